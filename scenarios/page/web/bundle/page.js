/* stepcast report page; made from 4650efa5f11ec4839d37b51d7add3335b834902f4c63d9a3e885be0a3d9a21f4 */
/*
Apache ECharts 6.1.0
Copyright 2017-2026 The Apache Software Foundation
This product includes software developed at The Apache Software Foundation (https://www.apache.org/).
Licensed under the Apache License, Version 2.0; you may obtain a copy of the License at
https://www.apache.org/licenses/LICENSE-2.0

zrender 6.1.0
BSD 3-Clause License

Copyright (c) 2017, Baidu Inc.
All rights reserved.

Redistribution and use in source and binary forms, with or without
modification, are permitted provided that the following conditions are met:

* Redistributions of source code must retain the above copyright notice, this
  list of conditions and the following disclaimer.

* Redistributions in binary form must reproduce the above copyright notice,
  this list of conditions and the following disclaimer in the documentation
  and/or other materials provided with the distribution.

* Neither the name of the copyright holder nor the names of its
  contributors may be used to endorse or promote products derived from
  this software without specific prior written permission.

THIS SOFTWARE IS PROVIDED BY THE COPYRIGHT HOLDERS AND CONTRIBUTORS "AS IS"
AND ANY EXPRESS OR IMPLIED WARRANTIES, INCLUDING, BUT NOT LIMITED TO, THE
IMPLIED WARRANTIES OF MERCHANTABILITY AND FITNESS FOR A PARTICULAR PURPOSE ARE
DISCLAIMED. IN NO EVENT SHALL THE COPYRIGHT HOLDER OR CONTRIBUTORS BE LIABLE
FOR ANY DIRECT, INDIRECT, INCIDENTAL, SPECIAL, EXEMPLARY, OR CONSEQUENTIAL
DAMAGES (INCLUDING, BUT NOT LIMITED TO, PROCUREMENT OF SUBSTITUTE GOODS OR
SERVICES; LOSS OF USE, DATA, OR PROFITS; OR BUSINESS INTERRUPTION) HOWEVER
CAUSED AND ON ANY THEORY OF LIABILITY, WHETHER IN CONTRACT, STRICT LIABILITY,
OR TORT (INCLUDING NEGLIGENCE OR OTHERWISE) ARISING IN ANY WAY OUT OF THE USE
OF THIS SOFTWARE, EVEN IF ADVISED OF THE POSSIBILITY OF SUCH DAMAGE.

d3, of which ECharts embeds parts
Copyright 2010-2016 Mike Bostock
All rights reserved.

Redistribution and use in source and binary forms, with or without modification,
are permitted provided that the following conditions are met:

* Redistributions of source code must retain the above copyright notice, this
  list of conditions and the following disclaimer.

* Redistributions in binary form must reproduce the above copyright notice,
  this list of conditions and the following disclaimer in the documentation
  and/or other materials provided with the distribution.

* Neither the name of the author nor the names of contributors may be used to
  endorse or promote products derived from this software without specific prior
  written permission.

THIS SOFTWARE IS PROVIDED BY THE COPYRIGHT HOLDERS AND CONTRIBUTORS "AS IS" AND
ANY EXPRESS OR IMPLIED WARRANTIES, INCLUDING, BUT NOT LIMITED TO, THE IMPLIED
WARRANTIES OF MERCHANTABILITY AND FITNESS FOR A PARTICULAR PURPOSE ARE
DISCLAIMED. IN NO EVENT SHALL THE COPYRIGHT OWNER OR CONTRIBUTORS BE LIABLE FOR
ANY DIRECT, INDIRECT, INCIDENTAL, SPECIAL, EXEMPLARY, OR CONSEQUENTIAL DAMAGES
(INCLUDING, BUT NOT LIMITED TO, PROCUREMENT OF SUBSTITUTE GOODS OR SERVICES;
LOSS OF USE, DATA, OR PROFITS; OR BUSINESS INTERRUPTION) HOWEVER CAUSED AND ON
ANY THEORY OF LIABILITY, WHETHER IN CONTRACT, STRICT LIABILITY, OR TORT
(INCLUDING NEGLIGENCE OR OTHERWISE) ARISING IN ANY WAY OUT OF THE USE OF THIS
SOFTWARE, EVEN IF ADVISED OF THE POSSIBILITY OF SUCH DAMAGE.
*/
(()=>{var QO=Object.defineProperty;var JO=(t,e)=>{for(var r in e)QO(t,r,{get:e[r],enumerable:!0})};var _v=function(t,e){return _v=Object.setPrototypeOf||{__proto__:[]}instanceof Array&&function(r,i){r.__proto__=i}||function(r,i){for(var n in i)Object.prototype.
hasOwnProperty.call(i,n)&&(r[n]=i[n])},_v(t,e)};function I(t,e){if(typeof e!="function"&&e!==null)throw new TypeError("Class extends value "+String(e)+" is not \
a constructor or null");_v(t,e);function r(){this.constructor=t}t.prototype=e===null?Object.create(e):(r.prototype=e.prototype,new r)}var Zu=12,xv="sans-serif",Qt=Zu+"px "+xv,eL=20,tL=100,rL="007LLmW'55;N0500LLLLLLLLLL00NNNLzWW\\\\WQb\\0FWLg\\bWb\\WQ\\WrWWQ000CL5LLFLL0LL**F*gLLLL5F0LF\\FFF5.5N";
function iL(t){var e={};if(typeof JSON>"u")return e;for(var r=0;r<t.length;r++){var i=String.fromCharCode(r+32),n=(t.charCodeAt(r)-eL)/tL;e[i]=n}return e}var nL=iL(
rL),ot={createCanvas:function(){return typeof document<"u"&&document.createElement("canvas")},measureText:(function(){var t,e;return function(r,i){if(!t){var n=ot.
createCanvas();t=n&&n.getContext("2d")}if(t)return e!==i&&(e=t.font=i||Qt),t.measureText(r);r=r||"",i=i||Qt;var a=/((?:\d+)?\.?\d*)px/.exec(i),o=a&&+a[1]||Zu,s=0;
if(i.indexOf("mono")>=0)s=o*r.length;else for(var l=0;l<r.length;l++){var u=nL[r[l]];s+=u==null?o:u*o}return{width:s}}})(),loadImage:function(t,e,r){var i=new Image;
return i.onload=e,i.onerror=r,i.src=t,i},getTime:function(){return Date.now?Date.now():+new Date}};var S0=fr(["Function","RegExp","Date","Error","CanvasGradient","CanvasPattern","Image","Canvas"],function(t,e){return t["[object "+e+"]"]=!0,t},{}),b0=fr(["Int8",
"Uint8","Uint8Clamped","Int16","Uint16","Int32","Uint32","Float32","Float64"],function(t,e){return t["[object "+e+"Array]"]=!0,t},{}),Zs=Object.prototype.toString,
Qu=Array.prototype,aL=Qu.forEach,oL=Qu.filter,bv=Qu.slice,sL=Qu.map,_0=function(){}.constructor,ju=_0?_0.prototype:null,wv="__proto__",Sv=2311,lL=Math.pow(2,53)-
1;function Ju(){return Sv>=lL&&(Sv=0),Sv++}function To(){for(var t=[],e=0;e<arguments.length;e++)t[e]=arguments[e];typeof console<"u"&&console.error.apply(console,
t)}function oe(t){if(t==null||typeof t!="object")return t;var e=t,r=Zs.call(t);if(r==="[object Array]"){if(!qs(t)){e=[];for(var i=0,n=t.length;i<n;i++)e[i]=oe(t[i])}}else if(b0[r]){
if(!qs(t)){var a=t.constructor;if(a.from)e=a.from(t);else{e=new a(t.length);for(var i=0,n=t.length;i<n;i++)e[i]=t[i]}}}else if(!S0[r]&&!qs(t)&&!wo(t)){e={};for(var o in t)
t.hasOwnProperty(o)&&o!==wv&&(e[o]=oe(t[o]))}return e}function Se(t,e,r){if(!W(e)||!W(t))return r?oe(e):t;for(var i in e)if(e.hasOwnProperty(i)&&i!==wv){var n=t[i],
a=e[i];W(a)&&W(n)&&!B(a)&&!B(n)&&!wo(a)&&!wo(n)&&!x0(a)&&!x0(n)&&!qs(a)&&!qs(n)?Se(n,a,r):(r||!(i in t))&&(t[i]=oe(e[i]))}return t}function w0(t,e){for(var r=t[0],
i=1,n=t.length;i<n;i++)r=Se(r,t[i],e);return r}function R(t,e){if(Object.assign)Object.assign(t,e);else for(var r in e)e.hasOwnProperty(r)&&r!==wv&&(t[r]=e[r]);
return t}function T0(t,e,r){t=t||{};for(var i=0;i<r.length;i++){var n=r[i];t[n]=e[n]}return t}function pe(t,e,r){for(var i=te(e),n=0,a=i.length;n<a;n++){var o=i[n];
(r?e[o]!=null:t[o]==null)&&(t[o]=e[o])}return t}var r5=ot.createCanvas;function ue(t,e){if(t){if(t.indexOf)return t.indexOf(e);for(var r=0,i=t.length;r<i;r++)if(t[r]===
e)return r}return-1}function C0(t,e){var r=t.prototype;function i(){}i.prototype=e.prototype,t.prototype=new i;for(var n in r)r.hasOwnProperty(n)&&(t.prototype[n]=
r[n]);t.prototype.constructor=t,t.superClass=e}function Dt(t,e,r){if(t="prototype"in t?t.prototype:t,e="prototype"in e?e.prototype:e,Object.getOwnPropertyNames)
for(var i=Object.getOwnPropertyNames(e),n=0;n<i.length;n++){var a=i[n];a!=="constructor"&&(r?e[a]!=null:t[a]==null)&&(t[a]=e[a])}else pe(t,e,r)}function et(t){return!t||
typeof t=="string"?!1:typeof t.length=="number"}function T(t,e,r){if(t&&e)if(t.forEach&&t.forEach===aL)t.forEach(e,r);else if(t.length===+t.length)for(var i=0,n=t.
length;i<n;i++)e.call(r,t[i],i,t);else for(var a in t)t.hasOwnProperty(a)&&e.call(r,t[a],a,t)}function z(t,e,r){if(!t)return[];if(!e)return ef(t);if(t.map&&t.map===
sL)return t.map(e,r);for(var i=[],n=0,a=t.length;n<a;n++)i.push(e.call(r,t[n],n,t));return i}function fr(t,e,r,i){if(t&&e){for(var n=0,a=t.length;n<a;n++)r=e.call(
i,r,t[n],n,t);return r}}function Pe(t,e,r){if(!t)return[];if(!e)return ef(t);if(t.filter&&t.filter===oL)return t.filter(e,r);for(var i=[],n=0,a=t.length;n<a;n++)
e.call(r,t[n],n,t)&&i.push(t[n]);return i}function A0(t,e,r){if(t&&e){for(var i=0,n=t.length;i<n;i++)if(e.call(r,t[i],i,t))return t[i]}}function te(t){if(!t)return[];
if(Object.keys)return Object.keys(t);var e=[];for(var r in t)t.hasOwnProperty(r)&&e.push(r);return e}function uL(t,e){for(var r=[],i=2;i<arguments.length;i++)r[i-
2]=arguments[i];return function(){return t.apply(e,r.concat(bv.call(arguments)))}}var he=ju&&$(ju.bind)?ju.call.bind(ju.bind):uL;function Me(t){for(var e=[],r=1;r<
arguments.length;r++)e[r-1]=arguments[r];return function(){return t.apply(this,e.concat(bv.call(arguments)))}}function B(t){return Array.isArray?Array.isArray(t):Zs.call(t)==="[object Array]"}function $(t){return typeof t=="function"}function V(t){return typeof t=="stri\
ng"}function js(t){return Zs.call(t)==="[object String]"}function de(t){return typeof t=="number"}function W(t){var e=typeof t;return e==="function"||!!t&&e==="\
object"}function x0(t){return!!S0[Zs.call(t)]}function tt(t){return!!b0[Zs.call(t)]}function wo(t){return typeof t=="object"&&typeof t.nodeType=="number"&&typeof t.
ownerDocument=="object"}function pn(t){return t.colorStops!=null}function E0(t){return t.image!=null}function hn(t){return t!==t}function cr(){for(var t=[],e=0;e<arguments.length;e++)t[e]=arguments[e];for(var r=0,i=t.length;r<i;r++)if(t[r]!=null)return t[r]}function G(t,e){
return t??e}function pr(t,e,r){return t??e??r}function ef(t){for(var e=[],r=1;r<arguments.length;r++)e[r-1]=arguments[r];return bv.apply(t,e)}function Co(t){if(typeof t==
"number")return[t,t,t,t];var e=t.length;return e===2?[t[0],t[1],t[0],t[1]]:e===3?[t[0],t[1],t[2],t[1]]:t}function Ke(t,e){if(!t)throw new Error(e)}function Mt(t){
return t==null?null:typeof t.trim=="function"?t.trim():t.replace(/^[\s\uFEFF\xA0]+|[\s\uFEFF\xA0]+$/g,"")}var D0="__ec_primitive__";function Ao(t){t[D0]=!0}function qs(t){
return t[D0]}var fL=(function(){function t(){this.data={}}return t.prototype.delete=function(e){var r=this.has(e);return r&&delete this.data[e],r},t.prototype.has=
function(e){return this.data.hasOwnProperty(e)},t.prototype.get=function(e){return this.data[e]},t.prototype.set=function(e,r){return this.data[e]=r,this},t.prototype.
keys=function(){return te(this.data)},t.prototype.forEach=function(e){var r=this.data;for(var i in r)r.hasOwnProperty(i)&&e(r[i],i)},t})(),M0=typeof Map=="funct\
ion";function cL(){return M0?new Map:new fL}var pL=(function(){function t(e){var r=B(e);this.data=cL();var i=this;e instanceof t?e.each(n):e&&T(e,n);function n(a,o){
r?i.set(a,o):i.set(o,a)}}return t.prototype.hasKey=function(e){return this.data.has(e)},t.prototype.get=function(e){return this.data.get(e)},t.prototype.set=function(e,r){
return this.data.set(e,r),r},t.prototype.each=function(e,r){this.data.forEach(function(i,n){e.call(r,i,n)})},t.prototype.keys=function(){var e=this.data.keys();
return M0?Array.from(e):e},t.prototype.removeKey=function(e){this.data.delete(e)},t})();function K(t){return new pL(t)}function O0(t,e){for(var r=new t.constructor(t.length+e.length),i=0;i<t.length;i++)r[i]=t[i];for(var n=t.length,i=0;i<e.length;i++)
r[i+n]=e[i];return r}function vn(t,e){var r;if(Object.create)r=Object.create(t);else{var i=function(){};i.prototype=t,r=new i}return e&&R(r,e),r}function tf(t){
var e=t.style;e.webkitUserSelect="none",e.userSelect="none",e.webkitTapHighlightColor="rgba(0,0,0,0)",e["-webkit-touch-callout"]="none"}function H(t,e){return t.
hasOwnProperty(e)}function Fe(){}var Eo=180/Math.PI,i5=Number.EPSILON||Math.pow(2,-52);var hL=(function(){function t(){this.firefox=!1,this.ie=!1,this.edge=!1,this.newEdge=!1,this.weChat=!1}return t})(),vL=(function(){function t(){this.browser=new hL,
this.node=!1,this.wxa=!1,this.worker=!1,this.svgSupported=!1,this.touchEventsSupported=!1,this.pointerEventsSupported=!1,this.domSupported=!1,this.transformSupported=
!1,this.transform3dSupported=!1,this.hasGlobalWindow=typeof window<"u"}return t})(),dn=new vL;typeof wx=="object"&&typeof wx.getSystemInfoSync=="function"?(dn.wxa=
!0,dn.touchEventsSupported=!0):typeof document>"u"&&typeof self<"u"?dn.worker=!0:!dn.hasGlobalWindow||"Deno"in window||typeof navigator<"u"&&typeof navigator.userAgent==
"string"&&navigator.userAgent.indexOf("Node.js")>-1?(dn.node=!0,dn.svgSupported=!0):dL(navigator.userAgent,dn);function dL(t,e){var r=e.browser,i=t.match(/Firefox\/([\d.]+)/),
n=t.match(/MSIE\s([\d.]+)/)||t.match(/Trident\/.+?rv:(([\d.]+))/),a=t.match(/Edge?\/([\d.]+)/),o=/micromessenger/i.test(t);i&&(r.firefox=!0,r.version=i[1]),n&&(r.
ie=!0,r.version=n[1]),a&&(r.edge=!0,r.version=a[1],r.newEdge=+a[1].split(".")[0]>18),o&&(r.weChat=!0),e.svgSupported=typeof SVGRect<"u",e.touchEventsSupported="\
ontouchstart"in window&&!r.ie&&!r.edge,e.pointerEventsSupported="onpointerdown"in window&&(r.edge||r.ie&&+r.version>=11);var s=e.domSupported=typeof document<"u";
if(s){var l=document.documentElement.style;e.transform3dSupported=(r.ie&&"transition"in l||r.edge||"WebKitCSSMatrix"in window&&"m11"in new WebKitCSSMatrix||"Moz\
Perspective"in l)&&!("OTransition"in l),e.transformSupported=e.transform3dSupported||r.ie&&+r.version>=9}}var fe=dn;var mL=".",na="___EC__COMPONENT__CONTAINER___",L0="___EC__EXTENDED_CLASS___";function Jt(t){var e={main:"",sub:""};if(t){var r=t.split(mL);e.main=r[0]||"",e.sub=
r[1]||""}return e}function gL(t){Ke(/^[a-zA-Z0-9_]+([.][a-zA-Z0-9_]+)?$/.test(t),'componentType "'+t+'" illegal')}function k0(t){return!!(t&&t[L0])}function Do(t,e){
t.$constructor=t,t.extend=function(r){var i=this,n;return yL(i)?n=(function(a){I(o,a);function o(){return a.apply(this,arguments)||this}return o})(i):(n=function(){
(r.$constructor||i).apply(this,arguments)},C0(n,this)),R(n.prototype,r),n[L0]=!0,n.extend=this.extend,n.superCall=xL,n.superApply=SL,n.superClass=i,n}}function yL(t){
return $(t)&&/^class\s/.test(Function.prototype.toString.call(t))}function rf(t,e){t.extend=e.extend}var _L=Math.round(Math.random()*10);function P0(t){var e=["\
__\0is_clz",_L++].join("_");t.prototype[e]=!0,t.isInstance=function(r){return!!(r&&r[e])}}function xL(t,e){for(var r=[],i=2;i<arguments.length;i++)r[i-2]=arguments[i];
return this.superClass.prototype[e].apply(t,r)}function SL(t,e,r){return this.superClass.prototype[e].apply(t,r)}function mn(t){var e={};t.registerClass=function(i){
var n=i.type||i.prototype.type;if(n){gL(n),i.prototype.type=n;var a=Jt(n);if(!a.sub)e[a.main]=i;else if(a.sub!==na){var o=r(a);o[a.sub]=i}}return i},t.getClass=
function(i,n,a){var o=e[i];if(o&&o[na]&&(o=n?o[n]:null),a&&!o)throw new Error(n?"Component "+i+"."+(n||"")+" is used but not imported.":i+".type should be speci\
fied.");return o},t.getClassesByMainType=function(i){var n=Jt(i),a=[],o=e[n.main];return o&&o[na]?T(o,function(s,l){l!==na&&a.push(s)}):a.push(o),a},t.hasClass=
function(i){var n=Jt(i);return!!e[n.main]},t.getAllClassMainTypes=function(){var i=[];return T(e,function(n,a){i.push(a)}),i},t.hasSubTypes=function(i){var n=Jt(
i),a=e[n.main];return a&&a[na]};function r(i){var n=e[i.main];return(!n||!n[na])&&(n=e[i.main]={},n[na]=!0),n}}function ci(t,e){for(var r=0;r<t.length;r++)t[r][1]||(t[r][1]=t[r][0]);return e=e||!1,function(i,n,a){for(var o={},s=0;s<t.length;s++){var l=t[s][1];if(!(n&&ue(
n,l)>=0||a&&ue(a,l)<0)){var u=i.getShallow(l,e);u!=null&&(o[t[s][0]]=u)}}return o}}var bL=[["fill","color"],["shadowBlur"],["shadowOffsetX"],["shadowOffsetY"],["opacity"],["shadowColor"]],wL=ci(bL),I0=(function(){function t(){}return t.prototype.
getAreaStyle=function(e,r){return wL(this,e,r)},t})();var N0=(function(){function t(e){this.value=e}return t})();var TL=(function(){function t(){this._len=0}return t.prototype.insert=function(e){var r=new N0(e);return this.insertEntry(r),r},t.prototype.insertEntry=function(e){
this.head?(this.tail.next=e,e.prev=this.tail,e.next=null,this.tail=e):this.head=this.tail=e,this._len++},t.prototype.remove=function(e){var r=e.prev,i=e.next;r?
r.next=i:this.head=i,i?i.prev=r:this.tail=r,e.next=e.prev=null,this._len--},t.prototype.len=function(){return this._len},t.prototype.clear=function(){this.head=
this.tail=null,this._len=0},t})();var CL=(function(){function t(e){this._list=new TL,this._maxSize=10,this._map={},this._maxSize=e}return t.prototype.put=function(e,r){var i=this._list,n=this._map,
a=null;if(n[e]==null){var o=i.len(),s=this._lastRemovedEntry;if(o>=this._maxSize&&o>0){var l=i.head;i.remove(l),delete n[l.key],a=l.value,this._lastRemovedEntry=
l}s?s.value=r:s=new N0(r),s.key=e,i.insertEntry(s),n[e]=s}return a},t.prototype.get=function(e){var r=this._map[e],i=this._list;if(r!=null)return r!==i.tail&&(i.
remove(r),i.insertEntry(r)),r.value},t.prototype.clear=function(){this._list.clear(),this._map={}},t.prototype.len=function(){return this._list.len()},t})(),pi=CL;var Cv=new pi(50);function B0(t){if(typeof t=="string"){var e=Cv.get(t);return e&&e.image}else return t}function Qs(t,e,r,i,n){if(t)if(typeof t=="string"){if(e&&
e.__zrImageSrc===t||!r)return e;var a=Cv.get(t),o={hostEl:r,cb:i,cbPayload:n};return a?(e=a.image,!Mo(e)&&a.pending.push(o)):(e=ot.loadImage(t,R0,R0),e.__zrImageSrc=
t,Cv.put(t,e.__cachedImgObj={image:e,pending:[o]})),e}else return t;else return e}function R0(){var t=this.__cachedImgObj;this.onload=this.onerror=this.__cachedImgObj=
null;for(var e=0;e<t.pending.length;e++){var r=t.pending[e],i=r.cb;i&&i(this,r.cbPayload),r.hostEl.dirty()}t.pending.length=0}function Mo(t){return t&&t.width&&
t.height}function Ye(){return[1,0,0,1,0,0]}function Pi(t){return t[0]=1,t[1]=0,t[2]=0,t[3]=1,t[4]=0,t[5]=0,t}function Oo(t,e){return t[0]=e[0],t[1]=e[1],t[2]=e[2],t[3]=e[3],
t[4]=e[4],t[5]=e[5],t}function Ii(t,e,r){var i=e[0]*r[0]+e[2]*r[1],n=e[1]*r[0]+e[3]*r[1],a=e[0]*r[2]+e[2]*r[3],o=e[1]*r[2]+e[3]*r[3],s=e[0]*r[4]+e[2]*r[5]+e[4],
l=e[1]*r[4]+e[3]*r[5]+e[5];return t[0]=i,t[1]=n,t[2]=a,t[3]=o,t[4]=s,t[5]=l,t}function Js(t,e,r){return t[0]=e[0],t[1]=e[1],t[2]=e[2],t[3]=e[3],t[4]=e[4]+r[0],t[5]=
e[5]+r[1],t}function Lo(t,e,r,i){i===void 0&&(i=[0,0]);var n=e[0],a=e[2],o=e[4],s=e[1],l=e[3],u=e[5],f=Math.sin(r),c=Math.cos(r);return t[0]=n*c+s*f,t[1]=-n*f+s*
c,t[2]=a*c+l*f,t[3]=-a*f+c*l,t[4]=c*(o-i[0])+f*(u-i[1])+i[0],t[5]=c*(u-i[1])-f*(o-i[0])+i[1],t}function z0(t,e,r){var i=r[0],n=r[1];return t[0]=e[0]*i,t[1]=e[1]*
n,t[2]=e[2]*i,t[3]=e[3]*n,t[4]=e[4]*i,t[5]=e[5]*n,t}function Wr(t,e){var r=e[0],i=e[2],n=e[4],a=e[1],o=e[3],s=e[5],l=r*o-a*i;return l?(l=1/l,t[0]=o*l,t[1]=-a*l,
t[2]=-i*l,t[3]=r*l,t[4]=(i*s-o*n)*l,t[5]=(a*n-r*s)*l,t):null}function gn(t,e){return t==null&&(t=0),e==null&&(e=0),[t,e]}function Av(t,e){return t[0]=e[0],t[1]=e[1],t}function U0(t){return[t[0],t[1]]}function tl(t,e,r){return t[0]=
e,t[1]=r,t}function Ev(t,e,r){return t[0]=e[0]+r[0],t[1]=e[1]+r[1],t}function nf(t,e,r){return t[0]=e[0]-r[0],t[1]=e[1]-r[1],t}function EL(t){return Math.sqrt(DL(t))}function DL(t){return t[0]*t[0]+t[1]*t[1]}function af(t,e,r){return t[0]=e[0]*r,t[1]=e[1]*r,t}function ko(t,e){var r=EL(e);return r===0?(t[0]=0,t[1]=0):(t[0]=e[0]/r,t[1]=e[1]/r),t}function of(t,e){return Math.
sqrt((t[0]-e[0])*(t[0]-e[0])+(t[1]-e[1])*(t[1]-e[1]))}var F0=of;function ML(t,e){return(t[0]-e[0])*(t[0]-e[0])+(t[1]-e[1])*(t[1]-e[1])}var aa=ML;function ut(t,e,r){var i=e[0],n=e[1];return t[0]=r[0]*i+r[2]*n+r[4],t[1]=r[1]*i+r[3]*n+r[5],t}function Ni(t,e,r){return t[0]=Math.min(e[0],r[0]),t[1]=Math.min(e[1],
r[1]),t}function Ri(t,e,r){return t[0]=Math.max(e[0],r[0]),t[1]=Math.max(e[1],r[1]),t}var OL=(function(){function t(e,r){this.x=e||0,this.y=r||0}return t.prototype.copy=function(e){return this.x=e.x,this.y=e.y,this},t.prototype.clone=function(){return new t(
this.x,this.y)},t.prototype.set=function(e,r){return this.x=e,this.y=r,this},t.prototype.equal=function(e){return e.x===this.x&&e.y===this.y},t.prototype.add=function(e){
return this.x+=e.x,this.y+=e.y,this},t.prototype.scale=function(e){this.x*=e,this.y*=e},t.prototype.scaleAndAdd=function(e,r){this.x+=e.x*r,this.y+=e.y*r},t.prototype.
sub=function(e){return this.x-=e.x,this.y-=e.y,this},t.prototype.dot=function(e){return this.x*e.x+this.y*e.y},t.prototype.len=function(){return Math.sqrt(this.
x*this.x+this.y*this.y)},t.prototype.lenSquare=function(){return this.x*this.x+this.y*this.y},t.prototype.normalize=function(){var e=this.len();return this.x/=e,
this.y/=e,this},t.prototype.distance=function(e){var r=this.x-e.x,i=this.y-e.y;return Math.sqrt(r*r+i*i)},t.prototype.distanceSquare=function(e){var r=this.x-e.
x,i=this.y-e.y;return r*r+i*i},t.prototype.negate=function(){return this.x=-this.x,this.y=-this.y,this},t.prototype.transform=function(e){if(e){var r=this.x,i=this.
y;return this.x=e[0]*r+e[2]*i+e[4],this.y=e[1]*r+e[3]*i+e[5],this}},t.prototype.toArray=function(e){return e[0]=this.x,e[1]=this.y,e},t.prototype.fromArray=function(e){
this.x=e[0],this.y=e[1]},t.set=function(e,r,i){e.x=r,e.y=i},t.copy=function(e,r){e.x=r.x,e.y=r.y},t.len=function(e){return Math.sqrt(e.x*e.x+e.y*e.y)},t.lenSquare=
function(e){return e.x*e.x+e.y*e.y},t.dot=function(e,r){return e.x*r.x+e.y*r.y},t.add=function(e,r,i){e.x=r.x+i.x,e.y=r.y+i.y},t.sub=function(e,r,i){e.x=r.x-i.x,
e.y=r.y-i.y},t.scale=function(e,r,i){e.x=r.x*i,e.y=r.y*i},t.scaleAndAdd=function(e,r,i,n){e.x=r.x+i.x*n,e.y=r.y+i.y*n},t.lerp=function(e,r,i,n){var a=1-n;e.x=a*
r.x+n*i.x,e.y=a*r.y+n*i.y},t})(),Oe=OL;var fa=Math.min,Po=Math.max,Ov=Math.abs,V0=["x","y"],LL=["width","height"],oa=new Oe,sa=new Oe,la=new Oe,ua=new Oe,hr=kv(),rl=hr.minTv,Lv=hr.maxTv,il=[0,0],zi=(function(){
function t(e,r,i,n){Dv(this,e,r,i,n)}return t.set=function(e,r,i,n,a){return n<0&&(r=r+n,n=-n),a<0&&(i=i+a,a=-a),e.x=r,e.y=i,e.width=n,e.height=a,e},t.prototype.
union=function(e){var r=fa(e.x,this.x),i=fa(e.y,this.y);isFinite(this.x)&&isFinite(this.width)?this.width=Po(e.x+e.width,this.x+this.width)-r:this.width=e.width,
isFinite(this.y)&&isFinite(this.height)?this.height=Po(e.y+e.height,this.y+this.height)-i:this.height=e.height,this.x=r,this.y=i},t.prototype.applyTransform=function(e){
t.applyTransform(this,this,e)},t.prototype.calculateTransform=function(e){return G0(Ye(),this,e)},t.prototype.intersect=function(e,r,i){return t.intersect(this,
e,r,i)},t.intersect=function(e,r,i,n){i&&Oe.set(i,0,0);var a=n&&n.outIntersectRect||null,o=n&&n.clamp;if(a&&(a.x=a.y=a.width=a.height=NaN),!e||!r)return!1;e instanceof
t||(e=Dv(kL,e.x,e.y,e.width,e.height)),r instanceof t||(r=Dv(PL,r.x,r.y,r.width,r.height));var s=!!i;hr.reset(n,s);var l=hr.touchThreshold,u=e.x+l,f=e.x+e.width-
l,c=e.y+l,p=e.y+e.height-l,h=r.x+l,v=r.x+r.width-l,d=r.y+l,m=r.y+r.height-l;if(u>f||c>p||h>v||d>m)return!1;var g=!(f<h||v<u||p<d||m<c);return(s||a)&&(il[0]=1/0,
il[1]=0,H0(u,f,h,v,0,s,a,o),H0(c,p,d,m,1,s,a,o),s&&Oe.copy(i,g?hr.useDir?hr.dirMinTv:rl:Lv)),g},t.contain=function(e,r,i){return r>=e.x&&r<=e.x+e.width&&i>=e.y&&
i<=e.y+e.height},t.prototype.contain=function(e,r){return t.contain(this,e,r)},t.prototype.clone=function(){return new t(this.x,this.y,this.width,this.height)},
t.prototype.copy=function(e){Io(this,e)},t.prototype.plain=function(){return{x:this.x,y:this.y,width:this.width,height:this.height}},t.prototype.isFinite=function(){
return isFinite(this.x)&&isFinite(this.y)&&isFinite(this.width)&&isFinite(this.height)},t.prototype.isZero=function(){return this.width===0||this.height===0},t.
create=function(e){return new t(e?e.x:0,e?e.y:0,e?e.width:0,e?e.height:0)},t.copy=function(e,r){return e.x=r.x,e.y=r.y,e.width=r.width,e.height=r.height,e},t.applyTransform=
function(e,r,i){if(!i){e!==r&&Io(e,r);return}if(i[1]<1e-5&&i[1]>-1e-5&&i[2]<1e-5&&i[2]>-1e-5){var n=i[0],a=i[3],o=i[4],s=i[5];e.x=r.x*n+o,e.y=r.y*a+s,e.width=r.
width*n,e.height=r.height*a,e.width<0&&(e.x+=e.width,e.width=-e.width),e.height<0&&(e.y+=e.height,e.height=-e.height);return}oa.x=la.x=r.x,oa.y=ua.y=r.y,sa.x=ua.
x=r.x+r.width,sa.y=la.y=r.y+r.height,oa.transform(i),ua.transform(i),sa.transform(i),la.transform(i),e.x=fa(oa.x,sa.x,la.x,ua.x),e.y=fa(oa.y,sa.y,la.y,ua.y);var l=Po(
oa.x,sa.x,la.x,ua.x),u=Po(oa.y,sa.y,la.y,ua.y);e.width=l-e.x,e.height=u-e.y},t.calculateTransform=function(e,r,i){var n=i.width/r.width,a=i.height/r.height;return e=
Pi(e||[]),Js(e,e,tl(Mv,-r.x,-r.y)),z0(e,e,tl(Mv,n,a)),Js(e,e,tl(Mv,i.x,i.y)),e},t})(),nl=zi.create,Dv=zi.set,Io=zi.copy,G0=zi.calculateTransform,W0=zi.applyTransform,
$0=zi.contain,kL=new zi(0,0,0,0),PL=new zi(0,0,0,0),Mv=[];function H0(t,e,r,i,n,a,o,s){var l=Ov(e-r),u=Ov(i-t),f=fa(l,u),c=V0[n],p=V0[1-n],h=LL[n];e<r||i<t?l<u?
(a&&(Lv[c]=-l),s&&(o[c]=e,o[h]=0)):(a&&(Lv[c]=u),s&&(o[c]=t,o[h]=0)):(o&&(o[c]=Po(t,r),o[h]=fa(e,i)-o[c]),a&&(f<il[0]||hr.useDir)&&(il[0]=fa(f,il[0]),(l<u||!hr.
bidirectional)&&(rl[c]=l,rl[p]=0,hr.useDir&&hr.calcDirMTV()),(l>=u||!hr.bidirectional)&&(rl[c]=-u,rl[p]=0,hr.useDir&&hr.calcDirMTV())))}function kv(){var t=0,e=new Oe,
r=new Oe,i={minTv:new Oe,maxTv:new Oe,useDir:!1,dirMinTv:new Oe,touchThreshold:0,bidirectional:!0,negativeSize:!1,reset:function(a,o){i.touchThreshold=0,a&&a.touchThreshold!=
null&&(i.touchThreshold=Po(0,a.touchThreshold)),i.negativeSize=!1,o&&(i.minTv.set(1/0,1/0),i.maxTv.set(0,0),i.useDir=!1,a&&a.direction!=null&&(i.useDir=!0,i.dirMinTv.
copy(i.minTv),r.copy(i.minTv),t=a.direction,i.bidirectional=a.bidirectional==null||!!a.bidirectional,i.bidirectional||e.set(Math.cos(t),Math.sin(t))))},calcDirMTV:function(){
var a=i.minTv,o=i.dirMinTv,s=a.y*a.y+a.x*a.x,l=Math.sin(t),u=Math.cos(t),f=l*a.y+u*a.x;if(n(f)){n(a.x)&&n(a.y)&&o.set(0,0);return}if(r.x=s*u/f,r.y=s*l/f,n(r.x)&&
n(r.y)){o.set(0,0);return}(i.bidirectional||e.dot(r)>0)&&r.len()<o.len()&&o.copy(r)}};function n(a){return Ov(a)<1e-10}return i}var se=zi;function Yr(t){sf||(sf=new pi(100)),t=t||Qt;var e=sf.get(t);return e||(e={font:t,strWidthCache:new pi(500),asciiWidthMap:null,asciiWidthMapTried:!1,stWideCharWidth:ot.
measureText("\u56FD",t).width,asciiCharWidth:ot.measureText("a",t).width},sf.put(t,e)),e}var sf;function IL(t){if(!(Pv>=Y0)){t=t||Qt;for(var e=[],r=+new Date,i=0;i<=
127;i++)e[i]=ot.measureText(String.fromCharCode(i),t).width;var n=+new Date-r;return n>16?Pv=Y0:n>2&&Pv++,e}}var Pv=0,Y0=5;function Iv(t,e){return t.asciiWidthMapTried||
(t.asciiWidthMap=IL(t.font),t.asciiWidthMapTried=!0),0<=e&&e<=127?t.asciiWidthMap!=null?t.asciiWidthMap[e]:t.asciiCharWidth:t.stWideCharWidth}function Xr(t,e){var r=t.
strWidthCache,i=r.get(e);return i==null&&(i=ot.measureText(e,t.font).width,r.put(e,i)),i}function X0(t,e,r,i){var n=Xr(Yr(e),t),a=ca(e),o=yn(0,n,r),s=Ui(0,a,i),
l=new se(o,s,n,a);return l}function lf(t,e,r,i){var n=((t||"")+"").split(`
`),a=n.length;if(a===1)return X0(n[0],e,r,i);for(var o=new se(0,0,0,0),s=0;s<n.length;s++){var l=X0(n[s],e,r,i);s===0?o.copy(l):o.union(l)}return o}function yn(t,e,r,i){
return r==="right"?i?t+=e:t-=e:r==="center"&&(i?t+=e/2:t-=e/2),t}function Ui(t,e,r,i){return r==="middle"?i?t+=e/2:t-=e/2:r==="bottom"&&(i?t+=e:t-=e),t}function ca(t){
return Yr(t).stWideCharWidth}function $r(t,e){return typeof t=="string"?t.lastIndexOf("%")>=0?parseFloat(t)/100*e:parseFloat(t):t}function pa(t,e,r){var i=e.position||"inside",n=e.distance!=
null?e.distance:5,a=r.height,o=r.width,s=a/2,l=r.x,u=r.y,f="left",c="top";if(i instanceof Array)l+=$r(i[0],r.width),u+=$r(i[1],r.height),f=null,c=null;else switch(i){case"\
left":l-=n,u+=s,f="right",c="middle";break;case"right":l+=n+o,u+=s,c="middle";break;case"top":l+=o/2,u-=n,f="center",c="bottom";break;case"bottom":l+=o/2,u+=a+n,
f="center";break;case"inside":l+=o/2,u+=s,f="center",c="middle";break;case"insideLeft":l+=n,u+=s,c="middle";break;case"insideRight":l+=o-n,u+=s,f="right",c="mid\
dle";break;case"insideTop":l+=o/2,u+=n,f="center";break;case"insideBottom":l+=o/2,u+=a-n,f="center",c="bottom";break;case"insideTopLeft":l+=n,u+=n;break;case"in\
sideTopRight":l+=o-n,u+=n,f="right";break;case"insideBottomLeft":l+=n,u+=a-n,c="bottom";break;case"insideBottomRight":l+=o-n,u+=a-n,f="right",c="bottom";break}return t=
t||{},t.x=l,t.y=u,t.align=f,t.verticalAlign=c,t}var Nv=/\{([a-zA-Z0-9_]+)\|([^}]*)\}/g;function NL(t,e,r,i,n,a){if(!r){t.text="",t.isTruncated=!1;return}var o=(e+"").split(`
`);a=Q0(r,i,n,a);for(var s=!1,l={},u=0,f=o.length;u<f;u++)J0(l,o[u],a),o[u]=l.textLine,s=s||l.isTruncated;t.text=o.join(`
`),t.isTruncated=s}function Q0(t,e,r,i){i=i||{};var n=R({},i);r=G(r,"..."),n.maxIterations=G(i.maxIterations,2);var a=n.minChar=G(i.minChar,0),o=n.fontMeasureInfo=
Yr(e),s=o.asciiCharWidth;n.placeholder=G(i.placeholder,"");for(var l=t=Math.max(0,t-1),u=0;u<a&&l>=s;u++)l-=s;var f=Xr(o,r);return f>l&&(r="",f=0),l=t-f,n.ellipsis=
r,n.ellipsisWidth=f,n.contentWidth=l,n.containerWidth=t,n}function J0(t,e,r){var i=r.containerWidth,n=r.contentWidth,a=r.fontMeasureInfo;if(!i){t.textLine="",t.
isTruncated=!1;return}var o=Xr(a,e);if(o<=i){t.textLine=e,t.isTruncated=!1;return}for(var s=0;;s++){if(o<=n||s>=r.maxIterations){e+=r.ellipsis;break}var l=s===0?
RL(e,n,a):o>0?Math.floor(e.length*n/o):0;e=e.substr(0,l),o=Xr(a,e)}e===""&&(e=r.placeholder),t.textLine=e,t.isTruncated=!0}function RL(t,e,r){for(var i=0,n=0,a=t.
length;n<a&&i<e;n++)i+=Iv(r,t.charCodeAt(n));return n}function ex(t,e,r,i){var n=zv(t),a=e.overflow,o=e.padding,s=o?o[1]+o[3]:0,l=o?o[0]+o[2]:0,u=e.font,f=a==="\
truncate",c=ca(u),p=G(e.lineHeight,c),h=e.lineOverflow==="truncate",v=!1,d=e.width;d==null&&r!=null&&(d=r-s);var m=e.height;m==null&&i!=null&&(m=i-l);var g;d!=null&&
(a==="break"||a==="breakAll")?g=n?rx(n,e.font,d,a==="breakAll",0).lines:[]:g=n?n.split(`
`):[];var y=g.length*p;if(m==null&&(m=y),y>m&&h){var _=Math.floor(m/p);v=v||g.length>_,g=g.slice(0,_),y=g.length*p}if(n&&f&&d!=null)for(var x=Q0(d,u,e.ellipsis,
{minChar:e.truncateMinChar,placeholder:e.placeholder}),S={},b=0;b<g.length;b++)J0(S,g[b],x),g[b]=S.textLine,v=v||S.isTruncated;for(var w=m,C=0,E=Yr(u),b=0;b<g.length;b++)
C=Math.max(Xr(E,g[b]),C);d==null&&(d=C);var A=d;return w+=l,A+=s,{lines:g,height:m,outerWidth:A,outerHeight:w,lineHeight:p,calculatedLineHeight:c,contentWidth:C,
contentHeight:y,width:d,isTruncated:v}}var BL=(function(){function t(){}return t})(),q0=(function(){function t(e){this.tokens=[],e&&(this.tokens=e)}return t})(),
zL=(function(){function t(){this.width=0,this.height=0,this.contentWidth=0,this.contentHeight=0,this.outerWidth=0,this.outerHeight=0,this.lines=[],this.isTruncated=
!1}return t})();function tx(t,e,r,i,n){var a=new zL,o=zv(t);if(!o)return a;var s=e.padding,l=s?s[1]+s[3]:0,u=s?s[0]+s[2]:0,f=e.width;f==null&&r!=null&&(f=r-l);var c=e.height;c==
null&&i!=null&&(c=i-u);for(var p=e.overflow,h=(p==="break"||p==="breakAll")&&f!=null?{width:f,accumWidth:0,breakAll:p==="breakAll"}:null,v=Nv.lastIndex=0,d;(d=Nv.
exec(o))!=null;){var m=d.index;m>v&&Rv(a,o.substring(v,m),e,h),Rv(a,d[2],e,h,d[1]),v=Nv.lastIndex}v<o.length&&Rv(a,o.substring(v,o.length),e,h);var g=[],y=0,_=0,
x=p==="truncate",S=e.lineOverflow==="truncate",b={};function w(Ce,Et,Nt){Ce.width=Et,Ce.lineHeight=Nt,y+=Nt,_=Math.max(_,Et)}e:for(var C=0;C<a.lines.length;C++){
for(var E=a.lines[C],A=0,D=0,L=0;L<E.tokens.length;L++){var O=E.tokens[L],N=O.styleName&&e.rich[O.styleName]||{},P=O.textPadding=N.padding,k=P?P[1]+P[3]:0,U=O.font=
N.font||e.font;O.contentHeight=ca(U);var F=G(N.height,O.contentHeight);if(O.innerHeight=F,P&&(F+=P[0]+P[2]),O.height=F,O.lineHeight=pr(N.lineHeight,e.lineHeight,
F),O.align=N&&N.align||n,O.verticalAlign=N&&N.verticalAlign||"middle",S&&c!=null&&y+O.lineHeight>c){var Y=a.lines.length;L>0?(E.tokens=E.tokens.slice(0,L),w(E,D,
A),a.lines=a.lines.slice(0,C+1)):a.lines=a.lines.slice(0,C),a.isTruncated=a.isTruncated||a.lines.length<Y;break e}var q=N.width,Q=q==null||q==="auto";if(typeof q==
"string"&&q.charAt(q.length-1)==="%")O.percentWidth=q,g.push(O),O.contentWidth=Xr(Yr(U),O.text);else{if(Q){var ee=N.backgroundColor,ae=ee&&ee.image;ae&&(ae=B0(ae),
Mo(ae)&&(O.width=Math.max(O.width,ae.width*F/ae.height)))}var Z=x&&f!=null?f-D:null;Z!=null&&Z<O.width?!Q||Z<k?(O.text="",O.width=O.contentWidth=0):(NL(b,O.text,
Z-k,U,e.ellipsis,{minChar:e.truncateMinChar}),O.text=b.text,a.isTruncated=a.isTruncated||b.isTruncated,O.width=O.contentWidth=Xr(Yr(U),O.text)):O.contentWidth=Xr(
Yr(U),O.text)}O.width+=k,D+=O.width,N&&(A=Math.max(A,O.lineHeight))}w(E,D,A)}a.outerWidth=a.width=G(f,_),a.outerHeight=a.height=G(c,y),a.contentHeight=y,a.contentWidth=
_,a.outerWidth+=l,a.outerHeight+=u;for(var C=0;C<g.length;C++){var O=g[C],xe=O.percentWidth;O.width=parseInt(xe,10)/100*a.width}return a}function Rv(t,e,r,i,n){
var a=e==="",o=n&&r.rich[n]||{},s=t.lines,l=o.font||r.font,u=!1,f,c;if(i){var p=o.padding,h=p?p[1]+p[3]:0;if(o.width!=null&&o.width!=="auto"){var v=$r(o.width,i.
width)+h;s.length>0&&v+i.accumWidth>i.width&&(f=e.split(`
`),u=!0),i.accumWidth=v}else{var d=rx(e,l,i.width,i.breakAll,i.accumWidth);i.accumWidth=d.accumWidth+h,c=d.linesWidths,f=d.lines}}f||(f=e.split(`
`));for(var m=Yr(l),g=0;g<f.length;g++){var y=f[g],_=new BL;if(_.styleName=n,_.text=y,_.isLineHolder=!y&&!a,typeof o.width=="number"?_.width=o.width:_.width=c?c[g]:
Xr(m,y),!g&&!u){var x=(s[s.length-1]||(s[0]=new q0)).tokens,S=x.length;S===1&&x[0].isLineHolder?x[0]=_:(y||!S||a)&&x.push(_)}else s.push(new q0([_]))}}function UL(t){
var e=t.charCodeAt(0);return e>=32&&e<=591||e>=880&&e<=4351||e>=4608&&e<=5119||e>=7680&&e<=8303}var FL=fr(",&?/;] ".split(""),function(t,e){return t[e]=!0,t},{});
function VL(t){return UL(t)?!!FL[t]:!0}function rx(t,e,r,i,n){for(var a=[],o=[],s="",l="",u=0,f=0,c=Yr(e),p=0;p<t.length;p++){var h=t.charAt(p);if(h===`
`){l&&(s+=l,f+=u),a.push(s),o.push(f),s="",l="",u=0,f=0;continue}var v=Iv(c,h.charCodeAt(0)),d=i?!1:!VL(h);if(a.length?f+v>r:n+f+v>r){f?(s||l)&&(d?(s||(s=l,l="",
u=0,f=u),a.push(s),o.push(f-u),l+=h,u+=v,s="",f=u):(l&&(s+=l,l="",u=0),a.push(s),o.push(f),s=h,f=v)):d?(a.push(l),o.push(u),l=h,u=v):(a.push(h),o.push(v));continue}
f+=v,d?(l+=h,u+=v):(l&&(s+=l,l="",u=0),s+=h)}return l&&(s+=l),s&&(a.push(s),o.push(f)),a.length===1&&(f+=n),{accumWidth:f,lines:a,linesWidths:o}}function Bv(t,e,r,i,n,a){
if(t.baseX=r,t.baseY=i,t.outerWidth=t.outerHeight=null,!!e){var o=e.width*2,s=e.height*2;se.set(Z0,yn(r,o,n),Ui(i,s,a),o,s),se.intersect(e,Z0,null,j0);var l=j0.
outIntersectRect;t.outerWidth=l.width,t.outerHeight=l.height,t.baseX=yn(l.x,l.width,n,!0),t.baseY=Ui(l.y,l.height,a,!0)}}var Z0=new se(0,0,0,0),j0={outIntersectRect:{},
clamp:!0};function zv(t){return t!=null?t+="":t=""}function ix(t){var e=zv(t.text),r=t.font,i=Xr(Yr(r),e),n=ca(r);return uf(t,i,n,null)}function uf(t,e,r,i){var n=new se(
yn(t.x||0,e,t.textAlign),Ui(t.y||0,r,t.textBaseline),e,r),a=i??(Uv(t)?t.lineWidth:0);return a>0&&(n.x-=a/2,n.y-=a/2,n.width+=a,n.height+=a),n}function Uv(t){var e=t.
stroke;return e!=null&&e!=="none"&&t.lineWidth>0}var nx=Pi,ax=5e-5;function ha(t){return t>ax||t<-ax}var va=[],No=[],Fv=Ye(),Vv=Math.abs,Hv=(function(){function t(){}return t.prototype.getLocalTransform=function(e){
return Gv(this,e)},t.prototype.setPosition=function(e){this.x=e[0],this.y=e[1]},t.prototype.setScale=function(e){this.scaleX=e[0],this.scaleY=e[1]},t.prototype.
setSkew=function(e){this.skewX=e[0],this.skewY=e[1]},t.prototype.setOrigin=function(e){this.originX=e[0],this.originY=e[1]},t.prototype.needLocalTransform=function(){
return ha(this.rotation)||ha(this.x)||ha(this.y)||ha(this.scaleX-1)||ha(this.scaleY-1)||ha(this.skewX)||ha(this.skewY)},t.prototype.updateTransform=function(){var e=this.
parent&&this.parent.transform,r=this.needLocalTransform(),i=this.transform;if(!(r||e)){i&&(nx(i),this.invTransform=null);return}i=i||Ye(),r?this.getLocalTransform(
i):nx(i),e&&(r?Ii(i,e,i):Oo(i,e)),this.transform=i,this._resolveGlobalScaleRatio(i),this.invTransform=this.invTransform||Ye(),Wr(this.invTransform,i)},t.prototype.
_resolveGlobalScaleRatio=function(e){var r=this.globalScaleRatio;if(r!=null&&r!==1){this.getGlobalScale(va);var i=va[0]<0?-1:1,n=va[1]<0?-1:1,a=((va[0]-i)*r+i)/
va[0]||0,o=((va[1]-n)*r+n)/va[1]||0;e[0]*=a,e[1]*=a,e[2]*=o,e[3]*=o}},t.prototype.getComputedTransform=function(){for(var e=this,r=[];e;)r.push(e),e=e.parent;for(;e=
r.pop();)e.updateTransform();return this.transform},t.prototype.setLocalTransform=function(e){if(e){var r=e[0]*e[0]+e[1]*e[1],i=e[2]*e[2]+e[3]*e[3],n=Math.atan2(
e[1],e[0]),a=Math.PI/2+n-Math.atan2(e[3],e[2]);i=Math.sqrt(i)*Math.cos(a),r=Math.sqrt(r),this.skewX=a,this.skewY=0,this.rotation=-n,this.x=+e[4],this.y=+e[5],this.
scaleX=r,this.scaleY=i,this.originX=0,this.originY=0}},t.prototype.decomposeTransform=function(){if(this.transform){var e=this.parent,r=this.transform;e&&e.transform&&
(e.invTransform=e.invTransform||Ye(),Ii(No,e.invTransform,r),r=No);var i=this.originX,n=this.originY;(i||n)&&(Fv[4]=i,Fv[5]=n,Ii(No,r,Fv),No[4]-=i,No[5]-=n,r=No),
this.setLocalTransform(r)}},t.prototype.getGlobalScale=function(e){var r=this.transform;return e=e||[],r?(e[0]=Math.sqrt(r[0]*r[0]+r[1]*r[1]),e[1]=Math.sqrt(r[2]*
r[2]+r[3]*r[3]),r[0]<0&&(e[0]=-e[0]),r[3]<0&&(e[1]=-e[1]),e):(e[0]=1,e[1]=1,e)},t.prototype.transformCoordToLocal=function(e,r){var i=[e,r],n=this.invTransform;
return n&&ut(i,i,n),i},t.prototype.transformCoordToGlobal=function(e,r){var i=[e,r],n=this.transform;return n&&ut(i,i,n),i},t.prototype.getLineScale=function(){
var e=this.transform;return e&&Vv(e[0]-1)>1e-10&&Vv(e[3]-1)>1e-10?Math.sqrt(Vv(e[0]*e[3]-e[2]*e[1])):1},t.prototype.copyTransform=function(e){Fi(this,e)},t.getLocalTransform=
function(e,r){r=r||[];var i=e.originX||0,n=e.originY||0,a=e.scaleX,o=e.scaleY,s=e.anchorX,l=e.anchorY,u=e.rotation||0,f=e.x,c=e.y,p=e.skewX?Math.tan(e.skewX):0,
h=e.skewY?Math.tan(-e.skewY):0;if(i||n||s||l){var v=i+s,d=n+l;r[4]=-v*a-p*d*o,r[5]=-d*o-h*v*a}else r[4]=r[5]=0;return r[0]=a,r[3]=o,r[1]=h*a,r[2]=p*o,u&&Lo(r,r,
u),r[4]+=i+f,r[5]+=n+c,r},t.initDefaultProps=(function(){var e=t.prototype;e.scaleX=e.scaleY=e.globalScaleRatio=1,e.x=e.y=e.originX=e.originY=e.skewX=e.skewY=e.
rotation=e.anchorX=e.anchorY=0})(),t})(),Gv=Hv.getLocalTransform;function Ro(){return new Hv}var Dr=["x","y","originX","originY","anchorX","anchorY","rotation",
"scaleX","scaleY","skewX","skewY"];function Fi(t,e){return T0(t,e,Dr)}var _n=Hv;var ff={linear:function(t){return t},quadraticIn:function(t){return t*t},quadraticOut:function(t){return t*(2-t)},quadraticInOut:function(t){return(t*=2)<1?.5*t*
t:-.5*(--t*(t-2)-1)},cubicIn:function(t){return t*t*t},cubicOut:function(t){return--t*t*t+1},cubicInOut:function(t){return(t*=2)<1?.5*t*t*t:.5*((t-=2)*t*t+2)},quarticIn:function(t){
return t*t*t*t},quarticOut:function(t){return 1- --t*t*t*t},quarticInOut:function(t){return(t*=2)<1?.5*t*t*t*t:-.5*((t-=2)*t*t*t-2)},quinticIn:function(t){return t*
t*t*t*t},quinticOut:function(t){return--t*t*t*t*t+1},quinticInOut:function(t){return(t*=2)<1?.5*t*t*t*t*t:.5*((t-=2)*t*t*t*t+2)},sinusoidalIn:function(t){return 1-
Math.cos(t*Math.PI/2)},sinusoidalOut:function(t){return Math.sin(t*Math.PI/2)},sinusoidalInOut:function(t){return .5*(1-Math.cos(Math.PI*t))},exponentialIn:function(t){
return t===0?0:Math.pow(1024,t-1)},exponentialOut:function(t){return t===1?1:1-Math.pow(2,-10*t)},exponentialInOut:function(t){return t===0?0:t===1?1:(t*=2)<1?.5*
Math.pow(1024,t-1):.5*(-Math.pow(2,-10*(t-1))+2)},circularIn:function(t){return 1-Math.sqrt(1-t*t)},circularOut:function(t){return Math.sqrt(1- --t*t)},circularInOut:function(t){
return(t*=2)<1?-.5*(Math.sqrt(1-t*t)-1):.5*(Math.sqrt(1-(t-=2)*t)+1)},elasticIn:function(t){var e,r=.1,i=.4;return t===0?0:t===1?1:(!r||r<1?(r=1,e=i/4):e=i*Math.
asin(1/r)/(2*Math.PI),-(r*Math.pow(2,10*(t-=1))*Math.sin((t-e)*(2*Math.PI)/i)))},elasticOut:function(t){var e,r=.1,i=.4;return t===0?0:t===1?1:(!r||r<1?(r=1,e=i/
4):e=i*Math.asin(1/r)/(2*Math.PI),r*Math.pow(2,-10*t)*Math.sin((t-e)*(2*Math.PI)/i)+1)},elasticInOut:function(t){var e,r=.1,i=.4;return t===0?0:t===1?1:(!r||r<1?
(r=1,e=i/4):e=i*Math.asin(1/r)/(2*Math.PI),(t*=2)<1?-.5*(r*Math.pow(2,10*(t-=1))*Math.sin((t-e)*(2*Math.PI)/i)):r*Math.pow(2,-10*(t-=1))*Math.sin((t-e)*(2*Math.
PI)/i)*.5+1)},backIn:function(t){var e=1.70158;return t*t*((e+1)*t-e)},backOut:function(t){var e=1.70158;return--t*t*((e+1)*t+e)+1},backInOut:function(t){var e=2.5949095;
return(t*=2)<1?.5*(t*t*((e+1)*t-e)):.5*((t-=2)*t*((e+1)*t+e)+2)},bounceIn:function(t){return 1-ff.bounceOut(1-t)},bounceOut:function(t){return t<.36363636363636365?
7.5625*t*t:t<.7272727272727273?7.5625*(t-=.5454545454545454)*t+.75:t<.9090909090909091?7.5625*(t-=.8181818181818182)*t+.9375:7.5625*(t-=.9545454545454546)*t+.984375},
bounceInOut:function(t){return t<.5?ff.bounceIn(t*2)*.5:ff.bounceOut(t*2-1)*.5+.5}},cf=ff;var pf=Math.pow,Sn=Math.sqrt,vf=1e-8,sx=1e-4,ox=Sn(3),hf=1/3,hi=gn(),Mr=gn(),Bo=gn();function xn(t){return t>-vf&&t<vf}function lx(t){return t>vf||t<-vf}function Xe(t,e,r,i,n){
var a=1-n;return a*a*(a*t+3*n*e)+n*n*(n*i+3*a*r)}function Wv(t,e,r,i,n){var a=1-n;return 3*(((e-t)*a+2*(r-e)*n)*a+(i-r)*n*n)}function da(t,e,r,i,n,a){var o=i+3*
(e-r)-t,s=3*(r-e*2+t),l=3*(e-t),u=t-n,f=s*s-3*o*l,c=s*l-9*o*u,p=l*l-3*s*u,h=0;if(xn(f)&&xn(c))if(xn(s))a[0]=0;else{var v=-l/s;v>=0&&v<=1&&(a[h++]=v)}else{var d=c*
c-4*f*p;if(xn(d)){var m=c/f,v=-s/o+m,g=-m/2;v>=0&&v<=1&&(a[h++]=v),g>=0&&g<=1&&(a[h++]=g)}else if(d>0){var y=Sn(d),_=f*s+1.5*o*(-c+y),x=f*s+1.5*o*(-c-y);_<0?_=-pf(
-_,hf):_=pf(_,hf),x<0?x=-pf(-x,hf):x=pf(x,hf);var v=(-s-(_+x))/(3*o);v>=0&&v<=1&&(a[h++]=v)}else{var S=(2*f*s-3*o*c)/(2*Sn(f*f*f)),b=Math.acos(S)/3,w=Sn(f),C=Math.
cos(b),v=(-s-2*w*C)/(3*o),g=(-s+w*(C+ox*Math.sin(b)))/(3*o),E=(-s+w*(C-ox*Math.sin(b)))/(3*o);v>=0&&v<=1&&(a[h++]=v),g>=0&&g<=1&&(a[h++]=g),E>=0&&E<=1&&(a[h++]=
E)}}return h}function df(t,e,r,i,n){var a=6*r-12*e+6*t,o=9*e+3*i-3*t-9*r,s=3*e-3*t,l=0;if(xn(o)){if(lx(a)){var u=-s/a;u>=0&&u<=1&&(n[l++]=u)}}else{var f=a*a-4*o*
s;if(xn(f))n[0]=-a/(2*o);else if(f>0){var c=Sn(f),u=(-a+c)/(2*o),p=(-a-c)/(2*o);u>=0&&u<=1&&(n[l++]=u),p>=0&&p<=1&&(n[l++]=p)}}return l}function zo(t,e,r,i,n,a){
var o=(e-t)*n+t,s=(r-e)*n+e,l=(i-r)*n+r,u=(s-o)*n+o,f=(l-s)*n+s,c=(f-u)*n+u;a[0]=t,a[1]=o,a[2]=u,a[3]=c,a[4]=c,a[5]=f,a[6]=l,a[7]=i}function ux(t,e,r,i,n,a,o,s,l,u,f){
var c,p=.005,h=1/0,v,d,m,g;hi[0]=l,hi[1]=u;for(var y=0;y<1;y+=.05)Mr[0]=Xe(t,r,n,o,y),Mr[1]=Xe(e,i,a,s,y),m=aa(hi,Mr),m<h&&(c=y,h=m);h=1/0;for(var _=0;_<32&&!(p<
sx);_++)v=c-p,d=c+p,Mr[0]=Xe(t,r,n,o,v),Mr[1]=Xe(e,i,a,s,v),m=aa(Mr,hi),v>=0&&m<h?(c=v,h=m):(Bo[0]=Xe(t,r,n,o,d),Bo[1]=Xe(e,i,a,s,d),g=aa(Bo,hi),d<=1&&g<h?(c=d,
h=g):p*=.5);return f&&(f[0]=Xe(t,r,n,o,c),f[1]=Xe(e,i,a,s,c)),Sn(h)}function fx(t,e,r,i,n,a,o,s,l){for(var u=t,f=e,c=0,p=1/l,h=1;h<=l;h++){var v=h*p,d=Xe(t,r,n,
o,v),m=Xe(e,i,a,s,v),g=d-u,y=m-f;c+=Math.sqrt(g*g+y*y),u=d,f=m}return c}function yt(t,e,r,i){var n=1-i;return n*(n*t+2*i*e)+i*i*r}function $v(t,e,r,i){return 2*
((1-i)*(e-t)+i*(r-e))}function cx(t,e,r,i,n){var a=t-2*e+r,o=2*(e-t),s=t-i,l=0;if(xn(a)){if(lx(o)){var u=-s/o;u>=0&&u<=1&&(n[l++]=u)}}else{var f=o*o-4*a*s;if(xn(
f)){var u=-o/(2*a);u>=0&&u<=1&&(n[l++]=u)}else if(f>0){var c=Sn(f),u=(-o+c)/(2*a),p=(-o-c)/(2*a);u>=0&&u<=1&&(n[l++]=u),p>=0&&p<=1&&(n[l++]=p)}}return l}function mf(t,e,r){
var i=t+r-2*e;return i===0?.5:(t-e)/i}function Uo(t,e,r,i,n){var a=(e-t)*i+t,o=(r-e)*i+e,s=(o-a)*i+a;n[0]=t,n[1]=a,n[2]=s,n[3]=s,n[4]=o,n[5]=r}function px(t,e,r,i,n,a,o,s,l){
var u,f=.005,c=1/0;hi[0]=o,hi[1]=s;for(var p=0;p<1;p+=.05){Mr[0]=yt(t,r,n,p),Mr[1]=yt(e,i,a,p);var h=aa(hi,Mr);h<c&&(u=p,c=h)}c=1/0;for(var v=0;v<32&&!(f<sx);v++){
var d=u-f,m=u+f;Mr[0]=yt(t,r,n,d),Mr[1]=yt(e,i,a,d);var h=aa(Mr,hi);if(d>=0&&h<c)u=d,c=h;else{Bo[0]=yt(t,r,n,m),Bo[1]=yt(e,i,a,m);var g=aa(Bo,hi);m<=1&&g<c?(u=m,
c=g):f*=.5}}return l&&(l[0]=yt(t,r,n,u),l[1]=yt(e,i,a,u)),Sn(c)}function hx(t,e,r,i,n,a,o){for(var s=t,l=e,u=0,f=1/o,c=1;c<=o;c++){var p=c*f,h=yt(t,r,n,p),v=yt(
e,i,a,p),d=h-s,m=v-l;u+=Math.sqrt(d*d+m*m),s=h,l=v}return u}var HL=/cubic-bezier\(([0-9,\.e ]+)\)/;function Fo(t){var e=t&&HL.exec(t);if(e){var r=e[1].split(","),i=+Mt(r[0]),n=+Mt(r[1]),a=+Mt(r[2]),o=+Mt(r[3]);if(isNaN(i+
n+a+o))return;var s=[];return function(l){return l<=0?0:l>=1?1:da(0,i,a,1,l,s)&&Xe(0,n,o,1,s[0])}}}var GL=(function(){function t(e){this._inited=!1,this._startTime=0,this._pausedTime=0,this._paused=!1,this._life=e.life||1e3,this._delay=e.delay||0,this.loop=e.
loop||!1,this.onframe=e.onframe||Fe,this.ondestroy=e.ondestroy||Fe,this.onrestart=e.onrestart||Fe,e.easing&&this.setEasing(e.easing)}return t.prototype.step=function(e,r){
if(this._inited||(this._startTime=e+this._delay,this._inited=!0),this._paused){this._pausedTime+=r;return}var i=this._life,n=e-this._startTime-this._pausedTime,
a=n/i;a<0&&(a=0),a=Math.min(a,1);var o=this.easingFunc,s=o?o(a):a;if(this.onframe(s),a===1)if(this.loop){var l=n%i;this._startTime=e-l,this._pausedTime=0,this.onrestart()}else
return!0;return!1},t.prototype.pause=function(){this._paused=!0},t.prototype.resume=function(){this._paused=!1},t.prototype.setEasing=function(e){this.easing=e,
this.easingFunc=$(e)?e:cf[e]||Fo(e)},t})(),vx=GL;var dx={transparent:[0,0,0,0],aliceblue:[240,248,255,1],antiquewhite:[250,235,215,1],aqua:[0,255,255,1],aquamarine:[127,255,212,1],azure:[240,255,255,1],beige:[
245,245,220,1],bisque:[255,228,196,1],black:[0,0,0,1],blanchedalmond:[255,235,205,1],blue:[0,0,255,1],blueviolet:[138,43,226,1],brown:[165,42,42,1],burlywood:[222,
184,135,1],cadetblue:[95,158,160,1],chartreuse:[127,255,0,1],chocolate:[210,105,30,1],coral:[255,127,80,1],cornflowerblue:[100,149,237,1],cornsilk:[255,248,220,
1],crimson:[220,20,60,1],cyan:[0,255,255,1],darkblue:[0,0,139,1],darkcyan:[0,139,139,1],darkgoldenrod:[184,134,11,1],darkgray:[169,169,169,1],darkgreen:[0,100,0,
1],darkgrey:[169,169,169,1],darkkhaki:[189,183,107,1],darkmagenta:[139,0,139,1],darkolivegreen:[85,107,47,1],darkorange:[255,140,0,1],darkorchid:[153,50,204,1],
darkred:[139,0,0,1],darksalmon:[233,150,122,1],darkseagreen:[143,188,143,1],darkslateblue:[72,61,139,1],darkslategray:[47,79,79,1],darkslategrey:[47,79,79,1],darkturquoise:[
0,206,209,1],darkviolet:[148,0,211,1],deeppink:[255,20,147,1],deepskyblue:[0,191,255,1],dimgray:[105,105,105,1],dimgrey:[105,105,105,1],dodgerblue:[30,144,255,1],
firebrick:[178,34,34,1],floralwhite:[255,250,240,1],forestgreen:[34,139,34,1],fuchsia:[255,0,255,1],gainsboro:[220,220,220,1],ghostwhite:[248,248,255,1],gold:[255,
215,0,1],goldenrod:[218,165,32,1],gray:[128,128,128,1],green:[0,128,0,1],greenyellow:[173,255,47,1],grey:[128,128,128,1],honeydew:[240,255,240,1],hotpink:[255,105,
180,1],indianred:[205,92,92,1],indigo:[75,0,130,1],ivory:[255,255,240,1],khaki:[240,230,140,1],lavender:[230,230,250,1],lavenderblush:[255,240,245,1],lawngreen:[
124,252,0,1],lemonchiffon:[255,250,205,1],lightblue:[173,216,230,1],lightcoral:[240,128,128,1],lightcyan:[224,255,255,1],lightgoldenrodyellow:[250,250,210,1],lightgray:[
211,211,211,1],lightgreen:[144,238,144,1],lightgrey:[211,211,211,1],lightpink:[255,182,193,1],lightsalmon:[255,160,122,1],lightseagreen:[32,178,170,1],lightskyblue:[
135,206,250,1],lightslategray:[119,136,153,1],lightslategrey:[119,136,153,1],lightsteelblue:[176,196,222,1],lightyellow:[255,255,224,1],lime:[0,255,0,1],limegreen:[
50,205,50,1],linen:[250,240,230,1],magenta:[255,0,255,1],maroon:[128,0,0,1],mediumaquamarine:[102,205,170,1],mediumblue:[0,0,205,1],mediumorchid:[186,85,211,1],
mediumpurple:[147,112,219,1],mediumseagreen:[60,179,113,1],mediumslateblue:[123,104,238,1],mediumspringgreen:[0,250,154,1],mediumturquoise:[72,209,204,1],mediumvioletred:[
199,21,133,1],midnightblue:[25,25,112,1],mintcream:[245,255,250,1],mistyrose:[255,228,225,1],moccasin:[255,228,181,1],navajowhite:[255,222,173,1],navy:[0,0,128,
1],oldlace:[253,245,230,1],olive:[128,128,0,1],olivedrab:[107,142,35,1],orange:[255,165,0,1],orangered:[255,69,0,1],orchid:[218,112,214,1],palegoldenrod:[238,232,
170,1],palegreen:[152,251,152,1],paleturquoise:[175,238,238,1],palevioletred:[219,112,147,1],papayawhip:[255,239,213,1],peachpuff:[255,218,185,1],peru:[205,133,
63,1],pink:[255,192,203,1],plum:[221,160,221,1],powderblue:[176,224,230,1],purple:[128,0,128,1],red:[255,0,0,1],rosybrown:[188,143,143,1],royalblue:[65,105,225,
1],saddlebrown:[139,69,19,1],salmon:[250,128,114,1],sandybrown:[244,164,96,1],seagreen:[46,139,87,1],seashell:[255,245,238,1],sienna:[160,82,45,1],silver:[192,192,
192,1],skyblue:[135,206,235,1],slateblue:[106,90,205,1],slategray:[112,128,144,1],slategrey:[112,128,144,1],snow:[255,250,250,1],springgreen:[0,255,127,1],steelblue:[
70,130,180,1],tan:[210,180,140,1],teal:[0,128,128,1],thistle:[216,191,216,1],tomato:[255,99,71,1],turquoise:[64,224,208,1],violet:[238,130,238,1],wheat:[245,222,
179,1],white:[255,255,255,1],whitesmoke:[245,245,245,1],yellow:[255,255,0,1],yellowgreen:[154,205,50,1]};function bn(t){return t=Math.round(t),t<0?0:t>255?255:t}
function WL(t){return t=Math.round(t),t<0?0:t>360?360:t}function _f(t){return t<0?0:t>1?1:t}function Xv(t){var e=t;return e.length&&e.charAt(e.length-1)==="%"?bn(
parseFloat(e)/100*255):bn(parseInt(e,10))}function ma(t){var e=t;return e.length&&e.charAt(e.length-1)==="%"?_f(parseFloat(e)/100):_f(parseFloat(e))}function Kv(t,e,r){
return r<0?r+=1:r>1&&(r-=1),r*6<1?t+(e-t)*r*6:r*2<1?e:r*3<2?t+(e-t)*(2/3-r)*6:t}function gf(t,e,r){return t+(e-t)*r}function Or(t,e,r,i,n){return t[0]=e,t[1]=r,
t[2]=i,t[3]=n,t}function qv(t,e){return t[0]=e[0],t[1]=e[1],t[2]=e[2],t[3]=e[3],t}var yx=new pi(20),yf=null;function Vo(t,e){yf&&qv(yf,e),yf=yx.put(t,yf||e.slice())}
function er(t,e){if(t){e=e||[];var r=yx.get(t);if(r)return qv(e,r);t=t+"";var i=t.replace(/ /g,"").toLowerCase();if(i in dx)return qv(e,dx[i]),Vo(t,e),e;var n=i.
length;if(i.charAt(0)==="#"){if(n===4||n===5){var a=parseInt(i.slice(1,4),16);if(!(a>=0&&a<=4095)){Or(e,0,0,0,1);return}return Or(e,(a&3840)>>4|(a&3840)>>8,a&240|
(a&240)>>4,a&15|(a&15)<<4,n===5?parseInt(i.slice(4),16)/15:1),Vo(t,e),e}else if(n===7||n===9){var a=parseInt(i.slice(1,7),16);if(!(a>=0&&a<=16777215)){Or(e,0,0,
0,1);return}return Or(e,(a&16711680)>>16,(a&65280)>>8,a&255,n===9?parseInt(i.slice(7),16)/255:1),Vo(t,e),e}return}var o=i.indexOf("("),s=i.indexOf(")");if(o!==-1&&
s+1===n){var l=i.substr(0,o),u=i.substr(o+1,s-(o+1)).split(","),f=1;switch(l){case"rgba":if(u.length!==4)return u.length===3?Or(e,+u[0],+u[1],+u[2],1):Or(e,0,0,
0,1);f=ma(u.pop());case"rgb":if(u.length>=3)return Or(e,Xv(u[0]),Xv(u[1]),Xv(u[2]),u.length===3?f:ma(u[3])),Vo(t,e),e;Or(e,0,0,0,1);return;case"hsla":if(u.length!==
4){Or(e,0,0,0,1);return}return u[3]=ma(u[3]),Zv(u,e),Vo(t,e),e;case"hsl":if(u.length!==3){Or(e,0,0,0,1);return}return Zv(u,e),Vo(t,e),e;default:return}}Or(e,0,0,
0,1)}}function Zv(t,e){var r=(parseFloat(t[0])%360+360)%360/360,i=ma(t[1]),n=ma(t[2]),a=n<=.5?n*(i+1):n+i-n*i,o=n*2-a;return e=e||[],Or(e,bn(Kv(o,a,r+1/3)*255),
bn(Kv(o,a,r)*255),bn(Kv(o,a,r-1/3)*255),1),t.length===4&&(e[3]=t[3]),e}function $L(t){if(t){var e=t[0]/255,r=t[1]/255,i=t[2]/255,n=Math.min(e,r,i),a=Math.max(e,
r,i),o=a-n,s=(a+n)/2,l,u;if(o===0)l=0,u=0;else{s<.5?u=o/(a+n):u=o/(2-a-n);var f=((a-e)/6+o/2)/o,c=((a-r)/6+o/2)/o,p=((a-i)/6+o/2)/o;e===a?l=p-c:r===a?l=1/3+f-p:
i===a&&(l=2/3+c-f),l<0&&(l+=1),l>1&&(l-=1)}var h=[l*360,u,s];return t[3]!=null&&h.push(t[3]),h}}function mx(t,e){var r=er(t);if(r){for(var i=0;i<3;i++)e<0?r[i]=
r[i]*(1-e)|0:r[i]=(255-r[i])*e+r[i]|0,r[i]>255?r[i]=255:r[i]<0&&(r[i]=0);return Ho(r,r.length===4?"rgba":"rgb")}}function _x(t,e,r){if(!(!(e&&e.length)||!(t>=0&&t<=1))){var i=t*(e.length-1),n=Math.floor(i),a=Math.ceil(i),o=er(e[n]),s=er(e[a]),l=i-n,u=Ho([bn(gf(o[0],s[0],l)),
bn(gf(o[1],s[1],l)),bn(gf(o[2],s[2],l)),_f(gf(o[3],s[3],l))],"rgba");return r?{color:u,leftIndex:n,rightIndex:a,value:i}:u}}function al(t,e,r,i){var n=er(t);if(t)return n=$L(n),e!=null&&(n[0]=WL($(e)?e(n[0]):e)),r!=null&&(n[1]=ma($(r)?r(n[1]):r)),i!=null&&(n[2]=ma($(i)?i(n[2]):i)),Ho(
Zv(n),"rgba")}function jv(t,e){var r=er(t);if(r&&e!=null)return r[3]=_f(e),Ho(r,"rgba")}function Ho(t,e){if(!(!t||!t.length)){var r=t[0]+","+t[1]+","+t[2];return(e===
"rgba"||e==="hsva"||e==="hsla")&&(r+=","+t[3]),e+"("+r+")"}}function Go(t,e){var r=er(t);return r?(.299*r[0]+.587*r[1]+.114*r[2])*r[3]/255+(1-r[3])*e:0}var gx=new pi(100);function ol(t){if(V(t)){var e=gx.get(t);return e||(e=mx(t,-.1),gx.put(t,e)),e}else if(pn(t)){var r=R({},t);return r.colorStops=z(t.colorStops,
function(i){return{offset:i.offset,color:mx(i.color,-.1)}}),r}return t}var Sf=Math.round;function wn(t){var e;if(!t||t==="transparent")t="none";else if(typeof t=="string"&&t.indexOf("rgba")>-1){var r=er(t);r&&(t="rgb("+r[0]+","+r[1]+
","+r[2]+")",e=r[3])}return{color:t,opacity:e??1}}var Sx=1e-4;function vi(t){return t<Sx&&t>-Sx}function xf(t){return Sf(t*1e3)/1e3}function bf(t){return Sf(t*1e4)/
1e4}function bx(t){return"matrix("+xf(t[0])+","+xf(t[1])+","+xf(t[2])+","+xf(t[3])+","+bf(t[4])+","+bf(t[5])+")"}var Tx={left:"start",right:"end",center:"middle",middle:"\
middle"};function Cx(t,e,r){return r==="top"?t+=e/2:r==="bottom"&&(t-=e/2),t}function Ax(t){return t&&(t.shadowBlur||t.shadowOffsetX||t.shadowOffsetY)}function Ex(t){
var e=t.style,r=t.getGlobalScale();return[e.shadowColor,(e.shadowBlur||0).toFixed(2),(e.shadowOffsetX||0).toFixed(2),(e.shadowOffsetY||0).toFixed(2),r[0],r[1]].
join(",")}function Qv(t){return t&&!!t.image}function YL(t){return t&&!!t.svgElement}function sl(t){return Qv(t)||YL(t)}function wf(t){return t.type==="linear"}function Tf(t){
return t.type==="radial"}function Cf(t){return t&&(t.type==="linear"||t.type==="radial")}function ll(t){return"url(#"+t+")"}function Af(t){var e=t.getGlobalScale(),
r=Math.max(e[0],e[1]);return Math.max(Math.ceil(Math.log(r)/Math.log(10)),1)}function Ef(t){var e=t.x||0,r=t.y||0,i=(t.rotation||0)*Eo,n=G(t.scaleX,1),a=G(t.scaleY,
1),o=t.skewX||0,s=t.skewY||0,l=[];return(e||r)&&l.push("translate("+e+"px,"+r+"px)"),i&&l.push("rotate("+i+")"),(n!==1||a!==1)&&l.push("scale("+n+","+a+")"),(o||
s)&&l.push("skew("+Sf(o*Eo)+"deg, "+Sf(s*Eo)+"deg)"),l.join(" ")}var Dx=(function(){return typeof Buffer<"u"&&typeof Buffer.from=="function"?function(t){return Buffer.
from(t).toString("base64")}:typeof btoa=="function"&&typeof unescape=="function"&&typeof encodeURIComponent=="function"?function(t){return btoa(unescape(encodeURIComponent(
t)))}:function(t){return null}})();var ed=Array.prototype.slice;function Vi(t,e,r){return(e-t)*r+t}function Jv(t,e,r,i){for(var n=e.length,a=0;a<n;a++)t[a]=Vi(e[a],r[a],i);return t}function XL(t,e,r,i){
for(var n=e.length,a=n&&e[0].length,o=0;o<n;o++){t[o]||(t[o]=[]);for(var s=0;s<a;s++)t[o][s]=Vi(e[o][s],r[o][s],i)}return t}function Df(t,e,r,i){for(var n=e.length,
a=0;a<n;a++)t[a]=e[a]+r[a]*i;return t}function Mx(t,e,r,i){for(var n=e.length,a=n&&e[0].length,o=0;o<n;o++){t[o]||(t[o]=[]);for(var s=0;s<a;s++)t[o][s]=e[o][s]+
r[o][s]*i}return t}function KL(t,e){for(var r=t.length,i=e.length,n=r>i?e:t,a=Math.min(r,i),o=n[a-1]||{color:[0,0,0,0],offset:0},s=a;s<Math.max(r,i);s++)n.push(
{offset:o.offset,color:o.color.slice()})}function qL(t,e,r){var i=t,n=e;if(!(!i.push||!n.push)){var a=i.length,o=n.length;if(a!==o){var s=a>o;if(s)i.length=o;else
for(var l=a;l<o;l++)i.push(r===1?n[l]:ed.call(n[l]))}for(var u=i[0]&&i[0].length,l=0;l<i.length;l++)if(r===1)isNaN(i[l])&&(i[l]=n[l]);else for(var f=0;f<u;f++)isNaN(
i[l][f])&&(i[l][f]=n[l][f])}}function ga(t){if(et(t)){var e=t.length;if(et(t[0])){for(var r=[],i=0;i<e;i++)r.push(ed.call(t[i]));return r}return ed.call(t)}return t}
function Lf(t){return t[0]=Math.floor(t[0])||0,t[1]=Math.floor(t[1])||0,t[2]=Math.floor(t[2])||0,t[3]=t[3]==null?1:t[3],"rgba("+t.join(",")+")"}function ZL(t){return et(
t&&t[0])?2:1}var Mf=0,kf=1,kx=2,fl=3,td=4,rd=5,Ox=6;function Lx(t){return t===td||t===rd}function Of(t){return t===kf||t===kx}var ul=[0,0,0,0],jL=(function(){function t(e){
this.keyframes=[],this.discrete=!1,this._invalid=!1,this._needsSort=!1,this._lastFr=0,this._lastFrP=0,this.propName=e}return t.prototype.isFinished=function(){return this.
_finished},t.prototype.setFinished=function(){this._finished=!0,this._additiveTrack&&this._additiveTrack.setFinished()},t.prototype.needsAnimate=function(){return this.
keyframes.length>=1},t.prototype.getAdditiveTrack=function(){return this._additiveTrack},t.prototype.addKeyframe=function(e,r,i){this._needsSort=!0;var n=this.keyframes,
a=n.length,o=!1,s=Ox,l=r;if(et(r)){var u=ZL(r);s=u,(u===1&&!de(r[0])||u===2&&!de(r[0][0]))&&(o=!0)}else if(de(r)&&!hn(r))s=Mf;else if(V(r))if(!isNaN(+r))s=Mf;else{
var f=er(r);f&&(l=f,s=fl)}else if(pn(r)){var c=R({},l);c.colorStops=z(r.colorStops,function(h){return{offset:h.offset,color:er(h.color)}}),wf(r)?s=td:Tf(r)&&(s=
rd),l=c}a===0?this.valType=s:(s!==this.valType||s===Ox)&&(o=!0),this.discrete=this.discrete||o;var p={time:e,value:l,rawValue:r,percent:0};return i&&(p.easing=i,
p.easingFunc=$(i)?i:cf[i]||Fo(i)),n.push(p),p},t.prototype.prepare=function(e,r){var i=this.keyframes;this._needsSort&&i.sort(function(d,m){return d.time-m.time});
for(var n=this.valType,a=i.length,o=i[a-1],s=this.discrete,l=Of(n),u=Lx(n),f=0;f<a;f++){var c=i[f],p=c.value,h=o.value;c.percent=c.time/e,s||(l&&f!==a-1?qL(p,h,
n):u&&KL(p.colorStops,h.colorStops))}if(!s&&n!==rd&&r&&this.needsAnimate()&&r.needsAnimate()&&n===r.valType&&!r._finished){this._additiveTrack=r;for(var v=i[0].
value,f=0;f<a;f++)n===Mf?i[f].additiveValue=i[f].value-v:n===fl?i[f].additiveValue=Df([],i[f].value,v,-1):Of(n)&&(i[f].additiveValue=n===kf?Df([],i[f].value,v,-1):
Mx([],i[f].value,v,-1))}},t.prototype.step=function(e,r){if(!this._finished){this._additiveTrack&&this._additiveTrack._finished&&(this._additiveTrack=null);var i=this.
_additiveTrack!=null,n=i?"additiveValue":"value",a=this.valType,o=this.keyframes,s=o.length,l=this.propName,u=a===fl,f,c=this._lastFr,p=Math.min,h,v;if(s===1)h=
v=o[0];else{if(r<0)f=0;else if(r<this._lastFrP){var d=p(c+1,s-1);for(f=d;f>=0&&!(o[f].percent<=r);f--);f=p(f,s-2)}else{for(f=c;f<s&&!(o[f].percent>r);f++);f=p(f-
1,s-2)}v=o[f+1],h=o[f]}if(h&&v){this._lastFr=f,this._lastFrP=r;var m=v.percent-h.percent,g=m===0?1:p((r-h.percent)/m,1);v.easingFunc&&(g=v.easingFunc(g));var y=i?
this._additiveValue:u?ul:e[l];if((Of(a)||u)&&!y&&(y=this._additiveValue=[]),this.discrete)e[l]=g<1?h.rawValue:v.rawValue;else if(Of(a))a===kf?Jv(y,h[n],v[n],g):
XL(y,h[n],v[n],g);else if(Lx(a)){var _=h[n],x=v[n],S=a===td;e[l]={type:S?"linear":"radial",x:Vi(_.x,x.x,g),y:Vi(_.y,x.y,g),colorStops:z(_.colorStops,function(w,C){
var E=x.colorStops[C];return{offset:Vi(w.offset,E.offset,g),color:Lf(Jv([],w.color,E.color,g))}}),global:x.global},S?(e[l].x2=Vi(_.x2,x.x2,g),e[l].y2=Vi(_.y2,x.
y2,g)):e[l].r=Vi(_.r,x.r,g)}else if(u)Jv(y,h[n],v[n],g),i||(e[l]=Lf(y));else{var b=Vi(h[n],v[n],g);i?this._additiveValue=b:e[l]=b}i&&this._addToTarget(e)}}},t.prototype.
_addToTarget=function(e){var r=this.valType,i=this.propName,n=this._additiveValue;r===Mf?e[i]=e[i]+n:r===fl?(er(e[i],ul),Df(ul,ul,n,1),e[i]=Lf(ul)):r===kf?Df(e[i],
e[i],n,1):r===kx&&Mx(e[i],e[i],n,1)},t})(),QL=(function(){function t(e,r,i,n){if(this._tracks={},this._trackKeys=[],this._maxTime=0,this._started=0,this._clip=null,
this._target=e,this._loop=r,r&&n){To("Can' use additive animation on looped animation.");return}this._additiveAnimators=n,this._allowDiscrete=i}return t.prototype.
getMaxTime=function(){return this._maxTime},t.prototype.getDelay=function(){return this._delay},t.prototype.getLoop=function(){return this._loop},t.prototype.getTarget=
function(){return this._target},t.prototype.changeTarget=function(e){this._target=e},t.prototype.when=function(e,r,i){return this.whenWithKeys(e,r,te(r),i)},t.prototype.
whenWithKeys=function(e,r,i,n){for(var a=this._tracks,o=0;o<i.length;o++){var s=i[o],l=a[s];if(!l){l=a[s]=new jL(s);var u=void 0,f=this._getAdditiveTrack(s);if(f){
var c=f.keyframes,p=c[c.length-1];u=p&&p.value,f.valType===fl&&u&&(u=Lf(u))}else u=this._target[s];if(u==null)continue;e>0&&l.addKeyframe(0,ga(u),n),this._trackKeys.
push(s)}l.addKeyframe(e,ga(r[s]),n)}return this._maxTime=Math.max(this._maxTime,e),this},t.prototype.pause=function(){this._clip.pause(),this._paused=!0},t.prototype.
resume=function(){this._clip.resume(),this._paused=!1},t.prototype.isPaused=function(){return!!this._paused},t.prototype.duration=function(e){return this._maxTime=
e,this._force=!0,this},t.prototype._doneCallback=function(){this._setTracksFinished(),this._clip=null;var e=this._doneCbs;if(e)for(var r=e.length,i=0;i<r;i++)e[i].
call(this)},t.prototype._abortedCallback=function(){this._setTracksFinished();var e=this.animation,r=this._abortedCbs;if(e&&e.removeClip(this._clip),this._clip=
null,r)for(var i=0;i<r.length;i++)r[i].call(this)},t.prototype._setTracksFinished=function(){for(var e=this._tracks,r=this._trackKeys,i=0;i<r.length;i++)e[r[i]].
setFinished()},t.prototype._getAdditiveTrack=function(e){var r,i=this._additiveAnimators;if(i)for(var n=0;n<i.length;n++){var a=i[n].getTrack(e);a&&(r=a)}return r},
t.prototype.start=function(e){if(!(this._started>0)){this._started=1;for(var r=this,i=[],n=this._maxTime||0,a=0;a<this._trackKeys.length;a++){var o=this._trackKeys[a],
s=this._tracks[o],l=this._getAdditiveTrack(o),u=s.keyframes,f=u.length;if(s.prepare(n,l),s.needsAnimate())if(!this._allowDiscrete&&s.discrete){var c=u[f-1];c&&(r.
_target[s.propName]=c.rawValue),s.setFinished()}else i.push(s)}if(i.length||this._force){var p=new vx({life:n,loop:this._loop,delay:this._delay||0,onframe:function(h){
r._started=2;var v=r._additiveAnimators;if(v){for(var d=!1,m=0;m<v.length;m++)if(v[m]._clip){d=!0;break}d||(r._additiveAnimators=null)}for(var m=0;m<i.length;m++)
i[m].step(r._target,h);var g=r._onframeCbs;if(g)for(var m=0;m<g.length;m++)g[m](r._target,h)},ondestroy:function(){r._doneCallback()}});this._clip=p,this.animation&&
this.animation.addClip(p),e&&p.setEasing(e)}else this._doneCallback();return this}},t.prototype.stop=function(e){if(this._clip){var r=this._clip;e&&r.onframe(1),
this._abortedCallback()}},t.prototype.delay=function(e){return this._delay=e,this},t.prototype.during=function(e){return e&&(this._onframeCbs||(this._onframeCbs=
[]),this._onframeCbs.push(e)),this},t.prototype.done=function(e){return e&&(this._doneCbs||(this._doneCbs=[]),this._doneCbs.push(e)),this},t.prototype.aborted=function(e){
return e&&(this._abortedCbs||(this._abortedCbs=[]),this._abortedCbs.push(e)),this},t.prototype.getClip=function(){return this._clip},t.prototype.getTrack=function(e){
return this._tracks[e]},t.prototype.getTracks=function(){var e=this;return z(this._trackKeys,function(r){return e._tracks[r]})},t.prototype.stopTracks=function(e,r){
if(!e.length||!this._clip)return!0;for(var i=this._tracks,n=this._trackKeys,a=0;a<e.length;a++){var o=i[e[a]];o&&!o.isFinished()&&(r?o.step(this._target,1):this.
_started===1&&o.step(this._target,0),o.setFinished())}for(var s=!0,a=0;a<n.length;a++)if(!i[n[a]].isFinished()){s=!1;break}return s&&this._abortedCallback(),s},
t.prototype.saveTo=function(e,r,i){if(e){r=r||this._trackKeys;for(var n=0;n<r.length;n++){var a=r[n],o=this._tracks[a];if(!(!o||o.isFinished())){var s=o.keyframes,
l=s[i?0:s.length-1];l&&(e[a]=ga(l.rawValue))}}}},t.prototype.__changeFinalValue=function(e,r){r=r||te(e);for(var i=0;i<r.length;i++){var n=r[i],a=this._tracks[n];
if(a){var o=a.keyframes;if(o.length>1){var s=o.pop();a.addKeyframe(s.time,e[n]),a.prepare(this._maxTime,a.getAdditiveTrack())}}}},t})(),cl=QL;var JL=(function(){function t(e){e&&(this._$eventProcessor=e)}return t.prototype.on=function(e,r,i,n){this._$handlers||(this._$handlers={});var a=this._$handlers;
if(typeof r=="function"&&(n=i,i=r,r=null),!i||!e)return this;var o=this._$eventProcessor;r!=null&&o&&o.normalizeQuery&&(r=o.normalizeQuery(r)),a[e]||(a[e]=[]);for(var s=0;s<
a[e].length;s++)if(a[e][s].h===i)return this;var l={h:i,query:r,ctx:n||this,callAtLast:i.zrEventfulCallAtLast},u=a[e].length-1,f=a[e][u];return f&&f.callAtLast?
a[e].splice(u,0,l):a[e].push(l),this},t.prototype.isSilent=function(e){var r=this._$handlers;return!r||!r[e]||!r[e].length},t.prototype.off=function(e,r){var i=this.
_$handlers;if(!i)return this;if(!e)return this._$handlers={},this;if(r){if(i[e]){for(var n=[],a=0,o=i[e].length;a<o;a++)i[e][a].h!==r&&n.push(i[e][a]);i[e]=n}i[e]&&
i[e].length===0&&delete i[e]}else delete i[e];return this},t.prototype.trigger=function(e){for(var r=[],i=1;i<arguments.length;i++)r[i-1]=arguments[i];if(!this.
_$handlers)return this;var n=this._$handlers[e],a=this._$eventProcessor;if(n)for(var o=r.length,s=n.length,l=0;l<s;l++){var u=n[l];if(!(a&&a.filter&&u.query!=null&&
!a.filter(e,u.query)))switch(o){case 0:u.h.call(u.ctx);break;case 1:u.h.call(u.ctx,r[0]);break;case 2:u.h.call(u.ctx,r[0],r[1]);break;default:u.h.apply(u.ctx,r);
break}}return a&&a.afterTrigger&&a.afterTrigger(e),this},t.prototype.triggerWithContext=function(e){for(var r=[],i=1;i<arguments.length;i++)r[i-1]=arguments[i];
if(!this._$handlers)return this;var n=this._$handlers[e],a=this._$eventProcessor;if(n)for(var o=r.length,s=r[o-1],l=n.length,u=0;u<l;u++){var f=n[u];if(!(a&&a.filter&&
f.query!=null&&!a.filter(e,f.query)))switch(o){case 0:f.h.call(s);break;case 1:f.h.call(s,r[0]);break;case 2:f.h.call(s,r[0],r[1]);break;default:f.h.apply(s,r.slice(
1,o-1));break}}return a&&a.afterTrigger&&a.afterTrigger(e),this},t})(),Ot=JL;var Px=1;fe.hasGlobalWindow&&(Px=Math.max(window.devicePixelRatio||window.screen&&window.screen.deviceXDPI/window.screen.logicalXDPI||1,1));var ya=Px,pl=.4,hl="#333",vl="#ccc",Ix="#eee";var st=1,_a=2,Tn=4;var id="__zr_normal__",nd=Dr.concat(["ignore"]),ek=fr(Dr,function(t,e){return t[e]=!0,t},{ignore:!1}),Wo={},tk=new se(0,0,0,0),Pf=[],If=0,$o=1,sd=(function(){function t(e){
this.id=Ju(),this.animators=[],this.currentStates=[],this.states={},this._init(e)}return t.prototype._init=function(e){this.attr(e)},t.prototype.drift=function(e,r,i){
switch(this.draggable){case"horizontal":r=0;break;case"vertical":e=0;break}var n=this.transform;n||(n=this.transform=[1,0,0,1,0,0]),n[4]+=e,n[5]+=r,this.decomposeTransform(),
this.markRedraw()},t.prototype.beforeUpdate=function(){},t.prototype.afterUpdate=function(){},t.prototype.update=function(){this.updateTransform(),this.__dirty&&
this.updateInnerText()},t.prototype.updateInnerText=function(e){var r=this._textContent;if(r&&(!r.ignore||e)){this.textConfig||(this.textConfig={});var i=this.textConfig,
n=i.local,a=r.innerTransformable,o=void 0,s=void 0,l=!1;a.parent=n?this:null;var u=!1;a.copyTransform(r);var f=i.position!=null,c=i.autoOverflowArea,p=void 0;if((c||
f)&&(p=tk,i.layoutRect?p.copy(i.layoutRect):p.copy(this.getBoundingRect()),n||p.applyTransform(this.transform)),f){this.calculateTextPosition?this.calculateTextPosition(
Wo,i,p):pa(Wo,i,p),a.x=Wo.x,a.y=Wo.y,o=Wo.align,s=Wo.verticalAlign;var h=i.origin;if(h&&i.rotation!=null){var v=void 0,d=void 0;h==="center"?(v=p.width*.5,d=p.height*
.5):(v=$r(h[0],p.width),d=$r(h[1],p.height)),u=!0,a.originX=-a.x+v+(n?0:p.x),a.originY=-a.y+d+(n?0:p.y)}}i.rotation!=null&&(a.rotation=i.rotation);var m=i.offset;
m&&(a.x+=m[0],a.y+=m[1],u||(a.originX=-m[0],a.originY=-m[1]));var g=this._innerTextDefaultStyle||(this._innerTextDefaultStyle={});if(c){var y=g.overflowRect=g.overflowRect||
new se(0,0,0,0);a.getLocalTransform(Pf),Wr(Pf,Pf),se.copy(y,p),y.applyTransform(Pf)}else g.overflowRect=null;var _=i.inside==null?typeof i.position=="string"&&i.
position.indexOf("inside")>=0:i.inside,x=void 0,S=void 0,b=void 0;_&&this.canBeInsideText()?(x=i.insideFill,S=i.insideStroke,(x==null||x==="auto")&&(x=this.getInsideTextFill()),
(S==null||S==="auto")&&(S=this.getInsideTextStroke(x),b=!0)):(x=i.outsideFill,S=i.outsideStroke,(x==null||x==="auto")&&(x=this.getOutsideFill()),(S==null||S==="\
auto")&&(S=this.getOutsideStroke(x),b=!0)),x=x||"#000",(x!==g.fill||S!==g.stroke||b!==g.autoStroke||o!==g.align||s!==g.verticalAlign)&&(l=!0,g.fill=x,g.stroke=S,
g.autoStroke=b,g.align=o,g.verticalAlign=s,r.setDefaultTextStyle(g)),r.__dirty|=st,l&&r.dirtyStyle(!0)}},t.prototype.canBeInsideText=function(){return!0},t.prototype.
getInsideTextFill=function(){return"#fff"},t.prototype.getInsideTextStroke=function(e){return"#000"},t.prototype.getOutsideFill=function(){return this.__zr&&this.
__zr.isDarkMode()?vl:hl},t.prototype.getOutsideStroke=function(e){var r=this.__zr&&this.__zr.getBackgroundColor(),i=typeof r=="string"&&er(r);i||(i=[255,255,255,
1]);for(var n=i[3],a=this.__zr.isDarkMode(),o=0;o<3;o++)i[o]=i[o]*n+(a?0:255)*(1-n);return i[3]=1,Ho(i,"rgba")},t.prototype.traverse=function(e,r){},t.prototype.
attrKV=function(e,r){e==="textConfig"?this.setTextConfig(r):e==="textContent"?this.setTextContent(r):e==="clipPath"?this.setClipPath(r):e==="extra"?(this.extra=
this.extra||{},R(this.extra,r)):this[e]=r},t.prototype.hide=function(){this.ignore=!0,this.markRedraw()},t.prototype.show=function(){this.ignore=!1,this.markRedraw()},
t.prototype.attr=function(e,r){if(typeof e=="string")this.attrKV(e,r);else if(W(e))for(var i=e,n=te(i),a=0;a<n.length;a++){var o=n[a];this.attrKV(o,e[o])}return this.
markRedraw(),this},t.prototype.saveCurrentToNormalState=function(e){this._innerSaveToNormal(e);for(var r=this._normalState,i=0;i<this.animators.length;i++){var n=this.
animators[i],a=n.__fromStateTransition;if(!(n.getLoop()||a&&a!==id)){var o=n.targetName,s=o?r[o]:r;n.saveTo(s)}}},t.prototype._innerSaveToNormal=function(e){var r=this.
_normalState;r||(r=this._normalState={}),e.textConfig&&!r.textConfig&&(r.textConfig=this.textConfig),this._savePrimaryToNormal(e,r,nd)},t.prototype._savePrimaryToNormal=
function(e,r,i){for(var n=0;n<i.length;n++){var a=i[n];e[a]!=null&&!(a in r)&&(r[a]=this[a])}},t.prototype.hasState=function(){return this.currentStates.length>
0},t.prototype.getState=function(e){return this.states[e]},t.prototype.ensureState=function(e){var r=this.states;return r[e]||(r[e]={}),r[e]},t.prototype.clearStates=
function(e){this.useState(id,!1,e)},t.prototype.useState=function(e,r,i,n){var a=e===id,o=this.hasState();if(!(!o&&a)){var s=this.currentStates,l=this.stateTransition;
if(!(ue(s,e)>=0&&(r||s.length===1))){var u;if(this.stateProxy&&!a&&(u=this.stateProxy(e)),u||(u=this.states&&this.states[e]),!u&&!a){To("State "+e+" not exists.");
return}a||this.saveCurrentToNormalState(u);var f=this._textContent,c=Nx(this,f,u,n);c&&!this.__inHover&&(this.__inHover=c),this._applyStateObj(e,u,this._normalState,
r,Bx(this,i,l),l);var p=this._textGuide;return f&&f.useState(e,r,i,!!c),p&&p.useState(e,r,i,!!c),a?(this.currentStates=[],this._normalState={}):r?this.currentStates.
push(e):this.currentStates=[e],this._updateAnimationTargets(),this.markRedraw(),!c&&this.__inHover&&(this.__inHover=If,this.__dirty&=~st),u}}},t.prototype.useStates=
function(e,r,i){if(!e.length)this.clearStates();else{var n=[],a=this.currentStates,o=e.length,s=o===a.length;if(s){for(var l=0;l<o;l++)if(e[l]!==a[l]){s=!1;break}}
if(s)return;for(var l=0;l<o;l++){var u=e[l],f=void 0;this.stateProxy&&(f=this.stateProxy(u,e)),f||(f=this.states[u]),f&&n.push(f)}var c=n[o-1],p=this._textContent,
h=Nx(this,p,c,i);h&&!this.__inHover&&(this.__inHover=h);var v=this._mergeStates(n),d=this.stateTransition;this.saveCurrentToNormalState(v),this._applyStateObj(e.
join(","),v,this._normalState,!1,Bx(this,r,d),d);var m=this._textGuide;p&&p.useStates(e,r,!!h),m&&m.useStates(e,r,!!h),this._updateAnimationTargets(),this.currentStates=
e.slice(),this.markRedraw(),!h&&this.__inHover&&(this.__inHover=If,this.__dirty&=~st)}},t.prototype.isSilent=function(){for(var e=this;e;){if(e.silent)return!0;
var r=e.__hostTarget;e=r?e.ignoreHostSilent?null:r:e.parent}return!1},t.prototype._updateAnimationTargets=function(){for(var e=0;e<this.animators.length;e++){var r=this.
animators[e];r.targetName&&r.changeTarget(this[r.targetName])}},t.prototype.removeState=function(e){var r=ue(this.currentStates,e);if(r>=0){var i=this.currentStates.
slice();i.splice(r,1),this.useStates(i)}},t.prototype.replaceState=function(e,r,i){var n=this.currentStates.slice(),a=ue(n,e),o=ue(n,r)>=0;a>=0?o?n.splice(a,1):
n[a]=r:i&&!o&&n.push(r),this.useStates(n)},t.prototype.toggleState=function(e,r){r?this.useState(e,!0):this.removeState(e)},t.prototype._mergeStates=function(e){
for(var r={},i,n=0;n<e.length;n++){var a=e[n];R(r,a),a.textConfig&&(i=i||{},R(i,a.textConfig))}return i&&(r.textConfig=i),r},t.prototype._applyStateObj=function(e,r,i,n,a,o){
if(this.__inHover!==$o){var s=!(r&&n);r&&r.textConfig?(this.textConfig=R({},n?this.textConfig:i.textConfig),R(this.textConfig,r.textConfig)):s&&i.textConfig&&(this.
textConfig=i.textConfig);for(var l={},u=!1,f=0;f<nd.length;f++){var c=nd[f],p=a&&ek[c];r&&r[c]!=null?p?(u=!0,l[c]=r[c]):this[c]=r[c]:s&&i[c]!=null&&(p?(u=!0,l[c]=
i[c]):this[c]=i[c])}if(!a)for(var f=0;f<this.animators.length;f++){var h=this.animators[f],v=h.targetName;h.getLoop()||h.__changeFinalValue(v?(r||i)[v]:r||i)}u&&
this._transitionState(e,l,o)}},t.prototype._attachComponent=function(e){if(!(e.__zr&&!e.__hostTarget)&&e!==this){var r=this.__zr;r&&e.addSelfToZr(r),e.__zr=r,e.
__hostTarget=this}},t.prototype._detachComponent=function(e){e.__zr&&e.removeSelfFromZr(e.__zr),e.__zr=null,e.__hostTarget=null},t.prototype.getClipPath=function(){
return this._clipPath},t.prototype.setClipPath=function(e){this._clipPath&&this._clipPath!==e&&this.removeClipPath(),this._attachComponent(e),this._clipPath=e,this.
markRedraw()},t.prototype.removeClipPath=function(){var e=this._clipPath;e&&(this._detachComponent(e),this._clipPath=null,this.markRedraw())},t.prototype.getTextContent=
function(){return this._textContent},t.prototype.setTextContent=function(e){var r=this._textContent;r!==e&&(r&&r!==e&&this.removeTextContent(),e.innerTransformable=
new _n,this._attachComponent(e),this._textContent=e,this.markRedraw())},t.prototype.setTextConfig=function(e){this.textConfig||(this.textConfig={}),R(this.textConfig,
e),this.markRedraw()},t.prototype.removeTextConfig=function(){this.textConfig=null,this.markRedraw()},t.prototype.removeTextContent=function(){var e=this._textContent;
e&&(e.innerTransformable=null,this._detachComponent(e),this._textContent=null,this._innerTextDefaultStyle=null,this.markRedraw())},t.prototype.getTextGuideLine=
function(){return this._textGuide},t.prototype.setTextGuideLine=function(e){this._textGuide&&this._textGuide!==e&&this.removeTextGuideLine(),this._attachComponent(
e),this._textGuide=e,this.markRedraw()},t.prototype.removeTextGuideLine=function(){var e=this._textGuide;e&&(this._detachComponent(e),this._textGuide=null,this.
markRedraw())},t.prototype.markRedraw=function(){this.__dirty|=st;var e=this.__zr;e&&(this.__inHover?e.refreshHover():e.refresh()),this.__hostTarget&&this.__hostTarget.
markRedraw()},t.prototype.dirty=function(){this.markRedraw()},t.prototype.addSelfToZr=function(e){if(this.__zr!==e){this.__zr=e;var r=this.animators;if(r)for(var i=0;i<
r.length;i++)e.animation.addAnimator(r[i]);this._clipPath&&this._clipPath.addSelfToZr(e),this._textContent&&this._textContent.addSelfToZr(e),this._textGuide&&this.
_textGuide.addSelfToZr(e)}},t.prototype.removeSelfFromZr=function(e){if(this.__zr){this.__zr=null;var r=this.animators;if(r)for(var i=0;i<r.length;i++)e.animation.
removeAnimator(r[i]);this._clipPath&&this._clipPath.removeSelfFromZr(e),this._textContent&&this._textContent.removeSelfFromZr(e),this._textGuide&&this._textGuide.
removeSelfFromZr(e)}},t.prototype.animate=function(e,r,i){var n=e?this[e]:this,a=new cl(n,r,i);return e&&(a.targetName=e),this.addAnimator(a,e),a},t.prototype.addAnimator=
function(e,r){var i=this.__zr,n=this;e.during(function(){n.updateDuringAnimation(r)}).done(function(){var a=n.animators,o=ue(a,e);o>=0&&a.splice(o,1)}),this.animators.
push(e),i&&i.animation.addAnimator(e),i&&i.wakeUp()},t.prototype.updateDuringAnimation=function(e){this.markRedraw()},t.prototype.stopAnimation=function(e,r){for(var i=this.
animators,n=i.length,a=[],o=0;o<n;o++){var s=i[o];!e||e===s.scope?s.stop(r):a.push(s)}return this.animators=a,this},t.prototype.animateTo=function(e,r,i){ad(this,
e,r,i)},t.prototype.animateFrom=function(e,r,i){ad(this,e,r,i,!0)},t.prototype._transitionState=function(e,r,i,n){for(var a=ad(this,r,i,n),o=0;o<a.length;o++)a[o].
__fromStateTransition=e},t.prototype.getBoundingRect=function(){return null},t.prototype.getPaintRect=function(){return null},t.initDefaultProps=(function(){var e=t.
prototype;e.type="element",e.name="",e.ignore=e.silent=e.ignoreHostSilent=e.isGroup=e.draggable=e.dragging=e.ignoreClip=!1,e.__inHover=If,e.__dirty=st;var r={};
function i(a,o,s){r[a+o+s]||(console.warn("DEPRECATED: '"+a+"' has been deprecated. use '"+o+"', '"+s+"' instead"),r[a+o+s]=!0)}function n(a,o,s,l){Object.defineProperty(
e,a,{get:function(){if(!this[o]){var f=this[o]=[];u(this,f)}return this[o]},set:function(f){this[s]=f[0],this[l]=f[1],this[o]=f,u(this,f)}});function u(f,c){Object.
defineProperty(c,0,{get:function(){return f[s]},set:function(p){f[s]=p}}),Object.defineProperty(c,1,{get:function(){return f[l]},set:function(p){f[l]=p}})}}Object.
defineProperty&&(n("position","_legacyPos","x","y"),n("scale","_legacyScale","scaleX","scaleY"),n("origin","_legacyOrigin","originX","originY"))})(),t})();Dt(sd,
Ot);Dt(sd,_n);function ad(t,e,r,i,n){r=r||{};var a=[];zx(t,"",t,e,r,i,a,n);var o=a.length,s=!1,l=r.done,u=r.aborted,f=function(){s=!0,o--,o<=0&&(s?l&&l():u&&u())},
c=function(){o--,o<=0&&(s?l&&l():u&&u())};o||l&&l(),a.length>0&&r.during&&a[0].during(function(v,d){r.during(d)});for(var p=0;p<a.length;p++){var h=a[p];f&&h.done(
f),c&&h.aborted(c),r.force&&h.duration(r.duration),h.start(r.easing)}return a}function od(t,e,r){for(var i=0;i<r;i++)t[i]=e[i]}function rk(t){return et(t[0])}function ik(t,e,r){
if(et(e[r]))if(et(t[r])||(t[r]=[]),tt(e[r])){var i=e[r].length;t[r].length!==i&&(t[r]=new e[r].constructor(i),od(t[r],e[r],i))}else{var n=e[r],a=t[r],o=n.length;
if(rk(n))for(var s=n[0].length,l=0;l<o;l++)a[l]?od(a[l],n[l],s):a[l]=Array.prototype.slice.call(n[l]);else od(a,n,o);a.length=n.length}else t[r]=e[r]}function nk(t,e){
return t===e||et(t)&&et(e)&&ak(t,e)}function ak(t,e){var r=t.length;if(r!==e.length)return!1;for(var i=0;i<r;i++)if(t[i]!==e[i])return!1;return!0}function zx(t,e,r,i,n,a,o,s){
for(var l=te(i),u=n.duration,f=n.delay,c=n.additive,p=n.setToFinal,h=!W(a),v=t.animators,d=[],m=0;m<l.length;m++){var g=l[m],y=i[g];if(y!=null&&r[g]!=null&&(h||
a[g]))if(W(y)&&!et(y)&&!pn(y)){if(e){s||(r[g]=y,t.updateDuringAnimation(e));continue}zx(t,g,r[g],y,n,a&&a[g],o,s)}else d.push(g);else s||(r[g]=y,t.updateDuringAnimation(
e),d.push(g))}var _=d.length;if(!c&&_)for(var x=0;x<v.length;x++){var S=v[x];if(S.targetName===e){var b=S.stopTracks(d);if(b){var w=ue(v,S);v.splice(w,1)}}}if(n.
force||(d=Pe(d,function(D){return!nk(i[D],r[D])}),_=d.length),_>0||n.force&&!o.length){var C=void 0,E=void 0,A=void 0;if(s){E={},p&&(C={});for(var x=0;x<_;x++){
var g=d[x];E[g]=r[g],p?C[g]=i[g]:r[g]=i[g]}}else if(p){A={};for(var x=0;x<_;x++){var g=d[x];A[g]=ga(r[g]),ik(r,i,g)}}var S=new cl(r,!1,!1,c?Pe(v,function(L){return L.
targetName===e}):null);S.targetName=e,n.scope&&(S.scope=n.scope),p&&C&&S.whenWithKeys(0,C,d),A&&S.whenWithKeys(0,A,d),S.whenWithKeys(u??500,s?E:i,d).delay(f||0),
t.addAnimator(S,e),o.push(S)}}function Nx(t,e,r,i){return!(r&&r.hoverLayer||i)||Rx(t)||e&&Rx(e)?If:$o}function Rx(t){return t.type==="text"||t.type==="tspan"}function Bx(t,e,r){
return!e&&!t.__inHover&&r&&r.duration>0}var Nf=sd;var fd="__zr_style_"+Math.round(Math.random()*10),di={shadowBlur:0,shadowOffsetX:0,shadowOffsetY:0,shadowColor:"#000",opacity:1,blend:"source-over"},xa={style:{
shadowBlur:!0,shadowOffsetX:!0,shadowOffsetY:!0,shadowColor:!0,opacity:!0}};di[fd]=!0;var Ux=["z","z2","invisible"],ok=["invisible"],sk=(function(t){I(e,t);function e(r){
return t.call(this,r)||this}return e.prototype._init=function(r){for(var i=te(r),n=0;n<i.length;n++){var a=i[n];a==="style"?this.useStyle(r[a]):t.prototype.attrKV.
call(this,a,r[a])}this.style||this.useStyle({})},e.prototype.beforeBrush=function(r){},e.prototype.afterBrush=function(){},e.prototype.innerBeforeBrush=function(){},
e.prototype.innerAfterBrush=function(){},e.prototype.shouldBePainted=function(r,i,n,a){var o=this.transform;if(this.ignore||this.invisible||this.style.opacity===
0||this.culling&&lk(this,r,i)||o&&!o[0]&&!o[3])return!1;if(n&&this.__clipPaths&&this.__clipPaths.length){for(var s=0;s<this.__clipPaths.length;++s)if(this.__clipPaths[s].
isZeroArea())return!1}if(a&&this.parent)for(var l=this.parent;l;){if(l.ignore)return!1;l=l.parent}return!0},e.prototype.contain=function(r,i){return this.rectContain(
r,i)},e.prototype.traverse=function(r,i){r.call(i,this)},e.prototype.rectContain=function(r,i){var n=this.transformCoordToLocal(r,i),a=this.getBoundingRect();return a.
contain(n[0],n[1])},e.prototype.getPaintRect=function(){var r=this._paintRect;if(!this._paintRect||this.__dirty){var i=this.transform,n=this.getBoundingRect(),a=this.
style,o=a.shadowBlur||0,s=a.shadowOffsetX||0,l=a.shadowOffsetY||0;r=this._paintRect||(this._paintRect=new se(0,0,0,0)),i?se.applyTransform(r,n,i):r.copy(n),(o||
s||l)&&(r.width+=o*2+Math.abs(s),r.height+=o*2+Math.abs(l),r.x=Math.min(r.x,r.x+s-o),r.y=Math.min(r.y,r.y+l-o));var u=this.dirtyRectTolerance;r.isZero()||(r.x=Math.
floor(r.x-u),r.y=Math.floor(r.y-u),r.width=Math.ceil(r.width+1+u*2),r.height=Math.ceil(r.height+1+u*2))}return r},e.prototype.setPrevPaintRect=function(r){r?(this.
_prevPaintRect=this._prevPaintRect||new se(0,0,0,0),this._prevPaintRect.copy(r)):this._prevPaintRect=null},e.prototype.getPrevPaintRect=function(){return this._prevPaintRect},
e.prototype.animateStyle=function(r){return this.animate("style",r)},e.prototype.updateDuringAnimation=function(r){r==="style"?this.dirtyStyle():this.markRedraw()},
e.prototype.attrKV=function(r,i){r!=="style"?t.prototype.attrKV.call(this,r,i):this.style?this.setStyle(i):this.useStyle(i)},e.prototype.setStyle=function(r,i){
return typeof r=="string"?this.style[r]=i:R(this.style,r),this.dirtyStyle(),this},e.prototype.dirtyStyle=function(r){r||this.markRedraw(),this.__dirty|=_a,this.
_rect&&(this._rect=null)},e.prototype.dirty=function(){this.dirtyStyle()},e.prototype.styleChanged=function(){return!!(this.__dirty&_a)},e.prototype.styleUpdated=
function(){this.__dirty&=~_a},e.prototype.createStyle=function(r){return vn(di,r)},e.prototype.useStyle=function(r){r[fd]||(r=this.createStyle(r)),this.style=r,
this.dirtyStyle()},e.prototype._useHoverStyle=function(r){this.__hoverStyle=r},e.prototype.isStyleObject=function(r){return r[fd]},e.prototype._innerSaveToNormal=
function(r){t.prototype._innerSaveToNormal.call(this,r);var i=this._normalState;r.style&&!i.style&&(i.style=this._mergeStyle(this.createStyle(),this.style)),this.
_savePrimaryToNormal(r,i,Ux)},e.prototype._applyStateObj=function(r,i,n,a,o,s){t.prototype._applyStateObj.call(this,r,i,n,a,o,s);var l=!(i&&a),u=this.__inHover===
$o,f;if(i&&i.style?o?a?f=i.style:(f=this._mergeStyle(this.createStyle(),n.style),this._mergeStyle(f,i.style)):(f=this._mergeStyle(this.createStyle(),a?this.style:
n.style),this._mergeStyle(f,i.style)):l&&(f=n.style),f)if(o){var c=this.style;if(this.style=this.createStyle(l?{}:c),l)for(var p=te(c),h=0;h<p.length;h++){var v=p[h];
v in f&&(f[v]=f[v],this.style[v]=c[v])}for(var d=te(f),h=0;h<d.length;h++){var v=d[h];this.style[v]=this.style[v]}this._transitionState(r,{style:f},s,this.getAnimationStyleProps())}else
u?this._useHoverStyle(f):this.useStyle(f);if(!u)for(var m=this.__inHover?ok:Ux,h=0;h<m.length;h++){var v=m[h];i&&i[v]!=null?this[v]=i[v]:l&&n[v]!=null&&(this[v]=
n[v])}},e.prototype._mergeStates=function(r){for(var i=t.prototype._mergeStates.call(this,r),n,a=0;a<r.length;a++){var o=r[a];o.style&&(n=n||{},this._mergeStyle(
n,o.style))}return n&&(i.style=n),i},e.prototype._mergeStyle=function(r,i){return R(r,i),r},e.prototype.getAnimationStyleProps=function(){return xa},e.initDefaultProps=
(function(){var r=e.prototype;r.type="displayable",r.invisible=!1,r.z=0,r.z2=0,r.zlevel=0,r.culling=!1,r.cursor="pointer",r.rectHover=!1,r.incremental=0,r._rect=
null,r.dirtyRectTolerance=0,r.__dirty=st|_a})(),e})(Nf),ld=new se(0,0,0,0),ud=new se(0,0,0,0);function lk(t,e,r){return ld.copy(t.getBoundingRect()),t.transform&&
ld.applyTransform(t.transform),ud.width=e,ud.height=r,!ld.intersect(ud)}var tr=sk;var Lr=Math.min,kr=Math.max,cd=Math.sin,pd=Math.cos,Sa=Math.PI*2,Rf=gn(),Bf=gn(),zf=gn();function hd(t,e,r,i,n,a){n[0]=Lr(t,r),n[1]=Lr(e,i),a[0]=kr(t,r),a[1]=kr(e,i)}var Fx=[],Vx=[];function Hx(t,e,r,i,n,a,o,s,l,u){var f=df,c=Xe,p=f(t,r,n,o,Fx);l[0]=
1/0,l[1]=1/0,u[0]=-1/0,u[1]=-1/0;for(var h=0;h<p;h++){var v=c(t,r,n,o,Fx[h]);l[0]=Lr(v,l[0]),u[0]=kr(v,u[0])}p=f(e,i,a,s,Vx);for(var h=0;h<p;h++){var d=c(e,i,a,
s,Vx[h]);l[1]=Lr(d,l[1]),u[1]=kr(d,u[1])}l[0]=Lr(t,l[0]),u[0]=kr(t,u[0]),l[0]=Lr(o,l[0]),u[0]=kr(o,u[0]),l[1]=Lr(e,l[1]),u[1]=kr(e,u[1]),l[1]=Lr(s,l[1]),u[1]=kr(
s,u[1])}function Gx(t,e,r,i,n,a,o,s){var l=mf,u=yt,f=kr(Lr(l(t,r,n),1),0),c=kr(Lr(l(e,i,a),1),0),p=u(t,r,n,f),h=u(e,i,a,c);o[0]=Lr(t,n,p),o[1]=Lr(e,a,h),s[0]=kr(
t,n,p),s[1]=kr(e,a,h)}function Wx(t,e,r,i,n,a,o,s,l){var u=Ni,f=Ri,c=Math.abs(n-a);if(c%Sa<1e-4&&c>1e-4){s[0]=t-r,s[1]=e-i,l[0]=t+r,l[1]=e+i;return}if(Rf[0]=pd(
n)*r+t,Rf[1]=cd(n)*i+e,Bf[0]=pd(a)*r+t,Bf[1]=cd(a)*i+e,u(s,Rf,Bf),f(l,Rf,Bf),n=n%Sa,n<0&&(n=n+Sa),a=a%Sa,a<0&&(a=a+Sa),n>a&&!o?a+=Sa:n<a&&o&&(n+=Sa),o){var p=a;
a=n,n=p}for(var h=0;h<a;h+=Math.PI/2)h>n&&(zf[0]=pd(h)*r+t,zf[1]=cd(h)*i+e,u(s,zf,s),f(l,zf,l))}var Ie={M:1,L:2,C:3,Q:4,A:5,Z:6,R:7},ba=[],wa=[],mi=[],Cn=[],gi=[],yi=[],vd=Math.min,dd=Math.max,Ta=Math.cos,Ca=Math.sin,Hi=Math.abs,yd=Math.PI,An=yd*2,md=typeof Float32Array<
"u",dl=[];function gd(t){var e=Math.round(t/yd*1e8)/1e8;return e%2*yd}function uk(t,e){var r=gd(t[0]);r<0&&(r+=An);var i=r-t[0],n=t[1];n+=i,!e&&n-r>=An?n=r+An:e&&
r-n>=An?n=r-An:!e&&r>n?n=r+(An-gd(r-n)):e&&r<n&&(n=r-(An-gd(n-r))),t[0]=r,t[1]=n}var fk=(function(){function t(e){this.dpr=1,this._xi=0,this._yi=0,this._x0=0,this.
_y0=0,this._len=0,e&&(this._saveData=!1),this._saveData&&(this.data=[])}return t.prototype.increaseVersion=function(){this._version++},t.prototype.getVersion=function(){
return this._version},t.prototype.setScale=function(e,r,i){i=i||0,i>0&&(this._ux=Hi(i/ya/e)||0,this._uy=Hi(i/ya/r)||0)},t.prototype.setDPR=function(e){this.dpr=
e},t.prototype.setContext=function(e){this._ctx=e},t.prototype.getContext=function(){return this._ctx},t.prototype.beginPath=function(){return this._ctx&&this._ctx.
beginPath(),this.reset(),this},t.prototype.reset=function(){this._saveData&&(this._len=0),this._pathSegLen&&(this._pathSegLen=null,this._pathLen=0),this._version++},
t.prototype.moveTo=function(e,r){return this._drawPendingPt(),this.addData(Ie.M,e,r),this._ctx&&this._ctx.moveTo(e,r),this._x0=e,this._y0=r,this._xi=e,this._yi=
r,this},t.prototype.lineTo=function(e,r){var i=Hi(e-this._xi),n=Hi(r-this._yi),a=i>this._ux||n>this._uy;if(this.addData(Ie.L,e,r),this._ctx&&a&&this._ctx.lineTo(
e,r),a)this._xi=e,this._yi=r,this._pendingPtDist=0;else{var o=i*i+n*n;o>this._pendingPtDist&&(this._pendingPtX=e,this._pendingPtY=r,this._pendingPtDist=o)}return this},
t.prototype.bezierCurveTo=function(e,r,i,n,a,o){return this._drawPendingPt(),this.addData(Ie.C,e,r,i,n,a,o),this._ctx&&this._ctx.bezierCurveTo(e,r,i,n,a,o),this.
_xi=a,this._yi=o,this},t.prototype.quadraticCurveTo=function(e,r,i,n){return this._drawPendingPt(),this.addData(Ie.Q,e,r,i,n),this._ctx&&this._ctx.quadraticCurveTo(
e,r,i,n),this._xi=i,this._yi=n,this},t.prototype.arc=function(e,r,i,n,a,o){this._drawPendingPt(),dl[0]=n,dl[1]=a,uk(dl,o),n=dl[0],a=dl[1];var s=a-n;return this.
addData(Ie.A,e,r,i,i,n,s,0,o?0:1),this._ctx&&this._ctx.arc(e,r,i,n,a,o),this._xi=Ta(a)*i+e,this._yi=Ca(a)*i+r,this},t.prototype.arcTo=function(e,r,i,n,a){return this.
_drawPendingPt(),this._ctx&&this._ctx.arcTo(e,r,i,n,a),this},t.prototype.rect=function(e,r,i,n){return this._drawPendingPt(),this._ctx&&this._ctx.rect(e,r,i,n),
this.addData(Ie.R,e,r,i,n),this},t.prototype.closePath=function(){this._drawPendingPt(),this.addData(Ie.Z);var e=this._ctx,r=this._x0,i=this._y0;return e&&e.closePath(),
this._xi=r,this._yi=i,this},t.prototype.fill=function(e){e&&e.fill(),this.toStatic()},t.prototype.stroke=function(e){e&&e.stroke(),this.toStatic()},t.prototype.
len=function(){return this._len},t.prototype.setData=function(e){if(this._saveData){var r=e.length;!(this.data&&this.data.length===r)&&md&&(this.data=new Float32Array(
r));for(var i=0;i<r;i++)this.data[i]=e[i];this._len=r}},t.prototype.appendPath=function(e){if(this._saveData){e instanceof Array||(e=[e]);for(var r=e.length,i=0,
n=this._len,a=0;a<r;a++)i+=e[a].len();var o=this.data;if(md&&(o instanceof Float32Array||!o)&&(this.data=new Float32Array(n+i),n>0&&o))for(var s=0;s<n;s++)this.
data[s]=o[s];for(var a=0;a<r;a++)for(var l=e[a].data,s=0;s<l.length;s++)this.data[n++]=l[s];this._len=n}},t.prototype.addData=function(e,r,i,n,a,o,s,l,u){if(this.
_saveData){var f=this.data;this._len+arguments.length>f.length&&(this._expandData(),f=this.data);for(var c=0;c<arguments.length;c++)f[this._len++]=arguments[c]}},
t.prototype._drawPendingPt=function(){this._pendingPtDist>0&&(this._ctx&&this._ctx.lineTo(this._pendingPtX,this._pendingPtY),this._pendingPtDist=0)},t.prototype.
_expandData=function(){if(!(this.data instanceof Array)){for(var e=[],r=0;r<this._len;r++)e[r]=this.data[r];this.data=e}},t.prototype.toStatic=function(){if(this.
_saveData){this._drawPendingPt();var e=this.data;e instanceof Array&&(e.length=this._len,md&&this._len>11&&(this.data=new Float32Array(e)))}},t.prototype.getBoundingRect=
function(){mi[0]=mi[1]=gi[0]=gi[1]=Number.MAX_VALUE,Cn[0]=Cn[1]=yi[0]=yi[1]=-Number.MAX_VALUE;var e=this.data,r=0,i=0,n=0,a=0,o;for(o=0;o<this._len;){var s=e[o++],
l=o===1;switch(l&&(r=e[o],i=e[o+1],n=r,a=i),s){case Ie.M:r=n=e[o++],i=a=e[o++],gi[0]=n,gi[1]=a,yi[0]=n,yi[1]=a;break;case Ie.L:hd(r,i,e[o],e[o+1],gi,yi),r=e[o++],
i=e[o++];break;case Ie.C:Hx(r,i,e[o++],e[o++],e[o++],e[o++],e[o],e[o+1],gi,yi),r=e[o++],i=e[o++];break;case Ie.Q:Gx(r,i,e[o++],e[o++],e[o],e[o+1],gi,yi),r=e[o++],
i=e[o++];break;case Ie.A:var u=e[o++],f=e[o++],c=e[o++],p=e[o++],h=e[o++],v=e[o++]+h;o+=1;var d=!e[o++];l&&(n=Ta(h)*c+u,a=Ca(h)*p+f),Wx(u,f,c,p,h,v,d,gi,yi),r=Ta(
v)*c+u,i=Ca(v)*p+f;break;case Ie.R:n=r=e[o++],a=i=e[o++];var m=e[o++],g=e[o++];hd(n,a,n+m,a+g,gi,yi);break;case Ie.Z:r=n,i=a;break}Ni(mi,mi,gi),Ri(Cn,Cn,yi)}return o===
0&&(mi[0]=mi[1]=Cn[0]=Cn[1]=0),new se(mi[0],mi[1],Cn[0]-mi[0],Cn[1]-mi[1])},t.prototype._calculateLength=function(){var e=this.data,r=this._len,i=this._ux,n=this.
_uy,a=0,o=0,s=0,l=0;this._pathSegLen||(this._pathSegLen=[]);for(var u=this._pathSegLen,f=0,c=0,p=0;p<r;){var h=e[p++],v=p===1;v&&(a=e[p],o=e[p+1],s=a,l=o);var d=-1;
switch(h){case Ie.M:a=s=e[p++],o=l=e[p++];break;case Ie.L:{var m=e[p++],g=e[p++],y=m-a,_=g-o;(Hi(y)>i||Hi(_)>n||p===r-1)&&(d=Math.sqrt(y*y+_*_),a=m,o=g);break}case Ie.
C:{var x=e[p++],S=e[p++],m=e[p++],g=e[p++],b=e[p++],w=e[p++];d=fx(a,o,x,S,m,g,b,w,10),a=b,o=w;break}case Ie.Q:{var x=e[p++],S=e[p++],m=e[p++],g=e[p++];d=hx(a,o,
x,S,m,g,10),a=m,o=g;break}case Ie.A:var C=e[p++],E=e[p++],A=e[p++],D=e[p++],L=e[p++],O=e[p++],N=O+L;p+=1,v&&(s=Ta(L)*A+C,l=Ca(L)*D+E),d=dd(A,D)*vd(An,Math.abs(O)),
a=Ta(N)*A+C,o=Ca(N)*D+E;break;case Ie.R:{s=a=e[p++],l=o=e[p++];var P=e[p++],k=e[p++];d=P*2+k*2;break}case Ie.Z:{var y=s-a,_=l-o;d=Math.sqrt(y*y+_*_),a=s,o=l;break}}
d>=0&&(u[c++]=d,f+=d)}return this._pathLen=f,f},t.prototype.rebuildPath=function(e,r){var i=this.data,n=this._ux,a=this._uy,o=this._len,s,l,u,f,c,p,h=r<1,v,d,m=0,
g=0,y,_=0,x,S;if(!(h&&(this._pathSegLen||this._calculateLength(),v=this._pathSegLen,d=this._pathLen,y=r*d,!y)))e:for(var b=0;b<o;){var w=i[b++],C=b===1;switch(C&&
(u=i[b],f=i[b+1],s=u,l=f),w!==Ie.L&&_>0&&(e.lineTo(x,S),_=0),w){case Ie.M:s=u=i[b++],l=f=i[b++],e.moveTo(u,f);break;case Ie.L:{c=i[b++],p=i[b++];var E=Hi(c-u),A=Hi(
p-f);if(E>n||A>a){if(h){var D=v[g++];if(m+D>y){var L=(y-m)/D;e.lineTo(u*(1-L)+c*L,f*(1-L)+p*L);break e}m+=D}e.lineTo(c,p),u=c,f=p,_=0}else{var O=E*E+A*A;O>_&&(x=
c,S=p,_=O)}break}case Ie.C:{var N=i[b++],P=i[b++],k=i[b++],U=i[b++],F=i[b++],Y=i[b++];if(h){var D=v[g++];if(m+D>y){var L=(y-m)/D;zo(u,N,k,F,L,ba),zo(f,P,U,Y,L,wa),
e.bezierCurveTo(ba[1],wa[1],ba[2],wa[2],ba[3],wa[3]);break e}m+=D}e.bezierCurveTo(N,P,k,U,F,Y),u=F,f=Y;break}case Ie.Q:{var N=i[b++],P=i[b++],k=i[b++],U=i[b++];
if(h){var D=v[g++];if(m+D>y){var L=(y-m)/D;Uo(u,N,k,L,ba),Uo(f,P,U,L,wa),e.quadraticCurveTo(ba[1],wa[1],ba[2],wa[2]);break e}m+=D}e.quadraticCurveTo(N,P,k,U),u=
k,f=U;break}case Ie.A:var q=i[b++],Q=i[b++],ee=i[b++],ae=i[b++],Z=i[b++],xe=i[b++],Ce=i[b++],Et=!i[b++],Nt=ee>ae?ee:ae,ke=Hi(ee-ae)>.001,Je=Z+xe,ve=!1;if(h){var D=v[g++];
m+D>y&&(Je=Z+xe*(y-m)/D,ve=!0),m+=D}if(ke&&e.ellipse?e.ellipse(q,Q,ee,ae,Ce,Z,Je,Et):e.arc(q,Q,Nt,Z,Je,Et),ve)break e;C&&(s=Ta(Z)*ee+q,l=Ca(Z)*ae+Q),u=Ta(Je)*ee+
q,f=Ca(Je)*ae+Q;break;case Ie.R:s=u=i[b],l=f=i[b+1],c=i[b++],p=i[b++];var Ae=i[b++],Gr=i[b++];if(h){var D=v[g++];if(m+D>y){var gt=y-m;e.moveTo(c,p),e.lineTo(c+vd(
gt,Ae),p),gt-=Ae,gt>0&&e.lineTo(c+Ae,p+vd(gt,Gr)),gt-=Gr,gt>0&&e.lineTo(c+dd(Ae-gt,0),p+Gr),gt-=Ae,gt>0&&e.lineTo(c,p+dd(Gr-gt,0));break e}m+=D}e.rect(c,p,Ae,Gr);
break;case Ie.Z:if(h){var D=v[g++];if(m+D>y){var L=(y-m)/D;e.lineTo(u*(1-L)+s*L,f*(1-L)+l*L);break e}m+=D}e.closePath(),u=s,f=l}}},t.prototype.clone=function(){
var e=new t,r=this.data;return e.data=r.slice?r.slice():Array.prototype.slice.call(r),e._len=this._len,e},t.prototype.canSave=function(){return!!this._saveData},
t.CMD=Ie,t.initDefaultProps=(function(){var e=t.prototype;e._saveData=!0,e._ux=0,e._uy=0,e._pendingPtDist=0,e._version=0})(),t})(),Gt=fk;function Aa(t,e,r,i,n,a,o){if(n===0)return!1;var s=n,l=0,u=t;if(o>e+s&&o>i+s||o<e-s&&o<i-s||a>t+s&&a>r+s||a<t-s&&a<r-s)return!1;if(t!==r)l=(e-i)/(t-r),u=(t*i-r*
e)/(t-r);else return Math.abs(a-t)<=s/2;var f=l*a-o+u,c=f*f/(l*l+1);return c<=s/2*s/2}function $x(t,e,r,i,n,a,o,s,l,u,f){if(l===0)return!1;var c=l;if(f>e+c&&f>i+c&&f>a+c&&f>s+c||f<e-c&&f<i-c&&f<a-c&&f<s-c||u>t+c&&u>r+c&&u>n+c&&u>o+c||u<t-c&&u<r-c&&
u<n-c&&u<o-c)return!1;var p=ux(t,e,r,i,n,a,o,s,u,f,null);return p<=c/2}function Yx(t,e,r,i,n,a,o,s,l){if(o===0)return!1;var u=o;if(l>e+u&&l>i+u&&l>a+u||l<e-u&&l<i-u&&l<a-u||s>t+u&&s>r+u&&s>n+u||s<t-u&&s<r-u&&s<n-u)return!1;var f=px(
t,e,r,i,n,a,s,l,null);return f<=u/2}var Xx=Math.PI*2;function ml(t){return t%=Xx,t<0&&(t+=Xx),t}var gl=Math.PI*2;function Kx(t,e,r,i,n,a,o,s,l){if(o===0)return!1;var u=o;s-=t,l-=e;var f=Math.sqrt(s*s+l*l);if(f-u>r||f+u<r)return!1;if(Math.abs(i-n)%gl<1e-4)return!0;
if(a){var c=i;i=ml(n),n=ml(c)}else i=ml(i),n=ml(n);i>n&&(n+=gl);var p=Math.atan2(l,s);return p<0&&(p+=gl),p>=i&&p<=n||p+gl>=i&&p+gl<=n}function Gi(t,e,r,i,n,a){if(a>e&&a>i||a<e&&a<i||i===e)return 0;var o=(a-e)/(i-e),s=i<e?1:-1;(o===1||o===0)&&(s=i<e?.5:-.5);var l=o*(r-t)+t;return l===n?1/0:l>n?
s:0}var En=Gt.CMD,Ea=Math.PI*2,dk=1e-4;function mk(t,e){return Math.abs(t-e)<dk}var Wt=[-1,-1,-1],Pr=[-1,-1];function gk(){var t=Pr[0];Pr[0]=Pr[1],Pr[1]=t}function yk(t,e,r,i,n,a,o,s,l,u){
if(u>e&&u>i&&u>a&&u>s||u<e&&u<i&&u<a&&u<s)return 0;var f=da(e,i,a,s,u,Wt);if(f===0)return 0;for(var c=0,p=-1,h=void 0,v=void 0,d=0;d<f;d++){var m=Wt[d],g=m===0||
m===1?.5:1,y=Xe(t,r,n,o,m);y<l||(p<0&&(p=df(e,i,a,s,Pr),Pr[1]<Pr[0]&&p>1&&gk(),h=Xe(e,i,a,s,Pr[0]),p>1&&(v=Xe(e,i,a,s,Pr[1]))),p===2?m<Pr[0]?c+=h<e?g:-g:m<Pr[1]?
c+=v<h?g:-g:c+=s<v?g:-g:m<Pr[0]?c+=h<e?g:-g:c+=s<h?g:-g)}return c}function _k(t,e,r,i,n,a,o,s){if(s>e&&s>i&&s>a||s<e&&s<i&&s<a)return 0;var l=cx(e,i,a,s,Wt);if(l===
0)return 0;var u=mf(e,i,a);if(u>=0&&u<=1){for(var f=0,c=yt(e,i,a,u),p=0;p<l;p++){var h=Wt[p]===0||Wt[p]===1?.5:1,v=yt(t,r,n,Wt[p]);v<o||(Wt[p]<u?f+=c<e?h:-h:f+=
a<c?h:-h)}return f}else{var h=Wt[0]===0||Wt[0]===1?.5:1,v=yt(t,r,n,Wt[0]);return v<o?0:a<e?h:-h}}function xk(t,e,r,i,n,a,o,s){if(s-=e,s>r||s<-r)return 0;var l=Math.
sqrt(r*r-s*s);Wt[0]=-l,Wt[1]=l;var u=Math.abs(i-n);if(u<1e-4)return 0;if(u>=Ea-1e-4){i=0,n=Ea;var f=a?1:-1;return o>=Wt[0]+t&&o<=Wt[1]+t?f:0}if(i>n){var c=i;i=n,
n=c}i<0&&(i+=Ea,n+=Ea);for(var p=0,h=0;h<2;h++){var v=Wt[h];if(v+t>o){var d=Math.atan2(s,v),f=a?1:-1;d<0&&(d=Ea+d),(d>=i&&d<=n||d+Ea>=i&&d+Ea<=n)&&(d>Math.PI/2&&
d<Math.PI*1.5&&(f=-f),p+=f)}}return p}function qx(t,e,r,i,n){for(var a=t.data,o=t.len(),s=0,l=0,u=0,f=0,c=0,p,h,v=0;v<o;){var d=a[v++],m=v===1;switch(d===En.M&&
v>1&&(r||(s+=Gi(l,u,f,c,i,n))),m&&(l=a[v],u=a[v+1],f=l,c=u),d){case En.M:f=a[v++],c=a[v++],l=f,u=c;break;case En.L:if(r){if(Aa(l,u,a[v],a[v+1],e,i,n))return!0}else
s+=Gi(l,u,a[v],a[v+1],i,n)||0;l=a[v++],u=a[v++];break;case En.C:if(r){if($x(l,u,a[v++],a[v++],a[v++],a[v++],a[v],a[v+1],e,i,n))return!0}else s+=yk(l,u,a[v++],a[v++],
a[v++],a[v++],a[v],a[v+1],i,n)||0;l=a[v++],u=a[v++];break;case En.Q:if(r){if(Yx(l,u,a[v++],a[v++],a[v],a[v+1],e,i,n))return!0}else s+=_k(l,u,a[v++],a[v++],a[v],
a[v+1],i,n)||0;l=a[v++],u=a[v++];break;case En.A:var g=a[v++],y=a[v++],_=a[v++],x=a[v++],S=a[v++],b=a[v++];v+=1;var w=!!(1-a[v++]);p=Math.cos(S)*_+g,h=Math.sin(
S)*x+y,m?(f=p,c=h):s+=Gi(l,u,p,h,i,n);var C=(i-g)*x/_+g;if(r){if(Kx(g,y,x,S,S+b,w,e,C,n))return!0}else s+=xk(g,y,x,S,S+b,w,C,n);l=Math.cos(S+b)*_+g,u=Math.sin(S+
b)*x+y;break;case En.R:f=l=a[v++],c=u=a[v++];var E=a[v++],A=a[v++];if(p=f+E,h=c+A,r){if(Aa(f,c,p,c,e,i,n)||Aa(p,c,p,h,e,i,n)||Aa(p,h,f,h,e,i,n)||Aa(f,h,f,c,e,i,
n))return!0}else s+=Gi(p,c,p,h,i,n),s+=Gi(f,h,f,c,i,n);break;case En.Z:if(r){if(Aa(l,u,f,c,e,i,n))return!0}else s+=Gi(l,u,f,c,i,n);l=f,u=c;break}}return!r&&!mk(
u,c)&&(s+=Gi(l,u,f,c,i,n)||0),s!==0}function Zx(t,e,r){return qx(t,0,!1,e,r)}function jx(t,e,r,i){return qx(t,e,!0,r,i)}var Yo=pe({fill:"#000",stroke:null,strokePercent:1,fillOpacity:1,strokeOpacity:1,lineDashOffset:0,lineWidth:1,lineCap:"butt",miterLimit:10,strokeNoScale:!1,strokeFirst:!1},
di),bk={style:pe({fill:!0,stroke:!0,strokePercent:!0,fillOpacity:!0,strokeOpacity:!0,lineDashOffset:!0,lineWidth:!0,miterLimit:!0},xa.style)},_d=Dr.concat(["inv\
isible","culling","z","z2","zlevel","parent"]),wk=(function(t){I(e,t);function e(r){return t.call(this,r)||this}return e.prototype.update=function(){var r=this;
t.prototype.update.call(this);var i=this.style;if(i.decal){var n=this._decalEl=this._decalEl||new e;n.buildPath===e.prototype.buildPath&&(n.buildPath=function(l){
r.buildPath(l,r.shape)}),n.silent=!0;var a=n.style;for(var o in i)a[o]!==i[o]&&(a[o]=i[o]);a.fill=i.fill?i.decal:null,a.decal=null,a.shadowColor=null,i.strokeFirst&&
(a.stroke=null);for(var s=0;s<_d.length;++s)n[_d[s]]=this[_d[s]];n.__dirty|=st}else this._decalEl&&(this._decalEl=null)},e.prototype.getDecalElement=function(){
return this._decalEl},e.prototype._init=function(r){var i=te(r);this.shape=this.getDefaultShape();var n=this.getDefaultStyle();n&&this.useStyle(n);for(var a=0;a<
i.length;a++){var o=i[a],s=r[o];o==="style"?this.style?R(this.style,s):this.useStyle(s):o==="shape"?R(this.shape,s):t.prototype.attrKV.call(this,o,s)}this.style||
this.useStyle({})},e.prototype.getDefaultStyle=function(){return null},e.prototype.getDefaultShape=function(){return{}},e.prototype.canBeInsideText=function(){return this.
hasFill()},e.prototype.getInsideTextFill=function(){var r=this.style.fill;if(r!=="none"){if(V(r)){var i=Go(r,0);return i>.5?hl:i>.2?Ix:vl}else if(r)return vl}return hl},
e.prototype.getInsideTextStroke=function(r){var i=this.style.fill;if(V(i)){var n=this.__zr,a=!!(n&&n.isDarkMode()),o=Go(r,0)<pl;if(a===o)return i}},e.prototype.
buildPath=function(r,i,n){},e.prototype.pathUpdated=function(){this.__dirty&=~Tn},e.prototype.getUpdatedPathProxy=function(r){return!this.path&&this.createPathProxy(),
this.path.beginPath(),this.buildPath(this.path,this.shape,r),this.path},e.prototype.createPathProxy=function(){this.path=new Gt(!1)},e.prototype.hasStroke=function(){
var r=this.style,i=r.stroke;return!(i==null||i==="none"||!(r.lineWidth>0))},e.prototype.hasFill=function(){var r=this.style,i=r.fill;return i!=null&&i!=="none"},
e.prototype.getBoundingRect=function(){var r=this._rect,i=this.style,n=!r;if(n){var a=!1;this.path||(a=!0,this.createPathProxy());var o=this.path;(a||this.__dirty&
Tn)&&(o.beginPath(),this.buildPath(o,this.shape,!1),this.pathUpdated()),r=o.getBoundingRect()}if(this._rect=r,this.hasStroke()&&this.path&&this.path.len()>0){var s=this.
_rectStroke||(this._rectStroke=r.clone());if(this.__dirty||n){s.copy(r);var l=i.strokeNoScale?this.getLineScale():1,u=i.lineWidth;if(!this.hasFill()){var f=this.
strokeContainThreshold;u=Math.max(u,f??4)}l>1e-10&&(s.width+=u/l,s.height+=u/l,s.x-=u/l/2,s.y-=u/l/2)}return s}return r},e.prototype.contain=function(r,i){var n=this.
transformCoordToLocal(r,i),a=this.getBoundingRect(),o=this.style;if(r=n[0],i=n[1],a.contain(r,i)){var s=this.path;if(this.hasStroke()){var l=o.lineWidth,u=o.strokeNoScale?
this.getLineScale():1;if(u>1e-10&&(this.hasFill()||(l=Math.max(l,this.strokeContainThreshold)),jx(s,l/u,r,i)))return!0}if(this.hasFill())return Zx(s,r,i)}return!1},
e.prototype.dirtyShape=function(){this.__dirty|=Tn,this._rect&&(this._rect=null),this._decalEl&&this._decalEl.dirtyShape(),this.markRedraw()},e.prototype.dirty=
function(){this.dirtyStyle(),this.dirtyShape()},e.prototype.animateShape=function(r){return this.animate("shape",r)},e.prototype.updateDuringAnimation=function(r){
r==="style"?this.dirtyStyle():r==="shape"?this.dirtyShape():this.markRedraw()},e.prototype.attrKV=function(r,i){r==="shape"?this.setShape(i):t.prototype.attrKV.
call(this,r,i)},e.prototype.setShape=function(r,i){var n=this.shape;return n||(n=this.shape={}),typeof r=="string"?n[r]=i:R(n,r),this.dirtyShape(),this},e.prototype.
shapeChanged=function(){return!!(this.__dirty&Tn)},e.prototype.createStyle=function(r){return vn(Yo,r)},e.prototype._innerSaveToNormal=function(r){t.prototype._innerSaveToNormal.
call(this,r);var i=this._normalState;r.shape&&!i.shape&&(i.shape=R({},this.shape))},e.prototype._applyStateObj=function(r,i,n,a,o,s){if(t.prototype._applyStateObj.
call(this,r,i,n,a,o,s),this.__inHover!==$o){var l=!(i&&a),u;if(i&&i.shape?o?a?u=i.shape:(u=R({},n.shape),R(u,i.shape)):(u=R({},a?this.shape:n.shape),R(u,i.shape)):
l&&(u=n.shape),u)if(o){this.shape=R({},this.shape);for(var f={},c=te(u),p=0;p<c.length;p++){var h=c[p];typeof u[h]=="object"?this.shape[h]=u[h]:f[h]=u[h]}this._transitionState(
r,{shape:f},s)}else this.shape=u,this.dirtyShape()}},e.prototype._mergeStates=function(r){for(var i=t.prototype._mergeStates.call(this,r),n,a=0;a<r.length;a++){
var o=r[a];o.shape&&(n=n||{},this._mergeStyle(n,o.shape))}return n&&(i.shape=n),i},e.prototype.getAnimationStyleProps=function(){return bk},e.prototype.isZeroArea=
function(){return!1},e.extend=function(r){var i=(function(a){I(o,a);function o(s){var l=a.call(this,s)||this;return r.init&&r.init.call(l,s),l}return o.prototype.
getDefaultStyle=function(){return oe(r.style)},o.prototype.getDefaultShape=function(){return oe(r.shape)},o})(e);for(var n in r)typeof r[n]=="function"&&(i.prototype[n]=
r[n]);return i},e.initDefaultProps=(function(){var r=e.prototype;r.type="path",r.strokeContainThreshold=5,r.segmentIgnoreThreshold=0,r.subPixelOptimize=!1,r.autoBatch=
!1,r.__dirty=st|_a|Tn})(),e})(tr),ie=wk;var Tk=pe({strokeFirst:!0,font:Qt,x:0,y:0,textAlign:"left",textBaseline:"top",miterLimit:2},Yo),Qx=(function(t){I(e,t);function e(){return t!==null&&t.apply(this,
arguments)||this}return e.prototype.hasStroke=function(){return Uv(this.style)},e.prototype.hasFill=function(){var r=this.style,i=r.fill;return i!=null&&i!=="no\
ne"},e.prototype.createStyle=function(r){return vn(Tk,r)},e.prototype.setBoundingRect=function(r){this._rect=r},e.prototype.getBoundingRect=function(){return this.
_rect||(this._rect=ix(this.style)),this._rect},e.initDefaultProps=(function(){var r=e.prototype;r.dirtyRectTolerance=10})(),e})(tr);Qx.prototype.type="tspan";var Da=Qx;var Ck=pe({x:0,y:0},di),Ak={style:pe({x:!0,y:!0,width:!0,height:!0,sx:!0,sy:!0,sWidth:!0,sHeight:!0},xa.style)};function Ek(t){return!!(t&&typeof t!="string"&&t.
width&&t.height)}var Jx=(function(t){I(e,t);function e(){return t!==null&&t.apply(this,arguments)||this}return e.prototype.createStyle=function(r){return vn(Ck,
r)},e.prototype._getSize=function(r){var i=this.style,n=i[r];if(n!=null)return n;var a=Ek(i.image)?i.image:this.__image;if(!a)return 0;var o=r==="width"?"height":
"width",s=i[o];return s==null?a[r]:a[r]/a[o]*s},e.prototype.getWidth=function(){return this._getSize("width")},e.prototype.getHeight=function(){return this._getSize(
"height")},e.prototype.getAnimationStyleProps=function(){return Ak},e.prototype.getBoundingRect=function(){var r=this.style;return this._rect||(this._rect=new se(
r.x||0,r.y||0,this.getWidth(),this.getHeight())),this._rect},e})(tr);Jx.prototype.type="image";var wt=Jx;function eS(t,e){var r=e.x,i=e.y,n=e.width,a=e.height,o=e.r,s,l,u,f;n<0&&(r=r+n,n=-n),a<0&&(i=i+a,a=-a),typeof o=="number"?s=l=u=f=o:o instanceof Array?o.length===
1?s=l=u=f=o[0]:o.length===2?(s=u=o[0],l=f=o[1]):o.length===3?(s=o[0],l=f=o[1],u=o[2]):(s=o[0],l=o[1],u=o[2],f=o[3]):s=l=u=f=0;var c;s+l>n&&(c=s+l,s*=n/c,l*=n/c),
u+f>n&&(c=u+f,u*=n/c,f*=n/c),l+u>a&&(c=l+u,l*=a/c,u*=a/c),s+f>a&&(c=s+f,s*=a/c,f*=a/c),t.moveTo(r+s,i),t.lineTo(r+n-l,i),l!==0&&t.arc(r+n-l,i+l,l,-Math.PI/2,0),
t.lineTo(r+n,i+a-u),u!==0&&t.arc(r+n-u,i+a-u,u,0,Math.PI/2),t.lineTo(r+f,i+a),f!==0&&t.arc(r+f,i+a-f,f,Math.PI/2,Math.PI),t.lineTo(r,i+s),s!==0&&t.arc(r+s,i+s,s,
Math.PI,Math.PI*1.5),t.closePath()}var Xo=Math.round;function Uf(t,e,r){if(e){var i=e.x1,n=e.x2,a=e.y1,o=e.y2;t.x1=i,t.x2=n,t.y1=a,t.y2=o;var s=r&&r.lineWidth;return s&&(Xo(i*2)===Xo(n*2)&&(t.x1=
t.x2=Dn(i,s,!0)),Xo(a*2)===Xo(o*2)&&(t.y1=t.y2=Dn(a,s,!0))),t}}function Ff(t,e,r){if(e){var i=e.x,n=e.y,a=e.width,o=e.height;t.x=i,t.y=n,t.width=a,t.height=o;var s=r&&
r.lineWidth;return s&&(t.x=Dn(i,s,!0),t.y=Dn(n,s,!0),t.width=Math.max(Dn(i+a,s,!1)-t.x,a===0?0:1),t.height=Math.max(Dn(n+o,s,!1)-t.y,o===0?0:1)),t}}function Dn(t,e,r){
if(!e)return t;var i=Xo(t*2);return(i+Xo(e))%2===0?i/2:(i+(r?1:-1))/2}var Ok=(function(){function t(){this.x=0,this.y=0,this.width=0,this.height=0}return t})();var Lk={},tS=(function(t){I(e,t);function e(r){return t.call(this,r)||this}return e.prototype.getDefaultShape=function(){return new Ok},e.prototype.buildPath=function(r,i){
var n,a,o,s;if(this.subPixelOptimize){var l=Ff(Lk,i,this.style);n=l.x,a=l.y,o=l.width,s=l.height,l.r=i.r,i=l}else n=i.x,a=i.y,o=i.width,s=i.height;i.r?eS(r,i):r.
rect(n,a,o,s)},e.prototype.isZeroArea=function(){return!this.shape.width||!this.shape.height},e})(ie);tS.prototype.type="rect";var Ne=tS;var rS={fill:"#000"},iS=2,_i={},kk={style:pe({fill:!0,stroke:!0,fillOpacity:!0,strokeOpacity:!0,lineWidth:!0,fontSize:!0,lineHeight:!0,width:!0,height:!0,textShadowColor:!0,
textShadowBlur:!0,textShadowOffsetX:!0,textShadowOffsetY:!0,backgroundColor:!0,padding:!0,borderColor:!0,borderWidth:!0,borderRadius:!0},xa.style)},cS=(function(t){
I(e,t);function e(r){var i=t.call(this)||this;return i.type="text",i._children=[],i._defaultStyle=rS,i.attr(r),i}return e.prototype.childrenRef=function(){return this.
_children},e.prototype.update=function(){t.prototype.update.call(this),this.styleChanged()&&this._updateSubTexts();for(var r=0;r<this._children.length;r++){var i=this.
_children[r];i.zlevel=this.zlevel,i.z=this.z,i.z2=this.z2,i.culling=this.culling,i.cursor=this.cursor,i.invisible=this.invisible}},e.prototype.updateTransform=function(){
var r=this.innerTransformable;r?(r.updateTransform(),r.transform&&(this.transform=r.transform)):t.prototype.updateTransform.call(this)},e.prototype.getLocalTransform=
function(r){var i=this.innerTransformable;return i?i.getLocalTransform(r):t.prototype.getLocalTransform.call(this,r)},e.prototype.getComputedTransform=function(){
return this.__hostTarget&&(this.__hostTarget.getComputedTransform(),this.__hostTarget.updateInnerText(!0)),t.prototype.getComputedTransform.call(this)},e.prototype.
_updateSubTexts=function(){this._childCursor=0,Nk(this.style),this.style.rich?this._updateRichTexts():this._updatePlainTexts(),this._children.length=this._childCursor,
this.styleUpdated()},e.prototype.addSelfToZr=function(r){t.prototype.addSelfToZr.call(this,r);for(var i=0;i<this._children.length;i++)this._children[i].__zr=r},
e.prototype.removeSelfFromZr=function(r){t.prototype.removeSelfFromZr.call(this,r);for(var i=0;i<this._children.length;i++)this._children[i].__zr=null},e.prototype.
getBoundingRect=function(){if(this.styleChanged()&&this._updateSubTexts(),!this._rect){for(var r=new se(0,0,0,0),i=this._children,n=[],a=null,o=0;o<i.length;o++){
var s=i[o],l=s.getBoundingRect(),u=s.getLocalTransform(n);u?(r.copy(l),r.applyTransform(u),a=a||r.clone(),a.union(r)):(a=a||l.clone(),a.union(l))}this._rect=a||
r}return this._rect},e.prototype.setDefaultTextStyle=function(r){this._defaultStyle=r||rS},e.prototype.setTextContent=function(r){},e.prototype._mergeStyle=function(r,i){
if(!i)return r;var n=i.rich,a=r.rich||n&&{};return R(r,i),n&&a?(this._mergeRich(a,n),r.rich=a):a&&(r.rich=a),r},e.prototype._mergeRich=function(r,i){for(var n=te(
i),a=0;a<n.length;a++){var o=n[a];r[o]=r[o]||{},R(r[o],i[o])}},e.prototype.getAnimationStyleProps=function(){return kk},e.prototype._getOrCreateChild=function(r){
var i=this._children[this._childCursor];return(!i||!(i instanceof r))&&(i=new r),this._children[this._childCursor++]=i,i.__zr=this.__zr,i.parent=this,i},e.prototype.
_updatePlainTexts=function(){var r=this.style,i=r.font||Qt,n=r.padding,a=this._defaultStyle,o=r.x||0,s=r.y||0,l=r.align||a.align||"left",u=r.verticalAlign||a.verticalAlign||
"top";Bv(_i,a.overflowRect,o,s,l,u),o=_i.baseX,s=_i.baseY;var f=fS(r),c=ex(f,r,_i.outerWidth,_i.outerHeight),p=xd(r),h=!!r.backgroundColor,v=c.outerHeight,d=c.outerWidth,
m=c.lines,g=c.lineHeight;this.isTruncated=!!c.isTruncated;var y=o,_=Ui(s,c.contentHeight,u);if(p||n){var x=yn(o,d,l),S=Ui(s,v,u);p&&this._renderBackground(r,r,x,
S,d,v)}_+=g/2,n&&(y=uS(o,l,n),u==="top"?_+=n[0]:u==="bottom"&&(_-=n[2]));for(var b=0,w=!1,C=!1,E=lS("fill"in r?r.fill:(C=!0,a.fill)),A=sS("stroke"in r?r.stroke:
!h&&(!a.autoStroke||C)?(b=iS,w=!0,a.stroke):null),D=r.textShadowBlur>0,L=0;L<m.length;L++){var O=this._getOrCreateChild(Da),N=O.createStyle();O.useStyle(N),N.text=
m[L],N.x=y,N.y=_,l&&(N.textAlign=l),N.textBaseline="middle",N.opacity=r.opacity,N.strokeFirst=!0,D&&(N.shadowBlur=r.textShadowBlur||0,N.shadowColor=r.textShadowColor||
"transparent",N.shadowOffsetX=r.textShadowOffsetX||0,N.shadowOffsetY=r.textShadowOffsetY||0),N.stroke=A,N.fill=E,A&&(N.lineWidth=r.lineWidth||b,N.lineDash=r.lineDash,
N.lineDashOffset=r.lineDashOffset||0),N.font=i,aS(N,r),_+=g,O.setBoundingRect(uf(N,c.contentWidth,c.calculatedLineHeight,w?0:null))}},e.prototype._updateRichTexts=
function(){var r=this.style,i=this._defaultStyle,n=r.align||i.align,a=r.verticalAlign||i.verticalAlign,o=r.x||0,s=r.y||0;Bv(_i,i.overflowRect,o,s,n,a),o=_i.baseX,
s=_i.baseY;var l=fS(r),u=tx(l,r,_i.outerWidth,_i.outerHeight,n),f=u.width,c=u.outerWidth,p=u.outerHeight,h=r.padding;this.isTruncated=!!u.isTruncated;var v=yn(o,
c,n),d=Ui(s,p,a),m=v,g=d;h&&(m+=h[3],g+=h[0]);var y=m+f;xd(r)&&this._renderBackground(r,r,v,d,c,p);for(var _=!!r.backgroundColor,x=0;x<u.lines.length;x++){for(var S=u.
lines[x],b=S.tokens,w=b.length,C=S.lineHeight,E=S.width,A=0,D=m,L=y,O=w-1,N=void 0;A<w&&(N=b[A],!N.align||N.align==="left");)this._placeToken(N,r,C,g,D,"left",_),
E-=N.width,D+=N.width,A++;for(;O>=0&&(N=b[O],N.align==="right");)this._placeToken(N,r,C,g,L,"right",_),E-=N.width,L-=N.width,O--;for(D+=(f-(D-m)-(y-L)-E)/2;A<=O;)
N=b[A],this._placeToken(N,r,C,g,D+N.width/2,"center",_),D+=N.width,A++;g+=C}},e.prototype._placeToken=function(r,i,n,a,o,s,l){var u=i.rich[r.styleName]||{};u.text=
r.text;var f=r.verticalAlign,c=a+n/2;f==="top"?c=a+r.height/2:f==="bottom"&&(c=a+n-r.height/2);var p=!r.isLineHolder&&xd(u);p&&this._renderBackground(u,i,s==="r\
ight"?o-r.width:s==="center"?o-r.width/2:o,c-r.height/2,r.width,r.height);var h=!!u.backgroundColor,v=r.textPadding;v&&(o=uS(o,s,v),c-=r.height/2-v[0]-r.innerHeight/
2);var d=this._getOrCreateChild(Da),m=d.createStyle();d.useStyle(m);var g=this._defaultStyle,y=!1,_=0,x=!1,S=lS("fill"in u?u.fill:"fill"in i?i.fill:(y=!0,g.fill)),
b=sS("stroke"in u?u.stroke:"stroke"in i?i.stroke:!h&&!l&&(!g.autoStroke||y)?(_=iS,x=!0,g.stroke):null),w=u.textShadowBlur>0||i.textShadowBlur>0;m.text=r.text,m.
x=o,m.y=c,w&&(m.shadowBlur=u.textShadowBlur||i.textShadowBlur||0,m.shadowColor=u.textShadowColor||i.textShadowColor||"transparent",m.shadowOffsetX=u.textShadowOffsetX||
i.textShadowOffsetX||0,m.shadowOffsetY=u.textShadowOffsetY||i.textShadowOffsetY||0),m.textAlign=s,m.textBaseline="middle",m.font=r.font||Qt,m.opacity=pr(u.opacity,
i.opacity,1),aS(m,u),b&&(m.lineWidth=pr(u.lineWidth,i.lineWidth,_),m.lineDash=G(u.lineDash,i.lineDash),m.lineDashOffset=i.lineDashOffset||0,m.stroke=b),S&&(m.fill=
S),d.setBoundingRect(uf(m,r.contentWidth,r.contentHeight,x?0:null))},e.prototype._renderBackground=function(r,i,n,a,o,s){var l=r.backgroundColor,u=r.borderWidth,
f=r.borderColor,c=l&&l.image,p=l&&!c,h=r.borderRadius,v=this,d,m;if(p||r.lineHeight||u&&f){d=this._getOrCreateChild(Ne),d.useStyle(d.createStyle()),d.style.fill=
null;var g=d.shape;g.x=n,g.y=a,g.width=o,g.height=s,g.r=h,d.dirtyShape()}if(p){var y=d.style;y.fill=l||null,y.fillOpacity=G(r.fillOpacity,1)}else if(c){m=this._getOrCreateChild(
wt),m.onload=function(){v.dirtyStyle()};var _=m.style;_.image=l.image,_.x=n,_.y=a,_.width=o,_.height=s}if(u&&f){var y=d.style;y.lineWidth=u,y.stroke=f,y.strokeOpacity=
G(r.strokeOpacity,1),y.lineDash=r.borderDash,y.lineDashOffset=r.borderDashOffset||0,d.strokeContainThreshold=0,d.hasFill()&&d.hasStroke()&&(y.strokeFirst=!0,y.lineWidth*=
2)}var x=(d||m).style;x.shadowBlur=r.shadowBlur||0,x.shadowColor=r.shadowColor||"transparent",x.shadowOffsetX=r.shadowOffsetX||0,x.shadowOffsetY=r.shadowOffsetY||
0,x.opacity=pr(r.opacity,i.opacity,1)},e.makeFont=function(r){var i="";return bd(r)&&(i=[r.fontStyle,r.fontWeight,Sd(r.fontSize),r.fontFamily||"sans-serif"].join(
" ")),i&&Mt(i)||r.textFont||r.font},e})(tr),Pk={left:!0,right:1,center:1},Ik={top:1,bottom:1,middle:1},nS=["fontStyle","fontWeight","fontSize","fontFamily"];function Sd(t){
return typeof t=="string"&&(t.indexOf("px")!==-1||t.indexOf("rem")!==-1||t.indexOf("em")!==-1)?t:isNaN(+t)?Zu+"px":t+"px"}function aS(t,e){for(var r=0;r<nS.length;r++){
var i=nS[r],n=e[i];n!=null&&(t[i]=n)}}function bd(t){return t.fontSize!=null||t.fontFamily||t.fontWeight}function Nk(t){return oS(t),T(t.rich,oS),t}function oS(t){
if(t){t.font=cS.makeFont(t);var e=t.align;e==="middle"&&(e="center"),t.align=e==null||Pk[e]?e:"left";var r=t.verticalAlign;r==="center"&&(r="middle"),t.verticalAlign=
r==null||Ik[r]?r:"top";var i=t.padding;i&&(t.padding=Co(t.padding))}}function sS(t,e){return t==null||e<=0||t==="transparent"||t==="none"?null:t.image||t.colorStops?
"#000":t}function lS(t){return t==null||t==="none"?null:t.image||t.colorStops?"#000":t}function uS(t,e,r){return e==="right"?t-r[1]:e==="center"?t+r[3]/2-r[1]/2:
t+r[3]}function fS(t){var e=t.text;return e!=null&&(e+=""),e}function xd(t){return!!(t.backgroundColor||t.lineHeight||t.borderWidth&&t.borderColor)}var ft=cS;var pS=1e-4,hS=20;function Rk(t){return t.replace(/^\s+|\s+$/g,"")}var qe=Math.min,_e=Math.max,Ve=Math.abs,dr=Math.round,Wi=Math.floor,Mn=Math.ceil,Ma=Math.pow,Ko=Math.log,wd=Math.
LN10,Bk=Math.PI,zk=Math.random;function Td(t,e,r,i){var n=e[0],a=e[1],o=r[0],s=r[1],l=a-n,u=s-o;if(l===0)return u===0?o:(o+s)/2;if(i)if(l>0){if(t<=n)return o;if(t>=
a)return s}else{if(t>=n)return o;if(t<=a)return s}else{if(t===n)return o;if(t===a)return s}return(t-n)/l*u+o}var Re=Uk;function Uk(t,e,r){switch(t){case"center":case"\
middle":t="50%";break;case"left":case"top":t="0%";break;case"right":case"bottom":t="100%";break}return Vf(t,e,r)}function Vf(t,e,r){return V(t)?Fk(t)?parseFloat(
t)/100*e+(r||0):parseFloat(t):t==null?NaN:+t}function Fk(t){return!!Rk(t).match(/%$/)}function be(t,e,r){return isNaN(e)?r?""+t:+t:(e=qe(_e(0,e),hS),t=(+t).toFixed(e),r?t:+t)}function $i(t){return t.sort(function(e,r){return e-r}),t}function vr(t){if(t=+t,isNaN(t))return 0;if(t>1e-14){for(var e=1,r=0;r<15;r++,e*=10)if(dr(t*e)/e===t)return r}
return Vk(t)}function Vk(t){var e=t.toString().toLowerCase(),r=e.indexOf("e"),i=r>0?+e.slice(r+1):0,n=r>0?r:e.length,a=e.indexOf("."),o=a<0?0:n-1-a;return _e(0,
o-i)}function vS(t,e,r){var i=Ve(t[1]-t[0]);if(!isFinite(i)||i===0)return NaN;var n=Ko(2*Ve(r||1)*Ve(i))/wd,a=Ko(Ve(e))/wd,o=_e(0,Mn(-n+a));return isFinite(o)||(o=NaN),
o}function dS(t,e){var r=_e(vr(t),vr(e)),i=t+e;return r>hS?i:be(i,r)}var Cd=Ma(2,53)-1;function Ad(t){var e=Bk*2;return(t%e+e)%e}function yl(t){return t>-pS&&t<pS}
var Hk=/^(?:(\d{4})(?:[-\/](\d{1,2})(?:[-\/](\d{1,2})(?:[T ](\d{1,2})(?::(\d{1,2})(?::(\d{1,2})(?:[.,](\d+))?)?)?(Z|[\+\-]\d\d:?\d\d)?)?)?)?)?$/;function xi(t){
if(t instanceof Date)return t;if(V(t)){var e=Hk.exec(t);if(!e)return new Date(NaN);if(e[8]){var r=+e[4]||0;return e[8].toUpperCase()!=="Z"&&(r-=+e[8].slice(0,3)),
new Date(Date.UTC(+e[1],+(e[2]||1)-1,+e[3]||1,r,+(e[5]||0),+e[6]||0,e[7]?+e[7].substring(0,3):0))}else return new Date(+e[1],+(e[2]||1)-1,+e[3]||1,+e[4]||0,+(e[5]||
0),+e[6]||0,e[7]?+e[7].substring(0,3):0)}else if(t==null)return new Date(NaN);return new Date(dr(t))}function Hf(t){return Ma(10,Gf(t))}function Gf(t){if(t===0)
return 0;var e=Wi(Ko(t)/wd);return t/Ma(10,e)>=10&&e++,e}var Ed=2;function Oa(t,e){var r=Gf(t),i=Ma(10,r),n=t/i,a;return e===Ed?a=1:e?n<1.5?a=1:n<2.5?a=2:n<4?a=3:n<7?a=5:a=10:n<1?a=1:n<2?a=2:n<3?a=3:n<5?a=5:a=10,t=a*i,
be(t,-r)}function Si(t){var e=parseFloat(t);return e==t&&(e!==0||!V(t)||t.indexOf("x")<=0)?e:NaN}function Dd(t){return!isNaN(Si(t))}function _l(){return dr(zk()*9)}function mS(t,e){
return e===0?t:mS(e,t%e)}function Md(t,e){return t==null?e:e==null?t:t*e/mS(t,e)}function ct(t){return t!=null&&isFinite(t)}var Gk="[ECharts] ",gS={},Wk=typeof console<"u"&&console.warn&&console.log;function $k(t,e,r){if(Wk){if(r){if(gS[e])return;gS[e]=!0}console[t](Gk+e)}}function Od(t,e){$k("error",t,e)}function rt(t){throw new Error(t)}function yS(t,e,r){return(e-t)*r+t}var _S="series\0",Yk="\0_ec_\0";function Be(t){return t instanceof Array?t:t==null?[]:[t]}function Sl(t,e,r){if(t){t[e]=t[e]||
{},t.emphasis=t.emphasis||{},t.emphasis[e]=t.emphasis[e]||{};for(var i=0,n=r.length;i<n;i++){var a=r[i];!t.emphasis[e].hasOwnProperty(a)&&t[e].hasOwnProperty(a)&&
(t.emphasis[e][a]=t[e][a])}}}var Ld=["fontStyle","fontWeight","fontSize","fontFamily","rich","tag","color","textBorderColor","textBorderWidth","width","height",
"lineHeight","align","verticalAlign","baseline","shadowColor","shadowBlur","shadowOffsetX","shadowOffsetY","textShadowColor","textShadowBlur","textShadowOffsetX",
"textShadowOffsetY","backgroundColor","borderColor","borderWidth","borderRadius","padding"];function Yi(t){return W(t)&&!B(t)&&!(t instanceof Date)?t.value:t}function xS(t){
return W(t)&&!(t instanceof Array)}function SS(t,e,r){var i=r==="normalMerge",n=r==="replaceMerge",a=r==="replaceAll";t=t||[],e=(e||[]).slice();var o=K();T(e,function(l,u){
if(!W(l)){e[u]=null;return}});var s=Xk(t,o,r);return(i||n)&&Kk(s,t,o,e),i&&qk(s,e),i||n?Zk(s,e,n):a&&jk(s,e),Qk(s),s}function Xk(t,e,r){var i=[];if(r==="replace\
All")return i;for(var n=0;n<t.length;n++){var a=t[n];a&&a.id!=null&&e.set(a.id,n),i.push({existing:r==="replaceMerge"||Zo(a)?null:a,newOption:null,keyInfo:null,
brandNew:null})}return i}function Kk(t,e,r,i){T(i,function(n,a){if(!(!n||n.id==null)){var o=xl(n.id),s=r.get(o);if(s!=null){var l=t[s];Ke(!l.newOption,'Duplicat\
ed option on id "'+o+'".'),l.newOption=n,l.existing=e[s],i[a]=null}}})}function qk(t,e){T(e,function(r,i){if(!(!r||r.name==null))for(var n=0;n<t.length;n++){var a=t[n].
existing;if(!t[n].newOption&&a&&(a.id==null||r.id==null)&&!Zo(r)&&!Zo(a)&&bS("name",a,r)){t[n].newOption=r,e[i]=null;return}}})}function Zk(t,e,r){T(e,function(i){
if(i){for(var n,a=0;(n=t[a])&&(n.newOption||Zo(n.existing)||n.existing&&i.id!=null&&!bS("id",i,n.existing));)a++;n?(n.newOption=i,n.brandNew=r):t.push({newOption:i,
brandNew:r,existing:null,keyInfo:null}),a++}})}function jk(t,e){T(e,function(r){t.push({newOption:r,brandNew:!0,existing:null,keyInfo:null})})}function Qk(t){var e=K();
T(t,function(r){var i=r.existing;i&&e.set(i.id,r)}),T(t,function(r){var i=r.newOption;Ke(!i||i.id==null||!e.get(i.id)||e.get(i.id)===r,"id duplicates: "+(i&&i.id)),
i&&i.id!=null&&e.set(i.id,r),!r.keyInfo&&(r.keyInfo={})}),T(t,function(r,i){var n=r.existing,a=r.newOption,o=r.keyInfo;if(W(a)){if(o.name=a.name!=null?xl(a.name):
n?n.name:_S+i,n)o.id=xl(n.id);else if(a.id!=null)o.id=xl(a.id);else{var s=0;do o.id="\0"+o.name+"\0"+s++;while(e.get(o.id))}e.set(o.id,r)}})}function bS(t,e,r){
var i=mr(e[t],null),n=mr(r[t],null);return i!=null&&n!=null&&i===n}function xl(t){return mr(t,"")}function mr(t,e){return t==null?e:V(t)?t:de(t)||js(t)?t+"":e}function Wf(t){var e=t.name;return!!(e&&e.indexOf(_S))}function Zo(t){return t&&t.id!=null&&xl(t.id).indexOf(Yk)===0}function wS(t,e,r){T(t,function(i){var n=i.newOption;W(n)&&(i.keyInfo.mainType=e,i.keyInfo.subType=Jk(e,n,i.existing,r))})}function Jk(t,e,r,i){var n=e.type?e.type:
r?r.subType:i.determineSubType(t,e);return n}function Ir(t,e){if(e.dataIndexInside!=null)return e.dataIndexInside;if(e.dataIndex!=null)return B(e.dataIndex)?z(e.dataIndex,function(r){return t.indexOfRawIndex(
r)}):t.indexOfRawIndex(e.dataIndex);if(e.name!=null)return B(e.name)?z(e.name,function(r){return t.indexOfName(r)}):t.indexOfName(e.name)}function J(){var t="__\
ec_inner_"+eP++;return function(e){return e[t]||(e[t]={})}}var eP=_l();function $f(t,e,r){var i=bl(e,r),n=i.mainTypeSpecified,a=i.queryOptionMap,o=i.others,s=o,
l=r?r.defaultMainType:null;return!n&&l&&a.set(l,{}),a.each(function(u,f){var c=On(t,f,u,{useDefault:l===f,enableAll:r&&r.enableAll!=null?r.enableAll:!0,enableNone:r&&
r.enableNone!=null?r.enableNone:!0});s[f+"Models"]=c.models,s[f+"Model"]=c.models[0]}),s}function bl(t,e){var r;if(V(t)){var i={};i[t+"Index"]=0,r=i}else r=t;var n=K(),
a={},o=!1;return T(r,function(s,l){if(l==="dataIndex"||l==="dataIndexInside"){a[l]=s;return}var u=l.match(/^(\w+)(Index|Id|Name)$/)||[],f=u[1],c=(u[2]||"").toLowerCase();
if(!(!f||!c||e&&e.includeMainTypes&&ue(e.includeMainTypes,f)<0)){o=o||!!f;var p=n.get(f)||n.set(f,{});p[c]=s}}),{mainTypeSpecified:o,queryOptionMap:n,others:a}}
var Lt={useDefault:!0,enableAll:!1,enableNone:!1};function On(t,e,r,i){i=i||Lt;var n=r.index,a=r.id,o=r.name,s={models:null,specified:n!=null||a!=null||o!=null};if(!s.specified){var l=void 0;return s.models=i.useDefault&&
(l=t.getComponent(e))?[l]:[],s}if(n==="none"||n===!1){if(i.enableNone)return s.models=[],s;n=-1}return n==="all"&&(i.enableAll?n=a=o=null:n=-1),s.models=t.queryComponents(
{mainType:e,index:n,id:a,name:o}),s}function TS(t,e,r){var i={};i[e+"Id"]=t[e+"Id"],i[e+"Index"]=t[e+"Index"],i[e+"Name"]=t[e+"Name"];var n={mainType:e,query:i};
return r&&(n.subType=r),n}function kd(t,e,r){t.setAttribute?t.setAttribute(e,r):t[e]=r}function CS(t,e){return t.getAttribute?t.getAttribute(e):t[e]}function AS(t){
return t==="auto"?fe.domSupported?"html":"richText":t||"html"}function Pd(t,e,r,i,n){var a=e==null||e==="auto";if(i==null)return i;if(de(i)){var o=yS(r||0,i,n);return be(o,a?Math.max(vr(r||0),vr(i)):e)}else{if(V(i))return n<
1?r:i;for(var s=[],l=r,u=i,f=Math.max(l?l.length:0,u.length),c=0;c<f;++c){var p=t.getDimensionInfo(c);if(p&&p.type==="ordinal")s[c]=(n<1&&l?l:u)[c];else{var h=l&&
l[c]?l[c]:0,v=u[c],o=yS(h,v,n);s[c]=be(o,a?Math.max(vr(h),vr(v)):e)}}return s}}var c3=(function(){function t(){}return t.prototype.reset=function(e,r,i,n){return this.
_list=e,this._step=n=n||1,this._idx=r,this._end=i??(n>0?e.length:0),this.item=null,this.key=NaN,this},t.prototype.next=function(){return(this._step>0?this._idx<
this._end:this._idx>=this._end)?(this.item=this._list[this._idx],this.key=this._idx=this._idx+this._step,!0):!1},t})();function kt(){return[1/0,-1/0]}function wl(t,e){Kr(e)&&(e<t[0]&&(t[0]=e),e>t[1]&&(t[1]=e))}function Id(t,e){Kr(e)&&e<t[0]&&(t[0]=e)}function Nd(t,e){Kr(e)&&e>t[1]&&
(t[1]=e)}function ES(t,e){Xi(e[0],e[1])&&(e[0]<t[0]&&(t[0]=e[0]),e[1]>t[1]&&(t[1]=e[1]))}function Kr(t){return t!=null&&isFinite(t)}function Xi(t,e){return Kr(t)&&
Kr(e)&&t<=e}function DS(t){var e=t[1]-t[0];return isFinite(e)&&e>=0}function MS(t){Xi(t[0],t[1])&&t[0]>t[1]&&(t[0]=t[1])}function Yf(){var t="__ec_once_"+tP++;return function(e,r){
H(e,t)||(e[t]=1,r())}}var tP=_l();function jo(t,e,r){var i=K(),n=0;T(t,function(a){var o=e(a),s=i.get(o)||0;r&&r(a,s),!s&&!r&&(t[n++]=a),i.set(o,s+1)}),r||(t.length=
n)}function OS(t){return t.value+""}function LS(t){return t+""}function Qo(t,e){return G(e,!0)?t.seriesIndex+2:0}function Xf(t,e,r){var i=t.getData().count();return{
progressiveRender:r.progressiveEnabled&&e.incrementalPrepareRender&&i>=r.threshold,large:t.get("large")&&i>=t.get("largeThreshold"),modDataCount:t.get("progress\
iveChunkMode")==="mod"?t.getData().count():null}}function Kf(t){return{overallReset:t}}var me=J(),kS=function(t,e,r,i){if(i){var n=me(i);n.dataIndex=r,n.dataType=e,n.seriesIndex=t,n.ssrType="chart",i.type==="group"&&i.traverse(function(a){var o=me(
a);o.seriesIndex=t,o.dataIndex=r,o.dataType=e,o.ssrType="chart"})}};var Ln="undefined",qf="series",Zf=K(["tooltip","label","itemName","itemId","itemGroupId","itemChildGroupId","seriesName"]),_t="original",pt="arrayRows",$t="obje\
ctRows",gr="keyedColumns",yr="typedArray",Rd="unknown",_r="column",bi="row";var rP=["getDom","getZr","getWidth","getHeight","getDevicePixelRatio","dispatchAction","isSSR","isDisposed","on","off","getDataURL","getConnectedDataURL","getOp\
tion","getId","updateLabelLayout"],iP=(function(){function t(e){T(rP,function(r){this[r]=he(e[r],e)},this)}return t})();function PS(t,e){return e.mainType===qf?
t.getViewOfSeriesModel(e):t.getViewOfComponentModel(e)}var jf=iP;var IS=1,NS={},FS=J(),Ud=J(),Fd=0,Tl=1,Cl=2,Yt=["emphasis","blur","select"],Vd=["normal","emphasis","blur","select"],nP=10,aP=9,kn="highlight",Al="downplay",El="\
select",Jf="unselect",Dl="toggleSelect",ec="selectchanged";function Jo(t){return t!=null&&t!=="none"}function tc(t,e,r){t.onHoverStateChange&&(t.hoverState||0)!==
r&&t.onHoverStateChange(e),t.hoverState=r}function VS(t){tc(t,"emphasis",Cl)}function HS(t){t.hoverState===Cl&&tc(t,"normal",Fd)}function Hd(t){tc(t,"blur",Tl)}
function GS(t){t.hoverState===Tl&&tc(t,"normal",Fd)}function oP(t){t.selected=!0}function sP(t){t.selected=!1}function RS(t,e,r){e(t,r)}function Ki(t,e,r){RS(t,
e,r),t.isGroup&&t.traverse(function(i){RS(i,e,r)})}function Gd(t,e){switch(e){case"emphasis":t.hoverState=Cl;break;case"normal":t.hoverState=Fd;break;case"blur":
t.hoverState=Tl;break;case"select":t.selected=!0}}function lP(t,e,r,i){for(var n=t.style,a={},o=0;o<e.length;o++){var s=e[o],l=n[s];a[s]=l??(i&&i[s])}for(var o=0;o<t.animators.length;o++){var u=t.animators[o];u.
__fromStateTransition&&u.__fromStateTransition.indexOf(r)<0&&u.targetName==="style"&&u.saveTo(a,e)}return a}function uP(t,e,r,i){var n=r&&ue(r,"select")>=0,a=!1;
if(t instanceof ie){var o=FS(t),s=n&&o.selectFill||o.normalFill,l=n&&o.selectStroke||o.normalStroke;if(Jo(s)||Jo(l)){i=i||{};var u=i.style||{};u.fill==="inherit"?
(a=!0,i=R({},i),u=R({},u),u.fill=s):!Jo(u.fill)&&Jo(s)?(a=!0,i=R({},i),u=R({},u),u.fill=ol(s)):!Jo(u.stroke)&&Jo(l)&&(a||(i=R({},i),u=R({},u)),u.stroke=ol(l)),i.
style=u}}if(i&&i.z2==null){a||(i=R({},i));var f=t.z2EmphasisLift;i.z2=t.z2+(f??nP)}return i}function fP(t,e,r){if(r&&r.z2==null){r=R({},r);var i=t.z2SelectLift;
r.z2=t.z2+(i??aP)}return r}function cP(t,e,r){var i=ue(t.currentStates,e)>=0,n=t.style.opacity,a=i?null:lP(t,["opacity"],e,{opacity:1});r=r||{};var o=r.style||{};
return o.opacity==null&&(r=R({},r),o=R({opacity:i?n:a.opacity*.1},o),r.style=o),r}function Bd(t,e){var r=this.states[t];if(this.style){if(t==="emphasis")return uP(
this,t,e,r);if(t==="blur")return cP(this,t,r);if(t==="select")return fP(this,t,r)}return r}function Wd(t){t.stateProxy=Bd;var e=t.getTextContent(),r=t.getTextGuideLine();
e&&(e.stateProxy=Bd),r&&(r.stateProxy=Bd)}function BS(t,e){!WS(t,e)&&!t.__highByOuter&&Ki(t,VS)}function zS(t,e){!WS(t,e)&&!t.__highByOuter&&Ki(t,HS)}function qi(t,e){
t.__highByOuter|=1<<(e||0),Ki(t,VS)}function Zi(t,e){!(t.__highByOuter&=~(1<<(e||0)))&&Ki(t,HS)}function rc(t){Ki(t,Hd)}function Ml(t){Ki(t,GS)}function $d(t){Ki(
t,oP)}function Yd(t){Ki(t,sP)}function WS(t,e){return t.__highDownSilentOnTouch&&e.zrByTouch}function Xd(t){var e=t.getModel(),r=[],i=[];e.eachComponent(function(n,a){
var o=Ud(a),s=PS(t,a),l=n==="series";!l&&i.push(s),o.isBlured&&(s.group.traverse(function(u){GS(u)}),l&&r.push(a)),o.isBlured=!1}),T(i,function(n){n&&n.toggleBlurSeries&&
n.toggleBlurSeries(r,!1,e)})}function zd(t,e,r,i){var n=i.getModel();r=r||"coordinateSystem";function a(u,f){for(var c=0;c<f.length;c++){var p=u.getItemGraphicEl(
f[c]);p&&Ml(p)}}if(t!=null&&!(!e||e==="none")){var o=n.getSeriesByIndex(t),s=o.coordinateSystem;s&&s.master&&(s=s.master);var l=[];n.eachSeries(function(u){var f=o===
u,c=u.coordinateSystem;c&&c.master&&(c=c.master);var p=c&&s?c===s:f;if(!(r==="series"&&!f||r==="coordinateSystem"&&!p||e==="series"&&f)){var h=i.getViewOfSeriesModel(
u);if(h.group.traverse(function(m){m.__highByOuter&&f&&e==="self"||Hd(m)}),et(e))a(u.getData(),e);else if(W(e))for(var v=te(e),d=0;d<v.length;d++)a(u.getData(v[d]),
e[v[d]]);l.push(u),Ud(u).isBlured=!0}}),n.eachComponent(function(u,f){if(u!=="series"){var c=i.getViewOfComponentModel(f);c&&c.toggleBlurSeries&&c.toggleBlurSeries(
l,!0,n)}})}}function Qf(t,e,r){if(!(t==null||e==null)){var i=r.getModel().getComponent(t,e);if(i){Ud(i).isBlured=!0;var n=r.getViewOfComponentModel(i);!n||!n.focusBlurEnabled||
n.group.traverse(function(a){Hd(a)})}}}function $S(t,e,r){var i=t.seriesIndex,n=t.getData(e.dataType);if(n){var a=Ir(n,e);a=(B(a)?a[0]:a)||0;var o=n.getItemGraphicEl(
a);if(!o)for(var s=n.count(),l=0;!o&&l<s;)o=n.getItemGraphicEl(l++);if(o){var u=me(o);zd(i,u.focus,u.blurScope,r)}else{var f=t.get(["emphasis","focus"]),c=t.get(
["emphasis","blurScope"]);f!=null&&zd(i,f,c,r)}}}function ic(t,e,r,i){var n={focusSelf:!1,dispatchers:null};if(t==null||t==="series"||e==null||r==null)return n;
var a=i.getModel().getComponent(t,e);if(!a)return n;var o=i.getViewOfComponentModel(a);if(!o||!o.findHighDownDispatchers)return n;for(var s=o.findHighDownDispatchers(
r),l,u=0;u<s.length;u++)if(me(s[u]).focus==="self"){l=!0;break}return{focusSelf:l,dispatchers:s}}function YS(t,e,r){var i=me(t),n=ic(i.componentMainType,i.componentIndex,
i.componentHighDownName,r),a=n.dispatchers,o=n.focusSelf;a?(o&&Qf(i.componentMainType,i.componentIndex,r),T(a,function(s){return BS(s,e)})):(zd(i.seriesIndex,i.
focus,i.blurScope,r),i.focus==="self"&&Qf(i.componentMainType,i.componentIndex,r),BS(t,e))}function XS(t,e,r){Xd(r);var i=me(t),n=ic(i.componentMainType,i.componentIndex,
i.componentHighDownName,r).dispatchers;n?T(n,function(a){return zS(a,e)}):zS(t,e)}function KS(t,e,r){if(nc(e)){var i=e.dataType,n=t.getData(i),a=Ir(n,e);B(a)||(a=
[a]),t[e.type===Dl?"toggleSelect":e.type===El?"select":"unselect"](a,i)}}function Kd(t){var e=t.getAllData();T(e,function(r){var i=r.data,n=r.type;i.eachItemGraphicEl(
function(a,o){t.isSelected(o,n)?$d(a):Yd(a)})})}function qS(t){var e=[];return t.eachSeries(function(r){var i=r.getAllData();T(i,function(n){var a=n.data,o=n.type,
s=r.getSelectedDataIndices();if(s.length>0){var l={dataIndex:s,seriesIndex:r.seriesIndex};o!=null&&(l.dataType=o),e.push(l)}})}),e}function pP(t,e,r){ZS(t,!0),Ki(
t,Wd),vP(t,e,r)}function hP(t){ZS(t,!1)}function xr(t,e,r,i){i?hP(t):pP(t,e,r)}function vP(t,e,r){var i=me(t);e!=null?(i.focus=e,i.blurScope=r):i.focus&&(i.focus=
null)}var US=["emphasis","blur","select"],dP={itemStyle:"getItemStyle",lineStyle:"getLineStyle",areaStyle:"getAreaStyle"};function ka(t,e,r,i){r=r||"itemStyle";
for(var n=0;n<US.length;n++){var a=US[n],o=e.getModel([a,r]),s=t.ensureState(a);s.style=i?i(o):o[dP[r]]()}}function ZS(t,e){var r=e===!1,i=t;t.highDownSilentOnTouch&&
(i.__highDownSilentOnTouch=t.highDownSilentOnTouch),(!r||i.__highDownDispatcher)&&(i.__highByOuter=i.__highByOuter||0,i.__highDownDispatcher=!r)}function Ol(t){
return!!(t&&t.__highDownDispatcher)}function jS(t){var e=NS[t];return e==null&&IS<=32&&(e=NS[t]=IS++),e}function nc(t){var e=t.type;return e===El||e===Jf||e===Dl}function qd(t){var e=t.type;return e===
kn||e===Al}function QS(t){var e=FS(t);e.normalFill=t.style.fill,e.normalStroke=t.style.stroke;var r=t.states.select||{};e.selectFill=r.style&&r.style.fill||null,
e.selectStroke=r.style&&r.style.stroke||null}var ht={};JO(ht,{Arc:()=>Rl,BezierCurve:()=>Nl,BoundingRect:()=>se,Circle:()=>kl,CompoundPath:()=>is,Ellipse:()=>Jd,Group:()=>we,HOVER_LAYER_FOR_INCREMENTAL:()=>Qi,
HOVER_LAYER_FROM_THRESHOLD:()=>cm,HOVER_LAYER_NO:()=>fm,Image:()=>wt,IncrementalDisplayable:()=>Db,Line:()=>Sr,LinearGradient:()=>fc,OrientedBoundingRect:()=>vc,
Path:()=>ie,Point:()=>Oe,Polygon:()=>rs,Polyline:()=>im,RadialGradient:()=>Tb,Rect:()=>Ne,Ring:()=>tm,Sector:()=>Pn,Text:()=>ft,WH:()=>Ba,XY:()=>ji,applyTransform:()=>yc,
calcZ2Range:()=>nI,clipPointsByRect:()=>eI,clipRectByRect:()=>tI,createIcon:()=>vm,decomposeTransform:()=>oI,ensureCopyRect:()=>ls,ensureCopyTransform:()=>Sc,expandOrShrinkRect:()=>ss,
extendPath:()=>XP,extendShape:()=>$P,getCurrentCanvasPainter:()=>sI,getShapeClass:()=>gc,getTransform:()=>jP,groupTransition:()=>hm,initProps:()=>Bt,isBoundingRectAxisAligned:()=>xc,
isElementRemoved:()=>Ra,lineLineIntersect:()=>Ib,linePolygonIntersect:()=>rI,makeImage:()=>pm,makePath:()=>za,mergePath:()=>KP,payloadDisableAnimation:()=>aI,registerShape:()=>Zr,
removeElement:()=>as,removeElementWithFadeOut:()=>os,resizePath:()=>Pb,retrieveZInfo:()=>Ul,setTooltipConfig:()=>_c,subPixelOptimize:()=>ZP,subPixelOptimizeLine:()=>Ua,
subPixelOptimizeRect:()=>qP,transformDirection:()=>QP,traverseElements:()=>jr,traverseUpdateZ:()=>Fl,updateProps:()=>it});var es=Gt.CMD,mP=[[],[],[]],JS=Math.sqrt,gP=Math.atan2;function Zd(t,e){if(e){var r=t.data,i=t.len(),n,a,o,s,l,u,f=es.M,c=es.C,p=es.L,h=es.R,v=es.A,d=es.Q;for(o=
0,s=0;o<i;){switch(n=r[o++],s=o,a=0,n){case f:a=1;break;case p:a=1;break;case c:a=3;break;case d:a=2;break;case v:var m=e[4],g=e[5],y=JS(e[0]*e[0]+e[1]*e[1]),_=JS(
e[2]*e[2]+e[3]*e[3]),x=gP(-e[1]/_,e[0]/y);r[o]*=y,r[o++]+=m,r[o]*=_,r[o++]+=g,r[o++]*=y,r[o++]*=_,r[o++]+=x,r[o++]+=x,o+=2,s=o;break;case h:u[0]=r[o++],u[1]=r[o++],
ut(u,u,e),r[s++]=u[0],r[s++]=u[1],u[0]+=r[o++],u[1]+=r[o++],ut(u,u,e),r[s++]=u[0],r[s++]=u[1]}for(l=0;l<a;l++){var S=mP[l];S[0]=r[o++],S[1]=r[o++],ut(S,S,e),r[s++]=
S[0],r[s++]=S[1]}}t.increaseVersion()}}var jd=Math.sqrt,ac=Math.sin,oc=Math.cos,Ll=Math.PI;function eb(t){return Math.sqrt(t[0]*t[0]+t[1]*t[1])}function Qd(t,e){return(t[0]*e[0]+t[1]*e[1])/(eb(t)*eb(
e))}function tb(t,e){return(t[0]*e[1]<t[1]*e[0]?-1:1)*Math.acos(Qd(t,e))}function rb(t,e,r,i,n,a,o,s,l,u,f){var c=l*(Ll/180),p=oc(c)*(t-r)/2+ac(c)*(e-i)/2,h=-1*
ac(c)*(t-r)/2+oc(c)*(e-i)/2,v=p*p/(o*o)+h*h/(s*s);v>1&&(o*=jd(v),s*=jd(v));var d=(n===a?-1:1)*jd((o*o*(s*s)-o*o*(h*h)-s*s*(p*p))/(o*o*(h*h)+s*s*(p*p)))||0,m=d*o*
h/s,g=d*-s*p/o,y=(t+r)/2+oc(c)*m-ac(c)*g,_=(e+i)/2+ac(c)*m+oc(c)*g,x=tb([1,0],[(p-m)/o,(h-g)/s]),S=[(p-m)/o,(h-g)/s],b=[(-1*p-m)/o,(-1*h-g)/s],w=tb(S,b);if(Qd(S,
b)<=-1&&(w=Ll),Qd(S,b)>=1&&(w=0),w<0){var C=Math.round(w/Ll*1e6)/1e6;w=Ll*2+C%2*Ll}f.addData(u,y,_,o,s,x,w,c,a)}var yP=/([mlvhzcqtsa])([^mlvhzcqtsa]*)/ig,_P=/-?([0-9]*\.)?[0-9]+([eE]-?[0-9]+)?/g;
function xP(t){var e=new Gt;if(!t)return e;var r=0,i=0,n=r,a=i,o,s=Gt.CMD,l=t.match(yP);if(!l)return e;for(var u=0;u<l.length;u++){for(var f=l[u],c=f.charAt(0),
p=void 0,h=f.match(_P)||[],v=h.length,d=0;d<v;d++)h[d]=parseFloat(h[d]);for(var m=0;m<v;){var g=void 0,y=void 0,_=void 0,x=void 0,S=void 0,b=void 0,w=void 0,C=r,
E=i,A=void 0,D=void 0;switch(c){case"l":r+=h[m++],i+=h[m++],p=s.L,e.addData(p,r,i);break;case"L":r=h[m++],i=h[m++],p=s.L,e.addData(p,r,i);break;case"m":r+=h[m++],
i+=h[m++],p=s.M,e.addData(p,r,i),n=r,a=i,c="l";break;case"M":r=h[m++],i=h[m++],p=s.M,e.addData(p,r,i),n=r,a=i,c="L";break;case"h":r+=h[m++],p=s.L,e.addData(p,r,
i);break;case"H":r=h[m++],p=s.L,e.addData(p,r,i);break;case"v":i+=h[m++],p=s.L,e.addData(p,r,i);break;case"V":i=h[m++],p=s.L,e.addData(p,r,i);break;case"C":p=s.
C,e.addData(p,h[m++],h[m++],h[m++],h[m++],h[m++],h[m++]),r=h[m-2],i=h[m-1];break;case"c":p=s.C,e.addData(p,h[m++]+r,h[m++]+i,h[m++]+r,h[m++]+i,h[m++]+r,h[m++]+i),
r+=h[m-2],i+=h[m-1];break;case"S":g=r,y=i,A=e.len(),D=e.data,o===s.C&&(g+=r-D[A-4],y+=i-D[A-3]),p=s.C,C=h[m++],E=h[m++],r=h[m++],i=h[m++],e.addData(p,g,y,C,E,r,
i);break;case"s":g=r,y=i,A=e.len(),D=e.data,o===s.C&&(g+=r-D[A-4],y+=i-D[A-3]),p=s.C,C=r+h[m++],E=i+h[m++],r+=h[m++],i+=h[m++],e.addData(p,g,y,C,E,r,i);break;case"\
Q":C=h[m++],E=h[m++],r=h[m++],i=h[m++],p=s.Q,e.addData(p,C,E,r,i);break;case"q":C=h[m++]+r,E=h[m++]+i,r+=h[m++],i+=h[m++],p=s.Q,e.addData(p,C,E,r,i);break;case"\
T":g=r,y=i,A=e.len(),D=e.data,o===s.Q&&(g+=r-D[A-4],y+=i-D[A-3]),r=h[m++],i=h[m++],p=s.Q,e.addData(p,g,y,r,i);break;case"t":g=r,y=i,A=e.len(),D=e.data,o===s.Q&&
(g+=r-D[A-4],y+=i-D[A-3]),r+=h[m++],i+=h[m++],p=s.Q,e.addData(p,g,y,r,i);break;case"A":_=h[m++],x=h[m++],S=h[m++],b=h[m++],w=h[m++],C=r,E=i,r=h[m++],i=h[m++],p=
s.A,rb(C,E,r,i,b,w,_,x,S,p,e);break;case"a":_=h[m++],x=h[m++],S=h[m++],b=h[m++],w=h[m++],C=r,E=i,r+=h[m++],i+=h[m++],p=s.A,rb(C,E,r,i,b,w,_,x,S,p,e);break}}(c===
"z"||c==="Z")&&(p=s.Z,e.addData(p),r=n,i=a),o=p}return e.toStatic(),e}var ib=(function(t){I(e,t);function e(){return t!==null&&t.apply(this,arguments)||this}return e.
prototype.applyTransform=function(r){},e})(ie);function nb(t){return t.setData!=null}function ab(t,e){var r=xP(t),i=R({},e);return i.buildPath=function(n){var a=nb(
n);if(a&&n.canSave()){n.appendPath(r);var o=n.getContext();o&&n.rebuildPath(o,1)}else{var o=a?n.getContext():n;o&&r.rebuildPath(o,1)}},i.applyTransform=function(n){
Zd(r,n),this.dirtyShape()},i}function ob(t,e){return new ib(ab(t,e))}function sb(t,e){var r=ab(t,e),i=(function(n){I(a,n);function a(o){var s=n.call(this,o)||this;
return s.applyTransform=r.applyTransform,s.buildPath=r.buildPath,s}return a})(ib);return i}function lb(t,e){for(var r=[],i=t.length,n=0;n<i;n++){var a=t[n];r.push(
a.getUpdatedPathProxy(!0))}var o=new ie(e);return o.createPathProxy(),o.buildPath=function(s){if(nb(s)){s.appendPath(r);var l=s.getContext();l&&s.rebuildPath(l,
1)}},o}var ub=(function(t){I(e,t);function e(r){var i=t.call(this)||this;return i.isGroup=!0,i._children=[],i.attr(r),i}return e.prototype.childrenRef=function(){return this.
_children},e.prototype.children=function(){return this._children.slice()},e.prototype.childAt=function(r){return this._children[r]},e.prototype.childOfName=function(r){
for(var i=this._children,n=0;n<i.length;n++)if(i[n].name===r)return i[n]},e.prototype.childCount=function(){return this._children.length},e.prototype.add=function(r){
return r&&r!==this&&r.parent!==this&&(this._children.push(r),this._doAdd(r)),this},e.prototype.addBefore=function(r,i){if(r&&r!==this&&r.parent!==this&&i&&i.parent===
this){var n=this._children,a=n.indexOf(i);a>=0&&(n.splice(a,0,r),this._doAdd(r))}return this},e.prototype.replace=function(r,i){var n=ue(this._children,r);return n>=
0&&this.replaceAt(i,n),this},e.prototype.replaceAt=function(r,i){var n=this._children,a=n[i];if(r&&r!==this&&r.parent!==this&&r!==a){n[i]=r,a.parent=null;var o=this.
__zr;o&&a.removeSelfFromZr(o),this._doAdd(r)}return this},e.prototype._doAdd=function(r){r.parent&&r.parent.remove(r),r.parent=this;var i=this.__zr;i&&i!==r.__zr&&
r.addSelfToZr(i),i&&i.refresh()},e.prototype.remove=function(r){var i=this.__zr,n=this._children,a=ue(n,r);return a<0?this:(n.splice(a,1),r.parent=null,i&&r.removeSelfFromZr(
i),i&&i.refresh(),this)},e.prototype.removeAll=function(){for(var r=this._children,i=this.__zr,n=0;n<r.length;n++){var a=r[n];i&&a.removeSelfFromZr(i),a.parent=
null}return r.length=0,this},e.prototype.eachChild=function(r,i){for(var n=this._children,a=0;a<n.length;a++){var o=n[a];r.call(i,o,a)}return this},e.prototype.
traverse=function(r,i){for(var n=0;n<this._children.length;n++){var a=this._children[n],o=r.call(i,a);a.isGroup&&!o&&a.traverse(r,i)}return this},e.prototype.addSelfToZr=
function(r){t.prototype.addSelfToZr.call(this,r);for(var i=0;i<this._children.length;i++){var n=this._children[i];n.addSelfToZr(r)}},e.prototype.removeSelfFromZr=
function(r){t.prototype.removeSelfFromZr.call(this,r);for(var i=0;i<this._children.length;i++){var n=this._children[i];n.removeSelfFromZr(r)}},e.prototype.getBoundingRect=
function(r){for(var i=new se(0,0,0,0),n=r||this._children,a=[],o=null,s=0;s<n.length;s++){var l=n[s];if(!(l.ignore||l.invisible)){var u=l.getBoundingRect(),f=l.
getLocalTransform(a);f?(se.applyTransform(i,u,f),o=o||i.clone(),o.union(i)):(o=o||u.clone(),o.union(u))}}return o||i},e})(Nf);ub.prototype.type="group";var we=ub;var bP=(function(){function t(){this.cx=0,this.cy=0,this.r=0}return t})();var fb=(function(t){I(e,t);function e(r){return t.call(this,r)||this}return e.prototype.getDefaultShape=function(){return new bP},e.prototype.buildPath=function(r,i){
r.moveTo(i.cx+i.r,i.cy),r.arc(i.cx,i.cy,i.r,0,Math.PI*2)},e})(ie);fb.prototype.type="circle";var kl=fb;var wP=(function(){function t(){this.cx=0,this.cy=0,this.rx=0,this.ry=0}return t})();var cb=(function(t){I(e,t);function e(r){return t.call(this,r)||this}return e.prototype.getDefaultShape=function(){return new wP},e.prototype.buildPath=function(r,i){
var n=.5522848,a=i.cx,o=i.cy,s=i.rx,l=i.ry,u=s*n,f=l*n;r.moveTo(a-s,o),r.bezierCurveTo(a-s,o-f,a-u,o-l,a,o-l),r.bezierCurveTo(a+u,o-l,a+s,o-f,a+s,o),r.bezierCurveTo(
a+s,o+f,a+u,o+l,a,o+l),r.bezierCurveTo(a-u,o+l,a-s,o+f,a-s,o),r.closePath()},e})(ie);cb.prototype.type="ellipse";var Jd=cb;var hb=Math.PI,em=hb*2,Pa=Math.sin,ts=Math.cos,TP=Math.acos,Rt=Math.atan2,pb=Math.abs,Il=Math.sqrt,Pl=Math.max,wi=Math.min,qr=1e-4;function CP(t,e,r,i,n,a,o,s){
var l=r-t,u=i-e,f=o-n,c=s-a,p=c*l-f*u;if(!(p*p<qr))return p=(f*(e-a)-c*(t-n))/p,[t+p*l,e+p*u]}function sc(t,e,r,i,n,a,o){var s=t-r,l=e-i,u=(o?a:-a)/Il(s*s+l*l),
f=u*l,c=-u*s,p=t+f,h=e+c,v=r+f,d=i+c,m=(p+v)/2,g=(h+d)/2,y=v-p,_=d-h,x=y*y+_*_,S=n-a,b=p*d-v*h,w=(_<0?-1:1)*Il(Pl(0,S*S*x-b*b)),C=(b*_-y*w)/x,E=(-b*y-_*w)/x,A=(b*
_+y*w)/x,D=(-b*y+_*w)/x,L=C-m,O=E-g,N=A-m,P=D-g;return L*L+O*O>N*N+P*P&&(C=A,E=D),{cx:C,cy:E,x0:-f,y0:-c,x1:C*(n/S-1),y1:E*(n/S-1)}}function AP(t){var e;if(B(t)){
var r=t.length;if(!r)return t;r===1?e=[t[0],t[0],0,0]:r===2?e=[t[0],t[0],t[1],t[1]]:r===3?e=t.concat(t[2]):e=t}else e=[t,t,t,t];return e}function vb(t,e){var r,
i=Pl(e.r,0),n=Pl(e.r0||0,0),a=i>0,o=n>0;if(!(!a&&!o)){if(a||(i=n,n=0),n>i){var s=i;i=n,n=s}var l=e.startAngle,u=e.endAngle;if(!(isNaN(l)||isNaN(u))){var f=e.cx,
c=e.cy,p=!!e.clockwise,h=pb(u-l),v=h>em&&h%em;if(v>qr&&(h=v),!(i>qr))t.moveTo(f,c);else if(h>em-qr)t.moveTo(f+i*ts(l),c+i*Pa(l)),t.arc(f,c,i,l,u,!p),n>qr&&(t.moveTo(
f+n*ts(u),c+n*Pa(u)),t.arc(f,c,n,u,l,p));else{var d=void 0,m=void 0,g=void 0,y=void 0,_=void 0,x=void 0,S=void 0,b=void 0,w=void 0,C=void 0,E=void 0,A=void 0,D=void 0,
L=void 0,O=void 0,N=void 0,P=i*ts(l),k=i*Pa(l),U=n*ts(u),F=n*Pa(u),Y=h>qr;if(Y){var q=e.cornerRadius;q&&(r=AP(q),d=r[0],m=r[1],g=r[2],y=r[3]);var Q=pb(i-n)/2;if(_=
wi(Q,g),x=wi(Q,y),S=wi(Q,d),b=wi(Q,m),E=w=Pl(_,x),A=C=Pl(S,b),(w>qr||C>qr)&&(D=i*ts(u),L=i*Pa(u),O=n*ts(l),N=n*Pa(l),h<hb)){var ee=CP(P,k,O,N,D,L,U,F);if(ee){var ae=P-
ee[0],Z=k-ee[1],xe=D-ee[0],Ce=L-ee[1],Et=1/Pa(TP((ae*xe+Z*Ce)/(Il(ae*ae+Z*Z)*Il(xe*xe+Ce*Ce)))/2),Nt=Il(ee[0]*ee[0]+ee[1]*ee[1]);E=wi(w,(i-Nt)/(Et+1)),A=wi(C,(n-
Nt)/(Et-1))}}}if(!Y)t.moveTo(f+P,c+k);else if(E>qr){var ke=wi(g,E),Je=wi(y,E),ve=sc(O,N,P,k,i,ke,p),Ae=sc(D,L,U,F,i,Je,p);t.moveTo(f+ve.cx+ve.x0,c+ve.cy+ve.y0),
E<w&&ke===Je?t.arc(f+ve.cx,c+ve.cy,E,Rt(ve.y0,ve.x0),Rt(Ae.y0,Ae.x0),!p):(ke>0&&t.arc(f+ve.cx,c+ve.cy,ke,Rt(ve.y0,ve.x0),Rt(ve.y1,ve.x1),!p),t.arc(f,c,i,Rt(ve.cy+
ve.y1,ve.cx+ve.x1),Rt(Ae.cy+Ae.y1,Ae.cx+Ae.x1),!p),Je>0&&t.arc(f+Ae.cx,c+Ae.cy,Je,Rt(Ae.y1,Ae.x1),Rt(Ae.y0,Ae.x0),!p))}else t.moveTo(f+P,c+k),t.arc(f,c,i,l,u,!p);
if(!(n>qr)||!Y)t.lineTo(f+U,c+F);else if(A>qr){var ke=wi(d,A),Je=wi(m,A),ve=sc(U,F,D,L,n,-Je,p),Ae=sc(P,k,O,N,n,-ke,p);t.lineTo(f+ve.cx+ve.x0,c+ve.cy+ve.y0),A<C&&
ke===Je?t.arc(f+ve.cx,c+ve.cy,A,Rt(ve.y0,ve.x0),Rt(Ae.y0,Ae.x0),!p):(Je>0&&t.arc(f+ve.cx,c+ve.cy,Je,Rt(ve.y0,ve.x0),Rt(ve.y1,ve.x1),!p),t.arc(f,c,n,Rt(ve.cy+ve.
y1,ve.cx+ve.x1),Rt(Ae.cy+Ae.y1,Ae.cx+Ae.x1),p),ke>0&&t.arc(f+Ae.cx,c+Ae.cy,ke,Rt(Ae.y1,Ae.x1),Rt(Ae.y0,Ae.x0),!p))}else t.lineTo(f+U,c+F),t.arc(f,c,n,u,l,p)}t.closePath()}}}var DP=(function(){function t(){this.cx=0,this.cy=0,this.r0=0,this.r=0,this.startAngle=0,this.endAngle=Math.PI*2,this.clockwise=!0,this.cornerRadius=0}return t})();var db=(function(t){I(e,t);function e(r){return t.call(this,r)||this}return e.prototype.getDefaultShape=function(){return new DP},e.prototype.buildPath=function(r,i){
vb(r,i)},e.prototype.isZeroArea=function(){return this.shape.startAngle===this.shape.endAngle||this.shape.r===this.shape.r0},e})(ie);db.prototype.type="sector";
var Pn=db;var MP=(function(){function t(){this.cx=0,this.cy=0,this.r=0,this.r0=0}return t})();var mb=(function(t){I(e,t);function e(r){return t.call(this,r)||this}return e.prototype.getDefaultShape=function(){return new MP},e.prototype.buildPath=function(r,i){
var n=i.cx,a=i.cy,o=Math.PI*2;r.moveTo(n+i.r,a),r.arc(n,a,i.r,0,o,!1),r.moveTo(n+i.r0,a),r.arc(n,a,i.r0,0,o,!0)},e})(ie);mb.prototype.type="ring";var tm=mb;function rm(t,e,r,i){var n=[],a=[],o=[],s=[],l,u,f,c;if(i){f=[1/0,1/0],c=[-1/0,-1/0];for(var p=0,h=t.length;p<h;p++)Ni(f,f,t[p]),Ri(c,c,t[p]);Ni(f,f,i[0]),Ri(c,
c,i[1])}for(var p=0,h=t.length;p<h;p++){var v=t[p];if(r)l=t[p?p-1:h-1],u=t[(p+1)%h];else if(p===0||p===h-1){n.push(U0(t[p]));continue}else l=t[p-1],u=t[p+1];nf(
a,u,l),af(a,a,e);var d=of(v,l),m=of(v,u),g=d+m;g!==0&&(d/=g,m/=g),af(o,a,-d),af(s,a,m);var y=Ev([],v,o),_=Ev([],v,s);i&&(Ri(y,y,f),Ni(y,y,c),Ri(_,_,f),Ni(_,_,c)),
n.push(y),n.push(_)}return r&&n.push(n.shift()),n}function lc(t,e,r){var i=e.smooth,n=e.points;if(n&&n.length>=2){if(i){var a=rm(n,i,r,e.smoothConstraint);t.moveTo(n[0][0],n[0][1]);for(var o=n.length,s=0;s<(r?o:
o-1);s++){var l=a[s*2],u=a[s*2+1],f=n[(s+1)%o];t.bezierCurveTo(l[0],l[1],u[0],u[1],f[0],f[1])}}else{t.moveTo(n[0][0],n[0][1]);for(var s=1,c=n.length;s<c;s++)t.lineTo(
n[s][0],n[s][1])}r&&t.closePath()}}var OP=(function(){function t(){this.points=null,this.smooth=0,this.smoothConstraint=null}return t})();var yb=(function(t){I(e,t);function e(r){return t.call(this,r)||this}return e.prototype.getDefaultShape=function(){return new OP},e.prototype.buildPath=function(r,i){
lc(r,i,!0)},e})(ie);yb.prototype.type="polygon";var rs=yb;var LP=(function(){function t(){this.points=null,this.percent=1,this.smooth=0,this.smoothConstraint=null}return t})();var _b=(function(t){I(e,t);function e(r){return t.call(this,r)||this}return e.prototype.getDefaultStyle=function(){return{stroke:"#000",fill:null}},e.prototype.
getDefaultShape=function(){return new LP},e.prototype.buildPath=function(r,i){lc(r,i,!1)},e})(ie);_b.prototype.type="polyline";var im=_b;var kP={},PP=(function(){function t(){this.x1=0,this.y1=0,this.x2=0,this.y2=0,this.percent=1}return t})();var xb=(function(t){I(e,t);function e(r){return t.call(this,r)||this}return e.prototype.getDefaultStyle=function(){return{stroke:"#000",fill:null}},e.prototype.
getDefaultShape=function(){return new PP},e.prototype.buildPath=function(r,i){var n,a,o,s;if(this.subPixelOptimize){var l=Uf(kP,i,this.style);n=l.x1,a=l.y1,o=l.
x2,s=l.y2}else n=i.x1,a=i.y1,o=i.x2,s=i.y2;var u=i.percent;u!==0&&(r.moveTo(n,a),u<1&&(o=n*(1-u)+o*u,s=a*(1-u)+s*u),r.lineTo(o,s))},e.prototype.pointAt=function(r){
var i=this.shape;return[i.x1*(1-r)+i.x2*r,i.y1*(1-r)+i.y2*r]},e})(ie);xb.prototype.type="line";var Sr=xb;var rr=[],IP=(function(){function t(){this.x1=0,this.y1=0,this.x2=0,this.y2=0,this.cpx1=0,this.cpy1=0,this.percent=1}return t})();function Sb(t,e,r){var i=t.cpx2,n=t.cpy2;return i!=null||n!=null?[(r?Wv:Xe)(t.x1,t.cpx1,t.cpx2,t.x2,e),(r?Wv:Xe)(t.y1,t.cpy1,t.cpy2,t.y2,e)]:[(r?$v:yt)(t.x1,t.cpx1,
t.x2,e),(r?$v:yt)(t.y1,t.cpy1,t.y2,e)]}var bb=(function(t){I(e,t);function e(r){return t.call(this,r)||this}return e.prototype.getDefaultStyle=function(){return{
stroke:"#000",fill:null}},e.prototype.getDefaultShape=function(){return new IP},e.prototype.buildPath=function(r,i){var n=i.x1,a=i.y1,o=i.x2,s=i.y2,l=i.cpx1,u=i.
cpy1,f=i.cpx2,c=i.cpy2,p=i.percent;p!==0&&(r.moveTo(n,a),f==null||c==null?(p<1&&(Uo(n,l,o,p,rr),l=rr[1],o=rr[2],Uo(a,u,s,p,rr),u=rr[1],s=rr[2]),r.quadraticCurveTo(
l,u,o,s)):(p<1&&(zo(n,l,f,o,p,rr),l=rr[1],f=rr[2],o=rr[3],zo(a,u,c,s,p,rr),u=rr[1],c=rr[2],s=rr[3]),r.bezierCurveTo(l,u,f,c,o,s)))},e.prototype.pointAt=function(r){
return Sb(this.shape,r,!1)},e.prototype.tangentAt=function(r){var i=Sb(this.shape,r,!0);return ko(i,i)},e})(ie);bb.prototype.type="bezier-curve";var Nl=bb;var NP=(function(){function t(){this.cx=0,this.cy=0,this.r=0,this.startAngle=0,this.endAngle=Math.PI*2,this.clockwise=!0}return t})();var wb=(function(t){I(e,t);function e(r){return t.call(this,r)||this}return e.prototype.getDefaultStyle=function(){return{stroke:"#000",fill:null}},e.prototype.
getDefaultShape=function(){return new NP},e.prototype.buildPath=function(r,i){var n=i.cx,a=i.cy,o=Math.max(i.r,0),s=i.startAngle,l=i.endAngle,u=i.clockwise,f=Math.
cos(s),c=Math.sin(s);r.moveTo(f*o+n,c*o+a),r.arc(n,a,o,s,l,!u)},e})(ie);wb.prototype.type="arc";var Rl=wb;var RP=(function(t){I(e,t);function e(){var r=t!==null&&t.apply(this,arguments)||this;return r.type="compound",r}return e.prototype._updatePathDirty=function(){
for(var r=this.shape.paths,i=this.shapeChanged(),n=0;n<r.length;n++)i=i||r[n].shapeChanged();i&&this.dirtyShape()},e.prototype.beforeBrush=function(){this._updatePathDirty();
for(var r=this.shape.paths||[],i=this.getGlobalScale(),n=0;n<r.length;n++)r[n].path||r[n].createPathProxy(),r[n].path.setScale(i[0],i[1],r[n].segmentIgnoreThreshold)},
e.prototype.buildPath=function(r,i){for(var n=i.paths||[],a=0;a<n.length;a++)n[a].buildPath(r,n[a].shape,!0)},e.prototype.afterBrush=function(){for(var r=this.shape.
paths||[],i=0;i<r.length;i++)r[i].pathUpdated()},e.prototype.getBoundingRect=function(){return this._updatePathDirty.call(this),ie.prototype.getBoundingRect.call(
this)},e})(ie),is=RP;var BP=(function(){function t(e){this.colorStops=e||[]}return t.prototype.addColorStop=function(e,r){this.colorStops.push({offset:e,color:r})},t})(),uc=BP;var zP=(function(t){I(e,t);function e(r,i,n,a,o,s){var l=t.call(this,o)||this;return l.x=r??0,l.y=i??0,l.x2=n??1,l.y2=a??0,l.type="linear",l.global=s||!1,l}return e})(
uc),fc=zP;var UP=(function(t){I(e,t);function e(r,i,n,a,o){var s=t.call(this,a)||this;return s.x=r??.5,s.y=i??.5,s.r=n??.5,s.type="radial",s.global=o||!1,s}return e})(uc),
Tb=UP;var nm=Math.min,FP=Math.max,cc=Math.abs,Ia=[0,0],Na=[0,0],Tt=kv(),pc=Tt.minTv,hc=Tt.maxTv,VP=(function(){function t(e,r){this._corners=[],this._axes=[],this._origin=
[0,0];for(var i=0;i<4;i++)this._corners[i]=new Oe;for(var i=0;i<2;i++)this._axes[i]=new Oe;e&&this.fromBoundingRect(e,r)}return t.prototype.fromBoundingRect=function(e,r){
var i=this._corners,n=this._axes,a=e.x,o=e.y,s=a+e.width,l=o+e.height;if(i[0].set(a,o),i[1].set(s,o),i[2].set(s,l),i[3].set(a,l),r)for(var u=0;u<4;u++)i[u].transform(
r);Oe.sub(n[0],i[1],i[0]),Oe.sub(n[1],i[3],i[0]),n[0].normalize(),n[1].normalize();for(var u=0;u<2;u++)this._origin[u]=n[u].dot(i[0])},t.prototype.intersect=function(e,r,i){
var n=!0,a=!r;return r&&Oe.set(r,0,0),Tt.reset(i,!a),!this._intersectCheckOneSide(this,e,a,1)&&(n=!1,a)||!this._intersectCheckOneSide(e,this,a,-1)&&(n=!1,a)||!a&&
!Tt.negativeSize&&Oe.copy(r,n?Tt.useDir?Tt.dirMinTv:pc:hc),n},t.prototype._intersectCheckOneSide=function(e,r,i,n){for(var a=!0,o=0;o<2;o++){var s=e._axes[o];if(e.
_getProjMinMaxOnAxis(o,e._corners,Ia),e._getProjMinMaxOnAxis(o,r._corners,Na),Tt.negativeSize||Ia[1]<Na[0]||Ia[0]>Na[1]){if(a=!1,Tt.negativeSize||i)return a;var l=cc(
Na[0]-Ia[1]),u=cc(Ia[0]-Na[1]);nm(l,u)>hc.len()&&(l<u?Oe.scale(hc,s,-l*n):Oe.scale(hc,s,u*n))}else if(!i){var l=cc(Na[0]-Ia[1]),u=cc(Ia[0]-Na[1]);(Tt.useDir||nm(
l,u)<pc.len())&&((l<u||!Tt.bidirectional)&&(Oe.scale(pc,s,l*n),Tt.useDir&&Tt.calcDirMTV()),(l>=u||!Tt.bidirectional)&&(Oe.scale(pc,s,-u*n),Tt.useDir&&Tt.calcDirMTV()))}}
return a},t.prototype._getProjMinMaxOnAxis=function(e,r,i){for(var n=this._axes[e],a=this._origin,o=r[0].dot(n)+a[e],s=o,l=o,u=1;u<r.length;u++){var f=r[u].dot(
n)+a[e];s=nm(f,s),l=FP(f,l)}i[0]=s+Tt.touchThreshold,i[1]=l-Tt.touchThreshold,Tt.negativeSize=i[1]<i[0]},t})(),vc=VP;var am=0,Cb=1,Ab=2,Eb=1,ns=0;var HP=[],GP=(function(t){I(e,t);function e(){var r=t!==null&&t.apply(this,arguments)||this;return r.notClear=!0,r.incremental=Cb,r._displayables=[],r._temporaryDisplayables=
[],r._cursor=0,r}return e.prototype.traverse=function(r,i){r.call(i,this)},e.prototype.useStyle=function(){this.style={}},e.prototype._useHoverStyle=function(){
this.__hoverStyle=null},e.prototype.getCursor=function(){return this._cursor},e.prototype.innerAfterBrush=function(){this._cursor=this._displayables.length},e.prototype.
clearDisplaybles=function(){this._displayables=[],this._temporaryDisplayables=[],this._cursor=0,this.markRedraw(),this.notClear=!1},e.prototype.clearTemporalDisplayables=
function(){this._temporaryDisplayables=[]},e.prototype.addDisplayable=function(r,i){i?this._temporaryDisplayables.push(r):this._displayables.push(r),this.markRedraw()},
e.prototype.addDisplayables=function(r,i){i=i||!1;for(var n=0;n<r.length;n++)this.addDisplayable(r[n],i)},e.prototype.getDisplayables=function(){return this._displayables},
e.prototype.getTemporalDisplayables=function(){return this._temporaryDisplayables},e.prototype.eachPendingDisplayable=function(r){for(var i=this._cursor;i<this.
_displayables.length;i++)r&&r(this._displayables[i]);for(var i=0;i<this._temporaryDisplayables.length;i++)r&&r(this._temporaryDisplayables[i])},e.prototype.update=
function(){this.updateTransform();for(var r=this._cursor;r<this._displayables.length;r++){var i=this._displayables[r];i.parent=this,i.update(),i.parent=null}for(var r=0;r<
this._temporaryDisplayables.length;r++){var i=this._temporaryDisplayables[r];i.parent=this,i.update(),i.parent=null}},e.prototype.getBoundingRect=function(){if(!this.
_rect){for(var r=new se(1/0,1/0,-1/0,-1/0),i=0;i<this._displayables.length;i++){var n=this._displayables[i],a=n.getBoundingRect().clone();n.needLocalTransform()&&
a.applyTransform(n.getLocalTransform(HP)),r.union(a)}this._rect=r}return this._rect},e.prototype.contain=function(r,i){var n=this.transformCoordToLocal(r,i),a=this.
getBoundingRect();if(a.contain(n[0],n[1]))for(var o=0;o<this._displayables.length;o++){var s=this._displayables[o];if(s.contain(r,i))return!0}return!1},e})(tr),
Db=GP;var WP=J();function Bl(t,e,r,i,n){var a;if(e&&e.ecModel){var o=e.ecModel.getUpdatePayload();a=o&&o.animation}var s=e&&e.isAnimationEnabled(),l=t==="update";if(s){
var u=void 0,f=void 0,c=void 0;i?(u=G(i.duration,200),f=G(i.easing,"cubicOut"),c=0):(u=e.getShallow(l?"animationDurationUpdate":"animationDuration"),f=e.getShallow(
l?"animationEasingUpdate":"animationEasing"),c=e.getShallow(l?"animationDelayUpdate":"animationDelay")),a&&(a.duration!=null&&(u=a.duration),a.easing!=null&&(f=
a.easing),a.delay!=null&&(c=a.delay)),$(c)&&(c=c(r,n)),$(u)&&(u=u(r));var p={duration:u||0,delay:c,easing:f};return p}else return null}function om(t,e,r,i,n,a,o){
var s=!1,l;$(n)?(o=a,a=n,n=null):W(n)&&(a=n.cb,o=n.during,s=n.isFrom,l=n.removeOpt,n=n.dataIndex);var u=t==="leave";u||e.stopAnimation("leave");var f=Bl(t,i,n,u?
l||{}:null,i&&i.getAnimationDelayParams?i.getAnimationDelayParams(e,n):null);if(f&&f.duration>0){var c=f.duration,p=f.delay,h=f.easing,v={duration:c,delay:p||0,
easing:h,done:a,force:!!a||!!o,setToFinal:!u,scope:t,during:o};s?e.animateFrom(r,v):e.animateTo(r,v)}else e.stopAnimation(),!s&&e.attr(r),o&&o(1),a&&a()}function it(t,e,r,i,n,a){
om("update",t,e,r,i,n,a)}function Bt(t,e,r,i,n,a){om("enter",t,e,r,i,n,a)}function Ra(t){if(!t.__zr)return!0;for(var e=0;e<t.animators.length;e++){var r=t.animators[e];if(r.scope==="lea\
ve")return!0}return!1}function as(t,e,r,i,n,a){Ra(t)||om("leave",t,e,r,i,n,a)}function Mb(t,e,r,i){t.removeTextContent(),t.removeTextGuideLine(),as(t,{style:{opacity:0}},
e,r,i)}function os(t,e,r){function i(){t.parent&&t.parent.remove(t)}t.isGroup?t.traverse(function(n){n.isGroup||Mb(n,e,r,i)}):Mb(t,e,r,i)}function dc(t){WP(t).oldStyle=
t.style}var lm={},ji=["x","y"],Ba=["width","height"],fm=0,cm=1,Qi=2;function $P(t){return ie.extend(t)}var YP=sb;function XP(t,e){return YP(t,e)}function Zr(t,e){lm[t]=
e}function gc(t){if(lm.hasOwnProperty(t))return lm[t]}function za(t,e,r,i){var n=ob(t,e);return r&&(i==="center"&&(r=kb(r,n.getBoundingRect())),Pb(n,r)),n}function pm(t,e,r){
var i=new wt({style:{image:t,x:e.x,y:e.y,width:e.width,height:e.height},onload:function(n){if(r==="center"){var a={width:n.width,height:n.height};i.setStyle(kb(
e,a))}}});return i}function kb(t,e){var r=e.width/e.height,i=t.height*r,n;i<=t.width?n=t.height:(i=t.width,n=i/r);var a=t.x+t.width/2,o=t.y+t.height/2;return{x:a-
i/2,y:o-n/2,width:i,height:n}}var KP=lb;function Pb(t,e){if(t.applyTransform){var r=t.getBoundingRect(),i=r.calculateTransform(e);t.applyTransform(i)}}function Ua(t,e){
return Uf(t,t,{lineWidth:e}),t}function qP(t,e){return Ff(t,t,e),t}var ZP=Dn;function jP(t,e){for(var r=Pi([]);t&&t!==e;)Ii(r,t.getLocalTransform(),r),t=t.parent;
return r}function yc(t,e,r){return e&&!et(e)&&(e=_n.getLocalTransform(e)),r&&(e=Wr([],e)),ut([],t,e)}function QP(t,e,r){var i=e[4]===0||e[5]===0||e[0]===0?1:Ve(
2*e[4]/e[0]),n=e[4]===0||e[5]===0||e[2]===0?1:Ve(2*e[4]/e[2]),a=[t==="left"?-i:t==="right"?i:0,t==="top"?-n:t==="bottom"?n:0];return a=yc(a,e,r),Ve(a[0])>Ve(a[1])?
a[0]>0?"right":"left":a[1]>0?"bottom":"top"}function Ob(t){return!t.isGroup}function JP(t){return t.shape!=null}function hm(t,e,r){if(!t||!e)return;function i(o){
var s={};return o.traverse(function(l){Ob(l)&&l.anid&&(s[l.anid]=l)}),s}function n(o){var s={x:o.x,y:o.y,rotation:o.rotation};return JP(o)&&(s.shape=oe(o.shape)),
s}var a=i(t);e.traverse(function(o){if(Ob(o)&&o.anid){var s=a[o.anid];if(s){var l=n(o);o.attr(n(s)),it(o,l,r,me(o).dataIndex)}}})}function eI(t,e){return z(t,function(r){
var i=r[0];i=_e(i,e.x),i=qe(i,e.x+e.width);var n=r[1];return n=_e(n,e.y),n=qe(n,e.y+e.height),[i,n]})}function tI(t,e){var r=_e(t.x,e.x),i=qe(t.x+t.width,e.x+e.
width),n=_e(t.y,e.y),a=qe(t.y+t.height,e.y+e.height);if(i>=r&&a>=n)return{x:r,y:n,width:i-r,height:a-n}}function vm(t,e,r){var i=R({rectHover:!0},e),n=i.style={
strokeNoScale:!0};if(r=r||{x:-1,y:-1,width:2,height:2},t)return t.indexOf("image://")===0?(n.image=t.slice(8),pe(n,r),new wt(i)):za(t.replace("path://",""),i,r,
"center")}function rI(t,e,r,i,n){for(var a=0,o=n[n.length-1];a<n.length;a++){var s=n[a];if(Ib(t,e,r,i,s[0],s[1],o[0],o[1]))return!0;o=s}}function Ib(t,e,r,i,n,a,o,s){
var l=r-t,u=i-e,f=o-n,c=s-a,p=sm(f,c,l,u);if(iI(p))return!1;var h=t-n,v=e-a,d=sm(h,v,l,u)/p;if(d<0||d>1)return!1;var m=sm(h,v,f,c)/p;return!(m<0||m>1)}function sm(t,e,r,i){
return t*i-r*e}function iI(t){return t<=1e-6&&t>=-1e-6}function ss(t,e,r,i,n){return e==null||(de(e)?Ue[0]=Ue[1]=Ue[2]=Ue[3]=e:(Ue[0]=e[0],Ue[1]=e[1],Ue[2]=e[2],
Ue[3]=e[3]),i&&(Ue[0]=_e(0,Ue[0]),Ue[1]=_e(0,Ue[1]),Ue[2]=_e(0,Ue[2]),Ue[3]=_e(0,Ue[3])),r&&(Ue[0]=-Ue[0],Ue[1]=-Ue[1],Ue[2]=-Ue[2],Ue[3]=-Ue[3]),Lb(t,Ue,"x","w\
idth",3,1,n&&n[0]||0),Lb(t,Ue,"y","height",0,2,n&&n[1]||0)),t}var Ue=[0,0,0,0];function Lb(t,e,r,i,n,a,o){var s=e[a]+e[n],l=t[i];t[i]+=s,o=_e(0,qe(o,l)),t[i]<o?
(t[i]=o,t[r]+=e[n]>=0?-e[n]:e[a]>=0?l+e[a]:Ve(s)>1e-8?(l-o)*e[n]/s:0):t[r]-=e[n]}function _c(t){var e=t.itemTooltipOption,r=t.componentModel,i=t.itemName,n=V(e)?
{formatter:e}:e,a=r.mainType,o=r.componentIndex,s={componentType:a,name:i,$vars:["name"]};s[a+"Index"]=o;var l=t.formatterParamsExtra;l&&T(te(l),function(f){H(s,
f)||(s[f]=l[f],s.$vars.push(f))});var u=me(t.el);u.componentMainType=a,u.componentIndex=o,u.tooltipConfig={name:i,option:pe({content:i,encodeHTMLContent:!0,formatterParams:s},
n)}}function um(t,e){var r;t.isGroup&&(r=e(t)),r||t.traverse(e)}function jr(t,e){if(t)if(B(t))for(var r=0;r<t.length;r++)um(t[r],e);else um(t,e)}function xc(t){
return!t||Ve(t[1])<mc&&Ve(t[2])<mc||Ve(t[0])<mc&&Ve(t[3])<mc}var mc=1e-5;function ls(t,e){return t?se.copy(t,e):e.clone()}function Sc(t,e){return e?Oo(t||Ye(),e):
void 0}function Ul(t){return{z:t.get("z")||0,zlevel:t.get("zlevel")||0}}function nI(t){var e=-1/0,r=1/0;um(t,function(a){i(a),i(a.getTextContent()),i(a.getTextGuideLine())});
function i(a){if(!(!a||a.isGroup)){var o=a.currentStates;if(o.length)for(var s=0;s<o.length;s++)n(a.states[o[s]]);n(a)}}function n(a){if(a){var o=a.z2;o>e&&(e=o),
o<r&&(r=o)}}return r>e&&(r=e=0),{min:r,max:e}}function Fl(t,e,r){Nb(t,e,r,-1/0)}function Nb(t,e,r,i){if(t.ignoreModelZ)return i;var n=t.getTextContent(),a=t.getTextGuideLine(),
o=t.isGroup;if(o)for(var s=t.childrenRef(),l=0;l<s.length;l++)i=_e(Nb(s[l],e,r,i),i);else t.z=e,t.zlevel=r,i=_e(t.z2||0,i);if(n&&(n.z=e,n.zlevel=r,isFinite(i)&&
(n.z2=i+2)),a){var u=t.textGuideLineConfig;a.z=e,a.zlevel=r,isFinite(i)&&(a.z2=i+(u&&u.showAbove?1:-1))}return i}function aI(t){return t.animation={duration:0},
t}function oI(t,e){return e?Oo(zl.transform,e):Pi(zl.transform),zl.decomposeTransform(),Fi(t,zl),t}var zl=new _n;zl.transform=Ye();function sI(t){var e=t.getZr().
painter;return e.getType()==="canvas"?e:null}Zr("circle",kl);Zr("ellipse",Jd);Zr("sector",Pn);Zr("ring",tm);Zr("polygon",rs);Zr("polyline",im);Zr("rect",Ne);Zr(
"line",Sr);Zr("bezierCurve",Nl);Zr("arc",Rl);var bc={};function lI(t,e){for(var r=0;r<Yt.length;r++){var i=Yt[r],n=e[i],a=t.ensureState(i);a.style=a.style||{},a.style.text=n}var o=t.currentStates.slice();t.
clearStates(!0),t.setStyle({text:e.normal}),t.useStates(o,!0)}function Rb(t,e,r){var i=t.labelFetcher,n=t.labelDataIndex,a=t.labelDimIndex,o=e.normal,s;i&&(s=i.
getFormattedLabel(n,"normal",null,a,o&&o.get("formatter"),r!=null?{interpolatedValue:r}:null)),s==null&&(s=$(t.defaultText)?t.defaultText(n,t,r):t.defaultText);
for(var l={normal:s},u=0;u<Yt.length;u++){var f=Yt[u],c=e[f];l[f]=G(i?i.getFormattedLabel(n,f,null,a,c&&c.get("formatter")):null,s)}return l}function Ci(t,e,r,i){
r=r||bc;for(var n=t instanceof ft,a=!1,o=0;o<Vd.length;o++){var s=e[Vd[o]];if(s&&s.getShallow("show")){a=!0;break}}var l=n?t:t.getTextContent();if(a){n||(l||(l=
new ft,t.setTextContent(l)),t.stateProxy&&(l.stateProxy=t.stateProxy));var u=Rb(r,e),f=e.normal,c=!!f.getShallow("show"),p=Ti(f,i&&i.normal,r,!1,!n);p.text=u.normal,
n||t.setTextConfig(Vl(f,r,!1));for(var o=0;o<Yt.length;o++){var h=Yt[o],s=e[h];if(s){var v=l.ensureState(h),d=!!G(s.getShallow("show"),c);if(d!==c&&(v.ignore=!d),
v.style=Ti(s,i&&i[h],r,!0,!n),v.style.text=u[h],!n){var m=t.ensureState(h);m.textConfig=Vl(s,r,!0)}}}l.silent=!!f.getShallow("silent"),l.style.x!=null&&(p.x=l.style.
x),l.style.y!=null&&(p.y=l.style.y),l.ignore=!c,l.useStyle(p),l.dirty(),r.enableTextSetter&&(us(l).setLabelText=function(g){var y=Rb(r,e,g);lI(l,y)})}else l&&(l.
ignore=!0);t.dirty()}function ir(t,e){e=e||"label";for(var r={normal:t.getModel(e)},i=0;i<Yt.length;i++){var n=Yt[i];r[n]=t.getModel([n,e])}return r}function Ti(t,e,r,i,n){var a={};
return uI(a,t,r,i,n),e&&R(a,e),a}function Vl(t,e,r){e=e||{};var i={},n,a=t.getShallow("rotate"),o=G(t.getShallow("distance"),r?null:5),s=t.getShallow("offset");
return n=t.getShallow("position")||(r?null:"inside"),n==="outside"&&(n=e.defaultOutsidePosition||"top"),n!=null&&(i.position=n),s!=null&&(i.offset=s),a!=null&&(a*=
Math.PI/180,i.rotation=a),o!=null&&(i.distance=o),i.outsideFill=t.get("color")==="inherit"?e.inheritColor||null:"auto",e.autoOverflowArea!=null&&(i.autoOverflowArea=
e.autoOverflowArea),e.layoutRect!=null&&(i.layoutRect=e.layoutRect),i}function uI(t,e,r,i,n){r=r||bc;var a=e.ecModel,o=a&&a.option.textStyle,s=fI(e),l;if(s){l={};
var u="richInheritPlainLabel",f=G(e.get(u),a?a.get(u):void 0);for(var c in s)if(s.hasOwnProperty(c)){var p=e.getModel(["rich",c]);Fb(l[c]={},p,o,e,f,r,i,n,!1,!0)}}
l&&(t.rich=l);var h=e.get("overflow");h&&(t.overflow=h);var v=e.get("lineOverflow");v&&(t.lineOverflow=v);var d=t,m=e.get("minMargin");if(m!=null)m=de(m)?m/2:0,
d.margin=[m,m,m,m],d.__marginType=Fa.minMargin;else{var g=e.get("textMargin");g!=null&&(d.margin=Co(g),d.__marginType=Fa.textMargin)}Fb(t,e,o,null,null,r,i,n,!0,
!1)}function fI(t){for(var e;t&&t!==t.ecModel;){var r=(t.option||bc).rich;if(r){e=e||{};for(var i=te(r),n=0;n<i.length;n++){var a=i[n];e[a]=1}}t=t.parentModel}return e}
var Bb=["fontStyle","fontWeight","fontSize","fontFamily","textShadowColor","textShadowBlur","textShadowOffsetX","textShadowOffsetY"],zb=["align","lineHeight","w\
idth","height","tag","verticalAlign","ellipsis"],Ub=["padding","borderWidth","borderRadius","borderDashOffset","backgroundColor","borderColor","shadowColor","sh\
adowBlur","shadowOffsetX","shadowOffsetY"];function Fb(t,e,r,i,n,a,o,s,l,u){r=!o&&r||bc;var f=a&&a.inheritColor,c=e.getShallow("color"),p=e.getShallow("textBord\
erColor"),h=G(e.getShallow("opacity"),r.opacity);(c==="inherit"||c==="auto")&&(f?c=f:c=null),(p==="inherit"||p==="auto")&&(f?p=f:p=null),s||(c=c||r.color,p=p||r.
textBorderColor),c!=null&&(t.fill=c),p!=null&&(t.stroke=p);var v=G(e.getShallow("textBorderWidth"),r.textBorderWidth);v!=null&&(t.lineWidth=v);var d=G(e.getShallow(
"textBorderType"),r.textBorderType);d!=null&&(t.lineDash=d);var m=G(e.getShallow("textBorderDashOffset"),r.textBorderDashOffset);m!=null&&(t.lineDashOffset=m),!o&&
h==null&&!u&&(h=a&&a.defaultOpacity),h!=null&&(t.opacity=h),!o&&!s&&t.fill==null&&a.inheritColor&&(t.fill=a.inheritColor);for(var g=0;g<Bb.length;g++){var y=Bb[g],
_=n!==!1&&i?pr(e.getShallow(y),i.getShallow(y),r[y]):G(e.getShallow(y),r[y]);_!=null&&(t[y]=_)}for(var g=0;g<zb.length;g++){var y=zb[g],_=e.getShallow(y);_!=null&&
(t[y]=_)}if(t.verticalAlign==null){var x=e.getShallow("baseline");x!=null&&(t.verticalAlign=x)}if(!l||!a.disableBox){for(var g=0;g<Ub.length;g++){var y=Ub[g],_=e.
getShallow(y);_!=null&&(t[y]=_)}var S=e.getShallow("borderType");S!=null&&(t.borderDash=S),(t.backgroundColor==="auto"||t.backgroundColor==="inherit")&&f&&(t.backgroundColor=
f),(t.borderColor==="auto"||t.borderColor==="inherit")&&f&&(t.borderColor=f)}}function wc(t,e){var r=e&&e.getModel("textStyle");return Mt([t.fontStyle||r&&r.getShallow(
"fontStyle")||"",t.fontWeight||r&&r.getShallow("fontWeight")||"",(t.fontSize||r&&r.getShallow("fontSize")||12)+"px",t.fontFamily||r&&r.getShallow("fontFamily")||
"sans-serif"].join(" "))}var us=J();function Vb(t,e,r,i){if(t){var n=us(t);n.prevValue=n.value,n.value=r;var a=e.normal;n.valueAnimation=a.get("valueAnimation"),
n.valueAnimation&&(n.precision=a.get("precision"),n.defaultInterpolatedText=i,n.statesModels=e)}}var Fa={minMargin:1,textMargin:2};var pI=["textStyle","color"],dm=["fontStyle","fontWeight","fontSize","fontFamily","padding","lineHeight","rich","width","height","overflow"],mm=new ft,hI=(function(){
function t(){}return t.prototype.getTextColor=function(e){var r=this.ecModel;return this.getShallow("color")||(!e&&r?r.get(pI):null)},t.prototype.getFont=function(){
return wc({fontStyle:this.getShallow("fontStyle"),fontWeight:this.getShallow("fontWeight"),fontSize:this.getShallow("fontSize"),fontFamily:this.getShallow("font\
Family")},this.ecModel)},t.prototype.getTextRect=function(e){for(var r={text:e,verticalAlign:this.getShallow("verticalAlign")||this.getShallow("baseline")},i=0;i<
dm.length;i++)r[dm[i]]=this.getShallow(dm[i]);return mm.useStyle(r),mm.update(),mm.getBoundingRect()},t})(),Hb=hI;var gm=[["lineWidth","width"],["stroke","color"],["opacity"],["shadowBlur"],["shadowOffsetX"],["shadowOffsetY"],["shadowColor"],["lineDash","type"],["lineDashOf\
fset","dashOffset"],["lineCap","cap"],["lineJoin","join"],["miterLimit"]],vI=ci(gm),Gb=(function(){function t(){}return t.prototype.getLineStyle=function(e){return vI(
this,e)},t})();var ym=[["fill","color"],["stroke","borderColor"],["lineWidth","borderWidth"],["opacity"],["shadowBlur"],["shadowOffsetX"],["shadowOffsetY"],["shadowColor"],["l\
ineDash","borderType"],["lineDashOffset","borderDashOffset"],["lineCap","borderCap"],["lineJoin","borderJoin"],["miterLimit","borderMiterLimit"]],dI=ci(ym),Wb=(function(){
function t(){}return t.prototype.getItemStyle=function(e,r){return dI(this,e,r)},t})();var Va=(function(){function t(e,r,i){this.parentModel=r,this.ecModel=i,this.option=e}return t.prototype.init=function(e,r,i){for(var n=[],a=3;a<arguments.length;a++)
n[a-3]=arguments[a]},t.prototype.mergeOption=function(e,r){Se(this.option,e,!0)},t.prototype.get=function(e,r){return e==null?this.option:this._doGet(this.parsePath(
e),!r&&this.parentModel)},t.prototype.getShallow=function(e,r){var i=this.option,n=i==null?i:i[e];if(n==null&&!r){var a=this.parentModel;a&&(n=a.getShallow(e))}
return n},t.prototype.getModel=function(e,r){var i=e!=null,n=i?this.parsePath(e):null,a=i?this._doGet(n):this.option;return r=r||this.parentModel&&this.parentModel.
getModel(this.resolveParentPath(n)),new t(a,r,this.ecModel)},t.prototype.isEmpty=function(){return this.option==null},t.prototype.restoreData=function(){},t.prototype.
clone=function(){var e=this.constructor;return new e(oe(this.option))},t.prototype.parsePath=function(e){return typeof e=="string"?e.split("."):e},t.prototype.resolveParentPath=
function(e){return e},t.prototype.isAnimationEnabled=function(){if(!fe.node&&this.option){if(this.option.animation!=null)return!!this.option.animation;if(this.parentModel)
return this.parentModel.isAnimationEnabled()}},t.prototype._doGet=function(e,r){var i=this.option;if(!e)return i;for(var n=0;n<e.length&&!(e[n]&&(i=i&&typeof i==
"object"?i[e[n]]:null,i==null));n++);return i==null&&r&&(i=r._doGet(this.resolveParentPath(e),r.parentModel)),i},t})();Do(Va);P0(Va);Dt(Va,Gb);Dt(Va,Wb);Dt(Va,I0);
Dt(Va,Hb);var He=Va;function Hl(t){return t==null?0:t.length||1}function $b(t){return t}var mI=(function(){function t(e,r,i,n,a,o){this._old=e,this._new=r,this._oldKeyGetter=i||$b,
this._newKeyGetter=n||$b,this.context=a,this._diffModeMultiple=o==="multiple"}return t.prototype.add=function(e){return this._add=e,this},t.prototype.update=function(e){
return this._update=e,this},t.prototype.updateManyToOne=function(e){return this._updateManyToOne=e,this},t.prototype.updateOneToMany=function(e){return this._updateOneToMany=
e,this},t.prototype.updateManyToMany=function(e){return this._updateManyToMany=e,this},t.prototype.remove=function(e){return this._remove=e,this},t.prototype.execute=
function(){this[this._diffModeMultiple?"_executeMultiple":"_executeOneToOne"]()},t.prototype._executeOneToOne=function(){var e=this._old,r=this._new,i={},n=new Array(
e.length),a=new Array(r.length);this._initIndexMap(e,null,n,"_oldKeyGetter"),this._initIndexMap(r,i,a,"_newKeyGetter");for(var o=0;o<e.length;o++){var s=n[o],l=i[s],
u=Hl(l);if(u>1){var f=l.shift();l.length===1&&(i[s]=l[0]),this._update&&this._update(f,o)}else u===1?(i[s]=null,this._update&&this._update(l,o)):this._remove&&this.
_remove(o)}this._performRestAdd(a,i)},t.prototype._executeMultiple=function(){var e=this._old,r=this._new,i={},n={},a=[],o=[];this._initIndexMap(e,i,a,"_oldKeyG\
etter"),this._initIndexMap(r,n,o,"_newKeyGetter");for(var s=0;s<a.length;s++){var l=a[s],u=i[l],f=n[l],c=Hl(u),p=Hl(f);if(c>1&&p===1)this._updateManyToOne&&this.
_updateManyToOne(f,u),n[l]=null;else if(c===1&&p>1)this._updateOneToMany&&this._updateOneToMany(f,u),n[l]=null;else if(c===1&&p===1)this._update&&this._update(f,
u),n[l]=null;else if(c>1&&p>1)this._updateManyToMany&&this._updateManyToMany(f,u),n[l]=null;else if(c>1)for(var h=0;h<c;h++)this._remove&&this._remove(u[h]);else
this._remove&&this._remove(u)}this._performRestAdd(o,n)},t.prototype._performRestAdd=function(e,r){for(var i=0;i<e.length;i++){var n=e[i],a=r[n],o=Hl(a);if(o>1)
for(var s=0;s<o;s++)this._add&&this._add(a[s]);else o===1&&this._add&&this._add(a);r[n]=null}},t.prototype._initIndexMap=function(e,r,i,n){for(var a=this._diffModeMultiple,
o=0;o<e.length;o++){var s="_ec_"+this[n](e[o],o);if(a||(i[o]=s),!!r){var l=r[s],u=Hl(l);u===0?(r[s]=o,a&&i.push(s)):u===1?r[s]=[l,o]:l.push(o)}}},t})(),Tc=mI;var Xt={Must:1,Might:2,Not:3},Yb=J();function Xb(t){Yb(t).datasetMap=K()}function Kb(t,e,r){var i={},n=_m(e);if(!n||!t)return i;var a=[],o=[],s=e.ecModel,l=Yb(s).
datasetMap,u=n.uid+"_"+r.seriesLayoutBy,f,c;t=t.slice(),T(t,function(d,m){var g=W(d)?d:t[m]={name:d};g.type==="ordinal"&&f==null&&(f=m,c=v(g)),i[g.name]=[]});var p=l.
get(u)||l.set(u,{categoryWayDim:c,valueWayDim:0});T(t,function(d,m){var g=d.name,y=v(d);if(f==null){var _=p.valueWayDim;h(i[g],_,y),h(o,_,y),p.valueWayDim+=y}else if(f===
m)h(i[g],0,y),h(a,0,y);else{var _=p.categoryWayDim;h(i[g],_,y),h(o,_,y),p.categoryWayDim+=y}});function h(d,m,g){for(var y=0;y<g;y++)d.push(m+y)}function v(d){var m=d.
dimsDef;return m?m.length:1}return a.length&&(i.itemName=a),o.length&&(i.seriesName=o),i}function _m(t){var e=t.get("data",!0);if(!e)return On(t.ecModel,"dataset",{index:t.get("datasetIndex",!0),id:t.get("datasetId",!0)},Lt).models[0]}function qb(t){
return!t.get("transform",!0)&&!t.get("fromTransformResult",!0)?[]:On(t.ecModel,"dataset",{index:t.get("fromDatasetIndex",!0),id:t.get("fromDatasetId",!0)},Lt).models}
function Cc(t,e){return gI(t.data,t.sourceFormat,t.seriesLayoutBy,t.dimensionsDefine,t.startIndex,e)}function gI(t,e,r,i,n,a){var o,s=5;if(tt(t))return Xt.Not;var l,
u;if(i){var f=i[a];W(f)?(l=f.name,u=f.type):V(f)&&(l=f)}if(u!=null)return u==="ordinal"?Xt.Must:Xt.Not;if(e===pt){var c=t;if(r===bi){for(var p=c[a],h=0;h<(p||[]).
length&&h<s;h++)if((o=x(p[n+h]))!=null)return o}else for(var h=0;h<c.length&&h<s;h++){var v=c[n+h];if(v&&(o=x(v[a]))!=null)return o}}else if(e===$t){var d=t;if(!l)
return Xt.Not;for(var h=0;h<d.length&&h<s;h++){var m=d[h];if(m&&(o=x(m[l]))!=null)return o}}else if(e===gr){var g=t;if(!l)return Xt.Not;var p=g[l];if(!p||tt(p))
return Xt.Not;for(var h=0;h<p.length&&h<s;h++)if((o=x(p[h]))!=null)return o}else if(e===_t)for(var y=t,h=0;h<y.length&&h<s;h++){var m=y[h],_=Yi(m);if(!B(_))return Xt.
Not;if((o=x(_[a]))!=null)return o}function x(S){var b=V(S);if(S!=null&&isFinite(Number(S))&&S!=="")return b?Xt.Might:Xt.Not;if(b&&S!=="-")return Xt.Must}return Xt.
Not}var Ac=(function(){function t(e){this.data=e.data||(e.sourceFormat===gr?{}:[]),this.sourceFormat=e.sourceFormat||Rd,this.seriesLayoutBy=e.seriesLayoutBy||_r,this.
startIndex=e.startIndex||0,this.dimensionsDetectedCount=e.dimensionsDetectedCount,this.metaRawOption=e.metaRawOption;var r=this.dimensionsDefine=e.dimensionsDefine;
if(r)for(var i=0;i<r.length;i++){var n=r[i];n.type==null&&Cc(this,i)===Xt.Must&&(n.type="ordinal")}}return t})();function fs(t){return t instanceof Ac}function Gl(t,e,r){
r=r||xm(t);var i=e.seriesLayoutBy,n=yI(t,r,i,e.sourceHeader,e.dimensions),a=new Ac({data:t,sourceFormat:r,seriesLayoutBy:i,dimensionsDefine:n.dimensionsDefine,startIndex:n.
startIndex,dimensionsDetectedCount:n.dimensionsDetectedCount,metaRawOption:oe(e)});return a}function cs(t){return new Ac({data:t,sourceFormat:tt(t)?yr:_t})}function Qb(t){
return new Ac({data:t.data,sourceFormat:t.sourceFormat,seriesLayoutBy:t.seriesLayoutBy,dimensionsDefine:oe(t.dimensionsDefine),startIndex:t.startIndex,dimensionsDetectedCount:t.
dimensionsDetectedCount})}function xm(t){var e=Rd;if(tt(t))e=yr;else if(B(t)){t.length===0&&(e=pt);for(var r=0,i=t.length;r<i;r++){var n=t[r];if(n!=null){if(B(n)||
tt(n)){e=pt;break}else if(W(n)){e=$t;break}}}}else if(W(t)){for(var a in t)if(H(t,a)&&et(t[a])){e=gr;break}}return e}function yI(t,e,r,i,n){var a,o;if(!t)return{
dimensionsDefine:Zb(n),startIndex:o,dimensionsDetectedCount:a};if(e===pt){var s=t;i==="auto"||i==null?jb(function(u){u!=null&&u!=="-"&&(V(u)?o==null&&(o=1):o=0)},
r,s,10):o=de(i)?i:i?1:0,!n&&o===1&&(n=[],jb(function(u,f){n[f]=u!=null?u+"":""},r,s,1/0)),a=n?n.length:r===bi?s.length:s[0]?s[0].length:null}else if(e===$t)n||(n=
_I(t));else if(e===gr)n||(n=[],T(t,function(u,f){n.push(f)}));else if(e===_t){var l=Yi(t[0]);a=B(l)&&l.length||1}return{startIndex:o,dimensionsDefine:Zb(n),dimensionsDetectedCount:a}}
function _I(t){for(var e=0,r;e<t.length&&!(r=t[e++]););if(r)return te(r)}function Zb(t){if(t){var e=K();return z(t,function(r,i){r=W(r)?r:{name:r};var n={name:r.
name,displayName:r.displayName,type:r.type};if(n.name==null)return n;n.name+="",n.displayName==null&&(n.displayName=n.name);var a=e.get(n.name);return a?n.name+=
"-"+a.count++:e.set(n.name,{count:1}),n})}}function jb(t,e,r,i){if(e===bi)for(var n=0;n<r.length&&n<i;n++)t(r[n]?r[n][0]:null,n);else for(var a=r[0]||[],n=0;n<a.
length&&n<i;n++)t(a[n],n)}function Ec(t){var e=t.sourceFormat;return e===$t||e===gr}var Ha,Ga,Wa,$a,Jb,ew,Mc=(function(){function t(e,r){var i=fs(e)?e:cs(e);this._source=i;var n=this._data=i.data,a=i.sourceFormat,o=i.seriesLayoutBy;if(a===yr&&(this.
_offset=0,this._dimSize=r,this._data=n),0)var s;ew(this,n,i)}return t.prototype.getSource=function(){return this._source},t.prototype.count=function(){return 0},
t.prototype.getItem=function(e,r){},t.prototype.appendData=function(e){},t.prototype.clean=function(){},t.protoInitialize=(function(){var e=t.prototype;e.pure=!1,
e.persistent=!0})(),t.internalField=(function(){var e;ew=function(o,s,l){var u=l.sourceFormat,f=l.seriesLayoutBy,c=l.startIndex,p=l.dimensionsDefine,h=Jb[Cm(u,f)];
if(R(o,h),u===yr)o.getItem=r,o.count=n,o.fillStorage=i;else{var v=bm(u,f);o.getItem=he(v,null,s,c,p);var d=wm(u,f);o.count=he(d,null,s,c,p)}};var r=function(o,s){
o=o-this._offset,s=s||[];for(var l=this._data,u=this._dimSize,f=u*o,c=0;c<u;c++)s[c]=l[f+c];return s},i=function(o,s,l,u){for(var f=this._data,c=this._dimSize,p=0;p<
c;p++){for(var h=u[p],v=h[0]==null?1/0:h[0],d=h[1]==null?-1/0:h[1],m=s-o,g=l[p],y=0;y<m;y++){var _=f[y*c+p];g[o+y]=_,_<v&&(v=_),_>d&&(d=_)}h[0]=v,h[1]=d}},n=function(){
return this._data?this._data.length/this._dimSize:0};Jb=(e={},e[pt+"_"+_r]={pure:!0,appendData:a},e[pt+"_"+bi]={pure:!0,appendData:function(){throw new Error('D\
o not support appendData when set seriesLayoutBy: "row".')}},e[$t]={pure:!0,appendData:a},e[gr]={pure:!0,appendData:function(o){var s=this._data;T(o,function(l,u){
for(var f=s[u]||(s[u]=[]),c=0;c<(l||[]).length;c++)f.push(l[c])})}},e[_t]={appendData:a},e[yr]={persistent:!1,pure:!0,appendData:function(o){this._data=o},clean:function(){
this._offset+=this.count(),this._data=null}},e);function a(o){for(var s=0;s<o.length;s++)this._data.push(o[s])}})(),t})();var Dc=function(t){B(t)||Od("series.data or dataset.source must be an array.")},K$=(Ha={},Ha[pt+"_"+_r]=Dc,Ha[pt+"_"+bi]=Dc,Ha[$t]=Dc,Ha[gr]=function(t,e){for(var r=0;r<
e.length;r++){var i=e[r].name;i==null&&Od("dimension name must not be null/undefined.")}},Ha[_t]=Dc,Ha),tw=function(t,e,r,i){return t[i]},xI=(Ga={},Ga[pt+"_"+_r]=
function(t,e,r,i){return t[i+e]},Ga[pt+"_"+bi]=function(t,e,r,i,n){i+=e;for(var a=n||[],o=t,s=0;s<o.length;s++){var l=o[s];a[s]=l?l[i]:null}return a},Ga[$t]=tw,
Ga[gr]=function(t,e,r,i,n){for(var a=n||[],o=0;o<r.length;o++){var s=r[o].name,l=s!=null?t[s]:null;a[o]=l?l[i]:null}return a},Ga[_t]=tw,Ga);function bm(t,e){var r=xI[Cm(
t,e)];return r}var rw=function(t,e,r){return t.length},SI=(Wa={},Wa[pt+"_"+_r]=function(t,e,r){return Math.max(0,t.length-e)},Wa[pt+"_"+bi]=function(t,e,r){var i=t[0];
return i?Math.max(0,i.length-e):0},Wa[$t]=rw,Wa[gr]=function(t,e,r){var i=r[0].name,n=i!=null?t[i]:null;return n?n.length:0},Wa[_t]=rw,Wa);function wm(t,e){var r=SI[Cm(
t,e)];return r}var Sm=function(t,e,r){return t[e]},bI=($a={},$a[pt]=Sm,$a[$t]=function(t,e,r){return t[r]},$a[gr]=Sm,$a[_t]=function(t,e,r){var i=Yi(t);return i instanceof
Array?i[e]:i},$a[yr]=Sm,$a);function Tm(t){var e=bI[t];return e}function Cm(t,e){return t===pt?t+"_"+e:t}function Ji(t,e,r){if(t){var i=t.getRawDataItem(e);if(i!=
null){var n=t.getStore(),a=n.getSource().sourceFormat;if(r!=null){var o=t.getDimensionIndex(r),s=n.getDimensionProperty(o);return Tm(a)(i,o,s)}else{var l=i;return a===
_t&&(l=Yi(i)),l}}}}var wI=(function(){function t(e,r){this._encode=e,this._schema=r}return t.prototype.get=function(){return{fullDimensions:this._getFullDimensionNames(),encode:this.
_encode}},t.prototype._getFullDimensionNames=function(){return this._cachedDimNames||(this._cachedDimNames=this._schema?this._schema.makeOutputDimensionNames():
[]),this._cachedDimNames},t})();function iw(t,e){var r={},i=r.encode={},n=K(),a=[],o=[],s={};T(t.dimensions,function(p){var h=t.getDimensionInfo(p),v=h.coordDim;
if(v){var d=h.coordDimIndex;Am(i,v)[d]=p,h.isExtraCoord||(n.set(v,1),TI(h.type)&&(a[0]=p),Am(s,v)[d]=t.getDimensionIndex(h.name)),h.defaultTooltip&&o.push(p)}Zf.
each(function(m,g){var y=Am(i,g),_=h.otherDims[g];_!=null&&_!==!1&&(y[_]=h.name)})});var l=[],u={};n.each(function(p,h){var v=i[h];u[h]=v[0],l=l.concat(v)}),r.dataDimsOnCoord=
l,r.dataDimIndicesOnCoord=z(l,function(p){return t.getDimensionInfo(p).storeDimIndex}),r.encodeFirstDimNotExtra=u;var f=i.label;f&&f.length&&(a=f.slice());var c=i.
tooltip;return c&&c.length?o=c.slice():o.length||(o=a.slice()),i.defaultedLabel=a,i.defaultedTooltip=o,r.userOutput=new wI(s,e),r}function Am(t,e){return t.hasOwnProperty(
e)||(t[e]=[]),t[e]}function nw(t){return t==="category"?"ordinal":t==="time"?"time":"float"}function TI(t){return!(t==="ordinal"||t==="time")}var CI=(function(){function t(e){this.otherDims={},e!=null&&R(this,e)}return t})(),ps=CI;function Nr(t,e){var r=e&&e.type;return r==="ordinal"?t:(r==="time"&&!de(t)&&t!=null&&t!=="-"&&(t=+xi(t)),t==null||t===""?NaN:Number(t))}var nY=K({number:function(t){
return parseFloat(t)},time:function(t){return+xi(t)},trim:function(t){return V(t)?Mt(t):t}});var AI={lt:function(t,e){return t<e},lte:function(t,e){return t<=e},gt:function(t,e){return t>e},gte:function(t,e){return t>=e}},aY=(function(){function t(e,r){
if(!de(r)){var i="";rt(i)}this._opFn=AI[e],this._rvalFloat=Si(r)}return t.prototype.evaluate=function(e){return de(e)?this._opFn(e,this._rvalFloat):this._opFn(Si(
e),this._rvalFloat)},t})(),aw=(function(){function t(e,r){var i=e==="desc";this._resultLT=i?1:-1,r==null&&(r=i?"min":"max"),this._incomparable=r==="min"?-1/0:1/0}
return t.prototype.evaluate=function(e,r){var i=de(e)?e:Si(e),n=de(r)?r:Si(r),a=isNaN(i),o=isNaN(n);if(a&&(i=this._incomparable),o&&(n=this._incomparable),a&&o){
var s=V(e),l=V(r);s&&(i=l?e:0),l&&(n=s?r:0)}return i<n?this._resultLT:i>n?-this._resultLT:0},t})();var oY=(function(){function t(e,r){this._rval=r,this._isEQ=e,this._rvalTypeof=typeof r,this._rvalFloat=Si(r)}return t.prototype.evaluate=function(e){var r=e===this.
_rval;if(!r){var i=typeof e;i!==this._rvalTypeof&&(i==="number"||this._rvalTypeof==="number")&&(r=Si(e)===this._rvalFloat)}return this._isEQ?r:!r},t})();function Oc(t){var e="",r=-1/0,i=-1/0,n=1/0,a=1/0;return t&&(t.g!=null&&(e+="G"+t.g,r=t.g),t.ge!=null&&(e+="GE"+t.ge,i=t.ge),t.l!=null&&(e+="L"+t.l,n=t.l),t.le!=
null&&(e+="LE"+t.le,a=t.le)),{key:e,g:r,ge:i,l:n,le:a}}function Lc(t,e){return e>t.g&&e>=t.ge&&e<t.l&&e<=t.le}var EI=typeof Uint32Array===Ln?Array:Uint32Array,DI=typeof Uint16Array===Ln?Array:Uint16Array,Dm=typeof Int32Array===Ln?Array:Int32Array,ow=typeof Float64Array===
Ln?Array:Float64Array,lw={float:ow,int:Dm,ordinal:Array,number:Array,time:ow},Em;function hs(t){return t>65535?EI:DI}function MI(t){var e=t.constructor;return e===
Array?t.slice():new e(t)}function sw(t,e,r,i,n){var a=lw[r||"float"];if(n){var o=t[e],s=o&&o.length;if(s!==i){for(var l=new a(i),u=0;u<s;u++)l[u]=o[u];t[e]=l}}else
t[e]=new a(i)}var OI=(function(){function t(){this._chunks=[],this._rawExtent=[],this._extent=[],this._count=0,this._rawCount=0,this._calcDimNameToIdx=K()}return t.
prototype.initData=function(e,r,i){this._provider=e,this._chunks=[],this._indices=null,this.getRawIndex=this._getRawIdxIdentity;var n=e.getSource(),a=this.defaultDimValueGetter=
Em[n.sourceFormat];this._dimValueGetter=i||a,this._rawExtent=[];var o=Ec(n);this._dimensions=z(r,function(s){return{type:s.type,property:s.property}}),this._initDataFromProvider(
0,e.count())},t.prototype.getProvider=function(){return this._provider},t.prototype.getSource=function(){return this._provider.getSource()},t.prototype.ensureCalculationDimension=
function(e,r){var i=this._calcDimNameToIdx,n=this._dimensions,a=i.get(e);if(a!=null){if(n[a].type===r)return a}else a=n.length;return n[a]={type:r},i.set(e,a),this.
_chunks[a]=new lw[r||"float"](this._rawCount),this._rawExtent[a]=kt(),a},t.prototype.collectOrdinalMeta=function(e,r){var i=this._chunks[e],n=this._dimensions[e],
a=this._rawExtent,o=n.ordinalOffset||0,s=i.length;o===0&&(a[e]=kt());for(var l=a[e],u=o;u<s;u++){var f=i[u]=r.parseAndCollect(i[u]);isNaN(f)||(l[0]=Math.min(f,l[0]),
l[1]=Math.max(f,l[1]))}n.ordinalMeta=r,n.ordinalOffset=s,n.type="ordinal"},t.prototype.getOrdinalMeta=function(e){var r=this._dimensions[e],i=r.ordinalMeta;return i},
t.prototype.getDimensionProperty=function(e){var r=this._dimensions[e];return r&&r.property},t.prototype.appendData=function(e){var r=this._provider,i=this.count();
r.appendData(e);var n=r.count();return r.persistent||(n+=i),i<n&&this._initDataFromProvider(i,n,!0),[i,n]},t.prototype.appendValues=function(e,r){for(var i=this.
_chunks,n=this._dimensions,a=n.length,o=this._rawExtent,s=this.count(),l=s+Math.max(e.length,r||0),u=0;u<a;u++){var f=n[u];sw(i,u,f.type,l,!0)}for(var c=[],p=s;p<
l;p++)for(var h=p-s,v=0;v<a;v++){var f=n[v],d=Em.arrayRows.call(this,e[h]||c,f.property,h,v);i[v][p]=d;var m=o[v];d<m[0]&&(m[0]=d),d>m[1]&&(m[1]=d)}return this.
_rawCount=this._count=l,{start:s,end:l}},t.prototype._initDataFromProvider=function(e,r,i){for(var n=this._provider,a=this._chunks,o=this._dimensions,s=o.length,
l=this._rawExtent,u=z(o,function(y){return y.property}),f=0;f<s;f++){var c=o[f];l[f]||(l[f]=kt()),sw(a,f,c.type,r,i)}if(n.fillStorage)n.fillStorage(e,r,a,l);else
for(var p=[],h=e;h<r;h++){p=n.getItem(h,p);for(var v=0;v<s;v++){var d=a[v],m=this._dimValueGetter(p,u[v],h,v);d[h]=m;var g=l[v];m<g[0]&&(g[0]=m),m>g[1]&&(g[1]=m)}}
!n.persistent&&n.clean&&n.clean(),this._rawCount=this._count=r,this._extent=[]},t.prototype.count=function(){return this._count},t.prototype.get=function(e,r){if(!(r>=
0&&r<this._count))return NaN;var i=this._chunks[e];return i?i[this.getRawIndex(r)]:NaN},t.prototype.getValues=function(e,r){var i=[],n=[];if(r==null){r=e,e=[];for(var a=0;a<
this._dimensions.length;a++)n.push(a)}else n=e;for(var a=0,o=n.length;a<o;a++)i.push(this.get(n[a],r));return i},t.prototype.getByRawIndex=function(e,r){if(!(r>=
0&&r<this._rawCount))return NaN;var i=this._chunks[e];return i?i[r]:NaN},t.prototype.getSum=function(e){var r=this._chunks[e],i=0;if(r)for(var n=0,a=this.count();n<
a;n++){var o=this.get(e,n);isNaN(o)||(i+=o)}return i},t.prototype.getMedian=function(e){var r=[];this.each([e],function(n){isNaN(n)||r.push(n)}),$i(r);var i=this.
count();return i===0?0:i%2===1?r[(i-1)/2]:(r[i/2]+r[i/2-1])/2},t.prototype.indexOfRawIndex=function(e){if(e>=this._rawCount||e<0)return-1;if(!this._indices)return e;
var r=this._indices,i=r[e];if(i!=null&&i<this._count&&i===e)return e;for(var n=0,a=this._count-1;n<=a;){var o=(n+a)/2|0;if(r[o]<e)n=o+1;else if(r[o]>e)a=o-1;else
return o}return-1},t.prototype.getIndices=function(){var e,r=this._indices;if(r){var i=r.constructor,n=this._count;if(i===Array){e=new i(n);for(var a=0;a<n;a++)
e[a]=r[a]}else e=new i(r.buffer,0,n)}else{var i=hs(this._rawCount);e=new i(this.count());for(var a=0;a<e.length;a++)e[a]=a}return e},t.prototype.filter=function(e,r){
if(!this._count)return this;for(var i=this.clone(),n=i.count(),a=hs(i._rawCount),o=new a(n),s=[],l=e.length,u=0,f=e[0],c=i._chunks,p=0;p<n;p++){var h=void 0,v=i.
getRawIndex(p);if(l===0)h=r(p);else if(l===1){var d=c[f][v];h=r(d,p)}else{for(var m=0;m<l;m++)s[m]=c[e[m]][v];s[m]=p,h=r.apply(null,s)}h&&(o[u++]=v)}return u<n&&
(i._indices=o),i._count=u,i._extent=[],i._updateGetRawIdx(),i},t.prototype.selectRange=function(e){var r=this.clone(),i=r._count;if(!i)return this;var n=te(e),a=n.
length;if(!a)return this;var o=r.count(),s=hs(r._rawCount),l=new s(o),u=0,f=n[0],c=e[f][0],p=e[f][1],h=r._chunks,v=!1;if(!r._indices){var d=0;if(a===1){for(var m=h[n[0]],
g=0;g<i;g++){var y=m[g];(y>=c&&y<=p||isNaN(y))&&(l[u++]=d),d++}v=!0}else if(a===2){for(var m=h[n[0]],_=h[n[1]],x=e[n[1]][0],S=e[n[1]][1],g=0;g<i;g++){var y=m[g],
b=_[g];(y>=c&&y<=p||isNaN(y))&&(b>=x&&b<=S||isNaN(b))&&(l[u++]=d),d++}v=!0}}if(!v)if(a===1)for(var g=0;g<o;g++){var w=r.getRawIndex(g),y=h[n[0]][w];(y>=c&&y<=p||
isNaN(y))&&(l[u++]=w)}else for(var g=0;g<o;g++){for(var C=!0,w=r.getRawIndex(g),E=0;E<a;E++){var A=n[E],y=h[A][w];(y<e[A][0]||y>e[A][1])&&(C=!1)}C&&(l[u++]=r.getRawIndex(
g))}return u<o&&(r._indices=l),r._count=u,r._extent=[],r._updateGetRawIdx(),r},t.prototype.map=function(e,r){var i=this.clone(e);return this._updateDims(i,e,r),
i},t.prototype.modify=function(e,r){this._updateDims(this,e,r)},t.prototype._updateDims=function(e,r,i){for(var n=e._chunks,a=[],o=r.length,s=e.count(),l=[],u=e.
_rawExtent,f=0;f<r.length;f++)u[r[f]]=kt();for(var c=0;c<s;c++){for(var p=e.getRawIndex(c),h=0;h<o;h++)l[h]=n[r[h]][p];l[o]=c;var v=i&&i.apply(null,l);if(v!=null){
typeof v!="object"&&(a[0]=v,v=a);for(var f=0;f<v.length;f++){var d=r[f],m=v[f],g=u[d],y=n[d];y&&(y[p]=m),m<g[0]&&(g[0]=m),m>g[1]&&(g[1]=m)}}}},t.prototype.lttbDownSample=
function(e,r){var i=this.clone([e],!0),n=i._chunks,a=n[e],o=this.count(),s=0,l=Math.floor(1/r),u=this.getRawIndex(0),f,c,p,h=new(hs(this._rawCount))(Math.min((Math.
ceil(o/l)+2)*2,o));h[s++]=u;for(var v=1;v<o-1;v+=l){for(var d=Math.min(v+l,o-1),m=Math.min(v+l*2,o),g=(m+d)/2,y=0,_=d;_<m;_++){var x=this.getRawIndex(_),S=a[x];
isNaN(S)||(y+=S)}y/=m-d;var b=v,w=Math.min(v+l,o),C=v-1,E=a[u];f=-1,p=b;for(var A=-1,D=0,_=b;_<w;_++){var x=this.getRawIndex(_),S=a[x];if(isNaN(S)){D++,A<0&&(A=
x);continue}c=Math.abs((C-g)*(S-E)-(C-_)*(y-E)),c>f&&(f=c,p=x)}D>0&&D<w-b&&(h[s++]=Math.min(A,p),p=Math.max(A,p)),h[s++]=p,u=p}return h[s++]=this.getRawIndex(o-
1),i._count=s,i._indices=h,i.getRawIndex=this._getRawIdx,i},t.prototype.minmaxDownSample=function(e,r){for(var i=this.clone([e],!0),n=i._chunks,a=Math.floor(1/r),
o=n[e],s=this.count(),l=new(hs(this._rawCount))(Math.ceil(s/a)*2),u=0,f=0;f<s;f+=a){var c=f,p=o[this.getRawIndex(c)],h=f,v=o[this.getRawIndex(h)],d=a;f+a>s&&(d=
s-f);for(var m=0;m<d;m++){var g=this.getRawIndex(f+m),y=o[g];y<p&&(p=y,c=f+m),y>v&&(v=y,h=f+m)}var _=this.getRawIndex(c),x=this.getRawIndex(h);c<h?(l[u++]=_,l[u++]=
x):(l[u++]=x,l[u++]=_)}return i._count=u,i._indices=l,i._updateGetRawIdx(),i},t.prototype.downSample=function(e,r,i,n){for(var a=this.clone([e],!0),o=a._chunks,
s=[],l=Math.floor(1/r),u=o[e],f=this.count(),c=a._rawExtent[e]=kt(),p=new(hs(this._rawCount))(Math.ceil(f/l)),h=0,v=0;v<f;v+=l){l>f-v&&(l=f-v,s.length=l);for(var d=0;d<
l;d++){var m=this.getRawIndex(v+d);s[d]=u[m]}var g=i(s),y=this.getRawIndex(Math.min(v+n(s,g)||0,f-1));u[y]=g,g<c[0]&&(c[0]=g),g>c[1]&&(c[1]=g),p[h++]=y}return a.
_count=h,a._indices=p,a._updateGetRawIdx(),a},t.prototype.each=function(e,r){if(this._count)for(var i=e.length,n=this._chunks,a=0,o=this.count();a<o;a++){var s=this.
getRawIndex(a);switch(i){case 0:r(a);break;case 1:r(n[e[0]][s],a);break;case 2:r(n[e[0]][s],n[e[1]][s],a);break;default:for(var l=0,u=[];l<i;l++)u[l]=n[e[l]][s];
u[l]=a,r.apply(null,u)}}},t.prototype.getDataExtent=function(e,r){var i=this._chunks[e],n=kt();if(!i)return n;var a=this.count(),o=!this._indices&&!r;if(o)return this.
_rawExtent[e].slice();var s=this._extent,l=s[e]||(s[e]={}),u=Oc(r),f=u.key,c=l[f];if(c)return c.slice();for(var p=n[0],h=n[1],v=0;v<a;v++){var d=this.getRawIndex(
v),m=i[d];(!r||Lc(u,m))&&(m<p&&(p=m),m>h&&(h=m))}return l[f]=[p,h]},t.prototype.getRawDataItem=function(e){var r=this.getRawIndex(e);if(this._provider.persistent)
return this._provider.getItem(r);for(var i=[],n=this._chunks,a=0;a<n.length;a++)i.push(n[a][r]);return i},t.prototype.clone=function(e,r){var i=new t,n=this._chunks,
a=e&&fr(e,function(s,l){return s[l]=!0,s},{});if(a)for(var o=0;o<n.length;o++)i._chunks[o]=a[o]?MI(n[o]):n[o];else i._chunks=n;return this._copyCommonProps(i),r||
(i._indices=this._cloneIndices()),i._updateGetRawIdx(),i},t.prototype._copyCommonProps=function(e){e._count=this._count,e._rawCount=this._rawCount,e._provider=this.
_provider,e._dimensions=this._dimensions,e._extent=oe(this._extent),e._rawExtent=oe(this._rawExtent)},t.prototype._cloneIndices=function(){if(this._indices){var e=this.
_indices.constructor,r=void 0;if(e===Array){var i=this._indices.length;r=new e(i);for(var n=0;n<i;n++)r[n]=this._indices[n]}else r=new e(this._indices);return r}
return null},t.prototype._getRawIdxIdentity=function(e){return e},t.prototype._getRawIdx=function(e){return e<this._count&&e>=0?this._indices[e]:-1},t.prototype.
_updateGetRawIdx=function(){this.getRawIndex=this._indices?this._getRawIdx:this._getRawIdxIdentity},t.internalField=(function(){function e(r,i,n,a){return Nr(r[a],
this._dimensions[a])}Em={arrayRows:e,objectRows:function(r,i,n,a){return Nr(r[i],this._dimensions[a])},keyedColumns:e,original:function(r,i,n,a){var o=r&&(r.value==
null?r:r.value);return Nr(o instanceof Array?o[a]:o,this._dimensions[a])},typedArray:function(r,i,n,a){return r[a]}}})(),t})(),Wl=OI;var LI=J(),kI={float:"f",int:"i",ordinal:"o",number:"n",time:"t"},Mm=(function(){function t(e){this.dimensions=e.dimensions,this._dimOmitted=e.dimensionOmitted,
this.source=e.source,this._fullDimCount=e.fullDimensionCount,this._updateDimOmitted(e.dimensionOmitted)}return t.prototype.isDimensionOmitted=function(){return this.
_dimOmitted},t.prototype._updateDimOmitted=function(e){this._dimOmitted=e,e&&(this._dimNameMap||(this._dimNameMap=Om(this.source)))},t.prototype.getSourceDimensionIndex=
function(e){return G(this._dimNameMap.get(e),-1)},t.prototype.getSourceDimension=function(e){var r=this.source.dimensionsDefine;if(r)return r[e]},t.prototype.makeStoreSchema=
function(){for(var e=this._fullDimCount,r=Ec(this.source),i=!Lm(e),n="",a=[],o=0,s=0;o<e;o++){var l=void 0,u=void 0,f=void 0,c=this.dimensions[s];if(c&&c.storeDimIndex===
o)l=r?c.name:null,u=c.type,f=c.ordinalMeta,s++;else{var p=this.getSourceDimension(o);p&&(l=r?p.name:null,u=p.type)}a.push({property:l,type:u,ordinalMeta:f}),r&&
l!=null&&(!c||!c.isCalculationCoord)&&(n+=i?l.replace(/\`/g,"`1").replace(/\$/g,"`2"):l),n+="$",n+=kI[u]||"f",f&&(n+=f.uid),n+="$"}var h=this.source,v=[h.seriesLayoutBy,
h.startIndex,n].join("$$");return{dimensions:a,hash:v}},t.prototype.makeOutputDimensionNames=function(){for(var e=[],r=0,i=0;r<this._fullDimCount;r++){var n=void 0,
a=this.dimensions[i];if(a&&a.storeDimIndex===r)a.isCalculationCoord||(n=a.name),i++;else{var o=this.getSourceDimension(r);o&&(n=o.name)}e.push(n)}return e},t.prototype.
appendCalculationDimension=function(e){this.dimensions.push(e),e.isCalculationCoord=!0,this._fullDimCount++,this._updateDimOmitted(!0)},t})();function kc(t){return t instanceof Mm}function $l(t){for(var e=K(),r=0;r<(t||[]).length;r++){var i=t[r],n=W(i)?i.name:i;n!=null&&e.get(n)==null&&e.set(n,r)}return e}
function Om(t){var e=LI(t);return e.dimNameMap||(e.dimNameMap=$l(t.dimensionsDefine))}function Lm(t){return t>30}var Yl=W,In=z,PI=typeof Int32Array>"u"?Array:Int32Array,II="e\0\0",uw=-1,NI=["hasItemOption","_nameList","_idList","_invertedIndicesMap","_dimSummary","userOutp\
ut","_rawData","_dimValueGetter","_nameDimIdx","_idDimIdx","_nameRepeatCount"],RI=["_approximateExtent"],fw,Pc,Xl,Kl,km,ql,Pm,BI=(function(){function t(e,r){this.
type="list",this._dimOmitted=!1,this._nameList=[],this._idList=[],this._visual={},this._layout={},this._itemVisuals=[],this._itemLayouts=[],this._graphicEls=[],
this._approximateExtent={},this._calculationInfo={},this.hasItemOption=!1,this.TRANSFERABLE_METHODS=["cloneShallow","downSample","minmaxDownSample","lttbDownSam\
ple","map"],this.CHANGABLE_METHODS=["filterSelf","selectRange"],this.DOWNSAMPLE_METHODS=["downSample","minmaxDownSample","lttbDownSample"];var i,n=!1;kc(e)?(i=e.
dimensions,this._dimOmitted=e.isDimensionOmitted(),this._schema=e):(n=!0,i=e),i=i||["x","y"];for(var a={},o=[],s={},l=!1,u={},f=0;f<i.length;f++){var c=i[f],p=V(
c)?new ps({name:c}):c instanceof ps?c:new ps(c),h=p.name;p.type=p.type||"float",p.coordDim||(p.coordDim=h,p.coordDimIndex=0);var v=p.otherDims=p.otherDims||{};o.
push(h),a[h]=p,u[h]!=null&&(l=!0),p.createInvertedIndices&&(s[h]=[]),n&&(p.storeDimIndex=f),v.itemName===0&&(this._nameDimIdx=p.storeDimIndex),v.itemId===0&&(this.
_idDimIdx=p.storeDimIndex)}if(this.dimensions=o,this._dimInfos=a,this._initGetDimensionInfo(l),this.hostModel=r,this._invertedIndicesMap=s,this._dimOmitted){var d=this.
_dimIdxToName=K();T(o,function(m){d.set(a[m].storeDimIndex,m)})}}return t.prototype.getDimension=function(e){var r=this._recognizeDimIndex(e);if(r==null)return e;
if(r=e,!this._dimOmitted)return this.dimensions[r];var i=this._dimIdxToName.get(r);if(i!=null)return i;var n=this._schema.getSourceDimension(r);if(n)return n.name},
t.prototype.getDimensionIndex=function(e){var r=this._recognizeDimIndex(e);if(r!=null)return r;if(e==null)return-1;var i=this._getDimInfo(e);return i?i.storeDimIndex:
this._dimOmitted?this._schema.getSourceDimensionIndex(e):-1},t.prototype._recognizeDimIndex=function(e){if(de(e)||e!=null&&!isNaN(e)&&!this._getDimInfo(e)&&(!this.
_dimOmitted||this._schema.getSourceDimensionIndex(e)<0))return+e},t.prototype._getStoreDimIndex=function(e){var r=this.getDimensionIndex(e);return r},t.prototype.
getDimensionInfo=function(e){return this._getDimInfo(this.getDimension(e))},t.prototype._initGetDimensionInfo=function(e){var r=this._dimInfos;this._getDimInfo=
e?function(i){return r.hasOwnProperty(i)?r[i]:void 0}:function(i){return r[i]}},t.prototype.getDimensionsOnCoord=function(){return this._dimSummary.dataDimsOnCoord.
slice()},t.prototype.mapDimension=function(e,r){var i=this._dimSummary;if(r==null)return i.encodeFirstDimNotExtra[e];var n=i.encode[e];return n?n[r]:null},t.prototype.
mapDimensionsAll=function(e){var r=this._dimSummary,i=r.encode[e];return(i||[]).slice()},t.prototype.getStore=function(){return this._store},t.prototype.initData=
function(e,r,i){var n=this,a;if(e instanceof Wl&&(a=e),!a){var o=this.dimensions,s=fs(e)||et(e)?new Mc(e,o.length):e;a=new Wl;var l=In(o,function(u){return{type:n.
_dimInfos[u].type,property:u}});a.initData(s,l,i)}this._store=a,this._nameList=(r||[]).slice(),this._idList=[],this._nameRepeatCount={},this._doInit(0,a.count()),
this._dimSummary=iw(this,this._schema),this.userOutput=this._dimSummary.userOutput},t.prototype.appendData=function(e){var r=this._store.appendData(e);this._doInit(
r[0],r[1])},t.prototype.appendValues=function(e,r){var i=this._store.appendValues(e,r&&r.length),n=i.start,a=i.end,o=this._shouldMakeIdFromName();if(this._updateOrdinalMeta(),
r)for(var s=n;s<a;s++){var l=s-n;this._nameList[s]=r[l],o&&Pm(this,s)}},t.prototype._updateOrdinalMeta=function(){for(var e=this._store,r=this.dimensions,i=0;i<
r.length;i++){var n=this._dimInfos[r[i]];n.ordinalMeta&&e.collectOrdinalMeta(n.storeDimIndex,n.ordinalMeta)}},t.prototype._shouldMakeIdFromName=function(){var e=this.
_store.getProvider();return this._idDimIdx==null&&e.getSource().sourceFormat!==yr&&!e.fillStorage},t.prototype._doInit=function(e,r){if(!(e>=r)){var i=this._store,
n=i.getProvider();this._updateOrdinalMeta();var a=this._nameList,o=this._idList,s=n.getSource().sourceFormat,l=s===_t;if(l&&!n.pure)for(var u=[],f=e;f<r;f++){var c=n.
getItem(f,u);if(!this.hasItemOption&&xS(c)&&(this.hasItemOption=!0),c){var p=c.name;a[f]==null&&p!=null&&(a[f]=mr(p,null));var h=c.id;o[f]==null&&h!=null&&(o[f]=
mr(h,null))}}if(this._shouldMakeIdFromName())for(var f=e;f<r;f++)Pm(this,f);fw(this)}},t.prototype.getApproximateExtent=function(e,r){return this._approximateExtent[e]||
this._store.getDataExtent(this._getStoreDimIndex(e),r)},t.prototype.setApproximateExtent=function(e,r){r=this.getDimension(r),this._approximateExtent[r]=e.slice()},
t.prototype.getCalculationInfo=function(e){return this._calculationInfo[e]},t.prototype.setCalculationInfo=function(e,r){Yl(e)?R(this._calculationInfo,e):this._calculationInfo[e]=
r},t.prototype.getName=function(e){var r=this.getRawIndex(e),i=this._nameList[r];return i==null&&this._nameDimIdx!=null&&(i=Xl(this,this._nameDimIdx,r)),i==null&&
(i=""),i},t.prototype._getCategory=function(e,r){var i=this._store.get(e,r),n=this._store.getOrdinalMeta(e);return n?n.categories[i]:i},t.prototype.getId=function(e){
return Pc(this,this.getRawIndex(e))},t.prototype.count=function(){return this._store.count()},t.prototype.get=function(e,r){var i=this._store,n=this._dimInfos[e];
if(n)return i.get(n.storeDimIndex,r)},t.prototype.getByRawIndex=function(e,r){var i=this._store,n=this._dimInfos[e];if(n)return i.getByRawIndex(n.storeDimIndex,
r)},t.prototype.getIndices=function(){return this._store.getIndices()},t.prototype.getDataExtent=function(e){return this._store.getDataExtent(this._getStoreDimIndex(
e),null)},t.prototype.getSum=function(e){return this._store.getSum(this._getStoreDimIndex(e))},t.prototype.getMedian=function(e){return this._store.getMedian(this.
_getStoreDimIndex(e))},t.prototype.getValues=function(e,r){var i=this,n=this._store;return B(e)?n.getValues(In(e,function(a){return i._getStoreDimIndex(a)}),r):
n.getValues(e)},t.prototype.hasValue=function(e){for(var r=this._dimSummary.dataDimIndicesOnCoord,i=0,n=r.length;i<n;i++)if(isNaN(this._store.get(r[i],e)))return!1;
return!0},t.prototype.indexOfName=function(e){for(var r=0,i=this._store.count();r<i;r++)if(this.getName(r)===e)return r;return-1},t.prototype.getRawIndex=function(e){
return this._store.getRawIndex(e)},t.prototype.indexOfRawIndex=function(e){return this._store.indexOfRawIndex(e)},t.prototype.rawIndexOf=function(e,r){var i=e&&
this._invertedIndicesMap[e],n=i&&i[r];return n==null||isNaN(n)?uw:n},t.prototype.each=function(e,r,i){"use strict";$(e)&&(i=r,r=e,e=[]);var n=i||this,a=In(Kl(e),
this._getStoreDimIndex,this);this._store.each(a,n?he(r,n):r)},t.prototype.filterSelf=function(e,r,i){"use strict";$(e)&&(i=r,r=e,e=[]);var n=i||this,a=In(Kl(e),
this._getStoreDimIndex,this);return this._store=this._store.filter(a,n?he(r,n):r),this},t.prototype.selectRange=function(e){"use strict";var r=this,i={},n=te(e),
a=[];return T(n,function(o){var s=r._getStoreDimIndex(o);i[s]=e[o],a.push(s)}),this._store=this._store.selectRange(i),this},t.prototype.mapArray=function(e,r,i){
"use strict";$(e)&&(i=r,r=e,e=[]),i=i||this;var n=[];return this.each(e,function(){n.push(r&&r.apply(this,arguments))},i),n},t.prototype.map=function(e,r,i,n){"\
use strict";var a=i||n||this,o=In(Kl(e),this._getStoreDimIndex,this),s=ql(this);return s._store=this._store.map(o,a?he(r,a):r),s},t.prototype.modify=function(e,r,i,n){
var a=this,o=i||n||this,s=In(Kl(e),this._getStoreDimIndex,this);this._store.modify(s,o?he(r,o):r)},t.prototype.downSample=function(e,r,i,n){var a=ql(this);return a.
_store=this._store.downSample(this._getStoreDimIndex(e),r,i,n),a},t.prototype.minmaxDownSample=function(e,r){var i=ql(this);return i._store=this._store.minmaxDownSample(
this._getStoreDimIndex(e),r),i},t.prototype.lttbDownSample=function(e,r){var i=ql(this);return i._store=this._store.lttbDownSample(this._getStoreDimIndex(e),r),
i},t.prototype.getRawDataItem=function(e){return this._store.getRawDataItem(e)},t.prototype.getItemModel=function(e){var r=this.hostModel,i=this.getRawDataItem(
e);return new He(i,r,r&&r.ecModel)},t.prototype.diff=function(e){var r=this;return new Tc(e?e.getStore().getIndices():[],this.getStore().getIndices(),function(i){
return Pc(e,i)},function(i){return Pc(r,i)})},t.prototype.getVisual=function(e){var r=this._visual;return r&&r[e]},t.prototype.setVisual=function(e,r){this._visual=
this._visual||{},Yl(e)?R(this._visual,e):this._visual[e]=r},t.prototype.getItemVisual=function(e,r){var i=this._itemVisuals[e],n=i&&i[r];return n??this.getVisual(
r)},t.prototype.hasItemVisual=function(){return this._itemVisuals.length>0},t.prototype.ensureUniqueItemVisual=function(e,r){var i=this._itemVisuals,n=i[e];n||(n=
i[e]={});var a=n[r];return a==null&&(a=this.getVisual(r),B(a)?a=a.slice():Yl(a)&&(a=R({},a)),n[r]=a),a},t.prototype.setItemVisual=function(e,r,i){var n=this._itemVisuals[e]||
{};this._itemVisuals[e]=n,Yl(r)?R(n,r):n[r]=i},t.prototype.clearAllVisual=function(){this._visual={},this._itemVisuals=[]},t.prototype.setLayout=function(e,r){Yl(
e)?R(this._layout,e):this._layout[e]=r},t.prototype.getLayout=function(e){return this._layout[e]},t.prototype.getItemLayout=function(e){return this._itemLayouts[e]},
t.prototype.setItemLayout=function(e,r,i){this._itemLayouts[e]=i?R(this._itemLayouts[e]||{},r):r},t.prototype.clearItemLayouts=function(){this._itemLayouts.length=
0},t.prototype.setItemGraphicEl=function(e,r){var i=this.hostModel&&this.hostModel.seriesIndex;kS(i,this.dataType,e,r),this._graphicEls[e]=r},t.prototype.getItemGraphicEl=
function(e){return this._graphicEls[e]},t.prototype.eachItemGraphicEl=function(e,r){T(this._graphicEls,function(i,n){i&&e&&e.call(r,i,n)})},t.prototype.cloneShallow=
function(e){return e||(e=new t(this._schema?this._schema:In(this.dimensions,this._getDimInfo,this),this.hostModel)),km(e,this),e._store=this._store,e},t.prototype.
wrapMethod=function(e,r){var i=this[e];$(i)&&(this.__wrappedMethods=this.__wrappedMethods||[],this.__wrappedMethods.push(e),this[e]=function(){var n=i.apply(this,
arguments);return r.apply(this,[n].concat(ef(arguments)))})},t.internalField=(function(){fw=function(e){var r=e._invertedIndicesMap;T(r,function(i,n){var a=e._dimInfos[n],
o=a.ordinalMeta,s=e._store;if(o){i=r[n]=new PI(o.categories.length);for(var l=0;l<i.length;l++)i[l]=uw;for(var l=0;l<s.count();l++)i[s.get(a.storeDimIndex,l)]=l}})},
Xl=function(e,r,i){return mr(e._getCategory(r,i),null)},Pc=function(e,r){var i=e._idList[r];return i==null&&e._idDimIdx!=null&&(i=Xl(e,e._idDimIdx,r)),i==null&&
(i=II+r),i},Kl=function(e){return B(e)||(e=e!=null?[e]:[]),e},ql=function(e){var r=new t(e._schema?e._schema:In(e.dimensions,e._getDimInfo,e),e.hostModel);return km(
r,e),r},km=function(e,r){T(NI.concat(r.__wrappedMethods||[]),function(i){r.hasOwnProperty(i)&&(e[i]=r[i])}),e.__wrappedMethods=r.__wrappedMethods,T(RI,function(i){
e[i]=oe(r[i])}),e._calculationInfo=R({},r._calculationInfo)},Pm=function(e,r){var i=e._nameList,n=e._idList,a=e._nameDimIdx,o=e._idDimIdx,s=i[r],l=n[r];if(s==null&&
a!=null&&(i[r]=s=Xl(e,a,r)),l==null&&o!=null&&(n[r]=l=Xl(e,o,r)),l==null&&s!=null){var u=e._nameRepeatCount,f=u[s]=(u[s]||0)+1;l=s,f>1&&(l+="__ec__"+f),n[r]=l}}})(),
t})(),Qr=BI;function Im(t,e){fs(t)||(t=cs(t)),e=e||{};var r=e.coordDimensions||[],i=e.dimensionsDefine||t.dimensionsDefine||[],n=K(),a=[],o=zI(t,r,i,e.dimensionsCount),s=e.
canOmitUnusedDimensions&&Lm(o),l=i===t.dimensionsDefine,u=l?Om(t):$l(i),f=e.encodeDefine;!f&&e.encodeDefaulter&&(f=e.encodeDefaulter(t,o));for(var c=K(f),p=new Dm(
o),h=0;h<p.length;h++)p[h]=-1;function v(E){var A=p[E];if(A<0){var D=i[E],L=W(D)?D:{name:D},O=new ps,N=L.name;N!=null&&u.get(N)!=null&&(O.name=O.displayName=N),
L.type!=null&&(O.type=L.type),L.displayName!=null&&(O.displayName=L.displayName);var P=a.length;return p[E]=P,O.storeDimIndex=E,a.push(O),O}return a[A]}if(!s)for(var h=0;h<
o;h++)v(h);c.each(function(E,A){var D=Be(E).slice();if(D.length===1&&!V(D[0])&&D[0]<0){c.set(A,!1);return}var L=c.set(A,[]);T(D,function(O,N){var P=V(O)?u.get(O):
O;P!=null&&P<o&&(L[N]=P,m(v(P),A,N))})});var d=0;T(r,function(E){var A,D,L,O;if(V(E))A=E,O={};else{O=E,A=O.name;var N=O.ordinalMeta;O.ordinalMeta=null,O=R({},O),
O.ordinalMeta=N,D=O.dimsDef,L=O.otherDims,O.name=O.coordDim=O.coordDimIndex=O.dimsDef=O.otherDims=null}var P=c.get(A);if(P!==!1){if(P=Be(P),!P.length)for(var k=0;k<
(D&&D.length||1);k++){for(;d<o&&v(d).coordDim!=null;)d++;d<o&&P.push(d++)}T(P,function(U,F){var Y=v(U);if(l&&O.type!=null&&(Y.type=O.type),m(pe(Y,O),A,F),Y.name==
null&&D){var q=D[F];!W(q)&&(q={name:q}),Y.name=Y.displayName=q.name,Y.defaultTooltip=q.defaultTooltip}L&&pe(Y.otherDims,L)})}});function m(E,A,D){Zf.get(A)!=null?
E.otherDims[A]=D:(E.coordDim=A,E.coordDimIndex=D,n.set(A,!0))}var g=e.generateCoord,y=e.generateCoordCount,_=y!=null;y=g?y||1:0;var x=g||"value";function S(E){E.
name==null&&(E.name=E.coordDim)}if(s)T(a,function(E){S(E)}),a.sort(function(E,A){return E.storeDimIndex-A.storeDimIndex});else for(var b=0;b<o;b++){var w=v(b),C=w.
coordDim;C==null&&(w.coordDim=UI(x,n,_),w.coordDimIndex=0,(!g||y<=0)&&(w.isExtraCoord=!0),y--),S(w),w.type==null&&(Cc(t,b)===Xt.Must||w.isExtraCoord&&(w.otherDims.
itemName!=null||w.otherDims.seriesName!=null))&&(w.type="ordinal")}return jo(a,function(E){return E.name},function(E,A){A>0&&(E.name=E.name+(A-1))}),new Mm({source:t,
dimensions:a,fullDimensionCount:o,dimensionOmitted:s})}function zI(t,e,r,i){var n=Math.max(t.dimensionsDetectedCount||1,e.length,r.length,i||0);return T(e,function(a){
var o;W(a)&&(o=a.dimsDef)&&(n=Math.max(n,o.length))}),n}function UI(t,e,r){if(r||e.hasKey(t)){for(var i=0;e.hasKey(t+i);)i++;t+=i}return e.set(t,!0),t}var Ic={},Nm={},FI=(function(){function t(){this._normalMasterList=[],this._nonSeriesBoxMasterList=[]}return t.prototype.create=function(e,r){this._nonSeriesBoxMasterList=
i(Ic,!0),this._normalMasterList=i(Nm,!1);function i(n,a){var o=[];return T(n,function(s,l){var u=s.create(e,r);o=o.concat(u||[])}),o}},t.prototype.update=function(e,r){
T(this._normalMasterList,function(i){i.update&&i.update(e,r)})},t.prototype.getCoordinateSystems=function(){return this._normalMasterList.concat(this._nonSeriesBoxMasterList)},
t.register=function(e,r){if(e==="matrix"||e==="calendar"){Ic[e]=r;return}Nm[e]=r},t.get=function(e){return Nm[e]||Ic[e]},t})();function VI(t){return!!Ic[t]}var HI=1,
cw=2;var GI=K();function Rc(t){var e=t.getShallow("coord",!0),r=HI;if(e==null){var i=GI.get(t.type);i&&i.getCoord2&&(r=cw,e=i.getCoord2(t))}return{coord:e,from:r}}var vs=0,
Nc=1,WI=2;function $I(t,e){var r=t.getShallow("coordinateSystem"),i=t.getShallow("coordinateSystemUsage",!0),n=i!=null,a=vs;if(r){var o=t.mainType==="series";i==
null&&(i=o?"data":"box"),i==="data"?(a=Nc,o||(a=vs)):i==="box"&&(a=WI,!o&&!VI(r)&&(a=vs))}return{coordSysType:r,kind:a}}function pw(t){var e=t.targetModel,r=t.coordSysType,
i=t.coordSysProvider,n=t.isDefaultDataCoordSys,a=t.allowNotFound,o=$I(e,!0),s=o.kind,l=o.coordSysType;if(n&&s!==Nc&&(s=Nc,l=r),s===vs||l!==r)return vs;var u=i(r,
e);return u?(s===Nc?e.coordinateSystem=u:e.boxCoordinateSystem=u,s):vs}var Zl=FI;var YI=(function(){function t(e){this.coordSysDims=[],this.axisMap=K(),this.categoryAxisMap=K(),this.coordSysName=e}return t})();function hw(t){var e=t.get("coordinateSystem"),r=new YI(e),i=XI[e];if(i)return i(t,r,r.axisMap,r.categoryAxisMap),r}var XI={cartesian2d:function(t,e,r,i){var n=t.
getReferringComponents("xAxis",Lt).models[0],a=t.getReferringComponents("yAxis",Lt).models[0];e.coordSysDims=["x","y"],r.set("x",n),r.set("y",a),ds(n)&&(i.set("\
x",n),e.firstCategoryDimIndex=0),ds(a)&&(i.set("y",a),e.firstCategoryDimIndex==null&&(e.firstCategoryDimIndex=1))},singleAxis:function(t,e,r,i){var n=t.getReferringComponents(
"singleAxis",Lt).models[0];e.coordSysDims=["single"],r.set("single",n),ds(n)&&(i.set("single",n),e.firstCategoryDimIndex=0)},polar:function(t,e,r,i){var n=t.getReferringComponents(
"polar",Lt).models[0],a=n.findAxisModel("radiusAxis"),o=n.findAxisModel("angleAxis");e.coordSysDims=["radius","angle"],r.set("radius",a),r.set("angle",o),ds(a)&&
(i.set("radius",a),e.firstCategoryDimIndex=0),ds(o)&&(i.set("angle",o),e.firstCategoryDimIndex==null&&(e.firstCategoryDimIndex=1))},geo:function(t,e,r,i){e.coordSysDims=
["lng","lat"]},parallel:function(t,e,r,i){var n=t.ecModel,a=n.getComponent("parallel",t.get("parallelIndex")),o=e.coordSysDims=a.dimensions.slice();T(a.parallelAxisIndex,
function(s,l){var u=n.getComponent("parallelAxis",s),f=o[l];r.set(f,u),ds(u)&&(i.set(f,u),e.firstCategoryDimIndex==null&&(e.firstCategoryDimIndex=l))})},matrix:function(t,e,r,i){
var n=t.getReferringComponents("matrix",Lt).models[0];e.coordSysDims=["x","y"];var a=n.getDimensionModel("x"),o=n.getDimensionModel("y");r.set("x",a),r.set("y",
o),i.set("x",a),i.set("y",o)}};function ds(t){return t.get("type")==="category"}function vw(t,e,r){r=r||{};var i=r.byIndex,n=r.stackedCoordDimension,a,o,s;KI(e)?a=e:(o=e.schema,a=o.dimensions,s=e.store);var l=!!(t&&t.get("stack")),u,f,c,p,h=!0;
function v(x){return x.type!=="ordinal"&&x.type!=="time"}if(T(a,function(x,S){V(x)&&(a[S]=x={name:x}),v(x)||(h=!1)}),T(a,function(x,S){l&&!x.isExtraCoord&&(!i&&
!u&&x.ordinalMeta&&(u=x),!f&&v(x)&&(!h||x.coordDim!=="x"&&x.coordDim!=="angle")&&(!n||n===x.coordDim)&&(f=x))}),f&&!i&&!u&&(i=!0),f){c="__\0ecstackresult_"+t.id,
p="__\0ecstackedover_"+t.id,u&&(u.createInvertedIndices=!0);var d=f.coordDim,m=f.type,g=0;T(a,function(x){x.coordDim===d&&g++});var y={name:c,coordDim:d,coordDimIndex:g,
type:m,isExtraCoord:!0,isCalculationCoord:!0,storeDimIndex:a.length},_={name:p,coordDim:p,coordDimIndex:g+1,type:m,isExtraCoord:!0,isCalculationCoord:!0,storeDimIndex:a.
length+1};o?(s&&(y.storeDimIndex=s.ensureCalculationDimension(p,m),_.storeDimIndex=s.ensureCalculationDimension(c,m)),o.appendCalculationDimension(y),o.appendCalculationDimension(
_)):(a.push(y),a.push(_))}return{stackedDimension:f&&f.name,stackedByDimension:u&&u.name,isStackedByIndex:i,stackedOverDimension:p,stackResultDimension:c}}function KI(t){
return!kc(t.schema)}function Jr(t,e){return!!e&&e===t.getCalculationInfo("stackedDimension")}function Bc(t,e){return Jr(t,e)?t.getCalculationInfo("stackResultDi\
mension"):e}function qI(t,e){var r=t.get("coordinateSystem"),i=Zl.get(r),n;return e&&e.coordSysDims&&(n=z(e.coordSysDims,function(a){var o={name:a},s=e.axisMap.get(a);if(s){
var l=s.get("type");o.type=nw(l)}return o})),n||(n=i&&(i.getDimensionsInfo?i.getDimensionsInfo():i.dimensions.slice())||["x","y"]),n}function ZI(t,e,r){var i,n;
return r&&T(t,function(a,o){var s=a.coordDim,l=r.categoryAxisMap.get(s);l&&(i==null&&(i=o),a.ordinalMeta=l.getOrdinalMeta(),e&&(a.createInvertedIndices=!0)),a.otherDims.
itemName!=null&&(n=!0)}),!n&&i!=null&&(t[i].otherDims.itemName=0),i}function jI(t,e,r){r=r||{};var i=e.getSourceManager(),n,a=!1;t?(a=!0,n=cs(t)):(n=i.getSource(),
a=n.sourceFormat===_t);var o=hw(e),s=qI(e,o),l=r.useEncodeDefaulter,u=$(l)?l:l?Me(Kb,s,e):null,f={coordDimensions:s,generateCoord:r.generateCoord,encodeDefine:e.
getEncode(),encodeDefaulter:u,canOmitUnusedDimensions:!a},c=Im(n,f),p=ZI(c.dimensions,r.createInvertedIndices,o),h=a?null:i.getSharedDataStore(c),v=vw(e,{schema:c,
store:h}),d=new Qr(c,e);d.setCalculationInfo(v);var m=p!=null&&QI(n)?function(g,y,_,x){return x===p?_:this.defaultDimValueGetter(g,y,_,x)}:null;return d.hasItemOption=
!1,d.initData(a?n:h,null,m),d}function QI(t){if(t.sourceFormat===_t){var e=JI(t.data||[]);return!B(Yi(e))}}function JI(t){for(var e=0;e<t.length&&t[e]==null;)e++;
return t[e]}var Ai=jI;var eN=Math.round(Math.random()*10);function Nn(t){return[t||"",eN++].join("_")}function dw(t){var e={};t.registerSubTypeDefaulter=function(r,i){var n=Jt(r);e[n.
main]=i},t.determineSubType=function(r,i){var n=i.type;if(!n){var a=Jt(r).main;t.hasSubTypes(r)&&e[a]&&(n=e[a](i))}return n}}function mw(t,e){t.topologicalTravel=
function(a,o,s,l){if(!a.length)return;var u=r(o),f=u.graph,c=u.noEntryList,p={};for(T(a,function(y){p[y]=!0});c.length;){var h=c.pop(),v=f[h],d=!!p[h];d&&(s.call(
l,h,v.originalDeps.slice()),delete p[h]),T(v.successor,d?g:m)}T(p,function(){var y="";throw new Error(y)});function m(y){f[y].entryCount--,f[y].entryCount===0&&
c.push(y)}function g(y){p[y]=!0,m(y)}};function r(a){var o={},s=[];return T(a,function(l){var u=i(o,l),f=u.originalDeps=e(l),c=n(f,a);u.entryCount=c.length,u.entryCount===
0&&s.push(l),T(c,function(p){ue(u.predecessor,p)<0&&u.predecessor.push(p);var h=i(o,p);ue(h.successor,p)<0&&h.successor.push(l)})}),{graph:o,noEntryList:s}}function i(a,o){
return a[o]||(a[o]={predecessor:[],successor:[]}),a[o]}function n(a,o){var s=[];return T(a,function(l){ue(o,l)>=0&&s.push(l)}),s}}function gw(t,e){return Se(Se(
{},t,!0),e,!0)}var tN=Math.log(2);function Bm(t,e,r,i,n,a){var o=i+"-"+n,s=t.length;if(a.hasOwnProperty(o))return a[o];if(e===1){var l=Math.round(Math.log((1<<s)-1&~n)/tN);return t[r][l]}
for(var u=i|1<<r,f=r+1;i&1<<f;)f++;for(var c=0,p=0,h=0;p<s;p++){var v=1<<p;v&n||(c+=(h%2?-1:1)*t[r][p]*Bm(t,e-1,f,u,n|v,a),h++)}return a[o]=c,c}function zm(t,e){
var r=[[t[0],t[1],1,0,0,0,-e[0]*t[0],-e[0]*t[1]],[0,0,0,t[0],t[1],1,-e[1]*t[0],-e[1]*t[1]],[t[2],t[3],1,0,0,0,-e[2]*t[2],-e[2]*t[3]],[0,0,0,t[2],t[3],1,-e[3]*t[2],
-e[3]*t[3]],[t[4],t[5],1,0,0,0,-e[4]*t[4],-e[4]*t[5]],[0,0,0,t[4],t[5],1,-e[5]*t[4],-e[5]*t[5]],[t[6],t[7],1,0,0,0,-e[6]*t[6],-e[6]*t[7]],[0,0,0,t[6],t[7],1,-e[7]*
t[6],-e[7]*t[7]]],i={},n=Bm(r,8,0,0,0,i);if(n!==0){for(var a=[],o=0;o<8;o++)for(var s=0;s<8;s++)a[s]==null&&(a[s]=0),a[s]+=((o+s)%2?-1:1)*Bm(r,7,o===0?1:0,1<<o,
1<<s,i)/n*e[o];return function(l,u,f){var c=u*a[6]+f*a[7]+1;l[0]=(u*a[0]+f*a[1]+a[2])/c,l[1]=(u*a[3]+f*a[4]+a[5])/c}}}var zc="___zrEVENTSAVED",Um=[];function yw(t,e,r,i,n){return Uc(Um,e,i,n,!0)&&Uc(t,r,Um[0],Um[1])}function _w(t,e){t&&r(t),e&&r(e);function r(i){var n=i[zc];n&&
(n.clearMarkers&&n.clearMarkers(),delete i[zc])}}function Uc(t,e,r,i,n){if(e.getBoundingClientRect&&fe.domSupported&&!Fm(e)){var a=e[zc]||(e[zc]={}),o=rN(e,a),s=iN(
o,a,n);if(s)return s(t,r,i),!0}return!1}function rN(t,e){var r=e.markers;if(r)return r;r=e.markers=[];for(var i=["left","right"],n=["top","bottom"],a=0;a<4;a++){
var o=document.createElement("div"),s=o.style,l=a%2,u=(a>>1)%2;s.cssText=["position: absolute","visibility: hidden","padding: 0","margin: 0","border-width: 0","\
user-select: none","width:0","height:0",i[l]+":0",n[u]+":0",i[1-l]+":auto",n[1-u]+":auto",""].join("!important;"),t.appendChild(o),r.push(o)}return e.clearMarkers=
function(){T(r,function(f){f.parentNode&&f.parentNode.removeChild(f)})},r}function iN(t,e,r){for(var i=r?"invTrans":"trans",n=e[i],a=e.srcCoords,o=[],s=[],l=!0,
u=0;u<4;u++){var f=t[u].getBoundingClientRect(),c=2*u,p=f.left,h=f.top;o.push(p,h),l=l&&a&&p===a[c]&&h===a[c+1],s.push(t[u].offsetLeft,t[u].offsetTop)}return l&&
n?n:(e.srcCoords=o,e[i]=r?zm(s,o):zm(o,s))}function Fm(t){return t.nodeName.toUpperCase()==="CANVAS"}var nN=/([&<>"'])/g,aN={"&":"&amp;","<":"&lt;",">":"&gt;",'\
"':"&quot;","'":"&#39;"};function xt(t){return t==null?"":(t+"").replace(nN,function(e,r){return aN[r]})}var xw={time:{month:["January","February","March","April","May","June","July","August","September","October","November","December"],monthAbbr:["Jan","Feb","Mar",
"Apr","May","Jun","Jul","Aug","Sep","Oct","Nov","Dec"],dayOfWeek:["Sunday","Monday","Tuesday","Wednesday","Thursday","Friday","Saturday"],dayOfWeekAbbr:["Sun","\
Mon","Tue","Wed","Thu","Fri","Sat"]},legend:{selector:{all:"All",inverse:"Inv"}},toolbox:{brush:{title:{rect:"Box Select",polygon:"Lasso Select",lineX:"Horizont\
ally Select",lineY:"Vertically Select",keep:"Keep Selections",clear:"Clear Selections"}},dataView:{title:"Data View",lang:["Data View","Close","Refresh"]},dataZoom:{
title:{zoom:"Zoom",back:"Zoom Reset"}},magicType:{title:{line:"Switch to Line Chart",bar:"Switch to Bar Chart",stack:"Stack",tiled:"Tile"}},restore:{title:"Rest\
ore"},saveAsImage:{title:"Save as Image",lang:["Right Click to Save Image"]}},series:{typeNames:{pie:"Pie chart",bar:"Bar chart",line:"Line chart",scatter:"Scat\
ter plot",effectScatter:"Ripple scatter plot",radar:"Radar chart",tree:"Tree",treemap:"Treemap",boxplot:"Boxplot",candlestick:"Candlestick",k:"K line chart",heatmap:"\
Heat map",map:"Map",parallel:"Parallel coordinate map",lines:"Line graph",graph:"Relationship graph",sankey:"Sankey diagram",funnel:"Funnel chart",gauge:"Gauge",
pictorialBar:"Pictorial bar",themeRiver:"Theme River Map",sunburst:"Sunburst",custom:"Custom chart",chart:"Chart"}},aria:{general:{withTitle:'This is a chart ab\
out "{title}"',withoutTitle:"This is a chart"},series:{single:{prefix:"",withName:" with type {seriesType} named {seriesName}.",withoutName:" with type {seriesT\
ype}."},multiple:{prefix:". It consists of {seriesCount} series count.",withName:" The {seriesId} series is a {seriesType} representing {seriesName}.",withoutName:"\
 The {seriesId} series is a {seriesType}.",separator:{middle:"",end:""}}},data:{allData:"The data is as follows: ",partialData:"The first {displayCnt} items are\
: ",withName:"the data for {name} is {value}",withoutName:"{value}",separator:{middle:", ",end:". "}}}};var Sw={time:{month:["\u4E00\u6708","\u4E8C\u6708","\u4E09\u6708","\u56DB\u6708","\u4E94\u6708","\u516D\u6708","\u4E03\u6708","\u516B\u6708","\u4E5D\u6708","\u5341\u6708",
"\u5341\u4E00\u6708","\u5341\u4E8C\u6708"],monthAbbr:["1\u6708","2\u6708","3\u6708","4\u6708","5\u6708","6\u6708","7\u6708","8\u6708","9\u6708","10\u6708","11\u6708",
"12\u6708"],dayOfWeek:["\u661F\u671F\u65E5","\u661F\u671F\u4E00","\u661F\u671F\u4E8C","\u661F\u671F\u4E09","\u661F\u671F\u56DB","\u661F\u671F\u4E94","\u661F\u671F\u516D"],
dayOfWeekAbbr:["\u65E5","\u4E00","\u4E8C","\u4E09","\u56DB","\u4E94","\u516D"]},legend:{selector:{all:"\u5168\u9009",inverse:"\u53CD\u9009"}},toolbox:{brush:{title:{
rect:"\u77E9\u5F62\u9009\u62E9",polygon:"\u5708\u9009",lineX:"\u6A2A\u5411\u9009\u62E9",lineY:"\u7EB5\u5411\u9009\u62E9",keep:"\u4FDD\u6301\u9009\u62E9",clear:"\
\u6E05\u9664\u9009\u62E9"}},dataView:{title:"\u6570\u636E\u89C6\u56FE",lang:["\u6570\u636E\u89C6\u56FE","\u5173\u95ED","\u5237\u65B0"]},dataZoom:{title:{zoom:"\u533A\
\u57DF\u7F29\u653E",back:"\u533A\u57DF\u7F29\u653E\u8FD8\u539F"}},magicType:{title:{line:"\u5207\u6362\u4E3A\u6298\u7EBF\u56FE",bar:"\u5207\u6362\u4E3A\u67F1\u72B6\u56FE",
stack:"\u5207\u6362\u4E3A\u5806\u53E0",tiled:"\u5207\u6362\u4E3A\u5E73\u94FA"}},restore:{title:"\u8FD8\u539F"},saveAsImage:{title:"\u4FDD\u5B58\u4E3A\u56FE\u7247",
lang:["\u53F3\u952E\u53E6\u5B58\u4E3A\u56FE\u7247"]}},series:{typeNames:{pie:"\u997C\u56FE",bar:"\u67F1\u72B6\u56FE",line:"\u6298\u7EBF\u56FE",scatter:"\u6563\u70B9\u56FE",
effectScatter:"\u6D9F\u6F2A\u6563\u70B9\u56FE",radar:"\u96F7\u8FBE\u56FE",tree:"\u6811\u56FE",treemap:"\u77E9\u5F62\u6811\u56FE",boxplot:"\u7BB1\u578B\u56FE",candlestick:"\
K\u7EBF\u56FE",k:"K\u7EBF\u56FE",heatmap:"\u70ED\u529B\u56FE",map:"\u5730\u56FE",parallel:"\u5E73\u884C\u5750\u6807\u56FE",lines:"\u7EBF\u56FE",graph:"\u5173\u7CFB\u56FE",
sankey:"\u6851\u57FA\u56FE",funnel:"\u6F0F\u6597\u56FE",gauge:"\u4EEA\u8868\u76D8\u56FE",pictorialBar:"\u8C61\u5F62\u67F1\u56FE",themeRiver:"\u4E3B\u9898\u6CB3\u6D41\u56FE",
sunburst:"\u65ED\u65E5\u56FE",custom:"\u81EA\u5B9A\u4E49\u56FE\u8868",chart:"\u56FE\u8868"}},aria:{general:{withTitle:"\u8FD9\u662F\u4E00\u4E2A\u5173\u4E8E\u201C{title}\u201D\u7684\u56FE\u8868\u3002",
withoutTitle:"\u8FD9\u662F\u4E00\u4E2A\u56FE\u8868\uFF0C"},series:{single:{prefix:"",withName:"\u56FE\u8868\u7C7B\u578B\u662F{seriesType}\uFF0C\u8868\u793A{seriesName}\u3002",
withoutName:"\u56FE\u8868\u7C7B\u578B\u662F{seriesType}\u3002"},multiple:{prefix:"\u5B83\u7531{seriesCount}\u4E2A\u56FE\u8868\u7CFB\u5217\u7EC4\u6210\u3002",withName:"\
\u7B2C{seriesId}\u4E2A\u7CFB\u5217\u662F\u4E00\u4E2A\u8868\u793A{seriesName}\u7684{seriesType}\uFF0C",withoutName:"\u7B2C{seriesId}\u4E2A\u7CFB\u5217\u662F\u4E00\u4E2A{seriesType}\uFF0C",
separator:{middle:"\uFF1B",end:"\u3002"}}},data:{allData:"\u5176\u6570\u636E\u662F\u2014\u2014",partialData:"\u5176\u4E2D\uFF0C\u524D{displayCnt}\u9879\u662F\u2014\u2014",
withName:"{name}\u7684\u6570\u636E\u662F{value}",withoutName:"{value}",separator:{middle:"\uFF0C",end:""}}}};var Vc="ZH",Vm="EN",ms=Vm,Fc={},Hm={},Hc=fe.domSupported?(function(){var t=(document.documentElement.lang||navigator.language||navigator.browserLanguage||ms).toUpperCase();
return t.indexOf(Vc)>-1?Vc:ms})():ms;function bw(t,e){t=t.toUpperCase(),Hm[t]=new He(e),Fc[t]=e}function ww(t){if(V(t)){var e=Fc[t.toUpperCase()]||{};return t===
Vc||t===Vm?oe(e):Se(oe(e),oe(Fc[ms]),!1)}else return Se(oe(t),oe(Fc[ms]),!1)}function Tw(t){return Hm[t]}function Cw(){return Hm[ms]}bw(Vm,xw);bw(Vc,Sw);var oN=null;function Ze(){return oN}function Gc(t,e){var r=Ze(),i=e.breakOption,n=e.breakParsed;return!n&&r&&(n=r.parseAxisBreakOption(i,t)),n}function Ya(t){var e=t.brk;return e?
e.breaks:[]}function Xa(t){var e=t.brk;return e?e.hasBreaks():!1}var Yc=1e3,Xc=Yc*60,gs=Xc*60,br=gs*24,Gm=br*365,sN={year:/({yyyy}|{yy})/,month:/({MMMM}|{MMM}|{MM}|{M})/,day:/({dd}|{d})/,hour:/({HH}|{H}|{hh}|{h})/,minute:/({mm}|{m})/,
second:/({ss}|{s})/,millisecond:/({SSS}|{S})/},$c={year:"{yyyy}",month:"{MMM}",day:"{d}",hour:"{HH}:{mm}",minute:"{HH}:{mm}",second:"{HH}:{mm}:{ss}",millisecond:"\
{HH}:{mm}:{ss} {SSS}"},lN="{yyyy}-{MM}-{dd} {HH}:{mm}:{ss} {SSS}",Wc="{yyyy}-{MM}-{dd}",Wm={year:"{yyyy}",month:"{yyyy}-{MM}",day:Wc,hour:Wc+" "+$c.hour,minute:Wc+
" "+$c.minute,second:Wc+" "+$c.second,millisecond:lN},nr=["year","month","day","hour","minute","second","millisecond"],Aw=["year","half-year","quarter","month",
"week","half-week","day","half-day","quarter-day","hour","minute","second","millisecond"];function Ew(t){return!V(t)&&!$(t)?uN(t):t}function uN(t){t=t||{};var e={},
r=!0;return T(nr,function(i){r&&(r=t[i]==null)}),T(nr,function(i,n){var a=t[i];e[i]={};for(var o=null,s=n;s>=0;s--){var l=nr[s],u=W(a)&&!B(a)?a[l]:a,f=void 0;B(
u)?(f=u.slice(),o=f[0]||""):V(u)?(o=u,f=[o]):(o==null?o=$c[i]:sN[l].test(o)||(o=e[l][l][0]+" "+o),f=[o],r&&(f[1]="{primary|"+o+"}")),e[i][l]=f}}),e}function en(t,e){
return t+="","0000".substr(0,e-t.length)+t}function ys(t){switch(t){case"half-year":case"quarter":return"month";case"week":case"half-week":return"day";case"half\
-day":case"quarter-day":return"hour";default:return t}}function Dw(t){return t===ys(t)}function Mw(t){switch(t){case"year":case"month":return"day";case"millisec\
ond":return"millisecond";default:return"second"}}function Ka(t,e,r,i){var n=xi(t),a=n[$m(r)](),o=n[qc(r)]()+1,s=Math.floor((o-1)/3)+1,l=n[Zc(r)](),u=n["get"+(r?
"UTC":"")+"Day"](),f=n[jc(r)](),c=(f-1)%12+1,p=n[Qc(r)](),h=n[Jc(r)](),v=n[ep(r)](),d=f>=12?"pm":"am",m=d.toUpperCase(),g=i instanceof He?i:Tw(i||Hc)||Cw(),y=g.
getModel("time"),_=y.get("month"),x=y.get("monthAbbr"),S=y.get("dayOfWeek"),b=y.get("dayOfWeekAbbr");return(e||"").replace(/{a}/g,d+"").replace(/{A}/g,m+"").replace(
/{yyyy}/g,a+"").replace(/{yy}/g,en(a%100+"",2)).replace(/{Q}/g,s+"").replace(/{MMMM}/g,_[o-1]).replace(/{MMM}/g,x[o-1]).replace(/{MM}/g,en(o,2)).replace(/{M}/g,
o+"").replace(/{dd}/g,en(l,2)).replace(/{d}/g,l+"").replace(/{eeee}/g,S[u]).replace(/{ee}/g,b[u]).replace(/{e}/g,u+"").replace(/{HH}/g,en(f,2)).replace(/{H}/g,f+
"").replace(/{hh}/g,en(c+"",2)).replace(/{h}/g,c+"").replace(/{mm}/g,en(p,2)).replace(/{m}/g,p+"").replace(/{ss}/g,en(h,2)).replace(/{s}/g,h+"").replace(/{SSS}/g,
en(v,3)).replace(/{S}/g,v+"")}function Ow(t,e,r,i,n){var a=null;if(V(r))a=r;else if($(r)){var o={time:t.time,level:t.time?t.time.level:0},s=Ze();s&&s.makeAxisLabelFormatterParamBreak(
o,t.break),a=r(t.value,e,o)}else{var l=t.time;if(l){var u=r[l.lowerTimeUnit][l.upperTimeUnit];a=u[Math.min(l.level,u.length-1)]||""}else{var f=qa(t.value,n);a=r[f][f][0]}}
return Ka(new Date(t.value),a,n,i)}function qa(t,e){var r=xi(t),i=r[qc(e)]()+1,n=r[Zc(e)](),a=r[jc(e)](),o=r[Qc(e)](),s=r[Jc(e)](),l=r[ep(e)](),u=l===0,f=u&&s===
0,c=f&&o===0,p=c&&a===0,h=p&&n===1,v=h&&i===1;return v?"year":h?"month":p?"day":c?"hour":f?"minute":u?"second":"millisecond"}function Kc(t,e,r){switch(e){case"y\
ear":t[Ym(r)](0);case"month":t[Xm(r)](1);case"day":t[Km(r)](0);case"hour":t[qm(r)](0);case"minute":t[Zm(r)](0);case"second":t[jm(r)](0)}return t}function $m(t){
return t?"getUTCFullYear":"getFullYear"}function qc(t){return t?"getUTCMonth":"getMonth"}function Zc(t){return t?"getUTCDate":"getDate"}function jc(t){return t?
"getUTCHours":"getHours"}function Qc(t){return t?"getUTCMinutes":"getMinutes"}function Jc(t){return t?"getUTCSeconds":"getSeconds"}function ep(t){return t?"getU\
TCMilliseconds":"getMilliseconds"}function Lw(t){return t?"setUTCFullYear":"setFullYear"}function Ym(t){return t?"setUTCMonth":"setMonth"}function Xm(t){return t?
"setUTCDate":"setDate"}function Km(t){return t?"setUTCHours":"setHours"}function qm(t){return t?"setUTCMinutes":"setMinutes"}function Zm(t){return t?"setUTCSeco\
nds":"setSeconds"}function jm(t){return t?"setUTCMilliseconds":"setMilliseconds"}function Jm(t){if(!Dd(t))return V(t)?t:"-";var e=(t+"").split(".");return e[0].replace(/(\d{1,3})(?=(?:\d{3})+(?!\d))/g,"$1,")+(e.length>1?"."+e[1]:"")}function tp(t,e){
return t=(t||"").toLowerCase().replace(/-(.)/g,function(r,i){return i.toUpperCase()}),e&&t&&(t=t.charAt(0).toUpperCase()+t.slice(1)),t}var _s=Co;function rp(t,e,r){var i="{yyyy}-{MM}-{dd} {HH}:{mm}:{ss}";function n(f){return f&&Mt(f)?f:"-"}function a(f){return ct(f)}var o=e==="time",s=t instanceof Date;if(o||
s){var l=o?xi(t):t;if(isNaN(+l)){if(s)return"-"}else return Ka(l,i,r)}if(e==="ordinal")return js(t)?n(t):de(t)&&a(t)?t+"":"-";var u=Si(t);return a(u)?Jm(u):js(t)?
n(t):typeof t=="boolean"?t+"":"-"}var kw=["a","b","c","d","e","f","g"],Qm=function(t,e){return"{"+t+(e??"")+"}"};function ip(t,e,r){B(e)||(e=[e]);var i=e.length;
if(!i)return"";for(var n=e[0].$vars||[],a=0;a<n.length;a++){var o=kw[a];t=t.replace(Qm(o),Qm(o,0))}for(var s=0;s<i;s++)for(var l=0;l<n.length;l++){var u=e[s][n[l]];
t=t.replace(Qm(kw[l],s),r?xt(u):u)}return t}function Pw(t,e){var r=V(t)?{color:t,extraCssText:e}:t||{},i=r.color,n=r.type;e=r.extraCssText;var a=r.renderMode||"html";if(!i)return"";if(a==="html")return n===
"subItem"?'<span style="display:inline-block;vertical-align:middle;margin-right:8px;margin-left:3px;border-radius:4px;width:4px;height:4px;background-color:'+xt(
i)+";"+(e||"")+'"></span>':'<span style="display:inline-block;margin-right:4px;border-radius:10px;width:10px;height:10px;background-color:'+xt(i)+";"+(e||"")+'"\
></span>';var o=r.markerId||"markerX";return{renderMode:a,content:"{"+o+"|}  ",style:n==="subItem"?{width:4,height:4,borderRadius:2,backgroundColor:i}:{width:10,
height:10,borderRadius:5,backgroundColor:i}}}function ei(t,e){return e=e||"transparent",V(t)?t:W(t)&&t.colorStops&&(t.colorStops[0]||{}).color||e}var op=T,fN=["left","right","top","bottom","width","height"],np=[["width","left","right"],["height","top","bottom"]];function Nw(t,e,r,i,n){var a=0,o=0;i==null&&
(i=1/0),n==null&&(n=1/0);var s=0;e.eachChild(function(l,u){var f=l.getBoundingRect(),c=e.childAt(u+1),p=c&&c.getBoundingRect(),h,v;if(t==="horizontal"){var d=f.
width+(p?-p.x+f.x:0);h=a+d,h>i||l.newline?(a=0,h=d,o+=s+r,s=f.height):s=Math.max(s,f.height)}else{var m=f.height+(p?-p.y+f.y:0);v=o+m,v>n||l.newline?(a+=s+r,o=0,
v=m,s=f.width):s=Math.max(s,f.width)}l.newline||(l.x=a,l.y=o,l.markRedraw(),t==="horizontal"?a=h+r:o=v+r)})}var k4=Me(Nw,"vertical"),P4=Me(Nw,"horizontal");function Rw(t,e){return{left:t.getShallow("left",e),top:t.getShallow("top",e),right:t.getShallow("right",e),bottom:t.
getShallow("bottom",e),width:t.getShallow("width",e),height:t.getShallow("height",e)}}function jl(t,e,r){r=_s(r||0);var i=e.width,n=e.height,a=Re(t.left,i),o=Re(t.top,n),s=Re(t.right,i),l=Re(t.bottom,n),u=Re(t.width,i),f=Re(t.height,n),c=r[2]+r[0],
p=r[1]+r[3],h=t.aspect;switch(isNaN(u)&&(u=i-s-p-a),isNaN(f)&&(f=n-l-c-o),h!=null&&(isNaN(u)&&isNaN(f)&&(h>i/n?u=i*.8:f=n*.8),isNaN(u)&&(u=h*f),isNaN(f)&&(f=u/h)),
isNaN(a)&&(a=i-s-u-p),isNaN(o)&&(o=n-l-f-c),t.left||t.right){case"center":a=i/2-u/2-r[3];break;case"right":a=i-u-p;break}switch(t.top||t.bottom){case"middle":case"\
center":o=n/2-f/2-r[0];break;case"bottom":o=n-f-c;break}a=a||0,o=o||0,isNaN(u)&&(u=i-p-a-(s||0)),isNaN(f)&&(f=n-c-o-(l||0));var v=new se((e.x||0)+a+r[3],(e.y||0)+
o+r[0],u,f);return v.margin=r,v}var ap={rect:1,point:2};function Bw(t,e,r){var i,n,a,o=t.boxCoordinateSystem,s;if(o){var l=Rc(t),u=l.coord,f=l.from;if(o.dataToLayout){a=ap.rect,s=f;var c=o.dataToLayout(
u);i=c.contentRect||c.rect}else r&&r.enableLayoutOnlyByCenter&&o.dataToPoint&&(a=ap.point,s=f,n=o.dataToPoint(u))}return a==null&&(a=ap.rect),a===ap.rect&&(i||(i=
{x:0,y:0,width:e.getWidth(),height:e.getHeight()}),n=[i.x+i.width/2,i.y+i.height/2]),{type:a,refContainer:i,refPoint:n,boxCoordFrom:s}}function Rn(t){var e=t.layoutMode||t.constructor.layoutMode;return W(e)?e:e?{type:e}:null}function ti(t,e,r){var i=r&&r.ignoreSize;!B(i)&&(i=[i,i]);var n=o(np[0],
0),a=o(np[1],1);l(np[0],t,n),l(np[1],t,a);function o(u,f){var c={},p=0,h={},v=0,d=2;if(op(u,function(y){h[y]=t[y]}),op(u,function(y){H(e,y)&&(c[y]=h[y]=e[y]),s(
c,y)&&p++,s(h,y)&&v++}),i[f])return s(e,u[1])?h[u[2]]=null:s(e,u[2])&&(h[u[1]]=null),h;if(v===d||!p)return h;if(p>=d)return c;for(var m=0;m<u.length;m++){var g=u[m];
if(!H(c,g)&&H(t,g)){c[g]=t[g];break}}return c}function s(u,f){return u[f]!=null&&u[f]!=="auto"}function l(u,f,c){op(u,function(p){f[p]=c[p]})}}function Bn(t){return cN(
{},t)}function cN(t,e){return e&&t&&op(fN,function(r){H(e,r)&&(t[r]=e[r])}),t}var hN=J(),xs=(function(t){I(e,t);function e(r,i,n){var a=t.call(this,r,i,n)||this;return a.uid=Nn("ec_cpt_model"),a}return e.prototype.init=function(r,i,n){this.
mergeDefaultAndTheme(r,n)},e.prototype.mergeDefaultAndTheme=function(r,i){var n=Rn(this),a=n?Bn(r):{},o=i.getTheme();Se(r,o.get(this.mainType)),Se(r,this.getDefaultOption()),
n&&ti(r,a,n)},e.prototype.mergeOption=function(r,i){Se(this.option,r,!0);var n=Rn(this);n&&ti(this.option,r,n)},e.prototype.optionUpdated=function(r,i){},e.prototype.
getDefaultOption=function(){var r=this.constructor;if(!k0(r))return r.defaultOption;var i=hN(this);if(!i.defaultOption){for(var n=[],a=r;a;){var o=a.prototype.defaultOption;
o&&n.push(o),a=a.superClass}for(var s={},l=n.length-1;l>=0;l--)s=Se(s,n[l],!0);i.defaultOption=s}return i.defaultOption},e.prototype.getReferringComponents=function(r,i){
var n=r+"Index",a=r+"Id";return On(this.ecModel,r,{index:this.get(n,!0),id:this.get(a,!0)},i)},e.prototype.getBoxLayoutParams=function(){return Rw(this,!1)},e.prototype.
getZLevelKey=function(){return""},e.prototype.setZLevel=function(r){this.option.zlevel=r},e.protoInitialize=(function(){var r=e.prototype;r.type="component",r.id=
"",r.name="",r.mainType="",r.subType="",r.componentIndex=0})(),e})(He);rf(xs,He);mn(xs);dw(xs);mw(xs,vN);function vN(t){var e=[];return T(xs.getClassesByMainType(
t),function(r){e=e.concat(r.dependencies||r.prototype.dependencies||[])}),e=z(e,function(r){return Jt(r).main}),t!=="dataset"&&ue(e,"dataset")<=0&&e.unshift("da\
taset"),e}var Le=xs;var zw=J(),F4=J(),Ql=(function(){function t(){}return t.prototype.getColorFromPalette=function(e,r,i){var n=Be(this.get("color",!0)),a=this.get("colorLayer",!0);
return mN(this,zw,n,a,e,r,i)},t.prototype.clearColorPalette=function(){gN(this,zw)},t})();function dN(t,e){for(var r=t.length,i=0;i<r;i++)if(t[i].length>e)return t[i];return t[r-1]}function mN(t,e,r,i,n,a,o){a=a||t;var s=e(a),l=s.paletteIdx||0,u=s.paletteNameMap=
s.paletteNameMap||{};if(u.hasOwnProperty(n))return u[n];var f=o==null||!i?r:dN(i,o);if(f=f||r,!(!f||!f.length)){var c=f[l];return n&&(u[n]=c),s.paletteIdx=(l+1)%
f.length,c}}function gN(t,e){e(t).paletteIdx=0,e(t).paletteNameMap={}}var yN=/\{@(.+?)\}/g,Jl=(function(){function t(){}return t.prototype.getDataParams=function(e,r){var i=this.getData(r),n=this.getRawValue(e,r),a=i.getRawIndex(e),
o=i.getName(e),s=i.getRawDataItem(e),l=i.getItemVisual(e,"style"),u=l&&l[i.getItemVisual(e,"drawType")||"fill"],f=l&&l.stroke,c=this.mainType,p=c==="series",h=i.
userOutput&&i.userOutput.get();return{componentType:c,componentSubType:this.subType,componentIndex:this.componentIndex,seriesType:p?this.subType:null,seriesIndex:this.
seriesIndex,seriesId:p?this.id:null,seriesName:p?this.name:null,name:o,dataIndex:a,data:s,dataType:r,value:n,color:u,borderColor:f,dimensionNames:h?h.fullDimensions:
null,encode:h?h.encode:null,$vars:["seriesName","name","value"]}},t.prototype.getFormattedLabel=function(e,r,i,n,a,o){r=r||"normal";var s=this.getData(i),l=this.
getDataParams(e,i);if(o&&(l.value=o.interpolatedValue),n!=null&&B(l.value)&&(l.value=l.value[n]),!a){var u=s.getItemModel(e);a=u.get(r==="normal"?["label","form\
atter"]:[r,"label","formatter"])}if($(a))return l.status=r,l.dimensionIndex=n,a(l);if(V(a)){var f=ip(a,l);return f.replace(yN,function(c,p){var h=p.length,v=p;v.
charAt(0)==="["&&v.charAt(h-1)==="]"&&(v=+v.slice(1,h-1));var d=Ji(s,e,v);if(o&&B(o.interpolatedValue)){var m=s.getDimensionIndex(v);m>=0&&(d=o.interpolatedValue[m])}
return d!=null?d+"":""})}},t.prototype.getRawValue=function(e,r){return Ji(this.getData(r),e)},t.prototype.formatTooltip=function(e,r,i){},t})();function eg(t){var e,r;return W(t)?t.type&&(r=t):e=t,{text:e,frag:r}}function zn(t){return new _N(t)}var _N=(function(){function t(e){e=e||{},this._reset=e.reset,this._plan=e.plan,this._count=e.count,this._onDirty=e.onDirty,this.
_dirty=!0}return t.prototype.perform=function(e){var r=this._upstream,i=e&&e.skip;if(this._dirty&&r){var n=this.context;n.data=n.outputData=r.context.outputData}
this.__pipeline&&(this.__pipeline.currentTask=this);var a;this._plan&&!i&&(a=this._plan(this.context));var o=f(this._modBy),s=this._modDataCount||0,l=f(e&&e.modBy),
u=e&&e.modDataCount||0;(o!==l||s!==u)&&(a="reset");function f(y){return!(y>=1)&&(y=1),y}var c;(this._dirty||a==="reset")&&(this._dirty=!1,c=this._doReset(i)),this.
_modBy=l,this._modDataCount=u;var p=e&&e.step;if(r?this._dueEnd=r._outputDueEnd:this._dueEnd=this._count?this._count(this.context):1/0,this._progress){var h=this.
_dueIndex,v=Math.min(p!=null?this._dueIndex+p:1/0,this._dueEnd);if(!i&&(c||h<v)){var d=this._progress;if(B(d))for(var m=0;m<d.length;m++)this._doProgress(d[m],h,
v,l,u);else this._doProgress(d,h,v,l,u)}this._dueIndex=v;var g=this._settedOutputEnd!=null?this._settedOutputEnd:v;this._outputDueEnd=g}else this._dueIndex=this.
_outputDueEnd=this._settedOutputEnd!=null?this._settedOutputEnd:this._dueEnd;return this.unfinished()},t.prototype.dirty=function(){this._dirty=!0,this._onDirty&&
this._onDirty(this.context)},t.prototype._doProgress=function(e,r,i,n,a){Uw.reset(r,i,n,a),this._callingProgress=e,this._callingProgress({start:r,end:i,count:i-
r,next:Uw.next},this.context)},t.prototype._doReset=function(e){this._dueIndex=this._outputDueEnd=this._dueEnd=0,this._settedOutputEnd=null;var r,i;!e&&this._reset&&
(r=this._reset(this.context),r&&r.progress&&(i=r.forceFirstProgress,r=r.progress),B(r)&&!r.length&&(r=null)),this._progress=r,this._modBy=this._modDataCount=null;
var n=this._downstream;return n&&n.dirty(),i},t.prototype.unfinished=function(){return this._progress&&this._dueIndex<this._dueEnd},t.prototype.pipe=function(e){
(this._downstream!==e||this._dirty)&&(this._downstream=e,e._upstream=this,e.dirty())},t.prototype.dispose=function(){this._disposed||(this._upstream&&(this._upstream.
_downstream=null),this._downstream&&(this._downstream._upstream=null),this._dirty=!1,this._disposed=!0)},t.prototype.getUpstream=function(){return this._upstream},
t.prototype.getDownstream=function(){return this._downstream},t.prototype.setOutputEnd=function(e){this._outputDueEnd=this._settedOutputEnd=e},t})();var Uw=(function(){var t,e,r,i,n,a={reset:function(l,u,f,c){e=l,t=u,r=f,i=c,n=Math.ceil(i/r),a.next=r>1&&i>0?s:o}};return a;function o(){return e<t?e++:null}function s(){
var l=e%n*r+Math.ceil(e/n),u=e>=t?null:l<i?l:e;return e++,u}})();var xN=(function(){function t(){}return t.prototype.getRawData=function(){throw new Error("not supported")},t.prototype.getRawDataItem=function(e){throw new Error(
"not supported")},t.prototype.cloneRawData=function(){},t.prototype.getDimensionInfo=function(e){},t.prototype.cloneAllDimensionInfo=function(){},t.prototype.count=
function(){},t.prototype.retrieveValue=function(e,r){},t.prototype.retrieveValueFromItem=function(e,r){},t.prototype.convertValue=function(e,r){return Nr(e,r)},
t})();function SN(t,e){var r=new xN,i=t.data,n=r.sourceFormat=t.sourceFormat,a=t.startIndex,o="";t.seriesLayoutBy!==_r&&rt(o);var s=[],l={},u=t.dimensionsDefine;if(u)
T(u,function(d,m){var g=d.name,y={index:m,name:g,displayName:d.displayName};if(s.push(y),g!=null){var _="";H(l,g)&&rt(_),l[g]=y}});else for(var f=0;f<t.dimensionsDetectedCount;f++)
s.push({index:f});var c=bm(n,_r);e.__isBuiltIn&&(r.getRawDataItem=function(d){return c(i,a,s,d)},r.getRawData=he(bN,null,t)),r.cloneRawData=he(wN,null,t);var p=wm(
n,_r);r.count=he(p,null,i,a,s);var h=Tm(n);r.retrieveValue=function(d,m){var g=c(i,a,s,d);return v(g,m)};var v=r.retrieveValueFromItem=function(d,m){if(d!=null){
var g=s[m];if(g)return h(d,m,g.name)}};return r.getDimensionInfo=he(TN,null,s,l),r.cloneAllDimensionInfo=he(CN,null,s),r}function bN(t){var e=t.sourceFormat;if(!tg(
e)){var r="";rt(r)}return t.data}function wN(t){var e=t.sourceFormat,r=t.data;if(!tg(e)){var i="";rt(i)}if(e===pt){for(var n=[],a=0,o=r.length;a<o;a++)n.push(r[a].
slice());return n}else if(e===$t){for(var n=[],a=0,o=r.length;a<o;a++)n.push(R({},r[a]));return n}}function TN(t,e,r){if(r!=null){if(de(r)||!isNaN(r)&&!H(e,r))return t[r];
if(H(e,r))return e[r]}}function CN(t){return oe(t)}var Fw=K();function Vw(t){t=oe(t);var e=t.type,r="";e||rt(r);var i=e.split(":");i.length!==2&&rt(r);var n=!1;
i[0]==="echarts"&&(e=i[1],n=!0),t.__isBuiltIn=n,Fw.set(e,t)}function Hw(t,e,r){var i=Be(t),n=i.length,a="";n||rt(a);for(var o=0,s=n;o<s;o++){var l=i[o];e=AN(l,e,
r,n===1?null:o),o!==s-1&&(e.length=Math.max(e.length,1))}return e}function AN(t,e,r,i){var n="";e.length||rt(n),W(t)||rt(n);var a=t.type,o=Fw.get(a);o||rt(n);var s=z(
e,function(f){return SN(f,o)}),l=Be(o.transform({upstream:s[0],upstreamList:s,config:oe(t.config)}));if(0&&t.print)var u;return z(l,function(f,c){var p="";W(f)||
rt(p),f.data||rt(p);var h=xm(f.data);tg(h)||rt(p);var v,d=e[0];if(d&&c===0&&!f.dimensions){var m=d.startIndex;m&&(f.data=d.data.slice(0,m).concat(f.data)),v={seriesLayoutBy:_r,
sourceHeader:m,dimensions:d.metaRawOption.dimensions}}else v={seriesLayoutBy:_r,sourceHeader:0,dimensions:f.dimensions};return Gl(f.data,v,null)})}function tg(t){
return t===pt||t===$t}var Ww=(function(){function t(e){this._sourceList=[],this._storeList=[],this._upstreamSignList=[],this._versionSignBase=0,this._dirty=!0,this._sourceHost=e}return t.
prototype.dirty=function(){this._setLocalSource([],[]),this._storeList=[],this._dirty=!0},t.prototype._setLocalSource=function(e,r){this._sourceList=e,this._upstreamSignList=
r,this._versionSignBase++,this._versionSignBase>9e10&&(this._versionSignBase=0)},t.prototype._getVersionSign=function(){return this._sourceHost.uid+"_"+this._versionSignBase},
t.prototype.prepareSource=function(){this._isDirty()&&(this._createSource(),this._dirty=!1)},t.prototype._createSource=function(){this._setLocalSource([],[]);var e=this.
_sourceHost,r=this._getUpstreamSourceManagers(),i=!!r.length,n,a;if(sp(e)){var o=e,s=void 0,l=void 0,u=void 0;if(i){var f=r[0];f.prepareSource(),u=f.getSource(),
s=u.data,l=u.sourceFormat,a=[f._getVersionSign()]}else s=o.get("data",!0),l=tt(s)?yr:_t,a=[];var c=this._getSourceMetaRawOption()||{},p=u&&u.metaRawOption||{},h=G(
c.seriesLayoutBy,p.seriesLayoutBy)||null,v=G(c.sourceHeader,p.sourceHeader),d=G(c.dimensions,p.dimensions),m=h!==p.seriesLayoutBy||!!v!=!!p.sourceHeader||d;n=m?
[Gl(s,{seriesLayoutBy:h,sourceHeader:v,dimensions:d},l)]:[]}else{var g=e;if(i){var y=this._applyTransform(r);n=y.sourceList,a=y.upstreamSignList}else{var _=g.get(
"source",!0);n=[Gl(_,this._getSourceMetaRawOption(),null)],a=[]}}this._setLocalSource(n,a)},t.prototype._applyTransform=function(e){var r=this._sourceHost,i=r.get(
"transform",!0),n=r.get("fromTransformResult",!0);if(n!=null){var a="";e.length!==1&&Gw(a)}var o,s=[],l=[];return T(e,function(u){u.prepareSource();var f=u.getSource(
n||0),c="";n!=null&&!f&&Gw(c),s.push(f),l.push(u._getVersionSign())}),i?o=Hw(i,s,{datasetIndex:r.componentIndex}):n!=null&&(o=[Qb(s[0])]),{sourceList:o,upstreamSignList:l}},
t.prototype._isDirty=function(){if(this._dirty)return!0;for(var e=this._getUpstreamSourceManagers(),r=0;r<e.length;r++){var i=e[r];if(i._isDirty()||this._upstreamSignList[r]!==
i._getVersionSign())return!0}},t.prototype.getSource=function(e){e=e||0;var r=this._sourceList[e];if(!r){var i=this._getUpstreamSourceManagers();return i[0]&&i[0].
getSource(e)}return r},t.prototype.getSharedDataStore=function(e){var r=e.makeStoreSchema();return this._innerGetDataStore(r.dimensions,e.source,r.hash)},t.prototype.
_innerGetDataStore=function(e,r,i){var n=0,a=this._storeList,o=a[n];o||(o=a[n]={});var s=o[i];if(!s){var l=this._getUpstreamSourceManagers()[0];sp(this._sourceHost)&&
l?s=l._innerGetDataStore(e,r,i):(s=new Wl,s.initData(new Mc(r,e.length),e)),o[i]=s}return s},t.prototype._getUpstreamSourceManagers=function(){var e=this._sourceHost;
if(sp(e)){var r=_m(e);return r?[r.getSourceManager()]:[]}else return z(qb(e),function(i){return i.getSourceManager()})},t.prototype._getSourceMetaRawOption=function(){
var e=this._sourceHost,r,i,n;if(sp(e))r=e.get("seriesLayoutBy",!0),i=e.get("sourceHeader",!0),n=e.get("dimensions",!0);else if(!this._getUpstreamSourceManagers().
length){var a=e;r=a.get("seriesLayoutBy",!0),i=a.get("sourceHeader",!0),n=a.get("dimensions",!0)}return{seriesLayoutBy:r,sourceHeader:i,dimensions:n}},t})();function sp(t){return t.mainType==="series"}function Gw(t){throw new Error(t)}var Za={color:{},darkColor:{},size:{}},nt=Za.color={theme:["#5070dd","#b6d634","#505372","#ff994d","#0ca8df","#ffd10a","#fb628b","#785db0","#3fbe95"],neutral00:"\
#fff",neutral05:"#f4f7fd",neutral10:"#e8ebf0",neutral15:"#dbdee4",neutral20:"#cfd2d7",neutral25:"#c3c5cb",neutral30:"#b7b9be",neutral35:"#aaacb2",neutral40:"#9e\
a0a5",neutral45:"#929399",neutral50:"#86878c",neutral55:"#797b7f",neutral60:"#6d6e73",neutral65:"#616266",neutral70:"#54555a",neutral75:"#48494d",neutral80:"#3c\
3c41",neutral85:"#303034",neutral90:"#232328",neutral95:"#17171b",neutral99:"#000",accent05:"#eff1f9",accent10:"#e0e4f2",accent15:"#d0d6ec",accent20:"#c0c9e6",accent25:"\
#b1bbdf",accent30:"#a1aed9",accent35:"#91a0d3",accent40:"#8292cc",accent45:"#7285c6",accent50:"#6578ba",accent55:"#5c6da9",accent60:"#536298",accent65:"#4a5787",
accent70:"#404c76",accent75:"#374165",accent80:"#2e3654",accent85:"#252b43",accent90:"#1b2032",accent95:"#121521",transparent:"rgba(0,0,0,0)",highlight:"rgba(25\
5,231,130,0.8)"};R(nt,{primary:nt.neutral80,secondary:nt.neutral70,tertiary:nt.neutral60,quaternary:nt.neutral50,disabled:nt.neutral20,border:nt.neutral30,borderTint:nt.
neutral20,borderShade:nt.neutral40,background:nt.neutral05,backgroundTint:"rgba(234,237,245,0.5)",backgroundTransparent:"rgba(255,255,255,0)",backgroundShade:nt.
neutral10,shadow:"rgba(0,0,0,0.2)",shadowTint:"rgba(129,130,136,0.2)",axisLine:nt.neutral70,axisLineTint:nt.neutral40,axisTick:nt.neutral70,axisTickMinor:nt.neutral60,
axisLabel:nt.neutral70,axisSplitLine:nt.neutral15,axisMinorSplitLine:nt.neutral05});for(Un in nt)nt.hasOwnProperty(Un)&&(rg=nt[Un],Un==="theme"?Za.darkColor.theme=
nt.theme.slice():Un==="highlight"?Za.darkColor.highlight="rgba(255,231,130,0.4)":Un.indexOf("accent")===0?Za.darkColor[Un]=al(rg,null,function(t){return t*.5},function(t){
return Math.min(1,1.3-t)}):Za.darkColor[Un]=al(rg,null,function(t){return t*.9},function(t){return 1-Math.pow(t,1.5)}));var rg,Un;Za.size={xxs:2,xs:5,s:10,m:15,
l:20,xl:30,xxl:40,xxxl:50};var le=Za;var EN="line-height:1";function $w(t){var e=t.lineHeight;return e==null?EN:"line-height:"+xt(e+"")+"px"}function Yw(t,e){var r=t.color||le.color.tertiary,i=t.fontSize||
12,n=t.fontWeight||"400",a=t.color||le.color.secondary,o=t.fontSize||14,s=t.fontWeight||"900";return e==="html"?{nameStyle:"font-size:"+xt(i+"")+"px;color:"+xt(
r)+";font-weight:"+xt(n+""),valueStyle:"font-size:"+xt(o+"")+"px;color:"+xt(a)+";font-weight:"+xt(s+"")}:{nameStyle:{fontSize:i,fill:r,fontWeight:n},valueStyle:{
fontSize:o,fill:a,fontWeight:s}}}var DN=[0,10,20,30],MN=["",`
`,`

`,`


`];function Ei(t,e){return e.type=t,e}function ig(t){return t.type==="section"}function Xw(t){return ig(t)?ON:LN}function Kw(t){if(ig(t)){var e=0,r=t.blocks.length,
i=r>1||r>0&&!t.noHeader;return T(t.blocks,function(n){var a=Kw(n);a>=e&&(e=a+ +(i&&(!a||ig(n)&&!n.noHeader)))}),e}return 0}function ON(t,e,r,i){var n=e.noHeader,
a=kN(Kw(e)),o=[],s=e.blocks||[];Ke(!s||B(s)),s=s||[];var l=t.orderMode;if(e.sortBlocks&&l){s=s.slice();var u={valueAsc:"asc",valueDesc:"desc"};if(H(u,l)){var f=new aw(
u[l],null);s.sort(function(d,m){return f.evaluate(d.sortParam,m.sortParam)})}else l==="seriesDesc"&&s.reverse()}T(s,function(d,m){var g=e.valueFormatter,y=Xw(d)(
g?R(R({},t),{valueFormatter:g}):t,d,m>0?a.html:0,i);y!=null&&o.push(y)});var c=t.renderMode==="richText"?o.join(a.richText):ng(i,o.join(""),n?r:a.html);if(n)return c;
var p=rp(e.header,"ordinal",t.useUTC),h=Yw(i,t.renderMode).nameStyle,v=$w(i);return t.renderMode==="richText"?qw(t,p,h)+a.richText+c:ng(i,'<div style="'+h+";"+v+
';">'+xt(p)+"</div>"+c,r)}function LN(t,e,r,i){var n=t.renderMode,a=e.noName,o=e.noValue,s=!e.markerType,l=e.name,u=t.useUTC,f=e.valueFormatter||t.valueFormatter||
function(x){return x=B(x)?x:[x],z(x,function(S,b){return rp(S,B(h)?h[b]:h,u)})};if(!(a&&o)){var c=s?"":t.markupStyleCreator.makeTooltipMarker(e.markerType,e.markerColor||
le.color.secondary,n),p=a?"":rp(l,"ordinal",u),h=e.valueType,v=o?[]:f(e.value,e.rawDataIndex),d=!s||!a,m=!s&&a,g=Yw(i,n),y=g.nameStyle,_=g.valueStyle;return n===
"richText"?(s?"":c)+(a?"":qw(t,p,y))+(o?"":NN(t,v,d,m,_)):ng(i,(s?"":c)+(a?"":PN(p,!s,y))+(o?"":IN(v,d,m,_)),r)}}function ag(t,e,r,i,n,a){if(t){var o=Xw(t),s={useUTC:n,
renderMode:r,orderMode:i,markupStyleCreator:e,valueFormatter:t.valueFormatter};return o(s,t,0,a)}}function kN(t){return{html:DN[t],richText:MN[t]}}function ng(t,e,r){
var i='<div style="clear:both"></div>',n="margin: "+r+"px 0 0",a=$w(t);return'<div style="'+n+";"+a+';">'+e+i+"</div>"}function PN(t,e,r){var i=e?"margin-left:2\
px":"";return'<span style="'+r+";"+i+'">'+xt(t)+"</span>"}function IN(t,e,r,i){var n=r?"10px":"20px",a=e?"float:right;margin-left:"+n:"";return t=B(t)?t:[t],'<s\
pan style="'+a+";"+i+'">'+z(t,function(o){return xt(o)}).join("&nbsp;&nbsp;")+"</span>"}function qw(t,e,r){return t.markupStyleCreator.wrapRichTextStyle(e,r)}function NN(t,e,r,i,n){
var a=[n],o=i?10:20;return r&&a.push({padding:[0,0,0,o],align:"right"}),t.markupStyleCreator.wrapRichTextStyle(B(e)?e.join("  "):e,a)}function Zw(t,e){var r=t.getData().
getItemVisual(e,"style"),i=r[t.visualDrawType];return ei(i)}function lp(t,e){var r=t.get("padding");return r??(e==="richText"?[8,10]:10)}var up=(function(){function t(){
this.richTextStyles={},this._nextStyleNameId=_l()}return t.prototype._generateStyleName=function(){return"__EC_aUTo_"+this._nextStyleNameId++},t.prototype.makeTooltipMarker=
function(e,r,i){var n=i==="richText"?this._generateStyleName():null,a=Pw({color:r,type:e,renderMode:i,markerId:n});return V(a)?a:(this.richTextStyles[n]=a.style,
a.content)},t.prototype.wrapRichTextStyle=function(e,r){var i={};B(r)?T(r,function(a){return R(i,a)}):R(i,r);var n=this._generateStyleName();return this.richTextStyles[n]=
i,"{"+n+"|"+e+"}"},t})();function jw(t){var e=t.series,r=t.dataIndex,i=t.multipleSeries,n=e.getData(),a=n.mapDimensionsAll("defaultedTooltip"),o=a.length,s=e.getRawValue(r),l=B(s),u=Zw(
e,r),f,c,p,h;if(o>1||l&&!o){var v=RN(s,e,r,a,u);f=v.inlineValues,c=v.inlineValueTypes,p=v.blocks,h=v.inlineValues[0]}else if(o){var d=n.getDimensionInfo(a[0]);h=
f=Ji(n,r,a[0]),c=d.type}else h=f=l?s[0]:s;var m=Wf(e),g=m&&e.name||"",y=n.getName(r),_=i?g:y;return Ei("section",{header:g,noHeader:i||!m,sortParam:h,blocks:[Ei(
"nameValue",{markerType:"item",markerColor:u,name:_,noName:!Mt(_),value:f,valueType:c,rawDataIndex:n.getRawIndex(r)})].concat(p||[])})}function RN(t,e,r,i,n){var a=e.
getData(),o=fr(t,function(c,p,h){var v=a.getDimensionInfo(h);return c=c||v&&v.tooltip!==!1&&v.displayName!=null},!1),s=[],l=[],u=[];i.length?T(i,function(c){f(Ji(
a,r,c),c)}):T(t,f);function f(c,p){var h=a.getDimensionInfo(p);!h||h.otherDims.tooltip===!1||(o?u.push(Ei("nameValue",{markerType:"subItem",markerColor:n,name:h.
displayName,value:c,valueType:h.type})):(s.push(c),l.push(h.type)))}return{inlineValues:s,inlineValueTypes:l,blocks:u}}var Fn=J();function fp(t,e){return t.getName(e)||t.getId(e)}var BN="__universalTransitionEnabled",cp=(function(t){I(e,t);function e(){var r=t!==null&&t.apply(this,
arguments)||this;return r._selectedDataIndicesMap={},r}return e.prototype.init=function(r,i,n){this.seriesIndex=this.componentIndex,this.dataTask=zn({count:UN,reset:FN}),
this.dataTask.context={model:this},this.mergeDefaultAndTheme(r,n);var a=Fn(this).sourceManager=new Ww(this);a.prepareSource();var o=this.getInitialData(r,n);Jw(
o,this),this.dataTask.context.data=o,Fn(this).dataBeforeProcessed=o,Qw(this),this._initSelectedMapFromData(o)},e.prototype.mergeDefaultAndTheme=function(r,i){var n=Rn(
this),a=n?Bn(r):{},o=this.subType;Le.hasClass(o)&&(o+="Series"),Se(r,i.getTheme().get(this.subType)),Se(r,this.getDefaultOption()),Sl(r,"label",["show"]),this.fillDataTextStyle(
r.data),n&&ti(r,a,n)},e.prototype.mergeOption=function(r,i){r=Se(this.option,r,!0),this.fillDataTextStyle(r.data);var n=Rn(this);n&&ti(this.option,r,n);var a=Fn(
this).sourceManager;a.dirty(),a.prepareSource();var o=this.getInitialData(r,i);Jw(o,this),this.dataTask.dirty(),this.dataTask.context.data=o,Fn(this).dataBeforeProcessed=
o,Qw(this),this._initSelectedMapFromData(o)},e.prototype.fillDataTextStyle=function(r){if(r&&!tt(r))for(var i=["show"],n=0;n<r.length;n++)r[n]&&r[n].label&&Sl(r[n],
"label",i)},e.prototype.getInitialData=function(r,i){},e.prototype.appendData=function(r){var i=this.getRawData();i.appendData(r.data)},e.prototype.getData=function(r){
var i=og(this);if(i){var n=i.context.data;return r==null||!n.getLinkedData?n:n.getLinkedData(r)}else return Fn(this).data},e.prototype.getAllData=function(){var r=this.
getData();return r&&r.getLinkedDataAll?r.getLinkedDataAll():[{data:r}]},e.prototype.setData=function(r){var i=og(this);if(i){var n=i.context;n.outputData=r,i!==
this.dataTask&&(n.data=r)}Fn(this).data=r},e.prototype.getEncode=function(){var r=this.get("encode",!0);if(r)return K(r)},e.prototype.getSourceManager=function(){
return Fn(this).sourceManager},e.prototype.getSource=function(){return this.getSourceManager().getSource()},e.prototype.getRawData=function(){return Fn(this).dataBeforeProcessed},
e.prototype.getColorBy=function(){var r=this.get("colorBy");return r||"series"},e.prototype.isColorBySeries=function(){return this.getColorBy()==="series"},e.prototype.
getBaseAxis=function(){var r=this.coordinateSystem;return r&&r.getBaseAxis&&r.getBaseAxis()},e.prototype.indicesOfNearest=function(r,i,n,a){var o=this.getData(),
s=this.coordinateSystem,l=s&&s.getAxis(r);if(!s||!l)return[];var u=l.dataToCoord(n);a==null&&(a=1/0);for(var f=[],c=1/0,p=-1,h=0,v=o.getDimensionIndex(i),d=o.getStore(),
m=0,g=d.count();m<g;m++){var y=d.get(v,m),_=l.dataToCoord(y),x=u-_,S=Math.abs(x);S<=a&&((S<c||S===c&&x>=0&&p<0)&&(c=S,p=x,h=0),x===p&&(f[h++]=m))}return f.length=
h,f},e.prototype.formatTooltip=function(r,i,n){return jw({series:this,dataIndex:r,multipleSeries:i})},e.prototype.isAnimationEnabled=function(){var r=this.ecModel;
if(fe.node&&!(r&&r.ssr))return!1;var i=this.getShallow("animation");return i&&this.getData().count()>this.getShallow("animationThreshold")&&(i=!1),!!i},e.prototype.
restoreData=function(){this.dataTask.dirty()},e.prototype.getColorFromPalette=function(r,i,n){var a=this.ecModel,o=Ql.prototype.getColorFromPalette.call(this,r,
i,n);return o||(o=a.getColorFromPalette(r,i,n)),o},e.prototype.coordDimToDataDim=function(r){return this.getRawData().mapDimensionsAll(r)},e.prototype.getProgressive=
function(){return this.get("progressive")},e.prototype.getProgressiveThreshold=function(){return this.get("progressiveThreshold")},e.prototype.select=function(r,i){
this._innerSelect(this.getData(i),r)},e.prototype.unselect=function(r,i){var n=this.option.selectedMap;if(n){var a=this.option.selectedMode,o=this.getData(i);if(a===
"series"||n==="all"){this.option.selectedMap={},this._selectedDataIndicesMap={};return}for(var s=0;s<r.length;s++){var l=r[s],u=fp(o,l);n[u]=!1,this._selectedDataIndicesMap[u]=
-1}}},e.prototype.toggleSelect=function(r,i){for(var n=[],a=0;a<r.length;a++)n[0]=r[a],this.isSelected(r[a],i)?this.unselect(n,i):this.select(n,i)},e.prototype.
getSelectedDataIndices=function(){if(this.option.selectedMap==="all")return[].slice.call(this.getData().getIndices());for(var r=this._selectedDataIndicesMap,i=te(
r),n=[],a=0;a<i.length;a++){var o=r[i[a]];o>=0&&n.push(o)}return n},e.prototype.isSelected=function(r,i){var n=this.option.selectedMap;if(!n)return!1;var a=this.
getData(i);return(n==="all"||n[fp(a,r)])&&!a.getItemModel(r).get(["select","disabled"])},e.prototype.isUniversalTransitionEnabled=function(){if(this[BN])return!0;
var r=this.option.universalTransition;return r?r===!0?!0:r&&r.enabled:!1},e.prototype._innerSelect=function(r,i){var n,a,o=this.option,s=o.selectedMode,l=i.length;
if(!(!s||!l)){if(s==="series")o.selectedMap="all";else if(s==="multiple"){W(o.selectedMap)||(o.selectedMap={});for(var u=o.selectedMap,f=0;f<l;f++){var c=i[f],p=fp(
r,c);u[p]=!0,this._selectedDataIndicesMap[p]=r.getRawIndex(c)}}else if(s==="single"||s===!0){var h=i[l-1],p=fp(r,h);o.selectedMap=(n={},n[p]=!0,n),this._selectedDataIndicesMap=
(a={},a[p]=r.getRawIndex(h),a)}}},e.prototype._initSelectedMapFromData=function(r){if(!this.option.selectedMap){var i=[];r.hasItemOption&&r.each(function(n){var a=r.
getRawDataItem(n);a&&a.selected&&i.push(n)}),i.length>0&&this._innerSelect(r,i)}},e.registerClass=function(r){return Le.registerClass(r)},e.protoInitialize=(function(){
var r=e.prototype;r.type="series.__base__",r.seriesIndex=0,r.ignoreStyleOnData=!1,r.hasSymbolVisual=!1,r.defaultSymbol="circle",r.visualStyleAccessPath="itemSty\
le",r.visualDrawType="fill"})(),e})(Le);Dt(cp,Jl);Dt(cp,Ql);rf(cp,Le);function Qw(t){var e=t.name;Wf(t)||(t.name=zN(t)||e)}function zN(t){var e=t.getRawData(),r=e.
mapDimensionsAll("seriesName"),i=[];return T(r,function(n){var a=e.getDimensionInfo(n);a.displayName&&i.push(a.displayName)}),i.join(" ")}function UN(t){return t.
model.getRawData().count()}function FN(t){var e=t.model;return e.setData(e.getRawData().cloneShallow()),VN}function VN(t,e){e.outputData&&t.end>e.outputData.count()&&
e.model.getRawData().cloneShallow(e.outputData)}function Jw(t,e){T(O0(t.CHANGABLE_METHODS,t.DOWNSAMPLE_METHODS),function(r){t.wrapMethod(r,Me(HN,e))})}function HN(t,e){
var r=og(t);return r&&r.setOutputEnd((e||this).count()),e}function og(t){var e=(t.ecModel||{}).scheduler,r=e&&e.getPipeline(t.uid);if(r){var i=r.currentTask;if(i){
var n=i.agentStubMap;n&&(i=n.get(t.uid))}return i}}var Kt=cp;var GN=ie.extend({type:"triangle",shape:{cx:0,cy:0,width:0,height:0},buildPath:function(t,e){var r=e.cx,i=e.cy,n=e.width/2,a=e.height/2;t.moveTo(r,i-a),t.lineTo(
r+n,i+a),t.lineTo(r-n,i+a),t.closePath()}}),WN=ie.extend({type:"diamond",shape:{cx:0,cy:0,width:0,height:0},buildPath:function(t,e){var r=e.cx,i=e.cy,n=e.width/
2,a=e.height/2;t.moveTo(r,i-a),t.lineTo(r+n,i),t.lineTo(r,i+a),t.lineTo(r-n,i),t.closePath()}}),$N=ie.extend({type:"pin",shape:{x:0,y:0,width:0,height:0},buildPath:function(t,e){
var r=e.x,i=e.y,n=e.width/5*3,a=Math.max(n,e.height),o=n/2,s=o*o/(a-o),l=i-a+o+s,u=Math.asin(s/o),f=Math.cos(u)*o,c=Math.sin(u),p=Math.cos(u),h=o*.6,v=o*.7;t.moveTo(
r-f,l+s),t.arc(r,l,o,Math.PI-u,Math.PI*2+u),t.bezierCurveTo(r+f-c*h,l+s+p*h,r,i-v,r,i),t.bezierCurveTo(r,i-v,r-f+c*h,l+s+p*h,r-f,l+s),t.closePath()}}),YN=ie.extend(
{type:"arrow",shape:{x:0,y:0,width:0,height:0},buildPath:function(t,e){var r=e.height,i=e.width,n=e.x,a=e.y,o=i/3*2;t.moveTo(n,a),t.lineTo(n+o,a+r),t.lineTo(n,a+
r/4*3),t.lineTo(n-o,a+r),t.lineTo(n,a),t.closePath()}}),XN={line:Sr,rect:Ne,roundRect:Ne,square:Ne,circle:kl,diamond:WN,pin:$N,arrow:YN,triangle:GN},KN={line:function(t,e,r,i,n){
n.x1=t,n.y1=e+i/2,n.x2=t+r,n.y2=e+i/2},rect:function(t,e,r,i,n){n.x=t,n.y=e,n.width=r,n.height=i},roundRect:function(t,e,r,i,n){n.x=t,n.y=e,n.width=r,n.height=i,
n.r=Math.min(r,i)/4},square:function(t,e,r,i,n){var a=Math.min(r,i);n.x=t,n.y=e,n.width=a,n.height=a},circle:function(t,e,r,i,n){n.cx=t+r/2,n.cy=e+i/2,n.r=Math.
min(r,i)/2},diamond:function(t,e,r,i,n){n.cx=t+r/2,n.cy=e+i/2,n.width=r,n.height=i},pin:function(t,e,r,i,n){n.x=t+r/2,n.y=e+i/2,n.width=r,n.height=i},arrow:function(t,e,r,i,n){
n.x=t+r/2,n.y=e+i/2,n.width=r,n.height=i},triangle:function(t,e,r,i,n){n.cx=t+r/2,n.cy=e+i/2,n.width=r,n.height=i}},sg={};T(XN,function(t,e){sg[e]=new t});var qN=ie.
extend({type:"symbol",shape:{symbolType:"",x:0,y:0,width:0,height:0},calculateTextPosition:function(t,e,r){var i=pa(t,e,r),n=this.shape;return n&&n.symbolType===
"pin"&&e.position==="inside"&&(i.y=r.y+r.height*.4),i},buildPath:function(t,e,r){var i=e.symbolType;if(i!=="none"){var n=sg[i];n||(i="rect",n=sg[i]),KN[i](e.x,e.
y,e.width,e.height,n.shape),n.buildPath(t,n.shape,r)}}});function ZN(t,e){if(this.type!=="image"){var r=this.style;this.__isEmptyBrush?(r.stroke=t,r.fill=e||le.
color.neutral00,r.lineWidth=2):this.shape.symbolType==="line"?r.stroke=t:r.fill=t,this.markRedraw()}}function wr(t,e,r,i,n,a,o){var s=t.indexOf("empty")===0;s&&
(t=t.substr(5,1).toLowerCase()+t.substr(6));var l;return t.indexOf("image://")===0?l=pm(t.slice(8),new se(e,r,i,n),o?"center":"cover"):t.indexOf("path://")===0?
l=za(t.slice(7),{},new se(e,r,i,n),o?"center":"cover"):l=new qN({shape:{symbolType:t,x:e,y:r,width:i,height:n}}),l.__isEmptyBrush=s,l.setColor=ZN,a&&l.setColor(
a),l}function eu(t){return B(t)||(t=[+t,+t]),[t[0]||0,t[1]||0]}function ja(t,e){if(t!=null)return B(t)||(t=[t,t]),[Re(t[0],e[0])||0,Re(G(t[1],t[0]),e[1])||0]}var QN=(function(t){I(e,t);function e(){var r=t!==null&&t.apply(this,arguments)||this;return r.type=e.type,r.hasSymbolVisual=!0,r}return e.prototype.getInitialData=
function(r){if(0)var i;return Ai(null,this,{useEncodeDefaulter:!0})},e.prototype.getLegendIcon=function(r){var i=new we,n=wr("line",0,r.itemHeight/2,r.itemWidth,
0,r.lineStyle.stroke,!1);i.add(n),n.setStyle(r.lineStyle);var a=this.getData().getVisual("symbol"),o=this.getData().getVisual("symbolRotate"),s=a==="none"?"circ\
le":a,l=r.itemHeight*.8,u=wr(s,(r.itemWidth-l)/2,(r.itemHeight-l)/2,l,l,r.itemStyle.fill);i.add(u),u.setStyle(r.itemStyle);var f=r.iconRotate==="inherit"?o:r.iconRotate||
0;return u.rotation=f*Math.PI/180,u.setOrigin([r.itemWidth/2,r.itemHeight/2]),s.indexOf("empty")>-1&&(u.style.stroke=u.style.fill,u.style.fill=le.color.neutral00,
u.style.lineWidth=2),i},e.type="series.line",e.dependencies=["grid","polar"],e.defaultOption={z:3,coordinateSystem:"cartesian2d",legendHoverLink:!0,clip:!0,label:{
position:"top"},endLabel:{show:!1,valueAnimation:!0,distance:8},lineStyle:{width:2,type:"solid"},emphasis:{scale:!0},step:!1,smooth:!1,smoothMonotone:null,symbol:"\
emptyCircle",symbolSize:6,symbolRotate:null,showSymbol:!0,showAllSymbol:"auto",connectNulls:!1,sampling:"none",animationEasing:"linear",progressive:0,hoverLayerThreshold:1/0,
universalTransition:{divideShape:"clone"},triggerLineEvent:!1,triggerEvent:!1},e})(Kt),e1=QN;function tn(t,e){var r=t.mapDimensionsAll("defaultedLabel"),i=r.length;if(i===1){var n=Ji(t,e,r[0]);return n!=null?n+"":null}else if(i){for(var a=[],o=0;o<r.length;o++)
a.push(Ji(t,e,r[o]));return a.join(" ")}}function pp(t,e){var r=t.mapDimensionsAll("defaultedLabel");if(!B(e))return e+"";for(var i=[],n=0;n<r.length;n++){var a=t.
getDimensionIndex(r[n]);a>=0&&i.push(e[a])}return i.join(" ")}var JN=(function(t){I(e,t);function e(r,i,n,a){var o=t.call(this)||this;return o.updateData(r,i,n,a),o}return e.prototype._createSymbol=function(r,i,n,a,o,s){this.
removeAll();var l=wr(r,-1,-1,2,2,null,s);l.attr({z2:G(o,100),culling:!0,scaleX:a[0]/2,scaleY:a[1]/2}),l.drift=eR,this._symbolType=r,this.add(l)},e.prototype.stopSymbolAnimation=
function(r){this.childAt(0).stopAnimation(null,r)},e.prototype.getSymbolType=function(){return this._symbolType},e.prototype.getSymbolPath=function(){return this.
childAt(0)},e.prototype.highlight=function(){qi(this.childAt(0))},e.prototype.downplay=function(){Zi(this.childAt(0))},e.prototype.setZ=function(r,i){var n=this.
childAt(0);n.zlevel=r,n.z=i},e.prototype.setDraggable=function(r,i){var n=this.childAt(0);n.draggable=r,n.cursor=!i&&r?"move":n.cursor},e.prototype.updateData=function(r,i,n,a){
this.silent=!1;var o=r.getItemVisual(i,"symbol")||"circle",s=r.hostModel,l=e.getSymbolSize(r,i),u=e.getSymbolZ2(r,i),f=o!==this._symbolType,c=a&&a.disableAnimation;
if(f){var p=r.getItemVisual(i,"symbolKeepAspect");this._createSymbol(o,r,i,l,u,p)}else{var h=this.childAt(0);h.silent=!1;var v={scaleX:l[0]/2,scaleY:l[1]/2};c?h.
attr(v):it(h,v,s,i),dc(h)}if(this._updateCommon(r,i,l,n,a),f){var h=this.childAt(0);if(!c){var v={scaleX:this._sizeX,scaleY:this._sizeY,style:{opacity:h.style.opacity}};
h.scaleX=h.scaleY=0,h.style.opacity=0,Bt(h,v,s,i)}}c&&this.childAt(0).stopAnimation("leave")},e.prototype._updateCommon=function(r,i,n,a,o){var s=this.childAt(0),
l=r.hostModel,u,f,c,p,h,v,d,m,g;if(a&&(u=a.emphasisItemStyle,f=a.blurItemStyle,c=a.selectItemStyle,p=a.focus,h=a.blurScope,d=a.labelStatesModels,m=a.hoverScale,
g=a.cursorStyle,v=a.emphasisDisabled),!a||r.hasItemOption){var y=a&&a.itemModel?a.itemModel:r.getItemModel(i),_=y.getModel("emphasis");u=_.getModel("itemStyle").
getItemStyle(),c=y.getModel(["select","itemStyle"]).getItemStyle(),f=y.getModel(["blur","itemStyle"]).getItemStyle(),p=_.get("focus"),h=_.get("blurScope"),v=_.get(
"disabled"),d=ir(y),m=_.getShallow("scale"),g=y.getShallow("cursor")}var x=r.getItemVisual(i,"symbolRotate");s.attr("rotation",(x||0)*Math.PI/180||0);var S=ja(r.
getItemVisual(i,"symbolOffset"),n);S&&(s.x=S[0],s.y=S[1]),g&&s.attr("cursor",g);var b=r.getItemVisual(i,"style"),w=b.fill;if(s instanceof wt){var C=s.style;s.useStyle(
R({image:C.image,x:C.x,y:C.y,width:C.width,height:C.height},b))}else s.__isEmptyBrush?s.useStyle(R({},b)):s.useStyle(b),s.style.decal=null,s.setColor(w,o&&o.symbolInnerColor),
s.style.strokeNoScale=!0;var E=r.getItemVisual(i,"liftZ"),A=this._z2;E!=null?A==null&&(this._z2=s.z2,s.z2+=E):A!=null&&(s.z2=A,this._z2=null);var D=o&&o.useNameLabel;
Ci(s,d,{labelFetcher:l,labelDataIndex:i,defaultText:L,inheritColor:w,defaultOpacity:b.opacity});function L(P){return D?r.getName(P):tn(r,P)}this._sizeX=n[0]/2,this.
_sizeY=n[1]/2;var O=s.ensureState("emphasis");O.style=u,s.ensureState("select").style=c,s.ensureState("blur").style=f;var N=m==null||m===!0?Math.max(1.1,3/this.
_sizeY):isFinite(m)&&m>0?+m:1;O.scaleX=this._sizeX*N,O.scaleY=this._sizeY*N,this.setSymbolScale(1),xr(this,p,h,v)},e.prototype.setSymbolScale=function(r){this.scaleX=
this.scaleY=r},e.prototype.fadeOut=function(r,i,n){var a=this.childAt(0),o=me(this).dataIndex,s=n&&n.animation;if(this.silent=a.silent=!0,n&&n.fadeLabel){var l=a.
getTextContent();l&&as(l,{style:{opacity:0}},i,{dataIndex:o,removeOpt:s,cb:function(){a.removeTextContent()}})}else a.removeTextContent();as(a,{style:{opacity:0},
scaleX:0,scaleY:0},i,{dataIndex:o,cb:r,removeOpt:s})},e.getSymbolSize=function(r,i){return eu(r.getItemVisual(i,"symbolSize"))},e.getSymbolZ2=function(r,i){return r.
getItemVisual(i,"z2")},e})(we);function eR(t,e){this.parent.drift(t,e)}var tu=JN;function hp(t,e,r,i){return e&&!isNaN(e[0])&&!isNaN(e[1])&&!(i&&i.isIgnore&&i.isIgnore(r))&&!(i&&i.clipShape&&!i.clipShape.contain(e[0],e[1]))&&t.getItemVisual(
r,"symbol")!=="none"}function t1(t){return t!=null&&!W(t)&&(t={isIgnore:t}),t||{}}function r1(t){var e=t.hostModel,r=e.getModel("emphasis");return{emphasisItemStyle:r.
getModel("itemStyle").getItemStyle(),blurItemStyle:e.getModel(["blur","itemStyle"]).getItemStyle(),selectItemStyle:e.getModel(["select","itemStyle"]).getItemStyle(),
focus:r.get("focus"),blurScope:r.get("blurScope"),emphasisDisabled:r.get("disabled"),hoverScale:r.get("scale"),labelStatesModels:ir(e),cursorStyle:e.get("cursor")}}
function i1(t,e,r,i,n,a,o){var s=new t(e,r,i,n);return s.setPosition(a),e.setItemGraphicEl(r,s),o.add(s),s}var tR=(function(){function t(e){this.group=new we,this.
_SymbolCtor=e||tu}return t.prototype.updateData=function(e,r){this._progressiveEls=null,r=t1(r);var i=this.group,n=e.hostModel,a=this._data,o=this._SymbolCtor,s=r.
disableAnimation,l=this._seriesScope=r1(e),u={disableAnimation:s},f=r.getSymbolPoint||function(c){return e.getItemLayout(c)};a||i.removeAll(),e.diff(a).add(function(c){
var p=f(c);hp(e,p,c,r)&&i1(o,e,c,l,u,p,i)}).update(function(c,p){var h=a.getItemGraphicEl(p),v=f(c);if(!hp(e,v,c,r)){i.remove(h);return}var d=e.getItemVisual(c,
"symbol")||"circle",m=h&&h.getSymbolType&&h.getSymbolType();if(!h||m&&m!==d)i.remove(h),h=new o(e,c,l,u),h.setPosition(v);else{h.updateData(e,c,l,u);var g={x:v[0],
y:v[1]};s?h.attr(g):it(h,g,n)}i.add(h),e.setItemGraphicEl(c,h)}).remove(function(c){var p=a.getItemGraphicEl(c);p&&p.fadeOut(function(){i.remove(p)},n)}).execute(),
this._getSymbolPoint=f,this._data=e},t.prototype.updateLayout=function(e){var r=this._data;if(r)for(var i=this,n=r.getStore(),a=0,o=n.count();a<o;a++){var s=r.getItemGraphicEl(
a),l=i._getSymbolPoint(a);hp(r,l,a,e)?(s=s||i1(i._SymbolCtor,r,a,i._seriesScope,{disableAnimation:!0},l,i.group),s.stopAnimation(),s.setPosition(l),s.markRedraw()):
s&&(i.group.remove(s),r.setItemGraphicEl(a,null))}},t.prototype.incrementalPrepareUpdate=function(e){this._seriesScope=r1(e),this._data=null,this.group.removeAll()},
t.prototype.incrementalUpdate=function(e,r,i,n){this._progressiveEls=[],n=t1(n);function a(u){u.isGroup||(u.incremental=i,u.ensureState("emphasis").hoverLayer=Qi)}
for(var o=e.start;o<e.end;o++){var s=r.getItemLayout(o);if(hp(r,s,o,n)){var l=new this._SymbolCtor(r,o,this._seriesScope);l.traverse(a),l.setPosition(s),this.group.
add(l),r.setItemGraphicEl(o,l),this._progressiveEls.push(l)}}},t.prototype.eachRendered=function(e){jr(this._progressiveEls||this.group,e)},t.prototype.remove=function(e){
var r=this.group,i=this._data;i&&e?i.eachItemGraphicEl(function(n){n.fadeOut(function(){r.remove(n)},i.hostModel)}):r.removeAll()},t})(),Ss=tR;function vp(t,e,r){var i=t.getBaseAxis(),n=t.getOtherAxis(i),a=rR(n,r),o=i.dim,s=n.dim,l=e.mapDimension(s),u=e.mapDimension(o),f=s==="x"||s==="radius"?1:0,c=z(t.
dimensions,function(v){return e.mapDimension(v)}),p=!1,h=e.getCalculationInfo("stackResultDimension");return Jr(e,c[0])&&(p=!0,c[0]=h),Jr(e,c[1])&&(p=!0,c[1]=h),
{dataDimsForPoint:c,valueStart:a,valueAxisDim:s,baseAxisDim:o,stacked:!!p,valueDim:l,baseDim:u,baseDataOffset:f,stackedOverDimension:e.getCalculationInfo("stack\
edOverDimension")}}function rR(t,e){var r=0,i=t.scale.getExtent();return e==="start"?r=i[0]:e==="end"?r=i[1]:de(e)&&!isNaN(e)?r=e:i[0]>0?r=i[0]:i[1]<0&&(r=i[1]),
r}function dp(t,e,r,i){var n=NaN;t.stacked&&(n=r.get(r.getCalculationInfo("stackedOverDimension"),i)),isNaN(n)&&(n=t.valueStart);var a=t.baseDataOffset,o=[];return o[a]=
r.get(t.baseDim,i),o[1-a]=n,e.dataToPoint(o)}function ar(t,e){return!isFinite(t)||!isFinite(e)}var iR=typeof Float32Array!==Ln?Float32Array:void 0,n1=typeof Float64Array!==Ln?Float64Array:void 0;function Tr(t){return mp({ctor:iR},t).arr}function mp(t,e){var r=t.
arr,i=t.ctor;if(e>Cd&&(e=Cd),!r||t.typed&&r.length<e){var n=void 0;if(i)try{n=new i(e),t.typed=!0,r&&n.set(r)}catch{}if(!n&&(n=[],t.typed=!1,r))for(var a=0,o=r.
length;a<o;a++)n[a]=r[a];t.arr=n}return t}function nR(t,e){var r=[];return e.diff(t).add(function(i){r.push({cmd:"+",idx:i})}).update(function(i,n){r.push({cmd:"=",idx:n,idx1:i})}).remove(function(i){r.
push({cmd:"-",idx:i})}).execute(),r}function lg(t,e,r,i,n,a,o,s){for(var l=nR(t,e),u=[],f=[],c=[],p=[],h=[],v=[],d=[],m=vp(n,e,o),g=t.getLayout("points")||[],y=e.
getLayout("points")||[],_=0;_<l.length;_++){var x=l[_],S=!0,b=void 0,w=void 0;switch(x.cmd){case"=":b=x.idx*2,w=x.idx1*2;var C=g[b],E=g[b+1],A=y[w],D=y[w+1];(isNaN(
C)||isNaN(E))&&(C=A,E=D),u.push(C,E),f.push(A,D),c.push(r[b],r[b+1]),p.push(i[w],i[w+1]),d.push(e.getRawIndex(x.idx1));break;case"+":var L=x.idx,O=m.dataDimsForPoint,
N=n.dataToPoint([e.get(O[0],L),e.get(O[1],L)]);w=L*2,u.push(N[0],N[1]),f.push(y[w],y[w+1]);var P=dp(m,n,e,L);c.push(P[0],P[1]),p.push(i[w],i[w+1]),d.push(e.getRawIndex(
L));break;case"-":S=!1}S&&(h.push(x),v.push(v.length))}v.sort(function(xe,Ce){return d[xe]-d[Ce]});for(var k=u.length,U=Tr(k),F=Tr(k),Y=Tr(k),q=Tr(k),Q=[],_=0;_<
v.length;_++){var ee=v[_],ae=_*2,Z=ee*2;U[ae]=u[Z],U[ae+1]=u[Z+1],F[ae]=f[Z],F[ae+1]=f[Z+1],Y[ae]=c[Z],Y[ae+1]=c[Z+1],q[ae]=p[Z],q[ae+1]=p[Z+1],Q[_]=h[ee]}return{
current:U,next:F,stackedOnCurrent:Y,stackedOnNext:q,status:Q}}var Vn=Math.min,Hn=Math.max;function ug(t,e,r,i,n,a,o,s,l){for(var u,f,c,p,h,v,d=r,m=0;m<i;m++){var g=e[d*2],y=e[d*2+1];if(d>=n||d<0)break;if(ar(g,y)){if(l){d+=
a;continue}break}if(d===r)t[a>0?"moveTo":"lineTo"](g,y),c=g,p=y;else{var _=g-u,x=y-f;if(_*_+x*x<.5){d+=a;continue}if(o>0){for(var S=d+a,b=e[S*2],w=e[S*2+1];b===
g&&w===y&&m<i;)m++,S+=a,d+=a,b=e[S*2],w=e[S*2+1],g=e[d*2],y=e[d*2+1],_=g-u,x=y-f;var C=m+1;if(l)for(;ar(b,w)&&C<i;)C++,S+=a,b=e[S*2],w=e[S*2+1];var E=.5,A=0,D=0,
L=void 0,O=void 0;if(C>=i||ar(b,w))h=g,v=y;else{A=b-u,D=w-f;var N=g-u,P=b-g,k=y-f,U=w-y,F=void 0,Y=void 0;if(s==="x"){F=Math.abs(N),Y=Math.abs(P);var q=A>0?1:-1;
h=g-q*F*o,v=y,L=g+q*Y*o,O=y}else if(s==="y"){F=Math.abs(k),Y=Math.abs(U);var Q=D>0?1:-1;h=g,v=y-Q*F*o,L=g,O=y+Q*Y*o}else F=Math.sqrt(N*N+k*k),Y=Math.sqrt(P*P+U*
U),E=Y/(Y+F),h=g-A*o*(1-E),v=y-D*o*(1-E),L=g+A*o*E,O=y+D*o*E,L=Vn(L,Hn(b,g)),O=Vn(O,Hn(w,y)),L=Hn(L,Vn(b,g)),O=Hn(O,Vn(w,y)),A=L-g,D=O-y,h=g-A*F/Y,v=y-D*F/Y,h=Vn(
h,Hn(u,g)),v=Vn(v,Hn(f,y)),h=Hn(h,Vn(u,g)),v=Hn(v,Vn(f,y)),A=g-h,D=y-v,L=g+A*Y/F,O=y+D*Y/F}t.bezierCurveTo(c,p,h,v,g,y),c=L,p=O}else t.lineTo(g,y)}u=g,f=y,d+=a}
return m}var a1=(function(){function t(){this.smooth=0,this.smoothConstraint=!0}return t})(),o1=(function(t){I(e,t);function e(r){var i=t.call(this,r)||this;return i.
type="ec-polyline",i}return e.prototype.getDefaultStyle=function(){return{stroke:le.color.neutral99,fill:null}},e.prototype.getDefaultShape=function(){return new a1},
e.prototype.buildPath=function(r,i){var n=i.points,a=0,o=n.length/2;if(i.connectNulls){for(;o>0&&ar(n[o*2-2],n[o*2-1]);o--);for(;a<o&&ar(n[a*2],n[a*2+1]);a++);}
for(;a<o;)a+=ug(r,n,a,o,o,1,i.smooth,i.smoothMonotone,i.connectNulls)+1},e.prototype.getPointOn=function(r,i){this.path||(this.createPathProxy(),this.buildPath(
this.path,this.shape));for(var n=this.path,a=n.data,o=Gt.CMD,s,l,u=i==="x",f=[],c=0;c<a.length;){var p=a[c++],h=void 0,v=void 0,d=void 0,m=void 0,g=void 0,y=void 0,
_=void 0;switch(p){case o.M:s=a[c++],l=a[c++];break;case o.L:if(h=a[c++],v=a[c++],_=u?(r-s)/(h-s):(r-l)/(v-l),_<=1&&_>=0){var x=u?(v-l)*_+l:(h-s)*_+s;return u?[
r,x]:[x,r]}s=h,l=v;break;case o.C:h=a[c++],v=a[c++],d=a[c++],m=a[c++],g=a[c++],y=a[c++];var S=u?da(s,h,d,g,r,f):da(l,v,m,y,r,f);if(S>0)for(var b=0;b<S;b++){var w=f[b];
if(w<=1&&w>=0){var x=u?Xe(l,v,m,y,w):Xe(s,h,d,g,w);return u?[r,x]:[x,r]}}s=g,l=y;break}}},e})(ie);var aR=(function(t){I(e,t);function e(){return t!==null&&t.apply(this,arguments)||this}return e})(a1),s1=(function(t){I(e,t);function e(r){var i=t.call(this,r)||
this;return i.type="ec-polygon",i}return e.prototype.getDefaultShape=function(){return new aR},e.prototype.buildPath=function(r,i){var n=i.points,a=i.stackedOnPoints,
o=0,s=n.length/2,l=i.smoothMonotone;if(i.connectNulls){for(;s>0&&ar(n[s*2-2],n[s*2-1]);s--);for(;o<s&&ar(n[o*2],n[o*2+1]);o++);}for(;o<s;){var u=ug(r,n,o,s,s,1,
i.smooth,l,i.connectNulls);ug(r,a,o+u-1,u,s,-1,i.stackedOnSmooth,l,i.connectNulls),o+=u+1,r.closePath()}},e})(ie);function Qa(){var t=J();return function(e){var r=t(e),i=e.pipelineContext,n=!!r.large,a=!!r.progressiveRender,o=r.large=!!(i&&i.large),s=r.progressiveRender=!!(i&&
i.progressiveRender);return(n!==o||a!==s)&&"reset"}}var f1=J(),oR=Qa(),fg=(function(){function t(){this.group=new we,this.uid=Nn("viewChart"),this.renderTask=zn({plan:sR,reset:lR}),this.renderTask.context={view:this}}
return t.prototype.init=function(e,r){},t.prototype.render=function(e,r,i,n){},t.prototype.highlight=function(e,r,i,n){var a=e.getData(n&&n.dataType);a&&u1(a,n,
"emphasis")},t.prototype.downplay=function(e,r,i,n){var a=e.getData(n&&n.dataType);a&&u1(a,n,"normal")},t.prototype.remove=function(e,r){this.group.removeAll()},
t.prototype.dispose=function(e,r){},t.prototype.updateView=function(e,r,i,n){this.render(e,r,i,n)},t.prototype.updateVisual=function(e,r,i,n){this.render(e,r,i,
n)},t.prototype.eachRendered=function(e){jr(this.group,e)},t.markUpdateMethod=function(e,r){f1(e).updateMethod=r},t.protoInitialize=(function(){var e=t.prototype;
e.type="chart"})(),t})();function l1(t,e,r){t&&Ol(t)&&(e==="emphasis"?qi:Zi)(t,r)}function u1(t,e,r){var i=Ir(t,e),n=e&&e.highlightKey!=null?jS(e.highlightKey):
null;i!=null?T(Be(i),function(a){l1(t.getItemGraphicEl(a),r,n)}):t.eachItemGraphicEl(function(a){l1(a,r,n)})}Do(fg,["dispose"]);mn(fg);function sR(t){return oR(
t.model)}function lR(t){var e=t.model,r=t.ecModel,i=t.api,n=t.payload,a=e.pipelineContext.progressiveRender,o=t.view,s=n&&f1(n).updateMethod,l=a?"incrementalPre\
pareRender":s&&o[s]?s:"render";return l!=="render"&&o[l](e,r,i,n),uR[l]}var uR={incrementalPrepareRender:{progress:function(t,e){e.view.incrementalRender(t,e.model,
e.ecModel,e.api,e.payload)}},render:{forceFirstProgress:!0,progress:function(t,e){e.view.render(e.model,e.ecModel,e.api,e.payload)}}},Pt=fg;function cg(t,e,r,i,n){var a=t.getArea(),o=a.x,s=a.y,l=a.width,u=a.height,f=r.get(["lineStyle","width"])||0;o-=f/2,s-=f/2,l+=f,u+=f,l=Math.ceil(l),o!==Math.floor(
o)&&(o=Math.floor(o),l++);var c=new Ne({shape:{x:o,y:s,width:l,height:u}});if(e){var p=t.getBaseAxis(),h=p.isHorizontal(),v=p.inverse;h?(v&&(c.shape.x+=l),c.shape.
width=0):(v||(c.shape.y+=u),c.shape.height=0);var d=$(n)?function(m){n(m,c)}:null;Bt(c,{shape:{width:l,height:u,x:o,y:s}},r,null,i,d)}return c}function pg(t,e,r){
var i=t.getArea(),n=be(i.r0,1),a=be(i.r,1),o=new Pn({shape:{cx:be(t.cx,1),cy:be(t.cy,1),r0:n,r:a,startAngle:i.startAngle,endAngle:i.endAngle,clockwise:i.clockwise}});
if(e){var s=t.getBaseAxis().dim==="angle";s?o.shape.endAngle=i.startAngle:o.shape.r=n,Bt(o,{shape:{endAngle:i.endAngle,r:a}},r)}return o}function gp(t,e,r,i,n){
if(t){if(t.type==="polar")return pg(t,e,r);if(t.type==="cartesian2d")return cg(t,e,r,i,n)}else return null;return null}function c1(t){var e=t.coordinateSystem;if(t.get("clip",!0)&&e&&(!e.shouldClip||e.shouldClip()))return e.getArea&&e.getArea(.1)}function rn(t,e){return t.type===e}function v1(t,e,r,i){return t&&(t.legacy||t.legacy!==!1&&!r&&!i&&e!=="tspan"&&(e==="text"||H(t,"text")))}function d1(t,e,r){var i=t,n,a,o;if(e==="text")o=i;else{
o={},H(i,"text")&&(o.text=i.text),H(i,"rich")&&(o.rich=i.rich),H(i,"textFill")&&(o.fill=i.textFill),H(i,"textStroke")&&(o.stroke=i.textStroke),H(i,"fontFamily")&&
(o.fontFamily=i.fontFamily),H(i,"fontSize")&&(o.fontSize=i.fontSize),H(i,"fontStyle")&&(o.fontStyle=i.fontStyle),H(i,"fontWeight")&&(o.fontWeight=i.fontWeight),
a={type:"text",style:o,silent:!0},n={};var s=H(i,"textPosition");r?n.position=s?i.textPosition:"inside":s&&(n.position=i.textPosition),H(i,"textPosition")&&(n.position=
i.textPosition),H(i,"textOffset")&&(n.offset=i.textOffset),H(i,"textRotation")&&(n.rotation=i.textRotation),H(i,"textDistance")&&(n.distance=i.textDistance)}return p1(
o,t),T(o.rich,function(l){p1(l,l)}),{textConfig:n,textContent:a}}function p1(t,e){e&&(e.font=e.textFont||e.font,H(e,"textStrokeWidth")&&(t.lineWidth=e.textStrokeWidth),
H(e,"textAlign")&&(t.align=e.textAlign),H(e,"textVerticalAlign")&&(t.verticalAlign=e.textVerticalAlign),H(e,"textLineHeight")&&(t.lineHeight=e.textLineHeight),H(
e,"textWidth")&&(t.width=e.textWidth),H(e,"textHeight")&&(t.height=e.textHeight),H(e,"textBackgroundColor")&&(t.backgroundColor=e.textBackgroundColor),H(e,"text\
Padding")&&(t.padding=e.textPadding),H(e,"textBorderColor")&&(t.borderColor=e.textBorderColor),H(e,"textBorderWidth")&&(t.borderWidth=e.textBorderWidth),H(e,"te\
xtBorderRadius")&&(t.borderRadius=e.textBorderRadius),H(e,"textBoxShadowColor")&&(t.shadowColor=e.textBoxShadowColor),H(e,"textBoxShadowBlur")&&(t.shadowBlur=e.
textBoxShadowBlur),H(e,"textBoxShadowOffsetX")&&(t.shadowOffsetX=e.textBoxShadowOffsetX),H(e,"textBoxShadowOffsetY")&&(t.shadowOffsetY=e.textBoxShadowOffsetY))}
function hg(t,e,r){var i=t;i.textPosition=i.textPosition||r.position||"inside",r.offset!=null&&(i.textOffset=r.offset),r.rotation!=null&&(i.textRotation=r.rotation),
r.distance!=null&&(i.textDistance=r.distance);var n=i.textPosition.indexOf("inside")>=0,a=t.fill||le.color.neutral99;h1(i,e);var o=i.textFill==null;return n?o&&
(i.textFill=r.insideFill||le.color.neutral00,!i.textStroke&&r.insideStroke&&(i.textStroke=r.insideStroke),!i.textStroke&&(i.textStroke=a),i.textStrokeWidth==null&&
(i.textStrokeWidth=2)):(o&&(i.textFill=t.fill||r.outsideFill||le.color.neutral00),!i.textStroke&&r.outsideStroke&&(i.textStroke=r.outsideStroke)),i.text=e.text,
i.rich=e.rich,T(e.rich,function(s){h1(s,s)}),i}function h1(t,e){e&&(H(e,"fill")&&(t.textFill=e.fill),H(e,"stroke")&&(t.textStroke=e.fill),H(e,"lineWidth")&&(t.textStrokeWidth=
e.lineWidth),H(e,"font")&&(t.font=e.font),H(e,"fontStyle")&&(t.fontStyle=e.fontStyle),H(e,"fontWeight")&&(t.fontWeight=e.fontWeight),H(e,"fontSize")&&(t.fontSize=
e.fontSize),H(e,"fontFamily")&&(t.fontFamily=e.fontFamily),H(e,"align")&&(t.textAlign=e.align),H(e,"verticalAlign")&&(t.textVerticalAlign=e.verticalAlign),H(e,"\
lineHeight")&&(t.textLineHeight=e.lineHeight),H(e,"width")&&(t.textWidth=e.width),H(e,"height")&&(t.textHeight=e.height),H(e,"backgroundColor")&&(t.textBackgroundColor=
e.backgroundColor),H(e,"padding")&&(t.textPadding=e.padding),H(e,"borderColor")&&(t.textBorderColor=e.borderColor),H(e,"borderWidth")&&(t.textBorderWidth=e.borderWidth),
H(e,"borderRadius")&&(t.textBorderRadius=e.borderRadius),H(e,"shadowColor")&&(t.textBoxShadowColor=e.shadowColor),H(e,"shadowBlur")&&(t.textBoxShadowBlur=e.shadowBlur),
H(e,"shadowOffsetX")&&(t.textBoxShadowOffsetX=e.shadowOffsetX),H(e,"shadowOffsetY")&&(t.textBoxShadowOffsetY=e.shadowOffsetY),H(e,"textShadowColor")&&(t.textShadowColor=
e.textShadowColor),H(e,"textShadowBlur")&&(t.textShadowBlur=e.textShadowBlur),H(e,"textShadowOffsetX")&&(t.textShadowOffsetX=e.textShadowOffsetX),H(e,"textShado\
wOffsetY")&&(t.textShadowOffsetY=e.textShadowOffsetY))}var m1=(function(){function t(){}return t.prototype.isBlank=function(){return this._isBlank},t.prototype.setBlank=function(e){this._isBlank=e},t})();mn(m1);var qt=m1;var fR=0,cR=(function(){function t(e){this.categories=e.categories||[],this._needCollect=e.needCollect,this._deduplication=e.deduplication,this.uid=++fR,this._onCollect=
e.onCollect}return t.createByAxisModel=function(e){var r=e.option,i=r.data,n=i&&z(i,pR);return new t({categories:n,needCollect:!n,deduplication:r.dedplication!==
!1})},t.prototype.getOrdinal=function(e){return this._getOrCreateMap().get(e)},t.prototype.parseAndCollect=function(e){var r,i=this._needCollect;if(!V(e)&&!i)return e;
if(i&&!this._deduplication)return r=this.categories.length,this.categories[r]=e,this._onCollect&&this._onCollect(e,r),r;var n=this._getOrCreateMap();return r=n.
get(e),r==null&&(i?(r=this.categories.length,this.categories[r]=e,n.set(e,r),this._onCollect&&this._onCollect(e,r)):r=NaN),r},t.prototype._getOrCreateMap=function(){
return this._map||(this._map=K(this.categories))},t})();function pR(t){return W(t)&&t.value!=null?t.value:t+""}var ru=cR;var or=0,bs=1,hR={needTransform:1,normalize:1,scale:1,transformIn:1,transformOut:1,contain:1,getExtent:1,getExtentUnsafe:1,setExtent:1,setExtent2:1,getFilter:1,
sanitize:1,getDefaultStartValue:1,freeze:1},y1=te(hR),ws=2,_1=3;function Ts(t,e,r){var i;t=t||{};var n=Ze();if(n){var a=n.createBreakScaleMapper(e,r);a.hasBreaks()&&
(T(y1,function(o){a[o]&&(t[o]=he(a[o],a))}),i=a)}return i==null&&vR(t,r),{brk:i,mapper:t}}function yp(t,e){T(y1,function(r){t[r]=e[r]})}function _p(t,e){t.freeze=
Fe}function nn(t){return t.getExtentUnsafe(or,ws)}function Ja(t,e){return t.getExtentUnsafe(bs,e)||t.getExtentUnsafe(or,e)}function x1(t){var e=Ja(t,_1);return e[1]-
e[0]}function Cs(t){var e=t.getExtentUnsafe(or,_1);return e[1]-e[0]}function vR(t,e){var r=t||{},i=[];return r._extents=i,i[or]=e?e.slice():kt(),R(r,dR),r}var dR={
needTransform:function(){return!1},normalize:function(t){var e=this._extents[bs]||this._extents[or];return e[1]===e[0]?.5:(t-e[0])/(e[1]-e[0])},scale:function(t){
var e=this._extents[bs]||this._extents[or];return t*(e[1]-e[0])+e[0]},transformIn:function(t){return t},transformOut:function(t){return t},contain:function(t){var e=Ja(
this,null);return t>=e[0]&&t<=e[1]},getExtent:function(){return this._extents[or].slice()},getExtentUnsafe:function(t){return this._extents[t]},setExtent:function(t,e){
g1(this._extents,or,t,e)},setExtent2:function(t,e,r){var i=this._extents;i[t]||(i[t]=i[or].slice()),g1(i,t,e,r)},freeze:function(){}};function g1(t,e,r,i){Xi(r,
i)&&(t[e][0]=r,t[e][1]=i)}function xp(t){return As(t)||Di(t)}function As(t){return t.type==="interval"}function Es(t){return t.type==="time"}function Di(t){return t.type==="log"}function vt(t){return t.type==="ordinal"}function S1(t){var e=Gf(t),r=Ma(10,e),i=dr(t/r);return i?i===2?i=3:i===3?i=5:i*=2:i=1,be(i*r,-e)}function ri(t){return vr(t)+2}function iu(t,e){return Ko(t)/Ko(
e)}function Sp(t,e,r){var i=r&&r.lookup;if(i){for(var n=0;n<i.from.length;n++)if(t===i.from[n])return i.to[n]}return Ma(e,t)}function bp(t,e,r){var i=t.slice();
if(i[0]===i[1]){var n=r&&r.ctnShp;if(i[0]!==0){var a=Ve(i[0]);e[1]||(i[1]+=a/2),i[0]-=a/2}else n&&(i[0]=-1),i[1]=1}return(!Kr(i[0])||!Kr(i[1]))&&(i[0]=0,i[1]=1),
i[1]<i[0]&&i.reverse(),i}function b1(t,e){return[t[0]!==e[0],t[1]!==e[1]]}function nu(t,e){return t=t||e,dr(_e(t,1))}function wp(t,e,r){var i=nn(t),n=i[0],a=t.count(),
o=Math.max((e||0)+1,1);n!==0&&o>1&&a/o>2&&(n=Math.round(Math.ceil(n/o)*o)),n!==i[0]&&l(i[0],!0,!0);for(var s=n;s<=i[1];s+=o)l(s,!1,s===i[0]||s===i[1]);s-o!==i[1]&&
l(i[1],!0,!0);function l(u,f,c){r({value:u,offInterval:f},c)}}var w1=(function(t){I(e,t);function e(r){var i=t.call(this)||this;i.type="ordinal",i.parse=e.parse,yp(i,e.decoratedMethods);var n=r.ordinalMeta;n||(n=new ru({})),
B(n)&&(n=new ru({categories:z(n,function(o){return W(o)?o.value:o})})),i._ordinalMeta=n;var a=Ts(null,null,r.extent||[0,n.categories.length-1]);return i._mapper=
a.mapper,_p(i,a.mapper),i}return e.parse=function(r){return r==null?r=NaN:V(r)?(r=this._ordinalMeta.getOrdinal(r),r==null&&(r=NaN)):r=dr(r),r},e.prototype.getTicks=
function(){var r=[];return wp(this,0,function(i){r.push(i)}),r},e.prototype.getMinorTicks=function(r){},e.prototype.setSortInfo=function(r){if(r==null){this._ordinalNumbersByTick=
this._ticksByOrdinalNumber=null;return}for(var i=r.ordinalNumbers,n=this._ordinalNumbersByTick=[],a=this._ticksByOrdinalNumber=[],o=0,s=this._ordinalMeta.categories.
length,l=qe(s,i.length);o<l;++o){var u=n[o]=i[o];a[u]=o}for(var f=0;o<s;++o){for(;a[f]!=null;)f++;n[o]=f,a[f]=o}},e.prototype._getTickNumber=function(r){var i=this.
_ticksByOrdinalNumber;return i&&r>=0&&r<i.length?i[r]:r},e.prototype.getRawOrdinalNumber=function(r){var i=this._ordinalNumbersByTick;return i&&r>=0&&r<i.length?
i[r]:r},e.prototype.getLabel=function(r){if(!this.isBlank()){var i=this.getRawOrdinalNumber(r.value),n=this._ordinalMeta.categories[i];return n==null?"":n+""}},
e.prototype.count=function(){var r=nn(this._mapper);return r[1]-r[0]+1},e.prototype.getOrdinalMeta=function(){return this._ordinalMeta},e.type="ordinal",e.decoratedMethods=
{needTransform:function(){return this._mapper.needTransform()},contain:function(r){return this._mapper.contain(this._getTickNumber(r))&&r>=0&&r<this._ordinalMeta.
categories.length},normalize:function(r){return this._mapper.normalize(this._getTickNumber(r))},scale:function(r){return this.getRawOrdinalNumber(dr(this._mapper.
scale(r)))},transformIn:function(r,i){return this._mapper.transformIn(this._getTickNumber(r),i)},transformOut:function(r,i){return this.getRawOrdinalNumber(this.
_mapper.transformOut(r,i))},getExtent:function(){return this._mapper.getExtent()},getExtentUnsafe:function(r,i){return this._mapper.getExtentUnsafe(r,i)},setExtent:function(r,i){
return this._mapper.setExtent(r,i)},setExtent2:function(r,i,n){return this._mapper.setExtent2(r,i,n)}},e})(qt);qt.registerClass(w1);var T1=w1;function Ds(t,e,r,i){for(var n=t.getTicks({expandToNicedExtent:!0}),a=[],o=t.getExtent(),s=1;s<n.length;s++){var l=n[s],u=n[s-1];if(!(u.break||l.break)){for(var f=0,
c=[],p=l.value-u.value,h=p/e,v=ri(h);f<e-1;){var d=be(u.value+(f+1)*h,v);d>o[0]&&d<o[1]&&c.push(d),f++}var m=Ze();m&&m.pruneTicksByBreak("auto",c,r,function(g){
return g},i,o),a.push(c)}}return a}var C1=(function(t){I(e,t);function e(r){var i=t.call(this)||this;i.type="interval",i.parse=e.parse,r=r||{};var n=Gc(i,r),a=Ts(i,n,null);return i.brk=a.brk,i._cfg=
{interval:0,intervalPrecision:2,intervalCount:void 0,niceExtent:void 0},i}return e.parse=function(r){return r==null||r===""?NaN:Number(r)},e.prototype.getConfig=
function(){return oe(this._cfg)},e.prototype.setConfig=function(r){var i=nn(this);this._cfg=r=oe(r),r.niceExtent==null&&(r.niceExtent=i.slice()),r.intervalPrecision==
null&&(r.intervalPrecision=ri(r.interval))},e.prototype.getTicks=function(r){r=r||{};var i=this._cfg,n=i.interval,a=nn(this),o=i.niceExtent,s=i.intervalPrecision,
l=Ze(),u=this.brk,f=l&&u,c=[];if(!n)return c;if(r.breakTicks==="only_break"&&f)return l.addBreaksToTicks(c,u.breaks,a),c;var p=3e3;a[0]<o[0]&&c.push({value:r.expandToNicedExtent?
be(o[0]-n,s):a[0]});for(var h=function(_,x){return dr((x-_)/n)},v=i.intervalCount,d=o[0],m=0;;m++){if(v==null){if(d>o[1]||!isFinite(d)||!isFinite(o[1]))break}else{
if(m>v)break;d=qe(d,o[1]),m===v&&(d=o[1])}if(c.push({value:d}),d=be(d+n,s),u){var g=u.calcNiceTickMultiple(d,h);g>=0&&(d=be(d+g*n,s))}if(c.length>0&&d===c[c.length-
1].value)break;if(c.length>p)return[]}var y=c.length?c[c.length-1].value:o[1];return a[1]>y&&c.push({value:r.expandToNicedExtent?be(y+n,s):a[1]}),f&&l.pruneTicksByBreak(
r.pruneByBreak,c,u.breaks,function(_){return _.value},i.interval,a),f&&r.breakTicks!=="none"&&l.addBreaksToTicks(c,u.breaks,a),c},e.prototype.getMinorTicks=function(r){
return Ds(this,r,Ya(this),this._cfg.interval)},e.prototype.getLabel=function(r,i){if(r==null)return"";var n=i&&i.precision;n==null?n=vr(r.value)||0:n==="auto"&&
(n=this._cfg.intervalPrecision);var a=be(r.value,n,!0);return Jm(a)},e.type="interval",e})(qt);qt.registerClass(C1);var eo=C1;var mR=function(t,e,r,i){for(;r<i;){var n=r+i>>>1;t[n][1]<e?r=n+1:i=n}return r},E1=(function(t){I(e,t);function e(r){var i=t.call(this)||this;i.type="time",i.parse=
e.parse,i._locale=r.locale,i._useUTC=r.useUTC,i._interval=0;var n=Gc(i,r),a=Ts(i,n,null);return i.brk=a.brk,i}return e.prototype.getLabel=function(r){return Ka(
r.value,Wm[Mw(ys(this._minLevelUnit))]||Wm.second,this._useUTC,this._locale)},e.prototype.getFormattedLabel=function(r,i,n){return Ow(r,i,n,this._locale,this._useUTC)},
e.prototype.getTicks=function(r){r=r||{};var i=this._interval,n=nn(this),a=Ze(),o=this.brk,s=a&&o,l=[];if(!i)return l;var u=this._useUTC;if(s&&r.breakTicks==="o\
nly_break")return Ze().addBreaksToTicks(l,o.breaks,n),l;l=wR(this._minLevelUnit,this._approxInterval,u,n,Cs(this),o);var f=nr.length-1,c=0;return T(l,function(p){
p.time&&(f=Math.min(f,ue(nr,p.time.upperTimeUnit)),c=Math.max(c,p.time.level))}),s&&Ze().pruneTicksByBreak(r.pruneByBreak,l,o.breaks,function(p){return p.value},
this._approxInterval,n),s&&r.breakTicks!=="none"&&Ze().addBreaksToTicks(l,o.breaks,n,function(p){for(var h=Math.max(ue(nr,qa(p.vmin,u)),ue(nr,qa(p.vmax,u))),v=0,
d=0;d<nr.length;d++)if(!D1(nr[d],p.vmin,p.vmax,u)){v=d;break}var m=Math.min(v,f),g=Math.max(m,h);return{level:c,lowerTimeUnit:nr[g],upperTimeUnit:nr[m]}}),l},e.
prototype.getMinorTicks=function(r){return Ds(this,r,Ya(this),this._interval)},e.prototype.setTimeInterval=function(r){this._interval=r.interval,this._approxInterval=
r.approxInterval,this._minLevelUnit=r.minLevelUnit},e.parse=function(r){return de(r)?Math.round(r):+xi(r)},e.type="time",e})(qt),Tp=[["second",Yc],["minute",Xc],
["hour",gs],["quarter-day",gs*6],["half-day",gs*12],["day",br*1.2],["half-week",br*3.5],["week",br*7],["month",br*31],["quarter",br*95],["half-year",Gm/2],["yea\
r",Gm]];function D1(t,e,r,i){return Kc(new Date(e),t,i).getTime()===Kc(new Date(r),t,i).getTime()}function gR(t,e){return t/=br,t>16?16:t>7.5?7:t>3.5?4:t>1.5?2:
1}function yR(t){var e=30*br;return t/=e,t>6?6:t>3?3:t>2?2:1}function _R(t){return t/=gs,t>12?12:t>6?6:t>3.5?4:t>2?2:1}function A1(t,e){return t/=e?Xc:Yc,t>30?30:
t>20?20:t>15?15:t>10?10:t>5?5:t>2?2:1}function xR(t){return _e(Oa(t,!0),1)}function SR(t,e,r){var i=Math.max(0,ue(nr,e)-1);return Kc(new Date(t),nr[i],r).getTime()}
function bR(t,e){var r=new Date(0);r[t](1);var i=r.getTime();r[t](1+e);var n=r.getTime()-i;return function(a,o){return Math.max(0,Math.round((o-a)/n))}}function wR(t,e,r,i,n,a){
var o=3e3,s=Aw,l=0;function u(k,U,F,Y,q,Q,ee){for(var ae=bR(q,k),Z=U,xe=new Date(Z);Z<F&&Z<=i[1]&&(ee.push({value:Z}),!(l++>o));)if(xe[q](xe[Y]()+k),Z=xe.getTime(),
a){var Ce=a.calcNiceTickMultiple(Z,ae);Ce>0&&(xe[q](xe[Y]()+Ce*k),Z=xe.getTime())}ee.push({value:Z,notAdd:Z>i[1]})}function f(k,U,F){var Y=[],q=!U.length;if(!D1(
ys(k),i[0],i[1],r)){q&&(U=[{value:SR(i[0],k,r)},{value:i[1]}]);for(var Q=0;Q<U.length-1;Q++){var ee=U[Q].value,ae=U[Q+1].value;if(ee!==ae){var Z=void 0,xe=void 0,
Ce=void 0,Et=!1;switch(k){case"year":Z=Math.max(1,Math.round(e/br/365)),xe=$m(r),Ce=Lw(r);break;case"half-year":case"quarter":case"month":Z=yR(e),xe=qc(r),Ce=Ym(
r);break;case"week":case"half-week":case"day":Z=gR(e,31),xe=Zc(r),Ce=Xm(r),Et=!0;break;case"half-day":case"quarter-day":case"hour":Z=_R(e),xe=jc(r),Ce=Km(r);break;case"\
minute":Z=A1(e,!0),xe=Qc(r),Ce=qm(r);break;case"second":Z=A1(e,!1),xe=Jc(r),Ce=Zm(r);break;case"millisecond":Z=xR(e),xe=ep(r),Ce=jm(r);break}ae>=i[0]&&ee<=i[1]&&
u(Z,ee,ae,xe,Ce,Et,Y),k==="year"&&F.length>1&&Q===0&&F.unshift({value:F[0].value-Z})}}for(var Q=0;Q<Y.length;Q++)F.push(Y[Q])}}for(var c=[],p=[],h=0,v=0,d=0;d<s.
length;++d){var m=ys(s[d]);if(Dw(s[d])){f(s[d],c[c.length-1]||[],p);var g=s[d+1]?ys(s[d+1]):null;if(m!==g){if(p.length){v=h,p.sort(function(k,U){return k.value-
U.value});for(var y=[],_=0;_<p.length;++_){var x=p[_].value;(_===0||p[_-1].value!==x)&&(y.push(p[_]),x>=i[0]&&x<=i[1]&&h++)}var S=n/e;if(h>S*1.5&&v>S/1.5||(c.push(
y),h>S||t===s[d]))break}p=[]}}}for(var b=Pe(z(c,function(k){return Pe(k,function(U){return U.value>=i[0]&&U.value<=i[1]&&!U.notAdd})}),function(k){return k.length>
0}),w=b.length-1,C=[],d=0;d<b.length;++d)for(var E=b[d],A=0;A<E.length;++A){var D=qa(E[A].value,r);C.push({value:E[A].value,time:{level:w-d,upperTimeUnit:D,lowerTimeUnit:D}})}
jo(C,OS,null),C.sort(function(k,U){return k.value-U.value});var L=C[0],O=C[C.length-1],N=qa(i[0],r),P=qa(i[1],r);return(!L||L.value>i[0])&&C.unshift({value:i[0],
time:{level:0,upperTimeUnit:N,lowerTimeUnit:N},notNice:!0}),(!O||O.value<i[1])&&C.push({value:i[1],time:{level:0,upperTimeUnit:P,lowerTimeUnit:P},notNice:!0}),C}
var M1=function(t,e){var r=t.getExtent();if(r[0]===r[1]&&(r[0]-=br,r[1]+=br),r[1]===-1/0&&r[0]===1/0){var i=new Date;r[1]=+new Date(i.getFullYear(),i.getMonth(),
i.getDate()),r[0]=r[1]-br}t.setExtent(r[0],r[1]);var n=nu(e.splitNumber,10),a=Cs(t)/n,o=e.minInterval,s=e.maxInterval;o!=null&&a<o&&(a=o),s!=null&&a>s&&(a=s);var l=Tp.
length,u=Math.min(mR(Tp,a,0,l),l-1),f=Tp[u][1],c=Tp[Math.max(u-1,0)][0];t.setTimeInterval({approxInterval:a,interval:f,minLevelUnit:c})};qt.registerClass(E1);var O1=E1;var Cp=0,Ap=1,TR=2,I1=(function(t){I(e,t);function e(r){var i=t.call(this)||this;i.type="log",i.parse=eo.parse,i.base=r.logBase||10;var n=[],a=[],o=i._lookup={from:n,
to:a};n[Cp]=n[Ap]=a[Cp]=a[Ap]=NaN,yp(i,e.mapperMethods);var s=Ze(),l=r.breakOption,u={lookup:o};return s&&s.parseAxisBreakOptionInwardTransform(l,i,{noNegative:!0},
TR,u),i.powStub=new eo({breakParsed:u.original}),i.intervalStub=new eo({breakParsed:u.transformed}),_p(i,i.intervalStub),i}return e.prototype.getTicks=function(r){
var i=this.base,n=this.powStub,a=Ze(),o=this.intervalStub,s=o.getExtent(),l=n.getExtent(),u={lookup:{from:s,to:l}};return z(o.getTicks(r||{}),function(f){var c=f.
value,p=Sp(c,i,u),h;if(a){var v=a.getTicksBreakOutwardTransform(this,f,Ya(n),this._lookup);v&&(h=v.vBreak,p=v.tickVal)}return{value:p,break:h}},this)},e.prototype.
getMinorTicks=function(r){return Ds(this,r,Ya(this.powStub),this.intervalStub.getConfig().interval)},e.prototype.getLabel=function(r,i){return this.intervalStub.
getLabel(r,i)},e.type="log",e.mapperMethods={needTransform:function(){return!0},normalize:function(r){return this.intervalStub.normalize(iu(r,this.base))},scale:function(r){
return Sp(this.intervalStub.scale(r),this.base,null)},transformIn:function(r,i){return r=iu(r,this.base),i&&i.depth===ws?r:this.intervalStub.transformIn(r,i)},transformOut:function(r,i){
var n=i?i.depth:null;return L1.depth=n,k1.lookup=this._lookup,Sp(n===ws?r:this.intervalStub.transformOut(r,L1),this.base,k1)},contain:function(r){return this.powStub.
contain(r)},setExtent:function(r,i){this.setExtent2(or,r,i)},setExtent2:function(r,i,n){if(!(!Xi(i,n)||i<=0||n<=0)){var a=P1,o=P1;if(r===or){var s=this._lookup;
a=s.to,o=s.from}this.powStub.setExtent2(r,a[Cp]=i,a[Ap]=n);var l=this.base;this.intervalStub.setExtent2(r,o[Cp]=iu(i,l),o[Ap]=iu(n,l))}},getFilter:function(){return{
g:0}},sanitize:function(r,i){return Xi(i[0],i[1])&&ct(r)&&r<=0&&(r=i[0]),r},getDefaultStartValue:function(){return 1},getExtent:function(){return this.powStub.getExtent()},
getExtentUnsafe:function(r,i){return i===null?this.powStub.getExtentUnsafe(r,null):this.intervalStub.getExtentUnsafe(r,i)}},e})(qt);qt.registerClass(I1);var L1={},
k1={},P1=[],N1=I1;var Ep={value:1,category:1,time:1,log:1};var R1=J();function B1(t){var e=t.get("type");return(e==null||!H(Ep,e)&&!qt.getClass(e))&&(e="value"),e}function z1(t,e,r){var i=Ze(),n;switch(i&&(n=vg(t,e,r)),
e){case"category":return new T1({ordinalMeta:t.getOrdinalMeta?t.getOrdinalMeta():t.getCategories(),extent:kt()});case"time":return new O1({locale:t.ecModel.getLocaleModel(),
useUTC:t.ecModel.get("useUTC"),breakOption:n});case"log":return new N1({logBase:t.get("logBase"),breakOption:n});case"value":return new eo({breakOption:n});default:
return new(qt.getClass(e)||eo)({})}}function U1(t,e,r){var i=r?Ja(t,null):t.getExtentUnsafe(or,null),n=i[0],a=i[1];return Xi(n,a)?n===e||a===e?AR:n<e&&a>e?CR:Dp:
Dp}var CR=1,AR=2,Dp=3;function F1(t){R1(t).noOnMyZero=!0}function V1(t){return R1(t).noOnMyZero}function au(t){var e=t.getLabelModel().get("formatter");if(t.type===
"time"){var r=Ew(e);return function(n,a){return t.scale.getFormattedLabel(n,a,r)}}else{if(V(e))return function(n){var a=t.scale.getLabel(n),o=e.replace("{value}",
a??"");return o};if($(e)){if(t.type==="category")return function(n,a){return e(Ms(t,n),n.value-t.scale.getExtent()[0],null)};var i=Ze();return function(n,a){var o=null;
return i&&(o=i.makeAxisLabelFormatterParamBreak(o,n.break)),e(Ms(t,n),a,o)}}else return function(n){return t.scale.getLabel(n)}}}function Ms(t,e){var r=t.scale;
return vt(r)?r.getLabel(e):e.value}function Mp(t){var e=t.get("interval");return e??"auto"}function H1(t){return t.type==="category"&&Mp(t.getLabelModel())===0}
function G1(t,e){var r={};return T(t.mapDimensionsAll(e),function(i){r[Bc(t,i)]=!0}),te(r)}function Gn(t){return t==="middle"||t==="center"}function to(t){return t.
getShallow("show")}function vg(t,e,r){var i=t.get("breaks",!0);if(i!=null){if(!Ze())return;if(!r||!ER(e)){if(0)var n;return}return i}}function ER(t){return t!==
"category"}function Op(t,e,r,i,n,a){var o=Di(t),s=o?t.intervalStub:t;if(s.setExtent(i[0],i[1]),o){var l=t.powStub,u={depth:ws},f=t.transformOut(i[0],u),c=t.transformOut(
i[1],u),p=b1(r,i);e[0]&&!p[0]&&(f=n[0]),e[1]&&!p[1]&&(c=n[1]),l.setExtent(f,c)}s.setConfig(a)}function an(t,e){return vt(t)?t.getRawOrdinalNumber(e.value):e.value}
function Lp(t,e){return vt(t)&&!!e.get("boundaryGap")}function $1(t,e){if(t.length===e.length){for(var r=0;r<t.length;r++)if(t[r]!==e[r])return;return!0}}function Y1(t){for(var e=kt(),r=kt(),i=0;i<t.length;){var n=t[i++],
a=t[i++];ar(n,a)||(wl(e,n),wl(r,a))}return[e,r]}function X1(t,e){var r=Y1(t),i=r[0],n=r[1],a=Y1(e),o=a[0],s=a[1];return Math.max(Math.abs(i[0]-o[0]),Math.abs(n[0]-
s[0]),Math.abs(i[1]-o[1]),Math.abs(n[1]-s[1]))}function K1(t){return de(t)?t:t?.5:0}function DR(t,e,r){if(r.valueDim==null)return[];for(var i=e.count(),n=Tr(i*2),
a=0;a<i;a++){var o=dp(r,t,e,a);n[a*2]=o[0],n[a*2+1]=o[1]}return n}function Wn(t,e,r,i,n){var a=r.getBaseAxis(),o=a.dim==="x"||a.dim==="radius"?0:1,s=[],l=0,u=[],
f=[],c=[],p=[];if(n){for(l=0;l<t.length;l+=2){var h=e||t;ar(h[l],h[l+1])||p.push(t[l],t[l+1])}t=p}for(l=0;l<t.length-2;l+=2)switch(c[0]=t[l+2],c[1]=t[l+3],f[0]=
t[l],f[1]=t[l+1],s.push(f[0],f[1]),i){case"end":u[o]=c[o],u[1-o]=f[1-o],s.push(u[0],u[1]);break;case"middle":var v=(f[o]+c[o])/2,d=[];u[o]=d[o]=v,u[1-o]=f[1-o],
d[1-o]=c[1-o],s.push(u[0],u[1]),s.push(d[0],d[1]);break;default:u[o]=f[o],u[1-o]=c[1-o],s.push(u[0],u[1])}return s.push(t[l++],t[l++]),s}function MR(t,e){var r=[],
i=t.length,n,a;function o(f,c,p){var h=f.coord,v=(p-h)/(c.coord-h),d=_x(v,[f.color,c.color]);return{coord:p,color:d}}for(var s=0;s<i;s++){var l=t[s],u=l.coord;if(u<
0)n=l;else if(u>e){a?r.push(o(a,l,e)):n&&r.push(o(n,l,0),o(n,l,e));break}else n&&(r.push(o(n,l,0)),n=null),r.push(l),a=l}return r}function OR(t,e,r){var i=t.getVisual(
"visualMeta");if(!(!i||!i.length||!t.count())&&e.type==="cartesian2d"){for(var n,a,o=i.length-1;o>=0;o--){var s=t.getDimensionInfo(i[o].dimension);if(n=s&&s.coordDim,
n==="x"||n==="y"){a=i[o];break}}if(a){var l=e.getAxis(n),u=z(a.stops,function(_){return{coord:l.toGlobalCoord(l.dataToCoord(_.value)),color:_.color}}),f=u.length,
c=a.outerColors.slice();f&&u[0].coord>u[f-1].coord&&(u.reverse(),c.reverse());var p=MR(u,n==="x"?r.getWidth():r.getHeight()),h=p.length;if(!h&&f)return u[0].coord<
0?c[1]?c[1]:u[f-1].color:c[0]?c[0]:u[0].color;var v=10,d=p[0].coord-v,m=p[h-1].coord+v,g=m-d;if(g<.001)return"transparent";T(p,function(_){_.offset=(_.coord-d)/
g}),p.push({offset:h?p[h-1].offset:.5,color:c[1]||"transparent"}),p.unshift({offset:h?p[0].offset:.5,color:c[0]||"transparent"});var y=new fc(0,0,0,0,p,!0);return y[n]=
d,y[n+"2"]=m,y}}}function LR(t,e,r){var i=t.get("showAllSymbol"),n=i==="auto";if(!(i&&!n)){var a=r.getAxesByScale("ordinal")[0];if(a&&!(n&&kR(a,e))){var o=e.mapDimension(
a.dim),s={};return T(a.getViewLabels(),function(l){l.tick.offInterval||(s[an(a.scale,l.tick)]=1)}),function(l){return!s.hasOwnProperty(e.get(o,l))}}}}function kR(t,e){
var r=t.getExtent(),i=Math.abs(r[1]-r[0])/t.scale.count();isNaN(i)&&(i=0);for(var n=e.count(),a=Math.max(1,Math.round(n/5)),o=0;o<n;o+=a)if(tu.getSymbolSize(e,o)[t.
isHorizontal()?1:0]*1.5>i)return!1;return!0}function PR(t){for(var e=t.length/2;e>0&&ar(t[e*2-2],t[e*2-1]);e--);return e-1}function q1(t,e){return[t[e*2],t[e*2+
1]]}function IR(t,e,r){for(var i=t.length/2,n=r==="x"?0:1,a,o,s=0,l=-1,u=0;u<i;u++)if(o=t[u*2+n],!ar(o,t[u*2+1-n])){if(u===0){a=o;continue}if(a<=e&&o>=e||a>=e&&
o<=e){l=u;break}s=u,a=o}return{range:[s,l],t:(e-a)/(o-a)}}function Z1(t){if(t.get(["endLabel","show"]))return!0;for(var e=0;e<Yt.length;e++)if(t.get([Yt[e],"end\
Label","show"]))return!0;return!1}function dg(t,e,r,i){if(rn(e,"cartesian2d")){var n=i.getModel("endLabel"),a=n.get("valueAnimation"),o=i.getData(),s={lastFrameIndex:0},
l=Z1(i)?function(h,v){t._endLabelOnDuring(h,v,o,s,a,n,e)}:null,u=e.getBaseAxis().isHorizontal(),f=cg(e,r,i,function(){var h=t._endLabel;h&&r&&s.originalX!=null&&
h.attr({x:s.originalX,y:s.originalY})},l);if(!i.get("clip",!0)){var c=f.shape,p=Math.max(c.width,c.height);u?(c.y-=p,c.height+=p*2):(c.x-=p,c.width+=p*2)}return l&&
l(1,f),f}else return pg(e,r,i)}function NR(t,e){var r=e.getBaseAxis(),i=r.isHorizontal(),n=r.inverse,a=i?n?"right":"left":"center",o=i?"middle":n?"top":"bottom";
return{normal:{align:t.get("align")||a,verticalAlign:t.get("verticalAlign")||o}}}var RR=(function(t){I(e,t);function e(){return t!==null&&t.apply(this,arguments)||
this}return e.prototype.init=function(){var r=new we,i=new Ss;this.group.add(i.group),this._symbolDraw=i,this._lineGroup=r,this._changePolyState=he(this._changePolyState,
this)},e.prototype.render=function(r,i,n){var a=r.coordinateSystem,o=this.group,s=r.getData(),l=r.getModel("lineStyle"),u=r.getModel("areaStyle"),f=s.getLayout(
"points")||[],c=a.type==="polar",p=this._coordSys,h=this._symbolDraw,v=this._polyline,d=this._polygon,m=this._lineGroup,g=!i.ssr&&r.get("animation"),y=!u.isEmpty(),
_=u.get("origin"),x=vp(a,s,_),S=y&&DR(a,s,x),b=r.get("showSymbol"),w=r.get("connectNulls"),C=b&&!c&&LR(r,s,a),E=this._data;E&&E.eachItemGraphicEl(function(ke,Je){
ke.__temp&&(o.remove(ke),E.setItemGraphicEl(Je,null))}),b||h.remove(),o.add(m);var A=c?!1:r.get("step"),D;a&&a.getArea&&r.get("clip",!0)&&(D=a.getArea(),D.width!=
null?(D.x-=.1,D.y-=.1,D.width+=.2,D.height+=.2):D.r0&&(D.r0-=.5,D.r+=.5)),this._clipShapeForSymbol=D;var L=OR(s,a,n)||s.getVisual("style")[s.getVisual("drawType")];
if(!(v&&p.type===a.type&&A===this._step))b&&h.updateData(s,{isIgnore:C,clipShape:D,disableAnimation:!0,getSymbolPoint:function(ke){return[f[ke*2],f[ke*2+1]]}}),
g&&this._initSymbolLabelAnimation(s,a,D),A&&(S&&(S=Wn(S,f,a,A,w)),f=Wn(f,null,a,A,w)),v=this._newPolyline(f),y?d=this._newPolygon(f,S):d&&(m.remove(d),d=this._polygon=
null),c||this._initOrUpdateEndLabel(r,a,ei(L)),m.setClipPath(dg(this,a,!0,r));else{y&&!d?d=this._newPolygon(f,S):d&&!y&&(m.remove(d),d=this._polygon=null),c||this.
_initOrUpdateEndLabel(r,a,ei(L));var O=m.getClipPath();if(O){var N=dg(this,a,!1,r);Bt(O,{shape:N.shape},r)}else m.setClipPath(dg(this,a,!0,r));b&&h.updateData(s,
{isIgnore:C,clipShape:D,disableAnimation:!0,getSymbolPoint:function(ke){return[f[ke*2],f[ke*2+1]]}}),(!$1(this._stackedOnPoints,S)||!$1(this._points,f))&&(g?this.
_doUpdateAnimation(s,S,a,n,A,_,w):(A&&(S&&(S=Wn(S,f,a,A,w)),f=Wn(f,null,a,A,w)),v.setShape({points:f}),d&&d.setShape({points:f,stackedOnPoints:S})))}var P=r.getModel(
"emphasis"),k=P.get("focus"),U=P.get("blurScope"),F=P.get("disabled");if(v.useStyle(pe(l.getLineStyle(),{fill:"none",stroke:L,lineJoin:"bevel"})),ka(v,r,"lineSt\
yle"),v.style.lineWidth>0&&r.get(["emphasis","lineStyle","width"])==="bolder"){var Y=v.getState("emphasis").style;Y.lineWidth=+v.style.lineWidth+1}me(v).seriesIndex=
r.seriesIndex,xr(v,k,U,F);var q=K1(r.get("smooth")),Q=r.get("smoothMonotone");if(v.setShape({smooth:q,smoothMonotone:Q,connectNulls:w}),d){var ee=s.getCalculationInfo(
"stackedOnSeries"),ae=0;d.useStyle(pe(u.getAreaStyle(),{fill:L,opacity:.7,lineJoin:"bevel",decal:s.getVisual("style").decal})),ee&&(ae=K1(ee.get("smooth"))),d.setShape(
{smooth:q,stackedOnSmooth:ae,smoothMonotone:Q,connectNulls:w}),ka(d,r,"areaStyle"),me(d).seriesIndex=r.seriesIndex,xr(d,k,U,F)}var Z=this._changePolyState;s.eachItemGraphicEl(
function(ke){ke&&(ke.onHoverStateChange=Z)}),this._polyline.onHoverStateChange=Z,this._data=s,this._coordSys=a,this._stackedOnPoints=S,this._points=f,this._step=
A,this._valueOrigin=_;var xe=r.get("triggerEvent"),Ce=r.get("triggerLineEvent"),Et=Ce===!0||xe===!0||xe==="line",Nt=Ce===!0||xe===!0||xe==="area";this.packEventData(
r,v,Et),d&&this.packEventData(r,d,Nt)},e.prototype.packEventData=function(r,i,n){me(i).eventData=n?{componentType:"series",componentSubType:"line",componentIndex:r.
componentIndex,seriesIndex:r.seriesIndex,seriesName:r.name,seriesType:"line",selfType:i===this._polygon?"area":"line"}:null},e.prototype.highlight=function(r,i,n,a){
var o=r.getData(),s=Ir(o,a);if(this._changePolyState("emphasis"),!(s instanceof Array)&&s!=null&&s>=0){var l=o.getLayout("points"),u=o.getItemGraphicEl(s);if(!u){
var f=l[s*2],c=l[s*2+1];if(ar(f,c)||this._clipShapeForSymbol&&!this._clipShapeForSymbol.contain(f,c))return;var p=r.get("zlevel")||0,h=r.get("z")||0;u=new tu(o,
s),u.x=f,u.y=c,u.setZ(p,h);var v=u.getSymbolPath().getTextContent();v&&(v.zlevel=p,v.z=h,v.z2=this._polyline.z2+1),u.__temp=!0,o.setItemGraphicEl(s,u),u.stopSymbolAnimation(
!0),this.group.add(u)}u.highlight()}else Pt.prototype.highlight.call(this,r,i,n,a)},e.prototype.downplay=function(r,i,n,a){var o=r.getData(),s=Ir(o,a);if(this._changePolyState(
"normal"),s!=null&&s>=0){var l=o.getItemGraphicEl(s);l&&(l.__temp?(o.setItemGraphicEl(s,null),this.group.remove(l)):l.downplay())}else Pt.prototype.downplay.call(
this,r,i,n,a)},e.prototype._changePolyState=function(r){var i=this._polygon;Gd(this._polyline,r),i&&Gd(i,r)},e.prototype._newPolyline=function(r){var i=this._polyline;
return i&&this._lineGroup.remove(i),i=new o1({shape:{points:r},segmentIgnoreThreshold:2,z2:10}),this._lineGroup.add(i),this._polyline=i,i},e.prototype._newPolygon=
function(r,i){var n=this._polygon;return n&&this._lineGroup.remove(n),n=new s1({shape:{points:r,stackedOnPoints:i},segmentIgnoreThreshold:2}),this._lineGroup.add(
n),this._polygon=n,n},e.prototype._initSymbolLabelAnimation=function(r,i,n){var a,o,s=i.getBaseAxis(),l=s.inverse;i.type==="cartesian2d"?(a=s.isHorizontal(),o=!1):
i.type==="polar"&&(a=s.dim==="angle",o=!0);var u=r.hostModel,f=u.get("animationDuration");$(f)&&(f=f(null));var c=u.get("animationDelay")||0,p=$(c)?c(null):c;r.
eachItemGraphicEl(function(h,v){var d=h;if(d){var m=[h.x,h.y],g=void 0,y=void 0,_=void 0;if(n)if(o){var x=n,S=i.pointToCoord(m);a?(g=x.startAngle,y=x.endAngle,_=
-S[1]/180*Math.PI):(g=x.r0,y=x.r,_=S[0])}else{var b=n;a?(g=b.x,y=b.x+b.width,_=h.x):(g=b.y+b.height,y=b.y,_=h.y)}var w=y===g?0:(_-g)/(y-g);l&&(w=1-w);var C=$(c)?
c(v):f*w+p,E=d.getSymbolPath(),A=E.getTextContent();d.attr({scaleX:0,scaleY:0}),d.animateTo({scaleX:1,scaleY:1},{duration:200,setToFinal:!0,delay:C}),A&&A.animateFrom(
{style:{opacity:0}},{duration:300,delay:C}),E.disableLabelAnimation=!0}})},e.prototype._initOrUpdateEndLabel=function(r,i,n){var a=r.getModel("endLabel");if(Z1(
r)){var o=r.getData(),s=this._polyline,l=o.getLayout("points");if(!l){s.removeTextContent(),this._endLabel=null;return}var u=this._endLabel;u||(u=this._endLabel=
new ft({z2:200}),u.ignoreClip=!0,s.setTextContent(this._endLabel),s.disableLabelAnimation=!0);var f=PR(l);f>=0&&(Ci(s,ir(r,"endLabel"),{inheritColor:n,labelFetcher:r,
labelDataIndex:f,defaultText:function(c,p,h){return h!=null?pp(o,h):tn(o,c)},enableTextSetter:!0},NR(a,i)),s.textConfig.position=null)}else this._endLabel&&(this.
_polyline.removeTextContent(),this._endLabel=null)},e.prototype._endLabelOnDuring=function(r,i,n,a,o,s,l){var u=this._endLabel,f=this._polyline;if(u){r<1&&a.originalX==
null&&(a.originalX=u.x,a.originalY=u.y);var c=n.getLayout("points"),p=n.hostModel,h=p.get("connectNulls"),v=s.get("precision"),d=s.get("distance")||0,m=l.getBaseAxis(),
g=m.isHorizontal(),y=m.inverse,_=i.shape,x=y?g?_.x:_.y+_.height:g?_.x+_.width:_.y,S=(g?d:0)*(y?-1:1),b=(g?0:-d)*(y?-1:1),w=g?"x":"y",C=IR(c,x,w),E=C.range,A=E[1]-
E[0],D=void 0;if(A>=1){if(A>1&&!h){var L=q1(c,E[0]);u.attr({x:L[0]+S,y:L[1]+b}),o&&(D=p.getRawValue(E[0]))}else{var L=f.getPointOn(x,w);L&&u.attr({x:L[0]+S,y:L[1]+
b});var O=p.getRawValue(E[0]),N=p.getRawValue(E[1]);o&&(D=Pd(n,v,O,N,C.t))}a.lastFrameIndex=E[0]}else{var P=r===1||a.lastFrameIndex>0?E[0]:0,L=q1(c,P);o&&(D=p.getRawValue(
P)),u.attr({x:L[0]+S,y:L[1]+b})}if(o){var k=us(u);typeof k.setLabelText=="function"&&k.setLabelText(D)}}},e.prototype._doUpdateAnimation=function(r,i,n,a,o,s,l){
var u=this._polyline,f=this._polygon,c=r.hostModel,p=lg(this._data,r,this._stackedOnPoints,i,this._coordSys,n,this._valueOrigin,s),h=p.current,v=p.stackedOnCurrent,
d=p.next,m=p.stackedOnNext;if(o&&(v=Wn(p.stackedOnCurrent,p.current,n,o,l),h=Wn(p.current,null,n,o,l),m=Wn(p.stackedOnNext,p.next,n,o,l),d=Wn(p.next,null,n,o,l)),
X1(h,d)>3e3||f&&X1(v,m)>3e3){u.stopAnimation(),u.setShape({points:d}),f&&(f.stopAnimation(),f.setShape({points:d,stackedOnPoints:m}));return}u.shape.__points=p.
current,u.shape.points=h;var g={shape:{points:d}};p.current!==h&&(g.shape.__points=p.next),u.stopAnimation(),it(u,g,c),f&&(f.setShape({points:h,stackedOnPoints:v}),
f.stopAnimation(),it(f,{shape:{stackedOnPoints:m}},c),u.shape.points!==f.shape.points&&(f.shape.points=u.shape.points));for(var y=[],_=p.status,x=0;x<_.length;x++){
var S=_[x].cmd;if(S==="="){var b=r.getItemGraphicEl(_[x].idx1);b&&y.push({el:b,ptIdx:x})}}u.animators&&u.animators.length&&u.animators[0].during(function(){f&&f.
dirtyShape();for(var w=u.shape.__points,C=0;C<y.length;C++){var E=y[C].el,A=y[C].ptIdx*2;E.x=w[A],E.y=w[A+1],E.markRedraw()}})},e.prototype.remove=function(r){var i=this.
group,n=this._data;this._lineGroup.removeAll(),this._symbolDraw.remove(!0),n&&n.eachItemGraphicEl(function(a,o){a.__temp&&(i.remove(a),n.setItemGraphicEl(o,null))}),
this._polyline=this._polygon=this._coordSys=this._points=this._stackedOnPoints=this._endLabel=this._data=null},e.type="line",e})(Pt),j1=RR;function ro(t,e){return{seriesType:t,plan:Qa(),reset:function(r){var i=r.getData(),n=r.coordinateSystem,a=r.pipelineContext,o=e||a.large;if(n){var s=z(n.dimensions,
function(h){return i.mapDimension(h)}).slice(0,2),l=s.length,u=i.getCalculationInfo("stackResultDimension");Jr(i,s[0])&&(s[0]=u),Jr(i,s[1])&&(s[1]=u);var f=i.getStore(),
c=i.getDimensionIndex(s[0]),p=i.getDimensionIndex(s[1]);return l&&{progress:function(h,v){for(var d=h.end-h.start,m=o&&Tr(d*l),g=[],y=[],_=h.start,x=0;_<h.end;_++){
var S=void 0;if(l===1){var b=f.get(c,_);S=n.dataToPoint(b,null,y)}else g[0]=f.get(c,_),g[1]=f.get(p,_),S=n.dataToPoint(g,null,y);o?(m[x++]=S[0],m[x++]=S[1]):v.setItemLayout(
_,S.slice())}o&&(v.setLayout("points",m),v.setLayout("pointsRange",{start:h.start,end:h.end}))}}}}}}var BR={average:function(t){for(var e=0,r=0,i=0;i<t.length;i++)isNaN(t[i])||(e+=t[i],r++);return r===0?NaN:e/r},sum:function(t){for(var e=0,r=0;r<t.length;r++)e+=
t[r]||0;return e},max:function(t){for(var e=-1/0,r=0;r<t.length;r++)t[r]>e&&(e=t[r]);return isFinite(e)?e:NaN},min:function(t){for(var e=1/0,r=0;r<t.length;r++)
t[r]<e&&(e=t[r]);return isFinite(e)?e:NaN},nearest:function(t){return t[0]}},zR=function(t){return Math.round(t.length/2)};function ou(t){return{seriesType:t,reset:function(e,r,i){
var n=e.getData(),a=e.get("sampling"),o=e.coordinateSystem,s=n.count();if(s>10&&o.type==="cartesian2d"&&a){var l=o.getBaseAxis(),u=o.getOtherAxis(l),f=l.getExtent(),
c=i.getDevicePixelRatio(),p=Math.abs(f[1]-f[0])*(c||1),h=Math.round(s/p);if(isFinite(h)&&h>1){a==="lttb"?e.setData(n.lttbDownSample(n.mapDimension(u.dim),1/h)):
a==="minmax"&&e.setData(n.minmaxDownSample(n.mapDimension(u.dim),1/h));var v=void 0;V(a)?v=BR[a]:$(a)&&(v=a),v&&e.setData(n.downSample(n.mapDimension(u.dim),1/h,
v,zR))}}}}}function mg(t){t.registerChartView(j1),t.registerSeriesModel(e1),t.registerLayout(ro("line",!0)),t.registerVisual({seriesType:"line",reset:function(e){var r=e.getData(),
i=e.getModel("lineStyle").getLineStyle();i&&!i.stroke&&(i.stroke=r.getVisual("style").fill),r.setVisual("legendLineStyle",i)}}),t.registerProcessor(t.PRIORITY.PROCESSOR.
STATISTIC,ou("line"))}var UR=J(),su=J(),sr={estimate:1,determine:2};function Os(t){return{out:{noPxChangeTryDetermine:[]},kind:t}}function Q1(t,e){var r=t.getLabelModel().get("custom\
Values");if(r){var i=t.scale;return{labels:z(eT(r,i),function(n,a){return{formattedLabel:au(t)(n,a),rawLabel:i.getLabel(n),tick:n}})}}return t.type==="category"?
FR(t,e):HR(t)}function J1(t,e,r){var i=t.scale,n=t.getTickModel().get("customValues");return n?{ticks:eT(n,i)}:t.type==="category"?VR(t,e):{ticks:i.getTicks(r)}}
function eT(t,e){var r=e.getExtent(),i=[];return T(t,function(n){n=e.parse(n),n>=r[0]&&n<=r[1]&&i.push(n)}),jo(i,LS,null),$i(i),z(i,function(n){return{value:n}})}
function FR(t,e){var r=t.getLabelModel(),i=tT(t,r,e);return!r.get("show")||t.scale.isBlank()?{labels:[]}:i}function tT(t,e,r){var i=WR(t),n=Mp(e),a=r.kind===sr.
estimate;if(!a){var o=iT(i,n);if(o)return o}var s,l;$(n)?s=kp(t,n,!1):(l=n==="auto"?$R(t,r):n,s=kp(t,l,!1));var u={labels:s,labelCategoryInterval:l};return a?r.
out.noPxChangeTryDetermine.push(function(){return gg(i,n,u),!0}):gg(i,n,u),u}function VR(t,e){var r=GR(t),i=Mp(e),n=iT(r,i);if(n)return n;var a,o;if((!e.get("sh\
ow")||t.scale.isBlank())&&(a=[]),$(i))a=kp(t,i,!0);else if(i==="auto"){var s=tT(t,t.getLabelModel(),Os(sr.determine));o=s.labelCategoryInterval,a=z(s.labels,function(l){
return l.tick})}else o=i,a=kp(t,o,!0);return gg(r,i,{ticks:a,tickCategoryInterval:o})}function HR(t){var e=t.scale.getTicks(),r=au(t);return{labels:z(e,function(i,n){
return{formattedLabel:r(i,n),rawLabel:t.scale.getLabel(i),tick:i}})}}var GR=rT("axisTick"),WR=rT("axisLabel");function rT(t){return function(r){return su(r)[t]||
(su(r)[t]={list:[]})}}function iT(t,e){for(var r=0;r<t.list.length;r++)if(t.list[r].key===e)return t.list[r].value}function gg(t,e,r){return t.list.push({key:e,
value:r}),r}function $R(t,e){if(e.kind===sr.estimate){var r=t.calculateCategoryInterval(e);return e.out.noPxChangeTryDetermine.push(function(){return su(t).autoInterval=
r,!0}),r}var i=su(t).autoInterval;return i??(su(t).autoInterval=t.calculateCategoryInterval(e))}function nT(t,e){var r=e.kind,i=XR(t),n=au(t),a=(i.axisRotate-i.
labelRotate)/180*Math.PI,o=t.scale,s=o.getExtent(),l=o.count();if(s[1]-s[0]<1)return 0;var u=1,f=40;l>f&&(u=Math.max(1,Math.floor(l/f)));for(var c=s[0],p=t.dataToCoord(
c+1)-t.dataToCoord(c),h=Math.abs(p*Math.cos(a)),v=Math.abs(p*Math.sin(a)),d=0,m=0;c<=s[1];c+=u){var g=0,y=0,_=lf(n({value:c}),i.font,"center","top");g=_.width*1.3,
y=_.height*1.3,d=Math.max(d,g,7),m=Math.max(m,y,7)}var x=d/h,S=m/v;isNaN(x)&&(x=1/0),isNaN(S)&&(S=1/0);var b=Math.max(0,Math.floor(Math.min(x,S)));if(r===sr.estimate)
return e.out.noPxChangeTryDetermine.push(he(YR,null,t,b,l)),b;var w=aT(t,b,l);return w??b}function YR(t,e,r){return aT(t,e,r)==null}function aT(t,e,r){var i=UR(
t.model),n=t.getExtent(),a=i.lastAutoInterval,o=i.lastTickCount;if(a!=null&&o!=null&&Math.abs(a-e)<=1&&Math.abs(o-r)<=1&&a>e&&i.axisExtent0===n[0]&&i.axisExtent1===
n[1])return a;i.lastTickCount=r,i.lastAutoInterval=e,i.axisExtent0=n[0],i.axisExtent1=n[1]}function XR(t){var e=t.getLabelModel();return{axisRotate:t.getRotate?
t.getRotate():t.isHorizontal&&!t.isHorizontal()?90:0,labelRotate:e.get("rotate")||0,font:e.getFont()}}function kp(t,e,r){var i=au(t),n=t.scale,a=[],o=$(e);return wp(
n,o?0:e,function(s,l){var u=n.getLabel(s);if(o){var f=!!e(s.value,u);if(s.offInterval=!f,!f&&!l)return}a.push(r?s:{formattedLabel:i(s),rawLabel:u,tick:s})}),a}var Pp=J();function oT(t){Pp(t).prepare={}}function sT(t){Pp(t).fullUpdate={}}function lT(t){return Pp(t).prepare}function io(t){return Pp(t).fullUpdate}var KR=Yf(),Ip="|&",Ls=J(),Np=-2,uT=-1,qR=J();function fT(t,e){var r=t.model,i=Ls(io(r.ecModel)).keyed,n=i&&i.get(e);return n&&n.get(r.uid)}function cT(t,e){return vT(fT(t,e))}function pT(t,e){var r=[];return hT(
t.model.ecModel,function(i){for(var n=0;n<e.length;n++)e[n]&&i.serByIdx[e[n].seriesIndex]&&r.push(vT(i))}),r}function hT(t,e){var r=Ls(io(t)).keyed;r&&r.each(function(i,n){
i.each(function(a,o){e(a,n,o)})})}function vT(t){return{liPosMinGap:t?t.liPosMinGap:void 0}}function dT(t,e){var r=t.model.ecModel,i=Ls(io(r)).axSer;i&&Rp(r,i.get(
t.model.uid),e)}function xg(t,e,r){var i=fT(t,e);i&&Rp(t.model.ecModel,i.sers,r)}function Rp(t,e,r){if(e)for(var i=0;i<e.length;i++){var n=e[i];t.isSeriesFiltered(
n)||r(n)}}function mT(t,e,r){var i=Ls(io(t)).keyed,n=i&&i.get(e);n&&n.each(function(a){r(a.axis)})}function Sg(t,e){var r=t.model,i=Ls(io(r.ecModel)).keys;i&&T(i.get(r.uid),
function(n){if(0)var a;e(n)})}function ZR(t){var e=qR(lT(t)),r=e.keyed||(e.keyed=K());hT(t,function(i,n,a){var o=r.get(n)||r.set(n,K()),s=o.get(a)||o.set(a,{});
i.metrics.liPosMinGap&&yT.liPosMinGap(t,i,s)})}function gT(t,e){yT[t]=e}var yT={};function bg(t,e,r){if(t){var i=e.ecModel,n=Ls(io(i)),a=t.model.uid;if(0)var o,
s;var l=n.axSer||(n.axSer=K()),u=l.get(a)||l.set(a,[]);if(0)var f;u.push(e);var c=e.subType,p=e.getBaseAxis()===t,h=_g.get(yg(c,p,r))||_g.get(yg(c,p,null));if(h){
var v=n.keyed||(n.keyed=K()),d=n.keys||(n.keys=K()),m=h.key,g=v.get(m)||v.set(m,K()),y=g.get(a);y||(y=g.set(a,{axis:t,sers:[],serByIdx:[]}),y.metrics=h.getMetrics(
t),(d.get(a)||d.set(a,[])).push(m)),y.sers.push(e),y.serByIdx[e.seriesIndex]=e}}}function yg(t,e,r){return t+Ip+G(e,!0)+Ip+(r||"")}function _T(t,e){var r=yg(e.seriesType,
e.baseAxis,e.coordSysType);_g.set(r,e),KR(t,function(){t.registerProcessor(t.PRIORITY.PROCESSOR.AXIS_STATISTICS,{overallReset:ZR})})}var _g=K();var jR=.8;function Ct(t,e){e=e||{};var r={w:NaN,w2:NaN},i=t.scale,n=e.fromStat,a=e.min,o=x1(i);ct(o)||(o=NaN);var s=t.getExtent(),l=Ve(s[1]-s[0]);return vt(i)?QR(
r,t,o,l):n?JR(r,t,o,l,n):a==null,a!=null&&(r.w=ct(r.w)?_e(a,r.w):a),r}function QR(t,e,r,i){var n=e.onBand,a=r+(n?1:0);a===0&&(a=1),t.w=i/a,!n&&r&&i&&(t.w2=t.w*r/
i)}function JR(t,e,r,i,n){var a=!1,o=-1/0;T(n.key?[cT(e,n.key)]:pT(e,n.sers||[]),function(s){var l=s.liPosMinGap;l!=null&&(l>0?(l>o&&(o=l),a=!1):l===Np&&(a=!0))}),
ct(r)&&r>0&&ct(o)?(t.w=i/r*o,t.w2=o):a&&(t.w=i*jR,t.w2=t.w*r/i)}var xT=[0,1],e2=(function(){function t(e,r,i){this.onBand=!1,this.inverse=!1,this.dim=e,this.scale=r,this._extent=i||[0,0]}return t.prototype.contain=function(e){
var r=this._extent,i=Math.min(r[0],r[1]),n=Math.max(r[0],r[1]);return e>=i&&e<=n},t.prototype.containData=function(e){return this.scale.contain(this.scale.parse(
e))},t.prototype.getExtent=function(){return this._extent.slice()},t.prototype.setExtent=function(e,r){var i=this._extent;i[0]=e,i[1]=r},t.prototype.dataToCoord=
function(e,r){var i=this.scale;return e=i.normalize(i.parse(e)),Td(e,xT,ST(this),r)},t.prototype.coordToData=function(e,r){var i=Td(e,ST(this),xT,r);return this.
scale.scale(i)},t.prototype.pointToData=function(e,r){},t.prototype.getTicksCoords=function(e){e=e||{};var r=e.tickModel||this.getTickModel(),i=J1(this,r,{breakTicks:e.
breakTicks,pruneByBreak:e.pruneByBreak}),n=z(i.ticks,function(s){return{coord:this.dataToCoord(an(this.scale,s)),tick:s}},this),a=r.get("alignWithLabel"),o=t2(this,
n,a);return z(n,function(s){return{coord:s.coord,tickValue:s.tick.value,onBand:o}})},t.prototype.getMinorTicksCoords=function(){if(vt(this.scale))return[];var e=this.
model.getModel("minorTick"),r=e.get("splitNumber");r>0&&r<100||(r=5);var i=this.scale.getMinorTicks(r),n=z(i,function(a){return z(a,function(o){return{coord:this.
dataToCoord(o),tickValue:o}},this)},this);return n},t.prototype.getViewLabels=function(e){return e=e||Os(sr.determine),Q1(this,e).labels},t.prototype.getLabelModel=
function(){return this.model.getModel("axisLabel")},t.prototype.getTickModel=function(){return this.model.getModel("axisTick")},t.prototype.getBandWidth=function(){
return Ct(this,{min:1}).w},t.prototype.calculateCategoryInterval=function(e){return e=e||Os(sr.determine),nT(this,e)},t})();function ST(t){var e=t.getExtent();if(t.
onBand){var r=e[1]-e[0],i=r/t.scale.count()/2;e[0]+=i,e[1]-=i}return e}function t2(t,e,r){var i=e.length;if(!t.onBand||r||!i)return!1;var n=Ct(t).w;if(!n)return!1;
T(e,function(s){s.coord-=n/2});var a=t.scale.getExtent(),o=e[i-1];return o.tick.offInterval&&e.pop(),e.push({coord:o.coord+n,tick:{value:a[1]+1}}),!0}var bT=e2;var r2=(function(t){I(e,t);function e(r,i,n,a,o){var s=t.call(this,r,i,n)||this;return s.index=0,s.type=a||"value",s.position=o||"bottom",s}return e.prototype.isHorizontal=
function(){var r=this.position;return r==="top"||r==="bottom"},e.prototype.getGlobalExtent=function(r){var i=this.getExtent();return i[0]=this.toGlobalCoord(i[0]),
i[1]=this.toGlobalCoord(i[1]),r&&i[0]>i[1]&&i.reverse(),i},e.prototype.pointToData=function(r,i){return this.coordToData(this.toLocalCoord(r[this.dim==="x"?0:1]),
i)},e.prototype.setCategorySortInfo=function(r){if(this.type!=="category")return!1;this.model.option.categorySortInfo=r,this.scale.setSortInfo(r)},e})(bT),wT=r2;var TT=["label","labelLine","layoutOption","priority","defaultAttr","marginForce","minMarginForce","marginDefault","suggestIgnore"],i2=1,Bp=2,AT=i2|Bp;function lu(t,e,r){
r=r||AT,e?t.dirty|=r:t.dirty&=~r}function ET(t,e){return e=e||AT,t.dirty==null||!!(t.dirty&e)}function ii(t){if(t)return ET(t)&&n2(t,t.label,t),t}function n2(t,e,r){
var i=e.getComputedTransform();t.transform=Sc(t.transform,i);var n=t.localRect=ls(t.localRect,e.getBoundingRect()),a=e.style,o=a.margin,s=r&&r.marginForce,l=r&&
r.minMarginForce,u=r&&r.marginDefault,f=a.__marginType;f==null&&u&&(o=u,f=Fa.textMargin);for(var c=0;c<4;c++)wg[c]=f===Fa.minMargin&&l&&l[c]!=null?l[c]:s&&s[c]!=
null?s[c]:o?o[c]:0;f===Fa.textMargin&&ss(n,wg,!1,!1);var p=t.rect=ls(t.rect,n);return i&&p.applyTransform(i),f===Fa.minMargin&&ss(p,wg,!1,!1),t.axisAligned=xc(i),
(t.label=t.label||{}).ignore=e.ignore,lu(t,!1),lu(t,!0,Bp),t}var wg=[0,0,0,0];function DT(t,e,r){return t.transform=Sc(t.transform,r),t.localRect=ls(t.localRect,
e),t.rect=ls(t.rect,e),r&&t.rect.applyTransform(r),t.axisAligned=xc(r),t.obb=void 0,(t.label=t.label||{}).ignore=!1,t}function MT(t,e){if(t){t.label.x+=e.x,t.label.
y+=e.y,t.label.markRedraw();var r=t.transform;r&&(r[4]+=e.x,r[5]+=e.y);var i=t.rect;i&&(i.x+=e.x,i.y+=e.y);var n=t.obb;n&&n.fromBoundingRect(t.localRect,r)}}function Tg(t,e){
for(var r=0;r<TT.length;r++){var i=TT[r];t[i]==null&&(t[i]=e[i])}return ii(t)}function CT(t){var e=t.obb;return(!e||ET(t,Bp))&&(t.obb=e=e||new vc,e.fromBoundingRect(
t.localRect,t.transform),lu(t,!1,Bp)),e}function OT(t){var e=[];t.sort(function(u,f){return(f.suggestIgnore?1:0)-(u.suggestIgnore?1:0)||f.priority-u.priority});function r(u){if(!u.ignore){var f=u.ensureState(
"emphasis");f.ignore==null&&(f.ignore=!1)}u.ignore=!0}for(var i=0;i<t.length;i++){var n=ii(t[i]);if(!n.label.ignore){for(var a=n.label,o=n.labelLine,s=!1,l=0;l<
e.length;l++)if(zp(n,e[l],null,{touchThreshold:.05})){s=!0;break}s?(r(a),o&&r(o)):e.push(n)}}}function zp(t,e,r,i){return!t||!e||t.label&&t.label.ignore||e.label&&
e.label.ignore||!t.rect.intersect(e.rect,r,i)?!1:t.axisAligned&&e.axisAligned?!0:CT(t).intersect(CT(e),r,i)}var a2=null;function no(){return a2}var LT="expandAxisBreak";var $n=Math.PI,o2=[[1,2,1,2],[5,3,5,3],[8,3,8,3]],s2=[[0,1,0,1],[0,3,0,3],[0,3,0,3]],Yn=J(),IT=J(),Ag=(function(){function t(e){this.recordMap={},this.resolveAxisNameOverlap=
e}return t.prototype.ensureRecord=function(e){var r=e.axis.dim,i=e.componentIndex,n=this.recordMap,a=n[r]||(n[r]=[]);return a[i]||(a[i]={ready:{}})},t})();function l2(t,e,r,i){var n=r.axis,a=e.ensureRecord(r),o=[],s,l=Mg(t.axisName)&&Gn(t.nameLocation);T(i,function(v){var d=ii(v);if(!(!d||d.label.ignore)){o.push(d);
var m=a.transGroup;l&&(m.transform?Wr(uu,m.transform):Pi(uu),d.transform&&Ii(uu,uu,d.transform),se.copy(Up,d.localRect),Up.applyTransform(uu),s?s.union(Up):se.copy(
s=new se(0,0,0,0),Up))}});var u=Math.abs(a.dirVec.x)>.1?"x":"y",f=a.transGroup[u];if(o.sort(function(v,d){return Math.abs(v.label[u]-f)-Math.abs(d.label[u]-f)}),
l&&s){var c=n.getExtent(),p=Math.min(c[0],c[1]),h=Math.max(c[0],c[1])-p;s.union(new se(p,0,h,1))}a.stOccupiedRect=s,a.labelInfoList=o}var uu=Ye(),Up=new se(0,0,
0,0),Eg=function(t,e,r,i,n,a){if(Gn(t.nameLocation)){var o=a.stOccupiedRect;o&&NT(DT({},o,a.transGroup.transform),i,n)}else Dg(a.labelInfoList,a.dirVec,i,n)};function NT(t,e,r){
var i=new Oe;zp(t,e,i,{direction:Math.atan2(r.y,r.x),bidirectional:!1,touchThreshold:.05})&&MT(e,i)}function Dg(t,e,r,i){for(var n=Oe.dot(i,e)>=0,a=0,o=t.length;a<
o;a++){var s=t[n?a:o-1-a];s.label.ignore||NT(s,r,i)}}var ao=(function(){function t(e,r,i,n){this.group=new we,this._axisModel=e,this._api=r,this._local={},this.
_shared=n||new Ag(Eg),this._resetCfgDetermined(i)}return t.prototype.updateCfg=function(e){if(0)var r;var i=this._cfg.raw;i.position=e.position,i.labelOffset=e.
labelOffset,this._resetCfgDetermined(i)},t.prototype.__getRawCfg=function(){return this._cfg.raw},t.prototype._resetCfgDetermined=function(e){var r=this._axisModel,
i=r.getDefaultOption?r.getDefaultOption():{},n=G(e.axisName,r.get("name")),a=r.get("nameMoveOverlap");(a==null||a==="auto")&&(a=G(e.defaultNameMoveOverlap,!0));
var o={raw:e,position:e.position,rotation:e.rotation,nameDirection:G(e.nameDirection,1),tickDirection:G(e.tickDirection,1),labelDirection:G(e.labelDirection,1),
labelOffset:G(e.labelOffset,0),silent:G(e.silent,!0),axisName:n,nameLocation:pr(r.get("nameLocation"),i.nameLocation,"end"),shouldNameMoveOverlap:Mg(n)&&a,optionHideOverlap:r.
get(["axisLabel","hideOverlap"]),showMinorTicks:r.get(["minorTick","show"])};this._cfg=o;var s=new we({x:o.position[0],y:o.position[1],rotation:o.rotation});s.updateTransform(),
this._transformGroup=s;var l=this._shared.ensureRecord(r);l.transGroup=this._transformGroup,l.dirVec=new Oe(Math.cos(-o.rotation),Math.sin(-o.rotation))},t.prototype.
build=function(e,r){var i=this;return e||(e={axisLine:!0,axisTickLabelEstimate:!1,axisTickLabelDetermine:!0,axisName:!0}),T(u2,function(n){e[n]&&f2[n](i._cfg,i.
_local,i._shared,i._axisModel,i.group,i._transformGroup,i._api,r||{})}),this},t.innerTextLayout=function(e,r,i){var n=Ad(r-e),a,o;return yl(n)?(o=i>0?"top":"bot\
tom",a="center"):yl(n-$n)?(o=i>0?"bottom":"top",a="center"):(o="middle",n>0&&n<$n?a=i>0?"right":"left":a=i>0?"left":"right"),{rotation:n,textAlign:a,textVerticalAlign:o}},
t.makeAxisEventDataBase=function(e){var r={componentType:e.mainType,componentIndex:e.componentIndex};return r[e.mainType+"Index"]=e.componentIndex,r},t.isLabelSilent=
function(e){var r=e.get("tooltip");return e.get("silent")||!(e.get("triggerEvent")||r&&r.show)},t})(),u2=["axisLine","axisTickLabelEstimate","axisTickLabelDeter\
mine","axisName"],f2={axisLine:function(t,e,r,i,n,a,o){if(0)var s;var l=i.get(["axisLine","show"]);if(l==="auto"&&(l=!0,t.raw.axisLineAutoShow!=null&&(l=!!t.raw.
axisLineAutoShow)),!!l){var u=i.axis.getExtent(),f=a.transform,c=[u[0],0],p=[u[1],0],h=c[0]>p[0];f&&(ut(c,c,f),ut(p,p,f));var v=R({lineCap:"round"},i.getModel([
"axisLine","lineStyle"]).getLineStyle()),d={strokeContainThreshold:t.raw.strokeContainThreshold||5,silent:!0,z2:1,style:v};if(i.get(["axisLine","breakLine"])&&Xa(
i.axis.scale))no().buildAxisBreakLine(i,n,a,d);else{var m=new Sr(R({shape:{x1:c[0],y1:c[1],x2:p[0],y2:p[1]}},d));Ua(m.shape,m.style.lineWidth),m.anid="line",n.add(
m)}var g=i.get(["axisLine","symbol"]);if(g!=null){var y=i.get(["axisLine","symbolSize"]);V(g)&&(g=[g,g]),(V(y)||de(y))&&(y=[y,y]);var _=ja(i.get(["axisLine","sy\
mbolOffset"])||0,y),x=y[0],S=y[1];T([{rotate:t.rotation+Math.PI/2,offset:_[0],r:0},{rotate:t.rotation-Math.PI/2,offset:_[1],r:Math.sqrt((c[0]-p[0])*(c[0]-p[0])+
(c[1]-p[1])*(c[1]-p[1]))}],function(b,w){if(g[w]!=="none"&&g[w]!=null){var C=wr(g[w],-x/2,-S/2,x,S,v.stroke,!0),E=b.r+b.offset,A=h?p:c;C.attr({rotation:b.rotate,
x:A[0]+E*Math.cos(t.rotation),y:A[1]-E*Math.sin(t.rotation),silent:!0,z2:11}),n.add(C)}})}}},axisTickLabelEstimate:function(t,e,r,i,n,a,o,s){if(0)var l;var u=PT(
e,n,s);u&&kT(t,e,r,i,n,a,o,sr.estimate)},axisTickLabelDetermine:function(t,e,r,i,n,a,o,s){if(0)var l;var u=PT(e,n,s);u&&kT(t,e,r,i,n,a,o,sr.determine);var f=v2(
t,n,a,i);h2(t,e.labelLayoutList,f),d2(t,n,a,i,t.tickDirection)},axisName:function(t,e,r,i,n,a,o,s){var l=r.ensureRecord(i);if(0)var u;e.nameEl&&(n.remove(e.nameEl),
e.nameEl=l.nameLayout=l.nameLocation=null);var f=t.axisName;if(Mg(f)){var c=t.nameLocation,p=t.nameDirection,h=i.getModel("nameTextStyle"),v=i.get("nameGap")||0,
d=i.axis.getExtent(),m=i.axis.inverse?-1:1,g=new Oe(0,0),y=new Oe(0,0);c==="start"?(g.x=d[0]-m*v,y.x=-m):c==="end"?(g.x=d[1]+m*v,y.x=m):(g.x=(d[0]+d[1])/2,g.y=t.
labelOffset+p*v,y.y=p);var _=Ye();y.transform(Lo(_,_,t.rotation));var x=i.get("nameRotate");x!=null&&(x=x*$n/180);var S,b;Gn(c)?S=ao.innerTextLayout(t.rotation,
x??t.rotation,p):(S=c2(t.rotation,c,x||0,d),b=t.raw.axisNameAvailableWidth,b!=null&&(b=Math.abs(b/Math.sin(S.rotation)),!isFinite(b)&&(b=null)));var w=h.getFont(),
C=i.get("nameTruncate",!0)||{},E=C.ellipsis,A=cr(t.raw.nameTruncateMaxWidth,C.maxWidth,b),D=s.nameMarginLevel||0,L=new ft({x:g.x,y:g.y,rotation:S.rotation,silent:ao.
isLabelSilent(i),style:Ti(h,{text:f,font:w,overflow:"truncate",width:A,ellipsis:E,fill:h.getTextColor()||i.get(["axisLine","lineStyle","color"]),align:h.get("al\
ign")||S.textAlign,verticalAlign:h.get("verticalAlign")||S.textVerticalAlign}),z2:1});if(_c({el:L,componentModel:i,itemName:f}),L.__fullText=f,L.anid="name",i.get(
"triggerEvent")){var O=ao.makeAxisEventDataBase(i);O.targetType="axisName",O.name=f,me(L).eventData=O}a.add(L),L.updateTransform(),e.nameEl=L;var N=l.nameLayout=
ii({label:L,priority:L.z2,defaultAttr:{ignore:L.ignore},marginDefault:Gn(c)?o2[D]:s2[D]});if(l.nameLocation=c,n.add(L),L.decomposeTransform(),t.shouldNameMoveOverlap&&
N){var P=r.ensureRecord(i);r.resolveAxisNameOverlap(t,r,i,N,y,P)}}}};function kT(t,e,r,i,n,a,o,s){BT(e)||m2(t,e,n,s,i,o);var l=e.labelLayoutList;g2(t,i,l,a),x2(
i,t.rotation,l);var u=t.optionHideOverlap;p2(i,l,u),u&&OT(Pe(l,function(f){return f&&!f.label.ignore})),l2(t,r,i,l)}function c2(t,e,r,i){var n=Ad(r-t),a,o,s=i[0]>
i[1],l=e==="start"&&!s||e!=="start"&&s;return yl(n-$n/2)?(o=l?"bottom":"top",a="center"):yl(n-$n*1.5)?(o=l?"top":"bottom",a="center"):(o="middle",n<$n*1.5&&n>$n/
2?a=l?"left":"right":a=l?"right":"left"),{rotation:n,textAlign:a,textVerticalAlign:o}}function p2(t,e,r){var i=t.axis,n=t.get(["axisLabel","customValues"]);if(H1(
i))return;function a(u,f,c){var p=ii(e[f]),h=ii(e[c]),v=i.scale;if(!(!p||!h)){if(u==null){if(!r&&n)return;var d=Yn(p.label).labelInfo.tick;if(Es(v)&&d.notNice||
vt(v)&&d.offInterval){ks(p.label);return}}if(u===!1||p.suggestIgnore){ks(p.label);return}if(h.suggestIgnore){ks(h.label);return}var m=.1;if(!r){var g=[0,0,0,0];
p=Tg({marginForce:g},p),h=Tg({marginForce:g},h)}zp(p,h,null,{touchThreshold:m})&&ks(u?h.label:p.label)}}var o=t.get(["axisLabel","showMinLabel"]),s=t.get(["axis\
Label","showMaxLabel"]),l=e.length;a(o,0,1),a(s,l-1,l-2)}function h2(t,e,r){t.showMinorTicks||T(e,function(i){if(i&&i.label.ignore)for(var n=0;n<r.length;n++){var a=r[n],
o=IT(a),s=Yn(i.label);if(o.tickValue!=null&&!o.onBand&&o.tickValue===s.labelInfo.tick.value){ks(a);return}}})}function ks(t){t&&(t.ignore=!0)}function RT(t,e,r,i,n){
for(var a=[],o=[],s=[],l=0;l<t.length;l++){var u=t[l].coord;o[0]=u,o[1]=0,s[0]=u,s[1]=r,e&&(ut(o,o,e),ut(s,s,e));var f=new Sr({shape:{x1:o[0],y1:o[1],x2:s[0],y2:s[1]},
style:i,z2:2,autoBatch:!0,silent:!0});Ua(f.shape,f.style.lineWidth),f.anid=n+"_"+t[l].tickValue,a.push(f);var c=IT(f);c.onBand=!!t[l].onBand,c.tickValue=t[l].tickValue}
return a}function v2(t,e,r,i){var n=i.axis,a=i.getModel("axisTick"),o=a.get("show");if(o==="auto"&&(o=!0,t.raw.axisTickAutoShow!=null&&(o=!!t.raw.axisTickAutoShow)),
!o||n.scale.isBlank())return[];for(var s=a.getModel("lineStyle"),l=t.tickDirection*a.get("length"),u=n.getTicksCoords(),f=RT(u,r.transform,l,pe(s.getLineStyle(),
{stroke:i.get(["axisLine","lineStyle","color"])}),"ticks"),c=0;c<f.length;c++)e.add(f[c]);return f}function d2(t,e,r,i,n){var a=i.axis,o=i.getModel("minorTick");
if(!(!t.showMinorTicks||a.scale.isBlank())){var s=a.getMinorTicksCoords();if(s.length)for(var l=o.getModel("lineStyle"),u=n*o.get("length"),f=pe(l.getLineStyle(),
pe(i.getModel("axisTick").getLineStyle(),{stroke:i.get(["axisLine","lineStyle","color"])})),c=0;c<s.length;c++)for(var p=RT(s[c],r.transform,u,f,"minorticks_"+c),
h=0;h<p.length;h++)e.add(p[h])}}function PT(t,e,r){if(BT(t)){var i=t.axisLabelsCreationContext,n=i.out.noPxChangeTryDetermine;if(r.noPxChange){for(var a=!0,o=0;o<
n.length;o++)a=a&&n[o]();if(a)return!1}n.length&&(e.remove(t.labelGroup),Cg(t,null,null,null))}return!0}function m2(t,e,r,i,n,a){var o=n.axis,s=cr(t.raw.axisLabelShow,
n.get(["axisLabel","show"])),l=new we;r.add(l);var u=Os(i);if(!s||o.scale.isBlank()){Cg(e,[],l,u);return}var f=n.getModel("axisLabel"),c=o.getViewLabels(u),p=(cr(
t.raw.labelRotate,f.get("rotate"))||0)*$n/180,h=ao.innerTextLayout(t.rotation,p,t.labelDirection),v=n.getCategories&&n.getCategories(!0),d=[],m=n.get("triggerEv\
ent"),g=1/0,y=-1/0;T(c,function(x,S){var b,w=x.tick,C=x.formattedLabel,E=x.rawLabel,A=f,D=an(o.scale,w);if(v&&v[D]){var L=v[D];W(L)&&L.textStyle&&(A=new He(L.textStyle,
f,n.ecModel))}var O=A.getTextColor()||n.get(["axisLine","lineStyle","color"]),N=A.getShallow("align",!0)||h.textAlign,P=G(A.getShallow("alignMinLabel",!0),N),k=G(
A.getShallow("alignMaxLabel",!0),N),U=A.getShallow("verticalAlign",!0)||A.getShallow("baseline",!0)||h.textVerticalAlign,F=G(A.getShallow("verticalAlignMinLabel",
!0),U),Y=G(A.getShallow("verticalAlignMaxLabel",!0),U),q=10+(((b=w.time)===null||b===void 0?void 0:b.level)||0);g=Math.min(g,q),y=Math.max(y,q);var Q=new ft({x:0,
y:0,rotation:0,silent:ao.isLabelSilent(n),z2:q,style:Ti(A,{text:C,align:S===0?P:S===c.length-1?k:N,verticalAlign:S===0?F:S===c.length-1?Y:U,fill:$(O)?O(o.type===
"category"?E:o.type==="value"?D+"":D,S):O})});Q.anid="label_"+D;var ee=Yn(Q);if(ee.labelInfo=x,ee.layoutRotation=h.rotation,_c({el:Q,componentModel:n,itemName:C,
formatterParamsExtra:{isTruncated:function(){return Q.isTruncated},value:E,tickIndex:S}}),m){var ae=ao.makeAxisEventDataBase(n);ae.targetType="axisLabel",ae.value=
E,ae.tickIndex=S;var Z=x.tick.break;if(Z){var xe=Z.parsedBreak;ae.break={start:xe.vmin,end:xe.vmax}}o.type==="category"&&(ae.dataIndex=D),me(Q).eventData=ae,Z&&
_2(n,a,Q,Z)}d.push(Q),l.add(Q)});var _=z(d,function(x){return{label:x,priority:Yn(x).labelInfo.tick.break?x.z2+(y-g+1):x.z2,defaultAttr:{ignore:x.ignore}}});Cg(
e,_,l,u)}function BT(t){return!!t.labelLayoutList}function Cg(t,e,r,i){t.labelLayoutList=e,t.labelGroup=r,t.axisLabelsCreationContext=i}function g2(t,e,r,i){var n=e.
get(["axisLabel","margin"]);T(r,function(a,o){var s=ii(a);if(s){var l=s.label,u=Yn(l);s.suggestIgnore=l.ignore,l.ignore=!1,Fi(on,y2);var f=e.axis;on.x=f.dataToCoord(
an(f.scale,u.labelInfo.tick)),on.y=t.labelOffset+t.labelDirection*n,on.rotation=u.layoutRotation,i.add(on),on.updateTransform(),i.remove(on),on.decomposeTransform(),
Fi(l,on),l.markRedraw(),lu(s,!0),ii(s)}})}var on=new Ne,y2=new Ne;function Mg(t){return!!t}function _2(t,e,r,i){r.on("click",function(n){var a={type:LT,breaks:[
{start:i.parsedBreak.breakOption.start,end:i.parsedBreak.breakOption.end}]};a[t.axis.dim+"AxisIndex"]=t.componentIndex,e.dispatchAction(a)})}function x2(t,e,r){
var i=Ze();if(i){var n=i.retrieveAxisBreakPairs(r,function(o){return o&&Yn(o.label).labelInfo.tick.break},!0),a=t.get(["breakLabelLayout","moveOverlap"],!0);(a===
!0||a==="auto")&&T(n,function(o){no().adjustBreakLabelPair(t.axis.inverse,e,[ii(r[o[0]]),ii(r[o[1]])])})}}var Fp=ao;function fu(t,e,r){r=r||{};var i=e.axis,n={},a=i.getAxesOnZeroOf()[0],o=i.position,s=a?"onZero":o,l=i.dim,u=[t.x,t.x+t.width,t.y,t.y+t.height],f={left:0,right:1,
top:0,bottom:1,onZero:2},c=e.get("offset")||0,p=l==="x"?[u[2]-c,u[3]+c]:[u[0]-c,u[1]+c];if(a){var h=a.toGlobalCoord(a.dataToCoord(0));p[f.onZero]=Math.max(Math.
min(h,p[1]),p[0])}n.position=[l==="y"?p[f[s]]:u[0],l==="x"?p[f[s]]:u[3]],n.rotation=Math.PI/2*(l==="x"?0:1);var v={top:-1,bottom:1,left:-1,right:1};n.labelDirection=
n.tickDirection=n.nameDirection=v[o],n.labelOffset=a?p[f[o]]-p[f.onZero]:0,e.get(["axisTick","inside"])&&(n.tickDirection=-n.tickDirection),cr(r.labelInside,e.get(
["axisLabel","inside"]))&&(n.labelDirection=-n.labelDirection);var d=e.get(["axisLabel","rotate"]);return n.labelRotate=s==="top"?-d:d,n.z2=1,n}function zT(t){return t.coordinateSystem&&t.coordinateSystem.type==="cartesian2d"}function UT(t){var e={xAxisModel:null,yAxisModel:null};return T(e,function(r,i){
var n=i.replace(/Model$/,""),a=t.getReferringComponents(n,Lt).models[0];e[i]=a}),e}function FT(t,e,r,i,n,a){for(var o=fu(t,r),s=!1,l=!1,u=0;u<e.length;u++)xp(e[u].
getOtherAxis(r.axis).scale)&&(s=l=!0,r.axis.type==="category"&&r.axis.onBand&&(l=!1));return o.axisLineAutoShow=s,o.axisTickAutoShow=l,o.defaultNameMoveOverlap=
a,new Fp(r,i,o,n)}function VT(t,e,r){var i=fu(e,r);if(0)var n;t.updateCfg(i)}var b2=J(),WT=1;var w2=3,$T=(function(){function t(e,r,i,n,a){var o=vt(e),s=o?r.getCategories().length:null,l;if(o){var u=r.getCategories(!0);l=u&&!u.length}var f=i.slice();(As(
e)||Di(e)||Es(e))&&(Id(f,cu(e,r.get("dataMin",!0))),Nd(f,cu(e,r.get("dataMax",!0)))),DS(f)||(f[0]=f[1]=NaN);var c=[],p=[!1,!1],h=r.get("min",!0);h==="dataMin"?(c[0]=
f[0],p[0]=!0):(c[0]=cu(e,$(h)?h({min:f[0],max:f[1]}):h),p[0]=c[0]!=null);var v=r.get("max",!0);v==="dataMax"?(c[1]=f[1],p[1]=!0):(c[1]=cu(e,$(v)?v({min:f[0],max:f[1]}):
v),p[1]=c[1]!=null);var d=T2(e,r),m=o?null:f[1]-f[0]||Math.abs(f[0]);c[0]==null&&(c[0]=o?l?f[0]:s?0:NaN:f[0]-d[0]*m),c[1]==null&&(c[1]=o?l?f[1]:s?s-1:NaN:f[1]+d[1]*
m),!Kr(c[0])&&(c[0]=NaN),!Kr(c[1])&&(c[1]=NaN);var g=l||hn(c[0])||hn(c[1])||o&&!s,y=As(e),_=y&&r.needIncludeZero&&r.needIncludeZero();_&&(c[0]>0&&c[1]>0&&!p[0]&&
(c[0]=0),c[0]<0&&c[1]<0&&!p[1]&&(c[1]=0));var x=!1;c[0]>c[1]&&(c.reverse(),x=!0);var S=cu(e,r.get("startValue",!0)),b=S!=null;!ct(S)&&n&&(S=e.getDefaultStartValue?
e.getDefaultStartValue():0),ct(S)&&(b||!y||_)&&(S<c[0]&&!p[0]?(c[0]=S,p[0]=!0):S>c[1]&&!p[1]&&(c[1]=S,p[1]=!0));var w=this._i={scale:e,dataMM:f,noZoomEffMM:c,zoomMM:[],
fixMM:p,zoomFixMM:[!1,!1],startValue:S,isBlank:g,incl0:_,tggAxInv:x,ctnShp:a};HT(w,c)}return t.prototype.makeNoZoom=function(){return this._i.noZoomEffMM.slice()},
t.prototype.makeFinal=function(){var e=this._i,r=e.zoomMM,i=e.noZoomEffMM,n=e.zoomFixMM,a=e.fixMM,o={fixMM:a,zoomFixMM:n,isBlank:e.isBlank,incl0:e.incl0,tggAxInv:e.
tggAxInv,ctnShp:e.ctnShp,effMM:i.slice()},s=o.effMM;return r[0]!=null&&(s[0]=r[0],a[0]=n[0]=!0),r[1]!=null&&(s[1]=r[1],a[1]=n[1]=!0),HT(e,s),o},t.prototype.makeRenderInfo=
function(){return{startValue:this._i.startValue}},t.prototype.setZoomMM=function(e,r){this._i.zoomMM[e]=r},t})();function HT(t,e){var r=t.scale,i=t.dataMM;r.sanitize&&(e[0]=r.sanitize(e[0],i),e[1]=r.sanitize(e[1],i),MS(e))}function cu(t,e){return e==null?null:hn(e)?NaN:t.parse(
e)}function T2(t,e){var r;if(vt(t))r=[0,0];else{var i=e.get("boundaryGap");typeof i=="boolean"&&(i=null),r=B(i)?i:[i,i]}return[GT(r[0]),GT(r[1])]}function GT(t){
return $r(typeof t=="boolean"?0:t,1)||0}function YT(t){var e=b2(t.scale);return e.extent||(e.extent=kt()),e}function XT(t,e){YT(t).dimIdxInCoord=e.get(t.dim)}function KT(t,e){
var r=t.scale,i=t.model,n=t.dim;r.rawExtentInfo||C2(r,t,n,i,e)}function C2(t,e,r,i,n){var a=YT(e),o=a.extent,s=!1;dT(e,function(f){if(f.boxCoordinateSystem){var c=Rc(
f).coord,p=a.dimIdxInCoord;if(p>=0){if(B(c)){var h=c[p];h!=null&&!B(h)&&wl(o,t.parse(h))}}}else if(f.coordinateSystem){var v=f.getData();if(v){var d=t.getFilter?
t.getFilter():null;T(G1(v,r),function(m){ES(o,v.getApproximateExtent(m,d))})}f.__requireStartValue&&f.__requireStartValue(e)&&(s=!0)}});var l=E2(t,e,i),u=new $T(
t,i,o,s,l);qT(t,u,n),a.extent=null}function A2(t,e){var r=t.scale;qT(r,new $T(r,t.model,e,!1,!1),w2)}function qT(t,e,r){t.rawExtentInfo=e,e.from=r}function ZT(t,e){
Og.set(t,e)}var Og=K();function Vp(t,e,r,i,n){t.rawExtentInfo||A2({scale:t,model:e},n||kt());var a=t.rawExtentInfo.makeFinal(),o=a.effMM;return t.setExtent(o[0],
o[1]),t.setBlank(a.isBlank),i&&a.tggAxInv&&r&&!r.get("legacyMinMaxDontInverseAxis")&&(i.inverse=!i.inverse),a}function E2(t,e,r){var i=Lp(t,r),n=r.get("containS\
hape",!0);if(n==null&&!i&&(n=!0),!n)return!1;var a=!1;return Sg(e,function(o){a=!!Og.get(o)||a}),a}function jT(t,e,r,i){if(r.ctnShp){var n;if(Sg(t,function(s){var l=Og.
get(s);if(l){var u=l(t,i);u&&(n=n||[0,0],Id(n,u[0]),Nd(n,u[1]),F1(t))}}),!!n){var a=e.getExtent();if(vt(e))t.onBand||e.setExtent2(bs,qe(a[0],a[0]+n[0]),_e(a[1],
a[1]+n[1]));else{var o=a.slice();r.zoomFixMM[0]||(o[0]=qe(o[0],e.transformOut(e.transformIn(o[0],null)+n[0],null))),r.zoomFixMM[1]||(o[1]=_e(o[1],e.transformOut(
e.transformIn(o[1],null)+n[1],null))),(o[0]<a[0]||o[1]>a[1])&&e.setExtent2(bs,o[0],o[1])}}}}function QT(){gT("liPosMinGap",D2)}function D2(t,e,r){var i=K(),n=r.serUids,a=r.liPosMinGap,o,s=e.axis,l=s.scale,u=l.needTransform(),f=l.getFilter?l.getFilter():
null,c=Oc(f);function p(_){Rp(t,e.sers,function(x){var S=x.getRawData(),b=S.getDimensionIndex(S.mapDimension(s.dim));b>=0&&_(b,x,S.getStore())})}var h=0;if(p(function(_,x,S){
i.set(x.uid,1),(!n||!n.hasKey(x.uid))&&(o=!0),h+=S.count()}),(!n||n.keys().length!==i.keys().length)&&(o=!0),!o&&a!=null){e.liPosMinGap=a;return}mp(oo,h);var v=0;
p(function(_,x,S){for(var b=0,w=S.count();b<w;++b){var C=S.get(_,b);isFinite(C)&&(!f||Lc(c,C))&&(u&&(C=l.transformIn(C,null)),oo.arr[v++]=C)}});var d=oo.typed?oo.
arr.subarray(0,v):(oo.arr.length=v,oo.arr);oo.typed?d.sort():$i(d);for(var m=1/0,g=1;g<v;++g){var y=d[g]-d[g-1];y>0&&y<m&&(m=y)}r.liPosMinGap=e.liPosMinGap=ct(m)?
m:v>0?Np:uT,r.serUids=i}var oo=mp({ctor:n1},50);function JT(t){return function(e,r){var i=Ct(e,{fromStat:{key:t}});if(ct(i.w2))return[-i.w2/2,i.w2/2]}}function pu(t,e){return t+Ip+e}function eC(t){return QT(),{liPosMinGap:!vt(t.scale)}}var sn="bar";function tC(t,e,r,i){_T(t,{key:e,seriesType:r,coordSysType:i,getMetrics:eC})}function rC(t){var e=t.scale.rawExtentInfo.makeRenderInfo().startValue;return e}var Lg={left:0,right:0,top:0,bottom:0},hu=["25%","25%"],Rr="cartesian2d",M2=(function(t){I(e,t);function e(){return t!==null&&t.apply(this,arguments)||this}return e.
prototype.mergeDefaultAndTheme=function(r,i){var n=Bn(r.outerBounds);t.prototype.mergeDefaultAndTheme.apply(this,arguments),n&&r.outerBounds&&ti(r.outerBounds,n)},
e.prototype.mergeOption=function(r,i){t.prototype.mergeOption.apply(this,arguments),this.option.outerBounds&&r.outerBounds&&ti(this.option.outerBounds,r.outerBounds)},
e.type="grid",e.dependencies=["xAxis","yAxis"],e.layoutMode="box",e.defaultOption={show:!1,z:0,left:"15%",top:65,right:"10%",bottom:80,containLabel:!1,outerBoundsMode:"\
auto",outerBounds:Lg,outerBoundsContain:"all",outerBoundsClampWidth:hu[0],outerBoundsClampHeight:hu[1],backgroundColor:le.color.transparent,borderWidth:1,borderColor:le.
color.neutral30},e})(Le),iC=M2;var O2=Yf(),kg="__ec_stack_";function nC(t){return t.get("stack")||kg+t.seriesIndex}function aC(t){if(vt(t.axis.scale)){for(var e=Ct(t.axis),r=[],i=0;i<t.count;i++)
r.push(pe({stackId:kg+i},t));for(var n=oC({bandWidthResult:e,seriesInfo:r}),a=[],i=0;i<t.count;i++){var o=n[kg+i];o.offsetCenter=o.offset+o.width/2,a.push(o)}return a}}
function L2(t,e){var r=k2(t,e);return r.columnMap=oC(r),r}function k2(t,e){var r=pu(e,Rr),i=[],n=Ct(t,{fromStat:{key:r},min:1});return xg(t,r,function(a){i.push(
{barWidth:Re(a.get("barWidth"),n.w),barMaxWidth:Re(a.get("barMaxWidth"),n.w),barMinWidth:Re(a.get("barMinWidth")||(uC(a)?.5:1),n.w),barGap:a.get("barGap"),barCategoryGap:a.
get("barCategoryGap"),defaultBarGap:a.get("defaultBarGap"),stackId:nC(a)})}),{bandWidthResult:n,seriesInfo:i}}function oC(t){var e=t.bandWidthResult.w,r=e,i=0,n,
a,o=[],s={};T(t.seriesInfo,function(d,m){m||(a=d.defaultBarGap||0);var g=d.stackId;H(s,g)||i++;var y=s[g];y||(y=s[g]={width:0,maxWidth:0},o.push(g));var _=d.barWidth;
_&&!y.width&&(y.width=_,_=qe(r,_),r-=_);var x=d.barMaxWidth;x&&(y.maxWidth=x);var S=d.barMinWidth;S&&(y.minWidth=S);var b=d.barGap;b!=null&&(a=b);var w=d.barCategoryGap;
w!=null&&(n=w)}),n==null&&(n=_e(35-o.length*4,15)+"%");var l=Re(n,e),u=Re(a,1),f=(r-l)/(i+(i-1)*u);f=_e(f,0),T(o,function(d){var m=s[d],g=m.maxWidth,y=m.minWidth;
if(m.width){var _=m.width;g&&(_=qe(_,g)),y&&(_=_e(_,y)),m.width=_,r-=_+u*_,i--}else{var _=f;g&&g<_&&(_=qe(g,r)),y&&y>_&&(_=y),_!==f&&(m.width=_,r-=_+u*_,i--)}}),
f=(r-l)/(i+(i-1)*u),f=_e(f,0);var c=0,p;T(o,function(d){var m=s[d];m.width||(m.width=f),p=m,c+=m.width*(1+u)}),p&&(c-=p.width*u);var h={},v=-c/2;return T(o,function(d){
var m=s[d];h[d]=h[d]||{bandWidth:e,offset:v,width:m.width},v+=m.width*(1+u)}),h}function sC(t){return{seriesType:t,overallReset:function(e){var r=pu(t,Rr);mT(e,
r,function(i){var n=L2(i,t);xg(i,r,function(a){var o=n.columnMap[nC(a)];a.getData().setLayout({bandWidth:o.bandWidth,offset:o.offset,size:o.width})})})}}}function lC(t){
return{seriesType:t,plan:Qa(),reset:function(e){if(zT(e)){var r=e.getData(),i=e.coordinateSystem,n=i.getBaseAxis(),a=i.getOtherAxis(n),o=r.getDimensionIndex(r.mapDimension(
a.dim)),s=r.getDimensionIndex(r.mapDimension(n.dim)),l=e.get("showBackground",!0),u=r.mapDimension(a.dim),f=r.getCalculationInfo("stackResultDimension"),c=Jr(r,
u)&&!!r.getCalculationInfo("stackedOnSeries"),p=a.isHorizontal(),h=a.toGlobalCoord(a.dataToCoord(rC(a))),v=uC(e),d=e.get("barMinHeight")||0,m=f&&r.getDimensionIndex(
f),g=r.getLayout("size"),y=r.getLayout("offset");return{progress:function(_,x){for(var S=_.count,b=v&&Tr(S*3),w=v&&l&&Tr(S*3),C=v&&Tr(S),E=i.master.getRect(),A=p?
E.width:E.height,D,L=x.getStore(),O=0;(D=_.next())!=null;){var N=L.get(c?m:o,D),P=L.get(s,D),k=h,U=void 0;c&&(U=+N-L.get(o,D));var F=void 0,Y=void 0,q=void 0,Q=void 0;
if(p){var ee=i.dataToPoint([N,P]);c&&(k=i.dataToPoint([U,P])[0]),F=k,Y=ee[1]+y,q=ee[0]-k,Q=g,Ve(q)<d&&(q=(q<0?-1:1)*d)}else{var ee=i.dataToPoint([P,N]);c&&(k=i.
dataToPoint([P,U])[1]),F=ee[0]+y,Y=k,q=g,Q=ee[1]-k,Ve(Q)<d&&(Q=(Q<=0?-1:1)*d)}v?(b[O]=F,b[O+1]=Y,b[O+2]=p?q:Q,w&&(w[O]=p?E.x:F,w[O+1]=p?Y:E.y,w[O+2]=A),C[D]=D):
x.setItemLayout(D,{x:F,y:Y,width:q,height:Q}),O+=3}v&&x.setLayout({largePoints:b,largeDataIndices:C,largeBackgroundPoints:w,valueAxisHorizontal:p})}}}}}}function uC(t){
return t.pipelineContext&&t.pipelineContext.large}function P2(t){return JT(pu(t,Rr))}function fC(t){O2(t,function(){function e(r){var i=pu(r,Rr);tC(t,i,r,Rr),ZT(
i,P2(r))}e("bar"),e("pictorialBar")})}var cC=(function(t){I(e,t);function e(){var r=t!==null&&t.apply(this,arguments)||this;return r.type=e.type,r}return e.prototype.getInitialData=function(r,i){return Ai(
null,this,{useEncodeDefaulter:!0})},e.prototype.getMarkerPosition=function(r,i,n){var a=this.coordinateSystem;if(a&&a.clampData){var o=a.clampData(r),s=a.dataToPoint(
o);if(n)T(a.getAxes(),function(p,h){if(p.type==="category"&&i!=null){var v=p.getTicksCoords(),d=p.getTickModel().get("alignWithLabel"),m=o[h],g=i[h]==="x1"||i[h]===
"y1";if(g&&!d&&(m+=1),v.length<2)return;if(v.length===2){s[h]=p.toGlobalCoord(p.getExtent()[g?1:0]);return}for(var y=void 0,_=void 0,x=1,S=0;S<v.length;S++){var b=v[S].
coord,w=S===v.length-1?v[S-1].tickValue+x:v[S].tickValue;if(w===m){_=b;break}else if(w<m)y=b;else if(y!=null&&w>m){_=(b+y)/2;break}S===1&&(x=w-v[0].tickValue)}_==
null&&(y?y&&(_=v[v.length-1].coord):_=v[0].coord),s[h]=p.toGlobalCoord(_)}});else{var l=this.getData(),u=l.getLayout("offset"),f=l.getLayout("size"),c=a.getBaseAxis().
isHorizontal()?0:1;s[c]+=u+f/2}return s}return[NaN,NaN]},e.prototype.__requireStartValue=function(r){return this.getBaseAxis()!==r},e.type="series.__base_bar__",
e.defaultOption={z:2,coordinateSystem:"cartesian2d",legendHoverLink:!0,barMinHeight:0,barMinAngle:0,large:!1,largeThreshold:400,progressive:3e3,progressiveChunkMode:"\
mod",defaultBarGap:"10%"},e})(Kt);Kt.registerClass(cC);var Pg=cC;var I2=(function(t){I(e,t);function e(){var r=t!==null&&t.apply(this,arguments)||this;return r.type=e.type,r}return e.prototype.getInitialData=function(){return Ai(
null,this,{useEncodeDefaulter:!0,createInvertedIndices:!!this.get("realtimeSort",!0)||null})},e.prototype.getProgressive=function(){return this.get("large")?this.
get("progressive"):!1},e.prototype.__preparePipelineContext=function(r,i){var n=Xf(this,r,i);return n.progressiveRender&&(n.large=!0),n},e.prototype.brushSelector=
function(r,i,n){return n.rect(i.getItemLayout(r))},e.type="series."+sn,e.dependencies=["grid","polar"],e.defaultOption=gw(Pg.defaultOption,{clip:!0,roundCap:!1,
showBackground:!1,backgroundStyle:{color:"rgba(180, 180, 180, 0.2)",borderColor:null,borderWidth:0,borderType:"solid",borderRadius:0,shadowBlur:0,shadowColor:null,
shadowOffsetX:0,shadowOffsetY:0,opacity:1},select:{itemStyle:{borderColor:le.color.primary,borderWidth:2}},realtimeSort:!1}),e})(Pg),pC=I2;var Hp="\0__throttleOriginMethod",hC="\0__throttleRate",vC="\0__throttleType";function vu(t,e,r){var i,n=0,a=0,o=null,s,l,u,f;e=e||0;function c(){a=new Date().getTime(),
o=null,t.apply(l,u||[])}var p=function(){for(var h=[],v=0;v<arguments.length;v++)h[v]=arguments[v];i=new Date().getTime(),l=this,u=h;var d=f||e,m=f||r;f=null,s=
i-(m?n:a)-d,clearTimeout(o),m?o=setTimeout(c,d):s>=0?c():o=setTimeout(c,-s),n=i};return p.clear=function(){o&&(clearTimeout(o),o=null)},p.debounceNextCall=function(h){
f=h},p}function Gp(t,e,r,i){var n=t[e];if(n){var a=n[Hp]||n,o=n[vC],s=n[hC];if(s!==r||o!==i){if(r==null||!i)return t[e]=a;n=t[e]=vu(a,r,i==="debounce"),n[Hp]=a,
n[vC]=i,n[hC]=r}return n}}function du(t,e){var r=t[e];r&&r[Hp]&&(r.clear&&r.clear(),t[e]=r[Hp])}var R2=(function(){function t(){this.cx=0,this.cy=0,this.r0=0,this.r=0,this.startAngle=0,this.endAngle=Math.PI*2,this.clockwise=!0}return t})(),B2=(function(t){
I(e,t);function e(r){var i=t.call(this,r)||this;return i.type="sausage",i}return e.prototype.getDefaultShape=function(){return new R2},e.prototype.buildPath=function(r,i){
var n=i.cx,a=i.cy,o=Math.max(i.r0||0,0),s=Math.max(i.r,0),l=(s-o)*.5,u=o+l,f=i.startAngle,c=i.endAngle,p=i.clockwise,h=Math.PI*2,v=p?c-f<h:f-c<h;v||(f=c-(p?h:-h));
var d=Math.cos(f),m=Math.sin(f),g=Math.cos(c),y=Math.sin(c);v?(r.moveTo(d*o+n,m*o+a),r.arc(d*u+n,m*u+a,l,-Math.PI+f,f,!p)):r.moveTo(d*s+n,m*s+a),r.arc(n,a,s,f,c,
!p),r.arc(g*u+n,y*u+a,l,c-Math.PI*2,c-Math.PI,!p),o!==0&&r.arc(n,a,o,c,f,p)},e})(ie),Ig=B2;function dC(t,e){e=e||{};var r=e.isRoundCap;return function(i,n,a){var o=n.position;if(!o||o instanceof Array)return pa(i,n,a);var s=t(o),l=n.distance!=null?n.distance:
5,u=this.shape,f=u.cx,c=u.cy,p=u.r,h=u.r0,v=(p+h)/2,d=u.startAngle,m=u.endAngle,g=(d+m)/2,y=r?Math.abs(p-h)/2:0,_=Math.cos,x=Math.sin,S=f+p*_(d),b=c+p*x(d),w="l\
eft",C="top";switch(s){case"startArc":S=f+(h-l)*_(g),b=c+(h-l)*x(g),w="center",C="top";break;case"insideStartArc":S=f+(h+l)*_(g),b=c+(h+l)*x(g),w="center",C="bo\
ttom";break;case"startAngle":S=f+v*_(d)+Wp(d,l+y,!1),b=c+v*x(d)+$p(d,l+y,!1),w="right",C="middle";break;case"insideStartAngle":S=f+v*_(d)+Wp(d,-l+y,!1),b=c+v*x(
d)+$p(d,-l+y,!1),w="left",C="middle";break;case"middle":S=f+v*_(g),b=c+v*x(g),w="center",C="middle";break;case"endArc":S=f+(p+l)*_(g),b=c+(p+l)*x(g),w="center",
C="bottom";break;case"insideEndArc":S=f+(p-l)*_(g),b=c+(p-l)*x(g),w="center",C="top";break;case"endAngle":S=f+v*_(m)+Wp(m,l+y,!0),b=c+v*x(m)+$p(m,l+y,!0),w="lef\
t",C="middle";break;case"insideEndAngle":S=f+v*_(m)+Wp(m,-l+y,!0),b=c+v*x(m)+$p(m,-l+y,!0),w="right",C="middle";break;default:return pa(i,n,a)}return i=i||{},i.
x=S,i.y=b,i.align=w,i.verticalAlign=C,i}}function mC(t,e,r,i){if(de(i)){t.setTextConfig({rotation:i});return}else if(B(e)){t.setTextConfig({rotation:0});return}
var n=t.shape,a=n.clockwise?n.startAngle:n.endAngle,o=n.clockwise?n.endAngle:n.startAngle,s=(a+o)/2,l,u=r(e);switch(u){case"startArc":case"insideStartArc":case"\
middle":case"insideEndArc":case"endArc":l=s;break;case"startAngle":case"insideStartAngle":l=a;break;case"endAngle":case"insideEndAngle":l=o;break;default:t.setTextConfig(
{rotation:0});return}var f=Math.PI*1.5-l;u==="middle"&&f>Math.PI/2&&f<Math.PI*1.5&&(f-=Math.PI),t.setTextConfig({rotation:f})}function Wp(t,e,r){return e*Math.sin(
t)*(r?-1:1)}function $p(t,e,r){return e*Math.cos(t)*(r?1:-1)}function gC(t,e,r){var i=t.get("borderRadius");if(i==null)return r?{cornerRadius:0}:null;B(i)||(i=[i,i,i,i]);var n=Math.abs(e.r||0-e.r0||0);return{cornerRadius:z(
i,function(a){return $r(a,n)})}}var Ng=Math.max,Rg=Math.min,z2=(function(t){I(e,t);function e(){var r=t.call(this)||this;return r.type=sn,r._isFirstFrame=!0,r}return e.prototype.render=function(r,i,n,a){
this._model=r,this._removeOnRenderedListener(n),this._updateDrawMode(r);var o=r.get("coordinateSystem");(o==="cartesian2d"||o==="polar")&&(this._progressiveEls=
null,this._isLargeDraw?this._renderLarge(r,i,n):this._renderNormal(r,i,n,a))},e.prototype.incrementalPrepareRender=function(r){this._clear(),this._updateDrawMode(
r),this._updateLargeClip(r)},e.prototype.incrementalRender=function(r,i){this._progressiveEls=[],this._incrementalRenderLarge(r,i)},e.prototype.eachRendered=function(r){
jr(this._progressiveEls||this.group,r)},e.prototype._updateDrawMode=function(r){var i=r.pipelineContext.large;(this._isLargeDraw==null||i!==this._isLargeDraw)&&
(this._isLargeDraw=i,this._clear())},e.prototype._renderNormal=function(r,i,n,a){var o=this.group,s=r.getData(),l=this._data,u=r.coordinateSystem,f=u.getBaseAxis(),
c;u.type==="cartesian2d"?c=f.isHorizontal():u.type==="polar"&&(c=f.dim==="angle");var p=r.isAnimationEnabled()?r:null,h=U2(r,u);h&&this._enableRealtimeSort(h,s,
n);var v=r.get("clip",!0)||h,d=u.getArea();o.removeClipPath();var m=r.get("roundCap",!0),g=r.get("showBackground",!0),y=r.getModel("backgroundStyle"),_=y.get("b\
orderRadius")||0,x=[],S=this._backgroundEls,b=a&&a.isInitSort,w=a&&a.type==="changeAxisOrder";function C(D){var L=Yp[u.type](s,D);if(!L)return null;var O=Y2(u,c,
L);return O.useStyle(y.getItemStyle()),u.type==="cartesian2d"?O.setShape("r",_):O.setShape("cornerRadius",_),x[D]=O,O}s.diff(l).add(function(D){var L=s.getItemModel(
D),O=Yp[u.type](s,D,L);if(O&&(g&&C(D),!(!s.hasValue(D)||!bC[u.type](O)))){var N=!1;v&&(N=yC[u.type](d,O));var P=_C[u.type](r,s,D,O,c,p,f.model,!1,m);h&&(P.forceLabelAnimation=
!0),wC(P,s,D,L,O,r,c,u.type==="polar"),b?P.attr({shape:O}):h?xC(h,p,P,O,D,c,!1,!1):Bt(P,{shape:O},r,D),s.setItemGraphicEl(D,P),o.add(P),P.ignore=N}}).update(function(D,L){
var O=s.getItemModel(D),N=Yp[u.type](s,D,O);if(N){if(g){var P=void 0;S.length===0?P=C(L):(P=S[L],P.useStyle(y.getItemStyle()),u.type==="cartesian2d"?P.setShape(
"r",_):P.setShape("cornerRadius",_),x[D]=P);var k=Yp[u.type](s,D),U=DC(c,k,u);it(P,{shape:U},p,D)}var F=l.getItemGraphicEl(L);if(!s.hasValue(D)||!bC[u.type](N)){
o.remove(F);return}var Y=!1;v&&(Y=yC[u.type](d,N),Y&&o.remove(F));var q=F&&(F.type==="sector"&&m||F.type==="sausage"&&!m);if(q&&(F&&os(F,r,L),F=null),F?dc(F):F=
_C[u.type](r,s,D,N,c,p,f.model,!0,m),h&&(F.forceLabelAnimation=!0),w){var Q=F.getTextContent();if(Q){var ee=us(Q);ee.prevValue!=null&&(ee.prevValue=ee.value)}}else
wC(F,s,D,O,N,r,c,u.type==="polar");b?F.attr({shape:N}):h?xC(h,p,F,N,D,c,!0,w):it(F,{shape:N},r,D,null),s.setItemGraphicEl(D,F),F.ignore=Y,o.add(F)}}).remove(function(D){
var L=l.getItemGraphicEl(D);L&&os(L,r,D)}).execute();var E=this._backgroundGroup||(this._backgroundGroup=new we);E.removeAll();for(var A=0;A<x.length;++A)E.add(
x[A]);o.add(E),this._backgroundEls=x,this._data=s},e.prototype._renderLarge=function(r,i,n){this._clear(),CC(r,this.group),this._updateLargeClip(r)},e.prototype.
_incrementalRenderLarge=function(r,i){this._removeBackground(),CC(i,this.group,this._progressiveEls,!0)},e.prototype._updateLargeClip=function(r){var i=r.get("c\
lip",!0)&&gp(r.coordinateSystem,!1,r),n=this.group;i?n.setClipPath(i):n.removeClipPath()},e.prototype._enableRealtimeSort=function(r,i,n){var a=this;if(i.count()){
var o=r.baseAxis;if(this._isFirstFrame)this._dispatchInitSort(i,r,n),this._isFirstFrame=!1;else{var s=function(l){var u=i.getItemGraphicEl(l),f=u&&u.shape;return f&&
Math.abs(o.isHorizontal()?f.height:f.width)||0};this._onRendered=function(){a._updateSortWithinSameData(i,s,o,n)},n.getZr().on("rendered",this._onRendered)}}},e.
prototype._dataSort=function(r,i,n){var a=[];return r.each(r.mapDimension(i.dim),function(o,s){var l=n(s);l=l??NaN,a.push({dataIndex:s,mappedValue:l,ordinalNumber:o})}),
a.sort(function(o,s){return s.mappedValue-o.mappedValue}),{ordinalNumbers:z(a,function(o){return o.ordinalNumber})}},e.prototype._isOrderChangedWithinSameData=function(r,i,n){
for(var a=n.scale,o=r.mapDimension(n.dim),s=Number.MAX_VALUE,l=0,u=a.getOrdinalMeta().categories.length;l<u;++l){var f=r.rawIndexOf(o,a.getRawOrdinalNumber(l)),
c=f<0?Number.MIN_VALUE:i(r.indexOfRawIndex(f));if(c>s)return!0;s=c}return!1},e.prototype._isOrderDifferentInView=function(r,i){for(var n=i.scale,a=n.getExtent(),
o=Math.max(0,a[0]),s=Math.min(a[1],n.getOrdinalMeta().categories.length-1);o<=s;++o)if(r.ordinalNumbers[o]!==n.getRawOrdinalNumber(o))return!0},e.prototype._updateSortWithinSameData=
function(r,i,n,a){if(this._isOrderChangedWithinSameData(r,i,n)){var o=this._dataSort(r,n,i);this._isOrderDifferentInView(o,n)&&(this._removeOnRenderedListener(a),
a.dispatchAction({type:"changeAxisOrder",componentType:n.dim+"Axis",axisId:n.index,sortInfo:o}))}},e.prototype._dispatchInitSort=function(r,i,n){var a=i.baseAxis,
o=this._dataSort(r,a,function(s){return r.get(r.mapDimension(i.otherAxis.dim),s)});n.dispatchAction({type:"changeAxisOrder",componentType:a.dim+"Axis",isInitSort:!0,
axisId:a.index,sortInfo:o})},e.prototype.remove=function(r,i){this._clear(this._model),this._removeOnRenderedListener(i)},e.prototype.dispose=function(r,i){this.
_removeOnRenderedListener(i)},e.prototype._removeOnRenderedListener=function(r){this._onRendered&&(r.getZr().off("rendered",this._onRendered),this._onRendered=null)},
e.prototype._clear=function(r){var i=this.group,n=this._data;r&&r.isAnimationEnabled()&&n&&!this._isLargeDraw?(this._removeBackground(),this._backgroundEls=[],n.
eachItemGraphicEl(function(a){os(a,r,me(a).dataIndex)})):i.removeAll(),this._data=null,this._isFirstFrame=!0},e.prototype._removeBackground=function(){this.group.
remove(this._backgroundGroup),this._backgroundGroup=null},e.type=sn,e})(Pt),yC={cartesian2d:function(t,e){var r=e.width<0?-1:1,i=e.height<0?-1:1;r<0&&(e.x+=e.width,
e.width=-e.width),i<0&&(e.y+=e.height,e.height=-e.height);var n=t.x+t.width,a=t.y+t.height,o=Ng(e.x,t.x),s=Rg(e.x+e.width,n),l=Ng(e.y,t.y),u=Rg(e.y+e.height,a),
f=s<o,c=u<l;return e.x=f&&o>n?s:o,e.y=c&&l>a?u:l,e.width=f?0:s-o,e.height=c?0:u-l,r<0&&(e.x+=e.width,e.width=-e.width),i<0&&(e.y+=e.height,e.height=-e.height),f||
c},polar:function(t,e){var r=e.r0<=e.r?1:-1;if(r<0){var i=e.r;e.r=e.r0,e.r0=i}var n=Rg(e.r,t.r),a=Ng(e.r0,t.r0);e.r=n,e.r0=a;var o=n-a<0;if(r<0){var i=e.r;e.r=e.
r0,e.r0=i}return o}},_C={cartesian2d:function(t,e,r,i,n,a,o,s,l){var u=new Ne({shape:R({},i),z2:1});if(u.__dataIndex=r,u.name="item",a){var f=u.shape,c=n?"heigh\
t":"width";f[c]=0}return u},polar:function(t,e,r,i,n,a,o,s,l){var u=!n&&l?Ig:Pn,f=new u({shape:i,z2:1});f.name="item";var c=EC(n);if(f.calculateTextPosition=dC(
c,{isRoundCap:u===Ig}),a){var p=f.shape,h=n?"r":"endAngle",v={};p[h]=n?i.r0:i.startAngle,v[h]=i[h],(s?it:Bt)(f,{shape:v},a)}return f}};function U2(t,e){var r=t.
get("realtimeSort",!0),i=e.getBaseAxis();if(r&&i.type==="category"&&e.type==="cartesian2d")return{baseAxis:i,otherAxis:e.getOtherAxis(i)}}function xC(t,e,r,i,n,a,o,s){
var l,u;a?(u={x:i.x,width:i.width},l={y:i.y,height:i.height}):(u={y:i.y,height:i.height},l={x:i.x,width:i.width}),s||(o?it:Bt)(r,{shape:l},e,n,null);var f=e?t.baseAxis.
model:null;(o?it:Bt)(r,{shape:u},f,n)}function SC(t,e){for(var r=0;r<e.length;r++)if(!isFinite(t[e[r]]))return!0;return!1}var F2=["x","y","width","height"],V2=[
"cx","cy","r","startAngle","endAngle"],bC={cartesian2d:function(t){return!SC(t,F2)},polar:function(t){return!SC(t,V2)}},Yp={cartesian2d:function(t,e,r){var i=t.
getItemLayout(e);if(!i)return null;var n=r?G2(r,i):0,a=i.width>0?1:-1,o=i.height>0?1:-1;return{x:i.x+a*n/2,y:i.y+o*n/2,width:i.width-a*n,height:i.height-o*n}},polar:function(t,e,r){
var i=t.getItemLayout(e);return{cx:i.cx,cy:i.cy,r0:i.r0,r:i.r,startAngle:i.startAngle,endAngle:i.endAngle,clockwise:i.clockwise}}};function H2(t){return t.startAngle!=
null&&t.endAngle!=null&&t.startAngle===t.endAngle}function EC(t){return(function(e){var r=e?"Arc":"Angle";return function(i){switch(i){case"start":case"insideSt\
art":case"end":case"insideEnd":return i+r;default:return i}}})(t)}function wC(t,e,r,i,n,a,o,s){var l=e.getItemVisual(r,"style");if(s){if(!a.get("roundCap")){var f=t.
shape,c=gC(i.getModel("itemStyle"),f,!0);R(f,c),t.setShape(f)}}else{var u=i.get(["itemStyle","borderRadius"])||0;t.setShape("r",u)}t.useStyle(l);var p=i.getShallow(
"cursor");p&&t.attr("cursor",p);var h=s?o?n.r>=n.r0?"endArc":"startArc":n.endAngle>=n.startAngle?"endAngle":"startAngle":o?X2(n,a.coordinateSystem):K2(n,a.coordinateSystem),
v=ir(i);Ci(t,v,{labelFetcher:a,labelDataIndex:r,defaultText:tn(a.getData(),r),inheritColor:l.fill,defaultOpacity:l.opacity,defaultOutsidePosition:h});var d=t.getTextContent();
if(s&&d){var m=i.get(["label","position"]);t.textConfig.inside=m==="middle"?!0:null,mC(t,m==="outside"?h:m,EC(o),i.get(["label","rotate"]))}Vb(d,v,a.getRawValue(
r),function(y){return pp(e,y)});var g=i.getModel(["emphasis"]);xr(t,g.get("focus"),g.get("blurScope"),g.get("disabled")),ka(t,i),H2(n)&&(t.style.fill="none",t.style.
stroke="none",T(t.states,function(y){y.style&&(y.style.fill=y.style.stroke="none")}))}function G2(t,e){var r=t.get(["itemStyle","borderColor"]);if(!r||r==="none")
return 0;var i=t.get(["itemStyle","borderWidth"])||0,n=isNaN(e.width)?Number.MAX_VALUE:Math.abs(e.width),a=isNaN(e.height)?Number.MAX_VALUE:Math.abs(e.height);return Math.
min(i,n,a)}var W2=(function(){function t(){}return t})(),TC=(function(t){I(e,t);function e(r){var i=t.call(this,r)||this;return i.type="largeBar",i}return e.prototype.
getDefaultShape=function(){return new W2},e.prototype.buildPath=function(r,i){for(var n=i.points,a=this.baseDimIdx,o=1-this.baseDimIdx,s=[],l=[],u=this.barWidth,
f=0;f<n.length;f+=3)l[a]=u,l[o]=n[f+2],s[a]=n[f+a],s[o]=n[f+o],r.rect(s[0],s[1],l[0],l[1])},e})(ie);function CC(t,e,r,i){var n=t.getData(),a=n.getLayout("valueA\
xisHorizontal")?1:0,o=n.getLayout("largeDataIndices"),s=n.getLayout("size"),l=t.getModel("backgroundStyle"),u=n.getLayout("largeBackgroundPoints"),f=i?Qo(t):0;if(u){
var c=new TC({shape:{points:u},incremental:f,silent:!0,z2:0});c.baseDimIdx=a,c.largeDataIndices=o,c.barWidth=s,c.useStyle(l.getItemStyle()),e.add(c),r&&r.push(c)}
var p=new TC({shape:{points:n.getLayout("largePoints")},incremental:f,ignoreCoarsePointer:!0,z2:1});p.baseDimIdx=a,p.largeDataIndices=o,p.barWidth=s,e.add(p),p.
useStyle(n.getVisual("style")),p.style.stroke=null,me(p).seriesIndex=t.seriesIndex,t.get("silent")||(p.on("mousedown",AC),p.on("mousemove",AC)),r&&r.push(p)}var AC=vu(
function(t){var e=this,r=$2(e,t.offsetX,t.offsetY);me(e).dataIndex=r>=0?r:null},30,!1);function $2(t,e,r){for(var i=t.baseDimIdx,n=1-i,a=t.shape.points,o=t.largeDataIndices,
s=[],l=[],u=t.barWidth,f=0,c=a.length/3;f<c;f++){var p=f*3;if(l[i]=u,l[n]=a[p+2],s[i]=a[p+i],s[n]=a[p+n],l[n]<0&&(s[n]+=l[n],l[n]=-l[n]),e>=s[0]&&e<=s[0]+l[0]&&
r>=s[1]&&r<=s[1]+l[1])return o[f]}return-1}function DC(t,e,r){if(rn(r,"cartesian2d")){var i=e,n=r.getArea();return{x:t?i.x:n.x,y:t?n.y:i.y,width:t?i.width:n.width,
height:t?n.height:i.height}}else{var n=r.getArea(),a=e;return{cx:n.cx,cy:n.cy,r0:t?n.r0:a.r0,r:t?n.r:a.r,startAngle:t?a.startAngle:0,endAngle:t?a.endAngle:Math.
PI*2}}}function Y2(t,e,r){var i=t.type==="polar"?Pn:Ne;return new i({shape:DC(e,r,t),silent:!0,z2:0})}function X2(t,e){if(t.height===0){var r=e.getOtherAxis(e.getBaseAxis());
return r.inverse?"bottom":"top"}return t.height>0?"bottom":"top"}function K2(t,e){if(t.width===0){var r=e.getOtherAxis(e.getBaseAxis());return r.inverse?"left":
"right"}return t.width>=0?"right":"left"}var MC=z2;function Bg(t){t.registerChartView(MC),t.registerSeriesModel(pC),t.registerLayout(t.PRIORITY.VISUAL.LAYOUT,sC(sn)),t.registerLayout(t.PRIORITY.VISUAL.PROGRESSIVE_LAYOUT,
lC(sn)),t.registerProcessor(t.PRIORITY.PROCESSOR.STATISTIC,ou(sn)),t.registerAction({type:"changeAxisOrder",event:"changeAxisOrder",update:"update"},function(e,r){
var i=e.componentType||"series";r.eachComponent({mainType:i,query:e},function(n){e.sortInfo&&n.axis.setCategorySortInfo(e.sortInfo)})}),fC(t)}function Ps(t,e,r,i,n){var a=t+e;r.isSilent(a)||i.eachComponent({mainType:"series",subType:"pie"},function(o){for(var s=o.seriesIndex,l=o.option.selectedMap,u=n.
selected,f=0;f<u.length;f++)if(u[f].seriesIndex===s){var c=o.getData(),p=Ir(c,n.fromActionPayload);r.trigger(a,{type:a,seriesId:o.id,name:B(p)?c.getName(p[0]):c.
getName(p),selected:V(l)?l:R({},l)})}})}function OC(t,e,r){t.on("selectchanged",function(i){var n=r.getModel();i.isFromClick?(Ps("map","selectchanged",e,n,i),Ps(
"pie","selectchanged",e,n,i)):i.fromAction==="select"?(Ps("map","selected",e,n,i),Ps("pie","selected",e,n,i)):i.fromAction==="unselect"&&(Ps("map","unselected",
e,n,i),Ps("pie","unselected",e,n,i))})}var Is=(function(){function t(e,r){this.target=e,this.topTarget=r&&r.topTarget}return t})(),q2=(function(){function t(e){this.handler=e,e.on("mousedown",this._dragStart,
this),e.on("mousemove",this._drag,this),e.on("mouseup",this._dragEnd,this)}return t.prototype._dragStart=function(e){for(var r=e.target;r&&!r.draggable;)r=r.parent||
r.__hostTarget;r&&(this._draggingTarget=r,r.dragging=!0,this._x=e.offsetX,this._y=e.offsetY,this.handler.dispatchToElement(new Is(r,e),"dragstart",e.event))},t.
prototype._drag=function(e){var r=this._draggingTarget;if(r){var i=e.offsetX,n=e.offsetY,a=i-this._x,o=n-this._y;this._x=i,this._y=n,r.drift(a,o,e),this.handler.
dispatchToElement(new Is(r,e),"drag",e.event);var s=this.handler.findHover(i,n,r).target,l=this._dropTarget;this._dropTarget=s,r!==s&&(l&&s!==l&&this.handler.dispatchToElement(
new Is(l,e),"dragleave",e.event),s&&s!==l&&this.handler.dispatchToElement(new Is(s,e),"dragenter",e.event))}},t.prototype._dragEnd=function(e){var r=this._draggingTarget;
r&&(r.dragging=!1),this.handler.dispatchToElement(new Is(r,e),"dragend",e.event),this._dropTarget&&this.handler.dispatchToElement(new Is(this._dropTarget,e),"dr\
op",e.event),this._draggingTarget=null,this._dropTarget=null},t})(),LC=q2;var Z2=/^(?:mouse|pointer|contextmenu|drag|drop)|click/,zg=[],j2=fe.browser.firefox&&+fe.browser.version.split(".")[0]<39;function Xp(t,e,r,i){return r=r||{},i?
kC(t,e,r):j2&&e.layerX!=null&&e.layerX!==e.offsetX?(r.zrX=e.layerX,r.zrY=e.layerY):e.offsetX!=null?(r.zrX=e.offsetX,r.zrY=e.offsetY):kC(t,e,r),r}function kC(t,e,r){
if(fe.domSupported&&t.getBoundingClientRect){var i=e.clientX,n=e.clientY;if(Fm(t)){var a=t.getBoundingClientRect();r.zrX=i-a.left,r.zrY=n-a.top;return}else if(Uc(
zg,t,i,n)){r.zrX=zg[0],r.zrY=zg[1];return}}r.zrX=r.zrY=0}function Kp(t){return t||window.event}function lr(t,e,r){if(e=Kp(e),e.zrX!=null)return e;var i=e.type,n=i&&
i.indexOf("touch")>=0;if(n){var o=i!=="touchend"?e.targetTouches[0]:e.changedTouches[0];o&&Xp(t,o,e,r)}else{Xp(t,e,e,r);var a=Q2(e);e.zrDelta=a?a/120:-(e.detail||
0)/3}var s=e.button;return e.which==null&&s!==void 0&&Z2.test(e.type)&&(e.which=s&1?1:s&2?3:s&4?2:0),e}function Q2(t){var e=t.wheelDelta;if(e)return e;var r=t.deltaX,
i=t.deltaY;if(r==null||i==null)return e;var n=Math.abs(i!==0?i:r),a=i>0?-1:i<0?1:r>0?-1:1;return 3*n*a}function PC(t,e,r,i){t.addEventListener(e,r,i)}function IC(t,e,r,i){
t.removeEventListener(e,r,i)}var qp=function(t){t.preventDefault(),t.stopPropagation(),t.cancelBubble=!0};var RC=(function(){function t(){this._track=[]}return t.prototype.recognize=function(e,r,i){return this._doTrack(e,r,i),this._recognize(e)},t.prototype.clear=function(){
return this._track.length=0,this},t.prototype._doTrack=function(e,r,i){var n=e.touches;if(n){for(var a={points:[],touches:[],target:r,event:e},o=0,s=n.length;o<
s;o++){var l=n[o],u=Xp(i,l,{});a.points.push([u.zrX,u.zrY]),a.touches.push(l)}this._track.push(a)}},t.prototype._recognize=function(e){for(var r in Fg)if(Fg.hasOwnProperty(
r)){var i=Fg[r](this._track,e);if(i)return i}},t})();function NC(t){var e=t[1][0]-t[0][0],r=t[1][1]-t[0][1];return Math.sqrt(e*e+r*r)}function J2(t){return[(t[0][0]+t[1][0])/2,(t[0][1]+t[1][1])/2]}var Fg={pinch:function(t,e){
var r=t.length;if(r){var i=(t[r-1]||{}).points,n=(t[r-2]||{}).points||i;if(n&&n.length>1&&i&&i.length>1){var a=NC(i)/NC(n);!isFinite(a)&&(a=1),e.pinchScale=a;var o=J2(
i);return e.pinchX=o[0],e.pinchY=o[1],{type:"pinch",target:t[0].target,event:e}}}}};var zC="silent";function eB(t,e,r){return{type:t,event:r,target:e.target,topTarget:e.topTarget,cancelBubble:!1,offsetX:r.zrX,offsetY:r.zrY,gestureEvent:r.gestureEvent,
pinchX:r.pinchX,pinchY:r.pinchY,pinchScale:r.pinchScale,wheelDelta:r.zrDelta,zrByTouch:r.zrByTouch,which:r.which,stop:tB}}function tB(){qp(this.event)}var rB=(function(t){
I(e,t);function e(){var r=t!==null&&t.apply(this,arguments)||this;return r.handler=null,r}return e.prototype.dispose=function(){},e.prototype.setCursor=function(){},
e})(Ot),mu=(function(){function t(e,r){this.x=e,this.y=r}return t})(),iB=["click","dblclick","mousewheel","mouseout","mouseup","mousedown","mousemove","contextm\
enu"],Vg=new se(0,0,0,0),UC=(function(t){I(e,t);function e(r,i,n,a,o){var s=t.call(this)||this;return s._hovered=new mu(0,0),s.storage=r,s.painter=i,s.painterRoot=
a,s._pointerSize=o,n=n||new rB,s.proxy=null,s.setHandlerProxy(n),s._draggingMgr=new LC(s),s}return e.prototype.setHandlerProxy=function(r){this.proxy&&this.proxy.
dispose(),r&&(T(iB,function(i){r.on&&r.on(i,this[i],this)},this),r.handler=this),this.proxy=r},e.prototype.mousemove=function(r){var i=r.zrX,n=r.zrY,a=FC(this,i,
n),o=this._hovered,s=o.target;s&&!s.__zr&&(o=this.findHover(o.x,o.y),s=o.target);var l=this._hovered=a?new mu(i,n):this.findHover(i,n),u=l.target,f=this.proxy;f.
setCursor&&f.setCursor(u?u.cursor:"default"),s&&u!==s&&this.dispatchToElement(o,"mouseout",r),this.dispatchToElement(l,"mousemove",r),u&&u!==s&&this.dispatchToElement(
l,"mouseover",r)},e.prototype.mouseout=function(r){var i=r.zrEventControl;i!=="only_globalout"&&this.dispatchToElement(this._hovered,"mouseout",r),i!=="no_globa\
lout"&&this.trigger("globalout",{type:"globalout",event:r})},e.prototype.resize=function(){this._hovered=new mu(0,0)},e.prototype.dispatch=function(r,i){var n=this[r];
n&&n.call(this,i)},e.prototype.dispose=function(){this.proxy.dispose(),this.storage=null,this.proxy=null,this.painter=null},e.prototype.setCursorStyle=function(r){
var i=this.proxy;i.setCursor&&i.setCursor(r)},e.prototype.dispatchToElement=function(r,i,n){r=r||{};var a=r.target;if(!(a&&a.silent)){for(var o="on"+i,s=eB(i,r,
n);a&&(a[o]&&(s.cancelBubble=!!a[o].call(a,s)),a.trigger(i,s),a=a.__hostTarget?a.__hostTarget:a.parent,!s.cancelBubble););s.cancelBubble||(this.trigger(i,s),this.
painter&&this.painter.eachOtherLayer&&this.painter.eachOtherLayer(function(l){typeof l[o]=="function"&&l[o].call(l,s),l.trigger&&l.trigger(i,s)}))}},e.prototype.
findHover=function(r,i,n){var a=this.storage.getDisplayList(),o=new mu(r,i);if(BC(a,o,r,i,n),this._pointerSize&&!o.target){for(var s=[],l=this._pointerSize,u=l/
2,f=new se(r-u,i-u,l,l),c=a.length-1;c>=0;c--){var p=a[c];p!==n&&!p.ignore&&!p.ignoreCoarsePointer&&(!p.parent||!p.parent.ignoreCoarsePointer)&&(Vg.copy(p.getBoundingRect()),
p.transform&&Vg.applyTransform(p.transform),Vg.intersect(f)&&s.push(p))}if(s.length)for(var h=4,v=Math.PI/12,d=Math.PI*2,m=0;m<u;m+=h)for(var g=0;g<d;g+=v){var y=r+
m*Math.cos(g),_=i+m*Math.sin(g);if(BC(s,o,y,_,n),o.target)return o}}return o},e.prototype.processGesture=function(r,i){this._gestureMgr||(this._gestureMgr=new RC);
var n=this._gestureMgr;i==="start"&&n.clear();var a=n.recognize(r,this.findHover(r.zrX,r.zrY,null).target,this.proxy.dom);if(i==="end"&&n.clear(),a){var o=a.type;
r.gestureEvent=o;var s=new mu;s.target=a.target,this.dispatchToElement(s,o,a.event)}},e})(Ot);T(["click","mousedown","mouseup","mousewheel","dblclick","contextm\
enu"],function(t){UC.prototype[t]=function(e){var r=e.zrX,i=e.zrY,n=FC(this,r,i),a,o;if((t!=="mouseup"||!n)&&(a=this.findHover(r,i),o=a.target),t==="mousedown")
this._downEl=o,this._downPoint=[e.zrX,e.zrY],this._upEl=o;else if(t==="mouseup")this._upEl=o;else if(t==="click"){if(this._downEl!==this._upEl||!this._downPoint||
F0(this._downPoint,[e.zrX,e.zrY])>4)return;this._downPoint=null}this.dispatchToElement(a,t,e)}});function nB(t,e,r){if(t[t.rectHover?"rectContain":"contain"](e,
r)){for(var i=t,n=void 0,a=!1;i;){if(i.ignoreClip&&(a=!0),!a){var o=i.getClipPath();if(o&&!o.contain(e,r))return!1}i.silent&&(n=!0);var s=i.__hostTarget;i=s?i.ignoreHostSilent?
null:s:i.parent}return n?zC:!0}return!1}function BC(t,e,r,i,n){for(var a=t.length-1;a>=0;a--){var o=t[a],s=void 0;if(o!==n&&!o.ignore&&(s=nB(o,r,i))&&(!e.topTarget&&
(e.topTarget=o),s!==zC)){e.target=o;break}}}function FC(t,e,r){var i=t.painter;return e<0||e>i.getWidth()||r<0||r>i.getHeight()}var VC=UC;var WC=32,gu=7;function aB(t){for(var e=0;t>=WC;)e|=t&1,t>>=1;return t+e}function HC(t,e,r,i){var n=e+1;if(n===r)return 1;if(i(t[n++],t[e])<0){for(;n<r&&i(t[n],
t[n-1])<0;)n++;oB(t,e,n)}else for(;n<r&&i(t[n],t[n-1])>=0;)n++;return n-e}function oB(t,e,r){for(r--;e<r;){var i=t[e];t[e++]=t[r],t[r--]=i}}function GC(t,e,r,i,n){
for(i===e&&i++;i<r;i++){for(var a=t[i],o=e,s=i,l;o<s;)l=o+s>>>1,n(a,t[l])<0?s=l:o=l+1;var u=i-o;switch(u){case 3:t[o+3]=t[o+2];case 2:t[o+2]=t[o+1];case 1:t[o+1]=
t[o];break;default:for(;u>0;)t[o+u]=t[o+u-1],u--}t[o]=a}}function Hg(t,e,r,i,n,a){var o=0,s=0,l=1;if(a(t,e[r+n])>0){for(s=i-n;l<s&&a(t,e[r+n+l])>0;)o=l,l=(l<<1)+
1,l<=0&&(l=s);l>s&&(l=s),o+=n,l+=n}else{for(s=n+1;l<s&&a(t,e[r+n-l])<=0;)o=l,l=(l<<1)+1,l<=0&&(l=s);l>s&&(l=s);var u=o;o=n-l,l=n-u}for(o++;o<l;){var f=o+(l-o>>>
1);a(t,e[r+f])>0?o=f+1:l=f}return l}function Gg(t,e,r,i,n,a){var o=0,s=0,l=1;if(a(t,e[r+n])<0){for(s=n+1;l<s&&a(t,e[r+n-l])<0;)o=l,l=(l<<1)+1,l<=0&&(l=s);l>s&&(l=
s);var u=o;o=n-l,l=n-u}else{for(s=i-n;l<s&&a(t,e[r+n+l])>=0;)o=l,l=(l<<1)+1,l<=0&&(l=s);l>s&&(l=s),o+=n,l+=n}for(o++;o<l;){var f=o+(l-o>>>1);a(t,e[r+f])<0?l=f:o=
f+1}return l}function sB(t,e){var r=gu,i,n,a=0,o=[];i=[],n=[];function s(h,v){i[a]=h,n[a]=v,a+=1}function l(){for(;a>1;){var h=a-2;if(h>=1&&n[h-1]<=n[h]+n[h+1]||
h>=2&&n[h-2]<=n[h]+n[h-1])n[h-1]<n[h+1]&&h--;else if(n[h]>n[h+1])break;f(h)}}function u(){for(;a>1;){var h=a-2;h>0&&n[h-1]<n[h+1]&&h--,f(h)}}function f(h){var v=i[h],
d=n[h],m=i[h+1],g=n[h+1];n[h]=d+g,h===a-3&&(i[h+1]=i[h+2],n[h+1]=n[h+2]),a--;var y=Gg(t[m],t,v,d,0,e);v+=y,d-=y,d!==0&&(g=Hg(t[v+d-1],t,m,g,g-1,e),g!==0&&(d<=g?
c(v,d,m,g):p(v,d,m,g)))}function c(h,v,d,m){var g=0;for(g=0;g<v;g++)o[g]=t[h+g];var y=0,_=d,x=h;if(t[x++]=t[_++],--m===0){for(g=0;g<v;g++)t[x+g]=o[y+g];return}if(v===
1){for(g=0;g<m;g++)t[x+g]=t[_+g];t[x+m]=o[y];return}for(var S=r,b,w,C;;){b=0,w=0,C=!1;do if(e(t[_],o[y])<0){if(t[x++]=t[_++],w++,b=0,--m===0){C=!0;break}}else if(t[x++]=
o[y++],b++,w=0,--v===1){C=!0;break}while((b|w)<S);if(C)break;do{if(b=Gg(t[_],o,y,v,0,e),b!==0){for(g=0;g<b;g++)t[x+g]=o[y+g];if(x+=b,y+=b,v-=b,v<=1){C=!0;break}}
if(t[x++]=t[_++],--m===0){C=!0;break}if(w=Hg(o[y],t,_,m,0,e),w!==0){for(g=0;g<w;g++)t[x+g]=t[_+g];if(x+=w,_+=w,m-=w,m===0){C=!0;break}}if(t[x++]=o[y++],--v===1){
C=!0;break}S--}while(b>=gu||w>=gu);if(C)break;S<0&&(S=0),S+=2}if(r=S,r<1&&(r=1),v===1){for(g=0;g<m;g++)t[x+g]=t[_+g];t[x+m]=o[y]}else{if(v===0)throw new Error;for(g=
0;g<v;g++)t[x+g]=o[y+g]}}function p(h,v,d,m){var g=0;for(g=0;g<m;g++)o[g]=t[d+g];var y=h+v-1,_=m-1,x=d+m-1,S=0,b=0;if(t[x--]=t[y--],--v===0){for(S=x-(m-1),g=0;g<
m;g++)t[S+g]=o[g];return}if(m===1){for(x-=v,y-=v,b=x+1,S=y+1,g=v-1;g>=0;g--)t[b+g]=t[S+g];t[x]=o[_];return}for(var w=r;;){var C=0,E=0,A=!1;do if(e(o[_],t[y])<0){
if(t[x--]=t[y--],C++,E=0,--v===0){A=!0;break}}else if(t[x--]=o[_--],E++,C=0,--m===1){A=!0;break}while((C|E)<w);if(A)break;do{if(C=v-Gg(o[_],t,h,v,v-1,e),C!==0){
for(x-=C,y-=C,v-=C,b=x+1,S=y+1,g=C-1;g>=0;g--)t[b+g]=t[S+g];if(v===0){A=!0;break}}if(t[x--]=o[_--],--m===1){A=!0;break}if(E=m-Hg(t[y],o,0,m,m-1,e),E!==0){for(x-=
E,_-=E,m-=E,b=x+1,S=_+1,g=0;g<E;g++)t[b+g]=o[S+g];if(m<=1){A=!0;break}}if(t[x--]=t[y--],--v===0){A=!0;break}w--}while(C>=gu||E>=gu);if(A)break;w<0&&(w=0),w+=2}if(r=
w,r<1&&(r=1),m===1){for(x-=v,y-=v,b=x+1,S=y+1,g=v-1;g>=0;g--)t[b+g]=t[S+g];t[x]=o[_]}else{if(m===0)throw new Error;for(S=x-(m-1),g=0;g<m;g++)t[S+g]=o[g]}}return{
mergeRuns:l,forceMergeRuns:u,pushRun:s}}function so(t,e,r,i){r||(r=0),i||(i=t.length);var n=i-r;if(!(n<2)){var a=0;if(n<WC){a=HC(t,r,i,e),GC(t,r,i,r+a,e);return}
var o=sB(t,e),s=aB(n);do{if(a=HC(t,r,i,e),a<s){var l=n;l>s&&(l=s),GC(t,r,r+l,r+a,e),a=l}o.pushRun(r,a),o.mergeRuns(),n-=a,r+=a}while(n!==0);o.forceMergeRuns()}}var $C=!1;function Wg(){$C||($C=!0,console.warn("z / z2 / zlevel of displayable is invalid, which may cause unexpected errors"))}function YC(t,e){return t.zlevel===
e.zlevel?t.z===e.z?t.z2-e.z2:t.z-e.z:t.zlevel-e.zlevel}var lB=(function(){function t(){this._roots=[],this._displayList=[],this._displayListLen=0,this.displayableSortFunc=
YC}return t.prototype.traverse=function(e,r){for(var i=0;i<this._roots.length;i++)this._roots[i].traverse(e,r)},t.prototype.getDisplayList=function(e,r){r=r||!1;
var i=this._displayList;return(e||!i.length)&&this.updateDisplayList(r),i},t.prototype.updateDisplayList=function(e){this._displayListLen=0;for(var r=this._roots,
i=this._displayList,n=0,a=r.length;n<a;n++)this._updateAndAddDisplayable(r[n],null,e);i.length=this._displayListLen,so(i,YC)},t.prototype._updateAndAddDisplayable=
function(e,r,i){if(!(e.ignore&&!i)){e.beforeUpdate(),e.update(),e.afterUpdate();var n=e.getClipPath(),a=r&&r.length,o=0,s=e.__clipPaths;if(!e.ignoreClip&&(a||n)){
if(s||(s=e.__clipPaths=[]),a)for(var l=0;l<r.length;l++)s[o++]=r[l];for(var u=n,f=e;u;)u.parent=f,u.updateTransform(),s[o++]=u,f=u,u=u.getClipPath()}if(s&&(s.length=
o),e.childrenRef){for(var c=e.childrenRef(),p=0;p<c.length;p++){var h=c[p];e.__dirty&&(h.__dirty|=st),this._updateAndAddDisplayable(h,s,i)}e.__dirty=0}else{var v=e;
isNaN(v.z)&&(Wg(),v.z=0),isNaN(v.z2)&&(Wg(),v.z2=0),isNaN(v.zlevel)&&(Wg(),v.zlevel=0),this._displayList[this._displayListLen++]=v}var d=e.getDecalElement&&e.getDecalElement();
d&&this._updateAndAddDisplayable(d,s,i);var m=e.getTextGuideLine();m&&this._updateAndAddDisplayable(m,s,i);var g=e.getTextContent();g&&this._updateAndAddDisplayable(
g,s,i)}},t.prototype.addRoot=function(e){e.__zr&&e.__zr.storage===this||this._roots.push(e)},t.prototype.delRoot=function(e){if(e instanceof Array){for(var r=0,
i=e.length;r<i;r++)this.delRoot(e[r]);return}var n=ue(this._roots,e);n>=0&&this._roots.splice(n,1)},t.prototype.delAllRoots=function(){this._roots=[],this._displayList=
[],this._displayListLen=0},t.prototype.getRoots=function(){return this._roots},t.prototype.dispose=function(){this._displayList=null,this._roots=null},t})(),XC=lB;var KC;KC=fe.hasGlobalWindow&&(window.requestAnimationFrame&&window.requestAnimationFrame.bind(window)||window.msRequestAnimationFrame&&window.msRequestAnimationFrame.
bind(window)||window.mozRequestAnimationFrame||window.webkitRequestAnimationFrame)||function(t){return setTimeout(t,16)};var yu=KC;function lo(){return new Date().getTime()}var uB=(function(t){I(e,t);function e(r){var i=t.call(this)||this;return i._running=!1,i._time=0,i._pausedTime=0,i._pauseStart=
0,i._paused=!1,r=r||{},i.stage=r.stage||{},i}return e.prototype.addClip=function(r){r.animation&&this.removeClip(r),this._head?(this._tail.next=r,r.prev=this._tail,
r.next=null,this._tail=r):this._head=this._tail=r,r.animation=this},e.prototype.addAnimator=function(r){r.animation=this;var i=r.getClip();i&&this.addClip(i)},e.
prototype.removeClip=function(r){if(r.animation){var i=r.prev,n=r.next;i?i.next=n:this._head=n,n?n.prev=i:this._tail=i,r.next=r.prev=r.animation=null}},e.prototype.
removeAnimator=function(r){var i=r.getClip();i&&this.removeClip(i),r.animation=null},e.prototype.update=function(r){for(var i=lo()-this._pausedTime,n=i-this._time,
a=this._head;a;){var o=a.next,s=a.step(i,n);s&&(a.ondestroy(),this.removeClip(a)),a=o}this._time=i,r||(this.trigger("frame",n),this.stage.update&&this.stage.update())},
e.prototype._startLoop=function(){var r=this;this._running=!0;function i(){r._running&&(yu(i),!r._paused&&r.update())}yu(i)},e.prototype.start=function(){this._running||
(this._time=lo(),this._pausedTime=0,this._startLoop())},e.prototype.stop=function(){this._running=!1},e.prototype.pause=function(){this._paused||(this._pauseStart=
lo(),this._paused=!0)},e.prototype.resume=function(){this._paused&&(this._pausedTime+=lo()-this._pauseStart,this._paused=!1)},e.prototype.clear=function(){for(var r=this.
_head;r;){var i=r.next;r.prev=r.next=r.animation=null,r=i}this._head=this._tail=null},e.prototype.isFinished=function(){return this._head==null},e.prototype.animate=
function(r,i){i=i||{},this.start();var n=new cl(r,i.loop);return this.addAnimator(n),n},e})(Ot),qC=uB;var fB=300,$g=fe.domSupported,Yg=(function(){var t=["click","dblclick","mousewheel","wheel","mouseout","mouseup","mousedown","mousemove","contextmenu"],e=["touc\
hstart","touchend","touchmove"],r={pointerdown:1,pointerup:1,pointermove:1,pointerout:1},i=z(t,function(n){var a=n.replace("mouse","pointer");return r.hasOwnProperty(
a)?a:n});return{mouse:t,touch:e,pointer:i}})(),ZC={mouse:["mousemove","mouseup"],pointer:["pointermove","pointerup"]},jC=!1;function qg(t){var e=t.pointerType;return e===
"pen"||e==="touch"}function cB(t){t.touching=!0,t.touchTimer!=null&&(clearTimeout(t.touchTimer),t.touchTimer=null),t.touchTimer=setTimeout(function(){t.touching=
!1,t.touchTimer=null},700)}function Xg(t){t&&(t.zrByTouch=!0)}function pB(t,e){return lr(t.dom,new hB(t,e),!0)}function JC(t,e){for(var r=e,i=!1;r&&r.nodeType!==
9&&!(i=r.domBelongToZr||r!==e&&r===t.painterRoot);)r=r.parentNode;return i}var hB=(function(){function t(e,r){this.stopPropagation=Fe,this.stopImmediatePropagation=
Fe,this.preventDefault=Fe,this.type=r.type,this.target=this.currentTarget=e.dom,this.pointerType=r.pointerType,this.clientX=r.clientX,this.clientY=r.clientY}return t})(),
ni={mousedown:function(t){t=lr(this.dom,t),this.__mayPointerCapture=[t.zrX,t.zrY],this.trigger("mousedown",t)},mousemove:function(t){t=lr(this.dom,t);var e=this.
__mayPointerCapture;e&&(t.zrX!==e[0]||t.zrY!==e[1])&&this.__togglePointerCapture(!0),this.trigger("mousemove",t)},mouseup:function(t){t=lr(this.dom,t),this.__togglePointerCapture(
!1),this.trigger("mouseup",t)},mouseout:function(t){t=lr(this.dom,t);var e=t.toElement||t.relatedTarget;JC(this,e)||(this.__pointerCapturing&&(t.zrEventControl=
"no_globalout"),this.trigger("mouseout",t))},wheel:function(t){jC=!0,t=lr(this.dom,t),this.trigger("mousewheel",t)},mousewheel:function(t){jC||(t=lr(this.dom,t),
this.trigger("mousewheel",t))},touchstart:function(t){t=lr(this.dom,t),Xg(t),this.__lastTouchMoment=new Date,this.handler.processGesture(t,"start"),ni.mousemove.
call(this,t),ni.mousedown.call(this,t)},touchmove:function(t){t=lr(this.dom,t),Xg(t),this.handler.processGesture(t,"change"),ni.mousemove.call(this,t)},touchend:function(t){
t=lr(this.dom,t),Xg(t),this.handler.processGesture(t,"end"),ni.mouseup.call(this,t),+new Date-+this.__lastTouchMoment<fB&&ni.click.call(this,t)},pointerdown:function(t){
ni.mousedown.call(this,t)},pointermove:function(t){qg(t)||ni.mousemove.call(this,t)},pointerup:function(t){ni.mouseup.call(this,t)},pointerout:function(t){qg(t)||
ni.mouseout.call(this,t)}};T(["click","dblclick","contextmenu"],function(t){ni[t]=function(e){e=lr(this.dom,e),this.trigger(t,e)}});var Zg={pointermove:function(t){
qg(t)||Zg.mousemove.call(this,t)},pointerup:function(t){Zg.mouseup.call(this,t)},mousemove:function(t){this.trigger("mousemove",t)},mouseup:function(t){var e=this.
__pointerCapturing;this.__togglePointerCapture(!1),this.trigger("mouseup",t),e&&(t.zrEventControl="only_globalout",this.trigger("mouseout",t))}};function vB(t,e){
var r=e.domHandlers;fe.pointerEventsSupported?T(Yg.pointer,function(i){Zp(e,i,function(n){r[i].call(t,n)})}):(fe.touchEventsSupported&&T(Yg.touch,function(i){Zp(
e,i,function(n){r[i].call(t,n),cB(e)})}),T(Yg.mouse,function(i){Zp(e,i,function(n){n=Kp(n),e.touching||r[i].call(t,n)})}))}function dB(t,e){fe.pointerEventsSupported?
T(ZC.pointer,r):fe.touchEventsSupported||T(ZC.mouse,r);function r(i){function n(a){a=Kp(a),JC(t,a.target)||(a=pB(t,a),e.domHandlers[i].call(t,a))}Zp(e,i,n,{capture:!0})}}
function Zp(t,e,r,i){t.mounted[e]=r,t.listenerOpts[e]=i,PC(t.domTarget,e,r,i)}function Kg(t){var e=t.mounted;for(var r in e)e.hasOwnProperty(r)&&IC(t.domTarget,
r,e[r],t.listenerOpts[r]);t.mounted={}}var QC=(function(){function t(e,r){this.mounted={},this.listenerOpts={},this.touching=!1,this.domTarget=e,this.domHandlers=
r}return t})(),mB=(function(t){I(e,t);function e(r,i){var n=t.call(this)||this;return n.__pointerCapturing=!1,n.dom=r,n.painterRoot=i,n._localHandlerScope=new QC(
r,ni),$g&&(n._globalHandlerScope=new QC(document,Zg)),vB(n,n._localHandlerScope),n}return e.prototype.dispose=function(){Kg(this._localHandlerScope),$g&&Kg(this.
_globalHandlerScope)},e.prototype.setCursor=function(r){this.dom.style&&(this.dom.style.cursor=r||"default")},e.prototype.__togglePointerCapture=function(r){if(this.
__mayPointerCapture=null,$g&&+this.__pointerCapturing^+r){this.__pointerCapturing=r;var i=this._globalHandlerScope;r?dB(this,i):Kg(i)}},e})(Ot),eA=mB;var jp={},tA={};function gB(t){delete tA[t]}function yB(t){if(!t)return!1;if(typeof t=="string")return Go(t,1)<pl;if(t.colorStops){for(var e=t.colorStops,r=0,i=e.
length,n=0;n<i;n++)r+=Go(e[n].color,1);return r/=i,r<pl}return!1}var _B=(function(){function t(e,r,i){var n=this;this._sleepAfterStill=10,this._stillFrameAccum=
0,this._needsRefresh=!0,this._needsRefreshHover=!1,this._darkMode=!1,i=i||{},this.dom=r,this.id=e;var a=new XC,o=i.renderer||"canvas";jp[o]||(o=te(jp)[0]),i.useDirtyRect=
i.useDirtyRect==null?!1:i.useDirtyRect;var s=new jp[o](r,a,i,e),l=i.ssr||s.ssrOnly;this.storage=a,this.painter=s;var u=!fe.node&&!fe.worker&&!l?new eA(s.getViewportRoot(),
s.root):null,f=i.useCoarsePointer,c=f==null||f==="auto"?fe.touchEventsSupported:!!f,p=44,h;c&&(h=G(i.pointerSize,p)),this.handler=new VC(a,s,u,s.root,h),this.animation=
new qC({stage:{update:l?null:function(){return n._flush(!1)}}}),l||this.animation.start()}return t.prototype.add=function(e){this._disposed||!e||(this.storage.addRoot(
e),e.addSelfToZr(this),this.refresh())},t.prototype.remove=function(e){this._disposed||!e||(this.storage.delRoot(e),e.removeSelfFromZr(this),this.refresh())},t.
prototype.configLayer=function(e,r){this._disposed||(this.painter.configLayer&&this.painter.configLayer(e,r),this.refresh())},t.prototype.setBackgroundColor=function(e){
this._disposed||(this.painter.setBackgroundColor&&this.painter.setBackgroundColor(e),this.refresh(),this._backgroundColor=e,this._darkMode=yB(e))},t.prototype.getBackgroundColor=
function(){return this._backgroundColor},t.prototype.setDarkMode=function(e){this._darkMode=e},t.prototype.isDarkMode=function(){return this._darkMode},t.prototype.
refreshImmediately=function(e){this._disposed||this._refresh({animUpdate:!e,refresh:!0,refreshHover:!1})},t.prototype._refresh=function(e){e.animUpdate&&this.animation.
update(!0),this._needsRefresh=this._needsRefreshHover=!1,this.painter.refresh({refresh:e.refresh,refreshHover:e.refreshHover}),this._needsRefresh=this._needsRefreshHover=
!1},t.prototype.refresh=function(){this._disposed||(this._needsRefresh=!0,this.animation.start())},t.prototype.flush=function(){this._disposed||this._flush(!0)},
t.prototype._flush=function(e){var r,i=lo(),n=this._needsRefresh,a=this._needsRefreshHover;(n||a)&&(r=!0,this._refresh({animUpdate:e,refresh:n,refreshHover:a}));
var o=lo();r?(this._stillFrameAccum=0,this.trigger("rendered",{elapsedTime:o-i})):this._sleepAfterStill>0&&(this._stillFrameAccum++,this._stillFrameAccum>this._sleepAfterStill&&
this.animation.stop())},t.prototype.setSleepAfterStill=function(e){this._sleepAfterStill=e},t.prototype.wakeUp=function(){this._disposed||(this.animation.start(),
this._stillFrameAccum=0)},t.prototype.refreshHover=function(){this._needsRefreshHover=!0},t.prototype.refreshHoverImmediately=function(){this._disposed||this._refresh(
{animUpdate:!1,refresh:!1,refreshHover:!0})},t.prototype.resize=function(e){this._disposed||(e=e||{},this.painter.resize(e.width,e.height),this.handler.resize())},
t.prototype.clearAnimation=function(){this._disposed||this.animation.clear()},t.prototype.getWidth=function(){if(!this._disposed)return this.painter.getWidth()},
t.prototype.getHeight=function(){if(!this._disposed)return this.painter.getHeight()},t.prototype.setCursorStyle=function(e){this._disposed||this.handler.setCursorStyle(
e)},t.prototype.findHover=function(e,r){if(!this._disposed)return this.handler.findHover(e,r)},t.prototype.on=function(e,r,i){return this._disposed||this.handler.
on(e,r,i),this},t.prototype.off=function(e,r){this._disposed||this.handler.off(e,r)},t.prototype.trigger=function(e,r){this._disposed||this.handler.trigger(e,r)},
t.prototype.clear=function(){if(!this._disposed){for(var e=this.storage.getRoots(),r=0;r<e.length;r++)e[r]instanceof we&&e[r].removeSelfFromZr(this);this.storage.
delAllRoots(),this.painter.clear()}},t.prototype.dispose=function(){this._disposed||(this.animation.stop(),this.clear(),this.storage.dispose(),this.painter.dispose(),
this.handler.dispose(),this.animation=this.storage=this.painter=this.handler=null,this._disposed=!0,gB(this.id))},t})();function Qg(t,e){var r=new _B(Ju(),t,e);
return tA[r.id]=r,r}function rA(t,e){jp[t]=e}var jg;function iA(t){if(typeof jg=="function")return jg(t)}function nA(t){jg=t}var aA="";typeof navigator<"u"&&(aA=navigator.platform||"");var Ns="rgba(0, 0, 0, 0.2)",oA=le.color.theme[0],SB=al(oA,null,null,.9),Qp={darkMode:"auto",colorBy:"\
series",color:le.color.theme,gradientColor:[SB,oA],aria:{decal:{decals:[{color:Ns,dashArrayX:[1,0],dashArrayY:[2,5],symbolSize:1,rotation:Math.PI/6},{color:Ns,symbol:"\
circle",dashArrayX:[[8,8],[0,8,8,0]],dashArrayY:[6,0],symbolSize:.8},{color:Ns,dashArrayX:[1,0],dashArrayY:[4,3],rotation:-Math.PI/4},{color:Ns,dashArrayX:[[6,6],
[0,6,6,0]],dashArrayY:[6,0]},{color:Ns,dashArrayX:[[1,0],[1,6]],dashArrayY:[1,0,6,0],rotation:Math.PI/4},{color:Ns,symbol:"triangle",dashArrayX:[[9,9],[0,9,9,0]],
dashArrayY:[7,2],symbolSize:.75}]}},textStyle:{fontFamily:aA.match(/^Win/)?"Microsoft YaHei":"sans-serif",fontSize:12,fontStyle:"normal",fontWeight:"normal"},blendMode:null,
stateAnimation:{duration:300,easing:"cubicOut"},animation:"auto",animationDuration:1e3,animationDurationUpdate:500,animationEasing:"cubicInOut",animationEasingUpdate:"\
cubicInOut",animationThreshold:2e3,progressiveThreshold:3e3,progressive:400,hoverLayerThreshold:3e3,useUTC:!1};var bB=K();function sA(t,e,r){var i=bB.get(e);if(!i)return r;var n=i(t);if(!n)return r;if(0)for(var a;a<n.length;a++);return r.concat(n)}var Jp,_u,lA,uA="\0_ec_inner",wB=1;var hA=(function(t){I(e,t);function e(){return t!==null&&t.apply(this,arguments)||this}return e.prototype.init=function(r,i,n,a,o,s){a=a||{},this.option=null,this.
_theme=new He(a),this._locale=new He(o),this._optionManager=s},e.prototype.setOption=function(r,i,n){var a=pA(i);this._optionManager.setOption(r,n,a),this._resetOption(
null,a)},e.prototype.resetOption=function(r,i){return this._resetOption(r,pA(i))},e.prototype._resetOption=function(r,i){var n=!1,a=this._optionManager;if(!r||r===
"recreate"){var o=a.mountOption(r==="recreate");!this.option||r==="recreate"?lA(this,o):(this.restoreData(),this._mergeOption(o,i)),n=!0}if((r==="timeline"||r===
"media")&&this.restoreData(),!r||r==="recreate"||r==="timeline"){var s=a.getTimelineOption(this);s&&(n=!0,this._mergeOption(s,i))}if(!r||r==="recreate"||r==="me\
dia"){var l=a.getMediaOption(this);l.length&&T(l,function(u){n=!0,this._mergeOption(u,i)},this)}return n},e.prototype.mergeOption=function(r){this._mergeOption(
r,null)},e.prototype._mergeOption=function(r,i){var n=this.option,a=this._componentsMap,o=this._componentsCount,s=[],l=K(),u=i&&i.replaceMergeMainTypeMap;Xb(this),
T(r,function(c,p){c!=null&&(Le.hasClass(p)?p&&(s.push(p),l.set(p,!0)):n[p]=n[p]==null?oe(c):Se(n[p],c,!0))}),u&&u.each(function(c,p){Le.hasClass(p)&&!l.get(p)&&
(s.push(p),l.set(p,!0))}),Le.topologicalTravel(s,Le.getAllClassMainTypes(),f,this);function f(c){var p=sA(this,c,Be(r[c])),h=a.get(c),v=h?u&&u.get(c)?"replaceMe\
rge":"normalMerge":"replaceAll",d=SS(h,p,v);wS(d,c,Le),n[c]=null,a.set(c,null),o.set(c,0);var m=[],g=[],y=0,_,x;T(d,function(S,b){var w=S.existing,C=S.newOption;
if(!C)w&&(w.mergeOption({},this),w.optionUpdated({},!1));else{var E=c==="series",A=Le.getClass(c,S.keyInfo.subType,!E);if(!A){if(0)var D,L;return}if(c==="toolti\
p"){if(_)return;_=!0}if(w&&w.constructor===A)w.name=S.keyInfo.name,w.mergeOption(C,this),w.optionUpdated(C,!1);else{var O=R({componentIndex:b},S.keyInfo);w=new A(
C,this,this,O),R(w,O),S.brandNew&&(w.__requireNewView=!0),w.init(C,this,this),w.optionUpdated(null,!0)}}w?(m.push(w.option),g.push(w),y++):(m.push(void 0),g.push(
void 0))},this),n[c]=m,a.set(c,g),o.set(c,y),c==="series"&&Jp(this)}this._seriesIndices||Jp(this)},e.prototype.getOption=function(){var r=oe(this.option);return T(
r,function(i,n){if(Le.hasClass(n)){for(var a=Be(i),o=a.length,s=!1,l=o-1;l>=0;l--)a[l]&&!Zo(a[l])?s=!0:(a[l]=null,!s&&o--);a.length=o,r[n]=a}}),delete r[uA],r},
e.prototype.setTheme=function(r){this._theme=new He(r),this._resetOption("recreate",null)},e.prototype.getTheme=function(){return this._theme},e.prototype.getLocaleModel=
function(){return this._locale},e.prototype.setUpdatePayload=function(r){this._payload=r},e.prototype.getUpdatePayload=function(){return this._payload},e.prototype.
getComponent=function(r,i){var n=this._componentsMap.get(r);if(n){var a=n[i||0];if(a)return a;if(i==null){for(var o=0;o<n.length;o++)if(n[o])return n[o]}}},e.prototype.
queryComponents=function(r){var i=r.mainType;if(!i)return[];var n=r.index,a=r.id,o=r.name,s=this._componentsMap.get(i);if(!s||!s.length)return[];var l;return n!=
null?(l=[],T(Be(n),function(u){s[u]&&l.push(s[u])})):a!=null?l=fA("id",a,s):o!=null?l=fA("name",o,s):l=Pe(s,function(u){return!!u}),cA(l,r)},e.prototype.findComponents=
function(r){var i=r.query,n=r.mainType,a=s(i),o=a?this.queryComponents(a):Pe(this._componentsMap.get(n),function(u){return!!u});return l(cA(o,r));function s(u){
var f=n+"Index",c=n+"Id",p=n+"Name";return u&&(u[f]!=null||u[c]!=null||u[p]!=null)?{mainType:n,index:u[f],id:u[c],name:u[p]}:null}function l(u){return r.filter?
Pe(u,r.filter):u}},e.prototype.eachComponent=function(r,i,n){var a=this._componentsMap;if($(r)){var o=i,s=r;a.each(function(c,p){for(var h=0;c&&h<c.length;h++){
var v=c[h];v&&s.call(o,p,v,v.componentIndex)}})}else for(var l=V(r)?a.get(r):W(r)?this.findComponents(r):null,u=0;l&&u<l.length;u++){var f=l[u];f&&i.call(n,f,f.
componentIndex)}},e.prototype.getSeriesByName=function(r){var i=mr(r,null);return Pe(this._componentsMap.get("series"),function(n){return!!n&&i!=null&&n.name===
i})},e.prototype.getSeriesByIndex=function(r){return this._componentsMap.get("series")[r]},e.prototype.getSeriesByType=function(r){return Pe(this._componentsMap.
get("series"),function(i){return!!i&&i.subType===r})},e.prototype.getSeries=function(){return Pe(this._componentsMap.get("series"),function(r){return!!r})},e.prototype.
getSeriesCount=function(){return this._componentsCount.get("series")},e.prototype.eachSeries=function(r,i){_u(this),T(this._seriesIndices,function(n){var a=this.
_componentsMap.get("series")[n];r.call(i,a,n)},this)},e.prototype.eachRawSeries=function(r,i){T(this._componentsMap.get("series"),function(n){n&&r.call(i,n,n.componentIndex)})},
e.prototype.eachSeriesByType=function(r,i,n){_u(this),T(this._seriesIndices,function(a){var o=this._componentsMap.get("series")[a];o.subType===r&&i.call(n,o,a)},
this)},e.prototype.eachRawSeriesByType=function(r,i,n){return T(this.getSeriesByType(r),i,n)},e.prototype.isSeriesFiltered=function(r){return _u(this),this._seriesIndicesMap.
get(r.componentIndex)==null},e.prototype.getCurrentSeriesIndices=function(){return(this._seriesIndices||[]).slice()},e.prototype.filterSeries=function(r,i){_u(this);
var n=[];T(this._seriesIndices,function(a){var o=this._componentsMap.get("series")[a];r.call(i,o,a)&&n.push(a)},this),this._seriesIndices=n,this._seriesIndicesMap=
K(n)},e.prototype.restoreData=function(r){Jp(this);var i=this._componentsMap,n=[];i.each(function(a,o){Le.hasClass(o)&&n.push(o)}),Le.topologicalTravel(n,Le.getAllClassMainTypes(),
function(a){T(i.get(a),function(o){o&&(a!=="series"||!TB(o,r))&&o.restoreData()})})},e.internalField=(function(){Jp=function(r){var i=r._seriesIndices=[];T(r._componentsMap.
get("series"),function(n){n&&i.push(n.componentIndex)}),r._seriesIndicesMap=K(i)},_u=function(r){},lA=function(r,i){r.option={},r.option[uA]=wB,r._componentsMap=
K({series:[]}),r._componentsCount=K();var n=i.aria;W(n)&&n.enabled==null&&(n.enabled=!0),CB(i,r._theme.option),Se(i,Qp,!1),r._mergeOption(i,null)}})(),e})(He);function TB(t,e){
if(e){var r=e.seriesIndex,i=e.seriesId,n=e.seriesName;return r!=null&&t.componentIndex!==r||i!=null&&t.id!==i||n!=null&&t.name!==n}}function CB(t,e){var r=t.color&&
!t.colorLayer;T(e,function(i,n){n==="colorLayer"&&r||n==="color"&&t.color||Le.hasClass(n)||(typeof i=="object"?t[n]=t[n]?Se(t[n],i,!1):oe(i):t[n]==null&&(t[n]=i))})}
function fA(t,e,r){if(B(e)){var i=K();return T(e,function(a){if(a!=null){var o=mr(a,null);o!=null&&i.set(a,!0)}}),Pe(r,function(a){return a&&i.get(a[t])})}else{
var n=mr(e,null);return Pe(r,function(a){return a&&n!=null&&a[t]===n})}}function cA(t,e){return e.hasOwnProperty("subType")?Pe(t,function(r){return r&&r.subType===
e.subType}):t}function pA(t){var e=K();return t&&T(Be(t.replaceMerge),function(r){e.set(r,!0)}),{replaceMergeMainTypeMap:e}}Dt(hA,Ql);var eh=hA;var AB=/^(min|max)?(.+)$/,EB=(function(){function t(e){this._timelineOptions=[],this._mediaList=[],this._currentMediaIndices=[],this._api=e}return t.prototype.setOption=
function(e,r,i){e&&(T(Be(e.series),function(o){o&&o.data&&tt(o.data)&&Ao(o.data)}),T(Be(e.dataset),function(o){o&&o.source&&tt(o.source)&&Ao(o.source)})),e=oe(e);
var n=this._optionBackup,a=DB(e,r,!n);this._newBaseOption=a.baseOption,n?(a.timelineOptions.length&&(n.timelineOptions=a.timelineOptions),a.mediaList.length&&(n.
mediaList=a.mediaList),a.mediaDefault&&(n.mediaDefault=a.mediaDefault)):this._optionBackup=a},t.prototype.mountOption=function(e){var r=this._optionBackup;return this.
_timelineOptions=r.timelineOptions,this._mediaList=r.mediaList,this._mediaDefault=r.mediaDefault,this._currentMediaIndices=[],oe(e?r.baseOption:this._newBaseOption)},
t.prototype.getTimelineOption=function(e){var r,i=this._timelineOptions;if(i.length){var n=e.getComponent("timeline");n&&(r=oe(i[n.getCurrentIndex()]))}return r},
t.prototype.getMediaOption=function(e){var r=this._api.getWidth(),i=this._api.getHeight(),n=this._mediaList,a=this._mediaDefault,o=[],s=[];if(!n.length&&!a)return s;
for(var l=0,u=n.length;l<u;l++)MB(n[l].query,r,i)&&o.push(l);return!o.length&&a&&(o=[-1]),o.length&&!LB(o,this._currentMediaIndices)&&(s=z(o,function(f){return oe(
f===-1?a.option:n[f].option)})),this._currentMediaIndices=o,s},t})();function DB(t,e,r){var i=[],n,a,o=t.baseOption,s=t.timeline,l=t.options,u=t.media,f=!!t.media,
c=!!(l||s||o&&o.timeline);o?(a=o,a.timeline||(a.timeline=s)):((c||f)&&(t.options=t.media=null),a=t),f&&B(u)&&T(u,function(h){h&&h.option&&(h.query?i.push(h):n||
(n=h))}),p(a),T(l,function(h){return p(h)}),T(i,function(h){return p(h.option)});function p(h){T(e,function(v){v(h,r)})}return{baseOption:a,timelineOptions:l||[],
mediaDefault:n,mediaList:i}}function MB(t,e,r){var i={width:e,height:r,aspectratio:e/r},n=!0;return T(t,function(a,o){var s=o.match(AB);if(!(!s||!s[1]||!s[2])){
var l=s[1],u=s[2].toLowerCase();OB(i[u],a,l)||(n=!1)}}),n}function OB(t,e,r){return r==="min"?t>=e:r==="max"?t<=e:t===e}function LB(t,e){return t.join(",")===e.
join(",")}var vA=EB;var ai=T,Su=W,dA=["areaStyle","lineStyle","nodeStyle","linkStyle","chordStyle","label","labelLine"];function Jg(t){var e=t&&t.itemStyle;if(e)for(var r=0,i=dA.length;r<
i;r++){var n=dA[r],a=e.normal,o=e.emphasis;a&&a[n]&&(t[n]=t[n]||{},t[n].normal?Se(t[n].normal,a[n]):t[n].normal=a[n],a[n]=null),o&&o[n]&&(t[n]=t[n]||{},t[n].emphasis?
Se(t[n].emphasis,o[n]):t[n].emphasis=o[n],o[n]=null)}}function zt(t,e,r){if(t&&t[e]&&(t[e].normal||t[e].emphasis)){var i=t[e].normal,n=t[e].emphasis;i&&(r?(t[e].
normal=t[e].emphasis=null,pe(t[e],i)):t[e]=i),n&&(t.emphasis=t.emphasis||{},t.emphasis[e]=n,n.focus&&(t.emphasis.focus=n.focus),n.blurScope&&(t.emphasis.blurScope=
n.blurScope))}}function xu(t){zt(t,"itemStyle"),zt(t,"lineStyle"),zt(t,"areaStyle"),zt(t,"label"),zt(t,"labelLine"),zt(t,"upperLabel"),zt(t,"edgeLabel")}function lt(t,e){
var r=Su(t)&&t[e],i=Su(r)&&r.textStyle;if(i)for(var n=0,a=Ld.length;n<a;n++){var o=Ld[n];i.hasOwnProperty(o)&&(r[o]=i[o])}}function Br(t){t&&(xu(t),lt(t,"label"),
t.emphasis&&lt(t.emphasis,"label"))}function kB(t){if(Su(t)){Jg(t),xu(t),lt(t,"label"),lt(t,"upperLabel"),lt(t,"edgeLabel"),t.emphasis&&(lt(t.emphasis,"label"),
lt(t.emphasis,"upperLabel"),lt(t.emphasis,"edgeLabel"));var e=t.markPoint;e&&(Jg(e),Br(e));var r=t.markLine;r&&(Jg(r),Br(r));var i=t.markArea;i&&Br(i);var n=t.data;
if(t.type==="graph"){n=n||t.nodes;var a=t.links||t.edges;if(a&&!tt(a))for(var o=0;o<a.length;o++)Br(a[o]);T(t.categories,function(u){xu(u)})}if(n&&!tt(n))for(var o=0;o<
n.length;o++)Br(n[o]);if(e=t.markPoint,e&&e.data)for(var s=e.data,o=0;o<s.length;o++)Br(s[o]);if(r=t.markLine,r&&r.data)for(var l=r.data,o=0;o<l.length;o++)B(l[o])?
(Br(l[o][0]),Br(l[o][1])):Br(l[o]);t.type==="gauge"?(lt(t,"axisLabel"),lt(t,"title"),lt(t,"detail")):t.type==="treemap"?(zt(t.breadcrumb,"itemStyle"),T(t.levels,
function(u){xu(u)})):t.type==="tree"&&xu(t.leaves)}}function ln(t){return B(t)?t:t?[t]:[]}function mA(t){return(B(t)?t[0]:t)||{}}function ey(t,e){ai(ln(t.series),
function(i){Su(i)&&kB(i)});var r=["xAxis","yAxis","radiusAxis","angleAxis","singleAxis","parallelAxis","radar"];e&&r.push("valueAxis","categoryAxis","logAxis","\
timeAxis"),ai(r,function(i){ai(ln(t[i]),function(n){n&&(lt(n,"axisLabel"),lt(n.axisPointer,"label"))})}),ai(ln(t.parallel),function(i){var n=i&&i.parallelAxisDefault;
lt(n,"axisLabel"),lt(n&&n.axisPointer,"label")}),ai(ln(t.calendar),function(i){zt(i,"itemStyle"),lt(i,"dayLabel"),lt(i,"monthLabel"),lt(i,"yearLabel")}),ai(ln(t.
radar),function(i){lt(i,"name"),i.name&&i.axisName==null&&(i.axisName=i.name,delete i.name),i.nameGap!=null&&i.axisNameGap==null&&(i.axisNameGap=i.nameGap,delete i.
nameGap)}),ai(ln(t.geo),function(i){Su(i)&&(Br(i),ai(ln(i.regions),function(n){Br(n)}))}),ai(ln(t.timeline),function(i){Br(i),zt(i,"label"),zt(i,"itemStyle"),zt(
i,"controlStyle",!0);var n=i.data;B(n)&&T(n,function(a){W(a)&&(zt(a,"label"),zt(a,"itemStyle"))})}),ai(ln(t.toolbox),function(i){zt(i,"iconStyle"),ai(i.feature,
function(n){zt(n,"iconStyle")})}),lt(mA(t.axisPointer),"label"),lt(mA(t.tooltip).axisPointer,"label")}function PB(t,e){for(var r=e.split(","),i=t,n=0;n<r.length&&(i=i&&i[r[n]],i!=null);n++);return i}function IB(t,e,r,i){for(var n=e.split(","),a=t,o,s=0;s<n.length-
1;s++)o=n[s],a[o]==null&&(a[o]={}),a=a[o];(i||a[n[s]]==null)&&(a[n[s]]=r)}function gA(t){t&&T(NB,function(e){e[0]in t&&!(e[1]in t)&&(t[e[1]]=t[e[0]])})}var NB=[
["x","left"],["y","top"],["x2","right"],["y2","bottom"]],RB=["grid","geo","parallel","legend","toolbox","title","visualMap","dataZoom","timeline"],ty=[["borderR\
adius","barBorderRadius"],["borderColor","barBorderColor"],["borderWidth","barBorderWidth"]];function bu(t){var e=t&&t.itemStyle;if(e)for(var r=0;r<ty.length;r++){
var i=ty[r][1],n=ty[r][0];e[i]!=null&&(e[n]=e[i])}}function yA(t){t&&t.alignTo==="edge"&&t.margin!=null&&t.edgeDistance==null&&(t.edgeDistance=t.margin)}function _A(t){
t&&t.downplay&&!t.blur&&(t.blur=t.downplay)}function BB(t){t&&t.focusNodeAdjacency!=null&&(t.emphasis=t.emphasis||{},t.emphasis.focus==null&&(t.emphasis.focus="\
adjacency"))}function xA(t,e){if(t)for(var r=0;r<t.length;r++)e(t[r]),t[r]&&xA(t[r].children,e)}function th(t,e){ey(t,e),t.series=Be(t.series),T(t.series,function(r){
if(W(r)){var i=r.type;if(i==="line")r.clipOverflow!=null&&(r.clip=r.clipOverflow);else if(i==="pie"||i==="gauge"){r.clockWise!=null&&(r.clockwise=r.clockWise),yA(
r.label);var n=r.data;if(n&&!tt(n))for(var a=0;a<n.length;a++)yA(n[a]);r.hoverOffset!=null&&(r.emphasis=r.emphasis||{},(r.emphasis.scaleSize=null)&&(r.emphasis.
scaleSize=r.hoverOffset))}else if(i==="gauge"){var o=PB(r,"pointer.color");o!=null&&IB(r,"itemStyle.color",o)}else if(i==="bar"){bu(r),bu(r.backgroundStyle),bu(
r.emphasis);var n=r.data;if(n&&!tt(n))for(var a=0;a<n.length;a++)typeof n[a]=="object"&&(bu(n[a]),bu(n[a]&&n[a].emphasis))}else if(i==="sunburst"){var s=r.highlightPolicy;
s&&(r.emphasis=r.emphasis||{},r.emphasis.focus||(r.emphasis.focus=s)),_A(r),xA(r.data,_A)}else i==="graph"||i==="sankey"?BB(r):i==="map"&&(r.mapType&&!r.map&&(r.
map=r.mapType),r.mapLocation&&pe(r,r.mapLocation));r.hoverAnimation!=null&&(r.emphasis=r.emphasis||{},r.emphasis&&r.emphasis.scale==null&&(r.emphasis.scale=r.hoverAnimation)),
gA(r)}}),t.dataRange&&(t.visualMap=t.dataRange),T(RB,function(r){var i=t[r];i&&(B(i)||(i=[i]),T(i,function(n){gA(n)}))})}var SA=Kf(zB);function zB(t){var e=K();t.eachSeries(function(r){var i=r.get("stack");if(i){var n=e.get(i)||e.set(i,[]),a=r.getData(),o={stackResultDimension:a.getCalculationInfo(
"stackResultDimension"),stackedOverDimension:a.getCalculationInfo("stackedOverDimension"),stackedDimension:a.getCalculationInfo("stackedDimension"),stackedByDimension:a.
getCalculationInfo("stackedByDimension"),isStackedByIndex:a.getCalculationInfo("isStackedByIndex"),data:a,seriesModel:r};if(!o.stackedDimension||!(o.isStackedByIndex||
o.stackedByDimension))return;n.push(o)}}),e.each(function(r){if(r.length!==0){var i=r[0].seriesModel,n=i.get("stackOrder")||"seriesAsc";n==="seriesDesc"&&r.reverse(),
T(r,function(a,o){a.data.setCalculationInfo("stackedOnSeries",o>0?r[o-1].seriesModel:null)}),UB(r)}})}function UB(t){T(t,function(e,r){var i=[],n=[NaN,NaN],a=[e.
stackResultDimension,e.stackedOverDimension],o=e.data,s=e.isStackedByIndex,l=e.seriesModel.get("stackStrategy")||"samesign";o.modify(a,function(u,f,c){var p=o.get(
e.stackedDimension,c);if(isNaN(p))return n;var h,v;s?v=o.getRawIndex(c):h=o.get(e.stackedByDimension,c);for(var d=NaN,m=r-1;m>=0;m--){var g=t[m];if(s||(v=g.data.
rawIndexOf(g.stackedByDimension,h)),v>=0){var y=g.data.getByRawIndex(g.stackResultDimension,v);if(l==="all"||l==="positive"&&y>0||l==="negative"&&y<0||l==="same\
sign"&&p>=0&&y>0||l==="samesign"&&p<=0&&y<0){p=dS(p,y),d=y;break}}}return i[0]=p,i[1]=d,i})})}var ry=(function(){function t(){this.group=new we,this.uid=Nn("viewComponent")}return t.prototype.init=function(e,r){},t.prototype.render=function(e,r,i,n){},t.
prototype.dispose=function(e,r){},t.prototype.updateView=function(e,r,i,n){},t.prototype.updateLayout=function(e,r,i,n){},t.prototype.updateVisual=function(e,r,i,n){},
t.prototype.toggleBlurSeries=function(e,r,i){},t.prototype.eachRendered=function(e){var r=this.group;r&&r.traverse(e)},t})();Do(ry);mn(ry);var Zt=ry;var bA=J(),wA={itemStyle:ci(ym,!0),lineStyle:ci(gm,!0)},FB={lineStyle:"stroke",itemStyle:"fill"};function TA(t,e){var r=t.visualStyleMapper||wA[e];return r||(console.
warn("Unknown style type '"+e+"'."),wA.itemStyle)}function CA(t,e){var r=t.visualDrawType||FB[e];return r||(console.warn("Unknown style type '"+e+"'."),"fill")}
var AA={createOnAllSeries:!0,performRawSeries:!0,reset:function(t,e){var r=t.getData(),i=t.visualStyleAccessPath||"itemStyle",n=t.getModel(i),a=TA(t,i),o=a(n),s=n.
getShallow("decal");s&&(r.setVisual("decal",s),s.dirty=!0);var l=CA(t,i),u=o[l],f=$(u)?u:null,c=o.fill==="auto"||o.stroke==="auto";if(!o[l]||f||c){var p=t.getColorFromPalette(
t.name,null,e.getSeriesCount());o[l]||(o[l]=p,r.setVisual("colorFromPalette",!0)),o.fill=o.fill==="auto"||$(o.fill)?p:o.fill,o.stroke=o.stroke==="auto"||$(o.stroke)?
p:o.stroke}if(r.setVisual("style",o),r.setVisual("drawType",l),!e.isSeriesFiltered(t)&&f)return r.setVisual("colorFromPalette",!1),{dataEach:function(h,v){var d=t.
getDataParams(v),m=R({},o);m[l]=f(d),h.setItemVisual(v,"style",m)}}}},wu=new He,EA={createOnAllSeries:!0,reset:function(t,e){if(!t.ignoreStyleOnData){var r=t.getData(),
i=t.visualStyleAccessPath||"itemStyle",n=TA(t,i),a=r.getVisual("drawType");return{dataEach:r.hasItemOption?function(o,s){var l=o.getRawDataItem(s);if(l&&l[i]){wu.
option=l[i];var u=n(wu),f=o.ensureUniqueItemVisual(s,"style");R(f,u),wu.option.decal&&(o.setItemVisual(s,"decal",wu.option.decal),wu.option.decal.dirty=!0),a in
u&&o.setItemVisual(s,"colorFromPalette",!1)}}:null}}}},DA={performRawSeries:!0,overallReset:function(t){var e=K();t.eachSeries(function(r){if(!r.isColorBySeries()){
var i=r.type+"-"+r.getColorBy();bA(r).scope=e.get(i)||e.set(i,{})}}),t.eachSeries(function(r){if(!r.isColorBySeries()){var i=r.getRawData(),n={},a=r.getData(),o=bA(
r).scope,s=r.visualStyleAccessPath||"itemStyle",l=CA(r,s);a.each(function(u){var f=a.getRawIndex(u);n[f]=u}),i.each(function(u){var f=n[u],c=a.getItemVisual(f,"\
colorFromPalette");if(c){var p=a.ensureUniqueItemVisual(f,"style"),h=i.getName(u)||u+"",v=i.count();p[l]=r.getColorFromPalette(h,o,v)}})}})}};var rh=Math.PI;function iy(t,e){e=e||{},pe(e,{text:"loading",textColor:le.color.primary,fontSize:12,fontWeight:"normal",fontStyle:"normal",fontFamily:"sans-seri\
f",maskColor:"rgba(255,255,255,0.8)",showSpinner:!0,color:le.color.theme[0],spinnerRadius:10,lineWidth:5,zlevel:0});var r=new we,i=new Ne({style:{fill:e.maskColor},
zlevel:e.zlevel,z:1e4});r.add(i);var n=new ft({style:{text:e.text,fill:e.textColor,fontSize:e.fontSize,fontWeight:e.fontWeight,fontStyle:e.fontStyle,fontFamily:e.
fontFamily},zlevel:e.zlevel,z:10001}),a=new Ne({style:{fill:"none"},textContent:n,textConfig:{position:"right",distance:10},zlevel:e.zlevel,z:10001});r.add(a);var o;
return e.showSpinner&&(o=new Rl({shape:{startAngle:-rh/2,endAngle:-rh/2+.1,r:e.spinnerRadius},style:{stroke:e.color,lineCap:"round",lineWidth:e.lineWidth},zlevel:e.
zlevel,z:10001}),o.animateShape(!0).when(1e3,{endAngle:rh*3/2}).start("circularInOut"),o.animateShape(!0).when(1e3,{startAngle:rh*3/2}).delay(300).start("circul\
arInOut"),r.add(o)),r.resize=function(){var s=n.getBoundingRect().width,l=e.showSpinner?e.spinnerRadius:0,u=(t.getWidth()-l*2-(e.showSpinner&&s?10:0)-s)/2-(e.showSpinner&&
s?0:5+s/2)+(e.showSpinner?0:s/2)+(s?0:l),f=t.getHeight()/2;e.showSpinner&&o.setShape({cx:u,cy:f}),a.setShape({x:u-l,y:f-l,width:l*2,height:l*2}),i.setShape({x:0,
y:0,width:t.getWidth(),height:t.getHeight()})},r.resize(),r}var VB=(function(){function t(e,r,i,n){this._stageTaskMap=K(),this.ecInstance=e,this.api=r,i=this._dataProcessorHandlers=i.slice(),n=this._visualHandlers=n.slice(),
this._allHandlers=i.concat(n)}return t.prototype.restoreData=function(e,r){e.restoreData(r),this._stageTaskMap.each(function(i){var n=i.overallTask;n&&n.dirty()})},
t.prototype.getPerformArgs=function(e,r){if(e.__pipeline){var i=this._pipelineMap.get(e.__pipeline.id),n=i.context,a=!r&&i.progressiveEnabled&&(!n||n.progressiveRender)&&
e.__idxInPipeline>i.blockIndex,o=a?i.step:null,s=n&&n.modDataCount,l=s!=null?Math.ceil(s/o):null;return{step:o,modBy:l,modDataCount:s}}},t.prototype.getPipeline=
function(e){return this._pipelineMap.get(e)},t.prototype.updateStreamModes=function(e,r){var i=this._pipelineMap.get(e.uid),n=e.__preparePipelineContext?e.__preparePipelineContext(
r,i):Xf(e,r,i);e.pipelineContext=i.context=n},t.prototype.restorePipelines=function(e,r){var i=this,n=i._pipelineMap=K();r.eachSeries(function(a){var o=e.painter.
type==="canvas"&&a.getProgressive(),s=a.uid;n.set(s,{id:s,head:null,tail:null,threshold:a.getProgressiveThreshold(),progressiveEnabled:o&&!(a.preventIncremental&&
a.preventIncremental()),blockIndex:-1,step:Math.round(o||700),count:0}),i._pipe(a,a.dataTask)})},t.prototype.prepareStageTasks=function(){var e=this._stageTaskMap,
r=this.api.getModel(),i=this.api;T(this._allHandlers,function(n){var a=e.get(n.uid)||e.set(n.uid,{}),o="";Ke(!(n.reset&&n.overallReset),o),n.reset&&this._createSeriesStageTask(
n,a,r,i),n.overallReset&&this._createOverallStageTask(n,a,r,i)},this)},t.prototype.prepareView=function(e,r,i,n){var a=e.renderTask,o=a.context;o.model=r,o.ecModel=
i,o.api=n,a.__block=!e.incrementalPrepareRender,this._pipe(r,a)},t.prototype.performDataProcessorTasks=function(e,r){this._performStageTasks(this._dataProcessorHandlers,
e,r,{block:!0})},t.prototype.performVisualTasks=function(e,r,i){this._performStageTasks(this._visualHandlers,e,r,i)},t.prototype._performStageTasks=function(e,r,i,n){
n=n||{};var a=!1,o=this;T(e,function(l,u){if(!(n.visualType&&n.visualType!==l.visualType)){var f=o._stageTaskMap.get(l.uid),c=f.seriesTaskMap,p=f.overallTask;if(p){
var h,v=p.agentStubMap;v.each(function(m){s(n,m)&&(m.dirty(),h=!0)}),h&&p.dirty(),o.updatePayload(p,i);var d=o.getPerformArgs(p,n.block);v.each(function(m){m.perform(
d)}),p.perform(d)&&(a=!0)}else c&&c.each(function(m,g){s(n,m)&&m.dirty();var y=o.getPerformArgs(m,n.block);y.skip=!l.performRawSeries&&r.isSeriesFiltered(m.context.
model),o.updatePayload(m,i),m.perform(y)&&(a=!0)})}});function s(l,u){return l.setDirty&&(!l.dirtyMap||l.dirtyMap.get(u.__pipeline.id))}this.unfinished=a||this.
unfinished},t.prototype.performSeriesTasks=function(e){var r;e.eachSeries(function(i){r=i.dataTask.perform()||r}),this.unfinished=r||this.unfinished},t.prototype.
plan=function(){this._pipelineMap.each(function(e){var r=e.tail;do{if(r.__block){e.blockIndex=r.__idxInPipeline;break}r=r.getUpstream()}while(r)})},t.prototype.
updatePayload=function(e,r){r!=="remain"&&(e.context.payload=r)},t.prototype._createSeriesStageTask=function(e,r,i,n){var a=this,o=r.seriesTaskMap,s=r.seriesTaskMap=
K(),l=e.seriesType,u=e.getTargetSeries;e.createOnAllSeries?i.eachRawSeries(f):l?i.eachRawSeriesByType(l,f):u&&u(i,n).each(f);function f(c){var p=c.uid,h=s.set(p,
o&&o.get(p)||zn({plan:YB,reset:XB,count:qB}));h.context={model:c,ecModel:i,api:n,useClearVisual:e.isVisual&&!e.isLayout,plan:e.plan,reset:e.reset,scheduler:a},a.
_pipe(c,h)}},t.prototype._createOverallStageTask=function(e,r,i,n){var a=this,o=r.overallTask=r.overallTask||zn({reset:HB});o.context={ecModel:i,api:n,overallReset:e.
overallReset,scheduler:a};var s=o.agentStubMap,l=o.agentStubMap=K(),u=e.seriesType,f=e.getTargetSeries,c=e.dirtyOnOverallProgress,p=!1,h="";Ke(!e.createOnAllSeries,
h),u?i.eachRawSeriesByType(u,v):f?f(i,n).each(v):T(i.getSeries(),v);function v(d){var m=d.uid,g=l.set(m,s&&s.get(m)||(p=!0,zn({reset:GB,onDirty:$B})));g.context=
{model:d,dirtyOnOverallProgress:c},g.agent=o,g.__block=c,a._pipe(d,g)}p&&o.dirty()},t.prototype._pipe=function(e,r){var i=e.uid,n=this._pipelineMap.get(i);!n.head&&
(n.head=r),n.tail&&n.tail.pipe(r),n.tail=r,r.__idxInPipeline=n.count++,r.__pipeline=n},t.wrapStageHandler=function(e,r){return $(e)&&(e={overallReset:e,seriesType:ZB(
e)}),e.uid=Nn("stageHandler"),r&&(e.visualType=r),e},t})();function HB(t){t.overallReset(t.ecModel,t.api,t.payload)}function GB(t){return t.dirtyOnOverallProgress&&
WB}function WB(){this.agent.dirty(),this.getDownstream().dirty()}function $B(){this.agent&&this.agent.dirty()}function YB(t){return t.plan?t.plan(t.model,t.ecModel,
t.api,t.payload):null}function XB(t){t.useClearVisual&&t.data.clearAllVisual();var e=t.resetDefines=Be(t.reset(t.model,t.ecModel,t.api,t.payload));return e.length>
1?z(e,function(r,i){return MA(i)}):KB}var KB=MA(0);function MA(t){return function(e,r){var i=r.data,n=r.resetDefines[t];if(n&&n.dataEach)for(var a=e.start;a<e.end;a++)
n.dataEach(i,a);else n&&n.progress&&n.progress(e,i)}}function qB(t){return t.data.count()}function ZB(t){ih=null;try{t(Tu,OA)}catch{}return ih}var Tu={},OA={},ih;
LA(Tu,eh);LA(OA,jf);Tu.eachSeriesByType=Tu.eachRawSeriesByType=function(t){ih=t};Tu.eachComponent=function(t){t.mainType==="series"&&t.subType&&(ih=t.subType)};
function LA(t,e){for(var r in e.prototype)t[r]=Fe}var ny=VB;var X=le.darkColor,kA=X.background,Cu=function(){return{axisLine:{lineStyle:{color:X.axisLine}},splitLine:{lineStyle:{color:X.axisSplitLine}},splitArea:{areaStyle:{
color:[X.backgroundTint,X.backgroundTransparent]}},minorSplitLine:{lineStyle:{color:X.axisMinorSplitLine}},axisLabel:{color:X.axisLabel},axisName:{}}},PA={label:{
color:X.secondary},itemStyle:{borderColor:X.borderTint},dividerLineStyle:{color:X.border}},IA={darkMode:!0,color:X.theme,backgroundColor:kA,axisPointer:{lineStyle:{
color:X.border},crossStyle:{color:X.borderShade},label:{color:X.tertiary}},legend:{textStyle:{color:X.secondary},pageTextStyle:{color:X.tertiary}},textStyle:{color:X.
secondary},title:{textStyle:{color:X.primary},subtextStyle:{color:X.quaternary}},toolbox:{iconStyle:{borderColor:X.accent50},feature:{dataView:{backgroundColor:kA,
textColor:X.primary,textareaColor:X.background,textareaBorderColor:X.border,buttonColor:X.accent50,buttonTextColor:X.neutral00}}},tooltip:{backgroundColor:X.neutral20,
defaultBorderColor:X.border,textStyle:{color:X.tertiary}},dataZoom:{borderColor:X.accent10,textStyle:{color:X.tertiary},brushStyle:{color:X.backgroundTint},handleStyle:{
color:X.neutral00,borderColor:X.accent20},moveHandleStyle:{color:X.accent40},emphasis:{handleStyle:{borderColor:X.accent50}},dataBackground:{lineStyle:{color:X.
accent30},areaStyle:{color:X.accent20}},selectedDataBackground:{lineStyle:{color:X.accent50},areaStyle:{color:X.accent30}}},visualMap:{textStyle:{color:X.secondary},
handleStyle:{borderColor:X.neutral30}},timeline:{lineStyle:{color:X.accent10},label:{color:X.tertiary},controlStyle:{color:X.accent30,borderColor:X.accent30}},calendar:{
itemStyle:{color:X.neutral00,borderColor:X.neutral20},dayLabel:{color:X.tertiary},monthLabel:{color:X.secondary},yearLabel:{color:X.secondary}},matrix:{x:PA,y:PA,
backgroundColor:{borderColor:X.axisLine},body:{itemStyle:{borderColor:X.borderTint}}},timeAxis:Cu(),logAxis:Cu(),valueAxis:Cu(),categoryAxis:Cu(),line:{symbol:"\
circle"},graph:{color:X.theme},gauge:{title:{color:X.secondary},axisLine:{lineStyle:{color:[[1,X.neutral05]]}},axisLabel:{color:X.axisLabel},detail:{color:X.primary}},
candlestick:{itemStyle:{color:"#f64e56",color0:"#54ea92",borderColor:"#f64e56",borderColor0:"#54ea92"}},funnel:{itemStyle:{borderColor:X.background}},radar:(function(){
var t=Cu();return t.axisName={color:X.axisLabel},t.axisLine.lineStyle.color=X.neutral20,t})(),treemap:{breadcrumb:{itemStyle:{color:X.neutral20,textStyle:{color:X.
secondary}},emphasis:{itemStyle:{color:X.neutral30}}}},sunburst:{itemStyle:{borderColor:X.background}},map:{itemStyle:{borderColor:X.border,areaColor:X.neutral10},
label:{color:X.tertiary},emphasis:{label:{color:X.primary},itemStyle:{areaColor:X.highlight}},select:{label:{color:X.primary},itemStyle:{areaColor:X.highlight}}},
geo:{itemStyle:{borderColor:X.border,areaColor:X.neutral10},emphasis:{label:{color:X.primary},itemStyle:{areaColor:X.highlight}},select:{label:{color:X.primary},
itemStyle:{color:X.highlight}}}};IA.categoryAxis.splitLine.show=!1;var NA=IA;var RA=(function(){function t(){}return t.prototype.normalizeQuery=function(e){var r={},i={},n={};if(V(e)){var a=Jt(e);r.mainType=a.main||null,r.subType=a.sub||
null}else{var o=["Index","Name","Id"],s={name:1,dataIndex:1,dataType:1};T(e,function(l,u){for(var f=!1,c=0;c<o.length;c++){var p=o[c],h=u.lastIndexOf(p);if(h>0&&
h===u.length-p.length){var v=u.slice(0,h);v!=="data"&&(r.mainType=v,r[p.toLowerCase()]=l,f=!0)}}s.hasOwnProperty(u)&&(i[u]=l,f=!0),f||(n[u]=l)})}return{cptQuery:r,
dataQuery:i,otherQuery:n}},t.prototype.filter=function(e,r){var i=this.eventInfo;if(!i)return!0;var n=i.targetEl,a=i.packedEvent,o=i.model,s=i.view;if(!o||!s)return!0;
var l=r.cptQuery,u=r.dataQuery;return f(l,o,"mainType")&&f(l,o,"subType")&&f(l,o,"index","componentIndex")&&f(l,o,"name")&&f(l,o,"id")&&f(u,a,"name")&&f(u,a,"da\
taIndex")&&f(u,a,"dataType")&&(!s.filterForExposedEvent||s.filterForExposedEvent(e,r.otherQuery,n,a));function f(c,p,h,v){return c[h]==null||p[v||h]===c[h]}},t.
prototype.afterTrigger=function(){this.eventInfo=null},t})();var ay=["symbol","symbolSize","symbolRotate","symbolOffset"],BA=ay.concat(["symbolKeepAspect"]),zA={createOnAllSeries:!0,performRawSeries:!0,reset:function(t,e){
var r=t.getData();if(t.legendIcon&&r.setVisual("legendIcon",t.legendIcon),!t.hasSymbolVisual)return;for(var i={},n={},a=!1,o=0;o<ay.length;o++){var s=ay[o],l=t.
get(s);$(l)?(a=!0,n[s]=l):i[s]=l}if(i.symbol=i.symbol||t.defaultSymbol,r.setVisual(R({legendIcon:t.legendIcon||i.symbol,symbolKeepAspect:t.get("symbolKeepAspect")},
i)),e.isSeriesFiltered(t))return;var u=te(n);function f(c,p){for(var h=t.getRawValue(p),v=t.getDataParams(p),d=0;d<u.length;d++){var m=u[d];c.setItemVisual(p,m,
n[m](h,v))}}return{dataEach:a?f:null}}},UA={createOnAllSeries:!0,performRawSeries:!0,reset:function(t,e){if(!t.hasSymbolVisual||e.isSeriesFiltered(t))return;var r=t.
getData();function i(n,a){for(var o=n.getItemModel(a),s=0;s<BA.length;s++){var l=BA[s],u=o.getShallow(l,!0);u!=null&&n.setItemVisual(a,l,u)}}return{dataEach:r.hasItemOption?
i:null}}};function FA(t,e,r){switch(r){case"color":var i=t.getItemVisual(e,"style");return i[t.getVisual("drawType")];case"opacity":return t.getItemVisual(e,"style").opacity;case"\
symbol":case"symbolSize":case"liftZ":return t.getItemVisual(e,r);default:}}function Xn(t,e){switch(e){case"color":var r=t.getVisual("style");return r[t.getVisual(
"drawType")];case"opacity":return t.getVisual("style").opacity;case"symbol":case"symbolSize":case"liftZ":return t.getVisual(e);default:}}function uo(t,e,r){for(var i;t&&!(e(t)&&(i=t,r));)t=t.__hostTarget||t.parent;return i}var jB=new Ot,Cr=jB;var VA={};function HA(t,e){VA[t]=e}function GA(t){return VA[t]}var WA={};function $A(t,e){WA[t]=e}function YA(t){return WA[t]}var QB=Math.round(Math.random()*9),JB=typeof Object.defineProperty=="function",ez=(function(){function t(){this._id="__ec_inner_"+QB++}return t.prototype.get=function(e){
return this._guard(e)[this._id]},t.prototype.set=function(e,r){var i=this._guard(e);return JB?Object.defineProperty(i,this._id,{value:r,enumerable:!1,configurable:!0}):
i[this._id]=r,this},t.prototype.delete=function(e){return this.has(e)?(delete this._guard(e)[this._id],!0):!1},t.prototype.has=function(e){return!!this._guard(e)[this.
_id]},t.prototype._guard=function(e){if(e!==Object(e))throw TypeError("Value of WeakMap is not a non-null object.");return e},t})(),XA=ez;function fo(t){return isFinite(t)}function tz(t,e,r){var i=e.x==null?0:e.x,n=e.x2==null?1:e.x2,a=e.y==null?0:e.y,o=e.y2==null?0:e.y2;e.global||(i=i*r.width+r.x,
n=n*r.width+r.x,a=a*r.height+r.y,o=o*r.height+r.y),i=fo(i)?i:0,n=fo(n)?n:1,a=fo(a)?a:0,o=fo(o)?o:0;var s=t.createLinearGradient(i,a,n,o);return s}function rz(t,e,r){
var i=r.width,n=r.height,a=Math.min(i,n),o=e.x==null?.5:e.x,s=e.y==null?.5:e.y,l=e.r==null?.5:e.r;e.global||(o=o*i+r.x,s=s*n+r.y,l=l*a),o=fo(o)?o:.5,s=fo(s)?s:.5,
l=l>=0&&fo(l)?l:.5;var u=t.createRadialGradient(o,s,0,o,s,l);return u}function Au(t,e,r){for(var i=e.type==="radial"?rz(t,e,r):tz(t,e,r),n=e.colorStops,a=0;a<n.
length;a++)i.addColorStop(n[a].offset,n[a].color);return i}function KA(t,e){if(t===e||!t&&!e)return!1;if(!t||!e||t.length!==e.length)return!0;for(var r=0;r<t.length;r++)
if(t[r]!==e[r])return!0;return!1}function nh(t){return parseInt(t,10)}function Kn(t,e,r){var i=["width","height"][e],n=["clientWidth","clientHeight"][e],a=["pad\
dingLeft","paddingTop"][e],o=["paddingRight","paddingBottom"][e];if(r[i]!=null&&r[i]!=="auto")return parseFloat(r[i]);var s=document.defaultView.getComputedStyle(
t);return(t[n]||nh(s[i])||nh(t.style[i]))-(nh(s[a])||0)-(nh(s[o])||0)||0}function iz(t,e){return!t||t==="solid"||!(e>0)?null:t==="dashed"?[4*e,2*e]:t==="dotted"?[e]:de(t)?[t]:B(t)?t:null}function Eu(t){var e=t.style,r=e.lineDash&&e.lineWidth>
0&&iz(e.lineDash,e.lineWidth),i=e.lineDashOffset;if(r){var n=e.strokeNoScale&&t.getLineScale?t.getLineScale():1;n&&n!==1&&(r=z(r,function(a){return a/n}),i/=n)}
return[r,i]}var nz=new Gt(!0);function ah(t){var e=t.stroke;return!(e==null||e==="none"||!(t.lineWidth>0))}function qA(t){return typeof t=="string"&&t!=="none"}function oh(t){
var e=t.fill;return e!=null&&e!=="none"}function ZA(t,e){if(e.fillOpacity!=null&&e.fillOpacity!==1){var r=t.globalAlpha;t.globalAlpha=e.fillOpacity*e.opacity,t.
fill(),t.globalAlpha=r}else t.fill()}function jA(t,e){if(e.strokeOpacity!=null&&e.strokeOpacity!==1){var r=t.globalAlpha;t.globalAlpha=e.strokeOpacity*e.opacity,
t.stroke(),t.globalAlpha=r}else t.stroke()}function sh(t,e,r){var i=Qs(e.image,e.__image,r);if(Mo(i)){var n=t.createPattern(i,e.repeat||"repeat");if(typeof DOMMatrix==
"function"&&n&&n.setTransform){var a=new DOMMatrix;a.translateSelf(e.x||0,e.y||0),a.rotateSelf(0,0,(e.rotation||0)*Eo),a.scaleSelf(e.scaleX||1,e.scaleY||1),n.setTransform(
a)}return n}}function az(t,e,r,i,n){var a,o=ah(r),s=oh(r),l=r.strokePercent,u=l<1,f=!e.path;(!e.silent||u)&&f&&e.createPathProxy();var c=e.path||nz,p=e.__dirty;
if(!i){var h=r.fill,v=r.stroke,d=s&&!!h.colorStops,m=o&&!!v.colorStops,g=s&&!!h.image,y=o&&!!v.image,_=void 0,x=void 0,S=void 0,b=void 0,w=void 0;(d||m)&&(w=e.getBoundingRect()),
d&&(_=p?Au(t,h,w):e.__canvasFillGradient,e.__canvasFillGradient=_),m&&(x=p?Au(t,v,w):e.__canvasStrokeGradient,e.__canvasStrokeGradient=x),g&&(S=p||!e.__canvasFillPattern?
sh(t,h,e):e.__canvasFillPattern,e.__canvasFillPattern=S),y&&(b=p||!e.__canvasStrokePattern?sh(t,v,e):e.__canvasStrokePattern,e.__canvasStrokePattern=b),d?t.fillStyle=
_:g&&(S?t.fillStyle=S:s=!1),m?t.strokeStyle=x:y&&(b?t.strokeStyle=b:o=!1)}var C=e.getGlobalScale();c.setScale(C[0],C[1],e.segmentIgnoreThreshold);var E,A;t.setLineDash&&
r.lineDash&&(a=Eu(e),E=a[0],A=a[1]);var D=!0;(f||p&Tn)&&(c.setDPR(t.dpr),u?c.setContext(null):(c.setContext(t),D=!1),c.reset(),e.buildPath(c,e.shape,i),c.toStatic(),
e.pathUpdated()),D&&c.rebuildPath(t,u?l:1),E&&(t.setLineDash(E),t.lineDashOffset=A),i?(n.batchFill=s,n.batchStroke=o):r.strokeFirst?(o&&jA(t,r),s&&ZA(t,r)):(s&&
ZA(t,r),o&&jA(t,r)),E&&t.setLineDash([])}function oz(t,e,r){var i=e.__image=Qs(r.image,e.__image,e,e.onload);if(!(!i||!Mo(i))){var n=r.x||0,a=r.y||0,o=e.getWidth(),
s=e.getHeight(),l=i.width/i.height;if(o==null&&s!=null?o=s*l:s==null&&o!=null?s=o/l:o==null&&s==null&&(o=i.width,s=i.height),r.sWidth&&r.sHeight){var u=r.sx||0,
f=r.sy||0;t.drawImage(i,u,f,r.sWidth,r.sHeight,n,a,o,s)}else if(r.sx&&r.sy){var u=r.sx,f=r.sy,c=o-u,p=s-f;t.drawImage(i,u,f,c,p,n,a,o,s)}else t.drawImage(i,n,a,
o,s)}}function sz(t,e,r){var i,n=r.text;if(n!=null&&(n+=""),n){t.font=r.font||Qt,t.textAlign=r.textAlign,t.textBaseline=r.textBaseline;var a=void 0,o=void 0;t.setLineDash&&
r.lineDash&&(i=Eu(e),a=i[0],o=i[1]),a&&(t.setLineDash(a),t.lineDashOffset=o),r.strokeFirst?(ah(r)&&t.strokeText(n,r.x,r.y),oh(r)&&t.fillText(n,r.x,r.y)):(oh(r)&&
t.fillText(n,r.x,r.y),ah(r)&&t.strokeText(n,r.x,r.y)),a&&t.setLineDash([])}}var QA=["shadowBlur","shadowOffsetX","shadowOffsetY"],JA=[["lineCap","butt"],["lineJ\
oin","miter"],["miterLimit",10]];function aE(t,e,r,i,n){var a=!1;if(!i&&(r=r||{},e===r))return!1;if(i||e.opacity!==r.opacity){jt(t,n),a=!0;var o=Math.max(Math.min(
e.opacity,1),0);t.globalAlpha=isNaN(o)?di.opacity:o}(i||e.blend!==r.blend)&&(a||(jt(t,n),a=!0),t.globalCompositeOperation=e.blend||di.blend);for(var s=0;s<QA.length;s++){
var l=QA[s];(i||e[l]!==r[l])&&(a||(jt(t,n),a=!0),t[l]=t.dpr*(e[l]||0))}return(i||e.shadowColor!==r.shadowColor)&&(a||(jt(t,n),a=!0),t.shadowColor=e.shadowColor||
di.shadowColor),a}function eE(t,e,r,i,n){var a=e.style,o=i?null:r&&r.style||{};if(a===o)return!1;var s=aE(t,a,o,i,n);if((i||a.fill!==o.fill)&&(s||(jt(t,n),s=!0),
qA(a.fill)&&(t.fillStyle=a.fill)),(i||a.stroke!==o.stroke)&&(s||(jt(t,n),s=!0),qA(a.stroke)&&(t.strokeStyle=a.stroke)),(i||a.opacity!==o.opacity)&&(s||(jt(t,n),
s=!0),t.globalAlpha=a.opacity==null?1:a.opacity),e.hasStroke()){var l=a.lineWidth,u=l/(a.strokeNoScale&&e.getLineScale?e.getLineScale():1);t.lineWidth!==u&&(s||
(jt(t,n),s=!0),t.lineWidth=u)}for(var f=0;f<JA.length;f++){var c=JA[f],p=c[0];(i||a[p]!==o[p])&&(s||(jt(t,n),s=!0),t[p]=a[p]||c[1])}return s}function lz(t,e,r,i,n){
return aE(t,e.style,r&&r.style,i,n)}function oE(t,e){var r=e.transform,i=t.dpr||1;r?t.setTransform(i*r[0],i*r[1],i*r[2],i*r[3],i*r[4],i*r[5]):t.setTransform(i,0,
0,i,0,0)}function uz(t,e,r){for(var i=!1,n=0;n<t.length;n++){var a=t[n];i=i||a.isZeroArea(),oE(e,a),e.beginPath(),a.buildPath(e,a.shape),e.clip()}r.allClipped=i}
function fz(t,e){return t&&e?t[0]!==e[0]||t[1]!==e[1]||t[2]!==e[2]||t[3]!==e[3]||t[4]!==e[4]||t[5]!==e[5]:!(!t&&!e)}var tE=1,rE=2,iE=3,nE=4;function cz(t){var e=oh(
t),r=ah(t);return!(t.lineDash||!(+e^+r)||e&&typeof t.fill!="string"||r&&typeof t.stroke!="string"||t.strokePercent<1||t.strokeOpacity<1||t.fillOpacity<1)}function jt(t,e){
e.batchFill&&(e.batchFill=!1,t.fill()),e.batchStroke&&(e.batchStroke=!1,t.stroke())}function lh(t,e){var r={inHover:!1,viewWidth:0,viewHeight:0,beforeBrushParam:{}};
qn(t,e,r),co(t,r)}function qn(t,e,r){var i=e.transform;if(!e.shouldBePainted(r.viewWidth,r.viewHeight,!1,!1)){e.__dirty&=~st,e.__isRendered=!1;return}var n=e.__clipPaths,
a=r.prevElClipPaths,o=e.style,s=!1,l=!1;if((!a||KA(n,a))&&(a&&(jt(t,r),t.restore(),l=s=!0,r.prevElClipPaths=null,r.allClipped=!1,r.prevEl=null),n&&n.length&&(jt(
t,r),t.save(),uz(n,t,r),s=!0,r.prevElClipPaths=n)),r.allClipped){e.__dirty&=~st,e.__isRendered=!1;return}e.beforeBrush&&e.beforeBrush(r.beforeBrushParam),e.innerBeforeBrush();
var u=r.prevEl;u||(l=s=!0);var f=e instanceof ie&&e.autoBatch&&cz(o);s||fz(i,u.transform)?(jt(t,r),oE(t,e)):f||jt(t,r),e instanceof ie?(r.lastDrawType!==tE&&(l=
!0,r.lastDrawType=tE),eE(t,e,u,l,r),(!f||!r.batchFill&&!r.batchStroke)&&t.beginPath(),az(t,e,o,f,r)):e instanceof Da?(r.lastDrawType!==iE&&(l=!0,r.lastDrawType=
iE),eE(t,e,u,l,r),sz(t,e,o)):e instanceof wt?(r.lastDrawType!==rE&&(l=!0,r.lastDrawType=rE),lz(t,e,u,l,r),oz(t,e,o)):e.getTemporalDisplayables&&(r.lastDrawType!==
nE&&(l=!0,r.lastDrawType=nE),pz(t,e,r)),e.innerAfterBrush(),e.afterBrush&&(f&&jt(t,r),e.afterBrush()),r.prevEl=e,e.__dirty=0,e.__isRendered=!0}function co(t,e){
jt(t,e),e.prevElClipPaths&&t.restore()}function pz(t,e,r){var i=e.getDisplayables(),n=e.getTemporalDisplayables();t.save();var a={prevElClipPaths:null,prevEl:null,
allClipped:!1,viewWidth:r.viewWidth,viewHeight:r.viewHeight,inHover:r.inHover,beforeBrushParam:{}},o,s;for(o=e.getCursor(),s=i.length;o<s;o++){var l=i[o];l.beforeBrush&&
l.beforeBrush(r.beforeBrushParam),l.innerBeforeBrush(),qn(t,l,a),l.innerAfterBrush(),l.afterBrush&&l.afterBrush(),a.prevEl=l}co(t,a);for(var u=0,f=n.length;u<f;u++){
var l=n[u];l.beforeBrush&&l.beforeBrush(r.beforeBrushParam),l.innerBeforeBrush(),qn(t,l,a),l.innerAfterBrush(),l.afterBrush&&l.afterBrush(),a.prevEl=l}co(t,a),e.
clearTemporalDisplayables(),e.notClear=!0,t.restore()}var oy=new XA,sE=new pi(100),lE=["symbol","symbolSize","symbolKeepAspect","color","backgroundColor","dashArrayX","dashArrayY","maxTileWidth","maxTileHeight"];function Du(t,e){
if(t==="none")return null;var r=e.getDevicePixelRatio(),i=e.getZr(),n=i.painter.type==="svg";t.dirty&&oy.delete(t);var a=oy.get(t);if(a)return a;var o=pe(t,{symbol:"\
rect",symbolSize:1,symbolKeepAspect:!0,color:"rgba(0, 0, 0, 0.2)",backgroundColor:null,dashArrayX:5,dashArrayY:5,rotation:0,maxTileWidth:512,maxTileHeight:512});
o.backgroundColor==="none"&&(o.backgroundColor=null);var s={repeat:"repeat"};return l(s),s.rotation=o.rotation,s.scaleX=s.scaleY=n?1:1/r,oy.set(t,s),t.dirty=!1,
s;function l(u){for(var f=[r],c=!0,p=0;p<lE.length;++p){var h=o[lE[p]];if(h!=null&&!B(h)&&!V(h)&&!de(h)&&typeof h!="boolean"){c=!1;break}f.push(h)}var v;if(c){v=
f.join(",")+(n?"-svg":"");var d=sE.get(v);d&&(n?u.svgElement=d:u.image=d)}var m=fE(o.dashArrayX),g=hz(o.dashArrayY),y=uE(o.symbol),_=vz(m),x=cE(g),S=!n&&ot.createCanvas(),
b=n&&{tag:"g",attrs:{},key:"dcl",children:[]},w=E(),C;S&&(S.width=w.width*r,S.height=w.height*r,C=S.getContext("2d")),A(),c&&sE.put(v,S||b),u.image=S,u.svgElement=
b,u.svgWidth=w.width,u.svgHeight=w.height;function E(){for(var D=1,L=0,O=_.length;L<O;++L)D=Md(D,_[L]);for(var N=1,L=0,O=y.length;L<O;++L)N=Md(N,y[L].length);D*=
N;var P=x*_.length*y.length;if(0)var k;return{width:Math.max(1,Math.min(D,o.maxTileWidth)),height:Math.max(1,Math.min(P,o.maxTileHeight))}}function A(){C&&(C.clearRect(
0,0,S.width,S.height),o.backgroundColor&&(C.fillStyle=o.backgroundColor,C.fillRect(0,0,S.width,S.height)));for(var D=0,L=0;L<g.length;++L)D+=g[L];if(D<=0)return;
for(var O=-x,N=0,P=0,k=0;O<w.height;){if(N%2===0){for(var U=P/2%y.length,F=0,Y=0,q=0;F<w.width*2;){for(var Q=0,L=0;L<m[k].length;++L)Q+=m[k][L];if(Q<=0)break;if(Y%
2===0){var ee=(1-o.symbolSize)*.5,ae=F+m[k][Y]*ee,Z=O+g[N]*ee,xe=m[k][Y]*o.symbolSize,Ce=g[N]*o.symbolSize,Et=q/2%y[U].length;Nt(ae,Z,xe,Ce,y[U][Et])}F+=m[k][Y],
++q,++Y,Y===m[k].length&&(Y=0)}++k,k===m.length&&(k=0)}O+=g[N],++P,++N,N===g.length&&(N=0)}function Nt(ke,Je,ve,Ae,Gr){var gt=n?1:r,Ks=wr(Gr,ke*gt,Je*gt,ve*gt,Ae*
gt,o.color,o.symbolKeepAspect);if(n){var ia=i.painter.renderOneToVNode(Ks);ia&&b.children.push(ia)}else lh(C,Ks)}}}}function uE(t){if(!t||t.length===0)return[["\
rect"]];if(V(t))return[[t]];for(var e=!0,r=0;r<t.length;++r)if(!V(t[r])){e=!1;break}if(e)return uE([t]);for(var i=[],r=0;r<t.length;++r)V(t[r])?i.push([t[r]]):i.
push(t[r]);return i}function fE(t){if(!t||t.length===0)return[[0,0]];if(de(t)){var e=Math.ceil(t);return[[e,e]]}for(var r=!0,i=0;i<t.length;++i)if(!de(t[i])){r=
!1;break}if(r)return fE([t]);for(var n=[],i=0;i<t.length;++i)if(de(t[i])){var e=Math.ceil(t[i]);n.push([e,e])}else{var e=z(t[i],function(s){return Math.ceil(s)});
e.length%2===1?n.push(e.concat(e)):n.push(e)}return n}function hz(t){if(!t||typeof t=="object"&&t.length===0)return[0,0];if(de(t)){var e=Math.ceil(t);return[e,e]}
var r=z(t,function(i){return Math.ceil(i)});return t.length%2?r.concat(r):r}function vz(t){return z(t,function(e){return cE(e)})}function cE(t){for(var e=0,r=0;r<
t.length;++r)e+=t[r];return t.length%2===1?e*2:e}var pE=Kf(dz);function dz(t,e){t.eachRawSeries(function(r){if(!t.isSeriesFiltered(r)){var i=r.getData();i.hasItemVisual()&&i.each(function(o){var s=i.getItemVisual(
o,"decal");if(s){var l=i.ensureUniqueItemVisual(o,"style");l.decal=Du(s,e)}});var n=i.getVisual("decal");if(n){var a=i.getVisual("style");a.decal=Du(n,e)}}})}var mz=1,gz=800,yz=900,_z=920,xz=1e3,Sz=2e3,hE=5e3,wE=1e3,bz=1100,yy=2e3,TE=3e3,wz=4e3,dh=4500,Tz=4600,Cz=5e3,Az=6e3,CE=7e3,AE={PROCESSOR:{SERIES_FILTER:gz,AXIS_STATISTICS:_z,
FILTER:xz,STATISTIC:hE,STATISTICS:hE},VISUAL:{LAYOUT:wE,PROGRESSIVE_LAYOUT:bz,GLOBAL:yy,CHART:TE,POST_CHART_LAYOUT:Tz,COMPONENT:wz,BRUSH:Cz,CHART_ITEM:dh,ARIA:Az,
DECAL:CE}},dt="__flagInMainProcess",uh="__mainProcessVersion",At="__pendingUpdate",sy="__needsUpdateStatus",vE=/^[a-zA-Z0-9_]+$/,ly="__connectUpdateStatus",dE=0,
Ez=1,Dz=2;function EE(t){return function(){for(var e=[],r=0;r<arguments.length;r++)e[r]=arguments[r];if(this.isDisposed()){this.id;return}return ME(this,t,e)}}function DE(t){
return function(){for(var e=[],r=0;r<arguments.length;r++)e[r]=arguments[r];return ME(this,t,e)}}function ME(t,e,r){return r[0]=r[0]&&r[0].toLowerCase(),Ot.prototype[e].
apply(t,r)}var OE=(function(t){I(e,t);function e(){return t!==null&&t.apply(this,arguments)||this}return e})(Ot),LE=OE.prototype;LE.on=DE("on");LE.off=DE("off");
var po,uy,fh,un,ch,fy,cy,Rs,Bs,mE,gE,py,yE,ph,_E,kE,zr,xE,zs,PE=(function(t){I(e,t);function e(r,i,n){var a=t.call(this,new RA)||this;a._chartsViews=[],a._chartsMap=
{},a._componentsViews=[],a._componentsMap={},a._pendingActions=[],n=n||{},a.__v_skip=!0,a._dom=r;var o="canvas",s="auto",l=!1;if(a[uh]=1,0)var u;n.ssr&&nA(function(h){
var v=me(h),d=v.dataIndex;if(d!=null){var m=K();return m.set("series_index",v.seriesIndex),m.set("data_index",d),v.ssrType&&m.set("ssr_type",v.ssrType),m}});var f=a.
_zr=Qg(r,{renderer:n.renderer||o,devicePixelRatio:n.devicePixelRatio,width:n.width,height:n.height,ssr:n.ssr,useDirtyRect:G(n.useDirtyRect,l),useCoarsePointer:G(
n.useCoarsePointer,s),pointerSize:n.pointerSize});a._ssr=n.ssr,a._throttledZrFlush=vu(he(f.flush,f),17),a._updateTheme(i),a._locale=ww(n.locale||Hc),a._coordSysMgr=
new Zl;var c=a._api=_E(a);function p(h,v){return h.__prio-v.__prio}return so(vh,p),so(dy,p),a._scheduler=new ny(a,c,dy,vh),a._messageCenter=new OE,a._initEvents(),
a.resize=he(a.resize,a),f.animation.on("frame",a._onframe,a),mE(f,a),gE(f,a),Ao(a),a}return e.prototype._onframe=function(){if(!this._disposed){var r=this._scheduler,
i=this._model,n=this._api;if(xE(this),this[At]){var a=this[At].silent;this[dt]=!0,zs(this);try{po(this),un.update.call(this,null,this[At].updateParams)}catch(l){
throw this[dt]=!1,this[At]=null,l}this._zr.flush(),this[dt]=!1,this[At]=null,Rs.call(this,a),Bs.call(this,a)}else if(r.unfinished){var o=mz;do{r.unfinished=!1;var s=ot.
getTime();r.performSeriesTasks(i),r.performDataProcessorTasks(i),fy(this,i),r.performVisualTasks(i),ph(this,this._model,n,"remain",{}),o-=ot.getTime()-s}while(o>
0&&r.unfinished);r.unfinished||this._zr.flush()}}},e.prototype.getDom=function(){return this._dom},e.prototype.getId=function(){return this.id},e.prototype.getZr=
function(){return this._zr},e.prototype.isSSR=function(){return this._ssr},e.prototype.setOption=function(r,i,n){if(!this[dt]){if(this._disposed){this.id;return}
var a,o,s;if(W(i)&&(n=i.lazyUpdate,a=i.silent,o=i.replaceMerge,s=i.transition,i=i.notMerge),this[dt]=!0,zs(this),!this._model||i){var l=new vA(this._api),u=this.
_theme,f=this._model=new eh;f.scheduler=this._scheduler,f.ssr=this._ssr,f.init(null,null,null,u,this._locale,l)}this._model.setOption(r,{replaceMerge:o},my);var c={
seriesTransition:s,optionChanged:!0};if(n)this[At]={silent:a,updateParams:c},this[dt]=!1,this.getZr().wakeUp();else{try{po(this),un.update.call(this,null,c)}catch(p){
throw this[At]=null,this[dt]=!1,p}this._ssr||this._zr.flush(),this[At]=null,this[dt]=!1,Rs.call(this,a),Bs.call(this,a)}}},e.prototype.setTheme=function(r,i){if(!this[dt]){
if(this._disposed){this.id;return}var n=this._model;if(n){var a=i&&i.silent,o=null;this[At]&&(a==null&&(a=this[At].silent),o=this[At].updateParams,this[At]=null),
this[dt]=!0,zs(this);try{this._updateTheme(r),n.setTheme(this._theme),po(this),un.update.call(this,{type:"setTheme"},o)}catch(s){throw this[dt]=!1,s}this[dt]=!1,
Rs.call(this,a),Bs.call(this,a)}}},e.prototype._updateTheme=function(r){V(r)&&(r=IE[r]),r&&(r=oe(r),r&&th(r,!0),this._theme=r)},e.prototype.getModel=function(){
return this._model},e.prototype.getOption=function(){return this._model&&this._model.getOption()},e.prototype.getWidth=function(){return this._zr.getWidth()},e.
prototype.getHeight=function(){return this._zr.getHeight()},e.prototype.getDevicePixelRatio=function(){return this._zr.painter.dpr||fe.hasGlobalWindow&&window.devicePixelRatio||
1},e.prototype.getRenderedCanvas=function(r){return this.renderToCanvas(r)},e.prototype.renderToCanvas=function(r){r=r||{};var i=this._zr.painter;return i.getRenderedCanvas(
{backgroundColor:r.backgroundColor||this._model.get("backgroundColor"),pixelRatio:r.pixelRatio||this.getDevicePixelRatio()})},e.prototype.renderToSVGString=function(r){
r=r||{};var i=this._zr.painter;return i.renderToString({useViewBox:r.useViewBox})},e.prototype.getSvgDataURL=function(){var r=this._zr,i=r.storage.getDisplayList();
return T(i,function(n){n.stopAnimation(null,!0)}),r.painter.toDataURL()},e.prototype.getDataURL=function(r){if(this._disposed){this.id;return}r=r||{};var i=r.excludeComponents,
n=this._model,a=[],o=this;T(i,function(l){n.eachComponent({mainType:l},function(u){var f=o._componentsMap[u.__viewId];f.group.ignore||(a.push(f),f.group.ignore=
!0)})});var s=this._zr.painter.getType()==="svg"?this.getSvgDataURL():this.renderToCanvas(r).toDataURL("image/"+(r&&r.type||"png"));return T(a,function(l){l.group.
ignore=!1}),s},e.prototype.getConnectedDataURL=function(r){if(this._disposed){this.id;return}var i=r.type==="svg",n=this.group,a=Math.min,o=Math.max,s=1/0;if(SE[n]){
var l=s,u=s,f=-s,c=-s,p=[],h=r&&r.pixelRatio||this.getDevicePixelRatio();T(Mu,function(_,x){if(_.group===n){var S=i?_.getZr().painter.getSvgDom().innerHTML:_.renderToCanvas(
oe(r)),b=_.getDom().getBoundingClientRect();l=a(b.left,l),u=a(b.top,u),f=o(b.right,f),c=o(b.bottom,c),p.push({dom:S,left:b.left,top:b.top})}}),l*=h,u*=h,f*=h,c*=
h;var v=f-l,d=c-u,m=ot.createCanvas(),g=Qg(m,{renderer:i?"svg":"canvas"});if(g.resize({width:v,height:d}),i){var y="";return T(p,function(_){var x=_.left-l,S=_.
top-u;y+='<g transform="translate('+x+","+S+')">'+_.dom+"</g>"}),g.painter.getSvgRoot().innerHTML=y,r.connectedBackgroundColor&&g.painter.setBackgroundColor(r.connectedBackgroundColor),
g.refreshImmediately(),g.painter.toDataURL()}else return r.connectedBackgroundColor&&g.add(new Ne({shape:{x:0,y:0,width:v,height:d},style:{fill:r.connectedBackgroundColor}})),
T(p,function(_){var x=new wt({style:{x:_.left*h-l,y:_.top*h-u,image:_.dom}});g.add(x)}),g.refreshImmediately(),m.toDataURL("image/"+(r&&r.type||"png"))}else return this.
getDataURL(r)},e.prototype.convertToPixel=function(r,i,n){return ch(this,"convertToPixel",r,i,n)},e.prototype.convertToLayout=function(r,i,n){return ch(this,"co\
nvertToLayout",r,i,n)},e.prototype.convertFromPixel=function(r,i,n){return ch(this,"convertFromPixel",r,i,n)},e.prototype.containPixel=function(r,i){if(this._disposed){
this.id;return}var n=this._model,a,o=$f(n,r);return T(o,function(s,l){l.indexOf("Models")>=0&&T(s,function(u){var f=u.coordinateSystem;if(f&&f.containPoint)a=a||
!!f.containPoint(i);else if(l==="seriesModels"){var c=this._chartsMap[u.__viewId];c&&c.containPoint&&(a=a||c.containPoint(i,u))}},this)},this),!!a},e.prototype.
getVisual=function(r,i){var n=this._model,a=$f(n,r,{defaultMainType:"series"}),o=a.seriesModel,s=o.getData(),l=a.hasOwnProperty("dataIndexInside")?a.dataIndexInside:
a.hasOwnProperty("dataIndex")?s.indexOfRawIndex(a.dataIndex):null;return l!=null?FA(s,l,i):Xn(s,i)},e.prototype.getViewOfComponentModel=function(r){return this.
_componentsMap[r.__viewId]},e.prototype.getViewOfSeriesModel=function(r){return this._chartsMap[r.__viewId]},e.prototype._initEvents=function(){var r=this;T(Mz,
function(n){var a=function(o){var s=r.getModel(),l=o.target,u,f=n==="globalout";if(f?u={}:l&&uo(l,function(d){var m=me(d);if(m&&m.dataIndex!=null){var g=m.dataModel||
s.getSeriesByIndex(m.seriesIndex);return u=g&&g.getDataParams(m.dataIndex,m.dataType,l)||{},!0}else if(m.eventData)return u=R({},m.eventData),!0},!0),u){var c=u.
componentType,p=u.componentIndex;(c==="markLine"||c==="markPoint"||c==="markArea")&&(c="series",p=u.seriesIndex);var h=c&&p!=null&&s.getComponent(c,p),v=h&&r[h.
mainType==="series"?"_chartsMap":"_componentsMap"][h.__viewId];u.event=o,u.type=n,r._$eventProcessor.eventInfo={targetEl:l,packedEvent:u,model:h,view:v},r.trigger(
n,u)}};a.zrEventfulCallAtLast=!0,r._zr.on(n,a,r)});var i=this._messageCenter;T(vy,function(n,a){i.on(a,function(o){r.trigger(a,o)})}),OC(i,this,this._api)},e.prototype.
isDisposed=function(){return this._disposed},e.prototype.clear=function(){if(this._disposed){this.id;return}this.setOption({series:[]},!0)},e.prototype.dispose=
function(){if(this._disposed){this.id;return}this._disposed=!0;var r=this.getDom();r&&kd(this.getDom(),xy,"");var i=this,n=i._api,a=i._model;T(i._componentsViews,
function(o){o.dispose(a,n)}),T(i._chartsViews,function(o){o.dispose(a,n)}),i._zr.dispose(),i._dom=i._model=i._chartsMap=i._componentsMap=i._chartsViews=i._componentsViews=
i._scheduler=i._api=i._zr=i._throttledZrFlush=i._theme=i._coordSysMgr=i._messageCenter=null,delete Mu[i.id]},e.prototype.resize=function(r){if(!this[dt]){if(this.
_disposed){this.id;return}this._zr.resize(r);var i=this._model;if(this._loadingFX&&this._loadingFX.resize(),!!i){var n=i.resetOption("media"),a=r&&r.silent;this[At]&&
(a==null&&(a=this[At].silent),n=!0,this[At]=null),this[dt]=!0,zs(this);try{n&&po(this),un.update.call(this,{type:"resize",animation:R({duration:0},r&&r.animation)})}catch(o){
throw this[dt]=!1,o}this[dt]=!1,Rs.call(this,a),Bs.call(this,a)}}},e.prototype.showLoading=function(r,i){if(this._disposed){this.id;return}if(W(r)&&(i=r,r=""),r=
r||"default",this.hideLoading(),!!gy[r]){var n=gy[r](this._api,i),a=this._zr;this._loadingFX=n,a.add(n)}},e.prototype.hideLoading=function(){if(this._disposed){
this.id;return}this._loadingFX&&this._zr.remove(this._loadingFX),this._loadingFX=null},e.prototype.makeActionFromEvent=function(r){var i=R({},r);return i.type=hy[r.
type],i},e.prototype.dispatchAction=function(r,i){if(this._disposed){this.id;return}if(W(i)||(i={silent:!!i}),!!hh[r.type]&&this._model){if(this[dt]){this._pendingActions.
push(r);return}var n=i.silent;cy.call(this,r,n);var a=i.flush;a?this._zr.flush():a!==!1&&fe.browser.weChat&&this._throttledZrFlush(),Rs.call(this,n),Bs.call(this,
n)}},e.prototype.updateLabelLayout=function(){Cr.trigger("series:layoutlabels",this._model,this._api,{updatedSeries:[]})},e.prototype.appendData=function(r){if(this.
_disposed){this.id;return}var i=r.seriesIndex,n=this.getModel(),a=n.getSeriesByIndex(i);a.appendData(r),this._scheduler.unfinished=!0,this.getZr().wakeUp()},e.internalField=
(function(){po=function(c){oT(c._model);var p=c._scheduler;p.restorePipelines(c._zr,c._model),p.prepareStageTasks(),uy(c,!0),uy(c,!1),p.plan()},uy=function(c,p){
for(var h=c._model,v=c._scheduler,d=p?c._componentsViews:c._chartsViews,m=p?c._componentsMap:c._chartsMap,g=c._zr,y=c._api,_=0;_<d.length;_++)d[_].__alive=!1;p?
h.eachComponent(function(b,w){b!=="series"&&x(w)}):h.eachSeries(x);function x(b){var w=b.__requireNewView;b.__requireNewView=!1;var C="_ec_"+b.id+"_"+b.type,E=!w&&
m[C];if(!E){var A=Jt(b.type),D=p?Zt.getClass(A.main,A.sub):Pt.getClass(A.sub);E=new D,E.init(h,y),m[C]=E,d.push(E),g.add(E.group)}b.__viewId=E.__id=C,E.__alive=
!0,E.__model=b,E.group.__ecComponentInfo={mainType:b.mainType,index:b.componentIndex},!p&&v.prepareView(E,b,h,y)}for(var _=0;_<d.length;){var S=d[_];S.__alive?_++:
(!p&&S.renderTask.dispose(),g.remove(S.group),S.dispose(h,y),d.splice(_,1),m[S.__id]===S&&delete m[S.__id],S.__id=S.group.__ecComponentInfo=null)}},fh=function(c,p,h,v,d){
var m=c._model;if(m.setUpdatePayload(h),!v){T([].concat(c._componentsViews).concat(c._chartsViews),x);return}var g=TS(h,v,d),y=h.excludeSeriesId,_;y!=null&&(_=K(),
T(Be(y),function(S){var b=mr(S,null);b!=null&&_.set(b,!0)})),m&&m.eachComponent(g,function(S){var b=_&&_.get(S.id)!=null;if(!b)if(qd(h))if(S instanceof Kt)h.type===
kn&&!h.notBlur&&!S.get(["emphasis","disabled"])&&$S(S,h,c._api);else{var w=ic(S.mainType,S.componentIndex,h.name,c._api),C=w.focusSelf,E=w.dispatchers;h.type===
kn&&C&&!h.notBlur&&Qf(S.mainType,S.componentIndex,c._api),E&&T(E,function(A){h.type===kn?qi(A):Zi(A)})}else nc(h)&&S instanceof Kt&&(KS(S,h,c._api),Kd(S),zr(c))},
c),m&&m.eachComponent(g,function(S){var b=_&&_.get(S.id)!=null;b||x(c[v==="series"?"_chartsMap":"_componentsMap"][S.__viewId])},c);function x(S){S&&S.__alive&&S[p]&&
S[p](S.__model,m,c._api,h)}},un={prepareAndUpdate:function(c){po(this),un.update.call(this,c,c&&{optionChanged:c.newOption!=null})},update:function(c,p){var h=this.
_model,v=this._api,d=this._zr,m=this._coordSysMgr,g=this._scheduler;if(h){sT(h),h.setUpdatePayload(c),g.restoreData(h,c),g.performSeriesTasks(h),m.create(h,v),Cr.
trigger("coordsys:aftercreate",h,v),g.performDataProcessorTasks(h,c),fy(this,h),m.update(h,v),i(h),g.performVisualTasks(h,c);var y=h.get("backgroundColor")||"tr\
ansparent";d.setBackgroundColor(y);var _=h.get("darkMode");_!=null&&_!=="auto"&&d.setDarkMode(_),py(this,h,v,c,p),Cr.trigger("afterupdate",h,v)}},updateTransform:function(c){
var p=this,h=p._model,v=p._api;if(h){h.setUpdatePayload(c);var d=[];h.eachComponent(function(g,y){if(g!==qf){var _=p.getViewOfComponentModel(y);if(_&&_.__alive)
if(_.updateTransform){var x=_.updateTransform(y,h,v,c);x&&x.update&&d.push(_)}else d.push(_)}});var m=K();h.eachSeries(function(g){var y=p._chartsMap[g.__viewId],
_=g.pipelineContext;if(y.updateTransform&&!_.progressiveRender){var x=y.updateTransform(g,h,v,c);x&&x.update&&m.set(g.uid,1)}else m.set(g.uid,1)}),p._scheduler.
performVisualTasks(h,c,{setDirty:!0,dirtyMap:m}),ph(p,h,v,c,{},m),Cr.trigger("afterupdate",h,v)}},updateView:function(c){var p=this._model;p&&(p.setUpdatePayload(
c),Pt.markUpdateMethod(c,"updateView"),i(p),this._scheduler.performVisualTasks(p,c,{setDirty:!0}),py(this,p,this._api,c,{}),Cr.trigger("afterupdate",p,this._api))},
updateVisual:function(c){var p=this,h=this._model;h&&(h.setUpdatePayload(c),h.eachSeries(function(v){v.getData().clearAllVisual()}),Pt.markUpdateMethod(c,"updat\
eVisual"),i(h),this._scheduler.performVisualTasks(h,c,{visualType:"visual",setDirty:!0}),h.eachComponent(function(v,d){if(v!=="series"){var m=p.getViewOfComponentModel(
d);m&&m.__alive&&m.updateVisual(d,h,p._api,c)}}),h.eachSeries(function(v){var d=p._chartsMap[v.__viewId];d.updateVisual(v,h,p._api,c)}),Cr.trigger("afterupdate",
h,this._api))},updateLayout:function(c){un.update.call(this,c)}};function r(c,p,h,v,d){if(c._disposed){c.id;return}for(var m=c._model,g=c._coordSysMgr.getCoordinateSystems(),
y,_=$f(m,h),x=0;x<g.length;x++){var S=g[x];if(S[p]&&(y=S[p](m,_,v,d))!=null)return y}}ch=r,fy=function(c,p){var h=c._chartsMap,v=c._scheduler;p.eachSeries(function(d){
v.updateStreamModes(d,h[d.__viewId])})},cy=function(c,p){var h=this,v=this.getModel(),d=c.type,m=c.escapeConnect,g=hh[d],y=(g.update||"update").split(":"),_=y.pop(),
x=y[0]!=null&&Jt(y[0]);this[dt]=!0,zs(this);var S=[c],b=!1;c.batch&&(b=!0,S=z(c.batch,function(k){return k=pe(R({},k),c),k.batch=null,k}));var w=[],C,E=[],A=g.nonRefinedEventType,
D=nc(c),L=qd(c);if(L&&Xd(this._api),T(S,function(k){var U=g.action(k,v,h._api);if(g.refineEvent?E.push(U):C=U,C=C||R({},k),C.type=A,w.push(C),L){var F=bl(c),Y=F.
queryOptionMap,q=F.mainTypeSpecified,Q=q?Y.keys()[0]:"series";fh(h,_,k,Q),zr(h)}else D?(fh(h,_,k,"series"),zr(h)):x&&fh(h,_,k,x.main,x.sub)}),_!=="none"&&!L&&!D&&
!x)try{this[At]?(po(this),un.update.call(this,c),this[At]=null):un[_].call(this,c)}catch(k){throw this[dt]=!1,k}if(b?C={type:A,escapeConnect:m,batch:w}:C=w[0],this[dt]=
!1,!p){var O=void 0;if(g.refineEvent){var N=g.refineEvent(E,c,v,this._api).eventContent;Ke(W(N)),O=pe({type:g.refinedEventType},N),O.fromAction=c.type,O.fromActionPayload=
c,O.escapeConnect=!0}var P=this._messageCenter;P.trigger(C.type,C),O&&P.trigger(O.type,O)}},Rs=function(c){for(var p=this._pendingActions;p.length;){var h=p.shift();
cy.call(this,h,c)}},Bs=function(c){!c&&this.trigger("updated")},mE=function(c,p){c.on("rendered",function(h){p.trigger("rendered",h),c.animation.isFinished()&&!p[At]&&
!p._scheduler.unfinished&&!p._pendingActions.length?p.trigger("finished"):c.refresh()})},gE=function(c,p){c.on("mouseover",function(h){var v=h.target,d=uo(v,Ol);
d&&(YS(d,h,p._api),zr(p))}).on("mouseout",function(h){var v=h.target,d=uo(v,Ol);d&&(XS(d,h,p._api),zr(p))}).on("click",function(h){var v=h.target,d=uo(v,function(y){
return me(y).dataIndex!=null},!0);if(d){var m=d.selected?"unselect":"select",g=me(d);p._api.dispatchAction({type:m,dataType:g.dataType,dataIndexInside:g.dataIndex,
seriesIndex:g.seriesIndex,isFromClick:!0})}})};function i(c){c.clearColorPalette(),c.eachSeries(function(p){p.clearColorPalette()})}function n(c){var p=[],h=[],
v=!1;if(c.eachComponent(function(y,_){var x=_.get("zlevel")||0,S=_.get("z")||0,b=_.getZLevelKey();v=v||!!b,(y==="series"?h:p).push({zlevel:x,z:S,idx:_.componentIndex,
type:y,key:b})}),v){var d=p.concat(h),m,g;so(d,function(y,_){return y.zlevel===_.zlevel?y.z-_.z:y.zlevel-_.zlevel}),T(d,function(y){var _=c.getComponent(y.type,
y.idx),x=y.zlevel,S=y.key;m!=null&&(x=Math.max(m,x)),S?(x===m&&S!==g&&x++,g=S):g&&(x===m&&x++,g=""),m=x,_.setZLevel(x)})}}py=function(c,p,h,v,d){n(p),yE(c,p,h,v,
d),T(c._chartsViews,function(m){m.__alive=!1}),ph(c,p,h,v,d),T(c._chartsViews,function(m){m.__alive||m.remove(p,h)})},yE=function(c,p,h,v,d,m){T(m||c._componentsViews,
function(g){var y=g.__model;u(y,g),g.render(y,p,h,v),l(y,g),f(y,g)})},ph=function(c,p,h,v,d,m){var g=c._scheduler;d=R(d||{},{updatedSeries:p.getSeries()}),Cr.trigger(
"series:beforeupdate",p,h,d);var y=!1;p.eachSeries(function(_){var x=c._chartsMap[_.__viewId];x.__alive=!0;var S=x.renderTask;g.updatePayload(S,v),u(_,x),m&&m.get(
_.uid)&&S.dirty(),S.perform(g.getPerformArgs(S))&&(y=!0),x.group.silent=!!_.get("silent"),s(_,x),Kd(_)}),g.unfinished=y||g.unfinished,Cr.trigger("series:layoutl\
abels",p,h,d),Cr.trigger("series:transition",p,h,d),p.eachSeries(function(_){var x=c._chartsMap[_.__viewId];l(_,x),f(_,x)}),o(c,p),Cr.trigger("series:afterupdat\
e",p,h,d)},zr=function(c){c[sy]=!0,c.getZr().wakeUp()},zs=function(c){c[uh]=(c[uh]+1)%1e6},xE=function(c){c[sy]&&(c.getZr().storage.traverse(function(p){Ra(p)||
a(p)}),c[sy]=!1)};function a(c){for(var p=[],h=c.currentStates,v=0;v<h.length;v++){var d=h[v];d==="emphasis"||d==="blur"||d==="select"||p.push(d)}c.selected&&c.
states.select&&p.push("select"),c.hoverState===Cl&&c.states.emphasis?p.push("emphasis"):c.hoverState===Tl&&c.states.blur&&p.push("blur"),c.useStates(p)}function o(c,p){
var h=c._zr;if(h.painter.type==="canvas"){var v=h.storage,d=0;v.traverse(function(g){g.isGroup||d++});var m=d>G(p.get("hoverLayerThreshold"),Qp.hoverLayerThreshold)&&
!fe.node&&!fe.worker;(c._usingTHL||m)&&(p.eachSeries(function(g){if(!g.preventUsingHoverLayer){var y=c._chartsMap[g.__viewId];y.__alive&&y.eachRendered(function(_){
var x=_.states.emphasis;x&&x.hoverLayer!==Qi&&(x.hoverLayer=m?cm:fm)})}}),c._usingTHL=m)}}function s(c,p){var h=c.get("blendMode")||null;p.eachRendered(function(v){
v.isGroup||(v.style.blend=h)})}function l(c,p){if(!c.preventAutoZ){var h=Ul(c);p.eachRendered(function(v){return Fl(v,h.z,h.zlevel),!0})}}function u(c,p){p.eachRendered(
function(h){if(!Ra(h)){var v=h.getTextContent(),d=h.getTextGuideLine();h.stateTransition&&(h.stateTransition=null),v&&v.stateTransition&&(v.stateTransition=null),
d&&d.stateTransition&&(d.stateTransition=null),h.hasState()?(h.prevStates=h.currentStates,h.clearStates()):h.prevStates&&(h.prevStates=null)}})}function f(c,p){
var h=c.getModel("stateAnimation"),v=c.isAnimationEnabled(),d=h.get("duration"),m=d>0?{duration:d,delay:h.get("delay"),easing:h.get("easing")}:null;p.eachRendered(
function(g){if(g.states&&g.states.emphasis){if(Ra(g))return;if(g instanceof ie&&QS(g),g.__dirty){var y=g.prevStates;y&&g.useStates(y)}if(v){g.stateTransition=m;
var _=g.getTextContent(),x=g.getTextGuideLine();_&&(_.stateTransition=m),x&&(x.stateTransition=m)}g.__dirty&&a(g)}})}_E=function(c){return new((function(p){I(h,
p);function h(){return p!==null&&p.apply(this,arguments)||this}return h.prototype.getCoordinateSystems=function(){return c._coordSysMgr.getCoordinateSystems()},
h.prototype.getComponentByElement=function(v){for(;v;){var d=v.__ecComponentInfo;if(d!=null)return c._model.getComponent(d.mainType,d.index);v=v.parent}},h.prototype.
enterEmphasis=function(v,d){qi(v,d),zr(c)},h.prototype.leaveEmphasis=function(v,d){Zi(v,d),zr(c)},h.prototype.enterBlur=function(v){rc(v),zr(c)},h.prototype.leaveBlur=
function(v){Ml(v),zr(c)},h.prototype.enterSelect=function(v){$d(v),zr(c)},h.prototype.leaveSelect=function(v){Yd(v),zr(c)},h.prototype.getModel=function(){return c.
getModel()},h.prototype.getViewOfComponentModel=function(v){return c.getViewOfComponentModel(v)},h.prototype.getViewOfSeriesModel=function(v){return c.getViewOfSeriesModel(
v)},h.prototype.getECUpdateCycleVersion=function(){return c[uh]},h.prototype.usingTHL=function(){return c._usingTHL},h})(jf))(c)},kE=function(c){function p(h,v){
for(var d=0;d<h.length;d++){var m=h[d];m[ly]=v}}T(hy,function(h,v){c._messageCenter.on(v,function(d){if(SE[c.group]&&c[ly]!==dE){if(d&&d.escapeConnect)return;var m=c.
makeActionFromEvent(d),g=[];T(Mu,function(y){y!==c&&y.group===c.group&&g.push(y)}),p(g,dE),T(g,function(y){y[ly]!==Ez&&y.dispatchAction(m)}),p(g,Dz)}})})}})(),e})(
Ot),_y=PE.prototype;_y.on=EE("on");_y.off=EE("off");_y.one=function(t,e,r){var i=this;function n(){for(var a=[],o=0;o<arguments.length;o++)a[o]=arguments[o];e&&
e.apply&&e.apply(this,a),i.off(t,n)}this.on.call(this,t,n,r)};var Mz=["click","dblclick","mouseover","mouseout","mousemove","mousedown","mouseup","globalout","c\
ontextmenu"];var hh={},hy={},vy={},dy=[],my=[],vh=[],IE={},gy={},Mu={},SE={},Oz=+new Date-0,AQ=+new Date-0,xy="_echarts_instance_";function NE(t,e,r){var i=!(r&&r.ssr);if(i){
var n=Lz(t);if(n)return n}var a=new PE(t,e,r);return a.id="ec_"+Oz++,Mu[a.id]=a,i&&kd(t,xy,a.id),kE(a),Cr.trigger("afterinit",a),a}function Lz(t){return Mu[CS(t,xy)]}function RE(t,e){IE[t]=e}function Sy(t){ue(my,t)<0&&my.push(t)}function by(t,e){wy(dy,t,e,Sz)}function BE(t){mh("afterinit",t)}function zE(t){mh("afterupdate",t)}
function mh(t,e){Cr.on(t,e)}function ho(t,e,r){var i,n,a,o,s;$(e)&&(r=e,e=""),W(t)?(i=t.type,n=t.event,o=t.update,s=t.publishNonRefinedEvent,r||(r=t.action),a=t.
refineEvent):(i=t,n=e);function l(f){return f.toLowerCase()}n=l(n||i);var u=a?l(i):n;hh[i]||(Ke(vE.test(i)&&vE.test(n)),a&&Ke(n!==i),hh[i]={actionType:i,refinedEventType:n,
nonRefinedEventType:u,update:o,action:r,refineEvent:a},vy[n]=1,a&&s&&(vy[u]=1),hy[u]=i)}function UE(t,e){Zl.register(t,e)}function FE(t,e){wy(vh,t,e,wE,"layout",!0)}function Zn(t,e){wy(vh,t,e,TE,"visual",!0)}var bE=[];function wy(t,e,r,i,n,a){if(($(e)||W(e))&&(r=e,e=i),!(ue(bE,r)>=0)){bE.push(r);var o=ny.wrapStageHandler(r,n);o.__prio=e,o.__raw=r,t.push(o)}}function Ty(t,e){
gy[t]=e}function VE(t,e,r){var i=GA("registerMap");i&&i(t,e,r)}var HE=Vw;Zn(yy,AA);Zn(dh,EA);Zn(dh,DA);Zn(yy,zA);Zn(dh,UA);Zn(CE,pE);Sy(th);by(yz,SA);Ty("default",iy);ho({type:kn,event:kn,update:kn},Fe);ho({type:Al,event:Al,
update:Al},Fe);ho({type:El,event:ec,update:El,action:Fe,refineEvent:Cy,publishNonRefinedEvent:!0});ho({type:Jf,event:ec,update:Jf,action:Fe,refineEvent:Cy,publishNonRefinedEvent:!0});
ho({type:Dl,event:ec,update:Dl,action:Fe,refineEvent:Cy,publishNonRefinedEvent:!0});function Cy(t,e,r,i){return{eventContent:{selected:qS(r),isFromClick:e.isFromClick||
!1}}}RE("default",{});RE("dark",NA);var GE=[],kz={registerPreprocessor:Sy,registerProcessor:by,registerPostInit:BE,registerPostUpdate:zE,registerUpdateLifecycle:mh,registerAction:ho,registerCoordinateSystem:UE,
registerLayout:FE,registerVisual:Zn,registerTransform:HE,registerLoading:Ty,registerMap:VE,registerImpl:HA,PRIORITY:AE,ComponentModel:Le,ComponentView:Zt,SeriesModel:Kt,
ChartView:Pt,registerComponentModel:function(t){Le.registerClass(t)},registerComponentView:function(t){Zt.registerClass(t)},registerSeriesModel:function(t){Kt.registerClass(
t)},registerChartView:function(t){Pt.registerClass(t)},registerCustomSeries:function(t,e){$A(t,e)},registerSubTypeDefaulter:function(t,e){Le.registerSubTypeDefaulter(
t,e)},registerPainter:function(t,e){rA(t,e)}};function oi(t){if(B(t)){T(t,function(e){oi(e)});return}ue(GE,t)>=0||(GE.push(t),$(t)&&(t={install:t}),t.install(kz))}var Pz=(function(t){I(e,t);function e(){var r=t!==null&&t.apply(this,arguments)||this;return r.type=e.type,r.hasSymbolVisual=!0,r}return e.prototype.getInitialData=
function(r,i){return Ai(null,this,{useEncodeDefaulter:!0})},e.prototype.getProgressive=function(){var r=this.option.progressive;return r??(this.option.large?5e3:
this.get("progressive"))},e.prototype.getProgressiveThreshold=function(){var r=this.option.progressiveThreshold;return r??(this.option.large?1e4:this.get("progr\
essiveThreshold"))},e.prototype.brushSelector=function(r,i,n){return n.point(i.getItemLayout(r))},e.prototype.getZLevelKey=function(){return this.getData().count()>
this.getProgressiveThreshold()?this.id:""},e.type="series.scatter",e.dependencies=["grid","polar","geo","singleAxis","calendar","matrix"],e.defaultOption={coordinateSystem:"\
cartesian2d",z:2,legendHoverLink:!0,symbolSize:10,large:!1,largeThreshold:2e3,itemStyle:{opacity:.8},emphasis:{scale:!0},clip:!0,select:{itemStyle:{borderColor:le.
color.primary}},universalTransition:{divideShape:"clone"}},e})(Kt),WE=Pz;var $E=4,Iz=(function(){function t(){}return t})(),Nz=(function(t){I(e,t);function e(r){var i=t.call(this,r)||this;return i._off=0,i.hoverDataIdx=-1,i}return e.
prototype.getDefaultShape=function(){return new Iz},e.prototype.reset=function(){this.notClear=!1,this._off=0},e.prototype.beforeBrush=function(r){r&&!r.contentRetained&&
this.reset()},e.prototype.buildPath=function(r,i){var n=i.points,a=i.size,o=this.symbolProxy,s=o.shape,l=r.getContext?r.getContext():r,u=l&&a[0]<$E,f=this.softClipShape,
c;if(u){this._ctx=l;return}for(this._ctx=null,c=this._off;c<n.length;){var p=n[c++],h=n[c++];isNaN(p)||isNaN(h)||f&&!f.contain(p,h)||(s.x=p-a[0]/2,s.y=h-a[1]/2,
s.width=a[0],s.height=a[1],o.buildPath(r,s,!0))}this.incremental&&(this._off=c,this.notClear=!0)},e.prototype.afterBrush=function(){var r=this.shape,i=r.points,
n=r.size,a=this._ctx,o=this.softClipShape,s;if(a){for(s=this._off;s<i.length;){var l=i[s++],u=i[s++];isNaN(l)||isNaN(u)||o&&!o.contain(l,u)||a.fillRect(l-n[0]/2,
u-n[1]/2,n[0],n[1])}this.incremental&&(this._off=s,this.notClear=!0)}},e.prototype.findDataIndex=function(r,i){for(var n=this.shape,a=n.points,o=n.size,s=Math.max(
o[0],4),l=Math.max(o[1],4),u=a.length/2-1;u>=0;u--){var f=u*2,c=a[f]-s/2,p=a[f+1]-l/2;if(r>=c&&i>=p&&r<=c+s&&i<=p+l)return u}return-1},e.prototype.contain=function(r,i){
var n=this.transformCoordToLocal(r,i),a=this.getBoundingRect();if(r=n[0],i=n[1],a.contain(r,i)){var o=this.hoverDataIdx=this.findDataIndex(r,i);return o>=0}return this.
hoverDataIdx=-1,!1},e.prototype.getBoundingRect=function(){var r=this._rect;if(!r){for(var i=this.shape,n=i.points,a=i.size,o=a[0],s=a[1],l=1/0,u=1/0,f=-1/0,c=-1/0,
p=0;p<n.length;){var h=n[p++],v=n[p++];l=Math.min(h,l),f=Math.max(h,f),u=Math.min(v,u),c=Math.max(v,c)}r=this._rect=new se(l-o/2,u-s/2,f-l+o,c-u+s)}return r},e})(
ie),Rz=(function(){function t(){this.group=new we}return t.prototype.updateData=function(e,r){this._clear(),this._data=e;var i=this._create();i.setShape({points:e.
getLayout("points")}),this._setCommon(i,e,r)},t.prototype.updateLayout=function(e){var r=this._data;if(r){var i=r.getLayout("points");this.group.eachChild(function(n){
if(n.startIndex!=null){var a=(n.endIndex-n.startIndex)*2,o=n.startIndex*4*2;i=new Float32Array(i.buffer,o,a)}n.setShape("points",i),n.reset(),n.stopAnimation()})}},
t.prototype.incrementalPrepareUpdate=function(e){this._clear()},t.prototype.incrementalUpdate=function(e,r,i,n){var a=this._newAdded[0],o=r.getLayout("points"),
s=a&&a.shape.points;if(s&&s.length<2e4){var l=s.length,u=new Float32Array(l+o.length);u.set(s),u.set(o,l),a.endIndex=e.end,a.setShape({points:u})}else{this._newAdded=
[];var f=this._create();f.startIndex=e.start,f.endIndex=e.end,f.incremental=i,f.setShape({points:o}),this._setCommon(f,r,n)}},t.prototype.eachRendered=function(e){
this._newAdded[0]&&e(this._newAdded[0])},t.prototype._create=function(){var e=new Nz({cursor:"default"});return e.ignoreCoarsePointer=!0,this.group.add(e),this.
_newAdded.push(e),e},t.prototype._setCommon=function(e,r,i){var n=r.hostModel;i=i||{};var a=r.getVisual("symbolSize");e.setShape("size",a instanceof Array?a:[a,
a]),e.softClipShape=i.clipShape||null,e.symbolProxy=wr(r.getVisual("symbol"),0,0,0,0),e.setColor=e.symbolProxy.setColor;var o=e.shape.size[0]<$E;e.useStyle(n.getModel(
"itemStyle").getItemStyle(o?["color","shadowBlur","shadowColor"]:["color"]));var s=r.getVisual("style"),l=s&&s.fill;l&&e.setColor(l);var u=me(e);u.seriesIndex=n.
seriesIndex,e.on("mousemove",function(f){u.dataIndex=null;var c=e.hoverDataIdx;c>=0&&(u.dataIndex=c+(e.startIndex||0))})},t.prototype.remove=function(){this._clear()},
t.prototype._clear=function(){this._newAdded=[],this.group.removeAll()},t})(),YE=Rz;var Bz=(function(t){I(e,t);function e(){var r=t!==null&&t.apply(this,arguments)||this;return r.type=e.type,r}return e.prototype.render=function(r,i,n){var a=r.getData(),
o=this._updateSymbolDraw(a,r);o.updateData(a,Ay(r)),this._finished=!0},e.prototype.incrementalPrepareRender=function(r,i,n){var a=r.getData(),o=this._updateSymbolDraw(
a,r);o.incrementalPrepareUpdate(a),this._finished=!1},e.prototype.incrementalRender=function(r,i,n){this._symbolDraw.incrementalUpdate(r,i.getData(),Qo(i),Ay(i)),
this._finished=r.end===i.getData().count()},e.prototype.updateTransform=function(r,i,n){var a=r.getData();if(this.group.dirty(),this._finished){var o=ro("").reset(
r,i,n);o.progress&&o.progress({start:0,end:a.count(),count:a.count()},a),this._symbolDraw.updateLayout(Ay(r))}else return{update:!0}},e.prototype.eachRendered=function(r){
this._symbolDraw&&this._symbolDraw.eachRendered(r)},e.prototype._updateSymbolDraw=function(r,i){var n=this._symbolDraw,a=i.pipelineContext,o=a.large;return(!n||
o!==this._isLargeDraw)&&(n&&n.remove(),n=this._symbolDraw=o?new YE:new Ss,this._isLargeDraw=o,this.group.removeAll()),this.group.add(n.group),n},e.prototype.remove=
function(r,i){this._symbolDraw&&this._symbolDraw.remove(!0),this._symbolDraw=null},e.prototype.dispose=function(){},e.type="scatter",e})(Pt);function Ay(t){return{
clipShape:c1(t)}}var XE=Bz;var KE=(function(){function t(){}return t.prototype.needIncludeZero=function(){return!this.option.scale},t.prototype.getCoordSysModel=function(){},t})();var gh=(function(t){I(e,t);function e(){return t!==null&&t.apply(this,arguments)||this}return e.prototype.getCoordSysModel=function(){return this.getReferringComponents(
"grid",Lt).models[0]},e.type="cartesian2dAxis",e})(Le);Dt(gh,KE);var qE={show:!0,z:0,inverse:!1,name:"",nameLocation:"end",nameRotate:null,nameTruncate:{maxWidth:null,ellipsis:"...",placeholder:"."},nameTextStyle:{},nameGap:15,
silent:!1,triggerEvent:!1,tooltip:{show:!1},axisPointer:{},axisLine:{show:!0,onZero:"auto",onZeroAxisIndex:null,lineStyle:{color:le.color.axisLine,width:1,type:"\
solid"},symbol:["none","none"],symbolSize:[10,15],breakLine:!0},axisTick:{show:!0,inside:!1,length:5,lineStyle:{width:1}},axisLabel:{show:!0,inside:!1,rotate:0,
showMinLabel:null,showMaxLabel:null,margin:8,fontSize:12,color:le.color.axisLabel,textMargin:[0,3]},splitLine:{show:!0,showMinLine:!0,showMaxLine:!0,lineStyle:{
color:le.color.axisSplitLine,width:1,type:"solid"}},splitArea:{show:!1,areaStyle:{color:[le.color.backgroundTint,le.color.backgroundTransparent]}},breakArea:{show:!0,
itemStyle:{color:le.color.neutral00,borderColor:le.color.border,borderWidth:1,borderType:[3,3],opacity:.6},zigzagAmplitude:4,zigzagMinSpan:4,zigzagMaxSpan:20,zigzagZ:100,
expandOnClick:!0},breakLabelLayout:{moveOverlap:"auto"}},zz=Se({boundaryGap:!0,deduplication:null,jitter:0,jitterOverlap:!0,jitterMargin:2,splitLine:{show:!1},axisTick:{
alignWithLabel:!1,interval:"auto",show:"auto"},axisLabel:{interval:"auto"}},qE),Ey=Se({boundaryGap:[0,0],axisLine:{show:"auto"},axisTick:{show:"auto"},splitNumber:5,
minorTick:{show:!1,splitNumber:5,length:3,lineStyle:{}},minorSplitLine:{show:!1,lineStyle:{color:le.color.axisMinorSplitLine,width:1}}},qE),Uz=Se({splitNumber:6,
axisLabel:{rich:{primary:{fontWeight:"bold"}}},splitLine:{show:!1}},Ey),Fz=pe({logBase:10},Ey),ZE={category:zz,value:Ey,time:Uz,log:Fz};function yh(t,e,r,i){T(Ep,function(n,a){var o=Se(Se({},ZE[a],!0),i,!0),s=(function(l){I(u,l);function u(){var f=l!==null&&l.apply(this,arguments)||this;return f.
type=e+"Axis."+a,f}return u.prototype.mergeDefaultAndTheme=function(f,c){var p=Rn(this),h=p?Bn(f):{},v=c.getTheme();Se(f,v.get(a+"Axis")),Se(f,this.getDefaultOption()),
f.type=jE(f),p&&ti(f,h,p)},u.prototype.optionUpdated=function(){var f=this.option;f.type==="category"&&(this.__ordinalMeta=ru.createByAxisModel(this))},u.prototype.
getCategories=function(f){var c=this.option;if(c.type==="category")return f?c.data:this.__ordinalMeta.categories},u.prototype.getOrdinalMeta=function(){return this.
__ordinalMeta},u.prototype.updateAxisBreaks=function(f){var c=no();return c?c.updateModelAxisBreak(this,f):{breaks:[]}},u.type=e+"Axis."+a,u.defaultOption=o,u})(
r);t.registerComponentModel(s)}),t.registerSubTypeDefaulter(e+"Axis",jE)}function jE(t){return t.type||(t.data?"category":"value")}var Vz=(function(){function t(e){this.type="cartesian",this._dimList=[],this._axes={},this.name=e||""}return t.prototype.getAxis=function(e){return this._axes[e]},
t.prototype.getAxes=function(){return z(this._dimList,function(e){return this._axes[e]},this)},t.prototype.getAxesByScale=function(e){return e=e.toLowerCase(),Pe(
this.getAxes(),function(r){return r.scale.type===e})},t.prototype.addAxis=function(e){var r=e.dim;this._axes[r]=e,this._dimList.push(r)},t})(),QE=Vz;var Ou=["x","y"];function JE(t){return(t.type==="interval"||t.type==="time")&&!Xa(t)}var Hz=(function(t){I(e,t);function e(){var r=t!==null&&t.apply(this,arguments)||
this;return r.type=Rr,r.dimensions=Ou,r}return e.prototype.calcAffineTransform=function(){this._transform=this._invTransform=null;var r=this.getAxis("x").scale,
i=this.getAxis("y").scale;if(!(!JE(r)||!JE(i))){var n=Ja(r,null),a=Ja(i,null),o=this.dataToPoint([n[0],a[0]]),s=this.dataToPoint([n[1],a[1]]),l=n[1]-n[0],u=a[1]-
a[0];if(!(!l||!u)){var f=(s[0]-o[0])/l,c=(s[1]-o[1])/u,p=o[0]-n[0]*f,h=o[1]-a[0]*c,v=this._transform=[f,0,0,c,p,h];this._invTransform=Wr([],v)}}},e.prototype.getBaseAxis=
function(){return this.getAxesByScale("ordinal")[0]||this.getAxesByScale("time")[0]||this.getAxis("x")},e.prototype.containPoint=function(r){var i=this.getAxis(
"x"),n=this.getAxis("y");return i.contain(i.toLocalCoord(r[0]))&&n.contain(n.toLocalCoord(r[1]))},e.prototype.containData=function(r){return this.getAxis("x").containData(
r[0])&&this.getAxis("y").containData(r[1])},e.prototype.containZone=function(r,i){var n=this.dataToPoint(r),a=this.dataToPoint(i),o=this.getArea(),s=new se(n[0],
n[1],a[0]-n[0],a[1]-n[1]);return o.intersect(s)},e.prototype.dataToPoint=function(r,i,n){n=n||[];var a=r[0],o=r[1];if(this._transform&&a!=null&&isFinite(a)&&o!=
null&&isFinite(o))return ut(n,r,this._transform);var s=this.getAxis("x"),l=this.getAxis("y");return n[0]=s.toGlobalCoord(s.dataToCoord(a,i)),n[1]=l.toGlobalCoord(
l.dataToCoord(o,i)),n},e.prototype.clampData=function(r,i){var n=this.getAxis("x").scale,a=this.getAxis("y").scale,o=n.getExtent(),s=a.getExtent(),l=n.parse(r[0]),
u=a.parse(r[1]);return i=i||[],i[0]=Math.min(Math.max(Math.min(o[0],o[1]),l),Math.max(o[0],o[1])),i[1]=Math.min(Math.max(Math.min(s[0],s[1]),u),Math.max(s[0],s[1])),
i},e.prototype.pointToData=function(r,i,n){if(n=n||[],this._invTransform)return ut(n,r,this._invTransform);var a=this.getAxis("x"),o=this.getAxis("y");return n[0]=
a.coordToData(a.toLocalCoord(r[0]),i),n[1]=o.coordToData(o.toLocalCoord(r[1]),i),n},e.prototype.getOtherAxis=function(r){return this.getAxis(r.dim==="x"?"y":"x")},
e.prototype.getArea=function(r){r=r||0;var i=this.getAxis("x").getGlobalExtent(),n=this.getAxis("y").getGlobalExtent(),a=Math.min(i[0],i[1])-r,o=Math.min(n[0],n[1])-
r,s=Math.max(i[0],i[1])-a+r,l=Math.max(n[0],n[1])-o+r;return new se(a,o,s,l)},e})(QE),eD=Hz;function tD(t,e){var r=t.scale,i=t.model,n=Vp(r,i,i.ecModel,t,null),a=Di(r),o=Di(e)?e.intervalStub:e,s=a?r.intervalStub:r,l=r.base,u=o.getTicks(),f=o.getTicks({
expandToNicedExtent:!0}),c=u.length-1,p,h,v;if(c===1)p=h=0,v=1;else if(c===2){var d=Ve(u[0].value-u[1].value),m=Ve(u[1].value-u[2].value);p=h=0,d===m?v=2:(v=1,d<
m?p=d/m:h=m/d)}else{var g=o.getConfig().interval;p=(1-(u[0].value-f[0].value)/g)%1,h=(1-(f[c].value-u[c].value)/g)%1,v=c-(p?1:0)-(h?1:0)}var y=n.zoomFixMM,_=y[0]||
y[1],x=[n.fixMM[0]||_,n.fixMM[1]||_],S=r.getExtent(),b=s.getExtent(),w=bp(b,x),C,E,A,D,L,O;function N(ee){for(var ae=50,Z=0;Z<ae&&!ee();Z++)A=a?A*_e(l,2):S1(A),
D=ri(A)}function P(){C=be(O-A*p,D)}function k(){E=be(L+A*h,D)}function U(){O=p?be(C+A*p,D):C}function F(){L=h?be(E-A*h,D):E}if(x[0]&&x[1]){C=w[0],E=w[1],A=(E-C)/
(v+p+h);var Y=t.getExtent(),q=Ve(Y[1]-Y[0]);D=vS([E,C],q,.5/v),U(),F(),ct(D)&&(A=be(A,D))}else{var Q=w[1]-w[0];A=a?_e(Hf(Q),1):Oa(Q/v,Ed),D=ri(A),x[0]?(C=w[0],N(
function(){if(U(),L=be(O+A*v,D),k(),E>=w[1])return!0})):x[1]?(E=w[1],N(function(){if(F(),O=be(L-A*v,D),P(),C<=w[0])return!0})):N(function(){O=be(Mn(w[0]/A)*A,D),
L=be(Wi(w[1]/A)*A,D);var ee=dr((L-O)/A);if(ee<=v){var ae=v-ee,Z=void 0,xe=n.incl0||a;if(xe&&w[0]===0)Z=[0,ae];else if(xe&&w[1]===0)Z=[ae,0];else{var Ce=Wi(ae/2);
Z=ae%2===0?[Ce,Ce]:C+E<w[0]+w[1]?[Ce,Ce+1]:[Ce+1,Ce]}if(O=be(O-A*Z[0],D),L=be(L+A*Z[1],D),P(),k(),C<=w[0]&&E>=w[1])return!0}})}Op(r,x,b,[C,E],S,{interval:A,intervalCount:v,
intervalPrecision:D,niceExtent:[O,L]})}function rD(t,e){var r=Di(t),i=r?t.intervalStub:t,n=e.fixMinMax||[],a=r?t.getExtent():null,o=i.getExtent(),s=bp(o,n,e.rawExtentResult);i.setExtent(s[0],s[1]),s=
i.getExtent();var l=r?Wz(i,e):Gz(i,e),u=l.intervalPrecision,f=l.interval,c=e.userInterval;c!=null&&(l.interval=c,l.intervalPrecision=ri(c)),n[0]||(s[0]=be(Wi(s[0]/
f)*f,u)),n[1]||(s[1]=be(Mn(s[1]/f)*f,u)),c!=null&&(l.niceExtent=s.slice()),Op(t,n,o,s,a,l)}function Gz(t,e){var r=nu(e.splitNumber,5),i=Cs(t),n=e.minInterval,a=e.
maxInterval,o=Oa(i/r,!0);n!=null&&o<n&&(o=n),a!=null&&o>a&&(o=a);var s=ri(o),l=t.getExtent(),u=[be(Mn(l[0]/o)*o,s),be(Wi(l[1]/o)*o,s)];return{interval:o,intervalPrecision:s,
niceExtent:u}}function Wz(t,e){var r=nu(e.splitNumber,10),i=t.getExtent(),n=Cs(t),a=_e(Hf(n),1),o=r/n*a;o<=.5&&(a*=10);var s=ri(a),l=[be(Mn(i[0]/a)*a,s),be(Wi(i[1]/
a)*a,s)];return{intervalPrecision:s,interval:a,niceExtent:l}}function Dy(t){var e=t.scale,r=t.model,i=r.axis,n=r.ecModel;$z(e,r,i,n,null)}function $z(t,e,r,i,n){
var a=Vp(t,e,i,r,n),o=As(t)||Es(t);Yz(t,{splitNumber:e.get("splitNumber"),fixMinMax:a.fixMM,userInterval:e.get("interval"),minInterval:o?e.get("minInterval"):null,
maxInterval:o?e.get("maxInterval"):null,rawExtentResult:a}),r&&i&&jT(r,t,a,i)}function Yz(t,e){Xz[t.type](t,e)}var Xz={interval:rD,log:rD,time:M1,ordinal:Fe};var iD=[[3,1],[0,2]],Kz=(function(){function t(e,r,i){this.type="grid",this._coordsMap={},this._coordsList=[],this._axesMap={},this._axesList=[],this.axisPointerEnabled=
!0,this.dimensions=Ou,this._initCartesian(e,r,i),this.model=e}return t.prototype.getRect=function(){return this._rect},t.prototype.update=function(e,r){var i=this.
_axesMap;T(this._axesList,function(o){KT(o,WT);var s=o.scale;vt(s)&&s.setSortInfo(o.model.get("categorySortInfo"))});function n(o){for(var s=te(o),l=[],u=s.length-
1;u>=0;u--){var f=o[+s[u]];f.__alignTo?l.push(f):Dy(f)}T(l,function(c){Zz(c,c.__alignTo)?Dy(c):tD(c,c.__alignTo.scale)})}n(i.x),n(i.y);var a={};T(i.x,function(o){
nD(i,"y",o,a)}),T(i.y,function(o){nD(i,"x",o,a)}),this.resize(this.model,r)},t.prototype.resize=function(e,r,i){var n=Bw(e,r),a=this._rect=jl(e.getBoxLayoutParams(),
n.refContainer),o=this._axesMap,s=this._coordsList,l=e.get("containLabel");if(My(o,a),!i){var u=Qz(a,s,o,l,r),f=void 0;if(l)lD?(lD(this._axesList,a),My(o,a)):f=
uD(a.clone(),"axisLabel",null,a,o,u,n);else{var c=Jz(e,a,n),p=c.outerBoundsRect,h=c.parsedOuterBoundsContain,v=c.outerBoundsClamp;p&&(f=uD(p,h,v,a,o,u,n))}fD(a,
o,sr.determine,null,f,n),T(this._coordsList,function(d){d.calcAffineTransform()})}},t.prototype.getAxis=function(e,r){var i=this._axesMap[e];if(i!=null)return i[r||
0]},t.prototype.getAxes=function(){return this._axesList.slice()},t.prototype.getCartesian=function(e,r){if(e!=null&&r!=null){var i="x"+e+"y"+r;return this._coordsMap[i]}
W(e)&&(r=e.yAxisIndex,e=e.xAxisIndex);for(var n=0,a=this._coordsList;n<a.length;n++)if(a[n].getAxis("x").index===e||a[n].getAxis("y").index===r)return a[n]},t.prototype.
getCartesians=function(){return this._coordsList.slice()},t.prototype.convertToPixel=function(e,r,i){var n=this._findConvertTarget(r);return n.cartesian?n.cartesian.
dataToPoint(i):n.axis?n.axis.toGlobalCoord(n.axis.dataToCoord(i)):null},t.prototype.convertFromPixel=function(e,r,i){var n=this._findConvertTarget(r);return n.cartesian?
n.cartesian.pointToData(i):n.axis?n.axis.coordToData(n.axis.toLocalCoord(i)):null},t.prototype._findConvertTarget=function(e){var r=e.seriesModel,i=e.xAxisModel||
r&&r.getReferringComponents("xAxis",Lt).models[0],n=e.yAxisModel||r&&r.getReferringComponents("yAxis",Lt).models[0],a=e.gridModel,o=this._coordsList,s,l;if(r)s=
r.coordinateSystem,ue(o,s)<0&&(s=null);else if(i&&n)s=this.getCartesian(i.componentIndex,n.componentIndex);else if(i)l=this.getAxis("x",i.componentIndex);else if(n)
l=this.getAxis("y",n.componentIndex);else if(a){var u=a.coordinateSystem;u===this&&(s=this._coordsList[0])}return{cartesian:s,axis:l}},t.prototype.containPoint=
function(e){var r=this._coordsList[0];if(r)return r.containPoint(e)},t.prototype._initCartesian=function(e,r,i){var n=this,a=this,o={left:!1,right:!1,top:!1,bottom:!1},
s={x:{},y:{}},l={x:0,y:0};if(r.eachComponent("xAxis",u("x"),this),r.eachComponent("yAxis",u("y"),this),!l.x||!l.y){this._axesMap={},this._axesList=[];return}this.
_axesMap=s,T(s.x,function(f,c){T(s.y,function(p,h){var v="x"+c+"y"+h,d=new eD(v);d.master=n,d.model=e,n._coordsMap[v]=d,n._coordsList.push(d),d.addAxis(f),d.addAxis(
p)})}),oD(s.x),oD(s.y);function u(f){return function(c,p){if(qz(c,e)){var h=c.get("position");f==="x"?h!=="top"&&h!=="bottom"&&(h=o.bottom?"top":"bottom"):h!=="\
left"&&h!=="right"&&(h=o.left?"right":"left"),o[h]=!0;var v=B1(c),d=new wT(f,z1(c,v,!0),[0,0],v,h);d.onBand=Lp(d.scale,c),d.inverse=c.get("inverse"),c.axis=d,d.
model=c,d.grid=a,d.index=p,a._axesList.push(d),s[f][p]=d,l[f]++}}}},t.prototype.getTooltipAxes=function(e){var r=[],i=[];return T(this.getCartesians(),function(n){
var a=e!=null&&e!=="auto"?n.getAxis(e):n.getBaseAxis(),o=n.getOtherAxis(a);ue(r,a)<0&&r.push(a),ue(i,o)<0&&i.push(o)}),{baseAxes:r,otherAxes:i}},t.create=function(e,r){
var i=[];return e.eachComponent("grid",function(n,a){var o=new t(n,e,r);o.name="grid_"+a,o.resize(n,r,!0),n.coordinateSystem=o,i.push(o),T(o._axesList,function(s){
XT(s,t.dimIdxMap)})}),e.eachSeries(function(n){var a,o;pw({targetModel:n,coordSysType:Rr,coordSysProvider:s});function s(){var l=UT(n),u=l.xAxisModel,f=l.yAxisModel;
a=u.axis,o=f.axis;var c=u.getCoordSysModel(),p=c.coordinateSystem;return p.getCartesian(u.componentIndex,f.componentIndex)}a&&o&&(bg(a,n,Rr),bg(o,n,Rr))},this),
i},t.dimensions=Ou,t.dimIdxMap=$l(Ou),t})();function qz(t,e){return t.getCoordSysModel()===e}function nD(t,e,r,i){r.getAxesOnZeroOf=function(){return a?[a]:[]};
var n=t[e],a,o=r.model,s=o.get(["axisLine","onZero"]),l=o.get(["axisLine","onZeroAxisIndex"]);if(!s)return;if(l!=null)aD(s,n[l])&&(a=n[l]);else for(var u in n)if(H(
n,u)&&aD(s,n[u])&&!i[f(n[u])]){a=n[u];break}a&&(i[f(a)]=!0);function f(c){return c.dim+"_"+c.index}}function aD(t,e){if(!e)return!1;var r=e.scale,i=U1(r,0,!1),n=e&&
e.type!=="category"&&e.type!=="time"&&i!==Dp;return n&&t==="auto"&&V1(e)&&(n=!1),n}function oD(t){for(var e=te(t),r,i=[],n=e.length-1;n>=0;n--){var a=t[+e[n]];xp(
a.scale)&&vg(a.model,a.type,!0)==null&&(a.model.get("alignTicks")&&a.model.get("interval")==null?i.push(a):r=a)}r||(r=i.pop()),r&&T(i,function(o){o.__alignTo=r})}
function Zz(t,e){return Xa(t.scale)||Xa(e.scale)||e.scale.getTicks().length<2}function jz(t,e){var r=t.getExtent(),i=r[0]+r[1];t.toGlobalCoord=t.dim==="x"?function(n){
return n+e}:function(n){return i-n+e},t.toLocalCoord=t.dim==="x"?function(n){return n-e}:function(n){return i-n+e}}function My(t,e){T(t.x,function(r){return sD(
r,e.x,e.width)}),T(t.y,function(r){return sD(r,e.y,e.height)})}function sD(t,e,r){var i=[0,r],n=t.inverse?1:0;t.setExtent(i[n],i[1-n]),jz(t,e)}var lD;function uD(t,e,r,i,n,a,o){fD(i,n,sr.estimate,e,!1,o);var s=[0,0,0,0];u(0),u(1),f(i,0,NaN),f(i,1,NaN);var l=A0(s,function(p){return p>0})==null;return ss(i,s,!0,
!0,r),My(n,i),l;function u(p){T(n[ji[p]],function(h){if(to(h.model)){var v=a.ensureRecord(h.model),d=v.labelInfoList;if(d)for(var m=0;m<d.length;m++){var g=d[m],
y=h.scale.normalize(an(h.scale,Yn(g.label).labelInfo.tick));y=p===1?1-y:y,f(g.rect,p,y),f(g.rect,1-p,NaN)}var _=v.nameLayout;if(_){var y=Gn(v.nameLocation)?.5:NaN;
f(_.rect,p,y),f(_.rect,1-p,NaN)}}})}function f(p,h,v){var d=t[ji[h]]-p[ji[h]],m=p[Ba[h]]+p[ji[h]]-(t[Ba[h]]+t[ji[h]]);d=c(d,1-v),m=c(m,v);var g=iD[h][0],y=iD[h][1];
s[g]=_e(s[g],d),s[y]=_e(s[y],m)}function c(p,h){return p>0&&!hn(h)&&h>1e-4&&(p/=h),p}}function Qz(t,e,r,i,n){var a=new Ag(eU);return T(r,function(o){return T(o,
function(s){if(to(s.model)){var l=!i;s.axisBuilder=FT(t,e,s.model,n,a,l)}})}),a}function fD(t,e,r,i,n,a){var o=r===sr.determine;T(e,function(u){return T(u,function(f){
to(f.model)&&(VT(f.axisBuilder,t,f.model),f.axisBuilder.build(o?{axisTickLabelDetermine:!0}:{axisTickLabelEstimate:!0},{noPxChange:n}))})});var s={x:0,y:0};l(0),
l(1);function l(u){s[ji[1-u]]=t[Ba[u]]<=a.refContainer[Ba[u]]*.5?0:1-u===1?2:1}T(e,function(u,f){return T(u,function(c){to(c.model)&&((i==="all"||o)&&c.axisBuilder.
build({axisName:!0},{nameMarginLevel:s[f]}),o&&c.axisBuilder.build({axisLine:!0}))})})}function Jz(t,e,r){var i,n=t.get("outerBoundsMode",!0);n==="same"?i=e.clone():
(n==null||n==="auto")&&(i=jl(t.get("outerBounds",!0)||Lg,r.refContainer));var a=t.get("outerBoundsContain",!0),o;a==null||a==="auto"||ue(["all","axisLabel"],a)<
0?o="all":o=a;var s=[Vf(G(t.get("outerBoundsClampWidth",!0),hu[0]),e.width),Vf(G(t.get("outerBoundsClampHeight",!0),hu[1]),e.height)];return{outerBoundsRect:i,parsedOuterBoundsContain:o,
outerBoundsClamp:s}}var eU=function(t,e,r,i,n,a){var o=r.axis.dim==="x"?"y":"x";Eg(t,e,r,i,n,a),Gn(t.nameLocation)||T(e.recordMap[o],function(s){s&&s.labelInfoList&&
s.dirVec&&Dg(s.labelInfoList,s.dirVec,i,n)})},cD=Kz;function pD(t,e){var r={axesInfo:{},seriesInvolved:!1,coordSysAxesInfo:{},coordSysMap:{}};return tU(r,t,e),r.seriesInvolved&&iU(r,t),r}function tU(t,e,r){var i=e.
getComponent("tooltip"),n=e.getComponent("axisPointer"),a=n.get("link",!0)||[],o=[];T(r.getCoordinateSystems(),function(s){if(!s.axisPointerEnabled)return;var l=Us(
s.model),u=t.coordSysAxesInfo[l]={};t.coordSysMap[l]=s;var f=s.model,c=f.getModel("tooltip",i);if(T(s.getAxes(),Me(d,!1,null)),s.getTooltipAxes&&i&&c.get("show")){
var p=c.get("trigger")==="axis",h=c.get(["axisPointer","type"])==="cross",v=s.getTooltipAxes(c.get(["axisPointer","axis"]));(p||h)&&T(v.baseAxes,Me(d,h?"cross":
!0,p)),h&&T(v.otherAxes,Me(d,"cross",!1))}function d(m,g,y){var _=y.model.getModel("axisPointer",n),x=_.get("show");if(!(!x||x==="auto"&&!m&&!Ly(_))){g==null&&(g=
_.get("triggerTooltip")),_=m?rU(y,c,n,e,m,g):_;var S=_.get("snap"),b=_.get("triggerEmphasis"),w=Us(y.model),C=g||S||y.type==="category",E=t.axesInfo[w]={key:w,axis:y,
coordSys:s,axisPointerModel:_,triggerTooltip:g,triggerEmphasis:b,involveSeries:C,snap:S,useHandle:Ly(_),seriesModels:[],linkGroup:null};u[w]=E,t.seriesInvolved=
t.seriesInvolved||C;var A=nU(a,y);if(A!=null){var D=o[A]||(o[A]={axesInfo:{}});D.axesInfo[w]=E,D.mapper=a[A].mapper,E.linkGroup=D}}}})}function rU(t,e,r,i,n,a){
var o=e.getModel("axisPointer"),s=["type","snap","lineStyle","shadowStyle","label","animation","animationDurationUpdate","animationEasingUpdate","z"],l={};T(s,function(p){
l[p]=oe(o.get(p))}),l.snap=t.type!=="category"&&!!a,o.get("type")==="cross"&&(l.type="line");var u=l.label||(l.label={});if(u.show==null&&(u.show=!1),n==="cross"){
var f=o.get(["label","show"]);if(u.show=f??!0,!a){var c=l.lineStyle=o.get("crossStyle");c&&pe(u,c.textStyle)}}return t.model.getModel("axisPointer",new He(l,r,i))}
function iU(t,e){e.eachSeries(function(r){var i=r.coordinateSystem,n=r.get(["tooltip","trigger"],!0),a=r.get(["tooltip","show"],!0);!i||!i.model||n==="none"||n===
!1||n==="item"||a===!1||r.get(["axisPointer","show"],!0)===!1||T(t.coordSysAxesInfo[Us(i.model)],function(o){var s=o.axis;i.getAxis(s.dim)===s&&(o.seriesModels.
push(r),o.seriesDataCount==null&&(o.seriesDataCount=0),o.seriesDataCount+=r.getData().count())})})}function nU(t,e){for(var r=e.model,i=e.dim,n=0;n<t.length;n++){
var a=t[n]||{};if(Oy(a[i+"AxisId"],r.id)||Oy(a[i+"AxisIndex"],r.componentIndex)||Oy(a[i+"AxisName"],r.name))return n}}function Oy(t,e){return t==="all"||B(t)&&ue(
t,e)>=0||t===e}function hD(t){var e=_h(t);if(e){var r=e.axisPointerModel,i=e.axis.scale,n=r.option,a=r.get("status"),o=r.get("value");o!=null&&(o=i.parse(o));var s=Ly(
r);a==null&&(n.status=s?"show":"hide");var l=i.getExtent();(o==null||o>l[1])&&(o=l[1]),o<l[0]&&(o=l[0]),n.value=o,s&&(n.status=e.axis.scale.isBlank()?"hide":"sh\
ow")}}function _h(t){var e=(t.ecModel.getComponent("axisPointer")||{}).coordSysAxesInfo;return e&&e.axesInfo[Us(t)]}function vD(t){var e=_h(t);return e&&e.axisPointerModel}
function Ly(t){return!!t.get(["handle","show"])}function Us(t){return t.type+"||"+t.id}var dD={},aU=(function(t){I(e,t);function e(){var r=t!==null&&t.apply(this,arguments)||this;return r.type=e.type,r}return e.prototype.render=function(r,i,n,a){this.
axisPointerClass&&hD(r),t.prototype.render.apply(this,arguments),this._doUpdateAxisPointerClass(r,n,!0)},e.prototype.updateAxisPointer=function(r,i,n,a){this._doUpdateAxisPointerClass(
r,n,!1)},e.prototype.remove=function(r,i){var n=this._axisPointer;n&&n.remove(i)},e.prototype.dispose=function(r,i){this._disposeAxisPointer(i),t.prototype.dispose.
apply(this,arguments)},e.prototype._doUpdateAxisPointerClass=function(r,i,n){var a=e.getAxisPointerClass(this.axisPointerClass);if(a){var o=vD(r);o?(this._axisPointer||
(this._axisPointer=new a)).render(r,o,i,n):this._disposeAxisPointer(i)}},e.prototype._disposeAxisPointer=function(r){this._axisPointer&&this._axisPointer.dispose(
r),this._axisPointer=null},e.registerAxisPointerClass=function(r,i){dD[r]=i},e.getAxisPointerClass=function(r){return r&&dD[r]},e.type="axis",e})(Zt),xh=aU;var Py=J();function mD(t,e,r,i){var n=r.axis;if(!n.scale.isBlank()){var a=r.getModel("splitArea"),o=a.getModel("areaStyle"),s=o.get("color"),l=i.coordinateSystem.
getRect(),u=n.getTicksCoords({tickModel:a,breakTicks:"none",pruneByBreak:"preserve_extent_bound"});if(u.length){var f=s.length,c=Py(t).splitAreaColors,p=K(),h=0;
if(c)for(var v=0;v<u.length;v++){var d=c.get(u[v].tickValue);if(d!=null){h=(d+(f-1)*v)%f;break}}var m=n.toGlobalCoord(u[0].coord),g=o.getAreaStyle();s=B(s)?s:[s];
for(var v=1;v<u.length;v++){var y=n.toGlobalCoord(u[v].coord),_=void 0,x=void 0,S=void 0,b=void 0;n.isHorizontal()?(_=m,x=l.y,S=y-_,b=l.height,m=_+S):(_=l.x,x=m,
S=l.width,b=y-x,m=x+b);var w=u[v-1].tickValue;w!=null&&p.set(w,h),e.add(new Ne({anid:w!=null?"area_"+w:null,shape:{x:_,y:x,width:S,height:b},style:pe({fill:s[h]},
g),autoBatch:!0,silent:!0})),h=(h+1)%f}Py(t).splitAreaColors=p}}}function gD(t){Py(t).splitAreaColors=null}var oU=["splitArea","splitLine","minorSplitLine","breakArea"],yD=(function(t){I(e,t);function e(){var r=t!==null&&t.apply(this,arguments)||this;return r.type=e.
type,r.axisPointerClass="CartesianAxisPointer",r}return e.prototype.render=function(r,i,n,a){this.group.removeAll();var o=this._axisGroup;if(this._axisGroup=new we,
this.group.add(this._axisGroup),!!to(r)){this._axisGroup.add(r.axis.axisBuilder.group),T(oU,function(l){r.get([l,"show"])&&sU[l](this,this._axisGroup,r,r.getCoordSysModel(),
n)},this);var s=a&&a.type==="changeAxisOrder"&&a.isInitSort;s||hm(o,this._axisGroup,r),t.prototype.render.call(this,r,i,n,a)}},e.prototype.remove=function(){gD(
this)},e.type="cartesianAxis",e})(xh),sU={splitLine:function(t,e,r,i,n){var a=r.axis;if(!a.scale.isBlank()){var o=r.getModel("splitLine"),s=o.getModel("lineStyl\
e"),l=s.get("color"),u=o.get("showMinLine")!==!1,f=o.get("showMaxLine")!==!1;l=B(l)?l:[l];for(var c=i.coordinateSystem.getRect(),p=a.isHorizontal(),h=0,v=a.getTicksCoords(
{tickModel:o,breakTicks:"none",pruneByBreak:"preserve_extent_bound"}),d=[],m=[],g=s.getLineStyle(),y=0;y<v.length;y++){var _=a.toGlobalCoord(v[y].coord);if(!(y===
0&&!u||y===v.length-1&&!f)){var x=v[y].tickValue;p?(d[0]=_,d[1]=c.y,m[0]=_,m[1]=c.y+c.height):(d[0]=c.x,d[1]=_,m[0]=c.x+c.width,m[1]=_);var S=h++%l.length,b=new Sr(
{anid:x!=null?"line_"+x:null,autoBatch:!0,shape:{x1:d[0],y1:d[1],x2:m[0],y2:m[1]},style:pe({stroke:l[S]},g),silent:!0});Ua(b.shape,g.lineWidth),e.add(b)}}}},minorSplitLine:function(t,e,r,i,n){
var a=r.axis,o=r.getModel("minorSplitLine"),s=o.getModel("lineStyle"),l=i.coordinateSystem.getRect(),u=a.isHorizontal(),f=a.getMinorTicksCoords();if(f.length)for(var c=[],
p=[],h=s.getLineStyle(),v=0;v<f.length;v++)for(var d=0;d<f[v].length;d++){var m=a.toGlobalCoord(f[v][d].coord);u?(c[0]=m,c[1]=l.y,p[0]=m,p[1]=l.y+l.height):(c[0]=
l.x,c[1]=m,p[0]=l.x+l.width,p[1]=m);var g=new Sr({anid:"minor_line_"+f[v][d].tickValue,autoBatch:!0,shape:{x1:c[0],y1:c[1],x2:p[0],y2:p[1]},style:h,silent:!0});
Ua(g.shape,h.lineWidth),e.add(g)}},splitArea:function(t,e,r,i,n){mD(t,e,r,i)},breakArea:function(t,e,r,i,n){var a=no(),o=r.axis.scale;a&&o.type!=="ordinal"&&a.rectCoordBuildBreakAxis(
e,t,r,i.coordinateSystem.getRect(),n)}},Iy=(function(t){I(e,t);function e(){var r=t!==null&&t.apply(this,arguments)||this;return r.type=e.type,r}return e.type="\
xAxis",e})(yD);var _D=(function(t){I(e,t);function e(){var r=t!==null&&t.apply(this,arguments)||this;return r.type=Iy.type,r}return e.type="yAxis",e})(yD);var lU=(function(t){I(e,t);function e(){var r=t!==null&&t.apply(this,arguments)||this;return r.type="grid",r}return e.prototype.render=function(r,i){this.group.
removeAll(),r.get("show")&&this.group.add(new Ne({shape:r.coordinateSystem.getRect(),style:pe({fill:r.get("backgroundColor")},r.getItemStyle()),silent:!0,z2:-1}))},
e.type="grid",e})(Zt),xD={offset:0};function Sh(t){t.registerComponentView(lU),t.registerComponentModel(iC),t.registerCoordinateSystem("cartesian2d",cD),yh(t,"x",
gh,xD),yh(t,"y",gh,xD),t.registerComponentView(Iy),t.registerComponentView(_D),t.registerPreprocessor(function(e){e.xAxis&&e.yAxis&&!e.grid&&(e.grid={})})}function Ny(t){oi(Sh),t.registerSeriesModel(WE),t.registerChartView(XE),t.registerLayout(ro("scatter"))}var uU=0,SD=1,fU=2;var cU="view",Wee=(function(t){I(e,t);function e(r,i,n){var a=t.call(this)||this;a.type=cU,a.dimensions=["x","y"];var o=a;o.invertY=r,o.lgCt=i,o.lgGeo=n;var s=o.
trans=[];return s[uU]=Ro(),s[SD]=Ro(),s[fU]=Ro(),o.mtRaw=Ye(),o.mtRawInv=Ye(),o.mtOverall=Ye(),o.mtOverallInv=Ye(),o.zoom=1,a}return e.prototype.getBoundingRect=
function(){return pU(null,this)},e.prototype.getViewRect=function(){return hU(null,this)},e.prototype.getRoamTransform=function(){return Gv(this.trans[SD])},e.prototype.
dataToPoint=function(r,i,n){var a=i?this.mtRaw:this.mtOverall;return n=n||[],a?ut(n,r,a):Av(n,r)},e.prototype.pointToData=function(r,i,n){n=n||[];var a=this.mtOverallInv;
return a?ut(n,r,a):Av(n,r)},e.prototype.convertToPixel=function(r,i,n){var a=bD(i);return a===this?a.dataToPoint(n):null},e.prototype.convertFromPixel=function(r,i,n){
var a=bD(i);return a===this?a.pointToData(n):null},e.prototype.containPoint=function(r){var i=this;return Io(bh,i.dataRect),W0(bh,bh,i.mtOverall),$0(bh,r[0],r[1])},
e.dimensions=["x","y"],e})(_n),bh=nl();function wD(t){return t.zoom}function pU(t,e){return Io(t||nl(),e.dataRect)}function hU(t,e){return Io(t||nl(),e.viewRect)}var $ee=Ye();var Yee=Ye(),Xee=nl();var Kee=Ye(),qee=Ye();function bD(t){var e=t.seriesModel;return e?e.coordinateSystem:null}var Zee=Ro(),jee=Ro();var TD=Sr.prototype,Ry=Nl.prototype,CD=(function(){function t(){this.x1=0,this.y1=0,this.x2=0,this.y2=0,this.percent=1}return t})(),tte=(function(t){I(e,t);function e(){
return t!==null&&t.apply(this,arguments)||this}return e})(CD);function By(t){return isNaN(+t.cpx1)||isNaN(+t.cpy1)}var vU=(function(t){I(e,t);function e(r){var i=t.
call(this,r)||this;return i.type="ec-line",i}return e.prototype.getDefaultStyle=function(){return{stroke:le.color.neutral99,fill:null}},e.prototype.getDefaultShape=
function(){return new CD},e.prototype.buildPath=function(r,i){By(i)?TD.buildPath.call(this,r,i):Ry.buildPath.call(this,r,i)},e.prototype.pointAt=function(r){return By(
this.shape)?TD.pointAt.call(this,r):Ry.pointAt.call(this,r)},e.prototype.tangentAt=function(r){var i=this.shape,n=By(i)?[i.x2-i.x1,i.y2-i.y1]:Ry.tangentAt.call(
this,r);return ko(n,n)},e})(ie),AD=vU;var zy=["fromSymbol","toSymbol"];function ED(t){return"_"+t+"Type"}function DD(t,e,r){var i=e.getItemVisual(r,t);if(!i||i==="none")return i;var n=e.getItemVisual(
r,t+"Size"),a=e.getItemVisual(r,t+"Rotate"),o=e.getItemVisual(r,t+"Offset"),s=e.getItemVisual(r,t+"KeepAspect"),l=eu(n),u=ja(o||0,l);return i+l+u+(a||"")+(s||"")}
function MD(t,e,r){var i=e.getItemVisual(r,t);if(!(!i||i==="none")){var n=e.getItemVisual(r,t+"Size"),a=e.getItemVisual(r,t+"Rotate"),o=e.getItemVisual(r,t+"Off\
set"),s=e.getItemVisual(r,t+"KeepAspect"),l=eu(n),u=ja(o||0,l),f=wr(i,-l[0]/2+u[0],-l[1]/2+u[1],l[0],l[1],null,s);return f.__specifiedRotation=a==null||isNaN(a)?
void 0:+a*Math.PI/180||0,f.name=t,f}}function dU(t){var e=new AD({name:"line",subPixelOptimize:!0});return Uy(e.shape,t),e}function Uy(t,e){t.x1=e[0][0],t.y1=e[0][1],
t.x2=e[1][0],t.y2=e[1][1],t.percent=1;var r=e[2];r?(t.cpx1=r[0],t.cpy1=r[1]):(t.cpx1=NaN,t.cpy1=NaN)}var mU=(function(t){I(e,t);function e(r,i,n){var a=t.call(this)||
this;return a._createLine(r,i,n),a}return e.prototype._createLine=function(r,i,n){var a=r.hostModel,o=r.getItemLayout(i),s=r.getItemVisual(i,"z2"),l=dU(o);l.shape.
percent=0,Bt(l,{z2:G(s,0),shape:{percent:1}},a,i),this.add(l),T(zy,function(u){var f=MD(u,r,i);this.add(f),this[ED(u)]=DD(u,r,i)},this),this._updateCommonStl(r,
i,n)},e.prototype.updateData=function(r,i,n){var a=r.hostModel,o=this.childOfName("line"),s=r.getItemLayout(i),l={shape:{}};Uy(l.shape,s),it(o,l,a,i),T(zy,function(u){
var f=DD(u,r,i),c=ED(u);if(this[c]!==f){this.remove(this.childOfName(u));var p=MD(u,r,i);this.add(p)}this[c]=f},this),this._updateCommonStl(r,i,n)},e.prototype.
getLinePath=function(){return this.childAt(0)},e.prototype._updateCommonStl=function(r,i,n){var a=r.hostModel,o=this.childOfName("line"),s=n&&n.emphasisLineStyle,
l=n&&n.blurLineStyle,u=n&&n.selectLineStyle,f=n&&n.labelStatesModels,c=n&&n.emphasisDisabled,p=n&&n.focus,h=n&&n.blurScope;if(!n||r.hasItemOption){var v=r.getItemModel(
i),d=v.getModel("emphasis");s=d.getModel("lineStyle").getLineStyle(),l=v.getModel(["blur","lineStyle"]).getLineStyle(),u=v.getModel(["select","lineStyle"]).getLineStyle(),
c=d.get("disabled"),p=d.get("focus"),h=d.get("blurScope"),f=ir(v)}var m=r.getItemVisual(i,"style"),g=m.stroke;o.useStyle(m),o.style.fill=null,o.style.strokeNoScale=
!0,o.ensureState("emphasis").style=s,o.ensureState("blur").style=l,o.ensureState("select").style=u,T(zy,function(b){var w=this.childOfName(b);if(w){w.setColor(g),
w.style.opacity=m.opacity;for(var C=0;C<Yt.length;C++){var E=Yt[C],A=o.getState(E);if(A){var D=A.style||{},L=w.ensureState(E),O=L.style||(L.style={});D.stroke!=
null&&(O[w.__isEmptyBrush?"stroke":"fill"]=D.stroke),D.opacity!=null&&(O.opacity=D.opacity)}}w.markRedraw()}},this);var y=a.getRawValue(i);Ci(this,f,{labelDataIndex:i,
labelFetcher:{getFormattedLabel:function(b,w){return a.getFormattedLabel(b,w,r.dataType)}},inheritColor:g||le.color.neutral99,defaultOpacity:m.opacity,defaultText:(y==
null?r.getName(i):isFinite(y)?be(y,10):y)+""});var _=this.getTextContent();if(_){var x=f.normal;_.__align=_.style.align,_.__verticalAlign=_.style.verticalAlign,
_.__position=x.get("position")||"middle";var S=x.get("distance");B(S)||(S=[S,S]),_.__labelDistance=S}this.setTextConfig({position:null,local:!0,inside:!1}),xr(this,
p,h,c)},e.prototype.highlight=function(){qi(this)},e.prototype.downplay=function(){Zi(this)},e.prototype.updateLayout=function(r,i){this.childOfName("line").stopAnimation(),
this.setLinePoints(r.getItemLayout(i))},e.prototype.setLinePoints=function(r){var i=this.childOfName("line");Uy(i.shape,r),i.dirty()},e.prototype.beforeUpdate=function(){
var r=this,i=r.childOfName("fromSymbol"),n=r.childOfName("toSymbol"),a=r.getTextContent();if(!i&&!n&&(!a||a.ignore))return;for(var o=1,s=this.parent;s;)s.scaleX&&
(o/=s.scaleX),s=s.parent;var l=r.childOfName("line");if(!this.__dirty&&!l.__dirty)return;var u=l.shape.percent,f=l.pointAt(0),c=l.pointAt(u),p=nf([],c,f);ko(p,p);
function h(A,D){var L=A.__specifiedRotation;if(L==null){var O=l.tangentAt(D);A.attr("rotation",(D===1?-1:1)*Math.PI/2-Math.atan2(O[1],O[0]))}else A.attr("rotati\
on",L)}if(i&&(i.setPosition(f),h(i,0),i.scaleX=i.scaleY=o*u,i.markRedraw()),n&&(n.setPosition(c),h(n,1),n.scaleX=n.scaleY=o*u,n.markRedraw()),a&&!a.ignore){a.x=
a.y=0,a.originX=a.originY=0;var v=void 0,d=void 0,m=a.__labelDistance,g=m[0]*o,y=m[1]*o,_=u/2,x=l.tangentAt(_),S=[x[1],-x[0]],b=l.pointAt(_);S[1]>0&&(S[0]=-S[0],
S[1]=-S[1]);var w=x[0]<0?-1:1;if(a.__position!=="start"&&a.__position!=="end"){var C=-Math.atan2(x[1],x[0]);c[0]<f[0]&&(C=Math.PI+C),a.rotation=C}var E=void 0;switch(a.
__position){case"insideStartTop":case"insideMiddleTop":case"insideEndTop":case"middle":E=-y,d="bottom";break;case"insideStartBottom":case"insideMiddleBottom":case"\
insideEndBottom":E=y,d="top";break;default:E=0,d="middle"}switch(a.__position){case"end":a.x=p[0]*g+c[0],a.y=p[1]*y+c[1],v=p[0]>.8?"left":p[0]<-.8?"right":"cent\
er",d=p[1]>.8?"top":p[1]<-.8?"bottom":"middle";break;case"start":a.x=-p[0]*g+f[0],a.y=-p[1]*y+f[1],v=p[0]>.8?"right":p[0]<-.8?"left":"center",d=p[1]>.8?"bottom":
p[1]<-.8?"top":"middle";break;case"insideStartTop":case"insideStart":case"insideStartBottom":a.x=g*w+f[0],a.y=f[1]+E,v=x[0]<0?"right":"left",a.originX=-g*w,a.originY=
-E;break;case"insideMiddleTop":case"insideMiddle":case"insideMiddleBottom":case"middle":a.x=b[0],a.y=b[1]+E,v="center",a.originY=-E;break;case"insideEndTop":case"\
insideEnd":case"insideEndBottom":a.x=-g*w+c[0],a.y=c[1]+E,v=x[0]>=0?"right":"left",a.originX=g*w,a.originY=-E;break}a.scaleX=a.scaleY=o,a.setStyle({verticalAlign:a.
__verticalAlign||d,align:a.__align||v})}},e})(we),OD=mU;var gU=(function(){function t(e){this.group=new we,this._LineCtor=e||OD}return t.prototype.updateData=function(e){var r=this;this._progressiveEls=null;var i=this,
n=i.group,a=i._lineData;i._lineData=e,a||n.removeAll();var o=LD(e);e.diff(a).add(function(s){r._doAdd(e,s,o)}).update(function(s,l){r._doUpdate(a,e,l,s,o)}).remove(
function(s){n.remove(a.getItemGraphicEl(s))}).execute()},t.prototype.updateLayout=function(){var e=this._lineData;e&&e.eachItemGraphicEl(function(r,i){r.updateLayout(
e,i)},this)},t.prototype.incrementalPrepareUpdate=function(e){this._seriesScope=LD(e),this._lineData=null,this.group.removeAll()},t.prototype.incrementalUpdate=
function(e,r,i){this._progressiveEls=[];function n(l){!l.isGroup&&!yU(l)&&(l.incremental=i,l.ensureState("emphasis").hoverLayer=Qi)}for(var a=e.start;a<e.end;a++){
var o=r.getItemLayout(a);if(Fy(o)){var s=new this._LineCtor(r,a,this._seriesScope);s.traverse(n),this.group.add(s),r.setItemGraphicEl(a,s),this._progressiveEls.
push(s)}}},t.prototype.remove=function(){this.group.removeAll()},t.prototype.eachRendered=function(e){jr(this._progressiveEls||this.group,e)},t.prototype._doAdd=
function(e,r,i){var n=e.getItemLayout(r);if(Fy(n)){var a=new this._LineCtor(e,r,i);e.setItemGraphicEl(r,a),this.group.add(a)}},t.prototype._doUpdate=function(e,r,i,n,a){
var o=e.getItemGraphicEl(i);if(!Fy(r.getItemLayout(n))){this.group.remove(o);return}o?o.updateData(r,n,a):o=new this._LineCtor(r,n,a),r.setItemGraphicEl(n,o),this.
group.add(o)},t})();function yU(t){return t.animators&&t.animators.length>0}function LD(t){var e=t.hostModel,r=e.getModel("emphasis");return{lineStyle:e.getModel(
"lineStyle").getLineStyle(),emphasisLineStyle:r.getModel(["lineStyle"]).getLineStyle(),blurLineStyle:e.getModel(["blur","lineStyle"]).getLineStyle(),selectLineStyle:e.
getModel(["select","lineStyle"]).getLineStyle(),emphasisDisabled:r.get("disabled"),blurScope:r.get("blurScope"),focus:r.get("focus"),labelStatesModels:ir(e)}}function kD(t){
return isNaN(t[0])||isNaN(t[1])}function Fy(t){return t&&!kD(t[0])&&!kD(t[1])}var PD=gU;var Vy={color:"fill",borderColor:"stroke"},ID={symbol:1,symbolSize:1,symbolKeepAspect:1,legendIcon:1,visualMeta:1,liftZ:1,decal:1},Mi=J(),_U=(function(t){I(e,t);
function e(){var r=t!==null&&t.apply(this,arguments)||this;return r.type=e.type,r}return e.prototype.optionUpdated=function(){this.currentZLevel=this.get("zleve\
l",!0),this.currentZ=this.get("z",!0)},e.prototype.getInitialData=function(r,i){return Ai(null,this)},e.prototype.getDataParams=function(r,i,n){var a=t.prototype.
getDataParams.call(this,r,i);return n&&(a.info=Mi(n).info),a},e.type="series.custom",e.dependencies=["grid","polar","geo","singleAxis","calendar","matrix"],e.defaultOption=
{coordinateSystem:"cartesian2d",z:2,legendHoverLink:!0,clip:!1},e})(Kt),ND=_U;function xU(t,e){return e=e||[0,0],z(["x","y"],function(r,i){var n=this.getAxis(r),a=e[i],o=t[i]/2;return n.type==="category"?Ct(n).w:Math.abs(n.dataToCoord(a-o)-
n.dataToCoord(a+o))},this)}function Hy(t){var e=t.master.getRect();return{coordSys:{type:"cartesian2d",x:e.x,y:e.y,width:e.width,height:e.height},api:{coord:function(r){
return t.dataToPoint(r)},size:he(xU,t)}}}function SU(t,e){return e=e||[0,0],z([0,1],function(r){var i=e[r],n=t[r]/2,a=[],o=[];return a[r]=i-n,o[r]=i+n,a[1-r]=o[1-r]=e[1-r],Math.abs(this.dataToPoint(a)[r]-
this.dataToPoint(o)[r])},this)}function Gy(t){var e=t.view,r=e.getBoundingRect();return{coordSys:{type:"geo",x:r.x,y:r.y,width:r.width,height:r.height,zoom:wD(e)},
api:{coord:function(i){return t.dataToPoint(i)},size:he(SU,t)}}}function bU(t,e){var r=this.getAxis(),i=e instanceof Array?e[0]:e,n=(t instanceof Array?t[0]:t)/2;return r.type==="category"?Ct(r).w:Math.abs(r.dataToCoord(i-n)-
r.dataToCoord(i+n))}function Wy(t){var e=t.getRect();return{coordSys:{type:"singleAxis",x:e.x,y:e.y,width:e.width,height:e.height},api:{coord:function(r){return t.
dataToPoint(r)},size:he(bU,t)}}}function wU(t,e){return e=e||[0,0],z(["Radius","Angle"],function(r,i){var n="get"+r+"Axis",a=this[n](),o=e[i],s=t[i]/2,l=a.type==="category"?Ct(a).w:Math.abs(a.
dataToCoord(o-s)-a.dataToCoord(o+s));return r==="Angle"&&(l=l*Math.PI/180),l},this)}function $y(t){var e=t.getRadiusAxis(),r=t.getAngleAxis(),i=e.getExtent();return i[0]>
i[1]&&i.reverse(),{coordSys:{type:"polar",cx:t.cx,cy:t.cy,r:i[1],r0:i[0]},api:{coord:function(n){var a=e.dataToRadius(n[0]),o=r.dataToAngle(n[1]),s=t.coordToPoint(
[a,o]);return s.push(a,o*Math.PI/180),s},size:he(wU,t)}}}function Yy(t){var e=t.getRect(),r=t.getRangeInfo();return{coordSys:{type:"calendar",x:e.x,y:e.y,width:e.width,height:e.height,cellWidth:t.getCellWidth(),cellHeight:t.
getCellHeight(),rangeInfo:{start:r.start,end:r.end,weeks:r.weeks,dayCount:r.allDay}},api:{coord:function(i,n){return t.dataToPoint(i,n)},layout:function(i,n){return t.
dataToLayout(i,n)}}}}function Xy(t){var e=t.getRect();return{coordSys:{type:"matrix",x:e.x,y:e.y,width:e.width,height:e.height},api:{coord:function(r,i){return t.dataToPoint(r,i)},layout:function(r,i){
return t.dataToLayout(r,i)}}}}var zD={position:["x","y"],scale:["scaleX","scaleY"],origin:["originX","originY"]},RD=te(zD),Ute=fr(Dr,function(t,e){return t[e]=1,t},{}),Fte=Dr.join(", "),Lu=[
"","style","shape","extra"],Vs=J();function qy(t,e,r,i,n){var a=t+"Animation",o=Bl(t,i,n)||{},s=Vs(e).userDuring;return o.duration>0&&(o.during=s?he(MU,{el:e,userDuring:s}):
null,o.setToFinal=!0,o.scope=t),R(o,r[a]),o}function UD(t,e,r,i){i=i||{};var n=i.dataIndex,a=i.isInit,o=i.clearStyle,s=r.isAnimationEnabled(),l=Vs(t),u=e.style;
l.userDuring=e.during;var f={},c={};if(LU(t,e,c),t.type==="compound")for(var p=t.shape.paths,h=e.shape.paths,v=0;v<h.length;v++){var d=h[v];Ky("shape",d,p[v])}else
Ky("shape",e,c),Ky("extra",e,c);if(!a&&s&&(OU(t,e,f),BD("shape",t,e,f),BD("extra",t,e,f),kU(t,e,u,f)),c.style=u,CU(t,c,o),EU(t,e),s)if(a){var m={};T(Lu,function(y){
var _=y?e[y]:e;_&&_.enterFrom&&(y&&(m[y]=m[y]||{}),R(y?m[y]:m,_.enterFrom))});var g=qy("enter",t,e,r,n);g.duration>0&&t.animateFrom(m,g)}else AU(t,e,n||0,r,f);TU(
t,e),u?t.dirty():t.markRedraw()}function TU(t,e){for(var r=Vs(t).leaveToProps,i=0;i<Lu.length;i++){var n=Lu[i],a=n?e[n]:e;a&&a.leaveTo&&(r||(r=Vs(t).leaveToProps=
{}),n&&(r[n]=r[n]||{}),R(n?r[n]:r,a.leaveTo))}}function wh(t,e,r,i){if(t){var n=t.parent,a=Vs(t).leaveToProps;if(a){var o=qy("update",t,e,r,0);o.done=function(){
n&&n.remove(t),i&&i()},t.animateTo(a,o)}else n&&n.remove(t),i&&i()}}function Fs(t){return t==="all"}function CU(t,e,r){var i=e.style;if(!t.isGroup&&i){if(r){t.useStyle(
{});for(var n=t.animators,a=0;a<n.length;a++){var o=n[a];o.targetName==="style"&&o.changeTarget(t.style)}}t.setStyle(i)}e&&(e.style=null,e&&t.attr(e),e.style=i)}
function AU(t,e,r,i,n){if(n){var a=qy("update",t,e,i,r);a.duration>0&&t.animateFrom(n,a)}}function EU(t,e){H(e,"silent")&&(t.silent=e.silent),H(e,"ignore")&&(t.
ignore=e.ignore),t instanceof tr&&H(e,"invisible")&&(t.invisible=e.invisible),t instanceof ie&&H(e,"autoBatch")&&(t.autoBatch=e.autoBatch)}var Oi={},DU={setTransform:function(t,e){
return Oi.el[t]=e,this},getTransform:function(t){return Oi.el[t]},setShape:function(t,e){var r=Oi.el,i=r.shape||(r.shape={});return i[t]=e,r.dirtyShape&&r.dirtyShape(),
this},getShape:function(t){var e=Oi.el.shape;if(e)return e[t]},setStyle:function(t,e){var r=Oi.el,i=r.style;return i&&(i[t]=e,r.dirtyStyle&&r.dirtyStyle()),this},
getStyle:function(t){var e=Oi.el.style;if(e)return e[t]},setExtra:function(t,e){var r=Oi.el.extra||(Oi.el.extra={});return r[t]=e,this},getExtra:function(t){var e=Oi.
el.extra;if(e)return e[t]}};function MU(){var t=this,e=t.el;if(e){var r=Vs(e).userDuring,i=t.userDuring;if(r!==i){t.el=t.userDuring=null;return}Oi.el=e,i(DU)}}function BD(t,e,r,i){var n=r[t];
if(n){var a=e[t],o;if(a){var s=r.transition,l=n.transition;if(l)if(!o&&(o=i[t]={}),Fs(l))R(o,a);else for(var u=Be(l),f=0;f<u.length;f++){var c=u[f],p=a[c];o[c]=
p}else if(Fs(s)||ue(s,t)>=0){!o&&(o=i[t]={});for(var h=te(a),f=0;f<h.length;f++){var c=h[f],p=a[c];PU(n[c],p)&&(o[c]=p)}}}}}function Ky(t,e,r){var i=e[t];if(i)for(var n=r[t]=
{},a=te(i),o=0;o<a.length;o++){var s=a[o];n[s]=ga(i[s])}}function OU(t,e,r){for(var i=e.transition,n=Fs(i)?Dr:Be(i||[]),a=0;a<n.length;a++){var o=n[a];if(!(o===
"style"||o==="shape"||o==="extra")){var s=t[o];r[o]=s}}}function LU(t,e,r){for(var i=0;i<RD.length;i++){var n=RD[i],a=zD[n],o=e[n];o&&(r[a[0]]=o[0],r[a[1]]=o[1])}
for(var i=0;i<Dr.length;i++){var s=Dr[i];e[s]!=null&&(r[s]=e[s])}}function kU(t,e,r,i){if(r){var n=t.style,a;if(n){var o=r.transition,s=e.transition;if(o&&!Fs(o)){
var l=Be(o);!a&&(a=i.style={});for(var u=0;u<l.length;u++){var f=l[u],c=n[f];a[f]=c}}else if(t.getAnimationStyleProps&&(Fs(s)||Fs(o)||ue(s,"style")>=0)){var p=t.
getAnimationStyleProps(),h=p?p.style:null;if(h){!a&&(a=i.style={});for(var v=te(r),u=0;u<v.length;u++){var f=v[u];if(h[f]){var c=n[f];a[f]=c}}}}}}}function PU(t,e){
return et(t)?t!==e:t!=null&&isFinite(t)}var FD=J(),IU=["percent","easing","shape","style","extra"];function VD(t){t.stopAnimation("keyframe"),t.attr(FD(t))}function Zy(t,e,r){if(!(!r.isAnimationEnabled()||
!e)){if(B(e)){T(e,function(s){Zy(t,s,r)});return}var i=e.keyframes,n=e.duration;if(r&&n==null){var a=Bl("enter",r,0);n=a&&a.duration}if(!(!i||!n)){var o=FD(t);T(
Lu,function(s){if(!(s&&!t[s])){var l,u=!1;i.sort(function(f,c){return f.percent-c.percent}),T(i,function(f){var c=t.animators,p=s?f[s]:f;if(p){var h=te(p);if(s||
(h=Pe(h,function(m){return ue(IU,m)<0})),!!h.length){l||(l=t.animate(s,e.loop,!0),l.scope="keyframe");for(var v=0;v<c.length;v++)c[v]!==l&&c[v].targetName===l.targetName&&
c[v].stopTracks(h);s&&(o[s]=o[s]||{});var d=s?o[s]:o;T(h,function(m){d[m]=((s?t[s]:t)||{})[m]}),l.whenWithKeys(n*f.percent,p,h,f.easing)}}}),l&&l.delay(e.delay||
0).duration(n).start(e.easing)}})}}}var fn="emphasis",jn="normal",r_="blur",i_="select",Qn=[jn,fn,r_,i_],jy={normal:["itemStyle"],emphasis:[fn,"itemStyle"],blur:[r_,"itemStyle"],select:[i_,"itemSt\
yle"]},Qy={normal:["label"],emphasis:[fn,"label"],blur:[r_,"label"],select:[i_,"label"]},NU=["x","y"],RU="e\0\0",Ur={normal:{},emphasis:{},blur:{},select:{}},BU={
cartesian2d:Hy,geo:Gy,single:Wy,polar:$y,calendar:Yy,matrix:Xy};function e_(t){return t instanceof ie}function t_(t){return t instanceof tr}function zU(t,e){e.copyTransform(
t),t_(e)&&t_(t)&&(e.setStyle(t.style),e.z=t.z,e.z2=t.z2,e.zlevel=t.zlevel,e.invisible=t.invisible,e.ignore=t.ignore,e_(e)&&e_(t)&&e.setShape(t.shape))}var UU=(function(t){
I(e,t);function e(){var r=t!==null&&t.apply(this,arguments)||this;return r.type=e.type,r}return e.prototype.render=function(r,i,n,a){this._progressiveEls=null;var o=this.
_data,s=r.getData(),l=this.group,u=HD(r,s,i,n);o||l.removeAll(),s.diff(o).add(function(c){Jy(n,null,c,u(c,a),r,l,s)}).remove(function(c){var p=o.getItemGraphicEl(
c);p&&wh(p,Mi(p).option,r)}).update(function(c,p){var h=o.getItemGraphicEl(p);Jy(n,h,c,u(c,a),r,l,s)}).execute();var f=r.get("clip",!0)?gp(r.coordinateSystem,!1,
r):null;f?l.setClipPath(f):l.removeClipPath(),this._data=s},e.prototype.incrementalPrepareRender=function(r,i,n){this.group.removeAll(),this._data=null},e.prototype.
incrementalRender=function(r,i,n,a,o){var s=i.getData(),l=HD(i,s,n,a),u=this._progressiveEls=[];function f(h){h.isGroup||(h.incremental=Qo(i),h.ensureState("emp\
hasis").hoverLayer=Qi)}for(var c=r.start;c<r.end;c++){var p=Jy(null,null,c,l(c,o),i,this.group,s);p&&(p.traverse(f),u.push(p))}},e.prototype.eachRendered=function(r){
jr(this._progressiveEls||this.group,r)},e.prototype.filterForExposedEvent=function(r,i,n,a){var o=i.element;if(o==null||n.name===o)return!0;for(;(n=n.__hostTarget||
n.parent)&&n!==this.group;)if(n.name===o)return!0;return!1},e.type="custom",e})(Pt),YD=UU;function n_(t){var e=t.type,r;if(e==="path"){var i=t.shape,n=i.width!=
null&&i.height!=null?{x:i.x||0,y:i.y||0,width:i.width,height:i.height}:null,a=qD(i);r=za(a,null,n,i.layout||"center"),Mi(r).customPathData=a}else if(e==="image")
r=new wt({}),Mi(r).customImagePath=t.style.image;else if(e==="text")r=new ft({});else if(e==="group")r=new we;else if(e==="compoundPath"){var i=t.shape;if(!i||!i.
paths){var o="";rt(o)}var s=z(i.paths,function(f){if(f.type==="path")return za(f.shape.pathData,f,null);var c=gc(f.type);if(!c){var p="";rt(p)}return new c});r=
new is({shape:{paths:s}})}else{var l=gc(e);if(!l){var o="";rt(o)}r=new l}return Mi(r).customGraphicType=e,r.name=t.name,r.z2EmphasisLift=1,r.z2SelectLift=1,r}function a_(t,e,r,i,n,a,o){
VD(e);var s=n&&n.normal.cfg;s&&e.setTextConfig(s),i&&i.transition==null&&(i.transition=NU);var l=i&&i.style;if(l){if(e.type==="text"){var u=l;H(u,"textFill")&&(u.
fill=u.textFill),H(u,"textStroke")&&(u.stroke=u.textStroke)}var f=void 0,c=e_(e)?l.decal:null;t&&c&&(c.dirty=!0,f=Du(c,t)),l.__decalPattern=f}if(t_(e)&&l){var f=l.
__decalPattern;f&&(l.decal=f)}UD(e,i,a,{dataIndex:r,isInit:o,clearStyle:!0}),Zy(e,i.keyframeAnimation,a)}function XD(t,e,r,i,n){var a=e.isGroup?null:e,o=n&&n[t].
cfg;if(a){var s=a.ensureState(t);if(i===!1){var l=a.getState(t);l&&(l.style=null)}else s.style=i||null;o&&(s.textConfig=o),Wd(a)}}function FU(t,e,r){if(!t.isGroup){
var i=t,n=r.currentZ,a=r.currentZLevel;i.z=n,i.zlevel=a;var o=e.z2;o!=null&&(i.z2=o||0);for(var s=0;s<Qn.length;s++)VU(i,e,Qn[s])}}function VU(t,e,r){var i=r===
jn,n=i?e:Th(e,r),a=n?n.z2:null,o;a!=null&&(o=i?t:t.ensureState(r),o.z2=a||0)}function HD(t,e,r,i){var n=t.get("renderItem");if(typeof n=="string"){var a=YA(n);a&&
(n=a)}var o=t.coordinateSystem,s={};o&&(s=o.prepareCustoms?o.prepareCustoms(o):BU[o.type](o));for(var l=pe({getWidth:i.getWidth,getHeight:i.getHeight,getZr:i.getZr,
getDevicePixelRatio:i.getDevicePixelRatio,value:S,style:w,ordinalRawValue:b,styleEmphasis:C,visual:D,barLayout:L,currentSeriesIndices:O,font:N},s.api||{}),u={context:{},
seriesId:t.id,seriesName:t.name,seriesIndex:t.seriesIndex,coordSys:s.coordSys,dataInsideLength:e.count(),encode:HU(t.getData()),itemPayload:t.get("itemPayload")||
{}},f,c,p={},h={},v={},d={},m=0;m<Qn.length;m++){var g=Qn[m];v[g]=t.getModel(jy[g]),d[g]=t.getModel(Qy[g])}function y(P){return P===f?c||(c=e.getItemModel(P)):e.
getItemModel(P)}function _(P,k){return e.hasItemOption?P===f?p[k]||(p[k]=y(P).getModel(jy[k])):y(P).getModel(jy[k]):v[k]}function x(P,k){return e.hasItemOption?
P===f?h[k]||(h[k]=y(P).getModel(Qy[k])):y(P).getModel(Qy[k]):d[k]}return function(P,k){return f=P,c=null,p={},h={},n&&n(pe({dataIndexInside:P,dataIndex:e.getRawIndex(
P),actionType:k?k.type:null},u),l)};function S(P,k){return k==null&&(k=f),e.getStore().get(e.getDimensionIndex(P||0),k)}function b(P,k){k==null&&(k=f),P=P||0;var U=e.
getDimensionInfo(P);if(!U){var F=e.getDimensionIndex(P);return F>=0?e.getStore().get(F,k):void 0}var Y=e.get(U.name,k),q=U&&U.ordinalMeta;return q?q.categories[Y]:
Y}function w(P,k){k==null&&(k=f);var U=e.getItemVisual(k,"style"),F=U&&U.fill,Y=U&&U.opacity,q=_(k,jn).getItemStyle();F!=null&&(q.fill=F),Y!=null&&(q.opacity=Y);
var Q={inheritColor:V(F)?F:le.color.neutral99},ee=x(k,jn),ae=Ti(ee,null,Q,!1,!0);ae.text=ee.getShallow("show")?G(t.getFormattedLabel(k,jn),tn(e,k)):null;var Z=Vl(
ee,Q,!1);return A(P,q),q=hg(q,ae,Z),P&&E(q,P),q.legacy=!0,q}function C(P,k){k==null&&(k=f);var U=_(k,fn).getItemStyle(),F=x(k,fn),Y=Ti(F,null,null,!0,!0);Y.text=
F.getShallow("show")?pr(t.getFormattedLabel(k,fn),t.getFormattedLabel(k,jn),tn(e,k)):null;var q=Vl(F,null,!0);return A(P,U),U=hg(U,Y,q),P&&E(U,P),U.legacy=!0,U}
function E(P,k){for(var U in k)H(k,U)&&(P[U]=k[U])}function A(P,k){P&&(P.textFill&&(k.textFill=P.textFill),P.textPosition&&(k.textPosition=P.textPosition))}function D(P,k){
if(k==null&&(k=f),H(Vy,P)){var U=e.getItemVisual(k,"style");return U?U[Vy[P]]:null}if(H(ID,P))return e.getItemVisual(k,P)}function L(P){if(o.type==="cartesian2d"){
var k=o.getBaseAxis();return aC(pe({axis:k},P))}}function O(){return r.getCurrentSeriesIndices()}function N(P){return wc(P,r)}}function HU(t){var e={};return T(
t.dimensions,function(r){var i=t.getDimensionInfo(r);if(!i.isExtraCoord){var n=i.coordDim,a=e[n]=e[n]||[];a[i.coordDimIndex]=t.getDimensionIndex(r)}}),e}function Jy(t,e,r,i,n,a,o){
if(!i){a.remove(e);return}var s=o_(t,e,r,i,n,a);return s&&o.setItemGraphicEl(r,s),s&&xr(s,i.focus,i.blurScope,i.emphasisDisabled),s}function o_(t,e,r,i,n,a){var o=-1,
s=e;e&&KD(e,i,n)&&(o=ue(a.childrenRef(),e),e=null);var l=!e,u=e;u?u.clearStates():(u=n_(i),s&&zU(s,u)),i.morph===!1?u.disableMorphing=!0:u.disableMorphing&&(u.disableMorphing=
!1),i.tooltipDisabled&&(u.tooltipDisabled=!0),Ur.normal.cfg=Ur.normal.conOpt=Ur.emphasis.cfg=Ur.emphasis.conOpt=Ur.blur.cfg=Ur.blur.conOpt=Ur.select.cfg=Ur.select.
conOpt=null,Ur.isLegacy=!1,WU(u,r,i,n,l,Ur),GU(u,r,i,n,l),a_(t,u,r,i,Ur,n,l),H(i,"info")&&(Mi(u).info=i.info);for(var f=0;f<Qn.length;f++){var c=Qn[f];if(c!==jn){
var p=Th(i,c),h=s_(i,p,c);XD(c,u,p,h,Ur)}}return FU(u,i,n),i.type==="group"&&$U(t,u,r,i,n),o>=0?a.replaceAt(u,o):a.add(u),u}function KD(t,e,r){var i=Mi(t),n=e.type,
a=e.shape,o=e.style;return r.isUniversalTransitionEnabled()||n!=null&&n!==i.customGraphicType||n==="path"&&qU(a)&&qD(a)!==i.customPathData||n==="image"&&H(o,"im\
age")&&o.image!==i.customImagePath}function GU(t,e,r,i,n){var a=r.clipPath;if(a===!1)t&&t.getClipPath()&&t.removeClipPath();else if(a){var o=t.getClipPath();o&&
KD(o,a,i)&&(o=null),o||(o=n_(a),t.setClipPath(o)),a_(null,o,e,a,null,i,n)}}function WU(t,e,r,i,n,a){if(!(t.isGroup||t.type==="compoundPath")){GD(r,null,a),GD(r,
fn,a);var o=a.normal.conOpt,s=a.emphasis.conOpt,l=a.blur.conOpt,u=a.select.conOpt;if(o!=null||s!=null||u!=null||l!=null){var f=t.getTextContent();if(o===!1)f&&t.
removeTextContent();else{o=a.normal.conOpt=o||{type:"text"},f?f.clearStates():(f=n_(o),t.setTextContent(f)),a_(null,f,e,o,null,i,n);for(var c=o&&o.style,p=0;p<Qn.
length;p++){var h=Qn[p];if(h!==jn){var v=a[h].conOpt;XD(h,f,v,s_(o,v,h),null)}}c?f.dirty():f.markRedraw()}}}}function GD(t,e,r){var i=e?Th(t,e):t,n=e?s_(t,i,fn):
t.style,a=t.type,o=i?i.textConfig:null,s=t.textContent,l=s?e?Th(s,e):s:null;if(n&&(r.isLegacy||v1(n,a,!!o,!!l))){r.isLegacy=!0;var u=d1(n,a,!e);!o&&u.textConfig&&
(o=u.textConfig),!l&&u.textContent&&(l=u.textContent)}if(!e&&l){var f=l;!f.type&&(f.type="text")}var c=e?r[e]:r.normal;c.cfg=o,c.conOpt=l}function Th(t,e){return e?
t?t[e]:null:t}function s_(t,e,r){var i=e&&e.style;return i==null&&r===fn&&t&&(i=t.styleEmphasis),i}function $U(t,e,r,i,n){var a=i.children,o=a?a.length:0,s=i.$mergeChildren,
l=s==="byName"||i.diffChildrenByName,u=s===!1;if(!(!o&&!l&&!u)){if(l){XU({api:t,oldChildren:e.children()||[],newChildren:a||[],dataIndex:r,seriesModel:n,group:e});
return}u&&e.removeAll();for(var f=0;f<o;f++){var c=a[f],p=e.childAt(f);c?(c.ignore==null&&(c.ignore=!1),o_(t,p,r,c,n,e)):p.ignore=!0}for(var h=e.childCount()-1;h>=
f;h--){var v=e.childAt(h);YU(e,v,n)}}}function YU(t,e,r){e&&wh(e,Mi(t).option,r)}function XU(t){new Tc(t.oldChildren,t.newChildren,WD,WD,t).add($D).update($D).remove(
KU).execute()}function WD(t,e){var r=t&&t.name;return r??RU+e}function $D(t,e){var r=this.context,i=t!=null?r.newChildren[t]:null,n=e!=null?r.oldChildren[e]:null;
o_(r.api,n,r.dataIndex,i,r.seriesModel,r.group)}function KU(t){var e=this.context,r=e.oldChildren[t];r&&wh(r,Mi(r).option,e.seriesModel)}function qD(t){return t&&
(t.pathData||t.d)}function qU(t){return t&&(H(t,"pathData")||H(t,"d"))}function l_(t){t.registerChartView(YD),t.registerSeriesModel(ND)}var vo=J(),ZD=oe,u_=he,ZU=(function(){function t(){this._dragging=!1,this.animationThreshold=15}return t.prototype.render=function(e,r,i,n){var a=r.get("value"),
o=r.get("status");if(this._axisModel=e,this._axisPointerModel=r,this._api=i,!(!n&&this._lastValue===a&&this._lastStatus===o)){this._lastValue=a,this._lastStatus=
o;var s=this._group,l=this._handle;if(!o||o==="hide"){s&&s.hide(),l&&l.hide();return}s&&s.show(),l&&l.show();var u={};this.makeElOption(u,a,e,r,i);var f=u.graphicKey;
f!==this._lastGraphicKey&&this.clear(i),this._lastGraphicKey=f;var c=this._moveAnimation=this.determineAnimation(e,r);if(!s)s=this._group=new we,this.createPointerEl(
s,u,e,r),this.createLabelEl(s,u,e,r),i.getZr().add(s);else{var p=Me(jD,r,c);this.updatePointerEl(s,u,p),this.updateLabelEl(s,u,p,r)}JD(s,r,!0),this._renderHandle(
a)}},t.prototype.remove=function(e){this.clear(e)},t.prototype.dispose=function(e){this.clear(e)},t.prototype.determineAnimation=function(e,r){var i=r.get("anim\
ation"),n=e.axis,a=n.type==="category",o=r.get("snap");if(!o&&!a)return!1;if(i==="auto"||i==null){var s=this.animationThreshold;if(a&&Ct(n).w>s)return!0;if(o){var l=_h(
e).seriesDataCount,u=n.getExtent();return Math.abs(u[0]-u[1])/l>s}return!1}return i===!0},t.prototype.makeElOption=function(e,r,i,n,a){},t.prototype.createPointerEl=
function(e,r,i,n){var a=r.pointer;if(a){var o=vo(e).pointerEl=new ht[a.type](ZD(r.pointer));e.add(o)}},t.prototype.createLabelEl=function(e,r,i,n){if(r.label){var a=vo(
e).labelEl=new ft(ZD(r.label));e.add(a),QD(a,n)}},t.prototype.updatePointerEl=function(e,r,i){var n=vo(e).pointerEl;n&&r.pointer&&(n.setStyle(r.pointer.style),i(
n,{shape:r.pointer.shape}))},t.prototype.updateLabelEl=function(e,r,i,n){var a=vo(e).labelEl;a&&(a.setStyle(r.label.style),i(a,{x:r.label.x,y:r.label.y}),QD(a,n))},
t.prototype._renderHandle=function(e){if(!(this._dragging||!this.updateHandleTransform)){var r=this._axisPointerModel,i=this._api.getZr(),n=this._handle,a=r.getModel(
"handle"),o=r.get("status");if(!a.get("show")||!o||o==="hide"){n&&i.remove(n),this._handle=null;return}var s;this._handle||(s=!0,n=this._handle=vm(a.get("icon"),
{cursor:"move",draggable:!0,onmousemove:function(u){qp(u.event)},onmousedown:u_(this._onHandleDragMove,this,0,0),drift:u_(this._onHandleDragMove,this),ondragend:u_(
this._onHandleDragEnd,this)}),i.add(n)),JD(n,r,!1),n.setStyle(a.getItemStyle(null,["color","borderColor","borderWidth","opacity","shadowColor","shadowBlur","sha\
dowOffsetX","shadowOffsetY"]));var l=a.get("size");B(l)||(l=[l,l]),n.scaleX=l[0]/2,n.scaleY=l[1]/2,Gp(this,"_doDispatchAxisPointer",a.get("throttle")||0,"fixRat\
e"),this._moveHandleToValue(e,s)}},t.prototype._moveHandleToValue=function(e,r){jD(this._axisPointerModel,!r&&this._moveAnimation,this._handle,f_(this.getHandleTransform(
e,this._axisModel,this._axisPointerModel)))},t.prototype._onHandleDragMove=function(e,r){var i=this._handle;if(i){this._dragging=!0;var n=this.updateHandleTransform(
f_(i),[e,r],this._axisModel,this._axisPointerModel);this._payloadInfo=n,i.stopAnimation(),i.attr(f_(n)),vo(i).lastProp=null,this._doDispatchAxisPointer()}},t.prototype.
_doDispatchAxisPointer=function(){var e=this._handle;if(e){var r=this._payloadInfo,i=this._axisModel;this._api.dispatchAction({type:"updateAxisPointer",x:r.cursorPoint[0],
y:r.cursorPoint[1],tooltipOption:r.tooltipOption,axesInfo:[{axisDim:i.axis.dim,axisIndex:i.componentIndex}]})}},t.prototype._onHandleDragEnd=function(){this._dragging=
!1;var e=this._handle;if(e){var r=this._axisPointerModel.get("value");this._moveHandleToValue(r),this._api.dispatchAction({type:"hideTip"})}},t.prototype.clear=
function(e){this._lastValue=null,this._lastStatus=null;var r=e.getZr(),i=this._group,n=this._handle;r&&i&&(this._lastGraphicKey=null,i&&r.remove(i),n&&r.remove(
n),this._group=null,this._handle=null,this._payloadInfo=null),du(this,"_doDispatchAxisPointer")},t.prototype.doClear=function(){},t.prototype.buildLabel=function(e,r,i){
return i=i||0,{x:e[i],y:e[1-i],width:r[i],height:r[1-i]}},t})();function jD(t,e,r,i){eM(vo(r).lastProp,i)||(vo(r).lastProp=i,e?it(r,i,t):(r.stopAnimation(),r.attr(
i)))}function eM(t,e){if(W(t)&&W(e)){var r=!0;return T(e,function(i,n){r=r&&eM(t[n],i)}),!!r}else return t===e}function QD(t,e){t[e.get(["label","show"])?"show":
"hide"]()}function f_(t){return{x:t.x||0,y:t.y||0,rotation:t.rotation||0}}function JD(t,e,r){var i=e.get("z"),n=e.get("zlevel");t&&t.traverse(function(a){a.type!==
"group"&&(i!=null&&(a.z=i),n!=null&&(a.zlevel=n),a.silent=r)})}var tM=ZU;function rM(t){var e=t.get("type"),r=t.getModel(e+"Style"),i;return e==="line"?(i=r.getLineStyle(),i.fill=null):e==="shadow"&&(i=r.getAreaStyle(),i.stroke=null),
i}function jU(t,e,r,i,n){var a=r.get("value"),o=c_(a,e.axis,e.ecModel,r.get("seriesDataIndices"),{precision:r.get(["label","precision"]),formatter:r.get(["label",
"formatter"])}),s=r.getModel("label"),l=_s(s.get("padding")||0),u=s.getFont(),f=lf(o,u),c=n.position,p=f.width+l[1]+l[3],h=f.height+l[0]+l[2],v=n.align;v==="rig\
ht"&&(c[0]-=p),v==="center"&&(c[0]-=p/2);var d=n.verticalAlign;d==="bottom"&&(c[1]-=h),d==="middle"&&(c[1]-=h/2),QU(c,p,h,i);var m=s.get("backgroundColor");(!m||
m==="auto")&&(m=e.get(["axisLine","lineStyle","color"])),t.label={x:c[0],y:c[1],style:Ti(s,{text:o,font:u,fill:s.getTextColor(),padding:l,backgroundColor:m}),z2:10}}
function QU(t,e,r,i){var n=i.getWidth(),a=i.getHeight();t[0]=Math.min(t[0]+e,n)-e,t[1]=Math.min(t[1]+r,a)-r,t[0]=Math.max(t[0],0),t[1]=Math.max(t[1],0)}function c_(t,e,r,i,n){
t=e.scale.parse(t);var a=e.scale.getLabel({value:t},{precision:n.precision}),o=n.formatter;if(o){var s={value:Ms(e,{value:t}),axisDimension:e.dim,axisIndex:e.index,
seriesData:[]};T(i,function(l){var u=r.getSeriesByIndex(l.seriesIndex),f=l.dataIndexInside,c=u&&u.getDataParams(f);c&&s.seriesData.push(c)}),V(o)?a=o.replace("{\
value}",a):$(o)&&(a=o(s))}return a}function p_(t,e,r){var i=Ye();return Lo(i,i,r.rotation),Js(i,i,r.position),yc([t.dataToCoord(e),(r.labelOffset||0)+(r.labelDirection||
1)*(r.labelMargin||0)],i)}function iM(t,e,r,i,n,a){var o=Fp.innerTextLayout(r.rotation,0,r.labelDirection);r.labelMargin=n.get(["label","margin"]),jU(e,i,n,a,{position:p_(
i.axis,t,r),align:o.textAlign,verticalAlign:o.textVerticalAlign})}function nM(t,e,r){return r=r||0,{x1:t[r],y1:t[1-r],x2:e[r],y2:e[1-r]}}function aM(t,e,r){return r=
r||0,{x:t[r],y:t[1-r],width:e[r],height:e[1-r]}}function oM(t,e,r){return Ct(t,{fromStat:{sers:z(e,function(i){return r.getSeriesByIndex(i.seriesIndex)})},min:1}).w}function sM(t,e,r){return[_e(qe(e[0],e[1]),
t-r/2),qe(t+r/2,_e(e[0],e[1]))]}var JU=(function(t){I(e,t);function e(){return t!==null&&t.apply(this,arguments)||this}return e.prototype.makeElOption=function(r,i,n,a,o){var s=n.axis,l=s.grid,
u=a.get("type"),f=s.getGlobalExtent(),c=uM(l,s).getOtherAxis(s).getGlobalExtent(),p=s.toGlobalCoord(s.dataToCoord(i,!0));if(u&&u!=="none"){var h=rM(a),v=eF[u](s,
p,f,c,a.get("seriesDataIndices"),a.ecModel);v.style=h,r.graphicKey=v.type,r.pointer=v}var d=fu(l.getRect(),n);iM(i,r,d,n,a,o)},e.prototype.getHandleTransform=function(r,i,n){
var a=fu(i.axis.grid.getRect(),i,{labelInside:!1});a.labelMargin=n.get(["handle","margin"]);var o=p_(i.axis,r,a);return{x:o[0],y:o[1],rotation:a.rotation+(a.labelDirection<
0?Math.PI:0)}},e.prototype.updateHandleTransform=function(r,i,n,a){var o=n.axis,s=o.grid,l=o.getGlobalExtent(!0),u=uM(s,o).getOtherAxis(o).getGlobalExtent(),f=o.
dim==="x"?0:1,c=[r.x,r.y];c[f]+=i[f],c[f]=qe(l[1],c[f]),c[f]=_e(l[0],c[f]);var p=(u[1]+u[0])/2,h=[p,p];h[f]=c[f];var v=[{verticalAlign:"middle"},{align:"center"}];
return{x:c[0],y:c[1],rotation:r.rotation,cursorPoint:h,tooltipOption:v[f]}},e})(tM);function uM(t,e){var r={};return r[e.dim+"AxisIndex"]=e.index,t.getCartesian(
r)}var eF={line:function(t,e,r,i){var n=nM([e,i[0]],[e,i[1]],fM(t));return{type:"Line",subPixelOptimize:!0,shape:n}},shadow:function(t,e,r,i,n,a){var o=oM(t,n,a),
s=i[1]-i[0],l=sM(e,r,o),u=l[0],f=l[1];return{type:"Rect",shape:aM([u,i[0]],[f-u,s],fM(t))}}};function fM(t){return t.dim==="x"?0:1}var cM=JU;var tF=(function(t){I(e,t);function e(){var r=t!==null&&t.apply(this,arguments)||this;return r.type=e.type,r}return e.type="axisPointer",e.defaultOption={show:"\
auto",z:50,type:"line",snap:!1,triggerTooltip:!0,triggerEmphasis:!0,value:null,status:null,link:[],animation:null,animationDurationUpdate:200,lineStyle:{color:le.
color.border,width:1,type:"dashed"},shadowStyle:{color:le.color.shadowTint},label:{show:!0,formatter:null,precision:"auto",margin:3,color:le.color.neutral00,padding:[
5,7,5,7],backgroundColor:le.color.accent60,borderColor:null,borderWidth:0,borderRadius:3},handle:{show:!1,icon:"M10.7,11.9v-1.3H9.3v1.3c-4.9,0.3-8.8,4.4-8.8,9.4\
c0,5,3.9,9.1,8.8,9.4h1.3c4.9-0.3,8.8-4.4,8.8-9.4C19.5,16.3,15.6,12.2,10.7,11.9z M13.3,24.4H6.7v-1.2h6.6z M13.3,22H6.7v-1.2h6.6z M13.3,19.6H6.7v-1.2h6.6z",size:45,
margin:50,color:le.color.accent40,throttle:40}},e})(Le),pM=tF;var cn=J(),rF=T;function Ch(t,e,r){if(!fe.node){var i=e.getZr();cn(i).records||(cn(i).records={}),iF(i,e);var n=cn(i).records[t]||(cn(i).records[t]={});n.handler=
r}}function iF(t,e){if(cn(t).initialized)return;cn(t).initialized=!0,r("click",Me(h_,"click")),r("mousemove",Me(h_,"mousemove")),r("mousewheel",Me(h_,"mousewhee\
l")),r("globalout",aF);function r(i,n){t.on(i,function(a){var o=oF(e);rF(cn(t).records,function(s){s&&n(s,a,o.dispatchAction)}),nF(o.pendings,e)})}}function nF(t,e){
var r=t.showTip.length,i=t.hideTip.length,n;r?n=t.showTip[r-1]:i&&(n=t.hideTip[i-1]),n&&(n.dispatchAction=null,e.dispatchAction(n))}function aF(t,e,r){t.handler(
"leave",null,r)}function h_(t,e,r,i){e.handler(t,r,i)}function oF(t){var e={showTip:[],hideTip:[]},r=function(i){var n=e[i.type];n?n.push(i):(i.dispatchAction=r,
t.dispatchAction(i))};return{dispatchAction:r,pendings:e}}function ku(t,e){if(!fe.node){var r=e.getZr(),i=(cn(r).records||{})[t];i&&(cn(r).records[t]=null)}}var sF=(function(t){I(e,t);function e(){var r=t!==null&&t.apply(this,arguments)||this;return r.type=e.type,r}return e.prototype.render=function(r,i,n){var a=i.getComponent(
"tooltip"),o=r.get("triggerOn")||a&&a.get("triggerOn")||"mousemove|click|mousewheel";Ch("axisPointer",n,function(s,l,u){o!=="none"&&(s==="leave"||o.indexOf(s)>=
0)&&u({type:"updateAxisPointer",currTrigger:s,x:l&&l.offsetX,y:l&&l.offsetY})})},e.prototype.remove=function(r,i){ku("axisPointer",i)},e.prototype.dispose=function(r,i){
ku("axisPointer",i)},e.type="axisPointer",e})(Zt),vM=sF;function Pu(t,e){var r=[],i=t.seriesIndex,n;if(i==null||!(n=e.getSeriesByIndex(i)))return{point:[]};var a=n.getData(),o=Ir(a,t);if(o==null||o<0||B(o))return{point:[]};
var s=a.getItemGraphicEl(o),l=n.coordinateSystem;if(n.getTooltipPosition)r=n.getTooltipPosition(o)||[];else if(l&&l.dataToPoint)if(t.isStacked){var u=l.getBaseAxis(),
f=l.getOtherAxis(u),c=f.dim,p=u.dim,h=c==="x"||c==="radius"?1:0,v=a.mapDimension(p),d=[];d[h]=a.get(v,o),d[1-h]=a.get(a.getCalculationInfo("stackResultDimension"),
o),r=l.dataToPoint(d)||[]}else r=l.dataToPoint(a.getValues(z(l.dimensions,function(g){return a.mapDimension(g)}),o))||[];else if(s){var m=s.getBoundingRect().clone();
m.applyTransform(s.transform),r=[m.x+m.width/2,m.y+m.height/2]}return{point:r,el:s}}var dM=J();function v_(t,e,r){var i=t.currTrigger,n=[t.x,t.y],a=t,o=t.dispatchAction||he(r.dispatchAction,r),s=e.getComponent("axisPointer").coordSysAxesInfo;if(s){
Ah(n)&&(n=Pu({seriesIndex:a.seriesIndex,dataIndex:a.dataIndex},e).point);var l=Ah(n),u=a.axesInfo,f=s.axesInfo,c=i==="leave"||Ah(n),p={},h={},v={list:[],map:{}},
d={showPointer:Me(uF,h),showTooltip:Me(fF,v)};T(s.coordSysMap,function(g,y){var _=l||g.containPoint(n);T(s.coordSysAxesInfo[y],function(x,S){var b=x.axis,w=vF(u,
x);if(!c&&_&&(!u||w)){var C=w&&w.value;C==null&&!l&&(C=b.pointToData(n)),C!=null&&mM(x,C,d,!1,p)}})});var m={};return T(f,function(g,y){var _=g.linkGroup;_&&!h[y]&&
T(_.axesInfo,function(x,S){var b=h[S];if(x!==g&&b){var w=b.value;_.mapper&&(w=g.axis.scale.parse(_.mapper(w,gM(x),gM(g)))),m[g.key]=w}})}),T(m,function(g,y){mM(
f[y],g,d,!0,p)}),cF(h,f,p),pF(v,n,t,o),hF(f,o,r),p}}function mM(t,e,r,i,n){var a=t.axis;if(!(a.scale.isBlank()||!a.containData(e))){if(!t.involveSeries){r.showPointer(
t,e);return}var o=lF(e,t),s=o.payloadBatch,l=o.snapToValue;s[0]&&n.seriesIndex==null&&R(n,s[0]),!i&&t.snap&&a.containData(l)&&l!=null&&(e=l),r.showPointer(t,e,s),
r.showTooltip(t,o,l)}}function lF(t,e){var r=e.axis,i=r.dim,n=t,a=[],o=Number.MAX_VALUE,s=-1;return T(e.seriesModels,function(l,u){var f=l.getData().mapDimensionsAll(
i),c,p;if(l.getAxisTooltipData){var h=l.getAxisTooltipData(f,t,r);p=h.dataIndices,c=h.nestestValue}else{if(p=l.indicesOfNearest(i,f[0],t,r.type==="category"?.5:
null),!p.length)return;c=l.getData().get(f[0],p[0])}if(ct(c)){var v=t-c,d=Math.abs(v);d<=o&&((d<o||v>=0&&s<0)&&(o=d,s=v,n=c,a.length=0),T(p,function(m){a.push({
seriesIndex:l.seriesIndex,dataIndexInside:m,dataIndex:l.getData().getRawIndex(m)})}))}}),{payloadBatch:a,snapToValue:n}}function uF(t,e,r,i){t[e.key]={value:r,payloadBatch:i}}
function fF(t,e,r,i){var n=r.payloadBatch,a=e.axis,o=a.model,s=e.axisPointerModel;if(!(!e.triggerTooltip||!n.length)){var l=e.coordSys.model,u=Us(l),f=t.map[u];
f||(f=t.map[u]={coordSysId:l.id,coordSysIndex:l.componentIndex,coordSysType:l.type,coordSysMainType:l.mainType,dataByAxis:[]},t.list.push(f)),f.dataByAxis.push(
{axisDim:a.dim,axisIndex:o.componentIndex,axisType:o.type,axisId:o.id,value:i,valueLabelOpt:{precision:s.get(["label","precision"]),formatter:s.get(["label","fo\
rmatter"])},seriesDataIndices:n.slice()})}}function cF(t,e,r){var i=r.axesInfo=[];T(e,function(n,a){var o=n.axisPointerModel.option,s=t[a];s?(!n.useHandle&&(o.status=
"show"),o.value=s.value,o.seriesDataIndices=(s.payloadBatch||[]).slice()):!n.useHandle&&(o.status="hide"),o.status==="show"&&i.push({axisDim:n.axis.dim,axisIndex:n.
axis.model.componentIndex,value:o.value})})}function pF(t,e,r,i){if(Ah(e)||!t.list.length){i({type:"hideTip"});return}var n=((t.list[0].dataByAxis[0]||{}).seriesDataIndices||
[])[0]||{};i({type:"showTip",escapeConnect:!0,x:e[0],y:e[1],tooltipOption:r.tooltipOption,position:r.position,dataIndexInside:n.dataIndexInside,dataIndex:n.dataIndex,
seriesIndex:n.seriesIndex,dataByCoordSys:t.list})}function hF(t,e,r){var i=r.getZr(),n="axisPointerLastHighlights",a=dM(i)[n]||{},o=dM(i)[n]={};T(t,function(f,c){
var p=f.axisPointerModel.option;p.status==="show"&&f.triggerEmphasis&&T(p.seriesDataIndices,function(h){o[h.seriesIndex+"|"+h.dataIndex]=h})});var s=[],l=[];function u(f){
return{seriesIndex:f.seriesIndex,dataIndex:f.dataIndex}}T(a,function(f,c){!o[c]&&l.push(u(f))}),T(o,function(f,c){!a[c]&&s.push(u(f))}),l.length&&r.dispatchAction(
{type:"downplay",escapeConnect:!0,notBlur:!0,batch:l}),s.length&&r.dispatchAction({type:"highlight",escapeConnect:!0,notBlur:!0,batch:s})}function vF(t,e){for(var r=0;r<
(t||[]).length;r++){var i=t[r];if(e.axis.dim===i.axisDim&&e.axis.model.componentIndex===i.axisIndex)return i}}function gM(t){var e=t.axis.model,r={},i=r.axisDim=
t.axis.dim;return r.axisIndex=r[i+"AxisIndex"]=e.componentIndex,r.axisName=r[i+"AxisName"]=e.name,r.axisId=r[i+"AxisId"]=e.id,r}function Ah(t){return!t||t[0]==null||
isNaN(t[0])||t[1]==null||isNaN(t[1])}function Eh(t){xh.registerAxisPointerClass("CartesianAxisPointer",cM),t.registerComponentModel(pM),t.registerComponentView(vM),t.registerPreprocessor(function(e){
if(e){(!e.axisPointer||e.axisPointer.length===0)&&(e.axisPointer={});var r=e.axisPointer.link;r&&!B(r)&&(e.axisPointer.link=[r])}}),t.registerProcessor(t.PRIORITY.
PROCESSOR.STATISTIC,{overallReset:function(e,r){e.getComponent("axisPointer").coordSysAxesInfo=pD(e,r)}}),t.registerAction({type:"updateAxisPointer",event:"upda\
teAxisPointer",update:":updateAxisPointer"},v_)}function d_(t){oi(Sh),oi(Eh)}var dF=(function(t){I(e,t);function e(){var r=t!==null&&t.apply(this,arguments)||this;return r.type=e.type,r}return e.type="tooltip",e.dependencies=["axisPointe\
r"],e.defaultOption={z:60,show:!0,showContent:!0,trigger:"item",triggerOn:"mousemove|click|mousewheel",alwaysShowContent:!1,renderMode:"auto",confine:null,showDelay:0,
hideDelay:100,transitionDuration:.4,displayTransition:!0,enterable:!1,backgroundColor:le.color.neutral00,shadowBlur:10,shadowColor:"rgba(0, 0, 0, .2)",shadowOffsetX:1,
shadowOffsetY:2,borderRadius:4,borderWidth:1,defaultBorderColor:le.color.border,padding:null,extraCssText:"",axisPointer:{type:"line",axis:"auto",animation:"aut\
o",animationDurationUpdate:200,animationEasingUpdate:"exponentialOut",crossStyle:{color:le.color.borderShade,width:1,type:"dashed",textStyle:{}}},textStyle:{color:le.
color.tertiary,fontSize:14}},e})(Le),yM=dF;function Dh(t){var e=t.get("confine");return e!=null?!!e:t.get("renderMode")==="richText"}function _M(t){if(fe.domSupported){for(var e=document.documentElement.
style,r=0,i=t.length;r<i;r++)if(t[r]in e)return t[r]}}var m_=_M(["transform","webkitTransform","OTransform","MozTransform","msTransform"]),xM=_M(["webkitTransit\
ion","transition","OTransition","MozTransition","msTransition"]);function g_(t,e){if(!t)return e;e=tp(e,!0);var r=t.indexOf(e);return t=r===-1?e:"-"+t.slice(0,r)+
"-"+e,t.toLowerCase()}function SM(t,e){var r=t.currentStyle||document.defaultView&&document.defaultView.getComputedStyle(t);return r?e?r[e]:r:null}var mF=g_(xM,"transition"),y_=g_(m_,"transform"),gF="position:absolute;display:block;border-style:solid;white-space:nowrap;z-index:9999999;"+(fe.transform3dSupported?
"will-change:transform;":"");function yF(t){return t=t==="left"?"right":t==="right"?"left":t==="top"?"bottom":"top",t}function _F(t,e,r){if(!V(r)||r==="inside")
return"";var i=t.get("backgroundColor"),n=t.get("borderWidth");e=ei(e);var a=yF(r),o=Math.max(Math.round(n)*1.5,6),s="",l=y_+":",u;ue(["left","right"],a)>-1?(s+=
"top:50%",l+="translateY(-50%) rotate("+(u=a==="left"?-225:-45)+"deg)"):(s+="left:50%",l+="translateX(-50%) rotate("+(u=a==="top"?225:45)+"deg)");var f=u*Math.PI/
180,c=o+n,p=c*Math.abs(Math.cos(f))+c*Math.abs(Math.sin(f)),h=Math.round(((p-Math.SQRT2*n)/2+Math.SQRT2*n-(p-c)/2)*100)/100;s+=";"+a+":-"+h+"px";var v=e+" solid\
 "+n+"px;",d=["position:absolute;width:"+o+"px;height:"+o+"px;z-index:-1;",s+";"+l+";","border-bottom:"+v,"border-right:"+v,"background-color:"+i+";"];return'<d\
iv style="'+d.join("")+'"></div>'}function xF(t,e,r){var i="cubic-bezier(0.23,1,0.32,1)",n="",a="";return r&&(n=" "+t/2+"s "+i,a="opacity"+n+",visibility"+n),e||
(n=" "+t+"s "+i,a+=(a.length?",":"")+(fe.transformSupported?""+y_+n:",left"+n+",top"+n)),mF+":"+a}function bM(t,e,r){var i=t.toFixed(0)+"px",n=e.toFixed(0)+"px";
if(!fe.transformSupported)return r?"top:"+n+";left:"+i+";":[["top",n],["left",i]];var a=fe.transform3dSupported,o="translate"+(a?"3d":"")+"("+i+","+n+(a?",0":"")+
")";return r?"top:0;left:0;"+y_+":"+o+";":[["top",0],["left",0],[m_,o]]}function SF(t){var e=[],r=t.get("fontSize"),i=t.getTextColor();i&&e.push("color:"+i),e.push(
"font:"+t.getFont());var n=G(t.get("lineHeight"),Math.round(r*3/2));r&&e.push("line-height:"+n+"px");var a=t.get("textShadowColor"),o=t.get("textShadowBlur")||0,
s=t.get("textShadowOffsetX")||0,l=t.get("textShadowOffsetY")||0;return a&&o&&e.push("text-shadow:"+s+"px "+l+"px "+o+"px "+a),T(["decoration","align"],function(u){
var f=t.get(u);f&&e.push("text-"+u+":"+f)}),e.join(";")}function bF(t,e,r,i){var n=[],a=t.get("transitionDuration"),o=t.get("backgroundColor"),s=t.get("shadowBl\
ur"),l=t.get("shadowColor"),u=t.get("shadowOffsetX"),f=t.get("shadowOffsetY"),c=t.getModel("textStyle"),p=lp(t,"html"),h=u+"px "+f+"px "+s+"px "+l;return n.push(
"box-shadow:"+h),e&&a>0&&n.push(xF(a,r,i)),o&&n.push("background-color:"+o),T(["width","color","radius"],function(v){var d="border-"+v,m=tp(d),g=t.get(m);g!=null&&
n.push(d+":"+g+(v==="color"?"":"px"))}),n.push(SF(c)),p!=null&&n.push("padding:"+_s(p).join("px ")+"px"),n.join(";")+";"}function wM(t,e,r,i,n){var a=e&&e.painter;
if(r){var o=a&&a.getViewportRoot();o&&yw(t,o,r,i,n)}else{t[0]=i,t[1]=n;var s=a&&a.getViewportRootOffset();s&&(t[0]+=s.offsetLeft,t[1]+=s.offsetTop)}t[2]=t[0]/e.
getWidth(),t[3]=t[1]/e.getHeight()}var wF=(function(){function t(e,r){if(this._show=!1,this._styleCoord=[0,0,0,0],this._enterable=!0,this._alwaysShowContent=!1,
this._firstShow=!0,this._longHide=!0,fe.wxa)return null;var i=document.createElement("div");i.domBelongToZr=!0,this.el=i;var n=this._zr=e.getZr(),a=r.appendTo,o=a&&
(V(a)?document.querySelector(a):wo(a)?a:$(a)&&a(e.getDom()));wM(this._styleCoord,n,o,e.getWidth()/2,e.getHeight()/2),(o||e.getDom()).appendChild(i),this._api=e,
this._container=o;var s=this;i.onmouseenter=function(){s._enterable&&(clearTimeout(s._hideTimeout),s._show=!0),s._inContent=!0},i.onmousemove=function(l){if(l=l||
window.event,!s._enterable){var u=n.handler,f=n.painter.getViewportRoot();lr(f,l,!0),u.dispatch("mousemove",l)}},i.onmouseleave=function(){s._inContent=!1,s._enterable&&
s._show&&s.hideLater(s._hideDelay)}}return t.prototype.update=function(e){if(!this._container){var r=this._api.getDom(),i=SM(r,"position"),n=r.style;n.position!==
"absolute"&&i!=="absolute"&&(n.position="relative")}var a=e.get("alwaysShowContent");a&&this._moveIfResized(),this._alwaysShowContent=a,this._enableDisplayTransition=
e.get("displayTransition")&&e.get("transitionDuration")>0,this.el.className=e.get("className")||""},t.prototype.show=function(e,r){clearTimeout(this._hideTimeout),
clearTimeout(this._longHideTimeout);var i=this.el,n=i.style,a=this._styleCoord;i.innerHTML?n.cssText=gF+bF(e,!this._firstShow,this._longHide,this._enableDisplayTransition)+
bM(a[0],a[1],!0)+("border-color:"+ei(r)+";")+(e.get("extraCssText")||"")+(";pointer-events:"+(this._enterable?"auto":"none")):n.display="none",this._show=!0,this.
_firstShow=!1,this._longHide=!1},t.prototype.setContent=function(e,r,i,n,a){var o=this.el;if(e==null){o.innerHTML="";return}var s="";if(V(a)&&i.get("trigger")===
"item"&&!Dh(i)&&(s=_F(i,n,a)),V(e))o.innerHTML=e+s;else if(e){o.innerHTML="",B(e)||(e=[e]);for(var l=0;l<e.length;l++)wo(e[l])&&e[l].parentNode!==o&&o.appendChild(
e[l]);if(s&&o.childNodes.length){var u=document.createElement("div");u.innerHTML=s,o.appendChild(u)}}},t.prototype.setEnterable=function(e){this._enterable=e},t.
prototype.getSize=function(){var e=this.el;return e?[e.offsetWidth,e.offsetHeight]:[0,0]},t.prototype.moveTo=function(e,r){if(this.el){var i=this._styleCoord;if(wM(
i,this._zr,this._container,e,r),i[0]!=null&&i[1]!=null){var n=this.el.style,a=bM(i[0],i[1]);T(a,function(o){n[o[0]]=o[1]})}}},t.prototype._moveIfResized=function(){
var e=this._styleCoord[2],r=this._styleCoord[3];this.moveTo(e*this._zr.getWidth(),r*this._zr.getHeight())},t.prototype.hide=function(){var e=this,r=this.el.style;
this._enableDisplayTransition?(r.visibility="hidden",r.opacity="0"):r.display="none",fe.transform3dSupported&&(r.willChange=""),this._show=!1,this._longHideTimeout=
setTimeout(function(){return e._longHide=!0},500)},t.prototype.hideLater=function(e){this._show&&!(this._inContent&&this._enterable)&&!this._alwaysShowContent&&
(e?(this._hideDelay=e,this._show=!1,this._hideTimeout=setTimeout(he(this.hide,this),e)):this.hide())},t.prototype.isShow=function(){return this._show},t.prototype.
dispose=function(){clearTimeout(this._hideTimeout),clearTimeout(this._longHideTimeout);var e=this._zr;_w(e&&e.painter&&e.painter.getViewportRoot(),this._container);
var r=this.el;if(r){r.onmouseenter=r.onmousemove=r.onmouseleave=null;var i=r.parentNode;i&&i.removeChild(r)}this.el=this._container=null},t})(),TM=wF;var TF=(function(){function t(e){this._show=!1,this._styleCoord=[0,0,0,0],this._alwaysShowContent=!1,this._enterable=!0,this._zr=e.getZr(),AM(this._styleCoord,this.
_zr,e.getWidth()/2,e.getHeight()/2)}return t.prototype.update=function(e){var r=e.get("alwaysShowContent");r&&this._moveIfResized(),this._alwaysShowContent=r},t.
prototype.show=function(){this._hideTimeout&&clearTimeout(this._hideTimeout),this.el.show(),this._show=!0},t.prototype.setContent=function(e,r,i,n,a){var o=this;
W(e)&&rt(""),this.el&&this._zr.remove(this.el);var s=i.getModel("textStyle");this.el=new ft({style:{rich:r.richTextStyles,text:e,lineHeight:22,borderWidth:1,borderColor:n,
textShadowColor:s.get("textShadowColor"),fill:i.get(["textStyle","color"]),padding:lp(i,"richText"),verticalAlign:"top",align:"left"},z:i.get("z")}),T(["backgro\
undColor","borderRadius","shadowColor","shadowBlur","shadowOffsetX","shadowOffsetY"],function(u){o.el.style[u]=i.get(u)}),T(["textShadowBlur","textShadowOffsetX",
"textShadowOffsetY"],function(u){o.el.style[u]=s.get(u)||0}),this._zr.add(this.el);var l=this;this.el.on("mouseover",function(){l._enterable&&(clearTimeout(l._hideTimeout),
l._show=!0),l._inContent=!0}),this.el.on("mouseout",function(){l._enterable&&l._show&&l.hideLater(l._hideDelay),l._inContent=!1})},t.prototype.setEnterable=function(e){
this._enterable=e},t.prototype.getSize=function(){var e=this.el,r=this.el.getBoundingRect(),i=CM(e.style);return[r.width+i.left+i.right,r.height+i.top+i.bottom]},
t.prototype.moveTo=function(e,r){var i=this.el;if(i){var n=this._styleCoord;AM(n,this._zr,e,r),e=n[0],r=n[1];var a=i.style,o=Jn(a.borderWidth||0),s=CM(a);i.x=e+
o+s.left,i.y=r+o+s.top,i.markRedraw()}},t.prototype._moveIfResized=function(){var e=this._styleCoord[2],r=this._styleCoord[3];this.moveTo(e*this._zr.getWidth(),
r*this._zr.getHeight())},t.prototype.hide=function(){this.el&&this.el.hide(),this._show=!1},t.prototype.hideLater=function(e){this._show&&!(this._inContent&&this.
_enterable)&&!this._alwaysShowContent&&(e?(this._hideDelay=e,this._show=!1,this._hideTimeout=setTimeout(he(this.hide,this),e)):this.hide())},t.prototype.isShow=
function(){return this._show},t.prototype.dispose=function(){this._zr.remove(this.el)},t})();function Jn(t){return Math.max(0,t)}function CM(t){var e=Jn(t.shadowBlur||
0),r=Jn(t.shadowOffsetX||0),i=Jn(t.shadowOffsetY||0);return{left:Jn(e-r),right:Jn(e+r),top:Jn(e-i),bottom:Jn(e+i)}}function AM(t,e,r,i){t[0]=r,t[1]=i,t[2]=t[0]/
e.getWidth(),t[3]=t[1]/e.getHeight()}var EM=TF;var CF=new Ne({shape:{x:-1,y:-1,width:2,height:2}}),AF=(function(t){I(e,t);function e(){var r=t!==null&&t.apply(this,arguments)||this;return r.type=e.type,r}return e.
prototype.init=function(r,i){if(!(fe.node||!i.getDom())){var n=r.getComponent("tooltip"),a=this._renderMode=AS(n.get("renderMode"));this._tooltipContent=a==="ri\
chText"?new EM(i):new TM(i,{appendTo:n.get("appendToBody",!0)?"body":n.get("appendTo",!0)})}},e.prototype.render=function(r,i,n){if(!(fe.node||!n.getDom())){this.
group.removeAll(),this._tooltipModel=r,this._ecModel=i,this._api=n;var a=this._tooltipContent;a.update(r),a.setEnterable(r.get("enterable")),this._initGlobalListener(),
this._keepShow(),this._renderMode!=="richText"&&r.get("transitionDuration")?Gp(this,"_updatePosition",50,"fixRate"):du(this,"_updatePosition")}},e.prototype._initGlobalListener=
function(){var r=this._tooltipModel,i=r.get("triggerOn");Ch("itemTooltip",this._api,he(function(n,a,o){i!=="none"&&(i.indexOf(n)>=0?this._tryShow(a,o):n==="leav\
e"&&this._hide(o))},this))},e.prototype._keepShow=function(){var r=this._tooltipModel,i=this._ecModel,n=this._api,a=r.get("triggerOn");if(r.get("trigger")!=="ax\
is"&&(this._lastDataByCoordSys=null,this._cbParamsList=null),this._lastX!=null&&this._lastY!=null&&a!=="none"&&a!=="click"){var o=this;clearTimeout(this._refreshUpdateTimeout),
this._refreshUpdateTimeout=setTimeout(function(){!n.isDisposed()&&o.manuallyShowTip(r,i,n,{x:o._lastX,y:o._lastY,dataByCoordSys:o._lastDataByCoordSys})})}},e.prototype.
manuallyShowTip=function(r,i,n,a){if(!(a.from===this.uid||fe.node||!n.getDom())){var o=DM(a,n);this._ticket="";var s=a.dataByCoordSys,l=OF(a,i,n);if(l){var u=l.
el.getBoundingRect().clone();u.applyTransform(l.el.transform),this._tryShow({offsetX:u.x+u.width/2,offsetY:u.y+u.height/2,target:l.el,position:a.position,positionDefault:"\
bottom"},o)}else if(a.tooltip&&a.x!=null&&a.y!=null){var f=CF;f.x=a.x,f.y=a.y,f.update(),me(f).tooltipConfig={name:null,option:a.tooltip},this._tryShow({offsetX:a.
x,offsetY:a.y,target:f},o)}else if(s)this._tryShow({offsetX:a.x,offsetY:a.y,position:a.position,dataByCoordSys:s,tooltipOption:a.tooltipOption},o);else if(a.seriesIndex!=
null){if(this._manuallyAxisShowTip(r,i,n,a))return;var c=Pu(a,i),p=c.point[0],h=c.point[1];p!=null&&h!=null&&this._tryShow({offsetX:p,offsetY:h,target:c.el,position:a.
position,positionDefault:"bottom"},o)}else a.x!=null&&a.y!=null&&(n.dispatchAction({type:"updateAxisPointer",x:a.x,y:a.y}),this._tryShow({offsetX:a.x,offsetY:a.
y,position:a.position,target:n.getZr().findHover(a.x,a.y).target},o))}},e.prototype.manuallyHideTip=function(r,i,n,a){var o=this._tooltipContent;this._tooltipModel&&
o.hideLater(this._tooltipModel.get("hideDelay")),this._lastX=this._lastY=this._lastDataByCoordSys=null,this._cbParamsList=null,a.from!==this.uid&&this._hide(DM(
a,n))},e.prototype._manuallyAxisShowTip=function(r,i,n,a){var o=a.seriesIndex,s=a.dataIndex,l=i.getComponent("axisPointer").coordSysAxesInfo;if(!(o==null||s==null||
l==null)){var u=i.getSeriesByIndex(o);if(u){var f=u.getData(),c=Iu([f.getItemModel(s),u,(u.coordinateSystem||{}).model],this._tooltipModel);if(c.get("trigger")===
"axis")return n.dispatchAction({type:"updateAxisPointer",seriesIndex:o,dataIndex:s,position:a.position}),!0}}},e.prototype._tryShow=function(r,i){var n=r.target,
a=this._tooltipModel;if(a){this._lastX=r.offsetX,this._lastY=r.offsetY;var o=r.dataByCoordSys;if(o&&o.length)this._showAxisTooltip(o,r);else if(n){var s=me(n);if(s.
ssrType==="legend")return;this._lastDataByCoordSys=null,this._cbParamsList=null;var l,u;uo(n,function(f){if(f.tooltipDisabled)return l=u=null,!0;l||u||(me(f).dataIndex!=
null?l=f:me(f).tooltipConfig!=null&&(u=f))},!0),l?this._showSeriesItemTooltip(r,l,i):u?this._showComponentItemTooltip(r,u,i):this._hide(i)}else this._lastDataByCoordSys=
null,this._cbParamsList=null,this._hide(i)}},e.prototype._showOrMove=function(r,i){var n=r.get("showDelay");i=he(i,this),clearTimeout(this._showTimout),n>0?this.
_showTimout=setTimeout(i,n):i()},e.prototype._showAxisTooltip=function(r,i){var n=this._ecModel,a=this._tooltipModel,o=[i.offsetX,i.offsetY],s=Iu([i.tooltipOption],
a),l=this._renderMode,u=[],f=Ei("section",{blocks:[],noHeader:!0}),c=[],p=new up;T(r,function(y){T(y.dataByAxis,function(_){var x=n.getComponent(_.axisDim+"Axis",
_.axisIndex),S=_.value,b=x.axis,w=b.scale.parse(S);if(!(!x||S==null)){var C=c_(S,b,n,_.seriesDataIndices,_.valueLabelOpt),E=Ei("section",{header:C,noHeader:!Mt(
C),sortBlocks:!0,blocks:[]});f.blocks.push(E),T(_.seriesDataIndices,function(A){var D=n.getSeriesByIndex(A.seriesIndex),L=A.dataIndexInside,O=D.getDataParams(L);
if(!(O.dataIndex<0)){O.axisDim=_.axisDim,O.axisIndex=_.axisIndex,O.axisType=_.axisType,O.axisId=_.axisId,O.axisValue=Ms(x.axis,{value:w}),O.axisValueLabel=C,O.marker=
p.makeTooltipMarker("item",ei(O.color),l);var N=eg(D.formatTooltip(L,!0,null)),P=N.frag;if(P){var k=Iu([D],a).get("valueFormatter");E.blocks.push(k?R({valueFormatter:k},
P):P)}N.text&&c.push(N.text),u.push(O)}})}})}),f.blocks.reverse(),c.reverse();var h=i.position,v=s.get("order"),d=ag(f,p,l,v,n.get("useUTC"),s.get("textStyle"));
d&&c.unshift(d);var m=l==="richText"?`

`:"<br/>",g=c.join(m);this._showOrMove(s,function(){this._updateContentNotChangedOnAxis(r,u)?this._updatePosition(s,h,o[0],o[1],this._tooltipContent,u):this._showTooltipContent(
s,g,u,Math.random()+"",o[0],o[1],h,null,p)})},e.prototype._showSeriesItemTooltip=function(r,i,n){var a=this._ecModel,o=me(i),s=o.seriesIndex,l=a.getSeriesByIndex(
s),u=o.dataModel||l,f=o.dataIndex,c=o.dataType,p=u.getData(c),h=this._renderMode,v=r.positionDefault,d=Iu([p.getItemModel(f),u,l&&(l.coordinateSystem||{}).model],
this._tooltipModel,v?{position:v}:null),m=d.get("trigger");if(!(m!=null&&m!=="item")){var g=u.getDataParams(f,c),y=new up;g.marker=y.makeTooltipMarker("item",ei(
g.color),h);var _=eg(u.formatTooltip(f,!1,c)),x=d.get("order"),S=d.get("valueFormatter"),b=_.frag,w=b?ag(S?R({valueFormatter:S},b):b,y,h,x,a.get("useUTC"),d.get(
"textStyle")):_.text,C="item_"+u.name+"_"+f;this._showOrMove(d,function(){this._showTooltipContent(d,w,g,C,r.offsetX,r.offsetY,r.position,r.target,y)}),n({type:"\
showTip",dataIndexInside:f,dataIndex:p.getRawIndex(f),seriesIndex:s,from:this.uid})}},e.prototype._showComponentItemTooltip=function(r,i,n){var a=this._renderMode===
"html",o=me(i),s=o.tooltipConfig,l=s.option||{},u=l.encodeHTMLContent;if(V(l)){var f=l;l={content:f,formatter:f},u=!0}u&&a&&l.content&&(l=oe(l),l.content=xt(l.content));
var c=[l],p=this._ecModel.getComponent(o.componentMainType,o.componentIndex);p&&c.push(p),c.push({formatter:l.content});var h=r.positionDefault,v=Iu(c,this._tooltipModel,
h?{position:h}:null),d=v.get("content"),m=Math.random()+"",g=new up;this._showOrMove(v,function(){var y=oe(v.get("formatterParams")||{});this._showTooltipContent(
v,d,y,m,r.offsetX,r.offsetY,r.position,i,g)}),n({type:"showTip",from:this.uid})},e.prototype._showTooltipContent=function(r,i,n,a,o,s,l,u,f){if(this._ticket="",
!(!r.get("showContent")||!r.get("show"))){var c=this._tooltipContent;c.setEnterable(r.get("enterable"));var p=r.get("formatter");l=l||r.get("position");var h=i,
v=this._getNearestPoint([o,s],n,r.get("trigger"),r.get("borderColor"),r.get("defaultBorderColor",!0)),d=v.color;if(p)if(V(p)){var m=r.ecModel.get("useUTC"),g=B(
n)?n[0]:n,y=g&&g.axisType&&g.axisType.indexOf("time")>=0;h=p,y&&(h=Ka(g.axisValue,h,m)),h=ip(h,n,!0)}else if($(p)){var _=he(function(x,S){x===this._ticket&&(c.setContent(
S,f,r,d,l),this._updatePosition(r,l,o,s,c,n,u))},this);this._ticket=a,h=p(n,a,_)}else h=p;c.setContent(h,f,r,d,l),c.show(r,d),this._updatePosition(r,l,o,s,c,n,u)}},
e.prototype._getNearestPoint=function(r,i,n,a,o){if(n==="axis"||B(i))return{color:a||o};if(!B(i))return{color:a||i.color||i.borderColor}},e.prototype._updatePosition=
function(r,i,n,a,o,s,l){var u=this._api.getWidth(),f=this._api.getHeight();i=i||r.get("position");var c=o.getSize(),p=r.get("align"),h=r.get("verticalAlign"),v=l&&
l.getBoundingRect().clone();if(l&&v.applyTransform(l.transform),$(i)&&(i=i([n,a],s,o.el,v,{viewSize:[u,f],contentSize:c.slice()})),B(i))n=Re(i[0],u),a=Re(i[1],f);else if(W(
i)){var d=i;d.width=c[0],d.height=c[1];var m=jl(d,{width:u,height:f});n=m.x,a=m.y,p=null,h=null}else if(V(i)&&l){var g=MF(i,v,c,r.get("borderWidth"));n=g[0],a=g[1]}else{
var g=EF(n,a,o,u,f,p?null:20,h?null:20);n=g[0],a=g[1]}if(p&&(n-=MM(p)?c[0]/2:p==="right"?c[0]:0),h&&(a-=MM(h)?c[1]/2:h==="bottom"?c[1]:0),Dh(r)){var g=DF(n,a,o,
u,f);n=g[0],a=g[1]}o.moveTo(n,a)},e.prototype._updateContentNotChangedOnAxis=function(r,i){var n=this._lastDataByCoordSys,a=this._cbParamsList,o=!!n&&n.length===
r.length;return o&&T(n,function(s,l){var u=s.dataByAxis||[],f=r[l]||{},c=f.dataByAxis||[];o=o&&u.length===c.length,o&&T(u,function(p,h){var v=c[h]||{},d=p.seriesDataIndices||
[],m=v.seriesDataIndices||[];o=o&&p.value===v.value&&p.axisType===v.axisType&&p.axisId===v.axisId&&d.length===m.length,o&&T(d,function(g,y){var _=m[y];o=o&&g.seriesIndex===
_.seriesIndex&&g.dataIndex===_.dataIndex}),a&&T(p.seriesDataIndices,function(g){var y=g.seriesIndex,_=i[y],x=a[y];_&&x&&x.data!==_.data&&(o=!1)})})}),this._lastDataByCoordSys=
r,this._cbParamsList=i,!!o},e.prototype._hide=function(r){this._lastDataByCoordSys=null,this._cbParamsList=null,r({type:"hideTip",from:this.uid})},e.prototype.dispose=
function(r,i){fe.node||!i.getDom()||(du(this,"_updatePosition"),this._tooltipContent.dispose(),ku("itemTooltip",i),this._tooltipContent=null,this._tooltipModel=
null,this._lastDataByCoordSys=null,this._cbParamsList=null)},e.type="tooltip",e})(Zt);function Iu(t,e,r){var i=e.ecModel,n;r?(n=new He(r,i,i),n=new He(e.option,
n,i)):n=e;for(var a=t.length-1;a>=0;a--){var o=t[a];o&&(o instanceof He&&(o=o.get("tooltip",!0)),V(o)&&(o={formatter:o}),o&&(n=new He(o,n,i)))}return n}function DM(t,e){
return t.dispatchAction||he(e.dispatchAction,e)}function EF(t,e,r,i,n,a,o){var s=r.getSize(),l=s[0],u=s[1];return a!=null&&(t+l+a+2>i?t-=l+a:t+=a),o!=null&&(e+u+
o>n?e-=u+o:e+=o),[t,e]}function DF(t,e,r,i,n){var a=r.getSize(),o=a[0],s=a[1];return t=Math.min(t+o,i)-o,e=Math.min(e+s,n)-s,t=Math.max(t,0),e=Math.max(e,0),[t,
e]}function MF(t,e,r,i){var n=r[0],a=r[1],o=Math.ceil(Math.SQRT2*i)+8,s=0,l=0,u=e.width,f=e.height;switch(t){case"inside":s=e.x+u/2-n/2,l=e.y+f/2-a/2;break;case"\
top":s=e.x+u/2-n/2,l=e.y-a-o;break;case"bottom":s=e.x+u/2-n/2,l=e.y+f+o;break;case"left":s=e.x-n-o,l=e.y+f/2-a/2;break;case"right":s=e.x+u+o,l=e.y+f/2-a/2}return[
s,l]}function MM(t){return t==="center"||t==="middle"}function OF(t,e,r){var i=bl(t).queryOptionMap,n=i.keys()[0];if(!(!n||n==="series")){var a=On(e,n,i.get(n),
{useDefault:!1,enableAll:!1,enableNone:!1}),o=a.models[0];if(o){var s=r.getViewOfComponentModel(o),l;if(s.group.traverse(function(u){var f=me(u).tooltipConfig;if(f&&
f.name===t.name)return l=u,!0}),l)return{componentMainType:n,componentIndex:o.componentIndex,el:l}}}}var OM=AF;function __(t){oi(Eh),t.registerComponentModel(yM),t.registerComponentView(OM),t.registerAction({type:"showTip",event:"showTip",update:"tooltip:manuallyShowTip"},
Fe),t.registerAction({type:"hideTip",event:"hideTip",update:"tooltip:manuallyHideTip"},Fe)}function mo(t,e){if(!t)return!1;for(var r=B(t)?t:[t],i=0;i<r.length;i++)if(r[i]&&r[i][e])return!0;return!1}function Mh(t){Sl(t,"label",["show"])}var Oh=J(),LM=(function(t){I(e,t);function e(){var r=t!==null&&t.apply(this,arguments)||this;return r.type=e.type,r.createdBySelf=
!1,r.preventAutoZ=!0,r}return e.prototype.init=function(r,i,n){this.mergeDefaultAndTheme(r,n),this._mergeOption(r,n,!1,!0)},e.prototype.isAnimationEnabled=function(){
if(fe.node)return!1;var r=this.__hostSeries;return this.getShallow("animation")&&r&&r.isAnimationEnabled()},e.prototype.mergeOption=function(r,i){this._mergeOption(
r,i,!1,!1)},e.prototype._mergeOption=function(r,i,n,a){var o=this.mainType;n||i.eachSeries(function(s){var l=s.get(this.mainType,!0),u=Oh(s)[o];if(!l||!l.data){
Oh(s)[o]=null;return}u?u._mergeOption(l,i,!0):(a&&Mh(l),T(l.data,function(f){f instanceof Array?(Mh(f[0]),Mh(f[1])):Mh(f)}),u=this.createMarkerModelFromSeries(l,
this,i),R(u,{mainType:this.mainType,seriesIndex:s.seriesIndex,name:s.name,createdBySelf:!0}),u.__hostSeries=s),Oh(s)[o]=u},this)},e.prototype.formatTooltip=function(r,i,n){
var a=this.getData(),o=this.getRawValue(r),s=a.getName(r);return Ei("section",{header:this.name,blocks:[Ei("nameValue",{name:s,value:o,noName:!s,noValue:o==null})]})},
e.prototype.getData=function(){return this._data},e.prototype.setData=function(r){this._data=r},e.prototype.getDataParams=function(r,i){var n=Jl.prototype.getDataParams.
call(this,r,i),a=this.__hostSeries;return a&&(n.seriesId=a.id,n.seriesName=a.name,n.seriesType=a.subType),n},e.getMarkerModelFromSeries=function(r,i){return Oh(
r)[i]},e.type="marker",e.dependencies=["series","grid","polar","geo"],e})(Le);Dt(LM,Jl.prototype);var Ut=LM;var LF=(function(t){I(e,t);function e(){var r=t!==null&&t.apply(this,arguments)||this;return r.type=e.type,r}return e.prototype.createMarkerModelFromSeries=function(r,i,n){
return new e(r,i,n)},e.type="markPoint",e.defaultOption={z:5,symbol:"pin",symbolSize:50,tooltip:{trigger:"item"},label:{show:!0,position:"inside"},itemStyle:{borderWidth:2},
emphasis:{label:{show:!0}}},e})(Ut),kM=LF;function x_(t){return!(isNaN(parseFloat(t.x))&&isNaN(parseFloat(t.y)))}function kF(t){return!isNaN(parseFloat(t.x))&&!isNaN(parseFloat(t.y))}function Lh(t,e,r,i,n,a,o){
var s=[],l=Jr(e,n),u=l?e.getCalculationInfo("stackResultDimension"):n,f=Nu(e,u,t),c=e.hostModel,p=c.indicesOfNearest(r,u,f)[0];s[a]=e.get(i,p),s[o]=e.get(u,p);var h=e.
get(n,p),v=vr(e.get(n,p));return v=Math.min(v,20),v>=0&&(s[o]=+s[o].toFixed(v)),[s,h]}var kh={min:Me(Lh,"min"),max:Me(Lh,"max"),average:Me(Lh,"average"),median:Me(
Lh,"median")};function ea(t,e){if(e){var r=t.getData(),i=t.coordinateSystem,n=i&&i.dimensions;if(!kF(e)&&!B(e.coord)&&B(n)){var a=S_(e,r,i,t);if(e=oe(e),e.type&&
kh[e.type]&&a.baseAxis&&a.valueAxis){var o=ue(n,a.baseAxis.dim),s=ue(n,a.valueAxis.dim),l=kh[e.type](r,a.valueAxis.dim,a.baseDataDim,a.valueDataDim,o,s);e.coord=
l[0],e.value=l[1]}else e.coord=[e.xAxis!=null?e.xAxis:e.radiusAxis,e.yAxis!=null?e.yAxis:e.angleAxis]}if(e.coord==null||!B(n)){e.coord=[];var u=t.getBaseAxis();
if(u&&e.type&&kh[e.type]){var f=i.getOtherAxis(u);f&&(e.value=Nu(r,r.mapDimension(f.dim),e.type))}}else for(var c=e.coord,p=0;p<2;p++)kh[c[p]]&&(c[p]=Nu(r,r.mapDimension(
n[p]),c[p]));return e}}function S_(t,e,r,i){var n={};return t.valueIndex!=null||t.valueDim!=null?(n.valueDataDim=t.valueIndex!=null?e.getDimension(t.valueIndex):
t.valueDim,n.valueAxis=r.getAxis(PF(i,n.valueDataDim)),n.baseAxis=r.getOtherAxis(n.valueAxis),n.baseDataDim=e.mapDimension(n.baseAxis.dim)):(n.baseAxis=i.getBaseAxis(),
n.valueAxis=r.getOtherAxis(n.baseAxis),n.baseDataDim=e.mapDimension(n.baseAxis.dim),n.valueDataDim=e.mapDimension(n.valueAxis.dim)),n}function PF(t,e){var r=t.getData().
getDimensionInfo(e);return r&&r.coordDim}function ta(t,e){return t&&t.containData&&e.coord&&!x_(e)?t.containData(e.coord):!0}function PM(t,e,r){return t&&t.containZone&&
e.coord&&r.coord&&!x_(e)&&!x_(r)?t.containZone(e.coord,r.coord):!0}function Ph(t,e){return t?function(r,i,n,a){var o=a<2?r.coord&&r.coord[a]:r.value;return Nr(o,
e[a])}:function(r,i,n,a){return Nr(r.value,e[a])}}function Nu(t,e,r){if(r==="average"){var i=0,n=0;return t.each(e,function(a,o){isNaN(a)||(i+=a,n++)}),i/n}else
return r==="median"?t.getMedian(e):t.getDataExtent(e)[r==="max"?1:0]}var w_=J(),IF=(function(t){I(e,t);function e(){var r=t!==null&&t.apply(this,arguments)||this;return r.type=e.type,r}return e.prototype.init=function(){this.markerGroupMap=
K()},e.prototype.render=function(r,i,n){var a=this,o=this.markerGroupMap;o.each(function(s){w_(s).keep=!1}),i.eachSeries(function(s){var l=Ut.getMarkerModelFromSeries(
s,a.type);l&&a.renderSeries(s,l,i,n)}),o.each(function(s){!w_(s).keep&&a.group.remove(s.group)}),NF(i,o,this.type)},e.prototype.markKeep=function(r){w_(r).keep=
!0},e.prototype.toggleBlurSeries=function(r,i){var n=this;T(r,function(a){var o=Ut.getMarkerModelFromSeries(a,n.type);if(o){var s=o.getData();s.eachItemGraphicEl(
function(l){l&&(i?rc(l):Ml(l))})}})},e.type="marker",e})(Zt);function NF(t,e,r){t.eachSeries(function(i){var n=Ut.getMarkerModelFromSeries(i,r),a=e.get(i.id);if(n&&
a&&a.group){var o=Ul(n),s=o.z,l=o.zlevel;Fl(a.group,s,l)}})}var Hs=IF;function IM(t,e,r){var i=e.coordinateSystem,n=r.getWidth(),a=r.getHeight(),o=i&&i.getArea&&i.getArea();t.each(function(s){var l=t.getItemModel(s),u=l.get("relat\
iveTo")==="coordinate",f=u?o?o.width:0:n,c=u?o?o.height:0:a,p=u&&o?o.x:0,h=u&&o?o.y:0,v,d=Re(l.get("x"),f)+p,m=Re(l.get("y"),c)+h;if(!isNaN(d)&&!isNaN(m))v=[d,m];else if(e.
getMarkerPosition)v=e.getMarkerPosition(t.getValues(t.dimensions,s));else if(i){var g=t.get(i.dimensions[0],s),y=t.get(i.dimensions[1],s);v=i.dataToPoint([g,y])}
isNaN(d)||(v[0]=d),isNaN(m)||(v[1]=m),t.setItemLayout(s,v)})}var RF=(function(t){I(e,t);function e(){var r=t!==null&&t.apply(this,arguments)||this;return r.type=
e.type,r}return e.prototype.updateTransform=function(r,i,n){i.eachSeries(function(a){var o=Ut.getMarkerModelFromSeries(a,"markPoint");o&&(IM(o.getData(),a,n),this.
markerGroupMap.get(a.id).updateLayout())},this)},e.prototype.renderSeries=function(r,i,n,a){var o=r.coordinateSystem,s=r.id,l=r.getData(),u=this.markerGroupMap,
f=u.get(s)||u.set(s,new Ss),c=BF(o,r,i);i.setData(c),IM(i.getData(),r,a),c.each(function(p){var h=c.getItemModel(p),v=h.getShallow("symbol"),d=h.getShallow("sym\
bolSize"),m=h.getShallow("symbolRotate"),g=h.getShallow("symbolOffset"),y=h.getShallow("symbolKeepAspect");if($(v)||$(d)||$(m)||$(g)){var _=i.getRawValue(p),x=i.
getDataParams(p);$(v)&&(v=v(_,x)),$(d)&&(d=d(_,x)),$(m)&&(m=m(_,x)),$(g)&&(g=g(_,x))}var S=h.getModel("itemStyle").getItemStyle(),b=h.get("z2"),w=Xn(l,"color");
S.fill||(S.fill=w),c.setItemVisual(p,{z2:G(b,0),symbol:v,symbolSize:d,symbolRotate:m,symbolOffset:g,symbolKeepAspect:y,style:S})}),f.updateData(c),this.group.add(
f.group),c.eachItemGraphicEl(function(p){p.traverse(function(h){me(h).dataModel=i})}),this.markKeep(f),f.group.silent=i.get("silent")||r.get("silent")},e.type="\
markPoint",e})(Hs);function BF(t,e,r){var i;t?i=z(t&&t.dimensions,function(s){var l=e.getData(),u=l.getDimensionInfo(l.mapDimension(s))||{};return R(R({},u),{name:s,
ordinalMeta:null})}):i=[{name:"value",type:"float"}];var n=new Qr(i,r),a=z(r.get("data"),Me(ea,e));t&&(a=Pe(a,Me(ta,t)));var o=Ph(!!t,i);return n.initData(a,null,
o),n}var NM=RF;function T_(t){t.registerComponentModel(kM),t.registerComponentView(NM),t.registerPreprocessor(function(e){mo(e.series,"markPoint")&&(e.markPoint=e.markPoint||{})})}var zF=(function(t){I(e,t);function e(){var r=t!==null&&t.apply(this,arguments)||this;return r.type=e.type,r}return e.prototype.createMarkerModelFromSeries=function(r,i,n){
return new e(r,i,n)},e.type="markLine",e.defaultOption={z:5,symbol:["circle","arrow"],symbolSize:[8,16],symbolOffset:0,precision:2,tooltip:{trigger:"item"},label:{
show:!0,position:"end",distance:5},lineStyle:{type:"dashed"},emphasis:{label:{show:!0},lineStyle:{width:3}},animationEasing:"linear"},e})(Ut),RM=zF;var Ih=J(),UF=function(t,e,r,i){var n=t.getData(),a;if(B(i))a=i;else{var o=i.type;if(o==="min"||o==="max"||o==="average"||o==="median"||i.xAxis!=null||i.yAxis!=
null){var s=void 0,l=void 0;if(i.yAxis!=null||i.xAxis!=null)s=e.getAxis(i.yAxis!=null?"y":"x"),l=cr(i.yAxis,i.xAxis);else{var u=S_(i,n,e,t);s=u.valueAxis;var f=Bc(
n,u.valueDataDim);l=Nu(n,f,o)}var c=s.dim==="x"?0:1,p=1-c,h=oe(i),v={coord:[]};h.type=null,h.coord=[],h.coord[p]=-1/0,v.coord[p]=1/0;var d=r.get("precision");d>=
0&&de(l)&&(l=+l.toFixed(Math.min(d,20))),h.coord[c]=v.coord[c]=l,a=[h,v,{type:o,valueIndex:i.valueIndex,value:l}]}else a=[]}var m=[ea(t,a[0]),ea(t,a[1]),R({},a[2])];
return m[2].type=m[2].type||null,Se(m[2],m[0]),Se(m[2],m[1]),m};function Nh(t){return!isNaN(t)&&!isFinite(t)}function BM(t,e,r,i){var n=1-t,a=i.dimensions[t];return Nh(
e[n])&&Nh(r[n])&&e[t]===r[t]&&i.getAxis(a).containData(e[t])}function FF(t,e){if(t.type==="cartesian2d"){var r=e[0].coord,i=e[1].coord;if(r&&i&&(BM(1,r,i,t)||BM(
0,r,i,t)))return!0}return ta(t,e[0])&&ta(t,e[1])}function C_(t,e,r,i,n){var a=i.coordinateSystem,o=t.getItemModel(e),s,l=Re(o.get("x"),n.getWidth()),u=Re(o.get(
"y"),n.getHeight());if(!isNaN(l)&&!isNaN(u))s=[l,u];else{if(i.getMarkerPosition)s=i.getMarkerPosition(t.getValues(t.dimensions,e));else{var f=a.dimensions,c=t.get(
f[0],e),p=t.get(f[1],e);s=a.dataToPoint([c,p])}if(rn(a,"cartesian2d")){var h=a.getAxis("x"),v=a.getAxis("y"),f=a.dimensions;Nh(t.get(f[0],e))?s[0]=h.toGlobalCoord(
h.getExtent()[r?0:1]):Nh(t.get(f[1],e))&&(s[1]=v.toGlobalCoord(v.getExtent()[r?0:1]))}isNaN(l)||(s[0]=l),isNaN(u)||(s[1]=u)}t.setItemLayout(e,s)}var VF=(function(t){
I(e,t);function e(){var r=t!==null&&t.apply(this,arguments)||this;return r.type=e.type,r}return e.prototype.updateTransform=function(r,i,n){i.eachSeries(function(a){
var o=Ut.getMarkerModelFromSeries(a,"markLine");if(o){var s=o.getData(),l=Ih(o).from,u=Ih(o).to;l.each(function(f){C_(l,f,!0,a,n),C_(u,f,!1,a,n)}),s.each(function(f){
s.setItemLayout(f,[l.getItemLayout(f),u.getItemLayout(f)])}),this.markerGroupMap.get(a.id).updateLayout()}},this)},e.prototype.renderSeries=function(r,i,n,a){var o=r.
coordinateSystem,s=r.id,l=r.getData(),u=this.markerGroupMap,f=u.get(s)||u.set(s,new PD);this.group.add(f.group);var c=HF(o,r,i),p=c.from,h=c.to,v=c.line;Ih(i).from=
p,Ih(i).to=h,i.setData(v);var d=i.get("symbol"),m=i.get("symbolSize"),g=i.get("symbolRotate"),y=i.get("symbolOffset");B(d)||(d=[d,d]),B(m)||(m=[m,m]),B(g)||(g=[
g,g]),B(y)||(y=[y,y]),c.from.each(function(x){_(p,x,!0),_(h,x,!1)}),v.each(function(x){var S=v.getItemModel(x),b=S.getModel("lineStyle").getLineStyle();v.setItemLayout(
x,[p.getItemLayout(x),h.getItemLayout(x)]);var w=S.get("z2");b.stroke==null&&(b.stroke=p.getItemVisual(x,"style").fill),v.setItemVisual(x,{z2:G(w,0),fromSymbolKeepAspect:p.
getItemVisual(x,"symbolKeepAspect"),fromSymbolOffset:p.getItemVisual(x,"symbolOffset"),fromSymbolRotate:p.getItemVisual(x,"symbolRotate"),fromSymbolSize:p.getItemVisual(
x,"symbolSize"),fromSymbol:p.getItemVisual(x,"symbol"),toSymbolKeepAspect:h.getItemVisual(x,"symbolKeepAspect"),toSymbolOffset:h.getItemVisual(x,"symbolOffset"),
toSymbolRotate:h.getItemVisual(x,"symbolRotate"),toSymbolSize:h.getItemVisual(x,"symbolSize"),toSymbol:h.getItemVisual(x,"symbol"),style:b})}),f.updateData(v),c.
line.eachItemGraphicEl(function(x){me(x).dataModel=i,x.traverse(function(S){me(S).dataModel=i})});function _(x,S,b){var w=x.getItemModel(S);C_(x,S,b,r,a);var C=w.
getModel("itemStyle").getItemStyle();C.fill==null&&(C.fill=Xn(l,"color")),x.setItemVisual(S,{symbolKeepAspect:w.get("symbolKeepAspect"),symbolOffset:G(w.get("sy\
mbolOffset",!0),y[b?0:1]),symbolRotate:G(w.get("symbolRotate",!0),g[b?0:1]),symbolSize:G(w.get("symbolSize"),m[b?0:1]),symbol:G(w.get("symbol",!0),d[b?0:1]),style:C})}
this.markKeep(f),f.group.silent=i.get("silent")||r.get("silent")},e.type="markLine",e})(Hs);function HF(t,e,r){var i;t?i=z(t&&t.dimensions,function(u){var f=e.getData(),
c=f.getDimensionInfo(f.mapDimension(u))||{};return R(R({},c),{name:u,ordinalMeta:null})}):i=[{name:"value",type:"float"}];var n=new Qr(i,r),a=new Qr(i,r),o=new Qr(
[],r),s=z(r.get("data"),Me(UF,e,t,r));t&&(s=Pe(s,Me(FF,t)));var l=Ph(!!t,i);return n.initData(z(s,function(u){return u[0]}),null,l),a.initData(z(s,function(u){return u[1]}),
null,l),o.initData(z(s,function(u){return u[2]})),o.hasItemOption=!0,{from:n,to:a,line:o}}var zM=VF;function A_(t){t.registerComponentModel(RM),t.registerComponentView(zM),t.registerPreprocessor(function(e){mo(e.series,"markLine")&&(e.markLine=e.markLine||{})})}var GF=(function(t){I(e,t);function e(){var r=t!==null&&t.apply(this,arguments)||this;return r.type=e.type,r}return e.prototype.createMarkerModelFromSeries=function(r,i,n){
return new e(r,i,n)},e.type="markArea",e.defaultOption={z:1,tooltip:{trigger:"item"},animation:!1,label:{show:!0,position:"top"},itemStyle:{borderWidth:0},emphasis:{
label:{show:!0,position:"top"}}},e})(Ut),UM=GF;var Rh=J(),WF=function(t,e,r,i){var n=i[0],a=i[1];if(!(!n||!a)){var o=ea(t,n),s=ea(t,a),l=o.coord,u=s.coord;l[0]=cr(l[0],-1/0),l[1]=cr(l[1],-1/0),u[0]=cr(u[0],1/0),
u[1]=cr(u[1],1/0);var f=w0([{},o,s]);return f.coord=[o.coord,s.coord],f.x0=o.x,f.y0=o.y,f.x1=s.x,f.y1=s.y,f}};function Bh(t){return!isNaN(t)&&!isFinite(t)}function FM(t,e,r,i){
var n=1-t;return Bh(e[n])&&Bh(r[n])}function $F(t,e){var r=e.coord[0],i=e.coord[1],n={coord:r,x:e.x0,y:e.y0},a={coord:i,x:e.x1,y:e.y1};return rn(t,"cartesian2d")?
r&&i&&(FM(1,r,i,t)||FM(0,r,i,t))?!0:PM(t,n,a):ta(t,n)||ta(t,a)}function VM(t,e,r,i,n){var a=i.coordinateSystem,o=t.getItemModel(e),s,l=Re(o.get(r[0]),n.getWidth()),
u=Re(o.get(r[1]),n.getHeight());if(!isNaN(l)&&!isNaN(u))s=[l,u];else{if(i.getMarkerPosition){var f=t.getValues(["x0","y0"],e),c=t.getValues(["x1","y1"],e),p=a.clampData(
f),h=a.clampData(c),v=[];r[0]==="x0"?v[0]=p[0]>h[0]?c[0]:f[0]:v[0]=p[0]>h[0]?f[0]:c[0],r[1]==="y0"?v[1]=p[1]>h[1]?c[1]:f[1]:v[1]=p[1]>h[1]?f[1]:c[1],s=i.getMarkerPosition(
v,r,!0)}else{var d=t.get(r[0],e),m=t.get(r[1],e),g=[d,m];a.clampData&&a.clampData(g,g),s=a.dataToPoint(g,!0)}if(rn(a,"cartesian2d")){var y=a.getAxis("x"),_=a.getAxis(
"y"),d=t.get(r[0],e),m=t.get(r[1],e);Bh(d)?s[0]=y.toGlobalCoord(y.getExtent()[r[0]==="x0"?0:1]):Bh(m)&&(s[1]=_.toGlobalCoord(_.getExtent()[r[1]==="y0"?0:1]))}isNaN(
l)||(s[0]=l),isNaN(u)||(s[1]=u)}return s}var HM=[["x0","y0"],["x1","y0"],["x1","y1"],["x0","y1"]],YF=(function(t){I(e,t);function e(){var r=t!==null&&t.apply(this,
arguments)||this;return r.type=e.type,r}return e.prototype.updateTransform=function(r,i,n){i.eachSeries(function(a){var o=Ut.getMarkerModelFromSeries(a,"markAre\
a");if(o){var s=o.getData();s.each(function(l){var u=z(HM,function(c){return VM(s,l,c,a,n)});s.setItemLayout(l,u);var f=s.getItemGraphicEl(l);f.setShape("points",
u)})}},this)},e.prototype.renderSeries=function(r,i,n,a){var o=r.coordinateSystem,s=r.id,l=r.getData(),u=this.markerGroupMap,f=u.get(s)||u.set(s,{group:new we});
this.group.add(f.group),this.markKeep(f);var c=XF(o,r,i);i.setData(c),c.each(function(p){var h=z(HM,function(A){return VM(c,p,A,r,a)}),v=o.getAxis("x").scale,d=o.
getAxis("y").scale,m=v.getExtent(),g=d.getExtent(),y=[v.parse(c.get("x0",p)),v.parse(c.get("x1",p))],_=[d.parse(c.get("y0",p)),d.parse(c.get("y1",p))];$i(y),$i(
_);var x=!(m[0]>y[1]||m[1]<y[0]||g[0]>_[1]||g[1]<_[0]),S=!x;c.setItemLayout(p,{points:h,allClipped:S});var b=c.getItemModel(p),w=b.getModel("itemStyle").getItemStyle(),
C=b.get("z2"),E=Xn(l,"color");w.fill||(w.fill=E,V(w.fill)&&(w.fill=jv(w.fill,.4))),w.stroke||(w.stroke=E),c.setItemVisual(p,"style",w),c.setItemVisual(p,"z2",G(
C,0))}),c.diff(Rh(f).data).add(function(p){var h=c.getItemLayout(p),v=c.getItemVisual(p,"z2");if(!h.allClipped){var d=new rs({z2:G(v,0),shape:{points:h.points}});
c.setItemGraphicEl(p,d),f.group.add(d)}}).update(function(p,h){var v=Rh(f).data.getItemGraphicEl(h),d=c.getItemLayout(p),m=c.getItemVisual(p,"z2");d.allClipped?
v&&f.group.remove(v):(v?it(v,{z2:G(m,0),shape:{points:d.points}},i,p):v=new rs({shape:{points:d.points}}),c.setItemGraphicEl(p,v),f.group.add(v))}).remove(function(p){
var h=Rh(f).data.getItemGraphicEl(p);f.group.remove(h)}).execute(),c.eachItemGraphicEl(function(p,h){var v=c.getItemModel(h),d=c.getItemVisual(h,"style");p.useStyle(
c.getItemVisual(h,"style")),Ci(p,ir(v),{labelFetcher:i,labelDataIndex:h,defaultText:c.getName(h)||"",inheritColor:V(d.fill)?jv(d.fill,1):le.color.neutral99}),ka(
p,v),xr(p,null,null,v.get(["emphasis","disabled"])),me(p).dataModel=i}),Rh(f).data=c,f.group.silent=i.get("silent")||r.get("silent")},e.type="markArea",e})(Hs);
function XF(t,e,r){var i,n,a=["x0","y0","x1","y1"];if(t){var o=z(t&&t.dimensions,function(u){var f=e.getData(),c=f.getDimensionInfo(f.mapDimension(u))||{};return R(
R({},c),{name:u,ordinalMeta:null})});n=z(a,function(u,f){return{name:u,type:o[f%2].type}}),i=new Qr(n,r)}else n=[{name:"value",type:"float"}],i=new Qr(n,r);var s=z(
r.get("data"),Me(WF,e,t,r));t&&(s=Pe(s,Me($F,t)));var l=t?function(u,f,c,p){var h=u.coord[Math.floor(p/2)][p%2];return Nr(h,n[p])}:function(u,f,c,p){return Nr(u.
value,n[p])};return i.initData(s,null,l),i.hasItemOption=!0,i}var GM=YF;function E_(t){t.registerComponentModel(UM),t.registerComponentView(GM),t.registerPreprocessor(function(e){mo(e.series,"markArea")&&(e.markArea=e.markArea||{})})}var D_=Math.sin,M_=Math.cos,WM=Math.PI,go=Math.PI*2,KF=180/WM,qF=(function(){function t(){}return t.prototype.reset=function(e){this._start=!0,this._d=[],this._str=
"",this._p=Math.pow(10,e||4)},t.prototype.moveTo=function(e,r){this._add("M",e,r)},t.prototype.lineTo=function(e,r){this._add("L",e,r)},t.prototype.bezierCurveTo=
function(e,r,i,n,a,o){this._add("C",e,r,i,n,a,o)},t.prototype.quadraticCurveTo=function(e,r,i,n){this._add("Q",e,r,i,n)},t.prototype.arc=function(e,r,i,n,a,o){this.
ellipse(e,r,i,i,0,n,a,o)},t.prototype.ellipse=function(e,r,i,n,a,o,s,l){var u=s-o,f=!l,c=Math.abs(u),p=vi(c-go)||(f?u>=go:-u>=go),h=u>0?u%go:u%go+go,v=!1;p?v=!0:
vi(c)?v=!1:v=h>=WM==!!f;var d=e+i*M_(o),m=r+n*D_(o);this._start&&this._add("M",d,m);var g=Math.round(a*KF);if(p){var y=1/this._p,_=(f?1:-1)*(go-y);this._add("A",
i,n,g,1,+f,e+i*M_(o+_),r+n*D_(o+_)),y>.01&&this._add("A",i,n,g,0,+f,d,m)}else{var x=e+i*M_(s),S=r+n*D_(s);this._add("A",i,n,g,+v,+f,x,S)}},t.prototype.rect=function(e,r,i,n){
this._add("M",e,r),this._add("l",i,0),this._add("l",0,n),this._add("l",-i,0),this._add("Z")},t.prototype.closePath=function(){this._d.length>0&&this._add("Z")},
t.prototype._add=function(e,r,i,n,a,o,s,l,u){for(var f=[],c=this._p,p=1;p<arguments.length;p++){var h=arguments[p];if(isNaN(h)){this._invalid=!0;return}f.push(Math.
round(h*c)/c)}this._d.push(e+f.join(" ")),this._start=e==="Z"},t.prototype.generateStr=function(){this._str=this._invalid?"":this._d.join(""),this._d=[]},t.prototype.
getStr=function(){return this._str},t})(),zh=qF;var Ru="none",ZF=Math.round;function jF(t){var e=t.fill;return e!=null&&e!==Ru}function QF(t){var e=t.stroke;return e!=null&&e!==Ru}var O_=["lineCap","miterLimi\
t","lineJoin"],JF=z(O_,function(t){return"stroke-"+t.toLowerCase()});function L_(t,e,r,i){var n=e.opacity==null?1:e.opacity;if(r instanceof wt){t("opacity",n);return}
if(jF(e)){var a=wn(e.fill);t("fill",a.color);var o=e.fillOpacity!=null?e.fillOpacity*a.opacity*n:a.opacity*n;(i||o<1)&&t("fill-opacity",o)}else t("fill",Ru);if(QF(
e)){var s=wn(e.stroke);t("stroke",s.color);var l=e.strokeNoScale?r.getLineScale():1,u=l?(e.lineWidth||0)/l:0,f=e.strokeOpacity!=null?e.strokeOpacity*s.opacity*n:
s.opacity*n,c=e.strokeFirst;if((i||u!==1)&&t("stroke-width",u),(i||c)&&t("paint-order",c?"stroke":"fill"),(i||f<1)&&t("stroke-opacity",f),e.lineDash){var p=Eu(r),
h=p[0],v=p[1];h&&(v=ZF(v||0),t("stroke-dasharray",h.join(",")),(v||i)&&t("stroke-dashoffset",v))}else i&&t("stroke-dasharray",Ru);for(var d=0;d<O_.length;d++){var m=O_[d];
if(i||e[m]!==Yo[m]){var g=e[m]||Yo[m];g&&t(JF[d],g)}}}else i&&t("stroke",Ru)}var $M="http://www.w3.org/2000/svg",k_="http://www.w3.org/1999/xlink",YM="http://www.w3.org/2000/xmlns/",XM="http://www.w3.org/XML/1998/namespace",P_="ecmeta_";
function Uh(t){return document.createElementNS($M,t)}function at(t,e,r,i,n){return{tag:t,attrs:r||{},children:i,text:n,key:e}}function eV(t,e){var r=[];if(e)for(var i in e){
var n=e[i],a=i;n!==!1&&(n!==!0&&n!=null&&(a+='="'+n+'"'),r.push(a))}return"<"+t+" "+r.join(" ")+">"}function tV(t){return"</"+t+">"}function Bu(t,e){e=e||{};var r=e.
newline?`
`:"";function i(n){var a=n.children,o=n.tag,s=n.attrs,l=n.text;return eV(o,s)+(o!=="style"?xt(l):l||"")+(a?""+r+z(a,function(u){return i(u)}).join(r)+r:"")+tV(o)}
return i(t)}function KM(t,e,r){r=r||{};var i=r.newline?`
`:"",n=" {"+i,a=i+"}",o=z(te(t),function(l){return l+n+z(te(t[l]),function(u){return u+":"+t[l][u]+";"}).join(i)+a}).join(i),s=z(te(e),function(l){return"@keyfr\
ames "+l+n+z(te(e[l]),function(u){return u+n+z(te(e[l][u]),function(f){var c=e[l][u][f];return f==="d"&&(c='path("'+c+'")'),f+":"+c+";"}).join(i)+a}).join(i)+a}).
join(i);return!o&&!s?"":["<![CDATA[",o,s,"]]>"].join(i)}function zu(t){return{zrId:t,shadowCache:{},patternCache:{},gradientCache:{},clipPathCache:{},defs:{},cssNodes:{},
cssAnims:{},cssStyleCache:{},cssAnimIdx:0,shadowIdx:0,gradientIdx:0,patternIdx:0,clipPathIdx:0}}function I_(t,e,r,i){return at("svg","root",{width:t,height:e,xmlns:$M,
"xmlns:xlink":k_,version:"1.1",baseProfile:"full",viewBox:i?"0 0 "+t+" "+e:!1},r)}var rV=0;function Fh(){return rV++}var qM={cubicIn:"0.32,0,0.67,0",cubicOut:"0.33,1,0.68,1",cubicInOut:"0.65,0,0.35,1",quadraticIn:"0.11,0,0.5,0",quadraticOut:"0.5,1,0.89,1",quadraticInOut:"0.45,\
0,0.55,1",quarticIn:"0.5,0,0.75,0",quarticOut:"0.25,1,0.5,1",quarticInOut:"0.76,0,0.24,1",quinticIn:"0.64,0,0.78,0",quinticOut:"0.22,1,0.36,1",quinticInOut:"0.8\
3,0,0.17,1",sinusoidalIn:"0.12,0,0.39,0",sinusoidalOut:"0.61,1,0.88,1",sinusoidalInOut:"0.37,0,0.63,1",exponentialIn:"0.7,0,0.84,0",exponentialOut:"0.16,1,0.3,1",
exponentialInOut:"0.87,0,0.13,1",circularIn:"0.55,0,1,0.45",circularOut:"0,0.55,0.45,1",circularInOut:"0.85,0,0.15,1"},yo="transform-origin";function iV(t,e,r){
var i=R({},t.shape);R(i,e),t.buildPath(r,i);var n=new zh;return n.reset(Af(t)),r.rebuildPath(n,1),n.generateStr(),n.getStr()}function nV(t,e){var r=e.originX,i=e.
originY;(r||i)&&(t[yo]=r+"px "+i+"px")}var aV={fill:"fill",opacity:"opacity",lineWidth:"stroke-width",lineDashOffset:"stroke-dashoffset"};function jM(t,e){var r=e.
zrId+"-ani-"+e.cssAnimIdx++;return e.cssAnims[r]=t,r}function oV(t,e,r){var i=t.shape.paths,n={},a,o;if(T(i,function(l){var u=zu(r.zrId);u.animation=!0,Uu(l,{},
u,!0);var f=u.cssAnims,c=u.cssNodes,p=te(f),h=p.length;if(h){o=p[h-1];var v=f[o];for(var d in v){var m=v[d];n[d]=n[d]||{d:""},n[d].d+=m.d||""}for(var g in c){var y=c[g].
animation;y.indexOf(o)>=0&&(a=y)}}}),!!a){e.d=!1;var s=jM(n,r);return a.replace(o,s)}}function ZM(t){return V(t)?qM[t]?"cubic-bezier("+qM[t]+")":Fo(t)?t:"":""}function Uu(t,e,r,i){
var n=t.animators,a=n.length,o=[];if(t instanceof is){var s=oV(t,e,r);if(s)o.push(s);else if(!a)return}else if(!a)return;for(var l={},u=0;u<a;u++){var f=n[u],c=[
f.getMaxTime()/1e3+"s"],p=ZM(f.getClip().easing),h=f.getDelay();p?c.push(p):c.push("linear"),h&&c.push(h/1e3+"s"),f.getLoop()&&c.push("infinite");var v=c.join("\
 ");l[v]=l[v]||[v,[]],l[v][1].push(f)}function d(y){var _=y[1],x=_.length,S={},b={},w={},C="animation-timing-function";function E(Nt,ke,Je){for(var ve=Nt.getTracks(),
Ae=Nt.getMaxTime(),Gr=0;Gr<ve.length;Gr++){var gt=ve[Gr];if(gt.needsAnimate()){var Ks=gt.keyframes,ia=gt.propName;if(Je&&(ia=Je(ia)),ia)for(var yv=0;yv<Ks.length;yv++){
var Ku=Ks[yv],qu=Math.round(Ku.time/Ae*100)+"%",g0=ZM(Ku.easing),y0=Ku.rawValue;(V(y0)||de(y0))&&(ke[qu]=ke[qu]||{},ke[qu][ia]=Ku.rawValue,g0&&(ke[qu][C]=g0))}}}}
for(var A=0;A<x;A++){var D=_[A],L=D.targetName;L?L==="shape"&&E(D,b):!i&&E(D,S)}for(var O in S){var N={};Fi(N,t),R(N,S[O]);var P=Ef(N),k=S[O][C];w[O]=P?{transform:P}:
{},nV(w[O],N),k&&(w[O][C]=k)}var U,F=!0;for(var O in b){w[O]=w[O]||{};var Y=!U,k=b[O][C];Y&&(U=new Gt);var q=U.len();U.reset(),w[O].d=iV(t,b[O],U);var Q=U.len();
if(!Y&&q!==Q){F=!1;break}k&&(w[O][C]=k)}if(!F)for(var O in w)delete w[O].d;if(!i)for(var A=0;A<x;A++){var D=_[A],L=D.targetName;L==="style"&&E(D,w,function(ve){
return aV[ve]})}for(var ee=te(w),ae=!0,Z,A=1;A<ee.length;A++){var xe=ee[A-1],Ce=ee[A];if(w[xe][yo]!==w[Ce][yo]){ae=!1;break}Z=w[xe][yo]}if(ae&&Z){for(var O in w)
w[O][yo]&&delete w[O][yo];e[yo]=Z}if(Pe(ee,function(Nt){return te(w[Nt]).length>0}).length){var Et=jM(w,r);return Et+" "+y[0]+" both"}}for(var m in l){var s=d(l[m]);
s&&o.push(s)}if(o.length){var g=r.zrId+"-cls-"+Fh();r.cssNodes["."+g]={animation:o.join(",")},e.class=g}}function JM(t,e,r){if(!t.ignore)if(t.isSilent()){var i={"pointer-events":"none"};QM(i,e,r,!0)}else{var n=t.states.emphasis&&t.states.emphasis.style?t.states.emphasis.
style:{},a=n.fill;if(!a){var o=t.style&&t.style.fill,s=t.states.select&&t.states.select.style&&t.states.select.style.fill,l=t.currentStates.indexOf("select")>=0&&
s||o;l&&(a=ol(l))}var u=n.lineWidth;if(u){var f=!n.strokeNoScale&&t.transform?t.transform[0]:1;u=u/f}var i={cursor:"pointer"};a&&(i.fill=a),n.stroke&&(i.stroke=
n.stroke),u&&(i["stroke-width"]=u),QM(i,e,r,!0)}}function QM(t,e,r,i){var n=JSON.stringify(t),a=r.cssStyleCache[n];a||(a=r.zrId+"-cls-"+Fh(),r.cssStyleCache[n]=
a,r.cssNodes["."+a+(i?":hover":"")]=t),e.class=e.class?e.class+" "+a:a}var Fu=Math.round;function iO(t){return t&&V(t.src)}function nO(t){return t&&$(t.toDataURL)}function N_(t,e,r,i){L_(function(n,a){var o=n==="fill"||n==="stroke";
o&&Cf(a)?U_(e,t,n,i):o&&sl(a)?F_(r,t,n,i):t[n]=a,o&&i.ssr&&a==="none"&&(t["pointer-events"]="visible")},e,r,!1),hV(r,t,i)}function R_(t,e){var r=iA(e);r&&(r.each(
function(i,n){i!=null&&(t[(P_+n).toLowerCase()]=i+"")}),e.isSilent()&&(t[P_+"silent"]="true"))}function eO(t){return vi(t[0]-1)&&vi(t[1])&&vi(t[2])&&vi(t[3]-1)}
function sV(t){return vi(t[4])&&vi(t[5])}function B_(t,e,r){if(e&&!(sV(e)&&eO(e))){var i=r?10:1e4;t.transform=eO(e)?"translate("+Fu(e[4]*i)/i+" "+Fu(e[5]*i)/i+"\
)":bx(e)}}function tO(t,e,r){for(var i=t.points,n=[],a=0;a<i.length;a++)n.push(Fu(i[a][0]*r)/r),n.push(Fu(i[a][1]*r)/r);e.points=n.join(" ")}function rO(t){return!t.
smooth}function lV(t){var e=z(t,function(r){return typeof r=="string"?[r,r]:r});return function(r,i,n){for(var a=0;a<e.length;a++){var o=e[a],s=r[o[0]];s!=null&&
(i[o[1]]=Fu(s*n)/n)}}}var uV={circle:[lV(["cx","cy","r"])],polyline:[tO,rO],polygon:[tO,rO]};function fV(t){for(var e=t.animators,r=0;r<e.length;r++)if(e[r].targetName===
"shape")return!0;return!1}function aO(t,e){var r=t.style,i=t.shape,n=uV[t.type],a={},o=e.animation,s="path",l=t.style.strokePercent,u=e.compress&&Af(t)||4;if(n&&
!e.willUpdate&&!(n[1]&&!n[1](i))&&!(o&&fV(t))&&!(l<1)){s=t.type;var f=Math.pow(10,u);n[0](i,a,f)}else{var c=!t.path||t.shapeChanged();t.path||t.createPathProxy();
var p=t.path;c&&(p.beginPath(),t.buildPath(p,t.shape),t.pathUpdated());var h=p.getVersion(),v=t,d=v.__svgPathBuilder;(v.__svgPathVersion!==h||!d||l!==v.__svgPathStrokePercent)&&
(d||(d=v.__svgPathBuilder=new zh),d.reset(u),p.rebuildPath(d,l),d.generateStr(),v.__svgPathVersion=h,v.__svgPathStrokePercent=l),a.d=d.getStr()}return B_(a,t.transform),
N_(a,r,t,e),R_(a,t),e.animation&&Uu(t,a,e),e.emphasis&&JM(t,a,e),at(s,t.id+"",a)}function cV(t,e){var r=t.style,i=r.image;if(i&&!V(i)&&(iO(i)?i=i.src:nO(i)&&(i=
i.toDataURL())),!!i){var n=r.x||0,a=r.y||0,o=r.width,s=r.height,l={href:i,width:o,height:s};return n&&(l.x=n),a&&(l.y=a),B_(l,t.transform),N_(l,r,t,e),R_(l,t),e.
animation&&Uu(t,l,e),at("image",t.id+"",l)}}function pV(t,e){var r=t.style,i=r.text;if(i!=null&&(i+=""),!(!i||isNaN(r.x)||isNaN(r.y))){var n=r.font||Qt,a=r.x||0,
o=Cx(r.y||0,ca(n),r.textBaseline),s=Tx[r.textAlign]||r.textAlign,l={"dominant-baseline":"central","text-anchor":s};if(bd(r)){var u="",f=r.fontStyle,c=Sd(r.fontSize);
if(!parseFloat(c))return;var p=r.fontFamily||xv,h=r.fontWeight;u+="font-size:"+c+";font-family:"+p+";",f&&f!=="normal"&&(u+="font-style:"+f+";"),h&&h!=="normal"&&
(u+="font-weight:"+h+";"),l.style=u}else l.style="font: "+n;return i.match(/\s/)&&(l["xml:space"]="preserve"),a&&(l.x=a),o&&(l.y=o),B_(l,t.transform),N_(l,r,t,e),
R_(l,t),e.animation&&Uu(t,l,e),at("text",t.id+"",l,void 0,i)}}function z_(t,e){if(t instanceof ie)return aO(t,e);if(t instanceof wt)return cV(t,e);if(t instanceof
Da)return pV(t,e)}function hV(t,e,r){var i=t.style;if(Ax(i)){var n=Ex(t),a=r.shadowCache,o=a[n];if(!o){var s=t.getGlobalScale(),l=s[0],u=s[1];if(!l||!u)return;var f=i.
shadowOffsetX||0,c=i.shadowOffsetY||0,p=i.shadowBlur,h=wn(i.shadowColor),v=h.opacity,d=h.color,m=p/2/l,g=p/2/u,y=m+" "+g;o=r.zrId+"-s"+r.shadowIdx++,r.defs[o]=at(
"filter",o,{id:o,x:"-100%",y:"-100%",width:"300%",height:"300%"},[at("feDropShadow","",{dx:f/l,dy:c/u,stdDeviation:y,"flood-color":d,"flood-opacity":v})]),a[n]=
o}e.filter=ll(o)}}function U_(t,e,r,i){var n=t[r],a,o={gradientUnits:n.global?"userSpaceOnUse":"objectBoundingBox"};if(wf(n))a="linearGradient",o.x1=n.x,o.y1=n.
y,o.x2=n.x2,o.y2=n.y2;else if(Tf(n))a="radialGradient",o.cx=G(n.x,.5),o.cy=G(n.y,.5),o.r=G(n.r,.5);else return;for(var s=n.colorStops,l=[],u=0,f=s.length;u<f;++u){
var c=bf(s[u].offset)*100+"%",p=s[u].color,h=wn(p),v=h.color,d=h.opacity,m={offset:c};m["stop-color"]=v,d<1&&(m["stop-opacity"]=d),l.push(at("stop",u+"",m))}var g=at(
a,"",o,l),y=Bu(g),_=i.gradientCache,x=_[y];x||(x=i.zrId+"-g"+i.gradientIdx++,_[y]=x,o.id=x,i.defs[x]=at(a,x,o,l)),e[r]=ll(x)}function F_(t,e,r,i){var n=t.style[r],
a=t.getBoundingRect(),o={},s=n.repeat,l=s==="no-repeat",u=s==="repeat-x",f=s==="repeat-y",c;if(Qv(n)){var p=n.imageWidth,h=n.imageHeight,v=void 0,d=n.image;if(V(
d)?v=d:iO(d)?v=d.src:nO(d)&&(v=d.toDataURL()),typeof Image>"u"){var m="Image width/height must been given explictly in svg-ssr renderer.";Ke(p,m),Ke(h,m)}else if(p==
null||h==null){var g=function(A,D){if(A){var L=A.elm,O=p||D.width,N=h||D.height;A.tag==="pattern"&&(u?(N=1,O/=a.width):f&&(O=1,N/=a.height)),A.attrs.width=O,A.attrs.
height=N,L&&(L.setAttribute("width",O),L.setAttribute("height",N))}},y=Qs(v,null,t,function(A){l||g(b,A),g(c,A)});y&&y.width&&y.height&&(p=p||y.width,h=h||y.height)}
c=at("image","img",{href:v,width:p,height:h}),o.width=p,o.height=h}else n.svgElement&&(c=oe(n.svgElement),o.width=n.svgWidth,o.height=n.svgHeight);if(c){var _,x;
l?_=x=1:u?(x=1,_=o.width/a.width):f?(_=1,x=o.height/a.height):o.patternUnits="userSpaceOnUse",_!=null&&!isNaN(_)&&(o.width=_),x!=null&&!isNaN(x)&&(o.height=x);var S=Ef(
n);S&&(o.patternTransform=S);var b=at("pattern","",o,[c]),w=Bu(b),C=i.patternCache,E=C[w];E||(E=i.zrId+"-p"+i.patternIdx++,C[w]=E,o.id=E,b=i.defs[E]=at("pattern",
E,o,[c])),e[r]=ll(E)}}function oO(t,e,r){var i=r.clipPathCache,n=r.defs,a=i[t.id];if(!a){a=r.zrId+"-c"+r.clipPathIdx++;var o={id:a};i[t.id]=a,n[a]=at("clipPath",
a,o,[aO(t,r)])}e["clip-path"]=ll(a)}function V_(t){return document.createTextNode(t)}function ra(t,e,r){t.insertBefore(e,r)}function H_(t,e){t.removeChild(e)}function G_(t,e){t.appendChild(e)}function W_(t){return t.parentNode}function $_(t){return t.
nextSibling}function Vh(t,e){t.textContent=e}var sO=58,dV=120,mV=at("","");function Y_(t){return t===void 0}function Li(t){return t!==void 0}function gV(t,e,r){for(var i={},n=e;n<=r;++n){var a=t[n].key;a!==
void 0&&(i[a]=n)}return i}function Vu(t,e){var r=t.key===e.key,i=t.tag===e.tag;return i&&r}function Hu(t){var e,r=t.children,i=t.tag;if(Li(i)){var n=t.elm=Uh(i);
if(Gh(mV,t),B(r))for(e=0;e<r.length;++e){var a=r[e];a!=null&&G_(n,Hu(a))}else Li(t.text)&&!W(t.text)&&G_(n,V_(t.text))}else t.elm=V_(t.text);return t.elm}function lO(t,e,r,i,n){
for(;i<=n;++i){var a=r[i];a!=null&&ra(t,Hu(a),e)}}function Hh(t,e,r,i){for(;r<=i;++r){var n=e[r];if(n!=null)if(Li(n.tag)){var a=W_(n.elm);H_(a,n.elm)}else H_(t,
n.elm)}}function Gh(t,e){var r,i=e.elm,n=t&&t.attrs||{},a=e.attrs||{};if(n!==a){for(r in a){var o=a[r],s=n[r];s!==o&&(o===!0?i.setAttribute(r,""):o===!1?i.removeAttribute(
r):r==="style"?i.style.cssText=o:r.charCodeAt(0)!==dV?i.setAttribute(r,o):r==="xmlns:xlink"||r==="xmlns"?i.setAttributeNS(YM,r,o):r.charCodeAt(3)===sO?i.setAttributeNS(
XM,r,o):r.charCodeAt(5)===sO?i.setAttributeNS(k_,r,o):i.setAttribute(r,o))}for(r in n)r in a||i.removeAttribute(r)}}function yV(t,e,r){for(var i=0,n=0,a=e.length-
1,o=e[0],s=e[a],l=r.length-1,u=r[0],f=r[l],c,p,h,v;i<=a&&n<=l;)o==null?o=e[++i]:s==null?s=e[--a]:u==null?u=r[++n]:f==null?f=r[--l]:Vu(o,u)?(Gs(o,u),o=e[++i],u=r[++n]):
Vu(s,f)?(Gs(s,f),s=e[--a],f=r[--l]):Vu(o,f)?(Gs(o,f),ra(t,o.elm,$_(s.elm)),o=e[++i],f=r[--l]):Vu(s,u)?(Gs(s,u),ra(t,s.elm,o.elm),s=e[--a],u=r[++n]):(Y_(c)&&(c=gV(
e,i,a)),p=c[u.key],Y_(p)?ra(t,Hu(u),o.elm):(h=e[p],h.tag!==u.tag?ra(t,Hu(u),o.elm):(Gs(h,u),e[p]=void 0,ra(t,h.elm,o.elm))),u=r[++n]);(i<=a||n<=l)&&(i>a?(v=r[l+
1]==null?null:r[l+1].elm,lO(t,v,r,n,l)):Hh(t,e,i,a))}function Gs(t,e){var r=e.elm=t.elm,i=t.children,n=e.children;t!==e&&(Gh(t,e),Y_(e.text)?Li(i)&&Li(n)?i!==n&&
yV(r,i,n):Li(n)?(Li(t.text)&&Vh(r,""),lO(r,null,n,0,n.length-1)):Li(i)?Hh(r,i,0,i.length-1):Li(t.text)&&Vh(r,""):t.text!==e.text&&(Li(i)&&Hh(r,i,0,i.length-1),Vh(
r,e.text)))}function X_(t,e){if(Vu(t,e))Gs(t,e);else{var r=t.elm,i=W_(r);Hu(e),i!==null&&(ra(i,e.elm,$_(r)),Hh(i,[t],0,0))}return e}var _V=0,xV=(function(){function t(e,r,i){if(this.type="svg",this.configLayer=SV("configLayer"),this.storage=r,this._opts=i=R({},i),this.root=e,this._id="zr"+_V++,
this._oldVNode=I_(i.width,i.height),e&&!i.ssr){var n=this._viewport=document.createElement("div");n.style.cssText="position:relative;overflow:hidden";var a=this.
_svgDom=this._oldVNode.elm=Uh("svg");Gh(null,this._oldVNode),n.appendChild(a),e.appendChild(n)}this.resize(i.width,i.height)}return t.prototype.getType=function(){
return this.type},t.prototype.getViewportRoot=function(){return this._viewport},t.prototype.getViewportRootOffset=function(){var e=this.getViewportRoot();if(e)return{
offsetLeft:e.offsetLeft||0,offsetTop:e.offsetTop||0}},t.prototype.getSvgDom=function(){return this._svgDom},t.prototype.refresh=function(){if(this.root){var e=this.
renderToVNode({willUpdate:!0});e.attrs.style="position:absolute;left:0;top:0;user-select:none",X_(this._oldVNode,e),this._oldVNode=e}},t.prototype.renderOneToVNode=
function(e){return z_(e,zu(this._id))},t.prototype.renderToVNode=function(e){e=e||{};var r=this.storage.getDisplayList(!0),i=this._width,n=this._height,a=zu(this.
_id);a.animation=e.animation,a.willUpdate=e.willUpdate,a.compress=e.compress,a.emphasis=e.emphasis,a.ssr=this._opts.ssr;var o=[],s=this._bgVNode=bV(i,n,this._backgroundColor,
a);s&&o.push(s);var l=e.compress?null:this._mainVNode=at("g","main",{},[]);this._paintList(r,a,l?l.children:o),l&&o.push(l);var u=z(te(a.defs),function(p){return a.
defs[p]});if(u.length&&o.push(at("defs","defs",{},u)),e.animation){var f=KM(a.cssNodes,a.cssAnims,{newline:!0});if(f){var c=at("style","stl",{},[],f);o.push(c)}}
return I_(i,n,o,e.useViewBox)},t.prototype.renderToString=function(e){return e=e||{},Bu(this.renderToVNode({animation:G(e.cssAnimation,!0),emphasis:G(e.cssEmphasis,
!0),willUpdate:!1,compress:!0,useViewBox:G(e.useViewBox,!0)}),{newline:!0})},t.prototype.setBackgroundColor=function(e){this._backgroundColor=e},t.prototype.getSvgRoot=
function(){return this._mainVNode&&this._mainVNode.elm},t.prototype._paintList=function(e,r,i){for(var n=e.length,a=[],o=0,s,l,u=0,f=0;f<n;f++){var c=e[f];if(!c.
invisible){var p=c.__clipPaths,h=p&&p.length||0,v=l&&l.length||0,d=void 0;for(d=Math.max(h-1,v-1);d>=0&&!(p&&l&&p[d]===l[d]);d--);for(var m=v-1;m>d;m--)o--,s=a[o-
1];for(var g=d+1;g<h;g++){var y={};oO(p[g],y,r);var _=at("g","clip-g-"+u++,y,[]);(s?s.children:i).push(_),a[o++]=_,s=_}l=p;var x=z_(c,r);x&&(s?s.children:i).push(
x)}}},t.prototype.resize=function(e,r){var i=this._opts,n=this.root,a=this._viewport;if(e!=null&&(i.width=e),r!=null&&(i.height=r),n&&a&&(a.style.display="none",
e=Kn(n,0,i),r=Kn(n,1,i),a.style.display=""),this._width!==e||this._height!==r){if(this._width=e,this._height=r,a){var o=a.style;o.width=e+"px",o.height=r+"px"}if(sl(
this._backgroundColor))this.refresh();else{var s=this._svgDom;s&&(s.setAttribute("width",e),s.setAttribute("height",r));var l=this._bgVNode&&this._bgVNode.elm;l&&
(l.setAttribute("width",e),l.setAttribute("height",r))}}},t.prototype.getWidth=function(){return this._width},t.prototype.getHeight=function(){return this._height},
t.prototype.dispose=function(){this.root&&(this.root.innerHTML=""),this._svgDom=this._viewport=this.storage=this._oldVNode=this._bgVNode=this._mainVNode=null},t.
prototype.clear=function(){this._svgDom&&(this._svgDom.innerHTML=null),this._oldVNode=null},t.prototype.toDataURL=function(e){var r=this.renderToString(),i="dat\
a:image/svg+xml;";return e?(r=Dx(r),r&&i+"base64,"+r):i+"charset=UTF-8,"+encodeURIComponent(r)},t})();function SV(t){return function(){}}function bV(t,e,r,i){var n;
if(r&&r!=="none")if(n=at("rect","bg",{width:t,height:e,x:"0",y:"0"}),Cf(r))U_({fill:r},n.attrs,"fill",i);else if(sl(r))F_({style:{fill:r},dirty:Fe,getBoundingRect:function(){
return{width:t,height:e}}},n.attrs,"fill",i);else{var a=wn(r),o=a.color,s=a.opacity;n.attrs.fill=o,s<1&&(n.attrs["fill-opacity"]=s)}return n}var uO=xV;function K_(t){t.registerPainter("svg",uO)}function fO(t,e,r){var i=ot.createCanvas(),n=e.getWidth(),a=e.getHeight(),o=i.style;return o&&(o.position="absolute",o.left="0",o.top="0",o.width=n+"px",o.height=
a+"px",i.setAttribute("data-zr-dom-id",t)),i.width=n*r,i.height=a*r,i}function Wh(t){return!t.__cursors.get(am)}function cO(t){var e=t.__cursors.get(am);return{
startIdx:e?e.startIdx:0,endIdx:e?e.endIdx:0}}var wV=(function(t){I(e,t);function e(r,i,n){var a=t.call(this)||this;a.motionBlur=!1,a.lastFrameAlpha=.7,a.dpr=1,a.
virtual=!1,a.config={},a.zlevel=0,a.zlevel2=ns,a.maxRepaintRectCount=5,a.__dirty=!0,a.__firstTimePaint=!0,a.__prevIdx={startIdx:0,endIdx:0};var o;n=n||ya,typeof r==
"string"?o=fO(r,i,n):W(r)&&(o=r,r=o.id),a.id=r,a.dom=o;var s=o.style;return s&&(tf(o),o.onselectstart=function(){return!1},s.padding="0",s.margin="0",s.borderWidth=
"0"),a.painter=i,a.dpr=n,a}return e.prototype.afterBrush=function(){this.__prevIdx=cO(this)},e.prototype.initContext=function(){this.ctx=this.dom.getContext("2d"),
this.ctx.dpr=this.dpr},e.prototype.setUnpainted=function(){this.__firstTimePaint=!0},e.prototype.createBackBuffer=function(){var r=this.dpr;this.domBack=fO("bac\
k-"+this.id,this.painter,r),this.ctxBack=this.domBack.getContext("2d"),r!==1&&this.ctxBack.scale(r,r)},e.prototype.createRepaintRects=function(r,i,n,a){if(this.
__firstTimePaint)return this.__firstTimePaint=!1,null;var o=[],s=this.maxRepaintRectCount,l=!1,u=new se(0,0,0,0);function f(x){if(!(!x.isFinite()||x.isZero()))if(o.
length===0){var S=new se(0,0,0,0);S.copy(x),o.push(S)}else{for(var b=!1,w=1/0,C=0,E=0;E<o.length;++E){var A=o[E];if(A.intersect(x)){var D=new se(0,0,0,0);D.copy(
A),D.union(x),o[E]=D,b=!0;break}else if(l){u.copy(x),u.union(A);var L=x.width*x.height,O=A.width*A.height,N=u.width*u.height,P=N-L-O;P<w&&(w=P,C=E)}}if(l&&(o[C].
union(x),b=!0),!b){var S=new se(0,0,0,0);S.copy(x),o.push(S)}l||(l=o.length>=s)}}for(var c=cO(this),p=c.startIdx;p<c.endIdx;++p){var h=r[p];if(h){var v=h.shouldBePainted(
n,a,!0,!0),d=h.__isRendered&&(h.__dirty&st||!v)?h.getPrevPaintRect():null;d&&f(d);var m=v&&(h.__dirty&st||!h.__isRendered)?h.getPaintRect():null;m&&f(m)}}for(var g=this.
__prevIdx,p=g.startIdx;p<g.endIdx;++p){var h=i[p],v=h&&h.shouldBePainted(n,a,!0,!0);if(h&&(!v||!h.__zr)&&h.__isRendered){var d=h.getPrevPaintRect();d&&f(d)}}var y;
do{y=!1;for(var p=0;p<o.length;){if(o[p].isZero()){o.splice(p,1);continue}for(var _=p+1;_<o.length;)o[p].intersect(o[_])?(y=!0,o[p].union(o[_]),o.splice(_,1)):_++;
p++}}while(y);return this._paintRects=o,o},e.prototype.debugGetPaintRects=function(){return(this._paintRects||[]).slice()},e.prototype.resize=function(r,i){var n=this.
dpr,a=this.dom,o=a.style,s=this.domBack;o&&(o.width=r+"px",o.height=i+"px"),a.width=r*n,a.height=i*n,s&&(s.width=r*n,s.height=i*n,n!==1&&this.ctxBack.scale(n,n))},
e.prototype.clear=function(r,i,n){var a=this.dom,o=this.ctx,s=a.width,l=a.height;i=i||this.clearColor;var u=this.motionBlur&&!r,f=this.lastFrameAlpha,c=this.dpr,
p=this;u&&(this.domBack||this.createBackBuffer(),this.ctxBack.globalCompositeOperation="copy",this.ctxBack.drawImage(a,0,0,s/c,l/c));var h=this.domBack;function v(d,m,g,y){
if(o.clearRect(d,m,g,y),i&&i!=="transparent"){var _=void 0;if(pn(i)){var x=i.global||i.__width===g&&i.__height===y;_=x&&i.__canvasGradient||Au(o,i,{x:0,y:0,width:g,
height:y}),i.__canvasGradient=_,i.__width=g,i.__height=y}else E0(i)&&(i.scaleX=i.scaleX||c,i.scaleY=i.scaleY||c,_=sh(o,i,{dirty:function(){p.setUnpainted(),p.painter.
refresh()}}));o.save(),o.fillStyle=_||i,o.fillRect(d,m,g,y),o.restore()}u&&(o.save(),o.globalAlpha=f,o.drawImage(h,d,m,g,y),o.restore())}!n||u?v(0,0,s,l):n.length&&
T(n,function(d){v(d.x*c,d.y*c,d.width*c,d.height*c)})},e})(Ot),q_=wV;var pO=1e5,_o=314159,Z_=void 0,TV=1,j_=2;function CV(t){return t?t.__builtin__?!0:!(typeof t.resize!="function"||typeof t.refresh!="function"):!1}function AV(t,e){
var r=document.createElement("div");return r.style.cssText=["position:relative","width:"+t+"px","height:"+e+"px","padding:0","margin:0","border-width:0"].join("\
;")+";",r}function hO(t,e,r,i){var n=new q_(t,e,e.dpr);return n.zlevel=r,n.zlevel2=i,n.__builtin__=!0,vO(n),n}function vO(t){t.__cursorStack=[],t.__cursors=K()}
function EV(t){return t.startIdx=t.drawIdx=t.endIdx=t.endIdxNew=0,t.used=!1,t.first=t.last=NaN,t.notClearIdx=-1,t}function DV(t,e){var r=t.__cursors,i=+e;return r.
get(i)||(t.__cursorStack.push(i),r.set(i,EV({key:i})))}function $h(t,e){for(var r=t.__cursorStack,i=0;i<r.length;i++)e(t.__cursors.get(r[i]))}function Q_(t,e){var r=t.
layers;return r[e]||(r[e]=new Array(3))}function Ft(t,e,r){for(var i=t.layerStack,n=0;n<i.length;n++){var a=i[n].zl,o=i[n].zl2,s=t.layers[a][o];(!r||(!(r&Gu)||s.
__builtin__)&&(!(r&J_)||!s.__builtin__)&&(!(r&dO)||s!==t.hoverlayer))&&e(s,a,o,n)}}var Gu=1,J_=2,dO=4,Yh=Gu|dO,MV=(function(){function t(e,r,i,n){this.type="can\
vas",this._prevDisplayList=[],this._layerConfig={},this._needsManuallyCompositing=!1,this.type="canvas",this._i={layerStack:[],layers:[]};var a=!e.nodeName||e.nodeName.
toUpperCase()==="CANVAS";this._opts=i=R({},i||{}),this.dpr=i.devicePixelRatio||ya,this._singleCanvas=a,this.root=e;var o=e.style;if(o&&(tf(e),e.innerHTML=""),this.
storage=r,this._prevDisplayList=[],a){var l=e,u=l.width,f=l.height;i.width!=null&&(u=i.width),i.height!=null&&(f=i.height),this.dpr=i.devicePixelRatio||1,l.width=
u*this.dpr,l.height=f*this.dpr,this._width=u,this._height=f;var c=hO(l,this,_o,ns);c.initContext(),this._insertLayer(c,_o,ns,!0),this._domRoot=e}else{this._width=
Kn(e,0,i),this._height=Kn(e,1,i);var s=this._domRoot=AV(this._width,this._height);e.appendChild(s)}}return t.prototype.getType=function(){return"canvas"},t.prototype.
isSingleCanvas=function(){return this._singleCanvas},t.prototype.getViewportRoot=function(){return this._domRoot},t.prototype.getViewportRootOffset=function(){var e=this.
getViewportRoot();if(e)return{offsetLeft:e.offsetLeft||0,offsetTop:e.offsetTop||0}},t.prototype.refresh=function(e){var r;e&&!W(e)?r={paintAll:!!e}:r=e||{};var i=G(
r.refresh,!0),n=G(r.refreshHover,!1);if(n&&(this._hoverLayerDirty=j_),!i)return n&&this._paintHoverList(this.storage.getDisplayList(!1)),this;var a=this.storage.
getDisplayList(!0);this._updateLayerStatus(a,r.paintAll),this._redrawId=Math.random();var o=this._prevDisplayList;this._paintList(a,o,this._redrawId);var s=this.
_backgroundColor;return Ft(this._i,function(l,u,f,c){l.refresh&&l.refresh(c===0?s:null)},J_),this._opts.useDirtyRect&&(this._prevDisplayList=a.slice()),this},t.
prototype._paintHoverList=function(e){var r=this._i.hoverlayer,i=this._hoverLayerDirty;if(this._hoverLayerDirty=Z_,i!==Z_&&(!r&&i===j_&&(r=this._i.hoverlayer=this.
_ensureLayer(pO)),!!r)){r.clear();for(var n={inHover:!0,viewWidth:this._width,viewHeight:this._height,beforeBrushParam:{}},a,o=0,s=e.length;o<s;o++){var l=e[o];
if(l.__inHover){a||(a=r.ctx,a.save());var u=l.__hoverStyle,f=void 0;u&&(f=l.style,l.style=u),qn(a,l,n),u&&(l.style=f)}}a&&(co(a,n),a.restore())}},t.prototype.getHoverLayer=
function(){return this._ensureLayer(pO)},t.prototype.paintOne=function(e,r){lh(e,r)},t.prototype._paintList=function(e,r,i){if(this._redrawId===i){var n=this._doPaintList(
e,r);if(this._needsManuallyCompositing&&this._compositeManually(),n)Ft(this._i,function(o){o.afterBrush&&o.afterBrush()},Yh),this._paintHoverList(e);else{var a=this;
yu(function(){a._paintList(e,r,i)})}}},t.prototype._compositeManually=function(){var e=this._ensureLayer(_o).ctx,r=this._domRoot.width,i=this._domRoot.height;e.
clearRect(0,0,r,i),Ft(this._i,function(n){n.virtual&&e.drawImage(n.dom,0,0,r,i)},Gu)},t.prototype._doPaintList=function(e,r){var i=this,n=!0;return Ft(this._i,function(a){
var o=!1;if($h(a,function(c){(c.drawIdx<c.endIdx||c.notClearIdx>=0)&&(o=!0)}),!(!o&&!a.__dirty)){var s=i._opts.useDirtyRect&&!Wh(a)?a.createRepaintRects(e,r,i._width,
i._height):null,l=i._i.layerStack[0],u=!0;if(a.__dirty){u=!1,a.__dirty=!1;var f=a.zlevel===l.zl&&a.zlevel2===l.zl2?i._backgroundColor:null;a.clear(!1,f,s)}$h(a,
function(c){var p=i._paintPerCursor(a,c,e,s,u);n=n&&p})}},Yh),fe.wxa&&Ft(this._i,function(a){a&&a.ctx&&a.ctx.draw&&a.ctx.draw()}),n},t.prototype._paintPerCursor=
function(e,r,i,n,a){var o=e.ctx;if(n)if(!n.length)r.drawIdx=r.endIdx;else for(var s=this.dpr,l=0;l<n.length;++l){var u=n[l];o.save(),o.beginPath(),o.rect(u.x*s,
u.y*s,u.width*s,u.height*s),o.clip(),this._paintPerCursorInRect(e,r,i,u,a),o.restore()}else o.save(),this._paintPerCursorInRect(e,r,i,null,a),o.restore();return r.
drawIdx>=r.endIdx},t.prototype._paintPerCursorInRect=function(e,r,i,n,a){for(var o={inHover:!1,allClipped:!1,prevEl:null,viewWidth:this._width,viewHeight:this._height,
beforeBrushParam:{contentRetained:a}},s=e.ctx,l=Wh(e),u=l&&ot.getTime(),f=r.drawIdx,c=r.notClearIdx,p=c>=0?Math.min(c,f):f;p<r.endIdx;p++){var h=i[p];if(!(p<f&&
!h.notClear)){if(h.__inHover&&(this._hoverLayerDirty=j_),n!=null){var v=h.getPaintRect();v&&v.intersect(n)&&(qn(s,h,o),h.setPrevPaintRect(v))}else qn(s,h,o);if(l){
var d=ot.getTime()-u;if(d>15){p++;break}}}}co(s,o),r.drawIdx=Math.max(p,f)},t.prototype.getLayer=function(e,r){return this._ensureLayer(e,0,r)},t.prototype._ensureLayer=
function(e,r,i){r=r||0;var n=this._singleCanvas;n&&!this._needsManuallyCompositing&&(e=_o,r=0);var a=Q_(this._i,e)[r];return a||(a=hO("zr_"+e+"."+r,this,e,r),this.
_layerConfig[e]&&Se(a,this._layerConfig[e],!0),(i||n&&e!==_o)&&(a.virtual=!0),this._insertLayer(a,e,r,!1),a.initContext()),a},t.prototype.insertLayer=function(e,r){
this._insertLayer(r,e,0,!1)},t.prototype._insertLayer=function(e,r,i,n){var a=this._i,o=a.layers,s=a.layerStack,l=this._domRoot,u=null;if(!(o[r]&&o[r][i])&&CV(e)){
for(var f=s.length,c=0;c<f&&(s[c].zl<r||s[c].zl===r&&s[c].zl2<i);)c++;if(c>0&&(u=Q_(a,s[c-1].zl)[s[c-1].zl2]),s.splice(c,0,{zl:r,zl2:i}),Q_(a,r)[i]=e,!n&&!e.virtual)
if(u){var p=u.dom;p.nextSibling?l.insertBefore(e.dom,p.nextSibling):l.appendChild(e.dom)}else l.firstChild?l.insertBefore(e.dom,l.firstChild):l.appendChild(e.dom);
e.painter||(e.painter=this)}},t.prototype.eachLayer=function(e,r){return Ft(this._i,function(i,n){e.call(r,i,n)})},t.prototype.eachBuiltinLayer=function(e,r){return Ft(
this._i,function(i,n){e.call(r,i,n)},Gu)},t.prototype.eachOtherLayer=function(e,r){return Ft(this._i,function(i,n){e.call(r,i,n)},J_)},t.prototype.getLayers=function(){
var e={};return Ft(this._i,function(r,i,n){e[r.id]=r}),e},t.prototype._updateLayerStatus=function(e,r){var i=this;if(i._singleCanvas)for(var n=1;n<e.length;n++){
var a=e[n];if(a.zlevel!==e[n-1].zlevel||a.incremental){i._needsManuallyCompositing=!0;break}}Ft(i._i,function(m){m.__dirty=!1,$h(m,function(g){g.used=!1,g.endIdxNew=
0,g.notClearIdx=-1})},Yh);for(var o,s=null,l=null,u=!1,f=0,c=e.length;f<c;f++){var a=e[f],p=a.zlevel,h=a.incremental,v=void 0;if(o!==p&&(o=p,u=!1),h?(u=!0,v=Eb):
v=u?Ab:ns,(!s||p!==s.zlevel||v!==s.zlevel2)&&(s=i._ensureLayer(p,v),l=null,!s.__builtin__)){To("ZLevel "+p+" has been used by unknown layer "+s.id);continue}if((!l||
h!==l.key)&&(l=DV(s,h),!l.used))if(l.used=!0,!r&&l.first===a.id){var d=f-l.startIdx;l.startIdx=f,l.drawIdx+=d,l.endIdx+=d}else s.__dirty=!0,l.first=a.id,l.startIdx=
l.drawIdx=f,l.endIdx=f+1;l.endIdxNew=f+1,a.__dirty&st&&!a.__inHover&&((!h||!a.notClear&&f<l.drawIdx)&&(s.__dirty=!0),h&&a.notClear&&l.notClearIdx<0&&(l.notClearIdx=
f))}Ft(i._i,function(m){for(var g=m.__cursorStack,y=m.__cursors,_=g.length-1;_>=0;_--){var x=y.get(g[_]);if(!x.used)m.__dirty=!0,y.removeKey(g[_]),g.splice(_,1);else{
var S=x.endIdxNew;(Wh(m)?S<x.drawIdx:S!==x.endIdx||!S||e[S-1].id!==x.last)&&(m.__dirty=!0),x.endIdx=x.endIdxNew,x.last=S?e[S-1].id:NaN}}m.__dirty&&($h(m,function(b){
b.drawIdx=b.startIdx}),i._hoverLayerDirty===Z_&&(i._hoverLayerDirty=TV))},Yh)},t.prototype.clear=function(){return Ft(this._i,function(e){e.clear(),vO(e)},Gu),this},
t.prototype.setBackgroundColor=function(e){this._backgroundColor=e,Ft(this._i,function(r){r.setUnpainted()})},t.prototype.configLayer=function(e,r){if(r){var i=this.
_layerConfig;i[e]?Se(i[e],r,!0):i[e]=r,Ft(this._i,function(n,a){Se(n,i[a],!0)})}},t.prototype.delLayer=function(e){for(var r=this._i.layerStack,i=this._i.layers,
n=r.length-1;n>=0;n--){var a=r[n];if(a.zl===e){var o=i[e][a.zl2];if(o.__builtin__)continue;if(r.splice(n,1),i[e][a.zl2]=void 0,!o.virtual){var s=o.dom.parentNode;
s&&s.removeChild(o.dom)}}}},t.prototype.resize=function(e,r){if(this._domRoot.style){var i=this._domRoot;i.style.display="none";var n=this._opts,a=this.root;e!=
null&&(n.width=e),r!=null&&(n.height=r),e=Kn(a,0,n),r=Kn(a,1,n),i.style.display="",(this._width!==e||r!==this._height)&&(i.style.width=e+"px",i.style.height=r+"\
px",Ft(this._i,function(o){o.resize(e,r)}),this.refresh({paintAll:!0})),this._width=e,this._height=r}else{if(e==null||r==null)return;this._width=e,this._height=
r,this._ensureLayer(_o).resize(e,r)}return this},t.prototype.clearLayer=function(e){T(this._i.layers[e],function(r){r&&!r.__builtin__&&r.clear()})},t.prototype.
dispose=function(){this.root.innerHTML="",this.root=this.storage=this._domRoot=this._i=null},t.prototype.getRenderedCanvas=function(e){if(e=e||{},this._singleCanvas&&
!this._compositeManually)return this._i.layers[_o][0].dom;var r=new q_("image",this,e.pixelRatio||this.dpr);r.initContext(),r.clear(!1,e.backgroundColor||this._backgroundColor);
var i=r.ctx;if(e.pixelRatio<=this.dpr){this.refresh();var n=r.dom.width,a=r.dom.height;Ft(this._i,function(c){c.__builtin__?i.drawImage(c.dom,0,0,n,a):c.renderToCanvas&&
(i.save(),c.renderToCanvas(i),i.restore())})}else{for(var o={inHover:!1,viewWidth:this._width,viewHeight:this._height,beforeBrushParam:{}},s=this.storage.getDisplayList(
!0),l=0,u=s.length;l<u;l++){var f=s[l];qn(i,f,o)}co(i,o)}return r.dom},t.prototype.getWidth=function(){return this._width},t.prototype.getHeight=function(){return this.
_height},t})(),mO=MV;function e0(t){t.registerPainter("canvas",mO)}function OV(t,e,r){for(let[i,n]of Object.entries(e??{}))n==null||n===!1||(i.startsWith("on")?t.addEventListener(i.slice(2),n):i==="style"?Object.assign(t.style,
n):t.setAttribute(i,n===!0?"":String(n)));for(let i of r.flat(1/0))i==null||i===!1||t.append(i instanceof Node?i:document.createTextNode(String(i)));return t}function M(t,e,...r){
return OV(document.createElement(t),e,r)}function si(t){return M("span",{class:"swatch",style:{background:`var(--${t})`}})}function ze(t,e,{text:r=[],rowClass:i=()=>null,caption:n=null}={}){let a=s=>s===
0||r.includes(s),o=(s,l,u)=>M(s,{class:a(u)?null:"number",scope:s==="th"?"col":null},l);return M("div",{class:"scroll",tabindex:0,role:"region","aria-label":n??
"Table"},M("table",{},M("thead",{},M("tr",{},t.map((s,l)=>o("th",s,l)))),M("tbody",{},e.map((s,l)=>M("tr",{class:i(l)},s.map((u,f)=>o("td",u,f)))))))}function li(t,e,{
first:r=12,...i}={}){if(e.length<=r)return ze(t,e,i);let n=M("div",{}),a=o=>{let s=[ze(t,e.slice(0,o),i)];if(o<e.length){let l=()=>a(e.length);s.push(M("button",
{class:"plain",onclick:l},`Show all ${e.length}`))}n.replaceChildren(...s)};return a(r),n}var St={compute:"Compute",tensor:"Tensor parallel",data:"Data parallel",pipeline:"Pipeline transfers",expert:"Expert parallel",context:"Context parallel",offload:"\
Offload",bubble:"Pipeline bubble",optimizer:"Optimizer",host:"Host",input:"Input"},LV={exposed_tensor_parallel:"tensor",tensor_parallel:"tensor",exposed_data_parallel:"\
data",data_parallel:"data",exposed_pipeline:"pipeline",exposed_expert:"expert",expert_parallel:"expert",exposed_context:"context",context_parallel:"context",exposed_offload:"\
offload",pipeline_bubble:"bubble"};function t0(t){return LV[t]??(t in St?t:"host")}function je(t){let e={};for(let[r,i]of Object.entries(t??{}))e[t0(r)]=i;return e}
var xo={parameters:"Parameters",gradients:"Gradients",optimizer:"Optimizer states",activations:"Activations",buffers:"Buffers and workspaces"},gO={forward:"Forw\
ard",backward:"Backward",weight:"Weight gradient",pair:"Forward and backward together",other:"Optimizer"};function re(t){return getComputedStyle(document.documentElement).
getPropertyValue(`--${t}`).trim()}oi([Bg,e0,l_,d_,mg,E_,A_,T_,Ny,K_,__]);var Ws=new Set;function kV(){return{animation:!1,backgroundColor:"transparent",textStyle:{fontFamily:getComputedStyle(document.
body).fontFamily,fontSize:12,color:re("ink-soft")},tooltip:{confine:!0,backgroundColor:re("raised"),borderColor:re("line"),textStyle:{color:re("ink"),fontSize:12},
extraCssText:"box-shadow: 0 4px 16px rgb(0 0 0 / 18%); border-radius: 8px; max-width: 320px;"}}}function Ge(t){let e={lineStyle:{color:re("line")}};return{nameTextStyle:{
color:re("ink-soft"),fontSize:12},axisLabel:{color:re("ink-soft"),hideOverlap:!0,...t.axisLabel},axisLine:{show:t.type==="category",...e},axisTick:{show:!1},splitLine:{
show:t.type!=="category",...e},...Object.fromEntries(Object.entries(t).filter(([r])=>r!=="axisLabel"))}}function Qe(t,e){return{name:t,nameLocation:"middle",nameGap:e}}
function Vt({label:t,height:e,option:r,many:i=!1}){let n=M("div",{class:"chart",role:"img","aria-label":t});typeof e=="number"&&(n.style.height=`${e}px`);let a={
host:n,height:e,option:r,instance:null,many:i,width:0,observer:null};return Ws.add(a),a.observer=new ResizeObserver(()=>r0(a)),a.observer.observe(n),n}function r0(t,e=!1){
let r=t.host.clientWidth;if(r===0||!e&&Math.abs(r-t.width)<1)return;t.width=r;let i=typeof t.height=="function"?t.height(r):t.height;t.host.style.height=`${i}px`,
t.instance===null?t.instance=NE(t.host,null,{renderer:t.many?"canvas":"svg"}):t.instance.resize({width:r,height:i});let n=t.option({width:r,narrow:r<520}),a=kV();
t.instance.setOption({...a,...n,tooltip:{...a.tooltip,...n.tooltip}},{notMerge:!0})}function yO(){for(let t of Ws)r0(t,!0)}function Xh(t){for(let e of Ws)e.host===
t&&r0(e,!0)}function _O(t){for(let e of Ws)t.contains(e.host)&&(e.observer.disconnect(),e.instance?.dispose(),Ws.delete(e))}function i0(){return[...Ws].map(t=>t.
instance)}function Fr(t){return M("ul",{class:"legend"},t.map(([e,r])=>M("li",{},si(e),r)))}function mt(t,e){return M("div",{class:"tip"},M("strong",{},t),e.filter(
r=>r!==null).map(([r,i,n])=>M("div",{},M("span",{},n?si(n):null,r),M("b",{},i))))}function Te(t,e=3){if(t==null||!Number.isFinite(t))return"\u2013";if(t===0)return"0";let r=Math.floor(Math.log10(Math.abs(t)))+1,i=Math.min(Math.max(e-r,0),9);return t.
toLocaleString("en-US",{minimumFractionDigits:i,maximumFractionDigits:i})}function It(t){return Te(t,3).replace(/(\.\d*?)0+$/,"$1").replace(/\.$/,"")}var Kh=[[1,
"s"],[.001,"ms"],[1e-6,"\xB5s"],[1e-9,"ns"]];function ne(t,e=4){if(t==null)return"\u2013";if(t===0)return"0\xA0s";let[r,i]=Kh.find(([n])=>Math.abs(t)>=n)??Kh.at(
-1);return`${Te(t/r,e)}\xA0${i}`}function $s(t){let[e,r]=Kh.find(([i])=>t>=i)??Kh.at(-1);return{unit:e,name:r}}function ce(t,e=2){if(t==null)return"\u2013";let r=t*
100;if(r!==0&&Math.abs(r)<.1)return`${r<0?"\u2212":""}<0.1\xA0%`;let i=Math.abs(r)<10?Math.max(e-1,1):Math.abs(r)<100?1:0;return`${r.toFixed(r===0?0:i).replace(
"-","\u2212")}\xA0%`}function We(t){if(t==null)return"\u2013";let e=ce(t);return t>0&&!e.startsWith("<")?`+${e}`:e}var ur=2**30;function Ee(t,e=3){return t==null?
"\u2013":t!==0&&t<ur/100?`${Te(t/2**20,e)}\xA0MiB`:`${Te(t/ur,e)}\xA0GiB`}var PV=[[1e12,"trillion"],[1e9,"billion"],[1e6,"million"]];function j(t){if(t==null)return"\
\u2013";let[e,r]=PV.find(([i])=>t>=i)??[1,""];return e===1?t.toLocaleString("en-US"):`${Te(t/e,3)}\xA0${r}`}function $e(t){return t==null?"\u2013":t>=1e9?`$${Te(
t/1e9,3)}B`:t>=1e6?`$${Te(t/1e6,3)}M`:t>=1e3?`$${Te(Math.round(t),3)}`:`$${Te(t,3)}`}function Vr(t){return t==null?"\u2013":t<1/60?ne(t*3600,3):t<1?`${Te(t*60,2)}\
\xA0minutes`:t<48?`${Te(t,3)}\xA0hours`:t<24*730?`${Te(t/24,3)}\xA0days`:`${Te(t/24/365.25,2)}\xA0years`}function bt(t){return String(t).replaceAll("_"," ").replaceAll(
"-"," ")}function Ht(t,e,r=`${e}s`){return`${j(t)} ${t===1?e:r}`}function Wu(t){return/^[\w./:=,+@%-]+$/.test(t)?t:`'${t.replaceAll("'","'\\''")}'`}function ui(t){
return String(t).split("/").at(-1)}function ge(t,e,r,...i){return M("section",{id:t,"aria-labelledby":`${t}-title`},M("h2",{id:`${t}-title`},e),r&&M("p",{class:"explanation"},r),i)}function De(t,e,r,{
extra:i=null,tone:n=null}={}){return M("div",{class:n===null?"tile":`tile ${n}`},M("div",{class:"tile-label"},t),M("div",{class:"tile-value"},e),i,r&&M("div",{class:"\
tile-note"},r))}function xO(t,e){if(t?.p05_s===null||t?.p05_s===void 0)return null;let r=t.p05_s,i=t.p95_s-r;if(!(i>0))return null;let n=a=>`${Math.min(Math.max(
(a-r)/i,0),1)*100}%`;return M("div",{class:"interval","aria-hidden":"true"},M("div",{class:"interval-line"}),M("div",{class:"interval-dot",style:{left:n(e)}}))}
function Zh(t){return t?.p05_s===null||t?.p05_s===void 0?"No interval: no calibration says how far forecasts like this one are off":`90\xA0%: ${ne(t.p05_s)} to ${ne(
t.p95_s)}`}function Ar(t,{label:e,barHeight:r=44,shares:i=!1,wrap:n=!1}){let a=h=>Object.values(h.times).reduce((v,d)=>v+d,0),o=t.filter(h=>a(h)>0),s=Object.keys(
St).filter(h=>o.some(v=>(v.times[h]??0)>0)),l=Math.max(...o.map(a)),u=i?{unit:.01,name:"%"}:$s(l),f=(i?1:l)/u.unit,c=(h,v)=>(h.times[v]??0)/(i?a(h):1)/u.unit,p=Vt(
{label:e,height:o.length*r+58,option:({width:h,narrow:v})=>{let d=v?112:190;return{grid:{left:d,right:22,top:6,bottom:46},xAxis:Ge({type:"value",max:f,name:i?"S\
hare of the step (%)":`Time (${u.name})`,nameLocation:"middle",nameGap:28,splitNumber:v?3:6,axisLabel:{showMaxLabel:i,formatter:It}}),yAxis:Ge({type:"category",
inverse:!0,data:o.map(m=>m.label),axisLabel:{width:d-12,overflow:n?"break":"truncate",lineHeight:14,interval:0,color:re("ink")}}),tooltip:{trigger:"axis",axisPointer:{
type:"shadow",shadowStyle:{color:re("shade")}},formatter:m=>{let g=o[m[0].dataIndex],y=a(g);return mt(g.label,[...s.filter(_=>(g.times[_]??0)>0).map(_=>[St[_],`${ne(
g.times[_])} \xB7 ${ce(g.times[_]/y)}`,`time-${_}`]),["Sum",ne(y)]])}},series:s.map(m=>({type:"bar",name:St[m],stack:"time",barMaxWidth:r*.64,itemStyle:{color:re(
`time-${m}`),borderColor:re("card"),borderWidth:1},data:o.map(g=>c(g,m)),label:{show:!0,color:re(m==="bubble"?"ink":"on-colour"),fontSize:11,formatter:({dataIndex:g,
value:y})=>{if(y/f*(h-d-22)<46)return"";let _=o[g];return ce((_.times[m]??0)/a(_))}}}))}}});return M("div",{},Fr(s.map(h=>[`time-${h}`,St[h]])),p)}function jh(t){
let e=t.map(n=>je(n.parts)),r=Object.keys(St).filter(n=>e.some(a=>(a[n]??0)>0)),i=e.map(n=>Object.values(n).reduce((a,o)=>a+o,0));return ze(["Category",...t.flatMap(
n=>[n.label,"share"])],[...r.map(n=>[[si(`time-${n}`),St[n]],...e.flatMap((a,o)=>[a[n]===void 0?"":ne(a[n]),a[n]===void 0?"":ce(a[n]/i[o])])]),["Step",...i.flatMap(
n=>[ne(n),"100\xA0%"])]],{rowClass:n=>n===r.length?"sum":null,caption:"Time by category"})}function Qh(t){let e=[["measured","Measured",t.measured_fraction],["i\
nterpolated","Interpolated between measurements",t.interpolated_fraction],["roofline","Roofline (a model)",t.roofline_fraction]].filter(([,,r])=>r>0);return M("\
div",{},M("div",{class:"share-bar",role:"img","aria-label":"Shares of device time by provenance"},e.map(([r,,i])=>M("div",{style:{flexGrow:i,background:`var(--f\
rom-${r})`}}))),M("ul",{class:"legend"},e.map(([r,i,n])=>M("li",{},si(`from-${r}`),`${i}: ${ce(n)}`))))}function Ys(t){return M("dl",{class:"facts"},t.filter(([
,e])=>e!=null&&e!=="").map(([e,r])=>M("div",{},M("dt",{},e),M("dd",{},r))))}function Jh(t){return t?.length?M("ul",{class:"warnings"},t.map(e=>M("li",{},e))):null}
function n0(t){let e=M("button",{class:"copy",type:"button"},"Copy");return e.addEventListener("click",async()=>{let r=!0;try{await navigator.clipboard.writeText(
t)}catch{let i=M("textarea",{class:"offscreen",readonly:!0});i.value=t,document.body.append(i),i.select(),r=document.execCommand("copy"),i.remove()}e.textContent=
r?"Copied":"Not allowed here: select and copy",setTimeout(()=>e.textContent="Copy",2e3)}),e}function qh(t,e,r){let i=M("div",{class:"code"},n0(e),M("pre",{tabindex:0},
e));return r?M("div",{},M("h3",{},t),i):M("details",{},M("summary",{},t),i)}function SO(t){return ge("reproduce","To reproduce",`Made by ${t.program}. The same \
command with the same files and version gives the same figures, byte for byte.`,qh("Command",t.command,!0),t.files.map((e,r)=>qh(e.name,e.text,r===0&&e.text.length<
6e3)))}function IV(t){let e=atob(t),r=new Uint8Array(e.length);for(let i=0;i<e.length;++i)r[i]=e.charCodeAt(i);return r}var a0=class{constructor(e){this.bytes=IV(e),this.
at=0}number(){let e=0;for(let r=1;;r*=128){let i=this.bytes[this.at++];if(e+=(i&127)*r,i<128)return e}}signed(){let e=this.number();return e%2===0?e/2:-(e+1)/2}};
function bO(t,e){let r=t.spans,i={n:r,start:new Float64Array(r),end:new Float64Array(r),label:new Uint32Array(r),layer:new Uint16Array(r),microBatch:new Uint16Array(
r),chunk:new Uint8Array(r),instructions:e?new Uint32Array(r):null,busy:e?new Float64Array(r):null},n=new a0(t.data),a=0,o=0,s=0,l=0,u=!0;for(let f=0;f<r;++f)i.start[f]=
a+n.signed(),a=i.end[f]=i.start[f]+n.number(),i.label[f]=n.number(),i.layer[f]=o+=n.signed(),i.microBatch[f]=s+=n.signed(),i.chunk[f]=l+=n.signed(),e&&(i.instructions[f]=
n.number(),i.busy[f]=n.number()),f>0&&i.start[f]<i.start[f-1]&&(u=!1);return u?i:NV(i)}function NV(t){let e=Uint32Array.from({length:t.n},(i,n)=>n);e.sort((i,n)=>t.
start[i]-t.start[n]||i-n);let r={n:t.n};for(let[i,n]of Object.entries(t))i!=="n"&&(r[i]=n===null?null:n.map((a,o)=>n[e[o]]));return r}function wO(t,e,r){let i=256;
for(;i<t.n/2&&i<16384;)i*=2;let n=e/i,a=new Float32Array(i*r);for(let s=0;s<t.n;++s){let l=Math.min(Math.floor(t.end[s]/n),i-1);for(let u=Math.min(Math.floor(t.
start[s]/n),i-1);u<=l;++u){let f=Math.max(t.start[s],u*n),c=Math.min(t.end[s],(u+1)*n);a[u*r+t.key[s]]+=Math.max(c-f,0)}}let o=[];for(let s=i;s>=128;s/=2){let l=e/
s,u={width:l,count:s,key:new Uint8Array(s),cover:new Uint8Array(s)};for(let c=0;c<s;++c){let p=0,h=0;for(let v=0;v<r;++v){let d=a[c*r+v];h+=d,d>a[c*r+p]&&(p=v)}
u.key[c]=p,u.cover[c]=Math.min(Math.round(h/l*255),255),h>0&&u.cover[c]===0&&(u.cover[c]=1)}o.push(u);let f=new Float32Array(s/2*r);for(let c=0;c<s;++c)for(let p=0;p<
r;++p)f[(c>>1)*r+p]+=a[c*r+p];a=f}return o}function So(t,e){let r=0,i=t.n;for(;r<i;){let n=r+i>>1;t.end[n]>e?i=n:r=n+1}return r}var Er=24,RV=22,BV=4,o0=new Set,$u=class{constructor({rows:e,end:r,colours:i,describe:n,text:a,label:o,rowHeight:s=18,most:l=520}){Object.assign(this,{rows:e,end:r,
colours:i,describe:n,text:a,rowHeight:s,most:l}),this.from=0,this.to=r,this.cursor=null,this.frame=0,this.frames=0,this.pointers=new Map;let u=0;for(let f of e)
f.top=u,f.height=f.header?RV:s,u+=f.height;this.content=u,this.build(o),o0.add(this)}build(e){let r=(i,n,a)=>M("button",{type:"button",title:n,"aria-label":n,onclick:a},
i);this.range=M("output",{class:"range"}),this.canvas=M("canvas",{tabindex:0,role:"application","aria-label":e}),this.tooltip=M("div",{class:"timeline-tip",role:"\
status",hidden:!0}),this.spacer=M("div"),this.scroller=M("div",{class:"timeline-scroller"},this.canvas,this.spacer),this.element=M("div",{class:"timeline"},M("d\
iv",{class:"timeline-bar"},r("+","Zoom in",()=>this.zoom(.5)),r("\u2212","Zoom out",()=>this.zoom(2)),r("Fit","Show all",()=>this.show(0,this.end)),this.range),
this.scroller,this.tooltip,M("p",{class:"hint"},"Drag to pan, pinch or Ctrl + wheel to zoom; after a click the wheel alone zooms. Keys: ",M("kbd",{},"\u2190"),"\
 ",M("kbd",{},"\u2192")," pan, ",M("kbd",{},"+")," ",M("kbd",{},"\u2212")," zoom, ",M("kbd",{},"0")," all, ",M("kbd",{},"N")," ",M("kbd",{},"P")," next and prev\
ious span.")),this.listen(),new ResizeObserver(()=>this.resize()).observe(this.element)}listen(){let{canvas:e,scroller:r}=this;r.addEventListener("scroll",()=>this.
request()),e.addEventListener("wheel",n=>{let a=n.ctrlKey||n.metaKey||document.activeElement===e;if(Math.abs(n.deltaX)>Math.abs(n.deltaY)||n.shiftKey){n.preventDefault();
let o=n.deltaX===0?n.deltaY:n.deltaX;this.pan(o/this.plot*(this.to-this.from))}else if(a){n.preventDefault();let o=Math.max(Math.min(n.deltaY,200),-200);this.zoom(
Math.exp(o*.003),this.timeAt(this.local(n).x))}},{passive:!1}),e.addEventListener("pointerdown",n=>{e.focus({preventScroll:!0}),e.setPointerCapture(n.pointerId);
let a=this.local(n);this.pointers.set(n.pointerId,a),this.pointers.size===1&&(this.pressed={...a,moved:!1})}),e.addEventListener("pointermove",n=>this.move(n));
let i=n=>{let a=this.pointers.size===1&&this.pressed&&!this.pressed.moved;this.pointers.delete(n.pointerId),a&&n.type==="pointerup"&&this.point(this.local(n)),this.
pointers.size===0&&(this.pressed=null)};e.addEventListener("pointerup",i),e.addEventListener("pointercancel",i),e.addEventListener("pointerleave",n=>{n.pointerType===
"mouse"&&this.unpoint()}),e.addEventListener("keydown",n=>this.key(n)),e.addEventListener("blur",()=>this.unpoint())}move(e){let r=this.local(e),i=this.pointers.
get(e.pointerId);if(i===void 0){e.pointerType==="mouse"&&this.point(r);return}if(this.pointers.size===2){let n=[...this.pointers].find(([s])=>s!==e.pointerId)[1],
a=Math.max(Math.abs(i.x-n.x),8),o=Math.max(Math.abs(r.x-n.x),8);this.zoom(a/o,this.timeAt((r.x+n.x)/2)),this.pressed=null}else this.pressed&&(Math.hypot(r.x-this.
pressed.x,r.y-this.pressed.y)>4&&(this.pressed.moved=!0),this.pressed.moved&&(this.unpoint(),this.pan((i.x-r.x)/this.plot*(this.to-this.from)),e.pointerType==="\
mouse"&&(this.scroller.scrollTop+=i.y-r.y)));this.pointers.set(e.pointerId,r)}key(e){if(e.ctrlKey||e.metaKey||e.altKey)return;let r=this.to-this.from,n={ArrowLeft:()=>this.
pan(-r*.1),ArrowRight:()=>this.pan(r*.1),ArrowUp:()=>this.scroller.scrollTop-=this.rowHeight*2,ArrowDown:()=>this.scroller.scrollTop+=this.rowHeight*2,"+":()=>this.
zoom(.5),"=":()=>this.zoom(.5),"-":()=>this.zoom(2),0:()=>this.show(0,this.end),Home:()=>this.show(0,r),End:()=>this.show(this.end-r,this.end),n:()=>this.step(1),
p:()=>this.step(-1),Escape:()=>this.unpoint()}[e.key.length===1?e.key.toLowerCase():e.key];n!==void 0&&(e.preventDefault(),n())}local(e){let r=this.canvas.getBoundingClientRect();
return{x:e.clientX-r.left,y:e.clientY-r.top}}get plot(){return Math.max(this.width-this.gutter,1)}timeAt(e){return this.from+(e-this.gutter)/this.plot*(this.to-
this.from)}xOf(e){return this.gutter+(e-this.from)/(this.to-this.from)*this.plot}show(e,r){let i=Math.min(Math.max(r-e,Math.min(10,this.end)),this.end);this.from=
Math.min(Math.max(e,0),this.end-i),this.to=this.from+i,this.request()}zoom(e,r=(this.from+this.to)/2){let i=(this.to-this.from)*e,n=(r-this.from)/(this.to-this.
from);this.show(r-n*i,r+(1-n)*i)}pan(e){this.show(this.from+e,this.to+e)}hit({x:e,y:r}){if(e<this.gutter||r<Er)return null;let i=r-Er+this.scroller.scrollTop,n=this.
rows.find(l=>i>=l.top&&i<l.top+l.height);if(n===void 0||n.header)return null;let a=this.timeAt(e),o=(this.to-this.from)/this.plot*BV,s=So(n,a);return s<n.n&&n.start[s]<=
a?{row:n,i:s}:s<n.n&&n.start[s]-a<o?{row:n,i:s}:s>0&&a-n.end[s-1]<o?{row:n,i:s-1}:null}point(e){let r=this.hit(e);if(r===null)return this.unpoint();this.cursor=
r,this.tell(e.x,e.y),this.request()}tell(e,r){let{row:i,i:n}=this.cursor;this.tooltip.replaceChildren(this.describe(i,n)),this.tooltip.hidden=!1;let a=this.tooltip.
getBoundingClientRect(),o=Math.min(Math.max(e+14,4),this.width-a.width-4),s=r+18+a.height<this.height;this.tooltip.style.left=`${Math.max(o,4)}px`,this.tooltip.
style.top=`${this.scroller.offsetTop+(s?r+18:Math.max(r-a.height-12,0))}px`}unpoint(){this.cursor!==null&&(this.cursor=null,this.tooltip.hidden=!0,this.request())}step(e){
if(this.cursor===null){let o=this.rows.find(s=>!s.header&&s.n>0);if(o===void 0)return;this.cursor={row:o,i:Math.min(So(o,this.from),o.n-1)}}else{let{row:o,i:s}=this.
cursor;this.cursor={row:o,i:Math.min(Math.max(s+e,0),o.n-1)}}let{row:r,i}=this.cursor,n=this.to-this.from;(r.start[i]<this.from||r.end[i]>this.to)&&this.show(r.
start[i]-n*.3,r.start[i]+n*.7),r.top<this.scroller.scrollTop&&(this.scroller.scrollTop=r.top);let a=r.top+r.height+Er-this.height;a>this.scroller.scrollTop&&(this.
scroller.scrollTop=a),this.tell(this.xOf(Math.max(r.start[i],this.from)),r.top+Er-this.scroller.scrollTop),this.request()}resize(){if(this.element.clientWidth===
0)return;this.height=Math.min(this.content+Er,this.most),this.scroller.style.height=`${this.height+2}px`,this.spacer.style.height=`${this.content+Er-this.height}\
px`,this.width=this.scroller.clientWidth,this.gutter=this.width<520?104:176;let e=window.devicePixelRatio||1;this.canvas.width=Math.round(this.width*e),this.canvas.
height=Math.round(this.height*e),this.canvas.style.width=`${this.width}px`,this.canvas.style.height=`${this.height}px`,this.draw()}request(){this.frame===0&&(this.
frame=requestAnimationFrame(()=>{this.frame=0,this.draw()}))}draw(){if(!this.width)return;let e=this.canvas.getContext("2d"),r=window.devicePixelRatio||1;e.setTransform(
r,0,0,r,0,0),this.paint={fills:this.colours.map(re),ink:re("ink"),soft:re("ink-soft"),line:re("line"),card:re("card"),shade:re("shade"),onColour:re("on-colour"),
family:getComputedStyle(this.element).fontFamily},e.fillStyle=this.paint.card,e.fillRect(0,0,this.width,this.height);let i=this.ticks();this.drawGrid(e,i);let n=this.
scroller.scrollTop;e.save(),e.beginPath(),e.rect(0,Er,this.width,this.height-Er),e.clip();for(let a of this.rows){let o=a.top-n+Er;o+a.height<Er||o>this.height||
this.drawRow(e,a,o)}e.restore(),this.drawAxis(e,i),this.range.textContent=`${ne((this.to-this.from)/1e9,3)} of ${ne(this.end/1e9,3)}, from ${ne(this.from/1e9,4)}`,
++this.frames}ticks(){let e=Math.max(Math.floor(this.plot/90),2),r=(this.to-this.from)/e,i=10**Math.floor(Math.log10(r)),n=[1,2,5,10].map(l=>l*i).find(l=>l>=r),
a=[];for(let l=Math.ceil(this.from/n);l*n<=this.to;++l)a.push(l*n);let o=this.to>=1e9?[1e9,"s"]:this.to>=1e6?[1e6,"ms"]:[1e3,"\xB5s"],s=Math.max(0,Math.ceil(-Math.
log10(n/o[0])-1e-9));return{times:a,text:l=>`${(l/o[0]).toFixed(s)} ${o[1]}`}}drawGrid(e,r){e.fillStyle=this.paint.line;for(let i of r.times)e.fillRect(Math.round(
this.xOf(i)),Er-4,1,this.height)}drawAxis(e,r){e.font=`11px ${this.paint.family}`,e.textBaseline="middle",e.fillStyle=this.paint.soft;let i=this.gutter-20;for(let n of r.
times){let a=r.text(n),o=e.measureText(a).width,s=Math.min(Math.max(this.xOf(n)-o/2,this.gutter),this.width-o-2);s<i||(e.fillText(a,s,Er/2-1),i=s+o+10)}e.fillStyle=
this.paint.line,e.fillRect(this.gutter-1,Er,1,this.height)}drawLabel(e,r,i,n,a,o,s,l){e.font=a,e.textBaseline="middle",e.fillStyle=o;let u=l-s,f=r;for(;f.length>
1&&e.measureText(f).width>u;)f=`${f.slice(0,f.endsWith("\u2026")?-2:-1)}\u2026`;e.fillText(f,s,i+n/2+.5)}drawRow(e,r,i){let{family:n,ink:a,soft:o,shade:s}=this.
paint;if(r.header){e.fillStyle=s,e.fillRect(0,i+1,this.width,r.height-2),this.drawLabel(e,r.label,i,r.height,`600 12px ${n}`,a,6,this.width);return}let l=`${this.
gutter<120?11:12}px ${n}`,u=this.gutter<120?6:r.indent??14;this.drawLabel(e,r.label,i,r.height,l,o,u,this.gutter-4),e.save(),e.beginPath(),e.rect(this.gutter,i,
this.plot,r.height),e.clip();let f=So(r,this.from),c=So(r,this.to);c-f>this.plot*2?this.drawBins(e,r,i):this.drawSpans(e,r,i,f,Math.min(c+1,r.n)),e.restore()}drawBins(e,r,i){
r.levels??=wO(r,this.end,this.colours.length);let n=(this.to-this.from)/this.plot,a=r.levels[0];for(let l of r.levels)l.width<=n*1.01&&(a=l);if(a.width>n*2)return this.
drawDense(e,r,i);let o=Math.max(Math.floor(this.from/a.width),0),s=Math.min(Math.ceil(this.to/a.width),a.count);for(let l=o;l<s;){let u=a.key[l],f=a.cover[l]>>5,
c=l+1;for(;c<s&&a.key[c]===u&&a.cover[c]>>5===f;)++c;if(a.cover[l]>0){let p=this.xOf(l*a.width);e.globalAlpha=.3+.7*(f/7),e.fillStyle=this.paint.fills[u],e.fillRect(
p,i+2,this.xOf(c*a.width)-p,r.height-4)}l=c}e.globalAlpha=1}drawDense(e,r,i){let n=(this.to-this.from)/this.plot;for(let a=So(r,this.from);a<r.n&&r.start[a]<this.
to;){let o=this.xOf(r.start[a]),s=Math.max(r.end[a],r.start[a]+n);e.fillStyle=this.paint.fills[r.key[a]],e.fillRect(o,i+2,Math.max(this.xOf(s)-o,1),r.height-4);
let l=So(r,s);a=l>a?l:a+1}}drawSpans(e,r,i,n,a){let{fills:o,card:s,onColour:l,ink:u,family:f}=this.paint;e.font=`11px ${f}`,e.textBaseline="middle";for(let p=n;p<
a&&!(r.start[p]>this.to);++p){let h=this.xOf(r.start[p]),v=Math.max(this.xOf(r.end[p])-h,.75);if(e.fillStyle=o[r.key[p]],e.fillRect(h,i+2,v,r.height-4),v<4||(e.
fillStyle=s,e.fillRect(h+v-.75,i+2,.75,r.height-4),v<14))continue;let d=Math.max(h,this.gutter),m=Math.min(h+v,this.width)-d-6,g=this.text(r,p),y=e.measureText(
g).width;y>m||(e.fillStyle=l,e.fillText(g,d+Math.max((m-y)/2,0)+3,i+r.height/2+.5))}let{cursor:c}=this;if(c?.row===r&&c.i>=n&&c.i<a){let p=this.xOf(r.start[c.i]);
e.strokeStyle=u,e.lineWidth=1.5,e.strokeRect(p,i+1.5,Math.max(this.xOf(r.end[c.i])-p,1),r.height-3)}}};function TO(){for(let t of o0)t.resize()}function s0(){return[
...o0]}function CO({report:t}){return`One training step of ${t.model.description??`a transformer of ${j(t.model.parameters)} parameters`} on ${j(t.gpus)} \xD7 ${t.device}\
 (cluster ${t.cluster}), ${t.framework}`}function l0(t){let e=t.samples_per_s_per_gpu!==void 0,r=e?t.samples_per_s_per_gpu:t.tokens_per_s_per_gpu,{memory:i,cost:n,
measured:a,interval:o}=t,s=o?.p05_s??null;return M("div",{class:"tiles"},De("Step time",ne(t.step_time_s),Zh(o),{extra:xO(o,t.step_time_s),tone:"main"}),De(e?"S\
amples/s per GPU":"Tokens/s per GPU",Te(r,r>=1e3?5:4),s===null?null:`90\xA0%: ${Te(r*t.step_time_s/o.p95_s,3)} to ${Te(r*t.step_time_s/s,3)}`),De("MFU",ce(t.mfu,
3),`${Te(t.model_tflop_per_s_per_gpu,4)} TFLOP/s a GPU; HFU ${ce(t.hfu,3)}; of the ${t.peak_dtype} peak`),De(i.fits?"Memory at its peak":"Does not fit into memo\
ry",Ee(i.peak_bytes),`of ${Ee(i.capacity_bytes)} a GPU`,{tone:i.fits?null:"bad"}),n.usd_per_step!==null&&De(n.usd_total===null?"Cost of a step":"Cost of the job",
$e(n.usd_total??n.usd_per_step),n.usd_total===null?`at ${$e(n.usd_per_gpu_hour)} a GPU-hour`:`${Vr(n.hours_total)}; ${$e(n.usd_per_step)} a step`),a.step_time_s!==
null&&De("Measured step time",ne(a.step_time_s),`The forecast is off by ${We(a.error_fraction)}`))}function zV(t){let e=je(t.breakdown),r=Object.entries(e).filter(
([a,o])=>a!=="compute"&&o>0).sort((a,o)=>o[1]-a[1])[0],i=r===void 0?"All of it is compute.":`The largest loss is ${St[r[0]].toLowerCase()}: ${ce(r[1]/t.step_time_s)}\
 of the step.`,n=t.memory.ranks.length>1?`, stage ${t.busiest_stage}`:"";return ge("time","Where the time goes",`${i} Communication counts only where no compute\
 hides it. The parts of the busiest rank${n}, and those of the critical path through all ranks, each add up to the step.`,Ar([{label:"Busiest rank",times:e},{label:"\
Critical path",times:je(t.critical_path)}],{label:"Step time by category, of the busiest rank and along the critical path"}),jh([{label:"Busiest rank",parts:t.breakdown},
{label:"Critical path",parts:t.critical_path}]))}function u0(t){let e=Object.keys(xo),r=t.capacity_bytes/ur,i=Math.max(...t.ranks.map(a=>a.peak_bytes))/ur,n=t.ranks;
return Vt({label:"Memory of a GPU at its peak, by stage and content, against what the device has",height:300,option:({narrow:a})=>({grid:{left:56,right:20,top:26,
bottom:46},xAxis:Ge({type:"category",data:n.map(o=>String(o.stage)),...Qe("Pipeline stage",28)}),yAxis:Ge({type:"value",max:Math.ceil(Math.max(r,i)*1.1/20)*20,...Qe(
"Memory (GiB)",40)}),tooltip:{trigger:"axis",axisPointer:{type:"shadow",shadowStyle:{color:re("shade")}},formatter:([{dataIndex:o}])=>{let s=n[o];return mt(`Sta\
ge ${s.stage}`,[...e.map(l=>[xo[l],Ee(s[`${l}_bytes`]),`memory-${l}`]),["Peak",Ee(s.peak_bytes)],["Free",Ee(t.capacity_bytes-s.peak_bytes)]])}},series:e.map((o,s)=>({
type:"bar",name:xo[o],stack:"memory",barMaxWidth:64,itemStyle:{color:re(`memory-${o}`),borderColor:re("card"),borderWidth:.5},data:n.map(l=>l[`${o}_bytes`]/ur),
markLine:s>0?void 0:{silent:!0,symbol:"none",lineStyle:{color:re("bad"),type:"dashed",width:1.5},label:{position:"insideEndTop",color:re("bad"),formatter:`${a?"":
"The device has "}${Te(r,3)} GiB`},data:[{yAxis:r}]}}))})})}function UV(t){let e=t.out_of_memory;if(t.fits||e.needed_bytes===null)return null;let r=t.nearest_fit.
proposals??[];return M("div",{},M("p",{},`Stage ${e.stage} needs ${Ee(e.needed_bytes)}, ${Ee(e.excess_bytes)} more than the ${Ee(e.available_bytes)} there are. \
Most of it is ${bt(e.category)}.`),r.length>0&&M("h3",{},"Nearest configurations that fit"),r.length>0&&ze(["Change","GPUs","Peak","Step time"],r.map(i=>[i.set.
map(n=>M("code",{class:"block"},`--set ${n}`)),j(i.gpus),Ee(i.peak_bytes),ne(i.step_time_s)]),{caption:"Configurations that fit"}))}function FV({memory:t}){return ge(
"memory","Memory by stage","What the fullest GPU of each pipeline stage holds at the moment of its peak. Buffers: the driver's context, workspaces of libraries,\
 communicators, and copies that the optimizer makes.",Fr(Object.entries(xo).map(([e,r])=>[`memory-${e}`,r])),u0(t),UV(t))}var VV={"pipeline send gradient":"send\
 gradient","pipeline receive gradient":"receive gradient","pipeline send":"send","pipeline receive":"receive"};function HV(t){let e=t.grain!=="operation",r=Object.
keys(St).map(p=>`time-${p}`),i=t.labels.map(p=>Object.keys(St).indexOf(t0(t.categories[p.category]))),n=[];t.classes.forEach((p,h)=>{let v=t.tracks.filter(d=>d.
class===h);if(v.length!==0){n.push({header:!0,label:`${p.name} \xB7 ${Ht(p.ranks,"rank")}`});for(let d of v){let m=bO(d,e),g=new Uint8Array(m.n);for(let _=0;_<m.
n;++_)g[_]=i[m.label[_]];let y=VV[d.stream]??d.stream;n.push({...m,spanLabel:m.label,label:y,key:g,of:p})}}});let a=new Set;for(let p of i)a.add(p);let o=p=>p.name===
void 0?bt(t.phases[p.phase]):bt(p.name),s=t.classes.some(p=>p.stage>0),l=n.some(p=>!p.header&&p.chunk.some(h=>h>0)),u=(p,h)=>{let v=t.labels[p.spanLabel[h]],d=t.
phases[v.phase],m=d==="input"||d==="optimizer";return mt(o(v),[["Time",ne((p.end[h]-p.start[h])/1e9)],["From",ne(p.start[h]/1e9,6)],["To",ne(p.end[h]/1e9,6)],["\
Category",Object.values(St)[p.key[h]],r[p.key[h]]],v.shape===void 0?null:["Operator",v.shape],v.name===void 0?null:["Phase",bt(d)],m||t.grain==="micro_batch"?null:
["Layer",p.layer[h]],m?null:["Micro-batch",p.microBatch[h]],m||!l?null:["Chunk",p.chunk[h]],e?["Operations",j(p.instructions[h])]:null,e&&p.instructions[h]>1?["\
At work",ne(p.busy[h]/1e9)]:null,s?["Rank class",p.of.name]:null])},f=new $u({rows:n,end:t.end_ns,colours:r,describe:u,text:(p,h)=>o(t.labels[p.spanLabel[h]]),label:`\
Timeline of one step with ${j(t.spans)} spans. Arrow keys pan, plus and minus zoom.`}),c={operation:"Each span is one operation",layer:"Each span is a run of op\
erations of one layer and micro-batch",micro_batch:"Each span is a run of operations of one micro-batch"}[t.grain];return ge("timeline","Timeline",`${c}, on the\
 streams of each class of ranks that do the same work: ${j(t.spans)} spans${e?` of ${j(t.instructions)} operations; --trace writes each`:""}. Far out, a pixel h\
as the colour of what takes most of its time and is paler the less of it is busy.`,Fr([...a].sort((p,h)=>p-h).map(p=>[r[p],Object.values(St)[p]])),f.element)}var ev={
F:["Forward","forward"],B:["Backward","backward"],I:["Backward for inputs","backward"],W:["Backward for weights","weight"],pair:["Forward and backward together",
"pair"],O:["Optimizer","other"]};function GV(t,e,r){let i=t.actions.map(({does:a,ns:o})=>({does:a,ns:o,kind:a.length>1?"pair":a[0][0]})).concat(t.updates_ns.map(
a=>({does:[],ns:a,kind:"O"}))).sort((a,o)=>a.ns[0]-o.ns[0]);return{label:`rank ${e}`,indent:6,n:i.length,spans:i,start:Float64Array.from(i,({ns:a})=>a[0]),end:Float64Array.
from(i,({ns:a},o)=>Math.min(a[1],i[o+1]?.ns[0]??a[1])),key:Uint8Array.from(i,({kind:a})=>r.indexOf(ev[a][1]))}}function WV(t){let e=Object.keys(gO),r=t.ranks.map(
(s,l)=>GV(s,l,e)),i=t.ranks.some(s=>s.stages.length>1),n=new Set(r.flatMap(s=>s.spans.map(({kind:l})=>l))),a=new $u({rows:r,end:t.end_ns,colours:e.map(s=>`phase\
-${s}`),rowHeight:r.length>24?20:28,describe:(s,l)=>{let{kind:u,does:f,ns:c}=s.spans[l];return mt(ev[u][0],[...f.map(([p,h,v])=>[ev[p][0],`micro-batch ${v}${i?`\
, stage ${h}`:""}`]),["Time",ne((c[1]-c[0])/1e9)],["From",ne(c[0]/1e9,6)],["To",ne(c[1]/1e9,6)]])},text:(s,l)=>{let{kind:u,does:f}=s.spans[l];return u==="O"?"O":
f.map(([c,,p])=>c+p).join(" ")},label:`Pipeline of ${r.length} ranks. Arrow keys pan, plus and minus zoom.`}),o=t.flushed?"":" The pipeline is never flushed; sh\
own is its first batch, from an empty start.";return ge("pipeline","Pipeline",`Which micro-batch each pipeline rank works on, and when: schedule ${bt(t.schedule)}${i?
", with several stages on a rank":""}. Gaps are the bubble and waiting for transfers.${o}`,Fr(Object.entries(ev).filter(([s])=>n.has(s)).map(([s,[l,u]])=>[`phas\
e-${u}`,s==="pair"?l:`${l} (${s})`])),a.element)}function $V(t,e){let{provenance:r,parallelism:i,model:n,interval:a}=t;return ge("provenance","Assumptions and p\
rovenance","How far the prices of kernels and collectives rest on measurements, and what was simulated.",M("h3",{},"Device time by where its prices come from"),
Qh(r),Jh(t.warnings),(t.passes??[]).length>0&&[M("h3",{},"Passes that rewrote the step"),ze(["Pass","Moved","Replaced","Before","After","Notes"],t.passes.map(o=>[
o.name,j(o.moved),j(o.replaced),ne(o.step_time_before_s),ne(o.step_time_after_s),o.notes.join("; ")]),{text:[5],caption:"Passes"})],M("h3",{},"What was simulate\
d"),Ys([["Model",n.description??`${j(n.parameters)} parameters, ${n.layers} layers`],["Hidden size",n.hidden_size],["Attention heads",n.attention_heads&&`${n.attention_heads}\
 (${n.kv_heads} for keys and values)`],["Vocabulary",n.vocabulary_size&&j(n.vocabulary_size)],["Machine",`${j(t.gpus)} \xD7 ${t.device}, cluster ${t.cluster}`],
["Software",`${t.framework}, ${i.precision}${i.attention?`, ${bt(i.attention)} attention`:""}`],["Layout",[["tensor",i.tensor_parallel_degree],["pipeline",i.pipeline_parallel_degree],
["data",i.data_parallel_degree],["context",i.context_parallel_degree],["expert",i.expert_parallel_degree]].filter(([o,s])=>s>1||o==="data").map(([o,s])=>`${o} ${s}`).
join(" \xD7 ")],["Sharding",i.zero_stage>0?`ZeRO-${i.zero_stage} over ${i.shard_degree}`:"none"],["Schedule",i.pipeline_parallel_degree>1?`${bt(i.schedule)}${i.
virtual_stages>1?`, ${i.virtual_stages} chunks a rank`:""}`:null],["Recomputation",bt(i.recompute)],["Batch",`${j(i.global_batch_size)} samples${n.description===
void 0?` of ${j(i.sequence_length)} tokens`:""}; ${Ht(i.micro_batches,"micro-batch","micro-batches")} of ${i.micro_batch_size} on each data-parallel rank`],["In\
terval",a?.basis??"none: no calibration covers this framework and device"],["Price",t.cost.price_source],["Measured",t.measured.source],["Simulation",`${Ht(t.instructions,
"instruction")} on ${Ht(t.rank_classes,"rank class","rank classes")}, as ${Ht(t.tasks,"task")}; timeline ${t.fingerprint}`]]),M("h3",{},"Sources"),e?.length>0?ze(
["Source","Device","Software","Licence"],e.map(o=>[M("span",{title:o.source},o.source.replace(/@([0-9a-f]{8})[0-9a-f]{32}$/,"@$1")),M("span",{class:"whole"},o.device),
M("div",{class:"long"},o.software),M("span",{class:"whole"},o.licence)]),{text:[1,2,3],caption:"Sources"}):M("ul",{class:"sources"},r.sources.map(o=>M("li",{},o))))}
function tv(t){let{report:e,timeline:r,pipeline:i}=t;return[l0(e),zV(e),FV(e),r&&HV(r),i&&WV(i),$V(e,t.sources)]}var rv=class{constructor(e){this.change=e,this.items=new Map,this.ranges=new Map,this.element=M("div",{class:"control-groups"}),this.shape=""}update(e,r,i){let n=e.
map(a=>a.path).join();i&&(this.ranges=new Map),(i||n!==this.shape)&&this.build(e),this.shape=n;for(let a of e){let o=this.items.get(a.path);o.show(a),o.element.
classList.toggle("changed",r.has(a.path))}}showError(e,r){for(let[i,n]of this.items){let a=i===e?r:null;n.error.textContent=a??"",n.error.hidden=a===null,n.element.
classList.toggle("wrong",a!==null)}return this.items.has(e)}build(e){this.items.clear();let r=new Map;for(let i of e){let n=this.make(i);this.items.set(i.path,n),
r.has(i.group)||r.set(i.group,[]),r.get(i.group).push(n.element)}this.element.replaceChildren(...[...r].map(([i,n])=>M("fieldset",{class:"control-group"},M("leg\
end",{},i),n)))}make(e){let r={number:XV,choice:KV,switch:qV},i=`control-${e.path.replaceAll(".","-")}`,n=l=>this.change(e.path,l),a=r[e.kind](i,e,n,this.ranges),
o=M("p",{class:"control-error",role:"alert",hidden:!0});return{element:M("div",{class:"control",title:e.path,"data-path":e.path},M("label",{for:i},e.label),a.element,
o),error:o,show:a.show}}};function YV(t,e){let r=t.values;return t.relative&&(e.has(t.path)||e.set(t.path,r),r=e.get(t.path)),t.value!==null&&!r.includes(t.value)&&
(r=[...r,t.value]),r.slice().sort((i,n)=>i-n)}function XV(t,e,r,i){let n=[],a=!1,o=M("input",{type:"range",id:t,min:0,step:1}),s=M("input",{type:"text",inputmode:"\
numeric",class:"value","aria-label":`${e.label}, as a number`});o.addEventListener("pointerdown",()=>a=!0);for(let u of["pointerup","pointercancel","change"])o.
addEventListener(u,()=>a=!1);o.addEventListener("input",()=>{let u=n[o.value];u!==void 0&&(s.value=u,o.setAttribute("aria-valuetext",u),r(u))});let l=()=>{let u=s.
value.trim().replaceAll(/[,_ ]/g,"");u!==""&&r(u)};return s.addEventListener("change",l),{element:M("div",{class:"slider"},o,s),show:u=>{document.activeElement!==
s&&(s.value=u.value??""),!a&&(n=YV(u,i),o.max=Math.max(n.length-1,0),o.value=Math.max(n.indexOf(u.value),0),o.disabled=n.length<2,o.setAttribute("aria-valuetext",
u.value??""))}}}function KV(t,e,r){let i=M("select",{id:t,onchange:()=>r(i.value)}),n="";return{element:i,show:a=>{let o=a.value===null||a.values.includes(a.value)?
a.values:[a.value,...a.values];if(n!==o.join()){n=o.join();let s=a.path==="cluster.name"||a.path==="framework"?l=>l:bt;i.replaceChildren(...o.map(l=>M("option",
{value:l},s(l))))}i.value=a.value??""}}}function qV(t,e,r){let i=M("input",{type:"checkbox",role:"switch",id:t});return i.addEventListener("change",()=>r(i.checked?
"true":"false")),{element:i,show:n=>i.checked=n.value==="true"}}function EO({report:t}){return`What ${j(t.changes.length)} changes of this scenario would buy, by the time that the same work takes. Changes of: ${t.changes_of}`}
var ZV={no_effect:"no effect",does_not_apply:"does not apply",left_out:"left out"};function jV(t,e){let[r,i]=[t.interval,e.interval];if(r.p50_s===null||i.p50_s===
null)return null;let n=r.p50_s/t.work_per_step/i.p50_s*e.work_per_step,a=(l,u)=>Math.abs(Math.log(l/u)),o=Math.hypot(a(r.p05_s,r.p50_s),a(i.p95_s,i.p50_s)),s=Math.
hypot(a(r.p95_s,r.p50_s),a(i.p05_s,i.p50_s));return{low:n*Math.exp(-o),high:n*Math.exp(s)}}function AO(t,e){let r=t.work_per_step/e.work_per_step;return Object.
fromEntries(Object.entries(je(e.breakdown)).map(([i,n])=>[i,n*r]))}function QV({baseline:t,joint:e,changes:r,work_unit:i}){let a=r.filter(o=>o.fits&&o.speed_up>
1).sort((o,s)=>s.speed_up-o.speed_up)[0];return M("div",{class:"tiles"},De("Step time as it is",ne(t.step_time_s),Zh(t.interval)),De("Best change alone",a===void 0?
"none helps":We(a.speed_up-1),a===void 0?null:`faster: ${a.name}`),De("Joint effect",e.speed_up===null?"none helps":We(e.speed_up-1),e.speed_up===null?null:`fas\
ter, with ${j(e.changes.length)} changes together; ${e.evidence==="beyond_errors"?"beyond":e.evidence==="within_errors"?"within":"not known whether beyond"} the\
 errors of the forecasts`,{tone:"main"}),e.saving_fraction!==null&&De(e.saving_fraction>=0?"Joint saving":"Joint extra cost",ce(Math.abs(e.saving_fraction)),`of\
 what a ${i} costs`),De("Memory at its peak",Ee(t.peak_bytes),e.peak_bytes===null?null:`${Ee(e.peak_bytes)} with the joint changes`))}function JV(t){return t.fits?
t.speed_up>=1?"accent":"bad":"muted"}function eH(t,e){let r=e.map(o=>jV(t,o)),i=r.flatMap(o=>o===null?[]:[o.low,o.high]),n=e.map(o=>o.speed_up).concat(i,1),a=o=>(o-
1)*100;return Vt({label:"Speed-up of each change with its 90 % interval",height:e.length*26+56,option:({width:o,narrow:s})=>{let l=s?128:210;return{grid:{left:l,
right:54,top:4,bottom:46},xAxis:Ge({type:"value",min:Math.floor(a(Math.min(...n))/10)*10,max:Math.ceil(a(Math.max(...n))/10)*10,...Qe("Faster by (%)",28),splitNumber:s?
3:7,axisLabel:{formatter:It}}),yAxis:Ge({type:"category",inverse:!0,data:e.map(u=>u.name),axisLine:{onZero:!0,show:!0},axisLabel:{width:l-10,overflow:"truncate",
interval:0,color:re("ink"),hideOverlap:!1},position:"left",offset:0}),tooltip:{trigger:"axis",axisPointer:{type:"shadow",shadowStyle:{color:re("shade")}},formatter:([
{dataIndex:u}])=>{let f=e[u],c=r[u];return mt(f.name,[["Faster by",We(f.speed_up-1)],c===null?null:["90 % of it",`${We(c.low-1)} to ${We(c.high-1)}`],["Errors l\
eave it open",f.evidence==="beyond_errors"?"no":f.evidence==="within_errors"?"yes":"not known"],["Saves",f.saving_fraction===null?"\u2013":We(f.saving_fraction)],
["Peak memory",`${Ee(f.peak_bytes)}${f.fits?"":", does not fit"}`],["Step time",ne(f.step_time_s)]])}},series:[{type:"bar",barMaxWidth:14,data:e.map(u=>({value:a(
u.speed_up),itemStyle:{color:re(JV(u)),opacity:u.fits?1:.55}}))},{type:"custom",silent:!0,z:5,data:e.map((u,f)=>f).filter(u=>r[u]!==null),renderItem:(u,f)=>{let c=f.
value(0),[p,h]=f.coord([a(r[c].low),c]),[v]=f.coord([a(r[c].high),c]),d={stroke:re("ink-soft"),lineWidth:1},m=(g,y,_,x)=>({type:"line",shape:{x1:g,y1:y,x2:_,y2:x},
style:d});return{type:"group",children:[m(p,h,v,h),m(p,h-3,p,h+3),m(v,h-3,v,h+3)]}},encode:{x:-1,y:-1},dimensions:["place"]},{type:"custom",silent:!0,data:e.map(
(u,f)=>f),encode:{x:-1,y:-1},dimensions:["place"],renderItem:(u,f)=>{let c=f.value(0),[,p]=f.coord([0,c]);return{type:"text",style:{text:We(e[c].speed_up-1),x:o-
2,y:p,align:"right",verticalAlign:"middle",fill:re("ink"),fontSize:11}}}}]}}})}function tH(t){let{baseline:e,joint:r}=t,n=t.changes.filter(a=>a.status==="foreca\
st").slice().sort((a,o)=>o.speed_up-a.speed_up);return r.speed_up!==null&&r.changes.length>1&&n.unshift({...r,name:`all ${r.changes.length} that help`}),n.length===
0?null:ge("ranking","Ranking","How much faster the same work goes with each change by itself. Lines are 90 % intervals, errors of both forecasts taken as indepe\
ndent; two forecasts of one scenario share most of what they get wrong, so that the order is surer than the lines say.",Fr([["accent","Faster, fits"],["bad","Sl\
ower"],["muted","Does not fit into memory"]]),eH(e,n))}function rH(t){let{baseline:e,joint:r}=t,i=t.changes.filter(a=>a.fits&&a.speed_up>1).sort((a,o)=>o.speed_up-
a.speed_up).slice(0,5),n=[{label:"As it is",times:je(e.breakdown)}].concat(i.map(a=>({label:a.name,times:AO(e,a)}))).concat(r.speed_up===null?[]:[{label:`All ${r.
changes.length} that help`,times:AO(e,r)}]);return ge("before-after","Before and after","Where the time of the busiest rank goes as it is, with the best changes\
, and with all that help together, for the work of one step as it is.",Ar(n,{label:"Time by category before and after changes",barHeight:34}),r.speed_up!==null&&
M("h3",{},"All that help, together"),r.speed_up!==null&&M("p",{},`${r.changes.join(" + ")}: `,M("b",{},`${We(r.speed_up-1)} faster`),". Found greedily, the best\
 change first; another set may be better."),r.speed_up!==null&&M("div",{class:"sets"},r.set.map(a=>M("code",{class:"block"},`--set ${a}`))),r.skipped.length>0&&
M("details",{},M("summary",{},"Changes that help, and not beside the others"),ze(["Change","Why"],r.skipped.map(a=>[a.change,a.reason]),{text:[1]})))}function iH(t){
let{baseline:e,joint:r}=t,i=[{...e,name:"as it is"}].concat(r.peak_bytes===null?[]:[{...r,name:`all ${r.changes.length} that help`}]).concat(t.changes.filter(a=>a.
status==="forecast").sort((a,o)=>a.peak_bytes-o.peak_bytes)),n=Math.max(...i.map(a=>Math.max(a.peak_bytes,a.capacity_bytes)))/ur;return ge("memory","Memory","Th\
e peak of the fullest GPU with each change, against what its device has (the line).",Vt({label:"Peak of memory of each change against the capacity of the device",
height:i.length*22+52,option:({narrow:a})=>{let o=a?128:210;return{grid:{left:o,right:24,top:4,bottom:46},xAxis:Ge({type:"value",max:Math.ceil(n*1.02/10)*10,...Qe(
"Peak (GiB)",28),splitNumber:a?3:7}),yAxis:Ge({type:"category",inverse:!0,data:i.map(s=>s.name),axisLabel:{width:o-10,overflow:"truncate",interval:0,color:re("i\
nk"),hideOverlap:!1}}),tooltip:{trigger:"axis",axisPointer:{type:"shadow",shadowStyle:{color:re("shade")}},formatter:([{dataIndex:s}])=>{let l=i[s];return mt(l.
name,[["Peak",Ee(l.peak_bytes)],["The device has",Ee(l.capacity_bytes)],["Against as it is",We(l.peak_bytes/e.peak_bytes-1)]])}},series:[{type:"bar",barMaxWidth:12,
data:i.map(s=>({value:s.peak_bytes/ur,itemStyle:{color:re(s.fits?"memory-optimizer":"bad")}}))},{type:"custom",silent:!0,z:5,data:i.map((s,l)=>l),encode:{x:-1,y:-1},
dimensions:["place"],renderItem:(s,l)=>{let u=l.value(0),[f,c]=l.coord([i[u].capacity_bytes/ur,u]);return{type:"line",shape:{x1:f,y1:c-9,x2:f,y2:c+9},style:{stroke:re(
"ink"),lineWidth:1.5}}}}]}}}))}function nH(t){let e=t.work_unit,r=s=>s.cost.usd_per_step===null?"\u2013":$e(s.cost.usd_per_step/s.work_per_step*1e6),i=t.changes.
filter(s=>s.status==="forecast").sort((s,l)=>l.speed_up-s.speed_up),n=t.changes.filter(s=>s.status!=="forecast"),a=t.joint.speed_up===null?[]:[{...t.joint,name:"\
all that help"}],o=s=>[s.name,s.speed_up===null?"":We(s.speed_up-1),ne(s.step_time_s),s.saving_fraction===null?"\u2013":We(s.saving_fraction),r(s),Ee(s.peak_bytes),
s.fits?"yes":"no",M("div",{class:"longest"},s.set.join(", "))];return ge("changes","All changes",null,li(["Change","Faster by","Step time","Saves",`Cost of a mi\
llion ${e}s`,"Peak memory","Fits","Sets"],[{...t.baseline,name:"as it is",speed_up:null,saving_fraction:null},...a,...i].map(o),{first:16,text:[7],rowClass:s=>s<=
a.length?"strong":null,caption:"Changes"}),n.length>0&&M("details",{},M("summary",{},`${n.length} changes without a forecast, and why`),ze(["Change","Status","W\
hy"],n.map(s=>[s.name,ZV[s.status]??bt(s.status),M("div",{class:"long"},s.reason)]),{text:[1,2]})),t.pairs.length>0&&aH(t.pairs))}function aH(t){let e=t.filter(
r=>r.speed_up!==null).sort((r,i)=>i.speed_up-r.speed_up);return[M("h3",{},"Two changes at once"),M("p",{class:"explanation"},"Interaction is the speed-up of bot\
h over the product of each: above 1 they help each other."),li(["Pair","Faster by","Product of both","Interaction","Fits"],e.map(r=>[r.name,We(r.speed_up-1),We(
r.product-1),Te(r.interaction,4),r.fits?"yes":"no"]),{caption:"Pairs of changes"})]}function iv({report:t}){return[QV(t),tH(t),rH(t),iH(t),nH(t)]}var oH=/^[A-Za-z0-9_][A-Za-z0-9_.+-]*$/;function Yu(t){return oH.test(t)?t:JSON.stringify(t)}function OO(t,e){let r=t[0];if(r==='"'||r==="'"){for(let i=1;i<t.length;++i)
if(r==='"'&&t[i]==="\\")++i;else if(t[i]===r&&r==="'"&&t[i+1]==="'")++i;else if(t[i]===r)return i+1;return t.length}for(let i=0;i<t.length;++i)if(t[i]===`
`||e&&(t[i]===","||t[i]==="}")||t[i]==="#"&&(i===0||/\s/.test(t[i-1])))return t.slice(0,i).trimEnd().length;return t.trimEnd().length}function f0(t,e,r,i){let n=OO(
t.slice(e),i),a=t[e-1]===":"?" ":"";return t.slice(0,e)+a+Yu(r)+t.slice(e+n)}function sH(t,e,r,i){let n=0,a=-1;for(let o=e;o<t.length;++o){let s=t[o];if(s==="#"&&
/\s/.test(t[o-1])){if(o=t.indexOf(`
`,o),o<0)break}else if(s==="{"||s==="[")++n===1&&(a=o+1);else if(s==="}"||s==="]"){if(--n>0)continue;let l=t.slice(e+1,o),u=l.trim()===""||l.trimEnd().endsWith(
",")?"":", ",f=e+1+l.trimEnd().length;return`${t.slice(0,f)}${u}${r}: ${Yu(i)}${t.slice(f)}`}else if(s==='"'||s==="'")o+=OO(t.slice(o),!0)-1;else if(s===","&&n===
1)a=o+1;else if(s===":"&&n===1&&t.slice(a,o).trim()===r){let l=o+1;for(;t[l]===" ";)++l;return f0(t,l,i,!0)}}return t}function DO(t,e,r,i,n){let a=new RegExp(`^${r}${e}\
[ \\t]*:[ \\t]*`,"m").exec(t.slice(i,n));return a===null?-1:i+a.index+a[0].length}function MO(t,e){return`${t}${t===""||t.endsWith(`
`)?"":`
`}${e}
`}function c0(t,e,r){let[i,n]=e.split("."),a=DO(t,i,"",0,t.length);if(n===void 0)return a<0?MO(t,`${i}: ${Yu(r)}`):f0(t,a,r,!1);if(a<0)return MO(t,`${i}:
  ${n}: ${Yu(r)}`);if(t[a]==="{")return sH(t,a,n,r);let o=t.indexOf(`
`,a)+1||t.length,s=/^[^\s#]/m.exec(t.slice(o)),l=s===null?t.length:o+s.index,u=/^([ \t]+)[^\s#]/m.exec(t.slice(o,l))?.[1]??"  ",f=DO(t,n,u,o,l);if(f>=0)return f0(
t,f,r,!1);let c=o;for(let v of t.slice(o,l).matchAll(/^[ \t]+[^\s#].*$/gm))c=o+v.index+v[0].length;let p=t.slice(0,c),h=`${u}${n}: ${Yu(r)}`;return p.endsWith(`\

`)||c===o?`${p}${p.endsWith(`
`)?"":`
`}${h}
${t.slice(c)}`:`${p}
${h}${t.slice(c)}`}var lH=new URLSearchParams(window.location.hash.slice(1)).get("token")??"",fi=class extends Error{};async function bo(t,e,r){let i;try{i=await fetch(`/api/${t}`,
{method:e===void 0?"GET":"POST",headers:{Authorization:`Bearer ${lH}`,...e===void 0?{}:{"Content-Type":"application/json"}},body:e===void 0?void 0:JSON.stringify(
e),signal:r})}catch(a){throw a.name==="AbortError"?a:new fi("stepcast serve does not answer: is it still running?")}if(i.ok)return i;let{error:n}=await i.json().
catch(()=>({error:{message:i.statusText}}));throw new fi(n.message)}var av=class{#e=!1;#t=null;async run(e){if(this.#e){this.#t=e;return}this.#e=!0;for(let r=e;r!==
null;r=this.#t)this.#t=null,await r();this.#e=!1}},ov=class{constructor(e,r){this.name=e,this.changed=r,this.forecasts=new av,this.fits=new av,this.path="",this.
original="",this.text="",this.sets=new Map,this.edited=!1,this.initial=null,this.controls=[],this.report=null,this.error=null,this.lastSet=null,this.fit=null,this.
tookMs=null}async choose(e){let{text:r}=await(await bo("scenario",{scenario:e})).json();Object.assign(this,{path:e,original:r,initial:null,first:!0}),this.reset()}copy(e){
let{path:r,original:i,text:n,edited:a,initial:o,controls:s,report:l,error:u,lastSet:f,fit:c}=e;Object.assign(this,{path:r,original:i,text:n,edited:a,initial:o,controls:s,
report:l,error:u}),Object.assign(this,{lastSet:f,fit:c,tookMs:e.tookMs,first:!0}),this.sets=new Map(e.sets)}reset(){this.sets.clear(),this.edited=!1,this.text=this.
original,this.lastSet=null,this.forecast()}set(e,r){this.sets.delete(e);let i=this.initial?.get(e);this.edited?this.text=c0(this.text,e,r):(r!==i&&this.sets.set(
e,r),this.text=[...this.sets].reduce((n,a)=>c0(n,...a),this.original)),this.lastSet=e,this.forecast()}edit(e){this.edited=e!==this.original,this.sets.clear(),this.
text=e,this.lastSet=null,this.forecast()}question(){return this.edited?{scenario:this.path,text:this.text}:{scenario:this.path,set:[...this.sets].map(([e,r])=>`${e}\
=${r}`)}}changedPaths(){if(!this.edited)return new Set(this.sets.keys());let e=this.controls.filter(r=>r.value!==this.initial?.get(r.path));return new Set(e.map(
r=>r.path))}forecast(){this.changed(this),this.forecasts.run(async()=>{let e=this.question(),r=performance.now();try{let{report:i,controls:n}=await(await bo("fo\
recast",e)).json();this.tookMs=performance.now()-r,(this.sets.size>0||this.edited)&&(i.measured={step_time_s:null,source:null,error_fraction:null}),Object.assign(
this,{report:i,controls:n,error:null,fit:null}),this.initial??=new Map(n.map(a=>[a.path,a.value])),i.memory.fits||this.askFit(e)}catch(i){if(!(i instanceof fi))
throw i;this.error=i.message}this.changed(this)})}askFit(e){this.fits.run(async()=>{let r=JSON.stringify(e),i=()=>JSON.stringify(this.question())===r;if(i())try{
let{report:n}=await(await bo("fit",e)).json();if(!i())return;this.fit=n.memory,this.changed(this)}catch(n){if(!(n instanceof fi))throw n}})}command(e){let r=this.
edited?ui(this.path):this.path,i=[...this.sets].flatMap(([n,a])=>["--set",`${n}=${a}`]);return["stepcast",e,r,...i].map(Wu).join(" ")}};function LO(t,e,r){let i=URL.
createObjectURL(new Blob([e],{type:r})),n=M("a",{href:i,download:t});document.body.append(n),n.click(),n.remove(),setTimeout(()=>URL.revokeObjectURL(i),1e4)}function nv(t,...e){
_O(t),t.replaceChildren(...e.flat(1/0).filter(r=>r!==null&&r!==!1))}function kO(t){return t.tokens_per_s_per_gpu??t.samples_per_s_per_gpu}function uH([t,e]){let r=[
t.report,e.report],i=(s,l,u,f)=>{let c=r.map(l),p=c.every(h=>h!=null);return[s,...c.map(u),p?f(...c):"\u2013"]},n=(s,l)=>s===l?"same":We(l/s-1),a=(s,l)=>s===l?"\
same":`${We(l-s)} points`.replace(" %",""),o=s=>s.cost.usd_total??s.cost.usd_per_step;return ze(["","A","B","B against A"],[i("Step time",s=>s.step_time_s,s=>ne(
s),n),i("90 % interval",s=>s.interval?.p05_s??null,s=>s,()=>"").map((s,l)=>l===1||l===2?fH(r[l-1]):s==="\u2013"?"":s),i("tokens_per_s_per_gpu"in t.report?"Token\
s/s per GPU":"Samples/s per GPU",kO,s=>Te(s,4),n),i("Rate of all GPUs",s=>kO(s)*s.gpus,s=>`${Te(s,4)}/s`,n),i("MFU",s=>s.mfu,s=>ce(s,3),a),i("GPUs",s=>s.gpus,j,
n),i("Peak memory",s=>s.memory.peak_bytes,s=>Ee(s),n),["Fits",...r.map(s=>s.memory.fits?"yes":"no"),""],i(r.every(s=>s.cost.usd_total!==null)?"Cost of the job":
"Cost of a step",r.every(s=>s.cost.usd_total!==null)?o:s=>s.cost.usd_per_step,$e,n),i("Time of the job",s=>s.cost.hours_total,Vr,n)],{caption:"A and B"})}function fH(t){
return t.interval?.p05_s===null||t.interval?.p05_s===void 0?"not known":`${ne(t.interval.p05_s)} to ${ne(t.interval.p95_s)}`}var p0=class{constructor(e,r){this.
scenarios=e,this.sides=[new ov("A",i=>this.show(i))],this.active=0,this.drawing=!1,this.build(),this.start(r??this.favourite())}favourite(){return(this.scenarios.
find(e=>!e.shipped)??this.scenarios[0]).path}get side(){return this.sides[this.active]}async start(e){await this.guard(this.side.choose(e))}async guard(e){try{return await e}catch(r){
if(!(r instanceof fi))throw r;return this.side.error=r.message,this.show(this.side),null}}build(){this.bar=M("div",{class:"live-bar",role:"status","aria-live":"\
polite"}),this.tabs=M("div",{class:"chips tabs",role:"tablist"}),this.picker=M("select",{"aria-label":"Scenario",onchange:()=>this.guard(this.side.choose(this.picker.
value))},[!1,!0].map(e=>{let r=this.scenarios.filter(i=>i.shipped===e);return r.length>0&&M("optgroup",{label:e?"Gallery":"Own"},r.map(i=>M("option",{value:i.path},
ui(i.path))))})),this.controls=new rv((e,r)=>this.side.set(e,r)),this.resetButton=M("button",{type:"button",onclick:()=>this.side.reset()},"Reset"),this.compareButton=
M("button",{type:"button","aria-pressed":"false",onclick:()=>this.compare()},"Compare two"),this.results=M("div",{class:"live-results"}),this.text=M("textarea",
{class:"yaml",spellcheck:"false",autocapitalize:"off",rows:22,"aria-label":"Scenario as YAML",oninput:()=>this.side.edit(this.text.value)}),this.textError=M("p",
{class:"control-error",role:"alert",hidden:!0}),this.textTitle=M("h3",{}),this.commandHost=M("div",{}),this.whatifHost=M("div",{class:"whatif-result"}),this.whatifButton=
M("button",{type:"button",class:"main",onclick:()=>this.runWhatIf()},"Run what-if"),this.whatifStatus=M("span",{class:"range",role:"status"}),this.whatifChoices=
M("div",{class:"choices"}),this.whatifMore=M("details",{ontoggle:()=>this.listChanges()},M("summary",{},"Which changes"),this.whatifChoices),this.reportButton=M(
"button",{type:"button",onclick:()=>this.downloadReport()},"Download report"),this.reportStatus=M("span",{class:"range",role:"status"}),this.element=M("div",{class:"\
live"},M("aside",{class:"live-side","aria-label":"Scenario"},this.tabs,this.picker,M("div",{class:"live-buttons"},this.resetButton,this.compareButton),this.controls.
element),M("div",{class:"live-main"},this.bar,this.results,ge("what-if","What would it buy","Forecasts each change of the scenario's list, or else of the galler\
y, by itself and those that help together. It takes some tens of forecasts.",this.whatifMore,M("div",{class:"live-buttons"},this.whatifButton,this.whatifStatus),
this.whatifHost),ge("scenario","Scenario","The sliders write here, and what is written here moves the sliders. Nothing is saved on the server.",this.textTitle,this.
text,this.textError),ge("take-along","To take along","The command gives the same forecast in a shell. The report is the page that --report writes.",this.commandHost,
M("div",{class:"live-buttons"},this.reportButton,M("button",{type:"button",onclick:()=>LO(ui(this.side.path),this.side.text,"text/yaml")},"Download scenario"),this.
reportStatus))))}compare(){if(this.sides.length===1){let e=new ov("B",r=>this.show(r));e.copy(this.sides[0]),this.sides.push(e),this.active=1}else this.sides.length=
1,this.active=0;this.side.first=!0,this.compareButton.setAttribute("aria-pressed",String(this.sides.length>1)),this.compareButton.textContent=this.sides.length>
1?"Only A":"Compare two",this.show(this.side)}select(e){this.active=e,this.side.first=!0,this.show(this.side)}show(e){this.sides.includes(e)&&(e===this.side&&this.
showEditor(),this.showBar(),!this.drawing&&(this.drawing=!0,requestAnimationFrame(()=>{this.drawing=!1,this.showResults(),document.documentElement.dataset.shown=
String(Number(document.documentElement.dataset.shown??0)+1)})))}showEditor(){let{side:e}=this,r=this.sides.length>1;this.tabs.hidden=!r,this.tabs.replaceChildren(
...this.sides.map((o,s)=>M("button",{type:"button",role:"tab","aria-selected":String(s===this.active),"aria-pressed":String(s===this.active),onclick:()=>this.select(
s)},`Edit ${o.name}: ${ui(o.path).replace(/\.ya?ml$/,"")}`))),this.picker.value=e.path,this.resetButton.disabled=e.text===e.original,e.controls.length>0&&(this.
controls.update(e.controls,e.changedPaths(),e.first===!0),e.first=e.initial===null);let i=e.error===null?null:this.pathIn(e.error)??e.lastSet,n=this.controls.showError(
i,e.error);this.text.value!==e.text&&(this.text.value=e.text),this.textTitle.textContent=`${e.path}${e.text===e.original?"":e.edited?", edited":", with what was\
 set"}`;let a=e.error!==null&&(e.edited||!n);this.textError.hidden=!a,this.textError.textContent=a?e.error:"",this.text.classList.toggle("wrong",a),nv(this.commandHost,
this.sides.map(o=>{let s=o.command("forecast");return M("div",{},r&&M("h3",{},o.name),M("div",{class:"code"},n0(s),M("pre",{tabindex:0},s)),o.edited&&M("p",{class:"\
hint"},"The text was edited: download the scenario, and put it beside the files that it names."))}))}pathIn(e){let r=/--set ([\w.]+)=/.exec(e);return r===null?null:
r[1]}showBar(){let e=this.sides.map(i=>{let{report:n,error:a}=i,o=this.sides.length>1&&M("b",{},i.name);if(a!==null)return M("span",{class:"bad"},o," cannot be \
forecast");if(n===null)return M("span",{},o," \u2026");let{memory:s,cost:l}=n;return M("span",{},o," ",M("b",{class:"step-time"},ne(n.step_time_s)),` \xB7 MFU ${ce(
n.mfu,3)} \xB7 `,M("span",{class:s.fits?null:"bad"},`${Ee(s.peak_bytes)}${s.fits?"":": does not fit"}`),l.usd_per_step===null?null:` \xB7 ${$e(l.usd_per_step)} \
a step`)}),{tookMs:r}=this.side;this.bar.replaceChildren(M("span",{class:"live-figures"},e),M("span",{class:"took"},r===null?"":`in ${Math.round(r)} ms`))}showResults(){
let e=this.sides.filter(a=>a.report!==null),r=this.sides.filter(a=>a.error!==null).map(a=>M("p",{class:"warnings failure",role:"alert"},this.sides.length>1&&M("\
b",{},`${a.name}: `),a.error,e.includes(a)&&" Shown is the last forecast that could be made."));if(e.length===0)return nv(this.results,r);let i=e.length>1,n=e.some(
a=>a.error!==null);this.results.classList.toggle("stale",n),nv(this.results,r,i?this.comparisonSection(e):l0(e[0].report),this.timeSection(e),this.memorySection(
e),this.basisSection(e))}comparisonSection(e){return ge("compare","A and B",`A: ${this.titleOf(e[0])}. B: ${this.titleOf(e[1])}.`,uH(e),this.differences(e))}titleOf(e){
let r=e.edited?", edited":e.sets.size>0?`, ${e.sets.size} set`:"";return`${ui(e.path)}${r}`}differences([e,r]){let i=new Map(e.controls.map(a=>[a.path,a.value])),
n=r.controls.filter(a=>i.get(a.path)!==a.value).map(a=>[a.label,i.get(a.path)??"\u2013",a.value??"\u2013"]);return n.length===0?M("p",{class:"hint"},"Both have \
the same settings."):[M("h3",{},"What differs"),ze(["","A","B"],n,{caption:"Settings that differ"})]}timeSection(e){let r=e.length>1,i=r?e.map(o=>({label:o.name,
times:je(o.report.breakdown)})):[{label:"Busiest rank",times:je(e[0].report.breakdown)},{label:"Critical path",times:je(e[0].report.critical_path)}],n=e.map(o=>{
let s=Object.entries(je(o.report.breakdown)).filter(([f,c])=>f!=="compute"&&c>0).sort((f,c)=>c[1]-f[1]);if(s.length===0)return"all of it is compute";let[l,u]=s[0];
return`${St[l].toLowerCase()}, ${ce(u/o.report.step_time_s)} of the step`}),a=r?`A: ${n[0]}. B: ${n[1]}.`:`${n[0]}.`;return ge("time","Where the time goes",`Wha\
t is lost most of the busiest rank's time: ${a}`,Ar(i,{label:"Step time by category"}),jh(r?e.map(o=>({label:o.name,parts:o.report.breakdown})):[{label:"Busiest\
 rank",parts:e[0].report.breakdown},{label:"Critical path",parts:e[0].report.critical_path}]))}memorySection(e){return ge("memory","Memory by stage",null,Fr(Object.
entries(xo).map(([r,i])=>[`memory-${r}`,i])),M("div",{class:e.length>1?"columns":null},e.map(r=>M("div",{},e.length>1&&M("h3",{},r.name),u0(r.report.memory),this.
fits(r)))))}fits(e){if(e.report.memory.fits)return null;if(e.fit===null)return M("p",{class:"hint"},"Does not fit; looking for the nearest that does \u2026");let r=e.
fit.out_of_memory,i=e.fit.nearest_fit.proposals??[],n=a=>{for(let o of a.set){let s=o.indexOf("=");e.set(o.slice(0,s),o.slice(s+1))}};return[M("p",{},`Stage ${r.
stage} needs ${Ee(r.needed_bytes)}, ${Ee(r.excess_bytes)} more than there are. Most of it is ${bt(r.category)}.`),i.length>0&&ze(["Nearest that fit","Peak","Ste\
p time",""],i.map(a=>[a.set.map(o=>M("code",{class:"block"},o)),Ee(a.peak_bytes),ne(a.step_time_s),M("button",{type:"button",onclick:()=>n(a)},"Take")]),{caption:"\
Configurations that fit"})]}basisSection(e){return ge("basis","What it rests on","Device time by where its prices come from: measured kernels and collectives, v\
alues between them, or a model.",e.map(r=>[e.length>1&&M("h3",{},r.name),Qh(r.report.provenance),Jh(r.report.warnings)]))}async listChanges(){if(!this.whatifMore.
open||this.listed===this.side.path)return;let e=await this.guard(bo("changes",this.side.question()));if(e===null)return;this.listed=this.side.path;let{list:r,changes:i}=await e.
json();this.whatifChoices.replaceChildren(M("p",{class:"hint"},`Of ${r}. None chosen is all of them.`),...i.map(n=>M("label",{class:"change-choice",title:n.description},
M("input",{type:"checkbox",value:n.name}),` ${n.name}`)))}chosenChanges(){return[...this.whatifChoices.querySelectorAll("input:checked")].map(e=>e.value)}async runWhatIf(){
if(this.asking){this.asking.abort();return}this.asking=new AbortController,this.whatifButton.textContent="Stop",this.whatifStatus.textContent="forecasting chang\
es \u2026";let e=performance.now(),{side:r}=this;try{let i={...r.question(),changes:this.chosenChanges()},n=await(await bo("whatif",i,this.asking.signal)).json(),
a=iv({report:n}).flat().filter(Boolean);for(let s of a){for(let u of[s,...s.querySelectorAll("[id]")])u.id&&(u.id=`whatif-${u.id}`);let l=s.getAttribute("aria-l\
abelledby");l&&s.setAttribute("aria-labelledby",`whatif-${l}`)}let o=`Of ${this.titleOf(r)}${this.sides.length>1?` (${r.name})`:""}, as it was when this ran`;nv(
this.whatifHost,M("p",{class:"hint"},o),a),this.whatifStatus.textContent=`${n.changes.length} changes in ${Te((performance.now()-e)/1e3,2)} s`}catch(i){if(i.name===
"AbortError")this.whatifStatus.textContent="stopped";else if(i instanceof fi)this.whatifStatus.textContent=i.message;else throw i}finally{this.asking=null,this.
whatifButton.textContent="Run what-if"}}async downloadReport(){this.reportStatus.textContent="making the report \u2026";try{let{side:e}=this,r=await bo("report",
{...e.question(),kind:"forecast"}),i=ui(e.path).replace(/\.ya?ml$/,".html");LO(i,await r.text(),"text/html"),this.reportStatus.textContent=i}catch(e){if(!(e instanceof
fi))throw e;this.reportStatus.textContent=e.message}}};async function PO(t){try{let{scenarios:e,chosen:r}=await(await bo("scenarios")).json();if(e.length===0)throw new fi(
"there are no scenarios; see stepcast serve --help");let i=new p0(e,r);return t.replaceChildren(i.element),i}catch(e){if(!(e instanceof fi))throw e;return t.replaceChildren(
M("p",{class:"warnings failure",role:"alert"},e.message)),null}}function Xu(t){return t.unit===""?t.label:`${t.label} (${t.unit})`}function h0(t,e){let r=t.map(i=>e.map(n=>(n.least?1:-1)*n.value(i)));return t.filter((i,n)=>r.
every((a,o)=>o===n||!a.every((s,l)=>s<=r[n][l])||a.every((s,l)=>s===r[n][l])&&o>n))}function lv({label:t,points:e,fits:r,choices:i,across:n,up:a,title:o,rows:s,
others:l="Does not fit"}){let u=Object.fromEntries(i),f={x:n,y:a},c=e.filter(r),p=new Map(e.map((d,m)=>[d,m])),h=Vt({label:t,height:d=>d<520?320:420,many:e.length>
1500,option:()=>{let d=u[f.x],m=u[f.y],g=h0(c,[d,m]).sort((x,S)=>d.value(x)-d.value(S)),y=new Set(g),_=(x,S,b)=>({type:"scatter",symbolSize:b,itemStyle:S,data:x.
map(w=>({place:p.get(w),value:[d.value(w),m.value(w)]}))});return{grid:{left:68,right:24,top:16,bottom:50},xAxis:Ge({type:"value",scale:!0,...Qe(Xu(d),30),axisLabel:{
formatter:It}}),yAxis:Ge({type:"value",scale:!0,...Qe(Xu(m),50),axisLabel:{formatter:It}}),tooltip:{trigger:"item",formatter:({data:x})=>{let S=e[x.place];return mt(
o(S),[...s(S),y.has(S)?["On the front","yes"]:null])}},series:[_(e.filter(x=>!r(x)),{color:"transparent",borderColor:re("muted"),borderWidth:1.2},7),_(c.filter(
x=>!y.has(x)),{color:re("accent"),opacity:.45},8),{type:"line",step:d.least===m.least?d.least?"end":"start":!1,silent:!0,symbol:"none",lineStyle:{color:re("time\
-tensor"),width:1.5},data:g.map(x=>[d.value(x),m.value(x)])},_(g,{color:re("time-tensor")},11)]}}}),v=(d,m)=>M("label",{},m,M("select",{onchange:g=>{f[d]=g.target.
value,Xh(h)}},i.map(([g,y])=>M("option",{value:g,selected:f[d]===g},y.label))));return[M("div",{class:"controls"},v("x","Across"),v("y","Up")),Fr([["time-tensor",
"On the Pareto front"],["accent","Fits"],c.length<e.length?["muted",`${l} (outlined)`]:null].filter(Boolean)),h]}function cH(t,e){return Ge({type:"log",logBase:2,
min:t[0],max:t.at(-1),...Qe("GPUs",30),splitNumber:e?4:8,axisLabel:{formatter:It,hideOverlap:!0,showMinLabel:Number.isInteger(Math.log2(t[0]))}})}function sv({label:t,
gpus:e,values:r,y:i,describe:n,mark:a=null,ideal:o=null}){let s=e.map((l,u)=>u).filter(l=>r[l]!==null);return Vt({label:t,height:300,option:({narrow:l})=>({grid:{
left:62,right:24,top:16,bottom:50},xAxis:cH(e,l),yAxis:Ge(i),tooltip:{trigger:"item",formatter:({data:u})=>n(u.place)},series:[o!==null&&{type:"line",silent:!0,
symbol:"none",lineStyle:{color:re("muted"),type:"dashed",width:1.5},data:o.map((u,f)=>[e[f],u])},{type:"line",symbol:"circle",symbolSize:9,lineStyle:{color:re("\
accent"),width:2},itemStyle:{color:re("accent")},data:s.map(u=>({place:u,value:[e[u],r[u]],symbolSize:u===a?14:9,itemStyle:{color:re("accent"),borderColor:re(u===
a?"ink":"accent"),borderWidth:2}}))}].filter(Boolean)})})}function uv({gpus:t,speedUp:e,efficiency:r,describe:i,mark:n=null}){return[sv({label:"Speed-up against\
 the number of GPUs",gpus:t,values:e,y:{type:"log",logBase:2,min:Math.min(1,...e),max:Math.max(t.at(-1)/t[0],...e),...Qe(`Speed-up over ${j(t[0])} GPUs`,38),axisLabel:{
hideOverlap:!0,formatter:It}},ideal:t.map(a=>a/t[0]),describe:i,mark:n}),sv({label:"Efficiency against the number of GPUs",gpus:t,values:r.map(a=>a*100),y:{type:"\
value",min:0,max:Math.max(100,Math.ceil(Math.max(...r)*10)*10),...Qe("Efficiency (%)",38)},describe:i,mark:n})]}function RO({report:t}){let e=t.offers.map(r=>`${j(r.gpus)} GPUs of ${r.cluster}`);return`Search of ${Ht(t.counts.considered,"layout")} on ${e.join(", or ")}`}var pH={
chunks:["virtual_stages","1"],schedule:["schedule",""],microBatch:["micro_batch_size","\u2013"],zero:["zero_stage","\u2013"],shard:["shard_degree","0"],sequence:[
"sequence_parallel","false"],recompute:["recompute","\u2013"],offload:["optimizer_offload","none"],buffers:["weight_buffers","0"]};function fv(t){return Object.
fromEntries(Object.entries(pH).map(([e,[r,i]])=>[e,t.set[`strategy.${r}`]??i]))}function BO(t,{chunks:e,schedule:r}){let i=e==="1"?"":`\xD7${e}`;return`${t.pipeline}${i}${r.
startsWith("zb")?"z":""}`}function cv(t){let e=fv(t);return[t.tensor>1?`tp${t.tensor}`:null,t.context>1?`cp${t.context}`:null,t.expert>1?`ep${t.expert}`:null,t.
pipeline>1?`pp${BO(t,e)}`:null,t.data>1?`dp${t.data}`:null].filter(Boolean).join(" ")}function zO({zero:t,shard:e,offload:r,buffers:i}){let n=i==="0"?"":`b${i}`;
return`${t}${e==="0"?"":"h"}${r==="none"?"":"o"}${n}`}function hH(t){let{forecasts:e}=t,r=e.some(s=>s.usd_total!==null),i=s=>r?s.usd_total:s.usd_per_step,n=e.length>
0&&e.every(s=>i(s)!==null),a=$s(Math.max(...e.map(s=>s.step_time_s),0)),o={time:{label:"Step time",unit:a.name,value:s=>s.step_time_s/a.unit,least:!0},memory:{label:"\
Peak memory of a GPU",unit:"GiB",value:s=>s.peak_bytes/ur,least:!0}};return n&&(o.cost={label:r?"Cost of the job":"Cost of a step",unit:"$",value:i,least:!0}),{
all:o,usd:i,whole:r,priced:n}}function UO(t,e){return t.offers.length===1?null:t.offers.findIndex(r=>r.cluster===e.cluster&&r.gpus===e.gpus&&(r.usd_per_gpu_hour===
null||r.usd_per_gpu_hour===Number(e.set["cluster.usd_per_gpu_hour"])))}var v0=t=>t<26?String.fromCharCode(65+t):String(t+1);function FO(t,e){let r=UO(t,e);return r===
null?null:`${j(e.gpus)} \xD7 ${e.cluster} (${v0(r)})`}function vH(t,e){let{top:r,front:i,counts:n}=t,[a]=r,o=c=>i.reduce((p,h)=>p===null||c(h)<c(p)?h:p,null),s=e.
priced?o(c=>e.usd(c.cost)):null,l=o(c=>c.peak_bytes),u=c=>[cv(c),FO(t,c)].filter(Boolean).join(", "),f=t.offers.length>1;return M("div",{class:"tiles"},a!==void 0&&
De("Fastest",ne(a.step_time_s),`a step: ${u(a)}`,{tone:"main"}),s!==null&&De(f?"Cheapest":e.whole?"Cost of the job":"Cost of a step",$e(e.usd(s.cost)),[s.cost.hours_total===
null?null:Vr(s.cost.hours_total),s.step_time_s===a.step_time_s?"with the fastest":u(s)].filter(Boolean).join("; ")),l!==null&&De("Least memory on the front",Ee(
l.peak_bytes),`of ${Ee(l.capacity_bytes)}; ${ne(l.step_time_s)} a step: ${u(l)}`),De("Layouts considered",j(n.considered),r.length===0?"none is within the limit\
s":t.limit_reached?"limits left out what might be better":"all of them: nothing better was left out",{tone:r.length===0?"bad":null}))}var dH=["tp","cp","ep","pp",
"dp","mbs","ZeRO","recompute"],mH="tp: tensor (s: sequence too), cp: context, ep: expert, pp: pipeline (\xD7N: N chunks a rank, z: zero bubble), dp: data; mbs: sam\
ples of a micro-batch; ZeRO: stage (h: split within a node, o: optimizer on the host, bN: N weight buffers).";function VO(t,e,r,{first:i=12,caption:n}){let[a]=t.
top,o=t.offers.length>1,s=o?[1]:[];return li(["#",...o?["Offer"]:[],"Step","\xD7 fastest",...dH,"Peak memory",e.whole?"Cost of the job":"Cost of a step","Job ta\
kes","MFU"],r.map((l,u)=>{let f=fv(l);return[String(u+1),...o?[v0(UO(t,l))]:[],ne(l.step_time_s),Te(l.step_time_s/a.step_time_s,3),`${l.tensor}${f.sequence==="t\
rue"&&l.tensor>1?"s":""}`,String(l.context),String(l.expert),BO(l,f),String(l.data),f.microBatch,zO(f),f.recompute,Ee(l.peak_bytes),$e(e.usd(l.cost)),Vr(l.cost.
hours_total),ce(l.mfu)]}),{first:i,text:s,caption:n})}function gH(t,e){return t.top.length===0?null:ge("layouts","Fastest layouts","The best of each way to spli\
t the work, and what the busiest rank spends its time on.",Ar(t.top.map((r,i)=>({label:`${i+1}: ${cv(r)}`,times:je(r.breakdown)})),{label:"Step time of the fast\
est layouts by category",barHeight:40,wrap:!0}),VO(t,e,t.top,{caption:"Fastest layouts"}),M("p",{class:"hint"},mH))}function d0(t,e){let r=fv(e);return[cv(e)||"\
one GPU",FO(t,e),`mbs ${r.microBatch}`].filter(Boolean).join(", ")}function yH(t,e){let{forecasts:r,front:i}=t;return r.length<3||i.length===0?null:ge("front","\
Trade-offs","Each layout that was forecast. On the front no other one within the limits is at least as good in both and better in one.",lv({label:"Layouts and t\
heir Pareto front",points:r,fits:n=>n.within_limits,choices:Object.entries(e.all),across:"time",up:t.offers.length>1&&e.priced?"cost":"memory",others:"Does not \
fit, or over a limit",title:n=>d0(t,n),rows:n=>{let a=fv(n);return[["Step",ne(n.step_time_s)],e.usd(n)===null?null:[e.whole?"Cost of the job":"Cost of a step",$e(
e.usd(n))],["Peak memory",`${Ee(n.peak_bytes)}${n.within_limits?"":", left out"}`],["ZeRO",zO(a)],["Recomputation",a.recompute]]}}),M("h3",{},`Not beaten in ${e.
priced?"time, memory and cost":"time and memory"} together`),VO(t,e,i,{first:10,caption:"Layouts that are not beaten"}))}function _H(t,e){let r=je(t.breakdown),
i=je(e.breakdown),[n,a]=Object.keys(St).map(o=>[o,(r[o]??0)-(i[o]??0)]).sort((o,s)=>s[1]-o[1])[0];return a>0?M("span",{class:"whole"},si(`time-${n}`),`${St[n]} \
+${ne(a)}`):"\u2013"}var IO=t=>t[0].toUpperCase()+t.slice(1);function xH(t,e){return t.best===null?t.refused===t.considered?M("div",{class:"long"},`None can be:\
 ${t.refusal}`):t.refused+t.ruled_out===t.considered?"None fits into memory":"None is within the limits":t.best.fits?t.within_limits?e===void 0?"\u2013":t.best.
step_time_s<=e.step_time_s?"The fastest of all":_H(t.best,e):"Over the limits":`None that was forecast fits; the smallest needs ${Ee(t.best.peak_bytes)}`}function SH(t){
let e=t.alternatives;if(e.length===0)return null;let[r]=t.top,i=e.filter(n=>n.best!==null&&n.best.fits);return ge("alternatives","Ways that people try first","T\
he best that each of them comes to, and what it loses most beside the fastest layout.",i.length>0&&Ar([...r===void 0?[]:[{label:"Fastest of all",times:je(r.breakdown)}],
...i.map(n=>({label:IO(n.name),times:je(n.best.breakdown)}))],{label:"Step time of the ways that people try first by category",barHeight:52,wrap:!0}),ze(["Way",
"Loses by","Layouts","Best step","\xD7 fastest","Its layout"],e.map(n=>[IO(n.name),xH(n,r),j(n.considered),n.best===null?"\u2013":ne(n.best.step_time_s),n.best===
null||r===void 0?"\u2013":Te(n.best.step_time_s/r.step_time_s,3),n.best===null?"\u2013":M("span",{class:"whole"},cv(n.best))]),{text:[1,5],caption:"Ways that pe\
ople try first"}))}var NO=[["refused","Cannot be","time-bubble"],["ruled_out","Do not fit, by bounds","memory-parameters"],["too_late","Over budget or deadline,\
 by bounds","time-tensor"],["dominated","Never better, by bounds","memory-optimizer"],["forecast","Forecast","good"],["left","Left out by limits of the search",
"bad"]];function bH(t){let{counts:e,budget_usd:r,deadline_hours:i,tried:n}=t,a=NO.reduce((s,[l])=>s+(e[l]??0),0),o=NO.map(([s,l,u])=>[s==="left"?e.considered-a:
e[s],l,u]).filter(([s])=>s>0);return ge("search","The search",`Every combination of the values below that can be. Bounds that never exceed a forecast drop what \
cannot fit or cannot be better; the rest is forecast, the most promising first. ${t.limit_reached?"A limit was reached: the lists are of what was found until th\
en.":"No limit was reached: nothing that is faster was left out."}`,M("div",{class:"share-bar",role:"img","aria-label":"What became of the layouts"},o.map(([s,,
l])=>M("div",{style:{flexGrow:s,background:`var(--${l})`}}))),M("ul",{class:"legend"},o.map(([s,l,u])=>M("li",{},si(u),`${l}: ${j(s)}`))),Ys([...t.offers.map((s,l)=>[
t.offers.length>1?`Offer ${v0(l)}`:"Machine",`${j(s.gpus)} GPUs of ${s.cluster}${s.usd_per_gpu_hour===null?"":`, ${$e(s.usd_per_gpu_hour)} a GPU-hour`}`]),["Bud\
get",r===null?null:$e(r)],["Deadline",i===null?null:Vr(i)],["Forecast, but do not fit or are over a limit",e.did_not_fit>0?j(e.did_not_fit):null]]),M("details",
{},M("summary",{},"Values that were tried"),ze(["Field","Values"],Object.entries(n).map(([s,l])=>[s.replace(/^strategy\./,""),l.join(", ")]),{text:[1],caption:"\
Values that were tried"})))}function wH({report:t,files:e}){if(t.top.length===0)return null;let r=e[0]?.name??"SCENARIO.yaml",i=n=>[`stepcast forecast ${Wu(r)}`,
...Object.entries(n.set).map(([a,o])=>`--set ${Wu(`${a}=${o}`)}`)].join(` \\
    `);return ge("commands","To forecast one of them","Each of the fastest layouts, as the forecast in this report was made.",t.top.map((n,a)=>qh(`${a+1}: ${d0(
t,n)}, ${ne(n.step_time_s)}`,i(n),!1)))}function TH(t){if(!t.forecast)return[];let{report:e}=t,[r,...i]=tv({...t,report:t.forecast}),n=`Its forecast: ${d0(e,e.top[0])}\
. The sections that follow are of this layout.`;return[ge("fastest","The fastest in full",n,r),...i]}function HO(t){let{report:e}=t,r=hH(e),i=e.counts.considered===
0?"No combination of the values that are tried divides the GPUs and the batch.":"No layout is within the limits.";return[vH(e,r),e.top.length===0&&ge("none","No\
 layout",i),gH(e,r),yH(e,r),SH(e),bH(e),TH(t),wH(t)].flat()}function GO({report:t}){let{points:e}=t,r=t.mode==="strong"?"the batch stays as it is (strong scaling)":"the batch grows with the GPUs (weak scaling)";return`${j(
e[0].gpus)} to ${j(e.at(-1).gpus)} GPUs: ${r}`}var ki=({cost:t})=>t.usd_total??t.usd_per_step;function pv(t){return t.some(({cost:e})=>e.usd_total!==null)?"Cost\
 of the job":"Cost of a step"}function m0(t){return t.usd_per_hour===null?`each GPU adds at least ${ce(t.least_marginal)} of what one of the first point's does`:
`the job, with ${$e(t.usd_per_hour)} for each hour that it takes, becomes cheaper`}function CH(t){let e=t.pays_until_gpus;return e===null?"No point fits into me\
mory.":e===t.points.at(-1).gpus?`More GPUs pay up to the last point: ${m0(t)}.`:`More GPUs pay up to ${j(e)}: as long as ${m0(t)}.`}function AH(t,e){return[["St\
ep",ne(t.step_time_s)],["Speed-up",Te(t.speed_up,4)],["Efficiency",ce(t.efficiency)],t.marginal===null?null:["Of each added GPU",ce(t.marginal)],t.cost.goodput.
fraction===null?null:["Goodput",ce(t.cost.goodput.fraction)],t.cost.hours_total===null?null:["Job takes",Vr(t.cost.hours_total)],ki(t)===null?null:[e,$e(ki(t))],
t.usd_with_waiting===null?null:["With waiting",$e(t.usd_with_waiting)],["Peak memory",Ee(t.peak_bytes)]]}function EH(t,e){let r=e.find(s=>s.gpus===t.pays_until_gpus),
i=e.at(-1);if(i===void 0)return M("div",{class:"tiles"},De("Points that fit","none","why stands below",{tone:"bad"}));let n=pv(e),o=e.filter(s=>ki(s)!==null).reduce(
(s,l)=>s===null||ki(l)<ki(s)?l:s,null);return M("div",{class:"tiles"},De("More GPUs pay up to",j(r.gpus),`as long as ${m0(t)}`,{tone:"main"}),De("Speed-up there",
`${Te(r.speed_up,3)}\xA0\xD7`,`over ${j(e[0].gpus)} GPUs; efficiency ${ce(r.efficiency)}`),i!==r&&De(`With all ${j(i.gpus)} GPUs`,`${Te(i.speed_up,3)}\xA0\xD7`,
`efficiency ${ce(i.efficiency)}`),o!==null&&De(`Least ${n.toLowerCase()}`,$e(ki(o)),`on ${j(o.gpus)} GPUs${o.cost.hours_total===null?"":`, in ${Vr(o.cost.hours_total)}`}`))}
function WO(t){let e=pv(t);return r=>mt(`${j(t[r].gpus)} GPUs`,AH(t[r],e))}function DH(t,e){if(e.length<2)return null;let r=e.findIndex(n=>n.gpus===t.pays_until_gpus),
i=e.map(n=>n.gpus);return ge("scaling","Scaling",`Work a second beside the first point that fits (dashed: as many times as GPUs), as far as it gets the job on: \
failures and batches that are worth less count where the scenario describes them. ${CH(t)} That point is outlined.`,M("div",{class:"columns"},uv({gpus:i,speedUp:e.
map(n=>n.speed_up),efficiency:e.map(n=>n.efficiency),describe:WO(e),mark:r})))}function MH(t){return t>=24*730?[24*365.25,"years"]:t>=48?[24,"days"]:[1,"hours"]}
function OH(t,e){let r=e.filter(d=>ki(d)!==null),i=e.every(d=>d.cost.hours_total!==null);if(e.length<2||r.length<2&&!i)return null;let n=e.findIndex(d=>d.gpus===
t.pays_until_gpus),a=e.map(d=>d.gpus),o=pv(e),[s,l]=MH(Math.max(...e.map(d=>d.cost.hours_total))),u=t.usd_per_hour!==null,f=(d,m,g)=>sv({label:`${d} against the\
 number of GPUs`,gpus:a,values:g,y:{type:"value",scale:!0,...Qe(m,48),axisLabel:{formatter:It}},describe:WO(e),mark:n}),c=Math.max(...r.map(ki),0),[p,h]=c>=1e6?
[1e6,"million $"]:c>=1e4?[1e3,"thousand $"]:[1,"$"],v=d=>d===null?null:d/p;return ge("money","Time and cost",u?`What the job takes and costs; waiting is worth ${$e(
t.usd_per_hour)} an hour.`:"What the job takes and costs on so many GPUs.",M("div",{class:"columns"},i&&f("Time of the job",`Time of the job (${l})`,e.map(d=>d.
cost.hours_total/s)),r.length>1&&f(o,`${o} (${h})`,e.map(ki).map(v)),u&&f("Cost with waiting",`Cost with waiting (${h})`,e.map(d=>v(d.usd_with_waiting)))))}function LH(t){
return t.length===0?null:ge("time","Where the time goes","Parts of the step of the busiest rank. What grows from bar to bar is what keeps more GPUs from paying.",
Ar(t.map(e=>({label:`${j(e.gpus)} GPUs`,times:je(e.breakdown)})),{label:"Shares of the step by number of GPUs",barHeight:36,shares:!0}))}function kH(t,e){let r=pv(
e),i=t.usd_per_hour!==null,n=t.points.filter(a=>!e.includes(a));return ge("points","All points",null,e.length>0&&ze(["GPUs","Batch","Step","Speed-up","Efficienc\
y","Of each added GPU","Goodput","Job takes",r,...i?["With waiting"]:[],"Peak memory"],e.map(a=>[j(a.gpus),j(a.global_batch_size),ne(a.step_time_s),Te(a.speed_up,
4),ce(a.efficiency),ce(a.marginal),ce(a.cost.goodput.fraction),Vr(a.cost.hours_total),$e(ki(a)),...i?[$e(a.usd_with_waiting)]:[],Ee(a.peak_bytes)]),{rowClass:a=>e[a].
gpus===t.pays_until_gpus?"strong":null,caption:"Points"}),n.length>0&&[M("h3",{},"Not there, and why"),ze(["GPUs","Why"],n.map(a=>[j(a.gpus),a.reason]),{text:[1],
caption:"Points that are not there"})])}function $O({report:t}){let e=t.points.filter(r=>r.fits===!0);return[EH(t,e),DH(t,e),OH(t,e),LH(e),kH(t,e)]}function YO({report:t}){let e=t.shard==="1/1"?"":`, shard ${t.shard} of them`;return`${Ht(t.points_in_all,"point")}${e} over ${t.fields.join(", ")}`}function Xs(t){
let e=Object.keys(t.set),r=i=>{let n=i.split(".").at(-1);return e.filter(a=>a.split(".").at(-1)===n).length>1?i:n};return e.filter(i=>t.set[i]!==null).map(i=>`${r(
i)}=${t.set[i]}`).join(", ")}function PH(t){let e=t.filter(p=>p.step_time_s!==null),r=e[0],i=r===void 0||r.tokens_per_s!==null?"token":"sample",n=e.every(p=>p.work_per_step===
r.work_per_step),a=i==="token"?1e6:1e3,o=n?"a step":`${i==="token"?"a million tokens":"a thousand samples"}`,s=p=>n?1:a/p.work_per_step,l=Math.max(...e.map(p=>p.
step_time_s*s(p)),0),u=$s(l),f=p=>p.tokens_per_s??p.samples_per_s;return{all:{time:{label:`Time of ${o}`,unit:u.name,value:p=>p.step_time_s*s(p)/u.unit,low:p=>p.
interval.p05_s*s(p)/u.unit,high:p=>p.interval.p95_s*s(p)/u.unit,text:p=>ne(p.step_time_s*s(p)),least:!0},cost:{label:`Cost of ${o}`,unit:"$",value:p=>p.cost.usd_per_step===
null?null:p.cost.usd_per_step*s(p),text:p=>p.cost.usd_per_step===null?"\u2013":$e(p.cost.usd_per_step*s(p)),least:!0},memory:{label:"Peak memory of a GPU",unit:"\
GiB",value:p=>p.memory.peak_bytes/ur,text:p=>Ee(p.memory.peak_bytes),least:!0},gpus:{label:"GPUs",unit:"",value:p=>p.gpus,text:p=>j(p.gpus),least:!0},rate:{label:`${i===
"token"?"Tokens":"Samples"} a second`,unit:`${i}s/s`,value:f,text:p=>`${Te(f(p),4)} ${i}s/s`,least:!1}},known:e,same:n,unit:i,of:o}}function hv(t,e){return[["Ti\
me",e.all.time.text(t)],["Cost",e.all.cost.text(t)],["Peak memory",`${Ee(t.memory.peak_bytes)}${t.fits?"":", does not fit"}`],["GPUs",j(t.gpus)],["MFU",ce(t.mfu)]]}
function IH(t,e){let r=new Map(t.points.map(l=>[l.point,l])),i=r.get(t.fastest[0]),n=r.get(t.cheapest[0]),{fits:a,does_not_fit:o,impossible:s}=t.counts;return M(
"div",{class:"tiles"},i!==void 0&&De("Fastest that fits",e.all.time.text(i),`${e.of}: ${Xs(i)}`,{tone:"main"}),n!==void 0&&De("Cheapest that fits",e.all.cost.text(
n),`${e.of}: ${Xs(n)}`),De("Points that fit",j(a),[o>0?`${j(o)} do not fit into memory`:null,s>0?`${j(s)} cannot be`:null].filter(Boolean).join(", ")||"all of t\
hem"))}function NH(t,e){let{curve:r}=t,i=new Map(t.points.map(m=>[m.point,m])),n=r.points.map(m=>i.get(m)).filter(m=>m.step_time_s!==null);if(n.length<2)return null;
let a=m=>Number(m.set[r.field]),o=n.map(a),s=Math.min(...o)>0&&Math.max(...o)/Math.min(...o)>=16,{time:l}=e.all,u=n.every(m=>m.interval.p05_s!==null),f=n.filter(
m=>m.fits),c=r.knee===null?[]:Object.entries(r.knee),p={bend:"farthest below the straight line from the first value to the best",enough:"from here on next to no\
thing better is left",best:"no other value is better"},h=new Map;for(let[m,g]of c){let y=n.find(_=>_.set[r.field]===g);y!==void 0&&h.set(y,[...h.get(y)??[],m])}
let v=Vt({label:`${l.label} over ${r.field}`,height:340,option:()=>({grid:{left:64,right:24,top:16,bottom:50},xAxis:Ge({type:s?"log":"value",logBase:2,min:Math.
min(...o),max:Math.max(...o),...Qe(r.field,30),axisLabel:{formatter:It,hideOverlap:!0}}),yAxis:Ge({type:"value",scale:!0,...Qe(Xu(l),48),axisLabel:{formatter:It}}),
tooltip:{trigger:"item",formatter:({data:m})=>{let g=n[m.place];return mt(`${r.field} = ${g.set[r.field]}`,[...hv(g,e),g.interval.p05_s===null?null:["90 % inter\
val",`${It(l.low(g))} to ${It(l.high(g))} ${l.unit}`],h.has(g)?["Mark",h.get(g).join(", ")]:null])}},series:[{type:"line",silent:!0,symbol:"none",lineStyle:{color:re(
"accent"),width:2},data:f.map(m=>[a(m),l.value(m)])},{type:"scatter",symbolSize:9,data:n.map((m,g)=>({place:g,value:[a(m),l.value(m)],symbolSize:h.has(m)?14:9,itemStyle:{
color:m.fits?re("accent"):"transparent",borderColor:re(h.has(m)?"ink":m.fits?"accent":"muted"),borderWidth:2}}))}]})}),d=c.map(([m,g])=>[m[0].toUpperCase()+m.slice(
1),`${g} \u2013 ${p[m]}`]);return ge("curve","The curve",`${l.label} over ${r.field}. Outlined points are those listed below; hollow ones do not fit.${u?" The 9\
0 % interval of each point is in its tooltip: its errors are mostly shared, so that it says little about differences along the curve.":""}`,v,r.knee===null?M("p",
{class:"explanation"},"The first value is the best: there is no knee."):Ys(d))}function RH(t,e){let r=e.known;if(r.length<3)return null;let{all:i}=e,n=r.every(f=>f.
cost.usd_per_step!==null),a=new Set(r.map(f=>f.gpus)).size>1,o=Object.entries(i).filter(([f])=>(f!=="cost"||n)&&(f!=="gpus"||a)),s=r.filter(f=>f.fits),l=[i.time,
i.memory].concat(n?[i.cost]:[]),u=h0(s,l).sort((f,c)=>i.time.value(f)-i.time.value(c));return ge("front","Trade-offs","Each point of the sweep. On the front no \
other point that fits is at least as good in both and better in one.",lv({label:"Points of the sweep and their Pareto front",points:r,fits:f=>f.fits,choices:o,across:"\
time",up:n&&a?"cost":"memory",title:Xs,rows:f=>hv(f,e)}),u.length>0&&M("h3",{},`Not beaten in ${n?"time, memory and cost":"time and memory"} together`),u.length>
0&&XO(u,e,10))}function BH(t){let e=new Map;for(let h of t.known){if(!h.fits)continue;let v=e.get(h.gpus);(v===void 0||t.all.rate.value(h)>t.all.rate.value(v))&&
e.set(h.gpus,h)}let r=[...e.values()].sort((h,v)=>h.gpus-v.gpus);if(r.length<2)return null;let i=t.all.rate.value,n=r[0],a=i(n)/n.gpus,o=r.map(h=>i(h)/h.gpus/a),
s=r.map(h=>i(h)/i(n)),l=r.map((h,v)=>v===0?1:(i(h)-i(r[v-1]))/(h.gpus-r[v-1].gpus)/a),u=0;for(;u+1<r.length&&l[u+1]>=.5;)++u;let f=r.every(h=>h.work_per_step===
n.work_per_step),c=uv({gpus:r.map(h=>h.gpus),speedUp:s,efficiency:o,describe:h=>mt(`${j(r[h].gpus)} GPUs`,[[t.all.rate.label,Te(i(r[h]),4)],["Efficiency",ce(o[h])],
h===0?null:["Of each added GPU",ce(l[h])],["Cost",t.all.cost.text(r[h])],["Settings",Xs(r[h])]])}),p=u===r.length-1?`Up to ${j(r.at(-1).gpus)} GPUs each added G\
PU brings at least half of what one of the first ${j(n.gpus)} does.`:`Beyond ${j(r[u].gpus)} GPUs an added GPU brings less than half of what one of the first ${j(
n.gpus)} does.`;return ge("scaling","Scaling",`The fastest point that fits for each number of GPUs, ${f?"of the same batch (strong scaling)":"batches as swept"}\
, against as many times the throughput (dashed). ${p} Half is a bound of ours; draw yours from the curve.`,M("div",{class:"columns"},c))}function zH(t,e){let{time:r}=e.
all,i=e.known.filter(o=>o.fits),n=t.fields.filter(o=>{let s=new Set(i.map(l=>l.set[o]));return s.size>1&&s.size<=40});if(t.fields.length<2||n.length===0)return null;
let a=n.map(o=>{let s=i.every(c=>Number.isFinite(Number(c.set[o]))),l=[...new Set(i.map(c=>c.set[o]??"as it is"))].sort((c,p)=>s?Number(c)-Number(p):c<p?-1:1),u=i.
map((c,p)=>({place:p,value:[l.indexOf(c.set[o]??"as it is"),r.value(c)]})),f=l.map((c,p)=>Math.min(...u.filter(({value:h})=>h[0]===p).map(({value:h})=>h[1])));return M(
"div",{},M("h3",{},o),Vt({label:`${r.label} by ${o}`,height:230,many:i.length>1500,option:()=>({grid:{left:62,right:16,top:12,bottom:46},xAxis:Ge({type:"categor\
y",data:l,...Qe(o.split(".").at(-1),28)}),yAxis:Ge({type:"value",scale:!0,...Qe(Xu(r),46),axisLabel:{formatter:It}}),tooltip:{trigger:"item",formatter:({data:c})=>mt(
Xs(i[c.place]),hv(i[c.place],e))},series:[{type:"scatter",symbolSize:6,itemStyle:{color:re("accent"),opacity:.4},data:u},{type:"line",silent:!0,symbol:"none",lineStyle:{
color:re("accent"),width:2},data:f.map((c,p)=>[p,c])}]})}))});return ge("fields","What each field does","All points that fit, by the value of one field, whateve\
r the others are; the line joins the best of each value.",M("div",{class:"columns"},a))}function XO(t,e,r){return li(["Settings","Time","Cost","Peak memory","GP\
Us","MFU"],t.map(i=>[[i.fits?null:si("muted"),Xs(i)],...hv(i,e).map(([,n])=>n)]),{first:r,rowClass:i=>t[i].fits?null:"quiet",caption:"Points"})}function UH(t,e){
let r=e.known.slice().sort((a,o)=>o.fits-a.fits||e.all.time.value(a)-e.all.time.value(o)),i=new Map;for(let{reason:a,status:o}of t.points){if(o!=="impossible")continue;
let s=a.replace(/^\S+:\d+: /,"");i.set(s,(i.get(s)??0)+1)}let n=[...i].sort((a,o)=>o[1]-a[1]);return ge("points","All points",`By time of ${e.of}; those that do\
 not fit come last.`,XO(r,e,12),n.length>0&&M("details",{},M("summary",{},`${Ht(t.counts.impossible,"point")} that cannot be, and why`),ze(["Why","Points"],n.map(
([a,o])=>[a,j(o)]),{caption:"Points that cannot be"})))}function KO({report:t}){let e=PH(t.points);return[IH(t,e),t.curve&&NH(t,e),BH(e),RH(t,e),zH(t,e),UH(t,e)]}var vv=t=>ui(t).replace(/\.csv$/,"");function qO({report:t}){let e=t.rows.length;return`${Ht(e,"forecast")} of steps whose time was measured, in ${Ht(t.sets.length,
"set")}`}function FH(t){let e=t.overall??t.sets[0];return M("div",{class:"tiles"},De("Mean absolute error",ce(e.mape),`median ${ce(e.median_ape)}, 90 % below ${ce(
e.p90_ape)}, largest ${ce(e.max_ape)}`,{tone:"main"}),De("Bias",We(e.bias),e.bias>0?"forecasts are too long on average":"forecasts are too short on average"),(e.
interval_coverage??null)!==null&&De("Inside the 90 % interval",ce(e.interval_coverage),`of ${Ht(e.interval_rows,"run")} whose forecast has one`),(e.memory_mape??
null)!==null&&De("Mean error of memory",ce(e.memory_mape),`of ${Ht(e.memory_rows,"measured peak")}`),(e.kendall_tau??null)!==null&&De("Order (Kendall tau)",Te(e.
kendall_tau,3),"1: all pairs in the measured order"),De("Runs compared",j(e.compared),e.rows>e.simulated?`${j(e.rows-e.simulated)} of ${j(e.rows)} could not be \
simulated`:`all of ${j(e.rows)}`))}function VH(t){let e=Math.round(Math.log10(t));return Math.abs(Math.log10(t)-e)<1e-9?ne(t,1):""}function HH(t,e){let r={set:null},
i=e.map(p=>vv(p.file)),n=t.flatMap(p=>[p.measured_s,p.forecast_s]),a=10**Math.floor(Math.log10(Math.min(...n))),o=10**Math.ceil(Math.log10(Math.max(...n))),s=p=>[
p.measured_s,p.forecast_s],l=Vt({label:"Forecast against measured step time, both axes logarithmic",height:p=>Math.min(Math.max(p*.8,300),560),many:t.length>1500,
option:({narrow:p})=>{let h=t.filter(y=>r.set===null||y.set===r.set),v=t.filter(y=>r.set!==null&&y.set!==r.set),d=h.filter(y=>y.interval!==void 0),m=(y,_)=>Ge({
type:"log",min:a,max:o,...Qe(y,_),axisLabel:{formatter:VH,hideOverlap:!0}}),g=y=>({type:"line",silent:!0,symbol:"none",lineStyle:{color:re(y===1?"ink-soft":"mut\
ed"),type:y===1?"solid":"dashed",width:1},data:[[y<1?a/y:a,y<1?a:a*y],[y>1?o/y:o,y>1?o:o*y]]});return{grid:{left:p?62:72,right:20,top:14,bottom:50},xAxis:m("Mea\
sured",30),yAxis:m("Forecast",p?46:54),tooltip:{trigger:"item",formatter:({data:y})=>{let _=t[y.place];return mt(_.id,[["Set",_.set],["Measured",ne(_.measured_s)],
["Forecast",ne(_.forecast_s)],["Error",We(_.error)],_.interval===void 0?null:["90 %",`${ne(_.interval.p05_s)} to ${ne(_.interval.p95_s)}`]])}},series:[{type:"cu\
stom",silent:!0,dimensions:["measured","p05","p95"],encode:{x:0,y:[1,2]},data:d.map(y=>[y.measured_s,y.interval.p05_s,y.interval.p95_s]),renderItem:(y,_)=>{let[
x,S]=_.coord([_.value(0),_.value(1)]),[,b]=_.coord([_.value(0),_.value(2)]);return{type:"line",shape:{x1:x,y1:S,x2:x,y2:b},style:{stroke:re("accent"),lineWidth:1,
opacity:h.length>400?.12:.4}}}},g(1),g(1.2),g(1/1.2),{type:"scatter",symbolSize:4,silent:!0,itemStyle:{color:re("muted"),opacity:.3},data:v.map(s)},{type:"scatt\
er",symbolSize:h.length>400?5:8,itemStyle:{color:re("accent"),opacity:h.length>400?.6:.85},data:h.map(y=>({place:y.place,value:s(y)}))}]}}}),u=M("div",{class:"c\
hips",role:"group","aria-label":"Show one set"}),f=p=>{r.set=p;for(let h of u.children)h.setAttribute("aria-pressed",String(h.dataset.set===(p??"")));Xh(l)},c=(p,h)=>{
let v=M("button",{type:"button","aria-pressed":String(p===null),onclick:()=>f(p)},h);return v.dataset.set=p??"",v};return i.length>1&&u.append(c(null,"All"),...i.
map(p=>c(p,p))),ge("scatter","Forecast against measured","Each point is a run; on the solid line the forecast is right, between the dashed ones it is within a f\
actor of 1.2. Vertical lines are 90 % intervals of forecasts.",u,l)}function GH(t){let i=[];for(let o=Math.round(-.5/.05);o<Math.round(.5/.05);++o)i.push({from:o*
.05,to:(o+1)*.05,rows:0});i.unshift({from:-1/0,to:-.5,rows:0}),i.push({from:.5,to:1/0,rows:0});for(let o of t)i.find(s=>o.error>=s.from&&o.error<s.to).rows+=1;let n=o=>String(
Math.round(o*100)).replace("-","\u2212"),a=o=>o.from===-1/0?`below ${n(o.to)}`:o.to===1/0?`${n(o.from)} and more`:`${n(o.from)} to ${n(o.to)}`;return ge("errors",
"Errors","How many forecasts are off by how much; above zero the forecast is too long.",Vt({label:"Histogram of errors",height:260,option:()=>({grid:{left:56,right:16,
top:12,bottom:50},xAxis:Ge({type:"category",data:i.map(a),...Qe("Error (%)",30),axisLabel:{hideOverlap:!0,interval:o=>(o-1)%4===0&&o<i.length-1,formatter:(o,s)=>n(
i[s].from),align:"left"}}),yAxis:Ge({type:"value",...Qe("Runs",40),minInterval:1}),tooltip:{trigger:"axis",axisPointer:{type:"shadow",shadowStyle:{color:re("sha\
de")}},formatter:([{dataIndex:o}])=>mt(`${a(i[o])} %`,[["Runs",j(i[o].rows)],["Share",ce(i[o].rows/t.length)]])},series:[{type:"bar",barCategoryGap:"8%",itemStyle:{
color:re("accent")},data:i.map(o=>o.rows)}]})}))}function WH(t){let e=a=>[j(a.compared),ce(a.mape),ce(a.median_ape),ce(a.p90_ape),We(a.bias),(a.interval_coverage??
null)===null?"\u2013":ce(a.interval_coverage),(a.memory_mape??null)===null?"\u2013":ce(a.memory_mape),j(a.rows-a.simulated)],r=t.sets.map(a=>[vv(a.file),...e(a)]);
t.overall&&r.length>1&&r.push(["All",...e(t.overall)]);let i=new Map;for(let a of t.sets)for(let{reason:o}of a.skipped){let s=o.replace(/^\S+:\d+: /,"");i.set(s,
(i.get(s)??0)+1)}let n=[...i].sort((a,o)=>o[1]-a[1]);return ge("sets","By set","Errors are absolute, in percent of the measured time; a row that cannot be simul\
ated counts against its set.",ze(["Set","Runs","Mean","Median","90 % below","Bias","In interval","Memory","Left out"],r,{rowClass:a=>t.overall&&r.length>1&&a===
r.length-1?"sum":null,caption:"Errors by set"}),t.gate&&M("p",{},t.gate.passed?`The gate ${ui(t.gate.file)} is passed.`:`The gate ${ui(t.gate.file)} is not pass\
ed: ${t.gate.failures.map(a=>`${a.set}: ${a.reason}`).join("; ")}`),n.length>0&&M("details",{},M("summary",{},"What was left out, and why"),li(["Why","Runs"],n.
map(([a,o])=>[a,j(o)]),{first:30,caption:"Rows left out"})))}function $H(t){let e=t.worst??t.sets.flatMap(i=>i.worst);if(e.length===0)return null;let r=e.filter(
i=>i.breakdown!==void 0).slice(0,8);return ge("worst","Worst forecasts","The runs whose forecasts are farthest off, and where those forecasts spend the time.",ze(
["Run","Set","Measured","Forecast","Error","Assumed"],e.map(i=>[i.id,i.file===void 0?"":vv(i.file),ne(i.measured_s),ne(i.forecast_s),We(i.error),M("div",{class:"\
longest"},(i.assumptions??[]).join("; "))]),{text:[1,5],caption:"Worst forecasts"}),r.length>0&&Ar(r.map(i=>({label:i.id,times:je(i.breakdown)})),{label:"Time b\
y category of the worst forecasts",barHeight:30,shares:!0}))}function YH(t){if(t===void 0||t.overall===null)return null;let e=ce(t.good_up_to_regret,1),r=t.by_file.
concat(t.by_file.length>1?[{...t.overall,file:"all"}]:[]),i=({settings:a})=>Object.entries(a).map(([o,s])=>`${bt(o)} ${s??"\u2013"}`).join(", "),n=t.groups.slice().
sort((a,o)=>o.regret-a.regret);return ge("choices","Choice among measured layouts",`Rows of one job that differ in the layout alone. A choice is good if the lay\
out that is forecast to be the fastest takes at most ${e} longer than the fastest measured one; at random: the same for a choice by lot. Regret: what the choice\
 takes longer.`,ze(["Set","Groups","Layouts","Good","At random","Median regret","Worst"],r.map(a=>[a.file,j(a.groups),j(a.layouts),ce(a.good_fraction),ce(a.good_at_random_fraction),
ce(a.median_regret),ce(a.worst_regret)]),{rowClass:a=>a===t.by_file.length?"sum":null,caption:"Choices by set"}),M("h3",{},"Groups, the worst choice first"),li(
["Job","Set","Layouts","Regret","Chosen","Measured","Best","Measured"],n.map(a=>[M("div",{class:"medium"},`${a.model}, ${a.n_gpus} \xD7 ${a.gpu}, ${a.layers} la\
yers of ${a.hidden}, batch ${a.global_batch}`),a.file,j(a.layouts),ce(a.regret),M("div",{class:"medium"},i(a.chosen)),ne(a.chosen.measured_s),M("div",{class:"me\
dium"},i(a.best)),ne(a.best.measured_s)]),{first:8,text:[1,4,6],caption:"Groups of layouts"}))}function XH(t){return t===void 0?null:ge("groups",`By ${t.columns.
map(bt).join(", ")}`,null,li([...t.columns.map(bt),"Runs","Mean error","Median","90 % below","Bias"],t.groups.map(e=>[...t.columns.map(r=>e.values[r]??"not stat\
ed"),j(e.compared),ce(e.mape),ce(e.median_ape),ce(e.p90_ape),We(e.bias)]),{first:20,text:t.columns.map((e,r)=>r),caption:"Errors by group"}))}function ZO({report:t}){
let e=t.sets.length===1?t.sets[0].file:null,r=t.rows.filter(i=>i.measured_s>0&&i.forecast_s>0).map((i,n)=>({...i,place:n,set:vv(i.file??e??"")}));return[FH(t),r.
length>0&&HH(r,t.sets),r.length>0&&GH(r),WH(t),XH(t.by),YH(t.choices),$H(t)]}var KH={forecast:{name:"Forecast",subtitle:CO,sections:tv},whatif:{name:"What if",subtitle:EO,sections:iv},sweep:{name:"Sweep",subtitle:YO,sections:KO},plan:{name:"\
Plan",subtitle:RO,sections:HO},scale:{name:"Scaling",subtitle:GO,sections:$O},validate:{name:"Validation",subtitle:qO,sections:ZO}},Hr=document.documentElement,
dv=window.matchMedia("(prefers-color-scheme: dark)");function mv(t){try{if(t===void 0)return localStorage.getItem("stepcast-theme");localStorage.setItem("stepca\
st-theme",t)}catch{}return null}function gv(t){Hr.dataset.theme=t,yO(),TO()}function jO(){let t=M("button",{type:"button",class:"theme"}),e=()=>{let r=Hr.dataset.
theme==="dark";t.textContent=r?"Light":"Dark",t.setAttribute("aria-label",`Switch to the ${r?"light":"dark"} theme`)};return t.addEventListener("click",()=>{gv(
Hr.dataset.theme==="dark"?"light":"dark"),mv(Hr.dataset.theme),e()}),dv.addEventListener("change",()=>{mv()===null&&(gv(dv.matches?"dark":"light"),e())}),e(),t}
function qH(){let t=null;window.addEventListener("beforeprint",()=>{t=Hr.dataset.theme,Hr.classList.add("printing");for(let e of document.querySelectorAll("deta\
ils"))e.open=!0;gv("light")}),window.addEventListener("afterprint",()=>{Hr.classList.remove("printing"),gv(t)})}function ZH(t){Hr.dataset.theme=mv()??(dv.matches?
"dark":"light");let e=M("main",{});document.getElementById("page").append(M("header",{},M("div",{class:"brand"},M("h1",{},"stepcast"),jO())),e,M("footer",{},`Ma\
de by ${t.program}. Forecasts are simulated; figures say what they rest on.`)),Hr.classList.add("live-page"),window.stepcast={charts:i0,timelines:s0},PO(e).then(
r=>{window.stepcast.live=r,Hr.dataset.ready="yes"})}function jH(){let t=JSON.parse(document.getElementById("data").textContent);if(t.kind==="live"){ZH(t);return}
let e=KH[t.kind];Hr.dataset.theme=mv()??(dv.matches?"dark":"light");let r=[...e.sections(t),SO(t)].flat().filter(Boolean),i=r.filter(n=>n.tagName==="SECTION").map(
n=>M("a",{href:`#${n.id}`},n.querySelector("h2").textContent));document.getElementById("page").append(M("header",{},M("div",{class:"brand"},M("span",{},`stepcas\
t \xB7 ${e.name}`),jO()),M("h1",{},t.title),M("p",{class:"subtitle"},e.subtitle(t)),M("nav",{"aria-label":"Parts of the report"},i)),M("main",{},r),M("footer",{},
`Made by ${t.program}. Forecasts are simulated; figures say what they rest on.`)),qH(),window.stepcast={charts:i0,timelines:s0},requestAnimationFrame(()=>requestAnimationFrame(
()=>{performance.mark("stepcast-interactive"),Hr.dataset.ready="yes"}))}jH();})();
