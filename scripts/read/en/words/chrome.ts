import type { ChromeWords } from "../../engine/engine.ts";

/** Words of the web page around an English article: buttons, counters, notices, forms. */
export const CHROME: ChromeWords = {
  whole: `home|menu|search|close this search box|facebook|twitter|linkedin|whatsapp|telegram|instagram|youtube|email|print|copy link|link copied
    |share|share this|share this article|share on facebook|share on twitter|tweet|save|subscribe|subscribe now|sign in|sign up|log in|login|register
    |my account|skip to content|skip to main content|advertisement|advertisements|sponsored|sponsored content|ad|comments|comment|no comments|reply
    |leave a reply|add a comment|post a comment|related|related news|related articles|related stories|related topics|most read|most popular
    |most viewed|trending|trending now|latest|latest news|top stories|breaking news|more news|more stories|more from|editor's picks|recommended
    |you may also like|you might also like|recommended for you|tags|topics|categories|world|politics|sport|sports|business|opinion|culture|technology|video|videos
    |photos|gallery|live|privacy policy|terms of use|terms of service|terms and conditions|cookie policy|contact us|about us|contact|about|newsletter|follow us
    |back to top|next article|previous article|next|previous|read more|show more|load more|view all|see all|accept|accept cookies|play|listen|loading|en|ar|english`
    .split("|").map((line) => line.trim()),
  opening: `read more|read also|also read|see also|related:|more on|tags|tagged|posted in|posted by|last updated|last modified
    |updated|updated on|share on|share this|follow us|follow on|subscribe to|sign up for|sign up to|click here|watch:|watch |listen|photo:|photo by|image:|image credit
    |getty images|file photo|weather|usd|copyright|©|all rights reserved|comments (|comments:|view all|view comments|reading time|estimated reading|min read|by clicking|we use cookies
    |this site uses|enable javascript|please disable|turn off your ad|top 10 stories|download our app|join our|home |source:|print this|email this|advertisement|support us|donate`
    .split("|").map((line) => line.trim()),
  closing: `leave a reply|leave a comment|post a comment|add a comment|comments|related news|related articles|related stories|you may also like|you might also like
    |recommended for you|most read|most popular|trending now|more from|more stories|about the author|your email address will not be published|all rights reserved
    |privacy policy|follow us on|subscribe to our newsletter`
    .split("|").map((line) => line.trim()),
  counters: ["views", "view", "shares", "share", "comments", "comment", "likes", "followers", "subscribers", "reads", "replies", "retweets", "min read"],
  calendar: `january february march april may june july august september october november december jan feb mar apr jun jul aug sept sep oct nov dec
    monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun am pm a p m gmt utc est edt bst cet
    st nd rd th published posted date local time`.split(/\s+/u),
};
