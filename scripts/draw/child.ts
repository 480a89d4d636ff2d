/** The script inside an embed: tells its height in every dialect hosts listen for, and reads the flags of its address. */

/**
 * Classic, inline, without storage: it must run in a frame with `sandbox="allow-scripts"` only.
 * It listens to AMP's request to say the height again, and to nothing else.
 */
export function childScript(id: string): string {
  return `(function(){
var d=document.documentElement,q=new URLSearchParams(location.search),on=function(k){var v=q.get(k);return v!==null&&v!=="false"&&v!=="0"};
var k=q.get("dark");if(k==="true"||k==="1"||k==="")d.dataset.theme="dark";else if(k==="false"||k==="0")d.dataset.theme="light";
if(on("plain"))d.dataset.plain="";if(on("transparent"))d.dataset.transparent="";
if(parent===window)return;
var child=(q.get("childId")||"").slice(0,100),secret=/[#?&]secret=([A-Za-z0-9]{1,20})/.exec(location.hash),last=0;
function post(m){try{parent.postMessage(m,"*")}catch(e){}}
function tell(again){
var h=Math.ceil(d.getBoundingClientRect().height);if(!h||(h===last&&!again))return;last=h;
post({sentinel:"amp",type:"embed-size",height:h});
var w={"datawrapper-height":{}};w["datawrapper-height"][${JSON.stringify(id)}]=h;post(w);
if(child)post("pymxPYMx"+child+"xPYMxheightxPYMx"+h);
if(secret)post({message:"height",value:h,secret:secret[1]});
post(JSON.stringify({src:location.href,context:"iframe.resize",height:h}));
if(window.requestResize)try{window.requestResize()}catch(e){}
}
addEventListener("message",function(e){if(e.source===parent&&e.data&&e.data.sentinel==="amp"&&e.data.type==="frames-init")tell(true)});
if(window.ResizeObserver)new ResizeObserver(function(){tell()}).observe(d);else addEventListener("resize",function(){tell()});
addEventListener("load",function(){tell()});
if(document.fonts&&document.fonts.ready)document.fonts.ready.then(function(){tell()});
tell();
})();`;
}

/**
 * The script of the host's page: sets the height of our frames, each only by its own frame's word, within bounds.
 */
export const hostScript = `(function(){
if(window.sanadEmbeds)return;window.sanadEmbeds=true;
var LEAST=60,MOST=6000;
addEventListener("message",function(e){
var m=e.data;if(!m||m.sentinel!=="amp"||m.type!=="embed-size")return;
var h=m.height;if(typeof h!=="number"||!isFinite(h)||h<LEAST||h>MOST)return;
var f=document.querySelectorAll("iframe[id^='sanad-']");
for(var i=0;i<f.length;i++)if(f[i].contentWindow===e.source){f[i].style.height=Math.ceil(h)+"px";return}
});
var f=document.querySelectorAll("iframe[id^='sanad-']");
for(var i=0;i<f.length;i++)try{f[i].contentWindow.postMessage({sentinel:"amp",type:"frames-init"},"*")}catch(e){}
})();
`;
