// Files on their way to the server, one after the other; what was sent stays at hand, so that encodings can be tried on it.
import { useQueryClient } from "@tanstack/react-query";
import { useCallback, useEffect, useRef, useState } from "react";
import { filesQuery, sendFile } from "./api.ts";
import type { DroppedFile } from "./dropped-files.ts";

interface Failed {
  name: string;
  error: unknown;
}

export interface Sending {
  send: (files: DroppedFile[]) => void;
  /** The name of the file that is being sent, null when none is. */
  current: string | null;
  failed: readonly Failed[];
  /** The browser's own copy by file id, for as long as the page is open. */
  originals: ReadonlyMap<string, File>;
}

// Outlives the screen: whoever comes back from another screen can still try encodings.
const originals = new Map<string, File>();

export function useSending(): Sending {
  const queries = useQueryClient();
  const queue = useRef<DroppedFile[]>([]);
  const running = useRef(false);
  const [current, setCurrent] = useState<string | null>(null);
  const [failed, setFailed] = useState<Failed[]>([]);

  const run = useCallback(async () => {
    if (running.current) return;
    running.current = true;
    for (let next = queue.current.shift(); next; next = queue.current.shift()) {
      const { file, name } = next;
      setCurrent(name);
      try {
        const { files } = await sendFile(file, name);
        const only = files.length === 1 ? files[0] : undefined;
        if (only) originals.set(only.id, file);
        await queries.invalidateQueries({ queryKey: filesQuery.queryKey });
      } catch (error) {
        setFailed((before) => [...before, { name, error }]);
      }
    }
    running.current = false;
    setCurrent(null);
  }, [queries]);

  const send = useCallback(
    (files: DroppedFile[]) => {
      setFailed([]);
      queue.current.push(...files);
      void run();
    },
    [run],
  );
  useEffect(() => () => void (queue.current.length = 0), []);
  return { send, current, failed, originals };
}
