// The comments: conversations and answers, and the ways between the screens about them.
export const comments = {
  title: "Comments",
  nav: {
    label: "About comments",
    answers: "Answers",
    conversations: "Conversations",
    relevance: "Relevance",
    criticism: "Criticism",
    listening: "Listening",
    sources: "Where they come from",
  },
};
