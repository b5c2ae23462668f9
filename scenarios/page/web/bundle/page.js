/* stepcast report page; made from 615b428bf9dbc69fb37e05274329f3e077daee6b0631f4282e9fd3878fbde50b */
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
(()=>{var lO=Object.defineProperty;var uO=(t,e)=>{for(var r in e)lO(t,r,{get:e[r],enumerable:!0})};var Zh=function(t,e){return Zh=Object.setPrototypeOf||{__proto__:[]}instanceof Array&&function(r,i){r.__proto__=i}||function(r,i){for(var n in i)Object.prototype.
hasOwnProperty.call(i,n)&&(r[n]=i[n])},Zh(t,e)};function k(t,e){if(typeof e!="function"&&e!==null)throw new TypeError("Class extends value "+String(e)+" is not \
a constructor or null");Zh(t,e);function r(){this.constructor=t}t.prototype=e===null?Object.create(e):(r.prototype=e.prototype,new r)}var Fu=12,qh="sans-serif",$t=Fu+"px "+qh,fO=20,cO=100,pO="007LLmW'55;N0500LLLLLLLLLL00NNNLzWW\\\\WQb\\0FWLg\\bWb\\WQ\\WrWWQ000CL5LLFLL0LL**F*gLLLL5F0LF\\FFF5.5N";
function hO(t){var e={};if(typeof JSON>"u")return e;for(var r=0;r<t.length;r++){var i=String.fromCharCode(r+32),n=(t.charCodeAt(r)-fO)/cO;e[i]=n}return e}var vO=hO(
pO),tt={createCanvas:function(){return typeof document<"u"&&document.createElement("canvas")},measureText:(function(){var t,e;return function(r,i){if(!t){var n=tt.
createCanvas();t=n&&n.getContext("2d")}if(t)return e!==i&&(e=t.font=i||$t),t.measureText(r);r=r||"",i=i||$t;var a=/((?:\d+)?\.?\d*)px/.exec(i),o=a&&+a[1]||Fu,s=0;
if(i.indexOf("mono")>=0)s=o*r.length;else for(var l=0;l<r.length;l++){var u=vO[r[l]];s+=u==null?o:u*o}return{width:s}}})(),loadImage:function(t,e,r){var i=new Image;
return i.onload=e,i.onerror=r,i.src=t,i},getTime:function(){return Date.now?Date.now():+new Date}};var V_=sr(["Function","RegExp","Date","Error","CanvasGradient","CanvasPattern","Image","Canvas"],function(t,e){return t["[object "+e+"]"]=!0,t},{}),H_=sr(["Int8",
"Uint8","Uint8Clamped","Int16","Uint16","Int32","Uint32","Float32","Float64"],function(t,e){return t["[object "+e+"Array]"]=!0,t},{}),Vs=Object.prototype.toString,
Vu=Array.prototype,dO=Vu.forEach,mO=Vu.filter,Qh=Vu.slice,gO=Vu.map,F_=function(){}.constructor,Uu=F_?F_.prototype:null,Jh="__proto__",jh=2311,yO=Math.pow(2,53)-
1;function Hu(){return jh>=yO&&(jh=0),jh++}function go(){for(var t=[],e=0;e<arguments.length;e++)t[e]=arguments[e];typeof console<"u"&&console.error.apply(console,
t)}function ne(t){if(t==null||typeof t!="object")return t;var e=t,r=Vs.call(t);if(r==="[object Array]"){if(!Us(t)){e=[];for(var i=0,n=t.length;i<n;i++)e[i]=ne(t[i])}}else if(H_[r]){
if(!Us(t)){var a=t.constructor;if(a.from)e=a.from(t);else{e=new a(t.length);for(var i=0,n=t.length;i<n;i++)e[i]=t[i]}}}else if(!V_[r]&&!Us(t)&&!mo(t)){e={};for(var o in t)
t.hasOwnProperty(o)&&o!==Jh&&(e[o]=ne(t[o]))}return e}function ge(t,e,r){if(!W(e)||!W(t))return r?ne(e):t;for(var i in e)if(e.hasOwnProperty(i)&&i!==Jh){var n=t[i],
a=e[i];W(a)&&W(n)&&!B(a)&&!B(n)&&!mo(a)&&!mo(n)&&!U_(a)&&!U_(n)&&!Us(a)&&!Us(n)?ge(n,a,r):(r||!(i in t))&&(t[i]=ne(e[i]))}return t}function G_(t,e){for(var r=t[0],
i=1,n=t.length;i<n;i++)r=ge(r,t[i],e);return r}function R(t,e){if(Object.assign)Object.assign(t,e);else for(var r in e)e.hasOwnProperty(r)&&r!==Jh&&(t[r]=e[r]);
return t}function W_(t,e,r){t=t||{};for(var i=0;i<r.length;i++){var n=r[i];t[n]=e[n]}return t}function ue(t,e,r){for(var i=ee(e),n=0,a=i.length;n<a;n++){var o=i[n];
(r?e[o]!=null:t[o]==null)&&(t[o]=e[o])}return t}var BV=tt.createCanvas;function se(t,e){if(t){if(t.indexOf)return t.indexOf(e);for(var r=0,i=t.length;r<i;r++)if(t[r]===
e)return r}return-1}function Y_(t,e){var r=t.prototype;function i(){}i.prototype=e.prototype,t.prototype=new i;for(var n in r)r.hasOwnProperty(n)&&(t.prototype[n]=
r[n]);t.prototype.constructor=t,t.superClass=e}function bt(t,e,r){if(t="prototype"in t?t.prototype:t,e="prototype"in e?e.prototype:e,Object.getOwnPropertyNames)
for(var i=Object.getOwnPropertyNames(e),n=0;n<i.length;n++){var a=i[n];a!=="constructor"&&(r?e[a]!=null:t[a]==null)&&(t[a]=e[a])}else ue(t,e,r)}function Ke(t){return!t||
typeof t=="string"?!1:typeof t.length=="number"}function T(t,e,r){if(t&&e)if(t.forEach&&t.forEach===dO)t.forEach(e,r);else if(t.length===+t.length)for(var i=0,n=t.
length;i<n;i++)e.call(r,t[i],i,t);else for(var a in t)t.hasOwnProperty(a)&&e.call(r,t[a],a,t)}function z(t,e,r){if(!t)return[];if(!e)return Gu(t);if(t.map&&t.map===
gO)return t.map(e,r);for(var i=[],n=0,a=t.length;n<a;n++)i.push(e.call(r,t[n],n,t));return i}function sr(t,e,r,i){if(t&&e){for(var n=0,a=t.length;n<a;n++)r=e.call(
i,r,t[n],n,t);return r}}function Me(t,e,r){if(!t)return[];if(!e)return Gu(t);if(t.filter&&t.filter===mO)return t.filter(e,r);for(var i=[],n=0,a=t.length;n<a;n++)
e.call(r,t[n],n,t)&&i.push(t[n]);return i}function $_(t,e,r){if(t&&e){for(var i=0,n=t.length;i<n;i++)if(e.call(r,t[i],i,t))return t[i]}}function ee(t){if(!t)return[];
if(Object.keys)return Object.keys(t);var e=[];for(var r in t)t.hasOwnProperty(r)&&e.push(r);return e}function _O(t,e){for(var r=[],i=2;i<arguments.length;i++)r[i-
2]=arguments[i];return function(){return t.apply(e,r.concat(Qh.call(arguments)))}}var fe=Uu&&Y(Uu.bind)?Uu.call.bind(Uu.bind):_O;function Te(t){for(var e=[],r=1;r<
arguments.length;r++)e[r-1]=arguments[r];return function(){return t.apply(this,e.concat(Qh.call(arguments)))}}function B(t){return Array.isArray?Array.isArray(t):Vs.call(t)==="[object Array]"}function Y(t){return typeof t=="function"}function V(t){return typeof t=="stri\
ng"}function Hs(t){return Vs.call(t)==="[object String]"}function pe(t){return typeof t=="number"}function W(t){var e=typeof t;return e==="function"||!!t&&e==="\
object"}function U_(t){return!!V_[Vs.call(t)]}function Ze(t){return!!H_[Vs.call(t)]}function mo(t){return typeof t=="object"&&typeof t.nodeType=="number"&&typeof t.
ownerDocument=="object"}function nn(t){return t.colorStops!=null}function X_(t){return t.image!=null}function an(t){return t!==t}function lr(){for(var t=[],e=0;e<arguments.length;e++)t[e]=arguments[e];for(var r=0,i=t.length;r<i;r++)if(t[r]!=null)return t[r]}function G(t,e){
return t??e}function ur(t,e,r){return t??e??r}function Gu(t){for(var e=[],r=1;r<arguments.length;r++)e[r-1]=arguments[r];return Qh.apply(t,e)}function yo(t){if(typeof t==
"number")return[t,t,t,t];var e=t.length;return e===2?[t[0],t[1],t[0],t[1]]:e===3?[t[0],t[1],t[2],t[1]]:t}function We(t,e){if(!t)throw new Error(e)}function wt(t){
return t==null?null:typeof t.trim=="function"?t.trim():t.replace(/^[\s\uFEFF\xA0]+|[\s\uFEFF\xA0]+$/g,"")}var K_="__ec_primitive__";function _o(t){t[K_]=!0}function Us(t){
return t[K_]}var xO=(function(){function t(){this.data={}}return t.prototype.delete=function(e){var r=this.has(e);return r&&delete this.data[e],r},t.prototype.has=
function(e){return this.data.hasOwnProperty(e)},t.prototype.get=function(e){return this.data[e]},t.prototype.set=function(e,r){return this.data[e]=r,this},t.prototype.
keys=function(){return ee(this.data)},t.prototype.forEach=function(e){var r=this.data;for(var i in r)r.hasOwnProperty(i)&&e(r[i],i)},t})(),Z_=typeof Map=="funct\
ion";function SO(){return Z_?new Map:new xO}var bO=(function(){function t(e){var r=B(e);this.data=SO();var i=this;e instanceof t?e.each(n):e&&T(e,n);function n(a,o){
r?i.set(a,o):i.set(o,a)}}return t.prototype.hasKey=function(e){return this.data.has(e)},t.prototype.get=function(e){return this.data.get(e)},t.prototype.set=function(e,r){
return this.data.set(e,r),r},t.prototype.each=function(e,r){this.data.forEach(function(i,n){e.call(r,i,n)})},t.prototype.keys=function(){var e=this.data.keys();
return Z_?Array.from(e):e},t.prototype.removeKey=function(e){this.data.delete(e)},t})();function K(t){return new bO(t)}function q_(t,e){for(var r=new t.constructor(t.length+e.length),i=0;i<t.length;i++)r[i]=t[i];for(var n=t.length,i=0;i<e.length;i++)
r[i+n]=e[i];return r}function on(t,e){var r;if(Object.create)r=Object.create(t);else{var i=function(){};i.prototype=t,r=new i}return e&&R(r,e),r}function Wu(t){
var e=t.style;e.webkitUserSelect="none",e.userSelect="none",e.webkitTapHighlightColor="rgba(0,0,0,0)",e["-webkit-touch-callout"]="none"}function H(t,e){return t.
hasOwnProperty(e)}function Re(){}var xo=180/Math.PI,zV=Number.EPSILON||Math.pow(2,-52);var wO=(function(){function t(){this.firefox=!1,this.ie=!1,this.edge=!1,this.newEdge=!1,this.weChat=!1}return t})(),TO=(function(){function t(){this.browser=new wO,
this.node=!1,this.wxa=!1,this.worker=!1,this.svgSupported=!1,this.touchEventsSupported=!1,this.pointerEventsSupported=!1,this.domSupported=!1,this.transformSupported=
!1,this.transform3dSupported=!1,this.hasGlobalWindow=typeof window<"u"}return t})(),sn=new TO;typeof wx=="object"&&typeof wx.getSystemInfoSync=="function"?(sn.wxa=
!0,sn.touchEventsSupported=!0):typeof document>"u"&&typeof self<"u"?sn.worker=!0:!sn.hasGlobalWindow||"Deno"in window||typeof navigator<"u"&&typeof navigator.userAgent==
"string"&&navigator.userAgent.indexOf("Node.js")>-1?(sn.node=!0,sn.svgSupported=!0):CO(navigator.userAgent,sn);function CO(t,e){var r=e.browser,i=t.match(/Firefox\/([\d.]+)/),
n=t.match(/MSIE\s([\d.]+)/)||t.match(/Trident\/.+?rv:(([\d.]+))/),a=t.match(/Edge?\/([\d.]+)/),o=/micromessenger/i.test(t);i&&(r.firefox=!0,r.version=i[1]),n&&(r.
ie=!0,r.version=n[1]),a&&(r.edge=!0,r.version=a[1],r.newEdge=+a[1].split(".")[0]>18),o&&(r.weChat=!0),e.svgSupported=typeof SVGRect<"u",e.touchEventsSupported="\
ontouchstart"in window&&!r.ie&&!r.edge,e.pointerEventsSupported="onpointerdown"in window&&(r.edge||r.ie&&+r.version>=11);var s=e.domSupported=typeof document<"u";
if(s){var l=document.documentElement.style;e.transform3dSupported=(r.ie&&"transition"in l||r.edge||"WebKitCSSMatrix"in window&&"m11"in new WebKitCSSMatrix||"Moz\
Perspective"in l)&&!("OTransition"in l),e.transformSupported=e.transform3dSupported||r.ie&&+r.version>=9}}var le=sn;var AO=".",Jn="___EC__COMPONENT__CONTAINER___",j_="___EC__EXTENDED_CLASS___";function Xt(t){var e={main:"",sub:""};if(t){var r=t.split(AO);e.main=r[0]||"",e.sub=
r[1]||""}return e}function EO(t){We(/^[a-zA-Z0-9_]+([.][a-zA-Z0-9_]+)?$/.test(t),'componentType "'+t+'" illegal')}function Q_(t){return!!(t&&t[j_])}function So(t,e){
t.$constructor=t,t.extend=function(r){var i=this,n;return DO(i)?n=(function(a){k(o,a);function o(){return a.apply(this,arguments)||this}return o})(i):(n=function(){
(r.$constructor||i).apply(this,arguments)},Y_(n,this)),R(n.prototype,r),n[j_]=!0,n.extend=this.extend,n.superCall=OO,n.superApply=LO,n.superClass=i,n}}function DO(t){
return Y(t)&&/^class\s/.test(Function.prototype.toString.call(t))}function Yu(t,e){t.extend=e.extend}var MO=Math.round(Math.random()*10);function J_(t){var e=["\
__\0is_clz",MO++].join("_");t.prototype[e]=!0,t.isInstance=function(r){return!!(r&&r[e])}}function OO(t,e){for(var r=[],i=2;i<arguments.length;i++)r[i-2]=arguments[i];
return this.superClass.prototype[e].apply(t,r)}function LO(t,e,r){return this.superClass.prototype[e].apply(t,r)}function ln(t){var e={};t.registerClass=function(i){
var n=i.type||i.prototype.type;if(n){EO(n),i.prototype.type=n;var a=Xt(n);if(!a.sub)e[a.main]=i;else if(a.sub!==Jn){var o=r(a);o[a.sub]=i}}return i},t.getClass=
function(i,n,a){var o=e[i];if(o&&o[Jn]&&(o=n?o[n]:null),a&&!o)throw new Error(n?"Component "+i+"."+(n||"")+" is used but not imported.":i+".type should be speci\
fied.");return o},t.getClassesByMainType=function(i){var n=Xt(i),a=[],o=e[n.main];return o&&o[Jn]?T(o,function(s,l){l!==Jn&&a.push(s)}):a.push(o),a},t.hasClass=
function(i){var n=Xt(i);return!!e[n.main]},t.getAllClassMainTypes=function(){var i=[];return T(e,function(n,a){i.push(a)}),i},t.hasSubTypes=function(i){var n=Xt(
i),a=e[n.main];return a&&a[Jn]};function r(i){var n=e[i.main];return(!n||!n[Jn])&&(n=e[i.main]={},n[Jn]=!0),n}}function ti(t,e){for(var r=0;r<t.length;r++)t[r][1]||(t[r][1]=t[r][0]);return e=e||!1,function(i,n,a){for(var o={},s=0;s<t.length;s++){var l=t[s][1];if(!(n&&se(
n,l)>=0||a&&se(a,l)<0)){var u=i.getShallow(l,e);u!=null&&(o[t[s][0]]=u)}}return o}}var PO=[["fill","color"],["shadowBlur"],["shadowOffsetX"],["shadowOffsetY"],["opacity"],["shadowColor"]],kO=ti(PO),e0=(function(){function t(){}return t.prototype.
getAreaStyle=function(e,r){return kO(this,e,r)},t})();var t0=(function(){function t(e){this.value=e}return t})();var IO=(function(){function t(){this._len=0}return t.prototype.insert=function(e){var r=new t0(e);return this.insertEntry(r),r},t.prototype.insertEntry=function(e){
this.head?(this.tail.next=e,e.prev=this.tail,e.next=null,this.tail=e):this.head=this.tail=e,this._len++},t.prototype.remove=function(e){var r=e.prev,i=e.next;r?
r.next=i:this.head=i,i?i.prev=r:this.tail=r,e.next=e.prev=null,this._len--},t.prototype.len=function(){return this._len},t.prototype.clear=function(){this.head=
this.tail=null,this._len=0},t})();var NO=(function(){function t(e){this._list=new IO,this._maxSize=10,this._map={},this._maxSize=e}return t.prototype.put=function(e,r){var i=this._list,n=this._map,
a=null;if(n[e]==null){var o=i.len(),s=this._lastRemovedEntry;if(o>=this._maxSize&&o>0){var l=i.head;i.remove(l),delete n[l.key],a=l.value,this._lastRemovedEntry=
l}s?s.value=r:s=new t0(r),s.key=e,i.insertEntry(s),n[e]=s}return a},t.prototype.get=function(e){var r=this._map[e],i=this._list;if(r!=null)return r!==i.tail&&(i.
remove(r),i.insertEntry(r)),r.value},t.prototype.clear=function(){this._list.clear(),this._map={}},t.prototype.len=function(){return this._list.len()},t})(),ri=NO;var tv=new ri(50);function i0(t){if(typeof t=="string"){var e=tv.get(t);return e&&e.image}else return t}function Gs(t,e,r,i,n){if(t)if(typeof t=="string"){if(e&&
e.__zrImageSrc===t||!r)return e;var a=tv.get(t),o={hostEl:r,cb:i,cbPayload:n};return a?(e=a.image,!bo(e)&&a.pending.push(o)):(e=tt.loadImage(t,r0,r0),e.__zrImageSrc=
t,tv.put(t,e.__cachedImgObj={image:e,pending:[o]})),e}else return t;else return e}function r0(){var t=this.__cachedImgObj;this.onload=this.onerror=this.__cachedImgObj=
null;for(var e=0;e<t.pending.length;e++){var r=t.pending[e],i=r.cb;i&&i(this,r.cbPayload),r.hostEl.dirty()}t.pending.length=0}function bo(t){return t&&t.width&&
t.height}function Ue(){return[1,0,0,1,0,0]}function Ti(t){return t[0]=1,t[1]=0,t[2]=0,t[3]=1,t[4]=0,t[5]=0,t}function wo(t,e){return t[0]=e[0],t[1]=e[1],t[2]=e[2],t[3]=e[3],
t[4]=e[4],t[5]=e[5],t}function Ci(t,e,r){var i=e[0]*r[0]+e[2]*r[1],n=e[1]*r[0]+e[3]*r[1],a=e[0]*r[2]+e[2]*r[3],o=e[1]*r[2]+e[3]*r[3],s=e[0]*r[4]+e[2]*r[5]+e[4],
l=e[1]*r[4]+e[3]*r[5]+e[5];return t[0]=i,t[1]=n,t[2]=a,t[3]=o,t[4]=s,t[5]=l,t}function Ws(t,e,r){return t[0]=e[0],t[1]=e[1],t[2]=e[2],t[3]=e[3],t[4]=e[4]+r[0],t[5]=
e[5]+r[1],t}function To(t,e,r,i){i===void 0&&(i=[0,0]);var n=e[0],a=e[2],o=e[4],s=e[1],l=e[3],u=e[5],f=Math.sin(r),c=Math.cos(r);return t[0]=n*c+s*f,t[1]=-n*f+s*
c,t[2]=a*c+l*f,t[3]=-a*f+c*l,t[4]=c*(o-i[0])+f*(u-i[1])+i[0],t[5]=c*(u-i[1])-f*(o-i[0])+i[1],t}function n0(t,e,r){var i=r[0],n=r[1];return t[0]=e[0]*i,t[1]=e[1]*
n,t[2]=e[2]*i,t[3]=e[3]*n,t[4]=e[4]*i,t[5]=e[5]*n,t}function zr(t,e){var r=e[0],i=e[2],n=e[4],a=e[1],o=e[3],s=e[5],l=r*o-a*i;return l?(l=1/l,t[0]=o*l,t[1]=-a*l,
t[2]=-i*l,t[3]=r*l,t[4]=(i*s-o*n)*l,t[5]=(a*n-r*s)*l,t):null}function un(t,e){return t==null&&(t=0),e==null&&(e=0),[t,e]}function rv(t,e){return t[0]=e[0],t[1]=e[1],t}function a0(t){return[t[0],t[1]]}function $s(t,e,r){return t[0]=
e,t[1]=r,t}function iv(t,e,r){return t[0]=e[0]+r[0],t[1]=e[1]+r[1],t}function $u(t,e,r){return t[0]=e[0]-r[0],t[1]=e[1]-r[1],t}function BO(t){return Math.sqrt(zO(t))}function zO(t){return t[0]*t[0]+t[1]*t[1]}function Xu(t,e,r){return t[0]=e[0]*r,t[1]=e[1]*r,t}function Co(t,e){var r=BO(e);return r===0?(t[0]=0,t[1]=0):(t[0]=e[0]/r,t[1]=e[1]/r),t}function Ku(t,e){return Math.
sqrt((t[0]-e[0])*(t[0]-e[0])+(t[1]-e[1])*(t[1]-e[1]))}var o0=Ku;function FO(t,e){return(t[0]-e[0])*(t[0]-e[0])+(t[1]-e[1])*(t[1]-e[1])}var ea=FO;function nt(t,e,r){var i=e[0],n=e[1];return t[0]=r[0]*i+r[2]*n+r[4],t[1]=r[1]*i+r[3]*n+r[5],t}function Ai(t,e,r){return t[0]=Math.min(e[0],r[0]),t[1]=Math.min(e[1],
r[1]),t}function Ei(t,e,r){return t[0]=Math.max(e[0],r[0]),t[1]=Math.max(e[1],r[1]),t}var UO=(function(){function t(e,r){this.x=e||0,this.y=r||0}return t.prototype.copy=function(e){return this.x=e.x,this.y=e.y,this},t.prototype.clone=function(){return new t(
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
r.x+n*i.x,e.y=a*r.y+n*i.y},t})(),Ae=UO;var aa=Math.min,Ao=Math.max,ov=Math.abs,s0=["x","y"],VO=["width","height"],ta=new Ae,ra=new Ae,ia=new Ae,na=new Ae,fr=lv(),Xs=fr.minTv,sv=fr.maxTv,Ks=[0,0],Mi=(function(){
function t(e,r,i,n){nv(this,e,r,i,n)}return t.set=function(e,r,i,n,a){return n<0&&(r=r+n,n=-n),a<0&&(i=i+a,a=-a),e.x=r,e.y=i,e.width=n,e.height=a,e},t.prototype.
union=function(e){var r=aa(e.x,this.x),i=aa(e.y,this.y);isFinite(this.x)&&isFinite(this.width)?this.width=Ao(e.x+e.width,this.x+this.width)-r:this.width=e.width,
isFinite(this.y)&&isFinite(this.height)?this.height=Ao(e.y+e.height,this.y+this.height)-i:this.height=e.height,this.x=r,this.y=i},t.prototype.applyTransform=function(e){
t.applyTransform(this,this,e)},t.prototype.calculateTransform=function(e){return u0(Ue(),this,e)},t.prototype.intersect=function(e,r,i){return t.intersect(this,
e,r,i)},t.intersect=function(e,r,i,n){i&&Ae.set(i,0,0);var a=n&&n.outIntersectRect||null,o=n&&n.clamp;if(a&&(a.x=a.y=a.width=a.height=NaN),!e||!r)return!1;e instanceof
t||(e=nv(HO,e.x,e.y,e.width,e.height)),r instanceof t||(r=nv(GO,r.x,r.y,r.width,r.height));var s=!!i;fr.reset(n,s);var l=fr.touchThreshold,u=e.x+l,f=e.x+e.width-
l,c=e.y+l,p=e.y+e.height-l,h=r.x+l,v=r.x+r.width-l,m=r.y+l,d=r.y+r.height-l;if(u>f||c>p||h>v||m>d)return!1;var g=!(f<h||v<u||p<m||d<c);return(s||a)&&(Ks[0]=1/0,
Ks[1]=0,l0(u,f,h,v,0,s,a,o),l0(c,p,m,d,1,s,a,o),s&&Ae.copy(i,g?fr.useDir?fr.dirMinTv:Xs:sv)),g},t.contain=function(e,r,i){return r>=e.x&&r<=e.x+e.width&&i>=e.y&&
i<=e.y+e.height},t.prototype.contain=function(e,r){return t.contain(this,e,r)},t.prototype.clone=function(){return new t(this.x,this.y,this.width,this.height)},
t.prototype.copy=function(e){Eo(this,e)},t.prototype.plain=function(){return{x:this.x,y:this.y,width:this.width,height:this.height}},t.prototype.isFinite=function(){
return isFinite(this.x)&&isFinite(this.y)&&isFinite(this.width)&&isFinite(this.height)},t.prototype.isZero=function(){return this.width===0||this.height===0},t.
create=function(e){return new t(e?e.x:0,e?e.y:0,e?e.width:0,e?e.height:0)},t.copy=function(e,r){return e.x=r.x,e.y=r.y,e.width=r.width,e.height=r.height,e},t.applyTransform=
function(e,r,i){if(!i){e!==r&&Eo(e,r);return}if(i[1]<1e-5&&i[1]>-1e-5&&i[2]<1e-5&&i[2]>-1e-5){var n=i[0],a=i[3],o=i[4],s=i[5];e.x=r.x*n+o,e.y=r.y*a+s,e.width=r.
width*n,e.height=r.height*a,e.width<0&&(e.x+=e.width,e.width=-e.width),e.height<0&&(e.y+=e.height,e.height=-e.height);return}ta.x=ia.x=r.x,ta.y=na.y=r.y,ra.x=na.
x=r.x+r.width,ra.y=ia.y=r.y+r.height,ta.transform(i),na.transform(i),ra.transform(i),ia.transform(i),e.x=aa(ta.x,ra.x,ia.x,na.x),e.y=aa(ta.y,ra.y,ia.y,na.y);var l=Ao(
ta.x,ra.x,ia.x,na.x),u=Ao(ta.y,ra.y,ia.y,na.y);e.width=l-e.x,e.height=u-e.y},t.calculateTransform=function(e,r,i){var n=i.width/r.width,a=i.height/r.height;return e=
Ti(e||[]),Ws(e,e,$s(av,-r.x,-r.y)),n0(e,e,$s(av,n,a)),Ws(e,e,$s(av,i.x,i.y)),e},t})(),Zs=Mi.create,nv=Mi.set,Eo=Mi.copy,u0=Mi.calculateTransform,f0=Mi.applyTransform,
c0=Mi.contain,HO=new Mi(0,0,0,0),GO=new Mi(0,0,0,0),av=[];function l0(t,e,r,i,n,a,o,s){var l=ov(e-r),u=ov(i-t),f=aa(l,u),c=s0[n],p=s0[1-n],h=VO[n];e<r||i<t?l<u?
(a&&(sv[c]=-l),s&&(o[c]=e,o[h]=0)):(a&&(sv[c]=u),s&&(o[c]=t,o[h]=0)):(o&&(o[c]=Ao(t,r),o[h]=aa(e,i)-o[c]),a&&(f<Ks[0]||fr.useDir)&&(Ks[0]=aa(f,Ks[0]),(l<u||!fr.
bidirectional)&&(Xs[c]=l,Xs[p]=0,fr.useDir&&fr.calcDirMTV()),(l>=u||!fr.bidirectional)&&(Xs[c]=-u,Xs[p]=0,fr.useDir&&fr.calcDirMTV())))}function lv(){var t=0,e=new Ae,
r=new Ae,i={minTv:new Ae,maxTv:new Ae,useDir:!1,dirMinTv:new Ae,touchThreshold:0,bidirectional:!0,negativeSize:!1,reset:function(a,o){i.touchThreshold=0,a&&a.touchThreshold!=
null&&(i.touchThreshold=Ao(0,a.touchThreshold)),i.negativeSize=!1,o&&(i.minTv.set(1/0,1/0),i.maxTv.set(0,0),i.useDir=!1,a&&a.direction!=null&&(i.useDir=!0,i.dirMinTv.
copy(i.minTv),r.copy(i.minTv),t=a.direction,i.bidirectional=a.bidirectional==null||!!a.bidirectional,i.bidirectional||e.set(Math.cos(t),Math.sin(t))))},calcDirMTV:function(){
var a=i.minTv,o=i.dirMinTv,s=a.y*a.y+a.x*a.x,l=Math.sin(t),u=Math.cos(t),f=l*a.y+u*a.x;if(n(f)){n(a.x)&&n(a.y)&&o.set(0,0);return}if(r.x=s*u/f,r.y=s*l/f,n(r.x)&&
n(r.y)){o.set(0,0);return}(i.bidirectional||e.dot(r)>0)&&r.len()<o.len()&&o.copy(r)}};function n(a){return ov(a)<1e-10}return i}var ae=Mi;function Ur(t){Zu||(Zu=new ri(100)),t=t||$t;var e=Zu.get(t);return e||(e={font:t,strWidthCache:new ri(500),asciiWidthMap:null,asciiWidthMapTried:!1,stWideCharWidth:tt.
measureText("\u56FD",t).width,asciiCharWidth:tt.measureText("a",t).width},Zu.put(t,e)),e}var Zu;function WO(t){if(!(uv>=p0)){t=t||$t;for(var e=[],r=+new Date,i=0;i<=
127;i++)e[i]=tt.measureText(String.fromCharCode(i),t).width;var n=+new Date-r;return n>16?uv=p0:n>2&&uv++,e}}var uv=0,p0=5;function fv(t,e){return t.asciiWidthMapTried||
(t.asciiWidthMap=WO(t.font),t.asciiWidthMapTried=!0),0<=e&&e<=127?t.asciiWidthMap!=null?t.asciiWidthMap[e]:t.asciiCharWidth:t.stWideCharWidth}function Vr(t,e){var r=t.
strWidthCache,i=r.get(e);return i==null&&(i=tt.measureText(e,t.font).width,r.put(e,i)),i}function h0(t,e,r,i){var n=Vr(Ur(e),t),a=oa(e),o=fn(0,n,r),s=Oi(0,a,i),
l=new ae(o,s,n,a);return l}function qu(t,e,r,i){var n=((t||"")+"").split(`
`),a=n.length;if(a===1)return h0(n[0],e,r,i);for(var o=new ae(0,0,0,0),s=0;s<n.length;s++){var l=h0(n[s],e,r,i);s===0?o.copy(l):o.union(l)}return o}function fn(t,e,r,i){
return r==="right"?i?t+=e:t-=e:r==="center"&&(i?t+=e/2:t-=e/2),t}function Oi(t,e,r,i){return r==="middle"?i?t+=e/2:t-=e/2:r==="bottom"&&(i?t+=e:t-=e),t}function oa(t){
return Ur(t).stWideCharWidth}function Fr(t,e){return typeof t=="string"?t.lastIndexOf("%")>=0?parseFloat(t)/100*e:parseFloat(t):t}function sa(t,e,r){var i=e.position||"inside",n=e.distance!=
null?e.distance:5,a=r.height,o=r.width,s=a/2,l=r.x,u=r.y,f="left",c="top";if(i instanceof Array)l+=Fr(i[0],r.width),u+=Fr(i[1],r.height),f=null,c=null;else switch(i){case"\
left":l-=n,u+=s,f="right",c="middle";break;case"right":l+=n+o,u+=s,c="middle";break;case"top":l+=o/2,u-=n,f="center",c="bottom";break;case"bottom":l+=o/2,u+=a+n,
f="center";break;case"inside":l+=o/2,u+=s,f="center",c="middle";break;case"insideLeft":l+=n,u+=s,c="middle";break;case"insideRight":l+=o-n,u+=s,f="right",c="mid\
dle";break;case"insideTop":l+=o/2,u+=n,f="center";break;case"insideBottom":l+=o/2,u+=a-n,f="center",c="bottom";break;case"insideTopLeft":l+=n,u+=n;break;case"in\
sideTopRight":l+=o-n,u+=n,f="right";break;case"insideBottomLeft":l+=n,u+=a-n,c="bottom";break;case"insideBottomRight":l+=o-n,u+=a-n,f="right",c="bottom";break}return t=
t||{},t.x=l,t.y=u,t.align=f,t.verticalAlign=c,t}var cv=/\{([a-zA-Z0-9_]+)\|([^}]*)\}/g;function YO(t,e,r,i,n,a){if(!r){t.text="",t.isTruncated=!1;return}var o=(e+"").split(`
`);a=y0(r,i,n,a);for(var s=!1,l={},u=0,f=o.length;u<f;u++)_0(l,o[u],a),o[u]=l.textLine,s=s||l.isTruncated;t.text=o.join(`
`),t.isTruncated=s}function y0(t,e,r,i){i=i||{};var n=R({},i);r=G(r,"..."),n.maxIterations=G(i.maxIterations,2);var a=n.minChar=G(i.minChar,0),o=n.fontMeasureInfo=
Ur(e),s=o.asciiCharWidth;n.placeholder=G(i.placeholder,"");for(var l=t=Math.max(0,t-1),u=0;u<a&&l>=s;u++)l-=s;var f=Vr(o,r);return f>l&&(r="",f=0),l=t-f,n.ellipsis=
r,n.ellipsisWidth=f,n.contentWidth=l,n.containerWidth=t,n}function _0(t,e,r){var i=r.containerWidth,n=r.contentWidth,a=r.fontMeasureInfo;if(!i){t.textLine="",t.
isTruncated=!1;return}var o=Vr(a,e);if(o<=i){t.textLine=e,t.isTruncated=!1;return}for(var s=0;;s++){if(o<=n||s>=r.maxIterations){e+=r.ellipsis;break}var l=s===0?
$O(e,n,a):o>0?Math.floor(e.length*n/o):0;e=e.substr(0,l),o=Vr(a,e)}e===""&&(e=r.placeholder),t.textLine=e,t.isTruncated=!0}function $O(t,e,r){for(var i=0,n=0,a=t.
length;n<a&&i<e;n++)i+=fv(r,t.charCodeAt(n));return n}function x0(t,e,r,i){var n=vv(t),a=e.overflow,o=e.padding,s=o?o[1]+o[3]:0,l=o?o[0]+o[2]:0,u=e.font,f=a==="\
truncate",c=oa(u),p=G(e.lineHeight,c),h=e.lineOverflow==="truncate",v=!1,m=e.width;m==null&&r!=null&&(m=r-s);var d=e.height;d==null&&i!=null&&(d=i-l);var g;m!=null&&
(a==="break"||a==="breakAll")?g=n?b0(n,e.font,m,a==="breakAll",0).lines:[]:g=n?n.split(`
`):[];var y=g.length*p;if(d==null&&(d=y),y>d&&h){var _=Math.floor(d/p);v=v||g.length>_,g=g.slice(0,_),y=g.length*p}if(n&&f&&m!=null)for(var x=y0(m,u,e.ellipsis,
{minChar:e.truncateMinChar,placeholder:e.placeholder}),S={},b=0;b<g.length;b++)_0(S,g[b],x),g[b]=S.textLine,v=v||S.isTruncated;for(var w=d,C=0,E=Ur(u),b=0;b<g.length;b++)
C=Math.max(Vr(E,g[b]),C);m==null&&(m=C);var A=m;return w+=l,A+=s,{lines:g,height:d,outerWidth:A,outerHeight:w,lineHeight:p,calculatedLineHeight:c,contentWidth:C,
contentHeight:y,width:m,isTruncated:v}}var XO=(function(){function t(){}return t})(),d0=(function(){function t(e){this.tokens=[],e&&(this.tokens=e)}return t})(),
KO=(function(){function t(){this.width=0,this.height=0,this.contentWidth=0,this.contentHeight=0,this.outerWidth=0,this.outerHeight=0,this.lines=[],this.isTruncated=
!1}return t})();function S0(t,e,r,i,n){var a=new KO,o=vv(t);if(!o)return a;var s=e.padding,l=s?s[1]+s[3]:0,u=s?s[0]+s[2]:0,f=e.width;f==null&&r!=null&&(f=r-l);var c=e.height;c==
null&&i!=null&&(c=i-u);for(var p=e.overflow,h=(p==="break"||p==="breakAll")&&f!=null?{width:f,accumWidth:0,breakAll:p==="breakAll"}:null,v=cv.lastIndex=0,m;(m=cv.
exec(o))!=null;){var d=m.index;d>v&&pv(a,o.substring(v,d),e,h),pv(a,m[2],e,h,m[1]),v=cv.lastIndex}v<o.length&&pv(a,o.substring(v,o.length),e,h);var g=[],y=0,_=0,
x=p==="truncate",S=e.lineOverflow==="truncate",b={};function w(be,St,Mt){be.width=St,be.lineHeight=Mt,y+=Mt,_=Math.max(_,St)}e:for(var C=0;C<a.lines.length;C++){
for(var E=a.lines[C],A=0,D=0,O=0;O<E.tokens.length;O++){var M=E.tokens[O],I=M.styleName&&e.rich[M.styleName]||{},P=M.textPadding=I.padding,L=P?P[1]+P[3]:0,F=M.font=
I.font||e.font;M.contentHeight=oa(F);var U=G(I.height,M.contentHeight);if(M.innerHeight=U,P&&(U+=P[0]+P[2]),M.height=U,M.lineHeight=ur(I.lineHeight,e.lineHeight,
U),M.align=I&&I.align||n,M.verticalAlign=I&&I.verticalAlign||"middle",S&&c!=null&&y+M.lineHeight>c){var $=a.lines.length;O>0?(E.tokens=E.tokens.slice(0,O),w(E,D,
A),a.lines=a.lines.slice(0,C+1)):a.lines=a.lines.slice(0,C),a.isTruncated=a.isTruncated||a.lines.length<$;break e}var Z=I.width,j=Z==null||Z==="auto";if(typeof Z==
"string"&&Z.charAt(Z.length-1)==="%")M.percentWidth=Z,g.push(M),M.contentWidth=Vr(Ur(F),M.text);else{if(j){var J=I.backgroundColor,ie=J&&J.image;ie&&(ie=i0(ie),
bo(ie)&&(M.width=Math.max(M.width,ie.width*U/ie.height)))}var q=x&&f!=null?f-D:null;q!=null&&q<M.width?!j||q<L?(M.text="",M.width=M.contentWidth=0):(YO(b,M.text,
q-L,F,e.ellipsis,{minChar:e.truncateMinChar}),M.text=b.text,a.isTruncated=a.isTruncated||b.isTruncated,M.width=M.contentWidth=Vr(Ur(F),M.text)):M.contentWidth=Vr(
Ur(F),M.text)}M.width+=L,D+=M.width,I&&(A=Math.max(A,M.lineHeight))}w(E,D,A)}a.outerWidth=a.width=G(f,_),a.outerHeight=a.height=G(c,y),a.contentHeight=y,a.contentWidth=
_,a.outerWidth+=l,a.outerHeight+=u;for(var C=0;C<g.length;C++){var M=g[C],me=M.percentWidth;M.width=parseInt(me,10)/100*a.width}return a}function pv(t,e,r,i,n){
var a=e==="",o=n&&r.rich[n]||{},s=t.lines,l=o.font||r.font,u=!1,f,c;if(i){var p=o.padding,h=p?p[1]+p[3]:0;if(o.width!=null&&o.width!=="auto"){var v=Fr(o.width,i.
width)+h;s.length>0&&v+i.accumWidth>i.width&&(f=e.split(`
`),u=!0),i.accumWidth=v}else{var m=b0(e,l,i.width,i.breakAll,i.accumWidth);i.accumWidth=m.accumWidth+h,c=m.linesWidths,f=m.lines}}f||(f=e.split(`
`));for(var d=Ur(l),g=0;g<f.length;g++){var y=f[g],_=new XO;if(_.styleName=n,_.text=y,_.isLineHolder=!y&&!a,typeof o.width=="number"?_.width=o.width:_.width=c?c[g]:
Vr(d,y),!g&&!u){var x=(s[s.length-1]||(s[0]=new d0)).tokens,S=x.length;S===1&&x[0].isLineHolder?x[0]=_:(y||!S||a)&&x.push(_)}else s.push(new d0([_]))}}function ZO(t){
var e=t.charCodeAt(0);return e>=32&&e<=591||e>=880&&e<=4351||e>=4608&&e<=5119||e>=7680&&e<=8303}var qO=sr(",&?/;] ".split(""),function(t,e){return t[e]=!0,t},{});
function jO(t){return ZO(t)?!!qO[t]:!0}function b0(t,e,r,i,n){for(var a=[],o=[],s="",l="",u=0,f=0,c=Ur(e),p=0;p<t.length;p++){var h=t.charAt(p);if(h===`
`){l&&(s+=l,f+=u),a.push(s),o.push(f),s="",l="",u=0,f=0;continue}var v=fv(c,h.charCodeAt(0)),m=i?!1:!jO(h);if(a.length?f+v>r:n+f+v>r){f?(s||l)&&(m?(s||(s=l,l="",
u=0,f=u),a.push(s),o.push(f-u),l+=h,u+=v,s="",f=u):(l&&(s+=l,l="",u=0),a.push(s),o.push(f),s=h,f=v)):m?(a.push(l),o.push(u),l=h,u=v):(a.push(h),o.push(v));continue}
f+=v,m?(l+=h,u+=v):(l&&(s+=l,l="",u=0),s+=h)}return l&&(s+=l),s&&(a.push(s),o.push(f)),a.length===1&&(f+=n),{accumWidth:f,lines:a,linesWidths:o}}function hv(t,e,r,i,n,a){
if(t.baseX=r,t.baseY=i,t.outerWidth=t.outerHeight=null,!!e){var o=e.width*2,s=e.height*2;ae.set(m0,fn(r,o,n),Oi(i,s,a),o,s),ae.intersect(e,m0,null,g0);var l=g0.
outIntersectRect;t.outerWidth=l.width,t.outerHeight=l.height,t.baseX=fn(l.x,l.width,n,!0),t.baseY=Oi(l.y,l.height,a,!0)}}var m0=new ae(0,0,0,0),g0={outIntersectRect:{},
clamp:!0};function vv(t){return t!=null?t+="":t=""}function w0(t){var e=vv(t.text),r=t.font,i=Vr(Ur(r),e),n=oa(r);return ju(t,i,n,null)}function ju(t,e,r,i){var n=new ae(
fn(t.x||0,e,t.textAlign),Oi(t.y||0,r,t.textBaseline),e,r),a=i??(dv(t)?t.lineWidth:0);return a>0&&(n.x-=a/2,n.y-=a/2,n.width+=a,n.height+=a),n}function dv(t){var e=t.
stroke;return e!=null&&e!=="none"&&t.lineWidth>0}var T0=Ti,C0=5e-5;function la(t){return t>C0||t<-C0}var ua=[],Do=[],mv=Ue(),gv=Math.abs,yv=(function(){function t(){}return t.prototype.getLocalTransform=function(e){
return _v(this,e)},t.prototype.setPosition=function(e){this.x=e[0],this.y=e[1]},t.prototype.setScale=function(e){this.scaleX=e[0],this.scaleY=e[1]},t.prototype.
setSkew=function(e){this.skewX=e[0],this.skewY=e[1]},t.prototype.setOrigin=function(e){this.originX=e[0],this.originY=e[1]},t.prototype.needLocalTransform=function(){
return la(this.rotation)||la(this.x)||la(this.y)||la(this.scaleX-1)||la(this.scaleY-1)||la(this.skewX)||la(this.skewY)},t.prototype.updateTransform=function(){var e=this.
parent&&this.parent.transform,r=this.needLocalTransform(),i=this.transform;if(!(r||e)){i&&(T0(i),this.invTransform=null);return}i=i||Ue(),r?this.getLocalTransform(
i):T0(i),e&&(r?Ci(i,e,i):wo(i,e)),this.transform=i,this._resolveGlobalScaleRatio(i),this.invTransform=this.invTransform||Ue(),zr(this.invTransform,i)},t.prototype.
_resolveGlobalScaleRatio=function(e){var r=this.globalScaleRatio;if(r!=null&&r!==1){this.getGlobalScale(ua);var i=ua[0]<0?-1:1,n=ua[1]<0?-1:1,a=((ua[0]-i)*r+i)/
ua[0]||0,o=((ua[1]-n)*r+n)/ua[1]||0;e[0]*=a,e[1]*=a,e[2]*=o,e[3]*=o}},t.prototype.getComputedTransform=function(){for(var e=this,r=[];e;)r.push(e),e=e.parent;for(;e=
r.pop();)e.updateTransform();return this.transform},t.prototype.setLocalTransform=function(e){if(e){var r=e[0]*e[0]+e[1]*e[1],i=e[2]*e[2]+e[3]*e[3],n=Math.atan2(
e[1],e[0]),a=Math.PI/2+n-Math.atan2(e[3],e[2]);i=Math.sqrt(i)*Math.cos(a),r=Math.sqrt(r),this.skewX=a,this.skewY=0,this.rotation=-n,this.x=+e[4],this.y=+e[5],this.
scaleX=r,this.scaleY=i,this.originX=0,this.originY=0}},t.prototype.decomposeTransform=function(){if(this.transform){var e=this.parent,r=this.transform;e&&e.transform&&
(e.invTransform=e.invTransform||Ue(),Ci(Do,e.invTransform,r),r=Do);var i=this.originX,n=this.originY;(i||n)&&(mv[4]=i,mv[5]=n,Ci(Do,r,mv),Do[4]-=i,Do[5]-=n,r=Do),
this.setLocalTransform(r)}},t.prototype.getGlobalScale=function(e){var r=this.transform;return e=e||[],r?(e[0]=Math.sqrt(r[0]*r[0]+r[1]*r[1]),e[1]=Math.sqrt(r[2]*
r[2]+r[3]*r[3]),r[0]<0&&(e[0]=-e[0]),r[3]<0&&(e[1]=-e[1]),e):(e[0]=1,e[1]=1,e)},t.prototype.transformCoordToLocal=function(e,r){var i=[e,r],n=this.invTransform;
return n&&nt(i,i,n),i},t.prototype.transformCoordToGlobal=function(e,r){var i=[e,r],n=this.transform;return n&&nt(i,i,n),i},t.prototype.getLineScale=function(){
var e=this.transform;return e&&gv(e[0]-1)>1e-10&&gv(e[3]-1)>1e-10?Math.sqrt(gv(e[0]*e[3]-e[2]*e[1])):1},t.prototype.copyTransform=function(e){Li(this,e)},t.getLocalTransform=
function(e,r){r=r||[];var i=e.originX||0,n=e.originY||0,a=e.scaleX,o=e.scaleY,s=e.anchorX,l=e.anchorY,u=e.rotation||0,f=e.x,c=e.y,p=e.skewX?Math.tan(e.skewX):0,
h=e.skewY?Math.tan(-e.skewY):0;if(i||n||s||l){var v=i+s,m=n+l;r[4]=-v*a-p*m*o,r[5]=-m*o-h*v*a}else r[4]=r[5]=0;return r[0]=a,r[3]=o,r[1]=h*a,r[2]=p*o,u&&To(r,r,
u),r[4]+=i+f,r[5]+=n+c,r},t.initDefaultProps=(function(){var e=t.prototype;e.scaleX=e.scaleY=e.globalScaleRatio=1,e.x=e.y=e.originX=e.originY=e.skewX=e.skewY=e.
rotation=e.anchorX=e.anchorY=0})(),t})(),_v=yv.getLocalTransform;function Mo(){return new yv}var Tr=["x","y","originX","originY","anchorX","anchorY","rotation",
"scaleX","scaleY","skewX","skewY"];function Li(t,e){return W_(t,e,Tr)}var cn=yv;var Qu={linear:function(t){return t},quadraticIn:function(t){return t*t},quadraticOut:function(t){return t*(2-t)},quadraticInOut:function(t){return(t*=2)<1?.5*t*
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
return(t*=2)<1?.5*(t*t*((e+1)*t-e)):.5*((t-=2)*t*((e+1)*t+e)+2)},bounceIn:function(t){return 1-Qu.bounceOut(1-t)},bounceOut:function(t){return t<.36363636363636365?
7.5625*t*t:t<.7272727272727273?7.5625*(t-=.5454545454545454)*t+.75:t<.9090909090909091?7.5625*(t-=.8181818181818182)*t+.9375:7.5625*(t-=.9545454545454546)*t+.984375},
bounceInOut:function(t){return t<.5?Qu.bounceIn(t*2)*.5:Qu.bounceOut(t*2-1)*.5+.5}},Ju=Qu;var ef=Math.pow,hn=Math.sqrt,rf=1e-8,E0=1e-4,A0=hn(3),tf=1/3,ii=un(),Cr=un(),Oo=un();function pn(t){return t>-rf&&t<rf}function D0(t){return t>rf||t<-rf}function Ve(t,e,r,i,n){
var a=1-n;return a*a*(a*t+3*n*e)+n*n*(n*i+3*a*r)}function xv(t,e,r,i,n){var a=1-n;return 3*(((e-t)*a+2*(r-e)*n)*a+(i-r)*n*n)}function fa(t,e,r,i,n,a){var o=i+3*
(e-r)-t,s=3*(r-e*2+t),l=3*(e-t),u=t-n,f=s*s-3*o*l,c=s*l-9*o*u,p=l*l-3*s*u,h=0;if(pn(f)&&pn(c))if(pn(s))a[0]=0;else{var v=-l/s;v>=0&&v<=1&&(a[h++]=v)}else{var m=c*
c-4*f*p;if(pn(m)){var d=c/f,v=-s/o+d,g=-d/2;v>=0&&v<=1&&(a[h++]=v),g>=0&&g<=1&&(a[h++]=g)}else if(m>0){var y=hn(m),_=f*s+1.5*o*(-c+y),x=f*s+1.5*o*(-c-y);_<0?_=-ef(
-_,tf):_=ef(_,tf),x<0?x=-ef(-x,tf):x=ef(x,tf);var v=(-s-(_+x))/(3*o);v>=0&&v<=1&&(a[h++]=v)}else{var S=(2*f*s-3*o*c)/(2*hn(f*f*f)),b=Math.acos(S)/3,w=hn(f),C=Math.
cos(b),v=(-s-2*w*C)/(3*o),g=(-s+w*(C+A0*Math.sin(b)))/(3*o),E=(-s+w*(C-A0*Math.sin(b)))/(3*o);v>=0&&v<=1&&(a[h++]=v),g>=0&&g<=1&&(a[h++]=g),E>=0&&E<=1&&(a[h++]=
E)}}return h}function nf(t,e,r,i,n){var a=6*r-12*e+6*t,o=9*e+3*i-3*t-9*r,s=3*e-3*t,l=0;if(pn(o)){if(D0(a)){var u=-s/a;u>=0&&u<=1&&(n[l++]=u)}}else{var f=a*a-4*o*
s;if(pn(f))n[0]=-a/(2*o);else if(f>0){var c=hn(f),u=(-a+c)/(2*o),p=(-a-c)/(2*o);u>=0&&u<=1&&(n[l++]=u),p>=0&&p<=1&&(n[l++]=p)}}return l}function Lo(t,e,r,i,n,a){
var o=(e-t)*n+t,s=(r-e)*n+e,l=(i-r)*n+r,u=(s-o)*n+o,f=(l-s)*n+s,c=(f-u)*n+u;a[0]=t,a[1]=o,a[2]=u,a[3]=c,a[4]=c,a[5]=f,a[6]=l,a[7]=i}function M0(t,e,r,i,n,a,o,s,l,u,f){
var c,p=.005,h=1/0,v,m,d,g;ii[0]=l,ii[1]=u;for(var y=0;y<1;y+=.05)Cr[0]=Ve(t,r,n,o,y),Cr[1]=Ve(e,i,a,s,y),d=ea(ii,Cr),d<h&&(c=y,h=d);h=1/0;for(var _=0;_<32&&!(p<
E0);_++)v=c-p,m=c+p,Cr[0]=Ve(t,r,n,o,v),Cr[1]=Ve(e,i,a,s,v),d=ea(Cr,ii),v>=0&&d<h?(c=v,h=d):(Oo[0]=Ve(t,r,n,o,m),Oo[1]=Ve(e,i,a,s,m),g=ea(Oo,ii),m<=1&&g<h?(c=m,
h=g):p*=.5);return f&&(f[0]=Ve(t,r,n,o,c),f[1]=Ve(e,i,a,s,c)),hn(h)}function O0(t,e,r,i,n,a,o,s,l){for(var u=t,f=e,c=0,p=1/l,h=1;h<=l;h++){var v=h*p,m=Ve(t,r,n,
o,v),d=Ve(e,i,a,s,v),g=m-u,y=d-f;c+=Math.sqrt(g*g+y*y),u=m,f=d}return c}function vt(t,e,r,i){var n=1-i;return n*(n*t+2*i*e)+i*i*r}function Sv(t,e,r,i){return 2*
((1-i)*(e-t)+i*(r-e))}function L0(t,e,r,i,n){var a=t-2*e+r,o=2*(e-t),s=t-i,l=0;if(pn(a)){if(D0(o)){var u=-s/o;u>=0&&u<=1&&(n[l++]=u)}}else{var f=o*o-4*a*s;if(pn(
f)){var u=-o/(2*a);u>=0&&u<=1&&(n[l++]=u)}else if(f>0){var c=hn(f),u=(-o+c)/(2*a),p=(-o-c)/(2*a);u>=0&&u<=1&&(n[l++]=u),p>=0&&p<=1&&(n[l++]=p)}}return l}function af(t,e,r){
var i=t+r-2*e;return i===0?.5:(t-e)/i}function Po(t,e,r,i,n){var a=(e-t)*i+t,o=(r-e)*i+e,s=(o-a)*i+a;n[0]=t,n[1]=a,n[2]=s,n[3]=s,n[4]=o,n[5]=r}function P0(t,e,r,i,n,a,o,s,l){
var u,f=.005,c=1/0;ii[0]=o,ii[1]=s;for(var p=0;p<1;p+=.05){Cr[0]=vt(t,r,n,p),Cr[1]=vt(e,i,a,p);var h=ea(ii,Cr);h<c&&(u=p,c=h)}c=1/0;for(var v=0;v<32&&!(f<E0);v++){
var m=u-f,d=u+f;Cr[0]=vt(t,r,n,m),Cr[1]=vt(e,i,a,m);var h=ea(Cr,ii);if(m>=0&&h<c)u=m,c=h;else{Oo[0]=vt(t,r,n,d),Oo[1]=vt(e,i,a,d);var g=ea(Oo,ii);d<=1&&g<c?(u=d,
c=g):f*=.5}}return l&&(l[0]=vt(t,r,n,u),l[1]=vt(e,i,a,u)),hn(c)}function k0(t,e,r,i,n,a,o){for(var s=t,l=e,u=0,f=1/o,c=1;c<=o;c++){var p=c*f,h=vt(t,r,n,p),v=vt(
e,i,a,p),m=h-s,d=v-l;u+=Math.sqrt(m*m+d*d),s=h,l=v}return u}var QO=/cubic-bezier\(([0-9,\.e ]+)\)/;function ko(t){var e=t&&QO.exec(t);if(e){var r=e[1].split(","),i=+wt(r[0]),n=+wt(r[1]),a=+wt(r[2]),o=+wt(r[3]);if(isNaN(i+
n+a+o))return;var s=[];return function(l){return l<=0?0:l>=1?1:fa(0,i,a,1,l,s)&&Ve(0,n,o,1,s[0])}}}var JO=(function(){function t(e){this._inited=!1,this._startTime=0,this._pausedTime=0,this._paused=!1,this._life=e.life||1e3,this._delay=e.delay||0,this.loop=e.
loop||!1,this.onframe=e.onframe||Re,this.ondestroy=e.ondestroy||Re,this.onrestart=e.onrestart||Re,e.easing&&this.setEasing(e.easing)}return t.prototype.step=function(e,r){
if(this._inited||(this._startTime=e+this._delay,this._inited=!0),this._paused){this._pausedTime+=r;return}var i=this._life,n=e-this._startTime-this._pausedTime,
a=n/i;a<0&&(a=0),a=Math.min(a,1);var o=this.easingFunc,s=o?o(a):a;if(this.onframe(s),a===1)if(this.loop){var l=n%i;this._startTime=e-l,this._pausedTime=0,this.onrestart()}else
return!0;return!1},t.prototype.pause=function(){this._paused=!0},t.prototype.resume=function(){this._paused=!1},t.prototype.setEasing=function(e){this.easing=e,
this.easingFunc=Y(e)?e:Ju[e]||ko(e)},t})(),I0=JO;var N0={transparent:[0,0,0,0],aliceblue:[240,248,255,1],antiquewhite:[250,235,215,1],aqua:[0,255,255,1],aquamarine:[127,255,212,1],azure:[240,255,255,1],beige:[
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
179,1],white:[255,255,255,1],whitesmoke:[245,245,245,1],yellow:[255,255,0,1],yellowgreen:[154,205,50,1]};function vn(t){return t=Math.round(t),t<0?0:t>255?255:t}
function eL(t){return t=Math.round(t),t<0?0:t>360?360:t}function lf(t){return t<0?0:t>1?1:t}function wv(t){var e=t;return e.length&&e.charAt(e.length-1)==="%"?vn(
parseFloat(e)/100*255):vn(parseInt(e,10))}function ca(t){var e=t;return e.length&&e.charAt(e.length-1)==="%"?lf(parseFloat(e)/100):lf(parseFloat(e))}function Tv(t,e,r){
return r<0?r+=1:r>1&&(r-=1),r*6<1?t+(e-t)*r*6:r*2<1?e:r*3<2?t+(e-t)*(2/3-r)*6:t}function of(t,e,r){return t+(e-t)*r}function Ar(t,e,r,i,n){return t[0]=e,t[1]=r,
t[2]=i,t[3]=n,t}function Cv(t,e){return t[0]=e[0],t[1]=e[1],t[2]=e[2],t[3]=e[3],t}var z0=new ri(20),sf=null;function Io(t,e){sf&&Cv(sf,e),sf=z0.put(t,sf||e.slice())}
function Kt(t,e){if(t){e=e||[];var r=z0.get(t);if(r)return Cv(e,r);t=t+"";var i=t.replace(/ /g,"").toLowerCase();if(i in N0)return Cv(e,N0[i]),Io(t,e),e;var n=i.
length;if(i.charAt(0)==="#"){if(n===4||n===5){var a=parseInt(i.slice(1,4),16);if(!(a>=0&&a<=4095)){Ar(e,0,0,0,1);return}return Ar(e,(a&3840)>>4|(a&3840)>>8,a&240|
(a&240)>>4,a&15|(a&15)<<4,n===5?parseInt(i.slice(4),16)/15:1),Io(t,e),e}else if(n===7||n===9){var a=parseInt(i.slice(1,7),16);if(!(a>=0&&a<=16777215)){Ar(e,0,0,
0,1);return}return Ar(e,(a&16711680)>>16,(a&65280)>>8,a&255,n===9?parseInt(i.slice(7),16)/255:1),Io(t,e),e}return}var o=i.indexOf("("),s=i.indexOf(")");if(o!==-1&&
s+1===n){var l=i.substr(0,o),u=i.substr(o+1,s-(o+1)).split(","),f=1;switch(l){case"rgba":if(u.length!==4)return u.length===3?Ar(e,+u[0],+u[1],+u[2],1):Ar(e,0,0,
0,1);f=ca(u.pop());case"rgb":if(u.length>=3)return Ar(e,wv(u[0]),wv(u[1]),wv(u[2]),u.length===3?f:ca(u[3])),Io(t,e),e;Ar(e,0,0,0,1);return;case"hsla":if(u.length!==
4){Ar(e,0,0,0,1);return}return u[3]=ca(u[3]),Av(u,e),Io(t,e),e;case"hsl":if(u.length!==3){Ar(e,0,0,0,1);return}return Av(u,e),Io(t,e),e;default:return}}Ar(e,0,0,
0,1)}}function Av(t,e){var r=(parseFloat(t[0])%360+360)%360/360,i=ca(t[1]),n=ca(t[2]),a=n<=.5?n*(i+1):n+i-n*i,o=n*2-a;return e=e||[],Ar(e,vn(Tv(o,a,r+1/3)*255),
vn(Tv(o,a,r)*255),vn(Tv(o,a,r-1/3)*255),1),t.length===4&&(e[3]=t[3]),e}function tL(t){if(t){var e=t[0]/255,r=t[1]/255,i=t[2]/255,n=Math.min(e,r,i),a=Math.max(e,
r,i),o=a-n,s=(a+n)/2,l,u;if(o===0)l=0,u=0;else{s<.5?u=o/(a+n):u=o/(2-a-n);var f=((a-e)/6+o/2)/o,c=((a-r)/6+o/2)/o,p=((a-i)/6+o/2)/o;e===a?l=p-c:r===a?l=1/3+f-p:
i===a&&(l=2/3+c-f),l<0&&(l+=1),l>1&&(l-=1)}var h=[l*360,u,s];return t[3]!=null&&h.push(t[3]),h}}function R0(t,e){var r=Kt(t);if(r){for(var i=0;i<3;i++)e<0?r[i]=
r[i]*(1-e)|0:r[i]=(255-r[i])*e+r[i]|0,r[i]>255?r[i]=255:r[i]<0&&(r[i]=0);return No(r,r.length===4?"rgba":"rgb")}}function F0(t,e,r){if(!(!(e&&e.length)||!(t>=0&&t<=1))){var i=t*(e.length-1),n=Math.floor(i),a=Math.ceil(i),o=Kt(e[n]),s=Kt(e[a]),l=i-n,u=No([vn(of(o[0],s[0],l)),
vn(of(o[1],s[1],l)),vn(of(o[2],s[2],l)),lf(of(o[3],s[3],l))],"rgba");return r?{color:u,leftIndex:n,rightIndex:a,value:i}:u}}function qs(t,e,r,i){var n=Kt(t);if(t)return n=tL(n),e!=null&&(n[0]=eL(Y(e)?e(n[0]):e)),r!=null&&(n[1]=ca(Y(r)?r(n[1]):r)),i!=null&&(n[2]=ca(Y(i)?i(n[2]):i)),No(
Av(n),"rgba")}function Ev(t,e){var r=Kt(t);if(r&&e!=null)return r[3]=lf(e),No(r,"rgba")}function No(t,e){if(!(!t||!t.length)){var r=t[0]+","+t[1]+","+t[2];return(e===
"rgba"||e==="hsva"||e==="hsla")&&(r+=","+t[3]),e+"("+r+")"}}function Ro(t,e){var r=Kt(t);return r?(.299*r[0]+.587*r[1]+.114*r[2])*r[3]/255+(1-r[3])*e:0}var B0=new ri(100);function js(t){if(V(t)){var e=B0.get(t);return e||(e=R0(t,-.1),B0.put(t,e)),e}else if(nn(t)){var r=R({},t);return r.colorStops=z(t.colorStops,
function(i){return{offset:i.offset,color:R0(i.color,-.1)}}),r}return t}var ff=Math.round;function dn(t){var e;if(!t||t==="transparent")t="none";else if(typeof t=="string"&&t.indexOf("rgba")>-1){var r=Kt(t);r&&(t="rgb("+r[0]+","+r[1]+
","+r[2]+")",e=r[3])}return{color:t,opacity:e??1}}var V0=1e-4;function ni(t){return t<V0&&t>-V0}function uf(t){return ff(t*1e3)/1e3}function cf(t){return ff(t*1e4)/
1e4}function H0(t){return"matrix("+uf(t[0])+","+uf(t[1])+","+uf(t[2])+","+uf(t[3])+","+cf(t[4])+","+cf(t[5])+")"}var G0={left:"start",right:"end",center:"middle",middle:"\
middle"};function W0(t,e,r){return r==="top"?t+=e/2:r==="bottom"&&(t-=e/2),t}function Y0(t){return t&&(t.shadowBlur||t.shadowOffsetX||t.shadowOffsetY)}function $0(t){
var e=t.style,r=t.getGlobalScale();return[e.shadowColor,(e.shadowBlur||0).toFixed(2),(e.shadowOffsetX||0).toFixed(2),(e.shadowOffsetY||0).toFixed(2),r[0],r[1]].
join(",")}function Dv(t){return t&&!!t.image}function rL(t){return t&&!!t.svgElement}function Qs(t){return Dv(t)||rL(t)}function pf(t){return t.type==="linear"}function hf(t){
return t.type==="radial"}function vf(t){return t&&(t.type==="linear"||t.type==="radial")}function Js(t){return"url(#"+t+")"}function df(t){var e=t.getGlobalScale(),
r=Math.max(e[0],e[1]);return Math.max(Math.ceil(Math.log(r)/Math.log(10)),1)}function mf(t){var e=t.x||0,r=t.y||0,i=(t.rotation||0)*xo,n=G(t.scaleX,1),a=G(t.scaleY,
1),o=t.skewX||0,s=t.skewY||0,l=[];return(e||r)&&l.push("translate("+e+"px,"+r+"px)"),i&&l.push("rotate("+i+")"),(n!==1||a!==1)&&l.push("scale("+n+","+a+")"),(o||
s)&&l.push("skew("+ff(o*xo)+"deg, "+ff(s*xo)+"deg)"),l.join(" ")}var X0=(function(){return typeof Buffer<"u"&&typeof Buffer.from=="function"?function(t){return Buffer.
from(t).toString("base64")}:typeof btoa=="function"&&typeof unescape=="function"&&typeof encodeURIComponent=="function"?function(t){return btoa(unescape(encodeURIComponent(
t)))}:function(t){return null}})();var Ov=Array.prototype.slice;function Pi(t,e,r){return(e-t)*r+t}function Mv(t,e,r,i){for(var n=e.length,a=0;a<n;a++)t[a]=Pi(e[a],r[a],i);return t}function iL(t,e,r,i){
for(var n=e.length,a=n&&e[0].length,o=0;o<n;o++){t[o]||(t[o]=[]);for(var s=0;s<a;s++)t[o][s]=Pi(e[o][s],r[o][s],i)}return t}function gf(t,e,r,i){for(var n=e.length,
a=0;a<n;a++)t[a]=e[a]+r[a]*i;return t}function K0(t,e,r,i){for(var n=e.length,a=n&&e[0].length,o=0;o<n;o++){t[o]||(t[o]=[]);for(var s=0;s<a;s++)t[o][s]=e[o][s]+
r[o][s]*i}return t}function nL(t,e){for(var r=t.length,i=e.length,n=r>i?e:t,a=Math.min(r,i),o=n[a-1]||{color:[0,0,0,0],offset:0},s=a;s<Math.max(r,i);s++)n.push(
{offset:o.offset,color:o.color.slice()})}function aL(t,e,r){var i=t,n=e;if(!(!i.push||!n.push)){var a=i.length,o=n.length;if(a!==o){var s=a>o;if(s)i.length=o;else
for(var l=a;l<o;l++)i.push(r===1?n[l]:Ov.call(n[l]))}for(var u=i[0]&&i[0].length,l=0;l<i.length;l++)if(r===1)isNaN(i[l])&&(i[l]=n[l]);else for(var f=0;f<u;f++)isNaN(
i[l][f])&&(i[l][f]=n[l][f])}}function pa(t){if(Ke(t)){var e=t.length;if(Ke(t[0])){for(var r=[],i=0;i<e;i++)r.push(Ov.call(t[i]));return r}return Ov.call(t)}return t}
function xf(t){return t[0]=Math.floor(t[0])||0,t[1]=Math.floor(t[1])||0,t[2]=Math.floor(t[2])||0,t[3]=t[3]==null?1:t[3],"rgba("+t.join(",")+")"}function oL(t){return Ke(
t&&t[0])?2:1}var yf=0,Sf=1,j0=2,tl=3,Lv=4,Pv=5,Z0=6;function q0(t){return t===Lv||t===Pv}function _f(t){return t===Sf||t===j0}var el=[0,0,0,0],sL=(function(){function t(e){
this.keyframes=[],this.discrete=!1,this._invalid=!1,this._needsSort=!1,this._lastFr=0,this._lastFrP=0,this.propName=e}return t.prototype.isFinished=function(){return this.
_finished},t.prototype.setFinished=function(){this._finished=!0,this._additiveTrack&&this._additiveTrack.setFinished()},t.prototype.needsAnimate=function(){return this.
keyframes.length>=1},t.prototype.getAdditiveTrack=function(){return this._additiveTrack},t.prototype.addKeyframe=function(e,r,i){this._needsSort=!0;var n=this.keyframes,
a=n.length,o=!1,s=Z0,l=r;if(Ke(r)){var u=oL(r);s=u,(u===1&&!pe(r[0])||u===2&&!pe(r[0][0]))&&(o=!0)}else if(pe(r)&&!an(r))s=yf;else if(V(r))if(!isNaN(+r))s=yf;else{
var f=Kt(r);f&&(l=f,s=tl)}else if(nn(r)){var c=R({},l);c.colorStops=z(r.colorStops,function(h){return{offset:h.offset,color:Kt(h.color)}}),pf(r)?s=Lv:hf(r)&&(s=
Pv),l=c}a===0?this.valType=s:(s!==this.valType||s===Z0)&&(o=!0),this.discrete=this.discrete||o;var p={time:e,value:l,rawValue:r,percent:0};return i&&(p.easing=i,
p.easingFunc=Y(i)?i:Ju[i]||ko(i)),n.push(p),p},t.prototype.prepare=function(e,r){var i=this.keyframes;this._needsSort&&i.sort(function(m,d){return m.time-d.time});
for(var n=this.valType,a=i.length,o=i[a-1],s=this.discrete,l=_f(n),u=q0(n),f=0;f<a;f++){var c=i[f],p=c.value,h=o.value;c.percent=c.time/e,s||(l&&f!==a-1?aL(p,h,
n):u&&nL(p.colorStops,h.colorStops))}if(!s&&n!==Pv&&r&&this.needsAnimate()&&r.needsAnimate()&&n===r.valType&&!r._finished){this._additiveTrack=r;for(var v=i[0].
value,f=0;f<a;f++)n===yf?i[f].additiveValue=i[f].value-v:n===tl?i[f].additiveValue=gf([],i[f].value,v,-1):_f(n)&&(i[f].additiveValue=n===Sf?gf([],i[f].value,v,-1):
K0([],i[f].value,v,-1))}},t.prototype.step=function(e,r){if(!this._finished){this._additiveTrack&&this._additiveTrack._finished&&(this._additiveTrack=null);var i=this.
_additiveTrack!=null,n=i?"additiveValue":"value",a=this.valType,o=this.keyframes,s=o.length,l=this.propName,u=a===tl,f,c=this._lastFr,p=Math.min,h,v;if(s===1)h=
v=o[0];else{if(r<0)f=0;else if(r<this._lastFrP){var m=p(c+1,s-1);for(f=m;f>=0&&!(o[f].percent<=r);f--);f=p(f,s-2)}else{for(f=c;f<s&&!(o[f].percent>r);f++);f=p(f-
1,s-2)}v=o[f+1],h=o[f]}if(h&&v){this._lastFr=f,this._lastFrP=r;var d=v.percent-h.percent,g=d===0?1:p((r-h.percent)/d,1);v.easingFunc&&(g=v.easingFunc(g));var y=i?
this._additiveValue:u?el:e[l];if((_f(a)||u)&&!y&&(y=this._additiveValue=[]),this.discrete)e[l]=g<1?h.rawValue:v.rawValue;else if(_f(a))a===Sf?Mv(y,h[n],v[n],g):
iL(y,h[n],v[n],g);else if(q0(a)){var _=h[n],x=v[n],S=a===Lv;e[l]={type:S?"linear":"radial",x:Pi(_.x,x.x,g),y:Pi(_.y,x.y,g),colorStops:z(_.colorStops,function(w,C){
var E=x.colorStops[C];return{offset:Pi(w.offset,E.offset,g),color:xf(Mv([],w.color,E.color,g))}}),global:x.global},S?(e[l].x2=Pi(_.x2,x.x2,g),e[l].y2=Pi(_.y2,x.
y2,g)):e[l].r=Pi(_.r,x.r,g)}else if(u)Mv(y,h[n],v[n],g),i||(e[l]=xf(y));else{var b=Pi(h[n],v[n],g);i?this._additiveValue=b:e[l]=b}i&&this._addToTarget(e)}}},t.prototype.
_addToTarget=function(e){var r=this.valType,i=this.propName,n=this._additiveValue;r===yf?e[i]=e[i]+n:r===tl?(Kt(e[i],el),gf(el,el,n,1),e[i]=xf(el)):r===Sf?gf(e[i],
e[i],n,1):r===j0&&K0(e[i],e[i],n,1)},t})(),lL=(function(){function t(e,r,i,n){if(this._tracks={},this._trackKeys=[],this._maxTime=0,this._started=0,this._clip=null,
this._target=e,this._loop=r,r&&n){go("Can' use additive animation on looped animation.");return}this._additiveAnimators=n,this._allowDiscrete=i}return t.prototype.
getMaxTime=function(){return this._maxTime},t.prototype.getDelay=function(){return this._delay},t.prototype.getLoop=function(){return this._loop},t.prototype.getTarget=
function(){return this._target},t.prototype.changeTarget=function(e){this._target=e},t.prototype.when=function(e,r,i){return this.whenWithKeys(e,r,ee(r),i)},t.prototype.
whenWithKeys=function(e,r,i,n){for(var a=this._tracks,o=0;o<i.length;o++){var s=i[o],l=a[s];if(!l){l=a[s]=new sL(s);var u=void 0,f=this._getAdditiveTrack(s);if(f){
var c=f.keyframes,p=c[c.length-1];u=p&&p.value,f.valType===tl&&u&&(u=xf(u))}else u=this._target[s];if(u==null)continue;e>0&&l.addKeyframe(0,pa(u),n),this._trackKeys.
push(s)}l.addKeyframe(e,pa(r[s]),n)}return this._maxTime=Math.max(this._maxTime,e),this},t.prototype.pause=function(){this._clip.pause(),this._paused=!0},t.prototype.
resume=function(){this._clip.resume(),this._paused=!1},t.prototype.isPaused=function(){return!!this._paused},t.prototype.duration=function(e){return this._maxTime=
e,this._force=!0,this},t.prototype._doneCallback=function(){this._setTracksFinished(),this._clip=null;var e=this._doneCbs;if(e)for(var r=e.length,i=0;i<r;i++)e[i].
call(this)},t.prototype._abortedCallback=function(){this._setTracksFinished();var e=this.animation,r=this._abortedCbs;if(e&&e.removeClip(this._clip),this._clip=
null,r)for(var i=0;i<r.length;i++)r[i].call(this)},t.prototype._setTracksFinished=function(){for(var e=this._tracks,r=this._trackKeys,i=0;i<r.length;i++)e[r[i]].
setFinished()},t.prototype._getAdditiveTrack=function(e){var r,i=this._additiveAnimators;if(i)for(var n=0;n<i.length;n++){var a=i[n].getTrack(e);a&&(r=a)}return r},
t.prototype.start=function(e){if(!(this._started>0)){this._started=1;for(var r=this,i=[],n=this._maxTime||0,a=0;a<this._trackKeys.length;a++){var o=this._trackKeys[a],
s=this._tracks[o],l=this._getAdditiveTrack(o),u=s.keyframes,f=u.length;if(s.prepare(n,l),s.needsAnimate())if(!this._allowDiscrete&&s.discrete){var c=u[f-1];c&&(r.
_target[s.propName]=c.rawValue),s.setFinished()}else i.push(s)}if(i.length||this._force){var p=new I0({life:n,loop:this._loop,delay:this._delay||0,onframe:function(h){
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
l=s[i?0:s.length-1];l&&(e[a]=pa(l.rawValue))}}}},t.prototype.__changeFinalValue=function(e,r){r=r||ee(e);for(var i=0;i<r.length;i++){var n=r[i],a=this._tracks[n];
if(a){var o=a.keyframes;if(o.length>1){var s=o.pop();a.addKeyframe(s.time,e[n]),a.prepare(this._maxTime,a.getAdditiveTrack())}}}},t})(),rl=lL;var uL=(function(){function t(e){e&&(this._$eventProcessor=e)}return t.prototype.on=function(e,r,i,n){this._$handlers||(this._$handlers={});var a=this._$handlers;
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
1,o-1));break}}return a&&a.afterTrigger&&a.afterTrigger(e),this},t})(),Tt=uL;var Q0=1;le.hasGlobalWindow&&(Q0=Math.max(window.devicePixelRatio||window.screen&&window.screen.deviceXDPI/window.screen.logicalXDPI||1,1));var ha=Q0,il=.4,nl="#333",al="#ccc",J0="#eee";var rt=1,va=2,mn=4;var kv="__zr_normal__",Iv=Tr.concat(["ignore"]),fL=sr(Tr,function(t,e){return t[e]=!0,t},{ignore:!1}),Bo={},cL=new ae(0,0,0,0),bf=[],wf=0,zo=1,Bv=(function(){function t(e){
this.id=Hu(),this.animators=[],this.currentStates=[],this.states={},this._init(e)}return t.prototype._init=function(e){this.attr(e)},t.prototype.drift=function(e,r,i){
switch(this.draggable){case"horizontal":r=0;break;case"vertical":e=0;break}var n=this.transform;n||(n=this.transform=[1,0,0,1,0,0]),n[4]+=e,n[5]+=r,this.decomposeTransform(),
this.markRedraw()},t.prototype.beforeUpdate=function(){},t.prototype.afterUpdate=function(){},t.prototype.update=function(){this.updateTransform(),this.__dirty&&
this.updateInnerText()},t.prototype.updateInnerText=function(e){var r=this._textContent;if(r&&(!r.ignore||e)){this.textConfig||(this.textConfig={});var i=this.textConfig,
n=i.local,a=r.innerTransformable,o=void 0,s=void 0,l=!1;a.parent=n?this:null;var u=!1;a.copyTransform(r);var f=i.position!=null,c=i.autoOverflowArea,p=void 0;if((c||
f)&&(p=cL,i.layoutRect?p.copy(i.layoutRect):p.copy(this.getBoundingRect()),n||p.applyTransform(this.transform)),f){this.calculateTextPosition?this.calculateTextPosition(
Bo,i,p):sa(Bo,i,p),a.x=Bo.x,a.y=Bo.y,o=Bo.align,s=Bo.verticalAlign;var h=i.origin;if(h&&i.rotation!=null){var v=void 0,m=void 0;h==="center"?(v=p.width*.5,m=p.height*
.5):(v=Fr(h[0],p.width),m=Fr(h[1],p.height)),u=!0,a.originX=-a.x+v+(n?0:p.x),a.originY=-a.y+m+(n?0:p.y)}}i.rotation!=null&&(a.rotation=i.rotation);var d=i.offset;
d&&(a.x+=d[0],a.y+=d[1],u||(a.originX=-d[0],a.originY=-d[1]));var g=this._innerTextDefaultStyle||(this._innerTextDefaultStyle={});if(c){var y=g.overflowRect=g.overflowRect||
new ae(0,0,0,0);a.getLocalTransform(bf),zr(bf,bf),ae.copy(y,p),y.applyTransform(bf)}else g.overflowRect=null;var _=i.inside==null?typeof i.position=="string"&&i.
position.indexOf("inside")>=0:i.inside,x=void 0,S=void 0,b=void 0;_&&this.canBeInsideText()?(x=i.insideFill,S=i.insideStroke,(x==null||x==="auto")&&(x=this.getInsideTextFill()),
(S==null||S==="auto")&&(S=this.getInsideTextStroke(x),b=!0)):(x=i.outsideFill,S=i.outsideStroke,(x==null||x==="auto")&&(x=this.getOutsideFill()),(S==null||S==="\
auto")&&(S=this.getOutsideStroke(x),b=!0)),x=x||"#000",(x!==g.fill||S!==g.stroke||b!==g.autoStroke||o!==g.align||s!==g.verticalAlign)&&(l=!0,g.fill=x,g.stroke=S,
g.autoStroke=b,g.align=o,g.verticalAlign=s,r.setDefaultTextStyle(g)),r.__dirty|=rt,l&&r.dirtyStyle(!0)}},t.prototype.canBeInsideText=function(){return!0},t.prototype.
getInsideTextFill=function(){return"#fff"},t.prototype.getInsideTextStroke=function(e){return"#000"},t.prototype.getOutsideFill=function(){return this.__zr&&this.
__zr.isDarkMode()?al:nl},t.prototype.getOutsideStroke=function(e){var r=this.__zr&&this.__zr.getBackgroundColor(),i=typeof r=="string"&&Kt(r);i||(i=[255,255,255,
1]);for(var n=i[3],a=this.__zr.isDarkMode(),o=0;o<3;o++)i[o]=i[o]*n+(a?0:255)*(1-n);return i[3]=1,No(i,"rgba")},t.prototype.traverse=function(e,r){},t.prototype.
attrKV=function(e,r){e==="textConfig"?this.setTextConfig(r):e==="textContent"?this.setTextContent(r):e==="clipPath"?this.setClipPath(r):e==="extra"?(this.extra=
this.extra||{},R(this.extra,r)):this[e]=r},t.prototype.hide=function(){this.ignore=!0,this.markRedraw()},t.prototype.show=function(){this.ignore=!1,this.markRedraw()},
t.prototype.attr=function(e,r){if(typeof e=="string")this.attrKV(e,r);else if(W(e))for(var i=e,n=ee(i),a=0;a<n.length;a++){var o=n[a];this.attrKV(o,e[o])}return this.
markRedraw(),this},t.prototype.saveCurrentToNormalState=function(e){this._innerSaveToNormal(e);for(var r=this._normalState,i=0;i<this.animators.length;i++){var n=this.
animators[i],a=n.__fromStateTransition;if(!(n.getLoop()||a&&a!==kv)){var o=n.targetName,s=o?r[o]:r;n.saveTo(s)}}},t.prototype._innerSaveToNormal=function(e){var r=this.
_normalState;r||(r=this._normalState={}),e.textConfig&&!r.textConfig&&(r.textConfig=this.textConfig),this._savePrimaryToNormal(e,r,Iv)},t.prototype._savePrimaryToNormal=
function(e,r,i){for(var n=0;n<i.length;n++){var a=i[n];e[a]!=null&&!(a in r)&&(r[a]=this[a])}},t.prototype.hasState=function(){return this.currentStates.length>
0},t.prototype.getState=function(e){return this.states[e]},t.prototype.ensureState=function(e){var r=this.states;return r[e]||(r[e]={}),r[e]},t.prototype.clearStates=
function(e){this.useState(kv,!1,e)},t.prototype.useState=function(e,r,i,n){var a=e===kv,o=this.hasState();if(!(!o&&a)){var s=this.currentStates,l=this.stateTransition;
if(!(se(s,e)>=0&&(r||s.length===1))){var u;if(this.stateProxy&&!a&&(u=this.stateProxy(e)),u||(u=this.states&&this.states[e]),!u&&!a){go("State "+e+" not exists.");
return}a||this.saveCurrentToNormalState(u);var f=this._textContent,c=ex(this,f,u,n);c&&!this.__inHover&&(this.__inHover=c),this._applyStateObj(e,u,this._normalState,
r,rx(this,i,l),l);var p=this._textGuide;return f&&f.useState(e,r,i,!!c),p&&p.useState(e,r,i,!!c),a?(this.currentStates=[],this._normalState={}):r?this.currentStates.
push(e):this.currentStates=[e],this._updateAnimationTargets(),this.markRedraw(),!c&&this.__inHover&&(this.__inHover=wf,this.__dirty&=~rt),u}}},t.prototype.useStates=
function(e,r,i){if(!e.length)this.clearStates();else{var n=[],a=this.currentStates,o=e.length,s=o===a.length;if(s){for(var l=0;l<o;l++)if(e[l]!==a[l]){s=!1;break}}
if(s)return;for(var l=0;l<o;l++){var u=e[l],f=void 0;this.stateProxy&&(f=this.stateProxy(u,e)),f||(f=this.states[u]),f&&n.push(f)}var c=n[o-1],p=this._textContent,
h=ex(this,p,c,i);h&&!this.__inHover&&(this.__inHover=h);var v=this._mergeStates(n),m=this.stateTransition;this.saveCurrentToNormalState(v),this._applyStateObj(e.
join(","),v,this._normalState,!1,rx(this,r,m),m);var d=this._textGuide;p&&p.useStates(e,r,!!h),d&&d.useStates(e,r,!!h),this._updateAnimationTargets(),this.currentStates=
e.slice(),this.markRedraw(),!h&&this.__inHover&&(this.__inHover=wf,this.__dirty&=~rt)}},t.prototype.isSilent=function(){for(var e=this;e;){if(e.silent)return!0;
var r=e.__hostTarget;e=r?e.ignoreHostSilent?null:r:e.parent}return!1},t.prototype._updateAnimationTargets=function(){for(var e=0;e<this.animators.length;e++){var r=this.
animators[e];r.targetName&&r.changeTarget(this[r.targetName])}},t.prototype.removeState=function(e){var r=se(this.currentStates,e);if(r>=0){var i=this.currentStates.
slice();i.splice(r,1),this.useStates(i)}},t.prototype.replaceState=function(e,r,i){var n=this.currentStates.slice(),a=se(n,e),o=se(n,r)>=0;a>=0?o?n.splice(a,1):
n[a]=r:i&&!o&&n.push(r),this.useStates(n)},t.prototype.toggleState=function(e,r){r?this.useState(e,!0):this.removeState(e)},t.prototype._mergeStates=function(e){
for(var r={},i,n=0;n<e.length;n++){var a=e[n];R(r,a),a.textConfig&&(i=i||{},R(i,a.textConfig))}return i&&(r.textConfig=i),r},t.prototype._applyStateObj=function(e,r,i,n,a,o){
if(this.__inHover!==zo){var s=!(r&&n);r&&r.textConfig?(this.textConfig=R({},n?this.textConfig:i.textConfig),R(this.textConfig,r.textConfig)):s&&i.textConfig&&(this.
textConfig=i.textConfig);for(var l={},u=!1,f=0;f<Iv.length;f++){var c=Iv[f],p=a&&fL[c];r&&r[c]!=null?p?(u=!0,l[c]=r[c]):this[c]=r[c]:s&&i[c]!=null&&(p?(u=!0,l[c]=
i[c]):this[c]=i[c])}if(!a)for(var f=0;f<this.animators.length;f++){var h=this.animators[f],v=h.targetName;h.getLoop()||h.__changeFinalValue(v?(r||i)[v]:r||i)}u&&
this._transitionState(e,l,o)}},t.prototype._attachComponent=function(e){if(!(e.__zr&&!e.__hostTarget)&&e!==this){var r=this.__zr;r&&e.addSelfToZr(r),e.__zr=r,e.
__hostTarget=this}},t.prototype._detachComponent=function(e){e.__zr&&e.removeSelfFromZr(e.__zr),e.__zr=null,e.__hostTarget=null},t.prototype.getClipPath=function(){
return this._clipPath},t.prototype.setClipPath=function(e){this._clipPath&&this._clipPath!==e&&this.removeClipPath(),this._attachComponent(e),this._clipPath=e,this.
markRedraw()},t.prototype.removeClipPath=function(){var e=this._clipPath;e&&(this._detachComponent(e),this._clipPath=null,this.markRedraw())},t.prototype.getTextContent=
function(){return this._textContent},t.prototype.setTextContent=function(e){var r=this._textContent;r!==e&&(r&&r!==e&&this.removeTextContent(),e.innerTransformable=
new cn,this._attachComponent(e),this._textContent=e,this.markRedraw())},t.prototype.setTextConfig=function(e){this.textConfig||(this.textConfig={}),R(this.textConfig,
e),this.markRedraw()},t.prototype.removeTextConfig=function(){this.textConfig=null,this.markRedraw()},t.prototype.removeTextContent=function(){var e=this._textContent;
e&&(e.innerTransformable=null,this._detachComponent(e),this._textContent=null,this._innerTextDefaultStyle=null,this.markRedraw())},t.prototype.getTextGuideLine=
function(){return this._textGuide},t.prototype.setTextGuideLine=function(e){this._textGuide&&this._textGuide!==e&&this.removeTextGuideLine(),this._attachComponent(
e),this._textGuide=e,this.markRedraw()},t.prototype.removeTextGuideLine=function(){var e=this._textGuide;e&&(this._detachComponent(e),this._textGuide=null,this.
markRedraw())},t.prototype.markRedraw=function(){this.__dirty|=rt;var e=this.__zr;e&&(this.__inHover?e.refreshHover():e.refresh()),this.__hostTarget&&this.__hostTarget.
markRedraw()},t.prototype.dirty=function(){this.markRedraw()},t.prototype.addSelfToZr=function(e){if(this.__zr!==e){this.__zr=e;var r=this.animators;if(r)for(var i=0;i<
r.length;i++)e.animation.addAnimator(r[i]);this._clipPath&&this._clipPath.addSelfToZr(e),this._textContent&&this._textContent.addSelfToZr(e),this._textGuide&&this.
_textGuide.addSelfToZr(e)}},t.prototype.removeSelfFromZr=function(e){if(this.__zr){this.__zr=null;var r=this.animators;if(r)for(var i=0;i<r.length;i++)e.animation.
removeAnimator(r[i]);this._clipPath&&this._clipPath.removeSelfFromZr(e),this._textContent&&this._textContent.removeSelfFromZr(e),this._textGuide&&this._textGuide.
removeSelfFromZr(e)}},t.prototype.animate=function(e,r,i){var n=e?this[e]:this,a=new rl(n,r,i);return e&&(a.targetName=e),this.addAnimator(a,e),a},t.prototype.addAnimator=
function(e,r){var i=this.__zr,n=this;e.during(function(){n.updateDuringAnimation(r)}).done(function(){var a=n.animators,o=se(a,e);o>=0&&a.splice(o,1)}),this.animators.
push(e),i&&i.animation.addAnimator(e),i&&i.wakeUp()},t.prototype.updateDuringAnimation=function(e){this.markRedraw()},t.prototype.stopAnimation=function(e,r){for(var i=this.
animators,n=i.length,a=[],o=0;o<n;o++){var s=i[o];!e||e===s.scope?s.stop(r):a.push(s)}return this.animators=a,this},t.prototype.animateTo=function(e,r,i){Nv(this,
e,r,i)},t.prototype.animateFrom=function(e,r,i){Nv(this,e,r,i,!0)},t.prototype._transitionState=function(e,r,i,n){for(var a=Nv(this,r,i,n),o=0;o<a.length;o++)a[o].
__fromStateTransition=e},t.prototype.getBoundingRect=function(){return null},t.prototype.getPaintRect=function(){return null},t.initDefaultProps=(function(){var e=t.
prototype;e.type="element",e.name="",e.ignore=e.silent=e.ignoreHostSilent=e.isGroup=e.draggable=e.dragging=e.ignoreClip=!1,e.__inHover=wf,e.__dirty=rt;var r={};
function i(a,o,s){r[a+o+s]||(console.warn("DEPRECATED: '"+a+"' has been deprecated. use '"+o+"', '"+s+"' instead"),r[a+o+s]=!0)}function n(a,o,s,l){Object.defineProperty(
e,a,{get:function(){if(!this[o]){var f=this[o]=[];u(this,f)}return this[o]},set:function(f){this[s]=f[0],this[l]=f[1],this[o]=f,u(this,f)}});function u(f,c){Object.
defineProperty(c,0,{get:function(){return f[s]},set:function(p){f[s]=p}}),Object.defineProperty(c,1,{get:function(){return f[l]},set:function(p){f[l]=p}})}}Object.
defineProperty&&(n("position","_legacyPos","x","y"),n("scale","_legacyScale","scaleX","scaleY"),n("origin","_legacyOrigin","originX","originY"))})(),t})();bt(Bv,
Tt);bt(Bv,cn);function Nv(t,e,r,i,n){r=r||{};var a=[];ix(t,"",t,e,r,i,a,n);var o=a.length,s=!1,l=r.done,u=r.aborted,f=function(){s=!0,o--,o<=0&&(s?l&&l():u&&u())},
c=function(){o--,o<=0&&(s?l&&l():u&&u())};o||l&&l(),a.length>0&&r.during&&a[0].during(function(v,m){r.during(m)});for(var p=0;p<a.length;p++){var h=a[p];f&&h.done(
f),c&&h.aborted(c),r.force&&h.duration(r.duration),h.start(r.easing)}return a}function Rv(t,e,r){for(var i=0;i<r;i++)t[i]=e[i]}function pL(t){return Ke(t[0])}function hL(t,e,r){
if(Ke(e[r]))if(Ke(t[r])||(t[r]=[]),Ze(e[r])){var i=e[r].length;t[r].length!==i&&(t[r]=new e[r].constructor(i),Rv(t[r],e[r],i))}else{var n=e[r],a=t[r],o=n.length;
if(pL(n))for(var s=n[0].length,l=0;l<o;l++)a[l]?Rv(a[l],n[l],s):a[l]=Array.prototype.slice.call(n[l]);else Rv(a,n,o);a.length=n.length}else t[r]=e[r]}function vL(t,e){
return t===e||Ke(t)&&Ke(e)&&dL(t,e)}function dL(t,e){var r=t.length;if(r!==e.length)return!1;for(var i=0;i<r;i++)if(t[i]!==e[i])return!1;return!0}function ix(t,e,r,i,n,a,o,s){
for(var l=ee(i),u=n.duration,f=n.delay,c=n.additive,p=n.setToFinal,h=!W(a),v=t.animators,m=[],d=0;d<l.length;d++){var g=l[d],y=i[g];if(y!=null&&r[g]!=null&&(h||
a[g]))if(W(y)&&!Ke(y)&&!nn(y)){if(e){s||(r[g]=y,t.updateDuringAnimation(e));continue}ix(t,g,r[g],y,n,a&&a[g],o,s)}else m.push(g);else s||(r[g]=y,t.updateDuringAnimation(
e),m.push(g))}var _=m.length;if(!c&&_)for(var x=0;x<v.length;x++){var S=v[x];if(S.targetName===e){var b=S.stopTracks(m);if(b){var w=se(v,S);v.splice(w,1)}}}if(n.
force||(m=Me(m,function(D){return!vL(i[D],r[D])}),_=m.length),_>0||n.force&&!o.length){var C=void 0,E=void 0,A=void 0;if(s){E={},p&&(C={});for(var x=0;x<_;x++){
var g=m[x];E[g]=r[g],p?C[g]=i[g]:r[g]=i[g]}}else if(p){A={};for(var x=0;x<_;x++){var g=m[x];A[g]=pa(r[g]),hL(r,i,g)}}var S=new rl(r,!1,!1,c?Me(v,function(O){return O.
targetName===e}):null);S.targetName=e,n.scope&&(S.scope=n.scope),p&&C&&S.whenWithKeys(0,C,m),A&&S.whenWithKeys(0,A,m),S.whenWithKeys(u??500,s?E:i,m).delay(f||0),
t.addAnimator(S,e),o.push(S)}}function ex(t,e,r,i){return!(r&&r.hoverLayer||i)||tx(t)||e&&tx(e)?wf:zo}function tx(t){return t.type==="text"||t.type==="tspan"}function rx(t,e,r){
return!e&&!t.__inHover&&r&&r.duration>0}var Tf=Bv;var Uv="__zr_style_"+Math.round(Math.random()*10),ai={shadowBlur:0,shadowOffsetX:0,shadowOffsetY:0,shadowColor:"#000",opacity:1,blend:"source-over"},da={style:{
shadowBlur:!0,shadowOffsetX:!0,shadowOffsetY:!0,shadowColor:!0,opacity:!0}};ai[Uv]=!0;var nx=["z","z2","invisible"],mL=["invisible"],gL=(function(t){k(e,t);function e(r){
return t.call(this,r)||this}return e.prototype._init=function(r){for(var i=ee(r),n=0;n<i.length;n++){var a=i[n];a==="style"?this.useStyle(r[a]):t.prototype.attrKV.
call(this,a,r[a])}this.style||this.useStyle({})},e.prototype.beforeBrush=function(r){},e.prototype.afterBrush=function(){},e.prototype.innerBeforeBrush=function(){},
e.prototype.innerAfterBrush=function(){},e.prototype.shouldBePainted=function(r,i,n,a){var o=this.transform;if(this.ignore||this.invisible||this.style.opacity===
0||this.culling&&yL(this,r,i)||o&&!o[0]&&!o[3])return!1;if(n&&this.__clipPaths&&this.__clipPaths.length){for(var s=0;s<this.__clipPaths.length;++s)if(this.__clipPaths[s].
isZeroArea())return!1}if(a&&this.parent)for(var l=this.parent;l;){if(l.ignore)return!1;l=l.parent}return!0},e.prototype.contain=function(r,i){return this.rectContain(
r,i)},e.prototype.traverse=function(r,i){r.call(i,this)},e.prototype.rectContain=function(r,i){var n=this.transformCoordToLocal(r,i),a=this.getBoundingRect();return a.
contain(n[0],n[1])},e.prototype.getPaintRect=function(){var r=this._paintRect;if(!this._paintRect||this.__dirty){var i=this.transform,n=this.getBoundingRect(),a=this.
style,o=a.shadowBlur||0,s=a.shadowOffsetX||0,l=a.shadowOffsetY||0;r=this._paintRect||(this._paintRect=new ae(0,0,0,0)),i?ae.applyTransform(r,n,i):r.copy(n),(o||
s||l)&&(r.width+=o*2+Math.abs(s),r.height+=o*2+Math.abs(l),r.x=Math.min(r.x,r.x+s-o),r.y=Math.min(r.y,r.y+l-o));var u=this.dirtyRectTolerance;r.isZero()||(r.x=Math.
floor(r.x-u),r.y=Math.floor(r.y-u),r.width=Math.ceil(r.width+1+u*2),r.height=Math.ceil(r.height+1+u*2))}return r},e.prototype.setPrevPaintRect=function(r){r?(this.
_prevPaintRect=this._prevPaintRect||new ae(0,0,0,0),this._prevPaintRect.copy(r)):this._prevPaintRect=null},e.prototype.getPrevPaintRect=function(){return this._prevPaintRect},
e.prototype.animateStyle=function(r){return this.animate("style",r)},e.prototype.updateDuringAnimation=function(r){r==="style"?this.dirtyStyle():this.markRedraw()},
e.prototype.attrKV=function(r,i){r!=="style"?t.prototype.attrKV.call(this,r,i):this.style?this.setStyle(i):this.useStyle(i)},e.prototype.setStyle=function(r,i){
return typeof r=="string"?this.style[r]=i:R(this.style,r),this.dirtyStyle(),this},e.prototype.dirtyStyle=function(r){r||this.markRedraw(),this.__dirty|=va,this.
_rect&&(this._rect=null)},e.prototype.dirty=function(){this.dirtyStyle()},e.prototype.styleChanged=function(){return!!(this.__dirty&va)},e.prototype.styleUpdated=
function(){this.__dirty&=~va},e.prototype.createStyle=function(r){return on(ai,r)},e.prototype.useStyle=function(r){r[Uv]||(r=this.createStyle(r)),this.style=r,
this.dirtyStyle()},e.prototype._useHoverStyle=function(r){this.__hoverStyle=r},e.prototype.isStyleObject=function(r){return r[Uv]},e.prototype._innerSaveToNormal=
function(r){t.prototype._innerSaveToNormal.call(this,r);var i=this._normalState;r.style&&!i.style&&(i.style=this._mergeStyle(this.createStyle(),this.style)),this.
_savePrimaryToNormal(r,i,nx)},e.prototype._applyStateObj=function(r,i,n,a,o,s){t.prototype._applyStateObj.call(this,r,i,n,a,o,s);var l=!(i&&a),u=this.__inHover===
zo,f;if(i&&i.style?o?a?f=i.style:(f=this._mergeStyle(this.createStyle(),n.style),this._mergeStyle(f,i.style)):(f=this._mergeStyle(this.createStyle(),a?this.style:
n.style),this._mergeStyle(f,i.style)):l&&(f=n.style),f)if(o){var c=this.style;if(this.style=this.createStyle(l?{}:c),l)for(var p=ee(c),h=0;h<p.length;h++){var v=p[h];
v in f&&(f[v]=f[v],this.style[v]=c[v])}for(var m=ee(f),h=0;h<m.length;h++){var v=m[h];this.style[v]=this.style[v]}this._transitionState(r,{style:f},s,this.getAnimationStyleProps())}else
u?this._useHoverStyle(f):this.useStyle(f);if(!u)for(var d=this.__inHover?mL:nx,h=0;h<d.length;h++){var v=d[h];i&&i[v]!=null?this[v]=i[v]:l&&n[v]!=null&&(this[v]=
n[v])}},e.prototype._mergeStates=function(r){for(var i=t.prototype._mergeStates.call(this,r),n,a=0;a<r.length;a++){var o=r[a];o.style&&(n=n||{},this._mergeStyle(
n,o.style))}return n&&(i.style=n),i},e.prototype._mergeStyle=function(r,i){return R(r,i),r},e.prototype.getAnimationStyleProps=function(){return da},e.initDefaultProps=
(function(){var r=e.prototype;r.type="displayable",r.invisible=!1,r.z=0,r.z2=0,r.zlevel=0,r.culling=!1,r.cursor="pointer",r.rectHover=!1,r.incremental=0,r._rect=
null,r.dirtyRectTolerance=0,r.__dirty=rt|va})(),e})(Tf),zv=new ae(0,0,0,0),Fv=new ae(0,0,0,0);function yL(t,e,r){return zv.copy(t.getBoundingRect()),t.transform&&
zv.applyTransform(t.transform),Fv.width=e,Fv.height=r,!zv.intersect(Fv)}var Zt=gL;var Er=Math.min,Dr=Math.max,Vv=Math.sin,Hv=Math.cos,ma=Math.PI*2,Cf=un(),Af=un(),Ef=un();function Gv(t,e,r,i,n,a){n[0]=Er(t,r),n[1]=Er(e,i),a[0]=Dr(t,r),a[1]=Dr(e,i)}var ax=[],ox=[];function sx(t,e,r,i,n,a,o,s,l,u){var f=nf,c=Ve,p=f(t,r,n,o,ax);l[0]=
1/0,l[1]=1/0,u[0]=-1/0,u[1]=-1/0;for(var h=0;h<p;h++){var v=c(t,r,n,o,ax[h]);l[0]=Er(v,l[0]),u[0]=Dr(v,u[0])}p=f(e,i,a,s,ox);for(var h=0;h<p;h++){var m=c(e,i,a,
s,ox[h]);l[1]=Er(m,l[1]),u[1]=Dr(m,u[1])}l[0]=Er(t,l[0]),u[0]=Dr(t,u[0]),l[0]=Er(o,l[0]),u[0]=Dr(o,u[0]),l[1]=Er(e,l[1]),u[1]=Dr(e,u[1]),l[1]=Er(s,l[1]),u[1]=Dr(
s,u[1])}function lx(t,e,r,i,n,a,o,s){var l=af,u=vt,f=Dr(Er(l(t,r,n),1),0),c=Dr(Er(l(e,i,a),1),0),p=u(t,r,n,f),h=u(e,i,a,c);o[0]=Er(t,n,p),o[1]=Er(e,a,h),s[0]=Dr(
t,n,p),s[1]=Dr(e,a,h)}function ux(t,e,r,i,n,a,o,s,l){var u=Ai,f=Ei,c=Math.abs(n-a);if(c%ma<1e-4&&c>1e-4){s[0]=t-r,s[1]=e-i,l[0]=t+r,l[1]=e+i;return}if(Cf[0]=Hv(
n)*r+t,Cf[1]=Vv(n)*i+e,Af[0]=Hv(a)*r+t,Af[1]=Vv(a)*i+e,u(s,Cf,Af),f(l,Cf,Af),n=n%ma,n<0&&(n=n+ma),a=a%ma,a<0&&(a=a+ma),n>a&&!o?a+=ma:n<a&&o&&(n+=ma),o){var p=a;
a=n,n=p}for(var h=0;h<a;h+=Math.PI/2)h>n&&(Ef[0]=Hv(h)*r+t,Ef[1]=Vv(h)*i+e,u(s,Ef,s),f(l,Ef,l))}var Oe={M:1,L:2,C:3,Q:4,A:5,Z:6,R:7},ga=[],ya=[],oi=[],gn=[],si=[],li=[],Wv=Math.min,Yv=Math.max,_a=Math.cos,xa=Math.sin,ki=Math.abs,Kv=Math.PI,yn=Kv*2,$v=typeof Float32Array<
"u",ol=[];function Xv(t){var e=Math.round(t/Kv*1e8)/1e8;return e%2*Kv}function _L(t,e){var r=Xv(t[0]);r<0&&(r+=yn);var i=r-t[0],n=t[1];n+=i,!e&&n-r>=yn?n=r+yn:e&&
r-n>=yn?n=r-yn:!e&&r>n?n=r+(yn-Xv(r-n)):e&&r<n&&(n=r-(yn-Xv(n-r))),t[0]=r,t[1]=n}var xL=(function(){function t(e){this.dpr=1,this._xi=0,this._yi=0,this._x0=0,this.
_y0=0,this._len=0,e&&(this._saveData=!1),this._saveData&&(this.data=[])}return t.prototype.increaseVersion=function(){this._version++},t.prototype.getVersion=function(){
return this._version},t.prototype.setScale=function(e,r,i){i=i||0,i>0&&(this._ux=ki(i/ha/e)||0,this._uy=ki(i/ha/r)||0)},t.prototype.setDPR=function(e){this.dpr=
e},t.prototype.setContext=function(e){this._ctx=e},t.prototype.getContext=function(){return this._ctx},t.prototype.beginPath=function(){return this._ctx&&this._ctx.
beginPath(),this.reset(),this},t.prototype.reset=function(){this._saveData&&(this._len=0),this._pathSegLen&&(this._pathSegLen=null,this._pathLen=0),this._version++},
t.prototype.moveTo=function(e,r){return this._drawPendingPt(),this.addData(Oe.M,e,r),this._ctx&&this._ctx.moveTo(e,r),this._x0=e,this._y0=r,this._xi=e,this._yi=
r,this},t.prototype.lineTo=function(e,r){var i=ki(e-this._xi),n=ki(r-this._yi),a=i>this._ux||n>this._uy;if(this.addData(Oe.L,e,r),this._ctx&&a&&this._ctx.lineTo(
e,r),a)this._xi=e,this._yi=r,this._pendingPtDist=0;else{var o=i*i+n*n;o>this._pendingPtDist&&(this._pendingPtX=e,this._pendingPtY=r,this._pendingPtDist=o)}return this},
t.prototype.bezierCurveTo=function(e,r,i,n,a,o){return this._drawPendingPt(),this.addData(Oe.C,e,r,i,n,a,o),this._ctx&&this._ctx.bezierCurveTo(e,r,i,n,a,o),this.
_xi=a,this._yi=o,this},t.prototype.quadraticCurveTo=function(e,r,i,n){return this._drawPendingPt(),this.addData(Oe.Q,e,r,i,n),this._ctx&&this._ctx.quadraticCurveTo(
e,r,i,n),this._xi=i,this._yi=n,this},t.prototype.arc=function(e,r,i,n,a,o){this._drawPendingPt(),ol[0]=n,ol[1]=a,_L(ol,o),n=ol[0],a=ol[1];var s=a-n;return this.
addData(Oe.A,e,r,i,i,n,s,0,o?0:1),this._ctx&&this._ctx.arc(e,r,i,n,a,o),this._xi=_a(a)*i+e,this._yi=xa(a)*i+r,this},t.prototype.arcTo=function(e,r,i,n,a){return this.
_drawPendingPt(),this._ctx&&this._ctx.arcTo(e,r,i,n,a),this},t.prototype.rect=function(e,r,i,n){return this._drawPendingPt(),this._ctx&&this._ctx.rect(e,r,i,n),
this.addData(Oe.R,e,r,i,n),this},t.prototype.closePath=function(){this._drawPendingPt(),this.addData(Oe.Z);var e=this._ctx,r=this._x0,i=this._y0;return e&&e.closePath(),
this._xi=r,this._yi=i,this},t.prototype.fill=function(e){e&&e.fill(),this.toStatic()},t.prototype.stroke=function(e){e&&e.stroke(),this.toStatic()},t.prototype.
len=function(){return this._len},t.prototype.setData=function(e){if(this._saveData){var r=e.length;!(this.data&&this.data.length===r)&&$v&&(this.data=new Float32Array(
r));for(var i=0;i<r;i++)this.data[i]=e[i];this._len=r}},t.prototype.appendPath=function(e){if(this._saveData){e instanceof Array||(e=[e]);for(var r=e.length,i=0,
n=this._len,a=0;a<r;a++)i+=e[a].len();var o=this.data;if($v&&(o instanceof Float32Array||!o)&&(this.data=new Float32Array(n+i),n>0&&o))for(var s=0;s<n;s++)this.
data[s]=o[s];for(var a=0;a<r;a++)for(var l=e[a].data,s=0;s<l.length;s++)this.data[n++]=l[s];this._len=n}},t.prototype.addData=function(e,r,i,n,a,o,s,l,u){if(this.
_saveData){var f=this.data;this._len+arguments.length>f.length&&(this._expandData(),f=this.data);for(var c=0;c<arguments.length;c++)f[this._len++]=arguments[c]}},
t.prototype._drawPendingPt=function(){this._pendingPtDist>0&&(this._ctx&&this._ctx.lineTo(this._pendingPtX,this._pendingPtY),this._pendingPtDist=0)},t.prototype.
_expandData=function(){if(!(this.data instanceof Array)){for(var e=[],r=0;r<this._len;r++)e[r]=this.data[r];this.data=e}},t.prototype.toStatic=function(){if(this.
_saveData){this._drawPendingPt();var e=this.data;e instanceof Array&&(e.length=this._len,$v&&this._len>11&&(this.data=new Float32Array(e)))}},t.prototype.getBoundingRect=
function(){oi[0]=oi[1]=si[0]=si[1]=Number.MAX_VALUE,gn[0]=gn[1]=li[0]=li[1]=-Number.MAX_VALUE;var e=this.data,r=0,i=0,n=0,a=0,o;for(o=0;o<this._len;){var s=e[o++],
l=o===1;switch(l&&(r=e[o],i=e[o+1],n=r,a=i),s){case Oe.M:r=n=e[o++],i=a=e[o++],si[0]=n,si[1]=a,li[0]=n,li[1]=a;break;case Oe.L:Gv(r,i,e[o],e[o+1],si,li),r=e[o++],
i=e[o++];break;case Oe.C:sx(r,i,e[o++],e[o++],e[o++],e[o++],e[o],e[o+1],si,li),r=e[o++],i=e[o++];break;case Oe.Q:lx(r,i,e[o++],e[o++],e[o],e[o+1],si,li),r=e[o++],
i=e[o++];break;case Oe.A:var u=e[o++],f=e[o++],c=e[o++],p=e[o++],h=e[o++],v=e[o++]+h;o+=1;var m=!e[o++];l&&(n=_a(h)*c+u,a=xa(h)*p+f),ux(u,f,c,p,h,v,m,si,li),r=_a(
v)*c+u,i=xa(v)*p+f;break;case Oe.R:n=r=e[o++],a=i=e[o++];var d=e[o++],g=e[o++];Gv(n,a,n+d,a+g,si,li);break;case Oe.Z:r=n,i=a;break}Ai(oi,oi,si),Ei(gn,gn,li)}return o===
0&&(oi[0]=oi[1]=gn[0]=gn[1]=0),new ae(oi[0],oi[1],gn[0]-oi[0],gn[1]-oi[1])},t.prototype._calculateLength=function(){var e=this.data,r=this._len,i=this._ux,n=this.
_uy,a=0,o=0,s=0,l=0;this._pathSegLen||(this._pathSegLen=[]);for(var u=this._pathSegLen,f=0,c=0,p=0;p<r;){var h=e[p++],v=p===1;v&&(a=e[p],o=e[p+1],s=a,l=o);var m=-1;
switch(h){case Oe.M:a=s=e[p++],o=l=e[p++];break;case Oe.L:{var d=e[p++],g=e[p++],y=d-a,_=g-o;(ki(y)>i||ki(_)>n||p===r-1)&&(m=Math.sqrt(y*y+_*_),a=d,o=g);break}case Oe.
C:{var x=e[p++],S=e[p++],d=e[p++],g=e[p++],b=e[p++],w=e[p++];m=O0(a,o,x,S,d,g,b,w,10),a=b,o=w;break}case Oe.Q:{var x=e[p++],S=e[p++],d=e[p++],g=e[p++];m=k0(a,o,
x,S,d,g,10),a=d,o=g;break}case Oe.A:var C=e[p++],E=e[p++],A=e[p++],D=e[p++],O=e[p++],M=e[p++],I=M+O;p+=1,v&&(s=_a(O)*A+C,l=xa(O)*D+E),m=Yv(A,D)*Wv(yn,Math.abs(M)),
a=_a(I)*A+C,o=xa(I)*D+E;break;case Oe.R:{s=a=e[p++],l=o=e[p++];var P=e[p++],L=e[p++];m=P*2+L*2;break}case Oe.Z:{var y=s-a,_=l-o;m=Math.sqrt(y*y+_*_),a=s,o=l;break}}
m>=0&&(u[c++]=m,f+=m)}return this._pathLen=f,f},t.prototype.rebuildPath=function(e,r){var i=this.data,n=this._ux,a=this._uy,o=this._len,s,l,u,f,c,p,h=r<1,v,m,d=0,
g=0,y,_=0,x,S;if(!(h&&(this._pathSegLen||this._calculateLength(),v=this._pathSegLen,m=this._pathLen,y=r*m,!y)))e:for(var b=0;b<o;){var w=i[b++],C=b===1;switch(C&&
(u=i[b],f=i[b+1],s=u,l=f),w!==Oe.L&&_>0&&(e.lineTo(x,S),_=0),w){case Oe.M:s=u=i[b++],l=f=i[b++],e.moveTo(u,f);break;case Oe.L:{c=i[b++],p=i[b++];var E=ki(c-u),A=ki(
p-f);if(E>n||A>a){if(h){var D=v[g++];if(d+D>y){var O=(y-d)/D;e.lineTo(u*(1-O)+c*O,f*(1-O)+p*O);break e}d+=D}e.lineTo(c,p),u=c,f=p,_=0}else{var M=E*E+A*A;M>_&&(x=
c,S=p,_=M)}break}case Oe.C:{var I=i[b++],P=i[b++],L=i[b++],F=i[b++],U=i[b++],$=i[b++];if(h){var D=v[g++];if(d+D>y){var O=(y-d)/D;Lo(u,I,L,U,O,ga),Lo(f,P,F,$,O,ya),
e.bezierCurveTo(ga[1],ya[1],ga[2],ya[2],ga[3],ya[3]);break e}d+=D}e.bezierCurveTo(I,P,L,F,U,$),u=U,f=$;break}case Oe.Q:{var I=i[b++],P=i[b++],L=i[b++],F=i[b++];
if(h){var D=v[g++];if(d+D>y){var O=(y-d)/D;Po(u,I,L,O,ga),Po(f,P,F,O,ya),e.quadraticCurveTo(ga[1],ya[1],ga[2],ya[2]);break e}d+=D}e.quadraticCurveTo(I,P,L,F),u=
L,f=F;break}case Oe.A:var Z=i[b++],j=i[b++],J=i[b++],ie=i[b++],q=i[b++],me=i[b++],be=i[b++],St=!i[b++],Mt=J>ie?J:ie,De=ki(J-ie)>.001,Xe=q+me,ce=!1;if(h){var D=v[g++];
d+D>y&&(Xe=q+me*(y-d)/D,ce=!0),d+=D}if(De&&e.ellipse?e.ellipse(Z,j,J,ie,be,q,Xe,St):e.arc(Z,j,Mt,q,Xe,St),ce)break e;C&&(s=_a(q)*J+Z,l=xa(q)*ie+j),u=_a(Xe)*J+Z,
f=xa(Xe)*ie+j;break;case Oe.R:s=u=i[b],l=f=i[b+1],c=i[b++],p=i[b++];var we=i[b++],Br=i[b++];if(h){var D=v[g++];if(d+D>y){var ht=y-d;e.moveTo(c,p),e.lineTo(c+Wv(
ht,we),p),ht-=we,ht>0&&e.lineTo(c+we,p+Wv(ht,Br)),ht-=Br,ht>0&&e.lineTo(c+Yv(we-ht,0),p+Br),ht-=we,ht>0&&e.lineTo(c,p+Yv(Br-ht,0));break e}d+=D}e.rect(c,p,we,Br);
break;case Oe.Z:if(h){var D=v[g++];if(d+D>y){var O=(y-d)/D;e.lineTo(u*(1-O)+s*O,f*(1-O)+l*O);break e}d+=D}e.closePath(),u=s,f=l}}},t.prototype.clone=function(){
var e=new t,r=this.data;return e.data=r.slice?r.slice():Array.prototype.slice.call(r),e._len=this._len,e},t.prototype.canSave=function(){return!!this._saveData},
t.CMD=Oe,t.initDefaultProps=(function(){var e=t.prototype;e._saveData=!0,e._ux=0,e._uy=0,e._pendingPtDist=0,e._version=0})(),t})(),Bt=xL;function Sa(t,e,r,i,n,a,o){if(n===0)return!1;var s=n,l=0,u=t;if(o>e+s&&o>i+s||o<e-s&&o<i-s||a>t+s&&a>r+s||a<t-s&&a<r-s)return!1;if(t!==r)l=(e-i)/(t-r),u=(t*i-r*
e)/(t-r);else return Math.abs(a-t)<=s/2;var f=l*a-o+u,c=f*f/(l*l+1);return c<=s/2*s/2}function fx(t,e,r,i,n,a,o,s,l,u,f){if(l===0)return!1;var c=l;if(f>e+c&&f>i+c&&f>a+c&&f>s+c||f<e-c&&f<i-c&&f<a-c&&f<s-c||u>t+c&&u>r+c&&u>n+c&&u>o+c||u<t-c&&u<r-c&&
u<n-c&&u<o-c)return!1;var p=M0(t,e,r,i,n,a,o,s,u,f,null);return p<=c/2}function cx(t,e,r,i,n,a,o,s,l){if(o===0)return!1;var u=o;if(l>e+u&&l>i+u&&l>a+u||l<e-u&&l<i-u&&l<a-u||s>t+u&&s>r+u&&s>n+u||s<t-u&&s<r-u&&s<n-u)return!1;var f=P0(
t,e,r,i,n,a,s,l,null);return f<=u/2}var px=Math.PI*2;function sl(t){return t%=px,t<0&&(t+=px),t}var ll=Math.PI*2;function hx(t,e,r,i,n,a,o,s,l){if(o===0)return!1;var u=o;s-=t,l-=e;var f=Math.sqrt(s*s+l*l);if(f-u>r||f+u<r)return!1;if(Math.abs(i-n)%ll<1e-4)return!0;
if(a){var c=i;i=sl(n),n=sl(c)}else i=sl(i),n=sl(n);i>n&&(n+=ll);var p=Math.atan2(l,s);return p<0&&(p+=ll),p>=i&&p<=n||p+ll>=i&&p+ll<=n}function Ii(t,e,r,i,n,a){if(a>e&&a>i||a<e&&a<i||i===e)return 0;var o=(a-e)/(i-e),s=i<e?1:-1;(o===1||o===0)&&(s=i<e?.5:-.5);var l=o*(r-t)+t;return l===n?1/0:l>n?
s:0}var _n=Bt.CMD,ba=Math.PI*2,CL=1e-4;function AL(t,e){return Math.abs(t-e)<CL}var zt=[-1,-1,-1],Mr=[-1,-1];function EL(){var t=Mr[0];Mr[0]=Mr[1],Mr[1]=t}function DL(t,e,r,i,n,a,o,s,l,u){
if(u>e&&u>i&&u>a&&u>s||u<e&&u<i&&u<a&&u<s)return 0;var f=fa(e,i,a,s,u,zt);if(f===0)return 0;for(var c=0,p=-1,h=void 0,v=void 0,m=0;m<f;m++){var d=zt[m],g=d===0||
d===1?.5:1,y=Ve(t,r,n,o,d);y<l||(p<0&&(p=nf(e,i,a,s,Mr),Mr[1]<Mr[0]&&p>1&&EL(),h=Ve(e,i,a,s,Mr[0]),p>1&&(v=Ve(e,i,a,s,Mr[1]))),p===2?d<Mr[0]?c+=h<e?g:-g:d<Mr[1]?
c+=v<h?g:-g:c+=s<v?g:-g:d<Mr[0]?c+=h<e?g:-g:c+=s<h?g:-g)}return c}function ML(t,e,r,i,n,a,o,s){if(s>e&&s>i&&s>a||s<e&&s<i&&s<a)return 0;var l=L0(e,i,a,s,zt);if(l===
0)return 0;var u=af(e,i,a);if(u>=0&&u<=1){for(var f=0,c=vt(e,i,a,u),p=0;p<l;p++){var h=zt[p]===0||zt[p]===1?.5:1,v=vt(t,r,n,zt[p]);v<o||(zt[p]<u?f+=c<e?h:-h:f+=
a<c?h:-h)}return f}else{var h=zt[0]===0||zt[0]===1?.5:1,v=vt(t,r,n,zt[0]);return v<o?0:a<e?h:-h}}function OL(t,e,r,i,n,a,o,s){if(s-=e,s>r||s<-r)return 0;var l=Math.
sqrt(r*r-s*s);zt[0]=-l,zt[1]=l;var u=Math.abs(i-n);if(u<1e-4)return 0;if(u>=ba-1e-4){i=0,n=ba;var f=a?1:-1;return o>=zt[0]+t&&o<=zt[1]+t?f:0}if(i>n){var c=i;i=n,
n=c}i<0&&(i+=ba,n+=ba);for(var p=0,h=0;h<2;h++){var v=zt[h];if(v+t>o){var m=Math.atan2(s,v),f=a?1:-1;m<0&&(m=ba+m),(m>=i&&m<=n||m+ba>=i&&m+ba<=n)&&(m>Math.PI/2&&
m<Math.PI*1.5&&(f=-f),p+=f)}}return p}function vx(t,e,r,i,n){for(var a=t.data,o=t.len(),s=0,l=0,u=0,f=0,c=0,p,h,v=0;v<o;){var m=a[v++],d=v===1;switch(m===_n.M&&
v>1&&(r||(s+=Ii(l,u,f,c,i,n))),d&&(l=a[v],u=a[v+1],f=l,c=u),m){case _n.M:f=a[v++],c=a[v++],l=f,u=c;break;case _n.L:if(r){if(Sa(l,u,a[v],a[v+1],e,i,n))return!0}else
s+=Ii(l,u,a[v],a[v+1],i,n)||0;l=a[v++],u=a[v++];break;case _n.C:if(r){if(fx(l,u,a[v++],a[v++],a[v++],a[v++],a[v],a[v+1],e,i,n))return!0}else s+=DL(l,u,a[v++],a[v++],
a[v++],a[v++],a[v],a[v+1],i,n)||0;l=a[v++],u=a[v++];break;case _n.Q:if(r){if(cx(l,u,a[v++],a[v++],a[v],a[v+1],e,i,n))return!0}else s+=ML(l,u,a[v++],a[v++],a[v],
a[v+1],i,n)||0;l=a[v++],u=a[v++];break;case _n.A:var g=a[v++],y=a[v++],_=a[v++],x=a[v++],S=a[v++],b=a[v++];v+=1;var w=!!(1-a[v++]);p=Math.cos(S)*_+g,h=Math.sin(
S)*x+y,d?(f=p,c=h):s+=Ii(l,u,p,h,i,n);var C=(i-g)*x/_+g;if(r){if(hx(g,y,x,S,S+b,w,e,C,n))return!0}else s+=OL(g,y,x,S,S+b,w,C,n);l=Math.cos(S+b)*_+g,u=Math.sin(S+
b)*x+y;break;case _n.R:f=l=a[v++],c=u=a[v++];var E=a[v++],A=a[v++];if(p=f+E,h=c+A,r){if(Sa(f,c,p,c,e,i,n)||Sa(p,c,p,h,e,i,n)||Sa(p,h,f,h,e,i,n)||Sa(f,h,f,c,e,i,
n))return!0}else s+=Ii(p,c,p,h,i,n),s+=Ii(f,h,f,c,i,n);break;case _n.Z:if(r){if(Sa(l,u,f,c,e,i,n))return!0}else s+=Ii(l,u,f,c,i,n);l=f,u=c;break}}return!r&&!AL(
u,c)&&(s+=Ii(l,u,f,c,i,n)||0),s!==0}function dx(t,e,r){return vx(t,0,!1,e,r)}function mx(t,e,r,i){return vx(t,e,!0,r,i)}var Fo=ue({fill:"#000",stroke:null,strokePercent:1,fillOpacity:1,strokeOpacity:1,lineDashOffset:0,lineWidth:1,lineCap:"butt",miterLimit:10,strokeNoScale:!1,strokeFirst:!1},
ai),PL={style:ue({fill:!0,stroke:!0,strokePercent:!0,fillOpacity:!0,strokeOpacity:!0,lineDashOffset:!0,lineWidth:!0,miterLimit:!0},da.style)},Zv=Tr.concat(["inv\
isible","culling","z","z2","zlevel","parent"]),kL=(function(t){k(e,t);function e(r){return t.call(this,r)||this}return e.prototype.update=function(){var r=this;
t.prototype.update.call(this);var i=this.style;if(i.decal){var n=this._decalEl=this._decalEl||new e;n.buildPath===e.prototype.buildPath&&(n.buildPath=function(l){
r.buildPath(l,r.shape)}),n.silent=!0;var a=n.style;for(var o in i)a[o]!==i[o]&&(a[o]=i[o]);a.fill=i.fill?i.decal:null,a.decal=null,a.shadowColor=null,i.strokeFirst&&
(a.stroke=null);for(var s=0;s<Zv.length;++s)n[Zv[s]]=this[Zv[s]];n.__dirty|=rt}else this._decalEl&&(this._decalEl=null)},e.prototype.getDecalElement=function(){
return this._decalEl},e.prototype._init=function(r){var i=ee(r);this.shape=this.getDefaultShape();var n=this.getDefaultStyle();n&&this.useStyle(n);for(var a=0;a<
i.length;a++){var o=i[a],s=r[o];o==="style"?this.style?R(this.style,s):this.useStyle(s):o==="shape"?R(this.shape,s):t.prototype.attrKV.call(this,o,s)}this.style||
this.useStyle({})},e.prototype.getDefaultStyle=function(){return null},e.prototype.getDefaultShape=function(){return{}},e.prototype.canBeInsideText=function(){return this.
hasFill()},e.prototype.getInsideTextFill=function(){var r=this.style.fill;if(r!=="none"){if(V(r)){var i=Ro(r,0);return i>.5?nl:i>.2?J0:al}else if(r)return al}return nl},
e.prototype.getInsideTextStroke=function(r){var i=this.style.fill;if(V(i)){var n=this.__zr,a=!!(n&&n.isDarkMode()),o=Ro(r,0)<il;if(a===o)return i}},e.prototype.
buildPath=function(r,i,n){},e.prototype.pathUpdated=function(){this.__dirty&=~mn},e.prototype.getUpdatedPathProxy=function(r){return!this.path&&this.createPathProxy(),
this.path.beginPath(),this.buildPath(this.path,this.shape,r),this.path},e.prototype.createPathProxy=function(){this.path=new Bt(!1)},e.prototype.hasStroke=function(){
var r=this.style,i=r.stroke;return!(i==null||i==="none"||!(r.lineWidth>0))},e.prototype.hasFill=function(){var r=this.style,i=r.fill;return i!=null&&i!=="none"},
e.prototype.getBoundingRect=function(){var r=this._rect,i=this.style,n=!r;if(n){var a=!1;this.path||(a=!0,this.createPathProxy());var o=this.path;(a||this.__dirty&
mn)&&(o.beginPath(),this.buildPath(o,this.shape,!1),this.pathUpdated()),r=o.getBoundingRect()}if(this._rect=r,this.hasStroke()&&this.path&&this.path.len()>0){var s=this.
_rectStroke||(this._rectStroke=r.clone());if(this.__dirty||n){s.copy(r);var l=i.strokeNoScale?this.getLineScale():1,u=i.lineWidth;if(!this.hasFill()){var f=this.
strokeContainThreshold;u=Math.max(u,f??4)}l>1e-10&&(s.width+=u/l,s.height+=u/l,s.x-=u/l/2,s.y-=u/l/2)}return s}return r},e.prototype.contain=function(r,i){var n=this.
transformCoordToLocal(r,i),a=this.getBoundingRect(),o=this.style;if(r=n[0],i=n[1],a.contain(r,i)){var s=this.path;if(this.hasStroke()){var l=o.lineWidth,u=o.strokeNoScale?
this.getLineScale():1;if(u>1e-10&&(this.hasFill()||(l=Math.max(l,this.strokeContainThreshold)),mx(s,l/u,r,i)))return!0}if(this.hasFill())return dx(s,r,i)}return!1},
e.prototype.dirtyShape=function(){this.__dirty|=mn,this._rect&&(this._rect=null),this._decalEl&&this._decalEl.dirtyShape(),this.markRedraw()},e.prototype.dirty=
function(){this.dirtyStyle(),this.dirtyShape()},e.prototype.animateShape=function(r){return this.animate("shape",r)},e.prototype.updateDuringAnimation=function(r){
r==="style"?this.dirtyStyle():r==="shape"?this.dirtyShape():this.markRedraw()},e.prototype.attrKV=function(r,i){r==="shape"?this.setShape(i):t.prototype.attrKV.
call(this,r,i)},e.prototype.setShape=function(r,i){var n=this.shape;return n||(n=this.shape={}),typeof r=="string"?n[r]=i:R(n,r),this.dirtyShape(),this},e.prototype.
shapeChanged=function(){return!!(this.__dirty&mn)},e.prototype.createStyle=function(r){return on(Fo,r)},e.prototype._innerSaveToNormal=function(r){t.prototype._innerSaveToNormal.
call(this,r);var i=this._normalState;r.shape&&!i.shape&&(i.shape=R({},this.shape))},e.prototype._applyStateObj=function(r,i,n,a,o,s){if(t.prototype._applyStateObj.
call(this,r,i,n,a,o,s),this.__inHover!==zo){var l=!(i&&a),u;if(i&&i.shape?o?a?u=i.shape:(u=R({},n.shape),R(u,i.shape)):(u=R({},a?this.shape:n.shape),R(u,i.shape)):
l&&(u=n.shape),u)if(o){this.shape=R({},this.shape);for(var f={},c=ee(u),p=0;p<c.length;p++){var h=c[p];typeof u[h]=="object"?this.shape[h]=u[h]:f[h]=u[h]}this._transitionState(
r,{shape:f},s)}else this.shape=u,this.dirtyShape()}},e.prototype._mergeStates=function(r){for(var i=t.prototype._mergeStates.call(this,r),n,a=0;a<r.length;a++){
var o=r[a];o.shape&&(n=n||{},this._mergeStyle(n,o.shape))}return n&&(i.shape=n),i},e.prototype.getAnimationStyleProps=function(){return PL},e.prototype.isZeroArea=
function(){return!1},e.extend=function(r){var i=(function(a){k(o,a);function o(s){var l=a.call(this,s)||this;return r.init&&r.init.call(l,s),l}return o.prototype.
getDefaultStyle=function(){return ne(r.style)},o.prototype.getDefaultShape=function(){return ne(r.shape)},o})(e);for(var n in r)typeof r[n]=="function"&&(i.prototype[n]=
r[n]);return i},e.initDefaultProps=(function(){var r=e.prototype;r.type="path",r.strokeContainThreshold=5,r.segmentIgnoreThreshold=0,r.subPixelOptimize=!1,r.autoBatch=
!1,r.__dirty=rt|va|mn})(),e})(Zt),re=kL;var IL=ue({strokeFirst:!0,font:$t,x:0,y:0,textAlign:"left",textBaseline:"top",miterLimit:2},Fo),gx=(function(t){k(e,t);function e(){return t!==null&&t.apply(this,
arguments)||this}return e.prototype.hasStroke=function(){return dv(this.style)},e.prototype.hasFill=function(){var r=this.style,i=r.fill;return i!=null&&i!=="no\
ne"},e.prototype.createStyle=function(r){return on(IL,r)},e.prototype.setBoundingRect=function(r){this._rect=r},e.prototype.getBoundingRect=function(){return this.
_rect||(this._rect=w0(this.style)),this._rect},e.initDefaultProps=(function(){var r=e.prototype;r.dirtyRectTolerance=10})(),e})(Zt);gx.prototype.type="tspan";var wa=gx;var NL=ue({x:0,y:0},ai),RL={style:ue({x:!0,y:!0,width:!0,height:!0,sx:!0,sy:!0,sWidth:!0,sHeight:!0},da.style)};function BL(t){return!!(t&&typeof t!="string"&&t.
width&&t.height)}var yx=(function(t){k(e,t);function e(){return t!==null&&t.apply(this,arguments)||this}return e.prototype.createStyle=function(r){return on(NL,
r)},e.prototype._getSize=function(r){var i=this.style,n=i[r];if(n!=null)return n;var a=BL(i.image)?i.image:this.__image;if(!a)return 0;var o=r==="width"?"height":
"width",s=i[o];return s==null?a[r]:a[r]/a[o]*s},e.prototype.getWidth=function(){return this._getSize("width")},e.prototype.getHeight=function(){return this._getSize(
"height")},e.prototype.getAnimationStyleProps=function(){return RL},e.prototype.getBoundingRect=function(){var r=this.style;return this._rect||(this._rect=new ae(
r.x||0,r.y||0,this.getWidth(),this.getHeight())),this._rect},e})(Zt);yx.prototype.type="image";var gt=yx;function _x(t,e){var r=e.x,i=e.y,n=e.width,a=e.height,o=e.r,s,l,u,f;n<0&&(r=r+n,n=-n),a<0&&(i=i+a,a=-a),typeof o=="number"?s=l=u=f=o:o instanceof Array?o.length===
1?s=l=u=f=o[0]:o.length===2?(s=u=o[0],l=f=o[1]):o.length===3?(s=o[0],l=f=o[1],u=o[2]):(s=o[0],l=o[1],u=o[2],f=o[3]):s=l=u=f=0;var c;s+l>n&&(c=s+l,s*=n/c,l*=n/c),
u+f>n&&(c=u+f,u*=n/c,f*=n/c),l+u>a&&(c=l+u,l*=a/c,u*=a/c),s+f>a&&(c=s+f,s*=a/c,f*=a/c),t.moveTo(r+s,i),t.lineTo(r+n-l,i),l!==0&&t.arc(r+n-l,i+l,l,-Math.PI/2,0),
t.lineTo(r+n,i+a-u),u!==0&&t.arc(r+n-u,i+a-u,u,0,Math.PI/2),t.lineTo(r+f,i+a),f!==0&&t.arc(r+f,i+a-f,f,Math.PI/2,Math.PI),t.lineTo(r,i+s),s!==0&&t.arc(r+s,i+s,s,
Math.PI,Math.PI*1.5),t.closePath()}var Uo=Math.round;function Df(t,e,r){if(e){var i=e.x1,n=e.x2,a=e.y1,o=e.y2;t.x1=i,t.x2=n,t.y1=a,t.y2=o;var s=r&&r.lineWidth;return s&&(Uo(i*2)===Uo(n*2)&&(t.x1=
t.x2=xn(i,s,!0)),Uo(a*2)===Uo(o*2)&&(t.y1=t.y2=xn(a,s,!0))),t}}function Mf(t,e,r){if(e){var i=e.x,n=e.y,a=e.width,o=e.height;t.x=i,t.y=n,t.width=a,t.height=o;var s=r&&
r.lineWidth;return s&&(t.x=xn(i,s,!0),t.y=xn(n,s,!0),t.width=Math.max(xn(i+a,s,!1)-t.x,a===0?0:1),t.height=Math.max(xn(n+o,s,!1)-t.y,o===0?0:1)),t}}function xn(t,e,r){
if(!e)return t;var i=Uo(t*2);return(i+Uo(e))%2===0?i/2:(i+(r?1:-1))/2}var UL=(function(){function t(){this.x=0,this.y=0,this.width=0,this.height=0}return t})();var VL={},xx=(function(t){k(e,t);function e(r){return t.call(this,r)||this}return e.prototype.getDefaultShape=function(){return new UL},e.prototype.buildPath=function(r,i){
var n,a,o,s;if(this.subPixelOptimize){var l=Mf(VL,i,this.style);n=l.x,a=l.y,o=l.width,s=l.height,l.r=i.r,i=l}else n=i.x,a=i.y,o=i.width,s=i.height;i.r?_x(r,i):r.
rect(n,a,o,s)},e.prototype.isZeroArea=function(){return!this.shape.width||!this.shape.height},e})(re);xx.prototype.type="rect";var Le=xx;var Sx={fill:"#000"},bx=2,ui={},HL={style:ue({fill:!0,stroke:!0,fillOpacity:!0,strokeOpacity:!0,lineWidth:!0,fontSize:!0,lineHeight:!0,width:!0,height:!0,textShadowColor:!0,
textShadowBlur:!0,textShadowOffsetX:!0,textShadowOffsetY:!0,backgroundColor:!0,padding:!0,borderColor:!0,borderWidth:!0,borderRadius:!0},da.style)},Lx=(function(t){
k(e,t);function e(r){var i=t.call(this)||this;return i.type="text",i._children=[],i._defaultStyle=Sx,i.attr(r),i}return e.prototype.childrenRef=function(){return this.
_children},e.prototype.update=function(){t.prototype.update.call(this),this.styleChanged()&&this._updateSubTexts();for(var r=0;r<this._children.length;r++){var i=this.
_children[r];i.zlevel=this.zlevel,i.z=this.z,i.z2=this.z2,i.culling=this.culling,i.cursor=this.cursor,i.invisible=this.invisible}},e.prototype.updateTransform=function(){
var r=this.innerTransformable;r?(r.updateTransform(),r.transform&&(this.transform=r.transform)):t.prototype.updateTransform.call(this)},e.prototype.getLocalTransform=
function(r){var i=this.innerTransformable;return i?i.getLocalTransform(r):t.prototype.getLocalTransform.call(this,r)},e.prototype.getComputedTransform=function(){
return this.__hostTarget&&(this.__hostTarget.getComputedTransform(),this.__hostTarget.updateInnerText(!0)),t.prototype.getComputedTransform.call(this)},e.prototype.
_updateSubTexts=function(){this._childCursor=0,YL(this.style),this.style.rich?this._updateRichTexts():this._updatePlainTexts(),this._children.length=this._childCursor,
this.styleUpdated()},e.prototype.addSelfToZr=function(r){t.prototype.addSelfToZr.call(this,r);for(var i=0;i<this._children.length;i++)this._children[i].__zr=r},
e.prototype.removeSelfFromZr=function(r){t.prototype.removeSelfFromZr.call(this,r);for(var i=0;i<this._children.length;i++)this._children[i].__zr=null},e.prototype.
getBoundingRect=function(){if(this.styleChanged()&&this._updateSubTexts(),!this._rect){for(var r=new ae(0,0,0,0),i=this._children,n=[],a=null,o=0;o<i.length;o++){
var s=i[o],l=s.getBoundingRect(),u=s.getLocalTransform(n);u?(r.copy(l),r.applyTransform(u),a=a||r.clone(),a.union(r)):(a=a||l.clone(),a.union(l))}this._rect=a||
r}return this._rect},e.prototype.setDefaultTextStyle=function(r){this._defaultStyle=r||Sx},e.prototype.setTextContent=function(r){},e.prototype._mergeStyle=function(r,i){
if(!i)return r;var n=i.rich,a=r.rich||n&&{};return R(r,i),n&&a?(this._mergeRich(a,n),r.rich=a):a&&(r.rich=a),r},e.prototype._mergeRich=function(r,i){for(var n=ee(
i),a=0;a<n.length;a++){var o=n[a];r[o]=r[o]||{},R(r[o],i[o])}},e.prototype.getAnimationStyleProps=function(){return HL},e.prototype._getOrCreateChild=function(r){
var i=this._children[this._childCursor];return(!i||!(i instanceof r))&&(i=new r),this._children[this._childCursor++]=i,i.__zr=this.__zr,i.parent=this,i},e.prototype.
_updatePlainTexts=function(){var r=this.style,i=r.font||$t,n=r.padding,a=this._defaultStyle,o=r.x||0,s=r.y||0,l=r.align||a.align||"left",u=r.verticalAlign||a.verticalAlign||
"top";hv(ui,a.overflowRect,o,s,l,u),o=ui.baseX,s=ui.baseY;var f=Ox(r),c=x0(f,r,ui.outerWidth,ui.outerHeight),p=qv(r),h=!!r.backgroundColor,v=c.outerHeight,m=c.outerWidth,
d=c.lines,g=c.lineHeight;this.isTruncated=!!c.isTruncated;var y=o,_=Oi(s,c.contentHeight,u);if(p||n){var x=fn(o,m,l),S=Oi(s,v,u);p&&this._renderBackground(r,r,x,
S,m,v)}_+=g/2,n&&(y=Mx(o,l,n),u==="top"?_+=n[0]:u==="bottom"&&(_-=n[2]));for(var b=0,w=!1,C=!1,E=Dx("fill"in r?r.fill:(C=!0,a.fill)),A=Ex("stroke"in r?r.stroke:
!h&&(!a.autoStroke||C)?(b=bx,w=!0,a.stroke):null),D=r.textShadowBlur>0,O=0;O<d.length;O++){var M=this._getOrCreateChild(wa),I=M.createStyle();M.useStyle(I),I.text=
d[O],I.x=y,I.y=_,l&&(I.textAlign=l),I.textBaseline="middle",I.opacity=r.opacity,I.strokeFirst=!0,D&&(I.shadowBlur=r.textShadowBlur||0,I.shadowColor=r.textShadowColor||
"transparent",I.shadowOffsetX=r.textShadowOffsetX||0,I.shadowOffsetY=r.textShadowOffsetY||0),I.stroke=A,I.fill=E,A&&(I.lineWidth=r.lineWidth||b,I.lineDash=r.lineDash,
I.lineDashOffset=r.lineDashOffset||0),I.font=i,Cx(I,r),_+=g,M.setBoundingRect(ju(I,c.contentWidth,c.calculatedLineHeight,w?0:null))}},e.prototype._updateRichTexts=
function(){var r=this.style,i=this._defaultStyle,n=r.align||i.align,a=r.verticalAlign||i.verticalAlign,o=r.x||0,s=r.y||0;hv(ui,i.overflowRect,o,s,n,a),o=ui.baseX,
s=ui.baseY;var l=Ox(r),u=S0(l,r,ui.outerWidth,ui.outerHeight,n),f=u.width,c=u.outerWidth,p=u.outerHeight,h=r.padding;this.isTruncated=!!u.isTruncated;var v=fn(o,
c,n),m=Oi(s,p,a),d=v,g=m;h&&(d+=h[3],g+=h[0]);var y=d+f;qv(r)&&this._renderBackground(r,r,v,m,c,p);for(var _=!!r.backgroundColor,x=0;x<u.lines.length;x++){for(var S=u.
lines[x],b=S.tokens,w=b.length,C=S.lineHeight,E=S.width,A=0,D=d,O=y,M=w-1,I=void 0;A<w&&(I=b[A],!I.align||I.align==="left");)this._placeToken(I,r,C,g,D,"left",_),
E-=I.width,D+=I.width,A++;for(;M>=0&&(I=b[M],I.align==="right");)this._placeToken(I,r,C,g,O,"right",_),E-=I.width,O-=I.width,M--;for(D+=(f-(D-d)-(y-O)-E)/2;A<=M;)
I=b[A],this._placeToken(I,r,C,g,D+I.width/2,"center",_),D+=I.width,A++;g+=C}},e.prototype._placeToken=function(r,i,n,a,o,s,l){var u=i.rich[r.styleName]||{};u.text=
r.text;var f=r.verticalAlign,c=a+n/2;f==="top"?c=a+r.height/2:f==="bottom"&&(c=a+n-r.height/2);var p=!r.isLineHolder&&qv(u);p&&this._renderBackground(u,i,s==="r\
ight"?o-r.width:s==="center"?o-r.width/2:o,c-r.height/2,r.width,r.height);var h=!!u.backgroundColor,v=r.textPadding;v&&(o=Mx(o,s,v),c-=r.height/2-v[0]-r.innerHeight/
2);var m=this._getOrCreateChild(wa),d=m.createStyle();m.useStyle(d);var g=this._defaultStyle,y=!1,_=0,x=!1,S=Dx("fill"in u?u.fill:"fill"in i?i.fill:(y=!0,g.fill)),
b=Ex("stroke"in u?u.stroke:"stroke"in i?i.stroke:!h&&!l&&(!g.autoStroke||y)?(_=bx,x=!0,g.stroke):null),w=u.textShadowBlur>0||i.textShadowBlur>0;d.text=r.text,d.
x=o,d.y=c,w&&(d.shadowBlur=u.textShadowBlur||i.textShadowBlur||0,d.shadowColor=u.textShadowColor||i.textShadowColor||"transparent",d.shadowOffsetX=u.textShadowOffsetX||
i.textShadowOffsetX||0,d.shadowOffsetY=u.textShadowOffsetY||i.textShadowOffsetY||0),d.textAlign=s,d.textBaseline="middle",d.font=r.font||$t,d.opacity=ur(u.opacity,
i.opacity,1),Cx(d,u),b&&(d.lineWidth=ur(u.lineWidth,i.lineWidth,_),d.lineDash=G(u.lineDash,i.lineDash),d.lineDashOffset=i.lineDashOffset||0,d.stroke=b),S&&(d.fill=
S),m.setBoundingRect(ju(d,r.contentWidth,r.contentHeight,x?0:null))},e.prototype._renderBackground=function(r,i,n,a,o,s){var l=r.backgroundColor,u=r.borderWidth,
f=r.borderColor,c=l&&l.image,p=l&&!c,h=r.borderRadius,v=this,m,d;if(p||r.lineHeight||u&&f){m=this._getOrCreateChild(Le),m.useStyle(m.createStyle()),m.style.fill=
null;var g=m.shape;g.x=n,g.y=a,g.width=o,g.height=s,g.r=h,m.dirtyShape()}if(p){var y=m.style;y.fill=l||null,y.fillOpacity=G(r.fillOpacity,1)}else if(c){d=this._getOrCreateChild(
gt),d.onload=function(){v.dirtyStyle()};var _=d.style;_.image=l.image,_.x=n,_.y=a,_.width=o,_.height=s}if(u&&f){var y=m.style;y.lineWidth=u,y.stroke=f,y.strokeOpacity=
G(r.strokeOpacity,1),y.lineDash=r.borderDash,y.lineDashOffset=r.borderDashOffset||0,m.strokeContainThreshold=0,m.hasFill()&&m.hasStroke()&&(y.strokeFirst=!0,y.lineWidth*=
2)}var x=(m||d).style;x.shadowBlur=r.shadowBlur||0,x.shadowColor=r.shadowColor||"transparent",x.shadowOffsetX=r.shadowOffsetX||0,x.shadowOffsetY=r.shadowOffsetY||
0,x.opacity=ur(r.opacity,i.opacity,1)},e.makeFont=function(r){var i="";return Qv(r)&&(i=[r.fontStyle,r.fontWeight,jv(r.fontSize),r.fontFamily||"sans-serif"].join(
" ")),i&&wt(i)||r.textFont||r.font},e})(Zt),GL={left:!0,right:1,center:1},WL={top:1,bottom:1,middle:1},Tx=["fontStyle","fontWeight","fontSize","fontFamily"];function jv(t){
return typeof t=="string"&&(t.indexOf("px")!==-1||t.indexOf("rem")!==-1||t.indexOf("em")!==-1)?t:isNaN(+t)?Fu+"px":t+"px"}function Cx(t,e){for(var r=0;r<Tx.length;r++){
var i=Tx[r],n=e[i];n!=null&&(t[i]=n)}}function Qv(t){return t.fontSize!=null||t.fontFamily||t.fontWeight}function YL(t){return Ax(t),T(t.rich,Ax),t}function Ax(t){
if(t){t.font=Lx.makeFont(t);var e=t.align;e==="middle"&&(e="center"),t.align=e==null||GL[e]?e:"left";var r=t.verticalAlign;r==="center"&&(r="middle"),t.verticalAlign=
r==null||WL[r]?r:"top";var i=t.padding;i&&(t.padding=yo(t.padding))}}function Ex(t,e){return t==null||e<=0||t==="transparent"||t==="none"?null:t.image||t.colorStops?
"#000":t}function Dx(t){return t==null||t==="none"?null:t.image||t.colorStops?"#000":t}function Mx(t,e,r){return e==="right"?t-r[1]:e==="center"?t+r[3]/2-r[1]/2:
t+r[3]}function Ox(t){var e=t.text;return e!=null&&(e+=""),e}function qv(t){return!!(t.backgroundColor||t.lineHeight||t.borderWidth&&t.borderColor)}var at=Lx;var Px=1e-4,kx=20;function $L(t){return t.replace(/^\s+|\s+$/g,"")}var Ye=Math.min,de=Math.max,Be=Math.abs,pr=Math.round,Ni=Math.floor,Sn=Math.ceil,Ta=Math.pow,Vo=Math.log,Jv=Math.
LN10,XL=Math.PI,KL=Math.random;function ed(t,e,r,i){var n=e[0],a=e[1],o=r[0],s=r[1],l=a-n,u=s-o;if(l===0)return u===0?o:(o+s)/2;if(i)if(l>0){if(t<=n)return o;if(t>=
a)return s}else{if(t>=n)return o;if(t<=a)return s}else{if(t===n)return o;if(t===a)return s}return(t-n)/l*u+o}var Pe=ZL;function ZL(t,e,r){switch(t){case"center":case"\
middle":t="50%";break;case"left":case"top":t="0%";break;case"right":case"bottom":t="100%";break}return Of(t,e,r)}function Of(t,e,r){return V(t)?qL(t)?parseFloat(
t)/100*e+(r||0):parseFloat(t):t==null?NaN:+t}function qL(t){return!!$L(t).match(/%$/)}function _e(t,e,r){return isNaN(e)?r?""+t:+t:(e=Ye(de(0,e),kx),t=(+t).toFixed(e),r?t:+t)}function Ri(t){return t.sort(function(e,r){return e-r}),t}function cr(t){if(t=+t,isNaN(t))return 0;if(t>1e-14){for(var e=1,r=0;r<15;r++,e*=10)if(pr(t*e)/e===t)return r}
return jL(t)}function jL(t){var e=t.toString().toLowerCase(),r=e.indexOf("e"),i=r>0?+e.slice(r+1):0,n=r>0?r:e.length,a=e.indexOf("."),o=a<0?0:n-1-a;return de(0,
o-i)}function Ix(t,e,r){var i=Be(t[1]-t[0]);if(!isFinite(i)||i===0)return NaN;var n=Vo(2*Be(r||1)*Be(i))/Jv,a=Vo(Be(e))/Jv,o=de(0,Sn(-n+a));return isFinite(o)||(o=NaN),
o}function Nx(t,e){var r=de(cr(t),cr(e)),i=t+e;return r>kx?i:_e(i,r)}var td=Ta(2,53)-1;function rd(t){var e=XL*2;return(t%e+e)%e}function ul(t){return t>-Px&&t<Px}
var QL=/^(?:(\d{4})(?:[-\/](\d{1,2})(?:[-\/](\d{1,2})(?:[T ](\d{1,2})(?::(\d{1,2})(?::(\d{1,2})(?:[.,](\d+))?)?)?(Z|[\+\-]\d\d:?\d\d)?)?)?)?)?$/;function fi(t){
if(t instanceof Date)return t;if(V(t)){var e=QL.exec(t);if(!e)return new Date(NaN);if(e[8]){var r=+e[4]||0;return e[8].toUpperCase()!=="Z"&&(r-=+e[8].slice(0,3)),
new Date(Date.UTC(+e[1],+(e[2]||1)-1,+e[3]||1,r,+(e[5]||0),+e[6]||0,e[7]?+e[7].substring(0,3):0))}else return new Date(+e[1],+(e[2]||1)-1,+e[3]||1,+e[4]||0,+(e[5]||
0),+e[6]||0,e[7]?+e[7].substring(0,3):0)}else if(t==null)return new Date(NaN);return new Date(pr(t))}function Lf(t){return Ta(10,Pf(t))}function Pf(t){if(t===0)
return 0;var e=Ni(Vo(t)/Jv);return t/Ta(10,e)>=10&&e++,e}var id=2;function Ca(t,e){var r=Pf(t),i=Ta(10,r),n=t/i,a;return e===id?a=1:e?n<1.5?a=1:n<2.5?a=2:n<4?a=3:n<7?a=5:a=10:n<1?a=1:n<2?a=2:n<3?a=3:n<5?a=5:a=10,t=a*i,
_e(t,-r)}function ci(t){var e=parseFloat(t);return e==t&&(e!==0||!V(t)||t.indexOf("x")<=0)?e:NaN}function nd(t){return!isNaN(ci(t))}function fl(){return pr(KL()*9)}function Rx(t,e){
return e===0?t:Rx(e,t%e)}function ad(t,e){return t==null?e:e==null?t:t*e/Rx(t,e)}function ot(t){return t!=null&&isFinite(t)}var JL="[ECharts] ",Bx={},eP=typeof console<"u"&&console.warn&&console.log;function tP(t,e,r){if(eP){if(r){if(Bx[e])return;Bx[e]=!0}console[t](JL+e)}}function od(t,e){tP("error",t,e)}function qe(t){throw new Error(t)}function zx(t,e,r){return(e-t)*r+t}var Fx="series\0",rP="\0_ec_\0";function ke(t){return t instanceof Array?t:t==null?[]:[t]}function pl(t,e,r){if(t){t[e]=t[e]||
{},t.emphasis=t.emphasis||{},t.emphasis[e]=t.emphasis[e]||{};for(var i=0,n=r.length;i<n;i++){var a=r[i];!t.emphasis[e].hasOwnProperty(a)&&t[e].hasOwnProperty(a)&&
(t.emphasis[e][a]=t[e][a])}}}var sd=["fontStyle","fontWeight","fontSize","fontFamily","rich","tag","color","textBorderColor","textBorderWidth","width","height",
"lineHeight","align","verticalAlign","baseline","shadowColor","shadowBlur","shadowOffsetX","shadowOffsetY","textShadowColor","textShadowBlur","textShadowOffsetX",
"textShadowOffsetY","backgroundColor","borderColor","borderWidth","borderRadius","padding"];function Bi(t){return W(t)&&!B(t)&&!(t instanceof Date)?t.value:t}function Ux(t){
return W(t)&&!(t instanceof Array)}function Vx(t,e,r){var i=r==="normalMerge",n=r==="replaceMerge",a=r==="replaceAll";t=t||[],e=(e||[]).slice();var o=K();T(e,function(l,u){
if(!W(l)){e[u]=null;return}});var s=iP(t,o,r);return(i||n)&&nP(s,t,o,e),i&&aP(s,e),i||n?oP(s,e,n):a&&sP(s,e),lP(s),s}function iP(t,e,r){var i=[];if(r==="replace\
All")return i;for(var n=0;n<t.length;n++){var a=t[n];a&&a.id!=null&&e.set(a.id,n),i.push({existing:r==="replaceMerge"||Go(a)?null:a,newOption:null,keyInfo:null,
brandNew:null})}return i}function nP(t,e,r,i){T(i,function(n,a){if(!(!n||n.id==null)){var o=cl(n.id),s=r.get(o);if(s!=null){var l=t[s];We(!l.newOption,'Duplicat\
ed option on id "'+o+'".'),l.newOption=n,l.existing=e[s],i[a]=null}}})}function aP(t,e){T(e,function(r,i){if(!(!r||r.name==null))for(var n=0;n<t.length;n++){var a=t[n].
existing;if(!t[n].newOption&&a&&(a.id==null||r.id==null)&&!Go(r)&&!Go(a)&&Hx("name",a,r)){t[n].newOption=r,e[i]=null;return}}})}function oP(t,e,r){T(e,function(i){
if(i){for(var n,a=0;(n=t[a])&&(n.newOption||Go(n.existing)||n.existing&&i.id!=null&&!Hx("id",i,n.existing));)a++;n?(n.newOption=i,n.brandNew=r):t.push({newOption:i,
brandNew:r,existing:null,keyInfo:null}),a++}})}function sP(t,e){T(e,function(r){t.push({newOption:r,brandNew:!0,existing:null,keyInfo:null})})}function lP(t){var e=K();
T(t,function(r){var i=r.existing;i&&e.set(i.id,r)}),T(t,function(r){var i=r.newOption;We(!i||i.id==null||!e.get(i.id)||e.get(i.id)===r,"id duplicates: "+(i&&i.id)),
i&&i.id!=null&&e.set(i.id,r),!r.keyInfo&&(r.keyInfo={})}),T(t,function(r,i){var n=r.existing,a=r.newOption,o=r.keyInfo;if(W(a)){if(o.name=a.name!=null?cl(a.name):
n?n.name:Fx+i,n)o.id=cl(n.id);else if(a.id!=null)o.id=cl(a.id);else{var s=0;do o.id="\0"+o.name+"\0"+s++;while(e.get(o.id))}e.set(o.id,r)}})}function Hx(t,e,r){
var i=hr(e[t],null),n=hr(r[t],null);return i!=null&&n!=null&&i===n}function cl(t){return hr(t,"")}function hr(t,e){return t==null?e:V(t)?t:pe(t)||Hs(t)?t+"":e}function kf(t){var e=t.name;return!!(e&&e.indexOf(Fx))}function Go(t){return t&&t.id!=null&&cl(t.id).indexOf(rP)===0}function Gx(t,e,r){T(t,function(i){var n=i.newOption;W(n)&&(i.keyInfo.mainType=e,i.keyInfo.subType=uP(e,n,i.existing,r))})}function uP(t,e,r,i){var n=e.type?e.type:
r?r.subType:i.determineSubType(t,e);return n}function Or(t,e){if(e.dataIndexInside!=null)return e.dataIndexInside;if(e.dataIndex!=null)return B(e.dataIndex)?z(e.dataIndex,function(r){return t.indexOfRawIndex(
r)}):t.indexOfRawIndex(e.dataIndex);if(e.name!=null)return B(e.name)?z(e.name,function(r){return t.indexOfName(r)}):t.indexOfName(e.name)}function Q(){var t="__\
ec_inner_"+fP++;return function(e){return e[t]||(e[t]={})}}var fP=fl();function If(t,e,r){var i=hl(e,r),n=i.mainTypeSpecified,a=i.queryOptionMap,o=i.others,s=o,
l=r?r.defaultMainType:null;return!n&&l&&a.set(l,{}),a.each(function(u,f){var c=bn(t,f,u,{useDefault:l===f,enableAll:r&&r.enableAll!=null?r.enableAll:!0,enableNone:r&&
r.enableNone!=null?r.enableNone:!0});s[f+"Models"]=c.models,s[f+"Model"]=c.models[0]}),s}function hl(t,e){var r;if(V(t)){var i={};i[t+"Index"]=0,r=i}else r=t;var n=K(),
a={},o=!1;return T(r,function(s,l){if(l==="dataIndex"||l==="dataIndexInside"){a[l]=s;return}var u=l.match(/^(\w+)(Index|Id|Name)$/)||[],f=u[1],c=(u[2]||"").toLowerCase();
if(!(!f||!c||e&&e.includeMainTypes&&se(e.includeMainTypes,f)<0)){o=o||!!f;var p=n.get(f)||n.set(f,{});p[c]=s}}),{mainTypeSpecified:o,queryOptionMap:n,others:a}}
var Ct={useDefault:!0,enableAll:!1,enableNone:!1};function bn(t,e,r,i){i=i||Ct;var n=r.index,a=r.id,o=r.name,s={models:null,specified:n!=null||a!=null||o!=null};if(!s.specified){var l=void 0;return s.models=i.useDefault&&
(l=t.getComponent(e))?[l]:[],s}if(n==="none"||n===!1){if(i.enableNone)return s.models=[],s;n=-1}return n==="all"&&(i.enableAll?n=a=o=null:n=-1),s.models=t.queryComponents(
{mainType:e,index:n,id:a,name:o}),s}function Wx(t,e,r){var i={};i[e+"Id"]=t[e+"Id"],i[e+"Index"]=t[e+"Index"],i[e+"Name"]=t[e+"Name"];var n={mainType:e,query:i};
return r&&(n.subType=r),n}function ld(t,e,r){t.setAttribute?t.setAttribute(e,r):t[e]=r}function Yx(t,e){return t.getAttribute?t.getAttribute(e):t[e]}function $x(t){
return t==="auto"?le.domSupported?"html":"richText":t||"html"}function ud(t,e,r,i,n){var a=e==null||e==="auto";if(i==null)return i;if(pe(i)){var o=zx(r||0,i,n);return _e(o,a?Math.max(cr(r||0),cr(i)):e)}else{if(V(i))return n<
1?r:i;for(var s=[],l=r,u=i,f=Math.max(l?l.length:0,u.length),c=0;c<f;++c){var p=t.getDimensionInfo(c);if(p&&p.type==="ordinal")s[c]=(n<1&&l?l:u)[c];else{var h=l&&
l[c]?l[c]:0,v=u[c],o=zx(h,v,n);s[c]=_e(o,a?Math.max(cr(h),cr(v)):e)}}return s}}var $5=(function(){function t(){}return t.prototype.reset=function(e,r,i,n){return this.
_list=e,this._step=n=n||1,this._idx=r,this._end=i??(n>0?e.length:0),this.item=null,this.key=NaN,this},t.prototype.next=function(){return(this._step>0?this._idx<
this._end:this._idx>=this._end)?(this.item=this._list[this._idx],this.key=this._idx=this._idx+this._step,!0):!1},t})();function At(){return[1/0,-1/0]}function vl(t,e){Hr(e)&&(e<t[0]&&(t[0]=e),e>t[1]&&(t[1]=e))}function fd(t,e){Hr(e)&&e<t[0]&&(t[0]=e)}function cd(t,e){Hr(e)&&e>t[1]&&
(t[1]=e)}function Xx(t,e){zi(e[0],e[1])&&(e[0]<t[0]&&(t[0]=e[0]),e[1]>t[1]&&(t[1]=e[1]))}function Hr(t){return t!=null&&isFinite(t)}function zi(t,e){return Hr(t)&&
Hr(e)&&t<=e}function Kx(t){var e=t[1]-t[0];return isFinite(e)&&e>=0}function Zx(t){zi(t[0],t[1])&&t[0]>t[1]&&(t[0]=t[1])}function Nf(){var t="__ec_once_"+cP++;return function(e,r){
H(e,t)||(e[t]=1,r())}}var cP=fl();function Wo(t,e,r){var i=K(),n=0;T(t,function(a){var o=e(a),s=i.get(o)||0;r&&r(a,s),!s&&!r&&(t[n++]=a),i.set(o,s+1)}),r||(t.length=
n)}function qx(t){return t.value+""}function jx(t){return t+""}function Yo(t,e){return G(e,!0)?t.seriesIndex+2:0}function Rf(t,e,r){var i=t.getData().count();return{
progressiveRender:r.progressiveEnabled&&e.incrementalPrepareRender&&i>=r.threshold,large:t.get("large")&&i>=t.get("largeThreshold"),modDataCount:t.get("progress\
iveChunkMode")==="mod"?t.getData().count():null}}function Bf(t){return{overallReset:t}}var he=Q(),Qx=function(t,e,r,i){if(i){var n=he(i);n.dataIndex=r,n.dataType=e,n.seriesIndex=t,n.ssrType="chart",i.type==="group"&&i.traverse(function(a){var o=he(
a);o.seriesIndex=t,o.dataIndex=r,o.dataType=e,o.ssrType="chart"})}};var wn="undefined",zf="series",Ff=K(["tooltip","label","itemName","itemId","itemGroupId","itemChildGroupId","seriesName"]),dt="original",st="arrayRows",Ft="obje\
ctRows",vr="keyedColumns",dr="typedArray",pd="unknown",mr="column",pi="row";var pP=["getDom","getZr","getWidth","getHeight","getDevicePixelRatio","dispatchAction","isSSR","isDisposed","on","off","getDataURL","getConnectedDataURL","getOp\
tion","getId","updateLabelLayout"],hP=(function(){function t(e){T(pP,function(r){this[r]=fe(e[r],e)},this)}return t})();function Jx(t,e){return e.mainType===zf?
t.getViewOfSeriesModel(e):t.getViewOfComponentModel(e)}var Uf=hP;var eS=1,tS={},oS=Q(),dd=Q(),md=0,dl=1,ml=2,Ut=["emphasis","blur","select"],gd=["normal","emphasis","blur","select"],vP=10,dP=9,Tn="highlight",gl="downplay",yl="\
select",Hf="unselect",_l="toggleSelect",Gf="selectchanged";function $o(t){return t!=null&&t!=="none"}function Wf(t,e,r){t.onHoverStateChange&&(t.hoverState||0)!==
r&&t.onHoverStateChange(e),t.hoverState=r}function sS(t){Wf(t,"emphasis",ml)}function lS(t){t.hoverState===ml&&Wf(t,"normal",md)}function yd(t){Wf(t,"blur",dl)}
function uS(t){t.hoverState===dl&&Wf(t,"normal",md)}function mP(t){t.selected=!0}function gP(t){t.selected=!1}function rS(t,e,r){e(t,r)}function Fi(t,e,r){rS(t,
e,r),t.isGroup&&t.traverse(function(i){rS(i,e,r)})}function _d(t,e){switch(e){case"emphasis":t.hoverState=ml;break;case"normal":t.hoverState=md;break;case"blur":
t.hoverState=dl;break;case"select":t.selected=!0}}function yP(t,e,r,i){for(var n=t.style,a={},o=0;o<e.length;o++){var s=e[o],l=n[s];a[s]=l??(i&&i[s])}for(var o=0;o<t.animators.length;o++){var u=t.animators[o];u.
__fromStateTransition&&u.__fromStateTransition.indexOf(r)<0&&u.targetName==="style"&&u.saveTo(a,e)}return a}function _P(t,e,r,i){var n=r&&se(r,"select")>=0,a=!1;
if(t instanceof re){var o=oS(t),s=n&&o.selectFill||o.normalFill,l=n&&o.selectStroke||o.normalStroke;if($o(s)||$o(l)){i=i||{};var u=i.style||{};u.fill==="inherit"?
(a=!0,i=R({},i),u=R({},u),u.fill=s):!$o(u.fill)&&$o(s)?(a=!0,i=R({},i),u=R({},u),u.fill=js(s)):!$o(u.stroke)&&$o(l)&&(a||(i=R({},i),u=R({},u)),u.stroke=js(l)),i.
style=u}}if(i&&i.z2==null){a||(i=R({},i));var f=t.z2EmphasisLift;i.z2=t.z2+(f??vP)}return i}function xP(t,e,r){if(r&&r.z2==null){r=R({},r);var i=t.z2SelectLift;
r.z2=t.z2+(i??dP)}return r}function SP(t,e,r){var i=se(t.currentStates,e)>=0,n=t.style.opacity,a=i?null:yP(t,["opacity"],e,{opacity:1});r=r||{};var o=r.style||{};
return o.opacity==null&&(r=R({},r),o=R({opacity:i?n:a.opacity*.1},o),r.style=o),r}function hd(t,e){var r=this.states[t];if(this.style){if(t==="emphasis")return _P(
this,t,e,r);if(t==="blur")return SP(this,t,r);if(t==="select")return xP(this,t,r)}return r}function xd(t){t.stateProxy=hd;var e=t.getTextContent(),r=t.getTextGuideLine();
e&&(e.stateProxy=hd),r&&(r.stateProxy=hd)}function iS(t,e){!fS(t,e)&&!t.__highByOuter&&Fi(t,sS)}function nS(t,e){!fS(t,e)&&!t.__highByOuter&&Fi(t,lS)}function Ui(t,e){
t.__highByOuter|=1<<(e||0),Fi(t,sS)}function Vi(t,e){!(t.__highByOuter&=~(1<<(e||0)))&&Fi(t,lS)}function Yf(t){Fi(t,yd)}function xl(t){Fi(t,uS)}function Sd(t){Fi(
t,mP)}function bd(t){Fi(t,gP)}function fS(t,e){return t.__highDownSilentOnTouch&&e.zrByTouch}function wd(t){var e=t.getModel(),r=[],i=[];e.eachComponent(function(n,a){
var o=dd(a),s=Jx(t,a),l=n==="series";!l&&i.push(s),o.isBlured&&(s.group.traverse(function(u){uS(u)}),l&&r.push(a)),o.isBlured=!1}),T(i,function(n){n&&n.toggleBlurSeries&&
n.toggleBlurSeries(r,!1,e)})}function vd(t,e,r,i){var n=i.getModel();r=r||"coordinateSystem";function a(u,f){for(var c=0;c<f.length;c++){var p=u.getItemGraphicEl(
f[c]);p&&xl(p)}}if(t!=null&&!(!e||e==="none")){var o=n.getSeriesByIndex(t),s=o.coordinateSystem;s&&s.master&&(s=s.master);var l=[];n.eachSeries(function(u){var f=o===
u,c=u.coordinateSystem;c&&c.master&&(c=c.master);var p=c&&s?c===s:f;if(!(r==="series"&&!f||r==="coordinateSystem"&&!p||e==="series"&&f)){var h=i.getViewOfSeriesModel(
u);if(h.group.traverse(function(d){d.__highByOuter&&f&&e==="self"||yd(d)}),Ke(e))a(u.getData(),e);else if(W(e))for(var v=ee(e),m=0;m<v.length;m++)a(u.getData(v[m]),
e[v[m]]);l.push(u),dd(u).isBlured=!0}}),n.eachComponent(function(u,f){if(u!=="series"){var c=i.getViewOfComponentModel(f);c&&c.toggleBlurSeries&&c.toggleBlurSeries(
l,!0,n)}})}}function Vf(t,e,r){if(!(t==null||e==null)){var i=r.getModel().getComponent(t,e);if(i){dd(i).isBlured=!0;var n=r.getViewOfComponentModel(i);!n||!n.focusBlurEnabled||
n.group.traverse(function(a){yd(a)})}}}function cS(t,e,r){var i=t.seriesIndex,n=t.getData(e.dataType);if(n){var a=Or(n,e);a=(B(a)?a[0]:a)||0;var o=n.getItemGraphicEl(
a);if(!o)for(var s=n.count(),l=0;!o&&l<s;)o=n.getItemGraphicEl(l++);if(o){var u=he(o);vd(i,u.focus,u.blurScope,r)}else{var f=t.get(["emphasis","focus"]),c=t.get(
["emphasis","blurScope"]);f!=null&&vd(i,f,c,r)}}}function $f(t,e,r,i){var n={focusSelf:!1,dispatchers:null};if(t==null||t==="series"||e==null||r==null)return n;
var a=i.getModel().getComponent(t,e);if(!a)return n;var o=i.getViewOfComponentModel(a);if(!o||!o.findHighDownDispatchers)return n;for(var s=o.findHighDownDispatchers(
r),l,u=0;u<s.length;u++)if(he(s[u]).focus==="self"){l=!0;break}return{focusSelf:l,dispatchers:s}}function pS(t,e,r){var i=he(t),n=$f(i.componentMainType,i.componentIndex,
i.componentHighDownName,r),a=n.dispatchers,o=n.focusSelf;a?(o&&Vf(i.componentMainType,i.componentIndex,r),T(a,function(s){return iS(s,e)})):(vd(i.seriesIndex,i.
focus,i.blurScope,r),i.focus==="self"&&Vf(i.componentMainType,i.componentIndex,r),iS(t,e))}function hS(t,e,r){wd(r);var i=he(t),n=$f(i.componentMainType,i.componentIndex,
i.componentHighDownName,r).dispatchers;n?T(n,function(a){return nS(a,e)}):nS(t,e)}function vS(t,e,r){if(Xf(e)){var i=e.dataType,n=t.getData(i),a=Or(n,e);B(a)||(a=
[a]),t[e.type===_l?"toggleSelect":e.type===yl?"select":"unselect"](a,i)}}function Td(t){var e=t.getAllData();T(e,function(r){var i=r.data,n=r.type;i.eachItemGraphicEl(
function(a,o){t.isSelected(o,n)?Sd(a):bd(a)})})}function dS(t){var e=[];return t.eachSeries(function(r){var i=r.getAllData();T(i,function(n){var a=n.data,o=n.type,
s=r.getSelectedDataIndices();if(s.length>0){var l={dataIndex:s,seriesIndex:r.seriesIndex};o!=null&&(l.dataType=o),e.push(l)}})}),e}function bP(t,e,r){mS(t,!0),Fi(
t,xd),TP(t,e,r)}function wP(t){mS(t,!1)}function gr(t,e,r,i){i?wP(t):bP(t,e,r)}function TP(t,e,r){var i=he(t);e!=null?(i.focus=e,i.blurScope=r):i.focus&&(i.focus=
null)}var aS=["emphasis","blur","select"],CP={itemStyle:"getItemStyle",lineStyle:"getLineStyle",areaStyle:"getAreaStyle"};function Ea(t,e,r,i){r=r||"itemStyle";
for(var n=0;n<aS.length;n++){var a=aS[n],o=e.getModel([a,r]),s=t.ensureState(a);s.style=i?i(o):o[CP[r]]()}}function mS(t,e){var r=e===!1,i=t;t.highDownSilentOnTouch&&
(i.__highDownSilentOnTouch=t.highDownSilentOnTouch),(!r||i.__highDownDispatcher)&&(i.__highByOuter=i.__highByOuter||0,i.__highDownDispatcher=!r)}function Sl(t){
return!!(t&&t.__highDownDispatcher)}function gS(t){var e=tS[t];return e==null&&eS<=32&&(e=tS[t]=eS++),e}function Xf(t){var e=t.type;return e===yl||e===Hf||e===_l}function Cd(t){var e=t.type;return e===
Tn||e===gl}function yS(t){var e=oS(t);e.normalFill=t.style.fill,e.normalStroke=t.style.stroke;var r=t.states.select||{};e.selectFill=r.style&&r.style.fill||null,
e.selectStroke=r.style&&r.style.stroke||null}var lt={};uO(lt,{Arc:()=>El,BezierCurve:()=>Al,BoundingRect:()=>ae,Circle:()=>wl,CompoundPath:()=>qo,Ellipse:()=>Md,Group:()=>Se,HOVER_LAYER_FOR_INCREMENTAL:()=>Gi,
HOVER_LAYER_FROM_THRESHOLD:()=>Vd,HOVER_LAYER_NO:()=>Ud,Image:()=>gt,IncrementalDisplayable:()=>KS,Line:()=>yr,LinearGradient:()=>Jf,OrientedBoundingRect:()=>ic,
Path:()=>re,Point:()=>Ae,Polygon:()=>Zo,Polyline:()=>kd,RadialGradient:()=>WS,Rect:()=>Le,Ring:()=>Ld,Sector:()=>Cn,Text:()=>at,WH:()=>Pa,XY:()=>Hi,applyTransform:()=>sc,
calcZ2Range:()=>vk,clipPointsByRect:()=>fk,clipRectByRect:()=>ck,createIcon:()=>Wd,decomposeTransform:()=>mk,ensureCopyRect:()=>ts,ensureCopyTransform:()=>fc,expandOrShrinkRect:()=>es,
extendPath:()=>ik,extendShape:()=>tk,getCurrentCanvasPainter:()=>gk,getShapeClass:()=>oc,getTransform:()=>sk,groupTransition:()=>Gd,initProps:()=>Lt,isBoundingRectAxisAligned:()=>uc,
isElementRemoved:()=>La,lineLineIntersect:()=>eb,linePolygonIntersect:()=>pk,makeImage:()=>Hd,makePath:()=>ka,mergePath:()=>nk,payloadDisableAnimation:()=>dk,registerShape:()=>Wr,
removeElement:()=>Qo,removeElementWithFadeOut:()=>Jo,resizePath:()=>JS,retrieveZInfo:()=>Ol,setTooltipConfig:()=>lc,subPixelOptimize:()=>ok,subPixelOptimizeLine:()=>Ia,
subPixelOptimizeRect:()=>ak,transformDirection:()=>lk,traverseElements:()=>Yr,traverseUpdateZ:()=>Ll,updateProps:()=>je});var Xo=Bt.CMD,AP=[[],[],[]],_S=Math.sqrt,EP=Math.atan2;function Ad(t,e){if(e){var r=t.data,i=t.len(),n,a,o,s,l,u,f=Xo.M,c=Xo.C,p=Xo.L,h=Xo.R,v=Xo.A,m=Xo.Q;for(o=
0,s=0;o<i;){switch(n=r[o++],s=o,a=0,n){case f:a=1;break;case p:a=1;break;case c:a=3;break;case m:a=2;break;case v:var d=e[4],g=e[5],y=_S(e[0]*e[0]+e[1]*e[1]),_=_S(
e[2]*e[2]+e[3]*e[3]),x=EP(-e[1]/_,e[0]/y);r[o]*=y,r[o++]+=d,r[o]*=_,r[o++]+=g,r[o++]*=y,r[o++]*=_,r[o++]+=x,r[o++]+=x,o+=2,s=o;break;case h:u[0]=r[o++],u[1]=r[o++],
nt(u,u,e),r[s++]=u[0],r[s++]=u[1],u[0]+=r[o++],u[1]+=r[o++],nt(u,u,e),r[s++]=u[0],r[s++]=u[1]}for(l=0;l<a;l++){var S=AP[l];S[0]=r[o++],S[1]=r[o++],nt(S,S,e),r[s++]=
S[0],r[s++]=S[1]}}t.increaseVersion()}}var Ed=Math.sqrt,Kf=Math.sin,Zf=Math.cos,bl=Math.PI;function xS(t){return Math.sqrt(t[0]*t[0]+t[1]*t[1])}function Dd(t,e){return(t[0]*e[0]+t[1]*e[1])/(xS(t)*xS(
e))}function SS(t,e){return(t[0]*e[1]<t[1]*e[0]?-1:1)*Math.acos(Dd(t,e))}function bS(t,e,r,i,n,a,o,s,l,u,f){var c=l*(bl/180),p=Zf(c)*(t-r)/2+Kf(c)*(e-i)/2,h=-1*
Kf(c)*(t-r)/2+Zf(c)*(e-i)/2,v=p*p/(o*o)+h*h/(s*s);v>1&&(o*=Ed(v),s*=Ed(v));var m=(n===a?-1:1)*Ed((o*o*(s*s)-o*o*(h*h)-s*s*(p*p))/(o*o*(h*h)+s*s*(p*p)))||0,d=m*o*
h/s,g=m*-s*p/o,y=(t+r)/2+Zf(c)*d-Kf(c)*g,_=(e+i)/2+Kf(c)*d+Zf(c)*g,x=SS([1,0],[(p-d)/o,(h-g)/s]),S=[(p-d)/o,(h-g)/s],b=[(-1*p-d)/o,(-1*h-g)/s],w=SS(S,b);if(Dd(S,
b)<=-1&&(w=bl),Dd(S,b)>=1&&(w=0),w<0){var C=Math.round(w/bl*1e6)/1e6;w=bl*2+C%2*bl}f.addData(u,y,_,o,s,x,w,c,a)}var DP=/([mlvhzcqtsa])([^mlvhzcqtsa]*)/ig,MP=/-?([0-9]*\.)?[0-9]+([eE]-?[0-9]+)?/g;
function OP(t){var e=new Bt;if(!t)return e;var r=0,i=0,n=r,a=i,o,s=Bt.CMD,l=t.match(DP);if(!l)return e;for(var u=0;u<l.length;u++){for(var f=l[u],c=f.charAt(0),
p=void 0,h=f.match(MP)||[],v=h.length,m=0;m<v;m++)h[m]=parseFloat(h[m]);for(var d=0;d<v;){var g=void 0,y=void 0,_=void 0,x=void 0,S=void 0,b=void 0,w=void 0,C=r,
E=i,A=void 0,D=void 0;switch(c){case"l":r+=h[d++],i+=h[d++],p=s.L,e.addData(p,r,i);break;case"L":r=h[d++],i=h[d++],p=s.L,e.addData(p,r,i);break;case"m":r+=h[d++],
i+=h[d++],p=s.M,e.addData(p,r,i),n=r,a=i,c="l";break;case"M":r=h[d++],i=h[d++],p=s.M,e.addData(p,r,i),n=r,a=i,c="L";break;case"h":r+=h[d++],p=s.L,e.addData(p,r,
i);break;case"H":r=h[d++],p=s.L,e.addData(p,r,i);break;case"v":i+=h[d++],p=s.L,e.addData(p,r,i);break;case"V":i=h[d++],p=s.L,e.addData(p,r,i);break;case"C":p=s.
C,e.addData(p,h[d++],h[d++],h[d++],h[d++],h[d++],h[d++]),r=h[d-2],i=h[d-1];break;case"c":p=s.C,e.addData(p,h[d++]+r,h[d++]+i,h[d++]+r,h[d++]+i,h[d++]+r,h[d++]+i),
r+=h[d-2],i+=h[d-1];break;case"S":g=r,y=i,A=e.len(),D=e.data,o===s.C&&(g+=r-D[A-4],y+=i-D[A-3]),p=s.C,C=h[d++],E=h[d++],r=h[d++],i=h[d++],e.addData(p,g,y,C,E,r,
i);break;case"s":g=r,y=i,A=e.len(),D=e.data,o===s.C&&(g+=r-D[A-4],y+=i-D[A-3]),p=s.C,C=r+h[d++],E=i+h[d++],r+=h[d++],i+=h[d++],e.addData(p,g,y,C,E,r,i);break;case"\
Q":C=h[d++],E=h[d++],r=h[d++],i=h[d++],p=s.Q,e.addData(p,C,E,r,i);break;case"q":C=h[d++]+r,E=h[d++]+i,r+=h[d++],i+=h[d++],p=s.Q,e.addData(p,C,E,r,i);break;case"\
T":g=r,y=i,A=e.len(),D=e.data,o===s.Q&&(g+=r-D[A-4],y+=i-D[A-3]),r=h[d++],i=h[d++],p=s.Q,e.addData(p,g,y,r,i);break;case"t":g=r,y=i,A=e.len(),D=e.data,o===s.Q&&
(g+=r-D[A-4],y+=i-D[A-3]),r+=h[d++],i+=h[d++],p=s.Q,e.addData(p,g,y,r,i);break;case"A":_=h[d++],x=h[d++],S=h[d++],b=h[d++],w=h[d++],C=r,E=i,r=h[d++],i=h[d++],p=
s.A,bS(C,E,r,i,b,w,_,x,S,p,e);break;case"a":_=h[d++],x=h[d++],S=h[d++],b=h[d++],w=h[d++],C=r,E=i,r+=h[d++],i+=h[d++],p=s.A,bS(C,E,r,i,b,w,_,x,S,p,e);break}}(c===
"z"||c==="Z")&&(p=s.Z,e.addData(p),r=n,i=a),o=p}return e.toStatic(),e}var wS=(function(t){k(e,t);function e(){return t!==null&&t.apply(this,arguments)||this}return e.
prototype.applyTransform=function(r){},e})(re);function TS(t){return t.setData!=null}function CS(t,e){var r=OP(t),i=R({},e);return i.buildPath=function(n){var a=TS(
n);if(a&&n.canSave()){n.appendPath(r);var o=n.getContext();o&&n.rebuildPath(o,1)}else{var o=a?n.getContext():n;o&&r.rebuildPath(o,1)}},i.applyTransform=function(n){
Ad(r,n),this.dirtyShape()},i}function AS(t,e){return new wS(CS(t,e))}function ES(t,e){var r=CS(t,e),i=(function(n){k(a,n);function a(o){var s=n.call(this,o)||this;
return s.applyTransform=r.applyTransform,s.buildPath=r.buildPath,s}return a})(wS);return i}function DS(t,e){for(var r=[],i=t.length,n=0;n<i;n++){var a=t[n];r.push(
a.getUpdatedPathProxy(!0))}var o=new re(e);return o.createPathProxy(),o.buildPath=function(s){if(TS(s)){s.appendPath(r);var l=s.getContext();l&&s.rebuildPath(l,
1)}},o}var MS=(function(t){k(e,t);function e(r){var i=t.call(this)||this;return i.isGroup=!0,i._children=[],i.attr(r),i}return e.prototype.childrenRef=function(){return this.
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
getLocalTransform(a);f?(ae.applyTransform(i,u,f),o=o||i.clone(),o.union(i)):(o=o||u.clone(),o.union(u))}}return o||i},e})(Tf);MS.prototype.type="group";var Se=MS;var PP=(function(){function t(){this.cx=0,this.cy=0,this.r=0}return t})();var OS=(function(t){k(e,t);function e(r){return t.call(this,r)||this}return e.prototype.getDefaultShape=function(){return new PP},e.prototype.buildPath=function(r,i){
r.moveTo(i.cx+i.r,i.cy),r.arc(i.cx,i.cy,i.r,0,Math.PI*2)},e})(re);OS.prototype.type="circle";var wl=OS;var kP=(function(){function t(){this.cx=0,this.cy=0,this.rx=0,this.ry=0}return t})();var LS=(function(t){k(e,t);function e(r){return t.call(this,r)||this}return e.prototype.getDefaultShape=function(){return new kP},e.prototype.buildPath=function(r,i){
var n=.5522848,a=i.cx,o=i.cy,s=i.rx,l=i.ry,u=s*n,f=l*n;r.moveTo(a-s,o),r.bezierCurveTo(a-s,o-f,a-u,o-l,a,o-l),r.bezierCurveTo(a+u,o-l,a+s,o-f,a+s,o),r.bezierCurveTo(
a+s,o+f,a+u,o+l,a,o+l),r.bezierCurveTo(a-u,o+l,a-s,o+f,a-s,o),r.closePath()},e})(re);LS.prototype.type="ellipse";var Md=LS;var kS=Math.PI,Od=kS*2,Da=Math.sin,Ko=Math.cos,IP=Math.acos,Ot=Math.atan2,PS=Math.abs,Cl=Math.sqrt,Tl=Math.max,hi=Math.min,Gr=1e-4;function NP(t,e,r,i,n,a,o,s){
var l=r-t,u=i-e,f=o-n,c=s-a,p=c*l-f*u;if(!(p*p<Gr))return p=(f*(e-a)-c*(t-n))/p,[t+p*l,e+p*u]}function qf(t,e,r,i,n,a,o){var s=t-r,l=e-i,u=(o?a:-a)/Cl(s*s+l*l),
f=u*l,c=-u*s,p=t+f,h=e+c,v=r+f,m=i+c,d=(p+v)/2,g=(h+m)/2,y=v-p,_=m-h,x=y*y+_*_,S=n-a,b=p*m-v*h,w=(_<0?-1:1)*Cl(Tl(0,S*S*x-b*b)),C=(b*_-y*w)/x,E=(-b*y-_*w)/x,A=(b*
_+y*w)/x,D=(-b*y+_*w)/x,O=C-d,M=E-g,I=A-d,P=D-g;return O*O+M*M>I*I+P*P&&(C=A,E=D),{cx:C,cy:E,x0:-f,y0:-c,x1:C*(n/S-1),y1:E*(n/S-1)}}function RP(t){var e;if(B(t)){
var r=t.length;if(!r)return t;r===1?e=[t[0],t[0],0,0]:r===2?e=[t[0],t[0],t[1],t[1]]:r===3?e=t.concat(t[2]):e=t}else e=[t,t,t,t];return e}function IS(t,e){var r,
i=Tl(e.r,0),n=Tl(e.r0||0,0),a=i>0,o=n>0;if(!(!a&&!o)){if(a||(i=n,n=0),n>i){var s=i;i=n,n=s}var l=e.startAngle,u=e.endAngle;if(!(isNaN(l)||isNaN(u))){var f=e.cx,
c=e.cy,p=!!e.clockwise,h=PS(u-l),v=h>Od&&h%Od;if(v>Gr&&(h=v),!(i>Gr))t.moveTo(f,c);else if(h>Od-Gr)t.moveTo(f+i*Ko(l),c+i*Da(l)),t.arc(f,c,i,l,u,!p),n>Gr&&(t.moveTo(
f+n*Ko(u),c+n*Da(u)),t.arc(f,c,n,u,l,p));else{var m=void 0,d=void 0,g=void 0,y=void 0,_=void 0,x=void 0,S=void 0,b=void 0,w=void 0,C=void 0,E=void 0,A=void 0,D=void 0,
O=void 0,M=void 0,I=void 0,P=i*Ko(l),L=i*Da(l),F=n*Ko(u),U=n*Da(u),$=h>Gr;if($){var Z=e.cornerRadius;Z&&(r=RP(Z),m=r[0],d=r[1],g=r[2],y=r[3]);var j=PS(i-n)/2;if(_=
hi(j,g),x=hi(j,y),S=hi(j,m),b=hi(j,d),E=w=Tl(_,x),A=C=Tl(S,b),(w>Gr||C>Gr)&&(D=i*Ko(u),O=i*Da(u),M=n*Ko(l),I=n*Da(l),h<kS)){var J=NP(P,L,M,I,D,O,F,U);if(J){var ie=P-
J[0],q=L-J[1],me=D-J[0],be=O-J[1],St=1/Da(IP((ie*me+q*be)/(Cl(ie*ie+q*q)*Cl(me*me+be*be)))/2),Mt=Cl(J[0]*J[0]+J[1]*J[1]);E=hi(w,(i-Mt)/(St+1)),A=hi(C,(n-Mt)/(St-
1))}}}if(!$)t.moveTo(f+P,c+L);else if(E>Gr){var De=hi(g,E),Xe=hi(y,E),ce=qf(M,I,P,L,i,De,p),we=qf(D,O,F,U,i,Xe,p);t.moveTo(f+ce.cx+ce.x0,c+ce.cy+ce.y0),E<w&&De===
Xe?t.arc(f+ce.cx,c+ce.cy,E,Ot(ce.y0,ce.x0),Ot(we.y0,we.x0),!p):(De>0&&t.arc(f+ce.cx,c+ce.cy,De,Ot(ce.y0,ce.x0),Ot(ce.y1,ce.x1),!p),t.arc(f,c,i,Ot(ce.cy+ce.y1,ce.
cx+ce.x1),Ot(we.cy+we.y1,we.cx+we.x1),!p),Xe>0&&t.arc(f+we.cx,c+we.cy,Xe,Ot(we.y1,we.x1),Ot(we.y0,we.x0),!p))}else t.moveTo(f+P,c+L),t.arc(f,c,i,l,u,!p);if(!(n>
Gr)||!$)t.lineTo(f+F,c+U);else if(A>Gr){var De=hi(m,A),Xe=hi(d,A),ce=qf(F,U,D,O,n,-Xe,p),we=qf(P,L,M,I,n,-De,p);t.lineTo(f+ce.cx+ce.x0,c+ce.cy+ce.y0),A<C&&De===
Xe?t.arc(f+ce.cx,c+ce.cy,A,Ot(ce.y0,ce.x0),Ot(we.y0,we.x0),!p):(Xe>0&&t.arc(f+ce.cx,c+ce.cy,Xe,Ot(ce.y0,ce.x0),Ot(ce.y1,ce.x1),!p),t.arc(f,c,n,Ot(ce.cy+ce.y1,ce.
cx+ce.x1),Ot(we.cy+we.y1,we.cx+we.x1),p),De>0&&t.arc(f+we.cx,c+we.cy,De,Ot(we.y1,we.x1),Ot(we.y0,we.x0),!p))}else t.lineTo(f+F,c+U),t.arc(f,c,n,u,l,p)}t.closePath()}}}var zP=(function(){function t(){this.cx=0,this.cy=0,this.r0=0,this.r=0,this.startAngle=0,this.endAngle=Math.PI*2,this.clockwise=!0,this.cornerRadius=0}return t})();var NS=(function(t){k(e,t);function e(r){return t.call(this,r)||this}return e.prototype.getDefaultShape=function(){return new zP},e.prototype.buildPath=function(r,i){
IS(r,i)},e.prototype.isZeroArea=function(){return this.shape.startAngle===this.shape.endAngle||this.shape.r===this.shape.r0},e})(re);NS.prototype.type="sector";
var Cn=NS;var FP=(function(){function t(){this.cx=0,this.cy=0,this.r=0,this.r0=0}return t})();var RS=(function(t){k(e,t);function e(r){return t.call(this,r)||this}return e.prototype.getDefaultShape=function(){return new FP},e.prototype.buildPath=function(r,i){
var n=i.cx,a=i.cy,o=Math.PI*2;r.moveTo(n+i.r,a),r.arc(n,a,i.r,0,o,!1),r.moveTo(n+i.r0,a),r.arc(n,a,i.r0,0,o,!0)},e})(re);RS.prototype.type="ring";var Ld=RS;function Pd(t,e,r,i){var n=[],a=[],o=[],s=[],l,u,f,c;if(i){f=[1/0,1/0],c=[-1/0,-1/0];for(var p=0,h=t.length;p<h;p++)Ai(f,f,t[p]),Ei(c,c,t[p]);Ai(f,f,i[0]),Ei(c,
c,i[1])}for(var p=0,h=t.length;p<h;p++){var v=t[p];if(r)l=t[p?p-1:h-1],u=t[(p+1)%h];else if(p===0||p===h-1){n.push(a0(t[p]));continue}else l=t[p-1],u=t[p+1];$u(
a,u,l),Xu(a,a,e);var m=Ku(v,l),d=Ku(v,u),g=m+d;g!==0&&(m/=g,d/=g),Xu(o,a,-m),Xu(s,a,d);var y=iv([],v,o),_=iv([],v,s);i&&(Ei(y,y,f),Ai(y,y,c),Ei(_,_,f),Ai(_,_,c)),
n.push(y),n.push(_)}return r&&n.push(n.shift()),n}function jf(t,e,r){var i=e.smooth,n=e.points;if(n&&n.length>=2){if(i){var a=Pd(n,i,r,e.smoothConstraint);t.moveTo(n[0][0],n[0][1]);for(var o=n.length,s=0;s<(r?o:
o-1);s++){var l=a[s*2],u=a[s*2+1],f=n[(s+1)%o];t.bezierCurveTo(l[0],l[1],u[0],u[1],f[0],f[1])}}else{t.moveTo(n[0][0],n[0][1]);for(var s=1,c=n.length;s<c;s++)t.lineTo(
n[s][0],n[s][1])}r&&t.closePath()}}var UP=(function(){function t(){this.points=null,this.smooth=0,this.smoothConstraint=null}return t})();var zS=(function(t){k(e,t);function e(r){return t.call(this,r)||this}return e.prototype.getDefaultShape=function(){return new UP},e.prototype.buildPath=function(r,i){
jf(r,i,!0)},e})(re);zS.prototype.type="polygon";var Zo=zS;var VP=(function(){function t(){this.points=null,this.percent=1,this.smooth=0,this.smoothConstraint=null}return t})();var FS=(function(t){k(e,t);function e(r){return t.call(this,r)||this}return e.prototype.getDefaultStyle=function(){return{stroke:"#000",fill:null}},e.prototype.
getDefaultShape=function(){return new VP},e.prototype.buildPath=function(r,i){jf(r,i,!1)},e})(re);FS.prototype.type="polyline";var kd=FS;var HP={},GP=(function(){function t(){this.x1=0,this.y1=0,this.x2=0,this.y2=0,this.percent=1}return t})();var US=(function(t){k(e,t);function e(r){return t.call(this,r)||this}return e.prototype.getDefaultStyle=function(){return{stroke:"#000",fill:null}},e.prototype.
getDefaultShape=function(){return new GP},e.prototype.buildPath=function(r,i){var n,a,o,s;if(this.subPixelOptimize){var l=Df(HP,i,this.style);n=l.x1,a=l.y1,o=l.
x2,s=l.y2}else n=i.x1,a=i.y1,o=i.x2,s=i.y2;var u=i.percent;u!==0&&(r.moveTo(n,a),u<1&&(o=n*(1-u)+o*u,s=a*(1-u)+s*u),r.lineTo(o,s))},e.prototype.pointAt=function(r){
var i=this.shape;return[i.x1*(1-r)+i.x2*r,i.y1*(1-r)+i.y2*r]},e})(re);US.prototype.type="line";var yr=US;var qt=[],WP=(function(){function t(){this.x1=0,this.y1=0,this.x2=0,this.y2=0,this.cpx1=0,this.cpy1=0,this.percent=1}return t})();function VS(t,e,r){var i=t.cpx2,n=t.cpy2;return i!=null||n!=null?[(r?xv:Ve)(t.x1,t.cpx1,t.cpx2,t.x2,e),(r?xv:Ve)(t.y1,t.cpy1,t.cpy2,t.y2,e)]:[(r?Sv:vt)(t.x1,t.cpx1,
t.x2,e),(r?Sv:vt)(t.y1,t.cpy1,t.y2,e)]}var HS=(function(t){k(e,t);function e(r){return t.call(this,r)||this}return e.prototype.getDefaultStyle=function(){return{
stroke:"#000",fill:null}},e.prototype.getDefaultShape=function(){return new WP},e.prototype.buildPath=function(r,i){var n=i.x1,a=i.y1,o=i.x2,s=i.y2,l=i.cpx1,u=i.
cpy1,f=i.cpx2,c=i.cpy2,p=i.percent;p!==0&&(r.moveTo(n,a),f==null||c==null?(p<1&&(Po(n,l,o,p,qt),l=qt[1],o=qt[2],Po(a,u,s,p,qt),u=qt[1],s=qt[2]),r.quadraticCurveTo(
l,u,o,s)):(p<1&&(Lo(n,l,f,o,p,qt),l=qt[1],f=qt[2],o=qt[3],Lo(a,u,c,s,p,qt),u=qt[1],c=qt[2],s=qt[3]),r.bezierCurveTo(l,u,f,c,o,s)))},e.prototype.pointAt=function(r){
return VS(this.shape,r,!1)},e.prototype.tangentAt=function(r){var i=VS(this.shape,r,!0);return Co(i,i)},e})(re);HS.prototype.type="bezier-curve";var Al=HS;var YP=(function(){function t(){this.cx=0,this.cy=0,this.r=0,this.startAngle=0,this.endAngle=Math.PI*2,this.clockwise=!0}return t})();var GS=(function(t){k(e,t);function e(r){return t.call(this,r)||this}return e.prototype.getDefaultStyle=function(){return{stroke:"#000",fill:null}},e.prototype.
getDefaultShape=function(){return new YP},e.prototype.buildPath=function(r,i){var n=i.cx,a=i.cy,o=Math.max(i.r,0),s=i.startAngle,l=i.endAngle,u=i.clockwise,f=Math.
cos(s),c=Math.sin(s);r.moveTo(f*o+n,c*o+a),r.arc(n,a,o,s,l,!u)},e})(re);GS.prototype.type="arc";var El=GS;var $P=(function(t){k(e,t);function e(){var r=t!==null&&t.apply(this,arguments)||this;return r.type="compound",r}return e.prototype._updatePathDirty=function(){
for(var r=this.shape.paths,i=this.shapeChanged(),n=0;n<r.length;n++)i=i||r[n].shapeChanged();i&&this.dirtyShape()},e.prototype.beforeBrush=function(){this._updatePathDirty();
for(var r=this.shape.paths||[],i=this.getGlobalScale(),n=0;n<r.length;n++)r[n].path||r[n].createPathProxy(),r[n].path.setScale(i[0],i[1],r[n].segmentIgnoreThreshold)},
e.prototype.buildPath=function(r,i){for(var n=i.paths||[],a=0;a<n.length;a++)n[a].buildPath(r,n[a].shape,!0)},e.prototype.afterBrush=function(){for(var r=this.shape.
paths||[],i=0;i<r.length;i++)r[i].pathUpdated()},e.prototype.getBoundingRect=function(){return this._updatePathDirty.call(this),re.prototype.getBoundingRect.call(
this)},e})(re),qo=$P;var XP=(function(){function t(e){this.colorStops=e||[]}return t.prototype.addColorStop=function(e,r){this.colorStops.push({offset:e,color:r})},t})(),Qf=XP;var KP=(function(t){k(e,t);function e(r,i,n,a,o,s){var l=t.call(this,o)||this;return l.x=r??0,l.y=i??0,l.x2=n??1,l.y2=a??0,l.type="linear",l.global=s||!1,l}return e})(
Qf),Jf=KP;var ZP=(function(t){k(e,t);function e(r,i,n,a,o){var s=t.call(this,a)||this;return s.x=r??.5,s.y=i??.5,s.r=n??.5,s.type="radial",s.global=o||!1,s}return e})(Qf),
WS=ZP;var Id=Math.min,qP=Math.max,ec=Math.abs,Ma=[0,0],Oa=[0,0],yt=lv(),tc=yt.minTv,rc=yt.maxTv,jP=(function(){function t(e,r){this._corners=[],this._axes=[],this._origin=
[0,0];for(var i=0;i<4;i++)this._corners[i]=new Ae;for(var i=0;i<2;i++)this._axes[i]=new Ae;e&&this.fromBoundingRect(e,r)}return t.prototype.fromBoundingRect=function(e,r){
var i=this._corners,n=this._axes,a=e.x,o=e.y,s=a+e.width,l=o+e.height;if(i[0].set(a,o),i[1].set(s,o),i[2].set(s,l),i[3].set(a,l),r)for(var u=0;u<4;u++)i[u].transform(
r);Ae.sub(n[0],i[1],i[0]),Ae.sub(n[1],i[3],i[0]),n[0].normalize(),n[1].normalize();for(var u=0;u<2;u++)this._origin[u]=n[u].dot(i[0])},t.prototype.intersect=function(e,r,i){
var n=!0,a=!r;return r&&Ae.set(r,0,0),yt.reset(i,!a),!this._intersectCheckOneSide(this,e,a,1)&&(n=!1,a)||!this._intersectCheckOneSide(e,this,a,-1)&&(n=!1,a)||!a&&
!yt.negativeSize&&Ae.copy(r,n?yt.useDir?yt.dirMinTv:tc:rc),n},t.prototype._intersectCheckOneSide=function(e,r,i,n){for(var a=!0,o=0;o<2;o++){var s=e._axes[o];if(e.
_getProjMinMaxOnAxis(o,e._corners,Ma),e._getProjMinMaxOnAxis(o,r._corners,Oa),yt.negativeSize||Ma[1]<Oa[0]||Ma[0]>Oa[1]){if(a=!1,yt.negativeSize||i)return a;var l=ec(
Oa[0]-Ma[1]),u=ec(Ma[0]-Oa[1]);Id(l,u)>rc.len()&&(l<u?Ae.scale(rc,s,-l*n):Ae.scale(rc,s,u*n))}else if(!i){var l=ec(Oa[0]-Ma[1]),u=ec(Ma[0]-Oa[1]);(yt.useDir||Id(
l,u)<tc.len())&&((l<u||!yt.bidirectional)&&(Ae.scale(tc,s,l*n),yt.useDir&&yt.calcDirMTV()),(l>=u||!yt.bidirectional)&&(Ae.scale(tc,s,-u*n),yt.useDir&&yt.calcDirMTV()))}}
return a},t.prototype._getProjMinMaxOnAxis=function(e,r,i){for(var n=this._axes[e],a=this._origin,o=r[0].dot(n)+a[e],s=o,l=o,u=1;u<r.length;u++){var f=r[u].dot(
n)+a[e];s=Id(f,s),l=qP(f,l)}i[0]=s+yt.touchThreshold,i[1]=l-yt.touchThreshold,yt.negativeSize=i[1]<i[0]},t})(),ic=jP;var Nd=0,YS=1,$S=2,XS=1,jo=0;var QP=[],JP=(function(t){k(e,t);function e(){var r=t!==null&&t.apply(this,arguments)||this;return r.notClear=!0,r.incremental=YS,r._displayables=[],r._temporaryDisplayables=
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
a.applyTransform(n.getLocalTransform(QP)),r.union(a)}this._rect=r}return this._rect},e.prototype.contain=function(r,i){var n=this.transformCoordToLocal(r,i),a=this.
getBoundingRect();if(a.contain(n[0],n[1]))for(var o=0;o<this._displayables.length;o++){var s=this._displayables[o];if(s.contain(r,i))return!0}return!1},e})(Zt),
KS=JP;var ek=Q();function Dl(t,e,r,i,n){var a;if(e&&e.ecModel){var o=e.ecModel.getUpdatePayload();a=o&&o.animation}var s=e&&e.isAnimationEnabled(),l=t==="update";if(s){
var u=void 0,f=void 0,c=void 0;i?(u=G(i.duration,200),f=G(i.easing,"cubicOut"),c=0):(u=e.getShallow(l?"animationDurationUpdate":"animationDuration"),f=e.getShallow(
l?"animationEasingUpdate":"animationEasing"),c=e.getShallow(l?"animationDelayUpdate":"animationDelay")),a&&(a.duration!=null&&(u=a.duration),a.easing!=null&&(f=
a.easing),a.delay!=null&&(c=a.delay)),Y(c)&&(c=c(r,n)),Y(u)&&(u=u(r));var p={duration:u||0,delay:c,easing:f};return p}else return null}function Rd(t,e,r,i,n,a,o){
var s=!1,l;Y(n)?(o=a,a=n,n=null):W(n)&&(a=n.cb,o=n.during,s=n.isFrom,l=n.removeOpt,n=n.dataIndex);var u=t==="leave";u||e.stopAnimation("leave");var f=Dl(t,i,n,u?
l||{}:null,i&&i.getAnimationDelayParams?i.getAnimationDelayParams(e,n):null);if(f&&f.duration>0){var c=f.duration,p=f.delay,h=f.easing,v={duration:c,delay:p||0,
easing:h,done:a,force:!!a||!!o,setToFinal:!u,scope:t,during:o};s?e.animateFrom(r,v):e.animateTo(r,v)}else e.stopAnimation(),!s&&e.attr(r),o&&o(1),a&&a()}function je(t,e,r,i,n,a){
Rd("update",t,e,r,i,n,a)}function Lt(t,e,r,i,n,a){Rd("enter",t,e,r,i,n,a)}function La(t){if(!t.__zr)return!0;for(var e=0;e<t.animators.length;e++){var r=t.animators[e];if(r.scope==="lea\
ve")return!0}return!1}function Qo(t,e,r,i,n,a){La(t)||Rd("leave",t,e,r,i,n,a)}function ZS(t,e,r,i){t.removeTextContent(),t.removeTextGuideLine(),Qo(t,{style:{opacity:0}},
e,r,i)}function Jo(t,e,r){function i(){t.parent&&t.parent.remove(t)}t.isGroup?t.traverse(function(n){n.isGroup||ZS(n,e,r,i)}):ZS(t,e,r,i)}function nc(t){ek(t).oldStyle=
t.style}var zd={},Hi=["x","y"],Pa=["width","height"],Ud=0,Vd=1,Gi=2;function tk(t){return re.extend(t)}var rk=ES;function ik(t,e){return rk(t,e)}function Wr(t,e){zd[t]=
e}function oc(t){if(zd.hasOwnProperty(t))return zd[t]}function ka(t,e,r,i){var n=AS(t,e);return r&&(i==="center"&&(r=QS(r,n.getBoundingRect())),JS(n,r)),n}function Hd(t,e,r){
var i=new gt({style:{image:t,x:e.x,y:e.y,width:e.width,height:e.height},onload:function(n){if(r==="center"){var a={width:n.width,height:n.height};i.setStyle(QS(
e,a))}}});return i}function QS(t,e){var r=e.width/e.height,i=t.height*r,n;i<=t.width?n=t.height:(i=t.width,n=i/r);var a=t.x+t.width/2,o=t.y+t.height/2;return{x:a-
i/2,y:o-n/2,width:i,height:n}}var nk=DS;function JS(t,e){if(t.applyTransform){var r=t.getBoundingRect(),i=r.calculateTransform(e);t.applyTransform(i)}}function Ia(t,e){
return Df(t,t,{lineWidth:e}),t}function ak(t,e){return Mf(t,t,e),t}var ok=xn;function sk(t,e){for(var r=Ti([]);t&&t!==e;)Ci(r,t.getLocalTransform(),r),t=t.parent;
return r}function sc(t,e,r){return e&&!Ke(e)&&(e=cn.getLocalTransform(e)),r&&(e=zr([],e)),nt([],t,e)}function lk(t,e,r){var i=e[4]===0||e[5]===0||e[0]===0?1:Be(
2*e[4]/e[0]),n=e[4]===0||e[5]===0||e[2]===0?1:Be(2*e[4]/e[2]),a=[t==="left"?-i:t==="right"?i:0,t==="top"?-n:t==="bottom"?n:0];return a=sc(a,e,r),Be(a[0])>Be(a[1])?
a[0]>0?"right":"left":a[1]>0?"bottom":"top"}function qS(t){return!t.isGroup}function uk(t){return t.shape!=null}function Gd(t,e,r){if(!t||!e)return;function i(o){
var s={};return o.traverse(function(l){qS(l)&&l.anid&&(s[l.anid]=l)}),s}function n(o){var s={x:o.x,y:o.y,rotation:o.rotation};return uk(o)&&(s.shape=ne(o.shape)),
s}var a=i(t);e.traverse(function(o){if(qS(o)&&o.anid){var s=a[o.anid];if(s){var l=n(o);o.attr(n(s)),je(o,l,r,he(o).dataIndex)}}})}function fk(t,e){return z(t,function(r){
var i=r[0];i=de(i,e.x),i=Ye(i,e.x+e.width);var n=r[1];return n=de(n,e.y),n=Ye(n,e.y+e.height),[i,n]})}function ck(t,e){var r=de(t.x,e.x),i=Ye(t.x+t.width,e.x+e.
width),n=de(t.y,e.y),a=Ye(t.y+t.height,e.y+e.height);if(i>=r&&a>=n)return{x:r,y:n,width:i-r,height:a-n}}function Wd(t,e,r){var i=R({rectHover:!0},e),n=i.style={
strokeNoScale:!0};if(r=r||{x:-1,y:-1,width:2,height:2},t)return t.indexOf("image://")===0?(n.image=t.slice(8),ue(n,r),new gt(i)):ka(t.replace("path://",""),i,r,
"center")}function pk(t,e,r,i,n){for(var a=0,o=n[n.length-1];a<n.length;a++){var s=n[a];if(eb(t,e,r,i,s[0],s[1],o[0],o[1]))return!0;o=s}}function eb(t,e,r,i,n,a,o,s){
var l=r-t,u=i-e,f=o-n,c=s-a,p=Bd(f,c,l,u);if(hk(p))return!1;var h=t-n,v=e-a,m=Bd(h,v,l,u)/p;if(m<0||m>1)return!1;var d=Bd(h,v,f,c)/p;return!(d<0||d>1)}function Bd(t,e,r,i){
return t*i-r*e}function hk(t){return t<=1e-6&&t>=-1e-6}function es(t,e,r,i,n){return e==null||(pe(e)?Ie[0]=Ie[1]=Ie[2]=Ie[3]=e:(Ie[0]=e[0],Ie[1]=e[1],Ie[2]=e[2],
Ie[3]=e[3]),i&&(Ie[0]=de(0,Ie[0]),Ie[1]=de(0,Ie[1]),Ie[2]=de(0,Ie[2]),Ie[3]=de(0,Ie[3])),r&&(Ie[0]=-Ie[0],Ie[1]=-Ie[1],Ie[2]=-Ie[2],Ie[3]=-Ie[3]),jS(t,Ie,"x","w\
idth",3,1,n&&n[0]||0),jS(t,Ie,"y","height",0,2,n&&n[1]||0)),t}var Ie=[0,0,0,0];function jS(t,e,r,i,n,a,o){var s=e[a]+e[n],l=t[i];t[i]+=s,o=de(0,Ye(o,l)),t[i]<o?
(t[i]=o,t[r]+=e[n]>=0?-e[n]:e[a]>=0?l+e[a]:Be(s)>1e-8?(l-o)*e[n]/s:0):t[r]-=e[n]}function lc(t){var e=t.itemTooltipOption,r=t.componentModel,i=t.itemName,n=V(e)?
{formatter:e}:e,a=r.mainType,o=r.componentIndex,s={componentType:a,name:i,$vars:["name"]};s[a+"Index"]=o;var l=t.formatterParamsExtra;l&&T(ee(l),function(f){H(s,
f)||(s[f]=l[f],s.$vars.push(f))});var u=he(t.el);u.componentMainType=a,u.componentIndex=o,u.tooltipConfig={name:i,option:ue({content:i,encodeHTMLContent:!0,formatterParams:s},
n)}}function Fd(t,e){var r;t.isGroup&&(r=e(t)),r||t.traverse(e)}function Yr(t,e){if(t)if(B(t))for(var r=0;r<t.length;r++)Fd(t[r],e);else Fd(t,e)}function uc(t){
return!t||Be(t[1])<ac&&Be(t[2])<ac||Be(t[0])<ac&&Be(t[3])<ac}var ac=1e-5;function ts(t,e){return t?ae.copy(t,e):e.clone()}function fc(t,e){return e?wo(t||Ue(),e):
void 0}function Ol(t){return{z:t.get("z")||0,zlevel:t.get("zlevel")||0}}function vk(t){var e=-1/0,r=1/0;Fd(t,function(a){i(a),i(a.getTextContent()),i(a.getTextGuideLine())});
function i(a){if(!(!a||a.isGroup)){var o=a.currentStates;if(o.length)for(var s=0;s<o.length;s++)n(a.states[o[s]]);n(a)}}function n(a){if(a){var o=a.z2;o>e&&(e=o),
o<r&&(r=o)}}return r>e&&(r=e=0),{min:r,max:e}}function Ll(t,e,r){tb(t,e,r,-1/0)}function tb(t,e,r,i){if(t.ignoreModelZ)return i;var n=t.getTextContent(),a=t.getTextGuideLine(),
o=t.isGroup;if(o)for(var s=t.childrenRef(),l=0;l<s.length;l++)i=de(tb(s[l],e,r,i),i);else t.z=e,t.zlevel=r,i=de(t.z2||0,i);if(n&&(n.z=e,n.zlevel=r,isFinite(i)&&
(n.z2=i+2)),a){var u=t.textGuideLineConfig;a.z=e,a.zlevel=r,isFinite(i)&&(a.z2=i+(u&&u.showAbove?1:-1))}return i}function dk(t){return t.animation={duration:0},
t}function mk(t,e){return e?wo(Ml.transform,e):Ti(Ml.transform),Ml.decomposeTransform(),Li(t,Ml),t}var Ml=new cn;Ml.transform=Ue();function gk(t){var e=t.getZr().
painter;return e.getType()==="canvas"?e:null}Wr("circle",wl);Wr("ellipse",Md);Wr("sector",Cn);Wr("ring",Ld);Wr("polygon",Zo);Wr("polyline",kd);Wr("rect",Le);Wr(
"line",yr);Wr("bezierCurve",Al);Wr("arc",El);var cc={};function yk(t,e){for(var r=0;r<Ut.length;r++){var i=Ut[r],n=e[i],a=t.ensureState(i);a.style=a.style||{},a.style.text=n}var o=t.currentStates.slice();t.
clearStates(!0),t.setStyle({text:e.normal}),t.useStates(o,!0)}function rb(t,e,r){var i=t.labelFetcher,n=t.labelDataIndex,a=t.labelDimIndex,o=e.normal,s;i&&(s=i.
getFormattedLabel(n,"normal",null,a,o&&o.get("formatter"),r!=null?{interpolatedValue:r}:null)),s==null&&(s=Y(t.defaultText)?t.defaultText(n,t,r):t.defaultText);
for(var l={normal:s},u=0;u<Ut.length;u++){var f=Ut[u],c=e[f];l[f]=G(i?i.getFormattedLabel(n,f,null,a,c&&c.get("formatter")):null,s)}return l}function di(t,e,r,i){
r=r||cc;for(var n=t instanceof at,a=!1,o=0;o<gd.length;o++){var s=e[gd[o]];if(s&&s.getShallow("show")){a=!0;break}}var l=n?t:t.getTextContent();if(a){n||(l||(l=
new at,t.setTextContent(l)),t.stateProxy&&(l.stateProxy=t.stateProxy));var u=rb(r,e),f=e.normal,c=!!f.getShallow("show"),p=vi(f,i&&i.normal,r,!1,!n);p.text=u.normal,
n||t.setTextConfig(Pl(f,r,!1));for(var o=0;o<Ut.length;o++){var h=Ut[o],s=e[h];if(s){var v=l.ensureState(h),m=!!G(s.getShallow("show"),c);if(m!==c&&(v.ignore=!m),
v.style=vi(s,i&&i[h],r,!0,!n),v.style.text=u[h],!n){var d=t.ensureState(h);d.textConfig=Pl(s,r,!0)}}}l.silent=!!f.getShallow("silent"),l.style.x!=null&&(p.x=l.style.
x),l.style.y!=null&&(p.y=l.style.y),l.ignore=!c,l.useStyle(p),l.dirty(),r.enableTextSetter&&(rs(l).setLabelText=function(g){var y=rb(r,e,g);yk(l,y)})}else l&&(l.
ignore=!0);t.dirty()}function jt(t,e){e=e||"label";for(var r={normal:t.getModel(e)},i=0;i<Ut.length;i++){var n=Ut[i];r[n]=t.getModel([n,e])}return r}function vi(t,e,r,i,n){var a={};
return _k(a,t,r,i,n),e&&R(a,e),a}function Pl(t,e,r){e=e||{};var i={},n,a=t.getShallow("rotate"),o=G(t.getShallow("distance"),r?null:5),s=t.getShallow("offset");
return n=t.getShallow("position")||(r?null:"inside"),n==="outside"&&(n=e.defaultOutsidePosition||"top"),n!=null&&(i.position=n),s!=null&&(i.offset=s),a!=null&&(a*=
Math.PI/180,i.rotation=a),o!=null&&(i.distance=o),i.outsideFill=t.get("color")==="inherit"?e.inheritColor||null:"auto",e.autoOverflowArea!=null&&(i.autoOverflowArea=
e.autoOverflowArea),e.layoutRect!=null&&(i.layoutRect=e.layoutRect),i}function _k(t,e,r,i,n){r=r||cc;var a=e.ecModel,o=a&&a.option.textStyle,s=xk(e),l;if(s){l={};
var u="richInheritPlainLabel",f=G(e.get(u),a?a.get(u):void 0);for(var c in s)if(s.hasOwnProperty(c)){var p=e.getModel(["rich",c]);ob(l[c]={},p,o,e,f,r,i,n,!1,!0)}}
l&&(t.rich=l);var h=e.get("overflow");h&&(t.overflow=h);var v=e.get("lineOverflow");v&&(t.lineOverflow=v);var m=t,d=e.get("minMargin");if(d!=null)d=pe(d)?d/2:0,
m.margin=[d,d,d,d],m.__marginType=Na.minMargin;else{var g=e.get("textMargin");g!=null&&(m.margin=yo(g),m.__marginType=Na.textMargin)}ob(t,e,o,null,null,r,i,n,!0,
!1)}function xk(t){for(var e;t&&t!==t.ecModel;){var r=(t.option||cc).rich;if(r){e=e||{};for(var i=ee(r),n=0;n<i.length;n++){var a=i[n];e[a]=1}}t=t.parentModel}return e}
var ib=["fontStyle","fontWeight","fontSize","fontFamily","textShadowColor","textShadowBlur","textShadowOffsetX","textShadowOffsetY"],nb=["align","lineHeight","w\
idth","height","tag","verticalAlign","ellipsis"],ab=["padding","borderWidth","borderRadius","borderDashOffset","backgroundColor","borderColor","shadowColor","sh\
adowBlur","shadowOffsetX","shadowOffsetY"];function ob(t,e,r,i,n,a,o,s,l,u){r=!o&&r||cc;var f=a&&a.inheritColor,c=e.getShallow("color"),p=e.getShallow("textBord\
erColor"),h=G(e.getShallow("opacity"),r.opacity);(c==="inherit"||c==="auto")&&(f?c=f:c=null),(p==="inherit"||p==="auto")&&(f?p=f:p=null),s||(c=c||r.color,p=p||r.
textBorderColor),c!=null&&(t.fill=c),p!=null&&(t.stroke=p);var v=G(e.getShallow("textBorderWidth"),r.textBorderWidth);v!=null&&(t.lineWidth=v);var m=G(e.getShallow(
"textBorderType"),r.textBorderType);m!=null&&(t.lineDash=m);var d=G(e.getShallow("textBorderDashOffset"),r.textBorderDashOffset);d!=null&&(t.lineDashOffset=d),!o&&
h==null&&!u&&(h=a&&a.defaultOpacity),h!=null&&(t.opacity=h),!o&&!s&&t.fill==null&&a.inheritColor&&(t.fill=a.inheritColor);for(var g=0;g<ib.length;g++){var y=ib[g],
_=n!==!1&&i?ur(e.getShallow(y),i.getShallow(y),r[y]):G(e.getShallow(y),r[y]);_!=null&&(t[y]=_)}for(var g=0;g<nb.length;g++){var y=nb[g],_=e.getShallow(y);_!=null&&
(t[y]=_)}if(t.verticalAlign==null){var x=e.getShallow("baseline");x!=null&&(t.verticalAlign=x)}if(!l||!a.disableBox){for(var g=0;g<ab.length;g++){var y=ab[g],_=e.
getShallow(y);_!=null&&(t[y]=_)}var S=e.getShallow("borderType");S!=null&&(t.borderDash=S),(t.backgroundColor==="auto"||t.backgroundColor==="inherit")&&f&&(t.backgroundColor=
f),(t.borderColor==="auto"||t.borderColor==="inherit")&&f&&(t.borderColor=f)}}function pc(t,e){var r=e&&e.getModel("textStyle");return wt([t.fontStyle||r&&r.getShallow(
"fontStyle")||"",t.fontWeight||r&&r.getShallow("fontWeight")||"",(t.fontSize||r&&r.getShallow("fontSize")||12)+"px",t.fontFamily||r&&r.getShallow("fontFamily")||
"sans-serif"].join(" "))}var rs=Q();function sb(t,e,r,i){if(t){var n=rs(t);n.prevValue=n.value,n.value=r;var a=e.normal;n.valueAnimation=a.get("valueAnimation"),
n.valueAnimation&&(n.precision=a.get("precision"),n.defaultInterpolatedText=i,n.statesModels=e)}}var Na={minMargin:1,textMargin:2};var bk=["textStyle","color"],Yd=["fontStyle","fontWeight","fontSize","fontFamily","padding","lineHeight","rich","width","height","overflow"],$d=new at,wk=(function(){
function t(){}return t.prototype.getTextColor=function(e){var r=this.ecModel;return this.getShallow("color")||(!e&&r?r.get(bk):null)},t.prototype.getFont=function(){
return pc({fontStyle:this.getShallow("fontStyle"),fontWeight:this.getShallow("fontWeight"),fontSize:this.getShallow("fontSize"),fontFamily:this.getShallow("font\
Family")},this.ecModel)},t.prototype.getTextRect=function(e){for(var r={text:e,verticalAlign:this.getShallow("verticalAlign")||this.getShallow("baseline")},i=0;i<
Yd.length;i++)r[Yd[i]]=this.getShallow(Yd[i]);return $d.useStyle(r),$d.update(),$d.getBoundingRect()},t})(),lb=wk;var Xd=[["lineWidth","width"],["stroke","color"],["opacity"],["shadowBlur"],["shadowOffsetX"],["shadowOffsetY"],["shadowColor"],["lineDash","type"],["lineDashOf\
fset","dashOffset"],["lineCap","cap"],["lineJoin","join"],["miterLimit"]],Tk=ti(Xd),ub=(function(){function t(){}return t.prototype.getLineStyle=function(e){return Tk(
this,e)},t})();var Kd=[["fill","color"],["stroke","borderColor"],["lineWidth","borderWidth"],["opacity"],["shadowBlur"],["shadowOffsetX"],["shadowOffsetY"],["shadowColor"],["l\
ineDash","borderType"],["lineDashOffset","borderDashOffset"],["lineCap","borderCap"],["lineJoin","borderJoin"],["miterLimit","borderMiterLimit"]],Ck=ti(Kd),fb=(function(){
function t(){}return t.prototype.getItemStyle=function(e,r){return Ck(this,e,r)},t})();var Ra=(function(){function t(e,r,i){this.parentModel=r,this.ecModel=i,this.option=e}return t.prototype.init=function(e,r,i){for(var n=[],a=3;a<arguments.length;a++)
n[a-3]=arguments[a]},t.prototype.mergeOption=function(e,r){ge(this.option,e,!0)},t.prototype.get=function(e,r){return e==null?this.option:this._doGet(this.parsePath(
e),!r&&this.parentModel)},t.prototype.getShallow=function(e,r){var i=this.option,n=i==null?i:i[e];if(n==null&&!r){var a=this.parentModel;a&&(n=a.getShallow(e))}
return n},t.prototype.getModel=function(e,r){var i=e!=null,n=i?this.parsePath(e):null,a=i?this._doGet(n):this.option;return r=r||this.parentModel&&this.parentModel.
getModel(this.resolveParentPath(n)),new t(a,r,this.ecModel)},t.prototype.isEmpty=function(){return this.option==null},t.prototype.restoreData=function(){},t.prototype.
clone=function(){var e=this.constructor;return new e(ne(this.option))},t.prototype.parsePath=function(e){return typeof e=="string"?e.split("."):e},t.prototype.resolveParentPath=
function(e){return e},t.prototype.isAnimationEnabled=function(){if(!le.node&&this.option){if(this.option.animation!=null)return!!this.option.animation;if(this.parentModel)
return this.parentModel.isAnimationEnabled()}},t.prototype._doGet=function(e,r){var i=this.option;if(!e)return i;for(var n=0;n<e.length&&!(e[n]&&(i=i&&typeof i==
"object"?i[e[n]]:null,i==null));n++);return i==null&&r&&(i=r._doGet(this.resolveParentPath(e),r.parentModel)),i},t})();So(Ra);J_(Ra);bt(Ra,ub);bt(Ra,fb);bt(Ra,e0);
bt(Ra,lb);var ze=Ra;function kl(t){return t==null?0:t.length||1}function cb(t){return t}var Ak=(function(){function t(e,r,i,n,a,o){this._old=e,this._new=r,this._oldKeyGetter=i||cb,
this._newKeyGetter=n||cb,this.context=a,this._diffModeMultiple=o==="multiple"}return t.prototype.add=function(e){return this._add=e,this},t.prototype.update=function(e){
return this._update=e,this},t.prototype.updateManyToOne=function(e){return this._updateManyToOne=e,this},t.prototype.updateOneToMany=function(e){return this._updateOneToMany=
e,this},t.prototype.updateManyToMany=function(e){return this._updateManyToMany=e,this},t.prototype.remove=function(e){return this._remove=e,this},t.prototype.execute=
function(){this[this._diffModeMultiple?"_executeMultiple":"_executeOneToOne"]()},t.prototype._executeOneToOne=function(){var e=this._old,r=this._new,i={},n=new Array(
e.length),a=new Array(r.length);this._initIndexMap(e,null,n,"_oldKeyGetter"),this._initIndexMap(r,i,a,"_newKeyGetter");for(var o=0;o<e.length;o++){var s=n[o],l=i[s],
u=kl(l);if(u>1){var f=l.shift();l.length===1&&(i[s]=l[0]),this._update&&this._update(f,o)}else u===1?(i[s]=null,this._update&&this._update(l,o)):this._remove&&this.
_remove(o)}this._performRestAdd(a,i)},t.prototype._executeMultiple=function(){var e=this._old,r=this._new,i={},n={},a=[],o=[];this._initIndexMap(e,i,a,"_oldKeyG\
etter"),this._initIndexMap(r,n,o,"_newKeyGetter");for(var s=0;s<a.length;s++){var l=a[s],u=i[l],f=n[l],c=kl(u),p=kl(f);if(c>1&&p===1)this._updateManyToOne&&this.
_updateManyToOne(f,u),n[l]=null;else if(c===1&&p>1)this._updateOneToMany&&this._updateOneToMany(f,u),n[l]=null;else if(c===1&&p===1)this._update&&this._update(f,
u),n[l]=null;else if(c>1&&p>1)this._updateManyToMany&&this._updateManyToMany(f,u),n[l]=null;else if(c>1)for(var h=0;h<c;h++)this._remove&&this._remove(u[h]);else
this._remove&&this._remove(u)}this._performRestAdd(o,n)},t.prototype._performRestAdd=function(e,r){for(var i=0;i<e.length;i++){var n=e[i],a=r[n],o=kl(a);if(o>1)
for(var s=0;s<o;s++)this._add&&this._add(a[s]);else o===1&&this._add&&this._add(a);r[n]=null}},t.prototype._initIndexMap=function(e,r,i,n){for(var a=this._diffModeMultiple,
o=0;o<e.length;o++){var s="_ec_"+this[n](e[o],o);if(a||(i[o]=s),!!r){var l=r[s],u=kl(l);u===0?(r[s]=o,a&&i.push(s)):u===1?r[s]=[l,o]:l.push(o)}}},t})(),hc=Ak;var Vt={Must:1,Might:2,Not:3},pb=Q();function hb(t){pb(t).datasetMap=K()}function vb(t,e,r){var i={},n=Zd(e);if(!n||!t)return i;var a=[],o=[],s=e.ecModel,l=pb(s).
datasetMap,u=n.uid+"_"+r.seriesLayoutBy,f,c;t=t.slice(),T(t,function(m,d){var g=W(m)?m:t[d]={name:m};g.type==="ordinal"&&f==null&&(f=d,c=v(g)),i[g.name]=[]});var p=l.
get(u)||l.set(u,{categoryWayDim:c,valueWayDim:0});T(t,function(m,d){var g=m.name,y=v(m);if(f==null){var _=p.valueWayDim;h(i[g],_,y),h(o,_,y),p.valueWayDim+=y}else if(f===
d)h(i[g],0,y),h(a,0,y);else{var _=p.categoryWayDim;h(i[g],_,y),h(o,_,y),p.categoryWayDim+=y}});function h(m,d,g){for(var y=0;y<g;y++)m.push(d+y)}function v(m){var d=m.
dimsDef;return d?d.length:1}return a.length&&(i.itemName=a),o.length&&(i.seriesName=o),i}function Zd(t){var e=t.get("data",!0);if(!e)return bn(t.ecModel,"dataset",{index:t.get("datasetIndex",!0),id:t.get("datasetId",!0)},Ct).models[0]}function db(t){
return!t.get("transform",!0)&&!t.get("fromTransformResult",!0)?[]:bn(t.ecModel,"dataset",{index:t.get("fromDatasetIndex",!0),id:t.get("fromDatasetId",!0)},Ct).models}
function vc(t,e){return Ek(t.data,t.sourceFormat,t.seriesLayoutBy,t.dimensionsDefine,t.startIndex,e)}function Ek(t,e,r,i,n,a){var o,s=5;if(Ze(t))return Vt.Not;var l,
u;if(i){var f=i[a];W(f)?(l=f.name,u=f.type):V(f)&&(l=f)}if(u!=null)return u==="ordinal"?Vt.Must:Vt.Not;if(e===st){var c=t;if(r===pi){for(var p=c[a],h=0;h<(p||[]).
length&&h<s;h++)if((o=x(p[n+h]))!=null)return o}else for(var h=0;h<c.length&&h<s;h++){var v=c[n+h];if(v&&(o=x(v[a]))!=null)return o}}else if(e===Ft){var m=t;if(!l)
return Vt.Not;for(var h=0;h<m.length&&h<s;h++){var d=m[h];if(d&&(o=x(d[l]))!=null)return o}}else if(e===vr){var g=t;if(!l)return Vt.Not;var p=g[l];if(!p||Ze(p))
return Vt.Not;for(var h=0;h<p.length&&h<s;h++)if((o=x(p[h]))!=null)return o}else if(e===dt)for(var y=t,h=0;h<y.length&&h<s;h++){var d=y[h],_=Bi(d);if(!B(_))return Vt.
Not;if((o=x(_[a]))!=null)return o}function x(S){var b=V(S);if(S!=null&&isFinite(Number(S))&&S!=="")return b?Vt.Might:Vt.Not;if(b&&S!=="-")return Vt.Must}return Vt.
Not}var dc=(function(){function t(e){this.data=e.data||(e.sourceFormat===vr?{}:[]),this.sourceFormat=e.sourceFormat||pd,this.seriesLayoutBy=e.seriesLayoutBy||mr,this.
startIndex=e.startIndex||0,this.dimensionsDetectedCount=e.dimensionsDetectedCount,this.metaRawOption=e.metaRawOption;var r=this.dimensionsDefine=e.dimensionsDefine;
if(r)for(var i=0;i<r.length;i++){var n=r[i];n.type==null&&vc(this,i)===Vt.Must&&(n.type="ordinal")}}return t})();function is(t){return t instanceof dc}function Il(t,e,r){
r=r||qd(t);var i=e.seriesLayoutBy,n=Dk(t,r,i,e.sourceHeader,e.dimensions),a=new dc({data:t,sourceFormat:r,seriesLayoutBy:i,dimensionsDefine:n.dimensionsDefine,startIndex:n.
startIndex,dimensionsDetectedCount:n.dimensionsDetectedCount,metaRawOption:ne(e)});return a}function ns(t){return new dc({data:t,sourceFormat:Ze(t)?dr:dt})}function yb(t){
return new dc({data:t.data,sourceFormat:t.sourceFormat,seriesLayoutBy:t.seriesLayoutBy,dimensionsDefine:ne(t.dimensionsDefine),startIndex:t.startIndex,dimensionsDetectedCount:t.
dimensionsDetectedCount})}function qd(t){var e=pd;if(Ze(t))e=dr;else if(B(t)){t.length===0&&(e=st);for(var r=0,i=t.length;r<i;r++){var n=t[r];if(n!=null){if(B(n)||
Ze(n)){e=st;break}else if(W(n)){e=Ft;break}}}}else if(W(t)){for(var a in t)if(H(t,a)&&Ke(t[a])){e=vr;break}}return e}function Dk(t,e,r,i,n){var a,o;if(!t)return{
dimensionsDefine:mb(n),startIndex:o,dimensionsDetectedCount:a};if(e===st){var s=t;i==="auto"||i==null?gb(function(u){u!=null&&u!=="-"&&(V(u)?o==null&&(o=1):o=0)},
r,s,10):o=pe(i)?i:i?1:0,!n&&o===1&&(n=[],gb(function(u,f){n[f]=u!=null?u+"":""},r,s,1/0)),a=n?n.length:r===pi?s.length:s[0]?s[0].length:null}else if(e===Ft)n||(n=
Mk(t));else if(e===vr)n||(n=[],T(t,function(u,f){n.push(f)}));else if(e===dt){var l=Bi(t[0]);a=B(l)&&l.length||1}return{startIndex:o,dimensionsDefine:mb(n),dimensionsDetectedCount:a}}
function Mk(t){for(var e=0,r;e<t.length&&!(r=t[e++]););if(r)return ee(r)}function mb(t){if(t){var e=K();return z(t,function(r,i){r=W(r)?r:{name:r};var n={name:r.
name,displayName:r.displayName,type:r.type};if(n.name==null)return n;n.name+="",n.displayName==null&&(n.displayName=n.name);var a=e.get(n.name);return a?n.name+=
"-"+a.count++:e.set(n.name,{count:1}),n})}}function gb(t,e,r,i){if(e===pi)for(var n=0;n<r.length&&n<i;n++)t(r[n]?r[n][0]:null,n);else for(var a=r[0]||[],n=0;n<a.
length&&n<i;n++)t(a[n],n)}function mc(t){var e=t.sourceFormat;return e===Ft||e===vr}var Ba,za,Fa,Ua,_b,xb,yc=(function(){function t(e,r){var i=is(e)?e:ns(e);this._source=i;var n=this._data=i.data,a=i.sourceFormat,o=i.seriesLayoutBy;if(a===dr&&(this.
_offset=0,this._dimSize=r,this._data=n),0)var s;xb(this,n,i)}return t.prototype.getSource=function(){return this._source},t.prototype.count=function(){return 0},
t.prototype.getItem=function(e,r){},t.prototype.appendData=function(e){},t.prototype.clean=function(){},t.protoInitialize=(function(){var e=t.prototype;e.pure=!1,
e.persistent=!0})(),t.internalField=(function(){var e;xb=function(o,s,l){var u=l.sourceFormat,f=l.seriesLayoutBy,c=l.startIndex,p=l.dimensionsDefine,h=_b[tm(u,f)];
if(R(o,h),u===dr)o.getItem=r,o.count=n,o.fillStorage=i;else{var v=Qd(u,f);o.getItem=fe(v,null,s,c,p);var m=Jd(u,f);o.count=fe(m,null,s,c,p)}};var r=function(o,s){
o=o-this._offset,s=s||[];for(var l=this._data,u=this._dimSize,f=u*o,c=0;c<u;c++)s[c]=l[f+c];return s},i=function(o,s,l,u){for(var f=this._data,c=this._dimSize,p=0;p<
c;p++){for(var h=u[p],v=h[0]==null?1/0:h[0],m=h[1]==null?-1/0:h[1],d=s-o,g=l[p],y=0;y<d;y++){var _=f[y*c+p];g[o+y]=_,_<v&&(v=_),_>m&&(m=_)}h[0]=v,h[1]=m}},n=function(){
return this._data?this._data.length/this._dimSize:0};_b=(e={},e[st+"_"+mr]={pure:!0,appendData:a},e[st+"_"+pi]={pure:!0,appendData:function(){throw new Error('D\
o not support appendData when set seriesLayoutBy: "row".')}},e[Ft]={pure:!0,appendData:a},e[vr]={pure:!0,appendData:function(o){var s=this._data;T(o,function(l,u){
for(var f=s[u]||(s[u]=[]),c=0;c<(l||[]).length;c++)f.push(l[c])})}},e[dt]={appendData:a},e[dr]={persistent:!1,pure:!0,appendData:function(o){this._data=o},clean:function(){
this._offset+=this.count(),this._data=null}},e);function a(o){for(var s=0;s<o.length;s++)this._data.push(o[s])}})(),t})();var gc=function(t){B(t)||od("series.data or dataset.source must be an array.")},MW=(Ba={},Ba[st+"_"+mr]=gc,Ba[st+"_"+pi]=gc,Ba[Ft]=gc,Ba[vr]=function(t,e){for(var r=0;r<
e.length;r++){var i=e[r].name;i==null&&od("dimension name must not be null/undefined.")}},Ba[dt]=gc,Ba),Sb=function(t,e,r,i){return t[i]},Ok=(za={},za[st+"_"+mr]=
function(t,e,r,i){return t[i+e]},za[st+"_"+pi]=function(t,e,r,i,n){i+=e;for(var a=n||[],o=t,s=0;s<o.length;s++){var l=o[s];a[s]=l?l[i]:null}return a},za[Ft]=Sb,
za[vr]=function(t,e,r,i,n){for(var a=n||[],o=0;o<r.length;o++){var s=r[o].name,l=s!=null?t[s]:null;a[o]=l?l[i]:null}return a},za[dt]=Sb,za);function Qd(t,e){var r=Ok[tm(
t,e)];return r}var bb=function(t,e,r){return t.length},Lk=(Fa={},Fa[st+"_"+mr]=function(t,e,r){return Math.max(0,t.length-e)},Fa[st+"_"+pi]=function(t,e,r){var i=t[0];
return i?Math.max(0,i.length-e):0},Fa[Ft]=bb,Fa[vr]=function(t,e,r){var i=r[0].name,n=i!=null?t[i]:null;return n?n.length:0},Fa[dt]=bb,Fa);function Jd(t,e){var r=Lk[tm(
t,e)];return r}var jd=function(t,e,r){return t[e]},Pk=(Ua={},Ua[st]=jd,Ua[Ft]=function(t,e,r){return t[r]},Ua[vr]=jd,Ua[dt]=function(t,e,r){var i=Bi(t);return i instanceof
Array?i[e]:i},Ua[dr]=jd,Ua);function em(t){var e=Pk[t];return e}function tm(t,e){return t===st?t+"_"+e:t}function Wi(t,e,r){if(t){var i=t.getRawDataItem(e);if(i!=
null){var n=t.getStore(),a=n.getSource().sourceFormat;if(r!=null){var o=t.getDimensionIndex(r),s=n.getDimensionProperty(o);return em(a)(i,o,s)}else{var l=i;return a===
dt&&(l=Bi(i)),l}}}}var kk=(function(){function t(e,r){this._encode=e,this._schema=r}return t.prototype.get=function(){return{fullDimensions:this._getFullDimensionNames(),encode:this.
_encode}},t.prototype._getFullDimensionNames=function(){return this._cachedDimNames||(this._cachedDimNames=this._schema?this._schema.makeOutputDimensionNames():
[]),this._cachedDimNames},t})();function wb(t,e){var r={},i=r.encode={},n=K(),a=[],o=[],s={};T(t.dimensions,function(p){var h=t.getDimensionInfo(p),v=h.coordDim;
if(v){var m=h.coordDimIndex;rm(i,v)[m]=p,h.isExtraCoord||(n.set(v,1),Ik(h.type)&&(a[0]=p),rm(s,v)[m]=t.getDimensionIndex(h.name)),h.defaultTooltip&&o.push(p)}Ff.
each(function(d,g){var y=rm(i,g),_=h.otherDims[g];_!=null&&_!==!1&&(y[_]=h.name)})});var l=[],u={};n.each(function(p,h){var v=i[h];u[h]=v[0],l=l.concat(v)}),r.dataDimsOnCoord=
l,r.dataDimIndicesOnCoord=z(l,function(p){return t.getDimensionInfo(p).storeDimIndex}),r.encodeFirstDimNotExtra=u;var f=i.label;f&&f.length&&(a=f.slice());var c=i.
tooltip;return c&&c.length?o=c.slice():o.length||(o=a.slice()),i.defaultedLabel=a,i.defaultedTooltip=o,r.userOutput=new kk(s,e),r}function rm(t,e){return t.hasOwnProperty(
e)||(t[e]=[]),t[e]}function Tb(t){return t==="category"?"ordinal":t==="time"?"time":"float"}function Ik(t){return!(t==="ordinal"||t==="time")}var Nk=(function(){function t(e){this.otherDims={},e!=null&&R(this,e)}return t})(),as=Nk;function Lr(t,e){var r=e&&e.type;return r==="ordinal"?t:(r==="time"&&!pe(t)&&t!=null&&t!=="-"&&(t=+fi(t)),t==null||t===""?NaN:Number(t))}var FW=K({number:function(t){
return parseFloat(t)},time:function(t){return+fi(t)},trim:function(t){return V(t)?wt(t):t}});var Rk={lt:function(t,e){return t<e},lte:function(t,e){return t<=e},gt:function(t,e){return t>e},gte:function(t,e){return t>=e}},UW=(function(){function t(e,r){
if(!pe(r)){var i="";qe(i)}this._opFn=Rk[e],this._rvalFloat=ci(r)}return t.prototype.evaluate=function(e){return pe(e)?this._opFn(e,this._rvalFloat):this._opFn(ci(
e),this._rvalFloat)},t})(),Cb=(function(){function t(e,r){var i=e==="desc";this._resultLT=i?1:-1,r==null&&(r=i?"min":"max"),this._incomparable=r==="min"?-1/0:1/0}
return t.prototype.evaluate=function(e,r){var i=pe(e)?e:ci(e),n=pe(r)?r:ci(r),a=isNaN(i),o=isNaN(n);if(a&&(i=this._incomparable),o&&(n=this._incomparable),a&&o){
var s=V(e),l=V(r);s&&(i=l?e:0),l&&(n=s?r:0)}return i<n?this._resultLT:i>n?-this._resultLT:0},t})();var VW=(function(){function t(e,r){this._rval=r,this._isEQ=e,this._rvalTypeof=typeof r,this._rvalFloat=ci(r)}return t.prototype.evaluate=function(e){var r=e===this.
_rval;if(!r){var i=typeof e;i!==this._rvalTypeof&&(i==="number"||this._rvalTypeof==="number")&&(r=ci(e)===this._rvalFloat)}return this._isEQ?r:!r},t})();function _c(t){var e="",r=-1/0,i=-1/0,n=1/0,a=1/0;return t&&(t.g!=null&&(e+="G"+t.g,r=t.g),t.ge!=null&&(e+="GE"+t.ge,i=t.ge),t.l!=null&&(e+="L"+t.l,n=t.l),t.le!=
null&&(e+="LE"+t.le,a=t.le)),{key:e,g:r,ge:i,l:n,le:a}}function xc(t,e){return e>t.g&&e>=t.ge&&e<t.l&&e<=t.le}var Bk=typeof Uint32Array===wn?Array:Uint32Array,zk=typeof Uint16Array===wn?Array:Uint16Array,nm=typeof Int32Array===wn?Array:Int32Array,Ab=typeof Float64Array===
wn?Array:Float64Array,Db={float:Ab,int:nm,ordinal:Array,number:Array,time:Ab},im;function os(t){return t>65535?Bk:zk}function Fk(t){var e=t.constructor;return e===
Array?t.slice():new e(t)}function Eb(t,e,r,i,n){var a=Db[r||"float"];if(n){var o=t[e],s=o&&o.length;if(s!==i){for(var l=new a(i),u=0;u<s;u++)l[u]=o[u];t[e]=l}}else
t[e]=new a(i)}var Uk=(function(){function t(){this._chunks=[],this._rawExtent=[],this._extent=[],this._count=0,this._rawCount=0,this._calcDimNameToIdx=K()}return t.
prototype.initData=function(e,r,i){this._provider=e,this._chunks=[],this._indices=null,this.getRawIndex=this._getRawIdxIdentity;var n=e.getSource(),a=this.defaultDimValueGetter=
im[n.sourceFormat];this._dimValueGetter=i||a,this._rawExtent=[];var o=mc(n);this._dimensions=z(r,function(s){return{type:s.type,property:s.property}}),this._initDataFromProvider(
0,e.count())},t.prototype.getProvider=function(){return this._provider},t.prototype.getSource=function(){return this._provider.getSource()},t.prototype.ensureCalculationDimension=
function(e,r){var i=this._calcDimNameToIdx,n=this._dimensions,a=i.get(e);if(a!=null){if(n[a].type===r)return a}else a=n.length;return n[a]={type:r},i.set(e,a),this.
_chunks[a]=new Db[r||"float"](this._rawCount),this._rawExtent[a]=At(),a},t.prototype.collectOrdinalMeta=function(e,r){var i=this._chunks[e],n=this._dimensions[e],
a=this._rawExtent,o=n.ordinalOffset||0,s=i.length;o===0&&(a[e]=At());for(var l=a[e],u=o;u<s;u++){var f=i[u]=r.parseAndCollect(i[u]);isNaN(f)||(l[0]=Math.min(f,l[0]),
l[1]=Math.max(f,l[1]))}n.ordinalMeta=r,n.ordinalOffset=s,n.type="ordinal"},t.prototype.getOrdinalMeta=function(e){var r=this._dimensions[e],i=r.ordinalMeta;return i},
t.prototype.getDimensionProperty=function(e){var r=this._dimensions[e];return r&&r.property},t.prototype.appendData=function(e){var r=this._provider,i=this.count();
r.appendData(e);var n=r.count();return r.persistent||(n+=i),i<n&&this._initDataFromProvider(i,n,!0),[i,n]},t.prototype.appendValues=function(e,r){for(var i=this.
_chunks,n=this._dimensions,a=n.length,o=this._rawExtent,s=this.count(),l=s+Math.max(e.length,r||0),u=0;u<a;u++){var f=n[u];Eb(i,u,f.type,l,!0)}for(var c=[],p=s;p<
l;p++)for(var h=p-s,v=0;v<a;v++){var f=n[v],m=im.arrayRows.call(this,e[h]||c,f.property,h,v);i[v][p]=m;var d=o[v];m<d[0]&&(d[0]=m),m>d[1]&&(d[1]=m)}return this.
_rawCount=this._count=l,{start:s,end:l}},t.prototype._initDataFromProvider=function(e,r,i){for(var n=this._provider,a=this._chunks,o=this._dimensions,s=o.length,
l=this._rawExtent,u=z(o,function(y){return y.property}),f=0;f<s;f++){var c=o[f];l[f]||(l[f]=At()),Eb(a,f,c.type,r,i)}if(n.fillStorage)n.fillStorage(e,r,a,l);else
for(var p=[],h=e;h<r;h++){p=n.getItem(h,p);for(var v=0;v<s;v++){var m=a[v],d=this._dimValueGetter(p,u[v],h,v);m[h]=d;var g=l[v];d<g[0]&&(g[0]=d),d>g[1]&&(g[1]=d)}}
!n.persistent&&n.clean&&n.clean(),this._rawCount=this._count=r,this._extent=[]},t.prototype.count=function(){return this._count},t.prototype.get=function(e,r){if(!(r>=
0&&r<this._count))return NaN;var i=this._chunks[e];return i?i[this.getRawIndex(r)]:NaN},t.prototype.getValues=function(e,r){var i=[],n=[];if(r==null){r=e,e=[];for(var a=0;a<
this._dimensions.length;a++)n.push(a)}else n=e;for(var a=0,o=n.length;a<o;a++)i.push(this.get(n[a],r));return i},t.prototype.getByRawIndex=function(e,r){if(!(r>=
0&&r<this._rawCount))return NaN;var i=this._chunks[e];return i?i[r]:NaN},t.prototype.getSum=function(e){var r=this._chunks[e],i=0;if(r)for(var n=0,a=this.count();n<
a;n++){var o=this.get(e,n);isNaN(o)||(i+=o)}return i},t.prototype.getMedian=function(e){var r=[];this.each([e],function(n){isNaN(n)||r.push(n)}),Ri(r);var i=this.
count();return i===0?0:i%2===1?r[(i-1)/2]:(r[i/2]+r[i/2-1])/2},t.prototype.indexOfRawIndex=function(e){if(e>=this._rawCount||e<0)return-1;if(!this._indices)return e;
var r=this._indices,i=r[e];if(i!=null&&i<this._count&&i===e)return e;for(var n=0,a=this._count-1;n<=a;){var o=(n+a)/2|0;if(r[o]<e)n=o+1;else if(r[o]>e)a=o-1;else
return o}return-1},t.prototype.getIndices=function(){var e,r=this._indices;if(r){var i=r.constructor,n=this._count;if(i===Array){e=new i(n);for(var a=0;a<n;a++)
e[a]=r[a]}else e=new i(r.buffer,0,n)}else{var i=os(this._rawCount);e=new i(this.count());for(var a=0;a<e.length;a++)e[a]=a}return e},t.prototype.filter=function(e,r){
if(!this._count)return this;for(var i=this.clone(),n=i.count(),a=os(i._rawCount),o=new a(n),s=[],l=e.length,u=0,f=e[0],c=i._chunks,p=0;p<n;p++){var h=void 0,v=i.
getRawIndex(p);if(l===0)h=r(p);else if(l===1){var m=c[f][v];h=r(m,p)}else{for(var d=0;d<l;d++)s[d]=c[e[d]][v];s[d]=p,h=r.apply(null,s)}h&&(o[u++]=v)}return u<n&&
(i._indices=o),i._count=u,i._extent=[],i._updateGetRawIdx(),i},t.prototype.selectRange=function(e){var r=this.clone(),i=r._count;if(!i)return this;var n=ee(e),a=n.
length;if(!a)return this;var o=r.count(),s=os(r._rawCount),l=new s(o),u=0,f=n[0],c=e[f][0],p=e[f][1],h=r._chunks,v=!1;if(!r._indices){var m=0;if(a===1){for(var d=h[n[0]],
g=0;g<i;g++){var y=d[g];(y>=c&&y<=p||isNaN(y))&&(l[u++]=m),m++}v=!0}else if(a===2){for(var d=h[n[0]],_=h[n[1]],x=e[n[1]][0],S=e[n[1]][1],g=0;g<i;g++){var y=d[g],
b=_[g];(y>=c&&y<=p||isNaN(y))&&(b>=x&&b<=S||isNaN(b))&&(l[u++]=m),m++}v=!0}}if(!v)if(a===1)for(var g=0;g<o;g++){var w=r.getRawIndex(g),y=h[n[0]][w];(y>=c&&y<=p||
isNaN(y))&&(l[u++]=w)}else for(var g=0;g<o;g++){for(var C=!0,w=r.getRawIndex(g),E=0;E<a;E++){var A=n[E],y=h[A][w];(y<e[A][0]||y>e[A][1])&&(C=!1)}C&&(l[u++]=r.getRawIndex(
g))}return u<o&&(r._indices=l),r._count=u,r._extent=[],r._updateGetRawIdx(),r},t.prototype.map=function(e,r){var i=this.clone(e);return this._updateDims(i,e,r),
i},t.prototype.modify=function(e,r){this._updateDims(this,e,r)},t.prototype._updateDims=function(e,r,i){for(var n=e._chunks,a=[],o=r.length,s=e.count(),l=[],u=e.
_rawExtent,f=0;f<r.length;f++)u[r[f]]=At();for(var c=0;c<s;c++){for(var p=e.getRawIndex(c),h=0;h<o;h++)l[h]=n[r[h]][p];l[o]=c;var v=i&&i.apply(null,l);if(v!=null){
typeof v!="object"&&(a[0]=v,v=a);for(var f=0;f<v.length;f++){var m=r[f],d=v[f],g=u[m],y=n[m];y&&(y[p]=d),d<g[0]&&(g[0]=d),d>g[1]&&(g[1]=d)}}}},t.prototype.lttbDownSample=
function(e,r){var i=this.clone([e],!0),n=i._chunks,a=n[e],o=this.count(),s=0,l=Math.floor(1/r),u=this.getRawIndex(0),f,c,p,h=new(os(this._rawCount))(Math.min((Math.
ceil(o/l)+2)*2,o));h[s++]=u;for(var v=1;v<o-1;v+=l){for(var m=Math.min(v+l,o-1),d=Math.min(v+l*2,o),g=(d+m)/2,y=0,_=m;_<d;_++){var x=this.getRawIndex(_),S=a[x];
isNaN(S)||(y+=S)}y/=d-m;var b=v,w=Math.min(v+l,o),C=v-1,E=a[u];f=-1,p=b;for(var A=-1,D=0,_=b;_<w;_++){var x=this.getRawIndex(_),S=a[x];if(isNaN(S)){D++,A<0&&(A=
x);continue}c=Math.abs((C-g)*(S-E)-(C-_)*(y-E)),c>f&&(f=c,p=x)}D>0&&D<w-b&&(h[s++]=Math.min(A,p),p=Math.max(A,p)),h[s++]=p,u=p}return h[s++]=this.getRawIndex(o-
1),i._count=s,i._indices=h,i.getRawIndex=this._getRawIdx,i},t.prototype.minmaxDownSample=function(e,r){for(var i=this.clone([e],!0),n=i._chunks,a=Math.floor(1/r),
o=n[e],s=this.count(),l=new(os(this._rawCount))(Math.ceil(s/a)*2),u=0,f=0;f<s;f+=a){var c=f,p=o[this.getRawIndex(c)],h=f,v=o[this.getRawIndex(h)],m=a;f+a>s&&(m=
s-f);for(var d=0;d<m;d++){var g=this.getRawIndex(f+d),y=o[g];y<p&&(p=y,c=f+d),y>v&&(v=y,h=f+d)}var _=this.getRawIndex(c),x=this.getRawIndex(h);c<h?(l[u++]=_,l[u++]=
x):(l[u++]=x,l[u++]=_)}return i._count=u,i._indices=l,i._updateGetRawIdx(),i},t.prototype.downSample=function(e,r,i,n){for(var a=this.clone([e],!0),o=a._chunks,
s=[],l=Math.floor(1/r),u=o[e],f=this.count(),c=a._rawExtent[e]=At(),p=new(os(this._rawCount))(Math.ceil(f/l)),h=0,v=0;v<f;v+=l){l>f-v&&(l=f-v,s.length=l);for(var m=0;m<
l;m++){var d=this.getRawIndex(v+m);s[m]=u[d]}var g=i(s),y=this.getRawIndex(Math.min(v+n(s,g)||0,f-1));u[y]=g,g<c[0]&&(c[0]=g),g>c[1]&&(c[1]=g),p[h++]=y}return a.
_count=h,a._indices=p,a._updateGetRawIdx(),a},t.prototype.each=function(e,r){if(this._count)for(var i=e.length,n=this._chunks,a=0,o=this.count();a<o;a++){var s=this.
getRawIndex(a);switch(i){case 0:r(a);break;case 1:r(n[e[0]][s],a);break;case 2:r(n[e[0]][s],n[e[1]][s],a);break;default:for(var l=0,u=[];l<i;l++)u[l]=n[e[l]][s];
u[l]=a,r.apply(null,u)}}},t.prototype.getDataExtent=function(e,r){var i=this._chunks[e],n=At();if(!i)return n;var a=this.count(),o=!this._indices&&!r;if(o)return this.
_rawExtent[e].slice();var s=this._extent,l=s[e]||(s[e]={}),u=_c(r),f=u.key,c=l[f];if(c)return c.slice();for(var p=n[0],h=n[1],v=0;v<a;v++){var m=this.getRawIndex(
v),d=i[m];(!r||xc(u,d))&&(d<p&&(p=d),d>h&&(h=d))}return l[f]=[p,h]},t.prototype.getRawDataItem=function(e){var r=this.getRawIndex(e);if(this._provider.persistent)
return this._provider.getItem(r);for(var i=[],n=this._chunks,a=0;a<n.length;a++)i.push(n[a][r]);return i},t.prototype.clone=function(e,r){var i=new t,n=this._chunks,
a=e&&sr(e,function(s,l){return s[l]=!0,s},{});if(a)for(var o=0;o<n.length;o++)i._chunks[o]=a[o]?Fk(n[o]):n[o];else i._chunks=n;return this._copyCommonProps(i),r||
(i._indices=this._cloneIndices()),i._updateGetRawIdx(),i},t.prototype._copyCommonProps=function(e){e._count=this._count,e._rawCount=this._rawCount,e._provider=this.
_provider,e._dimensions=this._dimensions,e._extent=ne(this._extent),e._rawExtent=ne(this._rawExtent)},t.prototype._cloneIndices=function(){if(this._indices){var e=this.
_indices.constructor,r=void 0;if(e===Array){var i=this._indices.length;r=new e(i);for(var n=0;n<i;n++)r[n]=this._indices[n]}else r=new e(this._indices);return r}
return null},t.prototype._getRawIdxIdentity=function(e){return e},t.prototype._getRawIdx=function(e){return e<this._count&&e>=0?this._indices[e]:-1},t.prototype.
_updateGetRawIdx=function(){this.getRawIndex=this._indices?this._getRawIdx:this._getRawIdxIdentity},t.internalField=(function(){function e(r,i,n,a){return Lr(r[a],
this._dimensions[a])}im={arrayRows:e,objectRows:function(r,i,n,a){return Lr(r[i],this._dimensions[a])},keyedColumns:e,original:function(r,i,n,a){var o=r&&(r.value==
null?r:r.value);return Lr(o instanceof Array?o[a]:o,this._dimensions[a])},typedArray:function(r,i,n,a){return r[a]}}})(),t})(),Nl=Uk;var Vk=Q(),Hk={float:"f",int:"i",ordinal:"o",number:"n",time:"t"},am=(function(){function t(e){this.dimensions=e.dimensions,this._dimOmitted=e.dimensionOmitted,
this.source=e.source,this._fullDimCount=e.fullDimensionCount,this._updateDimOmitted(e.dimensionOmitted)}return t.prototype.isDimensionOmitted=function(){return this.
_dimOmitted},t.prototype._updateDimOmitted=function(e){this._dimOmitted=e,e&&(this._dimNameMap||(this._dimNameMap=om(this.source)))},t.prototype.getSourceDimensionIndex=
function(e){return G(this._dimNameMap.get(e),-1)},t.prototype.getSourceDimension=function(e){var r=this.source.dimensionsDefine;if(r)return r[e]},t.prototype.makeStoreSchema=
function(){for(var e=this._fullDimCount,r=mc(this.source),i=!sm(e),n="",a=[],o=0,s=0;o<e;o++){var l=void 0,u=void 0,f=void 0,c=this.dimensions[s];if(c&&c.storeDimIndex===
o)l=r?c.name:null,u=c.type,f=c.ordinalMeta,s++;else{var p=this.getSourceDimension(o);p&&(l=r?p.name:null,u=p.type)}a.push({property:l,type:u,ordinalMeta:f}),r&&
l!=null&&(!c||!c.isCalculationCoord)&&(n+=i?l.replace(/\`/g,"`1").replace(/\$/g,"`2"):l),n+="$",n+=Hk[u]||"f",f&&(n+=f.uid),n+="$"}var h=this.source,v=[h.seriesLayoutBy,
h.startIndex,n].join("$$");return{dimensions:a,hash:v}},t.prototype.makeOutputDimensionNames=function(){for(var e=[],r=0,i=0;r<this._fullDimCount;r++){var n=void 0,
a=this.dimensions[i];if(a&&a.storeDimIndex===r)a.isCalculationCoord||(n=a.name),i++;else{var o=this.getSourceDimension(r);o&&(n=o.name)}e.push(n)}return e},t.prototype.
appendCalculationDimension=function(e){this.dimensions.push(e),e.isCalculationCoord=!0,this._fullDimCount++,this._updateDimOmitted(!0)},t})();function Sc(t){return t instanceof am}function Rl(t){for(var e=K(),r=0;r<(t||[]).length;r++){var i=t[r],n=W(i)?i.name:i;n!=null&&e.get(n)==null&&e.set(n,r)}return e}
function om(t){var e=Vk(t);return e.dimNameMap||(e.dimNameMap=Rl(t.dimensionsDefine))}function sm(t){return t>30}var Bl=W,An=z,Gk=typeof Int32Array>"u"?Array:Int32Array,Wk="e\0\0",Mb=-1,Yk=["hasItemOption","_nameList","_idList","_invertedIndicesMap","_dimSummary","userOutp\
ut","_rawData","_dimValueGetter","_nameDimIdx","_idDimIdx","_nameRepeatCount"],$k=["_approximateExtent"],Ob,bc,zl,Fl,lm,Ul,um,Xk=(function(){function t(e,r){this.
type="list",this._dimOmitted=!1,this._nameList=[],this._idList=[],this._visual={},this._layout={},this._itemVisuals=[],this._itemLayouts=[],this._graphicEls=[],
this._approximateExtent={},this._calculationInfo={},this.hasItemOption=!1,this.TRANSFERABLE_METHODS=["cloneShallow","downSample","minmaxDownSample","lttbDownSam\
ple","map"],this.CHANGABLE_METHODS=["filterSelf","selectRange"],this.DOWNSAMPLE_METHODS=["downSample","minmaxDownSample","lttbDownSample"];var i,n=!1;Sc(e)?(i=e.
dimensions,this._dimOmitted=e.isDimensionOmitted(),this._schema=e):(n=!0,i=e),i=i||["x","y"];for(var a={},o=[],s={},l=!1,u={},f=0;f<i.length;f++){var c=i[f],p=V(
c)?new as({name:c}):c instanceof as?c:new as(c),h=p.name;p.type=p.type||"float",p.coordDim||(p.coordDim=h,p.coordDimIndex=0);var v=p.otherDims=p.otherDims||{};o.
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
function(e,r,i){var n=this,a;if(e instanceof Nl&&(a=e),!a){var o=this.dimensions,s=is(e)||Ke(e)?new yc(e,o.length):e;a=new Nl;var l=An(o,function(u){return{type:n.
_dimInfos[u].type,property:u}});a.initData(s,l,i)}this._store=a,this._nameList=(r||[]).slice(),this._idList=[],this._nameRepeatCount={},this._doInit(0,a.count()),
this._dimSummary=wb(this,this._schema),this.userOutput=this._dimSummary.userOutput},t.prototype.appendData=function(e){var r=this._store.appendData(e);this._doInit(
r[0],r[1])},t.prototype.appendValues=function(e,r){var i=this._store.appendValues(e,r&&r.length),n=i.start,a=i.end,o=this._shouldMakeIdFromName();if(this._updateOrdinalMeta(),
r)for(var s=n;s<a;s++){var l=s-n;this._nameList[s]=r[l],o&&um(this,s)}},t.prototype._updateOrdinalMeta=function(){for(var e=this._store,r=this.dimensions,i=0;i<
r.length;i++){var n=this._dimInfos[r[i]];n.ordinalMeta&&e.collectOrdinalMeta(n.storeDimIndex,n.ordinalMeta)}},t.prototype._shouldMakeIdFromName=function(){var e=this.
_store.getProvider();return this._idDimIdx==null&&e.getSource().sourceFormat!==dr&&!e.fillStorage},t.prototype._doInit=function(e,r){if(!(e>=r)){var i=this._store,
n=i.getProvider();this._updateOrdinalMeta();var a=this._nameList,o=this._idList,s=n.getSource().sourceFormat,l=s===dt;if(l&&!n.pure)for(var u=[],f=e;f<r;f++){var c=n.
getItem(f,u);if(!this.hasItemOption&&Ux(c)&&(this.hasItemOption=!0),c){var p=c.name;a[f]==null&&p!=null&&(a[f]=hr(p,null));var h=c.id;o[f]==null&&h!=null&&(o[f]=
hr(h,null))}}if(this._shouldMakeIdFromName())for(var f=e;f<r;f++)um(this,f);Ob(this)}},t.prototype.getApproximateExtent=function(e,r){return this._approximateExtent[e]||
this._store.getDataExtent(this._getStoreDimIndex(e),r)},t.prototype.setApproximateExtent=function(e,r){r=this.getDimension(r),this._approximateExtent[r]=e.slice()},
t.prototype.getCalculationInfo=function(e){return this._calculationInfo[e]},t.prototype.setCalculationInfo=function(e,r){Bl(e)?R(this._calculationInfo,e):this._calculationInfo[e]=
r},t.prototype.getName=function(e){var r=this.getRawIndex(e),i=this._nameList[r];return i==null&&this._nameDimIdx!=null&&(i=zl(this,this._nameDimIdx,r)),i==null&&
(i=""),i},t.prototype._getCategory=function(e,r){var i=this._store.get(e,r),n=this._store.getOrdinalMeta(e);return n?n.categories[i]:i},t.prototype.getId=function(e){
return bc(this,this.getRawIndex(e))},t.prototype.count=function(){return this._store.count()},t.prototype.get=function(e,r){var i=this._store,n=this._dimInfos[e];
if(n)return i.get(n.storeDimIndex,r)},t.prototype.getByRawIndex=function(e,r){var i=this._store,n=this._dimInfos[e];if(n)return i.getByRawIndex(n.storeDimIndex,
r)},t.prototype.getIndices=function(){return this._store.getIndices()},t.prototype.getDataExtent=function(e){return this._store.getDataExtent(this._getStoreDimIndex(
e),null)},t.prototype.getSum=function(e){return this._store.getSum(this._getStoreDimIndex(e))},t.prototype.getMedian=function(e){return this._store.getMedian(this.
_getStoreDimIndex(e))},t.prototype.getValues=function(e,r){var i=this,n=this._store;return B(e)?n.getValues(An(e,function(a){return i._getStoreDimIndex(a)}),r):
n.getValues(e)},t.prototype.hasValue=function(e){for(var r=this._dimSummary.dataDimIndicesOnCoord,i=0,n=r.length;i<n;i++)if(isNaN(this._store.get(r[i],e)))return!1;
return!0},t.prototype.indexOfName=function(e){for(var r=0,i=this._store.count();r<i;r++)if(this.getName(r)===e)return r;return-1},t.prototype.getRawIndex=function(e){
return this._store.getRawIndex(e)},t.prototype.indexOfRawIndex=function(e){return this._store.indexOfRawIndex(e)},t.prototype.rawIndexOf=function(e,r){var i=e&&
this._invertedIndicesMap[e],n=i&&i[r];return n==null||isNaN(n)?Mb:n},t.prototype.each=function(e,r,i){"use strict";Y(e)&&(i=r,r=e,e=[]);var n=i||this,a=An(Fl(e),
this._getStoreDimIndex,this);this._store.each(a,n?fe(r,n):r)},t.prototype.filterSelf=function(e,r,i){"use strict";Y(e)&&(i=r,r=e,e=[]);var n=i||this,a=An(Fl(e),
this._getStoreDimIndex,this);return this._store=this._store.filter(a,n?fe(r,n):r),this},t.prototype.selectRange=function(e){"use strict";var r=this,i={},n=ee(e),
a=[];return T(n,function(o){var s=r._getStoreDimIndex(o);i[s]=e[o],a.push(s)}),this._store=this._store.selectRange(i),this},t.prototype.mapArray=function(e,r,i){
"use strict";Y(e)&&(i=r,r=e,e=[]),i=i||this;var n=[];return this.each(e,function(){n.push(r&&r.apply(this,arguments))},i),n},t.prototype.map=function(e,r,i,n){"\
use strict";var a=i||n||this,o=An(Fl(e),this._getStoreDimIndex,this),s=Ul(this);return s._store=this._store.map(o,a?fe(r,a):r),s},t.prototype.modify=function(e,r,i,n){
var a=this,o=i||n||this,s=An(Fl(e),this._getStoreDimIndex,this);this._store.modify(s,o?fe(r,o):r)},t.prototype.downSample=function(e,r,i,n){var a=Ul(this);return a.
_store=this._store.downSample(this._getStoreDimIndex(e),r,i,n),a},t.prototype.minmaxDownSample=function(e,r){var i=Ul(this);return i._store=this._store.minmaxDownSample(
this._getStoreDimIndex(e),r),i},t.prototype.lttbDownSample=function(e,r){var i=Ul(this);return i._store=this._store.lttbDownSample(this._getStoreDimIndex(e),r),
i},t.prototype.getRawDataItem=function(e){return this._store.getRawDataItem(e)},t.prototype.getItemModel=function(e){var r=this.hostModel,i=this.getRawDataItem(
e);return new ze(i,r,r&&r.ecModel)},t.prototype.diff=function(e){var r=this;return new hc(e?e.getStore().getIndices():[],this.getStore().getIndices(),function(i){
return bc(e,i)},function(i){return bc(r,i)})},t.prototype.getVisual=function(e){var r=this._visual;return r&&r[e]},t.prototype.setVisual=function(e,r){this._visual=
this._visual||{},Bl(e)?R(this._visual,e):this._visual[e]=r},t.prototype.getItemVisual=function(e,r){var i=this._itemVisuals[e],n=i&&i[r];return n??this.getVisual(
r)},t.prototype.hasItemVisual=function(){return this._itemVisuals.length>0},t.prototype.ensureUniqueItemVisual=function(e,r){var i=this._itemVisuals,n=i[e];n||(n=
i[e]={});var a=n[r];return a==null&&(a=this.getVisual(r),B(a)?a=a.slice():Bl(a)&&(a=R({},a)),n[r]=a),a},t.prototype.setItemVisual=function(e,r,i){var n=this._itemVisuals[e]||
{};this._itemVisuals[e]=n,Bl(r)?R(n,r):n[r]=i},t.prototype.clearAllVisual=function(){this._visual={},this._itemVisuals=[]},t.prototype.setLayout=function(e,r){Bl(
e)?R(this._layout,e):this._layout[e]=r},t.prototype.getLayout=function(e){return this._layout[e]},t.prototype.getItemLayout=function(e){return this._itemLayouts[e]},
t.prototype.setItemLayout=function(e,r,i){this._itemLayouts[e]=i?R(this._itemLayouts[e]||{},r):r},t.prototype.clearItemLayouts=function(){this._itemLayouts.length=
0},t.prototype.setItemGraphicEl=function(e,r){var i=this.hostModel&&this.hostModel.seriesIndex;Qx(i,this.dataType,e,r),this._graphicEls[e]=r},t.prototype.getItemGraphicEl=
function(e){return this._graphicEls[e]},t.prototype.eachItemGraphicEl=function(e,r){T(this._graphicEls,function(i,n){i&&e&&e.call(r,i,n)})},t.prototype.cloneShallow=
function(e){return e||(e=new t(this._schema?this._schema:An(this.dimensions,this._getDimInfo,this),this.hostModel)),lm(e,this),e._store=this._store,e},t.prototype.
wrapMethod=function(e,r){var i=this[e];Y(i)&&(this.__wrappedMethods=this.__wrappedMethods||[],this.__wrappedMethods.push(e),this[e]=function(){var n=i.apply(this,
arguments);return r.apply(this,[n].concat(Gu(arguments)))})},t.internalField=(function(){Ob=function(e){var r=e._invertedIndicesMap;T(r,function(i,n){var a=e._dimInfos[n],
o=a.ordinalMeta,s=e._store;if(o){i=r[n]=new Gk(o.categories.length);for(var l=0;l<i.length;l++)i[l]=Mb;for(var l=0;l<s.count();l++)i[s.get(a.storeDimIndex,l)]=l}})},
zl=function(e,r,i){return hr(e._getCategory(r,i),null)},bc=function(e,r){var i=e._idList[r];return i==null&&e._idDimIdx!=null&&(i=zl(e,e._idDimIdx,r)),i==null&&
(i=Wk+r),i},Fl=function(e){return B(e)||(e=e!=null?[e]:[]),e},Ul=function(e){var r=new t(e._schema?e._schema:An(e.dimensions,e._getDimInfo,e),e.hostModel);return lm(
r,e),r},lm=function(e,r){T(Yk.concat(r.__wrappedMethods||[]),function(i){r.hasOwnProperty(i)&&(e[i]=r[i])}),e.__wrappedMethods=r.__wrappedMethods,T($k,function(i){
e[i]=ne(r[i])}),e._calculationInfo=R({},r._calculationInfo)},um=function(e,r){var i=e._nameList,n=e._idList,a=e._nameDimIdx,o=e._idDimIdx,s=i[r],l=n[r];if(s==null&&
a!=null&&(i[r]=s=zl(e,a,r)),l==null&&o!=null&&(n[r]=l=zl(e,o,r)),l==null&&s!=null){var u=e._nameRepeatCount,f=u[s]=(u[s]||0)+1;l=s,f>1&&(l+="__ec__"+f),n[r]=l}}})(),
t})(),$r=Xk;function fm(t,e){is(t)||(t=ns(t)),e=e||{};var r=e.coordDimensions||[],i=e.dimensionsDefine||t.dimensionsDefine||[],n=K(),a=[],o=Kk(t,r,i,e.dimensionsCount),s=e.
canOmitUnusedDimensions&&sm(o),l=i===t.dimensionsDefine,u=l?om(t):Rl(i),f=e.encodeDefine;!f&&e.encodeDefaulter&&(f=e.encodeDefaulter(t,o));for(var c=K(f),p=new nm(
o),h=0;h<p.length;h++)p[h]=-1;function v(E){var A=p[E];if(A<0){var D=i[E],O=W(D)?D:{name:D},M=new as,I=O.name;I!=null&&u.get(I)!=null&&(M.name=M.displayName=I),
O.type!=null&&(M.type=O.type),O.displayName!=null&&(M.displayName=O.displayName);var P=a.length;return p[E]=P,M.storeDimIndex=E,a.push(M),M}return a[A]}if(!s)for(var h=0;h<
o;h++)v(h);c.each(function(E,A){var D=ke(E).slice();if(D.length===1&&!V(D[0])&&D[0]<0){c.set(A,!1);return}var O=c.set(A,[]);T(D,function(M,I){var P=V(M)?u.get(M):
M;P!=null&&P<o&&(O[I]=P,d(v(P),A,I))})});var m=0;T(r,function(E){var A,D,O,M;if(V(E))A=E,M={};else{M=E,A=M.name;var I=M.ordinalMeta;M.ordinalMeta=null,M=R({},M),
M.ordinalMeta=I,D=M.dimsDef,O=M.otherDims,M.name=M.coordDim=M.coordDimIndex=M.dimsDef=M.otherDims=null}var P=c.get(A);if(P!==!1){if(P=ke(P),!P.length)for(var L=0;L<
(D&&D.length||1);L++){for(;m<o&&v(m).coordDim!=null;)m++;m<o&&P.push(m++)}T(P,function(F,U){var $=v(F);if(l&&M.type!=null&&($.type=M.type),d(ue($,M),A,U),$.name==
null&&D){var Z=D[U];!W(Z)&&(Z={name:Z}),$.name=$.displayName=Z.name,$.defaultTooltip=Z.defaultTooltip}O&&ue($.otherDims,O)})}});function d(E,A,D){Ff.get(A)!=null?
E.otherDims[A]=D:(E.coordDim=A,E.coordDimIndex=D,n.set(A,!0))}var g=e.generateCoord,y=e.generateCoordCount,_=y!=null;y=g?y||1:0;var x=g||"value";function S(E){E.
name==null&&(E.name=E.coordDim)}if(s)T(a,function(E){S(E)}),a.sort(function(E,A){return E.storeDimIndex-A.storeDimIndex});else for(var b=0;b<o;b++){var w=v(b),C=w.
coordDim;C==null&&(w.coordDim=Zk(x,n,_),w.coordDimIndex=0,(!g||y<=0)&&(w.isExtraCoord=!0),y--),S(w),w.type==null&&(vc(t,b)===Vt.Must||w.isExtraCoord&&(w.otherDims.
itemName!=null||w.otherDims.seriesName!=null))&&(w.type="ordinal")}return Wo(a,function(E){return E.name},function(E,A){A>0&&(E.name=E.name+(A-1))}),new am({source:t,
dimensions:a,fullDimensionCount:o,dimensionOmitted:s})}function Kk(t,e,r,i){var n=Math.max(t.dimensionsDetectedCount||1,e.length,r.length,i||0);return T(e,function(a){
var o;W(a)&&(o=a.dimsDef)&&(n=Math.max(n,o.length))}),n}function Zk(t,e,r){if(r||e.hasKey(t)){for(var i=0;e.hasKey(t+i);)i++;t+=i}return e.set(t,!0),t}var wc={},cm={},qk=(function(){function t(){this._normalMasterList=[],this._nonSeriesBoxMasterList=[]}return t.prototype.create=function(e,r){this._nonSeriesBoxMasterList=
i(wc,!0),this._normalMasterList=i(cm,!1);function i(n,a){var o=[];return T(n,function(s,l){var u=s.create(e,r);o=o.concat(u||[])}),o}},t.prototype.update=function(e,r){
T(this._normalMasterList,function(i){i.update&&i.update(e,r)})},t.prototype.getCoordinateSystems=function(){return this._normalMasterList.concat(this._nonSeriesBoxMasterList)},
t.register=function(e,r){if(e==="matrix"||e==="calendar"){wc[e]=r;return}cm[e]=r},t.get=function(e){return cm[e]||wc[e]},t})();function jk(t){return!!wc[t]}var Qk=1,
Lb=2;var Jk=K();function Cc(t){var e=t.getShallow("coord",!0),r=Qk;if(e==null){var i=Jk.get(t.type);i&&i.getCoord2&&(r=Lb,e=i.getCoord2(t))}return{coord:e,from:r}}var ss=0,
Tc=1,eI=2;function tI(t,e){var r=t.getShallow("coordinateSystem"),i=t.getShallow("coordinateSystemUsage",!0),n=i!=null,a=ss;if(r){var o=t.mainType==="series";i==
null&&(i=o?"data":"box"),i==="data"?(a=Tc,o||(a=ss)):i==="box"&&(a=eI,!o&&!jk(r)&&(a=ss))}return{coordSysType:r,kind:a}}function Pb(t){var e=t.targetModel,r=t.coordSysType,
i=t.coordSysProvider,n=t.isDefaultDataCoordSys,a=t.allowNotFound,o=tI(e,!0),s=o.kind,l=o.coordSysType;if(n&&s!==Tc&&(s=Tc,l=r),s===ss||l!==r)return ss;var u=i(r,
e);return u?(s===Tc?e.coordinateSystem=u:e.boxCoordinateSystem=u,s):ss}var Vl=qk;var rI=(function(){function t(e){this.coordSysDims=[],this.axisMap=K(),this.categoryAxisMap=K(),this.coordSysName=e}return t})();function kb(t){var e=t.get("coordinateSystem"),r=new rI(e),i=iI[e];if(i)return i(t,r,r.axisMap,r.categoryAxisMap),r}var iI={cartesian2d:function(t,e,r,i){var n=t.
getReferringComponents("xAxis",Ct).models[0],a=t.getReferringComponents("yAxis",Ct).models[0];e.coordSysDims=["x","y"],r.set("x",n),r.set("y",a),ls(n)&&(i.set("\
x",n),e.firstCategoryDimIndex=0),ls(a)&&(i.set("y",a),e.firstCategoryDimIndex==null&&(e.firstCategoryDimIndex=1))},singleAxis:function(t,e,r,i){var n=t.getReferringComponents(
"singleAxis",Ct).models[0];e.coordSysDims=["single"],r.set("single",n),ls(n)&&(i.set("single",n),e.firstCategoryDimIndex=0)},polar:function(t,e,r,i){var n=t.getReferringComponents(
"polar",Ct).models[0],a=n.findAxisModel("radiusAxis"),o=n.findAxisModel("angleAxis");e.coordSysDims=["radius","angle"],r.set("radius",a),r.set("angle",o),ls(a)&&
(i.set("radius",a),e.firstCategoryDimIndex=0),ls(o)&&(i.set("angle",o),e.firstCategoryDimIndex==null&&(e.firstCategoryDimIndex=1))},geo:function(t,e,r,i){e.coordSysDims=
["lng","lat"]},parallel:function(t,e,r,i){var n=t.ecModel,a=n.getComponent("parallel",t.get("parallelIndex")),o=e.coordSysDims=a.dimensions.slice();T(a.parallelAxisIndex,
function(s,l){var u=n.getComponent("parallelAxis",s),f=o[l];r.set(f,u),ls(u)&&(i.set(f,u),e.firstCategoryDimIndex==null&&(e.firstCategoryDimIndex=l))})},matrix:function(t,e,r,i){
var n=t.getReferringComponents("matrix",Ct).models[0];e.coordSysDims=["x","y"];var a=n.getDimensionModel("x"),o=n.getDimensionModel("y");r.set("x",a),r.set("y",
o),i.set("x",a),i.set("y",o)}};function ls(t){return t.get("type")==="category"}function Ib(t,e,r){r=r||{};var i=r.byIndex,n=r.stackedCoordDimension,a,o,s;nI(e)?a=e:(o=e.schema,a=o.dimensions,s=e.store);var l=!!(t&&t.get("stack")),u,f,c,p,h=!0;
function v(x){return x.type!=="ordinal"&&x.type!=="time"}if(T(a,function(x,S){V(x)&&(a[S]=x={name:x}),v(x)||(h=!1)}),T(a,function(x,S){l&&!x.isExtraCoord&&(!i&&
!u&&x.ordinalMeta&&(u=x),!f&&v(x)&&(!h||x.coordDim!=="x"&&x.coordDim!=="angle")&&(!n||n===x.coordDim)&&(f=x))}),f&&!i&&!u&&(i=!0),f){c="__\0ecstackresult_"+t.id,
p="__\0ecstackedover_"+t.id,u&&(u.createInvertedIndices=!0);var m=f.coordDim,d=f.type,g=0;T(a,function(x){x.coordDim===m&&g++});var y={name:c,coordDim:m,coordDimIndex:g,
type:d,isExtraCoord:!0,isCalculationCoord:!0,storeDimIndex:a.length},_={name:p,coordDim:p,coordDimIndex:g+1,type:d,isExtraCoord:!0,isCalculationCoord:!0,storeDimIndex:a.
length+1};o?(s&&(y.storeDimIndex=s.ensureCalculationDimension(p,d),_.storeDimIndex=s.ensureCalculationDimension(c,d)),o.appendCalculationDimension(y),o.appendCalculationDimension(
_)):(a.push(y),a.push(_))}return{stackedDimension:f&&f.name,stackedByDimension:u&&u.name,isStackedByIndex:i,stackedOverDimension:p,stackResultDimension:c}}function nI(t){
return!Sc(t.schema)}function Xr(t,e){return!!e&&e===t.getCalculationInfo("stackedDimension")}function Ac(t,e){return Xr(t,e)?t.getCalculationInfo("stackResultDi\
mension"):e}function aI(t,e){var r=t.get("coordinateSystem"),i=Vl.get(r),n;return e&&e.coordSysDims&&(n=z(e.coordSysDims,function(a){var o={name:a},s=e.axisMap.get(a);if(s){
var l=s.get("type");o.type=Tb(l)}return o})),n||(n=i&&(i.getDimensionsInfo?i.getDimensionsInfo():i.dimensions.slice())||["x","y"]),n}function oI(t,e,r){var i,n;
return r&&T(t,function(a,o){var s=a.coordDim,l=r.categoryAxisMap.get(s);l&&(i==null&&(i=o),a.ordinalMeta=l.getOrdinalMeta(),e&&(a.createInvertedIndices=!0)),a.otherDims.
itemName!=null&&(n=!0)}),!n&&i!=null&&(t[i].otherDims.itemName=0),i}function sI(t,e,r){r=r||{};var i=e.getSourceManager(),n,a=!1;t?(a=!0,n=ns(t)):(n=i.getSource(),
a=n.sourceFormat===dt);var o=kb(e),s=aI(e,o),l=r.useEncodeDefaulter,u=Y(l)?l:l?Te(vb,s,e):null,f={coordDimensions:s,generateCoord:r.generateCoord,encodeDefine:e.
getEncode(),encodeDefaulter:u,canOmitUnusedDimensions:!a},c=fm(n,f),p=oI(c.dimensions,r.createInvertedIndices,o),h=a?null:i.getSharedDataStore(c),v=Ib(e,{schema:c,
store:h}),m=new $r(c,e);m.setCalculationInfo(v);var d=p!=null&&lI(n)?function(g,y,_,x){return x===p?_:this.defaultDimValueGetter(g,y,_,x)}:null;return m.hasItemOption=
!1,m.initData(a?n:h,null,d),m}function lI(t){if(t.sourceFormat===dt){var e=uI(t.data||[]);return!B(Bi(e))}}function uI(t){for(var e=0;e<t.length&&t[e]==null;)e++;
return t[e]}var mi=sI;var fI=Math.round(Math.random()*10);function En(t){return[t||"",fI++].join("_")}function Nb(t){var e={};t.registerSubTypeDefaulter=function(r,i){var n=Xt(r);e[n.
main]=i},t.determineSubType=function(r,i){var n=i.type;if(!n){var a=Xt(r).main;t.hasSubTypes(r)&&e[a]&&(n=e[a](i))}return n}}function Rb(t,e){t.topologicalTravel=
function(a,o,s,l){if(!a.length)return;var u=r(o),f=u.graph,c=u.noEntryList,p={};for(T(a,function(y){p[y]=!0});c.length;){var h=c.pop(),v=f[h],m=!!p[h];m&&(s.call(
l,h,v.originalDeps.slice()),delete p[h]),T(v.successor,m?g:d)}T(p,function(){var y="";throw new Error(y)});function d(y){f[y].entryCount--,f[y].entryCount===0&&
c.push(y)}function g(y){p[y]=!0,d(y)}};function r(a){var o={},s=[];return T(a,function(l){var u=i(o,l),f=u.originalDeps=e(l),c=n(f,a);u.entryCount=c.length,u.entryCount===
0&&s.push(l),T(c,function(p){se(u.predecessor,p)<0&&u.predecessor.push(p);var h=i(o,p);se(h.successor,p)<0&&h.successor.push(l)})}),{graph:o,noEntryList:s}}function i(a,o){
return a[o]||(a[o]={predecessor:[],successor:[]}),a[o]}function n(a,o){var s=[];return T(a,function(l){se(o,l)>=0&&s.push(l)}),s}}function Bb(t,e){return ge(ge(
{},t,!0),e,!0)}var cI=Math.log(2);function hm(t,e,r,i,n,a){var o=i+"-"+n,s=t.length;if(a.hasOwnProperty(o))return a[o];if(e===1){var l=Math.round(Math.log((1<<s)-1&~n)/cI);return t[r][l]}
for(var u=i|1<<r,f=r+1;i&1<<f;)f++;for(var c=0,p=0,h=0;p<s;p++){var v=1<<p;v&n||(c+=(h%2?-1:1)*t[r][p]*hm(t,e-1,f,u,n|v,a),h++)}return a[o]=c,c}function vm(t,e){
var r=[[t[0],t[1],1,0,0,0,-e[0]*t[0],-e[0]*t[1]],[0,0,0,t[0],t[1],1,-e[1]*t[0],-e[1]*t[1]],[t[2],t[3],1,0,0,0,-e[2]*t[2],-e[2]*t[3]],[0,0,0,t[2],t[3],1,-e[3]*t[2],
-e[3]*t[3]],[t[4],t[5],1,0,0,0,-e[4]*t[4],-e[4]*t[5]],[0,0,0,t[4],t[5],1,-e[5]*t[4],-e[5]*t[5]],[t[6],t[7],1,0,0,0,-e[6]*t[6],-e[6]*t[7]],[0,0,0,t[6],t[7],1,-e[7]*
t[6],-e[7]*t[7]]],i={},n=hm(r,8,0,0,0,i);if(n!==0){for(var a=[],o=0;o<8;o++)for(var s=0;s<8;s++)a[s]==null&&(a[s]=0),a[s]+=((o+s)%2?-1:1)*hm(r,7,o===0?1:0,1<<o,
1<<s,i)/n*e[o];return function(l,u,f){var c=u*a[6]+f*a[7]+1;l[0]=(u*a[0]+f*a[1]+a[2])/c,l[1]=(u*a[3]+f*a[4]+a[5])/c}}}var Ec="___zrEVENTSAVED",dm=[];function zb(t,e,r,i,n){return Dc(dm,e,i,n,!0)&&Dc(t,r,dm[0],dm[1])}function Fb(t,e){t&&r(t),e&&r(e);function r(i){var n=i[Ec];n&&
(n.clearMarkers&&n.clearMarkers(),delete i[Ec])}}function Dc(t,e,r,i,n){if(e.getBoundingClientRect&&le.domSupported&&!mm(e)){var a=e[Ec]||(e[Ec]={}),o=pI(e,a),s=hI(
o,a,n);if(s)return s(t,r,i),!0}return!1}function pI(t,e){var r=e.markers;if(r)return r;r=e.markers=[];for(var i=["left","right"],n=["top","bottom"],a=0;a<4;a++){
var o=document.createElement("div"),s=o.style,l=a%2,u=(a>>1)%2;s.cssText=["position: absolute","visibility: hidden","padding: 0","margin: 0","border-width: 0","\
user-select: none","width:0","height:0",i[l]+":0",n[u]+":0",i[1-l]+":auto",n[1-u]+":auto",""].join("!important;"),t.appendChild(o),r.push(o)}return e.clearMarkers=
function(){T(r,function(f){f.parentNode&&f.parentNode.removeChild(f)})},r}function hI(t,e,r){for(var i=r?"invTrans":"trans",n=e[i],a=e.srcCoords,o=[],s=[],l=!0,
u=0;u<4;u++){var f=t[u].getBoundingClientRect(),c=2*u,p=f.left,h=f.top;o.push(p,h),l=l&&a&&p===a[c]&&h===a[c+1],s.push(t[u].offsetLeft,t[u].offsetTop)}return l&&
n?n:(e.srcCoords=o,e[i]=r?vm(s,o):vm(o,s))}function mm(t){return t.nodeName.toUpperCase()==="CANVAS"}var vI=/([&<>"'])/g,dI={"&":"&amp;","<":"&lt;",">":"&gt;",'\
"':"&quot;","'":"&#39;"};function mt(t){return t==null?"":(t+"").replace(vI,function(e,r){return dI[r]})}var Ub={time:{month:["January","February","March","April","May","June","July","August","September","October","November","December"],monthAbbr:["Jan","Feb","Mar",
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
: ",withName:"the data for {name} is {value}",withoutName:"{value}",separator:{middle:", ",end:". "}}}};var Vb={time:{month:["\u4E00\u6708","\u4E8C\u6708","\u4E09\u6708","\u56DB\u6708","\u4E94\u6708","\u516D\u6708","\u4E03\u6708","\u516B\u6708","\u4E5D\u6708","\u5341\u6708",
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
withName:"{name}\u7684\u6570\u636E\u662F{value}",withoutName:"{value}",separator:{middle:"\uFF0C",end:""}}}};var Oc="ZH",gm="EN",us=gm,Mc={},ym={},Lc=le.domSupported?(function(){var t=(document.documentElement.lang||navigator.language||navigator.browserLanguage||us).toUpperCase();
return t.indexOf(Oc)>-1?Oc:us})():us;function Hb(t,e){t=t.toUpperCase(),ym[t]=new ze(e),Mc[t]=e}function Gb(t){if(V(t)){var e=Mc[t.toUpperCase()]||{};return t===
Oc||t===gm?ne(e):ge(ne(e),ne(Mc[us]),!1)}else return ge(ne(t),ne(Mc[us]),!1)}function Wb(t){return ym[t]}function Yb(){return ym[us]}Hb(gm,Ub);Hb(Oc,Vb);var mI=null;function $e(){return mI}function Pc(t,e){var r=$e(),i=e.breakOption,n=e.breakParsed;return!n&&r&&(n=r.parseAxisBreakOption(i,t)),n}function Va(t){var e=t.brk;return e?
e.breaks:[]}function Ha(t){var e=t.brk;return e?e.hasBreaks():!1}var Nc=1e3,Rc=Nc*60,fs=Rc*60,_r=fs*24,_m=_r*365,gI={year:/({yyyy}|{yy})/,month:/({MMMM}|{MMM}|{MM}|{M})/,day:/({dd}|{d})/,hour:/({HH}|{H}|{hh}|{h})/,minute:/({mm}|{m})/,
second:/({ss}|{s})/,millisecond:/({SSS}|{S})/},Ic={year:"{yyyy}",month:"{MMM}",day:"{d}",hour:"{HH}:{mm}",minute:"{HH}:{mm}",second:"{HH}:{mm}:{ss}",millisecond:"\
{HH}:{mm}:{ss} {SSS}"},yI="{yyyy}-{MM}-{dd} {HH}:{mm}:{ss} {SSS}",kc="{yyyy}-{MM}-{dd}",xm={year:"{yyyy}",month:"{yyyy}-{MM}",day:kc,hour:kc+" "+Ic.hour,minute:kc+
" "+Ic.minute,second:kc+" "+Ic.second,millisecond:yI},Qt=["year","month","day","hour","minute","second","millisecond"],$b=["year","half-year","quarter","month",
"week","half-week","day","half-day","quarter-day","hour","minute","second","millisecond"];function Xb(t){return!V(t)&&!Y(t)?_I(t):t}function _I(t){t=t||{};var e={},
r=!0;return T(Qt,function(i){r&&(r=t[i]==null)}),T(Qt,function(i,n){var a=t[i];e[i]={};for(var o=null,s=n;s>=0;s--){var l=Qt[s],u=W(a)&&!B(a)?a[l]:a,f=void 0;B(
u)?(f=u.slice(),o=f[0]||""):V(u)?(o=u,f=[o]):(o==null?o=Ic[i]:gI[l].test(o)||(o=e[l][l][0]+" "+o),f=[o],r&&(f[1]="{primary|"+o+"}")),e[i][l]=f}}),e}function Yi(t,e){
return t+="","0000".substr(0,e-t.length)+t}function cs(t){switch(t){case"half-year":case"quarter":return"month";case"week":case"half-week":return"day";case"half\
-day":case"quarter-day":return"hour";default:return t}}function Kb(t){return t===cs(t)}function Zb(t){switch(t){case"year":case"month":return"day";case"millisec\
ond":return"millisecond";default:return"second"}}function Ga(t,e,r,i){var n=fi(t),a=n[Sm(r)](),o=n[zc(r)]()+1,s=Math.floor((o-1)/3)+1,l=n[Fc(r)](),u=n["get"+(r?
"UTC":"")+"Day"](),f=n[Uc(r)](),c=(f-1)%12+1,p=n[Vc(r)](),h=n[Hc(r)](),v=n[Gc(r)](),m=f>=12?"pm":"am",d=m.toUpperCase(),g=i instanceof ze?i:Wb(i||Lc)||Yb(),y=g.
getModel("time"),_=y.get("month"),x=y.get("monthAbbr"),S=y.get("dayOfWeek"),b=y.get("dayOfWeekAbbr");return(e||"").replace(/{a}/g,m+"").replace(/{A}/g,d+"").replace(
/{yyyy}/g,a+"").replace(/{yy}/g,Yi(a%100+"",2)).replace(/{Q}/g,s+"").replace(/{MMMM}/g,_[o-1]).replace(/{MMM}/g,x[o-1]).replace(/{MM}/g,Yi(o,2)).replace(/{M}/g,
o+"").replace(/{dd}/g,Yi(l,2)).replace(/{d}/g,l+"").replace(/{eeee}/g,S[u]).replace(/{ee}/g,b[u]).replace(/{e}/g,u+"").replace(/{HH}/g,Yi(f,2)).replace(/{H}/g,f+
"").replace(/{hh}/g,Yi(c+"",2)).replace(/{h}/g,c+"").replace(/{mm}/g,Yi(p,2)).replace(/{m}/g,p+"").replace(/{ss}/g,Yi(h,2)).replace(/{s}/g,h+"").replace(/{SSS}/g,
Yi(v,3)).replace(/{S}/g,v+"")}function qb(t,e,r,i,n){var a=null;if(V(r))a=r;else if(Y(r)){var o={time:t.time,level:t.time?t.time.level:0},s=$e();s&&s.makeAxisLabelFormatterParamBreak(
o,t.break),a=r(t.value,e,o)}else{var l=t.time;if(l){var u=r[l.lowerTimeUnit][l.upperTimeUnit];a=u[Math.min(l.level,u.length-1)]||""}else{var f=Wa(t.value,n);a=r[f][f][0]}}
return Ga(new Date(t.value),a,n,i)}function Wa(t,e){var r=fi(t),i=r[zc(e)]()+1,n=r[Fc(e)](),a=r[Uc(e)](),o=r[Vc(e)](),s=r[Hc(e)](),l=r[Gc(e)](),u=l===0,f=u&&s===
0,c=f&&o===0,p=c&&a===0,h=p&&n===1,v=h&&i===1;return v?"year":h?"month":p?"day":c?"hour":f?"minute":u?"second":"millisecond"}function Bc(t,e,r){switch(e){case"y\
ear":t[bm(r)](0);case"month":t[wm(r)](1);case"day":t[Tm(r)](0);case"hour":t[Cm(r)](0);case"minute":t[Am(r)](0);case"second":t[Em(r)](0)}return t}function Sm(t){
return t?"getUTCFullYear":"getFullYear"}function zc(t){return t?"getUTCMonth":"getMonth"}function Fc(t){return t?"getUTCDate":"getDate"}function Uc(t){return t?
"getUTCHours":"getHours"}function Vc(t){return t?"getUTCMinutes":"getMinutes"}function Hc(t){return t?"getUTCSeconds":"getSeconds"}function Gc(t){return t?"getU\
TCMilliseconds":"getMilliseconds"}function jb(t){return t?"setUTCFullYear":"setFullYear"}function bm(t){return t?"setUTCMonth":"setMonth"}function wm(t){return t?
"setUTCDate":"setDate"}function Tm(t){return t?"setUTCHours":"setHours"}function Cm(t){return t?"setUTCMinutes":"setMinutes"}function Am(t){return t?"setUTCSeco\
nds":"setSeconds"}function Em(t){return t?"setUTCMilliseconds":"setMilliseconds"}function Mm(t){if(!nd(t))return V(t)?t:"-";var e=(t+"").split(".");return e[0].replace(/(\d{1,3})(?=(?:\d{3})+(?!\d))/g,"$1,")+(e.length>1?"."+e[1]:"")}function Wc(t,e){
return t=(t||"").toLowerCase().replace(/-(.)/g,function(r,i){return i.toUpperCase()}),e&&t&&(t=t.charAt(0).toUpperCase()+t.slice(1)),t}var ps=yo;function Yc(t,e,r){var i="{yyyy}-{MM}-{dd} {HH}:{mm}:{ss}";function n(f){return f&&wt(f)?f:"-"}function a(f){return ot(f)}var o=e==="time",s=t instanceof Date;if(o||
s){var l=o?fi(t):t;if(isNaN(+l)){if(s)return"-"}else return Ga(l,i,r)}if(e==="ordinal")return Hs(t)?n(t):pe(t)&&a(t)?t+"":"-";var u=ci(t);return a(u)?Mm(u):Hs(t)?
n(t):typeof t=="boolean"?t+"":"-"}var Qb=["a","b","c","d","e","f","g"],Dm=function(t,e){return"{"+t+(e??"")+"}"};function $c(t,e,r){B(e)||(e=[e]);var i=e.length;
if(!i)return"";for(var n=e[0].$vars||[],a=0;a<n.length;a++){var o=Qb[a];t=t.replace(Dm(o),Dm(o,0))}for(var s=0;s<i;s++)for(var l=0;l<n.length;l++){var u=e[s][n[l]];
t=t.replace(Dm(Qb[l],s),r?mt(u):u)}return t}function Jb(t,e){var r=V(t)?{color:t,extraCssText:e}:t||{},i=r.color,n=r.type;e=r.extraCssText;var a=r.renderMode||"html";if(!i)return"";if(a==="html")return n===
"subItem"?'<span style="display:inline-block;vertical-align:middle;margin-right:8px;margin-left:3px;border-radius:4px;width:4px;height:4px;background-color:'+mt(
i)+";"+(e||"")+'"></span>':'<span style="display:inline-block;margin-right:4px;border-radius:10px;width:10px;height:10px;background-color:'+mt(i)+";"+(e||"")+'"\
></span>';var o=r.markerId||"markerX";return{renderMode:a,content:"{"+o+"|}  ",style:n==="subItem"?{width:4,height:4,borderRadius:2,backgroundColor:i}:{width:10,
height:10,borderRadius:5,backgroundColor:i}}}function Kr(t,e){return e=e||"transparent",V(t)?t:W(t)&&t.colorStops&&(t.colorStops[0]||{}).color||e}var Zc=T,xI=["left","right","top","bottom","width","height"],Xc=[["width","left","right"],["height","top","bottom"]];function tw(t,e,r,i,n){var a=0,o=0;i==null&&
(i=1/0),n==null&&(n=1/0);var s=0;e.eachChild(function(l,u){var f=l.getBoundingRect(),c=e.childAt(u+1),p=c&&c.getBoundingRect(),h,v;if(t==="horizontal"){var m=f.
width+(p?-p.x+f.x:0);h=a+m,h>i||l.newline?(a=0,h=m,o+=s+r,s=f.height):s=Math.max(s,f.height)}else{var d=f.height+(p?-p.y+f.y:0);v=o+d,v>n||l.newline?(a+=s+r,o=0,
v=d,s=f.width):s=Math.max(s,f.width)}l.newline||(l.x=a,l.y=o,l.markRedraw(),t==="horizontal"?a=h+r:o=v+r)})}var h4=Te(tw,"vertical"),v4=Te(tw,"horizontal");function rw(t,e){return{left:t.getShallow("left",e),top:t.getShallow("top",e),right:t.getShallow("right",e),bottom:t.
getShallow("bottom",e),width:t.getShallow("width",e),height:t.getShallow("height",e)}}function Hl(t,e,r){r=ps(r||0);var i=e.width,n=e.height,a=Pe(t.left,i),o=Pe(t.top,n),s=Pe(t.right,i),l=Pe(t.bottom,n),u=Pe(t.width,i),f=Pe(t.height,n),c=r[2]+r[0],
p=r[1]+r[3],h=t.aspect;switch(isNaN(u)&&(u=i-s-p-a),isNaN(f)&&(f=n-l-c-o),h!=null&&(isNaN(u)&&isNaN(f)&&(h>i/n?u=i*.8:f=n*.8),isNaN(u)&&(u=h*f),isNaN(f)&&(f=u/h)),
isNaN(a)&&(a=i-s-u-p),isNaN(o)&&(o=n-l-f-c),t.left||t.right){case"center":a=i/2-u/2-r[3];break;case"right":a=i-u-p;break}switch(t.top||t.bottom){case"middle":case"\
center":o=n/2-f/2-r[0];break;case"bottom":o=n-f-c;break}a=a||0,o=o||0,isNaN(u)&&(u=i-p-a-(s||0)),isNaN(f)&&(f=n-c-o-(l||0));var v=new ae((e.x||0)+a+r[3],(e.y||0)+
o+r[0],u,f);return v.margin=r,v}var Kc={rect:1,point:2};function iw(t,e,r){var i,n,a,o=t.boxCoordinateSystem,s;if(o){var l=Cc(t),u=l.coord,f=l.from;if(o.dataToLayout){a=Kc.rect,s=f;var c=o.dataToLayout(
u);i=c.contentRect||c.rect}else r&&r.enableLayoutOnlyByCenter&&o.dataToPoint&&(a=Kc.point,s=f,n=o.dataToPoint(u))}return a==null&&(a=Kc.rect),a===Kc.rect&&(i||(i=
{x:0,y:0,width:e.getWidth(),height:e.getHeight()}),n=[i.x+i.width/2,i.y+i.height/2]),{type:a,refContainer:i,refPoint:n,boxCoordFrom:s}}function Dn(t){var e=t.layoutMode||t.constructor.layoutMode;return W(e)?e:e?{type:e}:null}function Zr(t,e,r){var i=r&&r.ignoreSize;!B(i)&&(i=[i,i]);var n=o(Xc[0],
0),a=o(Xc[1],1);l(Xc[0],t,n),l(Xc[1],t,a);function o(u,f){var c={},p=0,h={},v=0,m=2;if(Zc(u,function(y){h[y]=t[y]}),Zc(u,function(y){H(e,y)&&(c[y]=h[y]=e[y]),s(
c,y)&&p++,s(h,y)&&v++}),i[f])return s(e,u[1])?h[u[2]]=null:s(e,u[2])&&(h[u[1]]=null),h;if(v===m||!p)return h;if(p>=m)return c;for(var d=0;d<u.length;d++){var g=u[d];
if(!H(c,g)&&H(t,g)){c[g]=t[g];break}}return c}function s(u,f){return u[f]!=null&&u[f]!=="auto"}function l(u,f,c){Zc(u,function(p){f[p]=c[p]})}}function Mn(t){return SI(
{},t)}function SI(t,e){return e&&t&&Zc(xI,function(r){H(e,r)&&(t[r]=e[r])}),t}var wI=Q(),hs=(function(t){k(e,t);function e(r,i,n){var a=t.call(this,r,i,n)||this;return a.uid=En("ec_cpt_model"),a}return e.prototype.init=function(r,i,n){this.
mergeDefaultAndTheme(r,n)},e.prototype.mergeDefaultAndTheme=function(r,i){var n=Dn(this),a=n?Mn(r):{},o=i.getTheme();ge(r,o.get(this.mainType)),ge(r,this.getDefaultOption()),
n&&Zr(r,a,n)},e.prototype.mergeOption=function(r,i){ge(this.option,r,!0);var n=Dn(this);n&&Zr(this.option,r,n)},e.prototype.optionUpdated=function(r,i){},e.prototype.
getDefaultOption=function(){var r=this.constructor;if(!Q_(r))return r.defaultOption;var i=wI(this);if(!i.defaultOption){for(var n=[],a=r;a;){var o=a.prototype.defaultOption;
o&&n.push(o),a=a.superClass}for(var s={},l=n.length-1;l>=0;l--)s=ge(s,n[l],!0);i.defaultOption=s}return i.defaultOption},e.prototype.getReferringComponents=function(r,i){
var n=r+"Index",a=r+"Id";return bn(this.ecModel,r,{index:this.get(n,!0),id:this.get(a,!0)},i)},e.prototype.getBoxLayoutParams=function(){return rw(this,!1)},e.prototype.
getZLevelKey=function(){return""},e.prototype.setZLevel=function(r){this.option.zlevel=r},e.protoInitialize=(function(){var r=e.prototype;r.type="component",r.id=
"",r.name="",r.mainType="",r.subType="",r.componentIndex=0})(),e})(ze);Yu(hs,ze);ln(hs);Nb(hs);Rb(hs,TI);function TI(t){var e=[];return T(hs.getClassesByMainType(
t),function(r){e=e.concat(r.dependencies||r.prototype.dependencies||[])}),e=z(e,function(r){return Xt(r).main}),t!=="dataset"&&se(e,"dataset")<=0&&e.unshift("da\
taset"),e}var Ee=hs;var nw=Q(),S4=Q(),Gl=(function(){function t(){}return t.prototype.getColorFromPalette=function(e,r,i){var n=ke(this.get("color",!0)),a=this.get("colorLayer",!0);
return AI(this,nw,n,a,e,r,i)},t.prototype.clearColorPalette=function(){EI(this,nw)},t})();function CI(t,e){for(var r=t.length,i=0;i<r;i++)if(t[i].length>e)return t[i];return t[r-1]}function AI(t,e,r,i,n,a,o){a=a||t;var s=e(a),l=s.paletteIdx||0,u=s.paletteNameMap=
s.paletteNameMap||{};if(u.hasOwnProperty(n))return u[n];var f=o==null||!i?r:CI(i,o);if(f=f||r,!(!f||!f.length)){var c=f[l];return n&&(u[n]=c),s.paletteIdx=(l+1)%
f.length,c}}function EI(t,e){e(t).paletteIdx=0,e(t).paletteNameMap={}}var DI=/\{@(.+?)\}/g,Wl=(function(){function t(){}return t.prototype.getDataParams=function(e,r){var i=this.getData(r),n=this.getRawValue(e,r),a=i.getRawIndex(e),
o=i.getName(e),s=i.getRawDataItem(e),l=i.getItemVisual(e,"style"),u=l&&l[i.getItemVisual(e,"drawType")||"fill"],f=l&&l.stroke,c=this.mainType,p=c==="series",h=i.
userOutput&&i.userOutput.get();return{componentType:c,componentSubType:this.subType,componentIndex:this.componentIndex,seriesType:p?this.subType:null,seriesIndex:this.
seriesIndex,seriesId:p?this.id:null,seriesName:p?this.name:null,name:o,dataIndex:a,data:s,dataType:r,value:n,color:u,borderColor:f,dimensionNames:h?h.fullDimensions:
null,encode:h?h.encode:null,$vars:["seriesName","name","value"]}},t.prototype.getFormattedLabel=function(e,r,i,n,a,o){r=r||"normal";var s=this.getData(i),l=this.
getDataParams(e,i);if(o&&(l.value=o.interpolatedValue),n!=null&&B(l.value)&&(l.value=l.value[n]),!a){var u=s.getItemModel(e);a=u.get(r==="normal"?["label","form\
atter"]:[r,"label","formatter"])}if(Y(a))return l.status=r,l.dimensionIndex=n,a(l);if(V(a)){var f=$c(a,l);return f.replace(DI,function(c,p){var h=p.length,v=p;v.
charAt(0)==="["&&v.charAt(h-1)==="]"&&(v=+v.slice(1,h-1));var m=Wi(s,e,v);if(o&&B(o.interpolatedValue)){var d=s.getDimensionIndex(v);d>=0&&(m=o.interpolatedValue[d])}
return m!=null?m+"":""})}},t.prototype.getRawValue=function(e,r){return Wi(this.getData(r),e)},t.prototype.formatTooltip=function(e,r,i){},t})();function Om(t){var e,r;return W(t)?t.type&&(r=t):e=t,{text:e,frag:r}}function On(t){return new MI(t)}var MI=(function(){function t(e){e=e||{},this._reset=e.reset,this._plan=e.plan,this._count=e.count,this._onDirty=e.onDirty,this.
_dirty=!0}return t.prototype.perform=function(e){var r=this._upstream,i=e&&e.skip;if(this._dirty&&r){var n=this.context;n.data=n.outputData=r.context.outputData}
this.__pipeline&&(this.__pipeline.currentTask=this);var a;this._plan&&!i&&(a=this._plan(this.context));var o=f(this._modBy),s=this._modDataCount||0,l=f(e&&e.modBy),
u=e&&e.modDataCount||0;(o!==l||s!==u)&&(a="reset");function f(y){return!(y>=1)&&(y=1),y}var c;(this._dirty||a==="reset")&&(this._dirty=!1,c=this._doReset(i)),this.
_modBy=l,this._modDataCount=u;var p=e&&e.step;if(r?this._dueEnd=r._outputDueEnd:this._dueEnd=this._count?this._count(this.context):1/0,this._progress){var h=this.
_dueIndex,v=Math.min(p!=null?this._dueIndex+p:1/0,this._dueEnd);if(!i&&(c||h<v)){var m=this._progress;if(B(m))for(var d=0;d<m.length;d++)this._doProgress(m[d],h,
v,l,u);else this._doProgress(m,h,v,l,u)}this._dueIndex=v;var g=this._settedOutputEnd!=null?this._settedOutputEnd:v;this._outputDueEnd=g}else this._dueIndex=this.
_outputDueEnd=this._settedOutputEnd!=null?this._settedOutputEnd:this._dueEnd;return this.unfinished()},t.prototype.dirty=function(){this._dirty=!0,this._onDirty&&
this._onDirty(this.context)},t.prototype._doProgress=function(e,r,i,n,a){aw.reset(r,i,n,a),this._callingProgress=e,this._callingProgress({start:r,end:i,count:i-
r,next:aw.next},this.context)},t.prototype._doReset=function(e){this._dueIndex=this._outputDueEnd=this._dueEnd=0,this._settedOutputEnd=null;var r,i;!e&&this._reset&&
(r=this._reset(this.context),r&&r.progress&&(i=r.forceFirstProgress,r=r.progress),B(r)&&!r.length&&(r=null)),this._progress=r,this._modBy=this._modDataCount=null;
var n=this._downstream;return n&&n.dirty(),i},t.prototype.unfinished=function(){return this._progress&&this._dueIndex<this._dueEnd},t.prototype.pipe=function(e){
(this._downstream!==e||this._dirty)&&(this._downstream=e,e._upstream=this,e.dirty())},t.prototype.dispose=function(){this._disposed||(this._upstream&&(this._upstream.
_downstream=null),this._downstream&&(this._downstream._upstream=null),this._dirty=!1,this._disposed=!0)},t.prototype.getUpstream=function(){return this._upstream},
t.prototype.getDownstream=function(){return this._downstream},t.prototype.setOutputEnd=function(e){this._outputDueEnd=this._settedOutputEnd=e},t})();var aw=(function(){var t,e,r,i,n,a={reset:function(l,u,f,c){e=l,t=u,r=f,i=c,n=Math.ceil(i/r),a.next=r>1&&i>0?s:o}};return a;function o(){return e<t?e++:null}function s(){
var l=e%n*r+Math.ceil(e/n),u=e>=t?null:l<i?l:e;return e++,u}})();var OI=(function(){function t(){}return t.prototype.getRawData=function(){throw new Error("not supported")},t.prototype.getRawDataItem=function(e){throw new Error(
"not supported")},t.prototype.cloneRawData=function(){},t.prototype.getDimensionInfo=function(e){},t.prototype.cloneAllDimensionInfo=function(){},t.prototype.count=
function(){},t.prototype.retrieveValue=function(e,r){},t.prototype.retrieveValueFromItem=function(e,r){},t.prototype.convertValue=function(e,r){return Lr(e,r)},
t})();function LI(t,e){var r=new OI,i=t.data,n=r.sourceFormat=t.sourceFormat,a=t.startIndex,o="";t.seriesLayoutBy!==mr&&qe(o);var s=[],l={},u=t.dimensionsDefine;if(u)
T(u,function(m,d){var g=m.name,y={index:d,name:g,displayName:m.displayName};if(s.push(y),g!=null){var _="";H(l,g)&&qe(_),l[g]=y}});else for(var f=0;f<t.dimensionsDetectedCount;f++)
s.push({index:f});var c=Qd(n,mr);e.__isBuiltIn&&(r.getRawDataItem=function(m){return c(i,a,s,m)},r.getRawData=fe(PI,null,t)),r.cloneRawData=fe(kI,null,t);var p=Jd(
n,mr);r.count=fe(p,null,i,a,s);var h=em(n);r.retrieveValue=function(m,d){var g=c(i,a,s,m);return v(g,d)};var v=r.retrieveValueFromItem=function(m,d){if(m!=null){
var g=s[d];if(g)return h(m,d,g.name)}};return r.getDimensionInfo=fe(II,null,s,l),r.cloneAllDimensionInfo=fe(NI,null,s),r}function PI(t){var e=t.sourceFormat;if(!Lm(
e)){var r="";qe(r)}return t.data}function kI(t){var e=t.sourceFormat,r=t.data;if(!Lm(e)){var i="";qe(i)}if(e===st){for(var n=[],a=0,o=r.length;a<o;a++)n.push(r[a].
slice());return n}else if(e===Ft){for(var n=[],a=0,o=r.length;a<o;a++)n.push(R({},r[a]));return n}}function II(t,e,r){if(r!=null){if(pe(r)||!isNaN(r)&&!H(e,r))return t[r];
if(H(e,r))return e[r]}}function NI(t){return ne(t)}var ow=K();function sw(t){t=ne(t);var e=t.type,r="";e||qe(r);var i=e.split(":");i.length!==2&&qe(r);var n=!1;
i[0]==="echarts"&&(e=i[1],n=!0),t.__isBuiltIn=n,ow.set(e,t)}function lw(t,e,r){var i=ke(t),n=i.length,a="";n||qe(a);for(var o=0,s=n;o<s;o++){var l=i[o];e=RI(l,e,
r,n===1?null:o),o!==s-1&&(e.length=Math.max(e.length,1))}return e}function RI(t,e,r,i){var n="";e.length||qe(n),W(t)||qe(n);var a=t.type,o=ow.get(a);o||qe(n);var s=z(
e,function(f){return LI(f,o)}),l=ke(o.transform({upstream:s[0],upstreamList:s,config:ne(t.config)}));if(0&&t.print)var u;return z(l,function(f,c){var p="";W(f)||
qe(p),f.data||qe(p);var h=qd(f.data);Lm(h)||qe(p);var v,m=e[0];if(m&&c===0&&!f.dimensions){var d=m.startIndex;d&&(f.data=m.data.slice(0,d).concat(f.data)),v={seriesLayoutBy:mr,
sourceHeader:d,dimensions:m.metaRawOption.dimensions}}else v={seriesLayoutBy:mr,sourceHeader:0,dimensions:f.dimensions};return Il(f.data,v,null)})}function Lm(t){
return t===st||t===Ft}var fw=(function(){function t(e){this._sourceList=[],this._storeList=[],this._upstreamSignList=[],this._versionSignBase=0,this._dirty=!0,this._sourceHost=e}return t.
prototype.dirty=function(){this._setLocalSource([],[]),this._storeList=[],this._dirty=!0},t.prototype._setLocalSource=function(e,r){this._sourceList=e,this._upstreamSignList=
r,this._versionSignBase++,this._versionSignBase>9e10&&(this._versionSignBase=0)},t.prototype._getVersionSign=function(){return this._sourceHost.uid+"_"+this._versionSignBase},
t.prototype.prepareSource=function(){this._isDirty()&&(this._createSource(),this._dirty=!1)},t.prototype._createSource=function(){this._setLocalSource([],[]);var e=this.
_sourceHost,r=this._getUpstreamSourceManagers(),i=!!r.length,n,a;if(qc(e)){var o=e,s=void 0,l=void 0,u=void 0;if(i){var f=r[0];f.prepareSource(),u=f.getSource(),
s=u.data,l=u.sourceFormat,a=[f._getVersionSign()]}else s=o.get("data",!0),l=Ze(s)?dr:dt,a=[];var c=this._getSourceMetaRawOption()||{},p=u&&u.metaRawOption||{},h=G(
c.seriesLayoutBy,p.seriesLayoutBy)||null,v=G(c.sourceHeader,p.sourceHeader),m=G(c.dimensions,p.dimensions),d=h!==p.seriesLayoutBy||!!v!=!!p.sourceHeader||m;n=d?
[Il(s,{seriesLayoutBy:h,sourceHeader:v,dimensions:m},l)]:[]}else{var g=e;if(i){var y=this._applyTransform(r);n=y.sourceList,a=y.upstreamSignList}else{var _=g.get(
"source",!0);n=[Il(_,this._getSourceMetaRawOption(),null)],a=[]}}this._setLocalSource(n,a)},t.prototype._applyTransform=function(e){var r=this._sourceHost,i=r.get(
"transform",!0),n=r.get("fromTransformResult",!0);if(n!=null){var a="";e.length!==1&&uw(a)}var o,s=[],l=[];return T(e,function(u){u.prepareSource();var f=u.getSource(
n||0),c="";n!=null&&!f&&uw(c),s.push(f),l.push(u._getVersionSign())}),i?o=lw(i,s,{datasetIndex:r.componentIndex}):n!=null&&(o=[yb(s[0])]),{sourceList:o,upstreamSignList:l}},
t.prototype._isDirty=function(){if(this._dirty)return!0;for(var e=this._getUpstreamSourceManagers(),r=0;r<e.length;r++){var i=e[r];if(i._isDirty()||this._upstreamSignList[r]!==
i._getVersionSign())return!0}},t.prototype.getSource=function(e){e=e||0;var r=this._sourceList[e];if(!r){var i=this._getUpstreamSourceManagers();return i[0]&&i[0].
getSource(e)}return r},t.prototype.getSharedDataStore=function(e){var r=e.makeStoreSchema();return this._innerGetDataStore(r.dimensions,e.source,r.hash)},t.prototype.
_innerGetDataStore=function(e,r,i){var n=0,a=this._storeList,o=a[n];o||(o=a[n]={});var s=o[i];if(!s){var l=this._getUpstreamSourceManagers()[0];qc(this._sourceHost)&&
l?s=l._innerGetDataStore(e,r,i):(s=new Nl,s.initData(new yc(r,e.length),e)),o[i]=s}return s},t.prototype._getUpstreamSourceManagers=function(){var e=this._sourceHost;
if(qc(e)){var r=Zd(e);return r?[r.getSourceManager()]:[]}else return z(db(e),function(i){return i.getSourceManager()})},t.prototype._getSourceMetaRawOption=function(){
var e=this._sourceHost,r,i,n;if(qc(e))r=e.get("seriesLayoutBy",!0),i=e.get("sourceHeader",!0),n=e.get("dimensions",!0);else if(!this._getUpstreamSourceManagers().
length){var a=e;r=a.get("seriesLayoutBy",!0),i=a.get("sourceHeader",!0),n=a.get("dimensions",!0)}return{seriesLayoutBy:r,sourceHeader:i,dimensions:n}},t})();function qc(t){return t.mainType==="series"}function uw(t){throw new Error(t)}var Ya={color:{},darkColor:{},size:{}},Qe=Ya.color={theme:["#5070dd","#b6d634","#505372","#ff994d","#0ca8df","#ffd10a","#fb628b","#785db0","#3fbe95"],neutral00:"\
#fff",neutral05:"#f4f7fd",neutral10:"#e8ebf0",neutral15:"#dbdee4",neutral20:"#cfd2d7",neutral25:"#c3c5cb",neutral30:"#b7b9be",neutral35:"#aaacb2",neutral40:"#9e\
a0a5",neutral45:"#929399",neutral50:"#86878c",neutral55:"#797b7f",neutral60:"#6d6e73",neutral65:"#616266",neutral70:"#54555a",neutral75:"#48494d",neutral80:"#3c\
3c41",neutral85:"#303034",neutral90:"#232328",neutral95:"#17171b",neutral99:"#000",accent05:"#eff1f9",accent10:"#e0e4f2",accent15:"#d0d6ec",accent20:"#c0c9e6",accent25:"\
#b1bbdf",accent30:"#a1aed9",accent35:"#91a0d3",accent40:"#8292cc",accent45:"#7285c6",accent50:"#6578ba",accent55:"#5c6da9",accent60:"#536298",accent65:"#4a5787",
accent70:"#404c76",accent75:"#374165",accent80:"#2e3654",accent85:"#252b43",accent90:"#1b2032",accent95:"#121521",transparent:"rgba(0,0,0,0)",highlight:"rgba(25\
5,231,130,0.8)"};R(Qe,{primary:Qe.neutral80,secondary:Qe.neutral70,tertiary:Qe.neutral60,quaternary:Qe.neutral50,disabled:Qe.neutral20,border:Qe.neutral30,borderTint:Qe.
neutral20,borderShade:Qe.neutral40,background:Qe.neutral05,backgroundTint:"rgba(234,237,245,0.5)",backgroundTransparent:"rgba(255,255,255,0)",backgroundShade:Qe.
neutral10,shadow:"rgba(0,0,0,0.2)",shadowTint:"rgba(129,130,136,0.2)",axisLine:Qe.neutral70,axisLineTint:Qe.neutral40,axisTick:Qe.neutral70,axisTickMinor:Qe.neutral60,
axisLabel:Qe.neutral70,axisSplitLine:Qe.neutral15,axisMinorSplitLine:Qe.neutral05});for(Ln in Qe)Qe.hasOwnProperty(Ln)&&(Pm=Qe[Ln],Ln==="theme"?Ya.darkColor.theme=
Qe.theme.slice():Ln==="highlight"?Ya.darkColor.highlight="rgba(255,231,130,0.4)":Ln.indexOf("accent")===0?Ya.darkColor[Ln]=qs(Pm,null,function(t){return t*.5},function(t){
return Math.min(1,1.3-t)}):Ya.darkColor[Ln]=qs(Pm,null,function(t){return t*.9},function(t){return 1-Math.pow(t,1.5)}));var Pm,Ln;Ya.size={xxs:2,xs:5,s:10,m:15,
l:20,xl:30,xxl:40,xxxl:50};var oe=Ya;var BI="line-height:1";function cw(t){var e=t.lineHeight;return e==null?BI:"line-height:"+mt(e+"")+"px"}function pw(t,e){var r=t.color||oe.color.tertiary,i=t.fontSize||
12,n=t.fontWeight||"400",a=t.color||oe.color.secondary,o=t.fontSize||14,s=t.fontWeight||"900";return e==="html"?{nameStyle:"font-size:"+mt(i+"")+"px;color:"+mt(
r)+";font-weight:"+mt(n+""),valueStyle:"font-size:"+mt(o+"")+"px;color:"+mt(a)+";font-weight:"+mt(s+"")}:{nameStyle:{fontSize:i,fill:r,fontWeight:n},valueStyle:{
fontSize:o,fill:a,fontWeight:s}}}var zI=[0,10,20,30],FI=["",`
`,`

`,`


`];function gi(t,e){return e.type=t,e}function km(t){return t.type==="section"}function hw(t){return km(t)?UI:VI}function vw(t){if(km(t)){var e=0,r=t.blocks.length,
i=r>1||r>0&&!t.noHeader;return T(t.blocks,function(n){var a=vw(n);a>=e&&(e=a+ +(i&&(!a||km(n)&&!n.noHeader)))}),e}return 0}function UI(t,e,r,i){var n=e.noHeader,
a=HI(vw(e)),o=[],s=e.blocks||[];We(!s||B(s)),s=s||[];var l=t.orderMode;if(e.sortBlocks&&l){s=s.slice();var u={valueAsc:"asc",valueDesc:"desc"};if(H(u,l)){var f=new Cb(
u[l],null);s.sort(function(m,d){return f.evaluate(m.sortParam,d.sortParam)})}else l==="seriesDesc"&&s.reverse()}T(s,function(m,d){var g=e.valueFormatter,y=hw(m)(
g?R(R({},t),{valueFormatter:g}):t,m,d>0?a.html:0,i);y!=null&&o.push(y)});var c=t.renderMode==="richText"?o.join(a.richText):Im(i,o.join(""),n?r:a.html);if(n)return c;
var p=Yc(e.header,"ordinal",t.useUTC),h=pw(i,t.renderMode).nameStyle,v=cw(i);return t.renderMode==="richText"?dw(t,p,h)+a.richText+c:Im(i,'<div style="'+h+";"+v+
';">'+mt(p)+"</div>"+c,r)}function VI(t,e,r,i){var n=t.renderMode,a=e.noName,o=e.noValue,s=!e.markerType,l=e.name,u=t.useUTC,f=e.valueFormatter||t.valueFormatter||
function(x){return x=B(x)?x:[x],z(x,function(S,b){return Yc(S,B(h)?h[b]:h,u)})};if(!(a&&o)){var c=s?"":t.markupStyleCreator.makeTooltipMarker(e.markerType,e.markerColor||
oe.color.secondary,n),p=a?"":Yc(l,"ordinal",u),h=e.valueType,v=o?[]:f(e.value,e.rawDataIndex),m=!s||!a,d=!s&&a,g=pw(i,n),y=g.nameStyle,_=g.valueStyle;return n===
"richText"?(s?"":c)+(a?"":dw(t,p,y))+(o?"":YI(t,v,m,d,_)):Im(i,(s?"":c)+(a?"":GI(p,!s,y))+(o?"":WI(v,m,d,_)),r)}}function Nm(t,e,r,i,n,a){if(t){var o=hw(t),s={useUTC:n,
renderMode:r,orderMode:i,markupStyleCreator:e,valueFormatter:t.valueFormatter};return o(s,t,0,a)}}function HI(t){return{html:zI[t],richText:FI[t]}}function Im(t,e,r){
var i='<div style="clear:both"></div>',n="margin: "+r+"px 0 0",a=cw(t);return'<div style="'+n+";"+a+';">'+e+i+"</div>"}function GI(t,e,r){var i=e?"margin-left:2\
px":"";return'<span style="'+r+";"+i+'">'+mt(t)+"</span>"}function WI(t,e,r,i){var n=r?"10px":"20px",a=e?"float:right;margin-left:"+n:"";return t=B(t)?t:[t],'<s\
pan style="'+a+";"+i+'">'+z(t,function(o){return mt(o)}).join("&nbsp;&nbsp;")+"</span>"}function dw(t,e,r){return t.markupStyleCreator.wrapRichTextStyle(e,r)}function YI(t,e,r,i,n){
var a=[n],o=i?10:20;return r&&a.push({padding:[0,0,0,o],align:"right"}),t.markupStyleCreator.wrapRichTextStyle(B(e)?e.join("  "):e,a)}function mw(t,e){var r=t.getData().
getItemVisual(e,"style"),i=r[t.visualDrawType];return Kr(i)}function jc(t,e){var r=t.get("padding");return r??(e==="richText"?[8,10]:10)}var Qc=(function(){function t(){
this.richTextStyles={},this._nextStyleNameId=fl()}return t.prototype._generateStyleName=function(){return"__EC_aUTo_"+this._nextStyleNameId++},t.prototype.makeTooltipMarker=
function(e,r,i){var n=i==="richText"?this._generateStyleName():null,a=Jb({color:r,type:e,renderMode:i,markerId:n});return V(a)?a:(this.richTextStyles[n]=a.style,
a.content)},t.prototype.wrapRichTextStyle=function(e,r){var i={};B(r)?T(r,function(a){return R(i,a)}):R(i,r);var n=this._generateStyleName();return this.richTextStyles[n]=
i,"{"+n+"|"+e+"}"},t})();function gw(t){var e=t.series,r=t.dataIndex,i=t.multipleSeries,n=e.getData(),a=n.mapDimensionsAll("defaultedTooltip"),o=a.length,s=e.getRawValue(r),l=B(s),u=mw(
e,r),f,c,p,h;if(o>1||l&&!o){var v=$I(s,e,r,a,u);f=v.inlineValues,c=v.inlineValueTypes,p=v.blocks,h=v.inlineValues[0]}else if(o){var m=n.getDimensionInfo(a[0]);h=
f=Wi(n,r,a[0]),c=m.type}else h=f=l?s[0]:s;var d=kf(e),g=d&&e.name||"",y=n.getName(r),_=i?g:y;return gi("section",{header:g,noHeader:i||!d,sortParam:h,blocks:[gi(
"nameValue",{markerType:"item",markerColor:u,name:_,noName:!wt(_),value:f,valueType:c,rawDataIndex:n.getRawIndex(r)})].concat(p||[])})}function $I(t,e,r,i,n){var a=e.
getData(),o=sr(t,function(c,p,h){var v=a.getDimensionInfo(h);return c=c||v&&v.tooltip!==!1&&v.displayName!=null},!1),s=[],l=[],u=[];i.length?T(i,function(c){f(Wi(
a,r,c),c)}):T(t,f);function f(c,p){var h=a.getDimensionInfo(p);!h||h.otherDims.tooltip===!1||(o?u.push(gi("nameValue",{markerType:"subItem",markerColor:n,name:h.
displayName,value:c,valueType:h.type})):(s.push(c),l.push(h.type)))}return{inlineValues:s,inlineValueTypes:l,blocks:u}}var Pn=Q();function Jc(t,e){return t.getName(e)||t.getId(e)}var XI="__universalTransitionEnabled",ep=(function(t){k(e,t);function e(){var r=t!==null&&t.apply(this,
arguments)||this;return r._selectedDataIndicesMap={},r}return e.prototype.init=function(r,i,n){this.seriesIndex=this.componentIndex,this.dataTask=On({count:ZI,reset:qI}),
this.dataTask.context={model:this},this.mergeDefaultAndTheme(r,n);var a=Pn(this).sourceManager=new fw(this);a.prepareSource();var o=this.getInitialData(r,n);_w(
o,this),this.dataTask.context.data=o,Pn(this).dataBeforeProcessed=o,yw(this),this._initSelectedMapFromData(o)},e.prototype.mergeDefaultAndTheme=function(r,i){var n=Dn(
this),a=n?Mn(r):{},o=this.subType;Ee.hasClass(o)&&(o+="Series"),ge(r,i.getTheme().get(this.subType)),ge(r,this.getDefaultOption()),pl(r,"label",["show"]),this.fillDataTextStyle(
r.data),n&&Zr(r,a,n)},e.prototype.mergeOption=function(r,i){r=ge(this.option,r,!0),this.fillDataTextStyle(r.data);var n=Dn(this);n&&Zr(this.option,r,n);var a=Pn(
this).sourceManager;a.dirty(),a.prepareSource();var o=this.getInitialData(r,i);_w(o,this),this.dataTask.dirty(),this.dataTask.context.data=o,Pn(this).dataBeforeProcessed=
o,yw(this),this._initSelectedMapFromData(o)},e.prototype.fillDataTextStyle=function(r){if(r&&!Ze(r))for(var i=["show"],n=0;n<r.length;n++)r[n]&&r[n].label&&pl(r[n],
"label",i)},e.prototype.getInitialData=function(r,i){},e.prototype.appendData=function(r){var i=this.getRawData();i.appendData(r.data)},e.prototype.getData=function(r){
var i=Rm(this);if(i){var n=i.context.data;return r==null||!n.getLinkedData?n:n.getLinkedData(r)}else return Pn(this).data},e.prototype.getAllData=function(){var r=this.
getData();return r&&r.getLinkedDataAll?r.getLinkedDataAll():[{data:r}]},e.prototype.setData=function(r){var i=Rm(this);if(i){var n=i.context;n.outputData=r,i!==
this.dataTask&&(n.data=r)}Pn(this).data=r},e.prototype.getEncode=function(){var r=this.get("encode",!0);if(r)return K(r)},e.prototype.getSourceManager=function(){
return Pn(this).sourceManager},e.prototype.getSource=function(){return this.getSourceManager().getSource()},e.prototype.getRawData=function(){return Pn(this).dataBeforeProcessed},
e.prototype.getColorBy=function(){var r=this.get("colorBy");return r||"series"},e.prototype.isColorBySeries=function(){return this.getColorBy()==="series"},e.prototype.
getBaseAxis=function(){var r=this.coordinateSystem;return r&&r.getBaseAxis&&r.getBaseAxis()},e.prototype.indicesOfNearest=function(r,i,n,a){var o=this.getData(),
s=this.coordinateSystem,l=s&&s.getAxis(r);if(!s||!l)return[];var u=l.dataToCoord(n);a==null&&(a=1/0);for(var f=[],c=1/0,p=-1,h=0,v=o.getDimensionIndex(i),m=o.getStore(),
d=0,g=m.count();d<g;d++){var y=m.get(v,d),_=l.dataToCoord(y),x=u-_,S=Math.abs(x);S<=a&&((S<c||S===c&&x>=0&&p<0)&&(c=S,p=x,h=0),x===p&&(f[h++]=d))}return f.length=
h,f},e.prototype.formatTooltip=function(r,i,n){return gw({series:this,dataIndex:r,multipleSeries:i})},e.prototype.isAnimationEnabled=function(){var r=this.ecModel;
if(le.node&&!(r&&r.ssr))return!1;var i=this.getShallow("animation");return i&&this.getData().count()>this.getShallow("animationThreshold")&&(i=!1),!!i},e.prototype.
restoreData=function(){this.dataTask.dirty()},e.prototype.getColorFromPalette=function(r,i,n){var a=this.ecModel,o=Gl.prototype.getColorFromPalette.call(this,r,
i,n);return o||(o=a.getColorFromPalette(r,i,n)),o},e.prototype.coordDimToDataDim=function(r){return this.getRawData().mapDimensionsAll(r)},e.prototype.getProgressive=
function(){return this.get("progressive")},e.prototype.getProgressiveThreshold=function(){return this.get("progressiveThreshold")},e.prototype.select=function(r,i){
this._innerSelect(this.getData(i),r)},e.prototype.unselect=function(r,i){var n=this.option.selectedMap;if(n){var a=this.option.selectedMode,o=this.getData(i);if(a===
"series"||n==="all"){this.option.selectedMap={},this._selectedDataIndicesMap={};return}for(var s=0;s<r.length;s++){var l=r[s],u=Jc(o,l);n[u]=!1,this._selectedDataIndicesMap[u]=
-1}}},e.prototype.toggleSelect=function(r,i){for(var n=[],a=0;a<r.length;a++)n[0]=r[a],this.isSelected(r[a],i)?this.unselect(n,i):this.select(n,i)},e.prototype.
getSelectedDataIndices=function(){if(this.option.selectedMap==="all")return[].slice.call(this.getData().getIndices());for(var r=this._selectedDataIndicesMap,i=ee(
r),n=[],a=0;a<i.length;a++){var o=r[i[a]];o>=0&&n.push(o)}return n},e.prototype.isSelected=function(r,i){var n=this.option.selectedMap;if(!n)return!1;var a=this.
getData(i);return(n==="all"||n[Jc(a,r)])&&!a.getItemModel(r).get(["select","disabled"])},e.prototype.isUniversalTransitionEnabled=function(){if(this[XI])return!0;
var r=this.option.universalTransition;return r?r===!0?!0:r&&r.enabled:!1},e.prototype._innerSelect=function(r,i){var n,a,o=this.option,s=o.selectedMode,l=i.length;
if(!(!s||!l)){if(s==="series")o.selectedMap="all";else if(s==="multiple"){W(o.selectedMap)||(o.selectedMap={});for(var u=o.selectedMap,f=0;f<l;f++){var c=i[f],p=Jc(
r,c);u[p]=!0,this._selectedDataIndicesMap[p]=r.getRawIndex(c)}}else if(s==="single"||s===!0){var h=i[l-1],p=Jc(r,h);o.selectedMap=(n={},n[p]=!0,n),this._selectedDataIndicesMap=
(a={},a[p]=r.getRawIndex(h),a)}}},e.prototype._initSelectedMapFromData=function(r){if(!this.option.selectedMap){var i=[];r.hasItemOption&&r.each(function(n){var a=r.
getRawDataItem(n);a&&a.selected&&i.push(n)}),i.length>0&&this._innerSelect(r,i)}},e.registerClass=function(r){return Ee.registerClass(r)},e.protoInitialize=(function(){
var r=e.prototype;r.type="series.__base__",r.seriesIndex=0,r.ignoreStyleOnData=!1,r.hasSymbolVisual=!1,r.defaultSymbol="circle",r.visualStyleAccessPath="itemSty\
le",r.visualDrawType="fill"})(),e})(Ee);bt(ep,Wl);bt(ep,Gl);Yu(ep,Ee);function yw(t){var e=t.name;kf(t)||(t.name=KI(t)||e)}function KI(t){var e=t.getRawData(),r=e.
mapDimensionsAll("seriesName"),i=[];return T(r,function(n){var a=e.getDimensionInfo(n);a.displayName&&i.push(a.displayName)}),i.join(" ")}function ZI(t){return t.
model.getRawData().count()}function qI(t){var e=t.model;return e.setData(e.getRawData().cloneShallow()),jI}function jI(t,e){e.outputData&&t.end>e.outputData.count()&&
e.model.getRawData().cloneShallow(e.outputData)}function _w(t,e){T(q_(t.CHANGABLE_METHODS,t.DOWNSAMPLE_METHODS),function(r){t.wrapMethod(r,Te(QI,e))})}function QI(t,e){
var r=Rm(t);return r&&r.setOutputEnd((e||this).count()),e}function Rm(t){var e=(t.ecModel||{}).scheduler,r=e&&e.getPipeline(t.uid);if(r){var i=r.currentTask;if(i){
var n=i.agentStubMap;n&&(i=n.get(t.uid))}return i}}var Ht=ep;var JI=re.extend({type:"triangle",shape:{cx:0,cy:0,width:0,height:0},buildPath:function(t,e){var r=e.cx,i=e.cy,n=e.width/2,a=e.height/2;t.moveTo(r,i-a),t.lineTo(
r+n,i+a),t.lineTo(r-n,i+a),t.closePath()}}),eN=re.extend({type:"diamond",shape:{cx:0,cy:0,width:0,height:0},buildPath:function(t,e){var r=e.cx,i=e.cy,n=e.width/
2,a=e.height/2;t.moveTo(r,i-a),t.lineTo(r+n,i),t.lineTo(r,i+a),t.lineTo(r-n,i),t.closePath()}}),tN=re.extend({type:"pin",shape:{x:0,y:0,width:0,height:0},buildPath:function(t,e){
var r=e.x,i=e.y,n=e.width/5*3,a=Math.max(n,e.height),o=n/2,s=o*o/(a-o),l=i-a+o+s,u=Math.asin(s/o),f=Math.cos(u)*o,c=Math.sin(u),p=Math.cos(u),h=o*.6,v=o*.7;t.moveTo(
r-f,l+s),t.arc(r,l,o,Math.PI-u,Math.PI*2+u),t.bezierCurveTo(r+f-c*h,l+s+p*h,r,i-v,r,i),t.bezierCurveTo(r,i-v,r-f+c*h,l+s+p*h,r-f,l+s),t.closePath()}}),rN=re.extend(
{type:"arrow",shape:{x:0,y:0,width:0,height:0},buildPath:function(t,e){var r=e.height,i=e.width,n=e.x,a=e.y,o=i/3*2;t.moveTo(n,a),t.lineTo(n+o,a+r),t.lineTo(n,a+
r/4*3),t.lineTo(n-o,a+r),t.lineTo(n,a),t.closePath()}}),iN={line:yr,rect:Le,roundRect:Le,square:Le,circle:wl,diamond:eN,pin:tN,arrow:rN,triangle:JI},nN={line:function(t,e,r,i,n){
n.x1=t,n.y1=e+i/2,n.x2=t+r,n.y2=e+i/2},rect:function(t,e,r,i,n){n.x=t,n.y=e,n.width=r,n.height=i},roundRect:function(t,e,r,i,n){n.x=t,n.y=e,n.width=r,n.height=i,
n.r=Math.min(r,i)/4},square:function(t,e,r,i,n){var a=Math.min(r,i);n.x=t,n.y=e,n.width=a,n.height=a},circle:function(t,e,r,i,n){n.cx=t+r/2,n.cy=e+i/2,n.r=Math.
min(r,i)/2},diamond:function(t,e,r,i,n){n.cx=t+r/2,n.cy=e+i/2,n.width=r,n.height=i},pin:function(t,e,r,i,n){n.x=t+r/2,n.y=e+i/2,n.width=r,n.height=i},arrow:function(t,e,r,i,n){
n.x=t+r/2,n.y=e+i/2,n.width=r,n.height=i},triangle:function(t,e,r,i,n){n.cx=t+r/2,n.cy=e+i/2,n.width=r,n.height=i}},Bm={};T(iN,function(t,e){Bm[e]=new t});var aN=re.
extend({type:"symbol",shape:{symbolType:"",x:0,y:0,width:0,height:0},calculateTextPosition:function(t,e,r){var i=sa(t,e,r),n=this.shape;return n&&n.symbolType===
"pin"&&e.position==="inside"&&(i.y=r.y+r.height*.4),i},buildPath:function(t,e,r){var i=e.symbolType;if(i!=="none"){var n=Bm[i];n||(i="rect",n=Bm[i]),nN[i](e.x,e.
y,e.width,e.height,n.shape),n.buildPath(t,n.shape,r)}}});function oN(t,e){if(this.type!=="image"){var r=this.style;this.__isEmptyBrush?(r.stroke=t,r.fill=e||oe.
color.neutral00,r.lineWidth=2):this.shape.symbolType==="line"?r.stroke=t:r.fill=t,this.markRedraw()}}function xr(t,e,r,i,n,a,o){var s=t.indexOf("empty")===0;s&&
(t=t.substr(5,1).toLowerCase()+t.substr(6));var l;return t.indexOf("image://")===0?l=Hd(t.slice(8),new ae(e,r,i,n),o?"center":"cover"):t.indexOf("path://")===0?
l=ka(t.slice(7),{},new ae(e,r,i,n),o?"center":"cover"):l=new aN({shape:{symbolType:t,x:e,y:r,width:i,height:n}}),l.__isEmptyBrush=s,l.setColor=oN,a&&l.setColor(
a),l}function Yl(t){return B(t)||(t=[+t,+t]),[t[0]||0,t[1]||0]}function $a(t,e){if(t!=null)return B(t)||(t=[t,t]),[Pe(t[0],e[0])||0,Pe(G(t[1],t[0]),e[1])||0]}var lN=(function(t){k(e,t);function e(){var r=t!==null&&t.apply(this,arguments)||this;return r.type=e.type,r.hasSymbolVisual=!0,r}return e.prototype.getInitialData=
function(r){if(0)var i;return mi(null,this,{useEncodeDefaulter:!0})},e.prototype.getLegendIcon=function(r){var i=new Se,n=xr("line",0,r.itemHeight/2,r.itemWidth,
0,r.lineStyle.stroke,!1);i.add(n),n.setStyle(r.lineStyle);var a=this.getData().getVisual("symbol"),o=this.getData().getVisual("symbolRotate"),s=a==="none"?"circ\
le":a,l=r.itemHeight*.8,u=xr(s,(r.itemWidth-l)/2,(r.itemHeight-l)/2,l,l,r.itemStyle.fill);i.add(u),u.setStyle(r.itemStyle);var f=r.iconRotate==="inherit"?o:r.iconRotate||
0;return u.rotation=f*Math.PI/180,u.setOrigin([r.itemWidth/2,r.itemHeight/2]),s.indexOf("empty")>-1&&(u.style.stroke=u.style.fill,u.style.fill=oe.color.neutral00,
u.style.lineWidth=2),i},e.type="series.line",e.dependencies=["grid","polar"],e.defaultOption={z:3,coordinateSystem:"cartesian2d",legendHoverLink:!0,clip:!0,label:{
position:"top"},endLabel:{show:!1,valueAnimation:!0,distance:8},lineStyle:{width:2,type:"solid"},emphasis:{scale:!0},step:!1,smooth:!1,smoothMonotone:null,symbol:"\
emptyCircle",symbolSize:6,symbolRotate:null,showSymbol:!0,showAllSymbol:"auto",connectNulls:!1,sampling:"none",animationEasing:"linear",progressive:0,hoverLayerThreshold:1/0,
universalTransition:{divideShape:"clone"},triggerLineEvent:!1,triggerEvent:!1},e})(Ht),xw=lN;function $i(t,e){var r=t.mapDimensionsAll("defaultedLabel"),i=r.length;if(i===1){var n=Wi(t,e,r[0]);return n!=null?n+"":null}else if(i){for(var a=[],o=0;o<r.length;o++)
a.push(Wi(t,e,r[o]));return a.join(" ")}}function tp(t,e){var r=t.mapDimensionsAll("defaultedLabel");if(!B(e))return e+"";for(var i=[],n=0;n<r.length;n++){var a=t.
getDimensionIndex(r[n]);a>=0&&i.push(e[a])}return i.join(" ")}var uN=(function(t){k(e,t);function e(r,i,n,a){var o=t.call(this)||this;return o.updateData(r,i,n,a),o}return e.prototype._createSymbol=function(r,i,n,a,o,s){this.
removeAll();var l=xr(r,-1,-1,2,2,null,s);l.attr({z2:G(o,100),culling:!0,scaleX:a[0]/2,scaleY:a[1]/2}),l.drift=fN,this._symbolType=r,this.add(l)},e.prototype.stopSymbolAnimation=
function(r){this.childAt(0).stopAnimation(null,r)},e.prototype.getSymbolType=function(){return this._symbolType},e.prototype.getSymbolPath=function(){return this.
childAt(0)},e.prototype.highlight=function(){Ui(this.childAt(0))},e.prototype.downplay=function(){Vi(this.childAt(0))},e.prototype.setZ=function(r,i){var n=this.
childAt(0);n.zlevel=r,n.z=i},e.prototype.setDraggable=function(r,i){var n=this.childAt(0);n.draggable=r,n.cursor=!i&&r?"move":n.cursor},e.prototype.updateData=function(r,i,n,a){
this.silent=!1;var o=r.getItemVisual(i,"symbol")||"circle",s=r.hostModel,l=e.getSymbolSize(r,i),u=e.getSymbolZ2(r,i),f=o!==this._symbolType,c=a&&a.disableAnimation;
if(f){var p=r.getItemVisual(i,"symbolKeepAspect");this._createSymbol(o,r,i,l,u,p)}else{var h=this.childAt(0);h.silent=!1;var v={scaleX:l[0]/2,scaleY:l[1]/2};c?h.
attr(v):je(h,v,s,i),nc(h)}if(this._updateCommon(r,i,l,n,a),f){var h=this.childAt(0);if(!c){var v={scaleX:this._sizeX,scaleY:this._sizeY,style:{opacity:h.style.opacity}};
h.scaleX=h.scaleY=0,h.style.opacity=0,Lt(h,v,s,i)}}c&&this.childAt(0).stopAnimation("leave")},e.prototype._updateCommon=function(r,i,n,a,o){var s=this.childAt(0),
l=r.hostModel,u,f,c,p,h,v,m,d,g;if(a&&(u=a.emphasisItemStyle,f=a.blurItemStyle,c=a.selectItemStyle,p=a.focus,h=a.blurScope,m=a.labelStatesModels,d=a.hoverScale,
g=a.cursorStyle,v=a.emphasisDisabled),!a||r.hasItemOption){var y=a&&a.itemModel?a.itemModel:r.getItemModel(i),_=y.getModel("emphasis");u=_.getModel("itemStyle").
getItemStyle(),c=y.getModel(["select","itemStyle"]).getItemStyle(),f=y.getModel(["blur","itemStyle"]).getItemStyle(),p=_.get("focus"),h=_.get("blurScope"),v=_.get(
"disabled"),m=jt(y),d=_.getShallow("scale"),g=y.getShallow("cursor")}var x=r.getItemVisual(i,"symbolRotate");s.attr("rotation",(x||0)*Math.PI/180||0);var S=$a(r.
getItemVisual(i,"symbolOffset"),n);S&&(s.x=S[0],s.y=S[1]),g&&s.attr("cursor",g);var b=r.getItemVisual(i,"style"),w=b.fill;if(s instanceof gt){var C=s.style;s.useStyle(
R({image:C.image,x:C.x,y:C.y,width:C.width,height:C.height},b))}else s.__isEmptyBrush?s.useStyle(R({},b)):s.useStyle(b),s.style.decal=null,s.setColor(w,o&&o.symbolInnerColor),
s.style.strokeNoScale=!0;var E=r.getItemVisual(i,"liftZ"),A=this._z2;E!=null?A==null&&(this._z2=s.z2,s.z2+=E):A!=null&&(s.z2=A,this._z2=null);var D=o&&o.useNameLabel;
di(s,m,{labelFetcher:l,labelDataIndex:i,defaultText:O,inheritColor:w,defaultOpacity:b.opacity});function O(P){return D?r.getName(P):$i(r,P)}this._sizeX=n[0]/2,this.
_sizeY=n[1]/2;var M=s.ensureState("emphasis");M.style=u,s.ensureState("select").style=c,s.ensureState("blur").style=f;var I=d==null||d===!0?Math.max(1.1,3/this.
_sizeY):isFinite(d)&&d>0?+d:1;M.scaleX=this._sizeX*I,M.scaleY=this._sizeY*I,this.setSymbolScale(1),gr(this,p,h,v)},e.prototype.setSymbolScale=function(r){this.scaleX=
this.scaleY=r},e.prototype.fadeOut=function(r,i,n){var a=this.childAt(0),o=he(this).dataIndex,s=n&&n.animation;if(this.silent=a.silent=!0,n&&n.fadeLabel){var l=a.
getTextContent();l&&Qo(l,{style:{opacity:0}},i,{dataIndex:o,removeOpt:s,cb:function(){a.removeTextContent()}})}else a.removeTextContent();Qo(a,{style:{opacity:0},
scaleX:0,scaleY:0},i,{dataIndex:o,cb:r,removeOpt:s})},e.getSymbolSize=function(r,i){return Yl(r.getItemVisual(i,"symbolSize"))},e.getSymbolZ2=function(r,i){return r.
getItemVisual(i,"z2")},e})(Se);function fN(t,e){this.parent.drift(t,e)}var $l=uN;function rp(t,e,r,i){return e&&!isNaN(e[0])&&!isNaN(e[1])&&!(i&&i.isIgnore&&i.isIgnore(r))&&!(i&&i.clipShape&&!i.clipShape.contain(e[0],e[1]))&&t.getItemVisual(
r,"symbol")!=="none"}function Sw(t){return t!=null&&!W(t)&&(t={isIgnore:t}),t||{}}function bw(t){var e=t.hostModel,r=e.getModel("emphasis");return{emphasisItemStyle:r.
getModel("itemStyle").getItemStyle(),blurItemStyle:e.getModel(["blur","itemStyle"]).getItemStyle(),selectItemStyle:e.getModel(["select","itemStyle"]).getItemStyle(),
focus:r.get("focus"),blurScope:r.get("blurScope"),emphasisDisabled:r.get("disabled"),hoverScale:r.get("scale"),labelStatesModels:jt(e),cursorStyle:e.get("cursor")}}
function ww(t,e,r,i,n,a,o){var s=new t(e,r,i,n);return s.setPosition(a),e.setItemGraphicEl(r,s),o.add(s),s}var cN=(function(){function t(e){this.group=new Se,this.
_SymbolCtor=e||$l}return t.prototype.updateData=function(e,r){this._progressiveEls=null,r=Sw(r);var i=this.group,n=e.hostModel,a=this._data,o=this._SymbolCtor,s=r.
disableAnimation,l=this._seriesScope=bw(e),u={disableAnimation:s},f=r.getSymbolPoint||function(c){return e.getItemLayout(c)};a||i.removeAll(),e.diff(a).add(function(c){
var p=f(c);rp(e,p,c,r)&&ww(o,e,c,l,u,p,i)}).update(function(c,p){var h=a.getItemGraphicEl(p),v=f(c);if(!rp(e,v,c,r)){i.remove(h);return}var m=e.getItemVisual(c,
"symbol")||"circle",d=h&&h.getSymbolType&&h.getSymbolType();if(!h||d&&d!==m)i.remove(h),h=new o(e,c,l,u),h.setPosition(v);else{h.updateData(e,c,l,u);var g={x:v[0],
y:v[1]};s?h.attr(g):je(h,g,n)}i.add(h),e.setItemGraphicEl(c,h)}).remove(function(c){var p=a.getItemGraphicEl(c);p&&p.fadeOut(function(){i.remove(p)},n)}).execute(),
this._getSymbolPoint=f,this._data=e},t.prototype.updateLayout=function(e){var r=this._data;if(r)for(var i=this,n=r.getStore(),a=0,o=n.count();a<o;a++){var s=r.getItemGraphicEl(
a),l=i._getSymbolPoint(a);rp(r,l,a,e)?(s=s||ww(i._SymbolCtor,r,a,i._seriesScope,{disableAnimation:!0},l,i.group),s.stopAnimation(),s.setPosition(l),s.markRedraw()):
s&&(i.group.remove(s),r.setItemGraphicEl(a,null))}},t.prototype.incrementalPrepareUpdate=function(e){this._seriesScope=bw(e),this._data=null,this.group.removeAll()},
t.prototype.incrementalUpdate=function(e,r,i,n){this._progressiveEls=[],n=Sw(n);function a(u){u.isGroup||(u.incremental=i,u.ensureState("emphasis").hoverLayer=Gi)}
for(var o=e.start;o<e.end;o++){var s=r.getItemLayout(o);if(rp(r,s,o,n)){var l=new this._SymbolCtor(r,o,this._seriesScope);l.traverse(a),l.setPosition(s),this.group.
add(l),r.setItemGraphicEl(o,l),this._progressiveEls.push(l)}}},t.prototype.eachRendered=function(e){Yr(this._progressiveEls||this.group,e)},t.prototype.remove=function(e){
var r=this.group,i=this._data;i&&e?i.eachItemGraphicEl(function(n){n.fadeOut(function(){r.remove(n)},i.hostModel)}):r.removeAll()},t})(),vs=cN;function ip(t,e,r){var i=t.getBaseAxis(),n=t.getOtherAxis(i),a=pN(n,r),o=i.dim,s=n.dim,l=e.mapDimension(s),u=e.mapDimension(o),f=s==="x"||s==="radius"?1:0,c=z(t.
dimensions,function(v){return e.mapDimension(v)}),p=!1,h=e.getCalculationInfo("stackResultDimension");return Xr(e,c[0])&&(p=!0,c[0]=h),Xr(e,c[1])&&(p=!0,c[1]=h),
{dataDimsForPoint:c,valueStart:a,valueAxisDim:s,baseAxisDim:o,stacked:!!p,valueDim:l,baseDim:u,baseDataOffset:f,stackedOverDimension:e.getCalculationInfo("stack\
edOverDimension")}}function pN(t,e){var r=0,i=t.scale.getExtent();return e==="start"?r=i[0]:e==="end"?r=i[1]:pe(e)&&!isNaN(e)?r=e:i[0]>0?r=i[0]:i[1]<0&&(r=i[1]),
r}function np(t,e,r,i){var n=NaN;t.stacked&&(n=r.get(r.getCalculationInfo("stackedOverDimension"),i)),isNaN(n)&&(n=t.valueStart);var a=t.baseDataOffset,o=[];return o[a]=
r.get(t.baseDim,i),o[1-a]=n,e.dataToPoint(o)}function Jt(t,e){return!isFinite(t)||!isFinite(e)}var hN=typeof Float32Array!==wn?Float32Array:void 0,Tw=typeof Float64Array!==wn?Float64Array:void 0;function Sr(t){return ap({ctor:hN},t).arr}function ap(t,e){var r=t.
arr,i=t.ctor;if(e>td&&(e=td),!r||t.typed&&r.length<e){var n=void 0;if(i)try{n=new i(e),t.typed=!0,r&&n.set(r)}catch{}if(!n&&(n=[],t.typed=!1,r))for(var a=0,o=r.
length;a<o;a++)n[a]=r[a];t.arr=n}return t}function vN(t,e){var r=[];return e.diff(t).add(function(i){r.push({cmd:"+",idx:i})}).update(function(i,n){r.push({cmd:"=",idx:n,idx1:i})}).remove(function(i){r.
push({cmd:"-",idx:i})}).execute(),r}function zm(t,e,r,i,n,a,o,s){for(var l=vN(t,e),u=[],f=[],c=[],p=[],h=[],v=[],m=[],d=ip(n,e,o),g=t.getLayout("points")||[],y=e.
getLayout("points")||[],_=0;_<l.length;_++){var x=l[_],S=!0,b=void 0,w=void 0;switch(x.cmd){case"=":b=x.idx*2,w=x.idx1*2;var C=g[b],E=g[b+1],A=y[w],D=y[w+1];(isNaN(
C)||isNaN(E))&&(C=A,E=D),u.push(C,E),f.push(A,D),c.push(r[b],r[b+1]),p.push(i[w],i[w+1]),m.push(e.getRawIndex(x.idx1));break;case"+":var O=x.idx,M=d.dataDimsForPoint,
I=n.dataToPoint([e.get(M[0],O),e.get(M[1],O)]);w=O*2,u.push(I[0],I[1]),f.push(y[w],y[w+1]);var P=np(d,n,e,O);c.push(P[0],P[1]),p.push(i[w],i[w+1]),m.push(e.getRawIndex(
O));break;case"-":S=!1}S&&(h.push(x),v.push(v.length))}v.sort(function(me,be){return m[me]-m[be]});for(var L=u.length,F=Sr(L),U=Sr(L),$=Sr(L),Z=Sr(L),j=[],_=0;_<
v.length;_++){var J=v[_],ie=_*2,q=J*2;F[ie]=u[q],F[ie+1]=u[q+1],U[ie]=f[q],U[ie+1]=f[q+1],$[ie]=c[q],$[ie+1]=c[q+1],Z[ie]=p[q],Z[ie+1]=p[q+1],j[_]=h[J]}return{current:F,
next:U,stackedOnCurrent:$,stackedOnNext:Z,status:j}}var kn=Math.min,In=Math.max;function Fm(t,e,r,i,n,a,o,s,l){for(var u,f,c,p,h,v,m=r,d=0;d<i;d++){var g=e[m*2],y=e[m*2+1];if(m>=n||m<0)break;if(Jt(g,y)){if(l){m+=
a;continue}break}if(m===r)t[a>0?"moveTo":"lineTo"](g,y),c=g,p=y;else{var _=g-u,x=y-f;if(_*_+x*x<.5){m+=a;continue}if(o>0){for(var S=m+a,b=e[S*2],w=e[S*2+1];b===
g&&w===y&&d<i;)d++,S+=a,m+=a,b=e[S*2],w=e[S*2+1],g=e[m*2],y=e[m*2+1],_=g-u,x=y-f;var C=d+1;if(l)for(;Jt(b,w)&&C<i;)C++,S+=a,b=e[S*2],w=e[S*2+1];var E=.5,A=0,D=0,
O=void 0,M=void 0;if(C>=i||Jt(b,w))h=g,v=y;else{A=b-u,D=w-f;var I=g-u,P=b-g,L=y-f,F=w-y,U=void 0,$=void 0;if(s==="x"){U=Math.abs(I),$=Math.abs(P);var Z=A>0?1:-1;
h=g-Z*U*o,v=y,O=g+Z*$*o,M=y}else if(s==="y"){U=Math.abs(L),$=Math.abs(F);var j=D>0?1:-1;h=g,v=y-j*U*o,O=g,M=y+j*$*o}else U=Math.sqrt(I*I+L*L),$=Math.sqrt(P*P+F*
F),E=$/($+U),h=g-A*o*(1-E),v=y-D*o*(1-E),O=g+A*o*E,M=y+D*o*E,O=kn(O,In(b,g)),M=kn(M,In(w,y)),O=In(O,kn(b,g)),M=In(M,kn(w,y)),A=O-g,D=M-y,h=g-A*U/$,v=y-D*U/$,h=kn(
h,In(u,g)),v=kn(v,In(f,y)),h=In(h,kn(u,g)),v=In(v,kn(f,y)),A=g-h,D=y-v,O=g+A*$/U,M=y+D*$/U}t.bezierCurveTo(c,p,h,v,g,y),c=O,p=M}else t.lineTo(g,y)}u=g,f=y,m+=a}
return d}var Cw=(function(){function t(){this.smooth=0,this.smoothConstraint=!0}return t})(),Aw=(function(t){k(e,t);function e(r){var i=t.call(this,r)||this;return i.
type="ec-polyline",i}return e.prototype.getDefaultStyle=function(){return{stroke:oe.color.neutral99,fill:null}},e.prototype.getDefaultShape=function(){return new Cw},
e.prototype.buildPath=function(r,i){var n=i.points,a=0,o=n.length/2;if(i.connectNulls){for(;o>0&&Jt(n[o*2-2],n[o*2-1]);o--);for(;a<o&&Jt(n[a*2],n[a*2+1]);a++);}
for(;a<o;)a+=Fm(r,n,a,o,o,1,i.smooth,i.smoothMonotone,i.connectNulls)+1},e.prototype.getPointOn=function(r,i){this.path||(this.createPathProxy(),this.buildPath(
this.path,this.shape));for(var n=this.path,a=n.data,o=Bt.CMD,s,l,u=i==="x",f=[],c=0;c<a.length;){var p=a[c++],h=void 0,v=void 0,m=void 0,d=void 0,g=void 0,y=void 0,
_=void 0;switch(p){case o.M:s=a[c++],l=a[c++];break;case o.L:if(h=a[c++],v=a[c++],_=u?(r-s)/(h-s):(r-l)/(v-l),_<=1&&_>=0){var x=u?(v-l)*_+l:(h-s)*_+s;return u?[
r,x]:[x,r]}s=h,l=v;break;case o.C:h=a[c++],v=a[c++],m=a[c++],d=a[c++],g=a[c++],y=a[c++];var S=u?fa(s,h,m,g,r,f):fa(l,v,d,y,r,f);if(S>0)for(var b=0;b<S;b++){var w=f[b];
if(w<=1&&w>=0){var x=u?Ve(l,v,d,y,w):Ve(s,h,m,g,w);return u?[r,x]:[x,r]}}s=g,l=y;break}}},e})(re);var dN=(function(t){k(e,t);function e(){return t!==null&&t.apply(this,arguments)||this}return e})(Cw),Ew=(function(t){k(e,t);function e(r){var i=t.call(this,r)||
this;return i.type="ec-polygon",i}return e.prototype.getDefaultShape=function(){return new dN},e.prototype.buildPath=function(r,i){var n=i.points,a=i.stackedOnPoints,
o=0,s=n.length/2,l=i.smoothMonotone;if(i.connectNulls){for(;s>0&&Jt(n[s*2-2],n[s*2-1]);s--);for(;o<s&&Jt(n[o*2],n[o*2+1]);o++);}for(;o<s;){var u=Fm(r,n,o,s,s,1,
i.smooth,l,i.connectNulls);Fm(r,a,o+u-1,u,s,-1,i.stackedOnSmooth,l,i.connectNulls),o+=u+1,r.closePath()}},e})(re);function Xa(){var t=Q();return function(e){var r=t(e),i=e.pipelineContext,n=!!r.large,a=!!r.progressiveRender,o=r.large=!!(i&&i.large),s=r.progressiveRender=!!(i&&
i.progressiveRender);return(n!==o||a!==s)&&"reset"}}var Ow=Q(),mN=Xa(),Um=(function(){function t(){this.group=new Se,this.uid=En("viewChart"),this.renderTask=On({plan:gN,reset:yN}),this.renderTask.context={view:this}}
return t.prototype.init=function(e,r){},t.prototype.render=function(e,r,i,n){},t.prototype.highlight=function(e,r,i,n){var a=e.getData(n&&n.dataType);a&&Mw(a,n,
"emphasis")},t.prototype.downplay=function(e,r,i,n){var a=e.getData(n&&n.dataType);a&&Mw(a,n,"normal")},t.prototype.remove=function(e,r){this.group.removeAll()},
t.prototype.dispose=function(e,r){},t.prototype.updateView=function(e,r,i,n){this.render(e,r,i,n)},t.prototype.updateVisual=function(e,r,i,n){this.render(e,r,i,
n)},t.prototype.eachRendered=function(e){Yr(this.group,e)},t.markUpdateMethod=function(e,r){Ow(e).updateMethod=r},t.protoInitialize=(function(){var e=t.prototype;
e.type="chart"})(),t})();function Dw(t,e,r){t&&Sl(t)&&(e==="emphasis"?Ui:Vi)(t,r)}function Mw(t,e,r){var i=Or(t,e),n=e&&e.highlightKey!=null?gS(e.highlightKey):
null;i!=null?T(ke(i),function(a){Dw(t.getItemGraphicEl(a),r,n)}):t.eachItemGraphicEl(function(a){Dw(a,r,n)})}So(Um,["dispose"]);ln(Um);function gN(t){return mN(
t.model)}function yN(t){var e=t.model,r=t.ecModel,i=t.api,n=t.payload,a=e.pipelineContext.progressiveRender,o=t.view,s=n&&Ow(n).updateMethod,l=a?"incrementalPre\
pareRender":s&&o[s]?s:"render";return l!=="render"&&o[l](e,r,i,n),_N[l]}var _N={incrementalPrepareRender:{progress:function(t,e){e.view.incrementalRender(t,e.model,
e.ecModel,e.api,e.payload)}},render:{forceFirstProgress:!0,progress:function(t,e){e.view.render(e.model,e.ecModel,e.api,e.payload)}}},Et=Um;function Vm(t,e,r,i,n){var a=t.getArea(),o=a.x,s=a.y,l=a.width,u=a.height,f=r.get(["lineStyle","width"])||0;o-=f/2,s-=f/2,l+=f,u+=f,l=Math.ceil(l),o!==Math.floor(
o)&&(o=Math.floor(o),l++);var c=new Le({shape:{x:o,y:s,width:l,height:u}});if(e){var p=t.getBaseAxis(),h=p.isHorizontal(),v=p.inverse;h?(v&&(c.shape.x+=l),c.shape.
width=0):(v||(c.shape.y+=u),c.shape.height=0);var m=Y(n)?function(d){n(d,c)}:null;Lt(c,{shape:{width:l,height:u,x:o,y:s}},r,null,i,m)}return c}function Hm(t,e,r){
var i=t.getArea(),n=_e(i.r0,1),a=_e(i.r,1),o=new Cn({shape:{cx:_e(t.cx,1),cy:_e(t.cy,1),r0:n,r:a,startAngle:i.startAngle,endAngle:i.endAngle,clockwise:i.clockwise}});
if(e){var s=t.getBaseAxis().dim==="angle";s?o.shape.endAngle=i.startAngle:o.shape.r=n,Lt(o,{shape:{endAngle:i.endAngle,r:a}},r)}return o}function op(t,e,r,i,n){
if(t){if(t.type==="polar")return Hm(t,e,r);if(t.type==="cartesian2d")return Vm(t,e,r,i,n)}else return null;return null}function Lw(t){var e=t.coordinateSystem;if(t.get("clip",!0)&&e&&(!e.shouldClip||e.shouldClip()))return e.getArea&&e.getArea(.1)}function Xi(t,e){return t.type===e}function Iw(t,e,r,i){return t&&(t.legacy||t.legacy!==!1&&!r&&!i&&e!=="tspan"&&(e==="text"||H(t,"text")))}function Nw(t,e,r){var i=t,n,a,o;if(e==="text")o=i;else{
o={},H(i,"text")&&(o.text=i.text),H(i,"rich")&&(o.rich=i.rich),H(i,"textFill")&&(o.fill=i.textFill),H(i,"textStroke")&&(o.stroke=i.textStroke),H(i,"fontFamily")&&
(o.fontFamily=i.fontFamily),H(i,"fontSize")&&(o.fontSize=i.fontSize),H(i,"fontStyle")&&(o.fontStyle=i.fontStyle),H(i,"fontWeight")&&(o.fontWeight=i.fontWeight),
a={type:"text",style:o,silent:!0},n={};var s=H(i,"textPosition");r?n.position=s?i.textPosition:"inside":s&&(n.position=i.textPosition),H(i,"textPosition")&&(n.position=
i.textPosition),H(i,"textOffset")&&(n.offset=i.textOffset),H(i,"textRotation")&&(n.rotation=i.textRotation),H(i,"textDistance")&&(n.distance=i.textDistance)}return Pw(
o,t),T(o.rich,function(l){Pw(l,l)}),{textConfig:n,textContent:a}}function Pw(t,e){e&&(e.font=e.textFont||e.font,H(e,"textStrokeWidth")&&(t.lineWidth=e.textStrokeWidth),
H(e,"textAlign")&&(t.align=e.textAlign),H(e,"textVerticalAlign")&&(t.verticalAlign=e.textVerticalAlign),H(e,"textLineHeight")&&(t.lineHeight=e.textLineHeight),H(
e,"textWidth")&&(t.width=e.textWidth),H(e,"textHeight")&&(t.height=e.textHeight),H(e,"textBackgroundColor")&&(t.backgroundColor=e.textBackgroundColor),H(e,"text\
Padding")&&(t.padding=e.textPadding),H(e,"textBorderColor")&&(t.borderColor=e.textBorderColor),H(e,"textBorderWidth")&&(t.borderWidth=e.textBorderWidth),H(e,"te\
xtBorderRadius")&&(t.borderRadius=e.textBorderRadius),H(e,"textBoxShadowColor")&&(t.shadowColor=e.textBoxShadowColor),H(e,"textBoxShadowBlur")&&(t.shadowBlur=e.
textBoxShadowBlur),H(e,"textBoxShadowOffsetX")&&(t.shadowOffsetX=e.textBoxShadowOffsetX),H(e,"textBoxShadowOffsetY")&&(t.shadowOffsetY=e.textBoxShadowOffsetY))}
function Gm(t,e,r){var i=t;i.textPosition=i.textPosition||r.position||"inside",r.offset!=null&&(i.textOffset=r.offset),r.rotation!=null&&(i.textRotation=r.rotation),
r.distance!=null&&(i.textDistance=r.distance);var n=i.textPosition.indexOf("inside")>=0,a=t.fill||oe.color.neutral99;kw(i,e);var o=i.textFill==null;return n?o&&
(i.textFill=r.insideFill||oe.color.neutral00,!i.textStroke&&r.insideStroke&&(i.textStroke=r.insideStroke),!i.textStroke&&(i.textStroke=a),i.textStrokeWidth==null&&
(i.textStrokeWidth=2)):(o&&(i.textFill=t.fill||r.outsideFill||oe.color.neutral00),!i.textStroke&&r.outsideStroke&&(i.textStroke=r.outsideStroke)),i.text=e.text,
i.rich=e.rich,T(e.rich,function(s){kw(s,s)}),i}function kw(t,e){e&&(H(e,"fill")&&(t.textFill=e.fill),H(e,"stroke")&&(t.textStroke=e.fill),H(e,"lineWidth")&&(t.textStrokeWidth=
e.lineWidth),H(e,"font")&&(t.font=e.font),H(e,"fontStyle")&&(t.fontStyle=e.fontStyle),H(e,"fontWeight")&&(t.fontWeight=e.fontWeight),H(e,"fontSize")&&(t.fontSize=
e.fontSize),H(e,"fontFamily")&&(t.fontFamily=e.fontFamily),H(e,"align")&&(t.textAlign=e.align),H(e,"verticalAlign")&&(t.textVerticalAlign=e.verticalAlign),H(e,"\
lineHeight")&&(t.textLineHeight=e.lineHeight),H(e,"width")&&(t.textWidth=e.width),H(e,"height")&&(t.textHeight=e.height),H(e,"backgroundColor")&&(t.textBackgroundColor=
e.backgroundColor),H(e,"padding")&&(t.textPadding=e.padding),H(e,"borderColor")&&(t.textBorderColor=e.borderColor),H(e,"borderWidth")&&(t.textBorderWidth=e.borderWidth),
H(e,"borderRadius")&&(t.textBorderRadius=e.borderRadius),H(e,"shadowColor")&&(t.textBoxShadowColor=e.shadowColor),H(e,"shadowBlur")&&(t.textBoxShadowBlur=e.shadowBlur),
H(e,"shadowOffsetX")&&(t.textBoxShadowOffsetX=e.shadowOffsetX),H(e,"shadowOffsetY")&&(t.textBoxShadowOffsetY=e.shadowOffsetY),H(e,"textShadowColor")&&(t.textShadowColor=
e.textShadowColor),H(e,"textShadowBlur")&&(t.textShadowBlur=e.textShadowBlur),H(e,"textShadowOffsetX")&&(t.textShadowOffsetX=e.textShadowOffsetX),H(e,"textShado\
wOffsetY")&&(t.textShadowOffsetY=e.textShadowOffsetY))}var Rw=(function(){function t(){}return t.prototype.isBlank=function(){return this._isBlank},t.prototype.setBlank=function(e){this._isBlank=e},t})();ln(Rw);var Gt=Rw;var xN=0,SN=(function(){function t(e){this.categories=e.categories||[],this._needCollect=e.needCollect,this._deduplication=e.deduplication,this.uid=++xN,this._onCollect=
e.onCollect}return t.createByAxisModel=function(e){var r=e.option,i=r.data,n=i&&z(i,bN);return new t({categories:n,needCollect:!n,deduplication:r.dedplication!==
!1})},t.prototype.getOrdinal=function(e){return this._getOrCreateMap().get(e)},t.prototype.parseAndCollect=function(e){var r,i=this._needCollect;if(!V(e)&&!i)return e;
if(i&&!this._deduplication)return r=this.categories.length,this.categories[r]=e,this._onCollect&&this._onCollect(e,r),r;var n=this._getOrCreateMap();return r=n.
get(e),r==null&&(i?(r=this.categories.length,this.categories[r]=e,n.set(e,r),this._onCollect&&this._onCollect(e,r)):r=NaN),r},t.prototype._getOrCreateMap=function(){
return this._map||(this._map=K(this.categories))},t})();function bN(t){return W(t)&&t.value!=null?t.value:t+""}var Xl=SN;var er=0,ds=1,wN={needTransform:1,normalize:1,scale:1,transformIn:1,transformOut:1,contain:1,getExtent:1,getExtentUnsafe:1,setExtent:1,setExtent2:1,getFilter:1,
sanitize:1,getDefaultStartValue:1,freeze:1},zw=ee(wN),ms=2,Fw=3;function gs(t,e,r){var i;t=t||{};var n=$e();if(n){var a=n.createBreakScaleMapper(e,r);a.hasBreaks()&&
(T(zw,function(o){a[o]&&(t[o]=fe(a[o],a))}),i=a)}return i==null&&TN(t,r),{brk:i,mapper:t}}function sp(t,e){T(zw,function(r){t[r]=e[r]})}function lp(t,e){t.freeze=
Re}function Ki(t){return t.getExtentUnsafe(er,ms)}function Ka(t,e){return t.getExtentUnsafe(ds,e)||t.getExtentUnsafe(er,e)}function Uw(t){var e=Ka(t,Fw);return e[1]-
e[0]}function ys(t){var e=t.getExtentUnsafe(er,Fw);return e[1]-e[0]}function TN(t,e){var r=t||{},i=[];return r._extents=i,i[er]=e?e.slice():At(),R(r,CN),r}var CN={
needTransform:function(){return!1},normalize:function(t){var e=this._extents[ds]||this._extents[er];return e[1]===e[0]?.5:(t-e[0])/(e[1]-e[0])},scale:function(t){
var e=this._extents[ds]||this._extents[er];return t*(e[1]-e[0])+e[0]},transformIn:function(t){return t},transformOut:function(t){return t},contain:function(t){var e=Ka(
this,null);return t>=e[0]&&t<=e[1]},getExtent:function(){return this._extents[er].slice()},getExtentUnsafe:function(t){return this._extents[t]},setExtent:function(t,e){
Bw(this._extents,er,t,e)},setExtent2:function(t,e,r){var i=this._extents;i[t]||(i[t]=i[er].slice()),Bw(i,t,e,r)},freeze:function(){}};function Bw(t,e,r,i){zi(r,
i)&&(t[e][0]=r,t[e][1]=i)}function up(t){return _s(t)||yi(t)}function _s(t){return t.type==="interval"}function xs(t){return t.type==="time"}function yi(t){return t.type==="log"}function ut(t){return t.type==="ordinal"}function Vw(t){var e=Pf(t),r=Ta(10,e),i=pr(t/r);return i?i===2?i=3:i===3?i=5:i*=2:i=1,_e(i*r,-e)}function qr(t){return cr(t)+2}function Kl(t,e){return Vo(t)/Vo(
e)}function fp(t,e,r){var i=r&&r.lookup;if(i){for(var n=0;n<i.from.length;n++)if(t===i.from[n])return i.to[n]}return Ta(e,t)}function cp(t,e,r){var i=t.slice();
if(i[0]===i[1]){var n=r&&r.ctnShp;if(i[0]!==0){var a=Be(i[0]);e[1]||(i[1]+=a/2),i[0]-=a/2}else n&&(i[0]=-1),i[1]=1}return(!Hr(i[0])||!Hr(i[1]))&&(i[0]=0,i[1]=1),
i[1]<i[0]&&i.reverse(),i}function Hw(t,e){return[t[0]!==e[0],t[1]!==e[1]]}function Zl(t,e){return t=t||e,pr(de(t,1))}function pp(t,e,r){var i=Ki(t),n=i[0],a=t.count(),
o=Math.max((e||0)+1,1);n!==0&&o>1&&a/o>2&&(n=Math.round(Math.ceil(n/o)*o)),n!==i[0]&&l(i[0],!0,!0);for(var s=n;s<=i[1];s+=o)l(s,!1,s===i[0]||s===i[1]);s-o!==i[1]&&
l(i[1],!0,!0);function l(u,f,c){r({value:u,offInterval:f},c)}}var Gw=(function(t){k(e,t);function e(r){var i=t.call(this)||this;i.type="ordinal",i.parse=e.parse,sp(i,e.decoratedMethods);var n=r.ordinalMeta;n||(n=new Xl({})),
B(n)&&(n=new Xl({categories:z(n,function(o){return W(o)?o.value:o})})),i._ordinalMeta=n;var a=gs(null,null,r.extent||[0,n.categories.length-1]);return i._mapper=
a.mapper,lp(i,a.mapper),i}return e.parse=function(r){return r==null?r=NaN:V(r)?(r=this._ordinalMeta.getOrdinal(r),r==null&&(r=NaN)):r=pr(r),r},e.prototype.getTicks=
function(){var r=[];return pp(this,0,function(i){r.push(i)}),r},e.prototype.getMinorTicks=function(r){},e.prototype.setSortInfo=function(r){if(r==null){this._ordinalNumbersByTick=
this._ticksByOrdinalNumber=null;return}for(var i=r.ordinalNumbers,n=this._ordinalNumbersByTick=[],a=this._ticksByOrdinalNumber=[],o=0,s=this._ordinalMeta.categories.
length,l=Ye(s,i.length);o<l;++o){var u=n[o]=i[o];a[u]=o}for(var f=0;o<s;++o){for(;a[f]!=null;)f++;n[o]=f,a[f]=o}},e.prototype._getTickNumber=function(r){var i=this.
_ticksByOrdinalNumber;return i&&r>=0&&r<i.length?i[r]:r},e.prototype.getRawOrdinalNumber=function(r){var i=this._ordinalNumbersByTick;return i&&r>=0&&r<i.length?
i[r]:r},e.prototype.getLabel=function(r){if(!this.isBlank()){var i=this.getRawOrdinalNumber(r.value),n=this._ordinalMeta.categories[i];return n==null?"":n+""}},
e.prototype.count=function(){var r=Ki(this._mapper);return r[1]-r[0]+1},e.prototype.getOrdinalMeta=function(){return this._ordinalMeta},e.type="ordinal",e.decoratedMethods=
{needTransform:function(){return this._mapper.needTransform()},contain:function(r){return this._mapper.contain(this._getTickNumber(r))&&r>=0&&r<this._ordinalMeta.
categories.length},normalize:function(r){return this._mapper.normalize(this._getTickNumber(r))},scale:function(r){return this.getRawOrdinalNumber(pr(this._mapper.
scale(r)))},transformIn:function(r,i){return this._mapper.transformIn(this._getTickNumber(r),i)},transformOut:function(r,i){return this.getRawOrdinalNumber(this.
_mapper.transformOut(r,i))},getExtent:function(){return this._mapper.getExtent()},getExtentUnsafe:function(r,i){return this._mapper.getExtentUnsafe(r,i)},setExtent:function(r,i){
return this._mapper.setExtent(r,i)},setExtent2:function(r,i,n){return this._mapper.setExtent2(r,i,n)}},e})(Gt);Gt.registerClass(Gw);var Ww=Gw;function Ss(t,e,r,i){for(var n=t.getTicks({expandToNicedExtent:!0}),a=[],o=t.getExtent(),s=1;s<n.length;s++){var l=n[s],u=n[s-1];if(!(u.break||l.break)){for(var f=0,
c=[],p=l.value-u.value,h=p/e,v=qr(h);f<e-1;){var m=_e(u.value+(f+1)*h,v);m>o[0]&&m<o[1]&&c.push(m),f++}var d=$e();d&&d.pruneTicksByBreak("auto",c,r,function(g){
return g},i,o),a.push(c)}}return a}var Yw=(function(t){k(e,t);function e(r){var i=t.call(this)||this;i.type="interval",i.parse=e.parse,r=r||{};var n=Pc(i,r),a=gs(i,n,null);return i.brk=a.brk,i._cfg=
{interval:0,intervalPrecision:2,intervalCount:void 0,niceExtent:void 0},i}return e.parse=function(r){return r==null||r===""?NaN:Number(r)},e.prototype.getConfig=
function(){return ne(this._cfg)},e.prototype.setConfig=function(r){var i=Ki(this);this._cfg=r=ne(r),r.niceExtent==null&&(r.niceExtent=i.slice()),r.intervalPrecision==
null&&(r.intervalPrecision=qr(r.interval))},e.prototype.getTicks=function(r){r=r||{};var i=this._cfg,n=i.interval,a=Ki(this),o=i.niceExtent,s=i.intervalPrecision,
l=$e(),u=this.brk,f=l&&u,c=[];if(!n)return c;if(r.breakTicks==="only_break"&&f)return l.addBreaksToTicks(c,u.breaks,a),c;var p=3e3;a[0]<o[0]&&c.push({value:r.expandToNicedExtent?
_e(o[0]-n,s):a[0]});for(var h=function(_,x){return pr((x-_)/n)},v=i.intervalCount,m=o[0],d=0;;d++){if(v==null){if(m>o[1]||!isFinite(m)||!isFinite(o[1]))break}else{
if(d>v)break;m=Ye(m,o[1]),d===v&&(m=o[1])}if(c.push({value:m}),m=_e(m+n,s),u){var g=u.calcNiceTickMultiple(m,h);g>=0&&(m=_e(m+g*n,s))}if(c.length>0&&m===c[c.length-
1].value)break;if(c.length>p)return[]}var y=c.length?c[c.length-1].value:o[1];return a[1]>y&&c.push({value:r.expandToNicedExtent?_e(y+n,s):a[1]}),f&&l.pruneTicksByBreak(
r.pruneByBreak,c,u.breaks,function(_){return _.value},i.interval,a),f&&r.breakTicks!=="none"&&l.addBreaksToTicks(c,u.breaks,a),c},e.prototype.getMinorTicks=function(r){
return Ss(this,r,Va(this),this._cfg.interval)},e.prototype.getLabel=function(r,i){if(r==null)return"";var n=i&&i.precision;n==null?n=cr(r.value)||0:n==="auto"&&
(n=this._cfg.intervalPrecision);var a=_e(r.value,n,!0);return Mm(a)},e.type="interval",e})(Gt);Gt.registerClass(Yw);var Za=Yw;var AN=function(t,e,r,i){for(;r<i;){var n=r+i>>>1;t[n][1]<e?r=n+1:i=n}return r},Xw=(function(t){k(e,t);function e(r){var i=t.call(this)||this;i.type="time",i.parse=
e.parse,i._locale=r.locale,i._useUTC=r.useUTC,i._interval=0;var n=Pc(i,r),a=gs(i,n,null);return i.brk=a.brk,i}return e.prototype.getLabel=function(r){return Ga(
r.value,xm[Zb(cs(this._minLevelUnit))]||xm.second,this._useUTC,this._locale)},e.prototype.getFormattedLabel=function(r,i,n){return qb(r,i,n,this._locale,this._useUTC)},
e.prototype.getTicks=function(r){r=r||{};var i=this._interval,n=Ki(this),a=$e(),o=this.brk,s=a&&o,l=[];if(!i)return l;var u=this._useUTC;if(s&&r.breakTicks==="o\
nly_break")return $e().addBreaksToTicks(l,o.breaks,n),l;l=kN(this._minLevelUnit,this._approxInterval,u,n,ys(this),o);var f=Qt.length-1,c=0;return T(l,function(p){
p.time&&(f=Math.min(f,se(Qt,p.time.upperTimeUnit)),c=Math.max(c,p.time.level))}),s&&$e().pruneTicksByBreak(r.pruneByBreak,l,o.breaks,function(p){return p.value},
this._approxInterval,n),s&&r.breakTicks!=="none"&&$e().addBreaksToTicks(l,o.breaks,n,function(p){for(var h=Math.max(se(Qt,Wa(p.vmin,u)),se(Qt,Wa(p.vmax,u))),v=0,
m=0;m<Qt.length;m++)if(!Kw(Qt[m],p.vmin,p.vmax,u)){v=m;break}var d=Math.min(v,f),g=Math.max(d,h);return{level:c,lowerTimeUnit:Qt[g],upperTimeUnit:Qt[d]}}),l},e.
prototype.getMinorTicks=function(r){return Ss(this,r,Va(this),this._interval)},e.prototype.setTimeInterval=function(r){this._interval=r.interval,this._approxInterval=
r.approxInterval,this._minLevelUnit=r.minLevelUnit},e.parse=function(r){return pe(r)?Math.round(r):+fi(r)},e.type="time",e})(Gt),hp=[["second",Nc],["minute",Rc],
["hour",fs],["quarter-day",fs*6],["half-day",fs*12],["day",_r*1.2],["half-week",_r*3.5],["week",_r*7],["month",_r*31],["quarter",_r*95],["half-year",_m/2],["yea\
r",_m]];function Kw(t,e,r,i){return Bc(new Date(e),t,i).getTime()===Bc(new Date(r),t,i).getTime()}function EN(t,e){return t/=_r,t>16?16:t>7.5?7:t>3.5?4:t>1.5?2:
1}function DN(t){var e=30*_r;return t/=e,t>6?6:t>3?3:t>2?2:1}function MN(t){return t/=fs,t>12?12:t>6?6:t>3.5?4:t>2?2:1}function $w(t,e){return t/=e?Rc:Nc,t>30?30:
t>20?20:t>15?15:t>10?10:t>5?5:t>2?2:1}function ON(t){return de(Ca(t,!0),1)}function LN(t,e,r){var i=Math.max(0,se(Qt,e)-1);return Bc(new Date(t),Qt[i],r).getTime()}
function PN(t,e){var r=new Date(0);r[t](1);var i=r.getTime();r[t](1+e);var n=r.getTime()-i;return function(a,o){return Math.max(0,Math.round((o-a)/n))}}function kN(t,e,r,i,n,a){
var o=3e3,s=$b,l=0;function u(L,F,U,$,Z,j,J){for(var ie=PN(Z,L),q=F,me=new Date(q);q<U&&q<=i[1]&&(J.push({value:q}),!(l++>o));)if(me[Z](me[$]()+L),q=me.getTime(),
a){var be=a.calcNiceTickMultiple(q,ie);be>0&&(me[Z](me[$]()+be*L),q=me.getTime())}J.push({value:q,notAdd:q>i[1]})}function f(L,F,U){var $=[],Z=!F.length;if(!Kw(
cs(L),i[0],i[1],r)){Z&&(F=[{value:LN(i[0],L,r)},{value:i[1]}]);for(var j=0;j<F.length-1;j++){var J=F[j].value,ie=F[j+1].value;if(J!==ie){var q=void 0,me=void 0,
be=void 0,St=!1;switch(L){case"year":q=Math.max(1,Math.round(e/_r/365)),me=Sm(r),be=jb(r);break;case"half-year":case"quarter":case"month":q=DN(e),me=zc(r),be=bm(
r);break;case"week":case"half-week":case"day":q=EN(e,31),me=Fc(r),be=wm(r),St=!0;break;case"half-day":case"quarter-day":case"hour":q=MN(e),me=Uc(r),be=Tm(r);break;case"\
minute":q=$w(e,!0),me=Vc(r),be=Cm(r);break;case"second":q=$w(e,!1),me=Hc(r),be=Am(r);break;case"millisecond":q=ON(e),me=Gc(r),be=Em(r);break}ie>=i[0]&&J<=i[1]&&
u(q,J,ie,me,be,St,$),L==="year"&&U.length>1&&j===0&&U.unshift({value:U[0].value-q})}}for(var j=0;j<$.length;j++)U.push($[j])}}for(var c=[],p=[],h=0,v=0,m=0;m<s.
length;++m){var d=cs(s[m]);if(Kb(s[m])){f(s[m],c[c.length-1]||[],p);var g=s[m+1]?cs(s[m+1]):null;if(d!==g){if(p.length){v=h,p.sort(function(L,F){return L.value-
F.value});for(var y=[],_=0;_<p.length;++_){var x=p[_].value;(_===0||p[_-1].value!==x)&&(y.push(p[_]),x>=i[0]&&x<=i[1]&&h++)}var S=n/e;if(h>S*1.5&&v>S/1.5||(c.push(
y),h>S||t===s[m]))break}p=[]}}}for(var b=Me(z(c,function(L){return Me(L,function(F){return F.value>=i[0]&&F.value<=i[1]&&!F.notAdd})}),function(L){return L.length>
0}),w=b.length-1,C=[],m=0;m<b.length;++m)for(var E=b[m],A=0;A<E.length;++A){var D=Wa(E[A].value,r);C.push({value:E[A].value,time:{level:w-m,upperTimeUnit:D,lowerTimeUnit:D}})}
Wo(C,qx,null),C.sort(function(L,F){return L.value-F.value});var O=C[0],M=C[C.length-1],I=Wa(i[0],r),P=Wa(i[1],r);return(!O||O.value>i[0])&&C.unshift({value:i[0],
time:{level:0,upperTimeUnit:I,lowerTimeUnit:I},notNice:!0}),(!M||M.value<i[1])&&C.push({value:i[1],time:{level:0,upperTimeUnit:P,lowerTimeUnit:P},notNice:!0}),C}
var Zw=function(t,e){var r=t.getExtent();if(r[0]===r[1]&&(r[0]-=_r,r[1]+=_r),r[1]===-1/0&&r[0]===1/0){var i=new Date;r[1]=+new Date(i.getFullYear(),i.getMonth(),
i.getDate()),r[0]=r[1]-_r}t.setExtent(r[0],r[1]);var n=Zl(e.splitNumber,10),a=ys(t)/n,o=e.minInterval,s=e.maxInterval;o!=null&&a<o&&(a=o),s!=null&&a>s&&(a=s);var l=hp.
length,u=Math.min(AN(hp,a,0,l),l-1),f=hp[u][1],c=hp[Math.max(u-1,0)][0];t.setTimeInterval({approxInterval:a,interval:f,minLevelUnit:c})};Gt.registerClass(Xw);var qw=Xw;var vp=0,dp=1,IN=2,eT=(function(t){k(e,t);function e(r){var i=t.call(this)||this;i.type="log",i.parse=Za.parse,i.base=r.logBase||10;var n=[],a=[],o=i._lookup={from:n,
to:a};n[vp]=n[dp]=a[vp]=a[dp]=NaN,sp(i,e.mapperMethods);var s=$e(),l=r.breakOption,u={lookup:o};return s&&s.parseAxisBreakOptionInwardTransform(l,i,{noNegative:!0},
IN,u),i.powStub=new Za({breakParsed:u.original}),i.intervalStub=new Za({breakParsed:u.transformed}),lp(i,i.intervalStub),i}return e.prototype.getTicks=function(r){
var i=this.base,n=this.powStub,a=$e(),o=this.intervalStub,s=o.getExtent(),l=n.getExtent(),u={lookup:{from:s,to:l}};return z(o.getTicks(r||{}),function(f){var c=f.
value,p=fp(c,i,u),h;if(a){var v=a.getTicksBreakOutwardTransform(this,f,Va(n),this._lookup);v&&(h=v.vBreak,p=v.tickVal)}return{value:p,break:h}},this)},e.prototype.
getMinorTicks=function(r){return Ss(this,r,Va(this.powStub),this.intervalStub.getConfig().interval)},e.prototype.getLabel=function(r,i){return this.intervalStub.
getLabel(r,i)},e.type="log",e.mapperMethods={needTransform:function(){return!0},normalize:function(r){return this.intervalStub.normalize(Kl(r,this.base))},scale:function(r){
return fp(this.intervalStub.scale(r),this.base,null)},transformIn:function(r,i){return r=Kl(r,this.base),i&&i.depth===ms?r:this.intervalStub.transformIn(r,i)},transformOut:function(r,i){
var n=i?i.depth:null;return jw.depth=n,Qw.lookup=this._lookup,fp(n===ms?r:this.intervalStub.transformOut(r,jw),this.base,Qw)},contain:function(r){return this.powStub.
contain(r)},setExtent:function(r,i){this.setExtent2(er,r,i)},setExtent2:function(r,i,n){if(!(!zi(i,n)||i<=0||n<=0)){var a=Jw,o=Jw;if(r===er){var s=this._lookup;
a=s.to,o=s.from}this.powStub.setExtent2(r,a[vp]=i,a[dp]=n);var l=this.base;this.intervalStub.setExtent2(r,o[vp]=Kl(i,l),o[dp]=Kl(n,l))}},getFilter:function(){return{
g:0}},sanitize:function(r,i){return zi(i[0],i[1])&&ot(r)&&r<=0&&(r=i[0]),r},getDefaultStartValue:function(){return 1},getExtent:function(){return this.powStub.getExtent()},
getExtentUnsafe:function(r,i){return i===null?this.powStub.getExtentUnsafe(r,null):this.intervalStub.getExtentUnsafe(r,i)}},e})(Gt);Gt.registerClass(eT);var jw={},
Qw={},Jw=[],tT=eT;var mp={value:1,category:1,time:1,log:1};var rT=Q();function iT(t){var e=t.get("type");return(e==null||!H(mp,e)&&!Gt.getClass(e))&&(e="value"),e}function nT(t,e,r){var i=$e(),n;switch(i&&(n=Wm(t,e,r)),
e){case"category":return new Ww({ordinalMeta:t.getOrdinalMeta?t.getOrdinalMeta():t.getCategories(),extent:At()});case"time":return new qw({locale:t.ecModel.getLocaleModel(),
useUTC:t.ecModel.get("useUTC"),breakOption:n});case"log":return new tT({logBase:t.get("logBase"),breakOption:n});case"value":return new Za({breakOption:n});default:
return new(Gt.getClass(e)||Za)({})}}function aT(t,e,r){var i=r?Ka(t,null):t.getExtentUnsafe(er,null),n=i[0],a=i[1];return zi(n,a)?n===e||a===e?RN:n<e&&a>e?NN:gp:
gp}var NN=1,RN=2,gp=3;function oT(t){rT(t).noOnMyZero=!0}function sT(t){return rT(t).noOnMyZero}function ql(t){var e=t.getLabelModel().get("formatter");if(t.type===
"time"){var r=Xb(e);return function(n,a){return t.scale.getFormattedLabel(n,a,r)}}else{if(V(e))return function(n){var a=t.scale.getLabel(n),o=e.replace("{value}",
a??"");return o};if(Y(e)){if(t.type==="category")return function(n,a){return e(bs(t,n),n.value-t.scale.getExtent()[0],null)};var i=$e();return function(n,a){var o=null;
return i&&(o=i.makeAxisLabelFormatterParamBreak(o,n.break)),e(bs(t,n),a,o)}}else return function(n){return t.scale.getLabel(n)}}}function bs(t,e){var r=t.scale;
return ut(r)?r.getLabel(e):e.value}function yp(t){var e=t.get("interval");return e??"auto"}function lT(t){return t.type==="category"&&yp(t.getLabelModel())===0}
function uT(t,e){var r={};return T(t.mapDimensionsAll(e),function(i){r[Ac(t,i)]=!0}),ee(r)}function Nn(t){return t==="middle"||t==="center"}function qa(t){return t.
getShallow("show")}function Wm(t,e,r){var i=t.get("breaks",!0);if(i!=null){if(!$e())return;if(!r||!BN(e)){if(0)var n;return}return i}}function BN(t){return t!==
"category"}function _p(t,e,r,i,n,a){var o=yi(t),s=o?t.intervalStub:t;if(s.setExtent(i[0],i[1]),o){var l=t.powStub,u={depth:ms},f=t.transformOut(i[0],u),c=t.transformOut(
i[1],u),p=Hw(r,i);e[0]&&!p[0]&&(f=n[0]),e[1]&&!p[1]&&(c=n[1]),l.setExtent(f,c)}s.setConfig(a)}function Zi(t,e){return ut(t)?t.getRawOrdinalNumber(e.value):e.value}
function xp(t,e){return ut(t)&&!!e.get("boundaryGap")}function cT(t,e){if(t.length===e.length){for(var r=0;r<t.length;r++)if(t[r]!==e[r])return;return!0}}function pT(t){for(var e=At(),r=At(),i=0;i<t.length;){var n=t[i++],
a=t[i++];Jt(n,a)||(vl(e,n),vl(r,a))}return[e,r]}function hT(t,e){var r=pT(t),i=r[0],n=r[1],a=pT(e),o=a[0],s=a[1];return Math.max(Math.abs(i[0]-o[0]),Math.abs(n[0]-
s[0]),Math.abs(i[1]-o[1]),Math.abs(n[1]-s[1]))}function vT(t){return pe(t)?t:t?.5:0}function zN(t,e,r){if(r.valueDim==null)return[];for(var i=e.count(),n=Sr(i*2),
a=0;a<i;a++){var o=np(r,t,e,a);n[a*2]=o[0],n[a*2+1]=o[1]}return n}function Rn(t,e,r,i,n){var a=r.getBaseAxis(),o=a.dim==="x"||a.dim==="radius"?0:1,s=[],l=0,u=[],
f=[],c=[],p=[];if(n){for(l=0;l<t.length;l+=2){var h=e||t;Jt(h[l],h[l+1])||p.push(t[l],t[l+1])}t=p}for(l=0;l<t.length-2;l+=2)switch(c[0]=t[l+2],c[1]=t[l+3],f[0]=
t[l],f[1]=t[l+1],s.push(f[0],f[1]),i){case"end":u[o]=c[o],u[1-o]=f[1-o],s.push(u[0],u[1]);break;case"middle":var v=(f[o]+c[o])/2,m=[];u[o]=m[o]=v,u[1-o]=f[1-o],
m[1-o]=c[1-o],s.push(u[0],u[1]),s.push(m[0],m[1]);break;default:u[o]=f[o],u[1-o]=c[1-o],s.push(u[0],u[1])}return s.push(t[l++],t[l++]),s}function FN(t,e){var r=[],
i=t.length,n,a;function o(f,c,p){var h=f.coord,v=(p-h)/(c.coord-h),m=F0(v,[f.color,c.color]);return{coord:p,color:m}}for(var s=0;s<i;s++){var l=t[s],u=l.coord;if(u<
0)n=l;else if(u>e){a?r.push(o(a,l,e)):n&&r.push(o(n,l,0),o(n,l,e));break}else n&&(r.push(o(n,l,0)),n=null),r.push(l),a=l}return r}function UN(t,e,r){var i=t.getVisual(
"visualMeta");if(!(!i||!i.length||!t.count())&&e.type==="cartesian2d"){for(var n,a,o=i.length-1;o>=0;o--){var s=t.getDimensionInfo(i[o].dimension);if(n=s&&s.coordDim,
n==="x"||n==="y"){a=i[o];break}}if(a){var l=e.getAxis(n),u=z(a.stops,function(_){return{coord:l.toGlobalCoord(l.dataToCoord(_.value)),color:_.color}}),f=u.length,
c=a.outerColors.slice();f&&u[0].coord>u[f-1].coord&&(u.reverse(),c.reverse());var p=FN(u,n==="x"?r.getWidth():r.getHeight()),h=p.length;if(!h&&f)return u[0].coord<
0?c[1]?c[1]:u[f-1].color:c[0]?c[0]:u[0].color;var v=10,m=p[0].coord-v,d=p[h-1].coord+v,g=d-m;if(g<.001)return"transparent";T(p,function(_){_.offset=(_.coord-m)/
g}),p.push({offset:h?p[h-1].offset:.5,color:c[1]||"transparent"}),p.unshift({offset:h?p[0].offset:.5,color:c[0]||"transparent"});var y=new Jf(0,0,0,0,p,!0);return y[n]=
m,y[n+"2"]=d,y}}}function VN(t,e,r){var i=t.get("showAllSymbol"),n=i==="auto";if(!(i&&!n)){var a=r.getAxesByScale("ordinal")[0];if(a&&!(n&&HN(a,e))){var o=e.mapDimension(
a.dim),s={};return T(a.getViewLabels(),function(l){l.tick.offInterval||(s[Zi(a.scale,l.tick)]=1)}),function(l){return!s.hasOwnProperty(e.get(o,l))}}}}function HN(t,e){
var r=t.getExtent(),i=Math.abs(r[1]-r[0])/t.scale.count();isNaN(i)&&(i=0);for(var n=e.count(),a=Math.max(1,Math.round(n/5)),o=0;o<n;o+=a)if($l.getSymbolSize(e,o)[t.
isHorizontal()?1:0]*1.5>i)return!1;return!0}function GN(t){for(var e=t.length/2;e>0&&Jt(t[e*2-2],t[e*2-1]);e--);return e-1}function dT(t,e){return[t[e*2],t[e*2+
1]]}function WN(t,e,r){for(var i=t.length/2,n=r==="x"?0:1,a,o,s=0,l=-1,u=0;u<i;u++)if(o=t[u*2+n],!Jt(o,t[u*2+1-n])){if(u===0){a=o;continue}if(a<=e&&o>=e||a>=e&&
o<=e){l=u;break}s=u,a=o}return{range:[s,l],t:(e-a)/(o-a)}}function mT(t){if(t.get(["endLabel","show"]))return!0;for(var e=0;e<Ut.length;e++)if(t.get([Ut[e],"end\
Label","show"]))return!0;return!1}function Ym(t,e,r,i){if(Xi(e,"cartesian2d")){var n=i.getModel("endLabel"),a=n.get("valueAnimation"),o=i.getData(),s={lastFrameIndex:0},
l=mT(i)?function(h,v){t._endLabelOnDuring(h,v,o,s,a,n,e)}:null,u=e.getBaseAxis().isHorizontal(),f=Vm(e,r,i,function(){var h=t._endLabel;h&&r&&s.originalX!=null&&
h.attr({x:s.originalX,y:s.originalY})},l);if(!i.get("clip",!0)){var c=f.shape,p=Math.max(c.width,c.height);u?(c.y-=p,c.height+=p*2):(c.x-=p,c.width+=p*2)}return l&&
l(1,f),f}else return Hm(e,r,i)}function YN(t,e){var r=e.getBaseAxis(),i=r.isHorizontal(),n=r.inverse,a=i?n?"right":"left":"center",o=i?"middle":n?"top":"bottom";
return{normal:{align:t.get("align")||a,verticalAlign:t.get("verticalAlign")||o}}}var $N=(function(t){k(e,t);function e(){return t!==null&&t.apply(this,arguments)||
this}return e.prototype.init=function(){var r=new Se,i=new vs;this.group.add(i.group),this._symbolDraw=i,this._lineGroup=r,this._changePolyState=fe(this._changePolyState,
this)},e.prototype.render=function(r,i,n){var a=r.coordinateSystem,o=this.group,s=r.getData(),l=r.getModel("lineStyle"),u=r.getModel("areaStyle"),f=s.getLayout(
"points")||[],c=a.type==="polar",p=this._coordSys,h=this._symbolDraw,v=this._polyline,m=this._polygon,d=this._lineGroup,g=!i.ssr&&r.get("animation"),y=!u.isEmpty(),
_=u.get("origin"),x=ip(a,s,_),S=y&&zN(a,s,x),b=r.get("showSymbol"),w=r.get("connectNulls"),C=b&&!c&&VN(r,s,a),E=this._data;E&&E.eachItemGraphicEl(function(De,Xe){
De.__temp&&(o.remove(De),E.setItemGraphicEl(Xe,null))}),b||h.remove(),o.add(d);var A=c?!1:r.get("step"),D;a&&a.getArea&&r.get("clip",!0)&&(D=a.getArea(),D.width!=
null?(D.x-=.1,D.y-=.1,D.width+=.2,D.height+=.2):D.r0&&(D.r0-=.5,D.r+=.5)),this._clipShapeForSymbol=D;var O=UN(s,a,n)||s.getVisual("style")[s.getVisual("drawType")];
if(!(v&&p.type===a.type&&A===this._step))b&&h.updateData(s,{isIgnore:C,clipShape:D,disableAnimation:!0,getSymbolPoint:function(De){return[f[De*2],f[De*2+1]]}}),
g&&this._initSymbolLabelAnimation(s,a,D),A&&(S&&(S=Rn(S,f,a,A,w)),f=Rn(f,null,a,A,w)),v=this._newPolyline(f),y?m=this._newPolygon(f,S):m&&(d.remove(m),m=this._polygon=
null),c||this._initOrUpdateEndLabel(r,a,Kr(O)),d.setClipPath(Ym(this,a,!0,r));else{y&&!m?m=this._newPolygon(f,S):m&&!y&&(d.remove(m),m=this._polygon=null),c||this.
_initOrUpdateEndLabel(r,a,Kr(O));var M=d.getClipPath();if(M){var I=Ym(this,a,!1,r);Lt(M,{shape:I.shape},r)}else d.setClipPath(Ym(this,a,!0,r));b&&h.updateData(s,
{isIgnore:C,clipShape:D,disableAnimation:!0,getSymbolPoint:function(De){return[f[De*2],f[De*2+1]]}}),(!cT(this._stackedOnPoints,S)||!cT(this._points,f))&&(g?this.
_doUpdateAnimation(s,S,a,n,A,_,w):(A&&(S&&(S=Rn(S,f,a,A,w)),f=Rn(f,null,a,A,w)),v.setShape({points:f}),m&&m.setShape({points:f,stackedOnPoints:S})))}var P=r.getModel(
"emphasis"),L=P.get("focus"),F=P.get("blurScope"),U=P.get("disabled");if(v.useStyle(ue(l.getLineStyle(),{fill:"none",stroke:O,lineJoin:"bevel"})),Ea(v,r,"lineSt\
yle"),v.style.lineWidth>0&&r.get(["emphasis","lineStyle","width"])==="bolder"){var $=v.getState("emphasis").style;$.lineWidth=+v.style.lineWidth+1}he(v).seriesIndex=
r.seriesIndex,gr(v,L,F,U);var Z=vT(r.get("smooth")),j=r.get("smoothMonotone");if(v.setShape({smooth:Z,smoothMonotone:j,connectNulls:w}),m){var J=s.getCalculationInfo(
"stackedOnSeries"),ie=0;m.useStyle(ue(u.getAreaStyle(),{fill:O,opacity:.7,lineJoin:"bevel",decal:s.getVisual("style").decal})),J&&(ie=vT(J.get("smooth"))),m.setShape(
{smooth:Z,stackedOnSmooth:ie,smoothMonotone:j,connectNulls:w}),Ea(m,r,"areaStyle"),he(m).seriesIndex=r.seriesIndex,gr(m,L,F,U)}var q=this._changePolyState;s.eachItemGraphicEl(
function(De){De&&(De.onHoverStateChange=q)}),this._polyline.onHoverStateChange=q,this._data=s,this._coordSys=a,this._stackedOnPoints=S,this._points=f,this._step=
A,this._valueOrigin=_;var me=r.get("triggerEvent"),be=r.get("triggerLineEvent"),St=be===!0||me===!0||me==="line",Mt=be===!0||me===!0||me==="area";this.packEventData(
r,v,St),m&&this.packEventData(r,m,Mt)},e.prototype.packEventData=function(r,i,n){he(i).eventData=n?{componentType:"series",componentSubType:"line",componentIndex:r.
componentIndex,seriesIndex:r.seriesIndex,seriesName:r.name,seriesType:"line",selfType:i===this._polygon?"area":"line"}:null},e.prototype.highlight=function(r,i,n,a){
var o=r.getData(),s=Or(o,a);if(this._changePolyState("emphasis"),!(s instanceof Array)&&s!=null&&s>=0){var l=o.getLayout("points"),u=o.getItemGraphicEl(s);if(!u){
var f=l[s*2],c=l[s*2+1];if(Jt(f,c)||this._clipShapeForSymbol&&!this._clipShapeForSymbol.contain(f,c))return;var p=r.get("zlevel")||0,h=r.get("z")||0;u=new $l(o,
s),u.x=f,u.y=c,u.setZ(p,h);var v=u.getSymbolPath().getTextContent();v&&(v.zlevel=p,v.z=h,v.z2=this._polyline.z2+1),u.__temp=!0,o.setItemGraphicEl(s,u),u.stopSymbolAnimation(
!0),this.group.add(u)}u.highlight()}else Et.prototype.highlight.call(this,r,i,n,a)},e.prototype.downplay=function(r,i,n,a){var o=r.getData(),s=Or(o,a);if(this._changePolyState(
"normal"),s!=null&&s>=0){var l=o.getItemGraphicEl(s);l&&(l.__temp?(o.setItemGraphicEl(s,null),this.group.remove(l)):l.downplay())}else Et.prototype.downplay.call(
this,r,i,n,a)},e.prototype._changePolyState=function(r){var i=this._polygon;_d(this._polyline,r),i&&_d(i,r)},e.prototype._newPolyline=function(r){var i=this._polyline;
return i&&this._lineGroup.remove(i),i=new Aw({shape:{points:r},segmentIgnoreThreshold:2,z2:10}),this._lineGroup.add(i),this._polyline=i,i},e.prototype._newPolygon=
function(r,i){var n=this._polygon;return n&&this._lineGroup.remove(n),n=new Ew({shape:{points:r,stackedOnPoints:i},segmentIgnoreThreshold:2}),this._lineGroup.add(
n),this._polygon=n,n},e.prototype._initSymbolLabelAnimation=function(r,i,n){var a,o,s=i.getBaseAxis(),l=s.inverse;i.type==="cartesian2d"?(a=s.isHorizontal(),o=!1):
i.type==="polar"&&(a=s.dim==="angle",o=!0);var u=r.hostModel,f=u.get("animationDuration");Y(f)&&(f=f(null));var c=u.get("animationDelay")||0,p=Y(c)?c(null):c;r.
eachItemGraphicEl(function(h,v){var m=h;if(m){var d=[h.x,h.y],g=void 0,y=void 0,_=void 0;if(n)if(o){var x=n,S=i.pointToCoord(d);a?(g=x.startAngle,y=x.endAngle,_=
-S[1]/180*Math.PI):(g=x.r0,y=x.r,_=S[0])}else{var b=n;a?(g=b.x,y=b.x+b.width,_=h.x):(g=b.y+b.height,y=b.y,_=h.y)}var w=y===g?0:(_-g)/(y-g);l&&(w=1-w);var C=Y(c)?
c(v):f*w+p,E=m.getSymbolPath(),A=E.getTextContent();m.attr({scaleX:0,scaleY:0}),m.animateTo({scaleX:1,scaleY:1},{duration:200,setToFinal:!0,delay:C}),A&&A.animateFrom(
{style:{opacity:0}},{duration:300,delay:C}),E.disableLabelAnimation=!0}})},e.prototype._initOrUpdateEndLabel=function(r,i,n){var a=r.getModel("endLabel");if(mT(
r)){var o=r.getData(),s=this._polyline,l=o.getLayout("points");if(!l){s.removeTextContent(),this._endLabel=null;return}var u=this._endLabel;u||(u=this._endLabel=
new at({z2:200}),u.ignoreClip=!0,s.setTextContent(this._endLabel),s.disableLabelAnimation=!0);var f=GN(l);f>=0&&(di(s,jt(r,"endLabel"),{inheritColor:n,labelFetcher:r,
labelDataIndex:f,defaultText:function(c,p,h){return h!=null?tp(o,h):$i(o,c)},enableTextSetter:!0},YN(a,i)),s.textConfig.position=null)}else this._endLabel&&(this.
_polyline.removeTextContent(),this._endLabel=null)},e.prototype._endLabelOnDuring=function(r,i,n,a,o,s,l){var u=this._endLabel,f=this._polyline;if(u){r<1&&a.originalX==
null&&(a.originalX=u.x,a.originalY=u.y);var c=n.getLayout("points"),p=n.hostModel,h=p.get("connectNulls"),v=s.get("precision"),m=s.get("distance")||0,d=l.getBaseAxis(),
g=d.isHorizontal(),y=d.inverse,_=i.shape,x=y?g?_.x:_.y+_.height:g?_.x+_.width:_.y,S=(g?m:0)*(y?-1:1),b=(g?0:-m)*(y?-1:1),w=g?"x":"y",C=WN(c,x,w),E=C.range,A=E[1]-
E[0],D=void 0;if(A>=1){if(A>1&&!h){var O=dT(c,E[0]);u.attr({x:O[0]+S,y:O[1]+b}),o&&(D=p.getRawValue(E[0]))}else{var O=f.getPointOn(x,w);O&&u.attr({x:O[0]+S,y:O[1]+
b});var M=p.getRawValue(E[0]),I=p.getRawValue(E[1]);o&&(D=ud(n,v,M,I,C.t))}a.lastFrameIndex=E[0]}else{var P=r===1||a.lastFrameIndex>0?E[0]:0,O=dT(c,P);o&&(D=p.getRawValue(
P)),u.attr({x:O[0]+S,y:O[1]+b})}if(o){var L=rs(u);typeof L.setLabelText=="function"&&L.setLabelText(D)}}},e.prototype._doUpdateAnimation=function(r,i,n,a,o,s,l){
var u=this._polyline,f=this._polygon,c=r.hostModel,p=zm(this._data,r,this._stackedOnPoints,i,this._coordSys,n,this._valueOrigin,s),h=p.current,v=p.stackedOnCurrent,
m=p.next,d=p.stackedOnNext;if(o&&(v=Rn(p.stackedOnCurrent,p.current,n,o,l),h=Rn(p.current,null,n,o,l),d=Rn(p.stackedOnNext,p.next,n,o,l),m=Rn(p.next,null,n,o,l)),
hT(h,m)>3e3||f&&hT(v,d)>3e3){u.stopAnimation(),u.setShape({points:m}),f&&(f.stopAnimation(),f.setShape({points:m,stackedOnPoints:d}));return}u.shape.__points=p.
current,u.shape.points=h;var g={shape:{points:m}};p.current!==h&&(g.shape.__points=p.next),u.stopAnimation(),je(u,g,c),f&&(f.setShape({points:h,stackedOnPoints:v}),
f.stopAnimation(),je(f,{shape:{stackedOnPoints:d}},c),u.shape.points!==f.shape.points&&(f.shape.points=u.shape.points));for(var y=[],_=p.status,x=0;x<_.length;x++){
var S=_[x].cmd;if(S==="="){var b=r.getItemGraphicEl(_[x].idx1);b&&y.push({el:b,ptIdx:x})}}u.animators&&u.animators.length&&u.animators[0].during(function(){f&&f.
dirtyShape();for(var w=u.shape.__points,C=0;C<y.length;C++){var E=y[C].el,A=y[C].ptIdx*2;E.x=w[A],E.y=w[A+1],E.markRedraw()}})},e.prototype.remove=function(r){var i=this.
group,n=this._data;this._lineGroup.removeAll(),this._symbolDraw.remove(!0),n&&n.eachItemGraphicEl(function(a,o){a.__temp&&(i.remove(a),n.setItemGraphicEl(o,null))}),
this._polyline=this._polygon=this._coordSys=this._points=this._stackedOnPoints=this._endLabel=this._data=null},e.type="line",e})(Et),gT=$N;function ja(t,e){return{seriesType:t,plan:Xa(),reset:function(r){var i=r.getData(),n=r.coordinateSystem,a=r.pipelineContext,o=e||a.large;if(n){var s=z(n.dimensions,
function(h){return i.mapDimension(h)}).slice(0,2),l=s.length,u=i.getCalculationInfo("stackResultDimension");Xr(i,s[0])&&(s[0]=u),Xr(i,s[1])&&(s[1]=u);var f=i.getStore(),
c=i.getDimensionIndex(s[0]),p=i.getDimensionIndex(s[1]);return l&&{progress:function(h,v){for(var m=h.end-h.start,d=o&&Sr(m*l),g=[],y=[],_=h.start,x=0;_<h.end;_++){
var S=void 0;if(l===1){var b=f.get(c,_);S=n.dataToPoint(b,null,y)}else g[0]=f.get(c,_),g[1]=f.get(p,_),S=n.dataToPoint(g,null,y);o?(d[x++]=S[0],d[x++]=S[1]):v.setItemLayout(
_,S.slice())}o&&(v.setLayout("points",d),v.setLayout("pointsRange",{start:h.start,end:h.end}))}}}}}}var XN={average:function(t){for(var e=0,r=0,i=0;i<t.length;i++)isNaN(t[i])||(e+=t[i],r++);return r===0?NaN:e/r},sum:function(t){for(var e=0,r=0;r<t.length;r++)e+=
t[r]||0;return e},max:function(t){for(var e=-1/0,r=0;r<t.length;r++)t[r]>e&&(e=t[r]);return isFinite(e)?e:NaN},min:function(t){for(var e=1/0,r=0;r<t.length;r++)
t[r]<e&&(e=t[r]);return isFinite(e)?e:NaN},nearest:function(t){return t[0]}},KN=function(t){return Math.round(t.length/2)};function jl(t){return{seriesType:t,reset:function(e,r,i){
var n=e.getData(),a=e.get("sampling"),o=e.coordinateSystem,s=n.count();if(s>10&&o.type==="cartesian2d"&&a){var l=o.getBaseAxis(),u=o.getOtherAxis(l),f=l.getExtent(),
c=i.getDevicePixelRatio(),p=Math.abs(f[1]-f[0])*(c||1),h=Math.round(s/p);if(isFinite(h)&&h>1){a==="lttb"?e.setData(n.lttbDownSample(n.mapDimension(u.dim),1/h)):
a==="minmax"&&e.setData(n.minmaxDownSample(n.mapDimension(u.dim),1/h));var v=void 0;V(a)?v=XN[a]:Y(a)&&(v=a),v&&e.setData(n.downSample(n.mapDimension(u.dim),1/h,
v,KN))}}}}}function $m(t){t.registerChartView(gT),t.registerSeriesModel(xw),t.registerLayout(ja("line",!0)),t.registerVisual({seriesType:"line",reset:function(e){var r=e.getData(),
i=e.getModel("lineStyle").getLineStyle();i&&!i.stroke&&(i.stroke=r.getVisual("style").fill),r.setVisual("legendLineStyle",i)}}),t.registerProcessor(t.PRIORITY.PROCESSOR.
STATISTIC,jl("line"))}var ZN=Q(),Ql=Q(),tr={estimate:1,determine:2};function ws(t){return{out:{noPxChangeTryDetermine:[]},kind:t}}function yT(t,e){var r=t.getLabelModel().get("custom\
Values");if(r){var i=t.scale;return{labels:z(xT(r,i),function(n,a){return{formattedLabel:ql(t)(n,a),rawLabel:i.getLabel(n),tick:n}})}}return t.type==="category"?
qN(t,e):QN(t)}function _T(t,e,r){var i=t.scale,n=t.getTickModel().get("customValues");return n?{ticks:xT(n,i)}:t.type==="category"?jN(t,e):{ticks:i.getTicks(r)}}
function xT(t,e){var r=e.getExtent(),i=[];return T(t,function(n){n=e.parse(n),n>=r[0]&&n<=r[1]&&i.push(n)}),Wo(i,jx,null),Ri(i),z(i,function(n){return{value:n}})}
function qN(t,e){var r=t.getLabelModel(),i=ST(t,r,e);return!r.get("show")||t.scale.isBlank()?{labels:[]}:i}function ST(t,e,r){var i=eR(t),n=yp(e),a=r.kind===tr.
estimate;if(!a){var o=wT(i,n);if(o)return o}var s,l;Y(n)?s=Sp(t,n,!1):(l=n==="auto"?tR(t,r):n,s=Sp(t,l,!1));var u={labels:s,labelCategoryInterval:l};return a?r.
out.noPxChangeTryDetermine.push(function(){return Xm(i,n,u),!0}):Xm(i,n,u),u}function jN(t,e){var r=JN(t),i=yp(e),n=wT(r,i);if(n)return n;var a,o;if((!e.get("sh\
ow")||t.scale.isBlank())&&(a=[]),Y(i))a=Sp(t,i,!0);else if(i==="auto"){var s=ST(t,t.getLabelModel(),ws(tr.determine));o=s.labelCategoryInterval,a=z(s.labels,function(l){
return l.tick})}else o=i,a=Sp(t,o,!0);return Xm(r,i,{ticks:a,tickCategoryInterval:o})}function QN(t){var e=t.scale.getTicks(),r=ql(t);return{labels:z(e,function(i,n){
return{formattedLabel:r(i,n),rawLabel:t.scale.getLabel(i),tick:i}})}}var JN=bT("axisTick"),eR=bT("axisLabel");function bT(t){return function(r){return Ql(r)[t]||
(Ql(r)[t]={list:[]})}}function wT(t,e){for(var r=0;r<t.list.length;r++)if(t.list[r].key===e)return t.list[r].value}function Xm(t,e,r){return t.list.push({key:e,
value:r}),r}function tR(t,e){if(e.kind===tr.estimate){var r=t.calculateCategoryInterval(e);return e.out.noPxChangeTryDetermine.push(function(){return Ql(t).autoInterval=
r,!0}),r}var i=Ql(t).autoInterval;return i??(Ql(t).autoInterval=t.calculateCategoryInterval(e))}function TT(t,e){var r=e.kind,i=iR(t),n=ql(t),a=(i.axisRotate-i.
labelRotate)/180*Math.PI,o=t.scale,s=o.getExtent(),l=o.count();if(s[1]-s[0]<1)return 0;var u=1,f=40;l>f&&(u=Math.max(1,Math.floor(l/f)));for(var c=s[0],p=t.dataToCoord(
c+1)-t.dataToCoord(c),h=Math.abs(p*Math.cos(a)),v=Math.abs(p*Math.sin(a)),m=0,d=0;c<=s[1];c+=u){var g=0,y=0,_=qu(n({value:c}),i.font,"center","top");g=_.width*1.3,
y=_.height*1.3,m=Math.max(m,g,7),d=Math.max(d,y,7)}var x=m/h,S=d/v;isNaN(x)&&(x=1/0),isNaN(S)&&(S=1/0);var b=Math.max(0,Math.floor(Math.min(x,S)));if(r===tr.estimate)
return e.out.noPxChangeTryDetermine.push(fe(rR,null,t,b,l)),b;var w=CT(t,b,l);return w??b}function rR(t,e,r){return CT(t,e,r)==null}function CT(t,e,r){var i=ZN(
t.model),n=t.getExtent(),a=i.lastAutoInterval,o=i.lastTickCount;if(a!=null&&o!=null&&Math.abs(a-e)<=1&&Math.abs(o-r)<=1&&a>e&&i.axisExtent0===n[0]&&i.axisExtent1===
n[1])return a;i.lastTickCount=r,i.lastAutoInterval=e,i.axisExtent0=n[0],i.axisExtent1=n[1]}function iR(t){var e=t.getLabelModel();return{axisRotate:t.getRotate?
t.getRotate():t.isHorizontal&&!t.isHorizontal()?90:0,labelRotate:e.get("rotate")||0,font:e.getFont()}}function Sp(t,e,r){var i=ql(t),n=t.scale,a=[],o=Y(e);return pp(
n,o?0:e,function(s,l){var u=n.getLabel(s);if(o){var f=!!e(s.value,u);if(s.offInterval=!f,!f&&!l)return}a.push(r?s:{formattedLabel:i(s),rawLabel:u,tick:s})}),a}var bp=Q();function AT(t){bp(t).prepare={}}function ET(t){bp(t).fullUpdate={}}function DT(t){return bp(t).prepare}function Qa(t){return bp(t).fullUpdate}var nR=Nf(),wp="|&",Ts=Q(),Tp=-2,MT=-1,aR=Q();function OT(t,e){var r=t.model,i=Ts(Qa(r.ecModel)).keyed,n=i&&i.get(e);return n&&n.get(r.uid)}function LT(t,e){return IT(OT(t,e))}function PT(t,e){var r=[];return kT(
t.model.ecModel,function(i){for(var n=0;n<e.length;n++)e[n]&&i.serByIdx[e[n].seriesIndex]&&r.push(IT(i))}),r}function kT(t,e){var r=Ts(Qa(t)).keyed;r&&r.each(function(i,n){
i.each(function(a,o){e(a,n,o)})})}function IT(t){return{liPosMinGap:t?t.liPosMinGap:void 0}}function NT(t,e){var r=t.model.ecModel,i=Ts(Qa(r)).axSer;i&&Cp(r,i.get(
t.model.uid),e)}function qm(t,e,r){var i=OT(t,e);i&&Cp(t.model.ecModel,i.sers,r)}function Cp(t,e,r){if(e)for(var i=0;i<e.length;i++){var n=e[i];t.isSeriesFiltered(
n)||r(n)}}function RT(t,e,r){var i=Ts(Qa(t)).keyed,n=i&&i.get(e);n&&n.each(function(a){r(a.axis)})}function jm(t,e){var r=t.model,i=Ts(Qa(r.ecModel)).keys;i&&T(i.get(r.uid),
function(n){if(0)var a;e(n)})}function oR(t){var e=aR(DT(t)),r=e.keyed||(e.keyed=K());kT(t,function(i,n,a){var o=r.get(n)||r.set(n,K()),s=o.get(a)||o.set(a,{});
i.metrics.liPosMinGap&&zT.liPosMinGap(t,i,s)})}function BT(t,e){zT[t]=e}var zT={};function Qm(t,e,r){if(t){var i=e.ecModel,n=Ts(Qa(i)),a=t.model.uid;if(0)var o,
s;var l=n.axSer||(n.axSer=K()),u=l.get(a)||l.set(a,[]);if(0)var f;u.push(e);var c=e.subType,p=e.getBaseAxis()===t,h=Zm.get(Km(c,p,r))||Zm.get(Km(c,p,null));if(h){
var v=n.keyed||(n.keyed=K()),m=n.keys||(n.keys=K()),d=h.key,g=v.get(d)||v.set(d,K()),y=g.get(a);y||(y=g.set(a,{axis:t,sers:[],serByIdx:[]}),y.metrics=h.getMetrics(
t),(m.get(a)||m.set(a,[])).push(d)),y.sers.push(e),y.serByIdx[e.seriesIndex]=e}}}function Km(t,e,r){return t+wp+G(e,!0)+wp+(r||"")}function FT(t,e){var r=Km(e.seriesType,
e.baseAxis,e.coordSysType);Zm.set(r,e),nR(t,function(){t.registerProcessor(t.PRIORITY.PROCESSOR.AXIS_STATISTICS,{overallReset:oR})})}var Zm=K();var sR=.8;function _t(t,e){e=e||{};var r={w:NaN,w2:NaN},i=t.scale,n=e.fromStat,a=e.min,o=Uw(i);ot(o)||(o=NaN);var s=t.getExtent(),l=Be(s[1]-s[0]);return ut(i)?lR(
r,t,o,l):n?uR(r,t,o,l,n):a==null,a!=null&&(r.w=ot(r.w)?de(a,r.w):a),r}function lR(t,e,r,i){var n=e.onBand,a=r+(n?1:0);a===0&&(a=1),t.w=i/a,!n&&r&&i&&(t.w2=t.w*r/
i)}function uR(t,e,r,i,n){var a=!1,o=-1/0;T(n.key?[LT(e,n.key)]:PT(e,n.sers||[]),function(s){var l=s.liPosMinGap;l!=null&&(l>0?(l>o&&(o=l),a=!1):l===Tp&&(a=!0))}),
ot(r)&&r>0&&ot(o)?(t.w=i/r*o,t.w2=o):a&&(t.w=i*sR,t.w2=t.w*r/i)}var UT=[0,1],fR=(function(){function t(e,r,i){this.onBand=!1,this.inverse=!1,this.dim=e,this.scale=r,this._extent=i||[0,0]}return t.prototype.contain=function(e){
var r=this._extent,i=Math.min(r[0],r[1]),n=Math.max(r[0],r[1]);return e>=i&&e<=n},t.prototype.containData=function(e){return this.scale.contain(this.scale.parse(
e))},t.prototype.getExtent=function(){return this._extent.slice()},t.prototype.setExtent=function(e,r){var i=this._extent;i[0]=e,i[1]=r},t.prototype.dataToCoord=
function(e,r){var i=this.scale;return e=i.normalize(i.parse(e)),ed(e,UT,VT(this),r)},t.prototype.coordToData=function(e,r){var i=ed(e,VT(this),UT,r);return this.
scale.scale(i)},t.prototype.pointToData=function(e,r){},t.prototype.getTicksCoords=function(e){e=e||{};var r=e.tickModel||this.getTickModel(),i=_T(this,r,{breakTicks:e.
breakTicks,pruneByBreak:e.pruneByBreak}),n=z(i.ticks,function(s){return{coord:this.dataToCoord(Zi(this.scale,s)),tick:s}},this),a=r.get("alignWithLabel"),o=cR(this,
n,a);return z(n,function(s){return{coord:s.coord,tickValue:s.tick.value,onBand:o}})},t.prototype.getMinorTicksCoords=function(){if(ut(this.scale))return[];var e=this.
model.getModel("minorTick"),r=e.get("splitNumber");r>0&&r<100||(r=5);var i=this.scale.getMinorTicks(r),n=z(i,function(a){return z(a,function(o){return{coord:this.
dataToCoord(o),tickValue:o}},this)},this);return n},t.prototype.getViewLabels=function(e){return e=e||ws(tr.determine),yT(this,e).labels},t.prototype.getLabelModel=
function(){return this.model.getModel("axisLabel")},t.prototype.getTickModel=function(){return this.model.getModel("axisTick")},t.prototype.getBandWidth=function(){
return _t(this,{min:1}).w},t.prototype.calculateCategoryInterval=function(e){return e=e||ws(tr.determine),TT(this,e)},t})();function VT(t){var e=t.getExtent();if(t.
onBand){var r=e[1]-e[0],i=r/t.scale.count()/2;e[0]+=i,e[1]-=i}return e}function cR(t,e,r){var i=e.length;if(!t.onBand||r||!i)return!1;var n=_t(t).w;if(!n)return!1;
T(e,function(s){s.coord-=n/2});var a=t.scale.getExtent(),o=e[i-1];return o.tick.offInterval&&e.pop(),e.push({coord:o.coord+n,tick:{value:a[1]+1}}),!0}var HT=fR;var pR=(function(t){k(e,t);function e(r,i,n,a,o){var s=t.call(this,r,i,n)||this;return s.index=0,s.type=a||"value",s.position=o||"bottom",s}return e.prototype.isHorizontal=
function(){var r=this.position;return r==="top"||r==="bottom"},e.prototype.getGlobalExtent=function(r){var i=this.getExtent();return i[0]=this.toGlobalCoord(i[0]),
i[1]=this.toGlobalCoord(i[1]),r&&i[0]>i[1]&&i.reverse(),i},e.prototype.pointToData=function(r,i){return this.coordToData(this.toLocalCoord(r[this.dim==="x"?0:1]),
i)},e.prototype.setCategorySortInfo=function(r){if(this.type!=="category")return!1;this.model.option.categorySortInfo=r,this.scale.setSortInfo(r)},e})(HT),GT=pR;var WT=["label","labelLine","layoutOption","priority","defaultAttr","marginForce","minMarginForce","marginDefault","suggestIgnore"],hR=1,Ap=2,$T=hR|Ap;function Jl(t,e,r){
r=r||$T,e?t.dirty|=r:t.dirty&=~r}function XT(t,e){return e=e||$T,t.dirty==null||!!(t.dirty&e)}function jr(t){if(t)return XT(t)&&vR(t,t.label,t),t}function vR(t,e,r){
var i=e.getComputedTransform();t.transform=fc(t.transform,i);var n=t.localRect=ts(t.localRect,e.getBoundingRect()),a=e.style,o=a.margin,s=r&&r.marginForce,l=r&&
r.minMarginForce,u=r&&r.marginDefault,f=a.__marginType;f==null&&u&&(o=u,f=Na.textMargin);for(var c=0;c<4;c++)Jm[c]=f===Na.minMargin&&l&&l[c]!=null?l[c]:s&&s[c]!=
null?s[c]:o?o[c]:0;f===Na.textMargin&&es(n,Jm,!1,!1);var p=t.rect=ts(t.rect,n);return i&&p.applyTransform(i),f===Na.minMargin&&es(p,Jm,!1,!1),t.axisAligned=uc(i),
(t.label=t.label||{}).ignore=e.ignore,Jl(t,!1),Jl(t,!0,Ap),t}var Jm=[0,0,0,0];function KT(t,e,r){return t.transform=fc(t.transform,r),t.localRect=ts(t.localRect,
e),t.rect=ts(t.rect,e),r&&t.rect.applyTransform(r),t.axisAligned=uc(r),t.obb=void 0,(t.label=t.label||{}).ignore=!1,t}function ZT(t,e){if(t){t.label.x+=e.x,t.label.
y+=e.y,t.label.markRedraw();var r=t.transform;r&&(r[4]+=e.x,r[5]+=e.y);var i=t.rect;i&&(i.x+=e.x,i.y+=e.y);var n=t.obb;n&&n.fromBoundingRect(t.localRect,r)}}function eg(t,e){
for(var r=0;r<WT.length;r++){var i=WT[r];t[i]==null&&(t[i]=e[i])}return jr(t)}function YT(t){var e=t.obb;return(!e||XT(t,Ap))&&(t.obb=e=e||new ic,e.fromBoundingRect(
t.localRect,t.transform),Jl(t,!1,Ap)),e}function qT(t){var e=[];t.sort(function(u,f){return(f.suggestIgnore?1:0)-(u.suggestIgnore?1:0)||f.priority-u.priority});function r(u){if(!u.ignore){var f=u.ensureState(
"emphasis");f.ignore==null&&(f.ignore=!1)}u.ignore=!0}for(var i=0;i<t.length;i++){var n=jr(t[i]);if(!n.label.ignore){for(var a=n.label,o=n.labelLine,s=!1,l=0;l<
e.length;l++)if(Ep(n,e[l],null,{touchThreshold:.05})){s=!0;break}s?(r(a),o&&r(o)):e.push(n)}}}function Ep(t,e,r,i){return!t||!e||t.label&&t.label.ignore||e.label&&
e.label.ignore||!t.rect.intersect(e.rect,r,i)?!1:t.axisAligned&&e.axisAligned?!0:YT(t).intersect(YT(e),r,i)}var dR=null;function Ja(){return dR}var jT="expandAxisBreak";var Bn=Math.PI,mR=[[1,2,1,2],[5,3,5,3],[8,3,8,3]],gR=[[0,1,0,1],[0,3,0,3],[0,3,0,3]],zn=Q(),e1=Q(),rg=(function(){function t(e){this.recordMap={},this.resolveAxisNameOverlap=
e}return t.prototype.ensureRecord=function(e){var r=e.axis.dim,i=e.componentIndex,n=this.recordMap,a=n[r]||(n[r]=[]);return a[i]||(a[i]={ready:{}})},t})();function yR(t,e,r,i){var n=r.axis,a=e.ensureRecord(r),o=[],s,l=ag(t.axisName)&&Nn(t.nameLocation);T(i,function(v){var m=jr(v);if(!(!m||m.label.ignore)){o.push(m);
var d=a.transGroup;l&&(d.transform?zr(eu,d.transform):Ti(eu),m.transform&&Ci(eu,eu,m.transform),ae.copy(Dp,m.localRect),Dp.applyTransform(eu),s?s.union(Dp):ae.copy(
s=new ae(0,0,0,0),Dp))}});var u=Math.abs(a.dirVec.x)>.1?"x":"y",f=a.transGroup[u];if(o.sort(function(v,m){return Math.abs(v.label[u]-f)-Math.abs(m.label[u]-f)}),
l&&s){var c=n.getExtent(),p=Math.min(c[0],c[1]),h=Math.max(c[0],c[1])-p;s.union(new ae(p,0,h,1))}a.stOccupiedRect=s,a.labelInfoList=o}var eu=Ue(),Dp=new ae(0,0,
0,0),ig=function(t,e,r,i,n,a){if(Nn(t.nameLocation)){var o=a.stOccupiedRect;o&&t1(KT({},o,a.transGroup.transform),i,n)}else ng(a.labelInfoList,a.dirVec,i,n)};function t1(t,e,r){
var i=new Ae;Ep(t,e,i,{direction:Math.atan2(r.y,r.x),bidirectional:!1,touchThreshold:.05})&&ZT(e,i)}function ng(t,e,r,i){for(var n=Ae.dot(i,e)>=0,a=0,o=t.length;a<
o;a++){var s=t[n?a:o-1-a];s.label.ignore||t1(s,r,i)}}var eo=(function(){function t(e,r,i,n){this.group=new Se,this._axisModel=e,this._api=r,this._local={},this.
_shared=n||new rg(ig),this._resetCfgDetermined(i)}return t.prototype.updateCfg=function(e){if(0)var r;var i=this._cfg.raw;i.position=e.position,i.labelOffset=e.
labelOffset,this._resetCfgDetermined(i)},t.prototype.__getRawCfg=function(){return this._cfg.raw},t.prototype._resetCfgDetermined=function(e){var r=this._axisModel,
i=r.getDefaultOption?r.getDefaultOption():{},n=G(e.axisName,r.get("name")),a=r.get("nameMoveOverlap");(a==null||a==="auto")&&(a=G(e.defaultNameMoveOverlap,!0));
var o={raw:e,position:e.position,rotation:e.rotation,nameDirection:G(e.nameDirection,1),tickDirection:G(e.tickDirection,1),labelDirection:G(e.labelDirection,1),
labelOffset:G(e.labelOffset,0),silent:G(e.silent,!0),axisName:n,nameLocation:ur(r.get("nameLocation"),i.nameLocation,"end"),shouldNameMoveOverlap:ag(n)&&a,optionHideOverlap:r.
get(["axisLabel","hideOverlap"]),showMinorTicks:r.get(["minorTick","show"])};this._cfg=o;var s=new Se({x:o.position[0],y:o.position[1],rotation:o.rotation});s.updateTransform(),
this._transformGroup=s;var l=this._shared.ensureRecord(r);l.transGroup=this._transformGroup,l.dirVec=new Ae(Math.cos(-o.rotation),Math.sin(-o.rotation))},t.prototype.
build=function(e,r){var i=this;return e||(e={axisLine:!0,axisTickLabelEstimate:!1,axisTickLabelDetermine:!0,axisName:!0}),T(_R,function(n){e[n]&&xR[n](i._cfg,i.
_local,i._shared,i._axisModel,i.group,i._transformGroup,i._api,r||{})}),this},t.innerTextLayout=function(e,r,i){var n=rd(r-e),a,o;return ul(n)?(o=i>0?"top":"bot\
tom",a="center"):ul(n-Bn)?(o=i>0?"bottom":"top",a="center"):(o="middle",n>0&&n<Bn?a=i>0?"right":"left":a=i>0?"left":"right"),{rotation:n,textAlign:a,textVerticalAlign:o}},
t.makeAxisEventDataBase=function(e){var r={componentType:e.mainType,componentIndex:e.componentIndex};return r[e.mainType+"Index"]=e.componentIndex,r},t.isLabelSilent=
function(e){var r=e.get("tooltip");return e.get("silent")||!(e.get("triggerEvent")||r&&r.show)},t})(),_R=["axisLine","axisTickLabelEstimate","axisTickLabelDeter\
mine","axisName"],xR={axisLine:function(t,e,r,i,n,a,o){if(0)var s;var l=i.get(["axisLine","show"]);if(l==="auto"&&(l=!0,t.raw.axisLineAutoShow!=null&&(l=!!t.raw.
axisLineAutoShow)),!!l){var u=i.axis.getExtent(),f=a.transform,c=[u[0],0],p=[u[1],0],h=c[0]>p[0];f&&(nt(c,c,f),nt(p,p,f));var v=R({lineCap:"round"},i.getModel([
"axisLine","lineStyle"]).getLineStyle()),m={strokeContainThreshold:t.raw.strokeContainThreshold||5,silent:!0,z2:1,style:v};if(i.get(["axisLine","breakLine"])&&Ha(
i.axis.scale))Ja().buildAxisBreakLine(i,n,a,m);else{var d=new yr(R({shape:{x1:c[0],y1:c[1],x2:p[0],y2:p[1]}},m));Ia(d.shape,d.style.lineWidth),d.anid="line",n.add(
d)}var g=i.get(["axisLine","symbol"]);if(g!=null){var y=i.get(["axisLine","symbolSize"]);V(g)&&(g=[g,g]),(V(y)||pe(y))&&(y=[y,y]);var _=$a(i.get(["axisLine","sy\
mbolOffset"])||0,y),x=y[0],S=y[1];T([{rotate:t.rotation+Math.PI/2,offset:_[0],r:0},{rotate:t.rotation-Math.PI/2,offset:_[1],r:Math.sqrt((c[0]-p[0])*(c[0]-p[0])+
(c[1]-p[1])*(c[1]-p[1]))}],function(b,w){if(g[w]!=="none"&&g[w]!=null){var C=xr(g[w],-x/2,-S/2,x,S,v.stroke,!0),E=b.r+b.offset,A=h?p:c;C.attr({rotation:b.rotate,
x:A[0]+E*Math.cos(t.rotation),y:A[1]-E*Math.sin(t.rotation),silent:!0,z2:11}),n.add(C)}})}}},axisTickLabelEstimate:function(t,e,r,i,n,a,o,s){if(0)var l;var u=JT(
e,n,s);u&&QT(t,e,r,i,n,a,o,tr.estimate)},axisTickLabelDetermine:function(t,e,r,i,n,a,o,s){if(0)var l;var u=JT(e,n,s);u&&QT(t,e,r,i,n,a,o,tr.determine);var f=TR(
t,n,a,i);wR(t,e.labelLayoutList,f),CR(t,n,a,i,t.tickDirection)},axisName:function(t,e,r,i,n,a,o,s){var l=r.ensureRecord(i);if(0)var u;e.nameEl&&(n.remove(e.nameEl),
e.nameEl=l.nameLayout=l.nameLocation=null);var f=t.axisName;if(ag(f)){var c=t.nameLocation,p=t.nameDirection,h=i.getModel("nameTextStyle"),v=i.get("nameGap")||0,
m=i.axis.getExtent(),d=i.axis.inverse?-1:1,g=new Ae(0,0),y=new Ae(0,0);c==="start"?(g.x=m[0]-d*v,y.x=-d):c==="end"?(g.x=m[1]+d*v,y.x=d):(g.x=(m[0]+m[1])/2,g.y=t.
labelOffset+p*v,y.y=p);var _=Ue();y.transform(To(_,_,t.rotation));var x=i.get("nameRotate");x!=null&&(x=x*Bn/180);var S,b;Nn(c)?S=eo.innerTextLayout(t.rotation,
x??t.rotation,p):(S=SR(t.rotation,c,x||0,m),b=t.raw.axisNameAvailableWidth,b!=null&&(b=Math.abs(b/Math.sin(S.rotation)),!isFinite(b)&&(b=null)));var w=h.getFont(),
C=i.get("nameTruncate",!0)||{},E=C.ellipsis,A=lr(t.raw.nameTruncateMaxWidth,C.maxWidth,b),D=s.nameMarginLevel||0,O=new at({x:g.x,y:g.y,rotation:S.rotation,silent:eo.
isLabelSilent(i),style:vi(h,{text:f,font:w,overflow:"truncate",width:A,ellipsis:E,fill:h.getTextColor()||i.get(["axisLine","lineStyle","color"]),align:h.get("al\
ign")||S.textAlign,verticalAlign:h.get("verticalAlign")||S.textVerticalAlign}),z2:1});if(lc({el:O,componentModel:i,itemName:f}),O.__fullText=f,O.anid="name",i.get(
"triggerEvent")){var M=eo.makeAxisEventDataBase(i);M.targetType="axisName",M.name=f,he(O).eventData=M}a.add(O),O.updateTransform(),e.nameEl=O;var I=l.nameLayout=
jr({label:O,priority:O.z2,defaultAttr:{ignore:O.ignore},marginDefault:Nn(c)?mR[D]:gR[D]});if(l.nameLocation=c,n.add(O),O.decomposeTransform(),t.shouldNameMoveOverlap&&
I){var P=r.ensureRecord(i);r.resolveAxisNameOverlap(t,r,i,I,y,P)}}}};function QT(t,e,r,i,n,a,o,s){i1(e)||AR(t,e,n,s,i,o);var l=e.labelLayoutList;ER(t,i,l,a),OR(
i,t.rotation,l);var u=t.optionHideOverlap;bR(i,l,u),u&&qT(Me(l,function(f){return f&&!f.label.ignore})),yR(t,r,i,l)}function SR(t,e,r,i){var n=rd(r-t),a,o,s=i[0]>
i[1],l=e==="start"&&!s||e!=="start"&&s;return ul(n-Bn/2)?(o=l?"bottom":"top",a="center"):ul(n-Bn*1.5)?(o=l?"top":"bottom",a="center"):(o="middle",n<Bn*1.5&&n>Bn/
2?a=l?"left":"right":a=l?"right":"left"),{rotation:n,textAlign:a,textVerticalAlign:o}}function bR(t,e,r){var i=t.axis,n=t.get(["axisLabel","customValues"]);if(lT(
i))return;function a(u,f,c){var p=jr(e[f]),h=jr(e[c]),v=i.scale;if(!(!p||!h)){if(u==null){if(!r&&n)return;var m=zn(p.label).labelInfo.tick;if(xs(v)&&m.notNice||
ut(v)&&m.offInterval){Cs(p.label);return}}if(u===!1||p.suggestIgnore){Cs(p.label);return}if(h.suggestIgnore){Cs(h.label);return}var d=.1;if(!r){var g=[0,0,0,0];
p=eg({marginForce:g},p),h=eg({marginForce:g},h)}Ep(p,h,null,{touchThreshold:d})&&Cs(u?h.label:p.label)}}var o=t.get(["axisLabel","showMinLabel"]),s=t.get(["axis\
Label","showMaxLabel"]),l=e.length;a(o,0,1),a(s,l-1,l-2)}function wR(t,e,r){t.showMinorTicks||T(e,function(i){if(i&&i.label.ignore)for(var n=0;n<r.length;n++){var a=r[n],
o=e1(a),s=zn(i.label);if(o.tickValue!=null&&!o.onBand&&o.tickValue===s.labelInfo.tick.value){Cs(a);return}}})}function Cs(t){t&&(t.ignore=!0)}function r1(t,e,r,i,n){
for(var a=[],o=[],s=[],l=0;l<t.length;l++){var u=t[l].coord;o[0]=u,o[1]=0,s[0]=u,s[1]=r,e&&(nt(o,o,e),nt(s,s,e));var f=new yr({shape:{x1:o[0],y1:o[1],x2:s[0],y2:s[1]},
style:i,z2:2,autoBatch:!0,silent:!0});Ia(f.shape,f.style.lineWidth),f.anid=n+"_"+t[l].tickValue,a.push(f);var c=e1(f);c.onBand=!!t[l].onBand,c.tickValue=t[l].tickValue}
return a}function TR(t,e,r,i){var n=i.axis,a=i.getModel("axisTick"),o=a.get("show");if(o==="auto"&&(o=!0,t.raw.axisTickAutoShow!=null&&(o=!!t.raw.axisTickAutoShow)),
!o||n.scale.isBlank())return[];for(var s=a.getModel("lineStyle"),l=t.tickDirection*a.get("length"),u=n.getTicksCoords(),f=r1(u,r.transform,l,ue(s.getLineStyle(),
{stroke:i.get(["axisLine","lineStyle","color"])}),"ticks"),c=0;c<f.length;c++)e.add(f[c]);return f}function CR(t,e,r,i,n){var a=i.axis,o=i.getModel("minorTick");
if(!(!t.showMinorTicks||a.scale.isBlank())){var s=a.getMinorTicksCoords();if(s.length)for(var l=o.getModel("lineStyle"),u=n*o.get("length"),f=ue(l.getLineStyle(),
ue(i.getModel("axisTick").getLineStyle(),{stroke:i.get(["axisLine","lineStyle","color"])})),c=0;c<s.length;c++)for(var p=r1(s[c],r.transform,u,f,"minorticks_"+c),
h=0;h<p.length;h++)e.add(p[h])}}function JT(t,e,r){if(i1(t)){var i=t.axisLabelsCreationContext,n=i.out.noPxChangeTryDetermine;if(r.noPxChange){for(var a=!0,o=0;o<
n.length;o++)a=a&&n[o]();if(a)return!1}n.length&&(e.remove(t.labelGroup),tg(t,null,null,null))}return!0}function AR(t,e,r,i,n,a){var o=n.axis,s=lr(t.raw.axisLabelShow,
n.get(["axisLabel","show"])),l=new Se;r.add(l);var u=ws(i);if(!s||o.scale.isBlank()){tg(e,[],l,u);return}var f=n.getModel("axisLabel"),c=o.getViewLabels(u),p=(lr(
t.raw.labelRotate,f.get("rotate"))||0)*Bn/180,h=eo.innerTextLayout(t.rotation,p,t.labelDirection),v=n.getCategories&&n.getCategories(!0),m=[],d=n.get("triggerEv\
ent"),g=1/0,y=-1/0;T(c,function(x,S){var b,w=x.tick,C=x.formattedLabel,E=x.rawLabel,A=f,D=Zi(o.scale,w);if(v&&v[D]){var O=v[D];W(O)&&O.textStyle&&(A=new ze(O.textStyle,
f,n.ecModel))}var M=A.getTextColor()||n.get(["axisLine","lineStyle","color"]),I=A.getShallow("align",!0)||h.textAlign,P=G(A.getShallow("alignMinLabel",!0),I),L=G(
A.getShallow("alignMaxLabel",!0),I),F=A.getShallow("verticalAlign",!0)||A.getShallow("baseline",!0)||h.textVerticalAlign,U=G(A.getShallow("verticalAlignMinLabel",
!0),F),$=G(A.getShallow("verticalAlignMaxLabel",!0),F),Z=10+(((b=w.time)===null||b===void 0?void 0:b.level)||0);g=Math.min(g,Z),y=Math.max(y,Z);var j=new at({x:0,
y:0,rotation:0,silent:eo.isLabelSilent(n),z2:Z,style:vi(A,{text:C,align:S===0?P:S===c.length-1?L:I,verticalAlign:S===0?U:S===c.length-1?$:F,fill:Y(M)?M(o.type===
"category"?E:o.type==="value"?D+"":D,S):M})});j.anid="label_"+D;var J=zn(j);if(J.labelInfo=x,J.layoutRotation=h.rotation,lc({el:j,componentModel:n,itemName:C,formatterParamsExtra:{
isTruncated:function(){return j.isTruncated},value:E,tickIndex:S}}),d){var ie=eo.makeAxisEventDataBase(n);ie.targetType="axisLabel",ie.value=E,ie.tickIndex=S;var q=x.
tick.break;if(q){var me=q.parsedBreak;ie.break={start:me.vmin,end:me.vmax}}o.type==="category"&&(ie.dataIndex=D),he(j).eventData=ie,q&&MR(n,a,j,q)}m.push(j),l.add(
j)});var _=z(m,function(x){return{label:x,priority:zn(x).labelInfo.tick.break?x.z2+(y-g+1):x.z2,defaultAttr:{ignore:x.ignore}}});tg(e,_,l,u)}function i1(t){return!!t.
labelLayoutList}function tg(t,e,r,i){t.labelLayoutList=e,t.labelGroup=r,t.axisLabelsCreationContext=i}function ER(t,e,r,i){var n=e.get(["axisLabel","margin"]);T(
r,function(a,o){var s=jr(a);if(s){var l=s.label,u=zn(l);s.suggestIgnore=l.ignore,l.ignore=!1,Li(qi,DR);var f=e.axis;qi.x=f.dataToCoord(Zi(f.scale,u.labelInfo.tick)),
qi.y=t.labelOffset+t.labelDirection*n,qi.rotation=u.layoutRotation,i.add(qi),qi.updateTransform(),i.remove(qi),qi.decomposeTransform(),Li(l,qi),l.markRedraw(),Jl(
s,!0),jr(s)}})}var qi=new Le,DR=new Le;function ag(t){return!!t}function MR(t,e,r,i){r.on("click",function(n){var a={type:jT,breaks:[{start:i.parsedBreak.breakOption.
start,end:i.parsedBreak.breakOption.end}]};a[t.axis.dim+"AxisIndex"]=t.componentIndex,e.dispatchAction(a)})}function OR(t,e,r){var i=$e();if(i){var n=i.retrieveAxisBreakPairs(
r,function(o){return o&&zn(o.label).labelInfo.tick.break},!0),a=t.get(["breakLabelLayout","moveOverlap"],!0);(a===!0||a==="auto")&&T(n,function(o){Ja().adjustBreakLabelPair(
t.axis.inverse,e,[jr(r[o[0]]),jr(r[o[1]])])})}}var Mp=eo;function tu(t,e,r){r=r||{};var i=e.axis,n={},a=i.getAxesOnZeroOf()[0],o=i.position,s=a?"onZero":o,l=i.dim,u=[t.x,t.x+t.width,t.y,t.y+t.height],f={left:0,right:1,
top:0,bottom:1,onZero:2},c=e.get("offset")||0,p=l==="x"?[u[2]-c,u[3]+c]:[u[0]-c,u[1]+c];if(a){var h=a.toGlobalCoord(a.dataToCoord(0));p[f.onZero]=Math.max(Math.
min(h,p[1]),p[0])}n.position=[l==="y"?p[f[s]]:u[0],l==="x"?p[f[s]]:u[3]],n.rotation=Math.PI/2*(l==="x"?0:1);var v={top:-1,bottom:1,left:-1,right:1};n.labelDirection=
n.tickDirection=n.nameDirection=v[o],n.labelOffset=a?p[f[o]]-p[f.onZero]:0,e.get(["axisTick","inside"])&&(n.tickDirection=-n.tickDirection),lr(r.labelInside,e.get(
["axisLabel","inside"]))&&(n.labelDirection=-n.labelDirection);var m=e.get(["axisLabel","rotate"]);return n.labelRotate=s==="top"?-m:m,n.z2=1,n}function n1(t){return t.coordinateSystem&&t.coordinateSystem.type==="cartesian2d"}function a1(t){var e={xAxisModel:null,yAxisModel:null};return T(e,function(r,i){
var n=i.replace(/Model$/,""),a=t.getReferringComponents(n,Ct).models[0];e[i]=a}),e}function o1(t,e,r,i,n,a){for(var o=tu(t,r),s=!1,l=!1,u=0;u<e.length;u++)up(e[u].
getOtherAxis(r.axis).scale)&&(s=l=!0,r.axis.type==="category"&&r.axis.onBand&&(l=!1));return o.axisLineAutoShow=s,o.axisTickAutoShow=l,o.defaultNameMoveOverlap=
a,new Mp(r,i,o,n)}function s1(t,e,r){var i=tu(e,r);if(0)var n;t.updateCfg(i)}var PR=Q(),f1=1;var kR=3,c1=(function(){function t(e,r,i,n,a){var o=ut(e),s=o?r.getCategories().length:null,l;if(o){var u=r.getCategories(!0);l=u&&!u.length}var f=i.slice();(_s(
e)||yi(e)||xs(e))&&(fd(f,ru(e,r.get("dataMin",!0))),cd(f,ru(e,r.get("dataMax",!0)))),Kx(f)||(f[0]=f[1]=NaN);var c=[],p=[!1,!1],h=r.get("min",!0);h==="dataMin"?(c[0]=
f[0],p[0]=!0):(c[0]=ru(e,Y(h)?h({min:f[0],max:f[1]}):h),p[0]=c[0]!=null);var v=r.get("max",!0);v==="dataMax"?(c[1]=f[1],p[1]=!0):(c[1]=ru(e,Y(v)?v({min:f[0],max:f[1]}):
v),p[1]=c[1]!=null);var m=IR(e,r),d=o?null:f[1]-f[0]||Math.abs(f[0]);c[0]==null&&(c[0]=o?l?f[0]:s?0:NaN:f[0]-m[0]*d),c[1]==null&&(c[1]=o?l?f[1]:s?s-1:NaN:f[1]+m[1]*
d),!Hr(c[0])&&(c[0]=NaN),!Hr(c[1])&&(c[1]=NaN);var g=l||an(c[0])||an(c[1])||o&&!s,y=_s(e),_=y&&r.needIncludeZero&&r.needIncludeZero();_&&(c[0]>0&&c[1]>0&&!p[0]&&
(c[0]=0),c[0]<0&&c[1]<0&&!p[1]&&(c[1]=0));var x=!1;c[0]>c[1]&&(c.reverse(),x=!0);var S=ru(e,r.get("startValue",!0)),b=S!=null;!ot(S)&&n&&(S=e.getDefaultStartValue?
e.getDefaultStartValue():0),ot(S)&&(b||!y||_)&&(S<c[0]&&!p[0]?(c[0]=S,p[0]=!0):S>c[1]&&!p[1]&&(c[1]=S,p[1]=!0));var w=this._i={scale:e,dataMM:f,noZoomEffMM:c,zoomMM:[],
fixMM:p,zoomFixMM:[!1,!1],startValue:S,isBlank:g,incl0:_,tggAxInv:x,ctnShp:a};l1(w,c)}return t.prototype.makeNoZoom=function(){return this._i.noZoomEffMM.slice()},
t.prototype.makeFinal=function(){var e=this._i,r=e.zoomMM,i=e.noZoomEffMM,n=e.zoomFixMM,a=e.fixMM,o={fixMM:a,zoomFixMM:n,isBlank:e.isBlank,incl0:e.incl0,tggAxInv:e.
tggAxInv,ctnShp:e.ctnShp,effMM:i.slice()},s=o.effMM;return r[0]!=null&&(s[0]=r[0],a[0]=n[0]=!0),r[1]!=null&&(s[1]=r[1],a[1]=n[1]=!0),l1(e,s),o},t.prototype.makeRenderInfo=
function(){return{startValue:this._i.startValue}},t.prototype.setZoomMM=function(e,r){this._i.zoomMM[e]=r},t})();function l1(t,e){var r=t.scale,i=t.dataMM;r.sanitize&&(e[0]=r.sanitize(e[0],i),e[1]=r.sanitize(e[1],i),Zx(e))}function ru(t,e){return e==null?null:an(e)?NaN:t.parse(
e)}function IR(t,e){var r;if(ut(t))r=[0,0];else{var i=e.get("boundaryGap");typeof i=="boolean"&&(i=null),r=B(i)?i:[i,i]}return[u1(r[0]),u1(r[1])]}function u1(t){
return Fr(typeof t=="boolean"?0:t,1)||0}function p1(t){var e=PR(t.scale);return e.extent||(e.extent=At()),e}function h1(t,e){p1(t).dimIdxInCoord=e.get(t.dim)}function v1(t,e){
var r=t.scale,i=t.model,n=t.dim;r.rawExtentInfo||NR(r,t,n,i,e)}function NR(t,e,r,i,n){var a=p1(e),o=a.extent,s=!1;NT(e,function(f){if(f.boxCoordinateSystem){var c=Cc(
f).coord,p=a.dimIdxInCoord;if(p>=0){if(B(c)){var h=c[p];h!=null&&!B(h)&&vl(o,t.parse(h))}}}else if(f.coordinateSystem){var v=f.getData();if(v){var m=t.getFilter?
t.getFilter():null;T(uT(v,r),function(d){Xx(o,v.getApproximateExtent(d,m))})}f.__requireStartValue&&f.__requireStartValue(e)&&(s=!0)}});var l=BR(t,e,i),u=new c1(
t,i,o,s,l);d1(t,u,n),a.extent=null}function RR(t,e){var r=t.scale;d1(r,new c1(r,t.model,e,!1,!1),kR)}function d1(t,e,r){t.rawExtentInfo=e,e.from=r}function m1(t,e){
og.set(t,e)}var og=K();function Op(t,e,r,i,n){t.rawExtentInfo||RR({scale:t,model:e},n||At());var a=t.rawExtentInfo.makeFinal(),o=a.effMM;return t.setExtent(o[0],
o[1]),t.setBlank(a.isBlank),i&&a.tggAxInv&&r&&!r.get("legacyMinMaxDontInverseAxis")&&(i.inverse=!i.inverse),a}function BR(t,e,r){var i=xp(t,r),n=r.get("containS\
hape",!0);if(n==null&&!i&&(n=!0),!n)return!1;var a=!1;return jm(e,function(o){a=!!og.get(o)||a}),a}function g1(t,e,r,i){if(r.ctnShp){var n;if(jm(t,function(s){var l=og.
get(s);if(l){var u=l(t,i);u&&(n=n||[0,0],fd(n,u[0]),cd(n,u[1]),oT(t))}}),!!n){var a=e.getExtent();if(ut(e))t.onBand||e.setExtent2(ds,Ye(a[0],a[0]+n[0]),de(a[1],
a[1]+n[1]));else{var o=a.slice();r.zoomFixMM[0]||(o[0]=Ye(o[0],e.transformOut(e.transformIn(o[0],null)+n[0],null))),r.zoomFixMM[1]||(o[1]=de(o[1],e.transformOut(
e.transformIn(o[1],null)+n[1],null))),(o[0]<a[0]||o[1]>a[1])&&e.setExtent2(ds,o[0],o[1])}}}}function y1(){BT("liPosMinGap",zR)}function zR(t,e,r){var i=K(),n=r.serUids,a=r.liPosMinGap,o,s=e.axis,l=s.scale,u=l.needTransform(),f=l.getFilter?l.getFilter():
null,c=_c(f);function p(_){Cp(t,e.sers,function(x){var S=x.getRawData(),b=S.getDimensionIndex(S.mapDimension(s.dim));b>=0&&_(b,x,S.getStore())})}var h=0;if(p(function(_,x,S){
i.set(x.uid,1),(!n||!n.hasKey(x.uid))&&(o=!0),h+=S.count()}),(!n||n.keys().length!==i.keys().length)&&(o=!0),!o&&a!=null){e.liPosMinGap=a;return}ap(to,h);var v=0;
p(function(_,x,S){for(var b=0,w=S.count();b<w;++b){var C=S.get(_,b);isFinite(C)&&(!f||xc(c,C))&&(u&&(C=l.transformIn(C,null)),to.arr[v++]=C)}});var m=to.typed?to.
arr.subarray(0,v):(to.arr.length=v,to.arr);to.typed?m.sort():Ri(m);for(var d=1/0,g=1;g<v;++g){var y=m[g]-m[g-1];y>0&&y<d&&(d=y)}r.liPosMinGap=e.liPosMinGap=ot(d)?
d:v>0?Tp:MT,r.serUids=i}var to=ap({ctor:Tw},50);function _1(t){return function(e,r){var i=_t(e,{fromStat:{key:t}});if(ot(i.w2))return[-i.w2/2,i.w2/2]}}function iu(t,e){return t+wp+e}function x1(t){return y1(),{liPosMinGap:!ut(t.scale)}}var ji="bar";function S1(t,e,r,i){FT(t,{key:e,seriesType:r,coordSysType:i,getMetrics:x1})}function b1(t){var e=t.scale.rawExtentInfo.makeRenderInfo().startValue;return e}var sg={left:0,right:0,top:0,bottom:0},nu=["25%","25%"],Pr="cartesian2d",FR=(function(t){k(e,t);function e(){return t!==null&&t.apply(this,arguments)||this}return e.
prototype.mergeDefaultAndTheme=function(r,i){var n=Mn(r.outerBounds);t.prototype.mergeDefaultAndTheme.apply(this,arguments),n&&r.outerBounds&&Zr(r.outerBounds,n)},
e.prototype.mergeOption=function(r,i){t.prototype.mergeOption.apply(this,arguments),this.option.outerBounds&&r.outerBounds&&Zr(this.option.outerBounds,r.outerBounds)},
e.type="grid",e.dependencies=["xAxis","yAxis"],e.layoutMode="box",e.defaultOption={show:!1,z:0,left:"15%",top:65,right:"10%",bottom:80,containLabel:!1,outerBoundsMode:"\
auto",outerBounds:sg,outerBoundsContain:"all",outerBoundsClampWidth:nu[0],outerBoundsClampHeight:nu[1],backgroundColor:oe.color.transparent,borderWidth:1,borderColor:oe.
color.neutral30},e})(Ee),w1=FR;var UR=Nf(),lg="__ec_stack_";function T1(t){return t.get("stack")||lg+t.seriesIndex}function C1(t){if(ut(t.axis.scale)){for(var e=_t(t.axis),r=[],i=0;i<t.count;i++)
r.push(ue({stackId:lg+i},t));for(var n=A1({bandWidthResult:e,seriesInfo:r}),a=[],i=0;i<t.count;i++){var o=n[lg+i];o.offsetCenter=o.offset+o.width/2,a.push(o)}return a}}
function VR(t,e){var r=HR(t,e);return r.columnMap=A1(r),r}function HR(t,e){var r=iu(e,Pr),i=[],n=_t(t,{fromStat:{key:r},min:1});return qm(t,r,function(a){i.push(
{barWidth:Pe(a.get("barWidth"),n.w),barMaxWidth:Pe(a.get("barMaxWidth"),n.w),barMinWidth:Pe(a.get("barMinWidth")||(M1(a)?.5:1),n.w),barGap:a.get("barGap"),barCategoryGap:a.
get("barCategoryGap"),defaultBarGap:a.get("defaultBarGap"),stackId:T1(a)})}),{bandWidthResult:n,seriesInfo:i}}function A1(t){var e=t.bandWidthResult.w,r=e,i=0,n,
a,o=[],s={};T(t.seriesInfo,function(m,d){d||(a=m.defaultBarGap||0);var g=m.stackId;H(s,g)||i++;var y=s[g];y||(y=s[g]={width:0,maxWidth:0},o.push(g));var _=m.barWidth;
_&&!y.width&&(y.width=_,_=Ye(r,_),r-=_);var x=m.barMaxWidth;x&&(y.maxWidth=x);var S=m.barMinWidth;S&&(y.minWidth=S);var b=m.barGap;b!=null&&(a=b);var w=m.barCategoryGap;
w!=null&&(n=w)}),n==null&&(n=de(35-o.length*4,15)+"%");var l=Pe(n,e),u=Pe(a,1),f=(r-l)/(i+(i-1)*u);f=de(f,0),T(o,function(m){var d=s[m],g=d.maxWidth,y=d.minWidth;
if(d.width){var _=d.width;g&&(_=Ye(_,g)),y&&(_=de(_,y)),d.width=_,r-=_+u*_,i--}else{var _=f;g&&g<_&&(_=Ye(g,r)),y&&y>_&&(_=y),_!==f&&(d.width=_,r-=_+u*_,i--)}}),
f=(r-l)/(i+(i-1)*u),f=de(f,0);var c=0,p;T(o,function(m){var d=s[m];d.width||(d.width=f),p=d,c+=d.width*(1+u)}),p&&(c-=p.width*u);var h={},v=-c/2;return T(o,function(m){
var d=s[m];h[m]=h[m]||{bandWidth:e,offset:v,width:d.width},v+=d.width*(1+u)}),h}function E1(t){return{seriesType:t,overallReset:function(e){var r=iu(t,Pr);RT(e,
r,function(i){var n=VR(i,t);qm(i,r,function(a){var o=n.columnMap[T1(a)];a.getData().setLayout({bandWidth:o.bandWidth,offset:o.offset,size:o.width})})})}}}function D1(t){
return{seriesType:t,plan:Xa(),reset:function(e){if(n1(e)){var r=e.getData(),i=e.coordinateSystem,n=i.getBaseAxis(),a=i.getOtherAxis(n),o=r.getDimensionIndex(r.mapDimension(
a.dim)),s=r.getDimensionIndex(r.mapDimension(n.dim)),l=e.get("showBackground",!0),u=r.mapDimension(a.dim),f=r.getCalculationInfo("stackResultDimension"),c=Xr(r,
u)&&!!r.getCalculationInfo("stackedOnSeries"),p=a.isHorizontal(),h=a.toGlobalCoord(a.dataToCoord(b1(a))),v=M1(e),m=e.get("barMinHeight")||0,d=f&&r.getDimensionIndex(
f),g=r.getLayout("size"),y=r.getLayout("offset");return{progress:function(_,x){for(var S=_.count,b=v&&Sr(S*3),w=v&&l&&Sr(S*3),C=v&&Sr(S),E=i.master.getRect(),A=p?
E.width:E.height,D,O=x.getStore(),M=0;(D=_.next())!=null;){var I=O.get(c?d:o,D),P=O.get(s,D),L=h,F=void 0;c&&(F=+I-O.get(o,D));var U=void 0,$=void 0,Z=void 0,j=void 0;
if(p){var J=i.dataToPoint([I,P]);c&&(L=i.dataToPoint([F,P])[0]),U=L,$=J[1]+y,Z=J[0]-L,j=g,Be(Z)<m&&(Z=(Z<0?-1:1)*m)}else{var J=i.dataToPoint([P,I]);c&&(L=i.dataToPoint(
[P,F])[1]),U=J[0]+y,$=L,Z=g,j=J[1]-L,Be(j)<m&&(j=(j<=0?-1:1)*m)}v?(b[M]=U,b[M+1]=$,b[M+2]=p?Z:j,w&&(w[M]=p?E.x:U,w[M+1]=p?$:E.y,w[M+2]=A),C[D]=D):x.setItemLayout(
D,{x:U,y:$,width:Z,height:j}),M+=3}v&&x.setLayout({largePoints:b,largeDataIndices:C,largeBackgroundPoints:w,valueAxisHorizontal:p})}}}}}}function M1(t){return t.
pipelineContext&&t.pipelineContext.large}function GR(t){return _1(iu(t,Pr))}function O1(t){UR(t,function(){function e(r){var i=iu(r,Pr);S1(t,i,r,Pr),m1(i,GR(r))}
e("bar"),e("pictorialBar")})}var L1=(function(t){k(e,t);function e(){var r=t!==null&&t.apply(this,arguments)||this;return r.type=e.type,r}return e.prototype.getInitialData=function(r,i){return mi(
null,this,{useEncodeDefaulter:!0})},e.prototype.getMarkerPosition=function(r,i,n){var a=this.coordinateSystem;if(a&&a.clampData){var o=a.clampData(r),s=a.dataToPoint(
o);if(n)T(a.getAxes(),function(p,h){if(p.type==="category"&&i!=null){var v=p.getTicksCoords(),m=p.getTickModel().get("alignWithLabel"),d=o[h],g=i[h]==="x1"||i[h]===
"y1";if(g&&!m&&(d+=1),v.length<2)return;if(v.length===2){s[h]=p.toGlobalCoord(p.getExtent()[g?1:0]);return}for(var y=void 0,_=void 0,x=1,S=0;S<v.length;S++){var b=v[S].
coord,w=S===v.length-1?v[S-1].tickValue+x:v[S].tickValue;if(w===d){_=b;break}else if(w<d)y=b;else if(y!=null&&w>d){_=(b+y)/2;break}S===1&&(x=w-v[0].tickValue)}_==
null&&(y?y&&(_=v[v.length-1].coord):_=v[0].coord),s[h]=p.toGlobalCoord(_)}});else{var l=this.getData(),u=l.getLayout("offset"),f=l.getLayout("size"),c=a.getBaseAxis().
isHorizontal()?0:1;s[c]+=u+f/2}return s}return[NaN,NaN]},e.prototype.__requireStartValue=function(r){return this.getBaseAxis()!==r},e.type="series.__base_bar__",
e.defaultOption={z:2,coordinateSystem:"cartesian2d",legendHoverLink:!0,barMinHeight:0,barMinAngle:0,large:!1,largeThreshold:400,progressive:3e3,progressiveChunkMode:"\
mod",defaultBarGap:"10%"},e})(Ht);Ht.registerClass(L1);var ug=L1;var WR=(function(t){k(e,t);function e(){var r=t!==null&&t.apply(this,arguments)||this;return r.type=e.type,r}return e.prototype.getInitialData=function(){return mi(
null,this,{useEncodeDefaulter:!0,createInvertedIndices:!!this.get("realtimeSort",!0)||null})},e.prototype.getProgressive=function(){return this.get("large")?this.
get("progressive"):!1},e.prototype.__preparePipelineContext=function(r,i){var n=Rf(this,r,i);return n.progressiveRender&&(n.large=!0),n},e.prototype.brushSelector=
function(r,i,n){return n.rect(i.getItemLayout(r))},e.type="series."+ji,e.dependencies=["grid","polar"],e.defaultOption=Bb(ug.defaultOption,{clip:!0,roundCap:!1,
showBackground:!1,backgroundStyle:{color:"rgba(180, 180, 180, 0.2)",borderColor:null,borderWidth:0,borderType:"solid",borderRadius:0,shadowBlur:0,shadowColor:null,
shadowOffsetX:0,shadowOffsetY:0,opacity:1},select:{itemStyle:{borderColor:oe.color.primary,borderWidth:2}},realtimeSort:!1}),e})(ug),P1=WR;var Lp="\0__throttleOriginMethod",k1="\0__throttleRate",I1="\0__throttleType";function au(t,e,r){var i,n=0,a=0,o=null,s,l,u,f;e=e||0;function c(){a=new Date().getTime(),
o=null,t.apply(l,u||[])}var p=function(){for(var h=[],v=0;v<arguments.length;v++)h[v]=arguments[v];i=new Date().getTime(),l=this,u=h;var m=f||e,d=f||r;f=null,s=
i-(d?n:a)-m,clearTimeout(o),d?o=setTimeout(c,m):s>=0?c():o=setTimeout(c,-s),n=i};return p.clear=function(){o&&(clearTimeout(o),o=null)},p.debounceNextCall=function(h){
f=h},p}function Pp(t,e,r,i){var n=t[e];if(n){var a=n[Lp]||n,o=n[I1],s=n[k1];if(s!==r||o!==i){if(r==null||!i)return t[e]=a;n=t[e]=au(a,r,i==="debounce"),n[Lp]=a,
n[I1]=i,n[k1]=r}return n}}function ou(t,e){var r=t[e];r&&r[Lp]&&(r.clear&&r.clear(),t[e]=r[Lp])}var $R=(function(){function t(){this.cx=0,this.cy=0,this.r0=0,this.r=0,this.startAngle=0,this.endAngle=Math.PI*2,this.clockwise=!0}return t})(),XR=(function(t){
k(e,t);function e(r){var i=t.call(this,r)||this;return i.type="sausage",i}return e.prototype.getDefaultShape=function(){return new $R},e.prototype.buildPath=function(r,i){
var n=i.cx,a=i.cy,o=Math.max(i.r0||0,0),s=Math.max(i.r,0),l=(s-o)*.5,u=o+l,f=i.startAngle,c=i.endAngle,p=i.clockwise,h=Math.PI*2,v=p?c-f<h:f-c<h;v||(f=c-(p?h:-h));
var m=Math.cos(f),d=Math.sin(f),g=Math.cos(c),y=Math.sin(c);v?(r.moveTo(m*o+n,d*o+a),r.arc(m*u+n,d*u+a,l,-Math.PI+f,f,!p)):r.moveTo(m*s+n,d*s+a),r.arc(n,a,s,f,c,
!p),r.arc(g*u+n,y*u+a,l,c-Math.PI*2,c-Math.PI,!p),o!==0&&r.arc(n,a,o,c,f,p)},e})(re),fg=XR;function N1(t,e){e=e||{};var r=e.isRoundCap;return function(i,n,a){var o=n.position;if(!o||o instanceof Array)return sa(i,n,a);var s=t(o),l=n.distance!=null?n.distance:
5,u=this.shape,f=u.cx,c=u.cy,p=u.r,h=u.r0,v=(p+h)/2,m=u.startAngle,d=u.endAngle,g=(m+d)/2,y=r?Math.abs(p-h)/2:0,_=Math.cos,x=Math.sin,S=f+p*_(m),b=c+p*x(m),w="l\
eft",C="top";switch(s){case"startArc":S=f+(h-l)*_(g),b=c+(h-l)*x(g),w="center",C="top";break;case"insideStartArc":S=f+(h+l)*_(g),b=c+(h+l)*x(g),w="center",C="bo\
ttom";break;case"startAngle":S=f+v*_(m)+kp(m,l+y,!1),b=c+v*x(m)+Ip(m,l+y,!1),w="right",C="middle";break;case"insideStartAngle":S=f+v*_(m)+kp(m,-l+y,!1),b=c+v*x(
m)+Ip(m,-l+y,!1),w="left",C="middle";break;case"middle":S=f+v*_(g),b=c+v*x(g),w="center",C="middle";break;case"endArc":S=f+(p+l)*_(g),b=c+(p+l)*x(g),w="center",
C="bottom";break;case"insideEndArc":S=f+(p-l)*_(g),b=c+(p-l)*x(g),w="center",C="top";break;case"endAngle":S=f+v*_(d)+kp(d,l+y,!0),b=c+v*x(d)+Ip(d,l+y,!0),w="lef\
t",C="middle";break;case"insideEndAngle":S=f+v*_(d)+kp(d,-l+y,!0),b=c+v*x(d)+Ip(d,-l+y,!0),w="right",C="middle";break;default:return sa(i,n,a)}return i=i||{},i.
x=S,i.y=b,i.align=w,i.verticalAlign=C,i}}function R1(t,e,r,i){if(pe(i)){t.setTextConfig({rotation:i});return}else if(B(e)){t.setTextConfig({rotation:0});return}
var n=t.shape,a=n.clockwise?n.startAngle:n.endAngle,o=n.clockwise?n.endAngle:n.startAngle,s=(a+o)/2,l,u=r(e);switch(u){case"startArc":case"insideStartArc":case"\
middle":case"insideEndArc":case"endArc":l=s;break;case"startAngle":case"insideStartAngle":l=a;break;case"endAngle":case"insideEndAngle":l=o;break;default:t.setTextConfig(
{rotation:0});return}var f=Math.PI*1.5-l;u==="middle"&&f>Math.PI/2&&f<Math.PI*1.5&&(f-=Math.PI),t.setTextConfig({rotation:f})}function kp(t,e,r){return e*Math.sin(
t)*(r?-1:1)}function Ip(t,e,r){return e*Math.cos(t)*(r?1:-1)}function B1(t,e,r){var i=t.get("borderRadius");if(i==null)return r?{cornerRadius:0}:null;B(i)||(i=[i,i,i,i]);var n=Math.abs(e.r||0-e.r0||0);return{cornerRadius:z(
i,function(a){return Fr(a,n)})}}var cg=Math.max,pg=Math.min,KR=(function(t){k(e,t);function e(){var r=t.call(this)||this;return r.type=ji,r._isFirstFrame=!0,r}return e.prototype.render=function(r,i,n,a){
this._model=r,this._removeOnRenderedListener(n),this._updateDrawMode(r);var o=r.get("coordinateSystem");(o==="cartesian2d"||o==="polar")&&(this._progressiveEls=
null,this._isLargeDraw?this._renderLarge(r,i,n):this._renderNormal(r,i,n,a))},e.prototype.incrementalPrepareRender=function(r){this._clear(),this._updateDrawMode(
r),this._updateLargeClip(r)},e.prototype.incrementalRender=function(r,i){this._progressiveEls=[],this._incrementalRenderLarge(r,i)},e.prototype.eachRendered=function(r){
Yr(this._progressiveEls||this.group,r)},e.prototype._updateDrawMode=function(r){var i=r.pipelineContext.large;(this._isLargeDraw==null||i!==this._isLargeDraw)&&
(this._isLargeDraw=i,this._clear())},e.prototype._renderNormal=function(r,i,n,a){var o=this.group,s=r.getData(),l=this._data,u=r.coordinateSystem,f=u.getBaseAxis(),
c;u.type==="cartesian2d"?c=f.isHorizontal():u.type==="polar"&&(c=f.dim==="angle");var p=r.isAnimationEnabled()?r:null,h=ZR(r,u);h&&this._enableRealtimeSort(h,s,
n);var v=r.get("clip",!0)||h,m=u.getArea();o.removeClipPath();var d=r.get("roundCap",!0),g=r.get("showBackground",!0),y=r.getModel("backgroundStyle"),_=y.get("b\
orderRadius")||0,x=[],S=this._backgroundEls,b=a&&a.isInitSort,w=a&&a.type==="changeAxisOrder";function C(D){var O=Np[u.type](s,D);if(!O)return null;var M=r2(u,c,
O);return M.useStyle(y.getItemStyle()),u.type==="cartesian2d"?M.setShape("r",_):M.setShape("cornerRadius",_),x[D]=M,M}s.diff(l).add(function(D){var O=s.getItemModel(
D),M=Np[u.type](s,D,O);if(M&&(g&&C(D),!(!s.hasValue(D)||!H1[u.type](M)))){var I=!1;v&&(I=z1[u.type](m,M));var P=F1[u.type](r,s,D,M,c,p,f.model,!1,d);h&&(P.forceLabelAnimation=
!0),G1(P,s,D,O,M,r,c,u.type==="polar"),b?P.attr({shape:M}):h?U1(h,p,P,M,D,c,!1,!1):Lt(P,{shape:M},r,D),s.setItemGraphicEl(D,P),o.add(P),P.ignore=I}}).update(function(D,O){
var M=s.getItemModel(D),I=Np[u.type](s,D,M);if(I){if(g){var P=void 0;S.length===0?P=C(O):(P=S[O],P.useStyle(y.getItemStyle()),u.type==="cartesian2d"?P.setShape(
"r",_):P.setShape("cornerRadius",_),x[D]=P);var L=Np[u.type](s,D),F=K1(c,L,u);je(P,{shape:F},p,D)}var U=l.getItemGraphicEl(O);if(!s.hasValue(D)||!H1[u.type](I)){
o.remove(U);return}var $=!1;v&&($=z1[u.type](m,I),$&&o.remove(U));var Z=U&&(U.type==="sector"&&d||U.type==="sausage"&&!d);if(Z&&(U&&Jo(U,r,O),U=null),U?nc(U):U=
F1[u.type](r,s,D,I,c,p,f.model,!0,d),h&&(U.forceLabelAnimation=!0),w){var j=U.getTextContent();if(j){var J=rs(j);J.prevValue!=null&&(J.prevValue=J.value)}}else G1(
U,s,D,M,I,r,c,u.type==="polar");b?U.attr({shape:I}):h?U1(h,p,U,I,D,c,!0,w):je(U,{shape:I},r,D,null),s.setItemGraphicEl(D,U),U.ignore=$,o.add(U)}}).remove(function(D){
var O=l.getItemGraphicEl(D);O&&Jo(O,r,D)}).execute();var E=this._backgroundGroup||(this._backgroundGroup=new Se);E.removeAll();for(var A=0;A<x.length;++A)E.add(
x[A]);o.add(E),this._backgroundEls=x,this._data=s},e.prototype._renderLarge=function(r,i,n){this._clear(),Y1(r,this.group),this._updateLargeClip(r)},e.prototype.
_incrementalRenderLarge=function(r,i){this._removeBackground(),Y1(i,this.group,this._progressiveEls,!0)},e.prototype._updateLargeClip=function(r){var i=r.get("c\
lip",!0)&&op(r.coordinateSystem,!1,r),n=this.group;i?n.setClipPath(i):n.removeClipPath()},e.prototype._enableRealtimeSort=function(r,i,n){var a=this;if(i.count()){
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
eachItemGraphicEl(function(a){Jo(a,r,he(a).dataIndex)})):i.removeAll(),this._data=null,this._isFirstFrame=!0},e.prototype._removeBackground=function(){this.group.
remove(this._backgroundGroup),this._backgroundGroup=null},e.type=ji,e})(Et),z1={cartesian2d:function(t,e){var r=e.width<0?-1:1,i=e.height<0?-1:1;r<0&&(e.x+=e.width,
e.width=-e.width),i<0&&(e.y+=e.height,e.height=-e.height);var n=t.x+t.width,a=t.y+t.height,o=cg(e.x,t.x),s=pg(e.x+e.width,n),l=cg(e.y,t.y),u=pg(e.y+e.height,a),
f=s<o,c=u<l;return e.x=f&&o>n?s:o,e.y=c&&l>a?u:l,e.width=f?0:s-o,e.height=c?0:u-l,r<0&&(e.x+=e.width,e.width=-e.width),i<0&&(e.y+=e.height,e.height=-e.height),f||
c},polar:function(t,e){var r=e.r0<=e.r?1:-1;if(r<0){var i=e.r;e.r=e.r0,e.r0=i}var n=pg(e.r,t.r),a=cg(e.r0,t.r0);e.r=n,e.r0=a;var o=n-a<0;if(r<0){var i=e.r;e.r=e.
r0,e.r0=i}return o}},F1={cartesian2d:function(t,e,r,i,n,a,o,s,l){var u=new Le({shape:R({},i),z2:1});if(u.__dataIndex=r,u.name="item",a){var f=u.shape,c=n?"heigh\
t":"width";f[c]=0}return u},polar:function(t,e,r,i,n,a,o,s,l){var u=!n&&l?fg:Cn,f=new u({shape:i,z2:1});f.name="item";var c=X1(n);if(f.calculateTextPosition=N1(
c,{isRoundCap:u===fg}),a){var p=f.shape,h=n?"r":"endAngle",v={};p[h]=n?i.r0:i.startAngle,v[h]=i[h],(s?je:Lt)(f,{shape:v},a)}return f}};function ZR(t,e){var r=t.
get("realtimeSort",!0),i=e.getBaseAxis();if(r&&i.type==="category"&&e.type==="cartesian2d")return{baseAxis:i,otherAxis:e.getOtherAxis(i)}}function U1(t,e,r,i,n,a,o,s){
var l,u;a?(u={x:i.x,width:i.width},l={y:i.y,height:i.height}):(u={y:i.y,height:i.height},l={x:i.x,width:i.width}),s||(o?je:Lt)(r,{shape:l},e,n,null);var f=e?t.baseAxis.
model:null;(o?je:Lt)(r,{shape:u},f,n)}function V1(t,e){for(var r=0;r<e.length;r++)if(!isFinite(t[e[r]]))return!0;return!1}var qR=["x","y","width","height"],jR=[
"cx","cy","r","startAngle","endAngle"],H1={cartesian2d:function(t){return!V1(t,qR)},polar:function(t){return!V1(t,jR)}},Np={cartesian2d:function(t,e,r){var i=t.
getItemLayout(e);if(!i)return null;var n=r?JR(r,i):0,a=i.width>0?1:-1,o=i.height>0?1:-1;return{x:i.x+a*n/2,y:i.y+o*n/2,width:i.width-a*n,height:i.height-o*n}},polar:function(t,e,r){
var i=t.getItemLayout(e);return{cx:i.cx,cy:i.cy,r0:i.r0,r:i.r,startAngle:i.startAngle,endAngle:i.endAngle,clockwise:i.clockwise}}};function QR(t){return t.startAngle!=
null&&t.endAngle!=null&&t.startAngle===t.endAngle}function X1(t){return(function(e){var r=e?"Arc":"Angle";return function(i){switch(i){case"start":case"insideSt\
art":case"end":case"insideEnd":return i+r;default:return i}}})(t)}function G1(t,e,r,i,n,a,o,s){var l=e.getItemVisual(r,"style");if(s){if(!a.get("roundCap")){var f=t.
shape,c=B1(i.getModel("itemStyle"),f,!0);R(f,c),t.setShape(f)}}else{var u=i.get(["itemStyle","borderRadius"])||0;t.setShape("r",u)}t.useStyle(l);var p=i.getShallow(
"cursor");p&&t.attr("cursor",p);var h=s?o?n.r>=n.r0?"endArc":"startArc":n.endAngle>=n.startAngle?"endAngle":"startAngle":o?i2(n,a.coordinateSystem):n2(n,a.coordinateSystem),
v=jt(i);di(t,v,{labelFetcher:a,labelDataIndex:r,defaultText:$i(a.getData(),r),inheritColor:l.fill,defaultOpacity:l.opacity,defaultOutsidePosition:h});var m=t.getTextContent();
if(s&&m){var d=i.get(["label","position"]);t.textConfig.inside=d==="middle"?!0:null,R1(t,d==="outside"?h:d,X1(o),i.get(["label","rotate"]))}sb(m,v,a.getRawValue(
r),function(y){return tp(e,y)});var g=i.getModel(["emphasis"]);gr(t,g.get("focus"),g.get("blurScope"),g.get("disabled")),Ea(t,i),QR(n)&&(t.style.fill="none",t.style.
stroke="none",T(t.states,function(y){y.style&&(y.style.fill=y.style.stroke="none")}))}function JR(t,e){var r=t.get(["itemStyle","borderColor"]);if(!r||r==="none")
return 0;var i=t.get(["itemStyle","borderWidth"])||0,n=isNaN(e.width)?Number.MAX_VALUE:Math.abs(e.width),a=isNaN(e.height)?Number.MAX_VALUE:Math.abs(e.height);return Math.
min(i,n,a)}var e2=(function(){function t(){}return t})(),W1=(function(t){k(e,t);function e(r){var i=t.call(this,r)||this;return i.type="largeBar",i}return e.prototype.
getDefaultShape=function(){return new e2},e.prototype.buildPath=function(r,i){for(var n=i.points,a=this.baseDimIdx,o=1-this.baseDimIdx,s=[],l=[],u=this.barWidth,
f=0;f<n.length;f+=3)l[a]=u,l[o]=n[f+2],s[a]=n[f+a],s[o]=n[f+o],r.rect(s[0],s[1],l[0],l[1])},e})(re);function Y1(t,e,r,i){var n=t.getData(),a=n.getLayout("valueA\
xisHorizontal")?1:0,o=n.getLayout("largeDataIndices"),s=n.getLayout("size"),l=t.getModel("backgroundStyle"),u=n.getLayout("largeBackgroundPoints"),f=i?Yo(t):0;if(u){
var c=new W1({shape:{points:u},incremental:f,silent:!0,z2:0});c.baseDimIdx=a,c.largeDataIndices=o,c.barWidth=s,c.useStyle(l.getItemStyle()),e.add(c),r&&r.push(c)}
var p=new W1({shape:{points:n.getLayout("largePoints")},incremental:f,ignoreCoarsePointer:!0,z2:1});p.baseDimIdx=a,p.largeDataIndices=o,p.barWidth=s,e.add(p),p.
useStyle(n.getVisual("style")),p.style.stroke=null,he(p).seriesIndex=t.seriesIndex,t.get("silent")||(p.on("mousedown",$1),p.on("mousemove",$1)),r&&r.push(p)}var $1=au(
function(t){var e=this,r=t2(e,t.offsetX,t.offsetY);he(e).dataIndex=r>=0?r:null},30,!1);function t2(t,e,r){for(var i=t.baseDimIdx,n=1-i,a=t.shape.points,o=t.largeDataIndices,
s=[],l=[],u=t.barWidth,f=0,c=a.length/3;f<c;f++){var p=f*3;if(l[i]=u,l[n]=a[p+2],s[i]=a[p+i],s[n]=a[p+n],l[n]<0&&(s[n]+=l[n],l[n]=-l[n]),e>=s[0]&&e<=s[0]+l[0]&&
r>=s[1]&&r<=s[1]+l[1])return o[f]}return-1}function K1(t,e,r){if(Xi(r,"cartesian2d")){var i=e,n=r.getArea();return{x:t?i.x:n.x,y:t?n.y:i.y,width:t?i.width:n.width,
height:t?n.height:i.height}}else{var n=r.getArea(),a=e;return{cx:n.cx,cy:n.cy,r0:t?n.r0:a.r0,r:t?n.r:a.r,startAngle:t?a.startAngle:0,endAngle:t?a.endAngle:Math.
PI*2}}}function r2(t,e,r){var i=t.type==="polar"?Cn:Le;return new i({shape:K1(e,r,t),silent:!0,z2:0})}function i2(t,e){if(t.height===0){var r=e.getOtherAxis(e.getBaseAxis());
return r.inverse?"bottom":"top"}return t.height>0?"bottom":"top"}function n2(t,e){if(t.width===0){var r=e.getOtherAxis(e.getBaseAxis());return r.inverse?"left":
"right"}return t.width>=0?"right":"left"}var Z1=KR;function hg(t){t.registerChartView(Z1),t.registerSeriesModel(P1),t.registerLayout(t.PRIORITY.VISUAL.LAYOUT,E1(ji)),t.registerLayout(t.PRIORITY.VISUAL.PROGRESSIVE_LAYOUT,
D1(ji)),t.registerProcessor(t.PRIORITY.PROCESSOR.STATISTIC,jl(ji)),t.registerAction({type:"changeAxisOrder",event:"changeAxisOrder",update:"update"},function(e,r){
var i=e.componentType||"series";r.eachComponent({mainType:i,query:e},function(n){e.sortInfo&&n.axis.setCategorySortInfo(e.sortInfo)})}),O1(t)}function As(t,e,r,i,n){var a=t+e;r.isSilent(a)||i.eachComponent({mainType:"series",subType:"pie"},function(o){for(var s=o.seriesIndex,l=o.option.selectedMap,u=n.
selected,f=0;f<u.length;f++)if(u[f].seriesIndex===s){var c=o.getData(),p=Or(c,n.fromActionPayload);r.trigger(a,{type:a,seriesId:o.id,name:B(p)?c.getName(p[0]):c.
getName(p),selected:V(l)?l:R({},l)})}})}function q1(t,e,r){t.on("selectchanged",function(i){var n=r.getModel();i.isFromClick?(As("map","selectchanged",e,n,i),As(
"pie","selectchanged",e,n,i)):i.fromAction==="select"?(As("map","selected",e,n,i),As("pie","selected",e,n,i)):i.fromAction==="unselect"&&(As("map","unselected",
e,n,i),As("pie","unselected",e,n,i))})}var Es=(function(){function t(e,r){this.target=e,this.topTarget=r&&r.topTarget}return t})(),a2=(function(){function t(e){this.handler=e,e.on("mousedown",this._dragStart,
this),e.on("mousemove",this._drag,this),e.on("mouseup",this._dragEnd,this)}return t.prototype._dragStart=function(e){for(var r=e.target;r&&!r.draggable;)r=r.parent||
r.__hostTarget;r&&(this._draggingTarget=r,r.dragging=!0,this._x=e.offsetX,this._y=e.offsetY,this.handler.dispatchToElement(new Es(r,e),"dragstart",e.event))},t.
prototype._drag=function(e){var r=this._draggingTarget;if(r){var i=e.offsetX,n=e.offsetY,a=i-this._x,o=n-this._y;this._x=i,this._y=n,r.drift(a,o,e),this.handler.
dispatchToElement(new Es(r,e),"drag",e.event);var s=this.handler.findHover(i,n,r).target,l=this._dropTarget;this._dropTarget=s,r!==s&&(l&&s!==l&&this.handler.dispatchToElement(
new Es(l,e),"dragleave",e.event),s&&s!==l&&this.handler.dispatchToElement(new Es(s,e),"dragenter",e.event))}},t.prototype._dragEnd=function(e){var r=this._draggingTarget;
r&&(r.dragging=!1),this.handler.dispatchToElement(new Es(r,e),"dragend",e.event),this._dropTarget&&this.handler.dispatchToElement(new Es(this._dropTarget,e),"dr\
op",e.event),this._draggingTarget=null,this._dropTarget=null},t})(),j1=a2;var o2=/^(?:mouse|pointer|contextmenu|drag|drop)|click/,vg=[],s2=le.browser.firefox&&+le.browser.version.split(".")[0]<39;function Rp(t,e,r,i){return r=r||{},i?
Q1(t,e,r):s2&&e.layerX!=null&&e.layerX!==e.offsetX?(r.zrX=e.layerX,r.zrY=e.layerY):e.offsetX!=null?(r.zrX=e.offsetX,r.zrY=e.offsetY):Q1(t,e,r),r}function Q1(t,e,r){
if(le.domSupported&&t.getBoundingClientRect){var i=e.clientX,n=e.clientY;if(mm(t)){var a=t.getBoundingClientRect();r.zrX=i-a.left,r.zrY=n-a.top;return}else if(Dc(
vg,t,i,n)){r.zrX=vg[0],r.zrY=vg[1];return}}r.zrX=r.zrY=0}function Bp(t){return t||window.event}function rr(t,e,r){if(e=Bp(e),e.zrX!=null)return e;var i=e.type,n=i&&
i.indexOf("touch")>=0;if(n){var o=i!=="touchend"?e.targetTouches[0]:e.changedTouches[0];o&&Rp(t,o,e,r)}else{Rp(t,e,e,r);var a=l2(e);e.zrDelta=a?a/120:-(e.detail||
0)/3}var s=e.button;return e.which==null&&s!==void 0&&o2.test(e.type)&&(e.which=s&1?1:s&2?3:s&4?2:0),e}function l2(t){var e=t.wheelDelta;if(e)return e;var r=t.deltaX,
i=t.deltaY;if(r==null||i==null)return e;var n=Math.abs(i!==0?i:r),a=i>0?-1:i<0?1:r>0?-1:1;return 3*n*a}function J1(t,e,r,i){t.addEventListener(e,r,i)}function eC(t,e,r,i){
t.removeEventListener(e,r,i)}var zp=function(t){t.preventDefault(),t.stopPropagation(),t.cancelBubble=!0};var rC=(function(){function t(){this._track=[]}return t.prototype.recognize=function(e,r,i){return this._doTrack(e,r,i),this._recognize(e)},t.prototype.clear=function(){
return this._track.length=0,this},t.prototype._doTrack=function(e,r,i){var n=e.touches;if(n){for(var a={points:[],touches:[],target:r,event:e},o=0,s=n.length;o<
s;o++){var l=n[o],u=Rp(i,l,{});a.points.push([u.zrX,u.zrY]),a.touches.push(l)}this._track.push(a)}},t.prototype._recognize=function(e){for(var r in mg)if(mg.hasOwnProperty(
r)){var i=mg[r](this._track,e);if(i)return i}},t})();function tC(t){var e=t[1][0]-t[0][0],r=t[1][1]-t[0][1];return Math.sqrt(e*e+r*r)}function u2(t){return[(t[0][0]+t[1][0])/2,(t[0][1]+t[1][1])/2]}var mg={pinch:function(t,e){
var r=t.length;if(r){var i=(t[r-1]||{}).points,n=(t[r-2]||{}).points||i;if(n&&n.length>1&&i&&i.length>1){var a=tC(i)/tC(n);!isFinite(a)&&(a=1),e.pinchScale=a;var o=u2(
i);return e.pinchX=o[0],e.pinchY=o[1],{type:"pinch",target:t[0].target,event:e}}}}};var nC="silent";function f2(t,e,r){return{type:t,event:r,target:e.target,topTarget:e.topTarget,cancelBubble:!1,offsetX:r.zrX,offsetY:r.zrY,gestureEvent:r.gestureEvent,
pinchX:r.pinchX,pinchY:r.pinchY,pinchScale:r.pinchScale,wheelDelta:r.zrDelta,zrByTouch:r.zrByTouch,which:r.which,stop:c2}}function c2(){zp(this.event)}var p2=(function(t){
k(e,t);function e(){var r=t!==null&&t.apply(this,arguments)||this;return r.handler=null,r}return e.prototype.dispose=function(){},e.prototype.setCursor=function(){},
e})(Tt),su=(function(){function t(e,r){this.x=e,this.y=r}return t})(),h2=["click","dblclick","mousewheel","mouseout","mouseup","mousedown","mousemove","contextm\
enu"],gg=new ae(0,0,0,0),aC=(function(t){k(e,t);function e(r,i,n,a,o){var s=t.call(this)||this;return s._hovered=new su(0,0),s.storage=r,s.painter=i,s.painterRoot=
a,s._pointerSize=o,n=n||new p2,s.proxy=null,s.setHandlerProxy(n),s._draggingMgr=new j1(s),s}return e.prototype.setHandlerProxy=function(r){this.proxy&&this.proxy.
dispose(),r&&(T(h2,function(i){r.on&&r.on(i,this[i],this)},this),r.handler=this),this.proxy=r},e.prototype.mousemove=function(r){var i=r.zrX,n=r.zrY,a=oC(this,i,
n),o=this._hovered,s=o.target;s&&!s.__zr&&(o=this.findHover(o.x,o.y),s=o.target);var l=this._hovered=a?new su(i,n):this.findHover(i,n),u=l.target,f=this.proxy;f.
setCursor&&f.setCursor(u?u.cursor:"default"),s&&u!==s&&this.dispatchToElement(o,"mouseout",r),this.dispatchToElement(l,"mousemove",r),u&&u!==s&&this.dispatchToElement(
l,"mouseover",r)},e.prototype.mouseout=function(r){var i=r.zrEventControl;i!=="only_globalout"&&this.dispatchToElement(this._hovered,"mouseout",r),i!=="no_globa\
lout"&&this.trigger("globalout",{type:"globalout",event:r})},e.prototype.resize=function(){this._hovered=new su(0,0)},e.prototype.dispatch=function(r,i){var n=this[r];
n&&n.call(this,i)},e.prototype.dispose=function(){this.proxy.dispose(),this.storage=null,this.proxy=null,this.painter=null},e.prototype.setCursorStyle=function(r){
var i=this.proxy;i.setCursor&&i.setCursor(r)},e.prototype.dispatchToElement=function(r,i,n){r=r||{};var a=r.target;if(!(a&&a.silent)){for(var o="on"+i,s=f2(i,r,
n);a&&(a[o]&&(s.cancelBubble=!!a[o].call(a,s)),a.trigger(i,s),a=a.__hostTarget?a.__hostTarget:a.parent,!s.cancelBubble););s.cancelBubble||(this.trigger(i,s),this.
painter&&this.painter.eachOtherLayer&&this.painter.eachOtherLayer(function(l){typeof l[o]=="function"&&l[o].call(l,s),l.trigger&&l.trigger(i,s)}))}},e.prototype.
findHover=function(r,i,n){var a=this.storage.getDisplayList(),o=new su(r,i);if(iC(a,o,r,i,n),this._pointerSize&&!o.target){for(var s=[],l=this._pointerSize,u=l/
2,f=new ae(r-u,i-u,l,l),c=a.length-1;c>=0;c--){var p=a[c];p!==n&&!p.ignore&&!p.ignoreCoarsePointer&&(!p.parent||!p.parent.ignoreCoarsePointer)&&(gg.copy(p.getBoundingRect()),
p.transform&&gg.applyTransform(p.transform),gg.intersect(f)&&s.push(p))}if(s.length)for(var h=4,v=Math.PI/12,m=Math.PI*2,d=0;d<u;d+=h)for(var g=0;g<m;g+=v){var y=r+
d*Math.cos(g),_=i+d*Math.sin(g);if(iC(s,o,y,_,n),o.target)return o}}return o},e.prototype.processGesture=function(r,i){this._gestureMgr||(this._gestureMgr=new rC);
var n=this._gestureMgr;i==="start"&&n.clear();var a=n.recognize(r,this.findHover(r.zrX,r.zrY,null).target,this.proxy.dom);if(i==="end"&&n.clear(),a){var o=a.type;
r.gestureEvent=o;var s=new su;s.target=a.target,this.dispatchToElement(s,o,a.event)}},e})(Tt);T(["click","mousedown","mouseup","mousewheel","dblclick","contextm\
enu"],function(t){aC.prototype[t]=function(e){var r=e.zrX,i=e.zrY,n=oC(this,r,i),a,o;if((t!=="mouseup"||!n)&&(a=this.findHover(r,i),o=a.target),t==="mousedown")
this._downEl=o,this._downPoint=[e.zrX,e.zrY],this._upEl=o;else if(t==="mouseup")this._upEl=o;else if(t==="click"){if(this._downEl!==this._upEl||!this._downPoint||
o0(this._downPoint,[e.zrX,e.zrY])>4)return;this._downPoint=null}this.dispatchToElement(a,t,e)}});function v2(t,e,r){if(t[t.rectHover?"rectContain":"contain"](e,
r)){for(var i=t,n=void 0,a=!1;i;){if(i.ignoreClip&&(a=!0),!a){var o=i.getClipPath();if(o&&!o.contain(e,r))return!1}i.silent&&(n=!0);var s=i.__hostTarget;i=s?i.ignoreHostSilent?
null:s:i.parent}return n?nC:!0}return!1}function iC(t,e,r,i,n){for(var a=t.length-1;a>=0;a--){var o=t[a],s=void 0;if(o!==n&&!o.ignore&&(s=v2(o,r,i))&&(!e.topTarget&&
(e.topTarget=o),s!==nC)){e.target=o;break}}}function oC(t,e,r){var i=t.painter;return e<0||e>i.getWidth()||r<0||r>i.getHeight()}var sC=aC;var fC=32,lu=7;function d2(t){for(var e=0;t>=fC;)e|=t&1,t>>=1;return t+e}function lC(t,e,r,i){var n=e+1;if(n===r)return 1;if(i(t[n++],t[e])<0){for(;n<r&&i(t[n],
t[n-1])<0;)n++;m2(t,e,n)}else for(;n<r&&i(t[n],t[n-1])>=0;)n++;return n-e}function m2(t,e,r){for(r--;e<r;){var i=t[e];t[e++]=t[r],t[r--]=i}}function uC(t,e,r,i,n){
for(i===e&&i++;i<r;i++){for(var a=t[i],o=e,s=i,l;o<s;)l=o+s>>>1,n(a,t[l])<0?s=l:o=l+1;var u=i-o;switch(u){case 3:t[o+3]=t[o+2];case 2:t[o+2]=t[o+1];case 1:t[o+1]=
t[o];break;default:for(;u>0;)t[o+u]=t[o+u-1],u--}t[o]=a}}function yg(t,e,r,i,n,a){var o=0,s=0,l=1;if(a(t,e[r+n])>0){for(s=i-n;l<s&&a(t,e[r+n+l])>0;)o=l,l=(l<<1)+
1,l<=0&&(l=s);l>s&&(l=s),o+=n,l+=n}else{for(s=n+1;l<s&&a(t,e[r+n-l])<=0;)o=l,l=(l<<1)+1,l<=0&&(l=s);l>s&&(l=s);var u=o;o=n-l,l=n-u}for(o++;o<l;){var f=o+(l-o>>>
1);a(t,e[r+f])>0?o=f+1:l=f}return l}function _g(t,e,r,i,n,a){var o=0,s=0,l=1;if(a(t,e[r+n])<0){for(s=n+1;l<s&&a(t,e[r+n-l])<0;)o=l,l=(l<<1)+1,l<=0&&(l=s);l>s&&(l=
s);var u=o;o=n-l,l=n-u}else{for(s=i-n;l<s&&a(t,e[r+n+l])>=0;)o=l,l=(l<<1)+1,l<=0&&(l=s);l>s&&(l=s),o+=n,l+=n}for(o++;o<l;){var f=o+(l-o>>>1);a(t,e[r+f])<0?l=f:o=
f+1}return l}function g2(t,e){var r=lu,i,n,a=0,o=[];i=[],n=[];function s(h,v){i[a]=h,n[a]=v,a+=1}function l(){for(;a>1;){var h=a-2;if(h>=1&&n[h-1]<=n[h]+n[h+1]||
h>=2&&n[h-2]<=n[h]+n[h-1])n[h-1]<n[h+1]&&h--;else if(n[h]>n[h+1])break;f(h)}}function u(){for(;a>1;){var h=a-2;h>0&&n[h-1]<n[h+1]&&h--,f(h)}}function f(h){var v=i[h],
m=n[h],d=i[h+1],g=n[h+1];n[h]=m+g,h===a-3&&(i[h+1]=i[h+2],n[h+1]=n[h+2]),a--;var y=_g(t[d],t,v,m,0,e);v+=y,m-=y,m!==0&&(g=yg(t[v+m-1],t,d,g,g-1,e),g!==0&&(m<=g?
c(v,m,d,g):p(v,m,d,g)))}function c(h,v,m,d){var g=0;for(g=0;g<v;g++)o[g]=t[h+g];var y=0,_=m,x=h;if(t[x++]=t[_++],--d===0){for(g=0;g<v;g++)t[x+g]=o[y+g];return}if(v===
1){for(g=0;g<d;g++)t[x+g]=t[_+g];t[x+d]=o[y];return}for(var S=r,b,w,C;;){b=0,w=0,C=!1;do if(e(t[_],o[y])<0){if(t[x++]=t[_++],w++,b=0,--d===0){C=!0;break}}else if(t[x++]=
o[y++],b++,w=0,--v===1){C=!0;break}while((b|w)<S);if(C)break;do{if(b=_g(t[_],o,y,v,0,e),b!==0){for(g=0;g<b;g++)t[x+g]=o[y+g];if(x+=b,y+=b,v-=b,v<=1){C=!0;break}}
if(t[x++]=t[_++],--d===0){C=!0;break}if(w=yg(o[y],t,_,d,0,e),w!==0){for(g=0;g<w;g++)t[x+g]=t[_+g];if(x+=w,_+=w,d-=w,d===0){C=!0;break}}if(t[x++]=o[y++],--v===1){
C=!0;break}S--}while(b>=lu||w>=lu);if(C)break;S<0&&(S=0),S+=2}if(r=S,r<1&&(r=1),v===1){for(g=0;g<d;g++)t[x+g]=t[_+g];t[x+d]=o[y]}else{if(v===0)throw new Error;for(g=
0;g<v;g++)t[x+g]=o[y+g]}}function p(h,v,m,d){var g=0;for(g=0;g<d;g++)o[g]=t[m+g];var y=h+v-1,_=d-1,x=m+d-1,S=0,b=0;if(t[x--]=t[y--],--v===0){for(S=x-(d-1),g=0;g<
d;g++)t[S+g]=o[g];return}if(d===1){for(x-=v,y-=v,b=x+1,S=y+1,g=v-1;g>=0;g--)t[b+g]=t[S+g];t[x]=o[_];return}for(var w=r;;){var C=0,E=0,A=!1;do if(e(o[_],t[y])<0){
if(t[x--]=t[y--],C++,E=0,--v===0){A=!0;break}}else if(t[x--]=o[_--],E++,C=0,--d===1){A=!0;break}while((C|E)<w);if(A)break;do{if(C=v-_g(o[_],t,h,v,v-1,e),C!==0){
for(x-=C,y-=C,v-=C,b=x+1,S=y+1,g=C-1;g>=0;g--)t[b+g]=t[S+g];if(v===0){A=!0;break}}if(t[x--]=o[_--],--d===1){A=!0;break}if(E=d-yg(t[y],o,0,d,d-1,e),E!==0){for(x-=
E,_-=E,d-=E,b=x+1,S=_+1,g=0;g<E;g++)t[b+g]=o[S+g];if(d<=1){A=!0;break}}if(t[x--]=t[y--],--v===0){A=!0;break}w--}while(C>=lu||E>=lu);if(A)break;w<0&&(w=0),w+=2}if(r=
w,r<1&&(r=1),d===1){for(x-=v,y-=v,b=x+1,S=y+1,g=v-1;g>=0;g--)t[b+g]=t[S+g];t[x]=o[_]}else{if(d===0)throw new Error;for(S=x-(d-1),g=0;g<d;g++)t[S+g]=o[g]}}return{
mergeRuns:l,forceMergeRuns:u,pushRun:s}}function ro(t,e,r,i){r||(r=0),i||(i=t.length);var n=i-r;if(!(n<2)){var a=0;if(n<fC){a=lC(t,r,i,e),uC(t,r,i,r+a,e);return}
var o=g2(t,e),s=d2(n);do{if(a=lC(t,r,i,e),a<s){var l=n;l>s&&(l=s),uC(t,r,r+l,r+a,e),a=l}o.pushRun(r,a),o.mergeRuns(),n-=a,r+=a}while(n!==0);o.forceMergeRuns()}}var cC=!1;function xg(){cC||(cC=!0,console.warn("z / z2 / zlevel of displayable is invalid, which may cause unexpected errors"))}function pC(t,e){return t.zlevel===
e.zlevel?t.z===e.z?t.z2-e.z2:t.z-e.z:t.zlevel-e.zlevel}var y2=(function(){function t(){this._roots=[],this._displayList=[],this._displayListLen=0,this.displayableSortFunc=
pC}return t.prototype.traverse=function(e,r){for(var i=0;i<this._roots.length;i++)this._roots[i].traverse(e,r)},t.prototype.getDisplayList=function(e,r){r=r||!1;
var i=this._displayList;return(e||!i.length)&&this.updateDisplayList(r),i},t.prototype.updateDisplayList=function(e){this._displayListLen=0;for(var r=this._roots,
i=this._displayList,n=0,a=r.length;n<a;n++)this._updateAndAddDisplayable(r[n],null,e);i.length=this._displayListLen,ro(i,pC)},t.prototype._updateAndAddDisplayable=
function(e,r,i){if(!(e.ignore&&!i)){e.beforeUpdate(),e.update(),e.afterUpdate();var n=e.getClipPath(),a=r&&r.length,o=0,s=e.__clipPaths;if(!e.ignoreClip&&(a||n)){
if(s||(s=e.__clipPaths=[]),a)for(var l=0;l<r.length;l++)s[o++]=r[l];for(var u=n,f=e;u;)u.parent=f,u.updateTransform(),s[o++]=u,f=u,u=u.getClipPath()}if(s&&(s.length=
o),e.childrenRef){for(var c=e.childrenRef(),p=0;p<c.length;p++){var h=c[p];e.__dirty&&(h.__dirty|=rt),this._updateAndAddDisplayable(h,s,i)}e.__dirty=0}else{var v=e;
isNaN(v.z)&&(xg(),v.z=0),isNaN(v.z2)&&(xg(),v.z2=0),isNaN(v.zlevel)&&(xg(),v.zlevel=0),this._displayList[this._displayListLen++]=v}var m=e.getDecalElement&&e.getDecalElement();
m&&this._updateAndAddDisplayable(m,s,i);var d=e.getTextGuideLine();d&&this._updateAndAddDisplayable(d,s,i);var g=e.getTextContent();g&&this._updateAndAddDisplayable(
g,s,i)}},t.prototype.addRoot=function(e){e.__zr&&e.__zr.storage===this||this._roots.push(e)},t.prototype.delRoot=function(e){if(e instanceof Array){for(var r=0,
i=e.length;r<i;r++)this.delRoot(e[r]);return}var n=se(this._roots,e);n>=0&&this._roots.splice(n,1)},t.prototype.delAllRoots=function(){this._roots=[],this._displayList=
[],this._displayListLen=0},t.prototype.getRoots=function(){return this._roots},t.prototype.dispose=function(){this._displayList=null,this._roots=null},t})(),hC=y2;var vC;vC=le.hasGlobalWindow&&(window.requestAnimationFrame&&window.requestAnimationFrame.bind(window)||window.msRequestAnimationFrame&&window.msRequestAnimationFrame.
bind(window)||window.mozRequestAnimationFrame||window.webkitRequestAnimationFrame)||function(t){return setTimeout(t,16)};var uu=vC;function io(){return new Date().getTime()}var _2=(function(t){k(e,t);function e(r){var i=t.call(this)||this;return i._running=!1,i._time=0,i._pausedTime=0,i._pauseStart=
0,i._paused=!1,r=r||{},i.stage=r.stage||{},i}return e.prototype.addClip=function(r){r.animation&&this.removeClip(r),this._head?(this._tail.next=r,r.prev=this._tail,
r.next=null,this._tail=r):this._head=this._tail=r,r.animation=this},e.prototype.addAnimator=function(r){r.animation=this;var i=r.getClip();i&&this.addClip(i)},e.
prototype.removeClip=function(r){if(r.animation){var i=r.prev,n=r.next;i?i.next=n:this._head=n,n?n.prev=i:this._tail=i,r.next=r.prev=r.animation=null}},e.prototype.
removeAnimator=function(r){var i=r.getClip();i&&this.removeClip(i),r.animation=null},e.prototype.update=function(r){for(var i=io()-this._pausedTime,n=i-this._time,
a=this._head;a;){var o=a.next,s=a.step(i,n);s&&(a.ondestroy(),this.removeClip(a)),a=o}this._time=i,r||(this.trigger("frame",n),this.stage.update&&this.stage.update())},
e.prototype._startLoop=function(){var r=this;this._running=!0;function i(){r._running&&(uu(i),!r._paused&&r.update())}uu(i)},e.prototype.start=function(){this._running||
(this._time=io(),this._pausedTime=0,this._startLoop())},e.prototype.stop=function(){this._running=!1},e.prototype.pause=function(){this._paused||(this._pauseStart=
io(),this._paused=!0)},e.prototype.resume=function(){this._paused&&(this._pausedTime+=io()-this._pauseStart,this._paused=!1)},e.prototype.clear=function(){for(var r=this.
_head;r;){var i=r.next;r.prev=r.next=r.animation=null,r=i}this._head=this._tail=null},e.prototype.isFinished=function(){return this._head==null},e.prototype.animate=
function(r,i){i=i||{},this.start();var n=new rl(r,i.loop);return this.addAnimator(n),n},e})(Tt),dC=_2;var x2=300,Sg=le.domSupported,bg=(function(){var t=["click","dblclick","mousewheel","wheel","mouseout","mouseup","mousedown","mousemove","contextmenu"],e=["touc\
hstart","touchend","touchmove"],r={pointerdown:1,pointerup:1,pointermove:1,pointerout:1},i=z(t,function(n){var a=n.replace("mouse","pointer");return r.hasOwnProperty(
a)?a:n});return{mouse:t,touch:e,pointer:i}})(),mC={mouse:["mousemove","mouseup"],pointer:["pointermove","pointerup"]},gC=!1;function Cg(t){var e=t.pointerType;return e===
"pen"||e==="touch"}function S2(t){t.touching=!0,t.touchTimer!=null&&(clearTimeout(t.touchTimer),t.touchTimer=null),t.touchTimer=setTimeout(function(){t.touching=
!1,t.touchTimer=null},700)}function wg(t){t&&(t.zrByTouch=!0)}function b2(t,e){return rr(t.dom,new w2(t,e),!0)}function _C(t,e){for(var r=e,i=!1;r&&r.nodeType!==
9&&!(i=r.domBelongToZr||r!==e&&r===t.painterRoot);)r=r.parentNode;return i}var w2=(function(){function t(e,r){this.stopPropagation=Re,this.stopImmediatePropagation=
Re,this.preventDefault=Re,this.type=r.type,this.target=this.currentTarget=e.dom,this.pointerType=r.pointerType,this.clientX=r.clientX,this.clientY=r.clientY}return t})(),
Qr={mousedown:function(t){t=rr(this.dom,t),this.__mayPointerCapture=[t.zrX,t.zrY],this.trigger("mousedown",t)},mousemove:function(t){t=rr(this.dom,t);var e=this.
__mayPointerCapture;e&&(t.zrX!==e[0]||t.zrY!==e[1])&&this.__togglePointerCapture(!0),this.trigger("mousemove",t)},mouseup:function(t){t=rr(this.dom,t),this.__togglePointerCapture(
!1),this.trigger("mouseup",t)},mouseout:function(t){t=rr(this.dom,t);var e=t.toElement||t.relatedTarget;_C(this,e)||(this.__pointerCapturing&&(t.zrEventControl=
"no_globalout"),this.trigger("mouseout",t))},wheel:function(t){gC=!0,t=rr(this.dom,t),this.trigger("mousewheel",t)},mousewheel:function(t){gC||(t=rr(this.dom,t),
this.trigger("mousewheel",t))},touchstart:function(t){t=rr(this.dom,t),wg(t),this.__lastTouchMoment=new Date,this.handler.processGesture(t,"start"),Qr.mousemove.
call(this,t),Qr.mousedown.call(this,t)},touchmove:function(t){t=rr(this.dom,t),wg(t),this.handler.processGesture(t,"change"),Qr.mousemove.call(this,t)},touchend:function(t){
t=rr(this.dom,t),wg(t),this.handler.processGesture(t,"end"),Qr.mouseup.call(this,t),+new Date-+this.__lastTouchMoment<x2&&Qr.click.call(this,t)},pointerdown:function(t){
Qr.mousedown.call(this,t)},pointermove:function(t){Cg(t)||Qr.mousemove.call(this,t)},pointerup:function(t){Qr.mouseup.call(this,t)},pointerout:function(t){Cg(t)||
Qr.mouseout.call(this,t)}};T(["click","dblclick","contextmenu"],function(t){Qr[t]=function(e){e=rr(this.dom,e),this.trigger(t,e)}});var Ag={pointermove:function(t){
Cg(t)||Ag.mousemove.call(this,t)},pointerup:function(t){Ag.mouseup.call(this,t)},mousemove:function(t){this.trigger("mousemove",t)},mouseup:function(t){var e=this.
__pointerCapturing;this.__togglePointerCapture(!1),this.trigger("mouseup",t),e&&(t.zrEventControl="only_globalout",this.trigger("mouseout",t))}};function T2(t,e){
var r=e.domHandlers;le.pointerEventsSupported?T(bg.pointer,function(i){Fp(e,i,function(n){r[i].call(t,n)})}):(le.touchEventsSupported&&T(bg.touch,function(i){Fp(
e,i,function(n){r[i].call(t,n),S2(e)})}),T(bg.mouse,function(i){Fp(e,i,function(n){n=Bp(n),e.touching||r[i].call(t,n)})}))}function C2(t,e){le.pointerEventsSupported?
T(mC.pointer,r):le.touchEventsSupported||T(mC.mouse,r);function r(i){function n(a){a=Bp(a),_C(t,a.target)||(a=b2(t,a),e.domHandlers[i].call(t,a))}Fp(e,i,n,{capture:!0})}}
function Fp(t,e,r,i){t.mounted[e]=r,t.listenerOpts[e]=i,J1(t.domTarget,e,r,i)}function Tg(t){var e=t.mounted;for(var r in e)e.hasOwnProperty(r)&&eC(t.domTarget,
r,e[r],t.listenerOpts[r]);t.mounted={}}var yC=(function(){function t(e,r){this.mounted={},this.listenerOpts={},this.touching=!1,this.domTarget=e,this.domHandlers=
r}return t})(),A2=(function(t){k(e,t);function e(r,i){var n=t.call(this)||this;return n.__pointerCapturing=!1,n.dom=r,n.painterRoot=i,n._localHandlerScope=new yC(
r,Qr),Sg&&(n._globalHandlerScope=new yC(document,Ag)),T2(n,n._localHandlerScope),n}return e.prototype.dispose=function(){Tg(this._localHandlerScope),Sg&&Tg(this.
_globalHandlerScope)},e.prototype.setCursor=function(r){this.dom.style&&(this.dom.style.cursor=r||"default")},e.prototype.__togglePointerCapture=function(r){if(this.
__mayPointerCapture=null,Sg&&+this.__pointerCapturing^+r){this.__pointerCapturing=r;var i=this._globalHandlerScope;r?C2(this,i):Tg(i)}},e})(Tt),xC=A2;var Up={},SC={};function E2(t){delete SC[t]}function D2(t){if(!t)return!1;if(typeof t=="string")return Ro(t,1)<il;if(t.colorStops){for(var e=t.colorStops,r=0,i=e.
length,n=0;n<i;n++)r+=Ro(e[n].color,1);return r/=i,r<il}return!1}var M2=(function(){function t(e,r,i){var n=this;this._sleepAfterStill=10,this._stillFrameAccum=
0,this._needsRefresh=!0,this._needsRefreshHover=!1,this._darkMode=!1,i=i||{},this.dom=r,this.id=e;var a=new hC,o=i.renderer||"canvas";Up[o]||(o=ee(Up)[0]),i.useDirtyRect=
i.useDirtyRect==null?!1:i.useDirtyRect;var s=new Up[o](r,a,i,e),l=i.ssr||s.ssrOnly;this.storage=a,this.painter=s;var u=!le.node&&!le.worker&&!l?new xC(s.getViewportRoot(),
s.root):null,f=i.useCoarsePointer,c=f==null||f==="auto"?le.touchEventsSupported:!!f,p=44,h;c&&(h=G(i.pointerSize,p)),this.handler=new sC(a,s,u,s.root,h),this.animation=
new dC({stage:{update:l?null:function(){return n._flush(!1)}}}),l||this.animation.start()}return t.prototype.add=function(e){this._disposed||!e||(this.storage.addRoot(
e),e.addSelfToZr(this),this.refresh())},t.prototype.remove=function(e){this._disposed||!e||(this.storage.delRoot(e),e.removeSelfFromZr(this),this.refresh())},t.
prototype.configLayer=function(e,r){this._disposed||(this.painter.configLayer&&this.painter.configLayer(e,r),this.refresh())},t.prototype.setBackgroundColor=function(e){
this._disposed||(this.painter.setBackgroundColor&&this.painter.setBackgroundColor(e),this.refresh(),this._backgroundColor=e,this._darkMode=D2(e))},t.prototype.getBackgroundColor=
function(){return this._backgroundColor},t.prototype.setDarkMode=function(e){this._darkMode=e},t.prototype.isDarkMode=function(){return this._darkMode},t.prototype.
refreshImmediately=function(e){this._disposed||this._refresh({animUpdate:!e,refresh:!0,refreshHover:!1})},t.prototype._refresh=function(e){e.animUpdate&&this.animation.
update(!0),this._needsRefresh=this._needsRefreshHover=!1,this.painter.refresh({refresh:e.refresh,refreshHover:e.refreshHover}),this._needsRefresh=this._needsRefreshHover=
!1},t.prototype.refresh=function(){this._disposed||(this._needsRefresh=!0,this.animation.start())},t.prototype.flush=function(){this._disposed||this._flush(!0)},
t.prototype._flush=function(e){var r,i=io(),n=this._needsRefresh,a=this._needsRefreshHover;(n||a)&&(r=!0,this._refresh({animUpdate:e,refresh:n,refreshHover:a}));
var o=io();r?(this._stillFrameAccum=0,this.trigger("rendered",{elapsedTime:o-i})):this._sleepAfterStill>0&&(this._stillFrameAccum++,this._stillFrameAccum>this._sleepAfterStill&&
this.animation.stop())},t.prototype.setSleepAfterStill=function(e){this._sleepAfterStill=e},t.prototype.wakeUp=function(){this._disposed||(this.animation.start(),
this._stillFrameAccum=0)},t.prototype.refreshHover=function(){this._needsRefreshHover=!0},t.prototype.refreshHoverImmediately=function(){this._disposed||this._refresh(
{animUpdate:!1,refresh:!1,refreshHover:!0})},t.prototype.resize=function(e){this._disposed||(e=e||{},this.painter.resize(e.width,e.height),this.handler.resize())},
t.prototype.clearAnimation=function(){this._disposed||this.animation.clear()},t.prototype.getWidth=function(){if(!this._disposed)return this.painter.getWidth()},
t.prototype.getHeight=function(){if(!this._disposed)return this.painter.getHeight()},t.prototype.setCursorStyle=function(e){this._disposed||this.handler.setCursorStyle(
e)},t.prototype.findHover=function(e,r){if(!this._disposed)return this.handler.findHover(e,r)},t.prototype.on=function(e,r,i){return this._disposed||this.handler.
on(e,r,i),this},t.prototype.off=function(e,r){this._disposed||this.handler.off(e,r)},t.prototype.trigger=function(e,r){this._disposed||this.handler.trigger(e,r)},
t.prototype.clear=function(){if(!this._disposed){for(var e=this.storage.getRoots(),r=0;r<e.length;r++)e[r]instanceof Se&&e[r].removeSelfFromZr(this);this.storage.
delAllRoots(),this.painter.clear()}},t.prototype.dispose=function(){this._disposed||(this.animation.stop(),this.clear(),this.storage.dispose(),this.painter.dispose(),
this.handler.dispose(),this.animation=this.storage=this.painter=this.handler=null,this._disposed=!0,E2(this.id))},t})();function Dg(t,e){var r=new M2(Hu(),t,e);
return SC[r.id]=r,r}function bC(t,e){Up[t]=e}var Eg;function wC(t){if(typeof Eg=="function")return Eg(t)}function TC(t){Eg=t}var CC="";typeof navigator<"u"&&(CC=navigator.platform||"");var Ds="rgba(0, 0, 0, 0.2)",AC=oe.color.theme[0],L2=qs(AC,null,null,.9),Vp={darkMode:"auto",colorBy:"\
series",color:oe.color.theme,gradientColor:[L2,AC],aria:{decal:{decals:[{color:Ds,dashArrayX:[1,0],dashArrayY:[2,5],symbolSize:1,rotation:Math.PI/6},{color:Ds,symbol:"\
circle",dashArrayX:[[8,8],[0,8,8,0]],dashArrayY:[6,0],symbolSize:.8},{color:Ds,dashArrayX:[1,0],dashArrayY:[4,3],rotation:-Math.PI/4},{color:Ds,dashArrayX:[[6,6],
[0,6,6,0]],dashArrayY:[6,0]},{color:Ds,dashArrayX:[[1,0],[1,6]],dashArrayY:[1,0,6,0],rotation:Math.PI/4},{color:Ds,symbol:"triangle",dashArrayX:[[9,9],[0,9,9,0]],
dashArrayY:[7,2],symbolSize:.75}]}},textStyle:{fontFamily:CC.match(/^Win/)?"Microsoft YaHei":"sans-serif",fontSize:12,fontStyle:"normal",fontWeight:"normal"},blendMode:null,
stateAnimation:{duration:300,easing:"cubicOut"},animation:"auto",animationDuration:1e3,animationDurationUpdate:500,animationEasing:"cubicInOut",animationEasingUpdate:"\
cubicInOut",animationThreshold:2e3,progressiveThreshold:3e3,progressive:400,hoverLayerThreshold:3e3,useUTC:!1};var P2=K();function EC(t,e,r){var i=P2.get(e);if(!i)return r;var n=i(t);if(!n)return r;if(0)for(var a;a<n.length;a++);return r.concat(n)}var Hp,fu,DC,MC="\0_ec_inner",k2=1;var kC=(function(t){k(e,t);function e(){return t!==null&&t.apply(this,arguments)||this}return e.prototype.init=function(r,i,n,a,o,s){a=a||{},this.option=null,this.
_theme=new ze(a),this._locale=new ze(o),this._optionManager=s},e.prototype.setOption=function(r,i,n){var a=PC(i);this._optionManager.setOption(r,n,a),this._resetOption(
null,a)},e.prototype.resetOption=function(r,i){return this._resetOption(r,PC(i))},e.prototype._resetOption=function(r,i){var n=!1,a=this._optionManager;if(!r||r===
"recreate"){var o=a.mountOption(r==="recreate");!this.option||r==="recreate"?DC(this,o):(this.restoreData(),this._mergeOption(o,i)),n=!0}if((r==="timeline"||r===
"media")&&this.restoreData(),!r||r==="recreate"||r==="timeline"){var s=a.getTimelineOption(this);s&&(n=!0,this._mergeOption(s,i))}if(!r||r==="recreate"||r==="me\
dia"){var l=a.getMediaOption(this);l.length&&T(l,function(u){n=!0,this._mergeOption(u,i)},this)}return n},e.prototype.mergeOption=function(r){this._mergeOption(
r,null)},e.prototype._mergeOption=function(r,i){var n=this.option,a=this._componentsMap,o=this._componentsCount,s=[],l=K(),u=i&&i.replaceMergeMainTypeMap;hb(this),
T(r,function(c,p){c!=null&&(Ee.hasClass(p)?p&&(s.push(p),l.set(p,!0)):n[p]=n[p]==null?ne(c):ge(n[p],c,!0))}),u&&u.each(function(c,p){Ee.hasClass(p)&&!l.get(p)&&
(s.push(p),l.set(p,!0))}),Ee.topologicalTravel(s,Ee.getAllClassMainTypes(),f,this);function f(c){var p=EC(this,c,ke(r[c])),h=a.get(c),v=h?u&&u.get(c)?"replaceMe\
rge":"normalMerge":"replaceAll",m=Vx(h,p,v);Gx(m,c,Ee),n[c]=null,a.set(c,null),o.set(c,0);var d=[],g=[],y=0,_,x;T(m,function(S,b){var w=S.existing,C=S.newOption;
if(!C)w&&(w.mergeOption({},this),w.optionUpdated({},!1));else{var E=c==="series",A=Ee.getClass(c,S.keyInfo.subType,!E);if(!A){if(0)var D,O;return}if(c==="toolti\
p"){if(_)return;_=!0}if(w&&w.constructor===A)w.name=S.keyInfo.name,w.mergeOption(C,this),w.optionUpdated(C,!1);else{var M=R({componentIndex:b},S.keyInfo);w=new A(
C,this,this,M),R(w,M),S.brandNew&&(w.__requireNewView=!0),w.init(C,this,this),w.optionUpdated(null,!0)}}w?(d.push(w.option),g.push(w),y++):(d.push(void 0),g.push(
void 0))},this),n[c]=d,a.set(c,g),o.set(c,y),c==="series"&&Hp(this)}this._seriesIndices||Hp(this)},e.prototype.getOption=function(){var r=ne(this.option);return T(
r,function(i,n){if(Ee.hasClass(n)){for(var a=ke(i),o=a.length,s=!1,l=o-1;l>=0;l--)a[l]&&!Go(a[l])?s=!0:(a[l]=null,!s&&o--);a.length=o,r[n]=a}}),delete r[MC],r},
e.prototype.setTheme=function(r){this._theme=new ze(r),this._resetOption("recreate",null)},e.prototype.getTheme=function(){return this._theme},e.prototype.getLocaleModel=
function(){return this._locale},e.prototype.setUpdatePayload=function(r){this._payload=r},e.prototype.getUpdatePayload=function(){return this._payload},e.prototype.
getComponent=function(r,i){var n=this._componentsMap.get(r);if(n){var a=n[i||0];if(a)return a;if(i==null){for(var o=0;o<n.length;o++)if(n[o])return n[o]}}},e.prototype.
queryComponents=function(r){var i=r.mainType;if(!i)return[];var n=r.index,a=r.id,o=r.name,s=this._componentsMap.get(i);if(!s||!s.length)return[];var l;return n!=
null?(l=[],T(ke(n),function(u){s[u]&&l.push(s[u])})):a!=null?l=OC("id",a,s):o!=null?l=OC("name",o,s):l=Me(s,function(u){return!!u}),LC(l,r)},e.prototype.findComponents=
function(r){var i=r.query,n=r.mainType,a=s(i),o=a?this.queryComponents(a):Me(this._componentsMap.get(n),function(u){return!!u});return l(LC(o,r));function s(u){
var f=n+"Index",c=n+"Id",p=n+"Name";return u&&(u[f]!=null||u[c]!=null||u[p]!=null)?{mainType:n,index:u[f],id:u[c],name:u[p]}:null}function l(u){return r.filter?
Me(u,r.filter):u}},e.prototype.eachComponent=function(r,i,n){var a=this._componentsMap;if(Y(r)){var o=i,s=r;a.each(function(c,p){for(var h=0;c&&h<c.length;h++){
var v=c[h];v&&s.call(o,p,v,v.componentIndex)}})}else for(var l=V(r)?a.get(r):W(r)?this.findComponents(r):null,u=0;l&&u<l.length;u++){var f=l[u];f&&i.call(n,f,f.
componentIndex)}},e.prototype.getSeriesByName=function(r){var i=hr(r,null);return Me(this._componentsMap.get("series"),function(n){return!!n&&i!=null&&n.name===
i})},e.prototype.getSeriesByIndex=function(r){return this._componentsMap.get("series")[r]},e.prototype.getSeriesByType=function(r){return Me(this._componentsMap.
get("series"),function(i){return!!i&&i.subType===r})},e.prototype.getSeries=function(){return Me(this._componentsMap.get("series"),function(r){return!!r})},e.prototype.
getSeriesCount=function(){return this._componentsCount.get("series")},e.prototype.eachSeries=function(r,i){fu(this),T(this._seriesIndices,function(n){var a=this.
_componentsMap.get("series")[n];r.call(i,a,n)},this)},e.prototype.eachRawSeries=function(r,i){T(this._componentsMap.get("series"),function(n){n&&r.call(i,n,n.componentIndex)})},
e.prototype.eachSeriesByType=function(r,i,n){fu(this),T(this._seriesIndices,function(a){var o=this._componentsMap.get("series")[a];o.subType===r&&i.call(n,o,a)},
this)},e.prototype.eachRawSeriesByType=function(r,i,n){return T(this.getSeriesByType(r),i,n)},e.prototype.isSeriesFiltered=function(r){return fu(this),this._seriesIndicesMap.
get(r.componentIndex)==null},e.prototype.getCurrentSeriesIndices=function(){return(this._seriesIndices||[]).slice()},e.prototype.filterSeries=function(r,i){fu(this);
var n=[];T(this._seriesIndices,function(a){var o=this._componentsMap.get("series")[a];r.call(i,o,a)&&n.push(a)},this),this._seriesIndices=n,this._seriesIndicesMap=
K(n)},e.prototype.restoreData=function(r){Hp(this);var i=this._componentsMap,n=[];i.each(function(a,o){Ee.hasClass(o)&&n.push(o)}),Ee.topologicalTravel(n,Ee.getAllClassMainTypes(),
function(a){T(i.get(a),function(o){o&&(a!=="series"||!I2(o,r))&&o.restoreData()})})},e.internalField=(function(){Hp=function(r){var i=r._seriesIndices=[];T(r._componentsMap.
get("series"),function(n){n&&i.push(n.componentIndex)}),r._seriesIndicesMap=K(i)},fu=function(r){},DC=function(r,i){r.option={},r.option[MC]=k2,r._componentsMap=
K({series:[]}),r._componentsCount=K();var n=i.aria;W(n)&&n.enabled==null&&(n.enabled=!0),N2(i,r._theme.option),ge(i,Vp,!1),r._mergeOption(i,null)}})(),e})(ze);function I2(t,e){
if(e){var r=e.seriesIndex,i=e.seriesId,n=e.seriesName;return r!=null&&t.componentIndex!==r||i!=null&&t.id!==i||n!=null&&t.name!==n}}function N2(t,e){var r=t.color&&
!t.colorLayer;T(e,function(i,n){n==="colorLayer"&&r||n==="color"&&t.color||Ee.hasClass(n)||(typeof i=="object"?t[n]=t[n]?ge(t[n],i,!1):ne(i):t[n]==null&&(t[n]=i))})}
function OC(t,e,r){if(B(e)){var i=K();return T(e,function(a){if(a!=null){var o=hr(a,null);o!=null&&i.set(a,!0)}}),Me(r,function(a){return a&&i.get(a[t])})}else{
var n=hr(e,null);return Me(r,function(a){return a&&n!=null&&a[t]===n})}}function LC(t,e){return e.hasOwnProperty("subType")?Me(t,function(r){return r&&r.subType===
e.subType}):t}function PC(t){var e=K();return t&&T(ke(t.replaceMerge),function(r){e.set(r,!0)}),{replaceMergeMainTypeMap:e}}bt(kC,Gl);var Gp=kC;var R2=/^(min|max)?(.+)$/,B2=(function(){function t(e){this._timelineOptions=[],this._mediaList=[],this._currentMediaIndices=[],this._api=e}return t.prototype.setOption=
function(e,r,i){e&&(T(ke(e.series),function(o){o&&o.data&&Ze(o.data)&&_o(o.data)}),T(ke(e.dataset),function(o){o&&o.source&&Ze(o.source)&&_o(o.source)})),e=ne(e);
var n=this._optionBackup,a=z2(e,r,!n);this._newBaseOption=a.baseOption,n?(a.timelineOptions.length&&(n.timelineOptions=a.timelineOptions),a.mediaList.length&&(n.
mediaList=a.mediaList),a.mediaDefault&&(n.mediaDefault=a.mediaDefault)):this._optionBackup=a},t.prototype.mountOption=function(e){var r=this._optionBackup;return this.
_timelineOptions=r.timelineOptions,this._mediaList=r.mediaList,this._mediaDefault=r.mediaDefault,this._currentMediaIndices=[],ne(e?r.baseOption:this._newBaseOption)},
t.prototype.getTimelineOption=function(e){var r,i=this._timelineOptions;if(i.length){var n=e.getComponent("timeline");n&&(r=ne(i[n.getCurrentIndex()]))}return r},
t.prototype.getMediaOption=function(e){var r=this._api.getWidth(),i=this._api.getHeight(),n=this._mediaList,a=this._mediaDefault,o=[],s=[];if(!n.length&&!a)return s;
for(var l=0,u=n.length;l<u;l++)F2(n[l].query,r,i)&&o.push(l);return!o.length&&a&&(o=[-1]),o.length&&!V2(o,this._currentMediaIndices)&&(s=z(o,function(f){return ne(
f===-1?a.option:n[f].option)})),this._currentMediaIndices=o,s},t})();function z2(t,e,r){var i=[],n,a,o=t.baseOption,s=t.timeline,l=t.options,u=t.media,f=!!t.media,
c=!!(l||s||o&&o.timeline);o?(a=o,a.timeline||(a.timeline=s)):((c||f)&&(t.options=t.media=null),a=t),f&&B(u)&&T(u,function(h){h&&h.option&&(h.query?i.push(h):n||
(n=h))}),p(a),T(l,function(h){return p(h)}),T(i,function(h){return p(h.option)});function p(h){T(e,function(v){v(h,r)})}return{baseOption:a,timelineOptions:l||[],
mediaDefault:n,mediaList:i}}function F2(t,e,r){var i={width:e,height:r,aspectratio:e/r},n=!0;return T(t,function(a,o){var s=o.match(R2);if(!(!s||!s[1]||!s[2])){
var l=s[1],u=s[2].toLowerCase();U2(i[u],a,l)||(n=!1)}}),n}function U2(t,e,r){return r==="min"?t>=e:r==="max"?t<=e:t===e}function V2(t,e){return t.join(",")===e.
join(",")}var IC=B2;var Jr=T,pu=W,NC=["areaStyle","lineStyle","nodeStyle","linkStyle","chordStyle","label","labelLine"];function Mg(t){var e=t&&t.itemStyle;if(e)for(var r=0,i=NC.length;r<
i;r++){var n=NC[r],a=e.normal,o=e.emphasis;a&&a[n]&&(t[n]=t[n]||{},t[n].normal?ge(t[n].normal,a[n]):t[n].normal=a[n],a[n]=null),o&&o[n]&&(t[n]=t[n]||{},t[n].emphasis?
ge(t[n].emphasis,o[n]):t[n].emphasis=o[n],o[n]=null)}}function Pt(t,e,r){if(t&&t[e]&&(t[e].normal||t[e].emphasis)){var i=t[e].normal,n=t[e].emphasis;i&&(r?(t[e].
normal=t[e].emphasis=null,ue(t[e],i)):t[e]=i),n&&(t.emphasis=t.emphasis||{},t.emphasis[e]=n,n.focus&&(t.emphasis.focus=n.focus),n.blurScope&&(t.emphasis.blurScope=
n.blurScope))}}function cu(t){Pt(t,"itemStyle"),Pt(t,"lineStyle"),Pt(t,"areaStyle"),Pt(t,"label"),Pt(t,"labelLine"),Pt(t,"upperLabel"),Pt(t,"edgeLabel")}function it(t,e){
var r=pu(t)&&t[e],i=pu(r)&&r.textStyle;if(i)for(var n=0,a=sd.length;n<a;n++){var o=sd[n];i.hasOwnProperty(o)&&(r[o]=i[o])}}function kr(t){t&&(cu(t),it(t,"label"),
t.emphasis&&it(t.emphasis,"label"))}function H2(t){if(pu(t)){Mg(t),cu(t),it(t,"label"),it(t,"upperLabel"),it(t,"edgeLabel"),t.emphasis&&(it(t.emphasis,"label"),
it(t.emphasis,"upperLabel"),it(t.emphasis,"edgeLabel"));var e=t.markPoint;e&&(Mg(e),kr(e));var r=t.markLine;r&&(Mg(r),kr(r));var i=t.markArea;i&&kr(i);var n=t.data;
if(t.type==="graph"){n=n||t.nodes;var a=t.links||t.edges;if(a&&!Ze(a))for(var o=0;o<a.length;o++)kr(a[o]);T(t.categories,function(u){cu(u)})}if(n&&!Ze(n))for(var o=0;o<
n.length;o++)kr(n[o]);if(e=t.markPoint,e&&e.data)for(var s=e.data,o=0;o<s.length;o++)kr(s[o]);if(r=t.markLine,r&&r.data)for(var l=r.data,o=0;o<l.length;o++)B(l[o])?
(kr(l[o][0]),kr(l[o][1])):kr(l[o]);t.type==="gauge"?(it(t,"axisLabel"),it(t,"title"),it(t,"detail")):t.type==="treemap"?(Pt(t.breadcrumb,"itemStyle"),T(t.levels,
function(u){cu(u)})):t.type==="tree"&&cu(t.leaves)}}function Qi(t){return B(t)?t:t?[t]:[]}function RC(t){return(B(t)?t[0]:t)||{}}function Og(t,e){Jr(Qi(t.series),
function(i){pu(i)&&H2(i)});var r=["xAxis","yAxis","radiusAxis","angleAxis","singleAxis","parallelAxis","radar"];e&&r.push("valueAxis","categoryAxis","logAxis","\
timeAxis"),Jr(r,function(i){Jr(Qi(t[i]),function(n){n&&(it(n,"axisLabel"),it(n.axisPointer,"label"))})}),Jr(Qi(t.parallel),function(i){var n=i&&i.parallelAxisDefault;
it(n,"axisLabel"),it(n&&n.axisPointer,"label")}),Jr(Qi(t.calendar),function(i){Pt(i,"itemStyle"),it(i,"dayLabel"),it(i,"monthLabel"),it(i,"yearLabel")}),Jr(Qi(t.
radar),function(i){it(i,"name"),i.name&&i.axisName==null&&(i.axisName=i.name,delete i.name),i.nameGap!=null&&i.axisNameGap==null&&(i.axisNameGap=i.nameGap,delete i.
nameGap)}),Jr(Qi(t.geo),function(i){pu(i)&&(kr(i),Jr(Qi(i.regions),function(n){kr(n)}))}),Jr(Qi(t.timeline),function(i){kr(i),Pt(i,"label"),Pt(i,"itemStyle"),Pt(
i,"controlStyle",!0);var n=i.data;B(n)&&T(n,function(a){W(a)&&(Pt(a,"label"),Pt(a,"itemStyle"))})}),Jr(Qi(t.toolbox),function(i){Pt(i,"iconStyle"),Jr(i.feature,
function(n){Pt(n,"iconStyle")})}),it(RC(t.axisPointer),"label"),it(RC(t.tooltip).axisPointer,"label")}function G2(t,e){for(var r=e.split(","),i=t,n=0;n<r.length&&(i=i&&i[r[n]],i!=null);n++);return i}function W2(t,e,r,i){for(var n=e.split(","),a=t,o,s=0;s<n.length-
1;s++)o=n[s],a[o]==null&&(a[o]={}),a=a[o];(i||a[n[s]]==null)&&(a[n[s]]=r)}function BC(t){t&&T(Y2,function(e){e[0]in t&&!(e[1]in t)&&(t[e[1]]=t[e[0]])})}var Y2=[
["x","left"],["y","top"],["x2","right"],["y2","bottom"]],$2=["grid","geo","parallel","legend","toolbox","title","visualMap","dataZoom","timeline"],Lg=[["borderR\
adius","barBorderRadius"],["borderColor","barBorderColor"],["borderWidth","barBorderWidth"]];function hu(t){var e=t&&t.itemStyle;if(e)for(var r=0;r<Lg.length;r++){
var i=Lg[r][1],n=Lg[r][0];e[i]!=null&&(e[n]=e[i])}}function zC(t){t&&t.alignTo==="edge"&&t.margin!=null&&t.edgeDistance==null&&(t.edgeDistance=t.margin)}function FC(t){
t&&t.downplay&&!t.blur&&(t.blur=t.downplay)}function X2(t){t&&t.focusNodeAdjacency!=null&&(t.emphasis=t.emphasis||{},t.emphasis.focus==null&&(t.emphasis.focus="\
adjacency"))}function UC(t,e){if(t)for(var r=0;r<t.length;r++)e(t[r]),t[r]&&UC(t[r].children,e)}function Wp(t,e){Og(t,e),t.series=ke(t.series),T(t.series,function(r){
if(W(r)){var i=r.type;if(i==="line")r.clipOverflow!=null&&(r.clip=r.clipOverflow);else if(i==="pie"||i==="gauge"){r.clockWise!=null&&(r.clockwise=r.clockWise),zC(
r.label);var n=r.data;if(n&&!Ze(n))for(var a=0;a<n.length;a++)zC(n[a]);r.hoverOffset!=null&&(r.emphasis=r.emphasis||{},(r.emphasis.scaleSize=null)&&(r.emphasis.
scaleSize=r.hoverOffset))}else if(i==="gauge"){var o=G2(r,"pointer.color");o!=null&&W2(r,"itemStyle.color",o)}else if(i==="bar"){hu(r),hu(r.backgroundStyle),hu(
r.emphasis);var n=r.data;if(n&&!Ze(n))for(var a=0;a<n.length;a++)typeof n[a]=="object"&&(hu(n[a]),hu(n[a]&&n[a].emphasis))}else if(i==="sunburst"){var s=r.highlightPolicy;
s&&(r.emphasis=r.emphasis||{},r.emphasis.focus||(r.emphasis.focus=s)),FC(r),UC(r.data,FC)}else i==="graph"||i==="sankey"?X2(r):i==="map"&&(r.mapType&&!r.map&&(r.
map=r.mapType),r.mapLocation&&ue(r,r.mapLocation));r.hoverAnimation!=null&&(r.emphasis=r.emphasis||{},r.emphasis&&r.emphasis.scale==null&&(r.emphasis.scale=r.hoverAnimation)),
BC(r)}}),t.dataRange&&(t.visualMap=t.dataRange),T($2,function(r){var i=t[r];i&&(B(i)||(i=[i]),T(i,function(n){BC(n)}))})}var VC=Bf(K2);function K2(t){var e=K();t.eachSeries(function(r){var i=r.get("stack");if(i){var n=e.get(i)||e.set(i,[]),a=r.getData(),o={stackResultDimension:a.getCalculationInfo(
"stackResultDimension"),stackedOverDimension:a.getCalculationInfo("stackedOverDimension"),stackedDimension:a.getCalculationInfo("stackedDimension"),stackedByDimension:a.
getCalculationInfo("stackedByDimension"),isStackedByIndex:a.getCalculationInfo("isStackedByIndex"),data:a,seriesModel:r};if(!o.stackedDimension||!(o.isStackedByIndex||
o.stackedByDimension))return;n.push(o)}}),e.each(function(r){if(r.length!==0){var i=r[0].seriesModel,n=i.get("stackOrder")||"seriesAsc";n==="seriesDesc"&&r.reverse(),
T(r,function(a,o){a.data.setCalculationInfo("stackedOnSeries",o>0?r[o-1].seriesModel:null)}),Z2(r)}})}function Z2(t){T(t,function(e,r){var i=[],n=[NaN,NaN],a=[e.
stackResultDimension,e.stackedOverDimension],o=e.data,s=e.isStackedByIndex,l=e.seriesModel.get("stackStrategy")||"samesign";o.modify(a,function(u,f,c){var p=o.get(
e.stackedDimension,c);if(isNaN(p))return n;var h,v;s?v=o.getRawIndex(c):h=o.get(e.stackedByDimension,c);for(var m=NaN,d=r-1;d>=0;d--){var g=t[d];if(s||(v=g.data.
rawIndexOf(g.stackedByDimension,h)),v>=0){var y=g.data.getByRawIndex(g.stackResultDimension,v);if(l==="all"||l==="positive"&&y>0||l==="negative"&&y<0||l==="same\
sign"&&p>=0&&y>0||l==="samesign"&&p<=0&&y<0){p=Nx(p,y),m=y;break}}}return i[0]=p,i[1]=m,i})})}var Pg=(function(){function t(){this.group=new Se,this.uid=En("viewComponent")}return t.prototype.init=function(e,r){},t.prototype.render=function(e,r,i,n){},t.
prototype.dispose=function(e,r){},t.prototype.updateView=function(e,r,i,n){},t.prototype.updateLayout=function(e,r,i,n){},t.prototype.updateVisual=function(e,r,i,n){},
t.prototype.toggleBlurSeries=function(e,r,i){},t.prototype.eachRendered=function(e){var r=this.group;r&&r.traverse(e)},t})();So(Pg);ln(Pg);var Wt=Pg;var HC=Q(),GC={itemStyle:ti(Kd,!0),lineStyle:ti(Xd,!0)},q2={lineStyle:"stroke",itemStyle:"fill"};function WC(t,e){var r=t.visualStyleMapper||GC[e];return r||(console.
warn("Unknown style type '"+e+"'."),GC.itemStyle)}function YC(t,e){var r=t.visualDrawType||q2[e];return r||(console.warn("Unknown style type '"+e+"'."),"fill")}
var $C={createOnAllSeries:!0,performRawSeries:!0,reset:function(t,e){var r=t.getData(),i=t.visualStyleAccessPath||"itemStyle",n=t.getModel(i),a=WC(t,i),o=a(n),s=n.
getShallow("decal");s&&(r.setVisual("decal",s),s.dirty=!0);var l=YC(t,i),u=o[l],f=Y(u)?u:null,c=o.fill==="auto"||o.stroke==="auto";if(!o[l]||f||c){var p=t.getColorFromPalette(
t.name,null,e.getSeriesCount());o[l]||(o[l]=p,r.setVisual("colorFromPalette",!0)),o.fill=o.fill==="auto"||Y(o.fill)?p:o.fill,o.stroke=o.stroke==="auto"||Y(o.stroke)?
p:o.stroke}if(r.setVisual("style",o),r.setVisual("drawType",l),!e.isSeriesFiltered(t)&&f)return r.setVisual("colorFromPalette",!1),{dataEach:function(h,v){var m=t.
getDataParams(v),d=R({},o);d[l]=f(m),h.setItemVisual(v,"style",d)}}}},vu=new ze,XC={createOnAllSeries:!0,reset:function(t,e){if(!t.ignoreStyleOnData){var r=t.getData(),
i=t.visualStyleAccessPath||"itemStyle",n=WC(t,i),a=r.getVisual("drawType");return{dataEach:r.hasItemOption?function(o,s){var l=o.getRawDataItem(s);if(l&&l[i]){vu.
option=l[i];var u=n(vu),f=o.ensureUniqueItemVisual(s,"style");R(f,u),vu.option.decal&&(o.setItemVisual(s,"decal",vu.option.decal),vu.option.decal.dirty=!0),a in
u&&o.setItemVisual(s,"colorFromPalette",!1)}}:null}}}},KC={performRawSeries:!0,overallReset:function(t){var e=K();t.eachSeries(function(r){if(!r.isColorBySeries()){
var i=r.type+"-"+r.getColorBy();HC(r).scope=e.get(i)||e.set(i,{})}}),t.eachSeries(function(r){if(!r.isColorBySeries()){var i=r.getRawData(),n={},a=r.getData(),o=HC(
r).scope,s=r.visualStyleAccessPath||"itemStyle",l=YC(r,s);a.each(function(u){var f=a.getRawIndex(u);n[f]=u}),i.each(function(u){var f=n[u],c=a.getItemVisual(f,"\
colorFromPalette");if(c){var p=a.ensureUniqueItemVisual(f,"style"),h=i.getName(u)||u+"",v=i.count();p[l]=r.getColorFromPalette(h,o,v)}})}})}};var Yp=Math.PI;function kg(t,e){e=e||{},ue(e,{text:"loading",textColor:oe.color.primary,fontSize:12,fontWeight:"normal",fontStyle:"normal",fontFamily:"sans-seri\
f",maskColor:"rgba(255,255,255,0.8)",showSpinner:!0,color:oe.color.theme[0],spinnerRadius:10,lineWidth:5,zlevel:0});var r=new Se,i=new Le({style:{fill:e.maskColor},
zlevel:e.zlevel,z:1e4});r.add(i);var n=new at({style:{text:e.text,fill:e.textColor,fontSize:e.fontSize,fontWeight:e.fontWeight,fontStyle:e.fontStyle,fontFamily:e.
fontFamily},zlevel:e.zlevel,z:10001}),a=new Le({style:{fill:"none"},textContent:n,textConfig:{position:"right",distance:10},zlevel:e.zlevel,z:10001});r.add(a);var o;
return e.showSpinner&&(o=new El({shape:{startAngle:-Yp/2,endAngle:-Yp/2+.1,r:e.spinnerRadius},style:{stroke:e.color,lineCap:"round",lineWidth:e.lineWidth},zlevel:e.
zlevel,z:10001}),o.animateShape(!0).when(1e3,{endAngle:Yp*3/2}).start("circularInOut"),o.animateShape(!0).when(1e3,{startAngle:Yp*3/2}).delay(300).start("circul\
arInOut"),r.add(o)),r.resize=function(){var s=n.getBoundingRect().width,l=e.showSpinner?e.spinnerRadius:0,u=(t.getWidth()-l*2-(e.showSpinner&&s?10:0)-s)/2-(e.showSpinner&&
s?0:5+s/2)+(e.showSpinner?0:s/2)+(s?0:l),f=t.getHeight()/2;e.showSpinner&&o.setShape({cx:u,cy:f}),a.setShape({x:u-l,y:f-l,width:l*2,height:l*2}),i.setShape({x:0,
y:0,width:t.getWidth(),height:t.getHeight()})},r.resize(),r}var j2=(function(){function t(e,r,i,n){this._stageTaskMap=K(),this.ecInstance=e,this.api=r,i=this._dataProcessorHandlers=i.slice(),n=this._visualHandlers=n.slice(),
this._allHandlers=i.concat(n)}return t.prototype.restoreData=function(e,r){e.restoreData(r),this._stageTaskMap.each(function(i){var n=i.overallTask;n&&n.dirty()})},
t.prototype.getPerformArgs=function(e,r){if(e.__pipeline){var i=this._pipelineMap.get(e.__pipeline.id),n=i.context,a=!r&&i.progressiveEnabled&&(!n||n.progressiveRender)&&
e.__idxInPipeline>i.blockIndex,o=a?i.step:null,s=n&&n.modDataCount,l=s!=null?Math.ceil(s/o):null;return{step:o,modBy:l,modDataCount:s}}},t.prototype.getPipeline=
function(e){return this._pipelineMap.get(e)},t.prototype.updateStreamModes=function(e,r){var i=this._pipelineMap.get(e.uid),n=e.__preparePipelineContext?e.__preparePipelineContext(
r,i):Rf(e,r,i);e.pipelineContext=i.context=n},t.prototype.restorePipelines=function(e,r){var i=this,n=i._pipelineMap=K();r.eachSeries(function(a){var o=e.painter.
type==="canvas"&&a.getProgressive(),s=a.uid;n.set(s,{id:s,head:null,tail:null,threshold:a.getProgressiveThreshold(),progressiveEnabled:o&&!(a.preventIncremental&&
a.preventIncremental()),blockIndex:-1,step:Math.round(o||700),count:0}),i._pipe(a,a.dataTask)})},t.prototype.prepareStageTasks=function(){var e=this._stageTaskMap,
r=this.api.getModel(),i=this.api;T(this._allHandlers,function(n){var a=e.get(n.uid)||e.set(n.uid,{}),o="";We(!(n.reset&&n.overallReset),o),n.reset&&this._createSeriesStageTask(
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
o&&o.get(p)||On({plan:rB,reset:iB,count:aB}));h.context={model:c,ecModel:i,api:n,useClearVisual:e.isVisual&&!e.isLayout,plan:e.plan,reset:e.reset,scheduler:a},a.
_pipe(c,h)}},t.prototype._createOverallStageTask=function(e,r,i,n){var a=this,o=r.overallTask=r.overallTask||On({reset:Q2});o.context={ecModel:i,api:n,overallReset:e.
overallReset,scheduler:a};var s=o.agentStubMap,l=o.agentStubMap=K(),u=e.seriesType,f=e.getTargetSeries,c=e.dirtyOnOverallProgress,p=!1,h="";We(!e.createOnAllSeries,
h),u?i.eachRawSeriesByType(u,v):f?f(i,n).each(v):T(i.getSeries(),v);function v(m){var d=m.uid,g=l.set(d,s&&s.get(d)||(p=!0,On({reset:J2,onDirty:tB})));g.context=
{model:m,dirtyOnOverallProgress:c},g.agent=o,g.__block=c,a._pipe(m,g)}p&&o.dirty()},t.prototype._pipe=function(e,r){var i=e.uid,n=this._pipelineMap.get(i);!n.head&&
(n.head=r),n.tail&&n.tail.pipe(r),n.tail=r,r.__idxInPipeline=n.count++,r.__pipeline=n},t.wrapStageHandler=function(e,r){return Y(e)&&(e={overallReset:e,seriesType:oB(
e)}),e.uid=En("stageHandler"),r&&(e.visualType=r),e},t})();function Q2(t){t.overallReset(t.ecModel,t.api,t.payload)}function J2(t){return t.dirtyOnOverallProgress&&
eB}function eB(){this.agent.dirty(),this.getDownstream().dirty()}function tB(){this.agent&&this.agent.dirty()}function rB(t){return t.plan?t.plan(t.model,t.ecModel,
t.api,t.payload):null}function iB(t){t.useClearVisual&&t.data.clearAllVisual();var e=t.resetDefines=ke(t.reset(t.model,t.ecModel,t.api,t.payload));return e.length>
1?z(e,function(r,i){return ZC(i)}):nB}var nB=ZC(0);function ZC(t){return function(e,r){var i=r.data,n=r.resetDefines[t];if(n&&n.dataEach)for(var a=e.start;a<e.end;a++)
n.dataEach(i,a);else n&&n.progress&&n.progress(e,i)}}function aB(t){return t.data.count()}function oB(t){$p=null;try{t(du,qC)}catch{}return $p}var du={},qC={},$p;
jC(du,Gp);jC(qC,Uf);du.eachSeriesByType=du.eachRawSeriesByType=function(t){$p=t};du.eachComponent=function(t){t.mainType==="series"&&t.subType&&($p=t.subType)};
function jC(t,e){for(var r in e.prototype)t[r]=Re}var Ig=j2;var X=oe.darkColor,QC=X.background,mu=function(){return{axisLine:{lineStyle:{color:X.axisLine}},splitLine:{lineStyle:{color:X.axisSplitLine}},splitArea:{areaStyle:{
color:[X.backgroundTint,X.backgroundTransparent]}},minorSplitLine:{lineStyle:{color:X.axisMinorSplitLine}},axisLabel:{color:X.axisLabel},axisName:{}}},JC={label:{
color:X.secondary},itemStyle:{borderColor:X.borderTint},dividerLineStyle:{color:X.border}},eA={darkMode:!0,color:X.theme,backgroundColor:QC,axisPointer:{lineStyle:{
color:X.border},crossStyle:{color:X.borderShade},label:{color:X.tertiary}},legend:{textStyle:{color:X.secondary},pageTextStyle:{color:X.tertiary}},textStyle:{color:X.
secondary},title:{textStyle:{color:X.primary},subtextStyle:{color:X.quaternary}},toolbox:{iconStyle:{borderColor:X.accent50},feature:{dataView:{backgroundColor:QC,
textColor:X.primary,textareaColor:X.background,textareaBorderColor:X.border,buttonColor:X.accent50,buttonTextColor:X.neutral00}}},tooltip:{backgroundColor:X.neutral20,
defaultBorderColor:X.border,textStyle:{color:X.tertiary}},dataZoom:{borderColor:X.accent10,textStyle:{color:X.tertiary},brushStyle:{color:X.backgroundTint},handleStyle:{
color:X.neutral00,borderColor:X.accent20},moveHandleStyle:{color:X.accent40},emphasis:{handleStyle:{borderColor:X.accent50}},dataBackground:{lineStyle:{color:X.
accent30},areaStyle:{color:X.accent20}},selectedDataBackground:{lineStyle:{color:X.accent50},areaStyle:{color:X.accent30}}},visualMap:{textStyle:{color:X.secondary},
handleStyle:{borderColor:X.neutral30}},timeline:{lineStyle:{color:X.accent10},label:{color:X.tertiary},controlStyle:{color:X.accent30,borderColor:X.accent30}},calendar:{
itemStyle:{color:X.neutral00,borderColor:X.neutral20},dayLabel:{color:X.tertiary},monthLabel:{color:X.secondary},yearLabel:{color:X.secondary}},matrix:{x:JC,y:JC,
backgroundColor:{borderColor:X.axisLine},body:{itemStyle:{borderColor:X.borderTint}}},timeAxis:mu(),logAxis:mu(),valueAxis:mu(),categoryAxis:mu(),line:{symbol:"\
circle"},graph:{color:X.theme},gauge:{title:{color:X.secondary},axisLine:{lineStyle:{color:[[1,X.neutral05]]}},axisLabel:{color:X.axisLabel},detail:{color:X.primary}},
candlestick:{itemStyle:{color:"#f64e56",color0:"#54ea92",borderColor:"#f64e56",borderColor0:"#54ea92"}},funnel:{itemStyle:{borderColor:X.background}},radar:(function(){
var t=mu();return t.axisName={color:X.axisLabel},t.axisLine.lineStyle.color=X.neutral20,t})(),treemap:{breadcrumb:{itemStyle:{color:X.neutral20,textStyle:{color:X.
secondary}},emphasis:{itemStyle:{color:X.neutral30}}}},sunburst:{itemStyle:{borderColor:X.background}},map:{itemStyle:{borderColor:X.border,areaColor:X.neutral10},
label:{color:X.tertiary},emphasis:{label:{color:X.primary},itemStyle:{areaColor:X.highlight}},select:{label:{color:X.primary},itemStyle:{areaColor:X.highlight}}},
geo:{itemStyle:{borderColor:X.border,areaColor:X.neutral10},emphasis:{label:{color:X.primary},itemStyle:{areaColor:X.highlight}},select:{label:{color:X.primary},
itemStyle:{color:X.highlight}}}};eA.categoryAxis.splitLine.show=!1;var tA=eA;var rA=(function(){function t(){}return t.prototype.normalizeQuery=function(e){var r={},i={},n={};if(V(e)){var a=Xt(e);r.mainType=a.main||null,r.subType=a.sub||
null}else{var o=["Index","Name","Id"],s={name:1,dataIndex:1,dataType:1};T(e,function(l,u){for(var f=!1,c=0;c<o.length;c++){var p=o[c],h=u.lastIndexOf(p);if(h>0&&
h===u.length-p.length){var v=u.slice(0,h);v!=="data"&&(r.mainType=v,r[p.toLowerCase()]=l,f=!0)}}s.hasOwnProperty(u)&&(i[u]=l,f=!0),f||(n[u]=l)})}return{cptQuery:r,
dataQuery:i,otherQuery:n}},t.prototype.filter=function(e,r){var i=this.eventInfo;if(!i)return!0;var n=i.targetEl,a=i.packedEvent,o=i.model,s=i.view;if(!o||!s)return!0;
var l=r.cptQuery,u=r.dataQuery;return f(l,o,"mainType")&&f(l,o,"subType")&&f(l,o,"index","componentIndex")&&f(l,o,"name")&&f(l,o,"id")&&f(u,a,"name")&&f(u,a,"da\
taIndex")&&f(u,a,"dataType")&&(!s.filterForExposedEvent||s.filterForExposedEvent(e,r.otherQuery,n,a));function f(c,p,h,v){return c[h]==null||p[v||h]===c[h]}},t.
prototype.afterTrigger=function(){this.eventInfo=null},t})();var Ng=["symbol","symbolSize","symbolRotate","symbolOffset"],iA=Ng.concat(["symbolKeepAspect"]),nA={createOnAllSeries:!0,performRawSeries:!0,reset:function(t,e){
var r=t.getData();if(t.legendIcon&&r.setVisual("legendIcon",t.legendIcon),!t.hasSymbolVisual)return;for(var i={},n={},a=!1,o=0;o<Ng.length;o++){var s=Ng[o],l=t.
get(s);Y(l)?(a=!0,n[s]=l):i[s]=l}if(i.symbol=i.symbol||t.defaultSymbol,r.setVisual(R({legendIcon:t.legendIcon||i.symbol,symbolKeepAspect:t.get("symbolKeepAspect")},
i)),e.isSeriesFiltered(t))return;var u=ee(n);function f(c,p){for(var h=t.getRawValue(p),v=t.getDataParams(p),m=0;m<u.length;m++){var d=u[m];c.setItemVisual(p,d,
n[d](h,v))}}return{dataEach:a?f:null}}},aA={createOnAllSeries:!0,performRawSeries:!0,reset:function(t,e){if(!t.hasSymbolVisual||e.isSeriesFiltered(t))return;var r=t.
getData();function i(n,a){for(var o=n.getItemModel(a),s=0;s<iA.length;s++){var l=iA[s],u=o.getShallow(l,!0);u!=null&&n.setItemVisual(a,l,u)}}return{dataEach:r.hasItemOption?
i:null}}};function oA(t,e,r){switch(r){case"color":var i=t.getItemVisual(e,"style");return i[t.getVisual("drawType")];case"opacity":return t.getItemVisual(e,"style").opacity;case"\
symbol":case"symbolSize":case"liftZ":return t.getItemVisual(e,r);default:}}function Fn(t,e){switch(e){case"color":var r=t.getVisual("style");return r[t.getVisual(
"drawType")];case"opacity":return t.getVisual("style").opacity;case"symbol":case"symbolSize":case"liftZ":return t.getVisual(e);default:}}function no(t,e,r){for(var i;t&&!(e(t)&&(i=t,r));)t=t.__hostTarget||t.parent;return i}var sB=new Tt,br=sB;var sA={};function lA(t,e){sA[t]=e}function uA(t){return sA[t]}var fA={};function cA(t,e){fA[t]=e}function pA(t){return fA[t]}var lB=Math.round(Math.random()*9),uB=typeof Object.defineProperty=="function",fB=(function(){function t(){this._id="__ec_inner_"+lB++}return t.prototype.get=function(e){
return this._guard(e)[this._id]},t.prototype.set=function(e,r){var i=this._guard(e);return uB?Object.defineProperty(i,this._id,{value:r,enumerable:!1,configurable:!0}):
i[this._id]=r,this},t.prototype.delete=function(e){return this.has(e)?(delete this._guard(e)[this._id],!0):!1},t.prototype.has=function(e){return!!this._guard(e)[this.
_id]},t.prototype._guard=function(e){if(e!==Object(e))throw TypeError("Value of WeakMap is not a non-null object.");return e},t})(),hA=fB;function ao(t){return isFinite(t)}function cB(t,e,r){var i=e.x==null?0:e.x,n=e.x2==null?1:e.x2,a=e.y==null?0:e.y,o=e.y2==null?0:e.y2;e.global||(i=i*r.width+r.x,
n=n*r.width+r.x,a=a*r.height+r.y,o=o*r.height+r.y),i=ao(i)?i:0,n=ao(n)?n:1,a=ao(a)?a:0,o=ao(o)?o:0;var s=t.createLinearGradient(i,a,n,o);return s}function pB(t,e,r){
var i=r.width,n=r.height,a=Math.min(i,n),o=e.x==null?.5:e.x,s=e.y==null?.5:e.y,l=e.r==null?.5:e.r;e.global||(o=o*i+r.x,s=s*n+r.y,l=l*a),o=ao(o)?o:.5,s=ao(s)?s:.5,
l=l>=0&&ao(l)?l:.5;var u=t.createRadialGradient(o,s,0,o,s,l);return u}function gu(t,e,r){for(var i=e.type==="radial"?pB(t,e,r):cB(t,e,r),n=e.colorStops,a=0;a<n.
length;a++)i.addColorStop(n[a].offset,n[a].color);return i}function vA(t,e){if(t===e||!t&&!e)return!1;if(!t||!e||t.length!==e.length)return!0;for(var r=0;r<t.length;r++)
if(t[r]!==e[r])return!0;return!1}function Xp(t){return parseInt(t,10)}function Un(t,e,r){var i=["width","height"][e],n=["clientWidth","clientHeight"][e],a=["pad\
dingLeft","paddingTop"][e],o=["paddingRight","paddingBottom"][e];if(r[i]!=null&&r[i]!=="auto")return parseFloat(r[i]);var s=document.defaultView.getComputedStyle(
t);return(t[n]||Xp(s[i])||Xp(t.style[i]))-(Xp(s[a])||0)-(Xp(s[o])||0)||0}function hB(t,e){return!t||t==="solid"||!(e>0)?null:t==="dashed"?[4*e,2*e]:t==="dotted"?[e]:pe(t)?[t]:B(t)?t:null}function yu(t){var e=t.style,r=e.lineDash&&e.lineWidth>
0&&hB(e.lineDash,e.lineWidth),i=e.lineDashOffset;if(r){var n=e.strokeNoScale&&t.getLineScale?t.getLineScale():1;n&&n!==1&&(r=z(r,function(a){return a/n}),i/=n)}
return[r,i]}var vB=new Bt(!0);function Kp(t){var e=t.stroke;return!(e==null||e==="none"||!(t.lineWidth>0))}function dA(t){return typeof t=="string"&&t!=="none"}function Zp(t){
var e=t.fill;return e!=null&&e!=="none"}function mA(t,e){if(e.fillOpacity!=null&&e.fillOpacity!==1){var r=t.globalAlpha;t.globalAlpha=e.fillOpacity*e.opacity,t.
fill(),t.globalAlpha=r}else t.fill()}function gA(t,e){if(e.strokeOpacity!=null&&e.strokeOpacity!==1){var r=t.globalAlpha;t.globalAlpha=e.strokeOpacity*e.opacity,
t.stroke(),t.globalAlpha=r}else t.stroke()}function qp(t,e,r){var i=Gs(e.image,e.__image,r);if(bo(i)){var n=t.createPattern(i,e.repeat||"repeat");if(typeof DOMMatrix==
"function"&&n&&n.setTransform){var a=new DOMMatrix;a.translateSelf(e.x||0,e.y||0),a.rotateSelf(0,0,(e.rotation||0)*xo),a.scaleSelf(e.scaleX||1,e.scaleY||1),n.setTransform(
a)}return n}}function dB(t,e,r,i,n){var a,o=Kp(r),s=Zp(r),l=r.strokePercent,u=l<1,f=!e.path;(!e.silent||u)&&f&&e.createPathProxy();var c=e.path||vB,p=e.__dirty;
if(!i){var h=r.fill,v=r.stroke,m=s&&!!h.colorStops,d=o&&!!v.colorStops,g=s&&!!h.image,y=o&&!!v.image,_=void 0,x=void 0,S=void 0,b=void 0,w=void 0;(m||d)&&(w=e.getBoundingRect()),
m&&(_=p?gu(t,h,w):e.__canvasFillGradient,e.__canvasFillGradient=_),d&&(x=p?gu(t,v,w):e.__canvasStrokeGradient,e.__canvasStrokeGradient=x),g&&(S=p||!e.__canvasFillPattern?
qp(t,h,e):e.__canvasFillPattern,e.__canvasFillPattern=S),y&&(b=p||!e.__canvasStrokePattern?qp(t,v,e):e.__canvasStrokePattern,e.__canvasStrokePattern=b),m?t.fillStyle=
_:g&&(S?t.fillStyle=S:s=!1),d?t.strokeStyle=x:y&&(b?t.strokeStyle=b:o=!1)}var C=e.getGlobalScale();c.setScale(C[0],C[1],e.segmentIgnoreThreshold);var E,A;t.setLineDash&&
r.lineDash&&(a=yu(e),E=a[0],A=a[1]);var D=!0;(f||p&mn)&&(c.setDPR(t.dpr),u?c.setContext(null):(c.setContext(t),D=!1),c.reset(),e.buildPath(c,e.shape,i),c.toStatic(),
e.pathUpdated()),D&&c.rebuildPath(t,u?l:1),E&&(t.setLineDash(E),t.lineDashOffset=A),i?(n.batchFill=s,n.batchStroke=o):r.strokeFirst?(o&&gA(t,r),s&&mA(t,r)):(s&&
mA(t,r),o&&gA(t,r)),E&&t.setLineDash([])}function mB(t,e,r){var i=e.__image=Gs(r.image,e.__image,e,e.onload);if(!(!i||!bo(i))){var n=r.x||0,a=r.y||0,o=e.getWidth(),
s=e.getHeight(),l=i.width/i.height;if(o==null&&s!=null?o=s*l:s==null&&o!=null?s=o/l:o==null&&s==null&&(o=i.width,s=i.height),r.sWidth&&r.sHeight){var u=r.sx||0,
f=r.sy||0;t.drawImage(i,u,f,r.sWidth,r.sHeight,n,a,o,s)}else if(r.sx&&r.sy){var u=r.sx,f=r.sy,c=o-u,p=s-f;t.drawImage(i,u,f,c,p,n,a,o,s)}else t.drawImage(i,n,a,
o,s)}}function gB(t,e,r){var i,n=r.text;if(n!=null&&(n+=""),n){t.font=r.font||$t,t.textAlign=r.textAlign,t.textBaseline=r.textBaseline;var a=void 0,o=void 0;t.setLineDash&&
r.lineDash&&(i=yu(e),a=i[0],o=i[1]),a&&(t.setLineDash(a),t.lineDashOffset=o),r.strokeFirst?(Kp(r)&&t.strokeText(n,r.x,r.y),Zp(r)&&t.fillText(n,r.x,r.y)):(Zp(r)&&
t.fillText(n,r.x,r.y),Kp(r)&&t.strokeText(n,r.x,r.y)),a&&t.setLineDash([])}}var yA=["shadowBlur","shadowOffsetX","shadowOffsetY"],_A=[["lineCap","butt"],["lineJ\
oin","miter"],["miterLimit",10]];function CA(t,e,r,i,n){var a=!1;if(!i&&(r=r||{},e===r))return!1;if(i||e.opacity!==r.opacity){Yt(t,n),a=!0;var o=Math.max(Math.min(
e.opacity,1),0);t.globalAlpha=isNaN(o)?ai.opacity:o}(i||e.blend!==r.blend)&&(a||(Yt(t,n),a=!0),t.globalCompositeOperation=e.blend||ai.blend);for(var s=0;s<yA.length;s++){
var l=yA[s];(i||e[l]!==r[l])&&(a||(Yt(t,n),a=!0),t[l]=t.dpr*(e[l]||0))}return(i||e.shadowColor!==r.shadowColor)&&(a||(Yt(t,n),a=!0),t.shadowColor=e.shadowColor||
ai.shadowColor),a}function xA(t,e,r,i,n){var a=e.style,o=i?null:r&&r.style||{};if(a===o)return!1;var s=CA(t,a,o,i,n);if((i||a.fill!==o.fill)&&(s||(Yt(t,n),s=!0),
dA(a.fill)&&(t.fillStyle=a.fill)),(i||a.stroke!==o.stroke)&&(s||(Yt(t,n),s=!0),dA(a.stroke)&&(t.strokeStyle=a.stroke)),(i||a.opacity!==o.opacity)&&(s||(Yt(t,n),
s=!0),t.globalAlpha=a.opacity==null?1:a.opacity),e.hasStroke()){var l=a.lineWidth,u=l/(a.strokeNoScale&&e.getLineScale?e.getLineScale():1);t.lineWidth!==u&&(s||
(Yt(t,n),s=!0),t.lineWidth=u)}for(var f=0;f<_A.length;f++){var c=_A[f],p=c[0];(i||a[p]!==o[p])&&(s||(Yt(t,n),s=!0),t[p]=a[p]||c[1])}return s}function yB(t,e,r,i,n){
return CA(t,e.style,r&&r.style,i,n)}function AA(t,e){var r=e.transform,i=t.dpr||1;r?t.setTransform(i*r[0],i*r[1],i*r[2],i*r[3],i*r[4],i*r[5]):t.setTransform(i,0,
0,i,0,0)}function _B(t,e,r){for(var i=!1,n=0;n<t.length;n++){var a=t[n];i=i||a.isZeroArea(),AA(e,a),e.beginPath(),a.buildPath(e,a.shape),e.clip()}r.allClipped=i}
function xB(t,e){return t&&e?t[0]!==e[0]||t[1]!==e[1]||t[2]!==e[2]||t[3]!==e[3]||t[4]!==e[4]||t[5]!==e[5]:!(!t&&!e)}var SA=1,bA=2,wA=3,TA=4;function SB(t){var e=Zp(
t),r=Kp(t);return!(t.lineDash||!(+e^+r)||e&&typeof t.fill!="string"||r&&typeof t.stroke!="string"||t.strokePercent<1||t.strokeOpacity<1||t.fillOpacity<1)}function Yt(t,e){
e.batchFill&&(e.batchFill=!1,t.fill()),e.batchStroke&&(e.batchStroke=!1,t.stroke())}function jp(t,e){var r={inHover:!1,viewWidth:0,viewHeight:0,beforeBrushParam:{}};
Vn(t,e,r),oo(t,r)}function Vn(t,e,r){var i=e.transform;if(!e.shouldBePainted(r.viewWidth,r.viewHeight,!1,!1)){e.__dirty&=~rt,e.__isRendered=!1;return}var n=e.__clipPaths,
a=r.prevElClipPaths,o=e.style,s=!1,l=!1;if((!a||vA(n,a))&&(a&&(Yt(t,r),t.restore(),l=s=!0,r.prevElClipPaths=null,r.allClipped=!1,r.prevEl=null),n&&n.length&&(Yt(
t,r),t.save(),_B(n,t,r),s=!0,r.prevElClipPaths=n)),r.allClipped){e.__dirty&=~rt,e.__isRendered=!1;return}e.beforeBrush&&e.beforeBrush(r.beforeBrushParam),e.innerBeforeBrush();
var u=r.prevEl;u||(l=s=!0);var f=e instanceof re&&e.autoBatch&&SB(o);s||xB(i,u.transform)?(Yt(t,r),AA(t,e)):f||Yt(t,r),e instanceof re?(r.lastDrawType!==SA&&(l=
!0,r.lastDrawType=SA),xA(t,e,u,l,r),(!f||!r.batchFill&&!r.batchStroke)&&t.beginPath(),dB(t,e,o,f,r)):e instanceof wa?(r.lastDrawType!==wA&&(l=!0,r.lastDrawType=
wA),xA(t,e,u,l,r),gB(t,e,o)):e instanceof gt?(r.lastDrawType!==bA&&(l=!0,r.lastDrawType=bA),yB(t,e,u,l,r),mB(t,e,o)):e.getTemporalDisplayables&&(r.lastDrawType!==
TA&&(l=!0,r.lastDrawType=TA),bB(t,e,r)),e.innerAfterBrush(),e.afterBrush&&(f&&Yt(t,r),e.afterBrush()),r.prevEl=e,e.__dirty=0,e.__isRendered=!0}function oo(t,e){
Yt(t,e),e.prevElClipPaths&&t.restore()}function bB(t,e,r){var i=e.getDisplayables(),n=e.getTemporalDisplayables();t.save();var a={prevElClipPaths:null,prevEl:null,
allClipped:!1,viewWidth:r.viewWidth,viewHeight:r.viewHeight,inHover:r.inHover,beforeBrushParam:{}},o,s;for(o=e.getCursor(),s=i.length;o<s;o++){var l=i[o];l.beforeBrush&&
l.beforeBrush(r.beforeBrushParam),l.innerBeforeBrush(),Vn(t,l,a),l.innerAfterBrush(),l.afterBrush&&l.afterBrush(),a.prevEl=l}oo(t,a);for(var u=0,f=n.length;u<f;u++){
var l=n[u];l.beforeBrush&&l.beforeBrush(r.beforeBrushParam),l.innerBeforeBrush(),Vn(t,l,a),l.innerAfterBrush(),l.afterBrush&&l.afterBrush(),a.prevEl=l}oo(t,a),e.
clearTemporalDisplayables(),e.notClear=!0,t.restore()}var Rg=new hA,EA=new ri(100),DA=["symbol","symbolSize","symbolKeepAspect","color","backgroundColor","dashArrayX","dashArrayY","maxTileWidth","maxTileHeight"];function _u(t,e){
if(t==="none")return null;var r=e.getDevicePixelRatio(),i=e.getZr(),n=i.painter.type==="svg";t.dirty&&Rg.delete(t);var a=Rg.get(t);if(a)return a;var o=ue(t,{symbol:"\
rect",symbolSize:1,symbolKeepAspect:!0,color:"rgba(0, 0, 0, 0.2)",backgroundColor:null,dashArrayX:5,dashArrayY:5,rotation:0,maxTileWidth:512,maxTileHeight:512});
o.backgroundColor==="none"&&(o.backgroundColor=null);var s={repeat:"repeat"};return l(s),s.rotation=o.rotation,s.scaleX=s.scaleY=n?1:1/r,Rg.set(t,s),t.dirty=!1,
s;function l(u){for(var f=[r],c=!0,p=0;p<DA.length;++p){var h=o[DA[p]];if(h!=null&&!B(h)&&!V(h)&&!pe(h)&&typeof h!="boolean"){c=!1;break}f.push(h)}var v;if(c){v=
f.join(",")+(n?"-svg":"");var m=EA.get(v);m&&(n?u.svgElement=m:u.image=m)}var d=OA(o.dashArrayX),g=wB(o.dashArrayY),y=MA(o.symbol),_=TB(d),x=LA(g),S=!n&&tt.createCanvas(),
b=n&&{tag:"g",attrs:{},key:"dcl",children:[]},w=E(),C;S&&(S.width=w.width*r,S.height=w.height*r,C=S.getContext("2d")),A(),c&&EA.put(v,S||b),u.image=S,u.svgElement=
b,u.svgWidth=w.width,u.svgHeight=w.height;function E(){for(var D=1,O=0,M=_.length;O<M;++O)D=ad(D,_[O]);for(var I=1,O=0,M=y.length;O<M;++O)I=ad(I,y[O].length);D*=
I;var P=x*_.length*y.length;if(0)var L;return{width:Math.max(1,Math.min(D,o.maxTileWidth)),height:Math.max(1,Math.min(P,o.maxTileHeight))}}function A(){C&&(C.clearRect(
0,0,S.width,S.height),o.backgroundColor&&(C.fillStyle=o.backgroundColor,C.fillRect(0,0,S.width,S.height)));for(var D=0,O=0;O<g.length;++O)D+=g[O];if(D<=0)return;
for(var M=-x,I=0,P=0,L=0;M<w.height;){if(I%2===0){for(var F=P/2%y.length,U=0,$=0,Z=0;U<w.width*2;){for(var j=0,O=0;O<d[L].length;++O)j+=d[L][O];if(j<=0)break;if($%
2===0){var J=(1-o.symbolSize)*.5,ie=U+d[L][$]*J,q=M+g[I]*J,me=d[L][$]*o.symbolSize,be=g[I]*o.symbolSize,St=Z/2%y[F].length;Mt(ie,q,me,be,y[F][St])}U+=d[L][$],++Z,
++$,$===d[L].length&&($=0)}++L,L===d.length&&(L=0)}M+=g[I],++P,++I,I===g.length&&(I=0)}function Mt(De,Xe,ce,we,Br){var ht=n?1:r,Fs=xr(Br,De*ht,Xe*ht,ce*ht,we*ht,
o.color,o.symbolKeepAspect);if(n){var Qn=i.painter.renderOneToVNode(Fs);Qn&&b.children.push(Qn)}else jp(C,Fs)}}}}function MA(t){if(!t||t.length===0)return[["rec\
t"]];if(V(t))return[[t]];for(var e=!0,r=0;r<t.length;++r)if(!V(t[r])){e=!1;break}if(e)return MA([t]);for(var i=[],r=0;r<t.length;++r)V(t[r])?i.push([t[r]]):i.push(
t[r]);return i}function OA(t){if(!t||t.length===0)return[[0,0]];if(pe(t)){var e=Math.ceil(t);return[[e,e]]}for(var r=!0,i=0;i<t.length;++i)if(!pe(t[i])){r=!1;break}
if(r)return OA([t]);for(var n=[],i=0;i<t.length;++i)if(pe(t[i])){var e=Math.ceil(t[i]);n.push([e,e])}else{var e=z(t[i],function(s){return Math.ceil(s)});e.length%
2===1?n.push(e.concat(e)):n.push(e)}return n}function wB(t){if(!t||typeof t=="object"&&t.length===0)return[0,0];if(pe(t)){var e=Math.ceil(t);return[e,e]}var r=z(
t,function(i){return Math.ceil(i)});return t.length%2?r.concat(r):r}function TB(t){return z(t,function(e){return LA(e)})}function LA(t){for(var e=0,r=0;r<t.length;++r)
e+=t[r];return t.length%2===1?e*2:e}var PA=Bf(CB);function CB(t,e){t.eachRawSeries(function(r){if(!t.isSeriesFiltered(r)){var i=r.getData();i.hasItemVisual()&&i.each(function(o){var s=i.getItemVisual(
o,"decal");if(s){var l=i.ensureUniqueItemVisual(o,"style");l.decal=_u(s,e)}});var n=i.getVisual("decal");if(n){var a=i.getVisual("style");a.decal=_u(n,e)}}})}var AB=1,EB=800,DB=900,MB=920,OB=1e3,LB=2e3,kA=5e3,GA=1e3,PB=1100,Kg=2e3,WA=3e3,kB=4e3,nh=4500,IB=4600,NB=5e3,RB=6e3,YA=7e3,$A={PROCESSOR:{SERIES_FILTER:EB,AXIS_STATISTICS:MB,
FILTER:OB,STATISTIC:kA,STATISTICS:kA},VISUAL:{LAYOUT:GA,PROGRESSIVE_LAYOUT:PB,GLOBAL:Kg,CHART:WA,POST_CHART_LAYOUT:IB,COMPONENT:kB,BRUSH:NB,CHART_ITEM:nh,ARIA:RB,
DECAL:YA}},ft="__flagInMainProcess",Qp="__mainProcessVersion",xt="__pendingUpdate",Bg="__needsUpdateStatus",IA=/^[a-zA-Z0-9_]+$/,zg="__connectUpdateStatus",NA=0,
BB=1,zB=2;function XA(t){return function(){for(var e=[],r=0;r<arguments.length;r++)e[r]=arguments[r];if(this.isDisposed()){this.id;return}return ZA(this,t,e)}}function KA(t){
return function(){for(var e=[],r=0;r<arguments.length;r++)e[r]=arguments[r];return ZA(this,t,e)}}function ZA(t,e,r){return r[0]=r[0]&&r[0].toLowerCase(),Tt.prototype[e].
apply(t,r)}var qA=(function(t){k(e,t);function e(){return t!==null&&t.apply(this,arguments)||this}return e})(Tt),jA=qA.prototype;jA.on=KA("on");jA.off=KA("off");
var so,Fg,Jp,Ji,eh,Ug,Vg,Ms,Os,RA,BA,Hg,zA,th,FA,QA,Ir,UA,Ls,JA=(function(t){k(e,t);function e(r,i,n){var a=t.call(this,new rA)||this;a._chartsViews=[],a._chartsMap=
{},a._componentsViews=[],a._componentsMap={},a._pendingActions=[],n=n||{},a.__v_skip=!0,a._dom=r;var o="canvas",s="auto",l=!1;if(a[Qp]=1,0)var u;n.ssr&&TC(function(h){
var v=he(h),m=v.dataIndex;if(m!=null){var d=K();return d.set("series_index",v.seriesIndex),d.set("data_index",m),v.ssrType&&d.set("ssr_type",v.ssrType),d}});var f=a.
_zr=Dg(r,{renderer:n.renderer||o,devicePixelRatio:n.devicePixelRatio,width:n.width,height:n.height,ssr:n.ssr,useDirtyRect:G(n.useDirtyRect,l),useCoarsePointer:G(
n.useCoarsePointer,s),pointerSize:n.pointerSize});a._ssr=n.ssr,a._throttledZrFlush=au(fe(f.flush,f),17),a._updateTheme(i),a._locale=Gb(n.locale||Lc),a._coordSysMgr=
new Vl;var c=a._api=FA(a);function p(h,v){return h.__prio-v.__prio}return ro(ih,p),ro(Yg,p),a._scheduler=new Ig(a,c,Yg,ih),a._messageCenter=new qA,a._initEvents(),
a.resize=fe(a.resize,a),f.animation.on("frame",a._onframe,a),RA(f,a),BA(f,a),_o(a),a}return e.prototype._onframe=function(){if(!this._disposed){var r=this._scheduler,
i=this._model,n=this._api;if(UA(this),this[xt]){var a=this[xt].silent;this[ft]=!0,Ls(this);try{so(this),Ji.update.call(this,null,this[xt].updateParams)}catch(l){
throw this[ft]=!1,this[xt]=null,l}this._zr.flush(),this[ft]=!1,this[xt]=null,Ms.call(this,a),Os.call(this,a)}else if(r.unfinished){var o=AB;do{r.unfinished=!1;var s=tt.
getTime();r.performSeriesTasks(i),r.performDataProcessorTasks(i),Ug(this,i),r.performVisualTasks(i),th(this,this._model,n,"remain",{}),o-=tt.getTime()-s}while(o>
0&&r.unfinished);r.unfinished||this._zr.flush()}}},e.prototype.getDom=function(){return this._dom},e.prototype.getId=function(){return this.id},e.prototype.getZr=
function(){return this._zr},e.prototype.isSSR=function(){return this._ssr},e.prototype.setOption=function(r,i,n){if(!this[ft]){if(this._disposed){this.id;return}
var a,o,s;if(W(i)&&(n=i.lazyUpdate,a=i.silent,o=i.replaceMerge,s=i.transition,i=i.notMerge),this[ft]=!0,Ls(this),!this._model||i){var l=new IC(this._api),u=this.
_theme,f=this._model=new Gp;f.scheduler=this._scheduler,f.ssr=this._ssr,f.init(null,null,null,u,this._locale,l)}this._model.setOption(r,{replaceMerge:o},$g);var c={
seriesTransition:s,optionChanged:!0};if(n)this[xt]={silent:a,updateParams:c},this[ft]=!1,this.getZr().wakeUp();else{try{so(this),Ji.update.call(this,null,c)}catch(p){
throw this[xt]=null,this[ft]=!1,p}this._ssr||this._zr.flush(),this[xt]=null,this[ft]=!1,Ms.call(this,a),Os.call(this,a)}}},e.prototype.setTheme=function(r,i){if(!this[ft]){
if(this._disposed){this.id;return}var n=this._model;if(n){var a=i&&i.silent,o=null;this[xt]&&(a==null&&(a=this[xt].silent),o=this[xt].updateParams,this[xt]=null),
this[ft]=!0,Ls(this);try{this._updateTheme(r),n.setTheme(this._theme),so(this),Ji.update.call(this,{type:"setTheme"},o)}catch(s){throw this[ft]=!1,s}this[ft]=!1,
Ms.call(this,a),Os.call(this,a)}}},e.prototype._updateTheme=function(r){V(r)&&(r=eE[r]),r&&(r=ne(r),r&&Wp(r,!0),this._theme=r)},e.prototype.getModel=function(){
return this._model},e.prototype.getOption=function(){return this._model&&this._model.getOption()},e.prototype.getWidth=function(){return this._zr.getWidth()},e.
prototype.getHeight=function(){return this._zr.getHeight()},e.prototype.getDevicePixelRatio=function(){return this._zr.painter.dpr||le.hasGlobalWindow&&window.devicePixelRatio||
1},e.prototype.getRenderedCanvas=function(r){return this.renderToCanvas(r)},e.prototype.renderToCanvas=function(r){r=r||{};var i=this._zr.painter;return i.getRenderedCanvas(
{backgroundColor:r.backgroundColor||this._model.get("backgroundColor"),pixelRatio:r.pixelRatio||this.getDevicePixelRatio()})},e.prototype.renderToSVGString=function(r){
r=r||{};var i=this._zr.painter;return i.renderToString({useViewBox:r.useViewBox})},e.prototype.getSvgDataURL=function(){var r=this._zr,i=r.storage.getDisplayList();
return T(i,function(n){n.stopAnimation(null,!0)}),r.painter.toDataURL()},e.prototype.getDataURL=function(r){if(this._disposed){this.id;return}r=r||{};var i=r.excludeComponents,
n=this._model,a=[],o=this;T(i,function(l){n.eachComponent({mainType:l},function(u){var f=o._componentsMap[u.__viewId];f.group.ignore||(a.push(f),f.group.ignore=
!0)})});var s=this._zr.painter.getType()==="svg"?this.getSvgDataURL():this.renderToCanvas(r).toDataURL("image/"+(r&&r.type||"png"));return T(a,function(l){l.group.
ignore=!1}),s},e.prototype.getConnectedDataURL=function(r){if(this._disposed){this.id;return}var i=r.type==="svg",n=this.group,a=Math.min,o=Math.max,s=1/0;if(VA[n]){
var l=s,u=s,f=-s,c=-s,p=[],h=r&&r.pixelRatio||this.getDevicePixelRatio();T(xu,function(_,x){if(_.group===n){var S=i?_.getZr().painter.getSvgDom().innerHTML:_.renderToCanvas(
ne(r)),b=_.getDom().getBoundingClientRect();l=a(b.left,l),u=a(b.top,u),f=o(b.right,f),c=o(b.bottom,c),p.push({dom:S,left:b.left,top:b.top})}}),l*=h,u*=h,f*=h,c*=
h;var v=f-l,m=c-u,d=tt.createCanvas(),g=Dg(d,{renderer:i?"svg":"canvas"});if(g.resize({width:v,height:m}),i){var y="";return T(p,function(_){var x=_.left-l,S=_.
top-u;y+='<g transform="translate('+x+","+S+')">'+_.dom+"</g>"}),g.painter.getSvgRoot().innerHTML=y,r.connectedBackgroundColor&&g.painter.setBackgroundColor(r.connectedBackgroundColor),
g.refreshImmediately(),g.painter.toDataURL()}else return r.connectedBackgroundColor&&g.add(new Le({shape:{x:0,y:0,width:v,height:m},style:{fill:r.connectedBackgroundColor}})),
T(p,function(_){var x=new gt({style:{x:_.left*h-l,y:_.top*h-u,image:_.dom}});g.add(x)}),g.refreshImmediately(),d.toDataURL("image/"+(r&&r.type||"png"))}else return this.
getDataURL(r)},e.prototype.convertToPixel=function(r,i,n){return eh(this,"convertToPixel",r,i,n)},e.prototype.convertToLayout=function(r,i,n){return eh(this,"co\
nvertToLayout",r,i,n)},e.prototype.convertFromPixel=function(r,i,n){return eh(this,"convertFromPixel",r,i,n)},e.prototype.containPixel=function(r,i){if(this._disposed){
this.id;return}var n=this._model,a,o=If(n,r);return T(o,function(s,l){l.indexOf("Models")>=0&&T(s,function(u){var f=u.coordinateSystem;if(f&&f.containPoint)a=a||
!!f.containPoint(i);else if(l==="seriesModels"){var c=this._chartsMap[u.__viewId];c&&c.containPoint&&(a=a||c.containPoint(i,u))}},this)},this),!!a},e.prototype.
getVisual=function(r,i){var n=this._model,a=If(n,r,{defaultMainType:"series"}),o=a.seriesModel,s=o.getData(),l=a.hasOwnProperty("dataIndexInside")?a.dataIndexInside:
a.hasOwnProperty("dataIndex")?s.indexOfRawIndex(a.dataIndex):null;return l!=null?oA(s,l,i):Fn(s,i)},e.prototype.getViewOfComponentModel=function(r){return this.
_componentsMap[r.__viewId]},e.prototype.getViewOfSeriesModel=function(r){return this._chartsMap[r.__viewId]},e.prototype._initEvents=function(){var r=this;T(FB,
function(n){var a=function(o){var s=r.getModel(),l=o.target,u,f=n==="globalout";if(f?u={}:l&&no(l,function(m){var d=he(m);if(d&&d.dataIndex!=null){var g=d.dataModel||
s.getSeriesByIndex(d.seriesIndex);return u=g&&g.getDataParams(d.dataIndex,d.dataType,l)||{},!0}else if(d.eventData)return u=R({},d.eventData),!0},!0),u){var c=u.
componentType,p=u.componentIndex;(c==="markLine"||c==="markPoint"||c==="markArea")&&(c="series",p=u.seriesIndex);var h=c&&p!=null&&s.getComponent(c,p),v=h&&r[h.
mainType==="series"?"_chartsMap":"_componentsMap"][h.__viewId];u.event=o,u.type=n,r._$eventProcessor.eventInfo={targetEl:l,packedEvent:u,model:h,view:v},r.trigger(
n,u)}};a.zrEventfulCallAtLast=!0,r._zr.on(n,a,r)});var i=this._messageCenter;T(Wg,function(n,a){i.on(a,function(o){r.trigger(a,o)})}),q1(i,this,this._api)},e.prototype.
isDisposed=function(){return this._disposed},e.prototype.clear=function(){if(this._disposed){this.id;return}this.setOption({series:[]},!0)},e.prototype.dispose=
function(){if(this._disposed){this.id;return}this._disposed=!0;var r=this.getDom();r&&ld(this.getDom(),qg,"");var i=this,n=i._api,a=i._model;T(i._componentsViews,
function(o){o.dispose(a,n)}),T(i._chartsViews,function(o){o.dispose(a,n)}),i._zr.dispose(),i._dom=i._model=i._chartsMap=i._componentsMap=i._chartsViews=i._componentsViews=
i._scheduler=i._api=i._zr=i._throttledZrFlush=i._theme=i._coordSysMgr=i._messageCenter=null,delete xu[i.id]},e.prototype.resize=function(r){if(!this[ft]){if(this.
_disposed){this.id;return}this._zr.resize(r);var i=this._model;if(this._loadingFX&&this._loadingFX.resize(),!!i){var n=i.resetOption("media"),a=r&&r.silent;this[xt]&&
(a==null&&(a=this[xt].silent),n=!0,this[xt]=null),this[ft]=!0,Ls(this);try{n&&so(this),Ji.update.call(this,{type:"resize",animation:R({duration:0},r&&r.animation)})}catch(o){
throw this[ft]=!1,o}this[ft]=!1,Ms.call(this,a),Os.call(this,a)}}},e.prototype.showLoading=function(r,i){if(this._disposed){this.id;return}if(W(r)&&(i=r,r=""),r=
r||"default",this.hideLoading(),!!Xg[r]){var n=Xg[r](this._api,i),a=this._zr;this._loadingFX=n,a.add(n)}},e.prototype.hideLoading=function(){if(this._disposed){
this.id;return}this._loadingFX&&this._zr.remove(this._loadingFX),this._loadingFX=null},e.prototype.makeActionFromEvent=function(r){var i=R({},r);return i.type=Gg[r.
type],i},e.prototype.dispatchAction=function(r,i){if(this._disposed){this.id;return}if(W(i)||(i={silent:!!i}),!!rh[r.type]&&this._model){if(this[ft]){this._pendingActions.
push(r);return}var n=i.silent;Vg.call(this,r,n);var a=i.flush;a?this._zr.flush():a!==!1&&le.browser.weChat&&this._throttledZrFlush(),Ms.call(this,n),Os.call(this,
n)}},e.prototype.updateLabelLayout=function(){br.trigger("series:layoutlabels",this._model,this._api,{updatedSeries:[]})},e.prototype.appendData=function(r){if(this.
_disposed){this.id;return}var i=r.seriesIndex,n=this.getModel(),a=n.getSeriesByIndex(i);a.appendData(r),this._scheduler.unfinished=!0,this.getZr().wakeUp()},e.internalField=
(function(){so=function(c){AT(c._model);var p=c._scheduler;p.restorePipelines(c._zr,c._model),p.prepareStageTasks(),Fg(c,!0),Fg(c,!1),p.plan()},Fg=function(c,p){
for(var h=c._model,v=c._scheduler,m=p?c._componentsViews:c._chartsViews,d=p?c._componentsMap:c._chartsMap,g=c._zr,y=c._api,_=0;_<m.length;_++)m[_].__alive=!1;p?
h.eachComponent(function(b,w){b!=="series"&&x(w)}):h.eachSeries(x);function x(b){var w=b.__requireNewView;b.__requireNewView=!1;var C="_ec_"+b.id+"_"+b.type,E=!w&&
d[C];if(!E){var A=Xt(b.type),D=p?Wt.getClass(A.main,A.sub):Et.getClass(A.sub);E=new D,E.init(h,y),d[C]=E,m.push(E),g.add(E.group)}b.__viewId=E.__id=C,E.__alive=
!0,E.__model=b,E.group.__ecComponentInfo={mainType:b.mainType,index:b.componentIndex},!p&&v.prepareView(E,b,h,y)}for(var _=0;_<m.length;){var S=m[_];S.__alive?_++:
(!p&&S.renderTask.dispose(),g.remove(S.group),S.dispose(h,y),m.splice(_,1),d[S.__id]===S&&delete d[S.__id],S.__id=S.group.__ecComponentInfo=null)}},Jp=function(c,p,h,v,m){
var d=c._model;if(d.setUpdatePayload(h),!v){T([].concat(c._componentsViews).concat(c._chartsViews),x);return}var g=Wx(h,v,m),y=h.excludeSeriesId,_;y!=null&&(_=K(),
T(ke(y),function(S){var b=hr(S,null);b!=null&&_.set(b,!0)})),d&&d.eachComponent(g,function(S){var b=_&&_.get(S.id)!=null;if(!b)if(Cd(h))if(S instanceof Ht)h.type===
Tn&&!h.notBlur&&!S.get(["emphasis","disabled"])&&cS(S,h,c._api);else{var w=$f(S.mainType,S.componentIndex,h.name,c._api),C=w.focusSelf,E=w.dispatchers;h.type===
Tn&&C&&!h.notBlur&&Vf(S.mainType,S.componentIndex,c._api),E&&T(E,function(A){h.type===Tn?Ui(A):Vi(A)})}else Xf(h)&&S instanceof Ht&&(vS(S,h,c._api),Td(S),Ir(c))},
c),d&&d.eachComponent(g,function(S){var b=_&&_.get(S.id)!=null;b||x(c[v==="series"?"_chartsMap":"_componentsMap"][S.__viewId])},c);function x(S){S&&S.__alive&&S[p]&&
S[p](S.__model,d,c._api,h)}},Ji={prepareAndUpdate:function(c){so(this),Ji.update.call(this,c,c&&{optionChanged:c.newOption!=null})},update:function(c,p){var h=this.
_model,v=this._api,m=this._zr,d=this._coordSysMgr,g=this._scheduler;if(h){ET(h),h.setUpdatePayload(c),g.restoreData(h,c),g.performSeriesTasks(h),d.create(h,v),br.
trigger("coordsys:aftercreate",h,v),g.performDataProcessorTasks(h,c),Ug(this,h),d.update(h,v),i(h),g.performVisualTasks(h,c);var y=h.get("backgroundColor")||"tr\
ansparent";m.setBackgroundColor(y);var _=h.get("darkMode");_!=null&&_!=="auto"&&m.setDarkMode(_),Hg(this,h,v,c,p),br.trigger("afterupdate",h,v)}},updateTransform:function(c){
var p=this,h=p._model,v=p._api;if(h){h.setUpdatePayload(c);var m=[];h.eachComponent(function(g,y){if(g!==zf){var _=p.getViewOfComponentModel(y);if(_&&_.__alive)
if(_.updateTransform){var x=_.updateTransform(y,h,v,c);x&&x.update&&m.push(_)}else m.push(_)}});var d=K();h.eachSeries(function(g){var y=p._chartsMap[g.__viewId],
_=g.pipelineContext;if(y.updateTransform&&!_.progressiveRender){var x=y.updateTransform(g,h,v,c);x&&x.update&&d.set(g.uid,1)}else d.set(g.uid,1)}),p._scheduler.
performVisualTasks(h,c,{setDirty:!0,dirtyMap:d}),th(p,h,v,c,{},d),br.trigger("afterupdate",h,v)}},updateView:function(c){var p=this._model;p&&(p.setUpdatePayload(
c),Et.markUpdateMethod(c,"updateView"),i(p),this._scheduler.performVisualTasks(p,c,{setDirty:!0}),Hg(this,p,this._api,c,{}),br.trigger("afterupdate",p,this._api))},
updateVisual:function(c){var p=this,h=this._model;h&&(h.setUpdatePayload(c),h.eachSeries(function(v){v.getData().clearAllVisual()}),Et.markUpdateMethod(c,"updat\
eVisual"),i(h),this._scheduler.performVisualTasks(h,c,{visualType:"visual",setDirty:!0}),h.eachComponent(function(v,m){if(v!=="series"){var d=p.getViewOfComponentModel(
m);d&&d.__alive&&d.updateVisual(m,h,p._api,c)}}),h.eachSeries(function(v){var m=p._chartsMap[v.__viewId];m.updateVisual(v,h,p._api,c)}),br.trigger("afterupdate",
h,this._api))},updateLayout:function(c){Ji.update.call(this,c)}};function r(c,p,h,v,m){if(c._disposed){c.id;return}for(var d=c._model,g=c._coordSysMgr.getCoordinateSystems(),
y,_=If(d,h),x=0;x<g.length;x++){var S=g[x];if(S[p]&&(y=S[p](d,_,v,m))!=null)return y}}eh=r,Ug=function(c,p){var h=c._chartsMap,v=c._scheduler;p.eachSeries(function(m){
v.updateStreamModes(m,h[m.__viewId])})},Vg=function(c,p){var h=this,v=this.getModel(),m=c.type,d=c.escapeConnect,g=rh[m],y=(g.update||"update").split(":"),_=y.pop(),
x=y[0]!=null&&Xt(y[0]);this[ft]=!0,Ls(this);var S=[c],b=!1;c.batch&&(b=!0,S=z(c.batch,function(L){return L=ue(R({},L),c),L.batch=null,L}));var w=[],C,E=[],A=g.nonRefinedEventType,
D=Xf(c),O=Cd(c);if(O&&wd(this._api),T(S,function(L){var F=g.action(L,v,h._api);if(g.refineEvent?E.push(F):C=F,C=C||R({},L),C.type=A,w.push(C),O){var U=hl(c),$=U.
queryOptionMap,Z=U.mainTypeSpecified,j=Z?$.keys()[0]:"series";Jp(h,_,L,j),Ir(h)}else D?(Jp(h,_,L,"series"),Ir(h)):x&&Jp(h,_,L,x.main,x.sub)}),_!=="none"&&!O&&!D&&
!x)try{this[xt]?(so(this),Ji.update.call(this,c),this[xt]=null):Ji[_].call(this,c)}catch(L){throw this[ft]=!1,L}if(b?C={type:A,escapeConnect:d,batch:w}:C=w[0],this[ft]=
!1,!p){var M=void 0;if(g.refineEvent){var I=g.refineEvent(E,c,v,this._api).eventContent;We(W(I)),M=ue({type:g.refinedEventType},I),M.fromAction=c.type,M.fromActionPayload=
c,M.escapeConnect=!0}var P=this._messageCenter;P.trigger(C.type,C),M&&P.trigger(M.type,M)}},Ms=function(c){for(var p=this._pendingActions;p.length;){var h=p.shift();
Vg.call(this,h,c)}},Os=function(c){!c&&this.trigger("updated")},RA=function(c,p){c.on("rendered",function(h){p.trigger("rendered",h),c.animation.isFinished()&&!p[xt]&&
!p._scheduler.unfinished&&!p._pendingActions.length?p.trigger("finished"):c.refresh()})},BA=function(c,p){c.on("mouseover",function(h){var v=h.target,m=no(v,Sl);
m&&(pS(m,h,p._api),Ir(p))}).on("mouseout",function(h){var v=h.target,m=no(v,Sl);m&&(hS(m,h,p._api),Ir(p))}).on("click",function(h){var v=h.target,m=no(v,function(y){
return he(y).dataIndex!=null},!0);if(m){var d=m.selected?"unselect":"select",g=he(m);p._api.dispatchAction({type:d,dataType:g.dataType,dataIndexInside:g.dataIndex,
seriesIndex:g.seriesIndex,isFromClick:!0})}})};function i(c){c.clearColorPalette(),c.eachSeries(function(p){p.clearColorPalette()})}function n(c){var p=[],h=[],
v=!1;if(c.eachComponent(function(y,_){var x=_.get("zlevel")||0,S=_.get("z")||0,b=_.getZLevelKey();v=v||!!b,(y==="series"?h:p).push({zlevel:x,z:S,idx:_.componentIndex,
type:y,key:b})}),v){var m=p.concat(h),d,g;ro(m,function(y,_){return y.zlevel===_.zlevel?y.z-_.z:y.zlevel-_.zlevel}),T(m,function(y){var _=c.getComponent(y.type,
y.idx),x=y.zlevel,S=y.key;d!=null&&(x=Math.max(d,x)),S?(x===d&&S!==g&&x++,g=S):g&&(x===d&&x++,g=""),d=x,_.setZLevel(x)})}}Hg=function(c,p,h,v,m){n(p),zA(c,p,h,v,
m),T(c._chartsViews,function(d){d.__alive=!1}),th(c,p,h,v,m),T(c._chartsViews,function(d){d.__alive||d.remove(p,h)})},zA=function(c,p,h,v,m,d){T(d||c._componentsViews,
function(g){var y=g.__model;u(y,g),g.render(y,p,h,v),l(y,g),f(y,g)})},th=function(c,p,h,v,m,d){var g=c._scheduler;m=R(m||{},{updatedSeries:p.getSeries()}),br.trigger(
"series:beforeupdate",p,h,m);var y=!1;p.eachSeries(function(_){var x=c._chartsMap[_.__viewId];x.__alive=!0;var S=x.renderTask;g.updatePayload(S,v),u(_,x),d&&d.get(
_.uid)&&S.dirty(),S.perform(g.getPerformArgs(S))&&(y=!0),x.group.silent=!!_.get("silent"),s(_,x),Td(_)}),g.unfinished=y||g.unfinished,br.trigger("series:layoutl\
abels",p,h,m),br.trigger("series:transition",p,h,m),p.eachSeries(function(_){var x=c._chartsMap[_.__viewId];l(_,x),f(_,x)}),o(c,p),br.trigger("series:afterupdat\
e",p,h,m)},Ir=function(c){c[Bg]=!0,c.getZr().wakeUp()},Ls=function(c){c[Qp]=(c[Qp]+1)%1e6},UA=function(c){c[Bg]&&(c.getZr().storage.traverse(function(p){La(p)||
a(p)}),c[Bg]=!1)};function a(c){for(var p=[],h=c.currentStates,v=0;v<h.length;v++){var m=h[v];m==="emphasis"||m==="blur"||m==="select"||p.push(m)}c.selected&&c.
states.select&&p.push("select"),c.hoverState===ml&&c.states.emphasis?p.push("emphasis"):c.hoverState===dl&&c.states.blur&&p.push("blur"),c.useStates(p)}function o(c,p){
var h=c._zr;if(h.painter.type==="canvas"){var v=h.storage,m=0;v.traverse(function(g){g.isGroup||m++});var d=m>G(p.get("hoverLayerThreshold"),Vp.hoverLayerThreshold)&&
!le.node&&!le.worker;(c._usingTHL||d)&&(p.eachSeries(function(g){if(!g.preventUsingHoverLayer){var y=c._chartsMap[g.__viewId];y.__alive&&y.eachRendered(function(_){
var x=_.states.emphasis;x&&x.hoverLayer!==Gi&&(x.hoverLayer=d?Vd:Ud)})}}),c._usingTHL=d)}}function s(c,p){var h=c.get("blendMode")||null;p.eachRendered(function(v){
v.isGroup||(v.style.blend=h)})}function l(c,p){if(!c.preventAutoZ){var h=Ol(c);p.eachRendered(function(v){return Ll(v,h.z,h.zlevel),!0})}}function u(c,p){p.eachRendered(
function(h){if(!La(h)){var v=h.getTextContent(),m=h.getTextGuideLine();h.stateTransition&&(h.stateTransition=null),v&&v.stateTransition&&(v.stateTransition=null),
m&&m.stateTransition&&(m.stateTransition=null),h.hasState()?(h.prevStates=h.currentStates,h.clearStates()):h.prevStates&&(h.prevStates=null)}})}function f(c,p){
var h=c.getModel("stateAnimation"),v=c.isAnimationEnabled(),m=h.get("duration"),d=m>0?{duration:m,delay:h.get("delay"),easing:h.get("easing")}:null;p.eachRendered(
function(g){if(g.states&&g.states.emphasis){if(La(g))return;if(g instanceof re&&yS(g),g.__dirty){var y=g.prevStates;y&&g.useStates(y)}if(v){g.stateTransition=d;
var _=g.getTextContent(),x=g.getTextGuideLine();_&&(_.stateTransition=d),x&&(x.stateTransition=d)}g.__dirty&&a(g)}})}FA=function(c){return new((function(p){k(h,
p);function h(){return p!==null&&p.apply(this,arguments)||this}return h.prototype.getCoordinateSystems=function(){return c._coordSysMgr.getCoordinateSystems()},
h.prototype.getComponentByElement=function(v){for(;v;){var m=v.__ecComponentInfo;if(m!=null)return c._model.getComponent(m.mainType,m.index);v=v.parent}},h.prototype.
enterEmphasis=function(v,m){Ui(v,m),Ir(c)},h.prototype.leaveEmphasis=function(v,m){Vi(v,m),Ir(c)},h.prototype.enterBlur=function(v){Yf(v),Ir(c)},h.prototype.leaveBlur=
function(v){xl(v),Ir(c)},h.prototype.enterSelect=function(v){Sd(v),Ir(c)},h.prototype.leaveSelect=function(v){bd(v),Ir(c)},h.prototype.getModel=function(){return c.
getModel()},h.prototype.getViewOfComponentModel=function(v){return c.getViewOfComponentModel(v)},h.prototype.getViewOfSeriesModel=function(v){return c.getViewOfSeriesModel(
v)},h.prototype.getECUpdateCycleVersion=function(){return c[Qp]},h.prototype.usingTHL=function(){return c._usingTHL},h})(Uf))(c)},QA=function(c){function p(h,v){
for(var m=0;m<h.length;m++){var d=h[m];d[zg]=v}}T(Gg,function(h,v){c._messageCenter.on(v,function(m){if(VA[c.group]&&c[zg]!==NA){if(m&&m.escapeConnect)return;var d=c.
makeActionFromEvent(m),g=[];T(xu,function(y){y!==c&&y.group===c.group&&g.push(y)}),p(g,NA),T(g,function(y){y[zg]!==BB&&y.dispatchAction(d)}),p(g,zB)}})})}})(),e})(
Tt),Zg=JA.prototype;Zg.on=XA("on");Zg.off=XA("off");Zg.one=function(t,e,r){var i=this;function n(){for(var a=[],o=0;o<arguments.length;o++)a[o]=arguments[o];e&&
e.apply&&e.apply(this,a),i.off(t,n)}this.on.call(this,t,n,r)};var FB=["click","dblclick","mouseover","mouseout","mousemove","mousedown","mouseup","globalout","c\
ontextmenu"];var rh={},Gg={},Wg={},Yg=[],$g=[],ih=[],eE={},Xg={},xu={},VA={},UB=+new Date-0,sj=+new Date-0,qg="_echarts_instance_";function tE(t,e,r){var i=!(r&&r.ssr);if(i){
var n=VB(t);if(n)return n}var a=new JA(t,e,r);return a.id="ec_"+UB++,xu[a.id]=a,i&&ld(t,qg,a.id),QA(a),br.trigger("afterinit",a),a}function VB(t){return xu[Yx(t,qg)]}function rE(t,e){eE[t]=e}function jg(t){se($g,t)<0&&$g.push(t)}function Qg(t,e){Jg(Yg,t,e,LB)}function iE(t){ah("afterinit",t)}function nE(t){ah("afterupdate",t)}
function ah(t,e){br.on(t,e)}function lo(t,e,r){var i,n,a,o,s;Y(e)&&(r=e,e=""),W(t)?(i=t.type,n=t.event,o=t.update,s=t.publishNonRefinedEvent,r||(r=t.action),a=t.
refineEvent):(i=t,n=e);function l(f){return f.toLowerCase()}n=l(n||i);var u=a?l(i):n;rh[i]||(We(IA.test(i)&&IA.test(n)),a&&We(n!==i),rh[i]={actionType:i,refinedEventType:n,
nonRefinedEventType:u,update:o,action:r,refineEvent:a},Wg[n]=1,a&&s&&(Wg[u]=1),Gg[u]=i)}function aE(t,e){Vl.register(t,e)}function oE(t,e){Jg(ih,t,e,GA,"layout",!0)}function Hn(t,e){Jg(ih,t,e,WA,"visual",!0)}var HA=[];function Jg(t,e,r,i,n,a){if((Y(e)||W(e))&&(r=e,e=i),!(se(HA,r)>=0)){HA.push(r);var o=Ig.wrapStageHandler(r,n);o.__prio=e,o.__raw=r,t.push(o)}}function ey(t,e){
Xg[t]=e}function sE(t,e,r){var i=uA("registerMap");i&&i(t,e,r)}var lE=sw;Hn(Kg,$C);Hn(nh,XC);Hn(nh,KC);Hn(Kg,nA);Hn(nh,aA);Hn(YA,PA);jg(Wp);Qg(DB,VC);ey("default",kg);lo({type:Tn,event:Tn,update:Tn},Re);lo({type:gl,event:gl,
update:gl},Re);lo({type:yl,event:Gf,update:yl,action:Re,refineEvent:ty,publishNonRefinedEvent:!0});lo({type:Hf,event:Gf,update:Hf,action:Re,refineEvent:ty,publishNonRefinedEvent:!0});
lo({type:_l,event:Gf,update:_l,action:Re,refineEvent:ty,publishNonRefinedEvent:!0});function ty(t,e,r,i){return{eventContent:{selected:dS(r),isFromClick:e.isFromClick||
!1}}}rE("default",{});rE("dark",tA);var uE=[],HB={registerPreprocessor:jg,registerProcessor:Qg,registerPostInit:iE,registerPostUpdate:nE,registerUpdateLifecycle:ah,registerAction:lo,registerCoordinateSystem:aE,
registerLayout:oE,registerVisual:Hn,registerTransform:lE,registerLoading:ey,registerMap:sE,registerImpl:lA,PRIORITY:$A,ComponentModel:Ee,ComponentView:Wt,SeriesModel:Ht,
ChartView:Et,registerComponentModel:function(t){Ee.registerClass(t)},registerComponentView:function(t){Wt.registerClass(t)},registerSeriesModel:function(t){Ht.registerClass(
t)},registerChartView:function(t){Et.registerClass(t)},registerCustomSeries:function(t,e){cA(t,e)},registerSubTypeDefaulter:function(t,e){Ee.registerSubTypeDefaulter(
t,e)},registerPainter:function(t,e){bC(t,e)}};function ei(t){if(B(t)){T(t,function(e){ei(e)});return}se(uE,t)>=0||(uE.push(t),Y(t)&&(t={install:t}),t.install(HB))}var GB=(function(t){k(e,t);function e(){var r=t!==null&&t.apply(this,arguments)||this;return r.type=e.type,r.hasSymbolVisual=!0,r}return e.prototype.getInitialData=
function(r,i){return mi(null,this,{useEncodeDefaulter:!0})},e.prototype.getProgressive=function(){var r=this.option.progressive;return r??(this.option.large?5e3:
this.get("progressive"))},e.prototype.getProgressiveThreshold=function(){var r=this.option.progressiveThreshold;return r??(this.option.large?1e4:this.get("progr\
essiveThreshold"))},e.prototype.brushSelector=function(r,i,n){return n.point(i.getItemLayout(r))},e.prototype.getZLevelKey=function(){return this.getData().count()>
this.getProgressiveThreshold()?this.id:""},e.type="series.scatter",e.dependencies=["grid","polar","geo","singleAxis","calendar","matrix"],e.defaultOption={coordinateSystem:"\
cartesian2d",z:2,legendHoverLink:!0,symbolSize:10,large:!1,largeThreshold:2e3,itemStyle:{opacity:.8},emphasis:{scale:!0},clip:!0,select:{itemStyle:{borderColor:oe.
color.primary}},universalTransition:{divideShape:"clone"}},e})(Ht),fE=GB;var cE=4,WB=(function(){function t(){}return t})(),YB=(function(t){k(e,t);function e(r){var i=t.call(this,r)||this;return i._off=0,i.hoverDataIdx=-1,i}return e.
prototype.getDefaultShape=function(){return new WB},e.prototype.reset=function(){this.notClear=!1,this._off=0},e.prototype.beforeBrush=function(r){r&&!r.contentRetained&&
this.reset()},e.prototype.buildPath=function(r,i){var n=i.points,a=i.size,o=this.symbolProxy,s=o.shape,l=r.getContext?r.getContext():r,u=l&&a[0]<cE,f=this.softClipShape,
c;if(u){this._ctx=l;return}for(this._ctx=null,c=this._off;c<n.length;){var p=n[c++],h=n[c++];isNaN(p)||isNaN(h)||f&&!f.contain(p,h)||(s.x=p-a[0]/2,s.y=h-a[1]/2,
s.width=a[0],s.height=a[1],o.buildPath(r,s,!0))}this.incremental&&(this._off=c,this.notClear=!0)},e.prototype.afterBrush=function(){var r=this.shape,i=r.points,
n=r.size,a=this._ctx,o=this.softClipShape,s;if(a){for(s=this._off;s<i.length;){var l=i[s++],u=i[s++];isNaN(l)||isNaN(u)||o&&!o.contain(l,u)||a.fillRect(l-n[0]/2,
u-n[1]/2,n[0],n[1])}this.incremental&&(this._off=s,this.notClear=!0)}},e.prototype.findDataIndex=function(r,i){for(var n=this.shape,a=n.points,o=n.size,s=Math.max(
o[0],4),l=Math.max(o[1],4),u=a.length/2-1;u>=0;u--){var f=u*2,c=a[f]-s/2,p=a[f+1]-l/2;if(r>=c&&i>=p&&r<=c+s&&i<=p+l)return u}return-1},e.prototype.contain=function(r,i){
var n=this.transformCoordToLocal(r,i),a=this.getBoundingRect();if(r=n[0],i=n[1],a.contain(r,i)){var o=this.hoverDataIdx=this.findDataIndex(r,i);return o>=0}return this.
hoverDataIdx=-1,!1},e.prototype.getBoundingRect=function(){var r=this._rect;if(!r){for(var i=this.shape,n=i.points,a=i.size,o=a[0],s=a[1],l=1/0,u=1/0,f=-1/0,c=-1/0,
p=0;p<n.length;){var h=n[p++],v=n[p++];l=Math.min(h,l),f=Math.max(h,f),u=Math.min(v,u),c=Math.max(v,c)}r=this._rect=new ae(l-o/2,u-s/2,f-l+o,c-u+s)}return r},e})(
re),$B=(function(){function t(){this.group=new Se}return t.prototype.updateData=function(e,r){this._clear(),this._data=e;var i=this._create();i.setShape({points:e.
getLayout("points")}),this._setCommon(i,e,r)},t.prototype.updateLayout=function(e){var r=this._data;if(r){var i=r.getLayout("points");this.group.eachChild(function(n){
if(n.startIndex!=null){var a=(n.endIndex-n.startIndex)*2,o=n.startIndex*4*2;i=new Float32Array(i.buffer,o,a)}n.setShape("points",i),n.reset(),n.stopAnimation()})}},
t.prototype.incrementalPrepareUpdate=function(e){this._clear()},t.prototype.incrementalUpdate=function(e,r,i,n){var a=this._newAdded[0],o=r.getLayout("points"),
s=a&&a.shape.points;if(s&&s.length<2e4){var l=s.length,u=new Float32Array(l+o.length);u.set(s),u.set(o,l),a.endIndex=e.end,a.setShape({points:u})}else{this._newAdded=
[];var f=this._create();f.startIndex=e.start,f.endIndex=e.end,f.incremental=i,f.setShape({points:o}),this._setCommon(f,r,n)}},t.prototype.eachRendered=function(e){
this._newAdded[0]&&e(this._newAdded[0])},t.prototype._create=function(){var e=new YB({cursor:"default"});return e.ignoreCoarsePointer=!0,this.group.add(e),this.
_newAdded.push(e),e},t.prototype._setCommon=function(e,r,i){var n=r.hostModel;i=i||{};var a=r.getVisual("symbolSize");e.setShape("size",a instanceof Array?a:[a,
a]),e.softClipShape=i.clipShape||null,e.symbolProxy=xr(r.getVisual("symbol"),0,0,0,0),e.setColor=e.symbolProxy.setColor;var o=e.shape.size[0]<cE;e.useStyle(n.getModel(
"itemStyle").getItemStyle(o?["color","shadowBlur","shadowColor"]:["color"]));var s=r.getVisual("style"),l=s&&s.fill;l&&e.setColor(l);var u=he(e);u.seriesIndex=n.
seriesIndex,e.on("mousemove",function(f){u.dataIndex=null;var c=e.hoverDataIdx;c>=0&&(u.dataIndex=c+(e.startIndex||0))})},t.prototype.remove=function(){this._clear()},
t.prototype._clear=function(){this._newAdded=[],this.group.removeAll()},t})(),pE=$B;var XB=(function(t){k(e,t);function e(){var r=t!==null&&t.apply(this,arguments)||this;return r.type=e.type,r}return e.prototype.render=function(r,i,n){var a=r.getData(),
o=this._updateSymbolDraw(a,r);o.updateData(a,ry(r)),this._finished=!0},e.prototype.incrementalPrepareRender=function(r,i,n){var a=r.getData(),o=this._updateSymbolDraw(
a,r);o.incrementalPrepareUpdate(a),this._finished=!1},e.prototype.incrementalRender=function(r,i,n){this._symbolDraw.incrementalUpdate(r,i.getData(),Yo(i),ry(i)),
this._finished=r.end===i.getData().count()},e.prototype.updateTransform=function(r,i,n){var a=r.getData();if(this.group.dirty(),this._finished){var o=ja("").reset(
r,i,n);o.progress&&o.progress({start:0,end:a.count(),count:a.count()},a),this._symbolDraw.updateLayout(ry(r))}else return{update:!0}},e.prototype.eachRendered=function(r){
this._symbolDraw&&this._symbolDraw.eachRendered(r)},e.prototype._updateSymbolDraw=function(r,i){var n=this._symbolDraw,a=i.pipelineContext,o=a.large;return(!n||
o!==this._isLargeDraw)&&(n&&n.remove(),n=this._symbolDraw=o?new pE:new vs,this._isLargeDraw=o,this.group.removeAll()),this.group.add(n.group),n},e.prototype.remove=
function(r,i){this._symbolDraw&&this._symbolDraw.remove(!0),this._symbolDraw=null},e.prototype.dispose=function(){},e.type="scatter",e})(Et);function ry(t){return{
clipShape:Lw(t)}}var hE=XB;var vE=(function(){function t(){}return t.prototype.needIncludeZero=function(){return!this.option.scale},t.prototype.getCoordSysModel=function(){},t})();var oh=(function(t){k(e,t);function e(){return t!==null&&t.apply(this,arguments)||this}return e.prototype.getCoordSysModel=function(){return this.getReferringComponents(
"grid",Ct).models[0]},e.type="cartesian2dAxis",e})(Ee);bt(oh,vE);var dE={show:!0,z:0,inverse:!1,name:"",nameLocation:"end",nameRotate:null,nameTruncate:{maxWidth:null,ellipsis:"...",placeholder:"."},nameTextStyle:{},nameGap:15,
silent:!1,triggerEvent:!1,tooltip:{show:!1},axisPointer:{},axisLine:{show:!0,onZero:"auto",onZeroAxisIndex:null,lineStyle:{color:oe.color.axisLine,width:1,type:"\
solid"},symbol:["none","none"],symbolSize:[10,15],breakLine:!0},axisTick:{show:!0,inside:!1,length:5,lineStyle:{width:1}},axisLabel:{show:!0,inside:!1,rotate:0,
showMinLabel:null,showMaxLabel:null,margin:8,fontSize:12,color:oe.color.axisLabel,textMargin:[0,3]},splitLine:{show:!0,showMinLine:!0,showMaxLine:!0,lineStyle:{
color:oe.color.axisSplitLine,width:1,type:"solid"}},splitArea:{show:!1,areaStyle:{color:[oe.color.backgroundTint,oe.color.backgroundTransparent]}},breakArea:{show:!0,
itemStyle:{color:oe.color.neutral00,borderColor:oe.color.border,borderWidth:1,borderType:[3,3],opacity:.6},zigzagAmplitude:4,zigzagMinSpan:4,zigzagMaxSpan:20,zigzagZ:100,
expandOnClick:!0},breakLabelLayout:{moveOverlap:"auto"}},KB=ge({boundaryGap:!0,deduplication:null,jitter:0,jitterOverlap:!0,jitterMargin:2,splitLine:{show:!1},axisTick:{
alignWithLabel:!1,interval:"auto",show:"auto"},axisLabel:{interval:"auto"}},dE),iy=ge({boundaryGap:[0,0],axisLine:{show:"auto"},axisTick:{show:"auto"},splitNumber:5,
minorTick:{show:!1,splitNumber:5,length:3,lineStyle:{}},minorSplitLine:{show:!1,lineStyle:{color:oe.color.axisMinorSplitLine,width:1}}},dE),ZB=ge({splitNumber:6,
axisLabel:{rich:{primary:{fontWeight:"bold"}}},splitLine:{show:!1}},iy),qB=ue({logBase:10},iy),mE={category:KB,value:iy,time:ZB,log:qB};function sh(t,e,r,i){T(mp,function(n,a){var o=ge(ge({},mE[a],!0),i,!0),s=(function(l){k(u,l);function u(){var f=l!==null&&l.apply(this,arguments)||this;return f.
type=e+"Axis."+a,f}return u.prototype.mergeDefaultAndTheme=function(f,c){var p=Dn(this),h=p?Mn(f):{},v=c.getTheme();ge(f,v.get(a+"Axis")),ge(f,this.getDefaultOption()),
f.type=gE(f),p&&Zr(f,h,p)},u.prototype.optionUpdated=function(){var f=this.option;f.type==="category"&&(this.__ordinalMeta=Xl.createByAxisModel(this))},u.prototype.
getCategories=function(f){var c=this.option;if(c.type==="category")return f?c.data:this.__ordinalMeta.categories},u.prototype.getOrdinalMeta=function(){return this.
__ordinalMeta},u.prototype.updateAxisBreaks=function(f){var c=Ja();return c?c.updateModelAxisBreak(this,f):{breaks:[]}},u.type=e+"Axis."+a,u.defaultOption=o,u})(
r);t.registerComponentModel(s)}),t.registerSubTypeDefaulter(e+"Axis",gE)}function gE(t){return t.type||(t.data?"category":"value")}var jB=(function(){function t(e){this.type="cartesian",this._dimList=[],this._axes={},this.name=e||""}return t.prototype.getAxis=function(e){return this._axes[e]},
t.prototype.getAxes=function(){return z(this._dimList,function(e){return this._axes[e]},this)},t.prototype.getAxesByScale=function(e){return e=e.toLowerCase(),Me(
this.getAxes(),function(r){return r.scale.type===e})},t.prototype.addAxis=function(e){var r=e.dim;this._axes[r]=e,this._dimList.push(r)},t})(),yE=jB;var Su=["x","y"];function _E(t){return(t.type==="interval"||t.type==="time")&&!Ha(t)}var QB=(function(t){k(e,t);function e(){var r=t!==null&&t.apply(this,arguments)||
this;return r.type=Pr,r.dimensions=Su,r}return e.prototype.calcAffineTransform=function(){this._transform=this._invTransform=null;var r=this.getAxis("x").scale,
i=this.getAxis("y").scale;if(!(!_E(r)||!_E(i))){var n=Ka(r,null),a=Ka(i,null),o=this.dataToPoint([n[0],a[0]]),s=this.dataToPoint([n[1],a[1]]),l=n[1]-n[0],u=a[1]-
a[0];if(!(!l||!u)){var f=(s[0]-o[0])/l,c=(s[1]-o[1])/u,p=o[0]-n[0]*f,h=o[1]-a[0]*c,v=this._transform=[f,0,0,c,p,h];this._invTransform=zr([],v)}}},e.prototype.getBaseAxis=
function(){return this.getAxesByScale("ordinal")[0]||this.getAxesByScale("time")[0]||this.getAxis("x")},e.prototype.containPoint=function(r){var i=this.getAxis(
"x"),n=this.getAxis("y");return i.contain(i.toLocalCoord(r[0]))&&n.contain(n.toLocalCoord(r[1]))},e.prototype.containData=function(r){return this.getAxis("x").containData(
r[0])&&this.getAxis("y").containData(r[1])},e.prototype.containZone=function(r,i){var n=this.dataToPoint(r),a=this.dataToPoint(i),o=this.getArea(),s=new ae(n[0],
n[1],a[0]-n[0],a[1]-n[1]);return o.intersect(s)},e.prototype.dataToPoint=function(r,i,n){n=n||[];var a=r[0],o=r[1];if(this._transform&&a!=null&&isFinite(a)&&o!=
null&&isFinite(o))return nt(n,r,this._transform);var s=this.getAxis("x"),l=this.getAxis("y");return n[0]=s.toGlobalCoord(s.dataToCoord(a,i)),n[1]=l.toGlobalCoord(
l.dataToCoord(o,i)),n},e.prototype.clampData=function(r,i){var n=this.getAxis("x").scale,a=this.getAxis("y").scale,o=n.getExtent(),s=a.getExtent(),l=n.parse(r[0]),
u=a.parse(r[1]);return i=i||[],i[0]=Math.min(Math.max(Math.min(o[0],o[1]),l),Math.max(o[0],o[1])),i[1]=Math.min(Math.max(Math.min(s[0],s[1]),u),Math.max(s[0],s[1])),
i},e.prototype.pointToData=function(r,i,n){if(n=n||[],this._invTransform)return nt(n,r,this._invTransform);var a=this.getAxis("x"),o=this.getAxis("y");return n[0]=
a.coordToData(a.toLocalCoord(r[0]),i),n[1]=o.coordToData(o.toLocalCoord(r[1]),i),n},e.prototype.getOtherAxis=function(r){return this.getAxis(r.dim==="x"?"y":"x")},
e.prototype.getArea=function(r){r=r||0;var i=this.getAxis("x").getGlobalExtent(),n=this.getAxis("y").getGlobalExtent(),a=Math.min(i[0],i[1])-r,o=Math.min(n[0],n[1])-
r,s=Math.max(i[0],i[1])-a+r,l=Math.max(n[0],n[1])-o+r;return new ae(a,o,s,l)},e})(yE),xE=QB;function SE(t,e){var r=t.scale,i=t.model,n=Op(r,i,i.ecModel,t,null),a=yi(r),o=yi(e)?e.intervalStub:e,s=a?r.intervalStub:r,l=r.base,u=o.getTicks(),f=o.getTicks({
expandToNicedExtent:!0}),c=u.length-1,p,h,v;if(c===1)p=h=0,v=1;else if(c===2){var m=Be(u[0].value-u[1].value),d=Be(u[1].value-u[2].value);p=h=0,m===d?v=2:(v=1,m<
d?p=m/d:h=d/m)}else{var g=o.getConfig().interval;p=(1-(u[0].value-f[0].value)/g)%1,h=(1-(f[c].value-u[c].value)/g)%1,v=c-(p?1:0)-(h?1:0)}var y=n.zoomFixMM,_=y[0]||
y[1],x=[n.fixMM[0]||_,n.fixMM[1]||_],S=r.getExtent(),b=s.getExtent(),w=cp(b,x),C,E,A,D,O,M;function I(J){for(var ie=50,q=0;q<ie&&!J();q++)A=a?A*de(l,2):Vw(A),D=
qr(A)}function P(){C=_e(M-A*p,D)}function L(){E=_e(O+A*h,D)}function F(){M=p?_e(C+A*p,D):C}function U(){O=h?_e(E-A*h,D):E}if(x[0]&&x[1]){C=w[0],E=w[1],A=(E-C)/(v+
p+h);var $=t.getExtent(),Z=Be($[1]-$[0]);D=Ix([E,C],Z,.5/v),F(),U(),ot(D)&&(A=_e(A,D))}else{var j=w[1]-w[0];A=a?de(Lf(j),1):Ca(j/v,id),D=qr(A),x[0]?(C=w[0],I(function(){
if(F(),O=_e(M+A*v,D),L(),E>=w[1])return!0})):x[1]?(E=w[1],I(function(){if(U(),M=_e(O-A*v,D),P(),C<=w[0])return!0})):I(function(){M=_e(Sn(w[0]/A)*A,D),O=_e(Ni(w[1]/
A)*A,D);var J=pr((O-M)/A);if(J<=v){var ie=v-J,q=void 0,me=n.incl0||a;if(me&&w[0]===0)q=[0,ie];else if(me&&w[1]===0)q=[ie,0];else{var be=Ni(ie/2);q=ie%2===0?[be,
be]:C+E<w[0]+w[1]?[be,be+1]:[be+1,be]}if(M=_e(M-A*q[0],D),O=_e(O+A*q[1],D),P(),L(),C<=w[0]&&E>=w[1])return!0}})}_p(r,x,b,[C,E],S,{interval:A,intervalCount:v,intervalPrecision:D,
niceExtent:[M,O]})}function bE(t,e){var r=yi(t),i=r?t.intervalStub:t,n=e.fixMinMax||[],a=r?t.getExtent():null,o=i.getExtent(),s=cp(o,n,e.rawExtentResult);i.setExtent(s[0],s[1]),s=
i.getExtent();var l=r?ez(i,e):JB(i,e),u=l.intervalPrecision,f=l.interval,c=e.userInterval;c!=null&&(l.interval=c,l.intervalPrecision=qr(c)),n[0]||(s[0]=_e(Ni(s[0]/
f)*f,u)),n[1]||(s[1]=_e(Sn(s[1]/f)*f,u)),c!=null&&(l.niceExtent=s.slice()),_p(t,n,o,s,a,l)}function JB(t,e){var r=Zl(e.splitNumber,5),i=ys(t),n=e.minInterval,a=e.
maxInterval,o=Ca(i/r,!0);n!=null&&o<n&&(o=n),a!=null&&o>a&&(o=a);var s=qr(o),l=t.getExtent(),u=[_e(Sn(l[0]/o)*o,s),_e(Ni(l[1]/o)*o,s)];return{interval:o,intervalPrecision:s,
niceExtent:u}}function ez(t,e){var r=Zl(e.splitNumber,10),i=t.getExtent(),n=ys(t),a=de(Lf(n),1),o=r/n*a;o<=.5&&(a*=10);var s=qr(a),l=[_e(Sn(i[0]/a)*a,s),_e(Ni(i[1]/
a)*a,s)];return{intervalPrecision:s,interval:a,niceExtent:l}}function ny(t){var e=t.scale,r=t.model,i=r.axis,n=r.ecModel;tz(e,r,i,n,null)}function tz(t,e,r,i,n){
var a=Op(t,e,i,r,n),o=_s(t)||xs(t);rz(t,{splitNumber:e.get("splitNumber"),fixMinMax:a.fixMM,userInterval:e.get("interval"),minInterval:o?e.get("minInterval"):null,
maxInterval:o?e.get("maxInterval"):null,rawExtentResult:a}),r&&i&&g1(r,t,a,i)}function rz(t,e){iz[t.type](t,e)}var iz={interval:bE,log:bE,time:Zw,ordinal:Re};var wE=[[3,1],[0,2]],nz=(function(){function t(e,r,i){this.type="grid",this._coordsMap={},this._coordsList=[],this._axesMap={},this._axesList=[],this.axisPointerEnabled=
!0,this.dimensions=Su,this._initCartesian(e,r,i),this.model=e}return t.prototype.getRect=function(){return this._rect},t.prototype.update=function(e,r){var i=this.
_axesMap;T(this._axesList,function(o){v1(o,f1);var s=o.scale;ut(s)&&s.setSortInfo(o.model.get("categorySortInfo"))});function n(o){for(var s=ee(o),l=[],u=s.length-
1;u>=0;u--){var f=o[+s[u]];f.__alignTo?l.push(f):ny(f)}T(l,function(c){oz(c,c.__alignTo)?ny(c):SE(c,c.__alignTo.scale)})}n(i.x),n(i.y);var a={};T(i.x,function(o){
TE(i,"y",o,a)}),T(i.y,function(o){TE(i,"x",o,a)}),this.resize(this.model,r)},t.prototype.resize=function(e,r,i){var n=iw(e,r),a=this._rect=Hl(e.getBoxLayoutParams(),
n.refContainer),o=this._axesMap,s=this._coordsList,l=e.get("containLabel");if(ay(o,a),!i){var u=lz(a,s,o,l,r),f=void 0;if(l)DE?(DE(this._axesList,a),ay(o,a)):f=
ME(a.clone(),"axisLabel",null,a,o,u,n);else{var c=uz(e,a,n),p=c.outerBoundsRect,h=c.parsedOuterBoundsContain,v=c.outerBoundsClamp;p&&(f=ME(p,h,v,a,o,u,n))}OE(a,
o,tr.determine,null,f,n),T(this._coordsList,function(m){m.calcAffineTransform()})}},t.prototype.getAxis=function(e,r){var i=this._axesMap[e];if(i!=null)return i[r||
0]},t.prototype.getAxes=function(){return this._axesList.slice()},t.prototype.getCartesian=function(e,r){if(e!=null&&r!=null){var i="x"+e+"y"+r;return this._coordsMap[i]}
W(e)&&(r=e.yAxisIndex,e=e.xAxisIndex);for(var n=0,a=this._coordsList;n<a.length;n++)if(a[n].getAxis("x").index===e||a[n].getAxis("y").index===r)return a[n]},t.prototype.
getCartesians=function(){return this._coordsList.slice()},t.prototype.convertToPixel=function(e,r,i){var n=this._findConvertTarget(r);return n.cartesian?n.cartesian.
dataToPoint(i):n.axis?n.axis.toGlobalCoord(n.axis.dataToCoord(i)):null},t.prototype.convertFromPixel=function(e,r,i){var n=this._findConvertTarget(r);return n.cartesian?
n.cartesian.pointToData(i):n.axis?n.axis.coordToData(n.axis.toLocalCoord(i)):null},t.prototype._findConvertTarget=function(e){var r=e.seriesModel,i=e.xAxisModel||
r&&r.getReferringComponents("xAxis",Ct).models[0],n=e.yAxisModel||r&&r.getReferringComponents("yAxis",Ct).models[0],a=e.gridModel,o=this._coordsList,s,l;if(r)s=
r.coordinateSystem,se(o,s)<0&&(s=null);else if(i&&n)s=this.getCartesian(i.componentIndex,n.componentIndex);else if(i)l=this.getAxis("x",i.componentIndex);else if(n)
l=this.getAxis("y",n.componentIndex);else if(a){var u=a.coordinateSystem;u===this&&(s=this._coordsList[0])}return{cartesian:s,axis:l}},t.prototype.containPoint=
function(e){var r=this._coordsList[0];if(r)return r.containPoint(e)},t.prototype._initCartesian=function(e,r,i){var n=this,a=this,o={left:!1,right:!1,top:!1,bottom:!1},
s={x:{},y:{}},l={x:0,y:0};if(r.eachComponent("xAxis",u("x"),this),r.eachComponent("yAxis",u("y"),this),!l.x||!l.y){this._axesMap={},this._axesList=[];return}this.
_axesMap=s,T(s.x,function(f,c){T(s.y,function(p,h){var v="x"+c+"y"+h,m=new xE(v);m.master=n,m.model=e,n._coordsMap[v]=m,n._coordsList.push(m),m.addAxis(f),m.addAxis(
p)})}),AE(s.x),AE(s.y);function u(f){return function(c,p){if(az(c,e)){var h=c.get("position");f==="x"?h!=="top"&&h!=="bottom"&&(h=o.bottom?"top":"bottom"):h!=="\
left"&&h!=="right"&&(h=o.left?"right":"left"),o[h]=!0;var v=iT(c),m=new GT(f,nT(c,v,!0),[0,0],v,h);m.onBand=xp(m.scale,c),m.inverse=c.get("inverse"),c.axis=m,m.
model=c,m.grid=a,m.index=p,a._axesList.push(m),s[f][p]=m,l[f]++}}}},t.prototype.getTooltipAxes=function(e){var r=[],i=[];return T(this.getCartesians(),function(n){
var a=e!=null&&e!=="auto"?n.getAxis(e):n.getBaseAxis(),o=n.getOtherAxis(a);se(r,a)<0&&r.push(a),se(i,o)<0&&i.push(o)}),{baseAxes:r,otherAxes:i}},t.create=function(e,r){
var i=[];return e.eachComponent("grid",function(n,a){var o=new t(n,e,r);o.name="grid_"+a,o.resize(n,r,!0),n.coordinateSystem=o,i.push(o),T(o._axesList,function(s){
h1(s,t.dimIdxMap)})}),e.eachSeries(function(n){var a,o;Pb({targetModel:n,coordSysType:Pr,coordSysProvider:s});function s(){var l=a1(n),u=l.xAxisModel,f=l.yAxisModel;
a=u.axis,o=f.axis;var c=u.getCoordSysModel(),p=c.coordinateSystem;return p.getCartesian(u.componentIndex,f.componentIndex)}a&&o&&(Qm(a,n,Pr),Qm(o,n,Pr))},this),
i},t.dimensions=Su,t.dimIdxMap=Rl(Su),t})();function az(t,e){return t.getCoordSysModel()===e}function TE(t,e,r,i){r.getAxesOnZeroOf=function(){return a?[a]:[]};
var n=t[e],a,o=r.model,s=o.get(["axisLine","onZero"]),l=o.get(["axisLine","onZeroAxisIndex"]);if(!s)return;if(l!=null)CE(s,n[l])&&(a=n[l]);else for(var u in n)if(H(
n,u)&&CE(s,n[u])&&!i[f(n[u])]){a=n[u];break}a&&(i[f(a)]=!0);function f(c){return c.dim+"_"+c.index}}function CE(t,e){if(!e)return!1;var r=e.scale,i=aT(r,0,!1),n=e&&
e.type!=="category"&&e.type!=="time"&&i!==gp;return n&&t==="auto"&&sT(e)&&(n=!1),n}function AE(t){for(var e=ee(t),r,i=[],n=e.length-1;n>=0;n--){var a=t[+e[n]];up(
a.scale)&&Wm(a.model,a.type,!0)==null&&(a.model.get("alignTicks")&&a.model.get("interval")==null?i.push(a):r=a)}r||(r=i.pop()),r&&T(i,function(o){o.__alignTo=r})}
function oz(t,e){return Ha(t.scale)||Ha(e.scale)||e.scale.getTicks().length<2}function sz(t,e){var r=t.getExtent(),i=r[0]+r[1];t.toGlobalCoord=t.dim==="x"?function(n){
return n+e}:function(n){return i-n+e},t.toLocalCoord=t.dim==="x"?function(n){return n-e}:function(n){return i-n+e}}function ay(t,e){T(t.x,function(r){return EE(
r,e.x,e.width)}),T(t.y,function(r){return EE(r,e.y,e.height)})}function EE(t,e,r){var i=[0,r],n=t.inverse?1:0;t.setExtent(i[n],i[1-n]),sz(t,e)}var DE;function ME(t,e,r,i,n,a,o){OE(i,n,tr.estimate,e,!1,o);var s=[0,0,0,0];u(0),u(1),f(i,0,NaN),f(i,1,NaN);var l=$_(s,function(p){return p>0})==null;return es(i,s,!0,
!0,r),ay(n,i),l;function u(p){T(n[Hi[p]],function(h){if(qa(h.model)){var v=a.ensureRecord(h.model),m=v.labelInfoList;if(m)for(var d=0;d<m.length;d++){var g=m[d],
y=h.scale.normalize(Zi(h.scale,zn(g.label).labelInfo.tick));y=p===1?1-y:y,f(g.rect,p,y),f(g.rect,1-p,NaN)}var _=v.nameLayout;if(_){var y=Nn(v.nameLocation)?.5:NaN;
f(_.rect,p,y),f(_.rect,1-p,NaN)}}})}function f(p,h,v){var m=t[Hi[h]]-p[Hi[h]],d=p[Pa[h]]+p[Hi[h]]-(t[Pa[h]]+t[Hi[h]]);m=c(m,1-v),d=c(d,v);var g=wE[h][0],y=wE[h][1];
s[g]=de(s[g],m),s[y]=de(s[y],d)}function c(p,h){return p>0&&!an(h)&&h>1e-4&&(p/=h),p}}function lz(t,e,r,i,n){var a=new rg(fz);return T(r,function(o){return T(o,
function(s){if(qa(s.model)){var l=!i;s.axisBuilder=o1(t,e,s.model,n,a,l)}})}),a}function OE(t,e,r,i,n,a){var o=r===tr.determine;T(e,function(u){return T(u,function(f){
qa(f.model)&&(s1(f.axisBuilder,t,f.model),f.axisBuilder.build(o?{axisTickLabelDetermine:!0}:{axisTickLabelEstimate:!0},{noPxChange:n}))})});var s={x:0,y:0};l(0),
l(1);function l(u){s[Hi[1-u]]=t[Pa[u]]<=a.refContainer[Pa[u]]*.5?0:1-u===1?2:1}T(e,function(u,f){return T(u,function(c){qa(c.model)&&((i==="all"||o)&&c.axisBuilder.
build({axisName:!0},{nameMarginLevel:s[f]}),o&&c.axisBuilder.build({axisLine:!0}))})})}function uz(t,e,r){var i,n=t.get("outerBoundsMode",!0);n==="same"?i=e.clone():
(n==null||n==="auto")&&(i=Hl(t.get("outerBounds",!0)||sg,r.refContainer));var a=t.get("outerBoundsContain",!0),o;a==null||a==="auto"||se(["all","axisLabel"],a)<
0?o="all":o=a;var s=[Of(G(t.get("outerBoundsClampWidth",!0),nu[0]),e.width),Of(G(t.get("outerBoundsClampHeight",!0),nu[1]),e.height)];return{outerBoundsRect:i,parsedOuterBoundsContain:o,
outerBoundsClamp:s}}var fz=function(t,e,r,i,n,a){var o=r.axis.dim==="x"?"y":"x";ig(t,e,r,i,n,a),Nn(t.nameLocation)||T(e.recordMap[o],function(s){s&&s.labelInfoList&&
s.dirVec&&ng(s.labelInfoList,s.dirVec,i,n)})},LE=nz;function PE(t,e){var r={axesInfo:{},seriesInvolved:!1,coordSysAxesInfo:{},coordSysMap:{}};return cz(r,t,e),r.seriesInvolved&&hz(r,t),r}function cz(t,e,r){var i=e.
getComponent("tooltip"),n=e.getComponent("axisPointer"),a=n.get("link",!0)||[],o=[];T(r.getCoordinateSystems(),function(s){if(!s.axisPointerEnabled)return;var l=Ps(
s.model),u=t.coordSysAxesInfo[l]={};t.coordSysMap[l]=s;var f=s.model,c=f.getModel("tooltip",i);if(T(s.getAxes(),Te(m,!1,null)),s.getTooltipAxes&&i&&c.get("show")){
var p=c.get("trigger")==="axis",h=c.get(["axisPointer","type"])==="cross",v=s.getTooltipAxes(c.get(["axisPointer","axis"]));(p||h)&&T(v.baseAxes,Te(m,h?"cross":
!0,p)),h&&T(v.otherAxes,Te(m,"cross",!1))}function m(d,g,y){var _=y.model.getModel("axisPointer",n),x=_.get("show");if(!(!x||x==="auto"&&!d&&!sy(_))){g==null&&(g=
_.get("triggerTooltip")),_=d?pz(y,c,n,e,d,g):_;var S=_.get("snap"),b=_.get("triggerEmphasis"),w=Ps(y.model),C=g||S||y.type==="category",E=t.axesInfo[w]={key:w,axis:y,
coordSys:s,axisPointerModel:_,triggerTooltip:g,triggerEmphasis:b,involveSeries:C,snap:S,useHandle:sy(_),seriesModels:[],linkGroup:null};u[w]=E,t.seriesInvolved=
t.seriesInvolved||C;var A=vz(a,y);if(A!=null){var D=o[A]||(o[A]={axesInfo:{}});D.axesInfo[w]=E,D.mapper=a[A].mapper,E.linkGroup=D}}}})}function pz(t,e,r,i,n,a){
var o=e.getModel("axisPointer"),s=["type","snap","lineStyle","shadowStyle","label","animation","animationDurationUpdate","animationEasingUpdate","z"],l={};T(s,function(p){
l[p]=ne(o.get(p))}),l.snap=t.type!=="category"&&!!a,o.get("type")==="cross"&&(l.type="line");var u=l.label||(l.label={});if(u.show==null&&(u.show=!1),n==="cross"){
var f=o.get(["label","show"]);if(u.show=f??!0,!a){var c=l.lineStyle=o.get("crossStyle");c&&ue(u,c.textStyle)}}return t.model.getModel("axisPointer",new ze(l,r,i))}
function hz(t,e){e.eachSeries(function(r){var i=r.coordinateSystem,n=r.get(["tooltip","trigger"],!0),a=r.get(["tooltip","show"],!0);!i||!i.model||n==="none"||n===
!1||n==="item"||a===!1||r.get(["axisPointer","show"],!0)===!1||T(t.coordSysAxesInfo[Ps(i.model)],function(o){var s=o.axis;i.getAxis(s.dim)===s&&(o.seriesModels.
push(r),o.seriesDataCount==null&&(o.seriesDataCount=0),o.seriesDataCount+=r.getData().count())})})}function vz(t,e){for(var r=e.model,i=e.dim,n=0;n<t.length;n++){
var a=t[n]||{};if(oy(a[i+"AxisId"],r.id)||oy(a[i+"AxisIndex"],r.componentIndex)||oy(a[i+"AxisName"],r.name))return n}}function oy(t,e){return t==="all"||B(t)&&se(
t,e)>=0||t===e}function kE(t){var e=lh(t);if(e){var r=e.axisPointerModel,i=e.axis.scale,n=r.option,a=r.get("status"),o=r.get("value");o!=null&&(o=i.parse(o));var s=sy(
r);a==null&&(n.status=s?"show":"hide");var l=i.getExtent();(o==null||o>l[1])&&(o=l[1]),o<l[0]&&(o=l[0]),n.value=o,s&&(n.status=e.axis.scale.isBlank()?"hide":"sh\
ow")}}function lh(t){var e=(t.ecModel.getComponent("axisPointer")||{}).coordSysAxesInfo;return e&&e.axesInfo[Ps(t)]}function IE(t){var e=lh(t);return e&&e.axisPointerModel}
function sy(t){return!!t.get(["handle","show"])}function Ps(t){return t.type+"||"+t.id}var NE={},dz=(function(t){k(e,t);function e(){var r=t!==null&&t.apply(this,arguments)||this;return r.type=e.type,r}return e.prototype.render=function(r,i,n,a){this.
axisPointerClass&&kE(r),t.prototype.render.apply(this,arguments),this._doUpdateAxisPointerClass(r,n,!0)},e.prototype.updateAxisPointer=function(r,i,n,a){this._doUpdateAxisPointerClass(
r,n,!1)},e.prototype.remove=function(r,i){var n=this._axisPointer;n&&n.remove(i)},e.prototype.dispose=function(r,i){this._disposeAxisPointer(i),t.prototype.dispose.
apply(this,arguments)},e.prototype._doUpdateAxisPointerClass=function(r,i,n){var a=e.getAxisPointerClass(this.axisPointerClass);if(a){var o=IE(r);o?(this._axisPointer||
(this._axisPointer=new a)).render(r,o,i,n):this._disposeAxisPointer(i)}},e.prototype._disposeAxisPointer=function(r){this._axisPointer&&this._axisPointer.dispose(
r),this._axisPointer=null},e.registerAxisPointerClass=function(r,i){NE[r]=i},e.getAxisPointerClass=function(r){return r&&NE[r]},e.type="axis",e})(Wt),uh=dz;var uy=Q();function RE(t,e,r,i){var n=r.axis;if(!n.scale.isBlank()){var a=r.getModel("splitArea"),o=a.getModel("areaStyle"),s=o.get("color"),l=i.coordinateSystem.
getRect(),u=n.getTicksCoords({tickModel:a,breakTicks:"none",pruneByBreak:"preserve_extent_bound"});if(u.length){var f=s.length,c=uy(t).splitAreaColors,p=K(),h=0;
if(c)for(var v=0;v<u.length;v++){var m=c.get(u[v].tickValue);if(m!=null){h=(m+(f-1)*v)%f;break}}var d=n.toGlobalCoord(u[0].coord),g=o.getAreaStyle();s=B(s)?s:[s];
for(var v=1;v<u.length;v++){var y=n.toGlobalCoord(u[v].coord),_=void 0,x=void 0,S=void 0,b=void 0;n.isHorizontal()?(_=d,x=l.y,S=y-_,b=l.height,d=_+S):(_=l.x,x=d,
S=l.width,b=y-x,d=x+b);var w=u[v-1].tickValue;w!=null&&p.set(w,h),e.add(new Le({anid:w!=null?"area_"+w:null,shape:{x:_,y:x,width:S,height:b},style:ue({fill:s[h]},
g),autoBatch:!0,silent:!0})),h=(h+1)%f}uy(t).splitAreaColors=p}}}function BE(t){uy(t).splitAreaColors=null}var mz=["splitArea","splitLine","minorSplitLine","breakArea"],zE=(function(t){k(e,t);function e(){var r=t!==null&&t.apply(this,arguments)||this;return r.type=e.
type,r.axisPointerClass="CartesianAxisPointer",r}return e.prototype.render=function(r,i,n,a){this.group.removeAll();var o=this._axisGroup;if(this._axisGroup=new Se,
this.group.add(this._axisGroup),!!qa(r)){this._axisGroup.add(r.axis.axisBuilder.group),T(mz,function(l){r.get([l,"show"])&&gz[l](this,this._axisGroup,r,r.getCoordSysModel(),
n)},this);var s=a&&a.type==="changeAxisOrder"&&a.isInitSort;s||Gd(o,this._axisGroup,r),t.prototype.render.call(this,r,i,n,a)}},e.prototype.remove=function(){BE(
this)},e.type="cartesianAxis",e})(uh),gz={splitLine:function(t,e,r,i,n){var a=r.axis;if(!a.scale.isBlank()){var o=r.getModel("splitLine"),s=o.getModel("lineStyl\
e"),l=s.get("color"),u=o.get("showMinLine")!==!1,f=o.get("showMaxLine")!==!1;l=B(l)?l:[l];for(var c=i.coordinateSystem.getRect(),p=a.isHorizontal(),h=0,v=a.getTicksCoords(
{tickModel:o,breakTicks:"none",pruneByBreak:"preserve_extent_bound"}),m=[],d=[],g=s.getLineStyle(),y=0;y<v.length;y++){var _=a.toGlobalCoord(v[y].coord);if(!(y===
0&&!u||y===v.length-1&&!f)){var x=v[y].tickValue;p?(m[0]=_,m[1]=c.y,d[0]=_,d[1]=c.y+c.height):(m[0]=c.x,m[1]=_,d[0]=c.x+c.width,d[1]=_);var S=h++%l.length,b=new yr(
{anid:x!=null?"line_"+x:null,autoBatch:!0,shape:{x1:m[0],y1:m[1],x2:d[0],y2:d[1]},style:ue({stroke:l[S]},g),silent:!0});Ia(b.shape,g.lineWidth),e.add(b)}}}},minorSplitLine:function(t,e,r,i,n){
var a=r.axis,o=r.getModel("minorSplitLine"),s=o.getModel("lineStyle"),l=i.coordinateSystem.getRect(),u=a.isHorizontal(),f=a.getMinorTicksCoords();if(f.length)for(var c=[],
p=[],h=s.getLineStyle(),v=0;v<f.length;v++)for(var m=0;m<f[v].length;m++){var d=a.toGlobalCoord(f[v][m].coord);u?(c[0]=d,c[1]=l.y,p[0]=d,p[1]=l.y+l.height):(c[0]=
l.x,c[1]=d,p[0]=l.x+l.width,p[1]=d);var g=new yr({anid:"minor_line_"+f[v][m].tickValue,autoBatch:!0,shape:{x1:c[0],y1:c[1],x2:p[0],y2:p[1]},style:h,silent:!0});
Ia(g.shape,h.lineWidth),e.add(g)}},splitArea:function(t,e,r,i,n){RE(t,e,r,i)},breakArea:function(t,e,r,i,n){var a=Ja(),o=r.axis.scale;a&&o.type!=="ordinal"&&a.rectCoordBuildBreakAxis(
e,t,r,i.coordinateSystem.getRect(),n)}},fy=(function(t){k(e,t);function e(){var r=t!==null&&t.apply(this,arguments)||this;return r.type=e.type,r}return e.type="\
xAxis",e})(zE);var FE=(function(t){k(e,t);function e(){var r=t!==null&&t.apply(this,arguments)||this;return r.type=fy.type,r}return e.type="yAxis",e})(zE);var yz=(function(t){k(e,t);function e(){var r=t!==null&&t.apply(this,arguments)||this;return r.type="grid",r}return e.prototype.render=function(r,i){this.group.
removeAll(),r.get("show")&&this.group.add(new Le({shape:r.coordinateSystem.getRect(),style:ue({fill:r.get("backgroundColor")},r.getItemStyle()),silent:!0,z2:-1}))},
e.type="grid",e})(Wt),UE={offset:0};function fh(t){t.registerComponentView(yz),t.registerComponentModel(w1),t.registerCoordinateSystem("cartesian2d",LE),sh(t,"x",
oh,UE),sh(t,"y",oh,UE),t.registerComponentView(fy),t.registerComponentView(FE),t.registerPreprocessor(function(e){e.xAxis&&e.yAxis&&!e.grid&&(e.grid={})})}function cy(t){ei(fh),t.registerSeriesModel(fE),t.registerChartView(hE),t.registerLayout(ja("scatter"))}var _z=0,VE=1,xz=2;var Sz="view",CJ=(function(t){k(e,t);function e(r,i,n){var a=t.call(this)||this;a.type=Sz,a.dimensions=["x","y"];var o=a;o.invertY=r,o.lgCt=i,o.lgGeo=n;var s=o.
trans=[];return s[_z]=Mo(),s[VE]=Mo(),s[xz]=Mo(),o.mtRaw=Ue(),o.mtRawInv=Ue(),o.mtOverall=Ue(),o.mtOverallInv=Ue(),o.zoom=1,a}return e.prototype.getBoundingRect=
function(){return bz(null,this)},e.prototype.getViewRect=function(){return wz(null,this)},e.prototype.getRoamTransform=function(){return _v(this.trans[VE])},e.prototype.
dataToPoint=function(r,i,n){var a=i?this.mtRaw:this.mtOverall;return n=n||[],a?nt(n,r,a):rv(n,r)},e.prototype.pointToData=function(r,i,n){n=n||[];var a=this.mtOverallInv;
return a?nt(n,r,a):rv(n,r)},e.prototype.convertToPixel=function(r,i,n){var a=HE(i);return a===this?a.dataToPoint(n):null},e.prototype.convertFromPixel=function(r,i,n){
var a=HE(i);return a===this?a.pointToData(n):null},e.prototype.containPoint=function(r){var i=this;return Eo(ch,i.dataRect),f0(ch,ch,i.mtOverall),c0(ch,r[0],r[1])},
e.dimensions=["x","y"],e})(cn),ch=Zs();function GE(t){return t.zoom}function bz(t,e){return Eo(t||Zs(),e.dataRect)}function wz(t,e){return Eo(t||Zs(),e.viewRect)}var AJ=Ue();var EJ=Ue(),DJ=Zs();var MJ=Ue(),OJ=Ue();function HE(t){var e=t.seriesModel;return e?e.coordinateSystem:null}var LJ=Mo(),PJ=Mo();var WE=yr.prototype,py=Al.prototype,YE=(function(){function t(){this.x1=0,this.y1=0,this.x2=0,this.y2=0,this.percent=1}return t})(),RJ=(function(t){k(e,t);function e(){
return t!==null&&t.apply(this,arguments)||this}return e})(YE);function hy(t){return isNaN(+t.cpx1)||isNaN(+t.cpy1)}var Tz=(function(t){k(e,t);function e(r){var i=t.
call(this,r)||this;return i.type="ec-line",i}return e.prototype.getDefaultStyle=function(){return{stroke:oe.color.neutral99,fill:null}},e.prototype.getDefaultShape=
function(){return new YE},e.prototype.buildPath=function(r,i){hy(i)?WE.buildPath.call(this,r,i):py.buildPath.call(this,r,i)},e.prototype.pointAt=function(r){return hy(
this.shape)?WE.pointAt.call(this,r):py.pointAt.call(this,r)},e.prototype.tangentAt=function(r){var i=this.shape,n=hy(i)?[i.x2-i.x1,i.y2-i.y1]:py.tangentAt.call(
this,r);return Co(n,n)},e})(re),$E=Tz;var vy=["fromSymbol","toSymbol"];function XE(t){return"_"+t+"Type"}function KE(t,e,r){var i=e.getItemVisual(r,t);if(!i||i==="none")return i;var n=e.getItemVisual(
r,t+"Size"),a=e.getItemVisual(r,t+"Rotate"),o=e.getItemVisual(r,t+"Offset"),s=e.getItemVisual(r,t+"KeepAspect"),l=Yl(n),u=$a(o||0,l);return i+l+u+(a||"")+(s||"")}
function ZE(t,e,r){var i=e.getItemVisual(r,t);if(!(!i||i==="none")){var n=e.getItemVisual(r,t+"Size"),a=e.getItemVisual(r,t+"Rotate"),o=e.getItemVisual(r,t+"Off\
set"),s=e.getItemVisual(r,t+"KeepAspect"),l=Yl(n),u=$a(o||0,l),f=xr(i,-l[0]/2+u[0],-l[1]/2+u[1],l[0],l[1],null,s);return f.__specifiedRotation=a==null||isNaN(a)?
void 0:+a*Math.PI/180||0,f.name=t,f}}function Cz(t){var e=new $E({name:"line",subPixelOptimize:!0});return dy(e.shape,t),e}function dy(t,e){t.x1=e[0][0],t.y1=e[0][1],
t.x2=e[1][0],t.y2=e[1][1],t.percent=1;var r=e[2];r?(t.cpx1=r[0],t.cpy1=r[1]):(t.cpx1=NaN,t.cpy1=NaN)}var Az=(function(t){k(e,t);function e(r,i,n){var a=t.call(this)||
this;return a._createLine(r,i,n),a}return e.prototype._createLine=function(r,i,n){var a=r.hostModel,o=r.getItemLayout(i),s=r.getItemVisual(i,"z2"),l=Cz(o);l.shape.
percent=0,Lt(l,{z2:G(s,0),shape:{percent:1}},a,i),this.add(l),T(vy,function(u){var f=ZE(u,r,i);this.add(f),this[XE(u)]=KE(u,r,i)},this),this._updateCommonStl(r,
i,n)},e.prototype.updateData=function(r,i,n){var a=r.hostModel,o=this.childOfName("line"),s=r.getItemLayout(i),l={shape:{}};dy(l.shape,s),je(o,l,a,i),T(vy,function(u){
var f=KE(u,r,i),c=XE(u);if(this[c]!==f){this.remove(this.childOfName(u));var p=ZE(u,r,i);this.add(p)}this[c]=f},this),this._updateCommonStl(r,i,n)},e.prototype.
getLinePath=function(){return this.childAt(0)},e.prototype._updateCommonStl=function(r,i,n){var a=r.hostModel,o=this.childOfName("line"),s=n&&n.emphasisLineStyle,
l=n&&n.blurLineStyle,u=n&&n.selectLineStyle,f=n&&n.labelStatesModels,c=n&&n.emphasisDisabled,p=n&&n.focus,h=n&&n.blurScope;if(!n||r.hasItemOption){var v=r.getItemModel(
i),m=v.getModel("emphasis");s=m.getModel("lineStyle").getLineStyle(),l=v.getModel(["blur","lineStyle"]).getLineStyle(),u=v.getModel(["select","lineStyle"]).getLineStyle(),
c=m.get("disabled"),p=m.get("focus"),h=m.get("blurScope"),f=jt(v)}var d=r.getItemVisual(i,"style"),g=d.stroke;o.useStyle(d),o.style.fill=null,o.style.strokeNoScale=
!0,o.ensureState("emphasis").style=s,o.ensureState("blur").style=l,o.ensureState("select").style=u,T(vy,function(b){var w=this.childOfName(b);if(w){w.setColor(g),
w.style.opacity=d.opacity;for(var C=0;C<Ut.length;C++){var E=Ut[C],A=o.getState(E);if(A){var D=A.style||{},O=w.ensureState(E),M=O.style||(O.style={});D.stroke!=
null&&(M[w.__isEmptyBrush?"stroke":"fill"]=D.stroke),D.opacity!=null&&(M.opacity=D.opacity)}}w.markRedraw()}},this);var y=a.getRawValue(i);di(this,f,{labelDataIndex:i,
labelFetcher:{getFormattedLabel:function(b,w){return a.getFormattedLabel(b,w,r.dataType)}},inheritColor:g||oe.color.neutral99,defaultOpacity:d.opacity,defaultText:(y==
null?r.getName(i):isFinite(y)?_e(y,10):y)+""});var _=this.getTextContent();if(_){var x=f.normal;_.__align=_.style.align,_.__verticalAlign=_.style.verticalAlign,
_.__position=x.get("position")||"middle";var S=x.get("distance");B(S)||(S=[S,S]),_.__labelDistance=S}this.setTextConfig({position:null,local:!0,inside:!1}),gr(this,
p,h,c)},e.prototype.highlight=function(){Ui(this)},e.prototype.downplay=function(){Vi(this)},e.prototype.updateLayout=function(r,i){this.childOfName("line").stopAnimation(),
this.setLinePoints(r.getItemLayout(i))},e.prototype.setLinePoints=function(r){var i=this.childOfName("line");dy(i.shape,r),i.dirty()},e.prototype.beforeUpdate=function(){
var r=this,i=r.childOfName("fromSymbol"),n=r.childOfName("toSymbol"),a=r.getTextContent();if(!i&&!n&&(!a||a.ignore))return;for(var o=1,s=this.parent;s;)s.scaleX&&
(o/=s.scaleX),s=s.parent;var l=r.childOfName("line");if(!this.__dirty&&!l.__dirty)return;var u=l.shape.percent,f=l.pointAt(0),c=l.pointAt(u),p=$u([],c,f);Co(p,p);
function h(A,D){var O=A.__specifiedRotation;if(O==null){var M=l.tangentAt(D);A.attr("rotation",(D===1?-1:1)*Math.PI/2-Math.atan2(M[1],M[0]))}else A.attr("rotati\
on",O)}if(i&&(i.setPosition(f),h(i,0),i.scaleX=i.scaleY=o*u,i.markRedraw()),n&&(n.setPosition(c),h(n,1),n.scaleX=n.scaleY=o*u,n.markRedraw()),a&&!a.ignore){a.x=
a.y=0,a.originX=a.originY=0;var v=void 0,m=void 0,d=a.__labelDistance,g=d[0]*o,y=d[1]*o,_=u/2,x=l.tangentAt(_),S=[x[1],-x[0]],b=l.pointAt(_);S[1]>0&&(S[0]=-S[0],
S[1]=-S[1]);var w=x[0]<0?-1:1;if(a.__position!=="start"&&a.__position!=="end"){var C=-Math.atan2(x[1],x[0]);c[0]<f[0]&&(C=Math.PI+C),a.rotation=C}var E=void 0;switch(a.
__position){case"insideStartTop":case"insideMiddleTop":case"insideEndTop":case"middle":E=-y,m="bottom";break;case"insideStartBottom":case"insideMiddleBottom":case"\
insideEndBottom":E=y,m="top";break;default:E=0,m="middle"}switch(a.__position){case"end":a.x=p[0]*g+c[0],a.y=p[1]*y+c[1],v=p[0]>.8?"left":p[0]<-.8?"right":"cent\
er",m=p[1]>.8?"top":p[1]<-.8?"bottom":"middle";break;case"start":a.x=-p[0]*g+f[0],a.y=-p[1]*y+f[1],v=p[0]>.8?"right":p[0]<-.8?"left":"center",m=p[1]>.8?"bottom":
p[1]<-.8?"top":"middle";break;case"insideStartTop":case"insideStart":case"insideStartBottom":a.x=g*w+f[0],a.y=f[1]+E,v=x[0]<0?"right":"left",a.originX=-g*w,a.originY=
-E;break;case"insideMiddleTop":case"insideMiddle":case"insideMiddleBottom":case"middle":a.x=b[0],a.y=b[1]+E,v="center",a.originY=-E;break;case"insideEndTop":case"\
insideEnd":case"insideEndBottom":a.x=-g*w+c[0],a.y=c[1]+E,v=x[0]>=0?"right":"left",a.originX=g*w,a.originY=-E;break}a.scaleX=a.scaleY=o,a.setStyle({verticalAlign:a.
__verticalAlign||m,align:a.__align||v})}},e})(Se),qE=Az;var Ez=(function(){function t(e){this.group=new Se,this._LineCtor=e||qE}return t.prototype.updateData=function(e){var r=this;this._progressiveEls=null;var i=this,
n=i.group,a=i._lineData;i._lineData=e,a||n.removeAll();var o=jE(e);e.diff(a).add(function(s){r._doAdd(e,s,o)}).update(function(s,l){r._doUpdate(a,e,l,s,o)}).remove(
function(s){n.remove(a.getItemGraphicEl(s))}).execute()},t.prototype.updateLayout=function(){var e=this._lineData;e&&e.eachItemGraphicEl(function(r,i){r.updateLayout(
e,i)},this)},t.prototype.incrementalPrepareUpdate=function(e){this._seriesScope=jE(e),this._lineData=null,this.group.removeAll()},t.prototype.incrementalUpdate=
function(e,r,i){this._progressiveEls=[];function n(l){!l.isGroup&&!Dz(l)&&(l.incremental=i,l.ensureState("emphasis").hoverLayer=Gi)}for(var a=e.start;a<e.end;a++){
var o=r.getItemLayout(a);if(my(o)){var s=new this._LineCtor(r,a,this._seriesScope);s.traverse(n),this.group.add(s),r.setItemGraphicEl(a,s),this._progressiveEls.
push(s)}}},t.prototype.remove=function(){this.group.removeAll()},t.prototype.eachRendered=function(e){Yr(this._progressiveEls||this.group,e)},t.prototype._doAdd=
function(e,r,i){var n=e.getItemLayout(r);if(my(n)){var a=new this._LineCtor(e,r,i);e.setItemGraphicEl(r,a),this.group.add(a)}},t.prototype._doUpdate=function(e,r,i,n,a){
var o=e.getItemGraphicEl(i);if(!my(r.getItemLayout(n))){this.group.remove(o);return}o?o.updateData(r,n,a):o=new this._LineCtor(r,n,a),r.setItemGraphicEl(n,o),this.
group.add(o)},t})();function Dz(t){return t.animators&&t.animators.length>0}function jE(t){var e=t.hostModel,r=e.getModel("emphasis");return{lineStyle:e.getModel(
"lineStyle").getLineStyle(),emphasisLineStyle:r.getModel(["lineStyle"]).getLineStyle(),blurLineStyle:e.getModel(["blur","lineStyle"]).getLineStyle(),selectLineStyle:e.
getModel(["select","lineStyle"]).getLineStyle(),emphasisDisabled:r.get("disabled"),blurScope:r.get("blurScope"),focus:r.get("focus"),labelStatesModels:jt(e)}}function QE(t){
return isNaN(t[0])||isNaN(t[1])}function my(t){return t&&!QE(t[0])&&!QE(t[1])}var JE=Ez;var gy={color:"fill",borderColor:"stroke"},eD={symbol:1,symbolSize:1,symbolKeepAspect:1,legendIcon:1,visualMeta:1,liftZ:1,decal:1},_i=Q(),Mz=(function(t){k(e,t);
function e(){var r=t!==null&&t.apply(this,arguments)||this;return r.type=e.type,r}return e.prototype.optionUpdated=function(){this.currentZLevel=this.get("zleve\
l",!0),this.currentZ=this.get("z",!0)},e.prototype.getInitialData=function(r,i){return mi(null,this)},e.prototype.getDataParams=function(r,i,n){var a=t.prototype.
getDataParams.call(this,r,i);return n&&(a.info=_i(n).info),a},e.type="series.custom",e.dependencies=["grid","polar","geo","singleAxis","calendar","matrix"],e.defaultOption=
{coordinateSystem:"cartesian2d",z:2,legendHoverLink:!0,clip:!1},e})(Ht),tD=Mz;function Oz(t,e){return e=e||[0,0],z(["x","y"],function(r,i){var n=this.getAxis(r),a=e[i],o=t[i]/2;return n.type==="category"?_t(n).w:Math.abs(n.dataToCoord(a-o)-
n.dataToCoord(a+o))},this)}function yy(t){var e=t.master.getRect();return{coordSys:{type:"cartesian2d",x:e.x,y:e.y,width:e.width,height:e.height},api:{coord:function(r){
return t.dataToPoint(r)},size:fe(Oz,t)}}}function Lz(t,e){return e=e||[0,0],z([0,1],function(r){var i=e[r],n=t[r]/2,a=[],o=[];return a[r]=i-n,o[r]=i+n,a[1-r]=o[1-r]=e[1-r],Math.abs(this.dataToPoint(a)[r]-
this.dataToPoint(o)[r])},this)}function _y(t){var e=t.view,r=e.getBoundingRect();return{coordSys:{type:"geo",x:r.x,y:r.y,width:r.width,height:r.height,zoom:GE(e)},
api:{coord:function(i){return t.dataToPoint(i)},size:fe(Lz,t)}}}function Pz(t,e){var r=this.getAxis(),i=e instanceof Array?e[0]:e,n=(t instanceof Array?t[0]:t)/2;return r.type==="category"?_t(r).w:Math.abs(r.dataToCoord(i-n)-
r.dataToCoord(i+n))}function xy(t){var e=t.getRect();return{coordSys:{type:"singleAxis",x:e.x,y:e.y,width:e.width,height:e.height},api:{coord:function(r){return t.
dataToPoint(r)},size:fe(Pz,t)}}}function kz(t,e){return e=e||[0,0],z(["Radius","Angle"],function(r,i){var n="get"+r+"Axis",a=this[n](),o=e[i],s=t[i]/2,l=a.type==="category"?_t(a).w:Math.abs(a.
dataToCoord(o-s)-a.dataToCoord(o+s));return r==="Angle"&&(l=l*Math.PI/180),l},this)}function Sy(t){var e=t.getRadiusAxis(),r=t.getAngleAxis(),i=e.getExtent();return i[0]>
i[1]&&i.reverse(),{coordSys:{type:"polar",cx:t.cx,cy:t.cy,r:i[1],r0:i[0]},api:{coord:function(n){var a=e.dataToRadius(n[0]),o=r.dataToAngle(n[1]),s=t.coordToPoint(
[a,o]);return s.push(a,o*Math.PI/180),s},size:fe(kz,t)}}}function by(t){var e=t.getRect(),r=t.getRangeInfo();return{coordSys:{type:"calendar",x:e.x,y:e.y,width:e.width,height:e.height,cellWidth:t.getCellWidth(),cellHeight:t.
getCellHeight(),rangeInfo:{start:r.start,end:r.end,weeks:r.weeks,dayCount:r.allDay}},api:{coord:function(i,n){return t.dataToPoint(i,n)},layout:function(i,n){return t.
dataToLayout(i,n)}}}}function wy(t){var e=t.getRect();return{coordSys:{type:"matrix",x:e.x,y:e.y,width:e.width,height:e.height},api:{coord:function(r,i){return t.dataToPoint(r,i)},layout:function(r,i){
return t.dataToLayout(r,i)}}}}var nD={position:["x","y"],scale:["scaleX","scaleY"],origin:["originX","originY"]},rD=ee(nD),xee=sr(Tr,function(t,e){return t[e]=1,t},{}),See=Tr.join(", "),bu=[
"","style","shape","extra"],Is=Q();function Cy(t,e,r,i,n){var a=t+"Animation",o=Dl(t,i,n)||{},s=Is(e).userDuring;return o.duration>0&&(o.during=s?fe(Fz,{el:e,userDuring:s}):
null,o.setToFinal=!0,o.scope=t),R(o,r[a]),o}function aD(t,e,r,i){i=i||{};var n=i.dataIndex,a=i.isInit,o=i.clearStyle,s=r.isAnimationEnabled(),l=Is(t),u=e.style;
l.userDuring=e.during;var f={},c={};if(Vz(t,e,c),t.type==="compound")for(var p=t.shape.paths,h=e.shape.paths,v=0;v<h.length;v++){var m=h[v];Ty("shape",m,p[v])}else
Ty("shape",e,c),Ty("extra",e,c);if(!a&&s&&(Uz(t,e,f),iD("shape",t,e,f),iD("extra",t,e,f),Hz(t,e,u,f)),c.style=u,Nz(t,c,o),Bz(t,e),s)if(a){var d={};T(bu,function(y){
var _=y?e[y]:e;_&&_.enterFrom&&(y&&(d[y]=d[y]||{}),R(y?d[y]:d,_.enterFrom))});var g=Cy("enter",t,e,r,n);g.duration>0&&t.animateFrom(d,g)}else Rz(t,e,n||0,r,f);Iz(
t,e),u?t.dirty():t.markRedraw()}function Iz(t,e){for(var r=Is(t).leaveToProps,i=0;i<bu.length;i++){var n=bu[i],a=n?e[n]:e;a&&a.leaveTo&&(r||(r=Is(t).leaveToProps=
{}),n&&(r[n]=r[n]||{}),R(n?r[n]:r,a.leaveTo))}}function ph(t,e,r,i){if(t){var n=t.parent,a=Is(t).leaveToProps;if(a){var o=Cy("update",t,e,r,0);o.done=function(){
n&&n.remove(t),i&&i()},t.animateTo(a,o)}else n&&n.remove(t),i&&i()}}function ks(t){return t==="all"}function Nz(t,e,r){var i=e.style;if(!t.isGroup&&i){if(r){t.useStyle(
{});for(var n=t.animators,a=0;a<n.length;a++){var o=n[a];o.targetName==="style"&&o.changeTarget(t.style)}}t.setStyle(i)}e&&(e.style=null,e&&t.attr(e),e.style=i)}
function Rz(t,e,r,i,n){if(n){var a=Cy("update",t,e,i,r);a.duration>0&&t.animateFrom(n,a)}}function Bz(t,e){H(e,"silent")&&(t.silent=e.silent),H(e,"ignore")&&(t.
ignore=e.ignore),t instanceof Zt&&H(e,"invisible")&&(t.invisible=e.invisible),t instanceof re&&H(e,"autoBatch")&&(t.autoBatch=e.autoBatch)}var xi={},zz={setTransform:function(t,e){
return xi.el[t]=e,this},getTransform:function(t){return xi.el[t]},setShape:function(t,e){var r=xi.el,i=r.shape||(r.shape={});return i[t]=e,r.dirtyShape&&r.dirtyShape(),
this},getShape:function(t){var e=xi.el.shape;if(e)return e[t]},setStyle:function(t,e){var r=xi.el,i=r.style;return i&&(i[t]=e,r.dirtyStyle&&r.dirtyStyle()),this},
getStyle:function(t){var e=xi.el.style;if(e)return e[t]},setExtra:function(t,e){var r=xi.el.extra||(xi.el.extra={});return r[t]=e,this},getExtra:function(t){var e=xi.
el.extra;if(e)return e[t]}};function Fz(){var t=this,e=t.el;if(e){var r=Is(e).userDuring,i=t.userDuring;if(r!==i){t.el=t.userDuring=null;return}xi.el=e,i(zz)}}function iD(t,e,r,i){var n=r[t];
if(n){var a=e[t],o;if(a){var s=r.transition,l=n.transition;if(l)if(!o&&(o=i[t]={}),ks(l))R(o,a);else for(var u=ke(l),f=0;f<u.length;f++){var c=u[f],p=a[c];o[c]=
p}else if(ks(s)||se(s,t)>=0){!o&&(o=i[t]={});for(var h=ee(a),f=0;f<h.length;f++){var c=h[f],p=a[c];Gz(n[c],p)&&(o[c]=p)}}}}}function Ty(t,e,r){var i=e[t];if(i)for(var n=r[t]=
{},a=ee(i),o=0;o<a.length;o++){var s=a[o];n[s]=pa(i[s])}}function Uz(t,e,r){for(var i=e.transition,n=ks(i)?Tr:ke(i||[]),a=0;a<n.length;a++){var o=n[a];if(!(o===
"style"||o==="shape"||o==="extra")){var s=t[o];r[o]=s}}}function Vz(t,e,r){for(var i=0;i<rD.length;i++){var n=rD[i],a=nD[n],o=e[n];o&&(r[a[0]]=o[0],r[a[1]]=o[1])}
for(var i=0;i<Tr.length;i++){var s=Tr[i];e[s]!=null&&(r[s]=e[s])}}function Hz(t,e,r,i){if(r){var n=t.style,a;if(n){var o=r.transition,s=e.transition;if(o&&!ks(o)){
var l=ke(o);!a&&(a=i.style={});for(var u=0;u<l.length;u++){var f=l[u],c=n[f];a[f]=c}}else if(t.getAnimationStyleProps&&(ks(s)||ks(o)||se(s,"style")>=0)){var p=t.
getAnimationStyleProps(),h=p?p.style:null;if(h){!a&&(a=i.style={});for(var v=ee(r),u=0;u<v.length;u++){var f=v[u];if(h[f]){var c=n[f];a[f]=c}}}}}}}function Gz(t,e){
return Ke(t)?t!==e:t!=null&&isFinite(t)}var oD=Q(),Wz=["percent","easing","shape","style","extra"];function sD(t){t.stopAnimation("keyframe"),t.attr(oD(t))}function Ay(t,e,r){if(!(!r.isAnimationEnabled()||
!e)){if(B(e)){T(e,function(s){Ay(t,s,r)});return}var i=e.keyframes,n=e.duration;if(r&&n==null){var a=Dl("enter",r,0);n=a&&a.duration}if(!(!i||!n)){var o=oD(t);T(
bu,function(s){if(!(s&&!t[s])){var l,u=!1;i.sort(function(f,c){return f.percent-c.percent}),T(i,function(f){var c=t.animators,p=s?f[s]:f;if(p){var h=ee(p);if(s||
(h=Me(h,function(d){return se(Wz,d)<0})),!!h.length){l||(l=t.animate(s,e.loop,!0),l.scope="keyframe");for(var v=0;v<c.length;v++)c[v]!==l&&c[v].targetName===l.targetName&&
c[v].stopTracks(h);s&&(o[s]=o[s]||{});var m=s?o[s]:o;T(h,function(d){m[d]=((s?t[s]:t)||{})[d]}),l.whenWithKeys(n*f.percent,p,h,f.easing)}}}),l&&l.delay(e.delay||
0).duration(n).start(e.easing)}})}}}var en="emphasis",Gn="normal",Py="blur",ky="select",Wn=[Gn,en,Py,ky],Ey={normal:["itemStyle"],emphasis:[en,"itemStyle"],blur:[Py,"itemStyle"],select:[ky,"itemSt\
yle"]},Dy={normal:["label"],emphasis:[en,"label"],blur:[Py,"label"],select:[ky,"label"]},Yz=["x","y"],$z="e\0\0",Nr={normal:{},emphasis:{},blur:{},select:{}},Xz={
cartesian2d:yy,geo:_y,single:xy,polar:Sy,calendar:by,matrix:wy};function Oy(t){return t instanceof re}function Ly(t){return t instanceof Zt}function Kz(t,e){e.copyTransform(
t),Ly(e)&&Ly(t)&&(e.setStyle(t.style),e.z=t.z,e.z2=t.z2,e.zlevel=t.zlevel,e.invisible=t.invisible,e.ignore=t.ignore,Oy(e)&&Oy(t)&&e.setShape(t.shape))}var Zz=(function(t){
k(e,t);function e(){var r=t!==null&&t.apply(this,arguments)||this;return r.type=e.type,r}return e.prototype.render=function(r,i,n,a){this._progressiveEls=null;var o=this.
_data,s=r.getData(),l=this.group,u=lD(r,s,i,n);o||l.removeAll(),s.diff(o).add(function(c){My(n,null,c,u(c,a),r,l,s)}).remove(function(c){var p=o.getItemGraphicEl(
c);p&&ph(p,_i(p).option,r)}).update(function(c,p){var h=o.getItemGraphicEl(p);My(n,h,c,u(c,a),r,l,s)}).execute();var f=r.get("clip",!0)?op(r.coordinateSystem,!1,
r):null;f?l.setClipPath(f):l.removeClipPath(),this._data=s},e.prototype.incrementalPrepareRender=function(r,i,n){this.group.removeAll(),this._data=null},e.prototype.
incrementalRender=function(r,i,n,a,o){var s=i.getData(),l=lD(i,s,n,a),u=this._progressiveEls=[];function f(h){h.isGroup||(h.incremental=Yo(i),h.ensureState("emp\
hasis").hoverLayer=Gi)}for(var c=r.start;c<r.end;c++){var p=My(null,null,c,l(c,o),i,this.group,s);p&&(p.traverse(f),u.push(p))}},e.prototype.eachRendered=function(r){
Yr(this._progressiveEls||this.group,r)},e.prototype.filterForExposedEvent=function(r,i,n,a){var o=i.element;if(o==null||n.name===o)return!0;for(;(n=n.__hostTarget||
n.parent)&&n!==this.group;)if(n.name===o)return!0;return!1},e.type="custom",e})(Et),pD=Zz;function Iy(t){var e=t.type,r;if(e==="path"){var i=t.shape,n=i.width!=
null&&i.height!=null?{x:i.x||0,y:i.y||0,width:i.width,height:i.height}:null,a=dD(i);r=ka(a,null,n,i.layout||"center"),_i(r).customPathData=a}else if(e==="image")
r=new gt({}),_i(r).customImagePath=t.style.image;else if(e==="text")r=new at({});else if(e==="group")r=new Se;else if(e==="compoundPath"){var i=t.shape;if(!i||!i.
paths){var o="";qe(o)}var s=z(i.paths,function(f){if(f.type==="path")return ka(f.shape.pathData,f,null);var c=oc(f.type);if(!c){var p="";qe(p)}return new c});r=
new qo({shape:{paths:s}})}else{var l=oc(e);if(!l){var o="";qe(o)}r=new l}return _i(r).customGraphicType=e,r.name=t.name,r.z2EmphasisLift=1,r.z2SelectLift=1,r}function Ny(t,e,r,i,n,a,o){
sD(e);var s=n&&n.normal.cfg;s&&e.setTextConfig(s),i&&i.transition==null&&(i.transition=Yz);var l=i&&i.style;if(l){if(e.type==="text"){var u=l;H(u,"textFill")&&(u.
fill=u.textFill),H(u,"textStroke")&&(u.stroke=u.textStroke)}var f=void 0,c=Oy(e)?l.decal:null;t&&c&&(c.dirty=!0,f=_u(c,t)),l.__decalPattern=f}if(Ly(e)&&l){var f=l.
__decalPattern;f&&(l.decal=f)}aD(e,i,a,{dataIndex:r,isInit:o,clearStyle:!0}),Ay(e,i.keyframeAnimation,a)}function hD(t,e,r,i,n){var a=e.isGroup?null:e,o=n&&n[t].
cfg;if(a){var s=a.ensureState(t);if(i===!1){var l=a.getState(t);l&&(l.style=null)}else s.style=i||null;o&&(s.textConfig=o),xd(a)}}function qz(t,e,r){if(!t.isGroup){
var i=t,n=r.currentZ,a=r.currentZLevel;i.z=n,i.zlevel=a;var o=e.z2;o!=null&&(i.z2=o||0);for(var s=0;s<Wn.length;s++)jz(i,e,Wn[s])}}function jz(t,e,r){var i=r===
Gn,n=i?e:hh(e,r),a=n?n.z2:null,o;a!=null&&(o=i?t:t.ensureState(r),o.z2=a||0)}function lD(t,e,r,i){var n=t.get("renderItem");if(typeof n=="string"){var a=pA(n);a&&
(n=a)}var o=t.coordinateSystem,s={};o&&(s=o.prepareCustoms?o.prepareCustoms(o):Xz[o.type](o));for(var l=ue({getWidth:i.getWidth,getHeight:i.getHeight,getZr:i.getZr,
getDevicePixelRatio:i.getDevicePixelRatio,value:S,style:w,ordinalRawValue:b,styleEmphasis:C,visual:D,barLayout:O,currentSeriesIndices:M,font:I},s.api||{}),u={context:{},
seriesId:t.id,seriesName:t.name,seriesIndex:t.seriesIndex,coordSys:s.coordSys,dataInsideLength:e.count(),encode:Qz(t.getData()),itemPayload:t.get("itemPayload")||
{}},f,c,p={},h={},v={},m={},d=0;d<Wn.length;d++){var g=Wn[d];v[g]=t.getModel(Ey[g]),m[g]=t.getModel(Dy[g])}function y(P){return P===f?c||(c=e.getItemModel(P)):e.
getItemModel(P)}function _(P,L){return e.hasItemOption?P===f?p[L]||(p[L]=y(P).getModel(Ey[L])):y(P).getModel(Ey[L]):v[L]}function x(P,L){return e.hasItemOption?
P===f?h[L]||(h[L]=y(P).getModel(Dy[L])):y(P).getModel(Dy[L]):m[L]}return function(P,L){return f=P,c=null,p={},h={},n&&n(ue({dataIndexInside:P,dataIndex:e.getRawIndex(
P),actionType:L?L.type:null},u),l)};function S(P,L){return L==null&&(L=f),e.getStore().get(e.getDimensionIndex(P||0),L)}function b(P,L){L==null&&(L=f),P=P||0;var F=e.
getDimensionInfo(P);if(!F){var U=e.getDimensionIndex(P);return U>=0?e.getStore().get(U,L):void 0}var $=e.get(F.name,L),Z=F&&F.ordinalMeta;return Z?Z.categories[$]:
$}function w(P,L){L==null&&(L=f);var F=e.getItemVisual(L,"style"),U=F&&F.fill,$=F&&F.opacity,Z=_(L,Gn).getItemStyle();U!=null&&(Z.fill=U),$!=null&&(Z.opacity=$);
var j={inheritColor:V(U)?U:oe.color.neutral99},J=x(L,Gn),ie=vi(J,null,j,!1,!0);ie.text=J.getShallow("show")?G(t.getFormattedLabel(L,Gn),$i(e,L)):null;var q=Pl(J,
j,!1);return A(P,Z),Z=Gm(Z,ie,q),P&&E(Z,P),Z.legacy=!0,Z}function C(P,L){L==null&&(L=f);var F=_(L,en).getItemStyle(),U=x(L,en),$=vi(U,null,null,!0,!0);$.text=U.
getShallow("show")?ur(t.getFormattedLabel(L,en),t.getFormattedLabel(L,Gn),$i(e,L)):null;var Z=Pl(U,null,!0);return A(P,F),F=Gm(F,$,Z),P&&E(F,P),F.legacy=!0,F}function E(P,L){
for(var F in L)H(L,F)&&(P[F]=L[F])}function A(P,L){P&&(P.textFill&&(L.textFill=P.textFill),P.textPosition&&(L.textPosition=P.textPosition))}function D(P,L){if(L==
null&&(L=f),H(gy,P)){var F=e.getItemVisual(L,"style");return F?F[gy[P]]:null}if(H(eD,P))return e.getItemVisual(L,P)}function O(P){if(o.type==="cartesian2d"){var L=o.
getBaseAxis();return C1(ue({axis:L},P))}}function M(){return r.getCurrentSeriesIndices()}function I(P){return pc(P,r)}}function Qz(t){var e={};return T(t.dimensions,
function(r){var i=t.getDimensionInfo(r);if(!i.isExtraCoord){var n=i.coordDim,a=e[n]=e[n]||[];a[i.coordDimIndex]=t.getDimensionIndex(r)}}),e}function My(t,e,r,i,n,a,o){
if(!i){a.remove(e);return}var s=Ry(t,e,r,i,n,a);return s&&o.setItemGraphicEl(r,s),s&&gr(s,i.focus,i.blurScope,i.emphasisDisabled),s}function Ry(t,e,r,i,n,a){var o=-1,
s=e;e&&vD(e,i,n)&&(o=se(a.childrenRef(),e),e=null);var l=!e,u=e;u?u.clearStates():(u=Iy(i),s&&Kz(s,u)),i.morph===!1?u.disableMorphing=!0:u.disableMorphing&&(u.disableMorphing=
!1),i.tooltipDisabled&&(u.tooltipDisabled=!0),Nr.normal.cfg=Nr.normal.conOpt=Nr.emphasis.cfg=Nr.emphasis.conOpt=Nr.blur.cfg=Nr.blur.conOpt=Nr.select.cfg=Nr.select.
conOpt=null,Nr.isLegacy=!1,eF(u,r,i,n,l,Nr),Jz(u,r,i,n,l),Ny(t,u,r,i,Nr,n,l),H(i,"info")&&(_i(u).info=i.info);for(var f=0;f<Wn.length;f++){var c=Wn[f];if(c!==Gn){
var p=hh(i,c),h=By(i,p,c);hD(c,u,p,h,Nr)}}return qz(u,i,n),i.type==="group"&&tF(t,u,r,i,n),o>=0?a.replaceAt(u,o):a.add(u),u}function vD(t,e,r){var i=_i(t),n=e.type,
a=e.shape,o=e.style;return r.isUniversalTransitionEnabled()||n!=null&&n!==i.customGraphicType||n==="path"&&aF(a)&&dD(a)!==i.customPathData||n==="image"&&H(o,"im\
age")&&o.image!==i.customImagePath}function Jz(t,e,r,i,n){var a=r.clipPath;if(a===!1)t&&t.getClipPath()&&t.removeClipPath();else if(a){var o=t.getClipPath();o&&
vD(o,a,i)&&(o=null),o||(o=Iy(a),t.setClipPath(o)),Ny(null,o,e,a,null,i,n)}}function eF(t,e,r,i,n,a){if(!(t.isGroup||t.type==="compoundPath")){uD(r,null,a),uD(r,
en,a);var o=a.normal.conOpt,s=a.emphasis.conOpt,l=a.blur.conOpt,u=a.select.conOpt;if(o!=null||s!=null||u!=null||l!=null){var f=t.getTextContent();if(o===!1)f&&t.
removeTextContent();else{o=a.normal.conOpt=o||{type:"text"},f?f.clearStates():(f=Iy(o),t.setTextContent(f)),Ny(null,f,e,o,null,i,n);for(var c=o&&o.style,p=0;p<Wn.
length;p++){var h=Wn[p];if(h!==Gn){var v=a[h].conOpt;hD(h,f,v,By(o,v,h),null)}}c?f.dirty():f.markRedraw()}}}}function uD(t,e,r){var i=e?hh(t,e):t,n=e?By(t,i,en):
t.style,a=t.type,o=i?i.textConfig:null,s=t.textContent,l=s?e?hh(s,e):s:null;if(n&&(r.isLegacy||Iw(n,a,!!o,!!l))){r.isLegacy=!0;var u=Nw(n,a,!e);!o&&u.textConfig&&
(o=u.textConfig),!l&&u.textContent&&(l=u.textContent)}if(!e&&l){var f=l;!f.type&&(f.type="text")}var c=e?r[e]:r.normal;c.cfg=o,c.conOpt=l}function hh(t,e){return e?
t?t[e]:null:t}function By(t,e,r){var i=e&&e.style;return i==null&&r===en&&t&&(i=t.styleEmphasis),i}function tF(t,e,r,i,n){var a=i.children,o=a?a.length:0,s=i.$mergeChildren,
l=s==="byName"||i.diffChildrenByName,u=s===!1;if(!(!o&&!l&&!u)){if(l){iF({api:t,oldChildren:e.children()||[],newChildren:a||[],dataIndex:r,seriesModel:n,group:e});
return}u&&e.removeAll();for(var f=0;f<o;f++){var c=a[f],p=e.childAt(f);c?(c.ignore==null&&(c.ignore=!1),Ry(t,p,r,c,n,e)):p.ignore=!0}for(var h=e.childCount()-1;h>=
f;h--){var v=e.childAt(h);rF(e,v,n)}}}function rF(t,e,r){e&&ph(e,_i(t).option,r)}function iF(t){new hc(t.oldChildren,t.newChildren,fD,fD,t).add(cD).update(cD).remove(
nF).execute()}function fD(t,e){var r=t&&t.name;return r??$z+e}function cD(t,e){var r=this.context,i=t!=null?r.newChildren[t]:null,n=e!=null?r.oldChildren[e]:null;
Ry(r.api,n,r.dataIndex,i,r.seriesModel,r.group)}function nF(t){var e=this.context,r=e.oldChildren[t];r&&ph(r,_i(r).option,e.seriesModel)}function dD(t){return t&&
(t.pathData||t.d)}function aF(t){return t&&(H(t,"pathData")||H(t,"d"))}function zy(t){t.registerChartView(pD),t.registerSeriesModel(tD)}var uo=Q(),mD=ne,Fy=fe,oF=(function(){function t(){this._dragging=!1,this.animationThreshold=15}return t.prototype.render=function(e,r,i,n){var a=r.get("value"),
o=r.get("status");if(this._axisModel=e,this._axisPointerModel=r,this._api=i,!(!n&&this._lastValue===a&&this._lastStatus===o)){this._lastValue=a,this._lastStatus=
o;var s=this._group,l=this._handle;if(!o||o==="hide"){s&&s.hide(),l&&l.hide();return}s&&s.show(),l&&l.show();var u={};this.makeElOption(u,a,e,r,i);var f=u.graphicKey;
f!==this._lastGraphicKey&&this.clear(i),this._lastGraphicKey=f;var c=this._moveAnimation=this.determineAnimation(e,r);if(!s)s=this._group=new Se,this.createPointerEl(
s,u,e,r),this.createLabelEl(s,u,e,r),i.getZr().add(s);else{var p=Te(gD,r,c);this.updatePointerEl(s,u,p),this.updateLabelEl(s,u,p,r)}_D(s,r,!0),this._renderHandle(
a)}},t.prototype.remove=function(e){this.clear(e)},t.prototype.dispose=function(e){this.clear(e)},t.prototype.determineAnimation=function(e,r){var i=r.get("anim\
ation"),n=e.axis,a=n.type==="category",o=r.get("snap");if(!o&&!a)return!1;if(i==="auto"||i==null){var s=this.animationThreshold;if(a&&_t(n).w>s)return!0;if(o){var l=lh(
e).seriesDataCount,u=n.getExtent();return Math.abs(u[0]-u[1])/l>s}return!1}return i===!0},t.prototype.makeElOption=function(e,r,i,n,a){},t.prototype.createPointerEl=
function(e,r,i,n){var a=r.pointer;if(a){var o=uo(e).pointerEl=new lt[a.type](mD(r.pointer));e.add(o)}},t.prototype.createLabelEl=function(e,r,i,n){if(r.label){var a=uo(
e).labelEl=new at(mD(r.label));e.add(a),yD(a,n)}},t.prototype.updatePointerEl=function(e,r,i){var n=uo(e).pointerEl;n&&r.pointer&&(n.setStyle(r.pointer.style),i(
n,{shape:r.pointer.shape}))},t.prototype.updateLabelEl=function(e,r,i,n){var a=uo(e).labelEl;a&&(a.setStyle(r.label.style),i(a,{x:r.label.x,y:r.label.y}),yD(a,n))},
t.prototype._renderHandle=function(e){if(!(this._dragging||!this.updateHandleTransform)){var r=this._axisPointerModel,i=this._api.getZr(),n=this._handle,a=r.getModel(
"handle"),o=r.get("status");if(!a.get("show")||!o||o==="hide"){n&&i.remove(n),this._handle=null;return}var s;this._handle||(s=!0,n=this._handle=Wd(a.get("icon"),
{cursor:"move",draggable:!0,onmousemove:function(u){zp(u.event)},onmousedown:Fy(this._onHandleDragMove,this,0,0),drift:Fy(this._onHandleDragMove,this),ondragend:Fy(
this._onHandleDragEnd,this)}),i.add(n)),_D(n,r,!1),n.setStyle(a.getItemStyle(null,["color","borderColor","borderWidth","opacity","shadowColor","shadowBlur","sha\
dowOffsetX","shadowOffsetY"]));var l=a.get("size");B(l)||(l=[l,l]),n.scaleX=l[0]/2,n.scaleY=l[1]/2,Pp(this,"_doDispatchAxisPointer",a.get("throttle")||0,"fixRat\
e"),this._moveHandleToValue(e,s)}},t.prototype._moveHandleToValue=function(e,r){gD(this._axisPointerModel,!r&&this._moveAnimation,this._handle,Uy(this.getHandleTransform(
e,this._axisModel,this._axisPointerModel)))},t.prototype._onHandleDragMove=function(e,r){var i=this._handle;if(i){this._dragging=!0;var n=this.updateHandleTransform(
Uy(i),[e,r],this._axisModel,this._axisPointerModel);this._payloadInfo=n,i.stopAnimation(),i.attr(Uy(n)),uo(i).lastProp=null,this._doDispatchAxisPointer()}},t.prototype.
_doDispatchAxisPointer=function(){var e=this._handle;if(e){var r=this._payloadInfo,i=this._axisModel;this._api.dispatchAction({type:"updateAxisPointer",x:r.cursorPoint[0],
y:r.cursorPoint[1],tooltipOption:r.tooltipOption,axesInfo:[{axisDim:i.axis.dim,axisIndex:i.componentIndex}]})}},t.prototype._onHandleDragEnd=function(){this._dragging=
!1;var e=this._handle;if(e){var r=this._axisPointerModel.get("value");this._moveHandleToValue(r),this._api.dispatchAction({type:"hideTip"})}},t.prototype.clear=
function(e){this._lastValue=null,this._lastStatus=null;var r=e.getZr(),i=this._group,n=this._handle;r&&i&&(this._lastGraphicKey=null,i&&r.remove(i),n&&r.remove(
n),this._group=null,this._handle=null,this._payloadInfo=null),ou(this,"_doDispatchAxisPointer")},t.prototype.doClear=function(){},t.prototype.buildLabel=function(e,r,i){
return i=i||0,{x:e[i],y:e[1-i],width:r[i],height:r[1-i]}},t})();function gD(t,e,r,i){xD(uo(r).lastProp,i)||(uo(r).lastProp=i,e?je(r,i,t):(r.stopAnimation(),r.attr(
i)))}function xD(t,e){if(W(t)&&W(e)){var r=!0;return T(e,function(i,n){r=r&&xD(t[n],i)}),!!r}else return t===e}function yD(t,e){t[e.get(["label","show"])?"show":
"hide"]()}function Uy(t){return{x:t.x||0,y:t.y||0,rotation:t.rotation||0}}function _D(t,e,r){var i=e.get("z"),n=e.get("zlevel");t&&t.traverse(function(a){a.type!==
"group"&&(i!=null&&(a.z=i),n!=null&&(a.zlevel=n),a.silent=r)})}var SD=oF;function bD(t){var e=t.get("type"),r=t.getModel(e+"Style"),i;return e==="line"?(i=r.getLineStyle(),i.fill=null):e==="shadow"&&(i=r.getAreaStyle(),i.stroke=null),
i}function sF(t,e,r,i,n){var a=r.get("value"),o=Vy(a,e.axis,e.ecModel,r.get("seriesDataIndices"),{precision:r.get(["label","precision"]),formatter:r.get(["label",
"formatter"])}),s=r.getModel("label"),l=ps(s.get("padding")||0),u=s.getFont(),f=qu(o,u),c=n.position,p=f.width+l[1]+l[3],h=f.height+l[0]+l[2],v=n.align;v==="rig\
ht"&&(c[0]-=p),v==="center"&&(c[0]-=p/2);var m=n.verticalAlign;m==="bottom"&&(c[1]-=h),m==="middle"&&(c[1]-=h/2),lF(c,p,h,i);var d=s.get("backgroundColor");(!d||
d==="auto")&&(d=e.get(["axisLine","lineStyle","color"])),t.label={x:c[0],y:c[1],style:vi(s,{text:o,font:u,fill:s.getTextColor(),padding:l,backgroundColor:d}),z2:10}}
function lF(t,e,r,i){var n=i.getWidth(),a=i.getHeight();t[0]=Math.min(t[0]+e,n)-e,t[1]=Math.min(t[1]+r,a)-r,t[0]=Math.max(t[0],0),t[1]=Math.max(t[1],0)}function Vy(t,e,r,i,n){
t=e.scale.parse(t);var a=e.scale.getLabel({value:t},{precision:n.precision}),o=n.formatter;if(o){var s={value:bs(e,{value:t}),axisDimension:e.dim,axisIndex:e.index,
seriesData:[]};T(i,function(l){var u=r.getSeriesByIndex(l.seriesIndex),f=l.dataIndexInside,c=u&&u.getDataParams(f);c&&s.seriesData.push(c)}),V(o)?a=o.replace("{\
value}",a):Y(o)&&(a=o(s))}return a}function Hy(t,e,r){var i=Ue();return To(i,i,r.rotation),Ws(i,i,r.position),sc([t.dataToCoord(e),(r.labelOffset||0)+(r.labelDirection||
1)*(r.labelMargin||0)],i)}function wD(t,e,r,i,n,a){var o=Mp.innerTextLayout(r.rotation,0,r.labelDirection);r.labelMargin=n.get(["label","margin"]),sF(e,i,n,a,{position:Hy(
i.axis,t,r),align:o.textAlign,verticalAlign:o.textVerticalAlign})}function TD(t,e,r){return r=r||0,{x1:t[r],y1:t[1-r],x2:e[r],y2:e[1-r]}}function CD(t,e,r){return r=
r||0,{x:t[r],y:t[1-r],width:e[r],height:e[1-r]}}function AD(t,e,r){return _t(t,{fromStat:{sers:z(e,function(i){return r.getSeriesByIndex(i.seriesIndex)})},min:1}).w}function ED(t,e,r){return[de(Ye(e[0],e[1]),
t-r/2),Ye(t+r/2,de(e[0],e[1]))]}var uF=(function(t){k(e,t);function e(){return t!==null&&t.apply(this,arguments)||this}return e.prototype.makeElOption=function(r,i,n,a,o){var s=n.axis,l=s.grid,
u=a.get("type"),f=s.getGlobalExtent(),c=MD(l,s).getOtherAxis(s).getGlobalExtent(),p=s.toGlobalCoord(s.dataToCoord(i,!0));if(u&&u!=="none"){var h=bD(a),v=fF[u](s,
p,f,c,a.get("seriesDataIndices"),a.ecModel);v.style=h,r.graphicKey=v.type,r.pointer=v}var m=tu(l.getRect(),n);wD(i,r,m,n,a,o)},e.prototype.getHandleTransform=function(r,i,n){
var a=tu(i.axis.grid.getRect(),i,{labelInside:!1});a.labelMargin=n.get(["handle","margin"]);var o=Hy(i.axis,r,a);return{x:o[0],y:o[1],rotation:a.rotation+(a.labelDirection<
0?Math.PI:0)}},e.prototype.updateHandleTransform=function(r,i,n,a){var o=n.axis,s=o.grid,l=o.getGlobalExtent(!0),u=MD(s,o).getOtherAxis(o).getGlobalExtent(),f=o.
dim==="x"?0:1,c=[r.x,r.y];c[f]+=i[f],c[f]=Ye(l[1],c[f]),c[f]=de(l[0],c[f]);var p=(u[1]+u[0])/2,h=[p,p];h[f]=c[f];var v=[{verticalAlign:"middle"},{align:"center"}];
return{x:c[0],y:c[1],rotation:r.rotation,cursorPoint:h,tooltipOption:v[f]}},e})(SD);function MD(t,e){var r={};return r[e.dim+"AxisIndex"]=e.index,t.getCartesian(
r)}var fF={line:function(t,e,r,i){var n=TD([e,i[0]],[e,i[1]],OD(t));return{type:"Line",subPixelOptimize:!0,shape:n}},shadow:function(t,e,r,i,n,a){var o=AD(t,n,a),
s=i[1]-i[0],l=ED(e,r,o),u=l[0],f=l[1];return{type:"Rect",shape:CD([u,i[0]],[f-u,s],OD(t))}}};function OD(t){return t.dim==="x"?0:1}var LD=uF;var cF=(function(t){k(e,t);function e(){var r=t!==null&&t.apply(this,arguments)||this;return r.type=e.type,r}return e.type="axisPointer",e.defaultOption={show:"\
auto",z:50,type:"line",snap:!1,triggerTooltip:!0,triggerEmphasis:!0,value:null,status:null,link:[],animation:null,animationDurationUpdate:200,lineStyle:{color:oe.
color.border,width:1,type:"dashed"},shadowStyle:{color:oe.color.shadowTint},label:{show:!0,formatter:null,precision:"auto",margin:3,color:oe.color.neutral00,padding:[
5,7,5,7],backgroundColor:oe.color.accent60,borderColor:null,borderWidth:0,borderRadius:3},handle:{show:!1,icon:"M10.7,11.9v-1.3H9.3v1.3c-4.9,0.3-8.8,4.4-8.8,9.4\
c0,5,3.9,9.1,8.8,9.4h1.3c4.9-0.3,8.8-4.4,8.8-9.4C19.5,16.3,15.6,12.2,10.7,11.9z M13.3,24.4H6.7v-1.2h6.6z M13.3,22H6.7v-1.2h6.6z M13.3,19.6H6.7v-1.2h6.6z",size:45,
margin:50,color:oe.color.accent40,throttle:40}},e})(Ee),PD=cF;var tn=Q(),pF=T;function vh(t,e,r){if(!le.node){var i=e.getZr();tn(i).records||(tn(i).records={}),hF(i,e);var n=tn(i).records[t]||(tn(i).records[t]={});n.handler=
r}}function hF(t,e){if(tn(t).initialized)return;tn(t).initialized=!0,r("click",Te(Gy,"click")),r("mousemove",Te(Gy,"mousemove")),r("mousewheel",Te(Gy,"mousewhee\
l")),r("globalout",dF);function r(i,n){t.on(i,function(a){var o=mF(e);pF(tn(t).records,function(s){s&&n(s,a,o.dispatchAction)}),vF(o.pendings,e)})}}function vF(t,e){
var r=t.showTip.length,i=t.hideTip.length,n;r?n=t.showTip[r-1]:i&&(n=t.hideTip[i-1]),n&&(n.dispatchAction=null,e.dispatchAction(n))}function dF(t,e,r){t.handler(
"leave",null,r)}function Gy(t,e,r,i){e.handler(t,r,i)}function mF(t){var e={showTip:[],hideTip:[]},r=function(i){var n=e[i.type];n?n.push(i):(i.dispatchAction=r,
t.dispatchAction(i))};return{dispatchAction:r,pendings:e}}function wu(t,e){if(!le.node){var r=e.getZr(),i=(tn(r).records||{})[t];i&&(tn(r).records[t]=null)}}var gF=(function(t){k(e,t);function e(){var r=t!==null&&t.apply(this,arguments)||this;return r.type=e.type,r}return e.prototype.render=function(r,i,n){var a=i.getComponent(
"tooltip"),o=r.get("triggerOn")||a&&a.get("triggerOn")||"mousemove|click|mousewheel";vh("axisPointer",n,function(s,l,u){o!=="none"&&(s==="leave"||o.indexOf(s)>=
0)&&u({type:"updateAxisPointer",currTrigger:s,x:l&&l.offsetX,y:l&&l.offsetY})})},e.prototype.remove=function(r,i){wu("axisPointer",i)},e.prototype.dispose=function(r,i){
wu("axisPointer",i)},e.type="axisPointer",e})(Wt),ID=gF;function Tu(t,e){var r=[],i=t.seriesIndex,n;if(i==null||!(n=e.getSeriesByIndex(i)))return{point:[]};var a=n.getData(),o=Or(a,t);if(o==null||o<0||B(o))return{point:[]};
var s=a.getItemGraphicEl(o),l=n.coordinateSystem;if(n.getTooltipPosition)r=n.getTooltipPosition(o)||[];else if(l&&l.dataToPoint)if(t.isStacked){var u=l.getBaseAxis(),
f=l.getOtherAxis(u),c=f.dim,p=u.dim,h=c==="x"||c==="radius"?1:0,v=a.mapDimension(p),m=[];m[h]=a.get(v,o),m[1-h]=a.get(a.getCalculationInfo("stackResultDimension"),
o),r=l.dataToPoint(m)||[]}else r=l.dataToPoint(a.getValues(z(l.dimensions,function(g){return a.mapDimension(g)}),o))||[];else if(s){var d=s.getBoundingRect().clone();
d.applyTransform(s.transform),r=[d.x+d.width/2,d.y+d.height/2]}return{point:r,el:s}}var ND=Q();function Wy(t,e,r){var i=t.currTrigger,n=[t.x,t.y],a=t,o=t.dispatchAction||fe(r.dispatchAction,r),s=e.getComponent("axisPointer").coordSysAxesInfo;if(s){
dh(n)&&(n=Tu({seriesIndex:a.seriesIndex,dataIndex:a.dataIndex},e).point);var l=dh(n),u=a.axesInfo,f=s.axesInfo,c=i==="leave"||dh(n),p={},h={},v={list:[],map:{}},
m={showPointer:Te(_F,h),showTooltip:Te(xF,v)};T(s.coordSysMap,function(g,y){var _=l||g.containPoint(n);T(s.coordSysAxesInfo[y],function(x,S){var b=x.axis,w=TF(u,
x);if(!c&&_&&(!u||w)){var C=w&&w.value;C==null&&!l&&(C=b.pointToData(n)),C!=null&&RD(x,C,m,!1,p)}})});var d={};return T(f,function(g,y){var _=g.linkGroup;_&&!h[y]&&
T(_.axesInfo,function(x,S){var b=h[S];if(x!==g&&b){var w=b.value;_.mapper&&(w=g.axis.scale.parse(_.mapper(w,BD(x),BD(g)))),d[g.key]=w}})}),T(d,function(g,y){RD(
f[y],g,m,!0,p)}),SF(h,f,p),bF(v,n,t,o),wF(f,o,r),p}}function RD(t,e,r,i,n){var a=t.axis;if(!(a.scale.isBlank()||!a.containData(e))){if(!t.involveSeries){r.showPointer(
t,e);return}var o=yF(e,t),s=o.payloadBatch,l=o.snapToValue;s[0]&&n.seriesIndex==null&&R(n,s[0]),!i&&t.snap&&a.containData(l)&&l!=null&&(e=l),r.showPointer(t,e,s),
r.showTooltip(t,o,l)}}function yF(t,e){var r=e.axis,i=r.dim,n=t,a=[],o=Number.MAX_VALUE,s=-1;return T(e.seriesModels,function(l,u){var f=l.getData().mapDimensionsAll(
i),c,p;if(l.getAxisTooltipData){var h=l.getAxisTooltipData(f,t,r);p=h.dataIndices,c=h.nestestValue}else{if(p=l.indicesOfNearest(i,f[0],t,r.type==="category"?.5:
null),!p.length)return;c=l.getData().get(f[0],p[0])}if(ot(c)){var v=t-c,m=Math.abs(v);m<=o&&((m<o||v>=0&&s<0)&&(o=m,s=v,n=c,a.length=0),T(p,function(d){a.push({
seriesIndex:l.seriesIndex,dataIndexInside:d,dataIndex:l.getData().getRawIndex(d)})}))}}),{payloadBatch:a,snapToValue:n}}function _F(t,e,r,i){t[e.key]={value:r,payloadBatch:i}}
function xF(t,e,r,i){var n=r.payloadBatch,a=e.axis,o=a.model,s=e.axisPointerModel;if(!(!e.triggerTooltip||!n.length)){var l=e.coordSys.model,u=Ps(l),f=t.map[u];
f||(f=t.map[u]={coordSysId:l.id,coordSysIndex:l.componentIndex,coordSysType:l.type,coordSysMainType:l.mainType,dataByAxis:[]},t.list.push(f)),f.dataByAxis.push(
{axisDim:a.dim,axisIndex:o.componentIndex,axisType:o.type,axisId:o.id,value:i,valueLabelOpt:{precision:s.get(["label","precision"]),formatter:s.get(["label","fo\
rmatter"])},seriesDataIndices:n.slice()})}}function SF(t,e,r){var i=r.axesInfo=[];T(e,function(n,a){var o=n.axisPointerModel.option,s=t[a];s?(!n.useHandle&&(o.status=
"show"),o.value=s.value,o.seriesDataIndices=(s.payloadBatch||[]).slice()):!n.useHandle&&(o.status="hide"),o.status==="show"&&i.push({axisDim:n.axis.dim,axisIndex:n.
axis.model.componentIndex,value:o.value})})}function bF(t,e,r,i){if(dh(e)||!t.list.length){i({type:"hideTip"});return}var n=((t.list[0].dataByAxis[0]||{}).seriesDataIndices||
[])[0]||{};i({type:"showTip",escapeConnect:!0,x:e[0],y:e[1],tooltipOption:r.tooltipOption,position:r.position,dataIndexInside:n.dataIndexInside,dataIndex:n.dataIndex,
seriesIndex:n.seriesIndex,dataByCoordSys:t.list})}function wF(t,e,r){var i=r.getZr(),n="axisPointerLastHighlights",a=ND(i)[n]||{},o=ND(i)[n]={};T(t,function(f,c){
var p=f.axisPointerModel.option;p.status==="show"&&f.triggerEmphasis&&T(p.seriesDataIndices,function(h){o[h.seriesIndex+"|"+h.dataIndex]=h})});var s=[],l=[];function u(f){
return{seriesIndex:f.seriesIndex,dataIndex:f.dataIndex}}T(a,function(f,c){!o[c]&&l.push(u(f))}),T(o,function(f,c){!a[c]&&s.push(u(f))}),l.length&&r.dispatchAction(
{type:"downplay",escapeConnect:!0,notBlur:!0,batch:l}),s.length&&r.dispatchAction({type:"highlight",escapeConnect:!0,notBlur:!0,batch:s})}function TF(t,e){for(var r=0;r<
(t||[]).length;r++){var i=t[r];if(e.axis.dim===i.axisDim&&e.axis.model.componentIndex===i.axisIndex)return i}}function BD(t){var e=t.axis.model,r={},i=r.axisDim=
t.axis.dim;return r.axisIndex=r[i+"AxisIndex"]=e.componentIndex,r.axisName=r[i+"AxisName"]=e.name,r.axisId=r[i+"AxisId"]=e.id,r}function dh(t){return!t||t[0]==null||
isNaN(t[0])||t[1]==null||isNaN(t[1])}function mh(t){uh.registerAxisPointerClass("CartesianAxisPointer",LD),t.registerComponentModel(PD),t.registerComponentView(ID),t.registerPreprocessor(function(e){
if(e){(!e.axisPointer||e.axisPointer.length===0)&&(e.axisPointer={});var r=e.axisPointer.link;r&&!B(r)&&(e.axisPointer.link=[r])}}),t.registerProcessor(t.PRIORITY.
PROCESSOR.STATISTIC,{overallReset:function(e,r){e.getComponent("axisPointer").coordSysAxesInfo=PE(e,r)}}),t.registerAction({type:"updateAxisPointer",event:"upda\
teAxisPointer",update:":updateAxisPointer"},Wy)}function Yy(t){ei(fh),ei(mh)}var CF=(function(t){k(e,t);function e(){var r=t!==null&&t.apply(this,arguments)||this;return r.type=e.type,r}return e.type="tooltip",e.dependencies=["axisPointe\
r"],e.defaultOption={z:60,show:!0,showContent:!0,trigger:"item",triggerOn:"mousemove|click|mousewheel",alwaysShowContent:!1,renderMode:"auto",confine:null,showDelay:0,
hideDelay:100,transitionDuration:.4,displayTransition:!0,enterable:!1,backgroundColor:oe.color.neutral00,shadowBlur:10,shadowColor:"rgba(0, 0, 0, .2)",shadowOffsetX:1,
shadowOffsetY:2,borderRadius:4,borderWidth:1,defaultBorderColor:oe.color.border,padding:null,extraCssText:"",axisPointer:{type:"line",axis:"auto",animation:"aut\
o",animationDurationUpdate:200,animationEasingUpdate:"exponentialOut",crossStyle:{color:oe.color.borderShade,width:1,type:"dashed",textStyle:{}}},textStyle:{color:oe.
color.tertiary,fontSize:14}},e})(Ee),zD=CF;function gh(t){var e=t.get("confine");return e!=null?!!e:t.get("renderMode")==="richText"}function FD(t){if(le.domSupported){for(var e=document.documentElement.
style,r=0,i=t.length;r<i;r++)if(t[r]in e)return t[r]}}var $y=FD(["transform","webkitTransform","OTransform","MozTransform","msTransform"]),UD=FD(["webkitTransit\
ion","transition","OTransition","MozTransition","msTransition"]);function Xy(t,e){if(!t)return e;e=Wc(e,!0);var r=t.indexOf(e);return t=r===-1?e:"-"+t.slice(0,r)+
"-"+e,t.toLowerCase()}function VD(t,e){var r=t.currentStyle||document.defaultView&&document.defaultView.getComputedStyle(t);return r?e?r[e]:r:null}var AF=Xy(UD,"transition"),Ky=Xy($y,"transform"),EF="position:absolute;display:block;border-style:solid;white-space:nowrap;z-index:9999999;"+(le.transform3dSupported?
"will-change:transform;":"");function DF(t){return t=t==="left"?"right":t==="right"?"left":t==="top"?"bottom":"top",t}function MF(t,e,r){if(!V(r)||r==="inside")
return"";var i=t.get("backgroundColor"),n=t.get("borderWidth");e=Kr(e);var a=DF(r),o=Math.max(Math.round(n)*1.5,6),s="",l=Ky+":",u;se(["left","right"],a)>-1?(s+=
"top:50%",l+="translateY(-50%) rotate("+(u=a==="left"?-225:-45)+"deg)"):(s+="left:50%",l+="translateX(-50%) rotate("+(u=a==="top"?225:45)+"deg)");var f=u*Math.PI/
180,c=o+n,p=c*Math.abs(Math.cos(f))+c*Math.abs(Math.sin(f)),h=Math.round(((p-Math.SQRT2*n)/2+Math.SQRT2*n-(p-c)/2)*100)/100;s+=";"+a+":-"+h+"px";var v=e+" solid\
 "+n+"px;",m=["position:absolute;width:"+o+"px;height:"+o+"px;z-index:-1;",s+";"+l+";","border-bottom:"+v,"border-right:"+v,"background-color:"+i+";"];return'<d\
iv style="'+m.join("")+'"></div>'}function OF(t,e,r){var i="cubic-bezier(0.23,1,0.32,1)",n="",a="";return r&&(n=" "+t/2+"s "+i,a="opacity"+n+",visibility"+n),e||
(n=" "+t+"s "+i,a+=(a.length?",":"")+(le.transformSupported?""+Ky+n:",left"+n+",top"+n)),AF+":"+a}function HD(t,e,r){var i=t.toFixed(0)+"px",n=e.toFixed(0)+"px";
if(!le.transformSupported)return r?"top:"+n+";left:"+i+";":[["top",n],["left",i]];var a=le.transform3dSupported,o="translate"+(a?"3d":"")+"("+i+","+n+(a?",0":"")+
")";return r?"top:0;left:0;"+Ky+":"+o+";":[["top",0],["left",0],[$y,o]]}function LF(t){var e=[],r=t.get("fontSize"),i=t.getTextColor();i&&e.push("color:"+i),e.push(
"font:"+t.getFont());var n=G(t.get("lineHeight"),Math.round(r*3/2));r&&e.push("line-height:"+n+"px");var a=t.get("textShadowColor"),o=t.get("textShadowBlur")||0,
s=t.get("textShadowOffsetX")||0,l=t.get("textShadowOffsetY")||0;return a&&o&&e.push("text-shadow:"+s+"px "+l+"px "+o+"px "+a),T(["decoration","align"],function(u){
var f=t.get(u);f&&e.push("text-"+u+":"+f)}),e.join(";")}function PF(t,e,r,i){var n=[],a=t.get("transitionDuration"),o=t.get("backgroundColor"),s=t.get("shadowBl\
ur"),l=t.get("shadowColor"),u=t.get("shadowOffsetX"),f=t.get("shadowOffsetY"),c=t.getModel("textStyle"),p=jc(t,"html"),h=u+"px "+f+"px "+s+"px "+l;return n.push(
"box-shadow:"+h),e&&a>0&&n.push(OF(a,r,i)),o&&n.push("background-color:"+o),T(["width","color","radius"],function(v){var m="border-"+v,d=Wc(m),g=t.get(d);g!=null&&
n.push(m+":"+g+(v==="color"?"":"px"))}),n.push(LF(c)),p!=null&&n.push("padding:"+ps(p).join("px ")+"px"),n.join(";")+";"}function GD(t,e,r,i,n){var a=e&&e.painter;
if(r){var o=a&&a.getViewportRoot();o&&zb(t,o,r,i,n)}else{t[0]=i,t[1]=n;var s=a&&a.getViewportRootOffset();s&&(t[0]+=s.offsetLeft,t[1]+=s.offsetTop)}t[2]=t[0]/e.
getWidth(),t[3]=t[1]/e.getHeight()}var kF=(function(){function t(e,r){if(this._show=!1,this._styleCoord=[0,0,0,0],this._enterable=!0,this._alwaysShowContent=!1,
this._firstShow=!0,this._longHide=!0,le.wxa)return null;var i=document.createElement("div");i.domBelongToZr=!0,this.el=i;var n=this._zr=e.getZr(),a=r.appendTo,o=a&&
(V(a)?document.querySelector(a):mo(a)?a:Y(a)&&a(e.getDom()));GD(this._styleCoord,n,o,e.getWidth()/2,e.getHeight()/2),(o||e.getDom()).appendChild(i),this._api=e,
this._container=o;var s=this;i.onmouseenter=function(){s._enterable&&(clearTimeout(s._hideTimeout),s._show=!0),s._inContent=!0},i.onmousemove=function(l){if(l=l||
window.event,!s._enterable){var u=n.handler,f=n.painter.getViewportRoot();rr(f,l,!0),u.dispatch("mousemove",l)}},i.onmouseleave=function(){s._inContent=!1,s._enterable&&
s._show&&s.hideLater(s._hideDelay)}}return t.prototype.update=function(e){if(!this._container){var r=this._api.getDom(),i=VD(r,"position"),n=r.style;n.position!==
"absolute"&&i!=="absolute"&&(n.position="relative")}var a=e.get("alwaysShowContent");a&&this._moveIfResized(),this._alwaysShowContent=a,this._enableDisplayTransition=
e.get("displayTransition")&&e.get("transitionDuration")>0,this.el.className=e.get("className")||""},t.prototype.show=function(e,r){clearTimeout(this._hideTimeout),
clearTimeout(this._longHideTimeout);var i=this.el,n=i.style,a=this._styleCoord;i.innerHTML?n.cssText=EF+PF(e,!this._firstShow,this._longHide,this._enableDisplayTransition)+
HD(a[0],a[1],!0)+("border-color:"+Kr(r)+";")+(e.get("extraCssText")||"")+(";pointer-events:"+(this._enterable?"auto":"none")):n.display="none",this._show=!0,this.
_firstShow=!1,this._longHide=!1},t.prototype.setContent=function(e,r,i,n,a){var o=this.el;if(e==null){o.innerHTML="";return}var s="";if(V(a)&&i.get("trigger")===
"item"&&!gh(i)&&(s=MF(i,n,a)),V(e))o.innerHTML=e+s;else if(e){o.innerHTML="",B(e)||(e=[e]);for(var l=0;l<e.length;l++)mo(e[l])&&e[l].parentNode!==o&&o.appendChild(
e[l]);if(s&&o.childNodes.length){var u=document.createElement("div");u.innerHTML=s,o.appendChild(u)}}},t.prototype.setEnterable=function(e){this._enterable=e},t.
prototype.getSize=function(){var e=this.el;return e?[e.offsetWidth,e.offsetHeight]:[0,0]},t.prototype.moveTo=function(e,r){if(this.el){var i=this._styleCoord;if(GD(
i,this._zr,this._container,e,r),i[0]!=null&&i[1]!=null){var n=this.el.style,a=HD(i[0],i[1]);T(a,function(o){n[o[0]]=o[1]})}}},t.prototype._moveIfResized=function(){
var e=this._styleCoord[2],r=this._styleCoord[3];this.moveTo(e*this._zr.getWidth(),r*this._zr.getHeight())},t.prototype.hide=function(){var e=this,r=this.el.style;
this._enableDisplayTransition?(r.visibility="hidden",r.opacity="0"):r.display="none",le.transform3dSupported&&(r.willChange=""),this._show=!1,this._longHideTimeout=
setTimeout(function(){return e._longHide=!0},500)},t.prototype.hideLater=function(e){this._show&&!(this._inContent&&this._enterable)&&!this._alwaysShowContent&&
(e?(this._hideDelay=e,this._show=!1,this._hideTimeout=setTimeout(fe(this.hide,this),e)):this.hide())},t.prototype.isShow=function(){return this._show},t.prototype.
dispose=function(){clearTimeout(this._hideTimeout),clearTimeout(this._longHideTimeout);var e=this._zr;Fb(e&&e.painter&&e.painter.getViewportRoot(),this._container);
var r=this.el;if(r){r.onmouseenter=r.onmousemove=r.onmouseleave=null;var i=r.parentNode;i&&i.removeChild(r)}this.el=this._container=null},t})(),WD=kF;var IF=(function(){function t(e){this._show=!1,this._styleCoord=[0,0,0,0],this._alwaysShowContent=!1,this._enterable=!0,this._zr=e.getZr(),$D(this._styleCoord,this.
_zr,e.getWidth()/2,e.getHeight()/2)}return t.prototype.update=function(e){var r=e.get("alwaysShowContent");r&&this._moveIfResized(),this._alwaysShowContent=r},t.
prototype.show=function(){this._hideTimeout&&clearTimeout(this._hideTimeout),this.el.show(),this._show=!0},t.prototype.setContent=function(e,r,i,n,a){var o=this;
W(e)&&qe(""),this.el&&this._zr.remove(this.el);var s=i.getModel("textStyle");this.el=new at({style:{rich:r.richTextStyles,text:e,lineHeight:22,borderWidth:1,borderColor:n,
textShadowColor:s.get("textShadowColor"),fill:i.get(["textStyle","color"]),padding:jc(i,"richText"),verticalAlign:"top",align:"left"},z:i.get("z")}),T(["backgro\
undColor","borderRadius","shadowColor","shadowBlur","shadowOffsetX","shadowOffsetY"],function(u){o.el.style[u]=i.get(u)}),T(["textShadowBlur","textShadowOffsetX",
"textShadowOffsetY"],function(u){o.el.style[u]=s.get(u)||0}),this._zr.add(this.el);var l=this;this.el.on("mouseover",function(){l._enterable&&(clearTimeout(l._hideTimeout),
l._show=!0),l._inContent=!0}),this.el.on("mouseout",function(){l._enterable&&l._show&&l.hideLater(l._hideDelay),l._inContent=!1})},t.prototype.setEnterable=function(e){
this._enterable=e},t.prototype.getSize=function(){var e=this.el,r=this.el.getBoundingRect(),i=YD(e.style);return[r.width+i.left+i.right,r.height+i.top+i.bottom]},
t.prototype.moveTo=function(e,r){var i=this.el;if(i){var n=this._styleCoord;$D(n,this._zr,e,r),e=n[0],r=n[1];var a=i.style,o=Yn(a.borderWidth||0),s=YD(a);i.x=e+
o+s.left,i.y=r+o+s.top,i.markRedraw()}},t.prototype._moveIfResized=function(){var e=this._styleCoord[2],r=this._styleCoord[3];this.moveTo(e*this._zr.getWidth(),
r*this._zr.getHeight())},t.prototype.hide=function(){this.el&&this.el.hide(),this._show=!1},t.prototype.hideLater=function(e){this._show&&!(this._inContent&&this.
_enterable)&&!this._alwaysShowContent&&(e?(this._hideDelay=e,this._show=!1,this._hideTimeout=setTimeout(fe(this.hide,this),e)):this.hide())},t.prototype.isShow=
function(){return this._show},t.prototype.dispose=function(){this._zr.remove(this.el)},t})();function Yn(t){return Math.max(0,t)}function YD(t){var e=Yn(t.shadowBlur||
0),r=Yn(t.shadowOffsetX||0),i=Yn(t.shadowOffsetY||0);return{left:Yn(e-r),right:Yn(e+r),top:Yn(e-i),bottom:Yn(e+i)}}function $D(t,e,r,i){t[0]=r,t[1]=i,t[2]=t[0]/
e.getWidth(),t[3]=t[1]/e.getHeight()}var XD=IF;var NF=new Le({shape:{x:-1,y:-1,width:2,height:2}}),RF=(function(t){k(e,t);function e(){var r=t!==null&&t.apply(this,arguments)||this;return r.type=e.type,r}return e.
prototype.init=function(r,i){if(!(le.node||!i.getDom())){var n=r.getComponent("tooltip"),a=this._renderMode=$x(n.get("renderMode"));this._tooltipContent=a==="ri\
chText"?new XD(i):new WD(i,{appendTo:n.get("appendToBody",!0)?"body":n.get("appendTo",!0)})}},e.prototype.render=function(r,i,n){if(!(le.node||!n.getDom())){this.
group.removeAll(),this._tooltipModel=r,this._ecModel=i,this._api=n;var a=this._tooltipContent;a.update(r),a.setEnterable(r.get("enterable")),this._initGlobalListener(),
this._keepShow(),this._renderMode!=="richText"&&r.get("transitionDuration")?Pp(this,"_updatePosition",50,"fixRate"):ou(this,"_updatePosition")}},e.prototype._initGlobalListener=
function(){var r=this._tooltipModel,i=r.get("triggerOn");vh("itemTooltip",this._api,fe(function(n,a,o){i!=="none"&&(i.indexOf(n)>=0?this._tryShow(a,o):n==="leav\
e"&&this._hide(o))},this))},e.prototype._keepShow=function(){var r=this._tooltipModel,i=this._ecModel,n=this._api,a=r.get("triggerOn");if(r.get("trigger")!=="ax\
is"&&(this._lastDataByCoordSys=null,this._cbParamsList=null),this._lastX!=null&&this._lastY!=null&&a!=="none"&&a!=="click"){var o=this;clearTimeout(this._refreshUpdateTimeout),
this._refreshUpdateTimeout=setTimeout(function(){!n.isDisposed()&&o.manuallyShowTip(r,i,n,{x:o._lastX,y:o._lastY,dataByCoordSys:o._lastDataByCoordSys})})}},e.prototype.
manuallyShowTip=function(r,i,n,a){if(!(a.from===this.uid||le.node||!n.getDom())){var o=KD(a,n);this._ticket="";var s=a.dataByCoordSys,l=UF(a,i,n);if(l){var u=l.
el.getBoundingRect().clone();u.applyTransform(l.el.transform),this._tryShow({offsetX:u.x+u.width/2,offsetY:u.y+u.height/2,target:l.el,position:a.position,positionDefault:"\
bottom"},o)}else if(a.tooltip&&a.x!=null&&a.y!=null){var f=NF;f.x=a.x,f.y=a.y,f.update(),he(f).tooltipConfig={name:null,option:a.tooltip},this._tryShow({offsetX:a.
x,offsetY:a.y,target:f},o)}else if(s)this._tryShow({offsetX:a.x,offsetY:a.y,position:a.position,dataByCoordSys:s,tooltipOption:a.tooltipOption},o);else if(a.seriesIndex!=
null){if(this._manuallyAxisShowTip(r,i,n,a))return;var c=Tu(a,i),p=c.point[0],h=c.point[1];p!=null&&h!=null&&this._tryShow({offsetX:p,offsetY:h,target:c.el,position:a.
position,positionDefault:"bottom"},o)}else a.x!=null&&a.y!=null&&(n.dispatchAction({type:"updateAxisPointer",x:a.x,y:a.y}),this._tryShow({offsetX:a.x,offsetY:a.
y,position:a.position,target:n.getZr().findHover(a.x,a.y).target},o))}},e.prototype.manuallyHideTip=function(r,i,n,a){var o=this._tooltipContent;this._tooltipModel&&
o.hideLater(this._tooltipModel.get("hideDelay")),this._lastX=this._lastY=this._lastDataByCoordSys=null,this._cbParamsList=null,a.from!==this.uid&&this._hide(KD(
a,n))},e.prototype._manuallyAxisShowTip=function(r,i,n,a){var o=a.seriesIndex,s=a.dataIndex,l=i.getComponent("axisPointer").coordSysAxesInfo;if(!(o==null||s==null||
l==null)){var u=i.getSeriesByIndex(o);if(u){var f=u.getData(),c=Cu([f.getItemModel(s),u,(u.coordinateSystem||{}).model],this._tooltipModel);if(c.get("trigger")===
"axis")return n.dispatchAction({type:"updateAxisPointer",seriesIndex:o,dataIndex:s,position:a.position}),!0}}},e.prototype._tryShow=function(r,i){var n=r.target,
a=this._tooltipModel;if(a){this._lastX=r.offsetX,this._lastY=r.offsetY;var o=r.dataByCoordSys;if(o&&o.length)this._showAxisTooltip(o,r);else if(n){var s=he(n);if(s.
ssrType==="legend")return;this._lastDataByCoordSys=null,this._cbParamsList=null;var l,u;no(n,function(f){if(f.tooltipDisabled)return l=u=null,!0;l||u||(he(f).dataIndex!=
null?l=f:he(f).tooltipConfig!=null&&(u=f))},!0),l?this._showSeriesItemTooltip(r,l,i):u?this._showComponentItemTooltip(r,u,i):this._hide(i)}else this._lastDataByCoordSys=
null,this._cbParamsList=null,this._hide(i)}},e.prototype._showOrMove=function(r,i){var n=r.get("showDelay");i=fe(i,this),clearTimeout(this._showTimout),n>0?this.
_showTimout=setTimeout(i,n):i()},e.prototype._showAxisTooltip=function(r,i){var n=this._ecModel,a=this._tooltipModel,o=[i.offsetX,i.offsetY],s=Cu([i.tooltipOption],
a),l=this._renderMode,u=[],f=gi("section",{blocks:[],noHeader:!0}),c=[],p=new Qc;T(r,function(y){T(y.dataByAxis,function(_){var x=n.getComponent(_.axisDim+"Axis",
_.axisIndex),S=_.value,b=x.axis,w=b.scale.parse(S);if(!(!x||S==null)){var C=Vy(S,b,n,_.seriesDataIndices,_.valueLabelOpt),E=gi("section",{header:C,noHeader:!wt(
C),sortBlocks:!0,blocks:[]});f.blocks.push(E),T(_.seriesDataIndices,function(A){var D=n.getSeriesByIndex(A.seriesIndex),O=A.dataIndexInside,M=D.getDataParams(O);
if(!(M.dataIndex<0)){M.axisDim=_.axisDim,M.axisIndex=_.axisIndex,M.axisType=_.axisType,M.axisId=_.axisId,M.axisValue=bs(x.axis,{value:w}),M.axisValueLabel=C,M.marker=
p.makeTooltipMarker("item",Kr(M.color),l);var I=Om(D.formatTooltip(O,!0,null)),P=I.frag;if(P){var L=Cu([D],a).get("valueFormatter");E.blocks.push(L?R({valueFormatter:L},
P):P)}I.text&&c.push(I.text),u.push(M)}})}})}),f.blocks.reverse(),c.reverse();var h=i.position,v=s.get("order"),m=Nm(f,p,l,v,n.get("useUTC"),s.get("textStyle"));
m&&c.unshift(m);var d=l==="richText"?`

`:"<br/>",g=c.join(d);this._showOrMove(s,function(){this._updateContentNotChangedOnAxis(r,u)?this._updatePosition(s,h,o[0],o[1],this._tooltipContent,u):this._showTooltipContent(
s,g,u,Math.random()+"",o[0],o[1],h,null,p)})},e.prototype._showSeriesItemTooltip=function(r,i,n){var a=this._ecModel,o=he(i),s=o.seriesIndex,l=a.getSeriesByIndex(
s),u=o.dataModel||l,f=o.dataIndex,c=o.dataType,p=u.getData(c),h=this._renderMode,v=r.positionDefault,m=Cu([p.getItemModel(f),u,l&&(l.coordinateSystem||{}).model],
this._tooltipModel,v?{position:v}:null),d=m.get("trigger");if(!(d!=null&&d!=="item")){var g=u.getDataParams(f,c),y=new Qc;g.marker=y.makeTooltipMarker("item",Kr(
g.color),h);var _=Om(u.formatTooltip(f,!1,c)),x=m.get("order"),S=m.get("valueFormatter"),b=_.frag,w=b?Nm(S?R({valueFormatter:S},b):b,y,h,x,a.get("useUTC"),m.get(
"textStyle")):_.text,C="item_"+u.name+"_"+f;this._showOrMove(m,function(){this._showTooltipContent(m,w,g,C,r.offsetX,r.offsetY,r.position,r.target,y)}),n({type:"\
showTip",dataIndexInside:f,dataIndex:p.getRawIndex(f),seriesIndex:s,from:this.uid})}},e.prototype._showComponentItemTooltip=function(r,i,n){var a=this._renderMode===
"html",o=he(i),s=o.tooltipConfig,l=s.option||{},u=l.encodeHTMLContent;if(V(l)){var f=l;l={content:f,formatter:f},u=!0}u&&a&&l.content&&(l=ne(l),l.content=mt(l.content));
var c=[l],p=this._ecModel.getComponent(o.componentMainType,o.componentIndex);p&&c.push(p),c.push({formatter:l.content});var h=r.positionDefault,v=Cu(c,this._tooltipModel,
h?{position:h}:null),m=v.get("content"),d=Math.random()+"",g=new Qc;this._showOrMove(v,function(){var y=ne(v.get("formatterParams")||{});this._showTooltipContent(
v,m,y,d,r.offsetX,r.offsetY,r.position,i,g)}),n({type:"showTip",from:this.uid})},e.prototype._showTooltipContent=function(r,i,n,a,o,s,l,u,f){if(this._ticket="",
!(!r.get("showContent")||!r.get("show"))){var c=this._tooltipContent;c.setEnterable(r.get("enterable"));var p=r.get("formatter");l=l||r.get("position");var h=i,
v=this._getNearestPoint([o,s],n,r.get("trigger"),r.get("borderColor"),r.get("defaultBorderColor",!0)),m=v.color;if(p)if(V(p)){var d=r.ecModel.get("useUTC"),g=B(
n)?n[0]:n,y=g&&g.axisType&&g.axisType.indexOf("time")>=0;h=p,y&&(h=Ga(g.axisValue,h,d)),h=$c(h,n,!0)}else if(Y(p)){var _=fe(function(x,S){x===this._ticket&&(c.setContent(
S,f,r,m,l),this._updatePosition(r,l,o,s,c,n,u))},this);this._ticket=a,h=p(n,a,_)}else h=p;c.setContent(h,f,r,m,l),c.show(r,m),this._updatePosition(r,l,o,s,c,n,u)}},
e.prototype._getNearestPoint=function(r,i,n,a,o){if(n==="axis"||B(i))return{color:a||o};if(!B(i))return{color:a||i.color||i.borderColor}},e.prototype._updatePosition=
function(r,i,n,a,o,s,l){var u=this._api.getWidth(),f=this._api.getHeight();i=i||r.get("position");var c=o.getSize(),p=r.get("align"),h=r.get("verticalAlign"),v=l&&
l.getBoundingRect().clone();if(l&&v.applyTransform(l.transform),Y(i)&&(i=i([n,a],s,o.el,v,{viewSize:[u,f],contentSize:c.slice()})),B(i))n=Pe(i[0],u),a=Pe(i[1],f);else if(W(
i)){var m=i;m.width=c[0],m.height=c[1];var d=Hl(m,{width:u,height:f});n=d.x,a=d.y,p=null,h=null}else if(V(i)&&l){var g=FF(i,v,c,r.get("borderWidth"));n=g[0],a=g[1]}else{
var g=BF(n,a,o,u,f,p?null:20,h?null:20);n=g[0],a=g[1]}if(p&&(n-=ZD(p)?c[0]/2:p==="right"?c[0]:0),h&&(a-=ZD(h)?c[1]/2:h==="bottom"?c[1]:0),gh(r)){var g=zF(n,a,o,
u,f);n=g[0],a=g[1]}o.moveTo(n,a)},e.prototype._updateContentNotChangedOnAxis=function(r,i){var n=this._lastDataByCoordSys,a=this._cbParamsList,o=!!n&&n.length===
r.length;return o&&T(n,function(s,l){var u=s.dataByAxis||[],f=r[l]||{},c=f.dataByAxis||[];o=o&&u.length===c.length,o&&T(u,function(p,h){var v=c[h]||{},m=p.seriesDataIndices||
[],d=v.seriesDataIndices||[];o=o&&p.value===v.value&&p.axisType===v.axisType&&p.axisId===v.axisId&&m.length===d.length,o&&T(m,function(g,y){var _=d[y];o=o&&g.seriesIndex===
_.seriesIndex&&g.dataIndex===_.dataIndex}),a&&T(p.seriesDataIndices,function(g){var y=g.seriesIndex,_=i[y],x=a[y];_&&x&&x.data!==_.data&&(o=!1)})})}),this._lastDataByCoordSys=
r,this._cbParamsList=i,!!o},e.prototype._hide=function(r){this._lastDataByCoordSys=null,this._cbParamsList=null,r({type:"hideTip",from:this.uid})},e.prototype.dispose=
function(r,i){le.node||!i.getDom()||(ou(this,"_updatePosition"),this._tooltipContent.dispose(),wu("itemTooltip",i),this._tooltipContent=null,this._tooltipModel=
null,this._lastDataByCoordSys=null,this._cbParamsList=null)},e.type="tooltip",e})(Wt);function Cu(t,e,r){var i=e.ecModel,n;r?(n=new ze(r,i,i),n=new ze(e.option,
n,i)):n=e;for(var a=t.length-1;a>=0;a--){var o=t[a];o&&(o instanceof ze&&(o=o.get("tooltip",!0)),V(o)&&(o={formatter:o}),o&&(n=new ze(o,n,i)))}return n}function KD(t,e){
return t.dispatchAction||fe(e.dispatchAction,e)}function BF(t,e,r,i,n,a,o){var s=r.getSize(),l=s[0],u=s[1];return a!=null&&(t+l+a+2>i?t-=l+a:t+=a),o!=null&&(e+u+
o>n?e-=u+o:e+=o),[t,e]}function zF(t,e,r,i,n){var a=r.getSize(),o=a[0],s=a[1];return t=Math.min(t+o,i)-o,e=Math.min(e+s,n)-s,t=Math.max(t,0),e=Math.max(e,0),[t,
e]}function FF(t,e,r,i){var n=r[0],a=r[1],o=Math.ceil(Math.SQRT2*i)+8,s=0,l=0,u=e.width,f=e.height;switch(t){case"inside":s=e.x+u/2-n/2,l=e.y+f/2-a/2;break;case"\
top":s=e.x+u/2-n/2,l=e.y-a-o;break;case"bottom":s=e.x+u/2-n/2,l=e.y+f+o;break;case"left":s=e.x-n-o,l=e.y+f/2-a/2;break;case"right":s=e.x+u+o,l=e.y+f/2-a/2}return[
s,l]}function ZD(t){return t==="center"||t==="middle"}function UF(t,e,r){var i=hl(t).queryOptionMap,n=i.keys()[0];if(!(!n||n==="series")){var a=bn(e,n,i.get(n),
{useDefault:!1,enableAll:!1,enableNone:!1}),o=a.models[0];if(o){var s=r.getViewOfComponentModel(o),l;if(s.group.traverse(function(u){var f=he(u).tooltipConfig;if(f&&
f.name===t.name)return l=u,!0}),l)return{componentMainType:n,componentIndex:o.componentIndex,el:l}}}}var qD=RF;function Zy(t){ei(mh),t.registerComponentModel(zD),t.registerComponentView(qD),t.registerAction({type:"showTip",event:"showTip",update:"tooltip:manuallyShowTip"},
Re),t.registerAction({type:"hideTip",event:"hideTip",update:"tooltip:manuallyHideTip"},Re)}function fo(t,e){if(!t)return!1;for(var r=B(t)?t:[t],i=0;i<r.length;i++)if(r[i]&&r[i][e])return!0;return!1}function yh(t){pl(t,"label",["show"])}var _h=Q(),jD=(function(t){k(e,t);function e(){var r=t!==null&&t.apply(this,arguments)||this;return r.type=e.type,r.createdBySelf=
!1,r.preventAutoZ=!0,r}return e.prototype.init=function(r,i,n){this.mergeDefaultAndTheme(r,n),this._mergeOption(r,n,!1,!0)},e.prototype.isAnimationEnabled=function(){
if(le.node)return!1;var r=this.__hostSeries;return this.getShallow("animation")&&r&&r.isAnimationEnabled()},e.prototype.mergeOption=function(r,i){this._mergeOption(
r,i,!1,!1)},e.prototype._mergeOption=function(r,i,n,a){var o=this.mainType;n||i.eachSeries(function(s){var l=s.get(this.mainType,!0),u=_h(s)[o];if(!l||!l.data){
_h(s)[o]=null;return}u?u._mergeOption(l,i,!0):(a&&yh(l),T(l.data,function(f){f instanceof Array?(yh(f[0]),yh(f[1])):yh(f)}),u=this.createMarkerModelFromSeries(l,
this,i),R(u,{mainType:this.mainType,seriesIndex:s.seriesIndex,name:s.name,createdBySelf:!0}),u.__hostSeries=s),_h(s)[o]=u},this)},e.prototype.formatTooltip=function(r,i,n){
var a=this.getData(),o=this.getRawValue(r),s=a.getName(r);return gi("section",{header:this.name,blocks:[gi("nameValue",{name:s,value:o,noName:!s,noValue:o==null})]})},
e.prototype.getData=function(){return this._data},e.prototype.setData=function(r){this._data=r},e.prototype.getDataParams=function(r,i){var n=Wl.prototype.getDataParams.
call(this,r,i),a=this.__hostSeries;return a&&(n.seriesId=a.id,n.seriesName=a.name,n.seriesType=a.subType),n},e.getMarkerModelFromSeries=function(r,i){return _h(
r)[i]},e.type="marker",e.dependencies=["series","grid","polar","geo"],e})(Ee);bt(jD,Wl.prototype);var kt=jD;var VF=(function(t){k(e,t);function e(){var r=t!==null&&t.apply(this,arguments)||this;return r.type=e.type,r}return e.prototype.createMarkerModelFromSeries=function(r,i,n){
return new e(r,i,n)},e.type="markPoint",e.defaultOption={z:5,symbol:"pin",symbolSize:50,tooltip:{trigger:"item"},label:{show:!0,position:"inside"},itemStyle:{borderWidth:2},
emphasis:{label:{show:!0}}},e})(kt),QD=VF;function qy(t){return!(isNaN(parseFloat(t.x))&&isNaN(parseFloat(t.y)))}function HF(t){return!isNaN(parseFloat(t.x))&&!isNaN(parseFloat(t.y))}function xh(t,e,r,i,n,a,o){
var s=[],l=Xr(e,n),u=l?e.getCalculationInfo("stackResultDimension"):n,f=Au(e,u,t),c=e.hostModel,p=c.indicesOfNearest(r,u,f)[0];s[a]=e.get(i,p),s[o]=e.get(u,p);var h=e.
get(n,p),v=cr(e.get(n,p));return v=Math.min(v,20),v>=0&&(s[o]=+s[o].toFixed(v)),[s,h]}var Sh={min:Te(xh,"min"),max:Te(xh,"max"),average:Te(xh,"average"),median:Te(
xh,"median")};function $n(t,e){if(e){var r=t.getData(),i=t.coordinateSystem,n=i&&i.dimensions;if(!HF(e)&&!B(e.coord)&&B(n)){var a=jy(e,r,i,t);if(e=ne(e),e.type&&
Sh[e.type]&&a.baseAxis&&a.valueAxis){var o=se(n,a.baseAxis.dim),s=se(n,a.valueAxis.dim),l=Sh[e.type](r,a.valueAxis.dim,a.baseDataDim,a.valueDataDim,o,s);e.coord=
l[0],e.value=l[1]}else e.coord=[e.xAxis!=null?e.xAxis:e.radiusAxis,e.yAxis!=null?e.yAxis:e.angleAxis]}if(e.coord==null||!B(n)){e.coord=[];var u=t.getBaseAxis();
if(u&&e.type&&Sh[e.type]){var f=i.getOtherAxis(u);f&&(e.value=Au(r,r.mapDimension(f.dim),e.type))}}else for(var c=e.coord,p=0;p<2;p++)Sh[c[p]]&&(c[p]=Au(r,r.mapDimension(
n[p]),c[p]));return e}}function jy(t,e,r,i){var n={};return t.valueIndex!=null||t.valueDim!=null?(n.valueDataDim=t.valueIndex!=null?e.getDimension(t.valueIndex):
t.valueDim,n.valueAxis=r.getAxis(GF(i,n.valueDataDim)),n.baseAxis=r.getOtherAxis(n.valueAxis),n.baseDataDim=e.mapDimension(n.baseAxis.dim)):(n.baseAxis=i.getBaseAxis(),
n.valueAxis=r.getOtherAxis(n.baseAxis),n.baseDataDim=e.mapDimension(n.baseAxis.dim),n.valueDataDim=e.mapDimension(n.valueAxis.dim)),n}function GF(t,e){var r=t.getData().
getDimensionInfo(e);return r&&r.coordDim}function Xn(t,e){return t&&t.containData&&e.coord&&!qy(e)?t.containData(e.coord):!0}function JD(t,e,r){return t&&t.containZone&&
e.coord&&r.coord&&!qy(e)&&!qy(r)?t.containZone(e.coord,r.coord):!0}function bh(t,e){return t?function(r,i,n,a){var o=a<2?r.coord&&r.coord[a]:r.value;return Lr(o,
e[a])}:function(r,i,n,a){return Lr(r.value,e[a])}}function Au(t,e,r){if(r==="average"){var i=0,n=0;return t.each(e,function(a,o){isNaN(a)||(i+=a,n++)}),i/n}else
return r==="median"?t.getMedian(e):t.getDataExtent(e)[r==="max"?1:0]}var Jy=Q(),WF=(function(t){k(e,t);function e(){var r=t!==null&&t.apply(this,arguments)||this;return r.type=e.type,r}return e.prototype.init=function(){this.markerGroupMap=
K()},e.prototype.render=function(r,i,n){var a=this,o=this.markerGroupMap;o.each(function(s){Jy(s).keep=!1}),i.eachSeries(function(s){var l=kt.getMarkerModelFromSeries(
s,a.type);l&&a.renderSeries(s,l,i,n)}),o.each(function(s){!Jy(s).keep&&a.group.remove(s.group)}),YF(i,o,this.type)},e.prototype.markKeep=function(r){Jy(r).keep=
!0},e.prototype.toggleBlurSeries=function(r,i){var n=this;T(r,function(a){var o=kt.getMarkerModelFromSeries(a,n.type);if(o){var s=o.getData();s.eachItemGraphicEl(
function(l){l&&(i?Yf(l):xl(l))})}})},e.type="marker",e})(Wt);function YF(t,e,r){t.eachSeries(function(i){var n=kt.getMarkerModelFromSeries(i,r),a=e.get(i.id);if(n&&
a&&a.group){var o=Ol(n),s=o.z,l=o.zlevel;Ll(a.group,s,l)}})}var Ns=WF;function eM(t,e,r){var i=e.coordinateSystem,n=r.getWidth(),a=r.getHeight(),o=i&&i.getArea&&i.getArea();t.each(function(s){var l=t.getItemModel(s),u=l.get("relat\
iveTo")==="coordinate",f=u?o?o.width:0:n,c=u?o?o.height:0:a,p=u&&o?o.x:0,h=u&&o?o.y:0,v,m=Pe(l.get("x"),f)+p,d=Pe(l.get("y"),c)+h;if(!isNaN(m)&&!isNaN(d))v=[m,d];else if(e.
getMarkerPosition)v=e.getMarkerPosition(t.getValues(t.dimensions,s));else if(i){var g=t.get(i.dimensions[0],s),y=t.get(i.dimensions[1],s);v=i.dataToPoint([g,y])}
isNaN(m)||(v[0]=m),isNaN(d)||(v[1]=d),t.setItemLayout(s,v)})}var $F=(function(t){k(e,t);function e(){var r=t!==null&&t.apply(this,arguments)||this;return r.type=
e.type,r}return e.prototype.updateTransform=function(r,i,n){i.eachSeries(function(a){var o=kt.getMarkerModelFromSeries(a,"markPoint");o&&(eM(o.getData(),a,n),this.
markerGroupMap.get(a.id).updateLayout())},this)},e.prototype.renderSeries=function(r,i,n,a){var o=r.coordinateSystem,s=r.id,l=r.getData(),u=this.markerGroupMap,
f=u.get(s)||u.set(s,new vs),c=XF(o,r,i);i.setData(c),eM(i.getData(),r,a),c.each(function(p){var h=c.getItemModel(p),v=h.getShallow("symbol"),m=h.getShallow("sym\
bolSize"),d=h.getShallow("symbolRotate"),g=h.getShallow("symbolOffset"),y=h.getShallow("symbolKeepAspect");if(Y(v)||Y(m)||Y(d)||Y(g)){var _=i.getRawValue(p),x=i.
getDataParams(p);Y(v)&&(v=v(_,x)),Y(m)&&(m=m(_,x)),Y(d)&&(d=d(_,x)),Y(g)&&(g=g(_,x))}var S=h.getModel("itemStyle").getItemStyle(),b=h.get("z2"),w=Fn(l,"color");
S.fill||(S.fill=w),c.setItemVisual(p,{z2:G(b,0),symbol:v,symbolSize:m,symbolRotate:d,symbolOffset:g,symbolKeepAspect:y,style:S})}),f.updateData(c),this.group.add(
f.group),c.eachItemGraphicEl(function(p){p.traverse(function(h){he(h).dataModel=i})}),this.markKeep(f),f.group.silent=i.get("silent")||r.get("silent")},e.type="\
markPoint",e})(Ns);function XF(t,e,r){var i;t?i=z(t&&t.dimensions,function(s){var l=e.getData(),u=l.getDimensionInfo(l.mapDimension(s))||{};return R(R({},u),{name:s,
ordinalMeta:null})}):i=[{name:"value",type:"float"}];var n=new $r(i,r),a=z(r.get("data"),Te($n,e));t&&(a=Me(a,Te(Xn,t)));var o=bh(!!t,i);return n.initData(a,null,
o),n}var tM=$F;function e_(t){t.registerComponentModel(QD),t.registerComponentView(tM),t.registerPreprocessor(function(e){fo(e.series,"markPoint")&&(e.markPoint=e.markPoint||{})})}var KF=(function(t){k(e,t);function e(){var r=t!==null&&t.apply(this,arguments)||this;return r.type=e.type,r}return e.prototype.createMarkerModelFromSeries=function(r,i,n){
return new e(r,i,n)},e.type="markLine",e.defaultOption={z:5,symbol:["circle","arrow"],symbolSize:[8,16],symbolOffset:0,precision:2,tooltip:{trigger:"item"},label:{
show:!0,position:"end",distance:5},lineStyle:{type:"dashed"},emphasis:{label:{show:!0},lineStyle:{width:3}},animationEasing:"linear"},e})(kt),rM=KF;var wh=Q(),ZF=function(t,e,r,i){var n=t.getData(),a;if(B(i))a=i;else{var o=i.type;if(o==="min"||o==="max"||o==="average"||o==="median"||i.xAxis!=null||i.yAxis!=
null){var s=void 0,l=void 0;if(i.yAxis!=null||i.xAxis!=null)s=e.getAxis(i.yAxis!=null?"y":"x"),l=lr(i.yAxis,i.xAxis);else{var u=jy(i,n,e,t);s=u.valueAxis;var f=Ac(
n,u.valueDataDim);l=Au(n,f,o)}var c=s.dim==="x"?0:1,p=1-c,h=ne(i),v={coord:[]};h.type=null,h.coord=[],h.coord[p]=-1/0,v.coord[p]=1/0;var m=r.get("precision");m>=
0&&pe(l)&&(l=+l.toFixed(Math.min(m,20))),h.coord[c]=v.coord[c]=l,a=[h,v,{type:o,valueIndex:i.valueIndex,value:l}]}else a=[]}var d=[$n(t,a[0]),$n(t,a[1]),R({},a[2])];
return d[2].type=d[2].type||null,ge(d[2],d[0]),ge(d[2],d[1]),d};function Th(t){return!isNaN(t)&&!isFinite(t)}function iM(t,e,r,i){var n=1-t,a=i.dimensions[t];return Th(
e[n])&&Th(r[n])&&e[t]===r[t]&&i.getAxis(a).containData(e[t])}function qF(t,e){if(t.type==="cartesian2d"){var r=e[0].coord,i=e[1].coord;if(r&&i&&(iM(1,r,i,t)||iM(
0,r,i,t)))return!0}return Xn(t,e[0])&&Xn(t,e[1])}function t_(t,e,r,i,n){var a=i.coordinateSystem,o=t.getItemModel(e),s,l=Pe(o.get("x"),n.getWidth()),u=Pe(o.get(
"y"),n.getHeight());if(!isNaN(l)&&!isNaN(u))s=[l,u];else{if(i.getMarkerPosition)s=i.getMarkerPosition(t.getValues(t.dimensions,e));else{var f=a.dimensions,c=t.get(
f[0],e),p=t.get(f[1],e);s=a.dataToPoint([c,p])}if(Xi(a,"cartesian2d")){var h=a.getAxis("x"),v=a.getAxis("y"),f=a.dimensions;Th(t.get(f[0],e))?s[0]=h.toGlobalCoord(
h.getExtent()[r?0:1]):Th(t.get(f[1],e))&&(s[1]=v.toGlobalCoord(v.getExtent()[r?0:1]))}isNaN(l)||(s[0]=l),isNaN(u)||(s[1]=u)}t.setItemLayout(e,s)}var jF=(function(t){
k(e,t);function e(){var r=t!==null&&t.apply(this,arguments)||this;return r.type=e.type,r}return e.prototype.updateTransform=function(r,i,n){i.eachSeries(function(a){
var o=kt.getMarkerModelFromSeries(a,"markLine");if(o){var s=o.getData(),l=wh(o).from,u=wh(o).to;l.each(function(f){t_(l,f,!0,a,n),t_(u,f,!1,a,n)}),s.each(function(f){
s.setItemLayout(f,[l.getItemLayout(f),u.getItemLayout(f)])}),this.markerGroupMap.get(a.id).updateLayout()}},this)},e.prototype.renderSeries=function(r,i,n,a){var o=r.
coordinateSystem,s=r.id,l=r.getData(),u=this.markerGroupMap,f=u.get(s)||u.set(s,new JE);this.group.add(f.group);var c=QF(o,r,i),p=c.from,h=c.to,v=c.line;wh(i).from=
p,wh(i).to=h,i.setData(v);var m=i.get("symbol"),d=i.get("symbolSize"),g=i.get("symbolRotate"),y=i.get("symbolOffset");B(m)||(m=[m,m]),B(d)||(d=[d,d]),B(g)||(g=[
g,g]),B(y)||(y=[y,y]),c.from.each(function(x){_(p,x,!0),_(h,x,!1)}),v.each(function(x){var S=v.getItemModel(x),b=S.getModel("lineStyle").getLineStyle();v.setItemLayout(
x,[p.getItemLayout(x),h.getItemLayout(x)]);var w=S.get("z2");b.stroke==null&&(b.stroke=p.getItemVisual(x,"style").fill),v.setItemVisual(x,{z2:G(w,0),fromSymbolKeepAspect:p.
getItemVisual(x,"symbolKeepAspect"),fromSymbolOffset:p.getItemVisual(x,"symbolOffset"),fromSymbolRotate:p.getItemVisual(x,"symbolRotate"),fromSymbolSize:p.getItemVisual(
x,"symbolSize"),fromSymbol:p.getItemVisual(x,"symbol"),toSymbolKeepAspect:h.getItemVisual(x,"symbolKeepAspect"),toSymbolOffset:h.getItemVisual(x,"symbolOffset"),
toSymbolRotate:h.getItemVisual(x,"symbolRotate"),toSymbolSize:h.getItemVisual(x,"symbolSize"),toSymbol:h.getItemVisual(x,"symbol"),style:b})}),f.updateData(v),c.
line.eachItemGraphicEl(function(x){he(x).dataModel=i,x.traverse(function(S){he(S).dataModel=i})});function _(x,S,b){var w=x.getItemModel(S);t_(x,S,b,r,a);var C=w.
getModel("itemStyle").getItemStyle();C.fill==null&&(C.fill=Fn(l,"color")),x.setItemVisual(S,{symbolKeepAspect:w.get("symbolKeepAspect"),symbolOffset:G(w.get("sy\
mbolOffset",!0),y[b?0:1]),symbolRotate:G(w.get("symbolRotate",!0),g[b?0:1]),symbolSize:G(w.get("symbolSize"),d[b?0:1]),symbol:G(w.get("symbol",!0),m[b?0:1]),style:C})}
this.markKeep(f),f.group.silent=i.get("silent")||r.get("silent")},e.type="markLine",e})(Ns);function QF(t,e,r){var i;t?i=z(t&&t.dimensions,function(u){var f=e.getData(),
c=f.getDimensionInfo(f.mapDimension(u))||{};return R(R({},c),{name:u,ordinalMeta:null})}):i=[{name:"value",type:"float"}];var n=new $r(i,r),a=new $r(i,r),o=new $r(
[],r),s=z(r.get("data"),Te(ZF,e,t,r));t&&(s=Me(s,Te(qF,t)));var l=bh(!!t,i);return n.initData(z(s,function(u){return u[0]}),null,l),a.initData(z(s,function(u){return u[1]}),
null,l),o.initData(z(s,function(u){return u[2]})),o.hasItemOption=!0,{from:n,to:a,line:o}}var nM=jF;function r_(t){t.registerComponentModel(rM),t.registerComponentView(nM),t.registerPreprocessor(function(e){fo(e.series,"markLine")&&(e.markLine=e.markLine||{})})}var JF=(function(t){k(e,t);function e(){var r=t!==null&&t.apply(this,arguments)||this;return r.type=e.type,r}return e.prototype.createMarkerModelFromSeries=function(r,i,n){
return new e(r,i,n)},e.type="markArea",e.defaultOption={z:1,tooltip:{trigger:"item"},animation:!1,label:{show:!0,position:"top"},itemStyle:{borderWidth:0},emphasis:{
label:{show:!0,position:"top"}}},e})(kt),aM=JF;var Ch=Q(),eU=function(t,e,r,i){var n=i[0],a=i[1];if(!(!n||!a)){var o=$n(t,n),s=$n(t,a),l=o.coord,u=s.coord;l[0]=lr(l[0],-1/0),l[1]=lr(l[1],-1/0),u[0]=lr(u[0],1/0),
u[1]=lr(u[1],1/0);var f=G_([{},o,s]);return f.coord=[o.coord,s.coord],f.x0=o.x,f.y0=o.y,f.x1=s.x,f.y1=s.y,f}};function Ah(t){return!isNaN(t)&&!isFinite(t)}function oM(t,e,r,i){
var n=1-t;return Ah(e[n])&&Ah(r[n])}function tU(t,e){var r=e.coord[0],i=e.coord[1],n={coord:r,x:e.x0,y:e.y0},a={coord:i,x:e.x1,y:e.y1};return Xi(t,"cartesian2d")?
r&&i&&(oM(1,r,i,t)||oM(0,r,i,t))?!0:JD(t,n,a):Xn(t,n)||Xn(t,a)}function sM(t,e,r,i,n){var a=i.coordinateSystem,o=t.getItemModel(e),s,l=Pe(o.get(r[0]),n.getWidth()),
u=Pe(o.get(r[1]),n.getHeight());if(!isNaN(l)&&!isNaN(u))s=[l,u];else{if(i.getMarkerPosition){var f=t.getValues(["x0","y0"],e),c=t.getValues(["x1","y1"],e),p=a.clampData(
f),h=a.clampData(c),v=[];r[0]==="x0"?v[0]=p[0]>h[0]?c[0]:f[0]:v[0]=p[0]>h[0]?f[0]:c[0],r[1]==="y0"?v[1]=p[1]>h[1]?c[1]:f[1]:v[1]=p[1]>h[1]?f[1]:c[1],s=i.getMarkerPosition(
v,r,!0)}else{var m=t.get(r[0],e),d=t.get(r[1],e),g=[m,d];a.clampData&&a.clampData(g,g),s=a.dataToPoint(g,!0)}if(Xi(a,"cartesian2d")){var y=a.getAxis("x"),_=a.getAxis(
"y"),m=t.get(r[0],e),d=t.get(r[1],e);Ah(m)?s[0]=y.toGlobalCoord(y.getExtent()[r[0]==="x0"?0:1]):Ah(d)&&(s[1]=_.toGlobalCoord(_.getExtent()[r[1]==="y0"?0:1]))}isNaN(
l)||(s[0]=l),isNaN(u)||(s[1]=u)}return s}var lM=[["x0","y0"],["x1","y0"],["x1","y1"],["x0","y1"]],rU=(function(t){k(e,t);function e(){var r=t!==null&&t.apply(this,
arguments)||this;return r.type=e.type,r}return e.prototype.updateTransform=function(r,i,n){i.eachSeries(function(a){var o=kt.getMarkerModelFromSeries(a,"markAre\
a");if(o){var s=o.getData();s.each(function(l){var u=z(lM,function(c){return sM(s,l,c,a,n)});s.setItemLayout(l,u);var f=s.getItemGraphicEl(l);f.setShape("points",
u)})}},this)},e.prototype.renderSeries=function(r,i,n,a){var o=r.coordinateSystem,s=r.id,l=r.getData(),u=this.markerGroupMap,f=u.get(s)||u.set(s,{group:new Se});
this.group.add(f.group),this.markKeep(f);var c=iU(o,r,i);i.setData(c),c.each(function(p){var h=z(lM,function(A){return sM(c,p,A,r,a)}),v=o.getAxis("x").scale,m=o.
getAxis("y").scale,d=v.getExtent(),g=m.getExtent(),y=[v.parse(c.get("x0",p)),v.parse(c.get("x1",p))],_=[m.parse(c.get("y0",p)),m.parse(c.get("y1",p))];Ri(y),Ri(
_);var x=!(d[0]>y[1]||d[1]<y[0]||g[0]>_[1]||g[1]<_[0]),S=!x;c.setItemLayout(p,{points:h,allClipped:S});var b=c.getItemModel(p),w=b.getModel("itemStyle").getItemStyle(),
C=b.get("z2"),E=Fn(l,"color");w.fill||(w.fill=E,V(w.fill)&&(w.fill=Ev(w.fill,.4))),w.stroke||(w.stroke=E),c.setItemVisual(p,"style",w),c.setItemVisual(p,"z2",G(
C,0))}),c.diff(Ch(f).data).add(function(p){var h=c.getItemLayout(p),v=c.getItemVisual(p,"z2");if(!h.allClipped){var m=new Zo({z2:G(v,0),shape:{points:h.points}});
c.setItemGraphicEl(p,m),f.group.add(m)}}).update(function(p,h){var v=Ch(f).data.getItemGraphicEl(h),m=c.getItemLayout(p),d=c.getItemVisual(p,"z2");m.allClipped?
v&&f.group.remove(v):(v?je(v,{z2:G(d,0),shape:{points:m.points}},i,p):v=new Zo({shape:{points:m.points}}),c.setItemGraphicEl(p,v),f.group.add(v))}).remove(function(p){
var h=Ch(f).data.getItemGraphicEl(p);f.group.remove(h)}).execute(),c.eachItemGraphicEl(function(p,h){var v=c.getItemModel(h),m=c.getItemVisual(h,"style");p.useStyle(
c.getItemVisual(h,"style")),di(p,jt(v),{labelFetcher:i,labelDataIndex:h,defaultText:c.getName(h)||"",inheritColor:V(m.fill)?Ev(m.fill,1):oe.color.neutral99}),Ea(
p,v),gr(p,null,null,v.get(["emphasis","disabled"])),he(p).dataModel=i}),Ch(f).data=c,f.group.silent=i.get("silent")||r.get("silent")},e.type="markArea",e})(Ns);
function iU(t,e,r){var i,n,a=["x0","y0","x1","y1"];if(t){var o=z(t&&t.dimensions,function(u){var f=e.getData(),c=f.getDimensionInfo(f.mapDimension(u))||{};return R(
R({},c),{name:u,ordinalMeta:null})});n=z(a,function(u,f){return{name:u,type:o[f%2].type}}),i=new $r(n,r)}else n=[{name:"value",type:"float"}],i=new $r(n,r);var s=z(
r.get("data"),Te(eU,e,t,r));t&&(s=Me(s,Te(tU,t)));var l=t?function(u,f,c,p){var h=u.coord[Math.floor(p/2)][p%2];return Lr(h,n[p])}:function(u,f,c,p){return Lr(u.
value,n[p])};return i.initData(s,null,l),i.hasItemOption=!0,i}var uM=rU;function i_(t){t.registerComponentModel(aM),t.registerComponentView(uM),t.registerPreprocessor(function(e){fo(e.series,"markArea")&&(e.markArea=e.markArea||{})})}var n_=Math.sin,a_=Math.cos,fM=Math.PI,co=Math.PI*2,nU=180/fM,aU=(function(){function t(){}return t.prototype.reset=function(e){this._start=!0,this._d=[],this._str=
"",this._p=Math.pow(10,e||4)},t.prototype.moveTo=function(e,r){this._add("M",e,r)},t.prototype.lineTo=function(e,r){this._add("L",e,r)},t.prototype.bezierCurveTo=
function(e,r,i,n,a,o){this._add("C",e,r,i,n,a,o)},t.prototype.quadraticCurveTo=function(e,r,i,n){this._add("Q",e,r,i,n)},t.prototype.arc=function(e,r,i,n,a,o){this.
ellipse(e,r,i,i,0,n,a,o)},t.prototype.ellipse=function(e,r,i,n,a,o,s,l){var u=s-o,f=!l,c=Math.abs(u),p=ni(c-co)||(f?u>=co:-u>=co),h=u>0?u%co:u%co+co,v=!1;p?v=!0:
ni(c)?v=!1:v=h>=fM==!!f;var m=e+i*a_(o),d=r+n*n_(o);this._start&&this._add("M",m,d);var g=Math.round(a*nU);if(p){var y=1/this._p,_=(f?1:-1)*(co-y);this._add("A",
i,n,g,1,+f,e+i*a_(o+_),r+n*n_(o+_)),y>.01&&this._add("A",i,n,g,0,+f,m,d)}else{var x=e+i*a_(s),S=r+n*n_(s);this._add("A",i,n,g,+v,+f,x,S)}},t.prototype.rect=function(e,r,i,n){
this._add("M",e,r),this._add("l",i,0),this._add("l",0,n),this._add("l",-i,0),this._add("Z")},t.prototype.closePath=function(){this._d.length>0&&this._add("Z")},
t.prototype._add=function(e,r,i,n,a,o,s,l,u){for(var f=[],c=this._p,p=1;p<arguments.length;p++){var h=arguments[p];if(isNaN(h)){this._invalid=!0;return}f.push(Math.
round(h*c)/c)}this._d.push(e+f.join(" ")),this._start=e==="Z"},t.prototype.generateStr=function(){this._str=this._invalid?"":this._d.join(""),this._d=[]},t.prototype.
getStr=function(){return this._str},t})(),Eh=aU;var Eu="none",oU=Math.round;function sU(t){var e=t.fill;return e!=null&&e!==Eu}function lU(t){var e=t.stroke;return e!=null&&e!==Eu}var o_=["lineCap","miterLimi\
t","lineJoin"],uU=z(o_,function(t){return"stroke-"+t.toLowerCase()});function s_(t,e,r,i){var n=e.opacity==null?1:e.opacity;if(r instanceof gt){t("opacity",n);return}
if(sU(e)){var a=dn(e.fill);t("fill",a.color);var o=e.fillOpacity!=null?e.fillOpacity*a.opacity*n:a.opacity*n;(i||o<1)&&t("fill-opacity",o)}else t("fill",Eu);if(lU(
e)){var s=dn(e.stroke);t("stroke",s.color);var l=e.strokeNoScale?r.getLineScale():1,u=l?(e.lineWidth||0)/l:0,f=e.strokeOpacity!=null?e.strokeOpacity*s.opacity*n:
s.opacity*n,c=e.strokeFirst;if((i||u!==1)&&t("stroke-width",u),(i||c)&&t("paint-order",c?"stroke":"fill"),(i||f<1)&&t("stroke-opacity",f),e.lineDash){var p=yu(r),
h=p[0],v=p[1];h&&(v=oU(v||0),t("stroke-dasharray",h.join(",")),(v||i)&&t("stroke-dashoffset",v))}else i&&t("stroke-dasharray",Eu);for(var m=0;m<o_.length;m++){var d=o_[m];
if(i||e[d]!==Fo[d]){var g=e[d]||Fo[d];g&&t(uU[m],g)}}}else i&&t("stroke",Eu)}var cM="http://www.w3.org/2000/svg",l_="http://www.w3.org/1999/xlink",pM="http://www.w3.org/2000/xmlns/",hM="http://www.w3.org/XML/1998/namespace",u_="ecmeta_";
function Dh(t){return document.createElementNS(cM,t)}function Je(t,e,r,i,n){return{tag:t,attrs:r||{},children:i,text:n,key:e}}function fU(t,e){var r=[];if(e)for(var i in e){
var n=e[i],a=i;n!==!1&&(n!==!0&&n!=null&&(a+='="'+n+'"'),r.push(a))}return"<"+t+" "+r.join(" ")+">"}function cU(t){return"</"+t+">"}function Du(t,e){e=e||{};var r=e.
newline?`
`:"";function i(n){var a=n.children,o=n.tag,s=n.attrs,l=n.text;return fU(o,s)+(o!=="style"?mt(l):l||"")+(a?""+r+z(a,function(u){return i(u)}).join(r)+r:"")+cU(o)}
return i(t)}function vM(t,e,r){r=r||{};var i=r.newline?`
`:"",n=" {"+i,a=i+"}",o=z(ee(t),function(l){return l+n+z(ee(t[l]),function(u){return u+":"+t[l][u]+";"}).join(i)+a}).join(i),s=z(ee(e),function(l){return"@keyfr\
ames "+l+n+z(ee(e[l]),function(u){return u+n+z(ee(e[l][u]),function(f){var c=e[l][u][f];return f==="d"&&(c='path("'+c+'")'),f+":"+c+";"}).join(i)+a}).join(i)+a}).
join(i);return!o&&!s?"":["<![CDATA[",o,s,"]]>"].join(i)}function Mu(t){return{zrId:t,shadowCache:{},patternCache:{},gradientCache:{},clipPathCache:{},defs:{},cssNodes:{},
cssAnims:{},cssStyleCache:{},cssAnimIdx:0,shadowIdx:0,gradientIdx:0,patternIdx:0,clipPathIdx:0}}function f_(t,e,r,i){return Je("svg","root",{width:t,height:e,xmlns:cM,
"xmlns:xlink":l_,version:"1.1",baseProfile:"full",viewBox:i?"0 0 "+t+" "+e:!1},r)}var pU=0;function Mh(){return pU++}var dM={cubicIn:"0.32,0,0.67,0",cubicOut:"0.33,1,0.68,1",cubicInOut:"0.65,0,0.35,1",quadraticIn:"0.11,0,0.5,0",quadraticOut:"0.5,1,0.89,1",quadraticInOut:"0.45,\
0,0.55,1",quarticIn:"0.5,0,0.75,0",quarticOut:"0.25,1,0.5,1",quarticInOut:"0.76,0,0.24,1",quinticIn:"0.64,0,0.78,0",quinticOut:"0.22,1,0.36,1",quinticInOut:"0.8\
3,0,0.17,1",sinusoidalIn:"0.12,0,0.39,0",sinusoidalOut:"0.61,1,0.88,1",sinusoidalInOut:"0.37,0,0.63,1",exponentialIn:"0.7,0,0.84,0",exponentialOut:"0.16,1,0.3,1",
exponentialInOut:"0.87,0,0.13,1",circularIn:"0.55,0,1,0.45",circularOut:"0,0.55,0.45,1",circularInOut:"0.85,0,0.15,1"},po="transform-origin";function hU(t,e,r){
var i=R({},t.shape);R(i,e),t.buildPath(r,i);var n=new Eh;return n.reset(df(t)),r.rebuildPath(n,1),n.generateStr(),n.getStr()}function vU(t,e){var r=e.originX,i=e.
originY;(r||i)&&(t[po]=r+"px "+i+"px")}var dU={fill:"fill",opacity:"opacity",lineWidth:"stroke-width",lineDashOffset:"stroke-dashoffset"};function gM(t,e){var r=e.
zrId+"-ani-"+e.cssAnimIdx++;return e.cssAnims[r]=t,r}function mU(t,e,r){var i=t.shape.paths,n={},a,o;if(T(i,function(l){var u=Mu(r.zrId);u.animation=!0,Ou(l,{},
u,!0);var f=u.cssAnims,c=u.cssNodes,p=ee(f),h=p.length;if(h){o=p[h-1];var v=f[o];for(var m in v){var d=v[m];n[m]=n[m]||{d:""},n[m].d+=d.d||""}for(var g in c){var y=c[g].
animation;y.indexOf(o)>=0&&(a=y)}}}),!!a){e.d=!1;var s=gM(n,r);return a.replace(o,s)}}function mM(t){return V(t)?dM[t]?"cubic-bezier("+dM[t]+")":ko(t)?t:"":""}function Ou(t,e,r,i){
var n=t.animators,a=n.length,o=[];if(t instanceof qo){var s=mU(t,e,r);if(s)o.push(s);else if(!a)return}else if(!a)return;for(var l={},u=0;u<a;u++){var f=n[u],c=[
f.getMaxTime()/1e3+"s"],p=mM(f.getClip().easing),h=f.getDelay();p?c.push(p):c.push("linear"),h&&c.push(h/1e3+"s"),f.getLoop()&&c.push("infinite");var v=c.join("\
 ");l[v]=l[v]||[v,[]],l[v][1].push(f)}function m(y){var _=y[1],x=_.length,S={},b={},w={},C="animation-timing-function";function E(Mt,De,Xe){for(var ce=Mt.getTracks(),
we=Mt.getMaxTime(),Br=0;Br<ce.length;Br++){var ht=ce[Br];if(ht.needsAnimate()){var Fs=ht.keyframes,Qn=ht.propName;if(Xe&&(Qn=Xe(Qn)),Qn)for(var Kh=0;Kh<Fs.length;Kh++){
var Bu=Fs[Kh],zu=Math.round(Bu.time/we*100)+"%",B_=mM(Bu.easing),z_=Bu.rawValue;(V(z_)||pe(z_))&&(De[zu]=De[zu]||{},De[zu][Qn]=Bu.rawValue,B_&&(De[zu][C]=B_))}}}}
for(var A=0;A<x;A++){var D=_[A],O=D.targetName;O?O==="shape"&&E(D,b):!i&&E(D,S)}for(var M in S){var I={};Li(I,t),R(I,S[M]);var P=mf(I),L=S[M][C];w[M]=P?{transform:P}:
{},vU(w[M],I),L&&(w[M][C]=L)}var F,U=!0;for(var M in b){w[M]=w[M]||{};var $=!F,L=b[M][C];$&&(F=new Bt);var Z=F.len();F.reset(),w[M].d=hU(t,b[M],F);var j=F.len();
if(!$&&Z!==j){U=!1;break}L&&(w[M][C]=L)}if(!U)for(var M in w)delete w[M].d;if(!i)for(var A=0;A<x;A++){var D=_[A],O=D.targetName;O==="style"&&E(D,w,function(ce){
return dU[ce]})}for(var J=ee(w),ie=!0,q,A=1;A<J.length;A++){var me=J[A-1],be=J[A];if(w[me][po]!==w[be][po]){ie=!1;break}q=w[me][po]}if(ie&&q){for(var M in w)w[M][po]&&
delete w[M][po];e[po]=q}if(Me(J,function(Mt){return ee(w[Mt]).length>0}).length){var St=gM(w,r);return St+" "+y[0]+" both"}}for(var d in l){var s=m(l[d]);s&&o.push(
s)}if(o.length){var g=r.zrId+"-cls-"+Mh();r.cssNodes["."+g]={animation:o.join(",")},e.class=g}}function _M(t,e,r){if(!t.ignore)if(t.isSilent()){var i={"pointer-events":"none"};yM(i,e,r,!0)}else{var n=t.states.emphasis&&t.states.emphasis.style?t.states.emphasis.
style:{},a=n.fill;if(!a){var o=t.style&&t.style.fill,s=t.states.select&&t.states.select.style&&t.states.select.style.fill,l=t.currentStates.indexOf("select")>=0&&
s||o;l&&(a=js(l))}var u=n.lineWidth;if(u){var f=!n.strokeNoScale&&t.transform?t.transform[0]:1;u=u/f}var i={cursor:"pointer"};a&&(i.fill=a),n.stroke&&(i.stroke=
n.stroke),u&&(i["stroke-width"]=u),yM(i,e,r,!0)}}function yM(t,e,r,i){var n=JSON.stringify(t),a=r.cssStyleCache[n];a||(a=r.zrId+"-cls-"+Mh(),r.cssStyleCache[n]=
a,r.cssNodes["."+a+(i?":hover":"")]=t),e.class=e.class?e.class+" "+a:a}var Lu=Math.round;function wM(t){return t&&V(t.src)}function TM(t){return t&&Y(t.toDataURL)}function c_(t,e,r,i){s_(function(n,a){var o=n==="fill"||n==="stroke";
o&&vf(a)?d_(e,t,n,i):o&&Qs(a)?m_(r,t,n,i):t[n]=a,o&&i.ssr&&a==="none"&&(t["pointer-events"]="visible")},e,r,!1),wU(r,t,i)}function p_(t,e){var r=wC(e);r&&(r.each(
function(i,n){i!=null&&(t[(u_+n).toLowerCase()]=i+"")}),e.isSilent()&&(t[u_+"silent"]="true"))}function xM(t){return ni(t[0]-1)&&ni(t[1])&&ni(t[2])&&ni(t[3]-1)}
function gU(t){return ni(t[4])&&ni(t[5])}function h_(t,e,r){if(e&&!(gU(e)&&xM(e))){var i=r?10:1e4;t.transform=xM(e)?"translate("+Lu(e[4]*i)/i+" "+Lu(e[5]*i)/i+"\
)":H0(e)}}function SM(t,e,r){for(var i=t.points,n=[],a=0;a<i.length;a++)n.push(Lu(i[a][0]*r)/r),n.push(Lu(i[a][1]*r)/r);e.points=n.join(" ")}function bM(t){return!t.
smooth}function yU(t){var e=z(t,function(r){return typeof r=="string"?[r,r]:r});return function(r,i,n){for(var a=0;a<e.length;a++){var o=e[a],s=r[o[0]];s!=null&&
(i[o[1]]=Lu(s*n)/n)}}}var _U={circle:[yU(["cx","cy","r"])],polyline:[SM,bM],polygon:[SM,bM]};function xU(t){for(var e=t.animators,r=0;r<e.length;r++)if(e[r].targetName===
"shape")return!0;return!1}function CM(t,e){var r=t.style,i=t.shape,n=_U[t.type],a={},o=e.animation,s="path",l=t.style.strokePercent,u=e.compress&&df(t)||4;if(n&&
!e.willUpdate&&!(n[1]&&!n[1](i))&&!(o&&xU(t))&&!(l<1)){s=t.type;var f=Math.pow(10,u);n[0](i,a,f)}else{var c=!t.path||t.shapeChanged();t.path||t.createPathProxy();
var p=t.path;c&&(p.beginPath(),t.buildPath(p,t.shape),t.pathUpdated());var h=p.getVersion(),v=t,m=v.__svgPathBuilder;(v.__svgPathVersion!==h||!m||l!==v.__svgPathStrokePercent)&&
(m||(m=v.__svgPathBuilder=new Eh),m.reset(u),p.rebuildPath(m,l),m.generateStr(),v.__svgPathVersion=h,v.__svgPathStrokePercent=l),a.d=m.getStr()}return h_(a,t.transform),
c_(a,r,t,e),p_(a,t),e.animation&&Ou(t,a,e),e.emphasis&&_M(t,a,e),Je(s,t.id+"",a)}function SU(t,e){var r=t.style,i=r.image;if(i&&!V(i)&&(wM(i)?i=i.src:TM(i)&&(i=
i.toDataURL())),!!i){var n=r.x||0,a=r.y||0,o=r.width,s=r.height,l={href:i,width:o,height:s};return n&&(l.x=n),a&&(l.y=a),h_(l,t.transform),c_(l,r,t,e),p_(l,t),e.
animation&&Ou(t,l,e),Je("image",t.id+"",l)}}function bU(t,e){var r=t.style,i=r.text;if(i!=null&&(i+=""),!(!i||isNaN(r.x)||isNaN(r.y))){var n=r.font||$t,a=r.x||0,
o=W0(r.y||0,oa(n),r.textBaseline),s=G0[r.textAlign]||r.textAlign,l={"dominant-baseline":"central","text-anchor":s};if(Qv(r)){var u="",f=r.fontStyle,c=jv(r.fontSize);
if(!parseFloat(c))return;var p=r.fontFamily||qh,h=r.fontWeight;u+="font-size:"+c+";font-family:"+p+";",f&&f!=="normal"&&(u+="font-style:"+f+";"),h&&h!=="normal"&&
(u+="font-weight:"+h+";"),l.style=u}else l.style="font: "+n;return i.match(/\s/)&&(l["xml:space"]="preserve"),a&&(l.x=a),o&&(l.y=o),h_(l,t.transform),c_(l,r,t,e),
p_(l,t),e.animation&&Ou(t,l,e),Je("text",t.id+"",l,void 0,i)}}function v_(t,e){if(t instanceof re)return CM(t,e);if(t instanceof gt)return SU(t,e);if(t instanceof
wa)return bU(t,e)}function wU(t,e,r){var i=t.style;if(Y0(i)){var n=$0(t),a=r.shadowCache,o=a[n];if(!o){var s=t.getGlobalScale(),l=s[0],u=s[1];if(!l||!u)return;var f=i.
shadowOffsetX||0,c=i.shadowOffsetY||0,p=i.shadowBlur,h=dn(i.shadowColor),v=h.opacity,m=h.color,d=p/2/l,g=p/2/u,y=d+" "+g;o=r.zrId+"-s"+r.shadowIdx++,r.defs[o]=Je(
"filter",o,{id:o,x:"-100%",y:"-100%",width:"300%",height:"300%"},[Je("feDropShadow","",{dx:f/l,dy:c/u,stdDeviation:y,"flood-color":m,"flood-opacity":v})]),a[n]=
o}e.filter=Js(o)}}function d_(t,e,r,i){var n=t[r],a,o={gradientUnits:n.global?"userSpaceOnUse":"objectBoundingBox"};if(pf(n))a="linearGradient",o.x1=n.x,o.y1=n.
y,o.x2=n.x2,o.y2=n.y2;else if(hf(n))a="radialGradient",o.cx=G(n.x,.5),o.cy=G(n.y,.5),o.r=G(n.r,.5);else return;for(var s=n.colorStops,l=[],u=0,f=s.length;u<f;++u){
var c=cf(s[u].offset)*100+"%",p=s[u].color,h=dn(p),v=h.color,m=h.opacity,d={offset:c};d["stop-color"]=v,m<1&&(d["stop-opacity"]=m),l.push(Je("stop",u+"",d))}var g=Je(
a,"",o,l),y=Du(g),_=i.gradientCache,x=_[y];x||(x=i.zrId+"-g"+i.gradientIdx++,_[y]=x,o.id=x,i.defs[x]=Je(a,x,o,l)),e[r]=Js(x)}function m_(t,e,r,i){var n=t.style[r],
a=t.getBoundingRect(),o={},s=n.repeat,l=s==="no-repeat",u=s==="repeat-x",f=s==="repeat-y",c;if(Dv(n)){var p=n.imageWidth,h=n.imageHeight,v=void 0,m=n.image;if(V(
m)?v=m:wM(m)?v=m.src:TM(m)&&(v=m.toDataURL()),typeof Image>"u"){var d="Image width/height must been given explictly in svg-ssr renderer.";We(p,d),We(h,d)}else if(p==
null||h==null){var g=function(A,D){if(A){var O=A.elm,M=p||D.width,I=h||D.height;A.tag==="pattern"&&(u?(I=1,M/=a.width):f&&(M=1,I/=a.height)),A.attrs.width=M,A.attrs.
height=I,O&&(O.setAttribute("width",M),O.setAttribute("height",I))}},y=Gs(v,null,t,function(A){l||g(b,A),g(c,A)});y&&y.width&&y.height&&(p=p||y.width,h=h||y.height)}
c=Je("image","img",{href:v,width:p,height:h}),o.width=p,o.height=h}else n.svgElement&&(c=ne(n.svgElement),o.width=n.svgWidth,o.height=n.svgHeight);if(c){var _,x;
l?_=x=1:u?(x=1,_=o.width/a.width):f?(_=1,x=o.height/a.height):o.patternUnits="userSpaceOnUse",_!=null&&!isNaN(_)&&(o.width=_),x!=null&&!isNaN(x)&&(o.height=x);var S=mf(
n);S&&(o.patternTransform=S);var b=Je("pattern","",o,[c]),w=Du(b),C=i.patternCache,E=C[w];E||(E=i.zrId+"-p"+i.patternIdx++,C[w]=E,o.id=E,b=i.defs[E]=Je("pattern",
E,o,[c])),e[r]=Js(E)}}function AM(t,e,r){var i=r.clipPathCache,n=r.defs,a=i[t.id];if(!a){a=r.zrId+"-c"+r.clipPathIdx++;var o={id:a};i[t.id]=a,n[a]=Je("clipPath",
a,o,[CM(t,r)])}e["clip-path"]=Js(a)}function g_(t){return document.createTextNode(t)}function Kn(t,e,r){t.insertBefore(e,r)}function y_(t,e){t.removeChild(e)}function __(t,e){t.appendChild(e)}function x_(t){return t.parentNode}function S_(t){return t.
nextSibling}function Oh(t,e){t.textContent=e}var EM=58,CU=120,AU=Je("","");function b_(t){return t===void 0}function Si(t){return t!==void 0}function EU(t,e,r){for(var i={},n=e;n<=r;++n){var a=t[n].key;a!==
void 0&&(i[a]=n)}return i}function Pu(t,e){var r=t.key===e.key,i=t.tag===e.tag;return i&&r}function ku(t){var e,r=t.children,i=t.tag;if(Si(i)){var n=t.elm=Dh(i);
if(Ph(AU,t),B(r))for(e=0;e<r.length;++e){var a=r[e];a!=null&&__(n,ku(a))}else Si(t.text)&&!W(t.text)&&__(n,g_(t.text))}else t.elm=g_(t.text);return t.elm}function DM(t,e,r,i,n){
for(;i<=n;++i){var a=r[i];a!=null&&Kn(t,ku(a),e)}}function Lh(t,e,r,i){for(;r<=i;++r){var n=e[r];if(n!=null)if(Si(n.tag)){var a=x_(n.elm);y_(a,n.elm)}else y_(t,
n.elm)}}function Ph(t,e){var r,i=e.elm,n=t&&t.attrs||{},a=e.attrs||{};if(n!==a){for(r in a){var o=a[r],s=n[r];s!==o&&(o===!0?i.setAttribute(r,""):o===!1?i.removeAttribute(
r):r==="style"?i.style.cssText=o:r.charCodeAt(0)!==CU?i.setAttribute(r,o):r==="xmlns:xlink"||r==="xmlns"?i.setAttributeNS(pM,r,o):r.charCodeAt(3)===EM?i.setAttributeNS(
hM,r,o):r.charCodeAt(5)===EM?i.setAttributeNS(l_,r,o):i.setAttribute(r,o))}for(r in n)r in a||i.removeAttribute(r)}}function DU(t,e,r){for(var i=0,n=0,a=e.length-
1,o=e[0],s=e[a],l=r.length-1,u=r[0],f=r[l],c,p,h,v;i<=a&&n<=l;)o==null?o=e[++i]:s==null?s=e[--a]:u==null?u=r[++n]:f==null?f=r[--l]:Pu(o,u)?(Rs(o,u),o=e[++i],u=r[++n]):
Pu(s,f)?(Rs(s,f),s=e[--a],f=r[--l]):Pu(o,f)?(Rs(o,f),Kn(t,o.elm,S_(s.elm)),o=e[++i],f=r[--l]):Pu(s,u)?(Rs(s,u),Kn(t,s.elm,o.elm),s=e[--a],u=r[++n]):(b_(c)&&(c=EU(
e,i,a)),p=c[u.key],b_(p)?Kn(t,ku(u),o.elm):(h=e[p],h.tag!==u.tag?Kn(t,ku(u),o.elm):(Rs(h,u),e[p]=void 0,Kn(t,h.elm,o.elm))),u=r[++n]);(i<=a||n<=l)&&(i>a?(v=r[l+
1]==null?null:r[l+1].elm,DM(t,v,r,n,l)):Lh(t,e,i,a))}function Rs(t,e){var r=e.elm=t.elm,i=t.children,n=e.children;t!==e&&(Ph(t,e),b_(e.text)?Si(i)&&Si(n)?i!==n&&
DU(r,i,n):Si(n)?(Si(t.text)&&Oh(r,""),DM(r,null,n,0,n.length-1)):Si(i)?Lh(r,i,0,i.length-1):Si(t.text)&&Oh(r,""):t.text!==e.text&&(Si(i)&&Lh(r,i,0,i.length-1),Oh(
r,e.text)))}function w_(t,e){if(Pu(t,e))Rs(t,e);else{var r=t.elm,i=x_(r);ku(e),i!==null&&(Kn(i,e.elm,S_(r)),Lh(i,[t],0,0))}return e}var MU=0,OU=(function(){function t(e,r,i){if(this.type="svg",this.configLayer=LU("configLayer"),this.storage=r,this._opts=i=R({},i),this.root=e,this._id="zr"+MU++,
this._oldVNode=f_(i.width,i.height),e&&!i.ssr){var n=this._viewport=document.createElement("div");n.style.cssText="position:relative;overflow:hidden";var a=this.
_svgDom=this._oldVNode.elm=Dh("svg");Ph(null,this._oldVNode),n.appendChild(a),e.appendChild(n)}this.resize(i.width,i.height)}return t.prototype.getType=function(){
return this.type},t.prototype.getViewportRoot=function(){return this._viewport},t.prototype.getViewportRootOffset=function(){var e=this.getViewportRoot();if(e)return{
offsetLeft:e.offsetLeft||0,offsetTop:e.offsetTop||0}},t.prototype.getSvgDom=function(){return this._svgDom},t.prototype.refresh=function(){if(this.root){var e=this.
renderToVNode({willUpdate:!0});e.attrs.style="position:absolute;left:0;top:0;user-select:none",w_(this._oldVNode,e),this._oldVNode=e}},t.prototype.renderOneToVNode=
function(e){return v_(e,Mu(this._id))},t.prototype.renderToVNode=function(e){e=e||{};var r=this.storage.getDisplayList(!0),i=this._width,n=this._height,a=Mu(this.
_id);a.animation=e.animation,a.willUpdate=e.willUpdate,a.compress=e.compress,a.emphasis=e.emphasis,a.ssr=this._opts.ssr;var o=[],s=this._bgVNode=PU(i,n,this._backgroundColor,
a);s&&o.push(s);var l=e.compress?null:this._mainVNode=Je("g","main",{},[]);this._paintList(r,a,l?l.children:o),l&&o.push(l);var u=z(ee(a.defs),function(p){return a.
defs[p]});if(u.length&&o.push(Je("defs","defs",{},u)),e.animation){var f=vM(a.cssNodes,a.cssAnims,{newline:!0});if(f){var c=Je("style","stl",{},[],f);o.push(c)}}
return f_(i,n,o,e.useViewBox)},t.prototype.renderToString=function(e){return e=e||{},Du(this.renderToVNode({animation:G(e.cssAnimation,!0),emphasis:G(e.cssEmphasis,
!0),willUpdate:!1,compress:!0,useViewBox:G(e.useViewBox,!0)}),{newline:!0})},t.prototype.setBackgroundColor=function(e){this._backgroundColor=e},t.prototype.getSvgRoot=
function(){return this._mainVNode&&this._mainVNode.elm},t.prototype._paintList=function(e,r,i){for(var n=e.length,a=[],o=0,s,l,u=0,f=0;f<n;f++){var c=e[f];if(!c.
invisible){var p=c.__clipPaths,h=p&&p.length||0,v=l&&l.length||0,m=void 0;for(m=Math.max(h-1,v-1);m>=0&&!(p&&l&&p[m]===l[m]);m--);for(var d=v-1;d>m;d--)o--,s=a[o-
1];for(var g=m+1;g<h;g++){var y={};AM(p[g],y,r);var _=Je("g","clip-g-"+u++,y,[]);(s?s.children:i).push(_),a[o++]=_,s=_}l=p;var x=v_(c,r);x&&(s?s.children:i).push(
x)}}},t.prototype.resize=function(e,r){var i=this._opts,n=this.root,a=this._viewport;if(e!=null&&(i.width=e),r!=null&&(i.height=r),n&&a&&(a.style.display="none",
e=Un(n,0,i),r=Un(n,1,i),a.style.display=""),this._width!==e||this._height!==r){if(this._width=e,this._height=r,a){var o=a.style;o.width=e+"px",o.height=r+"px"}if(Qs(
this._backgroundColor))this.refresh();else{var s=this._svgDom;s&&(s.setAttribute("width",e),s.setAttribute("height",r));var l=this._bgVNode&&this._bgVNode.elm;l&&
(l.setAttribute("width",e),l.setAttribute("height",r))}}},t.prototype.getWidth=function(){return this._width},t.prototype.getHeight=function(){return this._height},
t.prototype.dispose=function(){this.root&&(this.root.innerHTML=""),this._svgDom=this._viewport=this.storage=this._oldVNode=this._bgVNode=this._mainVNode=null},t.
prototype.clear=function(){this._svgDom&&(this._svgDom.innerHTML=null),this._oldVNode=null},t.prototype.toDataURL=function(e){var r=this.renderToString(),i="dat\
a:image/svg+xml;";return e?(r=X0(r),r&&i+"base64,"+r):i+"charset=UTF-8,"+encodeURIComponent(r)},t})();function LU(t){return function(){}}function PU(t,e,r,i){var n;
if(r&&r!=="none")if(n=Je("rect","bg",{width:t,height:e,x:"0",y:"0"}),vf(r))d_({fill:r},n.attrs,"fill",i);else if(Qs(r))m_({style:{fill:r},dirty:Re,getBoundingRect:function(){
return{width:t,height:e}}},n.attrs,"fill",i);else{var a=dn(r),o=a.color,s=a.opacity;n.attrs.fill=o,s<1&&(n.attrs["fill-opacity"]=s)}return n}var MM=OU;function T_(t){t.registerPainter("svg",MM)}function OM(t,e,r){var i=tt.createCanvas(),n=e.getWidth(),a=e.getHeight(),o=i.style;return o&&(o.position="absolute",o.left="0",o.top="0",o.width=n+"px",o.height=
a+"px",i.setAttribute("data-zr-dom-id",t)),i.width=n*r,i.height=a*r,i}function kh(t){return!t.__cursors.get(Nd)}function LM(t){var e=t.__cursors.get(Nd);return{
startIdx:e?e.startIdx:0,endIdx:e?e.endIdx:0}}var kU=(function(t){k(e,t);function e(r,i,n){var a=t.call(this)||this;a.motionBlur=!1,a.lastFrameAlpha=.7,a.dpr=1,a.
virtual=!1,a.config={},a.zlevel=0,a.zlevel2=jo,a.maxRepaintRectCount=5,a.__dirty=!0,a.__firstTimePaint=!0,a.__prevIdx={startIdx:0,endIdx:0};var o;n=n||ha,typeof r==
"string"?o=OM(r,i,n):W(r)&&(o=r,r=o.id),a.id=r,a.dom=o;var s=o.style;return s&&(Wu(o),o.onselectstart=function(){return!1},s.padding="0",s.margin="0",s.borderWidth=
"0"),a.painter=i,a.dpr=n,a}return e.prototype.afterBrush=function(){this.__prevIdx=LM(this)},e.prototype.initContext=function(){this.ctx=this.dom.getContext("2d"),
this.ctx.dpr=this.dpr},e.prototype.setUnpainted=function(){this.__firstTimePaint=!0},e.prototype.createBackBuffer=function(){var r=this.dpr;this.domBack=OM("bac\
k-"+this.id,this.painter,r),this.ctxBack=this.domBack.getContext("2d"),r!==1&&this.ctxBack.scale(r,r)},e.prototype.createRepaintRects=function(r,i,n,a){if(this.
__firstTimePaint)return this.__firstTimePaint=!1,null;var o=[],s=this.maxRepaintRectCount,l=!1,u=new ae(0,0,0,0);function f(x){if(!(!x.isFinite()||x.isZero()))if(o.
length===0){var S=new ae(0,0,0,0);S.copy(x),o.push(S)}else{for(var b=!1,w=1/0,C=0,E=0;E<o.length;++E){var A=o[E];if(A.intersect(x)){var D=new ae(0,0,0,0);D.copy(
A),D.union(x),o[E]=D,b=!0;break}else if(l){u.copy(x),u.union(A);var O=x.width*x.height,M=A.width*A.height,I=u.width*u.height,P=I-O-M;P<w&&(w=P,C=E)}}if(l&&(o[C].
union(x),b=!0),!b){var S=new ae(0,0,0,0);S.copy(x),o.push(S)}l||(l=o.length>=s)}}for(var c=LM(this),p=c.startIdx;p<c.endIdx;++p){var h=r[p];if(h){var v=h.shouldBePainted(
n,a,!0,!0),m=h.__isRendered&&(h.__dirty&rt||!v)?h.getPrevPaintRect():null;m&&f(m);var d=v&&(h.__dirty&rt||!h.__isRendered)?h.getPaintRect():null;d&&f(d)}}for(var g=this.
__prevIdx,p=g.startIdx;p<g.endIdx;++p){var h=i[p],v=h&&h.shouldBePainted(n,a,!0,!0);if(h&&(!v||!h.__zr)&&h.__isRendered){var m=h.getPrevPaintRect();m&&f(m)}}var y;
do{y=!1;for(var p=0;p<o.length;){if(o[p].isZero()){o.splice(p,1);continue}for(var _=p+1;_<o.length;)o[p].intersect(o[_])?(y=!0,o[p].union(o[_]),o.splice(_,1)):_++;
p++}}while(y);return this._paintRects=o,o},e.prototype.debugGetPaintRects=function(){return(this._paintRects||[]).slice()},e.prototype.resize=function(r,i){var n=this.
dpr,a=this.dom,o=a.style,s=this.domBack;o&&(o.width=r+"px",o.height=i+"px"),a.width=r*n,a.height=i*n,s&&(s.width=r*n,s.height=i*n,n!==1&&this.ctxBack.scale(n,n))},
e.prototype.clear=function(r,i,n){var a=this.dom,o=this.ctx,s=a.width,l=a.height;i=i||this.clearColor;var u=this.motionBlur&&!r,f=this.lastFrameAlpha,c=this.dpr,
p=this;u&&(this.domBack||this.createBackBuffer(),this.ctxBack.globalCompositeOperation="copy",this.ctxBack.drawImage(a,0,0,s/c,l/c));var h=this.domBack;function v(m,d,g,y){
if(o.clearRect(m,d,g,y),i&&i!=="transparent"){var _=void 0;if(nn(i)){var x=i.global||i.__width===g&&i.__height===y;_=x&&i.__canvasGradient||gu(o,i,{x:0,y:0,width:g,
height:y}),i.__canvasGradient=_,i.__width=g,i.__height=y}else X_(i)&&(i.scaleX=i.scaleX||c,i.scaleY=i.scaleY||c,_=qp(o,i,{dirty:function(){p.setUnpainted(),p.painter.
refresh()}}));o.save(),o.fillStyle=_||i,o.fillRect(m,d,g,y),o.restore()}u&&(o.save(),o.globalAlpha=f,o.drawImage(h,m,d,g,y),o.restore())}!n||u?v(0,0,s,l):n.length&&
T(n,function(m){v(m.x*c,m.y*c,m.width*c,m.height*c)})},e})(Tt),C_=kU;var PM=1e5,ho=314159,A_=void 0,IU=1,E_=2;function NU(t){return t?t.__builtin__?!0:!(typeof t.resize!="function"||typeof t.refresh!="function"):!1}function RU(t,e){
var r=document.createElement("div");return r.style.cssText=["position:relative","width:"+t+"px","height:"+e+"px","padding:0","margin:0","border-width:0"].join("\
;")+";",r}function kM(t,e,r,i){var n=new C_(t,e,e.dpr);return n.zlevel=r,n.zlevel2=i,n.__builtin__=!0,IM(n),n}function IM(t){t.__cursorStack=[],t.__cursors=K()}
function BU(t){return t.startIdx=t.drawIdx=t.endIdx=t.endIdxNew=0,t.used=!1,t.first=t.last=NaN,t.notClearIdx=-1,t}function zU(t,e){var r=t.__cursors,i=+e;return r.
get(i)||(t.__cursorStack.push(i),r.set(i,BU({key:i})))}function Ih(t,e){for(var r=t.__cursorStack,i=0;i<r.length;i++)e(t.__cursors.get(r[i]))}function D_(t,e){var r=t.
layers;return r[e]||(r[e]=new Array(3))}function It(t,e,r){for(var i=t.layerStack,n=0;n<i.length;n++){var a=i[n].zl,o=i[n].zl2,s=t.layers[a][o];(!r||(!(r&Iu)||s.
__builtin__)&&(!(r&M_)||!s.__builtin__)&&(!(r&NM)||s!==t.hoverlayer))&&e(s,a,o,n)}}var Iu=1,M_=2,NM=4,Nh=Iu|NM,FU=(function(){function t(e,r,i,n){this.type="can\
vas",this._prevDisplayList=[],this._layerConfig={},this._needsManuallyCompositing=!1,this.type="canvas",this._i={layerStack:[],layers:[]};var a=!e.nodeName||e.nodeName.
toUpperCase()==="CANVAS";this._opts=i=R({},i||{}),this.dpr=i.devicePixelRatio||ha,this._singleCanvas=a,this.root=e;var o=e.style;if(o&&(Wu(e),e.innerHTML=""),this.
storage=r,this._prevDisplayList=[],a){var l=e,u=l.width,f=l.height;i.width!=null&&(u=i.width),i.height!=null&&(f=i.height),this.dpr=i.devicePixelRatio||1,l.width=
u*this.dpr,l.height=f*this.dpr,this._width=u,this._height=f;var c=kM(l,this,ho,jo);c.initContext(),this._insertLayer(c,ho,jo,!0),this._domRoot=e}else{this._width=
Un(e,0,i),this._height=Un(e,1,i);var s=this._domRoot=RU(this._width,this._height);e.appendChild(s)}}return t.prototype.getType=function(){return"canvas"},t.prototype.
isSingleCanvas=function(){return this._singleCanvas},t.prototype.getViewportRoot=function(){return this._domRoot},t.prototype.getViewportRootOffset=function(){var e=this.
getViewportRoot();if(e)return{offsetLeft:e.offsetLeft||0,offsetTop:e.offsetTop||0}},t.prototype.refresh=function(e){var r;e&&!W(e)?r={paintAll:!!e}:r=e||{};var i=G(
r.refresh,!0),n=G(r.refreshHover,!1);if(n&&(this._hoverLayerDirty=E_),!i)return n&&this._paintHoverList(this.storage.getDisplayList(!1)),this;var a=this.storage.
getDisplayList(!0);this._updateLayerStatus(a,r.paintAll),this._redrawId=Math.random();var o=this._prevDisplayList;this._paintList(a,o,this._redrawId);var s=this.
_backgroundColor;return It(this._i,function(l,u,f,c){l.refresh&&l.refresh(c===0?s:null)},M_),this._opts.useDirtyRect&&(this._prevDisplayList=a.slice()),this},t.
prototype._paintHoverList=function(e){var r=this._i.hoverlayer,i=this._hoverLayerDirty;if(this._hoverLayerDirty=A_,i!==A_&&(!r&&i===E_&&(r=this._i.hoverlayer=this.
_ensureLayer(PM)),!!r)){r.clear();for(var n={inHover:!0,viewWidth:this._width,viewHeight:this._height,beforeBrushParam:{}},a,o=0,s=e.length;o<s;o++){var l=e[o];
if(l.__inHover){a||(a=r.ctx,a.save());var u=l.__hoverStyle,f=void 0;u&&(f=l.style,l.style=u),Vn(a,l,n),u&&(l.style=f)}}a&&(oo(a,n),a.restore())}},t.prototype.getHoverLayer=
function(){return this._ensureLayer(PM)},t.prototype.paintOne=function(e,r){jp(e,r)},t.prototype._paintList=function(e,r,i){if(this._redrawId===i){var n=this._doPaintList(
e,r);if(this._needsManuallyCompositing&&this._compositeManually(),n)It(this._i,function(o){o.afterBrush&&o.afterBrush()},Nh),this._paintHoverList(e);else{var a=this;
uu(function(){a._paintList(e,r,i)})}}},t.prototype._compositeManually=function(){var e=this._ensureLayer(ho).ctx,r=this._domRoot.width,i=this._domRoot.height;e.
clearRect(0,0,r,i),It(this._i,function(n){n.virtual&&e.drawImage(n.dom,0,0,r,i)},Iu)},t.prototype._doPaintList=function(e,r){var i=this,n=!0;return It(this._i,function(a){
var o=!1;if(Ih(a,function(c){(c.drawIdx<c.endIdx||c.notClearIdx>=0)&&(o=!0)}),!(!o&&!a.__dirty)){var s=i._opts.useDirtyRect&&!kh(a)?a.createRepaintRects(e,r,i._width,
i._height):null,l=i._i.layerStack[0],u=!0;if(a.__dirty){u=!1,a.__dirty=!1;var f=a.zlevel===l.zl&&a.zlevel2===l.zl2?i._backgroundColor:null;a.clear(!1,f,s)}Ih(a,
function(c){var p=i._paintPerCursor(a,c,e,s,u);n=n&&p})}},Nh),le.wxa&&It(this._i,function(a){a&&a.ctx&&a.ctx.draw&&a.ctx.draw()}),n},t.prototype._paintPerCursor=
function(e,r,i,n,a){var o=e.ctx;if(n)if(!n.length)r.drawIdx=r.endIdx;else for(var s=this.dpr,l=0;l<n.length;++l){var u=n[l];o.save(),o.beginPath(),o.rect(u.x*s,
u.y*s,u.width*s,u.height*s),o.clip(),this._paintPerCursorInRect(e,r,i,u,a),o.restore()}else o.save(),this._paintPerCursorInRect(e,r,i,null,a),o.restore();return r.
drawIdx>=r.endIdx},t.prototype._paintPerCursorInRect=function(e,r,i,n,a){for(var o={inHover:!1,allClipped:!1,prevEl:null,viewWidth:this._width,viewHeight:this._height,
beforeBrushParam:{contentRetained:a}},s=e.ctx,l=kh(e),u=l&&tt.getTime(),f=r.drawIdx,c=r.notClearIdx,p=c>=0?Math.min(c,f):f;p<r.endIdx;p++){var h=i[p];if(!(p<f&&
!h.notClear)){if(h.__inHover&&(this._hoverLayerDirty=E_),n!=null){var v=h.getPaintRect();v&&v.intersect(n)&&(Vn(s,h,o),h.setPrevPaintRect(v))}else Vn(s,h,o);if(l){
var m=tt.getTime()-u;if(m>15){p++;break}}}}oo(s,o),r.drawIdx=Math.max(p,f)},t.prototype.getLayer=function(e,r){return this._ensureLayer(e,0,r)},t.prototype._ensureLayer=
function(e,r,i){r=r||0;var n=this._singleCanvas;n&&!this._needsManuallyCompositing&&(e=ho,r=0);var a=D_(this._i,e)[r];return a||(a=kM("zr_"+e+"."+r,this,e,r),this.
_layerConfig[e]&&ge(a,this._layerConfig[e],!0),(i||n&&e!==ho)&&(a.virtual=!0),this._insertLayer(a,e,r,!1),a.initContext()),a},t.prototype.insertLayer=function(e,r){
this._insertLayer(r,e,0,!1)},t.prototype._insertLayer=function(e,r,i,n){var a=this._i,o=a.layers,s=a.layerStack,l=this._domRoot,u=null;if(!(o[r]&&o[r][i])&&NU(e)){
for(var f=s.length,c=0;c<f&&(s[c].zl<r||s[c].zl===r&&s[c].zl2<i);)c++;if(c>0&&(u=D_(a,s[c-1].zl)[s[c-1].zl2]),s.splice(c,0,{zl:r,zl2:i}),D_(a,r)[i]=e,!n&&!e.virtual)
if(u){var p=u.dom;p.nextSibling?l.insertBefore(e.dom,p.nextSibling):l.appendChild(e.dom)}else l.firstChild?l.insertBefore(e.dom,l.firstChild):l.appendChild(e.dom);
e.painter||(e.painter=this)}},t.prototype.eachLayer=function(e,r){return It(this._i,function(i,n){e.call(r,i,n)})},t.prototype.eachBuiltinLayer=function(e,r){return It(
this._i,function(i,n){e.call(r,i,n)},Iu)},t.prototype.eachOtherLayer=function(e,r){return It(this._i,function(i,n){e.call(r,i,n)},M_)},t.prototype.getLayers=function(){
var e={};return It(this._i,function(r,i,n){e[r.id]=r}),e},t.prototype._updateLayerStatus=function(e,r){var i=this;if(i._singleCanvas)for(var n=1;n<e.length;n++){
var a=e[n];if(a.zlevel!==e[n-1].zlevel||a.incremental){i._needsManuallyCompositing=!0;break}}It(i._i,function(d){d.__dirty=!1,Ih(d,function(g){g.used=!1,g.endIdxNew=
0,g.notClearIdx=-1})},Nh);for(var o,s=null,l=null,u=!1,f=0,c=e.length;f<c;f++){var a=e[f],p=a.zlevel,h=a.incremental,v=void 0;if(o!==p&&(o=p,u=!1),h?(u=!0,v=XS):
v=u?$S:jo,(!s||p!==s.zlevel||v!==s.zlevel2)&&(s=i._ensureLayer(p,v),l=null,!s.__builtin__)){go("ZLevel "+p+" has been used by unknown layer "+s.id);continue}if((!l||
h!==l.key)&&(l=zU(s,h),!l.used))if(l.used=!0,!r&&l.first===a.id){var m=f-l.startIdx;l.startIdx=f,l.drawIdx+=m,l.endIdx+=m}else s.__dirty=!0,l.first=a.id,l.startIdx=
l.drawIdx=f,l.endIdx=f+1;l.endIdxNew=f+1,a.__dirty&rt&&!a.__inHover&&((!h||!a.notClear&&f<l.drawIdx)&&(s.__dirty=!0),h&&a.notClear&&l.notClearIdx<0&&(l.notClearIdx=
f))}It(i._i,function(d){for(var g=d.__cursorStack,y=d.__cursors,_=g.length-1;_>=0;_--){var x=y.get(g[_]);if(!x.used)d.__dirty=!0,y.removeKey(g[_]),g.splice(_,1);else{
var S=x.endIdxNew;(kh(d)?S<x.drawIdx:S!==x.endIdx||!S||e[S-1].id!==x.last)&&(d.__dirty=!0),x.endIdx=x.endIdxNew,x.last=S?e[S-1].id:NaN}}d.__dirty&&(Ih(d,function(b){
b.drawIdx=b.startIdx}),i._hoverLayerDirty===A_&&(i._hoverLayerDirty=IU))},Nh)},t.prototype.clear=function(){return It(this._i,function(e){e.clear(),IM(e)},Iu),this},
t.prototype.setBackgroundColor=function(e){this._backgroundColor=e,It(this._i,function(r){r.setUnpainted()})},t.prototype.configLayer=function(e,r){if(r){var i=this.
_layerConfig;i[e]?ge(i[e],r,!0):i[e]=r,It(this._i,function(n,a){ge(n,i[a],!0)})}},t.prototype.delLayer=function(e){for(var r=this._i.layerStack,i=this._i.layers,
n=r.length-1;n>=0;n--){var a=r[n];if(a.zl===e){var o=i[e][a.zl2];if(o.__builtin__)continue;if(r.splice(n,1),i[e][a.zl2]=void 0,!o.virtual){var s=o.dom.parentNode;
s&&s.removeChild(o.dom)}}}},t.prototype.resize=function(e,r){if(this._domRoot.style){var i=this._domRoot;i.style.display="none";var n=this._opts,a=this.root;e!=
null&&(n.width=e),r!=null&&(n.height=r),e=Un(a,0,n),r=Un(a,1,n),i.style.display="",(this._width!==e||r!==this._height)&&(i.style.width=e+"px",i.style.height=r+"\
px",It(this._i,function(o){o.resize(e,r)}),this.refresh({paintAll:!0})),this._width=e,this._height=r}else{if(e==null||r==null)return;this._width=e,this._height=
r,this._ensureLayer(ho).resize(e,r)}return this},t.prototype.clearLayer=function(e){T(this._i.layers[e],function(r){r&&!r.__builtin__&&r.clear()})},t.prototype.
dispose=function(){this.root.innerHTML="",this.root=this.storage=this._domRoot=this._i=null},t.prototype.getRenderedCanvas=function(e){if(e=e||{},this._singleCanvas&&
!this._compositeManually)return this._i.layers[ho][0].dom;var r=new C_("image",this,e.pixelRatio||this.dpr);r.initContext(),r.clear(!1,e.backgroundColor||this._backgroundColor);
var i=r.ctx;if(e.pixelRatio<=this.dpr){this.refresh();var n=r.dom.width,a=r.dom.height;It(this._i,function(c){c.__builtin__?i.drawImage(c.dom,0,0,n,a):c.renderToCanvas&&
(i.save(),c.renderToCanvas(i),i.restore())})}else{for(var o={inHover:!1,viewWidth:this._width,viewHeight:this._height,beforeBrushParam:{}},s=this.storage.getDisplayList(
!0),l=0,u=s.length;l<u;l++){var f=s[l];Vn(i,f,o)}oo(i,o)}return r.dom},t.prototype.getWidth=function(){return this._width},t.prototype.getHeight=function(){return this.
_height},t})(),RM=FU;function O_(t){t.registerPainter("canvas",RM)}function UU(t,e,r){for(let[i,n]of Object.entries(e??{}))n==null||n===!1||(i.startsWith("on")?t.addEventListener(i.slice(2),n):i==="style"?Object.assign(t.style,
n):t.setAttribute(i,n===!0?"":String(n)));for(let i of r.flat(1/0))i==null||i===!1||t.append(i instanceof Node?i:document.createTextNode(String(i)));return t}function N(t,e,...r){
return UU(document.createElement(t),e,r)}function Zn(t){return N("span",{class:"swatch",style:{background:`var(--${t})`}})}function Nt(t,e,{text:r=[],rowClass:i=()=>null,caption:n=null}={}){let a=s=>s===
0||r.includes(s),o=(s,l,u)=>N(s,{class:a(u)?null:"number",scope:s==="th"?"col":null},l);return N("div",{class:"scroll",tabindex:0,role:"region","aria-label":n??
"Table"},N("table",{},N("thead",{},N("tr",{},t.map((s,l)=>o("th",s,l)))),N("tbody",{},e.map((s,l)=>N("tr",{class:i(l)},s.map((u,f)=>o("td",u,f)))))))}function qn(t,e,{
first:r=12,...i}={}){if(e.length<=r)return Nt(t,e,i);let n=N("div",{}),a=o=>{let s=[Nt(t,e.slice(0,o),i)];if(o<e.length){let l=()=>a(e.length);s.push(N("button",
{class:"plain",onclick:l},`Show all ${e.length}`))}n.replaceChildren(...s)};return a(r),n}var ir={compute:"Compute",tensor:"Tensor parallel",data:"Data parallel",pipeline:"Pipeline transfers",expert:"Expert parallel",context:"Context parallel",offload:"\
Offload",bubble:"Pipeline bubble",optimizer:"Optimizer",host:"Host",input:"Input"},VU={exposed_tensor_parallel:"tensor",tensor_parallel:"tensor",exposed_data_parallel:"\
data",data_parallel:"data",exposed_pipeline:"pipeline",exposed_expert:"expert",expert_parallel:"expert",exposed_context:"context",context_parallel:"context",exposed_offload:"\
offload",pipeline_bubble:"bubble"};function L_(t){return VU[t]??(t in ir?t:"host")}function bi(t){let e={};for(let[r,i]of Object.entries(t??{}))e[L_(r)]=i;return e}
var Nu={parameters:"Parameters",gradients:"Gradients",optimizer:"Optimizer states",activations:"Activations",buffers:"Buffers and workspaces"},BM={forward:"Forw\
ard",backward:"Backward",weight:"Weight gradient",pair:"Forward and backward together",other:"Optimizer"};function te(t){return getComputedStyle(document.documentElement).
getPropertyValue(`--${t}`).trim()}ei([hg,O_,zy,Yy,$m,i_,r_,e_,cy,T_,Zy]);var Rh=new Set;function HU(){return{animation:!1,backgroundColor:"transparent",textStyle:{fontFamily:getComputedStyle(document.
body).fontFamily,fontSize:12,color:te("ink-soft")},tooltip:{confine:!0,backgroundColor:te("raised"),borderColor:te("line"),textStyle:{color:te("ink"),fontSize:12},
extraCssText:"box-shadow: 0 4px 16px rgb(0 0 0 / 18%); border-radius: 8px; max-width: 320px;"}}}function Fe(t){let e={lineStyle:{color:te("line")}};return{nameTextStyle:{
color:te("ink-soft"),fontSize:12},axisLabel:{color:te("ink-soft"),hideOverlap:!0,...t.axisLabel},axisLine:{show:t.type==="category",...e},axisTick:{show:!1},splitLine:{
show:t.type!=="category",...e},...Object.fromEntries(Object.entries(t).filter(([r])=>r!=="axisLabel"))}}function ct(t,e){return{name:t,nameLocation:"middle",nameGap:e}}
function Rt({label:t,height:e,option:r,many:i=!1}){let n=N("div",{class:"chart",role:"img","aria-label":t}),a={host:n,height:e,option:r,instance:null,many:i,width:0};
return Rh.add(a),new ResizeObserver(()=>P_(a)).observe(n),n}function P_(t,e=!1){let r=t.host.clientWidth;if(r===0||!e&&Math.abs(r-t.width)<1)return;t.width=r;let i=typeof t.
height=="function"?t.height(r):t.height;t.host.style.height=`${i}px`,t.instance===null?t.instance=tE(t.host,null,{renderer:t.many?"canvas":"svg"}):t.instance.resize(
{width:r,height:i});let n=t.option({width:r,narrow:r<520}),a=HU();t.instance.setOption({...a,...n,tooltip:{...a.tooltip,...n.tooltip}},{notMerge:!0})}function zM(){
for(let t of Rh)P_(t,!0)}function Bh(t){for(let e of Rh)e.host===t&&P_(e,!0)}function FM(){return[...Rh].map(t=>t.instance)}function wi(t){return N("ul",{class:"\
legend"},t.map(([e,r])=>N("li",{},Zn(e),r)))}function Dt(t,e){return N("div",{class:"tip"},N("strong",{},t),e.filter(r=>r!==null).map(([r,i,n])=>N("div",{},N("s\
pan",{},n?Zn(n):null,r),N("b",{},i))))}function Ne(t,e=3){if(t==null||!Number.isFinite(t))return"\u2013";if(t===0)return"0";let r=Math.floor(Math.log10(Math.abs(t)))+1,i=Math.min(Math.max(e-r,0),9);return t.
toLocaleString("en-US",{minimumFractionDigits:i,maximumFractionDigits:i})}function nr(t){return Ne(t,3).replace(/(\.\d*?)0+$/,"$1").replace(/\.$/,"")}var zh=[[1,
"s"],[.001,"ms"],[1e-6,"\xB5s"],[1e-9,"ns"]];function xe(t,e=4){if(t==null)return"\u2013";if(t===0)return"0\xA0s";let[r,i]=zh.find(([n])=>Math.abs(t)>=n)??zh.at(
-1);return`${Ne(t/r,e)}\xA0${i}`}function Fh(t){let[e,r]=zh.find(([i])=>t>=i)??zh.at(-1);return{unit:e,name:r}}function Ce(t,e=2){if(t==null)return"\u2013";let r=t*
100;if(r!==0&&Math.abs(r)<.1)return`${r<0?"\u2212":""}<0.1\xA0%`;let i=Math.abs(r)<10?Math.max(e-1,1):Math.abs(r)<100?1:0;return`${r.toFixed(r===0?0:i).replace(
"-","\u2212")}\xA0%`}function et(t){if(t==null)return"\u2013";let e=Ce(t);return t>0&&!e.startsWith("<")?`+${e}`:e}var Rr=2**30;function pt(t,e=3){return t==null?
"\u2013":t!==0&&t<Rr/100?`${Ne(t/2**20,e)}\xA0MiB`:`${Ne(t/Rr,e)}\xA0GiB`}var GU=[[1e12,"trillion"],[1e9,"billion"],[1e6,"million"]];function ye(t){if(t==null)return"\
\u2013";let[e,r]=GU.find(([i])=>t>=i)??[1,""];return e===1?t.toLocaleString("en-US"):`${Ne(t/e,3)}\xA0${r}`}function jn(t){return t==null?"\u2013":t>=1e9?`$${Ne(
t/1e9,3)}B`:t>=1e6?`$${Ne(t/1e6,3)}M`:t>=1e3?`$${Ne(Math.round(t),3)}`:`$${Ne(t,3)}`}function UM(t){return t==null?"\u2013":t<1/60?xe(t*3600,3):t<1?`${Ne(t*60,2)}\
\xA0minutes`:t<48?`${Ne(t,3)}\xA0hours`:t<24*730?`${Ne(t/24,3)}\xA0days`:`${Ne(t/24/365.25,2)}\xA0years`}function ar(t){return String(t).replaceAll("_"," ").replaceAll(
"-"," ")}function or(t,e,r=`${e}s`){return`${ye(t)} ${t===1?e:r}`}function Uh(t){return String(t).split("/").at(-1)}function He(t,e,r,...i){return N("section",{id:t,"aria-labelledby":`${t}-title`},N("h2",{id:`${t}-title`},e),r&&N("p",{class:"explanation"},r),i)}function Ge(t,e,r,{
extra:i=null,tone:n=null}={}){return N("div",{class:n===null?"tile":`tile ${n}`},N("div",{class:"tile-label"},t),N("div",{class:"tile-value"},e),i,r&&N("div",{class:"\
tile-note"},r))}function HM(t,e){if(t?.p05_s===null||t?.p05_s===void 0)return null;let r=t.p05_s,i=t.p95_s-r;if(!(i>0))return null;let n=a=>`${Math.min(Math.max(
(a-r)/i,0),1)*100}%`;return N("div",{class:"interval","aria-hidden":"true"},N("div",{class:"interval-line"}),N("div",{class:"interval-dot",style:{left:n(e)}}))}
function Vh(t){return t?.p05_s===null||t?.p05_s===void 0?"No interval: no calibration says how far forecasts like this one are off":`90\xA0%: ${xe(t.p05_s)} to ${xe(
t.p95_s)}`}function Bs(t,{label:e,barHeight:r=44,shares:i=!1}){let n=p=>Object.values(p.times).reduce((h,v)=>h+v,0),a=t.filter(p=>n(p)>0),o=Object.keys(ir).filter(
p=>a.some(h=>(h.times[p]??0)>0)),s=Math.max(...a.map(n)),l=i?{unit:.01,name:"%"}:Fh(s),u=(i?1:s)/l.unit,f=(p,h)=>(p.times[h]??0)/(i?n(p):1)/l.unit,c=Rt({label:e,
height:a.length*r+58,option:({width:p,narrow:h})=>{let v=h?112:190;return{grid:{left:v,right:22,top:6,bottom:46},xAxis:Fe({type:"value",max:u,name:i?"Share of t\
he step (%)":`Time (${l.name})`,nameLocation:"middle",nameGap:28,splitNumber:h?3:6,axisLabel:{showMaxLabel:i,formatter:nr}}),yAxis:Fe({type:"category",inverse:!0,
data:a.map(m=>m.label),axisLabel:{width:v-12,overflow:"truncate",interval:0,color:te("ink")}}),tooltip:{trigger:"axis",axisPointer:{type:"shadow",shadowStyle:{color:te(
"shade")}},formatter:m=>{let d=a[m[0].dataIndex],g=n(d);return Dt(d.label,[...o.filter(y=>(d.times[y]??0)>0).map(y=>[ir[y],`${xe(d.times[y])} \xB7 ${Ce(d.times[y]/
g)}`,`time-${y}`]),["Sum",xe(g)]])}},series:o.map(m=>({type:"bar",name:ir[m],stack:"time",barMaxWidth:r*.64,itemStyle:{color:te(`time-${m}`),borderColor:te("car\
d"),borderWidth:1},data:a.map(d=>f(d,m)),label:{show:!0,color:te(m==="bubble"?"ink":"on-colour"),fontSize:11,formatter:({dataIndex:d,value:g})=>{if(g/u*(p-v-22)<
46)return"";let y=a[d];return Ce((y.times[m]??0)/n(y))}}}))}}});return N("div",{},wi(o.map(p=>[`time-${p}`,ir[p]])),c)}function GM(t){let e=t.map(n=>bi(n.parts)),
r=Object.keys(ir).filter(n=>e.some(a=>(a[n]??0)>0)),i=e.map(n=>Object.values(n).reduce((a,o)=>a+o,0));return Nt(["Category",...t.flatMap(n=>[n.label,"share"])],
[...r.map(n=>[[Zn(`time-${n}`),ir[n]],...e.flatMap((a,o)=>[a[n]===void 0?"":xe(a[n]),a[n]===void 0?"":Ce(a[n]/i[o])])]),["Step",...i.flatMap(n=>[xe(n),"100\xA0%"])]],
{rowClass:n=>n===r.length?"sum":null,caption:"Time by category"})}function WM(t){let e=[["measured","Measured",t.measured_fraction],["interpolated","Interpolate\
d between measurements",t.interpolated_fraction],["roofline","Roofline (a model)",t.roofline_fraction]].filter(([,,r])=>r>0);return N("div",{},N("div",{class:"s\
hare-bar",role:"img","aria-label":"Shares of device time by provenance"},e.map(([r,,i])=>N("div",{style:{flexGrow:i,background:`var(--from-${r})`}}))),N("ul",{class:"\
legend"},e.map(([r,i,n])=>N("li",{},Zn(`from-${r}`),`${i}: ${Ce(n)}`))))}function Hh(t){return N("dl",{class:"facts"},t.filter(([,e])=>e!=null&&e!=="").map(([e,
r])=>N("div",{},N("dt",{},e),N("dd",{},r))))}function YM(t){return t?.length?N("ul",{class:"warnings"},t.map(e=>N("li",{},e))):null}function WU(t){let e=N("butt\
on",{class:"copy",type:"button"},"Copy");return e.addEventListener("click",async()=>{let r=!0;try{await navigator.clipboard.writeText(t)}catch{let i=N("textarea",
{class:"offscreen",readonly:!0});i.value=t,document.body.append(i),i.select(),r=document.execCommand("copy"),i.remove()}e.textContent=r?"Copied":"Not allowed he\
re: select and copy",setTimeout(()=>e.textContent="Copy",2e3)}),e}function VM(t,e,r){let i=N("div",{class:"code"},WU(e),N("pre",{tabindex:0},e));return r?N("div",
{},N("h3",{},t),i):N("details",{},N("summary",{},t),i)}function $M(t){return He("reproduce","To reproduce",`Made by ${t.program}. The same command with the same\
 files and version gives the same figures, byte for byte.`,VM("Command",t.command,!0),t.files.map((e,r)=>VM(e.name,e.text,r===0&&e.text.length<6e3)))}function YU(t){let e=atob(t),r=new Uint8Array(e.length);for(let i=0;i<e.length;++i)r[i]=e.charCodeAt(i);return r}var k_=class{constructor(e){this.bytes=YU(e),this.
at=0}number(){let e=0;for(let r=1;;r*=128){let i=this.bytes[this.at++];if(e+=(i&127)*r,i<128)return e}}signed(){let e=this.number();return e%2===0?e/2:-(e+1)/2}};
function XM(t,e){let r=t.spans,i={n:r,start:new Float64Array(r),end:new Float64Array(r),label:new Uint32Array(r),layer:new Uint16Array(r),microBatch:new Uint16Array(
r),chunk:new Uint8Array(r),instructions:e?new Uint32Array(r):null,busy:e?new Float64Array(r):null},n=new k_(t.data),a=0,o=0,s=0,l=0,u=!0;for(let f=0;f<r;++f)i.start[f]=
a+n.signed(),a=i.end[f]=i.start[f]+n.number(),i.label[f]=n.number(),i.layer[f]=o+=n.signed(),i.microBatch[f]=s+=n.signed(),i.chunk[f]=l+=n.signed(),e&&(i.instructions[f]=
n.number(),i.busy[f]=n.number()),f>0&&i.start[f]<i.start[f-1]&&(u=!1);return u?i:$U(i)}function $U(t){let e=Uint32Array.from({length:t.n},(i,n)=>n);e.sort((i,n)=>t.
start[i]-t.start[n]||i-n);let r={n:t.n};for(let[i,n]of Object.entries(t))i!=="n"&&(r[i]=n===null?null:n.map((a,o)=>n[e[o]]));return r}function KM(t,e,r){let i=256;
for(;i<t.n/2&&i<16384;)i*=2;let n=e/i,a=new Float32Array(i*r);for(let s=0;s<t.n;++s){let l=Math.min(Math.floor(t.end[s]/n),i-1);for(let u=Math.min(Math.floor(t.
start[s]/n),i-1);u<=l;++u){let f=Math.max(t.start[s],u*n),c=Math.min(t.end[s],(u+1)*n);a[u*r+t.key[s]]+=Math.max(c-f,0)}}let o=[];for(let s=i;s>=128;s/=2){let l=e/
s,u={width:l,count:s,key:new Uint8Array(s),cover:new Uint8Array(s)};for(let c=0;c<s;++c){let p=0,h=0;for(let v=0;v<r;++v){let m=a[c*r+v];h+=m,m>a[c*r+p]&&(p=v)}
u.key[c]=p,u.cover[c]=Math.min(Math.round(h/l*255),255),h>0&&u.cover[c]===0&&(u.cover[c]=1)}o.push(u);let f=new Float32Array(s/2*r);for(let c=0;c<s;++c)for(let p=0;p<
r;++p)f[(c>>1)*r+p]+=a[c*r+p];a=f}return o}function vo(t,e){let r=0,i=t.n;for(;r<i;){let n=r+i>>1;t.end[n]>e?i=n:r=n+1}return r}var wr=24,XU=22,KU=4,I_=new Set,Ru=class{constructor({rows:e,end:r,colours:i,describe:n,text:a,label:o,rowHeight:s=18,most:l=520}){Object.assign(this,{rows:e,end:r,
colours:i,describe:n,text:a,rowHeight:s,most:l}),this.from=0,this.to=r,this.cursor=null,this.frame=0,this.frames=0,this.pointers=new Map;let u=0;for(let f of e)
f.top=u,f.height=f.header?XU:s,u+=f.height;this.content=u,this.build(o),I_.add(this)}build(e){let r=(i,n,a)=>N("button",{type:"button",title:n,"aria-label":n,onclick:a},
i);this.range=N("output",{class:"range"}),this.canvas=N("canvas",{tabindex:0,role:"application","aria-label":e}),this.tooltip=N("div",{class:"timeline-tip",role:"\
status",hidden:!0}),this.spacer=N("div"),this.scroller=N("div",{class:"timeline-scroller"},this.canvas,this.spacer),this.element=N("div",{class:"timeline"},N("d\
iv",{class:"timeline-bar"},r("+","Zoom in",()=>this.zoom(.5)),r("\u2212","Zoom out",()=>this.zoom(2)),r("Fit","Show all",()=>this.show(0,this.end)),this.range),
this.scroller,this.tooltip,N("p",{class:"hint"},"Drag to pan, pinch or Ctrl + wheel to zoom; after a click the wheel alone zooms. Keys: ",N("kbd",{},"\u2190"),"\
 ",N("kbd",{},"\u2192")," pan, ",N("kbd",{},"+")," ",N("kbd",{},"\u2212")," zoom, ",N("kbd",{},"0")," all, ",N("kbd",{},"N")," ",N("kbd",{},"P")," next and prev\
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
from);this.show(r-n*i,r+(1-n)*i)}pan(e){this.show(this.from+e,this.to+e)}hit({x:e,y:r}){if(e<this.gutter||r<wr)return null;let i=r-wr+this.scroller.scrollTop,n=this.
rows.find(l=>i>=l.top&&i<l.top+l.height);if(n===void 0||n.header)return null;let a=this.timeAt(e),o=(this.to-this.from)/this.plot*KU,s=vo(n,a);return s<n.n&&n.start[s]<=
a?{row:n,i:s}:s<n.n&&n.start[s]-a<o?{row:n,i:s}:s>0&&a-n.end[s-1]<o?{row:n,i:s-1}:null}point(e){let r=this.hit(e);if(r===null)return this.unpoint();this.cursor=
r,this.tell(e.x,e.y),this.request()}tell(e,r){let{row:i,i:n}=this.cursor;this.tooltip.replaceChildren(this.describe(i,n)),this.tooltip.hidden=!1;let a=this.tooltip.
getBoundingClientRect(),o=Math.min(Math.max(e+14,4),this.width-a.width-4),s=r+18+a.height<this.height;this.tooltip.style.left=`${Math.max(o,4)}px`,this.tooltip.
style.top=`${this.scroller.offsetTop+(s?r+18:Math.max(r-a.height-12,0))}px`}unpoint(){this.cursor!==null&&(this.cursor=null,this.tooltip.hidden=!0,this.request())}step(e){
if(this.cursor===null){let o=this.rows.find(s=>!s.header&&s.n>0);if(o===void 0)return;this.cursor={row:o,i:Math.min(vo(o,this.from),o.n-1)}}else{let{row:o,i:s}=this.
cursor;this.cursor={row:o,i:Math.min(Math.max(s+e,0),o.n-1)}}let{row:r,i}=this.cursor,n=this.to-this.from;(r.start[i]<this.from||r.end[i]>this.to)&&this.show(r.
start[i]-n*.3,r.start[i]+n*.7),r.top<this.scroller.scrollTop&&(this.scroller.scrollTop=r.top);let a=r.top+r.height+wr-this.height;a>this.scroller.scrollTop&&(this.
scroller.scrollTop=a),this.tell(this.xOf(Math.max(r.start[i],this.from)),r.top+wr-this.scroller.scrollTop),this.request()}resize(){if(this.element.clientWidth===
0)return;this.height=Math.min(this.content+wr,this.most),this.scroller.style.height=`${this.height+2}px`,this.spacer.style.height=`${this.content+wr-this.height}\
px`,this.width=this.scroller.clientWidth,this.gutter=this.width<520?104:176;let e=window.devicePixelRatio||1;this.canvas.width=Math.round(this.width*e),this.canvas.
height=Math.round(this.height*e),this.canvas.style.width=`${this.width}px`,this.canvas.style.height=`${this.height}px`,this.draw()}request(){this.frame===0&&(this.
frame=requestAnimationFrame(()=>{this.frame=0,this.draw()}))}draw(){if(!this.width)return;let e=this.canvas.getContext("2d"),r=window.devicePixelRatio||1;e.setTransform(
r,0,0,r,0,0),this.paint={fills:this.colours.map(te),ink:te("ink"),soft:te("ink-soft"),line:te("line"),card:te("card"),shade:te("shade"),onColour:te("on-colour"),
family:getComputedStyle(this.element).fontFamily},e.fillStyle=this.paint.card,e.fillRect(0,0,this.width,this.height);let i=this.ticks();this.drawGrid(e,i);let n=this.
scroller.scrollTop;e.save(),e.beginPath(),e.rect(0,wr,this.width,this.height-wr),e.clip();for(let a of this.rows){let o=a.top-n+wr;o+a.height<wr||o>this.height||
this.drawRow(e,a,o)}e.restore(),this.drawAxis(e,i),this.range.textContent=`${xe((this.to-this.from)/1e9,3)} of ${xe(this.end/1e9,3)}, from ${xe(this.from/1e9,4)}`,
++this.frames}ticks(){let e=Math.max(Math.floor(this.plot/90),2),r=(this.to-this.from)/e,i=10**Math.floor(Math.log10(r)),n=[1,2,5,10].map(l=>l*i).find(l=>l>=r),
a=[];for(let l=Math.ceil(this.from/n);l*n<=this.to;++l)a.push(l*n);let o=this.to>=1e9?[1e9,"s"]:this.to>=1e6?[1e6,"ms"]:[1e3,"\xB5s"],s=Math.max(0,Math.ceil(-Math.
log10(n/o[0])-1e-9));return{times:a,text:l=>`${(l/o[0]).toFixed(s)} ${o[1]}`}}drawGrid(e,r){e.fillStyle=this.paint.line;for(let i of r.times)e.fillRect(Math.round(
this.xOf(i)),wr-4,1,this.height)}drawAxis(e,r){e.font=`11px ${this.paint.family}`,e.textBaseline="middle",e.fillStyle=this.paint.soft;let i=this.gutter-20;for(let n of r.
times){let a=r.text(n),o=e.measureText(a).width,s=Math.min(Math.max(this.xOf(n)-o/2,this.gutter),this.width-o-2);s<i||(e.fillText(a,s,wr/2-1),i=s+o+10)}e.fillStyle=
this.paint.line,e.fillRect(this.gutter-1,wr,1,this.height)}drawLabel(e,r,i,n,a,o,s,l){e.font=a,e.textBaseline="middle",e.fillStyle=o;let u=l-s,f=r;for(;f.length>
1&&e.measureText(f).width>u;)f=`${f.slice(0,f.endsWith("\u2026")?-2:-1)}\u2026`;e.fillText(f,s,i+n/2+.5)}drawRow(e,r,i){let{family:n,ink:a,soft:o,shade:s}=this.
paint;if(r.header){e.fillStyle=s,e.fillRect(0,i+1,this.width,r.height-2),this.drawLabel(e,r.label,i,r.height,`600 12px ${n}`,a,6,this.width);return}let l=`${this.
gutter<120?11:12}px ${n}`,u=this.gutter<120?6:r.indent??14;this.drawLabel(e,r.label,i,r.height,l,o,u,this.gutter-4),e.save(),e.beginPath(),e.rect(this.gutter,i,
this.plot,r.height),e.clip();let f=vo(r,this.from),c=vo(r,this.to);c-f>this.plot*2?this.drawBins(e,r,i):this.drawSpans(e,r,i,f,Math.min(c+1,r.n)),e.restore()}drawBins(e,r,i){
r.levels??=KM(r,this.end,this.colours.length);let n=(this.to-this.from)/this.plot,a=r.levels[0];for(let l of r.levels)l.width<=n*1.01&&(a=l);if(a.width>n*2)return this.
drawDense(e,r,i);let o=Math.max(Math.floor(this.from/a.width),0),s=Math.min(Math.ceil(this.to/a.width),a.count);for(let l=o;l<s;){let u=a.key[l],f=a.cover[l]>>5,
c=l+1;for(;c<s&&a.key[c]===u&&a.cover[c]>>5===f;)++c;if(a.cover[l]>0){let p=this.xOf(l*a.width);e.globalAlpha=.3+.7*(f/7),e.fillStyle=this.paint.fills[u],e.fillRect(
p,i+2,this.xOf(c*a.width)-p,r.height-4)}l=c}e.globalAlpha=1}drawDense(e,r,i){let n=(this.to-this.from)/this.plot;for(let a=vo(r,this.from);a<r.n&&r.start[a]<this.
to;){let o=this.xOf(r.start[a]),s=Math.max(r.end[a],r.start[a]+n);e.fillStyle=this.paint.fills[r.key[a]],e.fillRect(o,i+2,Math.max(this.xOf(s)-o,1),r.height-4);
let l=vo(r,s);a=l>a?l:a+1}}drawSpans(e,r,i,n,a){let{fills:o,card:s,onColour:l,ink:u,family:f}=this.paint;e.font=`11px ${f}`,e.textBaseline="middle";for(let p=n;p<
a&&!(r.start[p]>this.to);++p){let h=this.xOf(r.start[p]),v=Math.max(this.xOf(r.end[p])-h,.75);if(e.fillStyle=o[r.key[p]],e.fillRect(h,i+2,v,r.height-4),v<4||(e.
fillStyle=s,e.fillRect(h+v-.75,i+2,.75,r.height-4),v<14))continue;let m=Math.max(h,this.gutter),d=Math.min(h+v,this.width)-m-6,g=this.text(r,p),y=e.measureText(
g).width;y>d||(e.fillStyle=l,e.fillText(g,m+Math.max((d-y)/2,0)+3,i+r.height/2+.5))}let{cursor:c}=this;if(c?.row===r&&c.i>=n&&c.i<a){let p=this.xOf(r.start[c.i]);
e.strokeStyle=u,e.lineWidth=1.5,e.strokeRect(p,i+1.5,Math.max(this.xOf(r.end[c.i])-p,1),r.height-3)}}};function ZM(){for(let t of I_)t.resize()}function qM(){return[
...I_]}function jM({report:t}){return`One training step of ${t.model.description??`a transformer of ${ye(t.model.parameters)} parameters`} on ${ye(t.gpus)} \xD7 ${t.device}\
 (cluster ${t.cluster}), ${t.framework}`}function ZU(t){let e=t.samples_per_s_per_gpu!==void 0,r=e?t.samples_per_s_per_gpu:t.tokens_per_s_per_gpu,{memory:i,cost:n,
measured:a,interval:o}=t,s=o?.p05_s??null;return N("div",{class:"tiles"},Ge("Step time",xe(t.step_time_s),Vh(o),{extra:HM(o,t.step_time_s),tone:"main"}),Ge(e?"S\
amples/s per GPU":"Tokens/s per GPU",Ne(r,r>=1e3?5:4),s===null?null:`90\xA0%: ${Ne(r*t.step_time_s/o.p95_s,3)} to ${Ne(r*t.step_time_s/s,3)}`),Ge("MFU",Ce(t.mfu,
3),`${Ne(t.model_tflop_per_s_per_gpu,4)} TFLOP/s a GPU; HFU ${Ce(t.hfu,3)}; of the ${t.peak_dtype} peak`),Ge(i.fits?"Memory at its peak":"Does not fit into memo\
ry",pt(i.peak_bytes),`of ${pt(i.capacity_bytes)} a GPU`,{tone:i.fits?null:"bad"}),n.usd_per_step!==null&&Ge(n.usd_total===null?"Cost of a step":"Cost of the job",
jn(n.usd_total??n.usd_per_step),n.usd_total===null?`at ${jn(n.usd_per_gpu_hour)} a GPU-hour`:`${UM(n.hours_total)}; ${jn(n.usd_per_step)} a step`),a.step_time_s!==
null&&Ge("Measured step time",xe(a.step_time_s),`The forecast is off by ${et(a.error_fraction)}`))}function qU(t){let e=bi(t.breakdown),r=Object.entries(e).filter(
([a,o])=>a!=="compute"&&o>0).sort((a,o)=>o[1]-a[1])[0],i=r===void 0?"All of it is compute.":`The largest loss is ${ir[r[0]].toLowerCase()}: ${Ce(r[1]/t.step_time_s)}\
 of the step.`,n=t.memory.ranks.length>1?`, stage ${t.busiest_stage}`:"";return He("time","Where the time goes",`${i} Communication counts only where no compute\
 hides it. The parts of the busiest rank${n}, and those of the critical path through all ranks, each add up to the step.`,Bs([{label:"Busiest rank",times:e},{label:"\
Critical path",times:bi(t.critical_path)}],{label:"Step time by category, of the busiest rank and along the critical path"}),GM([{label:"Busiest rank",parts:t.breakdown},
{label:"Critical path",parts:t.critical_path}]))}function jU(t){let e=Object.keys(Nu),r=t.capacity_bytes/Rr,i=Math.max(...t.ranks.map(a=>a.peak_bytes))/Rr,n=t.ranks;
return Rt({label:"Memory of a GPU at its peak, by stage and content, against what the device has",height:300,option:({narrow:a})=>({grid:{left:56,right:20,top:26,
bottom:46},xAxis:Fe({type:"category",data:n.map(o=>String(o.stage)),...ct("Pipeline stage",28)}),yAxis:Fe({type:"value",max:Math.ceil(Math.max(r,i)*1.1/20)*20,...ct(
"Memory (GiB)",40)}),tooltip:{trigger:"axis",axisPointer:{type:"shadow",shadowStyle:{color:te("shade")}},formatter:([{dataIndex:o}])=>{let s=n[o];return Dt(`Sta\
ge ${s.stage}`,[...e.map(l=>[Nu[l],pt(s[`${l}_bytes`]),`memory-${l}`]),["Peak",pt(s.peak_bytes)],["Free",pt(t.capacity_bytes-s.peak_bytes)]])}},series:e.map((o,s)=>({
type:"bar",name:Nu[o],stack:"memory",barMaxWidth:64,itemStyle:{color:te(`memory-${o}`),borderColor:te("card"),borderWidth:.5},data:n.map(l=>l[`${o}_bytes`]/Rr),
markLine:s>0?void 0:{silent:!0,symbol:"none",lineStyle:{color:te("bad"),type:"dashed",width:1.5},label:{position:"insideEndTop",color:te("bad"),formatter:`${a?"":
"The device has "}${Ne(r,3)} GiB`},data:[{yAxis:r}]}}))})})}function QU(t){let e=t.out_of_memory;if(t.fits||e.needed_bytes===null)return null;let r=t.nearest_fit.
proposals??[];return N("div",{},N("p",{},`Stage ${e.stage} needs ${pt(e.needed_bytes)}, ${pt(e.excess_bytes)} more than the ${pt(e.available_bytes)} there are. \
Most of it is ${ar(e.category)}.`),r.length>0&&N("h3",{},"Nearest configurations that fit"),r.length>0&&Nt(["Change","GPUs","Peak","Step time"],r.map(i=>[i.set.
map(n=>N("code",{class:"block"},`--set ${n}`)),ye(i.gpus),pt(i.peak_bytes),xe(i.step_time_s)]),{caption:"Configurations that fit"}))}function JU({memory:t}){return He(
"memory","Memory by stage","What the fullest GPU of each pipeline stage holds at the moment of its peak. Buffers: the driver's context, workspaces of libraries,\
 communicators, and copies that the optimizer makes.",wi(Object.entries(Nu).map(([e,r])=>[`memory-${e}`,r])),jU(t),QU(t))}var eV={"pipeline send gradient":"send\
 gradient","pipeline receive gradient":"receive gradient","pipeline send":"send","pipeline receive":"receive"};function tV(t){let e=t.grain!=="operation",r=Object.
keys(ir).map(p=>`time-${p}`),i=t.labels.map(p=>Object.keys(ir).indexOf(L_(t.categories[p.category]))),n=[];t.classes.forEach((p,h)=>{let v=t.tracks.filter(m=>m.
class===h);if(v.length!==0){n.push({header:!0,label:`${p.name} \xB7 ${or(p.ranks,"rank")}`});for(let m of v){let d=XM(m,e),g=new Uint8Array(d.n);for(let _=0;_<d.
n;++_)g[_]=i[d.label[_]];let y=eV[m.stream]??m.stream;n.push({...d,spanLabel:d.label,label:y,key:g,of:p})}}});let a=new Set;for(let p of i)a.add(p);let o=p=>p.name===
void 0?ar(t.phases[p.phase]):ar(p.name),s=t.classes.some(p=>p.stage>0),l=n.some(p=>!p.header&&p.chunk.some(h=>h>0)),u=(p,h)=>{let v=t.labels[p.spanLabel[h]],m=t.
phases[v.phase],d=m==="input"||m==="optimizer";return Dt(o(v),[["Time",xe((p.end[h]-p.start[h])/1e9)],["From",xe(p.start[h]/1e9,6)],["To",xe(p.end[h]/1e9,6)],["\
Category",Object.values(ir)[p.key[h]],r[p.key[h]]],v.shape===void 0?null:["Operator",v.shape],v.name===void 0?null:["Phase",ar(m)],d||t.grain==="micro_batch"?null:
["Layer",p.layer[h]],d?null:["Micro-batch",p.microBatch[h]],d||!l?null:["Chunk",p.chunk[h]],e?["Operations",ye(p.instructions[h])]:null,e&&p.instructions[h]>1?[
"At work",xe(p.busy[h]/1e9)]:null,s?["Rank class",p.of.name]:null])},f=new Ru({rows:n,end:t.end_ns,colours:r,describe:u,text:(p,h)=>o(t.labels[p.spanLabel[h]]),
label:`Timeline of one step with ${ye(t.spans)} spans. Arrow keys pan, plus and minus zoom.`}),c={operation:"Each span is one operation",layer:"Each span is a r\
un of operations of one layer and micro-batch",micro_batch:"Each span is a run of operations of one micro-batch"}[t.grain];return He("timeline","Timeline",`${c}\
, on the streams of each class of ranks that do the same work: ${ye(t.spans)} spans${e?` of ${ye(t.instructions)} operations; --trace writes each`:""}. Far out,\
 a pixel has the colour of what takes most of its time and is paler the less of it is busy.`,wi([...a].sort((p,h)=>p-h).map(p=>[r[p],Object.values(ir)[p]])),f.element)}
var Gh={F:["Forward","forward"],B:["Backward","backward"],I:["Backward for inputs","backward"],W:["Backward for weights","weight"],pair:["Forward and backward t\
ogether","pair"],O:["Optimizer","other"]};function rV(t,e,r){let i=t.actions.map(({does:a,ns:o})=>({does:a,ns:o,kind:a.length>1?"pair":a[0][0]})).concat(t.updates_ns.
map(a=>({does:[],ns:a,kind:"O"}))).sort((a,o)=>a.ns[0]-o.ns[0]);return{label:`rank ${e}`,indent:6,n:i.length,spans:i,start:Float64Array.from(i,({ns:a})=>a[0]),end:Float64Array.
from(i,({ns:a},o)=>Math.min(a[1],i[o+1]?.ns[0]??a[1])),key:Uint8Array.from(i,({kind:a})=>r.indexOf(Gh[a][1]))}}function iV(t){let e=Object.keys(BM),r=t.ranks.map(
(s,l)=>rV(s,l,e)),i=t.ranks.some(s=>s.stages.length>1),n=new Set(r.flatMap(s=>s.spans.map(({kind:l})=>l))),a=new Ru({rows:r,end:t.end_ns,colours:e.map(s=>`phase\
-${s}`),rowHeight:r.length>24?20:28,describe:(s,l)=>{let{kind:u,does:f,ns:c}=s.spans[l];return Dt(Gh[u][0],[...f.map(([p,h,v])=>[Gh[p][0],`micro-batch ${v}${i?`\
, stage ${h}`:""}`]),["Time",xe((c[1]-c[0])/1e9)],["From",xe(c[0]/1e9,6)],["To",xe(c[1]/1e9,6)]])},text:(s,l)=>{let{kind:u,does:f}=s.spans[l];return u==="O"?"O":
f.map(([c,,p])=>c+p).join(" ")},label:`Pipeline of ${r.length} ranks. Arrow keys pan, plus and minus zoom.`}),o=t.flushed?"":" The pipeline is never flushed; sh\
own is its first batch, from an empty start.";return He("pipeline","Pipeline",`Which micro-batch each pipeline rank works on, and when: schedule ${ar(t.schedule)}${i?
", with several stages on a rank":""}. Gaps are the bubble and waiting for transfers.${o}`,wi(Object.entries(Gh).filter(([s])=>n.has(s)).map(([s,[l,u]])=>[`phas\
e-${u}`,s==="pair"?l:`${l} (${s})`])),a.element)}function nV(t,e){let{provenance:r,parallelism:i,model:n,interval:a}=t;return He("provenance","Assumptions and p\
rovenance","How far the prices of kernels and collectives rest on measurements, and what was simulated.",N("h3",{},"Device time by where its prices come from"),
WM(r),YM(t.warnings),(t.passes??[]).length>0&&[N("h3",{},"Passes that rewrote the step"),Nt(["Pass","Moved","Replaced","Before","After","Notes"],t.passes.map(o=>[
o.name,ye(o.moved),ye(o.replaced),xe(o.step_time_before_s),xe(o.step_time_after_s),o.notes.join("; ")]),{text:[5],caption:"Passes"})],N("h3",{},"What was simula\
ted"),Hh([["Model",n.description??`${ye(n.parameters)} parameters, ${n.layers} layers`],["Hidden size",n.hidden_size],["Attention heads",n.attention_heads&&`${n.
attention_heads} (${n.kv_heads} for keys and values)`],["Vocabulary",n.vocabulary_size&&ye(n.vocabulary_size)],["Machine",`${ye(t.gpus)} \xD7 ${t.device}, clust\
er ${t.cluster}`],["Software",`${t.framework}, ${i.precision}${i.attention?`, ${ar(i.attention)} attention`:""}`],["Layout",[["tensor",i.tensor_parallel_degree],
["pipeline",i.pipeline_parallel_degree],["data",i.data_parallel_degree],["context",i.context_parallel_degree],["expert",i.expert_parallel_degree]].filter(([o,s])=>s>
1||o==="data").map(([o,s])=>`${o} ${s}`).join(" \xD7 ")],["Sharding",i.zero_stage>0?`ZeRO-${i.zero_stage} over ${i.shard_degree}`:"none"],["Schedule",i.pipeline_parallel_degree>
1?`${ar(i.schedule)}${i.virtual_stages>1?`, ${i.virtual_stages} chunks a rank`:""}`:null],["Recomputation",ar(i.recompute)],["Batch",`${ye(i.global_batch_size)}\
 samples${n.description===void 0?` of ${ye(i.sequence_length)} tokens`:""}; ${or(i.micro_batches,"micro-batch","micro-batches")} of ${i.micro_batch_size} on eac\
h data-parallel rank`],["Interval",a?.basis??"none: no calibration covers this framework and device"],["Price",t.cost.price_source],["Measured",t.measured.source],
["Simulation",`${or(t.instructions,"instruction")} on ${or(t.rank_classes,"rank class","rank classes")}, as ${or(t.tasks,"task")}; timeline ${t.fingerprint}`]]),
N("h3",{},"Sources"),e?.length>0?Nt(["Source","Device","Software","Licence"],e.map(o=>[N("span",{title:o.source},o.source.replace(/@([0-9a-f]{8})[0-9a-f]{32}$/,
"@$1")),N("span",{class:"whole"},o.device),N("div",{class:"long"},o.software),N("span",{class:"whole"},o.licence)]),{text:[1,2,3],caption:"Sources"}):N("ul",{class:"\
sources"},r.sources.map(o=>N("li",{},o))))}function QM(t){let{report:e,timeline:r,pipeline:i}=t;return[ZU(e),qU(e),JU(e),r&&tV(r),i&&iV(i),nV(e,t.sources)]}function eO({report:t}){let e=t.shard==="1/1"?"":`, shard ${t.shard} of them`;return`${or(t.points_in_all,"point")}${e} over ${t.fields.join(", ")}`}function zs(t){
let e=Object.keys(t.set),r=i=>{let n=i.split(".").at(-1);return e.filter(a=>a.split(".").at(-1)===n).length>1?i:n};return e.filter(i=>t.set[i]!==null).map(i=>`${r(
i)}=${t.set[i]}`).join(", ")}function aV(t){let e=t.filter(p=>p.step_time_s!==null),r=e[0],i=r===void 0||r.tokens_per_s!==null?"token":"sample",n=e.every(p=>p.work_per_step===
r.work_per_step),a=i==="token"?1e6:1e3,o=n?"a step":`${i==="token"?"a million tokens":"a thousand samples"}`,s=p=>n?1:a/p.work_per_step,l=Math.max(...e.map(p=>p.
step_time_s*s(p)),0),u=Fh(l),f=p=>p.tokens_per_s??p.samples_per_s;return{all:{time:{label:`Time of ${o}`,unit:u.name,value:p=>p.step_time_s*s(p)/u.unit,low:p=>p.
interval.p05_s*s(p)/u.unit,high:p=>p.interval.p95_s*s(p)/u.unit,text:p=>xe(p.step_time_s*s(p)),least:!0},cost:{label:`Cost of ${o}`,unit:"$",value:p=>p.cost.usd_per_step===
null?null:p.cost.usd_per_step*s(p),text:p=>p.cost.usd_per_step===null?"\u2013":jn(p.cost.usd_per_step*s(p)),least:!0},memory:{label:"Peak memory of a GPU",unit:"\
GiB",value:p=>p.memory.peak_bytes/Rr,text:p=>pt(p.memory.peak_bytes),least:!0},gpus:{label:"GPUs",unit:"",value:p=>p.gpus,text:p=>ye(p.gpus),least:!0},rate:{label:`${i===
"token"?"Tokens":"Samples"} a second`,unit:`${i}s/s`,value:f,text:p=>`${Ne(f(p),4)} ${i}s/s`,least:!1}},known:e,same:n,unit:i,of:o}}function JM(t,e){let r=t.map(
i=>e.map(n=>(n.least?1:-1)*n.value(i)));return t.filter((i,n)=>r.every((a,o)=>o===n||!a.every((s,l)=>s<=r[n][l])||a.every((s,l)=>s===r[n][l])&&o>n))}function Yh(t,e){
return[["Time",e.all.time.text(t)],["Cost",e.all.cost.text(t)],["Peak memory",`${pt(t.memory.peak_bytes)}${t.fits?"":", does not fit"}`],["GPUs",ye(t.gpus)],["M\
FU",Ce(t.mfu)]]}function oV(t,e){let r=new Map(t.points.map(l=>[l.point,l])),i=r.get(t.fastest[0]),n=r.get(t.cheapest[0]),{fits:a,does_not_fit:o,impossible:s}=t.
counts;return N("div",{class:"tiles"},i!==void 0&&Ge("Fastest that fits",e.all.time.text(i),`${e.of}: ${zs(i)}`,{tone:"main"}),n!==void 0&&Ge("Cheapest that fit\
s",e.all.cost.text(n),`${e.of}: ${zs(n)}`),Ge("Points that fit",ye(a),[o>0?`${ye(o)} do not fit into memory`:null,s>0?`${ye(s)} cannot be`:null].filter(Boolean).
join(", ")||"all of them"))}function Wh(t){return t.unit===""?t.label:`${t.label} (${t.unit})`}function sV(t,e){let{curve:r}=t,i=new Map(t.points.map(d=>[d.point,
d])),n=r.points.map(d=>i.get(d)).filter(d=>d.step_time_s!==null);if(n.length<2)return null;let a=d=>Number(d.set[r.field]),o=n.map(a),s=Math.min(...o)>0&&Math.max(
...o)/Math.min(...o)>=16,{time:l}=e.all,u=n.every(d=>d.interval.p05_s!==null),f=n.filter(d=>d.fits),c=r.knee===null?[]:Object.entries(r.knee),p={bend:"farthest \
below the straight line from the first value to the best",enough:"from here on next to nothing better is left",best:"no other value is better"},h=new Map;for(let[
d,g]of c){let y=n.find(_=>_.set[r.field]===g);y!==void 0&&h.set(y,[...h.get(y)??[],d])}let v=Rt({label:`${l.label} over ${r.field}`,height:340,option:()=>({grid:{
left:64,right:24,top:16,bottom:50},xAxis:Fe({type:s?"log":"value",logBase:2,min:Math.min(...o),max:Math.max(...o),...ct(r.field,30),axisLabel:{formatter:nr,hideOverlap:!0}}),
yAxis:Fe({type:"value",scale:!0,...ct(Wh(l),48),axisLabel:{formatter:nr}}),tooltip:{trigger:"item",formatter:({data:d})=>{let g=n[d.place];return Dt(`${r.field}\
 = ${g.set[r.field]}`,[...Yh(g,e),g.interval.p05_s===null?null:["90 % interval",`${nr(l.low(g))} to ${nr(l.high(g))} ${l.unit}`],h.has(g)?["Mark",h.get(g).join(
", ")]:null])}},series:[{type:"line",silent:!0,symbol:"none",lineStyle:{color:te("accent"),width:2},data:f.map(d=>[a(d),l.value(d)])},{type:"scatter",symbolSize:9,
data:n.map((d,g)=>({place:g,value:[a(d),l.value(d)],symbolSize:h.has(d)?14:9,itemStyle:{color:d.fits?te("accent"):"transparent",borderColor:te(h.has(d)?"ink":d.
fits?"accent":"muted"),borderWidth:2}}))}]})}),m=c.map(([d,g])=>[d[0].toUpperCase()+d.slice(1),`${g} \u2013 ${p[d]}`]);return He("curve","The curve",`${l.label}\
 over ${r.field}. Outlined points are those listed below; hollow ones do not fit.${u?" The 90 % interval of each point is in its tooltip: its errors are mostly \
shared, so that it says little about differences along the curve.":""}`,v,r.knee===null?N("p",{class:"explanation"},"The first value is the best: there is no kn\
ee."):Hh(m))}function lV(t,e){let r=e.known;if(r.length<3)return null;let{all:i}=e,n=r.every(v=>v.cost.usd_per_step!==null),a=new Set(r.map(v=>v.gpus)).size>1,o=Object.
entries(i).filter(([v])=>(v!=="cost"||n)&&(v!=="gpus"||a)),s={x:"time",y:n&&a?"cost":"memory"},l=r.filter(v=>v.fits),u=r.length>1500,f=Rt({label:"Points of the \
sweep and their Pareto front",height:v=>v<520?320:420,many:u,option:()=>{let v=i[s.x],m=i[s.y],d=JM(l,[v,m]).sort((S,b)=>v.value(S)-v.value(b)),g=new Set(d),y=(S,b)=>({
place:b,value:[v.value(S),m.value(S)]}),_=new Map(r.map((S,b)=>[S,b])),x=(S,b,w)=>({type:"scatter",symbolSize:w,itemStyle:b,data:S.map(C=>y(C,_.get(C)))});return{
grid:{left:68,right:24,top:16,bottom:50},xAxis:Fe({type:"value",scale:!0,...ct(Wh(v),30),axisLabel:{formatter:nr}}),yAxis:Fe({type:"value",scale:!0,...ct(Wh(m),
50),axisLabel:{formatter:nr}}),tooltip:{trigger:"item",formatter:({data:S})=>{let b=r[S.place];return Dt(zs(b),[...Yh(b,e),g.has(b)?["On the front","yes"]:null])}},
series:[x(r.filter(S=>!S.fits),{color:"transparent",borderColor:te("muted"),borderWidth:1.2},7),x(l.filter(S=>!g.has(S)),{color:te("accent"),opacity:.45},8),{type:"\
line",step:v.least===m.least?v.least?"end":"start":!1,silent:!0,symbol:"none",lineStyle:{color:te("time-tensor"),width:1.5},data:d.map(S=>[v.value(S),m.value(S)])},
x(d,{color:te("time-tensor")},11)]}}}),c=(v,m)=>N("label",{},m,N("select",{onchange:d=>{s[v]=d.target.value,Bh(f)}},o.map(([d,g])=>N("option",{value:d,selected:s[v]===
d},g.label)))),p=[i.time,i.memory].concat(n?[i.cost]:[]),h=JM(l,p).sort((v,m)=>i.time.value(v)-i.time.value(m));return He("front","Trade-offs","Each point of th\
e sweep. On the front no other point that fits is at least as good in both and better in one.",N("div",{class:"controls"},c("x","Across"),c("y","Up")),wi([["tim\
e-tensor","On the Pareto front"],["accent","Fits"],l.length<r.length?["muted","Does not fit (outlined)"]:null].filter(Boolean)),f,h.length>0&&N("h3",{},`Not bea\
ten in ${n?"time, memory and cost":"time and memory"} together`),h.length>0&&tO(h,e,10))}function uV(t){let e=new Map;for(let d of t.known){if(!d.fits)continue;
let g=e.get(d.gpus);(g===void 0||t.all.rate.value(d)>t.all.rate.value(g))&&e.set(d.gpus,d)}let r=[...e.values()].sort((d,g)=>d.gpus-g.gpus);if(r.length<2)return null;
let i=t.all.rate.value,n=r[0],a=i(n)/n.gpus,o=r.map(d=>i(d)/d.gpus/a),s=r.map(d=>i(d)/i(n)),l=r.map((d,g)=>g===0?1:(i(d)-i(r[g-1]))/(d.gpus-r[g-1].gpus)/a),u=0;
for(;u+1<r.length&&l[u+1]>=.5;)++u;let f=r.every(d=>d.work_per_step===n.work_per_step),c=d=>Dt(`${ye(r[d].gpus)} GPUs`,[[t.all.rate.label,Ne(i(r[d]),4)],["Effic\
iency",Ce(o[d])],d===0?null:["Of each added GPU",Ce(l[d])],["Cost",t.all.cost.text(r[d])],["Settings",zs(r[d])]]),p=d=>Fe({type:"log",logBase:2,min:n.gpus,max:r.
at(-1).gpus,...ct("GPUs",30),splitNumber:d?4:8,axisLabel:{formatter:nr,hideOverlap:!0,showMinLabel:Number.isInteger(Math.log2(n.gpus))}}),h=Rt({label:"Speed-up \
against the number of GPUs",height:300,option:({narrow:d})=>({grid:{left:60,right:24,top:16,bottom:50},xAxis:p(d),yAxis:Fe({type:"log",logBase:2,min:Math.min(1,
...s),max:r.at(-1).gpus/n.gpus,...ct(`Speed-up over ${ye(n.gpus)} GPUs`,38),axisLabel:{hideOverlap:!0,formatter:nr}}),tooltip:{trigger:"item",formatter:({data:g})=>c(
g.place)},series:[{type:"line",silent:!0,symbol:"none",lineStyle:{color:te("muted"),type:"dashed",width:1.5},data:r.map(g=>[g.gpus,g.gpus/n.gpus])},{type:"line",
symbol:"circle",symbolSize:9,lineStyle:{color:te("accent"),width:2},itemStyle:{color:te("accent")},data:r.map((g,y)=>({place:y,value:[g.gpus,s[y]]}))}]})}),v=Rt(
{label:"Efficiency against the number of GPUs",height:300,option:({narrow:d})=>({grid:{left:56,right:24,top:16,bottom:50},xAxis:p(d),yAxis:Fe({type:"value",min:0,
max:Math.max(100,Math.ceil(Math.max(...o)*10)*10),...ct("Efficiency (%)",38)}),tooltip:{trigger:"item",formatter:({data:g})=>c(g.place)},series:[{type:"line",symbol:"\
circle",symbolSize:9,lineStyle:{color:te("accent"),width:2},itemStyle:{color:te("accent")},data:r.map((g,y)=>({place:y,value:[g.gpus,o[y]*100]}))}]})}),m=u===r.
length-1?`Up to ${ye(r.at(-1).gpus)} GPUs each added GPU brings at least half of what one of the first ${ye(n.gpus)} does.`:`Beyond ${ye(r[u].gpus)} GPUs an add\
ed GPU brings less than half of what one of the first ${ye(n.gpus)} does.`;return He("scaling","Scaling",`The fastest point that fits for each number of GPUs, ${f?
"of the same batch (strong scaling)":"batches as swept"}, against as many times the throughput (dashed). ${m} Half is a bound of ours; draw yours from the curve\
.`,N("div",{class:"columns"},h,v))}function fV(t,e){let{time:r}=e.all,i=e.known.filter(o=>o.fits),n=t.fields.filter(o=>{let s=new Set(i.map(l=>l.set[o]));return s.
size>1&&s.size<=40});if(t.fields.length<2||n.length===0)return null;let a=n.map(o=>{let s=i.every(c=>Number.isFinite(Number(c.set[o]))),l=[...new Set(i.map(c=>c.
set[o]??"as it is"))].sort((c,p)=>s?Number(c)-Number(p):c<p?-1:1),u=i.map((c,p)=>({place:p,value:[l.indexOf(c.set[o]??"as it is"),r.value(c)]})),f=l.map((c,p)=>Math.
min(...u.filter(({value:h})=>h[0]===p).map(({value:h})=>h[1])));return N("div",{},N("h3",{},o),Rt({label:`${r.label} by ${o}`,height:230,many:i.length>1500,option:()=>({
grid:{left:62,right:16,top:12,bottom:46},xAxis:Fe({type:"category",data:l,...ct(o.split(".").at(-1),28)}),yAxis:Fe({type:"value",scale:!0,...ct(Wh(r),46),axisLabel:{
formatter:nr}}),tooltip:{trigger:"item",formatter:({data:c})=>Dt(zs(i[c.place]),Yh(i[c.place],e))},series:[{type:"scatter",symbolSize:6,itemStyle:{color:te("acc\
ent"),opacity:.4},data:u},{type:"line",silent:!0,symbol:"none",lineStyle:{color:te("accent"),width:2},data:f.map((c,p)=>[p,c])}]})}))});return He("fields","What\
 each field does","All points that fit, by the value of one field, whatever the others are; the line joins the best of each value.",N("div",{class:"columns"},a))}
function tO(t,e,r){return qn(["Settings","Time","Cost","Peak memory","GPUs","MFU"],t.map(i=>[[i.fits?null:Zn("muted"),zs(i)],...Yh(i,e).map(([,n])=>n)]),{first:r,
rowClass:i=>t[i].fits?null:"quiet",caption:"Points"})}function cV(t,e){let r=e.known.slice().sort((a,o)=>o.fits-a.fits||e.all.time.value(a)-e.all.time.value(o)),
i=new Map;for(let{reason:a,status:o}of t.points){if(o!=="impossible")continue;let s=a.replace(/^\S+:\d+: /,"");i.set(s,(i.get(s)??0)+1)}let n=[...i].sort((a,o)=>o[1]-
a[1]);return He("points","All points",`By time of ${e.of}; those that do not fit come last.`,tO(r,e,12),n.length>0&&N("details",{},N("summary",{},`${or(t.counts.
impossible,"point")} that cannot be, and why`),Nt(["Why","Points"],n.map(([a,o])=>[a,ye(o)]),{caption:"Points that cannot be"})))}function rO({report:t}){let e=aV(
t.points);return[oV(t,e),t.curve&&sV(t,e),uV(e),lV(t,e),fV(t,e),cV(t,e)]}var $h=t=>Uh(t).replace(/\.csv$/,"");function iO({report:t}){let e=t.rows.length;return`${or(e,"forecast")} of steps whose time was measured, in ${or(t.sets.length,
"set")}`}function pV(t){let e=t.overall??t.sets[0];return N("div",{class:"tiles"},Ge("Mean absolute error",Ce(e.mape),`median ${Ce(e.median_ape)}, 90 % below ${Ce(
e.p90_ape)}, largest ${Ce(e.max_ape)}`,{tone:"main"}),Ge("Bias",et(e.bias),e.bias>0?"forecasts are too long on average":"forecasts are too short on average"),(e.
interval_coverage??null)!==null&&Ge("Inside the 90 % interval",Ce(e.interval_coverage),`of ${or(e.interval_rows,"run")} whose forecast has one`),(e.memory_mape??
null)!==null&&Ge("Mean error of memory",Ce(e.memory_mape),`of ${or(e.memory_rows,"measured peak")}`),(e.kendall_tau??null)!==null&&Ge("Order (Kendall tau)",Ne(e.
kendall_tau,3),"1: all pairs in the measured order"),Ge("Runs compared",ye(e.compared),e.rows>e.simulated?`${ye(e.rows-e.simulated)} of ${ye(e.rows)} could not \
be simulated`:`all of ${ye(e.rows)}`))}function hV(t){let e=Math.round(Math.log10(t));return Math.abs(Math.log10(t)-e)<1e-9?xe(t,1):""}function vV(t,e){let r={set:null},
i=e.map(p=>$h(p.file)),n=t.flatMap(p=>[p.measured_s,p.forecast_s]),a=10**Math.floor(Math.log10(Math.min(...n))),o=10**Math.ceil(Math.log10(Math.max(...n))),s=p=>[
p.measured_s,p.forecast_s],l=Rt({label:"Forecast against measured step time, both axes logarithmic",height:p=>Math.min(Math.max(p*.8,300),560),many:t.length>1500,
option:({narrow:p})=>{let h=t.filter(y=>r.set===null||y.set===r.set),v=t.filter(y=>r.set!==null&&y.set!==r.set),m=h.filter(y=>y.interval!==void 0),d=(y,_)=>Fe({
type:"log",min:a,max:o,...ct(y,_),axisLabel:{formatter:hV,hideOverlap:!0}}),g=y=>({type:"line",silent:!0,symbol:"none",lineStyle:{color:te(y===1?"ink-soft":"mut\
ed"),type:y===1?"solid":"dashed",width:1},data:[[y<1?a/y:a,y<1?a:a*y],[y>1?o/y:o,y>1?o:o*y]]});return{grid:{left:p?62:72,right:20,top:14,bottom:50},xAxis:d("Mea\
sured",30),yAxis:d("Forecast",p?46:54),tooltip:{trigger:"item",formatter:({data:y})=>{let _=t[y.place];return Dt(_.id,[["Set",_.set],["Measured",xe(_.measured_s)],
["Forecast",xe(_.forecast_s)],["Error",et(_.error)],_.interval===void 0?null:["90 %",`${xe(_.interval.p05_s)} to ${xe(_.interval.p95_s)}`]])}},series:[{type:"cu\
stom",silent:!0,dimensions:["measured","p05","p95"],encode:{x:0,y:[1,2]},data:m.map(y=>[y.measured_s,y.interval.p05_s,y.interval.p95_s]),renderItem:(y,_)=>{let[
x,S]=_.coord([_.value(0),_.value(1)]),[,b]=_.coord([_.value(0),_.value(2)]);return{type:"line",shape:{x1:x,y1:S,x2:x,y2:b},style:{stroke:te("accent"),lineWidth:1,
opacity:h.length>400?.12:.4}}}},g(1),g(1.2),g(1/1.2),{type:"scatter",symbolSize:4,silent:!0,itemStyle:{color:te("muted"),opacity:.3},data:v.map(s)},{type:"scatt\
er",symbolSize:h.length>400?5:8,itemStyle:{color:te("accent"),opacity:h.length>400?.6:.85},data:h.map(y=>({place:y.place,value:s(y)}))}]}}}),u=N("div",{class:"c\
hips",role:"group","aria-label":"Show one set"}),f=p=>{r.set=p;for(let h of u.children)h.setAttribute("aria-pressed",String(h.dataset.set===(p??"")));Bh(l)},c=(p,h)=>{
let v=N("button",{type:"button","aria-pressed":String(p===null),onclick:()=>f(p)},h);return v.dataset.set=p??"",v};return i.length>1&&u.append(c(null,"All"),...i.
map(p=>c(p,p))),He("scatter","Forecast against measured","Each point is a run; on the solid line the forecast is right, between the dashed ones it is within a f\
actor of 1.2. Vertical lines are 90 % intervals of forecasts.",u,l)}function dV(t){let i=[];for(let o=Math.round(-.5/.05);o<Math.round(.5/.05);++o)i.push({from:o*
.05,to:(o+1)*.05,rows:0});i.unshift({from:-1/0,to:-.5,rows:0}),i.push({from:.5,to:1/0,rows:0});for(let o of t)i.find(s=>o.error>=s.from&&o.error<s.to).rows+=1;let n=o=>String(
Math.round(o*100)).replace("-","\u2212"),a=o=>o.from===-1/0?`below ${n(o.to)}`:o.to===1/0?`${n(o.from)} and more`:`${n(o.from)} to ${n(o.to)}`;return He("errors",
"Errors","How many forecasts are off by how much; above zero the forecast is too long.",Rt({label:"Histogram of errors",height:260,option:()=>({grid:{left:56,right:16,
top:12,bottom:50},xAxis:Fe({type:"category",data:i.map(a),...ct("Error (%)",30),axisLabel:{hideOverlap:!0,interval:o=>(o-1)%4===0&&o<i.length-1,formatter:(o,s)=>n(
i[s].from),align:"left"}}),yAxis:Fe({type:"value",...ct("Runs",40),minInterval:1}),tooltip:{trigger:"axis",axisPointer:{type:"shadow",shadowStyle:{color:te("sha\
de")}},formatter:([{dataIndex:o}])=>Dt(`${a(i[o])} %`,[["Runs",ye(i[o].rows)],["Share",Ce(i[o].rows/t.length)]])},series:[{type:"bar",barCategoryGap:"8%",itemStyle:{
color:te("accent")},data:i.map(o=>o.rows)}]})}))}function mV(t){let e=a=>[ye(a.compared),Ce(a.mape),Ce(a.median_ape),Ce(a.p90_ape),et(a.bias),(a.interval_coverage??
null)===null?"\u2013":Ce(a.interval_coverage),(a.memory_mape??null)===null?"\u2013":Ce(a.memory_mape),ye(a.rows-a.simulated)],r=t.sets.map(a=>[$h(a.file),...e(a)]);
t.overall&&r.length>1&&r.push(["All",...e(t.overall)]);let i=new Map;for(let a of t.sets)for(let{reason:o}of a.skipped){let s=o.replace(/^\S+:\d+: /,"");i.set(s,
(i.get(s)??0)+1)}let n=[...i].sort((a,o)=>o[1]-a[1]);return He("sets","By set","Errors are absolute, in percent of the measured time; a row that cannot be simul\
ated counts against its set.",Nt(["Set","Runs","Mean","Median","90 % below","Bias","In interval","Memory","Left out"],r,{rowClass:a=>t.overall&&r.length>1&&a===
r.length-1?"sum":null,caption:"Errors by set"}),t.gate&&N("p",{},t.gate.passed?`The gate ${Uh(t.gate.file)} is passed.`:`The gate ${Uh(t.gate.file)} is not pass\
ed: ${t.gate.failures.map(a=>`${a.set}: ${a.reason}`).join("; ")}`),n.length>0&&N("details",{},N("summary",{},"What was left out, and why"),qn(["Why","Runs"],n.
map(([a,o])=>[a,ye(o)]),{first:30,caption:"Rows left out"})))}function gV(t){let e=t.worst??t.sets.flatMap(i=>i.worst);if(e.length===0)return null;let r=e.filter(
i=>i.breakdown!==void 0).slice(0,8);return He("worst","Worst forecasts","The runs whose forecasts are farthest off, and where those forecasts spend the time.",Nt(
["Run","Set","Measured","Forecast","Error","Assumed"],e.map(i=>[i.id,i.file===void 0?"":$h(i.file),xe(i.measured_s),xe(i.forecast_s),et(i.error),N("div",{class:"\
long"},(i.assumptions??[]).join("; "))]),{text:[1,5],caption:"Worst forecasts"}),r.length>0&&Bs(r.map(i=>({label:i.id,times:bi(i.breakdown)})),{label:"Time by c\
ategory of the worst forecasts",barHeight:30,shares:!0}))}function yV(t){return t===void 0?null:He("groups",`By ${t.columns.map(ar).join(", ")}`,null,qn([...t.columns.
map(ar),"Runs","Mean error","Median","90 % below","Bias"],t.groups.map(e=>[...t.columns.map(r=>e.values[r]??"not stated"),ye(e.compared),Ce(e.mape),Ce(e.median_ape),
Ce(e.p90_ape),et(e.bias)]),{first:20,text:t.columns.map((e,r)=>r),caption:"Errors by group"}))}function nO({report:t}){let e=t.sets.length===1?t.sets[0].file:null,
r=t.rows.filter(i=>i.measured_s>0&&i.forecast_s>0).map((i,n)=>({...i,place:n,set:$h(i.file??e??"")}));return[pV(t),r.length>0&&vV(r,t.sets),r.length>0&&dV(r),mV(
t),yV(t.by),gV(t)]}function oO({report:t}){return`What ${ye(t.changes.length)} changes of this scenario would buy, by the time that the same work takes. Changes of: ${t.changes_of}`}
var _V={no_effect:"no effect",does_not_apply:"does not apply",left_out:"left out"};function xV(t,e){let[r,i]=[t.interval,e.interval];if(r.p50_s===null||i.p50_s===
null)return null;let n=r.p50_s/t.work_per_step/i.p50_s*e.work_per_step,a=(l,u)=>Math.abs(Math.log(l/u)),o=Math.hypot(a(r.p05_s,r.p50_s),a(i.p95_s,i.p50_s)),s=Math.
hypot(a(r.p95_s,r.p50_s),a(i.p05_s,i.p50_s));return{low:n*Math.exp(-o),high:n*Math.exp(s)}}function aO(t,e){let r=t.work_per_step/e.work_per_step;return Object.
fromEntries(Object.entries(bi(e.breakdown)).map(([i,n])=>[i,n*r]))}function SV({baseline:t,joint:e,changes:r,work_unit:i}){let a=r.filter(o=>o.fits&&o.speed_up>
1).sort((o,s)=>s.speed_up-o.speed_up)[0];return N("div",{class:"tiles"},Ge("Step time as it is",xe(t.step_time_s),Vh(t.interval)),Ge("Best change alone",a===void 0?
"none helps":et(a.speed_up-1),a===void 0?null:`faster: ${a.name}`),Ge("Joint effect",e.speed_up===null?"none helps":et(e.speed_up-1),e.speed_up===null?null:`fas\
ter, with ${ye(e.changes.length)} changes together; ${e.evidence==="beyond_errors"?"beyond":e.evidence==="within_errors"?"within":"not known whether beyond"} th\
e errors of the forecasts`,{tone:"main"}),e.saving_fraction!==null&&Ge(e.saving_fraction>=0?"Joint saving":"Joint extra cost",Ce(Math.abs(e.saving_fraction)),`o\
f what a ${i} costs`),Ge("Memory at its peak",pt(t.peak_bytes),e.peak_bytes===null?null:`${pt(e.peak_bytes)} with the joint changes`))}function bV(t){return t.fits?
t.speed_up>=1?"accent":"bad":"muted"}function wV(t,e){let r=e.map(o=>xV(t,o)),i=r.flatMap(o=>o===null?[]:[o.low,o.high]),n=e.map(o=>o.speed_up).concat(i,1),a=o=>(o-
1)*100;return Rt({label:"Speed-up of each change with its 90 % interval",height:e.length*26+56,option:({width:o,narrow:s})=>{let l=s?128:210;return{grid:{left:l,
right:54,top:4,bottom:46},xAxis:Fe({type:"value",min:Math.floor(a(Math.min(...n))/10)*10,max:Math.ceil(a(Math.max(...n))/10)*10,...ct("Faster by (%)",28),splitNumber:s?
3:7,axisLabel:{formatter:nr}}),yAxis:Fe({type:"category",inverse:!0,data:e.map(u=>u.name),axisLine:{onZero:!0,show:!0},axisLabel:{width:l-10,overflow:"truncate",
interval:0,color:te("ink"),hideOverlap:!1},position:"left",offset:0}),tooltip:{trigger:"axis",axisPointer:{type:"shadow",shadowStyle:{color:te("shade")}},formatter:([
{dataIndex:u}])=>{let f=e[u],c=r[u];return Dt(f.name,[["Faster by",et(f.speed_up-1)],c===null?null:["90 % of it",`${et(c.low-1)} to ${et(c.high-1)}`],["Errors l\
eave it open",f.evidence==="beyond_errors"?"no":f.evidence==="within_errors"?"yes":"not known"],["Saves",f.saving_fraction===null?"\u2013":et(f.saving_fraction)],
["Peak memory",`${pt(f.peak_bytes)}${f.fits?"":", does not fit"}`],["Step time",xe(f.step_time_s)]])}},series:[{type:"bar",barMaxWidth:14,data:e.map(u=>({value:a(
u.speed_up),itemStyle:{color:te(bV(u)),opacity:u.fits?1:.55}}))},{type:"custom",silent:!0,z:5,data:e.map((u,f)=>f).filter(u=>r[u]!==null),renderItem:(u,f)=>{let c=f.
value(0),[p,h]=f.coord([a(r[c].low),c]),[v]=f.coord([a(r[c].high),c]),m={stroke:te("ink-soft"),lineWidth:1},d=(g,y,_,x)=>({type:"line",shape:{x1:g,y1:y,x2:_,y2:x},
style:m});return{type:"group",children:[d(p,h,v,h),d(p,h-3,p,h+3),d(v,h-3,v,h+3)]}},encode:{x:-1,y:-1},dimensions:["place"]},{type:"custom",silent:!0,data:e.map(
(u,f)=>f),encode:{x:-1,y:-1},dimensions:["place"],renderItem:(u,f)=>{let c=f.value(0),[,p]=f.coord([0,c]);return{type:"text",style:{text:et(e[c].speed_up-1),x:o-
2,y:p,align:"right",verticalAlign:"middle",fill:te("ink"),fontSize:11}}}}]}}})}function TV(t){let{baseline:e,joint:r}=t,n=t.changes.filter(a=>a.status==="foreca\
st").slice().sort((a,o)=>o.speed_up-a.speed_up);return r.speed_up!==null&&r.changes.length>1&&n.unshift({...r,name:`all ${r.changes.length} that help`}),n.length===
0?null:He("ranking","Ranking","How much faster the same work goes with each change by itself. Lines are 90 % intervals, errors of both forecasts taken as indepe\
ndent; two forecasts of one scenario share most of what they get wrong, so that the order is surer than the lines say.",wi([["accent","Faster, fits"],["bad","Sl\
ower"],["muted","Does not fit into memory"]]),wV(e,n))}function CV(t){let{baseline:e,joint:r}=t,i=t.changes.filter(a=>a.fits&&a.speed_up>1).sort((a,o)=>o.speed_up-
a.speed_up).slice(0,5),n=[{label:"As it is",times:bi(e.breakdown)}].concat(i.map(a=>({label:a.name,times:aO(e,a)}))).concat(r.speed_up===null?[]:[{label:`All ${r.
changes.length} that help`,times:aO(e,r)}]);return He("before-after","Before and after","Where the time of the busiest rank goes as it is, with the best changes\
, and with all that help together, for the work of one step as it is.",Bs(n,{label:"Time by category before and after changes",barHeight:34}),r.speed_up!==null&&
N("h3",{},"All that help, together"),r.speed_up!==null&&N("p",{},`${r.changes.join(" + ")}: `,N("b",{},`${et(r.speed_up-1)} faster`),". Found greedily, the best\
 change first; another set may be better."),r.speed_up!==null&&N("div",{class:"sets"},r.set.map(a=>N("code",{class:"block"},`--set ${a}`))),r.skipped.length>0&&
N("details",{},N("summary",{},"Changes that help, and not beside the others"),Nt(["Change","Why"],r.skipped.map(a=>[a.change,a.reason]),{text:[1]})))}function AV(t){
let{baseline:e,joint:r}=t,i=[{...e,name:"as it is"}].concat(r.peak_bytes===null?[]:[{...r,name:`all ${r.changes.length} that help`}]).concat(t.changes.filter(a=>a.
status==="forecast").sort((a,o)=>a.peak_bytes-o.peak_bytes)),n=Math.max(...i.map(a=>Math.max(a.peak_bytes,a.capacity_bytes)))/Rr;return He("memory","Memory","Th\
e peak of the fullest GPU with each change, against what its device has (the line).",Rt({label:"Peak of memory of each change against the capacity of the device",
height:i.length*22+52,option:({narrow:a})=>{let o=a?128:210;return{grid:{left:o,right:24,top:4,bottom:46},xAxis:Fe({type:"value",max:Math.ceil(n*1.02/10)*10,...ct(
"Peak (GiB)",28),splitNumber:a?3:7}),yAxis:Fe({type:"category",inverse:!0,data:i.map(s=>s.name),axisLabel:{width:o-10,overflow:"truncate",interval:0,color:te("i\
nk"),hideOverlap:!1}}),tooltip:{trigger:"axis",axisPointer:{type:"shadow",shadowStyle:{color:te("shade")}},formatter:([{dataIndex:s}])=>{let l=i[s];return Dt(l.
name,[["Peak",pt(l.peak_bytes)],["The device has",pt(l.capacity_bytes)],["Against as it is",et(l.peak_bytes/e.peak_bytes-1)]])}},series:[{type:"bar",barMaxWidth:12,
data:i.map(s=>({value:s.peak_bytes/Rr,itemStyle:{color:te(s.fits?"memory-optimizer":"bad")}}))},{type:"custom",silent:!0,z:5,data:i.map((s,l)=>l),encode:{x:-1,y:-1},
dimensions:["place"],renderItem:(s,l)=>{let u=l.value(0),[f,c]=l.coord([i[u].capacity_bytes/Rr,u]);return{type:"line",shape:{x1:f,y1:c-9,x2:f,y2:c+9},style:{stroke:te(
"ink"),lineWidth:1.5}}}}]}}}))}function EV(t){let e=t.work_unit,r=s=>s.cost.usd_per_step===null?"\u2013":jn(s.cost.usd_per_step/s.work_per_step*1e6),i=t.changes.
filter(s=>s.status==="forecast").sort((s,l)=>l.speed_up-s.speed_up),n=t.changes.filter(s=>s.status!=="forecast"),a=t.joint.speed_up===null?[]:[{...t.joint,name:"\
all that help"}],o=s=>[s.name,s.speed_up===null?"":et(s.speed_up-1),xe(s.step_time_s),s.saving_fraction===null?"\u2013":et(s.saving_fraction),r(s),pt(s.peak_bytes),
s.fits?"yes":"no",N("div",{class:"long"},s.set.join(", "))];return He("changes","All changes",null,qn(["Change","Faster by","Step time","Saves",`Cost of a milli\
on ${e}s`,"Peak memory","Fits","Sets"],[{...t.baseline,name:"as it is",speed_up:null,saving_fraction:null},...a,...i].map(o),{first:16,text:[7],rowClass:s=>s<=a.
length?"strong":null,caption:"Changes"}),n.length>0&&N("details",{},N("summary",{},`${n.length} changes without a forecast, and why`),Nt(["Change","Status","Why"],
n.map(s=>[s.name,_V[s.status]??ar(s.status),N("div",{class:"long"},s.reason)]),{text:[1,2]})),t.pairs.length>0&&DV(t.pairs))}function DV(t){let e=t.filter(r=>r.
speed_up!==null).sort((r,i)=>i.speed_up-r.speed_up);return[N("h3",{},"Two changes at once"),N("p",{class:"explanation"},"Interaction is the speed-up of both ove\
r the product of each: above 1 they help each other."),qn(["Pair","Faster by","Product of both","Interaction","Fits"],e.map(r=>[r.name,et(r.speed_up-1),et(r.product-
1),Ne(r.interaction,4),r.fits?"yes":"no"]),{caption:"Pairs of changes"})]}function sO({report:t}){return[SV(t),TV(t),CV(t),AV(t),EV(t)]}var MV={forecast:{name:"Forecast",subtitle:jM,sections:QM},whatif:{name:"What if",subtitle:oO,sections:sO},sweep:{name:"Sweep",subtitle:eO,sections:rO},validate:{
name:"Validation",subtitle:iO,sections:nO}},rn=document.documentElement,N_=window.matchMedia("(prefers-color-scheme: dark)");function R_(t){try{if(t===void 0)return localStorage.
getItem("stepcast-theme");localStorage.setItem("stepcast-theme",t)}catch{}return null}function Xh(t){rn.dataset.theme=t,zM(),ZM()}function OV(){let t=N("button",
{type:"button",class:"theme"}),e=()=>{let r=rn.dataset.theme==="dark";t.textContent=r?"Light":"Dark",t.setAttribute("aria-label",`Switch to the ${r?"light":"dar\
k"} theme`)};return t.addEventListener("click",()=>{Xh(rn.dataset.theme==="dark"?"light":"dark"),R_(rn.dataset.theme),e()}),N_.addEventListener("change",()=>{R_()===
null&&(Xh(N_.matches?"dark":"light"),e())}),e(),t}function LV(){let t=null;window.addEventListener("beforeprint",()=>{t=rn.dataset.theme,rn.classList.add("print\
ing");for(let e of document.querySelectorAll("details"))e.open=!0;Xh("light")}),window.addEventListener("afterprint",()=>{rn.classList.remove("printing"),Xh(t)})}
function PV(){let t=JSON.parse(document.getElementById("data").textContent),e=MV[t.kind];rn.dataset.theme=R_()??(N_.matches?"dark":"light");let r=[...e.sections(
t),$M(t)].flat().filter(Boolean),i=r.filter(n=>n.tagName==="SECTION").map(n=>N("a",{href:`#${n.id}`},n.querySelector("h2").textContent));document.getElementById(
"page").append(N("header",{},N("div",{class:"brand"},N("span",{},`stepcast \xB7 ${e.name}`),OV()),N("h1",{},t.title),N("p",{class:"subtitle"},e.subtitle(t)),N("\
nav",{"aria-label":"Parts of the report"},i)),N("main",{},r),N("footer",{},`Made by ${t.program}. Forecasts are simulated; figures say what they rest on.`)),LV(),
window.stepcast={charts:FM,timelines:qM},requestAnimationFrame(()=>requestAnimationFrame(()=>{performance.mark("stepcast-interactive"),rn.dataset.ready="yes"}))}
PV();})();
