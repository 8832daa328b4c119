// What others write of us outside our own channels.
export const listening = {
  title: "Listening",
};
