// The files of this drop: each a row that opens, and one button that imports those that are ready.
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useEffect, useRef, useState } from "react";
import { useTranslations } from "use-intl";
import { Button, buttonClass } from "../../ui/Button.tsx";
import { ErrorNote } from "../../ui/ErrorNote.tsx";
import { changedByImports, type FilesAnswer, type FileState, filesQuery, importFiles, leaveOut } from "./api.ts";
import { FileRow } from "./FileRow.tsx";
import { hasQuestion, isSettled, needsConsent, readyFiles } from "./file-state.ts";

interface Props {
  files: readonly FileState[];
  originals: ReadonlyMap<string, File>;
}

export function FileList({ files, originals }: Props) {
  const t = useTranslations("imports.files");
  const queries = useQueryClient();
  const [consented, setConsented] = useState<ReadonlySet<string>>(new Set());
  const [outcome, setOutcome] = useState<number | null>(null);
  const said = useRef<HTMLDivElement>(null);
  // The button that was pressed is far below, and gone.
  useEffect(() => {
    if (outcome !== null && outcome > 0) said.current?.focus();
  }, [outcome]);
  const refresh = async () => {
    await Promise.all(changedByImports.map((key) => queries.invalidateQueries({ queryKey: [key] })));
  };
  const doImport = useMutation({
    mutationFn: (ready: FileState[]) =>
      importFiles(
        ready.map((file) => file.id),
        ready.filter(needsConsent).map((file) => file.id),
      ),
    onMutate: () => setOutcome(null),
    onSuccess: async ({ files: after }) => {
      const done = await untilImported(after, () => queries.fetchQuery(filesQuery));
      const ids = new Set(after.map((file) => file.id));
      setOutcome(done.filter((file) => ids.has(file.id) && file.state === "imported").length);
      await refresh();
    },
  });
  const drop = useMutation({
    mutationFn: (ids: string[]) => Promise.all(ids.map(leaveOut)),
    onSettled: () => queries.invalidateQueries({ queryKey: filesQuery.queryKey }),
  });
  const ready = readyFiles(files, consented);
  const asking = files.filter(hasQuestion).length;
  const refused = files.filter((file) => file.state === "refused").length;
  const isDone = files.every(isSettled);
  const start = () => doImport.mutate(ready);
  const consent = (id: string, given: boolean) =>
    setConsented((before) => {
      const after = new Set(before);
      if (given) after.add(id);
      else after.delete(id);
      return after;
    });

  return (
    <>
      <div role="status" tabIndex={-1} ref={said}>
        {outcome === null || outcome === 0 ? null : (
          <p className="outcome">
            <strong>{t("imported", { count: outcome })}</strong>{" "}
            <Link to="/" className={buttonClass()}>
              {t("seeOverview")}
            </Link>
          </p>
        )}
      </div>
      {files.length === 0 ? null : (
        <section className="stack" aria-labelledby="files-title">
          <h2 id="files-title">
            {t("title")} <span className="quiet small">{t("count", { count: files.length })}</span>
          </h2>
          <ul className="files">
            {files.map((file) => (
              <FileRow
                key={file.id}
                file={file}
                original={originals.get(file.id) ?? null}
                consented={consented.has(file.id)}
                onConsent={(given) => consent(file.id, given)}
                onLeaveOut={() => drop.mutate([file.id])}
              />
            ))}
          </ul>
          {doImport.error ? <ErrorNote error={doImport.error} /> : null}
          {drop.error ? <ErrorNote error={drop.error} /> : null}
          <div className="files-foot">
            <span className="quiet small" role="status">
              {[asking > 0 ? t("waiting", { count: asking }) : "", refused > 0 ? t("refused", { count: refused }) : ""]
                .filter(Boolean)
                .join(" · ")}
            </span>
            <Button
              onClick={() => drop.mutate(files.map((file) => file.id))}
              disabled={drop.isPending || doImport.isPending}
              title={isDone ? undefined : t("laterNote")}
            >
              {isDone ? t("dismiss") : t("later")}
            </Button>
            {isDone ? null : (
              <Button look="primary" onClick={start} disabled={ready.length === 0 || doImport.isPending}>
                {ready.length === 0 ? t("none") : t("import", { count: ready.length })}
              </Button>
            )}
          </div>
        </section>
      )}
    </>
  );
}

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Waits while the server still imports; the list itself shows the progress meanwhile. */
async function untilImported(
  after: FilesAnswer["files"],
  ask: () => Promise<FilesAnswer>,
): Promise<FilesAnswer["files"]> {
  let files = after;
  while (files.some((file) => file.state === "importing")) {
    await pause(200);
    files = (await ask()).files;
  }
  return files;
}
