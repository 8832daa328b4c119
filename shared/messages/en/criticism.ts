// Comments that need an eye, and what was done about them.
export const criticism = {
  title: "Criticism",
};
