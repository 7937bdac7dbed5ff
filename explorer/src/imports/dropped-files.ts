/** The files of a drop, those in its folders included. */
export async function droppedFiles({ items, files }: DataTransfer): Promise<File[]> {
  // Read at once: after the first pause, the browser has emptied the list.
  const entries = Array.from(items).map((item) => item.webkitGetAsEntry());
  const plain = Array.from(files);
  const found = await Promise.all(
    entries.map(async (entry, at) => {
      if (entry !== null && isFolder(entry)) return filesIn(entry);
      return Promise.resolve(plain.slice(at, at + 1));
    }),
  );
  return found.flat();
}

function isFolder(entry: FileSystemEntry): entry is FileSystemDirectoryEntry {
  return entry.isDirectory;
}

function isFile(entry: FileSystemEntry): entry is FileSystemFileEntry {
  return entry.isFile;
}

/** As `footnote ingest` does, without hidden files. */
async function filesIn(folder: FileSystemDirectoryEntry): Promise<File[]> {
  const reader = folder.createReader();
  const found: File[] = [];
  for (;;) {
    const batch = await new Promise<FileSystemEntry[]>((resolve, reject) => {
      reader.readEntries(resolve, reject);
    });
    if (batch.length === 0) return found;
    for (const entry of batch.filter(({ name }) => !name.startsWith('.'))) {
      if (isFolder(entry)) found.push(...(await filesIn(entry)));
      else if (isFile(entry))
        found.push(
          await new Promise<File>((resolve, reject) => {
            entry.file(resolve, reject);
          }),
        );
    }
  }
}
