// Channels that files of several have no row of: perhaps they posted nothing, and only a person can say so.
export const silence = {
  absent:
    "{count, plural, one {# channel that was in the file before is not in this one: {names}.} other {# channels that were in the file before are not in this one: {names}.}}",
  more: "{names} and {count} more",
  nothing:
    "{count, plural, one {It posted} other {They posted}} nothing{whole, select, yes { in {period}} other {: {period}}}",
  notPart: "{count, plural, one {It is} other {They are}} not part of this export: what was posted stays unknown",
  saidBefore:
    "{names} {count, plural, one {is not in this file: it} other {are not in this file: they}} posted nothing, as somebody has said.",
  contradicts: "This file has posts of {channels}, although it was said that nothing was posted then. The posts count.",
  channelDays: "{channel} ({period})",
  which: "Those that posted nothing",
  legend: {
    open: "Not in the file: can be answered",
    silent: "Nothing was posted, as somebody has said",
  },
  summary:
    "{channels, plural, one {# channel is} other {# channels are}} missing from files that hold your others, {months, plural, one {in # month} other {# months in all}}. Did {channels, plural, one {it} other {they}} post nothing then? Until somebody says so, it is unknown.",
  goThrough: "Go through them",
  openMonth: ": {count, plural, one {# channel} other {# channels}} not in the file. Answer",
  openMonths: "{count, plural, one {# month} other {# months}} to answer",
  openMonthsOf: "{channel}: {count, plural, one {# month} other {# months}} to answer",
  openCell: "{channel}, {month}: {state}. Did it post nothing?",
  saidCell: "{channel}, {month}: {state}. See who said so",
  dialog: {
    cell: "Did {channel} post nothing{whole, select, yes { in {days}?} other {? {days}}}",
    month: "Which channels posted nothing in {month}?",
    channel: "In which months did {channel} post nothing?",
    all: "Which channels posted nothing in the months that are missing?",
    text: "A channel that posted nothing is in no row of a file that holds several channels. Say so only where you know it: the days then count as read, with 0 posts. Otherwise they stay unknown, which is not zero.",
    channels: "Channels",
    months: "Months",
    every: "All",
    whole: "{months, plural, one {Goals whose month becomes whole} other {Goals whose months become whole}}",
    none: "No goal’s month becomes whole by this alone.",
    looking: "Looking at the goals …",
    yes: "{count, plural, =0 {Posted nothing} one {It posted nothing} other {They posted nothing}}",
    done: "{count, plural, one {# month is} other {# months are}} said to be without posts.",
  },
  said: {
    title: "{channel}, {month}",
    text: "{actor, select, none {On {day} it was said} other {{actor} said on {day}}} that nothing was posted: {period}.",
    contradicted: "A file has posts from those days all the same. The posts count, and the statement covers nothing.",
    takeBack: "Take it back",
    done: "What was said of {channel} in {month} is taken back.",
    close: "Close",
  },
  contradictions: {
    title: "Said to have posted nothing, but a file has posts",
    one: "{channel}, {period}: the posts count.",
    see: "See who said so",
  },
};
