// How an imported file is named to people.

/** Without the folder that the file lay in, which only helps to recognise it: a zip's member keeps its zip's name. */
export function shownFileName(name: string): string {
  return name.slice(name.indexOf("/") + 1);
}
