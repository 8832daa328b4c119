// Charts as drawn: the bullet, the line of months at a fixed size, and the keys that walk it.
import { fireEvent, screen } from "@testing-library/react";
import { describe, expect, test, vi } from "vitest";
import { Bullet } from "../../../web/charts/Bullet.tsx";
import { geometry } from "../../../web/charts/geometry.ts";
import MonthChart from "../../../web/charts/MonthChart.tsx";
import { MonthColumns } from "../../../web/charts/MonthColumns.tsx";
import { usePointWords } from "../../../web/charts/pointWords.ts";
import { scaleOf, type SeriesPoint } from "../../../web/charts/series.ts";
import { inLanguage } from "../inLanguage.tsx";
import { months, point } from "../judged.ts";

const size = { width: 620, height: 200 };
const area = geometry(size.width, size.height, months.length, false, { left: 3, right: 0 });
const values = [10, 12, null, 11, 13, 14, 12, 15, 16, 15, 17, 18, 9];

/** Thirteen months: the first read late, the third unknown, the last partial. */
const points: SeriesPoint[] = months.map((month, index) =>
  point({
    month,
    value: values[index] ?? null,
    target: { direction: "at-least", min: index < 6 ? 11 : 14 },
    verdict: index === 2 ? "no-data" : index === 12 ? "partial" : "met",
    coverage: index === 12 ? "partial" : index === 2 ? "none" : "complete",
    through: index === 12 ? "2026-11-21" : null,
    backfilled: index === 0,
  }),
);

function draw() {
  const { container } = inLanguage(
    "en",
    <MonthChart
      points={points}
      unit="count"
      month="2026-11"
      compact={false}
      area={area}
      ends={[]}
      limits={[]}
      notes={[]}
      scale={scaleOf(points, "share")}
      axisWords={new Map()}
      {...size}
    />,
  );
  return container;
}

describe("thirteen months", () => {
  test("a month that is unknown has no mark, and the line does not pass it", () => {
    const picture = draw();
    const marks = [...picture.querySelectorAll("circle.point")].map((mark) => mark.getAttribute("data-month"));
    expect(marks).toEqual(months.filter((month) => month !== "2026-01"));
    const line = picture.querySelector(".line-actual:not(.line-late):not(.line-partly) path")?.getAttribute("d") ?? "";
    expect(line.match(/M/g)).toHaveLength(1);
    expect(line.match(/L/g)).toHaveLength(8);
  });

  test("the line stands at the height of its values", () => {
    const heights = new Map(
      [...draw().querySelectorAll("circle.point")].map((mark) => [
        mark.getAttribute("data-month"),
        Number(mark.getAttribute("cy")),
      ]),
    );
    const [low, high] = [heights.get("2025-11") ?? 0, heights.get("2026-10") ?? 0];
    // 0 to 20 over the plot: 10 lies in its middle, 18 a tenth of it under the top.
    const plot = size.height - area.margin.top - area.below;
    expect(low).toBeCloseTo(area.margin.top + plot / 2, 1);
    expect(high).toBeCloseTo(area.margin.top + plot / 10, 1);
  });

  test("the last piece of a partial month is dashed, and says how far it reaches", () => {
    const picture = draw();
    const dashed = picture.querySelector(".line-partly path");
    expect(dashed?.getAttribute("stroke-dasharray")).toBe("3 4");
    expect(dashed?.getAttribute("d")?.match(/L/g)).toHaveLength(1);
    expect(picture.querySelector(".label-value")?.textContent).toBe("9");
    expect(picture.querySelector(".tick-chosen")?.textContent).toBe("Novto 21 Nov");
    expect(picture.querySelector('[data-month="2026-11"]')?.classList).toContain("point-hollow");
  });

  test("a month read in afterwards is hollow, on a lighter line", () => {
    const picture = draw();
    expect(picture.querySelector('[data-month="2025-11"]')?.classList).toContain("point-hollow");
    expect(picture.querySelector(".line-late path")?.getAttribute("d")?.match(/L/g)).toHaveLength(1);
  });

  test("the target is a step, with the old figure at its beginning", () => {
    const picture = draw();
    const step = picture.querySelector(".line-target path")?.getAttribute("d") ?? "";
    const levels = new Set([...step.matchAll(/[\d.]+,([\d.]+)/g)].map((match) => match[1]));
    expect(levels.size).toBe(2);
    expect([...picture.querySelectorAll(".label-target")].map((label) => label.textContent)).toEqual(["11"]);
  });
});

