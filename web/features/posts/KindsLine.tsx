// How many of the listed posts have no kind of message yet, and the two ways of saying it: one by one, or for all that are listed.
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslations } from "use-intl";
import { mostMarkedAtOnce } from "../../../shared/post.ts";
import { Button, buttonClass } from "../../ui/Button.tsx";
import { Dialog } from "../../ui/Dialog.tsx";
import { ErrorNote } from "../../ui/ErrorNote.tsx";
import { Select } from "../../ui/Field.tsx";
import { saveTypes } from "../../ui/message-types.ts";
import { useSaveWithUndo } from "../../ui/useSaveWithUndo.ts";
import { filtersOf, type PostPage, type PostsQuestion } from "./api.ts";

interface Props {
  question: PostsQuestion;
  page: PostPage;
}

export function KindsLine({ question, page }: Props) {
  const t = useTranslations("posts");
  const [isOpen, setOpen] = useState(false);
  const { messageTypes, unnamed, total } = page;
  const { from, to, channel, format, funding, q } = question;
  // Where a kind is filtered by, all of the list are meant; else those that have none.
  const isOfKind = question.type !== undefined || question.named !== undefined;
  const meant = isOfKind ? total : unnamed;
  if (messageTypes.length === 0)
    return (
      <span className="quiet small">
        {t("kindsWhere")}{" "}
        <Link to="/settings" hash="talk-title">
          {t("kindsWhereLink")}
        </Link>
      </span>
    );
  return (
    <>
      {unnamed > 0 ? (
        <>
          <span>{t("kindsLeft", { count: unnamed })}</span>
          <Link to="/posts/kinds" search={{ from, to, channel, format, funding, q }} className={buttonClass("plain")}>
            {t("kindsOne")}
          </Link>
        </>
      ) : null}
      {meant > 0 && meant <= mostMarkedAtOnce ? (
        <Button look="quiet" onClick={() => setOpen(true)}>
          {t("kindsAll", { count: meant })}
        </Button>
      ) : null}
      {isOpen ? (
        <KindsForAll
          where={filtersOf(isOfKind ? question : { ...question, named: "no" })}
          count={meant}
          messageTypes={messageTypes}
          onClose={() => setOpen(false)}
        />
      ) : null}
    </>
  );
}

function KindsForAll({
  where,
  count,
  messageTypes,
  onClose,
}: {
  where: ReturnType<typeof filtersOf>;
  count: number;
  messageTypes: PostPage["messageTypes"];
  onClose: () => void;
}) {
  const t = useTranslations("posts.forAll");
  const kinds = useTranslations("posts");
  const shell = useTranslations("shell");
  const offered = messageTypes.filter(({ current }) => current);
  const [type, setType] = useState(offered[0]?.id ?? "");
  const { save, isSaving, error } = useSaveWithUndo<Awaited<ReturnType<typeof saveTypes>>>({ onSaved: onClose });
  const name = offered.find(({ id }) => id === type)?.name ?? kinds("kinds.none");
  return (
    <Dialog
      open
      onClose={onClose}
      title={t("title", { count })}
      description={t("text")}
      actions={
        <>
          <Button onClick={onClose}>{shell("cancel")}</Button>
          <Button
            look="primary"
            disabled={isSaving}
            onClick={() =>
              save({
                run: () => saveTypes({ type, where }),
                // Others may have come in since the list was asked for.
                said: ({ changed }) => t("said", { count: changed, name }),
                isNothing: ({ changed }) => changed === 0,
                undo: ({ undo }) => saveTypes({ changes: undo }),
              })
            }
          >
            {t("save", { count })}
          </Button>
        </>
      }
    >
      <Select
        label={kinds("kind")}
        value={type}
        onChange={({ target }) => setType(target.value)}
        options={[
          ...offered.map((each) => ({ value: each.id, label: each.name })),
          { value: "", label: kinds("kinds.none") },
        ]}
      />
      {error ? <ErrorNote error={error} /> : null}
    </Dialog>
  );
}
