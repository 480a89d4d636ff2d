/**
 * The desk as a web application for one machine. It knows no disk: what it shows and what it
 * saves goes through a store.
 */
import { Hono } from "hono";
import { problemPage } from "./page.ts";
import { readQuery } from "./model.ts";
import { addRoutes, page } from "./routes.ts";
import { guardDesk } from "./session.ts";
import type { DeskOptions } from "./store.ts";

export function deskApp(options: DeskOptions): Hono {
  const app = new Hono();
  guardDesk(app, options);

  const kept = { "cache-control": "private, max-age=31536000, immutable" };
  app.get("/desk.css", (c) => c.body(options.css, 200, { ...kept, "content-type": "text/css; charset=utf-8" }));
  app.get("/desk.js", (c) => c.body(options.js, 200, { ...kept, "content-type": "text/javascript; charset=utf-8" }));
  app.get("/fonts/:name", async (c) => {
    const bytes = await options.font(c.req.param("name"));
    return bytes ? c.body(bytes, 200, { ...kept, "content-type": "font/ttf" }) : c.notFound();
  });

  for (const lang of ["en", "ar"] as const) addRoutes(app, options, lang);

  app.onError((error, c) => {
    options.log(error);
    return page(c, problemPage(null, { query: readQuery("en", () => undefined), version: "", reviewer: options.reviewer }, error.message), 500);
  });
  return app;
}
