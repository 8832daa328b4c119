// The relevant share of comments: the number, the random sample behind it, and the rating of comments.
export const relevance = {
  title: "Relevance",
};
