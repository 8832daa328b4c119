// Rating comments, one at a time.
export const rating = {
  title: "Rate comments",
};
