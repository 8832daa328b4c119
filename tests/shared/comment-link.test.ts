// Where a comment can be answered: what each platform's ids lead to, and what they do not.
import { expect, test } from "vitest";
import { commentLink, type LinkedComment, postLink } from "../../shared/comment-link.ts";

const status = "1783210987654321098";
const video = "dQw4w9-Xc_Q";
const comment = "UgxKREWxIgDrw8w2e_Z4AaABAg";
const facebookPost = "https://www.facebook.com/200001/posts/998427485570618894";
const made = (part: Partial<LinkedComment>): LinkedComment => ({
  platform: "facebook",
  url: null,
  id: null,
  post: null,
  under: null,
  ...part,
});
const under = (url: string | null, nativeId: string | null = null) => ({ nativeId, url, permalink: null });

const cases: [what: string, comment: LinkedComment, link: string | null][] = [
  [
    "its own address stands over all",
    made({ platform: "x", url: "https://x.com/a/status/1", id: status }),
    "https://x.com/a/status/1",
  ],
  ["an address that is none is not used", made({ url: "javascript:alert(1)", post: facebookPost }), facebookPost],
  ["a status by its id", made({ platform: "x", id: status }), `https://x.com/i/web/status/${status}`],
  ["a number that a tool gave is no status", made({ platform: "x", id: "17" }), null],
  [
    "under a status, where the comment's own id leads nowhere",
    made({ platform: "x", id: "17", post: status }),
    `https://x.com/i/web/status/${status}`,
  ],
  [
    "a video's comment",
    made({ platform: "youtube", id: comment, post: video }),
    `https://www.youtube.com/watch?v=${video}&lc=${comment}`,
  ],
  [
    "a reply under a video's comment, the video printed as a short link",
    made({ platform: "youtube", id: `${comment}.9abcDEF`, post: `https://youtu.be/${video}?si=x` }),
    `https://www.youtube.com/watch?v=${video}&lc=${comment}.9abcDEF`,
  ],
  [
    "a Short opens at a comment only on the watch page",
    made({ platform: "youtube", id: comment, post: "a", under: under(`https://www.youtube.com/shorts/${video}`) }),
    `https://www.youtube.com/watch?v=${video}&lc=${comment}`,
  ],
  [
    "a video of which the comment's id is a row's number",
    made({ platform: "youtube", id: "3", post: video }),
    `https://www.youtube.com/watch?v=${video}`,
  ],
  [
    "Facebook prints the post's id and the comment's",
    made({ id: "998427485570618894_1234567890", post: facebookPost }),
    `${facebookPost}?comment_id=1234567890`,
  ],
  [
    "a link that has parameters and a fragment",
    made({ id: "1234567890", post: "https://www.facebook.com/permalink.php?story_fbid=1&id=2#x" }),
    "https://www.facebook.com/permalink.php?story_fbid=1&id=2&comment_id=1234567890",
  ],
  ["a number too short for Facebook's", made({ id: "998427485570618894_7", post: facebookPost }), facebookPost],
  [
    "Instagram has no address for a comment: its post's",
    made({ platform: "instagram", id: "17900000000000000", under: under("https://www.instagram.com/p/AbC/") }),
    "https://www.instagram.com/p/AbC/",
  ],
  [
    "our post's address stands over what the row prints",
    made({ post: "p1", under: under(facebookPost) }),
    facebookPost,
  ],
  ["nothing leads there", made({ platform: "linkedin", id: "5", post: "urn:li:activity:1" }), null],
];

test.each(cases)("%s", (_, given, link) => {
  expect(commentLink(given)).toBe(link);
});

test("a post of which only the id is known has an address where the platform makes one of ids", () => {
  expect(postLink(made({ platform: "youtube", under: under(null, video) }))).toBe(
    `https://www.youtube.com/watch?v=${video}`,
  );
  expect(postLink(made({ platform: "facebook", under: under(null, "998427485570618894") }))).toBeNull();
});
