// Files out of a drop or a file chooser, folders opened. A name keeps its folder, because YouTube writes the period there.

export interface DroppedFile {
  file: File;
  /** At most the last two segments of the path. */
  name: string;
}

const isJunk = (name: string) => name.startsWith(".") || name === "Thumbs.db" || name === "desktop.ini";

/** The files of a drop, folders opened in depth. Must be called inside the drop event: its items are gone afterwards. */
export async function droppedFiles(transfer: DataTransfer): Promise<DroppedFile[]> {
  const entries = Array.from(transfer.items, (item) => item.webkitGetAsEntry?.() ?? null).filter(
    (entry) => entry !== null,
  );
  if (entries.length === 0) return chosenFiles(transfer.files);
  const found = await Promise.all(entries.map((entry) => filesOf(entry, "")));
  return found.flat();
}

export function chosenFiles(files: Iterable<File> | ArrayLike<File>): DroppedFile[] {
  return Array.from(files, (file) => ({ file, name: file.name })).filter(({ name }) => !isJunk(name));
}

async function filesOf(entry: FileSystemEntry, folder: string): Promise<DroppedFile[]> {
  if (isJunk(entry.name)) return [];
  if (entry.isFile) {
    const file = await new Promise<File>((resolve, reject) => (entry as FileSystemFileEntry).file(resolve, reject));
    return [{ file, name: folder === "" ? entry.name : `${folder}/${entry.name}` }];
  }
  const reader = (entry as FileSystemDirectoryEntry).createReader();
  const found: DroppedFile[] = [];
  // A reader hands out a directory in portions of its own size, and an empty one at the end.
  for (;;) {
    const portion = await new Promise<FileSystemEntry[]>((resolve, reject) => reader.readEntries(resolve, reject));
    if (portion.length === 0) return found;
    for (const inner of portion) found.push(...(await filesOf(inner, entry.name)));
  }
}
