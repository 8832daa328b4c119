// The files that Måltal reads: what each is called, what it brings, and where in its platform it is exported, step by step. One step a line.
const guide = {
  title: "Files that can be read",
  intro: "Export one whole calendar month at a time, a few days after it has ended.",
  brings: "Brings {what}",
  unknownSource: "Unknown format",

  "meta-facebook-posts": {
    name: "Facebook posts",
    brings: "posts, views, reach, reactions, comments, shares and clicks",
    file: "Feb-01-2026_Feb-28-2026_123….csv",
    steps: [
      "Open Meta Business Suite (business.facebook.com) and choose Insights, then Content.",
      "Choose the page or pages, and the platform Facebook.",
      "Choose the whole month as the period.",
      "Press Export data, choose posts and the level “Lifetime”, and download the CSV file.",
    ].join("\n"),
  },
  "meta-instagram-posts": {
    name: "Instagram posts",
    brings: "posts, views, reach, likes, comments, shares, saves and follows",
    file: "Feb-01-2026_Feb-28-2026_456….csv",
    steps: [
      "Open Meta Business Suite (business.facebook.com) and choose Insights, then Content.",
      "Choose the account or accounts, and the platform Instagram.",
      "Choose the whole month as the period.",
      "Press Export data, choose posts and the level “Lifetime”, and download the CSV file.",
    ].join("\n"),
  },
  "linkedin-content": {
    name: "LinkedIn content",
    brings: "posts, impressions, reactions, comments, reposts and clicks, by post and by day",
    file: "company_content_1742193384396.xls",
    steps: [
      "Open your company page on LinkedIn as an administrator.",
      "Choose Analytics, then Content.",
      "Choose the whole month as the period. LinkedIn’s numbers are up to two days late, so wait until the third.",
      "Press Export and keep the file’s name: it says when the numbers were read.",
    ].join("\n"),
  },
  "linkedin-followers": {
    name: "LinkedIn followers",
    brings: "new followers by day",
    file: "company_followers_1742193384396.xls",
    steps: [
      "Open your company page on LinkedIn as an administrator.",
      "Choose Analytics, then Followers.",
      "Choose the whole month as the period, and press Export.",
    ].join("\n"),
  },
  "x-premium-posts": {
    name: "X posts",
    brings: "posts, impressions, likes, replies, reposts and link clicks",
    file: "account_analytics_content_2026-02-01_2026-02-28.csv",
    steps: [
      "Open X with the company’s account (X Premium is needed) and choose Premium, then Analytics.",
      "Choose the Content tab.",
      "Choose the whole month as the period.",
      "Press the download arrow and keep the file’s name: it says the period.",
    ].join("\n"),
  },
  "youtube-content": {
    name: "YouTube videos",
    brings: "videos, views, watch time and, if you add them, likes, comments and shares",
    file: "Content 2026-02-01_2026-03-01 Channel.zip",
    steps: [
      "Open YouTube Studio, choose Analytics and then Advanced mode.",
      "Choose Content as the breakdown and the whole month as the period.",
      "Add the columns that you want, such as likes, comments and shares.",
      "Press the download arrow, choose CSV, and drop the zip file as it is: its name says the period.",
    ].join("\n"),
  },
  "youtube-dates": {
    name: "YouTube by day",
    brings: "views, watch time and subscribers by day",
    file: "Date 2026-02-01_2026-03-01 Channel.zip",
    steps: [
      "Open YouTube Studio, choose Analytics and then Advanced mode.",
      "Choose Date as the breakdown and the whole month as the period.",
      "Press the download arrow, choose CSV, and drop the zip file as it is: its name says the period.",
    ].join("\n"),
  },
  "ga4-report": {
    name: "Google Analytics report",
    brings: "sessions, engaged sessions and key events from social media and the rest of the web",
    file: "Traffic_acquisition.csv",
    steps: [
      "Open Google Analytics and choose Reports, then Acquisition, then Traffic acquisition.",
      "Keep “Session primary channel group” as the dimension, or choose “Session source / medium”.",
      "Choose the whole month as the period.",
      "Press Share this report, then Download file, then Download CSV.",
    ].join("\n"),
  },
  "comments-reply-chain": {
    name: "Conversations",
    brings: "comments and how many people wrote them, which message answers which, and how long people waited",
    file: "messages_2026-02-01_2026-02-28.csv",
    steps: [
      "Export the messages from your inbox or customer service tool, with their ids and the id of the message that each one answers.",
      "The table needs the columns message_id, author_id, created_at, text and in_reply_to_id. The columns response_ids and inbound are welcome.",
      "Save it as CSV or Excel, drop it here and say which channel it belongs to. Names are stored scrambled, and the file itself is not kept.",
      "Write your own authors’ names in Settings, so that your answers are told apart from other people’s messages.",
    ].join("\n"),
  },
  "mentions-table": {
    name: "Mentions and reviews",
    brings: "what others write about you outside your own channels, for the Listening page",
    file: "mentions_2026-01-01_2026-03-31.csv",
    steps: [
      "Export the mentions from your monitoring tool (Meltwater, Brandwatch), or the reviews from a review site, for a whole month or quarter.",
      "Or write a table: date, place, link and text, and where you know them author, sentiment and stars.",
      "Put the first and last day in the file’s name, so that Måltal knows which days were searched. Where the rows name no place, put its name there too, such as google.",
      "Save it as CSV or Excel and drop it here. It belongs to no channel. Names are stored scrambled, and the file itself is not kept.",
    ].join("\n"),
  },
  "comments-table": {
    name: "Comments",
    brings: "comments and the number of people who wrote them",
    file: "comments_2026-02-01_2026-02-28.csv",
    steps: [
      "Take the comments from your inbox tool or a comment exporter; the platforms’ own exports hold only how many there were.",
      "The table needs the columns author, time and text. The columns post, id and parent are welcome: without post, no comment can be shown under its post. A link to the post above the table counts for all its rows.",
      "Save it as CSV or Excel and drop it here. Names are stored scrambled, and the file itself is not kept.",
      "Write your own authors’ names in Settings, so that your answers are told apart from other people’s comments.",
    ].join("\n"),
  },
};

export { guide as export };
