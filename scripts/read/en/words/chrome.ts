import type { ChromeWords } from "../../engine/engine.ts";

const list = (phrases: string): string[] => phrases.split("|").map((line) => line.trim()).filter((line) => line !== "");

/** Words of the web page around an English article: buttons, counters, notices, forms. */
export const CHROME: ChromeWords = {
  whole: list(`home|menu|search|close this search box|facebook|twitter|linkedin|whatsapp|telegram|instagram|youtube|email|print|copy link|link copied
    |share|share this|share this article|share this story|share on facebook|share on twitter|tweet|save|subscribe|subscribe now|sign in|sign up|log in|login|register
    |my account|skip to content|skip to main content|advertisement|advertisements|sponsored|sponsored content|ad|no comments|reply
    |add a comment|post a comment|tags|topics|categories|filed under|world|politics|sport|sports|business|opinion|culture|technology|video|videos
    |photos|gallery|live|privacy policy|terms of use|terms of service|terms and conditions|cookie policy|contact us|about us|contact|about|newsletter|follow us
    |back to top|next article|previous article|next|previous|read more|show more|load more|view all|see all|accept|accept cookies|accept all|reject all|manage cookies
    |play|listen|loading|like loading|like this|en|ar|english|view comments|show comments|hide comments|report this comment|permalink|continue reading`),
  leads: list(`related|related news|related articles|related stories|related topics|related content|related posts|related coverage|related links|most read|most popular
    |most viewed|most shared|most commented|trending|trending now|trending stories|popular|popular stories|popular posts|latest|latest news|latest stories|top stories|top news|breaking news
    |more news|more stories|more headlines|more from|more on this story|more on this topic|more like this|editor's picks|editors' picks|recommended|recommended stories|recommended for you|you may also like
    |you might also like|you may like|you may be interested in|don't miss|must read|must reads|read next|up next|what to read next|also read|read also|see also|in case you missed it|in other news
    |around the web|from around the web|promoted stories|sponsored stories|from our partners|recent posts|recent stories|recent articles|similar articles|similar stories|other news|other stories`),
  opening: list(`read more|read also|also read|see also|related:|more on|tags|tagged|filed under|topics:|posted in|posted by|last updated|last modified|last update
    |updated|updated on|share on|share this|share or comment|follow us|follow on|subscribe to|sign up for|sign up to|click here|click to|watch:|watch |listen|photo:|photo by|image:|image credit
    |getty images|file photo|weather|usd|copyright|©|all rights reserved|view all|view comments|reading time|estimated reading|min read|by clicking|we use cookies
    |this site uses|enable javascript|please disable|turn off your ad|top 10 stories|download our app|join our|home |source:|print this|email this|advertisement|support us|donate|bookmark the|this entry was
    |you must be logged in|log in to|sign in to|notify me of|save my name|required fields|click on|tap here`),
  closing: list(`related news|related articles|related stories|related posts|you may also like|you might also like
    |recommended for you|most read|most popular|trending now|more from|more stories|more news|about the author|about the company|all rights reserved|recent posts|around the web
    |privacy policy|follow us on|subscribe to our newsletter|sign up for our newsletter|share or comment on|latest news|read next|don't miss|editor's picks|this entry was posted`),
  comments: list(`leave a reply|leave a comment|leave your comment|post a comment|post your comment|add a comment|add new comment|add your comment|comments|comment|view comments|join the conversation|join the discussion
    |your email address will not be published|reader comments|readers comments|user comments|thoughts on|thought on|responses to|response to|comments on|one thought on|what do you think`),
  notices: list(`we use cookies|this site uses|this website uses|our website uses|our site uses|by clicking|by using|by continuing|by submitting|by signing up|by subscribing|join hundreds|join thousands|join millions|get the day's|get today's|sign up for|sign up to|subscribe to|subscribe now|subscribe today
    |get the latest|get our|get breaking|get unlimited|join our|follow us|click here|click to|download our|download the|your email address|enter your email|please enable|please disable|please sign in
    |copyright|all rights reserved|already a subscriber|to continue reading|support our|read more:|read also:|also read:|see also:|more:|related:|related story:|related article:|watch:|listen:|read next:|don't miss:|must read:
    |read:|more on this:|recommended:|photos:|video:|in pictures:|opinion:|editorial:|explainer:|analysis:|sign up:|newsletter:|follow live:|this entry was posted|you must be logged in|comments are closed`),
  dating: list(`published|posted|first published|originally published|updated|last updated|last modified|last update|and last updated|date:|published date|publication date|publish date|created|submitted|posted on|published on|posted at|posted by
    |updated at|updated on|modified|issued|filed|dated|released`),
  counters: ["posts", "views", "view", "shares", "share", "comments", "comment", "likes", "followers", "subscribers", "reads", "replies", "retweets", "min read", "votes", "downloads", "hits"],
  calendar: `january february march april may june july august september october november december jan feb mar apr jun jul aug sept sep oct nov dec
    monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun am pm a p m local time
    st nd rd th published posted date dated updated last modified update first on at by and`.split(/\s+/u),
};