describe("a target in the making", () => {
  const picture = (usual: { low: number; high: number } | null) =>
    inLanguage(
      "en",
      <MonthChart
        points={points.map((each) => ({ ...each, saved: { direction: "at-least", min: 10 } }))}
        unit="count"
        month={null}
        compact={false}
        area={area}
        ends={[]}
        scale={scaleOf(points, "share")}
        axisWords={new Map()}
        usual={usual}
        limits={[]}
        notes={[]}
        {...size}
      />,
    ).container;

  test("lies over a band of what is usual and beside the saved one; no month stands out, and the calendar is named", () => {
    const drawn = picture({ low: 11, high: 16 });
    const band = drawn.querySelector(".band-usual path")?.getAttribute("d") ?? "";
    const heights = [...band.matchAll(/[\d.]+/g)].map(([number]) => Number(number));
    // 0 to 20 over the plot: a quarter of it from 11 to 16.
    const plot = size.height - area.margin.top - area.below;
    expect(heights.some((height) => Math.abs(height - plot / 4) < 0.5)).toBe(true);
    expect(drawn.querySelector(".line-saved path")).not.toBeNull();
    expect(drawn.querySelector(".label-value, .tick-chosen")).toBeNull();
    expect([...drawn.querySelectorAll(".tick")].map((tick) => tick.textContent)).toEqual(
      expect.arrayContaining(["Nov2025", "Jan2026"]),
    );
    expect(picture(null).querySelector(".band-usual")).toBeNull();
  });
});

function Columns({ onOpen }: { onOpen: (month: string) => void }) {
  const words = usePointWords("count", "posts");
  return (
    <MonthColumns
      points={points}
      area={area}
      width={size.width}
      month="2026-11"
      words={words}
      summary="Posts"
      onOpen={onOpen}
    />
  );
}

describe("walking the months", () => {
  test("one stop in the tab order; arrows walk, the card follows, Enter's click opens", () => {
    const onOpen = vi.fn();
    inLanguage("en", <Columns onOpen={onOpen} />);
    const columns = screen.getAllByRole("button");
    expect(columns.filter((column) => column.tabIndex === 0)).toEqual([columns[12]]);
    columns[12]?.focus();
    fireEvent.keyDown(document.activeElement ?? document, { key: "ArrowLeft" });
    expect(document.activeElement).toBe(columns[11]);
    expect(document.querySelector(".card")?.textContent).toContain("October 2026: 18");
    fireEvent.keyDown(document.activeElement ?? document, { key: "Home" });
    expect(document.activeElement).toBe(columns[0]);
    fireEvent.click(document.activeElement ?? document);
    expect(onOpen).toHaveBeenCalledWith("2025-11");
  });

  test("a point says its month, value, target and verdict", () => {
    inLanguage("sv", <Columns onOpen={vi.fn()} />);
    expect(screen.getAllByRole("button")[2]?.getAttribute("aria-label")).toBe(
      "januari 2026: okänt. Mål minst 11. Data saknas.",
    );
  });
});

describe("the bullet", () => {
  const parts = {
    unit: "count",
    history: { low: 8, high: 12, largest: 20 },
    label: "Posts: 10. Target at least 16.",
  } as const;
  const target = { direction: "at-least", min: 16 } as const;

  test("bar, tick and figures on one scale from zero", () => {
    const { container } = inLanguage("sv", <Bullet {...parts} value={10} target={target} partial={false} />);
    expect(screen.getByRole("img", { name: parts.label })).toBeTruthy();
    const share = (name: string, attribute: string) =>
      Number.parseFloat(container.querySelector(name)?.getAttribute(attribute) ?? "");
    expect(share("[data-part=value]", "width")).toBeCloseTo((10 / 21.6) * 100, 1);
    expect(share("[data-part=target] line", "x1")).toBeCloseTo((16 / 21.6) * 100, 1);
    expect([...container.querySelectorAll("text")].map((text) => text.textContent)).toEqual(["10", "16"]);
  });

  test("an unknown value has no bar and no figure", () => {
    const { container } = inLanguage("en", <Bullet {...parts} value={null} target={target} partial={false} />);
    expect(container.querySelector("[data-part=value]")).toBeNull();
    expect([...container.querySelectorAll("text")].map((text) => text.textContent)).toEqual(["16"]);
  });

  test("a partial month is hatched", () => {
    const { container } = inLanguage("en", <Bullet {...parts} value={10} target={target} partial />);
    expect(container.querySelector("[data-part=value]")?.getAttribute("fill")).toMatch(/^url\(#/);
  });
});
