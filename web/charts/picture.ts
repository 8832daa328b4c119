// A drawn chart as a PNG: the SVG with its computed look written into it, painted under its name on paper at twice its size.

/** What a style sheet gives a mark and a copy outside the page would lose. */
const carried = [
  "fill",
  "stroke",
  "stroke-width",
  "stroke-dasharray",
  "stroke-linecap",
  "stroke-linejoin",
  "paint-order",
  "opacity",
  "font-family",
  "font-size",
  "font-weight",
  "font-variant-numeric",
  "text-anchor",
];

/** Pixels over the drawing for its name, and on all sides as a margin. */
const heading = 40;
const margin = 16;

/** Rejects where the browser cannot paint the picture. */
async function pictureOf(svg: SVGSVGElement, name: string): Promise<Blob> {
  const { width, height } = svg.getBoundingClientRect();
  const url = URL.createObjectURL(new Blob([standAlone(svg, width, height)], { type: "image/svg+xml" }));
  try {
    const image = new Image();
    image.src = url;
    await image.decode();
    const canvas = document.createElement("canvas");
    canvas.width = (width + 2 * margin) * 2;
    canvas.height = (height + heading + 2 * margin) * 2;
    const context = canvas.getContext("2d");
    if (!context) throw new Error("no canvas to paint on");
    const page = getComputedStyle(document.body);
    context.scale(2, 2);
    context.fillStyle = page.backgroundColor;
    context.fillRect(0, 0, canvas.width, canvas.height);
    context.fillStyle = page.color;
    context.font = `600 18px ${page.fontFamily}`;
    context.fillText(name, margin, margin + 18);
    context.drawImage(image, margin, margin + heading, width, height);
    return await new Promise((resolve, reject) =>
      canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error("the picture came out empty")))),
    );
  } finally {
    URL.revokeObjectURL(url);
  }
}

/** The SVG as text that looks the same without the page's style sheet, at twice its size so that it stays sharp. */
function standAlone(svg: SVGSVGElement, width: number, height: number): string {
  const copy = svg.cloneNode(true) as SVGSVGElement;
  const originals = svg.querySelectorAll("*");
  copy.querySelectorAll("*").forEach((element, index) => {
    const original = originals[index];
    if (!original || !("style" in element)) return;
    const computed = getComputedStyle(original);
    for (const name of carried) (element as SVGElement).style.setProperty(name, computed.getPropertyValue(name));
  });
  copy.setAttribute("viewBox", `0 0 ${width} ${height}`);
  copy.setAttribute("width", String(width * 2));
  copy.setAttribute("height", String(height * 2));
  return new XMLSerializer().serializeToString(copy);
}

/** Puts the picture on the clipboard where the browser lets us, else hands it over as a file. Says which. */
export async function copyPicture(svg: SVGSVGElement, name: string): Promise<"copied" | "saved"> {
  const picture = await pictureOf(svg, name);
  try {
    await navigator.clipboard.write([new ClipboardItem({ "image/png": picture })]);
    return "copied";
  } catch {
    save(picture, `${name}.png`);
    return "saved";
  }
}

/** Puts CSV text on the clipboard, else hands it over as a file. Says which. */
export async function copyCsv(text: string, name: string): Promise<"copied" | "saved"> {
  try {
    await navigator.clipboard.writeText(text);
    return "copied";
  } catch {
    // The mark at the front tells spreadsheets that the text is UTF-8.
    save(new Blob(["\ufeff", text], { type: "text/csv" }), `${name}.csv`);
    return "saved";
  }
}

const keptMilliseconds = 10_000;

function save(blob: Blob, fileName: string) {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(blob);
  link.download = fileName;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), keptMilliseconds);
}
