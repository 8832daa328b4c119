// One post, down to the lines of the files that its numbers come from.
export const post = {
  title: "Where the numbers come from",
  readings: "Each line is one row of one file. The numbers in bold are the ones used now.",
  none: "No readings are kept for this post.",
  file: "File",
  line: "line {line}",
  observed: "Numbers as of",
  used: "used now",
  mark: {
    label: "Was the post paid for?",
    hint: "Choose it where the files do not say. The choice stays when the file is imported again.",
    asFiles: "As the files say",
    asFilesSay: "As the files say: {funding}",
    done: "Chosen by hand.",
    by: "Chosen by {actor}.",
  },
};
