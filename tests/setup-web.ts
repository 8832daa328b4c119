// After each test of a screen the page is empty again. A busy machine may take longer to show it than a second.
import { cleanup, configure } from "@testing-library/react";
import { afterEach } from "vitest";

afterEach(cleanup);
configure({ asyncUtilTimeout: 3_000 });
