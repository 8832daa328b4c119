// The beginning of the post that a comment stands under; nothing where its words are not known.
import { useTranslations } from "use-intl";

export function UnderPost({ post }: { post: { text: string } | null }) {
  const t = useTranslations("comments");
  return post?.text ? <p className="quiet small comment-post">{t("under", { post: post.text })}</p> : null;
}
