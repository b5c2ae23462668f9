/* stepcast report page; made from 58cb62ea8d6110c57afdfa41b80849a67febbf67c48fc4ed19de00d68aca3ed9 */
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
(()=>{var OO=Object.defineProperty;var LO=(t,e)=>{for(var r in e)OO(t,r,{get:e[r],enumerable:!0})};var uv=function(t,e){return uv=Object.setPrototypeOf||{__proto__:[]}instanceof Array&&function(r,i){r.__proto__=i}||function(r,i){for(var n in i)Object.prototype.
hasOwnProperty.call(i,n)&&(r[n]=i[n])},uv(t,e)};function I(t,e){if(typeof e!="function"&&e!==null)throw new TypeError("Class extends value "+String(e)+" is not \
a constructor or null");uv(t,e);function r(){this.constructor=t}t.prototype=e===null?Object.create(e):(r.prototype=e.prototype,new r)}var Wu=12,fv="sans-serif",qt=Wu+"px "+fv,kO=20,PO=100,IO="007LLmW'55;N0500LLLLLLLLLL00NNNLzWW\\\\WQb\\0FWLg\\bWb\\WQ\\WrWWQ000CL5LLFLL0LL**F*gLLLL5F0LF\\FFF5.5N";
function NO(t){var e={};if(typeof JSON>"u")return e;for(var r=0;r<t.length;r++){var i=String.fromCharCode(r+32),n=(t.charCodeAt(r)-kO)/PO;e[i]=n}return e}var RO=NO(
IO),rt={createCanvas:function(){return typeof document<"u"&&document.createElement("canvas")},measureText:(function(){var t,e;return function(r,i){if(!t){var n=rt.
createCanvas();t=n&&n.getContext("2d")}if(t)return e!==i&&(e=t.font=i||qt),t.measureText(r);r=r||"",i=i||qt;var a=/((?:\d+)?\.?\d*)px/.exec(i),o=a&&+a[1]||Wu,s=0;
if(i.indexOf("mono")>=0)s=o*r.length;else for(var l=0;l<r.length;l++){var u=RO[r[l]];s+=u==null?o:u*o}return{width:s}}})(),loadImage:function(t,e,r){var i=new Image;
return i.onload=e,i.onerror=r,i.src=t,i},getTime:function(){return Date.now?Date.now():+new Date}};var s0=lr(["Function","RegExp","Date","Error","CanvasGradient","CanvasPattern","Image","Canvas"],function(t,e){return t["[object "+e+"]"]=!0,t},{}),l0=lr(["Int8",
"Uint8","Uint8Clamped","Int16","Uint16","Int32","Uint32","Float32","Float64"],function(t,e){return t["[object "+e+"Array]"]=!0,t},{}),$s=Object.prototype.toString,
$u=Array.prototype,BO=$u.forEach,zO=$u.filter,pv=$u.slice,UO=$u.map,a0=function(){}.constructor,Yu=a0?a0.prototype:null,hv="__proto__",cv=2311,FO=Math.pow(2,53)-
1;function Xu(){return cv>=FO&&(cv=0),cv++}function bo(){for(var t=[],e=0;e<arguments.length;e++)t[e]=arguments[e];typeof console<"u"&&console.error.apply(console,
t)}function ne(t){if(t==null||typeof t!="object")return t;var e=t,r=$s.call(t);if(r==="[object Array]"){if(!Ys(t)){e=[];for(var i=0,n=t.length;i<n;i++)e[i]=ne(t[i])}}else if(l0[r]){
if(!Ys(t)){var a=t.constructor;if(a.from)e=a.from(t);else{e=new a(t.length);for(var i=0,n=t.length;i<n;i++)e[i]=t[i]}}}else if(!s0[r]&&!Ys(t)&&!So(t)){e={};for(var o in t)
t.hasOwnProperty(o)&&o!==hv&&(e[o]=ne(t[o]))}return e}function _e(t,e,r){if(!W(e)||!W(t))return r?ne(e):t;for(var i in e)if(e.hasOwnProperty(i)&&i!==hv){var n=t[i],
a=e[i];W(a)&&W(n)&&!B(a)&&!B(n)&&!So(a)&&!So(n)&&!o0(a)&&!o0(n)&&!Ys(a)&&!Ys(n)?_e(n,a,r):(r||!(i in t))&&(t[i]=ne(e[i]))}return t}function u0(t,e){for(var r=t[0],
i=1,n=t.length;i<n;i++)r=_e(r,t[i],e);return r}function R(t,e){if(Object.assign)Object.assign(t,e);else for(var r in e)e.hasOwnProperty(r)&&r!==hv&&(t[r]=e[r]);
return t}function f0(t,e,r){t=t||{};for(var i=0;i<r.length;i++){var n=r[i];t[n]=e[n]}return t}function ue(t,e,r){for(var i=ee(e),n=0,a=i.length;n<a;n++){var o=i[n];
(r?e[o]!=null:t[o]==null)&&(t[o]=e[o])}return t}var cH=rt.createCanvas;function se(t,e){if(t){if(t.indexOf)return t.indexOf(e);for(var r=0,i=t.length;r<i;r++)if(t[r]===
e)return r}return-1}function c0(t,e){var r=t.prototype;function i(){}i.prototype=e.prototype,t.prototype=new i;for(var n in r)r.hasOwnProperty(n)&&(t.prototype[n]=
r[n]);t.prototype.constructor=t,t.superClass=e}function Tt(t,e,r){if(t="prototype"in t?t.prototype:t,e="prototype"in e?e.prototype:e,Object.getOwnPropertyNames)
for(var i=Object.getOwnPropertyNames(e),n=0;n<i.length;n++){var a=i[n];a!=="constructor"&&(r?e[a]!=null:t[a]==null)&&(t[a]=e[a])}else ue(t,e,r)}function Ze(t){return!t||
typeof t=="string"?!1:typeof t.length=="number"}function T(t,e,r){if(t&&e)if(t.forEach&&t.forEach===BO)t.forEach(e,r);else if(t.length===+t.length)for(var i=0,n=t.
length;i<n;i++)e.call(r,t[i],i,t);else for(var a in t)t.hasOwnProperty(a)&&e.call(r,t[a],a,t)}function z(t,e,r){if(!t)return[];if(!e)return Ku(t);if(t.map&&t.map===
UO)return t.map(e,r);for(var i=[],n=0,a=t.length;n<a;n++)i.push(e.call(r,t[n],n,t));return i}function lr(t,e,r,i){if(t&&e){for(var n=0,a=t.length;n<a;n++)r=e.call(
i,r,t[n],n,t);return r}}function Oe(t,e,r){if(!t)return[];if(!e)return Ku(t);if(t.filter&&t.filter===zO)return t.filter(e,r);for(var i=[],n=0,a=t.length;n<a;n++)
e.call(r,t[n],n,t)&&i.push(t[n]);return i}function p0(t,e,r){if(t&&e){for(var i=0,n=t.length;i<n;i++)if(e.call(r,t[i],i,t))return t[i]}}function ee(t){if(!t)return[];
if(Object.keys)return Object.keys(t);var e=[];for(var r in t)t.hasOwnProperty(r)&&e.push(r);return e}function VO(t,e){for(var r=[],i=2;i<arguments.length;i++)r[i-
2]=arguments[i];return function(){return t.apply(e,r.concat(pv.call(arguments)))}}var fe=Yu&&Y(Yu.bind)?Yu.call.bind(Yu.bind):VO;function Ce(t){for(var e=[],r=1;r<
arguments.length;r++)e[r-1]=arguments[r];return function(){return t.apply(this,e.concat(pv.call(arguments)))}}function B(t){return Array.isArray?Array.isArray(t):$s.call(t)==="[object Array]"}function Y(t){return typeof t=="function"}function V(t){return typeof t=="stri\
ng"}function Xs(t){return $s.call(t)==="[object String]"}function pe(t){return typeof t=="number"}function W(t){var e=typeof t;return e==="function"||!!t&&e==="\
object"}function o0(t){return!!s0[$s.call(t)]}function je(t){return!!l0[$s.call(t)]}function So(t){return typeof t=="object"&&typeof t.nodeType=="number"&&typeof t.
ownerDocument=="object"}function sn(t){return t.colorStops!=null}function h0(t){return t.image!=null}function ln(t){return t!==t}function ur(){for(var t=[],e=0;e<arguments.length;e++)t[e]=arguments[e];for(var r=0,i=t.length;r<i;r++)if(t[r]!=null)return t[r]}function G(t,e){
return t??e}function fr(t,e,r){return t??e??r}function Ku(t){for(var e=[],r=1;r<arguments.length;r++)e[r-1]=arguments[r];return pv.apply(t,e)}function wo(t){if(typeof t==
"number")return[t,t,t,t];var e=t.length;return e===2?[t[0],t[1],t[0],t[1]]:e===3?[t[0],t[1],t[2],t[1]]:t}function $e(t,e){if(!t)throw new Error(e)}function Ct(t){
return t==null?null:typeof t.trim=="function"?t.trim():t.replace(/^[\s\uFEFF\xA0]+|[\s\uFEFF\xA0]+$/g,"")}var v0="__ec_primitive__";function To(t){t[v0]=!0}function Ys(t){
return t[v0]}var HO=(function(){function t(){this.data={}}return t.prototype.delete=function(e){var r=this.has(e);return r&&delete this.data[e],r},t.prototype.has=
function(e){return this.data.hasOwnProperty(e)},t.prototype.get=function(e){return this.data[e]},t.prototype.set=function(e,r){return this.data[e]=r,this},t.prototype.
keys=function(){return ee(this.data)},t.prototype.forEach=function(e){var r=this.data;for(var i in r)r.hasOwnProperty(i)&&e(r[i],i)},t})(),d0=typeof Map=="funct\
ion";function GO(){return d0?new Map:new HO}var WO=(function(){function t(e){var r=B(e);this.data=GO();var i=this;e instanceof t?e.each(n):e&&T(e,n);function n(a,o){
r?i.set(a,o):i.set(o,a)}}return t.prototype.hasKey=function(e){return this.data.has(e)},t.prototype.get=function(e){return this.data.get(e)},t.prototype.set=function(e,r){
return this.data.set(e,r),r},t.prototype.each=function(e,r){this.data.forEach(function(i,n){e.call(r,i,n)})},t.prototype.keys=function(){var e=this.data.keys();
return d0?Array.from(e):e},t.prototype.removeKey=function(e){this.data.delete(e)},t})();function K(t){return new WO(t)}function m0(t,e){for(var r=new t.constructor(t.length+e.length),i=0;i<t.length;i++)r[i]=t[i];for(var n=t.length,i=0;i<e.length;i++)
r[i+n]=e[i];return r}function un(t,e){var r;if(Object.create)r=Object.create(t);else{var i=function(){};i.prototype=t,r=new i}return e&&R(r,e),r}function qu(t){
var e=t.style;e.webkitUserSelect="none",e.userSelect="none",e.webkitTapHighlightColor="rgba(0,0,0,0)",e["-webkit-touch-callout"]="none"}function H(t,e){return t.
hasOwnProperty(e)}function ze(){}var Co=180/Math.PI,pH=Number.EPSILON||Math.pow(2,-52);var YO=(function(){function t(){this.firefox=!1,this.ie=!1,this.edge=!1,this.newEdge=!1,this.weChat=!1}return t})(),$O=(function(){function t(){this.browser=new YO,
this.node=!1,this.wxa=!1,this.worker=!1,this.svgSupported=!1,this.touchEventsSupported=!1,this.pointerEventsSupported=!1,this.domSupported=!1,this.transformSupported=
!1,this.transform3dSupported=!1,this.hasGlobalWindow=typeof window<"u"}return t})(),fn=new $O;typeof wx=="object"&&typeof wx.getSystemInfoSync=="function"?(fn.wxa=
!0,fn.touchEventsSupported=!0):typeof document>"u"&&typeof self<"u"?fn.worker=!0:!fn.hasGlobalWindow||"Deno"in window||typeof navigator<"u"&&typeof navigator.userAgent==
"string"&&navigator.userAgent.indexOf("Node.js")>-1?(fn.node=!0,fn.svgSupported=!0):XO(navigator.userAgent,fn);function XO(t,e){var r=e.browser,i=t.match(/Firefox\/([\d.]+)/),
n=t.match(/MSIE\s([\d.]+)/)||t.match(/Trident\/.+?rv:(([\d.]+))/),a=t.match(/Edge?\/([\d.]+)/),o=/micromessenger/i.test(t);i&&(r.firefox=!0,r.version=i[1]),n&&(r.
ie=!0,r.version=n[1]),a&&(r.edge=!0,r.version=a[1],r.newEdge=+a[1].split(".")[0]>18),o&&(r.weChat=!0),e.svgSupported=typeof SVGRect<"u",e.touchEventsSupported="\
ontouchstart"in window&&!r.ie&&!r.edge,e.pointerEventsSupported="onpointerdown"in window&&(r.edge||r.ie&&+r.version>=11);var s=e.domSupported=typeof document<"u";
if(s){var l=document.documentElement.style;e.transform3dSupported=(r.ie&&"transition"in l||r.edge||"WebKitCSSMatrix"in window&&"m11"in new WebKitCSSMatrix||"Moz\
Perspective"in l)&&!("OTransition"in l),e.transformSupported=e.transform3dSupported||r.ie&&+r.version>=9}}var le=fn;var KO=".",ra="___EC__COMPONENT__CONTAINER___",g0="___EC__EXTENDED_CLASS___";function Zt(t){var e={main:"",sub:""};if(t){var r=t.split(KO);e.main=r[0]||"",e.sub=
r[1]||""}return e}function qO(t){$e(/^[a-zA-Z0-9_]+([.][a-zA-Z0-9_]+)?$/.test(t),'componentType "'+t+'" illegal')}function y0(t){return!!(t&&t[g0])}function Ao(t,e){
t.$constructor=t,t.extend=function(r){var i=this,n;return ZO(i)?n=(function(a){I(o,a);function o(){return a.apply(this,arguments)||this}return o})(i):(n=function(){
(r.$constructor||i).apply(this,arguments)},c0(n,this)),R(n.prototype,r),n[g0]=!0,n.extend=this.extend,n.superCall=QO,n.superApply=JO,n.superClass=i,n}}function ZO(t){
return Y(t)&&/^class\s/.test(Function.prototype.toString.call(t))}function Zu(t,e){t.extend=e.extend}var jO=Math.round(Math.random()*10);function _0(t){var e=["\
__\0is_clz",jO++].join("_");t.prototype[e]=!0,t.isInstance=function(r){return!!(r&&r[e])}}function QO(t,e){for(var r=[],i=2;i<arguments.length;i++)r[i-2]=arguments[i];
return this.superClass.prototype[e].apply(t,r)}function JO(t,e,r){return this.superClass.prototype[e].apply(t,r)}function cn(t){var e={};t.registerClass=function(i){
var n=i.type||i.prototype.type;if(n){qO(n),i.prototype.type=n;var a=Zt(n);if(!a.sub)e[a.main]=i;else if(a.sub!==ra){var o=r(a);o[a.sub]=i}}return i},t.getClass=
function(i,n,a){var o=e[i];if(o&&o[ra]&&(o=n?o[n]:null),a&&!o)throw new Error(n?"Component "+i+"."+(n||"")+" is used but not imported.":i+".type should be speci\
fied.");return o},t.getClassesByMainType=function(i){var n=Zt(i),a=[],o=e[n.main];return o&&o[ra]?T(o,function(s,l){l!==ra&&a.push(s)}):a.push(o),a},t.hasClass=
function(i){var n=Zt(i);return!!e[n.main]},t.getAllClassMainTypes=function(){var i=[];return T(e,function(n,a){i.push(a)}),i},t.hasSubTypes=function(i){var n=Zt(
i),a=e[n.main];return a&&a[ra]};function r(i){var n=e[i.main];return(!n||!n[ra])&&(n=e[i.main]={},n[ra]=!0),n}}function si(t,e){for(var r=0;r<t.length;r++)t[r][1]||(t[r][1]=t[r][0]);return e=e||!1,function(i,n,a){for(var o={},s=0;s<t.length;s++){var l=t[s][1];if(!(n&&se(
n,l)>=0||a&&se(a,l)<0)){var u=i.getShallow(l,e);u!=null&&(o[t[s][0]]=u)}}return o}}var eL=[["fill","color"],["shadowBlur"],["shadowOffsetX"],["shadowOffsetY"],["opacity"],["shadowColor"]],tL=si(eL),x0=(function(){function t(){}return t.prototype.
getAreaStyle=function(e,r){return tL(this,e,r)},t})();var S0=(function(){function t(e){this.value=e}return t})();var rL=(function(){function t(){this._len=0}return t.prototype.insert=function(e){var r=new S0(e);return this.insertEntry(r),r},t.prototype.insertEntry=function(e){
this.head?(this.tail.next=e,e.prev=this.tail,e.next=null,this.tail=e):this.head=this.tail=e,this._len++},t.prototype.remove=function(e){var r=e.prev,i=e.next;r?
r.next=i:this.head=i,i?i.prev=r:this.tail=r,e.next=e.prev=null,this._len--},t.prototype.len=function(){return this._len},t.prototype.clear=function(){this.head=
this.tail=null,this._len=0},t})();var iL=(function(){function t(e){this._list=new rL,this._maxSize=10,this._map={},this._maxSize=e}return t.prototype.put=function(e,r){var i=this._list,n=this._map,
a=null;if(n[e]==null){var o=i.len(),s=this._lastRemovedEntry;if(o>=this._maxSize&&o>0){var l=i.head;i.remove(l),delete n[l.key],a=l.value,this._lastRemovedEntry=
l}s?s.value=r:s=new S0(r),s.key=e,i.insertEntry(s),n[e]=s}return a},t.prototype.get=function(e){var r=this._map[e],i=this._list;if(r!=null)return r!==i.tail&&(i.
remove(r),i.insertEntry(r)),r.value},t.prototype.clear=function(){this._list.clear(),this._map={}},t.prototype.len=function(){return this._list.len()},t})(),li=iL;var dv=new li(50);function w0(t){if(typeof t=="string"){var e=dv.get(t);return e&&e.image}else return t}function Ks(t,e,r,i,n){if(t)if(typeof t=="string"){if(e&&
e.__zrImageSrc===t||!r)return e;var a=dv.get(t),o={hostEl:r,cb:i,cbPayload:n};return a?(e=a.image,!Eo(e)&&a.pending.push(o)):(e=rt.loadImage(t,b0,b0),e.__zrImageSrc=
t,dv.put(t,e.__cachedImgObj={image:e,pending:[o]})),e}else return t;else return e}function b0(){var t=this.__cachedImgObj;this.onload=this.onerror=this.__cachedImgObj=
null;for(var e=0;e<t.pending.length;e++){var r=t.pending[e],i=r.cb;i&&i(this,r.cbPayload),r.hostEl.dirty()}t.pending.length=0}function Eo(t){return t&&t.width&&
t.height}function Ge(){return[1,0,0,1,0,0]}function Di(t){return t[0]=1,t[1]=0,t[2]=0,t[3]=1,t[4]=0,t[5]=0,t}function Do(t,e){return t[0]=e[0],t[1]=e[1],t[2]=e[2],t[3]=e[3],
t[4]=e[4],t[5]=e[5],t}function Mi(t,e,r){var i=e[0]*r[0]+e[2]*r[1],n=e[1]*r[0]+e[3]*r[1],a=e[0]*r[2]+e[2]*r[3],o=e[1]*r[2]+e[3]*r[3],s=e[0]*r[4]+e[2]*r[5]+e[4],
l=e[1]*r[4]+e[3]*r[5]+e[5];return t[0]=i,t[1]=n,t[2]=a,t[3]=o,t[4]=s,t[5]=l,t}function qs(t,e,r){return t[0]=e[0],t[1]=e[1],t[2]=e[2],t[3]=e[3],t[4]=e[4]+r[0],t[5]=
e[5]+r[1],t}function Mo(t,e,r,i){i===void 0&&(i=[0,0]);var n=e[0],a=e[2],o=e[4],s=e[1],l=e[3],u=e[5],f=Math.sin(r),c=Math.cos(r);return t[0]=n*c+s*f,t[1]=-n*f+s*
c,t[2]=a*c+l*f,t[3]=-a*f+c*l,t[4]=c*(o-i[0])+f*(u-i[1])+i[0],t[5]=c*(u-i[1])-f*(o-i[0])+i[1],t}function T0(t,e,r){var i=r[0],n=r[1];return t[0]=e[0]*i,t[1]=e[1]*
n,t[2]=e[2]*i,t[3]=e[3]*n,t[4]=e[4]*i,t[5]=e[5]*n,t}function Vr(t,e){var r=e[0],i=e[2],n=e[4],a=e[1],o=e[3],s=e[5],l=r*o-a*i;return l?(l=1/l,t[0]=o*l,t[1]=-a*l,
t[2]=-i*l,t[3]=r*l,t[4]=(i*s-o*n)*l,t[5]=(a*n-r*s)*l,t):null}function pn(t,e){return t==null&&(t=0),e==null&&(e=0),[t,e]}function mv(t,e){return t[0]=e[0],t[1]=e[1],t}function C0(t){return[t[0],t[1]]}function js(t,e,r){return t[0]=
e,t[1]=r,t}function gv(t,e,r){return t[0]=e[0]+r[0],t[1]=e[1]+r[1],t}function ju(t,e,r){return t[0]=e[0]-r[0],t[1]=e[1]-r[1],t}function aL(t){return Math.sqrt(oL(t))}function oL(t){return t[0]*t[0]+t[1]*t[1]}function Qu(t,e,r){return t[0]=e[0]*r,t[1]=e[1]*r,t}function Oo(t,e){var r=aL(e);return r===0?(t[0]=0,t[1]=0):(t[0]=e[0]/r,t[1]=e[1]/r),t}function Ju(t,e){return Math.
sqrt((t[0]-e[0])*(t[0]-e[0])+(t[1]-e[1])*(t[1]-e[1]))}var A0=Ju;function sL(t,e){return(t[0]-e[0])*(t[0]-e[0])+(t[1]-e[1])*(t[1]-e[1])}var ia=sL;function at(t,e,r){var i=e[0],n=e[1];return t[0]=r[0]*i+r[2]*n+r[4],t[1]=r[1]*i+r[3]*n+r[5],t}function Oi(t,e,r){return t[0]=Math.min(e[0],r[0]),t[1]=Math.min(e[1],
r[1]),t}function Li(t,e,r){return t[0]=Math.max(e[0],r[0]),t[1]=Math.max(e[1],r[1]),t}var lL=(function(){function t(e,r){this.x=e||0,this.y=r||0}return t.prototype.copy=function(e){return this.x=e.x,this.y=e.y,this},t.prototype.clone=function(){return new t(
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
r.x+n*i.x,e.y=a*r.y+n*i.y},t})(),Ee=lL;var la=Math.min,Lo=Math.max,xv=Math.abs,E0=["x","y"],uL=["width","height"],na=new Ee,aa=new Ee,oa=new Ee,sa=new Ee,cr=bv(),Qs=cr.minTv,Sv=cr.maxTv,Js=[0,0],Pi=(function(){
function t(e,r,i,n){yv(this,e,r,i,n)}return t.set=function(e,r,i,n,a){return n<0&&(r=r+n,n=-n),a<0&&(i=i+a,a=-a),e.x=r,e.y=i,e.width=n,e.height=a,e},t.prototype.
union=function(e){var r=la(e.x,this.x),i=la(e.y,this.y);isFinite(this.x)&&isFinite(this.width)?this.width=Lo(e.x+e.width,this.x+this.width)-r:this.width=e.width,
isFinite(this.y)&&isFinite(this.height)?this.height=Lo(e.y+e.height,this.y+this.height)-i:this.height=e.height,this.x=r,this.y=i},t.prototype.applyTransform=function(e){
t.applyTransform(this,this,e)},t.prototype.calculateTransform=function(e){return M0(Ge(),this,e)},t.prototype.intersect=function(e,r,i){return t.intersect(this,
e,r,i)},t.intersect=function(e,r,i,n){i&&Ee.set(i,0,0);var a=n&&n.outIntersectRect||null,o=n&&n.clamp;if(a&&(a.x=a.y=a.width=a.height=NaN),!e||!r)return!1;e instanceof
t||(e=yv(fL,e.x,e.y,e.width,e.height)),r instanceof t||(r=yv(cL,r.x,r.y,r.width,r.height));var s=!!i;cr.reset(n,s);var l=cr.touchThreshold,u=e.x+l,f=e.x+e.width-
l,c=e.y+l,p=e.y+e.height-l,h=r.x+l,v=r.x+r.width-l,m=r.y+l,d=r.y+r.height-l;if(u>f||c>p||h>v||m>d)return!1;var g=!(f<h||v<u||p<m||d<c);return(s||a)&&(Js[0]=1/0,
Js[1]=0,D0(u,f,h,v,0,s,a,o),D0(c,p,m,d,1,s,a,o),s&&Ee.copy(i,g?cr.useDir?cr.dirMinTv:Qs:Sv)),g},t.contain=function(e,r,i){return r>=e.x&&r<=e.x+e.width&&i>=e.y&&
i<=e.y+e.height},t.prototype.contain=function(e,r){return t.contain(this,e,r)},t.prototype.clone=function(){return new t(this.x,this.y,this.width,this.height)},
t.prototype.copy=function(e){ko(this,e)},t.prototype.plain=function(){return{x:this.x,y:this.y,width:this.width,height:this.height}},t.prototype.isFinite=function(){
return isFinite(this.x)&&isFinite(this.y)&&isFinite(this.width)&&isFinite(this.height)},t.prototype.isZero=function(){return this.width===0||this.height===0},t.
create=function(e){return new t(e?e.x:0,e?e.y:0,e?e.width:0,e?e.height:0)},t.copy=function(e,r){return e.x=r.x,e.y=r.y,e.width=r.width,e.height=r.height,e},t.applyTransform=
function(e,r,i){if(!i){e!==r&&ko(e,r);return}if(i[1]<1e-5&&i[1]>-1e-5&&i[2]<1e-5&&i[2]>-1e-5){var n=i[0],a=i[3],o=i[4],s=i[5];e.x=r.x*n+o,e.y=r.y*a+s,e.width=r.
width*n,e.height=r.height*a,e.width<0&&(e.x+=e.width,e.width=-e.width),e.height<0&&(e.y+=e.height,e.height=-e.height);return}na.x=oa.x=r.x,na.y=sa.y=r.y,aa.x=sa.
x=r.x+r.width,aa.y=oa.y=r.y+r.height,na.transform(i),sa.transform(i),aa.transform(i),oa.transform(i),e.x=la(na.x,aa.x,oa.x,sa.x),e.y=la(na.y,aa.y,oa.y,sa.y);var l=Lo(
na.x,aa.x,oa.x,sa.x),u=Lo(na.y,aa.y,oa.y,sa.y);e.width=l-e.x,e.height=u-e.y},t.calculateTransform=function(e,r,i){var n=i.width/r.width,a=i.height/r.height;return e=
Di(e||[]),qs(e,e,js(_v,-r.x,-r.y)),T0(e,e,js(_v,n,a)),qs(e,e,js(_v,i.x,i.y)),e},t})(),el=Pi.create,yv=Pi.set,ko=Pi.copy,M0=Pi.calculateTransform,O0=Pi.applyTransform,
L0=Pi.contain,fL=new Pi(0,0,0,0),cL=new Pi(0,0,0,0),_v=[];function D0(t,e,r,i,n,a,o,s){var l=xv(e-r),u=xv(i-t),f=la(l,u),c=E0[n],p=E0[1-n],h=uL[n];e<r||i<t?l<u?
(a&&(Sv[c]=-l),s&&(o[c]=e,o[h]=0)):(a&&(Sv[c]=u),s&&(o[c]=t,o[h]=0)):(o&&(o[c]=Lo(t,r),o[h]=la(e,i)-o[c]),a&&(f<Js[0]||cr.useDir)&&(Js[0]=la(f,Js[0]),(l<u||!cr.
bidirectional)&&(Qs[c]=l,Qs[p]=0,cr.useDir&&cr.calcDirMTV()),(l>=u||!cr.bidirectional)&&(Qs[c]=-u,Qs[p]=0,cr.useDir&&cr.calcDirMTV())))}function bv(){var t=0,e=new Ee,
r=new Ee,i={minTv:new Ee,maxTv:new Ee,useDir:!1,dirMinTv:new Ee,touchThreshold:0,bidirectional:!0,negativeSize:!1,reset:function(a,o){i.touchThreshold=0,a&&a.touchThreshold!=
null&&(i.touchThreshold=Lo(0,a.touchThreshold)),i.negativeSize=!1,o&&(i.minTv.set(1/0,1/0),i.maxTv.set(0,0),i.useDir=!1,a&&a.direction!=null&&(i.useDir=!0,i.dirMinTv.
copy(i.minTv),r.copy(i.minTv),t=a.direction,i.bidirectional=a.bidirectional==null||!!a.bidirectional,i.bidirectional||e.set(Math.cos(t),Math.sin(t))))},calcDirMTV:function(){
var a=i.minTv,o=i.dirMinTv,s=a.y*a.y+a.x*a.x,l=Math.sin(t),u=Math.cos(t),f=l*a.y+u*a.x;if(n(f)){n(a.x)&&n(a.y)&&o.set(0,0);return}if(r.x=s*u/f,r.y=s*l/f,n(r.x)&&
n(r.y)){o.set(0,0);return}(i.bidirectional||e.dot(r)>0)&&r.len()<o.len()&&o.copy(r)}};function n(a){return xv(a)<1e-10}return i}var ae=Pi;function Gr(t){ef||(ef=new li(100)),t=t||qt;var e=ef.get(t);return e||(e={font:t,strWidthCache:new li(500),asciiWidthMap:null,asciiWidthMapTried:!1,stWideCharWidth:rt.
measureText("\u56FD",t).width,asciiCharWidth:rt.measureText("a",t).width},ef.put(t,e)),e}var ef;function pL(t){if(!(wv>=k0)){t=t||qt;for(var e=[],r=+new Date,i=0;i<=
127;i++)e[i]=rt.measureText(String.fromCharCode(i),t).width;var n=+new Date-r;return n>16?wv=k0:n>2&&wv++,e}}var wv=0,k0=5;function Tv(t,e){return t.asciiWidthMapTried||
(t.asciiWidthMap=pL(t.font),t.asciiWidthMapTried=!0),0<=e&&e<=127?t.asciiWidthMap!=null?t.asciiWidthMap[e]:t.asciiCharWidth:t.stWideCharWidth}function Wr(t,e){var r=t.
strWidthCache,i=r.get(e);return i==null&&(i=rt.measureText(e,t.font).width,r.put(e,i)),i}function P0(t,e,r,i){var n=Wr(Gr(e),t),a=ua(e),o=hn(0,n,r),s=Ii(0,a,i),
l=new ae(o,s,n,a);return l}function tf(t,e,r,i){var n=((t||"")+"").split(`
`),a=n.length;if(a===1)return P0(n[0],e,r,i);for(var o=new ae(0,0,0,0),s=0;s<n.length;s++){var l=P0(n[s],e,r,i);s===0?o.copy(l):o.union(l)}return o}function hn(t,e,r,i){
return r==="right"?i?t+=e:t-=e:r==="center"&&(i?t+=e/2:t-=e/2),t}function Ii(t,e,r,i){return r==="middle"?i?t+=e/2:t-=e/2:r==="bottom"&&(i?t+=e:t-=e),t}function ua(t){
return Gr(t).stWideCharWidth}function Hr(t,e){return typeof t=="string"?t.lastIndexOf("%")>=0?parseFloat(t)/100*e:parseFloat(t):t}function fa(t,e,r){var i=e.position||"inside",n=e.distance!=
null?e.distance:5,a=r.height,o=r.width,s=a/2,l=r.x,u=r.y,f="left",c="top";if(i instanceof Array)l+=Hr(i[0],r.width),u+=Hr(i[1],r.height),f=null,c=null;else switch(i){case"\
left":l-=n,u+=s,f="right",c="middle";break;case"right":l+=n+o,u+=s,c="middle";break;case"top":l+=o/2,u-=n,f="center",c="bottom";break;case"bottom":l+=o/2,u+=a+n,
f="center";break;case"inside":l+=o/2,u+=s,f="center",c="middle";break;case"insideLeft":l+=n,u+=s,c="middle";break;case"insideRight":l+=o-n,u+=s,f="right",c="mid\
dle";break;case"insideTop":l+=o/2,u+=n,f="center";break;case"insideBottom":l+=o/2,u+=a-n,f="center",c="bottom";break;case"insideTopLeft":l+=n,u+=n;break;case"in\
sideTopRight":l+=o-n,u+=n,f="right";break;case"insideBottomLeft":l+=n,u+=a-n,c="bottom";break;case"insideBottomRight":l+=o-n,u+=a-n,f="right",c="bottom";break}return t=
t||{},t.x=l,t.y=u,t.align=f,t.verticalAlign=c,t}var Cv=/\{([a-zA-Z0-9_]+)\|([^}]*)\}/g;function hL(t,e,r,i,n,a){if(!r){t.text="",t.isTruncated=!1;return}var o=(e+"").split(`
`);a=z0(r,i,n,a);for(var s=!1,l={},u=0,f=o.length;u<f;u++)U0(l,o[u],a),o[u]=l.textLine,s=s||l.isTruncated;t.text=o.join(`
`),t.isTruncated=s}function z0(t,e,r,i){i=i||{};var n=R({},i);r=G(r,"..."),n.maxIterations=G(i.maxIterations,2);var a=n.minChar=G(i.minChar,0),o=n.fontMeasureInfo=
Gr(e),s=o.asciiCharWidth;n.placeholder=G(i.placeholder,"");for(var l=t=Math.max(0,t-1),u=0;u<a&&l>=s;u++)l-=s;var f=Wr(o,r);return f>l&&(r="",f=0),l=t-f,n.ellipsis=
r,n.ellipsisWidth=f,n.contentWidth=l,n.containerWidth=t,n}function U0(t,e,r){var i=r.containerWidth,n=r.contentWidth,a=r.fontMeasureInfo;if(!i){t.textLine="",t.
isTruncated=!1;return}var o=Wr(a,e);if(o<=i){t.textLine=e,t.isTruncated=!1;return}for(var s=0;;s++){if(o<=n||s>=r.maxIterations){e+=r.ellipsis;break}var l=s===0?
vL(e,n,a):o>0?Math.floor(e.length*n/o):0;e=e.substr(0,l),o=Wr(a,e)}e===""&&(e=r.placeholder),t.textLine=e,t.isTruncated=!0}function vL(t,e,r){for(var i=0,n=0,a=t.
length;n<a&&i<e;n++)i+=Tv(r,t.charCodeAt(n));return n}function F0(t,e,r,i){var n=Dv(t),a=e.overflow,o=e.padding,s=o?o[1]+o[3]:0,l=o?o[0]+o[2]:0,u=e.font,f=a==="\
truncate",c=ua(u),p=G(e.lineHeight,c),h=e.lineOverflow==="truncate",v=!1,m=e.width;m==null&&r!=null&&(m=r-s);var d=e.height;d==null&&i!=null&&(d=i-l);var g;m!=null&&
(a==="break"||a==="breakAll")?g=n?H0(n,e.font,m,a==="breakAll",0).lines:[]:g=n?n.split(`
`):[];var y=g.length*p;if(d==null&&(d=y),y>d&&h){var _=Math.floor(d/p);v=v||g.length>_,g=g.slice(0,_),y=g.length*p}if(n&&f&&m!=null)for(var x=z0(m,u,e.ellipsis,
{minChar:e.truncateMinChar,placeholder:e.placeholder}),S={},b=0;b<g.length;b++)U0(S,g[b],x),g[b]=S.textLine,v=v||S.isTruncated;for(var w=d,C=0,E=Gr(u),b=0;b<g.length;b++)
C=Math.max(Wr(E,g[b]),C);m==null&&(m=C);var A=m;return w+=l,A+=s,{lines:g,height:d,outerWidth:A,outerHeight:w,lineHeight:p,calculatedLineHeight:c,contentWidth:C,
contentHeight:y,width:m,isTruncated:v}}var dL=(function(){function t(){}return t})(),N0=(function(){function t(e){this.tokens=[],e&&(this.tokens=e)}return t})(),
mL=(function(){function t(){this.width=0,this.height=0,this.contentWidth=0,this.contentHeight=0,this.outerWidth=0,this.outerHeight=0,this.lines=[],this.isTruncated=
!1}return t})();function V0(t,e,r,i,n){var a=new mL,o=Dv(t);if(!o)return a;var s=e.padding,l=s?s[1]+s[3]:0,u=s?s[0]+s[2]:0,f=e.width;f==null&&r!=null&&(f=r-l);var c=e.height;c==
null&&i!=null&&(c=i-u);for(var p=e.overflow,h=(p==="break"||p==="breakAll")&&f!=null?{width:f,accumWidth:0,breakAll:p==="breakAll"}:null,v=Cv.lastIndex=0,m;(m=Cv.
exec(o))!=null;){var d=m.index;d>v&&Av(a,o.substring(v,d),e,h),Av(a,m[2],e,h,m[1]),v=Cv.lastIndex}v<o.length&&Av(a,o.substring(v,o.length),e,h);var g=[],y=0,_=0,
x=p==="truncate",S=e.lineOverflow==="truncate",b={};function w(be,wt,Lt){be.width=wt,be.lineHeight=Lt,y+=Lt,_=Math.max(_,wt)}e:for(var C=0;C<a.lines.length;C++){
for(var E=a.lines[C],A=0,D=0,L=0;L<E.tokens.length;L++){var M=E.tokens[L],N=M.styleName&&e.rich[M.styleName]||{},P=M.textPadding=N.padding,k=P?P[1]+P[3]:0,U=M.font=
N.font||e.font;M.contentHeight=ua(U);var F=G(N.height,M.contentHeight);if(M.innerHeight=F,P&&(F+=P[0]+P[2]),M.height=F,M.lineHeight=fr(N.lineHeight,e.lineHeight,
F),M.align=N&&N.align||n,M.verticalAlign=N&&N.verticalAlign||"middle",S&&c!=null&&y+M.lineHeight>c){var $=a.lines.length;L>0?(E.tokens=E.tokens.slice(0,L),w(E,D,
A),a.lines=a.lines.slice(0,C+1)):a.lines=a.lines.slice(0,C),a.isTruncated=a.isTruncated||a.lines.length<$;break e}var q=N.width,j=q==null||q==="auto";if(typeof q==
"string"&&q.charAt(q.length-1)==="%")M.percentWidth=q,g.push(M),M.contentWidth=Wr(Gr(U),M.text);else{if(j){var J=N.backgroundColor,ie=J&&J.image;ie&&(ie=w0(ie),
Eo(ie)&&(M.width=Math.max(M.width,ie.width*F/ie.height)))}var Z=x&&f!=null?f-D:null;Z!=null&&Z<M.width?!j||Z<k?(M.text="",M.width=M.contentWidth=0):(hL(b,M.text,
Z-k,U,e.ellipsis,{minChar:e.truncateMinChar}),M.text=b.text,a.isTruncated=a.isTruncated||b.isTruncated,M.width=M.contentWidth=Wr(Gr(U),M.text)):M.contentWidth=Wr(
Gr(U),M.text)}M.width+=k,D+=M.width,N&&(A=Math.max(A,M.lineHeight))}w(E,D,A)}a.outerWidth=a.width=G(f,_),a.outerHeight=a.height=G(c,y),a.contentHeight=y,a.contentWidth=
_,a.outerWidth+=l,a.outerHeight+=u;for(var C=0;C<g.length;C++){var M=g[C],ye=M.percentWidth;M.width=parseInt(ye,10)/100*a.width}return a}function Av(t,e,r,i,n){
var a=e==="",o=n&&r.rich[n]||{},s=t.lines,l=o.font||r.font,u=!1,f,c;if(i){var p=o.padding,h=p?p[1]+p[3]:0;if(o.width!=null&&o.width!=="auto"){var v=Hr(o.width,i.
width)+h;s.length>0&&v+i.accumWidth>i.width&&(f=e.split(`
`),u=!0),i.accumWidth=v}else{var m=H0(e,l,i.width,i.breakAll,i.accumWidth);i.accumWidth=m.accumWidth+h,c=m.linesWidths,f=m.lines}}f||(f=e.split(`
`));for(var d=Gr(l),g=0;g<f.length;g++){var y=f[g],_=new dL;if(_.styleName=n,_.text=y,_.isLineHolder=!y&&!a,typeof o.width=="number"?_.width=o.width:_.width=c?c[g]:
Wr(d,y),!g&&!u){var x=(s[s.length-1]||(s[0]=new N0)).tokens,S=x.length;S===1&&x[0].isLineHolder?x[0]=_:(y||!S||a)&&x.push(_)}else s.push(new N0([_]))}}function gL(t){
var e=t.charCodeAt(0);return e>=32&&e<=591||e>=880&&e<=4351||e>=4608&&e<=5119||e>=7680&&e<=8303}var yL=lr(",&?/;] ".split(""),function(t,e){return t[e]=!0,t},{});
function _L(t){return gL(t)?!!yL[t]:!0}function H0(t,e,r,i,n){for(var a=[],o=[],s="",l="",u=0,f=0,c=Gr(e),p=0;p<t.length;p++){var h=t.charAt(p);if(h===`
`){l&&(s+=l,f+=u),a.push(s),o.push(f),s="",l="",u=0,f=0;continue}var v=Tv(c,h.charCodeAt(0)),m=i?!1:!_L(h);if(a.length?f+v>r:n+f+v>r){f?(s||l)&&(m?(s||(s=l,l="",
u=0,f=u),a.push(s),o.push(f-u),l+=h,u+=v,s="",f=u):(l&&(s+=l,l="",u=0),a.push(s),o.push(f),s=h,f=v)):m?(a.push(l),o.push(u),l=h,u=v):(a.push(h),o.push(v));continue}
f+=v,m?(l+=h,u+=v):(l&&(s+=l,l="",u=0),s+=h)}return l&&(s+=l),s&&(a.push(s),o.push(f)),a.length===1&&(f+=n),{accumWidth:f,lines:a,linesWidths:o}}function Ev(t,e,r,i,n,a){
if(t.baseX=r,t.baseY=i,t.outerWidth=t.outerHeight=null,!!e){var o=e.width*2,s=e.height*2;ae.set(R0,hn(r,o,n),Ii(i,s,a),o,s),ae.intersect(e,R0,null,B0);var l=B0.
outIntersectRect;t.outerWidth=l.width,t.outerHeight=l.height,t.baseX=hn(l.x,l.width,n,!0),t.baseY=Ii(l.y,l.height,a,!0)}}var R0=new ae(0,0,0,0),B0={outIntersectRect:{},
clamp:!0};function Dv(t){return t!=null?t+="":t=""}function G0(t){var e=Dv(t.text),r=t.font,i=Wr(Gr(r),e),n=ua(r);return rf(t,i,n,null)}function rf(t,e,r,i){var n=new ae(
hn(t.x||0,e,t.textAlign),Ii(t.y||0,r,t.textBaseline),e,r),a=i??(Mv(t)?t.lineWidth:0);return a>0&&(n.x-=a/2,n.y-=a/2,n.width+=a,n.height+=a),n}function Mv(t){var e=t.
stroke;return e!=null&&e!=="none"&&t.lineWidth>0}var W0=Di,Y0=5e-5;function ca(t){return t>Y0||t<-Y0}var pa=[],Po=[],Ov=Ge(),Lv=Math.abs,kv=(function(){function t(){}return t.prototype.getLocalTransform=function(e){
return Pv(this,e)},t.prototype.setPosition=function(e){this.x=e[0],this.y=e[1]},t.prototype.setScale=function(e){this.scaleX=e[0],this.scaleY=e[1]},t.prototype.
setSkew=function(e){this.skewX=e[0],this.skewY=e[1]},t.prototype.setOrigin=function(e){this.originX=e[0],this.originY=e[1]},t.prototype.needLocalTransform=function(){
return ca(this.rotation)||ca(this.x)||ca(this.y)||ca(this.scaleX-1)||ca(this.scaleY-1)||ca(this.skewX)||ca(this.skewY)},t.prototype.updateTransform=function(){var e=this.
parent&&this.parent.transform,r=this.needLocalTransform(),i=this.transform;if(!(r||e)){i&&(W0(i),this.invTransform=null);return}i=i||Ge(),r?this.getLocalTransform(
i):W0(i),e&&(r?Mi(i,e,i):Do(i,e)),this.transform=i,this._resolveGlobalScaleRatio(i),this.invTransform=this.invTransform||Ge(),Vr(this.invTransform,i)},t.prototype.
_resolveGlobalScaleRatio=function(e){var r=this.globalScaleRatio;if(r!=null&&r!==1){this.getGlobalScale(pa);var i=pa[0]<0?-1:1,n=pa[1]<0?-1:1,a=((pa[0]-i)*r+i)/
pa[0]||0,o=((pa[1]-n)*r+n)/pa[1]||0;e[0]*=a,e[1]*=a,e[2]*=o,e[3]*=o}},t.prototype.getComputedTransform=function(){for(var e=this,r=[];e;)r.push(e),e=e.parent;for(;e=
r.pop();)e.updateTransform();return this.transform},t.prototype.setLocalTransform=function(e){if(e){var r=e[0]*e[0]+e[1]*e[1],i=e[2]*e[2]+e[3]*e[3],n=Math.atan2(
e[1],e[0]),a=Math.PI/2+n-Math.atan2(e[3],e[2]);i=Math.sqrt(i)*Math.cos(a),r=Math.sqrt(r),this.skewX=a,this.skewY=0,this.rotation=-n,this.x=+e[4],this.y=+e[5],this.
scaleX=r,this.scaleY=i,this.originX=0,this.originY=0}},t.prototype.decomposeTransform=function(){if(this.transform){var e=this.parent,r=this.transform;e&&e.transform&&
(e.invTransform=e.invTransform||Ge(),Mi(Po,e.invTransform,r),r=Po);var i=this.originX,n=this.originY;(i||n)&&(Ov[4]=i,Ov[5]=n,Mi(Po,r,Ov),Po[4]-=i,Po[5]-=n,r=Po),
this.setLocalTransform(r)}},t.prototype.getGlobalScale=function(e){var r=this.transform;return e=e||[],r?(e[0]=Math.sqrt(r[0]*r[0]+r[1]*r[1]),e[1]=Math.sqrt(r[2]*
r[2]+r[3]*r[3]),r[0]<0&&(e[0]=-e[0]),r[3]<0&&(e[1]=-e[1]),e):(e[0]=1,e[1]=1,e)},t.prototype.transformCoordToLocal=function(e,r){var i=[e,r],n=this.invTransform;
return n&&at(i,i,n),i},t.prototype.transformCoordToGlobal=function(e,r){var i=[e,r],n=this.transform;return n&&at(i,i,n),i},t.prototype.getLineScale=function(){
var e=this.transform;return e&&Lv(e[0]-1)>1e-10&&Lv(e[3]-1)>1e-10?Math.sqrt(Lv(e[0]*e[3]-e[2]*e[1])):1},t.prototype.copyTransform=function(e){Ni(this,e)},t.getLocalTransform=
function(e,r){r=r||[];var i=e.originX||0,n=e.originY||0,a=e.scaleX,o=e.scaleY,s=e.anchorX,l=e.anchorY,u=e.rotation||0,f=e.x,c=e.y,p=e.skewX?Math.tan(e.skewX):0,
h=e.skewY?Math.tan(-e.skewY):0;if(i||n||s||l){var v=i+s,m=n+l;r[4]=-v*a-p*m*o,r[5]=-m*o-h*v*a}else r[4]=r[5]=0;return r[0]=a,r[3]=o,r[1]=h*a,r[2]=p*o,u&&Mo(r,r,
u),r[4]+=i+f,r[5]+=n+c,r},t.initDefaultProps=(function(){var e=t.prototype;e.scaleX=e.scaleY=e.globalScaleRatio=1,e.x=e.y=e.originX=e.originY=e.skewX=e.skewY=e.
rotation=e.anchorX=e.anchorY=0})(),t})(),Pv=kv.getLocalTransform;function Io(){return new kv}var Cr=["x","y","originX","originY","anchorX","anchorY","rotation",
"scaleX","scaleY","skewX","skewY"];function Ni(t,e){return f0(t,e,Cr)}var vn=kv;var nf={linear:function(t){return t},quadraticIn:function(t){return t*t},quadraticOut:function(t){return t*(2-t)},quadraticInOut:function(t){return(t*=2)<1?.5*t*
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
return(t*=2)<1?.5*(t*t*((e+1)*t-e)):.5*((t-=2)*t*((e+1)*t+e)+2)},bounceIn:function(t){return 1-nf.bounceOut(1-t)},bounceOut:function(t){return t<.36363636363636365?
7.5625*t*t:t<.7272727272727273?7.5625*(t-=.5454545454545454)*t+.75:t<.9090909090909091?7.5625*(t-=.8181818181818182)*t+.9375:7.5625*(t-=.9545454545454546)*t+.984375},
bounceInOut:function(t){return t<.5?nf.bounceIn(t*2)*.5:nf.bounceOut(t*2-1)*.5+.5}},af=nf;var of=Math.pow,mn=Math.sqrt,lf=1e-8,X0=1e-4,$0=mn(3),sf=1/3,ui=pn(),Ar=pn(),No=pn();function dn(t){return t>-lf&&t<lf}function K0(t){return t>lf||t<-lf}function We(t,e,r,i,n){
var a=1-n;return a*a*(a*t+3*n*e)+n*n*(n*i+3*a*r)}function Iv(t,e,r,i,n){var a=1-n;return 3*(((e-t)*a+2*(r-e)*n)*a+(i-r)*n*n)}function ha(t,e,r,i,n,a){var o=i+3*
(e-r)-t,s=3*(r-e*2+t),l=3*(e-t),u=t-n,f=s*s-3*o*l,c=s*l-9*o*u,p=l*l-3*s*u,h=0;if(dn(f)&&dn(c))if(dn(s))a[0]=0;else{var v=-l/s;v>=0&&v<=1&&(a[h++]=v)}else{var m=c*
c-4*f*p;if(dn(m)){var d=c/f,v=-s/o+d,g=-d/2;v>=0&&v<=1&&(a[h++]=v),g>=0&&g<=1&&(a[h++]=g)}else if(m>0){var y=mn(m),_=f*s+1.5*o*(-c+y),x=f*s+1.5*o*(-c-y);_<0?_=-of(
-_,sf):_=of(_,sf),x<0?x=-of(-x,sf):x=of(x,sf);var v=(-s-(_+x))/(3*o);v>=0&&v<=1&&(a[h++]=v)}else{var S=(2*f*s-3*o*c)/(2*mn(f*f*f)),b=Math.acos(S)/3,w=mn(f),C=Math.
cos(b),v=(-s-2*w*C)/(3*o),g=(-s+w*(C+$0*Math.sin(b)))/(3*o),E=(-s+w*(C-$0*Math.sin(b)))/(3*o);v>=0&&v<=1&&(a[h++]=v),g>=0&&g<=1&&(a[h++]=g),E>=0&&E<=1&&(a[h++]=
E)}}return h}function uf(t,e,r,i,n){var a=6*r-12*e+6*t,o=9*e+3*i-3*t-9*r,s=3*e-3*t,l=0;if(dn(o)){if(K0(a)){var u=-s/a;u>=0&&u<=1&&(n[l++]=u)}}else{var f=a*a-4*o*
s;if(dn(f))n[0]=-a/(2*o);else if(f>0){var c=mn(f),u=(-a+c)/(2*o),p=(-a-c)/(2*o);u>=0&&u<=1&&(n[l++]=u),p>=0&&p<=1&&(n[l++]=p)}}return l}function Ro(t,e,r,i,n,a){
var o=(e-t)*n+t,s=(r-e)*n+e,l=(i-r)*n+r,u=(s-o)*n+o,f=(l-s)*n+s,c=(f-u)*n+u;a[0]=t,a[1]=o,a[2]=u,a[3]=c,a[4]=c,a[5]=f,a[6]=l,a[7]=i}function q0(t,e,r,i,n,a,o,s,l,u,f){
var c,p=.005,h=1/0,v,m,d,g;ui[0]=l,ui[1]=u;for(var y=0;y<1;y+=.05)Ar[0]=We(t,r,n,o,y),Ar[1]=We(e,i,a,s,y),d=ia(ui,Ar),d<h&&(c=y,h=d);h=1/0;for(var _=0;_<32&&!(p<
X0);_++)v=c-p,m=c+p,Ar[0]=We(t,r,n,o,v),Ar[1]=We(e,i,a,s,v),d=ia(Ar,ui),v>=0&&d<h?(c=v,h=d):(No[0]=We(t,r,n,o,m),No[1]=We(e,i,a,s,m),g=ia(No,ui),m<=1&&g<h?(c=m,
h=g):p*=.5);return f&&(f[0]=We(t,r,n,o,c),f[1]=We(e,i,a,s,c)),mn(h)}function Z0(t,e,r,i,n,a,o,s,l){for(var u=t,f=e,c=0,p=1/l,h=1;h<=l;h++){var v=h*p,m=We(t,r,n,
o,v),d=We(e,i,a,s,v),g=m-u,y=d-f;c+=Math.sqrt(g*g+y*y),u=m,f=d}return c}function dt(t,e,r,i){var n=1-i;return n*(n*t+2*i*e)+i*i*r}function Nv(t,e,r,i){return 2*
((1-i)*(e-t)+i*(r-e))}function j0(t,e,r,i,n){var a=t-2*e+r,o=2*(e-t),s=t-i,l=0;if(dn(a)){if(K0(o)){var u=-s/o;u>=0&&u<=1&&(n[l++]=u)}}else{var f=o*o-4*a*s;if(dn(
f)){var u=-o/(2*a);u>=0&&u<=1&&(n[l++]=u)}else if(f>0){var c=mn(f),u=(-o+c)/(2*a),p=(-o-c)/(2*a);u>=0&&u<=1&&(n[l++]=u),p>=0&&p<=1&&(n[l++]=p)}}return l}function ff(t,e,r){
var i=t+r-2*e;return i===0?.5:(t-e)/i}function Bo(t,e,r,i,n){var a=(e-t)*i+t,o=(r-e)*i+e,s=(o-a)*i+a;n[0]=t,n[1]=a,n[2]=s,n[3]=s,n[4]=o,n[5]=r}function Q0(t,e,r,i,n,a,o,s,l){
var u,f=.005,c=1/0;ui[0]=o,ui[1]=s;for(var p=0;p<1;p+=.05){Ar[0]=dt(t,r,n,p),Ar[1]=dt(e,i,a,p);var h=ia(ui,Ar);h<c&&(u=p,c=h)}c=1/0;for(var v=0;v<32&&!(f<X0);v++){
var m=u-f,d=u+f;Ar[0]=dt(t,r,n,m),Ar[1]=dt(e,i,a,m);var h=ia(Ar,ui);if(m>=0&&h<c)u=m,c=h;else{No[0]=dt(t,r,n,d),No[1]=dt(e,i,a,d);var g=ia(No,ui);d<=1&&g<c?(u=d,
c=g):f*=.5}}return l&&(l[0]=dt(t,r,n,u),l[1]=dt(e,i,a,u)),mn(c)}function J0(t,e,r,i,n,a,o){for(var s=t,l=e,u=0,f=1/o,c=1;c<=o;c++){var p=c*f,h=dt(t,r,n,p),v=dt(
e,i,a,p),m=h-s,d=v-l;u+=Math.sqrt(m*m+d*d),s=h,l=v}return u}var xL=/cubic-bezier\(([0-9,\.e ]+)\)/;function zo(t){var e=t&&xL.exec(t);if(e){var r=e[1].split(","),i=+Ct(r[0]),n=+Ct(r[1]),a=+Ct(r[2]),o=+Ct(r[3]);if(isNaN(i+
n+a+o))return;var s=[];return function(l){return l<=0?0:l>=1?1:ha(0,i,a,1,l,s)&&We(0,n,o,1,s[0])}}}var SL=(function(){function t(e){this._inited=!1,this._startTime=0,this._pausedTime=0,this._paused=!1,this._life=e.life||1e3,this._delay=e.delay||0,this.loop=e.
loop||!1,this.onframe=e.onframe||ze,this.ondestroy=e.ondestroy||ze,this.onrestart=e.onrestart||ze,e.easing&&this.setEasing(e.easing)}return t.prototype.step=function(e,r){
if(this._inited||(this._startTime=e+this._delay,this._inited=!0),this._paused){this._pausedTime+=r;return}var i=this._life,n=e-this._startTime-this._pausedTime,
a=n/i;a<0&&(a=0),a=Math.min(a,1);var o=this.easingFunc,s=o?o(a):a;if(this.onframe(s),a===1)if(this.loop){var l=n%i;this._startTime=e-l,this._pausedTime=0,this.onrestart()}else
return!0;return!1},t.prototype.pause=function(){this._paused=!0},t.prototype.resume=function(){this._paused=!1},t.prototype.setEasing=function(e){this.easing=e,
this.easingFunc=Y(e)?e:af[e]||zo(e)},t})(),ex=SL;var tx={transparent:[0,0,0,0],aliceblue:[240,248,255,1],antiquewhite:[250,235,215,1],aqua:[0,255,255,1],aquamarine:[127,255,212,1],azure:[240,255,255,1],beige:[
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
179,1],white:[255,255,255,1],whitesmoke:[245,245,245,1],yellow:[255,255,0,1],yellowgreen:[154,205,50,1]};function gn(t){return t=Math.round(t),t<0?0:t>255?255:t}
function bL(t){return t=Math.round(t),t<0?0:t>360?360:t}function hf(t){return t<0?0:t>1?1:t}function Bv(t){var e=t;return e.length&&e.charAt(e.length-1)==="%"?gn(
parseFloat(e)/100*255):gn(parseInt(e,10))}function va(t){var e=t;return e.length&&e.charAt(e.length-1)==="%"?hf(parseFloat(e)/100):hf(parseFloat(e))}function zv(t,e,r){
return r<0?r+=1:r>1&&(r-=1),r*6<1?t+(e-t)*r*6:r*2<1?e:r*3<2?t+(e-t)*(2/3-r)*6:t}function cf(t,e,r){return t+(e-t)*r}function Er(t,e,r,i,n){return t[0]=e,t[1]=r,
t[2]=i,t[3]=n,t}function Uv(t,e){return t[0]=e[0],t[1]=e[1],t[2]=e[2],t[3]=e[3],t}var nx=new li(20),pf=null;function Uo(t,e){pf&&Uv(pf,e),pf=nx.put(t,pf||e.slice())}
function jt(t,e){if(t){e=e||[];var r=nx.get(t);if(r)return Uv(e,r);t=t+"";var i=t.replace(/ /g,"").toLowerCase();if(i in tx)return Uv(e,tx[i]),Uo(t,e),e;var n=i.
length;if(i.charAt(0)==="#"){if(n===4||n===5){var a=parseInt(i.slice(1,4),16);if(!(a>=0&&a<=4095)){Er(e,0,0,0,1);return}return Er(e,(a&3840)>>4|(a&3840)>>8,a&240|
(a&240)>>4,a&15|(a&15)<<4,n===5?parseInt(i.slice(4),16)/15:1),Uo(t,e),e}else if(n===7||n===9){var a=parseInt(i.slice(1,7),16);if(!(a>=0&&a<=16777215)){Er(e,0,0,
0,1);return}return Er(e,(a&16711680)>>16,(a&65280)>>8,a&255,n===9?parseInt(i.slice(7),16)/255:1),Uo(t,e),e}return}var o=i.indexOf("("),s=i.indexOf(")");if(o!==-1&&
s+1===n){var l=i.substr(0,o),u=i.substr(o+1,s-(o+1)).split(","),f=1;switch(l){case"rgba":if(u.length!==4)return u.length===3?Er(e,+u[0],+u[1],+u[2],1):Er(e,0,0,
0,1);f=va(u.pop());case"rgb":if(u.length>=3)return Er(e,Bv(u[0]),Bv(u[1]),Bv(u[2]),u.length===3?f:va(u[3])),Uo(t,e),e;Er(e,0,0,0,1);return;case"hsla":if(u.length!==
4){Er(e,0,0,0,1);return}return u[3]=va(u[3]),Fv(u,e),Uo(t,e),e;case"hsl":if(u.length!==3){Er(e,0,0,0,1);return}return Fv(u,e),Uo(t,e),e;default:return}}Er(e,0,0,
0,1)}}function Fv(t,e){var r=(parseFloat(t[0])%360+360)%360/360,i=va(t[1]),n=va(t[2]),a=n<=.5?n*(i+1):n+i-n*i,o=n*2-a;return e=e||[],Er(e,gn(zv(o,a,r+1/3)*255),
gn(zv(o,a,r)*255),gn(zv(o,a,r-1/3)*255),1),t.length===4&&(e[3]=t[3]),e}function wL(t){if(t){var e=t[0]/255,r=t[1]/255,i=t[2]/255,n=Math.min(e,r,i),a=Math.max(e,
r,i),o=a-n,s=(a+n)/2,l,u;if(o===0)l=0,u=0;else{s<.5?u=o/(a+n):u=o/(2-a-n);var f=((a-e)/6+o/2)/o,c=((a-r)/6+o/2)/o,p=((a-i)/6+o/2)/o;e===a?l=p-c:r===a?l=1/3+f-p:
i===a&&(l=2/3+c-f),l<0&&(l+=1),l>1&&(l-=1)}var h=[l*360,u,s];return t[3]!=null&&h.push(t[3]),h}}function rx(t,e){var r=jt(t);if(r){for(var i=0;i<3;i++)e<0?r[i]=
r[i]*(1-e)|0:r[i]=(255-r[i])*e+r[i]|0,r[i]>255?r[i]=255:r[i]<0&&(r[i]=0);return Fo(r,r.length===4?"rgba":"rgb")}}function ax(t,e,r){if(!(!(e&&e.length)||!(t>=0&&t<=1))){var i=t*(e.length-1),n=Math.floor(i),a=Math.ceil(i),o=jt(e[n]),s=jt(e[a]),l=i-n,u=Fo([gn(cf(o[0],s[0],l)),
gn(cf(o[1],s[1],l)),gn(cf(o[2],s[2],l)),hf(cf(o[3],s[3],l))],"rgba");return r?{color:u,leftIndex:n,rightIndex:a,value:i}:u}}function tl(t,e,r,i){var n=jt(t);if(t)return n=wL(n),e!=null&&(n[0]=bL(Y(e)?e(n[0]):e)),r!=null&&(n[1]=va(Y(r)?r(n[1]):r)),i!=null&&(n[2]=va(Y(i)?i(n[2]):i)),Fo(
Fv(n),"rgba")}function Vv(t,e){var r=jt(t);if(r&&e!=null)return r[3]=hf(e),Fo(r,"rgba")}function Fo(t,e){if(!(!t||!t.length)){var r=t[0]+","+t[1]+","+t[2];return(e===
"rgba"||e==="hsva"||e==="hsla")&&(r+=","+t[3]),e+"("+r+")"}}function Vo(t,e){var r=jt(t);return r?(.299*r[0]+.587*r[1]+.114*r[2])*r[3]/255+(1-r[3])*e:0}var ix=new li(100);function rl(t){if(V(t)){var e=ix.get(t);return e||(e=rx(t,-.1),ix.put(t,e)),e}else if(sn(t)){var r=R({},t);return r.colorStops=z(t.colorStops,
function(i){return{offset:i.offset,color:rx(i.color,-.1)}}),r}return t}var df=Math.round;function yn(t){var e;if(!t||t==="transparent")t="none";else if(typeof t=="string"&&t.indexOf("rgba")>-1){var r=jt(t);r&&(t="rgb("+r[0]+","+r[1]+
","+r[2]+")",e=r[3])}return{color:t,opacity:e??1}}var sx=1e-4;function fi(t){return t<sx&&t>-sx}function vf(t){return df(t*1e3)/1e3}function mf(t){return df(t*1e4)/
1e4}function lx(t){return"matrix("+vf(t[0])+","+vf(t[1])+","+vf(t[2])+","+vf(t[3])+","+mf(t[4])+","+mf(t[5])+")"}var ux={left:"start",right:"end",center:"middle",middle:"\
middle"};function fx(t,e,r){return r==="top"?t+=e/2:r==="bottom"&&(t-=e/2),t}function cx(t){return t&&(t.shadowBlur||t.shadowOffsetX||t.shadowOffsetY)}function px(t){
var e=t.style,r=t.getGlobalScale();return[e.shadowColor,(e.shadowBlur||0).toFixed(2),(e.shadowOffsetX||0).toFixed(2),(e.shadowOffsetY||0).toFixed(2),r[0],r[1]].
join(",")}function Hv(t){return t&&!!t.image}function TL(t){return t&&!!t.svgElement}function il(t){return Hv(t)||TL(t)}function gf(t){return t.type==="linear"}function yf(t){
return t.type==="radial"}function _f(t){return t&&(t.type==="linear"||t.type==="radial")}function nl(t){return"url(#"+t+")"}function xf(t){var e=t.getGlobalScale(),
r=Math.max(e[0],e[1]);return Math.max(Math.ceil(Math.log(r)/Math.log(10)),1)}function Sf(t){var e=t.x||0,r=t.y||0,i=(t.rotation||0)*Co,n=G(t.scaleX,1),a=G(t.scaleY,
1),o=t.skewX||0,s=t.skewY||0,l=[];return(e||r)&&l.push("translate("+e+"px,"+r+"px)"),i&&l.push("rotate("+i+")"),(n!==1||a!==1)&&l.push("scale("+n+","+a+")"),(o||
s)&&l.push("skew("+df(o*Co)+"deg, "+df(s*Co)+"deg)"),l.join(" ")}var hx=(function(){return typeof Buffer<"u"&&typeof Buffer.from=="function"?function(t){return Buffer.
from(t).toString("base64")}:typeof btoa=="function"&&typeof unescape=="function"&&typeof encodeURIComponent=="function"?function(t){return btoa(unescape(encodeURIComponent(
t)))}:function(t){return null}})();var Wv=Array.prototype.slice;function Ri(t,e,r){return(e-t)*r+t}function Gv(t,e,r,i){for(var n=e.length,a=0;a<n;a++)t[a]=Ri(e[a],r[a],i);return t}function CL(t,e,r,i){
for(var n=e.length,a=n&&e[0].length,o=0;o<n;o++){t[o]||(t[o]=[]);for(var s=0;s<a;s++)t[o][s]=Ri(e[o][s],r[o][s],i)}return t}function bf(t,e,r,i){for(var n=e.length,
a=0;a<n;a++)t[a]=e[a]+r[a]*i;return t}function vx(t,e,r,i){for(var n=e.length,a=n&&e[0].length,o=0;o<n;o++){t[o]||(t[o]=[]);for(var s=0;s<a;s++)t[o][s]=e[o][s]+
r[o][s]*i}return t}function AL(t,e){for(var r=t.length,i=e.length,n=r>i?e:t,a=Math.min(r,i),o=n[a-1]||{color:[0,0,0,0],offset:0},s=a;s<Math.max(r,i);s++)n.push(
{offset:o.offset,color:o.color.slice()})}function EL(t,e,r){var i=t,n=e;if(!(!i.push||!n.push)){var a=i.length,o=n.length;if(a!==o){var s=a>o;if(s)i.length=o;else
for(var l=a;l<o;l++)i.push(r===1?n[l]:Wv.call(n[l]))}for(var u=i[0]&&i[0].length,l=0;l<i.length;l++)if(r===1)isNaN(i[l])&&(i[l]=n[l]);else for(var f=0;f<u;f++)isNaN(
i[l][f])&&(i[l][f]=n[l][f])}}function da(t){if(Ze(t)){var e=t.length;if(Ze(t[0])){for(var r=[],i=0;i<e;i++)r.push(Wv.call(t[i]));return r}return Wv.call(t)}return t}
function Cf(t){return t[0]=Math.floor(t[0])||0,t[1]=Math.floor(t[1])||0,t[2]=Math.floor(t[2])||0,t[3]=t[3]==null?1:t[3],"rgba("+t.join(",")+")"}function DL(t){return Ze(
t&&t[0])?2:1}var wf=0,Af=1,gx=2,ol=3,Yv=4,$v=5,dx=6;function mx(t){return t===Yv||t===$v}function Tf(t){return t===Af||t===gx}var al=[0,0,0,0],ML=(function(){function t(e){
this.keyframes=[],this.discrete=!1,this._invalid=!1,this._needsSort=!1,this._lastFr=0,this._lastFrP=0,this.propName=e}return t.prototype.isFinished=function(){return this.
_finished},t.prototype.setFinished=function(){this._finished=!0,this._additiveTrack&&this._additiveTrack.setFinished()},t.prototype.needsAnimate=function(){return this.
keyframes.length>=1},t.prototype.getAdditiveTrack=function(){return this._additiveTrack},t.prototype.addKeyframe=function(e,r,i){this._needsSort=!0;var n=this.keyframes,
a=n.length,o=!1,s=dx,l=r;if(Ze(r)){var u=DL(r);s=u,(u===1&&!pe(r[0])||u===2&&!pe(r[0][0]))&&(o=!0)}else if(pe(r)&&!ln(r))s=wf;else if(V(r))if(!isNaN(+r))s=wf;else{
var f=jt(r);f&&(l=f,s=ol)}else if(sn(r)){var c=R({},l);c.colorStops=z(r.colorStops,function(h){return{offset:h.offset,color:jt(h.color)}}),gf(r)?s=Yv:yf(r)&&(s=
$v),l=c}a===0?this.valType=s:(s!==this.valType||s===dx)&&(o=!0),this.discrete=this.discrete||o;var p={time:e,value:l,rawValue:r,percent:0};return i&&(p.easing=i,
p.easingFunc=Y(i)?i:af[i]||zo(i)),n.push(p),p},t.prototype.prepare=function(e,r){var i=this.keyframes;this._needsSort&&i.sort(function(m,d){return m.time-d.time});
for(var n=this.valType,a=i.length,o=i[a-1],s=this.discrete,l=Tf(n),u=mx(n),f=0;f<a;f++){var c=i[f],p=c.value,h=o.value;c.percent=c.time/e,s||(l&&f!==a-1?EL(p,h,
n):u&&AL(p.colorStops,h.colorStops))}if(!s&&n!==$v&&r&&this.needsAnimate()&&r.needsAnimate()&&n===r.valType&&!r._finished){this._additiveTrack=r;for(var v=i[0].
value,f=0;f<a;f++)n===wf?i[f].additiveValue=i[f].value-v:n===ol?i[f].additiveValue=bf([],i[f].value,v,-1):Tf(n)&&(i[f].additiveValue=n===Af?bf([],i[f].value,v,-1):
vx([],i[f].value,v,-1))}},t.prototype.step=function(e,r){if(!this._finished){this._additiveTrack&&this._additiveTrack._finished&&(this._additiveTrack=null);var i=this.
_additiveTrack!=null,n=i?"additiveValue":"value",a=this.valType,o=this.keyframes,s=o.length,l=this.propName,u=a===ol,f,c=this._lastFr,p=Math.min,h,v;if(s===1)h=
v=o[0];else{if(r<0)f=0;else if(r<this._lastFrP){var m=p(c+1,s-1);for(f=m;f>=0&&!(o[f].percent<=r);f--);f=p(f,s-2)}else{for(f=c;f<s&&!(o[f].percent>r);f++);f=p(f-
1,s-2)}v=o[f+1],h=o[f]}if(h&&v){this._lastFr=f,this._lastFrP=r;var d=v.percent-h.percent,g=d===0?1:p((r-h.percent)/d,1);v.easingFunc&&(g=v.easingFunc(g));var y=i?
this._additiveValue:u?al:e[l];if((Tf(a)||u)&&!y&&(y=this._additiveValue=[]),this.discrete)e[l]=g<1?h.rawValue:v.rawValue;else if(Tf(a))a===Af?Gv(y,h[n],v[n],g):
CL(y,h[n],v[n],g);else if(mx(a)){var _=h[n],x=v[n],S=a===Yv;e[l]={type:S?"linear":"radial",x:Ri(_.x,x.x,g),y:Ri(_.y,x.y,g),colorStops:z(_.colorStops,function(w,C){
var E=x.colorStops[C];return{offset:Ri(w.offset,E.offset,g),color:Cf(Gv([],w.color,E.color,g))}}),global:x.global},S?(e[l].x2=Ri(_.x2,x.x2,g),e[l].y2=Ri(_.y2,x.
y2,g)):e[l].r=Ri(_.r,x.r,g)}else if(u)Gv(y,h[n],v[n],g),i||(e[l]=Cf(y));else{var b=Ri(h[n],v[n],g);i?this._additiveValue=b:e[l]=b}i&&this._addToTarget(e)}}},t.prototype.
_addToTarget=function(e){var r=this.valType,i=this.propName,n=this._additiveValue;r===wf?e[i]=e[i]+n:r===ol?(jt(e[i],al),bf(al,al,n,1),e[i]=Cf(al)):r===Af?bf(e[i],
e[i],n,1):r===gx&&vx(e[i],e[i],n,1)},t})(),OL=(function(){function t(e,r,i,n){if(this._tracks={},this._trackKeys=[],this._maxTime=0,this._started=0,this._clip=null,
this._target=e,this._loop=r,r&&n){bo("Can' use additive animation on looped animation.");return}this._additiveAnimators=n,this._allowDiscrete=i}return t.prototype.
getMaxTime=function(){return this._maxTime},t.prototype.getDelay=function(){return this._delay},t.prototype.getLoop=function(){return this._loop},t.prototype.getTarget=
function(){return this._target},t.prototype.changeTarget=function(e){this._target=e},t.prototype.when=function(e,r,i){return this.whenWithKeys(e,r,ee(r),i)},t.prototype.
whenWithKeys=function(e,r,i,n){for(var a=this._tracks,o=0;o<i.length;o++){var s=i[o],l=a[s];if(!l){l=a[s]=new ML(s);var u=void 0,f=this._getAdditiveTrack(s);if(f){
var c=f.keyframes,p=c[c.length-1];u=p&&p.value,f.valType===ol&&u&&(u=Cf(u))}else u=this._target[s];if(u==null)continue;e>0&&l.addKeyframe(0,da(u),n),this._trackKeys.
push(s)}l.addKeyframe(e,da(r[s]),n)}return this._maxTime=Math.max(this._maxTime,e),this},t.prototype.pause=function(){this._clip.pause(),this._paused=!0},t.prototype.
resume=function(){this._clip.resume(),this._paused=!1},t.prototype.isPaused=function(){return!!this._paused},t.prototype.duration=function(e){return this._maxTime=
e,this._force=!0,this},t.prototype._doneCallback=function(){this._setTracksFinished(),this._clip=null;var e=this._doneCbs;if(e)for(var r=e.length,i=0;i<r;i++)e[i].
call(this)},t.prototype._abortedCallback=function(){this._setTracksFinished();var e=this.animation,r=this._abortedCbs;if(e&&e.removeClip(this._clip),this._clip=
null,r)for(var i=0;i<r.length;i++)r[i].call(this)},t.prototype._setTracksFinished=function(){for(var e=this._tracks,r=this._trackKeys,i=0;i<r.length;i++)e[r[i]].
setFinished()},t.prototype._getAdditiveTrack=function(e){var r,i=this._additiveAnimators;if(i)for(var n=0;n<i.length;n++){var a=i[n].getTrack(e);a&&(r=a)}return r},
t.prototype.start=function(e){if(!(this._started>0)){this._started=1;for(var r=this,i=[],n=this._maxTime||0,a=0;a<this._trackKeys.length;a++){var o=this._trackKeys[a],
s=this._tracks[o],l=this._getAdditiveTrack(o),u=s.keyframes,f=u.length;if(s.prepare(n,l),s.needsAnimate())if(!this._allowDiscrete&&s.discrete){var c=u[f-1];c&&(r.
_target[s.propName]=c.rawValue),s.setFinished()}else i.push(s)}if(i.length||this._force){var p=new ex({life:n,loop:this._loop,delay:this._delay||0,onframe:function(h){
r._started=2;var v=r._additiveAnimators;if(v){for(var m=!1,d=0;d<v.length;d++)if(v[d]._clip){m=!0;break}m||(r._additiveAnimators=null)}for(var d=0;d<i.length;d++)
i[d].step(r._target,h);var g=r._onframeCbs;if(g)for(var d=0;d<g.length;d++)g[d](r._target,h)},ondestroy:function(){r._doneCallback()}});this._clip=p,this.animation&&
this.animation.addClip(p),e&&p.setEasing(e)}else this._doneCallback();return this}},t.prototype.stop=function(e){if(this._clip){var r=this._clip;e&&r.onframe(1),
this._abortedCallback()}},t.prototype.delay=function(e){return this._delay=e,this},t.prototype.during=function(e){return e&&(this._onframeCbs||(this._onframeCbs=
[]),this._onframeCbs.push(e)),this},t.prototype.done=function(e){return e&&(this._doneCbs||(this._doneCbs=[]),this._doneCbs.push(e)),this},t.prototype.aborted=function(e){
return e&&(this._abortedCbs||(this._abortedCbs=[]),this._abortedCbs.push(e)),this},t.prototype.getClip=function(){return this._clip},t.prototype.getTrack=function(e){
return this._tracks[e]},t.prototype.getTracks=function(){var e=this;return z(this._trackKeys,function(r){return e._tracks[r]})},t.prototype.stopTracks=function(e,r){
if(!e.length||!this._clip)return!0;for(var i=this._tracks,n=this._trackKeys,a=0;a<e.length;a++){var o=i[e[a]];o&&!o.isFinished()&&(r?o.step(this._target,1):this.
_started===1&&o.step(this._target,0),o.setFinished())}for(var s=!0,a=0;a<n.length;a++)if(!i[n[a]].isFinished()){s=!1;break}return s&&this._abortedCallback(),s},
t.prototype.saveTo=function(e,r,i){if(e){r=r||this._trackKeys;for(var n=0;n<r.length;n++){var a=r[n],o=this._tracks[a];if(!(!o||o.isFinished())){var s=o.keyframes,
l=s[i?0:s.length-1];l&&(e[a]=da(l.rawValue))}}}},t.prototype.__changeFinalValue=function(e,r){r=r||ee(e);for(var i=0;i<r.length;i++){var n=r[i],a=this._tracks[n];
if(a){var o=a.keyframes;if(o.length>1){var s=o.pop();a.addKeyframe(s.time,e[n]),a.prepare(this._maxTime,a.getAdditiveTrack())}}}},t})(),sl=OL;var LL=(function(){function t(e){e&&(this._$eventProcessor=e)}return t.prototype.on=function(e,r,i,n){this._$handlers||(this._$handlers={});var a=this._$handlers;
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
1,o-1));break}}return a&&a.afterTrigger&&a.afterTrigger(e),this},t})(),At=LL;var yx=1;le.hasGlobalWindow&&(yx=Math.max(window.devicePixelRatio||window.screen&&window.screen.deviceXDPI/window.screen.logicalXDPI||1,1));var ma=yx,ll=.4,ul="#333",fl="#ccc",_x="#eee";var it=1,ga=2,_n=4;var Xv="__zr_normal__",Kv=Cr.concat(["ignore"]),kL=lr(Cr,function(t,e){return t[e]=!0,t},{ignore:!1}),Ho={},PL=new ae(0,0,0,0),Ef=[],Df=0,Go=1,jv=(function(){function t(e){
this.id=Xu(),this.animators=[],this.currentStates=[],this.states={},this._init(e)}return t.prototype._init=function(e){this.attr(e)},t.prototype.drift=function(e,r,i){
switch(this.draggable){case"horizontal":r=0;break;case"vertical":e=0;break}var n=this.transform;n||(n=this.transform=[1,0,0,1,0,0]),n[4]+=e,n[5]+=r,this.decomposeTransform(),
this.markRedraw()},t.prototype.beforeUpdate=function(){},t.prototype.afterUpdate=function(){},t.prototype.update=function(){this.updateTransform(),this.__dirty&&
this.updateInnerText()},t.prototype.updateInnerText=function(e){var r=this._textContent;if(r&&(!r.ignore||e)){this.textConfig||(this.textConfig={});var i=this.textConfig,
n=i.local,a=r.innerTransformable,o=void 0,s=void 0,l=!1;a.parent=n?this:null;var u=!1;a.copyTransform(r);var f=i.position!=null,c=i.autoOverflowArea,p=void 0;if((c||
f)&&(p=PL,i.layoutRect?p.copy(i.layoutRect):p.copy(this.getBoundingRect()),n||p.applyTransform(this.transform)),f){this.calculateTextPosition?this.calculateTextPosition(
Ho,i,p):fa(Ho,i,p),a.x=Ho.x,a.y=Ho.y,o=Ho.align,s=Ho.verticalAlign;var h=i.origin;if(h&&i.rotation!=null){var v=void 0,m=void 0;h==="center"?(v=p.width*.5,m=p.height*
.5):(v=Hr(h[0],p.width),m=Hr(h[1],p.height)),u=!0,a.originX=-a.x+v+(n?0:p.x),a.originY=-a.y+m+(n?0:p.y)}}i.rotation!=null&&(a.rotation=i.rotation);var d=i.offset;
d&&(a.x+=d[0],a.y+=d[1],u||(a.originX=-d[0],a.originY=-d[1]));var g=this._innerTextDefaultStyle||(this._innerTextDefaultStyle={});if(c){var y=g.overflowRect=g.overflowRect||
new ae(0,0,0,0);a.getLocalTransform(Ef),Vr(Ef,Ef),ae.copy(y,p),y.applyTransform(Ef)}else g.overflowRect=null;var _=i.inside==null?typeof i.position=="string"&&i.
position.indexOf("inside")>=0:i.inside,x=void 0,S=void 0,b=void 0;_&&this.canBeInsideText()?(x=i.insideFill,S=i.insideStroke,(x==null||x==="auto")&&(x=this.getInsideTextFill()),
(S==null||S==="auto")&&(S=this.getInsideTextStroke(x),b=!0)):(x=i.outsideFill,S=i.outsideStroke,(x==null||x==="auto")&&(x=this.getOutsideFill()),(S==null||S==="\
auto")&&(S=this.getOutsideStroke(x),b=!0)),x=x||"#000",(x!==g.fill||S!==g.stroke||b!==g.autoStroke||o!==g.align||s!==g.verticalAlign)&&(l=!0,g.fill=x,g.stroke=S,
g.autoStroke=b,g.align=o,g.verticalAlign=s,r.setDefaultTextStyle(g)),r.__dirty|=it,l&&r.dirtyStyle(!0)}},t.prototype.canBeInsideText=function(){return!0},t.prototype.
getInsideTextFill=function(){return"#fff"},t.prototype.getInsideTextStroke=function(e){return"#000"},t.prototype.getOutsideFill=function(){return this.__zr&&this.
__zr.isDarkMode()?fl:ul},t.prototype.getOutsideStroke=function(e){var r=this.__zr&&this.__zr.getBackgroundColor(),i=typeof r=="string"&&jt(r);i||(i=[255,255,255,
1]);for(var n=i[3],a=this.__zr.isDarkMode(),o=0;o<3;o++)i[o]=i[o]*n+(a?0:255)*(1-n);return i[3]=1,Fo(i,"rgba")},t.prototype.traverse=function(e,r){},t.prototype.
attrKV=function(e,r){e==="textConfig"?this.setTextConfig(r):e==="textContent"?this.setTextContent(r):e==="clipPath"?this.setClipPath(r):e==="extra"?(this.extra=
this.extra||{},R(this.extra,r)):this[e]=r},t.prototype.hide=function(){this.ignore=!0,this.markRedraw()},t.prototype.show=function(){this.ignore=!1,this.markRedraw()},
t.prototype.attr=function(e,r){if(typeof e=="string")this.attrKV(e,r);else if(W(e))for(var i=e,n=ee(i),a=0;a<n.length;a++){var o=n[a];this.attrKV(o,e[o])}return this.
markRedraw(),this},t.prototype.saveCurrentToNormalState=function(e){this._innerSaveToNormal(e);for(var r=this._normalState,i=0;i<this.animators.length;i++){var n=this.
animators[i],a=n.__fromStateTransition;if(!(n.getLoop()||a&&a!==Xv)){var o=n.targetName,s=o?r[o]:r;n.saveTo(s)}}},t.prototype._innerSaveToNormal=function(e){var r=this.
_normalState;r||(r=this._normalState={}),e.textConfig&&!r.textConfig&&(r.textConfig=this.textConfig),this._savePrimaryToNormal(e,r,Kv)},t.prototype._savePrimaryToNormal=
function(e,r,i){for(var n=0;n<i.length;n++){var a=i[n];e[a]!=null&&!(a in r)&&(r[a]=this[a])}},t.prototype.hasState=function(){return this.currentStates.length>
0},t.prototype.getState=function(e){return this.states[e]},t.prototype.ensureState=function(e){var r=this.states;return r[e]||(r[e]={}),r[e]},t.prototype.clearStates=
function(e){this.useState(Xv,!1,e)},t.prototype.useState=function(e,r,i,n){var a=e===Xv,o=this.hasState();if(!(!o&&a)){var s=this.currentStates,l=this.stateTransition;
if(!(se(s,e)>=0&&(r||s.length===1))){var u;if(this.stateProxy&&!a&&(u=this.stateProxy(e)),u||(u=this.states&&this.states[e]),!u&&!a){bo("State "+e+" not exists.");
return}a||this.saveCurrentToNormalState(u);var f=this._textContent,c=xx(this,f,u,n);c&&!this.__inHover&&(this.__inHover=c),this._applyStateObj(e,u,this._normalState,
r,bx(this,i,l),l);var p=this._textGuide;return f&&f.useState(e,r,i,!!c),p&&p.useState(e,r,i,!!c),a?(this.currentStates=[],this._normalState={}):r?this.currentStates.
push(e):this.currentStates=[e],this._updateAnimationTargets(),this.markRedraw(),!c&&this.__inHover&&(this.__inHover=Df,this.__dirty&=~it),u}}},t.prototype.useStates=
function(e,r,i){if(!e.length)this.clearStates();else{var n=[],a=this.currentStates,o=e.length,s=o===a.length;if(s){for(var l=0;l<o;l++)if(e[l]!==a[l]){s=!1;break}}
if(s)return;for(var l=0;l<o;l++){var u=e[l],f=void 0;this.stateProxy&&(f=this.stateProxy(u,e)),f||(f=this.states[u]),f&&n.push(f)}var c=n[o-1],p=this._textContent,
h=xx(this,p,c,i);h&&!this.__inHover&&(this.__inHover=h);var v=this._mergeStates(n),m=this.stateTransition;this.saveCurrentToNormalState(v),this._applyStateObj(e.
join(","),v,this._normalState,!1,bx(this,r,m),m);var d=this._textGuide;p&&p.useStates(e,r,!!h),d&&d.useStates(e,r,!!h),this._updateAnimationTargets(),this.currentStates=
e.slice(),this.markRedraw(),!h&&this.__inHover&&(this.__inHover=Df,this.__dirty&=~it)}},t.prototype.isSilent=function(){for(var e=this;e;){if(e.silent)return!0;
var r=e.__hostTarget;e=r?e.ignoreHostSilent?null:r:e.parent}return!1},t.prototype._updateAnimationTargets=function(){for(var e=0;e<this.animators.length;e++){var r=this.
animators[e];r.targetName&&r.changeTarget(this[r.targetName])}},t.prototype.removeState=function(e){var r=se(this.currentStates,e);if(r>=0){var i=this.currentStates.
slice();i.splice(r,1),this.useStates(i)}},t.prototype.replaceState=function(e,r,i){var n=this.currentStates.slice(),a=se(n,e),o=se(n,r)>=0;a>=0?o?n.splice(a,1):
n[a]=r:i&&!o&&n.push(r),this.useStates(n)},t.prototype.toggleState=function(e,r){r?this.useState(e,!0):this.removeState(e)},t.prototype._mergeStates=function(e){
for(var r={},i,n=0;n<e.length;n++){var a=e[n];R(r,a),a.textConfig&&(i=i||{},R(i,a.textConfig))}return i&&(r.textConfig=i),r},t.prototype._applyStateObj=function(e,r,i,n,a,o){
if(this.__inHover!==Go){var s=!(r&&n);r&&r.textConfig?(this.textConfig=R({},n?this.textConfig:i.textConfig),R(this.textConfig,r.textConfig)):s&&i.textConfig&&(this.
textConfig=i.textConfig);for(var l={},u=!1,f=0;f<Kv.length;f++){var c=Kv[f],p=a&&kL[c];r&&r[c]!=null?p?(u=!0,l[c]=r[c]):this[c]=r[c]:s&&i[c]!=null&&(p?(u=!0,l[c]=
i[c]):this[c]=i[c])}if(!a)for(var f=0;f<this.animators.length;f++){var h=this.animators[f],v=h.targetName;h.getLoop()||h.__changeFinalValue(v?(r||i)[v]:r||i)}u&&
this._transitionState(e,l,o)}},t.prototype._attachComponent=function(e){if(!(e.__zr&&!e.__hostTarget)&&e!==this){var r=this.__zr;r&&e.addSelfToZr(r),e.__zr=r,e.
__hostTarget=this}},t.prototype._detachComponent=function(e){e.__zr&&e.removeSelfFromZr(e.__zr),e.__zr=null,e.__hostTarget=null},t.prototype.getClipPath=function(){
return this._clipPath},t.prototype.setClipPath=function(e){this._clipPath&&this._clipPath!==e&&this.removeClipPath(),this._attachComponent(e),this._clipPath=e,this.
markRedraw()},t.prototype.removeClipPath=function(){var e=this._clipPath;e&&(this._detachComponent(e),this._clipPath=null,this.markRedraw())},t.prototype.getTextContent=
function(){return this._textContent},t.prototype.setTextContent=function(e){var r=this._textContent;r!==e&&(r&&r!==e&&this.removeTextContent(),e.innerTransformable=
new vn,this._attachComponent(e),this._textContent=e,this.markRedraw())},t.prototype.setTextConfig=function(e){this.textConfig||(this.textConfig={}),R(this.textConfig,
e),this.markRedraw()},t.prototype.removeTextConfig=function(){this.textConfig=null,this.markRedraw()},t.prototype.removeTextContent=function(){var e=this._textContent;
e&&(e.innerTransformable=null,this._detachComponent(e),this._textContent=null,this._innerTextDefaultStyle=null,this.markRedraw())},t.prototype.getTextGuideLine=
function(){return this._textGuide},t.prototype.setTextGuideLine=function(e){this._textGuide&&this._textGuide!==e&&this.removeTextGuideLine(),this._attachComponent(
e),this._textGuide=e,this.markRedraw()},t.prototype.removeTextGuideLine=function(){var e=this._textGuide;e&&(this._detachComponent(e),this._textGuide=null,this.
markRedraw())},t.prototype.markRedraw=function(){this.__dirty|=it;var e=this.__zr;e&&(this.__inHover?e.refreshHover():e.refresh()),this.__hostTarget&&this.__hostTarget.
markRedraw()},t.prototype.dirty=function(){this.markRedraw()},t.prototype.addSelfToZr=function(e){if(this.__zr!==e){this.__zr=e;var r=this.animators;if(r)for(var i=0;i<
r.length;i++)e.animation.addAnimator(r[i]);this._clipPath&&this._clipPath.addSelfToZr(e),this._textContent&&this._textContent.addSelfToZr(e),this._textGuide&&this.
_textGuide.addSelfToZr(e)}},t.prototype.removeSelfFromZr=function(e){if(this.__zr){this.__zr=null;var r=this.animators;if(r)for(var i=0;i<r.length;i++)e.animation.
removeAnimator(r[i]);this._clipPath&&this._clipPath.removeSelfFromZr(e),this._textContent&&this._textContent.removeSelfFromZr(e),this._textGuide&&this._textGuide.
removeSelfFromZr(e)}},t.prototype.animate=function(e,r,i){var n=e?this[e]:this,a=new sl(n,r,i);return e&&(a.targetName=e),this.addAnimator(a,e),a},t.prototype.addAnimator=
function(e,r){var i=this.__zr,n=this;e.during(function(){n.updateDuringAnimation(r)}).done(function(){var a=n.animators,o=se(a,e);o>=0&&a.splice(o,1)}),this.animators.
push(e),i&&i.animation.addAnimator(e),i&&i.wakeUp()},t.prototype.updateDuringAnimation=function(e){this.markRedraw()},t.prototype.stopAnimation=function(e,r){for(var i=this.
animators,n=i.length,a=[],o=0;o<n;o++){var s=i[o];!e||e===s.scope?s.stop(r):a.push(s)}return this.animators=a,this},t.prototype.animateTo=function(e,r,i){qv(this,
e,r,i)},t.prototype.animateFrom=function(e,r,i){qv(this,e,r,i,!0)},t.prototype._transitionState=function(e,r,i,n){for(var a=qv(this,r,i,n),o=0;o<a.length;o++)a[o].
__fromStateTransition=e},t.prototype.getBoundingRect=function(){return null},t.prototype.getPaintRect=function(){return null},t.initDefaultProps=(function(){var e=t.
prototype;e.type="element",e.name="",e.ignore=e.silent=e.ignoreHostSilent=e.isGroup=e.draggable=e.dragging=e.ignoreClip=!1,e.__inHover=Df,e.__dirty=it;var r={};
function i(a,o,s){r[a+o+s]||(console.warn("DEPRECATED: '"+a+"' has been deprecated. use '"+o+"', '"+s+"' instead"),r[a+o+s]=!0)}function n(a,o,s,l){Object.defineProperty(
e,a,{get:function(){if(!this[o]){var f=this[o]=[];u(this,f)}return this[o]},set:function(f){this[s]=f[0],this[l]=f[1],this[o]=f,u(this,f)}});function u(f,c){Object.
defineProperty(c,0,{get:function(){return f[s]},set:function(p){f[s]=p}}),Object.defineProperty(c,1,{get:function(){return f[l]},set:function(p){f[l]=p}})}}Object.
defineProperty&&(n("position","_legacyPos","x","y"),n("scale","_legacyScale","scaleX","scaleY"),n("origin","_legacyOrigin","originX","originY"))})(),t})();Tt(jv,
At);Tt(jv,vn);function qv(t,e,r,i,n){r=r||{};var a=[];Tx(t,"",t,e,r,i,a,n);var o=a.length,s=!1,l=r.done,u=r.aborted,f=function(){s=!0,o--,o<=0&&(s?l&&l():u&&u())},
c=function(){o--,o<=0&&(s?l&&l():u&&u())};o||l&&l(),a.length>0&&r.during&&a[0].during(function(v,m){r.during(m)});for(var p=0;p<a.length;p++){var h=a[p];f&&h.done(
f),c&&h.aborted(c),r.force&&h.duration(r.duration),h.start(r.easing)}return a}function Zv(t,e,r){for(var i=0;i<r;i++)t[i]=e[i]}function IL(t){return Ze(t[0])}function NL(t,e,r){
if(Ze(e[r]))if(Ze(t[r])||(t[r]=[]),je(e[r])){var i=e[r].length;t[r].length!==i&&(t[r]=new e[r].constructor(i),Zv(t[r],e[r],i))}else{var n=e[r],a=t[r],o=n.length;
if(IL(n))for(var s=n[0].length,l=0;l<o;l++)a[l]?Zv(a[l],n[l],s):a[l]=Array.prototype.slice.call(n[l]);else Zv(a,n,o);a.length=n.length}else t[r]=e[r]}function RL(t,e){
return t===e||Ze(t)&&Ze(e)&&BL(t,e)}function BL(t,e){var r=t.length;if(r!==e.length)return!1;for(var i=0;i<r;i++)if(t[i]!==e[i])return!1;return!0}function Tx(t,e,r,i,n,a,o,s){
for(var l=ee(i),u=n.duration,f=n.delay,c=n.additive,p=n.setToFinal,h=!W(a),v=t.animators,m=[],d=0;d<l.length;d++){var g=l[d],y=i[g];if(y!=null&&r[g]!=null&&(h||
a[g]))if(W(y)&&!Ze(y)&&!sn(y)){if(e){s||(r[g]=y,t.updateDuringAnimation(e));continue}Tx(t,g,r[g],y,n,a&&a[g],o,s)}else m.push(g);else s||(r[g]=y,t.updateDuringAnimation(
e),m.push(g))}var _=m.length;if(!c&&_)for(var x=0;x<v.length;x++){var S=v[x];if(S.targetName===e){var b=S.stopTracks(m);if(b){var w=se(v,S);v.splice(w,1)}}}if(n.
force||(m=Oe(m,function(D){return!RL(i[D],r[D])}),_=m.length),_>0||n.force&&!o.length){var C=void 0,E=void 0,A=void 0;if(s){E={},p&&(C={});for(var x=0;x<_;x++){
var g=m[x];E[g]=r[g],p?C[g]=i[g]:r[g]=i[g]}}else if(p){A={};for(var x=0;x<_;x++){var g=m[x];A[g]=da(r[g]),NL(r,i,g)}}var S=new sl(r,!1,!1,c?Oe(v,function(L){return L.
targetName===e}):null);S.targetName=e,n.scope&&(S.scope=n.scope),p&&C&&S.whenWithKeys(0,C,m),A&&S.whenWithKeys(0,A,m),S.whenWithKeys(u??500,s?E:i,m).delay(f||0),
t.addAnimator(S,e),o.push(S)}}function xx(t,e,r,i){return!(r&&r.hoverLayer||i)||Sx(t)||e&&Sx(e)?Df:Go}function Sx(t){return t.type==="text"||t.type==="tspan"}function bx(t,e,r){
return!e&&!t.__inHover&&r&&r.duration>0}var Mf=jv;var ed="__zr_style_"+Math.round(Math.random()*10),ci={shadowBlur:0,shadowOffsetX:0,shadowOffsetY:0,shadowColor:"#000",opacity:1,blend:"source-over"},ya={style:{
shadowBlur:!0,shadowOffsetX:!0,shadowOffsetY:!0,shadowColor:!0,opacity:!0}};ci[ed]=!0;var Cx=["z","z2","invisible"],zL=["invisible"],UL=(function(t){I(e,t);function e(r){
return t.call(this,r)||this}return e.prototype._init=function(r){for(var i=ee(r),n=0;n<i.length;n++){var a=i[n];a==="style"?this.useStyle(r[a]):t.prototype.attrKV.
call(this,a,r[a])}this.style||this.useStyle({})},e.prototype.beforeBrush=function(r){},e.prototype.afterBrush=function(){},e.prototype.innerBeforeBrush=function(){},
e.prototype.innerAfterBrush=function(){},e.prototype.shouldBePainted=function(r,i,n,a){var o=this.transform;if(this.ignore||this.invisible||this.style.opacity===
0||this.culling&&FL(this,r,i)||o&&!o[0]&&!o[3])return!1;if(n&&this.__clipPaths&&this.__clipPaths.length){for(var s=0;s<this.__clipPaths.length;++s)if(this.__clipPaths[s].
isZeroArea())return!1}if(a&&this.parent)for(var l=this.parent;l;){if(l.ignore)return!1;l=l.parent}return!0},e.prototype.contain=function(r,i){return this.rectContain(
r,i)},e.prototype.traverse=function(r,i){r.call(i,this)},e.prototype.rectContain=function(r,i){var n=this.transformCoordToLocal(r,i),a=this.getBoundingRect();return a.
contain(n[0],n[1])},e.prototype.getPaintRect=function(){var r=this._paintRect;if(!this._paintRect||this.__dirty){var i=this.transform,n=this.getBoundingRect(),a=this.
style,o=a.shadowBlur||0,s=a.shadowOffsetX||0,l=a.shadowOffsetY||0;r=this._paintRect||(this._paintRect=new ae(0,0,0,0)),i?ae.applyTransform(r,n,i):r.copy(n),(o||
s||l)&&(r.width+=o*2+Math.abs(s),r.height+=o*2+Math.abs(l),r.x=Math.min(r.x,r.x+s-o),r.y=Math.min(r.y,r.y+l-o));var u=this.dirtyRectTolerance;r.isZero()||(r.x=Math.
floor(r.x-u),r.y=Math.floor(r.y-u),r.width=Math.ceil(r.width+1+u*2),r.height=Math.ceil(r.height+1+u*2))}return r},e.prototype.setPrevPaintRect=function(r){r?(this.
_prevPaintRect=this._prevPaintRect||new ae(0,0,0,0),this._prevPaintRect.copy(r)):this._prevPaintRect=null},e.prototype.getPrevPaintRect=function(){return this._prevPaintRect},
e.prototype.animateStyle=function(r){return this.animate("style",r)},e.prototype.updateDuringAnimation=function(r){r==="style"?this.dirtyStyle():this.markRedraw()},
e.prototype.attrKV=function(r,i){r!=="style"?t.prototype.attrKV.call(this,r,i):this.style?this.setStyle(i):this.useStyle(i)},e.prototype.setStyle=function(r,i){
return typeof r=="string"?this.style[r]=i:R(this.style,r),this.dirtyStyle(),this},e.prototype.dirtyStyle=function(r){r||this.markRedraw(),this.__dirty|=ga,this.
_rect&&(this._rect=null)},e.prototype.dirty=function(){this.dirtyStyle()},e.prototype.styleChanged=function(){return!!(this.__dirty&ga)},e.prototype.styleUpdated=
function(){this.__dirty&=~ga},e.prototype.createStyle=function(r){return un(ci,r)},e.prototype.useStyle=function(r){r[ed]||(r=this.createStyle(r)),this.style=r,
this.dirtyStyle()},e.prototype._useHoverStyle=function(r){this.__hoverStyle=r},e.prototype.isStyleObject=function(r){return r[ed]},e.prototype._innerSaveToNormal=
function(r){t.prototype._innerSaveToNormal.call(this,r);var i=this._normalState;r.style&&!i.style&&(i.style=this._mergeStyle(this.createStyle(),this.style)),this.
_savePrimaryToNormal(r,i,Cx)},e.prototype._applyStateObj=function(r,i,n,a,o,s){t.prototype._applyStateObj.call(this,r,i,n,a,o,s);var l=!(i&&a),u=this.__inHover===
Go,f;if(i&&i.style?o?a?f=i.style:(f=this._mergeStyle(this.createStyle(),n.style),this._mergeStyle(f,i.style)):(f=this._mergeStyle(this.createStyle(),a?this.style:
n.style),this._mergeStyle(f,i.style)):l&&(f=n.style),f)if(o){var c=this.style;if(this.style=this.createStyle(l?{}:c),l)for(var p=ee(c),h=0;h<p.length;h++){var v=p[h];
v in f&&(f[v]=f[v],this.style[v]=c[v])}for(var m=ee(f),h=0;h<m.length;h++){var v=m[h];this.style[v]=this.style[v]}this._transitionState(r,{style:f},s,this.getAnimationStyleProps())}else
u?this._useHoverStyle(f):this.useStyle(f);if(!u)for(var d=this.__inHover?zL:Cx,h=0;h<d.length;h++){var v=d[h];i&&i[v]!=null?this[v]=i[v]:l&&n[v]!=null&&(this[v]=
n[v])}},e.prototype._mergeStates=function(r){for(var i=t.prototype._mergeStates.call(this,r),n,a=0;a<r.length;a++){var o=r[a];o.style&&(n=n||{},this._mergeStyle(
n,o.style))}return n&&(i.style=n),i},e.prototype._mergeStyle=function(r,i){return R(r,i),r},e.prototype.getAnimationStyleProps=function(){return ya},e.initDefaultProps=
(function(){var r=e.prototype;r.type="displayable",r.invisible=!1,r.z=0,r.z2=0,r.zlevel=0,r.culling=!1,r.cursor="pointer",r.rectHover=!1,r.incremental=0,r._rect=
null,r.dirtyRectTolerance=0,r.__dirty=it|ga})(),e})(Mf),Qv=new ae(0,0,0,0),Jv=new ae(0,0,0,0);function FL(t,e,r){return Qv.copy(t.getBoundingRect()),t.transform&&
Qv.applyTransform(t.transform),Jv.width=e,Jv.height=r,!Qv.intersect(Jv)}var Qt=UL;var Dr=Math.min,Mr=Math.max,td=Math.sin,rd=Math.cos,_a=Math.PI*2,Of=pn(),Lf=pn(),kf=pn();function id(t,e,r,i,n,a){n[0]=Dr(t,r),n[1]=Dr(e,i),a[0]=Mr(t,r),a[1]=Mr(e,i)}var Ax=[],Ex=[];function Dx(t,e,r,i,n,a,o,s,l,u){var f=uf,c=We,p=f(t,r,n,o,Ax);l[0]=
1/0,l[1]=1/0,u[0]=-1/0,u[1]=-1/0;for(var h=0;h<p;h++){var v=c(t,r,n,o,Ax[h]);l[0]=Dr(v,l[0]),u[0]=Mr(v,u[0])}p=f(e,i,a,s,Ex);for(var h=0;h<p;h++){var m=c(e,i,a,
s,Ex[h]);l[1]=Dr(m,l[1]),u[1]=Mr(m,u[1])}l[0]=Dr(t,l[0]),u[0]=Mr(t,u[0]),l[0]=Dr(o,l[0]),u[0]=Mr(o,u[0]),l[1]=Dr(e,l[1]),u[1]=Mr(e,u[1]),l[1]=Dr(s,l[1]),u[1]=Mr(
s,u[1])}function Mx(t,e,r,i,n,a,o,s){var l=ff,u=dt,f=Mr(Dr(l(t,r,n),1),0),c=Mr(Dr(l(e,i,a),1),0),p=u(t,r,n,f),h=u(e,i,a,c);o[0]=Dr(t,n,p),o[1]=Dr(e,a,h),s[0]=Mr(
t,n,p),s[1]=Mr(e,a,h)}function Ox(t,e,r,i,n,a,o,s,l){var u=Oi,f=Li,c=Math.abs(n-a);if(c%_a<1e-4&&c>1e-4){s[0]=t-r,s[1]=e-i,l[0]=t+r,l[1]=e+i;return}if(Of[0]=rd(
n)*r+t,Of[1]=td(n)*i+e,Lf[0]=rd(a)*r+t,Lf[1]=td(a)*i+e,u(s,Of,Lf),f(l,Of,Lf),n=n%_a,n<0&&(n=n+_a),a=a%_a,a<0&&(a=a+_a),n>a&&!o?a+=_a:n<a&&o&&(n+=_a),o){var p=a;
a=n,n=p}for(var h=0;h<a;h+=Math.PI/2)h>n&&(kf[0]=rd(h)*r+t,kf[1]=td(h)*i+e,u(s,kf,s),f(l,kf,l))}var Le={M:1,L:2,C:3,Q:4,A:5,Z:6,R:7},xa=[],Sa=[],pi=[],xn=[],hi=[],vi=[],nd=Math.min,ad=Math.max,ba=Math.cos,wa=Math.sin,Bi=Math.abs,ld=Math.PI,Sn=ld*2,od=typeof Float32Array<
"u",cl=[];function sd(t){var e=Math.round(t/ld*1e8)/1e8;return e%2*ld}function VL(t,e){var r=sd(t[0]);r<0&&(r+=Sn);var i=r-t[0],n=t[1];n+=i,!e&&n-r>=Sn?n=r+Sn:e&&
r-n>=Sn?n=r-Sn:!e&&r>n?n=r+(Sn-sd(r-n)):e&&r<n&&(n=r-(Sn-sd(n-r))),t[0]=r,t[1]=n}var HL=(function(){function t(e){this.dpr=1,this._xi=0,this._yi=0,this._x0=0,this.
_y0=0,this._len=0,e&&(this._saveData=!1),this._saveData&&(this.data=[])}return t.prototype.increaseVersion=function(){this._version++},t.prototype.getVersion=function(){
return this._version},t.prototype.setScale=function(e,r,i){i=i||0,i>0&&(this._ux=Bi(i/ma/e)||0,this._uy=Bi(i/ma/r)||0)},t.prototype.setDPR=function(e){this.dpr=
e},t.prototype.setContext=function(e){this._ctx=e},t.prototype.getContext=function(){return this._ctx},t.prototype.beginPath=function(){return this._ctx&&this._ctx.
beginPath(),this.reset(),this},t.prototype.reset=function(){this._saveData&&(this._len=0),this._pathSegLen&&(this._pathSegLen=null,this._pathLen=0),this._version++},
t.prototype.moveTo=function(e,r){return this._drawPendingPt(),this.addData(Le.M,e,r),this._ctx&&this._ctx.moveTo(e,r),this._x0=e,this._y0=r,this._xi=e,this._yi=
r,this},t.prototype.lineTo=function(e,r){var i=Bi(e-this._xi),n=Bi(r-this._yi),a=i>this._ux||n>this._uy;if(this.addData(Le.L,e,r),this._ctx&&a&&this._ctx.lineTo(
e,r),a)this._xi=e,this._yi=r,this._pendingPtDist=0;else{var o=i*i+n*n;o>this._pendingPtDist&&(this._pendingPtX=e,this._pendingPtY=r,this._pendingPtDist=o)}return this},
t.prototype.bezierCurveTo=function(e,r,i,n,a,o){return this._drawPendingPt(),this.addData(Le.C,e,r,i,n,a,o),this._ctx&&this._ctx.bezierCurveTo(e,r,i,n,a,o),this.
_xi=a,this._yi=o,this},t.prototype.quadraticCurveTo=function(e,r,i,n){return this._drawPendingPt(),this.addData(Le.Q,e,r,i,n),this._ctx&&this._ctx.quadraticCurveTo(
e,r,i,n),this._xi=i,this._yi=n,this},t.prototype.arc=function(e,r,i,n,a,o){this._drawPendingPt(),cl[0]=n,cl[1]=a,VL(cl,o),n=cl[0],a=cl[1];var s=a-n;return this.
addData(Le.A,e,r,i,i,n,s,0,o?0:1),this._ctx&&this._ctx.arc(e,r,i,n,a,o),this._xi=ba(a)*i+e,this._yi=wa(a)*i+r,this},t.prototype.arcTo=function(e,r,i,n,a){return this.
_drawPendingPt(),this._ctx&&this._ctx.arcTo(e,r,i,n,a),this},t.prototype.rect=function(e,r,i,n){return this._drawPendingPt(),this._ctx&&this._ctx.rect(e,r,i,n),
this.addData(Le.R,e,r,i,n),this},t.prototype.closePath=function(){this._drawPendingPt(),this.addData(Le.Z);var e=this._ctx,r=this._x0,i=this._y0;return e&&e.closePath(),
this._xi=r,this._yi=i,this},t.prototype.fill=function(e){e&&e.fill(),this.toStatic()},t.prototype.stroke=function(e){e&&e.stroke(),this.toStatic()},t.prototype.
len=function(){return this._len},t.prototype.setData=function(e){if(this._saveData){var r=e.length;!(this.data&&this.data.length===r)&&od&&(this.data=new Float32Array(
r));for(var i=0;i<r;i++)this.data[i]=e[i];this._len=r}},t.prototype.appendPath=function(e){if(this._saveData){e instanceof Array||(e=[e]);for(var r=e.length,i=0,
n=this._len,a=0;a<r;a++)i+=e[a].len();var o=this.data;if(od&&(o instanceof Float32Array||!o)&&(this.data=new Float32Array(n+i),n>0&&o))for(var s=0;s<n;s++)this.
data[s]=o[s];for(var a=0;a<r;a++)for(var l=e[a].data,s=0;s<l.length;s++)this.data[n++]=l[s];this._len=n}},t.prototype.addData=function(e,r,i,n,a,o,s,l,u){if(this.
_saveData){var f=this.data;this._len+arguments.length>f.length&&(this._expandData(),f=this.data);for(var c=0;c<arguments.length;c++)f[this._len++]=arguments[c]}},
t.prototype._drawPendingPt=function(){this._pendingPtDist>0&&(this._ctx&&this._ctx.lineTo(this._pendingPtX,this._pendingPtY),this._pendingPtDist=0)},t.prototype.
_expandData=function(){if(!(this.data instanceof Array)){for(var e=[],r=0;r<this._len;r++)e[r]=this.data[r];this.data=e}},t.prototype.toStatic=function(){if(this.
_saveData){this._drawPendingPt();var e=this.data;e instanceof Array&&(e.length=this._len,od&&this._len>11&&(this.data=new Float32Array(e)))}},t.prototype.getBoundingRect=
function(){pi[0]=pi[1]=hi[0]=hi[1]=Number.MAX_VALUE,xn[0]=xn[1]=vi[0]=vi[1]=-Number.MAX_VALUE;var e=this.data,r=0,i=0,n=0,a=0,o;for(o=0;o<this._len;){var s=e[o++],
l=o===1;switch(l&&(r=e[o],i=e[o+1],n=r,a=i),s){case Le.M:r=n=e[o++],i=a=e[o++],hi[0]=n,hi[1]=a,vi[0]=n,vi[1]=a;break;case Le.L:id(r,i,e[o],e[o+1],hi,vi),r=e[o++],
i=e[o++];break;case Le.C:Dx(r,i,e[o++],e[o++],e[o++],e[o++],e[o],e[o+1],hi,vi),r=e[o++],i=e[o++];break;case Le.Q:Mx(r,i,e[o++],e[o++],e[o],e[o+1],hi,vi),r=e[o++],
i=e[o++];break;case Le.A:var u=e[o++],f=e[o++],c=e[o++],p=e[o++],h=e[o++],v=e[o++]+h;o+=1;var m=!e[o++];l&&(n=ba(h)*c+u,a=wa(h)*p+f),Ox(u,f,c,p,h,v,m,hi,vi),r=ba(
v)*c+u,i=wa(v)*p+f;break;case Le.R:n=r=e[o++],a=i=e[o++];var d=e[o++],g=e[o++];id(n,a,n+d,a+g,hi,vi);break;case Le.Z:r=n,i=a;break}Oi(pi,pi,hi),Li(xn,xn,vi)}return o===
0&&(pi[0]=pi[1]=xn[0]=xn[1]=0),new ae(pi[0],pi[1],xn[0]-pi[0],xn[1]-pi[1])},t.prototype._calculateLength=function(){var e=this.data,r=this._len,i=this._ux,n=this.
_uy,a=0,o=0,s=0,l=0;this._pathSegLen||(this._pathSegLen=[]);for(var u=this._pathSegLen,f=0,c=0,p=0;p<r;){var h=e[p++],v=p===1;v&&(a=e[p],o=e[p+1],s=a,l=o);var m=-1;
switch(h){case Le.M:a=s=e[p++],o=l=e[p++];break;case Le.L:{var d=e[p++],g=e[p++],y=d-a,_=g-o;(Bi(y)>i||Bi(_)>n||p===r-1)&&(m=Math.sqrt(y*y+_*_),a=d,o=g);break}case Le.
C:{var x=e[p++],S=e[p++],d=e[p++],g=e[p++],b=e[p++],w=e[p++];m=Z0(a,o,x,S,d,g,b,w,10),a=b,o=w;break}case Le.Q:{var x=e[p++],S=e[p++],d=e[p++],g=e[p++];m=J0(a,o,
x,S,d,g,10),a=d,o=g;break}case Le.A:var C=e[p++],E=e[p++],A=e[p++],D=e[p++],L=e[p++],M=e[p++],N=M+L;p+=1,v&&(s=ba(L)*A+C,l=wa(L)*D+E),m=ad(A,D)*nd(Sn,Math.abs(M)),
a=ba(N)*A+C,o=wa(N)*D+E;break;case Le.R:{s=a=e[p++],l=o=e[p++];var P=e[p++],k=e[p++];m=P*2+k*2;break}case Le.Z:{var y=s-a,_=l-o;m=Math.sqrt(y*y+_*_),a=s,o=l;break}}
m>=0&&(u[c++]=m,f+=m)}return this._pathLen=f,f},t.prototype.rebuildPath=function(e,r){var i=this.data,n=this._ux,a=this._uy,o=this._len,s,l,u,f,c,p,h=r<1,v,m,d=0,
g=0,y,_=0,x,S;if(!(h&&(this._pathSegLen||this._calculateLength(),v=this._pathSegLen,m=this._pathLen,y=r*m,!y)))e:for(var b=0;b<o;){var w=i[b++],C=b===1;switch(C&&
(u=i[b],f=i[b+1],s=u,l=f),w!==Le.L&&_>0&&(e.lineTo(x,S),_=0),w){case Le.M:s=u=i[b++],l=f=i[b++],e.moveTo(u,f);break;case Le.L:{c=i[b++],p=i[b++];var E=Bi(c-u),A=Bi(
p-f);if(E>n||A>a){if(h){var D=v[g++];if(d+D>y){var L=(y-d)/D;e.lineTo(u*(1-L)+c*L,f*(1-L)+p*L);break e}d+=D}e.lineTo(c,p),u=c,f=p,_=0}else{var M=E*E+A*A;M>_&&(x=
c,S=p,_=M)}break}case Le.C:{var N=i[b++],P=i[b++],k=i[b++],U=i[b++],F=i[b++],$=i[b++];if(h){var D=v[g++];if(d+D>y){var L=(y-d)/D;Ro(u,N,k,F,L,xa),Ro(f,P,U,$,L,Sa),
e.bezierCurveTo(xa[1],Sa[1],xa[2],Sa[2],xa[3],Sa[3]);break e}d+=D}e.bezierCurveTo(N,P,k,U,F,$),u=F,f=$;break}case Le.Q:{var N=i[b++],P=i[b++],k=i[b++],U=i[b++];
if(h){var D=v[g++];if(d+D>y){var L=(y-d)/D;Bo(u,N,k,L,xa),Bo(f,P,U,L,Sa),e.quadraticCurveTo(xa[1],Sa[1],xa[2],Sa[2]);break e}d+=D}e.quadraticCurveTo(N,P,k,U),u=
k,f=U;break}case Le.A:var q=i[b++],j=i[b++],J=i[b++],ie=i[b++],Z=i[b++],ye=i[b++],be=i[b++],wt=!i[b++],Lt=J>ie?J:ie,Me=Bi(J-ie)>.001,qe=Z+ye,ce=!1;if(h){var D=v[g++];
d+D>y&&(qe=Z+ye*(y-d)/D,ce=!0),d+=D}if(Me&&e.ellipse?e.ellipse(q,j,J,ie,be,Z,qe,wt):e.arc(q,j,Lt,Z,qe,wt),ce)break e;C&&(s=ba(Z)*J+q,l=wa(Z)*ie+j),u=ba(qe)*J+q,
f=wa(qe)*ie+j;break;case Le.R:s=u=i[b],l=f=i[b+1],c=i[b++],p=i[b++];var we=i[b++],Fr=i[b++];if(h){var D=v[g++];if(d+D>y){var vt=y-d;e.moveTo(c,p),e.lineTo(c+nd(
vt,we),p),vt-=we,vt>0&&e.lineTo(c+we,p+nd(vt,Fr)),vt-=Fr,vt>0&&e.lineTo(c+ad(we-vt,0),p+Fr),vt-=we,vt>0&&e.lineTo(c,p+ad(Fr-vt,0));break e}d+=D}e.rect(c,p,we,Fr);
break;case Le.Z:if(h){var D=v[g++];if(d+D>y){var L=(y-d)/D;e.lineTo(u*(1-L)+s*L,f*(1-L)+l*L);break e}d+=D}e.closePath(),u=s,f=l}}},t.prototype.clone=function(){
var e=new t,r=this.data;return e.data=r.slice?r.slice():Array.prototype.slice.call(r),e._len=this._len,e},t.prototype.canSave=function(){return!!this._saveData},
t.CMD=Le,t.initDefaultProps=(function(){var e=t.prototype;e._saveData=!0,e._ux=0,e._uy=0,e._pendingPtDist=0,e._version=0})(),t})(),Ut=HL;function Ta(t,e,r,i,n,a,o){if(n===0)return!1;var s=n,l=0,u=t;if(o>e+s&&o>i+s||o<e-s&&o<i-s||a>t+s&&a>r+s||a<t-s&&a<r-s)return!1;if(t!==r)l=(e-i)/(t-r),u=(t*i-r*
e)/(t-r);else return Math.abs(a-t)<=s/2;var f=l*a-o+u,c=f*f/(l*l+1);return c<=s/2*s/2}function Lx(t,e,r,i,n,a,o,s,l,u,f){if(l===0)return!1;var c=l;if(f>e+c&&f>i+c&&f>a+c&&f>s+c||f<e-c&&f<i-c&&f<a-c&&f<s-c||u>t+c&&u>r+c&&u>n+c&&u>o+c||u<t-c&&u<r-c&&
u<n-c&&u<o-c)return!1;var p=q0(t,e,r,i,n,a,o,s,u,f,null);return p<=c/2}function kx(t,e,r,i,n,a,o,s,l){if(o===0)return!1;var u=o;if(l>e+u&&l>i+u&&l>a+u||l<e-u&&l<i-u&&l<a-u||s>t+u&&s>r+u&&s>n+u||s<t-u&&s<r-u&&s<n-u)return!1;var f=Q0(
t,e,r,i,n,a,s,l,null);return f<=u/2}var Px=Math.PI*2;function pl(t){return t%=Px,t<0&&(t+=Px),t}var hl=Math.PI*2;function Ix(t,e,r,i,n,a,o,s,l){if(o===0)return!1;var u=o;s-=t,l-=e;var f=Math.sqrt(s*s+l*l);if(f-u>r||f+u<r)return!1;if(Math.abs(i-n)%hl<1e-4)return!0;
if(a){var c=i;i=pl(n),n=pl(c)}else i=pl(i),n=pl(n);i>n&&(n+=hl);var p=Math.atan2(l,s);return p<0&&(p+=hl),p>=i&&p<=n||p+hl>=i&&p+hl<=n}function zi(t,e,r,i,n,a){if(a>e&&a>i||a<e&&a<i||i===e)return 0;var o=(a-e)/(i-e),s=i<e?1:-1;(o===1||o===0)&&(s=i<e?.5:-.5);var l=o*(r-t)+t;return l===n?1/0:l>n?
s:0}var bn=Ut.CMD,Ca=Math.PI*2,XL=1e-4;function KL(t,e){return Math.abs(t-e)<XL}var Ft=[-1,-1,-1],Or=[-1,-1];function qL(){var t=Or[0];Or[0]=Or[1],Or[1]=t}function ZL(t,e,r,i,n,a,o,s,l,u){
if(u>e&&u>i&&u>a&&u>s||u<e&&u<i&&u<a&&u<s)return 0;var f=ha(e,i,a,s,u,Ft);if(f===0)return 0;for(var c=0,p=-1,h=void 0,v=void 0,m=0;m<f;m++){var d=Ft[m],g=d===0||
d===1?.5:1,y=We(t,r,n,o,d);y<l||(p<0&&(p=uf(e,i,a,s,Or),Or[1]<Or[0]&&p>1&&qL(),h=We(e,i,a,s,Or[0]),p>1&&(v=We(e,i,a,s,Or[1]))),p===2?d<Or[0]?c+=h<e?g:-g:d<Or[1]?
c+=v<h?g:-g:c+=s<v?g:-g:d<Or[0]?c+=h<e?g:-g:c+=s<h?g:-g)}return c}function jL(t,e,r,i,n,a,o,s){if(s>e&&s>i&&s>a||s<e&&s<i&&s<a)return 0;var l=j0(e,i,a,s,Ft);if(l===
0)return 0;var u=ff(e,i,a);if(u>=0&&u<=1){for(var f=0,c=dt(e,i,a,u),p=0;p<l;p++){var h=Ft[p]===0||Ft[p]===1?.5:1,v=dt(t,r,n,Ft[p]);v<o||(Ft[p]<u?f+=c<e?h:-h:f+=
a<c?h:-h)}return f}else{var h=Ft[0]===0||Ft[0]===1?.5:1,v=dt(t,r,n,Ft[0]);return v<o?0:a<e?h:-h}}function QL(t,e,r,i,n,a,o,s){if(s-=e,s>r||s<-r)return 0;var l=Math.
sqrt(r*r-s*s);Ft[0]=-l,Ft[1]=l;var u=Math.abs(i-n);if(u<1e-4)return 0;if(u>=Ca-1e-4){i=0,n=Ca;var f=a?1:-1;return o>=Ft[0]+t&&o<=Ft[1]+t?f:0}if(i>n){var c=i;i=n,
n=c}i<0&&(i+=Ca,n+=Ca);for(var p=0,h=0;h<2;h++){var v=Ft[h];if(v+t>o){var m=Math.atan2(s,v),f=a?1:-1;m<0&&(m=Ca+m),(m>=i&&m<=n||m+Ca>=i&&m+Ca<=n)&&(m>Math.PI/2&&
m<Math.PI*1.5&&(f=-f),p+=f)}}return p}function Nx(t,e,r,i,n){for(var a=t.data,o=t.len(),s=0,l=0,u=0,f=0,c=0,p,h,v=0;v<o;){var m=a[v++],d=v===1;switch(m===bn.M&&
v>1&&(r||(s+=zi(l,u,f,c,i,n))),d&&(l=a[v],u=a[v+1],f=l,c=u),m){case bn.M:f=a[v++],c=a[v++],l=f,u=c;break;case bn.L:if(r){if(Ta(l,u,a[v],a[v+1],e,i,n))return!0}else
s+=zi(l,u,a[v],a[v+1],i,n)||0;l=a[v++],u=a[v++];break;case bn.C:if(r){if(Lx(l,u,a[v++],a[v++],a[v++],a[v++],a[v],a[v+1],e,i,n))return!0}else s+=ZL(l,u,a[v++],a[v++],
a[v++],a[v++],a[v],a[v+1],i,n)||0;l=a[v++],u=a[v++];break;case bn.Q:if(r){if(kx(l,u,a[v++],a[v++],a[v],a[v+1],e,i,n))return!0}else s+=jL(l,u,a[v++],a[v++],a[v],
a[v+1],i,n)||0;l=a[v++],u=a[v++];break;case bn.A:var g=a[v++],y=a[v++],_=a[v++],x=a[v++],S=a[v++],b=a[v++];v+=1;var w=!!(1-a[v++]);p=Math.cos(S)*_+g,h=Math.sin(
S)*x+y,d?(f=p,c=h):s+=zi(l,u,p,h,i,n);var C=(i-g)*x/_+g;if(r){if(Ix(g,y,x,S,S+b,w,e,C,n))return!0}else s+=QL(g,y,x,S,S+b,w,C,n);l=Math.cos(S+b)*_+g,u=Math.sin(S+
b)*x+y;break;case bn.R:f=l=a[v++],c=u=a[v++];var E=a[v++],A=a[v++];if(p=f+E,h=c+A,r){if(Ta(f,c,p,c,e,i,n)||Ta(p,c,p,h,e,i,n)||Ta(p,h,f,h,e,i,n)||Ta(f,h,f,c,e,i,
n))return!0}else s+=zi(p,c,p,h,i,n),s+=zi(f,h,f,c,i,n);break;case bn.Z:if(r){if(Ta(l,u,f,c,e,i,n))return!0}else s+=zi(l,u,f,c,i,n);l=f,u=c;break}}return!r&&!KL(
u,c)&&(s+=zi(l,u,f,c,i,n)||0),s!==0}function Rx(t,e,r){return Nx(t,0,!1,e,r)}function Bx(t,e,r,i){return Nx(t,e,!0,r,i)}var Wo=ue({fill:"#000",stroke:null,strokePercent:1,fillOpacity:1,strokeOpacity:1,lineDashOffset:0,lineWidth:1,lineCap:"butt",miterLimit:10,strokeNoScale:!1,strokeFirst:!1},
ci),ek={style:ue({fill:!0,stroke:!0,strokePercent:!0,fillOpacity:!0,strokeOpacity:!0,lineDashOffset:!0,lineWidth:!0,miterLimit:!0},ya.style)},ud=Cr.concat(["inv\
isible","culling","z","z2","zlevel","parent"]),tk=(function(t){I(e,t);function e(r){return t.call(this,r)||this}return e.prototype.update=function(){var r=this;
t.prototype.update.call(this);var i=this.style;if(i.decal){var n=this._decalEl=this._decalEl||new e;n.buildPath===e.prototype.buildPath&&(n.buildPath=function(l){
r.buildPath(l,r.shape)}),n.silent=!0;var a=n.style;for(var o in i)a[o]!==i[o]&&(a[o]=i[o]);a.fill=i.fill?i.decal:null,a.decal=null,a.shadowColor=null,i.strokeFirst&&
(a.stroke=null);for(var s=0;s<ud.length;++s)n[ud[s]]=this[ud[s]];n.__dirty|=it}else this._decalEl&&(this._decalEl=null)},e.prototype.getDecalElement=function(){
return this._decalEl},e.prototype._init=function(r){var i=ee(r);this.shape=this.getDefaultShape();var n=this.getDefaultStyle();n&&this.useStyle(n);for(var a=0;a<
i.length;a++){var o=i[a],s=r[o];o==="style"?this.style?R(this.style,s):this.useStyle(s):o==="shape"?R(this.shape,s):t.prototype.attrKV.call(this,o,s)}this.style||
this.useStyle({})},e.prototype.getDefaultStyle=function(){return null},e.prototype.getDefaultShape=function(){return{}},e.prototype.canBeInsideText=function(){return this.
hasFill()},e.prototype.getInsideTextFill=function(){var r=this.style.fill;if(r!=="none"){if(V(r)){var i=Vo(r,0);return i>.5?ul:i>.2?_x:fl}else if(r)return fl}return ul},
e.prototype.getInsideTextStroke=function(r){var i=this.style.fill;if(V(i)){var n=this.__zr,a=!!(n&&n.isDarkMode()),o=Vo(r,0)<ll;if(a===o)return i}},e.prototype.
buildPath=function(r,i,n){},e.prototype.pathUpdated=function(){this.__dirty&=~_n},e.prototype.getUpdatedPathProxy=function(r){return!this.path&&this.createPathProxy(),
this.path.beginPath(),this.buildPath(this.path,this.shape,r),this.path},e.prototype.createPathProxy=function(){this.path=new Ut(!1)},e.prototype.hasStroke=function(){
var r=this.style,i=r.stroke;return!(i==null||i==="none"||!(r.lineWidth>0))},e.prototype.hasFill=function(){var r=this.style,i=r.fill;return i!=null&&i!=="none"},
e.prototype.getBoundingRect=function(){var r=this._rect,i=this.style,n=!r;if(n){var a=!1;this.path||(a=!0,this.createPathProxy());var o=this.path;(a||this.__dirty&
_n)&&(o.beginPath(),this.buildPath(o,this.shape,!1),this.pathUpdated()),r=o.getBoundingRect()}if(this._rect=r,this.hasStroke()&&this.path&&this.path.len()>0){var s=this.
_rectStroke||(this._rectStroke=r.clone());if(this.__dirty||n){s.copy(r);var l=i.strokeNoScale?this.getLineScale():1,u=i.lineWidth;if(!this.hasFill()){var f=this.
strokeContainThreshold;u=Math.max(u,f??4)}l>1e-10&&(s.width+=u/l,s.height+=u/l,s.x-=u/l/2,s.y-=u/l/2)}return s}return r},e.prototype.contain=function(r,i){var n=this.
transformCoordToLocal(r,i),a=this.getBoundingRect(),o=this.style;if(r=n[0],i=n[1],a.contain(r,i)){var s=this.path;if(this.hasStroke()){var l=o.lineWidth,u=o.strokeNoScale?
this.getLineScale():1;if(u>1e-10&&(this.hasFill()||(l=Math.max(l,this.strokeContainThreshold)),Bx(s,l/u,r,i)))return!0}if(this.hasFill())return Rx(s,r,i)}return!1},
e.prototype.dirtyShape=function(){this.__dirty|=_n,this._rect&&(this._rect=null),this._decalEl&&this._decalEl.dirtyShape(),this.markRedraw()},e.prototype.dirty=
function(){this.dirtyStyle(),this.dirtyShape()},e.prototype.animateShape=function(r){return this.animate("shape",r)},e.prototype.updateDuringAnimation=function(r){
r==="style"?this.dirtyStyle():r==="shape"?this.dirtyShape():this.markRedraw()},e.prototype.attrKV=function(r,i){r==="shape"?this.setShape(i):t.prototype.attrKV.
call(this,r,i)},e.prototype.setShape=function(r,i){var n=this.shape;return n||(n=this.shape={}),typeof r=="string"?n[r]=i:R(n,r),this.dirtyShape(),this},e.prototype.
shapeChanged=function(){return!!(this.__dirty&_n)},e.prototype.createStyle=function(r){return un(Wo,r)},e.prototype._innerSaveToNormal=function(r){t.prototype._innerSaveToNormal.
call(this,r);var i=this._normalState;r.shape&&!i.shape&&(i.shape=R({},this.shape))},e.prototype._applyStateObj=function(r,i,n,a,o,s){if(t.prototype._applyStateObj.
call(this,r,i,n,a,o,s),this.__inHover!==Go){var l=!(i&&a),u;if(i&&i.shape?o?a?u=i.shape:(u=R({},n.shape),R(u,i.shape)):(u=R({},a?this.shape:n.shape),R(u,i.shape)):
l&&(u=n.shape),u)if(o){this.shape=R({},this.shape);for(var f={},c=ee(u),p=0;p<c.length;p++){var h=c[p];typeof u[h]=="object"?this.shape[h]=u[h]:f[h]=u[h]}this._transitionState(
r,{shape:f},s)}else this.shape=u,this.dirtyShape()}},e.prototype._mergeStates=function(r){for(var i=t.prototype._mergeStates.call(this,r),n,a=0;a<r.length;a++){
var o=r[a];o.shape&&(n=n||{},this._mergeStyle(n,o.shape))}return n&&(i.shape=n),i},e.prototype.getAnimationStyleProps=function(){return ek},e.prototype.isZeroArea=
function(){return!1},e.extend=function(r){var i=(function(a){I(o,a);function o(s){var l=a.call(this,s)||this;return r.init&&r.init.call(l,s),l}return o.prototype.
getDefaultStyle=function(){return ne(r.style)},o.prototype.getDefaultShape=function(){return ne(r.shape)},o})(e);for(var n in r)typeof r[n]=="function"&&(i.prototype[n]=
r[n]);return i},e.initDefaultProps=(function(){var r=e.prototype;r.type="path",r.strokeContainThreshold=5,r.segmentIgnoreThreshold=0,r.subPixelOptimize=!1,r.autoBatch=
!1,r.__dirty=it|ga|_n})(),e})(Qt),re=tk;var rk=ue({strokeFirst:!0,font:qt,x:0,y:0,textAlign:"left",textBaseline:"top",miterLimit:2},Wo),zx=(function(t){I(e,t);function e(){return t!==null&&t.apply(this,
arguments)||this}return e.prototype.hasStroke=function(){return Mv(this.style)},e.prototype.hasFill=function(){var r=this.style,i=r.fill;return i!=null&&i!=="no\
ne"},e.prototype.createStyle=function(r){return un(rk,r)},e.prototype.setBoundingRect=function(r){this._rect=r},e.prototype.getBoundingRect=function(){return this.
_rect||(this._rect=G0(this.style)),this._rect},e.initDefaultProps=(function(){var r=e.prototype;r.dirtyRectTolerance=10})(),e})(Qt);zx.prototype.type="tspan";var Aa=zx;var ik=ue({x:0,y:0},ci),nk={style:ue({x:!0,y:!0,width:!0,height:!0,sx:!0,sy:!0,sWidth:!0,sHeight:!0},ya.style)};function ak(t){return!!(t&&typeof t!="string"&&t.
width&&t.height)}var Ux=(function(t){I(e,t);function e(){return t!==null&&t.apply(this,arguments)||this}return e.prototype.createStyle=function(r){return un(ik,
r)},e.prototype._getSize=function(r){var i=this.style,n=i[r];if(n!=null)return n;var a=ak(i.image)?i.image:this.__image;if(!a)return 0;var o=r==="width"?"height":
"width",s=i[o];return s==null?a[r]:a[r]/a[o]*s},e.prototype.getWidth=function(){return this._getSize("width")},e.prototype.getHeight=function(){return this._getSize(
"height")},e.prototype.getAnimationStyleProps=function(){return nk},e.prototype.getBoundingRect=function(){var r=this.style;return this._rect||(this._rect=new ae(
r.x||0,r.y||0,this.getWidth(),this.getHeight())),this._rect},e})(Qt);Ux.prototype.type="image";var yt=Ux;function Fx(t,e){var r=e.x,i=e.y,n=e.width,a=e.height,o=e.r,s,l,u,f;n<0&&(r=r+n,n=-n),a<0&&(i=i+a,a=-a),typeof o=="number"?s=l=u=f=o:o instanceof Array?o.length===
1?s=l=u=f=o[0]:o.length===2?(s=u=o[0],l=f=o[1]):o.length===3?(s=o[0],l=f=o[1],u=o[2]):(s=o[0],l=o[1],u=o[2],f=o[3]):s=l=u=f=0;var c;s+l>n&&(c=s+l,s*=n/c,l*=n/c),
u+f>n&&(c=u+f,u*=n/c,f*=n/c),l+u>a&&(c=l+u,l*=a/c,u*=a/c),s+f>a&&(c=s+f,s*=a/c,f*=a/c),t.moveTo(r+s,i),t.lineTo(r+n-l,i),l!==0&&t.arc(r+n-l,i+l,l,-Math.PI/2,0),
t.lineTo(r+n,i+a-u),u!==0&&t.arc(r+n-u,i+a-u,u,0,Math.PI/2),t.lineTo(r+f,i+a),f!==0&&t.arc(r+f,i+a-f,f,Math.PI/2,Math.PI),t.lineTo(r,i+s),s!==0&&t.arc(r+s,i+s,s,
Math.PI,Math.PI*1.5),t.closePath()}var Yo=Math.round;function Pf(t,e,r){if(e){var i=e.x1,n=e.x2,a=e.y1,o=e.y2;t.x1=i,t.x2=n,t.y1=a,t.y2=o;var s=r&&r.lineWidth;return s&&(Yo(i*2)===Yo(n*2)&&(t.x1=
t.x2=wn(i,s,!0)),Yo(a*2)===Yo(o*2)&&(t.y1=t.y2=wn(a,s,!0))),t}}function If(t,e,r){if(e){var i=e.x,n=e.y,a=e.width,o=e.height;t.x=i,t.y=n,t.width=a,t.height=o;var s=r&&
r.lineWidth;return s&&(t.x=wn(i,s,!0),t.y=wn(n,s,!0),t.width=Math.max(wn(i+a,s,!1)-t.x,a===0?0:1),t.height=Math.max(wn(n+o,s,!1)-t.y,o===0?0:1)),t}}function wn(t,e,r){
if(!e)return t;var i=Yo(t*2);return(i+Yo(e))%2===0?i/2:(i+(r?1:-1))/2}var lk=(function(){function t(){this.x=0,this.y=0,this.width=0,this.height=0}return t})();var uk={},Vx=(function(t){I(e,t);function e(r){return t.call(this,r)||this}return e.prototype.getDefaultShape=function(){return new lk},e.prototype.buildPath=function(r,i){
var n,a,o,s;if(this.subPixelOptimize){var l=If(uk,i,this.style);n=l.x,a=l.y,o=l.width,s=l.height,l.r=i.r,i=l}else n=i.x,a=i.y,o=i.width,s=i.height;i.r?Fx(r,i):r.
rect(n,a,o,s)},e.prototype.isZeroArea=function(){return!this.shape.width||!this.shape.height},e})(re);Vx.prototype.type="rect";var Pe=Vx;var Hx={fill:"#000"},Gx=2,di={},fk={style:ue({fill:!0,stroke:!0,fillOpacity:!0,strokeOpacity:!0,lineWidth:!0,fontSize:!0,lineHeight:!0,width:!0,height:!0,textShadowColor:!0,
textShadowBlur:!0,textShadowOffsetX:!0,textShadowOffsetY:!0,backgroundColor:!0,padding:!0,borderColor:!0,borderWidth:!0,borderRadius:!0},ya.style)},jx=(function(t){
I(e,t);function e(r){var i=t.call(this)||this;return i.type="text",i._children=[],i._defaultStyle=Hx,i.attr(r),i}return e.prototype.childrenRef=function(){return this.
_children},e.prototype.update=function(){t.prototype.update.call(this),this.styleChanged()&&this._updateSubTexts();for(var r=0;r<this._children.length;r++){var i=this.
_children[r];i.zlevel=this.zlevel,i.z=this.z,i.z2=this.z2,i.culling=this.culling,i.cursor=this.cursor,i.invisible=this.invisible}},e.prototype.updateTransform=function(){
var r=this.innerTransformable;r?(r.updateTransform(),r.transform&&(this.transform=r.transform)):t.prototype.updateTransform.call(this)},e.prototype.getLocalTransform=
function(r){var i=this.innerTransformable;return i?i.getLocalTransform(r):t.prototype.getLocalTransform.call(this,r)},e.prototype.getComputedTransform=function(){
return this.__hostTarget&&(this.__hostTarget.getComputedTransform(),this.__hostTarget.updateInnerText(!0)),t.prototype.getComputedTransform.call(this)},e.prototype.
_updateSubTexts=function(){this._childCursor=0,hk(this.style),this.style.rich?this._updateRichTexts():this._updatePlainTexts(),this._children.length=this._childCursor,
this.styleUpdated()},e.prototype.addSelfToZr=function(r){t.prototype.addSelfToZr.call(this,r);for(var i=0;i<this._children.length;i++)this._children[i].__zr=r},
e.prototype.removeSelfFromZr=function(r){t.prototype.removeSelfFromZr.call(this,r);for(var i=0;i<this._children.length;i++)this._children[i].__zr=null},e.prototype.
getBoundingRect=function(){if(this.styleChanged()&&this._updateSubTexts(),!this._rect){for(var r=new ae(0,0,0,0),i=this._children,n=[],a=null,o=0;o<i.length;o++){
var s=i[o],l=s.getBoundingRect(),u=s.getLocalTransform(n);u?(r.copy(l),r.applyTransform(u),a=a||r.clone(),a.union(r)):(a=a||l.clone(),a.union(l))}this._rect=a||
r}return this._rect},e.prototype.setDefaultTextStyle=function(r){this._defaultStyle=r||Hx},e.prototype.setTextContent=function(r){},e.prototype._mergeStyle=function(r,i){
if(!i)return r;var n=i.rich,a=r.rich||n&&{};return R(r,i),n&&a?(this._mergeRich(a,n),r.rich=a):a&&(r.rich=a),r},e.prototype._mergeRich=function(r,i){for(var n=ee(
i),a=0;a<n.length;a++){var o=n[a];r[o]=r[o]||{},R(r[o],i[o])}},e.prototype.getAnimationStyleProps=function(){return fk},e.prototype._getOrCreateChild=function(r){
var i=this._children[this._childCursor];return(!i||!(i instanceof r))&&(i=new r),this._children[this._childCursor++]=i,i.__zr=this.__zr,i.parent=this,i},e.prototype.
_updatePlainTexts=function(){var r=this.style,i=r.font||qt,n=r.padding,a=this._defaultStyle,o=r.x||0,s=r.y||0,l=r.align||a.align||"left",u=r.verticalAlign||a.verticalAlign||
"top";Ev(di,a.overflowRect,o,s,l,u),o=di.baseX,s=di.baseY;var f=Zx(r),c=F0(f,r,di.outerWidth,di.outerHeight),p=fd(r),h=!!r.backgroundColor,v=c.outerHeight,m=c.outerWidth,
d=c.lines,g=c.lineHeight;this.isTruncated=!!c.isTruncated;var y=o,_=Ii(s,c.contentHeight,u);if(p||n){var x=hn(o,m,l),S=Ii(s,v,u);p&&this._renderBackground(r,r,x,
S,m,v)}_+=g/2,n&&(y=qx(o,l,n),u==="top"?_+=n[0]:u==="bottom"&&(_-=n[2]));for(var b=0,w=!1,C=!1,E=Kx("fill"in r?r.fill:(C=!0,a.fill)),A=Xx("stroke"in r?r.stroke:
!h&&(!a.autoStroke||C)?(b=Gx,w=!0,a.stroke):null),D=r.textShadowBlur>0,L=0;L<d.length;L++){var M=this._getOrCreateChild(Aa),N=M.createStyle();M.useStyle(N),N.text=
d[L],N.x=y,N.y=_,l&&(N.textAlign=l),N.textBaseline="middle",N.opacity=r.opacity,N.strokeFirst=!0,D&&(N.shadowBlur=r.textShadowBlur||0,N.shadowColor=r.textShadowColor||
"transparent",N.shadowOffsetX=r.textShadowOffsetX||0,N.shadowOffsetY=r.textShadowOffsetY||0),N.stroke=A,N.fill=E,A&&(N.lineWidth=r.lineWidth||b,N.lineDash=r.lineDash,
N.lineDashOffset=r.lineDashOffset||0),N.font=i,Yx(N,r),_+=g,M.setBoundingRect(rf(N,c.contentWidth,c.calculatedLineHeight,w?0:null))}},e.prototype._updateRichTexts=
function(){var r=this.style,i=this._defaultStyle,n=r.align||i.align,a=r.verticalAlign||i.verticalAlign,o=r.x||0,s=r.y||0;Ev(di,i.overflowRect,o,s,n,a),o=di.baseX,
s=di.baseY;var l=Zx(r),u=V0(l,r,di.outerWidth,di.outerHeight,n),f=u.width,c=u.outerWidth,p=u.outerHeight,h=r.padding;this.isTruncated=!!u.isTruncated;var v=hn(o,
c,n),m=Ii(s,p,a),d=v,g=m;h&&(d+=h[3],g+=h[0]);var y=d+f;fd(r)&&this._renderBackground(r,r,v,m,c,p);for(var _=!!r.backgroundColor,x=0;x<u.lines.length;x++){for(var S=u.
lines[x],b=S.tokens,w=b.length,C=S.lineHeight,E=S.width,A=0,D=d,L=y,M=w-1,N=void 0;A<w&&(N=b[A],!N.align||N.align==="left");)this._placeToken(N,r,C,g,D,"left",_),
E-=N.width,D+=N.width,A++;for(;M>=0&&(N=b[M],N.align==="right");)this._placeToken(N,r,C,g,L,"right",_),E-=N.width,L-=N.width,M--;for(D+=(f-(D-d)-(y-L)-E)/2;A<=M;)
N=b[A],this._placeToken(N,r,C,g,D+N.width/2,"center",_),D+=N.width,A++;g+=C}},e.prototype._placeToken=function(r,i,n,a,o,s,l){var u=i.rich[r.styleName]||{};u.text=
r.text;var f=r.verticalAlign,c=a+n/2;f==="top"?c=a+r.height/2:f==="bottom"&&(c=a+n-r.height/2);var p=!r.isLineHolder&&fd(u);p&&this._renderBackground(u,i,s==="r\
ight"?o-r.width:s==="center"?o-r.width/2:o,c-r.height/2,r.width,r.height);var h=!!u.backgroundColor,v=r.textPadding;v&&(o=qx(o,s,v),c-=r.height/2-v[0]-r.innerHeight/
2);var m=this._getOrCreateChild(Aa),d=m.createStyle();m.useStyle(d);var g=this._defaultStyle,y=!1,_=0,x=!1,S=Kx("fill"in u?u.fill:"fill"in i?i.fill:(y=!0,g.fill)),
b=Xx("stroke"in u?u.stroke:"stroke"in i?i.stroke:!h&&!l&&(!g.autoStroke||y)?(_=Gx,x=!0,g.stroke):null),w=u.textShadowBlur>0||i.textShadowBlur>0;d.text=r.text,d.
x=o,d.y=c,w&&(d.shadowBlur=u.textShadowBlur||i.textShadowBlur||0,d.shadowColor=u.textShadowColor||i.textShadowColor||"transparent",d.shadowOffsetX=u.textShadowOffsetX||
i.textShadowOffsetX||0,d.shadowOffsetY=u.textShadowOffsetY||i.textShadowOffsetY||0),d.textAlign=s,d.textBaseline="middle",d.font=r.font||qt,d.opacity=fr(u.opacity,
i.opacity,1),Yx(d,u),b&&(d.lineWidth=fr(u.lineWidth,i.lineWidth,_),d.lineDash=G(u.lineDash,i.lineDash),d.lineDashOffset=i.lineDashOffset||0,d.stroke=b),S&&(d.fill=
S),m.setBoundingRect(rf(d,r.contentWidth,r.contentHeight,x?0:null))},e.prototype._renderBackground=function(r,i,n,a,o,s){var l=r.backgroundColor,u=r.borderWidth,
f=r.borderColor,c=l&&l.image,p=l&&!c,h=r.borderRadius,v=this,m,d;if(p||r.lineHeight||u&&f){m=this._getOrCreateChild(Pe),m.useStyle(m.createStyle()),m.style.fill=
null;var g=m.shape;g.x=n,g.y=a,g.width=o,g.height=s,g.r=h,m.dirtyShape()}if(p){var y=m.style;y.fill=l||null,y.fillOpacity=G(r.fillOpacity,1)}else if(c){d=this._getOrCreateChild(
yt),d.onload=function(){v.dirtyStyle()};var _=d.style;_.image=l.image,_.x=n,_.y=a,_.width=o,_.height=s}if(u&&f){var y=m.style;y.lineWidth=u,y.stroke=f,y.strokeOpacity=
G(r.strokeOpacity,1),y.lineDash=r.borderDash,y.lineDashOffset=r.borderDashOffset||0,m.strokeContainThreshold=0,m.hasFill()&&m.hasStroke()&&(y.strokeFirst=!0,y.lineWidth*=
2)}var x=(m||d).style;x.shadowBlur=r.shadowBlur||0,x.shadowColor=r.shadowColor||"transparent",x.shadowOffsetX=r.shadowOffsetX||0,x.shadowOffsetY=r.shadowOffsetY||
0,x.opacity=fr(r.opacity,i.opacity,1)},e.makeFont=function(r){var i="";return pd(r)&&(i=[r.fontStyle,r.fontWeight,cd(r.fontSize),r.fontFamily||"sans-serif"].join(
" ")),i&&Ct(i)||r.textFont||r.font},e})(Qt),ck={left:!0,right:1,center:1},pk={top:1,bottom:1,middle:1},Wx=["fontStyle","fontWeight","fontSize","fontFamily"];function cd(t){
return typeof t=="string"&&(t.indexOf("px")!==-1||t.indexOf("rem")!==-1||t.indexOf("em")!==-1)?t:isNaN(+t)?Wu+"px":t+"px"}function Yx(t,e){for(var r=0;r<Wx.length;r++){
var i=Wx[r],n=e[i];n!=null&&(t[i]=n)}}function pd(t){return t.fontSize!=null||t.fontFamily||t.fontWeight}function hk(t){return $x(t),T(t.rich,$x),t}function $x(t){
if(t){t.font=jx.makeFont(t);var e=t.align;e==="middle"&&(e="center"),t.align=e==null||ck[e]?e:"left";var r=t.verticalAlign;r==="center"&&(r="middle"),t.verticalAlign=
r==null||pk[r]?r:"top";var i=t.padding;i&&(t.padding=wo(t.padding))}}function Xx(t,e){return t==null||e<=0||t==="transparent"||t==="none"?null:t.image||t.colorStops?
"#000":t}function Kx(t){return t==null||t==="none"?null:t.image||t.colorStops?"#000":t}function qx(t,e,r){return e==="right"?t-r[1]:e==="center"?t+r[3]/2-r[1]/2:
t+r[3]}function Zx(t){var e=t.text;return e!=null&&(e+=""),e}function fd(t){return!!(t.backgroundColor||t.lineHeight||t.borderWidth&&t.borderColor)}var ot=jx;var Qx=1e-4,Jx=20;function vk(t){return t.replace(/^\s+|\s+$/g,"")}var Xe=Math.min,ge=Math.max,Ue=Math.abs,hr=Math.round,Ui=Math.floor,Tn=Math.ceil,Ea=Math.pow,$o=Math.log,hd=Math.
LN10,dk=Math.PI,mk=Math.random;function vd(t,e,r,i){var n=e[0],a=e[1],o=r[0],s=r[1],l=a-n,u=s-o;if(l===0)return u===0?o:(o+s)/2;if(i)if(l>0){if(t<=n)return o;if(t>=
a)return s}else{if(t>=n)return o;if(t<=a)return s}else{if(t===n)return o;if(t===a)return s}return(t-n)/l*u+o}var Ie=gk;function gk(t,e,r){switch(t){case"center":case"\
middle":t="50%";break;case"left":case"top":t="0%";break;case"right":case"bottom":t="100%";break}return Nf(t,e,r)}function Nf(t,e,r){return V(t)?yk(t)?parseFloat(
t)/100*e+(r||0):parseFloat(t):t==null?NaN:+t}function yk(t){return!!vk(t).match(/%$/)}function xe(t,e,r){return isNaN(e)?r?""+t:+t:(e=Xe(ge(0,e),Jx),t=(+t).toFixed(e),r?t:+t)}function Fi(t){return t.sort(function(e,r){return e-r}),t}function pr(t){if(t=+t,isNaN(t))return 0;if(t>1e-14){for(var e=1,r=0;r<15;r++,e*=10)if(hr(t*e)/e===t)return r}
return _k(t)}function _k(t){var e=t.toString().toLowerCase(),r=e.indexOf("e"),i=r>0?+e.slice(r+1):0,n=r>0?r:e.length,a=e.indexOf("."),o=a<0?0:n-1-a;return ge(0,
o-i)}function eS(t,e,r){var i=Ue(t[1]-t[0]);if(!isFinite(i)||i===0)return NaN;var n=$o(2*Ue(r||1)*Ue(i))/hd,a=$o(Ue(e))/hd,o=ge(0,Tn(-n+a));return isFinite(o)||(o=NaN),
o}function tS(t,e){var r=ge(pr(t),pr(e)),i=t+e;return r>Jx?i:xe(i,r)}var dd=Ea(2,53)-1;function md(t){var e=dk*2;return(t%e+e)%e}function vl(t){return t>-Qx&&t<Qx}
var xk=/^(?:(\d{4})(?:[-\/](\d{1,2})(?:[-\/](\d{1,2})(?:[T ](\d{1,2})(?::(\d{1,2})(?::(\d{1,2})(?:[.,](\d+))?)?)?(Z|[\+\-]\d\d:?\d\d)?)?)?)?)?$/;function mi(t){
if(t instanceof Date)return t;if(V(t)){var e=xk.exec(t);if(!e)return new Date(NaN);if(e[8]){var r=+e[4]||0;return e[8].toUpperCase()!=="Z"&&(r-=+e[8].slice(0,3)),
new Date(Date.UTC(+e[1],+(e[2]||1)-1,+e[3]||1,r,+(e[5]||0),+e[6]||0,e[7]?+e[7].substring(0,3):0))}else return new Date(+e[1],+(e[2]||1)-1,+e[3]||1,+e[4]||0,+(e[5]||
0),+e[6]||0,e[7]?+e[7].substring(0,3):0)}else if(t==null)return new Date(NaN);return new Date(hr(t))}function Rf(t){return Ea(10,Bf(t))}function Bf(t){if(t===0)
return 0;var e=Ui($o(t)/hd);return t/Ea(10,e)>=10&&e++,e}var gd=2;function Da(t,e){var r=Bf(t),i=Ea(10,r),n=t/i,a;return e===gd?a=1:e?n<1.5?a=1:n<2.5?a=2:n<4?a=3:n<7?a=5:a=10:n<1?a=1:n<2?a=2:n<3?a=3:n<5?a=5:a=10,t=a*i,
xe(t,-r)}function gi(t){var e=parseFloat(t);return e==t&&(e!==0||!V(t)||t.indexOf("x")<=0)?e:NaN}function yd(t){return!isNaN(gi(t))}function dl(){return hr(mk()*9)}function rS(t,e){
return e===0?t:rS(e,t%e)}function _d(t,e){return t==null?e:e==null?t:t*e/rS(t,e)}function st(t){return t!=null&&isFinite(t)}var Sk="[ECharts] ",iS={},bk=typeof console<"u"&&console.warn&&console.log;function wk(t,e,r){if(bk){if(r){if(iS[e])return;iS[e]=!0}console[t](Sk+e)}}function xd(t,e){wk("error",t,e)}function Qe(t){throw new Error(t)}function nS(t,e,r){return(e-t)*r+t}var aS="series\0",Tk="\0_ec_\0";function Ne(t){return t instanceof Array?t:t==null?[]:[t]}function gl(t,e,r){if(t){t[e]=t[e]||
{},t.emphasis=t.emphasis||{},t.emphasis[e]=t.emphasis[e]||{};for(var i=0,n=r.length;i<n;i++){var a=r[i];!t.emphasis[e].hasOwnProperty(a)&&t[e].hasOwnProperty(a)&&
(t.emphasis[e][a]=t[e][a])}}}var Sd=["fontStyle","fontWeight","fontSize","fontFamily","rich","tag","color","textBorderColor","textBorderWidth","width","height",
"lineHeight","align","verticalAlign","baseline","shadowColor","shadowBlur","shadowOffsetX","shadowOffsetY","textShadowColor","textShadowBlur","textShadowOffsetX",
"textShadowOffsetY","backgroundColor","borderColor","borderWidth","borderRadius","padding"];function Vi(t){return W(t)&&!B(t)&&!(t instanceof Date)?t.value:t}function oS(t){
return W(t)&&!(t instanceof Array)}function sS(t,e,r){var i=r==="normalMerge",n=r==="replaceMerge",a=r==="replaceAll";t=t||[],e=(e||[]).slice();var o=K();T(e,function(l,u){
if(!W(l)){e[u]=null;return}});var s=Ck(t,o,r);return(i||n)&&Ak(s,t,o,e),i&&Ek(s,e),i||n?Dk(s,e,n):a&&Mk(s,e),Ok(s),s}function Ck(t,e,r){var i=[];if(r==="replace\
All")return i;for(var n=0;n<t.length;n++){var a=t[n];a&&a.id!=null&&e.set(a.id,n),i.push({existing:r==="replaceMerge"||Ko(a)?null:a,newOption:null,keyInfo:null,
brandNew:null})}return i}function Ak(t,e,r,i){T(i,function(n,a){if(!(!n||n.id==null)){var o=ml(n.id),s=r.get(o);if(s!=null){var l=t[s];$e(!l.newOption,'Duplicat\
ed option on id "'+o+'".'),l.newOption=n,l.existing=e[s],i[a]=null}}})}function Ek(t,e){T(e,function(r,i){if(!(!r||r.name==null))for(var n=0;n<t.length;n++){var a=t[n].
existing;if(!t[n].newOption&&a&&(a.id==null||r.id==null)&&!Ko(r)&&!Ko(a)&&lS("name",a,r)){t[n].newOption=r,e[i]=null;return}}})}function Dk(t,e,r){T(e,function(i){
if(i){for(var n,a=0;(n=t[a])&&(n.newOption||Ko(n.existing)||n.existing&&i.id!=null&&!lS("id",i,n.existing));)a++;n?(n.newOption=i,n.brandNew=r):t.push({newOption:i,
brandNew:r,existing:null,keyInfo:null}),a++}})}function Mk(t,e){T(e,function(r){t.push({newOption:r,brandNew:!0,existing:null,keyInfo:null})})}function Ok(t){var e=K();
T(t,function(r){var i=r.existing;i&&e.set(i.id,r)}),T(t,function(r){var i=r.newOption;$e(!i||i.id==null||!e.get(i.id)||e.get(i.id)===r,"id duplicates: "+(i&&i.id)),
i&&i.id!=null&&e.set(i.id,r),!r.keyInfo&&(r.keyInfo={})}),T(t,function(r,i){var n=r.existing,a=r.newOption,o=r.keyInfo;if(W(a)){if(o.name=a.name!=null?ml(a.name):
n?n.name:aS+i,n)o.id=ml(n.id);else if(a.id!=null)o.id=ml(a.id);else{var s=0;do o.id="\0"+o.name+"\0"+s++;while(e.get(o.id))}e.set(o.id,r)}})}function lS(t,e,r){
var i=vr(e[t],null),n=vr(r[t],null);return i!=null&&n!=null&&i===n}function ml(t){return vr(t,"")}function vr(t,e){return t==null?e:V(t)?t:pe(t)||Xs(t)?t+"":e}function zf(t){var e=t.name;return!!(e&&e.indexOf(aS))}function Ko(t){return t&&t.id!=null&&ml(t.id).indexOf(Tk)===0}function uS(t,e,r){T(t,function(i){var n=i.newOption;W(n)&&(i.keyInfo.mainType=e,i.keyInfo.subType=Lk(e,n,i.existing,r))})}function Lk(t,e,r,i){var n=e.type?e.type:
r?r.subType:i.determineSubType(t,e);return n}function Lr(t,e){if(e.dataIndexInside!=null)return e.dataIndexInside;if(e.dataIndex!=null)return B(e.dataIndex)?z(e.dataIndex,function(r){return t.indexOfRawIndex(
r)}):t.indexOfRawIndex(e.dataIndex);if(e.name!=null)return B(e.name)?z(e.name,function(r){return t.indexOfName(r)}):t.indexOfName(e.name)}function Q(){var t="__\
ec_inner_"+kk++;return function(e){return e[t]||(e[t]={})}}var kk=dl();function Uf(t,e,r){var i=yl(e,r),n=i.mainTypeSpecified,a=i.queryOptionMap,o=i.others,s=o,
l=r?r.defaultMainType:null;return!n&&l&&a.set(l,{}),a.each(function(u,f){var c=Cn(t,f,u,{useDefault:l===f,enableAll:r&&r.enableAll!=null?r.enableAll:!0,enableNone:r&&
r.enableNone!=null?r.enableNone:!0});s[f+"Models"]=c.models,s[f+"Model"]=c.models[0]}),s}function yl(t,e){var r;if(V(t)){var i={};i[t+"Index"]=0,r=i}else r=t;var n=K(),
a={},o=!1;return T(r,function(s,l){if(l==="dataIndex"||l==="dataIndexInside"){a[l]=s;return}var u=l.match(/^(\w+)(Index|Id|Name)$/)||[],f=u[1],c=(u[2]||"").toLowerCase();
if(!(!f||!c||e&&e.includeMainTypes&&se(e.includeMainTypes,f)<0)){o=o||!!f;var p=n.get(f)||n.set(f,{});p[c]=s}}),{mainTypeSpecified:o,queryOptionMap:n,others:a}}
var Et={useDefault:!0,enableAll:!1,enableNone:!1};function Cn(t,e,r,i){i=i||Et;var n=r.index,a=r.id,o=r.name,s={models:null,specified:n!=null||a!=null||o!=null};if(!s.specified){var l=void 0;return s.models=i.useDefault&&
(l=t.getComponent(e))?[l]:[],s}if(n==="none"||n===!1){if(i.enableNone)return s.models=[],s;n=-1}return n==="all"&&(i.enableAll?n=a=o=null:n=-1),s.models=t.queryComponents(
{mainType:e,index:n,id:a,name:o}),s}function fS(t,e,r){var i={};i[e+"Id"]=t[e+"Id"],i[e+"Index"]=t[e+"Index"],i[e+"Name"]=t[e+"Name"];var n={mainType:e,query:i};
return r&&(n.subType=r),n}function bd(t,e,r){t.setAttribute?t.setAttribute(e,r):t[e]=r}function cS(t,e){return t.getAttribute?t.getAttribute(e):t[e]}function pS(t){
return t==="auto"?le.domSupported?"html":"richText":t||"html"}function wd(t,e,r,i,n){var a=e==null||e==="auto";if(i==null)return i;if(pe(i)){var o=nS(r||0,i,n);return xe(o,a?Math.max(pr(r||0),pr(i)):e)}else{if(V(i))return n<
1?r:i;for(var s=[],l=r,u=i,f=Math.max(l?l.length:0,u.length),c=0;c<f;++c){var p=t.getDimensionInfo(c);if(p&&p.type==="ordinal")s[c]=(n<1&&l?l:u)[c];else{var h=l&&
l[c]?l[c]:0,v=u[c],o=nS(h,v,n);s[c]=xe(o,a?Math.max(pr(h),pr(v)):e)}}return s}}var xG=(function(){function t(){}return t.prototype.reset=function(e,r,i,n){return this.
_list=e,this._step=n=n||1,this._idx=r,this._end=i??(n>0?e.length:0),this.item=null,this.key=NaN,this},t.prototype.next=function(){return(this._step>0?this._idx<
this._end:this._idx>=this._end)?(this.item=this._list[this._idx],this.key=this._idx=this._idx+this._step,!0):!1},t})();function Dt(){return[1/0,-1/0]}function _l(t,e){Yr(e)&&(e<t[0]&&(t[0]=e),e>t[1]&&(t[1]=e))}function Td(t,e){Yr(e)&&e<t[0]&&(t[0]=e)}function Cd(t,e){Yr(e)&&e>t[1]&&
(t[1]=e)}function hS(t,e){Hi(e[0],e[1])&&(e[0]<t[0]&&(t[0]=e[0]),e[1]>t[1]&&(t[1]=e[1]))}function Yr(t){return t!=null&&isFinite(t)}function Hi(t,e){return Yr(t)&&
Yr(e)&&t<=e}function vS(t){var e=t[1]-t[0];return isFinite(e)&&e>=0}function dS(t){Hi(t[0],t[1])&&t[0]>t[1]&&(t[0]=t[1])}function Ff(){var t="__ec_once_"+Pk++;return function(e,r){
H(e,t)||(e[t]=1,r())}}var Pk=dl();function qo(t,e,r){var i=K(),n=0;T(t,function(a){var o=e(a),s=i.get(o)||0;r&&r(a,s),!s&&!r&&(t[n++]=a),i.set(o,s+1)}),r||(t.length=
n)}function mS(t){return t.value+""}function gS(t){return t+""}function Zo(t,e){return G(e,!0)?t.seriesIndex+2:0}function Vf(t,e,r){var i=t.getData().count();return{
progressiveRender:r.progressiveEnabled&&e.incrementalPrepareRender&&i>=r.threshold,large:t.get("large")&&i>=t.get("largeThreshold"),modDataCount:t.get("progress\
iveChunkMode")==="mod"?t.getData().count():null}}function Hf(t){return{overallReset:t}}var he=Q(),yS=function(t,e,r,i){if(i){var n=he(i);n.dataIndex=r,n.dataType=e,n.seriesIndex=t,n.ssrType="chart",i.type==="group"&&i.traverse(function(a){var o=he(
a);o.seriesIndex=t,o.dataIndex=r,o.dataType=e,o.ssrType="chart"})}};var An="undefined",Gf="series",Wf=K(["tooltip","label","itemName","itemId","itemGroupId","itemChildGroupId","seriesName"]),mt="original",lt="arrayRows",Vt="obje\
ctRows",dr="keyedColumns",mr="typedArray",Ad="unknown",gr="column",yi="row";var Ik=["getDom","getZr","getWidth","getHeight","getDevicePixelRatio","dispatchAction","isSSR","isDisposed","on","off","getDataURL","getConnectedDataURL","getOp\
tion","getId","updateLabelLayout"],Nk=(function(){function t(e){T(Ik,function(r){this[r]=fe(e[r],e)},this)}return t})();function _S(t,e){return e.mainType===Gf?
t.getViewOfSeriesModel(e):t.getViewOfComponentModel(e)}var Yf=Nk;var xS=1,SS={},AS=Q(),Md=Q(),Od=0,xl=1,Sl=2,Ht=["emphasis","blur","select"],Ld=["normal","emphasis","blur","select"],Rk=10,Bk=9,En="highlight",bl="downplay",wl="\
select",Xf="unselect",Tl="toggleSelect",Kf="selectchanged";function jo(t){return t!=null&&t!=="none"}function qf(t,e,r){t.onHoverStateChange&&(t.hoverState||0)!==
r&&t.onHoverStateChange(e),t.hoverState=r}function ES(t){qf(t,"emphasis",Sl)}function DS(t){t.hoverState===Sl&&qf(t,"normal",Od)}function kd(t){qf(t,"blur",xl)}
function MS(t){t.hoverState===xl&&qf(t,"normal",Od)}function zk(t){t.selected=!0}function Uk(t){t.selected=!1}function bS(t,e,r){e(t,r)}function Gi(t,e,r){bS(t,
e,r),t.isGroup&&t.traverse(function(i){bS(i,e,r)})}function Pd(t,e){switch(e){case"emphasis":t.hoverState=Sl;break;case"normal":t.hoverState=Od;break;case"blur":
t.hoverState=xl;break;case"select":t.selected=!0}}function Fk(t,e,r,i){for(var n=t.style,a={},o=0;o<e.length;o++){var s=e[o],l=n[s];a[s]=l??(i&&i[s])}for(var o=0;o<t.animators.length;o++){var u=t.animators[o];u.
__fromStateTransition&&u.__fromStateTransition.indexOf(r)<0&&u.targetName==="style"&&u.saveTo(a,e)}return a}function Vk(t,e,r,i){var n=r&&se(r,"select")>=0,a=!1;
if(t instanceof re){var o=AS(t),s=n&&o.selectFill||o.normalFill,l=n&&o.selectStroke||o.normalStroke;if(jo(s)||jo(l)){i=i||{};var u=i.style||{};u.fill==="inherit"?
(a=!0,i=R({},i),u=R({},u),u.fill=s):!jo(u.fill)&&jo(s)?(a=!0,i=R({},i),u=R({},u),u.fill=rl(s)):!jo(u.stroke)&&jo(l)&&(a||(i=R({},i),u=R({},u)),u.stroke=rl(l)),i.
style=u}}if(i&&i.z2==null){a||(i=R({},i));var f=t.z2EmphasisLift;i.z2=t.z2+(f??Rk)}return i}function Hk(t,e,r){if(r&&r.z2==null){r=R({},r);var i=t.z2SelectLift;
r.z2=t.z2+(i??Bk)}return r}function Gk(t,e,r){var i=se(t.currentStates,e)>=0,n=t.style.opacity,a=i?null:Fk(t,["opacity"],e,{opacity:1});r=r||{};var o=r.style||{};
return o.opacity==null&&(r=R({},r),o=R({opacity:i?n:a.opacity*.1},o),r.style=o),r}function Ed(t,e){var r=this.states[t];if(this.style){if(t==="emphasis")return Vk(
this,t,e,r);if(t==="blur")return Gk(this,t,r);if(t==="select")return Hk(this,t,r)}return r}function Id(t){t.stateProxy=Ed;var e=t.getTextContent(),r=t.getTextGuideLine();
e&&(e.stateProxy=Ed),r&&(r.stateProxy=Ed)}function wS(t,e){!OS(t,e)&&!t.__highByOuter&&Gi(t,ES)}function TS(t,e){!OS(t,e)&&!t.__highByOuter&&Gi(t,DS)}function Wi(t,e){
t.__highByOuter|=1<<(e||0),Gi(t,ES)}function Yi(t,e){!(t.__highByOuter&=~(1<<(e||0)))&&Gi(t,DS)}function Zf(t){Gi(t,kd)}function Cl(t){Gi(t,MS)}function Nd(t){Gi(
t,zk)}function Rd(t){Gi(t,Uk)}function OS(t,e){return t.__highDownSilentOnTouch&&e.zrByTouch}function Bd(t){var e=t.getModel(),r=[],i=[];e.eachComponent(function(n,a){
var o=Md(a),s=_S(t,a),l=n==="series";!l&&i.push(s),o.isBlured&&(s.group.traverse(function(u){MS(u)}),l&&r.push(a)),o.isBlured=!1}),T(i,function(n){n&&n.toggleBlurSeries&&
n.toggleBlurSeries(r,!1,e)})}function Dd(t,e,r,i){var n=i.getModel();r=r||"coordinateSystem";function a(u,f){for(var c=0;c<f.length;c++){var p=u.getItemGraphicEl(
f[c]);p&&Cl(p)}}if(t!=null&&!(!e||e==="none")){var o=n.getSeriesByIndex(t),s=o.coordinateSystem;s&&s.master&&(s=s.master);var l=[];n.eachSeries(function(u){var f=o===
u,c=u.coordinateSystem;c&&c.master&&(c=c.master);var p=c&&s?c===s:f;if(!(r==="series"&&!f||r==="coordinateSystem"&&!p||e==="series"&&f)){var h=i.getViewOfSeriesModel(
u);if(h.group.traverse(function(d){d.__highByOuter&&f&&e==="self"||kd(d)}),Ze(e))a(u.getData(),e);else if(W(e))for(var v=ee(e),m=0;m<v.length;m++)a(u.getData(v[m]),
e[v[m]]);l.push(u),Md(u).isBlured=!0}}),n.eachComponent(function(u,f){if(u!=="series"){var c=i.getViewOfComponentModel(f);c&&c.toggleBlurSeries&&c.toggleBlurSeries(
l,!0,n)}})}}function $f(t,e,r){if(!(t==null||e==null)){var i=r.getModel().getComponent(t,e);if(i){Md(i).isBlured=!0;var n=r.getViewOfComponentModel(i);!n||!n.focusBlurEnabled||
n.group.traverse(function(a){kd(a)})}}}function LS(t,e,r){var i=t.seriesIndex,n=t.getData(e.dataType);if(n){var a=Lr(n,e);a=(B(a)?a[0]:a)||0;var o=n.getItemGraphicEl(
a);if(!o)for(var s=n.count(),l=0;!o&&l<s;)o=n.getItemGraphicEl(l++);if(o){var u=he(o);Dd(i,u.focus,u.blurScope,r)}else{var f=t.get(["emphasis","focus"]),c=t.get(
["emphasis","blurScope"]);f!=null&&Dd(i,f,c,r)}}}function jf(t,e,r,i){var n={focusSelf:!1,dispatchers:null};if(t==null||t==="series"||e==null||r==null)return n;
var a=i.getModel().getComponent(t,e);if(!a)return n;var o=i.getViewOfComponentModel(a);if(!o||!o.findHighDownDispatchers)return n;for(var s=o.findHighDownDispatchers(
r),l,u=0;u<s.length;u++)if(he(s[u]).focus==="self"){l=!0;break}return{focusSelf:l,dispatchers:s}}function kS(t,e,r){var i=he(t),n=jf(i.componentMainType,i.componentIndex,
i.componentHighDownName,r),a=n.dispatchers,o=n.focusSelf;a?(o&&$f(i.componentMainType,i.componentIndex,r),T(a,function(s){return wS(s,e)})):(Dd(i.seriesIndex,i.
focus,i.blurScope,r),i.focus==="self"&&$f(i.componentMainType,i.componentIndex,r),wS(t,e))}function PS(t,e,r){Bd(r);var i=he(t),n=jf(i.componentMainType,i.componentIndex,
i.componentHighDownName,r).dispatchers;n?T(n,function(a){return TS(a,e)}):TS(t,e)}function IS(t,e,r){if(Qf(e)){var i=e.dataType,n=t.getData(i),a=Lr(n,e);B(a)||(a=
[a]),t[e.type===Tl?"toggleSelect":e.type===wl?"select":"unselect"](a,i)}}function zd(t){var e=t.getAllData();T(e,function(r){var i=r.data,n=r.type;i.eachItemGraphicEl(
function(a,o){t.isSelected(o,n)?Nd(a):Rd(a)})})}function NS(t){var e=[];return t.eachSeries(function(r){var i=r.getAllData();T(i,function(n){var a=n.data,o=n.type,
s=r.getSelectedDataIndices();if(s.length>0){var l={dataIndex:s,seriesIndex:r.seriesIndex};o!=null&&(l.dataType=o),e.push(l)}})}),e}function Wk(t,e,r){RS(t,!0),Gi(
t,Id),$k(t,e,r)}function Yk(t){RS(t,!1)}function yr(t,e,r,i){i?Yk(t):Wk(t,e,r)}function $k(t,e,r){var i=he(t);e!=null?(i.focus=e,i.blurScope=r):i.focus&&(i.focus=
null)}var CS=["emphasis","blur","select"],Xk={itemStyle:"getItemStyle",lineStyle:"getLineStyle",areaStyle:"getAreaStyle"};function Oa(t,e,r,i){r=r||"itemStyle";
for(var n=0;n<CS.length;n++){var a=CS[n],o=e.getModel([a,r]),s=t.ensureState(a);s.style=i?i(o):o[Xk[r]]()}}function RS(t,e){var r=e===!1,i=t;t.highDownSilentOnTouch&&
(i.__highDownSilentOnTouch=t.highDownSilentOnTouch),(!r||i.__highDownDispatcher)&&(i.__highByOuter=i.__highByOuter||0,i.__highDownDispatcher=!r)}function Al(t){
return!!(t&&t.__highDownDispatcher)}function BS(t){var e=SS[t];return e==null&&xS<=32&&(e=SS[t]=xS++),e}function Qf(t){var e=t.type;return e===wl||e===Xf||e===Tl}function Ud(t){var e=t.type;return e===
En||e===bl}function zS(t){var e=AS(t);e.normalFill=t.style.fill,e.normalStroke=t.style.stroke;var r=t.states.select||{};e.selectFill=r.style&&r.style.fill||null,
e.selectStroke=r.style&&r.style.stroke||null}var ut={};LO(ut,{Arc:()=>kl,BezierCurve:()=>Ll,BoundingRect:()=>ae,Circle:()=>Dl,CompoundPath:()=>ts,Ellipse:()=>Gd,Group:()=>Se,HOVER_LAYER_FOR_INCREMENTAL:()=>Xi,
HOVER_LAYER_FROM_THRESHOLD:()=>tm,HOVER_LAYER_NO:()=>em,Image:()=>yt,IncrementalDisplayable:()=>vb,Line:()=>_r,LinearGradient:()=>nc,OrientedBoundingRect:()=>lc,
Path:()=>re,Point:()=>Ee,Polygon:()=>es,Polyline:()=>Xd,RadialGradient:()=>fb,Rect:()=>Pe,Ring:()=>Yd,Sector:()=>Dn,Text:()=>ot,WH:()=>Na,XY:()=>$i,applyTransform:()=>pc,
calcZ2Range:()=>RP,clipPointsByRect:()=>kP,clipRectByRect:()=>PP,createIcon:()=>nm,decomposeTransform:()=>zP,ensureCopyRect:()=>os,ensureCopyTransform:()=>dc,expandOrShrinkRect:()=>as,
extendPath:()=>CP,extendShape:()=>wP,getCurrentCanvasPainter:()=>UP,getShapeClass:()=>cc,getTransform:()=>MP,groupTransition:()=>im,initProps:()=>Pt,isBoundingRectAxisAligned:()=>vc,
isElementRemoved:()=>Ia,lineLineIntersect:()=>xb,linePolygonIntersect:()=>IP,makeImage:()=>rm,makePath:()=>Ra,mergePath:()=>AP,payloadDisableAnimation:()=>BP,registerShape:()=>Xr,
removeElement:()=>is,removeElementWithFadeOut:()=>ns,resizePath:()=>_b,retrieveZInfo:()=>Nl,setTooltipConfig:()=>hc,subPixelOptimize:()=>DP,subPixelOptimizeLine:()=>Ba,
subPixelOptimizeRect:()=>EP,transformDirection:()=>OP,traverseElements:()=>Kr,traverseUpdateZ:()=>Rl,updateProps:()=>Je});var Qo=Ut.CMD,Kk=[[],[],[]],US=Math.sqrt,qk=Math.atan2;function Fd(t,e){if(e){var r=t.data,i=t.len(),n,a,o,s,l,u,f=Qo.M,c=Qo.C,p=Qo.L,h=Qo.R,v=Qo.A,m=Qo.Q;for(o=
0,s=0;o<i;){switch(n=r[o++],s=o,a=0,n){case f:a=1;break;case p:a=1;break;case c:a=3;break;case m:a=2;break;case v:var d=e[4],g=e[5],y=US(e[0]*e[0]+e[1]*e[1]),_=US(
e[2]*e[2]+e[3]*e[3]),x=qk(-e[1]/_,e[0]/y);r[o]*=y,r[o++]+=d,r[o]*=_,r[o++]+=g,r[o++]*=y,r[o++]*=_,r[o++]+=x,r[o++]+=x,o+=2,s=o;break;case h:u[0]=r[o++],u[1]=r[o++],
at(u,u,e),r[s++]=u[0],r[s++]=u[1],u[0]+=r[o++],u[1]+=r[o++],at(u,u,e),r[s++]=u[0],r[s++]=u[1]}for(l=0;l<a;l++){var S=Kk[l];S[0]=r[o++],S[1]=r[o++],at(S,S,e),r[s++]=
S[0],r[s++]=S[1]}}t.increaseVersion()}}var Vd=Math.sqrt,Jf=Math.sin,ec=Math.cos,El=Math.PI;function FS(t){return Math.sqrt(t[0]*t[0]+t[1]*t[1])}function Hd(t,e){return(t[0]*e[0]+t[1]*e[1])/(FS(t)*FS(
e))}function VS(t,e){return(t[0]*e[1]<t[1]*e[0]?-1:1)*Math.acos(Hd(t,e))}function HS(t,e,r,i,n,a,o,s,l,u,f){var c=l*(El/180),p=ec(c)*(t-r)/2+Jf(c)*(e-i)/2,h=-1*
Jf(c)*(t-r)/2+ec(c)*(e-i)/2,v=p*p/(o*o)+h*h/(s*s);v>1&&(o*=Vd(v),s*=Vd(v));var m=(n===a?-1:1)*Vd((o*o*(s*s)-o*o*(h*h)-s*s*(p*p))/(o*o*(h*h)+s*s*(p*p)))||0,d=m*o*
h/s,g=m*-s*p/o,y=(t+r)/2+ec(c)*d-Jf(c)*g,_=(e+i)/2+Jf(c)*d+ec(c)*g,x=VS([1,0],[(p-d)/o,(h-g)/s]),S=[(p-d)/o,(h-g)/s],b=[(-1*p-d)/o,(-1*h-g)/s],w=VS(S,b);if(Hd(S,
b)<=-1&&(w=El),Hd(S,b)>=1&&(w=0),w<0){var C=Math.round(w/El*1e6)/1e6;w=El*2+C%2*El}f.addData(u,y,_,o,s,x,w,c,a)}var Zk=/([mlvhzcqtsa])([^mlvhzcqtsa]*)/ig,jk=/-?([0-9]*\.)?[0-9]+([eE]-?[0-9]+)?/g;
function Qk(t){var e=new Ut;if(!t)return e;var r=0,i=0,n=r,a=i,o,s=Ut.CMD,l=t.match(Zk);if(!l)return e;for(var u=0;u<l.length;u++){for(var f=l[u],c=f.charAt(0),
p=void 0,h=f.match(jk)||[],v=h.length,m=0;m<v;m++)h[m]=parseFloat(h[m]);for(var d=0;d<v;){var g=void 0,y=void 0,_=void 0,x=void 0,S=void 0,b=void 0,w=void 0,C=r,
E=i,A=void 0,D=void 0;switch(c){case"l":r+=h[d++],i+=h[d++],p=s.L,e.addData(p,r,i);break;case"L":r=h[d++],i=h[d++],p=s.L,e.addData(p,r,i);break;case"m":r+=h[d++],
i+=h[d++],p=s.M,e.addData(p,r,i),n=r,a=i,c="l";break;case"M":r=h[d++],i=h[d++],p=s.M,e.addData(p,r,i),n=r,a=i,c="L";break;case"h":r+=h[d++],p=s.L,e.addData(p,r,
i);break;case"H":r=h[d++],p=s.L,e.addData(p,r,i);break;case"v":i+=h[d++],p=s.L,e.addData(p,r,i);break;case"V":i=h[d++],p=s.L,e.addData(p,r,i);break;case"C":p=s.
C,e.addData(p,h[d++],h[d++],h[d++],h[d++],h[d++],h[d++]),r=h[d-2],i=h[d-1];break;case"c":p=s.C,e.addData(p,h[d++]+r,h[d++]+i,h[d++]+r,h[d++]+i,h[d++]+r,h[d++]+i),
r+=h[d-2],i+=h[d-1];break;case"S":g=r,y=i,A=e.len(),D=e.data,o===s.C&&(g+=r-D[A-4],y+=i-D[A-3]),p=s.C,C=h[d++],E=h[d++],r=h[d++],i=h[d++],e.addData(p,g,y,C,E,r,
i);break;case"s":g=r,y=i,A=e.len(),D=e.data,o===s.C&&(g+=r-D[A-4],y+=i-D[A-3]),p=s.C,C=r+h[d++],E=i+h[d++],r+=h[d++],i+=h[d++],e.addData(p,g,y,C,E,r,i);break;case"\
Q":C=h[d++],E=h[d++],r=h[d++],i=h[d++],p=s.Q,e.addData(p,C,E,r,i);break;case"q":C=h[d++]+r,E=h[d++]+i,r+=h[d++],i+=h[d++],p=s.Q,e.addData(p,C,E,r,i);break;case"\
T":g=r,y=i,A=e.len(),D=e.data,o===s.Q&&(g+=r-D[A-4],y+=i-D[A-3]),r=h[d++],i=h[d++],p=s.Q,e.addData(p,g,y,r,i);break;case"t":g=r,y=i,A=e.len(),D=e.data,o===s.Q&&
(g+=r-D[A-4],y+=i-D[A-3]),r+=h[d++],i+=h[d++],p=s.Q,e.addData(p,g,y,r,i);break;case"A":_=h[d++],x=h[d++],S=h[d++],b=h[d++],w=h[d++],C=r,E=i,r=h[d++],i=h[d++],p=
s.A,HS(C,E,r,i,b,w,_,x,S,p,e);break;case"a":_=h[d++],x=h[d++],S=h[d++],b=h[d++],w=h[d++],C=r,E=i,r+=h[d++],i+=h[d++],p=s.A,HS(C,E,r,i,b,w,_,x,S,p,e);break}}(c===
"z"||c==="Z")&&(p=s.Z,e.addData(p),r=n,i=a),o=p}return e.toStatic(),e}var GS=(function(t){I(e,t);function e(){return t!==null&&t.apply(this,arguments)||this}return e.
prototype.applyTransform=function(r){},e})(re);function WS(t){return t.setData!=null}function YS(t,e){var r=Qk(t),i=R({},e);return i.buildPath=function(n){var a=WS(
n);if(a&&n.canSave()){n.appendPath(r);var o=n.getContext();o&&n.rebuildPath(o,1)}else{var o=a?n.getContext():n;o&&r.rebuildPath(o,1)}},i.applyTransform=function(n){
Fd(r,n),this.dirtyShape()},i}function $S(t,e){return new GS(YS(t,e))}function XS(t,e){var r=YS(t,e),i=(function(n){I(a,n);function a(o){var s=n.call(this,o)||this;
return s.applyTransform=r.applyTransform,s.buildPath=r.buildPath,s}return a})(GS);return i}function KS(t,e){for(var r=[],i=t.length,n=0;n<i;n++){var a=t[n];r.push(
a.getUpdatedPathProxy(!0))}var o=new re(e);return o.createPathProxy(),o.buildPath=function(s){if(WS(s)){s.appendPath(r);var l=s.getContext();l&&s.rebuildPath(l,
1)}},o}var qS=(function(t){I(e,t);function e(r){var i=t.call(this)||this;return i.isGroup=!0,i._children=[],i.attr(r),i}return e.prototype.childrenRef=function(){return this.
_children},e.prototype.children=function(){return this._children.slice()},e.prototype.childAt=function(r){return this._children[r]},e.prototype.childOfName=function(r){
for(var i=this._children,n=0;n<i.length;n++)if(i[n].name===r)return i[n]},e.prototype.childCount=function(){return this._children.length},e.prototype.add=function(r){
return r&&r!==this&&r.parent!==this&&(this._children.push(r),this._doAdd(r)),this},e.prototype.addBefore=function(r,i){if(r&&r!==this&&r.parent!==this&&i&&i.parent===
this){var n=this._children,a=n.indexOf(i);a>=0&&(n.splice(a,0,r),this._doAdd(r))}return this},e.prototype.replace=function(r,i){var n=se(this._children,r);return n>=
0&&this.replaceAt(i,n),this},e.prototype.replaceAt=function(r,i){var n=this._children,a=n[i];if(r&&r!==this&&r.parent!==this&&r!==a){n[i]=r,a.parent=null;var o=this.
__zr;o&&a.removeSelfFromZr(o),this._doAdd(r)}return this},e.prototype._doAdd=function(r){r.parent&&r.parent.remove(r),r.parent=this;var i=this.__zr;i&&i!==r.__zr&&
r.addSelfToZr(i),i&&i.refresh()},e.prototype.remove=function(r){var i=this.__zr,n=this._children,a=se(n,r);return a<0?this:(n.splice(a,1),r.parent=null,i&&r.removeSelfFromZr(
i),i&&i.refresh(),this)},e.prototype.removeAll=function(){for(var r=this._children,i=this.__zr,n=0;n<r.length;n++){var a=r[n];i&&a.removeSelfFromZr(i),a.parent=
null}return r.length=0,this},e.prototype.eachChild=function(r,i){for(var n=this._children,a=0;a<n.length;a++){var o=n[a];r.call(i,o,a)}return this},e.prototype.
traverse=function(r,i){for(var n=0;n<this._children.length;n++){var a=this._children[n],o=r.call(i,a);a.isGroup&&!o&&a.traverse(r,i)}return this},e.prototype.addSelfToZr=
function(r){t.prototype.addSelfToZr.call(this,r);for(var i=0;i<this._children.length;i++){var n=this._children[i];n.addSelfToZr(r)}},e.prototype.removeSelfFromZr=
function(r){t.prototype.removeSelfFromZr.call(this,r);for(var i=0;i<this._children.length;i++){var n=this._children[i];n.removeSelfFromZr(r)}},e.prototype.getBoundingRect=
function(r){for(var i=new ae(0,0,0,0),n=r||this._children,a=[],o=null,s=0;s<n.length;s++){var l=n[s];if(!(l.ignore||l.invisible)){var u=l.getBoundingRect(),f=l.
getLocalTransform(a);f?(ae.applyTransform(i,u,f),o=o||i.clone(),o.union(i)):(o=o||u.clone(),o.union(u))}}return o||i},e})(Mf);qS.prototype.type="group";var Se=qS;var eP=(function(){function t(){this.cx=0,this.cy=0,this.r=0}return t})();var ZS=(function(t){I(e,t);function e(r){return t.call(this,r)||this}return e.prototype.getDefaultShape=function(){return new eP},e.prototype.buildPath=function(r,i){
r.moveTo(i.cx+i.r,i.cy),r.arc(i.cx,i.cy,i.r,0,Math.PI*2)},e})(re);ZS.prototype.type="circle";var Dl=ZS;var tP=(function(){function t(){this.cx=0,this.cy=0,this.rx=0,this.ry=0}return t})();var jS=(function(t){I(e,t);function e(r){return t.call(this,r)||this}return e.prototype.getDefaultShape=function(){return new tP},e.prototype.buildPath=function(r,i){
var n=.5522848,a=i.cx,o=i.cy,s=i.rx,l=i.ry,u=s*n,f=l*n;r.moveTo(a-s,o),r.bezierCurveTo(a-s,o-f,a-u,o-l,a,o-l),r.bezierCurveTo(a+u,o-l,a+s,o-f,a+s,o),r.bezierCurveTo(
a+s,o+f,a+u,o+l,a,o+l),r.bezierCurveTo(a-u,o+l,a-s,o+f,a-s,o),r.closePath()},e})(re);jS.prototype.type="ellipse";var Gd=jS;var JS=Math.PI,Wd=JS*2,La=Math.sin,Jo=Math.cos,rP=Math.acos,kt=Math.atan2,QS=Math.abs,Ol=Math.sqrt,Ml=Math.max,_i=Math.min,$r=1e-4;function iP(t,e,r,i,n,a,o,s){
var l=r-t,u=i-e,f=o-n,c=s-a,p=c*l-f*u;if(!(p*p<$r))return p=(f*(e-a)-c*(t-n))/p,[t+p*l,e+p*u]}function tc(t,e,r,i,n,a,o){var s=t-r,l=e-i,u=(o?a:-a)/Ol(s*s+l*l),
f=u*l,c=-u*s,p=t+f,h=e+c,v=r+f,m=i+c,d=(p+v)/2,g=(h+m)/2,y=v-p,_=m-h,x=y*y+_*_,S=n-a,b=p*m-v*h,w=(_<0?-1:1)*Ol(Ml(0,S*S*x-b*b)),C=(b*_-y*w)/x,E=(-b*y-_*w)/x,A=(b*
_+y*w)/x,D=(-b*y+_*w)/x,L=C-d,M=E-g,N=A-d,P=D-g;return L*L+M*M>N*N+P*P&&(C=A,E=D),{cx:C,cy:E,x0:-f,y0:-c,x1:C*(n/S-1),y1:E*(n/S-1)}}function nP(t){var e;if(B(t)){
var r=t.length;if(!r)return t;r===1?e=[t[0],t[0],0,0]:r===2?e=[t[0],t[0],t[1],t[1]]:r===3?e=t.concat(t[2]):e=t}else e=[t,t,t,t];return e}function eb(t,e){var r,
i=Ml(e.r,0),n=Ml(e.r0||0,0),a=i>0,o=n>0;if(!(!a&&!o)){if(a||(i=n,n=0),n>i){var s=i;i=n,n=s}var l=e.startAngle,u=e.endAngle;if(!(isNaN(l)||isNaN(u))){var f=e.cx,
c=e.cy,p=!!e.clockwise,h=QS(u-l),v=h>Wd&&h%Wd;if(v>$r&&(h=v),!(i>$r))t.moveTo(f,c);else if(h>Wd-$r)t.moveTo(f+i*Jo(l),c+i*La(l)),t.arc(f,c,i,l,u,!p),n>$r&&(t.moveTo(
f+n*Jo(u),c+n*La(u)),t.arc(f,c,n,u,l,p));else{var m=void 0,d=void 0,g=void 0,y=void 0,_=void 0,x=void 0,S=void 0,b=void 0,w=void 0,C=void 0,E=void 0,A=void 0,D=void 0,
L=void 0,M=void 0,N=void 0,P=i*Jo(l),k=i*La(l),U=n*Jo(u),F=n*La(u),$=h>$r;if($){var q=e.cornerRadius;q&&(r=nP(q),m=r[0],d=r[1],g=r[2],y=r[3]);var j=QS(i-n)/2;if(_=
_i(j,g),x=_i(j,y),S=_i(j,m),b=_i(j,d),E=w=Ml(_,x),A=C=Ml(S,b),(w>$r||C>$r)&&(D=i*Jo(u),L=i*La(u),M=n*Jo(l),N=n*La(l),h<JS)){var J=iP(P,k,M,N,D,L,U,F);if(J){var ie=P-
J[0],Z=k-J[1],ye=D-J[0],be=L-J[1],wt=1/La(rP((ie*ye+Z*be)/(Ol(ie*ie+Z*Z)*Ol(ye*ye+be*be)))/2),Lt=Ol(J[0]*J[0]+J[1]*J[1]);E=_i(w,(i-Lt)/(wt+1)),A=_i(C,(n-Lt)/(wt-
1))}}}if(!$)t.moveTo(f+P,c+k);else if(E>$r){var Me=_i(g,E),qe=_i(y,E),ce=tc(M,N,P,k,i,Me,p),we=tc(D,L,U,F,i,qe,p);t.moveTo(f+ce.cx+ce.x0,c+ce.cy+ce.y0),E<w&&Me===
qe?t.arc(f+ce.cx,c+ce.cy,E,kt(ce.y0,ce.x0),kt(we.y0,we.x0),!p):(Me>0&&t.arc(f+ce.cx,c+ce.cy,Me,kt(ce.y0,ce.x0),kt(ce.y1,ce.x1),!p),t.arc(f,c,i,kt(ce.cy+ce.y1,ce.
cx+ce.x1),kt(we.cy+we.y1,we.cx+we.x1),!p),qe>0&&t.arc(f+we.cx,c+we.cy,qe,kt(we.y1,we.x1),kt(we.y0,we.x0),!p))}else t.moveTo(f+P,c+k),t.arc(f,c,i,l,u,!p);if(!(n>
$r)||!$)t.lineTo(f+U,c+F);else if(A>$r){var Me=_i(m,A),qe=_i(d,A),ce=tc(U,F,D,L,n,-qe,p),we=tc(P,k,M,N,n,-Me,p);t.lineTo(f+ce.cx+ce.x0,c+ce.cy+ce.y0),A<C&&Me===
qe?t.arc(f+ce.cx,c+ce.cy,A,kt(ce.y0,ce.x0),kt(we.y0,we.x0),!p):(qe>0&&t.arc(f+ce.cx,c+ce.cy,qe,kt(ce.y0,ce.x0),kt(ce.y1,ce.x1),!p),t.arc(f,c,n,kt(ce.cy+ce.y1,ce.
cx+ce.x1),kt(we.cy+we.y1,we.cx+we.x1),p),Me>0&&t.arc(f+we.cx,c+we.cy,Me,kt(we.y1,we.x1),kt(we.y0,we.x0),!p))}else t.lineTo(f+U,c+F),t.arc(f,c,n,u,l,p)}t.closePath()}}}var oP=(function(){function t(){this.cx=0,this.cy=0,this.r0=0,this.r=0,this.startAngle=0,this.endAngle=Math.PI*2,this.clockwise=!0,this.cornerRadius=0}return t})();var tb=(function(t){I(e,t);function e(r){return t.call(this,r)||this}return e.prototype.getDefaultShape=function(){return new oP},e.prototype.buildPath=function(r,i){
eb(r,i)},e.prototype.isZeroArea=function(){return this.shape.startAngle===this.shape.endAngle||this.shape.r===this.shape.r0},e})(re);tb.prototype.type="sector";
var Dn=tb;var sP=(function(){function t(){this.cx=0,this.cy=0,this.r=0,this.r0=0}return t})();var rb=(function(t){I(e,t);function e(r){return t.call(this,r)||this}return e.prototype.getDefaultShape=function(){return new sP},e.prototype.buildPath=function(r,i){
var n=i.cx,a=i.cy,o=Math.PI*2;r.moveTo(n+i.r,a),r.arc(n,a,i.r,0,o,!1),r.moveTo(n+i.r0,a),r.arc(n,a,i.r0,0,o,!0)},e})(re);rb.prototype.type="ring";var Yd=rb;function $d(t,e,r,i){var n=[],a=[],o=[],s=[],l,u,f,c;if(i){f=[1/0,1/0],c=[-1/0,-1/0];for(var p=0,h=t.length;p<h;p++)Oi(f,f,t[p]),Li(c,c,t[p]);Oi(f,f,i[0]),Li(c,
c,i[1])}for(var p=0,h=t.length;p<h;p++){var v=t[p];if(r)l=t[p?p-1:h-1],u=t[(p+1)%h];else if(p===0||p===h-1){n.push(C0(t[p]));continue}else l=t[p-1],u=t[p+1];ju(
a,u,l),Qu(a,a,e);var m=Ju(v,l),d=Ju(v,u),g=m+d;g!==0&&(m/=g,d/=g),Qu(o,a,-m),Qu(s,a,d);var y=gv([],v,o),_=gv([],v,s);i&&(Li(y,y,f),Oi(y,y,c),Li(_,_,f),Oi(_,_,c)),
n.push(y),n.push(_)}return r&&n.push(n.shift()),n}function rc(t,e,r){var i=e.smooth,n=e.points;if(n&&n.length>=2){if(i){var a=$d(n,i,r,e.smoothConstraint);t.moveTo(n[0][0],n[0][1]);for(var o=n.length,s=0;s<(r?o:
o-1);s++){var l=a[s*2],u=a[s*2+1],f=n[(s+1)%o];t.bezierCurveTo(l[0],l[1],u[0],u[1],f[0],f[1])}}else{t.moveTo(n[0][0],n[0][1]);for(var s=1,c=n.length;s<c;s++)t.lineTo(
n[s][0],n[s][1])}r&&t.closePath()}}var lP=(function(){function t(){this.points=null,this.smooth=0,this.smoothConstraint=null}return t})();var nb=(function(t){I(e,t);function e(r){return t.call(this,r)||this}return e.prototype.getDefaultShape=function(){return new lP},e.prototype.buildPath=function(r,i){
rc(r,i,!0)},e})(re);nb.prototype.type="polygon";var es=nb;var uP=(function(){function t(){this.points=null,this.percent=1,this.smooth=0,this.smoothConstraint=null}return t})();var ab=(function(t){I(e,t);function e(r){return t.call(this,r)||this}return e.prototype.getDefaultStyle=function(){return{stroke:"#000",fill:null}},e.prototype.
getDefaultShape=function(){return new uP},e.prototype.buildPath=function(r,i){rc(r,i,!1)},e})(re);ab.prototype.type="polyline";var Xd=ab;var fP={},cP=(function(){function t(){this.x1=0,this.y1=0,this.x2=0,this.y2=0,this.percent=1}return t})();var ob=(function(t){I(e,t);function e(r){return t.call(this,r)||this}return e.prototype.getDefaultStyle=function(){return{stroke:"#000",fill:null}},e.prototype.
getDefaultShape=function(){return new cP},e.prototype.buildPath=function(r,i){var n,a,o,s;if(this.subPixelOptimize){var l=Pf(fP,i,this.style);n=l.x1,a=l.y1,o=l.
x2,s=l.y2}else n=i.x1,a=i.y1,o=i.x2,s=i.y2;var u=i.percent;u!==0&&(r.moveTo(n,a),u<1&&(o=n*(1-u)+o*u,s=a*(1-u)+s*u),r.lineTo(o,s))},e.prototype.pointAt=function(r){
var i=this.shape;return[i.x1*(1-r)+i.x2*r,i.y1*(1-r)+i.y2*r]},e})(re);ob.prototype.type="line";var _r=ob;var Jt=[],pP=(function(){function t(){this.x1=0,this.y1=0,this.x2=0,this.y2=0,this.cpx1=0,this.cpy1=0,this.percent=1}return t})();function sb(t,e,r){var i=t.cpx2,n=t.cpy2;return i!=null||n!=null?[(r?Iv:We)(t.x1,t.cpx1,t.cpx2,t.x2,e),(r?Iv:We)(t.y1,t.cpy1,t.cpy2,t.y2,e)]:[(r?Nv:dt)(t.x1,t.cpx1,
t.x2,e),(r?Nv:dt)(t.y1,t.cpy1,t.y2,e)]}var lb=(function(t){I(e,t);function e(r){return t.call(this,r)||this}return e.prototype.getDefaultStyle=function(){return{
stroke:"#000",fill:null}},e.prototype.getDefaultShape=function(){return new pP},e.prototype.buildPath=function(r,i){var n=i.x1,a=i.y1,o=i.x2,s=i.y2,l=i.cpx1,u=i.
cpy1,f=i.cpx2,c=i.cpy2,p=i.percent;p!==0&&(r.moveTo(n,a),f==null||c==null?(p<1&&(Bo(n,l,o,p,Jt),l=Jt[1],o=Jt[2],Bo(a,u,s,p,Jt),u=Jt[1],s=Jt[2]),r.quadraticCurveTo(
l,u,o,s)):(p<1&&(Ro(n,l,f,o,p,Jt),l=Jt[1],f=Jt[2],o=Jt[3],Ro(a,u,c,s,p,Jt),u=Jt[1],c=Jt[2],s=Jt[3]),r.bezierCurveTo(l,u,f,c,o,s)))},e.prototype.pointAt=function(r){
return sb(this.shape,r,!1)},e.prototype.tangentAt=function(r){var i=sb(this.shape,r,!0);return Oo(i,i)},e})(re);lb.prototype.type="bezier-curve";var Ll=lb;var hP=(function(){function t(){this.cx=0,this.cy=0,this.r=0,this.startAngle=0,this.endAngle=Math.PI*2,this.clockwise=!0}return t})();var ub=(function(t){I(e,t);function e(r){return t.call(this,r)||this}return e.prototype.getDefaultStyle=function(){return{stroke:"#000",fill:null}},e.prototype.
getDefaultShape=function(){return new hP},e.prototype.buildPath=function(r,i){var n=i.cx,a=i.cy,o=Math.max(i.r,0),s=i.startAngle,l=i.endAngle,u=i.clockwise,f=Math.
cos(s),c=Math.sin(s);r.moveTo(f*o+n,c*o+a),r.arc(n,a,o,s,l,!u)},e})(re);ub.prototype.type="arc";var kl=ub;var vP=(function(t){I(e,t);function e(){var r=t!==null&&t.apply(this,arguments)||this;return r.type="compound",r}return e.prototype._updatePathDirty=function(){
for(var r=this.shape.paths,i=this.shapeChanged(),n=0;n<r.length;n++)i=i||r[n].shapeChanged();i&&this.dirtyShape()},e.prototype.beforeBrush=function(){this._updatePathDirty();
for(var r=this.shape.paths||[],i=this.getGlobalScale(),n=0;n<r.length;n++)r[n].path||r[n].createPathProxy(),r[n].path.setScale(i[0],i[1],r[n].segmentIgnoreThreshold)},
e.prototype.buildPath=function(r,i){for(var n=i.paths||[],a=0;a<n.length;a++)n[a].buildPath(r,n[a].shape,!0)},e.prototype.afterBrush=function(){for(var r=this.shape.
paths||[],i=0;i<r.length;i++)r[i].pathUpdated()},e.prototype.getBoundingRect=function(){return this._updatePathDirty.call(this),re.prototype.getBoundingRect.call(
this)},e})(re),ts=vP;var dP=(function(){function t(e){this.colorStops=e||[]}return t.prototype.addColorStop=function(e,r){this.colorStops.push({offset:e,color:r})},t})(),ic=dP;var mP=(function(t){I(e,t);function e(r,i,n,a,o,s){var l=t.call(this,o)||this;return l.x=r??0,l.y=i??0,l.x2=n??1,l.y2=a??0,l.type="linear",l.global=s||!1,l}return e})(
ic),nc=mP;var gP=(function(t){I(e,t);function e(r,i,n,a,o){var s=t.call(this,a)||this;return s.x=r??.5,s.y=i??.5,s.r=n??.5,s.type="radial",s.global=o||!1,s}return e})(ic),
fb=gP;var Kd=Math.min,yP=Math.max,ac=Math.abs,ka=[0,0],Pa=[0,0],_t=bv(),oc=_t.minTv,sc=_t.maxTv,_P=(function(){function t(e,r){this._corners=[],this._axes=[],this._origin=
[0,0];for(var i=0;i<4;i++)this._corners[i]=new Ee;for(var i=0;i<2;i++)this._axes[i]=new Ee;e&&this.fromBoundingRect(e,r)}return t.prototype.fromBoundingRect=function(e,r){
var i=this._corners,n=this._axes,a=e.x,o=e.y,s=a+e.width,l=o+e.height;if(i[0].set(a,o),i[1].set(s,o),i[2].set(s,l),i[3].set(a,l),r)for(var u=0;u<4;u++)i[u].transform(
r);Ee.sub(n[0],i[1],i[0]),Ee.sub(n[1],i[3],i[0]),n[0].normalize(),n[1].normalize();for(var u=0;u<2;u++)this._origin[u]=n[u].dot(i[0])},t.prototype.intersect=function(e,r,i){
var n=!0,a=!r;return r&&Ee.set(r,0,0),_t.reset(i,!a),!this._intersectCheckOneSide(this,e,a,1)&&(n=!1,a)||!this._intersectCheckOneSide(e,this,a,-1)&&(n=!1,a)||!a&&
!_t.negativeSize&&Ee.copy(r,n?_t.useDir?_t.dirMinTv:oc:sc),n},t.prototype._intersectCheckOneSide=function(e,r,i,n){for(var a=!0,o=0;o<2;o++){var s=e._axes[o];if(e.
_getProjMinMaxOnAxis(o,e._corners,ka),e._getProjMinMaxOnAxis(o,r._corners,Pa),_t.negativeSize||ka[1]<Pa[0]||ka[0]>Pa[1]){if(a=!1,_t.negativeSize||i)return a;var l=ac(
Pa[0]-ka[1]),u=ac(ka[0]-Pa[1]);Kd(l,u)>sc.len()&&(l<u?Ee.scale(sc,s,-l*n):Ee.scale(sc,s,u*n))}else if(!i){var l=ac(Pa[0]-ka[1]),u=ac(ka[0]-Pa[1]);(_t.useDir||Kd(
l,u)<oc.len())&&((l<u||!_t.bidirectional)&&(Ee.scale(oc,s,l*n),_t.useDir&&_t.calcDirMTV()),(l>=u||!_t.bidirectional)&&(Ee.scale(oc,s,-u*n),_t.useDir&&_t.calcDirMTV()))}}
return a},t.prototype._getProjMinMaxOnAxis=function(e,r,i){for(var n=this._axes[e],a=this._origin,o=r[0].dot(n)+a[e],s=o,l=o,u=1;u<r.length;u++){var f=r[u].dot(
n)+a[e];s=Kd(f,s),l=yP(f,l)}i[0]=s+_t.touchThreshold,i[1]=l-_t.touchThreshold,_t.negativeSize=i[1]<i[0]},t})(),lc=_P;var qd=0,cb=1,pb=2,hb=1,rs=0;var xP=[],SP=(function(t){I(e,t);function e(){var r=t!==null&&t.apply(this,arguments)||this;return r.notClear=!0,r.incremental=cb,r._displayables=[],r._temporaryDisplayables=
[],r._cursor=0,r}return e.prototype.traverse=function(r,i){r.call(i,this)},e.prototype.useStyle=function(){this.style={}},e.prototype._useHoverStyle=function(){
this.__hoverStyle=null},e.prototype.getCursor=function(){return this._cursor},e.prototype.innerAfterBrush=function(){this._cursor=this._displayables.length},e.prototype.
clearDisplaybles=function(){this._displayables=[],this._temporaryDisplayables=[],this._cursor=0,this.markRedraw(),this.notClear=!1},e.prototype.clearTemporalDisplayables=
function(){this._temporaryDisplayables=[]},e.prototype.addDisplayable=function(r,i){i?this._temporaryDisplayables.push(r):this._displayables.push(r),this.markRedraw()},
e.prototype.addDisplayables=function(r,i){i=i||!1;for(var n=0;n<r.length;n++)this.addDisplayable(r[n],i)},e.prototype.getDisplayables=function(){return this._displayables},
e.prototype.getTemporalDisplayables=function(){return this._temporaryDisplayables},e.prototype.eachPendingDisplayable=function(r){for(var i=this._cursor;i<this.
_displayables.length;i++)r&&r(this._displayables[i]);for(var i=0;i<this._temporaryDisplayables.length;i++)r&&r(this._temporaryDisplayables[i])},e.prototype.update=
function(){this.updateTransform();for(var r=this._cursor;r<this._displayables.length;r++){var i=this._displayables[r];i.parent=this,i.update(),i.parent=null}for(var r=0;r<
this._temporaryDisplayables.length;r++){var i=this._temporaryDisplayables[r];i.parent=this,i.update(),i.parent=null}},e.prototype.getBoundingRect=function(){if(!this.
_rect){for(var r=new ae(1/0,1/0,-1/0,-1/0),i=0;i<this._displayables.length;i++){var n=this._displayables[i],a=n.getBoundingRect().clone();n.needLocalTransform()&&
a.applyTransform(n.getLocalTransform(xP)),r.union(a)}this._rect=r}return this._rect},e.prototype.contain=function(r,i){var n=this.transformCoordToLocal(r,i),a=this.
getBoundingRect();if(a.contain(n[0],n[1]))for(var o=0;o<this._displayables.length;o++){var s=this._displayables[o];if(s.contain(r,i))return!0}return!1},e})(Qt),
vb=SP;var bP=Q();function Pl(t,e,r,i,n){var a;if(e&&e.ecModel){var o=e.ecModel.getUpdatePayload();a=o&&o.animation}var s=e&&e.isAnimationEnabled(),l=t==="update";if(s){
var u=void 0,f=void 0,c=void 0;i?(u=G(i.duration,200),f=G(i.easing,"cubicOut"),c=0):(u=e.getShallow(l?"animationDurationUpdate":"animationDuration"),f=e.getShallow(
l?"animationEasingUpdate":"animationEasing"),c=e.getShallow(l?"animationDelayUpdate":"animationDelay")),a&&(a.duration!=null&&(u=a.duration),a.easing!=null&&(f=
a.easing),a.delay!=null&&(c=a.delay)),Y(c)&&(c=c(r,n)),Y(u)&&(u=u(r));var p={duration:u||0,delay:c,easing:f};return p}else return null}function Zd(t,e,r,i,n,a,o){
var s=!1,l;Y(n)?(o=a,a=n,n=null):W(n)&&(a=n.cb,o=n.during,s=n.isFrom,l=n.removeOpt,n=n.dataIndex);var u=t==="leave";u||e.stopAnimation("leave");var f=Pl(t,i,n,u?
l||{}:null,i&&i.getAnimationDelayParams?i.getAnimationDelayParams(e,n):null);if(f&&f.duration>0){var c=f.duration,p=f.delay,h=f.easing,v={duration:c,delay:p||0,
easing:h,done:a,force:!!a||!!o,setToFinal:!u,scope:t,during:o};s?e.animateFrom(r,v):e.animateTo(r,v)}else e.stopAnimation(),!s&&e.attr(r),o&&o(1),a&&a()}function Je(t,e,r,i,n,a){
Zd("update",t,e,r,i,n,a)}function Pt(t,e,r,i,n,a){Zd("enter",t,e,r,i,n,a)}function Ia(t){if(!t.__zr)return!0;for(var e=0;e<t.animators.length;e++){var r=t.animators[e];if(r.scope==="lea\
ve")return!0}return!1}function is(t,e,r,i,n,a){Ia(t)||Zd("leave",t,e,r,i,n,a)}function db(t,e,r,i){t.removeTextContent(),t.removeTextGuideLine(),is(t,{style:{opacity:0}},
e,r,i)}function ns(t,e,r){function i(){t.parent&&t.parent.remove(t)}t.isGroup?t.traverse(function(n){n.isGroup||db(n,e,r,i)}):db(t,e,r,i)}function uc(t){bP(t).oldStyle=
t.style}var Qd={},$i=["x","y"],Na=["width","height"],em=0,tm=1,Xi=2;function wP(t){return re.extend(t)}var TP=XS;function CP(t,e){return TP(t,e)}function Xr(t,e){Qd[t]=
e}function cc(t){if(Qd.hasOwnProperty(t))return Qd[t]}function Ra(t,e,r,i){var n=$S(t,e);return r&&(i==="center"&&(r=yb(r,n.getBoundingRect())),_b(n,r)),n}function rm(t,e,r){
var i=new yt({style:{image:t,x:e.x,y:e.y,width:e.width,height:e.height},onload:function(n){if(r==="center"){var a={width:n.width,height:n.height};i.setStyle(yb(
e,a))}}});return i}function yb(t,e){var r=e.width/e.height,i=t.height*r,n;i<=t.width?n=t.height:(i=t.width,n=i/r);var a=t.x+t.width/2,o=t.y+t.height/2;return{x:a-
i/2,y:o-n/2,width:i,height:n}}var AP=KS;function _b(t,e){if(t.applyTransform){var r=t.getBoundingRect(),i=r.calculateTransform(e);t.applyTransform(i)}}function Ba(t,e){
return Pf(t,t,{lineWidth:e}),t}function EP(t,e){return If(t,t,e),t}var DP=wn;function MP(t,e){for(var r=Di([]);t&&t!==e;)Mi(r,t.getLocalTransform(),r),t=t.parent;
return r}function pc(t,e,r){return e&&!Ze(e)&&(e=vn.getLocalTransform(e)),r&&(e=Vr([],e)),at([],t,e)}function OP(t,e,r){var i=e[4]===0||e[5]===0||e[0]===0?1:Ue(
2*e[4]/e[0]),n=e[4]===0||e[5]===0||e[2]===0?1:Ue(2*e[4]/e[2]),a=[t==="left"?-i:t==="right"?i:0,t==="top"?-n:t==="bottom"?n:0];return a=pc(a,e,r),Ue(a[0])>Ue(a[1])?
a[0]>0?"right":"left":a[1]>0?"bottom":"top"}function mb(t){return!t.isGroup}function LP(t){return t.shape!=null}function im(t,e,r){if(!t||!e)return;function i(o){
var s={};return o.traverse(function(l){mb(l)&&l.anid&&(s[l.anid]=l)}),s}function n(o){var s={x:o.x,y:o.y,rotation:o.rotation};return LP(o)&&(s.shape=ne(o.shape)),
s}var a=i(t);e.traverse(function(o){if(mb(o)&&o.anid){var s=a[o.anid];if(s){var l=n(o);o.attr(n(s)),Je(o,l,r,he(o).dataIndex)}}})}function kP(t,e){return z(t,function(r){
var i=r[0];i=ge(i,e.x),i=Xe(i,e.x+e.width);var n=r[1];return n=ge(n,e.y),n=Xe(n,e.y+e.height),[i,n]})}function PP(t,e){var r=ge(t.x,e.x),i=Xe(t.x+t.width,e.x+e.
width),n=ge(t.y,e.y),a=Xe(t.y+t.height,e.y+e.height);if(i>=r&&a>=n)return{x:r,y:n,width:i-r,height:a-n}}function nm(t,e,r){var i=R({rectHover:!0},e),n=i.style={
strokeNoScale:!0};if(r=r||{x:-1,y:-1,width:2,height:2},t)return t.indexOf("image://")===0?(n.image=t.slice(8),ue(n,r),new yt(i)):Ra(t.replace("path://",""),i,r,
"center")}function IP(t,e,r,i,n){for(var a=0,o=n[n.length-1];a<n.length;a++){var s=n[a];if(xb(t,e,r,i,s[0],s[1],o[0],o[1]))return!0;o=s}}function xb(t,e,r,i,n,a,o,s){
var l=r-t,u=i-e,f=o-n,c=s-a,p=jd(f,c,l,u);if(NP(p))return!1;var h=t-n,v=e-a,m=jd(h,v,l,u)/p;if(m<0||m>1)return!1;var d=jd(h,v,f,c)/p;return!(d<0||d>1)}function jd(t,e,r,i){
return t*i-r*e}function NP(t){return t<=1e-6&&t>=-1e-6}function as(t,e,r,i,n){return e==null||(pe(e)?Re[0]=Re[1]=Re[2]=Re[3]=e:(Re[0]=e[0],Re[1]=e[1],Re[2]=e[2],
Re[3]=e[3]),i&&(Re[0]=ge(0,Re[0]),Re[1]=ge(0,Re[1]),Re[2]=ge(0,Re[2]),Re[3]=ge(0,Re[3])),r&&(Re[0]=-Re[0],Re[1]=-Re[1],Re[2]=-Re[2],Re[3]=-Re[3]),gb(t,Re,"x","w\
idth",3,1,n&&n[0]||0),gb(t,Re,"y","height",0,2,n&&n[1]||0)),t}var Re=[0,0,0,0];function gb(t,e,r,i,n,a,o){var s=e[a]+e[n],l=t[i];t[i]+=s,o=ge(0,Xe(o,l)),t[i]<o?
(t[i]=o,t[r]+=e[n]>=0?-e[n]:e[a]>=0?l+e[a]:Ue(s)>1e-8?(l-o)*e[n]/s:0):t[r]-=e[n]}function hc(t){var e=t.itemTooltipOption,r=t.componentModel,i=t.itemName,n=V(e)?
{formatter:e}:e,a=r.mainType,o=r.componentIndex,s={componentType:a,name:i,$vars:["name"]};s[a+"Index"]=o;var l=t.formatterParamsExtra;l&&T(ee(l),function(f){H(s,
f)||(s[f]=l[f],s.$vars.push(f))});var u=he(t.el);u.componentMainType=a,u.componentIndex=o,u.tooltipConfig={name:i,option:ue({content:i,encodeHTMLContent:!0,formatterParams:s},
n)}}function Jd(t,e){var r;t.isGroup&&(r=e(t)),r||t.traverse(e)}function Kr(t,e){if(t)if(B(t))for(var r=0;r<t.length;r++)Jd(t[r],e);else Jd(t,e)}function vc(t){
return!t||Ue(t[1])<fc&&Ue(t[2])<fc||Ue(t[0])<fc&&Ue(t[3])<fc}var fc=1e-5;function os(t,e){return t?ae.copy(t,e):e.clone()}function dc(t,e){return e?Do(t||Ge(),e):
void 0}function Nl(t){return{z:t.get("z")||0,zlevel:t.get("zlevel")||0}}function RP(t){var e=-1/0,r=1/0;Jd(t,function(a){i(a),i(a.getTextContent()),i(a.getTextGuideLine())});
function i(a){if(!(!a||a.isGroup)){var o=a.currentStates;if(o.length)for(var s=0;s<o.length;s++)n(a.states[o[s]]);n(a)}}function n(a){if(a){var o=a.z2;o>e&&(e=o),
o<r&&(r=o)}}return r>e&&(r=e=0),{min:r,max:e}}function Rl(t,e,r){Sb(t,e,r,-1/0)}function Sb(t,e,r,i){if(t.ignoreModelZ)return i;var n=t.getTextContent(),a=t.getTextGuideLine(),
o=t.isGroup;if(o)for(var s=t.childrenRef(),l=0;l<s.length;l++)i=ge(Sb(s[l],e,r,i),i);else t.z=e,t.zlevel=r,i=ge(t.z2||0,i);if(n&&(n.z=e,n.zlevel=r,isFinite(i)&&
(n.z2=i+2)),a){var u=t.textGuideLineConfig;a.z=e,a.zlevel=r,isFinite(i)&&(a.z2=i+(u&&u.showAbove?1:-1))}return i}function BP(t){return t.animation={duration:0},
t}function zP(t,e){return e?Do(Il.transform,e):Di(Il.transform),Il.decomposeTransform(),Ni(t,Il),t}var Il=new vn;Il.transform=Ge();function UP(t){var e=t.getZr().
painter;return e.getType()==="canvas"?e:null}Xr("circle",Dl);Xr("ellipse",Gd);Xr("sector",Dn);Xr("ring",Yd);Xr("polygon",es);Xr("polyline",Xd);Xr("rect",Pe);Xr(
"line",_r);Xr("bezierCurve",Ll);Xr("arc",kl);var mc={};function FP(t,e){for(var r=0;r<Ht.length;r++){var i=Ht[r],n=e[i],a=t.ensureState(i);a.style=a.style||{},a.style.text=n}var o=t.currentStates.slice();t.
clearStates(!0),t.setStyle({text:e.normal}),t.useStates(o,!0)}function bb(t,e,r){var i=t.labelFetcher,n=t.labelDataIndex,a=t.labelDimIndex,o=e.normal,s;i&&(s=i.
getFormattedLabel(n,"normal",null,a,o&&o.get("formatter"),r!=null?{interpolatedValue:r}:null)),s==null&&(s=Y(t.defaultText)?t.defaultText(n,t,r):t.defaultText);
for(var l={normal:s},u=0;u<Ht.length;u++){var f=Ht[u],c=e[f];l[f]=G(i?i.getFormattedLabel(n,f,null,a,c&&c.get("formatter")):null,s)}return l}function Si(t,e,r,i){
r=r||mc;for(var n=t instanceof ot,a=!1,o=0;o<Ld.length;o++){var s=e[Ld[o]];if(s&&s.getShallow("show")){a=!0;break}}var l=n?t:t.getTextContent();if(a){n||(l||(l=
new ot,t.setTextContent(l)),t.stateProxy&&(l.stateProxy=t.stateProxy));var u=bb(r,e),f=e.normal,c=!!f.getShallow("show"),p=xi(f,i&&i.normal,r,!1,!n);p.text=u.normal,
n||t.setTextConfig(Bl(f,r,!1));for(var o=0;o<Ht.length;o++){var h=Ht[o],s=e[h];if(s){var v=l.ensureState(h),m=!!G(s.getShallow("show"),c);if(m!==c&&(v.ignore=!m),
v.style=xi(s,i&&i[h],r,!0,!n),v.style.text=u[h],!n){var d=t.ensureState(h);d.textConfig=Bl(s,r,!0)}}}l.silent=!!f.getShallow("silent"),l.style.x!=null&&(p.x=l.style.
x),l.style.y!=null&&(p.y=l.style.y),l.ignore=!c,l.useStyle(p),l.dirty(),r.enableTextSetter&&(ss(l).setLabelText=function(g){var y=bb(r,e,g);FP(l,y)})}else l&&(l.
ignore=!0);t.dirty()}function er(t,e){e=e||"label";for(var r={normal:t.getModel(e)},i=0;i<Ht.length;i++){var n=Ht[i];r[n]=t.getModel([n,e])}return r}function xi(t,e,r,i,n){var a={};
return VP(a,t,r,i,n),e&&R(a,e),a}function Bl(t,e,r){e=e||{};var i={},n,a=t.getShallow("rotate"),o=G(t.getShallow("distance"),r?null:5),s=t.getShallow("offset");
return n=t.getShallow("position")||(r?null:"inside"),n==="outside"&&(n=e.defaultOutsidePosition||"top"),n!=null&&(i.position=n),s!=null&&(i.offset=s),a!=null&&(a*=
Math.PI/180,i.rotation=a),o!=null&&(i.distance=o),i.outsideFill=t.get("color")==="inherit"?e.inheritColor||null:"auto",e.autoOverflowArea!=null&&(i.autoOverflowArea=
e.autoOverflowArea),e.layoutRect!=null&&(i.layoutRect=e.layoutRect),i}function VP(t,e,r,i,n){r=r||mc;var a=e.ecModel,o=a&&a.option.textStyle,s=HP(e),l;if(s){l={};
var u="richInheritPlainLabel",f=G(e.get(u),a?a.get(u):void 0);for(var c in s)if(s.hasOwnProperty(c)){var p=e.getModel(["rich",c]);Ab(l[c]={},p,o,e,f,r,i,n,!1,!0)}}
l&&(t.rich=l);var h=e.get("overflow");h&&(t.overflow=h);var v=e.get("lineOverflow");v&&(t.lineOverflow=v);var m=t,d=e.get("minMargin");if(d!=null)d=pe(d)?d/2:0,
m.margin=[d,d,d,d],m.__marginType=za.minMargin;else{var g=e.get("textMargin");g!=null&&(m.margin=wo(g),m.__marginType=za.textMargin)}Ab(t,e,o,null,null,r,i,n,!0,
!1)}function HP(t){for(var e;t&&t!==t.ecModel;){var r=(t.option||mc).rich;if(r){e=e||{};for(var i=ee(r),n=0;n<i.length;n++){var a=i[n];e[a]=1}}t=t.parentModel}return e}
var wb=["fontStyle","fontWeight","fontSize","fontFamily","textShadowColor","textShadowBlur","textShadowOffsetX","textShadowOffsetY"],Tb=["align","lineHeight","w\
idth","height","tag","verticalAlign","ellipsis"],Cb=["padding","borderWidth","borderRadius","borderDashOffset","backgroundColor","borderColor","shadowColor","sh\
adowBlur","shadowOffsetX","shadowOffsetY"];function Ab(t,e,r,i,n,a,o,s,l,u){r=!o&&r||mc;var f=a&&a.inheritColor,c=e.getShallow("color"),p=e.getShallow("textBord\
erColor"),h=G(e.getShallow("opacity"),r.opacity);(c==="inherit"||c==="auto")&&(f?c=f:c=null),(p==="inherit"||p==="auto")&&(f?p=f:p=null),s||(c=c||r.color,p=p||r.
textBorderColor),c!=null&&(t.fill=c),p!=null&&(t.stroke=p);var v=G(e.getShallow("textBorderWidth"),r.textBorderWidth);v!=null&&(t.lineWidth=v);var m=G(e.getShallow(
"textBorderType"),r.textBorderType);m!=null&&(t.lineDash=m);var d=G(e.getShallow("textBorderDashOffset"),r.textBorderDashOffset);d!=null&&(t.lineDashOffset=d),!o&&
h==null&&!u&&(h=a&&a.defaultOpacity),h!=null&&(t.opacity=h),!o&&!s&&t.fill==null&&a.inheritColor&&(t.fill=a.inheritColor);for(var g=0;g<wb.length;g++){var y=wb[g],
_=n!==!1&&i?fr(e.getShallow(y),i.getShallow(y),r[y]):G(e.getShallow(y),r[y]);_!=null&&(t[y]=_)}for(var g=0;g<Tb.length;g++){var y=Tb[g],_=e.getShallow(y);_!=null&&
(t[y]=_)}if(t.verticalAlign==null){var x=e.getShallow("baseline");x!=null&&(t.verticalAlign=x)}if(!l||!a.disableBox){for(var g=0;g<Cb.length;g++){var y=Cb[g],_=e.
getShallow(y);_!=null&&(t[y]=_)}var S=e.getShallow("borderType");S!=null&&(t.borderDash=S),(t.backgroundColor==="auto"||t.backgroundColor==="inherit")&&f&&(t.backgroundColor=
f),(t.borderColor==="auto"||t.borderColor==="inherit")&&f&&(t.borderColor=f)}}function gc(t,e){var r=e&&e.getModel("textStyle");return Ct([t.fontStyle||r&&r.getShallow(
"fontStyle")||"",t.fontWeight||r&&r.getShallow("fontWeight")||"",(t.fontSize||r&&r.getShallow("fontSize")||12)+"px",t.fontFamily||r&&r.getShallow("fontFamily")||
"sans-serif"].join(" "))}var ss=Q();function Eb(t,e,r,i){if(t){var n=ss(t);n.prevValue=n.value,n.value=r;var a=e.normal;n.valueAnimation=a.get("valueAnimation"),
n.valueAnimation&&(n.precision=a.get("precision"),n.defaultInterpolatedText=i,n.statesModels=e)}}var za={minMargin:1,textMargin:2};var WP=["textStyle","color"],am=["fontStyle","fontWeight","fontSize","fontFamily","padding","lineHeight","rich","width","height","overflow"],om=new ot,YP=(function(){
function t(){}return t.prototype.getTextColor=function(e){var r=this.ecModel;return this.getShallow("color")||(!e&&r?r.get(WP):null)},t.prototype.getFont=function(){
return gc({fontStyle:this.getShallow("fontStyle"),fontWeight:this.getShallow("fontWeight"),fontSize:this.getShallow("fontSize"),fontFamily:this.getShallow("font\
Family")},this.ecModel)},t.prototype.getTextRect=function(e){for(var r={text:e,verticalAlign:this.getShallow("verticalAlign")||this.getShallow("baseline")},i=0;i<
am.length;i++)r[am[i]]=this.getShallow(am[i]);return om.useStyle(r),om.update(),om.getBoundingRect()},t})(),Db=YP;var sm=[["lineWidth","width"],["stroke","color"],["opacity"],["shadowBlur"],["shadowOffsetX"],["shadowOffsetY"],["shadowColor"],["lineDash","type"],["lineDashOf\
fset","dashOffset"],["lineCap","cap"],["lineJoin","join"],["miterLimit"]],$P=si(sm),Mb=(function(){function t(){}return t.prototype.getLineStyle=function(e){return $P(
this,e)},t})();var lm=[["fill","color"],["stroke","borderColor"],["lineWidth","borderWidth"],["opacity"],["shadowBlur"],["shadowOffsetX"],["shadowOffsetY"],["shadowColor"],["l\
ineDash","borderType"],["lineDashOffset","borderDashOffset"],["lineCap","borderCap"],["lineJoin","borderJoin"],["miterLimit","borderMiterLimit"]],XP=si(lm),Ob=(function(){
function t(){}return t.prototype.getItemStyle=function(e,r){return XP(this,e,r)},t})();var Ua=(function(){function t(e,r,i){this.parentModel=r,this.ecModel=i,this.option=e}return t.prototype.init=function(e,r,i){for(var n=[],a=3;a<arguments.length;a++)
n[a-3]=arguments[a]},t.prototype.mergeOption=function(e,r){_e(this.option,e,!0)},t.prototype.get=function(e,r){return e==null?this.option:this._doGet(this.parsePath(
e),!r&&this.parentModel)},t.prototype.getShallow=function(e,r){var i=this.option,n=i==null?i:i[e];if(n==null&&!r){var a=this.parentModel;a&&(n=a.getShallow(e))}
return n},t.prototype.getModel=function(e,r){var i=e!=null,n=i?this.parsePath(e):null,a=i?this._doGet(n):this.option;return r=r||this.parentModel&&this.parentModel.
getModel(this.resolveParentPath(n)),new t(a,r,this.ecModel)},t.prototype.isEmpty=function(){return this.option==null},t.prototype.restoreData=function(){},t.prototype.
clone=function(){var e=this.constructor;return new e(ne(this.option))},t.prototype.parsePath=function(e){return typeof e=="string"?e.split("."):e},t.prototype.resolveParentPath=
function(e){return e},t.prototype.isAnimationEnabled=function(){if(!le.node&&this.option){if(this.option.animation!=null)return!!this.option.animation;if(this.parentModel)
return this.parentModel.isAnimationEnabled()}},t.prototype._doGet=function(e,r){var i=this.option;if(!e)return i;for(var n=0;n<e.length&&!(e[n]&&(i=i&&typeof i==
"object"?i[e[n]]:null,i==null));n++);return i==null&&r&&(i=r._doGet(this.resolveParentPath(e),r.parentModel)),i},t})();Ao(Ua);_0(Ua);Tt(Ua,Mb);Tt(Ua,Ob);Tt(Ua,x0);
Tt(Ua,Db);var Fe=Ua;function zl(t){return t==null?0:t.length||1}function Lb(t){return t}var KP=(function(){function t(e,r,i,n,a,o){this._old=e,this._new=r,this._oldKeyGetter=i||Lb,
this._newKeyGetter=n||Lb,this.context=a,this._diffModeMultiple=o==="multiple"}return t.prototype.add=function(e){return this._add=e,this},t.prototype.update=function(e){
return this._update=e,this},t.prototype.updateManyToOne=function(e){return this._updateManyToOne=e,this},t.prototype.updateOneToMany=function(e){return this._updateOneToMany=
e,this},t.prototype.updateManyToMany=function(e){return this._updateManyToMany=e,this},t.prototype.remove=function(e){return this._remove=e,this},t.prototype.execute=
function(){this[this._diffModeMultiple?"_executeMultiple":"_executeOneToOne"]()},t.prototype._executeOneToOne=function(){var e=this._old,r=this._new,i={},n=new Array(
e.length),a=new Array(r.length);this._initIndexMap(e,null,n,"_oldKeyGetter"),this._initIndexMap(r,i,a,"_newKeyGetter");for(var o=0;o<e.length;o++){var s=n[o],l=i[s],
u=zl(l);if(u>1){var f=l.shift();l.length===1&&(i[s]=l[0]),this._update&&this._update(f,o)}else u===1?(i[s]=null,this._update&&this._update(l,o)):this._remove&&this.
_remove(o)}this._performRestAdd(a,i)},t.prototype._executeMultiple=function(){var e=this._old,r=this._new,i={},n={},a=[],o=[];this._initIndexMap(e,i,a,"_oldKeyG\
etter"),this._initIndexMap(r,n,o,"_newKeyGetter");for(var s=0;s<a.length;s++){var l=a[s],u=i[l],f=n[l],c=zl(u),p=zl(f);if(c>1&&p===1)this._updateManyToOne&&this.
_updateManyToOne(f,u),n[l]=null;else if(c===1&&p>1)this._updateOneToMany&&this._updateOneToMany(f,u),n[l]=null;else if(c===1&&p===1)this._update&&this._update(f,
u),n[l]=null;else if(c>1&&p>1)this._updateManyToMany&&this._updateManyToMany(f,u),n[l]=null;else if(c>1)for(var h=0;h<c;h++)this._remove&&this._remove(u[h]);else
this._remove&&this._remove(u)}this._performRestAdd(o,n)},t.prototype._performRestAdd=function(e,r){for(var i=0;i<e.length;i++){var n=e[i],a=r[n],o=zl(a);if(o>1)
for(var s=0;s<o;s++)this._add&&this._add(a[s]);else o===1&&this._add&&this._add(a);r[n]=null}},t.prototype._initIndexMap=function(e,r,i,n){for(var a=this._diffModeMultiple,
o=0;o<e.length;o++){var s="_ec_"+this[n](e[o],o);if(a||(i[o]=s),!!r){var l=r[s],u=zl(l);u===0?(r[s]=o,a&&i.push(s)):u===1?r[s]=[l,o]:l.push(o)}}},t})(),yc=KP;var Gt={Must:1,Might:2,Not:3},kb=Q();function Pb(t){kb(t).datasetMap=K()}function Ib(t,e,r){var i={},n=um(e);if(!n||!t)return i;var a=[],o=[],s=e.ecModel,l=kb(s).
datasetMap,u=n.uid+"_"+r.seriesLayoutBy,f,c;t=t.slice(),T(t,function(m,d){var g=W(m)?m:t[d]={name:m};g.type==="ordinal"&&f==null&&(f=d,c=v(g)),i[g.name]=[]});var p=l.
get(u)||l.set(u,{categoryWayDim:c,valueWayDim:0});T(t,function(m,d){var g=m.name,y=v(m);if(f==null){var _=p.valueWayDim;h(i[g],_,y),h(o,_,y),p.valueWayDim+=y}else if(f===
d)h(i[g],0,y),h(a,0,y);else{var _=p.categoryWayDim;h(i[g],_,y),h(o,_,y),p.categoryWayDim+=y}});function h(m,d,g){for(var y=0;y<g;y++)m.push(d+y)}function v(m){var d=m.
dimsDef;return d?d.length:1}return a.length&&(i.itemName=a),o.length&&(i.seriesName=o),i}function um(t){var e=t.get("data",!0);if(!e)return Cn(t.ecModel,"dataset",{index:t.get("datasetIndex",!0),id:t.get("datasetId",!0)},Et).models[0]}function Nb(t){
return!t.get("transform",!0)&&!t.get("fromTransformResult",!0)?[]:Cn(t.ecModel,"dataset",{index:t.get("fromDatasetIndex",!0),id:t.get("fromDatasetId",!0)},Et).models}
function _c(t,e){return qP(t.data,t.sourceFormat,t.seriesLayoutBy,t.dimensionsDefine,t.startIndex,e)}function qP(t,e,r,i,n,a){var o,s=5;if(je(t))return Gt.Not;var l,
u;if(i){var f=i[a];W(f)?(l=f.name,u=f.type):V(f)&&(l=f)}if(u!=null)return u==="ordinal"?Gt.Must:Gt.Not;if(e===lt){var c=t;if(r===yi){for(var p=c[a],h=0;h<(p||[]).
length&&h<s;h++)if((o=x(p[n+h]))!=null)return o}else for(var h=0;h<c.length&&h<s;h++){var v=c[n+h];if(v&&(o=x(v[a]))!=null)return o}}else if(e===Vt){var m=t;if(!l)
return Gt.Not;for(var h=0;h<m.length&&h<s;h++){var d=m[h];if(d&&(o=x(d[l]))!=null)return o}}else if(e===dr){var g=t;if(!l)return Gt.Not;var p=g[l];if(!p||je(p))
return Gt.Not;for(var h=0;h<p.length&&h<s;h++)if((o=x(p[h]))!=null)return o}else if(e===mt)for(var y=t,h=0;h<y.length&&h<s;h++){var d=y[h],_=Vi(d);if(!B(_))return Gt.
Not;if((o=x(_[a]))!=null)return o}function x(S){var b=V(S);if(S!=null&&isFinite(Number(S))&&S!=="")return b?Gt.Might:Gt.Not;if(b&&S!=="-")return Gt.Must}return Gt.
Not}var xc=(function(){function t(e){this.data=e.data||(e.sourceFormat===dr?{}:[]),this.sourceFormat=e.sourceFormat||Ad,this.seriesLayoutBy=e.seriesLayoutBy||gr,this.
startIndex=e.startIndex||0,this.dimensionsDetectedCount=e.dimensionsDetectedCount,this.metaRawOption=e.metaRawOption;var r=this.dimensionsDefine=e.dimensionsDefine;
if(r)for(var i=0;i<r.length;i++){var n=r[i];n.type==null&&_c(this,i)===Gt.Must&&(n.type="ordinal")}}return t})();function ls(t){return t instanceof xc}function Ul(t,e,r){
r=r||fm(t);var i=e.seriesLayoutBy,n=ZP(t,r,i,e.sourceHeader,e.dimensions),a=new xc({data:t,sourceFormat:r,seriesLayoutBy:i,dimensionsDefine:n.dimensionsDefine,startIndex:n.
startIndex,dimensionsDetectedCount:n.dimensionsDetectedCount,metaRawOption:ne(e)});return a}function us(t){return new xc({data:t,sourceFormat:je(t)?mr:mt})}function zb(t){
return new xc({data:t.data,sourceFormat:t.sourceFormat,seriesLayoutBy:t.seriesLayoutBy,dimensionsDefine:ne(t.dimensionsDefine),startIndex:t.startIndex,dimensionsDetectedCount:t.
dimensionsDetectedCount})}function fm(t){var e=Ad;if(je(t))e=mr;else if(B(t)){t.length===0&&(e=lt);for(var r=0,i=t.length;r<i;r++){var n=t[r];if(n!=null){if(B(n)||
je(n)){e=lt;break}else if(W(n)){e=Vt;break}}}}else if(W(t)){for(var a in t)if(H(t,a)&&Ze(t[a])){e=dr;break}}return e}function ZP(t,e,r,i,n){var a,o;if(!t)return{
dimensionsDefine:Rb(n),startIndex:o,dimensionsDetectedCount:a};if(e===lt){var s=t;i==="auto"||i==null?Bb(function(u){u!=null&&u!=="-"&&(V(u)?o==null&&(o=1):o=0)},
r,s,10):o=pe(i)?i:i?1:0,!n&&o===1&&(n=[],Bb(function(u,f){n[f]=u!=null?u+"":""},r,s,1/0)),a=n?n.length:r===yi?s.length:s[0]?s[0].length:null}else if(e===Vt)n||(n=
jP(t));else if(e===dr)n||(n=[],T(t,function(u,f){n.push(f)}));else if(e===mt){var l=Vi(t[0]);a=B(l)&&l.length||1}return{startIndex:o,dimensionsDefine:Rb(n),dimensionsDetectedCount:a}}
function jP(t){for(var e=0,r;e<t.length&&!(r=t[e++]););if(r)return ee(r)}function Rb(t){if(t){var e=K();return z(t,function(r,i){r=W(r)?r:{name:r};var n={name:r.
name,displayName:r.displayName,type:r.type};if(n.name==null)return n;n.name+="",n.displayName==null&&(n.displayName=n.name);var a=e.get(n.name);return a?n.name+=
"-"+a.count++:e.set(n.name,{count:1}),n})}}function Bb(t,e,r,i){if(e===yi)for(var n=0;n<r.length&&n<i;n++)t(r[n]?r[n][0]:null,n);else for(var a=r[0]||[],n=0;n<a.
length&&n<i;n++)t(a[n],n)}function Sc(t){var e=t.sourceFormat;return e===Vt||e===dr}var Fa,Va,Ha,Ga,Ub,Fb,wc=(function(){function t(e,r){var i=ls(e)?e:us(e);this._source=i;var n=this._data=i.data,a=i.sourceFormat,o=i.seriesLayoutBy;if(a===mr&&(this.
_offset=0,this._dimSize=r,this._data=n),0)var s;Fb(this,n,i)}return t.prototype.getSource=function(){return this._source},t.prototype.count=function(){return 0},
t.prototype.getItem=function(e,r){},t.prototype.appendData=function(e){},t.prototype.clean=function(){},t.protoInitialize=(function(){var e=t.prototype;e.pure=!1,
e.persistent=!0})(),t.internalField=(function(){var e;Fb=function(o,s,l){var u=l.sourceFormat,f=l.seriesLayoutBy,c=l.startIndex,p=l.dimensionsDefine,h=Ub[dm(u,f)];
if(R(o,h),u===mr)o.getItem=r,o.count=n,o.fillStorage=i;else{var v=pm(u,f);o.getItem=fe(v,null,s,c,p);var m=hm(u,f);o.count=fe(m,null,s,c,p)}};var r=function(o,s){
o=o-this._offset,s=s||[];for(var l=this._data,u=this._dimSize,f=u*o,c=0;c<u;c++)s[c]=l[f+c];return s},i=function(o,s,l,u){for(var f=this._data,c=this._dimSize,p=0;p<
c;p++){for(var h=u[p],v=h[0]==null?1/0:h[0],m=h[1]==null?-1/0:h[1],d=s-o,g=l[p],y=0;y<d;y++){var _=f[y*c+p];g[o+y]=_,_<v&&(v=_),_>m&&(m=_)}h[0]=v,h[1]=m}},n=function(){
return this._data?this._data.length/this._dimSize:0};Ub=(e={},e[lt+"_"+gr]={pure:!0,appendData:a},e[lt+"_"+yi]={pure:!0,appendData:function(){throw new Error('D\
o not support appendData when set seriesLayoutBy: "row".')}},e[Vt]={pure:!0,appendData:a},e[dr]={pure:!0,appendData:function(o){var s=this._data;T(o,function(l,u){
for(var f=s[u]||(s[u]=[]),c=0;c<(l||[]).length;c++)f.push(l[c])})}},e[mt]={appendData:a},e[mr]={persistent:!1,pure:!0,appendData:function(o){this._data=o},clean:function(){
this._offset+=this.count(),this._data=null}},e);function a(o){for(var s=0;s<o.length;s++)this._data.push(o[s])}})(),t})();var bc=function(t){B(t)||xd("series.data or dataset.source must be an array.")},iY=(Fa={},Fa[lt+"_"+gr]=bc,Fa[lt+"_"+yi]=bc,Fa[Vt]=bc,Fa[dr]=function(t,e){for(var r=0;r<
e.length;r++){var i=e[r].name;i==null&&xd("dimension name must not be null/undefined.")}},Fa[mt]=bc,Fa),Vb=function(t,e,r,i){return t[i]},QP=(Va={},Va[lt+"_"+gr]=
function(t,e,r,i){return t[i+e]},Va[lt+"_"+yi]=function(t,e,r,i,n){i+=e;for(var a=n||[],o=t,s=0;s<o.length;s++){var l=o[s];a[s]=l?l[i]:null}return a},Va[Vt]=Vb,
Va[dr]=function(t,e,r,i,n){for(var a=n||[],o=0;o<r.length;o++){var s=r[o].name,l=s!=null?t[s]:null;a[o]=l?l[i]:null}return a},Va[mt]=Vb,Va);function pm(t,e){var r=QP[dm(
t,e)];return r}var Hb=function(t,e,r){return t.length},JP=(Ha={},Ha[lt+"_"+gr]=function(t,e,r){return Math.max(0,t.length-e)},Ha[lt+"_"+yi]=function(t,e,r){var i=t[0];
return i?Math.max(0,i.length-e):0},Ha[Vt]=Hb,Ha[dr]=function(t,e,r){var i=r[0].name,n=i!=null?t[i]:null;return n?n.length:0},Ha[mt]=Hb,Ha);function hm(t,e){var r=JP[dm(
t,e)];return r}var cm=function(t,e,r){return t[e]},eI=(Ga={},Ga[lt]=cm,Ga[Vt]=function(t,e,r){return t[r]},Ga[dr]=cm,Ga[mt]=function(t,e,r){var i=Vi(t);return i instanceof
Array?i[e]:i},Ga[mr]=cm,Ga);function vm(t){var e=eI[t];return e}function dm(t,e){return t===lt?t+"_"+e:t}function Ki(t,e,r){if(t){var i=t.getRawDataItem(e);if(i!=
null){var n=t.getStore(),a=n.getSource().sourceFormat;if(r!=null){var o=t.getDimensionIndex(r),s=n.getDimensionProperty(o);return vm(a)(i,o,s)}else{var l=i;return a===
mt&&(l=Vi(i)),l}}}}var tI=(function(){function t(e,r){this._encode=e,this._schema=r}return t.prototype.get=function(){return{fullDimensions:this._getFullDimensionNames(),encode:this.
_encode}},t.prototype._getFullDimensionNames=function(){return this._cachedDimNames||(this._cachedDimNames=this._schema?this._schema.makeOutputDimensionNames():
[]),this._cachedDimNames},t})();function Gb(t,e){var r={},i=r.encode={},n=K(),a=[],o=[],s={};T(t.dimensions,function(p){var h=t.getDimensionInfo(p),v=h.coordDim;
if(v){var m=h.coordDimIndex;mm(i,v)[m]=p,h.isExtraCoord||(n.set(v,1),rI(h.type)&&(a[0]=p),mm(s,v)[m]=t.getDimensionIndex(h.name)),h.defaultTooltip&&o.push(p)}Wf.
each(function(d,g){var y=mm(i,g),_=h.otherDims[g];_!=null&&_!==!1&&(y[_]=h.name)})});var l=[],u={};n.each(function(p,h){var v=i[h];u[h]=v[0],l=l.concat(v)}),r.dataDimsOnCoord=
l,r.dataDimIndicesOnCoord=z(l,function(p){return t.getDimensionInfo(p).storeDimIndex}),r.encodeFirstDimNotExtra=u;var f=i.label;f&&f.length&&(a=f.slice());var c=i.
tooltip;return c&&c.length?o=c.slice():o.length||(o=a.slice()),i.defaultedLabel=a,i.defaultedTooltip=o,r.userOutput=new tI(s,e),r}function mm(t,e){return t.hasOwnProperty(
e)||(t[e]=[]),t[e]}function Wb(t){return t==="category"?"ordinal":t==="time"?"time":"float"}function rI(t){return!(t==="ordinal"||t==="time")}var iI=(function(){function t(e){this.otherDims={},e!=null&&R(this,e)}return t})(),fs=iI;function kr(t,e){var r=e&&e.type;return r==="ordinal"?t:(r==="time"&&!pe(t)&&t!=null&&t!=="-"&&(t=+mi(t)),t==null||t===""?NaN:Number(t))}var hY=K({number:function(t){
return parseFloat(t)},time:function(t){return+mi(t)},trim:function(t){return V(t)?Ct(t):t}});var nI={lt:function(t,e){return t<e},lte:function(t,e){return t<=e},gt:function(t,e){return t>e},gte:function(t,e){return t>=e}},vY=(function(){function t(e,r){
if(!pe(r)){var i="";Qe(i)}this._opFn=nI[e],this._rvalFloat=gi(r)}return t.prototype.evaluate=function(e){return pe(e)?this._opFn(e,this._rvalFloat):this._opFn(gi(
e),this._rvalFloat)},t})(),Yb=(function(){function t(e,r){var i=e==="desc";this._resultLT=i?1:-1,r==null&&(r=i?"min":"max"),this._incomparable=r==="min"?-1/0:1/0}
return t.prototype.evaluate=function(e,r){var i=pe(e)?e:gi(e),n=pe(r)?r:gi(r),a=isNaN(i),o=isNaN(n);if(a&&(i=this._incomparable),o&&(n=this._incomparable),a&&o){
var s=V(e),l=V(r);s&&(i=l?e:0),l&&(n=s?r:0)}return i<n?this._resultLT:i>n?-this._resultLT:0},t})();var dY=(function(){function t(e,r){this._rval=r,this._isEQ=e,this._rvalTypeof=typeof r,this._rvalFloat=gi(r)}return t.prototype.evaluate=function(e){var r=e===this.
_rval;if(!r){var i=typeof e;i!==this._rvalTypeof&&(i==="number"||this._rvalTypeof==="number")&&(r=gi(e)===this._rvalFloat)}return this._isEQ?r:!r},t})();function Tc(t){var e="",r=-1/0,i=-1/0,n=1/0,a=1/0;return t&&(t.g!=null&&(e+="G"+t.g,r=t.g),t.ge!=null&&(e+="GE"+t.ge,i=t.ge),t.l!=null&&(e+="L"+t.l,n=t.l),t.le!=
null&&(e+="LE"+t.le,a=t.le)),{key:e,g:r,ge:i,l:n,le:a}}function Cc(t,e){return e>t.g&&e>=t.ge&&e<t.l&&e<=t.le}var aI=typeof Uint32Array===An?Array:Uint32Array,oI=typeof Uint16Array===An?Array:Uint16Array,ym=typeof Int32Array===An?Array:Int32Array,$b=typeof Float64Array===
An?Array:Float64Array,Kb={float:$b,int:ym,ordinal:Array,number:Array,time:$b},gm;function cs(t){return t>65535?aI:oI}function sI(t){var e=t.constructor;return e===
Array?t.slice():new e(t)}function Xb(t,e,r,i,n){var a=Kb[r||"float"];if(n){var o=t[e],s=o&&o.length;if(s!==i){for(var l=new a(i),u=0;u<s;u++)l[u]=o[u];t[e]=l}}else
t[e]=new a(i)}var lI=(function(){function t(){this._chunks=[],this._rawExtent=[],this._extent=[],this._count=0,this._rawCount=0,this._calcDimNameToIdx=K()}return t.
prototype.initData=function(e,r,i){this._provider=e,this._chunks=[],this._indices=null,this.getRawIndex=this._getRawIdxIdentity;var n=e.getSource(),a=this.defaultDimValueGetter=
gm[n.sourceFormat];this._dimValueGetter=i||a,this._rawExtent=[];var o=Sc(n);this._dimensions=z(r,function(s){return{type:s.type,property:s.property}}),this._initDataFromProvider(
0,e.count())},t.prototype.getProvider=function(){return this._provider},t.prototype.getSource=function(){return this._provider.getSource()},t.prototype.ensureCalculationDimension=
function(e,r){var i=this._calcDimNameToIdx,n=this._dimensions,a=i.get(e);if(a!=null){if(n[a].type===r)return a}else a=n.length;return n[a]={type:r},i.set(e,a),this.
_chunks[a]=new Kb[r||"float"](this._rawCount),this._rawExtent[a]=Dt(),a},t.prototype.collectOrdinalMeta=function(e,r){var i=this._chunks[e],n=this._dimensions[e],
a=this._rawExtent,o=n.ordinalOffset||0,s=i.length;o===0&&(a[e]=Dt());for(var l=a[e],u=o;u<s;u++){var f=i[u]=r.parseAndCollect(i[u]);isNaN(f)||(l[0]=Math.min(f,l[0]),
l[1]=Math.max(f,l[1]))}n.ordinalMeta=r,n.ordinalOffset=s,n.type="ordinal"},t.prototype.getOrdinalMeta=function(e){var r=this._dimensions[e],i=r.ordinalMeta;return i},
t.prototype.getDimensionProperty=function(e){var r=this._dimensions[e];return r&&r.property},t.prototype.appendData=function(e){var r=this._provider,i=this.count();
r.appendData(e);var n=r.count();return r.persistent||(n+=i),i<n&&this._initDataFromProvider(i,n,!0),[i,n]},t.prototype.appendValues=function(e,r){for(var i=this.
_chunks,n=this._dimensions,a=n.length,o=this._rawExtent,s=this.count(),l=s+Math.max(e.length,r||0),u=0;u<a;u++){var f=n[u];Xb(i,u,f.type,l,!0)}for(var c=[],p=s;p<
l;p++)for(var h=p-s,v=0;v<a;v++){var f=n[v],m=gm.arrayRows.call(this,e[h]||c,f.property,h,v);i[v][p]=m;var d=o[v];m<d[0]&&(d[0]=m),m>d[1]&&(d[1]=m)}return this.
_rawCount=this._count=l,{start:s,end:l}},t.prototype._initDataFromProvider=function(e,r,i){for(var n=this._provider,a=this._chunks,o=this._dimensions,s=o.length,
l=this._rawExtent,u=z(o,function(y){return y.property}),f=0;f<s;f++){var c=o[f];l[f]||(l[f]=Dt()),Xb(a,f,c.type,r,i)}if(n.fillStorage)n.fillStorage(e,r,a,l);else
for(var p=[],h=e;h<r;h++){p=n.getItem(h,p);for(var v=0;v<s;v++){var m=a[v],d=this._dimValueGetter(p,u[v],h,v);m[h]=d;var g=l[v];d<g[0]&&(g[0]=d),d>g[1]&&(g[1]=d)}}
!n.persistent&&n.clean&&n.clean(),this._rawCount=this._count=r,this._extent=[]},t.prototype.count=function(){return this._count},t.prototype.get=function(e,r){if(!(r>=
0&&r<this._count))return NaN;var i=this._chunks[e];return i?i[this.getRawIndex(r)]:NaN},t.prototype.getValues=function(e,r){var i=[],n=[];if(r==null){r=e,e=[];for(var a=0;a<
this._dimensions.length;a++)n.push(a)}else n=e;for(var a=0,o=n.length;a<o;a++)i.push(this.get(n[a],r));return i},t.prototype.getByRawIndex=function(e,r){if(!(r>=
0&&r<this._rawCount))return NaN;var i=this._chunks[e];return i?i[r]:NaN},t.prototype.getSum=function(e){var r=this._chunks[e],i=0;if(r)for(var n=0,a=this.count();n<
a;n++){var o=this.get(e,n);isNaN(o)||(i+=o)}return i},t.prototype.getMedian=function(e){var r=[];this.each([e],function(n){isNaN(n)||r.push(n)}),Fi(r);var i=this.
count();return i===0?0:i%2===1?r[(i-1)/2]:(r[i/2]+r[i/2-1])/2},t.prototype.indexOfRawIndex=function(e){if(e>=this._rawCount||e<0)return-1;if(!this._indices)return e;
var r=this._indices,i=r[e];if(i!=null&&i<this._count&&i===e)return e;for(var n=0,a=this._count-1;n<=a;){var o=(n+a)/2|0;if(r[o]<e)n=o+1;else if(r[o]>e)a=o-1;else
return o}return-1},t.prototype.getIndices=function(){var e,r=this._indices;if(r){var i=r.constructor,n=this._count;if(i===Array){e=new i(n);for(var a=0;a<n;a++)
e[a]=r[a]}else e=new i(r.buffer,0,n)}else{var i=cs(this._rawCount);e=new i(this.count());for(var a=0;a<e.length;a++)e[a]=a}return e},t.prototype.filter=function(e,r){
if(!this._count)return this;for(var i=this.clone(),n=i.count(),a=cs(i._rawCount),o=new a(n),s=[],l=e.length,u=0,f=e[0],c=i._chunks,p=0;p<n;p++){var h=void 0,v=i.
getRawIndex(p);if(l===0)h=r(p);else if(l===1){var m=c[f][v];h=r(m,p)}else{for(var d=0;d<l;d++)s[d]=c[e[d]][v];s[d]=p,h=r.apply(null,s)}h&&(o[u++]=v)}return u<n&&
(i._indices=o),i._count=u,i._extent=[],i._updateGetRawIdx(),i},t.prototype.selectRange=function(e){var r=this.clone(),i=r._count;if(!i)return this;var n=ee(e),a=n.
length;if(!a)return this;var o=r.count(),s=cs(r._rawCount),l=new s(o),u=0,f=n[0],c=e[f][0],p=e[f][1],h=r._chunks,v=!1;if(!r._indices){var m=0;if(a===1){for(var d=h[n[0]],
g=0;g<i;g++){var y=d[g];(y>=c&&y<=p||isNaN(y))&&(l[u++]=m),m++}v=!0}else if(a===2){for(var d=h[n[0]],_=h[n[1]],x=e[n[1]][0],S=e[n[1]][1],g=0;g<i;g++){var y=d[g],
b=_[g];(y>=c&&y<=p||isNaN(y))&&(b>=x&&b<=S||isNaN(b))&&(l[u++]=m),m++}v=!0}}if(!v)if(a===1)for(var g=0;g<o;g++){var w=r.getRawIndex(g),y=h[n[0]][w];(y>=c&&y<=p||
isNaN(y))&&(l[u++]=w)}else for(var g=0;g<o;g++){for(var C=!0,w=r.getRawIndex(g),E=0;E<a;E++){var A=n[E],y=h[A][w];(y<e[A][0]||y>e[A][1])&&(C=!1)}C&&(l[u++]=r.getRawIndex(
g))}return u<o&&(r._indices=l),r._count=u,r._extent=[],r._updateGetRawIdx(),r},t.prototype.map=function(e,r){var i=this.clone(e);return this._updateDims(i,e,r),
i},t.prototype.modify=function(e,r){this._updateDims(this,e,r)},t.prototype._updateDims=function(e,r,i){for(var n=e._chunks,a=[],o=r.length,s=e.count(),l=[],u=e.
_rawExtent,f=0;f<r.length;f++)u[r[f]]=Dt();for(var c=0;c<s;c++){for(var p=e.getRawIndex(c),h=0;h<o;h++)l[h]=n[r[h]][p];l[o]=c;var v=i&&i.apply(null,l);if(v!=null){
typeof v!="object"&&(a[0]=v,v=a);for(var f=0;f<v.length;f++){var m=r[f],d=v[f],g=u[m],y=n[m];y&&(y[p]=d),d<g[0]&&(g[0]=d),d>g[1]&&(g[1]=d)}}}},t.prototype.lttbDownSample=
function(e,r){var i=this.clone([e],!0),n=i._chunks,a=n[e],o=this.count(),s=0,l=Math.floor(1/r),u=this.getRawIndex(0),f,c,p,h=new(cs(this._rawCount))(Math.min((Math.
ceil(o/l)+2)*2,o));h[s++]=u;for(var v=1;v<o-1;v+=l){for(var m=Math.min(v+l,o-1),d=Math.min(v+l*2,o),g=(d+m)/2,y=0,_=m;_<d;_++){var x=this.getRawIndex(_),S=a[x];
isNaN(S)||(y+=S)}y/=d-m;var b=v,w=Math.min(v+l,o),C=v-1,E=a[u];f=-1,p=b;for(var A=-1,D=0,_=b;_<w;_++){var x=this.getRawIndex(_),S=a[x];if(isNaN(S)){D++,A<0&&(A=
x);continue}c=Math.abs((C-g)*(S-E)-(C-_)*(y-E)),c>f&&(f=c,p=x)}D>0&&D<w-b&&(h[s++]=Math.min(A,p),p=Math.max(A,p)),h[s++]=p,u=p}return h[s++]=this.getRawIndex(o-
1),i._count=s,i._indices=h,i.getRawIndex=this._getRawIdx,i},t.prototype.minmaxDownSample=function(e,r){for(var i=this.clone([e],!0),n=i._chunks,a=Math.floor(1/r),
o=n[e],s=this.count(),l=new(cs(this._rawCount))(Math.ceil(s/a)*2),u=0,f=0;f<s;f+=a){var c=f,p=o[this.getRawIndex(c)],h=f,v=o[this.getRawIndex(h)],m=a;f+a>s&&(m=
s-f);for(var d=0;d<m;d++){var g=this.getRawIndex(f+d),y=o[g];y<p&&(p=y,c=f+d),y>v&&(v=y,h=f+d)}var _=this.getRawIndex(c),x=this.getRawIndex(h);c<h?(l[u++]=_,l[u++]=
x):(l[u++]=x,l[u++]=_)}return i._count=u,i._indices=l,i._updateGetRawIdx(),i},t.prototype.downSample=function(e,r,i,n){for(var a=this.clone([e],!0),o=a._chunks,
s=[],l=Math.floor(1/r),u=o[e],f=this.count(),c=a._rawExtent[e]=Dt(),p=new(cs(this._rawCount))(Math.ceil(f/l)),h=0,v=0;v<f;v+=l){l>f-v&&(l=f-v,s.length=l);for(var m=0;m<
l;m++){var d=this.getRawIndex(v+m);s[m]=u[d]}var g=i(s),y=this.getRawIndex(Math.min(v+n(s,g)||0,f-1));u[y]=g,g<c[0]&&(c[0]=g),g>c[1]&&(c[1]=g),p[h++]=y}return a.
_count=h,a._indices=p,a._updateGetRawIdx(),a},t.prototype.each=function(e,r){if(this._count)for(var i=e.length,n=this._chunks,a=0,o=this.count();a<o;a++){var s=this.
getRawIndex(a);switch(i){case 0:r(a);break;case 1:r(n[e[0]][s],a);break;case 2:r(n[e[0]][s],n[e[1]][s],a);break;default:for(var l=0,u=[];l<i;l++)u[l]=n[e[l]][s];
u[l]=a,r.apply(null,u)}}},t.prototype.getDataExtent=function(e,r){var i=this._chunks[e],n=Dt();if(!i)return n;var a=this.count(),o=!this._indices&&!r;if(o)return this.
_rawExtent[e].slice();var s=this._extent,l=s[e]||(s[e]={}),u=Tc(r),f=u.key,c=l[f];if(c)return c.slice();for(var p=n[0],h=n[1],v=0;v<a;v++){var m=this.getRawIndex(
v),d=i[m];(!r||Cc(u,d))&&(d<p&&(p=d),d>h&&(h=d))}return l[f]=[p,h]},t.prototype.getRawDataItem=function(e){var r=this.getRawIndex(e);if(this._provider.persistent)
return this._provider.getItem(r);for(var i=[],n=this._chunks,a=0;a<n.length;a++)i.push(n[a][r]);return i},t.prototype.clone=function(e,r){var i=new t,n=this._chunks,
a=e&&lr(e,function(s,l){return s[l]=!0,s},{});if(a)for(var o=0;o<n.length;o++)i._chunks[o]=a[o]?sI(n[o]):n[o];else i._chunks=n;return this._copyCommonProps(i),r||
(i._indices=this._cloneIndices()),i._updateGetRawIdx(),i},t.prototype._copyCommonProps=function(e){e._count=this._count,e._rawCount=this._rawCount,e._provider=this.
_provider,e._dimensions=this._dimensions,e._extent=ne(this._extent),e._rawExtent=ne(this._rawExtent)},t.prototype._cloneIndices=function(){if(this._indices){var e=this.
_indices.constructor,r=void 0;if(e===Array){var i=this._indices.length;r=new e(i);for(var n=0;n<i;n++)r[n]=this._indices[n]}else r=new e(this._indices);return r}
return null},t.prototype._getRawIdxIdentity=function(e){return e},t.prototype._getRawIdx=function(e){return e<this._count&&e>=0?this._indices[e]:-1},t.prototype.
_updateGetRawIdx=function(){this.getRawIndex=this._indices?this._getRawIdx:this._getRawIdxIdentity},t.internalField=(function(){function e(r,i,n,a){return kr(r[a],
this._dimensions[a])}gm={arrayRows:e,objectRows:function(r,i,n,a){return kr(r[i],this._dimensions[a])},keyedColumns:e,original:function(r,i,n,a){var o=r&&(r.value==
null?r:r.value);return kr(o instanceof Array?o[a]:o,this._dimensions[a])},typedArray:function(r,i,n,a){return r[a]}}})(),t})(),Fl=lI;var uI=Q(),fI={float:"f",int:"i",ordinal:"o",number:"n",time:"t"},_m=(function(){function t(e){this.dimensions=e.dimensions,this._dimOmitted=e.dimensionOmitted,
this.source=e.source,this._fullDimCount=e.fullDimensionCount,this._updateDimOmitted(e.dimensionOmitted)}return t.prototype.isDimensionOmitted=function(){return this.
_dimOmitted},t.prototype._updateDimOmitted=function(e){this._dimOmitted=e,e&&(this._dimNameMap||(this._dimNameMap=xm(this.source)))},t.prototype.getSourceDimensionIndex=
function(e){return G(this._dimNameMap.get(e),-1)},t.prototype.getSourceDimension=function(e){var r=this.source.dimensionsDefine;if(r)return r[e]},t.prototype.makeStoreSchema=
function(){for(var e=this._fullDimCount,r=Sc(this.source),i=!Sm(e),n="",a=[],o=0,s=0;o<e;o++){var l=void 0,u=void 0,f=void 0,c=this.dimensions[s];if(c&&c.storeDimIndex===
o)l=r?c.name:null,u=c.type,f=c.ordinalMeta,s++;else{var p=this.getSourceDimension(o);p&&(l=r?p.name:null,u=p.type)}a.push({property:l,type:u,ordinalMeta:f}),r&&
l!=null&&(!c||!c.isCalculationCoord)&&(n+=i?l.replace(/\`/g,"`1").replace(/\$/g,"`2"):l),n+="$",n+=fI[u]||"f",f&&(n+=f.uid),n+="$"}var h=this.source,v=[h.seriesLayoutBy,
h.startIndex,n].join("$$");return{dimensions:a,hash:v}},t.prototype.makeOutputDimensionNames=function(){for(var e=[],r=0,i=0;r<this._fullDimCount;r++){var n=void 0,
a=this.dimensions[i];if(a&&a.storeDimIndex===r)a.isCalculationCoord||(n=a.name),i++;else{var o=this.getSourceDimension(r);o&&(n=o.name)}e.push(n)}return e},t.prototype.
appendCalculationDimension=function(e){this.dimensions.push(e),e.isCalculationCoord=!0,this._fullDimCount++,this._updateDimOmitted(!0)},t})();function Ac(t){return t instanceof _m}function Vl(t){for(var e=K(),r=0;r<(t||[]).length;r++){var i=t[r],n=W(i)?i.name:i;n!=null&&e.get(n)==null&&e.set(n,r)}return e}
function xm(t){var e=uI(t);return e.dimNameMap||(e.dimNameMap=Vl(t.dimensionsDefine))}function Sm(t){return t>30}var Hl=W,Mn=z,cI=typeof Int32Array>"u"?Array:Int32Array,pI="e\0\0",qb=-1,hI=["hasItemOption","_nameList","_idList","_invertedIndicesMap","_dimSummary","userOutp\
ut","_rawData","_dimValueGetter","_nameDimIdx","_idDimIdx","_nameRepeatCount"],vI=["_approximateExtent"],Zb,Ec,Gl,Wl,bm,Yl,wm,dI=(function(){function t(e,r){this.
type="list",this._dimOmitted=!1,this._nameList=[],this._idList=[],this._visual={},this._layout={},this._itemVisuals=[],this._itemLayouts=[],this._graphicEls=[],
this._approximateExtent={},this._calculationInfo={},this.hasItemOption=!1,this.TRANSFERABLE_METHODS=["cloneShallow","downSample","minmaxDownSample","lttbDownSam\
ple","map"],this.CHANGABLE_METHODS=["filterSelf","selectRange"],this.DOWNSAMPLE_METHODS=["downSample","minmaxDownSample","lttbDownSample"];var i,n=!1;Ac(e)?(i=e.
dimensions,this._dimOmitted=e.isDimensionOmitted(),this._schema=e):(n=!0,i=e),i=i||["x","y"];for(var a={},o=[],s={},l=!1,u={},f=0;f<i.length;f++){var c=i[f],p=V(
c)?new fs({name:c}):c instanceof fs?c:new fs(c),h=p.name;p.type=p.type||"float",p.coordDim||(p.coordDim=h,p.coordDimIndex=0);var v=p.otherDims=p.otherDims||{};o.
push(h),a[h]=p,u[h]!=null&&(l=!0),p.createInvertedIndices&&(s[h]=[]),n&&(p.storeDimIndex=f),v.itemName===0&&(this._nameDimIdx=p.storeDimIndex),v.itemId===0&&(this.
_idDimIdx=p.storeDimIndex)}if(this.dimensions=o,this._dimInfos=a,this._initGetDimensionInfo(l),this.hostModel=r,this._invertedIndicesMap=s,this._dimOmitted){var m=this.
_dimIdxToName=K();T(o,function(d){m.set(a[d].storeDimIndex,d)})}}return t.prototype.getDimension=function(e){var r=this._recognizeDimIndex(e);if(r==null)return e;
if(r=e,!this._dimOmitted)return this.dimensions[r];var i=this._dimIdxToName.get(r);if(i!=null)return i;var n=this._schema.getSourceDimension(r);if(n)return n.name},
t.prototype.getDimensionIndex=function(e){var r=this._recognizeDimIndex(e);if(r!=null)return r;if(e==null)return-1;var i=this._getDimInfo(e);return i?i.storeDimIndex:
this._dimOmitted?this._schema.getSourceDimensionIndex(e):-1},t.prototype._recognizeDimIndex=function(e){if(pe(e)||e!=null&&!isNaN(e)&&!this._getDimInfo(e)&&(!this.
_dimOmitted||this._schema.getSourceDimensionIndex(e)<0))return+e},t.prototype._getStoreDimIndex=function(e){var r=this.getDimensionIndex(e);return r},t.prototype.
getDimensionInfo=function(e){return this._getDimInfo(this.getDimension(e))},t.prototype._initGetDimensionInfo=function(e){var r=this._dimInfos;this._getDimInfo=
e?function(i){return r.hasOwnProperty(i)?r[i]:void 0}:function(i){return r[i]}},t.prototype.getDimensionsOnCoord=function(){return this._dimSummary.dataDimsOnCoord.
slice()},t.prototype.mapDimension=function(e,r){var i=this._dimSummary;if(r==null)return i.encodeFirstDimNotExtra[e];var n=i.encode[e];return n?n[r]:null},t.prototype.
mapDimensionsAll=function(e){var r=this._dimSummary,i=r.encode[e];return(i||[]).slice()},t.prototype.getStore=function(){return this._store},t.prototype.initData=
function(e,r,i){var n=this,a;if(e instanceof Fl&&(a=e),!a){var o=this.dimensions,s=ls(e)||Ze(e)?new wc(e,o.length):e;a=new Fl;var l=Mn(o,function(u){return{type:n.
_dimInfos[u].type,property:u}});a.initData(s,l,i)}this._store=a,this._nameList=(r||[]).slice(),this._idList=[],this._nameRepeatCount={},this._doInit(0,a.count()),
this._dimSummary=Gb(this,this._schema),this.userOutput=this._dimSummary.userOutput},t.prototype.appendData=function(e){var r=this._store.appendData(e);this._doInit(
r[0],r[1])},t.prototype.appendValues=function(e,r){var i=this._store.appendValues(e,r&&r.length),n=i.start,a=i.end,o=this._shouldMakeIdFromName();if(this._updateOrdinalMeta(),
r)for(var s=n;s<a;s++){var l=s-n;this._nameList[s]=r[l],o&&wm(this,s)}},t.prototype._updateOrdinalMeta=function(){for(var e=this._store,r=this.dimensions,i=0;i<
r.length;i++){var n=this._dimInfos[r[i]];n.ordinalMeta&&e.collectOrdinalMeta(n.storeDimIndex,n.ordinalMeta)}},t.prototype._shouldMakeIdFromName=function(){var e=this.
_store.getProvider();return this._idDimIdx==null&&e.getSource().sourceFormat!==mr&&!e.fillStorage},t.prototype._doInit=function(e,r){if(!(e>=r)){var i=this._store,
n=i.getProvider();this._updateOrdinalMeta();var a=this._nameList,o=this._idList,s=n.getSource().sourceFormat,l=s===mt;if(l&&!n.pure)for(var u=[],f=e;f<r;f++){var c=n.
getItem(f,u);if(!this.hasItemOption&&oS(c)&&(this.hasItemOption=!0),c){var p=c.name;a[f]==null&&p!=null&&(a[f]=vr(p,null));var h=c.id;o[f]==null&&h!=null&&(o[f]=
vr(h,null))}}if(this._shouldMakeIdFromName())for(var f=e;f<r;f++)wm(this,f);Zb(this)}},t.prototype.getApproximateExtent=function(e,r){return this._approximateExtent[e]||
this._store.getDataExtent(this._getStoreDimIndex(e),r)},t.prototype.setApproximateExtent=function(e,r){r=this.getDimension(r),this._approximateExtent[r]=e.slice()},
t.prototype.getCalculationInfo=function(e){return this._calculationInfo[e]},t.prototype.setCalculationInfo=function(e,r){Hl(e)?R(this._calculationInfo,e):this._calculationInfo[e]=
r},t.prototype.getName=function(e){var r=this.getRawIndex(e),i=this._nameList[r];return i==null&&this._nameDimIdx!=null&&(i=Gl(this,this._nameDimIdx,r)),i==null&&
(i=""),i},t.prototype._getCategory=function(e,r){var i=this._store.get(e,r),n=this._store.getOrdinalMeta(e);return n?n.categories[i]:i},t.prototype.getId=function(e){
return Ec(this,this.getRawIndex(e))},t.prototype.count=function(){return this._store.count()},t.prototype.get=function(e,r){var i=this._store,n=this._dimInfos[e];
if(n)return i.get(n.storeDimIndex,r)},t.prototype.getByRawIndex=function(e,r){var i=this._store,n=this._dimInfos[e];if(n)return i.getByRawIndex(n.storeDimIndex,
r)},t.prototype.getIndices=function(){return this._store.getIndices()},t.prototype.getDataExtent=function(e){return this._store.getDataExtent(this._getStoreDimIndex(
e),null)},t.prototype.getSum=function(e){return this._store.getSum(this._getStoreDimIndex(e))},t.prototype.getMedian=function(e){return this._store.getMedian(this.
_getStoreDimIndex(e))},t.prototype.getValues=function(e,r){var i=this,n=this._store;return B(e)?n.getValues(Mn(e,function(a){return i._getStoreDimIndex(a)}),r):
n.getValues(e)},t.prototype.hasValue=function(e){for(var r=this._dimSummary.dataDimIndicesOnCoord,i=0,n=r.length;i<n;i++)if(isNaN(this._store.get(r[i],e)))return!1;
return!0},t.prototype.indexOfName=function(e){for(var r=0,i=this._store.count();r<i;r++)if(this.getName(r)===e)return r;return-1},t.prototype.getRawIndex=function(e){
return this._store.getRawIndex(e)},t.prototype.indexOfRawIndex=function(e){return this._store.indexOfRawIndex(e)},t.prototype.rawIndexOf=function(e,r){var i=e&&
this._invertedIndicesMap[e],n=i&&i[r];return n==null||isNaN(n)?qb:n},t.prototype.each=function(e,r,i){"use strict";Y(e)&&(i=r,r=e,e=[]);var n=i||this,a=Mn(Wl(e),
this._getStoreDimIndex,this);this._store.each(a,n?fe(r,n):r)},t.prototype.filterSelf=function(e,r,i){"use strict";Y(e)&&(i=r,r=e,e=[]);var n=i||this,a=Mn(Wl(e),
this._getStoreDimIndex,this);return this._store=this._store.filter(a,n?fe(r,n):r),this},t.prototype.selectRange=function(e){"use strict";var r=this,i={},n=ee(e),
a=[];return T(n,function(o){var s=r._getStoreDimIndex(o);i[s]=e[o],a.push(s)}),this._store=this._store.selectRange(i),this},t.prototype.mapArray=function(e,r,i){
"use strict";Y(e)&&(i=r,r=e,e=[]),i=i||this;var n=[];return this.each(e,function(){n.push(r&&r.apply(this,arguments))},i),n},t.prototype.map=function(e,r,i,n){"\
use strict";var a=i||n||this,o=Mn(Wl(e),this._getStoreDimIndex,this),s=Yl(this);return s._store=this._store.map(o,a?fe(r,a):r),s},t.prototype.modify=function(e,r,i,n){
var a=this,o=i||n||this,s=Mn(Wl(e),this._getStoreDimIndex,this);this._store.modify(s,o?fe(r,o):r)},t.prototype.downSample=function(e,r,i,n){var a=Yl(this);return a.
_store=this._store.downSample(this._getStoreDimIndex(e),r,i,n),a},t.prototype.minmaxDownSample=function(e,r){var i=Yl(this);return i._store=this._store.minmaxDownSample(
this._getStoreDimIndex(e),r),i},t.prototype.lttbDownSample=function(e,r){var i=Yl(this);return i._store=this._store.lttbDownSample(this._getStoreDimIndex(e),r),
i},t.prototype.getRawDataItem=function(e){return this._store.getRawDataItem(e)},t.prototype.getItemModel=function(e){var r=this.hostModel,i=this.getRawDataItem(
e);return new Fe(i,r,r&&r.ecModel)},t.prototype.diff=function(e){var r=this;return new yc(e?e.getStore().getIndices():[],this.getStore().getIndices(),function(i){
return Ec(e,i)},function(i){return Ec(r,i)})},t.prototype.getVisual=function(e){var r=this._visual;return r&&r[e]},t.prototype.setVisual=function(e,r){this._visual=
this._visual||{},Hl(e)?R(this._visual,e):this._visual[e]=r},t.prototype.getItemVisual=function(e,r){var i=this._itemVisuals[e],n=i&&i[r];return n??this.getVisual(
r)},t.prototype.hasItemVisual=function(){return this._itemVisuals.length>0},t.prototype.ensureUniqueItemVisual=function(e,r){var i=this._itemVisuals,n=i[e];n||(n=
i[e]={});var a=n[r];return a==null&&(a=this.getVisual(r),B(a)?a=a.slice():Hl(a)&&(a=R({},a)),n[r]=a),a},t.prototype.setItemVisual=function(e,r,i){var n=this._itemVisuals[e]||
{};this._itemVisuals[e]=n,Hl(r)?R(n,r):n[r]=i},t.prototype.clearAllVisual=function(){this._visual={},this._itemVisuals=[]},t.prototype.setLayout=function(e,r){Hl(
e)?R(this._layout,e):this._layout[e]=r},t.prototype.getLayout=function(e){return this._layout[e]},t.prototype.getItemLayout=function(e){return this._itemLayouts[e]},
t.prototype.setItemLayout=function(e,r,i){this._itemLayouts[e]=i?R(this._itemLayouts[e]||{},r):r},t.prototype.clearItemLayouts=function(){this._itemLayouts.length=
0},t.prototype.setItemGraphicEl=function(e,r){var i=this.hostModel&&this.hostModel.seriesIndex;yS(i,this.dataType,e,r),this._graphicEls[e]=r},t.prototype.getItemGraphicEl=
function(e){return this._graphicEls[e]},t.prototype.eachItemGraphicEl=function(e,r){T(this._graphicEls,function(i,n){i&&e&&e.call(r,i,n)})},t.prototype.cloneShallow=
function(e){return e||(e=new t(this._schema?this._schema:Mn(this.dimensions,this._getDimInfo,this),this.hostModel)),bm(e,this),e._store=this._store,e},t.prototype.
wrapMethod=function(e,r){var i=this[e];Y(i)&&(this.__wrappedMethods=this.__wrappedMethods||[],this.__wrappedMethods.push(e),this[e]=function(){var n=i.apply(this,
arguments);return r.apply(this,[n].concat(Ku(arguments)))})},t.internalField=(function(){Zb=function(e){var r=e._invertedIndicesMap;T(r,function(i,n){var a=e._dimInfos[n],
o=a.ordinalMeta,s=e._store;if(o){i=r[n]=new cI(o.categories.length);for(var l=0;l<i.length;l++)i[l]=qb;for(var l=0;l<s.count();l++)i[s.get(a.storeDimIndex,l)]=l}})},
Gl=function(e,r,i){return vr(e._getCategory(r,i),null)},Ec=function(e,r){var i=e._idList[r];return i==null&&e._idDimIdx!=null&&(i=Gl(e,e._idDimIdx,r)),i==null&&
(i=pI+r),i},Wl=function(e){return B(e)||(e=e!=null?[e]:[]),e},Yl=function(e){var r=new t(e._schema?e._schema:Mn(e.dimensions,e._getDimInfo,e),e.hostModel);return bm(
r,e),r},bm=function(e,r){T(hI.concat(r.__wrappedMethods||[]),function(i){r.hasOwnProperty(i)&&(e[i]=r[i])}),e.__wrappedMethods=r.__wrappedMethods,T(vI,function(i){
e[i]=ne(r[i])}),e._calculationInfo=R({},r._calculationInfo)},wm=function(e,r){var i=e._nameList,n=e._idList,a=e._nameDimIdx,o=e._idDimIdx,s=i[r],l=n[r];if(s==null&&
a!=null&&(i[r]=s=Gl(e,a,r)),l==null&&o!=null&&(n[r]=l=Gl(e,o,r)),l==null&&s!=null){var u=e._nameRepeatCount,f=u[s]=(u[s]||0)+1;l=s,f>1&&(l+="__ec__"+f),n[r]=l}}})(),
t})(),qr=dI;function Tm(t,e){ls(t)||(t=us(t)),e=e||{};var r=e.coordDimensions||[],i=e.dimensionsDefine||t.dimensionsDefine||[],n=K(),a=[],o=mI(t,r,i,e.dimensionsCount),s=e.
canOmitUnusedDimensions&&Sm(o),l=i===t.dimensionsDefine,u=l?xm(t):Vl(i),f=e.encodeDefine;!f&&e.encodeDefaulter&&(f=e.encodeDefaulter(t,o));for(var c=K(f),p=new ym(
o),h=0;h<p.length;h++)p[h]=-1;function v(E){var A=p[E];if(A<0){var D=i[E],L=W(D)?D:{name:D},M=new fs,N=L.name;N!=null&&u.get(N)!=null&&(M.name=M.displayName=N),
L.type!=null&&(M.type=L.type),L.displayName!=null&&(M.displayName=L.displayName);var P=a.length;return p[E]=P,M.storeDimIndex=E,a.push(M),M}return a[A]}if(!s)for(var h=0;h<
o;h++)v(h);c.each(function(E,A){var D=Ne(E).slice();if(D.length===1&&!V(D[0])&&D[0]<0){c.set(A,!1);return}var L=c.set(A,[]);T(D,function(M,N){var P=V(M)?u.get(M):
M;P!=null&&P<o&&(L[N]=P,d(v(P),A,N))})});var m=0;T(r,function(E){var A,D,L,M;if(V(E))A=E,M={};else{M=E,A=M.name;var N=M.ordinalMeta;M.ordinalMeta=null,M=R({},M),
M.ordinalMeta=N,D=M.dimsDef,L=M.otherDims,M.name=M.coordDim=M.coordDimIndex=M.dimsDef=M.otherDims=null}var P=c.get(A);if(P!==!1){if(P=Ne(P),!P.length)for(var k=0;k<
(D&&D.length||1);k++){for(;m<o&&v(m).coordDim!=null;)m++;m<o&&P.push(m++)}T(P,function(U,F){var $=v(U);if(l&&M.type!=null&&($.type=M.type),d(ue($,M),A,F),$.name==
null&&D){var q=D[F];!W(q)&&(q={name:q}),$.name=$.displayName=q.name,$.defaultTooltip=q.defaultTooltip}L&&ue($.otherDims,L)})}});function d(E,A,D){Wf.get(A)!=null?
E.otherDims[A]=D:(E.coordDim=A,E.coordDimIndex=D,n.set(A,!0))}var g=e.generateCoord,y=e.generateCoordCount,_=y!=null;y=g?y||1:0;var x=g||"value";function S(E){E.
name==null&&(E.name=E.coordDim)}if(s)T(a,function(E){S(E)}),a.sort(function(E,A){return E.storeDimIndex-A.storeDimIndex});else for(var b=0;b<o;b++){var w=v(b),C=w.
coordDim;C==null&&(w.coordDim=gI(x,n,_),w.coordDimIndex=0,(!g||y<=0)&&(w.isExtraCoord=!0),y--),S(w),w.type==null&&(_c(t,b)===Gt.Must||w.isExtraCoord&&(w.otherDims.
itemName!=null||w.otherDims.seriesName!=null))&&(w.type="ordinal")}return qo(a,function(E){return E.name},function(E,A){A>0&&(E.name=E.name+(A-1))}),new _m({source:t,
dimensions:a,fullDimensionCount:o,dimensionOmitted:s})}function mI(t,e,r,i){var n=Math.max(t.dimensionsDetectedCount||1,e.length,r.length,i||0);return T(e,function(a){
var o;W(a)&&(o=a.dimsDef)&&(n=Math.max(n,o.length))}),n}function gI(t,e,r){if(r||e.hasKey(t)){for(var i=0;e.hasKey(t+i);)i++;t+=i}return e.set(t,!0),t}var Dc={},Cm={},yI=(function(){function t(){this._normalMasterList=[],this._nonSeriesBoxMasterList=[]}return t.prototype.create=function(e,r){this._nonSeriesBoxMasterList=
i(Dc,!0),this._normalMasterList=i(Cm,!1);function i(n,a){var o=[];return T(n,function(s,l){var u=s.create(e,r);o=o.concat(u||[])}),o}},t.prototype.update=function(e,r){
T(this._normalMasterList,function(i){i.update&&i.update(e,r)})},t.prototype.getCoordinateSystems=function(){return this._normalMasterList.concat(this._nonSeriesBoxMasterList)},
t.register=function(e,r){if(e==="matrix"||e==="calendar"){Dc[e]=r;return}Cm[e]=r},t.get=function(e){return Cm[e]||Dc[e]},t})();function _I(t){return!!Dc[t]}var xI=1,
jb=2;var SI=K();function Oc(t){var e=t.getShallow("coord",!0),r=xI;if(e==null){var i=SI.get(t.type);i&&i.getCoord2&&(r=jb,e=i.getCoord2(t))}return{coord:e,from:r}}var ps=0,
Mc=1,bI=2;function wI(t,e){var r=t.getShallow("coordinateSystem"),i=t.getShallow("coordinateSystemUsage",!0),n=i!=null,a=ps;if(r){var o=t.mainType==="series";i==
null&&(i=o?"data":"box"),i==="data"?(a=Mc,o||(a=ps)):i==="box"&&(a=bI,!o&&!_I(r)&&(a=ps))}return{coordSysType:r,kind:a}}function Qb(t){var e=t.targetModel,r=t.coordSysType,
i=t.coordSysProvider,n=t.isDefaultDataCoordSys,a=t.allowNotFound,o=wI(e,!0),s=o.kind,l=o.coordSysType;if(n&&s!==Mc&&(s=Mc,l=r),s===ps||l!==r)return ps;var u=i(r,
e);return u?(s===Mc?e.coordinateSystem=u:e.boxCoordinateSystem=u,s):ps}var $l=yI;var TI=(function(){function t(e){this.coordSysDims=[],this.axisMap=K(),this.categoryAxisMap=K(),this.coordSysName=e}return t})();function Jb(t){var e=t.get("coordinateSystem"),r=new TI(e),i=CI[e];if(i)return i(t,r,r.axisMap,r.categoryAxisMap),r}var CI={cartesian2d:function(t,e,r,i){var n=t.
getReferringComponents("xAxis",Et).models[0],a=t.getReferringComponents("yAxis",Et).models[0];e.coordSysDims=["x","y"],r.set("x",n),r.set("y",a),hs(n)&&(i.set("\
x",n),e.firstCategoryDimIndex=0),hs(a)&&(i.set("y",a),e.firstCategoryDimIndex==null&&(e.firstCategoryDimIndex=1))},singleAxis:function(t,e,r,i){var n=t.getReferringComponents(
"singleAxis",Et).models[0];e.coordSysDims=["single"],r.set("single",n),hs(n)&&(i.set("single",n),e.firstCategoryDimIndex=0)},polar:function(t,e,r,i){var n=t.getReferringComponents(
"polar",Et).models[0],a=n.findAxisModel("radiusAxis"),o=n.findAxisModel("angleAxis");e.coordSysDims=["radius","angle"],r.set("radius",a),r.set("angle",o),hs(a)&&
(i.set("radius",a),e.firstCategoryDimIndex=0),hs(o)&&(i.set("angle",o),e.firstCategoryDimIndex==null&&(e.firstCategoryDimIndex=1))},geo:function(t,e,r,i){e.coordSysDims=
["lng","lat"]},parallel:function(t,e,r,i){var n=t.ecModel,a=n.getComponent("parallel",t.get("parallelIndex")),o=e.coordSysDims=a.dimensions.slice();T(a.parallelAxisIndex,
function(s,l){var u=n.getComponent("parallelAxis",s),f=o[l];r.set(f,u),hs(u)&&(i.set(f,u),e.firstCategoryDimIndex==null&&(e.firstCategoryDimIndex=l))})},matrix:function(t,e,r,i){
var n=t.getReferringComponents("matrix",Et).models[0];e.coordSysDims=["x","y"];var a=n.getDimensionModel("x"),o=n.getDimensionModel("y");r.set("x",a),r.set("y",
o),i.set("x",a),i.set("y",o)}};function hs(t){return t.get("type")==="category"}function ew(t,e,r){r=r||{};var i=r.byIndex,n=r.stackedCoordDimension,a,o,s;AI(e)?a=e:(o=e.schema,a=o.dimensions,s=e.store);var l=!!(t&&t.get("stack")),u,f,c,p,h=!0;
function v(x){return x.type!=="ordinal"&&x.type!=="time"}if(T(a,function(x,S){V(x)&&(a[S]=x={name:x}),v(x)||(h=!1)}),T(a,function(x,S){l&&!x.isExtraCoord&&(!i&&
!u&&x.ordinalMeta&&(u=x),!f&&v(x)&&(!h||x.coordDim!=="x"&&x.coordDim!=="angle")&&(!n||n===x.coordDim)&&(f=x))}),f&&!i&&!u&&(i=!0),f){c="__\0ecstackresult_"+t.id,
p="__\0ecstackedover_"+t.id,u&&(u.createInvertedIndices=!0);var m=f.coordDim,d=f.type,g=0;T(a,function(x){x.coordDim===m&&g++});var y={name:c,coordDim:m,coordDimIndex:g,
type:d,isExtraCoord:!0,isCalculationCoord:!0,storeDimIndex:a.length},_={name:p,coordDim:p,coordDimIndex:g+1,type:d,isExtraCoord:!0,isCalculationCoord:!0,storeDimIndex:a.
length+1};o?(s&&(y.storeDimIndex=s.ensureCalculationDimension(p,d),_.storeDimIndex=s.ensureCalculationDimension(c,d)),o.appendCalculationDimension(y),o.appendCalculationDimension(
_)):(a.push(y),a.push(_))}return{stackedDimension:f&&f.name,stackedByDimension:u&&u.name,isStackedByIndex:i,stackedOverDimension:p,stackResultDimension:c}}function AI(t){
return!Ac(t.schema)}function Zr(t,e){return!!e&&e===t.getCalculationInfo("stackedDimension")}function Lc(t,e){return Zr(t,e)?t.getCalculationInfo("stackResultDi\
mension"):e}function EI(t,e){var r=t.get("coordinateSystem"),i=$l.get(r),n;return e&&e.coordSysDims&&(n=z(e.coordSysDims,function(a){var o={name:a},s=e.axisMap.get(a);if(s){
var l=s.get("type");o.type=Wb(l)}return o})),n||(n=i&&(i.getDimensionsInfo?i.getDimensionsInfo():i.dimensions.slice())||["x","y"]),n}function DI(t,e,r){var i,n;
return r&&T(t,function(a,o){var s=a.coordDim,l=r.categoryAxisMap.get(s);l&&(i==null&&(i=o),a.ordinalMeta=l.getOrdinalMeta(),e&&(a.createInvertedIndices=!0)),a.otherDims.
itemName!=null&&(n=!0)}),!n&&i!=null&&(t[i].otherDims.itemName=0),i}function MI(t,e,r){r=r||{};var i=e.getSourceManager(),n,a=!1;t?(a=!0,n=us(t)):(n=i.getSource(),
a=n.sourceFormat===mt);var o=Jb(e),s=EI(e,o),l=r.useEncodeDefaulter,u=Y(l)?l:l?Ce(Ib,s,e):null,f={coordDimensions:s,generateCoord:r.generateCoord,encodeDefine:e.
getEncode(),encodeDefaulter:u,canOmitUnusedDimensions:!a},c=Tm(n,f),p=DI(c.dimensions,r.createInvertedIndices,o),h=a?null:i.getSharedDataStore(c),v=ew(e,{schema:c,
store:h}),m=new qr(c,e);m.setCalculationInfo(v);var d=p!=null&&OI(n)?function(g,y,_,x){return x===p?_:this.defaultDimValueGetter(g,y,_,x)}:null;return m.hasItemOption=
!1,m.initData(a?n:h,null,d),m}function OI(t){if(t.sourceFormat===mt){var e=LI(t.data||[]);return!B(Vi(e))}}function LI(t){for(var e=0;e<t.length&&t[e]==null;)e++;
return t[e]}var bi=MI;var kI=Math.round(Math.random()*10);function On(t){return[t||"",kI++].join("_")}function tw(t){var e={};t.registerSubTypeDefaulter=function(r,i){var n=Zt(r);e[n.
main]=i},t.determineSubType=function(r,i){var n=i.type;if(!n){var a=Zt(r).main;t.hasSubTypes(r)&&e[a]&&(n=e[a](i))}return n}}function rw(t,e){t.topologicalTravel=
function(a,o,s,l){if(!a.length)return;var u=r(o),f=u.graph,c=u.noEntryList,p={};for(T(a,function(y){p[y]=!0});c.length;){var h=c.pop(),v=f[h],m=!!p[h];m&&(s.call(
l,h,v.originalDeps.slice()),delete p[h]),T(v.successor,m?g:d)}T(p,function(){var y="";throw new Error(y)});function d(y){f[y].entryCount--,f[y].entryCount===0&&
c.push(y)}function g(y){p[y]=!0,d(y)}};function r(a){var o={},s=[];return T(a,function(l){var u=i(o,l),f=u.originalDeps=e(l),c=n(f,a);u.entryCount=c.length,u.entryCount===
0&&s.push(l),T(c,function(p){se(u.predecessor,p)<0&&u.predecessor.push(p);var h=i(o,p);se(h.successor,p)<0&&h.successor.push(l)})}),{graph:o,noEntryList:s}}function i(a,o){
return a[o]||(a[o]={predecessor:[],successor:[]}),a[o]}function n(a,o){var s=[];return T(a,function(l){se(o,l)>=0&&s.push(l)}),s}}function iw(t,e){return _e(_e(
{},t,!0),e,!0)}var PI=Math.log(2);function Em(t,e,r,i,n,a){var o=i+"-"+n,s=t.length;if(a.hasOwnProperty(o))return a[o];if(e===1){var l=Math.round(Math.log((1<<s)-1&~n)/PI);return t[r][l]}
for(var u=i|1<<r,f=r+1;i&1<<f;)f++;for(var c=0,p=0,h=0;p<s;p++){var v=1<<p;v&n||(c+=(h%2?-1:1)*t[r][p]*Em(t,e-1,f,u,n|v,a),h++)}return a[o]=c,c}function Dm(t,e){
var r=[[t[0],t[1],1,0,0,0,-e[0]*t[0],-e[0]*t[1]],[0,0,0,t[0],t[1],1,-e[1]*t[0],-e[1]*t[1]],[t[2],t[3],1,0,0,0,-e[2]*t[2],-e[2]*t[3]],[0,0,0,t[2],t[3],1,-e[3]*t[2],
-e[3]*t[3]],[t[4],t[5],1,0,0,0,-e[4]*t[4],-e[4]*t[5]],[0,0,0,t[4],t[5],1,-e[5]*t[4],-e[5]*t[5]],[t[6],t[7],1,0,0,0,-e[6]*t[6],-e[6]*t[7]],[0,0,0,t[6],t[7],1,-e[7]*
t[6],-e[7]*t[7]]],i={},n=Em(r,8,0,0,0,i);if(n!==0){for(var a=[],o=0;o<8;o++)for(var s=0;s<8;s++)a[s]==null&&(a[s]=0),a[s]+=((o+s)%2?-1:1)*Em(r,7,o===0?1:0,1<<o,
1<<s,i)/n*e[o];return function(l,u,f){var c=u*a[6]+f*a[7]+1;l[0]=(u*a[0]+f*a[1]+a[2])/c,l[1]=(u*a[3]+f*a[4]+a[5])/c}}}var kc="___zrEVENTSAVED",Mm=[];function nw(t,e,r,i,n){return Pc(Mm,e,i,n,!0)&&Pc(t,r,Mm[0],Mm[1])}function aw(t,e){t&&r(t),e&&r(e);function r(i){var n=i[kc];n&&
(n.clearMarkers&&n.clearMarkers(),delete i[kc])}}function Pc(t,e,r,i,n){if(e.getBoundingClientRect&&le.domSupported&&!Om(e)){var a=e[kc]||(e[kc]={}),o=II(e,a),s=NI(
o,a,n);if(s)return s(t,r,i),!0}return!1}function II(t,e){var r=e.markers;if(r)return r;r=e.markers=[];for(var i=["left","right"],n=["top","bottom"],a=0;a<4;a++){
var o=document.createElement("div"),s=o.style,l=a%2,u=(a>>1)%2;s.cssText=["position: absolute","visibility: hidden","padding: 0","margin: 0","border-width: 0","\
user-select: none","width:0","height:0",i[l]+":0",n[u]+":0",i[1-l]+":auto",n[1-u]+":auto",""].join("!important;"),t.appendChild(o),r.push(o)}return e.clearMarkers=
function(){T(r,function(f){f.parentNode&&f.parentNode.removeChild(f)})},r}function NI(t,e,r){for(var i=r?"invTrans":"trans",n=e[i],a=e.srcCoords,o=[],s=[],l=!0,
u=0;u<4;u++){var f=t[u].getBoundingClientRect(),c=2*u,p=f.left,h=f.top;o.push(p,h),l=l&&a&&p===a[c]&&h===a[c+1],s.push(t[u].offsetLeft,t[u].offsetTop)}return l&&
n?n:(e.srcCoords=o,e[i]=r?Dm(s,o):Dm(o,s))}function Om(t){return t.nodeName.toUpperCase()==="CANVAS"}var RI=/([&<>"'])/g,BI={"&":"&amp;","<":"&lt;",">":"&gt;",'\
"':"&quot;","'":"&#39;"};function gt(t){return t==null?"":(t+"").replace(RI,function(e,r){return BI[r]})}var ow={time:{month:["January","February","March","April","May","June","July","August","September","October","November","December"],monthAbbr:["Jan","Feb","Mar",
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
: ",withName:"the data for {name} is {value}",withoutName:"{value}",separator:{middle:", ",end:". "}}}};var sw={time:{month:["\u4E00\u6708","\u4E8C\u6708","\u4E09\u6708","\u56DB\u6708","\u4E94\u6708","\u516D\u6708","\u4E03\u6708","\u516B\u6708","\u4E5D\u6708","\u5341\u6708",
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
withName:"{name}\u7684\u6570\u636E\u662F{value}",withoutName:"{value}",separator:{middle:"\uFF0C",end:""}}}};var Nc="ZH",Lm="EN",vs=Lm,Ic={},km={},Rc=le.domSupported?(function(){var t=(document.documentElement.lang||navigator.language||navigator.browserLanguage||vs).toUpperCase();
return t.indexOf(Nc)>-1?Nc:vs})():vs;function lw(t,e){t=t.toUpperCase(),km[t]=new Fe(e),Ic[t]=e}function uw(t){if(V(t)){var e=Ic[t.toUpperCase()]||{};return t===
Nc||t===Lm?ne(e):_e(ne(e),ne(Ic[vs]),!1)}else return _e(ne(t),ne(Ic[vs]),!1)}function fw(t){return km[t]}function cw(){return km[vs]}lw(Lm,ow);lw(Nc,sw);var zI=null;function Ke(){return zI}function Bc(t,e){var r=Ke(),i=e.breakOption,n=e.breakParsed;return!n&&r&&(n=r.parseAxisBreakOption(i,t)),n}function Wa(t){var e=t.brk;return e?
e.breaks:[]}function Ya(t){var e=t.brk;return e?e.hasBreaks():!1}var Fc=1e3,Vc=Fc*60,ds=Vc*60,xr=ds*24,Pm=xr*365,UI={year:/({yyyy}|{yy})/,month:/({MMMM}|{MMM}|{MM}|{M})/,day:/({dd}|{d})/,hour:/({HH}|{H}|{hh}|{h})/,minute:/({mm}|{m})/,
second:/({ss}|{s})/,millisecond:/({SSS}|{S})/},Uc={year:"{yyyy}",month:"{MMM}",day:"{d}",hour:"{HH}:{mm}",minute:"{HH}:{mm}",second:"{HH}:{mm}:{ss}",millisecond:"\
{HH}:{mm}:{ss} {SSS}"},FI="{yyyy}-{MM}-{dd} {HH}:{mm}:{ss} {SSS}",zc="{yyyy}-{MM}-{dd}",Im={year:"{yyyy}",month:"{yyyy}-{MM}",day:zc,hour:zc+" "+Uc.hour,minute:zc+
" "+Uc.minute,second:zc+" "+Uc.second,millisecond:FI},tr=["year","month","day","hour","minute","second","millisecond"],pw=["year","half-year","quarter","month",
"week","half-week","day","half-day","quarter-day","hour","minute","second","millisecond"];function hw(t){return!V(t)&&!Y(t)?VI(t):t}function VI(t){t=t||{};var e={},
r=!0;return T(tr,function(i){r&&(r=t[i]==null)}),T(tr,function(i,n){var a=t[i];e[i]={};for(var o=null,s=n;s>=0;s--){var l=tr[s],u=W(a)&&!B(a)?a[l]:a,f=void 0;B(
u)?(f=u.slice(),o=f[0]||""):V(u)?(o=u,f=[o]):(o==null?o=Uc[i]:UI[l].test(o)||(o=e[l][l][0]+" "+o),f=[o],r&&(f[1]="{primary|"+o+"}")),e[i][l]=f}}),e}function qi(t,e){
return t+="","0000".substr(0,e-t.length)+t}function ms(t){switch(t){case"half-year":case"quarter":return"month";case"week":case"half-week":return"day";case"half\
-day":case"quarter-day":return"hour";default:return t}}function vw(t){return t===ms(t)}function dw(t){switch(t){case"year":case"month":return"day";case"millisec\
ond":return"millisecond";default:return"second"}}function $a(t,e,r,i){var n=mi(t),a=n[Nm(r)](),o=n[Gc(r)]()+1,s=Math.floor((o-1)/3)+1,l=n[Wc(r)](),u=n["get"+(r?
"UTC":"")+"Day"](),f=n[Yc(r)](),c=(f-1)%12+1,p=n[$c(r)](),h=n[Xc(r)](),v=n[Kc(r)](),m=f>=12?"pm":"am",d=m.toUpperCase(),g=i instanceof Fe?i:fw(i||Rc)||cw(),y=g.
getModel("time"),_=y.get("month"),x=y.get("monthAbbr"),S=y.get("dayOfWeek"),b=y.get("dayOfWeekAbbr");return(e||"").replace(/{a}/g,m+"").replace(/{A}/g,d+"").replace(
/{yyyy}/g,a+"").replace(/{yy}/g,qi(a%100+"",2)).replace(/{Q}/g,s+"").replace(/{MMMM}/g,_[o-1]).replace(/{MMM}/g,x[o-1]).replace(/{MM}/g,qi(o,2)).replace(/{M}/g,
o+"").replace(/{dd}/g,qi(l,2)).replace(/{d}/g,l+"").replace(/{eeee}/g,S[u]).replace(/{ee}/g,b[u]).replace(/{e}/g,u+"").replace(/{HH}/g,qi(f,2)).replace(/{H}/g,f+
"").replace(/{hh}/g,qi(c+"",2)).replace(/{h}/g,c+"").replace(/{mm}/g,qi(p,2)).replace(/{m}/g,p+"").replace(/{ss}/g,qi(h,2)).replace(/{s}/g,h+"").replace(/{SSS}/g,
qi(v,3)).replace(/{S}/g,v+"")}function mw(t,e,r,i,n){var a=null;if(V(r))a=r;else if(Y(r)){var o={time:t.time,level:t.time?t.time.level:0},s=Ke();s&&s.makeAxisLabelFormatterParamBreak(
o,t.break),a=r(t.value,e,o)}else{var l=t.time;if(l){var u=r[l.lowerTimeUnit][l.upperTimeUnit];a=u[Math.min(l.level,u.length-1)]||""}else{var f=Xa(t.value,n);a=r[f][f][0]}}
return $a(new Date(t.value),a,n,i)}function Xa(t,e){var r=mi(t),i=r[Gc(e)]()+1,n=r[Wc(e)](),a=r[Yc(e)](),o=r[$c(e)](),s=r[Xc(e)](),l=r[Kc(e)](),u=l===0,f=u&&s===
0,c=f&&o===0,p=c&&a===0,h=p&&n===1,v=h&&i===1;return v?"year":h?"month":p?"day":c?"hour":f?"minute":u?"second":"millisecond"}function Hc(t,e,r){switch(e){case"y\
ear":t[Rm(r)](0);case"month":t[Bm(r)](1);case"day":t[zm(r)](0);case"hour":t[Um(r)](0);case"minute":t[Fm(r)](0);case"second":t[Vm(r)](0)}return t}function Nm(t){
return t?"getUTCFullYear":"getFullYear"}function Gc(t){return t?"getUTCMonth":"getMonth"}function Wc(t){return t?"getUTCDate":"getDate"}function Yc(t){return t?
"getUTCHours":"getHours"}function $c(t){return t?"getUTCMinutes":"getMinutes"}function Xc(t){return t?"getUTCSeconds":"getSeconds"}function Kc(t){return t?"getU\
TCMilliseconds":"getMilliseconds"}function gw(t){return t?"setUTCFullYear":"setFullYear"}function Rm(t){return t?"setUTCMonth":"setMonth"}function Bm(t){return t?
"setUTCDate":"setDate"}function zm(t){return t?"setUTCHours":"setHours"}function Um(t){return t?"setUTCMinutes":"setMinutes"}function Fm(t){return t?"setUTCSeco\
nds":"setSeconds"}function Vm(t){return t?"setUTCMilliseconds":"setMilliseconds"}function Gm(t){if(!yd(t))return V(t)?t:"-";var e=(t+"").split(".");return e[0].replace(/(\d{1,3})(?=(?:\d{3})+(?!\d))/g,"$1,")+(e.length>1?"."+e[1]:"")}function qc(t,e){
return t=(t||"").toLowerCase().replace(/-(.)/g,function(r,i){return i.toUpperCase()}),e&&t&&(t=t.charAt(0).toUpperCase()+t.slice(1)),t}var gs=wo;function Zc(t,e,r){var i="{yyyy}-{MM}-{dd} {HH}:{mm}:{ss}";function n(f){return f&&Ct(f)?f:"-"}function a(f){return st(f)}var o=e==="time",s=t instanceof Date;if(o||
s){var l=o?mi(t):t;if(isNaN(+l)){if(s)return"-"}else return $a(l,i,r)}if(e==="ordinal")return Xs(t)?n(t):pe(t)&&a(t)?t+"":"-";var u=gi(t);return a(u)?Gm(u):Xs(t)?
n(t):typeof t=="boolean"?t+"":"-"}var yw=["a","b","c","d","e","f","g"],Hm=function(t,e){return"{"+t+(e??"")+"}"};function jc(t,e,r){B(e)||(e=[e]);var i=e.length;
if(!i)return"";for(var n=e[0].$vars||[],a=0;a<n.length;a++){var o=yw[a];t=t.replace(Hm(o),Hm(o,0))}for(var s=0;s<i;s++)for(var l=0;l<n.length;l++){var u=e[s][n[l]];
t=t.replace(Hm(yw[l],s),r?gt(u):u)}return t}function _w(t,e){var r=V(t)?{color:t,extraCssText:e}:t||{},i=r.color,n=r.type;e=r.extraCssText;var a=r.renderMode||"html";if(!i)return"";if(a==="html")return n===
"subItem"?'<span style="display:inline-block;vertical-align:middle;margin-right:8px;margin-left:3px;border-radius:4px;width:4px;height:4px;background-color:'+gt(
i)+";"+(e||"")+'"></span>':'<span style="display:inline-block;margin-right:4px;border-radius:10px;width:10px;height:10px;background-color:'+gt(i)+";"+(e||"")+'"\
></span>';var o=r.markerId||"markerX";return{renderMode:a,content:"{"+o+"|}  ",style:n==="subItem"?{width:4,height:4,borderRadius:2,backgroundColor:i}:{width:10,
height:10,borderRadius:5,backgroundColor:i}}}function jr(t,e){return e=e||"transparent",V(t)?t:W(t)&&t.colorStops&&(t.colorStops[0]||{}).color||e}var ep=T,HI=["left","right","top","bottom","width","height"],Qc=[["width","left","right"],["height","top","bottom"]];function Sw(t,e,r,i,n){var a=0,o=0;i==null&&
(i=1/0),n==null&&(n=1/0);var s=0;e.eachChild(function(l,u){var f=l.getBoundingRect(),c=e.childAt(u+1),p=c&&c.getBoundingRect(),h,v;if(t==="horizontal"){var m=f.
width+(p?-p.x+f.x:0);h=a+m,h>i||l.newline?(a=0,h=m,o+=s+r,s=f.height):s=Math.max(s,f.height)}else{var d=f.height+(p?-p.y+f.y:0);v=o+d,v>n||l.newline?(a+=s+r,o=0,
v=d,s=f.width):s=Math.max(s,f.width)}l.newline||(l.x=a,l.y=o,l.markRedraw(),t==="horizontal"?a=h+r:o=v+r)})}var V4=Ce(Sw,"vertical"),H4=Ce(Sw,"horizontal");function bw(t,e){return{left:t.getShallow("left",e),top:t.getShallow("top",e),right:t.getShallow("right",e),bottom:t.
getShallow("bottom",e),width:t.getShallow("width",e),height:t.getShallow("height",e)}}function Xl(t,e,r){r=gs(r||0);var i=e.width,n=e.height,a=Ie(t.left,i),o=Ie(t.top,n),s=Ie(t.right,i),l=Ie(t.bottom,n),u=Ie(t.width,i),f=Ie(t.height,n),c=r[2]+r[0],
p=r[1]+r[3],h=t.aspect;switch(isNaN(u)&&(u=i-s-p-a),isNaN(f)&&(f=n-l-c-o),h!=null&&(isNaN(u)&&isNaN(f)&&(h>i/n?u=i*.8:f=n*.8),isNaN(u)&&(u=h*f),isNaN(f)&&(f=u/h)),
isNaN(a)&&(a=i-s-u-p),isNaN(o)&&(o=n-l-f-c),t.left||t.right){case"center":a=i/2-u/2-r[3];break;case"right":a=i-u-p;break}switch(t.top||t.bottom){case"middle":case"\
center":o=n/2-f/2-r[0];break;case"bottom":o=n-f-c;break}a=a||0,o=o||0,isNaN(u)&&(u=i-p-a-(s||0)),isNaN(f)&&(f=n-c-o-(l||0));var v=new ae((e.x||0)+a+r[3],(e.y||0)+
o+r[0],u,f);return v.margin=r,v}var Jc={rect:1,point:2};function ww(t,e,r){var i,n,a,o=t.boxCoordinateSystem,s;if(o){var l=Oc(t),u=l.coord,f=l.from;if(o.dataToLayout){a=Jc.rect,s=f;var c=o.dataToLayout(
u);i=c.contentRect||c.rect}else r&&r.enableLayoutOnlyByCenter&&o.dataToPoint&&(a=Jc.point,s=f,n=o.dataToPoint(u))}return a==null&&(a=Jc.rect),a===Jc.rect&&(i||(i=
{x:0,y:0,width:e.getWidth(),height:e.getHeight()}),n=[i.x+i.width/2,i.y+i.height/2]),{type:a,refContainer:i,refPoint:n,boxCoordFrom:s}}function Ln(t){var e=t.layoutMode||t.constructor.layoutMode;return W(e)?e:e?{type:e}:null}function Qr(t,e,r){var i=r&&r.ignoreSize;!B(i)&&(i=[i,i]);var n=o(Qc[0],
0),a=o(Qc[1],1);l(Qc[0],t,n),l(Qc[1],t,a);function o(u,f){var c={},p=0,h={},v=0,m=2;if(ep(u,function(y){h[y]=t[y]}),ep(u,function(y){H(e,y)&&(c[y]=h[y]=e[y]),s(
c,y)&&p++,s(h,y)&&v++}),i[f])return s(e,u[1])?h[u[2]]=null:s(e,u[2])&&(h[u[1]]=null),h;if(v===m||!p)return h;if(p>=m)return c;for(var d=0;d<u.length;d++){var g=u[d];
if(!H(c,g)&&H(t,g)){c[g]=t[g];break}}return c}function s(u,f){return u[f]!=null&&u[f]!=="auto"}function l(u,f,c){ep(u,function(p){f[p]=c[p]})}}function kn(t){return GI(
{},t)}function GI(t,e){return e&&t&&ep(HI,function(r){H(e,r)&&(t[r]=e[r])}),t}var YI=Q(),ys=(function(t){I(e,t);function e(r,i,n){var a=t.call(this,r,i,n)||this;return a.uid=On("ec_cpt_model"),a}return e.prototype.init=function(r,i,n){this.
mergeDefaultAndTheme(r,n)},e.prototype.mergeDefaultAndTheme=function(r,i){var n=Ln(this),a=n?kn(r):{},o=i.getTheme();_e(r,o.get(this.mainType)),_e(r,this.getDefaultOption()),
n&&Qr(r,a,n)},e.prototype.mergeOption=function(r,i){_e(this.option,r,!0);var n=Ln(this);n&&Qr(this.option,r,n)},e.prototype.optionUpdated=function(r,i){},e.prototype.
getDefaultOption=function(){var r=this.constructor;if(!y0(r))return r.defaultOption;var i=YI(this);if(!i.defaultOption){for(var n=[],a=r;a;){var o=a.prototype.defaultOption;
o&&n.push(o),a=a.superClass}for(var s={},l=n.length-1;l>=0;l--)s=_e(s,n[l],!0);i.defaultOption=s}return i.defaultOption},e.prototype.getReferringComponents=function(r,i){
var n=r+"Index",a=r+"Id";return Cn(this.ecModel,r,{index:this.get(n,!0),id:this.get(a,!0)},i)},e.prototype.getBoxLayoutParams=function(){return bw(this,!1)},e.prototype.
getZLevelKey=function(){return""},e.prototype.setZLevel=function(r){this.option.zlevel=r},e.protoInitialize=(function(){var r=e.prototype;r.type="component",r.id=
"",r.name="",r.mainType="",r.subType="",r.componentIndex=0})(),e})(Fe);Zu(ys,Fe);cn(ys);tw(ys);rw(ys,$I);function $I(t){var e=[];return T(ys.getClassesByMainType(
t),function(r){e=e.concat(r.dependencies||r.prototype.dependencies||[])}),e=z(e,function(r){return Zt(r).main}),t!=="dataset"&&se(e,"dataset")<=0&&e.unshift("da\
taset"),e}var De=ys;var Tw=Q(),q4=Q(),Kl=(function(){function t(){}return t.prototype.getColorFromPalette=function(e,r,i){var n=Ne(this.get("color",!0)),a=this.get("colorLayer",!0);
return KI(this,Tw,n,a,e,r,i)},t.prototype.clearColorPalette=function(){qI(this,Tw)},t})();function XI(t,e){for(var r=t.length,i=0;i<r;i++)if(t[i].length>e)return t[i];return t[r-1]}function KI(t,e,r,i,n,a,o){a=a||t;var s=e(a),l=s.paletteIdx||0,u=s.paletteNameMap=
s.paletteNameMap||{};if(u.hasOwnProperty(n))return u[n];var f=o==null||!i?r:XI(i,o);if(f=f||r,!(!f||!f.length)){var c=f[l];return n&&(u[n]=c),s.paletteIdx=(l+1)%
f.length,c}}function qI(t,e){e(t).paletteIdx=0,e(t).paletteNameMap={}}var ZI=/\{@(.+?)\}/g,ql=(function(){function t(){}return t.prototype.getDataParams=function(e,r){var i=this.getData(r),n=this.getRawValue(e,r),a=i.getRawIndex(e),
o=i.getName(e),s=i.getRawDataItem(e),l=i.getItemVisual(e,"style"),u=l&&l[i.getItemVisual(e,"drawType")||"fill"],f=l&&l.stroke,c=this.mainType,p=c==="series",h=i.
userOutput&&i.userOutput.get();return{componentType:c,componentSubType:this.subType,componentIndex:this.componentIndex,seriesType:p?this.subType:null,seriesIndex:this.
seriesIndex,seriesId:p?this.id:null,seriesName:p?this.name:null,name:o,dataIndex:a,data:s,dataType:r,value:n,color:u,borderColor:f,dimensionNames:h?h.fullDimensions:
null,encode:h?h.encode:null,$vars:["seriesName","name","value"]}},t.prototype.getFormattedLabel=function(e,r,i,n,a,o){r=r||"normal";var s=this.getData(i),l=this.
getDataParams(e,i);if(o&&(l.value=o.interpolatedValue),n!=null&&B(l.value)&&(l.value=l.value[n]),!a){var u=s.getItemModel(e);a=u.get(r==="normal"?["label","form\
atter"]:[r,"label","formatter"])}if(Y(a))return l.status=r,l.dimensionIndex=n,a(l);if(V(a)){var f=jc(a,l);return f.replace(ZI,function(c,p){var h=p.length,v=p;v.
charAt(0)==="["&&v.charAt(h-1)==="]"&&(v=+v.slice(1,h-1));var m=Ki(s,e,v);if(o&&B(o.interpolatedValue)){var d=s.getDimensionIndex(v);d>=0&&(m=o.interpolatedValue[d])}
return m!=null?m+"":""})}},t.prototype.getRawValue=function(e,r){return Ki(this.getData(r),e)},t.prototype.formatTooltip=function(e,r,i){},t})();function Wm(t){var e,r;return W(t)?t.type&&(r=t):e=t,{text:e,frag:r}}function Pn(t){return new jI(t)}var jI=(function(){function t(e){e=e||{},this._reset=e.reset,this._plan=e.plan,this._count=e.count,this._onDirty=e.onDirty,this.
_dirty=!0}return t.prototype.perform=function(e){var r=this._upstream,i=e&&e.skip;if(this._dirty&&r){var n=this.context;n.data=n.outputData=r.context.outputData}
this.__pipeline&&(this.__pipeline.currentTask=this);var a;this._plan&&!i&&(a=this._plan(this.context));var o=f(this._modBy),s=this._modDataCount||0,l=f(e&&e.modBy),
u=e&&e.modDataCount||0;(o!==l||s!==u)&&(a="reset");function f(y){return!(y>=1)&&(y=1),y}var c;(this._dirty||a==="reset")&&(this._dirty=!1,c=this._doReset(i)),this.
_modBy=l,this._modDataCount=u;var p=e&&e.step;if(r?this._dueEnd=r._outputDueEnd:this._dueEnd=this._count?this._count(this.context):1/0,this._progress){var h=this.
_dueIndex,v=Math.min(p!=null?this._dueIndex+p:1/0,this._dueEnd);if(!i&&(c||h<v)){var m=this._progress;if(B(m))for(var d=0;d<m.length;d++)this._doProgress(m[d],h,
v,l,u);else this._doProgress(m,h,v,l,u)}this._dueIndex=v;var g=this._settedOutputEnd!=null?this._settedOutputEnd:v;this._outputDueEnd=g}else this._dueIndex=this.
_outputDueEnd=this._settedOutputEnd!=null?this._settedOutputEnd:this._dueEnd;return this.unfinished()},t.prototype.dirty=function(){this._dirty=!0,this._onDirty&&
this._onDirty(this.context)},t.prototype._doProgress=function(e,r,i,n,a){Cw.reset(r,i,n,a),this._callingProgress=e,this._callingProgress({start:r,end:i,count:i-
r,next:Cw.next},this.context)},t.prototype._doReset=function(e){this._dueIndex=this._outputDueEnd=this._dueEnd=0,this._settedOutputEnd=null;var r,i;!e&&this._reset&&
(r=this._reset(this.context),r&&r.progress&&(i=r.forceFirstProgress,r=r.progress),B(r)&&!r.length&&(r=null)),this._progress=r,this._modBy=this._modDataCount=null;
var n=this._downstream;return n&&n.dirty(),i},t.prototype.unfinished=function(){return this._progress&&this._dueIndex<this._dueEnd},t.prototype.pipe=function(e){
(this._downstream!==e||this._dirty)&&(this._downstream=e,e._upstream=this,e.dirty())},t.prototype.dispose=function(){this._disposed||(this._upstream&&(this._upstream.
_downstream=null),this._downstream&&(this._downstream._upstream=null),this._dirty=!1,this._disposed=!0)},t.prototype.getUpstream=function(){return this._upstream},
t.prototype.getDownstream=function(){return this._downstream},t.prototype.setOutputEnd=function(e){this._outputDueEnd=this._settedOutputEnd=e},t})();var Cw=(function(){var t,e,r,i,n,a={reset:function(l,u,f,c){e=l,t=u,r=f,i=c,n=Math.ceil(i/r),a.next=r>1&&i>0?s:o}};return a;function o(){return e<t?e++:null}function s(){
var l=e%n*r+Math.ceil(e/n),u=e>=t?null:l<i?l:e;return e++,u}})();var QI=(function(){function t(){}return t.prototype.getRawData=function(){throw new Error("not supported")},t.prototype.getRawDataItem=function(e){throw new Error(
"not supported")},t.prototype.cloneRawData=function(){},t.prototype.getDimensionInfo=function(e){},t.prototype.cloneAllDimensionInfo=function(){},t.prototype.count=
function(){},t.prototype.retrieveValue=function(e,r){},t.prototype.retrieveValueFromItem=function(e,r){},t.prototype.convertValue=function(e,r){return kr(e,r)},
t})();function JI(t,e){var r=new QI,i=t.data,n=r.sourceFormat=t.sourceFormat,a=t.startIndex,o="";t.seriesLayoutBy!==gr&&Qe(o);var s=[],l={},u=t.dimensionsDefine;if(u)
T(u,function(m,d){var g=m.name,y={index:d,name:g,displayName:m.displayName};if(s.push(y),g!=null){var _="";H(l,g)&&Qe(_),l[g]=y}});else for(var f=0;f<t.dimensionsDetectedCount;f++)
s.push({index:f});var c=pm(n,gr);e.__isBuiltIn&&(r.getRawDataItem=function(m){return c(i,a,s,m)},r.getRawData=fe(eN,null,t)),r.cloneRawData=fe(tN,null,t);var p=hm(
n,gr);r.count=fe(p,null,i,a,s);var h=vm(n);r.retrieveValue=function(m,d){var g=c(i,a,s,m);return v(g,d)};var v=r.retrieveValueFromItem=function(m,d){if(m!=null){
var g=s[d];if(g)return h(m,d,g.name)}};return r.getDimensionInfo=fe(rN,null,s,l),r.cloneAllDimensionInfo=fe(iN,null,s),r}function eN(t){var e=t.sourceFormat;if(!Ym(
e)){var r="";Qe(r)}return t.data}function tN(t){var e=t.sourceFormat,r=t.data;if(!Ym(e)){var i="";Qe(i)}if(e===lt){for(var n=[],a=0,o=r.length;a<o;a++)n.push(r[a].
slice());return n}else if(e===Vt){for(var n=[],a=0,o=r.length;a<o;a++)n.push(R({},r[a]));return n}}function rN(t,e,r){if(r!=null){if(pe(r)||!isNaN(r)&&!H(e,r))return t[r];
if(H(e,r))return e[r]}}function iN(t){return ne(t)}var Aw=K();function Ew(t){t=ne(t);var e=t.type,r="";e||Qe(r);var i=e.split(":");i.length!==2&&Qe(r);var n=!1;
i[0]==="echarts"&&(e=i[1],n=!0),t.__isBuiltIn=n,Aw.set(e,t)}function Dw(t,e,r){var i=Ne(t),n=i.length,a="";n||Qe(a);for(var o=0,s=n;o<s;o++){var l=i[o];e=nN(l,e,
r,n===1?null:o),o!==s-1&&(e.length=Math.max(e.length,1))}return e}function nN(t,e,r,i){var n="";e.length||Qe(n),W(t)||Qe(n);var a=t.type,o=Aw.get(a);o||Qe(n);var s=z(
e,function(f){return JI(f,o)}),l=Ne(o.transform({upstream:s[0],upstreamList:s,config:ne(t.config)}));if(0&&t.print)var u;return z(l,function(f,c){var p="";W(f)||
Qe(p),f.data||Qe(p);var h=fm(f.data);Ym(h)||Qe(p);var v,m=e[0];if(m&&c===0&&!f.dimensions){var d=m.startIndex;d&&(f.data=m.data.slice(0,d).concat(f.data)),v={seriesLayoutBy:gr,
sourceHeader:d,dimensions:m.metaRawOption.dimensions}}else v={seriesLayoutBy:gr,sourceHeader:0,dimensions:f.dimensions};return Ul(f.data,v,null)})}function Ym(t){
return t===lt||t===Vt}var Ow=(function(){function t(e){this._sourceList=[],this._storeList=[],this._upstreamSignList=[],this._versionSignBase=0,this._dirty=!0,this._sourceHost=e}return t.
prototype.dirty=function(){this._setLocalSource([],[]),this._storeList=[],this._dirty=!0},t.prototype._setLocalSource=function(e,r){this._sourceList=e,this._upstreamSignList=
r,this._versionSignBase++,this._versionSignBase>9e10&&(this._versionSignBase=0)},t.prototype._getVersionSign=function(){return this._sourceHost.uid+"_"+this._versionSignBase},
t.prototype.prepareSource=function(){this._isDirty()&&(this._createSource(),this._dirty=!1)},t.prototype._createSource=function(){this._setLocalSource([],[]);var e=this.
_sourceHost,r=this._getUpstreamSourceManagers(),i=!!r.length,n,a;if(tp(e)){var o=e,s=void 0,l=void 0,u=void 0;if(i){var f=r[0];f.prepareSource(),u=f.getSource(),
s=u.data,l=u.sourceFormat,a=[f._getVersionSign()]}else s=o.get("data",!0),l=je(s)?mr:mt,a=[];var c=this._getSourceMetaRawOption()||{},p=u&&u.metaRawOption||{},h=G(
c.seriesLayoutBy,p.seriesLayoutBy)||null,v=G(c.sourceHeader,p.sourceHeader),m=G(c.dimensions,p.dimensions),d=h!==p.seriesLayoutBy||!!v!=!!p.sourceHeader||m;n=d?
[Ul(s,{seriesLayoutBy:h,sourceHeader:v,dimensions:m},l)]:[]}else{var g=e;if(i){var y=this._applyTransform(r);n=y.sourceList,a=y.upstreamSignList}else{var _=g.get(
"source",!0);n=[Ul(_,this._getSourceMetaRawOption(),null)],a=[]}}this._setLocalSource(n,a)},t.prototype._applyTransform=function(e){var r=this._sourceHost,i=r.get(
"transform",!0),n=r.get("fromTransformResult",!0);if(n!=null){var a="";e.length!==1&&Mw(a)}var o,s=[],l=[];return T(e,function(u){u.prepareSource();var f=u.getSource(
n||0),c="";n!=null&&!f&&Mw(c),s.push(f),l.push(u._getVersionSign())}),i?o=Dw(i,s,{datasetIndex:r.componentIndex}):n!=null&&(o=[zb(s[0])]),{sourceList:o,upstreamSignList:l}},
t.prototype._isDirty=function(){if(this._dirty)return!0;for(var e=this._getUpstreamSourceManagers(),r=0;r<e.length;r++){var i=e[r];if(i._isDirty()||this._upstreamSignList[r]!==
i._getVersionSign())return!0}},t.prototype.getSource=function(e){e=e||0;var r=this._sourceList[e];if(!r){var i=this._getUpstreamSourceManagers();return i[0]&&i[0].
getSource(e)}return r},t.prototype.getSharedDataStore=function(e){var r=e.makeStoreSchema();return this._innerGetDataStore(r.dimensions,e.source,r.hash)},t.prototype.
_innerGetDataStore=function(e,r,i){var n=0,a=this._storeList,o=a[n];o||(o=a[n]={});var s=o[i];if(!s){var l=this._getUpstreamSourceManagers()[0];tp(this._sourceHost)&&
l?s=l._innerGetDataStore(e,r,i):(s=new Fl,s.initData(new wc(r,e.length),e)),o[i]=s}return s},t.prototype._getUpstreamSourceManagers=function(){var e=this._sourceHost;
if(tp(e)){var r=um(e);return r?[r.getSourceManager()]:[]}else return z(Nb(e),function(i){return i.getSourceManager()})},t.prototype._getSourceMetaRawOption=function(){
var e=this._sourceHost,r,i,n;if(tp(e))r=e.get("seriesLayoutBy",!0),i=e.get("sourceHeader",!0),n=e.get("dimensions",!0);else if(!this._getUpstreamSourceManagers().
length){var a=e;r=a.get("seriesLayoutBy",!0),i=a.get("sourceHeader",!0),n=a.get("dimensions",!0)}return{seriesLayoutBy:r,sourceHeader:i,dimensions:n}},t})();function tp(t){return t.mainType==="series"}function Mw(t){throw new Error(t)}var Ka={color:{},darkColor:{},size:{}},et=Ka.color={theme:["#5070dd","#b6d634","#505372","#ff994d","#0ca8df","#ffd10a","#fb628b","#785db0","#3fbe95"],neutral00:"\
#fff",neutral05:"#f4f7fd",neutral10:"#e8ebf0",neutral15:"#dbdee4",neutral20:"#cfd2d7",neutral25:"#c3c5cb",neutral30:"#b7b9be",neutral35:"#aaacb2",neutral40:"#9e\
a0a5",neutral45:"#929399",neutral50:"#86878c",neutral55:"#797b7f",neutral60:"#6d6e73",neutral65:"#616266",neutral70:"#54555a",neutral75:"#48494d",neutral80:"#3c\
3c41",neutral85:"#303034",neutral90:"#232328",neutral95:"#17171b",neutral99:"#000",accent05:"#eff1f9",accent10:"#e0e4f2",accent15:"#d0d6ec",accent20:"#c0c9e6",accent25:"\
#b1bbdf",accent30:"#a1aed9",accent35:"#91a0d3",accent40:"#8292cc",accent45:"#7285c6",accent50:"#6578ba",accent55:"#5c6da9",accent60:"#536298",accent65:"#4a5787",
accent70:"#404c76",accent75:"#374165",accent80:"#2e3654",accent85:"#252b43",accent90:"#1b2032",accent95:"#121521",transparent:"rgba(0,0,0,0)",highlight:"rgba(25\
5,231,130,0.8)"};R(et,{primary:et.neutral80,secondary:et.neutral70,tertiary:et.neutral60,quaternary:et.neutral50,disabled:et.neutral20,border:et.neutral30,borderTint:et.
neutral20,borderShade:et.neutral40,background:et.neutral05,backgroundTint:"rgba(234,237,245,0.5)",backgroundTransparent:"rgba(255,255,255,0)",backgroundShade:et.
neutral10,shadow:"rgba(0,0,0,0.2)",shadowTint:"rgba(129,130,136,0.2)",axisLine:et.neutral70,axisLineTint:et.neutral40,axisTick:et.neutral70,axisTickMinor:et.neutral60,
axisLabel:et.neutral70,axisSplitLine:et.neutral15,axisMinorSplitLine:et.neutral05});for(In in et)et.hasOwnProperty(In)&&($m=et[In],In==="theme"?Ka.darkColor.theme=
et.theme.slice():In==="highlight"?Ka.darkColor.highlight="rgba(255,231,130,0.4)":In.indexOf("accent")===0?Ka.darkColor[In]=tl($m,null,function(t){return t*.5},function(t){
return Math.min(1,1.3-t)}):Ka.darkColor[In]=tl($m,null,function(t){return t*.9},function(t){return 1-Math.pow(t,1.5)}));var $m,In;Ka.size={xxs:2,xs:5,s:10,m:15,
l:20,xl:30,xxl:40,xxxl:50};var oe=Ka;var aN="line-height:1";function Lw(t){var e=t.lineHeight;return e==null?aN:"line-height:"+gt(e+"")+"px"}function kw(t,e){var r=t.color||oe.color.tertiary,i=t.fontSize||
12,n=t.fontWeight||"400",a=t.color||oe.color.secondary,o=t.fontSize||14,s=t.fontWeight||"900";return e==="html"?{nameStyle:"font-size:"+gt(i+"")+"px;color:"+gt(
r)+";font-weight:"+gt(n+""),valueStyle:"font-size:"+gt(o+"")+"px;color:"+gt(a)+";font-weight:"+gt(s+"")}:{nameStyle:{fontSize:i,fill:r,fontWeight:n},valueStyle:{
fontSize:o,fill:a,fontWeight:s}}}var oN=[0,10,20,30],sN=["",`
`,`

`,`


`];function wi(t,e){return e.type=t,e}function Xm(t){return t.type==="section"}function Pw(t){return Xm(t)?lN:uN}function Iw(t){if(Xm(t)){var e=0,r=t.blocks.length,
i=r>1||r>0&&!t.noHeader;return T(t.blocks,function(n){var a=Iw(n);a>=e&&(e=a+ +(i&&(!a||Xm(n)&&!n.noHeader)))}),e}return 0}function lN(t,e,r,i){var n=e.noHeader,
a=fN(Iw(e)),o=[],s=e.blocks||[];$e(!s||B(s)),s=s||[];var l=t.orderMode;if(e.sortBlocks&&l){s=s.slice();var u={valueAsc:"asc",valueDesc:"desc"};if(H(u,l)){var f=new Yb(
u[l],null);s.sort(function(m,d){return f.evaluate(m.sortParam,d.sortParam)})}else l==="seriesDesc"&&s.reverse()}T(s,function(m,d){var g=e.valueFormatter,y=Pw(m)(
g?R(R({},t),{valueFormatter:g}):t,m,d>0?a.html:0,i);y!=null&&o.push(y)});var c=t.renderMode==="richText"?o.join(a.richText):Km(i,o.join(""),n?r:a.html);if(n)return c;
var p=Zc(e.header,"ordinal",t.useUTC),h=kw(i,t.renderMode).nameStyle,v=Lw(i);return t.renderMode==="richText"?Nw(t,p,h)+a.richText+c:Km(i,'<div style="'+h+";"+v+
';">'+gt(p)+"</div>"+c,r)}function uN(t,e,r,i){var n=t.renderMode,a=e.noName,o=e.noValue,s=!e.markerType,l=e.name,u=t.useUTC,f=e.valueFormatter||t.valueFormatter||
function(x){return x=B(x)?x:[x],z(x,function(S,b){return Zc(S,B(h)?h[b]:h,u)})};if(!(a&&o)){var c=s?"":t.markupStyleCreator.makeTooltipMarker(e.markerType,e.markerColor||
oe.color.secondary,n),p=a?"":Zc(l,"ordinal",u),h=e.valueType,v=o?[]:f(e.value,e.rawDataIndex),m=!s||!a,d=!s&&a,g=kw(i,n),y=g.nameStyle,_=g.valueStyle;return n===
"richText"?(s?"":c)+(a?"":Nw(t,p,y))+(o?"":hN(t,v,m,d,_)):Km(i,(s?"":c)+(a?"":cN(p,!s,y))+(o?"":pN(v,m,d,_)),r)}}function qm(t,e,r,i,n,a){if(t){var o=Pw(t),s={useUTC:n,
renderMode:r,orderMode:i,markupStyleCreator:e,valueFormatter:t.valueFormatter};return o(s,t,0,a)}}function fN(t){return{html:oN[t],richText:sN[t]}}function Km(t,e,r){
var i='<div style="clear:both"></div>',n="margin: "+r+"px 0 0",a=Lw(t);return'<div style="'+n+";"+a+';">'+e+i+"</div>"}function cN(t,e,r){var i=e?"margin-left:2\
px":"";return'<span style="'+r+";"+i+'">'+gt(t)+"</span>"}function pN(t,e,r,i){var n=r?"10px":"20px",a=e?"float:right;margin-left:"+n:"";return t=B(t)?t:[t],'<s\
pan style="'+a+";"+i+'">'+z(t,function(o){return gt(o)}).join("&nbsp;&nbsp;")+"</span>"}function Nw(t,e,r){return t.markupStyleCreator.wrapRichTextStyle(e,r)}function hN(t,e,r,i,n){
var a=[n],o=i?10:20;return r&&a.push({padding:[0,0,0,o],align:"right"}),t.markupStyleCreator.wrapRichTextStyle(B(e)?e.join("  "):e,a)}function Rw(t,e){var r=t.getData().
getItemVisual(e,"style"),i=r[t.visualDrawType];return jr(i)}function rp(t,e){var r=t.get("padding");return r??(e==="richText"?[8,10]:10)}var ip=(function(){function t(){
this.richTextStyles={},this._nextStyleNameId=dl()}return t.prototype._generateStyleName=function(){return"__EC_aUTo_"+this._nextStyleNameId++},t.prototype.makeTooltipMarker=
function(e,r,i){var n=i==="richText"?this._generateStyleName():null,a=_w({color:r,type:e,renderMode:i,markerId:n});return V(a)?a:(this.richTextStyles[n]=a.style,
a.content)},t.prototype.wrapRichTextStyle=function(e,r){var i={};B(r)?T(r,function(a){return R(i,a)}):R(i,r);var n=this._generateStyleName();return this.richTextStyles[n]=
i,"{"+n+"|"+e+"}"},t})();function Bw(t){var e=t.series,r=t.dataIndex,i=t.multipleSeries,n=e.getData(),a=n.mapDimensionsAll("defaultedTooltip"),o=a.length,s=e.getRawValue(r),l=B(s),u=Rw(
e,r),f,c,p,h;if(o>1||l&&!o){var v=vN(s,e,r,a,u);f=v.inlineValues,c=v.inlineValueTypes,p=v.blocks,h=v.inlineValues[0]}else if(o){var m=n.getDimensionInfo(a[0]);h=
f=Ki(n,r,a[0]),c=m.type}else h=f=l?s[0]:s;var d=zf(e),g=d&&e.name||"",y=n.getName(r),_=i?g:y;return wi("section",{header:g,noHeader:i||!d,sortParam:h,blocks:[wi(
"nameValue",{markerType:"item",markerColor:u,name:_,noName:!Ct(_),value:f,valueType:c,rawDataIndex:n.getRawIndex(r)})].concat(p||[])})}function vN(t,e,r,i,n){var a=e.
getData(),o=lr(t,function(c,p,h){var v=a.getDimensionInfo(h);return c=c||v&&v.tooltip!==!1&&v.displayName!=null},!1),s=[],l=[],u=[];i.length?T(i,function(c){f(Ki(
a,r,c),c)}):T(t,f);function f(c,p){var h=a.getDimensionInfo(p);!h||h.otherDims.tooltip===!1||(o?u.push(wi("nameValue",{markerType:"subItem",markerColor:n,name:h.
displayName,value:c,valueType:h.type})):(s.push(c),l.push(h.type)))}return{inlineValues:s,inlineValueTypes:l,blocks:u}}var Nn=Q();function np(t,e){return t.getName(e)||t.getId(e)}var dN="__universalTransitionEnabled",ap=(function(t){I(e,t);function e(){var r=t!==null&&t.apply(this,
arguments)||this;return r._selectedDataIndicesMap={},r}return e.prototype.init=function(r,i,n){this.seriesIndex=this.componentIndex,this.dataTask=Pn({count:gN,reset:yN}),
this.dataTask.context={model:this},this.mergeDefaultAndTheme(r,n);var a=Nn(this).sourceManager=new Ow(this);a.prepareSource();var o=this.getInitialData(r,n);Uw(
o,this),this.dataTask.context.data=o,Nn(this).dataBeforeProcessed=o,zw(this),this._initSelectedMapFromData(o)},e.prototype.mergeDefaultAndTheme=function(r,i){var n=Ln(
this),a=n?kn(r):{},o=this.subType;De.hasClass(o)&&(o+="Series"),_e(r,i.getTheme().get(this.subType)),_e(r,this.getDefaultOption()),gl(r,"label",["show"]),this.fillDataTextStyle(
r.data),n&&Qr(r,a,n)},e.prototype.mergeOption=function(r,i){r=_e(this.option,r,!0),this.fillDataTextStyle(r.data);var n=Ln(this);n&&Qr(this.option,r,n);var a=Nn(
this).sourceManager;a.dirty(),a.prepareSource();var o=this.getInitialData(r,i);Uw(o,this),this.dataTask.dirty(),this.dataTask.context.data=o,Nn(this).dataBeforeProcessed=
o,zw(this),this._initSelectedMapFromData(o)},e.prototype.fillDataTextStyle=function(r){if(r&&!je(r))for(var i=["show"],n=0;n<r.length;n++)r[n]&&r[n].label&&gl(r[n],
"label",i)},e.prototype.getInitialData=function(r,i){},e.prototype.appendData=function(r){var i=this.getRawData();i.appendData(r.data)},e.prototype.getData=function(r){
var i=Zm(this);if(i){var n=i.context.data;return r==null||!n.getLinkedData?n:n.getLinkedData(r)}else return Nn(this).data},e.prototype.getAllData=function(){var r=this.
getData();return r&&r.getLinkedDataAll?r.getLinkedDataAll():[{data:r}]},e.prototype.setData=function(r){var i=Zm(this);if(i){var n=i.context;n.outputData=r,i!==
this.dataTask&&(n.data=r)}Nn(this).data=r},e.prototype.getEncode=function(){var r=this.get("encode",!0);if(r)return K(r)},e.prototype.getSourceManager=function(){
return Nn(this).sourceManager},e.prototype.getSource=function(){return this.getSourceManager().getSource()},e.prototype.getRawData=function(){return Nn(this).dataBeforeProcessed},
e.prototype.getColorBy=function(){var r=this.get("colorBy");return r||"series"},e.prototype.isColorBySeries=function(){return this.getColorBy()==="series"},e.prototype.
getBaseAxis=function(){var r=this.coordinateSystem;return r&&r.getBaseAxis&&r.getBaseAxis()},e.prototype.indicesOfNearest=function(r,i,n,a){var o=this.getData(),
s=this.coordinateSystem,l=s&&s.getAxis(r);if(!s||!l)return[];var u=l.dataToCoord(n);a==null&&(a=1/0);for(var f=[],c=1/0,p=-1,h=0,v=o.getDimensionIndex(i),m=o.getStore(),
d=0,g=m.count();d<g;d++){var y=m.get(v,d),_=l.dataToCoord(y),x=u-_,S=Math.abs(x);S<=a&&((S<c||S===c&&x>=0&&p<0)&&(c=S,p=x,h=0),x===p&&(f[h++]=d))}return f.length=
h,f},e.prototype.formatTooltip=function(r,i,n){return Bw({series:this,dataIndex:r,multipleSeries:i})},e.prototype.isAnimationEnabled=function(){var r=this.ecModel;
if(le.node&&!(r&&r.ssr))return!1;var i=this.getShallow("animation");return i&&this.getData().count()>this.getShallow("animationThreshold")&&(i=!1),!!i},e.prototype.
restoreData=function(){this.dataTask.dirty()},e.prototype.getColorFromPalette=function(r,i,n){var a=this.ecModel,o=Kl.prototype.getColorFromPalette.call(this,r,
i,n);return o||(o=a.getColorFromPalette(r,i,n)),o},e.prototype.coordDimToDataDim=function(r){return this.getRawData().mapDimensionsAll(r)},e.prototype.getProgressive=
function(){return this.get("progressive")},e.prototype.getProgressiveThreshold=function(){return this.get("progressiveThreshold")},e.prototype.select=function(r,i){
this._innerSelect(this.getData(i),r)},e.prototype.unselect=function(r,i){var n=this.option.selectedMap;if(n){var a=this.option.selectedMode,o=this.getData(i);if(a===
"series"||n==="all"){this.option.selectedMap={},this._selectedDataIndicesMap={};return}for(var s=0;s<r.length;s++){var l=r[s],u=np(o,l);n[u]=!1,this._selectedDataIndicesMap[u]=
-1}}},e.prototype.toggleSelect=function(r,i){for(var n=[],a=0;a<r.length;a++)n[0]=r[a],this.isSelected(r[a],i)?this.unselect(n,i):this.select(n,i)},e.prototype.
getSelectedDataIndices=function(){if(this.option.selectedMap==="all")return[].slice.call(this.getData().getIndices());for(var r=this._selectedDataIndicesMap,i=ee(
r),n=[],a=0;a<i.length;a++){var o=r[i[a]];o>=0&&n.push(o)}return n},e.prototype.isSelected=function(r,i){var n=this.option.selectedMap;if(!n)return!1;var a=this.
getData(i);return(n==="all"||n[np(a,r)])&&!a.getItemModel(r).get(["select","disabled"])},e.prototype.isUniversalTransitionEnabled=function(){if(this[dN])return!0;
var r=this.option.universalTransition;return r?r===!0?!0:r&&r.enabled:!1},e.prototype._innerSelect=function(r,i){var n,a,o=this.option,s=o.selectedMode,l=i.length;
if(!(!s||!l)){if(s==="series")o.selectedMap="all";else if(s==="multiple"){W(o.selectedMap)||(o.selectedMap={});for(var u=o.selectedMap,f=0;f<l;f++){var c=i[f],p=np(
r,c);u[p]=!0,this._selectedDataIndicesMap[p]=r.getRawIndex(c)}}else if(s==="single"||s===!0){var h=i[l-1],p=np(r,h);o.selectedMap=(n={},n[p]=!0,n),this._selectedDataIndicesMap=
(a={},a[p]=r.getRawIndex(h),a)}}},e.prototype._initSelectedMapFromData=function(r){if(!this.option.selectedMap){var i=[];r.hasItemOption&&r.each(function(n){var a=r.
getRawDataItem(n);a&&a.selected&&i.push(n)}),i.length>0&&this._innerSelect(r,i)}},e.registerClass=function(r){return De.registerClass(r)},e.protoInitialize=(function(){
var r=e.prototype;r.type="series.__base__",r.seriesIndex=0,r.ignoreStyleOnData=!1,r.hasSymbolVisual=!1,r.defaultSymbol="circle",r.visualStyleAccessPath="itemSty\
le",r.visualDrawType="fill"})(),e})(De);Tt(ap,ql);Tt(ap,Kl);Zu(ap,De);function zw(t){var e=t.name;zf(t)||(t.name=mN(t)||e)}function mN(t){var e=t.getRawData(),r=e.
mapDimensionsAll("seriesName"),i=[];return T(r,function(n){var a=e.getDimensionInfo(n);a.displayName&&i.push(a.displayName)}),i.join(" ")}function gN(t){return t.
model.getRawData().count()}function yN(t){var e=t.model;return e.setData(e.getRawData().cloneShallow()),_N}function _N(t,e){e.outputData&&t.end>e.outputData.count()&&
e.model.getRawData().cloneShallow(e.outputData)}function Uw(t,e){T(m0(t.CHANGABLE_METHODS,t.DOWNSAMPLE_METHODS),function(r){t.wrapMethod(r,Ce(xN,e))})}function xN(t,e){
var r=Zm(t);return r&&r.setOutputEnd((e||this).count()),e}function Zm(t){var e=(t.ecModel||{}).scheduler,r=e&&e.getPipeline(t.uid);if(r){var i=r.currentTask;if(i){
var n=i.agentStubMap;n&&(i=n.get(t.uid))}return i}}var Wt=ap;var SN=re.extend({type:"triangle",shape:{cx:0,cy:0,width:0,height:0},buildPath:function(t,e){var r=e.cx,i=e.cy,n=e.width/2,a=e.height/2;t.moveTo(r,i-a),t.lineTo(
r+n,i+a),t.lineTo(r-n,i+a),t.closePath()}}),bN=re.extend({type:"diamond",shape:{cx:0,cy:0,width:0,height:0},buildPath:function(t,e){var r=e.cx,i=e.cy,n=e.width/
2,a=e.height/2;t.moveTo(r,i-a),t.lineTo(r+n,i),t.lineTo(r,i+a),t.lineTo(r-n,i),t.closePath()}}),wN=re.extend({type:"pin",shape:{x:0,y:0,width:0,height:0},buildPath:function(t,e){
var r=e.x,i=e.y,n=e.width/5*3,a=Math.max(n,e.height),o=n/2,s=o*o/(a-o),l=i-a+o+s,u=Math.asin(s/o),f=Math.cos(u)*o,c=Math.sin(u),p=Math.cos(u),h=o*.6,v=o*.7;t.moveTo(
r-f,l+s),t.arc(r,l,o,Math.PI-u,Math.PI*2+u),t.bezierCurveTo(r+f-c*h,l+s+p*h,r,i-v,r,i),t.bezierCurveTo(r,i-v,r-f+c*h,l+s+p*h,r-f,l+s),t.closePath()}}),TN=re.extend(
{type:"arrow",shape:{x:0,y:0,width:0,height:0},buildPath:function(t,e){var r=e.height,i=e.width,n=e.x,a=e.y,o=i/3*2;t.moveTo(n,a),t.lineTo(n+o,a+r),t.lineTo(n,a+
r/4*3),t.lineTo(n-o,a+r),t.lineTo(n,a),t.closePath()}}),CN={line:_r,rect:Pe,roundRect:Pe,square:Pe,circle:Dl,diamond:bN,pin:wN,arrow:TN,triangle:SN},AN={line:function(t,e,r,i,n){
n.x1=t,n.y1=e+i/2,n.x2=t+r,n.y2=e+i/2},rect:function(t,e,r,i,n){n.x=t,n.y=e,n.width=r,n.height=i},roundRect:function(t,e,r,i,n){n.x=t,n.y=e,n.width=r,n.height=i,
n.r=Math.min(r,i)/4},square:function(t,e,r,i,n){var a=Math.min(r,i);n.x=t,n.y=e,n.width=a,n.height=a},circle:function(t,e,r,i,n){n.cx=t+r/2,n.cy=e+i/2,n.r=Math.
min(r,i)/2},diamond:function(t,e,r,i,n){n.cx=t+r/2,n.cy=e+i/2,n.width=r,n.height=i},pin:function(t,e,r,i,n){n.x=t+r/2,n.y=e+i/2,n.width=r,n.height=i},arrow:function(t,e,r,i,n){
n.x=t+r/2,n.y=e+i/2,n.width=r,n.height=i},triangle:function(t,e,r,i,n){n.cx=t+r/2,n.cy=e+i/2,n.width=r,n.height=i}},jm={};T(CN,function(t,e){jm[e]=new t});var EN=re.
extend({type:"symbol",shape:{symbolType:"",x:0,y:0,width:0,height:0},calculateTextPosition:function(t,e,r){var i=fa(t,e,r),n=this.shape;return n&&n.symbolType===
"pin"&&e.position==="inside"&&(i.y=r.y+r.height*.4),i},buildPath:function(t,e,r){var i=e.symbolType;if(i!=="none"){var n=jm[i];n||(i="rect",n=jm[i]),AN[i](e.x,e.
y,e.width,e.height,n.shape),n.buildPath(t,n.shape,r)}}});function DN(t,e){if(this.type!=="image"){var r=this.style;this.__isEmptyBrush?(r.stroke=t,r.fill=e||oe.
color.neutral00,r.lineWidth=2):this.shape.symbolType==="line"?r.stroke=t:r.fill=t,this.markRedraw()}}function Sr(t,e,r,i,n,a,o){var s=t.indexOf("empty")===0;s&&
(t=t.substr(5,1).toLowerCase()+t.substr(6));var l;return t.indexOf("image://")===0?l=rm(t.slice(8),new ae(e,r,i,n),o?"center":"cover"):t.indexOf("path://")===0?
l=Ra(t.slice(7),{},new ae(e,r,i,n),o?"center":"cover"):l=new EN({shape:{symbolType:t,x:e,y:r,width:i,height:n}}),l.__isEmptyBrush=s,l.setColor=DN,a&&l.setColor(
a),l}function Zl(t){return B(t)||(t=[+t,+t]),[t[0]||0,t[1]||0]}function qa(t,e){if(t!=null)return B(t)||(t=[t,t]),[Ie(t[0],e[0])||0,Ie(G(t[1],t[0]),e[1])||0]}var ON=(function(t){I(e,t);function e(){var r=t!==null&&t.apply(this,arguments)||this;return r.type=e.type,r.hasSymbolVisual=!0,r}return e.prototype.getInitialData=
function(r){if(0)var i;return bi(null,this,{useEncodeDefaulter:!0})},e.prototype.getLegendIcon=function(r){var i=new Se,n=Sr("line",0,r.itemHeight/2,r.itemWidth,
0,r.lineStyle.stroke,!1);i.add(n),n.setStyle(r.lineStyle);var a=this.getData().getVisual("symbol"),o=this.getData().getVisual("symbolRotate"),s=a==="none"?"circ\
le":a,l=r.itemHeight*.8,u=Sr(s,(r.itemWidth-l)/2,(r.itemHeight-l)/2,l,l,r.itemStyle.fill);i.add(u),u.setStyle(r.itemStyle);var f=r.iconRotate==="inherit"?o:r.iconRotate||
0;return u.rotation=f*Math.PI/180,u.setOrigin([r.itemWidth/2,r.itemHeight/2]),s.indexOf("empty")>-1&&(u.style.stroke=u.style.fill,u.style.fill=oe.color.neutral00,
u.style.lineWidth=2),i},e.type="series.line",e.dependencies=["grid","polar"],e.defaultOption={z:3,coordinateSystem:"cartesian2d",legendHoverLink:!0,clip:!0,label:{
position:"top"},endLabel:{show:!1,valueAnimation:!0,distance:8},lineStyle:{width:2,type:"solid"},emphasis:{scale:!0},step:!1,smooth:!1,smoothMonotone:null,symbol:"\
emptyCircle",symbolSize:6,symbolRotate:null,showSymbol:!0,showAllSymbol:"auto",connectNulls:!1,sampling:"none",animationEasing:"linear",progressive:0,hoverLayerThreshold:1/0,
universalTransition:{divideShape:"clone"},triggerLineEvent:!1,triggerEvent:!1},e})(Wt),Fw=ON;function Zi(t,e){var r=t.mapDimensionsAll("defaultedLabel"),i=r.length;if(i===1){var n=Ki(t,e,r[0]);return n!=null?n+"":null}else if(i){for(var a=[],o=0;o<r.length;o++)
a.push(Ki(t,e,r[o]));return a.join(" ")}}function op(t,e){var r=t.mapDimensionsAll("defaultedLabel");if(!B(e))return e+"";for(var i=[],n=0;n<r.length;n++){var a=t.
getDimensionIndex(r[n]);a>=0&&i.push(e[a])}return i.join(" ")}var LN=(function(t){I(e,t);function e(r,i,n,a){var o=t.call(this)||this;return o.updateData(r,i,n,a),o}return e.prototype._createSymbol=function(r,i,n,a,o,s){this.
removeAll();var l=Sr(r,-1,-1,2,2,null,s);l.attr({z2:G(o,100),culling:!0,scaleX:a[0]/2,scaleY:a[1]/2}),l.drift=kN,this._symbolType=r,this.add(l)},e.prototype.stopSymbolAnimation=
function(r){this.childAt(0).stopAnimation(null,r)},e.prototype.getSymbolType=function(){return this._symbolType},e.prototype.getSymbolPath=function(){return this.
childAt(0)},e.prototype.highlight=function(){Wi(this.childAt(0))},e.prototype.downplay=function(){Yi(this.childAt(0))},e.prototype.setZ=function(r,i){var n=this.
childAt(0);n.zlevel=r,n.z=i},e.prototype.setDraggable=function(r,i){var n=this.childAt(0);n.draggable=r,n.cursor=!i&&r?"move":n.cursor},e.prototype.updateData=function(r,i,n,a){
this.silent=!1;var o=r.getItemVisual(i,"symbol")||"circle",s=r.hostModel,l=e.getSymbolSize(r,i),u=e.getSymbolZ2(r,i),f=o!==this._symbolType,c=a&&a.disableAnimation;
if(f){var p=r.getItemVisual(i,"symbolKeepAspect");this._createSymbol(o,r,i,l,u,p)}else{var h=this.childAt(0);h.silent=!1;var v={scaleX:l[0]/2,scaleY:l[1]/2};c?h.
attr(v):Je(h,v,s,i),uc(h)}if(this._updateCommon(r,i,l,n,a),f){var h=this.childAt(0);if(!c){var v={scaleX:this._sizeX,scaleY:this._sizeY,style:{opacity:h.style.opacity}};
h.scaleX=h.scaleY=0,h.style.opacity=0,Pt(h,v,s,i)}}c&&this.childAt(0).stopAnimation("leave")},e.prototype._updateCommon=function(r,i,n,a,o){var s=this.childAt(0),
l=r.hostModel,u,f,c,p,h,v,m,d,g;if(a&&(u=a.emphasisItemStyle,f=a.blurItemStyle,c=a.selectItemStyle,p=a.focus,h=a.blurScope,m=a.labelStatesModels,d=a.hoverScale,
g=a.cursorStyle,v=a.emphasisDisabled),!a||r.hasItemOption){var y=a&&a.itemModel?a.itemModel:r.getItemModel(i),_=y.getModel("emphasis");u=_.getModel("itemStyle").
getItemStyle(),c=y.getModel(["select","itemStyle"]).getItemStyle(),f=y.getModel(["blur","itemStyle"]).getItemStyle(),p=_.get("focus"),h=_.get("blurScope"),v=_.get(
"disabled"),m=er(y),d=_.getShallow("scale"),g=y.getShallow("cursor")}var x=r.getItemVisual(i,"symbolRotate");s.attr("rotation",(x||0)*Math.PI/180||0);var S=qa(r.
getItemVisual(i,"symbolOffset"),n);S&&(s.x=S[0],s.y=S[1]),g&&s.attr("cursor",g);var b=r.getItemVisual(i,"style"),w=b.fill;if(s instanceof yt){var C=s.style;s.useStyle(
R({image:C.image,x:C.x,y:C.y,width:C.width,height:C.height},b))}else s.__isEmptyBrush?s.useStyle(R({},b)):s.useStyle(b),s.style.decal=null,s.setColor(w,o&&o.symbolInnerColor),
s.style.strokeNoScale=!0;var E=r.getItemVisual(i,"liftZ"),A=this._z2;E!=null?A==null&&(this._z2=s.z2,s.z2+=E):A!=null&&(s.z2=A,this._z2=null);var D=o&&o.useNameLabel;
Si(s,m,{labelFetcher:l,labelDataIndex:i,defaultText:L,inheritColor:w,defaultOpacity:b.opacity});function L(P){return D?r.getName(P):Zi(r,P)}this._sizeX=n[0]/2,this.
_sizeY=n[1]/2;var M=s.ensureState("emphasis");M.style=u,s.ensureState("select").style=c,s.ensureState("blur").style=f;var N=d==null||d===!0?Math.max(1.1,3/this.
_sizeY):isFinite(d)&&d>0?+d:1;M.scaleX=this._sizeX*N,M.scaleY=this._sizeY*N,this.setSymbolScale(1),yr(this,p,h,v)},e.prototype.setSymbolScale=function(r){this.scaleX=
this.scaleY=r},e.prototype.fadeOut=function(r,i,n){var a=this.childAt(0),o=he(this).dataIndex,s=n&&n.animation;if(this.silent=a.silent=!0,n&&n.fadeLabel){var l=a.
getTextContent();l&&is(l,{style:{opacity:0}},i,{dataIndex:o,removeOpt:s,cb:function(){a.removeTextContent()}})}else a.removeTextContent();is(a,{style:{opacity:0},
scaleX:0,scaleY:0},i,{dataIndex:o,cb:r,removeOpt:s})},e.getSymbolSize=function(r,i){return Zl(r.getItemVisual(i,"symbolSize"))},e.getSymbolZ2=function(r,i){return r.
getItemVisual(i,"z2")},e})(Se);function kN(t,e){this.parent.drift(t,e)}var jl=LN;function sp(t,e,r,i){return e&&!isNaN(e[0])&&!isNaN(e[1])&&!(i&&i.isIgnore&&i.isIgnore(r))&&!(i&&i.clipShape&&!i.clipShape.contain(e[0],e[1]))&&t.getItemVisual(
r,"symbol")!=="none"}function Vw(t){return t!=null&&!W(t)&&(t={isIgnore:t}),t||{}}function Hw(t){var e=t.hostModel,r=e.getModel("emphasis");return{emphasisItemStyle:r.
getModel("itemStyle").getItemStyle(),blurItemStyle:e.getModel(["blur","itemStyle"]).getItemStyle(),selectItemStyle:e.getModel(["select","itemStyle"]).getItemStyle(),
focus:r.get("focus"),blurScope:r.get("blurScope"),emphasisDisabled:r.get("disabled"),hoverScale:r.get("scale"),labelStatesModels:er(e),cursorStyle:e.get("cursor")}}
function Gw(t,e,r,i,n,a,o){var s=new t(e,r,i,n);return s.setPosition(a),e.setItemGraphicEl(r,s),o.add(s),s}var PN=(function(){function t(e){this.group=new Se,this.
_SymbolCtor=e||jl}return t.prototype.updateData=function(e,r){this._progressiveEls=null,r=Vw(r);var i=this.group,n=e.hostModel,a=this._data,o=this._SymbolCtor,s=r.
disableAnimation,l=this._seriesScope=Hw(e),u={disableAnimation:s},f=r.getSymbolPoint||function(c){return e.getItemLayout(c)};a||i.removeAll(),e.diff(a).add(function(c){
var p=f(c);sp(e,p,c,r)&&Gw(o,e,c,l,u,p,i)}).update(function(c,p){var h=a.getItemGraphicEl(p),v=f(c);if(!sp(e,v,c,r)){i.remove(h);return}var m=e.getItemVisual(c,
"symbol")||"circle",d=h&&h.getSymbolType&&h.getSymbolType();if(!h||d&&d!==m)i.remove(h),h=new o(e,c,l,u),h.setPosition(v);else{h.updateData(e,c,l,u);var g={x:v[0],
y:v[1]};s?h.attr(g):Je(h,g,n)}i.add(h),e.setItemGraphicEl(c,h)}).remove(function(c){var p=a.getItemGraphicEl(c);p&&p.fadeOut(function(){i.remove(p)},n)}).execute(),
this._getSymbolPoint=f,this._data=e},t.prototype.updateLayout=function(e){var r=this._data;if(r)for(var i=this,n=r.getStore(),a=0,o=n.count();a<o;a++){var s=r.getItemGraphicEl(
a),l=i._getSymbolPoint(a);sp(r,l,a,e)?(s=s||Gw(i._SymbolCtor,r,a,i._seriesScope,{disableAnimation:!0},l,i.group),s.stopAnimation(),s.setPosition(l),s.markRedraw()):
s&&(i.group.remove(s),r.setItemGraphicEl(a,null))}},t.prototype.incrementalPrepareUpdate=function(e){this._seriesScope=Hw(e),this._data=null,this.group.removeAll()},
t.prototype.incrementalUpdate=function(e,r,i,n){this._progressiveEls=[],n=Vw(n);function a(u){u.isGroup||(u.incremental=i,u.ensureState("emphasis").hoverLayer=Xi)}
for(var o=e.start;o<e.end;o++){var s=r.getItemLayout(o);if(sp(r,s,o,n)){var l=new this._SymbolCtor(r,o,this._seriesScope);l.traverse(a),l.setPosition(s),this.group.
add(l),r.setItemGraphicEl(o,l),this._progressiveEls.push(l)}}},t.prototype.eachRendered=function(e){Kr(this._progressiveEls||this.group,e)},t.prototype.remove=function(e){
var r=this.group,i=this._data;i&&e?i.eachItemGraphicEl(function(n){n.fadeOut(function(){r.remove(n)},i.hostModel)}):r.removeAll()},t})(),_s=PN;function lp(t,e,r){var i=t.getBaseAxis(),n=t.getOtherAxis(i),a=IN(n,r),o=i.dim,s=n.dim,l=e.mapDimension(s),u=e.mapDimension(o),f=s==="x"||s==="radius"?1:0,c=z(t.
dimensions,function(v){return e.mapDimension(v)}),p=!1,h=e.getCalculationInfo("stackResultDimension");return Zr(e,c[0])&&(p=!0,c[0]=h),Zr(e,c[1])&&(p=!0,c[1]=h),
{dataDimsForPoint:c,valueStart:a,valueAxisDim:s,baseAxisDim:o,stacked:!!p,valueDim:l,baseDim:u,baseDataOffset:f,stackedOverDimension:e.getCalculationInfo("stack\
edOverDimension")}}function IN(t,e){var r=0,i=t.scale.getExtent();return e==="start"?r=i[0]:e==="end"?r=i[1]:pe(e)&&!isNaN(e)?r=e:i[0]>0?r=i[0]:i[1]<0&&(r=i[1]),
r}function up(t,e,r,i){var n=NaN;t.stacked&&(n=r.get(r.getCalculationInfo("stackedOverDimension"),i)),isNaN(n)&&(n=t.valueStart);var a=t.baseDataOffset,o=[];return o[a]=
r.get(t.baseDim,i),o[1-a]=n,e.dataToPoint(o)}function rr(t,e){return!isFinite(t)||!isFinite(e)}var NN=typeof Float32Array!==An?Float32Array:void 0,Ww=typeof Float64Array!==An?Float64Array:void 0;function br(t){return fp({ctor:NN},t).arr}function fp(t,e){var r=t.
arr,i=t.ctor;if(e>dd&&(e=dd),!r||t.typed&&r.length<e){var n=void 0;if(i)try{n=new i(e),t.typed=!0,r&&n.set(r)}catch{}if(!n&&(n=[],t.typed=!1,r))for(var a=0,o=r.
length;a<o;a++)n[a]=r[a];t.arr=n}return t}function RN(t,e){var r=[];return e.diff(t).add(function(i){r.push({cmd:"+",idx:i})}).update(function(i,n){r.push({cmd:"=",idx:n,idx1:i})}).remove(function(i){r.
push({cmd:"-",idx:i})}).execute(),r}function Qm(t,e,r,i,n,a,o,s){for(var l=RN(t,e),u=[],f=[],c=[],p=[],h=[],v=[],m=[],d=lp(n,e,o),g=t.getLayout("points")||[],y=e.
getLayout("points")||[],_=0;_<l.length;_++){var x=l[_],S=!0,b=void 0,w=void 0;switch(x.cmd){case"=":b=x.idx*2,w=x.idx1*2;var C=g[b],E=g[b+1],A=y[w],D=y[w+1];(isNaN(
C)||isNaN(E))&&(C=A,E=D),u.push(C,E),f.push(A,D),c.push(r[b],r[b+1]),p.push(i[w],i[w+1]),m.push(e.getRawIndex(x.idx1));break;case"+":var L=x.idx,M=d.dataDimsForPoint,
N=n.dataToPoint([e.get(M[0],L),e.get(M[1],L)]);w=L*2,u.push(N[0],N[1]),f.push(y[w],y[w+1]);var P=up(d,n,e,L);c.push(P[0],P[1]),p.push(i[w],i[w+1]),m.push(e.getRawIndex(
L));break;case"-":S=!1}S&&(h.push(x),v.push(v.length))}v.sort(function(ye,be){return m[ye]-m[be]});for(var k=u.length,U=br(k),F=br(k),$=br(k),q=br(k),j=[],_=0;_<
v.length;_++){var J=v[_],ie=_*2,Z=J*2;U[ie]=u[Z],U[ie+1]=u[Z+1],F[ie]=f[Z],F[ie+1]=f[Z+1],$[ie]=c[Z],$[ie+1]=c[Z+1],q[ie]=p[Z],q[ie+1]=p[Z+1],j[_]=h[J]}return{current:U,
next:F,stackedOnCurrent:$,stackedOnNext:q,status:j}}var Rn=Math.min,Bn=Math.max;function Jm(t,e,r,i,n,a,o,s,l){for(var u,f,c,p,h,v,m=r,d=0;d<i;d++){var g=e[m*2],y=e[m*2+1];if(m>=n||m<0)break;if(rr(g,y)){if(l){m+=
a;continue}break}if(m===r)t[a>0?"moveTo":"lineTo"](g,y),c=g,p=y;else{var _=g-u,x=y-f;if(_*_+x*x<.5){m+=a;continue}if(o>0){for(var S=m+a,b=e[S*2],w=e[S*2+1];b===
g&&w===y&&d<i;)d++,S+=a,m+=a,b=e[S*2],w=e[S*2+1],g=e[m*2],y=e[m*2+1],_=g-u,x=y-f;var C=d+1;if(l)for(;rr(b,w)&&C<i;)C++,S+=a,b=e[S*2],w=e[S*2+1];var E=.5,A=0,D=0,
L=void 0,M=void 0;if(C>=i||rr(b,w))h=g,v=y;else{A=b-u,D=w-f;var N=g-u,P=b-g,k=y-f,U=w-y,F=void 0,$=void 0;if(s==="x"){F=Math.abs(N),$=Math.abs(P);var q=A>0?1:-1;
h=g-q*F*o,v=y,L=g+q*$*o,M=y}else if(s==="y"){F=Math.abs(k),$=Math.abs(U);var j=D>0?1:-1;h=g,v=y-j*F*o,L=g,M=y+j*$*o}else F=Math.sqrt(N*N+k*k),$=Math.sqrt(P*P+U*
U),E=$/($+F),h=g-A*o*(1-E),v=y-D*o*(1-E),L=g+A*o*E,M=y+D*o*E,L=Rn(L,Bn(b,g)),M=Rn(M,Bn(w,y)),L=Bn(L,Rn(b,g)),M=Bn(M,Rn(w,y)),A=L-g,D=M-y,h=g-A*F/$,v=y-D*F/$,h=Rn(
h,Bn(u,g)),v=Rn(v,Bn(f,y)),h=Bn(h,Rn(u,g)),v=Bn(v,Rn(f,y)),A=g-h,D=y-v,L=g+A*$/F,M=y+D*$/F}t.bezierCurveTo(c,p,h,v,g,y),c=L,p=M}else t.lineTo(g,y)}u=g,f=y,m+=a}
return d}var Yw=(function(){function t(){this.smooth=0,this.smoothConstraint=!0}return t})(),$w=(function(t){I(e,t);function e(r){var i=t.call(this,r)||this;return i.
type="ec-polyline",i}return e.prototype.getDefaultStyle=function(){return{stroke:oe.color.neutral99,fill:null}},e.prototype.getDefaultShape=function(){return new Yw},
e.prototype.buildPath=function(r,i){var n=i.points,a=0,o=n.length/2;if(i.connectNulls){for(;o>0&&rr(n[o*2-2],n[o*2-1]);o--);for(;a<o&&rr(n[a*2],n[a*2+1]);a++);}
for(;a<o;)a+=Jm(r,n,a,o,o,1,i.smooth,i.smoothMonotone,i.connectNulls)+1},e.prototype.getPointOn=function(r,i){this.path||(this.createPathProxy(),this.buildPath(
this.path,this.shape));for(var n=this.path,a=n.data,o=Ut.CMD,s,l,u=i==="x",f=[],c=0;c<a.length;){var p=a[c++],h=void 0,v=void 0,m=void 0,d=void 0,g=void 0,y=void 0,
_=void 0;switch(p){case o.M:s=a[c++],l=a[c++];break;case o.L:if(h=a[c++],v=a[c++],_=u?(r-s)/(h-s):(r-l)/(v-l),_<=1&&_>=0){var x=u?(v-l)*_+l:(h-s)*_+s;return u?[
r,x]:[x,r]}s=h,l=v;break;case o.C:h=a[c++],v=a[c++],m=a[c++],d=a[c++],g=a[c++],y=a[c++];var S=u?ha(s,h,m,g,r,f):ha(l,v,d,y,r,f);if(S>0)for(var b=0;b<S;b++){var w=f[b];
if(w<=1&&w>=0){var x=u?We(l,v,d,y,w):We(s,h,m,g,w);return u?[r,x]:[x,r]}}s=g,l=y;break}}},e})(re);var BN=(function(t){I(e,t);function e(){return t!==null&&t.apply(this,arguments)||this}return e})(Yw),Xw=(function(t){I(e,t);function e(r){var i=t.call(this,r)||
this;return i.type="ec-polygon",i}return e.prototype.getDefaultShape=function(){return new BN},e.prototype.buildPath=function(r,i){var n=i.points,a=i.stackedOnPoints,
o=0,s=n.length/2,l=i.smoothMonotone;if(i.connectNulls){for(;s>0&&rr(n[s*2-2],n[s*2-1]);s--);for(;o<s&&rr(n[o*2],n[o*2+1]);o++);}for(;o<s;){var u=Jm(r,n,o,s,s,1,
i.smooth,l,i.connectNulls);Jm(r,a,o+u-1,u,s,-1,i.stackedOnSmooth,l,i.connectNulls),o+=u+1,r.closePath()}},e})(re);function Za(){var t=Q();return function(e){var r=t(e),i=e.pipelineContext,n=!!r.large,a=!!r.progressiveRender,o=r.large=!!(i&&i.large),s=r.progressiveRender=!!(i&&
i.progressiveRender);return(n!==o||a!==s)&&"reset"}}var Zw=Q(),zN=Za(),eg=(function(){function t(){this.group=new Se,this.uid=On("viewChart"),this.renderTask=Pn({plan:UN,reset:FN}),this.renderTask.context={view:this}}
return t.prototype.init=function(e,r){},t.prototype.render=function(e,r,i,n){},t.prototype.highlight=function(e,r,i,n){var a=e.getData(n&&n.dataType);a&&qw(a,n,
"emphasis")},t.prototype.downplay=function(e,r,i,n){var a=e.getData(n&&n.dataType);a&&qw(a,n,"normal")},t.prototype.remove=function(e,r){this.group.removeAll()},
t.prototype.dispose=function(e,r){},t.prototype.updateView=function(e,r,i,n){this.render(e,r,i,n)},t.prototype.updateVisual=function(e,r,i,n){this.render(e,r,i,
n)},t.prototype.eachRendered=function(e){Kr(this.group,e)},t.markUpdateMethod=function(e,r){Zw(e).updateMethod=r},t.protoInitialize=(function(){var e=t.prototype;
e.type="chart"})(),t})();function Kw(t,e,r){t&&Al(t)&&(e==="emphasis"?Wi:Yi)(t,r)}function qw(t,e,r){var i=Lr(t,e),n=e&&e.highlightKey!=null?BS(e.highlightKey):
null;i!=null?T(Ne(i),function(a){Kw(t.getItemGraphicEl(a),r,n)}):t.eachItemGraphicEl(function(a){Kw(a,r,n)})}Ao(eg,["dispose"]);cn(eg);function UN(t){return zN(
t.model)}function FN(t){var e=t.model,r=t.ecModel,i=t.api,n=t.payload,a=e.pipelineContext.progressiveRender,o=t.view,s=n&&Zw(n).updateMethod,l=a?"incrementalPre\
pareRender":s&&o[s]?s:"render";return l!=="render"&&o[l](e,r,i,n),VN[l]}var VN={incrementalPrepareRender:{progress:function(t,e){e.view.incrementalRender(t,e.model,
e.ecModel,e.api,e.payload)}},render:{forceFirstProgress:!0,progress:function(t,e){e.view.render(e.model,e.ecModel,e.api,e.payload)}}},Mt=eg;function tg(t,e,r,i,n){var a=t.getArea(),o=a.x,s=a.y,l=a.width,u=a.height,f=r.get(["lineStyle","width"])||0;o-=f/2,s-=f/2,l+=f,u+=f,l=Math.ceil(l),o!==Math.floor(
o)&&(o=Math.floor(o),l++);var c=new Pe({shape:{x:o,y:s,width:l,height:u}});if(e){var p=t.getBaseAxis(),h=p.isHorizontal(),v=p.inverse;h?(v&&(c.shape.x+=l),c.shape.
width=0):(v||(c.shape.y+=u),c.shape.height=0);var m=Y(n)?function(d){n(d,c)}:null;Pt(c,{shape:{width:l,height:u,x:o,y:s}},r,null,i,m)}return c}function rg(t,e,r){
var i=t.getArea(),n=xe(i.r0,1),a=xe(i.r,1),o=new Dn({shape:{cx:xe(t.cx,1),cy:xe(t.cy,1),r0:n,r:a,startAngle:i.startAngle,endAngle:i.endAngle,clockwise:i.clockwise}});
if(e){var s=t.getBaseAxis().dim==="angle";s?o.shape.endAngle=i.startAngle:o.shape.r=n,Pt(o,{shape:{endAngle:i.endAngle,r:a}},r)}return o}function cp(t,e,r,i,n){
if(t){if(t.type==="polar")return rg(t,e,r);if(t.type==="cartesian2d")return tg(t,e,r,i,n)}else return null;return null}function jw(t){var e=t.coordinateSystem;if(t.get("clip",!0)&&e&&(!e.shouldClip||e.shouldClip()))return e.getArea&&e.getArea(.1)}function ji(t,e){return t.type===e}function eT(t,e,r,i){return t&&(t.legacy||t.legacy!==!1&&!r&&!i&&e!=="tspan"&&(e==="text"||H(t,"text")))}function tT(t,e,r){var i=t,n,a,o;if(e==="text")o=i;else{
o={},H(i,"text")&&(o.text=i.text),H(i,"rich")&&(o.rich=i.rich),H(i,"textFill")&&(o.fill=i.textFill),H(i,"textStroke")&&(o.stroke=i.textStroke),H(i,"fontFamily")&&
(o.fontFamily=i.fontFamily),H(i,"fontSize")&&(o.fontSize=i.fontSize),H(i,"fontStyle")&&(o.fontStyle=i.fontStyle),H(i,"fontWeight")&&(o.fontWeight=i.fontWeight),
a={type:"text",style:o,silent:!0},n={};var s=H(i,"textPosition");r?n.position=s?i.textPosition:"inside":s&&(n.position=i.textPosition),H(i,"textPosition")&&(n.position=
i.textPosition),H(i,"textOffset")&&(n.offset=i.textOffset),H(i,"textRotation")&&(n.rotation=i.textRotation),H(i,"textDistance")&&(n.distance=i.textDistance)}return Qw(
o,t),T(o.rich,function(l){Qw(l,l)}),{textConfig:n,textContent:a}}function Qw(t,e){e&&(e.font=e.textFont||e.font,H(e,"textStrokeWidth")&&(t.lineWidth=e.textStrokeWidth),
H(e,"textAlign")&&(t.align=e.textAlign),H(e,"textVerticalAlign")&&(t.verticalAlign=e.textVerticalAlign),H(e,"textLineHeight")&&(t.lineHeight=e.textLineHeight),H(
e,"textWidth")&&(t.width=e.textWidth),H(e,"textHeight")&&(t.height=e.textHeight),H(e,"textBackgroundColor")&&(t.backgroundColor=e.textBackgroundColor),H(e,"text\
Padding")&&(t.padding=e.textPadding),H(e,"textBorderColor")&&(t.borderColor=e.textBorderColor),H(e,"textBorderWidth")&&(t.borderWidth=e.textBorderWidth),H(e,"te\
xtBorderRadius")&&(t.borderRadius=e.textBorderRadius),H(e,"textBoxShadowColor")&&(t.shadowColor=e.textBoxShadowColor),H(e,"textBoxShadowBlur")&&(t.shadowBlur=e.
textBoxShadowBlur),H(e,"textBoxShadowOffsetX")&&(t.shadowOffsetX=e.textBoxShadowOffsetX),H(e,"textBoxShadowOffsetY")&&(t.shadowOffsetY=e.textBoxShadowOffsetY))}
function ig(t,e,r){var i=t;i.textPosition=i.textPosition||r.position||"inside",r.offset!=null&&(i.textOffset=r.offset),r.rotation!=null&&(i.textRotation=r.rotation),
r.distance!=null&&(i.textDistance=r.distance);var n=i.textPosition.indexOf("inside")>=0,a=t.fill||oe.color.neutral99;Jw(i,e);var o=i.textFill==null;return n?o&&
(i.textFill=r.insideFill||oe.color.neutral00,!i.textStroke&&r.insideStroke&&(i.textStroke=r.insideStroke),!i.textStroke&&(i.textStroke=a),i.textStrokeWidth==null&&
(i.textStrokeWidth=2)):(o&&(i.textFill=t.fill||r.outsideFill||oe.color.neutral00),!i.textStroke&&r.outsideStroke&&(i.textStroke=r.outsideStroke)),i.text=e.text,
i.rich=e.rich,T(e.rich,function(s){Jw(s,s)}),i}function Jw(t,e){e&&(H(e,"fill")&&(t.textFill=e.fill),H(e,"stroke")&&(t.textStroke=e.fill),H(e,"lineWidth")&&(t.textStrokeWidth=
e.lineWidth),H(e,"font")&&(t.font=e.font),H(e,"fontStyle")&&(t.fontStyle=e.fontStyle),H(e,"fontWeight")&&(t.fontWeight=e.fontWeight),H(e,"fontSize")&&(t.fontSize=
e.fontSize),H(e,"fontFamily")&&(t.fontFamily=e.fontFamily),H(e,"align")&&(t.textAlign=e.align),H(e,"verticalAlign")&&(t.textVerticalAlign=e.verticalAlign),H(e,"\
lineHeight")&&(t.textLineHeight=e.lineHeight),H(e,"width")&&(t.textWidth=e.width),H(e,"height")&&(t.textHeight=e.height),H(e,"backgroundColor")&&(t.textBackgroundColor=
e.backgroundColor),H(e,"padding")&&(t.textPadding=e.padding),H(e,"borderColor")&&(t.textBorderColor=e.borderColor),H(e,"borderWidth")&&(t.textBorderWidth=e.borderWidth),
H(e,"borderRadius")&&(t.textBorderRadius=e.borderRadius),H(e,"shadowColor")&&(t.textBoxShadowColor=e.shadowColor),H(e,"shadowBlur")&&(t.textBoxShadowBlur=e.shadowBlur),
H(e,"shadowOffsetX")&&(t.textBoxShadowOffsetX=e.shadowOffsetX),H(e,"shadowOffsetY")&&(t.textBoxShadowOffsetY=e.shadowOffsetY),H(e,"textShadowColor")&&(t.textShadowColor=
e.textShadowColor),H(e,"textShadowBlur")&&(t.textShadowBlur=e.textShadowBlur),H(e,"textShadowOffsetX")&&(t.textShadowOffsetX=e.textShadowOffsetX),H(e,"textShado\
wOffsetY")&&(t.textShadowOffsetY=e.textShadowOffsetY))}var rT=(function(){function t(){}return t.prototype.isBlank=function(){return this._isBlank},t.prototype.setBlank=function(e){this._isBlank=e},t})();cn(rT);var Yt=rT;var HN=0,GN=(function(){function t(e){this.categories=e.categories||[],this._needCollect=e.needCollect,this._deduplication=e.deduplication,this.uid=++HN,this._onCollect=
e.onCollect}return t.createByAxisModel=function(e){var r=e.option,i=r.data,n=i&&z(i,WN);return new t({categories:n,needCollect:!n,deduplication:r.dedplication!==
!1})},t.prototype.getOrdinal=function(e){return this._getOrCreateMap().get(e)},t.prototype.parseAndCollect=function(e){var r,i=this._needCollect;if(!V(e)&&!i)return e;
if(i&&!this._deduplication)return r=this.categories.length,this.categories[r]=e,this._onCollect&&this._onCollect(e,r),r;var n=this._getOrCreateMap();return r=n.
get(e),r==null&&(i?(r=this.categories.length,this.categories[r]=e,n.set(e,r),this._onCollect&&this._onCollect(e,r)):r=NaN),r},t.prototype._getOrCreateMap=function(){
return this._map||(this._map=K(this.categories))},t})();function WN(t){return W(t)&&t.value!=null?t.value:t+""}var Ql=GN;var ir=0,xs=1,YN={needTransform:1,normalize:1,scale:1,transformIn:1,transformOut:1,contain:1,getExtent:1,getExtentUnsafe:1,setExtent:1,setExtent2:1,getFilter:1,
sanitize:1,getDefaultStartValue:1,freeze:1},nT=ee(YN),Ss=2,aT=3;function bs(t,e,r){var i;t=t||{};var n=Ke();if(n){var a=n.createBreakScaleMapper(e,r);a.hasBreaks()&&
(T(nT,function(o){a[o]&&(t[o]=fe(a[o],a))}),i=a)}return i==null&&$N(t,r),{brk:i,mapper:t}}function pp(t,e){T(nT,function(r){t[r]=e[r]})}function hp(t,e){t.freeze=
ze}function Qi(t){return t.getExtentUnsafe(ir,Ss)}function ja(t,e){return t.getExtentUnsafe(xs,e)||t.getExtentUnsafe(ir,e)}function oT(t){var e=ja(t,aT);return e[1]-
e[0]}function ws(t){var e=t.getExtentUnsafe(ir,aT);return e[1]-e[0]}function $N(t,e){var r=t||{},i=[];return r._extents=i,i[ir]=e?e.slice():Dt(),R(r,XN),r}var XN={
needTransform:function(){return!1},normalize:function(t){var e=this._extents[xs]||this._extents[ir];return e[1]===e[0]?.5:(t-e[0])/(e[1]-e[0])},scale:function(t){
var e=this._extents[xs]||this._extents[ir];return t*(e[1]-e[0])+e[0]},transformIn:function(t){return t},transformOut:function(t){return t},contain:function(t){var e=ja(
this,null);return t>=e[0]&&t<=e[1]},getExtent:function(){return this._extents[ir].slice()},getExtentUnsafe:function(t){return this._extents[t]},setExtent:function(t,e){
iT(this._extents,ir,t,e)},setExtent2:function(t,e,r){var i=this._extents;i[t]||(i[t]=i[ir].slice()),iT(i,t,e,r)},freeze:function(){}};function iT(t,e,r,i){Hi(r,
i)&&(t[e][0]=r,t[e][1]=i)}function vp(t){return Ts(t)||Ti(t)}function Ts(t){return t.type==="interval"}function Cs(t){return t.type==="time"}function Ti(t){return t.type==="log"}function ft(t){return t.type==="ordinal"}function sT(t){var e=Bf(t),r=Ea(10,e),i=hr(t/r);return i?i===2?i=3:i===3?i=5:i*=2:i=1,xe(i*r,-e)}function Jr(t){return pr(t)+2}function Jl(t,e){return $o(t)/$o(
e)}function dp(t,e,r){var i=r&&r.lookup;if(i){for(var n=0;n<i.from.length;n++)if(t===i.from[n])return i.to[n]}return Ea(e,t)}function mp(t,e,r){var i=t.slice();
if(i[0]===i[1]){var n=r&&r.ctnShp;if(i[0]!==0){var a=Ue(i[0]);e[1]||(i[1]+=a/2),i[0]-=a/2}else n&&(i[0]=-1),i[1]=1}return(!Yr(i[0])||!Yr(i[1]))&&(i[0]=0,i[1]=1),
i[1]<i[0]&&i.reverse(),i}function lT(t,e){return[t[0]!==e[0],t[1]!==e[1]]}function eu(t,e){return t=t||e,hr(ge(t,1))}function gp(t,e,r){var i=Qi(t),n=i[0],a=t.count(),
o=Math.max((e||0)+1,1);n!==0&&o>1&&a/o>2&&(n=Math.round(Math.ceil(n/o)*o)),n!==i[0]&&l(i[0],!0,!0);for(var s=n;s<=i[1];s+=o)l(s,!1,s===i[0]||s===i[1]);s-o!==i[1]&&
l(i[1],!0,!0);function l(u,f,c){r({value:u,offInterval:f},c)}}var uT=(function(t){I(e,t);function e(r){var i=t.call(this)||this;i.type="ordinal",i.parse=e.parse,pp(i,e.decoratedMethods);var n=r.ordinalMeta;n||(n=new Ql({})),
B(n)&&(n=new Ql({categories:z(n,function(o){return W(o)?o.value:o})})),i._ordinalMeta=n;var a=bs(null,null,r.extent||[0,n.categories.length-1]);return i._mapper=
a.mapper,hp(i,a.mapper),i}return e.parse=function(r){return r==null?r=NaN:V(r)?(r=this._ordinalMeta.getOrdinal(r),r==null&&(r=NaN)):r=hr(r),r},e.prototype.getTicks=
function(){var r=[];return gp(this,0,function(i){r.push(i)}),r},e.prototype.getMinorTicks=function(r){},e.prototype.setSortInfo=function(r){if(r==null){this._ordinalNumbersByTick=
this._ticksByOrdinalNumber=null;return}for(var i=r.ordinalNumbers,n=this._ordinalNumbersByTick=[],a=this._ticksByOrdinalNumber=[],o=0,s=this._ordinalMeta.categories.
length,l=Xe(s,i.length);o<l;++o){var u=n[o]=i[o];a[u]=o}for(var f=0;o<s;++o){for(;a[f]!=null;)f++;n[o]=f,a[f]=o}},e.prototype._getTickNumber=function(r){var i=this.
_ticksByOrdinalNumber;return i&&r>=0&&r<i.length?i[r]:r},e.prototype.getRawOrdinalNumber=function(r){var i=this._ordinalNumbersByTick;return i&&r>=0&&r<i.length?
i[r]:r},e.prototype.getLabel=function(r){if(!this.isBlank()){var i=this.getRawOrdinalNumber(r.value),n=this._ordinalMeta.categories[i];return n==null?"":n+""}},
e.prototype.count=function(){var r=Qi(this._mapper);return r[1]-r[0]+1},e.prototype.getOrdinalMeta=function(){return this._ordinalMeta},e.type="ordinal",e.decoratedMethods=
{needTransform:function(){return this._mapper.needTransform()},contain:function(r){return this._mapper.contain(this._getTickNumber(r))&&r>=0&&r<this._ordinalMeta.
categories.length},normalize:function(r){return this._mapper.normalize(this._getTickNumber(r))},scale:function(r){return this.getRawOrdinalNumber(hr(this._mapper.
scale(r)))},transformIn:function(r,i){return this._mapper.transformIn(this._getTickNumber(r),i)},transformOut:function(r,i){return this.getRawOrdinalNumber(this.
_mapper.transformOut(r,i))},getExtent:function(){return this._mapper.getExtent()},getExtentUnsafe:function(r,i){return this._mapper.getExtentUnsafe(r,i)},setExtent:function(r,i){
return this._mapper.setExtent(r,i)},setExtent2:function(r,i,n){return this._mapper.setExtent2(r,i,n)}},e})(Yt);Yt.registerClass(uT);var fT=uT;function As(t,e,r,i){for(var n=t.getTicks({expandToNicedExtent:!0}),a=[],o=t.getExtent(),s=1;s<n.length;s++){var l=n[s],u=n[s-1];if(!(u.break||l.break)){for(var f=0,
c=[],p=l.value-u.value,h=p/e,v=Jr(h);f<e-1;){var m=xe(u.value+(f+1)*h,v);m>o[0]&&m<o[1]&&c.push(m),f++}var d=Ke();d&&d.pruneTicksByBreak("auto",c,r,function(g){
return g},i,o),a.push(c)}}return a}var cT=(function(t){I(e,t);function e(r){var i=t.call(this)||this;i.type="interval",i.parse=e.parse,r=r||{};var n=Bc(i,r),a=bs(i,n,null);return i.brk=a.brk,i._cfg=
{interval:0,intervalPrecision:2,intervalCount:void 0,niceExtent:void 0},i}return e.parse=function(r){return r==null||r===""?NaN:Number(r)},e.prototype.getConfig=
function(){return ne(this._cfg)},e.prototype.setConfig=function(r){var i=Qi(this);this._cfg=r=ne(r),r.niceExtent==null&&(r.niceExtent=i.slice()),r.intervalPrecision==
null&&(r.intervalPrecision=Jr(r.interval))},e.prototype.getTicks=function(r){r=r||{};var i=this._cfg,n=i.interval,a=Qi(this),o=i.niceExtent,s=i.intervalPrecision,
l=Ke(),u=this.brk,f=l&&u,c=[];if(!n)return c;if(r.breakTicks==="only_break"&&f)return l.addBreaksToTicks(c,u.breaks,a),c;var p=3e3;a[0]<o[0]&&c.push({value:r.expandToNicedExtent?
xe(o[0]-n,s):a[0]});for(var h=function(_,x){return hr((x-_)/n)},v=i.intervalCount,m=o[0],d=0;;d++){if(v==null){if(m>o[1]||!isFinite(m)||!isFinite(o[1]))break}else{
if(d>v)break;m=Xe(m,o[1]),d===v&&(m=o[1])}if(c.push({value:m}),m=xe(m+n,s),u){var g=u.calcNiceTickMultiple(m,h);g>=0&&(m=xe(m+g*n,s))}if(c.length>0&&m===c[c.length-
1].value)break;if(c.length>p)return[]}var y=c.length?c[c.length-1].value:o[1];return a[1]>y&&c.push({value:r.expandToNicedExtent?xe(y+n,s):a[1]}),f&&l.pruneTicksByBreak(
r.pruneByBreak,c,u.breaks,function(_){return _.value},i.interval,a),f&&r.breakTicks!=="none"&&l.addBreaksToTicks(c,u.breaks,a),c},e.prototype.getMinorTicks=function(r){
return As(this,r,Wa(this),this._cfg.interval)},e.prototype.getLabel=function(r,i){if(r==null)return"";var n=i&&i.precision;n==null?n=pr(r.value)||0:n==="auto"&&
(n=this._cfg.intervalPrecision);var a=xe(r.value,n,!0);return Gm(a)},e.type="interval",e})(Yt);Yt.registerClass(cT);var Qa=cT;var KN=function(t,e,r,i){for(;r<i;){var n=r+i>>>1;t[n][1]<e?r=n+1:i=n}return r},hT=(function(t){I(e,t);function e(r){var i=t.call(this)||this;i.type="time",i.parse=
e.parse,i._locale=r.locale,i._useUTC=r.useUTC,i._interval=0;var n=Bc(i,r),a=bs(i,n,null);return i.brk=a.brk,i}return e.prototype.getLabel=function(r){return $a(
r.value,Im[dw(ms(this._minLevelUnit))]||Im.second,this._useUTC,this._locale)},e.prototype.getFormattedLabel=function(r,i,n){return mw(r,i,n,this._locale,this._useUTC)},
e.prototype.getTicks=function(r){r=r||{};var i=this._interval,n=Qi(this),a=Ke(),o=this.brk,s=a&&o,l=[];if(!i)return l;var u=this._useUTC;if(s&&r.breakTicks==="o\
nly_break")return Ke().addBreaksToTicks(l,o.breaks,n),l;l=tR(this._minLevelUnit,this._approxInterval,u,n,ws(this),o);var f=tr.length-1,c=0;return T(l,function(p){
p.time&&(f=Math.min(f,se(tr,p.time.upperTimeUnit)),c=Math.max(c,p.time.level))}),s&&Ke().pruneTicksByBreak(r.pruneByBreak,l,o.breaks,function(p){return p.value},
this._approxInterval,n),s&&r.breakTicks!=="none"&&Ke().addBreaksToTicks(l,o.breaks,n,function(p){for(var h=Math.max(se(tr,Xa(p.vmin,u)),se(tr,Xa(p.vmax,u))),v=0,
m=0;m<tr.length;m++)if(!vT(tr[m],p.vmin,p.vmax,u)){v=m;break}var d=Math.min(v,f),g=Math.max(d,h);return{level:c,lowerTimeUnit:tr[g],upperTimeUnit:tr[d]}}),l},e.
prototype.getMinorTicks=function(r){return As(this,r,Wa(this),this._interval)},e.prototype.setTimeInterval=function(r){this._interval=r.interval,this._approxInterval=
r.approxInterval,this._minLevelUnit=r.minLevelUnit},e.parse=function(r){return pe(r)?Math.round(r):+mi(r)},e.type="time",e})(Yt),yp=[["second",Fc],["minute",Vc],
["hour",ds],["quarter-day",ds*6],["half-day",ds*12],["day",xr*1.2],["half-week",xr*3.5],["week",xr*7],["month",xr*31],["quarter",xr*95],["half-year",Pm/2],["yea\
r",Pm]];function vT(t,e,r,i){return Hc(new Date(e),t,i).getTime()===Hc(new Date(r),t,i).getTime()}function qN(t,e){return t/=xr,t>16?16:t>7.5?7:t>3.5?4:t>1.5?2:
1}function ZN(t){var e=30*xr;return t/=e,t>6?6:t>3?3:t>2?2:1}function jN(t){return t/=ds,t>12?12:t>6?6:t>3.5?4:t>2?2:1}function pT(t,e){return t/=e?Vc:Fc,t>30?30:
t>20?20:t>15?15:t>10?10:t>5?5:t>2?2:1}function QN(t){return ge(Da(t,!0),1)}function JN(t,e,r){var i=Math.max(0,se(tr,e)-1);return Hc(new Date(t),tr[i],r).getTime()}
function eR(t,e){var r=new Date(0);r[t](1);var i=r.getTime();r[t](1+e);var n=r.getTime()-i;return function(a,o){return Math.max(0,Math.round((o-a)/n))}}function tR(t,e,r,i,n,a){
var o=3e3,s=pw,l=0;function u(k,U,F,$,q,j,J){for(var ie=eR(q,k),Z=U,ye=new Date(Z);Z<F&&Z<=i[1]&&(J.push({value:Z}),!(l++>o));)if(ye[q](ye[$]()+k),Z=ye.getTime(),
a){var be=a.calcNiceTickMultiple(Z,ie);be>0&&(ye[q](ye[$]()+be*k),Z=ye.getTime())}J.push({value:Z,notAdd:Z>i[1]})}function f(k,U,F){var $=[],q=!U.length;if(!vT(
ms(k),i[0],i[1],r)){q&&(U=[{value:JN(i[0],k,r)},{value:i[1]}]);for(var j=0;j<U.length-1;j++){var J=U[j].value,ie=U[j+1].value;if(J!==ie){var Z=void 0,ye=void 0,
be=void 0,wt=!1;switch(k){case"year":Z=Math.max(1,Math.round(e/xr/365)),ye=Nm(r),be=gw(r);break;case"half-year":case"quarter":case"month":Z=ZN(e),ye=Gc(r),be=Rm(
r);break;case"week":case"half-week":case"day":Z=qN(e,31),ye=Wc(r),be=Bm(r),wt=!0;break;case"half-day":case"quarter-day":case"hour":Z=jN(e),ye=Yc(r),be=zm(r);break;case"\
minute":Z=pT(e,!0),ye=$c(r),be=Um(r);break;case"second":Z=pT(e,!1),ye=Xc(r),be=Fm(r);break;case"millisecond":Z=QN(e),ye=Kc(r),be=Vm(r);break}ie>=i[0]&&J<=i[1]&&
u(Z,J,ie,ye,be,wt,$),k==="year"&&F.length>1&&j===0&&F.unshift({value:F[0].value-Z})}}for(var j=0;j<$.length;j++)F.push($[j])}}for(var c=[],p=[],h=0,v=0,m=0;m<s.
length;++m){var d=ms(s[m]);if(vw(s[m])){f(s[m],c[c.length-1]||[],p);var g=s[m+1]?ms(s[m+1]):null;if(d!==g){if(p.length){v=h,p.sort(function(k,U){return k.value-
U.value});for(var y=[],_=0;_<p.length;++_){var x=p[_].value;(_===0||p[_-1].value!==x)&&(y.push(p[_]),x>=i[0]&&x<=i[1]&&h++)}var S=n/e;if(h>S*1.5&&v>S/1.5||(c.push(
y),h>S||t===s[m]))break}p=[]}}}for(var b=Oe(z(c,function(k){return Oe(k,function(U){return U.value>=i[0]&&U.value<=i[1]&&!U.notAdd})}),function(k){return k.length>
0}),w=b.length-1,C=[],m=0;m<b.length;++m)for(var E=b[m],A=0;A<E.length;++A){var D=Xa(E[A].value,r);C.push({value:E[A].value,time:{level:w-m,upperTimeUnit:D,lowerTimeUnit:D}})}
qo(C,mS,null),C.sort(function(k,U){return k.value-U.value});var L=C[0],M=C[C.length-1],N=Xa(i[0],r),P=Xa(i[1],r);return(!L||L.value>i[0])&&C.unshift({value:i[0],
time:{level:0,upperTimeUnit:N,lowerTimeUnit:N},notNice:!0}),(!M||M.value<i[1])&&C.push({value:i[1],time:{level:0,upperTimeUnit:P,lowerTimeUnit:P},notNice:!0}),C}
var dT=function(t,e){var r=t.getExtent();if(r[0]===r[1]&&(r[0]-=xr,r[1]+=xr),r[1]===-1/0&&r[0]===1/0){var i=new Date;r[1]=+new Date(i.getFullYear(),i.getMonth(),
i.getDate()),r[0]=r[1]-xr}t.setExtent(r[0],r[1]);var n=eu(e.splitNumber,10),a=ws(t)/n,o=e.minInterval,s=e.maxInterval;o!=null&&a<o&&(a=o),s!=null&&a>s&&(a=s);var l=yp.
length,u=Math.min(KN(yp,a,0,l),l-1),f=yp[u][1],c=yp[Math.max(u-1,0)][0];t.setTimeInterval({approxInterval:a,interval:f,minLevelUnit:c})};Yt.registerClass(hT);var mT=hT;var _p=0,xp=1,rR=2,xT=(function(t){I(e,t);function e(r){var i=t.call(this)||this;i.type="log",i.parse=Qa.parse,i.base=r.logBase||10;var n=[],a=[],o=i._lookup={from:n,
to:a};n[_p]=n[xp]=a[_p]=a[xp]=NaN,pp(i,e.mapperMethods);var s=Ke(),l=r.breakOption,u={lookup:o};return s&&s.parseAxisBreakOptionInwardTransform(l,i,{noNegative:!0},
rR,u),i.powStub=new Qa({breakParsed:u.original}),i.intervalStub=new Qa({breakParsed:u.transformed}),hp(i,i.intervalStub),i}return e.prototype.getTicks=function(r){
var i=this.base,n=this.powStub,a=Ke(),o=this.intervalStub,s=o.getExtent(),l=n.getExtent(),u={lookup:{from:s,to:l}};return z(o.getTicks(r||{}),function(f){var c=f.
value,p=dp(c,i,u),h;if(a){var v=a.getTicksBreakOutwardTransform(this,f,Wa(n),this._lookup);v&&(h=v.vBreak,p=v.tickVal)}return{value:p,break:h}},this)},e.prototype.
getMinorTicks=function(r){return As(this,r,Wa(this.powStub),this.intervalStub.getConfig().interval)},e.prototype.getLabel=function(r,i){return this.intervalStub.
getLabel(r,i)},e.type="log",e.mapperMethods={needTransform:function(){return!0},normalize:function(r){return this.intervalStub.normalize(Jl(r,this.base))},scale:function(r){
return dp(this.intervalStub.scale(r),this.base,null)},transformIn:function(r,i){return r=Jl(r,this.base),i&&i.depth===Ss?r:this.intervalStub.transformIn(r,i)},transformOut:function(r,i){
var n=i?i.depth:null;return gT.depth=n,yT.lookup=this._lookup,dp(n===Ss?r:this.intervalStub.transformOut(r,gT),this.base,yT)},contain:function(r){return this.powStub.
contain(r)},setExtent:function(r,i){this.setExtent2(ir,r,i)},setExtent2:function(r,i,n){if(!(!Hi(i,n)||i<=0||n<=0)){var a=_T,o=_T;if(r===ir){var s=this._lookup;
a=s.to,o=s.from}this.powStub.setExtent2(r,a[_p]=i,a[xp]=n);var l=this.base;this.intervalStub.setExtent2(r,o[_p]=Jl(i,l),o[xp]=Jl(n,l))}},getFilter:function(){return{
g:0}},sanitize:function(r,i){return Hi(i[0],i[1])&&st(r)&&r<=0&&(r=i[0]),r},getDefaultStartValue:function(){return 1},getExtent:function(){return this.powStub.getExtent()},
getExtentUnsafe:function(r,i){return i===null?this.powStub.getExtentUnsafe(r,null):this.intervalStub.getExtentUnsafe(r,i)}},e})(Yt);Yt.registerClass(xT);var gT={},
yT={},_T=[],ST=xT;var Sp={value:1,category:1,time:1,log:1};var bT=Q();function wT(t){var e=t.get("type");return(e==null||!H(Sp,e)&&!Yt.getClass(e))&&(e="value"),e}function TT(t,e,r){var i=Ke(),n;switch(i&&(n=ng(t,e,r)),
e){case"category":return new fT({ordinalMeta:t.getOrdinalMeta?t.getOrdinalMeta():t.getCategories(),extent:Dt()});case"time":return new mT({locale:t.ecModel.getLocaleModel(),
useUTC:t.ecModel.get("useUTC"),breakOption:n});case"log":return new ST({logBase:t.get("logBase"),breakOption:n});case"value":return new Qa({breakOption:n});default:
return new(Yt.getClass(e)||Qa)({})}}function CT(t,e,r){var i=r?ja(t,null):t.getExtentUnsafe(ir,null),n=i[0],a=i[1];return Hi(n,a)?n===e||a===e?nR:n<e&&a>e?iR:bp:
bp}var iR=1,nR=2,bp=3;function AT(t){bT(t).noOnMyZero=!0}function ET(t){return bT(t).noOnMyZero}function tu(t){var e=t.getLabelModel().get("formatter");if(t.type===
"time"){var r=hw(e);return function(n,a){return t.scale.getFormattedLabel(n,a,r)}}else{if(V(e))return function(n){var a=t.scale.getLabel(n),o=e.replace("{value}",
a??"");return o};if(Y(e)){if(t.type==="category")return function(n,a){return e(Es(t,n),n.value-t.scale.getExtent()[0],null)};var i=Ke();return function(n,a){var o=null;
return i&&(o=i.makeAxisLabelFormatterParamBreak(o,n.break)),e(Es(t,n),a,o)}}else return function(n){return t.scale.getLabel(n)}}}function Es(t,e){var r=t.scale;
return ft(r)?r.getLabel(e):e.value}function wp(t){var e=t.get("interval");return e??"auto"}function DT(t){return t.type==="category"&&wp(t.getLabelModel())===0}
function MT(t,e){var r={};return T(t.mapDimensionsAll(e),function(i){r[Lc(t,i)]=!0}),ee(r)}function zn(t){return t==="middle"||t==="center"}function Ja(t){return t.
getShallow("show")}function ng(t,e,r){var i=t.get("breaks",!0);if(i!=null){if(!Ke())return;if(!r||!aR(e)){if(0)var n;return}return i}}function aR(t){return t!==
"category"}function Tp(t,e,r,i,n,a){var o=Ti(t),s=o?t.intervalStub:t;if(s.setExtent(i[0],i[1]),o){var l=t.powStub,u={depth:Ss},f=t.transformOut(i[0],u),c=t.transformOut(
i[1],u),p=lT(r,i);e[0]&&!p[0]&&(f=n[0]),e[1]&&!p[1]&&(c=n[1]),l.setExtent(f,c)}s.setConfig(a)}function Ji(t,e){return ft(t)?t.getRawOrdinalNumber(e.value):e.value}
function Cp(t,e){return ft(t)&&!!e.get("boundaryGap")}function LT(t,e){if(t.length===e.length){for(var r=0;r<t.length;r++)if(t[r]!==e[r])return;return!0}}function kT(t){for(var e=Dt(),r=Dt(),i=0;i<t.length;){var n=t[i++],
a=t[i++];rr(n,a)||(_l(e,n),_l(r,a))}return[e,r]}function PT(t,e){var r=kT(t),i=r[0],n=r[1],a=kT(e),o=a[0],s=a[1];return Math.max(Math.abs(i[0]-o[0]),Math.abs(n[0]-
s[0]),Math.abs(i[1]-o[1]),Math.abs(n[1]-s[1]))}function IT(t){return pe(t)?t:t?.5:0}function oR(t,e,r){if(r.valueDim==null)return[];for(var i=e.count(),n=br(i*2),
a=0;a<i;a++){var o=up(r,t,e,a);n[a*2]=o[0],n[a*2+1]=o[1]}return n}function Un(t,e,r,i,n){var a=r.getBaseAxis(),o=a.dim==="x"||a.dim==="radius"?0:1,s=[],l=0,u=[],
f=[],c=[],p=[];if(n){for(l=0;l<t.length;l+=2){var h=e||t;rr(h[l],h[l+1])||p.push(t[l],t[l+1])}t=p}for(l=0;l<t.length-2;l+=2)switch(c[0]=t[l+2],c[1]=t[l+3],f[0]=
t[l],f[1]=t[l+1],s.push(f[0],f[1]),i){case"end":u[o]=c[o],u[1-o]=f[1-o],s.push(u[0],u[1]);break;case"middle":var v=(f[o]+c[o])/2,m=[];u[o]=m[o]=v,u[1-o]=f[1-o],
m[1-o]=c[1-o],s.push(u[0],u[1]),s.push(m[0],m[1]);break;default:u[o]=f[o],u[1-o]=c[1-o],s.push(u[0],u[1])}return s.push(t[l++],t[l++]),s}function sR(t,e){var r=[],
i=t.length,n,a;function o(f,c,p){var h=f.coord,v=(p-h)/(c.coord-h),m=ax(v,[f.color,c.color]);return{coord:p,color:m}}for(var s=0;s<i;s++){var l=t[s],u=l.coord;if(u<
0)n=l;else if(u>e){a?r.push(o(a,l,e)):n&&r.push(o(n,l,0),o(n,l,e));break}else n&&(r.push(o(n,l,0)),n=null),r.push(l),a=l}return r}function lR(t,e,r){var i=t.getVisual(
"visualMeta");if(!(!i||!i.length||!t.count())&&e.type==="cartesian2d"){for(var n,a,o=i.length-1;o>=0;o--){var s=t.getDimensionInfo(i[o].dimension);if(n=s&&s.coordDim,
n==="x"||n==="y"){a=i[o];break}}if(a){var l=e.getAxis(n),u=z(a.stops,function(_){return{coord:l.toGlobalCoord(l.dataToCoord(_.value)),color:_.color}}),f=u.length,
c=a.outerColors.slice();f&&u[0].coord>u[f-1].coord&&(u.reverse(),c.reverse());var p=sR(u,n==="x"?r.getWidth():r.getHeight()),h=p.length;if(!h&&f)return u[0].coord<
0?c[1]?c[1]:u[f-1].color:c[0]?c[0]:u[0].color;var v=10,m=p[0].coord-v,d=p[h-1].coord+v,g=d-m;if(g<.001)return"transparent";T(p,function(_){_.offset=(_.coord-m)/
g}),p.push({offset:h?p[h-1].offset:.5,color:c[1]||"transparent"}),p.unshift({offset:h?p[0].offset:.5,color:c[0]||"transparent"});var y=new nc(0,0,0,0,p,!0);return y[n]=
m,y[n+"2"]=d,y}}}function uR(t,e,r){var i=t.get("showAllSymbol"),n=i==="auto";if(!(i&&!n)){var a=r.getAxesByScale("ordinal")[0];if(a&&!(n&&fR(a,e))){var o=e.mapDimension(
a.dim),s={};return T(a.getViewLabels(),function(l){l.tick.offInterval||(s[Ji(a.scale,l.tick)]=1)}),function(l){return!s.hasOwnProperty(e.get(o,l))}}}}function fR(t,e){
var r=t.getExtent(),i=Math.abs(r[1]-r[0])/t.scale.count();isNaN(i)&&(i=0);for(var n=e.count(),a=Math.max(1,Math.round(n/5)),o=0;o<n;o+=a)if(jl.getSymbolSize(e,o)[t.
isHorizontal()?1:0]*1.5>i)return!1;return!0}function cR(t){for(var e=t.length/2;e>0&&rr(t[e*2-2],t[e*2-1]);e--);return e-1}function NT(t,e){return[t[e*2],t[e*2+
1]]}function pR(t,e,r){for(var i=t.length/2,n=r==="x"?0:1,a,o,s=0,l=-1,u=0;u<i;u++)if(o=t[u*2+n],!rr(o,t[u*2+1-n])){if(u===0){a=o;continue}if(a<=e&&o>=e||a>=e&&
o<=e){l=u;break}s=u,a=o}return{range:[s,l],t:(e-a)/(o-a)}}function RT(t){if(t.get(["endLabel","show"]))return!0;for(var e=0;e<Ht.length;e++)if(t.get([Ht[e],"end\
Label","show"]))return!0;return!1}function ag(t,e,r,i){if(ji(e,"cartesian2d")){var n=i.getModel("endLabel"),a=n.get("valueAnimation"),o=i.getData(),s={lastFrameIndex:0},
l=RT(i)?function(h,v){t._endLabelOnDuring(h,v,o,s,a,n,e)}:null,u=e.getBaseAxis().isHorizontal(),f=tg(e,r,i,function(){var h=t._endLabel;h&&r&&s.originalX!=null&&
h.attr({x:s.originalX,y:s.originalY})},l);if(!i.get("clip",!0)){var c=f.shape,p=Math.max(c.width,c.height);u?(c.y-=p,c.height+=p*2):(c.x-=p,c.width+=p*2)}return l&&
l(1,f),f}else return rg(e,r,i)}function hR(t,e){var r=e.getBaseAxis(),i=r.isHorizontal(),n=r.inverse,a=i?n?"right":"left":"center",o=i?"middle":n?"top":"bottom";
return{normal:{align:t.get("align")||a,verticalAlign:t.get("verticalAlign")||o}}}var vR=(function(t){I(e,t);function e(){return t!==null&&t.apply(this,arguments)||
this}return e.prototype.init=function(){var r=new Se,i=new _s;this.group.add(i.group),this._symbolDraw=i,this._lineGroup=r,this._changePolyState=fe(this._changePolyState,
this)},e.prototype.render=function(r,i,n){var a=r.coordinateSystem,o=this.group,s=r.getData(),l=r.getModel("lineStyle"),u=r.getModel("areaStyle"),f=s.getLayout(
"points")||[],c=a.type==="polar",p=this._coordSys,h=this._symbolDraw,v=this._polyline,m=this._polygon,d=this._lineGroup,g=!i.ssr&&r.get("animation"),y=!u.isEmpty(),
_=u.get("origin"),x=lp(a,s,_),S=y&&oR(a,s,x),b=r.get("showSymbol"),w=r.get("connectNulls"),C=b&&!c&&uR(r,s,a),E=this._data;E&&E.eachItemGraphicEl(function(Me,qe){
Me.__temp&&(o.remove(Me),E.setItemGraphicEl(qe,null))}),b||h.remove(),o.add(d);var A=c?!1:r.get("step"),D;a&&a.getArea&&r.get("clip",!0)&&(D=a.getArea(),D.width!=
null?(D.x-=.1,D.y-=.1,D.width+=.2,D.height+=.2):D.r0&&(D.r0-=.5,D.r+=.5)),this._clipShapeForSymbol=D;var L=lR(s,a,n)||s.getVisual("style")[s.getVisual("drawType")];
if(!(v&&p.type===a.type&&A===this._step))b&&h.updateData(s,{isIgnore:C,clipShape:D,disableAnimation:!0,getSymbolPoint:function(Me){return[f[Me*2],f[Me*2+1]]}}),
g&&this._initSymbolLabelAnimation(s,a,D),A&&(S&&(S=Un(S,f,a,A,w)),f=Un(f,null,a,A,w)),v=this._newPolyline(f),y?m=this._newPolygon(f,S):m&&(d.remove(m),m=this._polygon=
null),c||this._initOrUpdateEndLabel(r,a,jr(L)),d.setClipPath(ag(this,a,!0,r));else{y&&!m?m=this._newPolygon(f,S):m&&!y&&(d.remove(m),m=this._polygon=null),c||this.
_initOrUpdateEndLabel(r,a,jr(L));var M=d.getClipPath();if(M){var N=ag(this,a,!1,r);Pt(M,{shape:N.shape},r)}else d.setClipPath(ag(this,a,!0,r));b&&h.updateData(s,
{isIgnore:C,clipShape:D,disableAnimation:!0,getSymbolPoint:function(Me){return[f[Me*2],f[Me*2+1]]}}),(!LT(this._stackedOnPoints,S)||!LT(this._points,f))&&(g?this.
_doUpdateAnimation(s,S,a,n,A,_,w):(A&&(S&&(S=Un(S,f,a,A,w)),f=Un(f,null,a,A,w)),v.setShape({points:f}),m&&m.setShape({points:f,stackedOnPoints:S})))}var P=r.getModel(
"emphasis"),k=P.get("focus"),U=P.get("blurScope"),F=P.get("disabled");if(v.useStyle(ue(l.getLineStyle(),{fill:"none",stroke:L,lineJoin:"bevel"})),Oa(v,r,"lineSt\
yle"),v.style.lineWidth>0&&r.get(["emphasis","lineStyle","width"])==="bolder"){var $=v.getState("emphasis").style;$.lineWidth=+v.style.lineWidth+1}he(v).seriesIndex=
r.seriesIndex,yr(v,k,U,F);var q=IT(r.get("smooth")),j=r.get("smoothMonotone");if(v.setShape({smooth:q,smoothMonotone:j,connectNulls:w}),m){var J=s.getCalculationInfo(
"stackedOnSeries"),ie=0;m.useStyle(ue(u.getAreaStyle(),{fill:L,opacity:.7,lineJoin:"bevel",decal:s.getVisual("style").decal})),J&&(ie=IT(J.get("smooth"))),m.setShape(
{smooth:q,stackedOnSmooth:ie,smoothMonotone:j,connectNulls:w}),Oa(m,r,"areaStyle"),he(m).seriesIndex=r.seriesIndex,yr(m,k,U,F)}var Z=this._changePolyState;s.eachItemGraphicEl(
function(Me){Me&&(Me.onHoverStateChange=Z)}),this._polyline.onHoverStateChange=Z,this._data=s,this._coordSys=a,this._stackedOnPoints=S,this._points=f,this._step=
A,this._valueOrigin=_;var ye=r.get("triggerEvent"),be=r.get("triggerLineEvent"),wt=be===!0||ye===!0||ye==="line",Lt=be===!0||ye===!0||ye==="area";this.packEventData(
r,v,wt),m&&this.packEventData(r,m,Lt)},e.prototype.packEventData=function(r,i,n){he(i).eventData=n?{componentType:"series",componentSubType:"line",componentIndex:r.
componentIndex,seriesIndex:r.seriesIndex,seriesName:r.name,seriesType:"line",selfType:i===this._polygon?"area":"line"}:null},e.prototype.highlight=function(r,i,n,a){
var o=r.getData(),s=Lr(o,a);if(this._changePolyState("emphasis"),!(s instanceof Array)&&s!=null&&s>=0){var l=o.getLayout("points"),u=o.getItemGraphicEl(s);if(!u){
var f=l[s*2],c=l[s*2+1];if(rr(f,c)||this._clipShapeForSymbol&&!this._clipShapeForSymbol.contain(f,c))return;var p=r.get("zlevel")||0,h=r.get("z")||0;u=new jl(o,
s),u.x=f,u.y=c,u.setZ(p,h);var v=u.getSymbolPath().getTextContent();v&&(v.zlevel=p,v.z=h,v.z2=this._polyline.z2+1),u.__temp=!0,o.setItemGraphicEl(s,u),u.stopSymbolAnimation(
!0),this.group.add(u)}u.highlight()}else Mt.prototype.highlight.call(this,r,i,n,a)},e.prototype.downplay=function(r,i,n,a){var o=r.getData(),s=Lr(o,a);if(this._changePolyState(
"normal"),s!=null&&s>=0){var l=o.getItemGraphicEl(s);l&&(l.__temp?(o.setItemGraphicEl(s,null),this.group.remove(l)):l.downplay())}else Mt.prototype.downplay.call(
this,r,i,n,a)},e.prototype._changePolyState=function(r){var i=this._polygon;Pd(this._polyline,r),i&&Pd(i,r)},e.prototype._newPolyline=function(r){var i=this._polyline;
return i&&this._lineGroup.remove(i),i=new $w({shape:{points:r},segmentIgnoreThreshold:2,z2:10}),this._lineGroup.add(i),this._polyline=i,i},e.prototype._newPolygon=
function(r,i){var n=this._polygon;return n&&this._lineGroup.remove(n),n=new Xw({shape:{points:r,stackedOnPoints:i},segmentIgnoreThreshold:2}),this._lineGroup.add(
n),this._polygon=n,n},e.prototype._initSymbolLabelAnimation=function(r,i,n){var a,o,s=i.getBaseAxis(),l=s.inverse;i.type==="cartesian2d"?(a=s.isHorizontal(),o=!1):
i.type==="polar"&&(a=s.dim==="angle",o=!0);var u=r.hostModel,f=u.get("animationDuration");Y(f)&&(f=f(null));var c=u.get("animationDelay")||0,p=Y(c)?c(null):c;r.
eachItemGraphicEl(function(h,v){var m=h;if(m){var d=[h.x,h.y],g=void 0,y=void 0,_=void 0;if(n)if(o){var x=n,S=i.pointToCoord(d);a?(g=x.startAngle,y=x.endAngle,_=
-S[1]/180*Math.PI):(g=x.r0,y=x.r,_=S[0])}else{var b=n;a?(g=b.x,y=b.x+b.width,_=h.x):(g=b.y+b.height,y=b.y,_=h.y)}var w=y===g?0:(_-g)/(y-g);l&&(w=1-w);var C=Y(c)?
c(v):f*w+p,E=m.getSymbolPath(),A=E.getTextContent();m.attr({scaleX:0,scaleY:0}),m.animateTo({scaleX:1,scaleY:1},{duration:200,setToFinal:!0,delay:C}),A&&A.animateFrom(
{style:{opacity:0}},{duration:300,delay:C}),E.disableLabelAnimation=!0}})},e.prototype._initOrUpdateEndLabel=function(r,i,n){var a=r.getModel("endLabel");if(RT(
r)){var o=r.getData(),s=this._polyline,l=o.getLayout("points");if(!l){s.removeTextContent(),this._endLabel=null;return}var u=this._endLabel;u||(u=this._endLabel=
new ot({z2:200}),u.ignoreClip=!0,s.setTextContent(this._endLabel),s.disableLabelAnimation=!0);var f=cR(l);f>=0&&(Si(s,er(r,"endLabel"),{inheritColor:n,labelFetcher:r,
labelDataIndex:f,defaultText:function(c,p,h){return h!=null?op(o,h):Zi(o,c)},enableTextSetter:!0},hR(a,i)),s.textConfig.position=null)}else this._endLabel&&(this.
_polyline.removeTextContent(),this._endLabel=null)},e.prototype._endLabelOnDuring=function(r,i,n,a,o,s,l){var u=this._endLabel,f=this._polyline;if(u){r<1&&a.originalX==
null&&(a.originalX=u.x,a.originalY=u.y);var c=n.getLayout("points"),p=n.hostModel,h=p.get("connectNulls"),v=s.get("precision"),m=s.get("distance")||0,d=l.getBaseAxis(),
g=d.isHorizontal(),y=d.inverse,_=i.shape,x=y?g?_.x:_.y+_.height:g?_.x+_.width:_.y,S=(g?m:0)*(y?-1:1),b=(g?0:-m)*(y?-1:1),w=g?"x":"y",C=pR(c,x,w),E=C.range,A=E[1]-
E[0],D=void 0;if(A>=1){if(A>1&&!h){var L=NT(c,E[0]);u.attr({x:L[0]+S,y:L[1]+b}),o&&(D=p.getRawValue(E[0]))}else{var L=f.getPointOn(x,w);L&&u.attr({x:L[0]+S,y:L[1]+
b});var M=p.getRawValue(E[0]),N=p.getRawValue(E[1]);o&&(D=wd(n,v,M,N,C.t))}a.lastFrameIndex=E[0]}else{var P=r===1||a.lastFrameIndex>0?E[0]:0,L=NT(c,P);o&&(D=p.getRawValue(
P)),u.attr({x:L[0]+S,y:L[1]+b})}if(o){var k=ss(u);typeof k.setLabelText=="function"&&k.setLabelText(D)}}},e.prototype._doUpdateAnimation=function(r,i,n,a,o,s,l){
var u=this._polyline,f=this._polygon,c=r.hostModel,p=Qm(this._data,r,this._stackedOnPoints,i,this._coordSys,n,this._valueOrigin,s),h=p.current,v=p.stackedOnCurrent,
m=p.next,d=p.stackedOnNext;if(o&&(v=Un(p.stackedOnCurrent,p.current,n,o,l),h=Un(p.current,null,n,o,l),d=Un(p.stackedOnNext,p.next,n,o,l),m=Un(p.next,null,n,o,l)),
PT(h,m)>3e3||f&&PT(v,d)>3e3){u.stopAnimation(),u.setShape({points:m}),f&&(f.stopAnimation(),f.setShape({points:m,stackedOnPoints:d}));return}u.shape.__points=p.
current,u.shape.points=h;var g={shape:{points:m}};p.current!==h&&(g.shape.__points=p.next),u.stopAnimation(),Je(u,g,c),f&&(f.setShape({points:h,stackedOnPoints:v}),
f.stopAnimation(),Je(f,{shape:{stackedOnPoints:d}},c),u.shape.points!==f.shape.points&&(f.shape.points=u.shape.points));for(var y=[],_=p.status,x=0;x<_.length;x++){
var S=_[x].cmd;if(S==="="){var b=r.getItemGraphicEl(_[x].idx1);b&&y.push({el:b,ptIdx:x})}}u.animators&&u.animators.length&&u.animators[0].during(function(){f&&f.
dirtyShape();for(var w=u.shape.__points,C=0;C<y.length;C++){var E=y[C].el,A=y[C].ptIdx*2;E.x=w[A],E.y=w[A+1],E.markRedraw()}})},e.prototype.remove=function(r){var i=this.
group,n=this._data;this._lineGroup.removeAll(),this._symbolDraw.remove(!0),n&&n.eachItemGraphicEl(function(a,o){a.__temp&&(i.remove(a),n.setItemGraphicEl(o,null))}),
this._polyline=this._polygon=this._coordSys=this._points=this._stackedOnPoints=this._endLabel=this._data=null},e.type="line",e})(Mt),BT=vR;function eo(t,e){return{seriesType:t,plan:Za(),reset:function(r){var i=r.getData(),n=r.coordinateSystem,a=r.pipelineContext,o=e||a.large;if(n){var s=z(n.dimensions,
function(h){return i.mapDimension(h)}).slice(0,2),l=s.length,u=i.getCalculationInfo("stackResultDimension");Zr(i,s[0])&&(s[0]=u),Zr(i,s[1])&&(s[1]=u);var f=i.getStore(),
c=i.getDimensionIndex(s[0]),p=i.getDimensionIndex(s[1]);return l&&{progress:function(h,v){for(var m=h.end-h.start,d=o&&br(m*l),g=[],y=[],_=h.start,x=0;_<h.end;_++){
var S=void 0;if(l===1){var b=f.get(c,_);S=n.dataToPoint(b,null,y)}else g[0]=f.get(c,_),g[1]=f.get(p,_),S=n.dataToPoint(g,null,y);o?(d[x++]=S[0],d[x++]=S[1]):v.setItemLayout(
_,S.slice())}o&&(v.setLayout("points",d),v.setLayout("pointsRange",{start:h.start,end:h.end}))}}}}}}var dR={average:function(t){for(var e=0,r=0,i=0;i<t.length;i++)isNaN(t[i])||(e+=t[i],r++);return r===0?NaN:e/r},sum:function(t){for(var e=0,r=0;r<t.length;r++)e+=
t[r]||0;return e},max:function(t){for(var e=-1/0,r=0;r<t.length;r++)t[r]>e&&(e=t[r]);return isFinite(e)?e:NaN},min:function(t){for(var e=1/0,r=0;r<t.length;r++)
t[r]<e&&(e=t[r]);return isFinite(e)?e:NaN},nearest:function(t){return t[0]}},mR=function(t){return Math.round(t.length/2)};function ru(t){return{seriesType:t,reset:function(e,r,i){
var n=e.getData(),a=e.get("sampling"),o=e.coordinateSystem,s=n.count();if(s>10&&o.type==="cartesian2d"&&a){var l=o.getBaseAxis(),u=o.getOtherAxis(l),f=l.getExtent(),
c=i.getDevicePixelRatio(),p=Math.abs(f[1]-f[0])*(c||1),h=Math.round(s/p);if(isFinite(h)&&h>1){a==="lttb"?e.setData(n.lttbDownSample(n.mapDimension(u.dim),1/h)):
a==="minmax"&&e.setData(n.minmaxDownSample(n.mapDimension(u.dim),1/h));var v=void 0;V(a)?v=dR[a]:Y(a)&&(v=a),v&&e.setData(n.downSample(n.mapDimension(u.dim),1/h,
v,mR))}}}}}function og(t){t.registerChartView(BT),t.registerSeriesModel(Fw),t.registerLayout(eo("line",!0)),t.registerVisual({seriesType:"line",reset:function(e){var r=e.getData(),
i=e.getModel("lineStyle").getLineStyle();i&&!i.stroke&&(i.stroke=r.getVisual("style").fill),r.setVisual("legendLineStyle",i)}}),t.registerProcessor(t.PRIORITY.PROCESSOR.
STATISTIC,ru("line"))}var gR=Q(),iu=Q(),nr={estimate:1,determine:2};function Ds(t){return{out:{noPxChangeTryDetermine:[]},kind:t}}function zT(t,e){var r=t.getLabelModel().get("custom\
Values");if(r){var i=t.scale;return{labels:z(FT(r,i),function(n,a){return{formattedLabel:tu(t)(n,a),rawLabel:i.getLabel(n),tick:n}})}}return t.type==="category"?
yR(t,e):xR(t)}function UT(t,e,r){var i=t.scale,n=t.getTickModel().get("customValues");return n?{ticks:FT(n,i)}:t.type==="category"?_R(t,e):{ticks:i.getTicks(r)}}
function FT(t,e){var r=e.getExtent(),i=[];return T(t,function(n){n=e.parse(n),n>=r[0]&&n<=r[1]&&i.push(n)}),qo(i,gS,null),Fi(i),z(i,function(n){return{value:n}})}
function yR(t,e){var r=t.getLabelModel(),i=VT(t,r,e);return!r.get("show")||t.scale.isBlank()?{labels:[]}:i}function VT(t,e,r){var i=bR(t),n=wp(e),a=r.kind===nr.
estimate;if(!a){var o=GT(i,n);if(o)return o}var s,l;Y(n)?s=Ap(t,n,!1):(l=n==="auto"?wR(t,r):n,s=Ap(t,l,!1));var u={labels:s,labelCategoryInterval:l};return a?r.
out.noPxChangeTryDetermine.push(function(){return sg(i,n,u),!0}):sg(i,n,u),u}function _R(t,e){var r=SR(t),i=wp(e),n=GT(r,i);if(n)return n;var a,o;if((!e.get("sh\
ow")||t.scale.isBlank())&&(a=[]),Y(i))a=Ap(t,i,!0);else if(i==="auto"){var s=VT(t,t.getLabelModel(),Ds(nr.determine));o=s.labelCategoryInterval,a=z(s.labels,function(l){
return l.tick})}else o=i,a=Ap(t,o,!0);return sg(r,i,{ticks:a,tickCategoryInterval:o})}function xR(t){var e=t.scale.getTicks(),r=tu(t);return{labels:z(e,function(i,n){
return{formattedLabel:r(i,n),rawLabel:t.scale.getLabel(i),tick:i}})}}var SR=HT("axisTick"),bR=HT("axisLabel");function HT(t){return function(r){return iu(r)[t]||
(iu(r)[t]={list:[]})}}function GT(t,e){for(var r=0;r<t.list.length;r++)if(t.list[r].key===e)return t.list[r].value}function sg(t,e,r){return t.list.push({key:e,
value:r}),r}function wR(t,e){if(e.kind===nr.estimate){var r=t.calculateCategoryInterval(e);return e.out.noPxChangeTryDetermine.push(function(){return iu(t).autoInterval=
r,!0}),r}var i=iu(t).autoInterval;return i??(iu(t).autoInterval=t.calculateCategoryInterval(e))}function WT(t,e){var r=e.kind,i=CR(t),n=tu(t),a=(i.axisRotate-i.
labelRotate)/180*Math.PI,o=t.scale,s=o.getExtent(),l=o.count();if(s[1]-s[0]<1)return 0;var u=1,f=40;l>f&&(u=Math.max(1,Math.floor(l/f)));for(var c=s[0],p=t.dataToCoord(
c+1)-t.dataToCoord(c),h=Math.abs(p*Math.cos(a)),v=Math.abs(p*Math.sin(a)),m=0,d=0;c<=s[1];c+=u){var g=0,y=0,_=tf(n({value:c}),i.font,"center","top");g=_.width*1.3,
y=_.height*1.3,m=Math.max(m,g,7),d=Math.max(d,y,7)}var x=m/h,S=d/v;isNaN(x)&&(x=1/0),isNaN(S)&&(S=1/0);var b=Math.max(0,Math.floor(Math.min(x,S)));if(r===nr.estimate)
return e.out.noPxChangeTryDetermine.push(fe(TR,null,t,b,l)),b;var w=YT(t,b,l);return w??b}function TR(t,e,r){return YT(t,e,r)==null}function YT(t,e,r){var i=gR(
t.model),n=t.getExtent(),a=i.lastAutoInterval,o=i.lastTickCount;if(a!=null&&o!=null&&Math.abs(a-e)<=1&&Math.abs(o-r)<=1&&a>e&&i.axisExtent0===n[0]&&i.axisExtent1===
n[1])return a;i.lastTickCount=r,i.lastAutoInterval=e,i.axisExtent0=n[0],i.axisExtent1=n[1]}function CR(t){var e=t.getLabelModel();return{axisRotate:t.getRotate?
t.getRotate():t.isHorizontal&&!t.isHorizontal()?90:0,labelRotate:e.get("rotate")||0,font:e.getFont()}}function Ap(t,e,r){var i=tu(t),n=t.scale,a=[],o=Y(e);return gp(
n,o?0:e,function(s,l){var u=n.getLabel(s);if(o){var f=!!e(s.value,u);if(s.offInterval=!f,!f&&!l)return}a.push(r?s:{formattedLabel:i(s),rawLabel:u,tick:s})}),a}var Ep=Q();function $T(t){Ep(t).prepare={}}function XT(t){Ep(t).fullUpdate={}}function KT(t){return Ep(t).prepare}function to(t){return Ep(t).fullUpdate}var AR=Ff(),Dp="|&",Ms=Q(),Mp=-2,qT=-1,ER=Q();function ZT(t,e){var r=t.model,i=Ms(to(r.ecModel)).keyed,n=i&&i.get(e);return n&&n.get(r.uid)}function jT(t,e){return e1(ZT(t,e))}function QT(t,e){var r=[];return JT(
t.model.ecModel,function(i){for(var n=0;n<e.length;n++)e[n]&&i.serByIdx[e[n].seriesIndex]&&r.push(e1(i))}),r}function JT(t,e){var r=Ms(to(t)).keyed;r&&r.each(function(i,n){
i.each(function(a,o){e(a,n,o)})})}function e1(t){return{liPosMinGap:t?t.liPosMinGap:void 0}}function t1(t,e){var r=t.model.ecModel,i=Ms(to(r)).axSer;i&&Op(r,i.get(
t.model.uid),e)}function fg(t,e,r){var i=ZT(t,e);i&&Op(t.model.ecModel,i.sers,r)}function Op(t,e,r){if(e)for(var i=0;i<e.length;i++){var n=e[i];t.isSeriesFiltered(
n)||r(n)}}function r1(t,e,r){var i=Ms(to(t)).keyed,n=i&&i.get(e);n&&n.each(function(a){r(a.axis)})}function cg(t,e){var r=t.model,i=Ms(to(r.ecModel)).keys;i&&T(i.get(r.uid),
function(n){if(0)var a;e(n)})}function DR(t){var e=ER(KT(t)),r=e.keyed||(e.keyed=K());JT(t,function(i,n,a){var o=r.get(n)||r.set(n,K()),s=o.get(a)||o.set(a,{});
i.metrics.liPosMinGap&&n1.liPosMinGap(t,i,s)})}function i1(t,e){n1[t]=e}var n1={};function pg(t,e,r){if(t){var i=e.ecModel,n=Ms(to(i)),a=t.model.uid;if(0)var o,
s;var l=n.axSer||(n.axSer=K()),u=l.get(a)||l.set(a,[]);if(0)var f;u.push(e);var c=e.subType,p=e.getBaseAxis()===t,h=ug.get(lg(c,p,r))||ug.get(lg(c,p,null));if(h){
var v=n.keyed||(n.keyed=K()),m=n.keys||(n.keys=K()),d=h.key,g=v.get(d)||v.set(d,K()),y=g.get(a);y||(y=g.set(a,{axis:t,sers:[],serByIdx:[]}),y.metrics=h.getMetrics(
t),(m.get(a)||m.set(a,[])).push(d)),y.sers.push(e),y.serByIdx[e.seriesIndex]=e}}}function lg(t,e,r){return t+Dp+G(e,!0)+Dp+(r||"")}function a1(t,e){var r=lg(e.seriesType,
e.baseAxis,e.coordSysType);ug.set(r,e),AR(t,function(){t.registerProcessor(t.PRIORITY.PROCESSOR.AXIS_STATISTICS,{overallReset:DR})})}var ug=K();var MR=.8;function xt(t,e){e=e||{};var r={w:NaN,w2:NaN},i=t.scale,n=e.fromStat,a=e.min,o=oT(i);st(o)||(o=NaN);var s=t.getExtent(),l=Ue(s[1]-s[0]);return ft(i)?OR(
r,t,o,l):n?LR(r,t,o,l,n):a==null,a!=null&&(r.w=st(r.w)?ge(a,r.w):a),r}function OR(t,e,r,i){var n=e.onBand,a=r+(n?1:0);a===0&&(a=1),t.w=i/a,!n&&r&&i&&(t.w2=t.w*r/
i)}function LR(t,e,r,i,n){var a=!1,o=-1/0;T(n.key?[jT(e,n.key)]:QT(e,n.sers||[]),function(s){var l=s.liPosMinGap;l!=null&&(l>0?(l>o&&(o=l),a=!1):l===Mp&&(a=!0))}),
st(r)&&r>0&&st(o)?(t.w=i/r*o,t.w2=o):a&&(t.w=i*MR,t.w2=t.w*r/i)}var o1=[0,1],kR=(function(){function t(e,r,i){this.onBand=!1,this.inverse=!1,this.dim=e,this.scale=r,this._extent=i||[0,0]}return t.prototype.contain=function(e){
var r=this._extent,i=Math.min(r[0],r[1]),n=Math.max(r[0],r[1]);return e>=i&&e<=n},t.prototype.containData=function(e){return this.scale.contain(this.scale.parse(
e))},t.prototype.getExtent=function(){return this._extent.slice()},t.prototype.setExtent=function(e,r){var i=this._extent;i[0]=e,i[1]=r},t.prototype.dataToCoord=
function(e,r){var i=this.scale;return e=i.normalize(i.parse(e)),vd(e,o1,s1(this),r)},t.prototype.coordToData=function(e,r){var i=vd(e,s1(this),o1,r);return this.
scale.scale(i)},t.prototype.pointToData=function(e,r){},t.prototype.getTicksCoords=function(e){e=e||{};var r=e.tickModel||this.getTickModel(),i=UT(this,r,{breakTicks:e.
breakTicks,pruneByBreak:e.pruneByBreak}),n=z(i.ticks,function(s){return{coord:this.dataToCoord(Ji(this.scale,s)),tick:s}},this),a=r.get("alignWithLabel"),o=PR(this,
n,a);return z(n,function(s){return{coord:s.coord,tickValue:s.tick.value,onBand:o}})},t.prototype.getMinorTicksCoords=function(){if(ft(this.scale))return[];var e=this.
model.getModel("minorTick"),r=e.get("splitNumber");r>0&&r<100||(r=5);var i=this.scale.getMinorTicks(r),n=z(i,function(a){return z(a,function(o){return{coord:this.
dataToCoord(o),tickValue:o}},this)},this);return n},t.prototype.getViewLabels=function(e){return e=e||Ds(nr.determine),zT(this,e).labels},t.prototype.getLabelModel=
function(){return this.model.getModel("axisLabel")},t.prototype.getTickModel=function(){return this.model.getModel("axisTick")},t.prototype.getBandWidth=function(){
return xt(this,{min:1}).w},t.prototype.calculateCategoryInterval=function(e){return e=e||Ds(nr.determine),WT(this,e)},t})();function s1(t){var e=t.getExtent();if(t.
onBand){var r=e[1]-e[0],i=r/t.scale.count()/2;e[0]+=i,e[1]-=i}return e}function PR(t,e,r){var i=e.length;if(!t.onBand||r||!i)return!1;var n=xt(t).w;if(!n)return!1;
T(e,function(s){s.coord-=n/2});var a=t.scale.getExtent(),o=e[i-1];return o.tick.offInterval&&e.pop(),e.push({coord:o.coord+n,tick:{value:a[1]+1}}),!0}var l1=kR;var IR=(function(t){I(e,t);function e(r,i,n,a,o){var s=t.call(this,r,i,n)||this;return s.index=0,s.type=a||"value",s.position=o||"bottom",s}return e.prototype.isHorizontal=
function(){var r=this.position;return r==="top"||r==="bottom"},e.prototype.getGlobalExtent=function(r){var i=this.getExtent();return i[0]=this.toGlobalCoord(i[0]),
i[1]=this.toGlobalCoord(i[1]),r&&i[0]>i[1]&&i.reverse(),i},e.prototype.pointToData=function(r,i){return this.coordToData(this.toLocalCoord(r[this.dim==="x"?0:1]),
i)},e.prototype.setCategorySortInfo=function(r){if(this.type!=="category")return!1;this.model.option.categorySortInfo=r,this.scale.setSortInfo(r)},e})(l1),u1=IR;var f1=["label","labelLine","layoutOption","priority","defaultAttr","marginForce","minMarginForce","marginDefault","suggestIgnore"],NR=1,Lp=2,p1=NR|Lp;function nu(t,e,r){
r=r||p1,e?t.dirty|=r:t.dirty&=~r}function h1(t,e){return e=e||p1,t.dirty==null||!!(t.dirty&e)}function ei(t){if(t)return h1(t)&&RR(t,t.label,t),t}function RR(t,e,r){
var i=e.getComputedTransform();t.transform=dc(t.transform,i);var n=t.localRect=os(t.localRect,e.getBoundingRect()),a=e.style,o=a.margin,s=r&&r.marginForce,l=r&&
r.minMarginForce,u=r&&r.marginDefault,f=a.__marginType;f==null&&u&&(o=u,f=za.textMargin);for(var c=0;c<4;c++)hg[c]=f===za.minMargin&&l&&l[c]!=null?l[c]:s&&s[c]!=
null?s[c]:o?o[c]:0;f===za.textMargin&&as(n,hg,!1,!1);var p=t.rect=os(t.rect,n);return i&&p.applyTransform(i),f===za.minMargin&&as(p,hg,!1,!1),t.axisAligned=vc(i),
(t.label=t.label||{}).ignore=e.ignore,nu(t,!1),nu(t,!0,Lp),t}var hg=[0,0,0,0];function v1(t,e,r){return t.transform=dc(t.transform,r),t.localRect=os(t.localRect,
e),t.rect=os(t.rect,e),r&&t.rect.applyTransform(r),t.axisAligned=vc(r),t.obb=void 0,(t.label=t.label||{}).ignore=!1,t}function d1(t,e){if(t){t.label.x+=e.x,t.label.
y+=e.y,t.label.markRedraw();var r=t.transform;r&&(r[4]+=e.x,r[5]+=e.y);var i=t.rect;i&&(i.x+=e.x,i.y+=e.y);var n=t.obb;n&&n.fromBoundingRect(t.localRect,r)}}function vg(t,e){
for(var r=0;r<f1.length;r++){var i=f1[r];t[i]==null&&(t[i]=e[i])}return ei(t)}function c1(t){var e=t.obb;return(!e||h1(t,Lp))&&(t.obb=e=e||new lc,e.fromBoundingRect(
t.localRect,t.transform),nu(t,!1,Lp)),e}function m1(t){var e=[];t.sort(function(u,f){return(f.suggestIgnore?1:0)-(u.suggestIgnore?1:0)||f.priority-u.priority});function r(u){if(!u.ignore){var f=u.ensureState(
"emphasis");f.ignore==null&&(f.ignore=!1)}u.ignore=!0}for(var i=0;i<t.length;i++){var n=ei(t[i]);if(!n.label.ignore){for(var a=n.label,o=n.labelLine,s=!1,l=0;l<
e.length;l++)if(kp(n,e[l],null,{touchThreshold:.05})){s=!0;break}s?(r(a),o&&r(o)):e.push(n)}}}function kp(t,e,r,i){return!t||!e||t.label&&t.label.ignore||e.label&&
e.label.ignore||!t.rect.intersect(e.rect,r,i)?!1:t.axisAligned&&e.axisAligned?!0:c1(t).intersect(c1(e),r,i)}var BR=null;function ro(){return BR}var g1="expandAxisBreak";var Fn=Math.PI,zR=[[1,2,1,2],[5,3,5,3],[8,3,8,3]],UR=[[0,1,0,1],[0,3,0,3],[0,3,0,3]],Vn=Q(),x1=Q(),mg=(function(){function t(e){this.recordMap={},this.resolveAxisNameOverlap=
e}return t.prototype.ensureRecord=function(e){var r=e.axis.dim,i=e.componentIndex,n=this.recordMap,a=n[r]||(n[r]=[]);return a[i]||(a[i]={ready:{}})},t})();function FR(t,e,r,i){var n=r.axis,a=e.ensureRecord(r),o=[],s,l=_g(t.axisName)&&zn(t.nameLocation);T(i,function(v){var m=ei(v);if(!(!m||m.label.ignore)){o.push(m);
var d=a.transGroup;l&&(d.transform?Vr(au,d.transform):Di(au),m.transform&&Mi(au,au,m.transform),ae.copy(Pp,m.localRect),Pp.applyTransform(au),s?s.union(Pp):ae.copy(
s=new ae(0,0,0,0),Pp))}});var u=Math.abs(a.dirVec.x)>.1?"x":"y",f=a.transGroup[u];if(o.sort(function(v,m){return Math.abs(v.label[u]-f)-Math.abs(m.label[u]-f)}),
l&&s){var c=n.getExtent(),p=Math.min(c[0],c[1]),h=Math.max(c[0],c[1])-p;s.union(new ae(p,0,h,1))}a.stOccupiedRect=s,a.labelInfoList=o}var au=Ge(),Pp=new ae(0,0,
0,0),gg=function(t,e,r,i,n,a){if(zn(t.nameLocation)){var o=a.stOccupiedRect;o&&S1(v1({},o,a.transGroup.transform),i,n)}else yg(a.labelInfoList,a.dirVec,i,n)};function S1(t,e,r){
var i=new Ee;kp(t,e,i,{direction:Math.atan2(r.y,r.x),bidirectional:!1,touchThreshold:.05})&&d1(e,i)}function yg(t,e,r,i){for(var n=Ee.dot(i,e)>=0,a=0,o=t.length;a<
o;a++){var s=t[n?a:o-1-a];s.label.ignore||S1(s,r,i)}}var io=(function(){function t(e,r,i,n){this.group=new Se,this._axisModel=e,this._api=r,this._local={},this.
_shared=n||new mg(gg),this._resetCfgDetermined(i)}return t.prototype.updateCfg=function(e){if(0)var r;var i=this._cfg.raw;i.position=e.position,i.labelOffset=e.
labelOffset,this._resetCfgDetermined(i)},t.prototype.__getRawCfg=function(){return this._cfg.raw},t.prototype._resetCfgDetermined=function(e){var r=this._axisModel,
i=r.getDefaultOption?r.getDefaultOption():{},n=G(e.axisName,r.get("name")),a=r.get("nameMoveOverlap");(a==null||a==="auto")&&(a=G(e.defaultNameMoveOverlap,!0));
var o={raw:e,position:e.position,rotation:e.rotation,nameDirection:G(e.nameDirection,1),tickDirection:G(e.tickDirection,1),labelDirection:G(e.labelDirection,1),
labelOffset:G(e.labelOffset,0),silent:G(e.silent,!0),axisName:n,nameLocation:fr(r.get("nameLocation"),i.nameLocation,"end"),shouldNameMoveOverlap:_g(n)&&a,optionHideOverlap:r.
get(["axisLabel","hideOverlap"]),showMinorTicks:r.get(["minorTick","show"])};this._cfg=o;var s=new Se({x:o.position[0],y:o.position[1],rotation:o.rotation});s.updateTransform(),
this._transformGroup=s;var l=this._shared.ensureRecord(r);l.transGroup=this._transformGroup,l.dirVec=new Ee(Math.cos(-o.rotation),Math.sin(-o.rotation))},t.prototype.
build=function(e,r){var i=this;return e||(e={axisLine:!0,axisTickLabelEstimate:!1,axisTickLabelDetermine:!0,axisName:!0}),T(VR,function(n){e[n]&&HR[n](i._cfg,i.
_local,i._shared,i._axisModel,i.group,i._transformGroup,i._api,r||{})}),this},t.innerTextLayout=function(e,r,i){var n=md(r-e),a,o;return vl(n)?(o=i>0?"top":"bot\
tom",a="center"):vl(n-Fn)?(o=i>0?"bottom":"top",a="center"):(o="middle",n>0&&n<Fn?a=i>0?"right":"left":a=i>0?"left":"right"),{rotation:n,textAlign:a,textVerticalAlign:o}},
t.makeAxisEventDataBase=function(e){var r={componentType:e.mainType,componentIndex:e.componentIndex};return r[e.mainType+"Index"]=e.componentIndex,r},t.isLabelSilent=
function(e){var r=e.get("tooltip");return e.get("silent")||!(e.get("triggerEvent")||r&&r.show)},t})(),VR=["axisLine","axisTickLabelEstimate","axisTickLabelDeter\
mine","axisName"],HR={axisLine:function(t,e,r,i,n,a,o){if(0)var s;var l=i.get(["axisLine","show"]);if(l==="auto"&&(l=!0,t.raw.axisLineAutoShow!=null&&(l=!!t.raw.
axisLineAutoShow)),!!l){var u=i.axis.getExtent(),f=a.transform,c=[u[0],0],p=[u[1],0],h=c[0]>p[0];f&&(at(c,c,f),at(p,p,f));var v=R({lineCap:"round"},i.getModel([
"axisLine","lineStyle"]).getLineStyle()),m={strokeContainThreshold:t.raw.strokeContainThreshold||5,silent:!0,z2:1,style:v};if(i.get(["axisLine","breakLine"])&&Ya(
i.axis.scale))ro().buildAxisBreakLine(i,n,a,m);else{var d=new _r(R({shape:{x1:c[0],y1:c[1],x2:p[0],y2:p[1]}},m));Ba(d.shape,d.style.lineWidth),d.anid="line",n.add(
d)}var g=i.get(["axisLine","symbol"]);if(g!=null){var y=i.get(["axisLine","symbolSize"]);V(g)&&(g=[g,g]),(V(y)||pe(y))&&(y=[y,y]);var _=qa(i.get(["axisLine","sy\
mbolOffset"])||0,y),x=y[0],S=y[1];T([{rotate:t.rotation+Math.PI/2,offset:_[0],r:0},{rotate:t.rotation-Math.PI/2,offset:_[1],r:Math.sqrt((c[0]-p[0])*(c[0]-p[0])+
(c[1]-p[1])*(c[1]-p[1]))}],function(b,w){if(g[w]!=="none"&&g[w]!=null){var C=Sr(g[w],-x/2,-S/2,x,S,v.stroke,!0),E=b.r+b.offset,A=h?p:c;C.attr({rotation:b.rotate,
x:A[0]+E*Math.cos(t.rotation),y:A[1]-E*Math.sin(t.rotation),silent:!0,z2:11}),n.add(C)}})}}},axisTickLabelEstimate:function(t,e,r,i,n,a,o,s){if(0)var l;var u=_1(
e,n,s);u&&y1(t,e,r,i,n,a,o,nr.estimate)},axisTickLabelDetermine:function(t,e,r,i,n,a,o,s){if(0)var l;var u=_1(e,n,s);u&&y1(t,e,r,i,n,a,o,nr.determine);var f=$R(
t,n,a,i);YR(t,e.labelLayoutList,f),XR(t,n,a,i,t.tickDirection)},axisName:function(t,e,r,i,n,a,o,s){var l=r.ensureRecord(i);if(0)var u;e.nameEl&&(n.remove(e.nameEl),
e.nameEl=l.nameLayout=l.nameLocation=null);var f=t.axisName;if(_g(f)){var c=t.nameLocation,p=t.nameDirection,h=i.getModel("nameTextStyle"),v=i.get("nameGap")||0,
m=i.axis.getExtent(),d=i.axis.inverse?-1:1,g=new Ee(0,0),y=new Ee(0,0);c==="start"?(g.x=m[0]-d*v,y.x=-d):c==="end"?(g.x=m[1]+d*v,y.x=d):(g.x=(m[0]+m[1])/2,g.y=t.
labelOffset+p*v,y.y=p);var _=Ge();y.transform(Mo(_,_,t.rotation));var x=i.get("nameRotate");x!=null&&(x=x*Fn/180);var S,b;zn(c)?S=io.innerTextLayout(t.rotation,
x??t.rotation,p):(S=GR(t.rotation,c,x||0,m),b=t.raw.axisNameAvailableWidth,b!=null&&(b=Math.abs(b/Math.sin(S.rotation)),!isFinite(b)&&(b=null)));var w=h.getFont(),
C=i.get("nameTruncate",!0)||{},E=C.ellipsis,A=ur(t.raw.nameTruncateMaxWidth,C.maxWidth,b),D=s.nameMarginLevel||0,L=new ot({x:g.x,y:g.y,rotation:S.rotation,silent:io.
isLabelSilent(i),style:xi(h,{text:f,font:w,overflow:"truncate",width:A,ellipsis:E,fill:h.getTextColor()||i.get(["axisLine","lineStyle","color"]),align:h.get("al\
ign")||S.textAlign,verticalAlign:h.get("verticalAlign")||S.textVerticalAlign}),z2:1});if(hc({el:L,componentModel:i,itemName:f}),L.__fullText=f,L.anid="name",i.get(
"triggerEvent")){var M=io.makeAxisEventDataBase(i);M.targetType="axisName",M.name=f,he(L).eventData=M}a.add(L),L.updateTransform(),e.nameEl=L;var N=l.nameLayout=
ei({label:L,priority:L.z2,defaultAttr:{ignore:L.ignore},marginDefault:zn(c)?zR[D]:UR[D]});if(l.nameLocation=c,n.add(L),L.decomposeTransform(),t.shouldNameMoveOverlap&&
N){var P=r.ensureRecord(i);r.resolveAxisNameOverlap(t,r,i,N,y,P)}}}};function y1(t,e,r,i,n,a,o,s){w1(e)||KR(t,e,n,s,i,o);var l=e.labelLayoutList;qR(t,i,l,a),QR(
i,t.rotation,l);var u=t.optionHideOverlap;WR(i,l,u),u&&m1(Oe(l,function(f){return f&&!f.label.ignore})),FR(t,r,i,l)}function GR(t,e,r,i){var n=md(r-t),a,o,s=i[0]>
i[1],l=e==="start"&&!s||e!=="start"&&s;return vl(n-Fn/2)?(o=l?"bottom":"top",a="center"):vl(n-Fn*1.5)?(o=l?"top":"bottom",a="center"):(o="middle",n<Fn*1.5&&n>Fn/
2?a=l?"left":"right":a=l?"right":"left"),{rotation:n,textAlign:a,textVerticalAlign:o}}function WR(t,e,r){var i=t.axis,n=t.get(["axisLabel","customValues"]);if(DT(
i))return;function a(u,f,c){var p=ei(e[f]),h=ei(e[c]),v=i.scale;if(!(!p||!h)){if(u==null){if(!r&&n)return;var m=Vn(p.label).labelInfo.tick;if(Cs(v)&&m.notNice||
ft(v)&&m.offInterval){Os(p.label);return}}if(u===!1||p.suggestIgnore){Os(p.label);return}if(h.suggestIgnore){Os(h.label);return}var d=.1;if(!r){var g=[0,0,0,0];
p=vg({marginForce:g},p),h=vg({marginForce:g},h)}kp(p,h,null,{touchThreshold:d})&&Os(u?h.label:p.label)}}var o=t.get(["axisLabel","showMinLabel"]),s=t.get(["axis\
Label","showMaxLabel"]),l=e.length;a(o,0,1),a(s,l-1,l-2)}function YR(t,e,r){t.showMinorTicks||T(e,function(i){if(i&&i.label.ignore)for(var n=0;n<r.length;n++){var a=r[n],
o=x1(a),s=Vn(i.label);if(o.tickValue!=null&&!o.onBand&&o.tickValue===s.labelInfo.tick.value){Os(a);return}}})}function Os(t){t&&(t.ignore=!0)}function b1(t,e,r,i,n){
for(var a=[],o=[],s=[],l=0;l<t.length;l++){var u=t[l].coord;o[0]=u,o[1]=0,s[0]=u,s[1]=r,e&&(at(o,o,e),at(s,s,e));var f=new _r({shape:{x1:o[0],y1:o[1],x2:s[0],y2:s[1]},
style:i,z2:2,autoBatch:!0,silent:!0});Ba(f.shape,f.style.lineWidth),f.anid=n+"_"+t[l].tickValue,a.push(f);var c=x1(f);c.onBand=!!t[l].onBand,c.tickValue=t[l].tickValue}
return a}function $R(t,e,r,i){var n=i.axis,a=i.getModel("axisTick"),o=a.get("show");if(o==="auto"&&(o=!0,t.raw.axisTickAutoShow!=null&&(o=!!t.raw.axisTickAutoShow)),
!o||n.scale.isBlank())return[];for(var s=a.getModel("lineStyle"),l=t.tickDirection*a.get("length"),u=n.getTicksCoords(),f=b1(u,r.transform,l,ue(s.getLineStyle(),
{stroke:i.get(["axisLine","lineStyle","color"])}),"ticks"),c=0;c<f.length;c++)e.add(f[c]);return f}function XR(t,e,r,i,n){var a=i.axis,o=i.getModel("minorTick");
if(!(!t.showMinorTicks||a.scale.isBlank())){var s=a.getMinorTicksCoords();if(s.length)for(var l=o.getModel("lineStyle"),u=n*o.get("length"),f=ue(l.getLineStyle(),
ue(i.getModel("axisTick").getLineStyle(),{stroke:i.get(["axisLine","lineStyle","color"])})),c=0;c<s.length;c++)for(var p=b1(s[c],r.transform,u,f,"minorticks_"+c),
h=0;h<p.length;h++)e.add(p[h])}}function _1(t,e,r){if(w1(t)){var i=t.axisLabelsCreationContext,n=i.out.noPxChangeTryDetermine;if(r.noPxChange){for(var a=!0,o=0;o<
n.length;o++)a=a&&n[o]();if(a)return!1}n.length&&(e.remove(t.labelGroup),dg(t,null,null,null))}return!0}function KR(t,e,r,i,n,a){var o=n.axis,s=ur(t.raw.axisLabelShow,
n.get(["axisLabel","show"])),l=new Se;r.add(l);var u=Ds(i);if(!s||o.scale.isBlank()){dg(e,[],l,u);return}var f=n.getModel("axisLabel"),c=o.getViewLabels(u),p=(ur(
t.raw.labelRotate,f.get("rotate"))||0)*Fn/180,h=io.innerTextLayout(t.rotation,p,t.labelDirection),v=n.getCategories&&n.getCategories(!0),m=[],d=n.get("triggerEv\
ent"),g=1/0,y=-1/0;T(c,function(x,S){var b,w=x.tick,C=x.formattedLabel,E=x.rawLabel,A=f,D=Ji(o.scale,w);if(v&&v[D]){var L=v[D];W(L)&&L.textStyle&&(A=new Fe(L.textStyle,
f,n.ecModel))}var M=A.getTextColor()||n.get(["axisLine","lineStyle","color"]),N=A.getShallow("align",!0)||h.textAlign,P=G(A.getShallow("alignMinLabel",!0),N),k=G(
A.getShallow("alignMaxLabel",!0),N),U=A.getShallow("verticalAlign",!0)||A.getShallow("baseline",!0)||h.textVerticalAlign,F=G(A.getShallow("verticalAlignMinLabel",
!0),U),$=G(A.getShallow("verticalAlignMaxLabel",!0),U),q=10+(((b=w.time)===null||b===void 0?void 0:b.level)||0);g=Math.min(g,q),y=Math.max(y,q);var j=new ot({x:0,
y:0,rotation:0,silent:io.isLabelSilent(n),z2:q,style:xi(A,{text:C,align:S===0?P:S===c.length-1?k:N,verticalAlign:S===0?F:S===c.length-1?$:U,fill:Y(M)?M(o.type===
"category"?E:o.type==="value"?D+"":D,S):M})});j.anid="label_"+D;var J=Vn(j);if(J.labelInfo=x,J.layoutRotation=h.rotation,hc({el:j,componentModel:n,itemName:C,formatterParamsExtra:{
isTruncated:function(){return j.isTruncated},value:E,tickIndex:S}}),d){var ie=io.makeAxisEventDataBase(n);ie.targetType="axisLabel",ie.value=E,ie.tickIndex=S;var Z=x.
tick.break;if(Z){var ye=Z.parsedBreak;ie.break={start:ye.vmin,end:ye.vmax}}o.type==="category"&&(ie.dataIndex=D),he(j).eventData=ie,Z&&jR(n,a,j,Z)}m.push(j),l.add(
j)});var _=z(m,function(x){return{label:x,priority:Vn(x).labelInfo.tick.break?x.z2+(y-g+1):x.z2,defaultAttr:{ignore:x.ignore}}});dg(e,_,l,u)}function w1(t){return!!t.
labelLayoutList}function dg(t,e,r,i){t.labelLayoutList=e,t.labelGroup=r,t.axisLabelsCreationContext=i}function qR(t,e,r,i){var n=e.get(["axisLabel","margin"]);T(
r,function(a,o){var s=ei(a);if(s){var l=s.label,u=Vn(l);s.suggestIgnore=l.ignore,l.ignore=!1,Ni(en,ZR);var f=e.axis;en.x=f.dataToCoord(Ji(f.scale,u.labelInfo.tick)),
en.y=t.labelOffset+t.labelDirection*n,en.rotation=u.layoutRotation,i.add(en),en.updateTransform(),i.remove(en),en.decomposeTransform(),Ni(l,en),l.markRedraw(),nu(
s,!0),ei(s)}})}var en=new Pe,ZR=new Pe;function _g(t){return!!t}function jR(t,e,r,i){r.on("click",function(n){var a={type:g1,breaks:[{start:i.parsedBreak.breakOption.
start,end:i.parsedBreak.breakOption.end}]};a[t.axis.dim+"AxisIndex"]=t.componentIndex,e.dispatchAction(a)})}function QR(t,e,r){var i=Ke();if(i){var n=i.retrieveAxisBreakPairs(
r,function(o){return o&&Vn(o.label).labelInfo.tick.break},!0),a=t.get(["breakLabelLayout","moveOverlap"],!0);(a===!0||a==="auto")&&T(n,function(o){ro().adjustBreakLabelPair(
t.axis.inverse,e,[ei(r[o[0]]),ei(r[o[1]])])})}}var Ip=io;function ou(t,e,r){r=r||{};var i=e.axis,n={},a=i.getAxesOnZeroOf()[0],o=i.position,s=a?"onZero":o,l=i.dim,u=[t.x,t.x+t.width,t.y,t.y+t.height],f={left:0,right:1,
top:0,bottom:1,onZero:2},c=e.get("offset")||0,p=l==="x"?[u[2]-c,u[3]+c]:[u[0]-c,u[1]+c];if(a){var h=a.toGlobalCoord(a.dataToCoord(0));p[f.onZero]=Math.max(Math.
min(h,p[1]),p[0])}n.position=[l==="y"?p[f[s]]:u[0],l==="x"?p[f[s]]:u[3]],n.rotation=Math.PI/2*(l==="x"?0:1);var v={top:-1,bottom:1,left:-1,right:1};n.labelDirection=
n.tickDirection=n.nameDirection=v[o],n.labelOffset=a?p[f[o]]-p[f.onZero]:0,e.get(["axisTick","inside"])&&(n.tickDirection=-n.tickDirection),ur(r.labelInside,e.get(
["axisLabel","inside"]))&&(n.labelDirection=-n.labelDirection);var m=e.get(["axisLabel","rotate"]);return n.labelRotate=s==="top"?-m:m,n.z2=1,n}function T1(t){return t.coordinateSystem&&t.coordinateSystem.type==="cartesian2d"}function C1(t){var e={xAxisModel:null,yAxisModel:null};return T(e,function(r,i){
var n=i.replace(/Model$/,""),a=t.getReferringComponents(n,Et).models[0];e[i]=a}),e}function A1(t,e,r,i,n,a){for(var o=ou(t,r),s=!1,l=!1,u=0;u<e.length;u++)vp(e[u].
getOtherAxis(r.axis).scale)&&(s=l=!0,r.axis.type==="category"&&r.axis.onBand&&(l=!1));return o.axisLineAutoShow=s,o.axisTickAutoShow=l,o.defaultNameMoveOverlap=
a,new Ip(r,i,o,n)}function E1(t,e,r){var i=ou(e,r);if(0)var n;t.updateCfg(i)}var e2=Q(),O1=1;var t2=3,L1=(function(){function t(e,r,i,n,a){var o=ft(e),s=o?r.getCategories().length:null,l;if(o){var u=r.getCategories(!0);l=u&&!u.length}var f=i.slice();(Ts(
e)||Ti(e)||Cs(e))&&(Td(f,su(e,r.get("dataMin",!0))),Cd(f,su(e,r.get("dataMax",!0)))),vS(f)||(f[0]=f[1]=NaN);var c=[],p=[!1,!1],h=r.get("min",!0);h==="dataMin"?(c[0]=
f[0],p[0]=!0):(c[0]=su(e,Y(h)?h({min:f[0],max:f[1]}):h),p[0]=c[0]!=null);var v=r.get("max",!0);v==="dataMax"?(c[1]=f[1],p[1]=!0):(c[1]=su(e,Y(v)?v({min:f[0],max:f[1]}):
v),p[1]=c[1]!=null);var m=r2(e,r),d=o?null:f[1]-f[0]||Math.abs(f[0]);c[0]==null&&(c[0]=o?l?f[0]:s?0:NaN:f[0]-m[0]*d),c[1]==null&&(c[1]=o?l?f[1]:s?s-1:NaN:f[1]+m[1]*
d),!Yr(c[0])&&(c[0]=NaN),!Yr(c[1])&&(c[1]=NaN);var g=l||ln(c[0])||ln(c[1])||o&&!s,y=Ts(e),_=y&&r.needIncludeZero&&r.needIncludeZero();_&&(c[0]>0&&c[1]>0&&!p[0]&&
(c[0]=0),c[0]<0&&c[1]<0&&!p[1]&&(c[1]=0));var x=!1;c[0]>c[1]&&(c.reverse(),x=!0);var S=su(e,r.get("startValue",!0)),b=S!=null;!st(S)&&n&&(S=e.getDefaultStartValue?
e.getDefaultStartValue():0),st(S)&&(b||!y||_)&&(S<c[0]&&!p[0]?(c[0]=S,p[0]=!0):S>c[1]&&!p[1]&&(c[1]=S,p[1]=!0));var w=this._i={scale:e,dataMM:f,noZoomEffMM:c,zoomMM:[],
fixMM:p,zoomFixMM:[!1,!1],startValue:S,isBlank:g,incl0:_,tggAxInv:x,ctnShp:a};D1(w,c)}return t.prototype.makeNoZoom=function(){return this._i.noZoomEffMM.slice()},
t.prototype.makeFinal=function(){var e=this._i,r=e.zoomMM,i=e.noZoomEffMM,n=e.zoomFixMM,a=e.fixMM,o={fixMM:a,zoomFixMM:n,isBlank:e.isBlank,incl0:e.incl0,tggAxInv:e.
tggAxInv,ctnShp:e.ctnShp,effMM:i.slice()},s=o.effMM;return r[0]!=null&&(s[0]=r[0],a[0]=n[0]=!0),r[1]!=null&&(s[1]=r[1],a[1]=n[1]=!0),D1(e,s),o},t.prototype.makeRenderInfo=
function(){return{startValue:this._i.startValue}},t.prototype.setZoomMM=function(e,r){this._i.zoomMM[e]=r},t})();function D1(t,e){var r=t.scale,i=t.dataMM;r.sanitize&&(e[0]=r.sanitize(e[0],i),e[1]=r.sanitize(e[1],i),dS(e))}function su(t,e){return e==null?null:ln(e)?NaN:t.parse(
e)}function r2(t,e){var r;if(ft(t))r=[0,0];else{var i=e.get("boundaryGap");typeof i=="boolean"&&(i=null),r=B(i)?i:[i,i]}return[M1(r[0]),M1(r[1])]}function M1(t){
return Hr(typeof t=="boolean"?0:t,1)||0}function k1(t){var e=e2(t.scale);return e.extent||(e.extent=Dt()),e}function P1(t,e){k1(t).dimIdxInCoord=e.get(t.dim)}function I1(t,e){
var r=t.scale,i=t.model,n=t.dim;r.rawExtentInfo||i2(r,t,n,i,e)}function i2(t,e,r,i,n){var a=k1(e),o=a.extent,s=!1;t1(e,function(f){if(f.boxCoordinateSystem){var c=Oc(
f).coord,p=a.dimIdxInCoord;if(p>=0){if(B(c)){var h=c[p];h!=null&&!B(h)&&_l(o,t.parse(h))}}}else if(f.coordinateSystem){var v=f.getData();if(v){var m=t.getFilter?
t.getFilter():null;T(MT(v,r),function(d){hS(o,v.getApproximateExtent(d,m))})}f.__requireStartValue&&f.__requireStartValue(e)&&(s=!0)}});var l=a2(t,e,i),u=new L1(
t,i,o,s,l);N1(t,u,n),a.extent=null}function n2(t,e){var r=t.scale;N1(r,new L1(r,t.model,e,!1,!1),t2)}function N1(t,e,r){t.rawExtentInfo=e,e.from=r}function R1(t,e){
xg.set(t,e)}var xg=K();function Np(t,e,r,i,n){t.rawExtentInfo||n2({scale:t,model:e},n||Dt());var a=t.rawExtentInfo.makeFinal(),o=a.effMM;return t.setExtent(o[0],
o[1]),t.setBlank(a.isBlank),i&&a.tggAxInv&&r&&!r.get("legacyMinMaxDontInverseAxis")&&(i.inverse=!i.inverse),a}function a2(t,e,r){var i=Cp(t,r),n=r.get("containS\
hape",!0);if(n==null&&!i&&(n=!0),!n)return!1;var a=!1;return cg(e,function(o){a=!!xg.get(o)||a}),a}function B1(t,e,r,i){if(r.ctnShp){var n;if(cg(t,function(s){var l=xg.
get(s);if(l){var u=l(t,i);u&&(n=n||[0,0],Td(n,u[0]),Cd(n,u[1]),AT(t))}}),!!n){var a=e.getExtent();if(ft(e))t.onBand||e.setExtent2(xs,Xe(a[0],a[0]+n[0]),ge(a[1],
a[1]+n[1]));else{var o=a.slice();r.zoomFixMM[0]||(o[0]=Xe(o[0],e.transformOut(e.transformIn(o[0],null)+n[0],null))),r.zoomFixMM[1]||(o[1]=ge(o[1],e.transformOut(
e.transformIn(o[1],null)+n[1],null))),(o[0]<a[0]||o[1]>a[1])&&e.setExtent2(xs,o[0],o[1])}}}}function z1(){i1("liPosMinGap",o2)}function o2(t,e,r){var i=K(),n=r.serUids,a=r.liPosMinGap,o,s=e.axis,l=s.scale,u=l.needTransform(),f=l.getFilter?l.getFilter():
null,c=Tc(f);function p(_){Op(t,e.sers,function(x){var S=x.getRawData(),b=S.getDimensionIndex(S.mapDimension(s.dim));b>=0&&_(b,x,S.getStore())})}var h=0;if(p(function(_,x,S){
i.set(x.uid,1),(!n||!n.hasKey(x.uid))&&(o=!0),h+=S.count()}),(!n||n.keys().length!==i.keys().length)&&(o=!0),!o&&a!=null){e.liPosMinGap=a;return}fp(no,h);var v=0;
p(function(_,x,S){for(var b=0,w=S.count();b<w;++b){var C=S.get(_,b);isFinite(C)&&(!f||Cc(c,C))&&(u&&(C=l.transformIn(C,null)),no.arr[v++]=C)}});var m=no.typed?no.
arr.subarray(0,v):(no.arr.length=v,no.arr);no.typed?m.sort():Fi(m);for(var d=1/0,g=1;g<v;++g){var y=m[g]-m[g-1];y>0&&y<d&&(d=y)}r.liPosMinGap=e.liPosMinGap=st(d)?
d:v>0?Mp:qT,r.serUids=i}var no=fp({ctor:Ww},50);function U1(t){return function(e,r){var i=xt(e,{fromStat:{key:t}});if(st(i.w2))return[-i.w2/2,i.w2/2]}}function lu(t,e){return t+Dp+e}function F1(t){return z1(),{liPosMinGap:!ft(t.scale)}}var tn="bar";function V1(t,e,r,i){a1(t,{key:e,seriesType:r,coordSysType:i,getMetrics:F1})}function H1(t){var e=t.scale.rawExtentInfo.makeRenderInfo().startValue;return e}var Sg={left:0,right:0,top:0,bottom:0},uu=["25%","25%"],Pr="cartesian2d",s2=(function(t){I(e,t);function e(){return t!==null&&t.apply(this,arguments)||this}return e.
prototype.mergeDefaultAndTheme=function(r,i){var n=kn(r.outerBounds);t.prototype.mergeDefaultAndTheme.apply(this,arguments),n&&r.outerBounds&&Qr(r.outerBounds,n)},
e.prototype.mergeOption=function(r,i){t.prototype.mergeOption.apply(this,arguments),this.option.outerBounds&&r.outerBounds&&Qr(this.option.outerBounds,r.outerBounds)},
e.type="grid",e.dependencies=["xAxis","yAxis"],e.layoutMode="box",e.defaultOption={show:!1,z:0,left:"15%",top:65,right:"10%",bottom:80,containLabel:!1,outerBoundsMode:"\
auto",outerBounds:Sg,outerBoundsContain:"all",outerBoundsClampWidth:uu[0],outerBoundsClampHeight:uu[1],backgroundColor:oe.color.transparent,borderWidth:1,borderColor:oe.
color.neutral30},e})(De),G1=s2;var l2=Ff(),bg="__ec_stack_";function W1(t){return t.get("stack")||bg+t.seriesIndex}function Y1(t){if(ft(t.axis.scale)){for(var e=xt(t.axis),r=[],i=0;i<t.count;i++)
r.push(ue({stackId:bg+i},t));for(var n=$1({bandWidthResult:e,seriesInfo:r}),a=[],i=0;i<t.count;i++){var o=n[bg+i];o.offsetCenter=o.offset+o.width/2,a.push(o)}return a}}
function u2(t,e){var r=f2(t,e);return r.columnMap=$1(r),r}function f2(t,e){var r=lu(e,Pr),i=[],n=xt(t,{fromStat:{key:r},min:1});return fg(t,r,function(a){i.push(
{barWidth:Ie(a.get("barWidth"),n.w),barMaxWidth:Ie(a.get("barMaxWidth"),n.w),barMinWidth:Ie(a.get("barMinWidth")||(q1(a)?.5:1),n.w),barGap:a.get("barGap"),barCategoryGap:a.
get("barCategoryGap"),defaultBarGap:a.get("defaultBarGap"),stackId:W1(a)})}),{bandWidthResult:n,seriesInfo:i}}function $1(t){var e=t.bandWidthResult.w,r=e,i=0,n,
a,o=[],s={};T(t.seriesInfo,function(m,d){d||(a=m.defaultBarGap||0);var g=m.stackId;H(s,g)||i++;var y=s[g];y||(y=s[g]={width:0,maxWidth:0},o.push(g));var _=m.barWidth;
_&&!y.width&&(y.width=_,_=Xe(r,_),r-=_);var x=m.barMaxWidth;x&&(y.maxWidth=x);var S=m.barMinWidth;S&&(y.minWidth=S);var b=m.barGap;b!=null&&(a=b);var w=m.barCategoryGap;
w!=null&&(n=w)}),n==null&&(n=ge(35-o.length*4,15)+"%");var l=Ie(n,e),u=Ie(a,1),f=(r-l)/(i+(i-1)*u);f=ge(f,0),T(o,function(m){var d=s[m],g=d.maxWidth,y=d.minWidth;
if(d.width){var _=d.width;g&&(_=Xe(_,g)),y&&(_=ge(_,y)),d.width=_,r-=_+u*_,i--}else{var _=f;g&&g<_&&(_=Xe(g,r)),y&&y>_&&(_=y),_!==f&&(d.width=_,r-=_+u*_,i--)}}),
f=(r-l)/(i+(i-1)*u),f=ge(f,0);var c=0,p;T(o,function(m){var d=s[m];d.width||(d.width=f),p=d,c+=d.width*(1+u)}),p&&(c-=p.width*u);var h={},v=-c/2;return T(o,function(m){
var d=s[m];h[m]=h[m]||{bandWidth:e,offset:v,width:d.width},v+=d.width*(1+u)}),h}function X1(t){return{seriesType:t,overallReset:function(e){var r=lu(t,Pr);r1(e,
r,function(i){var n=u2(i,t);fg(i,r,function(a){var o=n.columnMap[W1(a)];a.getData().setLayout({bandWidth:o.bandWidth,offset:o.offset,size:o.width})})})}}}function K1(t){
return{seriesType:t,plan:Za(),reset:function(e){if(T1(e)){var r=e.getData(),i=e.coordinateSystem,n=i.getBaseAxis(),a=i.getOtherAxis(n),o=r.getDimensionIndex(r.mapDimension(
a.dim)),s=r.getDimensionIndex(r.mapDimension(n.dim)),l=e.get("showBackground",!0),u=r.mapDimension(a.dim),f=r.getCalculationInfo("stackResultDimension"),c=Zr(r,
u)&&!!r.getCalculationInfo("stackedOnSeries"),p=a.isHorizontal(),h=a.toGlobalCoord(a.dataToCoord(H1(a))),v=q1(e),m=e.get("barMinHeight")||0,d=f&&r.getDimensionIndex(
f),g=r.getLayout("size"),y=r.getLayout("offset");return{progress:function(_,x){for(var S=_.count,b=v&&br(S*3),w=v&&l&&br(S*3),C=v&&br(S),E=i.master.getRect(),A=p?
E.width:E.height,D,L=x.getStore(),M=0;(D=_.next())!=null;){var N=L.get(c?d:o,D),P=L.get(s,D),k=h,U=void 0;c&&(U=+N-L.get(o,D));var F=void 0,$=void 0,q=void 0,j=void 0;
if(p){var J=i.dataToPoint([N,P]);c&&(k=i.dataToPoint([U,P])[0]),F=k,$=J[1]+y,q=J[0]-k,j=g,Ue(q)<m&&(q=(q<0?-1:1)*m)}else{var J=i.dataToPoint([P,N]);c&&(k=i.dataToPoint(
[P,U])[1]),F=J[0]+y,$=k,q=g,j=J[1]-k,Ue(j)<m&&(j=(j<=0?-1:1)*m)}v?(b[M]=F,b[M+1]=$,b[M+2]=p?q:j,w&&(w[M]=p?E.x:F,w[M+1]=p?$:E.y,w[M+2]=A),C[D]=D):x.setItemLayout(
D,{x:F,y:$,width:q,height:j}),M+=3}v&&x.setLayout({largePoints:b,largeDataIndices:C,largeBackgroundPoints:w,valueAxisHorizontal:p})}}}}}}function q1(t){return t.
pipelineContext&&t.pipelineContext.large}function c2(t){return U1(lu(t,Pr))}function Z1(t){l2(t,function(){function e(r){var i=lu(r,Pr);V1(t,i,r,Pr),R1(i,c2(r))}
e("bar"),e("pictorialBar")})}var j1=(function(t){I(e,t);function e(){var r=t!==null&&t.apply(this,arguments)||this;return r.type=e.type,r}return e.prototype.getInitialData=function(r,i){return bi(
null,this,{useEncodeDefaulter:!0})},e.prototype.getMarkerPosition=function(r,i,n){var a=this.coordinateSystem;if(a&&a.clampData){var o=a.clampData(r),s=a.dataToPoint(
o);if(n)T(a.getAxes(),function(p,h){if(p.type==="category"&&i!=null){var v=p.getTicksCoords(),m=p.getTickModel().get("alignWithLabel"),d=o[h],g=i[h]==="x1"||i[h]===
"y1";if(g&&!m&&(d+=1),v.length<2)return;if(v.length===2){s[h]=p.toGlobalCoord(p.getExtent()[g?1:0]);return}for(var y=void 0,_=void 0,x=1,S=0;S<v.length;S++){var b=v[S].
coord,w=S===v.length-1?v[S-1].tickValue+x:v[S].tickValue;if(w===d){_=b;break}else if(w<d)y=b;else if(y!=null&&w>d){_=(b+y)/2;break}S===1&&(x=w-v[0].tickValue)}_==
null&&(y?y&&(_=v[v.length-1].coord):_=v[0].coord),s[h]=p.toGlobalCoord(_)}});else{var l=this.getData(),u=l.getLayout("offset"),f=l.getLayout("size"),c=a.getBaseAxis().
isHorizontal()?0:1;s[c]+=u+f/2}return s}return[NaN,NaN]},e.prototype.__requireStartValue=function(r){return this.getBaseAxis()!==r},e.type="series.__base_bar__",
e.defaultOption={z:2,coordinateSystem:"cartesian2d",legendHoverLink:!0,barMinHeight:0,barMinAngle:0,large:!1,largeThreshold:400,progressive:3e3,progressiveChunkMode:"\
mod",defaultBarGap:"10%"},e})(Wt);Wt.registerClass(j1);var wg=j1;var p2=(function(t){I(e,t);function e(){var r=t!==null&&t.apply(this,arguments)||this;return r.type=e.type,r}return e.prototype.getInitialData=function(){return bi(
null,this,{useEncodeDefaulter:!0,createInvertedIndices:!!this.get("realtimeSort",!0)||null})},e.prototype.getProgressive=function(){return this.get("large")?this.
get("progressive"):!1},e.prototype.__preparePipelineContext=function(r,i){var n=Vf(this,r,i);return n.progressiveRender&&(n.large=!0),n},e.prototype.brushSelector=
function(r,i,n){return n.rect(i.getItemLayout(r))},e.type="series."+tn,e.dependencies=["grid","polar"],e.defaultOption=iw(wg.defaultOption,{clip:!0,roundCap:!1,
showBackground:!1,backgroundStyle:{color:"rgba(180, 180, 180, 0.2)",borderColor:null,borderWidth:0,borderType:"solid",borderRadius:0,shadowBlur:0,shadowColor:null,
shadowOffsetX:0,shadowOffsetY:0,opacity:1},select:{itemStyle:{borderColor:oe.color.primary,borderWidth:2}},realtimeSort:!1}),e})(wg),Q1=p2;var Rp="\0__throttleOriginMethod",J1="\0__throttleRate",eC="\0__throttleType";function fu(t,e,r){var i,n=0,a=0,o=null,s,l,u,f;e=e||0;function c(){a=new Date().getTime(),
o=null,t.apply(l,u||[])}var p=function(){for(var h=[],v=0;v<arguments.length;v++)h[v]=arguments[v];i=new Date().getTime(),l=this,u=h;var m=f||e,d=f||r;f=null,s=
i-(d?n:a)-m,clearTimeout(o),d?o=setTimeout(c,m):s>=0?c():o=setTimeout(c,-s),n=i};return p.clear=function(){o&&(clearTimeout(o),o=null)},p.debounceNextCall=function(h){
f=h},p}function Bp(t,e,r,i){var n=t[e];if(n){var a=n[Rp]||n,o=n[eC],s=n[J1];if(s!==r||o!==i){if(r==null||!i)return t[e]=a;n=t[e]=fu(a,r,i==="debounce"),n[Rp]=a,
n[eC]=i,n[J1]=r}return n}}function cu(t,e){var r=t[e];r&&r[Rp]&&(r.clear&&r.clear(),t[e]=r[Rp])}var v2=(function(){function t(){this.cx=0,this.cy=0,this.r0=0,this.r=0,this.startAngle=0,this.endAngle=Math.PI*2,this.clockwise=!0}return t})(),d2=(function(t){
I(e,t);function e(r){var i=t.call(this,r)||this;return i.type="sausage",i}return e.prototype.getDefaultShape=function(){return new v2},e.prototype.buildPath=function(r,i){
var n=i.cx,a=i.cy,o=Math.max(i.r0||0,0),s=Math.max(i.r,0),l=(s-o)*.5,u=o+l,f=i.startAngle,c=i.endAngle,p=i.clockwise,h=Math.PI*2,v=p?c-f<h:f-c<h;v||(f=c-(p?h:-h));
var m=Math.cos(f),d=Math.sin(f),g=Math.cos(c),y=Math.sin(c);v?(r.moveTo(m*o+n,d*o+a),r.arc(m*u+n,d*u+a,l,-Math.PI+f,f,!p)):r.moveTo(m*s+n,d*s+a),r.arc(n,a,s,f,c,
!p),r.arc(g*u+n,y*u+a,l,c-Math.PI*2,c-Math.PI,!p),o!==0&&r.arc(n,a,o,c,f,p)},e})(re),Tg=d2;function tC(t,e){e=e||{};var r=e.isRoundCap;return function(i,n,a){var o=n.position;if(!o||o instanceof Array)return fa(i,n,a);var s=t(o),l=n.distance!=null?n.distance:
5,u=this.shape,f=u.cx,c=u.cy,p=u.r,h=u.r0,v=(p+h)/2,m=u.startAngle,d=u.endAngle,g=(m+d)/2,y=r?Math.abs(p-h)/2:0,_=Math.cos,x=Math.sin,S=f+p*_(m),b=c+p*x(m),w="l\
eft",C="top";switch(s){case"startArc":S=f+(h-l)*_(g),b=c+(h-l)*x(g),w="center",C="top";break;case"insideStartArc":S=f+(h+l)*_(g),b=c+(h+l)*x(g),w="center",C="bo\
ttom";break;case"startAngle":S=f+v*_(m)+zp(m,l+y,!1),b=c+v*x(m)+Up(m,l+y,!1),w="right",C="middle";break;case"insideStartAngle":S=f+v*_(m)+zp(m,-l+y,!1),b=c+v*x(
m)+Up(m,-l+y,!1),w="left",C="middle";break;case"middle":S=f+v*_(g),b=c+v*x(g),w="center",C="middle";break;case"endArc":S=f+(p+l)*_(g),b=c+(p+l)*x(g),w="center",
C="bottom";break;case"insideEndArc":S=f+(p-l)*_(g),b=c+(p-l)*x(g),w="center",C="top";break;case"endAngle":S=f+v*_(d)+zp(d,l+y,!0),b=c+v*x(d)+Up(d,l+y,!0),w="lef\
t",C="middle";break;case"insideEndAngle":S=f+v*_(d)+zp(d,-l+y,!0),b=c+v*x(d)+Up(d,-l+y,!0),w="right",C="middle";break;default:return fa(i,n,a)}return i=i||{},i.
x=S,i.y=b,i.align=w,i.verticalAlign=C,i}}function rC(t,e,r,i){if(pe(i)){t.setTextConfig({rotation:i});return}else if(B(e)){t.setTextConfig({rotation:0});return}
var n=t.shape,a=n.clockwise?n.startAngle:n.endAngle,o=n.clockwise?n.endAngle:n.startAngle,s=(a+o)/2,l,u=r(e);switch(u){case"startArc":case"insideStartArc":case"\
middle":case"insideEndArc":case"endArc":l=s;break;case"startAngle":case"insideStartAngle":l=a;break;case"endAngle":case"insideEndAngle":l=o;break;default:t.setTextConfig(
{rotation:0});return}var f=Math.PI*1.5-l;u==="middle"&&f>Math.PI/2&&f<Math.PI*1.5&&(f-=Math.PI),t.setTextConfig({rotation:f})}function zp(t,e,r){return e*Math.sin(
t)*(r?-1:1)}function Up(t,e,r){return e*Math.cos(t)*(r?1:-1)}function iC(t,e,r){var i=t.get("borderRadius");if(i==null)return r?{cornerRadius:0}:null;B(i)||(i=[i,i,i,i]);var n=Math.abs(e.r||0-e.r0||0);return{cornerRadius:z(
i,function(a){return Hr(a,n)})}}var Cg=Math.max,Ag=Math.min,m2=(function(t){I(e,t);function e(){var r=t.call(this)||this;return r.type=tn,r._isFirstFrame=!0,r}return e.prototype.render=function(r,i,n,a){
this._model=r,this._removeOnRenderedListener(n),this._updateDrawMode(r);var o=r.get("coordinateSystem");(o==="cartesian2d"||o==="polar")&&(this._progressiveEls=
null,this._isLargeDraw?this._renderLarge(r,i,n):this._renderNormal(r,i,n,a))},e.prototype.incrementalPrepareRender=function(r){this._clear(),this._updateDrawMode(
r),this._updateLargeClip(r)},e.prototype.incrementalRender=function(r,i){this._progressiveEls=[],this._incrementalRenderLarge(r,i)},e.prototype.eachRendered=function(r){
Kr(this._progressiveEls||this.group,r)},e.prototype._updateDrawMode=function(r){var i=r.pipelineContext.large;(this._isLargeDraw==null||i!==this._isLargeDraw)&&
(this._isLargeDraw=i,this._clear())},e.prototype._renderNormal=function(r,i,n,a){var o=this.group,s=r.getData(),l=this._data,u=r.coordinateSystem,f=u.getBaseAxis(),
c;u.type==="cartesian2d"?c=f.isHorizontal():u.type==="polar"&&(c=f.dim==="angle");var p=r.isAnimationEnabled()?r:null,h=g2(r,u);h&&this._enableRealtimeSort(h,s,
n);var v=r.get("clip",!0)||h,m=u.getArea();o.removeClipPath();var d=r.get("roundCap",!0),g=r.get("showBackground",!0),y=r.getModel("backgroundStyle"),_=y.get("b\
orderRadius")||0,x=[],S=this._backgroundEls,b=a&&a.isInitSort,w=a&&a.type==="changeAxisOrder";function C(D){var L=Fp[u.type](s,D);if(!L)return null;var M=T2(u,c,
L);return M.useStyle(y.getItemStyle()),u.type==="cartesian2d"?M.setShape("r",_):M.setShape("cornerRadius",_),x[D]=M,M}s.diff(l).add(function(D){var L=s.getItemModel(
D),M=Fp[u.type](s,D,L);if(M&&(g&&C(D),!(!s.hasValue(D)||!lC[u.type](M)))){var N=!1;v&&(N=nC[u.type](m,M));var P=aC[u.type](r,s,D,M,c,p,f.model,!1,d);h&&(P.forceLabelAnimation=
!0),uC(P,s,D,L,M,r,c,u.type==="polar"),b?P.attr({shape:M}):h?oC(h,p,P,M,D,c,!1,!1):Pt(P,{shape:M},r,D),s.setItemGraphicEl(D,P),o.add(P),P.ignore=N}}).update(function(D,L){
var M=s.getItemModel(D),N=Fp[u.type](s,D,M);if(N){if(g){var P=void 0;S.length===0?P=C(L):(P=S[L],P.useStyle(y.getItemStyle()),u.type==="cartesian2d"?P.setShape(
"r",_):P.setShape("cornerRadius",_),x[D]=P);var k=Fp[u.type](s,D),U=vC(c,k,u);Je(P,{shape:U},p,D)}var F=l.getItemGraphicEl(L);if(!s.hasValue(D)||!lC[u.type](N)){
o.remove(F);return}var $=!1;v&&($=nC[u.type](m,N),$&&o.remove(F));var q=F&&(F.type==="sector"&&d||F.type==="sausage"&&!d);if(q&&(F&&ns(F,r,L),F=null),F?uc(F):F=
aC[u.type](r,s,D,N,c,p,f.model,!0,d),h&&(F.forceLabelAnimation=!0),w){var j=F.getTextContent();if(j){var J=ss(j);J.prevValue!=null&&(J.prevValue=J.value)}}else uC(
F,s,D,M,N,r,c,u.type==="polar");b?F.attr({shape:N}):h?oC(h,p,F,N,D,c,!0,w):Je(F,{shape:N},r,D,null),s.setItemGraphicEl(D,F),F.ignore=$,o.add(F)}}).remove(function(D){
var L=l.getItemGraphicEl(D);L&&ns(L,r,D)}).execute();var E=this._backgroundGroup||(this._backgroundGroup=new Se);E.removeAll();for(var A=0;A<x.length;++A)E.add(
x[A]);o.add(E),this._backgroundEls=x,this._data=s},e.prototype._renderLarge=function(r,i,n){this._clear(),cC(r,this.group),this._updateLargeClip(r)},e.prototype.
_incrementalRenderLarge=function(r,i){this._removeBackground(),cC(i,this.group,this._progressiveEls,!0)},e.prototype._updateLargeClip=function(r){var i=r.get("c\
lip",!0)&&cp(r.coordinateSystem,!1,r),n=this.group;i?n.setClipPath(i):n.removeClipPath()},e.prototype._enableRealtimeSort=function(r,i,n){var a=this;if(i.count()){
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
eachItemGraphicEl(function(a){ns(a,r,he(a).dataIndex)})):i.removeAll(),this._data=null,this._isFirstFrame=!0},e.prototype._removeBackground=function(){this.group.
remove(this._backgroundGroup),this._backgroundGroup=null},e.type=tn,e})(Mt),nC={cartesian2d:function(t,e){var r=e.width<0?-1:1,i=e.height<0?-1:1;r<0&&(e.x+=e.width,
e.width=-e.width),i<0&&(e.y+=e.height,e.height=-e.height);var n=t.x+t.width,a=t.y+t.height,o=Cg(e.x,t.x),s=Ag(e.x+e.width,n),l=Cg(e.y,t.y),u=Ag(e.y+e.height,a),
f=s<o,c=u<l;return e.x=f&&o>n?s:o,e.y=c&&l>a?u:l,e.width=f?0:s-o,e.height=c?0:u-l,r<0&&(e.x+=e.width,e.width=-e.width),i<0&&(e.y+=e.height,e.height=-e.height),f||
c},polar:function(t,e){var r=e.r0<=e.r?1:-1;if(r<0){var i=e.r;e.r=e.r0,e.r0=i}var n=Ag(e.r,t.r),a=Cg(e.r0,t.r0);e.r=n,e.r0=a;var o=n-a<0;if(r<0){var i=e.r;e.r=e.
r0,e.r0=i}return o}},aC={cartesian2d:function(t,e,r,i,n,a,o,s,l){var u=new Pe({shape:R({},i),z2:1});if(u.__dataIndex=r,u.name="item",a){var f=u.shape,c=n?"heigh\
t":"width";f[c]=0}return u},polar:function(t,e,r,i,n,a,o,s,l){var u=!n&&l?Tg:Dn,f=new u({shape:i,z2:1});f.name="item";var c=hC(n);if(f.calculateTextPosition=tC(
c,{isRoundCap:u===Tg}),a){var p=f.shape,h=n?"r":"endAngle",v={};p[h]=n?i.r0:i.startAngle,v[h]=i[h],(s?Je:Pt)(f,{shape:v},a)}return f}};function g2(t,e){var r=t.
get("realtimeSort",!0),i=e.getBaseAxis();if(r&&i.type==="category"&&e.type==="cartesian2d")return{baseAxis:i,otherAxis:e.getOtherAxis(i)}}function oC(t,e,r,i,n,a,o,s){
var l,u;a?(u={x:i.x,width:i.width},l={y:i.y,height:i.height}):(u={y:i.y,height:i.height},l={x:i.x,width:i.width}),s||(o?Je:Pt)(r,{shape:l},e,n,null);var f=e?t.baseAxis.
model:null;(o?Je:Pt)(r,{shape:u},f,n)}function sC(t,e){for(var r=0;r<e.length;r++)if(!isFinite(t[e[r]]))return!0;return!1}var y2=["x","y","width","height"],_2=[
"cx","cy","r","startAngle","endAngle"],lC={cartesian2d:function(t){return!sC(t,y2)},polar:function(t){return!sC(t,_2)}},Fp={cartesian2d:function(t,e,r){var i=t.
getItemLayout(e);if(!i)return null;var n=r?S2(r,i):0,a=i.width>0?1:-1,o=i.height>0?1:-1;return{x:i.x+a*n/2,y:i.y+o*n/2,width:i.width-a*n,height:i.height-o*n}},polar:function(t,e,r){
var i=t.getItemLayout(e);return{cx:i.cx,cy:i.cy,r0:i.r0,r:i.r,startAngle:i.startAngle,endAngle:i.endAngle,clockwise:i.clockwise}}};function x2(t){return t.startAngle!=
null&&t.endAngle!=null&&t.startAngle===t.endAngle}function hC(t){return(function(e){var r=e?"Arc":"Angle";return function(i){switch(i){case"start":case"insideSt\
art":case"end":case"insideEnd":return i+r;default:return i}}})(t)}function uC(t,e,r,i,n,a,o,s){var l=e.getItemVisual(r,"style");if(s){if(!a.get("roundCap")){var f=t.
shape,c=iC(i.getModel("itemStyle"),f,!0);R(f,c),t.setShape(f)}}else{var u=i.get(["itemStyle","borderRadius"])||0;t.setShape("r",u)}t.useStyle(l);var p=i.getShallow(
"cursor");p&&t.attr("cursor",p);var h=s?o?n.r>=n.r0?"endArc":"startArc":n.endAngle>=n.startAngle?"endAngle":"startAngle":o?C2(n,a.coordinateSystem):A2(n,a.coordinateSystem),
v=er(i);Si(t,v,{labelFetcher:a,labelDataIndex:r,defaultText:Zi(a.getData(),r),inheritColor:l.fill,defaultOpacity:l.opacity,defaultOutsidePosition:h});var m=t.getTextContent();
if(s&&m){var d=i.get(["label","position"]);t.textConfig.inside=d==="middle"?!0:null,rC(t,d==="outside"?h:d,hC(o),i.get(["label","rotate"]))}Eb(m,v,a.getRawValue(
r),function(y){return op(e,y)});var g=i.getModel(["emphasis"]);yr(t,g.get("focus"),g.get("blurScope"),g.get("disabled")),Oa(t,i),x2(n)&&(t.style.fill="none",t.style.
stroke="none",T(t.states,function(y){y.style&&(y.style.fill=y.style.stroke="none")}))}function S2(t,e){var r=t.get(["itemStyle","borderColor"]);if(!r||r==="none")
return 0;var i=t.get(["itemStyle","borderWidth"])||0,n=isNaN(e.width)?Number.MAX_VALUE:Math.abs(e.width),a=isNaN(e.height)?Number.MAX_VALUE:Math.abs(e.height);return Math.
min(i,n,a)}var b2=(function(){function t(){}return t})(),fC=(function(t){I(e,t);function e(r){var i=t.call(this,r)||this;return i.type="largeBar",i}return e.prototype.
getDefaultShape=function(){return new b2},e.prototype.buildPath=function(r,i){for(var n=i.points,a=this.baseDimIdx,o=1-this.baseDimIdx,s=[],l=[],u=this.barWidth,
f=0;f<n.length;f+=3)l[a]=u,l[o]=n[f+2],s[a]=n[f+a],s[o]=n[f+o],r.rect(s[0],s[1],l[0],l[1])},e})(re);function cC(t,e,r,i){var n=t.getData(),a=n.getLayout("valueA\
xisHorizontal")?1:0,o=n.getLayout("largeDataIndices"),s=n.getLayout("size"),l=t.getModel("backgroundStyle"),u=n.getLayout("largeBackgroundPoints"),f=i?Zo(t):0;if(u){
var c=new fC({shape:{points:u},incremental:f,silent:!0,z2:0});c.baseDimIdx=a,c.largeDataIndices=o,c.barWidth=s,c.useStyle(l.getItemStyle()),e.add(c),r&&r.push(c)}
var p=new fC({shape:{points:n.getLayout("largePoints")},incremental:f,ignoreCoarsePointer:!0,z2:1});p.baseDimIdx=a,p.largeDataIndices=o,p.barWidth=s,e.add(p),p.
useStyle(n.getVisual("style")),p.style.stroke=null,he(p).seriesIndex=t.seriesIndex,t.get("silent")||(p.on("mousedown",pC),p.on("mousemove",pC)),r&&r.push(p)}var pC=fu(
function(t){var e=this,r=w2(e,t.offsetX,t.offsetY);he(e).dataIndex=r>=0?r:null},30,!1);function w2(t,e,r){for(var i=t.baseDimIdx,n=1-i,a=t.shape.points,o=t.largeDataIndices,
s=[],l=[],u=t.barWidth,f=0,c=a.length/3;f<c;f++){var p=f*3;if(l[i]=u,l[n]=a[p+2],s[i]=a[p+i],s[n]=a[p+n],l[n]<0&&(s[n]+=l[n],l[n]=-l[n]),e>=s[0]&&e<=s[0]+l[0]&&
r>=s[1]&&r<=s[1]+l[1])return o[f]}return-1}function vC(t,e,r){if(ji(r,"cartesian2d")){var i=e,n=r.getArea();return{x:t?i.x:n.x,y:t?n.y:i.y,width:t?i.width:n.width,
height:t?n.height:i.height}}else{var n=r.getArea(),a=e;return{cx:n.cx,cy:n.cy,r0:t?n.r0:a.r0,r:t?n.r:a.r,startAngle:t?a.startAngle:0,endAngle:t?a.endAngle:Math.
PI*2}}}function T2(t,e,r){var i=t.type==="polar"?Dn:Pe;return new i({shape:vC(e,r,t),silent:!0,z2:0})}function C2(t,e){if(t.height===0){var r=e.getOtherAxis(e.getBaseAxis());
return r.inverse?"bottom":"top"}return t.height>0?"bottom":"top"}function A2(t,e){if(t.width===0){var r=e.getOtherAxis(e.getBaseAxis());return r.inverse?"left":
"right"}return t.width>=0?"right":"left"}var dC=m2;function Eg(t){t.registerChartView(dC),t.registerSeriesModel(Q1),t.registerLayout(t.PRIORITY.VISUAL.LAYOUT,X1(tn)),t.registerLayout(t.PRIORITY.VISUAL.PROGRESSIVE_LAYOUT,
K1(tn)),t.registerProcessor(t.PRIORITY.PROCESSOR.STATISTIC,ru(tn)),t.registerAction({type:"changeAxisOrder",event:"changeAxisOrder",update:"update"},function(e,r){
var i=e.componentType||"series";r.eachComponent({mainType:i,query:e},function(n){e.sortInfo&&n.axis.setCategorySortInfo(e.sortInfo)})}),Z1(t)}function Ls(t,e,r,i,n){var a=t+e;r.isSilent(a)||i.eachComponent({mainType:"series",subType:"pie"},function(o){for(var s=o.seriesIndex,l=o.option.selectedMap,u=n.
selected,f=0;f<u.length;f++)if(u[f].seriesIndex===s){var c=o.getData(),p=Lr(c,n.fromActionPayload);r.trigger(a,{type:a,seriesId:o.id,name:B(p)?c.getName(p[0]):c.
getName(p),selected:V(l)?l:R({},l)})}})}function mC(t,e,r){t.on("selectchanged",function(i){var n=r.getModel();i.isFromClick?(Ls("map","selectchanged",e,n,i),Ls(
"pie","selectchanged",e,n,i)):i.fromAction==="select"?(Ls("map","selected",e,n,i),Ls("pie","selected",e,n,i)):i.fromAction==="unselect"&&(Ls("map","unselected",
e,n,i),Ls("pie","unselected",e,n,i))})}var ks=(function(){function t(e,r){this.target=e,this.topTarget=r&&r.topTarget}return t})(),E2=(function(){function t(e){this.handler=e,e.on("mousedown",this._dragStart,
this),e.on("mousemove",this._drag,this),e.on("mouseup",this._dragEnd,this)}return t.prototype._dragStart=function(e){for(var r=e.target;r&&!r.draggable;)r=r.parent||
r.__hostTarget;r&&(this._draggingTarget=r,r.dragging=!0,this._x=e.offsetX,this._y=e.offsetY,this.handler.dispatchToElement(new ks(r,e),"dragstart",e.event))},t.
prototype._drag=function(e){var r=this._draggingTarget;if(r){var i=e.offsetX,n=e.offsetY,a=i-this._x,o=n-this._y;this._x=i,this._y=n,r.drift(a,o,e),this.handler.
dispatchToElement(new ks(r,e),"drag",e.event);var s=this.handler.findHover(i,n,r).target,l=this._dropTarget;this._dropTarget=s,r!==s&&(l&&s!==l&&this.handler.dispatchToElement(
new ks(l,e),"dragleave",e.event),s&&s!==l&&this.handler.dispatchToElement(new ks(s,e),"dragenter",e.event))}},t.prototype._dragEnd=function(e){var r=this._draggingTarget;
r&&(r.dragging=!1),this.handler.dispatchToElement(new ks(r,e),"dragend",e.event),this._dropTarget&&this.handler.dispatchToElement(new ks(this._dropTarget,e),"dr\
op",e.event),this._draggingTarget=null,this._dropTarget=null},t})(),gC=E2;var D2=/^(?:mouse|pointer|contextmenu|drag|drop)|click/,Dg=[],M2=le.browser.firefox&&+le.browser.version.split(".")[0]<39;function Vp(t,e,r,i){return r=r||{},i?
yC(t,e,r):M2&&e.layerX!=null&&e.layerX!==e.offsetX?(r.zrX=e.layerX,r.zrY=e.layerY):e.offsetX!=null?(r.zrX=e.offsetX,r.zrY=e.offsetY):yC(t,e,r),r}function yC(t,e,r){
if(le.domSupported&&t.getBoundingClientRect){var i=e.clientX,n=e.clientY;if(Om(t)){var a=t.getBoundingClientRect();r.zrX=i-a.left,r.zrY=n-a.top;return}else if(Pc(
Dg,t,i,n)){r.zrX=Dg[0],r.zrY=Dg[1];return}}r.zrX=r.zrY=0}function Hp(t){return t||window.event}function ar(t,e,r){if(e=Hp(e),e.zrX!=null)return e;var i=e.type,n=i&&
i.indexOf("touch")>=0;if(n){var o=i!=="touchend"?e.targetTouches[0]:e.changedTouches[0];o&&Vp(t,o,e,r)}else{Vp(t,e,e,r);var a=O2(e);e.zrDelta=a?a/120:-(e.detail||
0)/3}var s=e.button;return e.which==null&&s!==void 0&&D2.test(e.type)&&(e.which=s&1?1:s&2?3:s&4?2:0),e}function O2(t){var e=t.wheelDelta;if(e)return e;var r=t.deltaX,
i=t.deltaY;if(r==null||i==null)return e;var n=Math.abs(i!==0?i:r),a=i>0?-1:i<0?1:r>0?-1:1;return 3*n*a}function _C(t,e,r,i){t.addEventListener(e,r,i)}function xC(t,e,r,i){
t.removeEventListener(e,r,i)}var Gp=function(t){t.preventDefault(),t.stopPropagation(),t.cancelBubble=!0};var bC=(function(){function t(){this._track=[]}return t.prototype.recognize=function(e,r,i){return this._doTrack(e,r,i),this._recognize(e)},t.prototype.clear=function(){
return this._track.length=0,this},t.prototype._doTrack=function(e,r,i){var n=e.touches;if(n){for(var a={points:[],touches:[],target:r,event:e},o=0,s=n.length;o<
s;o++){var l=n[o],u=Vp(i,l,{});a.points.push([u.zrX,u.zrY]),a.touches.push(l)}this._track.push(a)}},t.prototype._recognize=function(e){for(var r in Og)if(Og.hasOwnProperty(
r)){var i=Og[r](this._track,e);if(i)return i}},t})();function SC(t){var e=t[1][0]-t[0][0],r=t[1][1]-t[0][1];return Math.sqrt(e*e+r*r)}function L2(t){return[(t[0][0]+t[1][0])/2,(t[0][1]+t[1][1])/2]}var Og={pinch:function(t,e){
var r=t.length;if(r){var i=(t[r-1]||{}).points,n=(t[r-2]||{}).points||i;if(n&&n.length>1&&i&&i.length>1){var a=SC(i)/SC(n);!isFinite(a)&&(a=1),e.pinchScale=a;var o=L2(
i);return e.pinchX=o[0],e.pinchY=o[1],{type:"pinch",target:t[0].target,event:e}}}}};var TC="silent";function k2(t,e,r){return{type:t,event:r,target:e.target,topTarget:e.topTarget,cancelBubble:!1,offsetX:r.zrX,offsetY:r.zrY,gestureEvent:r.gestureEvent,
pinchX:r.pinchX,pinchY:r.pinchY,pinchScale:r.pinchScale,wheelDelta:r.zrDelta,zrByTouch:r.zrByTouch,which:r.which,stop:P2}}function P2(){Gp(this.event)}var I2=(function(t){
I(e,t);function e(){var r=t!==null&&t.apply(this,arguments)||this;return r.handler=null,r}return e.prototype.dispose=function(){},e.prototype.setCursor=function(){},
e})(At),pu=(function(){function t(e,r){this.x=e,this.y=r}return t})(),N2=["click","dblclick","mousewheel","mouseout","mouseup","mousedown","mousemove","contextm\
enu"],Lg=new ae(0,0,0,0),CC=(function(t){I(e,t);function e(r,i,n,a,o){var s=t.call(this)||this;return s._hovered=new pu(0,0),s.storage=r,s.painter=i,s.painterRoot=
a,s._pointerSize=o,n=n||new I2,s.proxy=null,s.setHandlerProxy(n),s._draggingMgr=new gC(s),s}return e.prototype.setHandlerProxy=function(r){this.proxy&&this.proxy.
dispose(),r&&(T(N2,function(i){r.on&&r.on(i,this[i],this)},this),r.handler=this),this.proxy=r},e.prototype.mousemove=function(r){var i=r.zrX,n=r.zrY,a=AC(this,i,
n),o=this._hovered,s=o.target;s&&!s.__zr&&(o=this.findHover(o.x,o.y),s=o.target);var l=this._hovered=a?new pu(i,n):this.findHover(i,n),u=l.target,f=this.proxy;f.
setCursor&&f.setCursor(u?u.cursor:"default"),s&&u!==s&&this.dispatchToElement(o,"mouseout",r),this.dispatchToElement(l,"mousemove",r),u&&u!==s&&this.dispatchToElement(
l,"mouseover",r)},e.prototype.mouseout=function(r){var i=r.zrEventControl;i!=="only_globalout"&&this.dispatchToElement(this._hovered,"mouseout",r),i!=="no_globa\
lout"&&this.trigger("globalout",{type:"globalout",event:r})},e.prototype.resize=function(){this._hovered=new pu(0,0)},e.prototype.dispatch=function(r,i){var n=this[r];
n&&n.call(this,i)},e.prototype.dispose=function(){this.proxy.dispose(),this.storage=null,this.proxy=null,this.painter=null},e.prototype.setCursorStyle=function(r){
var i=this.proxy;i.setCursor&&i.setCursor(r)},e.prototype.dispatchToElement=function(r,i,n){r=r||{};var a=r.target;if(!(a&&a.silent)){for(var o="on"+i,s=k2(i,r,
n);a&&(a[o]&&(s.cancelBubble=!!a[o].call(a,s)),a.trigger(i,s),a=a.__hostTarget?a.__hostTarget:a.parent,!s.cancelBubble););s.cancelBubble||(this.trigger(i,s),this.
painter&&this.painter.eachOtherLayer&&this.painter.eachOtherLayer(function(l){typeof l[o]=="function"&&l[o].call(l,s),l.trigger&&l.trigger(i,s)}))}},e.prototype.
findHover=function(r,i,n){var a=this.storage.getDisplayList(),o=new pu(r,i);if(wC(a,o,r,i,n),this._pointerSize&&!o.target){for(var s=[],l=this._pointerSize,u=l/
2,f=new ae(r-u,i-u,l,l),c=a.length-1;c>=0;c--){var p=a[c];p!==n&&!p.ignore&&!p.ignoreCoarsePointer&&(!p.parent||!p.parent.ignoreCoarsePointer)&&(Lg.copy(p.getBoundingRect()),
p.transform&&Lg.applyTransform(p.transform),Lg.intersect(f)&&s.push(p))}if(s.length)for(var h=4,v=Math.PI/12,m=Math.PI*2,d=0;d<u;d+=h)for(var g=0;g<m;g+=v){var y=r+
d*Math.cos(g),_=i+d*Math.sin(g);if(wC(s,o,y,_,n),o.target)return o}}return o},e.prototype.processGesture=function(r,i){this._gestureMgr||(this._gestureMgr=new bC);
var n=this._gestureMgr;i==="start"&&n.clear();var a=n.recognize(r,this.findHover(r.zrX,r.zrY,null).target,this.proxy.dom);if(i==="end"&&n.clear(),a){var o=a.type;
r.gestureEvent=o;var s=new pu;s.target=a.target,this.dispatchToElement(s,o,a.event)}},e})(At);T(["click","mousedown","mouseup","mousewheel","dblclick","contextm\
enu"],function(t){CC.prototype[t]=function(e){var r=e.zrX,i=e.zrY,n=AC(this,r,i),a,o;if((t!=="mouseup"||!n)&&(a=this.findHover(r,i),o=a.target),t==="mousedown")
this._downEl=o,this._downPoint=[e.zrX,e.zrY],this._upEl=o;else if(t==="mouseup")this._upEl=o;else if(t==="click"){if(this._downEl!==this._upEl||!this._downPoint||
A0(this._downPoint,[e.zrX,e.zrY])>4)return;this._downPoint=null}this.dispatchToElement(a,t,e)}});function R2(t,e,r){if(t[t.rectHover?"rectContain":"contain"](e,
r)){for(var i=t,n=void 0,a=!1;i;){if(i.ignoreClip&&(a=!0),!a){var o=i.getClipPath();if(o&&!o.contain(e,r))return!1}i.silent&&(n=!0);var s=i.__hostTarget;i=s?i.ignoreHostSilent?
null:s:i.parent}return n?TC:!0}return!1}function wC(t,e,r,i,n){for(var a=t.length-1;a>=0;a--){var o=t[a],s=void 0;if(o!==n&&!o.ignore&&(s=R2(o,r,i))&&(!e.topTarget&&
(e.topTarget=o),s!==TC)){e.target=o;break}}}function AC(t,e,r){var i=t.painter;return e<0||e>i.getWidth()||r<0||r>i.getHeight()}var EC=CC;var OC=32,hu=7;function B2(t){for(var e=0;t>=OC;)e|=t&1,t>>=1;return t+e}function DC(t,e,r,i){var n=e+1;if(n===r)return 1;if(i(t[n++],t[e])<0){for(;n<r&&i(t[n],
t[n-1])<0;)n++;z2(t,e,n)}else for(;n<r&&i(t[n],t[n-1])>=0;)n++;return n-e}function z2(t,e,r){for(r--;e<r;){var i=t[e];t[e++]=t[r],t[r--]=i}}function MC(t,e,r,i,n){
for(i===e&&i++;i<r;i++){for(var a=t[i],o=e,s=i,l;o<s;)l=o+s>>>1,n(a,t[l])<0?s=l:o=l+1;var u=i-o;switch(u){case 3:t[o+3]=t[o+2];case 2:t[o+2]=t[o+1];case 1:t[o+1]=
t[o];break;default:for(;u>0;)t[o+u]=t[o+u-1],u--}t[o]=a}}function kg(t,e,r,i,n,a){var o=0,s=0,l=1;if(a(t,e[r+n])>0){for(s=i-n;l<s&&a(t,e[r+n+l])>0;)o=l,l=(l<<1)+
1,l<=0&&(l=s);l>s&&(l=s),o+=n,l+=n}else{for(s=n+1;l<s&&a(t,e[r+n-l])<=0;)o=l,l=(l<<1)+1,l<=0&&(l=s);l>s&&(l=s);var u=o;o=n-l,l=n-u}for(o++;o<l;){var f=o+(l-o>>>
1);a(t,e[r+f])>0?o=f+1:l=f}return l}function Pg(t,e,r,i,n,a){var o=0,s=0,l=1;if(a(t,e[r+n])<0){for(s=n+1;l<s&&a(t,e[r+n-l])<0;)o=l,l=(l<<1)+1,l<=0&&(l=s);l>s&&(l=
s);var u=o;o=n-l,l=n-u}else{for(s=i-n;l<s&&a(t,e[r+n+l])>=0;)o=l,l=(l<<1)+1,l<=0&&(l=s);l>s&&(l=s),o+=n,l+=n}for(o++;o<l;){var f=o+(l-o>>>1);a(t,e[r+f])<0?l=f:o=
f+1}return l}function U2(t,e){var r=hu,i,n,a=0,o=[];i=[],n=[];function s(h,v){i[a]=h,n[a]=v,a+=1}function l(){for(;a>1;){var h=a-2;if(h>=1&&n[h-1]<=n[h]+n[h+1]||
h>=2&&n[h-2]<=n[h]+n[h-1])n[h-1]<n[h+1]&&h--;else if(n[h]>n[h+1])break;f(h)}}function u(){for(;a>1;){var h=a-2;h>0&&n[h-1]<n[h+1]&&h--,f(h)}}function f(h){var v=i[h],
m=n[h],d=i[h+1],g=n[h+1];n[h]=m+g,h===a-3&&(i[h+1]=i[h+2],n[h+1]=n[h+2]),a--;var y=Pg(t[d],t,v,m,0,e);v+=y,m-=y,m!==0&&(g=kg(t[v+m-1],t,d,g,g-1,e),g!==0&&(m<=g?
c(v,m,d,g):p(v,m,d,g)))}function c(h,v,m,d){var g=0;for(g=0;g<v;g++)o[g]=t[h+g];var y=0,_=m,x=h;if(t[x++]=t[_++],--d===0){for(g=0;g<v;g++)t[x+g]=o[y+g];return}if(v===
1){for(g=0;g<d;g++)t[x+g]=t[_+g];t[x+d]=o[y];return}for(var S=r,b,w,C;;){b=0,w=0,C=!1;do if(e(t[_],o[y])<0){if(t[x++]=t[_++],w++,b=0,--d===0){C=!0;break}}else if(t[x++]=
o[y++],b++,w=0,--v===1){C=!0;break}while((b|w)<S);if(C)break;do{if(b=Pg(t[_],o,y,v,0,e),b!==0){for(g=0;g<b;g++)t[x+g]=o[y+g];if(x+=b,y+=b,v-=b,v<=1){C=!0;break}}
if(t[x++]=t[_++],--d===0){C=!0;break}if(w=kg(o[y],t,_,d,0,e),w!==0){for(g=0;g<w;g++)t[x+g]=t[_+g];if(x+=w,_+=w,d-=w,d===0){C=!0;break}}if(t[x++]=o[y++],--v===1){
C=!0;break}S--}while(b>=hu||w>=hu);if(C)break;S<0&&(S=0),S+=2}if(r=S,r<1&&(r=1),v===1){for(g=0;g<d;g++)t[x+g]=t[_+g];t[x+d]=o[y]}else{if(v===0)throw new Error;for(g=
0;g<v;g++)t[x+g]=o[y+g]}}function p(h,v,m,d){var g=0;for(g=0;g<d;g++)o[g]=t[m+g];var y=h+v-1,_=d-1,x=m+d-1,S=0,b=0;if(t[x--]=t[y--],--v===0){for(S=x-(d-1),g=0;g<
d;g++)t[S+g]=o[g];return}if(d===1){for(x-=v,y-=v,b=x+1,S=y+1,g=v-1;g>=0;g--)t[b+g]=t[S+g];t[x]=o[_];return}for(var w=r;;){var C=0,E=0,A=!1;do if(e(o[_],t[y])<0){
if(t[x--]=t[y--],C++,E=0,--v===0){A=!0;break}}else if(t[x--]=o[_--],E++,C=0,--d===1){A=!0;break}while((C|E)<w);if(A)break;do{if(C=v-Pg(o[_],t,h,v,v-1,e),C!==0){
for(x-=C,y-=C,v-=C,b=x+1,S=y+1,g=C-1;g>=0;g--)t[b+g]=t[S+g];if(v===0){A=!0;break}}if(t[x--]=o[_--],--d===1){A=!0;break}if(E=d-kg(t[y],o,0,d,d-1,e),E!==0){for(x-=
E,_-=E,d-=E,b=x+1,S=_+1,g=0;g<E;g++)t[b+g]=o[S+g];if(d<=1){A=!0;break}}if(t[x--]=t[y--],--v===0){A=!0;break}w--}while(C>=hu||E>=hu);if(A)break;w<0&&(w=0),w+=2}if(r=
w,r<1&&(r=1),d===1){for(x-=v,y-=v,b=x+1,S=y+1,g=v-1;g>=0;g--)t[b+g]=t[S+g];t[x]=o[_]}else{if(d===0)throw new Error;for(S=x-(d-1),g=0;g<d;g++)t[S+g]=o[g]}}return{
mergeRuns:l,forceMergeRuns:u,pushRun:s}}function ao(t,e,r,i){r||(r=0),i||(i=t.length);var n=i-r;if(!(n<2)){var a=0;if(n<OC){a=DC(t,r,i,e),MC(t,r,i,r+a,e);return}
var o=U2(t,e),s=B2(n);do{if(a=DC(t,r,i,e),a<s){var l=n;l>s&&(l=s),MC(t,r,r+l,r+a,e),a=l}o.pushRun(r,a),o.mergeRuns(),n-=a,r+=a}while(n!==0);o.forceMergeRuns()}}var LC=!1;function Ig(){LC||(LC=!0,console.warn("z / z2 / zlevel of displayable is invalid, which may cause unexpected errors"))}function kC(t,e){return t.zlevel===
e.zlevel?t.z===e.z?t.z2-e.z2:t.z-e.z:t.zlevel-e.zlevel}var F2=(function(){function t(){this._roots=[],this._displayList=[],this._displayListLen=0,this.displayableSortFunc=
kC}return t.prototype.traverse=function(e,r){for(var i=0;i<this._roots.length;i++)this._roots[i].traverse(e,r)},t.prototype.getDisplayList=function(e,r){r=r||!1;
var i=this._displayList;return(e||!i.length)&&this.updateDisplayList(r),i},t.prototype.updateDisplayList=function(e){this._displayListLen=0;for(var r=this._roots,
i=this._displayList,n=0,a=r.length;n<a;n++)this._updateAndAddDisplayable(r[n],null,e);i.length=this._displayListLen,ao(i,kC)},t.prototype._updateAndAddDisplayable=
function(e,r,i){if(!(e.ignore&&!i)){e.beforeUpdate(),e.update(),e.afterUpdate();var n=e.getClipPath(),a=r&&r.length,o=0,s=e.__clipPaths;if(!e.ignoreClip&&(a||n)){
if(s||(s=e.__clipPaths=[]),a)for(var l=0;l<r.length;l++)s[o++]=r[l];for(var u=n,f=e;u;)u.parent=f,u.updateTransform(),s[o++]=u,f=u,u=u.getClipPath()}if(s&&(s.length=
o),e.childrenRef){for(var c=e.childrenRef(),p=0;p<c.length;p++){var h=c[p];e.__dirty&&(h.__dirty|=it),this._updateAndAddDisplayable(h,s,i)}e.__dirty=0}else{var v=e;
isNaN(v.z)&&(Ig(),v.z=0),isNaN(v.z2)&&(Ig(),v.z2=0),isNaN(v.zlevel)&&(Ig(),v.zlevel=0),this._displayList[this._displayListLen++]=v}var m=e.getDecalElement&&e.getDecalElement();
m&&this._updateAndAddDisplayable(m,s,i);var d=e.getTextGuideLine();d&&this._updateAndAddDisplayable(d,s,i);var g=e.getTextContent();g&&this._updateAndAddDisplayable(
g,s,i)}},t.prototype.addRoot=function(e){e.__zr&&e.__zr.storage===this||this._roots.push(e)},t.prototype.delRoot=function(e){if(e instanceof Array){for(var r=0,
i=e.length;r<i;r++)this.delRoot(e[r]);return}var n=se(this._roots,e);n>=0&&this._roots.splice(n,1)},t.prototype.delAllRoots=function(){this._roots=[],this._displayList=
[],this._displayListLen=0},t.prototype.getRoots=function(){return this._roots},t.prototype.dispose=function(){this._displayList=null,this._roots=null},t})(),PC=F2;var IC;IC=le.hasGlobalWindow&&(window.requestAnimationFrame&&window.requestAnimationFrame.bind(window)||window.msRequestAnimationFrame&&window.msRequestAnimationFrame.
bind(window)||window.mozRequestAnimationFrame||window.webkitRequestAnimationFrame)||function(t){return setTimeout(t,16)};var vu=IC;function oo(){return new Date().getTime()}var V2=(function(t){I(e,t);function e(r){var i=t.call(this)||this;return i._running=!1,i._time=0,i._pausedTime=0,i._pauseStart=
0,i._paused=!1,r=r||{},i.stage=r.stage||{},i}return e.prototype.addClip=function(r){r.animation&&this.removeClip(r),this._head?(this._tail.next=r,r.prev=this._tail,
r.next=null,this._tail=r):this._head=this._tail=r,r.animation=this},e.prototype.addAnimator=function(r){r.animation=this;var i=r.getClip();i&&this.addClip(i)},e.
prototype.removeClip=function(r){if(r.animation){var i=r.prev,n=r.next;i?i.next=n:this._head=n,n?n.prev=i:this._tail=i,r.next=r.prev=r.animation=null}},e.prototype.
removeAnimator=function(r){var i=r.getClip();i&&this.removeClip(i),r.animation=null},e.prototype.update=function(r){for(var i=oo()-this._pausedTime,n=i-this._time,
a=this._head;a;){var o=a.next,s=a.step(i,n);s&&(a.ondestroy(),this.removeClip(a)),a=o}this._time=i,r||(this.trigger("frame",n),this.stage.update&&this.stage.update())},
e.prototype._startLoop=function(){var r=this;this._running=!0;function i(){r._running&&(vu(i),!r._paused&&r.update())}vu(i)},e.prototype.start=function(){this._running||
(this._time=oo(),this._pausedTime=0,this._startLoop())},e.prototype.stop=function(){this._running=!1},e.prototype.pause=function(){this._paused||(this._pauseStart=
oo(),this._paused=!0)},e.prototype.resume=function(){this._paused&&(this._pausedTime+=oo()-this._pauseStart,this._paused=!1)},e.prototype.clear=function(){for(var r=this.
_head;r;){var i=r.next;r.prev=r.next=r.animation=null,r=i}this._head=this._tail=null},e.prototype.isFinished=function(){return this._head==null},e.prototype.animate=
function(r,i){i=i||{},this.start();var n=new sl(r,i.loop);return this.addAnimator(n),n},e})(At),NC=V2;var H2=300,Ng=le.domSupported,Rg=(function(){var t=["click","dblclick","mousewheel","wheel","mouseout","mouseup","mousedown","mousemove","contextmenu"],e=["touc\
hstart","touchend","touchmove"],r={pointerdown:1,pointerup:1,pointermove:1,pointerout:1},i=z(t,function(n){var a=n.replace("mouse","pointer");return r.hasOwnProperty(
a)?a:n});return{mouse:t,touch:e,pointer:i}})(),RC={mouse:["mousemove","mouseup"],pointer:["pointermove","pointerup"]},BC=!1;function Ug(t){var e=t.pointerType;return e===
"pen"||e==="touch"}function G2(t){t.touching=!0,t.touchTimer!=null&&(clearTimeout(t.touchTimer),t.touchTimer=null),t.touchTimer=setTimeout(function(){t.touching=
!1,t.touchTimer=null},700)}function Bg(t){t&&(t.zrByTouch=!0)}function W2(t,e){return ar(t.dom,new Y2(t,e),!0)}function UC(t,e){for(var r=e,i=!1;r&&r.nodeType!==
9&&!(i=r.domBelongToZr||r!==e&&r===t.painterRoot);)r=r.parentNode;return i}var Y2=(function(){function t(e,r){this.stopPropagation=ze,this.stopImmediatePropagation=
ze,this.preventDefault=ze,this.type=r.type,this.target=this.currentTarget=e.dom,this.pointerType=r.pointerType,this.clientX=r.clientX,this.clientY=r.clientY}return t})(),
ti={mousedown:function(t){t=ar(this.dom,t),this.__mayPointerCapture=[t.zrX,t.zrY],this.trigger("mousedown",t)},mousemove:function(t){t=ar(this.dom,t);var e=this.
__mayPointerCapture;e&&(t.zrX!==e[0]||t.zrY!==e[1])&&this.__togglePointerCapture(!0),this.trigger("mousemove",t)},mouseup:function(t){t=ar(this.dom,t),this.__togglePointerCapture(
!1),this.trigger("mouseup",t)},mouseout:function(t){t=ar(this.dom,t);var e=t.toElement||t.relatedTarget;UC(this,e)||(this.__pointerCapturing&&(t.zrEventControl=
"no_globalout"),this.trigger("mouseout",t))},wheel:function(t){BC=!0,t=ar(this.dom,t),this.trigger("mousewheel",t)},mousewheel:function(t){BC||(t=ar(this.dom,t),
this.trigger("mousewheel",t))},touchstart:function(t){t=ar(this.dom,t),Bg(t),this.__lastTouchMoment=new Date,this.handler.processGesture(t,"start"),ti.mousemove.
call(this,t),ti.mousedown.call(this,t)},touchmove:function(t){t=ar(this.dom,t),Bg(t),this.handler.processGesture(t,"change"),ti.mousemove.call(this,t)},touchend:function(t){
t=ar(this.dom,t),Bg(t),this.handler.processGesture(t,"end"),ti.mouseup.call(this,t),+new Date-+this.__lastTouchMoment<H2&&ti.click.call(this,t)},pointerdown:function(t){
ti.mousedown.call(this,t)},pointermove:function(t){Ug(t)||ti.mousemove.call(this,t)},pointerup:function(t){ti.mouseup.call(this,t)},pointerout:function(t){Ug(t)||
ti.mouseout.call(this,t)}};T(["click","dblclick","contextmenu"],function(t){ti[t]=function(e){e=ar(this.dom,e),this.trigger(t,e)}});var Fg={pointermove:function(t){
Ug(t)||Fg.mousemove.call(this,t)},pointerup:function(t){Fg.mouseup.call(this,t)},mousemove:function(t){this.trigger("mousemove",t)},mouseup:function(t){var e=this.
__pointerCapturing;this.__togglePointerCapture(!1),this.trigger("mouseup",t),e&&(t.zrEventControl="only_globalout",this.trigger("mouseout",t))}};function $2(t,e){
var r=e.domHandlers;le.pointerEventsSupported?T(Rg.pointer,function(i){Wp(e,i,function(n){r[i].call(t,n)})}):(le.touchEventsSupported&&T(Rg.touch,function(i){Wp(
e,i,function(n){r[i].call(t,n),G2(e)})}),T(Rg.mouse,function(i){Wp(e,i,function(n){n=Hp(n),e.touching||r[i].call(t,n)})}))}function X2(t,e){le.pointerEventsSupported?
T(RC.pointer,r):le.touchEventsSupported||T(RC.mouse,r);function r(i){function n(a){a=Hp(a),UC(t,a.target)||(a=W2(t,a),e.domHandlers[i].call(t,a))}Wp(e,i,n,{capture:!0})}}
function Wp(t,e,r,i){t.mounted[e]=r,t.listenerOpts[e]=i,_C(t.domTarget,e,r,i)}function zg(t){var e=t.mounted;for(var r in e)e.hasOwnProperty(r)&&xC(t.domTarget,
r,e[r],t.listenerOpts[r]);t.mounted={}}var zC=(function(){function t(e,r){this.mounted={},this.listenerOpts={},this.touching=!1,this.domTarget=e,this.domHandlers=
r}return t})(),K2=(function(t){I(e,t);function e(r,i){var n=t.call(this)||this;return n.__pointerCapturing=!1,n.dom=r,n.painterRoot=i,n._localHandlerScope=new zC(
r,ti),Ng&&(n._globalHandlerScope=new zC(document,Fg)),$2(n,n._localHandlerScope),n}return e.prototype.dispose=function(){zg(this._localHandlerScope),Ng&&zg(this.
_globalHandlerScope)},e.prototype.setCursor=function(r){this.dom.style&&(this.dom.style.cursor=r||"default")},e.prototype.__togglePointerCapture=function(r){if(this.
__mayPointerCapture=null,Ng&&+this.__pointerCapturing^+r){this.__pointerCapturing=r;var i=this._globalHandlerScope;r?X2(this,i):zg(i)}},e})(At),FC=K2;var Yp={},VC={};function q2(t){delete VC[t]}function Z2(t){if(!t)return!1;if(typeof t=="string")return Vo(t,1)<ll;if(t.colorStops){for(var e=t.colorStops,r=0,i=e.
length,n=0;n<i;n++)r+=Vo(e[n].color,1);return r/=i,r<ll}return!1}var j2=(function(){function t(e,r,i){var n=this;this._sleepAfterStill=10,this._stillFrameAccum=
0,this._needsRefresh=!0,this._needsRefreshHover=!1,this._darkMode=!1,i=i||{},this.dom=r,this.id=e;var a=new PC,o=i.renderer||"canvas";Yp[o]||(o=ee(Yp)[0]),i.useDirtyRect=
i.useDirtyRect==null?!1:i.useDirtyRect;var s=new Yp[o](r,a,i,e),l=i.ssr||s.ssrOnly;this.storage=a,this.painter=s;var u=!le.node&&!le.worker&&!l?new FC(s.getViewportRoot(),
s.root):null,f=i.useCoarsePointer,c=f==null||f==="auto"?le.touchEventsSupported:!!f,p=44,h;c&&(h=G(i.pointerSize,p)),this.handler=new EC(a,s,u,s.root,h),this.animation=
new NC({stage:{update:l?null:function(){return n._flush(!1)}}}),l||this.animation.start()}return t.prototype.add=function(e){this._disposed||!e||(this.storage.addRoot(
e),e.addSelfToZr(this),this.refresh())},t.prototype.remove=function(e){this._disposed||!e||(this.storage.delRoot(e),e.removeSelfFromZr(this),this.refresh())},t.
prototype.configLayer=function(e,r){this._disposed||(this.painter.configLayer&&this.painter.configLayer(e,r),this.refresh())},t.prototype.setBackgroundColor=function(e){
this._disposed||(this.painter.setBackgroundColor&&this.painter.setBackgroundColor(e),this.refresh(),this._backgroundColor=e,this._darkMode=Z2(e))},t.prototype.getBackgroundColor=
function(){return this._backgroundColor},t.prototype.setDarkMode=function(e){this._darkMode=e},t.prototype.isDarkMode=function(){return this._darkMode},t.prototype.
refreshImmediately=function(e){this._disposed||this._refresh({animUpdate:!e,refresh:!0,refreshHover:!1})},t.prototype._refresh=function(e){e.animUpdate&&this.animation.
update(!0),this._needsRefresh=this._needsRefreshHover=!1,this.painter.refresh({refresh:e.refresh,refreshHover:e.refreshHover}),this._needsRefresh=this._needsRefreshHover=
!1},t.prototype.refresh=function(){this._disposed||(this._needsRefresh=!0,this.animation.start())},t.prototype.flush=function(){this._disposed||this._flush(!0)},
t.prototype._flush=function(e){var r,i=oo(),n=this._needsRefresh,a=this._needsRefreshHover;(n||a)&&(r=!0,this._refresh({animUpdate:e,refresh:n,refreshHover:a}));
var o=oo();r?(this._stillFrameAccum=0,this.trigger("rendered",{elapsedTime:o-i})):this._sleepAfterStill>0&&(this._stillFrameAccum++,this._stillFrameAccum>this._sleepAfterStill&&
this.animation.stop())},t.prototype.setSleepAfterStill=function(e){this._sleepAfterStill=e},t.prototype.wakeUp=function(){this._disposed||(this.animation.start(),
this._stillFrameAccum=0)},t.prototype.refreshHover=function(){this._needsRefreshHover=!0},t.prototype.refreshHoverImmediately=function(){this._disposed||this._refresh(
{animUpdate:!1,refresh:!1,refreshHover:!0})},t.prototype.resize=function(e){this._disposed||(e=e||{},this.painter.resize(e.width,e.height),this.handler.resize())},
t.prototype.clearAnimation=function(){this._disposed||this.animation.clear()},t.prototype.getWidth=function(){if(!this._disposed)return this.painter.getWidth()},
t.prototype.getHeight=function(){if(!this._disposed)return this.painter.getHeight()},t.prototype.setCursorStyle=function(e){this._disposed||this.handler.setCursorStyle(
e)},t.prototype.findHover=function(e,r){if(!this._disposed)return this.handler.findHover(e,r)},t.prototype.on=function(e,r,i){return this._disposed||this.handler.
on(e,r,i),this},t.prototype.off=function(e,r){this._disposed||this.handler.off(e,r)},t.prototype.trigger=function(e,r){this._disposed||this.handler.trigger(e,r)},
t.prototype.clear=function(){if(!this._disposed){for(var e=this.storage.getRoots(),r=0;r<e.length;r++)e[r]instanceof Se&&e[r].removeSelfFromZr(this);this.storage.
delAllRoots(),this.painter.clear()}},t.prototype.dispose=function(){this._disposed||(this.animation.stop(),this.clear(),this.storage.dispose(),this.painter.dispose(),
this.handler.dispose(),this.animation=this.storage=this.painter=this.handler=null,this._disposed=!0,q2(this.id))},t})();function Hg(t,e){var r=new j2(Xu(),t,e);
return VC[r.id]=r,r}function HC(t,e){Yp[t]=e}var Vg;function GC(t){if(typeof Vg=="function")return Vg(t)}function WC(t){Vg=t}var YC="";typeof navigator<"u"&&(YC=navigator.platform||"");var Ps="rgba(0, 0, 0, 0.2)",$C=oe.color.theme[0],J2=tl($C,null,null,.9),$p={darkMode:"auto",colorBy:"\
series",color:oe.color.theme,gradientColor:[J2,$C],aria:{decal:{decals:[{color:Ps,dashArrayX:[1,0],dashArrayY:[2,5],symbolSize:1,rotation:Math.PI/6},{color:Ps,symbol:"\
circle",dashArrayX:[[8,8],[0,8,8,0]],dashArrayY:[6,0],symbolSize:.8},{color:Ps,dashArrayX:[1,0],dashArrayY:[4,3],rotation:-Math.PI/4},{color:Ps,dashArrayX:[[6,6],
[0,6,6,0]],dashArrayY:[6,0]},{color:Ps,dashArrayX:[[1,0],[1,6]],dashArrayY:[1,0,6,0],rotation:Math.PI/4},{color:Ps,symbol:"triangle",dashArrayX:[[9,9],[0,9,9,0]],
dashArrayY:[7,2],symbolSize:.75}]}},textStyle:{fontFamily:YC.match(/^Win/)?"Microsoft YaHei":"sans-serif",fontSize:12,fontStyle:"normal",fontWeight:"normal"},blendMode:null,
stateAnimation:{duration:300,easing:"cubicOut"},animation:"auto",animationDuration:1e3,animationDurationUpdate:500,animationEasing:"cubicInOut",animationEasingUpdate:"\
cubicInOut",animationThreshold:2e3,progressiveThreshold:3e3,progressive:400,hoverLayerThreshold:3e3,useUTC:!1};var eB=K();function XC(t,e,r){var i=eB.get(e);if(!i)return r;var n=i(t);if(!n)return r;if(0)for(var a;a<n.length;a++);return r.concat(n)}var Xp,du,KC,qC="\0_ec_inner",tB=1;var JC=(function(t){I(e,t);function e(){return t!==null&&t.apply(this,arguments)||this}return e.prototype.init=function(r,i,n,a,o,s){a=a||{},this.option=null,this.
_theme=new Fe(a),this._locale=new Fe(o),this._optionManager=s},e.prototype.setOption=function(r,i,n){var a=QC(i);this._optionManager.setOption(r,n,a),this._resetOption(
null,a)},e.prototype.resetOption=function(r,i){return this._resetOption(r,QC(i))},e.prototype._resetOption=function(r,i){var n=!1,a=this._optionManager;if(!r||r===
"recreate"){var o=a.mountOption(r==="recreate");!this.option||r==="recreate"?KC(this,o):(this.restoreData(),this._mergeOption(o,i)),n=!0}if((r==="timeline"||r===
"media")&&this.restoreData(),!r||r==="recreate"||r==="timeline"){var s=a.getTimelineOption(this);s&&(n=!0,this._mergeOption(s,i))}if(!r||r==="recreate"||r==="me\
dia"){var l=a.getMediaOption(this);l.length&&T(l,function(u){n=!0,this._mergeOption(u,i)},this)}return n},e.prototype.mergeOption=function(r){this._mergeOption(
r,null)},e.prototype._mergeOption=function(r,i){var n=this.option,a=this._componentsMap,o=this._componentsCount,s=[],l=K(),u=i&&i.replaceMergeMainTypeMap;Pb(this),
T(r,function(c,p){c!=null&&(De.hasClass(p)?p&&(s.push(p),l.set(p,!0)):n[p]=n[p]==null?ne(c):_e(n[p],c,!0))}),u&&u.each(function(c,p){De.hasClass(p)&&!l.get(p)&&
(s.push(p),l.set(p,!0))}),De.topologicalTravel(s,De.getAllClassMainTypes(),f,this);function f(c){var p=XC(this,c,Ne(r[c])),h=a.get(c),v=h?u&&u.get(c)?"replaceMe\
rge":"normalMerge":"replaceAll",m=sS(h,p,v);uS(m,c,De),n[c]=null,a.set(c,null),o.set(c,0);var d=[],g=[],y=0,_,x;T(m,function(S,b){var w=S.existing,C=S.newOption;
if(!C)w&&(w.mergeOption({},this),w.optionUpdated({},!1));else{var E=c==="series",A=De.getClass(c,S.keyInfo.subType,!E);if(!A){if(0)var D,L;return}if(c==="toolti\
p"){if(_)return;_=!0}if(w&&w.constructor===A)w.name=S.keyInfo.name,w.mergeOption(C,this),w.optionUpdated(C,!1);else{var M=R({componentIndex:b},S.keyInfo);w=new A(
C,this,this,M),R(w,M),S.brandNew&&(w.__requireNewView=!0),w.init(C,this,this),w.optionUpdated(null,!0)}}w?(d.push(w.option),g.push(w),y++):(d.push(void 0),g.push(
void 0))},this),n[c]=d,a.set(c,g),o.set(c,y),c==="series"&&Xp(this)}this._seriesIndices||Xp(this)},e.prototype.getOption=function(){var r=ne(this.option);return T(
r,function(i,n){if(De.hasClass(n)){for(var a=Ne(i),o=a.length,s=!1,l=o-1;l>=0;l--)a[l]&&!Ko(a[l])?s=!0:(a[l]=null,!s&&o--);a.length=o,r[n]=a}}),delete r[qC],r},
e.prototype.setTheme=function(r){this._theme=new Fe(r),this._resetOption("recreate",null)},e.prototype.getTheme=function(){return this._theme},e.prototype.getLocaleModel=
function(){return this._locale},e.prototype.setUpdatePayload=function(r){this._payload=r},e.prototype.getUpdatePayload=function(){return this._payload},e.prototype.
getComponent=function(r,i){var n=this._componentsMap.get(r);if(n){var a=n[i||0];if(a)return a;if(i==null){for(var o=0;o<n.length;o++)if(n[o])return n[o]}}},e.prototype.
queryComponents=function(r){var i=r.mainType;if(!i)return[];var n=r.index,a=r.id,o=r.name,s=this._componentsMap.get(i);if(!s||!s.length)return[];var l;return n!=
null?(l=[],T(Ne(n),function(u){s[u]&&l.push(s[u])})):a!=null?l=ZC("id",a,s):o!=null?l=ZC("name",o,s):l=Oe(s,function(u){return!!u}),jC(l,r)},e.prototype.findComponents=
function(r){var i=r.query,n=r.mainType,a=s(i),o=a?this.queryComponents(a):Oe(this._componentsMap.get(n),function(u){return!!u});return l(jC(o,r));function s(u){
var f=n+"Index",c=n+"Id",p=n+"Name";return u&&(u[f]!=null||u[c]!=null||u[p]!=null)?{mainType:n,index:u[f],id:u[c],name:u[p]}:null}function l(u){return r.filter?
Oe(u,r.filter):u}},e.prototype.eachComponent=function(r,i,n){var a=this._componentsMap;if(Y(r)){var o=i,s=r;a.each(function(c,p){for(var h=0;c&&h<c.length;h++){
var v=c[h];v&&s.call(o,p,v,v.componentIndex)}})}else for(var l=V(r)?a.get(r):W(r)?this.findComponents(r):null,u=0;l&&u<l.length;u++){var f=l[u];f&&i.call(n,f,f.
componentIndex)}},e.prototype.getSeriesByName=function(r){var i=vr(r,null);return Oe(this._componentsMap.get("series"),function(n){return!!n&&i!=null&&n.name===
i})},e.prototype.getSeriesByIndex=function(r){return this._componentsMap.get("series")[r]},e.prototype.getSeriesByType=function(r){return Oe(this._componentsMap.
get("series"),function(i){return!!i&&i.subType===r})},e.prototype.getSeries=function(){return Oe(this._componentsMap.get("series"),function(r){return!!r})},e.prototype.
getSeriesCount=function(){return this._componentsCount.get("series")},e.prototype.eachSeries=function(r,i){du(this),T(this._seriesIndices,function(n){var a=this.
_componentsMap.get("series")[n];r.call(i,a,n)},this)},e.prototype.eachRawSeries=function(r,i){T(this._componentsMap.get("series"),function(n){n&&r.call(i,n,n.componentIndex)})},
e.prototype.eachSeriesByType=function(r,i,n){du(this),T(this._seriesIndices,function(a){var o=this._componentsMap.get("series")[a];o.subType===r&&i.call(n,o,a)},
this)},e.prototype.eachRawSeriesByType=function(r,i,n){return T(this.getSeriesByType(r),i,n)},e.prototype.isSeriesFiltered=function(r){return du(this),this._seriesIndicesMap.
get(r.componentIndex)==null},e.prototype.getCurrentSeriesIndices=function(){return(this._seriesIndices||[]).slice()},e.prototype.filterSeries=function(r,i){du(this);
var n=[];T(this._seriesIndices,function(a){var o=this._componentsMap.get("series")[a];r.call(i,o,a)&&n.push(a)},this),this._seriesIndices=n,this._seriesIndicesMap=
K(n)},e.prototype.restoreData=function(r){Xp(this);var i=this._componentsMap,n=[];i.each(function(a,o){De.hasClass(o)&&n.push(o)}),De.topologicalTravel(n,De.getAllClassMainTypes(),
function(a){T(i.get(a),function(o){o&&(a!=="series"||!rB(o,r))&&o.restoreData()})})},e.internalField=(function(){Xp=function(r){var i=r._seriesIndices=[];T(r._componentsMap.
get("series"),function(n){n&&i.push(n.componentIndex)}),r._seriesIndicesMap=K(i)},du=function(r){},KC=function(r,i){r.option={},r.option[qC]=tB,r._componentsMap=
K({series:[]}),r._componentsCount=K();var n=i.aria;W(n)&&n.enabled==null&&(n.enabled=!0),iB(i,r._theme.option),_e(i,$p,!1),r._mergeOption(i,null)}})(),e})(Fe);function rB(t,e){
if(e){var r=e.seriesIndex,i=e.seriesId,n=e.seriesName;return r!=null&&t.componentIndex!==r||i!=null&&t.id!==i||n!=null&&t.name!==n}}function iB(t,e){var r=t.color&&
!t.colorLayer;T(e,function(i,n){n==="colorLayer"&&r||n==="color"&&t.color||De.hasClass(n)||(typeof i=="object"?t[n]=t[n]?_e(t[n],i,!1):ne(i):t[n]==null&&(t[n]=i))})}
function ZC(t,e,r){if(B(e)){var i=K();return T(e,function(a){if(a!=null){var o=vr(a,null);o!=null&&i.set(a,!0)}}),Oe(r,function(a){return a&&i.get(a[t])})}else{
var n=vr(e,null);return Oe(r,function(a){return a&&n!=null&&a[t]===n})}}function jC(t,e){return e.hasOwnProperty("subType")?Oe(t,function(r){return r&&r.subType===
e.subType}):t}function QC(t){var e=K();return t&&T(Ne(t.replaceMerge),function(r){e.set(r,!0)}),{replaceMergeMainTypeMap:e}}Tt(JC,Kl);var Kp=JC;var nB=/^(min|max)?(.+)$/,aB=(function(){function t(e){this._timelineOptions=[],this._mediaList=[],this._currentMediaIndices=[],this._api=e}return t.prototype.setOption=
function(e,r,i){e&&(T(Ne(e.series),function(o){o&&o.data&&je(o.data)&&To(o.data)}),T(Ne(e.dataset),function(o){o&&o.source&&je(o.source)&&To(o.source)})),e=ne(e);
var n=this._optionBackup,a=oB(e,r,!n);this._newBaseOption=a.baseOption,n?(a.timelineOptions.length&&(n.timelineOptions=a.timelineOptions),a.mediaList.length&&(n.
mediaList=a.mediaList),a.mediaDefault&&(n.mediaDefault=a.mediaDefault)):this._optionBackup=a},t.prototype.mountOption=function(e){var r=this._optionBackup;return this.
_timelineOptions=r.timelineOptions,this._mediaList=r.mediaList,this._mediaDefault=r.mediaDefault,this._currentMediaIndices=[],ne(e?r.baseOption:this._newBaseOption)},
t.prototype.getTimelineOption=function(e){var r,i=this._timelineOptions;if(i.length){var n=e.getComponent("timeline");n&&(r=ne(i[n.getCurrentIndex()]))}return r},
t.prototype.getMediaOption=function(e){var r=this._api.getWidth(),i=this._api.getHeight(),n=this._mediaList,a=this._mediaDefault,o=[],s=[];if(!n.length&&!a)return s;
for(var l=0,u=n.length;l<u;l++)sB(n[l].query,r,i)&&o.push(l);return!o.length&&a&&(o=[-1]),o.length&&!uB(o,this._currentMediaIndices)&&(s=z(o,function(f){return ne(
f===-1?a.option:n[f].option)})),this._currentMediaIndices=o,s},t})();function oB(t,e,r){var i=[],n,a,o=t.baseOption,s=t.timeline,l=t.options,u=t.media,f=!!t.media,
c=!!(l||s||o&&o.timeline);o?(a=o,a.timeline||(a.timeline=s)):((c||f)&&(t.options=t.media=null),a=t),f&&B(u)&&T(u,function(h){h&&h.option&&(h.query?i.push(h):n||
(n=h))}),p(a),T(l,function(h){return p(h)}),T(i,function(h){return p(h.option)});function p(h){T(e,function(v){v(h,r)})}return{baseOption:a,timelineOptions:l||[],
mediaDefault:n,mediaList:i}}function sB(t,e,r){var i={width:e,height:r,aspectratio:e/r},n=!0;return T(t,function(a,o){var s=o.match(nB);if(!(!s||!s[1]||!s[2])){
var l=s[1],u=s[2].toLowerCase();lB(i[u],a,l)||(n=!1)}}),n}function lB(t,e,r){return r==="min"?t>=e:r==="max"?t<=e:t===e}function uB(t,e){return t.join(",")===e.
join(",")}var eA=aB;var ri=T,gu=W,tA=["areaStyle","lineStyle","nodeStyle","linkStyle","chordStyle","label","labelLine"];function Gg(t){var e=t&&t.itemStyle;if(e)for(var r=0,i=tA.length;r<
i;r++){var n=tA[r],a=e.normal,o=e.emphasis;a&&a[n]&&(t[n]=t[n]||{},t[n].normal?_e(t[n].normal,a[n]):t[n].normal=a[n],a[n]=null),o&&o[n]&&(t[n]=t[n]||{},t[n].emphasis?
_e(t[n].emphasis,o[n]):t[n].emphasis=o[n],o[n]=null)}}function It(t,e,r){if(t&&t[e]&&(t[e].normal||t[e].emphasis)){var i=t[e].normal,n=t[e].emphasis;i&&(r?(t[e].
normal=t[e].emphasis=null,ue(t[e],i)):t[e]=i),n&&(t.emphasis=t.emphasis||{},t.emphasis[e]=n,n.focus&&(t.emphasis.focus=n.focus),n.blurScope&&(t.emphasis.blurScope=
n.blurScope))}}function mu(t){It(t,"itemStyle"),It(t,"lineStyle"),It(t,"areaStyle"),It(t,"label"),It(t,"labelLine"),It(t,"upperLabel"),It(t,"edgeLabel")}function nt(t,e){
var r=gu(t)&&t[e],i=gu(r)&&r.textStyle;if(i)for(var n=0,a=Sd.length;n<a;n++){var o=Sd[n];i.hasOwnProperty(o)&&(r[o]=i[o])}}function Ir(t){t&&(mu(t),nt(t,"label"),
t.emphasis&&nt(t.emphasis,"label"))}function fB(t){if(gu(t)){Gg(t),mu(t),nt(t,"label"),nt(t,"upperLabel"),nt(t,"edgeLabel"),t.emphasis&&(nt(t.emphasis,"label"),
nt(t.emphasis,"upperLabel"),nt(t.emphasis,"edgeLabel"));var e=t.markPoint;e&&(Gg(e),Ir(e));var r=t.markLine;r&&(Gg(r),Ir(r));var i=t.markArea;i&&Ir(i);var n=t.data;
if(t.type==="graph"){n=n||t.nodes;var a=t.links||t.edges;if(a&&!je(a))for(var o=0;o<a.length;o++)Ir(a[o]);T(t.categories,function(u){mu(u)})}if(n&&!je(n))for(var o=0;o<
n.length;o++)Ir(n[o]);if(e=t.markPoint,e&&e.data)for(var s=e.data,o=0;o<s.length;o++)Ir(s[o]);if(r=t.markLine,r&&r.data)for(var l=r.data,o=0;o<l.length;o++)B(l[o])?
(Ir(l[o][0]),Ir(l[o][1])):Ir(l[o]);t.type==="gauge"?(nt(t,"axisLabel"),nt(t,"title"),nt(t,"detail")):t.type==="treemap"?(It(t.breadcrumb,"itemStyle"),T(t.levels,
function(u){mu(u)})):t.type==="tree"&&mu(t.leaves)}}function rn(t){return B(t)?t:t?[t]:[]}function rA(t){return(B(t)?t[0]:t)||{}}function Wg(t,e){ri(rn(t.series),
function(i){gu(i)&&fB(i)});var r=["xAxis","yAxis","radiusAxis","angleAxis","singleAxis","parallelAxis","radar"];e&&r.push("valueAxis","categoryAxis","logAxis","\
timeAxis"),ri(r,function(i){ri(rn(t[i]),function(n){n&&(nt(n,"axisLabel"),nt(n.axisPointer,"label"))})}),ri(rn(t.parallel),function(i){var n=i&&i.parallelAxisDefault;
nt(n,"axisLabel"),nt(n&&n.axisPointer,"label")}),ri(rn(t.calendar),function(i){It(i,"itemStyle"),nt(i,"dayLabel"),nt(i,"monthLabel"),nt(i,"yearLabel")}),ri(rn(t.
radar),function(i){nt(i,"name"),i.name&&i.axisName==null&&(i.axisName=i.name,delete i.name),i.nameGap!=null&&i.axisNameGap==null&&(i.axisNameGap=i.nameGap,delete i.
nameGap)}),ri(rn(t.geo),function(i){gu(i)&&(Ir(i),ri(rn(i.regions),function(n){Ir(n)}))}),ri(rn(t.timeline),function(i){Ir(i),It(i,"label"),It(i,"itemStyle"),It(
i,"controlStyle",!0);var n=i.data;B(n)&&T(n,function(a){W(a)&&(It(a,"label"),It(a,"itemStyle"))})}),ri(rn(t.toolbox),function(i){It(i,"iconStyle"),ri(i.feature,
function(n){It(n,"iconStyle")})}),nt(rA(t.axisPointer),"label"),nt(rA(t.tooltip).axisPointer,"label")}function cB(t,e){for(var r=e.split(","),i=t,n=0;n<r.length&&(i=i&&i[r[n]],i!=null);n++);return i}function pB(t,e,r,i){for(var n=e.split(","),a=t,o,s=0;s<n.length-
1;s++)o=n[s],a[o]==null&&(a[o]={}),a=a[o];(i||a[n[s]]==null)&&(a[n[s]]=r)}function iA(t){t&&T(hB,function(e){e[0]in t&&!(e[1]in t)&&(t[e[1]]=t[e[0]])})}var hB=[
["x","left"],["y","top"],["x2","right"],["y2","bottom"]],vB=["grid","geo","parallel","legend","toolbox","title","visualMap","dataZoom","timeline"],Yg=[["borderR\
adius","barBorderRadius"],["borderColor","barBorderColor"],["borderWidth","barBorderWidth"]];function yu(t){var e=t&&t.itemStyle;if(e)for(var r=0;r<Yg.length;r++){
var i=Yg[r][1],n=Yg[r][0];e[i]!=null&&(e[n]=e[i])}}function nA(t){t&&t.alignTo==="edge"&&t.margin!=null&&t.edgeDistance==null&&(t.edgeDistance=t.margin)}function aA(t){
t&&t.downplay&&!t.blur&&(t.blur=t.downplay)}function dB(t){t&&t.focusNodeAdjacency!=null&&(t.emphasis=t.emphasis||{},t.emphasis.focus==null&&(t.emphasis.focus="\
adjacency"))}function oA(t,e){if(t)for(var r=0;r<t.length;r++)e(t[r]),t[r]&&oA(t[r].children,e)}function qp(t,e){Wg(t,e),t.series=Ne(t.series),T(t.series,function(r){
if(W(r)){var i=r.type;if(i==="line")r.clipOverflow!=null&&(r.clip=r.clipOverflow);else if(i==="pie"||i==="gauge"){r.clockWise!=null&&(r.clockwise=r.clockWise),nA(
r.label);var n=r.data;if(n&&!je(n))for(var a=0;a<n.length;a++)nA(n[a]);r.hoverOffset!=null&&(r.emphasis=r.emphasis||{},(r.emphasis.scaleSize=null)&&(r.emphasis.
scaleSize=r.hoverOffset))}else if(i==="gauge"){var o=cB(r,"pointer.color");o!=null&&pB(r,"itemStyle.color",o)}else if(i==="bar"){yu(r),yu(r.backgroundStyle),yu(
r.emphasis);var n=r.data;if(n&&!je(n))for(var a=0;a<n.length;a++)typeof n[a]=="object"&&(yu(n[a]),yu(n[a]&&n[a].emphasis))}else if(i==="sunburst"){var s=r.highlightPolicy;
s&&(r.emphasis=r.emphasis||{},r.emphasis.focus||(r.emphasis.focus=s)),aA(r),oA(r.data,aA)}else i==="graph"||i==="sankey"?dB(r):i==="map"&&(r.mapType&&!r.map&&(r.
map=r.mapType),r.mapLocation&&ue(r,r.mapLocation));r.hoverAnimation!=null&&(r.emphasis=r.emphasis||{},r.emphasis&&r.emphasis.scale==null&&(r.emphasis.scale=r.hoverAnimation)),
iA(r)}}),t.dataRange&&(t.visualMap=t.dataRange),T(vB,function(r){var i=t[r];i&&(B(i)||(i=[i]),T(i,function(n){iA(n)}))})}var sA=Hf(mB);function mB(t){var e=K();t.eachSeries(function(r){var i=r.get("stack");if(i){var n=e.get(i)||e.set(i,[]),a=r.getData(),o={stackResultDimension:a.getCalculationInfo(
"stackResultDimension"),stackedOverDimension:a.getCalculationInfo("stackedOverDimension"),stackedDimension:a.getCalculationInfo("stackedDimension"),stackedByDimension:a.
getCalculationInfo("stackedByDimension"),isStackedByIndex:a.getCalculationInfo("isStackedByIndex"),data:a,seriesModel:r};if(!o.stackedDimension||!(o.isStackedByIndex||
o.stackedByDimension))return;n.push(o)}}),e.each(function(r){if(r.length!==0){var i=r[0].seriesModel,n=i.get("stackOrder")||"seriesAsc";n==="seriesDesc"&&r.reverse(),
T(r,function(a,o){a.data.setCalculationInfo("stackedOnSeries",o>0?r[o-1].seriesModel:null)}),gB(r)}})}function gB(t){T(t,function(e,r){var i=[],n=[NaN,NaN],a=[e.
stackResultDimension,e.stackedOverDimension],o=e.data,s=e.isStackedByIndex,l=e.seriesModel.get("stackStrategy")||"samesign";o.modify(a,function(u,f,c){var p=o.get(
e.stackedDimension,c);if(isNaN(p))return n;var h,v;s?v=o.getRawIndex(c):h=o.get(e.stackedByDimension,c);for(var m=NaN,d=r-1;d>=0;d--){var g=t[d];if(s||(v=g.data.
rawIndexOf(g.stackedByDimension,h)),v>=0){var y=g.data.getByRawIndex(g.stackResultDimension,v);if(l==="all"||l==="positive"&&y>0||l==="negative"&&y<0||l==="same\
sign"&&p>=0&&y>0||l==="samesign"&&p<=0&&y<0){p=tS(p,y),m=y;break}}}return i[0]=p,i[1]=m,i})})}var $g=(function(){function t(){this.group=new Se,this.uid=On("viewComponent")}return t.prototype.init=function(e,r){},t.prototype.render=function(e,r,i,n){},t.
prototype.dispose=function(e,r){},t.prototype.updateView=function(e,r,i,n){},t.prototype.updateLayout=function(e,r,i,n){},t.prototype.updateVisual=function(e,r,i,n){},
t.prototype.toggleBlurSeries=function(e,r,i){},t.prototype.eachRendered=function(e){var r=this.group;r&&r.traverse(e)},t})();Ao($g);cn($g);var $t=$g;var lA=Q(),uA={itemStyle:si(lm,!0),lineStyle:si(sm,!0)},yB={lineStyle:"stroke",itemStyle:"fill"};function fA(t,e){var r=t.visualStyleMapper||uA[e];return r||(console.
warn("Unknown style type '"+e+"'."),uA.itemStyle)}function cA(t,e){var r=t.visualDrawType||yB[e];return r||(console.warn("Unknown style type '"+e+"'."),"fill")}
var pA={createOnAllSeries:!0,performRawSeries:!0,reset:function(t,e){var r=t.getData(),i=t.visualStyleAccessPath||"itemStyle",n=t.getModel(i),a=fA(t,i),o=a(n),s=n.
getShallow("decal");s&&(r.setVisual("decal",s),s.dirty=!0);var l=cA(t,i),u=o[l],f=Y(u)?u:null,c=o.fill==="auto"||o.stroke==="auto";if(!o[l]||f||c){var p=t.getColorFromPalette(
t.name,null,e.getSeriesCount());o[l]||(o[l]=p,r.setVisual("colorFromPalette",!0)),o.fill=o.fill==="auto"||Y(o.fill)?p:o.fill,o.stroke=o.stroke==="auto"||Y(o.stroke)?
p:o.stroke}if(r.setVisual("style",o),r.setVisual("drawType",l),!e.isSeriesFiltered(t)&&f)return r.setVisual("colorFromPalette",!1),{dataEach:function(h,v){var m=t.
getDataParams(v),d=R({},o);d[l]=f(m),h.setItemVisual(v,"style",d)}}}},_u=new Fe,hA={createOnAllSeries:!0,reset:function(t,e){if(!t.ignoreStyleOnData){var r=t.getData(),
i=t.visualStyleAccessPath||"itemStyle",n=fA(t,i),a=r.getVisual("drawType");return{dataEach:r.hasItemOption?function(o,s){var l=o.getRawDataItem(s);if(l&&l[i]){_u.
option=l[i];var u=n(_u),f=o.ensureUniqueItemVisual(s,"style");R(f,u),_u.option.decal&&(o.setItemVisual(s,"decal",_u.option.decal),_u.option.decal.dirty=!0),a in
u&&o.setItemVisual(s,"colorFromPalette",!1)}}:null}}}},vA={performRawSeries:!0,overallReset:function(t){var e=K();t.eachSeries(function(r){if(!r.isColorBySeries()){
var i=r.type+"-"+r.getColorBy();lA(r).scope=e.get(i)||e.set(i,{})}}),t.eachSeries(function(r){if(!r.isColorBySeries()){var i=r.getRawData(),n={},a=r.getData(),o=lA(
r).scope,s=r.visualStyleAccessPath||"itemStyle",l=cA(r,s);a.each(function(u){var f=a.getRawIndex(u);n[f]=u}),i.each(function(u){var f=n[u],c=a.getItemVisual(f,"\
colorFromPalette");if(c){var p=a.ensureUniqueItemVisual(f,"style"),h=i.getName(u)||u+"",v=i.count();p[l]=r.getColorFromPalette(h,o,v)}})}})}};var Zp=Math.PI;function Xg(t,e){e=e||{},ue(e,{text:"loading",textColor:oe.color.primary,fontSize:12,fontWeight:"normal",fontStyle:"normal",fontFamily:"sans-seri\
f",maskColor:"rgba(255,255,255,0.8)",showSpinner:!0,color:oe.color.theme[0],spinnerRadius:10,lineWidth:5,zlevel:0});var r=new Se,i=new Pe({style:{fill:e.maskColor},
zlevel:e.zlevel,z:1e4});r.add(i);var n=new ot({style:{text:e.text,fill:e.textColor,fontSize:e.fontSize,fontWeight:e.fontWeight,fontStyle:e.fontStyle,fontFamily:e.
fontFamily},zlevel:e.zlevel,z:10001}),a=new Pe({style:{fill:"none"},textContent:n,textConfig:{position:"right",distance:10},zlevel:e.zlevel,z:10001});r.add(a);var o;
return e.showSpinner&&(o=new kl({shape:{startAngle:-Zp/2,endAngle:-Zp/2+.1,r:e.spinnerRadius},style:{stroke:e.color,lineCap:"round",lineWidth:e.lineWidth},zlevel:e.
zlevel,z:10001}),o.animateShape(!0).when(1e3,{endAngle:Zp*3/2}).start("circularInOut"),o.animateShape(!0).when(1e3,{startAngle:Zp*3/2}).delay(300).start("circul\
arInOut"),r.add(o)),r.resize=function(){var s=n.getBoundingRect().width,l=e.showSpinner?e.spinnerRadius:0,u=(t.getWidth()-l*2-(e.showSpinner&&s?10:0)-s)/2-(e.showSpinner&&
s?0:5+s/2)+(e.showSpinner?0:s/2)+(s?0:l),f=t.getHeight()/2;e.showSpinner&&o.setShape({cx:u,cy:f}),a.setShape({x:u-l,y:f-l,width:l*2,height:l*2}),i.setShape({x:0,
y:0,width:t.getWidth(),height:t.getHeight()})},r.resize(),r}var _B=(function(){function t(e,r,i,n){this._stageTaskMap=K(),this.ecInstance=e,this.api=r,i=this._dataProcessorHandlers=i.slice(),n=this._visualHandlers=n.slice(),
this._allHandlers=i.concat(n)}return t.prototype.restoreData=function(e,r){e.restoreData(r),this._stageTaskMap.each(function(i){var n=i.overallTask;n&&n.dirty()})},
t.prototype.getPerformArgs=function(e,r){if(e.__pipeline){var i=this._pipelineMap.get(e.__pipeline.id),n=i.context,a=!r&&i.progressiveEnabled&&(!n||n.progressiveRender)&&
e.__idxInPipeline>i.blockIndex,o=a?i.step:null,s=n&&n.modDataCount,l=s!=null?Math.ceil(s/o):null;return{step:o,modBy:l,modDataCount:s}}},t.prototype.getPipeline=
function(e){return this._pipelineMap.get(e)},t.prototype.updateStreamModes=function(e,r){var i=this._pipelineMap.get(e.uid),n=e.__preparePipelineContext?e.__preparePipelineContext(
r,i):Vf(e,r,i);e.pipelineContext=i.context=n},t.prototype.restorePipelines=function(e,r){var i=this,n=i._pipelineMap=K();r.eachSeries(function(a){var o=e.painter.
type==="canvas"&&a.getProgressive(),s=a.uid;n.set(s,{id:s,head:null,tail:null,threshold:a.getProgressiveThreshold(),progressiveEnabled:o&&!(a.preventIncremental&&
a.preventIncremental()),blockIndex:-1,step:Math.round(o||700),count:0}),i._pipe(a,a.dataTask)})},t.prototype.prepareStageTasks=function(){var e=this._stageTaskMap,
r=this.api.getModel(),i=this.api;T(this._allHandlers,function(n){var a=e.get(n.uid)||e.set(n.uid,{}),o="";$e(!(n.reset&&n.overallReset),o),n.reset&&this._createSeriesStageTask(
n,a,r,i),n.overallReset&&this._createOverallStageTask(n,a,r,i)},this)},t.prototype.prepareView=function(e,r,i,n){var a=e.renderTask,o=a.context;o.model=r,o.ecModel=
i,o.api=n,a.__block=!e.incrementalPrepareRender,this._pipe(r,a)},t.prototype.performDataProcessorTasks=function(e,r){this._performStageTasks(this._dataProcessorHandlers,
e,r,{block:!0})},t.prototype.performVisualTasks=function(e,r,i){this._performStageTasks(this._visualHandlers,e,r,i)},t.prototype._performStageTasks=function(e,r,i,n){
n=n||{};var a=!1,o=this;T(e,function(l,u){if(!(n.visualType&&n.visualType!==l.visualType)){var f=o._stageTaskMap.get(l.uid),c=f.seriesTaskMap,p=f.overallTask;if(p){
var h,v=p.agentStubMap;v.each(function(d){s(n,d)&&(d.dirty(),h=!0)}),h&&p.dirty(),o.updatePayload(p,i);var m=o.getPerformArgs(p,n.block);v.each(function(d){d.perform(
m)}),p.perform(m)&&(a=!0)}else c&&c.each(function(d,g){s(n,d)&&d.dirty();var y=o.getPerformArgs(d,n.block);y.skip=!l.performRawSeries&&r.isSeriesFiltered(d.context.
model),o.updatePayload(d,i),d.perform(y)&&(a=!0)})}});function s(l,u){return l.setDirty&&(!l.dirtyMap||l.dirtyMap.get(u.__pipeline.id))}this.unfinished=a||this.
unfinished},t.prototype.performSeriesTasks=function(e){var r;e.eachSeries(function(i){r=i.dataTask.perform()||r}),this.unfinished=r||this.unfinished},t.prototype.
plan=function(){this._pipelineMap.each(function(e){var r=e.tail;do{if(r.__block){e.blockIndex=r.__idxInPipeline;break}r=r.getUpstream()}while(r)})},t.prototype.
updatePayload=function(e,r){r!=="remain"&&(e.context.payload=r)},t.prototype._createSeriesStageTask=function(e,r,i,n){var a=this,o=r.seriesTaskMap,s=r.seriesTaskMap=
K(),l=e.seriesType,u=e.getTargetSeries;e.createOnAllSeries?i.eachRawSeries(f):l?i.eachRawSeriesByType(l,f):u&&u(i,n).each(f);function f(c){var p=c.uid,h=s.set(p,
o&&o.get(p)||Pn({plan:TB,reset:CB,count:EB}));h.context={model:c,ecModel:i,api:n,useClearVisual:e.isVisual&&!e.isLayout,plan:e.plan,reset:e.reset,scheduler:a},a.
_pipe(c,h)}},t.prototype._createOverallStageTask=function(e,r,i,n){var a=this,o=r.overallTask=r.overallTask||Pn({reset:xB});o.context={ecModel:i,api:n,overallReset:e.
overallReset,scheduler:a};var s=o.agentStubMap,l=o.agentStubMap=K(),u=e.seriesType,f=e.getTargetSeries,c=e.dirtyOnOverallProgress,p=!1,h="";$e(!e.createOnAllSeries,
h),u?i.eachRawSeriesByType(u,v):f?f(i,n).each(v):T(i.getSeries(),v);function v(m){var d=m.uid,g=l.set(d,s&&s.get(d)||(p=!0,Pn({reset:SB,onDirty:wB})));g.context=
{model:m,dirtyOnOverallProgress:c},g.agent=o,g.__block=c,a._pipe(m,g)}p&&o.dirty()},t.prototype._pipe=function(e,r){var i=e.uid,n=this._pipelineMap.get(i);!n.head&&
(n.head=r),n.tail&&n.tail.pipe(r),n.tail=r,r.__idxInPipeline=n.count++,r.__pipeline=n},t.wrapStageHandler=function(e,r){return Y(e)&&(e={overallReset:e,seriesType:DB(
e)}),e.uid=On("stageHandler"),r&&(e.visualType=r),e},t})();function xB(t){t.overallReset(t.ecModel,t.api,t.payload)}function SB(t){return t.dirtyOnOverallProgress&&
bB}function bB(){this.agent.dirty(),this.getDownstream().dirty()}function wB(){this.agent&&this.agent.dirty()}function TB(t){return t.plan?t.plan(t.model,t.ecModel,
t.api,t.payload):null}function CB(t){t.useClearVisual&&t.data.clearAllVisual();var e=t.resetDefines=Ne(t.reset(t.model,t.ecModel,t.api,t.payload));return e.length>
1?z(e,function(r,i){return dA(i)}):AB}var AB=dA(0);function dA(t){return function(e,r){var i=r.data,n=r.resetDefines[t];if(n&&n.dataEach)for(var a=e.start;a<e.end;a++)
n.dataEach(i,a);else n&&n.progress&&n.progress(e,i)}}function EB(t){return t.data.count()}function DB(t){jp=null;try{t(xu,mA)}catch{}return jp}var xu={},mA={},jp;
gA(xu,Kp);gA(mA,Yf);xu.eachSeriesByType=xu.eachRawSeriesByType=function(t){jp=t};xu.eachComponent=function(t){t.mainType==="series"&&t.subType&&(jp=t.subType)};
function gA(t,e){for(var r in e.prototype)t[r]=ze}var Kg=_B;var X=oe.darkColor,yA=X.background,Su=function(){return{axisLine:{lineStyle:{color:X.axisLine}},splitLine:{lineStyle:{color:X.axisSplitLine}},splitArea:{areaStyle:{
color:[X.backgroundTint,X.backgroundTransparent]}},minorSplitLine:{lineStyle:{color:X.axisMinorSplitLine}},axisLabel:{color:X.axisLabel},axisName:{}}},_A={label:{
color:X.secondary},itemStyle:{borderColor:X.borderTint},dividerLineStyle:{color:X.border}},xA={darkMode:!0,color:X.theme,backgroundColor:yA,axisPointer:{lineStyle:{
color:X.border},crossStyle:{color:X.borderShade},label:{color:X.tertiary}},legend:{textStyle:{color:X.secondary},pageTextStyle:{color:X.tertiary}},textStyle:{color:X.
secondary},title:{textStyle:{color:X.primary},subtextStyle:{color:X.quaternary}},toolbox:{iconStyle:{borderColor:X.accent50},feature:{dataView:{backgroundColor:yA,
textColor:X.primary,textareaColor:X.background,textareaBorderColor:X.border,buttonColor:X.accent50,buttonTextColor:X.neutral00}}},tooltip:{backgroundColor:X.neutral20,
defaultBorderColor:X.border,textStyle:{color:X.tertiary}},dataZoom:{borderColor:X.accent10,textStyle:{color:X.tertiary},brushStyle:{color:X.backgroundTint},handleStyle:{
color:X.neutral00,borderColor:X.accent20},moveHandleStyle:{color:X.accent40},emphasis:{handleStyle:{borderColor:X.accent50}},dataBackground:{lineStyle:{color:X.
accent30},areaStyle:{color:X.accent20}},selectedDataBackground:{lineStyle:{color:X.accent50},areaStyle:{color:X.accent30}}},visualMap:{textStyle:{color:X.secondary},
handleStyle:{borderColor:X.neutral30}},timeline:{lineStyle:{color:X.accent10},label:{color:X.tertiary},controlStyle:{color:X.accent30,borderColor:X.accent30}},calendar:{
itemStyle:{color:X.neutral00,borderColor:X.neutral20},dayLabel:{color:X.tertiary},monthLabel:{color:X.secondary},yearLabel:{color:X.secondary}},matrix:{x:_A,y:_A,
backgroundColor:{borderColor:X.axisLine},body:{itemStyle:{borderColor:X.borderTint}}},timeAxis:Su(),logAxis:Su(),valueAxis:Su(),categoryAxis:Su(),line:{symbol:"\
circle"},graph:{color:X.theme},gauge:{title:{color:X.secondary},axisLine:{lineStyle:{color:[[1,X.neutral05]]}},axisLabel:{color:X.axisLabel},detail:{color:X.primary}},
candlestick:{itemStyle:{color:"#f64e56",color0:"#54ea92",borderColor:"#f64e56",borderColor0:"#54ea92"}},funnel:{itemStyle:{borderColor:X.background}},radar:(function(){
var t=Su();return t.axisName={color:X.axisLabel},t.axisLine.lineStyle.color=X.neutral20,t})(),treemap:{breadcrumb:{itemStyle:{color:X.neutral20,textStyle:{color:X.
secondary}},emphasis:{itemStyle:{color:X.neutral30}}}},sunburst:{itemStyle:{borderColor:X.background}},map:{itemStyle:{borderColor:X.border,areaColor:X.neutral10},
label:{color:X.tertiary},emphasis:{label:{color:X.primary},itemStyle:{areaColor:X.highlight}},select:{label:{color:X.primary},itemStyle:{areaColor:X.highlight}}},
geo:{itemStyle:{borderColor:X.border,areaColor:X.neutral10},emphasis:{label:{color:X.primary},itemStyle:{areaColor:X.highlight}},select:{label:{color:X.primary},
itemStyle:{color:X.highlight}}}};xA.categoryAxis.splitLine.show=!1;var SA=xA;var bA=(function(){function t(){}return t.prototype.normalizeQuery=function(e){var r={},i={},n={};if(V(e)){var a=Zt(e);r.mainType=a.main||null,r.subType=a.sub||
null}else{var o=["Index","Name","Id"],s={name:1,dataIndex:1,dataType:1};T(e,function(l,u){for(var f=!1,c=0;c<o.length;c++){var p=o[c],h=u.lastIndexOf(p);if(h>0&&
h===u.length-p.length){var v=u.slice(0,h);v!=="data"&&(r.mainType=v,r[p.toLowerCase()]=l,f=!0)}}s.hasOwnProperty(u)&&(i[u]=l,f=!0),f||(n[u]=l)})}return{cptQuery:r,
dataQuery:i,otherQuery:n}},t.prototype.filter=function(e,r){var i=this.eventInfo;if(!i)return!0;var n=i.targetEl,a=i.packedEvent,o=i.model,s=i.view;if(!o||!s)return!0;
var l=r.cptQuery,u=r.dataQuery;return f(l,o,"mainType")&&f(l,o,"subType")&&f(l,o,"index","componentIndex")&&f(l,o,"name")&&f(l,o,"id")&&f(u,a,"name")&&f(u,a,"da\
taIndex")&&f(u,a,"dataType")&&(!s.filterForExposedEvent||s.filterForExposedEvent(e,r.otherQuery,n,a));function f(c,p,h,v){return c[h]==null||p[v||h]===c[h]}},t.
prototype.afterTrigger=function(){this.eventInfo=null},t})();var qg=["symbol","symbolSize","symbolRotate","symbolOffset"],wA=qg.concat(["symbolKeepAspect"]),TA={createOnAllSeries:!0,performRawSeries:!0,reset:function(t,e){
var r=t.getData();if(t.legendIcon&&r.setVisual("legendIcon",t.legendIcon),!t.hasSymbolVisual)return;for(var i={},n={},a=!1,o=0;o<qg.length;o++){var s=qg[o],l=t.
get(s);Y(l)?(a=!0,n[s]=l):i[s]=l}if(i.symbol=i.symbol||t.defaultSymbol,r.setVisual(R({legendIcon:t.legendIcon||i.symbol,symbolKeepAspect:t.get("symbolKeepAspect")},
i)),e.isSeriesFiltered(t))return;var u=ee(n);function f(c,p){for(var h=t.getRawValue(p),v=t.getDataParams(p),m=0;m<u.length;m++){var d=u[m];c.setItemVisual(p,d,
n[d](h,v))}}return{dataEach:a?f:null}}},CA={createOnAllSeries:!0,performRawSeries:!0,reset:function(t,e){if(!t.hasSymbolVisual||e.isSeriesFiltered(t))return;var r=t.
getData();function i(n,a){for(var o=n.getItemModel(a),s=0;s<wA.length;s++){var l=wA[s],u=o.getShallow(l,!0);u!=null&&n.setItemVisual(a,l,u)}}return{dataEach:r.hasItemOption?
i:null}}};function AA(t,e,r){switch(r){case"color":var i=t.getItemVisual(e,"style");return i[t.getVisual("drawType")];case"opacity":return t.getItemVisual(e,"style").opacity;case"\
symbol":case"symbolSize":case"liftZ":return t.getItemVisual(e,r);default:}}function Hn(t,e){switch(e){case"color":var r=t.getVisual("style");return r[t.getVisual(
"drawType")];case"opacity":return t.getVisual("style").opacity;case"symbol":case"symbolSize":case"liftZ":return t.getVisual(e);default:}}function so(t,e,r){for(var i;t&&!(e(t)&&(i=t,r));)t=t.__hostTarget||t.parent;return i}var MB=new At,wr=MB;var EA={};function DA(t,e){EA[t]=e}function MA(t){return EA[t]}var OA={};function LA(t,e){OA[t]=e}function kA(t){return OA[t]}var OB=Math.round(Math.random()*9),LB=typeof Object.defineProperty=="function",kB=(function(){function t(){this._id="__ec_inner_"+OB++}return t.prototype.get=function(e){
return this._guard(e)[this._id]},t.prototype.set=function(e,r){var i=this._guard(e);return LB?Object.defineProperty(i,this._id,{value:r,enumerable:!1,configurable:!0}):
i[this._id]=r,this},t.prototype.delete=function(e){return this.has(e)?(delete this._guard(e)[this._id],!0):!1},t.prototype.has=function(e){return!!this._guard(e)[this.
_id]},t.prototype._guard=function(e){if(e!==Object(e))throw TypeError("Value of WeakMap is not a non-null object.");return e},t})(),PA=kB;function lo(t){return isFinite(t)}function PB(t,e,r){var i=e.x==null?0:e.x,n=e.x2==null?1:e.x2,a=e.y==null?0:e.y,o=e.y2==null?0:e.y2;e.global||(i=i*r.width+r.x,
n=n*r.width+r.x,a=a*r.height+r.y,o=o*r.height+r.y),i=lo(i)?i:0,n=lo(n)?n:1,a=lo(a)?a:0,o=lo(o)?o:0;var s=t.createLinearGradient(i,a,n,o);return s}function IB(t,e,r){
var i=r.width,n=r.height,a=Math.min(i,n),o=e.x==null?.5:e.x,s=e.y==null?.5:e.y,l=e.r==null?.5:e.r;e.global||(o=o*i+r.x,s=s*n+r.y,l=l*a),o=lo(o)?o:.5,s=lo(s)?s:.5,
l=l>=0&&lo(l)?l:.5;var u=t.createRadialGradient(o,s,0,o,s,l);return u}function bu(t,e,r){for(var i=e.type==="radial"?IB(t,e,r):PB(t,e,r),n=e.colorStops,a=0;a<n.
length;a++)i.addColorStop(n[a].offset,n[a].color);return i}function IA(t,e){if(t===e||!t&&!e)return!1;if(!t||!e||t.length!==e.length)return!0;for(var r=0;r<t.length;r++)
if(t[r]!==e[r])return!0;return!1}function Qp(t){return parseInt(t,10)}function Gn(t,e,r){var i=["width","height"][e],n=["clientWidth","clientHeight"][e],a=["pad\
dingLeft","paddingTop"][e],o=["paddingRight","paddingBottom"][e];if(r[i]!=null&&r[i]!=="auto")return parseFloat(r[i]);var s=document.defaultView.getComputedStyle(
t);return(t[n]||Qp(s[i])||Qp(t.style[i]))-(Qp(s[a])||0)-(Qp(s[o])||0)||0}function NB(t,e){return!t||t==="solid"||!(e>0)?null:t==="dashed"?[4*e,2*e]:t==="dotted"?[e]:pe(t)?[t]:B(t)?t:null}function wu(t){var e=t.style,r=e.lineDash&&e.lineWidth>
0&&NB(e.lineDash,e.lineWidth),i=e.lineDashOffset;if(r){var n=e.strokeNoScale&&t.getLineScale?t.getLineScale():1;n&&n!==1&&(r=z(r,function(a){return a/n}),i/=n)}
return[r,i]}var RB=new Ut(!0);function Jp(t){var e=t.stroke;return!(e==null||e==="none"||!(t.lineWidth>0))}function NA(t){return typeof t=="string"&&t!=="none"}function eh(t){
var e=t.fill;return e!=null&&e!=="none"}function RA(t,e){if(e.fillOpacity!=null&&e.fillOpacity!==1){var r=t.globalAlpha;t.globalAlpha=e.fillOpacity*e.opacity,t.
fill(),t.globalAlpha=r}else t.fill()}function BA(t,e){if(e.strokeOpacity!=null&&e.strokeOpacity!==1){var r=t.globalAlpha;t.globalAlpha=e.strokeOpacity*e.opacity,
t.stroke(),t.globalAlpha=r}else t.stroke()}function th(t,e,r){var i=Ks(e.image,e.__image,r);if(Eo(i)){var n=t.createPattern(i,e.repeat||"repeat");if(typeof DOMMatrix==
"function"&&n&&n.setTransform){var a=new DOMMatrix;a.translateSelf(e.x||0,e.y||0),a.rotateSelf(0,0,(e.rotation||0)*Co),a.scaleSelf(e.scaleX||1,e.scaleY||1),n.setTransform(
a)}return n}}function BB(t,e,r,i,n){var a,o=Jp(r),s=eh(r),l=r.strokePercent,u=l<1,f=!e.path;(!e.silent||u)&&f&&e.createPathProxy();var c=e.path||RB,p=e.__dirty;
if(!i){var h=r.fill,v=r.stroke,m=s&&!!h.colorStops,d=o&&!!v.colorStops,g=s&&!!h.image,y=o&&!!v.image,_=void 0,x=void 0,S=void 0,b=void 0,w=void 0;(m||d)&&(w=e.getBoundingRect()),
m&&(_=p?bu(t,h,w):e.__canvasFillGradient,e.__canvasFillGradient=_),d&&(x=p?bu(t,v,w):e.__canvasStrokeGradient,e.__canvasStrokeGradient=x),g&&(S=p||!e.__canvasFillPattern?
th(t,h,e):e.__canvasFillPattern,e.__canvasFillPattern=S),y&&(b=p||!e.__canvasStrokePattern?th(t,v,e):e.__canvasStrokePattern,e.__canvasStrokePattern=b),m?t.fillStyle=
_:g&&(S?t.fillStyle=S:s=!1),d?t.strokeStyle=x:y&&(b?t.strokeStyle=b:o=!1)}var C=e.getGlobalScale();c.setScale(C[0],C[1],e.segmentIgnoreThreshold);var E,A;t.setLineDash&&
r.lineDash&&(a=wu(e),E=a[0],A=a[1]);var D=!0;(f||p&_n)&&(c.setDPR(t.dpr),u?c.setContext(null):(c.setContext(t),D=!1),c.reset(),e.buildPath(c,e.shape,i),c.toStatic(),
e.pathUpdated()),D&&c.rebuildPath(t,u?l:1),E&&(t.setLineDash(E),t.lineDashOffset=A),i?(n.batchFill=s,n.batchStroke=o):r.strokeFirst?(o&&BA(t,r),s&&RA(t,r)):(s&&
RA(t,r),o&&BA(t,r)),E&&t.setLineDash([])}function zB(t,e,r){var i=e.__image=Ks(r.image,e.__image,e,e.onload);if(!(!i||!Eo(i))){var n=r.x||0,a=r.y||0,o=e.getWidth(),
s=e.getHeight(),l=i.width/i.height;if(o==null&&s!=null?o=s*l:s==null&&o!=null?s=o/l:o==null&&s==null&&(o=i.width,s=i.height),r.sWidth&&r.sHeight){var u=r.sx||0,
f=r.sy||0;t.drawImage(i,u,f,r.sWidth,r.sHeight,n,a,o,s)}else if(r.sx&&r.sy){var u=r.sx,f=r.sy,c=o-u,p=s-f;t.drawImage(i,u,f,c,p,n,a,o,s)}else t.drawImage(i,n,a,
o,s)}}function UB(t,e,r){var i,n=r.text;if(n!=null&&(n+=""),n){t.font=r.font||qt,t.textAlign=r.textAlign,t.textBaseline=r.textBaseline;var a=void 0,o=void 0;t.setLineDash&&
r.lineDash&&(i=wu(e),a=i[0],o=i[1]),a&&(t.setLineDash(a),t.lineDashOffset=o),r.strokeFirst?(Jp(r)&&t.strokeText(n,r.x,r.y),eh(r)&&t.fillText(n,r.x,r.y)):(eh(r)&&
t.fillText(n,r.x,r.y),Jp(r)&&t.strokeText(n,r.x,r.y)),a&&t.setLineDash([])}}var zA=["shadowBlur","shadowOffsetX","shadowOffsetY"],UA=[["lineCap","butt"],["lineJ\
oin","miter"],["miterLimit",10]];function YA(t,e,r,i,n){var a=!1;if(!i&&(r=r||{},e===r))return!1;if(i||e.opacity!==r.opacity){Xt(t,n),a=!0;var o=Math.max(Math.min(
e.opacity,1),0);t.globalAlpha=isNaN(o)?ci.opacity:o}(i||e.blend!==r.blend)&&(a||(Xt(t,n),a=!0),t.globalCompositeOperation=e.blend||ci.blend);for(var s=0;s<zA.length;s++){
var l=zA[s];(i||e[l]!==r[l])&&(a||(Xt(t,n),a=!0),t[l]=t.dpr*(e[l]||0))}return(i||e.shadowColor!==r.shadowColor)&&(a||(Xt(t,n),a=!0),t.shadowColor=e.shadowColor||
ci.shadowColor),a}function FA(t,e,r,i,n){var a=e.style,o=i?null:r&&r.style||{};if(a===o)return!1;var s=YA(t,a,o,i,n);if((i||a.fill!==o.fill)&&(s||(Xt(t,n),s=!0),
NA(a.fill)&&(t.fillStyle=a.fill)),(i||a.stroke!==o.stroke)&&(s||(Xt(t,n),s=!0),NA(a.stroke)&&(t.strokeStyle=a.stroke)),(i||a.opacity!==o.opacity)&&(s||(Xt(t,n),
s=!0),t.globalAlpha=a.opacity==null?1:a.opacity),e.hasStroke()){var l=a.lineWidth,u=l/(a.strokeNoScale&&e.getLineScale?e.getLineScale():1);t.lineWidth!==u&&(s||
(Xt(t,n),s=!0),t.lineWidth=u)}for(var f=0;f<UA.length;f++){var c=UA[f],p=c[0];(i||a[p]!==o[p])&&(s||(Xt(t,n),s=!0),t[p]=a[p]||c[1])}return s}function FB(t,e,r,i,n){
return YA(t,e.style,r&&r.style,i,n)}function $A(t,e){var r=e.transform,i=t.dpr||1;r?t.setTransform(i*r[0],i*r[1],i*r[2],i*r[3],i*r[4],i*r[5]):t.setTransform(i,0,
0,i,0,0)}function VB(t,e,r){for(var i=!1,n=0;n<t.length;n++){var a=t[n];i=i||a.isZeroArea(),$A(e,a),e.beginPath(),a.buildPath(e,a.shape),e.clip()}r.allClipped=i}
function HB(t,e){return t&&e?t[0]!==e[0]||t[1]!==e[1]||t[2]!==e[2]||t[3]!==e[3]||t[4]!==e[4]||t[5]!==e[5]:!(!t&&!e)}var VA=1,HA=2,GA=3,WA=4;function GB(t){var e=eh(
t),r=Jp(t);return!(t.lineDash||!(+e^+r)||e&&typeof t.fill!="string"||r&&typeof t.stroke!="string"||t.strokePercent<1||t.strokeOpacity<1||t.fillOpacity<1)}function Xt(t,e){
e.batchFill&&(e.batchFill=!1,t.fill()),e.batchStroke&&(e.batchStroke=!1,t.stroke())}function rh(t,e){var r={inHover:!1,viewWidth:0,viewHeight:0,beforeBrushParam:{}};
Wn(t,e,r),uo(t,r)}function Wn(t,e,r){var i=e.transform;if(!e.shouldBePainted(r.viewWidth,r.viewHeight,!1,!1)){e.__dirty&=~it,e.__isRendered=!1;return}var n=e.__clipPaths,
a=r.prevElClipPaths,o=e.style,s=!1,l=!1;if((!a||IA(n,a))&&(a&&(Xt(t,r),t.restore(),l=s=!0,r.prevElClipPaths=null,r.allClipped=!1,r.prevEl=null),n&&n.length&&(Xt(
t,r),t.save(),VB(n,t,r),s=!0,r.prevElClipPaths=n)),r.allClipped){e.__dirty&=~it,e.__isRendered=!1;return}e.beforeBrush&&e.beforeBrush(r.beforeBrushParam),e.innerBeforeBrush();
var u=r.prevEl;u||(l=s=!0);var f=e instanceof re&&e.autoBatch&&GB(o);s||HB(i,u.transform)?(Xt(t,r),$A(t,e)):f||Xt(t,r),e instanceof re?(r.lastDrawType!==VA&&(l=
!0,r.lastDrawType=VA),FA(t,e,u,l,r),(!f||!r.batchFill&&!r.batchStroke)&&t.beginPath(),BB(t,e,o,f,r)):e instanceof Aa?(r.lastDrawType!==GA&&(l=!0,r.lastDrawType=
GA),FA(t,e,u,l,r),UB(t,e,o)):e instanceof yt?(r.lastDrawType!==HA&&(l=!0,r.lastDrawType=HA),FB(t,e,u,l,r),zB(t,e,o)):e.getTemporalDisplayables&&(r.lastDrawType!==
WA&&(l=!0,r.lastDrawType=WA),WB(t,e,r)),e.innerAfterBrush(),e.afterBrush&&(f&&Xt(t,r),e.afterBrush()),r.prevEl=e,e.__dirty=0,e.__isRendered=!0}function uo(t,e){
Xt(t,e),e.prevElClipPaths&&t.restore()}function WB(t,e,r){var i=e.getDisplayables(),n=e.getTemporalDisplayables();t.save();var a={prevElClipPaths:null,prevEl:null,
allClipped:!1,viewWidth:r.viewWidth,viewHeight:r.viewHeight,inHover:r.inHover,beforeBrushParam:{}},o,s;for(o=e.getCursor(),s=i.length;o<s;o++){var l=i[o];l.beforeBrush&&
l.beforeBrush(r.beforeBrushParam),l.innerBeforeBrush(),Wn(t,l,a),l.innerAfterBrush(),l.afterBrush&&l.afterBrush(),a.prevEl=l}uo(t,a);for(var u=0,f=n.length;u<f;u++){
var l=n[u];l.beforeBrush&&l.beforeBrush(r.beforeBrushParam),l.innerBeforeBrush(),Wn(t,l,a),l.innerAfterBrush(),l.afterBrush&&l.afterBrush(),a.prevEl=l}uo(t,a),e.
clearTemporalDisplayables(),e.notClear=!0,t.restore()}var Zg=new PA,XA=new li(100),KA=["symbol","symbolSize","symbolKeepAspect","color","backgroundColor","dashArrayX","dashArrayY","maxTileWidth","maxTileHeight"];function Tu(t,e){
if(t==="none")return null;var r=e.getDevicePixelRatio(),i=e.getZr(),n=i.painter.type==="svg";t.dirty&&Zg.delete(t);var a=Zg.get(t);if(a)return a;var o=ue(t,{symbol:"\
rect",symbolSize:1,symbolKeepAspect:!0,color:"rgba(0, 0, 0, 0.2)",backgroundColor:null,dashArrayX:5,dashArrayY:5,rotation:0,maxTileWidth:512,maxTileHeight:512});
o.backgroundColor==="none"&&(o.backgroundColor=null);var s={repeat:"repeat"};return l(s),s.rotation=o.rotation,s.scaleX=s.scaleY=n?1:1/r,Zg.set(t,s),t.dirty=!1,
s;function l(u){for(var f=[r],c=!0,p=0;p<KA.length;++p){var h=o[KA[p]];if(h!=null&&!B(h)&&!V(h)&&!pe(h)&&typeof h!="boolean"){c=!1;break}f.push(h)}var v;if(c){v=
f.join(",")+(n?"-svg":"");var m=XA.get(v);m&&(n?u.svgElement=m:u.image=m)}var d=ZA(o.dashArrayX),g=YB(o.dashArrayY),y=qA(o.symbol),_=$B(d),x=jA(g),S=!n&&rt.createCanvas(),
b=n&&{tag:"g",attrs:{},key:"dcl",children:[]},w=E(),C;S&&(S.width=w.width*r,S.height=w.height*r,C=S.getContext("2d")),A(),c&&XA.put(v,S||b),u.image=S,u.svgElement=
b,u.svgWidth=w.width,u.svgHeight=w.height;function E(){for(var D=1,L=0,M=_.length;L<M;++L)D=_d(D,_[L]);for(var N=1,L=0,M=y.length;L<M;++L)N=_d(N,y[L].length);D*=
N;var P=x*_.length*y.length;if(0)var k;return{width:Math.max(1,Math.min(D,o.maxTileWidth)),height:Math.max(1,Math.min(P,o.maxTileHeight))}}function A(){C&&(C.clearRect(
0,0,S.width,S.height),o.backgroundColor&&(C.fillStyle=o.backgroundColor,C.fillRect(0,0,S.width,S.height)));for(var D=0,L=0;L<g.length;++L)D+=g[L];if(D<=0)return;
for(var M=-x,N=0,P=0,k=0;M<w.height;){if(N%2===0){for(var U=P/2%y.length,F=0,$=0,q=0;F<w.width*2;){for(var j=0,L=0;L<d[k].length;++L)j+=d[k][L];if(j<=0)break;if($%
2===0){var J=(1-o.symbolSize)*.5,ie=F+d[k][$]*J,Z=M+g[N]*J,ye=d[k][$]*o.symbolSize,be=g[N]*o.symbolSize,wt=q/2%y[U].length;Lt(ie,Z,ye,be,y[U][wt])}F+=d[k][$],++q,
++$,$===d[k].length&&($=0)}++k,k===d.length&&(k=0)}M+=g[N],++P,++N,N===g.length&&(N=0)}function Lt(Me,qe,ce,we,Fr){var vt=n?1:r,Ws=Sr(Fr,Me*vt,qe*vt,ce*vt,we*vt,
o.color,o.symbolKeepAspect);if(n){var ta=i.painter.renderOneToVNode(Ws);ta&&b.children.push(ta)}else rh(C,Ws)}}}}function qA(t){if(!t||t.length===0)return[["rec\
t"]];if(V(t))return[[t]];for(var e=!0,r=0;r<t.length;++r)if(!V(t[r])){e=!1;break}if(e)return qA([t]);for(var i=[],r=0;r<t.length;++r)V(t[r])?i.push([t[r]]):i.push(
t[r]);return i}function ZA(t){if(!t||t.length===0)return[[0,0]];if(pe(t)){var e=Math.ceil(t);return[[e,e]]}for(var r=!0,i=0;i<t.length;++i)if(!pe(t[i])){r=!1;break}
if(r)return ZA([t]);for(var n=[],i=0;i<t.length;++i)if(pe(t[i])){var e=Math.ceil(t[i]);n.push([e,e])}else{var e=z(t[i],function(s){return Math.ceil(s)});e.length%
2===1?n.push(e.concat(e)):n.push(e)}return n}function YB(t){if(!t||typeof t=="object"&&t.length===0)return[0,0];if(pe(t)){var e=Math.ceil(t);return[e,e]}var r=z(
t,function(i){return Math.ceil(i)});return t.length%2?r.concat(r):r}function $B(t){return z(t,function(e){return jA(e)})}function jA(t){for(var e=0,r=0;r<t.length;++r)
e+=t[r];return t.length%2===1?e*2:e}var QA=Hf(XB);function XB(t,e){t.eachRawSeries(function(r){if(!t.isSeriesFiltered(r)){var i=r.getData();i.hasItemVisual()&&i.each(function(o){var s=i.getItemVisual(
o,"decal");if(s){var l=i.ensureUniqueItemVisual(o,"style");l.decal=Tu(s,e)}});var n=i.getVisual("decal");if(n){var a=i.getVisual("style");a.decal=Tu(n,e)}}})}var KB=1,qB=800,ZB=900,jB=920,QB=1e3,JB=2e3,JA=5e3,uE=1e3,ez=1100,ly=2e3,fE=3e3,tz=4e3,uh=4500,rz=4600,iz=5e3,nz=6e3,cE=7e3,pE={PROCESSOR:{SERIES_FILTER:qB,AXIS_STATISTICS:jB,
FILTER:QB,STATISTIC:JA,STATISTICS:JA},VISUAL:{LAYOUT:uE,PROGRESSIVE_LAYOUT:ez,GLOBAL:ly,CHART:fE,POST_CHART_LAYOUT:rz,COMPONENT:tz,BRUSH:iz,CHART_ITEM:uh,ARIA:nz,
DECAL:cE}},ct="__flagInMainProcess",ih="__mainProcessVersion",St="__pendingUpdate",jg="__needsUpdateStatus",eE=/^[a-zA-Z0-9_]+$/,Qg="__connectUpdateStatus",tE=0,
az=1,oz=2;function hE(t){return function(){for(var e=[],r=0;r<arguments.length;r++)e[r]=arguments[r];if(this.isDisposed()){this.id;return}return dE(this,t,e)}}function vE(t){
return function(){for(var e=[],r=0;r<arguments.length;r++)e[r]=arguments[r];return dE(this,t,e)}}function dE(t,e,r){return r[0]=r[0]&&r[0].toLowerCase(),At.prototype[e].
apply(t,r)}var mE=(function(t){I(e,t);function e(){return t!==null&&t.apply(this,arguments)||this}return e})(At),gE=mE.prototype;gE.on=vE("on");gE.off=vE("off");
var fo,Jg,nh,nn,ah,ey,ty,Is,Ns,rE,iE,ry,nE,oh,aE,yE,Nr,oE,Rs,_E=(function(t){I(e,t);function e(r,i,n){var a=t.call(this,new bA)||this;a._chartsViews=[],a._chartsMap=
{},a._componentsViews=[],a._componentsMap={},a._pendingActions=[],n=n||{},a.__v_skip=!0,a._dom=r;var o="canvas",s="auto",l=!1;if(a[ih]=1,0)var u;n.ssr&&WC(function(h){
var v=he(h),m=v.dataIndex;if(m!=null){var d=K();return d.set("series_index",v.seriesIndex),d.set("data_index",m),v.ssrType&&d.set("ssr_type",v.ssrType),d}});var f=a.
_zr=Hg(r,{renderer:n.renderer||o,devicePixelRatio:n.devicePixelRatio,width:n.width,height:n.height,ssr:n.ssr,useDirtyRect:G(n.useDirtyRect,l),useCoarsePointer:G(
n.useCoarsePointer,s),pointerSize:n.pointerSize});a._ssr=n.ssr,a._throttledZrFlush=fu(fe(f.flush,f),17),a._updateTheme(i),a._locale=uw(n.locale||Rc),a._coordSysMgr=
new $l;var c=a._api=aE(a);function p(h,v){return h.__prio-v.__prio}return ao(lh,p),ao(ay,p),a._scheduler=new Kg(a,c,ay,lh),a._messageCenter=new mE,a._initEvents(),
a.resize=fe(a.resize,a),f.animation.on("frame",a._onframe,a),rE(f,a),iE(f,a),To(a),a}return e.prototype._onframe=function(){if(!this._disposed){var r=this._scheduler,
i=this._model,n=this._api;if(oE(this),this[St]){var a=this[St].silent;this[ct]=!0,Rs(this);try{fo(this),nn.update.call(this,null,this[St].updateParams)}catch(l){
throw this[ct]=!1,this[St]=null,l}this._zr.flush(),this[ct]=!1,this[St]=null,Is.call(this,a),Ns.call(this,a)}else if(r.unfinished){var o=KB;do{r.unfinished=!1;var s=rt.
getTime();r.performSeriesTasks(i),r.performDataProcessorTasks(i),ey(this,i),r.performVisualTasks(i),oh(this,this._model,n,"remain",{}),o-=rt.getTime()-s}while(o>
0&&r.unfinished);r.unfinished||this._zr.flush()}}},e.prototype.getDom=function(){return this._dom},e.prototype.getId=function(){return this.id},e.prototype.getZr=
function(){return this._zr},e.prototype.isSSR=function(){return this._ssr},e.prototype.setOption=function(r,i,n){if(!this[ct]){if(this._disposed){this.id;return}
var a,o,s;if(W(i)&&(n=i.lazyUpdate,a=i.silent,o=i.replaceMerge,s=i.transition,i=i.notMerge),this[ct]=!0,Rs(this),!this._model||i){var l=new eA(this._api),u=this.
_theme,f=this._model=new Kp;f.scheduler=this._scheduler,f.ssr=this._ssr,f.init(null,null,null,u,this._locale,l)}this._model.setOption(r,{replaceMerge:o},oy);var c={
seriesTransition:s,optionChanged:!0};if(n)this[St]={silent:a,updateParams:c},this[ct]=!1,this.getZr().wakeUp();else{try{fo(this),nn.update.call(this,null,c)}catch(p){
throw this[St]=null,this[ct]=!1,p}this._ssr||this._zr.flush(),this[St]=null,this[ct]=!1,Is.call(this,a),Ns.call(this,a)}}},e.prototype.setTheme=function(r,i){if(!this[ct]){
if(this._disposed){this.id;return}var n=this._model;if(n){var a=i&&i.silent,o=null;this[St]&&(a==null&&(a=this[St].silent),o=this[St].updateParams,this[St]=null),
this[ct]=!0,Rs(this);try{this._updateTheme(r),n.setTheme(this._theme),fo(this),nn.update.call(this,{type:"setTheme"},o)}catch(s){throw this[ct]=!1,s}this[ct]=!1,
Is.call(this,a),Ns.call(this,a)}}},e.prototype._updateTheme=function(r){V(r)&&(r=xE[r]),r&&(r=ne(r),r&&qp(r,!0),this._theme=r)},e.prototype.getModel=function(){
return this._model},e.prototype.getOption=function(){return this._model&&this._model.getOption()},e.prototype.getWidth=function(){return this._zr.getWidth()},e.
prototype.getHeight=function(){return this._zr.getHeight()},e.prototype.getDevicePixelRatio=function(){return this._zr.painter.dpr||le.hasGlobalWindow&&window.devicePixelRatio||
1},e.prototype.getRenderedCanvas=function(r){return this.renderToCanvas(r)},e.prototype.renderToCanvas=function(r){r=r||{};var i=this._zr.painter;return i.getRenderedCanvas(
{backgroundColor:r.backgroundColor||this._model.get("backgroundColor"),pixelRatio:r.pixelRatio||this.getDevicePixelRatio()})},e.prototype.renderToSVGString=function(r){
r=r||{};var i=this._zr.painter;return i.renderToString({useViewBox:r.useViewBox})},e.prototype.getSvgDataURL=function(){var r=this._zr,i=r.storage.getDisplayList();
return T(i,function(n){n.stopAnimation(null,!0)}),r.painter.toDataURL()},e.prototype.getDataURL=function(r){if(this._disposed){this.id;return}r=r||{};var i=r.excludeComponents,
n=this._model,a=[],o=this;T(i,function(l){n.eachComponent({mainType:l},function(u){var f=o._componentsMap[u.__viewId];f.group.ignore||(a.push(f),f.group.ignore=
!0)})});var s=this._zr.painter.getType()==="svg"?this.getSvgDataURL():this.renderToCanvas(r).toDataURL("image/"+(r&&r.type||"png"));return T(a,function(l){l.group.
ignore=!1}),s},e.prototype.getConnectedDataURL=function(r){if(this._disposed){this.id;return}var i=r.type==="svg",n=this.group,a=Math.min,o=Math.max,s=1/0;if(sE[n]){
var l=s,u=s,f=-s,c=-s,p=[],h=r&&r.pixelRatio||this.getDevicePixelRatio();T(Cu,function(_,x){if(_.group===n){var S=i?_.getZr().painter.getSvgDom().innerHTML:_.renderToCanvas(
ne(r)),b=_.getDom().getBoundingClientRect();l=a(b.left,l),u=a(b.top,u),f=o(b.right,f),c=o(b.bottom,c),p.push({dom:S,left:b.left,top:b.top})}}),l*=h,u*=h,f*=h,c*=
h;var v=f-l,m=c-u,d=rt.createCanvas(),g=Hg(d,{renderer:i?"svg":"canvas"});if(g.resize({width:v,height:m}),i){var y="";return T(p,function(_){var x=_.left-l,S=_.
top-u;y+='<g transform="translate('+x+","+S+')">'+_.dom+"</g>"}),g.painter.getSvgRoot().innerHTML=y,r.connectedBackgroundColor&&g.painter.setBackgroundColor(r.connectedBackgroundColor),
g.refreshImmediately(),g.painter.toDataURL()}else return r.connectedBackgroundColor&&g.add(new Pe({shape:{x:0,y:0,width:v,height:m},style:{fill:r.connectedBackgroundColor}})),
T(p,function(_){var x=new yt({style:{x:_.left*h-l,y:_.top*h-u,image:_.dom}});g.add(x)}),g.refreshImmediately(),d.toDataURL("image/"+(r&&r.type||"png"))}else return this.
getDataURL(r)},e.prototype.convertToPixel=function(r,i,n){return ah(this,"convertToPixel",r,i,n)},e.prototype.convertToLayout=function(r,i,n){return ah(this,"co\
nvertToLayout",r,i,n)},e.prototype.convertFromPixel=function(r,i,n){return ah(this,"convertFromPixel",r,i,n)},e.prototype.containPixel=function(r,i){if(this._disposed){
this.id;return}var n=this._model,a,o=Uf(n,r);return T(o,function(s,l){l.indexOf("Models")>=0&&T(s,function(u){var f=u.coordinateSystem;if(f&&f.containPoint)a=a||
!!f.containPoint(i);else if(l==="seriesModels"){var c=this._chartsMap[u.__viewId];c&&c.containPoint&&(a=a||c.containPoint(i,u))}},this)},this),!!a},e.prototype.
getVisual=function(r,i){var n=this._model,a=Uf(n,r,{defaultMainType:"series"}),o=a.seriesModel,s=o.getData(),l=a.hasOwnProperty("dataIndexInside")?a.dataIndexInside:
a.hasOwnProperty("dataIndex")?s.indexOfRawIndex(a.dataIndex):null;return l!=null?AA(s,l,i):Hn(s,i)},e.prototype.getViewOfComponentModel=function(r){return this.
_componentsMap[r.__viewId]},e.prototype.getViewOfSeriesModel=function(r){return this._chartsMap[r.__viewId]},e.prototype._initEvents=function(){var r=this;T(sz,
function(n){var a=function(o){var s=r.getModel(),l=o.target,u,f=n==="globalout";if(f?u={}:l&&so(l,function(m){var d=he(m);if(d&&d.dataIndex!=null){var g=d.dataModel||
s.getSeriesByIndex(d.seriesIndex);return u=g&&g.getDataParams(d.dataIndex,d.dataType,l)||{},!0}else if(d.eventData)return u=R({},d.eventData),!0},!0),u){var c=u.
componentType,p=u.componentIndex;(c==="markLine"||c==="markPoint"||c==="markArea")&&(c="series",p=u.seriesIndex);var h=c&&p!=null&&s.getComponent(c,p),v=h&&r[h.
mainType==="series"?"_chartsMap":"_componentsMap"][h.__viewId];u.event=o,u.type=n,r._$eventProcessor.eventInfo={targetEl:l,packedEvent:u,model:h,view:v},r.trigger(
n,u)}};a.zrEventfulCallAtLast=!0,r._zr.on(n,a,r)});var i=this._messageCenter;T(ny,function(n,a){i.on(a,function(o){r.trigger(a,o)})}),mC(i,this,this._api)},e.prototype.
isDisposed=function(){return this._disposed},e.prototype.clear=function(){if(this._disposed){this.id;return}this.setOption({series:[]},!0)},e.prototype.dispose=
function(){if(this._disposed){this.id;return}this._disposed=!0;var r=this.getDom();r&&bd(this.getDom(),fy,"");var i=this,n=i._api,a=i._model;T(i._componentsViews,
function(o){o.dispose(a,n)}),T(i._chartsViews,function(o){o.dispose(a,n)}),i._zr.dispose(),i._dom=i._model=i._chartsMap=i._componentsMap=i._chartsViews=i._componentsViews=
i._scheduler=i._api=i._zr=i._throttledZrFlush=i._theme=i._coordSysMgr=i._messageCenter=null,delete Cu[i.id]},e.prototype.resize=function(r){if(!this[ct]){if(this.
_disposed){this.id;return}this._zr.resize(r);var i=this._model;if(this._loadingFX&&this._loadingFX.resize(),!!i){var n=i.resetOption("media"),a=r&&r.silent;this[St]&&
(a==null&&(a=this[St].silent),n=!0,this[St]=null),this[ct]=!0,Rs(this);try{n&&fo(this),nn.update.call(this,{type:"resize",animation:R({duration:0},r&&r.animation)})}catch(o){
throw this[ct]=!1,o}this[ct]=!1,Is.call(this,a),Ns.call(this,a)}}},e.prototype.showLoading=function(r,i){if(this._disposed){this.id;return}if(W(r)&&(i=r,r=""),r=
r||"default",this.hideLoading(),!!sy[r]){var n=sy[r](this._api,i),a=this._zr;this._loadingFX=n,a.add(n)}},e.prototype.hideLoading=function(){if(this._disposed){
this.id;return}this._loadingFX&&this._zr.remove(this._loadingFX),this._loadingFX=null},e.prototype.makeActionFromEvent=function(r){var i=R({},r);return i.type=iy[r.
type],i},e.prototype.dispatchAction=function(r,i){if(this._disposed){this.id;return}if(W(i)||(i={silent:!!i}),!!sh[r.type]&&this._model){if(this[ct]){this._pendingActions.
push(r);return}var n=i.silent;ty.call(this,r,n);var a=i.flush;a?this._zr.flush():a!==!1&&le.browser.weChat&&this._throttledZrFlush(),Is.call(this,n),Ns.call(this,
n)}},e.prototype.updateLabelLayout=function(){wr.trigger("series:layoutlabels",this._model,this._api,{updatedSeries:[]})},e.prototype.appendData=function(r){if(this.
_disposed){this.id;return}var i=r.seriesIndex,n=this.getModel(),a=n.getSeriesByIndex(i);a.appendData(r),this._scheduler.unfinished=!0,this.getZr().wakeUp()},e.internalField=
(function(){fo=function(c){$T(c._model);var p=c._scheduler;p.restorePipelines(c._zr,c._model),p.prepareStageTasks(),Jg(c,!0),Jg(c,!1),p.plan()},Jg=function(c,p){
for(var h=c._model,v=c._scheduler,m=p?c._componentsViews:c._chartsViews,d=p?c._componentsMap:c._chartsMap,g=c._zr,y=c._api,_=0;_<m.length;_++)m[_].__alive=!1;p?
h.eachComponent(function(b,w){b!=="series"&&x(w)}):h.eachSeries(x);function x(b){var w=b.__requireNewView;b.__requireNewView=!1;var C="_ec_"+b.id+"_"+b.type,E=!w&&
d[C];if(!E){var A=Zt(b.type),D=p?$t.getClass(A.main,A.sub):Mt.getClass(A.sub);E=new D,E.init(h,y),d[C]=E,m.push(E),g.add(E.group)}b.__viewId=E.__id=C,E.__alive=
!0,E.__model=b,E.group.__ecComponentInfo={mainType:b.mainType,index:b.componentIndex},!p&&v.prepareView(E,b,h,y)}for(var _=0;_<m.length;){var S=m[_];S.__alive?_++:
(!p&&S.renderTask.dispose(),g.remove(S.group),S.dispose(h,y),m.splice(_,1),d[S.__id]===S&&delete d[S.__id],S.__id=S.group.__ecComponentInfo=null)}},nh=function(c,p,h,v,m){
var d=c._model;if(d.setUpdatePayload(h),!v){T([].concat(c._componentsViews).concat(c._chartsViews),x);return}var g=fS(h,v,m),y=h.excludeSeriesId,_;y!=null&&(_=K(),
T(Ne(y),function(S){var b=vr(S,null);b!=null&&_.set(b,!0)})),d&&d.eachComponent(g,function(S){var b=_&&_.get(S.id)!=null;if(!b)if(Ud(h))if(S instanceof Wt)h.type===
En&&!h.notBlur&&!S.get(["emphasis","disabled"])&&LS(S,h,c._api);else{var w=jf(S.mainType,S.componentIndex,h.name,c._api),C=w.focusSelf,E=w.dispatchers;h.type===
En&&C&&!h.notBlur&&$f(S.mainType,S.componentIndex,c._api),E&&T(E,function(A){h.type===En?Wi(A):Yi(A)})}else Qf(h)&&S instanceof Wt&&(IS(S,h,c._api),zd(S),Nr(c))},
c),d&&d.eachComponent(g,function(S){var b=_&&_.get(S.id)!=null;b||x(c[v==="series"?"_chartsMap":"_componentsMap"][S.__viewId])},c);function x(S){S&&S.__alive&&S[p]&&
S[p](S.__model,d,c._api,h)}},nn={prepareAndUpdate:function(c){fo(this),nn.update.call(this,c,c&&{optionChanged:c.newOption!=null})},update:function(c,p){var h=this.
_model,v=this._api,m=this._zr,d=this._coordSysMgr,g=this._scheduler;if(h){XT(h),h.setUpdatePayload(c),g.restoreData(h,c),g.performSeriesTasks(h),d.create(h,v),wr.
trigger("coordsys:aftercreate",h,v),g.performDataProcessorTasks(h,c),ey(this,h),d.update(h,v),i(h),g.performVisualTasks(h,c);var y=h.get("backgroundColor")||"tr\
ansparent";m.setBackgroundColor(y);var _=h.get("darkMode");_!=null&&_!=="auto"&&m.setDarkMode(_),ry(this,h,v,c,p),wr.trigger("afterupdate",h,v)}},updateTransform:function(c){
var p=this,h=p._model,v=p._api;if(h){h.setUpdatePayload(c);var m=[];h.eachComponent(function(g,y){if(g!==Gf){var _=p.getViewOfComponentModel(y);if(_&&_.__alive)
if(_.updateTransform){var x=_.updateTransform(y,h,v,c);x&&x.update&&m.push(_)}else m.push(_)}});var d=K();h.eachSeries(function(g){var y=p._chartsMap[g.__viewId],
_=g.pipelineContext;if(y.updateTransform&&!_.progressiveRender){var x=y.updateTransform(g,h,v,c);x&&x.update&&d.set(g.uid,1)}else d.set(g.uid,1)}),p._scheduler.
performVisualTasks(h,c,{setDirty:!0,dirtyMap:d}),oh(p,h,v,c,{},d),wr.trigger("afterupdate",h,v)}},updateView:function(c){var p=this._model;p&&(p.setUpdatePayload(
c),Mt.markUpdateMethod(c,"updateView"),i(p),this._scheduler.performVisualTasks(p,c,{setDirty:!0}),ry(this,p,this._api,c,{}),wr.trigger("afterupdate",p,this._api))},
updateVisual:function(c){var p=this,h=this._model;h&&(h.setUpdatePayload(c),h.eachSeries(function(v){v.getData().clearAllVisual()}),Mt.markUpdateMethod(c,"updat\
eVisual"),i(h),this._scheduler.performVisualTasks(h,c,{visualType:"visual",setDirty:!0}),h.eachComponent(function(v,m){if(v!=="series"){var d=p.getViewOfComponentModel(
m);d&&d.__alive&&d.updateVisual(m,h,p._api,c)}}),h.eachSeries(function(v){var m=p._chartsMap[v.__viewId];m.updateVisual(v,h,p._api,c)}),wr.trigger("afterupdate",
h,this._api))},updateLayout:function(c){nn.update.call(this,c)}};function r(c,p,h,v,m){if(c._disposed){c.id;return}for(var d=c._model,g=c._coordSysMgr.getCoordinateSystems(),
y,_=Uf(d,h),x=0;x<g.length;x++){var S=g[x];if(S[p]&&(y=S[p](d,_,v,m))!=null)return y}}ah=r,ey=function(c,p){var h=c._chartsMap,v=c._scheduler;p.eachSeries(function(m){
v.updateStreamModes(m,h[m.__viewId])})},ty=function(c,p){var h=this,v=this.getModel(),m=c.type,d=c.escapeConnect,g=sh[m],y=(g.update||"update").split(":"),_=y.pop(),
x=y[0]!=null&&Zt(y[0]);this[ct]=!0,Rs(this);var S=[c],b=!1;c.batch&&(b=!0,S=z(c.batch,function(k){return k=ue(R({},k),c),k.batch=null,k}));var w=[],C,E=[],A=g.nonRefinedEventType,
D=Qf(c),L=Ud(c);if(L&&Bd(this._api),T(S,function(k){var U=g.action(k,v,h._api);if(g.refineEvent?E.push(U):C=U,C=C||R({},k),C.type=A,w.push(C),L){var F=yl(c),$=F.
queryOptionMap,q=F.mainTypeSpecified,j=q?$.keys()[0]:"series";nh(h,_,k,j),Nr(h)}else D?(nh(h,_,k,"series"),Nr(h)):x&&nh(h,_,k,x.main,x.sub)}),_!=="none"&&!L&&!D&&
!x)try{this[St]?(fo(this),nn.update.call(this,c),this[St]=null):nn[_].call(this,c)}catch(k){throw this[ct]=!1,k}if(b?C={type:A,escapeConnect:d,batch:w}:C=w[0],this[ct]=
!1,!p){var M=void 0;if(g.refineEvent){var N=g.refineEvent(E,c,v,this._api).eventContent;$e(W(N)),M=ue({type:g.refinedEventType},N),M.fromAction=c.type,M.fromActionPayload=
c,M.escapeConnect=!0}var P=this._messageCenter;P.trigger(C.type,C),M&&P.trigger(M.type,M)}},Is=function(c){for(var p=this._pendingActions;p.length;){var h=p.shift();
ty.call(this,h,c)}},Ns=function(c){!c&&this.trigger("updated")},rE=function(c,p){c.on("rendered",function(h){p.trigger("rendered",h),c.animation.isFinished()&&!p[St]&&
!p._scheduler.unfinished&&!p._pendingActions.length?p.trigger("finished"):c.refresh()})},iE=function(c,p){c.on("mouseover",function(h){var v=h.target,m=so(v,Al);
m&&(kS(m,h,p._api),Nr(p))}).on("mouseout",function(h){var v=h.target,m=so(v,Al);m&&(PS(m,h,p._api),Nr(p))}).on("click",function(h){var v=h.target,m=so(v,function(y){
return he(y).dataIndex!=null},!0);if(m){var d=m.selected?"unselect":"select",g=he(m);p._api.dispatchAction({type:d,dataType:g.dataType,dataIndexInside:g.dataIndex,
seriesIndex:g.seriesIndex,isFromClick:!0})}})};function i(c){c.clearColorPalette(),c.eachSeries(function(p){p.clearColorPalette()})}function n(c){var p=[],h=[],
v=!1;if(c.eachComponent(function(y,_){var x=_.get("zlevel")||0,S=_.get("z")||0,b=_.getZLevelKey();v=v||!!b,(y==="series"?h:p).push({zlevel:x,z:S,idx:_.componentIndex,
type:y,key:b})}),v){var m=p.concat(h),d,g;ao(m,function(y,_){return y.zlevel===_.zlevel?y.z-_.z:y.zlevel-_.zlevel}),T(m,function(y){var _=c.getComponent(y.type,
y.idx),x=y.zlevel,S=y.key;d!=null&&(x=Math.max(d,x)),S?(x===d&&S!==g&&x++,g=S):g&&(x===d&&x++,g=""),d=x,_.setZLevel(x)})}}ry=function(c,p,h,v,m){n(p),nE(c,p,h,v,
m),T(c._chartsViews,function(d){d.__alive=!1}),oh(c,p,h,v,m),T(c._chartsViews,function(d){d.__alive||d.remove(p,h)})},nE=function(c,p,h,v,m,d){T(d||c._componentsViews,
function(g){var y=g.__model;u(y,g),g.render(y,p,h,v),l(y,g),f(y,g)})},oh=function(c,p,h,v,m,d){var g=c._scheduler;m=R(m||{},{updatedSeries:p.getSeries()}),wr.trigger(
"series:beforeupdate",p,h,m);var y=!1;p.eachSeries(function(_){var x=c._chartsMap[_.__viewId];x.__alive=!0;var S=x.renderTask;g.updatePayload(S,v),u(_,x),d&&d.get(
_.uid)&&S.dirty(),S.perform(g.getPerformArgs(S))&&(y=!0),x.group.silent=!!_.get("silent"),s(_,x),zd(_)}),g.unfinished=y||g.unfinished,wr.trigger("series:layoutl\
abels",p,h,m),wr.trigger("series:transition",p,h,m),p.eachSeries(function(_){var x=c._chartsMap[_.__viewId];l(_,x),f(_,x)}),o(c,p),wr.trigger("series:afterupdat\
e",p,h,m)},Nr=function(c){c[jg]=!0,c.getZr().wakeUp()},Rs=function(c){c[ih]=(c[ih]+1)%1e6},oE=function(c){c[jg]&&(c.getZr().storage.traverse(function(p){Ia(p)||
a(p)}),c[jg]=!1)};function a(c){for(var p=[],h=c.currentStates,v=0;v<h.length;v++){var m=h[v];m==="emphasis"||m==="blur"||m==="select"||p.push(m)}c.selected&&c.
states.select&&p.push("select"),c.hoverState===Sl&&c.states.emphasis?p.push("emphasis"):c.hoverState===xl&&c.states.blur&&p.push("blur"),c.useStates(p)}function o(c,p){
var h=c._zr;if(h.painter.type==="canvas"){var v=h.storage,m=0;v.traverse(function(g){g.isGroup||m++});var d=m>G(p.get("hoverLayerThreshold"),$p.hoverLayerThreshold)&&
!le.node&&!le.worker;(c._usingTHL||d)&&(p.eachSeries(function(g){if(!g.preventUsingHoverLayer){var y=c._chartsMap[g.__viewId];y.__alive&&y.eachRendered(function(_){
var x=_.states.emphasis;x&&x.hoverLayer!==Xi&&(x.hoverLayer=d?tm:em)})}}),c._usingTHL=d)}}function s(c,p){var h=c.get("blendMode")||null;p.eachRendered(function(v){
v.isGroup||(v.style.blend=h)})}function l(c,p){if(!c.preventAutoZ){var h=Nl(c);p.eachRendered(function(v){return Rl(v,h.z,h.zlevel),!0})}}function u(c,p){p.eachRendered(
function(h){if(!Ia(h)){var v=h.getTextContent(),m=h.getTextGuideLine();h.stateTransition&&(h.stateTransition=null),v&&v.stateTransition&&(v.stateTransition=null),
m&&m.stateTransition&&(m.stateTransition=null),h.hasState()?(h.prevStates=h.currentStates,h.clearStates()):h.prevStates&&(h.prevStates=null)}})}function f(c,p){
var h=c.getModel("stateAnimation"),v=c.isAnimationEnabled(),m=h.get("duration"),d=m>0?{duration:m,delay:h.get("delay"),easing:h.get("easing")}:null;p.eachRendered(
function(g){if(g.states&&g.states.emphasis){if(Ia(g))return;if(g instanceof re&&zS(g),g.__dirty){var y=g.prevStates;y&&g.useStates(y)}if(v){g.stateTransition=d;
var _=g.getTextContent(),x=g.getTextGuideLine();_&&(_.stateTransition=d),x&&(x.stateTransition=d)}g.__dirty&&a(g)}})}aE=function(c){return new((function(p){I(h,
p);function h(){return p!==null&&p.apply(this,arguments)||this}return h.prototype.getCoordinateSystems=function(){return c._coordSysMgr.getCoordinateSystems()},
h.prototype.getComponentByElement=function(v){for(;v;){var m=v.__ecComponentInfo;if(m!=null)return c._model.getComponent(m.mainType,m.index);v=v.parent}},h.prototype.
enterEmphasis=function(v,m){Wi(v,m),Nr(c)},h.prototype.leaveEmphasis=function(v,m){Yi(v,m),Nr(c)},h.prototype.enterBlur=function(v){Zf(v),Nr(c)},h.prototype.leaveBlur=
function(v){Cl(v),Nr(c)},h.prototype.enterSelect=function(v){Nd(v),Nr(c)},h.prototype.leaveSelect=function(v){Rd(v),Nr(c)},h.prototype.getModel=function(){return c.
getModel()},h.prototype.getViewOfComponentModel=function(v){return c.getViewOfComponentModel(v)},h.prototype.getViewOfSeriesModel=function(v){return c.getViewOfSeriesModel(
v)},h.prototype.getECUpdateCycleVersion=function(){return c[ih]},h.prototype.usingTHL=function(){return c._usingTHL},h})(Yf))(c)},yE=function(c){function p(h,v){
for(var m=0;m<h.length;m++){var d=h[m];d[Qg]=v}}T(iy,function(h,v){c._messageCenter.on(v,function(m){if(sE[c.group]&&c[Qg]!==tE){if(m&&m.escapeConnect)return;var d=c.
makeActionFromEvent(m),g=[];T(Cu,function(y){y!==c&&y.group===c.group&&g.push(y)}),p(g,tE),T(g,function(y){y[Qg]!==az&&y.dispatchAction(d)}),p(g,oz)}})})}})(),e})(
At),uy=_E.prototype;uy.on=hE("on");uy.off=hE("off");uy.one=function(t,e,r){var i=this;function n(){for(var a=[],o=0;o<arguments.length;o++)a[o]=arguments[o];e&&
e.apply&&e.apply(this,a),i.off(t,n)}this.on.call(this,t,n,r)};var sz=["click","dblclick","mouseover","mouseout","mousemove","mousedown","mouseup","globalout","c\
ontextmenu"];var sh={},iy={},ny={},ay=[],oy=[],lh=[],xE={},sy={},Cu={},sE={},lz=+new Date-0,N7=+new Date-0,fy="_echarts_instance_";function SE(t,e,r){var i=!(r&&r.ssr);if(i){
var n=uz(t);if(n)return n}var a=new _E(t,e,r);return a.id="ec_"+lz++,Cu[a.id]=a,i&&bd(t,fy,a.id),yE(a),wr.trigger("afterinit",a),a}function uz(t){return Cu[cS(t,fy)]}function bE(t,e){xE[t]=e}function cy(t){se(oy,t)<0&&oy.push(t)}function py(t,e){hy(ay,t,e,JB)}function wE(t){fh("afterinit",t)}function TE(t){fh("afterupdate",t)}
function fh(t,e){wr.on(t,e)}function co(t,e,r){var i,n,a,o,s;Y(e)&&(r=e,e=""),W(t)?(i=t.type,n=t.event,o=t.update,s=t.publishNonRefinedEvent,r||(r=t.action),a=t.
refineEvent):(i=t,n=e);function l(f){return f.toLowerCase()}n=l(n||i);var u=a?l(i):n;sh[i]||($e(eE.test(i)&&eE.test(n)),a&&$e(n!==i),sh[i]={actionType:i,refinedEventType:n,
nonRefinedEventType:u,update:o,action:r,refineEvent:a},ny[n]=1,a&&s&&(ny[u]=1),iy[u]=i)}function CE(t,e){$l.register(t,e)}function AE(t,e){hy(lh,t,e,uE,"layout",!0)}function Yn(t,e){hy(lh,t,e,fE,"visual",!0)}var lE=[];function hy(t,e,r,i,n,a){if((Y(e)||W(e))&&(r=e,e=i),!(se(lE,r)>=0)){lE.push(r);var o=Kg.wrapStageHandler(r,n);o.__prio=e,o.__raw=r,t.push(o)}}function vy(t,e){
sy[t]=e}function EE(t,e,r){var i=MA("registerMap");i&&i(t,e,r)}var DE=Ew;Yn(ly,pA);Yn(uh,hA);Yn(uh,vA);Yn(ly,TA);Yn(uh,CA);Yn(cE,QA);cy(qp);py(ZB,sA);vy("default",Xg);co({type:En,event:En,update:En},ze);co({type:bl,event:bl,
update:bl},ze);co({type:wl,event:Kf,update:wl,action:ze,refineEvent:dy,publishNonRefinedEvent:!0});co({type:Xf,event:Kf,update:Xf,action:ze,refineEvent:dy,publishNonRefinedEvent:!0});
co({type:Tl,event:Kf,update:Tl,action:ze,refineEvent:dy,publishNonRefinedEvent:!0});function dy(t,e,r,i){return{eventContent:{selected:NS(r),isFromClick:e.isFromClick||
!1}}}bE("default",{});bE("dark",SA);var ME=[],fz={registerPreprocessor:cy,registerProcessor:py,registerPostInit:wE,registerPostUpdate:TE,registerUpdateLifecycle:fh,registerAction:co,registerCoordinateSystem:CE,
registerLayout:AE,registerVisual:Yn,registerTransform:DE,registerLoading:vy,registerMap:EE,registerImpl:DA,PRIORITY:pE,ComponentModel:De,ComponentView:$t,SeriesModel:Wt,
ChartView:Mt,registerComponentModel:function(t){De.registerClass(t)},registerComponentView:function(t){$t.registerClass(t)},registerSeriesModel:function(t){Wt.registerClass(
t)},registerChartView:function(t){Mt.registerClass(t)},registerCustomSeries:function(t,e){LA(t,e)},registerSubTypeDefaulter:function(t,e){De.registerSubTypeDefaulter(
t,e)},registerPainter:function(t,e){HC(t,e)}};function ii(t){if(B(t)){T(t,function(e){ii(e)});return}se(ME,t)>=0||(ME.push(t),Y(t)&&(t={install:t}),t.install(fz))}var cz=(function(t){I(e,t);function e(){var r=t!==null&&t.apply(this,arguments)||this;return r.type=e.type,r.hasSymbolVisual=!0,r}return e.prototype.getInitialData=
function(r,i){return bi(null,this,{useEncodeDefaulter:!0})},e.prototype.getProgressive=function(){var r=this.option.progressive;return r??(this.option.large?5e3:
this.get("progressive"))},e.prototype.getProgressiveThreshold=function(){var r=this.option.progressiveThreshold;return r??(this.option.large?1e4:this.get("progr\
essiveThreshold"))},e.prototype.brushSelector=function(r,i,n){return n.point(i.getItemLayout(r))},e.prototype.getZLevelKey=function(){return this.getData().count()>
this.getProgressiveThreshold()?this.id:""},e.type="series.scatter",e.dependencies=["grid","polar","geo","singleAxis","calendar","matrix"],e.defaultOption={coordinateSystem:"\
cartesian2d",z:2,legendHoverLink:!0,symbolSize:10,large:!1,largeThreshold:2e3,itemStyle:{opacity:.8},emphasis:{scale:!0},clip:!0,select:{itemStyle:{borderColor:oe.
color.primary}},universalTransition:{divideShape:"clone"}},e})(Wt),OE=cz;var LE=4,pz=(function(){function t(){}return t})(),hz=(function(t){I(e,t);function e(r){var i=t.call(this,r)||this;return i._off=0,i.hoverDataIdx=-1,i}return e.
prototype.getDefaultShape=function(){return new pz},e.prototype.reset=function(){this.notClear=!1,this._off=0},e.prototype.beforeBrush=function(r){r&&!r.contentRetained&&
this.reset()},e.prototype.buildPath=function(r,i){var n=i.points,a=i.size,o=this.symbolProxy,s=o.shape,l=r.getContext?r.getContext():r,u=l&&a[0]<LE,f=this.softClipShape,
c;if(u){this._ctx=l;return}for(this._ctx=null,c=this._off;c<n.length;){var p=n[c++],h=n[c++];isNaN(p)||isNaN(h)||f&&!f.contain(p,h)||(s.x=p-a[0]/2,s.y=h-a[1]/2,
s.width=a[0],s.height=a[1],o.buildPath(r,s,!0))}this.incremental&&(this._off=c,this.notClear=!0)},e.prototype.afterBrush=function(){var r=this.shape,i=r.points,
n=r.size,a=this._ctx,o=this.softClipShape,s;if(a){for(s=this._off;s<i.length;){var l=i[s++],u=i[s++];isNaN(l)||isNaN(u)||o&&!o.contain(l,u)||a.fillRect(l-n[0]/2,
u-n[1]/2,n[0],n[1])}this.incremental&&(this._off=s,this.notClear=!0)}},e.prototype.findDataIndex=function(r,i){for(var n=this.shape,a=n.points,o=n.size,s=Math.max(
o[0],4),l=Math.max(o[1],4),u=a.length/2-1;u>=0;u--){var f=u*2,c=a[f]-s/2,p=a[f+1]-l/2;if(r>=c&&i>=p&&r<=c+s&&i<=p+l)return u}return-1},e.prototype.contain=function(r,i){
var n=this.transformCoordToLocal(r,i),a=this.getBoundingRect();if(r=n[0],i=n[1],a.contain(r,i)){var o=this.hoverDataIdx=this.findDataIndex(r,i);return o>=0}return this.
hoverDataIdx=-1,!1},e.prototype.getBoundingRect=function(){var r=this._rect;if(!r){for(var i=this.shape,n=i.points,a=i.size,o=a[0],s=a[1],l=1/0,u=1/0,f=-1/0,c=-1/0,
p=0;p<n.length;){var h=n[p++],v=n[p++];l=Math.min(h,l),f=Math.max(h,f),u=Math.min(v,u),c=Math.max(v,c)}r=this._rect=new ae(l-o/2,u-s/2,f-l+o,c-u+s)}return r},e})(
re),vz=(function(){function t(){this.group=new Se}return t.prototype.updateData=function(e,r){this._clear(),this._data=e;var i=this._create();i.setShape({points:e.
getLayout("points")}),this._setCommon(i,e,r)},t.prototype.updateLayout=function(e){var r=this._data;if(r){var i=r.getLayout("points");this.group.eachChild(function(n){
if(n.startIndex!=null){var a=(n.endIndex-n.startIndex)*2,o=n.startIndex*4*2;i=new Float32Array(i.buffer,o,a)}n.setShape("points",i),n.reset(),n.stopAnimation()})}},
t.prototype.incrementalPrepareUpdate=function(e){this._clear()},t.prototype.incrementalUpdate=function(e,r,i,n){var a=this._newAdded[0],o=r.getLayout("points"),
s=a&&a.shape.points;if(s&&s.length<2e4){var l=s.length,u=new Float32Array(l+o.length);u.set(s),u.set(o,l),a.endIndex=e.end,a.setShape({points:u})}else{this._newAdded=
[];var f=this._create();f.startIndex=e.start,f.endIndex=e.end,f.incremental=i,f.setShape({points:o}),this._setCommon(f,r,n)}},t.prototype.eachRendered=function(e){
this._newAdded[0]&&e(this._newAdded[0])},t.prototype._create=function(){var e=new hz({cursor:"default"});return e.ignoreCoarsePointer=!0,this.group.add(e),this.
_newAdded.push(e),e},t.prototype._setCommon=function(e,r,i){var n=r.hostModel;i=i||{};var a=r.getVisual("symbolSize");e.setShape("size",a instanceof Array?a:[a,
a]),e.softClipShape=i.clipShape||null,e.symbolProxy=Sr(r.getVisual("symbol"),0,0,0,0),e.setColor=e.symbolProxy.setColor;var o=e.shape.size[0]<LE;e.useStyle(n.getModel(
"itemStyle").getItemStyle(o?["color","shadowBlur","shadowColor"]:["color"]));var s=r.getVisual("style"),l=s&&s.fill;l&&e.setColor(l);var u=he(e);u.seriesIndex=n.
seriesIndex,e.on("mousemove",function(f){u.dataIndex=null;var c=e.hoverDataIdx;c>=0&&(u.dataIndex=c+(e.startIndex||0))})},t.prototype.remove=function(){this._clear()},
t.prototype._clear=function(){this._newAdded=[],this.group.removeAll()},t})(),kE=vz;var dz=(function(t){I(e,t);function e(){var r=t!==null&&t.apply(this,arguments)||this;return r.type=e.type,r}return e.prototype.render=function(r,i,n){var a=r.getData(),
o=this._updateSymbolDraw(a,r);o.updateData(a,my(r)),this._finished=!0},e.prototype.incrementalPrepareRender=function(r,i,n){var a=r.getData(),o=this._updateSymbolDraw(
a,r);o.incrementalPrepareUpdate(a),this._finished=!1},e.prototype.incrementalRender=function(r,i,n){this._symbolDraw.incrementalUpdate(r,i.getData(),Zo(i),my(i)),
this._finished=r.end===i.getData().count()},e.prototype.updateTransform=function(r,i,n){var a=r.getData();if(this.group.dirty(),this._finished){var o=eo("").reset(
r,i,n);o.progress&&o.progress({start:0,end:a.count(),count:a.count()},a),this._symbolDraw.updateLayout(my(r))}else return{update:!0}},e.prototype.eachRendered=function(r){
this._symbolDraw&&this._symbolDraw.eachRendered(r)},e.prototype._updateSymbolDraw=function(r,i){var n=this._symbolDraw,a=i.pipelineContext,o=a.large;return(!n||
o!==this._isLargeDraw)&&(n&&n.remove(),n=this._symbolDraw=o?new kE:new _s,this._isLargeDraw=o,this.group.removeAll()),this.group.add(n.group),n},e.prototype.remove=
function(r,i){this._symbolDraw&&this._symbolDraw.remove(!0),this._symbolDraw=null},e.prototype.dispose=function(){},e.type="scatter",e})(Mt);function my(t){return{
clipShape:jw(t)}}var PE=dz;var IE=(function(){function t(){}return t.prototype.needIncludeZero=function(){return!this.option.scale},t.prototype.getCoordSysModel=function(){},t})();var ch=(function(t){I(e,t);function e(){return t!==null&&t.apply(this,arguments)||this}return e.prototype.getCoordSysModel=function(){return this.getReferringComponents(
"grid",Et).models[0]},e.type="cartesian2dAxis",e})(De);Tt(ch,IE);var NE={show:!0,z:0,inverse:!1,name:"",nameLocation:"end",nameRotate:null,nameTruncate:{maxWidth:null,ellipsis:"...",placeholder:"."},nameTextStyle:{},nameGap:15,
silent:!1,triggerEvent:!1,tooltip:{show:!1},axisPointer:{},axisLine:{show:!0,onZero:"auto",onZeroAxisIndex:null,lineStyle:{color:oe.color.axisLine,width:1,type:"\
solid"},symbol:["none","none"],symbolSize:[10,15],breakLine:!0},axisTick:{show:!0,inside:!1,length:5,lineStyle:{width:1}},axisLabel:{show:!0,inside:!1,rotate:0,
showMinLabel:null,showMaxLabel:null,margin:8,fontSize:12,color:oe.color.axisLabel,textMargin:[0,3]},splitLine:{show:!0,showMinLine:!0,showMaxLine:!0,lineStyle:{
color:oe.color.axisSplitLine,width:1,type:"solid"}},splitArea:{show:!1,areaStyle:{color:[oe.color.backgroundTint,oe.color.backgroundTransparent]}},breakArea:{show:!0,
itemStyle:{color:oe.color.neutral00,borderColor:oe.color.border,borderWidth:1,borderType:[3,3],opacity:.6},zigzagAmplitude:4,zigzagMinSpan:4,zigzagMaxSpan:20,zigzagZ:100,
expandOnClick:!0},breakLabelLayout:{moveOverlap:"auto"}},mz=_e({boundaryGap:!0,deduplication:null,jitter:0,jitterOverlap:!0,jitterMargin:2,splitLine:{show:!1},axisTick:{
alignWithLabel:!1,interval:"auto",show:"auto"},axisLabel:{interval:"auto"}},NE),gy=_e({boundaryGap:[0,0],axisLine:{show:"auto"},axisTick:{show:"auto"},splitNumber:5,
minorTick:{show:!1,splitNumber:5,length:3,lineStyle:{}},minorSplitLine:{show:!1,lineStyle:{color:oe.color.axisMinorSplitLine,width:1}}},NE),gz=_e({splitNumber:6,
axisLabel:{rich:{primary:{fontWeight:"bold"}}},splitLine:{show:!1}},gy),yz=ue({logBase:10},gy),RE={category:mz,value:gy,time:gz,log:yz};function ph(t,e,r,i){T(Sp,function(n,a){var o=_e(_e({},RE[a],!0),i,!0),s=(function(l){I(u,l);function u(){var f=l!==null&&l.apply(this,arguments)||this;return f.
type=e+"Axis."+a,f}return u.prototype.mergeDefaultAndTheme=function(f,c){var p=Ln(this),h=p?kn(f):{},v=c.getTheme();_e(f,v.get(a+"Axis")),_e(f,this.getDefaultOption()),
f.type=BE(f),p&&Qr(f,h,p)},u.prototype.optionUpdated=function(){var f=this.option;f.type==="category"&&(this.__ordinalMeta=Ql.createByAxisModel(this))},u.prototype.
getCategories=function(f){var c=this.option;if(c.type==="category")return f?c.data:this.__ordinalMeta.categories},u.prototype.getOrdinalMeta=function(){return this.
__ordinalMeta},u.prototype.updateAxisBreaks=function(f){var c=ro();return c?c.updateModelAxisBreak(this,f):{breaks:[]}},u.type=e+"Axis."+a,u.defaultOption=o,u})(
r);t.registerComponentModel(s)}),t.registerSubTypeDefaulter(e+"Axis",BE)}function BE(t){return t.type||(t.data?"category":"value")}var _z=(function(){function t(e){this.type="cartesian",this._dimList=[],this._axes={},this.name=e||""}return t.prototype.getAxis=function(e){return this._axes[e]},
t.prototype.getAxes=function(){return z(this._dimList,function(e){return this._axes[e]},this)},t.prototype.getAxesByScale=function(e){return e=e.toLowerCase(),Oe(
this.getAxes(),function(r){return r.scale.type===e})},t.prototype.addAxis=function(e){var r=e.dim;this._axes[r]=e,this._dimList.push(r)},t})(),zE=_z;var Au=["x","y"];function UE(t){return(t.type==="interval"||t.type==="time")&&!Ya(t)}var xz=(function(t){I(e,t);function e(){var r=t!==null&&t.apply(this,arguments)||
this;return r.type=Pr,r.dimensions=Au,r}return e.prototype.calcAffineTransform=function(){this._transform=this._invTransform=null;var r=this.getAxis("x").scale,
i=this.getAxis("y").scale;if(!(!UE(r)||!UE(i))){var n=ja(r,null),a=ja(i,null),o=this.dataToPoint([n[0],a[0]]),s=this.dataToPoint([n[1],a[1]]),l=n[1]-n[0],u=a[1]-
a[0];if(!(!l||!u)){var f=(s[0]-o[0])/l,c=(s[1]-o[1])/u,p=o[0]-n[0]*f,h=o[1]-a[0]*c,v=this._transform=[f,0,0,c,p,h];this._invTransform=Vr([],v)}}},e.prototype.getBaseAxis=
function(){return this.getAxesByScale("ordinal")[0]||this.getAxesByScale("time")[0]||this.getAxis("x")},e.prototype.containPoint=function(r){var i=this.getAxis(
"x"),n=this.getAxis("y");return i.contain(i.toLocalCoord(r[0]))&&n.contain(n.toLocalCoord(r[1]))},e.prototype.containData=function(r){return this.getAxis("x").containData(
r[0])&&this.getAxis("y").containData(r[1])},e.prototype.containZone=function(r,i){var n=this.dataToPoint(r),a=this.dataToPoint(i),o=this.getArea(),s=new ae(n[0],
n[1],a[0]-n[0],a[1]-n[1]);return o.intersect(s)},e.prototype.dataToPoint=function(r,i,n){n=n||[];var a=r[0],o=r[1];if(this._transform&&a!=null&&isFinite(a)&&o!=
null&&isFinite(o))return at(n,r,this._transform);var s=this.getAxis("x"),l=this.getAxis("y");return n[0]=s.toGlobalCoord(s.dataToCoord(a,i)),n[1]=l.toGlobalCoord(
l.dataToCoord(o,i)),n},e.prototype.clampData=function(r,i){var n=this.getAxis("x").scale,a=this.getAxis("y").scale,o=n.getExtent(),s=a.getExtent(),l=n.parse(r[0]),
u=a.parse(r[1]);return i=i||[],i[0]=Math.min(Math.max(Math.min(o[0],o[1]),l),Math.max(o[0],o[1])),i[1]=Math.min(Math.max(Math.min(s[0],s[1]),u),Math.max(s[0],s[1])),
i},e.prototype.pointToData=function(r,i,n){if(n=n||[],this._invTransform)return at(n,r,this._invTransform);var a=this.getAxis("x"),o=this.getAxis("y");return n[0]=
a.coordToData(a.toLocalCoord(r[0]),i),n[1]=o.coordToData(o.toLocalCoord(r[1]),i),n},e.prototype.getOtherAxis=function(r){return this.getAxis(r.dim==="x"?"y":"x")},
e.prototype.getArea=function(r){r=r||0;var i=this.getAxis("x").getGlobalExtent(),n=this.getAxis("y").getGlobalExtent(),a=Math.min(i[0],i[1])-r,o=Math.min(n[0],n[1])-
r,s=Math.max(i[0],i[1])-a+r,l=Math.max(n[0],n[1])-o+r;return new ae(a,o,s,l)},e})(zE),FE=xz;function VE(t,e){var r=t.scale,i=t.model,n=Np(r,i,i.ecModel,t,null),a=Ti(r),o=Ti(e)?e.intervalStub:e,s=a?r.intervalStub:r,l=r.base,u=o.getTicks(),f=o.getTicks({
expandToNicedExtent:!0}),c=u.length-1,p,h,v;if(c===1)p=h=0,v=1;else if(c===2){var m=Ue(u[0].value-u[1].value),d=Ue(u[1].value-u[2].value);p=h=0,m===d?v=2:(v=1,m<
d?p=m/d:h=d/m)}else{var g=o.getConfig().interval;p=(1-(u[0].value-f[0].value)/g)%1,h=(1-(f[c].value-u[c].value)/g)%1,v=c-(p?1:0)-(h?1:0)}var y=n.zoomFixMM,_=y[0]||
y[1],x=[n.fixMM[0]||_,n.fixMM[1]||_],S=r.getExtent(),b=s.getExtent(),w=mp(b,x),C,E,A,D,L,M;function N(J){for(var ie=50,Z=0;Z<ie&&!J();Z++)A=a?A*ge(l,2):sT(A),D=
Jr(A)}function P(){C=xe(M-A*p,D)}function k(){E=xe(L+A*h,D)}function U(){M=p?xe(C+A*p,D):C}function F(){L=h?xe(E-A*h,D):E}if(x[0]&&x[1]){C=w[0],E=w[1],A=(E-C)/(v+
p+h);var $=t.getExtent(),q=Ue($[1]-$[0]);D=eS([E,C],q,.5/v),U(),F(),st(D)&&(A=xe(A,D))}else{var j=w[1]-w[0];A=a?ge(Rf(j),1):Da(j/v,gd),D=Jr(A),x[0]?(C=w[0],N(function(){
if(U(),L=xe(M+A*v,D),k(),E>=w[1])return!0})):x[1]?(E=w[1],N(function(){if(F(),M=xe(L-A*v,D),P(),C<=w[0])return!0})):N(function(){M=xe(Tn(w[0]/A)*A,D),L=xe(Ui(w[1]/
A)*A,D);var J=hr((L-M)/A);if(J<=v){var ie=v-J,Z=void 0,ye=n.incl0||a;if(ye&&w[0]===0)Z=[0,ie];else if(ye&&w[1]===0)Z=[ie,0];else{var be=Ui(ie/2);Z=ie%2===0?[be,
be]:C+E<w[0]+w[1]?[be,be+1]:[be+1,be]}if(M=xe(M-A*Z[0],D),L=xe(L+A*Z[1],D),P(),k(),C<=w[0]&&E>=w[1])return!0}})}Tp(r,x,b,[C,E],S,{interval:A,intervalCount:v,intervalPrecision:D,
niceExtent:[M,L]})}function HE(t,e){var r=Ti(t),i=r?t.intervalStub:t,n=e.fixMinMax||[],a=r?t.getExtent():null,o=i.getExtent(),s=mp(o,n,e.rawExtentResult);i.setExtent(s[0],s[1]),s=
i.getExtent();var l=r?bz(i,e):Sz(i,e),u=l.intervalPrecision,f=l.interval,c=e.userInterval;c!=null&&(l.interval=c,l.intervalPrecision=Jr(c)),n[0]||(s[0]=xe(Ui(s[0]/
f)*f,u)),n[1]||(s[1]=xe(Tn(s[1]/f)*f,u)),c!=null&&(l.niceExtent=s.slice()),Tp(t,n,o,s,a,l)}function Sz(t,e){var r=eu(e.splitNumber,5),i=ws(t),n=e.minInterval,a=e.
maxInterval,o=Da(i/r,!0);n!=null&&o<n&&(o=n),a!=null&&o>a&&(o=a);var s=Jr(o),l=t.getExtent(),u=[xe(Tn(l[0]/o)*o,s),xe(Ui(l[1]/o)*o,s)];return{interval:o,intervalPrecision:s,
niceExtent:u}}function bz(t,e){var r=eu(e.splitNumber,10),i=t.getExtent(),n=ws(t),a=ge(Rf(n),1),o=r/n*a;o<=.5&&(a*=10);var s=Jr(a),l=[xe(Tn(i[0]/a)*a,s),xe(Ui(i[1]/
a)*a,s)];return{intervalPrecision:s,interval:a,niceExtent:l}}function yy(t){var e=t.scale,r=t.model,i=r.axis,n=r.ecModel;wz(e,r,i,n,null)}function wz(t,e,r,i,n){
var a=Np(t,e,i,r,n),o=Ts(t)||Cs(t);Tz(t,{splitNumber:e.get("splitNumber"),fixMinMax:a.fixMM,userInterval:e.get("interval"),minInterval:o?e.get("minInterval"):null,
maxInterval:o?e.get("maxInterval"):null,rawExtentResult:a}),r&&i&&B1(r,t,a,i)}function Tz(t,e){Cz[t.type](t,e)}var Cz={interval:HE,log:HE,time:dT,ordinal:ze};var GE=[[3,1],[0,2]],Az=(function(){function t(e,r,i){this.type="grid",this._coordsMap={},this._coordsList=[],this._axesMap={},this._axesList=[],this.axisPointerEnabled=
!0,this.dimensions=Au,this._initCartesian(e,r,i),this.model=e}return t.prototype.getRect=function(){return this._rect},t.prototype.update=function(e,r){var i=this.
_axesMap;T(this._axesList,function(o){I1(o,O1);var s=o.scale;ft(s)&&s.setSortInfo(o.model.get("categorySortInfo"))});function n(o){for(var s=ee(o),l=[],u=s.length-
1;u>=0;u--){var f=o[+s[u]];f.__alignTo?l.push(f):yy(f)}T(l,function(c){Dz(c,c.__alignTo)?yy(c):VE(c,c.__alignTo.scale)})}n(i.x),n(i.y);var a={};T(i.x,function(o){
WE(i,"y",o,a)}),T(i.y,function(o){WE(i,"x",o,a)}),this.resize(this.model,r)},t.prototype.resize=function(e,r,i){var n=ww(e,r),a=this._rect=Xl(e.getBoxLayoutParams(),
n.refContainer),o=this._axesMap,s=this._coordsList,l=e.get("containLabel");if(_y(o,a),!i){var u=Oz(a,s,o,l,r),f=void 0;if(l)KE?(KE(this._axesList,a),_y(o,a)):f=
qE(a.clone(),"axisLabel",null,a,o,u,n);else{var c=Lz(e,a,n),p=c.outerBoundsRect,h=c.parsedOuterBoundsContain,v=c.outerBoundsClamp;p&&(f=qE(p,h,v,a,o,u,n))}ZE(a,
o,nr.determine,null,f,n),T(this._coordsList,function(m){m.calcAffineTransform()})}},t.prototype.getAxis=function(e,r){var i=this._axesMap[e];if(i!=null)return i[r||
0]},t.prototype.getAxes=function(){return this._axesList.slice()},t.prototype.getCartesian=function(e,r){if(e!=null&&r!=null){var i="x"+e+"y"+r;return this._coordsMap[i]}
W(e)&&(r=e.yAxisIndex,e=e.xAxisIndex);for(var n=0,a=this._coordsList;n<a.length;n++)if(a[n].getAxis("x").index===e||a[n].getAxis("y").index===r)return a[n]},t.prototype.
getCartesians=function(){return this._coordsList.slice()},t.prototype.convertToPixel=function(e,r,i){var n=this._findConvertTarget(r);return n.cartesian?n.cartesian.
dataToPoint(i):n.axis?n.axis.toGlobalCoord(n.axis.dataToCoord(i)):null},t.prototype.convertFromPixel=function(e,r,i){var n=this._findConvertTarget(r);return n.cartesian?
n.cartesian.pointToData(i):n.axis?n.axis.coordToData(n.axis.toLocalCoord(i)):null},t.prototype._findConvertTarget=function(e){var r=e.seriesModel,i=e.xAxisModel||
r&&r.getReferringComponents("xAxis",Et).models[0],n=e.yAxisModel||r&&r.getReferringComponents("yAxis",Et).models[0],a=e.gridModel,o=this._coordsList,s,l;if(r)s=
r.coordinateSystem,se(o,s)<0&&(s=null);else if(i&&n)s=this.getCartesian(i.componentIndex,n.componentIndex);else if(i)l=this.getAxis("x",i.componentIndex);else if(n)
l=this.getAxis("y",n.componentIndex);else if(a){var u=a.coordinateSystem;u===this&&(s=this._coordsList[0])}return{cartesian:s,axis:l}},t.prototype.containPoint=
function(e){var r=this._coordsList[0];if(r)return r.containPoint(e)},t.prototype._initCartesian=function(e,r,i){var n=this,a=this,o={left:!1,right:!1,top:!1,bottom:!1},
s={x:{},y:{}},l={x:0,y:0};if(r.eachComponent("xAxis",u("x"),this),r.eachComponent("yAxis",u("y"),this),!l.x||!l.y){this._axesMap={},this._axesList=[];return}this.
_axesMap=s,T(s.x,function(f,c){T(s.y,function(p,h){var v="x"+c+"y"+h,m=new FE(v);m.master=n,m.model=e,n._coordsMap[v]=m,n._coordsList.push(m),m.addAxis(f),m.addAxis(
p)})}),$E(s.x),$E(s.y);function u(f){return function(c,p){if(Ez(c,e)){var h=c.get("position");f==="x"?h!=="top"&&h!=="bottom"&&(h=o.bottom?"top":"bottom"):h!=="\
left"&&h!=="right"&&(h=o.left?"right":"left"),o[h]=!0;var v=wT(c),m=new u1(f,TT(c,v,!0),[0,0],v,h);m.onBand=Cp(m.scale,c),m.inverse=c.get("inverse"),c.axis=m,m.
model=c,m.grid=a,m.index=p,a._axesList.push(m),s[f][p]=m,l[f]++}}}},t.prototype.getTooltipAxes=function(e){var r=[],i=[];return T(this.getCartesians(),function(n){
var a=e!=null&&e!=="auto"?n.getAxis(e):n.getBaseAxis(),o=n.getOtherAxis(a);se(r,a)<0&&r.push(a),se(i,o)<0&&i.push(o)}),{baseAxes:r,otherAxes:i}},t.create=function(e,r){
var i=[];return e.eachComponent("grid",function(n,a){var o=new t(n,e,r);o.name="grid_"+a,o.resize(n,r,!0),n.coordinateSystem=o,i.push(o),T(o._axesList,function(s){
P1(s,t.dimIdxMap)})}),e.eachSeries(function(n){var a,o;Qb({targetModel:n,coordSysType:Pr,coordSysProvider:s});function s(){var l=C1(n),u=l.xAxisModel,f=l.yAxisModel;
a=u.axis,o=f.axis;var c=u.getCoordSysModel(),p=c.coordinateSystem;return p.getCartesian(u.componentIndex,f.componentIndex)}a&&o&&(pg(a,n,Pr),pg(o,n,Pr))},this),
i},t.dimensions=Au,t.dimIdxMap=Vl(Au),t})();function Ez(t,e){return t.getCoordSysModel()===e}function WE(t,e,r,i){r.getAxesOnZeroOf=function(){return a?[a]:[]};
var n=t[e],a,o=r.model,s=o.get(["axisLine","onZero"]),l=o.get(["axisLine","onZeroAxisIndex"]);if(!s)return;if(l!=null)YE(s,n[l])&&(a=n[l]);else for(var u in n)if(H(
n,u)&&YE(s,n[u])&&!i[f(n[u])]){a=n[u];break}a&&(i[f(a)]=!0);function f(c){return c.dim+"_"+c.index}}function YE(t,e){if(!e)return!1;var r=e.scale,i=CT(r,0,!1),n=e&&
e.type!=="category"&&e.type!=="time"&&i!==bp;return n&&t==="auto"&&ET(e)&&(n=!1),n}function $E(t){for(var e=ee(t),r,i=[],n=e.length-1;n>=0;n--){var a=t[+e[n]];vp(
a.scale)&&ng(a.model,a.type,!0)==null&&(a.model.get("alignTicks")&&a.model.get("interval")==null?i.push(a):r=a)}r||(r=i.pop()),r&&T(i,function(o){o.__alignTo=r})}
function Dz(t,e){return Ya(t.scale)||Ya(e.scale)||e.scale.getTicks().length<2}function Mz(t,e){var r=t.getExtent(),i=r[0]+r[1];t.toGlobalCoord=t.dim==="x"?function(n){
return n+e}:function(n){return i-n+e},t.toLocalCoord=t.dim==="x"?function(n){return n-e}:function(n){return i-n+e}}function _y(t,e){T(t.x,function(r){return XE(
r,e.x,e.width)}),T(t.y,function(r){return XE(r,e.y,e.height)})}function XE(t,e,r){var i=[0,r],n=t.inverse?1:0;t.setExtent(i[n],i[1-n]),Mz(t,e)}var KE;function qE(t,e,r,i,n,a,o){ZE(i,n,nr.estimate,e,!1,o);var s=[0,0,0,0];u(0),u(1),f(i,0,NaN),f(i,1,NaN);var l=p0(s,function(p){return p>0})==null;return as(i,s,!0,
!0,r),_y(n,i),l;function u(p){T(n[$i[p]],function(h){if(Ja(h.model)){var v=a.ensureRecord(h.model),m=v.labelInfoList;if(m)for(var d=0;d<m.length;d++){var g=m[d],
y=h.scale.normalize(Ji(h.scale,Vn(g.label).labelInfo.tick));y=p===1?1-y:y,f(g.rect,p,y),f(g.rect,1-p,NaN)}var _=v.nameLayout;if(_){var y=zn(v.nameLocation)?.5:NaN;
f(_.rect,p,y),f(_.rect,1-p,NaN)}}})}function f(p,h,v){var m=t[$i[h]]-p[$i[h]],d=p[Na[h]]+p[$i[h]]-(t[Na[h]]+t[$i[h]]);m=c(m,1-v),d=c(d,v);var g=GE[h][0],y=GE[h][1];
s[g]=ge(s[g],m),s[y]=ge(s[y],d)}function c(p,h){return p>0&&!ln(h)&&h>1e-4&&(p/=h),p}}function Oz(t,e,r,i,n){var a=new mg(kz);return T(r,function(o){return T(o,
function(s){if(Ja(s.model)){var l=!i;s.axisBuilder=A1(t,e,s.model,n,a,l)}})}),a}function ZE(t,e,r,i,n,a){var o=r===nr.determine;T(e,function(u){return T(u,function(f){
Ja(f.model)&&(E1(f.axisBuilder,t,f.model),f.axisBuilder.build(o?{axisTickLabelDetermine:!0}:{axisTickLabelEstimate:!0},{noPxChange:n}))})});var s={x:0,y:0};l(0),
l(1);function l(u){s[$i[1-u]]=t[Na[u]]<=a.refContainer[Na[u]]*.5?0:1-u===1?2:1}T(e,function(u,f){return T(u,function(c){Ja(c.model)&&((i==="all"||o)&&c.axisBuilder.
build({axisName:!0},{nameMarginLevel:s[f]}),o&&c.axisBuilder.build({axisLine:!0}))})})}function Lz(t,e,r){var i,n=t.get("outerBoundsMode",!0);n==="same"?i=e.clone():
(n==null||n==="auto")&&(i=Xl(t.get("outerBounds",!0)||Sg,r.refContainer));var a=t.get("outerBoundsContain",!0),o;a==null||a==="auto"||se(["all","axisLabel"],a)<
0?o="all":o=a;var s=[Nf(G(t.get("outerBoundsClampWidth",!0),uu[0]),e.width),Nf(G(t.get("outerBoundsClampHeight",!0),uu[1]),e.height)];return{outerBoundsRect:i,parsedOuterBoundsContain:o,
outerBoundsClamp:s}}var kz=function(t,e,r,i,n,a){var o=r.axis.dim==="x"?"y":"x";gg(t,e,r,i,n,a),zn(t.nameLocation)||T(e.recordMap[o],function(s){s&&s.labelInfoList&&
s.dirVec&&yg(s.labelInfoList,s.dirVec,i,n)})},jE=Az;function QE(t,e){var r={axesInfo:{},seriesInvolved:!1,coordSysAxesInfo:{},coordSysMap:{}};return Pz(r,t,e),r.seriesInvolved&&Nz(r,t),r}function Pz(t,e,r){var i=e.
getComponent("tooltip"),n=e.getComponent("axisPointer"),a=n.get("link",!0)||[],o=[];T(r.getCoordinateSystems(),function(s){if(!s.axisPointerEnabled)return;var l=Bs(
s.model),u=t.coordSysAxesInfo[l]={};t.coordSysMap[l]=s;var f=s.model,c=f.getModel("tooltip",i);if(T(s.getAxes(),Ce(m,!1,null)),s.getTooltipAxes&&i&&c.get("show")){
var p=c.get("trigger")==="axis",h=c.get(["axisPointer","type"])==="cross",v=s.getTooltipAxes(c.get(["axisPointer","axis"]));(p||h)&&T(v.baseAxes,Ce(m,h?"cross":
!0,p)),h&&T(v.otherAxes,Ce(m,"cross",!1))}function m(d,g,y){var _=y.model.getModel("axisPointer",n),x=_.get("show");if(!(!x||x==="auto"&&!d&&!Sy(_))){g==null&&(g=
_.get("triggerTooltip")),_=d?Iz(y,c,n,e,d,g):_;var S=_.get("snap"),b=_.get("triggerEmphasis"),w=Bs(y.model),C=g||S||y.type==="category",E=t.axesInfo[w]={key:w,axis:y,
coordSys:s,axisPointerModel:_,triggerTooltip:g,triggerEmphasis:b,involveSeries:C,snap:S,useHandle:Sy(_),seriesModels:[],linkGroup:null};u[w]=E,t.seriesInvolved=
t.seriesInvolved||C;var A=Rz(a,y);if(A!=null){var D=o[A]||(o[A]={axesInfo:{}});D.axesInfo[w]=E,D.mapper=a[A].mapper,E.linkGroup=D}}}})}function Iz(t,e,r,i,n,a){
var o=e.getModel("axisPointer"),s=["type","snap","lineStyle","shadowStyle","label","animation","animationDurationUpdate","animationEasingUpdate","z"],l={};T(s,function(p){
l[p]=ne(o.get(p))}),l.snap=t.type!=="category"&&!!a,o.get("type")==="cross"&&(l.type="line");var u=l.label||(l.label={});if(u.show==null&&(u.show=!1),n==="cross"){
var f=o.get(["label","show"]);if(u.show=f??!0,!a){var c=l.lineStyle=o.get("crossStyle");c&&ue(u,c.textStyle)}}return t.model.getModel("axisPointer",new Fe(l,r,i))}
function Nz(t,e){e.eachSeries(function(r){var i=r.coordinateSystem,n=r.get(["tooltip","trigger"],!0),a=r.get(["tooltip","show"],!0);!i||!i.model||n==="none"||n===
!1||n==="item"||a===!1||r.get(["axisPointer","show"],!0)===!1||T(t.coordSysAxesInfo[Bs(i.model)],function(o){var s=o.axis;i.getAxis(s.dim)===s&&(o.seriesModels.
push(r),o.seriesDataCount==null&&(o.seriesDataCount=0),o.seriesDataCount+=r.getData().count())})})}function Rz(t,e){for(var r=e.model,i=e.dim,n=0;n<t.length;n++){
var a=t[n]||{};if(xy(a[i+"AxisId"],r.id)||xy(a[i+"AxisIndex"],r.componentIndex)||xy(a[i+"AxisName"],r.name))return n}}function xy(t,e){return t==="all"||B(t)&&se(
t,e)>=0||t===e}function JE(t){var e=hh(t);if(e){var r=e.axisPointerModel,i=e.axis.scale,n=r.option,a=r.get("status"),o=r.get("value");o!=null&&(o=i.parse(o));var s=Sy(
r);a==null&&(n.status=s?"show":"hide");var l=i.getExtent();(o==null||o>l[1])&&(o=l[1]),o<l[0]&&(o=l[0]),n.value=o,s&&(n.status=e.axis.scale.isBlank()?"hide":"sh\
ow")}}function hh(t){var e=(t.ecModel.getComponent("axisPointer")||{}).coordSysAxesInfo;return e&&e.axesInfo[Bs(t)]}function eD(t){var e=hh(t);return e&&e.axisPointerModel}
function Sy(t){return!!t.get(["handle","show"])}function Bs(t){return t.type+"||"+t.id}var tD={},Bz=(function(t){I(e,t);function e(){var r=t!==null&&t.apply(this,arguments)||this;return r.type=e.type,r}return e.prototype.render=function(r,i,n,a){this.
axisPointerClass&&JE(r),t.prototype.render.apply(this,arguments),this._doUpdateAxisPointerClass(r,n,!0)},e.prototype.updateAxisPointer=function(r,i,n,a){this._doUpdateAxisPointerClass(
r,n,!1)},e.prototype.remove=function(r,i){var n=this._axisPointer;n&&n.remove(i)},e.prototype.dispose=function(r,i){this._disposeAxisPointer(i),t.prototype.dispose.
apply(this,arguments)},e.prototype._doUpdateAxisPointerClass=function(r,i,n){var a=e.getAxisPointerClass(this.axisPointerClass);if(a){var o=eD(r);o?(this._axisPointer||
(this._axisPointer=new a)).render(r,o,i,n):this._disposeAxisPointer(i)}},e.prototype._disposeAxisPointer=function(r){this._axisPointer&&this._axisPointer.dispose(
r),this._axisPointer=null},e.registerAxisPointerClass=function(r,i){tD[r]=i},e.getAxisPointerClass=function(r){return r&&tD[r]},e.type="axis",e})($t),vh=Bz;var wy=Q();function rD(t,e,r,i){var n=r.axis;if(!n.scale.isBlank()){var a=r.getModel("splitArea"),o=a.getModel("areaStyle"),s=o.get("color"),l=i.coordinateSystem.
getRect(),u=n.getTicksCoords({tickModel:a,breakTicks:"none",pruneByBreak:"preserve_extent_bound"});if(u.length){var f=s.length,c=wy(t).splitAreaColors,p=K(),h=0;
if(c)for(var v=0;v<u.length;v++){var m=c.get(u[v].tickValue);if(m!=null){h=(m+(f-1)*v)%f;break}}var d=n.toGlobalCoord(u[0].coord),g=o.getAreaStyle();s=B(s)?s:[s];
for(var v=1;v<u.length;v++){var y=n.toGlobalCoord(u[v].coord),_=void 0,x=void 0,S=void 0,b=void 0;n.isHorizontal()?(_=d,x=l.y,S=y-_,b=l.height,d=_+S):(_=l.x,x=d,
S=l.width,b=y-x,d=x+b);var w=u[v-1].tickValue;w!=null&&p.set(w,h),e.add(new Pe({anid:w!=null?"area_"+w:null,shape:{x:_,y:x,width:S,height:b},style:ue({fill:s[h]},
g),autoBatch:!0,silent:!0})),h=(h+1)%f}wy(t).splitAreaColors=p}}}function iD(t){wy(t).splitAreaColors=null}var zz=["splitArea","splitLine","minorSplitLine","breakArea"],nD=(function(t){I(e,t);function e(){var r=t!==null&&t.apply(this,arguments)||this;return r.type=e.
type,r.axisPointerClass="CartesianAxisPointer",r}return e.prototype.render=function(r,i,n,a){this.group.removeAll();var o=this._axisGroup;if(this._axisGroup=new Se,
this.group.add(this._axisGroup),!!Ja(r)){this._axisGroup.add(r.axis.axisBuilder.group),T(zz,function(l){r.get([l,"show"])&&Uz[l](this,this._axisGroup,r,r.getCoordSysModel(),
n)},this);var s=a&&a.type==="changeAxisOrder"&&a.isInitSort;s||im(o,this._axisGroup,r),t.prototype.render.call(this,r,i,n,a)}},e.prototype.remove=function(){iD(
this)},e.type="cartesianAxis",e})(vh),Uz={splitLine:function(t,e,r,i,n){var a=r.axis;if(!a.scale.isBlank()){var o=r.getModel("splitLine"),s=o.getModel("lineStyl\
e"),l=s.get("color"),u=o.get("showMinLine")!==!1,f=o.get("showMaxLine")!==!1;l=B(l)?l:[l];for(var c=i.coordinateSystem.getRect(),p=a.isHorizontal(),h=0,v=a.getTicksCoords(
{tickModel:o,breakTicks:"none",pruneByBreak:"preserve_extent_bound"}),m=[],d=[],g=s.getLineStyle(),y=0;y<v.length;y++){var _=a.toGlobalCoord(v[y].coord);if(!(y===
0&&!u||y===v.length-1&&!f)){var x=v[y].tickValue;p?(m[0]=_,m[1]=c.y,d[0]=_,d[1]=c.y+c.height):(m[0]=c.x,m[1]=_,d[0]=c.x+c.width,d[1]=_);var S=h++%l.length,b=new _r(
{anid:x!=null?"line_"+x:null,autoBatch:!0,shape:{x1:m[0],y1:m[1],x2:d[0],y2:d[1]},style:ue({stroke:l[S]},g),silent:!0});Ba(b.shape,g.lineWidth),e.add(b)}}}},minorSplitLine:function(t,e,r,i,n){
var a=r.axis,o=r.getModel("minorSplitLine"),s=o.getModel("lineStyle"),l=i.coordinateSystem.getRect(),u=a.isHorizontal(),f=a.getMinorTicksCoords();if(f.length)for(var c=[],
p=[],h=s.getLineStyle(),v=0;v<f.length;v++)for(var m=0;m<f[v].length;m++){var d=a.toGlobalCoord(f[v][m].coord);u?(c[0]=d,c[1]=l.y,p[0]=d,p[1]=l.y+l.height):(c[0]=
l.x,c[1]=d,p[0]=l.x+l.width,p[1]=d);var g=new _r({anid:"minor_line_"+f[v][m].tickValue,autoBatch:!0,shape:{x1:c[0],y1:c[1],x2:p[0],y2:p[1]},style:h,silent:!0});
Ba(g.shape,h.lineWidth),e.add(g)}},splitArea:function(t,e,r,i,n){rD(t,e,r,i)},breakArea:function(t,e,r,i,n){var a=ro(),o=r.axis.scale;a&&o.type!=="ordinal"&&a.rectCoordBuildBreakAxis(
e,t,r,i.coordinateSystem.getRect(),n)}},Ty=(function(t){I(e,t);function e(){var r=t!==null&&t.apply(this,arguments)||this;return r.type=e.type,r}return e.type="\
xAxis",e})(nD);var aD=(function(t){I(e,t);function e(){var r=t!==null&&t.apply(this,arguments)||this;return r.type=Ty.type,r}return e.type="yAxis",e})(nD);var Fz=(function(t){I(e,t);function e(){var r=t!==null&&t.apply(this,arguments)||this;return r.type="grid",r}return e.prototype.render=function(r,i){this.group.
removeAll(),r.get("show")&&this.group.add(new Pe({shape:r.coordinateSystem.getRect(),style:ue({fill:r.get("backgroundColor")},r.getItemStyle()),silent:!0,z2:-1}))},
e.type="grid",e})($t),oD={offset:0};function dh(t){t.registerComponentView(Fz),t.registerComponentModel(G1),t.registerCoordinateSystem("cartesian2d",jE),ph(t,"x",
ch,oD),ph(t,"y",ch,oD),t.registerComponentView(Ty),t.registerComponentView(aD),t.registerPreprocessor(function(e){e.xAxis&&e.yAxis&&!e.grid&&(e.grid={})})}function Cy(t){ii(dh),t.registerSeriesModel(OE),t.registerChartView(PE),t.registerLayout(eo("scatter"))}var Vz=0,sD=1,Hz=2;var Gz="view",JJ=(function(t){I(e,t);function e(r,i,n){var a=t.call(this)||this;a.type=Gz,a.dimensions=["x","y"];var o=a;o.invertY=r,o.lgCt=i,o.lgGeo=n;var s=o.
trans=[];return s[Vz]=Io(),s[sD]=Io(),s[Hz]=Io(),o.mtRaw=Ge(),o.mtRawInv=Ge(),o.mtOverall=Ge(),o.mtOverallInv=Ge(),o.zoom=1,a}return e.prototype.getBoundingRect=
function(){return Wz(null,this)},e.prototype.getViewRect=function(){return Yz(null,this)},e.prototype.getRoamTransform=function(){return Pv(this.trans[sD])},e.prototype.
dataToPoint=function(r,i,n){var a=i?this.mtRaw:this.mtOverall;return n=n||[],a?at(n,r,a):mv(n,r)},e.prototype.pointToData=function(r,i,n){n=n||[];var a=this.mtOverallInv;
return a?at(n,r,a):mv(n,r)},e.prototype.convertToPixel=function(r,i,n){var a=lD(i);return a===this?a.dataToPoint(n):null},e.prototype.convertFromPixel=function(r,i,n){
var a=lD(i);return a===this?a.pointToData(n):null},e.prototype.containPoint=function(r){var i=this;return ko(mh,i.dataRect),O0(mh,mh,i.mtOverall),L0(mh,r[0],r[1])},
e.dimensions=["x","y"],e})(vn),mh=el();function uD(t){return t.zoom}function Wz(t,e){return ko(t||el(),e.dataRect)}function Yz(t,e){return ko(t||el(),e.viewRect)}var eee=Ge();var tee=Ge(),ree=el();var iee=Ge(),nee=Ge();function lD(t){var e=t.seriesModel;return e?e.coordinateSystem:null}var aee=Io(),oee=Io();var fD=_r.prototype,Ay=Ll.prototype,cD=(function(){function t(){this.x1=0,this.y1=0,this.x2=0,this.y2=0,this.percent=1}return t})(),fee=(function(t){I(e,t);function e(){
return t!==null&&t.apply(this,arguments)||this}return e})(cD);function Ey(t){return isNaN(+t.cpx1)||isNaN(+t.cpy1)}var $z=(function(t){I(e,t);function e(r){var i=t.
call(this,r)||this;return i.type="ec-line",i}return e.prototype.getDefaultStyle=function(){return{stroke:oe.color.neutral99,fill:null}},e.prototype.getDefaultShape=
function(){return new cD},e.prototype.buildPath=function(r,i){Ey(i)?fD.buildPath.call(this,r,i):Ay.buildPath.call(this,r,i)},e.prototype.pointAt=function(r){return Ey(
this.shape)?fD.pointAt.call(this,r):Ay.pointAt.call(this,r)},e.prototype.tangentAt=function(r){var i=this.shape,n=Ey(i)?[i.x2-i.x1,i.y2-i.y1]:Ay.tangentAt.call(
this,r);return Oo(n,n)},e})(re),pD=$z;var Dy=["fromSymbol","toSymbol"];function hD(t){return"_"+t+"Type"}function vD(t,e,r){var i=e.getItemVisual(r,t);if(!i||i==="none")return i;var n=e.getItemVisual(
r,t+"Size"),a=e.getItemVisual(r,t+"Rotate"),o=e.getItemVisual(r,t+"Offset"),s=e.getItemVisual(r,t+"KeepAspect"),l=Zl(n),u=qa(o||0,l);return i+l+u+(a||"")+(s||"")}
function dD(t,e,r){var i=e.getItemVisual(r,t);if(!(!i||i==="none")){var n=e.getItemVisual(r,t+"Size"),a=e.getItemVisual(r,t+"Rotate"),o=e.getItemVisual(r,t+"Off\
set"),s=e.getItemVisual(r,t+"KeepAspect"),l=Zl(n),u=qa(o||0,l),f=Sr(i,-l[0]/2+u[0],-l[1]/2+u[1],l[0],l[1],null,s);return f.__specifiedRotation=a==null||isNaN(a)?
void 0:+a*Math.PI/180||0,f.name=t,f}}function Xz(t){var e=new pD({name:"line",subPixelOptimize:!0});return My(e.shape,t),e}function My(t,e){t.x1=e[0][0],t.y1=e[0][1],
t.x2=e[1][0],t.y2=e[1][1],t.percent=1;var r=e[2];r?(t.cpx1=r[0],t.cpy1=r[1]):(t.cpx1=NaN,t.cpy1=NaN)}var Kz=(function(t){I(e,t);function e(r,i,n){var a=t.call(this)||
this;return a._createLine(r,i,n),a}return e.prototype._createLine=function(r,i,n){var a=r.hostModel,o=r.getItemLayout(i),s=r.getItemVisual(i,"z2"),l=Xz(o);l.shape.
percent=0,Pt(l,{z2:G(s,0),shape:{percent:1}},a,i),this.add(l),T(Dy,function(u){var f=dD(u,r,i);this.add(f),this[hD(u)]=vD(u,r,i)},this),this._updateCommonStl(r,
i,n)},e.prototype.updateData=function(r,i,n){var a=r.hostModel,o=this.childOfName("line"),s=r.getItemLayout(i),l={shape:{}};My(l.shape,s),Je(o,l,a,i),T(Dy,function(u){
var f=vD(u,r,i),c=hD(u);if(this[c]!==f){this.remove(this.childOfName(u));var p=dD(u,r,i);this.add(p)}this[c]=f},this),this._updateCommonStl(r,i,n)},e.prototype.
getLinePath=function(){return this.childAt(0)},e.prototype._updateCommonStl=function(r,i,n){var a=r.hostModel,o=this.childOfName("line"),s=n&&n.emphasisLineStyle,
l=n&&n.blurLineStyle,u=n&&n.selectLineStyle,f=n&&n.labelStatesModels,c=n&&n.emphasisDisabled,p=n&&n.focus,h=n&&n.blurScope;if(!n||r.hasItemOption){var v=r.getItemModel(
i),m=v.getModel("emphasis");s=m.getModel("lineStyle").getLineStyle(),l=v.getModel(["blur","lineStyle"]).getLineStyle(),u=v.getModel(["select","lineStyle"]).getLineStyle(),
c=m.get("disabled"),p=m.get("focus"),h=m.get("blurScope"),f=er(v)}var d=r.getItemVisual(i,"style"),g=d.stroke;o.useStyle(d),o.style.fill=null,o.style.strokeNoScale=
!0,o.ensureState("emphasis").style=s,o.ensureState("blur").style=l,o.ensureState("select").style=u,T(Dy,function(b){var w=this.childOfName(b);if(w){w.setColor(g),
w.style.opacity=d.opacity;for(var C=0;C<Ht.length;C++){var E=Ht[C],A=o.getState(E);if(A){var D=A.style||{},L=w.ensureState(E),M=L.style||(L.style={});D.stroke!=
null&&(M[w.__isEmptyBrush?"stroke":"fill"]=D.stroke),D.opacity!=null&&(M.opacity=D.opacity)}}w.markRedraw()}},this);var y=a.getRawValue(i);Si(this,f,{labelDataIndex:i,
labelFetcher:{getFormattedLabel:function(b,w){return a.getFormattedLabel(b,w,r.dataType)}},inheritColor:g||oe.color.neutral99,defaultOpacity:d.opacity,defaultText:(y==
null?r.getName(i):isFinite(y)?xe(y,10):y)+""});var _=this.getTextContent();if(_){var x=f.normal;_.__align=_.style.align,_.__verticalAlign=_.style.verticalAlign,
_.__position=x.get("position")||"middle";var S=x.get("distance");B(S)||(S=[S,S]),_.__labelDistance=S}this.setTextConfig({position:null,local:!0,inside:!1}),yr(this,
p,h,c)},e.prototype.highlight=function(){Wi(this)},e.prototype.downplay=function(){Yi(this)},e.prototype.updateLayout=function(r,i){this.childOfName("line").stopAnimation(),
this.setLinePoints(r.getItemLayout(i))},e.prototype.setLinePoints=function(r){var i=this.childOfName("line");My(i.shape,r),i.dirty()},e.prototype.beforeUpdate=function(){
var r=this,i=r.childOfName("fromSymbol"),n=r.childOfName("toSymbol"),a=r.getTextContent();if(!i&&!n&&(!a||a.ignore))return;for(var o=1,s=this.parent;s;)s.scaleX&&
(o/=s.scaleX),s=s.parent;var l=r.childOfName("line");if(!this.__dirty&&!l.__dirty)return;var u=l.shape.percent,f=l.pointAt(0),c=l.pointAt(u),p=ju([],c,f);Oo(p,p);
function h(A,D){var L=A.__specifiedRotation;if(L==null){var M=l.tangentAt(D);A.attr("rotation",(D===1?-1:1)*Math.PI/2-Math.atan2(M[1],M[0]))}else A.attr("rotati\
on",L)}if(i&&(i.setPosition(f),h(i,0),i.scaleX=i.scaleY=o*u,i.markRedraw()),n&&(n.setPosition(c),h(n,1),n.scaleX=n.scaleY=o*u,n.markRedraw()),a&&!a.ignore){a.x=
a.y=0,a.originX=a.originY=0;var v=void 0,m=void 0,d=a.__labelDistance,g=d[0]*o,y=d[1]*o,_=u/2,x=l.tangentAt(_),S=[x[1],-x[0]],b=l.pointAt(_);S[1]>0&&(S[0]=-S[0],
S[1]=-S[1]);var w=x[0]<0?-1:1;if(a.__position!=="start"&&a.__position!=="end"){var C=-Math.atan2(x[1],x[0]);c[0]<f[0]&&(C=Math.PI+C),a.rotation=C}var E=void 0;switch(a.
__position){case"insideStartTop":case"insideMiddleTop":case"insideEndTop":case"middle":E=-y,m="bottom";break;case"insideStartBottom":case"insideMiddleBottom":case"\
insideEndBottom":E=y,m="top";break;default:E=0,m="middle"}switch(a.__position){case"end":a.x=p[0]*g+c[0],a.y=p[1]*y+c[1],v=p[0]>.8?"left":p[0]<-.8?"right":"cent\
er",m=p[1]>.8?"top":p[1]<-.8?"bottom":"middle";break;case"start":a.x=-p[0]*g+f[0],a.y=-p[1]*y+f[1],v=p[0]>.8?"right":p[0]<-.8?"left":"center",m=p[1]>.8?"bottom":
p[1]<-.8?"top":"middle";break;case"insideStartTop":case"insideStart":case"insideStartBottom":a.x=g*w+f[0],a.y=f[1]+E,v=x[0]<0?"right":"left",a.originX=-g*w,a.originY=
-E;break;case"insideMiddleTop":case"insideMiddle":case"insideMiddleBottom":case"middle":a.x=b[0],a.y=b[1]+E,v="center",a.originY=-E;break;case"insideEndTop":case"\
insideEnd":case"insideEndBottom":a.x=-g*w+c[0],a.y=c[1]+E,v=x[0]>=0?"right":"left",a.originX=g*w,a.originY=-E;break}a.scaleX=a.scaleY=o,a.setStyle({verticalAlign:a.
__verticalAlign||m,align:a.__align||v})}},e})(Se),mD=Kz;var qz=(function(){function t(e){this.group=new Se,this._LineCtor=e||mD}return t.prototype.updateData=function(e){var r=this;this._progressiveEls=null;var i=this,
n=i.group,a=i._lineData;i._lineData=e,a||n.removeAll();var o=gD(e);e.diff(a).add(function(s){r._doAdd(e,s,o)}).update(function(s,l){r._doUpdate(a,e,l,s,o)}).remove(
function(s){n.remove(a.getItemGraphicEl(s))}).execute()},t.prototype.updateLayout=function(){var e=this._lineData;e&&e.eachItemGraphicEl(function(r,i){r.updateLayout(
e,i)},this)},t.prototype.incrementalPrepareUpdate=function(e){this._seriesScope=gD(e),this._lineData=null,this.group.removeAll()},t.prototype.incrementalUpdate=
function(e,r,i){this._progressiveEls=[];function n(l){!l.isGroup&&!Zz(l)&&(l.incremental=i,l.ensureState("emphasis").hoverLayer=Xi)}for(var a=e.start;a<e.end;a++){
var o=r.getItemLayout(a);if(Oy(o)){var s=new this._LineCtor(r,a,this._seriesScope);s.traverse(n),this.group.add(s),r.setItemGraphicEl(a,s),this._progressiveEls.
push(s)}}},t.prototype.remove=function(){this.group.removeAll()},t.prototype.eachRendered=function(e){Kr(this._progressiveEls||this.group,e)},t.prototype._doAdd=
function(e,r,i){var n=e.getItemLayout(r);if(Oy(n)){var a=new this._LineCtor(e,r,i);e.setItemGraphicEl(r,a),this.group.add(a)}},t.prototype._doUpdate=function(e,r,i,n,a){
var o=e.getItemGraphicEl(i);if(!Oy(r.getItemLayout(n))){this.group.remove(o);return}o?o.updateData(r,n,a):o=new this._LineCtor(r,n,a),r.setItemGraphicEl(n,o),this.
group.add(o)},t})();function Zz(t){return t.animators&&t.animators.length>0}function gD(t){var e=t.hostModel,r=e.getModel("emphasis");return{lineStyle:e.getModel(
"lineStyle").getLineStyle(),emphasisLineStyle:r.getModel(["lineStyle"]).getLineStyle(),blurLineStyle:e.getModel(["blur","lineStyle"]).getLineStyle(),selectLineStyle:e.
getModel(["select","lineStyle"]).getLineStyle(),emphasisDisabled:r.get("disabled"),blurScope:r.get("blurScope"),focus:r.get("focus"),labelStatesModels:er(e)}}function yD(t){
return isNaN(t[0])||isNaN(t[1])}function Oy(t){return t&&!yD(t[0])&&!yD(t[1])}var _D=qz;var Ly={color:"fill",borderColor:"stroke"},xD={symbol:1,symbolSize:1,symbolKeepAspect:1,legendIcon:1,visualMeta:1,liftZ:1,decal:1},Ci=Q(),jz=(function(t){I(e,t);
function e(){var r=t!==null&&t.apply(this,arguments)||this;return r.type=e.type,r}return e.prototype.optionUpdated=function(){this.currentZLevel=this.get("zleve\
l",!0),this.currentZ=this.get("z",!0)},e.prototype.getInitialData=function(r,i){return bi(null,this)},e.prototype.getDataParams=function(r,i,n){var a=t.prototype.
getDataParams.call(this,r,i);return n&&(a.info=Ci(n).info),a},e.type="series.custom",e.dependencies=["grid","polar","geo","singleAxis","calendar","matrix"],e.defaultOption=
{coordinateSystem:"cartesian2d",z:2,legendHoverLink:!0,clip:!1},e})(Wt),SD=jz;function Qz(t,e){return e=e||[0,0],z(["x","y"],function(r,i){var n=this.getAxis(r),a=e[i],o=t[i]/2;return n.type==="category"?xt(n).w:Math.abs(n.dataToCoord(a-o)-
n.dataToCoord(a+o))},this)}function ky(t){var e=t.master.getRect();return{coordSys:{type:"cartesian2d",x:e.x,y:e.y,width:e.width,height:e.height},api:{coord:function(r){
return t.dataToPoint(r)},size:fe(Qz,t)}}}function Jz(t,e){return e=e||[0,0],z([0,1],function(r){var i=e[r],n=t[r]/2,a=[],o=[];return a[r]=i-n,o[r]=i+n,a[1-r]=o[1-r]=e[1-r],Math.abs(this.dataToPoint(a)[r]-
this.dataToPoint(o)[r])},this)}function Py(t){var e=t.view,r=e.getBoundingRect();return{coordSys:{type:"geo",x:r.x,y:r.y,width:r.width,height:r.height,zoom:uD(e)},
api:{coord:function(i){return t.dataToPoint(i)},size:fe(Jz,t)}}}function eU(t,e){var r=this.getAxis(),i=e instanceof Array?e[0]:e,n=(t instanceof Array?t[0]:t)/2;return r.type==="category"?xt(r).w:Math.abs(r.dataToCoord(i-n)-
r.dataToCoord(i+n))}function Iy(t){var e=t.getRect();return{coordSys:{type:"singleAxis",x:e.x,y:e.y,width:e.width,height:e.height},api:{coord:function(r){return t.
dataToPoint(r)},size:fe(eU,t)}}}function tU(t,e){return e=e||[0,0],z(["Radius","Angle"],function(r,i){var n="get"+r+"Axis",a=this[n](),o=e[i],s=t[i]/2,l=a.type==="category"?xt(a).w:Math.abs(a.
dataToCoord(o-s)-a.dataToCoord(o+s));return r==="Angle"&&(l=l*Math.PI/180),l},this)}function Ny(t){var e=t.getRadiusAxis(),r=t.getAngleAxis(),i=e.getExtent();return i[0]>
i[1]&&i.reverse(),{coordSys:{type:"polar",cx:t.cx,cy:t.cy,r:i[1],r0:i[0]},api:{coord:function(n){var a=e.dataToRadius(n[0]),o=r.dataToAngle(n[1]),s=t.coordToPoint(
[a,o]);return s.push(a,o*Math.PI/180),s},size:fe(tU,t)}}}function Ry(t){var e=t.getRect(),r=t.getRangeInfo();return{coordSys:{type:"calendar",x:e.x,y:e.y,width:e.width,height:e.height,cellWidth:t.getCellWidth(),cellHeight:t.
getCellHeight(),rangeInfo:{start:r.start,end:r.end,weeks:r.weeks,dayCount:r.allDay}},api:{coord:function(i,n){return t.dataToPoint(i,n)},layout:function(i,n){return t.
dataToLayout(i,n)}}}}function By(t){var e=t.getRect();return{coordSys:{type:"matrix",x:e.x,y:e.y,width:e.width,height:e.height},api:{coord:function(r,i){return t.dataToPoint(r,i)},layout:function(r,i){
return t.dataToLayout(r,i)}}}}var TD={position:["x","y"],scale:["scaleX","scaleY"],origin:["originX","originY"]},bD=ee(TD),Kee=lr(Cr,function(t,e){return t[e]=1,t},{}),qee=Cr.join(", "),Eu=[
"","style","shape","extra"],Us=Q();function Uy(t,e,r,i,n){var a=t+"Animation",o=Pl(t,i,n)||{},s=Us(e).userDuring;return o.duration>0&&(o.during=s?fe(sU,{el:e,userDuring:s}):
null,o.setToFinal=!0,o.scope=t),R(o,r[a]),o}function CD(t,e,r,i){i=i||{};var n=i.dataIndex,a=i.isInit,o=i.clearStyle,s=r.isAnimationEnabled(),l=Us(t),u=e.style;
l.userDuring=e.during;var f={},c={};if(uU(t,e,c),t.type==="compound")for(var p=t.shape.paths,h=e.shape.paths,v=0;v<h.length;v++){var m=h[v];zy("shape",m,p[v])}else
zy("shape",e,c),zy("extra",e,c);if(!a&&s&&(lU(t,e,f),wD("shape",t,e,f),wD("extra",t,e,f),fU(t,e,u,f)),c.style=u,iU(t,c,o),aU(t,e),s)if(a){var d={};T(Eu,function(y){
var _=y?e[y]:e;_&&_.enterFrom&&(y&&(d[y]=d[y]||{}),R(y?d[y]:d,_.enterFrom))});var g=Uy("enter",t,e,r,n);g.duration>0&&t.animateFrom(d,g)}else nU(t,e,n||0,r,f);rU(
t,e),u?t.dirty():t.markRedraw()}function rU(t,e){for(var r=Us(t).leaveToProps,i=0;i<Eu.length;i++){var n=Eu[i],a=n?e[n]:e;a&&a.leaveTo&&(r||(r=Us(t).leaveToProps=
{}),n&&(r[n]=r[n]||{}),R(n?r[n]:r,a.leaveTo))}}function gh(t,e,r,i){if(t){var n=t.parent,a=Us(t).leaveToProps;if(a){var o=Uy("update",t,e,r,0);o.done=function(){
n&&n.remove(t),i&&i()},t.animateTo(a,o)}else n&&n.remove(t),i&&i()}}function zs(t){return t==="all"}function iU(t,e,r){var i=e.style;if(!t.isGroup&&i){if(r){t.useStyle(
{});for(var n=t.animators,a=0;a<n.length;a++){var o=n[a];o.targetName==="style"&&o.changeTarget(t.style)}}t.setStyle(i)}e&&(e.style=null,e&&t.attr(e),e.style=i)}
function nU(t,e,r,i,n){if(n){var a=Uy("update",t,e,i,r);a.duration>0&&t.animateFrom(n,a)}}function aU(t,e){H(e,"silent")&&(t.silent=e.silent),H(e,"ignore")&&(t.
ignore=e.ignore),t instanceof Qt&&H(e,"invisible")&&(t.invisible=e.invisible),t instanceof re&&H(e,"autoBatch")&&(t.autoBatch=e.autoBatch)}var Ai={},oU={setTransform:function(t,e){
return Ai.el[t]=e,this},getTransform:function(t){return Ai.el[t]},setShape:function(t,e){var r=Ai.el,i=r.shape||(r.shape={});return i[t]=e,r.dirtyShape&&r.dirtyShape(),
this},getShape:function(t){var e=Ai.el.shape;if(e)return e[t]},setStyle:function(t,e){var r=Ai.el,i=r.style;return i&&(i[t]=e,r.dirtyStyle&&r.dirtyStyle()),this},
getStyle:function(t){var e=Ai.el.style;if(e)return e[t]},setExtra:function(t,e){var r=Ai.el.extra||(Ai.el.extra={});return r[t]=e,this},getExtra:function(t){var e=Ai.
el.extra;if(e)return e[t]}};function sU(){var t=this,e=t.el;if(e){var r=Us(e).userDuring,i=t.userDuring;if(r!==i){t.el=t.userDuring=null;return}Ai.el=e,i(oU)}}function wD(t,e,r,i){var n=r[t];
if(n){var a=e[t],o;if(a){var s=r.transition,l=n.transition;if(l)if(!o&&(o=i[t]={}),zs(l))R(o,a);else for(var u=Ne(l),f=0;f<u.length;f++){var c=u[f],p=a[c];o[c]=
p}else if(zs(s)||se(s,t)>=0){!o&&(o=i[t]={});for(var h=ee(a),f=0;f<h.length;f++){var c=h[f],p=a[c];cU(n[c],p)&&(o[c]=p)}}}}}function zy(t,e,r){var i=e[t];if(i)for(var n=r[t]=
{},a=ee(i),o=0;o<a.length;o++){var s=a[o];n[s]=da(i[s])}}function lU(t,e,r){for(var i=e.transition,n=zs(i)?Cr:Ne(i||[]),a=0;a<n.length;a++){var o=n[a];if(!(o===
"style"||o==="shape"||o==="extra")){var s=t[o];r[o]=s}}}function uU(t,e,r){for(var i=0;i<bD.length;i++){var n=bD[i],a=TD[n],o=e[n];o&&(r[a[0]]=o[0],r[a[1]]=o[1])}
for(var i=0;i<Cr.length;i++){var s=Cr[i];e[s]!=null&&(r[s]=e[s])}}function fU(t,e,r,i){if(r){var n=t.style,a;if(n){var o=r.transition,s=e.transition;if(o&&!zs(o)){
var l=Ne(o);!a&&(a=i.style={});for(var u=0;u<l.length;u++){var f=l[u],c=n[f];a[f]=c}}else if(t.getAnimationStyleProps&&(zs(s)||zs(o)||se(s,"style")>=0)){var p=t.
getAnimationStyleProps(),h=p?p.style:null;if(h){!a&&(a=i.style={});for(var v=ee(r),u=0;u<v.length;u++){var f=v[u];if(h[f]){var c=n[f];a[f]=c}}}}}}}function cU(t,e){
return Ze(t)?t!==e:t!=null&&isFinite(t)}var AD=Q(),pU=["percent","easing","shape","style","extra"];function ED(t){t.stopAnimation("keyframe"),t.attr(AD(t))}function Fy(t,e,r){if(!(!r.isAnimationEnabled()||
!e)){if(B(e)){T(e,function(s){Fy(t,s,r)});return}var i=e.keyframes,n=e.duration;if(r&&n==null){var a=Pl("enter",r,0);n=a&&a.duration}if(!(!i||!n)){var o=AD(t);T(
Eu,function(s){if(!(s&&!t[s])){var l,u=!1;i.sort(function(f,c){return f.percent-c.percent}),T(i,function(f){var c=t.animators,p=s?f[s]:f;if(p){var h=ee(p);if(s||
(h=Oe(h,function(d){return se(pU,d)<0})),!!h.length){l||(l=t.animate(s,e.loop,!0),l.scope="keyframe");for(var v=0;v<c.length;v++)c[v]!==l&&c[v].targetName===l.targetName&&
c[v].stopTracks(h);s&&(o[s]=o[s]||{});var m=s?o[s]:o;T(h,function(d){m[d]=((s?t[s]:t)||{})[d]}),l.whenWithKeys(n*f.percent,p,h,f.easing)}}}),l&&l.delay(e.delay||
0).duration(n).start(e.easing)}})}}}var an="emphasis",$n="normal",$y="blur",Xy="select",Xn=[$n,an,$y,Xy],Vy={normal:["itemStyle"],emphasis:[an,"itemStyle"],blur:[$y,"itemStyle"],select:[Xy,"itemSt\
yle"]},Hy={normal:["label"],emphasis:[an,"label"],blur:[$y,"label"],select:[Xy,"label"]},hU=["x","y"],vU="e\0\0",Rr={normal:{},emphasis:{},blur:{},select:{}},dU={
cartesian2d:ky,geo:Py,single:Iy,polar:Ny,calendar:Ry,matrix:By};function Wy(t){return t instanceof re}function Yy(t){return t instanceof Qt}function mU(t,e){e.copyTransform(
t),Yy(e)&&Yy(t)&&(e.setStyle(t.style),e.z=t.z,e.z2=t.z2,e.zlevel=t.zlevel,e.invisible=t.invisible,e.ignore=t.ignore,Wy(e)&&Wy(t)&&e.setShape(t.shape))}var gU=(function(t){
I(e,t);function e(){var r=t!==null&&t.apply(this,arguments)||this;return r.type=e.type,r}return e.prototype.render=function(r,i,n,a){this._progressiveEls=null;var o=this.
_data,s=r.getData(),l=this.group,u=DD(r,s,i,n);o||l.removeAll(),s.diff(o).add(function(c){Gy(n,null,c,u(c,a),r,l,s)}).remove(function(c){var p=o.getItemGraphicEl(
c);p&&gh(p,Ci(p).option,r)}).update(function(c,p){var h=o.getItemGraphicEl(p);Gy(n,h,c,u(c,a),r,l,s)}).execute();var f=r.get("clip",!0)?cp(r.coordinateSystem,!1,
r):null;f?l.setClipPath(f):l.removeClipPath(),this._data=s},e.prototype.incrementalPrepareRender=function(r,i,n){this.group.removeAll(),this._data=null},e.prototype.
incrementalRender=function(r,i,n,a,o){var s=i.getData(),l=DD(i,s,n,a),u=this._progressiveEls=[];function f(h){h.isGroup||(h.incremental=Zo(i),h.ensureState("emp\
hasis").hoverLayer=Xi)}for(var c=r.start;c<r.end;c++){var p=Gy(null,null,c,l(c,o),i,this.group,s);p&&(p.traverse(f),u.push(p))}},e.prototype.eachRendered=function(r){
Kr(this._progressiveEls||this.group,r)},e.prototype.filterForExposedEvent=function(r,i,n,a){var o=i.element;if(o==null||n.name===o)return!0;for(;(n=n.__hostTarget||
n.parent)&&n!==this.group;)if(n.name===o)return!0;return!1},e.type="custom",e})(Mt),kD=gU;function Ky(t){var e=t.type,r;if(e==="path"){var i=t.shape,n=i.width!=
null&&i.height!=null?{x:i.x||0,y:i.y||0,width:i.width,height:i.height}:null,a=ND(i);r=Ra(a,null,n,i.layout||"center"),Ci(r).customPathData=a}else if(e==="image")
r=new yt({}),Ci(r).customImagePath=t.style.image;else if(e==="text")r=new ot({});else if(e==="group")r=new Se;else if(e==="compoundPath"){var i=t.shape;if(!i||!i.
paths){var o="";Qe(o)}var s=z(i.paths,function(f){if(f.type==="path")return Ra(f.shape.pathData,f,null);var c=cc(f.type);if(!c){var p="";Qe(p)}return new c});r=
new ts({shape:{paths:s}})}else{var l=cc(e);if(!l){var o="";Qe(o)}r=new l}return Ci(r).customGraphicType=e,r.name=t.name,r.z2EmphasisLift=1,r.z2SelectLift=1,r}function qy(t,e,r,i,n,a,o){
ED(e);var s=n&&n.normal.cfg;s&&e.setTextConfig(s),i&&i.transition==null&&(i.transition=hU);var l=i&&i.style;if(l){if(e.type==="text"){var u=l;H(u,"textFill")&&(u.
fill=u.textFill),H(u,"textStroke")&&(u.stroke=u.textStroke)}var f=void 0,c=Wy(e)?l.decal:null;t&&c&&(c.dirty=!0,f=Tu(c,t)),l.__decalPattern=f}if(Yy(e)&&l){var f=l.
__decalPattern;f&&(l.decal=f)}CD(e,i,a,{dataIndex:r,isInit:o,clearStyle:!0}),Fy(e,i.keyframeAnimation,a)}function PD(t,e,r,i,n){var a=e.isGroup?null:e,o=n&&n[t].
cfg;if(a){var s=a.ensureState(t);if(i===!1){var l=a.getState(t);l&&(l.style=null)}else s.style=i||null;o&&(s.textConfig=o),Id(a)}}function yU(t,e,r){if(!t.isGroup){
var i=t,n=r.currentZ,a=r.currentZLevel;i.z=n,i.zlevel=a;var o=e.z2;o!=null&&(i.z2=o||0);for(var s=0;s<Xn.length;s++)_U(i,e,Xn[s])}}function _U(t,e,r){var i=r===
$n,n=i?e:yh(e,r),a=n?n.z2:null,o;a!=null&&(o=i?t:t.ensureState(r),o.z2=a||0)}function DD(t,e,r,i){var n=t.get("renderItem");if(typeof n=="string"){var a=kA(n);a&&
(n=a)}var o=t.coordinateSystem,s={};o&&(s=o.prepareCustoms?o.prepareCustoms(o):dU[o.type](o));for(var l=ue({getWidth:i.getWidth,getHeight:i.getHeight,getZr:i.getZr,
getDevicePixelRatio:i.getDevicePixelRatio,value:S,style:w,ordinalRawValue:b,styleEmphasis:C,visual:D,barLayout:L,currentSeriesIndices:M,font:N},s.api||{}),u={context:{},
seriesId:t.id,seriesName:t.name,seriesIndex:t.seriesIndex,coordSys:s.coordSys,dataInsideLength:e.count(),encode:xU(t.getData()),itemPayload:t.get("itemPayload")||
{}},f,c,p={},h={},v={},m={},d=0;d<Xn.length;d++){var g=Xn[d];v[g]=t.getModel(Vy[g]),m[g]=t.getModel(Hy[g])}function y(P){return P===f?c||(c=e.getItemModel(P)):e.
getItemModel(P)}function _(P,k){return e.hasItemOption?P===f?p[k]||(p[k]=y(P).getModel(Vy[k])):y(P).getModel(Vy[k]):v[k]}function x(P,k){return e.hasItemOption?
P===f?h[k]||(h[k]=y(P).getModel(Hy[k])):y(P).getModel(Hy[k]):m[k]}return function(P,k){return f=P,c=null,p={},h={},n&&n(ue({dataIndexInside:P,dataIndex:e.getRawIndex(
P),actionType:k?k.type:null},u),l)};function S(P,k){return k==null&&(k=f),e.getStore().get(e.getDimensionIndex(P||0),k)}function b(P,k){k==null&&(k=f),P=P||0;var U=e.
getDimensionInfo(P);if(!U){var F=e.getDimensionIndex(P);return F>=0?e.getStore().get(F,k):void 0}var $=e.get(U.name,k),q=U&&U.ordinalMeta;return q?q.categories[$]:
$}function w(P,k){k==null&&(k=f);var U=e.getItemVisual(k,"style"),F=U&&U.fill,$=U&&U.opacity,q=_(k,$n).getItemStyle();F!=null&&(q.fill=F),$!=null&&(q.opacity=$);
var j={inheritColor:V(F)?F:oe.color.neutral99},J=x(k,$n),ie=xi(J,null,j,!1,!0);ie.text=J.getShallow("show")?G(t.getFormattedLabel(k,$n),Zi(e,k)):null;var Z=Bl(J,
j,!1);return A(P,q),q=ig(q,ie,Z),P&&E(q,P),q.legacy=!0,q}function C(P,k){k==null&&(k=f);var U=_(k,an).getItemStyle(),F=x(k,an),$=xi(F,null,null,!0,!0);$.text=F.
getShallow("show")?fr(t.getFormattedLabel(k,an),t.getFormattedLabel(k,$n),Zi(e,k)):null;var q=Bl(F,null,!0);return A(P,U),U=ig(U,$,q),P&&E(U,P),U.legacy=!0,U}function E(P,k){
for(var U in k)H(k,U)&&(P[U]=k[U])}function A(P,k){P&&(P.textFill&&(k.textFill=P.textFill),P.textPosition&&(k.textPosition=P.textPosition))}function D(P,k){if(k==
null&&(k=f),H(Ly,P)){var U=e.getItemVisual(k,"style");return U?U[Ly[P]]:null}if(H(xD,P))return e.getItemVisual(k,P)}function L(P){if(o.type==="cartesian2d"){var k=o.
getBaseAxis();return Y1(ue({axis:k},P))}}function M(){return r.getCurrentSeriesIndices()}function N(P){return gc(P,r)}}function xU(t){var e={};return T(t.dimensions,
function(r){var i=t.getDimensionInfo(r);if(!i.isExtraCoord){var n=i.coordDim,a=e[n]=e[n]||[];a[i.coordDimIndex]=t.getDimensionIndex(r)}}),e}function Gy(t,e,r,i,n,a,o){
if(!i){a.remove(e);return}var s=Zy(t,e,r,i,n,a);return s&&o.setItemGraphicEl(r,s),s&&yr(s,i.focus,i.blurScope,i.emphasisDisabled),s}function Zy(t,e,r,i,n,a){var o=-1,
s=e;e&&ID(e,i,n)&&(o=se(a.childrenRef(),e),e=null);var l=!e,u=e;u?u.clearStates():(u=Ky(i),s&&mU(s,u)),i.morph===!1?u.disableMorphing=!0:u.disableMorphing&&(u.disableMorphing=
!1),i.tooltipDisabled&&(u.tooltipDisabled=!0),Rr.normal.cfg=Rr.normal.conOpt=Rr.emphasis.cfg=Rr.emphasis.conOpt=Rr.blur.cfg=Rr.blur.conOpt=Rr.select.cfg=Rr.select.
conOpt=null,Rr.isLegacy=!1,bU(u,r,i,n,l,Rr),SU(u,r,i,n,l),qy(t,u,r,i,Rr,n,l),H(i,"info")&&(Ci(u).info=i.info);for(var f=0;f<Xn.length;f++){var c=Xn[f];if(c!==$n){
var p=yh(i,c),h=jy(i,p,c);PD(c,u,p,h,Rr)}}return yU(u,i,n),i.type==="group"&&wU(t,u,r,i,n),o>=0?a.replaceAt(u,o):a.add(u),u}function ID(t,e,r){var i=Ci(t),n=e.type,
a=e.shape,o=e.style;return r.isUniversalTransitionEnabled()||n!=null&&n!==i.customGraphicType||n==="path"&&EU(a)&&ND(a)!==i.customPathData||n==="image"&&H(o,"im\
age")&&o.image!==i.customImagePath}function SU(t,e,r,i,n){var a=r.clipPath;if(a===!1)t&&t.getClipPath()&&t.removeClipPath();else if(a){var o=t.getClipPath();o&&
ID(o,a,i)&&(o=null),o||(o=Ky(a),t.setClipPath(o)),qy(null,o,e,a,null,i,n)}}function bU(t,e,r,i,n,a){if(!(t.isGroup||t.type==="compoundPath")){MD(r,null,a),MD(r,
an,a);var o=a.normal.conOpt,s=a.emphasis.conOpt,l=a.blur.conOpt,u=a.select.conOpt;if(o!=null||s!=null||u!=null||l!=null){var f=t.getTextContent();if(o===!1)f&&t.
removeTextContent();else{o=a.normal.conOpt=o||{type:"text"},f?f.clearStates():(f=Ky(o),t.setTextContent(f)),qy(null,f,e,o,null,i,n);for(var c=o&&o.style,p=0;p<Xn.
length;p++){var h=Xn[p];if(h!==$n){var v=a[h].conOpt;PD(h,f,v,jy(o,v,h),null)}}c?f.dirty():f.markRedraw()}}}}function MD(t,e,r){var i=e?yh(t,e):t,n=e?jy(t,i,an):
t.style,a=t.type,o=i?i.textConfig:null,s=t.textContent,l=s?e?yh(s,e):s:null;if(n&&(r.isLegacy||eT(n,a,!!o,!!l))){r.isLegacy=!0;var u=tT(n,a,!e);!o&&u.textConfig&&
(o=u.textConfig),!l&&u.textContent&&(l=u.textContent)}if(!e&&l){var f=l;!f.type&&(f.type="text")}var c=e?r[e]:r.normal;c.cfg=o,c.conOpt=l}function yh(t,e){return e?
t?t[e]:null:t}function jy(t,e,r){var i=e&&e.style;return i==null&&r===an&&t&&(i=t.styleEmphasis),i}function wU(t,e,r,i,n){var a=i.children,o=a?a.length:0,s=i.$mergeChildren,
l=s==="byName"||i.diffChildrenByName,u=s===!1;if(!(!o&&!l&&!u)){if(l){CU({api:t,oldChildren:e.children()||[],newChildren:a||[],dataIndex:r,seriesModel:n,group:e});
return}u&&e.removeAll();for(var f=0;f<o;f++){var c=a[f],p=e.childAt(f);c?(c.ignore==null&&(c.ignore=!1),Zy(t,p,r,c,n,e)):p.ignore=!0}for(var h=e.childCount()-1;h>=
f;h--){var v=e.childAt(h);TU(e,v,n)}}}function TU(t,e,r){e&&gh(e,Ci(t).option,r)}function CU(t){new yc(t.oldChildren,t.newChildren,OD,OD,t).add(LD).update(LD).remove(
AU).execute()}function OD(t,e){var r=t&&t.name;return r??vU+e}function LD(t,e){var r=this.context,i=t!=null?r.newChildren[t]:null,n=e!=null?r.oldChildren[e]:null;
Zy(r.api,n,r.dataIndex,i,r.seriesModel,r.group)}function AU(t){var e=this.context,r=e.oldChildren[t];r&&gh(r,Ci(r).option,e.seriesModel)}function ND(t){return t&&
(t.pathData||t.d)}function EU(t){return t&&(H(t,"pathData")||H(t,"d"))}function Qy(t){t.registerChartView(kD),t.registerSeriesModel(SD)}var po=Q(),RD=ne,Jy=fe,DU=(function(){function t(){this._dragging=!1,this.animationThreshold=15}return t.prototype.render=function(e,r,i,n){var a=r.get("value"),
o=r.get("status");if(this._axisModel=e,this._axisPointerModel=r,this._api=i,!(!n&&this._lastValue===a&&this._lastStatus===o)){this._lastValue=a,this._lastStatus=
o;var s=this._group,l=this._handle;if(!o||o==="hide"){s&&s.hide(),l&&l.hide();return}s&&s.show(),l&&l.show();var u={};this.makeElOption(u,a,e,r,i);var f=u.graphicKey;
f!==this._lastGraphicKey&&this.clear(i),this._lastGraphicKey=f;var c=this._moveAnimation=this.determineAnimation(e,r);if(!s)s=this._group=new Se,this.createPointerEl(
s,u,e,r),this.createLabelEl(s,u,e,r),i.getZr().add(s);else{var p=Ce(BD,r,c);this.updatePointerEl(s,u,p),this.updateLabelEl(s,u,p,r)}UD(s,r,!0),this._renderHandle(
a)}},t.prototype.remove=function(e){this.clear(e)},t.prototype.dispose=function(e){this.clear(e)},t.prototype.determineAnimation=function(e,r){var i=r.get("anim\
ation"),n=e.axis,a=n.type==="category",o=r.get("snap");if(!o&&!a)return!1;if(i==="auto"||i==null){var s=this.animationThreshold;if(a&&xt(n).w>s)return!0;if(o){var l=hh(
e).seriesDataCount,u=n.getExtent();return Math.abs(u[0]-u[1])/l>s}return!1}return i===!0},t.prototype.makeElOption=function(e,r,i,n,a){},t.prototype.createPointerEl=
function(e,r,i,n){var a=r.pointer;if(a){var o=po(e).pointerEl=new ut[a.type](RD(r.pointer));e.add(o)}},t.prototype.createLabelEl=function(e,r,i,n){if(r.label){var a=po(
e).labelEl=new ot(RD(r.label));e.add(a),zD(a,n)}},t.prototype.updatePointerEl=function(e,r,i){var n=po(e).pointerEl;n&&r.pointer&&(n.setStyle(r.pointer.style),i(
n,{shape:r.pointer.shape}))},t.prototype.updateLabelEl=function(e,r,i,n){var a=po(e).labelEl;a&&(a.setStyle(r.label.style),i(a,{x:r.label.x,y:r.label.y}),zD(a,n))},
t.prototype._renderHandle=function(e){if(!(this._dragging||!this.updateHandleTransform)){var r=this._axisPointerModel,i=this._api.getZr(),n=this._handle,a=r.getModel(
"handle"),o=r.get("status");if(!a.get("show")||!o||o==="hide"){n&&i.remove(n),this._handle=null;return}var s;this._handle||(s=!0,n=this._handle=nm(a.get("icon"),
{cursor:"move",draggable:!0,onmousemove:function(u){Gp(u.event)},onmousedown:Jy(this._onHandleDragMove,this,0,0),drift:Jy(this._onHandleDragMove,this),ondragend:Jy(
this._onHandleDragEnd,this)}),i.add(n)),UD(n,r,!1),n.setStyle(a.getItemStyle(null,["color","borderColor","borderWidth","opacity","shadowColor","shadowBlur","sha\
dowOffsetX","shadowOffsetY"]));var l=a.get("size");B(l)||(l=[l,l]),n.scaleX=l[0]/2,n.scaleY=l[1]/2,Bp(this,"_doDispatchAxisPointer",a.get("throttle")||0,"fixRat\
e"),this._moveHandleToValue(e,s)}},t.prototype._moveHandleToValue=function(e,r){BD(this._axisPointerModel,!r&&this._moveAnimation,this._handle,e_(this.getHandleTransform(
e,this._axisModel,this._axisPointerModel)))},t.prototype._onHandleDragMove=function(e,r){var i=this._handle;if(i){this._dragging=!0;var n=this.updateHandleTransform(
e_(i),[e,r],this._axisModel,this._axisPointerModel);this._payloadInfo=n,i.stopAnimation(),i.attr(e_(n)),po(i).lastProp=null,this._doDispatchAxisPointer()}},t.prototype.
_doDispatchAxisPointer=function(){var e=this._handle;if(e){var r=this._payloadInfo,i=this._axisModel;this._api.dispatchAction({type:"updateAxisPointer",x:r.cursorPoint[0],
y:r.cursorPoint[1],tooltipOption:r.tooltipOption,axesInfo:[{axisDim:i.axis.dim,axisIndex:i.componentIndex}]})}},t.prototype._onHandleDragEnd=function(){this._dragging=
!1;var e=this._handle;if(e){var r=this._axisPointerModel.get("value");this._moveHandleToValue(r),this._api.dispatchAction({type:"hideTip"})}},t.prototype.clear=
function(e){this._lastValue=null,this._lastStatus=null;var r=e.getZr(),i=this._group,n=this._handle;r&&i&&(this._lastGraphicKey=null,i&&r.remove(i),n&&r.remove(
n),this._group=null,this._handle=null,this._payloadInfo=null),cu(this,"_doDispatchAxisPointer")},t.prototype.doClear=function(){},t.prototype.buildLabel=function(e,r,i){
return i=i||0,{x:e[i],y:e[1-i],width:r[i],height:r[1-i]}},t})();function BD(t,e,r,i){FD(po(r).lastProp,i)||(po(r).lastProp=i,e?Je(r,i,t):(r.stopAnimation(),r.attr(
i)))}function FD(t,e){if(W(t)&&W(e)){var r=!0;return T(e,function(i,n){r=r&&FD(t[n],i)}),!!r}else return t===e}function zD(t,e){t[e.get(["label","show"])?"show":
"hide"]()}function e_(t){return{x:t.x||0,y:t.y||0,rotation:t.rotation||0}}function UD(t,e,r){var i=e.get("z"),n=e.get("zlevel");t&&t.traverse(function(a){a.type!==
"group"&&(i!=null&&(a.z=i),n!=null&&(a.zlevel=n),a.silent=r)})}var VD=DU;function HD(t){var e=t.get("type"),r=t.getModel(e+"Style"),i;return e==="line"?(i=r.getLineStyle(),i.fill=null):e==="shadow"&&(i=r.getAreaStyle(),i.stroke=null),
i}function MU(t,e,r,i,n){var a=r.get("value"),o=t_(a,e.axis,e.ecModel,r.get("seriesDataIndices"),{precision:r.get(["label","precision"]),formatter:r.get(["label",
"formatter"])}),s=r.getModel("label"),l=gs(s.get("padding")||0),u=s.getFont(),f=tf(o,u),c=n.position,p=f.width+l[1]+l[3],h=f.height+l[0]+l[2],v=n.align;v==="rig\
ht"&&(c[0]-=p),v==="center"&&(c[0]-=p/2);var m=n.verticalAlign;m==="bottom"&&(c[1]-=h),m==="middle"&&(c[1]-=h/2),OU(c,p,h,i);var d=s.get("backgroundColor");(!d||
d==="auto")&&(d=e.get(["axisLine","lineStyle","color"])),t.label={x:c[0],y:c[1],style:xi(s,{text:o,font:u,fill:s.getTextColor(),padding:l,backgroundColor:d}),z2:10}}
function OU(t,e,r,i){var n=i.getWidth(),a=i.getHeight();t[0]=Math.min(t[0]+e,n)-e,t[1]=Math.min(t[1]+r,a)-r,t[0]=Math.max(t[0],0),t[1]=Math.max(t[1],0)}function t_(t,e,r,i,n){
t=e.scale.parse(t);var a=e.scale.getLabel({value:t},{precision:n.precision}),o=n.formatter;if(o){var s={value:Es(e,{value:t}),axisDimension:e.dim,axisIndex:e.index,
seriesData:[]};T(i,function(l){var u=r.getSeriesByIndex(l.seriesIndex),f=l.dataIndexInside,c=u&&u.getDataParams(f);c&&s.seriesData.push(c)}),V(o)?a=o.replace("{\
value}",a):Y(o)&&(a=o(s))}return a}function r_(t,e,r){var i=Ge();return Mo(i,i,r.rotation),qs(i,i,r.position),pc([t.dataToCoord(e),(r.labelOffset||0)+(r.labelDirection||
1)*(r.labelMargin||0)],i)}function GD(t,e,r,i,n,a){var o=Ip.innerTextLayout(r.rotation,0,r.labelDirection);r.labelMargin=n.get(["label","margin"]),MU(e,i,n,a,{position:r_(
i.axis,t,r),align:o.textAlign,verticalAlign:o.textVerticalAlign})}function WD(t,e,r){return r=r||0,{x1:t[r],y1:t[1-r],x2:e[r],y2:e[1-r]}}function YD(t,e,r){return r=
r||0,{x:t[r],y:t[1-r],width:e[r],height:e[1-r]}}function $D(t,e,r){return xt(t,{fromStat:{sers:z(e,function(i){return r.getSeriesByIndex(i.seriesIndex)})},min:1}).w}function XD(t,e,r){return[ge(Xe(e[0],e[1]),
t-r/2),Xe(t+r/2,ge(e[0],e[1]))]}var LU=(function(t){I(e,t);function e(){return t!==null&&t.apply(this,arguments)||this}return e.prototype.makeElOption=function(r,i,n,a,o){var s=n.axis,l=s.grid,
u=a.get("type"),f=s.getGlobalExtent(),c=qD(l,s).getOtherAxis(s).getGlobalExtent(),p=s.toGlobalCoord(s.dataToCoord(i,!0));if(u&&u!=="none"){var h=HD(a),v=kU[u](s,
p,f,c,a.get("seriesDataIndices"),a.ecModel);v.style=h,r.graphicKey=v.type,r.pointer=v}var m=ou(l.getRect(),n);GD(i,r,m,n,a,o)},e.prototype.getHandleTransform=function(r,i,n){
var a=ou(i.axis.grid.getRect(),i,{labelInside:!1});a.labelMargin=n.get(["handle","margin"]);var o=r_(i.axis,r,a);return{x:o[0],y:o[1],rotation:a.rotation+(a.labelDirection<
0?Math.PI:0)}},e.prototype.updateHandleTransform=function(r,i,n,a){var o=n.axis,s=o.grid,l=o.getGlobalExtent(!0),u=qD(s,o).getOtherAxis(o).getGlobalExtent(),f=o.
dim==="x"?0:1,c=[r.x,r.y];c[f]+=i[f],c[f]=Xe(l[1],c[f]),c[f]=ge(l[0],c[f]);var p=(u[1]+u[0])/2,h=[p,p];h[f]=c[f];var v=[{verticalAlign:"middle"},{align:"center"}];
return{x:c[0],y:c[1],rotation:r.rotation,cursorPoint:h,tooltipOption:v[f]}},e})(VD);function qD(t,e){var r={};return r[e.dim+"AxisIndex"]=e.index,t.getCartesian(
r)}var kU={line:function(t,e,r,i){var n=WD([e,i[0]],[e,i[1]],ZD(t));return{type:"Line",subPixelOptimize:!0,shape:n}},shadow:function(t,e,r,i,n,a){var o=$D(t,n,a),
s=i[1]-i[0],l=XD(e,r,o),u=l[0],f=l[1];return{type:"Rect",shape:YD([u,i[0]],[f-u,s],ZD(t))}}};function ZD(t){return t.dim==="x"?0:1}var jD=LU;var PU=(function(t){I(e,t);function e(){var r=t!==null&&t.apply(this,arguments)||this;return r.type=e.type,r}return e.type="axisPointer",e.defaultOption={show:"\
auto",z:50,type:"line",snap:!1,triggerTooltip:!0,triggerEmphasis:!0,value:null,status:null,link:[],animation:null,animationDurationUpdate:200,lineStyle:{color:oe.
color.border,width:1,type:"dashed"},shadowStyle:{color:oe.color.shadowTint},label:{show:!0,formatter:null,precision:"auto",margin:3,color:oe.color.neutral00,padding:[
5,7,5,7],backgroundColor:oe.color.accent60,borderColor:null,borderWidth:0,borderRadius:3},handle:{show:!1,icon:"M10.7,11.9v-1.3H9.3v1.3c-4.9,0.3-8.8,4.4-8.8,9.4\
c0,5,3.9,9.1,8.8,9.4h1.3c4.9-0.3,8.8-4.4,8.8-9.4C19.5,16.3,15.6,12.2,10.7,11.9z M13.3,24.4H6.7v-1.2h6.6z M13.3,22H6.7v-1.2h6.6z M13.3,19.6H6.7v-1.2h6.6z",size:45,
margin:50,color:oe.color.accent40,throttle:40}},e})(De),QD=PU;var on=Q(),IU=T;function _h(t,e,r){if(!le.node){var i=e.getZr();on(i).records||(on(i).records={}),NU(i,e);var n=on(i).records[t]||(on(i).records[t]={});n.handler=
r}}function NU(t,e){if(on(t).initialized)return;on(t).initialized=!0,r("click",Ce(i_,"click")),r("mousemove",Ce(i_,"mousemove")),r("mousewheel",Ce(i_,"mousewhee\
l")),r("globalout",BU);function r(i,n){t.on(i,function(a){var o=zU(e);IU(on(t).records,function(s){s&&n(s,a,o.dispatchAction)}),RU(o.pendings,e)})}}function RU(t,e){
var r=t.showTip.length,i=t.hideTip.length,n;r?n=t.showTip[r-1]:i&&(n=t.hideTip[i-1]),n&&(n.dispatchAction=null,e.dispatchAction(n))}function BU(t,e,r){t.handler(
"leave",null,r)}function i_(t,e,r,i){e.handler(t,r,i)}function zU(t){var e={showTip:[],hideTip:[]},r=function(i){var n=e[i.type];n?n.push(i):(i.dispatchAction=r,
t.dispatchAction(i))};return{dispatchAction:r,pendings:e}}function Du(t,e){if(!le.node){var r=e.getZr(),i=(on(r).records||{})[t];i&&(on(r).records[t]=null)}}var UU=(function(t){I(e,t);function e(){var r=t!==null&&t.apply(this,arguments)||this;return r.type=e.type,r}return e.prototype.render=function(r,i,n){var a=i.getComponent(
"tooltip"),o=r.get("triggerOn")||a&&a.get("triggerOn")||"mousemove|click|mousewheel";_h("axisPointer",n,function(s,l,u){o!=="none"&&(s==="leave"||o.indexOf(s)>=
0)&&u({type:"updateAxisPointer",currTrigger:s,x:l&&l.offsetX,y:l&&l.offsetY})})},e.prototype.remove=function(r,i){Du("axisPointer",i)},e.prototype.dispose=function(r,i){
Du("axisPointer",i)},e.type="axisPointer",e})($t),eM=UU;function Mu(t,e){var r=[],i=t.seriesIndex,n;if(i==null||!(n=e.getSeriesByIndex(i)))return{point:[]};var a=n.getData(),o=Lr(a,t);if(o==null||o<0||B(o))return{point:[]};
var s=a.getItemGraphicEl(o),l=n.coordinateSystem;if(n.getTooltipPosition)r=n.getTooltipPosition(o)||[];else if(l&&l.dataToPoint)if(t.isStacked){var u=l.getBaseAxis(),
f=l.getOtherAxis(u),c=f.dim,p=u.dim,h=c==="x"||c==="radius"?1:0,v=a.mapDimension(p),m=[];m[h]=a.get(v,o),m[1-h]=a.get(a.getCalculationInfo("stackResultDimension"),
o),r=l.dataToPoint(m)||[]}else r=l.dataToPoint(a.getValues(z(l.dimensions,function(g){return a.mapDimension(g)}),o))||[];else if(s){var d=s.getBoundingRect().clone();
d.applyTransform(s.transform),r=[d.x+d.width/2,d.y+d.height/2]}return{point:r,el:s}}var tM=Q();function n_(t,e,r){var i=t.currTrigger,n=[t.x,t.y],a=t,o=t.dispatchAction||fe(r.dispatchAction,r),s=e.getComponent("axisPointer").coordSysAxesInfo;if(s){
xh(n)&&(n=Mu({seriesIndex:a.seriesIndex,dataIndex:a.dataIndex},e).point);var l=xh(n),u=a.axesInfo,f=s.axesInfo,c=i==="leave"||xh(n),p={},h={},v={list:[],map:{}},
m={showPointer:Ce(VU,h),showTooltip:Ce(HU,v)};T(s.coordSysMap,function(g,y){var _=l||g.containPoint(n);T(s.coordSysAxesInfo[y],function(x,S){var b=x.axis,w=$U(u,
x);if(!c&&_&&(!u||w)){var C=w&&w.value;C==null&&!l&&(C=b.pointToData(n)),C!=null&&rM(x,C,m,!1,p)}})});var d={};return T(f,function(g,y){var _=g.linkGroup;_&&!h[y]&&
T(_.axesInfo,function(x,S){var b=h[S];if(x!==g&&b){var w=b.value;_.mapper&&(w=g.axis.scale.parse(_.mapper(w,iM(x),iM(g)))),d[g.key]=w}})}),T(d,function(g,y){rM(
f[y],g,m,!0,p)}),GU(h,f,p),WU(v,n,t,o),YU(f,o,r),p}}function rM(t,e,r,i,n){var a=t.axis;if(!(a.scale.isBlank()||!a.containData(e))){if(!t.involveSeries){r.showPointer(
t,e);return}var o=FU(e,t),s=o.payloadBatch,l=o.snapToValue;s[0]&&n.seriesIndex==null&&R(n,s[0]),!i&&t.snap&&a.containData(l)&&l!=null&&(e=l),r.showPointer(t,e,s),
r.showTooltip(t,o,l)}}function FU(t,e){var r=e.axis,i=r.dim,n=t,a=[],o=Number.MAX_VALUE,s=-1;return T(e.seriesModels,function(l,u){var f=l.getData().mapDimensionsAll(
i),c,p;if(l.getAxisTooltipData){var h=l.getAxisTooltipData(f,t,r);p=h.dataIndices,c=h.nestestValue}else{if(p=l.indicesOfNearest(i,f[0],t,r.type==="category"?.5:
null),!p.length)return;c=l.getData().get(f[0],p[0])}if(st(c)){var v=t-c,m=Math.abs(v);m<=o&&((m<o||v>=0&&s<0)&&(o=m,s=v,n=c,a.length=0),T(p,function(d){a.push({
seriesIndex:l.seriesIndex,dataIndexInside:d,dataIndex:l.getData().getRawIndex(d)})}))}}),{payloadBatch:a,snapToValue:n}}function VU(t,e,r,i){t[e.key]={value:r,payloadBatch:i}}
function HU(t,e,r,i){var n=r.payloadBatch,a=e.axis,o=a.model,s=e.axisPointerModel;if(!(!e.triggerTooltip||!n.length)){var l=e.coordSys.model,u=Bs(l),f=t.map[u];
f||(f=t.map[u]={coordSysId:l.id,coordSysIndex:l.componentIndex,coordSysType:l.type,coordSysMainType:l.mainType,dataByAxis:[]},t.list.push(f)),f.dataByAxis.push(
{axisDim:a.dim,axisIndex:o.componentIndex,axisType:o.type,axisId:o.id,value:i,valueLabelOpt:{precision:s.get(["label","precision"]),formatter:s.get(["label","fo\
rmatter"])},seriesDataIndices:n.slice()})}}function GU(t,e,r){var i=r.axesInfo=[];T(e,function(n,a){var o=n.axisPointerModel.option,s=t[a];s?(!n.useHandle&&(o.status=
"show"),o.value=s.value,o.seriesDataIndices=(s.payloadBatch||[]).slice()):!n.useHandle&&(o.status="hide"),o.status==="show"&&i.push({axisDim:n.axis.dim,axisIndex:n.
axis.model.componentIndex,value:o.value})})}function WU(t,e,r,i){if(xh(e)||!t.list.length){i({type:"hideTip"});return}var n=((t.list[0].dataByAxis[0]||{}).seriesDataIndices||
[])[0]||{};i({type:"showTip",escapeConnect:!0,x:e[0],y:e[1],tooltipOption:r.tooltipOption,position:r.position,dataIndexInside:n.dataIndexInside,dataIndex:n.dataIndex,
seriesIndex:n.seriesIndex,dataByCoordSys:t.list})}function YU(t,e,r){var i=r.getZr(),n="axisPointerLastHighlights",a=tM(i)[n]||{},o=tM(i)[n]={};T(t,function(f,c){
var p=f.axisPointerModel.option;p.status==="show"&&f.triggerEmphasis&&T(p.seriesDataIndices,function(h){o[h.seriesIndex+"|"+h.dataIndex]=h})});var s=[],l=[];function u(f){
return{seriesIndex:f.seriesIndex,dataIndex:f.dataIndex}}T(a,function(f,c){!o[c]&&l.push(u(f))}),T(o,function(f,c){!a[c]&&s.push(u(f))}),l.length&&r.dispatchAction(
{type:"downplay",escapeConnect:!0,notBlur:!0,batch:l}),s.length&&r.dispatchAction({type:"highlight",escapeConnect:!0,notBlur:!0,batch:s})}function $U(t,e){for(var r=0;r<
(t||[]).length;r++){var i=t[r];if(e.axis.dim===i.axisDim&&e.axis.model.componentIndex===i.axisIndex)return i}}function iM(t){var e=t.axis.model,r={},i=r.axisDim=
t.axis.dim;return r.axisIndex=r[i+"AxisIndex"]=e.componentIndex,r.axisName=r[i+"AxisName"]=e.name,r.axisId=r[i+"AxisId"]=e.id,r}function xh(t){return!t||t[0]==null||
isNaN(t[0])||t[1]==null||isNaN(t[1])}function Sh(t){vh.registerAxisPointerClass("CartesianAxisPointer",jD),t.registerComponentModel(QD),t.registerComponentView(eM),t.registerPreprocessor(function(e){
if(e){(!e.axisPointer||e.axisPointer.length===0)&&(e.axisPointer={});var r=e.axisPointer.link;r&&!B(r)&&(e.axisPointer.link=[r])}}),t.registerProcessor(t.PRIORITY.
PROCESSOR.STATISTIC,{overallReset:function(e,r){e.getComponent("axisPointer").coordSysAxesInfo=QE(e,r)}}),t.registerAction({type:"updateAxisPointer",event:"upda\
teAxisPointer",update:":updateAxisPointer"},n_)}function a_(t){ii(dh),ii(Sh)}var XU=(function(t){I(e,t);function e(){var r=t!==null&&t.apply(this,arguments)||this;return r.type=e.type,r}return e.type="tooltip",e.dependencies=["axisPointe\
r"],e.defaultOption={z:60,show:!0,showContent:!0,trigger:"item",triggerOn:"mousemove|click|mousewheel",alwaysShowContent:!1,renderMode:"auto",confine:null,showDelay:0,
hideDelay:100,transitionDuration:.4,displayTransition:!0,enterable:!1,backgroundColor:oe.color.neutral00,shadowBlur:10,shadowColor:"rgba(0, 0, 0, .2)",shadowOffsetX:1,
shadowOffsetY:2,borderRadius:4,borderWidth:1,defaultBorderColor:oe.color.border,padding:null,extraCssText:"",axisPointer:{type:"line",axis:"auto",animation:"aut\
o",animationDurationUpdate:200,animationEasingUpdate:"exponentialOut",crossStyle:{color:oe.color.borderShade,width:1,type:"dashed",textStyle:{}}},textStyle:{color:oe.
color.tertiary,fontSize:14}},e})(De),nM=XU;function bh(t){var e=t.get("confine");return e!=null?!!e:t.get("renderMode")==="richText"}function aM(t){if(le.domSupported){for(var e=document.documentElement.
style,r=0,i=t.length;r<i;r++)if(t[r]in e)return t[r]}}var o_=aM(["transform","webkitTransform","OTransform","MozTransform","msTransform"]),oM=aM(["webkitTransit\
ion","transition","OTransition","MozTransition","msTransition"]);function s_(t,e){if(!t)return e;e=qc(e,!0);var r=t.indexOf(e);return t=r===-1?e:"-"+t.slice(0,r)+
"-"+e,t.toLowerCase()}function sM(t,e){var r=t.currentStyle||document.defaultView&&document.defaultView.getComputedStyle(t);return r?e?r[e]:r:null}var KU=s_(oM,"transition"),l_=s_(o_,"transform"),qU="position:absolute;display:block;border-style:solid;white-space:nowrap;z-index:9999999;"+(le.transform3dSupported?
"will-change:transform;":"");function ZU(t){return t=t==="left"?"right":t==="right"?"left":t==="top"?"bottom":"top",t}function jU(t,e,r){if(!V(r)||r==="inside")
return"";var i=t.get("backgroundColor"),n=t.get("borderWidth");e=jr(e);var a=ZU(r),o=Math.max(Math.round(n)*1.5,6),s="",l=l_+":",u;se(["left","right"],a)>-1?(s+=
"top:50%",l+="translateY(-50%) rotate("+(u=a==="left"?-225:-45)+"deg)"):(s+="left:50%",l+="translateX(-50%) rotate("+(u=a==="top"?225:45)+"deg)");var f=u*Math.PI/
180,c=o+n,p=c*Math.abs(Math.cos(f))+c*Math.abs(Math.sin(f)),h=Math.round(((p-Math.SQRT2*n)/2+Math.SQRT2*n-(p-c)/2)*100)/100;s+=";"+a+":-"+h+"px";var v=e+" solid\
 "+n+"px;",m=["position:absolute;width:"+o+"px;height:"+o+"px;z-index:-1;",s+";"+l+";","border-bottom:"+v,"border-right:"+v,"background-color:"+i+";"];return'<d\
iv style="'+m.join("")+'"></div>'}function QU(t,e,r){var i="cubic-bezier(0.23,1,0.32,1)",n="",a="";return r&&(n=" "+t/2+"s "+i,a="opacity"+n+",visibility"+n),e||
(n=" "+t+"s "+i,a+=(a.length?",":"")+(le.transformSupported?""+l_+n:",left"+n+",top"+n)),KU+":"+a}function lM(t,e,r){var i=t.toFixed(0)+"px",n=e.toFixed(0)+"px";
if(!le.transformSupported)return r?"top:"+n+";left:"+i+";":[["top",n],["left",i]];var a=le.transform3dSupported,o="translate"+(a?"3d":"")+"("+i+","+n+(a?",0":"")+
")";return r?"top:0;left:0;"+l_+":"+o+";":[["top",0],["left",0],[o_,o]]}function JU(t){var e=[],r=t.get("fontSize"),i=t.getTextColor();i&&e.push("color:"+i),e.push(
"font:"+t.getFont());var n=G(t.get("lineHeight"),Math.round(r*3/2));r&&e.push("line-height:"+n+"px");var a=t.get("textShadowColor"),o=t.get("textShadowBlur")||0,
s=t.get("textShadowOffsetX")||0,l=t.get("textShadowOffsetY")||0;return a&&o&&e.push("text-shadow:"+s+"px "+l+"px "+o+"px "+a),T(["decoration","align"],function(u){
var f=t.get(u);f&&e.push("text-"+u+":"+f)}),e.join(";")}function eF(t,e,r,i){var n=[],a=t.get("transitionDuration"),o=t.get("backgroundColor"),s=t.get("shadowBl\
ur"),l=t.get("shadowColor"),u=t.get("shadowOffsetX"),f=t.get("shadowOffsetY"),c=t.getModel("textStyle"),p=rp(t,"html"),h=u+"px "+f+"px "+s+"px "+l;return n.push(
"box-shadow:"+h),e&&a>0&&n.push(QU(a,r,i)),o&&n.push("background-color:"+o),T(["width","color","radius"],function(v){var m="border-"+v,d=qc(m),g=t.get(d);g!=null&&
n.push(m+":"+g+(v==="color"?"":"px"))}),n.push(JU(c)),p!=null&&n.push("padding:"+gs(p).join("px ")+"px"),n.join(";")+";"}function uM(t,e,r,i,n){var a=e&&e.painter;
if(r){var o=a&&a.getViewportRoot();o&&nw(t,o,r,i,n)}else{t[0]=i,t[1]=n;var s=a&&a.getViewportRootOffset();s&&(t[0]+=s.offsetLeft,t[1]+=s.offsetTop)}t[2]=t[0]/e.
getWidth(),t[3]=t[1]/e.getHeight()}var tF=(function(){function t(e,r){if(this._show=!1,this._styleCoord=[0,0,0,0],this._enterable=!0,this._alwaysShowContent=!1,
this._firstShow=!0,this._longHide=!0,le.wxa)return null;var i=document.createElement("div");i.domBelongToZr=!0,this.el=i;var n=this._zr=e.getZr(),a=r.appendTo,o=a&&
(V(a)?document.querySelector(a):So(a)?a:Y(a)&&a(e.getDom()));uM(this._styleCoord,n,o,e.getWidth()/2,e.getHeight()/2),(o||e.getDom()).appendChild(i),this._api=e,
this._container=o;var s=this;i.onmouseenter=function(){s._enterable&&(clearTimeout(s._hideTimeout),s._show=!0),s._inContent=!0},i.onmousemove=function(l){if(l=l||
window.event,!s._enterable){var u=n.handler,f=n.painter.getViewportRoot();ar(f,l,!0),u.dispatch("mousemove",l)}},i.onmouseleave=function(){s._inContent=!1,s._enterable&&
s._show&&s.hideLater(s._hideDelay)}}return t.prototype.update=function(e){if(!this._container){var r=this._api.getDom(),i=sM(r,"position"),n=r.style;n.position!==
"absolute"&&i!=="absolute"&&(n.position="relative")}var a=e.get("alwaysShowContent");a&&this._moveIfResized(),this._alwaysShowContent=a,this._enableDisplayTransition=
e.get("displayTransition")&&e.get("transitionDuration")>0,this.el.className=e.get("className")||""},t.prototype.show=function(e,r){clearTimeout(this._hideTimeout),
clearTimeout(this._longHideTimeout);var i=this.el,n=i.style,a=this._styleCoord;i.innerHTML?n.cssText=qU+eF(e,!this._firstShow,this._longHide,this._enableDisplayTransition)+
lM(a[0],a[1],!0)+("border-color:"+jr(r)+";")+(e.get("extraCssText")||"")+(";pointer-events:"+(this._enterable?"auto":"none")):n.display="none",this._show=!0,this.
_firstShow=!1,this._longHide=!1},t.prototype.setContent=function(e,r,i,n,a){var o=this.el;if(e==null){o.innerHTML="";return}var s="";if(V(a)&&i.get("trigger")===
"item"&&!bh(i)&&(s=jU(i,n,a)),V(e))o.innerHTML=e+s;else if(e){o.innerHTML="",B(e)||(e=[e]);for(var l=0;l<e.length;l++)So(e[l])&&e[l].parentNode!==o&&o.appendChild(
e[l]);if(s&&o.childNodes.length){var u=document.createElement("div");u.innerHTML=s,o.appendChild(u)}}},t.prototype.setEnterable=function(e){this._enterable=e},t.
prototype.getSize=function(){var e=this.el;return e?[e.offsetWidth,e.offsetHeight]:[0,0]},t.prototype.moveTo=function(e,r){if(this.el){var i=this._styleCoord;if(uM(
i,this._zr,this._container,e,r),i[0]!=null&&i[1]!=null){var n=this.el.style,a=lM(i[0],i[1]);T(a,function(o){n[o[0]]=o[1]})}}},t.prototype._moveIfResized=function(){
var e=this._styleCoord[2],r=this._styleCoord[3];this.moveTo(e*this._zr.getWidth(),r*this._zr.getHeight())},t.prototype.hide=function(){var e=this,r=this.el.style;
this._enableDisplayTransition?(r.visibility="hidden",r.opacity="0"):r.display="none",le.transform3dSupported&&(r.willChange=""),this._show=!1,this._longHideTimeout=
setTimeout(function(){return e._longHide=!0},500)},t.prototype.hideLater=function(e){this._show&&!(this._inContent&&this._enterable)&&!this._alwaysShowContent&&
(e?(this._hideDelay=e,this._show=!1,this._hideTimeout=setTimeout(fe(this.hide,this),e)):this.hide())},t.prototype.isShow=function(){return this._show},t.prototype.
dispose=function(){clearTimeout(this._hideTimeout),clearTimeout(this._longHideTimeout);var e=this._zr;aw(e&&e.painter&&e.painter.getViewportRoot(),this._container);
var r=this.el;if(r){r.onmouseenter=r.onmousemove=r.onmouseleave=null;var i=r.parentNode;i&&i.removeChild(r)}this.el=this._container=null},t})(),fM=tF;var rF=(function(){function t(e){this._show=!1,this._styleCoord=[0,0,0,0],this._alwaysShowContent=!1,this._enterable=!0,this._zr=e.getZr(),pM(this._styleCoord,this.
_zr,e.getWidth()/2,e.getHeight()/2)}return t.prototype.update=function(e){var r=e.get("alwaysShowContent");r&&this._moveIfResized(),this._alwaysShowContent=r},t.
prototype.show=function(){this._hideTimeout&&clearTimeout(this._hideTimeout),this.el.show(),this._show=!0},t.prototype.setContent=function(e,r,i,n,a){var o=this;
W(e)&&Qe(""),this.el&&this._zr.remove(this.el);var s=i.getModel("textStyle");this.el=new ot({style:{rich:r.richTextStyles,text:e,lineHeight:22,borderWidth:1,borderColor:n,
textShadowColor:s.get("textShadowColor"),fill:i.get(["textStyle","color"]),padding:rp(i,"richText"),verticalAlign:"top",align:"left"},z:i.get("z")}),T(["backgro\
undColor","borderRadius","shadowColor","shadowBlur","shadowOffsetX","shadowOffsetY"],function(u){o.el.style[u]=i.get(u)}),T(["textShadowBlur","textShadowOffsetX",
"textShadowOffsetY"],function(u){o.el.style[u]=s.get(u)||0}),this._zr.add(this.el);var l=this;this.el.on("mouseover",function(){l._enterable&&(clearTimeout(l._hideTimeout),
l._show=!0),l._inContent=!0}),this.el.on("mouseout",function(){l._enterable&&l._show&&l.hideLater(l._hideDelay),l._inContent=!1})},t.prototype.setEnterable=function(e){
this._enterable=e},t.prototype.getSize=function(){var e=this.el,r=this.el.getBoundingRect(),i=cM(e.style);return[r.width+i.left+i.right,r.height+i.top+i.bottom]},
t.prototype.moveTo=function(e,r){var i=this.el;if(i){var n=this._styleCoord;pM(n,this._zr,e,r),e=n[0],r=n[1];var a=i.style,o=Kn(a.borderWidth||0),s=cM(a);i.x=e+
o+s.left,i.y=r+o+s.top,i.markRedraw()}},t.prototype._moveIfResized=function(){var e=this._styleCoord[2],r=this._styleCoord[3];this.moveTo(e*this._zr.getWidth(),
r*this._zr.getHeight())},t.prototype.hide=function(){this.el&&this.el.hide(),this._show=!1},t.prototype.hideLater=function(e){this._show&&!(this._inContent&&this.
_enterable)&&!this._alwaysShowContent&&(e?(this._hideDelay=e,this._show=!1,this._hideTimeout=setTimeout(fe(this.hide,this),e)):this.hide())},t.prototype.isShow=
function(){return this._show},t.prototype.dispose=function(){this._zr.remove(this.el)},t})();function Kn(t){return Math.max(0,t)}function cM(t){var e=Kn(t.shadowBlur||
0),r=Kn(t.shadowOffsetX||0),i=Kn(t.shadowOffsetY||0);return{left:Kn(e-r),right:Kn(e+r),top:Kn(e-i),bottom:Kn(e+i)}}function pM(t,e,r,i){t[0]=r,t[1]=i,t[2]=t[0]/
e.getWidth(),t[3]=t[1]/e.getHeight()}var hM=rF;var iF=new Pe({shape:{x:-1,y:-1,width:2,height:2}}),nF=(function(t){I(e,t);function e(){var r=t!==null&&t.apply(this,arguments)||this;return r.type=e.type,r}return e.
prototype.init=function(r,i){if(!(le.node||!i.getDom())){var n=r.getComponent("tooltip"),a=this._renderMode=pS(n.get("renderMode"));this._tooltipContent=a==="ri\
chText"?new hM(i):new fM(i,{appendTo:n.get("appendToBody",!0)?"body":n.get("appendTo",!0)})}},e.prototype.render=function(r,i,n){if(!(le.node||!n.getDom())){this.
group.removeAll(),this._tooltipModel=r,this._ecModel=i,this._api=n;var a=this._tooltipContent;a.update(r),a.setEnterable(r.get("enterable")),this._initGlobalListener(),
this._keepShow(),this._renderMode!=="richText"&&r.get("transitionDuration")?Bp(this,"_updatePosition",50,"fixRate"):cu(this,"_updatePosition")}},e.prototype._initGlobalListener=
function(){var r=this._tooltipModel,i=r.get("triggerOn");_h("itemTooltip",this._api,fe(function(n,a,o){i!=="none"&&(i.indexOf(n)>=0?this._tryShow(a,o):n==="leav\
e"&&this._hide(o))},this))},e.prototype._keepShow=function(){var r=this._tooltipModel,i=this._ecModel,n=this._api,a=r.get("triggerOn");if(r.get("trigger")!=="ax\
is"&&(this._lastDataByCoordSys=null,this._cbParamsList=null),this._lastX!=null&&this._lastY!=null&&a!=="none"&&a!=="click"){var o=this;clearTimeout(this._refreshUpdateTimeout),
this._refreshUpdateTimeout=setTimeout(function(){!n.isDisposed()&&o.manuallyShowTip(r,i,n,{x:o._lastX,y:o._lastY,dataByCoordSys:o._lastDataByCoordSys})})}},e.prototype.
manuallyShowTip=function(r,i,n,a){if(!(a.from===this.uid||le.node||!n.getDom())){var o=vM(a,n);this._ticket="";var s=a.dataByCoordSys,l=lF(a,i,n);if(l){var u=l.
el.getBoundingRect().clone();u.applyTransform(l.el.transform),this._tryShow({offsetX:u.x+u.width/2,offsetY:u.y+u.height/2,target:l.el,position:a.position,positionDefault:"\
bottom"},o)}else if(a.tooltip&&a.x!=null&&a.y!=null){var f=iF;f.x=a.x,f.y=a.y,f.update(),he(f).tooltipConfig={name:null,option:a.tooltip},this._tryShow({offsetX:a.
x,offsetY:a.y,target:f},o)}else if(s)this._tryShow({offsetX:a.x,offsetY:a.y,position:a.position,dataByCoordSys:s,tooltipOption:a.tooltipOption},o);else if(a.seriesIndex!=
null){if(this._manuallyAxisShowTip(r,i,n,a))return;var c=Mu(a,i),p=c.point[0],h=c.point[1];p!=null&&h!=null&&this._tryShow({offsetX:p,offsetY:h,target:c.el,position:a.
position,positionDefault:"bottom"},o)}else a.x!=null&&a.y!=null&&(n.dispatchAction({type:"updateAxisPointer",x:a.x,y:a.y}),this._tryShow({offsetX:a.x,offsetY:a.
y,position:a.position,target:n.getZr().findHover(a.x,a.y).target},o))}},e.prototype.manuallyHideTip=function(r,i,n,a){var o=this._tooltipContent;this._tooltipModel&&
o.hideLater(this._tooltipModel.get("hideDelay")),this._lastX=this._lastY=this._lastDataByCoordSys=null,this._cbParamsList=null,a.from!==this.uid&&this._hide(vM(
a,n))},e.prototype._manuallyAxisShowTip=function(r,i,n,a){var o=a.seriesIndex,s=a.dataIndex,l=i.getComponent("axisPointer").coordSysAxesInfo;if(!(o==null||s==null||
l==null)){var u=i.getSeriesByIndex(o);if(u){var f=u.getData(),c=Ou([f.getItemModel(s),u,(u.coordinateSystem||{}).model],this._tooltipModel);if(c.get("trigger")===
"axis")return n.dispatchAction({type:"updateAxisPointer",seriesIndex:o,dataIndex:s,position:a.position}),!0}}},e.prototype._tryShow=function(r,i){var n=r.target,
a=this._tooltipModel;if(a){this._lastX=r.offsetX,this._lastY=r.offsetY;var o=r.dataByCoordSys;if(o&&o.length)this._showAxisTooltip(o,r);else if(n){var s=he(n);if(s.
ssrType==="legend")return;this._lastDataByCoordSys=null,this._cbParamsList=null;var l,u;so(n,function(f){if(f.tooltipDisabled)return l=u=null,!0;l||u||(he(f).dataIndex!=
null?l=f:he(f).tooltipConfig!=null&&(u=f))},!0),l?this._showSeriesItemTooltip(r,l,i):u?this._showComponentItemTooltip(r,u,i):this._hide(i)}else this._lastDataByCoordSys=
null,this._cbParamsList=null,this._hide(i)}},e.prototype._showOrMove=function(r,i){var n=r.get("showDelay");i=fe(i,this),clearTimeout(this._showTimout),n>0?this.
_showTimout=setTimeout(i,n):i()},e.prototype._showAxisTooltip=function(r,i){var n=this._ecModel,a=this._tooltipModel,o=[i.offsetX,i.offsetY],s=Ou([i.tooltipOption],
a),l=this._renderMode,u=[],f=wi("section",{blocks:[],noHeader:!0}),c=[],p=new ip;T(r,function(y){T(y.dataByAxis,function(_){var x=n.getComponent(_.axisDim+"Axis",
_.axisIndex),S=_.value,b=x.axis,w=b.scale.parse(S);if(!(!x||S==null)){var C=t_(S,b,n,_.seriesDataIndices,_.valueLabelOpt),E=wi("section",{header:C,noHeader:!Ct(
C),sortBlocks:!0,blocks:[]});f.blocks.push(E),T(_.seriesDataIndices,function(A){var D=n.getSeriesByIndex(A.seriesIndex),L=A.dataIndexInside,M=D.getDataParams(L);
if(!(M.dataIndex<0)){M.axisDim=_.axisDim,M.axisIndex=_.axisIndex,M.axisType=_.axisType,M.axisId=_.axisId,M.axisValue=Es(x.axis,{value:w}),M.axisValueLabel=C,M.marker=
p.makeTooltipMarker("item",jr(M.color),l);var N=Wm(D.formatTooltip(L,!0,null)),P=N.frag;if(P){var k=Ou([D],a).get("valueFormatter");E.blocks.push(k?R({valueFormatter:k},
P):P)}N.text&&c.push(N.text),u.push(M)}})}})}),f.blocks.reverse(),c.reverse();var h=i.position,v=s.get("order"),m=qm(f,p,l,v,n.get("useUTC"),s.get("textStyle"));
m&&c.unshift(m);var d=l==="richText"?`

`:"<br/>",g=c.join(d);this._showOrMove(s,function(){this._updateContentNotChangedOnAxis(r,u)?this._updatePosition(s,h,o[0],o[1],this._tooltipContent,u):this._showTooltipContent(
s,g,u,Math.random()+"",o[0],o[1],h,null,p)})},e.prototype._showSeriesItemTooltip=function(r,i,n){var a=this._ecModel,o=he(i),s=o.seriesIndex,l=a.getSeriesByIndex(
s),u=o.dataModel||l,f=o.dataIndex,c=o.dataType,p=u.getData(c),h=this._renderMode,v=r.positionDefault,m=Ou([p.getItemModel(f),u,l&&(l.coordinateSystem||{}).model],
this._tooltipModel,v?{position:v}:null),d=m.get("trigger");if(!(d!=null&&d!=="item")){var g=u.getDataParams(f,c),y=new ip;g.marker=y.makeTooltipMarker("item",jr(
g.color),h);var _=Wm(u.formatTooltip(f,!1,c)),x=m.get("order"),S=m.get("valueFormatter"),b=_.frag,w=b?qm(S?R({valueFormatter:S},b):b,y,h,x,a.get("useUTC"),m.get(
"textStyle")):_.text,C="item_"+u.name+"_"+f;this._showOrMove(m,function(){this._showTooltipContent(m,w,g,C,r.offsetX,r.offsetY,r.position,r.target,y)}),n({type:"\
showTip",dataIndexInside:f,dataIndex:p.getRawIndex(f),seriesIndex:s,from:this.uid})}},e.prototype._showComponentItemTooltip=function(r,i,n){var a=this._renderMode===
"html",o=he(i),s=o.tooltipConfig,l=s.option||{},u=l.encodeHTMLContent;if(V(l)){var f=l;l={content:f,formatter:f},u=!0}u&&a&&l.content&&(l=ne(l),l.content=gt(l.content));
var c=[l],p=this._ecModel.getComponent(o.componentMainType,o.componentIndex);p&&c.push(p),c.push({formatter:l.content});var h=r.positionDefault,v=Ou(c,this._tooltipModel,
h?{position:h}:null),m=v.get("content"),d=Math.random()+"",g=new ip;this._showOrMove(v,function(){var y=ne(v.get("formatterParams")||{});this._showTooltipContent(
v,m,y,d,r.offsetX,r.offsetY,r.position,i,g)}),n({type:"showTip",from:this.uid})},e.prototype._showTooltipContent=function(r,i,n,a,o,s,l,u,f){if(this._ticket="",
!(!r.get("showContent")||!r.get("show"))){var c=this._tooltipContent;c.setEnterable(r.get("enterable"));var p=r.get("formatter");l=l||r.get("position");var h=i,
v=this._getNearestPoint([o,s],n,r.get("trigger"),r.get("borderColor"),r.get("defaultBorderColor",!0)),m=v.color;if(p)if(V(p)){var d=r.ecModel.get("useUTC"),g=B(
n)?n[0]:n,y=g&&g.axisType&&g.axisType.indexOf("time")>=0;h=p,y&&(h=$a(g.axisValue,h,d)),h=jc(h,n,!0)}else if(Y(p)){var _=fe(function(x,S){x===this._ticket&&(c.setContent(
S,f,r,m,l),this._updatePosition(r,l,o,s,c,n,u))},this);this._ticket=a,h=p(n,a,_)}else h=p;c.setContent(h,f,r,m,l),c.show(r,m),this._updatePosition(r,l,o,s,c,n,u)}},
e.prototype._getNearestPoint=function(r,i,n,a,o){if(n==="axis"||B(i))return{color:a||o};if(!B(i))return{color:a||i.color||i.borderColor}},e.prototype._updatePosition=
function(r,i,n,a,o,s,l){var u=this._api.getWidth(),f=this._api.getHeight();i=i||r.get("position");var c=o.getSize(),p=r.get("align"),h=r.get("verticalAlign"),v=l&&
l.getBoundingRect().clone();if(l&&v.applyTransform(l.transform),Y(i)&&(i=i([n,a],s,o.el,v,{viewSize:[u,f],contentSize:c.slice()})),B(i))n=Ie(i[0],u),a=Ie(i[1],f);else if(W(
i)){var m=i;m.width=c[0],m.height=c[1];var d=Xl(m,{width:u,height:f});n=d.x,a=d.y,p=null,h=null}else if(V(i)&&l){var g=sF(i,v,c,r.get("borderWidth"));n=g[0],a=g[1]}else{
var g=aF(n,a,o,u,f,p?null:20,h?null:20);n=g[0],a=g[1]}if(p&&(n-=dM(p)?c[0]/2:p==="right"?c[0]:0),h&&(a-=dM(h)?c[1]/2:h==="bottom"?c[1]:0),bh(r)){var g=oF(n,a,o,
u,f);n=g[0],a=g[1]}o.moveTo(n,a)},e.prototype._updateContentNotChangedOnAxis=function(r,i){var n=this._lastDataByCoordSys,a=this._cbParamsList,o=!!n&&n.length===
r.length;return o&&T(n,function(s,l){var u=s.dataByAxis||[],f=r[l]||{},c=f.dataByAxis||[];o=o&&u.length===c.length,o&&T(u,function(p,h){var v=c[h]||{},m=p.seriesDataIndices||
[],d=v.seriesDataIndices||[];o=o&&p.value===v.value&&p.axisType===v.axisType&&p.axisId===v.axisId&&m.length===d.length,o&&T(m,function(g,y){var _=d[y];o=o&&g.seriesIndex===
_.seriesIndex&&g.dataIndex===_.dataIndex}),a&&T(p.seriesDataIndices,function(g){var y=g.seriesIndex,_=i[y],x=a[y];_&&x&&x.data!==_.data&&(o=!1)})})}),this._lastDataByCoordSys=
r,this._cbParamsList=i,!!o},e.prototype._hide=function(r){this._lastDataByCoordSys=null,this._cbParamsList=null,r({type:"hideTip",from:this.uid})},e.prototype.dispose=
function(r,i){le.node||!i.getDom()||(cu(this,"_updatePosition"),this._tooltipContent.dispose(),Du("itemTooltip",i),this._tooltipContent=null,this._tooltipModel=
null,this._lastDataByCoordSys=null,this._cbParamsList=null)},e.type="tooltip",e})($t);function Ou(t,e,r){var i=e.ecModel,n;r?(n=new Fe(r,i,i),n=new Fe(e.option,
n,i)):n=e;for(var a=t.length-1;a>=0;a--){var o=t[a];o&&(o instanceof Fe&&(o=o.get("tooltip",!0)),V(o)&&(o={formatter:o}),o&&(n=new Fe(o,n,i)))}return n}function vM(t,e){
return t.dispatchAction||fe(e.dispatchAction,e)}function aF(t,e,r,i,n,a,o){var s=r.getSize(),l=s[0],u=s[1];return a!=null&&(t+l+a+2>i?t-=l+a:t+=a),o!=null&&(e+u+
o>n?e-=u+o:e+=o),[t,e]}function oF(t,e,r,i,n){var a=r.getSize(),o=a[0],s=a[1];return t=Math.min(t+o,i)-o,e=Math.min(e+s,n)-s,t=Math.max(t,0),e=Math.max(e,0),[t,
e]}function sF(t,e,r,i){var n=r[0],a=r[1],o=Math.ceil(Math.SQRT2*i)+8,s=0,l=0,u=e.width,f=e.height;switch(t){case"inside":s=e.x+u/2-n/2,l=e.y+f/2-a/2;break;case"\
top":s=e.x+u/2-n/2,l=e.y-a-o;break;case"bottom":s=e.x+u/2-n/2,l=e.y+f+o;break;case"left":s=e.x-n-o,l=e.y+f/2-a/2;break;case"right":s=e.x+u+o,l=e.y+f/2-a/2}return[
s,l]}function dM(t){return t==="center"||t==="middle"}function lF(t,e,r){var i=yl(t).queryOptionMap,n=i.keys()[0];if(!(!n||n==="series")){var a=Cn(e,n,i.get(n),
{useDefault:!1,enableAll:!1,enableNone:!1}),o=a.models[0];if(o){var s=r.getViewOfComponentModel(o),l;if(s.group.traverse(function(u){var f=he(u).tooltipConfig;if(f&&
f.name===t.name)return l=u,!0}),l)return{componentMainType:n,componentIndex:o.componentIndex,el:l}}}}var mM=nF;function u_(t){ii(Sh),t.registerComponentModel(nM),t.registerComponentView(mM),t.registerAction({type:"showTip",event:"showTip",update:"tooltip:manuallyShowTip"},
ze),t.registerAction({type:"hideTip",event:"hideTip",update:"tooltip:manuallyHideTip"},ze)}function ho(t,e){if(!t)return!1;for(var r=B(t)?t:[t],i=0;i<r.length;i++)if(r[i]&&r[i][e])return!0;return!1}function wh(t){gl(t,"label",["show"])}var Th=Q(),gM=(function(t){I(e,t);function e(){var r=t!==null&&t.apply(this,arguments)||this;return r.type=e.type,r.createdBySelf=
!1,r.preventAutoZ=!0,r}return e.prototype.init=function(r,i,n){this.mergeDefaultAndTheme(r,n),this._mergeOption(r,n,!1,!0)},e.prototype.isAnimationEnabled=function(){
if(le.node)return!1;var r=this.__hostSeries;return this.getShallow("animation")&&r&&r.isAnimationEnabled()},e.prototype.mergeOption=function(r,i){this._mergeOption(
r,i,!1,!1)},e.prototype._mergeOption=function(r,i,n,a){var o=this.mainType;n||i.eachSeries(function(s){var l=s.get(this.mainType,!0),u=Th(s)[o];if(!l||!l.data){
Th(s)[o]=null;return}u?u._mergeOption(l,i,!0):(a&&wh(l),T(l.data,function(f){f instanceof Array?(wh(f[0]),wh(f[1])):wh(f)}),u=this.createMarkerModelFromSeries(l,
this,i),R(u,{mainType:this.mainType,seriesIndex:s.seriesIndex,name:s.name,createdBySelf:!0}),u.__hostSeries=s),Th(s)[o]=u},this)},e.prototype.formatTooltip=function(r,i,n){
var a=this.getData(),o=this.getRawValue(r),s=a.getName(r);return wi("section",{header:this.name,blocks:[wi("nameValue",{name:s,value:o,noName:!s,noValue:o==null})]})},
e.prototype.getData=function(){return this._data},e.prototype.setData=function(r){this._data=r},e.prototype.getDataParams=function(r,i){var n=ql.prototype.getDataParams.
call(this,r,i),a=this.__hostSeries;return a&&(n.seriesId=a.id,n.seriesName=a.name,n.seriesType=a.subType),n},e.getMarkerModelFromSeries=function(r,i){return Th(
r)[i]},e.type="marker",e.dependencies=["series","grid","polar","geo"],e})(De);Tt(gM,ql.prototype);var Nt=gM;var uF=(function(t){I(e,t);function e(){var r=t!==null&&t.apply(this,arguments)||this;return r.type=e.type,r}return e.prototype.createMarkerModelFromSeries=function(r,i,n){
return new e(r,i,n)},e.type="markPoint",e.defaultOption={z:5,symbol:"pin",symbolSize:50,tooltip:{trigger:"item"},label:{show:!0,position:"inside"},itemStyle:{borderWidth:2},
emphasis:{label:{show:!0}}},e})(Nt),yM=uF;function f_(t){return!(isNaN(parseFloat(t.x))&&isNaN(parseFloat(t.y)))}function fF(t){return!isNaN(parseFloat(t.x))&&!isNaN(parseFloat(t.y))}function Ch(t,e,r,i,n,a,o){
var s=[],l=Zr(e,n),u=l?e.getCalculationInfo("stackResultDimension"):n,f=Lu(e,u,t),c=e.hostModel,p=c.indicesOfNearest(r,u,f)[0];s[a]=e.get(i,p),s[o]=e.get(u,p);var h=e.
get(n,p),v=pr(e.get(n,p));return v=Math.min(v,20),v>=0&&(s[o]=+s[o].toFixed(v)),[s,h]}var Ah={min:Ce(Ch,"min"),max:Ce(Ch,"max"),average:Ce(Ch,"average"),median:Ce(
Ch,"median")};function qn(t,e){if(e){var r=t.getData(),i=t.coordinateSystem,n=i&&i.dimensions;if(!fF(e)&&!B(e.coord)&&B(n)){var a=c_(e,r,i,t);if(e=ne(e),e.type&&
Ah[e.type]&&a.baseAxis&&a.valueAxis){var o=se(n,a.baseAxis.dim),s=se(n,a.valueAxis.dim),l=Ah[e.type](r,a.valueAxis.dim,a.baseDataDim,a.valueDataDim,o,s);e.coord=
l[0],e.value=l[1]}else e.coord=[e.xAxis!=null?e.xAxis:e.radiusAxis,e.yAxis!=null?e.yAxis:e.angleAxis]}if(e.coord==null||!B(n)){e.coord=[];var u=t.getBaseAxis();
if(u&&e.type&&Ah[e.type]){var f=i.getOtherAxis(u);f&&(e.value=Lu(r,r.mapDimension(f.dim),e.type))}}else for(var c=e.coord,p=0;p<2;p++)Ah[c[p]]&&(c[p]=Lu(r,r.mapDimension(
n[p]),c[p]));return e}}function c_(t,e,r,i){var n={};return t.valueIndex!=null||t.valueDim!=null?(n.valueDataDim=t.valueIndex!=null?e.getDimension(t.valueIndex):
t.valueDim,n.valueAxis=r.getAxis(cF(i,n.valueDataDim)),n.baseAxis=r.getOtherAxis(n.valueAxis),n.baseDataDim=e.mapDimension(n.baseAxis.dim)):(n.baseAxis=i.getBaseAxis(),
n.valueAxis=r.getOtherAxis(n.baseAxis),n.baseDataDim=e.mapDimension(n.baseAxis.dim),n.valueDataDim=e.mapDimension(n.valueAxis.dim)),n}function cF(t,e){var r=t.getData().
getDimensionInfo(e);return r&&r.coordDim}function Zn(t,e){return t&&t.containData&&e.coord&&!f_(e)?t.containData(e.coord):!0}function _M(t,e,r){return t&&t.containZone&&
e.coord&&r.coord&&!f_(e)&&!f_(r)?t.containZone(e.coord,r.coord):!0}function Eh(t,e){return t?function(r,i,n,a){var o=a<2?r.coord&&r.coord[a]:r.value;return kr(o,
e[a])}:function(r,i,n,a){return kr(r.value,e[a])}}function Lu(t,e,r){if(r==="average"){var i=0,n=0;return t.each(e,function(a,o){isNaN(a)||(i+=a,n++)}),i/n}else
return r==="median"?t.getMedian(e):t.getDataExtent(e)[r==="max"?1:0]}var h_=Q(),pF=(function(t){I(e,t);function e(){var r=t!==null&&t.apply(this,arguments)||this;return r.type=e.type,r}return e.prototype.init=function(){this.markerGroupMap=
K()},e.prototype.render=function(r,i,n){var a=this,o=this.markerGroupMap;o.each(function(s){h_(s).keep=!1}),i.eachSeries(function(s){var l=Nt.getMarkerModelFromSeries(
s,a.type);l&&a.renderSeries(s,l,i,n)}),o.each(function(s){!h_(s).keep&&a.group.remove(s.group)}),hF(i,o,this.type)},e.prototype.markKeep=function(r){h_(r).keep=
!0},e.prototype.toggleBlurSeries=function(r,i){var n=this;T(r,function(a){var o=Nt.getMarkerModelFromSeries(a,n.type);if(o){var s=o.getData();s.eachItemGraphicEl(
function(l){l&&(i?Zf(l):Cl(l))})}})},e.type="marker",e})($t);function hF(t,e,r){t.eachSeries(function(i){var n=Nt.getMarkerModelFromSeries(i,r),a=e.get(i.id);if(n&&
a&&a.group){var o=Nl(n),s=o.z,l=o.zlevel;Rl(a.group,s,l)}})}var Fs=pF;function xM(t,e,r){var i=e.coordinateSystem,n=r.getWidth(),a=r.getHeight(),o=i&&i.getArea&&i.getArea();t.each(function(s){var l=t.getItemModel(s),u=l.get("relat\
iveTo")==="coordinate",f=u?o?o.width:0:n,c=u?o?o.height:0:a,p=u&&o?o.x:0,h=u&&o?o.y:0,v,m=Ie(l.get("x"),f)+p,d=Ie(l.get("y"),c)+h;if(!isNaN(m)&&!isNaN(d))v=[m,d];else if(e.
getMarkerPosition)v=e.getMarkerPosition(t.getValues(t.dimensions,s));else if(i){var g=t.get(i.dimensions[0],s),y=t.get(i.dimensions[1],s);v=i.dataToPoint([g,y])}
isNaN(m)||(v[0]=m),isNaN(d)||(v[1]=d),t.setItemLayout(s,v)})}var vF=(function(t){I(e,t);function e(){var r=t!==null&&t.apply(this,arguments)||this;return r.type=
e.type,r}return e.prototype.updateTransform=function(r,i,n){i.eachSeries(function(a){var o=Nt.getMarkerModelFromSeries(a,"markPoint");o&&(xM(o.getData(),a,n),this.
markerGroupMap.get(a.id).updateLayout())},this)},e.prototype.renderSeries=function(r,i,n,a){var o=r.coordinateSystem,s=r.id,l=r.getData(),u=this.markerGroupMap,
f=u.get(s)||u.set(s,new _s),c=dF(o,r,i);i.setData(c),xM(i.getData(),r,a),c.each(function(p){var h=c.getItemModel(p),v=h.getShallow("symbol"),m=h.getShallow("sym\
bolSize"),d=h.getShallow("symbolRotate"),g=h.getShallow("symbolOffset"),y=h.getShallow("symbolKeepAspect");if(Y(v)||Y(m)||Y(d)||Y(g)){var _=i.getRawValue(p),x=i.
getDataParams(p);Y(v)&&(v=v(_,x)),Y(m)&&(m=m(_,x)),Y(d)&&(d=d(_,x)),Y(g)&&(g=g(_,x))}var S=h.getModel("itemStyle").getItemStyle(),b=h.get("z2"),w=Hn(l,"color");
S.fill||(S.fill=w),c.setItemVisual(p,{z2:G(b,0),symbol:v,symbolSize:m,symbolRotate:d,symbolOffset:g,symbolKeepAspect:y,style:S})}),f.updateData(c),this.group.add(
f.group),c.eachItemGraphicEl(function(p){p.traverse(function(h){he(h).dataModel=i})}),this.markKeep(f),f.group.silent=i.get("silent")||r.get("silent")},e.type="\
markPoint",e})(Fs);function dF(t,e,r){var i;t?i=z(t&&t.dimensions,function(s){var l=e.getData(),u=l.getDimensionInfo(l.mapDimension(s))||{};return R(R({},u),{name:s,
ordinalMeta:null})}):i=[{name:"value",type:"float"}];var n=new qr(i,r),a=z(r.get("data"),Ce(qn,e));t&&(a=Oe(a,Ce(Zn,t)));var o=Eh(!!t,i);return n.initData(a,null,
o),n}var SM=vF;function v_(t){t.registerComponentModel(yM),t.registerComponentView(SM),t.registerPreprocessor(function(e){ho(e.series,"markPoint")&&(e.markPoint=e.markPoint||{})})}var mF=(function(t){I(e,t);function e(){var r=t!==null&&t.apply(this,arguments)||this;return r.type=e.type,r}return e.prototype.createMarkerModelFromSeries=function(r,i,n){
return new e(r,i,n)},e.type="markLine",e.defaultOption={z:5,symbol:["circle","arrow"],symbolSize:[8,16],symbolOffset:0,precision:2,tooltip:{trigger:"item"},label:{
show:!0,position:"end",distance:5},lineStyle:{type:"dashed"},emphasis:{label:{show:!0},lineStyle:{width:3}},animationEasing:"linear"},e})(Nt),bM=mF;var Dh=Q(),gF=function(t,e,r,i){var n=t.getData(),a;if(B(i))a=i;else{var o=i.type;if(o==="min"||o==="max"||o==="average"||o==="median"||i.xAxis!=null||i.yAxis!=
null){var s=void 0,l=void 0;if(i.yAxis!=null||i.xAxis!=null)s=e.getAxis(i.yAxis!=null?"y":"x"),l=ur(i.yAxis,i.xAxis);else{var u=c_(i,n,e,t);s=u.valueAxis;var f=Lc(
n,u.valueDataDim);l=Lu(n,f,o)}var c=s.dim==="x"?0:1,p=1-c,h=ne(i),v={coord:[]};h.type=null,h.coord=[],h.coord[p]=-1/0,v.coord[p]=1/0;var m=r.get("precision");m>=
0&&pe(l)&&(l=+l.toFixed(Math.min(m,20))),h.coord[c]=v.coord[c]=l,a=[h,v,{type:o,valueIndex:i.valueIndex,value:l}]}else a=[]}var d=[qn(t,a[0]),qn(t,a[1]),R({},a[2])];
return d[2].type=d[2].type||null,_e(d[2],d[0]),_e(d[2],d[1]),d};function Mh(t){return!isNaN(t)&&!isFinite(t)}function wM(t,e,r,i){var n=1-t,a=i.dimensions[t];return Mh(
e[n])&&Mh(r[n])&&e[t]===r[t]&&i.getAxis(a).containData(e[t])}function yF(t,e){if(t.type==="cartesian2d"){var r=e[0].coord,i=e[1].coord;if(r&&i&&(wM(1,r,i,t)||wM(
0,r,i,t)))return!0}return Zn(t,e[0])&&Zn(t,e[1])}function d_(t,e,r,i,n){var a=i.coordinateSystem,o=t.getItemModel(e),s,l=Ie(o.get("x"),n.getWidth()),u=Ie(o.get(
"y"),n.getHeight());if(!isNaN(l)&&!isNaN(u))s=[l,u];else{if(i.getMarkerPosition)s=i.getMarkerPosition(t.getValues(t.dimensions,e));else{var f=a.dimensions,c=t.get(
f[0],e),p=t.get(f[1],e);s=a.dataToPoint([c,p])}if(ji(a,"cartesian2d")){var h=a.getAxis("x"),v=a.getAxis("y"),f=a.dimensions;Mh(t.get(f[0],e))?s[0]=h.toGlobalCoord(
h.getExtent()[r?0:1]):Mh(t.get(f[1],e))&&(s[1]=v.toGlobalCoord(v.getExtent()[r?0:1]))}isNaN(l)||(s[0]=l),isNaN(u)||(s[1]=u)}t.setItemLayout(e,s)}var _F=(function(t){
I(e,t);function e(){var r=t!==null&&t.apply(this,arguments)||this;return r.type=e.type,r}return e.prototype.updateTransform=function(r,i,n){i.eachSeries(function(a){
var o=Nt.getMarkerModelFromSeries(a,"markLine");if(o){var s=o.getData(),l=Dh(o).from,u=Dh(o).to;l.each(function(f){d_(l,f,!0,a,n),d_(u,f,!1,a,n)}),s.each(function(f){
s.setItemLayout(f,[l.getItemLayout(f),u.getItemLayout(f)])}),this.markerGroupMap.get(a.id).updateLayout()}},this)},e.prototype.renderSeries=function(r,i,n,a){var o=r.
coordinateSystem,s=r.id,l=r.getData(),u=this.markerGroupMap,f=u.get(s)||u.set(s,new _D);this.group.add(f.group);var c=xF(o,r,i),p=c.from,h=c.to,v=c.line;Dh(i).from=
p,Dh(i).to=h,i.setData(v);var m=i.get("symbol"),d=i.get("symbolSize"),g=i.get("symbolRotate"),y=i.get("symbolOffset");B(m)||(m=[m,m]),B(d)||(d=[d,d]),B(g)||(g=[
g,g]),B(y)||(y=[y,y]),c.from.each(function(x){_(p,x,!0),_(h,x,!1)}),v.each(function(x){var S=v.getItemModel(x),b=S.getModel("lineStyle").getLineStyle();v.setItemLayout(
x,[p.getItemLayout(x),h.getItemLayout(x)]);var w=S.get("z2");b.stroke==null&&(b.stroke=p.getItemVisual(x,"style").fill),v.setItemVisual(x,{z2:G(w,0),fromSymbolKeepAspect:p.
getItemVisual(x,"symbolKeepAspect"),fromSymbolOffset:p.getItemVisual(x,"symbolOffset"),fromSymbolRotate:p.getItemVisual(x,"symbolRotate"),fromSymbolSize:p.getItemVisual(
x,"symbolSize"),fromSymbol:p.getItemVisual(x,"symbol"),toSymbolKeepAspect:h.getItemVisual(x,"symbolKeepAspect"),toSymbolOffset:h.getItemVisual(x,"symbolOffset"),
toSymbolRotate:h.getItemVisual(x,"symbolRotate"),toSymbolSize:h.getItemVisual(x,"symbolSize"),toSymbol:h.getItemVisual(x,"symbol"),style:b})}),f.updateData(v),c.
line.eachItemGraphicEl(function(x){he(x).dataModel=i,x.traverse(function(S){he(S).dataModel=i})});function _(x,S,b){var w=x.getItemModel(S);d_(x,S,b,r,a);var C=w.
getModel("itemStyle").getItemStyle();C.fill==null&&(C.fill=Hn(l,"color")),x.setItemVisual(S,{symbolKeepAspect:w.get("symbolKeepAspect"),symbolOffset:G(w.get("sy\
mbolOffset",!0),y[b?0:1]),symbolRotate:G(w.get("symbolRotate",!0),g[b?0:1]),symbolSize:G(w.get("symbolSize"),d[b?0:1]),symbol:G(w.get("symbol",!0),m[b?0:1]),style:C})}
this.markKeep(f),f.group.silent=i.get("silent")||r.get("silent")},e.type="markLine",e})(Fs);function xF(t,e,r){var i;t?i=z(t&&t.dimensions,function(u){var f=e.getData(),
c=f.getDimensionInfo(f.mapDimension(u))||{};return R(R({},c),{name:u,ordinalMeta:null})}):i=[{name:"value",type:"float"}];var n=new qr(i,r),a=new qr(i,r),o=new qr(
[],r),s=z(r.get("data"),Ce(gF,e,t,r));t&&(s=Oe(s,Ce(yF,t)));var l=Eh(!!t,i);return n.initData(z(s,function(u){return u[0]}),null,l),a.initData(z(s,function(u){return u[1]}),
null,l),o.initData(z(s,function(u){return u[2]})),o.hasItemOption=!0,{from:n,to:a,line:o}}var TM=_F;function m_(t){t.registerComponentModel(bM),t.registerComponentView(TM),t.registerPreprocessor(function(e){ho(e.series,"markLine")&&(e.markLine=e.markLine||{})})}var SF=(function(t){I(e,t);function e(){var r=t!==null&&t.apply(this,arguments)||this;return r.type=e.type,r}return e.prototype.createMarkerModelFromSeries=function(r,i,n){
return new e(r,i,n)},e.type="markArea",e.defaultOption={z:1,tooltip:{trigger:"item"},animation:!1,label:{show:!0,position:"top"},itemStyle:{borderWidth:0},emphasis:{
label:{show:!0,position:"top"}}},e})(Nt),CM=SF;var Oh=Q(),bF=function(t,e,r,i){var n=i[0],a=i[1];if(!(!n||!a)){var o=qn(t,n),s=qn(t,a),l=o.coord,u=s.coord;l[0]=ur(l[0],-1/0),l[1]=ur(l[1],-1/0),u[0]=ur(u[0],1/0),
u[1]=ur(u[1],1/0);var f=u0([{},o,s]);return f.coord=[o.coord,s.coord],f.x0=o.x,f.y0=o.y,f.x1=s.x,f.y1=s.y,f}};function Lh(t){return!isNaN(t)&&!isFinite(t)}function AM(t,e,r,i){
var n=1-t;return Lh(e[n])&&Lh(r[n])}function wF(t,e){var r=e.coord[0],i=e.coord[1],n={coord:r,x:e.x0,y:e.y0},a={coord:i,x:e.x1,y:e.y1};return ji(t,"cartesian2d")?
r&&i&&(AM(1,r,i,t)||AM(0,r,i,t))?!0:_M(t,n,a):Zn(t,n)||Zn(t,a)}function EM(t,e,r,i,n){var a=i.coordinateSystem,o=t.getItemModel(e),s,l=Ie(o.get(r[0]),n.getWidth()),
u=Ie(o.get(r[1]),n.getHeight());if(!isNaN(l)&&!isNaN(u))s=[l,u];else{if(i.getMarkerPosition){var f=t.getValues(["x0","y0"],e),c=t.getValues(["x1","y1"],e),p=a.clampData(
f),h=a.clampData(c),v=[];r[0]==="x0"?v[0]=p[0]>h[0]?c[0]:f[0]:v[0]=p[0]>h[0]?f[0]:c[0],r[1]==="y0"?v[1]=p[1]>h[1]?c[1]:f[1]:v[1]=p[1]>h[1]?f[1]:c[1],s=i.getMarkerPosition(
v,r,!0)}else{var m=t.get(r[0],e),d=t.get(r[1],e),g=[m,d];a.clampData&&a.clampData(g,g),s=a.dataToPoint(g,!0)}if(ji(a,"cartesian2d")){var y=a.getAxis("x"),_=a.getAxis(
"y"),m=t.get(r[0],e),d=t.get(r[1],e);Lh(m)?s[0]=y.toGlobalCoord(y.getExtent()[r[0]==="x0"?0:1]):Lh(d)&&(s[1]=_.toGlobalCoord(_.getExtent()[r[1]==="y0"?0:1]))}isNaN(
l)||(s[0]=l),isNaN(u)||(s[1]=u)}return s}var DM=[["x0","y0"],["x1","y0"],["x1","y1"],["x0","y1"]],TF=(function(t){I(e,t);function e(){var r=t!==null&&t.apply(this,
arguments)||this;return r.type=e.type,r}return e.prototype.updateTransform=function(r,i,n){i.eachSeries(function(a){var o=Nt.getMarkerModelFromSeries(a,"markAre\
a");if(o){var s=o.getData();s.each(function(l){var u=z(DM,function(c){return EM(s,l,c,a,n)});s.setItemLayout(l,u);var f=s.getItemGraphicEl(l);f.setShape("points",
u)})}},this)},e.prototype.renderSeries=function(r,i,n,a){var o=r.coordinateSystem,s=r.id,l=r.getData(),u=this.markerGroupMap,f=u.get(s)||u.set(s,{group:new Se});
this.group.add(f.group),this.markKeep(f);var c=CF(o,r,i);i.setData(c),c.each(function(p){var h=z(DM,function(A){return EM(c,p,A,r,a)}),v=o.getAxis("x").scale,m=o.
getAxis("y").scale,d=v.getExtent(),g=m.getExtent(),y=[v.parse(c.get("x0",p)),v.parse(c.get("x1",p))],_=[m.parse(c.get("y0",p)),m.parse(c.get("y1",p))];Fi(y),Fi(
_);var x=!(d[0]>y[1]||d[1]<y[0]||g[0]>_[1]||g[1]<_[0]),S=!x;c.setItemLayout(p,{points:h,allClipped:S});var b=c.getItemModel(p),w=b.getModel("itemStyle").getItemStyle(),
C=b.get("z2"),E=Hn(l,"color");w.fill||(w.fill=E,V(w.fill)&&(w.fill=Vv(w.fill,.4))),w.stroke||(w.stroke=E),c.setItemVisual(p,"style",w),c.setItemVisual(p,"z2",G(
C,0))}),c.diff(Oh(f).data).add(function(p){var h=c.getItemLayout(p),v=c.getItemVisual(p,"z2");if(!h.allClipped){var m=new es({z2:G(v,0),shape:{points:h.points}});
c.setItemGraphicEl(p,m),f.group.add(m)}}).update(function(p,h){var v=Oh(f).data.getItemGraphicEl(h),m=c.getItemLayout(p),d=c.getItemVisual(p,"z2");m.allClipped?
v&&f.group.remove(v):(v?Je(v,{z2:G(d,0),shape:{points:m.points}},i,p):v=new es({shape:{points:m.points}}),c.setItemGraphicEl(p,v),f.group.add(v))}).remove(function(p){
var h=Oh(f).data.getItemGraphicEl(p);f.group.remove(h)}).execute(),c.eachItemGraphicEl(function(p,h){var v=c.getItemModel(h),m=c.getItemVisual(h,"style");p.useStyle(
c.getItemVisual(h,"style")),Si(p,er(v),{labelFetcher:i,labelDataIndex:h,defaultText:c.getName(h)||"",inheritColor:V(m.fill)?Vv(m.fill,1):oe.color.neutral99}),Oa(
p,v),yr(p,null,null,v.get(["emphasis","disabled"])),he(p).dataModel=i}),Oh(f).data=c,f.group.silent=i.get("silent")||r.get("silent")},e.type="markArea",e})(Fs);
function CF(t,e,r){var i,n,a=["x0","y0","x1","y1"];if(t){var o=z(t&&t.dimensions,function(u){var f=e.getData(),c=f.getDimensionInfo(f.mapDimension(u))||{};return R(
R({},c),{name:u,ordinalMeta:null})});n=z(a,function(u,f){return{name:u,type:o[f%2].type}}),i=new qr(n,r)}else n=[{name:"value",type:"float"}],i=new qr(n,r);var s=z(
r.get("data"),Ce(bF,e,t,r));t&&(s=Oe(s,Ce(wF,t)));var l=t?function(u,f,c,p){var h=u.coord[Math.floor(p/2)][p%2];return kr(h,n[p])}:function(u,f,c,p){return kr(u.
value,n[p])};return i.initData(s,null,l),i.hasItemOption=!0,i}var MM=TF;function g_(t){t.registerComponentModel(CM),t.registerComponentView(MM),t.registerPreprocessor(function(e){ho(e.series,"markArea")&&(e.markArea=e.markArea||{})})}var y_=Math.sin,__=Math.cos,OM=Math.PI,vo=Math.PI*2,AF=180/OM,EF=(function(){function t(){}return t.prototype.reset=function(e){this._start=!0,this._d=[],this._str=
"",this._p=Math.pow(10,e||4)},t.prototype.moveTo=function(e,r){this._add("M",e,r)},t.prototype.lineTo=function(e,r){this._add("L",e,r)},t.prototype.bezierCurveTo=
function(e,r,i,n,a,o){this._add("C",e,r,i,n,a,o)},t.prototype.quadraticCurveTo=function(e,r,i,n){this._add("Q",e,r,i,n)},t.prototype.arc=function(e,r,i,n,a,o){this.
ellipse(e,r,i,i,0,n,a,o)},t.prototype.ellipse=function(e,r,i,n,a,o,s,l){var u=s-o,f=!l,c=Math.abs(u),p=fi(c-vo)||(f?u>=vo:-u>=vo),h=u>0?u%vo:u%vo+vo,v=!1;p?v=!0:
fi(c)?v=!1:v=h>=OM==!!f;var m=e+i*__(o),d=r+n*y_(o);this._start&&this._add("M",m,d);var g=Math.round(a*AF);if(p){var y=1/this._p,_=(f?1:-1)*(vo-y);this._add("A",
i,n,g,1,+f,e+i*__(o+_),r+n*y_(o+_)),y>.01&&this._add("A",i,n,g,0,+f,m,d)}else{var x=e+i*__(s),S=r+n*y_(s);this._add("A",i,n,g,+v,+f,x,S)}},t.prototype.rect=function(e,r,i,n){
this._add("M",e,r),this._add("l",i,0),this._add("l",0,n),this._add("l",-i,0),this._add("Z")},t.prototype.closePath=function(){this._d.length>0&&this._add("Z")},
t.prototype._add=function(e,r,i,n,a,o,s,l,u){for(var f=[],c=this._p,p=1;p<arguments.length;p++){var h=arguments[p];if(isNaN(h)){this._invalid=!0;return}f.push(Math.
round(h*c)/c)}this._d.push(e+f.join(" ")),this._start=e==="Z"},t.prototype.generateStr=function(){this._str=this._invalid?"":this._d.join(""),this._d=[]},t.prototype.
getStr=function(){return this._str},t})(),kh=EF;var ku="none",DF=Math.round;function MF(t){var e=t.fill;return e!=null&&e!==ku}function OF(t){var e=t.stroke;return e!=null&&e!==ku}var x_=["lineCap","miterLimi\
t","lineJoin"],LF=z(x_,function(t){return"stroke-"+t.toLowerCase()});function S_(t,e,r,i){var n=e.opacity==null?1:e.opacity;if(r instanceof yt){t("opacity",n);return}
if(MF(e)){var a=yn(e.fill);t("fill",a.color);var o=e.fillOpacity!=null?e.fillOpacity*a.opacity*n:a.opacity*n;(i||o<1)&&t("fill-opacity",o)}else t("fill",ku);if(OF(
e)){var s=yn(e.stroke);t("stroke",s.color);var l=e.strokeNoScale?r.getLineScale():1,u=l?(e.lineWidth||0)/l:0,f=e.strokeOpacity!=null?e.strokeOpacity*s.opacity*n:
s.opacity*n,c=e.strokeFirst;if((i||u!==1)&&t("stroke-width",u),(i||c)&&t("paint-order",c?"stroke":"fill"),(i||f<1)&&t("stroke-opacity",f),e.lineDash){var p=wu(r),
h=p[0],v=p[1];h&&(v=DF(v||0),t("stroke-dasharray",h.join(",")),(v||i)&&t("stroke-dashoffset",v))}else i&&t("stroke-dasharray",ku);for(var m=0;m<x_.length;m++){var d=x_[m];
if(i||e[d]!==Wo[d]){var g=e[d]||Wo[d];g&&t(LF[m],g)}}}else i&&t("stroke",ku)}var LM="http://www.w3.org/2000/svg",b_="http://www.w3.org/1999/xlink",kM="http://www.w3.org/2000/xmlns/",PM="http://www.w3.org/XML/1998/namespace",w_="ecmeta_";
function Ph(t){return document.createElementNS(LM,t)}function tt(t,e,r,i,n){return{tag:t,attrs:r||{},children:i,text:n,key:e}}function kF(t,e){var r=[];if(e)for(var i in e){
var n=e[i],a=i;n!==!1&&(n!==!0&&n!=null&&(a+='="'+n+'"'),r.push(a))}return"<"+t+" "+r.join(" ")+">"}function PF(t){return"</"+t+">"}function Pu(t,e){e=e||{};var r=e.
newline?`
`:"";function i(n){var a=n.children,o=n.tag,s=n.attrs,l=n.text;return kF(o,s)+(o!=="style"?gt(l):l||"")+(a?""+r+z(a,function(u){return i(u)}).join(r)+r:"")+PF(o)}
return i(t)}function IM(t,e,r){r=r||{};var i=r.newline?`
`:"",n=" {"+i,a=i+"}",o=z(ee(t),function(l){return l+n+z(ee(t[l]),function(u){return u+":"+t[l][u]+";"}).join(i)+a}).join(i),s=z(ee(e),function(l){return"@keyfr\
ames "+l+n+z(ee(e[l]),function(u){return u+n+z(ee(e[l][u]),function(f){var c=e[l][u][f];return f==="d"&&(c='path("'+c+'")'),f+":"+c+";"}).join(i)+a}).join(i)+a}).
join(i);return!o&&!s?"":["<![CDATA[",o,s,"]]>"].join(i)}function Iu(t){return{zrId:t,shadowCache:{},patternCache:{},gradientCache:{},clipPathCache:{},defs:{},cssNodes:{},
cssAnims:{},cssStyleCache:{},cssAnimIdx:0,shadowIdx:0,gradientIdx:0,patternIdx:0,clipPathIdx:0}}function T_(t,e,r,i){return tt("svg","root",{width:t,height:e,xmlns:LM,
"xmlns:xlink":b_,version:"1.1",baseProfile:"full",viewBox:i?"0 0 "+t+" "+e:!1},r)}var IF=0;function Ih(){return IF++}var NM={cubicIn:"0.32,0,0.67,0",cubicOut:"0.33,1,0.68,1",cubicInOut:"0.65,0,0.35,1",quadraticIn:"0.11,0,0.5,0",quadraticOut:"0.5,1,0.89,1",quadraticInOut:"0.45,\
0,0.55,1",quarticIn:"0.5,0,0.75,0",quarticOut:"0.25,1,0.5,1",quarticInOut:"0.76,0,0.24,1",quinticIn:"0.64,0,0.78,0",quinticOut:"0.22,1,0.36,1",quinticInOut:"0.8\
3,0,0.17,1",sinusoidalIn:"0.12,0,0.39,0",sinusoidalOut:"0.61,1,0.88,1",sinusoidalInOut:"0.37,0,0.63,1",exponentialIn:"0.7,0,0.84,0",exponentialOut:"0.16,1,0.3,1",
exponentialInOut:"0.87,0,0.13,1",circularIn:"0.55,0,1,0.45",circularOut:"0,0.55,0.45,1",circularInOut:"0.85,0,0.15,1"},mo="transform-origin";function NF(t,e,r){
var i=R({},t.shape);R(i,e),t.buildPath(r,i);var n=new kh;return n.reset(xf(t)),r.rebuildPath(n,1),n.generateStr(),n.getStr()}function RF(t,e){var r=e.originX,i=e.
originY;(r||i)&&(t[mo]=r+"px "+i+"px")}var BF={fill:"fill",opacity:"opacity",lineWidth:"stroke-width",lineDashOffset:"stroke-dashoffset"};function BM(t,e){var r=e.
zrId+"-ani-"+e.cssAnimIdx++;return e.cssAnims[r]=t,r}function zF(t,e,r){var i=t.shape.paths,n={},a,o;if(T(i,function(l){var u=Iu(r.zrId);u.animation=!0,Nu(l,{},
u,!0);var f=u.cssAnims,c=u.cssNodes,p=ee(f),h=p.length;if(h){o=p[h-1];var v=f[o];for(var m in v){var d=v[m];n[m]=n[m]||{d:""},n[m].d+=d.d||""}for(var g in c){var y=c[g].
animation;y.indexOf(o)>=0&&(a=y)}}}),!!a){e.d=!1;var s=BM(n,r);return a.replace(o,s)}}function RM(t){return V(t)?NM[t]?"cubic-bezier("+NM[t]+")":zo(t)?t:"":""}function Nu(t,e,r,i){
var n=t.animators,a=n.length,o=[];if(t instanceof ts){var s=zF(t,e,r);if(s)o.push(s);else if(!a)return}else if(!a)return;for(var l={},u=0;u<a;u++){var f=n[u],c=[
f.getMaxTime()/1e3+"s"],p=RM(f.getClip().easing),h=f.getDelay();p?c.push(p):c.push("linear"),h&&c.push(h/1e3+"s"),f.getLoop()&&c.push("infinite");var v=c.join("\
 ");l[v]=l[v]||[v,[]],l[v][1].push(f)}function m(y){var _=y[1],x=_.length,S={},b={},w={},C="animation-timing-function";function E(Lt,Me,qe){for(var ce=Lt.getTracks(),
we=Lt.getMaxTime(),Fr=0;Fr<ce.length;Fr++){var vt=ce[Fr];if(vt.needsAnimate()){var Ws=vt.keyframes,ta=vt.propName;if(qe&&(ta=qe(ta)),ta)for(var lv=0;lv<Ws.length;lv++){
var Hu=Ws[lv],Gu=Math.round(Hu.time/we*100)+"%",i0=RM(Hu.easing),n0=Hu.rawValue;(V(n0)||pe(n0))&&(Me[Gu]=Me[Gu]||{},Me[Gu][ta]=Hu.rawValue,i0&&(Me[Gu][C]=i0))}}}}
for(var A=0;A<x;A++){var D=_[A],L=D.targetName;L?L==="shape"&&E(D,b):!i&&E(D,S)}for(var M in S){var N={};Ni(N,t),R(N,S[M]);var P=Sf(N),k=S[M][C];w[M]=P?{transform:P}:
{},RF(w[M],N),k&&(w[M][C]=k)}var U,F=!0;for(var M in b){w[M]=w[M]||{};var $=!U,k=b[M][C];$&&(U=new Ut);var q=U.len();U.reset(),w[M].d=NF(t,b[M],U);var j=U.len();
if(!$&&q!==j){F=!1;break}k&&(w[M][C]=k)}if(!F)for(var M in w)delete w[M].d;if(!i)for(var A=0;A<x;A++){var D=_[A],L=D.targetName;L==="style"&&E(D,w,function(ce){
return BF[ce]})}for(var J=ee(w),ie=!0,Z,A=1;A<J.length;A++){var ye=J[A-1],be=J[A];if(w[ye][mo]!==w[be][mo]){ie=!1;break}Z=w[ye][mo]}if(ie&&Z){for(var M in w)w[M][mo]&&
delete w[M][mo];e[mo]=Z}if(Oe(J,function(Lt){return ee(w[Lt]).length>0}).length){var wt=BM(w,r);return wt+" "+y[0]+" both"}}for(var d in l){var s=m(l[d]);s&&o.push(
s)}if(o.length){var g=r.zrId+"-cls-"+Ih();r.cssNodes["."+g]={animation:o.join(",")},e.class=g}}function UM(t,e,r){if(!t.ignore)if(t.isSilent()){var i={"pointer-events":"none"};zM(i,e,r,!0)}else{var n=t.states.emphasis&&t.states.emphasis.style?t.states.emphasis.
style:{},a=n.fill;if(!a){var o=t.style&&t.style.fill,s=t.states.select&&t.states.select.style&&t.states.select.style.fill,l=t.currentStates.indexOf("select")>=0&&
s||o;l&&(a=rl(l))}var u=n.lineWidth;if(u){var f=!n.strokeNoScale&&t.transform?t.transform[0]:1;u=u/f}var i={cursor:"pointer"};a&&(i.fill=a),n.stroke&&(i.stroke=
n.stroke),u&&(i["stroke-width"]=u),zM(i,e,r,!0)}}function zM(t,e,r,i){var n=JSON.stringify(t),a=r.cssStyleCache[n];a||(a=r.zrId+"-cls-"+Ih(),r.cssStyleCache[n]=
a,r.cssNodes["."+a+(i?":hover":"")]=t),e.class=e.class?e.class+" "+a:a}var Ru=Math.round;function GM(t){return t&&V(t.src)}function WM(t){return t&&Y(t.toDataURL)}function C_(t,e,r,i){S_(function(n,a){var o=n==="fill"||n==="stroke";
o&&_f(a)?M_(e,t,n,i):o&&il(a)?O_(r,t,n,i):t[n]=a,o&&i.ssr&&a==="none"&&(t["pointer-events"]="visible")},e,r,!1),YF(r,t,i)}function A_(t,e){var r=GC(e);r&&(r.each(
function(i,n){i!=null&&(t[(w_+n).toLowerCase()]=i+"")}),e.isSilent()&&(t[w_+"silent"]="true"))}function FM(t){return fi(t[0]-1)&&fi(t[1])&&fi(t[2])&&fi(t[3]-1)}
function UF(t){return fi(t[4])&&fi(t[5])}function E_(t,e,r){if(e&&!(UF(e)&&FM(e))){var i=r?10:1e4;t.transform=FM(e)?"translate("+Ru(e[4]*i)/i+" "+Ru(e[5]*i)/i+"\
)":lx(e)}}function VM(t,e,r){for(var i=t.points,n=[],a=0;a<i.length;a++)n.push(Ru(i[a][0]*r)/r),n.push(Ru(i[a][1]*r)/r);e.points=n.join(" ")}function HM(t){return!t.
smooth}function FF(t){var e=z(t,function(r){return typeof r=="string"?[r,r]:r});return function(r,i,n){for(var a=0;a<e.length;a++){var o=e[a],s=r[o[0]];s!=null&&
(i[o[1]]=Ru(s*n)/n)}}}var VF={circle:[FF(["cx","cy","r"])],polyline:[VM,HM],polygon:[VM,HM]};function HF(t){for(var e=t.animators,r=0;r<e.length;r++)if(e[r].targetName===
"shape")return!0;return!1}function YM(t,e){var r=t.style,i=t.shape,n=VF[t.type],a={},o=e.animation,s="path",l=t.style.strokePercent,u=e.compress&&xf(t)||4;if(n&&
!e.willUpdate&&!(n[1]&&!n[1](i))&&!(o&&HF(t))&&!(l<1)){s=t.type;var f=Math.pow(10,u);n[0](i,a,f)}else{var c=!t.path||t.shapeChanged();t.path||t.createPathProxy();
var p=t.path;c&&(p.beginPath(),t.buildPath(p,t.shape),t.pathUpdated());var h=p.getVersion(),v=t,m=v.__svgPathBuilder;(v.__svgPathVersion!==h||!m||l!==v.__svgPathStrokePercent)&&
(m||(m=v.__svgPathBuilder=new kh),m.reset(u),p.rebuildPath(m,l),m.generateStr(),v.__svgPathVersion=h,v.__svgPathStrokePercent=l),a.d=m.getStr()}return E_(a,t.transform),
C_(a,r,t,e),A_(a,t),e.animation&&Nu(t,a,e),e.emphasis&&UM(t,a,e),tt(s,t.id+"",a)}function GF(t,e){var r=t.style,i=r.image;if(i&&!V(i)&&(GM(i)?i=i.src:WM(i)&&(i=
i.toDataURL())),!!i){var n=r.x||0,a=r.y||0,o=r.width,s=r.height,l={href:i,width:o,height:s};return n&&(l.x=n),a&&(l.y=a),E_(l,t.transform),C_(l,r,t,e),A_(l,t),e.
animation&&Nu(t,l,e),tt("image",t.id+"",l)}}function WF(t,e){var r=t.style,i=r.text;if(i!=null&&(i+=""),!(!i||isNaN(r.x)||isNaN(r.y))){var n=r.font||qt,a=r.x||0,
o=fx(r.y||0,ua(n),r.textBaseline),s=ux[r.textAlign]||r.textAlign,l={"dominant-baseline":"central","text-anchor":s};if(pd(r)){var u="",f=r.fontStyle,c=cd(r.fontSize);
if(!parseFloat(c))return;var p=r.fontFamily||fv,h=r.fontWeight;u+="font-size:"+c+";font-family:"+p+";",f&&f!=="normal"&&(u+="font-style:"+f+";"),h&&h!=="normal"&&
(u+="font-weight:"+h+";"),l.style=u}else l.style="font: "+n;return i.match(/\s/)&&(l["xml:space"]="preserve"),a&&(l.x=a),o&&(l.y=o),E_(l,t.transform),C_(l,r,t,e),
A_(l,t),e.animation&&Nu(t,l,e),tt("text",t.id+"",l,void 0,i)}}function D_(t,e){if(t instanceof re)return YM(t,e);if(t instanceof yt)return GF(t,e);if(t instanceof
Aa)return WF(t,e)}function YF(t,e,r){var i=t.style;if(cx(i)){var n=px(t),a=r.shadowCache,o=a[n];if(!o){var s=t.getGlobalScale(),l=s[0],u=s[1];if(!l||!u)return;var f=i.
shadowOffsetX||0,c=i.shadowOffsetY||0,p=i.shadowBlur,h=yn(i.shadowColor),v=h.opacity,m=h.color,d=p/2/l,g=p/2/u,y=d+" "+g;o=r.zrId+"-s"+r.shadowIdx++,r.defs[o]=tt(
"filter",o,{id:o,x:"-100%",y:"-100%",width:"300%",height:"300%"},[tt("feDropShadow","",{dx:f/l,dy:c/u,stdDeviation:y,"flood-color":m,"flood-opacity":v})]),a[n]=
o}e.filter=nl(o)}}function M_(t,e,r,i){var n=t[r],a,o={gradientUnits:n.global?"userSpaceOnUse":"objectBoundingBox"};if(gf(n))a="linearGradient",o.x1=n.x,o.y1=n.
y,o.x2=n.x2,o.y2=n.y2;else if(yf(n))a="radialGradient",o.cx=G(n.x,.5),o.cy=G(n.y,.5),o.r=G(n.r,.5);else return;for(var s=n.colorStops,l=[],u=0,f=s.length;u<f;++u){
var c=mf(s[u].offset)*100+"%",p=s[u].color,h=yn(p),v=h.color,m=h.opacity,d={offset:c};d["stop-color"]=v,m<1&&(d["stop-opacity"]=m),l.push(tt("stop",u+"",d))}var g=tt(
a,"",o,l),y=Pu(g),_=i.gradientCache,x=_[y];x||(x=i.zrId+"-g"+i.gradientIdx++,_[y]=x,o.id=x,i.defs[x]=tt(a,x,o,l)),e[r]=nl(x)}function O_(t,e,r,i){var n=t.style[r],
a=t.getBoundingRect(),o={},s=n.repeat,l=s==="no-repeat",u=s==="repeat-x",f=s==="repeat-y",c;if(Hv(n)){var p=n.imageWidth,h=n.imageHeight,v=void 0,m=n.image;if(V(
m)?v=m:GM(m)?v=m.src:WM(m)&&(v=m.toDataURL()),typeof Image>"u"){var d="Image width/height must been given explictly in svg-ssr renderer.";$e(p,d),$e(h,d)}else if(p==
null||h==null){var g=function(A,D){if(A){var L=A.elm,M=p||D.width,N=h||D.height;A.tag==="pattern"&&(u?(N=1,M/=a.width):f&&(M=1,N/=a.height)),A.attrs.width=M,A.attrs.
height=N,L&&(L.setAttribute("width",M),L.setAttribute("height",N))}},y=Ks(v,null,t,function(A){l||g(b,A),g(c,A)});y&&y.width&&y.height&&(p=p||y.width,h=h||y.height)}
c=tt("image","img",{href:v,width:p,height:h}),o.width=p,o.height=h}else n.svgElement&&(c=ne(n.svgElement),o.width=n.svgWidth,o.height=n.svgHeight);if(c){var _,x;
l?_=x=1:u?(x=1,_=o.width/a.width):f?(_=1,x=o.height/a.height):o.patternUnits="userSpaceOnUse",_!=null&&!isNaN(_)&&(o.width=_),x!=null&&!isNaN(x)&&(o.height=x);var S=Sf(
n);S&&(o.patternTransform=S);var b=tt("pattern","",o,[c]),w=Pu(b),C=i.patternCache,E=C[w];E||(E=i.zrId+"-p"+i.patternIdx++,C[w]=E,o.id=E,b=i.defs[E]=tt("pattern",
E,o,[c])),e[r]=nl(E)}}function $M(t,e,r){var i=r.clipPathCache,n=r.defs,a=i[t.id];if(!a){a=r.zrId+"-c"+r.clipPathIdx++;var o={id:a};i[t.id]=a,n[a]=tt("clipPath",
a,o,[YM(t,r)])}e["clip-path"]=nl(a)}function L_(t){return document.createTextNode(t)}function jn(t,e,r){t.insertBefore(e,r)}function k_(t,e){t.removeChild(e)}function P_(t,e){t.appendChild(e)}function I_(t){return t.parentNode}function N_(t){return t.
nextSibling}function Nh(t,e){t.textContent=e}var XM=58,XF=120,KF=tt("","");function R_(t){return t===void 0}function Ei(t){return t!==void 0}function qF(t,e,r){for(var i={},n=e;n<=r;++n){var a=t[n].key;a!==
void 0&&(i[a]=n)}return i}function Bu(t,e){var r=t.key===e.key,i=t.tag===e.tag;return i&&r}function zu(t){var e,r=t.children,i=t.tag;if(Ei(i)){var n=t.elm=Ph(i);
if(Bh(KF,t),B(r))for(e=0;e<r.length;++e){var a=r[e];a!=null&&P_(n,zu(a))}else Ei(t.text)&&!W(t.text)&&P_(n,L_(t.text))}else t.elm=L_(t.text);return t.elm}function KM(t,e,r,i,n){
for(;i<=n;++i){var a=r[i];a!=null&&jn(t,zu(a),e)}}function Rh(t,e,r,i){for(;r<=i;++r){var n=e[r];if(n!=null)if(Ei(n.tag)){var a=I_(n.elm);k_(a,n.elm)}else k_(t,
n.elm)}}function Bh(t,e){var r,i=e.elm,n=t&&t.attrs||{},a=e.attrs||{};if(n!==a){for(r in a){var o=a[r],s=n[r];s!==o&&(o===!0?i.setAttribute(r,""):o===!1?i.removeAttribute(
r):r==="style"?i.style.cssText=o:r.charCodeAt(0)!==XF?i.setAttribute(r,o):r==="xmlns:xlink"||r==="xmlns"?i.setAttributeNS(kM,r,o):r.charCodeAt(3)===XM?i.setAttributeNS(
PM,r,o):r.charCodeAt(5)===XM?i.setAttributeNS(b_,r,o):i.setAttribute(r,o))}for(r in n)r in a||i.removeAttribute(r)}}function ZF(t,e,r){for(var i=0,n=0,a=e.length-
1,o=e[0],s=e[a],l=r.length-1,u=r[0],f=r[l],c,p,h,v;i<=a&&n<=l;)o==null?o=e[++i]:s==null?s=e[--a]:u==null?u=r[++n]:f==null?f=r[--l]:Bu(o,u)?(Vs(o,u),o=e[++i],u=r[++n]):
Bu(s,f)?(Vs(s,f),s=e[--a],f=r[--l]):Bu(o,f)?(Vs(o,f),jn(t,o.elm,N_(s.elm)),o=e[++i],f=r[--l]):Bu(s,u)?(Vs(s,u),jn(t,s.elm,o.elm),s=e[--a],u=r[++n]):(R_(c)&&(c=qF(
e,i,a)),p=c[u.key],R_(p)?jn(t,zu(u),o.elm):(h=e[p],h.tag!==u.tag?jn(t,zu(u),o.elm):(Vs(h,u),e[p]=void 0,jn(t,h.elm,o.elm))),u=r[++n]);(i<=a||n<=l)&&(i>a?(v=r[l+
1]==null?null:r[l+1].elm,KM(t,v,r,n,l)):Rh(t,e,i,a))}function Vs(t,e){var r=e.elm=t.elm,i=t.children,n=e.children;t!==e&&(Bh(t,e),R_(e.text)?Ei(i)&&Ei(n)?i!==n&&
ZF(r,i,n):Ei(n)?(Ei(t.text)&&Nh(r,""),KM(r,null,n,0,n.length-1)):Ei(i)?Rh(r,i,0,i.length-1):Ei(t.text)&&Nh(r,""):t.text!==e.text&&(Ei(i)&&Rh(r,i,0,i.length-1),Nh(
r,e.text)))}function B_(t,e){if(Bu(t,e))Vs(t,e);else{var r=t.elm,i=I_(r);zu(e),i!==null&&(jn(i,e.elm,N_(r)),Rh(i,[t],0,0))}return e}var jF=0,QF=(function(){function t(e,r,i){if(this.type="svg",this.configLayer=JF("configLayer"),this.storage=r,this._opts=i=R({},i),this.root=e,this._id="zr"+jF++,
this._oldVNode=T_(i.width,i.height),e&&!i.ssr){var n=this._viewport=document.createElement("div");n.style.cssText="position:relative;overflow:hidden";var a=this.
_svgDom=this._oldVNode.elm=Ph("svg");Bh(null,this._oldVNode),n.appendChild(a),e.appendChild(n)}this.resize(i.width,i.height)}return t.prototype.getType=function(){
return this.type},t.prototype.getViewportRoot=function(){return this._viewport},t.prototype.getViewportRootOffset=function(){var e=this.getViewportRoot();if(e)return{
offsetLeft:e.offsetLeft||0,offsetTop:e.offsetTop||0}},t.prototype.getSvgDom=function(){return this._svgDom},t.prototype.refresh=function(){if(this.root){var e=this.
renderToVNode({willUpdate:!0});e.attrs.style="position:absolute;left:0;top:0;user-select:none",B_(this._oldVNode,e),this._oldVNode=e}},t.prototype.renderOneToVNode=
function(e){return D_(e,Iu(this._id))},t.prototype.renderToVNode=function(e){e=e||{};var r=this.storage.getDisplayList(!0),i=this._width,n=this._height,a=Iu(this.
_id);a.animation=e.animation,a.willUpdate=e.willUpdate,a.compress=e.compress,a.emphasis=e.emphasis,a.ssr=this._opts.ssr;var o=[],s=this._bgVNode=eV(i,n,this._backgroundColor,
a);s&&o.push(s);var l=e.compress?null:this._mainVNode=tt("g","main",{},[]);this._paintList(r,a,l?l.children:o),l&&o.push(l);var u=z(ee(a.defs),function(p){return a.
defs[p]});if(u.length&&o.push(tt("defs","defs",{},u)),e.animation){var f=IM(a.cssNodes,a.cssAnims,{newline:!0});if(f){var c=tt("style","stl",{},[],f);o.push(c)}}
return T_(i,n,o,e.useViewBox)},t.prototype.renderToString=function(e){return e=e||{},Pu(this.renderToVNode({animation:G(e.cssAnimation,!0),emphasis:G(e.cssEmphasis,
!0),willUpdate:!1,compress:!0,useViewBox:G(e.useViewBox,!0)}),{newline:!0})},t.prototype.setBackgroundColor=function(e){this._backgroundColor=e},t.prototype.getSvgRoot=
function(){return this._mainVNode&&this._mainVNode.elm},t.prototype._paintList=function(e,r,i){for(var n=e.length,a=[],o=0,s,l,u=0,f=0;f<n;f++){var c=e[f];if(!c.
invisible){var p=c.__clipPaths,h=p&&p.length||0,v=l&&l.length||0,m=void 0;for(m=Math.max(h-1,v-1);m>=0&&!(p&&l&&p[m]===l[m]);m--);for(var d=v-1;d>m;d--)o--,s=a[o-
1];for(var g=m+1;g<h;g++){var y={};$M(p[g],y,r);var _=tt("g","clip-g-"+u++,y,[]);(s?s.children:i).push(_),a[o++]=_,s=_}l=p;var x=D_(c,r);x&&(s?s.children:i).push(
x)}}},t.prototype.resize=function(e,r){var i=this._opts,n=this.root,a=this._viewport;if(e!=null&&(i.width=e),r!=null&&(i.height=r),n&&a&&(a.style.display="none",
e=Gn(n,0,i),r=Gn(n,1,i),a.style.display=""),this._width!==e||this._height!==r){if(this._width=e,this._height=r,a){var o=a.style;o.width=e+"px",o.height=r+"px"}if(il(
this._backgroundColor))this.refresh();else{var s=this._svgDom;s&&(s.setAttribute("width",e),s.setAttribute("height",r));var l=this._bgVNode&&this._bgVNode.elm;l&&
(l.setAttribute("width",e),l.setAttribute("height",r))}}},t.prototype.getWidth=function(){return this._width},t.prototype.getHeight=function(){return this._height},
t.prototype.dispose=function(){this.root&&(this.root.innerHTML=""),this._svgDom=this._viewport=this.storage=this._oldVNode=this._bgVNode=this._mainVNode=null},t.
prototype.clear=function(){this._svgDom&&(this._svgDom.innerHTML=null),this._oldVNode=null},t.prototype.toDataURL=function(e){var r=this.renderToString(),i="dat\
a:image/svg+xml;";return e?(r=hx(r),r&&i+"base64,"+r):i+"charset=UTF-8,"+encodeURIComponent(r)},t})();function JF(t){return function(){}}function eV(t,e,r,i){var n;
if(r&&r!=="none")if(n=tt("rect","bg",{width:t,height:e,x:"0",y:"0"}),_f(r))M_({fill:r},n.attrs,"fill",i);else if(il(r))O_({style:{fill:r},dirty:ze,getBoundingRect:function(){
return{width:t,height:e}}},n.attrs,"fill",i);else{var a=yn(r),o=a.color,s=a.opacity;n.attrs.fill=o,s<1&&(n.attrs["fill-opacity"]=s)}return n}var qM=QF;function z_(t){t.registerPainter("svg",qM)}function ZM(t,e,r){var i=rt.createCanvas(),n=e.getWidth(),a=e.getHeight(),o=i.style;return o&&(o.position="absolute",o.left="0",o.top="0",o.width=n+"px",o.height=
a+"px",i.setAttribute("data-zr-dom-id",t)),i.width=n*r,i.height=a*r,i}function zh(t){return!t.__cursors.get(qd)}function jM(t){var e=t.__cursors.get(qd);return{
startIdx:e?e.startIdx:0,endIdx:e?e.endIdx:0}}var tV=(function(t){I(e,t);function e(r,i,n){var a=t.call(this)||this;a.motionBlur=!1,a.lastFrameAlpha=.7,a.dpr=1,a.
virtual=!1,a.config={},a.zlevel=0,a.zlevel2=rs,a.maxRepaintRectCount=5,a.__dirty=!0,a.__firstTimePaint=!0,a.__prevIdx={startIdx:0,endIdx:0};var o;n=n||ma,typeof r==
"string"?o=ZM(r,i,n):W(r)&&(o=r,r=o.id),a.id=r,a.dom=o;var s=o.style;return s&&(qu(o),o.onselectstart=function(){return!1},s.padding="0",s.margin="0",s.borderWidth=
"0"),a.painter=i,a.dpr=n,a}return e.prototype.afterBrush=function(){this.__prevIdx=jM(this)},e.prototype.initContext=function(){this.ctx=this.dom.getContext("2d"),
this.ctx.dpr=this.dpr},e.prototype.setUnpainted=function(){this.__firstTimePaint=!0},e.prototype.createBackBuffer=function(){var r=this.dpr;this.domBack=ZM("bac\
k-"+this.id,this.painter,r),this.ctxBack=this.domBack.getContext("2d"),r!==1&&this.ctxBack.scale(r,r)},e.prototype.createRepaintRects=function(r,i,n,a){if(this.
__firstTimePaint)return this.__firstTimePaint=!1,null;var o=[],s=this.maxRepaintRectCount,l=!1,u=new ae(0,0,0,0);function f(x){if(!(!x.isFinite()||x.isZero()))if(o.
length===0){var S=new ae(0,0,0,0);S.copy(x),o.push(S)}else{for(var b=!1,w=1/0,C=0,E=0;E<o.length;++E){var A=o[E];if(A.intersect(x)){var D=new ae(0,0,0,0);D.copy(
A),D.union(x),o[E]=D,b=!0;break}else if(l){u.copy(x),u.union(A);var L=x.width*x.height,M=A.width*A.height,N=u.width*u.height,P=N-L-M;P<w&&(w=P,C=E)}}if(l&&(o[C].
union(x),b=!0),!b){var S=new ae(0,0,0,0);S.copy(x),o.push(S)}l||(l=o.length>=s)}}for(var c=jM(this),p=c.startIdx;p<c.endIdx;++p){var h=r[p];if(h){var v=h.shouldBePainted(
n,a,!0,!0),m=h.__isRendered&&(h.__dirty&it||!v)?h.getPrevPaintRect():null;m&&f(m);var d=v&&(h.__dirty&it||!h.__isRendered)?h.getPaintRect():null;d&&f(d)}}for(var g=this.
__prevIdx,p=g.startIdx;p<g.endIdx;++p){var h=i[p],v=h&&h.shouldBePainted(n,a,!0,!0);if(h&&(!v||!h.__zr)&&h.__isRendered){var m=h.getPrevPaintRect();m&&f(m)}}var y;
do{y=!1;for(var p=0;p<o.length;){if(o[p].isZero()){o.splice(p,1);continue}for(var _=p+1;_<o.length;)o[p].intersect(o[_])?(y=!0,o[p].union(o[_]),o.splice(_,1)):_++;
p++}}while(y);return this._paintRects=o,o},e.prototype.debugGetPaintRects=function(){return(this._paintRects||[]).slice()},e.prototype.resize=function(r,i){var n=this.
dpr,a=this.dom,o=a.style,s=this.domBack;o&&(o.width=r+"px",o.height=i+"px"),a.width=r*n,a.height=i*n,s&&(s.width=r*n,s.height=i*n,n!==1&&this.ctxBack.scale(n,n))},
e.prototype.clear=function(r,i,n){var a=this.dom,o=this.ctx,s=a.width,l=a.height;i=i||this.clearColor;var u=this.motionBlur&&!r,f=this.lastFrameAlpha,c=this.dpr,
p=this;u&&(this.domBack||this.createBackBuffer(),this.ctxBack.globalCompositeOperation="copy",this.ctxBack.drawImage(a,0,0,s/c,l/c));var h=this.domBack;function v(m,d,g,y){
if(o.clearRect(m,d,g,y),i&&i!=="transparent"){var _=void 0;if(sn(i)){var x=i.global||i.__width===g&&i.__height===y;_=x&&i.__canvasGradient||bu(o,i,{x:0,y:0,width:g,
height:y}),i.__canvasGradient=_,i.__width=g,i.__height=y}else h0(i)&&(i.scaleX=i.scaleX||c,i.scaleY=i.scaleY||c,_=th(o,i,{dirty:function(){p.setUnpainted(),p.painter.
refresh()}}));o.save(),o.fillStyle=_||i,o.fillRect(m,d,g,y),o.restore()}u&&(o.save(),o.globalAlpha=f,o.drawImage(h,m,d,g,y),o.restore())}!n||u?v(0,0,s,l):n.length&&
T(n,function(m){v(m.x*c,m.y*c,m.width*c,m.height*c)})},e})(At),U_=tV;var QM=1e5,go=314159,F_=void 0,rV=1,V_=2;function iV(t){return t?t.__builtin__?!0:!(typeof t.resize!="function"||typeof t.refresh!="function"):!1}function nV(t,e){
var r=document.createElement("div");return r.style.cssText=["position:relative","width:"+t+"px","height:"+e+"px","padding:0","margin:0","border-width:0"].join("\
;")+";",r}function JM(t,e,r,i){var n=new U_(t,e,e.dpr);return n.zlevel=r,n.zlevel2=i,n.__builtin__=!0,eO(n),n}function eO(t){t.__cursorStack=[],t.__cursors=K()}
function aV(t){return t.startIdx=t.drawIdx=t.endIdx=t.endIdxNew=0,t.used=!1,t.first=t.last=NaN,t.notClearIdx=-1,t}function oV(t,e){var r=t.__cursors,i=+e;return r.
get(i)||(t.__cursorStack.push(i),r.set(i,aV({key:i})))}function Uh(t,e){for(var r=t.__cursorStack,i=0;i<r.length;i++)e(t.__cursors.get(r[i]))}function H_(t,e){var r=t.
layers;return r[e]||(r[e]=new Array(3))}function Rt(t,e,r){for(var i=t.layerStack,n=0;n<i.length;n++){var a=i[n].zl,o=i[n].zl2,s=t.layers[a][o];(!r||(!(r&Uu)||s.
__builtin__)&&(!(r&G_)||!s.__builtin__)&&(!(r&tO)||s!==t.hoverlayer))&&e(s,a,o,n)}}var Uu=1,G_=2,tO=4,Fh=Uu|tO,sV=(function(){function t(e,r,i,n){this.type="can\
vas",this._prevDisplayList=[],this._layerConfig={},this._needsManuallyCompositing=!1,this.type="canvas",this._i={layerStack:[],layers:[]};var a=!e.nodeName||e.nodeName.
toUpperCase()==="CANVAS";this._opts=i=R({},i||{}),this.dpr=i.devicePixelRatio||ma,this._singleCanvas=a,this.root=e;var o=e.style;if(o&&(qu(e),e.innerHTML=""),this.
storage=r,this._prevDisplayList=[],a){var l=e,u=l.width,f=l.height;i.width!=null&&(u=i.width),i.height!=null&&(f=i.height),this.dpr=i.devicePixelRatio||1,l.width=
u*this.dpr,l.height=f*this.dpr,this._width=u,this._height=f;var c=JM(l,this,go,rs);c.initContext(),this._insertLayer(c,go,rs,!0),this._domRoot=e}else{this._width=
Gn(e,0,i),this._height=Gn(e,1,i);var s=this._domRoot=nV(this._width,this._height);e.appendChild(s)}}return t.prototype.getType=function(){return"canvas"},t.prototype.
isSingleCanvas=function(){return this._singleCanvas},t.prototype.getViewportRoot=function(){return this._domRoot},t.prototype.getViewportRootOffset=function(){var e=this.
getViewportRoot();if(e)return{offsetLeft:e.offsetLeft||0,offsetTop:e.offsetTop||0}},t.prototype.refresh=function(e){var r;e&&!W(e)?r={paintAll:!!e}:r=e||{};var i=G(
r.refresh,!0),n=G(r.refreshHover,!1);if(n&&(this._hoverLayerDirty=V_),!i)return n&&this._paintHoverList(this.storage.getDisplayList(!1)),this;var a=this.storage.
getDisplayList(!0);this._updateLayerStatus(a,r.paintAll),this._redrawId=Math.random();var o=this._prevDisplayList;this._paintList(a,o,this._redrawId);var s=this.
_backgroundColor;return Rt(this._i,function(l,u,f,c){l.refresh&&l.refresh(c===0?s:null)},G_),this._opts.useDirtyRect&&(this._prevDisplayList=a.slice()),this},t.
prototype._paintHoverList=function(e){var r=this._i.hoverlayer,i=this._hoverLayerDirty;if(this._hoverLayerDirty=F_,i!==F_&&(!r&&i===V_&&(r=this._i.hoverlayer=this.
_ensureLayer(QM)),!!r)){r.clear();for(var n={inHover:!0,viewWidth:this._width,viewHeight:this._height,beforeBrushParam:{}},a,o=0,s=e.length;o<s;o++){var l=e[o];
if(l.__inHover){a||(a=r.ctx,a.save());var u=l.__hoverStyle,f=void 0;u&&(f=l.style,l.style=u),Wn(a,l,n),u&&(l.style=f)}}a&&(uo(a,n),a.restore())}},t.prototype.getHoverLayer=
function(){return this._ensureLayer(QM)},t.prototype.paintOne=function(e,r){rh(e,r)},t.prototype._paintList=function(e,r,i){if(this._redrawId===i){var n=this._doPaintList(
e,r);if(this._needsManuallyCompositing&&this._compositeManually(),n)Rt(this._i,function(o){o.afterBrush&&o.afterBrush()},Fh),this._paintHoverList(e);else{var a=this;
vu(function(){a._paintList(e,r,i)})}}},t.prototype._compositeManually=function(){var e=this._ensureLayer(go).ctx,r=this._domRoot.width,i=this._domRoot.height;e.
clearRect(0,0,r,i),Rt(this._i,function(n){n.virtual&&e.drawImage(n.dom,0,0,r,i)},Uu)},t.prototype._doPaintList=function(e,r){var i=this,n=!0;return Rt(this._i,function(a){
var o=!1;if(Uh(a,function(c){(c.drawIdx<c.endIdx||c.notClearIdx>=0)&&(o=!0)}),!(!o&&!a.__dirty)){var s=i._opts.useDirtyRect&&!zh(a)?a.createRepaintRects(e,r,i._width,
i._height):null,l=i._i.layerStack[0],u=!0;if(a.__dirty){u=!1,a.__dirty=!1;var f=a.zlevel===l.zl&&a.zlevel2===l.zl2?i._backgroundColor:null;a.clear(!1,f,s)}Uh(a,
function(c){var p=i._paintPerCursor(a,c,e,s,u);n=n&&p})}},Fh),le.wxa&&Rt(this._i,function(a){a&&a.ctx&&a.ctx.draw&&a.ctx.draw()}),n},t.prototype._paintPerCursor=
function(e,r,i,n,a){var o=e.ctx;if(n)if(!n.length)r.drawIdx=r.endIdx;else for(var s=this.dpr,l=0;l<n.length;++l){var u=n[l];o.save(),o.beginPath(),o.rect(u.x*s,
u.y*s,u.width*s,u.height*s),o.clip(),this._paintPerCursorInRect(e,r,i,u,a),o.restore()}else o.save(),this._paintPerCursorInRect(e,r,i,null,a),o.restore();return r.
drawIdx>=r.endIdx},t.prototype._paintPerCursorInRect=function(e,r,i,n,a){for(var o={inHover:!1,allClipped:!1,prevEl:null,viewWidth:this._width,viewHeight:this._height,
beforeBrushParam:{contentRetained:a}},s=e.ctx,l=zh(e),u=l&&rt.getTime(),f=r.drawIdx,c=r.notClearIdx,p=c>=0?Math.min(c,f):f;p<r.endIdx;p++){var h=i[p];if(!(p<f&&
!h.notClear)){if(h.__inHover&&(this._hoverLayerDirty=V_),n!=null){var v=h.getPaintRect();v&&v.intersect(n)&&(Wn(s,h,o),h.setPrevPaintRect(v))}else Wn(s,h,o);if(l){
var m=rt.getTime()-u;if(m>15){p++;break}}}}uo(s,o),r.drawIdx=Math.max(p,f)},t.prototype.getLayer=function(e,r){return this._ensureLayer(e,0,r)},t.prototype._ensureLayer=
function(e,r,i){r=r||0;var n=this._singleCanvas;n&&!this._needsManuallyCompositing&&(e=go,r=0);var a=H_(this._i,e)[r];return a||(a=JM("zr_"+e+"."+r,this,e,r),this.
_layerConfig[e]&&_e(a,this._layerConfig[e],!0),(i||n&&e!==go)&&(a.virtual=!0),this._insertLayer(a,e,r,!1),a.initContext()),a},t.prototype.insertLayer=function(e,r){
this._insertLayer(r,e,0,!1)},t.prototype._insertLayer=function(e,r,i,n){var a=this._i,o=a.layers,s=a.layerStack,l=this._domRoot,u=null;if(!(o[r]&&o[r][i])&&iV(e)){
for(var f=s.length,c=0;c<f&&(s[c].zl<r||s[c].zl===r&&s[c].zl2<i);)c++;if(c>0&&(u=H_(a,s[c-1].zl)[s[c-1].zl2]),s.splice(c,0,{zl:r,zl2:i}),H_(a,r)[i]=e,!n&&!e.virtual)
if(u){var p=u.dom;p.nextSibling?l.insertBefore(e.dom,p.nextSibling):l.appendChild(e.dom)}else l.firstChild?l.insertBefore(e.dom,l.firstChild):l.appendChild(e.dom);
e.painter||(e.painter=this)}},t.prototype.eachLayer=function(e,r){return Rt(this._i,function(i,n){e.call(r,i,n)})},t.prototype.eachBuiltinLayer=function(e,r){return Rt(
this._i,function(i,n){e.call(r,i,n)},Uu)},t.prototype.eachOtherLayer=function(e,r){return Rt(this._i,function(i,n){e.call(r,i,n)},G_)},t.prototype.getLayers=function(){
var e={};return Rt(this._i,function(r,i,n){e[r.id]=r}),e},t.prototype._updateLayerStatus=function(e,r){var i=this;if(i._singleCanvas)for(var n=1;n<e.length;n++){
var a=e[n];if(a.zlevel!==e[n-1].zlevel||a.incremental){i._needsManuallyCompositing=!0;break}}Rt(i._i,function(d){d.__dirty=!1,Uh(d,function(g){g.used=!1,g.endIdxNew=
0,g.notClearIdx=-1})},Fh);for(var o,s=null,l=null,u=!1,f=0,c=e.length;f<c;f++){var a=e[f],p=a.zlevel,h=a.incremental,v=void 0;if(o!==p&&(o=p,u=!1),h?(u=!0,v=hb):
v=u?pb:rs,(!s||p!==s.zlevel||v!==s.zlevel2)&&(s=i._ensureLayer(p,v),l=null,!s.__builtin__)){bo("ZLevel "+p+" has been used by unknown layer "+s.id);continue}if((!l||
h!==l.key)&&(l=oV(s,h),!l.used))if(l.used=!0,!r&&l.first===a.id){var m=f-l.startIdx;l.startIdx=f,l.drawIdx+=m,l.endIdx+=m}else s.__dirty=!0,l.first=a.id,l.startIdx=
l.drawIdx=f,l.endIdx=f+1;l.endIdxNew=f+1,a.__dirty&it&&!a.__inHover&&((!h||!a.notClear&&f<l.drawIdx)&&(s.__dirty=!0),h&&a.notClear&&l.notClearIdx<0&&(l.notClearIdx=
f))}Rt(i._i,function(d){for(var g=d.__cursorStack,y=d.__cursors,_=g.length-1;_>=0;_--){var x=y.get(g[_]);if(!x.used)d.__dirty=!0,y.removeKey(g[_]),g.splice(_,1);else{
var S=x.endIdxNew;(zh(d)?S<x.drawIdx:S!==x.endIdx||!S||e[S-1].id!==x.last)&&(d.__dirty=!0),x.endIdx=x.endIdxNew,x.last=S?e[S-1].id:NaN}}d.__dirty&&(Uh(d,function(b){
b.drawIdx=b.startIdx}),i._hoverLayerDirty===F_&&(i._hoverLayerDirty=rV))},Fh)},t.prototype.clear=function(){return Rt(this._i,function(e){e.clear(),eO(e)},Uu),this},
t.prototype.setBackgroundColor=function(e){this._backgroundColor=e,Rt(this._i,function(r){r.setUnpainted()})},t.prototype.configLayer=function(e,r){if(r){var i=this.
_layerConfig;i[e]?_e(i[e],r,!0):i[e]=r,Rt(this._i,function(n,a){_e(n,i[a],!0)})}},t.prototype.delLayer=function(e){for(var r=this._i.layerStack,i=this._i.layers,
n=r.length-1;n>=0;n--){var a=r[n];if(a.zl===e){var o=i[e][a.zl2];if(o.__builtin__)continue;if(r.splice(n,1),i[e][a.zl2]=void 0,!o.virtual){var s=o.dom.parentNode;
s&&s.removeChild(o.dom)}}}},t.prototype.resize=function(e,r){if(this._domRoot.style){var i=this._domRoot;i.style.display="none";var n=this._opts,a=this.root;e!=
null&&(n.width=e),r!=null&&(n.height=r),e=Gn(a,0,n),r=Gn(a,1,n),i.style.display="",(this._width!==e||r!==this._height)&&(i.style.width=e+"px",i.style.height=r+"\
px",Rt(this._i,function(o){o.resize(e,r)}),this.refresh({paintAll:!0})),this._width=e,this._height=r}else{if(e==null||r==null)return;this._width=e,this._height=
r,this._ensureLayer(go).resize(e,r)}return this},t.prototype.clearLayer=function(e){T(this._i.layers[e],function(r){r&&!r.__builtin__&&r.clear()})},t.prototype.
dispose=function(){this.root.innerHTML="",this.root=this.storage=this._domRoot=this._i=null},t.prototype.getRenderedCanvas=function(e){if(e=e||{},this._singleCanvas&&
!this._compositeManually)return this._i.layers[go][0].dom;var r=new U_("image",this,e.pixelRatio||this.dpr);r.initContext(),r.clear(!1,e.backgroundColor||this._backgroundColor);
var i=r.ctx;if(e.pixelRatio<=this.dpr){this.refresh();var n=r.dom.width,a=r.dom.height;Rt(this._i,function(c){c.__builtin__?i.drawImage(c.dom,0,0,n,a):c.renderToCanvas&&
(i.save(),c.renderToCanvas(i),i.restore())})}else{for(var o={inHover:!1,viewWidth:this._width,viewHeight:this._height,beforeBrushParam:{}},s=this.storage.getDisplayList(
!0),l=0,u=s.length;l<u;l++){var f=s[l];Wn(i,f,o)}uo(i,o)}return r.dom},t.prototype.getWidth=function(){return this._width},t.prototype.getHeight=function(){return this.
_height},t})(),rO=sV;function W_(t){t.registerPainter("canvas",rO)}function lV(t,e,r){for(let[i,n]of Object.entries(e??{}))n==null||n===!1||(i.startsWith("on")?t.addEventListener(i.slice(2),n):i==="style"?Object.assign(t.style,
n):t.setAttribute(i,n===!0?"":String(n)));for(let i of r.flat(1/0))i==null||i===!1||t.append(i instanceof Node?i:document.createTextNode(String(i)));return t}function O(t,e,...r){
return lV(document.createElement(t),e,r)}function Qn(t){return O("span",{class:"swatch",style:{background:`var(--${t})`}})}function pt(t,e,{text:r=[],rowClass:i=()=>null,caption:n=null}={}){let a=s=>s===
0||r.includes(s),o=(s,l,u)=>O(s,{class:a(u)?null:"number",scope:s==="th"?"col":null},l);return O("div",{class:"scroll",tabindex:0,role:"region","aria-label":n??
"Table"},O("table",{},O("thead",{},O("tr",{},t.map((s,l)=>o("th",s,l)))),O("tbody",{},e.map((s,l)=>O("tr",{class:i(l)},s.map((u,f)=>o("td",u,f)))))))}function Jn(t,e,{
first:r=12,...i}={}){if(e.length<=r)return pt(t,e,i);let n=O("div",{}),a=o=>{let s=[pt(t,e.slice(0,o),i)];if(o<e.length){let l=()=>a(e.length);s.push(O("button",
{class:"plain",onclick:l},`Show all ${e.length}`))}n.replaceChildren(...s)};return a(r),n}var Bt={compute:"Compute",tensor:"Tensor parallel",data:"Data parallel",pipeline:"Pipeline transfers",expert:"Expert parallel",context:"Context parallel",offload:"\
Offload",bubble:"Pipeline bubble",optimizer:"Optimizer",host:"Host",input:"Input"},uV={exposed_tensor_parallel:"tensor",tensor_parallel:"tensor",exposed_data_parallel:"\
data",data_parallel:"data",exposed_pipeline:"pipeline",exposed_expert:"expert",expert_parallel:"expert",exposed_context:"context",context_parallel:"context",exposed_offload:"\
offload",pipeline_bubble:"bubble"};function Y_(t){return uV[t]??(t in Bt?t:"host")}function Kt(t){let e={};for(let[r,i]of Object.entries(t??{}))e[Y_(r)]=i;return e}
var yo={parameters:"Parameters",gradients:"Gradients",optimizer:"Optimizer states",activations:"Activations",buffers:"Buffers and workspaces"},iO={forward:"Forw\
ard",backward:"Backward",weight:"Weight gradient",pair:"Forward and backward together",other:"Optimizer"};function te(t){return getComputedStyle(document.documentElement).
getPropertyValue(`--${t}`).trim()}ii([Eg,W_,Qy,a_,og,g_,m_,v_,Cy,z_,u_]);var Hs=new Set;function fV(){return{animation:!1,backgroundColor:"transparent",textStyle:{fontFamily:getComputedStyle(document.
body).fontFamily,fontSize:12,color:te("ink-soft")},tooltip:{confine:!0,backgroundColor:te("raised"),borderColor:te("line"),textStyle:{color:te("ink"),fontSize:12},
extraCssText:"box-shadow: 0 4px 16px rgb(0 0 0 / 18%); border-radius: 8px; max-width: 320px;"}}}function Ve(t){let e={lineStyle:{color:te("line")}};return{nameTextStyle:{
color:te("ink-soft"),fontSize:12},axisLabel:{color:te("ink-soft"),hideOverlap:!0,...t.axisLabel},axisLine:{show:t.type==="category",...e},axisTick:{show:!1},splitLine:{
show:t.type!=="category",...e},...Object.fromEntries(Object.entries(t).filter(([r])=>r!=="axisLabel"))}}function ht(t,e){return{name:t,nameLocation:"middle",nameGap:e}}
function zt({label:t,height:e,option:r,many:i=!1}){let n=O("div",{class:"chart",role:"img","aria-label":t});typeof e=="number"&&(n.style.height=`${e}px`);let a={
host:n,height:e,option:r,instance:null,many:i,width:0,observer:null};return Hs.add(a),a.observer=new ResizeObserver(()=>$_(a)),a.observer.observe(n),n}function $_(t,e=!1){
let r=t.host.clientWidth;if(r===0||!e&&Math.abs(r-t.width)<1)return;t.width=r;let i=typeof t.height=="function"?t.height(r):t.height;t.host.style.height=`${i}px`,
t.instance===null?t.instance=SE(t.host,null,{renderer:t.many?"canvas":"svg"}):t.instance.resize({width:r,height:i});let n=t.option({width:r,narrow:r<520}),a=fV();
t.instance.setOption({...a,...n,tooltip:{...a.tooltip,...n.tooltip}},{notMerge:!0})}function nO(){for(let t of Hs)$_(t,!0)}function Vh(t){for(let e of Hs)e.host===
t&&$_(e,!0)}function aO(t){for(let e of Hs)t.contains(e.host)&&(e.observer.disconnect(),e.instance?.dispose(),Hs.delete(e))}function X_(){return[...Hs].map(t=>t.
instance)}function Br(t){return O("ul",{class:"legend"},t.map(([e,r])=>O("li",{},Qn(e),r)))}function Ot(t,e){return O("div",{class:"tip"},O("strong",{},t),e.filter(
r=>r!==null).map(([r,i,n])=>O("div",{},O("span",{},n?Qn(n):null,r),O("b",{},i))))}function ke(t,e=3){if(t==null||!Number.isFinite(t))return"\u2013";if(t===0)return"0";let r=Math.floor(Math.log10(Math.abs(t)))+1,i=Math.min(Math.max(e-r,0),9);return t.
toLocaleString("en-US",{minimumFractionDigits:i,maximumFractionDigits:i})}function or(t){return ke(t,3).replace(/(\.\d*?)0+$/,"$1").replace(/\.$/,"")}var Hh=[[1,
"s"],[.001,"ms"],[1e-6,"\xB5s"],[1e-9,"ns"]];function ve(t,e=4){if(t==null)return"\u2013";if(t===0)return"0\xA0s";let[r,i]=Hh.find(([n])=>Math.abs(t)>=n)??Hh.at(
-1);return`${ke(t/r,e)}\xA0${i}`}function Gh(t){let[e,r]=Hh.find(([i])=>t>=i)??Hh.at(-1);return{unit:e,name:r}}function Te(t,e=2){if(t==null)return"\u2013";let r=t*
100;if(r!==0&&Math.abs(r)<.1)return`${r<0?"\u2212":""}<0.1\xA0%`;let i=Math.abs(r)<10?Math.max(e-1,1):Math.abs(r)<100?1:0;return`${r.toFixed(r===0?0:i).replace(
"-","\u2212")}\xA0%`}function He(t){if(t==null)return"\u2013";let e=Te(t);return t>0&&!e.startsWith("<")?`+${e}`:e}var zr=2**30;function Be(t,e=3){return t==null?
"\u2013":t!==0&&t<zr/100?`${ke(t/2**20,e)}\xA0MiB`:`${ke(t/zr,e)}\xA0GiB`}var cV=[[1e12,"trillion"],[1e9,"billion"],[1e6,"million"]];function de(t){if(t==null)return"\
\u2013";let[e,r]=cV.find(([i])=>t>=i)??[1,""];return e===1?t.toLocaleString("en-US"):`${ke(t/e,3)}\xA0${r}`}function ni(t){return t==null?"\u2013":t>=1e9?`$${ke(
t/1e9,3)}B`:t>=1e6?`$${ke(t/1e6,3)}M`:t>=1e3?`$${ke(Math.round(t),3)}`:`$${ke(t,3)}`}function Wh(t){return t==null?"\u2013":t<1/60?ve(t*3600,3):t<1?`${ke(t*60,2)}\
\xA0minutes`:t<48?`${ke(t,3)}\xA0hours`:t<24*730?`${ke(t/24,3)}\xA0days`:`${ke(t/24/365.25,2)}\xA0years`}function bt(t){return String(t).replaceAll("_"," ").replaceAll(
"-"," ")}function sr(t,e,r=`${e}s`){return`${de(t)} ${t===1?e:r}`}function oO(t){return/^[\w./:=,+@%-]+$/.test(t)?t:`'${t.replaceAll("'","'\\''")}'`}function ai(t){
return String(t).split("/").at(-1)}function Ae(t,e,r,...i){return O("section",{id:t,"aria-labelledby":`${t}-title`},O("h2",{id:`${t}-title`},e),r&&O("p",{class:"explanation"},r),i)}function Ye(t,e,r,{
extra:i=null,tone:n=null}={}){return O("div",{class:n===null?"tile":`tile ${n}`},O("div",{class:"tile-label"},t),O("div",{class:"tile-value"},e),i,r&&O("div",{class:"\
tile-note"},r))}function lO(t,e){if(t?.p05_s===null||t?.p05_s===void 0)return null;let r=t.p05_s,i=t.p95_s-r;if(!(i>0))return null;let n=a=>`${Math.min(Math.max(
(a-r)/i,0),1)*100}%`;return O("div",{class:"interval","aria-hidden":"true"},O("div",{class:"interval-line"}),O("div",{class:"interval-dot",style:{left:n(e)}}))}
function Yh(t){return t?.p05_s===null||t?.p05_s===void 0?"No interval: no calibration says how far forecasts like this one are off":`90\xA0%: ${ve(t.p05_s)} to ${ve(
t.p95_s)}`}function ea(t,{label:e,barHeight:r=44,shares:i=!1}){let n=p=>Object.values(p.times).reduce((h,v)=>h+v,0),a=t.filter(p=>n(p)>0),o=Object.keys(Bt).filter(
p=>a.some(h=>(h.times[p]??0)>0)),s=Math.max(...a.map(n)),l=i?{unit:.01,name:"%"}:Gh(s),u=(i?1:s)/l.unit,f=(p,h)=>(p.times[h]??0)/(i?n(p):1)/l.unit,c=zt({label:e,
height:a.length*r+58,option:({width:p,narrow:h})=>{let v=h?112:190;return{grid:{left:v,right:22,top:6,bottom:46},xAxis:Ve({type:"value",max:u,name:i?"Share of t\
he step (%)":`Time (${l.name})`,nameLocation:"middle",nameGap:28,splitNumber:h?3:6,axisLabel:{showMaxLabel:i,formatter:or}}),yAxis:Ve({type:"category",inverse:!0,
data:a.map(m=>m.label),axisLabel:{width:v-12,overflow:"truncate",interval:0,color:te("ink")}}),tooltip:{trigger:"axis",axisPointer:{type:"shadow",shadowStyle:{color:te(
"shade")}},formatter:m=>{let d=a[m[0].dataIndex],g=n(d);return Ot(d.label,[...o.filter(y=>(d.times[y]??0)>0).map(y=>[Bt[y],`${ve(d.times[y])} \xB7 ${Te(d.times[y]/
g)}`,`time-${y}`]),["Sum",ve(g)]])}},series:o.map(m=>({type:"bar",name:Bt[m],stack:"time",barMaxWidth:r*.64,itemStyle:{color:te(`time-${m}`),borderColor:te("car\
d"),borderWidth:1},data:a.map(d=>f(d,m)),label:{show:!0,color:te(m==="bubble"?"ink":"on-colour"),fontSize:11,formatter:({dataIndex:d,value:g})=>{if(g/u*(p-v-22)<
46)return"";let y=a[d];return Te((y.times[m]??0)/n(y))}}}))}}});return O("div",{},Br(o.map(p=>[`time-${p}`,Bt[p]])),c)}function $h(t){let e=t.map(n=>Kt(n.parts)),
r=Object.keys(Bt).filter(n=>e.some(a=>(a[n]??0)>0)),i=e.map(n=>Object.values(n).reduce((a,o)=>a+o,0));return pt(["Category",...t.flatMap(n=>[n.label,"share"])],
[...r.map(n=>[[Qn(`time-${n}`),Bt[n]],...e.flatMap((a,o)=>[a[n]===void 0?"":ve(a[n]),a[n]===void 0?"":Te(a[n]/i[o])])]),["Step",...i.flatMap(n=>[ve(n),"100\xA0%"])]],
{rowClass:n=>n===r.length?"sum":null,caption:"Time by category"})}function Xh(t){let e=[["measured","Measured",t.measured_fraction],["interpolated","Interpolate\
d between measurements",t.interpolated_fraction],["roofline","Roofline (a model)",t.roofline_fraction]].filter(([,,r])=>r>0);return O("div",{},O("div",{class:"s\
hare-bar",role:"img","aria-label":"Shares of device time by provenance"},e.map(([r,,i])=>O("div",{style:{flexGrow:i,background:`var(--from-${r})`}}))),O("ul",{class:"\
legend"},e.map(([r,i,n])=>O("li",{},Qn(`from-${r}`),`${i}: ${Te(n)}`))))}function Kh(t){return O("dl",{class:"facts"},t.filter(([,e])=>e!=null&&e!=="").map(([e,
r])=>O("div",{},O("dt",{},e),O("dd",{},r))))}function qh(t){return t?.length?O("ul",{class:"warnings"},t.map(e=>O("li",{},e))):null}function K_(t){let e=O("butt\
on",{class:"copy",type:"button"},"Copy");return e.addEventListener("click",async()=>{let r=!0;try{await navigator.clipboard.writeText(t)}catch{let i=O("textarea",
{class:"offscreen",readonly:!0});i.value=t,document.body.append(i),i.select(),r=document.execCommand("copy"),i.remove()}e.textContent=r?"Copied":"Not allowed he\
re: select and copy",setTimeout(()=>e.textContent="Copy",2e3)}),e}function sO(t,e,r){let i=O("div",{class:"code"},K_(e),O("pre",{tabindex:0},e));return r?O("div",
{},O("h3",{},t),i):O("details",{},O("summary",{},t),i)}function uO(t){return Ae("reproduce","To reproduce",`Made by ${t.program}. The same command with the same\
 files and version gives the same figures, byte for byte.`,sO("Command",t.command,!0),t.files.map((e,r)=>sO(e.name,e.text,r===0&&e.text.length<6e3)))}function pV(t){let e=atob(t),r=new Uint8Array(e.length);for(let i=0;i<e.length;++i)r[i]=e.charCodeAt(i);return r}var q_=class{constructor(e){this.bytes=pV(e),this.
at=0}number(){let e=0;for(let r=1;;r*=128){let i=this.bytes[this.at++];if(e+=(i&127)*r,i<128)return e}}signed(){let e=this.number();return e%2===0?e/2:-(e+1)/2}};
function fO(t,e){let r=t.spans,i={n:r,start:new Float64Array(r),end:new Float64Array(r),label:new Uint32Array(r),layer:new Uint16Array(r),microBatch:new Uint16Array(
r),chunk:new Uint8Array(r),instructions:e?new Uint32Array(r):null,busy:e?new Float64Array(r):null},n=new q_(t.data),a=0,o=0,s=0,l=0,u=!0;for(let f=0;f<r;++f)i.start[f]=
a+n.signed(),a=i.end[f]=i.start[f]+n.number(),i.label[f]=n.number(),i.layer[f]=o+=n.signed(),i.microBatch[f]=s+=n.signed(),i.chunk[f]=l+=n.signed(),e&&(i.instructions[f]=
n.number(),i.busy[f]=n.number()),f>0&&i.start[f]<i.start[f-1]&&(u=!1);return u?i:hV(i)}function hV(t){let e=Uint32Array.from({length:t.n},(i,n)=>n);e.sort((i,n)=>t.
start[i]-t.start[n]||i-n);let r={n:t.n};for(let[i,n]of Object.entries(t))i!=="n"&&(r[i]=n===null?null:n.map((a,o)=>n[e[o]]));return r}function cO(t,e,r){let i=256;
for(;i<t.n/2&&i<16384;)i*=2;let n=e/i,a=new Float32Array(i*r);for(let s=0;s<t.n;++s){let l=Math.min(Math.floor(t.end[s]/n),i-1);for(let u=Math.min(Math.floor(t.
start[s]/n),i-1);u<=l;++u){let f=Math.max(t.start[s],u*n),c=Math.min(t.end[s],(u+1)*n);a[u*r+t.key[s]]+=Math.max(c-f,0)}}let o=[];for(let s=i;s>=128;s/=2){let l=e/
s,u={width:l,count:s,key:new Uint8Array(s),cover:new Uint8Array(s)};for(let c=0;c<s;++c){let p=0,h=0;for(let v=0;v<r;++v){let m=a[c*r+v];h+=m,m>a[c*r+p]&&(p=v)}
u.key[c]=p,u.cover[c]=Math.min(Math.round(h/l*255),255),h>0&&u.cover[c]===0&&(u.cover[c]=1)}o.push(u);let f=new Float32Array(s/2*r);for(let c=0;c<s;++c)for(let p=0;p<
r;++p)f[(c>>1)*r+p]+=a[c*r+p];a=f}return o}function _o(t,e){let r=0,i=t.n;for(;r<i;){let n=r+i>>1;t.end[n]>e?i=n:r=n+1}return r}var Tr=24,vV=22,dV=4,Z_=new Set,Fu=class{constructor({rows:e,end:r,colours:i,describe:n,text:a,label:o,rowHeight:s=18,most:l=520}){Object.assign(this,{rows:e,end:r,
colours:i,describe:n,text:a,rowHeight:s,most:l}),this.from=0,this.to=r,this.cursor=null,this.frame=0,this.frames=0,this.pointers=new Map;let u=0;for(let f of e)
f.top=u,f.height=f.header?vV:s,u+=f.height;this.content=u,this.build(o),Z_.add(this)}build(e){let r=(i,n,a)=>O("button",{type:"button",title:n,"aria-label":n,onclick:a},
i);this.range=O("output",{class:"range"}),this.canvas=O("canvas",{tabindex:0,role:"application","aria-label":e}),this.tooltip=O("div",{class:"timeline-tip",role:"\
status",hidden:!0}),this.spacer=O("div"),this.scroller=O("div",{class:"timeline-scroller"},this.canvas,this.spacer),this.element=O("div",{class:"timeline"},O("d\
iv",{class:"timeline-bar"},r("+","Zoom in",()=>this.zoom(.5)),r("\u2212","Zoom out",()=>this.zoom(2)),r("Fit","Show all",()=>this.show(0,this.end)),this.range),
this.scroller,this.tooltip,O("p",{class:"hint"},"Drag to pan, pinch or Ctrl + wheel to zoom; after a click the wheel alone zooms. Keys: ",O("kbd",{},"\u2190"),"\
 ",O("kbd",{},"\u2192")," pan, ",O("kbd",{},"+")," ",O("kbd",{},"\u2212")," zoom, ",O("kbd",{},"0")," all, ",O("kbd",{},"N")," ",O("kbd",{},"P")," next and prev\
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
from);this.show(r-n*i,r+(1-n)*i)}pan(e){this.show(this.from+e,this.to+e)}hit({x:e,y:r}){if(e<this.gutter||r<Tr)return null;let i=r-Tr+this.scroller.scrollTop,n=this.
rows.find(l=>i>=l.top&&i<l.top+l.height);if(n===void 0||n.header)return null;let a=this.timeAt(e),o=(this.to-this.from)/this.plot*dV,s=_o(n,a);return s<n.n&&n.start[s]<=
a?{row:n,i:s}:s<n.n&&n.start[s]-a<o?{row:n,i:s}:s>0&&a-n.end[s-1]<o?{row:n,i:s-1}:null}point(e){let r=this.hit(e);if(r===null)return this.unpoint();this.cursor=
r,this.tell(e.x,e.y),this.request()}tell(e,r){let{row:i,i:n}=this.cursor;this.tooltip.replaceChildren(this.describe(i,n)),this.tooltip.hidden=!1;let a=this.tooltip.
getBoundingClientRect(),o=Math.min(Math.max(e+14,4),this.width-a.width-4),s=r+18+a.height<this.height;this.tooltip.style.left=`${Math.max(o,4)}px`,this.tooltip.
style.top=`${this.scroller.offsetTop+(s?r+18:Math.max(r-a.height-12,0))}px`}unpoint(){this.cursor!==null&&(this.cursor=null,this.tooltip.hidden=!0,this.request())}step(e){
if(this.cursor===null){let o=this.rows.find(s=>!s.header&&s.n>0);if(o===void 0)return;this.cursor={row:o,i:Math.min(_o(o,this.from),o.n-1)}}else{let{row:o,i:s}=this.
cursor;this.cursor={row:o,i:Math.min(Math.max(s+e,0),o.n-1)}}let{row:r,i}=this.cursor,n=this.to-this.from;(r.start[i]<this.from||r.end[i]>this.to)&&this.show(r.
start[i]-n*.3,r.start[i]+n*.7),r.top<this.scroller.scrollTop&&(this.scroller.scrollTop=r.top);let a=r.top+r.height+Tr-this.height;a>this.scroller.scrollTop&&(this.
scroller.scrollTop=a),this.tell(this.xOf(Math.max(r.start[i],this.from)),r.top+Tr-this.scroller.scrollTop),this.request()}resize(){if(this.element.clientWidth===
0)return;this.height=Math.min(this.content+Tr,this.most),this.scroller.style.height=`${this.height+2}px`,this.spacer.style.height=`${this.content+Tr-this.height}\
px`,this.width=this.scroller.clientWidth,this.gutter=this.width<520?104:176;let e=window.devicePixelRatio||1;this.canvas.width=Math.round(this.width*e),this.canvas.
height=Math.round(this.height*e),this.canvas.style.width=`${this.width}px`,this.canvas.style.height=`${this.height}px`,this.draw()}request(){this.frame===0&&(this.
frame=requestAnimationFrame(()=>{this.frame=0,this.draw()}))}draw(){if(!this.width)return;let e=this.canvas.getContext("2d"),r=window.devicePixelRatio||1;e.setTransform(
r,0,0,r,0,0),this.paint={fills:this.colours.map(te),ink:te("ink"),soft:te("ink-soft"),line:te("line"),card:te("card"),shade:te("shade"),onColour:te("on-colour"),
family:getComputedStyle(this.element).fontFamily},e.fillStyle=this.paint.card,e.fillRect(0,0,this.width,this.height);let i=this.ticks();this.drawGrid(e,i);let n=this.
scroller.scrollTop;e.save(),e.beginPath(),e.rect(0,Tr,this.width,this.height-Tr),e.clip();for(let a of this.rows){let o=a.top-n+Tr;o+a.height<Tr||o>this.height||
this.drawRow(e,a,o)}e.restore(),this.drawAxis(e,i),this.range.textContent=`${ve((this.to-this.from)/1e9,3)} of ${ve(this.end/1e9,3)}, from ${ve(this.from/1e9,4)}`,
++this.frames}ticks(){let e=Math.max(Math.floor(this.plot/90),2),r=(this.to-this.from)/e,i=10**Math.floor(Math.log10(r)),n=[1,2,5,10].map(l=>l*i).find(l=>l>=r),
a=[];for(let l=Math.ceil(this.from/n);l*n<=this.to;++l)a.push(l*n);let o=this.to>=1e9?[1e9,"s"]:this.to>=1e6?[1e6,"ms"]:[1e3,"\xB5s"],s=Math.max(0,Math.ceil(-Math.
log10(n/o[0])-1e-9));return{times:a,text:l=>`${(l/o[0]).toFixed(s)} ${o[1]}`}}drawGrid(e,r){e.fillStyle=this.paint.line;for(let i of r.times)e.fillRect(Math.round(
this.xOf(i)),Tr-4,1,this.height)}drawAxis(e,r){e.font=`11px ${this.paint.family}`,e.textBaseline="middle",e.fillStyle=this.paint.soft;let i=this.gutter-20;for(let n of r.
times){let a=r.text(n),o=e.measureText(a).width,s=Math.min(Math.max(this.xOf(n)-o/2,this.gutter),this.width-o-2);s<i||(e.fillText(a,s,Tr/2-1),i=s+o+10)}e.fillStyle=
this.paint.line,e.fillRect(this.gutter-1,Tr,1,this.height)}drawLabel(e,r,i,n,a,o,s,l){e.font=a,e.textBaseline="middle",e.fillStyle=o;let u=l-s,f=r;for(;f.length>
1&&e.measureText(f).width>u;)f=`${f.slice(0,f.endsWith("\u2026")?-2:-1)}\u2026`;e.fillText(f,s,i+n/2+.5)}drawRow(e,r,i){let{family:n,ink:a,soft:o,shade:s}=this.
paint;if(r.header){e.fillStyle=s,e.fillRect(0,i+1,this.width,r.height-2),this.drawLabel(e,r.label,i,r.height,`600 12px ${n}`,a,6,this.width);return}let l=`${this.
gutter<120?11:12}px ${n}`,u=this.gutter<120?6:r.indent??14;this.drawLabel(e,r.label,i,r.height,l,o,u,this.gutter-4),e.save(),e.beginPath(),e.rect(this.gutter,i,
this.plot,r.height),e.clip();let f=_o(r,this.from),c=_o(r,this.to);c-f>this.plot*2?this.drawBins(e,r,i):this.drawSpans(e,r,i,f,Math.min(c+1,r.n)),e.restore()}drawBins(e,r,i){
r.levels??=cO(r,this.end,this.colours.length);let n=(this.to-this.from)/this.plot,a=r.levels[0];for(let l of r.levels)l.width<=n*1.01&&(a=l);if(a.width>n*2)return this.
drawDense(e,r,i);let o=Math.max(Math.floor(this.from/a.width),0),s=Math.min(Math.ceil(this.to/a.width),a.count);for(let l=o;l<s;){let u=a.key[l],f=a.cover[l]>>5,
c=l+1;for(;c<s&&a.key[c]===u&&a.cover[c]>>5===f;)++c;if(a.cover[l]>0){let p=this.xOf(l*a.width);e.globalAlpha=.3+.7*(f/7),e.fillStyle=this.paint.fills[u],e.fillRect(
p,i+2,this.xOf(c*a.width)-p,r.height-4)}l=c}e.globalAlpha=1}drawDense(e,r,i){let n=(this.to-this.from)/this.plot;for(let a=_o(r,this.from);a<r.n&&r.start[a]<this.
to;){let o=this.xOf(r.start[a]),s=Math.max(r.end[a],r.start[a]+n);e.fillStyle=this.paint.fills[r.key[a]],e.fillRect(o,i+2,Math.max(this.xOf(s)-o,1),r.height-4);
let l=_o(r,s);a=l>a?l:a+1}}drawSpans(e,r,i,n,a){let{fills:o,card:s,onColour:l,ink:u,family:f}=this.paint;e.font=`11px ${f}`,e.textBaseline="middle";for(let p=n;p<
a&&!(r.start[p]>this.to);++p){let h=this.xOf(r.start[p]),v=Math.max(this.xOf(r.end[p])-h,.75);if(e.fillStyle=o[r.key[p]],e.fillRect(h,i+2,v,r.height-4),v<4||(e.
fillStyle=s,e.fillRect(h+v-.75,i+2,.75,r.height-4),v<14))continue;let m=Math.max(h,this.gutter),d=Math.min(h+v,this.width)-m-6,g=this.text(r,p),y=e.measureText(
g).width;y>d||(e.fillStyle=l,e.fillText(g,m+Math.max((d-y)/2,0)+3,i+r.height/2+.5))}let{cursor:c}=this;if(c?.row===r&&c.i>=n&&c.i<a){let p=this.xOf(r.start[c.i]);
e.strokeStyle=u,e.lineWidth=1.5,e.strokeRect(p,i+1.5,Math.max(this.xOf(r.end[c.i])-p,1),r.height-3)}}};function pO(){for(let t of Z_)t.resize()}function j_(){return[
...Z_]}function hO({report:t}){return`One training step of ${t.model.description??`a transformer of ${de(t.model.parameters)} parameters`} on ${de(t.gpus)} \xD7 ${t.device}\
 (cluster ${t.cluster}), ${t.framework}`}function Q_(t){let e=t.samples_per_s_per_gpu!==void 0,r=e?t.samples_per_s_per_gpu:t.tokens_per_s_per_gpu,{memory:i,cost:n,
measured:a,interval:o}=t,s=o?.p05_s??null;return O("div",{class:"tiles"},Ye("Step time",ve(t.step_time_s),Yh(o),{extra:lO(o,t.step_time_s),tone:"main"}),Ye(e?"S\
amples/s per GPU":"Tokens/s per GPU",ke(r,r>=1e3?5:4),s===null?null:`90\xA0%: ${ke(r*t.step_time_s/o.p95_s,3)} to ${ke(r*t.step_time_s/s,3)}`),Ye("MFU",Te(t.mfu,
3),`${ke(t.model_tflop_per_s_per_gpu,4)} TFLOP/s a GPU; HFU ${Te(t.hfu,3)}; of the ${t.peak_dtype} peak`),Ye(i.fits?"Memory at its peak":"Does not fit into memo\
ry",Be(i.peak_bytes),`of ${Be(i.capacity_bytes)} a GPU`,{tone:i.fits?null:"bad"}),n.usd_per_step!==null&&Ye(n.usd_total===null?"Cost of a step":"Cost of the job",
ni(n.usd_total??n.usd_per_step),n.usd_total===null?`at ${ni(n.usd_per_gpu_hour)} a GPU-hour`:`${Wh(n.hours_total)}; ${ni(n.usd_per_step)} a step`),a.step_time_s!==
null&&Ye("Measured step time",ve(a.step_time_s),`The forecast is off by ${He(a.error_fraction)}`))}function mV(t){let e=Kt(t.breakdown),r=Object.entries(e).filter(
([a,o])=>a!=="compute"&&o>0).sort((a,o)=>o[1]-a[1])[0],i=r===void 0?"All of it is compute.":`The largest loss is ${Bt[r[0]].toLowerCase()}: ${Te(r[1]/t.step_time_s)}\
 of the step.`,n=t.memory.ranks.length>1?`, stage ${t.busiest_stage}`:"";return Ae("time","Where the time goes",`${i} Communication counts only where no compute\
 hides it. The parts of the busiest rank${n}, and those of the critical path through all ranks, each add up to the step.`,ea([{label:"Busiest rank",times:e},{label:"\
Critical path",times:Kt(t.critical_path)}],{label:"Step time by category, of the busiest rank and along the critical path"}),$h([{label:"Busiest rank",parts:t.breakdown},
{label:"Critical path",parts:t.critical_path}]))}function J_(t){let e=Object.keys(yo),r=t.capacity_bytes/zr,i=Math.max(...t.ranks.map(a=>a.peak_bytes))/zr,n=t.ranks;
return zt({label:"Memory of a GPU at its peak, by stage and content, against what the device has",height:300,option:({narrow:a})=>({grid:{left:56,right:20,top:26,
bottom:46},xAxis:Ve({type:"category",data:n.map(o=>String(o.stage)),...ht("Pipeline stage",28)}),yAxis:Ve({type:"value",max:Math.ceil(Math.max(r,i)*1.1/20)*20,...ht(
"Memory (GiB)",40)}),tooltip:{trigger:"axis",axisPointer:{type:"shadow",shadowStyle:{color:te("shade")}},formatter:([{dataIndex:o}])=>{let s=n[o];return Ot(`Sta\
ge ${s.stage}`,[...e.map(l=>[yo[l],Be(s[`${l}_bytes`]),`memory-${l}`]),["Peak",Be(s.peak_bytes)],["Free",Be(t.capacity_bytes-s.peak_bytes)]])}},series:e.map((o,s)=>({
type:"bar",name:yo[o],stack:"memory",barMaxWidth:64,itemStyle:{color:te(`memory-${o}`),borderColor:te("card"),borderWidth:.5},data:n.map(l=>l[`${o}_bytes`]/zr),
markLine:s>0?void 0:{silent:!0,symbol:"none",lineStyle:{color:te("bad"),type:"dashed",width:1.5},label:{position:"insideEndTop",color:te("bad"),formatter:`${a?"":
"The device has "}${ke(r,3)} GiB`},data:[{yAxis:r}]}}))})})}function gV(t){let e=t.out_of_memory;if(t.fits||e.needed_bytes===null)return null;let r=t.nearest_fit.
proposals??[];return O("div",{},O("p",{},`Stage ${e.stage} needs ${Be(e.needed_bytes)}, ${Be(e.excess_bytes)} more than the ${Be(e.available_bytes)} there are. \
Most of it is ${bt(e.category)}.`),r.length>0&&O("h3",{},"Nearest configurations that fit"),r.length>0&&pt(["Change","GPUs","Peak","Step time"],r.map(i=>[i.set.
map(n=>O("code",{class:"block"},`--set ${n}`)),de(i.gpus),Be(i.peak_bytes),ve(i.step_time_s)]),{caption:"Configurations that fit"}))}function yV({memory:t}){return Ae(
"memory","Memory by stage","What the fullest GPU of each pipeline stage holds at the moment of its peak. Buffers: the driver's context, workspaces of libraries,\
 communicators, and copies that the optimizer makes.",Br(Object.entries(yo).map(([e,r])=>[`memory-${e}`,r])),J_(t),gV(t))}var _V={"pipeline send gradient":"send\
 gradient","pipeline receive gradient":"receive gradient","pipeline send":"send","pipeline receive":"receive"};function xV(t){let e=t.grain!=="operation",r=Object.
keys(Bt).map(p=>`time-${p}`),i=t.labels.map(p=>Object.keys(Bt).indexOf(Y_(t.categories[p.category]))),n=[];t.classes.forEach((p,h)=>{let v=t.tracks.filter(m=>m.
class===h);if(v.length!==0){n.push({header:!0,label:`${p.name} \xB7 ${sr(p.ranks,"rank")}`});for(let m of v){let d=fO(m,e),g=new Uint8Array(d.n);for(let _=0;_<d.
n;++_)g[_]=i[d.label[_]];let y=_V[m.stream]??m.stream;n.push({...d,spanLabel:d.label,label:y,key:g,of:p})}}});let a=new Set;for(let p of i)a.add(p);let o=p=>p.name===
void 0?bt(t.phases[p.phase]):bt(p.name),s=t.classes.some(p=>p.stage>0),l=n.some(p=>!p.header&&p.chunk.some(h=>h>0)),u=(p,h)=>{let v=t.labels[p.spanLabel[h]],m=t.
phases[v.phase],d=m==="input"||m==="optimizer";return Ot(o(v),[["Time",ve((p.end[h]-p.start[h])/1e9)],["From",ve(p.start[h]/1e9,6)],["To",ve(p.end[h]/1e9,6)],["\
Category",Object.values(Bt)[p.key[h]],r[p.key[h]]],v.shape===void 0?null:["Operator",v.shape],v.name===void 0?null:["Phase",bt(m)],d||t.grain==="micro_batch"?null:
["Layer",p.layer[h]],d?null:["Micro-batch",p.microBatch[h]],d||!l?null:["Chunk",p.chunk[h]],e?["Operations",de(p.instructions[h])]:null,e&&p.instructions[h]>1?[
"At work",ve(p.busy[h]/1e9)]:null,s?["Rank class",p.of.name]:null])},f=new Fu({rows:n,end:t.end_ns,colours:r,describe:u,text:(p,h)=>o(t.labels[p.spanLabel[h]]),
label:`Timeline of one step with ${de(t.spans)} spans. Arrow keys pan, plus and minus zoom.`}),c={operation:"Each span is one operation",layer:"Each span is a r\
un of operations of one layer and micro-batch",micro_batch:"Each span is a run of operations of one micro-batch"}[t.grain];return Ae("timeline","Timeline",`${c}\
, on the streams of each class of ranks that do the same work: ${de(t.spans)} spans${e?` of ${de(t.instructions)} operations; --trace writes each`:""}. Far out,\
 a pixel has the colour of what takes most of its time and is paler the less of it is busy.`,Br([...a].sort((p,h)=>p-h).map(p=>[r[p],Object.values(Bt)[p]])),f.element)}
var Zh={F:["Forward","forward"],B:["Backward","backward"],I:["Backward for inputs","backward"],W:["Backward for weights","weight"],pair:["Forward and backward t\
ogether","pair"],O:["Optimizer","other"]};function SV(t,e,r){let i=t.actions.map(({does:a,ns:o})=>({does:a,ns:o,kind:a.length>1?"pair":a[0][0]})).concat(t.updates_ns.
map(a=>({does:[],ns:a,kind:"O"}))).sort((a,o)=>a.ns[0]-o.ns[0]);return{label:`rank ${e}`,indent:6,n:i.length,spans:i,start:Float64Array.from(i,({ns:a})=>a[0]),end:Float64Array.
from(i,({ns:a},o)=>Math.min(a[1],i[o+1]?.ns[0]??a[1])),key:Uint8Array.from(i,({kind:a})=>r.indexOf(Zh[a][1]))}}function bV(t){let e=Object.keys(iO),r=t.ranks.map(
(s,l)=>SV(s,l,e)),i=t.ranks.some(s=>s.stages.length>1),n=new Set(r.flatMap(s=>s.spans.map(({kind:l})=>l))),a=new Fu({rows:r,end:t.end_ns,colours:e.map(s=>`phase\
-${s}`),rowHeight:r.length>24?20:28,describe:(s,l)=>{let{kind:u,does:f,ns:c}=s.spans[l];return Ot(Zh[u][0],[...f.map(([p,h,v])=>[Zh[p][0],`micro-batch ${v}${i?`\
, stage ${h}`:""}`]),["Time",ve((c[1]-c[0])/1e9)],["From",ve(c[0]/1e9,6)],["To",ve(c[1]/1e9,6)]])},text:(s,l)=>{let{kind:u,does:f}=s.spans[l];return u==="O"?"O":
f.map(([c,,p])=>c+p).join(" ")},label:`Pipeline of ${r.length} ranks. Arrow keys pan, plus and minus zoom.`}),o=t.flushed?"":" The pipeline is never flushed; sh\
own is its first batch, from an empty start.";return Ae("pipeline","Pipeline",`Which micro-batch each pipeline rank works on, and when: schedule ${bt(t.schedule)}${i?
", with several stages on a rank":""}. Gaps are the bubble and waiting for transfers.${o}`,Br(Object.entries(Zh).filter(([s])=>n.has(s)).map(([s,[l,u]])=>[`phas\
e-${u}`,s==="pair"?l:`${l} (${s})`])),a.element)}function wV(t,e){let{provenance:r,parallelism:i,model:n,interval:a}=t;return Ae("provenance","Assumptions and p\
rovenance","How far the prices of kernels and collectives rest on measurements, and what was simulated.",O("h3",{},"Device time by where its prices come from"),
Xh(r),qh(t.warnings),(t.passes??[]).length>0&&[O("h3",{},"Passes that rewrote the step"),pt(["Pass","Moved","Replaced","Before","After","Notes"],t.passes.map(o=>[
o.name,de(o.moved),de(o.replaced),ve(o.step_time_before_s),ve(o.step_time_after_s),o.notes.join("; ")]),{text:[5],caption:"Passes"})],O("h3",{},"What was simula\
ted"),Kh([["Model",n.description??`${de(n.parameters)} parameters, ${n.layers} layers`],["Hidden size",n.hidden_size],["Attention heads",n.attention_heads&&`${n.
attention_heads} (${n.kv_heads} for keys and values)`],["Vocabulary",n.vocabulary_size&&de(n.vocabulary_size)],["Machine",`${de(t.gpus)} \xD7 ${t.device}, clust\
er ${t.cluster}`],["Software",`${t.framework}, ${i.precision}${i.attention?`, ${bt(i.attention)} attention`:""}`],["Layout",[["tensor",i.tensor_parallel_degree],
["pipeline",i.pipeline_parallel_degree],["data",i.data_parallel_degree],["context",i.context_parallel_degree],["expert",i.expert_parallel_degree]].filter(([o,s])=>s>
1||o==="data").map(([o,s])=>`${o} ${s}`).join(" \xD7 ")],["Sharding",i.zero_stage>0?`ZeRO-${i.zero_stage} over ${i.shard_degree}`:"none"],["Schedule",i.pipeline_parallel_degree>
1?`${bt(i.schedule)}${i.virtual_stages>1?`, ${i.virtual_stages} chunks a rank`:""}`:null],["Recomputation",bt(i.recompute)],["Batch",`${de(i.global_batch_size)}\
 samples${n.description===void 0?` of ${de(i.sequence_length)} tokens`:""}; ${sr(i.micro_batches,"micro-batch","micro-batches")} of ${i.micro_batch_size} on eac\
h data-parallel rank`],["Interval",a?.basis??"none: no calibration covers this framework and device"],["Price",t.cost.price_source],["Measured",t.measured.source],
["Simulation",`${sr(t.instructions,"instruction")} on ${sr(t.rank_classes,"rank class","rank classes")}, as ${sr(t.tasks,"task")}; timeline ${t.fingerprint}`]]),
O("h3",{},"Sources"),e?.length>0?pt(["Source","Device","Software","Licence"],e.map(o=>[O("span",{title:o.source},o.source.replace(/@([0-9a-f]{8})[0-9a-f]{32}$/,
"@$1")),O("span",{class:"whole"},o.device),O("div",{class:"long"},o.software),O("span",{class:"whole"},o.licence)]),{text:[1,2,3],caption:"Sources"}):O("ul",{class:"\
sources"},r.sources.map(o=>O("li",{},o))))}function vO(t){let{report:e,timeline:r,pipeline:i}=t;return[Q_(e),mV(e),yV(e),r&&xV(r),i&&bV(i),wV(e,t.sources)]}var jh=class{constructor(e){this.change=e,this.items=new Map,this.ranges=new Map,this.element=O("div",{class:"control-groups"}),this.shape=""}update(e,r,i){let n=e.
map(a=>a.path).join();i&&(this.ranges=new Map),(i||n!==this.shape)&&this.build(e),this.shape=n;for(let a of e){let o=this.items.get(a.path);o.show(a),o.element.
classList.toggle("changed",r.has(a.path))}}showError(e,r){for(let[i,n]of this.items){let a=i===e?r:null;n.error.textContent=a??"",n.error.hidden=a===null,n.element.
classList.toggle("wrong",a!==null)}return this.items.has(e)}build(e){this.items.clear();let r=new Map;for(let i of e){let n=this.make(i);this.items.set(i.path,n),
r.has(i.group)||r.set(i.group,[]),r.get(i.group).push(n.element)}this.element.replaceChildren(...[...r].map(([i,n])=>O("fieldset",{class:"control-group"},O("leg\
end",{},i),n)))}make(e){let r={number:CV,choice:AV,switch:EV},i=`control-${e.path.replaceAll(".","-")}`,n=l=>this.change(e.path,l),a=r[e.kind](i,e,n,this.ranges),
o=O("p",{class:"control-error",role:"alert",hidden:!0});return{element:O("div",{class:"control",title:e.path,"data-path":e.path},O("label",{for:i},e.label),a.element,
o),error:o,show:a.show}}};function TV(t,e){let r=t.values;return t.relative&&(e.has(t.path)||e.set(t.path,r),r=e.get(t.path)),t.value!==null&&!r.includes(t.value)&&
(r=[...r,t.value]),r.slice().sort((i,n)=>i-n)}function CV(t,e,r,i){let n=[],a=!1,o=O("input",{type:"range",id:t,min:0,step:1}),s=O("input",{type:"text",inputmode:"\
numeric",class:"value","aria-label":`${e.label}, as a number`});o.addEventListener("pointerdown",()=>a=!0);for(let u of["pointerup","pointercancel","change"])o.
addEventListener(u,()=>a=!1);o.addEventListener("input",()=>{let u=n[o.value];u!==void 0&&(s.value=u,o.setAttribute("aria-valuetext",u),r(u))});let l=()=>{let u=s.
value.trim().replaceAll(/[,_ ]/g,"");u!==""&&r(u)};return s.addEventListener("change",l),{element:O("div",{class:"slider"},o,s),show:u=>{document.activeElement!==
s&&(s.value=u.value??""),!a&&(n=TV(u,i),o.max=Math.max(n.length-1,0),o.value=Math.max(n.indexOf(u.value),0),o.disabled=n.length<2,o.setAttribute("aria-valuetext",
u.value??""))}}}function AV(t,e,r){let i=O("select",{id:t,onchange:()=>r(i.value)}),n="";return{element:i,show:a=>{let o=a.value===null||a.values.includes(a.value)?
a.values:[a.value,...a.values];if(n!==o.join()){n=o.join();let s=a.path==="cluster.name"||a.path==="framework"?l=>l:bt;i.replaceChildren(...o.map(l=>O("option",
{value:l},s(l))))}i.value=a.value??""}}}function EV(t,e,r){let i=O("input",{type:"checkbox",role:"switch",id:t});return i.addEventListener("change",()=>r(i.checked?
"true":"false")),{element:i,show:n=>i.checked=n.value==="true"}}function mO({report:t}){return`What ${de(t.changes.length)} changes of this scenario would buy, by the time that the same work takes. Changes of: ${t.changes_of}`}
var DV={no_effect:"no effect",does_not_apply:"does not apply",left_out:"left out"};function MV(t,e){let[r,i]=[t.interval,e.interval];if(r.p50_s===null||i.p50_s===
null)return null;let n=r.p50_s/t.work_per_step/i.p50_s*e.work_per_step,a=(l,u)=>Math.abs(Math.log(l/u)),o=Math.hypot(a(r.p05_s,r.p50_s),a(i.p95_s,i.p50_s)),s=Math.
hypot(a(r.p95_s,r.p50_s),a(i.p05_s,i.p50_s));return{low:n*Math.exp(-o),high:n*Math.exp(s)}}function dO(t,e){let r=t.work_per_step/e.work_per_step;return Object.
fromEntries(Object.entries(Kt(e.breakdown)).map(([i,n])=>[i,n*r]))}function OV({baseline:t,joint:e,changes:r,work_unit:i}){let a=r.filter(o=>o.fits&&o.speed_up>
1).sort((o,s)=>s.speed_up-o.speed_up)[0];return O("div",{class:"tiles"},Ye("Step time as it is",ve(t.step_time_s),Yh(t.interval)),Ye("Best change alone",a===void 0?
"none helps":He(a.speed_up-1),a===void 0?null:`faster: ${a.name}`),Ye("Joint effect",e.speed_up===null?"none helps":He(e.speed_up-1),e.speed_up===null?null:`fas\
ter, with ${de(e.changes.length)} changes together; ${e.evidence==="beyond_errors"?"beyond":e.evidence==="within_errors"?"within":"not known whether beyond"} th\
e errors of the forecasts`,{tone:"main"}),e.saving_fraction!==null&&Ye(e.saving_fraction>=0?"Joint saving":"Joint extra cost",Te(Math.abs(e.saving_fraction)),`o\
f what a ${i} costs`),Ye("Memory at its peak",Be(t.peak_bytes),e.peak_bytes===null?null:`${Be(e.peak_bytes)} with the joint changes`))}function LV(t){return t.fits?
t.speed_up>=1?"accent":"bad":"muted"}function kV(t,e){let r=e.map(o=>MV(t,o)),i=r.flatMap(o=>o===null?[]:[o.low,o.high]),n=e.map(o=>o.speed_up).concat(i,1),a=o=>(o-
1)*100;return zt({label:"Speed-up of each change with its 90 % interval",height:e.length*26+56,option:({width:o,narrow:s})=>{let l=s?128:210;return{grid:{left:l,
right:54,top:4,bottom:46},xAxis:Ve({type:"value",min:Math.floor(a(Math.min(...n))/10)*10,max:Math.ceil(a(Math.max(...n))/10)*10,...ht("Faster by (%)",28),splitNumber:s?
3:7,axisLabel:{formatter:or}}),yAxis:Ve({type:"category",inverse:!0,data:e.map(u=>u.name),axisLine:{onZero:!0,show:!0},axisLabel:{width:l-10,overflow:"truncate",
interval:0,color:te("ink"),hideOverlap:!1},position:"left",offset:0}),tooltip:{trigger:"axis",axisPointer:{type:"shadow",shadowStyle:{color:te("shade")}},formatter:([
{dataIndex:u}])=>{let f=e[u],c=r[u];return Ot(f.name,[["Faster by",He(f.speed_up-1)],c===null?null:["90 % of it",`${He(c.low-1)} to ${He(c.high-1)}`],["Errors l\
eave it open",f.evidence==="beyond_errors"?"no":f.evidence==="within_errors"?"yes":"not known"],["Saves",f.saving_fraction===null?"\u2013":He(f.saving_fraction)],
["Peak memory",`${Be(f.peak_bytes)}${f.fits?"":", does not fit"}`],["Step time",ve(f.step_time_s)]])}},series:[{type:"bar",barMaxWidth:14,data:e.map(u=>({value:a(
u.speed_up),itemStyle:{color:te(LV(u)),opacity:u.fits?1:.55}}))},{type:"custom",silent:!0,z:5,data:e.map((u,f)=>f).filter(u=>r[u]!==null),renderItem:(u,f)=>{let c=f.
value(0),[p,h]=f.coord([a(r[c].low),c]),[v]=f.coord([a(r[c].high),c]),m={stroke:te("ink-soft"),lineWidth:1},d=(g,y,_,x)=>({type:"line",shape:{x1:g,y1:y,x2:_,y2:x},
style:m});return{type:"group",children:[d(p,h,v,h),d(p,h-3,p,h+3),d(v,h-3,v,h+3)]}},encode:{x:-1,y:-1},dimensions:["place"]},{type:"custom",silent:!0,data:e.map(
(u,f)=>f),encode:{x:-1,y:-1},dimensions:["place"],renderItem:(u,f)=>{let c=f.value(0),[,p]=f.coord([0,c]);return{type:"text",style:{text:He(e[c].speed_up-1),x:o-
2,y:p,align:"right",verticalAlign:"middle",fill:te("ink"),fontSize:11}}}}]}}})}function PV(t){let{baseline:e,joint:r}=t,n=t.changes.filter(a=>a.status==="foreca\
st").slice().sort((a,o)=>o.speed_up-a.speed_up);return r.speed_up!==null&&r.changes.length>1&&n.unshift({...r,name:`all ${r.changes.length} that help`}),n.length===
0?null:Ae("ranking","Ranking","How much faster the same work goes with each change by itself. Lines are 90 % intervals, errors of both forecasts taken as indepe\
ndent; two forecasts of one scenario share most of what they get wrong, so that the order is surer than the lines say.",Br([["accent","Faster, fits"],["bad","Sl\
ower"],["muted","Does not fit into memory"]]),kV(e,n))}function IV(t){let{baseline:e,joint:r}=t,i=t.changes.filter(a=>a.fits&&a.speed_up>1).sort((a,o)=>o.speed_up-
a.speed_up).slice(0,5),n=[{label:"As it is",times:Kt(e.breakdown)}].concat(i.map(a=>({label:a.name,times:dO(e,a)}))).concat(r.speed_up===null?[]:[{label:`All ${r.
changes.length} that help`,times:dO(e,r)}]);return Ae("before-after","Before and after","Where the time of the busiest rank goes as it is, with the best changes\
, and with all that help together, for the work of one step as it is.",ea(n,{label:"Time by category before and after changes",barHeight:34}),r.speed_up!==null&&
O("h3",{},"All that help, together"),r.speed_up!==null&&O("p",{},`${r.changes.join(" + ")}: `,O("b",{},`${He(r.speed_up-1)} faster`),". Found greedily, the best\
 change first; another set may be better."),r.speed_up!==null&&O("div",{class:"sets"},r.set.map(a=>O("code",{class:"block"},`--set ${a}`))),r.skipped.length>0&&
O("details",{},O("summary",{},"Changes that help, and not beside the others"),pt(["Change","Why"],r.skipped.map(a=>[a.change,a.reason]),{text:[1]})))}function NV(t){
let{baseline:e,joint:r}=t,i=[{...e,name:"as it is"}].concat(r.peak_bytes===null?[]:[{...r,name:`all ${r.changes.length} that help`}]).concat(t.changes.filter(a=>a.
status==="forecast").sort((a,o)=>a.peak_bytes-o.peak_bytes)),n=Math.max(...i.map(a=>Math.max(a.peak_bytes,a.capacity_bytes)))/zr;return Ae("memory","Memory","Th\
e peak of the fullest GPU with each change, against what its device has (the line).",zt({label:"Peak of memory of each change against the capacity of the device",
height:i.length*22+52,option:({narrow:a})=>{let o=a?128:210;return{grid:{left:o,right:24,top:4,bottom:46},xAxis:Ve({type:"value",max:Math.ceil(n*1.02/10)*10,...ht(
"Peak (GiB)",28),splitNumber:a?3:7}),yAxis:Ve({type:"category",inverse:!0,data:i.map(s=>s.name),axisLabel:{width:o-10,overflow:"truncate",interval:0,color:te("i\
nk"),hideOverlap:!1}}),tooltip:{trigger:"axis",axisPointer:{type:"shadow",shadowStyle:{color:te("shade")}},formatter:([{dataIndex:s}])=>{let l=i[s];return Ot(l.
name,[["Peak",Be(l.peak_bytes)],["The device has",Be(l.capacity_bytes)],["Against as it is",He(l.peak_bytes/e.peak_bytes-1)]])}},series:[{type:"bar",barMaxWidth:12,
data:i.map(s=>({value:s.peak_bytes/zr,itemStyle:{color:te(s.fits?"memory-optimizer":"bad")}}))},{type:"custom",silent:!0,z:5,data:i.map((s,l)=>l),encode:{x:-1,y:-1},
dimensions:["place"],renderItem:(s,l)=>{let u=l.value(0),[f,c]=l.coord([i[u].capacity_bytes/zr,u]);return{type:"line",shape:{x1:f,y1:c-9,x2:f,y2:c+9},style:{stroke:te(
"ink"),lineWidth:1.5}}}}]}}}))}function RV(t){let e=t.work_unit,r=s=>s.cost.usd_per_step===null?"\u2013":ni(s.cost.usd_per_step/s.work_per_step*1e6),i=t.changes.
filter(s=>s.status==="forecast").sort((s,l)=>l.speed_up-s.speed_up),n=t.changes.filter(s=>s.status!=="forecast"),a=t.joint.speed_up===null?[]:[{...t.joint,name:"\
all that help"}],o=s=>[s.name,s.speed_up===null?"":He(s.speed_up-1),ve(s.step_time_s),s.saving_fraction===null?"\u2013":He(s.saving_fraction),r(s),Be(s.peak_bytes),
s.fits?"yes":"no",O("div",{class:"long"},s.set.join(", "))];return Ae("changes","All changes",null,Jn(["Change","Faster by","Step time","Saves",`Cost of a milli\
on ${e}s`,"Peak memory","Fits","Sets"],[{...t.baseline,name:"as it is",speed_up:null,saving_fraction:null},...a,...i].map(o),{first:16,text:[7],rowClass:s=>s<=a.
length?"strong":null,caption:"Changes"}),n.length>0&&O("details",{},O("summary",{},`${n.length} changes without a forecast, and why`),pt(["Change","Status","Why"],
n.map(s=>[s.name,DV[s.status]??bt(s.status),O("div",{class:"long"},s.reason)]),{text:[1,2]})),t.pairs.length>0&&BV(t.pairs))}function BV(t){let e=t.filter(r=>r.
speed_up!==null).sort((r,i)=>i.speed_up-r.speed_up);return[O("h3",{},"Two changes at once"),O("p",{class:"explanation"},"Interaction is the speed-up of both ove\
r the product of each: above 1 they help each other."),Jn(["Pair","Faster by","Product of both","Interaction","Fits"],e.map(r=>[r.name,He(r.speed_up-1),He(r.product-
1),ke(r.interaction,4),r.fits?"yes":"no"]),{caption:"Pairs of changes"})]}function Qh({report:t}){return[OV(t),PV(t),IV(t),NV(t),RV(t)]}var zV=/^[A-Za-z0-9_][A-Za-z0-9_.+-]*$/;function Vu(t){return zV.test(t)?t:JSON.stringify(t)}function _O(t,e){let r=t[0];if(r==='"'||r==="'"){for(let i=1;i<t.length;++i)
if(r==='"'&&t[i]==="\\")++i;else if(t[i]===r&&r==="'"&&t[i+1]==="'")++i;else if(t[i]===r)return i+1;return t.length}for(let i=0;i<t.length;++i)if(t[i]===`
`||e&&(t[i]===","||t[i]==="}")||t[i]==="#"&&(i===0||/\s/.test(t[i-1])))return t.slice(0,i).trimEnd().length;return t.trimEnd().length}function e0(t,e,r,i){let n=_O(
t.slice(e),i),a=t[e-1]===":"?" ":"";return t.slice(0,e)+a+Vu(r)+t.slice(e+n)}function UV(t,e,r,i){let n=0,a=-1;for(let o=e;o<t.length;++o){let s=t[o];if(s==="#"&&
/\s/.test(t[o-1])){if(o=t.indexOf(`
`,o),o<0)break}else if(s==="{"||s==="[")++n===1&&(a=o+1);else if(s==="}"||s==="]"){if(--n>0)continue;let l=t.slice(e+1,o),u=l.trim()===""||l.trimEnd().endsWith(
",")?"":", ",f=e+1+l.trimEnd().length;return`${t.slice(0,f)}${u}${r}: ${Vu(i)}${t.slice(f)}`}else if(s==='"'||s==="'")o+=_O(t.slice(o),!0)-1;else if(s===","&&n===
1)a=o+1;else if(s===":"&&n===1&&t.slice(a,o).trim()===r){let l=o+1;for(;t[l]===" ";)++l;return e0(t,l,i,!0)}}return t}function gO(t,e,r,i,n){let a=new RegExp(`^${r}${e}\
[ \\t]*:[ \\t]*`,"m").exec(t.slice(i,n));return a===null?-1:i+a.index+a[0].length}function yO(t,e){return`${t}${t===""||t.endsWith(`
`)?"":`
`}${e}
`}function t0(t,e,r){let[i,n]=e.split("."),a=gO(t,i,"",0,t.length);if(n===void 0)return a<0?yO(t,`${i}: ${Vu(r)}`):e0(t,a,r,!1);if(a<0)return yO(t,`${i}:
  ${n}: ${Vu(r)}`);if(t[a]==="{")return UV(t,a,n,r);let o=t.indexOf(`
`,a)+1||t.length,s=/^[^\s#]/m.exec(t.slice(o)),l=s===null?t.length:o+s.index,u=/^([ \t]+)[^\s#]/m.exec(t.slice(o,l))?.[1]??"  ",f=gO(t,n,u,o,l);if(f>=0)return e0(
t,f,r,!1);let c=o;for(let v of t.slice(o,l).matchAll(/^[ \t]+[^\s#].*$/gm))c=o+v.index+v[0].length;let p=t.slice(0,c),h=`${u}${n}: ${Vu(r)}`;return p.endsWith(`\

`)||c===o?`${p}${p.endsWith(`
`)?"":`
`}${h}
${t.slice(c)}`:`${p}
${h}${t.slice(c)}`}var FV=new URLSearchParams(window.location.hash.slice(1)).get("token")??"",oi=class extends Error{};async function xo(t,e,r){let i;try{i=await fetch(`/api/${t}`,
{method:e===void 0?"GET":"POST",headers:{Authorization:`Bearer ${FV}`,...e===void 0?{}:{"Content-Type":"application/json"}},body:e===void 0?void 0:JSON.stringify(
e),signal:r})}catch(a){throw a.name==="AbortError"?a:new oi("stepcast serve does not answer: is it still running?")}if(i.ok)return i;let{error:n}=await i.json().
catch(()=>({error:{message:i.statusText}}));throw new oi(n.message)}var ev=class{#e=!1;#t=null;async run(e){if(this.#e){this.#t=e;return}this.#e=!0;for(let r=e;r!==
null;r=this.#t)this.#t=null,await r();this.#e=!1}},tv=class{constructor(e,r){this.name=e,this.changed=r,this.forecasts=new ev,this.fits=new ev,this.path="",this.
original="",this.text="",this.sets=new Map,this.edited=!1,this.initial=null,this.controls=[],this.report=null,this.error=null,this.lastSet=null,this.fit=null,this.
tookMs=null}async choose(e){let{text:r}=await(await xo("scenario",{scenario:e})).json();Object.assign(this,{path:e,original:r,initial:null,first:!0}),this.reset()}copy(e){
let{path:r,original:i,text:n,edited:a,initial:o,controls:s,report:l,error:u,lastSet:f,fit:c}=e;Object.assign(this,{path:r,original:i,text:n,edited:a,initial:o,controls:s,
report:l,error:u}),Object.assign(this,{lastSet:f,fit:c,tookMs:e.tookMs,first:!0}),this.sets=new Map(e.sets)}reset(){this.sets.clear(),this.edited=!1,this.text=this.
original,this.lastSet=null,this.forecast()}set(e,r){this.sets.delete(e);let i=this.initial?.get(e);this.edited?this.text=t0(this.text,e,r):(r!==i&&this.sets.set(
e,r),this.text=[...this.sets].reduce((n,a)=>t0(n,...a),this.original)),this.lastSet=e,this.forecast()}edit(e){this.edited=e!==this.original,this.sets.clear(),this.
text=e,this.lastSet=null,this.forecast()}question(){return this.edited?{scenario:this.path,text:this.text}:{scenario:this.path,set:[...this.sets].map(([e,r])=>`${e}\
=${r}`)}}changedPaths(){if(!this.edited)return new Set(this.sets.keys());let e=this.controls.filter(r=>r.value!==this.initial?.get(r.path));return new Set(e.map(
r=>r.path))}forecast(){this.changed(this),this.forecasts.run(async()=>{let e=this.question(),r=performance.now();try{let{report:i,controls:n}=await(await xo("fo\
recast",e)).json();this.tookMs=performance.now()-r,(this.sets.size>0||this.edited)&&(i.measured={step_time_s:null,source:null,error_fraction:null}),Object.assign(
this,{report:i,controls:n,error:null,fit:null}),this.initial??=new Map(n.map(a=>[a.path,a.value])),i.memory.fits||this.askFit(e)}catch(i){if(!(i instanceof oi))
throw i;this.error=i.message}this.changed(this)})}askFit(e){this.fits.run(async()=>{let r=JSON.stringify(e),i=()=>JSON.stringify(this.question())===r;if(i())try{
let{report:n}=await(await xo("fit",e)).json();if(!i())return;this.fit=n.memory,this.changed(this)}catch(n){if(!(n instanceof oi))throw n}})}command(e){let r=this.
edited?ai(this.path):this.path,i=[...this.sets].flatMap(([n,a])=>["--set",`${n}=${a}`]);return["stepcast",e,r,...i].map(oO).join(" ")}};function xO(t,e,r){let i=URL.
createObjectURL(new Blob([e],{type:r})),n=O("a",{href:i,download:t});document.body.append(n),n.click(),n.remove(),setTimeout(()=>URL.revokeObjectURL(i),1e4)}function Jh(t,...e){
aO(t),t.replaceChildren(...e.flat(1/0).filter(r=>r!==null&&r!==!1))}function SO(t){return t.tokens_per_s_per_gpu??t.samples_per_s_per_gpu}function VV([t,e]){let r=[
t.report,e.report],i=(s,l,u,f)=>{let c=r.map(l),p=c.every(h=>h!=null);return[s,...c.map(u),p?f(...c):"\u2013"]},n=(s,l)=>s===l?"same":He(l/s-1),a=(s,l)=>s===l?"\
same":`${He(l-s)} points`.replace(" %",""),o=s=>s.cost.usd_total??s.cost.usd_per_step;return pt(["","A","B","B against A"],[i("Step time",s=>s.step_time_s,s=>ve(
s),n),i("90 % interval",s=>s.interval?.p05_s??null,s=>s,()=>"").map((s,l)=>l===1||l===2?HV(r[l-1]):s==="\u2013"?"":s),i("tokens_per_s_per_gpu"in t.report?"Token\
s/s per GPU":"Samples/s per GPU",SO,s=>ke(s,4),n),i("Rate of all GPUs",s=>SO(s)*s.gpus,s=>`${ke(s,4)}/s`,n),i("MFU",s=>s.mfu,s=>Te(s,3),a),i("GPUs",s=>s.gpus,de,
n),i("Peak memory",s=>s.memory.peak_bytes,s=>Be(s),n),["Fits",...r.map(s=>s.memory.fits?"yes":"no"),""],i(r.every(s=>s.cost.usd_total!==null)?"Cost of the job":
"Cost of a step",r.every(s=>s.cost.usd_total!==null)?o:s=>s.cost.usd_per_step,ni,n),i("Time of the job",s=>s.cost.hours_total,Wh,n)],{caption:"A and B"})}function HV(t){
return t.interval?.p05_s===null||t.interval?.p05_s===void 0?"not known":`${ve(t.interval.p05_s)} to ${ve(t.interval.p95_s)}`}var r0=class{constructor(e,r){this.
scenarios=e,this.sides=[new tv("A",i=>this.show(i))],this.active=0,this.drawing=!1,this.build(),this.start(r??this.favourite())}favourite(){return(this.scenarios.
find(e=>!e.shipped)??this.scenarios[0]).path}get side(){return this.sides[this.active]}async start(e){await this.guard(this.side.choose(e))}async guard(e){try{return await e}catch(r){
if(!(r instanceof oi))throw r;return this.side.error=r.message,this.show(this.side),null}}build(){this.bar=O("div",{class:"live-bar",role:"status","aria-live":"\
polite"}),this.tabs=O("div",{class:"chips tabs",role:"tablist"}),this.picker=O("select",{"aria-label":"Scenario",onchange:()=>this.guard(this.side.choose(this.picker.
value))},[!1,!0].map(e=>{let r=this.scenarios.filter(i=>i.shipped===e);return r.length>0&&O("optgroup",{label:e?"Gallery":"Own"},r.map(i=>O("option",{value:i.path},
ai(i.path))))})),this.controls=new jh((e,r)=>this.side.set(e,r)),this.resetButton=O("button",{type:"button",onclick:()=>this.side.reset()},"Reset"),this.compareButton=
O("button",{type:"button","aria-pressed":"false",onclick:()=>this.compare()},"Compare two"),this.results=O("div",{class:"live-results"}),this.text=O("textarea",
{class:"yaml",spellcheck:"false",autocapitalize:"off",rows:22,"aria-label":"Scenario as YAML",oninput:()=>this.side.edit(this.text.value)}),this.textError=O("p",
{class:"control-error",role:"alert",hidden:!0}),this.textTitle=O("h3",{}),this.commandHost=O("div",{}),this.whatifHost=O("div",{class:"whatif-result"}),this.whatifButton=
O("button",{type:"button",class:"main",onclick:()=>this.runWhatIf()},"Run what-if"),this.whatifStatus=O("span",{class:"range",role:"status"}),this.whatifChoices=
O("div",{class:"choices"}),this.whatifMore=O("details",{ontoggle:()=>this.listChanges()},O("summary",{},"Which changes"),this.whatifChoices),this.reportButton=O(
"button",{type:"button",onclick:()=>this.downloadReport()},"Download report"),this.reportStatus=O("span",{class:"range",role:"status"}),this.element=O("div",{class:"\
live"},O("aside",{class:"live-side","aria-label":"Scenario"},this.tabs,this.picker,O("div",{class:"live-buttons"},this.resetButton,this.compareButton),this.controls.
element),O("div",{class:"live-main"},this.bar,this.results,Ae("what-if","What would it buy","Forecasts each change of the scenario's list, or else of the galler\
y, by itself and those that help together. It takes some tens of forecasts.",this.whatifMore,O("div",{class:"live-buttons"},this.whatifButton,this.whatifStatus),
this.whatifHost),Ae("scenario","Scenario","The sliders write here, and what is written here moves the sliders. Nothing is saved on the server.",this.textTitle,this.
text,this.textError),Ae("take-along","To take along","The command gives the same forecast in a shell. The report is the page that --report writes.",this.commandHost,
O("div",{class:"live-buttons"},this.reportButton,O("button",{type:"button",onclick:()=>xO(ai(this.side.path),this.side.text,"text/yaml")},"Download scenario"),this.
reportStatus))))}compare(){if(this.sides.length===1){let e=new tv("B",r=>this.show(r));e.copy(this.sides[0]),this.sides.push(e),this.active=1}else this.sides.length=
1,this.active=0;this.side.first=!0,this.compareButton.setAttribute("aria-pressed",String(this.sides.length>1)),this.compareButton.textContent=this.sides.length>
1?"Only A":"Compare two",this.show(this.side)}select(e){this.active=e,this.side.first=!0,this.show(this.side)}show(e){this.sides.includes(e)&&(e===this.side&&this.
showEditor(),this.showBar(),!this.drawing&&(this.drawing=!0,requestAnimationFrame(()=>{this.drawing=!1,this.showResults(),document.documentElement.dataset.shown=
String(Number(document.documentElement.dataset.shown??0)+1)})))}showEditor(){let{side:e}=this,r=this.sides.length>1;this.tabs.hidden=!r,this.tabs.replaceChildren(
...this.sides.map((o,s)=>O("button",{type:"button",role:"tab","aria-selected":String(s===this.active),"aria-pressed":String(s===this.active),onclick:()=>this.select(
s)},`Edit ${o.name}: ${ai(o.path).replace(/\.ya?ml$/,"")}`))),this.picker.value=e.path,this.resetButton.disabled=e.text===e.original,e.controls.length>0&&(this.
controls.update(e.controls,e.changedPaths(),e.first===!0),e.first=e.initial===null);let i=e.error===null?null:this.pathIn(e.error)??e.lastSet,n=this.controls.showError(
i,e.error);this.text.value!==e.text&&(this.text.value=e.text),this.textTitle.textContent=`${e.path}${e.text===e.original?"":e.edited?", edited":", with what was\
 set"}`;let a=e.error!==null&&(e.edited||!n);this.textError.hidden=!a,this.textError.textContent=a?e.error:"",this.text.classList.toggle("wrong",a),Jh(this.commandHost,
this.sides.map(o=>{let s=o.command("forecast");return O("div",{},r&&O("h3",{},o.name),O("div",{class:"code"},K_(s),O("pre",{tabindex:0},s)),o.edited&&O("p",{class:"\
hint"},"The text was edited: download the scenario, and put it beside the files that it names."))}))}pathIn(e){let r=/--set ([\w.]+)=/.exec(e);return r===null?null:
r[1]}showBar(){let e=this.sides.map(i=>{let{report:n,error:a}=i,o=this.sides.length>1&&O("b",{},i.name);if(a!==null)return O("span",{class:"bad"},o," cannot be \
forecast");if(n===null)return O("span",{},o," \u2026");let{memory:s,cost:l}=n;return O("span",{},o," ",O("b",{class:"step-time"},ve(n.step_time_s)),` \xB7 MFU ${Te(
n.mfu,3)} \xB7 `,O("span",{class:s.fits?null:"bad"},`${Be(s.peak_bytes)}${s.fits?"":": does not fit"}`),l.usd_per_step===null?null:` \xB7 ${ni(l.usd_per_step)} \
a step`)}),{tookMs:r}=this.side;this.bar.replaceChildren(O("span",{class:"live-figures"},e),O("span",{class:"took"},r===null?"":`in ${Math.round(r)} ms`))}showResults(){
let e=this.sides.filter(a=>a.report!==null),r=this.sides.filter(a=>a.error!==null).map(a=>O("p",{class:"warnings failure",role:"alert"},this.sides.length>1&&O("\
b",{},`${a.name}: `),a.error,e.includes(a)&&" Shown is the last forecast that could be made."));if(e.length===0)return Jh(this.results,r);let i=e.length>1,n=e.some(
a=>a.error!==null);this.results.classList.toggle("stale",n),Jh(this.results,r,i?this.comparisonSection(e):Q_(e[0].report),this.timeSection(e),this.memorySection(
e),this.basisSection(e))}comparisonSection(e){return Ae("compare","A and B",`A: ${this.titleOf(e[0])}. B: ${this.titleOf(e[1])}.`,VV(e),this.differences(e))}titleOf(e){
let r=e.edited?", edited":e.sets.size>0?`, ${e.sets.size} set`:"";return`${ai(e.path)}${r}`}differences([e,r]){let i=new Map(e.controls.map(a=>[a.path,a.value])),
n=r.controls.filter(a=>i.get(a.path)!==a.value).map(a=>[a.label,i.get(a.path)??"\u2013",a.value??"\u2013"]);return n.length===0?O("p",{class:"hint"},"Both have \
the same settings."):[O("h3",{},"What differs"),pt(["","A","B"],n,{caption:"Settings that differ"})]}timeSection(e){let r=e.length>1,i=r?e.map(o=>({label:o.name,
times:Kt(o.report.breakdown)})):[{label:"Busiest rank",times:Kt(e[0].report.breakdown)},{label:"Critical path",times:Kt(e[0].report.critical_path)}],n=e.map(o=>{
let s=Object.entries(Kt(o.report.breakdown)).filter(([f,c])=>f!=="compute"&&c>0).sort((f,c)=>c[1]-f[1]);if(s.length===0)return"all of it is compute";let[l,u]=s[0];
return`${Bt[l].toLowerCase()}, ${Te(u/o.report.step_time_s)} of the step`}),a=r?`A: ${n[0]}. B: ${n[1]}.`:`${n[0]}.`;return Ae("time","Where the time goes",`Wha\
t is lost most of the busiest rank's time: ${a}`,ea(i,{label:"Step time by category"}),$h(r?e.map(o=>({label:o.name,parts:o.report.breakdown})):[{label:"Busiest\
 rank",parts:e[0].report.breakdown},{label:"Critical path",parts:e[0].report.critical_path}]))}memorySection(e){return Ae("memory","Memory by stage",null,Br(Object.
entries(yo).map(([r,i])=>[`memory-${r}`,i])),O("div",{class:e.length>1?"columns":null},e.map(r=>O("div",{},e.length>1&&O("h3",{},r.name),J_(r.report.memory),this.
fits(r)))))}fits(e){if(e.report.memory.fits)return null;if(e.fit===null)return O("p",{class:"hint"},"Does not fit; looking for the nearest that does \u2026");let r=e.
fit.out_of_memory,i=e.fit.nearest_fit.proposals??[],n=a=>{for(let o of a.set){let s=o.indexOf("=");e.set(o.slice(0,s),o.slice(s+1))}};return[O("p",{},`Stage ${r.
stage} needs ${Be(r.needed_bytes)}, ${Be(r.excess_bytes)} more than there are. Most of it is ${bt(r.category)}.`),i.length>0&&pt(["Nearest that fit","Peak","Ste\
p time",""],i.map(a=>[a.set.map(o=>O("code",{class:"block"},o)),Be(a.peak_bytes),ve(a.step_time_s),O("button",{type:"button",onclick:()=>n(a)},"Take")]),{caption:"\
Configurations that fit"})]}basisSection(e){return Ae("basis","What it rests on","Device time by where its prices come from: measured kernels and collectives, v\
alues between them, or a model.",e.map(r=>[e.length>1&&O("h3",{},r.name),Xh(r.report.provenance),qh(r.report.warnings)]))}async listChanges(){if(!this.whatifMore.
open||this.listed===this.side.path)return;let e=await this.guard(xo("changes",this.side.question()));if(e===null)return;this.listed=this.side.path;let{list:r,changes:i}=await e.
json();this.whatifChoices.replaceChildren(O("p",{class:"hint"},`Of ${r}. None chosen is all of them.`),...i.map(n=>O("label",{class:"change-choice",title:n.description},
O("input",{type:"checkbox",value:n.name}),` ${n.name}`)))}chosenChanges(){return[...this.whatifChoices.querySelectorAll("input:checked")].map(e=>e.value)}async runWhatIf(){
if(this.asking){this.asking.abort();return}this.asking=new AbortController,this.whatifButton.textContent="Stop",this.whatifStatus.textContent="forecasting chang\
es \u2026";let e=performance.now(),{side:r}=this;try{let i={...r.question(),changes:this.chosenChanges()},n=await(await xo("whatif",i,this.asking.signal)).json(),
a=Qh({report:n}).flat().filter(Boolean);for(let s of a){for(let u of[s,...s.querySelectorAll("[id]")])u.id&&(u.id=`whatif-${u.id}`);let l=s.getAttribute("aria-l\
abelledby");l&&s.setAttribute("aria-labelledby",`whatif-${l}`)}let o=`Of ${this.titleOf(r)}${this.sides.length>1?` (${r.name})`:""}, as it was when this ran`;Jh(
this.whatifHost,O("p",{class:"hint"},o),a),this.whatifStatus.textContent=`${n.changes.length} changes in ${ke((performance.now()-e)/1e3,2)} s`}catch(i){if(i.name===
"AbortError")this.whatifStatus.textContent="stopped";else if(i instanceof oi)this.whatifStatus.textContent=i.message;else throw i}finally{this.asking=null,this.
whatifButton.textContent="Run what-if"}}async downloadReport(){this.reportStatus.textContent="making the report \u2026";try{let{side:e}=this,r=await xo("report",
{...e.question(),kind:"forecast"}),i=ai(e.path).replace(/\.ya?ml$/,".html");xO(i,await r.text(),"text/html"),this.reportStatus.textContent=i}catch(e){if(!(e instanceof
oi))throw e;this.reportStatus.textContent=e.message}}};async function bO(t){try{let{scenarios:e,chosen:r}=await(await xo("scenarios")).json();if(e.length===0)throw new oi(
"there are no scenarios; see stepcast serve --help");let i=new r0(e,r);return t.replaceChildren(i.element),i}catch(e){if(!(e instanceof oi))throw e;return t.replaceChildren(
O("p",{class:"warnings failure",role:"alert"},e.message)),null}}function TO({report:t}){let e=t.shard==="1/1"?"":`, shard ${t.shard} of them`;return`${sr(t.points_in_all,"point")}${e} over ${t.fields.join(", ")}`}function Gs(t){
let e=Object.keys(t.set),r=i=>{let n=i.split(".").at(-1);return e.filter(a=>a.split(".").at(-1)===n).length>1?i:n};return e.filter(i=>t.set[i]!==null).map(i=>`${r(
i)}=${t.set[i]}`).join(", ")}function GV(t){let e=t.filter(p=>p.step_time_s!==null),r=e[0],i=r===void 0||r.tokens_per_s!==null?"token":"sample",n=e.every(p=>p.work_per_step===
r.work_per_step),a=i==="token"?1e6:1e3,o=n?"a step":`${i==="token"?"a million tokens":"a thousand samples"}`,s=p=>n?1:a/p.work_per_step,l=Math.max(...e.map(p=>p.
step_time_s*s(p)),0),u=Gh(l),f=p=>p.tokens_per_s??p.samples_per_s;return{all:{time:{label:`Time of ${o}`,unit:u.name,value:p=>p.step_time_s*s(p)/u.unit,low:p=>p.
interval.p05_s*s(p)/u.unit,high:p=>p.interval.p95_s*s(p)/u.unit,text:p=>ve(p.step_time_s*s(p)),least:!0},cost:{label:`Cost of ${o}`,unit:"$",value:p=>p.cost.usd_per_step===
null?null:p.cost.usd_per_step*s(p),text:p=>p.cost.usd_per_step===null?"\u2013":ni(p.cost.usd_per_step*s(p)),least:!0},memory:{label:"Peak memory of a GPU",unit:"\
GiB",value:p=>p.memory.peak_bytes/zr,text:p=>Be(p.memory.peak_bytes),least:!0},gpus:{label:"GPUs",unit:"",value:p=>p.gpus,text:p=>de(p.gpus),least:!0},rate:{label:`${i===
"token"?"Tokens":"Samples"} a second`,unit:`${i}s/s`,value:f,text:p=>`${ke(f(p),4)} ${i}s/s`,least:!1}},known:e,same:n,unit:i,of:o}}function wO(t,e){let r=t.map(
i=>e.map(n=>(n.least?1:-1)*n.value(i)));return t.filter((i,n)=>r.every((a,o)=>o===n||!a.every((s,l)=>s<=r[n][l])||a.every((s,l)=>s===r[n][l])&&o>n))}function iv(t,e){
return[["Time",e.all.time.text(t)],["Cost",e.all.cost.text(t)],["Peak memory",`${Be(t.memory.peak_bytes)}${t.fits?"":", does not fit"}`],["GPUs",de(t.gpus)],["M\
FU",Te(t.mfu)]]}function WV(t,e){let r=new Map(t.points.map(l=>[l.point,l])),i=r.get(t.fastest[0]),n=r.get(t.cheapest[0]),{fits:a,does_not_fit:o,impossible:s}=t.
counts;return O("div",{class:"tiles"},i!==void 0&&Ye("Fastest that fits",e.all.time.text(i),`${e.of}: ${Gs(i)}`,{tone:"main"}),n!==void 0&&Ye("Cheapest that fit\
s",e.all.cost.text(n),`${e.of}: ${Gs(n)}`),Ye("Points that fit",de(a),[o>0?`${de(o)} do not fit into memory`:null,s>0?`${de(s)} cannot be`:null].filter(Boolean).
join(", ")||"all of them"))}function rv(t){return t.unit===""?t.label:`${t.label} (${t.unit})`}function YV(t,e){let{curve:r}=t,i=new Map(t.points.map(d=>[d.point,
d])),n=r.points.map(d=>i.get(d)).filter(d=>d.step_time_s!==null);if(n.length<2)return null;let a=d=>Number(d.set[r.field]),o=n.map(a),s=Math.min(...o)>0&&Math.max(
...o)/Math.min(...o)>=16,{time:l}=e.all,u=n.every(d=>d.interval.p05_s!==null),f=n.filter(d=>d.fits),c=r.knee===null?[]:Object.entries(r.knee),p={bend:"farthest \
below the straight line from the first value to the best",enough:"from here on next to nothing better is left",best:"no other value is better"},h=new Map;for(let[
d,g]of c){let y=n.find(_=>_.set[r.field]===g);y!==void 0&&h.set(y,[...h.get(y)??[],d])}let v=zt({label:`${l.label} over ${r.field}`,height:340,option:()=>({grid:{
left:64,right:24,top:16,bottom:50},xAxis:Ve({type:s?"log":"value",logBase:2,min:Math.min(...o),max:Math.max(...o),...ht(r.field,30),axisLabel:{formatter:or,hideOverlap:!0}}),
yAxis:Ve({type:"value",scale:!0,...ht(rv(l),48),axisLabel:{formatter:or}}),tooltip:{trigger:"item",formatter:({data:d})=>{let g=n[d.place];return Ot(`${r.field}\
 = ${g.set[r.field]}`,[...iv(g,e),g.interval.p05_s===null?null:["90 % interval",`${or(l.low(g))} to ${or(l.high(g))} ${l.unit}`],h.has(g)?["Mark",h.get(g).join(
", ")]:null])}},series:[{type:"line",silent:!0,symbol:"none",lineStyle:{color:te("accent"),width:2},data:f.map(d=>[a(d),l.value(d)])},{type:"scatter",symbolSize:9,
data:n.map((d,g)=>({place:g,value:[a(d),l.value(d)],symbolSize:h.has(d)?14:9,itemStyle:{color:d.fits?te("accent"):"transparent",borderColor:te(h.has(d)?"ink":d.
fits?"accent":"muted"),borderWidth:2}}))}]})}),m=c.map(([d,g])=>[d[0].toUpperCase()+d.slice(1),`${g} \u2013 ${p[d]}`]);return Ae("curve","The curve",`${l.label}\
 over ${r.field}. Outlined points are those listed below; hollow ones do not fit.${u?" The 90 % interval of each point is in its tooltip: its errors are mostly \
shared, so that it says little about differences along the curve.":""}`,v,r.knee===null?O("p",{class:"explanation"},"The first value is the best: there is no kn\
ee."):Kh(m))}function $V(t,e){let r=e.known;if(r.length<3)return null;let{all:i}=e,n=r.every(v=>v.cost.usd_per_step!==null),a=new Set(r.map(v=>v.gpus)).size>1,o=Object.
entries(i).filter(([v])=>(v!=="cost"||n)&&(v!=="gpus"||a)),s={x:"time",y:n&&a?"cost":"memory"},l=r.filter(v=>v.fits),u=r.length>1500,f=zt({label:"Points of the \
sweep and their Pareto front",height:v=>v<520?320:420,many:u,option:()=>{let v=i[s.x],m=i[s.y],d=wO(l,[v,m]).sort((S,b)=>v.value(S)-v.value(b)),g=new Set(d),y=(S,b)=>({
place:b,value:[v.value(S),m.value(S)]}),_=new Map(r.map((S,b)=>[S,b])),x=(S,b,w)=>({type:"scatter",symbolSize:w,itemStyle:b,data:S.map(C=>y(C,_.get(C)))});return{
grid:{left:68,right:24,top:16,bottom:50},xAxis:Ve({type:"value",scale:!0,...ht(rv(v),30),axisLabel:{formatter:or}}),yAxis:Ve({type:"value",scale:!0,...ht(rv(m),
50),axisLabel:{formatter:or}}),tooltip:{trigger:"item",formatter:({data:S})=>{let b=r[S.place];return Ot(Gs(b),[...iv(b,e),g.has(b)?["On the front","yes"]:null])}},
series:[x(r.filter(S=>!S.fits),{color:"transparent",borderColor:te("muted"),borderWidth:1.2},7),x(l.filter(S=>!g.has(S)),{color:te("accent"),opacity:.45},8),{type:"\
line",step:v.least===m.least?v.least?"end":"start":!1,silent:!0,symbol:"none",lineStyle:{color:te("time-tensor"),width:1.5},data:d.map(S=>[v.value(S),m.value(S)])},
x(d,{color:te("time-tensor")},11)]}}}),c=(v,m)=>O("label",{},m,O("select",{onchange:d=>{s[v]=d.target.value,Vh(f)}},o.map(([d,g])=>O("option",{value:d,selected:s[v]===
d},g.label)))),p=[i.time,i.memory].concat(n?[i.cost]:[]),h=wO(l,p).sort((v,m)=>i.time.value(v)-i.time.value(m));return Ae("front","Trade-offs","Each point of th\
e sweep. On the front no other point that fits is at least as good in both and better in one.",O("div",{class:"controls"},c("x","Across"),c("y","Up")),Br([["tim\
e-tensor","On the Pareto front"],["accent","Fits"],l.length<r.length?["muted","Does not fit (outlined)"]:null].filter(Boolean)),f,h.length>0&&O("h3",{},`Not bea\
ten in ${n?"time, memory and cost":"time and memory"} together`),h.length>0&&CO(h,e,10))}function XV(t){let e=new Map;for(let d of t.known){if(!d.fits)continue;
let g=e.get(d.gpus);(g===void 0||t.all.rate.value(d)>t.all.rate.value(g))&&e.set(d.gpus,d)}let r=[...e.values()].sort((d,g)=>d.gpus-g.gpus);if(r.length<2)return null;
let i=t.all.rate.value,n=r[0],a=i(n)/n.gpus,o=r.map(d=>i(d)/d.gpus/a),s=r.map(d=>i(d)/i(n)),l=r.map((d,g)=>g===0?1:(i(d)-i(r[g-1]))/(d.gpus-r[g-1].gpus)/a),u=0;
for(;u+1<r.length&&l[u+1]>=.5;)++u;let f=r.every(d=>d.work_per_step===n.work_per_step),c=d=>Ot(`${de(r[d].gpus)} GPUs`,[[t.all.rate.label,ke(i(r[d]),4)],["Effic\
iency",Te(o[d])],d===0?null:["Of each added GPU",Te(l[d])],["Cost",t.all.cost.text(r[d])],["Settings",Gs(r[d])]]),p=d=>Ve({type:"log",logBase:2,min:n.gpus,max:r.
at(-1).gpus,...ht("GPUs",30),splitNumber:d?4:8,axisLabel:{formatter:or,hideOverlap:!0,showMinLabel:Number.isInteger(Math.log2(n.gpus))}}),h=zt({label:"Speed-up \
against the number of GPUs",height:300,option:({narrow:d})=>({grid:{left:60,right:24,top:16,bottom:50},xAxis:p(d),yAxis:Ve({type:"log",logBase:2,min:Math.min(1,
...s),max:r.at(-1).gpus/n.gpus,...ht(`Speed-up over ${de(n.gpus)} GPUs`,38),axisLabel:{hideOverlap:!0,formatter:or}}),tooltip:{trigger:"item",formatter:({data:g})=>c(
g.place)},series:[{type:"line",silent:!0,symbol:"none",lineStyle:{color:te("muted"),type:"dashed",width:1.5},data:r.map(g=>[g.gpus,g.gpus/n.gpus])},{type:"line",
symbol:"circle",symbolSize:9,lineStyle:{color:te("accent"),width:2},itemStyle:{color:te("accent")},data:r.map((g,y)=>({place:y,value:[g.gpus,s[y]]}))}]})}),v=zt(
{label:"Efficiency against the number of GPUs",height:300,option:({narrow:d})=>({grid:{left:56,right:24,top:16,bottom:50},xAxis:p(d),yAxis:Ve({type:"value",min:0,
max:Math.max(100,Math.ceil(Math.max(...o)*10)*10),...ht("Efficiency (%)",38)}),tooltip:{trigger:"item",formatter:({data:g})=>c(g.place)},series:[{type:"line",symbol:"\
circle",symbolSize:9,lineStyle:{color:te("accent"),width:2},itemStyle:{color:te("accent")},data:r.map((g,y)=>({place:y,value:[g.gpus,o[y]*100]}))}]})}),m=u===r.
length-1?`Up to ${de(r.at(-1).gpus)} GPUs each added GPU brings at least half of what one of the first ${de(n.gpus)} does.`:`Beyond ${de(r[u].gpus)} GPUs an add\
ed GPU brings less than half of what one of the first ${de(n.gpus)} does.`;return Ae("scaling","Scaling",`The fastest point that fits for each number of GPUs, ${f?
"of the same batch (strong scaling)":"batches as swept"}, against as many times the throughput (dashed). ${m} Half is a bound of ours; draw yours from the curve\
.`,O("div",{class:"columns"},h,v))}function KV(t,e){let{time:r}=e.all,i=e.known.filter(o=>o.fits),n=t.fields.filter(o=>{let s=new Set(i.map(l=>l.set[o]));return s.
size>1&&s.size<=40});if(t.fields.length<2||n.length===0)return null;let a=n.map(o=>{let s=i.every(c=>Number.isFinite(Number(c.set[o]))),l=[...new Set(i.map(c=>c.
set[o]??"as it is"))].sort((c,p)=>s?Number(c)-Number(p):c<p?-1:1),u=i.map((c,p)=>({place:p,value:[l.indexOf(c.set[o]??"as it is"),r.value(c)]})),f=l.map((c,p)=>Math.
min(...u.filter(({value:h})=>h[0]===p).map(({value:h})=>h[1])));return O("div",{},O("h3",{},o),zt({label:`${r.label} by ${o}`,height:230,many:i.length>1500,option:()=>({
grid:{left:62,right:16,top:12,bottom:46},xAxis:Ve({type:"category",data:l,...ht(o.split(".").at(-1),28)}),yAxis:Ve({type:"value",scale:!0,...ht(rv(r),46),axisLabel:{
formatter:or}}),tooltip:{trigger:"item",formatter:({data:c})=>Ot(Gs(i[c.place]),iv(i[c.place],e))},series:[{type:"scatter",symbolSize:6,itemStyle:{color:te("acc\
ent"),opacity:.4},data:u},{type:"line",silent:!0,symbol:"none",lineStyle:{color:te("accent"),width:2},data:f.map((c,p)=>[p,c])}]})}))});return Ae("fields","What\
 each field does","All points that fit, by the value of one field, whatever the others are; the line joins the best of each value.",O("div",{class:"columns"},a))}
function CO(t,e,r){return Jn(["Settings","Time","Cost","Peak memory","GPUs","MFU"],t.map(i=>[[i.fits?null:Qn("muted"),Gs(i)],...iv(i,e).map(([,n])=>n)]),{first:r,
rowClass:i=>t[i].fits?null:"quiet",caption:"Points"})}function qV(t,e){let r=e.known.slice().sort((a,o)=>o.fits-a.fits||e.all.time.value(a)-e.all.time.value(o)),
i=new Map;for(let{reason:a,status:o}of t.points){if(o!=="impossible")continue;let s=a.replace(/^\S+:\d+: /,"");i.set(s,(i.get(s)??0)+1)}let n=[...i].sort((a,o)=>o[1]-
a[1]);return Ae("points","All points",`By time of ${e.of}; those that do not fit come last.`,CO(r,e,12),n.length>0&&O("details",{},O("summary",{},`${sr(t.counts.
impossible,"point")} that cannot be, and why`),pt(["Why","Points"],n.map(([a,o])=>[a,de(o)]),{caption:"Points that cannot be"})))}function AO({report:t}){let e=GV(
t.points);return[WV(t,e),t.curve&&YV(t,e),XV(e),$V(t,e),KV(t,e),qV(t,e)]}var nv=t=>ai(t).replace(/\.csv$/,"");function EO({report:t}){let e=t.rows.length;return`${sr(e,"forecast")} of steps whose time was measured, in ${sr(t.sets.length,
"set")}`}function ZV(t){let e=t.overall??t.sets[0];return O("div",{class:"tiles"},Ye("Mean absolute error",Te(e.mape),`median ${Te(e.median_ape)}, 90 % below ${Te(
e.p90_ape)}, largest ${Te(e.max_ape)}`,{tone:"main"}),Ye("Bias",He(e.bias),e.bias>0?"forecasts are too long on average":"forecasts are too short on average"),(e.
interval_coverage??null)!==null&&Ye("Inside the 90 % interval",Te(e.interval_coverage),`of ${sr(e.interval_rows,"run")} whose forecast has one`),(e.memory_mape??
null)!==null&&Ye("Mean error of memory",Te(e.memory_mape),`of ${sr(e.memory_rows,"measured peak")}`),(e.kendall_tau??null)!==null&&Ye("Order (Kendall tau)",ke(e.
kendall_tau,3),"1: all pairs in the measured order"),Ye("Runs compared",de(e.compared),e.rows>e.simulated?`${de(e.rows-e.simulated)} of ${de(e.rows)} could not \
be simulated`:`all of ${de(e.rows)}`))}function jV(t){let e=Math.round(Math.log10(t));return Math.abs(Math.log10(t)-e)<1e-9?ve(t,1):""}function QV(t,e){let r={set:null},
i=e.map(p=>nv(p.file)),n=t.flatMap(p=>[p.measured_s,p.forecast_s]),a=10**Math.floor(Math.log10(Math.min(...n))),o=10**Math.ceil(Math.log10(Math.max(...n))),s=p=>[
p.measured_s,p.forecast_s],l=zt({label:"Forecast against measured step time, both axes logarithmic",height:p=>Math.min(Math.max(p*.8,300),560),many:t.length>1500,
option:({narrow:p})=>{let h=t.filter(y=>r.set===null||y.set===r.set),v=t.filter(y=>r.set!==null&&y.set!==r.set),m=h.filter(y=>y.interval!==void 0),d=(y,_)=>Ve({
type:"log",min:a,max:o,...ht(y,_),axisLabel:{formatter:jV,hideOverlap:!0}}),g=y=>({type:"line",silent:!0,symbol:"none",lineStyle:{color:te(y===1?"ink-soft":"mut\
ed"),type:y===1?"solid":"dashed",width:1},data:[[y<1?a/y:a,y<1?a:a*y],[y>1?o/y:o,y>1?o:o*y]]});return{grid:{left:p?62:72,right:20,top:14,bottom:50},xAxis:d("Mea\
sured",30),yAxis:d("Forecast",p?46:54),tooltip:{trigger:"item",formatter:({data:y})=>{let _=t[y.place];return Ot(_.id,[["Set",_.set],["Measured",ve(_.measured_s)],
["Forecast",ve(_.forecast_s)],["Error",He(_.error)],_.interval===void 0?null:["90 %",`${ve(_.interval.p05_s)} to ${ve(_.interval.p95_s)}`]])}},series:[{type:"cu\
stom",silent:!0,dimensions:["measured","p05","p95"],encode:{x:0,y:[1,2]},data:m.map(y=>[y.measured_s,y.interval.p05_s,y.interval.p95_s]),renderItem:(y,_)=>{let[
x,S]=_.coord([_.value(0),_.value(1)]),[,b]=_.coord([_.value(0),_.value(2)]);return{type:"line",shape:{x1:x,y1:S,x2:x,y2:b},style:{stroke:te("accent"),lineWidth:1,
opacity:h.length>400?.12:.4}}}},g(1),g(1.2),g(1/1.2),{type:"scatter",symbolSize:4,silent:!0,itemStyle:{color:te("muted"),opacity:.3},data:v.map(s)},{type:"scatt\
er",symbolSize:h.length>400?5:8,itemStyle:{color:te("accent"),opacity:h.length>400?.6:.85},data:h.map(y=>({place:y.place,value:s(y)}))}]}}}),u=O("div",{class:"c\
hips",role:"group","aria-label":"Show one set"}),f=p=>{r.set=p;for(let h of u.children)h.setAttribute("aria-pressed",String(h.dataset.set===(p??"")));Vh(l)},c=(p,h)=>{
let v=O("button",{type:"button","aria-pressed":String(p===null),onclick:()=>f(p)},h);return v.dataset.set=p??"",v};return i.length>1&&u.append(c(null,"All"),...i.
map(p=>c(p,p))),Ae("scatter","Forecast against measured","Each point is a run; on the solid line the forecast is right, between the dashed ones it is within a f\
actor of 1.2. Vertical lines are 90 % intervals of forecasts.",u,l)}function JV(t){let i=[];for(let o=Math.round(-.5/.05);o<Math.round(.5/.05);++o)i.push({from:o*
.05,to:(o+1)*.05,rows:0});i.unshift({from:-1/0,to:-.5,rows:0}),i.push({from:.5,to:1/0,rows:0});for(let o of t)i.find(s=>o.error>=s.from&&o.error<s.to).rows+=1;let n=o=>String(
Math.round(o*100)).replace("-","\u2212"),a=o=>o.from===-1/0?`below ${n(o.to)}`:o.to===1/0?`${n(o.from)} and more`:`${n(o.from)} to ${n(o.to)}`;return Ae("errors",
"Errors","How many forecasts are off by how much; above zero the forecast is too long.",zt({label:"Histogram of errors",height:260,option:()=>({grid:{left:56,right:16,
top:12,bottom:50},xAxis:Ve({type:"category",data:i.map(a),...ht("Error (%)",30),axisLabel:{hideOverlap:!0,interval:o=>(o-1)%4===0&&o<i.length-1,formatter:(o,s)=>n(
i[s].from),align:"left"}}),yAxis:Ve({type:"value",...ht("Runs",40),minInterval:1}),tooltip:{trigger:"axis",axisPointer:{type:"shadow",shadowStyle:{color:te("sha\
de")}},formatter:([{dataIndex:o}])=>Ot(`${a(i[o])} %`,[["Runs",de(i[o].rows)],["Share",Te(i[o].rows/t.length)]])},series:[{type:"bar",barCategoryGap:"8%",itemStyle:{
color:te("accent")},data:i.map(o=>o.rows)}]})}))}function eH(t){let e=a=>[de(a.compared),Te(a.mape),Te(a.median_ape),Te(a.p90_ape),He(a.bias),(a.interval_coverage??
null)===null?"\u2013":Te(a.interval_coverage),(a.memory_mape??null)===null?"\u2013":Te(a.memory_mape),de(a.rows-a.simulated)],r=t.sets.map(a=>[nv(a.file),...e(a)]);
t.overall&&r.length>1&&r.push(["All",...e(t.overall)]);let i=new Map;for(let a of t.sets)for(let{reason:o}of a.skipped){let s=o.replace(/^\S+:\d+: /,"");i.set(s,
(i.get(s)??0)+1)}let n=[...i].sort((a,o)=>o[1]-a[1]);return Ae("sets","By set","Errors are absolute, in percent of the measured time; a row that cannot be simul\
ated counts against its set.",pt(["Set","Runs","Mean","Median","90 % below","Bias","In interval","Memory","Left out"],r,{rowClass:a=>t.overall&&r.length>1&&a===
r.length-1?"sum":null,caption:"Errors by set"}),t.gate&&O("p",{},t.gate.passed?`The gate ${ai(t.gate.file)} is passed.`:`The gate ${ai(t.gate.file)} is not pass\
ed: ${t.gate.failures.map(a=>`${a.set}: ${a.reason}`).join("; ")}`),n.length>0&&O("details",{},O("summary",{},"What was left out, and why"),Jn(["Why","Runs"],n.
map(([a,o])=>[a,de(o)]),{first:30,caption:"Rows left out"})))}function tH(t){let e=t.worst??t.sets.flatMap(i=>i.worst);if(e.length===0)return null;let r=e.filter(
i=>i.breakdown!==void 0).slice(0,8);return Ae("worst","Worst forecasts","The runs whose forecasts are farthest off, and where those forecasts spend the time.",pt(
["Run","Set","Measured","Forecast","Error","Assumed"],e.map(i=>[i.id,i.file===void 0?"":nv(i.file),ve(i.measured_s),ve(i.forecast_s),He(i.error),O("div",{class:"\
long"},(i.assumptions??[]).join("; "))]),{text:[1,5],caption:"Worst forecasts"}),r.length>0&&ea(r.map(i=>({label:i.id,times:Kt(i.breakdown)})),{label:"Time by c\
ategory of the worst forecasts",barHeight:30,shares:!0}))}function rH(t){return t===void 0?null:Ae("groups",`By ${t.columns.map(bt).join(", ")}`,null,Jn([...t.columns.
map(bt),"Runs","Mean error","Median","90 % below","Bias"],t.groups.map(e=>[...t.columns.map(r=>e.values[r]??"not stated"),de(e.compared),Te(e.mape),Te(e.median_ape),
Te(e.p90_ape),He(e.bias)]),{first:20,text:t.columns.map((e,r)=>r),caption:"Errors by group"}))}function DO({report:t}){let e=t.sets.length===1?t.sets[0].file:null,
r=t.rows.filter(i=>i.measured_s>0&&i.forecast_s>0).map((i,n)=>({...i,place:n,set:nv(i.file??e??"")}));return[ZV(t),r.length>0&&QV(r,t.sets),r.length>0&&JV(r),eH(
t),rH(t.by),tH(t)]}var iH={forecast:{name:"Forecast",subtitle:hO,sections:vO},whatif:{name:"What if",subtitle:mO,sections:Qh},sweep:{name:"Sweep",subtitle:TO,sections:AO},validate:{
name:"Validation",subtitle:EO,sections:DO}},Ur=document.documentElement,av=window.matchMedia("(prefers-color-scheme: dark)");function ov(t){try{if(t===void 0)return localStorage.
getItem("stepcast-theme");localStorage.setItem("stepcast-theme",t)}catch{}return null}function sv(t){Ur.dataset.theme=t,nO(),pO()}function MO(){let t=O("button",
{type:"button",class:"theme"}),e=()=>{let r=Ur.dataset.theme==="dark";t.textContent=r?"Light":"Dark",t.setAttribute("aria-label",`Switch to the ${r?"light":"dar\
k"} theme`)};return t.addEventListener("click",()=>{sv(Ur.dataset.theme==="dark"?"light":"dark"),ov(Ur.dataset.theme),e()}),av.addEventListener("change",()=>{ov()===
null&&(sv(av.matches?"dark":"light"),e())}),e(),t}function nH(){let t=null;window.addEventListener("beforeprint",()=>{t=Ur.dataset.theme,Ur.classList.add("print\
ing");for(let e of document.querySelectorAll("details"))e.open=!0;sv("light")}),window.addEventListener("afterprint",()=>{Ur.classList.remove("printing"),sv(t)})}
function aH(t){Ur.dataset.theme=ov()??(av.matches?"dark":"light");let e=O("main",{});document.getElementById("page").append(O("header",{},O("div",{class:"brand"},
O("h1",{},"stepcast"),MO())),e,O("footer",{},`Made by ${t.program}. Forecasts are simulated; figures say what they rest on.`)),Ur.classList.add("live-page"),window.
stepcast={charts:X_,timelines:j_},bO(e).then(r=>{window.stepcast.live=r,Ur.dataset.ready="yes"})}function oH(){let t=JSON.parse(document.getElementById("data").
textContent);if(t.kind==="live"){aH(t);return}let e=iH[t.kind];Ur.dataset.theme=ov()??(av.matches?"dark":"light");let r=[...e.sections(t),uO(t)].flat().filter(Boolean),
i=r.filter(n=>n.tagName==="SECTION").map(n=>O("a",{href:`#${n.id}`},n.querySelector("h2").textContent));document.getElementById("page").append(O("header",{},O("\
div",{class:"brand"},O("span",{},`stepcast \xB7 ${e.name}`),MO()),O("h1",{},t.title),O("p",{class:"subtitle"},e.subtitle(t)),O("nav",{"aria-label":"Parts of the\
 report"},i)),O("main",{},r),O("footer",{},`Made by ${t.program}. Forecasts are simulated; figures say what they rest on.`)),nH(),window.stepcast={charts:X_,timelines:j_},
requestAnimationFrame(()=>requestAnimationFrame(()=>{performance.mark("stepcast-interactive"),Ur.dataset.ready="yes"}))}oH();})();
