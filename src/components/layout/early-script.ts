/**
 * Runs before the first paint, inlined in every page; its hash stands in the policy.
 *
 * In a frame for a guest, it takes the storage that the frame brings (`platform/guest.ts`), so that
 * nothing of the page ever sees that of the browser.
 * It keeps room for the words that greet whoever comes back, so that nothing jumps, and shows
 * the theme that was chosen, so that nothing flashes. A form that is sent before its island
 * is awake it holds back, with a mark for the island to act on. Where a module does not come,
 * it says so, since nothing else on the page could. Once the page has loaded, questions that
 * rested are laid out. A printed page gets the date of that day.
 */
export const EARLY_SCRIPT = `(()=>{
var d=document.documentElement.dataset
try{var g=frameElement.guestStorage;if(g)for(var s of["localStorage","sessionStorage"])Object.defineProperty(window,s,{value:g})}catch{}
try{for(var k in localStorage)if(!k.indexOf("be-sure/1/course/"))d.back=""
var t=JSON.parse(localStorage.getItem("be-sure/1/setting/theme")).v
if(t=="light"||t=="dark")d.theme=t}catch{}
addEventListener("submit",e=>{e.preventDefault();e.target.dataset.sent=""})
addEventListener("error",e=>{if(/LINK|SCRIPT/.test(e.target.tagName))for(var n of document.querySelectorAll("[data-broken]"))n.hidden=false},true)
addEventListener("load",()=>{d.loaded=""})
addEventListener("beforeprint",()=>{for(var e of document.querySelectorAll("[data-today]"))e.textContent=new Date().toLocaleDateString("en-US",{dateStyle:"long"})})
})()`
