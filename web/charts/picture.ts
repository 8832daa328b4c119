// A drawn chart as a PNG: the SVG with its computed colours written into it, painted on paper at twice its size.

/** What a style sheet gives a mark and a copy outside the page would lose. */
const carried = ["fill", "stroke", "stroke-width", "stroke-dasharray", "stroke-linecap", "opacity", "font", "text-anchor"];

/** Rejects where the browser cannot paint the picture. */
export async function pictureOf(svg: SVGSVGElement): Promise<Blob> {
  const { width, height } = svg.getBoundingClientRect();
  const url = URL.createObjectURL(new Blob([standAlone(svg, width, height)], { type: "image/svg+xml" }));
  try {
    const image = new Image();
    image.src = url;
    await image.decode();
    const canvas = document.createElement("canvas");
    canvas.width = width * 2;
    canvas.height = height * 2;
    const context = canvas.getContext("2d");
    if (!context) throw new Error("no canvas to paint on");
    context.fillStyle = getComputedStyle(document.body).backgroundColor;
    context.fillRect(0, 0, canvas.width, canvas.height);
    context.drawImage(image, 0, 0, canvas.width, canvas.height);
    return await new Promise((resolve, reject) =>
      canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error("the picture came out empty")))),
    );
  } finally {
    URL.revokeObjectURL(url);
  }
}

/** The SVG as text that looks the same without the page's style sheet. */
function standAlone(svg: SVGSVGElement, width: number, height: number): string {
  const copy = svg.cloneNode(true) as SVGSVGElement;
  const originals = svg.querySelectorAll("*");
  copy.querySelectorAll("*").forEach((element, index) => {
    const original = originals[index];
    if (!original || !("style" in element)) return;
    const computed = getComputedStyle(original);
    for (const name of carried) (element as SVGElement).style.setProperty(name, computed.getPropertyValue(name));
  });
  copy.setAttribute("width", String(width));
  copy.setAttribute("height", String(height));
  return new XMLSerializer().serializeToString(copy);
}

/** Puts the picture on the clipboard where the browser lets us, else hands it over as a file. Says which. */
export async function copyPicture(svg: SVGSVGElement, fileName: string): Promise<"copied" | "saved"> {
  const picture = await pictureOf(svg);
  try {
    await navigator.clipboard.write([new ClipboardItem({ "image/png": picture })]);
    return "copied";
  } catch {
    save(picture, fileName);
    return "saved";
  }
}

/** Puts text on the clipboard, else hands it over as a file. Says which. */
export async function copyText(text: string, fileName: string): Promise<"copied" | "saved"> {
  try {
    await navigator.clipboard.writeText(text);
    return "copied";
  } catch {
    // The mark at the front tells spreadsheets that the text is UTF-8.
    save(new Blob(["\ufeff", text], { type: "text/csv" }), fileName);
    return "saved";
  }
}

function save(blob: Blob, fileName: string) {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(blob);
  link.download = fileName;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
