// The questions that a strategy answers, as the guided start and the settings both ask them.
export const questions = {
  purposes: {
    legend: "What is the presence for?",
    hint: "Choose one or two. Goals are proposed from the choice.",
    order: "The most important first",
    up: "Move {purpose} up",
    aims: "We are on social media to {aims}.",
    of: {
      engagement: {
        name: "Engagement",
        text: "Come closer to customers in a more personal place, and get them to take part.",
        aim: "come closer to our customers",
      },
      dialogue: {
        name: "Dialogue and support",
        text: "Answer questions, help, and be there when something goes wrong.",
        aim: "answer and help people where they are",
      },
      traffic: {
        name: "Visits to the site",
        text: "Bring people from the platforms to our own site.",
        aim: "bring more visitors to our site",
      },
      conversion: {
        name: "Sales and enquiries",
        text: "Visits that end in a purchase, a booking or an enquiry.",
        aim: "get more purchases and enquiries",
      },
      brand: {
        name: "Brand",
        text: "Be known, and talked about for what we want to stand for.",
        aim: "be known for what we stand for",
      },
    },
  },
  visitors: {
    legend: "Where should people end up?",
    stay: "They stay on the platform",
    site: "They are led to our site",
    both: "Both",
    unsaid: "Not decided",
  },
  customersWant: {
    label: "What do customers want from us there?",
    hint: "What they ask and look for, not what we want to tell them.",
  },
  otherMarketing: {
    label: "Which other marketing runs beside it?",
    hint: "Newsletters, advertising, fairs, the shop: what the presence should go together with.",
  },
  messageTypes: {
    label: "Which kinds of message do we post?",
    hint: "One a line, such as tips, questions, offers, behind the scenes. A changed name is the same kind and keeps its posts: write another kind on a line of its own.",
  },
  voice: {
    label: "How do we sound, in one line?",
    hint: "For example: knowledgeable and friendly, never salesy.",
  },
  people: {
    answers: "Who may answer?",
    posts: "Who may post?",
    accounts: "Who may open and close accounts?",
    deputy: "Who steps in when they are away?",
  },
  hoursPublished: {
    where: "Where can people read our answering hours?",
    whereHint: "For example: the page’s About, and the contact page of the site.",
    checkedOn: "When did somebody last check them?",
    today: "Checked today",
  },
  channel: {
    owner: "Looked after by",
    nobody: "Nobody yet",
    tool: "Measured with",
    toolExample: "E.g. Meta Business Suite",
    siteTool: "For example Google Analytics",
    toolOwner: "Whose tool it is",
    postsPerWeek: "Posts promised a week",
    hoursPerWeek: "Hours a week",
    amountWrong: "Write a number up to 1,000, or nothing.",
  },
  escalation: {
    when: "When is criticism taken further?",
    whenHint: "For example: several complaints about the same thing in a day, or anything about safety.",
    to: "To whom?",
  },
  reviewOn: {
    label: "When is the strategy looked through next?",
    hint: "Once or twice a year is usual.",
    half: "In half a year",
    year: "In a year",
  },
};
