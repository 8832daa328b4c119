// People who comment: what is stored of them, how long their words are kept, and erasing somebody.
export const privacy = {
  title: "People who comment",
  stored:
    "Måltal has to know that two comments are by the same person, but not who that is. Names and ids become codes, made with a key that lies in a file of its own, and the comment files themselves are not kept. What people wrote is stored as it stands: it decides what wants an answer and what is relevant. A text may still name somebody.",
  counts:
    "{written, plural, =0 {No comments are stored yet.} one {# row about a comment or mention is stored, {words, plural, =0 {without its words} other {with its words}}.} other {# rows about comments and mentions are stored, {words, plural, =0 {none of them with its words} other {# of them with their words}}.}}",
  erased: "{count, plural, one {# comment is} other {# comments are}} by people who have been erased.",
  words: {
    title: "What they wrote",
    keep: "Keep the words of comments that are imported",
    keepHint:
      "Without words, comments are counted and linked as before. Nobody can then know how relevant they are, which wanted an answer or which answers were automatic, and a search does not find them.",
    long: "For how long",
    longHint: "Older words are removed every day. Counts, ratings and marks stay.",
    forever: "Without limit",
    months: "{count, plural, one {# month} other {# months}}",
    save: "Save",
    saved: "Saved.",
    olderTitle: "Remove older words?",
    olderText:
      "{count, plural, one {# row from before {day} loses its words} other {# rows from before {day} lose their words}} now. They come back only if the limit is raised and the same files are imported again.",
    olderYes: "Save and remove them",
    remove: "Remove the words that are stored now",
    removeTitle: "Remove the words that are stored?",
    removeText:
      "{count, plural, one {# row loses its words} other {# rows lose their words}}. For these comments, relevance, what wants an answer, and search stop working; counts, ratings and marks stay. The words come back only if they are to be kept and the same files are imported again.",
    removeYes: "Remove the words",
    removed: "The words are removed.",
  },
  named: {
    title: "Who may be shown by name",
    text: "Our answers are shown under the channel’s name. Tick those who want their own name beside their answers.",
    none: "First list our own authors under “The company”.",
    saved: "Saved.",
  },
  erase: {
    title: "Erase a person",
    text: "When somebody asks for it. Their comments are still counted, but without author, words and link, and “@name” in what others wrote becomes “@…”. Later imports and restored copies obey. It cannot be undone.",
    name: "Name",
    nameHint:
      "As it stands in the files; upper or lower case does not matter. Whoever has written under several names is erased once for each.",
    platform: "Platform",
    everywhere: "All platforms",
    look: "See what would be erased",
    dialog: "Erase {name}?",
    found:
      "{comments, plural, =0 {Nothing is stored that was written under that name.} one {# comment loses its author, words and link.} other {# comments lose their author, words and link.}}",
    mentions: "{count, plural, one {# mention elsewhere} other {# mentions elsewhere}} too.",
    addressed:
      "{count, plural, one {# comment of others addresses} other {# comments of others address}} the person with @.",
    nothing: "If you erase the name anyway, files that are imported later obey.",
    monthsCaption: "What the person wrote",
    numbersCaption: "Numbers that change",
    channel: "Channel",
    month: "Month",
    comments: "Comments",
    metric: "Metric",
    before: "Now",
    after: "Then",
    more: "And {count, plural, one {# more} other {# more}}.",
    noNumbers: "No number changes.",
    backups:
      "{count, plural, one {# copy of the database that was made before an update is} other {# copies of the database that were made before updates are}} removed too, since they hold the person.",
    waiting: "Comment files that wait on the imports page are taken away from there; drop them again afterwards.",
    elsewhere: "Copies of the data folder that you keep elsewhere still hold the person until you delete them.",
    yes: "Erase for good",
    done: "{name} is erased.",
    ours: "This is one of our own names. Its comments are the company’s answers; above you choose whether the name is shown.",
  },
};
