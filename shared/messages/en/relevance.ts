// The relevant share of comments: the number, the sample behind it, and how comments are rated.
export const relevance = {
  title: "Relevance",
  finding: {
    estimated:
      "{share} of {month}’s comments have to do with what you want to talk about, audited on {count, plural, one {# random comment} other {# random comments}}.",
    counted:
      "{share} of {month}’s comments have to do with what you want to talk about. {count, plural, one {The only one was} other {All # were}} rated.",
    countedOpen:
      "{share} of {month}’s comments have to do with what you want to talk about. All {count} were rated; for {open} the answer is open.",
    unfinished:
      "{month} is not audited to the end: {answered} of {wanted} comments are rated. The share is told when all are.",
    late: "{late, plural, one {# of the comments to rate has} other {# of the comments to rate have}} come in after the audit began.",
    notAudited: "Nobody knows yet how much of what people wrote in {month} has to do with what you want to talk about.",
    noComments: "In {month} nobody else wrote a comment with words.",
    soFar:
      "So far {share}, on {count, plural, one {# comment} other {# comments}}. This is not {month}’s figure: whoever stops when a number looks right gets a wrong one.",
    interval: "The true share lies between {low} and {high} in 19 cases of 20.",
    open: "{open, plural, one {# comment is} other {# comments are}} unsure or skipped. They stay in the sample and make the number less certain.",
    outdated:
      "The topics have changed since this audit. The figure holds for the topics as they were; audit {month} again to compare it with later months.",
    unaudited:
      "Unaudited estimate: about {share}. Måltal’s own guess alone, so often 2 to 7 percentage points off. It is in no goal.",
    unauditedWeak: "Måltal has learnt too little to say anything about {month}.",
    unauditedWaiting: "Måltal is reading the comments …",
  },
  noTopics: {
    title: "What do you want to be talked to about?",
    text: "A comment is relevant when it fits one of your topics. Name them in settings: a name, a description, a few words that belong to it. Without topics whoever rates decides alone, and two people will decide differently.",
    action: "Name topics",
  },
  empty: {
    title: "Here you will see how relevant the comments are",
    text: "It takes a file of comments: who wrote what, when, under which post. The platforms’ own post exports hold only how many comments there were.",
    action: "Import comments",
  },
  change: {
    title: "Since the month before",
    clear: {
      up: "{points} percentage points more than in {before}, more than chance would do.",
      down: "{points} percentage points less than in {before}, more than chance would do.",
    },
    unclear: {
      up: "{points} percentage points more than in {before}. That may be chance.",
      down: "{points} percentage points less than in {before}. That may be chance.",
    },
    none: "The same as in {before}.",
    detectable:
      "With these samples a change of {points} percentage points or more would have been seen in 4 cases of 5.",
    "not-audited": "{before} is not audited, so nothing can be said of a change.",
    unfinished: "The audit of {before} is not finished, so nothing can be said of a change.",
    "other-topics": "{before} was audited by other topics. What was measured is not the same, so it is not compared.",
    "too-few-posts":
      "The audited comments stand under too few posts to say anything of a change. Comments under one post resemble each other; at least ten posts are needed each month.",
  },
  chart: {
    name: "Relevant share of comments",
    heading: "Month by month, with the uncertainty as a line",
    broken: "The line is broken where the topics changed.",
    empty: "The months appear here as they are audited.",
  },
  queues: {
    title: "Rate comments",
    text: "There are two ways to rate, and they are never mixed.",
    audit: {
      title: "Audit the month",
      text: "A random sample of the month. This alone gives the number, so everything in it must be answered, also what is dull or unclear.",
      begin: "Begin the audit",
      size: "How many to rate",
      sizeAll: "All {count}: there are so few",
      sizeOption: "{count}: about ± {points} percentage points",
      sizeHint:
        "Fixed before the first answer, and not changed after. About one in ten is shown twice, to see whether the answer stays the same.",
      rater: "Who rates",
      raterHint: "The number is counted from this person’s answers.",
      again: "Audit again by today’s topics",
      go: "Go on with the audit",
      done: "All {count} are rated.",
      progress: "{answered} of {wanted} rated",
    },
    teach: {
      title: "Teach Måltal",
      text: "The comments that Måltal learns most from: those that are hard to guess and those with your topics’ words in them. The answers make the next audit more certain and never count in the number, because the comments are not drawn at random.",
      go: "Begin teaching",
      rated:
        "{count, plural, =0 {Nothing rated yet} one {# comment rated} other {# comments rated}}: {relevant} relevant, {notRelevant} not.",
    },
  },
  parts: {
    byTopic: "By topic",
    byChannel: "By channel",
    byFormat: "By kind of post",
    topic: "Topic",
    channel: "Channel",
    format: "Kind of post",
    share: "Relevant share",
    interval: "Interval",
    audited: "Audited",
    of: "Comments",
    tooFew: "too few to say",
    noFormat: "no known post",
    hint: "A part of a random sample is a smaller sample, so it is less certain. A comment may fit several topics.",
  },
  classes: {
    title: "What is counted",
    text: "Of {month}’s {count, plural, one {# comment} other {# comments}} from others, {counted} have words. The share is of those.",
    "emoji-only": "{count, plural, one {# is} other {# are}} emoji or signs alone",
    "tag-a-friend": "{count, plural, one {# only tags} other {# only tag}} a friend",
    empty: "{count, plural, one {# is} other {# are}} empty",
    "not-kept": "of {count} the words were not kept",
    none: "All have words.",
    apart: "Left out and declared here: {list}.",
  },
  agreement: {
    title: "Would somebody else say the same?",
    again:
      "Rated again without seeing the first answer, {count, plural, one {# comment} other {# comments}}: {alike} alike.",
    other: "{rater} rated {count, plural, one {# of them} other {# of them}} too: {alike} alike.",
    kappa: "Agreement beyond chance (kappa, where 1 is complete): {kappa}.",
    none: "About one comment in ten is asked twice, some time apart. Nothing has been answered twice yet.",
    moderate: "Two people who agree on eight comments of ten do well. Below seven, write the topics more plainly.",
    second: "Let a second person rate the same sample",
    name: "Name",
    go: "Rate as this person",
    nobody: "without a name",
  },
  sizes: {
    title: "How many to audit?",
    text: "Worked out with a share of {share}{known, select, yes { as in the last audit} other {, the most careful guess}}.",
    model: "Måltal’s guesses make it fewer.",
    within: "For ± {points} percentage points",
    count: "{count, plural, one {# comment} other {# comments}}",
  },
  learnt: {
    title: "What Måltal has learnt",
    none: "Nothing yet: rate some comments, both relevant ones and others.",
    ratings: "From {count, plural, one {# rating} other {# ratings}}.",
    correlation: {
      strong:
        "It tells relevant comments from others well: {value} on a scale where 0 is chance and 1 is without fault, tried on ratings that it had not seen.",
      weak: "It tells relevant comments from others poorly: {value} on a scale where 0 is chance and 1 is without fault, tried on ratings that it had not seen.",
      unknown: "How good it is will be known after the first audit.",
    },
    most: "Surely relevant, it thinks",
    least: "Surely not",
    unsure: "Hard to tell",
    why: "Why?",
    reasons: "Why {guess}:",
    towards: "{word} (for)",
    against: "{word} (against)",
    seeds: "your topic words",
    bias: "how common relevant comments are",
    noWords: "No word tipped it.",
  },
  made: {
    title: "How the number is made",
    sample:
      "When an audit begins, all of the month’s comments with words are shuffled by a stored random seed, and the first of them are rated. A comment that comes in late takes its place in the same order.",
    frozen:
      "The model’s guesses for all comments are frozen before the first answer, and no answer of the audit changes them. The share is the mean guess, corrected by how far the guesses were off in the sample. How far the model is trusted comes from earlier audits; without any the sample alone counts.",
    interval:
      "The interval holds in 95 of 100 cases. With fewer than 30 rated comments, or fewer than 5 of either kind, it comes from the sample alone. Up to 60 comments all are rated, and nothing is estimated.",
    used: {
      counted: "This month: every comment was rated.",
      difference: "This month: sample and model together, learnt from {ratings} ratings made before the audit.",
      labels: "This month: the sample alone.",
    },
    change:
      "Whether a month differs from the one before is asked post by post, because comments under one post resemble each other.",
  },
};
