import type { Lang } from "../core/types.ts";
import { arabic } from "./ar/index.ts";
import { english } from "./en/index.ts";
import type { Language } from "./engine/engine.ts";

/** Every language there is. A third one is a folder, a value, and a line here. */
export const LANGUAGES: Record<Lang, Language> = { ar: arabic, en: english };
