// Under which post a comment stands, and the line of the file that it came from.
import { CommentSource } from "./CommentSource.tsx";
import { UnderPost } from "./UnderPost.tsx";

interface Props {
  comment: { post: { text: string } | null; importId: number; file: string; line: number };
}

export function CommentFoot({ comment }: Props) {
  return (
    <div className="comment-foot">
      <UnderPost post={comment.post} />
      <CommentSource comment={comment} />
    </div>
  );
}
