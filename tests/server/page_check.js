// Returns a sentence for each thing of the page that somebody could not read, name or reach.
() => {
  const troubles = [];
  const parse = (text) => {
    const parts = text.match(/[\d.]+/g).map(Number);
    return { r: parts[0], g: parts[1], b: parts[2], a: parts.length > 3 ? parts[3] : 1 };
  };
  const over = (top, below) => ({
    r: top.r * top.a + below.r * (1 - top.a), g: top.g * top.a + below.g * (1 - top.a),
    b: top.b * top.a + below.b * (1 - top.a), a: 1,
  });
  const ground = (element) => {
    const layers = [];
    for (let e = element; e; e = e.parentElement) layers.push(parse(getComputedStyle(e).backgroundColor));
    const dark = matchMedia("(prefers-color-scheme: dark)").matches;
    return layers.reverse().reduce((below, top) => over(top, below), dark ? { r: 18, g: 18, b: 18, a: 1 } : { r: 255, g: 255, b: 255, a: 1 });
  };
  // WCAG 2.2, relative luminance and contrast ratio
  const light = ({ r, g, b }) => [r, g, b].map((v) => v / 255)
    .map((v) => (v <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4))
    .reduce((sum, v, i) => sum + v * [0.2126, 0.7152, 0.0722][i], 0);
  const contrast = (a, b) => {
    const [high, low] = [light(a), light(b)].sort((x, y) => y - x);
    return (high + 0.05) / (low + 0.05);
  };
  const said = (e) => `<${e.tagName.toLowerCase()}> ${(e.textContent || e.id || e.name || "").trim().slice(0, 40)}`;
  const seen = (e) => { const box = e.getBoundingClientRect(); return box.width > 0 && box.height > 0 && box.right > 0; };

  for (const e of document.querySelectorAll("body *")) {
    const own = [...e.childNodes].some((n) => n.nodeType === 3 && n.data.trim());
    if (!own || !seen(e)) continue;
    const style = getComputedStyle(e);
    const behind = ground(e);
    const isShape = e instanceof SVGElement;
    const ink = over(parse(isShape ? style.fill : style.color), behind);
    const needed = parseFloat(style.fontSize) >= 24 ? 3 : 4.5;
    const found = contrast(ink, behind);
    if (found < needed) troubles.push(`contrast ${found.toFixed(2)}: ${said(e)}`);
  }
  for (const e of document.querySelectorAll("input:not([type=hidden]), select, textarea")) {
    const named = (e.labels && e.labels.length && [...e.labels].some((l) => l.textContent.trim())) || e.ariaLabel || e.getAttribute("aria-labelledby");
    if (!named) troubles.push(`no label: ${e.name}`);
    for (const id of (e.getAttribute("aria-describedby") || "").split(" ").filter(Boolean))
      if (!document.getElementById(id)) troubles.push(`described by nothing: ${e.name}`);
  }
  for (const e of document.querySelectorAll("a, button"))
    if (!(e.textContent.trim() || e.ariaLabel)) troubles.push(`no name: ${e.outerHTML.slice(0, 60)}`);
  for (const e of document.querySelectorAll("img"))
    if (!e.hasAttribute("alt")) troubles.push(`no alt: ${e.src}`);
  for (const e of document.querySelectorAll("svg:not([aria-hidden=true])"))
    if (!(e.getAttribute("role") === "img" && (e.ariaLabel || e.getAttribute("aria-labelledby")))) troubles.push("a drawing without a name");
  for (const e of document.querySelectorAll("th"))
    if (!e.scope) troubles.push(`a head without scope: ${said(e)}`);
  const ids = [...document.querySelectorAll("[id]")].map((e) => e.id);
  for (const id of ids) if (ids.indexOf(id) !== ids.lastIndexOf(id)) troubles.push(`id twice: ${id}`);
  if (document.querySelectorAll("h1").length !== 1) troubles.push("not one h1");
  if (!document.documentElement.lang) troubles.push("no language");
  if (!document.title.trim()) troubles.push("no title");
  if (document.documentElement.scrollWidth > innerWidth + 1) troubles.push(`wider than the window: ${document.documentElement.scrollWidth} > ${innerWidth}`);
  return [...new Set(troubles)];
}
