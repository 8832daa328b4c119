// One post, down to the lines of the files that its numbers come from.
export const post = {
  title: "Where the numbers come from",
  readings: "Each line is one row of one file. The numbers in bold are the ones used now.",
  none: "No readings are kept for this post.",
  file: "File",
  line: "line {line}",
  observed: "Numbers as of",
  used: "used now",
};
