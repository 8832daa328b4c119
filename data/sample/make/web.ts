// GA4's report files: sessions of a period by source / medium, and for some months by channel group as well.
import { monthStart, type Day } from "../../../shared/period.ts";
import { csv } from "./csv.ts";
import { randomFor, share, type Random } from "./random.ts";
import { company, paidMonths, type MonthPlan } from "./story.ts";

/** Hosts with their weights. LinkedIn sends visits from the month in which the company opens its page. */
const socialSources = {
  "m.facebook.com": 38,
  "l.facebook.com": 15,
  "facebook.com": 9,
  "lm.facebook.com": 6,
  "l.instagram.com": 24,
  "instagram.com": 8,
};
const linkedinSources = { "linkedin.com": 7, "lnkd.in": 3 };
const otherSources: [string, string, number][] = [
  ["google / organic", "Organic Search", 4300],
  ["(direct) / (none)", "Direct", 2650],
  ["nyhetsbrev / email", "Email", 640],
  ["bing / organic", "Organic Search", 190],
  ["duckduckgo / organic", "Organic Search", 85],
  ["vandringsbloggen.example / referral", "Referral", 120],
  ["youtube.com / referral", "Organic Video", 45],
  ["(not set)", "Unassigned", 30],
];

interface Source {
  source: string;
  group: string;
  sessions: number;
}

/** Sessions of the plan's days by source, largest first. Those from social media without payment add up to the plan's figure. */
function sourcesOf(plan: MonthPlan): Source[] {
  const random = randomFor(`web ${plan.month}`);
  const part = Number(plan.through.slice(8, 10)) / 30;
  const social = Object.entries({ ...socialSources, ...(plan.linkedin ? linkedinSources : {}) });
  const sessions = share(
    plan.socialSessions,
    social.map(([, weight]) => weight * random.within(0.85, 1.15)),
  );
  const paid = paidMonths[plan.month];
  const sources: Source[] = [
    ...social.map(([host], index) => ({
      source: `${host} / referral`,
      group: "Organic Social",
      sessions: sessions[index] ?? 0,
    })),
    ...otherSources.map(([source, group, usual]) => ({
      source,
      group,
      sessions: Math.round(usual * part * random.within(0.9, 1.1)),
    })),
    ...(paid === undefined ? [] : [{ source: "facebook / cpc", group: "Paid Social", sessions: paid }]),
  ];
  return sources.toSorted((a, b) => b.sessions - a.sessions || (a.source < b.source ? -1 : 1));
}

/** The report by session source / medium. */
export function sourceReport(plan: MonthPlan): string {
  const random = randomFor(`web counts ${plan.month}`);
  const rows = sourcesOf(plan).map((source) => [source.source, ...counts(source, random)]);
  return report("Traffic acquisition: Session source / medium", plan, "Session source / medium", rows);
}

/** The same sessions by channel group. */
export function channelGroupReport(plan: MonthPlan): string {
  const random = randomFor(`web counts ${plan.month}`);
  const groups = new Map<string, number[]>();
  for (const source of sourcesOf(plan)) {
    const sum = groups.get(source.group);
    const own = counts(source, random);
    groups.set(source.group, sum ? sum.map((value, index) => value + (own[index] ?? 0)) : own);
  }
  const rows = [...groups]
    .toSorted(([, a], [, b]) => (b[0] ?? 0) - (a[0] ?? 0))
    .map(([group, sums]) => [group, ...sums]);
  const name = "Session primary channel group (Default Channel Group)";
  return report(`Traffic acquisition: ${name}`, plan, name, rows);
}

/** Sessions, engaged sessions, events, key events, revenue (the site sells nothing). */
function counts({ sessions, group }: Source, random: Random): number[] {
  const engagedShare = group.endsWith("Social") ? random.within(0.48, 0.56) : random.within(0.55, 0.68);
  const keyShare = group === "Email" ? 0.06 : group.endsWith("Social") ? 0.022 : 0.031;
  return [
    sessions,
    Math.round(sessions * engagedShare),
    Math.round(sessions * random.within(5.5, 7.5)),
    Math.round(sessions * keyShare * random.within(0.85, 1.15)),
    0,
  ];
}

function report(title: string, plan: MonthPlan, dimension: string, rows: (string | number)[][]): string {
  const start: Day = monthStart(plan.month);
  const rule = "# ----------------------------------------";
  const preamble = [
    [rule, `# ${title}`, `# Account: ${company.name}`, `# Property: ${company.site}`, rule, "# ", "# All Users"],
    [`# Start date: ${compact(start)}`, `# End date: ${compact(plan.through)}`],
  ].flat();
  const header = [
    dimension,
    "Sessions",
    "Engaged sessions",
    "Engagement rate",
    "Event count",
    "Key events",
    "Total revenue",
  ];
  const table = rows.map(([key, sessions, engaged, ...rest]) => [
    key ?? "",
    sessions ?? 0,
    engaged ?? 0,
    Number(sessions) === 0 ? 0 : Number(engaged) / Number(sessions),
    ...rest,
  ]);
  // Some reports have an empty line between the preamble and the header, some have none.
  const gap = Number(plan.month.slice(5)) % 2 === 0 ? "\n" : "";
  return `${preamble.join("\n")}\n${gap}${csv([header, ...table])}`;
}

function compact(day: Day): string {
  return day.replaceAll("-", "");
}
