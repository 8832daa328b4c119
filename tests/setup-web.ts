// After each test of a screen the page is empty again. Its window is as wide as a desk's, and stays so. A busy machine may take
// longer to show it than a second.
import { cleanup, configure } from "@testing-library/react";
import { afterEach } from "vitest";

window.matchMedia ??= (media) => Object.assign(new EventTarget(), { media, matches: false }) as MediaQueryList;

afterEach(cleanup);
configure({ asyncUtilTimeout: 15_000 });
