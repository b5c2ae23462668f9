/* stepcast report page; made from 81c172515e9bde9f097fdea0ee67030830c155682ebea72ad2efbedde56ea02f */
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
*/
(()=>{var $M=Object.defineProperty;var jM=(t,e)=>{for(var r in e)$M(t,r,{get:e[r],enumerable:!0})};var Ih=function(t,e){return Ih=Object.setPrototypeOf||{__proto__:[]}instanceof Array&&function(r,i){r.__proto__=i}||function(r,i){for(var n in i)Object.prototype.
hasOwnProperty.call(i,n)&&(r[n]=i[n])},Ih(t,e)};function I(t,e){if(typeof e!="function"&&e!==null)throw new TypeError("Class extends value "+String(e)+" is not \
a constructor or null");Ih(t,e);function r(){this.constructor=t}t.prototype=e===null?Object.create(e):(r.prototype=e.prototype,new r)}var Ou=12,Nh="sans-serif",Bt=Ou+"px "+Nh,QM=20,JM=100,eO="007LLmW'55;N0500LLLLLLLLLL00NNNLzWW\\\\WQb\\0FWLg\\bWb\\WQ\\WrWWQ000CL5LLFLL0LL**F*gLLLL5F0LF\\FFF5.5N";
function tO(t){var e={};if(typeof JSON>"u")return e;for(var r=0;r<t.length;r++){var i=String.fromCharCode(r+32),n=(t.charCodeAt(r)-QM)/JM;e[i]=n}return e}var rO=tO(
eO),Ze={createCanvas:function(){return typeof document<"u"&&document.createElement("canvas")},measureText:(function(){var t,e;return function(r,i){if(!t){var n=Ze.
createCanvas();t=n&&n.getContext("2d")}if(t)return e!==i&&(e=t.font=i||Bt),t.measureText(r);r=r||"",i=i||Bt;var a=/((?:\d+)?\.?\d*)px/.exec(i),o=a&&+a[1]||Ou,s=0;
if(i.indexOf("mono")>=0)s=o*r.length;else for(var l=0;l<r.length;l++){var u=rO[r[l]];s+=u==null?o:u*o}return{width:s}}})(),loadImage:function(t,e,r){var i=new Image;
return i.onload=e,i.onerror=r,i.src=t,i},getTime:function(){return Date.now?Date.now():+new Date}};var E_=Zt(["Function","RegExp","Date","Error","CanvasGradient","CanvasPattern","Image","Canvas"],function(t,e){return t["[object "+e+"]"]=!0,t},{}),A_=Zt(["Int8",
"Uint8","Uint8Clamped","Int16","Uint16","Int32","Uint32","Float32","Float64"],function(t,e){return t["[object "+e+"Array]"]=!0,t},{}),Ls=Object.prototype.toString,
Pu=Array.prototype,iO=Pu.forEach,nO=Pu.filter,kh=Pu.slice,aO=Pu.map,w_=function(){}.constructor,Lu=w_?w_.prototype:null,Bh="__proto__",Rh=2311,oO=Math.pow(2,53)-
1;function Iu(){return Rh>=oO&&(Rh=0),Rh++}function ro(){for(var t=[],e=0;e<arguments.length;e++)t[e]=arguments[e];typeof console<"u"&&console.error.apply(console,
t)}function ie(t){if(t==null||typeof t!="object")return t;var e=t,r=Ls.call(t);if(r==="[object Array]"){if(!Os(t)){e=[];for(var i=0,n=t.length;i<n;i++)e[i]=ie(t[i])}}else if(A_[r]){
if(!Os(t)){var a=t.constructor;if(a.from)e=a.from(t);else{e=new a(t.length);for(var i=0,n=t.length;i<n;i++)e[i]=t[i]}}}else if(!E_[r]&&!Os(t)&&!to(t)){e={};for(var o in t)
t.hasOwnProperty(o)&&o!==Bh&&(e[o]=ie(t[o]))}return e}function me(t,e,r){if(!Y(e)||!Y(t))return r?ie(e):t;for(var i in e)if(e.hasOwnProperty(i)&&i!==Bh){var n=t[i],
a=e[i];Y(a)&&Y(n)&&!k(a)&&!k(n)&&!to(a)&&!to(n)&&!C_(a)&&!C_(n)&&!Os(a)&&!Os(n)?me(n,a,r):(r||!(i in t))&&(t[i]=ie(e[i]))}return t}function D_(t,e){for(var r=t[0],
i=1,n=t.length;i<n;i++)r=me(r,t[i],e);return r}function R(t,e){if(Object.assign)Object.assign(t,e);else for(var r in e)e.hasOwnProperty(r)&&r!==Bh&&(t[r]=e[r]);
return t}function M_(t,e,r){t=t||{};for(var i=0;i<r.length;i++){var n=r[i];t[n]=e[n]}return t}function le(t,e,r){for(var i=ee(e),n=0,a=i.length;n<a;n++){var o=i[n];
(r?e[o]!=null:t[o]==null)&&(t[o]=e[o])}return t}var rV=Ze.createCanvas;function oe(t,e){if(t){if(t.indexOf)return t.indexOf(e);for(var r=0,i=t.length;r<i;r++)if(t[r]===
e)return r}return-1}function O_(t,e){var r=t.prototype;function i(){}i.prototype=e.prototype,t.prototype=new i;for(var n in r)r.hasOwnProperty(n)&&(t.prototype[n]=
r[n]);t.prototype.constructor=t,t.superClass=e}function vt(t,e,r){if(t="prototype"in t?t.prototype:t,e="prototype"in e?e.prototype:e,Object.getOwnPropertyNames)
for(var i=Object.getOwnPropertyNames(e),n=0;n<i.length;n++){var a=i[n];a!=="constructor"&&(r?e[a]!=null:t[a]==null)&&(t[a]=e[a])}else le(t,e,r)}function He(t){return!t||
typeof t=="string"?!1:typeof t.length=="number"}function w(t,e,r){if(t&&e)if(t.forEach&&t.forEach===iO)t.forEach(e,r);else if(t.length===+t.length)for(var i=0,n=t.
length;i<n;i++)e.call(r,t[i],i,t);else for(var a in t)t.hasOwnProperty(a)&&e.call(r,t[a],a,t)}function B(t,e,r){if(!t)return[];if(!e)return Nu(t);if(t.map&&t.map===
aO)return t.map(e,r);for(var i=[],n=0,a=t.length;n<a;n++)i.push(e.call(r,t[n],n,t));return i}function Zt(t,e,r,i){if(t&&e){for(var n=0,a=t.length;n<a;n++)r=e.call(
i,r,t[n],n,t);return r}}function Ce(t,e,r){if(!t)return[];if(!e)return Nu(t);if(t.filter&&t.filter===nO)return t.filter(e,r);for(var i=[],n=0,a=t.length;n<a;n++)
e.call(r,t[n],n,t)&&i.push(t[n]);return i}function L_(t,e,r){if(t&&e){for(var i=0,n=t.length;i<n;i++)if(e.call(r,t[i],i,t))return t[i]}}function ee(t){if(!t)return[];
if(Object.keys)return Object.keys(t);var e=[];for(var r in t)t.hasOwnProperty(r)&&e.push(r);return e}function sO(t,e){for(var r=[],i=2;i<arguments.length;i++)r[i-
2]=arguments[i];return function(){return t.apply(e,r.concat(kh.call(arguments)))}}var ue=Lu&&W(Lu.bind)?Lu.call.bind(Lu.bind):sO;function Se(t){for(var e=[],r=1;r<
arguments.length;r++)e[r-1]=arguments[r];return function(){return t.apply(this,e.concat(kh.call(arguments)))}}function k(t){return Array.isArray?Array.isArray(t):Ls.call(t)==="[object Array]"}function W(t){return typeof t=="function"}function V(t){return typeof t=="stri\
ng"}function Ps(t){return Ls.call(t)==="[object String]"}function ce(t){return typeof t=="number"}function Y(t){var e=typeof t;return e==="function"||!!t&&e==="\
object"}function C_(t){return!!E_[Ls.call(t)]}function Ge(t){return!!A_[Ls.call(t)]}function to(t){return typeof t=="object"&&typeof t.nodeType=="number"&&typeof t.
ownerDocument=="object"}function Yi(t){return t.colorStops!=null}function P_(t){return t.image!=null}function Wi(t){return t!==t}function qt(){for(var t=[],e=0;e<arguments.length;e++)t[e]=arguments[e];for(var r=0,i=t.length;r<i;r++)if(t[r]!=null)return t[r]}function G(t,e){
return t??e}function $t(t,e,r){return t??e??r}function Nu(t){for(var e=[],r=1;r<arguments.length;r++)e[r-1]=arguments[r];return kh.apply(t,e)}function io(t){if(typeof t==
"number")return[t,t,t,t];var e=t.length;return e===2?[t[0],t[1],t[0],t[1]]:e===3?[t[0],t[1],t[2],t[1]]:t}function ze(t,e){if(!t)throw new Error(e)}function dt(t){
return t==null?null:typeof t.trim=="function"?t.trim():t.replace(/^[\s\uFEFF\xA0]+|[\s\uFEFF\xA0]+$/g,"")}var I_="__ec_primitive__";function no(t){t[I_]=!0}function Os(t){
return t[I_]}var lO=(function(){function t(){this.data={}}return t.prototype.delete=function(e){var r=this.has(e);return r&&delete this.data[e],r},t.prototype.has=
function(e){return this.data.hasOwnProperty(e)},t.prototype.get=function(e){return this.data[e]},t.prototype.set=function(e,r){return this.data[e]=r,this},t.prototype.
keys=function(){return ee(this.data)},t.prototype.forEach=function(e){var r=this.data;for(var i in r)r.hasOwnProperty(i)&&e(r[i],i)},t})(),N_=typeof Map=="funct\
ion";function uO(){return N_?new Map:new lO}var fO=(function(){function t(e){var r=k(e);this.data=uO();var i=this;e instanceof t?e.each(n):e&&w(e,n);function n(a,o){
r?i.set(a,o):i.set(o,a)}}return t.prototype.hasKey=function(e){return this.data.has(e)},t.prototype.get=function(e){return this.data.get(e)},t.prototype.set=function(e,r){
return this.data.set(e,r),r},t.prototype.each=function(e,r){this.data.forEach(function(i,n){e.call(r,i,n)})},t.prototype.keys=function(){var e=this.data.keys();
return N_?Array.from(e):e},t.prototype.removeKey=function(e){this.data.delete(e)},t})();function Z(t){return new fO(t)}function R_(t,e){for(var r=new t.constructor(t.length+e.length),i=0;i<t.length;i++)r[i]=t[i];for(var n=t.length,i=0;i<e.length;i++)
r[i+n]=e[i];return r}function Xi(t,e){var r;if(Object.create)r=Object.create(t);else{var i=function(){};i.prototype=t,r=new i}return e&&R(r,e),r}function Ru(t){
var e=t.style;e.webkitUserSelect="none",e.userSelect="none",e.webkitTapHighlightColor="rgba(0,0,0,0)",e["-webkit-touch-callout"]="none"}function H(t,e){return t.
hasOwnProperty(e)}function Pe(){}var ao=180/Math.PI,iV=Number.EPSILON||Math.pow(2,-52);var cO=(function(){function t(){this.firefox=!1,this.ie=!1,this.edge=!1,this.newEdge=!1,this.weChat=!1}return t})(),pO=(function(){function t(){this.browser=new cO,
this.node=!1,this.wxa=!1,this.worker=!1,this.svgSupported=!1,this.touchEventsSupported=!1,this.pointerEventsSupported=!1,this.domSupported=!1,this.transformSupported=
!1,this.transform3dSupported=!1,this.hasGlobalWindow=typeof window<"u"}return t})(),Ki=new pO;typeof wx=="object"&&typeof wx.getSystemInfoSync=="function"?(Ki.wxa=
!0,Ki.touchEventsSupported=!0):typeof document>"u"&&typeof self<"u"?Ki.worker=!0:!Ki.hasGlobalWindow||"Deno"in window||typeof navigator<"u"&&typeof navigator.userAgent==
"string"&&navigator.userAgent.indexOf("Node.js")>-1?(Ki.node=!0,Ki.svgSupported=!0):hO(navigator.userAgent,Ki);function hO(t,e){var r=e.browser,i=t.match(/Firefox\/([\d.]+)/),
n=t.match(/MSIE\s([\d.]+)/)||t.match(/Trident\/.+?rv:(([\d.]+))/),a=t.match(/Edge?\/([\d.]+)/),o=/micromessenger/i.test(t);i&&(r.firefox=!0,r.version=i[1]),n&&(r.
ie=!0,r.version=n[1]),a&&(r.edge=!0,r.version=a[1],r.newEdge=+a[1].split(".")[0]>18),o&&(r.weChat=!0),e.svgSupported=typeof SVGRect<"u",e.touchEventsSupported="\
ontouchstart"in window&&!r.ie&&!r.edge,e.pointerEventsSupported="onpointerdown"in window&&(r.edge||r.ie&&+r.version>=11);var s=e.domSupported=typeof document<"u";
if(s){var l=document.documentElement.style;e.transform3dSupported=(r.ie&&"transition"in l||r.edge||"WebKitCSSMatrix"in window&&"m11"in new WebKitCSSMatrix||"Moz\
Perspective"in l)&&!("OTransition"in l),e.transformSupported=e.transform3dSupported||r.ie&&+r.version>=9}}var se=Ki;var vO=".",Bn="___EC__COMPONENT__CONTAINER___",k_="___EC__EXTENDED_CLASS___";function zt(t){var e={main:"",sub:""};if(t){var r=t.split(vO);e.main=r[0]||"",e.sub=
r[1]||""}return e}function dO(t){ze(/^[a-zA-Z0-9_]+([.][a-zA-Z0-9_]+)?$/.test(t),'componentType "'+t+'" illegal')}function B_(t){return!!(t&&t[k_])}function oo(t,e){
t.$constructor=t,t.extend=function(r){var i=this,n;return mO(i)?n=(function(a){I(o,a);function o(){return a.apply(this,arguments)||this}return o})(i):(n=function(){
(r.$constructor||i).apply(this,arguments)},O_(n,this)),R(n.prototype,r),n[k_]=!0,n.extend=this.extend,n.superCall=yO,n.superApply=_O,n.superClass=i,n}}function mO(t){
return W(t)&&/^class\s/.test(Function.prototype.toString.call(t))}function ku(t,e){t.extend=e.extend}var gO=Math.round(Math.random()*10);function z_(t){var e=["\
__\0is_clz",gO++].join("_");t.prototype[e]=!0,t.isInstance=function(r){return!!(r&&r[e])}}function yO(t,e){for(var r=[],i=2;i<arguments.length;i++)r[i-2]=arguments[i];
return this.superClass.prototype[e].apply(t,r)}function _O(t,e,r){return this.superClass.prototype[e].apply(t,r)}function Zi(t){var e={};t.registerClass=function(i){
var n=i.type||i.prototype.type;if(n){dO(n),i.prototype.type=n;var a=zt(n);if(!a.sub)e[a.main]=i;else if(a.sub!==Bn){var o=r(a);o[a.sub]=i}}return i},t.getClass=
function(i,n,a){var o=e[i];if(o&&o[Bn]&&(o=n?o[n]:null),a&&!o)throw new Error(n?"Component "+i+"."+(n||"")+" is used but not imported.":i+".type should be speci\
fied.");return o},t.getClassesByMainType=function(i){var n=zt(i),a=[],o=e[n.main];return o&&o[Bn]?w(o,function(s,l){l!==Bn&&a.push(s)}):a.push(o),a},t.hasClass=
function(i){var n=zt(i);return!!e[n.main]},t.getAllClassMainTypes=function(){var i=[];return w(e,function(n,a){i.push(a)}),i},t.hasSubTypes=function(i){var n=zt(
i),a=e[n.main];return a&&a[Bn]};function r(i){var n=e[i.main];return(!n||!n[Bn])&&(n=e[i.main]={},n[Bn]=!0),n}}function Vr(t,e){for(var r=0;r<t.length;r++)t[r][1]||(t[r][1]=t[r][0]);return e=e||!1,function(i,n,a){for(var o={},s=0;s<t.length;s++){var l=t[s][1];if(!(n&&oe(
n,l)>=0||a&&oe(a,l)<0)){var u=i.getShallow(l,e);u!=null&&(o[t[s][0]]=u)}}return o}}var xO=[["fill","color"],["shadowBlur"],["shadowOffsetX"],["shadowOffsetY"],["opacity"],["shadowColor"]],SO=Vr(xO),F_=(function(){function t(){}return t.prototype.
getAreaStyle=function(e,r){return SO(this,e,r)},t})();var U_=(function(){function t(e){this.value=e}return t})();var bO=(function(){function t(){this._len=0}return t.prototype.insert=function(e){var r=new U_(e);return this.insertEntry(r),r},t.prototype.insertEntry=function(e){
this.head?(this.tail.next=e,e.prev=this.tail,e.next=null,this.tail=e):this.head=this.tail=e,this._len++},t.prototype.remove=function(e){var r=e.prev,i=e.next;r?
r.next=i:this.head=i,i?i.prev=r:this.tail=r,e.next=e.prev=null,this._len--},t.prototype.len=function(){return this._len},t.prototype.clear=function(){this.head=
this.tail=null,this._len=0},t})();var TO=(function(){function t(e){this._list=new bO,this._maxSize=10,this._map={},this._maxSize=e}return t.prototype.put=function(e,r){var i=this._list,n=this._map,
a=null;if(n[e]==null){var o=i.len(),s=this._lastRemovedEntry;if(o>=this._maxSize&&o>0){var l=i.head;i.remove(l),delete n[l.key],a=l.value,this._lastRemovedEntry=
l}s?s.value=r:s=new U_(r),s.key=e,i.insertEntry(s),n[e]=s}return a},t.prototype.get=function(e){var r=this._map[e],i=this._list;if(r!=null)return r!==i.tail&&(i.
remove(r),i.insertEntry(r)),r.value},t.prototype.clear=function(){this._list.clear(),this._map={}},t.prototype.len=function(){return this._list.len()},t})(),Hr=TO;var Fh=new Hr(50);function H_(t){if(typeof t=="string"){var e=Fh.get(t);return e&&e.image}else return t}function Is(t,e,r,i,n){if(t)if(typeof t=="string"){if(e&&
e.__zrImageSrc===t||!r)return e;var a=Fh.get(t),o={hostEl:r,cb:i,cbPayload:n};return a?(e=a.image,!so(e)&&a.pending.push(o)):(e=Ze.loadImage(t,V_,V_),e.__zrImageSrc=
t,Fh.put(t,e.__cachedImgObj={image:e,pending:[o]})),e}else return t;else return e}function V_(){var t=this.__cachedImgObj;this.onload=this.onerror=this.__cachedImgObj=
null;for(var e=0;e<t.pending.length;e++){var r=t.pending[e],i=r.cb;i&&i(this,r.cbPayload),r.hostEl.dirty()}t.pending.length=0}function so(t){return t&&t.width&&
t.height}function ke(){return[1,0,0,1,0,0]}function fi(t){return t[0]=1,t[1]=0,t[2]=0,t[3]=1,t[4]=0,t[5]=0,t}function lo(t,e){return t[0]=e[0],t[1]=e[1],t[2]=e[2],t[3]=e[3],
t[4]=e[4],t[5]=e[5],t}function ci(t,e,r){var i=e[0]*r[0]+e[2]*r[1],n=e[1]*r[0]+e[3]*r[1],a=e[0]*r[2]+e[2]*r[3],o=e[1]*r[2]+e[3]*r[3],s=e[0]*r[4]+e[2]*r[5]+e[4],
l=e[1]*r[4]+e[3]*r[5]+e[5];return t[0]=i,t[1]=n,t[2]=a,t[3]=o,t[4]=s,t[5]=l,t}function Ns(t,e,r){return t[0]=e[0],t[1]=e[1],t[2]=e[2],t[3]=e[3],t[4]=e[4]+r[0],t[5]=
e[5]+r[1],t}function uo(t,e,r,i){i===void 0&&(i=[0,0]);var n=e[0],a=e[2],o=e[4],s=e[1],l=e[3],u=e[5],f=Math.sin(r),c=Math.cos(r);return t[0]=n*c+s*f,t[1]=-n*f+s*
c,t[2]=a*c+l*f,t[3]=-a*f+c*l,t[4]=c*(o-i[0])+f*(u-i[1])+i[0],t[5]=c*(u-i[1])-f*(o-i[0])+i[1],t}function G_(t,e,r){var i=r[0],n=r[1];return t[0]=e[0]*i,t[1]=e[1]*
n,t[2]=e[2]*i,t[3]=e[3]*n,t[4]=e[4]*i,t[5]=e[5]*n,t}function wr(t,e){var r=e[0],i=e[2],n=e[4],a=e[1],o=e[3],s=e[5],l=r*o-a*i;return l?(l=1/l,t[0]=o*l,t[1]=-a*l,
t[2]=-i*l,t[3]=r*l,t[4]=(i*s-o*n)*l,t[5]=(a*n-r*s)*l,t):null}function qi(t,e){return t==null&&(t=0),e==null&&(e=0),[t,e]}function Uh(t,e){return t[0]=e[0],t[1]=e[1],t}function Y_(t){return[t[0],t[1]]}function ks(t,e,r){return t[0]=
e,t[1]=r,t}function Vh(t,e,r){return t[0]=e[0]+r[0],t[1]=e[1]+r[1],t}function Bu(t,e,r){return t[0]=e[0]-r[0],t[1]=e[1]-r[1],t}function CO(t){return Math.sqrt(EO(t))}function EO(t){return t[0]*t[0]+t[1]*t[1]}function zu(t,e,r){return t[0]=e[0]*r,t[1]=e[1]*r,t}function fo(t,e){var r=CO(e);return r===0?(t[0]=0,t[1]=0):(t[0]=e[0]/r,t[1]=e[1]/r),t}function Fu(t,e){return Math.
sqrt((t[0]-e[0])*(t[0]-e[0])+(t[1]-e[1])*(t[1]-e[1]))}var W_=Fu;function AO(t,e){return(t[0]-e[0])*(t[0]-e[0])+(t[1]-e[1])*(t[1]-e[1])}var zn=AO;function je(t,e,r){var i=e[0],n=e[1];return t[0]=r[0]*i+r[2]*n+r[4],t[1]=r[1]*i+r[3]*n+r[5],t}function pi(t,e,r){return t[0]=Math.min(e[0],r[0]),t[1]=Math.min(e[1],
r[1]),t}function hi(t,e,r){return t[0]=Math.max(e[0],r[0]),t[1]=Math.max(e[1],r[1]),t}var DO=(function(){function t(e,r){this.x=e||0,this.y=r||0}return t.prototype.copy=function(e){return this.x=e.x,this.y=e.y,this},t.prototype.clone=function(){return new t(
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
r.x+n*i.x,e.y=a*r.y+n*i.y},t})(),be=DO;var Gn=Math.min,co=Math.max,Yh=Math.abs,X_=["x","y"],MO=["width","height"],Fn=new be,Un=new be,Vn=new be,Hn=new be,jt=Xh(),Bs=jt.minTv,Wh=jt.maxTv,zs=[0,0],di=(function(){
function t(e,r,i,n){Hh(this,e,r,i,n)}return t.set=function(e,r,i,n,a){return n<0&&(r=r+n,n=-n),a<0&&(i=i+a,a=-a),e.x=r,e.y=i,e.width=n,e.height=a,e},t.prototype.
union=function(e){var r=Gn(e.x,this.x),i=Gn(e.y,this.y);isFinite(this.x)&&isFinite(this.width)?this.width=co(e.x+e.width,this.x+this.width)-r:this.width=e.width,
isFinite(this.y)&&isFinite(this.height)?this.height=co(e.y+e.height,this.y+this.height)-i:this.height=e.height,this.x=r,this.y=i},t.prototype.applyTransform=function(e){
t.applyTransform(this,this,e)},t.prototype.calculateTransform=function(e){return Z_(ke(),this,e)},t.prototype.intersect=function(e,r,i){return t.intersect(this,
e,r,i)},t.intersect=function(e,r,i,n){i&&be.set(i,0,0);var a=n&&n.outIntersectRect||null,o=n&&n.clamp;if(a&&(a.x=a.y=a.width=a.height=NaN),!e||!r)return!1;e instanceof
t||(e=Hh(OO,e.x,e.y,e.width,e.height)),r instanceof t||(r=Hh(LO,r.x,r.y,r.width,r.height));var s=!!i;jt.reset(n,s);var l=jt.touchThreshold,u=e.x+l,f=e.x+e.width-
l,c=e.y+l,p=e.y+e.height-l,h=r.x+l,v=r.x+r.width-l,d=r.y+l,m=r.y+r.height-l;if(u>f||c>p||h>v||d>m)return!1;var g=!(f<h||v<u||p<d||m<c);return(s||a)&&(zs[0]=1/0,
zs[1]=0,K_(u,f,h,v,0,s,a,o),K_(c,p,d,m,1,s,a,o),s&&be.copy(i,g?jt.useDir?jt.dirMinTv:Bs:Wh)),g},t.contain=function(e,r,i){return r>=e.x&&r<=e.x+e.width&&i>=e.y&&
i<=e.y+e.height},t.prototype.contain=function(e,r){return t.contain(this,e,r)},t.prototype.clone=function(){return new t(this.x,this.y,this.width,this.height)},
t.prototype.copy=function(e){po(this,e)},t.prototype.plain=function(){return{x:this.x,y:this.y,width:this.width,height:this.height}},t.prototype.isFinite=function(){
return isFinite(this.x)&&isFinite(this.y)&&isFinite(this.width)&&isFinite(this.height)},t.prototype.isZero=function(){return this.width===0||this.height===0},t.
create=function(e){return new t(e?e.x:0,e?e.y:0,e?e.width:0,e?e.height:0)},t.copy=function(e,r){return e.x=r.x,e.y=r.y,e.width=r.width,e.height=r.height,e},t.applyTransform=
function(e,r,i){if(!i){e!==r&&po(e,r);return}if(i[1]<1e-5&&i[1]>-1e-5&&i[2]<1e-5&&i[2]>-1e-5){var n=i[0],a=i[3],o=i[4],s=i[5];e.x=r.x*n+o,e.y=r.y*a+s,e.width=r.
width*n,e.height=r.height*a,e.width<0&&(e.x+=e.width,e.width=-e.width),e.height<0&&(e.y+=e.height,e.height=-e.height);return}Fn.x=Vn.x=r.x,Fn.y=Hn.y=r.y,Un.x=Hn.
x=r.x+r.width,Un.y=Vn.y=r.y+r.height,Fn.transform(i),Hn.transform(i),Un.transform(i),Vn.transform(i),e.x=Gn(Fn.x,Un.x,Vn.x,Hn.x),e.y=Gn(Fn.y,Un.y,Vn.y,Hn.y);var l=co(
Fn.x,Un.x,Vn.x,Hn.x),u=co(Fn.y,Un.y,Vn.y,Hn.y);e.width=l-e.x,e.height=u-e.y},t.calculateTransform=function(e,r,i){var n=i.width/r.width,a=i.height/r.height;return e=
fi(e||[]),Ns(e,e,ks(Gh,-r.x,-r.y)),G_(e,e,ks(Gh,n,a)),Ns(e,e,ks(Gh,i.x,i.y)),e},t})(),Fs=di.create,Hh=di.set,po=di.copy,Z_=di.calculateTransform,q_=di.applyTransform,
$_=di.contain,OO=new di(0,0,0,0),LO=new di(0,0,0,0),Gh=[];function K_(t,e,r,i,n,a,o,s){var l=Yh(e-r),u=Yh(i-t),f=Gn(l,u),c=X_[n],p=X_[1-n],h=MO[n];e<r||i<t?l<u?
(a&&(Wh[c]=-l),s&&(o[c]=e,o[h]=0)):(a&&(Wh[c]=u),s&&(o[c]=t,o[h]=0)):(o&&(o[c]=co(t,r),o[h]=Gn(e,i)-o[c]),a&&(f<zs[0]||jt.useDir)&&(zs[0]=Gn(f,zs[0]),(l<u||!jt.
bidirectional)&&(Bs[c]=l,Bs[p]=0,jt.useDir&&jt.calcDirMTV()),(l>=u||!jt.bidirectional)&&(Bs[c]=-u,Bs[p]=0,jt.useDir&&jt.calcDirMTV())))}function Xh(){var t=0,e=new be,
r=new be,i={minTv:new be,maxTv:new be,useDir:!1,dirMinTv:new be,touchThreshold:0,bidirectional:!0,negativeSize:!1,reset:function(a,o){i.touchThreshold=0,a&&a.touchThreshold!=
null&&(i.touchThreshold=co(0,a.touchThreshold)),i.negativeSize=!1,o&&(i.minTv.set(1/0,1/0),i.maxTv.set(0,0),i.useDir=!1,a&&a.direction!=null&&(i.useDir=!0,i.dirMinTv.
copy(i.minTv),r.copy(i.minTv),t=a.direction,i.bidirectional=a.bidirectional==null||!!a.bidirectional,i.bidirectional||e.set(Math.cos(t),Math.sin(t))))},calcDirMTV:function(){
var a=i.minTv,o=i.dirMinTv,s=a.y*a.y+a.x*a.x,l=Math.sin(t),u=Math.cos(t),f=l*a.y+u*a.x;if(n(f)){n(a.x)&&n(a.y)&&o.set(0,0);return}if(r.x=s*u/f,r.y=s*l/f,n(r.x)&&
n(r.y)){o.set(0,0);return}(i.bidirectional||e.dot(r)>0)&&r.len()<o.len()&&o.copy(r)}};function n(a){return Yh(a)<1e-10}return i}var ne=di;function Er(t){Uu||(Uu=new Hr(100)),t=t||Bt;var e=Uu.get(t);return e||(e={font:t,strWidthCache:new Hr(500),asciiWidthMap:null,asciiWidthMapTried:!1,stWideCharWidth:Ze.
measureText("\u56FD",t).width,asciiCharWidth:Ze.measureText("a",t).width},Uu.put(t,e)),e}var Uu;function PO(t){if(!(Kh>=j_)){t=t||Bt;for(var e=[],r=+new Date,i=0;i<=
127;i++)e[i]=Ze.measureText(String.fromCharCode(i),t).width;var n=+new Date-r;return n>16?Kh=j_:n>2&&Kh++,e}}var Kh=0,j_=5;function Zh(t,e){return t.asciiWidthMapTried||
(t.asciiWidthMap=PO(t.font),t.asciiWidthMapTried=!0),0<=e&&e<=127?t.asciiWidthMap!=null?t.asciiWidthMap[e]:t.asciiCharWidth:t.stWideCharWidth}function Ar(t,e){var r=t.
strWidthCache,i=r.get(e);return i==null&&(i=Ze.measureText(e,t.font).width,r.put(e,i)),i}function Q_(t,e,r,i){var n=Ar(Er(e),t),a=Yn(e),o=$i(0,n,r),s=mi(0,a,i),
l=new ne(o,s,n,a);return l}function Vu(t,e,r,i){var n=((t||"")+"").split(`
`),a=n.length;if(a===1)return Q_(n[0],e,r,i);for(var o=new ne(0,0,0,0),s=0;s<n.length;s++){var l=Q_(n[s],e,r,i);s===0?o.copy(l):o.union(l)}return o}function $i(t,e,r,i){
return r==="right"?i?t+=e:t-=e:r==="center"&&(i?t+=e/2:t-=e/2),t}function mi(t,e,r,i){return r==="middle"?i?t+=e/2:t-=e/2:r==="bottom"&&(i?t+=e:t-=e),t}function Yn(t){
return Er(t).stWideCharWidth}function Cr(t,e){return typeof t=="string"?t.lastIndexOf("%")>=0?parseFloat(t)/100*e:parseFloat(t):t}function Wn(t,e,r){var i=e.position||"inside",n=e.distance!=
null?e.distance:5,a=r.height,o=r.width,s=a/2,l=r.x,u=r.y,f="left",c="top";if(i instanceof Array)l+=Cr(i[0],r.width),u+=Cr(i[1],r.height),f=null,c=null;else switch(i){case"\
left":l-=n,u+=s,f="right",c="middle";break;case"right":l+=n+o,u+=s,c="middle";break;case"top":l+=o/2,u-=n,f="center",c="bottom";break;case"bottom":l+=o/2,u+=a+n,
f="center";break;case"inside":l+=o/2,u+=s,f="center",c="middle";break;case"insideLeft":l+=n,u+=s,c="middle";break;case"insideRight":l+=o-n,u+=s,f="right",c="mid\
dle";break;case"insideTop":l+=o/2,u+=n,f="center";break;case"insideBottom":l+=o/2,u+=a-n,f="center",c="bottom";break;case"insideTopLeft":l+=n,u+=n;break;case"in\
sideTopRight":l+=o-n,u+=n,f="right";break;case"insideBottomLeft":l+=n,u+=a-n,c="bottom";break;case"insideBottomRight":l+=o-n,u+=a-n,f="right",c="bottom";break}return t=
t||{},t.x=l,t.y=u,t.align=f,t.verticalAlign=c,t}var qh=/\{([a-zA-Z0-9_]+)\|([^}]*)\}/g;function IO(t,e,r,i,n,a){if(!r){t.text="",t.isTruncated=!1;return}var o=(e+"").split(`
`);a=i0(r,i,n,a);for(var s=!1,l={},u=0,f=o.length;u<f;u++)n0(l,o[u],a),o[u]=l.textLine,s=s||l.isTruncated;t.text=o.join(`
`),t.isTruncated=s}function i0(t,e,r,i){i=i||{};var n=R({},i);r=G(r,"..."),n.maxIterations=G(i.maxIterations,2);var a=n.minChar=G(i.minChar,0),o=n.fontMeasureInfo=
Er(e),s=o.asciiCharWidth;n.placeholder=G(i.placeholder,"");for(var l=t=Math.max(0,t-1),u=0;u<a&&l>=s;u++)l-=s;var f=Ar(o,r);return f>l&&(r="",f=0),l=t-f,n.ellipsis=
r,n.ellipsisWidth=f,n.contentWidth=l,n.containerWidth=t,n}function n0(t,e,r){var i=r.containerWidth,n=r.contentWidth,a=r.fontMeasureInfo;if(!i){t.textLine="",t.
isTruncated=!1;return}var o=Ar(a,e);if(o<=i){t.textLine=e,t.isTruncated=!1;return}for(var s=0;;s++){if(o<=n||s>=r.maxIterations){e+=r.ellipsis;break}var l=s===0?
NO(e,n,a):o>0?Math.floor(e.length*n/o):0;e=e.substr(0,l),o=Ar(a,e)}e===""&&(e=r.placeholder),t.textLine=e,t.isTruncated=!0}function NO(t,e,r){for(var i=0,n=0,a=t.
length;n<a&&i<e;n++)i+=Zh(r,t.charCodeAt(n));return n}function a0(t,e,r,i){var n=Qh(t),a=e.overflow,o=e.padding,s=o?o[1]+o[3]:0,l=o?o[0]+o[2]:0,u=e.font,f=a==="\
truncate",c=Yn(u),p=G(e.lineHeight,c),h=e.lineOverflow==="truncate",v=!1,d=e.width;d==null&&r!=null&&(d=r-s);var m=e.height;m==null&&i!=null&&(m=i-l);var g;d!=null&&
(a==="break"||a==="breakAll")?g=n?s0(n,e.font,d,a==="breakAll",0).lines:[]:g=n?n.split(`
`):[];var y=g.length*p;if(m==null&&(m=y),y>m&&h){var _=Math.floor(m/p);v=v||g.length>_,g=g.slice(0,_),y=g.length*p}if(n&&f&&d!=null)for(var x=i0(d,u,e.ellipsis,
{minChar:e.truncateMinChar,placeholder:e.placeholder}),S={},b=0;b<g.length;b++)n0(S,g[b],x),g[b]=S.textLine,v=v||S.isTruncated;for(var T=m,C=0,A=Er(u),b=0;b<g.length;b++)
C=Math.max(Ar(A,g[b]),C);d==null&&(d=C);var E=d;return T+=l,E+=s,{lines:g,height:m,outerWidth:E,outerHeight:T,lineHeight:p,calculatedLineHeight:c,contentWidth:C,
contentHeight:y,width:d,isTruncated:v}}var RO=(function(){function t(){}return t})(),e0=(function(){function t(e){this.tokens=[],e&&(this.tokens=e)}return t})(),
kO=(function(){function t(){this.width=0,this.height=0,this.contentWidth=0,this.contentHeight=0,this.outerWidth=0,this.outerHeight=0,this.lines=[],this.isTruncated=
!1}return t})();function o0(t,e,r,i,n){var a=new kO,o=Qh(t);if(!o)return a;var s=e.padding,l=s?s[1]+s[3]:0,u=s?s[0]+s[2]:0,f=e.width;f==null&&r!=null&&(f=r-l);var c=e.height;c==
null&&i!=null&&(c=i-u);for(var p=e.overflow,h=(p==="break"||p==="breakAll")&&f!=null?{width:f,accumWidth:0,breakAll:p==="breakAll"}:null,v=qh.lastIndex=0,d;(d=qh.
exec(o))!=null;){var m=d.index;m>v&&$h(a,o.substring(v,m),e,h),$h(a,d[2],e,h,d[1]),v=qh.lastIndex}v<o.length&&$h(a,o.substring(v,o.length),e,h);var g=[],y=0,_=0,
x=p==="truncate",S=e.lineOverflow==="truncate",b={};function T(_e,ht,xt){_e.width=ht,_e.lineHeight=xt,y+=xt,_=Math.max(_,ht)}e:for(var C=0;C<a.lines.length;C++){
for(var A=a.lines[C],E=0,D=0,O=0;O<A.tokens.length;O++){var M=A.tokens[O],N=M.styleName&&e.rich[M.styleName]||{},P=M.textPadding=N.padding,L=P?P[1]+P[3]:0,F=M.font=
N.font||e.font;M.contentHeight=Yn(F);var U=G(N.height,M.contentHeight);if(M.innerHeight=U,P&&(U+=P[0]+P[2]),M.height=U,M.lineHeight=$t(N.lineHeight,e.lineHeight,
U),M.align=N&&N.align||n,M.verticalAlign=N&&N.verticalAlign||"middle",S&&c!=null&&y+M.lineHeight>c){var X=a.lines.length;O>0?(A.tokens=A.tokens.slice(0,O),T(A,D,
E),a.lines=a.lines.slice(0,C+1)):a.lines=a.lines.slice(0,C),a.isTruncated=a.isTruncated||a.lines.length<X;break e}var q=N.width,j=q==null||q==="auto";if(typeof q==
"string"&&q.charAt(q.length-1)==="%")M.percentWidth=q,g.push(M),M.contentWidth=Ar(Er(F),M.text);else{if(j){var J=N.backgroundColor,re=J&&J.image;re&&(re=H_(re),
so(re)&&(M.width=Math.max(M.width,re.width*U/re.height)))}var $=x&&f!=null?f-D:null;$!=null&&$<M.width?!j||$<L?(M.text="",M.width=M.contentWidth=0):(IO(b,M.text,
$-L,F,e.ellipsis,{minChar:e.truncateMinChar}),M.text=b.text,a.isTruncated=a.isTruncated||b.isTruncated,M.width=M.contentWidth=Ar(Er(F),M.text)):M.contentWidth=Ar(
Er(F),M.text)}M.width+=L,D+=M.width,N&&(E=Math.max(E,M.lineHeight))}T(A,D,E)}a.outerWidth=a.width=G(f,_),a.outerHeight=a.height=G(c,y),a.contentHeight=y,a.contentWidth=
_,a.outerWidth+=l,a.outerHeight+=u;for(var C=0;C<g.length;C++){var M=g[C],de=M.percentWidth;M.width=parseInt(de,10)/100*a.width}return a}function $h(t,e,r,i,n){
var a=e==="",o=n&&r.rich[n]||{},s=t.lines,l=o.font||r.font,u=!1,f,c;if(i){var p=o.padding,h=p?p[1]+p[3]:0;if(o.width!=null&&o.width!=="auto"){var v=Cr(o.width,i.
width)+h;s.length>0&&v+i.accumWidth>i.width&&(f=e.split(`
`),u=!0),i.accumWidth=v}else{var d=s0(e,l,i.width,i.breakAll,i.accumWidth);i.accumWidth=d.accumWidth+h,c=d.linesWidths,f=d.lines}}f||(f=e.split(`
`));for(var m=Er(l),g=0;g<f.length;g++){var y=f[g],_=new RO;if(_.styleName=n,_.text=y,_.isLineHolder=!y&&!a,typeof o.width=="number"?_.width=o.width:_.width=c?c[g]:
Ar(m,y),!g&&!u){var x=(s[s.length-1]||(s[0]=new e0)).tokens,S=x.length;S===1&&x[0].isLineHolder?x[0]=_:(y||!S||a)&&x.push(_)}else s.push(new e0([_]))}}function BO(t){
var e=t.charCodeAt(0);return e>=32&&e<=591||e>=880&&e<=4351||e>=4608&&e<=5119||e>=7680&&e<=8303}var zO=Zt(",&?/;] ".split(""),function(t,e){return t[e]=!0,t},{});
function FO(t){return BO(t)?!!zO[t]:!0}function s0(t,e,r,i,n){for(var a=[],o=[],s="",l="",u=0,f=0,c=Er(e),p=0;p<t.length;p++){var h=t.charAt(p);if(h===`
`){l&&(s+=l,f+=u),a.push(s),o.push(f),s="",l="",u=0,f=0;continue}var v=Zh(c,h.charCodeAt(0)),d=i?!1:!FO(h);if(a.length?f+v>r:n+f+v>r){f?(s||l)&&(d?(s||(s=l,l="",
u=0,f=u),a.push(s),o.push(f-u),l+=h,u+=v,s="",f=u):(l&&(s+=l,l="",u=0),a.push(s),o.push(f),s=h,f=v)):d?(a.push(l),o.push(u),l=h,u=v):(a.push(h),o.push(v));continue}
f+=v,d?(l+=h,u+=v):(l&&(s+=l,l="",u=0),s+=h)}return l&&(s+=l),s&&(a.push(s),o.push(f)),a.length===1&&(f+=n),{accumWidth:f,lines:a,linesWidths:o}}function jh(t,e,r,i,n,a){
if(t.baseX=r,t.baseY=i,t.outerWidth=t.outerHeight=null,!!e){var o=e.width*2,s=e.height*2;ne.set(t0,$i(r,o,n),mi(i,s,a),o,s),ne.intersect(e,t0,null,r0);var l=r0.
outIntersectRect;t.outerWidth=l.width,t.outerHeight=l.height,t.baseX=$i(l.x,l.width,n,!0),t.baseY=mi(l.y,l.height,a,!0)}}var t0=new ne(0,0,0,0),r0={outIntersectRect:{},
clamp:!0};function Qh(t){return t!=null?t+="":t=""}function l0(t){var e=Qh(t.text),r=t.font,i=Ar(Er(r),e),n=Yn(r);return Hu(t,i,n,null)}function Hu(t,e,r,i){var n=new ne(
$i(t.x||0,e,t.textAlign),mi(t.y||0,r,t.textBaseline),e,r),a=i??(Jh(t)?t.lineWidth:0);return a>0&&(n.x-=a/2,n.y-=a/2,n.width+=a,n.height+=a),n}function Jh(t){var e=t.
stroke;return e!=null&&e!=="none"&&t.lineWidth>0}var u0=fi,f0=5e-5;function Xn(t){return t>f0||t<-f0}var Kn=[],ho=[],ev=ke(),tv=Math.abs,rv=(function(){function t(){}return t.prototype.getLocalTransform=function(e){
return iv(this,e)},t.prototype.setPosition=function(e){this.x=e[0],this.y=e[1]},t.prototype.setScale=function(e){this.scaleX=e[0],this.scaleY=e[1]},t.prototype.
setSkew=function(e){this.skewX=e[0],this.skewY=e[1]},t.prototype.setOrigin=function(e){this.originX=e[0],this.originY=e[1]},t.prototype.needLocalTransform=function(){
return Xn(this.rotation)||Xn(this.x)||Xn(this.y)||Xn(this.scaleX-1)||Xn(this.scaleY-1)||Xn(this.skewX)||Xn(this.skewY)},t.prototype.updateTransform=function(){var e=this.
parent&&this.parent.transform,r=this.needLocalTransform(),i=this.transform;if(!(r||e)){i&&(u0(i),this.invTransform=null);return}i=i||ke(),r?this.getLocalTransform(
i):u0(i),e&&(r?ci(i,e,i):lo(i,e)),this.transform=i,this._resolveGlobalScaleRatio(i),this.invTransform=this.invTransform||ke(),wr(this.invTransform,i)},t.prototype.
_resolveGlobalScaleRatio=function(e){var r=this.globalScaleRatio;if(r!=null&&r!==1){this.getGlobalScale(Kn);var i=Kn[0]<0?-1:1,n=Kn[1]<0?-1:1,a=((Kn[0]-i)*r+i)/
Kn[0]||0,o=((Kn[1]-n)*r+n)/Kn[1]||0;e[0]*=a,e[1]*=a,e[2]*=o,e[3]*=o}},t.prototype.getComputedTransform=function(){for(var e=this,r=[];e;)r.push(e),e=e.parent;for(;e=
r.pop();)e.updateTransform();return this.transform},t.prototype.setLocalTransform=function(e){if(e){var r=e[0]*e[0]+e[1]*e[1],i=e[2]*e[2]+e[3]*e[3],n=Math.atan2(
e[1],e[0]),a=Math.PI/2+n-Math.atan2(e[3],e[2]);i=Math.sqrt(i)*Math.cos(a),r=Math.sqrt(r),this.skewX=a,this.skewY=0,this.rotation=-n,this.x=+e[4],this.y=+e[5],this.
scaleX=r,this.scaleY=i,this.originX=0,this.originY=0}},t.prototype.decomposeTransform=function(){if(this.transform){var e=this.parent,r=this.transform;e&&e.transform&&
(e.invTransform=e.invTransform||ke(),ci(ho,e.invTransform,r),r=ho);var i=this.originX,n=this.originY;(i||n)&&(ev[4]=i,ev[5]=n,ci(ho,r,ev),ho[4]-=i,ho[5]-=n,r=ho),
this.setLocalTransform(r)}},t.prototype.getGlobalScale=function(e){var r=this.transform;return e=e||[],r?(e[0]=Math.sqrt(r[0]*r[0]+r[1]*r[1]),e[1]=Math.sqrt(r[2]*
r[2]+r[3]*r[3]),r[0]<0&&(e[0]=-e[0]),r[3]<0&&(e[1]=-e[1]),e):(e[0]=1,e[1]=1,e)},t.prototype.transformCoordToLocal=function(e,r){var i=[e,r],n=this.invTransform;
return n&&je(i,i,n),i},t.prototype.transformCoordToGlobal=function(e,r){var i=[e,r],n=this.transform;return n&&je(i,i,n),i},t.prototype.getLineScale=function(){
var e=this.transform;return e&&tv(e[0]-1)>1e-10&&tv(e[3]-1)>1e-10?Math.sqrt(tv(e[0]*e[3]-e[2]*e[1])):1},t.prototype.copyTransform=function(e){gi(this,e)},t.getLocalTransform=
function(e,r){r=r||[];var i=e.originX||0,n=e.originY||0,a=e.scaleX,o=e.scaleY,s=e.anchorX,l=e.anchorY,u=e.rotation||0,f=e.x,c=e.y,p=e.skewX?Math.tan(e.skewX):0,
h=e.skewY?Math.tan(-e.skewY):0;if(i||n||s||l){var v=i+s,d=n+l;r[4]=-v*a-p*d*o,r[5]=-d*o-h*v*a}else r[4]=r[5]=0;return r[0]=a,r[3]=o,r[1]=h*a,r[2]=p*o,u&&uo(r,r,
u),r[4]+=i+f,r[5]+=n+c,r},t.initDefaultProps=(function(){var e=t.prototype;e.scaleX=e.scaleY=e.globalScaleRatio=1,e.x=e.y=e.originX=e.originY=e.skewX=e.skewY=e.
rotation=e.anchorX=e.anchorY=0})(),t})(),iv=rv.getLocalTransform;function vo(){return new rv}var cr=["x","y","originX","originY","anchorX","anchorY","rotation",
"scaleX","scaleY","skewX","skewY"];function gi(t,e){return M_(t,e,cr)}var ji=rv;var Gu={linear:function(t){return t},quadraticIn:function(t){return t*t},quadraticOut:function(t){return t*(2-t)},quadraticInOut:function(t){return(t*=2)<1?.5*t*
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
return(t*=2)<1?.5*(t*t*((e+1)*t-e)):.5*((t-=2)*t*((e+1)*t+e)+2)},bounceIn:function(t){return 1-Gu.bounceOut(1-t)},bounceOut:function(t){return t<.36363636363636365?
7.5625*t*t:t<.7272727272727273?7.5625*(t-=.5454545454545454)*t+.75:t<.9090909090909091?7.5625*(t-=.8181818181818182)*t+.9375:7.5625*(t-=.9545454545454546)*t+.984375},
bounceInOut:function(t){return t<.5?Gu.bounceIn(t*2)*.5:Gu.bounceOut(t*2-1)*.5+.5}},Yu=Gu;var Wu=Math.pow,Ji=Math.sqrt,Ku=1e-8,p0=1e-4,c0=Ji(3),Xu=1/3,Gr=qi(),pr=qi(),mo=qi();function Qi(t){return t>-Ku&&t<Ku}function h0(t){return t>Ku||t<-Ku}function Be(t,e,r,i,n){
var a=1-n;return a*a*(a*t+3*n*e)+n*n*(n*i+3*a*r)}function nv(t,e,r,i,n){var a=1-n;return 3*(((e-t)*a+2*(r-e)*n)*a+(i-r)*n*n)}function Zn(t,e,r,i,n,a){var o=i+3*
(e-r)-t,s=3*(r-e*2+t),l=3*(e-t),u=t-n,f=s*s-3*o*l,c=s*l-9*o*u,p=l*l-3*s*u,h=0;if(Qi(f)&&Qi(c))if(Qi(s))a[0]=0;else{var v=-l/s;v>=0&&v<=1&&(a[h++]=v)}else{var d=c*
c-4*f*p;if(Qi(d)){var m=c/f,v=-s/o+m,g=-m/2;v>=0&&v<=1&&(a[h++]=v),g>=0&&g<=1&&(a[h++]=g)}else if(d>0){var y=Ji(d),_=f*s+1.5*o*(-c+y),x=f*s+1.5*o*(-c-y);_<0?_=-Wu(
-_,Xu):_=Wu(_,Xu),x<0?x=-Wu(-x,Xu):x=Wu(x,Xu);var v=(-s-(_+x))/(3*o);v>=0&&v<=1&&(a[h++]=v)}else{var S=(2*f*s-3*o*c)/(2*Ji(f*f*f)),b=Math.acos(S)/3,T=Ji(f),C=Math.
cos(b),v=(-s-2*T*C)/(3*o),g=(-s+T*(C+c0*Math.sin(b)))/(3*o),A=(-s+T*(C-c0*Math.sin(b)))/(3*o);v>=0&&v<=1&&(a[h++]=v),g>=0&&g<=1&&(a[h++]=g),A>=0&&A<=1&&(a[h++]=
A)}}return h}function Zu(t,e,r,i,n){var a=6*r-12*e+6*t,o=9*e+3*i-3*t-9*r,s=3*e-3*t,l=0;if(Qi(o)){if(h0(a)){var u=-s/a;u>=0&&u<=1&&(n[l++]=u)}}else{var f=a*a-4*o*
s;if(Qi(f))n[0]=-a/(2*o);else if(f>0){var c=Ji(f),u=(-a+c)/(2*o),p=(-a-c)/(2*o);u>=0&&u<=1&&(n[l++]=u),p>=0&&p<=1&&(n[l++]=p)}}return l}function go(t,e,r,i,n,a){
var o=(e-t)*n+t,s=(r-e)*n+e,l=(i-r)*n+r,u=(s-o)*n+o,f=(l-s)*n+s,c=(f-u)*n+u;a[0]=t,a[1]=o,a[2]=u,a[3]=c,a[4]=c,a[5]=f,a[6]=l,a[7]=i}function v0(t,e,r,i,n,a,o,s,l,u,f){
var c,p=.005,h=1/0,v,d,m,g;Gr[0]=l,Gr[1]=u;for(var y=0;y<1;y+=.05)pr[0]=Be(t,r,n,o,y),pr[1]=Be(e,i,a,s,y),m=zn(Gr,pr),m<h&&(c=y,h=m);h=1/0;for(var _=0;_<32&&!(p<
p0);_++)v=c-p,d=c+p,pr[0]=Be(t,r,n,o,v),pr[1]=Be(e,i,a,s,v),m=zn(pr,Gr),v>=0&&m<h?(c=v,h=m):(mo[0]=Be(t,r,n,o,d),mo[1]=Be(e,i,a,s,d),g=zn(mo,Gr),d<=1&&g<h?(c=d,
h=g):p*=.5);return f&&(f[0]=Be(t,r,n,o,c),f[1]=Be(e,i,a,s,c)),Ji(h)}function d0(t,e,r,i,n,a,o,s,l){for(var u=t,f=e,c=0,p=1/l,h=1;h<=l;h++){var v=h*p,d=Be(t,r,n,
o,v),m=Be(e,i,a,s,v),g=d-u,y=m-f;c+=Math.sqrt(g*g+y*y),u=d,f=m}return c}function ot(t,e,r,i){var n=1-i;return n*(n*t+2*i*e)+i*i*r}function av(t,e,r,i){return 2*
((1-i)*(e-t)+i*(r-e))}function m0(t,e,r,i,n){var a=t-2*e+r,o=2*(e-t),s=t-i,l=0;if(Qi(a)){if(h0(o)){var u=-s/o;u>=0&&u<=1&&(n[l++]=u)}}else{var f=o*o-4*a*s;if(Qi(
f)){var u=-o/(2*a);u>=0&&u<=1&&(n[l++]=u)}else if(f>0){var c=Ji(f),u=(-o+c)/(2*a),p=(-o-c)/(2*a);u>=0&&u<=1&&(n[l++]=u),p>=0&&p<=1&&(n[l++]=p)}}return l}function qu(t,e,r){
var i=t+r-2*e;return i===0?.5:(t-e)/i}function yo(t,e,r,i,n){var a=(e-t)*i+t,o=(r-e)*i+e,s=(o-a)*i+a;n[0]=t,n[1]=a,n[2]=s,n[3]=s,n[4]=o,n[5]=r}function g0(t,e,r,i,n,a,o,s,l){
var u,f=.005,c=1/0;Gr[0]=o,Gr[1]=s;for(var p=0;p<1;p+=.05){pr[0]=ot(t,r,n,p),pr[1]=ot(e,i,a,p);var h=zn(Gr,pr);h<c&&(u=p,c=h)}c=1/0;for(var v=0;v<32&&!(f<p0);v++){
var d=u-f,m=u+f;pr[0]=ot(t,r,n,d),pr[1]=ot(e,i,a,d);var h=zn(pr,Gr);if(d>=0&&h<c)u=d,c=h;else{mo[0]=ot(t,r,n,m),mo[1]=ot(e,i,a,m);var g=zn(mo,Gr);m<=1&&g<c?(u=m,
c=g):f*=.5}}return l&&(l[0]=ot(t,r,n,u),l[1]=ot(e,i,a,u)),Ji(c)}function y0(t,e,r,i,n,a,o){for(var s=t,l=e,u=0,f=1/o,c=1;c<=o;c++){var p=c*f,h=ot(t,r,n,p),v=ot(
e,i,a,p),d=h-s,m=v-l;u+=Math.sqrt(d*d+m*m),s=h,l=v}return u}var UO=/cubic-bezier\(([0-9,\.e ]+)\)/;function _o(t){var e=t&&UO.exec(t);if(e){var r=e[1].split(","),i=+dt(r[0]),n=+dt(r[1]),a=+dt(r[2]),o=+dt(r[3]);if(isNaN(i+
n+a+o))return;var s=[];return function(l){return l<=0?0:l>=1?1:Zn(0,i,a,1,l,s)&&Be(0,n,o,1,s[0])}}}var VO=(function(){function t(e){this._inited=!1,this._startTime=0,this._pausedTime=0,this._paused=!1,this._life=e.life||1e3,this._delay=e.delay||0,this.loop=e.
loop||!1,this.onframe=e.onframe||Pe,this.ondestroy=e.ondestroy||Pe,this.onrestart=e.onrestart||Pe,e.easing&&this.setEasing(e.easing)}return t.prototype.step=function(e,r){
if(this._inited||(this._startTime=e+this._delay,this._inited=!0),this._paused){this._pausedTime+=r;return}var i=this._life,n=e-this._startTime-this._pausedTime,
a=n/i;a<0&&(a=0),a=Math.min(a,1);var o=this.easingFunc,s=o?o(a):a;if(this.onframe(s),a===1)if(this.loop){var l=n%i;this._startTime=e-l,this._pausedTime=0,this.onrestart()}else
return!0;return!1},t.prototype.pause=function(){this._paused=!0},t.prototype.resume=function(){this._paused=!1},t.prototype.setEasing=function(e){this.easing=e,
this.easingFunc=W(e)?e:Yu[e]||_o(e)},t})(),_0=VO;var x0={transparent:[0,0,0,0],aliceblue:[240,248,255,1],antiquewhite:[250,235,215,1],aqua:[0,255,255,1],aquamarine:[127,255,212,1],azure:[240,255,255,1],beige:[
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
179,1],white:[255,255,255,1],whitesmoke:[245,245,245,1],yellow:[255,255,0,1],yellowgreen:[154,205,50,1]};function en(t){return t=Math.round(t),t<0?0:t>255?255:t}
function HO(t){return t=Math.round(t),t<0?0:t>360?360:t}function Qu(t){return t<0?0:t>1?1:t}function sv(t){var e=t;return e.length&&e.charAt(e.length-1)==="%"?en(
parseFloat(e)/100*255):en(parseInt(e,10))}function qn(t){var e=t;return e.length&&e.charAt(e.length-1)==="%"?Qu(parseFloat(e)/100):Qu(parseFloat(e))}function lv(t,e,r){
return r<0?r+=1:r>1&&(r-=1),r*6<1?t+(e-t)*r*6:r*2<1?e:r*3<2?t+(e-t)*(2/3-r)*6:t}function $u(t,e,r){return t+(e-t)*r}function hr(t,e,r,i,n){return t[0]=e,t[1]=r,
t[2]=i,t[3]=n,t}function uv(t,e){return t[0]=e[0],t[1]=e[1],t[2]=e[2],t[3]=e[3],t}var T0=new Hr(20),ju=null;function xo(t,e){ju&&uv(ju,e),ju=T0.put(t,ju||e.slice())}
function Ft(t,e){if(t){e=e||[];var r=T0.get(t);if(r)return uv(e,r);t=t+"";var i=t.replace(/ /g,"").toLowerCase();if(i in x0)return uv(e,x0[i]),xo(t,e),e;var n=i.
length;if(i.charAt(0)==="#"){if(n===4||n===5){var a=parseInt(i.slice(1,4),16);if(!(a>=0&&a<=4095)){hr(e,0,0,0,1);return}return hr(e,(a&3840)>>4|(a&3840)>>8,a&240|
(a&240)>>4,a&15|(a&15)<<4,n===5?parseInt(i.slice(4),16)/15:1),xo(t,e),e}else if(n===7||n===9){var a=parseInt(i.slice(1,7),16);if(!(a>=0&&a<=16777215)){hr(e,0,0,
0,1);return}return hr(e,(a&16711680)>>16,(a&65280)>>8,a&255,n===9?parseInt(i.slice(7),16)/255:1),xo(t,e),e}return}var o=i.indexOf("("),s=i.indexOf(")");if(o!==-1&&
s+1===n){var l=i.substr(0,o),u=i.substr(o+1,s-(o+1)).split(","),f=1;switch(l){case"rgba":if(u.length!==4)return u.length===3?hr(e,+u[0],+u[1],+u[2],1):hr(e,0,0,
0,1);f=qn(u.pop());case"rgb":if(u.length>=3)return hr(e,sv(u[0]),sv(u[1]),sv(u[2]),u.length===3?f:qn(u[3])),xo(t,e),e;hr(e,0,0,0,1);return;case"hsla":if(u.length!==
4){hr(e,0,0,0,1);return}return u[3]=qn(u[3]),fv(u,e),xo(t,e),e;case"hsl":if(u.length!==3){hr(e,0,0,0,1);return}return fv(u,e),xo(t,e),e;default:return}}hr(e,0,0,
0,1)}}function fv(t,e){var r=(parseFloat(t[0])%360+360)%360/360,i=qn(t[1]),n=qn(t[2]),a=n<=.5?n*(i+1):n+i-n*i,o=n*2-a;return e=e||[],hr(e,en(lv(o,a,r+1/3)*255),
en(lv(o,a,r)*255),en(lv(o,a,r-1/3)*255),1),t.length===4&&(e[3]=t[3]),e}function GO(t){if(t){var e=t[0]/255,r=t[1]/255,i=t[2]/255,n=Math.min(e,r,i),a=Math.max(e,
r,i),o=a-n,s=(a+n)/2,l,u;if(o===0)l=0,u=0;else{s<.5?u=o/(a+n):u=o/(2-a-n);var f=((a-e)/6+o/2)/o,c=((a-r)/6+o/2)/o,p=((a-i)/6+o/2)/o;e===a?l=p-c:r===a?l=1/3+f-p:
i===a&&(l=2/3+c-f),l<0&&(l+=1),l>1&&(l-=1)}var h=[l*360,u,s];return t[3]!=null&&h.push(t[3]),h}}function S0(t,e){var r=Ft(t);if(r){for(var i=0;i<3;i++)e<0?r[i]=
r[i]*(1-e)|0:r[i]=(255-r[i])*e+r[i]|0,r[i]>255?r[i]=255:r[i]<0&&(r[i]=0);return So(r,r.length===4?"rgba":"rgb")}}function w0(t,e,r){if(!(!(e&&e.length)||!(t>=0&&t<=1))){var i=t*(e.length-1),n=Math.floor(i),a=Math.ceil(i),o=Ft(e[n]),s=Ft(e[a]),l=i-n,u=So([en($u(o[0],s[0],l)),
en($u(o[1],s[1],l)),en($u(o[2],s[2],l)),Qu($u(o[3],s[3],l))],"rgba");return r?{color:u,leftIndex:n,rightIndex:a,value:i}:u}}function Us(t,e,r,i){var n=Ft(t);if(t)return n=GO(n),e!=null&&(n[0]=HO(W(e)?e(n[0]):e)),r!=null&&(n[1]=qn(W(r)?r(n[1]):r)),i!=null&&(n[2]=qn(W(i)?i(n[2]):i)),So(
fv(n),"rgba")}function cv(t,e){var r=Ft(t);if(r&&e!=null)return r[3]=Qu(e),So(r,"rgba")}function So(t,e){if(!(!t||!t.length)){var r=t[0]+","+t[1]+","+t[2];return(e===
"rgba"||e==="hsva"||e==="hsla")&&(r+=","+t[3]),e+"("+r+")"}}function bo(t,e){var r=Ft(t);return r?(.299*r[0]+.587*r[1]+.114*r[2])*r[3]/255+(1-r[3])*e:0}var b0=new Hr(100);function Vs(t){if(V(t)){var e=b0.get(t);return e||(e=S0(t,-.1),b0.put(t,e)),e}else if(Yi(t)){var r=R({},t);return r.colorStops=B(t.colorStops,
function(i){return{offset:i.offset,color:S0(i.color,-.1)}}),r}return t}var ef=Math.round;function tn(t){var e;if(!t||t==="transparent")t="none";else if(typeof t=="string"&&t.indexOf("rgba")>-1){var r=Ft(t);r&&(t="rgb("+r[0]+","+r[1]+
","+r[2]+")",e=r[3])}return{color:t,opacity:e??1}}var E0=1e-4;function Yr(t){return t<E0&&t>-E0}function Ju(t){return ef(t*1e3)/1e3}function tf(t){return ef(t*1e4)/
1e4}function A0(t){return"matrix("+Ju(t[0])+","+Ju(t[1])+","+Ju(t[2])+","+Ju(t[3])+","+tf(t[4])+","+tf(t[5])+")"}var D0={left:"start",right:"end",center:"middle",middle:"\
middle"};function M0(t,e,r){return r==="top"?t+=e/2:r==="bottom"&&(t-=e/2),t}function O0(t){return t&&(t.shadowBlur||t.shadowOffsetX||t.shadowOffsetY)}function L0(t){
var e=t.style,r=t.getGlobalScale();return[e.shadowColor,(e.shadowBlur||0).toFixed(2),(e.shadowOffsetX||0).toFixed(2),(e.shadowOffsetY||0).toFixed(2),r[0],r[1]].
join(",")}function pv(t){return t&&!!t.image}function YO(t){return t&&!!t.svgElement}function Hs(t){return pv(t)||YO(t)}function rf(t){return t.type==="linear"}function nf(t){
return t.type==="radial"}function af(t){return t&&(t.type==="linear"||t.type==="radial")}function Gs(t){return"url(#"+t+")"}function of(t){var e=t.getGlobalScale(),
r=Math.max(e[0],e[1]);return Math.max(Math.ceil(Math.log(r)/Math.log(10)),1)}function sf(t){var e=t.x||0,r=t.y||0,i=(t.rotation||0)*ao,n=G(t.scaleX,1),a=G(t.scaleY,
1),o=t.skewX||0,s=t.skewY||0,l=[];return(e||r)&&l.push("translate("+e+"px,"+r+"px)"),i&&l.push("rotate("+i+")"),(n!==1||a!==1)&&l.push("scale("+n+","+a+")"),(o||
s)&&l.push("skew("+ef(o*ao)+"deg, "+ef(s*ao)+"deg)"),l.join(" ")}var P0=(function(){return typeof Buffer<"u"&&typeof Buffer.from=="function"?function(t){return Buffer.
from(t).toString("base64")}:typeof btoa=="function"&&typeof unescape=="function"&&typeof encodeURIComponent=="function"?function(t){return btoa(unescape(encodeURIComponent(
t)))}:function(t){return null}})();var vv=Array.prototype.slice;function yi(t,e,r){return(e-t)*r+t}function hv(t,e,r,i){for(var n=e.length,a=0;a<n;a++)t[a]=yi(e[a],r[a],i);return t}function WO(t,e,r,i){
for(var n=e.length,a=n&&e[0].length,o=0;o<n;o++){t[o]||(t[o]=[]);for(var s=0;s<a;s++)t[o][s]=yi(e[o][s],r[o][s],i)}return t}function lf(t,e,r,i){for(var n=e.length,
a=0;a<n;a++)t[a]=e[a]+r[a]*i;return t}function I0(t,e,r,i){for(var n=e.length,a=n&&e[0].length,o=0;o<n;o++){t[o]||(t[o]=[]);for(var s=0;s<a;s++)t[o][s]=e[o][s]+
r[o][s]*i}return t}function XO(t,e){for(var r=t.length,i=e.length,n=r>i?e:t,a=Math.min(r,i),o=n[a-1]||{color:[0,0,0,0],offset:0},s=a;s<Math.max(r,i);s++)n.push(
{offset:o.offset,color:o.color.slice()})}function KO(t,e,r){var i=t,n=e;if(!(!i.push||!n.push)){var a=i.length,o=n.length;if(a!==o){var s=a>o;if(s)i.length=o;else
for(var l=a;l<o;l++)i.push(r===1?n[l]:vv.call(n[l]))}for(var u=i[0]&&i[0].length,l=0;l<i.length;l++)if(r===1)isNaN(i[l])&&(i[l]=n[l]);else for(var f=0;f<u;f++)isNaN(
i[l][f])&&(i[l][f]=n[l][f])}}function $n(t){if(He(t)){var e=t.length;if(He(t[0])){for(var r=[],i=0;i<e;i++)r.push(vv.call(t[i]));return r}return vv.call(t)}return t}
function cf(t){return t[0]=Math.floor(t[0])||0,t[1]=Math.floor(t[1])||0,t[2]=Math.floor(t[2])||0,t[3]=t[3]==null?1:t[3],"rgba("+t.join(",")+")"}function ZO(t){return He(
t&&t[0])?2:1}var uf=0,pf=1,k0=2,Ws=3,dv=4,mv=5,N0=6;function R0(t){return t===dv||t===mv}function ff(t){return t===pf||t===k0}var Ys=[0,0,0,0],qO=(function(){function t(e){
this.keyframes=[],this.discrete=!1,this._invalid=!1,this._needsSort=!1,this._lastFr=0,this._lastFrP=0,this.propName=e}return t.prototype.isFinished=function(){return this.
_finished},t.prototype.setFinished=function(){this._finished=!0,this._additiveTrack&&this._additiveTrack.setFinished()},t.prototype.needsAnimate=function(){return this.
keyframes.length>=1},t.prototype.getAdditiveTrack=function(){return this._additiveTrack},t.prototype.addKeyframe=function(e,r,i){this._needsSort=!0;var n=this.keyframes,
a=n.length,o=!1,s=N0,l=r;if(He(r)){var u=ZO(r);s=u,(u===1&&!ce(r[0])||u===2&&!ce(r[0][0]))&&(o=!0)}else if(ce(r)&&!Wi(r))s=uf;else if(V(r))if(!isNaN(+r))s=uf;else{
var f=Ft(r);f&&(l=f,s=Ws)}else if(Yi(r)){var c=R({},l);c.colorStops=B(r.colorStops,function(h){return{offset:h.offset,color:Ft(h.color)}}),rf(r)?s=dv:nf(r)&&(s=
mv),l=c}a===0?this.valType=s:(s!==this.valType||s===N0)&&(o=!0),this.discrete=this.discrete||o;var p={time:e,value:l,rawValue:r,percent:0};return i&&(p.easing=i,
p.easingFunc=W(i)?i:Yu[i]||_o(i)),n.push(p),p},t.prototype.prepare=function(e,r){var i=this.keyframes;this._needsSort&&i.sort(function(d,m){return d.time-m.time});
for(var n=this.valType,a=i.length,o=i[a-1],s=this.discrete,l=ff(n),u=R0(n),f=0;f<a;f++){var c=i[f],p=c.value,h=o.value;c.percent=c.time/e,s||(l&&f!==a-1?KO(p,h,
n):u&&XO(p.colorStops,h.colorStops))}if(!s&&n!==mv&&r&&this.needsAnimate()&&r.needsAnimate()&&n===r.valType&&!r._finished){this._additiveTrack=r;for(var v=i[0].
value,f=0;f<a;f++)n===uf?i[f].additiveValue=i[f].value-v:n===Ws?i[f].additiveValue=lf([],i[f].value,v,-1):ff(n)&&(i[f].additiveValue=n===pf?lf([],i[f].value,v,-1):
I0([],i[f].value,v,-1))}},t.prototype.step=function(e,r){if(!this._finished){this._additiveTrack&&this._additiveTrack._finished&&(this._additiveTrack=null);var i=this.
_additiveTrack!=null,n=i?"additiveValue":"value",a=this.valType,o=this.keyframes,s=o.length,l=this.propName,u=a===Ws,f,c=this._lastFr,p=Math.min,h,v;if(s===1)h=
v=o[0];else{if(r<0)f=0;else if(r<this._lastFrP){var d=p(c+1,s-1);for(f=d;f>=0&&!(o[f].percent<=r);f--);f=p(f,s-2)}else{for(f=c;f<s&&!(o[f].percent>r);f++);f=p(f-
1,s-2)}v=o[f+1],h=o[f]}if(h&&v){this._lastFr=f,this._lastFrP=r;var m=v.percent-h.percent,g=m===0?1:p((r-h.percent)/m,1);v.easingFunc&&(g=v.easingFunc(g));var y=i?
this._additiveValue:u?Ys:e[l];if((ff(a)||u)&&!y&&(y=this._additiveValue=[]),this.discrete)e[l]=g<1?h.rawValue:v.rawValue;else if(ff(a))a===pf?hv(y,h[n],v[n],g):
WO(y,h[n],v[n],g);else if(R0(a)){var _=h[n],x=v[n],S=a===dv;e[l]={type:S?"linear":"radial",x:yi(_.x,x.x,g),y:yi(_.y,x.y,g),colorStops:B(_.colorStops,function(T,C){
var A=x.colorStops[C];return{offset:yi(T.offset,A.offset,g),color:cf(hv([],T.color,A.color,g))}}),global:x.global},S?(e[l].x2=yi(_.x2,x.x2,g),e[l].y2=yi(_.y2,x.
y2,g)):e[l].r=yi(_.r,x.r,g)}else if(u)hv(y,h[n],v[n],g),i||(e[l]=cf(y));else{var b=yi(h[n],v[n],g);i?this._additiveValue=b:e[l]=b}i&&this._addToTarget(e)}}},t.prototype.
_addToTarget=function(e){var r=this.valType,i=this.propName,n=this._additiveValue;r===uf?e[i]=e[i]+n:r===Ws?(Ft(e[i],Ys),lf(Ys,Ys,n,1),e[i]=cf(Ys)):r===pf?lf(e[i],
e[i],n,1):r===k0&&I0(e[i],e[i],n,1)},t})(),$O=(function(){function t(e,r,i,n){if(this._tracks={},this._trackKeys=[],this._maxTime=0,this._started=0,this._clip=null,
this._target=e,this._loop=r,r&&n){ro("Can' use additive animation on looped animation.");return}this._additiveAnimators=n,this._allowDiscrete=i}return t.prototype.
getMaxTime=function(){return this._maxTime},t.prototype.getDelay=function(){return this._delay},t.prototype.getLoop=function(){return this._loop},t.prototype.getTarget=
function(){return this._target},t.prototype.changeTarget=function(e){this._target=e},t.prototype.when=function(e,r,i){return this.whenWithKeys(e,r,ee(r),i)},t.prototype.
whenWithKeys=function(e,r,i,n){for(var a=this._tracks,o=0;o<i.length;o++){var s=i[o],l=a[s];if(!l){l=a[s]=new qO(s);var u=void 0,f=this._getAdditiveTrack(s);if(f){
var c=f.keyframes,p=c[c.length-1];u=p&&p.value,f.valType===Ws&&u&&(u=cf(u))}else u=this._target[s];if(u==null)continue;e>0&&l.addKeyframe(0,$n(u),n),this._trackKeys.
push(s)}l.addKeyframe(e,$n(r[s]),n)}return this._maxTime=Math.max(this._maxTime,e),this},t.prototype.pause=function(){this._clip.pause(),this._paused=!0},t.prototype.
resume=function(){this._clip.resume(),this._paused=!1},t.prototype.isPaused=function(){return!!this._paused},t.prototype.duration=function(e){return this._maxTime=
e,this._force=!0,this},t.prototype._doneCallback=function(){this._setTracksFinished(),this._clip=null;var e=this._doneCbs;if(e)for(var r=e.length,i=0;i<r;i++)e[i].
call(this)},t.prototype._abortedCallback=function(){this._setTracksFinished();var e=this.animation,r=this._abortedCbs;if(e&&e.removeClip(this._clip),this._clip=
null,r)for(var i=0;i<r.length;i++)r[i].call(this)},t.prototype._setTracksFinished=function(){for(var e=this._tracks,r=this._trackKeys,i=0;i<r.length;i++)e[r[i]].
setFinished()},t.prototype._getAdditiveTrack=function(e){var r,i=this._additiveAnimators;if(i)for(var n=0;n<i.length;n++){var a=i[n].getTrack(e);a&&(r=a)}return r},
t.prototype.start=function(e){if(!(this._started>0)){this._started=1;for(var r=this,i=[],n=this._maxTime||0,a=0;a<this._trackKeys.length;a++){var o=this._trackKeys[a],
s=this._tracks[o],l=this._getAdditiveTrack(o),u=s.keyframes,f=u.length;if(s.prepare(n,l),s.needsAnimate())if(!this._allowDiscrete&&s.discrete){var c=u[f-1];c&&(r.
_target[s.propName]=c.rawValue),s.setFinished()}else i.push(s)}if(i.length||this._force){var p=new _0({life:n,loop:this._loop,delay:this._delay||0,onframe:function(h){
r._started=2;var v=r._additiveAnimators;if(v){for(var d=!1,m=0;m<v.length;m++)if(v[m]._clip){d=!0;break}d||(r._additiveAnimators=null)}for(var m=0;m<i.length;m++)
i[m].step(r._target,h);var g=r._onframeCbs;if(g)for(var m=0;m<g.length;m++)g[m](r._target,h)},ondestroy:function(){r._doneCallback()}});this._clip=p,this.animation&&
this.animation.addClip(p),e&&p.setEasing(e)}else this._doneCallback();return this}},t.prototype.stop=function(e){if(this._clip){var r=this._clip;e&&r.onframe(1),
this._abortedCallback()}},t.prototype.delay=function(e){return this._delay=e,this},t.prototype.during=function(e){return e&&(this._onframeCbs||(this._onframeCbs=
[]),this._onframeCbs.push(e)),this},t.prototype.done=function(e){return e&&(this._doneCbs||(this._doneCbs=[]),this._doneCbs.push(e)),this},t.prototype.aborted=function(e){
return e&&(this._abortedCbs||(this._abortedCbs=[]),this._abortedCbs.push(e)),this},t.prototype.getClip=function(){return this._clip},t.prototype.getTrack=function(e){
return this._tracks[e]},t.prototype.getTracks=function(){var e=this;return B(this._trackKeys,function(r){return e._tracks[r]})},t.prototype.stopTracks=function(e,r){
if(!e.length||!this._clip)return!0;for(var i=this._tracks,n=this._trackKeys,a=0;a<e.length;a++){var o=i[e[a]];o&&!o.isFinished()&&(r?o.step(this._target,1):this.
_started===1&&o.step(this._target,0),o.setFinished())}for(var s=!0,a=0;a<n.length;a++)if(!i[n[a]].isFinished()){s=!1;break}return s&&this._abortedCallback(),s},
t.prototype.saveTo=function(e,r,i){if(e){r=r||this._trackKeys;for(var n=0;n<r.length;n++){var a=r[n],o=this._tracks[a];if(!(!o||o.isFinished())){var s=o.keyframes,
l=s[i?0:s.length-1];l&&(e[a]=$n(l.rawValue))}}}},t.prototype.__changeFinalValue=function(e,r){r=r||ee(e);for(var i=0;i<r.length;i++){var n=r[i],a=this._tracks[n];
if(a){var o=a.keyframes;if(o.length>1){var s=o.pop();a.addKeyframe(s.time,e[n]),a.prepare(this._maxTime,a.getAdditiveTrack())}}}},t})(),Xs=$O;var jO=(function(){function t(e){e&&(this._$eventProcessor=e)}return t.prototype.on=function(e,r,i,n){this._$handlers||(this._$handlers={});var a=this._$handlers;
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
1,o-1));break}}return a&&a.afterTrigger&&a.afterTrigger(e),this},t})(),mt=jO;var B0=1;se.hasGlobalWindow&&(B0=Math.max(window.devicePixelRatio||window.screen&&window.screen.deviceXDPI/window.screen.logicalXDPI||1,1));var jn=B0,Ks=.4,Zs="#333",qs="#ccc",z0="#eee";var qe=1,Qn=2,rn=4;var gv="__zr_normal__",yv=cr.concat(["ignore"]),QO=Zt(cr,function(t,e){return t[e]=!0,t},{ignore:!1}),To={},JO=new ne(0,0,0,0),hf=[],vf=0,wo=1,Sv=(function(){function t(e){
this.id=Iu(),this.animators=[],this.currentStates=[],this.states={},this._init(e)}return t.prototype._init=function(e){this.attr(e)},t.prototype.drift=function(e,r,i){
switch(this.draggable){case"horizontal":r=0;break;case"vertical":e=0;break}var n=this.transform;n||(n=this.transform=[1,0,0,1,0,0]),n[4]+=e,n[5]+=r,this.decomposeTransform(),
this.markRedraw()},t.prototype.beforeUpdate=function(){},t.prototype.afterUpdate=function(){},t.prototype.update=function(){this.updateTransform(),this.__dirty&&
this.updateInnerText()},t.prototype.updateInnerText=function(e){var r=this._textContent;if(r&&(!r.ignore||e)){this.textConfig||(this.textConfig={});var i=this.textConfig,
n=i.local,a=r.innerTransformable,o=void 0,s=void 0,l=!1;a.parent=n?this:null;var u=!1;a.copyTransform(r);var f=i.position!=null,c=i.autoOverflowArea,p=void 0;if((c||
f)&&(p=JO,i.layoutRect?p.copy(i.layoutRect):p.copy(this.getBoundingRect()),n||p.applyTransform(this.transform)),f){this.calculateTextPosition?this.calculateTextPosition(
To,i,p):Wn(To,i,p),a.x=To.x,a.y=To.y,o=To.align,s=To.verticalAlign;var h=i.origin;if(h&&i.rotation!=null){var v=void 0,d=void 0;h==="center"?(v=p.width*.5,d=p.height*
.5):(v=Cr(h[0],p.width),d=Cr(h[1],p.height)),u=!0,a.originX=-a.x+v+(n?0:p.x),a.originY=-a.y+d+(n?0:p.y)}}i.rotation!=null&&(a.rotation=i.rotation);var m=i.offset;
m&&(a.x+=m[0],a.y+=m[1],u||(a.originX=-m[0],a.originY=-m[1]));var g=this._innerTextDefaultStyle||(this._innerTextDefaultStyle={});if(c){var y=g.overflowRect=g.overflowRect||
new ne(0,0,0,0);a.getLocalTransform(hf),wr(hf,hf),ne.copy(y,p),y.applyTransform(hf)}else g.overflowRect=null;var _=i.inside==null?typeof i.position=="string"&&i.
position.indexOf("inside")>=0:i.inside,x=void 0,S=void 0,b=void 0;_&&this.canBeInsideText()?(x=i.insideFill,S=i.insideStroke,(x==null||x==="auto")&&(x=this.getInsideTextFill()),
(S==null||S==="auto")&&(S=this.getInsideTextStroke(x),b=!0)):(x=i.outsideFill,S=i.outsideStroke,(x==null||x==="auto")&&(x=this.getOutsideFill()),(S==null||S==="\
auto")&&(S=this.getOutsideStroke(x),b=!0)),x=x||"#000",(x!==g.fill||S!==g.stroke||b!==g.autoStroke||o!==g.align||s!==g.verticalAlign)&&(l=!0,g.fill=x,g.stroke=S,
g.autoStroke=b,g.align=o,g.verticalAlign=s,r.setDefaultTextStyle(g)),r.__dirty|=qe,l&&r.dirtyStyle(!0)}},t.prototype.canBeInsideText=function(){return!0},t.prototype.
getInsideTextFill=function(){return"#fff"},t.prototype.getInsideTextStroke=function(e){return"#000"},t.prototype.getOutsideFill=function(){return this.__zr&&this.
__zr.isDarkMode()?qs:Zs},t.prototype.getOutsideStroke=function(e){var r=this.__zr&&this.__zr.getBackgroundColor(),i=typeof r=="string"&&Ft(r);i||(i=[255,255,255,
1]);for(var n=i[3],a=this.__zr.isDarkMode(),o=0;o<3;o++)i[o]=i[o]*n+(a?0:255)*(1-n);return i[3]=1,So(i,"rgba")},t.prototype.traverse=function(e,r){},t.prototype.
attrKV=function(e,r){e==="textConfig"?this.setTextConfig(r):e==="textContent"?this.setTextContent(r):e==="clipPath"?this.setClipPath(r):e==="extra"?(this.extra=
this.extra||{},R(this.extra,r)):this[e]=r},t.prototype.hide=function(){this.ignore=!0,this.markRedraw()},t.prototype.show=function(){this.ignore=!1,this.markRedraw()},
t.prototype.attr=function(e,r){if(typeof e=="string")this.attrKV(e,r);else if(Y(e))for(var i=e,n=ee(i),a=0;a<n.length;a++){var o=n[a];this.attrKV(o,e[o])}return this.
markRedraw(),this},t.prototype.saveCurrentToNormalState=function(e){this._innerSaveToNormal(e);for(var r=this._normalState,i=0;i<this.animators.length;i++){var n=this.
animators[i],a=n.__fromStateTransition;if(!(n.getLoop()||a&&a!==gv)){var o=n.targetName,s=o?r[o]:r;n.saveTo(s)}}},t.prototype._innerSaveToNormal=function(e){var r=this.
_normalState;r||(r=this._normalState={}),e.textConfig&&!r.textConfig&&(r.textConfig=this.textConfig),this._savePrimaryToNormal(e,r,yv)},t.prototype._savePrimaryToNormal=
function(e,r,i){for(var n=0;n<i.length;n++){var a=i[n];e[a]!=null&&!(a in r)&&(r[a]=this[a])}},t.prototype.hasState=function(){return this.currentStates.length>
0},t.prototype.getState=function(e){return this.states[e]},t.prototype.ensureState=function(e){var r=this.states;return r[e]||(r[e]={}),r[e]},t.prototype.clearStates=
function(e){this.useState(gv,!1,e)},t.prototype.useState=function(e,r,i,n){var a=e===gv,o=this.hasState();if(!(!o&&a)){var s=this.currentStates,l=this.stateTransition;
if(!(oe(s,e)>=0&&(r||s.length===1))){var u;if(this.stateProxy&&!a&&(u=this.stateProxy(e)),u||(u=this.states&&this.states[e]),!u&&!a){ro("State "+e+" not exists.");
return}a||this.saveCurrentToNormalState(u);var f=this._textContent,c=F0(this,f,u,n);c&&!this.__inHover&&(this.__inHover=c),this._applyStateObj(e,u,this._normalState,
r,V0(this,i,l),l);var p=this._textGuide;return f&&f.useState(e,r,i,!!c),p&&p.useState(e,r,i,!!c),a?(this.currentStates=[],this._normalState={}):r?this.currentStates.
push(e):this.currentStates=[e],this._updateAnimationTargets(),this.markRedraw(),!c&&this.__inHover&&(this.__inHover=vf,this.__dirty&=~qe),u}}},t.prototype.useStates=
function(e,r,i){if(!e.length)this.clearStates();else{var n=[],a=this.currentStates,o=e.length,s=o===a.length;if(s){for(var l=0;l<o;l++)if(e[l]!==a[l]){s=!1;break}}
if(s)return;for(var l=0;l<o;l++){var u=e[l],f=void 0;this.stateProxy&&(f=this.stateProxy(u,e)),f||(f=this.states[u]),f&&n.push(f)}var c=n[o-1],p=this._textContent,
h=F0(this,p,c,i);h&&!this.__inHover&&(this.__inHover=h);var v=this._mergeStates(n),d=this.stateTransition;this.saveCurrentToNormalState(v),this._applyStateObj(e.
join(","),v,this._normalState,!1,V0(this,r,d),d);var m=this._textGuide;p&&p.useStates(e,r,!!h),m&&m.useStates(e,r,!!h),this._updateAnimationTargets(),this.currentStates=
e.slice(),this.markRedraw(),!h&&this.__inHover&&(this.__inHover=vf,this.__dirty&=~qe)}},t.prototype.isSilent=function(){for(var e=this;e;){if(e.silent)return!0;
var r=e.__hostTarget;e=r?e.ignoreHostSilent?null:r:e.parent}return!1},t.prototype._updateAnimationTargets=function(){for(var e=0;e<this.animators.length;e++){var r=this.
animators[e];r.targetName&&r.changeTarget(this[r.targetName])}},t.prototype.removeState=function(e){var r=oe(this.currentStates,e);if(r>=0){var i=this.currentStates.
slice();i.splice(r,1),this.useStates(i)}},t.prototype.replaceState=function(e,r,i){var n=this.currentStates.slice(),a=oe(n,e),o=oe(n,r)>=0;a>=0?o?n.splice(a,1):
n[a]=r:i&&!o&&n.push(r),this.useStates(n)},t.prototype.toggleState=function(e,r){r?this.useState(e,!0):this.removeState(e)},t.prototype._mergeStates=function(e){
for(var r={},i,n=0;n<e.length;n++){var a=e[n];R(r,a),a.textConfig&&(i=i||{},R(i,a.textConfig))}return i&&(r.textConfig=i),r},t.prototype._applyStateObj=function(e,r,i,n,a,o){
if(this.__inHover!==wo){var s=!(r&&n);r&&r.textConfig?(this.textConfig=R({},n?this.textConfig:i.textConfig),R(this.textConfig,r.textConfig)):s&&i.textConfig&&(this.
textConfig=i.textConfig);for(var l={},u=!1,f=0;f<yv.length;f++){var c=yv[f],p=a&&QO[c];r&&r[c]!=null?p?(u=!0,l[c]=r[c]):this[c]=r[c]:s&&i[c]!=null&&(p?(u=!0,l[c]=
i[c]):this[c]=i[c])}if(!a)for(var f=0;f<this.animators.length;f++){var h=this.animators[f],v=h.targetName;h.getLoop()||h.__changeFinalValue(v?(r||i)[v]:r||i)}u&&
this._transitionState(e,l,o)}},t.prototype._attachComponent=function(e){if(!(e.__zr&&!e.__hostTarget)&&e!==this){var r=this.__zr;r&&e.addSelfToZr(r),e.__zr=r,e.
__hostTarget=this}},t.prototype._detachComponent=function(e){e.__zr&&e.removeSelfFromZr(e.__zr),e.__zr=null,e.__hostTarget=null},t.prototype.getClipPath=function(){
return this._clipPath},t.prototype.setClipPath=function(e){this._clipPath&&this._clipPath!==e&&this.removeClipPath(),this._attachComponent(e),this._clipPath=e,this.
markRedraw()},t.prototype.removeClipPath=function(){var e=this._clipPath;e&&(this._detachComponent(e),this._clipPath=null,this.markRedraw())},t.prototype.getTextContent=
function(){return this._textContent},t.prototype.setTextContent=function(e){var r=this._textContent;r!==e&&(r&&r!==e&&this.removeTextContent(),e.innerTransformable=
new ji,this._attachComponent(e),this._textContent=e,this.markRedraw())},t.prototype.setTextConfig=function(e){this.textConfig||(this.textConfig={}),R(this.textConfig,
e),this.markRedraw()},t.prototype.removeTextConfig=function(){this.textConfig=null,this.markRedraw()},t.prototype.removeTextContent=function(){var e=this._textContent;
e&&(e.innerTransformable=null,this._detachComponent(e),this._textContent=null,this._innerTextDefaultStyle=null,this.markRedraw())},t.prototype.getTextGuideLine=
function(){return this._textGuide},t.prototype.setTextGuideLine=function(e){this._textGuide&&this._textGuide!==e&&this.removeTextGuideLine(),this._attachComponent(
e),this._textGuide=e,this.markRedraw()},t.prototype.removeTextGuideLine=function(){var e=this._textGuide;e&&(this._detachComponent(e),this._textGuide=null,this.
markRedraw())},t.prototype.markRedraw=function(){this.__dirty|=qe;var e=this.__zr;e&&(this.__inHover?e.refreshHover():e.refresh()),this.__hostTarget&&this.__hostTarget.
markRedraw()},t.prototype.dirty=function(){this.markRedraw()},t.prototype.addSelfToZr=function(e){if(this.__zr!==e){this.__zr=e;var r=this.animators;if(r)for(var i=0;i<
r.length;i++)e.animation.addAnimator(r[i]);this._clipPath&&this._clipPath.addSelfToZr(e),this._textContent&&this._textContent.addSelfToZr(e),this._textGuide&&this.
_textGuide.addSelfToZr(e)}},t.prototype.removeSelfFromZr=function(e){if(this.__zr){this.__zr=null;var r=this.animators;if(r)for(var i=0;i<r.length;i++)e.animation.
removeAnimator(r[i]);this._clipPath&&this._clipPath.removeSelfFromZr(e),this._textContent&&this._textContent.removeSelfFromZr(e),this._textGuide&&this._textGuide.
removeSelfFromZr(e)}},t.prototype.animate=function(e,r,i){var n=e?this[e]:this,a=new Xs(n,r,i);return e&&(a.targetName=e),this.addAnimator(a,e),a},t.prototype.addAnimator=
function(e,r){var i=this.__zr,n=this;e.during(function(){n.updateDuringAnimation(r)}).done(function(){var a=n.animators,o=oe(a,e);o>=0&&a.splice(o,1)}),this.animators.
push(e),i&&i.animation.addAnimator(e),i&&i.wakeUp()},t.prototype.updateDuringAnimation=function(e){this.markRedraw()},t.prototype.stopAnimation=function(e,r){for(var i=this.
animators,n=i.length,a=[],o=0;o<n;o++){var s=i[o];!e||e===s.scope?s.stop(r):a.push(s)}return this.animators=a,this},t.prototype.animateTo=function(e,r,i){_v(this,
e,r,i)},t.prototype.animateFrom=function(e,r,i){_v(this,e,r,i,!0)},t.prototype._transitionState=function(e,r,i,n){for(var a=_v(this,r,i,n),o=0;o<a.length;o++)a[o].
__fromStateTransition=e},t.prototype.getBoundingRect=function(){return null},t.prototype.getPaintRect=function(){return null},t.initDefaultProps=(function(){var e=t.
prototype;e.type="element",e.name="",e.ignore=e.silent=e.ignoreHostSilent=e.isGroup=e.draggable=e.dragging=e.ignoreClip=!1,e.__inHover=vf,e.__dirty=qe;var r={};
function i(a,o,s){r[a+o+s]||(console.warn("DEPRECATED: '"+a+"' has been deprecated. use '"+o+"', '"+s+"' instead"),r[a+o+s]=!0)}function n(a,o,s,l){Object.defineProperty(
e,a,{get:function(){if(!this[o]){var f=this[o]=[];u(this,f)}return this[o]},set:function(f){this[s]=f[0],this[l]=f[1],this[o]=f,u(this,f)}});function u(f,c){Object.
defineProperty(c,0,{get:function(){return f[s]},set:function(p){f[s]=p}}),Object.defineProperty(c,1,{get:function(){return f[l]},set:function(p){f[l]=p}})}}Object.
defineProperty&&(n("position","_legacyPos","x","y"),n("scale","_legacyScale","scaleX","scaleY"),n("origin","_legacyOrigin","originX","originY"))})(),t})();vt(Sv,
mt);vt(Sv,ji);function _v(t,e,r,i,n){r=r||{};var a=[];H0(t,"",t,e,r,i,a,n);var o=a.length,s=!1,l=r.done,u=r.aborted,f=function(){s=!0,o--,o<=0&&(s?l&&l():u&&u())},
c=function(){o--,o<=0&&(s?l&&l():u&&u())};o||l&&l(),a.length>0&&r.during&&a[0].during(function(v,d){r.during(d)});for(var p=0;p<a.length;p++){var h=a[p];f&&h.done(
f),c&&h.aborted(c),r.force&&h.duration(r.duration),h.start(r.easing)}return a}function xv(t,e,r){for(var i=0;i<r;i++)t[i]=e[i]}function eL(t){return He(t[0])}function tL(t,e,r){
if(He(e[r]))if(He(t[r])||(t[r]=[]),Ge(e[r])){var i=e[r].length;t[r].length!==i&&(t[r]=new e[r].constructor(i),xv(t[r],e[r],i))}else{var n=e[r],a=t[r],o=n.length;
if(eL(n))for(var s=n[0].length,l=0;l<o;l++)a[l]?xv(a[l],n[l],s):a[l]=Array.prototype.slice.call(n[l]);else xv(a,n,o);a.length=n.length}else t[r]=e[r]}function rL(t,e){
return t===e||He(t)&&He(e)&&iL(t,e)}function iL(t,e){var r=t.length;if(r!==e.length)return!1;for(var i=0;i<r;i++)if(t[i]!==e[i])return!1;return!0}function H0(t,e,r,i,n,a,o,s){
for(var l=ee(i),u=n.duration,f=n.delay,c=n.additive,p=n.setToFinal,h=!Y(a),v=t.animators,d=[],m=0;m<l.length;m++){var g=l[m],y=i[g];if(y!=null&&r[g]!=null&&(h||
a[g]))if(Y(y)&&!He(y)&&!Yi(y)){if(e){s||(r[g]=y,t.updateDuringAnimation(e));continue}H0(t,g,r[g],y,n,a&&a[g],o,s)}else d.push(g);else s||(r[g]=y,t.updateDuringAnimation(
e),d.push(g))}var _=d.length;if(!c&&_)for(var x=0;x<v.length;x++){var S=v[x];if(S.targetName===e){var b=S.stopTracks(d);if(b){var T=oe(v,S);v.splice(T,1)}}}if(n.
force||(d=Ce(d,function(D){return!rL(i[D],r[D])}),_=d.length),_>0||n.force&&!o.length){var C=void 0,A=void 0,E=void 0;if(s){A={},p&&(C={});for(var x=0;x<_;x++){
var g=d[x];A[g]=r[g],p?C[g]=i[g]:r[g]=i[g]}}else if(p){E={};for(var x=0;x<_;x++){var g=d[x];E[g]=$n(r[g]),tL(r,i,g)}}var S=new Xs(r,!1,!1,c?Ce(v,function(O){return O.
targetName===e}):null);S.targetName=e,n.scope&&(S.scope=n.scope),p&&C&&S.whenWithKeys(0,C,d),E&&S.whenWithKeys(0,E,d),S.whenWithKeys(u??500,s?A:i,d).delay(f||0),
t.addAnimator(S,e),o.push(S)}}function F0(t,e,r,i){return!(r&&r.hoverLayer||i)||U0(t)||e&&U0(e)?vf:wo}function U0(t){return t.type==="text"||t.type==="tspan"}function V0(t,e,r){
return!e&&!t.__inHover&&r&&r.duration>0}var df=Sv;var wv="__zr_style_"+Math.round(Math.random()*10),Wr={shadowBlur:0,shadowOffsetX:0,shadowOffsetY:0,shadowColor:"#000",opacity:1,blend:"source-over"},Jn={style:{
shadowBlur:!0,shadowOffsetX:!0,shadowOffsetY:!0,shadowColor:!0,opacity:!0}};Wr[wv]=!0;var G0=["z","z2","invisible"],nL=["invisible"],aL=(function(t){I(e,t);function e(r){
return t.call(this,r)||this}return e.prototype._init=function(r){for(var i=ee(r),n=0;n<i.length;n++){var a=i[n];a==="style"?this.useStyle(r[a]):t.prototype.attrKV.
call(this,a,r[a])}this.style||this.useStyle({})},e.prototype.beforeBrush=function(r){},e.prototype.afterBrush=function(){},e.prototype.innerBeforeBrush=function(){},
e.prototype.innerAfterBrush=function(){},e.prototype.shouldBePainted=function(r,i,n,a){var o=this.transform;if(this.ignore||this.invisible||this.style.opacity===
0||this.culling&&oL(this,r,i)||o&&!o[0]&&!o[3])return!1;if(n&&this.__clipPaths&&this.__clipPaths.length){for(var s=0;s<this.__clipPaths.length;++s)if(this.__clipPaths[s].
isZeroArea())return!1}if(a&&this.parent)for(var l=this.parent;l;){if(l.ignore)return!1;l=l.parent}return!0},e.prototype.contain=function(r,i){return this.rectContain(
r,i)},e.prototype.traverse=function(r,i){r.call(i,this)},e.prototype.rectContain=function(r,i){var n=this.transformCoordToLocal(r,i),a=this.getBoundingRect();return a.
contain(n[0],n[1])},e.prototype.getPaintRect=function(){var r=this._paintRect;if(!this._paintRect||this.__dirty){var i=this.transform,n=this.getBoundingRect(),a=this.
style,o=a.shadowBlur||0,s=a.shadowOffsetX||0,l=a.shadowOffsetY||0;r=this._paintRect||(this._paintRect=new ne(0,0,0,0)),i?ne.applyTransform(r,n,i):r.copy(n),(o||
s||l)&&(r.width+=o*2+Math.abs(s),r.height+=o*2+Math.abs(l),r.x=Math.min(r.x,r.x+s-o),r.y=Math.min(r.y,r.y+l-o));var u=this.dirtyRectTolerance;r.isZero()||(r.x=Math.
floor(r.x-u),r.y=Math.floor(r.y-u),r.width=Math.ceil(r.width+1+u*2),r.height=Math.ceil(r.height+1+u*2))}return r},e.prototype.setPrevPaintRect=function(r){r?(this.
_prevPaintRect=this._prevPaintRect||new ne(0,0,0,0),this._prevPaintRect.copy(r)):this._prevPaintRect=null},e.prototype.getPrevPaintRect=function(){return this._prevPaintRect},
e.prototype.animateStyle=function(r){return this.animate("style",r)},e.prototype.updateDuringAnimation=function(r){r==="style"?this.dirtyStyle():this.markRedraw()},
e.prototype.attrKV=function(r,i){r!=="style"?t.prototype.attrKV.call(this,r,i):this.style?this.setStyle(i):this.useStyle(i)},e.prototype.setStyle=function(r,i){
return typeof r=="string"?this.style[r]=i:R(this.style,r),this.dirtyStyle(),this},e.prototype.dirtyStyle=function(r){r||this.markRedraw(),this.__dirty|=Qn,this.
_rect&&(this._rect=null)},e.prototype.dirty=function(){this.dirtyStyle()},e.prototype.styleChanged=function(){return!!(this.__dirty&Qn)},e.prototype.styleUpdated=
function(){this.__dirty&=~Qn},e.prototype.createStyle=function(r){return Xi(Wr,r)},e.prototype.useStyle=function(r){r[wv]||(r=this.createStyle(r)),this.style=r,
this.dirtyStyle()},e.prototype._useHoverStyle=function(r){this.__hoverStyle=r},e.prototype.isStyleObject=function(r){return r[wv]},e.prototype._innerSaveToNormal=
function(r){t.prototype._innerSaveToNormal.call(this,r);var i=this._normalState;r.style&&!i.style&&(i.style=this._mergeStyle(this.createStyle(),this.style)),this.
_savePrimaryToNormal(r,i,G0)},e.prototype._applyStateObj=function(r,i,n,a,o,s){t.prototype._applyStateObj.call(this,r,i,n,a,o,s);var l=!(i&&a),u=this.__inHover===
wo,f;if(i&&i.style?o?a?f=i.style:(f=this._mergeStyle(this.createStyle(),n.style),this._mergeStyle(f,i.style)):(f=this._mergeStyle(this.createStyle(),a?this.style:
n.style),this._mergeStyle(f,i.style)):l&&(f=n.style),f)if(o){var c=this.style;if(this.style=this.createStyle(l?{}:c),l)for(var p=ee(c),h=0;h<p.length;h++){var v=p[h];
v in f&&(f[v]=f[v],this.style[v]=c[v])}for(var d=ee(f),h=0;h<d.length;h++){var v=d[h];this.style[v]=this.style[v]}this._transitionState(r,{style:f},s,this.getAnimationStyleProps())}else
u?this._useHoverStyle(f):this.useStyle(f);if(!u)for(var m=this.__inHover?nL:G0,h=0;h<m.length;h++){var v=m[h];i&&i[v]!=null?this[v]=i[v]:l&&n[v]!=null&&(this[v]=
n[v])}},e.prototype._mergeStates=function(r){for(var i=t.prototype._mergeStates.call(this,r),n,a=0;a<r.length;a++){var o=r[a];o.style&&(n=n||{},this._mergeStyle(
n,o.style))}return n&&(i.style=n),i},e.prototype._mergeStyle=function(r,i){return R(r,i),r},e.prototype.getAnimationStyleProps=function(){return Jn},e.initDefaultProps=
(function(){var r=e.prototype;r.type="displayable",r.invisible=!1,r.z=0,r.z2=0,r.zlevel=0,r.culling=!1,r.cursor="pointer",r.rectHover=!1,r.incremental=0,r._rect=
null,r.dirtyRectTolerance=0,r.__dirty=qe|Qn})(),e})(df),bv=new ne(0,0,0,0),Tv=new ne(0,0,0,0);function oL(t,e,r){return bv.copy(t.getBoundingRect()),t.transform&&
bv.applyTransform(t.transform),Tv.width=e,Tv.height=r,!bv.intersect(Tv)}var Ut=aL;var vr=Math.min,dr=Math.max,Cv=Math.sin,Ev=Math.cos,ea=Math.PI*2,mf=qi(),gf=qi(),yf=qi();function Av(t,e,r,i,n,a){n[0]=vr(t,r),n[1]=vr(e,i),a[0]=dr(t,r),a[1]=dr(e,i)}var Y0=[],W0=[];function X0(t,e,r,i,n,a,o,s,l,u){var f=Zu,c=Be,p=f(t,r,n,o,Y0);l[0]=
1/0,l[1]=1/0,u[0]=-1/0,u[1]=-1/0;for(var h=0;h<p;h++){var v=c(t,r,n,o,Y0[h]);l[0]=vr(v,l[0]),u[0]=dr(v,u[0])}p=f(e,i,a,s,W0);for(var h=0;h<p;h++){var d=c(e,i,a,
s,W0[h]);l[1]=vr(d,l[1]),u[1]=dr(d,u[1])}l[0]=vr(t,l[0]),u[0]=dr(t,u[0]),l[0]=vr(o,l[0]),u[0]=dr(o,u[0]),l[1]=vr(e,l[1]),u[1]=dr(e,u[1]),l[1]=vr(s,l[1]),u[1]=dr(
s,u[1])}function K0(t,e,r,i,n,a,o,s){var l=qu,u=ot,f=dr(vr(l(t,r,n),1),0),c=dr(vr(l(e,i,a),1),0),p=u(t,r,n,f),h=u(e,i,a,c);o[0]=vr(t,n,p),o[1]=vr(e,a,h),s[0]=dr(
t,n,p),s[1]=dr(e,a,h)}function Z0(t,e,r,i,n,a,o,s,l){var u=pi,f=hi,c=Math.abs(n-a);if(c%ea<1e-4&&c>1e-4){s[0]=t-r,s[1]=e-i,l[0]=t+r,l[1]=e+i;return}if(mf[0]=Ev(
n)*r+t,mf[1]=Cv(n)*i+e,gf[0]=Ev(a)*r+t,gf[1]=Cv(a)*i+e,u(s,mf,gf),f(l,mf,gf),n=n%ea,n<0&&(n=n+ea),a=a%ea,a<0&&(a=a+ea),n>a&&!o?a+=ea:n<a&&o&&(n+=ea),o){var p=a;
a=n,n=p}for(var h=0;h<a;h+=Math.PI/2)h>n&&(yf[0]=Ev(h)*r+t,yf[1]=Cv(h)*i+e,u(s,yf,s),f(l,yf,l))}var Ee={M:1,L:2,C:3,Q:4,A:5,Z:6,R:7},ta=[],ra=[],Xr=[],nn=[],Kr=[],Zr=[],Dv=Math.min,Mv=Math.max,ia=Math.cos,na=Math.sin,_i=Math.abs,Pv=Math.PI,an=Pv*2,Ov=typeof Float32Array<
"u",$s=[];function Lv(t){var e=Math.round(t/Pv*1e8)/1e8;return e%2*Pv}function sL(t,e){var r=Lv(t[0]);r<0&&(r+=an);var i=r-t[0],n=t[1];n+=i,!e&&n-r>=an?n=r+an:e&&
r-n>=an?n=r-an:!e&&r>n?n=r+(an-Lv(r-n)):e&&r<n&&(n=r-(an-Lv(n-r))),t[0]=r,t[1]=n}var lL=(function(){function t(e){this.dpr=1,this._xi=0,this._yi=0,this._x0=0,this.
_y0=0,this._len=0,e&&(this._saveData=!1),this._saveData&&(this.data=[])}return t.prototype.increaseVersion=function(){this._version++},t.prototype.getVersion=function(){
return this._version},t.prototype.setScale=function(e,r,i){i=i||0,i>0&&(this._ux=_i(i/jn/e)||0,this._uy=_i(i/jn/r)||0)},t.prototype.setDPR=function(e){this.dpr=
e},t.prototype.setContext=function(e){this._ctx=e},t.prototype.getContext=function(){return this._ctx},t.prototype.beginPath=function(){return this._ctx&&this._ctx.
beginPath(),this.reset(),this},t.prototype.reset=function(){this._saveData&&(this._len=0),this._pathSegLen&&(this._pathSegLen=null,this._pathLen=0),this._version++},
t.prototype.moveTo=function(e,r){return this._drawPendingPt(),this.addData(Ee.M,e,r),this._ctx&&this._ctx.moveTo(e,r),this._x0=e,this._y0=r,this._xi=e,this._yi=
r,this},t.prototype.lineTo=function(e,r){var i=_i(e-this._xi),n=_i(r-this._yi),a=i>this._ux||n>this._uy;if(this.addData(Ee.L,e,r),this._ctx&&a&&this._ctx.lineTo(
e,r),a)this._xi=e,this._yi=r,this._pendingPtDist=0;else{var o=i*i+n*n;o>this._pendingPtDist&&(this._pendingPtX=e,this._pendingPtY=r,this._pendingPtDist=o)}return this},
t.prototype.bezierCurveTo=function(e,r,i,n,a,o){return this._drawPendingPt(),this.addData(Ee.C,e,r,i,n,a,o),this._ctx&&this._ctx.bezierCurveTo(e,r,i,n,a,o),this.
_xi=a,this._yi=o,this},t.prototype.quadraticCurveTo=function(e,r,i,n){return this._drawPendingPt(),this.addData(Ee.Q,e,r,i,n),this._ctx&&this._ctx.quadraticCurveTo(
e,r,i,n),this._xi=i,this._yi=n,this},t.prototype.arc=function(e,r,i,n,a,o){this._drawPendingPt(),$s[0]=n,$s[1]=a,sL($s,o),n=$s[0],a=$s[1];var s=a-n;return this.
addData(Ee.A,e,r,i,i,n,s,0,o?0:1),this._ctx&&this._ctx.arc(e,r,i,n,a,o),this._xi=ia(a)*i+e,this._yi=na(a)*i+r,this},t.prototype.arcTo=function(e,r,i,n,a){return this.
_drawPendingPt(),this._ctx&&this._ctx.arcTo(e,r,i,n,a),this},t.prototype.rect=function(e,r,i,n){return this._drawPendingPt(),this._ctx&&this._ctx.rect(e,r,i,n),
this.addData(Ee.R,e,r,i,n),this},t.prototype.closePath=function(){this._drawPendingPt(),this.addData(Ee.Z);var e=this._ctx,r=this._x0,i=this._y0;return e&&e.closePath(),
this._xi=r,this._yi=i,this},t.prototype.fill=function(e){e&&e.fill(),this.toStatic()},t.prototype.stroke=function(e){e&&e.stroke(),this.toStatic()},t.prototype.
len=function(){return this._len},t.prototype.setData=function(e){if(this._saveData){var r=e.length;!(this.data&&this.data.length===r)&&Ov&&(this.data=new Float32Array(
r));for(var i=0;i<r;i++)this.data[i]=e[i];this._len=r}},t.prototype.appendPath=function(e){if(this._saveData){e instanceof Array||(e=[e]);for(var r=e.length,i=0,
n=this._len,a=0;a<r;a++)i+=e[a].len();var o=this.data;if(Ov&&(o instanceof Float32Array||!o)&&(this.data=new Float32Array(n+i),n>0&&o))for(var s=0;s<n;s++)this.
data[s]=o[s];for(var a=0;a<r;a++)for(var l=e[a].data,s=0;s<l.length;s++)this.data[n++]=l[s];this._len=n}},t.prototype.addData=function(e,r,i,n,a,o,s,l,u){if(this.
_saveData){var f=this.data;this._len+arguments.length>f.length&&(this._expandData(),f=this.data);for(var c=0;c<arguments.length;c++)f[this._len++]=arguments[c]}},
t.prototype._drawPendingPt=function(){this._pendingPtDist>0&&(this._ctx&&this._ctx.lineTo(this._pendingPtX,this._pendingPtY),this._pendingPtDist=0)},t.prototype.
_expandData=function(){if(!(this.data instanceof Array)){for(var e=[],r=0;r<this._len;r++)e[r]=this.data[r];this.data=e}},t.prototype.toStatic=function(){if(this.
_saveData){this._drawPendingPt();var e=this.data;e instanceof Array&&(e.length=this._len,Ov&&this._len>11&&(this.data=new Float32Array(e)))}},t.prototype.getBoundingRect=
function(){Xr[0]=Xr[1]=Kr[0]=Kr[1]=Number.MAX_VALUE,nn[0]=nn[1]=Zr[0]=Zr[1]=-Number.MAX_VALUE;var e=this.data,r=0,i=0,n=0,a=0,o;for(o=0;o<this._len;){var s=e[o++],
l=o===1;switch(l&&(r=e[o],i=e[o+1],n=r,a=i),s){case Ee.M:r=n=e[o++],i=a=e[o++],Kr[0]=n,Kr[1]=a,Zr[0]=n,Zr[1]=a;break;case Ee.L:Av(r,i,e[o],e[o+1],Kr,Zr),r=e[o++],
i=e[o++];break;case Ee.C:X0(r,i,e[o++],e[o++],e[o++],e[o++],e[o],e[o+1],Kr,Zr),r=e[o++],i=e[o++];break;case Ee.Q:K0(r,i,e[o++],e[o++],e[o],e[o+1],Kr,Zr),r=e[o++],
i=e[o++];break;case Ee.A:var u=e[o++],f=e[o++],c=e[o++],p=e[o++],h=e[o++],v=e[o++]+h;o+=1;var d=!e[o++];l&&(n=ia(h)*c+u,a=na(h)*p+f),Z0(u,f,c,p,h,v,d,Kr,Zr),r=ia(
v)*c+u,i=na(v)*p+f;break;case Ee.R:n=r=e[o++],a=i=e[o++];var m=e[o++],g=e[o++];Av(n,a,n+m,a+g,Kr,Zr);break;case Ee.Z:r=n,i=a;break}pi(Xr,Xr,Kr),hi(nn,nn,Zr)}return o===
0&&(Xr[0]=Xr[1]=nn[0]=nn[1]=0),new ne(Xr[0],Xr[1],nn[0]-Xr[0],nn[1]-Xr[1])},t.prototype._calculateLength=function(){var e=this.data,r=this._len,i=this._ux,n=this.
_uy,a=0,o=0,s=0,l=0;this._pathSegLen||(this._pathSegLen=[]);for(var u=this._pathSegLen,f=0,c=0,p=0;p<r;){var h=e[p++],v=p===1;v&&(a=e[p],o=e[p+1],s=a,l=o);var d=-1;
switch(h){case Ee.M:a=s=e[p++],o=l=e[p++];break;case Ee.L:{var m=e[p++],g=e[p++],y=m-a,_=g-o;(_i(y)>i||_i(_)>n||p===r-1)&&(d=Math.sqrt(y*y+_*_),a=m,o=g);break}case Ee.
C:{var x=e[p++],S=e[p++],m=e[p++],g=e[p++],b=e[p++],T=e[p++];d=d0(a,o,x,S,m,g,b,T,10),a=b,o=T;break}case Ee.Q:{var x=e[p++],S=e[p++],m=e[p++],g=e[p++];d=y0(a,o,
x,S,m,g,10),a=m,o=g;break}case Ee.A:var C=e[p++],A=e[p++],E=e[p++],D=e[p++],O=e[p++],M=e[p++],N=M+O;p+=1,v&&(s=ia(O)*E+C,l=na(O)*D+A),d=Mv(E,D)*Dv(an,Math.abs(M)),
a=ia(N)*E+C,o=na(N)*D+A;break;case Ee.R:{s=a=e[p++],l=o=e[p++];var P=e[p++],L=e[p++];d=P*2+L*2;break}case Ee.Z:{var y=s-a,_=l-o;d=Math.sqrt(y*y+_*_),a=s,o=l;break}}
d>=0&&(u[c++]=d,f+=d)}return this._pathLen=f,f},t.prototype.rebuildPath=function(e,r){var i=this.data,n=this._ux,a=this._uy,o=this._len,s,l,u,f,c,p,h=r<1,v,d,m=0,
g=0,y,_=0,x,S;if(!(h&&(this._pathSegLen||this._calculateLength(),v=this._pathSegLen,d=this._pathLen,y=r*d,!y)))e:for(var b=0;b<o;){var T=i[b++],C=b===1;switch(C&&
(u=i[b],f=i[b+1],s=u,l=f),T!==Ee.L&&_>0&&(e.lineTo(x,S),_=0),T){case Ee.M:s=u=i[b++],l=f=i[b++],e.moveTo(u,f);break;case Ee.L:{c=i[b++],p=i[b++];var A=_i(c-u),E=_i(
p-f);if(A>n||E>a){if(h){var D=v[g++];if(m+D>y){var O=(y-m)/D;e.lineTo(u*(1-O)+c*O,f*(1-O)+p*O);break e}m+=D}e.lineTo(c,p),u=c,f=p,_=0}else{var M=A*A+E*E;M>_&&(x=
c,S=p,_=M)}break}case Ee.C:{var N=i[b++],P=i[b++],L=i[b++],F=i[b++],U=i[b++],X=i[b++];if(h){var D=v[g++];if(m+D>y){var O=(y-m)/D;go(u,N,L,U,O,ta),go(f,P,F,X,O,ra),
e.bezierCurveTo(ta[1],ra[1],ta[2],ra[2],ta[3],ra[3]);break e}m+=D}e.bezierCurveTo(N,P,L,F,U,X),u=U,f=X;break}case Ee.Q:{var N=i[b++],P=i[b++],L=i[b++],F=i[b++];
if(h){var D=v[g++];if(m+D>y){var O=(y-m)/D;yo(u,N,L,O,ta),yo(f,P,F,O,ra),e.quadraticCurveTo(ta[1],ra[1],ta[2],ra[2]);break e}m+=D}e.quadraticCurveTo(N,P,L,F),u=
L,f=F;break}case Ee.A:var q=i[b++],j=i[b++],J=i[b++],re=i[b++],$=i[b++],de=i[b++],_e=i[b++],ht=!i[b++],xt=J>re?J:re,we=_i(J-re)>.001,Ve=$+de,fe=!1;if(h){var D=v[g++];
m+D>y&&(Ve=$+de*(y-m)/D,fe=!0),m+=D}if(we&&e.ellipse?e.ellipse(q,j,J,re,_e,$,Ve,ht):e.arc(q,j,xt,$,Ve,ht),fe)break e;C&&(s=ia($)*J+q,l=na($)*re+j),u=ia(Ve)*J+q,
f=na(Ve)*re+j;break;case Ee.R:s=u=i[b],l=f=i[b+1],c=i[b++],p=i[b++];var xe=i[b++],Tr=i[b++];if(h){var D=v[g++];if(m+D>y){var at=y-m;e.moveTo(c,p),e.lineTo(c+Dv(
at,xe),p),at-=xe,at>0&&e.lineTo(c+xe,p+Dv(at,Tr)),at-=Tr,at>0&&e.lineTo(c+Mv(xe-at,0),p+Tr),at-=xe,at>0&&e.lineTo(c,p+Mv(Tr-at,0));break e}m+=D}e.rect(c,p,xe,Tr);
break;case Ee.Z:if(h){var D=v[g++];if(m+D>y){var O=(y-m)/D;e.lineTo(u*(1-O)+s*O,f*(1-O)+l*O);break e}m+=D}e.closePath(),u=s,f=l}}},t.prototype.clone=function(){
var e=new t,r=this.data;return e.data=r.slice?r.slice():Array.prototype.slice.call(r),e._len=this._len,e},t.prototype.canSave=function(){return!!this._saveData},
t.CMD=Ee,t.initDefaultProps=(function(){var e=t.prototype;e._saveData=!0,e._ux=0,e._uy=0,e._pendingPtDist=0,e._version=0})(),t})(),At=lL;function aa(t,e,r,i,n,a,o){if(n===0)return!1;var s=n,l=0,u=t;if(o>e+s&&o>i+s||o<e-s&&o<i-s||a>t+s&&a>r+s||a<t-s&&a<r-s)return!1;if(t!==r)l=(e-i)/(t-r),u=(t*i-r*
e)/(t-r);else return Math.abs(a-t)<=s/2;var f=l*a-o+u,c=f*f/(l*l+1);return c<=s/2*s/2}function q0(t,e,r,i,n,a,o,s,l,u,f){if(l===0)return!1;var c=l;if(f>e+c&&f>i+c&&f>a+c&&f>s+c||f<e-c&&f<i-c&&f<a-c&&f<s-c||u>t+c&&u>r+c&&u>n+c&&u>o+c||u<t-c&&u<r-c&&
u<n-c&&u<o-c)return!1;var p=v0(t,e,r,i,n,a,o,s,u,f,null);return p<=c/2}function $0(t,e,r,i,n,a,o,s,l){if(o===0)return!1;var u=o;if(l>e+u&&l>i+u&&l>a+u||l<e-u&&l<i-u&&l<a-u||s>t+u&&s>r+u&&s>n+u||s<t-u&&s<r-u&&s<n-u)return!1;var f=g0(
t,e,r,i,n,a,s,l,null);return f<=u/2}var j0=Math.PI*2;function js(t){return t%=j0,t<0&&(t+=j0),t}var Qs=Math.PI*2;function Q0(t,e,r,i,n,a,o,s,l){if(o===0)return!1;var u=o;s-=t,l-=e;var f=Math.sqrt(s*s+l*l);if(f-u>r||f+u<r)return!1;if(Math.abs(i-n)%Qs<1e-4)return!0;
if(a){var c=i;i=js(n),n=js(c)}else i=js(i),n=js(n);i>n&&(n+=Qs);var p=Math.atan2(l,s);return p<0&&(p+=Qs),p>=i&&p<=n||p+Qs>=i&&p+Qs<=n}function xi(t,e,r,i,n,a){if(a>e&&a>i||a<e&&a<i||i===e)return 0;var o=(a-e)/(i-e),s=i<e?1:-1;(o===1||o===0)&&(s=i<e?.5:-.5);var l=o*(r-t)+t;return l===n?1/0:l>n?
s:0}var on=At.CMD,oa=Math.PI*2,hL=1e-4;function vL(t,e){return Math.abs(t-e)<hL}var Dt=[-1,-1,-1],mr=[-1,-1];function dL(){var t=mr[0];mr[0]=mr[1],mr[1]=t}function mL(t,e,r,i,n,a,o,s,l,u){
if(u>e&&u>i&&u>a&&u>s||u<e&&u<i&&u<a&&u<s)return 0;var f=Zn(e,i,a,s,u,Dt);if(f===0)return 0;for(var c=0,p=-1,h=void 0,v=void 0,d=0;d<f;d++){var m=Dt[d],g=m===0||
m===1?.5:1,y=Be(t,r,n,o,m);y<l||(p<0&&(p=Zu(e,i,a,s,mr),mr[1]<mr[0]&&p>1&&dL(),h=Be(e,i,a,s,mr[0]),p>1&&(v=Be(e,i,a,s,mr[1]))),p===2?m<mr[0]?c+=h<e?g:-g:m<mr[1]?
c+=v<h?g:-g:c+=s<v?g:-g:m<mr[0]?c+=h<e?g:-g:c+=s<h?g:-g)}return c}function gL(t,e,r,i,n,a,o,s){if(s>e&&s>i&&s>a||s<e&&s<i&&s<a)return 0;var l=m0(e,i,a,s,Dt);if(l===
0)return 0;var u=qu(e,i,a);if(u>=0&&u<=1){for(var f=0,c=ot(e,i,a,u),p=0;p<l;p++){var h=Dt[p]===0||Dt[p]===1?.5:1,v=ot(t,r,n,Dt[p]);v<o||(Dt[p]<u?f+=c<e?h:-h:f+=
a<c?h:-h)}return f}else{var h=Dt[0]===0||Dt[0]===1?.5:1,v=ot(t,r,n,Dt[0]);return v<o?0:a<e?h:-h}}function yL(t,e,r,i,n,a,o,s){if(s-=e,s>r||s<-r)return 0;var l=Math.
sqrt(r*r-s*s);Dt[0]=-l,Dt[1]=l;var u=Math.abs(i-n);if(u<1e-4)return 0;if(u>=oa-1e-4){i=0,n=oa;var f=a?1:-1;return o>=Dt[0]+t&&o<=Dt[1]+t?f:0}if(i>n){var c=i;i=n,
n=c}i<0&&(i+=oa,n+=oa);for(var p=0,h=0;h<2;h++){var v=Dt[h];if(v+t>o){var d=Math.atan2(s,v),f=a?1:-1;d<0&&(d=oa+d),(d>=i&&d<=n||d+oa>=i&&d+oa<=n)&&(d>Math.PI/2&&
d<Math.PI*1.5&&(f=-f),p+=f)}}return p}function J0(t,e,r,i,n){for(var a=t.data,o=t.len(),s=0,l=0,u=0,f=0,c=0,p,h,v=0;v<o;){var d=a[v++],m=v===1;switch(d===on.M&&
v>1&&(r||(s+=xi(l,u,f,c,i,n))),m&&(l=a[v],u=a[v+1],f=l,c=u),d){case on.M:f=a[v++],c=a[v++],l=f,u=c;break;case on.L:if(r){if(aa(l,u,a[v],a[v+1],e,i,n))return!0}else
s+=xi(l,u,a[v],a[v+1],i,n)||0;l=a[v++],u=a[v++];break;case on.C:if(r){if(q0(l,u,a[v++],a[v++],a[v++],a[v++],a[v],a[v+1],e,i,n))return!0}else s+=mL(l,u,a[v++],a[v++],
a[v++],a[v++],a[v],a[v+1],i,n)||0;l=a[v++],u=a[v++];break;case on.Q:if(r){if($0(l,u,a[v++],a[v++],a[v],a[v+1],e,i,n))return!0}else s+=gL(l,u,a[v++],a[v++],a[v],
a[v+1],i,n)||0;l=a[v++],u=a[v++];break;case on.A:var g=a[v++],y=a[v++],_=a[v++],x=a[v++],S=a[v++],b=a[v++];v+=1;var T=!!(1-a[v++]);p=Math.cos(S)*_+g,h=Math.sin(
S)*x+y,m?(f=p,c=h):s+=xi(l,u,p,h,i,n);var C=(i-g)*x/_+g;if(r){if(Q0(g,y,x,S,S+b,T,e,C,n))return!0}else s+=yL(g,y,x,S,S+b,T,C,n);l=Math.cos(S+b)*_+g,u=Math.sin(S+
b)*x+y;break;case on.R:f=l=a[v++],c=u=a[v++];var A=a[v++],E=a[v++];if(p=f+A,h=c+E,r){if(aa(f,c,p,c,e,i,n)||aa(p,c,p,h,e,i,n)||aa(p,h,f,h,e,i,n)||aa(f,h,f,c,e,i,
n))return!0}else s+=xi(p,c,p,h,i,n),s+=xi(f,h,f,c,i,n);break;case on.Z:if(r){if(aa(l,u,f,c,e,i,n))return!0}else s+=xi(l,u,f,c,i,n);l=f,u=c;break}}return!r&&!vL(
u,c)&&(s+=xi(l,u,f,c,i,n)||0),s!==0}function ex(t,e,r){return J0(t,0,!1,e,r)}function tx(t,e,r,i){return J0(t,e,!0,r,i)}var Co=le({fill:"#000",stroke:null,strokePercent:1,fillOpacity:1,strokeOpacity:1,lineDashOffset:0,lineWidth:1,lineCap:"butt",miterLimit:10,strokeNoScale:!1,strokeFirst:!1},
Wr),xL={style:le({fill:!0,stroke:!0,strokePercent:!0,fillOpacity:!0,strokeOpacity:!0,lineDashOffset:!0,lineWidth:!0,miterLimit:!0},Jn.style)},Iv=cr.concat(["inv\
isible","culling","z","z2","zlevel","parent"]),SL=(function(t){I(e,t);function e(r){return t.call(this,r)||this}return e.prototype.update=function(){var r=this;
t.prototype.update.call(this);var i=this.style;if(i.decal){var n=this._decalEl=this._decalEl||new e;n.buildPath===e.prototype.buildPath&&(n.buildPath=function(l){
r.buildPath(l,r.shape)}),n.silent=!0;var a=n.style;for(var o in i)a[o]!==i[o]&&(a[o]=i[o]);a.fill=i.fill?i.decal:null,a.decal=null,a.shadowColor=null,i.strokeFirst&&
(a.stroke=null);for(var s=0;s<Iv.length;++s)n[Iv[s]]=this[Iv[s]];n.__dirty|=qe}else this._decalEl&&(this._decalEl=null)},e.prototype.getDecalElement=function(){
return this._decalEl},e.prototype._init=function(r){var i=ee(r);this.shape=this.getDefaultShape();var n=this.getDefaultStyle();n&&this.useStyle(n);for(var a=0;a<
i.length;a++){var o=i[a],s=r[o];o==="style"?this.style?R(this.style,s):this.useStyle(s):o==="shape"?R(this.shape,s):t.prototype.attrKV.call(this,o,s)}this.style||
this.useStyle({})},e.prototype.getDefaultStyle=function(){return null},e.prototype.getDefaultShape=function(){return{}},e.prototype.canBeInsideText=function(){return this.
hasFill()},e.prototype.getInsideTextFill=function(){var r=this.style.fill;if(r!=="none"){if(V(r)){var i=bo(r,0);return i>.5?Zs:i>.2?z0:qs}else if(r)return qs}return Zs},
e.prototype.getInsideTextStroke=function(r){var i=this.style.fill;if(V(i)){var n=this.__zr,a=!!(n&&n.isDarkMode()),o=bo(r,0)<Ks;if(a===o)return i}},e.prototype.
buildPath=function(r,i,n){},e.prototype.pathUpdated=function(){this.__dirty&=~rn},e.prototype.getUpdatedPathProxy=function(r){return!this.path&&this.createPathProxy(),
this.path.beginPath(),this.buildPath(this.path,this.shape,r),this.path},e.prototype.createPathProxy=function(){this.path=new At(!1)},e.prototype.hasStroke=function(){
var r=this.style,i=r.stroke;return!(i==null||i==="none"||!(r.lineWidth>0))},e.prototype.hasFill=function(){var r=this.style,i=r.fill;return i!=null&&i!=="none"},
e.prototype.getBoundingRect=function(){var r=this._rect,i=this.style,n=!r;if(n){var a=!1;this.path||(a=!0,this.createPathProxy());var o=this.path;(a||this.__dirty&
rn)&&(o.beginPath(),this.buildPath(o,this.shape,!1),this.pathUpdated()),r=o.getBoundingRect()}if(this._rect=r,this.hasStroke()&&this.path&&this.path.len()>0){var s=this.
_rectStroke||(this._rectStroke=r.clone());if(this.__dirty||n){s.copy(r);var l=i.strokeNoScale?this.getLineScale():1,u=i.lineWidth;if(!this.hasFill()){var f=this.
strokeContainThreshold;u=Math.max(u,f??4)}l>1e-10&&(s.width+=u/l,s.height+=u/l,s.x-=u/l/2,s.y-=u/l/2)}return s}return r},e.prototype.contain=function(r,i){var n=this.
transformCoordToLocal(r,i),a=this.getBoundingRect(),o=this.style;if(r=n[0],i=n[1],a.contain(r,i)){var s=this.path;if(this.hasStroke()){var l=o.lineWidth,u=o.strokeNoScale?
this.getLineScale():1;if(u>1e-10&&(this.hasFill()||(l=Math.max(l,this.strokeContainThreshold)),tx(s,l/u,r,i)))return!0}if(this.hasFill())return ex(s,r,i)}return!1},
e.prototype.dirtyShape=function(){this.__dirty|=rn,this._rect&&(this._rect=null),this._decalEl&&this._decalEl.dirtyShape(),this.markRedraw()},e.prototype.dirty=
function(){this.dirtyStyle(),this.dirtyShape()},e.prototype.animateShape=function(r){return this.animate("shape",r)},e.prototype.updateDuringAnimation=function(r){
r==="style"?this.dirtyStyle():r==="shape"?this.dirtyShape():this.markRedraw()},e.prototype.attrKV=function(r,i){r==="shape"?this.setShape(i):t.prototype.attrKV.
call(this,r,i)},e.prototype.setShape=function(r,i){var n=this.shape;return n||(n=this.shape={}),typeof r=="string"?n[r]=i:R(n,r),this.dirtyShape(),this},e.prototype.
shapeChanged=function(){return!!(this.__dirty&rn)},e.prototype.createStyle=function(r){return Xi(Co,r)},e.prototype._innerSaveToNormal=function(r){t.prototype._innerSaveToNormal.
call(this,r);var i=this._normalState;r.shape&&!i.shape&&(i.shape=R({},this.shape))},e.prototype._applyStateObj=function(r,i,n,a,o,s){if(t.prototype._applyStateObj.
call(this,r,i,n,a,o,s),this.__inHover!==wo){var l=!(i&&a),u;if(i&&i.shape?o?a?u=i.shape:(u=R({},n.shape),R(u,i.shape)):(u=R({},a?this.shape:n.shape),R(u,i.shape)):
l&&(u=n.shape),u)if(o){this.shape=R({},this.shape);for(var f={},c=ee(u),p=0;p<c.length;p++){var h=c[p];typeof u[h]=="object"?this.shape[h]=u[h]:f[h]=u[h]}this._transitionState(
r,{shape:f},s)}else this.shape=u,this.dirtyShape()}},e.prototype._mergeStates=function(r){for(var i=t.prototype._mergeStates.call(this,r),n,a=0;a<r.length;a++){
var o=r[a];o.shape&&(n=n||{},this._mergeStyle(n,o.shape))}return n&&(i.shape=n),i},e.prototype.getAnimationStyleProps=function(){return xL},e.prototype.isZeroArea=
function(){return!1},e.extend=function(r){var i=(function(a){I(o,a);function o(s){var l=a.call(this,s)||this;return r.init&&r.init.call(l,s),l}return o.prototype.
getDefaultStyle=function(){return ie(r.style)},o.prototype.getDefaultShape=function(){return ie(r.shape)},o})(e);for(var n in r)typeof r[n]=="function"&&(i.prototype[n]=
r[n]);return i},e.initDefaultProps=(function(){var r=e.prototype;r.type="path",r.strokeContainThreshold=5,r.segmentIgnoreThreshold=0,r.subPixelOptimize=!1,r.autoBatch=
!1,r.__dirty=qe|Qn|rn})(),e})(Ut),te=SL;var bL=le({strokeFirst:!0,font:Bt,x:0,y:0,textAlign:"left",textBaseline:"top",miterLimit:2},Co),rx=(function(t){I(e,t);function e(){return t!==null&&t.apply(this,
arguments)||this}return e.prototype.hasStroke=function(){return Jh(this.style)},e.prototype.hasFill=function(){var r=this.style,i=r.fill;return i!=null&&i!=="no\
ne"},e.prototype.createStyle=function(r){return Xi(bL,r)},e.prototype.setBoundingRect=function(r){this._rect=r},e.prototype.getBoundingRect=function(){return this.
_rect||(this._rect=l0(this.style)),this._rect},e.initDefaultProps=(function(){var r=e.prototype;r.dirtyRectTolerance=10})(),e})(Ut);rx.prototype.type="tspan";var sa=rx;var TL=le({x:0,y:0},Wr),wL={style:le({x:!0,y:!0,width:!0,height:!0,sx:!0,sy:!0,sWidth:!0,sHeight:!0},Jn.style)};function CL(t){return!!(t&&typeof t!="string"&&t.
width&&t.height)}var ix=(function(t){I(e,t);function e(){return t!==null&&t.apply(this,arguments)||this}return e.prototype.createStyle=function(r){return Xi(TL,
r)},e.prototype._getSize=function(r){var i=this.style,n=i[r];if(n!=null)return n;var a=CL(i.image)?i.image:this.__image;if(!a)return 0;var o=r==="width"?"height":
"width",s=i[o];return s==null?a[r]:a[r]/a[o]*s},e.prototype.getWidth=function(){return this._getSize("width")},e.prototype.getHeight=function(){return this._getSize(
"height")},e.prototype.getAnimationStyleProps=function(){return wL},e.prototype.getBoundingRect=function(){var r=this.style;return this._rect||(this._rect=new ne(
r.x||0,r.y||0,this.getWidth(),this.getHeight())),this._rect},e})(Ut);ix.prototype.type="image";var ut=ix;function nx(t,e){var r=e.x,i=e.y,n=e.width,a=e.height,o=e.r,s,l,u,f;n<0&&(r=r+n,n=-n),a<0&&(i=i+a,a=-a),typeof o=="number"?s=l=u=f=o:o instanceof Array?o.length===
1?s=l=u=f=o[0]:o.length===2?(s=u=o[0],l=f=o[1]):o.length===3?(s=o[0],l=f=o[1],u=o[2]):(s=o[0],l=o[1],u=o[2],f=o[3]):s=l=u=f=0;var c;s+l>n&&(c=s+l,s*=n/c,l*=n/c),
u+f>n&&(c=u+f,u*=n/c,f*=n/c),l+u>a&&(c=l+u,l*=a/c,u*=a/c),s+f>a&&(c=s+f,s*=a/c,f*=a/c),t.moveTo(r+s,i),t.lineTo(r+n-l,i),l!==0&&t.arc(r+n-l,i+l,l,-Math.PI/2,0),
t.lineTo(r+n,i+a-u),u!==0&&t.arc(r+n-u,i+a-u,u,0,Math.PI/2),t.lineTo(r+f,i+a),f!==0&&t.arc(r+f,i+a-f,f,Math.PI/2,Math.PI),t.lineTo(r,i+s),s!==0&&t.arc(r+s,i+s,s,
Math.PI,Math.PI*1.5),t.closePath()}var Eo=Math.round;function _f(t,e,r){if(e){var i=e.x1,n=e.x2,a=e.y1,o=e.y2;t.x1=i,t.x2=n,t.y1=a,t.y2=o;var s=r&&r.lineWidth;return s&&(Eo(i*2)===Eo(n*2)&&(t.x1=
t.x2=sn(i,s,!0)),Eo(a*2)===Eo(o*2)&&(t.y1=t.y2=sn(a,s,!0))),t}}function xf(t,e,r){if(e){var i=e.x,n=e.y,a=e.width,o=e.height;t.x=i,t.y=n,t.width=a,t.height=o;var s=r&&
r.lineWidth;return s&&(t.x=sn(i,s,!0),t.y=sn(n,s,!0),t.width=Math.max(sn(i+a,s,!1)-t.x,a===0?0:1),t.height=Math.max(sn(n+o,s,!1)-t.y,o===0?0:1)),t}}function sn(t,e,r){
if(!e)return t;var i=Eo(t*2);return(i+Eo(e))%2===0?i/2:(i+(r?1:-1))/2}var DL=(function(){function t(){this.x=0,this.y=0,this.width=0,this.height=0}return t})();var ML={},ax=(function(t){I(e,t);function e(r){return t.call(this,r)||this}return e.prototype.getDefaultShape=function(){return new DL},e.prototype.buildPath=function(r,i){
var n,a,o,s;if(this.subPixelOptimize){var l=xf(ML,i,this.style);n=l.x,a=l.y,o=l.width,s=l.height,l.r=i.r,i=l}else n=i.x,a=i.y,o=i.width,s=i.height;i.r?nx(r,i):r.
rect(n,a,o,s)},e.prototype.isZeroArea=function(){return!this.shape.width||!this.shape.height},e})(te);ax.prototype.type="rect";var Ae=ax;var ox={fill:"#000"},sx=2,qr={},OL={style:le({fill:!0,stroke:!0,fillOpacity:!0,strokeOpacity:!0,lineWidth:!0,fontSize:!0,lineHeight:!0,width:!0,height:!0,textShadowColor:!0,
textShadowBlur:!0,textShadowOffsetX:!0,textShadowOffsetY:!0,backgroundColor:!0,padding:!0,borderColor:!0,borderWidth:!0,borderRadius:!0},Jn.style)},dx=(function(t){
I(e,t);function e(r){var i=t.call(this)||this;return i.type="text",i._children=[],i._defaultStyle=ox,i.attr(r),i}return e.prototype.childrenRef=function(){return this.
_children},e.prototype.update=function(){t.prototype.update.call(this),this.styleChanged()&&this._updateSubTexts();for(var r=0;r<this._children.length;r++){var i=this.
_children[r];i.zlevel=this.zlevel,i.z=this.z,i.z2=this.z2,i.culling=this.culling,i.cursor=this.cursor,i.invisible=this.invisible}},e.prototype.updateTransform=function(){
var r=this.innerTransformable;r?(r.updateTransform(),r.transform&&(this.transform=r.transform)):t.prototype.updateTransform.call(this)},e.prototype.getLocalTransform=
function(r){var i=this.innerTransformable;return i?i.getLocalTransform(r):t.prototype.getLocalTransform.call(this,r)},e.prototype.getComputedTransform=function(){
return this.__hostTarget&&(this.__hostTarget.getComputedTransform(),this.__hostTarget.updateInnerText(!0)),t.prototype.getComputedTransform.call(this)},e.prototype.
_updateSubTexts=function(){this._childCursor=0,IL(this.style),this.style.rich?this._updateRichTexts():this._updatePlainTexts(),this._children.length=this._childCursor,
this.styleUpdated()},e.prototype.addSelfToZr=function(r){t.prototype.addSelfToZr.call(this,r);for(var i=0;i<this._children.length;i++)this._children[i].__zr=r},
e.prototype.removeSelfFromZr=function(r){t.prototype.removeSelfFromZr.call(this,r);for(var i=0;i<this._children.length;i++)this._children[i].__zr=null},e.prototype.
getBoundingRect=function(){if(this.styleChanged()&&this._updateSubTexts(),!this._rect){for(var r=new ne(0,0,0,0),i=this._children,n=[],a=null,o=0;o<i.length;o++){
var s=i[o],l=s.getBoundingRect(),u=s.getLocalTransform(n);u?(r.copy(l),r.applyTransform(u),a=a||r.clone(),a.union(r)):(a=a||l.clone(),a.union(l))}this._rect=a||
r}return this._rect},e.prototype.setDefaultTextStyle=function(r){this._defaultStyle=r||ox},e.prototype.setTextContent=function(r){},e.prototype._mergeStyle=function(r,i){
if(!i)return r;var n=i.rich,a=r.rich||n&&{};return R(r,i),n&&a?(this._mergeRich(a,n),r.rich=a):a&&(r.rich=a),r},e.prototype._mergeRich=function(r,i){for(var n=ee(
i),a=0;a<n.length;a++){var o=n[a];r[o]=r[o]||{},R(r[o],i[o])}},e.prototype.getAnimationStyleProps=function(){return OL},e.prototype._getOrCreateChild=function(r){
var i=this._children[this._childCursor];return(!i||!(i instanceof r))&&(i=new r),this._children[this._childCursor++]=i,i.__zr=this.__zr,i.parent=this,i},e.prototype.
_updatePlainTexts=function(){var r=this.style,i=r.font||Bt,n=r.padding,a=this._defaultStyle,o=r.x||0,s=r.y||0,l=r.align||a.align||"left",u=r.verticalAlign||a.verticalAlign||
"top";jh(qr,a.overflowRect,o,s,l,u),o=qr.baseX,s=qr.baseY;var f=vx(r),c=a0(f,r,qr.outerWidth,qr.outerHeight),p=Nv(r),h=!!r.backgroundColor,v=c.outerHeight,d=c.outerWidth,
m=c.lines,g=c.lineHeight;this.isTruncated=!!c.isTruncated;var y=o,_=mi(s,c.contentHeight,u);if(p||n){var x=$i(o,d,l),S=mi(s,v,u);p&&this._renderBackground(r,r,x,
S,d,v)}_+=g/2,n&&(y=hx(o,l,n),u==="top"?_+=n[0]:u==="bottom"&&(_-=n[2]));for(var b=0,T=!1,C=!1,A=px("fill"in r?r.fill:(C=!0,a.fill)),E=cx("stroke"in r?r.stroke:
!h&&(!a.autoStroke||C)?(b=sx,T=!0,a.stroke):null),D=r.textShadowBlur>0,O=0;O<m.length;O++){var M=this._getOrCreateChild(sa),N=M.createStyle();M.useStyle(N),N.text=
m[O],N.x=y,N.y=_,l&&(N.textAlign=l),N.textBaseline="middle",N.opacity=r.opacity,N.strokeFirst=!0,D&&(N.shadowBlur=r.textShadowBlur||0,N.shadowColor=r.textShadowColor||
"transparent",N.shadowOffsetX=r.textShadowOffsetX||0,N.shadowOffsetY=r.textShadowOffsetY||0),N.stroke=E,N.fill=A,E&&(N.lineWidth=r.lineWidth||b,N.lineDash=r.lineDash,
N.lineDashOffset=r.lineDashOffset||0),N.font=i,ux(N,r),_+=g,M.setBoundingRect(Hu(N,c.contentWidth,c.calculatedLineHeight,T?0:null))}},e.prototype._updateRichTexts=
function(){var r=this.style,i=this._defaultStyle,n=r.align||i.align,a=r.verticalAlign||i.verticalAlign,o=r.x||0,s=r.y||0;jh(qr,i.overflowRect,o,s,n,a),o=qr.baseX,
s=qr.baseY;var l=vx(r),u=o0(l,r,qr.outerWidth,qr.outerHeight,n),f=u.width,c=u.outerWidth,p=u.outerHeight,h=r.padding;this.isTruncated=!!u.isTruncated;var v=$i(o,
c,n),d=mi(s,p,a),m=v,g=d;h&&(m+=h[3],g+=h[0]);var y=m+f;Nv(r)&&this._renderBackground(r,r,v,d,c,p);for(var _=!!r.backgroundColor,x=0;x<u.lines.length;x++){for(var S=u.
lines[x],b=S.tokens,T=b.length,C=S.lineHeight,A=S.width,E=0,D=m,O=y,M=T-1,N=void 0;E<T&&(N=b[E],!N.align||N.align==="left");)this._placeToken(N,r,C,g,D,"left",_),
A-=N.width,D+=N.width,E++;for(;M>=0&&(N=b[M],N.align==="right");)this._placeToken(N,r,C,g,O,"right",_),A-=N.width,O-=N.width,M--;for(D+=(f-(D-m)-(y-O)-A)/2;E<=M;)
N=b[E],this._placeToken(N,r,C,g,D+N.width/2,"center",_),D+=N.width,E++;g+=C}},e.prototype._placeToken=function(r,i,n,a,o,s,l){var u=i.rich[r.styleName]||{};u.text=
r.text;var f=r.verticalAlign,c=a+n/2;f==="top"?c=a+r.height/2:f==="bottom"&&(c=a+n-r.height/2);var p=!r.isLineHolder&&Nv(u);p&&this._renderBackground(u,i,s==="r\
ight"?o-r.width:s==="center"?o-r.width/2:o,c-r.height/2,r.width,r.height);var h=!!u.backgroundColor,v=r.textPadding;v&&(o=hx(o,s,v),c-=r.height/2-v[0]-r.innerHeight/
2);var d=this._getOrCreateChild(sa),m=d.createStyle();d.useStyle(m);var g=this._defaultStyle,y=!1,_=0,x=!1,S=px("fill"in u?u.fill:"fill"in i?i.fill:(y=!0,g.fill)),
b=cx("stroke"in u?u.stroke:"stroke"in i?i.stroke:!h&&!l&&(!g.autoStroke||y)?(_=sx,x=!0,g.stroke):null),T=u.textShadowBlur>0||i.textShadowBlur>0;m.text=r.text,m.
x=o,m.y=c,T&&(m.shadowBlur=u.textShadowBlur||i.textShadowBlur||0,m.shadowColor=u.textShadowColor||i.textShadowColor||"transparent",m.shadowOffsetX=u.textShadowOffsetX||
i.textShadowOffsetX||0,m.shadowOffsetY=u.textShadowOffsetY||i.textShadowOffsetY||0),m.textAlign=s,m.textBaseline="middle",m.font=r.font||Bt,m.opacity=$t(u.opacity,
i.opacity,1),ux(m,u),b&&(m.lineWidth=$t(u.lineWidth,i.lineWidth,_),m.lineDash=G(u.lineDash,i.lineDash),m.lineDashOffset=i.lineDashOffset||0,m.stroke=b),S&&(m.fill=
S),d.setBoundingRect(Hu(m,r.contentWidth,r.contentHeight,x?0:null))},e.prototype._renderBackground=function(r,i,n,a,o,s){var l=r.backgroundColor,u=r.borderWidth,
f=r.borderColor,c=l&&l.image,p=l&&!c,h=r.borderRadius,v=this,d,m;if(p||r.lineHeight||u&&f){d=this._getOrCreateChild(Ae),d.useStyle(d.createStyle()),d.style.fill=
null;var g=d.shape;g.x=n,g.y=a,g.width=o,g.height=s,g.r=h,d.dirtyShape()}if(p){var y=d.style;y.fill=l||null,y.fillOpacity=G(r.fillOpacity,1)}else if(c){m=this._getOrCreateChild(
ut),m.onload=function(){v.dirtyStyle()};var _=m.style;_.image=l.image,_.x=n,_.y=a,_.width=o,_.height=s}if(u&&f){var y=d.style;y.lineWidth=u,y.stroke=f,y.strokeOpacity=
G(r.strokeOpacity,1),y.lineDash=r.borderDash,y.lineDashOffset=r.borderDashOffset||0,d.strokeContainThreshold=0,d.hasFill()&&d.hasStroke()&&(y.strokeFirst=!0,y.lineWidth*=
2)}var x=(d||m).style;x.shadowBlur=r.shadowBlur||0,x.shadowColor=r.shadowColor||"transparent",x.shadowOffsetX=r.shadowOffsetX||0,x.shadowOffsetY=r.shadowOffsetY||
0,x.opacity=$t(r.opacity,i.opacity,1)},e.makeFont=function(r){var i="";return kv(r)&&(i=[r.fontStyle,r.fontWeight,Rv(r.fontSize),r.fontFamily||"sans-serif"].join(
" ")),i&&dt(i)||r.textFont||r.font},e})(Ut),LL={left:!0,right:1,center:1},PL={top:1,bottom:1,middle:1},lx=["fontStyle","fontWeight","fontSize","fontFamily"];function Rv(t){
return typeof t=="string"&&(t.indexOf("px")!==-1||t.indexOf("rem")!==-1||t.indexOf("em")!==-1)?t:isNaN(+t)?Ou+"px":t+"px"}function ux(t,e){for(var r=0;r<lx.length;r++){
var i=lx[r],n=e[i];n!=null&&(t[i]=n)}}function kv(t){return t.fontSize!=null||t.fontFamily||t.fontWeight}function IL(t){return fx(t),w(t.rich,fx),t}function fx(t){
if(t){t.font=dx.makeFont(t);var e=t.align;e==="middle"&&(e="center"),t.align=e==null||LL[e]?e:"left";var r=t.verticalAlign;r==="center"&&(r="middle"),t.verticalAlign=
r==null||PL[r]?r:"top";var i=t.padding;i&&(t.padding=io(t.padding))}}function cx(t,e){return t==null||e<=0||t==="transparent"||t==="none"?null:t.image||t.colorStops?
"#000":t}function px(t){return t==null||t==="none"?null:t.image||t.colorStops?"#000":t}function hx(t,e,r){return e==="right"?t-r[1]:e==="center"?t+r[3]/2-r[1]/2:
t+r[3]}function vx(t){var e=t.text;return e!=null&&(e+=""),e}function Nv(t){return!!(t.backgroundColor||t.lineHeight||t.borderWidth&&t.borderColor)}var Qe=dx;var mx=1e-4,gx=20;function NL(t){return t.replace(/^\s+|\s+$/g,"")}var Fe=Math.min,ve=Math.max,Ie=Math.abs,Jt=Math.round,Si=Math.floor,ln=Math.ceil,la=Math.pow,Ao=Math.log,Bv=Math.
LN10,RL=Math.PI,kL=Math.random;function zv(t,e,r,i){var n=e[0],a=e[1],o=r[0],s=r[1],l=a-n,u=s-o;if(l===0)return u===0?o:(o+s)/2;if(i)if(l>0){if(t<=n)return o;if(t>=
a)return s}else{if(t>=n)return o;if(t<=a)return s}else{if(t===n)return o;if(t===a)return s}return(t-n)/l*u+o}var De=BL;function BL(t,e,r){switch(t){case"center":case"\
middle":t="50%";break;case"left":case"top":t="0%";break;case"right":case"bottom":t="100%";break}return Sf(t,e,r)}function Sf(t,e,r){return V(t)?zL(t)?parseFloat(
t)/100*e+(r||0):parseFloat(t):t==null?NaN:+t}function zL(t){return!!NL(t).match(/%$/)}function ge(t,e,r){return isNaN(e)?r?""+t:+t:(e=Fe(ve(0,e),gx),t=(+t).toFixed(e),r?t:+t)}function bi(t){return t.sort(function(e,r){return e-r}),t}function Qt(t){if(t=+t,isNaN(t))return 0;if(t>1e-14){for(var e=1,r=0;r<15;r++,e*=10)if(Jt(t*e)/e===t)return r}
return FL(t)}function FL(t){var e=t.toString().toLowerCase(),r=e.indexOf("e"),i=r>0?+e.slice(r+1):0,n=r>0?r:e.length,a=e.indexOf("."),o=a<0?0:n-1-a;return ve(0,
o-i)}function yx(t,e,r){var i=Ie(t[1]-t[0]);if(!isFinite(i)||i===0)return NaN;var n=Ao(2*Ie(r||1)*Ie(i))/Bv,a=Ao(Ie(e))/Bv,o=ve(0,ln(-n+a));return isFinite(o)||(o=NaN),
o}function _x(t,e){var r=ve(Qt(t),Qt(e)),i=t+e;return r>gx?i:ge(i,r)}var Fv=la(2,53)-1;function Uv(t){var e=RL*2;return(t%e+e)%e}function Js(t){return t>-mx&&t<mx}
var UL=/^(?:(\d{4})(?:[-\/](\d{1,2})(?:[-\/](\d{1,2})(?:[T ](\d{1,2})(?::(\d{1,2})(?::(\d{1,2})(?:[.,](\d+))?)?)?(Z|[\+\-]\d\d:?\d\d)?)?)?)?)?$/;function $r(t){
if(t instanceof Date)return t;if(V(t)){var e=UL.exec(t);if(!e)return new Date(NaN);if(e[8]){var r=+e[4]||0;return e[8].toUpperCase()!=="Z"&&(r-=+e[8].slice(0,3)),
new Date(Date.UTC(+e[1],+(e[2]||1)-1,+e[3]||1,r,+(e[5]||0),+e[6]||0,e[7]?+e[7].substring(0,3):0))}else return new Date(+e[1],+(e[2]||1)-1,+e[3]||1,+e[4]||0,+(e[5]||
0),+e[6]||0,e[7]?+e[7].substring(0,3):0)}else if(t==null)return new Date(NaN);return new Date(Jt(t))}function bf(t){return la(10,Tf(t))}function Tf(t){if(t===0)
return 0;var e=Si(Ao(t)/Bv);return t/la(10,e)>=10&&e++,e}var Vv=2;function ua(t,e){var r=Tf(t),i=la(10,r),n=t/i,a;return e===Vv?a=1:e?n<1.5?a=1:n<2.5?a=2:n<4?a=3:n<7?a=5:a=10:n<1?a=1:n<2?a=2:n<3?a=3:n<5?a=5:a=10,t=a*i,
ge(t,-r)}function jr(t){var e=parseFloat(t);return e==t&&(e!==0||!V(t)||t.indexOf("x")<=0)?e:NaN}function Hv(t){return!isNaN(jr(t))}function el(){return Jt(kL()*9)}function xx(t,e){
return e===0?t:xx(e,t%e)}function Gv(t,e){return t==null?e:e==null?t:t*e/xx(t,e)}function Je(t){return t!=null&&isFinite(t)}var VL="[ECharts] ",Sx={},HL=typeof console<"u"&&console.warn&&console.log;function GL(t,e,r){if(HL){if(r){if(Sx[e])return;Sx[e]=!0}console[t](VL+e)}}function Yv(t,e){GL("error",t,e)}function Ye(t){throw new Error(t)}function bx(t,e,r){return(e-t)*r+t}var Tx="series\0",YL="\0_ec_\0";function Me(t){return t instanceof Array?t:t==null?[]:[t]}function rl(t,e,r){if(t){t[e]=t[e]||
{},t.emphasis=t.emphasis||{},t.emphasis[e]=t.emphasis[e]||{};for(var i=0,n=r.length;i<n;i++){var a=r[i];!t.emphasis[e].hasOwnProperty(a)&&t[e].hasOwnProperty(a)&&
(t.emphasis[e][a]=t[e][a])}}}var Wv=["fontStyle","fontWeight","fontSize","fontFamily","rich","tag","color","textBorderColor","textBorderWidth","width","height",
"lineHeight","align","verticalAlign","baseline","shadowColor","shadowBlur","shadowOffsetX","shadowOffsetY","textShadowColor","textShadowBlur","textShadowOffsetX",
"textShadowOffsetY","backgroundColor","borderColor","borderWidth","borderRadius","padding"];function Ti(t){return Y(t)&&!k(t)&&!(t instanceof Date)?t.value:t}function Cx(t){
return Y(t)&&!(t instanceof Array)}function Ex(t,e,r){var i=r==="normalMerge",n=r==="replaceMerge",a=r==="replaceAll";t=t||[],e=(e||[]).slice();var o=Z();w(e,function(l,u){
if(!Y(l)){e[u]=null;return}});var s=WL(t,o,r);return(i||n)&&XL(s,t,o,e),i&&KL(s,e),i||n?ZL(s,e,n):a&&qL(s,e),$L(s),s}function WL(t,e,r){var i=[];if(r==="replace\
All")return i;for(var n=0;n<t.length;n++){var a=t[n];a&&a.id!=null&&e.set(a.id,n),i.push({existing:r==="replaceMerge"||Mo(a)?null:a,newOption:null,keyInfo:null,
brandNew:null})}return i}function XL(t,e,r,i){w(i,function(n,a){if(!(!n||n.id==null)){var o=tl(n.id),s=r.get(o);if(s!=null){var l=t[s];ze(!l.newOption,'Duplicat\
ed option on id "'+o+'".'),l.newOption=n,l.existing=e[s],i[a]=null}}})}function KL(t,e){w(e,function(r,i){if(!(!r||r.name==null))for(var n=0;n<t.length;n++){var a=t[n].
existing;if(!t[n].newOption&&a&&(a.id==null||r.id==null)&&!Mo(r)&&!Mo(a)&&Ax("name",a,r)){t[n].newOption=r,e[i]=null;return}}})}function ZL(t,e,r){w(e,function(i){
if(i){for(var n,a=0;(n=t[a])&&(n.newOption||Mo(n.existing)||n.existing&&i.id!=null&&!Ax("id",i,n.existing));)a++;n?(n.newOption=i,n.brandNew=r):t.push({newOption:i,
brandNew:r,existing:null,keyInfo:null}),a++}})}function qL(t,e){w(e,function(r){t.push({newOption:r,brandNew:!0,existing:null,keyInfo:null})})}function $L(t){var e=Z();
w(t,function(r){var i=r.existing;i&&e.set(i.id,r)}),w(t,function(r){var i=r.newOption;ze(!i||i.id==null||!e.get(i.id)||e.get(i.id)===r,"id duplicates: "+(i&&i.id)),
i&&i.id!=null&&e.set(i.id,r),!r.keyInfo&&(r.keyInfo={})}),w(t,function(r,i){var n=r.existing,a=r.newOption,o=r.keyInfo;if(Y(a)){if(o.name=a.name!=null?tl(a.name):
n?n.name:Tx+i,n)o.id=tl(n.id);else if(a.id!=null)o.id=tl(a.id);else{var s=0;do o.id="\0"+o.name+"\0"+s++;while(e.get(o.id))}e.set(o.id,r)}})}function Ax(t,e,r){
var i=er(e[t],null),n=er(r[t],null);return i!=null&&n!=null&&i===n}function tl(t){return er(t,"")}function er(t,e){return t==null?e:V(t)?t:ce(t)||Ps(t)?t+"":e}function wf(t){var e=t.name;return!!(e&&e.indexOf(Tx))}function Mo(t){return t&&t.id!=null&&tl(t.id).indexOf(YL)===0}function Dx(t,e,r){w(t,function(i){var n=i.newOption;Y(n)&&(i.keyInfo.mainType=e,i.keyInfo.subType=jL(e,n,i.existing,r))})}function jL(t,e,r,i){var n=e.type?e.type:
r?r.subType:i.determineSubType(t,e);return n}function gr(t,e){if(e.dataIndexInside!=null)return e.dataIndexInside;if(e.dataIndex!=null)return k(e.dataIndex)?B(e.dataIndex,function(r){return t.indexOfRawIndex(
r)}):t.indexOfRawIndex(e.dataIndex);if(e.name!=null)return k(e.name)?B(e.name,function(r){return t.indexOfName(r)}):t.indexOfName(e.name)}function Q(){var t="__\
ec_inner_"+QL++;return function(e){return e[t]||(e[t]={})}}var QL=el();function Cf(t,e,r){var i=il(e,r),n=i.mainTypeSpecified,a=i.queryOptionMap,o=i.others,s=o,
l=r?r.defaultMainType:null;return!n&&l&&a.set(l,{}),a.each(function(u,f){var c=un(t,f,u,{useDefault:l===f,enableAll:r&&r.enableAll!=null?r.enableAll:!0,enableNone:r&&
r.enableNone!=null?r.enableNone:!0});s[f+"Models"]=c.models,s[f+"Model"]=c.models[0]}),s}function il(t,e){var r;if(V(t)){var i={};i[t+"Index"]=0,r=i}else r=t;var n=Z(),
a={},o=!1;return w(r,function(s,l){if(l==="dataIndex"||l==="dataIndexInside"){a[l]=s;return}var u=l.match(/^(\w+)(Index|Id|Name)$/)||[],f=u[1],c=(u[2]||"").toLowerCase();
if(!(!f||!c||e&&e.includeMainTypes&&oe(e.includeMainTypes,f)<0)){o=o||!!f;var p=n.get(f)||n.set(f,{});p[c]=s}}),{mainTypeSpecified:o,queryOptionMap:n,others:a}}
var gt={useDefault:!0,enableAll:!1,enableNone:!1};function un(t,e,r,i){i=i||gt;var n=r.index,a=r.id,o=r.name,s={models:null,specified:n!=null||a!=null||o!=null};if(!s.specified){var l=void 0;return s.models=i.useDefault&&
(l=t.getComponent(e))?[l]:[],s}if(n==="none"||n===!1){if(i.enableNone)return s.models=[],s;n=-1}return n==="all"&&(i.enableAll?n=a=o=null:n=-1),s.models=t.queryComponents(
{mainType:e,index:n,id:a,name:o}),s}function Mx(t,e,r){var i={};i[e+"Id"]=t[e+"Id"],i[e+"Index"]=t[e+"Index"],i[e+"Name"]=t[e+"Name"];var n={mainType:e,query:i};
return r&&(n.subType=r),n}function Xv(t,e,r){t.setAttribute?t.setAttribute(e,r):t[e]=r}function Ox(t,e){return t.getAttribute?t.getAttribute(e):t[e]}function Lx(t){
return t==="auto"?se.domSupported?"html":"richText":t||"html"}function Kv(t,e,r,i,n){var a=e==null||e==="auto";if(i==null)return i;if(ce(i)){var o=bx(r||0,i,n);return ge(o,a?Math.max(Qt(r||0),Qt(i)):e)}else{if(V(i))return n<
1?r:i;for(var s=[],l=r,u=i,f=Math.max(l?l.length:0,u.length),c=0;c<f;++c){var p=t.getDimensionInfo(c);if(p&&p.type==="ordinal")s[c]=(n<1&&l?l:u)[c];else{var h=l&&
l[c]?l[c]:0,v=u[c],o=bx(h,v,n);s[c]=ge(o,a?Math.max(Qt(h),Qt(v)):e)}}return s}}var c5=(function(){function t(){}return t.prototype.reset=function(e,r,i,n){return this.
_list=e,this._step=n=n||1,this._idx=r,this._end=i??(n>0?e.length:0),this.item=null,this.key=NaN,this},t.prototype.next=function(){return(this._step>0?this._idx<
this._end:this._idx>=this._end)?(this.item=this._list[this._idx],this.key=this._idx=this._idx+this._step,!0):!1},t})();function yt(){return[1/0,-1/0]}function nl(t,e){Dr(e)&&(e<t[0]&&(t[0]=e),e>t[1]&&(t[1]=e))}function Zv(t,e){Dr(e)&&e<t[0]&&(t[0]=e)}function qv(t,e){Dr(e)&&e>t[1]&&
(t[1]=e)}function Px(t,e){wi(e[0],e[1])&&(e[0]<t[0]&&(t[0]=e[0]),e[1]>t[1]&&(t[1]=e[1]))}function Dr(t){return t!=null&&isFinite(t)}function wi(t,e){return Dr(t)&&
Dr(e)&&t<=e}function Ix(t){var e=t[1]-t[0];return isFinite(e)&&e>=0}function Nx(t){wi(t[0],t[1])&&t[0]>t[1]&&(t[0]=t[1])}function Ef(){var t="__ec_once_"+JL++;return function(e,r){
H(e,t)||(e[t]=1,r())}}var JL=el();function Oo(t,e,r){var i=Z(),n=0;w(t,function(a){var o=e(a),s=i.get(o)||0;r&&r(a,s),!s&&!r&&(t[n++]=a),i.set(o,s+1)}),r||(t.length=
n)}function Rx(t){return t.value+""}function kx(t){return t+""}function Lo(t,e){return G(e,!0)?t.seriesIndex+2:0}function Af(t,e,r){var i=t.getData().count();return{
progressiveRender:r.progressiveEnabled&&e.incrementalPrepareRender&&i>=r.threshold,large:t.get("large")&&i>=t.get("largeThreshold"),modDataCount:t.get("progress\
iveChunkMode")==="mod"?t.getData().count():null}}function Df(t){return{overallReset:t}}var pe=Q(),Bx=function(t,e,r,i){if(i){var n=pe(i);n.dataIndex=r,n.dataType=e,n.seriesIndex=t,n.ssrType="chart",i.type==="group"&&i.traverse(function(a){var o=pe(
a);o.seriesIndex=t,o.dataIndex=r,o.dataType=e,o.ssrType="chart"})}};var fn="undefined",Mf="series",Of=Z(["tooltip","label","itemName","itemId","itemGroupId","itemChildGroupId","seriesName"]),st="original",et="arrayRows",Mt="obje\
ctRows",tr="keyedColumns",rr="typedArray",$v="unknown",ir="column",Qr="row";var eP=["getDom","getZr","getWidth","getHeight","getDevicePixelRatio","dispatchAction","isSSR","isDisposed","on","off","getDataURL","getConnectedDataURL","getOp\
tion","getId","updateLabelLayout"],tP=(function(){function t(e){w(eP,function(r){this[r]=ue(e[r],e)},this)}return t})();function zx(t,e){return e.mainType===Mf?
t.getViewOfSeriesModel(e):t.getViewOfComponentModel(e)}var Lf=tP;var Fx=1,Ux={},Wx=Q(),Jv=Q(),ed=0,al=1,ol=2,Ot=["emphasis","blur","select"],td=["normal","emphasis","blur","select"],rP=10,iP=9,cn="highlight",sl="downplay",ll="\
select",If="unselect",ul="toggleSelect",Nf="selectchanged";function Po(t){return t!=null&&t!=="none"}function Rf(t,e,r){t.onHoverStateChange&&(t.hoverState||0)!==
r&&t.onHoverStateChange(e),t.hoverState=r}function Xx(t){Rf(t,"emphasis",ol)}function Kx(t){t.hoverState===ol&&Rf(t,"normal",ed)}function rd(t){Rf(t,"blur",al)}
function Zx(t){t.hoverState===al&&Rf(t,"normal",ed)}function nP(t){t.selected=!0}function aP(t){t.selected=!1}function Vx(t,e,r){e(t,r)}function Ci(t,e,r){Vx(t,
e,r),t.isGroup&&t.traverse(function(i){Vx(i,e,r)})}function id(t,e){switch(e){case"emphasis":t.hoverState=ol;break;case"normal":t.hoverState=ed;break;case"blur":
t.hoverState=al;break;case"select":t.selected=!0}}function oP(t,e,r,i){for(var n=t.style,a={},o=0;o<e.length;o++){var s=e[o],l=n[s];a[s]=l??(i&&i[s])}for(var o=0;o<t.animators.length;o++){var u=t.animators[o];u.
__fromStateTransition&&u.__fromStateTransition.indexOf(r)<0&&u.targetName==="style"&&u.saveTo(a,e)}return a}function sP(t,e,r,i){var n=r&&oe(r,"select")>=0,a=!1;
if(t instanceof te){var o=Wx(t),s=n&&o.selectFill||o.normalFill,l=n&&o.selectStroke||o.normalStroke;if(Po(s)||Po(l)){i=i||{};var u=i.style||{};u.fill==="inherit"?
(a=!0,i=R({},i),u=R({},u),u.fill=s):!Po(u.fill)&&Po(s)?(a=!0,i=R({},i),u=R({},u),u.fill=Vs(s)):!Po(u.stroke)&&Po(l)&&(a||(i=R({},i),u=R({},u)),u.stroke=Vs(l)),i.
style=u}}if(i&&i.z2==null){a||(i=R({},i));var f=t.z2EmphasisLift;i.z2=t.z2+(f??rP)}return i}function lP(t,e,r){if(r&&r.z2==null){r=R({},r);var i=t.z2SelectLift;
r.z2=t.z2+(i??iP)}return r}function uP(t,e,r){var i=oe(t.currentStates,e)>=0,n=t.style.opacity,a=i?null:oP(t,["opacity"],e,{opacity:1});r=r||{};var o=r.style||{};
return o.opacity==null&&(r=R({},r),o=R({opacity:i?n:a.opacity*.1},o),r.style=o),r}function jv(t,e){var r=this.states[t];if(this.style){if(t==="emphasis")return sP(
this,t,e,r);if(t==="blur")return uP(this,t,r);if(t==="select")return lP(this,t,r)}return r}function nd(t){t.stateProxy=jv;var e=t.getTextContent(),r=t.getTextGuideLine();
e&&(e.stateProxy=jv),r&&(r.stateProxy=jv)}function Hx(t,e){!qx(t,e)&&!t.__highByOuter&&Ci(t,Xx)}function Gx(t,e){!qx(t,e)&&!t.__highByOuter&&Ci(t,Kx)}function Ei(t,e){
t.__highByOuter|=1<<(e||0),Ci(t,Xx)}function Ai(t,e){!(t.__highByOuter&=~(1<<(e||0)))&&Ci(t,Kx)}function kf(t){Ci(t,rd)}function fl(t){Ci(t,Zx)}function ad(t){Ci(
t,nP)}function od(t){Ci(t,aP)}function qx(t,e){return t.__highDownSilentOnTouch&&e.zrByTouch}function sd(t){var e=t.getModel(),r=[],i=[];e.eachComponent(function(n,a){
var o=Jv(a),s=zx(t,a),l=n==="series";!l&&i.push(s),o.isBlured&&(s.group.traverse(function(u){Zx(u)}),l&&r.push(a)),o.isBlured=!1}),w(i,function(n){n&&n.toggleBlurSeries&&
n.toggleBlurSeries(r,!1,e)})}function Qv(t,e,r,i){var n=i.getModel();r=r||"coordinateSystem";function a(u,f){for(var c=0;c<f.length;c++){var p=u.getItemGraphicEl(
f[c]);p&&fl(p)}}if(t!=null&&!(!e||e==="none")){var o=n.getSeriesByIndex(t),s=o.coordinateSystem;s&&s.master&&(s=s.master);var l=[];n.eachSeries(function(u){var f=o===
u,c=u.coordinateSystem;c&&c.master&&(c=c.master);var p=c&&s?c===s:f;if(!(r==="series"&&!f||r==="coordinateSystem"&&!p||e==="series"&&f)){var h=i.getViewOfSeriesModel(
u);if(h.group.traverse(function(m){m.__highByOuter&&f&&e==="self"||rd(m)}),He(e))a(u.getData(),e);else if(Y(e))for(var v=ee(e),d=0;d<v.length;d++)a(u.getData(v[d]),
e[v[d]]);l.push(u),Jv(u).isBlured=!0}}),n.eachComponent(function(u,f){if(u!=="series"){var c=i.getViewOfComponentModel(f);c&&c.toggleBlurSeries&&c.toggleBlurSeries(
l,!0,n)}})}}function Pf(t,e,r){if(!(t==null||e==null)){var i=r.getModel().getComponent(t,e);if(i){Jv(i).isBlured=!0;var n=r.getViewOfComponentModel(i);!n||!n.focusBlurEnabled||
n.group.traverse(function(a){rd(a)})}}}function $x(t,e,r){var i=t.seriesIndex,n=t.getData(e.dataType);if(n){var a=gr(n,e);a=(k(a)?a[0]:a)||0;var o=n.getItemGraphicEl(
a);if(!o)for(var s=n.count(),l=0;!o&&l<s;)o=n.getItemGraphicEl(l++);if(o){var u=pe(o);Qv(i,u.focus,u.blurScope,r)}else{var f=t.get(["emphasis","focus"]),c=t.get(
["emphasis","blurScope"]);f!=null&&Qv(i,f,c,r)}}}function Bf(t,e,r,i){var n={focusSelf:!1,dispatchers:null};if(t==null||t==="series"||e==null||r==null)return n;
var a=i.getModel().getComponent(t,e);if(!a)return n;var o=i.getViewOfComponentModel(a);if(!o||!o.findHighDownDispatchers)return n;for(var s=o.findHighDownDispatchers(
r),l,u=0;u<s.length;u++)if(pe(s[u]).focus==="self"){l=!0;break}return{focusSelf:l,dispatchers:s}}function jx(t,e,r){var i=pe(t),n=Bf(i.componentMainType,i.componentIndex,
i.componentHighDownName,r),a=n.dispatchers,o=n.focusSelf;a?(o&&Pf(i.componentMainType,i.componentIndex,r),w(a,function(s){return Hx(s,e)})):(Qv(i.seriesIndex,i.
focus,i.blurScope,r),i.focus==="self"&&Pf(i.componentMainType,i.componentIndex,r),Hx(t,e))}function Qx(t,e,r){sd(r);var i=pe(t),n=Bf(i.componentMainType,i.componentIndex,
i.componentHighDownName,r).dispatchers;n?w(n,function(a){return Gx(a,e)}):Gx(t,e)}function Jx(t,e,r){if(zf(e)){var i=e.dataType,n=t.getData(i),a=gr(n,e);k(a)||(a=
[a]),t[e.type===ul?"toggleSelect":e.type===ll?"select":"unselect"](a,i)}}function ld(t){var e=t.getAllData();w(e,function(r){var i=r.data,n=r.type;i.eachItemGraphicEl(
function(a,o){t.isSelected(o,n)?ad(a):od(a)})})}function eS(t){var e=[];return t.eachSeries(function(r){var i=r.getAllData();w(i,function(n){var a=n.data,o=n.type,
s=r.getSelectedDataIndices();if(s.length>0){var l={dataIndex:s,seriesIndex:r.seriesIndex};o!=null&&(l.dataType=o),e.push(l)}})}),e}function fP(t,e,r){tS(t,!0),Ci(
t,nd),pP(t,e,r)}function cP(t){tS(t,!1)}function nr(t,e,r,i){i?cP(t):fP(t,e,r)}function pP(t,e,r){var i=pe(t);e!=null?(i.focus=e,i.blurScope=r):i.focus&&(i.focus=
null)}var Yx=["emphasis","blur","select"],hP={itemStyle:"getItemStyle",lineStyle:"getLineStyle",areaStyle:"getAreaStyle"};function ca(t,e,r,i){r=r||"itemStyle";
for(var n=0;n<Yx.length;n++){var a=Yx[n],o=e.getModel([a,r]),s=t.ensureState(a);s.style=i?i(o):o[hP[r]]()}}function tS(t,e){var r=e===!1,i=t;t.highDownSilentOnTouch&&
(i.__highDownSilentOnTouch=t.highDownSilentOnTouch),(!r||i.__highDownDispatcher)&&(i.__highByOuter=i.__highByOuter||0,i.__highDownDispatcher=!r)}function cl(t){
return!!(t&&t.__highDownDispatcher)}function rS(t){var e=Ux[t];return e==null&&Fx<=32&&(e=Ux[t]=Fx++),e}function zf(t){var e=t.type;return e===ll||e===If||e===ul}function ud(t){var e=t.type;return e===
cn||e===sl}function iS(t){var e=Wx(t);e.normalFill=t.style.fill,e.normalStroke=t.style.stroke;var r=t.states.select||{};e.selectFill=r.style&&r.style.fill||null,
e.selectStroke=r.style&&r.style.stroke||null}var tt={};jM(tt,{Arc:()=>gl,BezierCurve:()=>ml,BoundingRect:()=>ne,Circle:()=>hl,CompoundPath:()=>ko,Ellipse:()=>hd,Group:()=>ye,HOVER_LAYER_FOR_INCREMENTAL:()=>Mi,
HOVER_LAYER_FROM_THRESHOLD:()=>Cd,HOVER_LAYER_NO:()=>wd,Image:()=>ut,IncrementalDisplayable:()=>IS,Line:()=>ar,LinearGradient:()=>Yf,OrientedBoundingRect:()=>Zf,
Path:()=>te,Point:()=>be,Polygon:()=>Ro,Polyline:()=>gd,RadialGradient:()=>MS,Rect:()=>Ae,Ring:()=>dd,Sector:()=>pn,Text:()=>Qe,WH:()=>ma,XY:()=>Di,applyTransform:()=>Qf,
calcZ2Range:()=>rI,clipPointsByRect:()=>QP,clipRectByRect:()=>JP,createIcon:()=>Dd,decomposeTransform:()=>nI,ensureCopyRect:()=>Vo,ensureCopyTransform:()=>tc,expandOrShrinkRect:()=>Uo,
extendPath:()=>WP,extendShape:()=>GP,getCurrentCanvasPainter:()=>aI,getShapeClass:()=>jf,getTransform:()=>qP,groupTransition:()=>Ad,initProps:()=>bt,isBoundingRectAxisAligned:()=>ec,
isElementRemoved:()=>da,lineLineIntersect:()=>FS,linePolygonIntersect:()=>eI,makeImage:()=>Ed,makePath:()=>ga,mergePath:()=>XP,payloadDisableAnimation:()=>iI,registerShape:()=>Or,
removeElement:()=>zo,removeElementWithFadeOut:()=>Fo,resizePath:()=>zS,retrieveZInfo:()=>xl,setTooltipConfig:()=>Jf,subPixelOptimize:()=>ZP,subPixelOptimizeLine:()=>ya,
subPixelOptimizeRect:()=>KP,transformDirection:()=>$P,traverseElements:()=>Lr,traverseUpdateZ:()=>Sl,updateProps:()=>We});var Io=At.CMD,vP=[[],[],[]],nS=Math.sqrt,dP=Math.atan2;function fd(t,e){if(e){var r=t.data,i=t.len(),n,a,o,s,l,u,f=Io.M,c=Io.C,p=Io.L,h=Io.R,v=Io.A,d=Io.Q;for(o=
0,s=0;o<i;){switch(n=r[o++],s=o,a=0,n){case f:a=1;break;case p:a=1;break;case c:a=3;break;case d:a=2;break;case v:var m=e[4],g=e[5],y=nS(e[0]*e[0]+e[1]*e[1]),_=nS(
e[2]*e[2]+e[3]*e[3]),x=dP(-e[1]/_,e[0]/y);r[o]*=y,r[o++]+=m,r[o]*=_,r[o++]+=g,r[o++]*=y,r[o++]*=_,r[o++]+=x,r[o++]+=x,o+=2,s=o;break;case h:u[0]=r[o++],u[1]=r[o++],
je(u,u,e),r[s++]=u[0],r[s++]=u[1],u[0]+=r[o++],u[1]+=r[o++],je(u,u,e),r[s++]=u[0],r[s++]=u[1]}for(l=0;l<a;l++){var S=vP[l];S[0]=r[o++],S[1]=r[o++],je(S,S,e),r[s++]=
S[0],r[s++]=S[1]}}t.increaseVersion()}}var cd=Math.sqrt,Ff=Math.sin,Uf=Math.cos,pl=Math.PI;function aS(t){return Math.sqrt(t[0]*t[0]+t[1]*t[1])}function pd(t,e){return(t[0]*e[0]+t[1]*e[1])/(aS(t)*aS(
e))}function oS(t,e){return(t[0]*e[1]<t[1]*e[0]?-1:1)*Math.acos(pd(t,e))}function sS(t,e,r,i,n,a,o,s,l,u,f){var c=l*(pl/180),p=Uf(c)*(t-r)/2+Ff(c)*(e-i)/2,h=-1*
Ff(c)*(t-r)/2+Uf(c)*(e-i)/2,v=p*p/(o*o)+h*h/(s*s);v>1&&(o*=cd(v),s*=cd(v));var d=(n===a?-1:1)*cd((o*o*(s*s)-o*o*(h*h)-s*s*(p*p))/(o*o*(h*h)+s*s*(p*p)))||0,m=d*o*
h/s,g=d*-s*p/o,y=(t+r)/2+Uf(c)*m-Ff(c)*g,_=(e+i)/2+Ff(c)*m+Uf(c)*g,x=oS([1,0],[(p-m)/o,(h-g)/s]),S=[(p-m)/o,(h-g)/s],b=[(-1*p-m)/o,(-1*h-g)/s],T=oS(S,b);if(pd(S,
b)<=-1&&(T=pl),pd(S,b)>=1&&(T=0),T<0){var C=Math.round(T/pl*1e6)/1e6;T=pl*2+C%2*pl}f.addData(u,y,_,o,s,x,T,c,a)}var mP=/([mlvhzcqtsa])([^mlvhzcqtsa]*)/ig,gP=/-?([0-9]*\.)?[0-9]+([eE]-?[0-9]+)?/g;
function yP(t){var e=new At;if(!t)return e;var r=0,i=0,n=r,a=i,o,s=At.CMD,l=t.match(mP);if(!l)return e;for(var u=0;u<l.length;u++){for(var f=l[u],c=f.charAt(0),
p=void 0,h=f.match(gP)||[],v=h.length,d=0;d<v;d++)h[d]=parseFloat(h[d]);for(var m=0;m<v;){var g=void 0,y=void 0,_=void 0,x=void 0,S=void 0,b=void 0,T=void 0,C=r,
A=i,E=void 0,D=void 0;switch(c){case"l":r+=h[m++],i+=h[m++],p=s.L,e.addData(p,r,i);break;case"L":r=h[m++],i=h[m++],p=s.L,e.addData(p,r,i);break;case"m":r+=h[m++],
i+=h[m++],p=s.M,e.addData(p,r,i),n=r,a=i,c="l";break;case"M":r=h[m++],i=h[m++],p=s.M,e.addData(p,r,i),n=r,a=i,c="L";break;case"h":r+=h[m++],p=s.L,e.addData(p,r,
i);break;case"H":r=h[m++],p=s.L,e.addData(p,r,i);break;case"v":i+=h[m++],p=s.L,e.addData(p,r,i);break;case"V":i=h[m++],p=s.L,e.addData(p,r,i);break;case"C":p=s.
C,e.addData(p,h[m++],h[m++],h[m++],h[m++],h[m++],h[m++]),r=h[m-2],i=h[m-1];break;case"c":p=s.C,e.addData(p,h[m++]+r,h[m++]+i,h[m++]+r,h[m++]+i,h[m++]+r,h[m++]+i),
r+=h[m-2],i+=h[m-1];break;case"S":g=r,y=i,E=e.len(),D=e.data,o===s.C&&(g+=r-D[E-4],y+=i-D[E-3]),p=s.C,C=h[m++],A=h[m++],r=h[m++],i=h[m++],e.addData(p,g,y,C,A,r,
i);break;case"s":g=r,y=i,E=e.len(),D=e.data,o===s.C&&(g+=r-D[E-4],y+=i-D[E-3]),p=s.C,C=r+h[m++],A=i+h[m++],r+=h[m++],i+=h[m++],e.addData(p,g,y,C,A,r,i);break;case"\
Q":C=h[m++],A=h[m++],r=h[m++],i=h[m++],p=s.Q,e.addData(p,C,A,r,i);break;case"q":C=h[m++]+r,A=h[m++]+i,r+=h[m++],i+=h[m++],p=s.Q,e.addData(p,C,A,r,i);break;case"\
T":g=r,y=i,E=e.len(),D=e.data,o===s.Q&&(g+=r-D[E-4],y+=i-D[E-3]),r=h[m++],i=h[m++],p=s.Q,e.addData(p,g,y,r,i);break;case"t":g=r,y=i,E=e.len(),D=e.data,o===s.Q&&
(g+=r-D[E-4],y+=i-D[E-3]),r+=h[m++],i+=h[m++],p=s.Q,e.addData(p,g,y,r,i);break;case"A":_=h[m++],x=h[m++],S=h[m++],b=h[m++],T=h[m++],C=r,A=i,r=h[m++],i=h[m++],p=
s.A,sS(C,A,r,i,b,T,_,x,S,p,e);break;case"a":_=h[m++],x=h[m++],S=h[m++],b=h[m++],T=h[m++],C=r,A=i,r+=h[m++],i+=h[m++],p=s.A,sS(C,A,r,i,b,T,_,x,S,p,e);break}}(c===
"z"||c==="Z")&&(p=s.Z,e.addData(p),r=n,i=a),o=p}return e.toStatic(),e}var lS=(function(t){I(e,t);function e(){return t!==null&&t.apply(this,arguments)||this}return e.
prototype.applyTransform=function(r){},e})(te);function uS(t){return t.setData!=null}function fS(t,e){var r=yP(t),i=R({},e);return i.buildPath=function(n){var a=uS(
n);if(a&&n.canSave()){n.appendPath(r);var o=n.getContext();o&&n.rebuildPath(o,1)}else{var o=a?n.getContext():n;o&&r.rebuildPath(o,1)}},i.applyTransform=function(n){
fd(r,n),this.dirtyShape()},i}function cS(t,e){return new lS(fS(t,e))}function pS(t,e){var r=fS(t,e),i=(function(n){I(a,n);function a(o){var s=n.call(this,o)||this;
return s.applyTransform=r.applyTransform,s.buildPath=r.buildPath,s}return a})(lS);return i}function hS(t,e){for(var r=[],i=t.length,n=0;n<i;n++){var a=t[n];r.push(
a.getUpdatedPathProxy(!0))}var o=new te(e);return o.createPathProxy(),o.buildPath=function(s){if(uS(s)){s.appendPath(r);var l=s.getContext();l&&s.rebuildPath(l,
1)}},o}var vS=(function(t){I(e,t);function e(r){var i=t.call(this)||this;return i.isGroup=!0,i._children=[],i.attr(r),i}return e.prototype.childrenRef=function(){return this.
_children},e.prototype.children=function(){return this._children.slice()},e.prototype.childAt=function(r){return this._children[r]},e.prototype.childOfName=function(r){
for(var i=this._children,n=0;n<i.length;n++)if(i[n].name===r)return i[n]},e.prototype.childCount=function(){return this._children.length},e.prototype.add=function(r){
return r&&r!==this&&r.parent!==this&&(this._children.push(r),this._doAdd(r)),this},e.prototype.addBefore=function(r,i){if(r&&r!==this&&r.parent!==this&&i&&i.parent===
this){var n=this._children,a=n.indexOf(i);a>=0&&(n.splice(a,0,r),this._doAdd(r))}return this},e.prototype.replace=function(r,i){var n=oe(this._children,r);return n>=
0&&this.replaceAt(i,n),this},e.prototype.replaceAt=function(r,i){var n=this._children,a=n[i];if(r&&r!==this&&r.parent!==this&&r!==a){n[i]=r,a.parent=null;var o=this.
__zr;o&&a.removeSelfFromZr(o),this._doAdd(r)}return this},e.prototype._doAdd=function(r){r.parent&&r.parent.remove(r),r.parent=this;var i=this.__zr;i&&i!==r.__zr&&
r.addSelfToZr(i),i&&i.refresh()},e.prototype.remove=function(r){var i=this.__zr,n=this._children,a=oe(n,r);return a<0?this:(n.splice(a,1),r.parent=null,i&&r.removeSelfFromZr(
i),i&&i.refresh(),this)},e.prototype.removeAll=function(){for(var r=this._children,i=this.__zr,n=0;n<r.length;n++){var a=r[n];i&&a.removeSelfFromZr(i),a.parent=
null}return r.length=0,this},e.prototype.eachChild=function(r,i){for(var n=this._children,a=0;a<n.length;a++){var o=n[a];r.call(i,o,a)}return this},e.prototype.
traverse=function(r,i){for(var n=0;n<this._children.length;n++){var a=this._children[n],o=r.call(i,a);a.isGroup&&!o&&a.traverse(r,i)}return this},e.prototype.addSelfToZr=
function(r){t.prototype.addSelfToZr.call(this,r);for(var i=0;i<this._children.length;i++){var n=this._children[i];n.addSelfToZr(r)}},e.prototype.removeSelfFromZr=
function(r){t.prototype.removeSelfFromZr.call(this,r);for(var i=0;i<this._children.length;i++){var n=this._children[i];n.removeSelfFromZr(r)}},e.prototype.getBoundingRect=
function(r){for(var i=new ne(0,0,0,0),n=r||this._children,a=[],o=null,s=0;s<n.length;s++){var l=n[s];if(!(l.ignore||l.invisible)){var u=l.getBoundingRect(),f=l.
getLocalTransform(a);f?(ne.applyTransform(i,u,f),o=o||i.clone(),o.union(i)):(o=o||u.clone(),o.union(u))}}return o||i},e})(df);vS.prototype.type="group";var ye=vS;var xP=(function(){function t(){this.cx=0,this.cy=0,this.r=0}return t})();var dS=(function(t){I(e,t);function e(r){return t.call(this,r)||this}return e.prototype.getDefaultShape=function(){return new xP},e.prototype.buildPath=function(r,i){
r.moveTo(i.cx+i.r,i.cy),r.arc(i.cx,i.cy,i.r,0,Math.PI*2)},e})(te);dS.prototype.type="circle";var hl=dS;var SP=(function(){function t(){this.cx=0,this.cy=0,this.rx=0,this.ry=0}return t})();var mS=(function(t){I(e,t);function e(r){return t.call(this,r)||this}return e.prototype.getDefaultShape=function(){return new SP},e.prototype.buildPath=function(r,i){
var n=.5522848,a=i.cx,o=i.cy,s=i.rx,l=i.ry,u=s*n,f=l*n;r.moveTo(a-s,o),r.bezierCurveTo(a-s,o-f,a-u,o-l,a,o-l),r.bezierCurveTo(a+u,o-l,a+s,o-f,a+s,o),r.bezierCurveTo(
a+s,o+f,a+u,o+l,a,o+l),r.bezierCurveTo(a-u,o+l,a-s,o+f,a-s,o),r.closePath()},e})(te);mS.prototype.type="ellipse";var hd=mS;var yS=Math.PI,vd=yS*2,pa=Math.sin,No=Math.cos,bP=Math.acos,St=Math.atan2,gS=Math.abs,dl=Math.sqrt,vl=Math.max,Jr=Math.min,Mr=1e-4;function TP(t,e,r,i,n,a,o,s){
var l=r-t,u=i-e,f=o-n,c=s-a,p=c*l-f*u;if(!(p*p<Mr))return p=(f*(e-a)-c*(t-n))/p,[t+p*l,e+p*u]}function Vf(t,e,r,i,n,a,o){var s=t-r,l=e-i,u=(o?a:-a)/dl(s*s+l*l),
f=u*l,c=-u*s,p=t+f,h=e+c,v=r+f,d=i+c,m=(p+v)/2,g=(h+d)/2,y=v-p,_=d-h,x=y*y+_*_,S=n-a,b=p*d-v*h,T=(_<0?-1:1)*dl(vl(0,S*S*x-b*b)),C=(b*_-y*T)/x,A=(-b*y-_*T)/x,E=(b*
_+y*T)/x,D=(-b*y+_*T)/x,O=C-m,M=A-g,N=E-m,P=D-g;return O*O+M*M>N*N+P*P&&(C=E,A=D),{cx:C,cy:A,x0:-f,y0:-c,x1:C*(n/S-1),y1:A*(n/S-1)}}function wP(t){var e;if(k(t)){
var r=t.length;if(!r)return t;r===1?e=[t[0],t[0],0,0]:r===2?e=[t[0],t[0],t[1],t[1]]:r===3?e=t.concat(t[2]):e=t}else e=[t,t,t,t];return e}function _S(t,e){var r,
i=vl(e.r,0),n=vl(e.r0||0,0),a=i>0,o=n>0;if(!(!a&&!o)){if(a||(i=n,n=0),n>i){var s=i;i=n,n=s}var l=e.startAngle,u=e.endAngle;if(!(isNaN(l)||isNaN(u))){var f=e.cx,
c=e.cy,p=!!e.clockwise,h=gS(u-l),v=h>vd&&h%vd;if(v>Mr&&(h=v),!(i>Mr))t.moveTo(f,c);else if(h>vd-Mr)t.moveTo(f+i*No(l),c+i*pa(l)),t.arc(f,c,i,l,u,!p),n>Mr&&(t.moveTo(
f+n*No(u),c+n*pa(u)),t.arc(f,c,n,u,l,p));else{var d=void 0,m=void 0,g=void 0,y=void 0,_=void 0,x=void 0,S=void 0,b=void 0,T=void 0,C=void 0,A=void 0,E=void 0,D=void 0,
O=void 0,M=void 0,N=void 0,P=i*No(l),L=i*pa(l),F=n*No(u),U=n*pa(u),X=h>Mr;if(X){var q=e.cornerRadius;q&&(r=wP(q),d=r[0],m=r[1],g=r[2],y=r[3]);var j=gS(i-n)/2;if(_=
Jr(j,g),x=Jr(j,y),S=Jr(j,d),b=Jr(j,m),A=T=vl(_,x),E=C=vl(S,b),(T>Mr||C>Mr)&&(D=i*No(u),O=i*pa(u),M=n*No(l),N=n*pa(l),h<yS)){var J=TP(P,L,M,N,D,O,F,U);if(J){var re=P-
J[0],$=L-J[1],de=D-J[0],_e=O-J[1],ht=1/pa(bP((re*de+$*_e)/(dl(re*re+$*$)*dl(de*de+_e*_e)))/2),xt=dl(J[0]*J[0]+J[1]*J[1]);A=Jr(T,(i-xt)/(ht+1)),E=Jr(C,(n-xt)/(ht-
1))}}}if(!X)t.moveTo(f+P,c+L);else if(A>Mr){var we=Jr(g,A),Ve=Jr(y,A),fe=Vf(M,N,P,L,i,we,p),xe=Vf(D,O,F,U,i,Ve,p);t.moveTo(f+fe.cx+fe.x0,c+fe.cy+fe.y0),A<T&&we===
Ve?t.arc(f+fe.cx,c+fe.cy,A,St(fe.y0,fe.x0),St(xe.y0,xe.x0),!p):(we>0&&t.arc(f+fe.cx,c+fe.cy,we,St(fe.y0,fe.x0),St(fe.y1,fe.x1),!p),t.arc(f,c,i,St(fe.cy+fe.y1,fe.
cx+fe.x1),St(xe.cy+xe.y1,xe.cx+xe.x1),!p),Ve>0&&t.arc(f+xe.cx,c+xe.cy,Ve,St(xe.y1,xe.x1),St(xe.y0,xe.x0),!p))}else t.moveTo(f+P,c+L),t.arc(f,c,i,l,u,!p);if(!(n>
Mr)||!X)t.lineTo(f+F,c+U);else if(E>Mr){var we=Jr(d,E),Ve=Jr(m,E),fe=Vf(F,U,D,O,n,-Ve,p),xe=Vf(P,L,M,N,n,-we,p);t.lineTo(f+fe.cx+fe.x0,c+fe.cy+fe.y0),E<C&&we===
Ve?t.arc(f+fe.cx,c+fe.cy,E,St(fe.y0,fe.x0),St(xe.y0,xe.x0),!p):(Ve>0&&t.arc(f+fe.cx,c+fe.cy,Ve,St(fe.y0,fe.x0),St(fe.y1,fe.x1),!p),t.arc(f,c,n,St(fe.cy+fe.y1,fe.
cx+fe.x1),St(xe.cy+xe.y1,xe.cx+xe.x1),p),we>0&&t.arc(f+xe.cx,c+xe.cy,we,St(xe.y1,xe.x1),St(xe.y0,xe.x0),!p))}else t.lineTo(f+F,c+U),t.arc(f,c,n,u,l,p)}t.closePath()}}}var EP=(function(){function t(){this.cx=0,this.cy=0,this.r0=0,this.r=0,this.startAngle=0,this.endAngle=Math.PI*2,this.clockwise=!0,this.cornerRadius=0}return t})();var xS=(function(t){I(e,t);function e(r){return t.call(this,r)||this}return e.prototype.getDefaultShape=function(){return new EP},e.prototype.buildPath=function(r,i){
_S(r,i)},e.prototype.isZeroArea=function(){return this.shape.startAngle===this.shape.endAngle||this.shape.r===this.shape.r0},e})(te);xS.prototype.type="sector";
var pn=xS;var AP=(function(){function t(){this.cx=0,this.cy=0,this.r=0,this.r0=0}return t})();var SS=(function(t){I(e,t);function e(r){return t.call(this,r)||this}return e.prototype.getDefaultShape=function(){return new AP},e.prototype.buildPath=function(r,i){
var n=i.cx,a=i.cy,o=Math.PI*2;r.moveTo(n+i.r,a),r.arc(n,a,i.r,0,o,!1),r.moveTo(n+i.r0,a),r.arc(n,a,i.r0,0,o,!0)},e})(te);SS.prototype.type="ring";var dd=SS;function md(t,e,r,i){var n=[],a=[],o=[],s=[],l,u,f,c;if(i){f=[1/0,1/0],c=[-1/0,-1/0];for(var p=0,h=t.length;p<h;p++)pi(f,f,t[p]),hi(c,c,t[p]);pi(f,f,i[0]),hi(c,
c,i[1])}for(var p=0,h=t.length;p<h;p++){var v=t[p];if(r)l=t[p?p-1:h-1],u=t[(p+1)%h];else if(p===0||p===h-1){n.push(Y_(t[p]));continue}else l=t[p-1],u=t[p+1];Bu(
a,u,l),zu(a,a,e);var d=Fu(v,l),m=Fu(v,u),g=d+m;g!==0&&(d/=g,m/=g),zu(o,a,-d),zu(s,a,m);var y=Vh([],v,o),_=Vh([],v,s);i&&(hi(y,y,f),pi(y,y,c),hi(_,_,f),pi(_,_,c)),
n.push(y),n.push(_)}return r&&n.push(n.shift()),n}function Hf(t,e,r){var i=e.smooth,n=e.points;if(n&&n.length>=2){if(i){var a=md(n,i,r,e.smoothConstraint);t.moveTo(n[0][0],n[0][1]);for(var o=n.length,s=0;s<(r?o:
o-1);s++){var l=a[s*2],u=a[s*2+1],f=n[(s+1)%o];t.bezierCurveTo(l[0],l[1],u[0],u[1],f[0],f[1])}}else{t.moveTo(n[0][0],n[0][1]);for(var s=1,c=n.length;s<c;s++)t.lineTo(
n[s][0],n[s][1])}r&&t.closePath()}}var DP=(function(){function t(){this.points=null,this.smooth=0,this.smoothConstraint=null}return t})();var TS=(function(t){I(e,t);function e(r){return t.call(this,r)||this}return e.prototype.getDefaultShape=function(){return new DP},e.prototype.buildPath=function(r,i){
Hf(r,i,!0)},e})(te);TS.prototype.type="polygon";var Ro=TS;var MP=(function(){function t(){this.points=null,this.percent=1,this.smooth=0,this.smoothConstraint=null}return t})();var wS=(function(t){I(e,t);function e(r){return t.call(this,r)||this}return e.prototype.getDefaultStyle=function(){return{stroke:"#000",fill:null}},e.prototype.
getDefaultShape=function(){return new MP},e.prototype.buildPath=function(r,i){Hf(r,i,!1)},e})(te);wS.prototype.type="polyline";var gd=wS;var OP={},LP=(function(){function t(){this.x1=0,this.y1=0,this.x2=0,this.y2=0,this.percent=1}return t})();var CS=(function(t){I(e,t);function e(r){return t.call(this,r)||this}return e.prototype.getDefaultStyle=function(){return{stroke:"#000",fill:null}},e.prototype.
getDefaultShape=function(){return new LP},e.prototype.buildPath=function(r,i){var n,a,o,s;if(this.subPixelOptimize){var l=_f(OP,i,this.style);n=l.x1,a=l.y1,o=l.
x2,s=l.y2}else n=i.x1,a=i.y1,o=i.x2,s=i.y2;var u=i.percent;u!==0&&(r.moveTo(n,a),u<1&&(o=n*(1-u)+o*u,s=a*(1-u)+s*u),r.lineTo(o,s))},e.prototype.pointAt=function(r){
var i=this.shape;return[i.x1*(1-r)+i.x2*r,i.y1*(1-r)+i.y2*r]},e})(te);CS.prototype.type="line";var ar=CS;var Vt=[],PP=(function(){function t(){this.x1=0,this.y1=0,this.x2=0,this.y2=0,this.cpx1=0,this.cpy1=0,this.percent=1}return t})();function ES(t,e,r){var i=t.cpx2,n=t.cpy2;return i!=null||n!=null?[(r?nv:Be)(t.x1,t.cpx1,t.cpx2,t.x2,e),(r?nv:Be)(t.y1,t.cpy1,t.cpy2,t.y2,e)]:[(r?av:ot)(t.x1,t.cpx1,
t.x2,e),(r?av:ot)(t.y1,t.cpy1,t.y2,e)]}var AS=(function(t){I(e,t);function e(r){return t.call(this,r)||this}return e.prototype.getDefaultStyle=function(){return{
stroke:"#000",fill:null}},e.prototype.getDefaultShape=function(){return new PP},e.prototype.buildPath=function(r,i){var n=i.x1,a=i.y1,o=i.x2,s=i.y2,l=i.cpx1,u=i.
cpy1,f=i.cpx2,c=i.cpy2,p=i.percent;p!==0&&(r.moveTo(n,a),f==null||c==null?(p<1&&(yo(n,l,o,p,Vt),l=Vt[1],o=Vt[2],yo(a,u,s,p,Vt),u=Vt[1],s=Vt[2]),r.quadraticCurveTo(
l,u,o,s)):(p<1&&(go(n,l,f,o,p,Vt),l=Vt[1],f=Vt[2],o=Vt[3],go(a,u,c,s,p,Vt),u=Vt[1],c=Vt[2],s=Vt[3]),r.bezierCurveTo(l,u,f,c,o,s)))},e.prototype.pointAt=function(r){
return ES(this.shape,r,!1)},e.prototype.tangentAt=function(r){var i=ES(this.shape,r,!0);return fo(i,i)},e})(te);AS.prototype.type="bezier-curve";var ml=AS;var IP=(function(){function t(){this.cx=0,this.cy=0,this.r=0,this.startAngle=0,this.endAngle=Math.PI*2,this.clockwise=!0}return t})();var DS=(function(t){I(e,t);function e(r){return t.call(this,r)||this}return e.prototype.getDefaultStyle=function(){return{stroke:"#000",fill:null}},e.prototype.
getDefaultShape=function(){return new IP},e.prototype.buildPath=function(r,i){var n=i.cx,a=i.cy,o=Math.max(i.r,0),s=i.startAngle,l=i.endAngle,u=i.clockwise,f=Math.
cos(s),c=Math.sin(s);r.moveTo(f*o+n,c*o+a),r.arc(n,a,o,s,l,!u)},e})(te);DS.prototype.type="arc";var gl=DS;var NP=(function(t){I(e,t);function e(){var r=t!==null&&t.apply(this,arguments)||this;return r.type="compound",r}return e.prototype._updatePathDirty=function(){
for(var r=this.shape.paths,i=this.shapeChanged(),n=0;n<r.length;n++)i=i||r[n].shapeChanged();i&&this.dirtyShape()},e.prototype.beforeBrush=function(){this._updatePathDirty();
for(var r=this.shape.paths||[],i=this.getGlobalScale(),n=0;n<r.length;n++)r[n].path||r[n].createPathProxy(),r[n].path.setScale(i[0],i[1],r[n].segmentIgnoreThreshold)},
e.prototype.buildPath=function(r,i){for(var n=i.paths||[],a=0;a<n.length;a++)n[a].buildPath(r,n[a].shape,!0)},e.prototype.afterBrush=function(){for(var r=this.shape.
paths||[],i=0;i<r.length;i++)r[i].pathUpdated()},e.prototype.getBoundingRect=function(){return this._updatePathDirty.call(this),te.prototype.getBoundingRect.call(
this)},e})(te),ko=NP;var RP=(function(){function t(e){this.colorStops=e||[]}return t.prototype.addColorStop=function(e,r){this.colorStops.push({offset:e,color:r})},t})(),Gf=RP;var kP=(function(t){I(e,t);function e(r,i,n,a,o,s){var l=t.call(this,o)||this;return l.x=r??0,l.y=i??0,l.x2=n??1,l.y2=a??0,l.type="linear",l.global=s||!1,l}return e})(
Gf),Yf=kP;var BP=(function(t){I(e,t);function e(r,i,n,a,o){var s=t.call(this,a)||this;return s.x=r??.5,s.y=i??.5,s.r=n??.5,s.type="radial",s.global=o||!1,s}return e})(Gf),
MS=BP;var yd=Math.min,zP=Math.max,Wf=Math.abs,ha=[0,0],va=[0,0],ft=Xh(),Xf=ft.minTv,Kf=ft.maxTv,FP=(function(){function t(e,r){this._corners=[],this._axes=[],this._origin=
[0,0];for(var i=0;i<4;i++)this._corners[i]=new be;for(var i=0;i<2;i++)this._axes[i]=new be;e&&this.fromBoundingRect(e,r)}return t.prototype.fromBoundingRect=function(e,r){
var i=this._corners,n=this._axes,a=e.x,o=e.y,s=a+e.width,l=o+e.height;if(i[0].set(a,o),i[1].set(s,o),i[2].set(s,l),i[3].set(a,l),r)for(var u=0;u<4;u++)i[u].transform(
r);be.sub(n[0],i[1],i[0]),be.sub(n[1],i[3],i[0]),n[0].normalize(),n[1].normalize();for(var u=0;u<2;u++)this._origin[u]=n[u].dot(i[0])},t.prototype.intersect=function(e,r,i){
var n=!0,a=!r;return r&&be.set(r,0,0),ft.reset(i,!a),!this._intersectCheckOneSide(this,e,a,1)&&(n=!1,a)||!this._intersectCheckOneSide(e,this,a,-1)&&(n=!1,a)||!a&&
!ft.negativeSize&&be.copy(r,n?ft.useDir?ft.dirMinTv:Xf:Kf),n},t.prototype._intersectCheckOneSide=function(e,r,i,n){for(var a=!0,o=0;o<2;o++){var s=e._axes[o];if(e.
_getProjMinMaxOnAxis(o,e._corners,ha),e._getProjMinMaxOnAxis(o,r._corners,va),ft.negativeSize||ha[1]<va[0]||ha[0]>va[1]){if(a=!1,ft.negativeSize||i)return a;var l=Wf(
va[0]-ha[1]),u=Wf(ha[0]-va[1]);yd(l,u)>Kf.len()&&(l<u?be.scale(Kf,s,-l*n):be.scale(Kf,s,u*n))}else if(!i){var l=Wf(va[0]-ha[1]),u=Wf(ha[0]-va[1]);(ft.useDir||yd(
l,u)<Xf.len())&&((l<u||!ft.bidirectional)&&(be.scale(Xf,s,l*n),ft.useDir&&ft.calcDirMTV()),(l>=u||!ft.bidirectional)&&(be.scale(Xf,s,-u*n),ft.useDir&&ft.calcDirMTV()))}}
return a},t.prototype._getProjMinMaxOnAxis=function(e,r,i){for(var n=this._axes[e],a=this._origin,o=r[0].dot(n)+a[e],s=o,l=o,u=1;u<r.length;u++){var f=r[u].dot(
n)+a[e];s=yd(f,s),l=zP(f,l)}i[0]=s+ft.touchThreshold,i[1]=l-ft.touchThreshold,ft.negativeSize=i[1]<i[0]},t})(),Zf=FP;var _d=0,OS=1,LS=2,PS=1,Bo=0;var UP=[],VP=(function(t){I(e,t);function e(){var r=t!==null&&t.apply(this,arguments)||this;return r.notClear=!0,r.incremental=OS,r._displayables=[],r._temporaryDisplayables=
[],r._cursor=0,r}return e.prototype.traverse=function(r,i){r.call(i,this)},e.prototype.useStyle=function(){this.style={}},e.prototype._useHoverStyle=function(){
this.__hoverStyle=null},e.prototype.getCursor=function(){return this._cursor},e.prototype.innerAfterBrush=function(){this._cursor=this._displayables.length},e.prototype.
clearDisplaybles=function(){this._displayables=[],this._temporaryDisplayables=[],this._cursor=0,this.markRedraw(),this.notClear=!1},e.prototype.clearTemporalDisplayables=
function(){this._temporaryDisplayables=[]},e.prototype.addDisplayable=function(r,i){i?this._temporaryDisplayables.push(r):this._displayables.push(r),this.markRedraw()},
e.prototype.addDisplayables=function(r,i){i=i||!1;for(var n=0;n<r.length;n++)this.addDisplayable(r[n],i)},e.prototype.getDisplayables=function(){return this._displayables},
e.prototype.getTemporalDisplayables=function(){return this._temporaryDisplayables},e.prototype.eachPendingDisplayable=function(r){for(var i=this._cursor;i<this.
_displayables.length;i++)r&&r(this._displayables[i]);for(var i=0;i<this._temporaryDisplayables.length;i++)r&&r(this._temporaryDisplayables[i])},e.prototype.update=
function(){this.updateTransform();for(var r=this._cursor;r<this._displayables.length;r++){var i=this._displayables[r];i.parent=this,i.update(),i.parent=null}for(var r=0;r<
this._temporaryDisplayables.length;r++){var i=this._temporaryDisplayables[r];i.parent=this,i.update(),i.parent=null}},e.prototype.getBoundingRect=function(){if(!this.
_rect){for(var r=new ne(1/0,1/0,-1/0,-1/0),i=0;i<this._displayables.length;i++){var n=this._displayables[i],a=n.getBoundingRect().clone();n.needLocalTransform()&&
a.applyTransform(n.getLocalTransform(UP)),r.union(a)}this._rect=r}return this._rect},e.prototype.contain=function(r,i){var n=this.transformCoordToLocal(r,i),a=this.
getBoundingRect();if(a.contain(n[0],n[1]))for(var o=0;o<this._displayables.length;o++){var s=this._displayables[o];if(s.contain(r,i))return!0}return!1},e})(Ut),
IS=VP;var HP=Q();function yl(t,e,r,i,n){var a;if(e&&e.ecModel){var o=e.ecModel.getUpdatePayload();a=o&&o.animation}var s=e&&e.isAnimationEnabled(),l=t==="update";if(s){
var u=void 0,f=void 0,c=void 0;i?(u=G(i.duration,200),f=G(i.easing,"cubicOut"),c=0):(u=e.getShallow(l?"animationDurationUpdate":"animationDuration"),f=e.getShallow(
l?"animationEasingUpdate":"animationEasing"),c=e.getShallow(l?"animationDelayUpdate":"animationDelay")),a&&(a.duration!=null&&(u=a.duration),a.easing!=null&&(f=
a.easing),a.delay!=null&&(c=a.delay)),W(c)&&(c=c(r,n)),W(u)&&(u=u(r));var p={duration:u||0,delay:c,easing:f};return p}else return null}function xd(t,e,r,i,n,a,o){
var s=!1,l;W(n)?(o=a,a=n,n=null):Y(n)&&(a=n.cb,o=n.during,s=n.isFrom,l=n.removeOpt,n=n.dataIndex);var u=t==="leave";u||e.stopAnimation("leave");var f=yl(t,i,n,u?
l||{}:null,i&&i.getAnimationDelayParams?i.getAnimationDelayParams(e,n):null);if(f&&f.duration>0){var c=f.duration,p=f.delay,h=f.easing,v={duration:c,delay:p||0,
easing:h,done:a,force:!!a||!!o,setToFinal:!u,scope:t,during:o};s?e.animateFrom(r,v):e.animateTo(r,v)}else e.stopAnimation(),!s&&e.attr(r),o&&o(1),a&&a()}function We(t,e,r,i,n,a){
xd("update",t,e,r,i,n,a)}function bt(t,e,r,i,n,a){xd("enter",t,e,r,i,n,a)}function da(t){if(!t.__zr)return!0;for(var e=0;e<t.animators.length;e++){var r=t.animators[e];if(r.scope==="lea\
ve")return!0}return!1}function zo(t,e,r,i,n,a){da(t)||xd("leave",t,e,r,i,n,a)}function NS(t,e,r,i){t.removeTextContent(),t.removeTextGuideLine(),zo(t,{style:{opacity:0}},
e,r,i)}function Fo(t,e,r){function i(){t.parent&&t.parent.remove(t)}t.isGroup?t.traverse(function(n){n.isGroup||NS(n,e,r,i)}):NS(t,e,r,i)}function qf(t){HP(t).oldStyle=
t.style}var bd={},Di=["x","y"],ma=["width","height"],wd=0,Cd=1,Mi=2;function GP(t){return te.extend(t)}var YP=pS;function WP(t,e){return YP(t,e)}function Or(t,e){bd[t]=
e}function jf(t){if(bd.hasOwnProperty(t))return bd[t]}function ga(t,e,r,i){var n=cS(t,e);return r&&(i==="center"&&(r=BS(r,n.getBoundingRect())),zS(n,r)),n}function Ed(t,e,r){
var i=new ut({style:{image:t,x:e.x,y:e.y,width:e.width,height:e.height},onload:function(n){if(r==="center"){var a={width:n.width,height:n.height};i.setStyle(BS(
e,a))}}});return i}function BS(t,e){var r=e.width/e.height,i=t.height*r,n;i<=t.width?n=t.height:(i=t.width,n=i/r);var a=t.x+t.width/2,o=t.y+t.height/2;return{x:a-
i/2,y:o-n/2,width:i,height:n}}var XP=hS;function zS(t,e){if(t.applyTransform){var r=t.getBoundingRect(),i=r.calculateTransform(e);t.applyTransform(i)}}function ya(t,e){
return _f(t,t,{lineWidth:e}),t}function KP(t,e){return xf(t,t,e),t}var ZP=sn;function qP(t,e){for(var r=fi([]);t&&t!==e;)ci(r,t.getLocalTransform(),r),t=t.parent;
return r}function Qf(t,e,r){return e&&!He(e)&&(e=ji.getLocalTransform(e)),r&&(e=wr([],e)),je([],t,e)}function $P(t,e,r){var i=e[4]===0||e[5]===0||e[0]===0?1:Ie(
2*e[4]/e[0]),n=e[4]===0||e[5]===0||e[2]===0?1:Ie(2*e[4]/e[2]),a=[t==="left"?-i:t==="right"?i:0,t==="top"?-n:t==="bottom"?n:0];return a=Qf(a,e,r),Ie(a[0])>Ie(a[1])?
a[0]>0?"right":"left":a[1]>0?"bottom":"top"}function RS(t){return!t.isGroup}function jP(t){return t.shape!=null}function Ad(t,e,r){if(!t||!e)return;function i(o){
var s={};return o.traverse(function(l){RS(l)&&l.anid&&(s[l.anid]=l)}),s}function n(o){var s={x:o.x,y:o.y,rotation:o.rotation};return jP(o)&&(s.shape=ie(o.shape)),
s}var a=i(t);e.traverse(function(o){if(RS(o)&&o.anid){var s=a[o.anid];if(s){var l=n(o);o.attr(n(s)),We(o,l,r,pe(o).dataIndex)}}})}function QP(t,e){return B(t,function(r){
var i=r[0];i=ve(i,e.x),i=Fe(i,e.x+e.width);var n=r[1];return n=ve(n,e.y),n=Fe(n,e.y+e.height),[i,n]})}function JP(t,e){var r=ve(t.x,e.x),i=Fe(t.x+t.width,e.x+e.
width),n=ve(t.y,e.y),a=Fe(t.y+t.height,e.y+e.height);if(i>=r&&a>=n)return{x:r,y:n,width:i-r,height:a-n}}function Dd(t,e,r){var i=R({rectHover:!0},e),n=i.style={
strokeNoScale:!0};if(r=r||{x:-1,y:-1,width:2,height:2},t)return t.indexOf("image://")===0?(n.image=t.slice(8),le(n,r),new ut(i)):ga(t.replace("path://",""),i,r,
"center")}function eI(t,e,r,i,n){for(var a=0,o=n[n.length-1];a<n.length;a++){var s=n[a];if(FS(t,e,r,i,s[0],s[1],o[0],o[1]))return!0;o=s}}function FS(t,e,r,i,n,a,o,s){
var l=r-t,u=i-e,f=o-n,c=s-a,p=Sd(f,c,l,u);if(tI(p))return!1;var h=t-n,v=e-a,d=Sd(h,v,l,u)/p;if(d<0||d>1)return!1;var m=Sd(h,v,f,c)/p;return!(m<0||m>1)}function Sd(t,e,r,i){
return t*i-r*e}function tI(t){return t<=1e-6&&t>=-1e-6}function Uo(t,e,r,i,n){return e==null||(ce(e)?Le[0]=Le[1]=Le[2]=Le[3]=e:(Le[0]=e[0],Le[1]=e[1],Le[2]=e[2],
Le[3]=e[3]),i&&(Le[0]=ve(0,Le[0]),Le[1]=ve(0,Le[1]),Le[2]=ve(0,Le[2]),Le[3]=ve(0,Le[3])),r&&(Le[0]=-Le[0],Le[1]=-Le[1],Le[2]=-Le[2],Le[3]=-Le[3]),kS(t,Le,"x","w\
idth",3,1,n&&n[0]||0),kS(t,Le,"y","height",0,2,n&&n[1]||0)),t}var Le=[0,0,0,0];function kS(t,e,r,i,n,a,o){var s=e[a]+e[n],l=t[i];t[i]+=s,o=ve(0,Fe(o,l)),t[i]<o?
(t[i]=o,t[r]+=e[n]>=0?-e[n]:e[a]>=0?l+e[a]:Ie(s)>1e-8?(l-o)*e[n]/s:0):t[r]-=e[n]}function Jf(t){var e=t.itemTooltipOption,r=t.componentModel,i=t.itemName,n=V(e)?
{formatter:e}:e,a=r.mainType,o=r.componentIndex,s={componentType:a,name:i,$vars:["name"]};s[a+"Index"]=o;var l=t.formatterParamsExtra;l&&w(ee(l),function(f){H(s,
f)||(s[f]=l[f],s.$vars.push(f))});var u=pe(t.el);u.componentMainType=a,u.componentIndex=o,u.tooltipConfig={name:i,option:le({content:i,encodeHTMLContent:!0,formatterParams:s},
n)}}function Td(t,e){var r;t.isGroup&&(r=e(t)),r||t.traverse(e)}function Lr(t,e){if(t)if(k(t))for(var r=0;r<t.length;r++)Td(t[r],e);else Td(t,e)}function ec(t){
return!t||Ie(t[1])<$f&&Ie(t[2])<$f||Ie(t[0])<$f&&Ie(t[3])<$f}var $f=1e-5;function Vo(t,e){return t?ne.copy(t,e):e.clone()}function tc(t,e){return e?lo(t||ke(),e):
void 0}function xl(t){return{z:t.get("z")||0,zlevel:t.get("zlevel")||0}}function rI(t){var e=-1/0,r=1/0;Td(t,function(a){i(a),i(a.getTextContent()),i(a.getTextGuideLine())});
function i(a){if(!(!a||a.isGroup)){var o=a.currentStates;if(o.length)for(var s=0;s<o.length;s++)n(a.states[o[s]]);n(a)}}function n(a){if(a){var o=a.z2;o>e&&(e=o),
o<r&&(r=o)}}return r>e&&(r=e=0),{min:r,max:e}}function Sl(t,e,r){US(t,e,r,-1/0)}function US(t,e,r,i){if(t.ignoreModelZ)return i;var n=t.getTextContent(),a=t.getTextGuideLine(),
o=t.isGroup;if(o)for(var s=t.childrenRef(),l=0;l<s.length;l++)i=ve(US(s[l],e,r,i),i);else t.z=e,t.zlevel=r,i=ve(t.z2||0,i);if(n&&(n.z=e,n.zlevel=r,isFinite(i)&&
(n.z2=i+2)),a){var u=t.textGuideLineConfig;a.z=e,a.zlevel=r,isFinite(i)&&(a.z2=i+(u&&u.showAbove?1:-1))}return i}function iI(t){return t.animation={duration:0},
t}function nI(t,e){return e?lo(_l.transform,e):fi(_l.transform),_l.decomposeTransform(),gi(t,_l),t}var _l=new ji;_l.transform=ke();function aI(t){var e=t.getZr().
painter;return e.getType()==="canvas"?e:null}Or("circle",hl);Or("ellipse",hd);Or("sector",pn);Or("ring",dd);Or("polygon",Ro);Or("polyline",gd);Or("rect",Ae);Or(
"line",ar);Or("bezierCurve",ml);Or("arc",gl);var rc={};function oI(t,e){for(var r=0;r<Ot.length;r++){var i=Ot[r],n=e[i],a=t.ensureState(i);a.style=a.style||{},a.style.text=n}var o=t.currentStates.slice();t.
clearStates(!0),t.setStyle({text:e.normal}),t.useStates(o,!0)}function VS(t,e,r){var i=t.labelFetcher,n=t.labelDataIndex,a=t.labelDimIndex,o=e.normal,s;i&&(s=i.
getFormattedLabel(n,"normal",null,a,o&&o.get("formatter"),r!=null?{interpolatedValue:r}:null)),s==null&&(s=W(t.defaultText)?t.defaultText(n,t,r):t.defaultText);
for(var l={normal:s},u=0;u<Ot.length;u++){var f=Ot[u],c=e[f];l[f]=G(i?i.getFormattedLabel(n,f,null,a,c&&c.get("formatter")):null,s)}return l}function ti(t,e,r,i){
r=r||rc;for(var n=t instanceof Qe,a=!1,o=0;o<td.length;o++){var s=e[td[o]];if(s&&s.getShallow("show")){a=!0;break}}var l=n?t:t.getTextContent();if(a){n||(l||(l=
new Qe,t.setTextContent(l)),t.stateProxy&&(l.stateProxy=t.stateProxy));var u=VS(r,e),f=e.normal,c=!!f.getShallow("show"),p=ei(f,i&&i.normal,r,!1,!n);p.text=u.normal,
n||t.setTextConfig(bl(f,r,!1));for(var o=0;o<Ot.length;o++){var h=Ot[o],s=e[h];if(s){var v=l.ensureState(h),d=!!G(s.getShallow("show"),c);if(d!==c&&(v.ignore=!d),
v.style=ei(s,i&&i[h],r,!0,!n),v.style.text=u[h],!n){var m=t.ensureState(h);m.textConfig=bl(s,r,!0)}}}l.silent=!!f.getShallow("silent"),l.style.x!=null&&(p.x=l.style.
x),l.style.y!=null&&(p.y=l.style.y),l.ignore=!c,l.useStyle(p),l.dirty(),r.enableTextSetter&&(Ho(l).setLabelText=function(g){var y=VS(r,e,g);oI(l,y)})}else l&&(l.
ignore=!0);t.dirty()}function Ht(t,e){e=e||"label";for(var r={normal:t.getModel(e)},i=0;i<Ot.length;i++){var n=Ot[i];r[n]=t.getModel([n,e])}return r}function ei(t,e,r,i,n){var a={};
return sI(a,t,r,i,n),e&&R(a,e),a}function bl(t,e,r){e=e||{};var i={},n,a=t.getShallow("rotate"),o=G(t.getShallow("distance"),r?null:5),s=t.getShallow("offset");
return n=t.getShallow("position")||(r?null:"inside"),n==="outside"&&(n=e.defaultOutsidePosition||"top"),n!=null&&(i.position=n),s!=null&&(i.offset=s),a!=null&&(a*=
Math.PI/180,i.rotation=a),o!=null&&(i.distance=o),i.outsideFill=t.get("color")==="inherit"?e.inheritColor||null:"auto",e.autoOverflowArea!=null&&(i.autoOverflowArea=
e.autoOverflowArea),e.layoutRect!=null&&(i.layoutRect=e.layoutRect),i}function sI(t,e,r,i,n){r=r||rc;var a=e.ecModel,o=a&&a.option.textStyle,s=lI(e),l;if(s){l={};
var u="richInheritPlainLabel",f=G(e.get(u),a?a.get(u):void 0);for(var c in s)if(s.hasOwnProperty(c)){var p=e.getModel(["rich",c]);WS(l[c]={},p,o,e,f,r,i,n,!1,!0)}}
l&&(t.rich=l);var h=e.get("overflow");h&&(t.overflow=h);var v=e.get("lineOverflow");v&&(t.lineOverflow=v);var d=t,m=e.get("minMargin");if(m!=null)m=ce(m)?m/2:0,
d.margin=[m,m,m,m],d.__marginType=_a.minMargin;else{var g=e.get("textMargin");g!=null&&(d.margin=io(g),d.__marginType=_a.textMargin)}WS(t,e,o,null,null,r,i,n,!0,
!1)}function lI(t){for(var e;t&&t!==t.ecModel;){var r=(t.option||rc).rich;if(r){e=e||{};for(var i=ee(r),n=0;n<i.length;n++){var a=i[n];e[a]=1}}t=t.parentModel}return e}
var HS=["fontStyle","fontWeight","fontSize","fontFamily","textShadowColor","textShadowBlur","textShadowOffsetX","textShadowOffsetY"],GS=["align","lineHeight","w\
idth","height","tag","verticalAlign","ellipsis"],YS=["padding","borderWidth","borderRadius","borderDashOffset","backgroundColor","borderColor","shadowColor","sh\
adowBlur","shadowOffsetX","shadowOffsetY"];function WS(t,e,r,i,n,a,o,s,l,u){r=!o&&r||rc;var f=a&&a.inheritColor,c=e.getShallow("color"),p=e.getShallow("textBord\
erColor"),h=G(e.getShallow("opacity"),r.opacity);(c==="inherit"||c==="auto")&&(f?c=f:c=null),(p==="inherit"||p==="auto")&&(f?p=f:p=null),s||(c=c||r.color,p=p||r.
textBorderColor),c!=null&&(t.fill=c),p!=null&&(t.stroke=p);var v=G(e.getShallow("textBorderWidth"),r.textBorderWidth);v!=null&&(t.lineWidth=v);var d=G(e.getShallow(
"textBorderType"),r.textBorderType);d!=null&&(t.lineDash=d);var m=G(e.getShallow("textBorderDashOffset"),r.textBorderDashOffset);m!=null&&(t.lineDashOffset=m),!o&&
h==null&&!u&&(h=a&&a.defaultOpacity),h!=null&&(t.opacity=h),!o&&!s&&t.fill==null&&a.inheritColor&&(t.fill=a.inheritColor);for(var g=0;g<HS.length;g++){var y=HS[g],
_=n!==!1&&i?$t(e.getShallow(y),i.getShallow(y),r[y]):G(e.getShallow(y),r[y]);_!=null&&(t[y]=_)}for(var g=0;g<GS.length;g++){var y=GS[g],_=e.getShallow(y);_!=null&&
(t[y]=_)}if(t.verticalAlign==null){var x=e.getShallow("baseline");x!=null&&(t.verticalAlign=x)}if(!l||!a.disableBox){for(var g=0;g<YS.length;g++){var y=YS[g],_=e.
getShallow(y);_!=null&&(t[y]=_)}var S=e.getShallow("borderType");S!=null&&(t.borderDash=S),(t.backgroundColor==="auto"||t.backgroundColor==="inherit")&&f&&(t.backgroundColor=
f),(t.borderColor==="auto"||t.borderColor==="inherit")&&f&&(t.borderColor=f)}}function ic(t,e){var r=e&&e.getModel("textStyle");return dt([t.fontStyle||r&&r.getShallow(
"fontStyle")||"",t.fontWeight||r&&r.getShallow("fontWeight")||"",(t.fontSize||r&&r.getShallow("fontSize")||12)+"px",t.fontFamily||r&&r.getShallow("fontFamily")||
"sans-serif"].join(" "))}var Ho=Q();function XS(t,e,r,i){if(t){var n=Ho(t);n.prevValue=n.value,n.value=r;var a=e.normal;n.valueAnimation=a.get("valueAnimation"),
n.valueAnimation&&(n.precision=a.get("precision"),n.defaultInterpolatedText=i,n.statesModels=e)}}var _a={minMargin:1,textMargin:2};var fI=["textStyle","color"],Md=["fontStyle","fontWeight","fontSize","fontFamily","padding","lineHeight","rich","width","height","overflow"],Od=new Qe,cI=(function(){
function t(){}return t.prototype.getTextColor=function(e){var r=this.ecModel;return this.getShallow("color")||(!e&&r?r.get(fI):null)},t.prototype.getFont=function(){
return ic({fontStyle:this.getShallow("fontStyle"),fontWeight:this.getShallow("fontWeight"),fontSize:this.getShallow("fontSize"),fontFamily:this.getShallow("font\
Family")},this.ecModel)},t.prototype.getTextRect=function(e){for(var r={text:e,verticalAlign:this.getShallow("verticalAlign")||this.getShallow("baseline")},i=0;i<
Md.length;i++)r[Md[i]]=this.getShallow(Md[i]);return Od.useStyle(r),Od.update(),Od.getBoundingRect()},t})(),KS=cI;var Ld=[["lineWidth","width"],["stroke","color"],["opacity"],["shadowBlur"],["shadowOffsetX"],["shadowOffsetY"],["shadowColor"],["lineDash","type"],["lineDashOf\
fset","dashOffset"],["lineCap","cap"],["lineJoin","join"],["miterLimit"]],pI=Vr(Ld),ZS=(function(){function t(){}return t.prototype.getLineStyle=function(e){return pI(
this,e)},t})();var Pd=[["fill","color"],["stroke","borderColor"],["lineWidth","borderWidth"],["opacity"],["shadowBlur"],["shadowOffsetX"],["shadowOffsetY"],["shadowColor"],["l\
ineDash","borderType"],["lineDashOffset","borderDashOffset"],["lineCap","borderCap"],["lineJoin","borderJoin"],["miterLimit","borderMiterLimit"]],hI=Vr(Pd),qS=(function(){
function t(){}return t.prototype.getItemStyle=function(e,r){return hI(this,e,r)},t})();var xa=(function(){function t(e,r,i){this.parentModel=r,this.ecModel=i,this.option=e}return t.prototype.init=function(e,r,i){for(var n=[],a=3;a<arguments.length;a++)
n[a-3]=arguments[a]},t.prototype.mergeOption=function(e,r){me(this.option,e,!0)},t.prototype.get=function(e,r){return e==null?this.option:this._doGet(this.parsePath(
e),!r&&this.parentModel)},t.prototype.getShallow=function(e,r){var i=this.option,n=i==null?i:i[e];if(n==null&&!r){var a=this.parentModel;a&&(n=a.getShallow(e))}
return n},t.prototype.getModel=function(e,r){var i=e!=null,n=i?this.parsePath(e):null,a=i?this._doGet(n):this.option;return r=r||this.parentModel&&this.parentModel.
getModel(this.resolveParentPath(n)),new t(a,r,this.ecModel)},t.prototype.isEmpty=function(){return this.option==null},t.prototype.restoreData=function(){},t.prototype.
clone=function(){var e=this.constructor;return new e(ie(this.option))},t.prototype.parsePath=function(e){return typeof e=="string"?e.split("."):e},t.prototype.resolveParentPath=
function(e){return e},t.prototype.isAnimationEnabled=function(){if(!se.node&&this.option){if(this.option.animation!=null)return!!this.option.animation;if(this.parentModel)
return this.parentModel.isAnimationEnabled()}},t.prototype._doGet=function(e,r){var i=this.option;if(!e)return i;for(var n=0;n<e.length&&!(e[n]&&(i=i&&typeof i==
"object"?i[e[n]]:null,i==null));n++);return i==null&&r&&(i=r._doGet(this.resolveParentPath(e),r.parentModel)),i},t})();oo(xa);z_(xa);vt(xa,ZS);vt(xa,qS);vt(xa,F_);
vt(xa,KS);var Ne=xa;function Tl(t){return t==null?0:t.length||1}function $S(t){return t}var vI=(function(){function t(e,r,i,n,a,o){this._old=e,this._new=r,this._oldKeyGetter=i||$S,
this._newKeyGetter=n||$S,this.context=a,this._diffModeMultiple=o==="multiple"}return t.prototype.add=function(e){return this._add=e,this},t.prototype.update=function(e){
return this._update=e,this},t.prototype.updateManyToOne=function(e){return this._updateManyToOne=e,this},t.prototype.updateOneToMany=function(e){return this._updateOneToMany=
e,this},t.prototype.updateManyToMany=function(e){return this._updateManyToMany=e,this},t.prototype.remove=function(e){return this._remove=e,this},t.prototype.execute=
function(){this[this._diffModeMultiple?"_executeMultiple":"_executeOneToOne"]()},t.prototype._executeOneToOne=function(){var e=this._old,r=this._new,i={},n=new Array(
e.length),a=new Array(r.length);this._initIndexMap(e,null,n,"_oldKeyGetter"),this._initIndexMap(r,i,a,"_newKeyGetter");for(var o=0;o<e.length;o++){var s=n[o],l=i[s],
u=Tl(l);if(u>1){var f=l.shift();l.length===1&&(i[s]=l[0]),this._update&&this._update(f,o)}else u===1?(i[s]=null,this._update&&this._update(l,o)):this._remove&&this.
_remove(o)}this._performRestAdd(a,i)},t.prototype._executeMultiple=function(){var e=this._old,r=this._new,i={},n={},a=[],o=[];this._initIndexMap(e,i,a,"_oldKeyG\
etter"),this._initIndexMap(r,n,o,"_newKeyGetter");for(var s=0;s<a.length;s++){var l=a[s],u=i[l],f=n[l],c=Tl(u),p=Tl(f);if(c>1&&p===1)this._updateManyToOne&&this.
_updateManyToOne(f,u),n[l]=null;else if(c===1&&p>1)this._updateOneToMany&&this._updateOneToMany(f,u),n[l]=null;else if(c===1&&p===1)this._update&&this._update(f,
u),n[l]=null;else if(c>1&&p>1)this._updateManyToMany&&this._updateManyToMany(f,u),n[l]=null;else if(c>1)for(var h=0;h<c;h++)this._remove&&this._remove(u[h]);else
this._remove&&this._remove(u)}this._performRestAdd(o,n)},t.prototype._performRestAdd=function(e,r){for(var i=0;i<e.length;i++){var n=e[i],a=r[n],o=Tl(a);if(o>1)
for(var s=0;s<o;s++)this._add&&this._add(a[s]);else o===1&&this._add&&this._add(a);r[n]=null}},t.prototype._initIndexMap=function(e,r,i,n){for(var a=this._diffModeMultiple,
o=0;o<e.length;o++){var s="_ec_"+this[n](e[o],o);if(a||(i[o]=s),!!r){var l=r[s],u=Tl(l);u===0?(r[s]=o,a&&i.push(s)):u===1?r[s]=[l,o]:l.push(o)}}},t})(),nc=vI;var Lt={Must:1,Might:2,Not:3},jS=Q();function QS(t){jS(t).datasetMap=Z()}function JS(t,e,r){var i={},n=Id(e);if(!n||!t)return i;var a=[],o=[],s=e.ecModel,l=jS(s).
datasetMap,u=n.uid+"_"+r.seriesLayoutBy,f,c;t=t.slice(),w(t,function(d,m){var g=Y(d)?d:t[m]={name:d};g.type==="ordinal"&&f==null&&(f=m,c=v(g)),i[g.name]=[]});var p=l.
get(u)||l.set(u,{categoryWayDim:c,valueWayDim:0});w(t,function(d,m){var g=d.name,y=v(d);if(f==null){var _=p.valueWayDim;h(i[g],_,y),h(o,_,y),p.valueWayDim+=y}else if(f===
m)h(i[g],0,y),h(a,0,y);else{var _=p.categoryWayDim;h(i[g],_,y),h(o,_,y),p.categoryWayDim+=y}});function h(d,m,g){for(var y=0;y<g;y++)d.push(m+y)}function v(d){var m=d.
dimsDef;return m?m.length:1}return a.length&&(i.itemName=a),o.length&&(i.seriesName=o),i}function Id(t){var e=t.get("data",!0);if(!e)return un(t.ecModel,"dataset",{index:t.get("datasetIndex",!0),id:t.get("datasetId",!0)},gt).models[0]}function eb(t){
return!t.get("transform",!0)&&!t.get("fromTransformResult",!0)?[]:un(t.ecModel,"dataset",{index:t.get("fromDatasetIndex",!0),id:t.get("fromDatasetId",!0)},gt).models}
function ac(t,e){return dI(t.data,t.sourceFormat,t.seriesLayoutBy,t.dimensionsDefine,t.startIndex,e)}function dI(t,e,r,i,n,a){var o,s=5;if(Ge(t))return Lt.Not;var l,
u;if(i){var f=i[a];Y(f)?(l=f.name,u=f.type):V(f)&&(l=f)}if(u!=null)return u==="ordinal"?Lt.Must:Lt.Not;if(e===et){var c=t;if(r===Qr){for(var p=c[a],h=0;h<(p||[]).
length&&h<s;h++)if((o=x(p[n+h]))!=null)return o}else for(var h=0;h<c.length&&h<s;h++){var v=c[n+h];if(v&&(o=x(v[a]))!=null)return o}}else if(e===Mt){var d=t;if(!l)
return Lt.Not;for(var h=0;h<d.length&&h<s;h++){var m=d[h];if(m&&(o=x(m[l]))!=null)return o}}else if(e===tr){var g=t;if(!l)return Lt.Not;var p=g[l];if(!p||Ge(p))
return Lt.Not;for(var h=0;h<p.length&&h<s;h++)if((o=x(p[h]))!=null)return o}else if(e===st)for(var y=t,h=0;h<y.length&&h<s;h++){var m=y[h],_=Ti(m);if(!k(_))return Lt.
Not;if((o=x(_[a]))!=null)return o}function x(S){var b=V(S);if(S!=null&&isFinite(Number(S))&&S!=="")return b?Lt.Might:Lt.Not;if(b&&S!=="-")return Lt.Must}return Lt.
Not}var oc=(function(){function t(e){this.data=e.data||(e.sourceFormat===tr?{}:[]),this.sourceFormat=e.sourceFormat||$v,this.seriesLayoutBy=e.seriesLayoutBy||ir,this.
startIndex=e.startIndex||0,this.dimensionsDetectedCount=e.dimensionsDetectedCount,this.metaRawOption=e.metaRawOption;var r=this.dimensionsDefine=e.dimensionsDefine;
if(r)for(var i=0;i<r.length;i++){var n=r[i];n.type==null&&ac(this,i)===Lt.Must&&(n.type="ordinal")}}return t})();function Go(t){return t instanceof oc}function wl(t,e,r){
r=r||Nd(t);var i=e.seriesLayoutBy,n=mI(t,r,i,e.sourceHeader,e.dimensions),a=new oc({data:t,sourceFormat:r,seriesLayoutBy:i,dimensionsDefine:n.dimensionsDefine,startIndex:n.
startIndex,dimensionsDetectedCount:n.dimensionsDetectedCount,metaRawOption:ie(e)});return a}function Yo(t){return new oc({data:t,sourceFormat:Ge(t)?rr:st})}function ib(t){
return new oc({data:t.data,sourceFormat:t.sourceFormat,seriesLayoutBy:t.seriesLayoutBy,dimensionsDefine:ie(t.dimensionsDefine),startIndex:t.startIndex,dimensionsDetectedCount:t.
dimensionsDetectedCount})}function Nd(t){var e=$v;if(Ge(t))e=rr;else if(k(t)){t.length===0&&(e=et);for(var r=0,i=t.length;r<i;r++){var n=t[r];if(n!=null){if(k(n)||
Ge(n)){e=et;break}else if(Y(n)){e=Mt;break}}}}else if(Y(t)){for(var a in t)if(H(t,a)&&He(t[a])){e=tr;break}}return e}function mI(t,e,r,i,n){var a,o;if(!t)return{
dimensionsDefine:tb(n),startIndex:o,dimensionsDetectedCount:a};if(e===et){var s=t;i==="auto"||i==null?rb(function(u){u!=null&&u!=="-"&&(V(u)?o==null&&(o=1):o=0)},
r,s,10):o=ce(i)?i:i?1:0,!n&&o===1&&(n=[],rb(function(u,f){n[f]=u!=null?u+"":""},r,s,1/0)),a=n?n.length:r===Qr?s.length:s[0]?s[0].length:null}else if(e===Mt)n||(n=
gI(t));else if(e===tr)n||(n=[],w(t,function(u,f){n.push(f)}));else if(e===st){var l=Ti(t[0]);a=k(l)&&l.length||1}return{startIndex:o,dimensionsDefine:tb(n),dimensionsDetectedCount:a}}
function gI(t){for(var e=0,r;e<t.length&&!(r=t[e++]););if(r)return ee(r)}function tb(t){if(t){var e=Z();return B(t,function(r,i){r=Y(r)?r:{name:r};var n={name:r.
name,displayName:r.displayName,type:r.type};if(n.name==null)return n;n.name+="",n.displayName==null&&(n.displayName=n.name);var a=e.get(n.name);return a?n.name+=
"-"+a.count++:e.set(n.name,{count:1}),n})}}function rb(t,e,r,i){if(e===Qr)for(var n=0;n<r.length&&n<i;n++)t(r[n]?r[n][0]:null,n);else for(var a=r[0]||[],n=0;n<a.
length&&n<i;n++)t(a[n],n)}function sc(t){var e=t.sourceFormat;return e===Mt||e===tr}var Sa,ba,Ta,wa,nb,ab,uc=(function(){function t(e,r){var i=Go(e)?e:Yo(e);this._source=i;var n=this._data=i.data,a=i.sourceFormat,o=i.seriesLayoutBy;if(a===rr&&(this.
_offset=0,this._dimSize=r,this._data=n),0)var s;ab(this,n,i)}return t.prototype.getSource=function(){return this._source},t.prototype.count=function(){return 0},
t.prototype.getItem=function(e,r){},t.prototype.appendData=function(e){},t.prototype.clean=function(){},t.protoInitialize=(function(){var e=t.prototype;e.pure=!1,
e.persistent=!0})(),t.internalField=(function(){var e;ab=function(o,s,l){var u=l.sourceFormat,f=l.seriesLayoutBy,c=l.startIndex,p=l.dimensionsDefine,h=nb[Fd(u,f)];
if(R(o,h),u===rr)o.getItem=r,o.count=n,o.fillStorage=i;else{var v=kd(u,f);o.getItem=ue(v,null,s,c,p);var d=Bd(u,f);o.count=ue(d,null,s,c,p)}};var r=function(o,s){
o=o-this._offset,s=s||[];for(var l=this._data,u=this._dimSize,f=u*o,c=0;c<u;c++)s[c]=l[f+c];return s},i=function(o,s,l,u){for(var f=this._data,c=this._dimSize,p=0;p<
c;p++){for(var h=u[p],v=h[0]==null?1/0:h[0],d=h[1]==null?-1/0:h[1],m=s-o,g=l[p],y=0;y<m;y++){var _=f[y*c+p];g[o+y]=_,_<v&&(v=_),_>d&&(d=_)}h[0]=v,h[1]=d}},n=function(){
return this._data?this._data.length/this._dimSize:0};nb=(e={},e[et+"_"+ir]={pure:!0,appendData:a},e[et+"_"+Qr]={pure:!0,appendData:function(){throw new Error('D\
o not support appendData when set seriesLayoutBy: "row".')}},e[Mt]={pure:!0,appendData:a},e[tr]={pure:!0,appendData:function(o){var s=this._data;w(o,function(l,u){
for(var f=s[u]||(s[u]=[]),c=0;c<(l||[]).length;c++)f.push(l[c])})}},e[st]={appendData:a},e[rr]={persistent:!1,pure:!0,appendData:function(o){this._data=o},clean:function(){
this._offset+=this.count(),this._data=null}},e);function a(o){for(var s=0;s<o.length;s++)this._data.push(o[s])}})(),t})();var lc=function(t){k(t)||Yv("series.data or dataset.source must be an array.")},Z3=(Sa={},Sa[et+"_"+ir]=lc,Sa[et+"_"+Qr]=lc,Sa[Mt]=lc,Sa[tr]=function(t,e){for(var r=0;r<
e.length;r++){var i=e[r].name;i==null&&Yv("dimension name must not be null/undefined.")}},Sa[st]=lc,Sa),ob=function(t,e,r,i){return t[i]},yI=(ba={},ba[et+"_"+ir]=
function(t,e,r,i){return t[i+e]},ba[et+"_"+Qr]=function(t,e,r,i,n){i+=e;for(var a=n||[],o=t,s=0;s<o.length;s++){var l=o[s];a[s]=l?l[i]:null}return a},ba[Mt]=ob,
ba[tr]=function(t,e,r,i,n){for(var a=n||[],o=0;o<r.length;o++){var s=r[o].name,l=s!=null?t[s]:null;a[o]=l?l[i]:null}return a},ba[st]=ob,ba);function kd(t,e){var r=yI[Fd(
t,e)];return r}var sb=function(t,e,r){return t.length},_I=(Ta={},Ta[et+"_"+ir]=function(t,e,r){return Math.max(0,t.length-e)},Ta[et+"_"+Qr]=function(t,e,r){var i=t[0];
return i?Math.max(0,i.length-e):0},Ta[Mt]=sb,Ta[tr]=function(t,e,r){var i=r[0].name,n=i!=null?t[i]:null;return n?n.length:0},Ta[st]=sb,Ta);function Bd(t,e){var r=_I[Fd(
t,e)];return r}var Rd=function(t,e,r){return t[e]},xI=(wa={},wa[et]=Rd,wa[Mt]=function(t,e,r){return t[r]},wa[tr]=Rd,wa[st]=function(t,e,r){var i=Ti(t);return i instanceof
Array?i[e]:i},wa[rr]=Rd,wa);function zd(t){var e=xI[t];return e}function Fd(t,e){return t===et?t+"_"+e:t}function Oi(t,e,r){if(t){var i=t.getRawDataItem(e);if(i!=
null){var n=t.getStore(),a=n.getSource().sourceFormat;if(r!=null){var o=t.getDimensionIndex(r),s=n.getDimensionProperty(o);return zd(a)(i,o,s)}else{var l=i;return a===
st&&(l=Ti(i)),l}}}}var SI=(function(){function t(e,r){this._encode=e,this._schema=r}return t.prototype.get=function(){return{fullDimensions:this._getFullDimensionNames(),encode:this.
_encode}},t.prototype._getFullDimensionNames=function(){return this._cachedDimNames||(this._cachedDimNames=this._schema?this._schema.makeOutputDimensionNames():
[]),this._cachedDimNames},t})();function lb(t,e){var r={},i=r.encode={},n=Z(),a=[],o=[],s={};w(t.dimensions,function(p){var h=t.getDimensionInfo(p),v=h.coordDim;
if(v){var d=h.coordDimIndex;Ud(i,v)[d]=p,h.isExtraCoord||(n.set(v,1),bI(h.type)&&(a[0]=p),Ud(s,v)[d]=t.getDimensionIndex(h.name)),h.defaultTooltip&&o.push(p)}Of.
each(function(m,g){var y=Ud(i,g),_=h.otherDims[g];_!=null&&_!==!1&&(y[_]=h.name)})});var l=[],u={};n.each(function(p,h){var v=i[h];u[h]=v[0],l=l.concat(v)}),r.dataDimsOnCoord=
l,r.dataDimIndicesOnCoord=B(l,function(p){return t.getDimensionInfo(p).storeDimIndex}),r.encodeFirstDimNotExtra=u;var f=i.label;f&&f.length&&(a=f.slice());var c=i.
tooltip;return c&&c.length?o=c.slice():o.length||(o=a.slice()),i.defaultedLabel=a,i.defaultedTooltip=o,r.userOutput=new SI(s,e),r}function Ud(t,e){return t.hasOwnProperty(
e)||(t[e]=[]),t[e]}function ub(t){return t==="category"?"ordinal":t==="time"?"time":"float"}function bI(t){return!(t==="ordinal"||t==="time")}var TI=(function(){function t(e){this.otherDims={},e!=null&&R(this,e)}return t})(),Wo=TI;function yr(t,e){var r=e&&e.type;return r==="ordinal"?t:(r==="time"&&!ce(t)&&t!=null&&t!=="-"&&(t=+$r(t)),t==null||t===""?NaN:Number(t))}var nY=Z({number:function(t){
return parseFloat(t)},time:function(t){return+$r(t)},trim:function(t){return V(t)?dt(t):t}});var wI={lt:function(t,e){return t<e},lte:function(t,e){return t<=e},gt:function(t,e){return t>e},gte:function(t,e){return t>=e}},aY=(function(){function t(e,r){
if(!ce(r)){var i="";Ye(i)}this._opFn=wI[e],this._rvalFloat=jr(r)}return t.prototype.evaluate=function(e){return ce(e)?this._opFn(e,this._rvalFloat):this._opFn(jr(
e),this._rvalFloat)},t})(),fb=(function(){function t(e,r){var i=e==="desc";this._resultLT=i?1:-1,r==null&&(r=i?"min":"max"),this._incomparable=r==="min"?-1/0:1/0}
return t.prototype.evaluate=function(e,r){var i=ce(e)?e:jr(e),n=ce(r)?r:jr(r),a=isNaN(i),o=isNaN(n);if(a&&(i=this._incomparable),o&&(n=this._incomparable),a&&o){
var s=V(e),l=V(r);s&&(i=l?e:0),l&&(n=s?r:0)}return i<n?this._resultLT:i>n?-this._resultLT:0},t})();var oY=(function(){function t(e,r){this._rval=r,this._isEQ=e,this._rvalTypeof=typeof r,this._rvalFloat=jr(r)}return t.prototype.evaluate=function(e){var r=e===this.
_rval;if(!r){var i=typeof e;i!==this._rvalTypeof&&(i==="number"||this._rvalTypeof==="number")&&(r=jr(e)===this._rvalFloat)}return this._isEQ?r:!r},t})();function fc(t){var e="",r=-1/0,i=-1/0,n=1/0,a=1/0;return t&&(t.g!=null&&(e+="G"+t.g,r=t.g),t.ge!=null&&(e+="GE"+t.ge,i=t.ge),t.l!=null&&(e+="L"+t.l,n=t.l),t.le!=
null&&(e+="LE"+t.le,a=t.le)),{key:e,g:r,ge:i,l:n,le:a}}function cc(t,e){return e>t.g&&e>=t.ge&&e<t.l&&e<=t.le}var CI=typeof Uint32Array===fn?Array:Uint32Array,EI=typeof Uint16Array===fn?Array:Uint16Array,Hd=typeof Int32Array===fn?Array:Int32Array,cb=typeof Float64Array===
fn?Array:Float64Array,hb={float:cb,int:Hd,ordinal:Array,number:Array,time:cb},Vd;function Xo(t){return t>65535?CI:EI}function AI(t){var e=t.constructor;return e===
Array?t.slice():new e(t)}function pb(t,e,r,i,n){var a=hb[r||"float"];if(n){var o=t[e],s=o&&o.length;if(s!==i){for(var l=new a(i),u=0;u<s;u++)l[u]=o[u];t[e]=l}}else
t[e]=new a(i)}var DI=(function(){function t(){this._chunks=[],this._rawExtent=[],this._extent=[],this._count=0,this._rawCount=0,this._calcDimNameToIdx=Z()}return t.
prototype.initData=function(e,r,i){this._provider=e,this._chunks=[],this._indices=null,this.getRawIndex=this._getRawIdxIdentity;var n=e.getSource(),a=this.defaultDimValueGetter=
Vd[n.sourceFormat];this._dimValueGetter=i||a,this._rawExtent=[];var o=sc(n);this._dimensions=B(r,function(s){return{type:s.type,property:s.property}}),this._initDataFromProvider(
0,e.count())},t.prototype.getProvider=function(){return this._provider},t.prototype.getSource=function(){return this._provider.getSource()},t.prototype.ensureCalculationDimension=
function(e,r){var i=this._calcDimNameToIdx,n=this._dimensions,a=i.get(e);if(a!=null){if(n[a].type===r)return a}else a=n.length;return n[a]={type:r},i.set(e,a),this.
_chunks[a]=new hb[r||"float"](this._rawCount),this._rawExtent[a]=yt(),a},t.prototype.collectOrdinalMeta=function(e,r){var i=this._chunks[e],n=this._dimensions[e],
a=this._rawExtent,o=n.ordinalOffset||0,s=i.length;o===0&&(a[e]=yt());for(var l=a[e],u=o;u<s;u++){var f=i[u]=r.parseAndCollect(i[u]);isNaN(f)||(l[0]=Math.min(f,l[0]),
l[1]=Math.max(f,l[1]))}n.ordinalMeta=r,n.ordinalOffset=s,n.type="ordinal"},t.prototype.getOrdinalMeta=function(e){var r=this._dimensions[e],i=r.ordinalMeta;return i},
t.prototype.getDimensionProperty=function(e){var r=this._dimensions[e];return r&&r.property},t.prototype.appendData=function(e){var r=this._provider,i=this.count();
r.appendData(e);var n=r.count();return r.persistent||(n+=i),i<n&&this._initDataFromProvider(i,n,!0),[i,n]},t.prototype.appendValues=function(e,r){for(var i=this.
_chunks,n=this._dimensions,a=n.length,o=this._rawExtent,s=this.count(),l=s+Math.max(e.length,r||0),u=0;u<a;u++){var f=n[u];pb(i,u,f.type,l,!0)}for(var c=[],p=s;p<
l;p++)for(var h=p-s,v=0;v<a;v++){var f=n[v],d=Vd.arrayRows.call(this,e[h]||c,f.property,h,v);i[v][p]=d;var m=o[v];d<m[0]&&(m[0]=d),d>m[1]&&(m[1]=d)}return this.
_rawCount=this._count=l,{start:s,end:l}},t.prototype._initDataFromProvider=function(e,r,i){for(var n=this._provider,a=this._chunks,o=this._dimensions,s=o.length,
l=this._rawExtent,u=B(o,function(y){return y.property}),f=0;f<s;f++){var c=o[f];l[f]||(l[f]=yt()),pb(a,f,c.type,r,i)}if(n.fillStorage)n.fillStorage(e,r,a,l);else
for(var p=[],h=e;h<r;h++){p=n.getItem(h,p);for(var v=0;v<s;v++){var d=a[v],m=this._dimValueGetter(p,u[v],h,v);d[h]=m;var g=l[v];m<g[0]&&(g[0]=m),m>g[1]&&(g[1]=m)}}
!n.persistent&&n.clean&&n.clean(),this._rawCount=this._count=r,this._extent=[]},t.prototype.count=function(){return this._count},t.prototype.get=function(e,r){if(!(r>=
0&&r<this._count))return NaN;var i=this._chunks[e];return i?i[this.getRawIndex(r)]:NaN},t.prototype.getValues=function(e,r){var i=[],n=[];if(r==null){r=e,e=[];for(var a=0;a<
this._dimensions.length;a++)n.push(a)}else n=e;for(var a=0,o=n.length;a<o;a++)i.push(this.get(n[a],r));return i},t.prototype.getByRawIndex=function(e,r){if(!(r>=
0&&r<this._rawCount))return NaN;var i=this._chunks[e];return i?i[r]:NaN},t.prototype.getSum=function(e){var r=this._chunks[e],i=0;if(r)for(var n=0,a=this.count();n<
a;n++){var o=this.get(e,n);isNaN(o)||(i+=o)}return i},t.prototype.getMedian=function(e){var r=[];this.each([e],function(n){isNaN(n)||r.push(n)}),bi(r);var i=this.
count();return i===0?0:i%2===1?r[(i-1)/2]:(r[i/2]+r[i/2-1])/2},t.prototype.indexOfRawIndex=function(e){if(e>=this._rawCount||e<0)return-1;if(!this._indices)return e;
var r=this._indices,i=r[e];if(i!=null&&i<this._count&&i===e)return e;for(var n=0,a=this._count-1;n<=a;){var o=(n+a)/2|0;if(r[o]<e)n=o+1;else if(r[o]>e)a=o-1;else
return o}return-1},t.prototype.getIndices=function(){var e,r=this._indices;if(r){var i=r.constructor,n=this._count;if(i===Array){e=new i(n);for(var a=0;a<n;a++)
e[a]=r[a]}else e=new i(r.buffer,0,n)}else{var i=Xo(this._rawCount);e=new i(this.count());for(var a=0;a<e.length;a++)e[a]=a}return e},t.prototype.filter=function(e,r){
if(!this._count)return this;for(var i=this.clone(),n=i.count(),a=Xo(i._rawCount),o=new a(n),s=[],l=e.length,u=0,f=e[0],c=i._chunks,p=0;p<n;p++){var h=void 0,v=i.
getRawIndex(p);if(l===0)h=r(p);else if(l===1){var d=c[f][v];h=r(d,p)}else{for(var m=0;m<l;m++)s[m]=c[e[m]][v];s[m]=p,h=r.apply(null,s)}h&&(o[u++]=v)}return u<n&&
(i._indices=o),i._count=u,i._extent=[],i._updateGetRawIdx(),i},t.prototype.selectRange=function(e){var r=this.clone(),i=r._count;if(!i)return this;var n=ee(e),a=n.
length;if(!a)return this;var o=r.count(),s=Xo(r._rawCount),l=new s(o),u=0,f=n[0],c=e[f][0],p=e[f][1],h=r._chunks,v=!1;if(!r._indices){var d=0;if(a===1){for(var m=h[n[0]],
g=0;g<i;g++){var y=m[g];(y>=c&&y<=p||isNaN(y))&&(l[u++]=d),d++}v=!0}else if(a===2){for(var m=h[n[0]],_=h[n[1]],x=e[n[1]][0],S=e[n[1]][1],g=0;g<i;g++){var y=m[g],
b=_[g];(y>=c&&y<=p||isNaN(y))&&(b>=x&&b<=S||isNaN(b))&&(l[u++]=d),d++}v=!0}}if(!v)if(a===1)for(var g=0;g<o;g++){var T=r.getRawIndex(g),y=h[n[0]][T];(y>=c&&y<=p||
isNaN(y))&&(l[u++]=T)}else for(var g=0;g<o;g++){for(var C=!0,T=r.getRawIndex(g),A=0;A<a;A++){var E=n[A],y=h[E][T];(y<e[E][0]||y>e[E][1])&&(C=!1)}C&&(l[u++]=r.getRawIndex(
g))}return u<o&&(r._indices=l),r._count=u,r._extent=[],r._updateGetRawIdx(),r},t.prototype.map=function(e,r){var i=this.clone(e);return this._updateDims(i,e,r),
i},t.prototype.modify=function(e,r){this._updateDims(this,e,r)},t.prototype._updateDims=function(e,r,i){for(var n=e._chunks,a=[],o=r.length,s=e.count(),l=[],u=e.
_rawExtent,f=0;f<r.length;f++)u[r[f]]=yt();for(var c=0;c<s;c++){for(var p=e.getRawIndex(c),h=0;h<o;h++)l[h]=n[r[h]][p];l[o]=c;var v=i&&i.apply(null,l);if(v!=null){
typeof v!="object"&&(a[0]=v,v=a);for(var f=0;f<v.length;f++){var d=r[f],m=v[f],g=u[d],y=n[d];y&&(y[p]=m),m<g[0]&&(g[0]=m),m>g[1]&&(g[1]=m)}}}},t.prototype.lttbDownSample=
function(e,r){var i=this.clone([e],!0),n=i._chunks,a=n[e],o=this.count(),s=0,l=Math.floor(1/r),u=this.getRawIndex(0),f,c,p,h=new(Xo(this._rawCount))(Math.min((Math.
ceil(o/l)+2)*2,o));h[s++]=u;for(var v=1;v<o-1;v+=l){for(var d=Math.min(v+l,o-1),m=Math.min(v+l*2,o),g=(m+d)/2,y=0,_=d;_<m;_++){var x=this.getRawIndex(_),S=a[x];
isNaN(S)||(y+=S)}y/=m-d;var b=v,T=Math.min(v+l,o),C=v-1,A=a[u];f=-1,p=b;for(var E=-1,D=0,_=b;_<T;_++){var x=this.getRawIndex(_),S=a[x];if(isNaN(S)){D++,E<0&&(E=
x);continue}c=Math.abs((C-g)*(S-A)-(C-_)*(y-A)),c>f&&(f=c,p=x)}D>0&&D<T-b&&(h[s++]=Math.min(E,p),p=Math.max(E,p)),h[s++]=p,u=p}return h[s++]=this.getRawIndex(o-
1),i._count=s,i._indices=h,i.getRawIndex=this._getRawIdx,i},t.prototype.minmaxDownSample=function(e,r){for(var i=this.clone([e],!0),n=i._chunks,a=Math.floor(1/r),
o=n[e],s=this.count(),l=new(Xo(this._rawCount))(Math.ceil(s/a)*2),u=0,f=0;f<s;f+=a){var c=f,p=o[this.getRawIndex(c)],h=f,v=o[this.getRawIndex(h)],d=a;f+a>s&&(d=
s-f);for(var m=0;m<d;m++){var g=this.getRawIndex(f+m),y=o[g];y<p&&(p=y,c=f+m),y>v&&(v=y,h=f+m)}var _=this.getRawIndex(c),x=this.getRawIndex(h);c<h?(l[u++]=_,l[u++]=
x):(l[u++]=x,l[u++]=_)}return i._count=u,i._indices=l,i._updateGetRawIdx(),i},t.prototype.downSample=function(e,r,i,n){for(var a=this.clone([e],!0),o=a._chunks,
s=[],l=Math.floor(1/r),u=o[e],f=this.count(),c=a._rawExtent[e]=yt(),p=new(Xo(this._rawCount))(Math.ceil(f/l)),h=0,v=0;v<f;v+=l){l>f-v&&(l=f-v,s.length=l);for(var d=0;d<
l;d++){var m=this.getRawIndex(v+d);s[d]=u[m]}var g=i(s),y=this.getRawIndex(Math.min(v+n(s,g)||0,f-1));u[y]=g,g<c[0]&&(c[0]=g),g>c[1]&&(c[1]=g),p[h++]=y}return a.
_count=h,a._indices=p,a._updateGetRawIdx(),a},t.prototype.each=function(e,r){if(this._count)for(var i=e.length,n=this._chunks,a=0,o=this.count();a<o;a++){var s=this.
getRawIndex(a);switch(i){case 0:r(a);break;case 1:r(n[e[0]][s],a);break;case 2:r(n[e[0]][s],n[e[1]][s],a);break;default:for(var l=0,u=[];l<i;l++)u[l]=n[e[l]][s];
u[l]=a,r.apply(null,u)}}},t.prototype.getDataExtent=function(e,r){var i=this._chunks[e],n=yt();if(!i)return n;var a=this.count(),o=!this._indices&&!r;if(o)return this.
_rawExtent[e].slice();var s=this._extent,l=s[e]||(s[e]={}),u=fc(r),f=u.key,c=l[f];if(c)return c.slice();for(var p=n[0],h=n[1],v=0;v<a;v++){var d=this.getRawIndex(
v),m=i[d];(!r||cc(u,m))&&(m<p&&(p=m),m>h&&(h=m))}return l[f]=[p,h]},t.prototype.getRawDataItem=function(e){var r=this.getRawIndex(e);if(this._provider.persistent)
return this._provider.getItem(r);for(var i=[],n=this._chunks,a=0;a<n.length;a++)i.push(n[a][r]);return i},t.prototype.clone=function(e,r){var i=new t,n=this._chunks,
a=e&&Zt(e,function(s,l){return s[l]=!0,s},{});if(a)for(var o=0;o<n.length;o++)i._chunks[o]=a[o]?AI(n[o]):n[o];else i._chunks=n;return this._copyCommonProps(i),r||
(i._indices=this._cloneIndices()),i._updateGetRawIdx(),i},t.prototype._copyCommonProps=function(e){e._count=this._count,e._rawCount=this._rawCount,e._provider=this.
_provider,e._dimensions=this._dimensions,e._extent=ie(this._extent),e._rawExtent=ie(this._rawExtent)},t.prototype._cloneIndices=function(){if(this._indices){var e=this.
_indices.constructor,r=void 0;if(e===Array){var i=this._indices.length;r=new e(i);for(var n=0;n<i;n++)r[n]=this._indices[n]}else r=new e(this._indices);return r}
return null},t.prototype._getRawIdxIdentity=function(e){return e},t.prototype._getRawIdx=function(e){return e<this._count&&e>=0?this._indices[e]:-1},t.prototype.
_updateGetRawIdx=function(){this.getRawIndex=this._indices?this._getRawIdx:this._getRawIdxIdentity},t.internalField=(function(){function e(r,i,n,a){return yr(r[a],
this._dimensions[a])}Vd={arrayRows:e,objectRows:function(r,i,n,a){return yr(r[i],this._dimensions[a])},keyedColumns:e,original:function(r,i,n,a){var o=r&&(r.value==
null?r:r.value);return yr(o instanceof Array?o[a]:o,this._dimensions[a])},typedArray:function(r,i,n,a){return r[a]}}})(),t})(),Cl=DI;var MI=Q(),OI={float:"f",int:"i",ordinal:"o",number:"n",time:"t"},Gd=(function(){function t(e){this.dimensions=e.dimensions,this._dimOmitted=e.dimensionOmitted,
this.source=e.source,this._fullDimCount=e.fullDimensionCount,this._updateDimOmitted(e.dimensionOmitted)}return t.prototype.isDimensionOmitted=function(){return this.
_dimOmitted},t.prototype._updateDimOmitted=function(e){this._dimOmitted=e,e&&(this._dimNameMap||(this._dimNameMap=Yd(this.source)))},t.prototype.getSourceDimensionIndex=
function(e){return G(this._dimNameMap.get(e),-1)},t.prototype.getSourceDimension=function(e){var r=this.source.dimensionsDefine;if(r)return r[e]},t.prototype.makeStoreSchema=
function(){for(var e=this._fullDimCount,r=sc(this.source),i=!Wd(e),n="",a=[],o=0,s=0;o<e;o++){var l=void 0,u=void 0,f=void 0,c=this.dimensions[s];if(c&&c.storeDimIndex===
o)l=r?c.name:null,u=c.type,f=c.ordinalMeta,s++;else{var p=this.getSourceDimension(o);p&&(l=r?p.name:null,u=p.type)}a.push({property:l,type:u,ordinalMeta:f}),r&&
l!=null&&(!c||!c.isCalculationCoord)&&(n+=i?l.replace(/\`/g,"`1").replace(/\$/g,"`2"):l),n+="$",n+=OI[u]||"f",f&&(n+=f.uid),n+="$"}var h=this.source,v=[h.seriesLayoutBy,
h.startIndex,n].join("$$");return{dimensions:a,hash:v}},t.prototype.makeOutputDimensionNames=function(){for(var e=[],r=0,i=0;r<this._fullDimCount;r++){var n=void 0,
a=this.dimensions[i];if(a&&a.storeDimIndex===r)a.isCalculationCoord||(n=a.name),i++;else{var o=this.getSourceDimension(r);o&&(n=o.name)}e.push(n)}return e},t.prototype.
appendCalculationDimension=function(e){this.dimensions.push(e),e.isCalculationCoord=!0,this._fullDimCount++,this._updateDimOmitted(!0)},t})();function pc(t){return t instanceof Gd}function El(t){for(var e=Z(),r=0;r<(t||[]).length;r++){var i=t[r],n=Y(i)?i.name:i;n!=null&&e.get(n)==null&&e.set(n,r)}return e}
function Yd(t){var e=MI(t);return e.dimNameMap||(e.dimNameMap=El(t.dimensionsDefine))}function Wd(t){return t>30}var Al=Y,hn=B,LI=typeof Int32Array>"u"?Array:Int32Array,PI="e\0\0",vb=-1,II=["hasItemOption","_nameList","_idList","_invertedIndicesMap","_dimSummary","userOutp\
ut","_rawData","_dimValueGetter","_nameDimIdx","_idDimIdx","_nameRepeatCount"],NI=["_approximateExtent"],db,hc,Dl,Ml,Xd,Ol,Kd,RI=(function(){function t(e,r){this.
type="list",this._dimOmitted=!1,this._nameList=[],this._idList=[],this._visual={},this._layout={},this._itemVisuals=[],this._itemLayouts=[],this._graphicEls=[],
this._approximateExtent={},this._calculationInfo={},this.hasItemOption=!1,this.TRANSFERABLE_METHODS=["cloneShallow","downSample","minmaxDownSample","lttbDownSam\
ple","map"],this.CHANGABLE_METHODS=["filterSelf","selectRange"],this.DOWNSAMPLE_METHODS=["downSample","minmaxDownSample","lttbDownSample"];var i,n=!1;pc(e)?(i=e.
dimensions,this._dimOmitted=e.isDimensionOmitted(),this._schema=e):(n=!0,i=e),i=i||["x","y"];for(var a={},o=[],s={},l=!1,u={},f=0;f<i.length;f++){var c=i[f],p=V(
c)?new Wo({name:c}):c instanceof Wo?c:new Wo(c),h=p.name;p.type=p.type||"float",p.coordDim||(p.coordDim=h,p.coordDimIndex=0);var v=p.otherDims=p.otherDims||{};o.
push(h),a[h]=p,u[h]!=null&&(l=!0),p.createInvertedIndices&&(s[h]=[]),n&&(p.storeDimIndex=f),v.itemName===0&&(this._nameDimIdx=p.storeDimIndex),v.itemId===0&&(this.
_idDimIdx=p.storeDimIndex)}if(this.dimensions=o,this._dimInfos=a,this._initGetDimensionInfo(l),this.hostModel=r,this._invertedIndicesMap=s,this._dimOmitted){var d=this.
_dimIdxToName=Z();w(o,function(m){d.set(a[m].storeDimIndex,m)})}}return t.prototype.getDimension=function(e){var r=this._recognizeDimIndex(e);if(r==null)return e;
if(r=e,!this._dimOmitted)return this.dimensions[r];var i=this._dimIdxToName.get(r);if(i!=null)return i;var n=this._schema.getSourceDimension(r);if(n)return n.name},
t.prototype.getDimensionIndex=function(e){var r=this._recognizeDimIndex(e);if(r!=null)return r;if(e==null)return-1;var i=this._getDimInfo(e);return i?i.storeDimIndex:
this._dimOmitted?this._schema.getSourceDimensionIndex(e):-1},t.prototype._recognizeDimIndex=function(e){if(ce(e)||e!=null&&!isNaN(e)&&!this._getDimInfo(e)&&(!this.
_dimOmitted||this._schema.getSourceDimensionIndex(e)<0))return+e},t.prototype._getStoreDimIndex=function(e){var r=this.getDimensionIndex(e);return r},t.prototype.
getDimensionInfo=function(e){return this._getDimInfo(this.getDimension(e))},t.prototype._initGetDimensionInfo=function(e){var r=this._dimInfos;this._getDimInfo=
e?function(i){return r.hasOwnProperty(i)?r[i]:void 0}:function(i){return r[i]}},t.prototype.getDimensionsOnCoord=function(){return this._dimSummary.dataDimsOnCoord.
slice()},t.prototype.mapDimension=function(e,r){var i=this._dimSummary;if(r==null)return i.encodeFirstDimNotExtra[e];var n=i.encode[e];return n?n[r]:null},t.prototype.
mapDimensionsAll=function(e){var r=this._dimSummary,i=r.encode[e];return(i||[]).slice()},t.prototype.getStore=function(){return this._store},t.prototype.initData=
function(e,r,i){var n=this,a;if(e instanceof Cl&&(a=e),!a){var o=this.dimensions,s=Go(e)||He(e)?new uc(e,o.length):e;a=new Cl;var l=hn(o,function(u){return{type:n.
_dimInfos[u].type,property:u}});a.initData(s,l,i)}this._store=a,this._nameList=(r||[]).slice(),this._idList=[],this._nameRepeatCount={},this._doInit(0,a.count()),
this._dimSummary=lb(this,this._schema),this.userOutput=this._dimSummary.userOutput},t.prototype.appendData=function(e){var r=this._store.appendData(e);this._doInit(
r[0],r[1])},t.prototype.appendValues=function(e,r){var i=this._store.appendValues(e,r&&r.length),n=i.start,a=i.end,o=this._shouldMakeIdFromName();if(this._updateOrdinalMeta(),
r)for(var s=n;s<a;s++){var l=s-n;this._nameList[s]=r[l],o&&Kd(this,s)}},t.prototype._updateOrdinalMeta=function(){for(var e=this._store,r=this.dimensions,i=0;i<
r.length;i++){var n=this._dimInfos[r[i]];n.ordinalMeta&&e.collectOrdinalMeta(n.storeDimIndex,n.ordinalMeta)}},t.prototype._shouldMakeIdFromName=function(){var e=this.
_store.getProvider();return this._idDimIdx==null&&e.getSource().sourceFormat!==rr&&!e.fillStorage},t.prototype._doInit=function(e,r){if(!(e>=r)){var i=this._store,
n=i.getProvider();this._updateOrdinalMeta();var a=this._nameList,o=this._idList,s=n.getSource().sourceFormat,l=s===st;if(l&&!n.pure)for(var u=[],f=e;f<r;f++){var c=n.
getItem(f,u);if(!this.hasItemOption&&Cx(c)&&(this.hasItemOption=!0),c){var p=c.name;a[f]==null&&p!=null&&(a[f]=er(p,null));var h=c.id;o[f]==null&&h!=null&&(o[f]=
er(h,null))}}if(this._shouldMakeIdFromName())for(var f=e;f<r;f++)Kd(this,f);db(this)}},t.prototype.getApproximateExtent=function(e,r){return this._approximateExtent[e]||
this._store.getDataExtent(this._getStoreDimIndex(e),r)},t.prototype.setApproximateExtent=function(e,r){r=this.getDimension(r),this._approximateExtent[r]=e.slice()},
t.prototype.getCalculationInfo=function(e){return this._calculationInfo[e]},t.prototype.setCalculationInfo=function(e,r){Al(e)?R(this._calculationInfo,e):this._calculationInfo[e]=
r},t.prototype.getName=function(e){var r=this.getRawIndex(e),i=this._nameList[r];return i==null&&this._nameDimIdx!=null&&(i=Dl(this,this._nameDimIdx,r)),i==null&&
(i=""),i},t.prototype._getCategory=function(e,r){var i=this._store.get(e,r),n=this._store.getOrdinalMeta(e);return n?n.categories[i]:i},t.prototype.getId=function(e){
return hc(this,this.getRawIndex(e))},t.prototype.count=function(){return this._store.count()},t.prototype.get=function(e,r){var i=this._store,n=this._dimInfos[e];
if(n)return i.get(n.storeDimIndex,r)},t.prototype.getByRawIndex=function(e,r){var i=this._store,n=this._dimInfos[e];if(n)return i.getByRawIndex(n.storeDimIndex,
r)},t.prototype.getIndices=function(){return this._store.getIndices()},t.prototype.getDataExtent=function(e){return this._store.getDataExtent(this._getStoreDimIndex(
e),null)},t.prototype.getSum=function(e){return this._store.getSum(this._getStoreDimIndex(e))},t.prototype.getMedian=function(e){return this._store.getMedian(this.
_getStoreDimIndex(e))},t.prototype.getValues=function(e,r){var i=this,n=this._store;return k(e)?n.getValues(hn(e,function(a){return i._getStoreDimIndex(a)}),r):
n.getValues(e)},t.prototype.hasValue=function(e){for(var r=this._dimSummary.dataDimIndicesOnCoord,i=0,n=r.length;i<n;i++)if(isNaN(this._store.get(r[i],e)))return!1;
return!0},t.prototype.indexOfName=function(e){for(var r=0,i=this._store.count();r<i;r++)if(this.getName(r)===e)return r;return-1},t.prototype.getRawIndex=function(e){
return this._store.getRawIndex(e)},t.prototype.indexOfRawIndex=function(e){return this._store.indexOfRawIndex(e)},t.prototype.rawIndexOf=function(e,r){var i=e&&
this._invertedIndicesMap[e],n=i&&i[r];return n==null||isNaN(n)?vb:n},t.prototype.each=function(e,r,i){"use strict";W(e)&&(i=r,r=e,e=[]);var n=i||this,a=hn(Ml(e),
this._getStoreDimIndex,this);this._store.each(a,n?ue(r,n):r)},t.prototype.filterSelf=function(e,r,i){"use strict";W(e)&&(i=r,r=e,e=[]);var n=i||this,a=hn(Ml(e),
this._getStoreDimIndex,this);return this._store=this._store.filter(a,n?ue(r,n):r),this},t.prototype.selectRange=function(e){"use strict";var r=this,i={},n=ee(e),
a=[];return w(n,function(o){var s=r._getStoreDimIndex(o);i[s]=e[o],a.push(s)}),this._store=this._store.selectRange(i),this},t.prototype.mapArray=function(e,r,i){
"use strict";W(e)&&(i=r,r=e,e=[]),i=i||this;var n=[];return this.each(e,function(){n.push(r&&r.apply(this,arguments))},i),n},t.prototype.map=function(e,r,i,n){"\
use strict";var a=i||n||this,o=hn(Ml(e),this._getStoreDimIndex,this),s=Ol(this);return s._store=this._store.map(o,a?ue(r,a):r),s},t.prototype.modify=function(e,r,i,n){
var a=this,o=i||n||this,s=hn(Ml(e),this._getStoreDimIndex,this);this._store.modify(s,o?ue(r,o):r)},t.prototype.downSample=function(e,r,i,n){var a=Ol(this);return a.
_store=this._store.downSample(this._getStoreDimIndex(e),r,i,n),a},t.prototype.minmaxDownSample=function(e,r){var i=Ol(this);return i._store=this._store.minmaxDownSample(
this._getStoreDimIndex(e),r),i},t.prototype.lttbDownSample=function(e,r){var i=Ol(this);return i._store=this._store.lttbDownSample(this._getStoreDimIndex(e),r),
i},t.prototype.getRawDataItem=function(e){return this._store.getRawDataItem(e)},t.prototype.getItemModel=function(e){var r=this.hostModel,i=this.getRawDataItem(
e);return new Ne(i,r,r&&r.ecModel)},t.prototype.diff=function(e){var r=this;return new nc(e?e.getStore().getIndices():[],this.getStore().getIndices(),function(i){
return hc(e,i)},function(i){return hc(r,i)})},t.prototype.getVisual=function(e){var r=this._visual;return r&&r[e]},t.prototype.setVisual=function(e,r){this._visual=
this._visual||{},Al(e)?R(this._visual,e):this._visual[e]=r},t.prototype.getItemVisual=function(e,r){var i=this._itemVisuals[e],n=i&&i[r];return n??this.getVisual(
r)},t.prototype.hasItemVisual=function(){return this._itemVisuals.length>0},t.prototype.ensureUniqueItemVisual=function(e,r){var i=this._itemVisuals,n=i[e];n||(n=
i[e]={});var a=n[r];return a==null&&(a=this.getVisual(r),k(a)?a=a.slice():Al(a)&&(a=R({},a)),n[r]=a),a},t.prototype.setItemVisual=function(e,r,i){var n=this._itemVisuals[e]||
{};this._itemVisuals[e]=n,Al(r)?R(n,r):n[r]=i},t.prototype.clearAllVisual=function(){this._visual={},this._itemVisuals=[]},t.prototype.setLayout=function(e,r){Al(
e)?R(this._layout,e):this._layout[e]=r},t.prototype.getLayout=function(e){return this._layout[e]},t.prototype.getItemLayout=function(e){return this._itemLayouts[e]},
t.prototype.setItemLayout=function(e,r,i){this._itemLayouts[e]=i?R(this._itemLayouts[e]||{},r):r},t.prototype.clearItemLayouts=function(){this._itemLayouts.length=
0},t.prototype.setItemGraphicEl=function(e,r){var i=this.hostModel&&this.hostModel.seriesIndex;Bx(i,this.dataType,e,r),this._graphicEls[e]=r},t.prototype.getItemGraphicEl=
function(e){return this._graphicEls[e]},t.prototype.eachItemGraphicEl=function(e,r){w(this._graphicEls,function(i,n){i&&e&&e.call(r,i,n)})},t.prototype.cloneShallow=
function(e){return e||(e=new t(this._schema?this._schema:hn(this.dimensions,this._getDimInfo,this),this.hostModel)),Xd(e,this),e._store=this._store,e},t.prototype.
wrapMethod=function(e,r){var i=this[e];W(i)&&(this.__wrappedMethods=this.__wrappedMethods||[],this.__wrappedMethods.push(e),this[e]=function(){var n=i.apply(this,
arguments);return r.apply(this,[n].concat(Nu(arguments)))})},t.internalField=(function(){db=function(e){var r=e._invertedIndicesMap;w(r,function(i,n){var a=e._dimInfos[n],
o=a.ordinalMeta,s=e._store;if(o){i=r[n]=new LI(o.categories.length);for(var l=0;l<i.length;l++)i[l]=vb;for(var l=0;l<s.count();l++)i[s.get(a.storeDimIndex,l)]=l}})},
Dl=function(e,r,i){return er(e._getCategory(r,i),null)},hc=function(e,r){var i=e._idList[r];return i==null&&e._idDimIdx!=null&&(i=Dl(e,e._idDimIdx,r)),i==null&&
(i=PI+r),i},Ml=function(e){return k(e)||(e=e!=null?[e]:[]),e},Ol=function(e){var r=new t(e._schema?e._schema:hn(e.dimensions,e._getDimInfo,e),e.hostModel);return Xd(
r,e),r},Xd=function(e,r){w(II.concat(r.__wrappedMethods||[]),function(i){r.hasOwnProperty(i)&&(e[i]=r[i])}),e.__wrappedMethods=r.__wrappedMethods,w(NI,function(i){
e[i]=ie(r[i])}),e._calculationInfo=R({},r._calculationInfo)},Kd=function(e,r){var i=e._nameList,n=e._idList,a=e._nameDimIdx,o=e._idDimIdx,s=i[r],l=n[r];if(s==null&&
a!=null&&(i[r]=s=Dl(e,a,r)),l==null&&o!=null&&(n[r]=l=Dl(e,o,r)),l==null&&s!=null){var u=e._nameRepeatCount,f=u[s]=(u[s]||0)+1;l=s,f>1&&(l+="__ec__"+f),n[r]=l}}})(),
t})(),Pr=RI;function Zd(t,e){Go(t)||(t=Yo(t)),e=e||{};var r=e.coordDimensions||[],i=e.dimensionsDefine||t.dimensionsDefine||[],n=Z(),a=[],o=kI(t,r,i,e.dimensionsCount),s=e.
canOmitUnusedDimensions&&Wd(o),l=i===t.dimensionsDefine,u=l?Yd(t):El(i),f=e.encodeDefine;!f&&e.encodeDefaulter&&(f=e.encodeDefaulter(t,o));for(var c=Z(f),p=new Hd(
o),h=0;h<p.length;h++)p[h]=-1;function v(A){var E=p[A];if(E<0){var D=i[A],O=Y(D)?D:{name:D},M=new Wo,N=O.name;N!=null&&u.get(N)!=null&&(M.name=M.displayName=N),
O.type!=null&&(M.type=O.type),O.displayName!=null&&(M.displayName=O.displayName);var P=a.length;return p[A]=P,M.storeDimIndex=A,a.push(M),M}return a[E]}if(!s)for(var h=0;h<
o;h++)v(h);c.each(function(A,E){var D=Me(A).slice();if(D.length===1&&!V(D[0])&&D[0]<0){c.set(E,!1);return}var O=c.set(E,[]);w(D,function(M,N){var P=V(M)?u.get(M):
M;P!=null&&P<o&&(O[N]=P,m(v(P),E,N))})});var d=0;w(r,function(A){var E,D,O,M;if(V(A))E=A,M={};else{M=A,E=M.name;var N=M.ordinalMeta;M.ordinalMeta=null,M=R({},M),
M.ordinalMeta=N,D=M.dimsDef,O=M.otherDims,M.name=M.coordDim=M.coordDimIndex=M.dimsDef=M.otherDims=null}var P=c.get(E);if(P!==!1){if(P=Me(P),!P.length)for(var L=0;L<
(D&&D.length||1);L++){for(;d<o&&v(d).coordDim!=null;)d++;d<o&&P.push(d++)}w(P,function(F,U){var X=v(F);if(l&&M.type!=null&&(X.type=M.type),m(le(X,M),E,U),X.name==
null&&D){var q=D[U];!Y(q)&&(q={name:q}),X.name=X.displayName=q.name,X.defaultTooltip=q.defaultTooltip}O&&le(X.otherDims,O)})}});function m(A,E,D){Of.get(E)!=null?
A.otherDims[E]=D:(A.coordDim=E,A.coordDimIndex=D,n.set(E,!0))}var g=e.generateCoord,y=e.generateCoordCount,_=y!=null;y=g?y||1:0;var x=g||"value";function S(A){A.
name==null&&(A.name=A.coordDim)}if(s)w(a,function(A){S(A)}),a.sort(function(A,E){return A.storeDimIndex-E.storeDimIndex});else for(var b=0;b<o;b++){var T=v(b),C=T.
coordDim;C==null&&(T.coordDim=BI(x,n,_),T.coordDimIndex=0,(!g||y<=0)&&(T.isExtraCoord=!0),y--),S(T),T.type==null&&(ac(t,b)===Lt.Must||T.isExtraCoord&&(T.otherDims.
itemName!=null||T.otherDims.seriesName!=null))&&(T.type="ordinal")}return Oo(a,function(A){return A.name},function(A,E){E>0&&(A.name=A.name+(E-1))}),new Gd({source:t,
dimensions:a,fullDimensionCount:o,dimensionOmitted:s})}function kI(t,e,r,i){var n=Math.max(t.dimensionsDetectedCount||1,e.length,r.length,i||0);return w(e,function(a){
var o;Y(a)&&(o=a.dimsDef)&&(n=Math.max(n,o.length))}),n}function BI(t,e,r){if(r||e.hasKey(t)){for(var i=0;e.hasKey(t+i);)i++;t+=i}return e.set(t,!0),t}var vc={},qd={},zI=(function(){function t(){this._normalMasterList=[],this._nonSeriesBoxMasterList=[]}return t.prototype.create=function(e,r){this._nonSeriesBoxMasterList=
i(vc,!0),this._normalMasterList=i(qd,!1);function i(n,a){var o=[];return w(n,function(s,l){var u=s.create(e,r);o=o.concat(u||[])}),o}},t.prototype.update=function(e,r){
w(this._normalMasterList,function(i){i.update&&i.update(e,r)})},t.prototype.getCoordinateSystems=function(){return this._normalMasterList.concat(this._nonSeriesBoxMasterList)},
t.register=function(e,r){if(e==="matrix"||e==="calendar"){vc[e]=r;return}qd[e]=r},t.get=function(e){return qd[e]||vc[e]},t})();function FI(t){return!!vc[t]}var UI=1,
mb=2;var VI=Z();function mc(t){var e=t.getShallow("coord",!0),r=UI;if(e==null){var i=VI.get(t.type);i&&i.getCoord2&&(r=mb,e=i.getCoord2(t))}return{coord:e,from:r}}var Ko=0,
dc=1,HI=2;function GI(t,e){var r=t.getShallow("coordinateSystem"),i=t.getShallow("coordinateSystemUsage",!0),n=i!=null,a=Ko;if(r){var o=t.mainType==="series";i==
null&&(i=o?"data":"box"),i==="data"?(a=dc,o||(a=Ko)):i==="box"&&(a=HI,!o&&!FI(r)&&(a=Ko))}return{coordSysType:r,kind:a}}function gb(t){var e=t.targetModel,r=t.coordSysType,
i=t.coordSysProvider,n=t.isDefaultDataCoordSys,a=t.allowNotFound,o=GI(e,!0),s=o.kind,l=o.coordSysType;if(n&&s!==dc&&(s=dc,l=r),s===Ko||l!==r)return Ko;var u=i(r,
e);return u?(s===dc?e.coordinateSystem=u:e.boxCoordinateSystem=u,s):Ko}var Ll=zI;var YI=(function(){function t(e){this.coordSysDims=[],this.axisMap=Z(),this.categoryAxisMap=Z(),this.coordSysName=e}return t})();function yb(t){var e=t.get("coordinateSystem"),r=new YI(e),i=WI[e];if(i)return i(t,r,r.axisMap,r.categoryAxisMap),r}var WI={cartesian2d:function(t,e,r,i){var n=t.
getReferringComponents("xAxis",gt).models[0],a=t.getReferringComponents("yAxis",gt).models[0];e.coordSysDims=["x","y"],r.set("x",n),r.set("y",a),Zo(n)&&(i.set("\
x",n),e.firstCategoryDimIndex=0),Zo(a)&&(i.set("y",a),e.firstCategoryDimIndex==null&&(e.firstCategoryDimIndex=1))},singleAxis:function(t,e,r,i){var n=t.getReferringComponents(
"singleAxis",gt).models[0];e.coordSysDims=["single"],r.set("single",n),Zo(n)&&(i.set("single",n),e.firstCategoryDimIndex=0)},polar:function(t,e,r,i){var n=t.getReferringComponents(
"polar",gt).models[0],a=n.findAxisModel("radiusAxis"),o=n.findAxisModel("angleAxis");e.coordSysDims=["radius","angle"],r.set("radius",a),r.set("angle",o),Zo(a)&&
(i.set("radius",a),e.firstCategoryDimIndex=0),Zo(o)&&(i.set("angle",o),e.firstCategoryDimIndex==null&&(e.firstCategoryDimIndex=1))},geo:function(t,e,r,i){e.coordSysDims=
["lng","lat"]},parallel:function(t,e,r,i){var n=t.ecModel,a=n.getComponent("parallel",t.get("parallelIndex")),o=e.coordSysDims=a.dimensions.slice();w(a.parallelAxisIndex,
function(s,l){var u=n.getComponent("parallelAxis",s),f=o[l];r.set(f,u),Zo(u)&&(i.set(f,u),e.firstCategoryDimIndex==null&&(e.firstCategoryDimIndex=l))})},matrix:function(t,e,r,i){
var n=t.getReferringComponents("matrix",gt).models[0];e.coordSysDims=["x","y"];var a=n.getDimensionModel("x"),o=n.getDimensionModel("y");r.set("x",a),r.set("y",
o),i.set("x",a),i.set("y",o)}};function Zo(t){return t.get("type")==="category"}function _b(t,e,r){r=r||{};var i=r.byIndex,n=r.stackedCoordDimension,a,o,s;XI(e)?a=e:(o=e.schema,a=o.dimensions,s=e.store);var l=!!(t&&t.get("stack")),u,f,c,p,h=!0;
function v(x){return x.type!=="ordinal"&&x.type!=="time"}if(w(a,function(x,S){V(x)&&(a[S]=x={name:x}),v(x)||(h=!1)}),w(a,function(x,S){l&&!x.isExtraCoord&&(!i&&
!u&&x.ordinalMeta&&(u=x),!f&&v(x)&&(!h||x.coordDim!=="x"&&x.coordDim!=="angle")&&(!n||n===x.coordDim)&&(f=x))}),f&&!i&&!u&&(i=!0),f){c="__\0ecstackresult_"+t.id,
p="__\0ecstackedover_"+t.id,u&&(u.createInvertedIndices=!0);var d=f.coordDim,m=f.type,g=0;w(a,function(x){x.coordDim===d&&g++});var y={name:c,coordDim:d,coordDimIndex:g,
type:m,isExtraCoord:!0,isCalculationCoord:!0,storeDimIndex:a.length},_={name:p,coordDim:p,coordDimIndex:g+1,type:m,isExtraCoord:!0,isCalculationCoord:!0,storeDimIndex:a.
length+1};o?(s&&(y.storeDimIndex=s.ensureCalculationDimension(p,m),_.storeDimIndex=s.ensureCalculationDimension(c,m)),o.appendCalculationDimension(y),o.appendCalculationDimension(
_)):(a.push(y),a.push(_))}return{stackedDimension:f&&f.name,stackedByDimension:u&&u.name,isStackedByIndex:i,stackedOverDimension:p,stackResultDimension:c}}function XI(t){
return!pc(t.schema)}function Ir(t,e){return!!e&&e===t.getCalculationInfo("stackedDimension")}function gc(t,e){return Ir(t,e)?t.getCalculationInfo("stackResultDi\
mension"):e}function KI(t,e){var r=t.get("coordinateSystem"),i=Ll.get(r),n;return e&&e.coordSysDims&&(n=B(e.coordSysDims,function(a){var o={name:a},s=e.axisMap.get(a);if(s){
var l=s.get("type");o.type=ub(l)}return o})),n||(n=i&&(i.getDimensionsInfo?i.getDimensionsInfo():i.dimensions.slice())||["x","y"]),n}function ZI(t,e,r){var i,n;
return r&&w(t,function(a,o){var s=a.coordDim,l=r.categoryAxisMap.get(s);l&&(i==null&&(i=o),a.ordinalMeta=l.getOrdinalMeta(),e&&(a.createInvertedIndices=!0)),a.otherDims.
itemName!=null&&(n=!0)}),!n&&i!=null&&(t[i].otherDims.itemName=0),i}function qI(t,e,r){r=r||{};var i=e.getSourceManager(),n,a=!1;t?(a=!0,n=Yo(t)):(n=i.getSource(),
a=n.sourceFormat===st);var o=yb(e),s=KI(e,o),l=r.useEncodeDefaulter,u=W(l)?l:l?Se(JS,s,e):null,f={coordDimensions:s,generateCoord:r.generateCoord,encodeDefine:e.
getEncode(),encodeDefaulter:u,canOmitUnusedDimensions:!a},c=Zd(n,f),p=ZI(c.dimensions,r.createInvertedIndices,o),h=a?null:i.getSharedDataStore(c),v=_b(e,{schema:c,
store:h}),d=new Pr(c,e);d.setCalculationInfo(v);var m=p!=null&&$I(n)?function(g,y,_,x){return x===p?_:this.defaultDimValueGetter(g,y,_,x)}:null;return d.hasItemOption=
!1,d.initData(a?n:h,null,m),d}function $I(t){if(t.sourceFormat===st){var e=jI(t.data||[]);return!k(Ti(e))}}function jI(t){for(var e=0;e<t.length&&t[e]==null;)e++;
return t[e]}var ri=qI;var QI=Math.round(Math.random()*10);function vn(t){return[t||"",QI++].join("_")}function xb(t){var e={};t.registerSubTypeDefaulter=function(r,i){var n=zt(r);e[n.
main]=i},t.determineSubType=function(r,i){var n=i.type;if(!n){var a=zt(r).main;t.hasSubTypes(r)&&e[a]&&(n=e[a](i))}return n}}function Sb(t,e){t.topologicalTravel=
function(a,o,s,l){if(!a.length)return;var u=r(o),f=u.graph,c=u.noEntryList,p={};for(w(a,function(y){p[y]=!0});c.length;){var h=c.pop(),v=f[h],d=!!p[h];d&&(s.call(
l,h,v.originalDeps.slice()),delete p[h]),w(v.successor,d?g:m)}w(p,function(){var y="";throw new Error(y)});function m(y){f[y].entryCount--,f[y].entryCount===0&&
c.push(y)}function g(y){p[y]=!0,m(y)}};function r(a){var o={},s=[];return w(a,function(l){var u=i(o,l),f=u.originalDeps=e(l),c=n(f,a);u.entryCount=c.length,u.entryCount===
0&&s.push(l),w(c,function(p){oe(u.predecessor,p)<0&&u.predecessor.push(p);var h=i(o,p);oe(h.successor,p)<0&&h.successor.push(l)})}),{graph:o,noEntryList:s}}function i(a,o){
return a[o]||(a[o]={predecessor:[],successor:[]}),a[o]}function n(a,o){var s=[];return w(a,function(l){oe(o,l)>=0&&s.push(l)}),s}}function bb(t,e){return me(me(
{},t,!0),e,!0)}var JI=Math.log(2);function jd(t,e,r,i,n,a){var o=i+"-"+n,s=t.length;if(a.hasOwnProperty(o))return a[o];if(e===1){var l=Math.round(Math.log((1<<s)-1&~n)/JI);return t[r][l]}
for(var u=i|1<<r,f=r+1;i&1<<f;)f++;for(var c=0,p=0,h=0;p<s;p++){var v=1<<p;v&n||(c+=(h%2?-1:1)*t[r][p]*jd(t,e-1,f,u,n|v,a),h++)}return a[o]=c,c}function Qd(t,e){
var r=[[t[0],t[1],1,0,0,0,-e[0]*t[0],-e[0]*t[1]],[0,0,0,t[0],t[1],1,-e[1]*t[0],-e[1]*t[1]],[t[2],t[3],1,0,0,0,-e[2]*t[2],-e[2]*t[3]],[0,0,0,t[2],t[3],1,-e[3]*t[2],
-e[3]*t[3]],[t[4],t[5],1,0,0,0,-e[4]*t[4],-e[4]*t[5]],[0,0,0,t[4],t[5],1,-e[5]*t[4],-e[5]*t[5]],[t[6],t[7],1,0,0,0,-e[6]*t[6],-e[6]*t[7]],[0,0,0,t[6],t[7],1,-e[7]*
t[6],-e[7]*t[7]]],i={},n=jd(r,8,0,0,0,i);if(n!==0){for(var a=[],o=0;o<8;o++)for(var s=0;s<8;s++)a[s]==null&&(a[s]=0),a[s]+=((o+s)%2?-1:1)*jd(r,7,o===0?1:0,1<<o,
1<<s,i)/n*e[o];return function(l,u,f){var c=u*a[6]+f*a[7]+1;l[0]=(u*a[0]+f*a[1]+a[2])/c,l[1]=(u*a[3]+f*a[4]+a[5])/c}}}var yc="___zrEVENTSAVED",Jd=[];function Tb(t,e,r,i,n){return _c(Jd,e,i,n,!0)&&_c(t,r,Jd[0],Jd[1])}function wb(t,e){t&&r(t),e&&r(e);function r(i){var n=i[yc];n&&
(n.clearMarkers&&n.clearMarkers(),delete i[yc])}}function _c(t,e,r,i,n){if(e.getBoundingClientRect&&se.domSupported&&!em(e)){var a=e[yc]||(e[yc]={}),o=eN(e,a),s=tN(
o,a,n);if(s)return s(t,r,i),!0}return!1}function eN(t,e){var r=e.markers;if(r)return r;r=e.markers=[];for(var i=["left","right"],n=["top","bottom"],a=0;a<4;a++){
var o=document.createElement("div"),s=o.style,l=a%2,u=(a>>1)%2;s.cssText=["position: absolute","visibility: hidden","padding: 0","margin: 0","border-width: 0","\
user-select: none","width:0","height:0",i[l]+":0",n[u]+":0",i[1-l]+":auto",n[1-u]+":auto",""].join("!important;"),t.appendChild(o),r.push(o)}return e.clearMarkers=
function(){w(r,function(f){f.parentNode&&f.parentNode.removeChild(f)})},r}function tN(t,e,r){for(var i=r?"invTrans":"trans",n=e[i],a=e.srcCoords,o=[],s=[],l=!0,
u=0;u<4;u++){var f=t[u].getBoundingClientRect(),c=2*u,p=f.left,h=f.top;o.push(p,h),l=l&&a&&p===a[c]&&h===a[c+1],s.push(t[u].offsetLeft,t[u].offsetTop)}return l&&
n?n:(e.srcCoords=o,e[i]=r?Qd(s,o):Qd(o,s))}function em(t){return t.nodeName.toUpperCase()==="CANVAS"}var rN=/([&<>"'])/g,iN={"&":"&amp;","<":"&lt;",">":"&gt;",'\
"':"&quot;","'":"&#39;"};function lt(t){return t==null?"":(t+"").replace(rN,function(e,r){return iN[r]})}var Cb={time:{month:["January","February","March","April","May","June","July","August","September","October","November","December"],monthAbbr:["Jan","Feb","Mar",
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
: ",withName:"the data for {name} is {value}",withoutName:"{value}",separator:{middle:", ",end:". "}}}};var Eb={time:{month:["\u4E00\u6708","\u4E8C\u6708","\u4E09\u6708","\u56DB\u6708","\u4E94\u6708","\u516D\u6708","\u4E03\u6708","\u516B\u6708","\u4E5D\u6708","\u5341\u6708",
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
withName:"{name}\u7684\u6570\u636E\u662F{value}",withoutName:"{value}",separator:{middle:"\uFF0C",end:""}}}};var Sc="ZH",tm="EN",qo=tm,xc={},rm={},bc=se.domSupported?(function(){var t=(document.documentElement.lang||navigator.language||navigator.browserLanguage||qo).toUpperCase();
return t.indexOf(Sc)>-1?Sc:qo})():qo;function Ab(t,e){t=t.toUpperCase(),rm[t]=new Ne(e),xc[t]=e}function Db(t){if(V(t)){var e=xc[t.toUpperCase()]||{};return t===
Sc||t===tm?ie(e):me(ie(e),ie(xc[qo]),!1)}else return me(ie(t),ie(xc[qo]),!1)}function Mb(t){return rm[t]}function Ob(){return rm[qo]}Ab(tm,Cb);Ab(Sc,Eb);var nN=null;function Ue(){return nN}function Tc(t,e){var r=Ue(),i=e.breakOption,n=e.breakParsed;return!n&&r&&(n=r.parseAxisBreakOption(i,t)),n}function Ca(t){var e=t.brk;return e?
e.breaks:[]}function Ea(t){var e=t.brk;return e?e.hasBreaks():!1}var Ec=1e3,Ac=Ec*60,$o=Ac*60,or=$o*24,im=or*365,aN={year:/({yyyy}|{yy})/,month:/({MMMM}|{MMM}|{MM}|{M})/,day:/({dd}|{d})/,hour:/({HH}|{H}|{hh}|{h})/,minute:/({mm}|{m})/,
second:/({ss}|{s})/,millisecond:/({SSS}|{S})/},Cc={year:"{yyyy}",month:"{MMM}",day:"{d}",hour:"{HH}:{mm}",minute:"{HH}:{mm}",second:"{HH}:{mm}:{ss}",millisecond:"\
{HH}:{mm}:{ss} {SSS}"},oN="{yyyy}-{MM}-{dd} {HH}:{mm}:{ss} {SSS}",wc="{yyyy}-{MM}-{dd}",nm={year:"{yyyy}",month:"{yyyy}-{MM}",day:wc,hour:wc+" "+Cc.hour,minute:wc+
" "+Cc.minute,second:wc+" "+Cc.second,millisecond:oN},Gt=["year","month","day","hour","minute","second","millisecond"],Lb=["year","half-year","quarter","month",
"week","half-week","day","half-day","quarter-day","hour","minute","second","millisecond"];function Pb(t){return!V(t)&&!W(t)?sN(t):t}function sN(t){t=t||{};var e={},
r=!0;return w(Gt,function(i){r&&(r=t[i]==null)}),w(Gt,function(i,n){var a=t[i];e[i]={};for(var o=null,s=n;s>=0;s--){var l=Gt[s],u=Y(a)&&!k(a)?a[l]:a,f=void 0;k(
u)?(f=u.slice(),o=f[0]||""):V(u)?(o=u,f=[o]):(o==null?o=Cc[i]:aN[l].test(o)||(o=e[l][l][0]+" "+o),f=[o],r&&(f[1]="{primary|"+o+"}")),e[i][l]=f}}),e}function Li(t,e){
return t+="","0000".substr(0,e-t.length)+t}function jo(t){switch(t){case"half-year":case"quarter":return"month";case"week":case"half-week":return"day";case"half\
-day":case"quarter-day":return"hour";default:return t}}function Ib(t){return t===jo(t)}function Nb(t){switch(t){case"year":case"month":return"day";case"millisec\
ond":return"millisecond";default:return"second"}}function Aa(t,e,r,i){var n=$r(t),a=n[am(r)](),o=n[Mc(r)]()+1,s=Math.floor((o-1)/3)+1,l=n[Oc(r)](),u=n["get"+(r?
"UTC":"")+"Day"](),f=n[Lc(r)](),c=(f-1)%12+1,p=n[Pc(r)](),h=n[Ic(r)](),v=n[Nc(r)](),d=f>=12?"pm":"am",m=d.toUpperCase(),g=i instanceof Ne?i:Mb(i||bc)||Ob(),y=g.
getModel("time"),_=y.get("month"),x=y.get("monthAbbr"),S=y.get("dayOfWeek"),b=y.get("dayOfWeekAbbr");return(e||"").replace(/{a}/g,d+"").replace(/{A}/g,m+"").replace(
/{yyyy}/g,a+"").replace(/{yy}/g,Li(a%100+"",2)).replace(/{Q}/g,s+"").replace(/{MMMM}/g,_[o-1]).replace(/{MMM}/g,x[o-1]).replace(/{MM}/g,Li(o,2)).replace(/{M}/g,
o+"").replace(/{dd}/g,Li(l,2)).replace(/{d}/g,l+"").replace(/{eeee}/g,S[u]).replace(/{ee}/g,b[u]).replace(/{e}/g,u+"").replace(/{HH}/g,Li(f,2)).replace(/{H}/g,f+
"").replace(/{hh}/g,Li(c+"",2)).replace(/{h}/g,c+"").replace(/{mm}/g,Li(p,2)).replace(/{m}/g,p+"").replace(/{ss}/g,Li(h,2)).replace(/{s}/g,h+"").replace(/{SSS}/g,
Li(v,3)).replace(/{S}/g,v+"")}function Rb(t,e,r,i,n){var a=null;if(V(r))a=r;else if(W(r)){var o={time:t.time,level:t.time?t.time.level:0},s=Ue();s&&s.makeAxisLabelFormatterParamBreak(
o,t.break),a=r(t.value,e,o)}else{var l=t.time;if(l){var u=r[l.lowerTimeUnit][l.upperTimeUnit];a=u[Math.min(l.level,u.length-1)]||""}else{var f=Da(t.value,n);a=r[f][f][0]}}
return Aa(new Date(t.value),a,n,i)}function Da(t,e){var r=$r(t),i=r[Mc(e)]()+1,n=r[Oc(e)](),a=r[Lc(e)](),o=r[Pc(e)](),s=r[Ic(e)](),l=r[Nc(e)](),u=l===0,f=u&&s===
0,c=f&&o===0,p=c&&a===0,h=p&&n===1,v=h&&i===1;return v?"year":h?"month":p?"day":c?"hour":f?"minute":u?"second":"millisecond"}function Dc(t,e,r){switch(e){case"y\
ear":t[om(r)](0);case"month":t[sm(r)](1);case"day":t[lm(r)](0);case"hour":t[um(r)](0);case"minute":t[fm(r)](0);case"second":t[cm(r)](0)}return t}function am(t){
return t?"getUTCFullYear":"getFullYear"}function Mc(t){return t?"getUTCMonth":"getMonth"}function Oc(t){return t?"getUTCDate":"getDate"}function Lc(t){return t?
"getUTCHours":"getHours"}function Pc(t){return t?"getUTCMinutes":"getMinutes"}function Ic(t){return t?"getUTCSeconds":"getSeconds"}function Nc(t){return t?"getU\
TCMilliseconds":"getMilliseconds"}function kb(t){return t?"setUTCFullYear":"setFullYear"}function om(t){return t?"setUTCMonth":"setMonth"}function sm(t){return t?
"setUTCDate":"setDate"}function lm(t){return t?"setUTCHours":"setHours"}function um(t){return t?"setUTCMinutes":"setMinutes"}function fm(t){return t?"setUTCSeco\
nds":"setSeconds"}function cm(t){return t?"setUTCMilliseconds":"setMilliseconds"}function hm(t){if(!Hv(t))return V(t)?t:"-";var e=(t+"").split(".");return e[0].replace(/(\d{1,3})(?=(?:\d{3})+(?!\d))/g,"$1,")+(e.length>1?"."+e[1]:"")}function Rc(t,e){
return t=(t||"").toLowerCase().replace(/-(.)/g,function(r,i){return i.toUpperCase()}),e&&t&&(t=t.charAt(0).toUpperCase()+t.slice(1)),t}var Qo=io;function kc(t,e,r){var i="{yyyy}-{MM}-{dd} {HH}:{mm}:{ss}";function n(f){return f&&dt(f)?f:"-"}function a(f){return Je(f)}var o=e==="time",s=t instanceof Date;if(o||
s){var l=o?$r(t):t;if(isNaN(+l)){if(s)return"-"}else return Aa(l,i,r)}if(e==="ordinal")return Ps(t)?n(t):ce(t)&&a(t)?t+"":"-";var u=jr(t);return a(u)?hm(u):Ps(t)?
n(t):typeof t=="boolean"?t+"":"-"}var Bb=["a","b","c","d","e","f","g"],pm=function(t,e){return"{"+t+(e??"")+"}"};function Bc(t,e,r){k(e)||(e=[e]);var i=e.length;
if(!i)return"";for(var n=e[0].$vars||[],a=0;a<n.length;a++){var o=Bb[a];t=t.replace(pm(o),pm(o,0))}for(var s=0;s<i;s++)for(var l=0;l<n.length;l++){var u=e[s][n[l]];
t=t.replace(pm(Bb[l],s),r?lt(u):u)}return t}function zb(t,e){var r=V(t)?{color:t,extraCssText:e}:t||{},i=r.color,n=r.type;e=r.extraCssText;var a=r.renderMode||"html";if(!i)return"";if(a==="html")return n===
"subItem"?'<span style="display:inline-block;vertical-align:middle;margin-right:8px;margin-left:3px;border-radius:4px;width:4px;height:4px;background-color:'+lt(
i)+";"+(e||"")+'"></span>':'<span style="display:inline-block;margin-right:4px;border-radius:10px;width:10px;height:10px;background-color:'+lt(i)+";"+(e||"")+'"\
></span>';var o=r.markerId||"markerX";return{renderMode:a,content:"{"+o+"|}  ",style:n==="subItem"?{width:4,height:4,borderRadius:2,backgroundColor:i}:{width:10,
height:10,borderRadius:5,backgroundColor:i}}}function Nr(t,e){return e=e||"transparent",V(t)?t:Y(t)&&t.colorStops&&(t.colorStops[0]||{}).color||e}var Uc=w,lN=["left","right","top","bottom","width","height"],zc=[["width","left","right"],["height","top","bottom"]];function Ub(t,e,r,i,n){var a=0,o=0;i==null&&
(i=1/0),n==null&&(n=1/0);var s=0;e.eachChild(function(l,u){var f=l.getBoundingRect(),c=e.childAt(u+1),p=c&&c.getBoundingRect(),h,v;if(t==="horizontal"){var d=f.
width+(p?-p.x+f.x:0);h=a+d,h>i||l.newline?(a=0,h=d,o+=s+r,s=f.height):s=Math.max(s,f.height)}else{var m=f.height+(p?-p.y+f.y:0);v=o+m,v>n||l.newline?(a+=s+r,o=0,
v=m,s=f.width):s=Math.max(s,f.width)}l.newline||(l.x=a,l.y=o,l.markRedraw(),t==="horizontal"?a=h+r:o=v+r)})}var PW=Se(Ub,"vertical"),IW=Se(Ub,"horizontal");function Vb(t,e){return{left:t.getShallow("left",e),top:t.getShallow("top",e),right:t.getShallow("right",e),bottom:t.
getShallow("bottom",e),width:t.getShallow("width",e),height:t.getShallow("height",e)}}function Pl(t,e,r){r=Qo(r||0);var i=e.width,n=e.height,a=De(t.left,i),o=De(t.top,n),s=De(t.right,i),l=De(t.bottom,n),u=De(t.width,i),f=De(t.height,n),c=r[2]+r[0],
p=r[1]+r[3],h=t.aspect;switch(isNaN(u)&&(u=i-s-p-a),isNaN(f)&&(f=n-l-c-o),h!=null&&(isNaN(u)&&isNaN(f)&&(h>i/n?u=i*.8:f=n*.8),isNaN(u)&&(u=h*f),isNaN(f)&&(f=u/h)),
isNaN(a)&&(a=i-s-u-p),isNaN(o)&&(o=n-l-f-c),t.left||t.right){case"center":a=i/2-u/2-r[3];break;case"right":a=i-u-p;break}switch(t.top||t.bottom){case"middle":case"\
center":o=n/2-f/2-r[0];break;case"bottom":o=n-f-c;break}a=a||0,o=o||0,isNaN(u)&&(u=i-p-a-(s||0)),isNaN(f)&&(f=n-c-o-(l||0));var v=new ne((e.x||0)+a+r[3],(e.y||0)+
o+r[0],u,f);return v.margin=r,v}var Fc={rect:1,point:2};function Hb(t,e,r){var i,n,a,o=t.boxCoordinateSystem,s;if(o){var l=mc(t),u=l.coord,f=l.from;if(o.dataToLayout){a=Fc.rect,s=f;var c=o.dataToLayout(
u);i=c.contentRect||c.rect}else r&&r.enableLayoutOnlyByCenter&&o.dataToPoint&&(a=Fc.point,s=f,n=o.dataToPoint(u))}return a==null&&(a=Fc.rect),a===Fc.rect&&(i||(i=
{x:0,y:0,width:e.getWidth(),height:e.getHeight()}),n=[i.x+i.width/2,i.y+i.height/2]),{type:a,refContainer:i,refPoint:n,boxCoordFrom:s}}function dn(t){var e=t.layoutMode||t.constructor.layoutMode;return Y(e)?e:e?{type:e}:null}function Rr(t,e,r){var i=r&&r.ignoreSize;!k(i)&&(i=[i,i]);var n=o(zc[0],
0),a=o(zc[1],1);l(zc[0],t,n),l(zc[1],t,a);function o(u,f){var c={},p=0,h={},v=0,d=2;if(Uc(u,function(y){h[y]=t[y]}),Uc(u,function(y){H(e,y)&&(c[y]=h[y]=e[y]),s(
c,y)&&p++,s(h,y)&&v++}),i[f])return s(e,u[1])?h[u[2]]=null:s(e,u[2])&&(h[u[1]]=null),h;if(v===d||!p)return h;if(p>=d)return c;for(var m=0;m<u.length;m++){var g=u[m];
if(!H(c,g)&&H(t,g)){c[g]=t[g];break}}return c}function s(u,f){return u[f]!=null&&u[f]!=="auto"}function l(u,f,c){Uc(u,function(p){f[p]=c[p]})}}function mn(t){return uN(
{},t)}function uN(t,e){return e&&t&&Uc(lN,function(r){H(e,r)&&(t[r]=e[r])}),t}var cN=Q(),Jo=(function(t){I(e,t);function e(r,i,n){var a=t.call(this,r,i,n)||this;return a.uid=vn("ec_cpt_model"),a}return e.prototype.init=function(r,i,n){this.
mergeDefaultAndTheme(r,n)},e.prototype.mergeDefaultAndTheme=function(r,i){var n=dn(this),a=n?mn(r):{},o=i.getTheme();me(r,o.get(this.mainType)),me(r,this.getDefaultOption()),
n&&Rr(r,a,n)},e.prototype.mergeOption=function(r,i){me(this.option,r,!0);var n=dn(this);n&&Rr(this.option,r,n)},e.prototype.optionUpdated=function(r,i){},e.prototype.
getDefaultOption=function(){var r=this.constructor;if(!B_(r))return r.defaultOption;var i=cN(this);if(!i.defaultOption){for(var n=[],a=r;a;){var o=a.prototype.defaultOption;
o&&n.push(o),a=a.superClass}for(var s={},l=n.length-1;l>=0;l--)s=me(s,n[l],!0);i.defaultOption=s}return i.defaultOption},e.prototype.getReferringComponents=function(r,i){
var n=r+"Index",a=r+"Id";return un(this.ecModel,r,{index:this.get(n,!0),id:this.get(a,!0)},i)},e.prototype.getBoxLayoutParams=function(){return Vb(this,!1)},e.prototype.
getZLevelKey=function(){return""},e.prototype.setZLevel=function(r){this.option.zlevel=r},e.protoInitialize=(function(){var r=e.prototype;r.type="component",r.id=
"",r.name="",r.mainType="",r.subType="",r.componentIndex=0})(),e})(Ne);ku(Jo,Ne);Zi(Jo);xb(Jo);Sb(Jo,pN);function pN(t){var e=[];return w(Jo.getClassesByMainType(
t),function(r){e=e.concat(r.dependencies||r.prototype.dependencies||[])}),e=B(e,function(r){return zt(r).main}),t!=="dataset"&&oe(e,"dataset")<=0&&e.unshift("da\
taset"),e}var Te=Jo;var Gb=Q(),UW=Q(),Il=(function(){function t(){}return t.prototype.getColorFromPalette=function(e,r,i){var n=Me(this.get("color",!0)),a=this.get("colorLayer",!0);
return vN(this,Gb,n,a,e,r,i)},t.prototype.clearColorPalette=function(){dN(this,Gb)},t})();function hN(t,e){for(var r=t.length,i=0;i<r;i++)if(t[i].length>e)return t[i];return t[r-1]}function vN(t,e,r,i,n,a,o){a=a||t;var s=e(a),l=s.paletteIdx||0,u=s.paletteNameMap=
s.paletteNameMap||{};if(u.hasOwnProperty(n))return u[n];var f=o==null||!i?r:hN(i,o);if(f=f||r,!(!f||!f.length)){var c=f[l];return n&&(u[n]=c),s.paletteIdx=(l+1)%
f.length,c}}function dN(t,e){e(t).paletteIdx=0,e(t).paletteNameMap={}}var mN=/\{@(.+?)\}/g,Nl=(function(){function t(){}return t.prototype.getDataParams=function(e,r){var i=this.getData(r),n=this.getRawValue(e,r),a=i.getRawIndex(e),
o=i.getName(e),s=i.getRawDataItem(e),l=i.getItemVisual(e,"style"),u=l&&l[i.getItemVisual(e,"drawType")||"fill"],f=l&&l.stroke,c=this.mainType,p=c==="series",h=i.
userOutput&&i.userOutput.get();return{componentType:c,componentSubType:this.subType,componentIndex:this.componentIndex,seriesType:p?this.subType:null,seriesIndex:this.
seriesIndex,seriesId:p?this.id:null,seriesName:p?this.name:null,name:o,dataIndex:a,data:s,dataType:r,value:n,color:u,borderColor:f,dimensionNames:h?h.fullDimensions:
null,encode:h?h.encode:null,$vars:["seriesName","name","value"]}},t.prototype.getFormattedLabel=function(e,r,i,n,a,o){r=r||"normal";var s=this.getData(i),l=this.
getDataParams(e,i);if(o&&(l.value=o.interpolatedValue),n!=null&&k(l.value)&&(l.value=l.value[n]),!a){var u=s.getItemModel(e);a=u.get(r==="normal"?["label","form\
atter"]:[r,"label","formatter"])}if(W(a))return l.status=r,l.dimensionIndex=n,a(l);if(V(a)){var f=Bc(a,l);return f.replace(mN,function(c,p){var h=p.length,v=p;v.
charAt(0)==="["&&v.charAt(h-1)==="]"&&(v=+v.slice(1,h-1));var d=Oi(s,e,v);if(o&&k(o.interpolatedValue)){var m=s.getDimensionIndex(v);m>=0&&(d=o.interpolatedValue[m])}
return d!=null?d+"":""})}},t.prototype.getRawValue=function(e,r){return Oi(this.getData(r),e)},t.prototype.formatTooltip=function(e,r,i){},t})();function vm(t){var e,r;return Y(t)?t.type&&(r=t):e=t,{text:e,frag:r}}function gn(t){return new gN(t)}var gN=(function(){function t(e){e=e||{},this._reset=e.reset,this._plan=e.plan,this._count=e.count,this._onDirty=e.onDirty,this.
_dirty=!0}return t.prototype.perform=function(e){var r=this._upstream,i=e&&e.skip;if(this._dirty&&r){var n=this.context;n.data=n.outputData=r.context.outputData}
this.__pipeline&&(this.__pipeline.currentTask=this);var a;this._plan&&!i&&(a=this._plan(this.context));var o=f(this._modBy),s=this._modDataCount||0,l=f(e&&e.modBy),
u=e&&e.modDataCount||0;(o!==l||s!==u)&&(a="reset");function f(y){return!(y>=1)&&(y=1),y}var c;(this._dirty||a==="reset")&&(this._dirty=!1,c=this._doReset(i)),this.
_modBy=l,this._modDataCount=u;var p=e&&e.step;if(r?this._dueEnd=r._outputDueEnd:this._dueEnd=this._count?this._count(this.context):1/0,this._progress){var h=this.
_dueIndex,v=Math.min(p!=null?this._dueIndex+p:1/0,this._dueEnd);if(!i&&(c||h<v)){var d=this._progress;if(k(d))for(var m=0;m<d.length;m++)this._doProgress(d[m],h,
v,l,u);else this._doProgress(d,h,v,l,u)}this._dueIndex=v;var g=this._settedOutputEnd!=null?this._settedOutputEnd:v;this._outputDueEnd=g}else this._dueIndex=this.
_outputDueEnd=this._settedOutputEnd!=null?this._settedOutputEnd:this._dueEnd;return this.unfinished()},t.prototype.dirty=function(){this._dirty=!0,this._onDirty&&
this._onDirty(this.context)},t.prototype._doProgress=function(e,r,i,n,a){Yb.reset(r,i,n,a),this._callingProgress=e,this._callingProgress({start:r,end:i,count:i-
r,next:Yb.next},this.context)},t.prototype._doReset=function(e){this._dueIndex=this._outputDueEnd=this._dueEnd=0,this._settedOutputEnd=null;var r,i;!e&&this._reset&&
(r=this._reset(this.context),r&&r.progress&&(i=r.forceFirstProgress,r=r.progress),k(r)&&!r.length&&(r=null)),this._progress=r,this._modBy=this._modDataCount=null;
var n=this._downstream;return n&&n.dirty(),i},t.prototype.unfinished=function(){return this._progress&&this._dueIndex<this._dueEnd},t.prototype.pipe=function(e){
(this._downstream!==e||this._dirty)&&(this._downstream=e,e._upstream=this,e.dirty())},t.prototype.dispose=function(){this._disposed||(this._upstream&&(this._upstream.
_downstream=null),this._downstream&&(this._downstream._upstream=null),this._dirty=!1,this._disposed=!0)},t.prototype.getUpstream=function(){return this._upstream},
t.prototype.getDownstream=function(){return this._downstream},t.prototype.setOutputEnd=function(e){this._outputDueEnd=this._settedOutputEnd=e},t})();var Yb=(function(){var t,e,r,i,n,a={reset:function(l,u,f,c){e=l,t=u,r=f,i=c,n=Math.ceil(i/r),a.next=r>1&&i>0?s:o}};return a;function o(){return e<t?e++:null}function s(){
var l=e%n*r+Math.ceil(e/n),u=e>=t?null:l<i?l:e;return e++,u}})();var yN=(function(){function t(){}return t.prototype.getRawData=function(){throw new Error("not supported")},t.prototype.getRawDataItem=function(e){throw new Error(
"not supported")},t.prototype.cloneRawData=function(){},t.prototype.getDimensionInfo=function(e){},t.prototype.cloneAllDimensionInfo=function(){},t.prototype.count=
function(){},t.prototype.retrieveValue=function(e,r){},t.prototype.retrieveValueFromItem=function(e,r){},t.prototype.convertValue=function(e,r){return yr(e,r)},
t})();function _N(t,e){var r=new yN,i=t.data,n=r.sourceFormat=t.sourceFormat,a=t.startIndex,o="";t.seriesLayoutBy!==ir&&Ye(o);var s=[],l={},u=t.dimensionsDefine;if(u)
w(u,function(d,m){var g=d.name,y={index:m,name:g,displayName:d.displayName};if(s.push(y),g!=null){var _="";H(l,g)&&Ye(_),l[g]=y}});else for(var f=0;f<t.dimensionsDetectedCount;f++)
s.push({index:f});var c=kd(n,ir);e.__isBuiltIn&&(r.getRawDataItem=function(d){return c(i,a,s,d)},r.getRawData=ue(xN,null,t)),r.cloneRawData=ue(SN,null,t);var p=Bd(
n,ir);r.count=ue(p,null,i,a,s);var h=zd(n);r.retrieveValue=function(d,m){var g=c(i,a,s,d);return v(g,m)};var v=r.retrieveValueFromItem=function(d,m){if(d!=null){
var g=s[m];if(g)return h(d,m,g.name)}};return r.getDimensionInfo=ue(bN,null,s,l),r.cloneAllDimensionInfo=ue(TN,null,s),r}function xN(t){var e=t.sourceFormat;if(!dm(
e)){var r="";Ye(r)}return t.data}function SN(t){var e=t.sourceFormat,r=t.data;if(!dm(e)){var i="";Ye(i)}if(e===et){for(var n=[],a=0,o=r.length;a<o;a++)n.push(r[a].
slice());return n}else if(e===Mt){for(var n=[],a=0,o=r.length;a<o;a++)n.push(R({},r[a]));return n}}function bN(t,e,r){if(r!=null){if(ce(r)||!isNaN(r)&&!H(e,r))return t[r];
if(H(e,r))return e[r]}}function TN(t){return ie(t)}var Wb=Z();function Xb(t){t=ie(t);var e=t.type,r="";e||Ye(r);var i=e.split(":");i.length!==2&&Ye(r);var n=!1;
i[0]==="echarts"&&(e=i[1],n=!0),t.__isBuiltIn=n,Wb.set(e,t)}function Kb(t,e,r){var i=Me(t),n=i.length,a="";n||Ye(a);for(var o=0,s=n;o<s;o++){var l=i[o];e=wN(l,e,
r,n===1?null:o),o!==s-1&&(e.length=Math.max(e.length,1))}return e}function wN(t,e,r,i){var n="";e.length||Ye(n),Y(t)||Ye(n);var a=t.type,o=Wb.get(a);o||Ye(n);var s=B(
e,function(f){return _N(f,o)}),l=Me(o.transform({upstream:s[0],upstreamList:s,config:ie(t.config)}));if(0&&t.print)var u;return B(l,function(f,c){var p="";Y(f)||
Ye(p),f.data||Ye(p);var h=Nd(f.data);dm(h)||Ye(p);var v,d=e[0];if(d&&c===0&&!f.dimensions){var m=d.startIndex;m&&(f.data=d.data.slice(0,m).concat(f.data)),v={seriesLayoutBy:ir,
sourceHeader:m,dimensions:d.metaRawOption.dimensions}}else v={seriesLayoutBy:ir,sourceHeader:0,dimensions:f.dimensions};return wl(f.data,v,null)})}function dm(t){
return t===et||t===Mt}var qb=(function(){function t(e){this._sourceList=[],this._storeList=[],this._upstreamSignList=[],this._versionSignBase=0,this._dirty=!0,this._sourceHost=e}return t.
prototype.dirty=function(){this._setLocalSource([],[]),this._storeList=[],this._dirty=!0},t.prototype._setLocalSource=function(e,r){this._sourceList=e,this._upstreamSignList=
r,this._versionSignBase++,this._versionSignBase>9e10&&(this._versionSignBase=0)},t.prototype._getVersionSign=function(){return this._sourceHost.uid+"_"+this._versionSignBase},
t.prototype.prepareSource=function(){this._isDirty()&&(this._createSource(),this._dirty=!1)},t.prototype._createSource=function(){this._setLocalSource([],[]);var e=this.
_sourceHost,r=this._getUpstreamSourceManagers(),i=!!r.length,n,a;if(Vc(e)){var o=e,s=void 0,l=void 0,u=void 0;if(i){var f=r[0];f.prepareSource(),u=f.getSource(),
s=u.data,l=u.sourceFormat,a=[f._getVersionSign()]}else s=o.get("data",!0),l=Ge(s)?rr:st,a=[];var c=this._getSourceMetaRawOption()||{},p=u&&u.metaRawOption||{},h=G(
c.seriesLayoutBy,p.seriesLayoutBy)||null,v=G(c.sourceHeader,p.sourceHeader),d=G(c.dimensions,p.dimensions),m=h!==p.seriesLayoutBy||!!v!=!!p.sourceHeader||d;n=m?
[wl(s,{seriesLayoutBy:h,sourceHeader:v,dimensions:d},l)]:[]}else{var g=e;if(i){var y=this._applyTransform(r);n=y.sourceList,a=y.upstreamSignList}else{var _=g.get(
"source",!0);n=[wl(_,this._getSourceMetaRawOption(),null)],a=[]}}this._setLocalSource(n,a)},t.prototype._applyTransform=function(e){var r=this._sourceHost,i=r.get(
"transform",!0),n=r.get("fromTransformResult",!0);if(n!=null){var a="";e.length!==1&&Zb(a)}var o,s=[],l=[];return w(e,function(u){u.prepareSource();var f=u.getSource(
n||0),c="";n!=null&&!f&&Zb(c),s.push(f),l.push(u._getVersionSign())}),i?o=Kb(i,s,{datasetIndex:r.componentIndex}):n!=null&&(o=[ib(s[0])]),{sourceList:o,upstreamSignList:l}},
t.prototype._isDirty=function(){if(this._dirty)return!0;for(var e=this._getUpstreamSourceManagers(),r=0;r<e.length;r++){var i=e[r];if(i._isDirty()||this._upstreamSignList[r]!==
i._getVersionSign())return!0}},t.prototype.getSource=function(e){e=e||0;var r=this._sourceList[e];if(!r){var i=this._getUpstreamSourceManagers();return i[0]&&i[0].
getSource(e)}return r},t.prototype.getSharedDataStore=function(e){var r=e.makeStoreSchema();return this._innerGetDataStore(r.dimensions,e.source,r.hash)},t.prototype.
_innerGetDataStore=function(e,r,i){var n=0,a=this._storeList,o=a[n];o||(o=a[n]={});var s=o[i];if(!s){var l=this._getUpstreamSourceManagers()[0];Vc(this._sourceHost)&&
l?s=l._innerGetDataStore(e,r,i):(s=new Cl,s.initData(new uc(r,e.length),e)),o[i]=s}return s},t.prototype._getUpstreamSourceManagers=function(){var e=this._sourceHost;
if(Vc(e)){var r=Id(e);return r?[r.getSourceManager()]:[]}else return B(eb(e),function(i){return i.getSourceManager()})},t.prototype._getSourceMetaRawOption=function(){
var e=this._sourceHost,r,i,n;if(Vc(e))r=e.get("seriesLayoutBy",!0),i=e.get("sourceHeader",!0),n=e.get("dimensions",!0);else if(!this._getUpstreamSourceManagers().
length){var a=e;r=a.get("seriesLayoutBy",!0),i=a.get("sourceHeader",!0),n=a.get("dimensions",!0)}return{seriesLayoutBy:r,sourceHeader:i,dimensions:n}},t})();function Vc(t){return t.mainType==="series"}function Zb(t){throw new Error(t)}var Ma={color:{},darkColor:{},size:{}},Xe=Ma.color={theme:["#5070dd","#b6d634","#505372","#ff994d","#0ca8df","#ffd10a","#fb628b","#785db0","#3fbe95"],neutral00:"\
#fff",neutral05:"#f4f7fd",neutral10:"#e8ebf0",neutral15:"#dbdee4",neutral20:"#cfd2d7",neutral25:"#c3c5cb",neutral30:"#b7b9be",neutral35:"#aaacb2",neutral40:"#9e\
a0a5",neutral45:"#929399",neutral50:"#86878c",neutral55:"#797b7f",neutral60:"#6d6e73",neutral65:"#616266",neutral70:"#54555a",neutral75:"#48494d",neutral80:"#3c\
3c41",neutral85:"#303034",neutral90:"#232328",neutral95:"#17171b",neutral99:"#000",accent05:"#eff1f9",accent10:"#e0e4f2",accent15:"#d0d6ec",accent20:"#c0c9e6",accent25:"\
#b1bbdf",accent30:"#a1aed9",accent35:"#91a0d3",accent40:"#8292cc",accent45:"#7285c6",accent50:"#6578ba",accent55:"#5c6da9",accent60:"#536298",accent65:"#4a5787",
accent70:"#404c76",accent75:"#374165",accent80:"#2e3654",accent85:"#252b43",accent90:"#1b2032",accent95:"#121521",transparent:"rgba(0,0,0,0)",highlight:"rgba(25\
5,231,130,0.8)"};R(Xe,{primary:Xe.neutral80,secondary:Xe.neutral70,tertiary:Xe.neutral60,quaternary:Xe.neutral50,disabled:Xe.neutral20,border:Xe.neutral30,borderTint:Xe.
neutral20,borderShade:Xe.neutral40,background:Xe.neutral05,backgroundTint:"rgba(234,237,245,0.5)",backgroundTransparent:"rgba(255,255,255,0)",backgroundShade:Xe.
neutral10,shadow:"rgba(0,0,0,0.2)",shadowTint:"rgba(129,130,136,0.2)",axisLine:Xe.neutral70,axisLineTint:Xe.neutral40,axisTick:Xe.neutral70,axisTickMinor:Xe.neutral60,
axisLabel:Xe.neutral70,axisSplitLine:Xe.neutral15,axisMinorSplitLine:Xe.neutral05});for(yn in Xe)Xe.hasOwnProperty(yn)&&(mm=Xe[yn],yn==="theme"?Ma.darkColor.theme=
Xe.theme.slice():yn==="highlight"?Ma.darkColor.highlight="rgba(255,231,130,0.4)":yn.indexOf("accent")===0?Ma.darkColor[yn]=Us(mm,null,function(t){return t*.5},function(t){
return Math.min(1,1.3-t)}):Ma.darkColor[yn]=Us(mm,null,function(t){return t*.9},function(t){return 1-Math.pow(t,1.5)}));var mm,yn;Ma.size={xxs:2,xs:5,s:10,m:15,
l:20,xl:30,xxl:40,xxxl:50};var ae=Ma;var CN="line-height:1";function $b(t){var e=t.lineHeight;return e==null?CN:"line-height:"+lt(e+"")+"px"}function jb(t,e){var r=t.color||ae.color.tertiary,i=t.fontSize||
12,n=t.fontWeight||"400",a=t.color||ae.color.secondary,o=t.fontSize||14,s=t.fontWeight||"900";return e==="html"?{nameStyle:"font-size:"+lt(i+"")+"px;color:"+lt(
r)+";font-weight:"+lt(n+""),valueStyle:"font-size:"+lt(o+"")+"px;color:"+lt(a)+";font-weight:"+lt(s+"")}:{nameStyle:{fontSize:i,fill:r,fontWeight:n},valueStyle:{
fontSize:o,fill:a,fontWeight:s}}}var EN=[0,10,20,30],AN=["",`
`,`

`,`


`];function ii(t,e){return e.type=t,e}function gm(t){return t.type==="section"}function Qb(t){return gm(t)?DN:MN}function Jb(t){if(gm(t)){var e=0,r=t.blocks.length,
i=r>1||r>0&&!t.noHeader;return w(t.blocks,function(n){var a=Jb(n);a>=e&&(e=a+ +(i&&(!a||gm(n)&&!n.noHeader)))}),e}return 0}function DN(t,e,r,i){var n=e.noHeader,
a=ON(Jb(e)),o=[],s=e.blocks||[];ze(!s||k(s)),s=s||[];var l=t.orderMode;if(e.sortBlocks&&l){s=s.slice();var u={valueAsc:"asc",valueDesc:"desc"};if(H(u,l)){var f=new fb(
u[l],null);s.sort(function(d,m){return f.evaluate(d.sortParam,m.sortParam)})}else l==="seriesDesc"&&s.reverse()}w(s,function(d,m){var g=e.valueFormatter,y=Qb(d)(
g?R(R({},t),{valueFormatter:g}):t,d,m>0?a.html:0,i);y!=null&&o.push(y)});var c=t.renderMode==="richText"?o.join(a.richText):ym(i,o.join(""),n?r:a.html);if(n)return c;
var p=kc(e.header,"ordinal",t.useUTC),h=jb(i,t.renderMode).nameStyle,v=$b(i);return t.renderMode==="richText"?eT(t,p,h)+a.richText+c:ym(i,'<div style="'+h+";"+v+
';">'+lt(p)+"</div>"+c,r)}function MN(t,e,r,i){var n=t.renderMode,a=e.noName,o=e.noValue,s=!e.markerType,l=e.name,u=t.useUTC,f=e.valueFormatter||t.valueFormatter||
function(x){return x=k(x)?x:[x],B(x,function(S,b){return kc(S,k(h)?h[b]:h,u)})};if(!(a&&o)){var c=s?"":t.markupStyleCreator.makeTooltipMarker(e.markerType,e.markerColor||
ae.color.secondary,n),p=a?"":kc(l,"ordinal",u),h=e.valueType,v=o?[]:f(e.value,e.rawDataIndex),d=!s||!a,m=!s&&a,g=jb(i,n),y=g.nameStyle,_=g.valueStyle;return n===
"richText"?(s?"":c)+(a?"":eT(t,p,y))+(o?"":IN(t,v,d,m,_)):ym(i,(s?"":c)+(a?"":LN(p,!s,y))+(o?"":PN(v,d,m,_)),r)}}function _m(t,e,r,i,n,a){if(t){var o=Qb(t),s={useUTC:n,
renderMode:r,orderMode:i,markupStyleCreator:e,valueFormatter:t.valueFormatter};return o(s,t,0,a)}}function ON(t){return{html:EN[t],richText:AN[t]}}function ym(t,e,r){
var i='<div style="clear:both"></div>',n="margin: "+r+"px 0 0",a=$b(t);return'<div style="'+n+";"+a+';">'+e+i+"</div>"}function LN(t,e,r){var i=e?"margin-left:2\
px":"";return'<span style="'+r+";"+i+'">'+lt(t)+"</span>"}function PN(t,e,r,i){var n=r?"10px":"20px",a=e?"float:right;margin-left:"+n:"";return t=k(t)?t:[t],'<s\
pan style="'+a+";"+i+'">'+B(t,function(o){return lt(o)}).join("&nbsp;&nbsp;")+"</span>"}function eT(t,e,r){return t.markupStyleCreator.wrapRichTextStyle(e,r)}function IN(t,e,r,i,n){
var a=[n],o=i?10:20;return r&&a.push({padding:[0,0,0,o],align:"right"}),t.markupStyleCreator.wrapRichTextStyle(k(e)?e.join("  "):e,a)}function tT(t,e){var r=t.getData().
getItemVisual(e,"style"),i=r[t.visualDrawType];return Nr(i)}function Hc(t,e){var r=t.get("padding");return r??(e==="richText"?[8,10]:10)}var Gc=(function(){function t(){
this.richTextStyles={},this._nextStyleNameId=el()}return t.prototype._generateStyleName=function(){return"__EC_aUTo_"+this._nextStyleNameId++},t.prototype.makeTooltipMarker=
function(e,r,i){var n=i==="richText"?this._generateStyleName():null,a=zb({color:r,type:e,renderMode:i,markerId:n});return V(a)?a:(this.richTextStyles[n]=a.style,
a.content)},t.prototype.wrapRichTextStyle=function(e,r){var i={};k(r)?w(r,function(a){return R(i,a)}):R(i,r);var n=this._generateStyleName();return this.richTextStyles[n]=
i,"{"+n+"|"+e+"}"},t})();function rT(t){var e=t.series,r=t.dataIndex,i=t.multipleSeries,n=e.getData(),a=n.mapDimensionsAll("defaultedTooltip"),o=a.length,s=e.getRawValue(r),l=k(s),u=tT(
e,r),f,c,p,h;if(o>1||l&&!o){var v=NN(s,e,r,a,u);f=v.inlineValues,c=v.inlineValueTypes,p=v.blocks,h=v.inlineValues[0]}else if(o){var d=n.getDimensionInfo(a[0]);h=
f=Oi(n,r,a[0]),c=d.type}else h=f=l?s[0]:s;var m=wf(e),g=m&&e.name||"",y=n.getName(r),_=i?g:y;return ii("section",{header:g,noHeader:i||!m,sortParam:h,blocks:[ii(
"nameValue",{markerType:"item",markerColor:u,name:_,noName:!dt(_),value:f,valueType:c,rawDataIndex:n.getRawIndex(r)})].concat(p||[])})}function NN(t,e,r,i,n){var a=e.
getData(),o=Zt(t,function(c,p,h){var v=a.getDimensionInfo(h);return c=c||v&&v.tooltip!==!1&&v.displayName!=null},!1),s=[],l=[],u=[];i.length?w(i,function(c){f(Oi(
a,r,c),c)}):w(t,f);function f(c,p){var h=a.getDimensionInfo(p);!h||h.otherDims.tooltip===!1||(o?u.push(ii("nameValue",{markerType:"subItem",markerColor:n,name:h.
displayName,value:c,valueType:h.type})):(s.push(c),l.push(h.type)))}return{inlineValues:s,inlineValueTypes:l,blocks:u}}var _n=Q();function Yc(t,e){return t.getName(e)||t.getId(e)}var RN="__universalTransitionEnabled",Wc=(function(t){I(e,t);function e(){var r=t!==null&&t.apply(this,
arguments)||this;return r._selectedDataIndicesMap={},r}return e.prototype.init=function(r,i,n){this.seriesIndex=this.componentIndex,this.dataTask=gn({count:BN,reset:zN}),
this.dataTask.context={model:this},this.mergeDefaultAndTheme(r,n);var a=_n(this).sourceManager=new qb(this);a.prepareSource();var o=this.getInitialData(r,n);nT(
o,this),this.dataTask.context.data=o,_n(this).dataBeforeProcessed=o,iT(this),this._initSelectedMapFromData(o)},e.prototype.mergeDefaultAndTheme=function(r,i){var n=dn(
this),a=n?mn(r):{},o=this.subType;Te.hasClass(o)&&(o+="Series"),me(r,i.getTheme().get(this.subType)),me(r,this.getDefaultOption()),rl(r,"label",["show"]),this.fillDataTextStyle(
r.data),n&&Rr(r,a,n)},e.prototype.mergeOption=function(r,i){r=me(this.option,r,!0),this.fillDataTextStyle(r.data);var n=dn(this);n&&Rr(this.option,r,n);var a=_n(
this).sourceManager;a.dirty(),a.prepareSource();var o=this.getInitialData(r,i);nT(o,this),this.dataTask.dirty(),this.dataTask.context.data=o,_n(this).dataBeforeProcessed=
o,iT(this),this._initSelectedMapFromData(o)},e.prototype.fillDataTextStyle=function(r){if(r&&!Ge(r))for(var i=["show"],n=0;n<r.length;n++)r[n]&&r[n].label&&rl(r[n],
"label",i)},e.prototype.getInitialData=function(r,i){},e.prototype.appendData=function(r){var i=this.getRawData();i.appendData(r.data)},e.prototype.getData=function(r){
var i=xm(this);if(i){var n=i.context.data;return r==null||!n.getLinkedData?n:n.getLinkedData(r)}else return _n(this).data},e.prototype.getAllData=function(){var r=this.
getData();return r&&r.getLinkedDataAll?r.getLinkedDataAll():[{data:r}]},e.prototype.setData=function(r){var i=xm(this);if(i){var n=i.context;n.outputData=r,i!==
this.dataTask&&(n.data=r)}_n(this).data=r},e.prototype.getEncode=function(){var r=this.get("encode",!0);if(r)return Z(r)},e.prototype.getSourceManager=function(){
return _n(this).sourceManager},e.prototype.getSource=function(){return this.getSourceManager().getSource()},e.prototype.getRawData=function(){return _n(this).dataBeforeProcessed},
e.prototype.getColorBy=function(){var r=this.get("colorBy");return r||"series"},e.prototype.isColorBySeries=function(){return this.getColorBy()==="series"},e.prototype.
getBaseAxis=function(){var r=this.coordinateSystem;return r&&r.getBaseAxis&&r.getBaseAxis()},e.prototype.indicesOfNearest=function(r,i,n,a){var o=this.getData(),
s=this.coordinateSystem,l=s&&s.getAxis(r);if(!s||!l)return[];var u=l.dataToCoord(n);a==null&&(a=1/0);for(var f=[],c=1/0,p=-1,h=0,v=o.getDimensionIndex(i),d=o.getStore(),
m=0,g=d.count();m<g;m++){var y=d.get(v,m),_=l.dataToCoord(y),x=u-_,S=Math.abs(x);S<=a&&((S<c||S===c&&x>=0&&p<0)&&(c=S,p=x,h=0),x===p&&(f[h++]=m))}return f.length=
h,f},e.prototype.formatTooltip=function(r,i,n){return rT({series:this,dataIndex:r,multipleSeries:i})},e.prototype.isAnimationEnabled=function(){var r=this.ecModel;
if(se.node&&!(r&&r.ssr))return!1;var i=this.getShallow("animation");return i&&this.getData().count()>this.getShallow("animationThreshold")&&(i=!1),!!i},e.prototype.
restoreData=function(){this.dataTask.dirty()},e.prototype.getColorFromPalette=function(r,i,n){var a=this.ecModel,o=Il.prototype.getColorFromPalette.call(this,r,
i,n);return o||(o=a.getColorFromPalette(r,i,n)),o},e.prototype.coordDimToDataDim=function(r){return this.getRawData().mapDimensionsAll(r)},e.prototype.getProgressive=
function(){return this.get("progressive")},e.prototype.getProgressiveThreshold=function(){return this.get("progressiveThreshold")},e.prototype.select=function(r,i){
this._innerSelect(this.getData(i),r)},e.prototype.unselect=function(r,i){var n=this.option.selectedMap;if(n){var a=this.option.selectedMode,o=this.getData(i);if(a===
"series"||n==="all"){this.option.selectedMap={},this._selectedDataIndicesMap={};return}for(var s=0;s<r.length;s++){var l=r[s],u=Yc(o,l);n[u]=!1,this._selectedDataIndicesMap[u]=
-1}}},e.prototype.toggleSelect=function(r,i){for(var n=[],a=0;a<r.length;a++)n[0]=r[a],this.isSelected(r[a],i)?this.unselect(n,i):this.select(n,i)},e.prototype.
getSelectedDataIndices=function(){if(this.option.selectedMap==="all")return[].slice.call(this.getData().getIndices());for(var r=this._selectedDataIndicesMap,i=ee(
r),n=[],a=0;a<i.length;a++){var o=r[i[a]];o>=0&&n.push(o)}return n},e.prototype.isSelected=function(r,i){var n=this.option.selectedMap;if(!n)return!1;var a=this.
getData(i);return(n==="all"||n[Yc(a,r)])&&!a.getItemModel(r).get(["select","disabled"])},e.prototype.isUniversalTransitionEnabled=function(){if(this[RN])return!0;
var r=this.option.universalTransition;return r?r===!0?!0:r&&r.enabled:!1},e.prototype._innerSelect=function(r,i){var n,a,o=this.option,s=o.selectedMode,l=i.length;
if(!(!s||!l)){if(s==="series")o.selectedMap="all";else if(s==="multiple"){Y(o.selectedMap)||(o.selectedMap={});for(var u=o.selectedMap,f=0;f<l;f++){var c=i[f],p=Yc(
r,c);u[p]=!0,this._selectedDataIndicesMap[p]=r.getRawIndex(c)}}else if(s==="single"||s===!0){var h=i[l-1],p=Yc(r,h);o.selectedMap=(n={},n[p]=!0,n),this._selectedDataIndicesMap=
(a={},a[p]=r.getRawIndex(h),a)}}},e.prototype._initSelectedMapFromData=function(r){if(!this.option.selectedMap){var i=[];r.hasItemOption&&r.each(function(n){var a=r.
getRawDataItem(n);a&&a.selected&&i.push(n)}),i.length>0&&this._innerSelect(r,i)}},e.registerClass=function(r){return Te.registerClass(r)},e.protoInitialize=(function(){
var r=e.prototype;r.type="series.__base__",r.seriesIndex=0,r.ignoreStyleOnData=!1,r.hasSymbolVisual=!1,r.defaultSymbol="circle",r.visualStyleAccessPath="itemSty\
le",r.visualDrawType="fill"})(),e})(Te);vt(Wc,Nl);vt(Wc,Il);ku(Wc,Te);function iT(t){var e=t.name;wf(t)||(t.name=kN(t)||e)}function kN(t){var e=t.getRawData(),r=e.
mapDimensionsAll("seriesName"),i=[];return w(r,function(n){var a=e.getDimensionInfo(n);a.displayName&&i.push(a.displayName)}),i.join(" ")}function BN(t){return t.
model.getRawData().count()}function zN(t){var e=t.model;return e.setData(e.getRawData().cloneShallow()),FN}function FN(t,e){e.outputData&&t.end>e.outputData.count()&&
e.model.getRawData().cloneShallow(e.outputData)}function nT(t,e){w(R_(t.CHANGABLE_METHODS,t.DOWNSAMPLE_METHODS),function(r){t.wrapMethod(r,Se(UN,e))})}function UN(t,e){
var r=xm(t);return r&&r.setOutputEnd((e||this).count()),e}function xm(t){var e=(t.ecModel||{}).scheduler,r=e&&e.getPipeline(t.uid);if(r){var i=r.currentTask;if(i){
var n=i.agentStubMap;n&&(i=n.get(t.uid))}return i}}var Pt=Wc;var VN=te.extend({type:"triangle",shape:{cx:0,cy:0,width:0,height:0},buildPath:function(t,e){var r=e.cx,i=e.cy,n=e.width/2,a=e.height/2;t.moveTo(r,i-a),t.lineTo(
r+n,i+a),t.lineTo(r-n,i+a),t.closePath()}}),HN=te.extend({type:"diamond",shape:{cx:0,cy:0,width:0,height:0},buildPath:function(t,e){var r=e.cx,i=e.cy,n=e.width/
2,a=e.height/2;t.moveTo(r,i-a),t.lineTo(r+n,i),t.lineTo(r,i+a),t.lineTo(r-n,i),t.closePath()}}),GN=te.extend({type:"pin",shape:{x:0,y:0,width:0,height:0},buildPath:function(t,e){
var r=e.x,i=e.y,n=e.width/5*3,a=Math.max(n,e.height),o=n/2,s=o*o/(a-o),l=i-a+o+s,u=Math.asin(s/o),f=Math.cos(u)*o,c=Math.sin(u),p=Math.cos(u),h=o*.6,v=o*.7;t.moveTo(
r-f,l+s),t.arc(r,l,o,Math.PI-u,Math.PI*2+u),t.bezierCurveTo(r+f-c*h,l+s+p*h,r,i-v,r,i),t.bezierCurveTo(r,i-v,r-f+c*h,l+s+p*h,r-f,l+s),t.closePath()}}),YN=te.extend(
{type:"arrow",shape:{x:0,y:0,width:0,height:0},buildPath:function(t,e){var r=e.height,i=e.width,n=e.x,a=e.y,o=i/3*2;t.moveTo(n,a),t.lineTo(n+o,a+r),t.lineTo(n,a+
r/4*3),t.lineTo(n-o,a+r),t.lineTo(n,a),t.closePath()}}),WN={line:ar,rect:Ae,roundRect:Ae,square:Ae,circle:hl,diamond:HN,pin:GN,arrow:YN,triangle:VN},XN={line:function(t,e,r,i,n){
n.x1=t,n.y1=e+i/2,n.x2=t+r,n.y2=e+i/2},rect:function(t,e,r,i,n){n.x=t,n.y=e,n.width=r,n.height=i},roundRect:function(t,e,r,i,n){n.x=t,n.y=e,n.width=r,n.height=i,
n.r=Math.min(r,i)/4},square:function(t,e,r,i,n){var a=Math.min(r,i);n.x=t,n.y=e,n.width=a,n.height=a},circle:function(t,e,r,i,n){n.cx=t+r/2,n.cy=e+i/2,n.r=Math.
min(r,i)/2},diamond:function(t,e,r,i,n){n.cx=t+r/2,n.cy=e+i/2,n.width=r,n.height=i},pin:function(t,e,r,i,n){n.x=t+r/2,n.y=e+i/2,n.width=r,n.height=i},arrow:function(t,e,r,i,n){
n.x=t+r/2,n.y=e+i/2,n.width=r,n.height=i},triangle:function(t,e,r,i,n){n.cx=t+r/2,n.cy=e+i/2,n.width=r,n.height=i}},Sm={};w(WN,function(t,e){Sm[e]=new t});var KN=te.
extend({type:"symbol",shape:{symbolType:"",x:0,y:0,width:0,height:0},calculateTextPosition:function(t,e,r){var i=Wn(t,e,r),n=this.shape;return n&&n.symbolType===
"pin"&&e.position==="inside"&&(i.y=r.y+r.height*.4),i},buildPath:function(t,e,r){var i=e.symbolType;if(i!=="none"){var n=Sm[i];n||(i="rect",n=Sm[i]),XN[i](e.x,e.
y,e.width,e.height,n.shape),n.buildPath(t,n.shape,r)}}});function ZN(t,e){if(this.type!=="image"){var r=this.style;this.__isEmptyBrush?(r.stroke=t,r.fill=e||ae.
color.neutral00,r.lineWidth=2):this.shape.symbolType==="line"?r.stroke=t:r.fill=t,this.markRedraw()}}function sr(t,e,r,i,n,a,o){var s=t.indexOf("empty")===0;s&&
(t=t.substr(5,1).toLowerCase()+t.substr(6));var l;return t.indexOf("image://")===0?l=Ed(t.slice(8),new ne(e,r,i,n),o?"center":"cover"):t.indexOf("path://")===0?
l=ga(t.slice(7),{},new ne(e,r,i,n),o?"center":"cover"):l=new KN({shape:{symbolType:t,x:e,y:r,width:i,height:n}}),l.__isEmptyBrush=s,l.setColor=ZN,a&&l.setColor(
a),l}function Rl(t){return k(t)||(t=[+t,+t]),[t[0]||0,t[1]||0]}function Oa(t,e){if(t!=null)return k(t)||(t=[t,t]),[De(t[0],e[0])||0,De(G(t[1],t[0]),e[1])||0]}var $N=(function(t){I(e,t);function e(){var r=t!==null&&t.apply(this,arguments)||this;return r.type=e.type,r.hasSymbolVisual=!0,r}return e.prototype.getInitialData=
function(r){if(0)var i;return ri(null,this,{useEncodeDefaulter:!0})},e.prototype.getLegendIcon=function(r){var i=new ye,n=sr("line",0,r.itemHeight/2,r.itemWidth,
0,r.lineStyle.stroke,!1);i.add(n),n.setStyle(r.lineStyle);var a=this.getData().getVisual("symbol"),o=this.getData().getVisual("symbolRotate"),s=a==="none"?"circ\
le":a,l=r.itemHeight*.8,u=sr(s,(r.itemWidth-l)/2,(r.itemHeight-l)/2,l,l,r.itemStyle.fill);i.add(u),u.setStyle(r.itemStyle);var f=r.iconRotate==="inherit"?o:r.iconRotate||
0;return u.rotation=f*Math.PI/180,u.setOrigin([r.itemWidth/2,r.itemHeight/2]),s.indexOf("empty")>-1&&(u.style.stroke=u.style.fill,u.style.fill=ae.color.neutral00,
u.style.lineWidth=2),i},e.type="series.line",e.dependencies=["grid","polar"],e.defaultOption={z:3,coordinateSystem:"cartesian2d",legendHoverLink:!0,clip:!0,label:{
position:"top"},endLabel:{show:!1,valueAnimation:!0,distance:8},lineStyle:{width:2,type:"solid"},emphasis:{scale:!0},step:!1,smooth:!1,smoothMonotone:null,symbol:"\
emptyCircle",symbolSize:6,symbolRotate:null,showSymbol:!0,showAllSymbol:"auto",connectNulls:!1,sampling:"none",animationEasing:"linear",progressive:0,hoverLayerThreshold:1/0,
universalTransition:{divideShape:"clone"},triggerLineEvent:!1,triggerEvent:!1},e})(Pt),aT=$N;function Pi(t,e){var r=t.mapDimensionsAll("defaultedLabel"),i=r.length;if(i===1){var n=Oi(t,e,r[0]);return n!=null?n+"":null}else if(i){for(var a=[],o=0;o<r.length;o++)
a.push(Oi(t,e,r[o]));return a.join(" ")}}function Xc(t,e){var r=t.mapDimensionsAll("defaultedLabel");if(!k(e))return e+"";for(var i=[],n=0;n<r.length;n++){var a=t.
getDimensionIndex(r[n]);a>=0&&i.push(e[a])}return i.join(" ")}var jN=(function(t){I(e,t);function e(r,i,n,a){var o=t.call(this)||this;return o.updateData(r,i,n,a),o}return e.prototype._createSymbol=function(r,i,n,a,o,s){this.
removeAll();var l=sr(r,-1,-1,2,2,null,s);l.attr({z2:G(o,100),culling:!0,scaleX:a[0]/2,scaleY:a[1]/2}),l.drift=QN,this._symbolType=r,this.add(l)},e.prototype.stopSymbolAnimation=
function(r){this.childAt(0).stopAnimation(null,r)},e.prototype.getSymbolType=function(){return this._symbolType},e.prototype.getSymbolPath=function(){return this.
childAt(0)},e.prototype.highlight=function(){Ei(this.childAt(0))},e.prototype.downplay=function(){Ai(this.childAt(0))},e.prototype.setZ=function(r,i){var n=this.
childAt(0);n.zlevel=r,n.z=i},e.prototype.setDraggable=function(r,i){var n=this.childAt(0);n.draggable=r,n.cursor=!i&&r?"move":n.cursor},e.prototype.updateData=function(r,i,n,a){
this.silent=!1;var o=r.getItemVisual(i,"symbol")||"circle",s=r.hostModel,l=e.getSymbolSize(r,i),u=e.getSymbolZ2(r,i),f=o!==this._symbolType,c=a&&a.disableAnimation;
if(f){var p=r.getItemVisual(i,"symbolKeepAspect");this._createSymbol(o,r,i,l,u,p)}else{var h=this.childAt(0);h.silent=!1;var v={scaleX:l[0]/2,scaleY:l[1]/2};c?h.
attr(v):We(h,v,s,i),qf(h)}if(this._updateCommon(r,i,l,n,a),f){var h=this.childAt(0);if(!c){var v={scaleX:this._sizeX,scaleY:this._sizeY,style:{opacity:h.style.opacity}};
h.scaleX=h.scaleY=0,h.style.opacity=0,bt(h,v,s,i)}}c&&this.childAt(0).stopAnimation("leave")},e.prototype._updateCommon=function(r,i,n,a,o){var s=this.childAt(0),
l=r.hostModel,u,f,c,p,h,v,d,m,g;if(a&&(u=a.emphasisItemStyle,f=a.blurItemStyle,c=a.selectItemStyle,p=a.focus,h=a.blurScope,d=a.labelStatesModels,m=a.hoverScale,
g=a.cursorStyle,v=a.emphasisDisabled),!a||r.hasItemOption){var y=a&&a.itemModel?a.itemModel:r.getItemModel(i),_=y.getModel("emphasis");u=_.getModel("itemStyle").
getItemStyle(),c=y.getModel(["select","itemStyle"]).getItemStyle(),f=y.getModel(["blur","itemStyle"]).getItemStyle(),p=_.get("focus"),h=_.get("blurScope"),v=_.get(
"disabled"),d=Ht(y),m=_.getShallow("scale"),g=y.getShallow("cursor")}var x=r.getItemVisual(i,"symbolRotate");s.attr("rotation",(x||0)*Math.PI/180||0);var S=Oa(r.
getItemVisual(i,"symbolOffset"),n);S&&(s.x=S[0],s.y=S[1]),g&&s.attr("cursor",g);var b=r.getItemVisual(i,"style"),T=b.fill;if(s instanceof ut){var C=s.style;s.useStyle(
R({image:C.image,x:C.x,y:C.y,width:C.width,height:C.height},b))}else s.__isEmptyBrush?s.useStyle(R({},b)):s.useStyle(b),s.style.decal=null,s.setColor(T,o&&o.symbolInnerColor),
s.style.strokeNoScale=!0;var A=r.getItemVisual(i,"liftZ"),E=this._z2;A!=null?E==null&&(this._z2=s.z2,s.z2+=A):E!=null&&(s.z2=E,this._z2=null);var D=o&&o.useNameLabel;
ti(s,d,{labelFetcher:l,labelDataIndex:i,defaultText:O,inheritColor:T,defaultOpacity:b.opacity});function O(P){return D?r.getName(P):Pi(r,P)}this._sizeX=n[0]/2,this.
_sizeY=n[1]/2;var M=s.ensureState("emphasis");M.style=u,s.ensureState("select").style=c,s.ensureState("blur").style=f;var N=m==null||m===!0?Math.max(1.1,3/this.
_sizeY):isFinite(m)&&m>0?+m:1;M.scaleX=this._sizeX*N,M.scaleY=this._sizeY*N,this.setSymbolScale(1),nr(this,p,h,v)},e.prototype.setSymbolScale=function(r){this.scaleX=
this.scaleY=r},e.prototype.fadeOut=function(r,i,n){var a=this.childAt(0),o=pe(this).dataIndex,s=n&&n.animation;if(this.silent=a.silent=!0,n&&n.fadeLabel){var l=a.
getTextContent();l&&zo(l,{style:{opacity:0}},i,{dataIndex:o,removeOpt:s,cb:function(){a.removeTextContent()}})}else a.removeTextContent();zo(a,{style:{opacity:0},
scaleX:0,scaleY:0},i,{dataIndex:o,cb:r,removeOpt:s})},e.getSymbolSize=function(r,i){return Rl(r.getItemVisual(i,"symbolSize"))},e.getSymbolZ2=function(r,i){return r.
getItemVisual(i,"z2")},e})(ye);function QN(t,e){this.parent.drift(t,e)}var kl=jN;function Kc(t,e,r,i){return e&&!isNaN(e[0])&&!isNaN(e[1])&&!(i&&i.isIgnore&&i.isIgnore(r))&&!(i&&i.clipShape&&!i.clipShape.contain(e[0],e[1]))&&t.getItemVisual(
r,"symbol")!=="none"}function oT(t){return t!=null&&!Y(t)&&(t={isIgnore:t}),t||{}}function sT(t){var e=t.hostModel,r=e.getModel("emphasis");return{emphasisItemStyle:r.
getModel("itemStyle").getItemStyle(),blurItemStyle:e.getModel(["blur","itemStyle"]).getItemStyle(),selectItemStyle:e.getModel(["select","itemStyle"]).getItemStyle(),
focus:r.get("focus"),blurScope:r.get("blurScope"),emphasisDisabled:r.get("disabled"),hoverScale:r.get("scale"),labelStatesModels:Ht(e),cursorStyle:e.get("cursor")}}
function lT(t,e,r,i,n,a,o){var s=new t(e,r,i,n);return s.setPosition(a),e.setItemGraphicEl(r,s),o.add(s),s}var JN=(function(){function t(e){this.group=new ye,this.
_SymbolCtor=e||kl}return t.prototype.updateData=function(e,r){this._progressiveEls=null,r=oT(r);var i=this.group,n=e.hostModel,a=this._data,o=this._SymbolCtor,s=r.
disableAnimation,l=this._seriesScope=sT(e),u={disableAnimation:s},f=r.getSymbolPoint||function(c){return e.getItemLayout(c)};a||i.removeAll(),e.diff(a).add(function(c){
var p=f(c);Kc(e,p,c,r)&&lT(o,e,c,l,u,p,i)}).update(function(c,p){var h=a.getItemGraphicEl(p),v=f(c);if(!Kc(e,v,c,r)){i.remove(h);return}var d=e.getItemVisual(c,
"symbol")||"circle",m=h&&h.getSymbolType&&h.getSymbolType();if(!h||m&&m!==d)i.remove(h),h=new o(e,c,l,u),h.setPosition(v);else{h.updateData(e,c,l,u);var g={x:v[0],
y:v[1]};s?h.attr(g):We(h,g,n)}i.add(h),e.setItemGraphicEl(c,h)}).remove(function(c){var p=a.getItemGraphicEl(c);p&&p.fadeOut(function(){i.remove(p)},n)}).execute(),
this._getSymbolPoint=f,this._data=e},t.prototype.updateLayout=function(e){var r=this._data;if(r)for(var i=this,n=r.getStore(),a=0,o=n.count();a<o;a++){var s=r.getItemGraphicEl(
a),l=i._getSymbolPoint(a);Kc(r,l,a,e)?(s=s||lT(i._SymbolCtor,r,a,i._seriesScope,{disableAnimation:!0},l,i.group),s.stopAnimation(),s.setPosition(l),s.markRedraw()):
s&&(i.group.remove(s),r.setItemGraphicEl(a,null))}},t.prototype.incrementalPrepareUpdate=function(e){this._seriesScope=sT(e),this._data=null,this.group.removeAll()},
t.prototype.incrementalUpdate=function(e,r,i,n){this._progressiveEls=[],n=oT(n);function a(u){u.isGroup||(u.incremental=i,u.ensureState("emphasis").hoverLayer=Mi)}
for(var o=e.start;o<e.end;o++){var s=r.getItemLayout(o);if(Kc(r,s,o,n)){var l=new this._SymbolCtor(r,o,this._seriesScope);l.traverse(a),l.setPosition(s),this.group.
add(l),r.setItemGraphicEl(o,l),this._progressiveEls.push(l)}}},t.prototype.eachRendered=function(e){Lr(this._progressiveEls||this.group,e)},t.prototype.remove=function(e){
var r=this.group,i=this._data;i&&e?i.eachItemGraphicEl(function(n){n.fadeOut(function(){r.remove(n)},i.hostModel)}):r.removeAll()},t})(),es=JN;function Zc(t,e,r){var i=t.getBaseAxis(),n=t.getOtherAxis(i),a=eR(n,r),o=i.dim,s=n.dim,l=e.mapDimension(s),u=e.mapDimension(o),f=s==="x"||s==="radius"?1:0,c=B(t.
dimensions,function(v){return e.mapDimension(v)}),p=!1,h=e.getCalculationInfo("stackResultDimension");return Ir(e,c[0])&&(p=!0,c[0]=h),Ir(e,c[1])&&(p=!0,c[1]=h),
{dataDimsForPoint:c,valueStart:a,valueAxisDim:s,baseAxisDim:o,stacked:!!p,valueDim:l,baseDim:u,baseDataOffset:f,stackedOverDimension:e.getCalculationInfo("stack\
edOverDimension")}}function eR(t,e){var r=0,i=t.scale.getExtent();return e==="start"?r=i[0]:e==="end"?r=i[1]:ce(e)&&!isNaN(e)?r=e:i[0]>0?r=i[0]:i[1]<0&&(r=i[1]),
r}function qc(t,e,r,i){var n=NaN;t.stacked&&(n=r.get(r.getCalculationInfo("stackedOverDimension"),i)),isNaN(n)&&(n=t.valueStart);var a=t.baseDataOffset,o=[];return o[a]=
r.get(t.baseDim,i),o[1-a]=n,e.dataToPoint(o)}function Yt(t,e){return!isFinite(t)||!isFinite(e)}var tR=typeof Float32Array!==fn?Float32Array:void 0,uT=typeof Float64Array!==fn?Float64Array:void 0;function lr(t){return $c({ctor:tR},t).arr}function $c(t,e){var r=t.
arr,i=t.ctor;if(e>Fv&&(e=Fv),!r||t.typed&&r.length<e){var n=void 0;if(i)try{n=new i(e),t.typed=!0,r&&n.set(r)}catch{}if(!n&&(n=[],t.typed=!1,r))for(var a=0,o=r.
length;a<o;a++)n[a]=r[a];t.arr=n}return t}function rR(t,e){var r=[];return e.diff(t).add(function(i){r.push({cmd:"+",idx:i})}).update(function(i,n){r.push({cmd:"=",idx:n,idx1:i})}).remove(function(i){r.
push({cmd:"-",idx:i})}).execute(),r}function bm(t,e,r,i,n,a,o,s){for(var l=rR(t,e),u=[],f=[],c=[],p=[],h=[],v=[],d=[],m=Zc(n,e,o),g=t.getLayout("points")||[],y=e.
getLayout("points")||[],_=0;_<l.length;_++){var x=l[_],S=!0,b=void 0,T=void 0;switch(x.cmd){case"=":b=x.idx*2,T=x.idx1*2;var C=g[b],A=g[b+1],E=y[T],D=y[T+1];(isNaN(
C)||isNaN(A))&&(C=E,A=D),u.push(C,A),f.push(E,D),c.push(r[b],r[b+1]),p.push(i[T],i[T+1]),d.push(e.getRawIndex(x.idx1));break;case"+":var O=x.idx,M=m.dataDimsForPoint,
N=n.dataToPoint([e.get(M[0],O),e.get(M[1],O)]);T=O*2,u.push(N[0],N[1]),f.push(y[T],y[T+1]);var P=qc(m,n,e,O);c.push(P[0],P[1]),p.push(i[T],i[T+1]),d.push(e.getRawIndex(
O));break;case"-":S=!1}S&&(h.push(x),v.push(v.length))}v.sort(function(de,_e){return d[de]-d[_e]});for(var L=u.length,F=lr(L),U=lr(L),X=lr(L),q=lr(L),j=[],_=0;_<
v.length;_++){var J=v[_],re=_*2,$=J*2;F[re]=u[$],F[re+1]=u[$+1],U[re]=f[$],U[re+1]=f[$+1],X[re]=c[$],X[re+1]=c[$+1],q[re]=p[$],q[re+1]=p[$+1],j[_]=h[J]}return{current:F,
next:U,stackedOnCurrent:X,stackedOnNext:q,status:j}}var xn=Math.min,Sn=Math.max;function Tm(t,e,r,i,n,a,o,s,l){for(var u,f,c,p,h,v,d=r,m=0;m<i;m++){var g=e[d*2],y=e[d*2+1];if(d>=n||d<0)break;if(Yt(g,y)){if(l){d+=
a;continue}break}if(d===r)t[a>0?"moveTo":"lineTo"](g,y),c=g,p=y;else{var _=g-u,x=y-f;if(_*_+x*x<.5){d+=a;continue}if(o>0){for(var S=d+a,b=e[S*2],T=e[S*2+1];b===
g&&T===y&&m<i;)m++,S+=a,d+=a,b=e[S*2],T=e[S*2+1],g=e[d*2],y=e[d*2+1],_=g-u,x=y-f;var C=m+1;if(l)for(;Yt(b,T)&&C<i;)C++,S+=a,b=e[S*2],T=e[S*2+1];var A=.5,E=0,D=0,
O=void 0,M=void 0;if(C>=i||Yt(b,T))h=g,v=y;else{E=b-u,D=T-f;var N=g-u,P=b-g,L=y-f,F=T-y,U=void 0,X=void 0;if(s==="x"){U=Math.abs(N),X=Math.abs(P);var q=E>0?1:-1;
h=g-q*U*o,v=y,O=g+q*X*o,M=y}else if(s==="y"){U=Math.abs(L),X=Math.abs(F);var j=D>0?1:-1;h=g,v=y-j*U*o,O=g,M=y+j*X*o}else U=Math.sqrt(N*N+L*L),X=Math.sqrt(P*P+F*
F),A=X/(X+U),h=g-E*o*(1-A),v=y-D*o*(1-A),O=g+E*o*A,M=y+D*o*A,O=xn(O,Sn(b,g)),M=xn(M,Sn(T,y)),O=Sn(O,xn(b,g)),M=Sn(M,xn(T,y)),E=O-g,D=M-y,h=g-E*U/X,v=y-D*U/X,h=xn(
h,Sn(u,g)),v=xn(v,Sn(f,y)),h=Sn(h,xn(u,g)),v=Sn(v,xn(f,y)),E=g-h,D=y-v,O=g+E*X/U,M=y+D*X/U}t.bezierCurveTo(c,p,h,v,g,y),c=O,p=M}else t.lineTo(g,y)}u=g,f=y,d+=a}
return m}var fT=(function(){function t(){this.smooth=0,this.smoothConstraint=!0}return t})(),cT=(function(t){I(e,t);function e(r){var i=t.call(this,r)||this;return i.
type="ec-polyline",i}return e.prototype.getDefaultStyle=function(){return{stroke:ae.color.neutral99,fill:null}},e.prototype.getDefaultShape=function(){return new fT},
e.prototype.buildPath=function(r,i){var n=i.points,a=0,o=n.length/2;if(i.connectNulls){for(;o>0&&Yt(n[o*2-2],n[o*2-1]);o--);for(;a<o&&Yt(n[a*2],n[a*2+1]);a++);}
for(;a<o;)a+=Tm(r,n,a,o,o,1,i.smooth,i.smoothMonotone,i.connectNulls)+1},e.prototype.getPointOn=function(r,i){this.path||(this.createPathProxy(),this.buildPath(
this.path,this.shape));for(var n=this.path,a=n.data,o=At.CMD,s,l,u=i==="x",f=[],c=0;c<a.length;){var p=a[c++],h=void 0,v=void 0,d=void 0,m=void 0,g=void 0,y=void 0,
_=void 0;switch(p){case o.M:s=a[c++],l=a[c++];break;case o.L:if(h=a[c++],v=a[c++],_=u?(r-s)/(h-s):(r-l)/(v-l),_<=1&&_>=0){var x=u?(v-l)*_+l:(h-s)*_+s;return u?[
r,x]:[x,r]}s=h,l=v;break;case o.C:h=a[c++],v=a[c++],d=a[c++],m=a[c++],g=a[c++],y=a[c++];var S=u?Zn(s,h,d,g,r,f):Zn(l,v,m,y,r,f);if(S>0)for(var b=0;b<S;b++){var T=f[b];
if(T<=1&&T>=0){var x=u?Be(l,v,m,y,T):Be(s,h,d,g,T);return u?[r,x]:[x,r]}}s=g,l=y;break}}},e})(te);var iR=(function(t){I(e,t);function e(){return t!==null&&t.apply(this,arguments)||this}return e})(fT),pT=(function(t){I(e,t);function e(r){var i=t.call(this,r)||
this;return i.type="ec-polygon",i}return e.prototype.getDefaultShape=function(){return new iR},e.prototype.buildPath=function(r,i){var n=i.points,a=i.stackedOnPoints,
o=0,s=n.length/2,l=i.smoothMonotone;if(i.connectNulls){for(;s>0&&Yt(n[s*2-2],n[s*2-1]);s--);for(;o<s&&Yt(n[o*2],n[o*2+1]);o++);}for(;o<s;){var u=Tm(r,n,o,s,s,1,
i.smooth,l,i.connectNulls);Tm(r,a,o+u-1,u,s,-1,i.stackedOnSmooth,l,i.connectNulls),o+=u+1,r.closePath()}},e})(te);function La(){var t=Q();return function(e){var r=t(e),i=e.pipelineContext,n=!!r.large,a=!!r.progressiveRender,o=r.large=!!(i&&i.large),s=r.progressiveRender=!!(i&&
i.progressiveRender);return(n!==o||a!==s)&&"reset"}}var dT=Q(),nR=La(),wm=(function(){function t(){this.group=new ye,this.uid=vn("viewChart"),this.renderTask=gn({plan:aR,reset:oR}),this.renderTask.context={view:this}}
return t.prototype.init=function(e,r){},t.prototype.render=function(e,r,i,n){},t.prototype.highlight=function(e,r,i,n){var a=e.getData(n&&n.dataType);a&&vT(a,n,
"emphasis")},t.prototype.downplay=function(e,r,i,n){var a=e.getData(n&&n.dataType);a&&vT(a,n,"normal")},t.prototype.remove=function(e,r){this.group.removeAll()},
t.prototype.dispose=function(e,r){},t.prototype.updateView=function(e,r,i,n){this.render(e,r,i,n)},t.prototype.updateVisual=function(e,r,i,n){this.render(e,r,i,
n)},t.prototype.eachRendered=function(e){Lr(this.group,e)},t.markUpdateMethod=function(e,r){dT(e).updateMethod=r},t.protoInitialize=(function(){var e=t.prototype;
e.type="chart"})(),t})();function hT(t,e,r){t&&cl(t)&&(e==="emphasis"?Ei:Ai)(t,r)}function vT(t,e,r){var i=gr(t,e),n=e&&e.highlightKey!=null?rS(e.highlightKey):
null;i!=null?w(Me(i),function(a){hT(t.getItemGraphicEl(a),r,n)}):t.eachItemGraphicEl(function(a){hT(a,r,n)})}oo(wm,["dispose"]);Zi(wm);function aR(t){return nR(
t.model)}function oR(t){var e=t.model,r=t.ecModel,i=t.api,n=t.payload,a=e.pipelineContext.progressiveRender,o=t.view,s=n&&dT(n).updateMethod,l=a?"incrementalPre\
pareRender":s&&o[s]?s:"render";return l!=="render"&&o[l](e,r,i,n),sR[l]}var sR={incrementalPrepareRender:{progress:function(t,e){e.view.incrementalRender(t,e.model,
e.ecModel,e.api,e.payload)}},render:{forceFirstProgress:!0,progress:function(t,e){e.view.render(e.model,e.ecModel,e.api,e.payload)}}},_t=wm;function Cm(t,e,r,i,n){var a=t.getArea(),o=a.x,s=a.y,l=a.width,u=a.height,f=r.get(["lineStyle","width"])||0;o-=f/2,s-=f/2,l+=f,u+=f,l=Math.ceil(l),o!==Math.floor(
o)&&(o=Math.floor(o),l++);var c=new Ae({shape:{x:o,y:s,width:l,height:u}});if(e){var p=t.getBaseAxis(),h=p.isHorizontal(),v=p.inverse;h?(v&&(c.shape.x+=l),c.shape.
width=0):(v||(c.shape.y+=u),c.shape.height=0);var d=W(n)?function(m){n(m,c)}:null;bt(c,{shape:{width:l,height:u,x:o,y:s}},r,null,i,d)}return c}function Em(t,e,r){
var i=t.getArea(),n=ge(i.r0,1),a=ge(i.r,1),o=new pn({shape:{cx:ge(t.cx,1),cy:ge(t.cy,1),r0:n,r:a,startAngle:i.startAngle,endAngle:i.endAngle,clockwise:i.clockwise}});
if(e){var s=t.getBaseAxis().dim==="angle";s?o.shape.endAngle=i.startAngle:o.shape.r=n,bt(o,{shape:{endAngle:i.endAngle,r:a}},r)}return o}function jc(t,e,r,i,n){
if(t){if(t.type==="polar")return Em(t,e,r);if(t.type==="cartesian2d")return Cm(t,e,r,i,n)}else return null;return null}function mT(t){var e=t.coordinateSystem;if(t.get("clip",!0)&&e&&(!e.shouldClip||e.shouldClip()))return e.getArea&&e.getArea(.1)}function Ii(t,e){return t.type===e}function _T(t,e,r,i){return t&&(t.legacy||t.legacy!==!1&&!r&&!i&&e!=="tspan"&&(e==="text"||H(t,"text")))}function xT(t,e,r){var i=t,n,a,o;if(e==="text")o=i;else{
o={},H(i,"text")&&(o.text=i.text),H(i,"rich")&&(o.rich=i.rich),H(i,"textFill")&&(o.fill=i.textFill),H(i,"textStroke")&&(o.stroke=i.textStroke),H(i,"fontFamily")&&
(o.fontFamily=i.fontFamily),H(i,"fontSize")&&(o.fontSize=i.fontSize),H(i,"fontStyle")&&(o.fontStyle=i.fontStyle),H(i,"fontWeight")&&(o.fontWeight=i.fontWeight),
a={type:"text",style:o,silent:!0},n={};var s=H(i,"textPosition");r?n.position=s?i.textPosition:"inside":s&&(n.position=i.textPosition),H(i,"textPosition")&&(n.position=
i.textPosition),H(i,"textOffset")&&(n.offset=i.textOffset),H(i,"textRotation")&&(n.rotation=i.textRotation),H(i,"textDistance")&&(n.distance=i.textDistance)}return gT(
o,t),w(o.rich,function(l){gT(l,l)}),{textConfig:n,textContent:a}}function gT(t,e){e&&(e.font=e.textFont||e.font,H(e,"textStrokeWidth")&&(t.lineWidth=e.textStrokeWidth),
H(e,"textAlign")&&(t.align=e.textAlign),H(e,"textVerticalAlign")&&(t.verticalAlign=e.textVerticalAlign),H(e,"textLineHeight")&&(t.lineHeight=e.textLineHeight),H(
e,"textWidth")&&(t.width=e.textWidth),H(e,"textHeight")&&(t.height=e.textHeight),H(e,"textBackgroundColor")&&(t.backgroundColor=e.textBackgroundColor),H(e,"text\
Padding")&&(t.padding=e.textPadding),H(e,"textBorderColor")&&(t.borderColor=e.textBorderColor),H(e,"textBorderWidth")&&(t.borderWidth=e.textBorderWidth),H(e,"te\
xtBorderRadius")&&(t.borderRadius=e.textBorderRadius),H(e,"textBoxShadowColor")&&(t.shadowColor=e.textBoxShadowColor),H(e,"textBoxShadowBlur")&&(t.shadowBlur=e.
textBoxShadowBlur),H(e,"textBoxShadowOffsetX")&&(t.shadowOffsetX=e.textBoxShadowOffsetX),H(e,"textBoxShadowOffsetY")&&(t.shadowOffsetY=e.textBoxShadowOffsetY))}
function Am(t,e,r){var i=t;i.textPosition=i.textPosition||r.position||"inside",r.offset!=null&&(i.textOffset=r.offset),r.rotation!=null&&(i.textRotation=r.rotation),
r.distance!=null&&(i.textDistance=r.distance);var n=i.textPosition.indexOf("inside")>=0,a=t.fill||ae.color.neutral99;yT(i,e);var o=i.textFill==null;return n?o&&
(i.textFill=r.insideFill||ae.color.neutral00,!i.textStroke&&r.insideStroke&&(i.textStroke=r.insideStroke),!i.textStroke&&(i.textStroke=a),i.textStrokeWidth==null&&
(i.textStrokeWidth=2)):(o&&(i.textFill=t.fill||r.outsideFill||ae.color.neutral00),!i.textStroke&&r.outsideStroke&&(i.textStroke=r.outsideStroke)),i.text=e.text,
i.rich=e.rich,w(e.rich,function(s){yT(s,s)}),i}function yT(t,e){e&&(H(e,"fill")&&(t.textFill=e.fill),H(e,"stroke")&&(t.textStroke=e.fill),H(e,"lineWidth")&&(t.textStrokeWidth=
e.lineWidth),H(e,"font")&&(t.font=e.font),H(e,"fontStyle")&&(t.fontStyle=e.fontStyle),H(e,"fontWeight")&&(t.fontWeight=e.fontWeight),H(e,"fontSize")&&(t.fontSize=
e.fontSize),H(e,"fontFamily")&&(t.fontFamily=e.fontFamily),H(e,"align")&&(t.textAlign=e.align),H(e,"verticalAlign")&&(t.textVerticalAlign=e.verticalAlign),H(e,"\
lineHeight")&&(t.textLineHeight=e.lineHeight),H(e,"width")&&(t.textWidth=e.width),H(e,"height")&&(t.textHeight=e.height),H(e,"backgroundColor")&&(t.textBackgroundColor=
e.backgroundColor),H(e,"padding")&&(t.textPadding=e.padding),H(e,"borderColor")&&(t.textBorderColor=e.borderColor),H(e,"borderWidth")&&(t.textBorderWidth=e.borderWidth),
H(e,"borderRadius")&&(t.textBorderRadius=e.borderRadius),H(e,"shadowColor")&&(t.textBoxShadowColor=e.shadowColor),H(e,"shadowBlur")&&(t.textBoxShadowBlur=e.shadowBlur),
H(e,"shadowOffsetX")&&(t.textBoxShadowOffsetX=e.shadowOffsetX),H(e,"shadowOffsetY")&&(t.textBoxShadowOffsetY=e.shadowOffsetY),H(e,"textShadowColor")&&(t.textShadowColor=
e.textShadowColor),H(e,"textShadowBlur")&&(t.textShadowBlur=e.textShadowBlur),H(e,"textShadowOffsetX")&&(t.textShadowOffsetX=e.textShadowOffsetX),H(e,"textShado\
wOffsetY")&&(t.textShadowOffsetY=e.textShadowOffsetY))}var ST=(function(){function t(){}return t.prototype.isBlank=function(){return this._isBlank},t.prototype.setBlank=function(e){this._isBlank=e},t})();Zi(ST);var It=ST;var lR=0,uR=(function(){function t(e){this.categories=e.categories||[],this._needCollect=e.needCollect,this._deduplication=e.deduplication,this.uid=++lR,this._onCollect=
e.onCollect}return t.createByAxisModel=function(e){var r=e.option,i=r.data,n=i&&B(i,fR);return new t({categories:n,needCollect:!n,deduplication:r.dedplication!==
!1})},t.prototype.getOrdinal=function(e){return this._getOrCreateMap().get(e)},t.prototype.parseAndCollect=function(e){var r,i=this._needCollect;if(!V(e)&&!i)return e;
if(i&&!this._deduplication)return r=this.categories.length,this.categories[r]=e,this._onCollect&&this._onCollect(e,r),r;var n=this._getOrCreateMap();return r=n.
get(e),r==null&&(i?(r=this.categories.length,this.categories[r]=e,n.set(e,r),this._onCollect&&this._onCollect(e,r)):r=NaN),r},t.prototype._getOrCreateMap=function(){
return this._map||(this._map=Z(this.categories))},t})();function fR(t){return Y(t)&&t.value!=null?t.value:t+""}var Bl=uR;var Wt=0,ts=1,cR={needTransform:1,normalize:1,scale:1,transformIn:1,transformOut:1,contain:1,getExtent:1,getExtentUnsafe:1,setExtent:1,setExtent2:1,getFilter:1,
sanitize:1,getDefaultStartValue:1,freeze:1},TT=ee(cR),rs=2,wT=3;function is(t,e,r){var i;t=t||{};var n=Ue();if(n){var a=n.createBreakScaleMapper(e,r);a.hasBreaks()&&
(w(TT,function(o){a[o]&&(t[o]=ue(a[o],a))}),i=a)}return i==null&&pR(t,r),{brk:i,mapper:t}}function Qc(t,e){w(TT,function(r){t[r]=e[r]})}function Jc(t,e){t.freeze=
Pe}function Ni(t){return t.getExtentUnsafe(Wt,rs)}function Pa(t,e){return t.getExtentUnsafe(ts,e)||t.getExtentUnsafe(Wt,e)}function CT(t){var e=Pa(t,wT);return e[1]-
e[0]}function ns(t){var e=t.getExtentUnsafe(Wt,wT);return e[1]-e[0]}function pR(t,e){var r=t||{},i=[];return r._extents=i,i[Wt]=e?e.slice():yt(),R(r,hR),r}var hR={
needTransform:function(){return!1},normalize:function(t){var e=this._extents[ts]||this._extents[Wt];return e[1]===e[0]?.5:(t-e[0])/(e[1]-e[0])},scale:function(t){
var e=this._extents[ts]||this._extents[Wt];return t*(e[1]-e[0])+e[0]},transformIn:function(t){return t},transformOut:function(t){return t},contain:function(t){var e=Pa(
this,null);return t>=e[0]&&t<=e[1]},getExtent:function(){return this._extents[Wt].slice()},getExtentUnsafe:function(t){return this._extents[t]},setExtent:function(t,e){
bT(this._extents,Wt,t,e)},setExtent2:function(t,e,r){var i=this._extents;i[t]||(i[t]=i[Wt].slice()),bT(i,t,e,r)},freeze:function(){}};function bT(t,e,r,i){wi(r,
i)&&(t[e][0]=r,t[e][1]=i)}function ep(t){return as(t)||ni(t)}function as(t){return t.type==="interval"}function os(t){return t.type==="time"}function ni(t){return t.type==="log"}function rt(t){return t.type==="ordinal"}function ET(t){var e=Tf(t),r=la(10,e),i=Jt(t/r);return i?i===2?i=3:i===3?i=5:i*=2:i=1,ge(i*r,-e)}function kr(t){return Qt(t)+2}function zl(t,e){return Ao(t)/Ao(
e)}function tp(t,e,r){var i=r&&r.lookup;if(i){for(var n=0;n<i.from.length;n++)if(t===i.from[n])return i.to[n]}return la(e,t)}function rp(t,e,r){var i=t.slice();
if(i[0]===i[1]){var n=r&&r.ctnShp;if(i[0]!==0){var a=Ie(i[0]);e[1]||(i[1]+=a/2),i[0]-=a/2}else n&&(i[0]=-1),i[1]=1}return(!Dr(i[0])||!Dr(i[1]))&&(i[0]=0,i[1]=1),
i[1]<i[0]&&i.reverse(),i}function AT(t,e){return[t[0]!==e[0],t[1]!==e[1]]}function Fl(t,e){return t=t||e,Jt(ve(t,1))}function ip(t,e,r){var i=Ni(t),n=i[0],a=t.count(),
o=Math.max((e||0)+1,1);n!==0&&o>1&&a/o>2&&(n=Math.round(Math.ceil(n/o)*o)),n!==i[0]&&l(i[0],!0,!0);for(var s=n;s<=i[1];s+=o)l(s,!1,s===i[0]||s===i[1]);s-o!==i[1]&&
l(i[1],!0,!0);function l(u,f,c){r({value:u,offInterval:f},c)}}var DT=(function(t){I(e,t);function e(r){var i=t.call(this)||this;i.type="ordinal",i.parse=e.parse,Qc(i,e.decoratedMethods);var n=r.ordinalMeta;n||(n=new Bl({})),
k(n)&&(n=new Bl({categories:B(n,function(o){return Y(o)?o.value:o})})),i._ordinalMeta=n;var a=is(null,null,r.extent||[0,n.categories.length-1]);return i._mapper=
a.mapper,Jc(i,a.mapper),i}return e.parse=function(r){return r==null?r=NaN:V(r)?(r=this._ordinalMeta.getOrdinal(r),r==null&&(r=NaN)):r=Jt(r),r},e.prototype.getTicks=
function(){var r=[];return ip(this,0,function(i){r.push(i)}),r},e.prototype.getMinorTicks=function(r){},e.prototype.setSortInfo=function(r){if(r==null){this._ordinalNumbersByTick=
this._ticksByOrdinalNumber=null;return}for(var i=r.ordinalNumbers,n=this._ordinalNumbersByTick=[],a=this._ticksByOrdinalNumber=[],o=0,s=this._ordinalMeta.categories.
length,l=Fe(s,i.length);o<l;++o){var u=n[o]=i[o];a[u]=o}for(var f=0;o<s;++o){for(;a[f]!=null;)f++;n[o]=f,a[f]=o}},e.prototype._getTickNumber=function(r){var i=this.
_ticksByOrdinalNumber;return i&&r>=0&&r<i.length?i[r]:r},e.prototype.getRawOrdinalNumber=function(r){var i=this._ordinalNumbersByTick;return i&&r>=0&&r<i.length?
i[r]:r},e.prototype.getLabel=function(r){if(!this.isBlank()){var i=this.getRawOrdinalNumber(r.value),n=this._ordinalMeta.categories[i];return n==null?"":n+""}},
e.prototype.count=function(){var r=Ni(this._mapper);return r[1]-r[0]+1},e.prototype.getOrdinalMeta=function(){return this._ordinalMeta},e.type="ordinal",e.decoratedMethods=
{needTransform:function(){return this._mapper.needTransform()},contain:function(r){return this._mapper.contain(this._getTickNumber(r))&&r>=0&&r<this._ordinalMeta.
categories.length},normalize:function(r){return this._mapper.normalize(this._getTickNumber(r))},scale:function(r){return this.getRawOrdinalNumber(Jt(this._mapper.
scale(r)))},transformIn:function(r,i){return this._mapper.transformIn(this._getTickNumber(r),i)},transformOut:function(r,i){return this.getRawOrdinalNumber(this.
_mapper.transformOut(r,i))},getExtent:function(){return this._mapper.getExtent()},getExtentUnsafe:function(r,i){return this._mapper.getExtentUnsafe(r,i)},setExtent:function(r,i){
return this._mapper.setExtent(r,i)},setExtent2:function(r,i,n){return this._mapper.setExtent2(r,i,n)}},e})(It);It.registerClass(DT);var MT=DT;function ss(t,e,r,i){for(var n=t.getTicks({expandToNicedExtent:!0}),a=[],o=t.getExtent(),s=1;s<n.length;s++){var l=n[s],u=n[s-1];if(!(u.break||l.break)){for(var f=0,
c=[],p=l.value-u.value,h=p/e,v=kr(h);f<e-1;){var d=ge(u.value+(f+1)*h,v);d>o[0]&&d<o[1]&&c.push(d),f++}var m=Ue();m&&m.pruneTicksByBreak("auto",c,r,function(g){
return g},i,o),a.push(c)}}return a}var OT=(function(t){I(e,t);function e(r){var i=t.call(this)||this;i.type="interval",i.parse=e.parse,r=r||{};var n=Tc(i,r),a=is(i,n,null);return i.brk=a.brk,i._cfg=
{interval:0,intervalPrecision:2,intervalCount:void 0,niceExtent:void 0},i}return e.parse=function(r){return r==null||r===""?NaN:Number(r)},e.prototype.getConfig=
function(){return ie(this._cfg)},e.prototype.setConfig=function(r){var i=Ni(this);this._cfg=r=ie(r),r.niceExtent==null&&(r.niceExtent=i.slice()),r.intervalPrecision==
null&&(r.intervalPrecision=kr(r.interval))},e.prototype.getTicks=function(r){r=r||{};var i=this._cfg,n=i.interval,a=Ni(this),o=i.niceExtent,s=i.intervalPrecision,
l=Ue(),u=this.brk,f=l&&u,c=[];if(!n)return c;if(r.breakTicks==="only_break"&&f)return l.addBreaksToTicks(c,u.breaks,a),c;var p=3e3;a[0]<o[0]&&c.push({value:r.expandToNicedExtent?
ge(o[0]-n,s):a[0]});for(var h=function(_,x){return Jt((x-_)/n)},v=i.intervalCount,d=o[0],m=0;;m++){if(v==null){if(d>o[1]||!isFinite(d)||!isFinite(o[1]))break}else{
if(m>v)break;d=Fe(d,o[1]),m===v&&(d=o[1])}if(c.push({value:d}),d=ge(d+n,s),u){var g=u.calcNiceTickMultiple(d,h);g>=0&&(d=ge(d+g*n,s))}if(c.length>0&&d===c[c.length-
1].value)break;if(c.length>p)return[]}var y=c.length?c[c.length-1].value:o[1];return a[1]>y&&c.push({value:r.expandToNicedExtent?ge(y+n,s):a[1]}),f&&l.pruneTicksByBreak(
r.pruneByBreak,c,u.breaks,function(_){return _.value},i.interval,a),f&&r.breakTicks!=="none"&&l.addBreaksToTicks(c,u.breaks,a),c},e.prototype.getMinorTicks=function(r){
return ss(this,r,Ca(this),this._cfg.interval)},e.prototype.getLabel=function(r,i){if(r==null)return"";var n=i&&i.precision;n==null?n=Qt(r.value)||0:n==="auto"&&
(n=this._cfg.intervalPrecision);var a=ge(r.value,n,!0);return hm(a)},e.type="interval",e})(It);It.registerClass(OT);var Ia=OT;var vR=function(t,e,r,i){for(;r<i;){var n=r+i>>>1;t[n][1]<e?r=n+1:i=n}return r},PT=(function(t){I(e,t);function e(r){var i=t.call(this)||this;i.type="time",i.parse=
e.parse,i._locale=r.locale,i._useUTC=r.useUTC,i._interval=0;var n=Tc(i,r),a=is(i,n,null);return i.brk=a.brk,i}return e.prototype.getLabel=function(r){return Aa(
r.value,nm[Nb(jo(this._minLevelUnit))]||nm.second,this._useUTC,this._locale)},e.prototype.getFormattedLabel=function(r,i,n){return Rb(r,i,n,this._locale,this._useUTC)},
e.prototype.getTicks=function(r){r=r||{};var i=this._interval,n=Ni(this),a=Ue(),o=this.brk,s=a&&o,l=[];if(!i)return l;var u=this._useUTC;if(s&&r.breakTicks==="o\
nly_break")return Ue().addBreaksToTicks(l,o.breaks,n),l;l=SR(this._minLevelUnit,this._approxInterval,u,n,ns(this),o);var f=Gt.length-1,c=0;return w(l,function(p){
p.time&&(f=Math.min(f,oe(Gt,p.time.upperTimeUnit)),c=Math.max(c,p.time.level))}),s&&Ue().pruneTicksByBreak(r.pruneByBreak,l,o.breaks,function(p){return p.value},
this._approxInterval,n),s&&r.breakTicks!=="none"&&Ue().addBreaksToTicks(l,o.breaks,n,function(p){for(var h=Math.max(oe(Gt,Da(p.vmin,u)),oe(Gt,Da(p.vmax,u))),v=0,
d=0;d<Gt.length;d++)if(!IT(Gt[d],p.vmin,p.vmax,u)){v=d;break}var m=Math.min(v,f),g=Math.max(m,h);return{level:c,lowerTimeUnit:Gt[g],upperTimeUnit:Gt[m]}}),l},e.
prototype.getMinorTicks=function(r){return ss(this,r,Ca(this),this._interval)},e.prototype.setTimeInterval=function(r){this._interval=r.interval,this._approxInterval=
r.approxInterval,this._minLevelUnit=r.minLevelUnit},e.parse=function(r){return ce(r)?Math.round(r):+$r(r)},e.type="time",e})(It),np=[["second",Ec],["minute",Ac],
["hour",$o],["quarter-day",$o*6],["half-day",$o*12],["day",or*1.2],["half-week",or*3.5],["week",or*7],["month",or*31],["quarter",or*95],["half-year",im/2],["yea\
r",im]];function IT(t,e,r,i){return Dc(new Date(e),t,i).getTime()===Dc(new Date(r),t,i).getTime()}function dR(t,e){return t/=or,t>16?16:t>7.5?7:t>3.5?4:t>1.5?2:
1}function mR(t){var e=30*or;return t/=e,t>6?6:t>3?3:t>2?2:1}function gR(t){return t/=$o,t>12?12:t>6?6:t>3.5?4:t>2?2:1}function LT(t,e){return t/=e?Ac:Ec,t>30?30:
t>20?20:t>15?15:t>10?10:t>5?5:t>2?2:1}function yR(t){return ve(ua(t,!0),1)}function _R(t,e,r){var i=Math.max(0,oe(Gt,e)-1);return Dc(new Date(t),Gt[i],r).getTime()}
function xR(t,e){var r=new Date(0);r[t](1);var i=r.getTime();r[t](1+e);var n=r.getTime()-i;return function(a,o){return Math.max(0,Math.round((o-a)/n))}}function SR(t,e,r,i,n,a){
var o=3e3,s=Lb,l=0;function u(L,F,U,X,q,j,J){for(var re=xR(q,L),$=F,de=new Date($);$<U&&$<=i[1]&&(J.push({value:$}),!(l++>o));)if(de[q](de[X]()+L),$=de.getTime(),
a){var _e=a.calcNiceTickMultiple($,re);_e>0&&(de[q](de[X]()+_e*L),$=de.getTime())}J.push({value:$,notAdd:$>i[1]})}function f(L,F,U){var X=[],q=!F.length;if(!IT(
jo(L),i[0],i[1],r)){q&&(F=[{value:_R(i[0],L,r)},{value:i[1]}]);for(var j=0;j<F.length-1;j++){var J=F[j].value,re=F[j+1].value;if(J!==re){var $=void 0,de=void 0,
_e=void 0,ht=!1;switch(L){case"year":$=Math.max(1,Math.round(e/or/365)),de=am(r),_e=kb(r);break;case"half-year":case"quarter":case"month":$=mR(e),de=Mc(r),_e=om(
r);break;case"week":case"half-week":case"day":$=dR(e,31),de=Oc(r),_e=sm(r),ht=!0;break;case"half-day":case"quarter-day":case"hour":$=gR(e),de=Lc(r),_e=lm(r);break;case"\
minute":$=LT(e,!0),de=Pc(r),_e=um(r);break;case"second":$=LT(e,!1),de=Ic(r),_e=fm(r);break;case"millisecond":$=yR(e),de=Nc(r),_e=cm(r);break}re>=i[0]&&J<=i[1]&&
u($,J,re,de,_e,ht,X),L==="year"&&U.length>1&&j===0&&U.unshift({value:U[0].value-$})}}for(var j=0;j<X.length;j++)U.push(X[j])}}for(var c=[],p=[],h=0,v=0,d=0;d<s.
length;++d){var m=jo(s[d]);if(Ib(s[d])){f(s[d],c[c.length-1]||[],p);var g=s[d+1]?jo(s[d+1]):null;if(m!==g){if(p.length){v=h,p.sort(function(L,F){return L.value-
F.value});for(var y=[],_=0;_<p.length;++_){var x=p[_].value;(_===0||p[_-1].value!==x)&&(y.push(p[_]),x>=i[0]&&x<=i[1]&&h++)}var S=n/e;if(h>S*1.5&&v>S/1.5||(c.push(
y),h>S||t===s[d]))break}p=[]}}}for(var b=Ce(B(c,function(L){return Ce(L,function(F){return F.value>=i[0]&&F.value<=i[1]&&!F.notAdd})}),function(L){return L.length>
0}),T=b.length-1,C=[],d=0;d<b.length;++d)for(var A=b[d],E=0;E<A.length;++E){var D=Da(A[E].value,r);C.push({value:A[E].value,time:{level:T-d,upperTimeUnit:D,lowerTimeUnit:D}})}
Oo(C,Rx,null),C.sort(function(L,F){return L.value-F.value});var O=C[0],M=C[C.length-1],N=Da(i[0],r),P=Da(i[1],r);return(!O||O.value>i[0])&&C.unshift({value:i[0],
time:{level:0,upperTimeUnit:N,lowerTimeUnit:N},notNice:!0}),(!M||M.value<i[1])&&C.push({value:i[1],time:{level:0,upperTimeUnit:P,lowerTimeUnit:P},notNice:!0}),C}
var NT=function(t,e){var r=t.getExtent();if(r[0]===r[1]&&(r[0]-=or,r[1]+=or),r[1]===-1/0&&r[0]===1/0){var i=new Date;r[1]=+new Date(i.getFullYear(),i.getMonth(),
i.getDate()),r[0]=r[1]-or}t.setExtent(r[0],r[1]);var n=Fl(e.splitNumber,10),a=ns(t)/n,o=e.minInterval,s=e.maxInterval;o!=null&&a<o&&(a=o),s!=null&&a>s&&(a=s);var l=np.
length,u=Math.min(vR(np,a,0,l),l-1),f=np[u][1],c=np[Math.max(u-1,0)][0];t.setTimeInterval({approxInterval:a,interval:f,minLevelUnit:c})};It.registerClass(PT);var RT=PT;var ap=0,op=1,bR=2,FT=(function(t){I(e,t);function e(r){var i=t.call(this)||this;i.type="log",i.parse=Ia.parse,i.base=r.logBase||10;var n=[],a=[],o=i._lookup={from:n,
to:a};n[ap]=n[op]=a[ap]=a[op]=NaN,Qc(i,e.mapperMethods);var s=Ue(),l=r.breakOption,u={lookup:o};return s&&s.parseAxisBreakOptionInwardTransform(l,i,{noNegative:!0},
bR,u),i.powStub=new Ia({breakParsed:u.original}),i.intervalStub=new Ia({breakParsed:u.transformed}),Jc(i,i.intervalStub),i}return e.prototype.getTicks=function(r){
var i=this.base,n=this.powStub,a=Ue(),o=this.intervalStub,s=o.getExtent(),l=n.getExtent(),u={lookup:{from:s,to:l}};return B(o.getTicks(r||{}),function(f){var c=f.
value,p=tp(c,i,u),h;if(a){var v=a.getTicksBreakOutwardTransform(this,f,Ca(n),this._lookup);v&&(h=v.vBreak,p=v.tickVal)}return{value:p,break:h}},this)},e.prototype.
getMinorTicks=function(r){return ss(this,r,Ca(this.powStub),this.intervalStub.getConfig().interval)},e.prototype.getLabel=function(r,i){return this.intervalStub.
getLabel(r,i)},e.type="log",e.mapperMethods={needTransform:function(){return!0},normalize:function(r){return this.intervalStub.normalize(zl(r,this.base))},scale:function(r){
return tp(this.intervalStub.scale(r),this.base,null)},transformIn:function(r,i){return r=zl(r,this.base),i&&i.depth===rs?r:this.intervalStub.transformIn(r,i)},transformOut:function(r,i){
var n=i?i.depth:null;return kT.depth=n,BT.lookup=this._lookup,tp(n===rs?r:this.intervalStub.transformOut(r,kT),this.base,BT)},contain:function(r){return this.powStub.
contain(r)},setExtent:function(r,i){this.setExtent2(Wt,r,i)},setExtent2:function(r,i,n){if(!(!wi(i,n)||i<=0||n<=0)){var a=zT,o=zT;if(r===Wt){var s=this._lookup;
a=s.to,o=s.from}this.powStub.setExtent2(r,a[ap]=i,a[op]=n);var l=this.base;this.intervalStub.setExtent2(r,o[ap]=zl(i,l),o[op]=zl(n,l))}},getFilter:function(){return{
g:0}},sanitize:function(r,i){return wi(i[0],i[1])&&Je(r)&&r<=0&&(r=i[0]),r},getDefaultStartValue:function(){return 1},getExtent:function(){return this.powStub.getExtent()},
getExtentUnsafe:function(r,i){return i===null?this.powStub.getExtentUnsafe(r,null):this.intervalStub.getExtentUnsafe(r,i)}},e})(It);It.registerClass(FT);var kT={},
BT={},zT=[],UT=FT;var sp={value:1,category:1,time:1,log:1};var VT=Q();function HT(t){var e=t.get("type");return(e==null||!H(sp,e)&&!It.getClass(e))&&(e="value"),e}function GT(t,e,r){var i=Ue(),n;switch(i&&(n=Dm(t,e,r)),
e){case"category":return new MT({ordinalMeta:t.getOrdinalMeta?t.getOrdinalMeta():t.getCategories(),extent:yt()});case"time":return new RT({locale:t.ecModel.getLocaleModel(),
useUTC:t.ecModel.get("useUTC"),breakOption:n});case"log":return new UT({logBase:t.get("logBase"),breakOption:n});case"value":return new Ia({breakOption:n});default:
return new(It.getClass(e)||Ia)({})}}function YT(t,e,r){var i=r?Pa(t,null):t.getExtentUnsafe(Wt,null),n=i[0],a=i[1];return wi(n,a)?n===e||a===e?wR:n<e&&a>e?TR:lp:
lp}var TR=1,wR=2,lp=3;function WT(t){VT(t).noOnMyZero=!0}function XT(t){return VT(t).noOnMyZero}function Ul(t){var e=t.getLabelModel().get("formatter");if(t.type===
"time"){var r=Pb(e);return function(n,a){return t.scale.getFormattedLabel(n,a,r)}}else{if(V(e))return function(n){var a=t.scale.getLabel(n),o=e.replace("{value}",
a??"");return o};if(W(e)){if(t.type==="category")return function(n,a){return e(ls(t,n),n.value-t.scale.getExtent()[0],null)};var i=Ue();return function(n,a){var o=null;
return i&&(o=i.makeAxisLabelFormatterParamBreak(o,n.break)),e(ls(t,n),a,o)}}else return function(n){return t.scale.getLabel(n)}}}function ls(t,e){var r=t.scale;
return rt(r)?r.getLabel(e):e.value}function up(t){var e=t.get("interval");return e??"auto"}function KT(t){return t.type==="category"&&up(t.getLabelModel())===0}
function ZT(t,e){var r={};return w(t.mapDimensionsAll(e),function(i){r[gc(t,i)]=!0}),ee(r)}function bn(t){return t==="middle"||t==="center"}function Na(t){return t.
getShallow("show")}function Dm(t,e,r){var i=t.get("breaks",!0);if(i!=null){if(!Ue())return;if(!r||!CR(e)){if(0)var n;return}return i}}function CR(t){return t!==
"category"}function fp(t,e,r,i,n,a){var o=ni(t),s=o?t.intervalStub:t;if(s.setExtent(i[0],i[1]),o){var l=t.powStub,u={depth:rs},f=t.transformOut(i[0],u),c=t.transformOut(
i[1],u),p=AT(r,i);e[0]&&!p[0]&&(f=n[0]),e[1]&&!p[1]&&(c=n[1]),l.setExtent(f,c)}s.setConfig(a)}function Ri(t,e){return rt(t)?t.getRawOrdinalNumber(e.value):e.value}
function cp(t,e){return rt(t)&&!!e.get("boundaryGap")}function $T(t,e){if(t.length===e.length){for(var r=0;r<t.length;r++)if(t[r]!==e[r])return;return!0}}function jT(t){for(var e=yt(),r=yt(),i=0;i<t.length;){var n=t[i++],
a=t[i++];Yt(n,a)||(nl(e,n),nl(r,a))}return[e,r]}function QT(t,e){var r=jT(t),i=r[0],n=r[1],a=jT(e),o=a[0],s=a[1];return Math.max(Math.abs(i[0]-o[0]),Math.abs(n[0]-
s[0]),Math.abs(i[1]-o[1]),Math.abs(n[1]-s[1]))}function JT(t){return ce(t)?t:t?.5:0}function ER(t,e,r){if(r.valueDim==null)return[];for(var i=e.count(),n=lr(i*2),
a=0;a<i;a++){var o=qc(r,t,e,a);n[a*2]=o[0],n[a*2+1]=o[1]}return n}function Tn(t,e,r,i,n){var a=r.getBaseAxis(),o=a.dim==="x"||a.dim==="radius"?0:1,s=[],l=0,u=[],
f=[],c=[],p=[];if(n){for(l=0;l<t.length;l+=2){var h=e||t;Yt(h[l],h[l+1])||p.push(t[l],t[l+1])}t=p}for(l=0;l<t.length-2;l+=2)switch(c[0]=t[l+2],c[1]=t[l+3],f[0]=
t[l],f[1]=t[l+1],s.push(f[0],f[1]),i){case"end":u[o]=c[o],u[1-o]=f[1-o],s.push(u[0],u[1]);break;case"middle":var v=(f[o]+c[o])/2,d=[];u[o]=d[o]=v,u[1-o]=f[1-o],
d[1-o]=c[1-o],s.push(u[0],u[1]),s.push(d[0],d[1]);break;default:u[o]=f[o],u[1-o]=c[1-o],s.push(u[0],u[1])}return s.push(t[l++],t[l++]),s}function AR(t,e){var r=[],
i=t.length,n,a;function o(f,c,p){var h=f.coord,v=(p-h)/(c.coord-h),d=w0(v,[f.color,c.color]);return{coord:p,color:d}}for(var s=0;s<i;s++){var l=t[s],u=l.coord;if(u<
0)n=l;else if(u>e){a?r.push(o(a,l,e)):n&&r.push(o(n,l,0),o(n,l,e));break}else n&&(r.push(o(n,l,0)),n=null),r.push(l),a=l}return r}function DR(t,e,r){var i=t.getVisual(
"visualMeta");if(!(!i||!i.length||!t.count())&&e.type==="cartesian2d"){for(var n,a,o=i.length-1;o>=0;o--){var s=t.getDimensionInfo(i[o].dimension);if(n=s&&s.coordDim,
n==="x"||n==="y"){a=i[o];break}}if(a){var l=e.getAxis(n),u=B(a.stops,function(_){return{coord:l.toGlobalCoord(l.dataToCoord(_.value)),color:_.color}}),f=u.length,
c=a.outerColors.slice();f&&u[0].coord>u[f-1].coord&&(u.reverse(),c.reverse());var p=AR(u,n==="x"?r.getWidth():r.getHeight()),h=p.length;if(!h&&f)return u[0].coord<
0?c[1]?c[1]:u[f-1].color:c[0]?c[0]:u[0].color;var v=10,d=p[0].coord-v,m=p[h-1].coord+v,g=m-d;if(g<.001)return"transparent";w(p,function(_){_.offset=(_.coord-d)/
g}),p.push({offset:h?p[h-1].offset:.5,color:c[1]||"transparent"}),p.unshift({offset:h?p[0].offset:.5,color:c[0]||"transparent"});var y=new Yf(0,0,0,0,p,!0);return y[n]=
d,y[n+"2"]=m,y}}}function MR(t,e,r){var i=t.get("showAllSymbol"),n=i==="auto";if(!(i&&!n)){var a=r.getAxesByScale("ordinal")[0];if(a&&!(n&&OR(a,e))){var o=e.mapDimension(
a.dim),s={};return w(a.getViewLabels(),function(l){l.tick.offInterval||(s[Ri(a.scale,l.tick)]=1)}),function(l){return!s.hasOwnProperty(e.get(o,l))}}}}function OR(t,e){
var r=t.getExtent(),i=Math.abs(r[1]-r[0])/t.scale.count();isNaN(i)&&(i=0);for(var n=e.count(),a=Math.max(1,Math.round(n/5)),o=0;o<n;o+=a)if(kl.getSymbolSize(e,o)[t.
isHorizontal()?1:0]*1.5>i)return!1;return!0}function LR(t){for(var e=t.length/2;e>0&&Yt(t[e*2-2],t[e*2-1]);e--);return e-1}function ew(t,e){return[t[e*2],t[e*2+
1]]}function PR(t,e,r){for(var i=t.length/2,n=r==="x"?0:1,a,o,s=0,l=-1,u=0;u<i;u++)if(o=t[u*2+n],!Yt(o,t[u*2+1-n])){if(u===0){a=o;continue}if(a<=e&&o>=e||a>=e&&
o<=e){l=u;break}s=u,a=o}return{range:[s,l],t:(e-a)/(o-a)}}function tw(t){if(t.get(["endLabel","show"]))return!0;for(var e=0;e<Ot.length;e++)if(t.get([Ot[e],"end\
Label","show"]))return!0;return!1}function Mm(t,e,r,i){if(Ii(e,"cartesian2d")){var n=i.getModel("endLabel"),a=n.get("valueAnimation"),o=i.getData(),s={lastFrameIndex:0},
l=tw(i)?function(h,v){t._endLabelOnDuring(h,v,o,s,a,n,e)}:null,u=e.getBaseAxis().isHorizontal(),f=Cm(e,r,i,function(){var h=t._endLabel;h&&r&&s.originalX!=null&&
h.attr({x:s.originalX,y:s.originalY})},l);if(!i.get("clip",!0)){var c=f.shape,p=Math.max(c.width,c.height);u?(c.y-=p,c.height+=p*2):(c.x-=p,c.width+=p*2)}return l&&
l(1,f),f}else return Em(e,r,i)}function IR(t,e){var r=e.getBaseAxis(),i=r.isHorizontal(),n=r.inverse,a=i?n?"right":"left":"center",o=i?"middle":n?"top":"bottom";
return{normal:{align:t.get("align")||a,verticalAlign:t.get("verticalAlign")||o}}}var NR=(function(t){I(e,t);function e(){return t!==null&&t.apply(this,arguments)||
this}return e.prototype.init=function(){var r=new ye,i=new es;this.group.add(i.group),this._symbolDraw=i,this._lineGroup=r,this._changePolyState=ue(this._changePolyState,
this)},e.prototype.render=function(r,i,n){var a=r.coordinateSystem,o=this.group,s=r.getData(),l=r.getModel("lineStyle"),u=r.getModel("areaStyle"),f=s.getLayout(
"points")||[],c=a.type==="polar",p=this._coordSys,h=this._symbolDraw,v=this._polyline,d=this._polygon,m=this._lineGroup,g=!i.ssr&&r.get("animation"),y=!u.isEmpty(),
_=u.get("origin"),x=Zc(a,s,_),S=y&&ER(a,s,x),b=r.get("showSymbol"),T=r.get("connectNulls"),C=b&&!c&&MR(r,s,a),A=this._data;A&&A.eachItemGraphicEl(function(we,Ve){
we.__temp&&(o.remove(we),A.setItemGraphicEl(Ve,null))}),b||h.remove(),o.add(m);var E=c?!1:r.get("step"),D;a&&a.getArea&&r.get("clip",!0)&&(D=a.getArea(),D.width!=
null?(D.x-=.1,D.y-=.1,D.width+=.2,D.height+=.2):D.r0&&(D.r0-=.5,D.r+=.5)),this._clipShapeForSymbol=D;var O=DR(s,a,n)||s.getVisual("style")[s.getVisual("drawType")];
if(!(v&&p.type===a.type&&E===this._step))b&&h.updateData(s,{isIgnore:C,clipShape:D,disableAnimation:!0,getSymbolPoint:function(we){return[f[we*2],f[we*2+1]]}}),
g&&this._initSymbolLabelAnimation(s,a,D),E&&(S&&(S=Tn(S,f,a,E,T)),f=Tn(f,null,a,E,T)),v=this._newPolyline(f),y?d=this._newPolygon(f,S):d&&(m.remove(d),d=this._polygon=
null),c||this._initOrUpdateEndLabel(r,a,Nr(O)),m.setClipPath(Mm(this,a,!0,r));else{y&&!d?d=this._newPolygon(f,S):d&&!y&&(m.remove(d),d=this._polygon=null),c||this.
_initOrUpdateEndLabel(r,a,Nr(O));var M=m.getClipPath();if(M){var N=Mm(this,a,!1,r);bt(M,{shape:N.shape},r)}else m.setClipPath(Mm(this,a,!0,r));b&&h.updateData(s,
{isIgnore:C,clipShape:D,disableAnimation:!0,getSymbolPoint:function(we){return[f[we*2],f[we*2+1]]}}),(!$T(this._stackedOnPoints,S)||!$T(this._points,f))&&(g?this.
_doUpdateAnimation(s,S,a,n,E,_,T):(E&&(S&&(S=Tn(S,f,a,E,T)),f=Tn(f,null,a,E,T)),v.setShape({points:f}),d&&d.setShape({points:f,stackedOnPoints:S})))}var P=r.getModel(
"emphasis"),L=P.get("focus"),F=P.get("blurScope"),U=P.get("disabled");if(v.useStyle(le(l.getLineStyle(),{fill:"none",stroke:O,lineJoin:"bevel"})),ca(v,r,"lineSt\
yle"),v.style.lineWidth>0&&r.get(["emphasis","lineStyle","width"])==="bolder"){var X=v.getState("emphasis").style;X.lineWidth=+v.style.lineWidth+1}pe(v).seriesIndex=
r.seriesIndex,nr(v,L,F,U);var q=JT(r.get("smooth")),j=r.get("smoothMonotone");if(v.setShape({smooth:q,smoothMonotone:j,connectNulls:T}),d){var J=s.getCalculationInfo(
"stackedOnSeries"),re=0;d.useStyle(le(u.getAreaStyle(),{fill:O,opacity:.7,lineJoin:"bevel",decal:s.getVisual("style").decal})),J&&(re=JT(J.get("smooth"))),d.setShape(
{smooth:q,stackedOnSmooth:re,smoothMonotone:j,connectNulls:T}),ca(d,r,"areaStyle"),pe(d).seriesIndex=r.seriesIndex,nr(d,L,F,U)}var $=this._changePolyState;s.eachItemGraphicEl(
function(we){we&&(we.onHoverStateChange=$)}),this._polyline.onHoverStateChange=$,this._data=s,this._coordSys=a,this._stackedOnPoints=S,this._points=f,this._step=
E,this._valueOrigin=_;var de=r.get("triggerEvent"),_e=r.get("triggerLineEvent"),ht=_e===!0||de===!0||de==="line",xt=_e===!0||de===!0||de==="area";this.packEventData(
r,v,ht),d&&this.packEventData(r,d,xt)},e.prototype.packEventData=function(r,i,n){pe(i).eventData=n?{componentType:"series",componentSubType:"line",componentIndex:r.
componentIndex,seriesIndex:r.seriesIndex,seriesName:r.name,seriesType:"line",selfType:i===this._polygon?"area":"line"}:null},e.prototype.highlight=function(r,i,n,a){
var o=r.getData(),s=gr(o,a);if(this._changePolyState("emphasis"),!(s instanceof Array)&&s!=null&&s>=0){var l=o.getLayout("points"),u=o.getItemGraphicEl(s);if(!u){
var f=l[s*2],c=l[s*2+1];if(Yt(f,c)||this._clipShapeForSymbol&&!this._clipShapeForSymbol.contain(f,c))return;var p=r.get("zlevel")||0,h=r.get("z")||0;u=new kl(o,
s),u.x=f,u.y=c,u.setZ(p,h);var v=u.getSymbolPath().getTextContent();v&&(v.zlevel=p,v.z=h,v.z2=this._polyline.z2+1),u.__temp=!0,o.setItemGraphicEl(s,u),u.stopSymbolAnimation(
!0),this.group.add(u)}u.highlight()}else _t.prototype.highlight.call(this,r,i,n,a)},e.prototype.downplay=function(r,i,n,a){var o=r.getData(),s=gr(o,a);if(this._changePolyState(
"normal"),s!=null&&s>=0){var l=o.getItemGraphicEl(s);l&&(l.__temp?(o.setItemGraphicEl(s,null),this.group.remove(l)):l.downplay())}else _t.prototype.downplay.call(
this,r,i,n,a)},e.prototype._changePolyState=function(r){var i=this._polygon;id(this._polyline,r),i&&id(i,r)},e.prototype._newPolyline=function(r){var i=this._polyline;
return i&&this._lineGroup.remove(i),i=new cT({shape:{points:r},segmentIgnoreThreshold:2,z2:10}),this._lineGroup.add(i),this._polyline=i,i},e.prototype._newPolygon=
function(r,i){var n=this._polygon;return n&&this._lineGroup.remove(n),n=new pT({shape:{points:r,stackedOnPoints:i},segmentIgnoreThreshold:2}),this._lineGroup.add(
n),this._polygon=n,n},e.prototype._initSymbolLabelAnimation=function(r,i,n){var a,o,s=i.getBaseAxis(),l=s.inverse;i.type==="cartesian2d"?(a=s.isHorizontal(),o=!1):
i.type==="polar"&&(a=s.dim==="angle",o=!0);var u=r.hostModel,f=u.get("animationDuration");W(f)&&(f=f(null));var c=u.get("animationDelay")||0,p=W(c)?c(null):c;r.
eachItemGraphicEl(function(h,v){var d=h;if(d){var m=[h.x,h.y],g=void 0,y=void 0,_=void 0;if(n)if(o){var x=n,S=i.pointToCoord(m);a?(g=x.startAngle,y=x.endAngle,_=
-S[1]/180*Math.PI):(g=x.r0,y=x.r,_=S[0])}else{var b=n;a?(g=b.x,y=b.x+b.width,_=h.x):(g=b.y+b.height,y=b.y,_=h.y)}var T=y===g?0:(_-g)/(y-g);l&&(T=1-T);var C=W(c)?
c(v):f*T+p,A=d.getSymbolPath(),E=A.getTextContent();d.attr({scaleX:0,scaleY:0}),d.animateTo({scaleX:1,scaleY:1},{duration:200,setToFinal:!0,delay:C}),E&&E.animateFrom(
{style:{opacity:0}},{duration:300,delay:C}),A.disableLabelAnimation=!0}})},e.prototype._initOrUpdateEndLabel=function(r,i,n){var a=r.getModel("endLabel");if(tw(
r)){var o=r.getData(),s=this._polyline,l=o.getLayout("points");if(!l){s.removeTextContent(),this._endLabel=null;return}var u=this._endLabel;u||(u=this._endLabel=
new Qe({z2:200}),u.ignoreClip=!0,s.setTextContent(this._endLabel),s.disableLabelAnimation=!0);var f=LR(l);f>=0&&(ti(s,Ht(r,"endLabel"),{inheritColor:n,labelFetcher:r,
labelDataIndex:f,defaultText:function(c,p,h){return h!=null?Xc(o,h):Pi(o,c)},enableTextSetter:!0},IR(a,i)),s.textConfig.position=null)}else this._endLabel&&(this.
_polyline.removeTextContent(),this._endLabel=null)},e.prototype._endLabelOnDuring=function(r,i,n,a,o,s,l){var u=this._endLabel,f=this._polyline;if(u){r<1&&a.originalX==
null&&(a.originalX=u.x,a.originalY=u.y);var c=n.getLayout("points"),p=n.hostModel,h=p.get("connectNulls"),v=s.get("precision"),d=s.get("distance")||0,m=l.getBaseAxis(),
g=m.isHorizontal(),y=m.inverse,_=i.shape,x=y?g?_.x:_.y+_.height:g?_.x+_.width:_.y,S=(g?d:0)*(y?-1:1),b=(g?0:-d)*(y?-1:1),T=g?"x":"y",C=PR(c,x,T),A=C.range,E=A[1]-
A[0],D=void 0;if(E>=1){if(E>1&&!h){var O=ew(c,A[0]);u.attr({x:O[0]+S,y:O[1]+b}),o&&(D=p.getRawValue(A[0]))}else{var O=f.getPointOn(x,T);O&&u.attr({x:O[0]+S,y:O[1]+
b});var M=p.getRawValue(A[0]),N=p.getRawValue(A[1]);o&&(D=Kv(n,v,M,N,C.t))}a.lastFrameIndex=A[0]}else{var P=r===1||a.lastFrameIndex>0?A[0]:0,O=ew(c,P);o&&(D=p.getRawValue(
P)),u.attr({x:O[0]+S,y:O[1]+b})}if(o){var L=Ho(u);typeof L.setLabelText=="function"&&L.setLabelText(D)}}},e.prototype._doUpdateAnimation=function(r,i,n,a,o,s,l){
var u=this._polyline,f=this._polygon,c=r.hostModel,p=bm(this._data,r,this._stackedOnPoints,i,this._coordSys,n,this._valueOrigin,s),h=p.current,v=p.stackedOnCurrent,
d=p.next,m=p.stackedOnNext;if(o&&(v=Tn(p.stackedOnCurrent,p.current,n,o,l),h=Tn(p.current,null,n,o,l),m=Tn(p.stackedOnNext,p.next,n,o,l),d=Tn(p.next,null,n,o,l)),
QT(h,d)>3e3||f&&QT(v,m)>3e3){u.stopAnimation(),u.setShape({points:d}),f&&(f.stopAnimation(),f.setShape({points:d,stackedOnPoints:m}));return}u.shape.__points=p.
current,u.shape.points=h;var g={shape:{points:d}};p.current!==h&&(g.shape.__points=p.next),u.stopAnimation(),We(u,g,c),f&&(f.setShape({points:h,stackedOnPoints:v}),
f.stopAnimation(),We(f,{shape:{stackedOnPoints:m}},c),u.shape.points!==f.shape.points&&(f.shape.points=u.shape.points));for(var y=[],_=p.status,x=0;x<_.length;x++){
var S=_[x].cmd;if(S==="="){var b=r.getItemGraphicEl(_[x].idx1);b&&y.push({el:b,ptIdx:x})}}u.animators&&u.animators.length&&u.animators[0].during(function(){f&&f.
dirtyShape();for(var T=u.shape.__points,C=0;C<y.length;C++){var A=y[C].el,E=y[C].ptIdx*2;A.x=T[E],A.y=T[E+1],A.markRedraw()}})},e.prototype.remove=function(r){var i=this.
group,n=this._data;this._lineGroup.removeAll(),this._symbolDraw.remove(!0),n&&n.eachItemGraphicEl(function(a,o){a.__temp&&(i.remove(a),n.setItemGraphicEl(o,null))}),
this._polyline=this._polygon=this._coordSys=this._points=this._stackedOnPoints=this._endLabel=this._data=null},e.type="line",e})(_t),rw=NR;function Ra(t,e){return{seriesType:t,plan:La(),reset:function(r){var i=r.getData(),n=r.coordinateSystem,a=r.pipelineContext,o=e||a.large;if(n){var s=B(n.dimensions,
function(h){return i.mapDimension(h)}).slice(0,2),l=s.length,u=i.getCalculationInfo("stackResultDimension");Ir(i,s[0])&&(s[0]=u),Ir(i,s[1])&&(s[1]=u);var f=i.getStore(),
c=i.getDimensionIndex(s[0]),p=i.getDimensionIndex(s[1]);return l&&{progress:function(h,v){for(var d=h.end-h.start,m=o&&lr(d*l),g=[],y=[],_=h.start,x=0;_<h.end;_++){
var S=void 0;if(l===1){var b=f.get(c,_);S=n.dataToPoint(b,null,y)}else g[0]=f.get(c,_),g[1]=f.get(p,_),S=n.dataToPoint(g,null,y);o?(m[x++]=S[0],m[x++]=S[1]):v.setItemLayout(
_,S.slice())}o&&(v.setLayout("points",m),v.setLayout("pointsRange",{start:h.start,end:h.end}))}}}}}}var RR={average:function(t){for(var e=0,r=0,i=0;i<t.length;i++)isNaN(t[i])||(e+=t[i],r++);return r===0?NaN:e/r},sum:function(t){for(var e=0,r=0;r<t.length;r++)e+=
t[r]||0;return e},max:function(t){for(var e=-1/0,r=0;r<t.length;r++)t[r]>e&&(e=t[r]);return isFinite(e)?e:NaN},min:function(t){for(var e=1/0,r=0;r<t.length;r++)
t[r]<e&&(e=t[r]);return isFinite(e)?e:NaN},nearest:function(t){return t[0]}},kR=function(t){return Math.round(t.length/2)};function Vl(t){return{seriesType:t,reset:function(e,r,i){
var n=e.getData(),a=e.get("sampling"),o=e.coordinateSystem,s=n.count();if(s>10&&o.type==="cartesian2d"&&a){var l=o.getBaseAxis(),u=o.getOtherAxis(l),f=l.getExtent(),
c=i.getDevicePixelRatio(),p=Math.abs(f[1]-f[0])*(c||1),h=Math.round(s/p);if(isFinite(h)&&h>1){a==="lttb"?e.setData(n.lttbDownSample(n.mapDimension(u.dim),1/h)):
a==="minmax"&&e.setData(n.minmaxDownSample(n.mapDimension(u.dim),1/h));var v=void 0;V(a)?v=RR[a]:W(a)&&(v=a),v&&e.setData(n.downSample(n.mapDimension(u.dim),1/h,
v,kR))}}}}}function Om(t){t.registerChartView(rw),t.registerSeriesModel(aT),t.registerLayout(Ra("line",!0)),t.registerVisual({seriesType:"line",reset:function(e){var r=e.getData(),
i=e.getModel("lineStyle").getLineStyle();i&&!i.stroke&&(i.stroke=r.getVisual("style").fill),r.setVisual("legendLineStyle",i)}}),t.registerProcessor(t.PRIORITY.PROCESSOR.
STATISTIC,Vl("line"))}var BR=Q(),Hl=Q(),Xt={estimate:1,determine:2};function us(t){return{out:{noPxChangeTryDetermine:[]},kind:t}}function iw(t,e){var r=t.getLabelModel().get("custom\
Values");if(r){var i=t.scale;return{labels:B(aw(r,i),function(n,a){return{formattedLabel:Ul(t)(n,a),rawLabel:i.getLabel(n),tick:n}})}}return t.type==="category"?
zR(t,e):UR(t)}function nw(t,e,r){var i=t.scale,n=t.getTickModel().get("customValues");return n?{ticks:aw(n,i)}:t.type==="category"?FR(t,e):{ticks:i.getTicks(r)}}
function aw(t,e){var r=e.getExtent(),i=[];return w(t,function(n){n=e.parse(n),n>=r[0]&&n<=r[1]&&i.push(n)}),Oo(i,kx,null),bi(i),B(i,function(n){return{value:n}})}
function zR(t,e){var r=t.getLabelModel(),i=ow(t,r,e);return!r.get("show")||t.scale.isBlank()?{labels:[]}:i}function ow(t,e,r){var i=HR(t),n=up(e),a=r.kind===Xt.
estimate;if(!a){var o=lw(i,n);if(o)return o}var s,l;W(n)?s=pp(t,n,!1):(l=n==="auto"?GR(t,r):n,s=pp(t,l,!1));var u={labels:s,labelCategoryInterval:l};return a?r.
out.noPxChangeTryDetermine.push(function(){return Lm(i,n,u),!0}):Lm(i,n,u),u}function FR(t,e){var r=VR(t),i=up(e),n=lw(r,i);if(n)return n;var a,o;if((!e.get("sh\
ow")||t.scale.isBlank())&&(a=[]),W(i))a=pp(t,i,!0);else if(i==="auto"){var s=ow(t,t.getLabelModel(),us(Xt.determine));o=s.labelCategoryInterval,a=B(s.labels,function(l){
return l.tick})}else o=i,a=pp(t,o,!0);return Lm(r,i,{ticks:a,tickCategoryInterval:o})}function UR(t){var e=t.scale.getTicks(),r=Ul(t);return{labels:B(e,function(i,n){
return{formattedLabel:r(i,n),rawLabel:t.scale.getLabel(i),tick:i}})}}var VR=sw("axisTick"),HR=sw("axisLabel");function sw(t){return function(r){return Hl(r)[t]||
(Hl(r)[t]={list:[]})}}function lw(t,e){for(var r=0;r<t.list.length;r++)if(t.list[r].key===e)return t.list[r].value}function Lm(t,e,r){return t.list.push({key:e,
value:r}),r}function GR(t,e){if(e.kind===Xt.estimate){var r=t.calculateCategoryInterval(e);return e.out.noPxChangeTryDetermine.push(function(){return Hl(t).autoInterval=
r,!0}),r}var i=Hl(t).autoInterval;return i??(Hl(t).autoInterval=t.calculateCategoryInterval(e))}function uw(t,e){var r=e.kind,i=WR(t),n=Ul(t),a=(i.axisRotate-i.
labelRotate)/180*Math.PI,o=t.scale,s=o.getExtent(),l=o.count();if(s[1]-s[0]<1)return 0;var u=1,f=40;l>f&&(u=Math.max(1,Math.floor(l/f)));for(var c=s[0],p=t.dataToCoord(
c+1)-t.dataToCoord(c),h=Math.abs(p*Math.cos(a)),v=Math.abs(p*Math.sin(a)),d=0,m=0;c<=s[1];c+=u){var g=0,y=0,_=Vu(n({value:c}),i.font,"center","top");g=_.width*1.3,
y=_.height*1.3,d=Math.max(d,g,7),m=Math.max(m,y,7)}var x=d/h,S=m/v;isNaN(x)&&(x=1/0),isNaN(S)&&(S=1/0);var b=Math.max(0,Math.floor(Math.min(x,S)));if(r===Xt.estimate)
return e.out.noPxChangeTryDetermine.push(ue(YR,null,t,b,l)),b;var T=fw(t,b,l);return T??b}function YR(t,e,r){return fw(t,e,r)==null}function fw(t,e,r){var i=BR(
t.model),n=t.getExtent(),a=i.lastAutoInterval,o=i.lastTickCount;if(a!=null&&o!=null&&Math.abs(a-e)<=1&&Math.abs(o-r)<=1&&a>e&&i.axisExtent0===n[0]&&i.axisExtent1===
n[1])return a;i.lastTickCount=r,i.lastAutoInterval=e,i.axisExtent0=n[0],i.axisExtent1=n[1]}function WR(t){var e=t.getLabelModel();return{axisRotate:t.getRotate?
t.getRotate():t.isHorizontal&&!t.isHorizontal()?90:0,labelRotate:e.get("rotate")||0,font:e.getFont()}}function pp(t,e,r){var i=Ul(t),n=t.scale,a=[],o=W(e);return ip(
n,o?0:e,function(s,l){var u=n.getLabel(s);if(o){var f=!!e(s.value,u);if(s.offInterval=!f,!f&&!l)return}a.push(r?s:{formattedLabel:i(s),rawLabel:u,tick:s})}),a}var hp=Q();function cw(t){hp(t).prepare={}}function pw(t){hp(t).fullUpdate={}}function hw(t){return hp(t).prepare}function ka(t){return hp(t).fullUpdate}var XR=Ef(),vp="|&",fs=Q(),dp=-2,vw=-1,KR=Q();function dw(t,e){var r=t.model,i=fs(ka(r.ecModel)).keyed,n=i&&i.get(e);return n&&n.get(r.uid)}function mw(t,e){return _w(dw(t,e))}function gw(t,e){var r=[];return yw(
t.model.ecModel,function(i){for(var n=0;n<e.length;n++)e[n]&&i.serByIdx[e[n].seriesIndex]&&r.push(_w(i))}),r}function yw(t,e){var r=fs(ka(t)).keyed;r&&r.each(function(i,n){
i.each(function(a,o){e(a,n,o)})})}function _w(t){return{liPosMinGap:t?t.liPosMinGap:void 0}}function xw(t,e){var r=t.model.ecModel,i=fs(ka(r)).axSer;i&&mp(r,i.get(
t.model.uid),e)}function Nm(t,e,r){var i=dw(t,e);i&&mp(t.model.ecModel,i.sers,r)}function mp(t,e,r){if(e)for(var i=0;i<e.length;i++){var n=e[i];t.isSeriesFiltered(
n)||r(n)}}function Sw(t,e,r){var i=fs(ka(t)).keyed,n=i&&i.get(e);n&&n.each(function(a){r(a.axis)})}function Rm(t,e){var r=t.model,i=fs(ka(r.ecModel)).keys;i&&w(i.get(r.uid),
function(n){if(0)var a;e(n)})}function ZR(t){var e=KR(hw(t)),r=e.keyed||(e.keyed=Z());yw(t,function(i,n,a){var o=r.get(n)||r.set(n,Z()),s=o.get(a)||o.set(a,{});
i.metrics.liPosMinGap&&Tw.liPosMinGap(t,i,s)})}function bw(t,e){Tw[t]=e}var Tw={};function km(t,e,r){if(t){var i=e.ecModel,n=fs(ka(i)),a=t.model.uid;if(0)var o,
s;var l=n.axSer||(n.axSer=Z()),u=l.get(a)||l.set(a,[]);if(0)var f;u.push(e);var c=e.subType,p=e.getBaseAxis()===t,h=Im.get(Pm(c,p,r))||Im.get(Pm(c,p,null));if(h){
var v=n.keyed||(n.keyed=Z()),d=n.keys||(n.keys=Z()),m=h.key,g=v.get(m)||v.set(m,Z()),y=g.get(a);y||(y=g.set(a,{axis:t,sers:[],serByIdx:[]}),y.metrics=h.getMetrics(
t),(d.get(a)||d.set(a,[])).push(m)),y.sers.push(e),y.serByIdx[e.seriesIndex]=e}}}function Pm(t,e,r){return t+vp+G(e,!0)+vp+(r||"")}function ww(t,e){var r=Pm(e.seriesType,
e.baseAxis,e.coordSysType);Im.set(r,e),XR(t,function(){t.registerProcessor(t.PRIORITY.PROCESSOR.AXIS_STATISTICS,{overallReset:ZR})})}var Im=Z();var qR=.8;function ct(t,e){e=e||{};var r={w:NaN,w2:NaN},i=t.scale,n=e.fromStat,a=e.min,o=CT(i);Je(o)||(o=NaN);var s=t.getExtent(),l=Ie(s[1]-s[0]);return rt(i)?$R(
r,t,o,l):n?jR(r,t,o,l,n):a==null,a!=null&&(r.w=Je(r.w)?ve(a,r.w):a),r}function $R(t,e,r,i){var n=e.onBand,a=r+(n?1:0);a===0&&(a=1),t.w=i/a,!n&&r&&i&&(t.w2=t.w*r/
i)}function jR(t,e,r,i,n){var a=!1,o=-1/0;w(n.key?[mw(e,n.key)]:gw(e,n.sers||[]),function(s){var l=s.liPosMinGap;l!=null&&(l>0?(l>o&&(o=l),a=!1):l===dp&&(a=!0))}),
Je(r)&&r>0&&Je(o)?(t.w=i/r*o,t.w2=o):a&&(t.w=i*qR,t.w2=t.w*r/i)}var Cw=[0,1],QR=(function(){function t(e,r,i){this.onBand=!1,this.inverse=!1,this.dim=e,this.scale=r,this._extent=i||[0,0]}return t.prototype.contain=function(e){
var r=this._extent,i=Math.min(r[0],r[1]),n=Math.max(r[0],r[1]);return e>=i&&e<=n},t.prototype.containData=function(e){return this.scale.contain(this.scale.parse(
e))},t.prototype.getExtent=function(){return this._extent.slice()},t.prototype.setExtent=function(e,r){var i=this._extent;i[0]=e,i[1]=r},t.prototype.dataToCoord=
function(e,r){var i=this.scale;return e=i.normalize(i.parse(e)),zv(e,Cw,Ew(this),r)},t.prototype.coordToData=function(e,r){var i=zv(e,Ew(this),Cw,r);return this.
scale.scale(i)},t.prototype.pointToData=function(e,r){},t.prototype.getTicksCoords=function(e){e=e||{};var r=e.tickModel||this.getTickModel(),i=nw(this,r,{breakTicks:e.
breakTicks,pruneByBreak:e.pruneByBreak}),n=B(i.ticks,function(s){return{coord:this.dataToCoord(Ri(this.scale,s)),tick:s}},this),a=r.get("alignWithLabel"),o=JR(this,
n,a);return B(n,function(s){return{coord:s.coord,tickValue:s.tick.value,onBand:o}})},t.prototype.getMinorTicksCoords=function(){if(rt(this.scale))return[];var e=this.
model.getModel("minorTick"),r=e.get("splitNumber");r>0&&r<100||(r=5);var i=this.scale.getMinorTicks(r),n=B(i,function(a){return B(a,function(o){return{coord:this.
dataToCoord(o),tickValue:o}},this)},this);return n},t.prototype.getViewLabels=function(e){return e=e||us(Xt.determine),iw(this,e).labels},t.prototype.getLabelModel=
function(){return this.model.getModel("axisLabel")},t.prototype.getTickModel=function(){return this.model.getModel("axisTick")},t.prototype.getBandWidth=function(){
return ct(this,{min:1}).w},t.prototype.calculateCategoryInterval=function(e){return e=e||us(Xt.determine),uw(this,e)},t})();function Ew(t){var e=t.getExtent();if(t.
onBand){var r=e[1]-e[0],i=r/t.scale.count()/2;e[0]+=i,e[1]-=i}return e}function JR(t,e,r){var i=e.length;if(!t.onBand||r||!i)return!1;var n=ct(t).w;if(!n)return!1;
w(e,function(s){s.coord-=n/2});var a=t.scale.getExtent(),o=e[i-1];return o.tick.offInterval&&e.pop(),e.push({coord:o.coord+n,tick:{value:a[1]+1}}),!0}var Aw=QR;var ek=(function(t){I(e,t);function e(r,i,n,a,o){var s=t.call(this,r,i,n)||this;return s.index=0,s.type=a||"value",s.position=o||"bottom",s}return e.prototype.isHorizontal=
function(){var r=this.position;return r==="top"||r==="bottom"},e.prototype.getGlobalExtent=function(r){var i=this.getExtent();return i[0]=this.toGlobalCoord(i[0]),
i[1]=this.toGlobalCoord(i[1]),r&&i[0]>i[1]&&i.reverse(),i},e.prototype.pointToData=function(r,i){return this.coordToData(this.toLocalCoord(r[this.dim==="x"?0:1]),
i)},e.prototype.setCategorySortInfo=function(r){if(this.type!=="category")return!1;this.model.option.categorySortInfo=r,this.scale.setSortInfo(r)},e})(Aw),Dw=ek;var Mw=["label","labelLine","layoutOption","priority","defaultAttr","marginForce","minMarginForce","marginDefault","suggestIgnore"],tk=1,gp=2,Lw=tk|gp;function Gl(t,e,r){
r=r||Lw,e?t.dirty|=r:t.dirty&=~r}function Pw(t,e){return e=e||Lw,t.dirty==null||!!(t.dirty&e)}function Br(t){if(t)return Pw(t)&&rk(t,t.label,t),t}function rk(t,e,r){
var i=e.getComputedTransform();t.transform=tc(t.transform,i);var n=t.localRect=Vo(t.localRect,e.getBoundingRect()),a=e.style,o=a.margin,s=r&&r.marginForce,l=r&&
r.minMarginForce,u=r&&r.marginDefault,f=a.__marginType;f==null&&u&&(o=u,f=_a.textMargin);for(var c=0;c<4;c++)Bm[c]=f===_a.minMargin&&l&&l[c]!=null?l[c]:s&&s[c]!=
null?s[c]:o?o[c]:0;f===_a.textMargin&&Uo(n,Bm,!1,!1);var p=t.rect=Vo(t.rect,n);return i&&p.applyTransform(i),f===_a.minMargin&&Uo(p,Bm,!1,!1),t.axisAligned=ec(i),
(t.label=t.label||{}).ignore=e.ignore,Gl(t,!1),Gl(t,!0,gp),t}var Bm=[0,0,0,0];function Iw(t,e,r){return t.transform=tc(t.transform,r),t.localRect=Vo(t.localRect,
e),t.rect=Vo(t.rect,e),r&&t.rect.applyTransform(r),t.axisAligned=ec(r),t.obb=void 0,(t.label=t.label||{}).ignore=!1,t}function Nw(t,e){if(t){t.label.x+=e.x,t.label.
y+=e.y,t.label.markRedraw();var r=t.transform;r&&(r[4]+=e.x,r[5]+=e.y);var i=t.rect;i&&(i.x+=e.x,i.y+=e.y);var n=t.obb;n&&n.fromBoundingRect(t.localRect,r)}}function zm(t,e){
for(var r=0;r<Mw.length;r++){var i=Mw[r];t[i]==null&&(t[i]=e[i])}return Br(t)}function Ow(t){var e=t.obb;return(!e||Pw(t,gp))&&(t.obb=e=e||new Zf,e.fromBoundingRect(
t.localRect,t.transform),Gl(t,!1,gp)),e}function Rw(t){var e=[];t.sort(function(u,f){return(f.suggestIgnore?1:0)-(u.suggestIgnore?1:0)||f.priority-u.priority});function r(u){if(!u.ignore){var f=u.ensureState(
"emphasis");f.ignore==null&&(f.ignore=!1)}u.ignore=!0}for(var i=0;i<t.length;i++){var n=Br(t[i]);if(!n.label.ignore){for(var a=n.label,o=n.labelLine,s=!1,l=0;l<
e.length;l++)if(yp(n,e[l],null,{touchThreshold:.05})){s=!0;break}s?(r(a),o&&r(o)):e.push(n)}}}function yp(t,e,r,i){return!t||!e||t.label&&t.label.ignore||e.label&&
e.label.ignore||!t.rect.intersect(e.rect,r,i)?!1:t.axisAligned&&e.axisAligned?!0:Ow(t).intersect(Ow(e),r,i)}var ik=null;function Ba(){return ik}var kw="expandAxisBreak";var wn=Math.PI,nk=[[1,2,1,2],[5,3,5,3],[8,3,8,3]],ak=[[0,1,0,1],[0,3,0,3],[0,3,0,3]],Cn=Q(),Fw=Q(),Um=(function(){function t(e){this.recordMap={},this.resolveAxisNameOverlap=
e}return t.prototype.ensureRecord=function(e){var r=e.axis.dim,i=e.componentIndex,n=this.recordMap,a=n[r]||(n[r]=[]);return a[i]||(a[i]={ready:{}})},t})();function ok(t,e,r,i){var n=r.axis,a=e.ensureRecord(r),o=[],s,l=Gm(t.axisName)&&bn(t.nameLocation);w(i,function(v){var d=Br(v);if(!(!d||d.label.ignore)){o.push(d);
var m=a.transGroup;l&&(m.transform?wr(Yl,m.transform):fi(Yl),d.transform&&ci(Yl,Yl,d.transform),ne.copy(_p,d.localRect),_p.applyTransform(Yl),s?s.union(_p):ne.copy(
s=new ne(0,0,0,0),_p))}});var u=Math.abs(a.dirVec.x)>.1?"x":"y",f=a.transGroup[u];if(o.sort(function(v,d){return Math.abs(v.label[u]-f)-Math.abs(d.label[u]-f)}),
l&&s){var c=n.getExtent(),p=Math.min(c[0],c[1]),h=Math.max(c[0],c[1])-p;s.union(new ne(p,0,h,1))}a.stOccupiedRect=s,a.labelInfoList=o}var Yl=ke(),_p=new ne(0,0,
0,0),Vm=function(t,e,r,i,n,a){if(bn(t.nameLocation)){var o=a.stOccupiedRect;o&&Uw(Iw({},o,a.transGroup.transform),i,n)}else Hm(a.labelInfoList,a.dirVec,i,n)};function Uw(t,e,r){
var i=new be;yp(t,e,i,{direction:Math.atan2(r.y,r.x),bidirectional:!1,touchThreshold:.05})&&Nw(e,i)}function Hm(t,e,r,i){for(var n=be.dot(i,e)>=0,a=0,o=t.length;a<
o;a++){var s=t[n?a:o-1-a];s.label.ignore||Uw(s,r,i)}}var za=(function(){function t(e,r,i,n){this.group=new ye,this._axisModel=e,this._api=r,this._local={},this.
_shared=n||new Um(Vm),this._resetCfgDetermined(i)}return t.prototype.updateCfg=function(e){if(0)var r;var i=this._cfg.raw;i.position=e.position,i.labelOffset=e.
labelOffset,this._resetCfgDetermined(i)},t.prototype.__getRawCfg=function(){return this._cfg.raw},t.prototype._resetCfgDetermined=function(e){var r=this._axisModel,
i=r.getDefaultOption?r.getDefaultOption():{},n=G(e.axisName,r.get("name")),a=r.get("nameMoveOverlap");(a==null||a==="auto")&&(a=G(e.defaultNameMoveOverlap,!0));
var o={raw:e,position:e.position,rotation:e.rotation,nameDirection:G(e.nameDirection,1),tickDirection:G(e.tickDirection,1),labelDirection:G(e.labelDirection,1),
labelOffset:G(e.labelOffset,0),silent:G(e.silent,!0),axisName:n,nameLocation:$t(r.get("nameLocation"),i.nameLocation,"end"),shouldNameMoveOverlap:Gm(n)&&a,optionHideOverlap:r.
get(["axisLabel","hideOverlap"]),showMinorTicks:r.get(["minorTick","show"])};this._cfg=o;var s=new ye({x:o.position[0],y:o.position[1],rotation:o.rotation});s.updateTransform(),
this._transformGroup=s;var l=this._shared.ensureRecord(r);l.transGroup=this._transformGroup,l.dirVec=new be(Math.cos(-o.rotation),Math.sin(-o.rotation))},t.prototype.
build=function(e,r){var i=this;return e||(e={axisLine:!0,axisTickLabelEstimate:!1,axisTickLabelDetermine:!0,axisName:!0}),w(sk,function(n){e[n]&&lk[n](i._cfg,i.
_local,i._shared,i._axisModel,i.group,i._transformGroup,i._api,r||{})}),this},t.innerTextLayout=function(e,r,i){var n=Uv(r-e),a,o;return Js(n)?(o=i>0?"top":"bot\
tom",a="center"):Js(n-wn)?(o=i>0?"bottom":"top",a="center"):(o="middle",n>0&&n<wn?a=i>0?"right":"left":a=i>0?"left":"right"),{rotation:n,textAlign:a,textVerticalAlign:o}},
t.makeAxisEventDataBase=function(e){var r={componentType:e.mainType,componentIndex:e.componentIndex};return r[e.mainType+"Index"]=e.componentIndex,r},t.isLabelSilent=
function(e){var r=e.get("tooltip");return e.get("silent")||!(e.get("triggerEvent")||r&&r.show)},t})(),sk=["axisLine","axisTickLabelEstimate","axisTickLabelDeter\
mine","axisName"],lk={axisLine:function(t,e,r,i,n,a,o){if(0)var s;var l=i.get(["axisLine","show"]);if(l==="auto"&&(l=!0,t.raw.axisLineAutoShow!=null&&(l=!!t.raw.
axisLineAutoShow)),!!l){var u=i.axis.getExtent(),f=a.transform,c=[u[0],0],p=[u[1],0],h=c[0]>p[0];f&&(je(c,c,f),je(p,p,f));var v=R({lineCap:"round"},i.getModel([
"axisLine","lineStyle"]).getLineStyle()),d={strokeContainThreshold:t.raw.strokeContainThreshold||5,silent:!0,z2:1,style:v};if(i.get(["axisLine","breakLine"])&&Ea(
i.axis.scale))Ba().buildAxisBreakLine(i,n,a,d);else{var m=new ar(R({shape:{x1:c[0],y1:c[1],x2:p[0],y2:p[1]}},d));ya(m.shape,m.style.lineWidth),m.anid="line",n.add(
m)}var g=i.get(["axisLine","symbol"]);if(g!=null){var y=i.get(["axisLine","symbolSize"]);V(g)&&(g=[g,g]),(V(y)||ce(y))&&(y=[y,y]);var _=Oa(i.get(["axisLine","sy\
mbolOffset"])||0,y),x=y[0],S=y[1];w([{rotate:t.rotation+Math.PI/2,offset:_[0],r:0},{rotate:t.rotation-Math.PI/2,offset:_[1],r:Math.sqrt((c[0]-p[0])*(c[0]-p[0])+
(c[1]-p[1])*(c[1]-p[1]))}],function(b,T){if(g[T]!=="none"&&g[T]!=null){var C=sr(g[T],-x/2,-S/2,x,S,v.stroke,!0),A=b.r+b.offset,E=h?p:c;C.attr({rotation:b.rotate,
x:E[0]+A*Math.cos(t.rotation),y:E[1]-A*Math.sin(t.rotation),silent:!0,z2:11}),n.add(C)}})}}},axisTickLabelEstimate:function(t,e,r,i,n,a,o,s){if(0)var l;var u=zw(
e,n,s);u&&Bw(t,e,r,i,n,a,o,Xt.estimate)},axisTickLabelDetermine:function(t,e,r,i,n,a,o,s){if(0)var l;var u=zw(e,n,s);u&&Bw(t,e,r,i,n,a,o,Xt.determine);var f=pk(
t,n,a,i);ck(t,e.labelLayoutList,f),hk(t,n,a,i,t.tickDirection)},axisName:function(t,e,r,i,n,a,o,s){var l=r.ensureRecord(i);if(0)var u;e.nameEl&&(n.remove(e.nameEl),
e.nameEl=l.nameLayout=l.nameLocation=null);var f=t.axisName;if(Gm(f)){var c=t.nameLocation,p=t.nameDirection,h=i.getModel("nameTextStyle"),v=i.get("nameGap")||0,
d=i.axis.getExtent(),m=i.axis.inverse?-1:1,g=new be(0,0),y=new be(0,0);c==="start"?(g.x=d[0]-m*v,y.x=-m):c==="end"?(g.x=d[1]+m*v,y.x=m):(g.x=(d[0]+d[1])/2,g.y=t.
labelOffset+p*v,y.y=p);var _=ke();y.transform(uo(_,_,t.rotation));var x=i.get("nameRotate");x!=null&&(x=x*wn/180);var S,b;bn(c)?S=za.innerTextLayout(t.rotation,
x??t.rotation,p):(S=uk(t.rotation,c,x||0,d),b=t.raw.axisNameAvailableWidth,b!=null&&(b=Math.abs(b/Math.sin(S.rotation)),!isFinite(b)&&(b=null)));var T=h.getFont(),
C=i.get("nameTruncate",!0)||{},A=C.ellipsis,E=qt(t.raw.nameTruncateMaxWidth,C.maxWidth,b),D=s.nameMarginLevel||0,O=new Qe({x:g.x,y:g.y,rotation:S.rotation,silent:za.
isLabelSilent(i),style:ei(h,{text:f,font:T,overflow:"truncate",width:E,ellipsis:A,fill:h.getTextColor()||i.get(["axisLine","lineStyle","color"]),align:h.get("al\
ign")||S.textAlign,verticalAlign:h.get("verticalAlign")||S.textVerticalAlign}),z2:1});if(Jf({el:O,componentModel:i,itemName:f}),O.__fullText=f,O.anid="name",i.get(
"triggerEvent")){var M=za.makeAxisEventDataBase(i);M.targetType="axisName",M.name=f,pe(O).eventData=M}a.add(O),O.updateTransform(),e.nameEl=O;var N=l.nameLayout=
Br({label:O,priority:O.z2,defaultAttr:{ignore:O.ignore},marginDefault:bn(c)?nk[D]:ak[D]});if(l.nameLocation=c,n.add(O),O.decomposeTransform(),t.shouldNameMoveOverlap&&
N){var P=r.ensureRecord(i);r.resolveAxisNameOverlap(t,r,i,N,y,P)}}}};function Bw(t,e,r,i,n,a,o,s){Hw(e)||vk(t,e,n,s,i,o);var l=e.labelLayoutList;dk(t,i,l,a),yk(
i,t.rotation,l);var u=t.optionHideOverlap;fk(i,l,u),u&&Rw(Ce(l,function(f){return f&&!f.label.ignore})),ok(t,r,i,l)}function uk(t,e,r,i){var n=Uv(r-t),a,o,s=i[0]>
i[1],l=e==="start"&&!s||e!=="start"&&s;return Js(n-wn/2)?(o=l?"bottom":"top",a="center"):Js(n-wn*1.5)?(o=l?"top":"bottom",a="center"):(o="middle",n<wn*1.5&&n>wn/
2?a=l?"left":"right":a=l?"right":"left"),{rotation:n,textAlign:a,textVerticalAlign:o}}function fk(t,e,r){var i=t.axis,n=t.get(["axisLabel","customValues"]);if(KT(
i))return;function a(u,f,c){var p=Br(e[f]),h=Br(e[c]),v=i.scale;if(!(!p||!h)){if(u==null){if(!r&&n)return;var d=Cn(p.label).labelInfo.tick;if(os(v)&&d.notNice||
rt(v)&&d.offInterval){cs(p.label);return}}if(u===!1||p.suggestIgnore){cs(p.label);return}if(h.suggestIgnore){cs(h.label);return}var m=.1;if(!r){var g=[0,0,0,0];
p=zm({marginForce:g},p),h=zm({marginForce:g},h)}yp(p,h,null,{touchThreshold:m})&&cs(u?h.label:p.label)}}var o=t.get(["axisLabel","showMinLabel"]),s=t.get(["axis\
Label","showMaxLabel"]),l=e.length;a(o,0,1),a(s,l-1,l-2)}function ck(t,e,r){t.showMinorTicks||w(e,function(i){if(i&&i.label.ignore)for(var n=0;n<r.length;n++){var a=r[n],
o=Fw(a),s=Cn(i.label);if(o.tickValue!=null&&!o.onBand&&o.tickValue===s.labelInfo.tick.value){cs(a);return}}})}function cs(t){t&&(t.ignore=!0)}function Vw(t,e,r,i,n){
for(var a=[],o=[],s=[],l=0;l<t.length;l++){var u=t[l].coord;o[0]=u,o[1]=0,s[0]=u,s[1]=r,e&&(je(o,o,e),je(s,s,e));var f=new ar({shape:{x1:o[0],y1:o[1],x2:s[0],y2:s[1]},
style:i,z2:2,autoBatch:!0,silent:!0});ya(f.shape,f.style.lineWidth),f.anid=n+"_"+t[l].tickValue,a.push(f);var c=Fw(f);c.onBand=!!t[l].onBand,c.tickValue=t[l].tickValue}
return a}function pk(t,e,r,i){var n=i.axis,a=i.getModel("axisTick"),o=a.get("show");if(o==="auto"&&(o=!0,t.raw.axisTickAutoShow!=null&&(o=!!t.raw.axisTickAutoShow)),
!o||n.scale.isBlank())return[];for(var s=a.getModel("lineStyle"),l=t.tickDirection*a.get("length"),u=n.getTicksCoords(),f=Vw(u,r.transform,l,le(s.getLineStyle(),
{stroke:i.get(["axisLine","lineStyle","color"])}),"ticks"),c=0;c<f.length;c++)e.add(f[c]);return f}function hk(t,e,r,i,n){var a=i.axis,o=i.getModel("minorTick");
if(!(!t.showMinorTicks||a.scale.isBlank())){var s=a.getMinorTicksCoords();if(s.length)for(var l=o.getModel("lineStyle"),u=n*o.get("length"),f=le(l.getLineStyle(),
le(i.getModel("axisTick").getLineStyle(),{stroke:i.get(["axisLine","lineStyle","color"])})),c=0;c<s.length;c++)for(var p=Vw(s[c],r.transform,u,f,"minorticks_"+c),
h=0;h<p.length;h++)e.add(p[h])}}function zw(t,e,r){if(Hw(t)){var i=t.axisLabelsCreationContext,n=i.out.noPxChangeTryDetermine;if(r.noPxChange){for(var a=!0,o=0;o<
n.length;o++)a=a&&n[o]();if(a)return!1}n.length&&(e.remove(t.labelGroup),Fm(t,null,null,null))}return!0}function vk(t,e,r,i,n,a){var o=n.axis,s=qt(t.raw.axisLabelShow,
n.get(["axisLabel","show"])),l=new ye;r.add(l);var u=us(i);if(!s||o.scale.isBlank()){Fm(e,[],l,u);return}var f=n.getModel("axisLabel"),c=o.getViewLabels(u),p=(qt(
t.raw.labelRotate,f.get("rotate"))||0)*wn/180,h=za.innerTextLayout(t.rotation,p,t.labelDirection),v=n.getCategories&&n.getCategories(!0),d=[],m=n.get("triggerEv\
ent"),g=1/0,y=-1/0;w(c,function(x,S){var b,T=x.tick,C=x.formattedLabel,A=x.rawLabel,E=f,D=Ri(o.scale,T);if(v&&v[D]){var O=v[D];Y(O)&&O.textStyle&&(E=new Ne(O.textStyle,
f,n.ecModel))}var M=E.getTextColor()||n.get(["axisLine","lineStyle","color"]),N=E.getShallow("align",!0)||h.textAlign,P=G(E.getShallow("alignMinLabel",!0),N),L=G(
E.getShallow("alignMaxLabel",!0),N),F=E.getShallow("verticalAlign",!0)||E.getShallow("baseline",!0)||h.textVerticalAlign,U=G(E.getShallow("verticalAlignMinLabel",
!0),F),X=G(E.getShallow("verticalAlignMaxLabel",!0),F),q=10+(((b=T.time)===null||b===void 0?void 0:b.level)||0);g=Math.min(g,q),y=Math.max(y,q);var j=new Qe({x:0,
y:0,rotation:0,silent:za.isLabelSilent(n),z2:q,style:ei(E,{text:C,align:S===0?P:S===c.length-1?L:N,verticalAlign:S===0?U:S===c.length-1?X:F,fill:W(M)?M(o.type===
"category"?A:o.type==="value"?D+"":D,S):M})});j.anid="label_"+D;var J=Cn(j);if(J.labelInfo=x,J.layoutRotation=h.rotation,Jf({el:j,componentModel:n,itemName:C,formatterParamsExtra:{
isTruncated:function(){return j.isTruncated},value:A,tickIndex:S}}),m){var re=za.makeAxisEventDataBase(n);re.targetType="axisLabel",re.value=A,re.tickIndex=S;var $=x.
tick.break;if($){var de=$.parsedBreak;re.break={start:de.vmin,end:de.vmax}}o.type==="category"&&(re.dataIndex=D),pe(j).eventData=re,$&&gk(n,a,j,$)}d.push(j),l.add(
j)});var _=B(d,function(x){return{label:x,priority:Cn(x).labelInfo.tick.break?x.z2+(y-g+1):x.z2,defaultAttr:{ignore:x.ignore}}});Fm(e,_,l,u)}function Hw(t){return!!t.
labelLayoutList}function Fm(t,e,r,i){t.labelLayoutList=e,t.labelGroup=r,t.axisLabelsCreationContext=i}function dk(t,e,r,i){var n=e.get(["axisLabel","margin"]);w(
r,function(a,o){var s=Br(a);if(s){var l=s.label,u=Cn(l);s.suggestIgnore=l.ignore,l.ignore=!1,gi(ki,mk);var f=e.axis;ki.x=f.dataToCoord(Ri(f.scale,u.labelInfo.tick)),
ki.y=t.labelOffset+t.labelDirection*n,ki.rotation=u.layoutRotation,i.add(ki),ki.updateTransform(),i.remove(ki),ki.decomposeTransform(),gi(l,ki),l.markRedraw(),Gl(
s,!0),Br(s)}})}var ki=new Ae,mk=new Ae;function Gm(t){return!!t}function gk(t,e,r,i){r.on("click",function(n){var a={type:kw,breaks:[{start:i.parsedBreak.breakOption.
start,end:i.parsedBreak.breakOption.end}]};a[t.axis.dim+"AxisIndex"]=t.componentIndex,e.dispatchAction(a)})}function yk(t,e,r){var i=Ue();if(i){var n=i.retrieveAxisBreakPairs(
r,function(o){return o&&Cn(o.label).labelInfo.tick.break},!0),a=t.get(["breakLabelLayout","moveOverlap"],!0);(a===!0||a==="auto")&&w(n,function(o){Ba().adjustBreakLabelPair(
t.axis.inverse,e,[Br(r[o[0]]),Br(r[o[1]])])})}}var xp=za;function Wl(t,e,r){r=r||{};var i=e.axis,n={},a=i.getAxesOnZeroOf()[0],o=i.position,s=a?"onZero":o,l=i.dim,u=[t.x,t.x+t.width,t.y,t.y+t.height],f={left:0,right:1,
top:0,bottom:1,onZero:2},c=e.get("offset")||0,p=l==="x"?[u[2]-c,u[3]+c]:[u[0]-c,u[1]+c];if(a){var h=a.toGlobalCoord(a.dataToCoord(0));p[f.onZero]=Math.max(Math.
min(h,p[1]),p[0])}n.position=[l==="y"?p[f[s]]:u[0],l==="x"?p[f[s]]:u[3]],n.rotation=Math.PI/2*(l==="x"?0:1);var v={top:-1,bottom:1,left:-1,right:1};n.labelDirection=
n.tickDirection=n.nameDirection=v[o],n.labelOffset=a?p[f[o]]-p[f.onZero]:0,e.get(["axisTick","inside"])&&(n.tickDirection=-n.tickDirection),qt(r.labelInside,e.get(
["axisLabel","inside"]))&&(n.labelDirection=-n.labelDirection);var d=e.get(["axisLabel","rotate"]);return n.labelRotate=s==="top"?-d:d,n.z2=1,n}function Gw(t){return t.coordinateSystem&&t.coordinateSystem.type==="cartesian2d"}function Yw(t){var e={xAxisModel:null,yAxisModel:null};return w(e,function(r,i){
var n=i.replace(/Model$/,""),a=t.getReferringComponents(n,gt).models[0];e[i]=a}),e}function Ww(t,e,r,i,n,a){for(var o=Wl(t,r),s=!1,l=!1,u=0;u<e.length;u++)ep(e[u].
getOtherAxis(r.axis).scale)&&(s=l=!0,r.axis.type==="category"&&r.axis.onBand&&(l=!1));return o.axisLineAutoShow=s,o.axisTickAutoShow=l,o.defaultNameMoveOverlap=
a,new xp(r,i,o,n)}function Xw(t,e,r){var i=Wl(e,r);if(0)var n;t.updateCfg(i)}var xk=Q(),qw=1;var Sk=3,$w=(function(){function t(e,r,i,n,a){var o=rt(e),s=o?r.getCategories().length:null,l;if(o){var u=r.getCategories(!0);l=u&&!u.length}var f=i.slice();(as(
e)||ni(e)||os(e))&&(Zv(f,Xl(e,r.get("dataMin",!0))),qv(f,Xl(e,r.get("dataMax",!0)))),Ix(f)||(f[0]=f[1]=NaN);var c=[],p=[!1,!1],h=r.get("min",!0);h==="dataMin"?(c[0]=
f[0],p[0]=!0):(c[0]=Xl(e,W(h)?h({min:f[0],max:f[1]}):h),p[0]=c[0]!=null);var v=r.get("max",!0);v==="dataMax"?(c[1]=f[1],p[1]=!0):(c[1]=Xl(e,W(v)?v({min:f[0],max:f[1]}):
v),p[1]=c[1]!=null);var d=bk(e,r),m=o?null:f[1]-f[0]||Math.abs(f[0]);c[0]==null&&(c[0]=o?l?f[0]:s?0:NaN:f[0]-d[0]*m),c[1]==null&&(c[1]=o?l?f[1]:s?s-1:NaN:f[1]+d[1]*
m),!Dr(c[0])&&(c[0]=NaN),!Dr(c[1])&&(c[1]=NaN);var g=l||Wi(c[0])||Wi(c[1])||o&&!s,y=as(e),_=y&&r.needIncludeZero&&r.needIncludeZero();_&&(c[0]>0&&c[1]>0&&!p[0]&&
(c[0]=0),c[0]<0&&c[1]<0&&!p[1]&&(c[1]=0));var x=!1;c[0]>c[1]&&(c.reverse(),x=!0);var S=Xl(e,r.get("startValue",!0)),b=S!=null;!Je(S)&&n&&(S=e.getDefaultStartValue?
e.getDefaultStartValue():0),Je(S)&&(b||!y||_)&&(S<c[0]&&!p[0]?(c[0]=S,p[0]=!0):S>c[1]&&!p[1]&&(c[1]=S,p[1]=!0));var T=this._i={scale:e,dataMM:f,noZoomEffMM:c,zoomMM:[],
fixMM:p,zoomFixMM:[!1,!1],startValue:S,isBlank:g,incl0:_,tggAxInv:x,ctnShp:a};Kw(T,c)}return t.prototype.makeNoZoom=function(){return this._i.noZoomEffMM.slice()},
t.prototype.makeFinal=function(){var e=this._i,r=e.zoomMM,i=e.noZoomEffMM,n=e.zoomFixMM,a=e.fixMM,o={fixMM:a,zoomFixMM:n,isBlank:e.isBlank,incl0:e.incl0,tggAxInv:e.
tggAxInv,ctnShp:e.ctnShp,effMM:i.slice()},s=o.effMM;return r[0]!=null&&(s[0]=r[0],a[0]=n[0]=!0),r[1]!=null&&(s[1]=r[1],a[1]=n[1]=!0),Kw(e,s),o},t.prototype.makeRenderInfo=
function(){return{startValue:this._i.startValue}},t.prototype.setZoomMM=function(e,r){this._i.zoomMM[e]=r},t})();function Kw(t,e){var r=t.scale,i=t.dataMM;r.sanitize&&(e[0]=r.sanitize(e[0],i),e[1]=r.sanitize(e[1],i),Nx(e))}function Xl(t,e){return e==null?null:Wi(e)?NaN:t.parse(
e)}function bk(t,e){var r;if(rt(t))r=[0,0];else{var i=e.get("boundaryGap");typeof i=="boolean"&&(i=null),r=k(i)?i:[i,i]}return[Zw(r[0]),Zw(r[1])]}function Zw(t){
return Cr(typeof t=="boolean"?0:t,1)||0}function jw(t){var e=xk(t.scale);return e.extent||(e.extent=yt()),e}function Qw(t,e){jw(t).dimIdxInCoord=e.get(t.dim)}function Jw(t,e){
var r=t.scale,i=t.model,n=t.dim;r.rawExtentInfo||Tk(r,t,n,i,e)}function Tk(t,e,r,i,n){var a=jw(e),o=a.extent,s=!1;xw(e,function(f){if(f.boxCoordinateSystem){var c=mc(
f).coord,p=a.dimIdxInCoord;if(p>=0){if(k(c)){var h=c[p];h!=null&&!k(h)&&nl(o,t.parse(h))}}}else if(f.coordinateSystem){var v=f.getData();if(v){var d=t.getFilter?
t.getFilter():null;w(ZT(v,r),function(m){Px(o,v.getApproximateExtent(m,d))})}f.__requireStartValue&&f.__requireStartValue(e)&&(s=!0)}});var l=Ck(t,e,i),u=new $w(
t,i,o,s,l);e1(t,u,n),a.extent=null}function wk(t,e){var r=t.scale;e1(r,new $w(r,t.model,e,!1,!1),Sk)}function e1(t,e,r){t.rawExtentInfo=e,e.from=r}function t1(t,e){
Ym.set(t,e)}var Ym=Z();function Sp(t,e,r,i,n){t.rawExtentInfo||wk({scale:t,model:e},n||yt());var a=t.rawExtentInfo.makeFinal(),o=a.effMM;return t.setExtent(o[0],
o[1]),t.setBlank(a.isBlank),i&&a.tggAxInv&&r&&!r.get("legacyMinMaxDontInverseAxis")&&(i.inverse=!i.inverse),a}function Ck(t,e,r){var i=cp(t,r),n=r.get("containS\
hape",!0);if(n==null&&!i&&(n=!0),!n)return!1;var a=!1;return Rm(e,function(o){a=!!Ym.get(o)||a}),a}function r1(t,e,r,i){if(r.ctnShp){var n;if(Rm(t,function(s){var l=Ym.
get(s);if(l){var u=l(t,i);u&&(n=n||[0,0],Zv(n,u[0]),qv(n,u[1]),WT(t))}}),!!n){var a=e.getExtent();if(rt(e))t.onBand||e.setExtent2(ts,Fe(a[0],a[0]+n[0]),ve(a[1],
a[1]+n[1]));else{var o=a.slice();r.zoomFixMM[0]||(o[0]=Fe(o[0],e.transformOut(e.transformIn(o[0],null)+n[0],null))),r.zoomFixMM[1]||(o[1]=ve(o[1],e.transformOut(
e.transformIn(o[1],null)+n[1],null))),(o[0]<a[0]||o[1]>a[1])&&e.setExtent2(ts,o[0],o[1])}}}}function i1(){bw("liPosMinGap",Ek)}function Ek(t,e,r){var i=Z(),n=r.serUids,a=r.liPosMinGap,o,s=e.axis,l=s.scale,u=l.needTransform(),f=l.getFilter?l.getFilter():
null,c=fc(f);function p(_){mp(t,e.sers,function(x){var S=x.getRawData(),b=S.getDimensionIndex(S.mapDimension(s.dim));b>=0&&_(b,x,S.getStore())})}var h=0;if(p(function(_,x,S){
i.set(x.uid,1),(!n||!n.hasKey(x.uid))&&(o=!0),h+=S.count()}),(!n||n.keys().length!==i.keys().length)&&(o=!0),!o&&a!=null){e.liPosMinGap=a;return}$c(Fa,h);var v=0;
p(function(_,x,S){for(var b=0,T=S.count();b<T;++b){var C=S.get(_,b);isFinite(C)&&(!f||cc(c,C))&&(u&&(C=l.transformIn(C,null)),Fa.arr[v++]=C)}});var d=Fa.typed?Fa.
arr.subarray(0,v):(Fa.arr.length=v,Fa.arr);Fa.typed?d.sort():bi(d);for(var m=1/0,g=1;g<v;++g){var y=d[g]-d[g-1];y>0&&y<m&&(m=y)}r.liPosMinGap=e.liPosMinGap=Je(m)?
m:v>0?dp:vw,r.serUids=i}var Fa=$c({ctor:uT},50);function n1(t){return function(e,r){var i=ct(e,{fromStat:{key:t}});if(Je(i.w2))return[-i.w2/2,i.w2/2]}}function Kl(t,e){return t+vp+e}function a1(t){return i1(),{liPosMinGap:!rt(t.scale)}}var Bi="bar";function o1(t,e,r,i){ww(t,{key:e,seriesType:r,coordSysType:i,getMetrics:a1})}function s1(t){var e=t.scale.rawExtentInfo.makeRenderInfo().startValue;return e}var Wm={left:0,right:0,top:0,bottom:0},Zl=["25%","25%"],_r="cartesian2d",Ak=(function(t){I(e,t);function e(){return t!==null&&t.apply(this,arguments)||this}return e.
prototype.mergeDefaultAndTheme=function(r,i){var n=mn(r.outerBounds);t.prototype.mergeDefaultAndTheme.apply(this,arguments),n&&r.outerBounds&&Rr(r.outerBounds,n)},
e.prototype.mergeOption=function(r,i){t.prototype.mergeOption.apply(this,arguments),this.option.outerBounds&&r.outerBounds&&Rr(this.option.outerBounds,r.outerBounds)},
e.type="grid",e.dependencies=["xAxis","yAxis"],e.layoutMode="box",e.defaultOption={show:!1,z:0,left:"15%",top:65,right:"10%",bottom:80,containLabel:!1,outerBoundsMode:"\
auto",outerBounds:Wm,outerBoundsContain:"all",outerBoundsClampWidth:Zl[0],outerBoundsClampHeight:Zl[1],backgroundColor:ae.color.transparent,borderWidth:1,borderColor:ae.
color.neutral30},e})(Te),l1=Ak;var Dk=Ef(),Xm="__ec_stack_";function u1(t){return t.get("stack")||Xm+t.seriesIndex}function f1(t){if(rt(t.axis.scale)){for(var e=ct(t.axis),r=[],i=0;i<t.count;i++)
r.push(le({stackId:Xm+i},t));for(var n=c1({bandWidthResult:e,seriesInfo:r}),a=[],i=0;i<t.count;i++){var o=n[Xm+i];o.offsetCenter=o.offset+o.width/2,a.push(o)}return a}}
function Mk(t,e){var r=Ok(t,e);return r.columnMap=c1(r),r}function Ok(t,e){var r=Kl(e,_r),i=[],n=ct(t,{fromStat:{key:r},min:1});return Nm(t,r,function(a){i.push(
{barWidth:De(a.get("barWidth"),n.w),barMaxWidth:De(a.get("barMaxWidth"),n.w),barMinWidth:De(a.get("barMinWidth")||(v1(a)?.5:1),n.w),barGap:a.get("barGap"),barCategoryGap:a.
get("barCategoryGap"),defaultBarGap:a.get("defaultBarGap"),stackId:u1(a)})}),{bandWidthResult:n,seriesInfo:i}}function c1(t){var e=t.bandWidthResult.w,r=e,i=0,n,
a,o=[],s={};w(t.seriesInfo,function(d,m){m||(a=d.defaultBarGap||0);var g=d.stackId;H(s,g)||i++;var y=s[g];y||(y=s[g]={width:0,maxWidth:0},o.push(g));var _=d.barWidth;
_&&!y.width&&(y.width=_,_=Fe(r,_),r-=_);var x=d.barMaxWidth;x&&(y.maxWidth=x);var S=d.barMinWidth;S&&(y.minWidth=S);var b=d.barGap;b!=null&&(a=b);var T=d.barCategoryGap;
T!=null&&(n=T)}),n==null&&(n=ve(35-o.length*4,15)+"%");var l=De(n,e),u=De(a,1),f=(r-l)/(i+(i-1)*u);f=ve(f,0),w(o,function(d){var m=s[d],g=m.maxWidth,y=m.minWidth;
if(m.width){var _=m.width;g&&(_=Fe(_,g)),y&&(_=ve(_,y)),m.width=_,r-=_+u*_,i--}else{var _=f;g&&g<_&&(_=Fe(g,r)),y&&y>_&&(_=y),_!==f&&(m.width=_,r-=_+u*_,i--)}}),
f=(r-l)/(i+(i-1)*u),f=ve(f,0);var c=0,p;w(o,function(d){var m=s[d];m.width||(m.width=f),p=m,c+=m.width*(1+u)}),p&&(c-=p.width*u);var h={},v=-c/2;return w(o,function(d){
var m=s[d];h[d]=h[d]||{bandWidth:e,offset:v,width:m.width},v+=m.width*(1+u)}),h}function p1(t){return{seriesType:t,overallReset:function(e){var r=Kl(t,_r);Sw(e,
r,function(i){var n=Mk(i,t);Nm(i,r,function(a){var o=n.columnMap[u1(a)];a.getData().setLayout({bandWidth:o.bandWidth,offset:o.offset,size:o.width})})})}}}function h1(t){
return{seriesType:t,plan:La(),reset:function(e){if(Gw(e)){var r=e.getData(),i=e.coordinateSystem,n=i.getBaseAxis(),a=i.getOtherAxis(n),o=r.getDimensionIndex(r.mapDimension(
a.dim)),s=r.getDimensionIndex(r.mapDimension(n.dim)),l=e.get("showBackground",!0),u=r.mapDimension(a.dim),f=r.getCalculationInfo("stackResultDimension"),c=Ir(r,
u)&&!!r.getCalculationInfo("stackedOnSeries"),p=a.isHorizontal(),h=a.toGlobalCoord(a.dataToCoord(s1(a))),v=v1(e),d=e.get("barMinHeight")||0,m=f&&r.getDimensionIndex(
f),g=r.getLayout("size"),y=r.getLayout("offset");return{progress:function(_,x){for(var S=_.count,b=v&&lr(S*3),T=v&&l&&lr(S*3),C=v&&lr(S),A=i.master.getRect(),E=p?
A.width:A.height,D,O=x.getStore(),M=0;(D=_.next())!=null;){var N=O.get(c?m:o,D),P=O.get(s,D),L=h,F=void 0;c&&(F=+N-O.get(o,D));var U=void 0,X=void 0,q=void 0,j=void 0;
if(p){var J=i.dataToPoint([N,P]);c&&(L=i.dataToPoint([F,P])[0]),U=L,X=J[1]+y,q=J[0]-L,j=g,Ie(q)<d&&(q=(q<0?-1:1)*d)}else{var J=i.dataToPoint([P,N]);c&&(L=i.dataToPoint(
[P,F])[1]),U=J[0]+y,X=L,q=g,j=J[1]-L,Ie(j)<d&&(j=(j<=0?-1:1)*d)}v?(b[M]=U,b[M+1]=X,b[M+2]=p?q:j,T&&(T[M]=p?A.x:U,T[M+1]=p?X:A.y,T[M+2]=E),C[D]=D):x.setItemLayout(
D,{x:U,y:X,width:q,height:j}),M+=3}v&&x.setLayout({largePoints:b,largeDataIndices:C,largeBackgroundPoints:T,valueAxisHorizontal:p})}}}}}}function v1(t){return t.
pipelineContext&&t.pipelineContext.large}function Lk(t){return n1(Kl(t,_r))}function d1(t){Dk(t,function(){function e(r){var i=Kl(r,_r);o1(t,i,r,_r),t1(i,Lk(r))}
e("bar"),e("pictorialBar")})}var m1=(function(t){I(e,t);function e(){var r=t!==null&&t.apply(this,arguments)||this;return r.type=e.type,r}return e.prototype.getInitialData=function(r,i){return ri(
null,this,{useEncodeDefaulter:!0})},e.prototype.getMarkerPosition=function(r,i,n){var a=this.coordinateSystem;if(a&&a.clampData){var o=a.clampData(r),s=a.dataToPoint(
o);if(n)w(a.getAxes(),function(p,h){if(p.type==="category"&&i!=null){var v=p.getTicksCoords(),d=p.getTickModel().get("alignWithLabel"),m=o[h],g=i[h]==="x1"||i[h]===
"y1";if(g&&!d&&(m+=1),v.length<2)return;if(v.length===2){s[h]=p.toGlobalCoord(p.getExtent()[g?1:0]);return}for(var y=void 0,_=void 0,x=1,S=0;S<v.length;S++){var b=v[S].
coord,T=S===v.length-1?v[S-1].tickValue+x:v[S].tickValue;if(T===m){_=b;break}else if(T<m)y=b;else if(y!=null&&T>m){_=(b+y)/2;break}S===1&&(x=T-v[0].tickValue)}_==
null&&(y?y&&(_=v[v.length-1].coord):_=v[0].coord),s[h]=p.toGlobalCoord(_)}});else{var l=this.getData(),u=l.getLayout("offset"),f=l.getLayout("size"),c=a.getBaseAxis().
isHorizontal()?0:1;s[c]+=u+f/2}return s}return[NaN,NaN]},e.prototype.__requireStartValue=function(r){return this.getBaseAxis()!==r},e.type="series.__base_bar__",
e.defaultOption={z:2,coordinateSystem:"cartesian2d",legendHoverLink:!0,barMinHeight:0,barMinAngle:0,large:!1,largeThreshold:400,progressive:3e3,progressiveChunkMode:"\
mod",defaultBarGap:"10%"},e})(Pt);Pt.registerClass(m1);var Km=m1;var Pk=(function(t){I(e,t);function e(){var r=t!==null&&t.apply(this,arguments)||this;return r.type=e.type,r}return e.prototype.getInitialData=function(){return ri(
null,this,{useEncodeDefaulter:!0,createInvertedIndices:!!this.get("realtimeSort",!0)||null})},e.prototype.getProgressive=function(){return this.get("large")?this.
get("progressive"):!1},e.prototype.__preparePipelineContext=function(r,i){var n=Af(this,r,i);return n.progressiveRender&&(n.large=!0),n},e.prototype.brushSelector=
function(r,i,n){return n.rect(i.getItemLayout(r))},e.type="series."+Bi,e.dependencies=["grid","polar"],e.defaultOption=bb(Km.defaultOption,{clip:!0,roundCap:!1,
showBackground:!1,backgroundStyle:{color:"rgba(180, 180, 180, 0.2)",borderColor:null,borderWidth:0,borderType:"solid",borderRadius:0,shadowBlur:0,shadowColor:null,
shadowOffsetX:0,shadowOffsetY:0,opacity:1},select:{itemStyle:{borderColor:ae.color.primary,borderWidth:2}},realtimeSort:!1}),e})(Km),g1=Pk;var bp="\0__throttleOriginMethod",y1="\0__throttleRate",_1="\0__throttleType";function ql(t,e,r){var i,n=0,a=0,o=null,s,l,u,f;e=e||0;function c(){a=new Date().getTime(),
o=null,t.apply(l,u||[])}var p=function(){for(var h=[],v=0;v<arguments.length;v++)h[v]=arguments[v];i=new Date().getTime(),l=this,u=h;var d=f||e,m=f||r;f=null,s=
i-(m?n:a)-d,clearTimeout(o),m?o=setTimeout(c,d):s>=0?c():o=setTimeout(c,-s),n=i};return p.clear=function(){o&&(clearTimeout(o),o=null)},p.debounceNextCall=function(h){
f=h},p}function Tp(t,e,r,i){var n=t[e];if(n){var a=n[bp]||n,o=n[_1],s=n[y1];if(s!==r||o!==i){if(r==null||!i)return t[e]=a;n=t[e]=ql(a,r,i==="debounce"),n[bp]=a,
n[_1]=i,n[y1]=r}return n}}function $l(t,e){var r=t[e];r&&r[bp]&&(r.clear&&r.clear(),t[e]=r[bp])}var Nk=(function(){function t(){this.cx=0,this.cy=0,this.r0=0,this.r=0,this.startAngle=0,this.endAngle=Math.PI*2,this.clockwise=!0}return t})(),Rk=(function(t){
I(e,t);function e(r){var i=t.call(this,r)||this;return i.type="sausage",i}return e.prototype.getDefaultShape=function(){return new Nk},e.prototype.buildPath=function(r,i){
var n=i.cx,a=i.cy,o=Math.max(i.r0||0,0),s=Math.max(i.r,0),l=(s-o)*.5,u=o+l,f=i.startAngle,c=i.endAngle,p=i.clockwise,h=Math.PI*2,v=p?c-f<h:f-c<h;v||(f=c-(p?h:-h));
var d=Math.cos(f),m=Math.sin(f),g=Math.cos(c),y=Math.sin(c);v?(r.moveTo(d*o+n,m*o+a),r.arc(d*u+n,m*u+a,l,-Math.PI+f,f,!p)):r.moveTo(d*s+n,m*s+a),r.arc(n,a,s,f,c,
!p),r.arc(g*u+n,y*u+a,l,c-Math.PI*2,c-Math.PI,!p),o!==0&&r.arc(n,a,o,c,f,p)},e})(te),Zm=Rk;function x1(t,e){e=e||{};var r=e.isRoundCap;return function(i,n,a){var o=n.position;if(!o||o instanceof Array)return Wn(i,n,a);var s=t(o),l=n.distance!=null?n.distance:
5,u=this.shape,f=u.cx,c=u.cy,p=u.r,h=u.r0,v=(p+h)/2,d=u.startAngle,m=u.endAngle,g=(d+m)/2,y=r?Math.abs(p-h)/2:0,_=Math.cos,x=Math.sin,S=f+p*_(d),b=c+p*x(d),T="l\
eft",C="top";switch(s){case"startArc":S=f+(h-l)*_(g),b=c+(h-l)*x(g),T="center",C="top";break;case"insideStartArc":S=f+(h+l)*_(g),b=c+(h+l)*x(g),T="center",C="bo\
ttom";break;case"startAngle":S=f+v*_(d)+wp(d,l+y,!1),b=c+v*x(d)+Cp(d,l+y,!1),T="right",C="middle";break;case"insideStartAngle":S=f+v*_(d)+wp(d,-l+y,!1),b=c+v*x(
d)+Cp(d,-l+y,!1),T="left",C="middle";break;case"middle":S=f+v*_(g),b=c+v*x(g),T="center",C="middle";break;case"endArc":S=f+(p+l)*_(g),b=c+(p+l)*x(g),T="center",
C="bottom";break;case"insideEndArc":S=f+(p-l)*_(g),b=c+(p-l)*x(g),T="center",C="top";break;case"endAngle":S=f+v*_(m)+wp(m,l+y,!0),b=c+v*x(m)+Cp(m,l+y,!0),T="lef\
t",C="middle";break;case"insideEndAngle":S=f+v*_(m)+wp(m,-l+y,!0),b=c+v*x(m)+Cp(m,-l+y,!0),T="right",C="middle";break;default:return Wn(i,n,a)}return i=i||{},i.
x=S,i.y=b,i.align=T,i.verticalAlign=C,i}}function S1(t,e,r,i){if(ce(i)){t.setTextConfig({rotation:i});return}else if(k(e)){t.setTextConfig({rotation:0});return}
var n=t.shape,a=n.clockwise?n.startAngle:n.endAngle,o=n.clockwise?n.endAngle:n.startAngle,s=(a+o)/2,l,u=r(e);switch(u){case"startArc":case"insideStartArc":case"\
middle":case"insideEndArc":case"endArc":l=s;break;case"startAngle":case"insideStartAngle":l=a;break;case"endAngle":case"insideEndAngle":l=o;break;default:t.setTextConfig(
{rotation:0});return}var f=Math.PI*1.5-l;u==="middle"&&f>Math.PI/2&&f<Math.PI*1.5&&(f-=Math.PI),t.setTextConfig({rotation:f})}function wp(t,e,r){return e*Math.sin(
t)*(r?-1:1)}function Cp(t,e,r){return e*Math.cos(t)*(r?1:-1)}function b1(t,e,r){var i=t.get("borderRadius");if(i==null)return r?{cornerRadius:0}:null;k(i)||(i=[i,i,i,i]);var n=Math.abs(e.r||0-e.r0||0);return{cornerRadius:B(
i,function(a){return Cr(a,n)})}}var qm=Math.max,$m=Math.min,kk=(function(t){I(e,t);function e(){var r=t.call(this)||this;return r.type=Bi,r._isFirstFrame=!0,r}return e.prototype.render=function(r,i,n,a){
this._model=r,this._removeOnRenderedListener(n),this._updateDrawMode(r);var o=r.get("coordinateSystem");(o==="cartesian2d"||o==="polar")&&(this._progressiveEls=
null,this._isLargeDraw?this._renderLarge(r,i,n):this._renderNormal(r,i,n,a))},e.prototype.incrementalPrepareRender=function(r){this._clear(),this._updateDrawMode(
r),this._updateLargeClip(r)},e.prototype.incrementalRender=function(r,i){this._progressiveEls=[],this._incrementalRenderLarge(r,i)},e.prototype.eachRendered=function(r){
Lr(this._progressiveEls||this.group,r)},e.prototype._updateDrawMode=function(r){var i=r.pipelineContext.large;(this._isLargeDraw==null||i!==this._isLargeDraw)&&
(this._isLargeDraw=i,this._clear())},e.prototype._renderNormal=function(r,i,n,a){var o=this.group,s=r.getData(),l=this._data,u=r.coordinateSystem,f=u.getBaseAxis(),
c;u.type==="cartesian2d"?c=f.isHorizontal():u.type==="polar"&&(c=f.dim==="angle");var p=r.isAnimationEnabled()?r:null,h=Bk(r,u);h&&this._enableRealtimeSort(h,s,
n);var v=r.get("clip",!0)||h,d=u.getArea();o.removeClipPath();var m=r.get("roundCap",!0),g=r.get("showBackground",!0),y=r.getModel("backgroundStyle"),_=y.get("b\
orderRadius")||0,x=[],S=this._backgroundEls,b=a&&a.isInitSort,T=a&&a.type==="changeAxisOrder";function C(D){var O=Ep[u.type](s,D);if(!O)return null;var M=Yk(u,c,
O);return M.useStyle(y.getItemStyle()),u.type==="cartesian2d"?M.setShape("r",_):M.setShape("cornerRadius",_),x[D]=M,M}s.diff(l).add(function(D){var O=s.getItemModel(
D),M=Ep[u.type](s,D,O);if(M&&(g&&C(D),!(!s.hasValue(D)||!A1[u.type](M)))){var N=!1;v&&(N=T1[u.type](d,M));var P=w1[u.type](r,s,D,M,c,p,f.model,!1,m);h&&(P.forceLabelAnimation=
!0),D1(P,s,D,O,M,r,c,u.type==="polar"),b?P.attr({shape:M}):h?C1(h,p,P,M,D,c,!1,!1):bt(P,{shape:M},r,D),s.setItemGraphicEl(D,P),o.add(P),P.ignore=N}}).update(function(D,O){
var M=s.getItemModel(D),N=Ep[u.type](s,D,M);if(N){if(g){var P=void 0;S.length===0?P=C(O):(P=S[O],P.useStyle(y.getItemStyle()),u.type==="cartesian2d"?P.setShape(
"r",_):P.setShape("cornerRadius",_),x[D]=P);var L=Ep[u.type](s,D),F=I1(c,L,u);We(P,{shape:F},p,D)}var U=l.getItemGraphicEl(O);if(!s.hasValue(D)||!A1[u.type](N)){
o.remove(U);return}var X=!1;v&&(X=T1[u.type](d,N),X&&o.remove(U));var q=U&&(U.type==="sector"&&m||U.type==="sausage"&&!m);if(q&&(U&&Fo(U,r,O),U=null),U?qf(U):U=
w1[u.type](r,s,D,N,c,p,f.model,!0,m),h&&(U.forceLabelAnimation=!0),T){var j=U.getTextContent();if(j){var J=Ho(j);J.prevValue!=null&&(J.prevValue=J.value)}}else D1(
U,s,D,M,N,r,c,u.type==="polar");b?U.attr({shape:N}):h?C1(h,p,U,N,D,c,!0,T):We(U,{shape:N},r,D,null),s.setItemGraphicEl(D,U),U.ignore=X,o.add(U)}}).remove(function(D){
var O=l.getItemGraphicEl(D);O&&Fo(O,r,D)}).execute();var A=this._backgroundGroup||(this._backgroundGroup=new ye);A.removeAll();for(var E=0;E<x.length;++E)A.add(
x[E]);o.add(A),this._backgroundEls=x,this._data=s},e.prototype._renderLarge=function(r,i,n){this._clear(),O1(r,this.group),this._updateLargeClip(r)},e.prototype.
_incrementalRenderLarge=function(r,i){this._removeBackground(),O1(i,this.group,this._progressiveEls,!0)},e.prototype._updateLargeClip=function(r){var i=r.get("c\
lip",!0)&&jc(r.coordinateSystem,!1,r),n=this.group;i?n.setClipPath(i):n.removeClipPath()},e.prototype._enableRealtimeSort=function(r,i,n){var a=this;if(i.count()){
var o=r.baseAxis;if(this._isFirstFrame)this._dispatchInitSort(i,r,n),this._isFirstFrame=!1;else{var s=function(l){var u=i.getItemGraphicEl(l),f=u&&u.shape;return f&&
Math.abs(o.isHorizontal()?f.height:f.width)||0};this._onRendered=function(){a._updateSortWithinSameData(i,s,o,n)},n.getZr().on("rendered",this._onRendered)}}},e.
prototype._dataSort=function(r,i,n){var a=[];return r.each(r.mapDimension(i.dim),function(o,s){var l=n(s);l=l??NaN,a.push({dataIndex:s,mappedValue:l,ordinalNumber:o})}),
a.sort(function(o,s){return s.mappedValue-o.mappedValue}),{ordinalNumbers:B(a,function(o){return o.ordinalNumber})}},e.prototype._isOrderChangedWithinSameData=function(r,i,n){
for(var a=n.scale,o=r.mapDimension(n.dim),s=Number.MAX_VALUE,l=0,u=a.getOrdinalMeta().categories.length;l<u;++l){var f=r.rawIndexOf(o,a.getRawOrdinalNumber(l)),
c=f<0?Number.MIN_VALUE:i(r.indexOfRawIndex(f));if(c>s)return!0;s=c}return!1},e.prototype._isOrderDifferentInView=function(r,i){for(var n=i.scale,a=n.getExtent(),
o=Math.max(0,a[0]),s=Math.min(a[1],n.getOrdinalMeta().categories.length-1);o<=s;++o)if(r.ordinalNumbers[o]!==n.getRawOrdinalNumber(o))return!0},e.prototype._updateSortWithinSameData=
function(r,i,n,a){if(this._isOrderChangedWithinSameData(r,i,n)){var o=this._dataSort(r,n,i);this._isOrderDifferentInView(o,n)&&(this._removeOnRenderedListener(a),
a.dispatchAction({type:"changeAxisOrder",componentType:n.dim+"Axis",axisId:n.index,sortInfo:o}))}},e.prototype._dispatchInitSort=function(r,i,n){var a=i.baseAxis,
o=this._dataSort(r,a,function(s){return r.get(r.mapDimension(i.otherAxis.dim),s)});n.dispatchAction({type:"changeAxisOrder",componentType:a.dim+"Axis",isInitSort:!0,
axisId:a.index,sortInfo:o})},e.prototype.remove=function(r,i){this._clear(this._model),this._removeOnRenderedListener(i)},e.prototype.dispose=function(r,i){this.
_removeOnRenderedListener(i)},e.prototype._removeOnRenderedListener=function(r){this._onRendered&&(r.getZr().off("rendered",this._onRendered),this._onRendered=null)},
e.prototype._clear=function(r){var i=this.group,n=this._data;r&&r.isAnimationEnabled()&&n&&!this._isLargeDraw?(this._removeBackground(),this._backgroundEls=[],n.
eachItemGraphicEl(function(a){Fo(a,r,pe(a).dataIndex)})):i.removeAll(),this._data=null,this._isFirstFrame=!0},e.prototype._removeBackground=function(){this.group.
remove(this._backgroundGroup),this._backgroundGroup=null},e.type=Bi,e})(_t),T1={cartesian2d:function(t,e){var r=e.width<0?-1:1,i=e.height<0?-1:1;r<0&&(e.x+=e.width,
e.width=-e.width),i<0&&(e.y+=e.height,e.height=-e.height);var n=t.x+t.width,a=t.y+t.height,o=qm(e.x,t.x),s=$m(e.x+e.width,n),l=qm(e.y,t.y),u=$m(e.y+e.height,a),
f=s<o,c=u<l;return e.x=f&&o>n?s:o,e.y=c&&l>a?u:l,e.width=f?0:s-o,e.height=c?0:u-l,r<0&&(e.x+=e.width,e.width=-e.width),i<0&&(e.y+=e.height,e.height=-e.height),f||
c},polar:function(t,e){var r=e.r0<=e.r?1:-1;if(r<0){var i=e.r;e.r=e.r0,e.r0=i}var n=$m(e.r,t.r),a=qm(e.r0,t.r0);e.r=n,e.r0=a;var o=n-a<0;if(r<0){var i=e.r;e.r=e.
r0,e.r0=i}return o}},w1={cartesian2d:function(t,e,r,i,n,a,o,s,l){var u=new Ae({shape:R({},i),z2:1});if(u.__dataIndex=r,u.name="item",a){var f=u.shape,c=n?"heigh\
t":"width";f[c]=0}return u},polar:function(t,e,r,i,n,a,o,s,l){var u=!n&&l?Zm:pn,f=new u({shape:i,z2:1});f.name="item";var c=P1(n);if(f.calculateTextPosition=x1(
c,{isRoundCap:u===Zm}),a){var p=f.shape,h=n?"r":"endAngle",v={};p[h]=n?i.r0:i.startAngle,v[h]=i[h],(s?We:bt)(f,{shape:v},a)}return f}};function Bk(t,e){var r=t.
get("realtimeSort",!0),i=e.getBaseAxis();if(r&&i.type==="category"&&e.type==="cartesian2d")return{baseAxis:i,otherAxis:e.getOtherAxis(i)}}function C1(t,e,r,i,n,a,o,s){
var l,u;a?(u={x:i.x,width:i.width},l={y:i.y,height:i.height}):(u={y:i.y,height:i.height},l={x:i.x,width:i.width}),s||(o?We:bt)(r,{shape:l},e,n,null);var f=e?t.baseAxis.
model:null;(o?We:bt)(r,{shape:u},f,n)}function E1(t,e){for(var r=0;r<e.length;r++)if(!isFinite(t[e[r]]))return!0;return!1}var zk=["x","y","width","height"],Fk=[
"cx","cy","r","startAngle","endAngle"],A1={cartesian2d:function(t){return!E1(t,zk)},polar:function(t){return!E1(t,Fk)}},Ep={cartesian2d:function(t,e,r){var i=t.
getItemLayout(e);if(!i)return null;var n=r?Vk(r,i):0,a=i.width>0?1:-1,o=i.height>0?1:-1;return{x:i.x+a*n/2,y:i.y+o*n/2,width:i.width-a*n,height:i.height-o*n}},polar:function(t,e,r){
var i=t.getItemLayout(e);return{cx:i.cx,cy:i.cy,r0:i.r0,r:i.r,startAngle:i.startAngle,endAngle:i.endAngle,clockwise:i.clockwise}}};function Uk(t){return t.startAngle!=
null&&t.endAngle!=null&&t.startAngle===t.endAngle}function P1(t){return(function(e){var r=e?"Arc":"Angle";return function(i){switch(i){case"start":case"insideSt\
art":case"end":case"insideEnd":return i+r;default:return i}}})(t)}function D1(t,e,r,i,n,a,o,s){var l=e.getItemVisual(r,"style");if(s){if(!a.get("roundCap")){var f=t.
shape,c=b1(i.getModel("itemStyle"),f,!0);R(f,c),t.setShape(f)}}else{var u=i.get(["itemStyle","borderRadius"])||0;t.setShape("r",u)}t.useStyle(l);var p=i.getShallow(
"cursor");p&&t.attr("cursor",p);var h=s?o?n.r>=n.r0?"endArc":"startArc":n.endAngle>=n.startAngle?"endAngle":"startAngle":o?Wk(n,a.coordinateSystem):Xk(n,a.coordinateSystem),
v=Ht(i);ti(t,v,{labelFetcher:a,labelDataIndex:r,defaultText:Pi(a.getData(),r),inheritColor:l.fill,defaultOpacity:l.opacity,defaultOutsidePosition:h});var d=t.getTextContent();
if(s&&d){var m=i.get(["label","position"]);t.textConfig.inside=m==="middle"?!0:null,S1(t,m==="outside"?h:m,P1(o),i.get(["label","rotate"]))}XS(d,v,a.getRawValue(
r),function(y){return Xc(e,y)});var g=i.getModel(["emphasis"]);nr(t,g.get("focus"),g.get("blurScope"),g.get("disabled")),ca(t,i),Uk(n)&&(t.style.fill="none",t.style.
stroke="none",w(t.states,function(y){y.style&&(y.style.fill=y.style.stroke="none")}))}function Vk(t,e){var r=t.get(["itemStyle","borderColor"]);if(!r||r==="none")
return 0;var i=t.get(["itemStyle","borderWidth"])||0,n=isNaN(e.width)?Number.MAX_VALUE:Math.abs(e.width),a=isNaN(e.height)?Number.MAX_VALUE:Math.abs(e.height);return Math.
min(i,n,a)}var Hk=(function(){function t(){}return t})(),M1=(function(t){I(e,t);function e(r){var i=t.call(this,r)||this;return i.type="largeBar",i}return e.prototype.
getDefaultShape=function(){return new Hk},e.prototype.buildPath=function(r,i){for(var n=i.points,a=this.baseDimIdx,o=1-this.baseDimIdx,s=[],l=[],u=this.barWidth,
f=0;f<n.length;f+=3)l[a]=u,l[o]=n[f+2],s[a]=n[f+a],s[o]=n[f+o],r.rect(s[0],s[1],l[0],l[1])},e})(te);function O1(t,e,r,i){var n=t.getData(),a=n.getLayout("valueA\
xisHorizontal")?1:0,o=n.getLayout("largeDataIndices"),s=n.getLayout("size"),l=t.getModel("backgroundStyle"),u=n.getLayout("largeBackgroundPoints"),f=i?Lo(t):0;if(u){
var c=new M1({shape:{points:u},incremental:f,silent:!0,z2:0});c.baseDimIdx=a,c.largeDataIndices=o,c.barWidth=s,c.useStyle(l.getItemStyle()),e.add(c),r&&r.push(c)}
var p=new M1({shape:{points:n.getLayout("largePoints")},incremental:f,ignoreCoarsePointer:!0,z2:1});p.baseDimIdx=a,p.largeDataIndices=o,p.barWidth=s,e.add(p),p.
useStyle(n.getVisual("style")),p.style.stroke=null,pe(p).seriesIndex=t.seriesIndex,t.get("silent")||(p.on("mousedown",L1),p.on("mousemove",L1)),r&&r.push(p)}var L1=ql(
function(t){var e=this,r=Gk(e,t.offsetX,t.offsetY);pe(e).dataIndex=r>=0?r:null},30,!1);function Gk(t,e,r){for(var i=t.baseDimIdx,n=1-i,a=t.shape.points,o=t.largeDataIndices,
s=[],l=[],u=t.barWidth,f=0,c=a.length/3;f<c;f++){var p=f*3;if(l[i]=u,l[n]=a[p+2],s[i]=a[p+i],s[n]=a[p+n],l[n]<0&&(s[n]+=l[n],l[n]=-l[n]),e>=s[0]&&e<=s[0]+l[0]&&
r>=s[1]&&r<=s[1]+l[1])return o[f]}return-1}function I1(t,e,r){if(Ii(r,"cartesian2d")){var i=e,n=r.getArea();return{x:t?i.x:n.x,y:t?n.y:i.y,width:t?i.width:n.width,
height:t?n.height:i.height}}else{var n=r.getArea(),a=e;return{cx:n.cx,cy:n.cy,r0:t?n.r0:a.r0,r:t?n.r:a.r,startAngle:t?a.startAngle:0,endAngle:t?a.endAngle:Math.
PI*2}}}function Yk(t,e,r){var i=t.type==="polar"?pn:Ae;return new i({shape:I1(e,r,t),silent:!0,z2:0})}function Wk(t,e){if(t.height===0){var r=e.getOtherAxis(e.getBaseAxis());
return r.inverse?"bottom":"top"}return t.height>0?"bottom":"top"}function Xk(t,e){if(t.width===0){var r=e.getOtherAxis(e.getBaseAxis());return r.inverse?"left":
"right"}return t.width>=0?"right":"left"}var N1=kk;function jm(t){t.registerChartView(N1),t.registerSeriesModel(g1),t.registerLayout(t.PRIORITY.VISUAL.LAYOUT,p1(Bi)),t.registerLayout(t.PRIORITY.VISUAL.PROGRESSIVE_LAYOUT,
h1(Bi)),t.registerProcessor(t.PRIORITY.PROCESSOR.STATISTIC,Vl(Bi)),t.registerAction({type:"changeAxisOrder",event:"changeAxisOrder",update:"update"},function(e,r){
var i=e.componentType||"series";r.eachComponent({mainType:i,query:e},function(n){e.sortInfo&&n.axis.setCategorySortInfo(e.sortInfo)})}),d1(t)}function ps(t,e,r,i,n){var a=t+e;r.isSilent(a)||i.eachComponent({mainType:"series",subType:"pie"},function(o){for(var s=o.seriesIndex,l=o.option.selectedMap,u=n.
selected,f=0;f<u.length;f++)if(u[f].seriesIndex===s){var c=o.getData(),p=gr(c,n.fromActionPayload);r.trigger(a,{type:a,seriesId:o.id,name:k(p)?c.getName(p[0]):c.
getName(p),selected:V(l)?l:R({},l)})}})}function R1(t,e,r){t.on("selectchanged",function(i){var n=r.getModel();i.isFromClick?(ps("map","selectchanged",e,n,i),ps(
"pie","selectchanged",e,n,i)):i.fromAction==="select"?(ps("map","selected",e,n,i),ps("pie","selected",e,n,i)):i.fromAction==="unselect"&&(ps("map","unselected",
e,n,i),ps("pie","unselected",e,n,i))})}var hs=(function(){function t(e,r){this.target=e,this.topTarget=r&&r.topTarget}return t})(),Kk=(function(){function t(e){this.handler=e,e.on("mousedown",this._dragStart,
this),e.on("mousemove",this._drag,this),e.on("mouseup",this._dragEnd,this)}return t.prototype._dragStart=function(e){for(var r=e.target;r&&!r.draggable;)r=r.parent||
r.__hostTarget;r&&(this._draggingTarget=r,r.dragging=!0,this._x=e.offsetX,this._y=e.offsetY,this.handler.dispatchToElement(new hs(r,e),"dragstart",e.event))},t.
prototype._drag=function(e){var r=this._draggingTarget;if(r){var i=e.offsetX,n=e.offsetY,a=i-this._x,o=n-this._y;this._x=i,this._y=n,r.drift(a,o,e),this.handler.
dispatchToElement(new hs(r,e),"drag",e.event);var s=this.handler.findHover(i,n,r).target,l=this._dropTarget;this._dropTarget=s,r!==s&&(l&&s!==l&&this.handler.dispatchToElement(
new hs(l,e),"dragleave",e.event),s&&s!==l&&this.handler.dispatchToElement(new hs(s,e),"dragenter",e.event))}},t.prototype._dragEnd=function(e){var r=this._draggingTarget;
r&&(r.dragging=!1),this.handler.dispatchToElement(new hs(r,e),"dragend",e.event),this._dropTarget&&this.handler.dispatchToElement(new hs(this._dropTarget,e),"dr\
op",e.event),this._draggingTarget=null,this._dropTarget=null},t})(),k1=Kk;var Zk=/^(?:mouse|pointer|contextmenu|drag|drop)|click/,Qm=[],qk=se.browser.firefox&&+se.browser.version.split(".")[0]<39;function Ap(t,e,r,i){return r=r||{},i?
B1(t,e,r):qk&&e.layerX!=null&&e.layerX!==e.offsetX?(r.zrX=e.layerX,r.zrY=e.layerY):e.offsetX!=null?(r.zrX=e.offsetX,r.zrY=e.offsetY):B1(t,e,r),r}function B1(t,e,r){
if(se.domSupported&&t.getBoundingClientRect){var i=e.clientX,n=e.clientY;if(em(t)){var a=t.getBoundingClientRect();r.zrX=i-a.left,r.zrY=n-a.top;return}else if(_c(
Qm,t,i,n)){r.zrX=Qm[0],r.zrY=Qm[1];return}}r.zrX=r.zrY=0}function Dp(t){return t||window.event}function Kt(t,e,r){if(e=Dp(e),e.zrX!=null)return e;var i=e.type,n=i&&
i.indexOf("touch")>=0;if(n){var o=i!=="touchend"?e.targetTouches[0]:e.changedTouches[0];o&&Ap(t,o,e,r)}else{Ap(t,e,e,r);var a=$k(e);e.zrDelta=a?a/120:-(e.detail||
0)/3}var s=e.button;return e.which==null&&s!==void 0&&Zk.test(e.type)&&(e.which=s&1?1:s&2?3:s&4?2:0),e}function $k(t){var e=t.wheelDelta;if(e)return e;var r=t.deltaX,
i=t.deltaY;if(r==null||i==null)return e;var n=Math.abs(i!==0?i:r),a=i>0?-1:i<0?1:r>0?-1:1;return 3*n*a}function z1(t,e,r,i){t.addEventListener(e,r,i)}function F1(t,e,r,i){
t.removeEventListener(e,r,i)}var Mp=function(t){t.preventDefault(),t.stopPropagation(),t.cancelBubble=!0};var V1=(function(){function t(){this._track=[]}return t.prototype.recognize=function(e,r,i){return this._doTrack(e,r,i),this._recognize(e)},t.prototype.clear=function(){
return this._track.length=0,this},t.prototype._doTrack=function(e,r,i){var n=e.touches;if(n){for(var a={points:[],touches:[],target:r,event:e},o=0,s=n.length;o<
s;o++){var l=n[o],u=Ap(i,l,{});a.points.push([u.zrX,u.zrY]),a.touches.push(l)}this._track.push(a)}},t.prototype._recognize=function(e){for(var r in eg)if(eg.hasOwnProperty(
r)){var i=eg[r](this._track,e);if(i)return i}},t})();function U1(t){var e=t[1][0]-t[0][0],r=t[1][1]-t[0][1];return Math.sqrt(e*e+r*r)}function jk(t){return[(t[0][0]+t[1][0])/2,(t[0][1]+t[1][1])/2]}var eg={pinch:function(t,e){
var r=t.length;if(r){var i=(t[r-1]||{}).points,n=(t[r-2]||{}).points||i;if(n&&n.length>1&&i&&i.length>1){var a=U1(i)/U1(n);!isFinite(a)&&(a=1),e.pinchScale=a;var o=jk(
i);return e.pinchX=o[0],e.pinchY=o[1],{type:"pinch",target:t[0].target,event:e}}}}};var G1="silent";function Qk(t,e,r){return{type:t,event:r,target:e.target,topTarget:e.topTarget,cancelBubble:!1,offsetX:r.zrX,offsetY:r.zrY,gestureEvent:r.gestureEvent,
pinchX:r.pinchX,pinchY:r.pinchY,pinchScale:r.pinchScale,wheelDelta:r.zrDelta,zrByTouch:r.zrByTouch,which:r.which,stop:Jk}}function Jk(){Mp(this.event)}var e2=(function(t){
I(e,t);function e(){var r=t!==null&&t.apply(this,arguments)||this;return r.handler=null,r}return e.prototype.dispose=function(){},e.prototype.setCursor=function(){},
e})(mt),jl=(function(){function t(e,r){this.x=e,this.y=r}return t})(),t2=["click","dblclick","mousewheel","mouseout","mouseup","mousedown","mousemove","contextm\
enu"],tg=new ne(0,0,0,0),Y1=(function(t){I(e,t);function e(r,i,n,a,o){var s=t.call(this)||this;return s._hovered=new jl(0,0),s.storage=r,s.painter=i,s.painterRoot=
a,s._pointerSize=o,n=n||new e2,s.proxy=null,s.setHandlerProxy(n),s._draggingMgr=new k1(s),s}return e.prototype.setHandlerProxy=function(r){this.proxy&&this.proxy.
dispose(),r&&(w(t2,function(i){r.on&&r.on(i,this[i],this)},this),r.handler=this),this.proxy=r},e.prototype.mousemove=function(r){var i=r.zrX,n=r.zrY,a=W1(this,i,
n),o=this._hovered,s=o.target;s&&!s.__zr&&(o=this.findHover(o.x,o.y),s=o.target);var l=this._hovered=a?new jl(i,n):this.findHover(i,n),u=l.target,f=this.proxy;f.
setCursor&&f.setCursor(u?u.cursor:"default"),s&&u!==s&&this.dispatchToElement(o,"mouseout",r),this.dispatchToElement(l,"mousemove",r),u&&u!==s&&this.dispatchToElement(
l,"mouseover",r)},e.prototype.mouseout=function(r){var i=r.zrEventControl;i!=="only_globalout"&&this.dispatchToElement(this._hovered,"mouseout",r),i!=="no_globa\
lout"&&this.trigger("globalout",{type:"globalout",event:r})},e.prototype.resize=function(){this._hovered=new jl(0,0)},e.prototype.dispatch=function(r,i){var n=this[r];
n&&n.call(this,i)},e.prototype.dispose=function(){this.proxy.dispose(),this.storage=null,this.proxy=null,this.painter=null},e.prototype.setCursorStyle=function(r){
var i=this.proxy;i.setCursor&&i.setCursor(r)},e.prototype.dispatchToElement=function(r,i,n){r=r||{};var a=r.target;if(!(a&&a.silent)){for(var o="on"+i,s=Qk(i,r,
n);a&&(a[o]&&(s.cancelBubble=!!a[o].call(a,s)),a.trigger(i,s),a=a.__hostTarget?a.__hostTarget:a.parent,!s.cancelBubble););s.cancelBubble||(this.trigger(i,s),this.
painter&&this.painter.eachOtherLayer&&this.painter.eachOtherLayer(function(l){typeof l[o]=="function"&&l[o].call(l,s),l.trigger&&l.trigger(i,s)}))}},e.prototype.
findHover=function(r,i,n){var a=this.storage.getDisplayList(),o=new jl(r,i);if(H1(a,o,r,i,n),this._pointerSize&&!o.target){for(var s=[],l=this._pointerSize,u=l/
2,f=new ne(r-u,i-u,l,l),c=a.length-1;c>=0;c--){var p=a[c];p!==n&&!p.ignore&&!p.ignoreCoarsePointer&&(!p.parent||!p.parent.ignoreCoarsePointer)&&(tg.copy(p.getBoundingRect()),
p.transform&&tg.applyTransform(p.transform),tg.intersect(f)&&s.push(p))}if(s.length)for(var h=4,v=Math.PI/12,d=Math.PI*2,m=0;m<u;m+=h)for(var g=0;g<d;g+=v){var y=r+
m*Math.cos(g),_=i+m*Math.sin(g);if(H1(s,o,y,_,n),o.target)return o}}return o},e.prototype.processGesture=function(r,i){this._gestureMgr||(this._gestureMgr=new V1);
var n=this._gestureMgr;i==="start"&&n.clear();var a=n.recognize(r,this.findHover(r.zrX,r.zrY,null).target,this.proxy.dom);if(i==="end"&&n.clear(),a){var o=a.type;
r.gestureEvent=o;var s=new jl;s.target=a.target,this.dispatchToElement(s,o,a.event)}},e})(mt);w(["click","mousedown","mouseup","mousewheel","dblclick","contextm\
enu"],function(t){Y1.prototype[t]=function(e){var r=e.zrX,i=e.zrY,n=W1(this,r,i),a,o;if((t!=="mouseup"||!n)&&(a=this.findHover(r,i),o=a.target),t==="mousedown")
this._downEl=o,this._downPoint=[e.zrX,e.zrY],this._upEl=o;else if(t==="mouseup")this._upEl=o;else if(t==="click"){if(this._downEl!==this._upEl||!this._downPoint||
W_(this._downPoint,[e.zrX,e.zrY])>4)return;this._downPoint=null}this.dispatchToElement(a,t,e)}});function r2(t,e,r){if(t[t.rectHover?"rectContain":"contain"](e,
r)){for(var i=t,n=void 0,a=!1;i;){if(i.ignoreClip&&(a=!0),!a){var o=i.getClipPath();if(o&&!o.contain(e,r))return!1}i.silent&&(n=!0);var s=i.__hostTarget;i=s?i.ignoreHostSilent?
null:s:i.parent}return n?G1:!0}return!1}function H1(t,e,r,i,n){for(var a=t.length-1;a>=0;a--){var o=t[a],s=void 0;if(o!==n&&!o.ignore&&(s=r2(o,r,i))&&(!e.topTarget&&
(e.topTarget=o),s!==G1)){e.target=o;break}}}function W1(t,e,r){var i=t.painter;return e<0||e>i.getWidth()||r<0||r>i.getHeight()}var X1=Y1;var q1=32,Ql=7;function i2(t){for(var e=0;t>=q1;)e|=t&1,t>>=1;return t+e}function K1(t,e,r,i){var n=e+1;if(n===r)return 1;if(i(t[n++],t[e])<0){for(;n<r&&i(t[n],
t[n-1])<0;)n++;n2(t,e,n)}else for(;n<r&&i(t[n],t[n-1])>=0;)n++;return n-e}function n2(t,e,r){for(r--;e<r;){var i=t[e];t[e++]=t[r],t[r--]=i}}function Z1(t,e,r,i,n){
for(i===e&&i++;i<r;i++){for(var a=t[i],o=e,s=i,l;o<s;)l=o+s>>>1,n(a,t[l])<0?s=l:o=l+1;var u=i-o;switch(u){case 3:t[o+3]=t[o+2];case 2:t[o+2]=t[o+1];case 1:t[o+1]=
t[o];break;default:for(;u>0;)t[o+u]=t[o+u-1],u--}t[o]=a}}function rg(t,e,r,i,n,a){var o=0,s=0,l=1;if(a(t,e[r+n])>0){for(s=i-n;l<s&&a(t,e[r+n+l])>0;)o=l,l=(l<<1)+
1,l<=0&&(l=s);l>s&&(l=s),o+=n,l+=n}else{for(s=n+1;l<s&&a(t,e[r+n-l])<=0;)o=l,l=(l<<1)+1,l<=0&&(l=s);l>s&&(l=s);var u=o;o=n-l,l=n-u}for(o++;o<l;){var f=o+(l-o>>>
1);a(t,e[r+f])>0?o=f+1:l=f}return l}function ig(t,e,r,i,n,a){var o=0,s=0,l=1;if(a(t,e[r+n])<0){for(s=n+1;l<s&&a(t,e[r+n-l])<0;)o=l,l=(l<<1)+1,l<=0&&(l=s);l>s&&(l=
s);var u=o;o=n-l,l=n-u}else{for(s=i-n;l<s&&a(t,e[r+n+l])>=0;)o=l,l=(l<<1)+1,l<=0&&(l=s);l>s&&(l=s),o+=n,l+=n}for(o++;o<l;){var f=o+(l-o>>>1);a(t,e[r+f])<0?l=f:o=
f+1}return l}function a2(t,e){var r=Ql,i,n,a=0,o=[];i=[],n=[];function s(h,v){i[a]=h,n[a]=v,a+=1}function l(){for(;a>1;){var h=a-2;if(h>=1&&n[h-1]<=n[h]+n[h+1]||
h>=2&&n[h-2]<=n[h]+n[h-1])n[h-1]<n[h+1]&&h--;else if(n[h]>n[h+1])break;f(h)}}function u(){for(;a>1;){var h=a-2;h>0&&n[h-1]<n[h+1]&&h--,f(h)}}function f(h){var v=i[h],
d=n[h],m=i[h+1],g=n[h+1];n[h]=d+g,h===a-3&&(i[h+1]=i[h+2],n[h+1]=n[h+2]),a--;var y=ig(t[m],t,v,d,0,e);v+=y,d-=y,d!==0&&(g=rg(t[v+d-1],t,m,g,g-1,e),g!==0&&(d<=g?
c(v,d,m,g):p(v,d,m,g)))}function c(h,v,d,m){var g=0;for(g=0;g<v;g++)o[g]=t[h+g];var y=0,_=d,x=h;if(t[x++]=t[_++],--m===0){for(g=0;g<v;g++)t[x+g]=o[y+g];return}if(v===
1){for(g=0;g<m;g++)t[x+g]=t[_+g];t[x+m]=o[y];return}for(var S=r,b,T,C;;){b=0,T=0,C=!1;do if(e(t[_],o[y])<0){if(t[x++]=t[_++],T++,b=0,--m===0){C=!0;break}}else if(t[x++]=
o[y++],b++,T=0,--v===1){C=!0;break}while((b|T)<S);if(C)break;do{if(b=ig(t[_],o,y,v,0,e),b!==0){for(g=0;g<b;g++)t[x+g]=o[y+g];if(x+=b,y+=b,v-=b,v<=1){C=!0;break}}
if(t[x++]=t[_++],--m===0){C=!0;break}if(T=rg(o[y],t,_,m,0,e),T!==0){for(g=0;g<T;g++)t[x+g]=t[_+g];if(x+=T,_+=T,m-=T,m===0){C=!0;break}}if(t[x++]=o[y++],--v===1){
C=!0;break}S--}while(b>=Ql||T>=Ql);if(C)break;S<0&&(S=0),S+=2}if(r=S,r<1&&(r=1),v===1){for(g=0;g<m;g++)t[x+g]=t[_+g];t[x+m]=o[y]}else{if(v===0)throw new Error;for(g=
0;g<v;g++)t[x+g]=o[y+g]}}function p(h,v,d,m){var g=0;for(g=0;g<m;g++)o[g]=t[d+g];var y=h+v-1,_=m-1,x=d+m-1,S=0,b=0;if(t[x--]=t[y--],--v===0){for(S=x-(m-1),g=0;g<
m;g++)t[S+g]=o[g];return}if(m===1){for(x-=v,y-=v,b=x+1,S=y+1,g=v-1;g>=0;g--)t[b+g]=t[S+g];t[x]=o[_];return}for(var T=r;;){var C=0,A=0,E=!1;do if(e(o[_],t[y])<0){
if(t[x--]=t[y--],C++,A=0,--v===0){E=!0;break}}else if(t[x--]=o[_--],A++,C=0,--m===1){E=!0;break}while((C|A)<T);if(E)break;do{if(C=v-ig(o[_],t,h,v,v-1,e),C!==0){
for(x-=C,y-=C,v-=C,b=x+1,S=y+1,g=C-1;g>=0;g--)t[b+g]=t[S+g];if(v===0){E=!0;break}}if(t[x--]=o[_--],--m===1){E=!0;break}if(A=m-rg(t[y],o,0,m,m-1,e),A!==0){for(x-=
A,_-=A,m-=A,b=x+1,S=_+1,g=0;g<A;g++)t[b+g]=o[S+g];if(m<=1){E=!0;break}}if(t[x--]=t[y--],--v===0){E=!0;break}T--}while(C>=Ql||A>=Ql);if(E)break;T<0&&(T=0),T+=2}if(r=
T,r<1&&(r=1),m===1){for(x-=v,y-=v,b=x+1,S=y+1,g=v-1;g>=0;g--)t[b+g]=t[S+g];t[x]=o[_]}else{if(m===0)throw new Error;for(S=x-(m-1),g=0;g<m;g++)t[S+g]=o[g]}}return{
mergeRuns:l,forceMergeRuns:u,pushRun:s}}function Ua(t,e,r,i){r||(r=0),i||(i=t.length);var n=i-r;if(!(n<2)){var a=0;if(n<q1){a=K1(t,r,i,e),Z1(t,r,i,r+a,e);return}
var o=a2(t,e),s=i2(n);do{if(a=K1(t,r,i,e),a<s){var l=n;l>s&&(l=s),Z1(t,r,r+l,r+a,e),a=l}o.pushRun(r,a),o.mergeRuns(),n-=a,r+=a}while(n!==0);o.forceMergeRuns()}}var $1=!1;function ng(){$1||($1=!0,console.warn("z / z2 / zlevel of displayable is invalid, which may cause unexpected errors"))}function j1(t,e){return t.zlevel===
e.zlevel?t.z===e.z?t.z2-e.z2:t.z-e.z:t.zlevel-e.zlevel}var o2=(function(){function t(){this._roots=[],this._displayList=[],this._displayListLen=0,this.displayableSortFunc=
j1}return t.prototype.traverse=function(e,r){for(var i=0;i<this._roots.length;i++)this._roots[i].traverse(e,r)},t.prototype.getDisplayList=function(e,r){r=r||!1;
var i=this._displayList;return(e||!i.length)&&this.updateDisplayList(r),i},t.prototype.updateDisplayList=function(e){this._displayListLen=0;for(var r=this._roots,
i=this._displayList,n=0,a=r.length;n<a;n++)this._updateAndAddDisplayable(r[n],null,e);i.length=this._displayListLen,Ua(i,j1)},t.prototype._updateAndAddDisplayable=
function(e,r,i){if(!(e.ignore&&!i)){e.beforeUpdate(),e.update(),e.afterUpdate();var n=e.getClipPath(),a=r&&r.length,o=0,s=e.__clipPaths;if(!e.ignoreClip&&(a||n)){
if(s||(s=e.__clipPaths=[]),a)for(var l=0;l<r.length;l++)s[o++]=r[l];for(var u=n,f=e;u;)u.parent=f,u.updateTransform(),s[o++]=u,f=u,u=u.getClipPath()}if(s&&(s.length=
o),e.childrenRef){for(var c=e.childrenRef(),p=0;p<c.length;p++){var h=c[p];e.__dirty&&(h.__dirty|=qe),this._updateAndAddDisplayable(h,s,i)}e.__dirty=0}else{var v=e;
isNaN(v.z)&&(ng(),v.z=0),isNaN(v.z2)&&(ng(),v.z2=0),isNaN(v.zlevel)&&(ng(),v.zlevel=0),this._displayList[this._displayListLen++]=v}var d=e.getDecalElement&&e.getDecalElement();
d&&this._updateAndAddDisplayable(d,s,i);var m=e.getTextGuideLine();m&&this._updateAndAddDisplayable(m,s,i);var g=e.getTextContent();g&&this._updateAndAddDisplayable(
g,s,i)}},t.prototype.addRoot=function(e){e.__zr&&e.__zr.storage===this||this._roots.push(e)},t.prototype.delRoot=function(e){if(e instanceof Array){for(var r=0,
i=e.length;r<i;r++)this.delRoot(e[r]);return}var n=oe(this._roots,e);n>=0&&this._roots.splice(n,1)},t.prototype.delAllRoots=function(){this._roots=[],this._displayList=
[],this._displayListLen=0},t.prototype.getRoots=function(){return this._roots},t.prototype.dispose=function(){this._displayList=null,this._roots=null},t})(),Q1=o2;var J1;J1=se.hasGlobalWindow&&(window.requestAnimationFrame&&window.requestAnimationFrame.bind(window)||window.msRequestAnimationFrame&&window.msRequestAnimationFrame.
bind(window)||window.mozRequestAnimationFrame||window.webkitRequestAnimationFrame)||function(t){return setTimeout(t,16)};var Jl=J1;function Va(){return new Date().getTime()}var s2=(function(t){I(e,t);function e(r){var i=t.call(this)||this;return i._running=!1,i._time=0,i._pausedTime=0,i._pauseStart=
0,i._paused=!1,r=r||{},i.stage=r.stage||{},i}return e.prototype.addClip=function(r){r.animation&&this.removeClip(r),this._head?(this._tail.next=r,r.prev=this._tail,
r.next=null,this._tail=r):this._head=this._tail=r,r.animation=this},e.prototype.addAnimator=function(r){r.animation=this;var i=r.getClip();i&&this.addClip(i)},e.
prototype.removeClip=function(r){if(r.animation){var i=r.prev,n=r.next;i?i.next=n:this._head=n,n?n.prev=i:this._tail=i,r.next=r.prev=r.animation=null}},e.prototype.
removeAnimator=function(r){var i=r.getClip();i&&this.removeClip(i),r.animation=null},e.prototype.update=function(r){for(var i=Va()-this._pausedTime,n=i-this._time,
a=this._head;a;){var o=a.next,s=a.step(i,n);s&&(a.ondestroy(),this.removeClip(a)),a=o}this._time=i,r||(this.trigger("frame",n),this.stage.update&&this.stage.update())},
e.prototype._startLoop=function(){var r=this;this._running=!0;function i(){r._running&&(Jl(i),!r._paused&&r.update())}Jl(i)},e.prototype.start=function(){this._running||
(this._time=Va(),this._pausedTime=0,this._startLoop())},e.prototype.stop=function(){this._running=!1},e.prototype.pause=function(){this._paused||(this._pauseStart=
Va(),this._paused=!0)},e.prototype.resume=function(){this._paused&&(this._pausedTime+=Va()-this._pauseStart,this._paused=!1)},e.prototype.clear=function(){for(var r=this.
_head;r;){var i=r.next;r.prev=r.next=r.animation=null,r=i}this._head=this._tail=null},e.prototype.isFinished=function(){return this._head==null},e.prototype.animate=
function(r,i){i=i||{},this.start();var n=new Xs(r,i.loop);return this.addAnimator(n),n},e})(mt),eC=s2;var l2=300,ag=se.domSupported,og=(function(){var t=["click","dblclick","mousewheel","wheel","mouseout","mouseup","mousedown","mousemove","contextmenu"],e=["touc\
hstart","touchend","touchmove"],r={pointerdown:1,pointerup:1,pointermove:1,pointerout:1},i=B(t,function(n){var a=n.replace("mouse","pointer");return r.hasOwnProperty(
a)?a:n});return{mouse:t,touch:e,pointer:i}})(),tC={mouse:["mousemove","mouseup"],pointer:["pointermove","pointerup"]},rC=!1;function ug(t){var e=t.pointerType;return e===
"pen"||e==="touch"}function u2(t){t.touching=!0,t.touchTimer!=null&&(clearTimeout(t.touchTimer),t.touchTimer=null),t.touchTimer=setTimeout(function(){t.touching=
!1,t.touchTimer=null},700)}function sg(t){t&&(t.zrByTouch=!0)}function f2(t,e){return Kt(t.dom,new c2(t,e),!0)}function nC(t,e){for(var r=e,i=!1;r&&r.nodeType!==
9&&!(i=r.domBelongToZr||r!==e&&r===t.painterRoot);)r=r.parentNode;return i}var c2=(function(){function t(e,r){this.stopPropagation=Pe,this.stopImmediatePropagation=
Pe,this.preventDefault=Pe,this.type=r.type,this.target=this.currentTarget=e.dom,this.pointerType=r.pointerType,this.clientX=r.clientX,this.clientY=r.clientY}return t})(),
zr={mousedown:function(t){t=Kt(this.dom,t),this.__mayPointerCapture=[t.zrX,t.zrY],this.trigger("mousedown",t)},mousemove:function(t){t=Kt(this.dom,t);var e=this.
__mayPointerCapture;e&&(t.zrX!==e[0]||t.zrY!==e[1])&&this.__togglePointerCapture(!0),this.trigger("mousemove",t)},mouseup:function(t){t=Kt(this.dom,t),this.__togglePointerCapture(
!1),this.trigger("mouseup",t)},mouseout:function(t){t=Kt(this.dom,t);var e=t.toElement||t.relatedTarget;nC(this,e)||(this.__pointerCapturing&&(t.zrEventControl=
"no_globalout"),this.trigger("mouseout",t))},wheel:function(t){rC=!0,t=Kt(this.dom,t),this.trigger("mousewheel",t)},mousewheel:function(t){rC||(t=Kt(this.dom,t),
this.trigger("mousewheel",t))},touchstart:function(t){t=Kt(this.dom,t),sg(t),this.__lastTouchMoment=new Date,this.handler.processGesture(t,"start"),zr.mousemove.
call(this,t),zr.mousedown.call(this,t)},touchmove:function(t){t=Kt(this.dom,t),sg(t),this.handler.processGesture(t,"change"),zr.mousemove.call(this,t)},touchend:function(t){
t=Kt(this.dom,t),sg(t),this.handler.processGesture(t,"end"),zr.mouseup.call(this,t),+new Date-+this.__lastTouchMoment<l2&&zr.click.call(this,t)},pointerdown:function(t){
zr.mousedown.call(this,t)},pointermove:function(t){ug(t)||zr.mousemove.call(this,t)},pointerup:function(t){zr.mouseup.call(this,t)},pointerout:function(t){ug(t)||
zr.mouseout.call(this,t)}};w(["click","dblclick","contextmenu"],function(t){zr[t]=function(e){e=Kt(this.dom,e),this.trigger(t,e)}});var fg={pointermove:function(t){
ug(t)||fg.mousemove.call(this,t)},pointerup:function(t){fg.mouseup.call(this,t)},mousemove:function(t){this.trigger("mousemove",t)},mouseup:function(t){var e=this.
__pointerCapturing;this.__togglePointerCapture(!1),this.trigger("mouseup",t),e&&(t.zrEventControl="only_globalout",this.trigger("mouseout",t))}};function p2(t,e){
var r=e.domHandlers;se.pointerEventsSupported?w(og.pointer,function(i){Op(e,i,function(n){r[i].call(t,n)})}):(se.touchEventsSupported&&w(og.touch,function(i){Op(
e,i,function(n){r[i].call(t,n),u2(e)})}),w(og.mouse,function(i){Op(e,i,function(n){n=Dp(n),e.touching||r[i].call(t,n)})}))}function h2(t,e){se.pointerEventsSupported?
w(tC.pointer,r):se.touchEventsSupported||w(tC.mouse,r);function r(i){function n(a){a=Dp(a),nC(t,a.target)||(a=f2(t,a),e.domHandlers[i].call(t,a))}Op(e,i,n,{capture:!0})}}
function Op(t,e,r,i){t.mounted[e]=r,t.listenerOpts[e]=i,z1(t.domTarget,e,r,i)}function lg(t){var e=t.mounted;for(var r in e)e.hasOwnProperty(r)&&F1(t.domTarget,
r,e[r],t.listenerOpts[r]);t.mounted={}}var iC=(function(){function t(e,r){this.mounted={},this.listenerOpts={},this.touching=!1,this.domTarget=e,this.domHandlers=
r}return t})(),v2=(function(t){I(e,t);function e(r,i){var n=t.call(this)||this;return n.__pointerCapturing=!1,n.dom=r,n.painterRoot=i,n._localHandlerScope=new iC(
r,zr),ag&&(n._globalHandlerScope=new iC(document,fg)),p2(n,n._localHandlerScope),n}return e.prototype.dispose=function(){lg(this._localHandlerScope),ag&&lg(this.
_globalHandlerScope)},e.prototype.setCursor=function(r){this.dom.style&&(this.dom.style.cursor=r||"default")},e.prototype.__togglePointerCapture=function(r){if(this.
__mayPointerCapture=null,ag&&+this.__pointerCapturing^+r){this.__pointerCapturing=r;var i=this._globalHandlerScope;r?h2(this,i):lg(i)}},e})(mt),aC=v2;var Lp={},oC={};function d2(t){delete oC[t]}function m2(t){if(!t)return!1;if(typeof t=="string")return bo(t,1)<Ks;if(t.colorStops){for(var e=t.colorStops,r=0,i=e.
length,n=0;n<i;n++)r+=bo(e[n].color,1);return r/=i,r<Ks}return!1}var g2=(function(){function t(e,r,i){var n=this;this._sleepAfterStill=10,this._stillFrameAccum=
0,this._needsRefresh=!0,this._needsRefreshHover=!1,this._darkMode=!1,i=i||{},this.dom=r,this.id=e;var a=new Q1,o=i.renderer||"canvas";Lp[o]||(o=ee(Lp)[0]),i.useDirtyRect=
i.useDirtyRect==null?!1:i.useDirtyRect;var s=new Lp[o](r,a,i,e),l=i.ssr||s.ssrOnly;this.storage=a,this.painter=s;var u=!se.node&&!se.worker&&!l?new aC(s.getViewportRoot(),
s.root):null,f=i.useCoarsePointer,c=f==null||f==="auto"?se.touchEventsSupported:!!f,p=44,h;c&&(h=G(i.pointerSize,p)),this.handler=new X1(a,s,u,s.root,h),this.animation=
new eC({stage:{update:l?null:function(){return n._flush(!1)}}}),l||this.animation.start()}return t.prototype.add=function(e){this._disposed||!e||(this.storage.addRoot(
e),e.addSelfToZr(this),this.refresh())},t.prototype.remove=function(e){this._disposed||!e||(this.storage.delRoot(e),e.removeSelfFromZr(this),this.refresh())},t.
prototype.configLayer=function(e,r){this._disposed||(this.painter.configLayer&&this.painter.configLayer(e,r),this.refresh())},t.prototype.setBackgroundColor=function(e){
this._disposed||(this.painter.setBackgroundColor&&this.painter.setBackgroundColor(e),this.refresh(),this._backgroundColor=e,this._darkMode=m2(e))},t.prototype.getBackgroundColor=
function(){return this._backgroundColor},t.prototype.setDarkMode=function(e){this._darkMode=e},t.prototype.isDarkMode=function(){return this._darkMode},t.prototype.
refreshImmediately=function(e){this._disposed||this._refresh({animUpdate:!e,refresh:!0,refreshHover:!1})},t.prototype._refresh=function(e){e.animUpdate&&this.animation.
update(!0),this._needsRefresh=this._needsRefreshHover=!1,this.painter.refresh({refresh:e.refresh,refreshHover:e.refreshHover}),this._needsRefresh=this._needsRefreshHover=
!1},t.prototype.refresh=function(){this._disposed||(this._needsRefresh=!0,this.animation.start())},t.prototype.flush=function(){this._disposed||this._flush(!0)},
t.prototype._flush=function(e){var r,i=Va(),n=this._needsRefresh,a=this._needsRefreshHover;(n||a)&&(r=!0,this._refresh({animUpdate:e,refresh:n,refreshHover:a}));
var o=Va();r?(this._stillFrameAccum=0,this.trigger("rendered",{elapsedTime:o-i})):this._sleepAfterStill>0&&(this._stillFrameAccum++,this._stillFrameAccum>this._sleepAfterStill&&
this.animation.stop())},t.prototype.setSleepAfterStill=function(e){this._sleepAfterStill=e},t.prototype.wakeUp=function(){this._disposed||(this.animation.start(),
this._stillFrameAccum=0)},t.prototype.refreshHover=function(){this._needsRefreshHover=!0},t.prototype.refreshHoverImmediately=function(){this._disposed||this._refresh(
{animUpdate:!1,refresh:!1,refreshHover:!0})},t.prototype.resize=function(e){this._disposed||(e=e||{},this.painter.resize(e.width,e.height),this.handler.resize())},
t.prototype.clearAnimation=function(){this._disposed||this.animation.clear()},t.prototype.getWidth=function(){if(!this._disposed)return this.painter.getWidth()},
t.prototype.getHeight=function(){if(!this._disposed)return this.painter.getHeight()},t.prototype.setCursorStyle=function(e){this._disposed||this.handler.setCursorStyle(
e)},t.prototype.findHover=function(e,r){if(!this._disposed)return this.handler.findHover(e,r)},t.prototype.on=function(e,r,i){return this._disposed||this.handler.
on(e,r,i),this},t.prototype.off=function(e,r){this._disposed||this.handler.off(e,r)},t.prototype.trigger=function(e,r){this._disposed||this.handler.trigger(e,r)},
t.prototype.clear=function(){if(!this._disposed){for(var e=this.storage.getRoots(),r=0;r<e.length;r++)e[r]instanceof ye&&e[r].removeSelfFromZr(this);this.storage.
delAllRoots(),this.painter.clear()}},t.prototype.dispose=function(){this._disposed||(this.animation.stop(),this.clear(),this.storage.dispose(),this.painter.dispose(),
this.handler.dispose(),this.animation=this.storage=this.painter=this.handler=null,this._disposed=!0,d2(this.id))},t})();function pg(t,e){var r=new g2(Iu(),t,e);
return oC[r.id]=r,r}function sC(t,e){Lp[t]=e}var cg;function lC(t){if(typeof cg=="function")return cg(t)}function uC(t){cg=t}var fC="";typeof navigator<"u"&&(fC=navigator.platform||"");var vs="rgba(0, 0, 0, 0.2)",cC=ae.color.theme[0],_2=Us(cC,null,null,.9),Pp={darkMode:"auto",colorBy:"\
series",color:ae.color.theme,gradientColor:[_2,cC],aria:{decal:{decals:[{color:vs,dashArrayX:[1,0],dashArrayY:[2,5],symbolSize:1,rotation:Math.PI/6},{color:vs,symbol:"\
circle",dashArrayX:[[8,8],[0,8,8,0]],dashArrayY:[6,0],symbolSize:.8},{color:vs,dashArrayX:[1,0],dashArrayY:[4,3],rotation:-Math.PI/4},{color:vs,dashArrayX:[[6,6],
[0,6,6,0]],dashArrayY:[6,0]},{color:vs,dashArrayX:[[1,0],[1,6]],dashArrayY:[1,0,6,0],rotation:Math.PI/4},{color:vs,symbol:"triangle",dashArrayX:[[9,9],[0,9,9,0]],
dashArrayY:[7,2],symbolSize:.75}]}},textStyle:{fontFamily:fC.match(/^Win/)?"Microsoft YaHei":"sans-serif",fontSize:12,fontStyle:"normal",fontWeight:"normal"},blendMode:null,
stateAnimation:{duration:300,easing:"cubicOut"},animation:"auto",animationDuration:1e3,animationDurationUpdate:500,animationEasing:"cubicInOut",animationEasingUpdate:"\
cubicInOut",animationThreshold:2e3,progressiveThreshold:3e3,progressive:400,hoverLayerThreshold:3e3,useUTC:!1};var x2=Z();function pC(t,e,r){var i=x2.get(e);if(!i)return r;var n=i(t);if(!n)return r;if(0)for(var a;a<n.length;a++);return r.concat(n)}var Ip,eu,hC,vC="\0_ec_inner",S2=1;var yC=(function(t){I(e,t);function e(){return t!==null&&t.apply(this,arguments)||this}return e.prototype.init=function(r,i,n,a,o,s){a=a||{},this.option=null,this.
_theme=new Ne(a),this._locale=new Ne(o),this._optionManager=s},e.prototype.setOption=function(r,i,n){var a=gC(i);this._optionManager.setOption(r,n,a),this._resetOption(
null,a)},e.prototype.resetOption=function(r,i){return this._resetOption(r,gC(i))},e.prototype._resetOption=function(r,i){var n=!1,a=this._optionManager;if(!r||r===
"recreate"){var o=a.mountOption(r==="recreate");!this.option||r==="recreate"?hC(this,o):(this.restoreData(),this._mergeOption(o,i)),n=!0}if((r==="timeline"||r===
"media")&&this.restoreData(),!r||r==="recreate"||r==="timeline"){var s=a.getTimelineOption(this);s&&(n=!0,this._mergeOption(s,i))}if(!r||r==="recreate"||r==="me\
dia"){var l=a.getMediaOption(this);l.length&&w(l,function(u){n=!0,this._mergeOption(u,i)},this)}return n},e.prototype.mergeOption=function(r){this._mergeOption(
r,null)},e.prototype._mergeOption=function(r,i){var n=this.option,a=this._componentsMap,o=this._componentsCount,s=[],l=Z(),u=i&&i.replaceMergeMainTypeMap;QS(this),
w(r,function(c,p){c!=null&&(Te.hasClass(p)?p&&(s.push(p),l.set(p,!0)):n[p]=n[p]==null?ie(c):me(n[p],c,!0))}),u&&u.each(function(c,p){Te.hasClass(p)&&!l.get(p)&&
(s.push(p),l.set(p,!0))}),Te.topologicalTravel(s,Te.getAllClassMainTypes(),f,this);function f(c){var p=pC(this,c,Me(r[c])),h=a.get(c),v=h?u&&u.get(c)?"replaceMe\
rge":"normalMerge":"replaceAll",d=Ex(h,p,v);Dx(d,c,Te),n[c]=null,a.set(c,null),o.set(c,0);var m=[],g=[],y=0,_,x;w(d,function(S,b){var T=S.existing,C=S.newOption;
if(!C)T&&(T.mergeOption({},this),T.optionUpdated({},!1));else{var A=c==="series",E=Te.getClass(c,S.keyInfo.subType,!A);if(!E){if(0)var D,O;return}if(c==="toolti\
p"){if(_)return;_=!0}if(T&&T.constructor===E)T.name=S.keyInfo.name,T.mergeOption(C,this),T.optionUpdated(C,!1);else{var M=R({componentIndex:b},S.keyInfo);T=new E(
C,this,this,M),R(T,M),S.brandNew&&(T.__requireNewView=!0),T.init(C,this,this),T.optionUpdated(null,!0)}}T?(m.push(T.option),g.push(T),y++):(m.push(void 0),g.push(
void 0))},this),n[c]=m,a.set(c,g),o.set(c,y),c==="series"&&Ip(this)}this._seriesIndices||Ip(this)},e.prototype.getOption=function(){var r=ie(this.option);return w(
r,function(i,n){if(Te.hasClass(n)){for(var a=Me(i),o=a.length,s=!1,l=o-1;l>=0;l--)a[l]&&!Mo(a[l])?s=!0:(a[l]=null,!s&&o--);a.length=o,r[n]=a}}),delete r[vC],r},
e.prototype.setTheme=function(r){this._theme=new Ne(r),this._resetOption("recreate",null)},e.prototype.getTheme=function(){return this._theme},e.prototype.getLocaleModel=
function(){return this._locale},e.prototype.setUpdatePayload=function(r){this._payload=r},e.prototype.getUpdatePayload=function(){return this._payload},e.prototype.
getComponent=function(r,i){var n=this._componentsMap.get(r);if(n){var a=n[i||0];if(a)return a;if(i==null){for(var o=0;o<n.length;o++)if(n[o])return n[o]}}},e.prototype.
queryComponents=function(r){var i=r.mainType;if(!i)return[];var n=r.index,a=r.id,o=r.name,s=this._componentsMap.get(i);if(!s||!s.length)return[];var l;return n!=
null?(l=[],w(Me(n),function(u){s[u]&&l.push(s[u])})):a!=null?l=dC("id",a,s):o!=null?l=dC("name",o,s):l=Ce(s,function(u){return!!u}),mC(l,r)},e.prototype.findComponents=
function(r){var i=r.query,n=r.mainType,a=s(i),o=a?this.queryComponents(a):Ce(this._componentsMap.get(n),function(u){return!!u});return l(mC(o,r));function s(u){
var f=n+"Index",c=n+"Id",p=n+"Name";return u&&(u[f]!=null||u[c]!=null||u[p]!=null)?{mainType:n,index:u[f],id:u[c],name:u[p]}:null}function l(u){return r.filter?
Ce(u,r.filter):u}},e.prototype.eachComponent=function(r,i,n){var a=this._componentsMap;if(W(r)){var o=i,s=r;a.each(function(c,p){for(var h=0;c&&h<c.length;h++){
var v=c[h];v&&s.call(o,p,v,v.componentIndex)}})}else for(var l=V(r)?a.get(r):Y(r)?this.findComponents(r):null,u=0;l&&u<l.length;u++){var f=l[u];f&&i.call(n,f,f.
componentIndex)}},e.prototype.getSeriesByName=function(r){var i=er(r,null);return Ce(this._componentsMap.get("series"),function(n){return!!n&&i!=null&&n.name===
i})},e.prototype.getSeriesByIndex=function(r){return this._componentsMap.get("series")[r]},e.prototype.getSeriesByType=function(r){return Ce(this._componentsMap.
get("series"),function(i){return!!i&&i.subType===r})},e.prototype.getSeries=function(){return Ce(this._componentsMap.get("series"),function(r){return!!r})},e.prototype.
getSeriesCount=function(){return this._componentsCount.get("series")},e.prototype.eachSeries=function(r,i){eu(this),w(this._seriesIndices,function(n){var a=this.
_componentsMap.get("series")[n];r.call(i,a,n)},this)},e.prototype.eachRawSeries=function(r,i){w(this._componentsMap.get("series"),function(n){n&&r.call(i,n,n.componentIndex)})},
e.prototype.eachSeriesByType=function(r,i,n){eu(this),w(this._seriesIndices,function(a){var o=this._componentsMap.get("series")[a];o.subType===r&&i.call(n,o,a)},
this)},e.prototype.eachRawSeriesByType=function(r,i,n){return w(this.getSeriesByType(r),i,n)},e.prototype.isSeriesFiltered=function(r){return eu(this),this._seriesIndicesMap.
get(r.componentIndex)==null},e.prototype.getCurrentSeriesIndices=function(){return(this._seriesIndices||[]).slice()},e.prototype.filterSeries=function(r,i){eu(this);
var n=[];w(this._seriesIndices,function(a){var o=this._componentsMap.get("series")[a];r.call(i,o,a)&&n.push(a)},this),this._seriesIndices=n,this._seriesIndicesMap=
Z(n)},e.prototype.restoreData=function(r){Ip(this);var i=this._componentsMap,n=[];i.each(function(a,o){Te.hasClass(o)&&n.push(o)}),Te.topologicalTravel(n,Te.getAllClassMainTypes(),
function(a){w(i.get(a),function(o){o&&(a!=="series"||!b2(o,r))&&o.restoreData()})})},e.internalField=(function(){Ip=function(r){var i=r._seriesIndices=[];w(r._componentsMap.
get("series"),function(n){n&&i.push(n.componentIndex)}),r._seriesIndicesMap=Z(i)},eu=function(r){},hC=function(r,i){r.option={},r.option[vC]=S2,r._componentsMap=
Z({series:[]}),r._componentsCount=Z();var n=i.aria;Y(n)&&n.enabled==null&&(n.enabled=!0),T2(i,r._theme.option),me(i,Pp,!1),r._mergeOption(i,null)}})(),e})(Ne);function b2(t,e){
if(e){var r=e.seriesIndex,i=e.seriesId,n=e.seriesName;return r!=null&&t.componentIndex!==r||i!=null&&t.id!==i||n!=null&&t.name!==n}}function T2(t,e){var r=t.color&&
!t.colorLayer;w(e,function(i,n){n==="colorLayer"&&r||n==="color"&&t.color||Te.hasClass(n)||(typeof i=="object"?t[n]=t[n]?me(t[n],i,!1):ie(i):t[n]==null&&(t[n]=i))})}
function dC(t,e,r){if(k(e)){var i=Z();return w(e,function(a){if(a!=null){var o=er(a,null);o!=null&&i.set(a,!0)}}),Ce(r,function(a){return a&&i.get(a[t])})}else{
var n=er(e,null);return Ce(r,function(a){return a&&n!=null&&a[t]===n})}}function mC(t,e){return e.hasOwnProperty("subType")?Ce(t,function(r){return r&&r.subType===
e.subType}):t}function gC(t){var e=Z();return t&&w(Me(t.replaceMerge),function(r){e.set(r,!0)}),{replaceMergeMainTypeMap:e}}vt(yC,Il);var Np=yC;var w2=/^(min|max)?(.+)$/,C2=(function(){function t(e){this._timelineOptions=[],this._mediaList=[],this._currentMediaIndices=[],this._api=e}return t.prototype.setOption=
function(e,r,i){e&&(w(Me(e.series),function(o){o&&o.data&&Ge(o.data)&&no(o.data)}),w(Me(e.dataset),function(o){o&&o.source&&Ge(o.source)&&no(o.source)})),e=ie(e);
var n=this._optionBackup,a=E2(e,r,!n);this._newBaseOption=a.baseOption,n?(a.timelineOptions.length&&(n.timelineOptions=a.timelineOptions),a.mediaList.length&&(n.
mediaList=a.mediaList),a.mediaDefault&&(n.mediaDefault=a.mediaDefault)):this._optionBackup=a},t.prototype.mountOption=function(e){var r=this._optionBackup;return this.
_timelineOptions=r.timelineOptions,this._mediaList=r.mediaList,this._mediaDefault=r.mediaDefault,this._currentMediaIndices=[],ie(e?r.baseOption:this._newBaseOption)},
t.prototype.getTimelineOption=function(e){var r,i=this._timelineOptions;if(i.length){var n=e.getComponent("timeline");n&&(r=ie(i[n.getCurrentIndex()]))}return r},
t.prototype.getMediaOption=function(e){var r=this._api.getWidth(),i=this._api.getHeight(),n=this._mediaList,a=this._mediaDefault,o=[],s=[];if(!n.length&&!a)return s;
for(var l=0,u=n.length;l<u;l++)A2(n[l].query,r,i)&&o.push(l);return!o.length&&a&&(o=[-1]),o.length&&!M2(o,this._currentMediaIndices)&&(s=B(o,function(f){return ie(
f===-1?a.option:n[f].option)})),this._currentMediaIndices=o,s},t})();function E2(t,e,r){var i=[],n,a,o=t.baseOption,s=t.timeline,l=t.options,u=t.media,f=!!t.media,
c=!!(l||s||o&&o.timeline);o?(a=o,a.timeline||(a.timeline=s)):((c||f)&&(t.options=t.media=null),a=t),f&&k(u)&&w(u,function(h){h&&h.option&&(h.query?i.push(h):n||
(n=h))}),p(a),w(l,function(h){return p(h)}),w(i,function(h){return p(h.option)});function p(h){w(e,function(v){v(h,r)})}return{baseOption:a,timelineOptions:l||[],
mediaDefault:n,mediaList:i}}function A2(t,e,r){var i={width:e,height:r,aspectratio:e/r},n=!0;return w(t,function(a,o){var s=o.match(w2);if(!(!s||!s[1]||!s[2])){
var l=s[1],u=s[2].toLowerCase();D2(i[u],a,l)||(n=!1)}}),n}function D2(t,e,r){return r==="min"?t>=e:r==="max"?t<=e:t===e}function M2(t,e){return t.join(",")===e.
join(",")}var _C=C2;var Fr=w,ru=Y,xC=["areaStyle","lineStyle","nodeStyle","linkStyle","chordStyle","label","labelLine"];function hg(t){var e=t&&t.itemStyle;if(e)for(var r=0,i=xC.length;r<
i;r++){var n=xC[r],a=e.normal,o=e.emphasis;a&&a[n]&&(t[n]=t[n]||{},t[n].normal?me(t[n].normal,a[n]):t[n].normal=a[n],a[n]=null),o&&o[n]&&(t[n]=t[n]||{},t[n].emphasis?
me(t[n].emphasis,o[n]):t[n].emphasis=o[n],o[n]=null)}}function Tt(t,e,r){if(t&&t[e]&&(t[e].normal||t[e].emphasis)){var i=t[e].normal,n=t[e].emphasis;i&&(r?(t[e].
normal=t[e].emphasis=null,le(t[e],i)):t[e]=i),n&&(t.emphasis=t.emphasis||{},t.emphasis[e]=n,n.focus&&(t.emphasis.focus=n.focus),n.blurScope&&(t.emphasis.blurScope=
n.blurScope))}}function tu(t){Tt(t,"itemStyle"),Tt(t,"lineStyle"),Tt(t,"areaStyle"),Tt(t,"label"),Tt(t,"labelLine"),Tt(t,"upperLabel"),Tt(t,"edgeLabel")}function $e(t,e){
var r=ru(t)&&t[e],i=ru(r)&&r.textStyle;if(i)for(var n=0,a=Wv.length;n<a;n++){var o=Wv[n];i.hasOwnProperty(o)&&(r[o]=i[o])}}function xr(t){t&&(tu(t),$e(t,"label"),
t.emphasis&&$e(t.emphasis,"label"))}function O2(t){if(ru(t)){hg(t),tu(t),$e(t,"label"),$e(t,"upperLabel"),$e(t,"edgeLabel"),t.emphasis&&($e(t.emphasis,"label"),
$e(t.emphasis,"upperLabel"),$e(t.emphasis,"edgeLabel"));var e=t.markPoint;e&&(hg(e),xr(e));var r=t.markLine;r&&(hg(r),xr(r));var i=t.markArea;i&&xr(i);var n=t.data;
if(t.type==="graph"){n=n||t.nodes;var a=t.links||t.edges;if(a&&!Ge(a))for(var o=0;o<a.length;o++)xr(a[o]);w(t.categories,function(u){tu(u)})}if(n&&!Ge(n))for(var o=0;o<
n.length;o++)xr(n[o]);if(e=t.markPoint,e&&e.data)for(var s=e.data,o=0;o<s.length;o++)xr(s[o]);if(r=t.markLine,r&&r.data)for(var l=r.data,o=0;o<l.length;o++)k(l[o])?
(xr(l[o][0]),xr(l[o][1])):xr(l[o]);t.type==="gauge"?($e(t,"axisLabel"),$e(t,"title"),$e(t,"detail")):t.type==="treemap"?(Tt(t.breadcrumb,"itemStyle"),w(t.levels,
function(u){tu(u)})):t.type==="tree"&&tu(t.leaves)}}function zi(t){return k(t)?t:t?[t]:[]}function SC(t){return(k(t)?t[0]:t)||{}}function vg(t,e){Fr(zi(t.series),
function(i){ru(i)&&O2(i)});var r=["xAxis","yAxis","radiusAxis","angleAxis","singleAxis","parallelAxis","radar"];e&&r.push("valueAxis","categoryAxis","logAxis","\
timeAxis"),Fr(r,function(i){Fr(zi(t[i]),function(n){n&&($e(n,"axisLabel"),$e(n.axisPointer,"label"))})}),Fr(zi(t.parallel),function(i){var n=i&&i.parallelAxisDefault;
$e(n,"axisLabel"),$e(n&&n.axisPointer,"label")}),Fr(zi(t.calendar),function(i){Tt(i,"itemStyle"),$e(i,"dayLabel"),$e(i,"monthLabel"),$e(i,"yearLabel")}),Fr(zi(t.
radar),function(i){$e(i,"name"),i.name&&i.axisName==null&&(i.axisName=i.name,delete i.name),i.nameGap!=null&&i.axisNameGap==null&&(i.axisNameGap=i.nameGap,delete i.
nameGap)}),Fr(zi(t.geo),function(i){ru(i)&&(xr(i),Fr(zi(i.regions),function(n){xr(n)}))}),Fr(zi(t.timeline),function(i){xr(i),Tt(i,"label"),Tt(i,"itemStyle"),Tt(
i,"controlStyle",!0);var n=i.data;k(n)&&w(n,function(a){Y(a)&&(Tt(a,"label"),Tt(a,"itemStyle"))})}),Fr(zi(t.toolbox),function(i){Tt(i,"iconStyle"),Fr(i.feature,
function(n){Tt(n,"iconStyle")})}),$e(SC(t.axisPointer),"label"),$e(SC(t.tooltip).axisPointer,"label")}function L2(t,e){for(var r=e.split(","),i=t,n=0;n<r.length&&(i=i&&i[r[n]],i!=null);n++);return i}function P2(t,e,r,i){for(var n=e.split(","),a=t,o,s=0;s<n.length-
1;s++)o=n[s],a[o]==null&&(a[o]={}),a=a[o];(i||a[n[s]]==null)&&(a[n[s]]=r)}function bC(t){t&&w(I2,function(e){e[0]in t&&!(e[1]in t)&&(t[e[1]]=t[e[0]])})}var I2=[
["x","left"],["y","top"],["x2","right"],["y2","bottom"]],N2=["grid","geo","parallel","legend","toolbox","title","visualMap","dataZoom","timeline"],dg=[["borderR\
adius","barBorderRadius"],["borderColor","barBorderColor"],["borderWidth","barBorderWidth"]];function iu(t){var e=t&&t.itemStyle;if(e)for(var r=0;r<dg.length;r++){
var i=dg[r][1],n=dg[r][0];e[i]!=null&&(e[n]=e[i])}}function TC(t){t&&t.alignTo==="edge"&&t.margin!=null&&t.edgeDistance==null&&(t.edgeDistance=t.margin)}function wC(t){
t&&t.downplay&&!t.blur&&(t.blur=t.downplay)}function R2(t){t&&t.focusNodeAdjacency!=null&&(t.emphasis=t.emphasis||{},t.emphasis.focus==null&&(t.emphasis.focus="\
adjacency"))}function CC(t,e){if(t)for(var r=0;r<t.length;r++)e(t[r]),t[r]&&CC(t[r].children,e)}function Rp(t,e){vg(t,e),t.series=Me(t.series),w(t.series,function(r){
if(Y(r)){var i=r.type;if(i==="line")r.clipOverflow!=null&&(r.clip=r.clipOverflow);else if(i==="pie"||i==="gauge"){r.clockWise!=null&&(r.clockwise=r.clockWise),TC(
r.label);var n=r.data;if(n&&!Ge(n))for(var a=0;a<n.length;a++)TC(n[a]);r.hoverOffset!=null&&(r.emphasis=r.emphasis||{},(r.emphasis.scaleSize=null)&&(r.emphasis.
scaleSize=r.hoverOffset))}else if(i==="gauge"){var o=L2(r,"pointer.color");o!=null&&P2(r,"itemStyle.color",o)}else if(i==="bar"){iu(r),iu(r.backgroundStyle),iu(
r.emphasis);var n=r.data;if(n&&!Ge(n))for(var a=0;a<n.length;a++)typeof n[a]=="object"&&(iu(n[a]),iu(n[a]&&n[a].emphasis))}else if(i==="sunburst"){var s=r.highlightPolicy;
s&&(r.emphasis=r.emphasis||{},r.emphasis.focus||(r.emphasis.focus=s)),wC(r),CC(r.data,wC)}else i==="graph"||i==="sankey"?R2(r):i==="map"&&(r.mapType&&!r.map&&(r.
map=r.mapType),r.mapLocation&&le(r,r.mapLocation));r.hoverAnimation!=null&&(r.emphasis=r.emphasis||{},r.emphasis&&r.emphasis.scale==null&&(r.emphasis.scale=r.hoverAnimation)),
bC(r)}}),t.dataRange&&(t.visualMap=t.dataRange),w(N2,function(r){var i=t[r];i&&(k(i)||(i=[i]),w(i,function(n){bC(n)}))})}var EC=Df(k2);function k2(t){var e=Z();t.eachSeries(function(r){var i=r.get("stack");if(i){var n=e.get(i)||e.set(i,[]),a=r.getData(),o={stackResultDimension:a.getCalculationInfo(
"stackResultDimension"),stackedOverDimension:a.getCalculationInfo("stackedOverDimension"),stackedDimension:a.getCalculationInfo("stackedDimension"),stackedByDimension:a.
getCalculationInfo("stackedByDimension"),isStackedByIndex:a.getCalculationInfo("isStackedByIndex"),data:a,seriesModel:r};if(!o.stackedDimension||!(o.isStackedByIndex||
o.stackedByDimension))return;n.push(o)}}),e.each(function(r){if(r.length!==0){var i=r[0].seriesModel,n=i.get("stackOrder")||"seriesAsc";n==="seriesDesc"&&r.reverse(),
w(r,function(a,o){a.data.setCalculationInfo("stackedOnSeries",o>0?r[o-1].seriesModel:null)}),B2(r)}})}function B2(t){w(t,function(e,r){var i=[],n=[NaN,NaN],a=[e.
stackResultDimension,e.stackedOverDimension],o=e.data,s=e.isStackedByIndex,l=e.seriesModel.get("stackStrategy")||"samesign";o.modify(a,function(u,f,c){var p=o.get(
e.stackedDimension,c);if(isNaN(p))return n;var h,v;s?v=o.getRawIndex(c):h=o.get(e.stackedByDimension,c);for(var d=NaN,m=r-1;m>=0;m--){var g=t[m];if(s||(v=g.data.
rawIndexOf(g.stackedByDimension,h)),v>=0){var y=g.data.getByRawIndex(g.stackResultDimension,v);if(l==="all"||l==="positive"&&y>0||l==="negative"&&y<0||l==="same\
sign"&&p>=0&&y>0||l==="samesign"&&p<=0&&y<0){p=_x(p,y),d=y;break}}}return i[0]=p,i[1]=d,i})})}var mg=(function(){function t(){this.group=new ye,this.uid=vn("viewComponent")}return t.prototype.init=function(e,r){},t.prototype.render=function(e,r,i,n){},t.
prototype.dispose=function(e,r){},t.prototype.updateView=function(e,r,i,n){},t.prototype.updateLayout=function(e,r,i,n){},t.prototype.updateVisual=function(e,r,i,n){},
t.prototype.toggleBlurSeries=function(e,r,i){},t.prototype.eachRendered=function(e){var r=this.group;r&&r.traverse(e)},t})();oo(mg);Zi(mg);var Nt=mg;var AC=Q(),DC={itemStyle:Vr(Pd,!0),lineStyle:Vr(Ld,!0)},z2={lineStyle:"stroke",itemStyle:"fill"};function MC(t,e){var r=t.visualStyleMapper||DC[e];return r||(console.
warn("Unknown style type '"+e+"'."),DC.itemStyle)}function OC(t,e){var r=t.visualDrawType||z2[e];return r||(console.warn("Unknown style type '"+e+"'."),"fill")}
var LC={createOnAllSeries:!0,performRawSeries:!0,reset:function(t,e){var r=t.getData(),i=t.visualStyleAccessPath||"itemStyle",n=t.getModel(i),a=MC(t,i),o=a(n),s=n.
getShallow("decal");s&&(r.setVisual("decal",s),s.dirty=!0);var l=OC(t,i),u=o[l],f=W(u)?u:null,c=o.fill==="auto"||o.stroke==="auto";if(!o[l]||f||c){var p=t.getColorFromPalette(
t.name,null,e.getSeriesCount());o[l]||(o[l]=p,r.setVisual("colorFromPalette",!0)),o.fill=o.fill==="auto"||W(o.fill)?p:o.fill,o.stroke=o.stroke==="auto"||W(o.stroke)?
p:o.stroke}if(r.setVisual("style",o),r.setVisual("drawType",l),!e.isSeriesFiltered(t)&&f)return r.setVisual("colorFromPalette",!1),{dataEach:function(h,v){var d=t.
getDataParams(v),m=R({},o);m[l]=f(d),h.setItemVisual(v,"style",m)}}}},nu=new Ne,PC={createOnAllSeries:!0,reset:function(t,e){if(!t.ignoreStyleOnData){var r=t.getData(),
i=t.visualStyleAccessPath||"itemStyle",n=MC(t,i),a=r.getVisual("drawType");return{dataEach:r.hasItemOption?function(o,s){var l=o.getRawDataItem(s);if(l&&l[i]){nu.
option=l[i];var u=n(nu),f=o.ensureUniqueItemVisual(s,"style");R(f,u),nu.option.decal&&(o.setItemVisual(s,"decal",nu.option.decal),nu.option.decal.dirty=!0),a in
u&&o.setItemVisual(s,"colorFromPalette",!1)}}:null}}}},IC={performRawSeries:!0,overallReset:function(t){var e=Z();t.eachSeries(function(r){if(!r.isColorBySeries()){
var i=r.type+"-"+r.getColorBy();AC(r).scope=e.get(i)||e.set(i,{})}}),t.eachSeries(function(r){if(!r.isColorBySeries()){var i=r.getRawData(),n={},a=r.getData(),o=AC(
r).scope,s=r.visualStyleAccessPath||"itemStyle",l=OC(r,s);a.each(function(u){var f=a.getRawIndex(u);n[f]=u}),i.each(function(u){var f=n[u],c=a.getItemVisual(f,"\
colorFromPalette");if(c){var p=a.ensureUniqueItemVisual(f,"style"),h=i.getName(u)||u+"",v=i.count();p[l]=r.getColorFromPalette(h,o,v)}})}})}};var kp=Math.PI;function gg(t,e){e=e||{},le(e,{text:"loading",textColor:ae.color.primary,fontSize:12,fontWeight:"normal",fontStyle:"normal",fontFamily:"sans-seri\
f",maskColor:"rgba(255,255,255,0.8)",showSpinner:!0,color:ae.color.theme[0],spinnerRadius:10,lineWidth:5,zlevel:0});var r=new ye,i=new Ae({style:{fill:e.maskColor},
zlevel:e.zlevel,z:1e4});r.add(i);var n=new Qe({style:{text:e.text,fill:e.textColor,fontSize:e.fontSize,fontWeight:e.fontWeight,fontStyle:e.fontStyle,fontFamily:e.
fontFamily},zlevel:e.zlevel,z:10001}),a=new Ae({style:{fill:"none"},textContent:n,textConfig:{position:"right",distance:10},zlevel:e.zlevel,z:10001});r.add(a);var o;
return e.showSpinner&&(o=new gl({shape:{startAngle:-kp/2,endAngle:-kp/2+.1,r:e.spinnerRadius},style:{stroke:e.color,lineCap:"round",lineWidth:e.lineWidth},zlevel:e.
zlevel,z:10001}),o.animateShape(!0).when(1e3,{endAngle:kp*3/2}).start("circularInOut"),o.animateShape(!0).when(1e3,{startAngle:kp*3/2}).delay(300).start("circul\
arInOut"),r.add(o)),r.resize=function(){var s=n.getBoundingRect().width,l=e.showSpinner?e.spinnerRadius:0,u=(t.getWidth()-l*2-(e.showSpinner&&s?10:0)-s)/2-(e.showSpinner&&
s?0:5+s/2)+(e.showSpinner?0:s/2)+(s?0:l),f=t.getHeight()/2;e.showSpinner&&o.setShape({cx:u,cy:f}),a.setShape({x:u-l,y:f-l,width:l*2,height:l*2}),i.setShape({x:0,
y:0,width:t.getWidth(),height:t.getHeight()})},r.resize(),r}var F2=(function(){function t(e,r,i,n){this._stageTaskMap=Z(),this.ecInstance=e,this.api=r,i=this._dataProcessorHandlers=i.slice(),n=this._visualHandlers=n.slice(),
this._allHandlers=i.concat(n)}return t.prototype.restoreData=function(e,r){e.restoreData(r),this._stageTaskMap.each(function(i){var n=i.overallTask;n&&n.dirty()})},
t.prototype.getPerformArgs=function(e,r){if(e.__pipeline){var i=this._pipelineMap.get(e.__pipeline.id),n=i.context,a=!r&&i.progressiveEnabled&&(!n||n.progressiveRender)&&
e.__idxInPipeline>i.blockIndex,o=a?i.step:null,s=n&&n.modDataCount,l=s!=null?Math.ceil(s/o):null;return{step:o,modBy:l,modDataCount:s}}},t.prototype.getPipeline=
function(e){return this._pipelineMap.get(e)},t.prototype.updateStreamModes=function(e,r){var i=this._pipelineMap.get(e.uid),n=e.__preparePipelineContext?e.__preparePipelineContext(
r,i):Af(e,r,i);e.pipelineContext=i.context=n},t.prototype.restorePipelines=function(e,r){var i=this,n=i._pipelineMap=Z();r.eachSeries(function(a){var o=e.painter.
type==="canvas"&&a.getProgressive(),s=a.uid;n.set(s,{id:s,head:null,tail:null,threshold:a.getProgressiveThreshold(),progressiveEnabled:o&&!(a.preventIncremental&&
a.preventIncremental()),blockIndex:-1,step:Math.round(o||700),count:0}),i._pipe(a,a.dataTask)})},t.prototype.prepareStageTasks=function(){var e=this._stageTaskMap,
r=this.api.getModel(),i=this.api;w(this._allHandlers,function(n){var a=e.get(n.uid)||e.set(n.uid,{}),o="";ze(!(n.reset&&n.overallReset),o),n.reset&&this._createSeriesStageTask(
n,a,r,i),n.overallReset&&this._createOverallStageTask(n,a,r,i)},this)},t.prototype.prepareView=function(e,r,i,n){var a=e.renderTask,o=a.context;o.model=r,o.ecModel=
i,o.api=n,a.__block=!e.incrementalPrepareRender,this._pipe(r,a)},t.prototype.performDataProcessorTasks=function(e,r){this._performStageTasks(this._dataProcessorHandlers,
e,r,{block:!0})},t.prototype.performVisualTasks=function(e,r,i){this._performStageTasks(this._visualHandlers,e,r,i)},t.prototype._performStageTasks=function(e,r,i,n){
n=n||{};var a=!1,o=this;w(e,function(l,u){if(!(n.visualType&&n.visualType!==l.visualType)){var f=o._stageTaskMap.get(l.uid),c=f.seriesTaskMap,p=f.overallTask;if(p){
var h,v=p.agentStubMap;v.each(function(m){s(n,m)&&(m.dirty(),h=!0)}),h&&p.dirty(),o.updatePayload(p,i);var d=o.getPerformArgs(p,n.block);v.each(function(m){m.perform(
d)}),p.perform(d)&&(a=!0)}else c&&c.each(function(m,g){s(n,m)&&m.dirty();var y=o.getPerformArgs(m,n.block);y.skip=!l.performRawSeries&&r.isSeriesFiltered(m.context.
model),o.updatePayload(m,i),m.perform(y)&&(a=!0)})}});function s(l,u){return l.setDirty&&(!l.dirtyMap||l.dirtyMap.get(u.__pipeline.id))}this.unfinished=a||this.
unfinished},t.prototype.performSeriesTasks=function(e){var r;e.eachSeries(function(i){r=i.dataTask.perform()||r}),this.unfinished=r||this.unfinished},t.prototype.
plan=function(){this._pipelineMap.each(function(e){var r=e.tail;do{if(r.__block){e.blockIndex=r.__idxInPipeline;break}r=r.getUpstream()}while(r)})},t.prototype.
updatePayload=function(e,r){r!=="remain"&&(e.context.payload=r)},t.prototype._createSeriesStageTask=function(e,r,i,n){var a=this,o=r.seriesTaskMap,s=r.seriesTaskMap=
Z(),l=e.seriesType,u=e.getTargetSeries;e.createOnAllSeries?i.eachRawSeries(f):l?i.eachRawSeriesByType(l,f):u&&u(i,n).each(f);function f(c){var p=c.uid,h=s.set(p,
o&&o.get(p)||gn({plan:Y2,reset:W2,count:K2}));h.context={model:c,ecModel:i,api:n,useClearVisual:e.isVisual&&!e.isLayout,plan:e.plan,reset:e.reset,scheduler:a},a.
_pipe(c,h)}},t.prototype._createOverallStageTask=function(e,r,i,n){var a=this,o=r.overallTask=r.overallTask||gn({reset:U2});o.context={ecModel:i,api:n,overallReset:e.
overallReset,scheduler:a};var s=o.agentStubMap,l=o.agentStubMap=Z(),u=e.seriesType,f=e.getTargetSeries,c=e.dirtyOnOverallProgress,p=!1,h="";ze(!e.createOnAllSeries,
h),u?i.eachRawSeriesByType(u,v):f?f(i,n).each(v):w(i.getSeries(),v);function v(d){var m=d.uid,g=l.set(m,s&&s.get(m)||(p=!0,gn({reset:V2,onDirty:G2})));g.context=
{model:d,dirtyOnOverallProgress:c},g.agent=o,g.__block=c,a._pipe(d,g)}p&&o.dirty()},t.prototype._pipe=function(e,r){var i=e.uid,n=this._pipelineMap.get(i);!n.head&&
(n.head=r),n.tail&&n.tail.pipe(r),n.tail=r,r.__idxInPipeline=n.count++,r.__pipeline=n},t.wrapStageHandler=function(e,r){return W(e)&&(e={overallReset:e,seriesType:Z2(
e)}),e.uid=vn("stageHandler"),r&&(e.visualType=r),e},t})();function U2(t){t.overallReset(t.ecModel,t.api,t.payload)}function V2(t){return t.dirtyOnOverallProgress&&
H2}function H2(){this.agent.dirty(),this.getDownstream().dirty()}function G2(){this.agent&&this.agent.dirty()}function Y2(t){return t.plan?t.plan(t.model,t.ecModel,
t.api,t.payload):null}function W2(t){t.useClearVisual&&t.data.clearAllVisual();var e=t.resetDefines=Me(t.reset(t.model,t.ecModel,t.api,t.payload));return e.length>
1?B(e,function(r,i){return NC(i)}):X2}var X2=NC(0);function NC(t){return function(e,r){var i=r.data,n=r.resetDefines[t];if(n&&n.dataEach)for(var a=e.start;a<e.end;a++)
n.dataEach(i,a);else n&&n.progress&&n.progress(e,i)}}function K2(t){return t.data.count()}function Z2(t){Bp=null;try{t(au,RC)}catch{}return Bp}var au={},RC={},Bp;
kC(au,Np);kC(RC,Lf);au.eachSeriesByType=au.eachRawSeriesByType=function(t){Bp=t};au.eachComponent=function(t){t.mainType==="series"&&t.subType&&(Bp=t.subType)};
function kC(t,e){for(var r in e.prototype)t[r]=Pe}var yg=F2;var K=ae.darkColor,BC=K.background,ou=function(){return{axisLine:{lineStyle:{color:K.axisLine}},splitLine:{lineStyle:{color:K.axisSplitLine}},splitArea:{areaStyle:{
color:[K.backgroundTint,K.backgroundTransparent]}},minorSplitLine:{lineStyle:{color:K.axisMinorSplitLine}},axisLabel:{color:K.axisLabel},axisName:{}}},zC={label:{
color:K.secondary},itemStyle:{borderColor:K.borderTint},dividerLineStyle:{color:K.border}},FC={darkMode:!0,color:K.theme,backgroundColor:BC,axisPointer:{lineStyle:{
color:K.border},crossStyle:{color:K.borderShade},label:{color:K.tertiary}},legend:{textStyle:{color:K.secondary},pageTextStyle:{color:K.tertiary}},textStyle:{color:K.
secondary},title:{textStyle:{color:K.primary},subtextStyle:{color:K.quaternary}},toolbox:{iconStyle:{borderColor:K.accent50},feature:{dataView:{backgroundColor:BC,
textColor:K.primary,textareaColor:K.background,textareaBorderColor:K.border,buttonColor:K.accent50,buttonTextColor:K.neutral00}}},tooltip:{backgroundColor:K.neutral20,
defaultBorderColor:K.border,textStyle:{color:K.tertiary}},dataZoom:{borderColor:K.accent10,textStyle:{color:K.tertiary},brushStyle:{color:K.backgroundTint},handleStyle:{
color:K.neutral00,borderColor:K.accent20},moveHandleStyle:{color:K.accent40},emphasis:{handleStyle:{borderColor:K.accent50}},dataBackground:{lineStyle:{color:K.
accent30},areaStyle:{color:K.accent20}},selectedDataBackground:{lineStyle:{color:K.accent50},areaStyle:{color:K.accent30}}},visualMap:{textStyle:{color:K.secondary},
handleStyle:{borderColor:K.neutral30}},timeline:{lineStyle:{color:K.accent10},label:{color:K.tertiary},controlStyle:{color:K.accent30,borderColor:K.accent30}},calendar:{
itemStyle:{color:K.neutral00,borderColor:K.neutral20},dayLabel:{color:K.tertiary},monthLabel:{color:K.secondary},yearLabel:{color:K.secondary}},matrix:{x:zC,y:zC,
backgroundColor:{borderColor:K.axisLine},body:{itemStyle:{borderColor:K.borderTint}}},timeAxis:ou(),logAxis:ou(),valueAxis:ou(),categoryAxis:ou(),line:{symbol:"\
circle"},graph:{color:K.theme},gauge:{title:{color:K.secondary},axisLine:{lineStyle:{color:[[1,K.neutral05]]}},axisLabel:{color:K.axisLabel},detail:{color:K.primary}},
candlestick:{itemStyle:{color:"#f64e56",color0:"#54ea92",borderColor:"#f64e56",borderColor0:"#54ea92"}},funnel:{itemStyle:{borderColor:K.background}},radar:(function(){
var t=ou();return t.axisName={color:K.axisLabel},t.axisLine.lineStyle.color=K.neutral20,t})(),treemap:{breadcrumb:{itemStyle:{color:K.neutral20,textStyle:{color:K.
secondary}},emphasis:{itemStyle:{color:K.neutral30}}}},sunburst:{itemStyle:{borderColor:K.background}},map:{itemStyle:{borderColor:K.border,areaColor:K.neutral10},
label:{color:K.tertiary},emphasis:{label:{color:K.primary},itemStyle:{areaColor:K.highlight}},select:{label:{color:K.primary},itemStyle:{areaColor:K.highlight}}},
geo:{itemStyle:{borderColor:K.border,areaColor:K.neutral10},emphasis:{label:{color:K.primary},itemStyle:{areaColor:K.highlight}},select:{label:{color:K.primary},
itemStyle:{color:K.highlight}}}};FC.categoryAxis.splitLine.show=!1;var UC=FC;var VC=(function(){function t(){}return t.prototype.normalizeQuery=function(e){var r={},i={},n={};if(V(e)){var a=zt(e);r.mainType=a.main||null,r.subType=a.sub||
null}else{var o=["Index","Name","Id"],s={name:1,dataIndex:1,dataType:1};w(e,function(l,u){for(var f=!1,c=0;c<o.length;c++){var p=o[c],h=u.lastIndexOf(p);if(h>0&&
h===u.length-p.length){var v=u.slice(0,h);v!=="data"&&(r.mainType=v,r[p.toLowerCase()]=l,f=!0)}}s.hasOwnProperty(u)&&(i[u]=l,f=!0),f||(n[u]=l)})}return{cptQuery:r,
dataQuery:i,otherQuery:n}},t.prototype.filter=function(e,r){var i=this.eventInfo;if(!i)return!0;var n=i.targetEl,a=i.packedEvent,o=i.model,s=i.view;if(!o||!s)return!0;
var l=r.cptQuery,u=r.dataQuery;return f(l,o,"mainType")&&f(l,o,"subType")&&f(l,o,"index","componentIndex")&&f(l,o,"name")&&f(l,o,"id")&&f(u,a,"name")&&f(u,a,"da\
taIndex")&&f(u,a,"dataType")&&(!s.filterForExposedEvent||s.filterForExposedEvent(e,r.otherQuery,n,a));function f(c,p,h,v){return c[h]==null||p[v||h]===c[h]}},t.
prototype.afterTrigger=function(){this.eventInfo=null},t})();var _g=["symbol","symbolSize","symbolRotate","symbolOffset"],HC=_g.concat(["symbolKeepAspect"]),GC={createOnAllSeries:!0,performRawSeries:!0,reset:function(t,e){
var r=t.getData();if(t.legendIcon&&r.setVisual("legendIcon",t.legendIcon),!t.hasSymbolVisual)return;for(var i={},n={},a=!1,o=0;o<_g.length;o++){var s=_g[o],l=t.
get(s);W(l)?(a=!0,n[s]=l):i[s]=l}if(i.symbol=i.symbol||t.defaultSymbol,r.setVisual(R({legendIcon:t.legendIcon||i.symbol,symbolKeepAspect:t.get("symbolKeepAspect")},
i)),e.isSeriesFiltered(t))return;var u=ee(n);function f(c,p){for(var h=t.getRawValue(p),v=t.getDataParams(p),d=0;d<u.length;d++){var m=u[d];c.setItemVisual(p,m,
n[m](h,v))}}return{dataEach:a?f:null}}},YC={createOnAllSeries:!0,performRawSeries:!0,reset:function(t,e){if(!t.hasSymbolVisual||e.isSeriesFiltered(t))return;var r=t.
getData();function i(n,a){for(var o=n.getItemModel(a),s=0;s<HC.length;s++){var l=HC[s],u=o.getShallow(l,!0);u!=null&&n.setItemVisual(a,l,u)}}return{dataEach:r.hasItemOption?
i:null}}};function WC(t,e,r){switch(r){case"color":var i=t.getItemVisual(e,"style");return i[t.getVisual("drawType")];case"opacity":return t.getItemVisual(e,"style").opacity;case"\
symbol":case"symbolSize":case"liftZ":return t.getItemVisual(e,r);default:}}function En(t,e){switch(e){case"color":var r=t.getVisual("style");return r[t.getVisual(
"drawType")];case"opacity":return t.getVisual("style").opacity;case"symbol":case"symbolSize":case"liftZ":return t.getVisual(e);default:}}function Ha(t,e,r){for(var i;t&&!(e(t)&&(i=t,r));)t=t.__hostTarget||t.parent;return i}var q2=new mt,ur=q2;var XC={};function KC(t,e){XC[t]=e}function ZC(t){return XC[t]}var qC={};function $C(t,e){qC[t]=e}function jC(t){return qC[t]}var $2=Math.round(Math.random()*9),j2=typeof Object.defineProperty=="function",Q2=(function(){function t(){this._id="__ec_inner_"+$2++}return t.prototype.get=function(e){
return this._guard(e)[this._id]},t.prototype.set=function(e,r){var i=this._guard(e);return j2?Object.defineProperty(i,this._id,{value:r,enumerable:!1,configurable:!0}):
i[this._id]=r,this},t.prototype.delete=function(e){return this.has(e)?(delete this._guard(e)[this._id],!0):!1},t.prototype.has=function(e){return!!this._guard(e)[this.
_id]},t.prototype._guard=function(e){if(e!==Object(e))throw TypeError("Value of WeakMap is not a non-null object.");return e},t})(),QC=Q2;function Ga(t){return isFinite(t)}function J2(t,e,r){var i=e.x==null?0:e.x,n=e.x2==null?1:e.x2,a=e.y==null?0:e.y,o=e.y2==null?0:e.y2;e.global||(i=i*r.width+r.x,
n=n*r.width+r.x,a=a*r.height+r.y,o=o*r.height+r.y),i=Ga(i)?i:0,n=Ga(n)?n:1,a=Ga(a)?a:0,o=Ga(o)?o:0;var s=t.createLinearGradient(i,a,n,o);return s}function eB(t,e,r){
var i=r.width,n=r.height,a=Math.min(i,n),o=e.x==null?.5:e.x,s=e.y==null?.5:e.y,l=e.r==null?.5:e.r;e.global||(o=o*i+r.x,s=s*n+r.y,l=l*a),o=Ga(o)?o:.5,s=Ga(s)?s:.5,
l=l>=0&&Ga(l)?l:.5;var u=t.createRadialGradient(o,s,0,o,s,l);return u}function su(t,e,r){for(var i=e.type==="radial"?eB(t,e,r):J2(t,e,r),n=e.colorStops,a=0;a<n.
length;a++)i.addColorStop(n[a].offset,n[a].color);return i}function JC(t,e){if(t===e||!t&&!e)return!1;if(!t||!e||t.length!==e.length)return!0;for(var r=0;r<t.length;r++)
if(t[r]!==e[r])return!0;return!1}function zp(t){return parseInt(t,10)}function An(t,e,r){var i=["width","height"][e],n=["clientWidth","clientHeight"][e],a=["pad\
dingLeft","paddingTop"][e],o=["paddingRight","paddingBottom"][e];if(r[i]!=null&&r[i]!=="auto")return parseFloat(r[i]);var s=document.defaultView.getComputedStyle(
t);return(t[n]||zp(s[i])||zp(t.style[i]))-(zp(s[a])||0)-(zp(s[o])||0)||0}function tB(t,e){return!t||t==="solid"||!(e>0)?null:t==="dashed"?[4*e,2*e]:t==="dotted"?[e]:ce(t)?[t]:k(t)?t:null}function lu(t){var e=t.style,r=e.lineDash&&e.lineWidth>
0&&tB(e.lineDash,e.lineWidth),i=e.lineDashOffset;if(r){var n=e.strokeNoScale&&t.getLineScale?t.getLineScale():1;n&&n!==1&&(r=B(r,function(a){return a/n}),i/=n)}
return[r,i]}var rB=new At(!0);function Fp(t){var e=t.stroke;return!(e==null||e==="none"||!(t.lineWidth>0))}function eE(t){return typeof t=="string"&&t!=="none"}function Up(t){
var e=t.fill;return e!=null&&e!=="none"}function tE(t,e){if(e.fillOpacity!=null&&e.fillOpacity!==1){var r=t.globalAlpha;t.globalAlpha=e.fillOpacity*e.opacity,t.
fill(),t.globalAlpha=r}else t.fill()}function rE(t,e){if(e.strokeOpacity!=null&&e.strokeOpacity!==1){var r=t.globalAlpha;t.globalAlpha=e.strokeOpacity*e.opacity,
t.stroke(),t.globalAlpha=r}else t.stroke()}function Vp(t,e,r){var i=Is(e.image,e.__image,r);if(so(i)){var n=t.createPattern(i,e.repeat||"repeat");if(typeof DOMMatrix==
"function"&&n&&n.setTransform){var a=new DOMMatrix;a.translateSelf(e.x||0,e.y||0),a.rotateSelf(0,0,(e.rotation||0)*ao),a.scaleSelf(e.scaleX||1,e.scaleY||1),n.setTransform(
a)}return n}}function iB(t,e,r,i,n){var a,o=Fp(r),s=Up(r),l=r.strokePercent,u=l<1,f=!e.path;(!e.silent||u)&&f&&e.createPathProxy();var c=e.path||rB,p=e.__dirty;
if(!i){var h=r.fill,v=r.stroke,d=s&&!!h.colorStops,m=o&&!!v.colorStops,g=s&&!!h.image,y=o&&!!v.image,_=void 0,x=void 0,S=void 0,b=void 0,T=void 0;(d||m)&&(T=e.getBoundingRect()),
d&&(_=p?su(t,h,T):e.__canvasFillGradient,e.__canvasFillGradient=_),m&&(x=p?su(t,v,T):e.__canvasStrokeGradient,e.__canvasStrokeGradient=x),g&&(S=p||!e.__canvasFillPattern?
Vp(t,h,e):e.__canvasFillPattern,e.__canvasFillPattern=S),y&&(b=p||!e.__canvasStrokePattern?Vp(t,v,e):e.__canvasStrokePattern,e.__canvasStrokePattern=b),d?t.fillStyle=
_:g&&(S?t.fillStyle=S:s=!1),m?t.strokeStyle=x:y&&(b?t.strokeStyle=b:o=!1)}var C=e.getGlobalScale();c.setScale(C[0],C[1],e.segmentIgnoreThreshold);var A,E;t.setLineDash&&
r.lineDash&&(a=lu(e),A=a[0],E=a[1]);var D=!0;(f||p&rn)&&(c.setDPR(t.dpr),u?c.setContext(null):(c.setContext(t),D=!1),c.reset(),e.buildPath(c,e.shape,i),c.toStatic(),
e.pathUpdated()),D&&c.rebuildPath(t,u?l:1),A&&(t.setLineDash(A),t.lineDashOffset=E),i?(n.batchFill=s,n.batchStroke=o):r.strokeFirst?(o&&rE(t,r),s&&tE(t,r)):(s&&
tE(t,r),o&&rE(t,r)),A&&t.setLineDash([])}function nB(t,e,r){var i=e.__image=Is(r.image,e.__image,e,e.onload);if(!(!i||!so(i))){var n=r.x||0,a=r.y||0,o=e.getWidth(),
s=e.getHeight(),l=i.width/i.height;if(o==null&&s!=null?o=s*l:s==null&&o!=null?s=o/l:o==null&&s==null&&(o=i.width,s=i.height),r.sWidth&&r.sHeight){var u=r.sx||0,
f=r.sy||0;t.drawImage(i,u,f,r.sWidth,r.sHeight,n,a,o,s)}else if(r.sx&&r.sy){var u=r.sx,f=r.sy,c=o-u,p=s-f;t.drawImage(i,u,f,c,p,n,a,o,s)}else t.drawImage(i,n,a,
o,s)}}function aB(t,e,r){var i,n=r.text;if(n!=null&&(n+=""),n){t.font=r.font||Bt,t.textAlign=r.textAlign,t.textBaseline=r.textBaseline;var a=void 0,o=void 0;t.setLineDash&&
r.lineDash&&(i=lu(e),a=i[0],o=i[1]),a&&(t.setLineDash(a),t.lineDashOffset=o),r.strokeFirst?(Fp(r)&&t.strokeText(n,r.x,r.y),Up(r)&&t.fillText(n,r.x,r.y)):(Up(r)&&
t.fillText(n,r.x,r.y),Fp(r)&&t.strokeText(n,r.x,r.y)),a&&t.setLineDash([])}}var iE=["shadowBlur","shadowOffsetX","shadowOffsetY"],nE=[["lineCap","butt"],["lineJ\
oin","miter"],["miterLimit",10]];function fE(t,e,r,i,n){var a=!1;if(!i&&(r=r||{},e===r))return!1;if(i||e.opacity!==r.opacity){Rt(t,n),a=!0;var o=Math.max(Math.min(
e.opacity,1),0);t.globalAlpha=isNaN(o)?Wr.opacity:o}(i||e.blend!==r.blend)&&(a||(Rt(t,n),a=!0),t.globalCompositeOperation=e.blend||Wr.blend);for(var s=0;s<iE.length;s++){
var l=iE[s];(i||e[l]!==r[l])&&(a||(Rt(t,n),a=!0),t[l]=t.dpr*(e[l]||0))}return(i||e.shadowColor!==r.shadowColor)&&(a||(Rt(t,n),a=!0),t.shadowColor=e.shadowColor||
Wr.shadowColor),a}function aE(t,e,r,i,n){var a=e.style,o=i?null:r&&r.style||{};if(a===o)return!1;var s=fE(t,a,o,i,n);if((i||a.fill!==o.fill)&&(s||(Rt(t,n),s=!0),
eE(a.fill)&&(t.fillStyle=a.fill)),(i||a.stroke!==o.stroke)&&(s||(Rt(t,n),s=!0),eE(a.stroke)&&(t.strokeStyle=a.stroke)),(i||a.opacity!==o.opacity)&&(s||(Rt(t,n),
s=!0),t.globalAlpha=a.opacity==null?1:a.opacity),e.hasStroke()){var l=a.lineWidth,u=l/(a.strokeNoScale&&e.getLineScale?e.getLineScale():1);t.lineWidth!==u&&(s||
(Rt(t,n),s=!0),t.lineWidth=u)}for(var f=0;f<nE.length;f++){var c=nE[f],p=c[0];(i||a[p]!==o[p])&&(s||(Rt(t,n),s=!0),t[p]=a[p]||c[1])}return s}function oB(t,e,r,i,n){
return fE(t,e.style,r&&r.style,i,n)}function cE(t,e){var r=e.transform,i=t.dpr||1;r?t.setTransform(i*r[0],i*r[1],i*r[2],i*r[3],i*r[4],i*r[5]):t.setTransform(i,0,
0,i,0,0)}function sB(t,e,r){for(var i=!1,n=0;n<t.length;n++){var a=t[n];i=i||a.isZeroArea(),cE(e,a),e.beginPath(),a.buildPath(e,a.shape),e.clip()}r.allClipped=i}
function lB(t,e){return t&&e?t[0]!==e[0]||t[1]!==e[1]||t[2]!==e[2]||t[3]!==e[3]||t[4]!==e[4]||t[5]!==e[5]:!(!t&&!e)}var oE=1,sE=2,lE=3,uE=4;function uB(t){var e=Up(
t),r=Fp(t);return!(t.lineDash||!(+e^+r)||e&&typeof t.fill!="string"||r&&typeof t.stroke!="string"||t.strokePercent<1||t.strokeOpacity<1||t.fillOpacity<1)}function Rt(t,e){
e.batchFill&&(e.batchFill=!1,t.fill()),e.batchStroke&&(e.batchStroke=!1,t.stroke())}function Hp(t,e){var r={inHover:!1,viewWidth:0,viewHeight:0,beforeBrushParam:{}};
Dn(t,e,r),Ya(t,r)}function Dn(t,e,r){var i=e.transform;if(!e.shouldBePainted(r.viewWidth,r.viewHeight,!1,!1)){e.__dirty&=~qe,e.__isRendered=!1;return}var n=e.__clipPaths,
a=r.prevElClipPaths,o=e.style,s=!1,l=!1;if((!a||JC(n,a))&&(a&&(Rt(t,r),t.restore(),l=s=!0,r.prevElClipPaths=null,r.allClipped=!1,r.prevEl=null),n&&n.length&&(Rt(
t,r),t.save(),sB(n,t,r),s=!0,r.prevElClipPaths=n)),r.allClipped){e.__dirty&=~qe,e.__isRendered=!1;return}e.beforeBrush&&e.beforeBrush(r.beforeBrushParam),e.innerBeforeBrush();
var u=r.prevEl;u||(l=s=!0);var f=e instanceof te&&e.autoBatch&&uB(o);s||lB(i,u.transform)?(Rt(t,r),cE(t,e)):f||Rt(t,r),e instanceof te?(r.lastDrawType!==oE&&(l=
!0,r.lastDrawType=oE),aE(t,e,u,l,r),(!f||!r.batchFill&&!r.batchStroke)&&t.beginPath(),iB(t,e,o,f,r)):e instanceof sa?(r.lastDrawType!==lE&&(l=!0,r.lastDrawType=
lE),aE(t,e,u,l,r),aB(t,e,o)):e instanceof ut?(r.lastDrawType!==sE&&(l=!0,r.lastDrawType=sE),oB(t,e,u,l,r),nB(t,e,o)):e.getTemporalDisplayables&&(r.lastDrawType!==
uE&&(l=!0,r.lastDrawType=uE),fB(t,e,r)),e.innerAfterBrush(),e.afterBrush&&(f&&Rt(t,r),e.afterBrush()),r.prevEl=e,e.__dirty=0,e.__isRendered=!0}function Ya(t,e){
Rt(t,e),e.prevElClipPaths&&t.restore()}function fB(t,e,r){var i=e.getDisplayables(),n=e.getTemporalDisplayables();t.save();var a={prevElClipPaths:null,prevEl:null,
allClipped:!1,viewWidth:r.viewWidth,viewHeight:r.viewHeight,inHover:r.inHover,beforeBrushParam:{}},o,s;for(o=e.getCursor(),s=i.length;o<s;o++){var l=i[o];l.beforeBrush&&
l.beforeBrush(r.beforeBrushParam),l.innerBeforeBrush(),Dn(t,l,a),l.innerAfterBrush(),l.afterBrush&&l.afterBrush(),a.prevEl=l}Ya(t,a);for(var u=0,f=n.length;u<f;u++){
var l=n[u];l.beforeBrush&&l.beforeBrush(r.beforeBrushParam),l.innerBeforeBrush(),Dn(t,l,a),l.innerAfterBrush(),l.afterBrush&&l.afterBrush(),a.prevEl=l}Ya(t,a),e.
clearTemporalDisplayables(),e.notClear=!0,t.restore()}var xg=new QC,pE=new Hr(100),hE=["symbol","symbolSize","symbolKeepAspect","color","backgroundColor","dashArrayX","dashArrayY","maxTileWidth","maxTileHeight"];function uu(t,e){
if(t==="none")return null;var r=e.getDevicePixelRatio(),i=e.getZr(),n=i.painter.type==="svg";t.dirty&&xg.delete(t);var a=xg.get(t);if(a)return a;var o=le(t,{symbol:"\
rect",symbolSize:1,symbolKeepAspect:!0,color:"rgba(0, 0, 0, 0.2)",backgroundColor:null,dashArrayX:5,dashArrayY:5,rotation:0,maxTileWidth:512,maxTileHeight:512});
o.backgroundColor==="none"&&(o.backgroundColor=null);var s={repeat:"repeat"};return l(s),s.rotation=o.rotation,s.scaleX=s.scaleY=n?1:1/r,xg.set(t,s),t.dirty=!1,
s;function l(u){for(var f=[r],c=!0,p=0;p<hE.length;++p){var h=o[hE[p]];if(h!=null&&!k(h)&&!V(h)&&!ce(h)&&typeof h!="boolean"){c=!1;break}f.push(h)}var v;if(c){v=
f.join(",")+(n?"-svg":"");var d=pE.get(v);d&&(n?u.svgElement=d:u.image=d)}var m=dE(o.dashArrayX),g=cB(o.dashArrayY),y=vE(o.symbol),_=pB(m),x=mE(g),S=!n&&Ze.createCanvas(),
b=n&&{tag:"g",attrs:{},key:"dcl",children:[]},T=A(),C;S&&(S.width=T.width*r,S.height=T.height*r,C=S.getContext("2d")),E(),c&&pE.put(v,S||b),u.image=S,u.svgElement=
b,u.svgWidth=T.width,u.svgHeight=T.height;function A(){for(var D=1,O=0,M=_.length;O<M;++O)D=Gv(D,_[O]);for(var N=1,O=0,M=y.length;O<M;++O)N=Gv(N,y[O].length);D*=
N;var P=x*_.length*y.length;if(0)var L;return{width:Math.max(1,Math.min(D,o.maxTileWidth)),height:Math.max(1,Math.min(P,o.maxTileHeight))}}function E(){C&&(C.clearRect(
0,0,S.width,S.height),o.backgroundColor&&(C.fillStyle=o.backgroundColor,C.fillRect(0,0,S.width,S.height)));for(var D=0,O=0;O<g.length;++O)D+=g[O];if(D<=0)return;
for(var M=-x,N=0,P=0,L=0;M<T.height;){if(N%2===0){for(var F=P/2%y.length,U=0,X=0,q=0;U<T.width*2;){for(var j=0,O=0;O<m[L].length;++O)j+=m[L][O];if(j<=0)break;if(X%
2===0){var J=(1-o.symbolSize)*.5,re=U+m[L][X]*J,$=M+g[N]*J,de=m[L][X]*o.symbolSize,_e=g[N]*o.symbolSize,ht=q/2%y[F].length;xt(re,$,de,_e,y[F][ht])}U+=m[L][X],++q,
++X,X===m[L].length&&(X=0)}++L,L===m.length&&(L=0)}M+=g[N],++P,++N,N===g.length&&(N=0)}function xt(we,Ve,fe,xe,Tr){var at=n?1:r,Ms=sr(Tr,we*at,Ve*at,fe*at,xe*at,
o.color,o.symbolKeepAspect);if(n){var kn=i.painter.renderOneToVNode(Ms);kn&&b.children.push(kn)}else Hp(C,Ms)}}}}function vE(t){if(!t||t.length===0)return[["rec\
t"]];if(V(t))return[[t]];for(var e=!0,r=0;r<t.length;++r)if(!V(t[r])){e=!1;break}if(e)return vE([t]);for(var i=[],r=0;r<t.length;++r)V(t[r])?i.push([t[r]]):i.push(
t[r]);return i}function dE(t){if(!t||t.length===0)return[[0,0]];if(ce(t)){var e=Math.ceil(t);return[[e,e]]}for(var r=!0,i=0;i<t.length;++i)if(!ce(t[i])){r=!1;break}
if(r)return dE([t]);for(var n=[],i=0;i<t.length;++i)if(ce(t[i])){var e=Math.ceil(t[i]);n.push([e,e])}else{var e=B(t[i],function(s){return Math.ceil(s)});e.length%
2===1?n.push(e.concat(e)):n.push(e)}return n}function cB(t){if(!t||typeof t=="object"&&t.length===0)return[0,0];if(ce(t)){var e=Math.ceil(t);return[e,e]}var r=B(
t,function(i){return Math.ceil(i)});return t.length%2?r.concat(r):r}function pB(t){return B(t,function(e){return mE(e)})}function mE(t){for(var e=0,r=0;r<t.length;++r)
e+=t[r];return t.length%2===1?e*2:e}var gE=Df(hB);function hB(t,e){t.eachRawSeries(function(r){if(!t.isSeriesFiltered(r)){var i=r.getData();i.hasItemVisual()&&i.each(function(o){var s=i.getItemVisual(
o,"decal");if(s){var l=i.ensureUniqueItemVisual(o,"style");l.decal=uu(s,e)}});var n=i.getVisual("decal");if(n){var a=i.getVisual("style");a.decal=uu(n,e)}}})}var vB=1,dB=800,mB=900,gB=920,yB=1e3,_B=2e3,yE=5e3,DE=1e3,xB=1100,Pg=2e3,ME=3e3,SB=4e3,qp=4500,bB=4600,TB=5e3,wB=6e3,OE=7e3,LE={PROCESSOR:{SERIES_FILTER:dB,AXIS_STATISTICS:gB,
FILTER:yB,STATISTIC:yE,STATISTICS:yE},VISUAL:{LAYOUT:DE,PROGRESSIVE_LAYOUT:xB,GLOBAL:Pg,CHART:ME,POST_CHART_LAYOUT:bB,COMPONENT:SB,BRUSH:TB,CHART_ITEM:qp,ARIA:wB,
DECAL:OE}},it="__flagInMainProcess",Gp="__mainProcessVersion",pt="__pendingUpdate",Sg="__needsUpdateStatus",_E=/^[a-zA-Z0-9_]+$/,bg="__connectUpdateStatus",xE=0,
CB=1,EB=2;function PE(t){return function(){for(var e=[],r=0;r<arguments.length;r++)e[r]=arguments[r];if(this.isDisposed()){this.id;return}return NE(this,t,e)}}function IE(t){
return function(){for(var e=[],r=0;r<arguments.length;r++)e[r]=arguments[r];return NE(this,t,e)}}function NE(t,e,r){return r[0]=r[0]&&r[0].toLowerCase(),mt.prototype[e].
apply(t,r)}var RE=(function(t){I(e,t);function e(){return t!==null&&t.apply(this,arguments)||this}return e})(mt),kE=RE.prototype;kE.on=IE("on");kE.off=IE("off");
var Wa,Tg,Yp,Fi,Wp,wg,Cg,ds,ms,SE,bE,Eg,TE,Xp,wE,BE,Sr,CE,gs,zE=(function(t){I(e,t);function e(r,i,n){var a=t.call(this,new VC)||this;a._chartsViews=[],a._chartsMap=
{},a._componentsViews=[],a._componentsMap={},a._pendingActions=[],n=n||{},a.__v_skip=!0,a._dom=r;var o="canvas",s="auto",l=!1;if(a[Gp]=1,0)var u;n.ssr&&uC(function(h){
var v=pe(h),d=v.dataIndex;if(d!=null){var m=Z();return m.set("series_index",v.seriesIndex),m.set("data_index",d),v.ssrType&&m.set("ssr_type",v.ssrType),m}});var f=a.
_zr=pg(r,{renderer:n.renderer||o,devicePixelRatio:n.devicePixelRatio,width:n.width,height:n.height,ssr:n.ssr,useDirtyRect:G(n.useDirtyRect,l),useCoarsePointer:G(
n.useCoarsePointer,s),pointerSize:n.pointerSize});a._ssr=n.ssr,a._throttledZrFlush=ql(ue(f.flush,f),17),a._updateTheme(i),a._locale=Db(n.locale||bc),a._coordSysMgr=
new Ll;var c=a._api=wE(a);function p(h,v){return h.__prio-v.__prio}return Ua(Zp,p),Ua(Mg,p),a._scheduler=new yg(a,c,Mg,Zp),a._messageCenter=new RE,a._initEvents(),
a.resize=ue(a.resize,a),f.animation.on("frame",a._onframe,a),SE(f,a),bE(f,a),no(a),a}return e.prototype._onframe=function(){if(!this._disposed){var r=this._scheduler,
i=this._model,n=this._api;if(CE(this),this[pt]){var a=this[pt].silent;this[it]=!0,gs(this);try{Wa(this),Fi.update.call(this,null,this[pt].updateParams)}catch(l){
throw this[it]=!1,this[pt]=null,l}this._zr.flush(),this[it]=!1,this[pt]=null,ds.call(this,a),ms.call(this,a)}else if(r.unfinished){var o=vB;do{r.unfinished=!1;var s=Ze.
getTime();r.performSeriesTasks(i),r.performDataProcessorTasks(i),wg(this,i),r.performVisualTasks(i),Xp(this,this._model,n,"remain",{}),o-=Ze.getTime()-s}while(o>
0&&r.unfinished);r.unfinished||this._zr.flush()}}},e.prototype.getDom=function(){return this._dom},e.prototype.getId=function(){return this.id},e.prototype.getZr=
function(){return this._zr},e.prototype.isSSR=function(){return this._ssr},e.prototype.setOption=function(r,i,n){if(!this[it]){if(this._disposed){this.id;return}
var a,o,s;if(Y(i)&&(n=i.lazyUpdate,a=i.silent,o=i.replaceMerge,s=i.transition,i=i.notMerge),this[it]=!0,gs(this),!this._model||i){var l=new _C(this._api),u=this.
_theme,f=this._model=new Np;f.scheduler=this._scheduler,f.ssr=this._ssr,f.init(null,null,null,u,this._locale,l)}this._model.setOption(r,{replaceMerge:o},Og);var c={
seriesTransition:s,optionChanged:!0};if(n)this[pt]={silent:a,updateParams:c},this[it]=!1,this.getZr().wakeUp();else{try{Wa(this),Fi.update.call(this,null,c)}catch(p){
throw this[pt]=null,this[it]=!1,p}this._ssr||this._zr.flush(),this[pt]=null,this[it]=!1,ds.call(this,a),ms.call(this,a)}}},e.prototype.setTheme=function(r,i){if(!this[it]){
if(this._disposed){this.id;return}var n=this._model;if(n){var a=i&&i.silent,o=null;this[pt]&&(a==null&&(a=this[pt].silent),o=this[pt].updateParams,this[pt]=null),
this[it]=!0,gs(this);try{this._updateTheme(r),n.setTheme(this._theme),Wa(this),Fi.update.call(this,{type:"setTheme"},o)}catch(s){throw this[it]=!1,s}this[it]=!1,
ds.call(this,a),ms.call(this,a)}}},e.prototype._updateTheme=function(r){V(r)&&(r=FE[r]),r&&(r=ie(r),r&&Rp(r,!0),this._theme=r)},e.prototype.getModel=function(){
return this._model},e.prototype.getOption=function(){return this._model&&this._model.getOption()},e.prototype.getWidth=function(){return this._zr.getWidth()},e.
prototype.getHeight=function(){return this._zr.getHeight()},e.prototype.getDevicePixelRatio=function(){return this._zr.painter.dpr||se.hasGlobalWindow&&window.devicePixelRatio||
1},e.prototype.getRenderedCanvas=function(r){return this.renderToCanvas(r)},e.prototype.renderToCanvas=function(r){r=r||{};var i=this._zr.painter;return i.getRenderedCanvas(
{backgroundColor:r.backgroundColor||this._model.get("backgroundColor"),pixelRatio:r.pixelRatio||this.getDevicePixelRatio()})},e.prototype.renderToSVGString=function(r){
r=r||{};var i=this._zr.painter;return i.renderToString({useViewBox:r.useViewBox})},e.prototype.getSvgDataURL=function(){var r=this._zr,i=r.storage.getDisplayList();
return w(i,function(n){n.stopAnimation(null,!0)}),r.painter.toDataURL()},e.prototype.getDataURL=function(r){if(this._disposed){this.id;return}r=r||{};var i=r.excludeComponents,
n=this._model,a=[],o=this;w(i,function(l){n.eachComponent({mainType:l},function(u){var f=o._componentsMap[u.__viewId];f.group.ignore||(a.push(f),f.group.ignore=
!0)})});var s=this._zr.painter.getType()==="svg"?this.getSvgDataURL():this.renderToCanvas(r).toDataURL("image/"+(r&&r.type||"png"));return w(a,function(l){l.group.
ignore=!1}),s},e.prototype.getConnectedDataURL=function(r){if(this._disposed){this.id;return}var i=r.type==="svg",n=this.group,a=Math.min,o=Math.max,s=1/0;if(EE[n]){
var l=s,u=s,f=-s,c=-s,p=[],h=r&&r.pixelRatio||this.getDevicePixelRatio();w(fu,function(_,x){if(_.group===n){var S=i?_.getZr().painter.getSvgDom().innerHTML:_.renderToCanvas(
ie(r)),b=_.getDom().getBoundingClientRect();l=a(b.left,l),u=a(b.top,u),f=o(b.right,f),c=o(b.bottom,c),p.push({dom:S,left:b.left,top:b.top})}}),l*=h,u*=h,f*=h,c*=
h;var v=f-l,d=c-u,m=Ze.createCanvas(),g=pg(m,{renderer:i?"svg":"canvas"});if(g.resize({width:v,height:d}),i){var y="";return w(p,function(_){var x=_.left-l,S=_.
top-u;y+='<g transform="translate('+x+","+S+')">'+_.dom+"</g>"}),g.painter.getSvgRoot().innerHTML=y,r.connectedBackgroundColor&&g.painter.setBackgroundColor(r.connectedBackgroundColor),
g.refreshImmediately(),g.painter.toDataURL()}else return r.connectedBackgroundColor&&g.add(new Ae({shape:{x:0,y:0,width:v,height:d},style:{fill:r.connectedBackgroundColor}})),
w(p,function(_){var x=new ut({style:{x:_.left*h-l,y:_.top*h-u,image:_.dom}});g.add(x)}),g.refreshImmediately(),m.toDataURL("image/"+(r&&r.type||"png"))}else return this.
getDataURL(r)},e.prototype.convertToPixel=function(r,i,n){return Wp(this,"convertToPixel",r,i,n)},e.prototype.convertToLayout=function(r,i,n){return Wp(this,"co\
nvertToLayout",r,i,n)},e.prototype.convertFromPixel=function(r,i,n){return Wp(this,"convertFromPixel",r,i,n)},e.prototype.containPixel=function(r,i){if(this._disposed){
this.id;return}var n=this._model,a,o=Cf(n,r);return w(o,function(s,l){l.indexOf("Models")>=0&&w(s,function(u){var f=u.coordinateSystem;if(f&&f.containPoint)a=a||
!!f.containPoint(i);else if(l==="seriesModels"){var c=this._chartsMap[u.__viewId];c&&c.containPoint&&(a=a||c.containPoint(i,u))}},this)},this),!!a},e.prototype.
getVisual=function(r,i){var n=this._model,a=Cf(n,r,{defaultMainType:"series"}),o=a.seriesModel,s=o.getData(),l=a.hasOwnProperty("dataIndexInside")?a.dataIndexInside:
a.hasOwnProperty("dataIndex")?s.indexOfRawIndex(a.dataIndex):null;return l!=null?WC(s,l,i):En(s,i)},e.prototype.getViewOfComponentModel=function(r){return this.
_componentsMap[r.__viewId]},e.prototype.getViewOfSeriesModel=function(r){return this._chartsMap[r.__viewId]},e.prototype._initEvents=function(){var r=this;w(AB,
function(n){var a=function(o){var s=r.getModel(),l=o.target,u,f=n==="globalout";if(f?u={}:l&&Ha(l,function(d){var m=pe(d);if(m&&m.dataIndex!=null){var g=m.dataModel||
s.getSeriesByIndex(m.seriesIndex);return u=g&&g.getDataParams(m.dataIndex,m.dataType,l)||{},!0}else if(m.eventData)return u=R({},m.eventData),!0},!0),u){var c=u.
componentType,p=u.componentIndex;(c==="markLine"||c==="markPoint"||c==="markArea")&&(c="series",p=u.seriesIndex);var h=c&&p!=null&&s.getComponent(c,p),v=h&&r[h.
mainType==="series"?"_chartsMap":"_componentsMap"][h.__viewId];u.event=o,u.type=n,r._$eventProcessor.eventInfo={targetEl:l,packedEvent:u,model:h,view:v},r.trigger(
n,u)}};a.zrEventfulCallAtLast=!0,r._zr.on(n,a,r)});var i=this._messageCenter;w(Dg,function(n,a){i.on(a,function(o){r.trigger(a,o)})}),R1(i,this,this._api)},e.prototype.
isDisposed=function(){return this._disposed},e.prototype.clear=function(){if(this._disposed){this.id;return}this.setOption({series:[]},!0)},e.prototype.dispose=
function(){if(this._disposed){this.id;return}this._disposed=!0;var r=this.getDom();r&&Xv(this.getDom(),Ng,"");var i=this,n=i._api,a=i._model;w(i._componentsViews,
function(o){o.dispose(a,n)}),w(i._chartsViews,function(o){o.dispose(a,n)}),i._zr.dispose(),i._dom=i._model=i._chartsMap=i._componentsMap=i._chartsViews=i._componentsViews=
i._scheduler=i._api=i._zr=i._throttledZrFlush=i._theme=i._coordSysMgr=i._messageCenter=null,delete fu[i.id]},e.prototype.resize=function(r){if(!this[it]){if(this.
_disposed){this.id;return}this._zr.resize(r);var i=this._model;if(this._loadingFX&&this._loadingFX.resize(),!!i){var n=i.resetOption("media"),a=r&&r.silent;this[pt]&&
(a==null&&(a=this[pt].silent),n=!0,this[pt]=null),this[it]=!0,gs(this);try{n&&Wa(this),Fi.update.call(this,{type:"resize",animation:R({duration:0},r&&r.animation)})}catch(o){
throw this[it]=!1,o}this[it]=!1,ds.call(this,a),ms.call(this,a)}}},e.prototype.showLoading=function(r,i){if(this._disposed){this.id;return}if(Y(r)&&(i=r,r=""),r=
r||"default",this.hideLoading(),!!Lg[r]){var n=Lg[r](this._api,i),a=this._zr;this._loadingFX=n,a.add(n)}},e.prototype.hideLoading=function(){if(this._disposed){
this.id;return}this._loadingFX&&this._zr.remove(this._loadingFX),this._loadingFX=null},e.prototype.makeActionFromEvent=function(r){var i=R({},r);return i.type=Ag[r.
type],i},e.prototype.dispatchAction=function(r,i){if(this._disposed){this.id;return}if(Y(i)||(i={silent:!!i}),!!Kp[r.type]&&this._model){if(this[it]){this._pendingActions.
push(r);return}var n=i.silent;Cg.call(this,r,n);var a=i.flush;a?this._zr.flush():a!==!1&&se.browser.weChat&&this._throttledZrFlush(),ds.call(this,n),ms.call(this,
n)}},e.prototype.updateLabelLayout=function(){ur.trigger("series:layoutlabels",this._model,this._api,{updatedSeries:[]})},e.prototype.appendData=function(r){if(this.
_disposed){this.id;return}var i=r.seriesIndex,n=this.getModel(),a=n.getSeriesByIndex(i);a.appendData(r),this._scheduler.unfinished=!0,this.getZr().wakeUp()},e.internalField=
(function(){Wa=function(c){cw(c._model);var p=c._scheduler;p.restorePipelines(c._zr,c._model),p.prepareStageTasks(),Tg(c,!0),Tg(c,!1),p.plan()},Tg=function(c,p){
for(var h=c._model,v=c._scheduler,d=p?c._componentsViews:c._chartsViews,m=p?c._componentsMap:c._chartsMap,g=c._zr,y=c._api,_=0;_<d.length;_++)d[_].__alive=!1;p?
h.eachComponent(function(b,T){b!=="series"&&x(T)}):h.eachSeries(x);function x(b){var T=b.__requireNewView;b.__requireNewView=!1;var C="_ec_"+b.id+"_"+b.type,A=!T&&
m[C];if(!A){var E=zt(b.type),D=p?Nt.getClass(E.main,E.sub):_t.getClass(E.sub);A=new D,A.init(h,y),m[C]=A,d.push(A),g.add(A.group)}b.__viewId=A.__id=C,A.__alive=
!0,A.__model=b,A.group.__ecComponentInfo={mainType:b.mainType,index:b.componentIndex},!p&&v.prepareView(A,b,h,y)}for(var _=0;_<d.length;){var S=d[_];S.__alive?_++:
(!p&&S.renderTask.dispose(),g.remove(S.group),S.dispose(h,y),d.splice(_,1),m[S.__id]===S&&delete m[S.__id],S.__id=S.group.__ecComponentInfo=null)}},Yp=function(c,p,h,v,d){
var m=c._model;if(m.setUpdatePayload(h),!v){w([].concat(c._componentsViews).concat(c._chartsViews),x);return}var g=Mx(h,v,d),y=h.excludeSeriesId,_;y!=null&&(_=Z(),
w(Me(y),function(S){var b=er(S,null);b!=null&&_.set(b,!0)})),m&&m.eachComponent(g,function(S){var b=_&&_.get(S.id)!=null;if(!b)if(ud(h))if(S instanceof Pt)h.type===
cn&&!h.notBlur&&!S.get(["emphasis","disabled"])&&$x(S,h,c._api);else{var T=Bf(S.mainType,S.componentIndex,h.name,c._api),C=T.focusSelf,A=T.dispatchers;h.type===
cn&&C&&!h.notBlur&&Pf(S.mainType,S.componentIndex,c._api),A&&w(A,function(E){h.type===cn?Ei(E):Ai(E)})}else zf(h)&&S instanceof Pt&&(Jx(S,h,c._api),ld(S),Sr(c))},
c),m&&m.eachComponent(g,function(S){var b=_&&_.get(S.id)!=null;b||x(c[v==="series"?"_chartsMap":"_componentsMap"][S.__viewId])},c);function x(S){S&&S.__alive&&S[p]&&
S[p](S.__model,m,c._api,h)}},Fi={prepareAndUpdate:function(c){Wa(this),Fi.update.call(this,c,c&&{optionChanged:c.newOption!=null})},update:function(c,p){var h=this.
_model,v=this._api,d=this._zr,m=this._coordSysMgr,g=this._scheduler;if(h){pw(h),h.setUpdatePayload(c),g.restoreData(h,c),g.performSeriesTasks(h),m.create(h,v),ur.
trigger("coordsys:aftercreate",h,v),g.performDataProcessorTasks(h,c),wg(this,h),m.update(h,v),i(h),g.performVisualTasks(h,c);var y=h.get("backgroundColor")||"tr\
ansparent";d.setBackgroundColor(y);var _=h.get("darkMode");_!=null&&_!=="auto"&&d.setDarkMode(_),Eg(this,h,v,c,p),ur.trigger("afterupdate",h,v)}},updateTransform:function(c){
var p=this,h=p._model,v=p._api;if(h){h.setUpdatePayload(c);var d=[];h.eachComponent(function(g,y){if(g!==Mf){var _=p.getViewOfComponentModel(y);if(_&&_.__alive)
if(_.updateTransform){var x=_.updateTransform(y,h,v,c);x&&x.update&&d.push(_)}else d.push(_)}});var m=Z();h.eachSeries(function(g){var y=p._chartsMap[g.__viewId],
_=g.pipelineContext;if(y.updateTransform&&!_.progressiveRender){var x=y.updateTransform(g,h,v,c);x&&x.update&&m.set(g.uid,1)}else m.set(g.uid,1)}),p._scheduler.
performVisualTasks(h,c,{setDirty:!0,dirtyMap:m}),Xp(p,h,v,c,{},m),ur.trigger("afterupdate",h,v)}},updateView:function(c){var p=this._model;p&&(p.setUpdatePayload(
c),_t.markUpdateMethod(c,"updateView"),i(p),this._scheduler.performVisualTasks(p,c,{setDirty:!0}),Eg(this,p,this._api,c,{}),ur.trigger("afterupdate",p,this._api))},
updateVisual:function(c){var p=this,h=this._model;h&&(h.setUpdatePayload(c),h.eachSeries(function(v){v.getData().clearAllVisual()}),_t.markUpdateMethod(c,"updat\
eVisual"),i(h),this._scheduler.performVisualTasks(h,c,{visualType:"visual",setDirty:!0}),h.eachComponent(function(v,d){if(v!=="series"){var m=p.getViewOfComponentModel(
d);m&&m.__alive&&m.updateVisual(d,h,p._api,c)}}),h.eachSeries(function(v){var d=p._chartsMap[v.__viewId];d.updateVisual(v,h,p._api,c)}),ur.trigger("afterupdate",
h,this._api))},updateLayout:function(c){Fi.update.call(this,c)}};function r(c,p,h,v,d){if(c._disposed){c.id;return}for(var m=c._model,g=c._coordSysMgr.getCoordinateSystems(),
y,_=Cf(m,h),x=0;x<g.length;x++){var S=g[x];if(S[p]&&(y=S[p](m,_,v,d))!=null)return y}}Wp=r,wg=function(c,p){var h=c._chartsMap,v=c._scheduler;p.eachSeries(function(d){
v.updateStreamModes(d,h[d.__viewId])})},Cg=function(c,p){var h=this,v=this.getModel(),d=c.type,m=c.escapeConnect,g=Kp[d],y=(g.update||"update").split(":"),_=y.pop(),
x=y[0]!=null&&zt(y[0]);this[it]=!0,gs(this);var S=[c],b=!1;c.batch&&(b=!0,S=B(c.batch,function(L){return L=le(R({},L),c),L.batch=null,L}));var T=[],C,A=[],E=g.nonRefinedEventType,
D=zf(c),O=ud(c);if(O&&sd(this._api),w(S,function(L){var F=g.action(L,v,h._api);if(g.refineEvent?A.push(F):C=F,C=C||R({},L),C.type=E,T.push(C),O){var U=il(c),X=U.
queryOptionMap,q=U.mainTypeSpecified,j=q?X.keys()[0]:"series";Yp(h,_,L,j),Sr(h)}else D?(Yp(h,_,L,"series"),Sr(h)):x&&Yp(h,_,L,x.main,x.sub)}),_!=="none"&&!O&&!D&&
!x)try{this[pt]?(Wa(this),Fi.update.call(this,c),this[pt]=null):Fi[_].call(this,c)}catch(L){throw this[it]=!1,L}if(b?C={type:E,escapeConnect:m,batch:T}:C=T[0],this[it]=
!1,!p){var M=void 0;if(g.refineEvent){var N=g.refineEvent(A,c,v,this._api).eventContent;ze(Y(N)),M=le({type:g.refinedEventType},N),M.fromAction=c.type,M.fromActionPayload=
c,M.escapeConnect=!0}var P=this._messageCenter;P.trigger(C.type,C),M&&P.trigger(M.type,M)}},ds=function(c){for(var p=this._pendingActions;p.length;){var h=p.shift();
Cg.call(this,h,c)}},ms=function(c){!c&&this.trigger("updated")},SE=function(c,p){c.on("rendered",function(h){p.trigger("rendered",h),c.animation.isFinished()&&!p[pt]&&
!p._scheduler.unfinished&&!p._pendingActions.length?p.trigger("finished"):c.refresh()})},bE=function(c,p){c.on("mouseover",function(h){var v=h.target,d=Ha(v,cl);
d&&(jx(d,h,p._api),Sr(p))}).on("mouseout",function(h){var v=h.target,d=Ha(v,cl);d&&(Qx(d,h,p._api),Sr(p))}).on("click",function(h){var v=h.target,d=Ha(v,function(y){
return pe(y).dataIndex!=null},!0);if(d){var m=d.selected?"unselect":"select",g=pe(d);p._api.dispatchAction({type:m,dataType:g.dataType,dataIndexInside:g.dataIndex,
seriesIndex:g.seriesIndex,isFromClick:!0})}})};function i(c){c.clearColorPalette(),c.eachSeries(function(p){p.clearColorPalette()})}function n(c){var p=[],h=[],
v=!1;if(c.eachComponent(function(y,_){var x=_.get("zlevel")||0,S=_.get("z")||0,b=_.getZLevelKey();v=v||!!b,(y==="series"?h:p).push({zlevel:x,z:S,idx:_.componentIndex,
type:y,key:b})}),v){var d=p.concat(h),m,g;Ua(d,function(y,_){return y.zlevel===_.zlevel?y.z-_.z:y.zlevel-_.zlevel}),w(d,function(y){var _=c.getComponent(y.type,
y.idx),x=y.zlevel,S=y.key;m!=null&&(x=Math.max(m,x)),S?(x===m&&S!==g&&x++,g=S):g&&(x===m&&x++,g=""),m=x,_.setZLevel(x)})}}Eg=function(c,p,h,v,d){n(p),TE(c,p,h,v,
d),w(c._chartsViews,function(m){m.__alive=!1}),Xp(c,p,h,v,d),w(c._chartsViews,function(m){m.__alive||m.remove(p,h)})},TE=function(c,p,h,v,d,m){w(m||c._componentsViews,
function(g){var y=g.__model;u(y,g),g.render(y,p,h,v),l(y,g),f(y,g)})},Xp=function(c,p,h,v,d,m){var g=c._scheduler;d=R(d||{},{updatedSeries:p.getSeries()}),ur.trigger(
"series:beforeupdate",p,h,d);var y=!1;p.eachSeries(function(_){var x=c._chartsMap[_.__viewId];x.__alive=!0;var S=x.renderTask;g.updatePayload(S,v),u(_,x),m&&m.get(
_.uid)&&S.dirty(),S.perform(g.getPerformArgs(S))&&(y=!0),x.group.silent=!!_.get("silent"),s(_,x),ld(_)}),g.unfinished=y||g.unfinished,ur.trigger("series:layoutl\
abels",p,h,d),ur.trigger("series:transition",p,h,d),p.eachSeries(function(_){var x=c._chartsMap[_.__viewId];l(_,x),f(_,x)}),o(c,p),ur.trigger("series:afterupdat\
e",p,h,d)},Sr=function(c){c[Sg]=!0,c.getZr().wakeUp()},gs=function(c){c[Gp]=(c[Gp]+1)%1e6},CE=function(c){c[Sg]&&(c.getZr().storage.traverse(function(p){da(p)||
a(p)}),c[Sg]=!1)};function a(c){for(var p=[],h=c.currentStates,v=0;v<h.length;v++){var d=h[v];d==="emphasis"||d==="blur"||d==="select"||p.push(d)}c.selected&&c.
states.select&&p.push("select"),c.hoverState===ol&&c.states.emphasis?p.push("emphasis"):c.hoverState===al&&c.states.blur&&p.push("blur"),c.useStates(p)}function o(c,p){
var h=c._zr;if(h.painter.type==="canvas"){var v=h.storage,d=0;v.traverse(function(g){g.isGroup||d++});var m=d>G(p.get("hoverLayerThreshold"),Pp.hoverLayerThreshold)&&
!se.node&&!se.worker;(c._usingTHL||m)&&(p.eachSeries(function(g){if(!g.preventUsingHoverLayer){var y=c._chartsMap[g.__viewId];y.__alive&&y.eachRendered(function(_){
var x=_.states.emphasis;x&&x.hoverLayer!==Mi&&(x.hoverLayer=m?Cd:wd)})}}),c._usingTHL=m)}}function s(c,p){var h=c.get("blendMode")||null;p.eachRendered(function(v){
v.isGroup||(v.style.blend=h)})}function l(c,p){if(!c.preventAutoZ){var h=xl(c);p.eachRendered(function(v){return Sl(v,h.z,h.zlevel),!0})}}function u(c,p){p.eachRendered(
function(h){if(!da(h)){var v=h.getTextContent(),d=h.getTextGuideLine();h.stateTransition&&(h.stateTransition=null),v&&v.stateTransition&&(v.stateTransition=null),
d&&d.stateTransition&&(d.stateTransition=null),h.hasState()?(h.prevStates=h.currentStates,h.clearStates()):h.prevStates&&(h.prevStates=null)}})}function f(c,p){
var h=c.getModel("stateAnimation"),v=c.isAnimationEnabled(),d=h.get("duration"),m=d>0?{duration:d,delay:h.get("delay"),easing:h.get("easing")}:null;p.eachRendered(
function(g){if(g.states&&g.states.emphasis){if(da(g))return;if(g instanceof te&&iS(g),g.__dirty){var y=g.prevStates;y&&g.useStates(y)}if(v){g.stateTransition=m;
var _=g.getTextContent(),x=g.getTextGuideLine();_&&(_.stateTransition=m),x&&(x.stateTransition=m)}g.__dirty&&a(g)}})}wE=function(c){return new((function(p){I(h,
p);function h(){return p!==null&&p.apply(this,arguments)||this}return h.prototype.getCoordinateSystems=function(){return c._coordSysMgr.getCoordinateSystems()},
h.prototype.getComponentByElement=function(v){for(;v;){var d=v.__ecComponentInfo;if(d!=null)return c._model.getComponent(d.mainType,d.index);v=v.parent}},h.prototype.
enterEmphasis=function(v,d){Ei(v,d),Sr(c)},h.prototype.leaveEmphasis=function(v,d){Ai(v,d),Sr(c)},h.prototype.enterBlur=function(v){kf(v),Sr(c)},h.prototype.leaveBlur=
function(v){fl(v),Sr(c)},h.prototype.enterSelect=function(v){ad(v),Sr(c)},h.prototype.leaveSelect=function(v){od(v),Sr(c)},h.prototype.getModel=function(){return c.
getModel()},h.prototype.getViewOfComponentModel=function(v){return c.getViewOfComponentModel(v)},h.prototype.getViewOfSeriesModel=function(v){return c.getViewOfSeriesModel(
v)},h.prototype.getECUpdateCycleVersion=function(){return c[Gp]},h.prototype.usingTHL=function(){return c._usingTHL},h})(Lf))(c)},BE=function(c){function p(h,v){
for(var d=0;d<h.length;d++){var m=h[d];m[bg]=v}}w(Ag,function(h,v){c._messageCenter.on(v,function(d){if(EE[c.group]&&c[bg]!==xE){if(d&&d.escapeConnect)return;var m=c.
makeActionFromEvent(d),g=[];w(fu,function(y){y!==c&&y.group===c.group&&g.push(y)}),p(g,xE),w(g,function(y){y[bg]!==CB&&y.dispatchAction(m)}),p(g,EB)}})})}})(),e})(
mt),Ig=zE.prototype;Ig.on=PE("on");Ig.off=PE("off");Ig.one=function(t,e,r){var i=this;function n(){for(var a=[],o=0;o<arguments.length;o++)a[o]=arguments[o];e&&
e.apply&&e.apply(this,a),i.off(t,n)}this.on.call(this,t,n,r)};var AB=["click","dblclick","mouseover","mouseout","mousemove","mousedown","mouseup","globalout","c\
ontextmenu"];var Kp={},Ag={},Dg={},Mg=[],Og=[],Zp=[],FE={},Lg={},fu={},EE={},DB=+new Date-0,E7=+new Date-0,Ng="_echarts_instance_";function UE(t,e,r){var i=!(r&&r.ssr);if(i){
var n=MB(t);if(n)return n}var a=new zE(t,e,r);return a.id="ec_"+DB++,fu[a.id]=a,i&&Xv(t,Ng,a.id),BE(a),ur.trigger("afterinit",a),a}function MB(t){return fu[Ox(t,Ng)]}function VE(t,e){FE[t]=e}function Rg(t){oe(Og,t)<0&&Og.push(t)}function kg(t,e){Bg(Mg,t,e,_B)}function HE(t){$p("afterinit",t)}function GE(t){$p("afterupdate",t)}
function $p(t,e){ur.on(t,e)}function Xa(t,e,r){var i,n,a,o,s;W(e)&&(r=e,e=""),Y(t)?(i=t.type,n=t.event,o=t.update,s=t.publishNonRefinedEvent,r||(r=t.action),a=t.
refineEvent):(i=t,n=e);function l(f){return f.toLowerCase()}n=l(n||i);var u=a?l(i):n;Kp[i]||(ze(_E.test(i)&&_E.test(n)),a&&ze(n!==i),Kp[i]={actionType:i,refinedEventType:n,
nonRefinedEventType:u,update:o,action:r,refineEvent:a},Dg[n]=1,a&&s&&(Dg[u]=1),Ag[u]=i)}function YE(t,e){Ll.register(t,e)}function WE(t,e){Bg(Zp,t,e,DE,"layout",!0)}function Mn(t,e){Bg(Zp,t,e,ME,"visual",!0)}var AE=[];function Bg(t,e,r,i,n,a){if((W(e)||Y(e))&&(r=e,e=i),!(oe(AE,r)>=0)){AE.push(r);var o=yg.wrapStageHandler(r,n);o.__prio=e,o.__raw=r,t.push(o)}}function zg(t,e){
Lg[t]=e}function XE(t,e,r){var i=ZC("registerMap");i&&i(t,e,r)}var KE=Xb;Mn(Pg,LC);Mn(qp,PC);Mn(qp,IC);Mn(Pg,GC);Mn(qp,YC);Mn(OE,gE);Rg(Rp);kg(mB,EC);zg("default",gg);Xa({type:cn,event:cn,update:cn},Pe);Xa({type:sl,event:sl,
update:sl},Pe);Xa({type:ll,event:Nf,update:ll,action:Pe,refineEvent:Fg,publishNonRefinedEvent:!0});Xa({type:If,event:Nf,update:If,action:Pe,refineEvent:Fg,publishNonRefinedEvent:!0});
Xa({type:ul,event:Nf,update:ul,action:Pe,refineEvent:Fg,publishNonRefinedEvent:!0});function Fg(t,e,r,i){return{eventContent:{selected:eS(r),isFromClick:e.isFromClick||
!1}}}VE("default",{});VE("dark",UC);var ZE=[],OB={registerPreprocessor:Rg,registerProcessor:kg,registerPostInit:HE,registerPostUpdate:GE,registerUpdateLifecycle:$p,registerAction:Xa,registerCoordinateSystem:YE,
registerLayout:WE,registerVisual:Mn,registerTransform:KE,registerLoading:zg,registerMap:XE,registerImpl:KC,PRIORITY:LE,ComponentModel:Te,ComponentView:Nt,SeriesModel:Pt,
ChartView:_t,registerComponentModel:function(t){Te.registerClass(t)},registerComponentView:function(t){Nt.registerClass(t)},registerSeriesModel:function(t){Pt.registerClass(
t)},registerChartView:function(t){_t.registerClass(t)},registerCustomSeries:function(t,e){$C(t,e)},registerSubTypeDefaulter:function(t,e){Te.registerSubTypeDefaulter(
t,e)},registerPainter:function(t,e){sC(t,e)}};function Ur(t){if(k(t)){w(t,function(e){Ur(e)});return}oe(ZE,t)>=0||(ZE.push(t),W(t)&&(t={install:t}),t.install(OB))}var LB=(function(t){I(e,t);function e(){var r=t!==null&&t.apply(this,arguments)||this;return r.type=e.type,r.hasSymbolVisual=!0,r}return e.prototype.getInitialData=
function(r,i){return ri(null,this,{useEncodeDefaulter:!0})},e.prototype.getProgressive=function(){var r=this.option.progressive;return r??(this.option.large?5e3:
this.get("progressive"))},e.prototype.getProgressiveThreshold=function(){var r=this.option.progressiveThreshold;return r??(this.option.large?1e4:this.get("progr\
essiveThreshold"))},e.prototype.brushSelector=function(r,i,n){return n.point(i.getItemLayout(r))},e.prototype.getZLevelKey=function(){return this.getData().count()>
this.getProgressiveThreshold()?this.id:""},e.type="series.scatter",e.dependencies=["grid","polar","geo","singleAxis","calendar","matrix"],e.defaultOption={coordinateSystem:"\
cartesian2d",z:2,legendHoverLink:!0,symbolSize:10,large:!1,largeThreshold:2e3,itemStyle:{opacity:.8},emphasis:{scale:!0},clip:!0,select:{itemStyle:{borderColor:ae.
color.primary}},universalTransition:{divideShape:"clone"}},e})(Pt),qE=LB;var $E=4,PB=(function(){function t(){}return t})(),IB=(function(t){I(e,t);function e(r){var i=t.call(this,r)||this;return i._off=0,i.hoverDataIdx=-1,i}return e.
prototype.getDefaultShape=function(){return new PB},e.prototype.reset=function(){this.notClear=!1,this._off=0},e.prototype.beforeBrush=function(r){r&&!r.contentRetained&&
this.reset()},e.prototype.buildPath=function(r,i){var n=i.points,a=i.size,o=this.symbolProxy,s=o.shape,l=r.getContext?r.getContext():r,u=l&&a[0]<$E,f=this.softClipShape,
c;if(u){this._ctx=l;return}for(this._ctx=null,c=this._off;c<n.length;){var p=n[c++],h=n[c++];isNaN(p)||isNaN(h)||f&&!f.contain(p,h)||(s.x=p-a[0]/2,s.y=h-a[1]/2,
s.width=a[0],s.height=a[1],o.buildPath(r,s,!0))}this.incremental&&(this._off=c,this.notClear=!0)},e.prototype.afterBrush=function(){var r=this.shape,i=r.points,
n=r.size,a=this._ctx,o=this.softClipShape,s;if(a){for(s=this._off;s<i.length;){var l=i[s++],u=i[s++];isNaN(l)||isNaN(u)||o&&!o.contain(l,u)||a.fillRect(l-n[0]/2,
u-n[1]/2,n[0],n[1])}this.incremental&&(this._off=s,this.notClear=!0)}},e.prototype.findDataIndex=function(r,i){for(var n=this.shape,a=n.points,o=n.size,s=Math.max(
o[0],4),l=Math.max(o[1],4),u=a.length/2-1;u>=0;u--){var f=u*2,c=a[f]-s/2,p=a[f+1]-l/2;if(r>=c&&i>=p&&r<=c+s&&i<=p+l)return u}return-1},e.prototype.contain=function(r,i){
var n=this.transformCoordToLocal(r,i),a=this.getBoundingRect();if(r=n[0],i=n[1],a.contain(r,i)){var o=this.hoverDataIdx=this.findDataIndex(r,i);return o>=0}return this.
hoverDataIdx=-1,!1},e.prototype.getBoundingRect=function(){var r=this._rect;if(!r){for(var i=this.shape,n=i.points,a=i.size,o=a[0],s=a[1],l=1/0,u=1/0,f=-1/0,c=-1/0,
p=0;p<n.length;){var h=n[p++],v=n[p++];l=Math.min(h,l),f=Math.max(h,f),u=Math.min(v,u),c=Math.max(v,c)}r=this._rect=new ne(l-o/2,u-s/2,f-l+o,c-u+s)}return r},e})(
te),NB=(function(){function t(){this.group=new ye}return t.prototype.updateData=function(e,r){this._clear(),this._data=e;var i=this._create();i.setShape({points:e.
getLayout("points")}),this._setCommon(i,e,r)},t.prototype.updateLayout=function(e){var r=this._data;if(r){var i=r.getLayout("points");this.group.eachChild(function(n){
if(n.startIndex!=null){var a=(n.endIndex-n.startIndex)*2,o=n.startIndex*4*2;i=new Float32Array(i.buffer,o,a)}n.setShape("points",i),n.reset(),n.stopAnimation()})}},
t.prototype.incrementalPrepareUpdate=function(e){this._clear()},t.prototype.incrementalUpdate=function(e,r,i,n){var a=this._newAdded[0],o=r.getLayout("points"),
s=a&&a.shape.points;if(s&&s.length<2e4){var l=s.length,u=new Float32Array(l+o.length);u.set(s),u.set(o,l),a.endIndex=e.end,a.setShape({points:u})}else{this._newAdded=
[];var f=this._create();f.startIndex=e.start,f.endIndex=e.end,f.incremental=i,f.setShape({points:o}),this._setCommon(f,r,n)}},t.prototype.eachRendered=function(e){
this._newAdded[0]&&e(this._newAdded[0])},t.prototype._create=function(){var e=new IB({cursor:"default"});return e.ignoreCoarsePointer=!0,this.group.add(e),this.
_newAdded.push(e),e},t.prototype._setCommon=function(e,r,i){var n=r.hostModel;i=i||{};var a=r.getVisual("symbolSize");e.setShape("size",a instanceof Array?a:[a,
a]),e.softClipShape=i.clipShape||null,e.symbolProxy=sr(r.getVisual("symbol"),0,0,0,0),e.setColor=e.symbolProxy.setColor;var o=e.shape.size[0]<$E;e.useStyle(n.getModel(
"itemStyle").getItemStyle(o?["color","shadowBlur","shadowColor"]:["color"]));var s=r.getVisual("style"),l=s&&s.fill;l&&e.setColor(l);var u=pe(e);u.seriesIndex=n.
seriesIndex,e.on("mousemove",function(f){u.dataIndex=null;var c=e.hoverDataIdx;c>=0&&(u.dataIndex=c+(e.startIndex||0))})},t.prototype.remove=function(){this._clear()},
t.prototype._clear=function(){this._newAdded=[],this.group.removeAll()},t})(),jE=NB;var RB=(function(t){I(e,t);function e(){var r=t!==null&&t.apply(this,arguments)||this;return r.type=e.type,r}return e.prototype.render=function(r,i,n){var a=r.getData(),
o=this._updateSymbolDraw(a,r);o.updateData(a,Ug(r)),this._finished=!0},e.prototype.incrementalPrepareRender=function(r,i,n){var a=r.getData(),o=this._updateSymbolDraw(
a,r);o.incrementalPrepareUpdate(a),this._finished=!1},e.prototype.incrementalRender=function(r,i,n){this._symbolDraw.incrementalUpdate(r,i.getData(),Lo(i),Ug(i)),
this._finished=r.end===i.getData().count()},e.prototype.updateTransform=function(r,i,n){var a=r.getData();if(this.group.dirty(),this._finished){var o=Ra("").reset(
r,i,n);o.progress&&o.progress({start:0,end:a.count(),count:a.count()},a),this._symbolDraw.updateLayout(Ug(r))}else return{update:!0}},e.prototype.eachRendered=function(r){
this._symbolDraw&&this._symbolDraw.eachRendered(r)},e.prototype._updateSymbolDraw=function(r,i){var n=this._symbolDraw,a=i.pipelineContext,o=a.large;return(!n||
o!==this._isLargeDraw)&&(n&&n.remove(),n=this._symbolDraw=o?new jE:new es,this._isLargeDraw=o,this.group.removeAll()),this.group.add(n.group),n},e.prototype.remove=
function(r,i){this._symbolDraw&&this._symbolDraw.remove(!0),this._symbolDraw=null},e.prototype.dispose=function(){},e.type="scatter",e})(_t);function Ug(t){return{
clipShape:mT(t)}}var QE=RB;var JE=(function(){function t(){}return t.prototype.needIncludeZero=function(){return!this.option.scale},t.prototype.getCoordSysModel=function(){},t})();var jp=(function(t){I(e,t);function e(){return t!==null&&t.apply(this,arguments)||this}return e.prototype.getCoordSysModel=function(){return this.getReferringComponents(
"grid",gt).models[0]},e.type="cartesian2dAxis",e})(Te);vt(jp,JE);var eA={show:!0,z:0,inverse:!1,name:"",nameLocation:"end",nameRotate:null,nameTruncate:{maxWidth:null,ellipsis:"...",placeholder:"."},nameTextStyle:{},nameGap:15,
silent:!1,triggerEvent:!1,tooltip:{show:!1},axisPointer:{},axisLine:{show:!0,onZero:"auto",onZeroAxisIndex:null,lineStyle:{color:ae.color.axisLine,width:1,type:"\
solid"},symbol:["none","none"],symbolSize:[10,15],breakLine:!0},axisTick:{show:!0,inside:!1,length:5,lineStyle:{width:1}},axisLabel:{show:!0,inside:!1,rotate:0,
showMinLabel:null,showMaxLabel:null,margin:8,fontSize:12,color:ae.color.axisLabel,textMargin:[0,3]},splitLine:{show:!0,showMinLine:!0,showMaxLine:!0,lineStyle:{
color:ae.color.axisSplitLine,width:1,type:"solid"}},splitArea:{show:!1,areaStyle:{color:[ae.color.backgroundTint,ae.color.backgroundTransparent]}},breakArea:{show:!0,
itemStyle:{color:ae.color.neutral00,borderColor:ae.color.border,borderWidth:1,borderType:[3,3],opacity:.6},zigzagAmplitude:4,zigzagMinSpan:4,zigzagMaxSpan:20,zigzagZ:100,
expandOnClick:!0},breakLabelLayout:{moveOverlap:"auto"}},kB=me({boundaryGap:!0,deduplication:null,jitter:0,jitterOverlap:!0,jitterMargin:2,splitLine:{show:!1},axisTick:{
alignWithLabel:!1,interval:"auto",show:"auto"},axisLabel:{interval:"auto"}},eA),Vg=me({boundaryGap:[0,0],axisLine:{show:"auto"},axisTick:{show:"auto"},splitNumber:5,
minorTick:{show:!1,splitNumber:5,length:3,lineStyle:{}},minorSplitLine:{show:!1,lineStyle:{color:ae.color.axisMinorSplitLine,width:1}}},eA),BB=me({splitNumber:6,
axisLabel:{rich:{primary:{fontWeight:"bold"}}},splitLine:{show:!1}},Vg),zB=le({logBase:10},Vg),tA={category:kB,value:Vg,time:BB,log:zB};function Qp(t,e,r,i){w(sp,function(n,a){var o=me(me({},tA[a],!0),i,!0),s=(function(l){I(u,l);function u(){var f=l!==null&&l.apply(this,arguments)||this;return f.
type=e+"Axis."+a,f}return u.prototype.mergeDefaultAndTheme=function(f,c){var p=dn(this),h=p?mn(f):{},v=c.getTheme();me(f,v.get(a+"Axis")),me(f,this.getDefaultOption()),
f.type=rA(f),p&&Rr(f,h,p)},u.prototype.optionUpdated=function(){var f=this.option;f.type==="category"&&(this.__ordinalMeta=Bl.createByAxisModel(this))},u.prototype.
getCategories=function(f){var c=this.option;if(c.type==="category")return f?c.data:this.__ordinalMeta.categories},u.prototype.getOrdinalMeta=function(){return this.
__ordinalMeta},u.prototype.updateAxisBreaks=function(f){var c=Ba();return c?c.updateModelAxisBreak(this,f):{breaks:[]}},u.type=e+"Axis."+a,u.defaultOption=o,u})(
r);t.registerComponentModel(s)}),t.registerSubTypeDefaulter(e+"Axis",rA)}function rA(t){return t.type||(t.data?"category":"value")}var FB=(function(){function t(e){this.type="cartesian",this._dimList=[],this._axes={},this.name=e||""}return t.prototype.getAxis=function(e){return this._axes[e]},
t.prototype.getAxes=function(){return B(this._dimList,function(e){return this._axes[e]},this)},t.prototype.getAxesByScale=function(e){return e=e.toLowerCase(),Ce(
this.getAxes(),function(r){return r.scale.type===e})},t.prototype.addAxis=function(e){var r=e.dim;this._axes[r]=e,this._dimList.push(r)},t})(),iA=FB;var cu=["x","y"];function nA(t){return(t.type==="interval"||t.type==="time")&&!Ea(t)}var UB=(function(t){I(e,t);function e(){var r=t!==null&&t.apply(this,arguments)||
this;return r.type=_r,r.dimensions=cu,r}return e.prototype.calcAffineTransform=function(){this._transform=this._invTransform=null;var r=this.getAxis("x").scale,
i=this.getAxis("y").scale;if(!(!nA(r)||!nA(i))){var n=Pa(r,null),a=Pa(i,null),o=this.dataToPoint([n[0],a[0]]),s=this.dataToPoint([n[1],a[1]]),l=n[1]-n[0],u=a[1]-
a[0];if(!(!l||!u)){var f=(s[0]-o[0])/l,c=(s[1]-o[1])/u,p=o[0]-n[0]*f,h=o[1]-a[0]*c,v=this._transform=[f,0,0,c,p,h];this._invTransform=wr([],v)}}},e.prototype.getBaseAxis=
function(){return this.getAxesByScale("ordinal")[0]||this.getAxesByScale("time")[0]||this.getAxis("x")},e.prototype.containPoint=function(r){var i=this.getAxis(
"x"),n=this.getAxis("y");return i.contain(i.toLocalCoord(r[0]))&&n.contain(n.toLocalCoord(r[1]))},e.prototype.containData=function(r){return this.getAxis("x").containData(
r[0])&&this.getAxis("y").containData(r[1])},e.prototype.containZone=function(r,i){var n=this.dataToPoint(r),a=this.dataToPoint(i),o=this.getArea(),s=new ne(n[0],
n[1],a[0]-n[0],a[1]-n[1]);return o.intersect(s)},e.prototype.dataToPoint=function(r,i,n){n=n||[];var a=r[0],o=r[1];if(this._transform&&a!=null&&isFinite(a)&&o!=
null&&isFinite(o))return je(n,r,this._transform);var s=this.getAxis("x"),l=this.getAxis("y");return n[0]=s.toGlobalCoord(s.dataToCoord(a,i)),n[1]=l.toGlobalCoord(
l.dataToCoord(o,i)),n},e.prototype.clampData=function(r,i){var n=this.getAxis("x").scale,a=this.getAxis("y").scale,o=n.getExtent(),s=a.getExtent(),l=n.parse(r[0]),
u=a.parse(r[1]);return i=i||[],i[0]=Math.min(Math.max(Math.min(o[0],o[1]),l),Math.max(o[0],o[1])),i[1]=Math.min(Math.max(Math.min(s[0],s[1]),u),Math.max(s[0],s[1])),
i},e.prototype.pointToData=function(r,i,n){if(n=n||[],this._invTransform)return je(n,r,this._invTransform);var a=this.getAxis("x"),o=this.getAxis("y");return n[0]=
a.coordToData(a.toLocalCoord(r[0]),i),n[1]=o.coordToData(o.toLocalCoord(r[1]),i),n},e.prototype.getOtherAxis=function(r){return this.getAxis(r.dim==="x"?"y":"x")},
e.prototype.getArea=function(r){r=r||0;var i=this.getAxis("x").getGlobalExtent(),n=this.getAxis("y").getGlobalExtent(),a=Math.min(i[0],i[1])-r,o=Math.min(n[0],n[1])-
r,s=Math.max(i[0],i[1])-a+r,l=Math.max(n[0],n[1])-o+r;return new ne(a,o,s,l)},e})(iA),aA=UB;function oA(t,e){var r=t.scale,i=t.model,n=Sp(r,i,i.ecModel,t,null),a=ni(r),o=ni(e)?e.intervalStub:e,s=a?r.intervalStub:r,l=r.base,u=o.getTicks(),f=o.getTicks({
expandToNicedExtent:!0}),c=u.length-1,p,h,v;if(c===1)p=h=0,v=1;else if(c===2){var d=Ie(u[0].value-u[1].value),m=Ie(u[1].value-u[2].value);p=h=0,d===m?v=2:(v=1,d<
m?p=d/m:h=m/d)}else{var g=o.getConfig().interval;p=(1-(u[0].value-f[0].value)/g)%1,h=(1-(f[c].value-u[c].value)/g)%1,v=c-(p?1:0)-(h?1:0)}var y=n.zoomFixMM,_=y[0]||
y[1],x=[n.fixMM[0]||_,n.fixMM[1]||_],S=r.getExtent(),b=s.getExtent(),T=rp(b,x),C,A,E,D,O,M;function N(J){for(var re=50,$=0;$<re&&!J();$++)E=a?E*ve(l,2):ET(E),D=
kr(E)}function P(){C=ge(M-E*p,D)}function L(){A=ge(O+E*h,D)}function F(){M=p?ge(C+E*p,D):C}function U(){O=h?ge(A-E*h,D):A}if(x[0]&&x[1]){C=T[0],A=T[1],E=(A-C)/(v+
p+h);var X=t.getExtent(),q=Ie(X[1]-X[0]);D=yx([A,C],q,.5/v),F(),U(),Je(D)&&(E=ge(E,D))}else{var j=T[1]-T[0];E=a?ve(bf(j),1):ua(j/v,Vv),D=kr(E),x[0]?(C=T[0],N(function(){
if(F(),O=ge(M+E*v,D),L(),A>=T[1])return!0})):x[1]?(A=T[1],N(function(){if(U(),M=ge(O-E*v,D),P(),C<=T[0])return!0})):N(function(){M=ge(ln(T[0]/E)*E,D),O=ge(Si(T[1]/
E)*E,D);var J=Jt((O-M)/E);if(J<=v){var re=v-J,$=void 0,de=n.incl0||a;if(de&&T[0]===0)$=[0,re];else if(de&&T[1]===0)$=[re,0];else{var _e=Si(re/2);$=re%2===0?[_e,
_e]:C+A<T[0]+T[1]?[_e,_e+1]:[_e+1,_e]}if(M=ge(M-E*$[0],D),O=ge(O+E*$[1],D),P(),L(),C<=T[0]&&A>=T[1])return!0}})}fp(r,x,b,[C,A],S,{interval:E,intervalCount:v,intervalPrecision:D,
niceExtent:[M,O]})}function sA(t,e){var r=ni(t),i=r?t.intervalStub:t,n=e.fixMinMax||[],a=r?t.getExtent():null,o=i.getExtent(),s=rp(o,n,e.rawExtentResult);i.setExtent(s[0],s[1]),s=
i.getExtent();var l=r?HB(i,e):VB(i,e),u=l.intervalPrecision,f=l.interval,c=e.userInterval;c!=null&&(l.interval=c,l.intervalPrecision=kr(c)),n[0]||(s[0]=ge(Si(s[0]/
f)*f,u)),n[1]||(s[1]=ge(ln(s[1]/f)*f,u)),c!=null&&(l.niceExtent=s.slice()),fp(t,n,o,s,a,l)}function VB(t,e){var r=Fl(e.splitNumber,5),i=ns(t),n=e.minInterval,a=e.
maxInterval,o=ua(i/r,!0);n!=null&&o<n&&(o=n),a!=null&&o>a&&(o=a);var s=kr(o),l=t.getExtent(),u=[ge(ln(l[0]/o)*o,s),ge(Si(l[1]/o)*o,s)];return{interval:o,intervalPrecision:s,
niceExtent:u}}function HB(t,e){var r=Fl(e.splitNumber,10),i=t.getExtent(),n=ns(t),a=ve(bf(n),1),o=r/n*a;o<=.5&&(a*=10);var s=kr(a),l=[ge(ln(i[0]/a)*a,s),ge(Si(i[1]/
a)*a,s)];return{intervalPrecision:s,interval:a,niceExtent:l}}function Hg(t){var e=t.scale,r=t.model,i=r.axis,n=r.ecModel;GB(e,r,i,n,null)}function GB(t,e,r,i,n){
var a=Sp(t,e,i,r,n),o=as(t)||os(t);YB(t,{splitNumber:e.get("splitNumber"),fixMinMax:a.fixMM,userInterval:e.get("interval"),minInterval:o?e.get("minInterval"):null,
maxInterval:o?e.get("maxInterval"):null,rawExtentResult:a}),r&&i&&r1(r,t,a,i)}function YB(t,e){WB[t.type](t,e)}var WB={interval:sA,log:sA,time:NT,ordinal:Pe};var lA=[[3,1],[0,2]],XB=(function(){function t(e,r,i){this.type="grid",this._coordsMap={},this._coordsList=[],this._axesMap={},this._axesList=[],this.axisPointerEnabled=
!0,this.dimensions=cu,this._initCartesian(e,r,i),this.model=e}return t.prototype.getRect=function(){return this._rect},t.prototype.update=function(e,r){var i=this.
_axesMap;w(this._axesList,function(o){Jw(o,qw);var s=o.scale;rt(s)&&s.setSortInfo(o.model.get("categorySortInfo"))});function n(o){for(var s=ee(o),l=[],u=s.length-
1;u>=0;u--){var f=o[+s[u]];f.__alignTo?l.push(f):Hg(f)}w(l,function(c){ZB(c,c.__alignTo)?Hg(c):oA(c,c.__alignTo.scale)})}n(i.x),n(i.y);var a={};w(i.x,function(o){
uA(i,"y",o,a)}),w(i.y,function(o){uA(i,"x",o,a)}),this.resize(this.model,r)},t.prototype.resize=function(e,r,i){var n=Hb(e,r),a=this._rect=Pl(e.getBoxLayoutParams(),
n.refContainer),o=this._axesMap,s=this._coordsList,l=e.get("containLabel");if(Gg(o,a),!i){var u=$B(a,s,o,l,r),f=void 0;if(l)hA?(hA(this._axesList,a),Gg(o,a)):f=
vA(a.clone(),"axisLabel",null,a,o,u,n);else{var c=jB(e,a,n),p=c.outerBoundsRect,h=c.parsedOuterBoundsContain,v=c.outerBoundsClamp;p&&(f=vA(p,h,v,a,o,u,n))}dA(a,
o,Xt.determine,null,f,n),w(this._coordsList,function(d){d.calcAffineTransform()})}},t.prototype.getAxis=function(e,r){var i=this._axesMap[e];if(i!=null)return i[r||
0]},t.prototype.getAxes=function(){return this._axesList.slice()},t.prototype.getCartesian=function(e,r){if(e!=null&&r!=null){var i="x"+e+"y"+r;return this._coordsMap[i]}
Y(e)&&(r=e.yAxisIndex,e=e.xAxisIndex);for(var n=0,a=this._coordsList;n<a.length;n++)if(a[n].getAxis("x").index===e||a[n].getAxis("y").index===r)return a[n]},t.prototype.
getCartesians=function(){return this._coordsList.slice()},t.prototype.convertToPixel=function(e,r,i){var n=this._findConvertTarget(r);return n.cartesian?n.cartesian.
dataToPoint(i):n.axis?n.axis.toGlobalCoord(n.axis.dataToCoord(i)):null},t.prototype.convertFromPixel=function(e,r,i){var n=this._findConvertTarget(r);return n.cartesian?
n.cartesian.pointToData(i):n.axis?n.axis.coordToData(n.axis.toLocalCoord(i)):null},t.prototype._findConvertTarget=function(e){var r=e.seriesModel,i=e.xAxisModel||
r&&r.getReferringComponents("xAxis",gt).models[0],n=e.yAxisModel||r&&r.getReferringComponents("yAxis",gt).models[0],a=e.gridModel,o=this._coordsList,s,l;if(r)s=
r.coordinateSystem,oe(o,s)<0&&(s=null);else if(i&&n)s=this.getCartesian(i.componentIndex,n.componentIndex);else if(i)l=this.getAxis("x",i.componentIndex);else if(n)
l=this.getAxis("y",n.componentIndex);else if(a){var u=a.coordinateSystem;u===this&&(s=this._coordsList[0])}return{cartesian:s,axis:l}},t.prototype.containPoint=
function(e){var r=this._coordsList[0];if(r)return r.containPoint(e)},t.prototype._initCartesian=function(e,r,i){var n=this,a=this,o={left:!1,right:!1,top:!1,bottom:!1},
s={x:{},y:{}},l={x:0,y:0};if(r.eachComponent("xAxis",u("x"),this),r.eachComponent("yAxis",u("y"),this),!l.x||!l.y){this._axesMap={},this._axesList=[];return}this.
_axesMap=s,w(s.x,function(f,c){w(s.y,function(p,h){var v="x"+c+"y"+h,d=new aA(v);d.master=n,d.model=e,n._coordsMap[v]=d,n._coordsList.push(d),d.addAxis(f),d.addAxis(
p)})}),cA(s.x),cA(s.y);function u(f){return function(c,p){if(KB(c,e)){var h=c.get("position");f==="x"?h!=="top"&&h!=="bottom"&&(h=o.bottom?"top":"bottom"):h!=="\
left"&&h!=="right"&&(h=o.left?"right":"left"),o[h]=!0;var v=HT(c),d=new Dw(f,GT(c,v,!0),[0,0],v,h);d.onBand=cp(d.scale,c),d.inverse=c.get("inverse"),c.axis=d,d.
model=c,d.grid=a,d.index=p,a._axesList.push(d),s[f][p]=d,l[f]++}}}},t.prototype.getTooltipAxes=function(e){var r=[],i=[];return w(this.getCartesians(),function(n){
var a=e!=null&&e!=="auto"?n.getAxis(e):n.getBaseAxis(),o=n.getOtherAxis(a);oe(r,a)<0&&r.push(a),oe(i,o)<0&&i.push(o)}),{baseAxes:r,otherAxes:i}},t.create=function(e,r){
var i=[];return e.eachComponent("grid",function(n,a){var o=new t(n,e,r);o.name="grid_"+a,o.resize(n,r,!0),n.coordinateSystem=o,i.push(o),w(o._axesList,function(s){
Qw(s,t.dimIdxMap)})}),e.eachSeries(function(n){var a,o;gb({targetModel:n,coordSysType:_r,coordSysProvider:s});function s(){var l=Yw(n),u=l.xAxisModel,f=l.yAxisModel;
a=u.axis,o=f.axis;var c=u.getCoordSysModel(),p=c.coordinateSystem;return p.getCartesian(u.componentIndex,f.componentIndex)}a&&o&&(km(a,n,_r),km(o,n,_r))},this),
i},t.dimensions=cu,t.dimIdxMap=El(cu),t})();function KB(t,e){return t.getCoordSysModel()===e}function uA(t,e,r,i){r.getAxesOnZeroOf=function(){return a?[a]:[]};
var n=t[e],a,o=r.model,s=o.get(["axisLine","onZero"]),l=o.get(["axisLine","onZeroAxisIndex"]);if(!s)return;if(l!=null)fA(s,n[l])&&(a=n[l]);else for(var u in n)if(H(
n,u)&&fA(s,n[u])&&!i[f(n[u])]){a=n[u];break}a&&(i[f(a)]=!0);function f(c){return c.dim+"_"+c.index}}function fA(t,e){if(!e)return!1;var r=e.scale,i=YT(r,0,!1),n=e&&
e.type!=="category"&&e.type!=="time"&&i!==lp;return n&&t==="auto"&&XT(e)&&(n=!1),n}function cA(t){for(var e=ee(t),r,i=[],n=e.length-1;n>=0;n--){var a=t[+e[n]];ep(
a.scale)&&Dm(a.model,a.type,!0)==null&&(a.model.get("alignTicks")&&a.model.get("interval")==null?i.push(a):r=a)}r||(r=i.pop()),r&&w(i,function(o){o.__alignTo=r})}
function ZB(t,e){return Ea(t.scale)||Ea(e.scale)||e.scale.getTicks().length<2}function qB(t,e){var r=t.getExtent(),i=r[0]+r[1];t.toGlobalCoord=t.dim==="x"?function(n){
return n+e}:function(n){return i-n+e},t.toLocalCoord=t.dim==="x"?function(n){return n-e}:function(n){return i-n+e}}function Gg(t,e){w(t.x,function(r){return pA(
r,e.x,e.width)}),w(t.y,function(r){return pA(r,e.y,e.height)})}function pA(t,e,r){var i=[0,r],n=t.inverse?1:0;t.setExtent(i[n],i[1-n]),qB(t,e)}var hA;function vA(t,e,r,i,n,a,o){dA(i,n,Xt.estimate,e,!1,o);var s=[0,0,0,0];u(0),u(1),f(i,0,NaN),f(i,1,NaN);var l=L_(s,function(p){return p>0})==null;return Uo(i,s,!0,
!0,r),Gg(n,i),l;function u(p){w(n[Di[p]],function(h){if(Na(h.model)){var v=a.ensureRecord(h.model),d=v.labelInfoList;if(d)for(var m=0;m<d.length;m++){var g=d[m],
y=h.scale.normalize(Ri(h.scale,Cn(g.label).labelInfo.tick));y=p===1?1-y:y,f(g.rect,p,y),f(g.rect,1-p,NaN)}var _=v.nameLayout;if(_){var y=bn(v.nameLocation)?.5:NaN;
f(_.rect,p,y),f(_.rect,1-p,NaN)}}})}function f(p,h,v){var d=t[Di[h]]-p[Di[h]],m=p[ma[h]]+p[Di[h]]-(t[ma[h]]+t[Di[h]]);d=c(d,1-v),m=c(m,v);var g=lA[h][0],y=lA[h][1];
s[g]=ve(s[g],d),s[y]=ve(s[y],m)}function c(p,h){return p>0&&!Wi(h)&&h>1e-4&&(p/=h),p}}function $B(t,e,r,i,n){var a=new Um(QB);return w(r,function(o){return w(o,
function(s){if(Na(s.model)){var l=!i;s.axisBuilder=Ww(t,e,s.model,n,a,l)}})}),a}function dA(t,e,r,i,n,a){var o=r===Xt.determine;w(e,function(u){return w(u,function(f){
Na(f.model)&&(Xw(f.axisBuilder,t,f.model),f.axisBuilder.build(o?{axisTickLabelDetermine:!0}:{axisTickLabelEstimate:!0},{noPxChange:n}))})});var s={x:0,y:0};l(0),
l(1);function l(u){s[Di[1-u]]=t[ma[u]]<=a.refContainer[ma[u]]*.5?0:1-u===1?2:1}w(e,function(u,f){return w(u,function(c){Na(c.model)&&((i==="all"||o)&&c.axisBuilder.
build({axisName:!0},{nameMarginLevel:s[f]}),o&&c.axisBuilder.build({axisLine:!0}))})})}function jB(t,e,r){var i,n=t.get("outerBoundsMode",!0);n==="same"?i=e.clone():
(n==null||n==="auto")&&(i=Pl(t.get("outerBounds",!0)||Wm,r.refContainer));var a=t.get("outerBoundsContain",!0),o;a==null||a==="auto"||oe(["all","axisLabel"],a)<
0?o="all":o=a;var s=[Sf(G(t.get("outerBoundsClampWidth",!0),Zl[0]),e.width),Sf(G(t.get("outerBoundsClampHeight",!0),Zl[1]),e.height)];return{outerBoundsRect:i,parsedOuterBoundsContain:o,
outerBoundsClamp:s}}var QB=function(t,e,r,i,n,a){var o=r.axis.dim==="x"?"y":"x";Vm(t,e,r,i,n,a),bn(t.nameLocation)||w(e.recordMap[o],function(s){s&&s.labelInfoList&&
s.dirVec&&Hm(s.labelInfoList,s.dirVec,i,n)})},mA=XB;function gA(t,e){var r={axesInfo:{},seriesInvolved:!1,coordSysAxesInfo:{},coordSysMap:{}};return JB(r,t,e),r.seriesInvolved&&tz(r,t),r}function JB(t,e,r){var i=e.
getComponent("tooltip"),n=e.getComponent("axisPointer"),a=n.get("link",!0)||[],o=[];w(r.getCoordinateSystems(),function(s){if(!s.axisPointerEnabled)return;var l=ys(
s.model),u=t.coordSysAxesInfo[l]={};t.coordSysMap[l]=s;var f=s.model,c=f.getModel("tooltip",i);if(w(s.getAxes(),Se(d,!1,null)),s.getTooltipAxes&&i&&c.get("show")){
var p=c.get("trigger")==="axis",h=c.get(["axisPointer","type"])==="cross",v=s.getTooltipAxes(c.get(["axisPointer","axis"]));(p||h)&&w(v.baseAxes,Se(d,h?"cross":
!0,p)),h&&w(v.otherAxes,Se(d,"cross",!1))}function d(m,g,y){var _=y.model.getModel("axisPointer",n),x=_.get("show");if(!(!x||x==="auto"&&!m&&!Wg(_))){g==null&&(g=
_.get("triggerTooltip")),_=m?ez(y,c,n,e,m,g):_;var S=_.get("snap"),b=_.get("triggerEmphasis"),T=ys(y.model),C=g||S||y.type==="category",A=t.axesInfo[T]={key:T,axis:y,
coordSys:s,axisPointerModel:_,triggerTooltip:g,triggerEmphasis:b,involveSeries:C,snap:S,useHandle:Wg(_),seriesModels:[],linkGroup:null};u[T]=A,t.seriesInvolved=
t.seriesInvolved||C;var E=rz(a,y);if(E!=null){var D=o[E]||(o[E]={axesInfo:{}});D.axesInfo[T]=A,D.mapper=a[E].mapper,A.linkGroup=D}}}})}function ez(t,e,r,i,n,a){
var o=e.getModel("axisPointer"),s=["type","snap","lineStyle","shadowStyle","label","animation","animationDurationUpdate","animationEasingUpdate","z"],l={};w(s,function(p){
l[p]=ie(o.get(p))}),l.snap=t.type!=="category"&&!!a,o.get("type")==="cross"&&(l.type="line");var u=l.label||(l.label={});if(u.show==null&&(u.show=!1),n==="cross"){
var f=o.get(["label","show"]);if(u.show=f??!0,!a){var c=l.lineStyle=o.get("crossStyle");c&&le(u,c.textStyle)}}return t.model.getModel("axisPointer",new Ne(l,r,i))}
function tz(t,e){e.eachSeries(function(r){var i=r.coordinateSystem,n=r.get(["tooltip","trigger"],!0),a=r.get(["tooltip","show"],!0);!i||!i.model||n==="none"||n===
!1||n==="item"||a===!1||r.get(["axisPointer","show"],!0)===!1||w(t.coordSysAxesInfo[ys(i.model)],function(o){var s=o.axis;i.getAxis(s.dim)===s&&(o.seriesModels.
push(r),o.seriesDataCount==null&&(o.seriesDataCount=0),o.seriesDataCount+=r.getData().count())})})}function rz(t,e){for(var r=e.model,i=e.dim,n=0;n<t.length;n++){
var a=t[n]||{};if(Yg(a[i+"AxisId"],r.id)||Yg(a[i+"AxisIndex"],r.componentIndex)||Yg(a[i+"AxisName"],r.name))return n}}function Yg(t,e){return t==="all"||k(t)&&oe(
t,e)>=0||t===e}function yA(t){var e=Jp(t);if(e){var r=e.axisPointerModel,i=e.axis.scale,n=r.option,a=r.get("status"),o=r.get("value");o!=null&&(o=i.parse(o));var s=Wg(
r);a==null&&(n.status=s?"show":"hide");var l=i.getExtent();(o==null||o>l[1])&&(o=l[1]),o<l[0]&&(o=l[0]),n.value=o,s&&(n.status=e.axis.scale.isBlank()?"hide":"sh\
ow")}}function Jp(t){var e=(t.ecModel.getComponent("axisPointer")||{}).coordSysAxesInfo;return e&&e.axesInfo[ys(t)]}function _A(t){var e=Jp(t);return e&&e.axisPointerModel}
function Wg(t){return!!t.get(["handle","show"])}function ys(t){return t.type+"||"+t.id}var xA={},iz=(function(t){I(e,t);function e(){var r=t!==null&&t.apply(this,arguments)||this;return r.type=e.type,r}return e.prototype.render=function(r,i,n,a){this.
axisPointerClass&&yA(r),t.prototype.render.apply(this,arguments),this._doUpdateAxisPointerClass(r,n,!0)},e.prototype.updateAxisPointer=function(r,i,n,a){this._doUpdateAxisPointerClass(
r,n,!1)},e.prototype.remove=function(r,i){var n=this._axisPointer;n&&n.remove(i)},e.prototype.dispose=function(r,i){this._disposeAxisPointer(i),t.prototype.dispose.
apply(this,arguments)},e.prototype._doUpdateAxisPointerClass=function(r,i,n){var a=e.getAxisPointerClass(this.axisPointerClass);if(a){var o=_A(r);o?(this._axisPointer||
(this._axisPointer=new a)).render(r,o,i,n):this._disposeAxisPointer(i)}},e.prototype._disposeAxisPointer=function(r){this._axisPointer&&this._axisPointer.dispose(
r),this._axisPointer=null},e.registerAxisPointerClass=function(r,i){xA[r]=i},e.getAxisPointerClass=function(r){return r&&xA[r]},e.type="axis",e})(Nt),eh=iz;var Kg=Q();function SA(t,e,r,i){var n=r.axis;if(!n.scale.isBlank()){var a=r.getModel("splitArea"),o=a.getModel("areaStyle"),s=o.get("color"),l=i.coordinateSystem.
getRect(),u=n.getTicksCoords({tickModel:a,breakTicks:"none",pruneByBreak:"preserve_extent_bound"});if(u.length){var f=s.length,c=Kg(t).splitAreaColors,p=Z(),h=0;
if(c)for(var v=0;v<u.length;v++){var d=c.get(u[v].tickValue);if(d!=null){h=(d+(f-1)*v)%f;break}}var m=n.toGlobalCoord(u[0].coord),g=o.getAreaStyle();s=k(s)?s:[s];
for(var v=1;v<u.length;v++){var y=n.toGlobalCoord(u[v].coord),_=void 0,x=void 0,S=void 0,b=void 0;n.isHorizontal()?(_=m,x=l.y,S=y-_,b=l.height,m=_+S):(_=l.x,x=m,
S=l.width,b=y-x,m=x+b);var T=u[v-1].tickValue;T!=null&&p.set(T,h),e.add(new Ae({anid:T!=null?"area_"+T:null,shape:{x:_,y:x,width:S,height:b},style:le({fill:s[h]},
g),autoBatch:!0,silent:!0})),h=(h+1)%f}Kg(t).splitAreaColors=p}}}function bA(t){Kg(t).splitAreaColors=null}var nz=["splitArea","splitLine","minorSplitLine","breakArea"],TA=(function(t){I(e,t);function e(){var r=t!==null&&t.apply(this,arguments)||this;return r.type=e.
type,r.axisPointerClass="CartesianAxisPointer",r}return e.prototype.render=function(r,i,n,a){this.group.removeAll();var o=this._axisGroup;if(this._axisGroup=new ye,
this.group.add(this._axisGroup),!!Na(r)){this._axisGroup.add(r.axis.axisBuilder.group),w(nz,function(l){r.get([l,"show"])&&az[l](this,this._axisGroup,r,r.getCoordSysModel(),
n)},this);var s=a&&a.type==="changeAxisOrder"&&a.isInitSort;s||Ad(o,this._axisGroup,r),t.prototype.render.call(this,r,i,n,a)}},e.prototype.remove=function(){bA(
this)},e.type="cartesianAxis",e})(eh),az={splitLine:function(t,e,r,i,n){var a=r.axis;if(!a.scale.isBlank()){var o=r.getModel("splitLine"),s=o.getModel("lineStyl\
e"),l=s.get("color"),u=o.get("showMinLine")!==!1,f=o.get("showMaxLine")!==!1;l=k(l)?l:[l];for(var c=i.coordinateSystem.getRect(),p=a.isHorizontal(),h=0,v=a.getTicksCoords(
{tickModel:o,breakTicks:"none",pruneByBreak:"preserve_extent_bound"}),d=[],m=[],g=s.getLineStyle(),y=0;y<v.length;y++){var _=a.toGlobalCoord(v[y].coord);if(!(y===
0&&!u||y===v.length-1&&!f)){var x=v[y].tickValue;p?(d[0]=_,d[1]=c.y,m[0]=_,m[1]=c.y+c.height):(d[0]=c.x,d[1]=_,m[0]=c.x+c.width,m[1]=_);var S=h++%l.length,b=new ar(
{anid:x!=null?"line_"+x:null,autoBatch:!0,shape:{x1:d[0],y1:d[1],x2:m[0],y2:m[1]},style:le({stroke:l[S]},g),silent:!0});ya(b.shape,g.lineWidth),e.add(b)}}}},minorSplitLine:function(t,e,r,i,n){
var a=r.axis,o=r.getModel("minorSplitLine"),s=o.getModel("lineStyle"),l=i.coordinateSystem.getRect(),u=a.isHorizontal(),f=a.getMinorTicksCoords();if(f.length)for(var c=[],
p=[],h=s.getLineStyle(),v=0;v<f.length;v++)for(var d=0;d<f[v].length;d++){var m=a.toGlobalCoord(f[v][d].coord);u?(c[0]=m,c[1]=l.y,p[0]=m,p[1]=l.y+l.height):(c[0]=
l.x,c[1]=m,p[0]=l.x+l.width,p[1]=m);var g=new ar({anid:"minor_line_"+f[v][d].tickValue,autoBatch:!0,shape:{x1:c[0],y1:c[1],x2:p[0],y2:p[1]},style:h,silent:!0});
ya(g.shape,h.lineWidth),e.add(g)}},splitArea:function(t,e,r,i,n){SA(t,e,r,i)},breakArea:function(t,e,r,i,n){var a=Ba(),o=r.axis.scale;a&&o.type!=="ordinal"&&a.rectCoordBuildBreakAxis(
e,t,r,i.coordinateSystem.getRect(),n)}},Zg=(function(t){I(e,t);function e(){var r=t!==null&&t.apply(this,arguments)||this;return r.type=e.type,r}return e.type="\
xAxis",e})(TA);var wA=(function(t){I(e,t);function e(){var r=t!==null&&t.apply(this,arguments)||this;return r.type=Zg.type,r}return e.type="yAxis",e})(TA);var oz=(function(t){I(e,t);function e(){var r=t!==null&&t.apply(this,arguments)||this;return r.type="grid",r}return e.prototype.render=function(r,i){this.group.
removeAll(),r.get("show")&&this.group.add(new Ae({shape:r.coordinateSystem.getRect(),style:le({fill:r.get("backgroundColor")},r.getItemStyle()),silent:!0,z2:-1}))},
e.type="grid",e})(Nt),CA={offset:0};function th(t){t.registerComponentView(oz),t.registerComponentModel(l1),t.registerCoordinateSystem("cartesian2d",mA),Qp(t,"x",
jp,CA),Qp(t,"y",jp,CA),t.registerComponentView(Zg),t.registerComponentView(wA),t.registerPreprocessor(function(e){e.xAxis&&e.yAxis&&!e.grid&&(e.grid={})})}function qg(t){Ur(th),t.registerSeriesModel(qE),t.registerChartView(QE),t.registerLayout(Ra("scatter"))}var sz=0,EA=1,lz=2;var uz="view",YQ=(function(t){I(e,t);function e(r,i,n){var a=t.call(this)||this;a.type=uz,a.dimensions=["x","y"];var o=a;o.invertY=r,o.lgCt=i,o.lgGeo=n;var s=o.
trans=[];return s[sz]=vo(),s[EA]=vo(),s[lz]=vo(),o.mtRaw=ke(),o.mtRawInv=ke(),o.mtOverall=ke(),o.mtOverallInv=ke(),o.zoom=1,a}return e.prototype.getBoundingRect=
function(){return fz(null,this)},e.prototype.getViewRect=function(){return cz(null,this)},e.prototype.getRoamTransform=function(){return iv(this.trans[EA])},e.prototype.
dataToPoint=function(r,i,n){var a=i?this.mtRaw:this.mtOverall;return n=n||[],a?je(n,r,a):Uh(n,r)},e.prototype.pointToData=function(r,i,n){n=n||[];var a=this.mtOverallInv;
return a?je(n,r,a):Uh(n,r)},e.prototype.convertToPixel=function(r,i,n){var a=AA(i);return a===this?a.dataToPoint(n):null},e.prototype.convertFromPixel=function(r,i,n){
var a=AA(i);return a===this?a.pointToData(n):null},e.prototype.containPoint=function(r){var i=this;return po(rh,i.dataRect),q_(rh,rh,i.mtOverall),$_(rh,r[0],r[1])},
e.dimensions=["x","y"],e})(ji),rh=Fs();function DA(t){return t.zoom}function fz(t,e){return po(t||Fs(),e.dataRect)}function cz(t,e){return po(t||Fs(),e.viewRect)}var WQ=ke();var XQ=ke(),KQ=Fs();var ZQ=ke(),qQ=ke();function AA(t){var e=t.seriesModel;return e?e.coordinateSystem:null}var $Q=vo(),jQ=vo();var MA=ar.prototype,$g=ml.prototype,OA=(function(){function t(){this.x1=0,this.y1=0,this.x2=0,this.y2=0,this.percent=1}return t})(),tJ=(function(t){I(e,t);function e(){
return t!==null&&t.apply(this,arguments)||this}return e})(OA);function jg(t){return isNaN(+t.cpx1)||isNaN(+t.cpy1)}var pz=(function(t){I(e,t);function e(r){var i=t.
call(this,r)||this;return i.type="ec-line",i}return e.prototype.getDefaultStyle=function(){return{stroke:ae.color.neutral99,fill:null}},e.prototype.getDefaultShape=
function(){return new OA},e.prototype.buildPath=function(r,i){jg(i)?MA.buildPath.call(this,r,i):$g.buildPath.call(this,r,i)},e.prototype.pointAt=function(r){return jg(
this.shape)?MA.pointAt.call(this,r):$g.pointAt.call(this,r)},e.prototype.tangentAt=function(r){var i=this.shape,n=jg(i)?[i.x2-i.x1,i.y2-i.y1]:$g.tangentAt.call(
this,r);return fo(n,n)},e})(te),LA=pz;var Qg=["fromSymbol","toSymbol"];function PA(t){return"_"+t+"Type"}function IA(t,e,r){var i=e.getItemVisual(r,t);if(!i||i==="none")return i;var n=e.getItemVisual(
r,t+"Size"),a=e.getItemVisual(r,t+"Rotate"),o=e.getItemVisual(r,t+"Offset"),s=e.getItemVisual(r,t+"KeepAspect"),l=Rl(n),u=Oa(o||0,l);return i+l+u+(a||"")+(s||"")}
function NA(t,e,r){var i=e.getItemVisual(r,t);if(!(!i||i==="none")){var n=e.getItemVisual(r,t+"Size"),a=e.getItemVisual(r,t+"Rotate"),o=e.getItemVisual(r,t+"Off\
set"),s=e.getItemVisual(r,t+"KeepAspect"),l=Rl(n),u=Oa(o||0,l),f=sr(i,-l[0]/2+u[0],-l[1]/2+u[1],l[0],l[1],null,s);return f.__specifiedRotation=a==null||isNaN(a)?
void 0:+a*Math.PI/180||0,f.name=t,f}}function hz(t){var e=new LA({name:"line",subPixelOptimize:!0});return Jg(e.shape,t),e}function Jg(t,e){t.x1=e[0][0],t.y1=e[0][1],
t.x2=e[1][0],t.y2=e[1][1],t.percent=1;var r=e[2];r?(t.cpx1=r[0],t.cpy1=r[1]):(t.cpx1=NaN,t.cpy1=NaN)}var vz=(function(t){I(e,t);function e(r,i,n){var a=t.call(this)||
this;return a._createLine(r,i,n),a}return e.prototype._createLine=function(r,i,n){var a=r.hostModel,o=r.getItemLayout(i),s=r.getItemVisual(i,"z2"),l=hz(o);l.shape.
percent=0,bt(l,{z2:G(s,0),shape:{percent:1}},a,i),this.add(l),w(Qg,function(u){var f=NA(u,r,i);this.add(f),this[PA(u)]=IA(u,r,i)},this),this._updateCommonStl(r,
i,n)},e.prototype.updateData=function(r,i,n){var a=r.hostModel,o=this.childOfName("line"),s=r.getItemLayout(i),l={shape:{}};Jg(l.shape,s),We(o,l,a,i),w(Qg,function(u){
var f=IA(u,r,i),c=PA(u);if(this[c]!==f){this.remove(this.childOfName(u));var p=NA(u,r,i);this.add(p)}this[c]=f},this),this._updateCommonStl(r,i,n)},e.prototype.
getLinePath=function(){return this.childAt(0)},e.prototype._updateCommonStl=function(r,i,n){var a=r.hostModel,o=this.childOfName("line"),s=n&&n.emphasisLineStyle,
l=n&&n.blurLineStyle,u=n&&n.selectLineStyle,f=n&&n.labelStatesModels,c=n&&n.emphasisDisabled,p=n&&n.focus,h=n&&n.blurScope;if(!n||r.hasItemOption){var v=r.getItemModel(
i),d=v.getModel("emphasis");s=d.getModel("lineStyle").getLineStyle(),l=v.getModel(["blur","lineStyle"]).getLineStyle(),u=v.getModel(["select","lineStyle"]).getLineStyle(),
c=d.get("disabled"),p=d.get("focus"),h=d.get("blurScope"),f=Ht(v)}var m=r.getItemVisual(i,"style"),g=m.stroke;o.useStyle(m),o.style.fill=null,o.style.strokeNoScale=
!0,o.ensureState("emphasis").style=s,o.ensureState("blur").style=l,o.ensureState("select").style=u,w(Qg,function(b){var T=this.childOfName(b);if(T){T.setColor(g),
T.style.opacity=m.opacity;for(var C=0;C<Ot.length;C++){var A=Ot[C],E=o.getState(A);if(E){var D=E.style||{},O=T.ensureState(A),M=O.style||(O.style={});D.stroke!=
null&&(M[T.__isEmptyBrush?"stroke":"fill"]=D.stroke),D.opacity!=null&&(M.opacity=D.opacity)}}T.markRedraw()}},this);var y=a.getRawValue(i);ti(this,f,{labelDataIndex:i,
labelFetcher:{getFormattedLabel:function(b,T){return a.getFormattedLabel(b,T,r.dataType)}},inheritColor:g||ae.color.neutral99,defaultOpacity:m.opacity,defaultText:(y==
null?r.getName(i):isFinite(y)?ge(y,10):y)+""});var _=this.getTextContent();if(_){var x=f.normal;_.__align=_.style.align,_.__verticalAlign=_.style.verticalAlign,
_.__position=x.get("position")||"middle";var S=x.get("distance");k(S)||(S=[S,S]),_.__labelDistance=S}this.setTextConfig({position:null,local:!0,inside:!1}),nr(this,
p,h,c)},e.prototype.highlight=function(){Ei(this)},e.prototype.downplay=function(){Ai(this)},e.prototype.updateLayout=function(r,i){this.childOfName("line").stopAnimation(),
this.setLinePoints(r.getItemLayout(i))},e.prototype.setLinePoints=function(r){var i=this.childOfName("line");Jg(i.shape,r),i.dirty()},e.prototype.beforeUpdate=function(){
var r=this,i=r.childOfName("fromSymbol"),n=r.childOfName("toSymbol"),a=r.getTextContent();if(!i&&!n&&(!a||a.ignore))return;for(var o=1,s=this.parent;s;)s.scaleX&&
(o/=s.scaleX),s=s.parent;var l=r.childOfName("line");if(!this.__dirty&&!l.__dirty)return;var u=l.shape.percent,f=l.pointAt(0),c=l.pointAt(u),p=Bu([],c,f);fo(p,p);
function h(E,D){var O=E.__specifiedRotation;if(O==null){var M=l.tangentAt(D);E.attr("rotation",(D===1?-1:1)*Math.PI/2-Math.atan2(M[1],M[0]))}else E.attr("rotati\
on",O)}if(i&&(i.setPosition(f),h(i,0),i.scaleX=i.scaleY=o*u,i.markRedraw()),n&&(n.setPosition(c),h(n,1),n.scaleX=n.scaleY=o*u,n.markRedraw()),a&&!a.ignore){a.x=
a.y=0,a.originX=a.originY=0;var v=void 0,d=void 0,m=a.__labelDistance,g=m[0]*o,y=m[1]*o,_=u/2,x=l.tangentAt(_),S=[x[1],-x[0]],b=l.pointAt(_);S[1]>0&&(S[0]=-S[0],
S[1]=-S[1]);var T=x[0]<0?-1:1;if(a.__position!=="start"&&a.__position!=="end"){var C=-Math.atan2(x[1],x[0]);c[0]<f[0]&&(C=Math.PI+C),a.rotation=C}var A=void 0;switch(a.
__position){case"insideStartTop":case"insideMiddleTop":case"insideEndTop":case"middle":A=-y,d="bottom";break;case"insideStartBottom":case"insideMiddleBottom":case"\
insideEndBottom":A=y,d="top";break;default:A=0,d="middle"}switch(a.__position){case"end":a.x=p[0]*g+c[0],a.y=p[1]*y+c[1],v=p[0]>.8?"left":p[0]<-.8?"right":"cent\
er",d=p[1]>.8?"top":p[1]<-.8?"bottom":"middle";break;case"start":a.x=-p[0]*g+f[0],a.y=-p[1]*y+f[1],v=p[0]>.8?"right":p[0]<-.8?"left":"center",d=p[1]>.8?"bottom":
p[1]<-.8?"top":"middle";break;case"insideStartTop":case"insideStart":case"insideStartBottom":a.x=g*T+f[0],a.y=f[1]+A,v=x[0]<0?"right":"left",a.originX=-g*T,a.originY=
-A;break;case"insideMiddleTop":case"insideMiddle":case"insideMiddleBottom":case"middle":a.x=b[0],a.y=b[1]+A,v="center",a.originY=-A;break;case"insideEndTop":case"\
insideEnd":case"insideEndBottom":a.x=-g*T+c[0],a.y=c[1]+A,v=x[0]>=0?"right":"left",a.originX=g*T,a.originY=-A;break}a.scaleX=a.scaleY=o,a.setStyle({verticalAlign:a.
__verticalAlign||d,align:a.__align||v})}},e})(ye),RA=vz;var dz=(function(){function t(e){this.group=new ye,this._LineCtor=e||RA}return t.prototype.updateData=function(e){var r=this;this._progressiveEls=null;var i=this,
n=i.group,a=i._lineData;i._lineData=e,a||n.removeAll();var o=kA(e);e.diff(a).add(function(s){r._doAdd(e,s,o)}).update(function(s,l){r._doUpdate(a,e,l,s,o)}).remove(
function(s){n.remove(a.getItemGraphicEl(s))}).execute()},t.prototype.updateLayout=function(){var e=this._lineData;e&&e.eachItemGraphicEl(function(r,i){r.updateLayout(
e,i)},this)},t.prototype.incrementalPrepareUpdate=function(e){this._seriesScope=kA(e),this._lineData=null,this.group.removeAll()},t.prototype.incrementalUpdate=
function(e,r,i){this._progressiveEls=[];function n(l){!l.isGroup&&!mz(l)&&(l.incremental=i,l.ensureState("emphasis").hoverLayer=Mi)}for(var a=e.start;a<e.end;a++){
var o=r.getItemLayout(a);if(ey(o)){var s=new this._LineCtor(r,a,this._seriesScope);s.traverse(n),this.group.add(s),r.setItemGraphicEl(a,s),this._progressiveEls.
push(s)}}},t.prototype.remove=function(){this.group.removeAll()},t.prototype.eachRendered=function(e){Lr(this._progressiveEls||this.group,e)},t.prototype._doAdd=
function(e,r,i){var n=e.getItemLayout(r);if(ey(n)){var a=new this._LineCtor(e,r,i);e.setItemGraphicEl(r,a),this.group.add(a)}},t.prototype._doUpdate=function(e,r,i,n,a){
var o=e.getItemGraphicEl(i);if(!ey(r.getItemLayout(n))){this.group.remove(o);return}o?o.updateData(r,n,a):o=new this._LineCtor(r,n,a),r.setItemGraphicEl(n,o),this.
group.add(o)},t})();function mz(t){return t.animators&&t.animators.length>0}function kA(t){var e=t.hostModel,r=e.getModel("emphasis");return{lineStyle:e.getModel(
"lineStyle").getLineStyle(),emphasisLineStyle:r.getModel(["lineStyle"]).getLineStyle(),blurLineStyle:e.getModel(["blur","lineStyle"]).getLineStyle(),selectLineStyle:e.
getModel(["select","lineStyle"]).getLineStyle(),emphasisDisabled:r.get("disabled"),blurScope:r.get("blurScope"),focus:r.get("focus"),labelStatesModels:Ht(e)}}function BA(t){
return isNaN(t[0])||isNaN(t[1])}function ey(t){return t&&!BA(t[0])&&!BA(t[1])}var zA=dz;var ty={color:"fill",borderColor:"stroke"},FA={symbol:1,symbolSize:1,symbolKeepAspect:1,legendIcon:1,visualMeta:1,liftZ:1,decal:1},ai=Q(),gz=(function(t){I(e,t);
function e(){var r=t!==null&&t.apply(this,arguments)||this;return r.type=e.type,r}return e.prototype.optionUpdated=function(){this.currentZLevel=this.get("zleve\
l",!0),this.currentZ=this.get("z",!0)},e.prototype.getInitialData=function(r,i){return ri(null,this)},e.prototype.getDataParams=function(r,i,n){var a=t.prototype.
getDataParams.call(this,r,i);return n&&(a.info=ai(n).info),a},e.type="series.custom",e.dependencies=["grid","polar","geo","singleAxis","calendar","matrix"],e.defaultOption=
{coordinateSystem:"cartesian2d",z:2,legendHoverLink:!0,clip:!1},e})(Pt),UA=gz;function yz(t,e){return e=e||[0,0],B(["x","y"],function(r,i){var n=this.getAxis(r),a=e[i],o=t[i]/2;return n.type==="category"?ct(n).w:Math.abs(n.dataToCoord(a-o)-
n.dataToCoord(a+o))},this)}function ry(t){var e=t.master.getRect();return{coordSys:{type:"cartesian2d",x:e.x,y:e.y,width:e.width,height:e.height},api:{coord:function(r){
return t.dataToPoint(r)},size:ue(yz,t)}}}function _z(t,e){return e=e||[0,0],B([0,1],function(r){var i=e[r],n=t[r]/2,a=[],o=[];return a[r]=i-n,o[r]=i+n,a[1-r]=o[1-r]=e[1-r],Math.abs(this.dataToPoint(a)[r]-
this.dataToPoint(o)[r])},this)}function iy(t){var e=t.view,r=e.getBoundingRect();return{coordSys:{type:"geo",x:r.x,y:r.y,width:r.width,height:r.height,zoom:DA(e)},
api:{coord:function(i){return t.dataToPoint(i)},size:ue(_z,t)}}}function xz(t,e){var r=this.getAxis(),i=e instanceof Array?e[0]:e,n=(t instanceof Array?t[0]:t)/2;return r.type==="category"?ct(r).w:Math.abs(r.dataToCoord(i-n)-
r.dataToCoord(i+n))}function ny(t){var e=t.getRect();return{coordSys:{type:"singleAxis",x:e.x,y:e.y,width:e.width,height:e.height},api:{coord:function(r){return t.
dataToPoint(r)},size:ue(xz,t)}}}function Sz(t,e){return e=e||[0,0],B(["Radius","Angle"],function(r,i){var n="get"+r+"Axis",a=this[n](),o=e[i],s=t[i]/2,l=a.type==="category"?ct(a).w:Math.abs(a.
dataToCoord(o-s)-a.dataToCoord(o+s));return r==="Angle"&&(l=l*Math.PI/180),l},this)}function ay(t){var e=t.getRadiusAxis(),r=t.getAngleAxis(),i=e.getExtent();return i[0]>
i[1]&&i.reverse(),{coordSys:{type:"polar",cx:t.cx,cy:t.cy,r:i[1],r0:i[0]},api:{coord:function(n){var a=e.dataToRadius(n[0]),o=r.dataToAngle(n[1]),s=t.coordToPoint(
[a,o]);return s.push(a,o*Math.PI/180),s},size:ue(Sz,t)}}}function oy(t){var e=t.getRect(),r=t.getRangeInfo();return{coordSys:{type:"calendar",x:e.x,y:e.y,width:e.width,height:e.height,cellWidth:t.getCellWidth(),cellHeight:t.
getCellHeight(),rangeInfo:{start:r.start,end:r.end,weeks:r.weeks,dayCount:r.allDay}},api:{coord:function(i,n){return t.dataToPoint(i,n)},layout:function(i,n){return t.
dataToLayout(i,n)}}}}function sy(t){var e=t.getRect();return{coordSys:{type:"matrix",x:e.x,y:e.y,width:e.width,height:e.height},api:{coord:function(r,i){return t.dataToPoint(r,i)},layout:function(r,i){
return t.dataToLayout(r,i)}}}}var GA={position:["x","y"],scale:["scaleX","scaleY"],origin:["originX","originY"]},VA=ee(GA),FJ=Zt(cr,function(t,e){return t[e]=1,t},{}),UJ=cr.join(", "),pu=["",
"style","shape","extra"],xs=Q();function uy(t,e,r,i,n){var a=t+"Animation",o=yl(t,i,n)||{},s=xs(e).userDuring;return o.duration>0&&(o.during=s?ue(Az,{el:e,userDuring:s}):
null,o.setToFinal=!0,o.scope=t),R(o,r[a]),o}function YA(t,e,r,i){i=i||{};var n=i.dataIndex,a=i.isInit,o=i.clearStyle,s=r.isAnimationEnabled(),l=xs(t),u=e.style;
l.userDuring=e.during;var f={},c={};if(Mz(t,e,c),t.type==="compound")for(var p=t.shape.paths,h=e.shape.paths,v=0;v<h.length;v++){var d=h[v];ly("shape",d,p[v])}else
ly("shape",e,c),ly("extra",e,c);if(!a&&s&&(Dz(t,e,f),HA("shape",t,e,f),HA("extra",t,e,f),Oz(t,e,u,f)),c.style=u,Tz(t,c,o),Cz(t,e),s)if(a){var m={};w(pu,function(y){
var _=y?e[y]:e;_&&_.enterFrom&&(y&&(m[y]=m[y]||{}),R(y?m[y]:m,_.enterFrom))});var g=uy("enter",t,e,r,n);g.duration>0&&t.animateFrom(m,g)}else wz(t,e,n||0,r,f);bz(
t,e),u?t.dirty():t.markRedraw()}function bz(t,e){for(var r=xs(t).leaveToProps,i=0;i<pu.length;i++){var n=pu[i],a=n?e[n]:e;a&&a.leaveTo&&(r||(r=xs(t).leaveToProps=
{}),n&&(r[n]=r[n]||{}),R(n?r[n]:r,a.leaveTo))}}function ih(t,e,r,i){if(t){var n=t.parent,a=xs(t).leaveToProps;if(a){var o=uy("update",t,e,r,0);o.done=function(){
n&&n.remove(t),i&&i()},t.animateTo(a,o)}else n&&n.remove(t),i&&i()}}function _s(t){return t==="all"}function Tz(t,e,r){var i=e.style;if(!t.isGroup&&i){if(r){t.useStyle(
{});for(var n=t.animators,a=0;a<n.length;a++){var o=n[a];o.targetName==="style"&&o.changeTarget(t.style)}}t.setStyle(i)}e&&(e.style=null,e&&t.attr(e),e.style=i)}
function wz(t,e,r,i,n){if(n){var a=uy("update",t,e,i,r);a.duration>0&&t.animateFrom(n,a)}}function Cz(t,e){H(e,"silent")&&(t.silent=e.silent),H(e,"ignore")&&(t.
ignore=e.ignore),t instanceof Ut&&H(e,"invisible")&&(t.invisible=e.invisible),t instanceof te&&H(e,"autoBatch")&&(t.autoBatch=e.autoBatch)}var oi={},Ez={setTransform:function(t,e){
return oi.el[t]=e,this},getTransform:function(t){return oi.el[t]},setShape:function(t,e){var r=oi.el,i=r.shape||(r.shape={});return i[t]=e,r.dirtyShape&&r.dirtyShape(),
this},getShape:function(t){var e=oi.el.shape;if(e)return e[t]},setStyle:function(t,e){var r=oi.el,i=r.style;return i&&(i[t]=e,r.dirtyStyle&&r.dirtyStyle()),this},
getStyle:function(t){var e=oi.el.style;if(e)return e[t]},setExtra:function(t,e){var r=oi.el.extra||(oi.el.extra={});return r[t]=e,this},getExtra:function(t){var e=oi.
el.extra;if(e)return e[t]}};function Az(){var t=this,e=t.el;if(e){var r=xs(e).userDuring,i=t.userDuring;if(r!==i){t.el=t.userDuring=null;return}oi.el=e,i(Ez)}}function HA(t,e,r,i){var n=r[t];
if(n){var a=e[t],o;if(a){var s=r.transition,l=n.transition;if(l)if(!o&&(o=i[t]={}),_s(l))R(o,a);else for(var u=Me(l),f=0;f<u.length;f++){var c=u[f],p=a[c];o[c]=
p}else if(_s(s)||oe(s,t)>=0){!o&&(o=i[t]={});for(var h=ee(a),f=0;f<h.length;f++){var c=h[f],p=a[c];Lz(n[c],p)&&(o[c]=p)}}}}}function ly(t,e,r){var i=e[t];if(i)for(var n=r[t]=
{},a=ee(i),o=0;o<a.length;o++){var s=a[o];n[s]=$n(i[s])}}function Dz(t,e,r){for(var i=e.transition,n=_s(i)?cr:Me(i||[]),a=0;a<n.length;a++){var o=n[a];if(!(o===
"style"||o==="shape"||o==="extra")){var s=t[o];r[o]=s}}}function Mz(t,e,r){for(var i=0;i<VA.length;i++){var n=VA[i],a=GA[n],o=e[n];o&&(r[a[0]]=o[0],r[a[1]]=o[1])}
for(var i=0;i<cr.length;i++){var s=cr[i];e[s]!=null&&(r[s]=e[s])}}function Oz(t,e,r,i){if(r){var n=t.style,a;if(n){var o=r.transition,s=e.transition;if(o&&!_s(o)){
var l=Me(o);!a&&(a=i.style={});for(var u=0;u<l.length;u++){var f=l[u],c=n[f];a[f]=c}}else if(t.getAnimationStyleProps&&(_s(s)||_s(o)||oe(s,"style")>=0)){var p=t.
getAnimationStyleProps(),h=p?p.style:null;if(h){!a&&(a=i.style={});for(var v=ee(r),u=0;u<v.length;u++){var f=v[u];if(h[f]){var c=n[f];a[f]=c}}}}}}}function Lz(t,e){
return He(t)?t!==e:t!=null&&isFinite(t)}var WA=Q(),Pz=["percent","easing","shape","style","extra"];function XA(t){t.stopAnimation("keyframe"),t.attr(WA(t))}function fy(t,e,r){if(!(!r.isAnimationEnabled()||
!e)){if(k(e)){w(e,function(s){fy(t,s,r)});return}var i=e.keyframes,n=e.duration;if(r&&n==null){var a=yl("enter",r,0);n=a&&a.duration}if(!(!i||!n)){var o=WA(t);w(
pu,function(s){if(!(s&&!t[s])){var l,u=!1;i.sort(function(f,c){return f.percent-c.percent}),w(i,function(f){var c=t.animators,p=s?f[s]:f;if(p){var h=ee(p);if(s||
(h=Ce(h,function(m){return oe(Pz,m)<0})),!!h.length){l||(l=t.animate(s,e.loop,!0),l.scope="keyframe");for(var v=0;v<c.length;v++)c[v]!==l&&c[v].targetName===l.targetName&&
c[v].stopTracks(h);s&&(o[s]=o[s]||{});var d=s?o[s]:o;w(h,function(m){d[m]=((s?t[s]:t)||{})[m]}),l.whenWithKeys(n*f.percent,p,h,f.easing)}}}),l&&l.delay(e.delay||
0).duration(n).start(e.easing)}})}}}var Ui="emphasis",On="normal",my="blur",gy="select",Ln=[On,Ui,my,gy],cy={normal:["itemStyle"],emphasis:[Ui,"itemStyle"],blur:[my,"itemStyle"],select:[gy,"itemSt\
yle"]},py={normal:["label"],emphasis:[Ui,"label"],blur:[my,"label"],select:[gy,"label"]},Iz=["x","y"],Nz="e\0\0",br={normal:{},emphasis:{},blur:{},select:{}},Rz={
cartesian2d:ry,geo:iy,single:ny,polar:ay,calendar:oy,matrix:sy};function vy(t){return t instanceof te}function dy(t){return t instanceof Ut}function kz(t,e){e.copyTransform(
t),dy(e)&&dy(t)&&(e.setStyle(t.style),e.z=t.z,e.z2=t.z2,e.zlevel=t.zlevel,e.invisible=t.invisible,e.ignore=t.ignore,vy(e)&&vy(t)&&e.setShape(t.shape))}var Bz=(function(t){
I(e,t);function e(){var r=t!==null&&t.apply(this,arguments)||this;return r.type=e.type,r}return e.prototype.render=function(r,i,n,a){this._progressiveEls=null;var o=this.
_data,s=r.getData(),l=this.group,u=KA(r,s,i,n);o||l.removeAll(),s.diff(o).add(function(c){hy(n,null,c,u(c,a),r,l,s)}).remove(function(c){var p=o.getItemGraphicEl(
c);p&&ih(p,ai(p).option,r)}).update(function(c,p){var h=o.getItemGraphicEl(p);hy(n,h,c,u(c,a),r,l,s)}).execute();var f=r.get("clip",!0)?jc(r.coordinateSystem,!1,
r):null;f?l.setClipPath(f):l.removeClipPath(),this._data=s},e.prototype.incrementalPrepareRender=function(r,i,n){this.group.removeAll(),this._data=null},e.prototype.
incrementalRender=function(r,i,n,a,o){var s=i.getData(),l=KA(i,s,n,a),u=this._progressiveEls=[];function f(h){h.isGroup||(h.incremental=Lo(i),h.ensureState("emp\
hasis").hoverLayer=Mi)}for(var c=r.start;c<r.end;c++){var p=hy(null,null,c,l(c,o),i,this.group,s);p&&(p.traverse(f),u.push(p))}},e.prototype.eachRendered=function(r){
Lr(this._progressiveEls||this.group,r)},e.prototype.filterForExposedEvent=function(r,i,n,a){var o=i.element;if(o==null||n.name===o)return!0;for(;(n=n.__hostTarget||
n.parent)&&n!==this.group;)if(n.name===o)return!0;return!1},e.type="custom",e})(_t),jA=Bz;function yy(t){var e=t.type,r;if(e==="path"){var i=t.shape,n=i.width!=
null&&i.height!=null?{x:i.x||0,y:i.y||0,width:i.width,height:i.height}:null,a=eD(i);r=ga(a,null,n,i.layout||"center"),ai(r).customPathData=a}else if(e==="image")
r=new ut({}),ai(r).customImagePath=t.style.image;else if(e==="text")r=new Qe({});else if(e==="group")r=new ye;else if(e==="compoundPath"){var i=t.shape;if(!i||!i.
paths){var o="";Ye(o)}var s=B(i.paths,function(f){if(f.type==="path")return ga(f.shape.pathData,f,null);var c=jf(f.type);if(!c){var p="";Ye(p)}return new c});r=
new ko({shape:{paths:s}})}else{var l=jf(e);if(!l){var o="";Ye(o)}r=new l}return ai(r).customGraphicType=e,r.name=t.name,r.z2EmphasisLift=1,r.z2SelectLift=1,r}function _y(t,e,r,i,n,a,o){
XA(e);var s=n&&n.normal.cfg;s&&e.setTextConfig(s),i&&i.transition==null&&(i.transition=Iz);var l=i&&i.style;if(l){if(e.type==="text"){var u=l;H(u,"textFill")&&(u.
fill=u.textFill),H(u,"textStroke")&&(u.stroke=u.textStroke)}var f=void 0,c=vy(e)?l.decal:null;t&&c&&(c.dirty=!0,f=uu(c,t)),l.__decalPattern=f}if(dy(e)&&l){var f=l.
__decalPattern;f&&(l.decal=f)}YA(e,i,a,{dataIndex:r,isInit:o,clearStyle:!0}),fy(e,i.keyframeAnimation,a)}function QA(t,e,r,i,n){var a=e.isGroup?null:e,o=n&&n[t].
cfg;if(a){var s=a.ensureState(t);if(i===!1){var l=a.getState(t);l&&(l.style=null)}else s.style=i||null;o&&(s.textConfig=o),nd(a)}}function zz(t,e,r){if(!t.isGroup){
var i=t,n=r.currentZ,a=r.currentZLevel;i.z=n,i.zlevel=a;var o=e.z2;o!=null&&(i.z2=o||0);for(var s=0;s<Ln.length;s++)Fz(i,e,Ln[s])}}function Fz(t,e,r){var i=r===
On,n=i?e:nh(e,r),a=n?n.z2:null,o;a!=null&&(o=i?t:t.ensureState(r),o.z2=a||0)}function KA(t,e,r,i){var n=t.get("renderItem");if(typeof n=="string"){var a=jC(n);a&&
(n=a)}var o=t.coordinateSystem,s={};o&&(s=o.prepareCustoms?o.prepareCustoms(o):Rz[o.type](o));for(var l=le({getWidth:i.getWidth,getHeight:i.getHeight,getZr:i.getZr,
getDevicePixelRatio:i.getDevicePixelRatio,value:S,style:T,ordinalRawValue:b,styleEmphasis:C,visual:D,barLayout:O,currentSeriesIndices:M,font:N},s.api||{}),u={context:{},
seriesId:t.id,seriesName:t.name,seriesIndex:t.seriesIndex,coordSys:s.coordSys,dataInsideLength:e.count(),encode:Uz(t.getData()),itemPayload:t.get("itemPayload")||
{}},f,c,p={},h={},v={},d={},m=0;m<Ln.length;m++){var g=Ln[m];v[g]=t.getModel(cy[g]),d[g]=t.getModel(py[g])}function y(P){return P===f?c||(c=e.getItemModel(P)):e.
getItemModel(P)}function _(P,L){return e.hasItemOption?P===f?p[L]||(p[L]=y(P).getModel(cy[L])):y(P).getModel(cy[L]):v[L]}function x(P,L){return e.hasItemOption?
P===f?h[L]||(h[L]=y(P).getModel(py[L])):y(P).getModel(py[L]):d[L]}return function(P,L){return f=P,c=null,p={},h={},n&&n(le({dataIndexInside:P,dataIndex:e.getRawIndex(
P),actionType:L?L.type:null},u),l)};function S(P,L){return L==null&&(L=f),e.getStore().get(e.getDimensionIndex(P||0),L)}function b(P,L){L==null&&(L=f),P=P||0;var F=e.
getDimensionInfo(P);if(!F){var U=e.getDimensionIndex(P);return U>=0?e.getStore().get(U,L):void 0}var X=e.get(F.name,L),q=F&&F.ordinalMeta;return q?q.categories[X]:
X}function T(P,L){L==null&&(L=f);var F=e.getItemVisual(L,"style"),U=F&&F.fill,X=F&&F.opacity,q=_(L,On).getItemStyle();U!=null&&(q.fill=U),X!=null&&(q.opacity=X);
var j={inheritColor:V(U)?U:ae.color.neutral99},J=x(L,On),re=ei(J,null,j,!1,!0);re.text=J.getShallow("show")?G(t.getFormattedLabel(L,On),Pi(e,L)):null;var $=bl(J,
j,!1);return E(P,q),q=Am(q,re,$),P&&A(q,P),q.legacy=!0,q}function C(P,L){L==null&&(L=f);var F=_(L,Ui).getItemStyle(),U=x(L,Ui),X=ei(U,null,null,!0,!0);X.text=U.
getShallow("show")?$t(t.getFormattedLabel(L,Ui),t.getFormattedLabel(L,On),Pi(e,L)):null;var q=bl(U,null,!0);return E(P,F),F=Am(F,X,q),P&&A(F,P),F.legacy=!0,F}function A(P,L){
for(var F in L)H(L,F)&&(P[F]=L[F])}function E(P,L){P&&(P.textFill&&(L.textFill=P.textFill),P.textPosition&&(L.textPosition=P.textPosition))}function D(P,L){if(L==
null&&(L=f),H(ty,P)){var F=e.getItemVisual(L,"style");return F?F[ty[P]]:null}if(H(FA,P))return e.getItemVisual(L,P)}function O(P){if(o.type==="cartesian2d"){var L=o.
getBaseAxis();return f1(le({axis:L},P))}}function M(){return r.getCurrentSeriesIndices()}function N(P){return ic(P,r)}}function Uz(t){var e={};return w(t.dimensions,
function(r){var i=t.getDimensionInfo(r);if(!i.isExtraCoord){var n=i.coordDim,a=e[n]=e[n]||[];a[i.coordDimIndex]=t.getDimensionIndex(r)}}),e}function hy(t,e,r,i,n,a,o){
if(!i){a.remove(e);return}var s=xy(t,e,r,i,n,a);return s&&o.setItemGraphicEl(r,s),s&&nr(s,i.focus,i.blurScope,i.emphasisDisabled),s}function xy(t,e,r,i,n,a){var o=-1,
s=e;e&&JA(e,i,n)&&(o=oe(a.childrenRef(),e),e=null);var l=!e,u=e;u?u.clearStates():(u=yy(i),s&&kz(s,u)),i.morph===!1?u.disableMorphing=!0:u.disableMorphing&&(u.disableMorphing=
!1),i.tooltipDisabled&&(u.tooltipDisabled=!0),br.normal.cfg=br.normal.conOpt=br.emphasis.cfg=br.emphasis.conOpt=br.blur.cfg=br.blur.conOpt=br.select.cfg=br.select.
conOpt=null,br.isLegacy=!1,Hz(u,r,i,n,l,br),Vz(u,r,i,n,l),_y(t,u,r,i,br,n,l),H(i,"info")&&(ai(u).info=i.info);for(var f=0;f<Ln.length;f++){var c=Ln[f];if(c!==On){
var p=nh(i,c),h=Sy(i,p,c);QA(c,u,p,h,br)}}return zz(u,i,n),i.type==="group"&&Gz(t,u,r,i,n),o>=0?a.replaceAt(u,o):a.add(u),u}function JA(t,e,r){var i=ai(t),n=e.type,
a=e.shape,o=e.style;return r.isUniversalTransitionEnabled()||n!=null&&n!==i.customGraphicType||n==="path"&&Kz(a)&&eD(a)!==i.customPathData||n==="image"&&H(o,"im\
age")&&o.image!==i.customImagePath}function Vz(t,e,r,i,n){var a=r.clipPath;if(a===!1)t&&t.getClipPath()&&t.removeClipPath();else if(a){var o=t.getClipPath();o&&
JA(o,a,i)&&(o=null),o||(o=yy(a),t.setClipPath(o)),_y(null,o,e,a,null,i,n)}}function Hz(t,e,r,i,n,a){if(!(t.isGroup||t.type==="compoundPath")){ZA(r,null,a),ZA(r,
Ui,a);var o=a.normal.conOpt,s=a.emphasis.conOpt,l=a.blur.conOpt,u=a.select.conOpt;if(o!=null||s!=null||u!=null||l!=null){var f=t.getTextContent();if(o===!1)f&&t.
removeTextContent();else{o=a.normal.conOpt=o||{type:"text"},f?f.clearStates():(f=yy(o),t.setTextContent(f)),_y(null,f,e,o,null,i,n);for(var c=o&&o.style,p=0;p<Ln.
length;p++){var h=Ln[p];if(h!==On){var v=a[h].conOpt;QA(h,f,v,Sy(o,v,h),null)}}c?f.dirty():f.markRedraw()}}}}function ZA(t,e,r){var i=e?nh(t,e):t,n=e?Sy(t,i,Ui):
t.style,a=t.type,o=i?i.textConfig:null,s=t.textContent,l=s?e?nh(s,e):s:null;if(n&&(r.isLegacy||_T(n,a,!!o,!!l))){r.isLegacy=!0;var u=xT(n,a,!e);!o&&u.textConfig&&
(o=u.textConfig),!l&&u.textContent&&(l=u.textContent)}if(!e&&l){var f=l;!f.type&&(f.type="text")}var c=e?r[e]:r.normal;c.cfg=o,c.conOpt=l}function nh(t,e){return e?
t?t[e]:null:t}function Sy(t,e,r){var i=e&&e.style;return i==null&&r===Ui&&t&&(i=t.styleEmphasis),i}function Gz(t,e,r,i,n){var a=i.children,o=a?a.length:0,s=i.$mergeChildren,
l=s==="byName"||i.diffChildrenByName,u=s===!1;if(!(!o&&!l&&!u)){if(l){Wz({api:t,oldChildren:e.children()||[],newChildren:a||[],dataIndex:r,seriesModel:n,group:e});
return}u&&e.removeAll();for(var f=0;f<o;f++){var c=a[f],p=e.childAt(f);c?(c.ignore==null&&(c.ignore=!1),xy(t,p,r,c,n,e)):p.ignore=!0}for(var h=e.childCount()-1;h>=
f;h--){var v=e.childAt(h);Yz(e,v,n)}}}function Yz(t,e,r){e&&ih(e,ai(t).option,r)}function Wz(t){new nc(t.oldChildren,t.newChildren,qA,qA,t).add($A).update($A).remove(
Xz).execute()}function qA(t,e){var r=t&&t.name;return r??Nz+e}function $A(t,e){var r=this.context,i=t!=null?r.newChildren[t]:null,n=e!=null?r.oldChildren[e]:null;
xy(r.api,n,r.dataIndex,i,r.seriesModel,r.group)}function Xz(t){var e=this.context,r=e.oldChildren[t];r&&ih(r,ai(r).option,e.seriesModel)}function eD(t){return t&&
(t.pathData||t.d)}function Kz(t){return t&&(H(t,"pathData")||H(t,"d"))}function by(t){t.registerChartView(jA),t.registerSeriesModel(UA)}var Ka=Q(),tD=ie,Ty=ue,Zz=(function(){function t(){this._dragging=!1,this.animationThreshold=15}return t.prototype.render=function(e,r,i,n){var a=r.get("value"),
o=r.get("status");if(this._axisModel=e,this._axisPointerModel=r,this._api=i,!(!n&&this._lastValue===a&&this._lastStatus===o)){this._lastValue=a,this._lastStatus=
o;var s=this._group,l=this._handle;if(!o||o==="hide"){s&&s.hide(),l&&l.hide();return}s&&s.show(),l&&l.show();var u={};this.makeElOption(u,a,e,r,i);var f=u.graphicKey;
f!==this._lastGraphicKey&&this.clear(i),this._lastGraphicKey=f;var c=this._moveAnimation=this.determineAnimation(e,r);if(!s)s=this._group=new ye,this.createPointerEl(
s,u,e,r),this.createLabelEl(s,u,e,r),i.getZr().add(s);else{var p=Se(rD,r,c);this.updatePointerEl(s,u,p),this.updateLabelEl(s,u,p,r)}nD(s,r,!0),this._renderHandle(
a)}},t.prototype.remove=function(e){this.clear(e)},t.prototype.dispose=function(e){this.clear(e)},t.prototype.determineAnimation=function(e,r){var i=r.get("anim\
ation"),n=e.axis,a=n.type==="category",o=r.get("snap");if(!o&&!a)return!1;if(i==="auto"||i==null){var s=this.animationThreshold;if(a&&ct(n).w>s)return!0;if(o){var l=Jp(
e).seriesDataCount,u=n.getExtent();return Math.abs(u[0]-u[1])/l>s}return!1}return i===!0},t.prototype.makeElOption=function(e,r,i,n,a){},t.prototype.createPointerEl=
function(e,r,i,n){var a=r.pointer;if(a){var o=Ka(e).pointerEl=new tt[a.type](tD(r.pointer));e.add(o)}},t.prototype.createLabelEl=function(e,r,i,n){if(r.label){var a=Ka(
e).labelEl=new Qe(tD(r.label));e.add(a),iD(a,n)}},t.prototype.updatePointerEl=function(e,r,i){var n=Ka(e).pointerEl;n&&r.pointer&&(n.setStyle(r.pointer.style),i(
n,{shape:r.pointer.shape}))},t.prototype.updateLabelEl=function(e,r,i,n){var a=Ka(e).labelEl;a&&(a.setStyle(r.label.style),i(a,{x:r.label.x,y:r.label.y}),iD(a,n))},
t.prototype._renderHandle=function(e){if(!(this._dragging||!this.updateHandleTransform)){var r=this._axisPointerModel,i=this._api.getZr(),n=this._handle,a=r.getModel(
"handle"),o=r.get("status");if(!a.get("show")||!o||o==="hide"){n&&i.remove(n),this._handle=null;return}var s;this._handle||(s=!0,n=this._handle=Dd(a.get("icon"),
{cursor:"move",draggable:!0,onmousemove:function(u){Mp(u.event)},onmousedown:Ty(this._onHandleDragMove,this,0,0),drift:Ty(this._onHandleDragMove,this),ondragend:Ty(
this._onHandleDragEnd,this)}),i.add(n)),nD(n,r,!1),n.setStyle(a.getItemStyle(null,["color","borderColor","borderWidth","opacity","shadowColor","shadowBlur","sha\
dowOffsetX","shadowOffsetY"]));var l=a.get("size");k(l)||(l=[l,l]),n.scaleX=l[0]/2,n.scaleY=l[1]/2,Tp(this,"_doDispatchAxisPointer",a.get("throttle")||0,"fixRat\
e"),this._moveHandleToValue(e,s)}},t.prototype._moveHandleToValue=function(e,r){rD(this._axisPointerModel,!r&&this._moveAnimation,this._handle,wy(this.getHandleTransform(
e,this._axisModel,this._axisPointerModel)))},t.prototype._onHandleDragMove=function(e,r){var i=this._handle;if(i){this._dragging=!0;var n=this.updateHandleTransform(
wy(i),[e,r],this._axisModel,this._axisPointerModel);this._payloadInfo=n,i.stopAnimation(),i.attr(wy(n)),Ka(i).lastProp=null,this._doDispatchAxisPointer()}},t.prototype.
_doDispatchAxisPointer=function(){var e=this._handle;if(e){var r=this._payloadInfo,i=this._axisModel;this._api.dispatchAction({type:"updateAxisPointer",x:r.cursorPoint[0],
y:r.cursorPoint[1],tooltipOption:r.tooltipOption,axesInfo:[{axisDim:i.axis.dim,axisIndex:i.componentIndex}]})}},t.prototype._onHandleDragEnd=function(){this._dragging=
!1;var e=this._handle;if(e){var r=this._axisPointerModel.get("value");this._moveHandleToValue(r),this._api.dispatchAction({type:"hideTip"})}},t.prototype.clear=
function(e){this._lastValue=null,this._lastStatus=null;var r=e.getZr(),i=this._group,n=this._handle;r&&i&&(this._lastGraphicKey=null,i&&r.remove(i),n&&r.remove(
n),this._group=null,this._handle=null,this._payloadInfo=null),$l(this,"_doDispatchAxisPointer")},t.prototype.doClear=function(){},t.prototype.buildLabel=function(e,r,i){
return i=i||0,{x:e[i],y:e[1-i],width:r[i],height:r[1-i]}},t})();function rD(t,e,r,i){aD(Ka(r).lastProp,i)||(Ka(r).lastProp=i,e?We(r,i,t):(r.stopAnimation(),r.attr(
i)))}function aD(t,e){if(Y(t)&&Y(e)){var r=!0;return w(e,function(i,n){r=r&&aD(t[n],i)}),!!r}else return t===e}function iD(t,e){t[e.get(["label","show"])?"show":
"hide"]()}function wy(t){return{x:t.x||0,y:t.y||0,rotation:t.rotation||0}}function nD(t,e,r){var i=e.get("z"),n=e.get("zlevel");t&&t.traverse(function(a){a.type!==
"group"&&(i!=null&&(a.z=i),n!=null&&(a.zlevel=n),a.silent=r)})}var oD=Zz;function sD(t){var e=t.get("type"),r=t.getModel(e+"Style"),i;return e==="line"?(i=r.getLineStyle(),i.fill=null):e==="shadow"&&(i=r.getAreaStyle(),i.stroke=null),
i}function qz(t,e,r,i,n){var a=r.get("value"),o=Cy(a,e.axis,e.ecModel,r.get("seriesDataIndices"),{precision:r.get(["label","precision"]),formatter:r.get(["label",
"formatter"])}),s=r.getModel("label"),l=Qo(s.get("padding")||0),u=s.getFont(),f=Vu(o,u),c=n.position,p=f.width+l[1]+l[3],h=f.height+l[0]+l[2],v=n.align;v==="rig\
ht"&&(c[0]-=p),v==="center"&&(c[0]-=p/2);var d=n.verticalAlign;d==="bottom"&&(c[1]-=h),d==="middle"&&(c[1]-=h/2),$z(c,p,h,i);var m=s.get("backgroundColor");(!m||
m==="auto")&&(m=e.get(["axisLine","lineStyle","color"])),t.label={x:c[0],y:c[1],style:ei(s,{text:o,font:u,fill:s.getTextColor(),padding:l,backgroundColor:m}),z2:10}}
function $z(t,e,r,i){var n=i.getWidth(),a=i.getHeight();t[0]=Math.min(t[0]+e,n)-e,t[1]=Math.min(t[1]+r,a)-r,t[0]=Math.max(t[0],0),t[1]=Math.max(t[1],0)}function Cy(t,e,r,i,n){
t=e.scale.parse(t);var a=e.scale.getLabel({value:t},{precision:n.precision}),o=n.formatter;if(o){var s={value:ls(e,{value:t}),axisDimension:e.dim,axisIndex:e.index,
seriesData:[]};w(i,function(l){var u=r.getSeriesByIndex(l.seriesIndex),f=l.dataIndexInside,c=u&&u.getDataParams(f);c&&s.seriesData.push(c)}),V(o)?a=o.replace("{\
value}",a):W(o)&&(a=o(s))}return a}function Ey(t,e,r){var i=ke();return uo(i,i,r.rotation),Ns(i,i,r.position),Qf([t.dataToCoord(e),(r.labelOffset||0)+(r.labelDirection||
1)*(r.labelMargin||0)],i)}function lD(t,e,r,i,n,a){var o=xp.innerTextLayout(r.rotation,0,r.labelDirection);r.labelMargin=n.get(["label","margin"]),qz(e,i,n,a,{position:Ey(
i.axis,t,r),align:o.textAlign,verticalAlign:o.textVerticalAlign})}function uD(t,e,r){return r=r||0,{x1:t[r],y1:t[1-r],x2:e[r],y2:e[1-r]}}function fD(t,e,r){return r=
r||0,{x:t[r],y:t[1-r],width:e[r],height:e[1-r]}}function cD(t,e,r){return ct(t,{fromStat:{sers:B(e,function(i){return r.getSeriesByIndex(i.seriesIndex)})},min:1}).w}function pD(t,e,r){return[ve(Fe(e[0],e[1]),
t-r/2),Fe(t+r/2,ve(e[0],e[1]))]}var jz=(function(t){I(e,t);function e(){return t!==null&&t.apply(this,arguments)||this}return e.prototype.makeElOption=function(r,i,n,a,o){var s=n.axis,l=s.grid,
u=a.get("type"),f=s.getGlobalExtent(),c=vD(l,s).getOtherAxis(s).getGlobalExtent(),p=s.toGlobalCoord(s.dataToCoord(i,!0));if(u&&u!=="none"){var h=sD(a),v=Qz[u](s,
p,f,c,a.get("seriesDataIndices"),a.ecModel);v.style=h,r.graphicKey=v.type,r.pointer=v}var d=Wl(l.getRect(),n);lD(i,r,d,n,a,o)},e.prototype.getHandleTransform=function(r,i,n){
var a=Wl(i.axis.grid.getRect(),i,{labelInside:!1});a.labelMargin=n.get(["handle","margin"]);var o=Ey(i.axis,r,a);return{x:o[0],y:o[1],rotation:a.rotation+(a.labelDirection<
0?Math.PI:0)}},e.prototype.updateHandleTransform=function(r,i,n,a){var o=n.axis,s=o.grid,l=o.getGlobalExtent(!0),u=vD(s,o).getOtherAxis(o).getGlobalExtent(),f=o.
dim==="x"?0:1,c=[r.x,r.y];c[f]+=i[f],c[f]=Fe(l[1],c[f]),c[f]=ve(l[0],c[f]);var p=(u[1]+u[0])/2,h=[p,p];h[f]=c[f];var v=[{verticalAlign:"middle"},{align:"center"}];
return{x:c[0],y:c[1],rotation:r.rotation,cursorPoint:h,tooltipOption:v[f]}},e})(oD);function vD(t,e){var r={};return r[e.dim+"AxisIndex"]=e.index,t.getCartesian(
r)}var Qz={line:function(t,e,r,i){var n=uD([e,i[0]],[e,i[1]],dD(t));return{type:"Line",subPixelOptimize:!0,shape:n}},shadow:function(t,e,r,i,n,a){var o=cD(t,n,a),
s=i[1]-i[0],l=pD(e,r,o),u=l[0],f=l[1];return{type:"Rect",shape:fD([u,i[0]],[f-u,s],dD(t))}}};function dD(t){return t.dim==="x"?0:1}var mD=jz;var Jz=(function(t){I(e,t);function e(){var r=t!==null&&t.apply(this,arguments)||this;return r.type=e.type,r}return e.type="axisPointer",e.defaultOption={show:"\
auto",z:50,type:"line",snap:!1,triggerTooltip:!0,triggerEmphasis:!0,value:null,status:null,link:[],animation:null,animationDurationUpdate:200,lineStyle:{color:ae.
color.border,width:1,type:"dashed"},shadowStyle:{color:ae.color.shadowTint},label:{show:!0,formatter:null,precision:"auto",margin:3,color:ae.color.neutral00,padding:[
5,7,5,7],backgroundColor:ae.color.accent60,borderColor:null,borderWidth:0,borderRadius:3},handle:{show:!1,icon:"M10.7,11.9v-1.3H9.3v1.3c-4.9,0.3-8.8,4.4-8.8,9.4\
c0,5,3.9,9.1,8.8,9.4h1.3c4.9-0.3,8.8-4.4,8.8-9.4C19.5,16.3,15.6,12.2,10.7,11.9z M13.3,24.4H6.7v-1.2h6.6z M13.3,22H6.7v-1.2h6.6z M13.3,19.6H6.7v-1.2h6.6z",size:45,
margin:50,color:ae.color.accent40,throttle:40}},e})(Te),gD=Jz;var Vi=Q(),eF=w;function ah(t,e,r){if(!se.node){var i=e.getZr();Vi(i).records||(Vi(i).records={}),tF(i,e);var n=Vi(i).records[t]||(Vi(i).records[t]={});n.handler=
r}}function tF(t,e){if(Vi(t).initialized)return;Vi(t).initialized=!0,r("click",Se(Ay,"click")),r("mousemove",Se(Ay,"mousemove")),r("mousewheel",Se(Ay,"mousewhee\
l")),r("globalout",iF);function r(i,n){t.on(i,function(a){var o=nF(e);eF(Vi(t).records,function(s){s&&n(s,a,o.dispatchAction)}),rF(o.pendings,e)})}}function rF(t,e){
var r=t.showTip.length,i=t.hideTip.length,n;r?n=t.showTip[r-1]:i&&(n=t.hideTip[i-1]),n&&(n.dispatchAction=null,e.dispatchAction(n))}function iF(t,e,r){t.handler(
"leave",null,r)}function Ay(t,e,r,i){e.handler(t,r,i)}function nF(t){var e={showTip:[],hideTip:[]},r=function(i){var n=e[i.type];n?n.push(i):(i.dispatchAction=r,
t.dispatchAction(i))};return{dispatchAction:r,pendings:e}}function hu(t,e){if(!se.node){var r=e.getZr(),i=(Vi(r).records||{})[t];i&&(Vi(r).records[t]=null)}}var aF=(function(t){I(e,t);function e(){var r=t!==null&&t.apply(this,arguments)||this;return r.type=e.type,r}return e.prototype.render=function(r,i,n){var a=i.getComponent(
"tooltip"),o=r.get("triggerOn")||a&&a.get("triggerOn")||"mousemove|click|mousewheel";ah("axisPointer",n,function(s,l,u){o!=="none"&&(s==="leave"||o.indexOf(s)>=
0)&&u({type:"updateAxisPointer",currTrigger:s,x:l&&l.offsetX,y:l&&l.offsetY})})},e.prototype.remove=function(r,i){hu("axisPointer",i)},e.prototype.dispose=function(r,i){
hu("axisPointer",i)},e.type="axisPointer",e})(Nt),_D=aF;function vu(t,e){var r=[],i=t.seriesIndex,n;if(i==null||!(n=e.getSeriesByIndex(i)))return{point:[]};var a=n.getData(),o=gr(a,t);if(o==null||o<0||k(o))return{point:[]};
var s=a.getItemGraphicEl(o),l=n.coordinateSystem;if(n.getTooltipPosition)r=n.getTooltipPosition(o)||[];else if(l&&l.dataToPoint)if(t.isStacked){var u=l.getBaseAxis(),
f=l.getOtherAxis(u),c=f.dim,p=u.dim,h=c==="x"||c==="radius"?1:0,v=a.mapDimension(p),d=[];d[h]=a.get(v,o),d[1-h]=a.get(a.getCalculationInfo("stackResultDimension"),
o),r=l.dataToPoint(d)||[]}else r=l.dataToPoint(a.getValues(B(l.dimensions,function(g){return a.mapDimension(g)}),o))||[];else if(s){var m=s.getBoundingRect().clone();
m.applyTransform(s.transform),r=[m.x+m.width/2,m.y+m.height/2]}return{point:r,el:s}}var xD=Q();function Dy(t,e,r){var i=t.currTrigger,n=[t.x,t.y],a=t,o=t.dispatchAction||ue(r.dispatchAction,r),s=e.getComponent("axisPointer").coordSysAxesInfo;if(s){
oh(n)&&(n=vu({seriesIndex:a.seriesIndex,dataIndex:a.dataIndex},e).point);var l=oh(n),u=a.axesInfo,f=s.axesInfo,c=i==="leave"||oh(n),p={},h={},v={list:[],map:{}},
d={showPointer:Se(sF,h),showTooltip:Se(lF,v)};w(s.coordSysMap,function(g,y){var _=l||g.containPoint(n);w(s.coordSysAxesInfo[y],function(x,S){var b=x.axis,T=pF(u,
x);if(!c&&_&&(!u||T)){var C=T&&T.value;C==null&&!l&&(C=b.pointToData(n)),C!=null&&SD(x,C,d,!1,p)}})});var m={};return w(f,function(g,y){var _=g.linkGroup;_&&!h[y]&&
w(_.axesInfo,function(x,S){var b=h[S];if(x!==g&&b){var T=b.value;_.mapper&&(T=g.axis.scale.parse(_.mapper(T,bD(x),bD(g)))),m[g.key]=T}})}),w(m,function(g,y){SD(
f[y],g,d,!0,p)}),uF(h,f,p),fF(v,n,t,o),cF(f,o,r),p}}function SD(t,e,r,i,n){var a=t.axis;if(!(a.scale.isBlank()||!a.containData(e))){if(!t.involveSeries){r.showPointer(
t,e);return}var o=oF(e,t),s=o.payloadBatch,l=o.snapToValue;s[0]&&n.seriesIndex==null&&R(n,s[0]),!i&&t.snap&&a.containData(l)&&l!=null&&(e=l),r.showPointer(t,e,s),
r.showTooltip(t,o,l)}}function oF(t,e){var r=e.axis,i=r.dim,n=t,a=[],o=Number.MAX_VALUE,s=-1;return w(e.seriesModels,function(l,u){var f=l.getData().mapDimensionsAll(
i),c,p;if(l.getAxisTooltipData){var h=l.getAxisTooltipData(f,t,r);p=h.dataIndices,c=h.nestestValue}else{if(p=l.indicesOfNearest(i,f[0],t,r.type==="category"?.5:
null),!p.length)return;c=l.getData().get(f[0],p[0])}if(Je(c)){var v=t-c,d=Math.abs(v);d<=o&&((d<o||v>=0&&s<0)&&(o=d,s=v,n=c,a.length=0),w(p,function(m){a.push({
seriesIndex:l.seriesIndex,dataIndexInside:m,dataIndex:l.getData().getRawIndex(m)})}))}}),{payloadBatch:a,snapToValue:n}}function sF(t,e,r,i){t[e.key]={value:r,payloadBatch:i}}
function lF(t,e,r,i){var n=r.payloadBatch,a=e.axis,o=a.model,s=e.axisPointerModel;if(!(!e.triggerTooltip||!n.length)){var l=e.coordSys.model,u=ys(l),f=t.map[u];
f||(f=t.map[u]={coordSysId:l.id,coordSysIndex:l.componentIndex,coordSysType:l.type,coordSysMainType:l.mainType,dataByAxis:[]},t.list.push(f)),f.dataByAxis.push(
{axisDim:a.dim,axisIndex:o.componentIndex,axisType:o.type,axisId:o.id,value:i,valueLabelOpt:{precision:s.get(["label","precision"]),formatter:s.get(["label","fo\
rmatter"])},seriesDataIndices:n.slice()})}}function uF(t,e,r){var i=r.axesInfo=[];w(e,function(n,a){var o=n.axisPointerModel.option,s=t[a];s?(!n.useHandle&&(o.status=
"show"),o.value=s.value,o.seriesDataIndices=(s.payloadBatch||[]).slice()):!n.useHandle&&(o.status="hide"),o.status==="show"&&i.push({axisDim:n.axis.dim,axisIndex:n.
axis.model.componentIndex,value:o.value})})}function fF(t,e,r,i){if(oh(e)||!t.list.length){i({type:"hideTip"});return}var n=((t.list[0].dataByAxis[0]||{}).seriesDataIndices||
[])[0]||{};i({type:"showTip",escapeConnect:!0,x:e[0],y:e[1],tooltipOption:r.tooltipOption,position:r.position,dataIndexInside:n.dataIndexInside,dataIndex:n.dataIndex,
seriesIndex:n.seriesIndex,dataByCoordSys:t.list})}function cF(t,e,r){var i=r.getZr(),n="axisPointerLastHighlights",a=xD(i)[n]||{},o=xD(i)[n]={};w(t,function(f,c){
var p=f.axisPointerModel.option;p.status==="show"&&f.triggerEmphasis&&w(p.seriesDataIndices,function(h){o[h.seriesIndex+"|"+h.dataIndex]=h})});var s=[],l=[];function u(f){
return{seriesIndex:f.seriesIndex,dataIndex:f.dataIndex}}w(a,function(f,c){!o[c]&&l.push(u(f))}),w(o,function(f,c){!a[c]&&s.push(u(f))}),l.length&&r.dispatchAction(
{type:"downplay",escapeConnect:!0,notBlur:!0,batch:l}),s.length&&r.dispatchAction({type:"highlight",escapeConnect:!0,notBlur:!0,batch:s})}function pF(t,e){for(var r=0;r<
(t||[]).length;r++){var i=t[r];if(e.axis.dim===i.axisDim&&e.axis.model.componentIndex===i.axisIndex)return i}}function bD(t){var e=t.axis.model,r={},i=r.axisDim=
t.axis.dim;return r.axisIndex=r[i+"AxisIndex"]=e.componentIndex,r.axisName=r[i+"AxisName"]=e.name,r.axisId=r[i+"AxisId"]=e.id,r}function oh(t){return!t||t[0]==null||
isNaN(t[0])||t[1]==null||isNaN(t[1])}function sh(t){eh.registerAxisPointerClass("CartesianAxisPointer",mD),t.registerComponentModel(gD),t.registerComponentView(_D),t.registerPreprocessor(function(e){
if(e){(!e.axisPointer||e.axisPointer.length===0)&&(e.axisPointer={});var r=e.axisPointer.link;r&&!k(r)&&(e.axisPointer.link=[r])}}),t.registerProcessor(t.PRIORITY.
PROCESSOR.STATISTIC,{overallReset:function(e,r){e.getComponent("axisPointer").coordSysAxesInfo=gA(e,r)}}),t.registerAction({type:"updateAxisPointer",event:"upda\
teAxisPointer",update:":updateAxisPointer"},Dy)}function My(t){Ur(th),Ur(sh)}var hF=(function(t){I(e,t);function e(){var r=t!==null&&t.apply(this,arguments)||this;return r.type=e.type,r}return e.type="tooltip",e.dependencies=["axisPointe\
r"],e.defaultOption={z:60,show:!0,showContent:!0,trigger:"item",triggerOn:"mousemove|click|mousewheel",alwaysShowContent:!1,renderMode:"auto",confine:null,showDelay:0,
hideDelay:100,transitionDuration:.4,displayTransition:!0,enterable:!1,backgroundColor:ae.color.neutral00,shadowBlur:10,shadowColor:"rgba(0, 0, 0, .2)",shadowOffsetX:1,
shadowOffsetY:2,borderRadius:4,borderWidth:1,defaultBorderColor:ae.color.border,padding:null,extraCssText:"",axisPointer:{type:"line",axis:"auto",animation:"aut\
o",animationDurationUpdate:200,animationEasingUpdate:"exponentialOut",crossStyle:{color:ae.color.borderShade,width:1,type:"dashed",textStyle:{}}},textStyle:{color:ae.
color.tertiary,fontSize:14}},e})(Te),TD=hF;function lh(t){var e=t.get("confine");return e!=null?!!e:t.get("renderMode")==="richText"}function wD(t){if(se.domSupported){for(var e=document.documentElement.
style,r=0,i=t.length;r<i;r++)if(t[r]in e)return t[r]}}var Oy=wD(["transform","webkitTransform","OTransform","MozTransform","msTransform"]),CD=wD(["webkitTransit\
ion","transition","OTransition","MozTransition","msTransition"]);function Ly(t,e){if(!t)return e;e=Rc(e,!0);var r=t.indexOf(e);return t=r===-1?e:"-"+t.slice(0,r)+
"-"+e,t.toLowerCase()}function ED(t,e){var r=t.currentStyle||document.defaultView&&document.defaultView.getComputedStyle(t);return r?e?r[e]:r:null}var vF=Ly(CD,"transition"),Py=Ly(Oy,"transform"),dF="position:absolute;display:block;border-style:solid;white-space:nowrap;z-index:9999999;"+(se.transform3dSupported?
"will-change:transform;":"");function mF(t){return t=t==="left"?"right":t==="right"?"left":t==="top"?"bottom":"top",t}function gF(t,e,r){if(!V(r)||r==="inside")
return"";var i=t.get("backgroundColor"),n=t.get("borderWidth");e=Nr(e);var a=mF(r),o=Math.max(Math.round(n)*1.5,6),s="",l=Py+":",u;oe(["left","right"],a)>-1?(s+=
"top:50%",l+="translateY(-50%) rotate("+(u=a==="left"?-225:-45)+"deg)"):(s+="left:50%",l+="translateX(-50%) rotate("+(u=a==="top"?225:45)+"deg)");var f=u*Math.PI/
180,c=o+n,p=c*Math.abs(Math.cos(f))+c*Math.abs(Math.sin(f)),h=Math.round(((p-Math.SQRT2*n)/2+Math.SQRT2*n-(p-c)/2)*100)/100;s+=";"+a+":-"+h+"px";var v=e+" solid\
 "+n+"px;",d=["position:absolute;width:"+o+"px;height:"+o+"px;z-index:-1;",s+";"+l+";","border-bottom:"+v,"border-right:"+v,"background-color:"+i+";"];return'<d\
iv style="'+d.join("")+'"></div>'}function yF(t,e,r){var i="cubic-bezier(0.23,1,0.32,1)",n="",a="";return r&&(n=" "+t/2+"s "+i,a="opacity"+n+",visibility"+n),e||
(n=" "+t+"s "+i,a+=(a.length?",":"")+(se.transformSupported?""+Py+n:",left"+n+",top"+n)),vF+":"+a}function AD(t,e,r){var i=t.toFixed(0)+"px",n=e.toFixed(0)+"px";
if(!se.transformSupported)return r?"top:"+n+";left:"+i+";":[["top",n],["left",i]];var a=se.transform3dSupported,o="translate"+(a?"3d":"")+"("+i+","+n+(a?",0":"")+
")";return r?"top:0;left:0;"+Py+":"+o+";":[["top",0],["left",0],[Oy,o]]}function _F(t){var e=[],r=t.get("fontSize"),i=t.getTextColor();i&&e.push("color:"+i),e.push(
"font:"+t.getFont());var n=G(t.get("lineHeight"),Math.round(r*3/2));r&&e.push("line-height:"+n+"px");var a=t.get("textShadowColor"),o=t.get("textShadowBlur")||0,
s=t.get("textShadowOffsetX")||0,l=t.get("textShadowOffsetY")||0;return a&&o&&e.push("text-shadow:"+s+"px "+l+"px "+o+"px "+a),w(["decoration","align"],function(u){
var f=t.get(u);f&&e.push("text-"+u+":"+f)}),e.join(";")}function xF(t,e,r,i){var n=[],a=t.get("transitionDuration"),o=t.get("backgroundColor"),s=t.get("shadowBl\
ur"),l=t.get("shadowColor"),u=t.get("shadowOffsetX"),f=t.get("shadowOffsetY"),c=t.getModel("textStyle"),p=Hc(t,"html"),h=u+"px "+f+"px "+s+"px "+l;return n.push(
"box-shadow:"+h),e&&a>0&&n.push(yF(a,r,i)),o&&n.push("background-color:"+o),w(["width","color","radius"],function(v){var d="border-"+v,m=Rc(d),g=t.get(m);g!=null&&
n.push(d+":"+g+(v==="color"?"":"px"))}),n.push(_F(c)),p!=null&&n.push("padding:"+Qo(p).join("px ")+"px"),n.join(";")+";"}function DD(t,e,r,i,n){var a=e&&e.painter;
if(r){var o=a&&a.getViewportRoot();o&&Tb(t,o,r,i,n)}else{t[0]=i,t[1]=n;var s=a&&a.getViewportRootOffset();s&&(t[0]+=s.offsetLeft,t[1]+=s.offsetTop)}t[2]=t[0]/e.
getWidth(),t[3]=t[1]/e.getHeight()}var SF=(function(){function t(e,r){if(this._show=!1,this._styleCoord=[0,0,0,0],this._enterable=!0,this._alwaysShowContent=!1,
this._firstShow=!0,this._longHide=!0,se.wxa)return null;var i=document.createElement("div");i.domBelongToZr=!0,this.el=i;var n=this._zr=e.getZr(),a=r.appendTo,o=a&&
(V(a)?document.querySelector(a):to(a)?a:W(a)&&a(e.getDom()));DD(this._styleCoord,n,o,e.getWidth()/2,e.getHeight()/2),(o||e.getDom()).appendChild(i),this._api=e,
this._container=o;var s=this;i.onmouseenter=function(){s._enterable&&(clearTimeout(s._hideTimeout),s._show=!0),s._inContent=!0},i.onmousemove=function(l){if(l=l||
window.event,!s._enterable){var u=n.handler,f=n.painter.getViewportRoot();Kt(f,l,!0),u.dispatch("mousemove",l)}},i.onmouseleave=function(){s._inContent=!1,s._enterable&&
s._show&&s.hideLater(s._hideDelay)}}return t.prototype.update=function(e){if(!this._container){var r=this._api.getDom(),i=ED(r,"position"),n=r.style;n.position!==
"absolute"&&i!=="absolute"&&(n.position="relative")}var a=e.get("alwaysShowContent");a&&this._moveIfResized(),this._alwaysShowContent=a,this._enableDisplayTransition=
e.get("displayTransition")&&e.get("transitionDuration")>0,this.el.className=e.get("className")||""},t.prototype.show=function(e,r){clearTimeout(this._hideTimeout),
clearTimeout(this._longHideTimeout);var i=this.el,n=i.style,a=this._styleCoord;i.innerHTML?n.cssText=dF+xF(e,!this._firstShow,this._longHide,this._enableDisplayTransition)+
AD(a[0],a[1],!0)+("border-color:"+Nr(r)+";")+(e.get("extraCssText")||"")+(";pointer-events:"+(this._enterable?"auto":"none")):n.display="none",this._show=!0,this.
_firstShow=!1,this._longHide=!1},t.prototype.setContent=function(e,r,i,n,a){var o=this.el;if(e==null){o.innerHTML="";return}var s="";if(V(a)&&i.get("trigger")===
"item"&&!lh(i)&&(s=gF(i,n,a)),V(e))o.innerHTML=e+s;else if(e){o.innerHTML="",k(e)||(e=[e]);for(var l=0;l<e.length;l++)to(e[l])&&e[l].parentNode!==o&&o.appendChild(
e[l]);if(s&&o.childNodes.length){var u=document.createElement("div");u.innerHTML=s,o.appendChild(u)}}},t.prototype.setEnterable=function(e){this._enterable=e},t.
prototype.getSize=function(){var e=this.el;return e?[e.offsetWidth,e.offsetHeight]:[0,0]},t.prototype.moveTo=function(e,r){if(this.el){var i=this._styleCoord;if(DD(
i,this._zr,this._container,e,r),i[0]!=null&&i[1]!=null){var n=this.el.style,a=AD(i[0],i[1]);w(a,function(o){n[o[0]]=o[1]})}}},t.prototype._moveIfResized=function(){
var e=this._styleCoord[2],r=this._styleCoord[3];this.moveTo(e*this._zr.getWidth(),r*this._zr.getHeight())},t.prototype.hide=function(){var e=this,r=this.el.style;
this._enableDisplayTransition?(r.visibility="hidden",r.opacity="0"):r.display="none",se.transform3dSupported&&(r.willChange=""),this._show=!1,this._longHideTimeout=
setTimeout(function(){return e._longHide=!0},500)},t.prototype.hideLater=function(e){this._show&&!(this._inContent&&this._enterable)&&!this._alwaysShowContent&&
(e?(this._hideDelay=e,this._show=!1,this._hideTimeout=setTimeout(ue(this.hide,this),e)):this.hide())},t.prototype.isShow=function(){return this._show},t.prototype.
dispose=function(){clearTimeout(this._hideTimeout),clearTimeout(this._longHideTimeout);var e=this._zr;wb(e&&e.painter&&e.painter.getViewportRoot(),this._container);
var r=this.el;if(r){r.onmouseenter=r.onmousemove=r.onmouseleave=null;var i=r.parentNode;i&&i.removeChild(r)}this.el=this._container=null},t})(),MD=SF;var bF=(function(){function t(e){this._show=!1,this._styleCoord=[0,0,0,0],this._alwaysShowContent=!1,this._enterable=!0,this._zr=e.getZr(),LD(this._styleCoord,this.
_zr,e.getWidth()/2,e.getHeight()/2)}return t.prototype.update=function(e){var r=e.get("alwaysShowContent");r&&this._moveIfResized(),this._alwaysShowContent=r},t.
prototype.show=function(){this._hideTimeout&&clearTimeout(this._hideTimeout),this.el.show(),this._show=!0},t.prototype.setContent=function(e,r,i,n,a){var o=this;
Y(e)&&Ye(""),this.el&&this._zr.remove(this.el);var s=i.getModel("textStyle");this.el=new Qe({style:{rich:r.richTextStyles,text:e,lineHeight:22,borderWidth:1,borderColor:n,
textShadowColor:s.get("textShadowColor"),fill:i.get(["textStyle","color"]),padding:Hc(i,"richText"),verticalAlign:"top",align:"left"},z:i.get("z")}),w(["backgro\
undColor","borderRadius","shadowColor","shadowBlur","shadowOffsetX","shadowOffsetY"],function(u){o.el.style[u]=i.get(u)}),w(["textShadowBlur","textShadowOffsetX",
"textShadowOffsetY"],function(u){o.el.style[u]=s.get(u)||0}),this._zr.add(this.el);var l=this;this.el.on("mouseover",function(){l._enterable&&(clearTimeout(l._hideTimeout),
l._show=!0),l._inContent=!0}),this.el.on("mouseout",function(){l._enterable&&l._show&&l.hideLater(l._hideDelay),l._inContent=!1})},t.prototype.setEnterable=function(e){
this._enterable=e},t.prototype.getSize=function(){var e=this.el,r=this.el.getBoundingRect(),i=OD(e.style);return[r.width+i.left+i.right,r.height+i.top+i.bottom]},
t.prototype.moveTo=function(e,r){var i=this.el;if(i){var n=this._styleCoord;LD(n,this._zr,e,r),e=n[0],r=n[1];var a=i.style,o=Pn(a.borderWidth||0),s=OD(a);i.x=e+
o+s.left,i.y=r+o+s.top,i.markRedraw()}},t.prototype._moveIfResized=function(){var e=this._styleCoord[2],r=this._styleCoord[3];this.moveTo(e*this._zr.getWidth(),
r*this._zr.getHeight())},t.prototype.hide=function(){this.el&&this.el.hide(),this._show=!1},t.prototype.hideLater=function(e){this._show&&!(this._inContent&&this.
_enterable)&&!this._alwaysShowContent&&(e?(this._hideDelay=e,this._show=!1,this._hideTimeout=setTimeout(ue(this.hide,this),e)):this.hide())},t.prototype.isShow=
function(){return this._show},t.prototype.dispose=function(){this._zr.remove(this.el)},t})();function Pn(t){return Math.max(0,t)}function OD(t){var e=Pn(t.shadowBlur||
0),r=Pn(t.shadowOffsetX||0),i=Pn(t.shadowOffsetY||0);return{left:Pn(e-r),right:Pn(e+r),top:Pn(e-i),bottom:Pn(e+i)}}function LD(t,e,r,i){t[0]=r,t[1]=i,t[2]=t[0]/
e.getWidth(),t[3]=t[1]/e.getHeight()}var PD=bF;var TF=new Ae({shape:{x:-1,y:-1,width:2,height:2}}),wF=(function(t){I(e,t);function e(){var r=t!==null&&t.apply(this,arguments)||this;return r.type=e.type,r}return e.
prototype.init=function(r,i){if(!(se.node||!i.getDom())){var n=r.getComponent("tooltip"),a=this._renderMode=Lx(n.get("renderMode"));this._tooltipContent=a==="ri\
chText"?new PD(i):new MD(i,{appendTo:n.get("appendToBody",!0)?"body":n.get("appendTo",!0)})}},e.prototype.render=function(r,i,n){if(!(se.node||!n.getDom())){this.
group.removeAll(),this._tooltipModel=r,this._ecModel=i,this._api=n;var a=this._tooltipContent;a.update(r),a.setEnterable(r.get("enterable")),this._initGlobalListener(),
this._keepShow(),this._renderMode!=="richText"&&r.get("transitionDuration")?Tp(this,"_updatePosition",50,"fixRate"):$l(this,"_updatePosition")}},e.prototype._initGlobalListener=
function(){var r=this._tooltipModel,i=r.get("triggerOn");ah("itemTooltip",this._api,ue(function(n,a,o){i!=="none"&&(i.indexOf(n)>=0?this._tryShow(a,o):n==="leav\
e"&&this._hide(o))},this))},e.prototype._keepShow=function(){var r=this._tooltipModel,i=this._ecModel,n=this._api,a=r.get("triggerOn");if(r.get("trigger")!=="ax\
is"&&(this._lastDataByCoordSys=null,this._cbParamsList=null),this._lastX!=null&&this._lastY!=null&&a!=="none"&&a!=="click"){var o=this;clearTimeout(this._refreshUpdateTimeout),
this._refreshUpdateTimeout=setTimeout(function(){!n.isDisposed()&&o.manuallyShowTip(r,i,n,{x:o._lastX,y:o._lastY,dataByCoordSys:o._lastDataByCoordSys})})}},e.prototype.
manuallyShowTip=function(r,i,n,a){if(!(a.from===this.uid||se.node||!n.getDom())){var o=ID(a,n);this._ticket="";var s=a.dataByCoordSys,l=DF(a,i,n);if(l){var u=l.
el.getBoundingRect().clone();u.applyTransform(l.el.transform),this._tryShow({offsetX:u.x+u.width/2,offsetY:u.y+u.height/2,target:l.el,position:a.position,positionDefault:"\
bottom"},o)}else if(a.tooltip&&a.x!=null&&a.y!=null){var f=TF;f.x=a.x,f.y=a.y,f.update(),pe(f).tooltipConfig={name:null,option:a.tooltip},this._tryShow({offsetX:a.
x,offsetY:a.y,target:f},o)}else if(s)this._tryShow({offsetX:a.x,offsetY:a.y,position:a.position,dataByCoordSys:s,tooltipOption:a.tooltipOption},o);else if(a.seriesIndex!=
null){if(this._manuallyAxisShowTip(r,i,n,a))return;var c=vu(a,i),p=c.point[0],h=c.point[1];p!=null&&h!=null&&this._tryShow({offsetX:p,offsetY:h,target:c.el,position:a.
position,positionDefault:"bottom"},o)}else a.x!=null&&a.y!=null&&(n.dispatchAction({type:"updateAxisPointer",x:a.x,y:a.y}),this._tryShow({offsetX:a.x,offsetY:a.
y,position:a.position,target:n.getZr().findHover(a.x,a.y).target},o))}},e.prototype.manuallyHideTip=function(r,i,n,a){var o=this._tooltipContent;this._tooltipModel&&
o.hideLater(this._tooltipModel.get("hideDelay")),this._lastX=this._lastY=this._lastDataByCoordSys=null,this._cbParamsList=null,a.from!==this.uid&&this._hide(ID(
a,n))},e.prototype._manuallyAxisShowTip=function(r,i,n,a){var o=a.seriesIndex,s=a.dataIndex,l=i.getComponent("axisPointer").coordSysAxesInfo;if(!(o==null||s==null||
l==null)){var u=i.getSeriesByIndex(o);if(u){var f=u.getData(),c=du([f.getItemModel(s),u,(u.coordinateSystem||{}).model],this._tooltipModel);if(c.get("trigger")===
"axis")return n.dispatchAction({type:"updateAxisPointer",seriesIndex:o,dataIndex:s,position:a.position}),!0}}},e.prototype._tryShow=function(r,i){var n=r.target,
a=this._tooltipModel;if(a){this._lastX=r.offsetX,this._lastY=r.offsetY;var o=r.dataByCoordSys;if(o&&o.length)this._showAxisTooltip(o,r);else if(n){var s=pe(n);if(s.
ssrType==="legend")return;this._lastDataByCoordSys=null,this._cbParamsList=null;var l,u;Ha(n,function(f){if(f.tooltipDisabled)return l=u=null,!0;l||u||(pe(f).dataIndex!=
null?l=f:pe(f).tooltipConfig!=null&&(u=f))},!0),l?this._showSeriesItemTooltip(r,l,i):u?this._showComponentItemTooltip(r,u,i):this._hide(i)}else this._lastDataByCoordSys=
null,this._cbParamsList=null,this._hide(i)}},e.prototype._showOrMove=function(r,i){var n=r.get("showDelay");i=ue(i,this),clearTimeout(this._showTimout),n>0?this.
_showTimout=setTimeout(i,n):i()},e.prototype._showAxisTooltip=function(r,i){var n=this._ecModel,a=this._tooltipModel,o=[i.offsetX,i.offsetY],s=du([i.tooltipOption],
a),l=this._renderMode,u=[],f=ii("section",{blocks:[],noHeader:!0}),c=[],p=new Gc;w(r,function(y){w(y.dataByAxis,function(_){var x=n.getComponent(_.axisDim+"Axis",
_.axisIndex),S=_.value,b=x.axis,T=b.scale.parse(S);if(!(!x||S==null)){var C=Cy(S,b,n,_.seriesDataIndices,_.valueLabelOpt),A=ii("section",{header:C,noHeader:!dt(
C),sortBlocks:!0,blocks:[]});f.blocks.push(A),w(_.seriesDataIndices,function(E){var D=n.getSeriesByIndex(E.seriesIndex),O=E.dataIndexInside,M=D.getDataParams(O);
if(!(M.dataIndex<0)){M.axisDim=_.axisDim,M.axisIndex=_.axisIndex,M.axisType=_.axisType,M.axisId=_.axisId,M.axisValue=ls(x.axis,{value:T}),M.axisValueLabel=C,M.marker=
p.makeTooltipMarker("item",Nr(M.color),l);var N=vm(D.formatTooltip(O,!0,null)),P=N.frag;if(P){var L=du([D],a).get("valueFormatter");A.blocks.push(L?R({valueFormatter:L},
P):P)}N.text&&c.push(N.text),u.push(M)}})}})}),f.blocks.reverse(),c.reverse();var h=i.position,v=s.get("order"),d=_m(f,p,l,v,n.get("useUTC"),s.get("textStyle"));
d&&c.unshift(d);var m=l==="richText"?`

`:"<br/>",g=c.join(m);this._showOrMove(s,function(){this._updateContentNotChangedOnAxis(r,u)?this._updatePosition(s,h,o[0],o[1],this._tooltipContent,u):this._showTooltipContent(
s,g,u,Math.random()+"",o[0],o[1],h,null,p)})},e.prototype._showSeriesItemTooltip=function(r,i,n){var a=this._ecModel,o=pe(i),s=o.seriesIndex,l=a.getSeriesByIndex(
s),u=o.dataModel||l,f=o.dataIndex,c=o.dataType,p=u.getData(c),h=this._renderMode,v=r.positionDefault,d=du([p.getItemModel(f),u,l&&(l.coordinateSystem||{}).model],
this._tooltipModel,v?{position:v}:null),m=d.get("trigger");if(!(m!=null&&m!=="item")){var g=u.getDataParams(f,c),y=new Gc;g.marker=y.makeTooltipMarker("item",Nr(
g.color),h);var _=vm(u.formatTooltip(f,!1,c)),x=d.get("order"),S=d.get("valueFormatter"),b=_.frag,T=b?_m(S?R({valueFormatter:S},b):b,y,h,x,a.get("useUTC"),d.get(
"textStyle")):_.text,C="item_"+u.name+"_"+f;this._showOrMove(d,function(){this._showTooltipContent(d,T,g,C,r.offsetX,r.offsetY,r.position,r.target,y)}),n({type:"\
showTip",dataIndexInside:f,dataIndex:p.getRawIndex(f),seriesIndex:s,from:this.uid})}},e.prototype._showComponentItemTooltip=function(r,i,n){var a=this._renderMode===
"html",o=pe(i),s=o.tooltipConfig,l=s.option||{},u=l.encodeHTMLContent;if(V(l)){var f=l;l={content:f,formatter:f},u=!0}u&&a&&l.content&&(l=ie(l),l.content=lt(l.content));
var c=[l],p=this._ecModel.getComponent(o.componentMainType,o.componentIndex);p&&c.push(p),c.push({formatter:l.content});var h=r.positionDefault,v=du(c,this._tooltipModel,
h?{position:h}:null),d=v.get("content"),m=Math.random()+"",g=new Gc;this._showOrMove(v,function(){var y=ie(v.get("formatterParams")||{});this._showTooltipContent(
v,d,y,m,r.offsetX,r.offsetY,r.position,i,g)}),n({type:"showTip",from:this.uid})},e.prototype._showTooltipContent=function(r,i,n,a,o,s,l,u,f){if(this._ticket="",
!(!r.get("showContent")||!r.get("show"))){var c=this._tooltipContent;c.setEnterable(r.get("enterable"));var p=r.get("formatter");l=l||r.get("position");var h=i,
v=this._getNearestPoint([o,s],n,r.get("trigger"),r.get("borderColor"),r.get("defaultBorderColor",!0)),d=v.color;if(p)if(V(p)){var m=r.ecModel.get("useUTC"),g=k(
n)?n[0]:n,y=g&&g.axisType&&g.axisType.indexOf("time")>=0;h=p,y&&(h=Aa(g.axisValue,h,m)),h=Bc(h,n,!0)}else if(W(p)){var _=ue(function(x,S){x===this._ticket&&(c.setContent(
S,f,r,d,l),this._updatePosition(r,l,o,s,c,n,u))},this);this._ticket=a,h=p(n,a,_)}else h=p;c.setContent(h,f,r,d,l),c.show(r,d),this._updatePosition(r,l,o,s,c,n,u)}},
e.prototype._getNearestPoint=function(r,i,n,a,o){if(n==="axis"||k(i))return{color:a||o};if(!k(i))return{color:a||i.color||i.borderColor}},e.prototype._updatePosition=
function(r,i,n,a,o,s,l){var u=this._api.getWidth(),f=this._api.getHeight();i=i||r.get("position");var c=o.getSize(),p=r.get("align"),h=r.get("verticalAlign"),v=l&&
l.getBoundingRect().clone();if(l&&v.applyTransform(l.transform),W(i)&&(i=i([n,a],s,o.el,v,{viewSize:[u,f],contentSize:c.slice()})),k(i))n=De(i[0],u),a=De(i[1],f);else if(Y(
i)){var d=i;d.width=c[0],d.height=c[1];var m=Pl(d,{width:u,height:f});n=m.x,a=m.y,p=null,h=null}else if(V(i)&&l){var g=AF(i,v,c,r.get("borderWidth"));n=g[0],a=g[1]}else{
var g=CF(n,a,o,u,f,p?null:20,h?null:20);n=g[0],a=g[1]}if(p&&(n-=ND(p)?c[0]/2:p==="right"?c[0]:0),h&&(a-=ND(h)?c[1]/2:h==="bottom"?c[1]:0),lh(r)){var g=EF(n,a,o,
u,f);n=g[0],a=g[1]}o.moveTo(n,a)},e.prototype._updateContentNotChangedOnAxis=function(r,i){var n=this._lastDataByCoordSys,a=this._cbParamsList,o=!!n&&n.length===
r.length;return o&&w(n,function(s,l){var u=s.dataByAxis||[],f=r[l]||{},c=f.dataByAxis||[];o=o&&u.length===c.length,o&&w(u,function(p,h){var v=c[h]||{},d=p.seriesDataIndices||
[],m=v.seriesDataIndices||[];o=o&&p.value===v.value&&p.axisType===v.axisType&&p.axisId===v.axisId&&d.length===m.length,o&&w(d,function(g,y){var _=m[y];o=o&&g.seriesIndex===
_.seriesIndex&&g.dataIndex===_.dataIndex}),a&&w(p.seriesDataIndices,function(g){var y=g.seriesIndex,_=i[y],x=a[y];_&&x&&x.data!==_.data&&(o=!1)})})}),this._lastDataByCoordSys=
r,this._cbParamsList=i,!!o},e.prototype._hide=function(r){this._lastDataByCoordSys=null,this._cbParamsList=null,r({type:"hideTip",from:this.uid})},e.prototype.dispose=
function(r,i){se.node||!i.getDom()||($l(this,"_updatePosition"),this._tooltipContent.dispose(),hu("itemTooltip",i),this._tooltipContent=null,this._tooltipModel=
null,this._lastDataByCoordSys=null,this._cbParamsList=null)},e.type="tooltip",e})(Nt);function du(t,e,r){var i=e.ecModel,n;r?(n=new Ne(r,i,i),n=new Ne(e.option,
n,i)):n=e;for(var a=t.length-1;a>=0;a--){var o=t[a];o&&(o instanceof Ne&&(o=o.get("tooltip",!0)),V(o)&&(o={formatter:o}),o&&(n=new Ne(o,n,i)))}return n}function ID(t,e){
return t.dispatchAction||ue(e.dispatchAction,e)}function CF(t,e,r,i,n,a,o){var s=r.getSize(),l=s[0],u=s[1];return a!=null&&(t+l+a+2>i?t-=l+a:t+=a),o!=null&&(e+u+
o>n?e-=u+o:e+=o),[t,e]}function EF(t,e,r,i,n){var a=r.getSize(),o=a[0],s=a[1];return t=Math.min(t+o,i)-o,e=Math.min(e+s,n)-s,t=Math.max(t,0),e=Math.max(e,0),[t,
e]}function AF(t,e,r,i){var n=r[0],a=r[1],o=Math.ceil(Math.SQRT2*i)+8,s=0,l=0,u=e.width,f=e.height;switch(t){case"inside":s=e.x+u/2-n/2,l=e.y+f/2-a/2;break;case"\
top":s=e.x+u/2-n/2,l=e.y-a-o;break;case"bottom":s=e.x+u/2-n/2,l=e.y+f+o;break;case"left":s=e.x-n-o,l=e.y+f/2-a/2;break;case"right":s=e.x+u+o,l=e.y+f/2-a/2}return[
s,l]}function ND(t){return t==="center"||t==="middle"}function DF(t,e,r){var i=il(t).queryOptionMap,n=i.keys()[0];if(!(!n||n==="series")){var a=un(e,n,i.get(n),
{useDefault:!1,enableAll:!1,enableNone:!1}),o=a.models[0];if(o){var s=r.getViewOfComponentModel(o),l;if(s.group.traverse(function(u){var f=pe(u).tooltipConfig;if(f&&
f.name===t.name)return l=u,!0}),l)return{componentMainType:n,componentIndex:o.componentIndex,el:l}}}}var RD=wF;function Iy(t){Ur(sh),t.registerComponentModel(TD),t.registerComponentView(RD),t.registerAction({type:"showTip",event:"showTip",update:"tooltip:manuallyShowTip"},
Pe),t.registerAction({type:"hideTip",event:"hideTip",update:"tooltip:manuallyHideTip"},Pe)}function Za(t,e){if(!t)return!1;for(var r=k(t)?t:[t],i=0;i<r.length;i++)if(r[i]&&r[i][e])return!0;return!1}function uh(t){rl(t,"label",["show"])}var fh=Q(),kD=(function(t){I(e,t);function e(){var r=t!==null&&t.apply(this,arguments)||this;return r.type=e.type,r.createdBySelf=
!1,r.preventAutoZ=!0,r}return e.prototype.init=function(r,i,n){this.mergeDefaultAndTheme(r,n),this._mergeOption(r,n,!1,!0)},e.prototype.isAnimationEnabled=function(){
if(se.node)return!1;var r=this.__hostSeries;return this.getShallow("animation")&&r&&r.isAnimationEnabled()},e.prototype.mergeOption=function(r,i){this._mergeOption(
r,i,!1,!1)},e.prototype._mergeOption=function(r,i,n,a){var o=this.mainType;n||i.eachSeries(function(s){var l=s.get(this.mainType,!0),u=fh(s)[o];if(!l||!l.data){
fh(s)[o]=null;return}u?u._mergeOption(l,i,!0):(a&&uh(l),w(l.data,function(f){f instanceof Array?(uh(f[0]),uh(f[1])):uh(f)}),u=this.createMarkerModelFromSeries(l,
this,i),R(u,{mainType:this.mainType,seriesIndex:s.seriesIndex,name:s.name,createdBySelf:!0}),u.__hostSeries=s),fh(s)[o]=u},this)},e.prototype.formatTooltip=function(r,i,n){
var a=this.getData(),o=this.getRawValue(r),s=a.getName(r);return ii("section",{header:this.name,blocks:[ii("nameValue",{name:s,value:o,noName:!s,noValue:o==null})]})},
e.prototype.getData=function(){return this._data},e.prototype.setData=function(r){this._data=r},e.prototype.getDataParams=function(r,i){var n=Nl.prototype.getDataParams.
call(this,r,i),a=this.__hostSeries;return a&&(n.seriesId=a.id,n.seriesName=a.name,n.seriesType=a.subType),n},e.getMarkerModelFromSeries=function(r,i){return fh(
r)[i]},e.type="marker",e.dependencies=["series","grid","polar","geo"],e})(Te);vt(kD,Nl.prototype);var wt=kD;var MF=(function(t){I(e,t);function e(){var r=t!==null&&t.apply(this,arguments)||this;return r.type=e.type,r}return e.prototype.createMarkerModelFromSeries=function(r,i,n){
return new e(r,i,n)},e.type="markPoint",e.defaultOption={z:5,symbol:"pin",symbolSize:50,tooltip:{trigger:"item"},label:{show:!0,position:"inside"},itemStyle:{borderWidth:2},
emphasis:{label:{show:!0}}},e})(wt),BD=MF;function Ny(t){return!(isNaN(parseFloat(t.x))&&isNaN(parseFloat(t.y)))}function OF(t){return!isNaN(parseFloat(t.x))&&!isNaN(parseFloat(t.y))}function ch(t,e,r,i,n,a,o){
var s=[],l=Ir(e,n),u=l?e.getCalculationInfo("stackResultDimension"):n,f=mu(e,u,t),c=e.hostModel,p=c.indicesOfNearest(r,u,f)[0];s[a]=e.get(i,p),s[o]=e.get(u,p);var h=e.
get(n,p),v=Qt(e.get(n,p));return v=Math.min(v,20),v>=0&&(s[o]=+s[o].toFixed(v)),[s,h]}var ph={min:Se(ch,"min"),max:Se(ch,"max"),average:Se(ch,"average"),median:Se(
ch,"median")};function In(t,e){if(e){var r=t.getData(),i=t.coordinateSystem,n=i&&i.dimensions;if(!OF(e)&&!k(e.coord)&&k(n)){var a=Ry(e,r,i,t);if(e=ie(e),e.type&&
ph[e.type]&&a.baseAxis&&a.valueAxis){var o=oe(n,a.baseAxis.dim),s=oe(n,a.valueAxis.dim),l=ph[e.type](r,a.valueAxis.dim,a.baseDataDim,a.valueDataDim,o,s);e.coord=
l[0],e.value=l[1]}else e.coord=[e.xAxis!=null?e.xAxis:e.radiusAxis,e.yAxis!=null?e.yAxis:e.angleAxis]}if(e.coord==null||!k(n)){e.coord=[];var u=t.getBaseAxis();
if(u&&e.type&&ph[e.type]){var f=i.getOtherAxis(u);f&&(e.value=mu(r,r.mapDimension(f.dim),e.type))}}else for(var c=e.coord,p=0;p<2;p++)ph[c[p]]&&(c[p]=mu(r,r.mapDimension(
n[p]),c[p]));return e}}function Ry(t,e,r,i){var n={};return t.valueIndex!=null||t.valueDim!=null?(n.valueDataDim=t.valueIndex!=null?e.getDimension(t.valueIndex):
t.valueDim,n.valueAxis=r.getAxis(LF(i,n.valueDataDim)),n.baseAxis=r.getOtherAxis(n.valueAxis),n.baseDataDim=e.mapDimension(n.baseAxis.dim)):(n.baseAxis=i.getBaseAxis(),
n.valueAxis=r.getOtherAxis(n.baseAxis),n.baseDataDim=e.mapDimension(n.baseAxis.dim),n.valueDataDim=e.mapDimension(n.valueAxis.dim)),n}function LF(t,e){var r=t.getData().
getDimensionInfo(e);return r&&r.coordDim}function Nn(t,e){return t&&t.containData&&e.coord&&!Ny(e)?t.containData(e.coord):!0}function zD(t,e,r){return t&&t.containZone&&
e.coord&&r.coord&&!Ny(e)&&!Ny(r)?t.containZone(e.coord,r.coord):!0}function hh(t,e){return t?function(r,i,n,a){var o=a<2?r.coord&&r.coord[a]:r.value;return yr(o,
e[a])}:function(r,i,n,a){return yr(r.value,e[a])}}function mu(t,e,r){if(r==="average"){var i=0,n=0;return t.each(e,function(a,o){isNaN(a)||(i+=a,n++)}),i/n}else
return r==="median"?t.getMedian(e):t.getDataExtent(e)[r==="max"?1:0]}var By=Q(),PF=(function(t){I(e,t);function e(){var r=t!==null&&t.apply(this,arguments)||this;return r.type=e.type,r}return e.prototype.init=function(){this.markerGroupMap=
Z()},e.prototype.render=function(r,i,n){var a=this,o=this.markerGroupMap;o.each(function(s){By(s).keep=!1}),i.eachSeries(function(s){var l=wt.getMarkerModelFromSeries(
s,a.type);l&&a.renderSeries(s,l,i,n)}),o.each(function(s){!By(s).keep&&a.group.remove(s.group)}),IF(i,o,this.type)},e.prototype.markKeep=function(r){By(r).keep=
!0},e.prototype.toggleBlurSeries=function(r,i){var n=this;w(r,function(a){var o=wt.getMarkerModelFromSeries(a,n.type);if(o){var s=o.getData();s.eachItemGraphicEl(
function(l){l&&(i?kf(l):fl(l))})}})},e.type="marker",e})(Nt);function IF(t,e,r){t.eachSeries(function(i){var n=wt.getMarkerModelFromSeries(i,r),a=e.get(i.id);if(n&&
a&&a.group){var o=xl(n),s=o.z,l=o.zlevel;Sl(a.group,s,l)}})}var Ss=PF;function FD(t,e,r){var i=e.coordinateSystem,n=r.getWidth(),a=r.getHeight(),o=i&&i.getArea&&i.getArea();t.each(function(s){var l=t.getItemModel(s),u=l.get("relat\
iveTo")==="coordinate",f=u?o?o.width:0:n,c=u?o?o.height:0:a,p=u&&o?o.x:0,h=u&&o?o.y:0,v,d=De(l.get("x"),f)+p,m=De(l.get("y"),c)+h;if(!isNaN(d)&&!isNaN(m))v=[d,m];else if(e.
getMarkerPosition)v=e.getMarkerPosition(t.getValues(t.dimensions,s));else if(i){var g=t.get(i.dimensions[0],s),y=t.get(i.dimensions[1],s);v=i.dataToPoint([g,y])}
isNaN(d)||(v[0]=d),isNaN(m)||(v[1]=m),t.setItemLayout(s,v)})}var NF=(function(t){I(e,t);function e(){var r=t!==null&&t.apply(this,arguments)||this;return r.type=
e.type,r}return e.prototype.updateTransform=function(r,i,n){i.eachSeries(function(a){var o=wt.getMarkerModelFromSeries(a,"markPoint");o&&(FD(o.getData(),a,n),this.
markerGroupMap.get(a.id).updateLayout())},this)},e.prototype.renderSeries=function(r,i,n,a){var o=r.coordinateSystem,s=r.id,l=r.getData(),u=this.markerGroupMap,
f=u.get(s)||u.set(s,new es),c=RF(o,r,i);i.setData(c),FD(i.getData(),r,a),c.each(function(p){var h=c.getItemModel(p),v=h.getShallow("symbol"),d=h.getShallow("sym\
bolSize"),m=h.getShallow("symbolRotate"),g=h.getShallow("symbolOffset"),y=h.getShallow("symbolKeepAspect");if(W(v)||W(d)||W(m)||W(g)){var _=i.getRawValue(p),x=i.
getDataParams(p);W(v)&&(v=v(_,x)),W(d)&&(d=d(_,x)),W(m)&&(m=m(_,x)),W(g)&&(g=g(_,x))}var S=h.getModel("itemStyle").getItemStyle(),b=h.get("z2"),T=En(l,"color");
S.fill||(S.fill=T),c.setItemVisual(p,{z2:G(b,0),symbol:v,symbolSize:d,symbolRotate:m,symbolOffset:g,symbolKeepAspect:y,style:S})}),f.updateData(c),this.group.add(
f.group),c.eachItemGraphicEl(function(p){p.traverse(function(h){pe(h).dataModel=i})}),this.markKeep(f),f.group.silent=i.get("silent")||r.get("silent")},e.type="\
markPoint",e})(Ss);function RF(t,e,r){var i;t?i=B(t&&t.dimensions,function(s){var l=e.getData(),u=l.getDimensionInfo(l.mapDimension(s))||{};return R(R({},u),{name:s,
ordinalMeta:null})}):i=[{name:"value",type:"float"}];var n=new Pr(i,r),a=B(r.get("data"),Se(In,e));t&&(a=Ce(a,Se(Nn,t)));var o=hh(!!t,i);return n.initData(a,null,
o),n}var UD=NF;function zy(t){t.registerComponentModel(BD),t.registerComponentView(UD),t.registerPreprocessor(function(e){Za(e.series,"markPoint")&&(e.markPoint=e.markPoint||{})})}var kF=(function(t){I(e,t);function e(){var r=t!==null&&t.apply(this,arguments)||this;return r.type=e.type,r}return e.prototype.createMarkerModelFromSeries=function(r,i,n){
return new e(r,i,n)},e.type="markLine",e.defaultOption={z:5,symbol:["circle","arrow"],symbolSize:[8,16],symbolOffset:0,precision:2,tooltip:{trigger:"item"},label:{
show:!0,position:"end",distance:5},lineStyle:{type:"dashed"},emphasis:{label:{show:!0},lineStyle:{width:3}},animationEasing:"linear"},e})(wt),VD=kF;var vh=Q(),BF=function(t,e,r,i){var n=t.getData(),a;if(k(i))a=i;else{var o=i.type;if(o==="min"||o==="max"||o==="average"||o==="median"||i.xAxis!=null||i.yAxis!=
null){var s=void 0,l=void 0;if(i.yAxis!=null||i.xAxis!=null)s=e.getAxis(i.yAxis!=null?"y":"x"),l=qt(i.yAxis,i.xAxis);else{var u=Ry(i,n,e,t);s=u.valueAxis;var f=gc(
n,u.valueDataDim);l=mu(n,f,o)}var c=s.dim==="x"?0:1,p=1-c,h=ie(i),v={coord:[]};h.type=null,h.coord=[],h.coord[p]=-1/0,v.coord[p]=1/0;var d=r.get("precision");d>=
0&&ce(l)&&(l=+l.toFixed(Math.min(d,20))),h.coord[c]=v.coord[c]=l,a=[h,v,{type:o,valueIndex:i.valueIndex,value:l}]}else a=[]}var m=[In(t,a[0]),In(t,a[1]),R({},a[2])];
return m[2].type=m[2].type||null,me(m[2],m[0]),me(m[2],m[1]),m};function dh(t){return!isNaN(t)&&!isFinite(t)}function HD(t,e,r,i){var n=1-t,a=i.dimensions[t];return dh(
e[n])&&dh(r[n])&&e[t]===r[t]&&i.getAxis(a).containData(e[t])}function zF(t,e){if(t.type==="cartesian2d"){var r=e[0].coord,i=e[1].coord;if(r&&i&&(HD(1,r,i,t)||HD(
0,r,i,t)))return!0}return Nn(t,e[0])&&Nn(t,e[1])}function Fy(t,e,r,i,n){var a=i.coordinateSystem,o=t.getItemModel(e),s,l=De(o.get("x"),n.getWidth()),u=De(o.get(
"y"),n.getHeight());if(!isNaN(l)&&!isNaN(u))s=[l,u];else{if(i.getMarkerPosition)s=i.getMarkerPosition(t.getValues(t.dimensions,e));else{var f=a.dimensions,c=t.get(
f[0],e),p=t.get(f[1],e);s=a.dataToPoint([c,p])}if(Ii(a,"cartesian2d")){var h=a.getAxis("x"),v=a.getAxis("y"),f=a.dimensions;dh(t.get(f[0],e))?s[0]=h.toGlobalCoord(
h.getExtent()[r?0:1]):dh(t.get(f[1],e))&&(s[1]=v.toGlobalCoord(v.getExtent()[r?0:1]))}isNaN(l)||(s[0]=l),isNaN(u)||(s[1]=u)}t.setItemLayout(e,s)}var FF=(function(t){
I(e,t);function e(){var r=t!==null&&t.apply(this,arguments)||this;return r.type=e.type,r}return e.prototype.updateTransform=function(r,i,n){i.eachSeries(function(a){
var o=wt.getMarkerModelFromSeries(a,"markLine");if(o){var s=o.getData(),l=vh(o).from,u=vh(o).to;l.each(function(f){Fy(l,f,!0,a,n),Fy(u,f,!1,a,n)}),s.each(function(f){
s.setItemLayout(f,[l.getItemLayout(f),u.getItemLayout(f)])}),this.markerGroupMap.get(a.id).updateLayout()}},this)},e.prototype.renderSeries=function(r,i,n,a){var o=r.
coordinateSystem,s=r.id,l=r.getData(),u=this.markerGroupMap,f=u.get(s)||u.set(s,new zA);this.group.add(f.group);var c=UF(o,r,i),p=c.from,h=c.to,v=c.line;vh(i).from=
p,vh(i).to=h,i.setData(v);var d=i.get("symbol"),m=i.get("symbolSize"),g=i.get("symbolRotate"),y=i.get("symbolOffset");k(d)||(d=[d,d]),k(m)||(m=[m,m]),k(g)||(g=[
g,g]),k(y)||(y=[y,y]),c.from.each(function(x){_(p,x,!0),_(h,x,!1)}),v.each(function(x){var S=v.getItemModel(x),b=S.getModel("lineStyle").getLineStyle();v.setItemLayout(
x,[p.getItemLayout(x),h.getItemLayout(x)]);var T=S.get("z2");b.stroke==null&&(b.stroke=p.getItemVisual(x,"style").fill),v.setItemVisual(x,{z2:G(T,0),fromSymbolKeepAspect:p.
getItemVisual(x,"symbolKeepAspect"),fromSymbolOffset:p.getItemVisual(x,"symbolOffset"),fromSymbolRotate:p.getItemVisual(x,"symbolRotate"),fromSymbolSize:p.getItemVisual(
x,"symbolSize"),fromSymbol:p.getItemVisual(x,"symbol"),toSymbolKeepAspect:h.getItemVisual(x,"symbolKeepAspect"),toSymbolOffset:h.getItemVisual(x,"symbolOffset"),
toSymbolRotate:h.getItemVisual(x,"symbolRotate"),toSymbolSize:h.getItemVisual(x,"symbolSize"),toSymbol:h.getItemVisual(x,"symbol"),style:b})}),f.updateData(v),c.
line.eachItemGraphicEl(function(x){pe(x).dataModel=i,x.traverse(function(S){pe(S).dataModel=i})});function _(x,S,b){var T=x.getItemModel(S);Fy(x,S,b,r,a);var C=T.
getModel("itemStyle").getItemStyle();C.fill==null&&(C.fill=En(l,"color")),x.setItemVisual(S,{symbolKeepAspect:T.get("symbolKeepAspect"),symbolOffset:G(T.get("sy\
mbolOffset",!0),y[b?0:1]),symbolRotate:G(T.get("symbolRotate",!0),g[b?0:1]),symbolSize:G(T.get("symbolSize"),m[b?0:1]),symbol:G(T.get("symbol",!0),d[b?0:1]),style:C})}
this.markKeep(f),f.group.silent=i.get("silent")||r.get("silent")},e.type="markLine",e})(Ss);function UF(t,e,r){var i;t?i=B(t&&t.dimensions,function(u){var f=e.getData(),
c=f.getDimensionInfo(f.mapDimension(u))||{};return R(R({},c),{name:u,ordinalMeta:null})}):i=[{name:"value",type:"float"}];var n=new Pr(i,r),a=new Pr(i,r),o=new Pr(
[],r),s=B(r.get("data"),Se(BF,e,t,r));t&&(s=Ce(s,Se(zF,t)));var l=hh(!!t,i);return n.initData(B(s,function(u){return u[0]}),null,l),a.initData(B(s,function(u){return u[1]}),
null,l),o.initData(B(s,function(u){return u[2]})),o.hasItemOption=!0,{from:n,to:a,line:o}}var GD=FF;function Uy(t){t.registerComponentModel(VD),t.registerComponentView(GD),t.registerPreprocessor(function(e){Za(e.series,"markLine")&&(e.markLine=e.markLine||{})})}var VF=(function(t){I(e,t);function e(){var r=t!==null&&t.apply(this,arguments)||this;return r.type=e.type,r}return e.prototype.createMarkerModelFromSeries=function(r,i,n){
return new e(r,i,n)},e.type="markArea",e.defaultOption={z:1,tooltip:{trigger:"item"},animation:!1,label:{show:!0,position:"top"},itemStyle:{borderWidth:0},emphasis:{
label:{show:!0,position:"top"}}},e})(wt),YD=VF;var mh=Q(),HF=function(t,e,r,i){var n=i[0],a=i[1];if(!(!n||!a)){var o=In(t,n),s=In(t,a),l=o.coord,u=s.coord;l[0]=qt(l[0],-1/0),l[1]=qt(l[1],-1/0),u[0]=qt(u[0],1/0),
u[1]=qt(u[1],1/0);var f=D_([{},o,s]);return f.coord=[o.coord,s.coord],f.x0=o.x,f.y0=o.y,f.x1=s.x,f.y1=s.y,f}};function gh(t){return!isNaN(t)&&!isFinite(t)}function WD(t,e,r,i){
var n=1-t;return gh(e[n])&&gh(r[n])}function GF(t,e){var r=e.coord[0],i=e.coord[1],n={coord:r,x:e.x0,y:e.y0},a={coord:i,x:e.x1,y:e.y1};return Ii(t,"cartesian2d")?
r&&i&&(WD(1,r,i,t)||WD(0,r,i,t))?!0:zD(t,n,a):Nn(t,n)||Nn(t,a)}function XD(t,e,r,i,n){var a=i.coordinateSystem,o=t.getItemModel(e),s,l=De(o.get(r[0]),n.getWidth()),
u=De(o.get(r[1]),n.getHeight());if(!isNaN(l)&&!isNaN(u))s=[l,u];else{if(i.getMarkerPosition){var f=t.getValues(["x0","y0"],e),c=t.getValues(["x1","y1"],e),p=a.clampData(
f),h=a.clampData(c),v=[];r[0]==="x0"?v[0]=p[0]>h[0]?c[0]:f[0]:v[0]=p[0]>h[0]?f[0]:c[0],r[1]==="y0"?v[1]=p[1]>h[1]?c[1]:f[1]:v[1]=p[1]>h[1]?f[1]:c[1],s=i.getMarkerPosition(
v,r,!0)}else{var d=t.get(r[0],e),m=t.get(r[1],e),g=[d,m];a.clampData&&a.clampData(g,g),s=a.dataToPoint(g,!0)}if(Ii(a,"cartesian2d")){var y=a.getAxis("x"),_=a.getAxis(
"y"),d=t.get(r[0],e),m=t.get(r[1],e);gh(d)?s[0]=y.toGlobalCoord(y.getExtent()[r[0]==="x0"?0:1]):gh(m)&&(s[1]=_.toGlobalCoord(_.getExtent()[r[1]==="y0"?0:1]))}isNaN(
l)||(s[0]=l),isNaN(u)||(s[1]=u)}return s}var KD=[["x0","y0"],["x1","y0"],["x1","y1"],["x0","y1"]],YF=(function(t){I(e,t);function e(){var r=t!==null&&t.apply(this,
arguments)||this;return r.type=e.type,r}return e.prototype.updateTransform=function(r,i,n){i.eachSeries(function(a){var o=wt.getMarkerModelFromSeries(a,"markAre\
a");if(o){var s=o.getData();s.each(function(l){var u=B(KD,function(c){return XD(s,l,c,a,n)});s.setItemLayout(l,u);var f=s.getItemGraphicEl(l);f.setShape("points",
u)})}},this)},e.prototype.renderSeries=function(r,i,n,a){var o=r.coordinateSystem,s=r.id,l=r.getData(),u=this.markerGroupMap,f=u.get(s)||u.set(s,{group:new ye});
this.group.add(f.group),this.markKeep(f);var c=WF(o,r,i);i.setData(c),c.each(function(p){var h=B(KD,function(E){return XD(c,p,E,r,a)}),v=o.getAxis("x").scale,d=o.
getAxis("y").scale,m=v.getExtent(),g=d.getExtent(),y=[v.parse(c.get("x0",p)),v.parse(c.get("x1",p))],_=[d.parse(c.get("y0",p)),d.parse(c.get("y1",p))];bi(y),bi(
_);var x=!(m[0]>y[1]||m[1]<y[0]||g[0]>_[1]||g[1]<_[0]),S=!x;c.setItemLayout(p,{points:h,allClipped:S});var b=c.getItemModel(p),T=b.getModel("itemStyle").getItemStyle(),
C=b.get("z2"),A=En(l,"color");T.fill||(T.fill=A,V(T.fill)&&(T.fill=cv(T.fill,.4))),T.stroke||(T.stroke=A),c.setItemVisual(p,"style",T),c.setItemVisual(p,"z2",G(
C,0))}),c.diff(mh(f).data).add(function(p){var h=c.getItemLayout(p),v=c.getItemVisual(p,"z2");if(!h.allClipped){var d=new Ro({z2:G(v,0),shape:{points:h.points}});
c.setItemGraphicEl(p,d),f.group.add(d)}}).update(function(p,h){var v=mh(f).data.getItemGraphicEl(h),d=c.getItemLayout(p),m=c.getItemVisual(p,"z2");d.allClipped?
v&&f.group.remove(v):(v?We(v,{z2:G(m,0),shape:{points:d.points}},i,p):v=new Ro({shape:{points:d.points}}),c.setItemGraphicEl(p,v),f.group.add(v))}).remove(function(p){
var h=mh(f).data.getItemGraphicEl(p);f.group.remove(h)}).execute(),c.eachItemGraphicEl(function(p,h){var v=c.getItemModel(h),d=c.getItemVisual(h,"style");p.useStyle(
c.getItemVisual(h,"style")),ti(p,Ht(v),{labelFetcher:i,labelDataIndex:h,defaultText:c.getName(h)||"",inheritColor:V(d.fill)?cv(d.fill,1):ae.color.neutral99}),ca(
p,v),nr(p,null,null,v.get(["emphasis","disabled"])),pe(p).dataModel=i}),mh(f).data=c,f.group.silent=i.get("silent")||r.get("silent")},e.type="markArea",e})(Ss);
function WF(t,e,r){var i,n,a=["x0","y0","x1","y1"];if(t){var o=B(t&&t.dimensions,function(u){var f=e.getData(),c=f.getDimensionInfo(f.mapDimension(u))||{};return R(
R({},c),{name:u,ordinalMeta:null})});n=B(a,function(u,f){return{name:u,type:o[f%2].type}}),i=new Pr(n,r)}else n=[{name:"value",type:"float"}],i=new Pr(n,r);var s=B(
r.get("data"),Se(HF,e,t,r));t&&(s=Ce(s,Se(GF,t)));var l=t?function(u,f,c,p){var h=u.coord[Math.floor(p/2)][p%2];return yr(h,n[p])}:function(u,f,c,p){return yr(u.
value,n[p])};return i.initData(s,null,l),i.hasItemOption=!0,i}var ZD=YF;function Vy(t){t.registerComponentModel(YD),t.registerComponentView(ZD),t.registerPreprocessor(function(e){Za(e.series,"markArea")&&(e.markArea=e.markArea||{})})}var Hy=Math.sin,Gy=Math.cos,qD=Math.PI,qa=Math.PI*2,XF=180/qD,KF=(function(){function t(){}return t.prototype.reset=function(e){this._start=!0,this._d=[],this._str=
"",this._p=Math.pow(10,e||4)},t.prototype.moveTo=function(e,r){this._add("M",e,r)},t.prototype.lineTo=function(e,r){this._add("L",e,r)},t.prototype.bezierCurveTo=
function(e,r,i,n,a,o){this._add("C",e,r,i,n,a,o)},t.prototype.quadraticCurveTo=function(e,r,i,n){this._add("Q",e,r,i,n)},t.prototype.arc=function(e,r,i,n,a,o){this.
ellipse(e,r,i,i,0,n,a,o)},t.prototype.ellipse=function(e,r,i,n,a,o,s,l){var u=s-o,f=!l,c=Math.abs(u),p=Yr(c-qa)||(f?u>=qa:-u>=qa),h=u>0?u%qa:u%qa+qa,v=!1;p?v=!0:
Yr(c)?v=!1:v=h>=qD==!!f;var d=e+i*Gy(o),m=r+n*Hy(o);this._start&&this._add("M",d,m);var g=Math.round(a*XF);if(p){var y=1/this._p,_=(f?1:-1)*(qa-y);this._add("A",
i,n,g,1,+f,e+i*Gy(o+_),r+n*Hy(o+_)),y>.01&&this._add("A",i,n,g,0,+f,d,m)}else{var x=e+i*Gy(s),S=r+n*Hy(s);this._add("A",i,n,g,+v,+f,x,S)}},t.prototype.rect=function(e,r,i,n){
this._add("M",e,r),this._add("l",i,0),this._add("l",0,n),this._add("l",-i,0),this._add("Z")},t.prototype.closePath=function(){this._d.length>0&&this._add("Z")},
t.prototype._add=function(e,r,i,n,a,o,s,l,u){for(var f=[],c=this._p,p=1;p<arguments.length;p++){var h=arguments[p];if(isNaN(h)){this._invalid=!0;return}f.push(Math.
round(h*c)/c)}this._d.push(e+f.join(" ")),this._start=e==="Z"},t.prototype.generateStr=function(){this._str=this._invalid?"":this._d.join(""),this._d=[]},t.prototype.
getStr=function(){return this._str},t})(),yh=KF;var gu="none",ZF=Math.round;function qF(t){var e=t.fill;return e!=null&&e!==gu}function $F(t){var e=t.stroke;return e!=null&&e!==gu}var Yy=["lineCap","miterLimi\
t","lineJoin"],jF=B(Yy,function(t){return"stroke-"+t.toLowerCase()});function Wy(t,e,r,i){var n=e.opacity==null?1:e.opacity;if(r instanceof ut){t("opacity",n);return}
if(qF(e)){var a=tn(e.fill);t("fill",a.color);var o=e.fillOpacity!=null?e.fillOpacity*a.opacity*n:a.opacity*n;(i||o<1)&&t("fill-opacity",o)}else t("fill",gu);if($F(
e)){var s=tn(e.stroke);t("stroke",s.color);var l=e.strokeNoScale?r.getLineScale():1,u=l?(e.lineWidth||0)/l:0,f=e.strokeOpacity!=null?e.strokeOpacity*s.opacity*n:
s.opacity*n,c=e.strokeFirst;if((i||u!==1)&&t("stroke-width",u),(i||c)&&t("paint-order",c?"stroke":"fill"),(i||f<1)&&t("stroke-opacity",f),e.lineDash){var p=lu(r),
h=p[0],v=p[1];h&&(v=ZF(v||0),t("stroke-dasharray",h.join(",")),(v||i)&&t("stroke-dashoffset",v))}else i&&t("stroke-dasharray",gu);for(var d=0;d<Yy.length;d++){var m=Yy[d];
if(i||e[m]!==Co[m]){var g=e[m]||Co[m];g&&t(jF[d],g)}}}else i&&t("stroke",gu)}var $D="http://www.w3.org/2000/svg",Xy="http://www.w3.org/1999/xlink",jD="http://www.w3.org/2000/xmlns/",QD="http://www.w3.org/XML/1998/namespace",Ky="ecmeta_";
function _h(t){return document.createElementNS($D,t)}function Ke(t,e,r,i,n){return{tag:t,attrs:r||{},children:i,text:n,key:e}}function QF(t,e){var r=[];if(e)for(var i in e){
var n=e[i],a=i;n!==!1&&(n!==!0&&n!=null&&(a+='="'+n+'"'),r.push(a))}return"<"+t+" "+r.join(" ")+">"}function JF(t){return"</"+t+">"}function yu(t,e){e=e||{};var r=e.
newline?`
`:"";function i(n){var a=n.children,o=n.tag,s=n.attrs,l=n.text;return QF(o,s)+(o!=="style"?lt(l):l||"")+(a?""+r+B(a,function(u){return i(u)}).join(r)+r:"")+JF(o)}
return i(t)}function JD(t,e,r){r=r||{};var i=r.newline?`
`:"",n=" {"+i,a=i+"}",o=B(ee(t),function(l){return l+n+B(ee(t[l]),function(u){return u+":"+t[l][u]+";"}).join(i)+a}).join(i),s=B(ee(e),function(l){return"@keyfr\
ames "+l+n+B(ee(e[l]),function(u){return u+n+B(ee(e[l][u]),function(f){var c=e[l][u][f];return f==="d"&&(c='path("'+c+'")'),f+":"+c+";"}).join(i)+a}).join(i)+a}).
join(i);return!o&&!s?"":["<![CDATA[",o,s,"]]>"].join(i)}function _u(t){return{zrId:t,shadowCache:{},patternCache:{},gradientCache:{},clipPathCache:{},defs:{},cssNodes:{},
cssAnims:{},cssStyleCache:{},cssAnimIdx:0,shadowIdx:0,gradientIdx:0,patternIdx:0,clipPathIdx:0}}function Zy(t,e,r,i){return Ke("svg","root",{width:t,height:e,xmlns:$D,
"xmlns:xlink":Xy,version:"1.1",baseProfile:"full",viewBox:i?"0 0 "+t+" "+e:!1},r)}var eU=0;function xh(){return eU++}var eM={cubicIn:"0.32,0,0.67,0",cubicOut:"0.33,1,0.68,1",cubicInOut:"0.65,0,0.35,1",quadraticIn:"0.11,0,0.5,0",quadraticOut:"0.5,1,0.89,1",quadraticInOut:"0.45,\
0,0.55,1",quarticIn:"0.5,0,0.75,0",quarticOut:"0.25,1,0.5,1",quarticInOut:"0.76,0,0.24,1",quinticIn:"0.64,0,0.78,0",quinticOut:"0.22,1,0.36,1",quinticInOut:"0.8\
3,0,0.17,1",sinusoidalIn:"0.12,0,0.39,0",sinusoidalOut:"0.61,1,0.88,1",sinusoidalInOut:"0.37,0,0.63,1",exponentialIn:"0.7,0,0.84,0",exponentialOut:"0.16,1,0.3,1",
exponentialInOut:"0.87,0,0.13,1",circularIn:"0.55,0,1,0.45",circularOut:"0,0.55,0.45,1",circularInOut:"0.85,0,0.15,1"},$a="transform-origin";function tU(t,e,r){
var i=R({},t.shape);R(i,e),t.buildPath(r,i);var n=new yh;return n.reset(of(t)),r.rebuildPath(n,1),n.generateStr(),n.getStr()}function rU(t,e){var r=e.originX,i=e.
originY;(r||i)&&(t[$a]=r+"px "+i+"px")}var iU={fill:"fill",opacity:"opacity",lineWidth:"stroke-width",lineDashOffset:"stroke-dashoffset"};function rM(t,e){var r=e.
zrId+"-ani-"+e.cssAnimIdx++;return e.cssAnims[r]=t,r}function nU(t,e,r){var i=t.shape.paths,n={},a,o;if(w(i,function(l){var u=_u(r.zrId);u.animation=!0,xu(l,{},
u,!0);var f=u.cssAnims,c=u.cssNodes,p=ee(f),h=p.length;if(h){o=p[h-1];var v=f[o];for(var d in v){var m=v[d];n[d]=n[d]||{d:""},n[d].d+=m.d||""}for(var g in c){var y=c[g].
animation;y.indexOf(o)>=0&&(a=y)}}}),!!a){e.d=!1;var s=rM(n,r);return a.replace(o,s)}}function tM(t){return V(t)?eM[t]?"cubic-bezier("+eM[t]+")":_o(t)?t:"":""}function xu(t,e,r,i){
var n=t.animators,a=n.length,o=[];if(t instanceof ko){var s=nU(t,e,r);if(s)o.push(s);else if(!a)return}else if(!a)return;for(var l={},u=0;u<a;u++){var f=n[u],c=[
f.getMaxTime()/1e3+"s"],p=tM(f.getClip().easing),h=f.getDelay();p?c.push(p):c.push("linear"),h&&c.push(h/1e3+"s"),f.getLoop()&&c.push("infinite");var v=c.join("\
 ");l[v]=l[v]||[v,[]],l[v][1].push(f)}function d(y){var _=y[1],x=_.length,S={},b={},T={},C="animation-timing-function";function A(xt,we,Ve){for(var fe=xt.getTracks(),
xe=xt.getMaxTime(),Tr=0;Tr<fe.length;Tr++){var at=fe[Tr];if(at.needsAnimate()){var Ms=at.keyframes,kn=at.propName;if(Ve&&(kn=Ve(kn)),kn)for(var Ph=0;Ph<Ms.length;Ph++){
var Du=Ms[Ph],Mu=Math.round(Du.time/xe*100)+"%",b_=tM(Du.easing),T_=Du.rawValue;(V(T_)||ce(T_))&&(we[Mu]=we[Mu]||{},we[Mu][kn]=Du.rawValue,b_&&(we[Mu][C]=b_))}}}}
for(var E=0;E<x;E++){var D=_[E],O=D.targetName;O?O==="shape"&&A(D,b):!i&&A(D,S)}for(var M in S){var N={};gi(N,t),R(N,S[M]);var P=sf(N),L=S[M][C];T[M]=P?{transform:P}:
{},rU(T[M],N),L&&(T[M][C]=L)}var F,U=!0;for(var M in b){T[M]=T[M]||{};var X=!F,L=b[M][C];X&&(F=new At);var q=F.len();F.reset(),T[M].d=tU(t,b[M],F);var j=F.len();
if(!X&&q!==j){U=!1;break}L&&(T[M][C]=L)}if(!U)for(var M in T)delete T[M].d;if(!i)for(var E=0;E<x;E++){var D=_[E],O=D.targetName;O==="style"&&A(D,T,function(fe){
return iU[fe]})}for(var J=ee(T),re=!0,$,E=1;E<J.length;E++){var de=J[E-1],_e=J[E];if(T[de][$a]!==T[_e][$a]){re=!1;break}$=T[de][$a]}if(re&&$){for(var M in T)T[M][$a]&&
delete T[M][$a];e[$a]=$}if(Ce(J,function(xt){return ee(T[xt]).length>0}).length){var ht=rM(T,r);return ht+" "+y[0]+" both"}}for(var m in l){var s=d(l[m]);s&&o.push(
s)}if(o.length){var g=r.zrId+"-cls-"+xh();r.cssNodes["."+g]={animation:o.join(",")},e.class=g}}function nM(t,e,r){if(!t.ignore)if(t.isSilent()){var i={"pointer-events":"none"};iM(i,e,r,!0)}else{var n=t.states.emphasis&&t.states.emphasis.style?t.states.emphasis.
style:{},a=n.fill;if(!a){var o=t.style&&t.style.fill,s=t.states.select&&t.states.select.style&&t.states.select.style.fill,l=t.currentStates.indexOf("select")>=0&&
s||o;l&&(a=Vs(l))}var u=n.lineWidth;if(u){var f=!n.strokeNoScale&&t.transform?t.transform[0]:1;u=u/f}var i={cursor:"pointer"};a&&(i.fill=a),n.stroke&&(i.stroke=
n.stroke),u&&(i["stroke-width"]=u),iM(i,e,r,!0)}}function iM(t,e,r,i){var n=JSON.stringify(t),a=r.cssStyleCache[n];a||(a=r.zrId+"-cls-"+xh(),r.cssStyleCache[n]=
a,r.cssNodes["."+a+(i?":hover":"")]=t),e.class=e.class?e.class+" "+a:a}var Su=Math.round;function lM(t){return t&&V(t.src)}function uM(t){return t&&W(t.toDataURL)}function qy(t,e,r,i){Wy(function(n,a){var o=n==="fill"||n==="stroke";
o&&af(a)?Jy(e,t,n,i):o&&Hs(a)?e_(r,t,n,i):t[n]=a,o&&i.ssr&&a==="none"&&(t["pointer-events"]="visible")},e,r,!1),cU(r,t,i)}function $y(t,e){var r=lC(e);r&&(r.each(
function(i,n){i!=null&&(t[(Ky+n).toLowerCase()]=i+"")}),e.isSilent()&&(t[Ky+"silent"]="true"))}function aM(t){return Yr(t[0]-1)&&Yr(t[1])&&Yr(t[2])&&Yr(t[3]-1)}
function aU(t){return Yr(t[4])&&Yr(t[5])}function jy(t,e,r){if(e&&!(aU(e)&&aM(e))){var i=r?10:1e4;t.transform=aM(e)?"translate("+Su(e[4]*i)/i+" "+Su(e[5]*i)/i+"\
)":A0(e)}}function oM(t,e,r){for(var i=t.points,n=[],a=0;a<i.length;a++)n.push(Su(i[a][0]*r)/r),n.push(Su(i[a][1]*r)/r);e.points=n.join(" ")}function sM(t){return!t.
smooth}function oU(t){var e=B(t,function(r){return typeof r=="string"?[r,r]:r});return function(r,i,n){for(var a=0;a<e.length;a++){var o=e[a],s=r[o[0]];s!=null&&
(i[o[1]]=Su(s*n)/n)}}}var sU={circle:[oU(["cx","cy","r"])],polyline:[oM,sM],polygon:[oM,sM]};function lU(t){for(var e=t.animators,r=0;r<e.length;r++)if(e[r].targetName===
"shape")return!0;return!1}function fM(t,e){var r=t.style,i=t.shape,n=sU[t.type],a={},o=e.animation,s="path",l=t.style.strokePercent,u=e.compress&&of(t)||4;if(n&&
!e.willUpdate&&!(n[1]&&!n[1](i))&&!(o&&lU(t))&&!(l<1)){s=t.type;var f=Math.pow(10,u);n[0](i,a,f)}else{var c=!t.path||t.shapeChanged();t.path||t.createPathProxy();
var p=t.path;c&&(p.beginPath(),t.buildPath(p,t.shape),t.pathUpdated());var h=p.getVersion(),v=t,d=v.__svgPathBuilder;(v.__svgPathVersion!==h||!d||l!==v.__svgPathStrokePercent)&&
(d||(d=v.__svgPathBuilder=new yh),d.reset(u),p.rebuildPath(d,l),d.generateStr(),v.__svgPathVersion=h,v.__svgPathStrokePercent=l),a.d=d.getStr()}return jy(a,t.transform),
qy(a,r,t,e),$y(a,t),e.animation&&xu(t,a,e),e.emphasis&&nM(t,a,e),Ke(s,t.id+"",a)}function uU(t,e){var r=t.style,i=r.image;if(i&&!V(i)&&(lM(i)?i=i.src:uM(i)&&(i=
i.toDataURL())),!!i){var n=r.x||0,a=r.y||0,o=r.width,s=r.height,l={href:i,width:o,height:s};return n&&(l.x=n),a&&(l.y=a),jy(l,t.transform),qy(l,r,t,e),$y(l,t),e.
animation&&xu(t,l,e),Ke("image",t.id+"",l)}}function fU(t,e){var r=t.style,i=r.text;if(i!=null&&(i+=""),!(!i||isNaN(r.x)||isNaN(r.y))){var n=r.font||Bt,a=r.x||0,
o=M0(r.y||0,Yn(n),r.textBaseline),s=D0[r.textAlign]||r.textAlign,l={"dominant-baseline":"central","text-anchor":s};if(kv(r)){var u="",f=r.fontStyle,c=Rv(r.fontSize);
if(!parseFloat(c))return;var p=r.fontFamily||Nh,h=r.fontWeight;u+="font-size:"+c+";font-family:"+p+";",f&&f!=="normal"&&(u+="font-style:"+f+";"),h&&h!=="normal"&&
(u+="font-weight:"+h+";"),l.style=u}else l.style="font: "+n;return i.match(/\s/)&&(l["xml:space"]="preserve"),a&&(l.x=a),o&&(l.y=o),jy(l,t.transform),qy(l,r,t,e),
$y(l,t),e.animation&&xu(t,l,e),Ke("text",t.id+"",l,void 0,i)}}function Qy(t,e){if(t instanceof te)return fM(t,e);if(t instanceof ut)return uU(t,e);if(t instanceof
sa)return fU(t,e)}function cU(t,e,r){var i=t.style;if(O0(i)){var n=L0(t),a=r.shadowCache,o=a[n];if(!o){var s=t.getGlobalScale(),l=s[0],u=s[1];if(!l||!u)return;var f=i.
shadowOffsetX||0,c=i.shadowOffsetY||0,p=i.shadowBlur,h=tn(i.shadowColor),v=h.opacity,d=h.color,m=p/2/l,g=p/2/u,y=m+" "+g;o=r.zrId+"-s"+r.shadowIdx++,r.defs[o]=Ke(
"filter",o,{id:o,x:"-100%",y:"-100%",width:"300%",height:"300%"},[Ke("feDropShadow","",{dx:f/l,dy:c/u,stdDeviation:y,"flood-color":d,"flood-opacity":v})]),a[n]=
o}e.filter=Gs(o)}}function Jy(t,e,r,i){var n=t[r],a,o={gradientUnits:n.global?"userSpaceOnUse":"objectBoundingBox"};if(rf(n))a="linearGradient",o.x1=n.x,o.y1=n.
y,o.x2=n.x2,o.y2=n.y2;else if(nf(n))a="radialGradient",o.cx=G(n.x,.5),o.cy=G(n.y,.5),o.r=G(n.r,.5);else return;for(var s=n.colorStops,l=[],u=0,f=s.length;u<f;++u){
var c=tf(s[u].offset)*100+"%",p=s[u].color,h=tn(p),v=h.color,d=h.opacity,m={offset:c};m["stop-color"]=v,d<1&&(m["stop-opacity"]=d),l.push(Ke("stop",u+"",m))}var g=Ke(
a,"",o,l),y=yu(g),_=i.gradientCache,x=_[y];x||(x=i.zrId+"-g"+i.gradientIdx++,_[y]=x,o.id=x,i.defs[x]=Ke(a,x,o,l)),e[r]=Gs(x)}function e_(t,e,r,i){var n=t.style[r],
a=t.getBoundingRect(),o={},s=n.repeat,l=s==="no-repeat",u=s==="repeat-x",f=s==="repeat-y",c;if(pv(n)){var p=n.imageWidth,h=n.imageHeight,v=void 0,d=n.image;if(V(
d)?v=d:lM(d)?v=d.src:uM(d)&&(v=d.toDataURL()),typeof Image>"u"){var m="Image width/height must been given explictly in svg-ssr renderer.";ze(p,m),ze(h,m)}else if(p==
null||h==null){var g=function(E,D){if(E){var O=E.elm,M=p||D.width,N=h||D.height;E.tag==="pattern"&&(u?(N=1,M/=a.width):f&&(M=1,N/=a.height)),E.attrs.width=M,E.attrs.
height=N,O&&(O.setAttribute("width",M),O.setAttribute("height",N))}},y=Is(v,null,t,function(E){l||g(b,E),g(c,E)});y&&y.width&&y.height&&(p=p||y.width,h=h||y.height)}
c=Ke("image","img",{href:v,width:p,height:h}),o.width=p,o.height=h}else n.svgElement&&(c=ie(n.svgElement),o.width=n.svgWidth,o.height=n.svgHeight);if(c){var _,x;
l?_=x=1:u?(x=1,_=o.width/a.width):f?(_=1,x=o.height/a.height):o.patternUnits="userSpaceOnUse",_!=null&&!isNaN(_)&&(o.width=_),x!=null&&!isNaN(x)&&(o.height=x);var S=sf(
n);S&&(o.patternTransform=S);var b=Ke("pattern","",o,[c]),T=yu(b),C=i.patternCache,A=C[T];A||(A=i.zrId+"-p"+i.patternIdx++,C[T]=A,o.id=A,b=i.defs[A]=Ke("pattern",
A,o,[c])),e[r]=Gs(A)}}function cM(t,e,r){var i=r.clipPathCache,n=r.defs,a=i[t.id];if(!a){a=r.zrId+"-c"+r.clipPathIdx++;var o={id:a};i[t.id]=a,n[a]=Ke("clipPath",
a,o,[fM(t,r)])}e["clip-path"]=Gs(a)}function t_(t){return document.createTextNode(t)}function Rn(t,e,r){t.insertBefore(e,r)}function r_(t,e){t.removeChild(e)}function i_(t,e){t.appendChild(e)}function n_(t){return t.parentNode}function a_(t){return t.
nextSibling}function Sh(t,e){t.textContent=e}var pM=58,hU=120,vU=Ke("","");function o_(t){return t===void 0}function si(t){return t!==void 0}function dU(t,e,r){for(var i={},n=e;n<=r;++n){var a=t[n].key;a!==
void 0&&(i[a]=n)}return i}function bu(t,e){var r=t.key===e.key,i=t.tag===e.tag;return i&&r}function Tu(t){var e,r=t.children,i=t.tag;if(si(i)){var n=t.elm=_h(i);
if(Th(vU,t),k(r))for(e=0;e<r.length;++e){var a=r[e];a!=null&&i_(n,Tu(a))}else si(t.text)&&!Y(t.text)&&i_(n,t_(t.text))}else t.elm=t_(t.text);return t.elm}function hM(t,e,r,i,n){
for(;i<=n;++i){var a=r[i];a!=null&&Rn(t,Tu(a),e)}}function bh(t,e,r,i){for(;r<=i;++r){var n=e[r];if(n!=null)if(si(n.tag)){var a=n_(n.elm);r_(a,n.elm)}else r_(t,
n.elm)}}function Th(t,e){var r,i=e.elm,n=t&&t.attrs||{},a=e.attrs||{};if(n!==a){for(r in a){var o=a[r],s=n[r];s!==o&&(o===!0?i.setAttribute(r,""):o===!1?i.removeAttribute(
r):r==="style"?i.style.cssText=o:r.charCodeAt(0)!==hU?i.setAttribute(r,o):r==="xmlns:xlink"||r==="xmlns"?i.setAttributeNS(jD,r,o):r.charCodeAt(3)===pM?i.setAttributeNS(
QD,r,o):r.charCodeAt(5)===pM?i.setAttributeNS(Xy,r,o):i.setAttribute(r,o))}for(r in n)r in a||i.removeAttribute(r)}}function mU(t,e,r){for(var i=0,n=0,a=e.length-
1,o=e[0],s=e[a],l=r.length-1,u=r[0],f=r[l],c,p,h,v;i<=a&&n<=l;)o==null?o=e[++i]:s==null?s=e[--a]:u==null?u=r[++n]:f==null?f=r[--l]:bu(o,u)?(bs(o,u),o=e[++i],u=r[++n]):
bu(s,f)?(bs(s,f),s=e[--a],f=r[--l]):bu(o,f)?(bs(o,f),Rn(t,o.elm,a_(s.elm)),o=e[++i],f=r[--l]):bu(s,u)?(bs(s,u),Rn(t,s.elm,o.elm),s=e[--a],u=r[++n]):(o_(c)&&(c=dU(
e,i,a)),p=c[u.key],o_(p)?Rn(t,Tu(u),o.elm):(h=e[p],h.tag!==u.tag?Rn(t,Tu(u),o.elm):(bs(h,u),e[p]=void 0,Rn(t,h.elm,o.elm))),u=r[++n]);(i<=a||n<=l)&&(i>a?(v=r[l+
1]==null?null:r[l+1].elm,hM(t,v,r,n,l)):bh(t,e,i,a))}function bs(t,e){var r=e.elm=t.elm,i=t.children,n=e.children;t!==e&&(Th(t,e),o_(e.text)?si(i)&&si(n)?i!==n&&
mU(r,i,n):si(n)?(si(t.text)&&Sh(r,""),hM(r,null,n,0,n.length-1)):si(i)?bh(r,i,0,i.length-1):si(t.text)&&Sh(r,""):t.text!==e.text&&(si(i)&&bh(r,i,0,i.length-1),Sh(
r,e.text)))}function s_(t,e){if(bu(t,e))bs(t,e);else{var r=t.elm,i=n_(r);Tu(e),i!==null&&(Rn(i,e.elm,a_(r)),bh(i,[t],0,0))}return e}var gU=0,yU=(function(){function t(e,r,i){if(this.type="svg",this.configLayer=_U("configLayer"),this.storage=r,this._opts=i=R({},i),this.root=e,this._id="zr"+gU++,
this._oldVNode=Zy(i.width,i.height),e&&!i.ssr){var n=this._viewport=document.createElement("div");n.style.cssText="position:relative;overflow:hidden";var a=this.
_svgDom=this._oldVNode.elm=_h("svg");Th(null,this._oldVNode),n.appendChild(a),e.appendChild(n)}this.resize(i.width,i.height)}return t.prototype.getType=function(){
return this.type},t.prototype.getViewportRoot=function(){return this._viewport},t.prototype.getViewportRootOffset=function(){var e=this.getViewportRoot();if(e)return{
offsetLeft:e.offsetLeft||0,offsetTop:e.offsetTop||0}},t.prototype.getSvgDom=function(){return this._svgDom},t.prototype.refresh=function(){if(this.root){var e=this.
renderToVNode({willUpdate:!0});e.attrs.style="position:absolute;left:0;top:0;user-select:none",s_(this._oldVNode,e),this._oldVNode=e}},t.prototype.renderOneToVNode=
function(e){return Qy(e,_u(this._id))},t.prototype.renderToVNode=function(e){e=e||{};var r=this.storage.getDisplayList(!0),i=this._width,n=this._height,a=_u(this.
_id);a.animation=e.animation,a.willUpdate=e.willUpdate,a.compress=e.compress,a.emphasis=e.emphasis,a.ssr=this._opts.ssr;var o=[],s=this._bgVNode=xU(i,n,this._backgroundColor,
a);s&&o.push(s);var l=e.compress?null:this._mainVNode=Ke("g","main",{},[]);this._paintList(r,a,l?l.children:o),l&&o.push(l);var u=B(ee(a.defs),function(p){return a.
defs[p]});if(u.length&&o.push(Ke("defs","defs",{},u)),e.animation){var f=JD(a.cssNodes,a.cssAnims,{newline:!0});if(f){var c=Ke("style","stl",{},[],f);o.push(c)}}
return Zy(i,n,o,e.useViewBox)},t.prototype.renderToString=function(e){return e=e||{},yu(this.renderToVNode({animation:G(e.cssAnimation,!0),emphasis:G(e.cssEmphasis,
!0),willUpdate:!1,compress:!0,useViewBox:G(e.useViewBox,!0)}),{newline:!0})},t.prototype.setBackgroundColor=function(e){this._backgroundColor=e},t.prototype.getSvgRoot=
function(){return this._mainVNode&&this._mainVNode.elm},t.prototype._paintList=function(e,r,i){for(var n=e.length,a=[],o=0,s,l,u=0,f=0;f<n;f++){var c=e[f];if(!c.
invisible){var p=c.__clipPaths,h=p&&p.length||0,v=l&&l.length||0,d=void 0;for(d=Math.max(h-1,v-1);d>=0&&!(p&&l&&p[d]===l[d]);d--);for(var m=v-1;m>d;m--)o--,s=a[o-
1];for(var g=d+1;g<h;g++){var y={};cM(p[g],y,r);var _=Ke("g","clip-g-"+u++,y,[]);(s?s.children:i).push(_),a[o++]=_,s=_}l=p;var x=Qy(c,r);x&&(s?s.children:i).push(
x)}}},t.prototype.resize=function(e,r){var i=this._opts,n=this.root,a=this._viewport;if(e!=null&&(i.width=e),r!=null&&(i.height=r),n&&a&&(a.style.display="none",
e=An(n,0,i),r=An(n,1,i),a.style.display=""),this._width!==e||this._height!==r){if(this._width=e,this._height=r,a){var o=a.style;o.width=e+"px",o.height=r+"px"}if(Hs(
this._backgroundColor))this.refresh();else{var s=this._svgDom;s&&(s.setAttribute("width",e),s.setAttribute("height",r));var l=this._bgVNode&&this._bgVNode.elm;l&&
(l.setAttribute("width",e),l.setAttribute("height",r))}}},t.prototype.getWidth=function(){return this._width},t.prototype.getHeight=function(){return this._height},
t.prototype.dispose=function(){this.root&&(this.root.innerHTML=""),this._svgDom=this._viewport=this.storage=this._oldVNode=this._bgVNode=this._mainVNode=null},t.
prototype.clear=function(){this._svgDom&&(this._svgDom.innerHTML=null),this._oldVNode=null},t.prototype.toDataURL=function(e){var r=this.renderToString(),i="dat\
a:image/svg+xml;";return e?(r=P0(r),r&&i+"base64,"+r):i+"charset=UTF-8,"+encodeURIComponent(r)},t})();function _U(t){return function(){}}function xU(t,e,r,i){var n;
if(r&&r!=="none")if(n=Ke("rect","bg",{width:t,height:e,x:"0",y:"0"}),af(r))Jy({fill:r},n.attrs,"fill",i);else if(Hs(r))e_({style:{fill:r},dirty:Pe,getBoundingRect:function(){
return{width:t,height:e}}},n.attrs,"fill",i);else{var a=tn(r),o=a.color,s=a.opacity;n.attrs.fill=o,s<1&&(n.attrs["fill-opacity"]=s)}return n}var vM=yU;function l_(t){t.registerPainter("svg",vM)}function dM(t,e,r){var i=Ze.createCanvas(),n=e.getWidth(),a=e.getHeight(),o=i.style;return o&&(o.position="absolute",o.left="0",o.top="0",o.width=n+"px",o.height=
a+"px",i.setAttribute("data-zr-dom-id",t)),i.width=n*r,i.height=a*r,i}function wh(t){return!t.__cursors.get(_d)}function mM(t){var e=t.__cursors.get(_d);return{
startIdx:e?e.startIdx:0,endIdx:e?e.endIdx:0}}var SU=(function(t){I(e,t);function e(r,i,n){var a=t.call(this)||this;a.motionBlur=!1,a.lastFrameAlpha=.7,a.dpr=1,a.
virtual=!1,a.config={},a.zlevel=0,a.zlevel2=Bo,a.maxRepaintRectCount=5,a.__dirty=!0,a.__firstTimePaint=!0,a.__prevIdx={startIdx:0,endIdx:0};var o;n=n||jn,typeof r==
"string"?o=dM(r,i,n):Y(r)&&(o=r,r=o.id),a.id=r,a.dom=o;var s=o.style;return s&&(Ru(o),o.onselectstart=function(){return!1},s.padding="0",s.margin="0",s.borderWidth=
"0"),a.painter=i,a.dpr=n,a}return e.prototype.afterBrush=function(){this.__prevIdx=mM(this)},e.prototype.initContext=function(){this.ctx=this.dom.getContext("2d"),
this.ctx.dpr=this.dpr},e.prototype.setUnpainted=function(){this.__firstTimePaint=!0},e.prototype.createBackBuffer=function(){var r=this.dpr;this.domBack=dM("bac\
k-"+this.id,this.painter,r),this.ctxBack=this.domBack.getContext("2d"),r!==1&&this.ctxBack.scale(r,r)},e.prototype.createRepaintRects=function(r,i,n,a){if(this.
__firstTimePaint)return this.__firstTimePaint=!1,null;var o=[],s=this.maxRepaintRectCount,l=!1,u=new ne(0,0,0,0);function f(x){if(!(!x.isFinite()||x.isZero()))if(o.
length===0){var S=new ne(0,0,0,0);S.copy(x),o.push(S)}else{for(var b=!1,T=1/0,C=0,A=0;A<o.length;++A){var E=o[A];if(E.intersect(x)){var D=new ne(0,0,0,0);D.copy(
E),D.union(x),o[A]=D,b=!0;break}else if(l){u.copy(x),u.union(E);var O=x.width*x.height,M=E.width*E.height,N=u.width*u.height,P=N-O-M;P<T&&(T=P,C=A)}}if(l&&(o[C].
union(x),b=!0),!b){var S=new ne(0,0,0,0);S.copy(x),o.push(S)}l||(l=o.length>=s)}}for(var c=mM(this),p=c.startIdx;p<c.endIdx;++p){var h=r[p];if(h){var v=h.shouldBePainted(
n,a,!0,!0),d=h.__isRendered&&(h.__dirty&qe||!v)?h.getPrevPaintRect():null;d&&f(d);var m=v&&(h.__dirty&qe||!h.__isRendered)?h.getPaintRect():null;m&&f(m)}}for(var g=this.
__prevIdx,p=g.startIdx;p<g.endIdx;++p){var h=i[p],v=h&&h.shouldBePainted(n,a,!0,!0);if(h&&(!v||!h.__zr)&&h.__isRendered){var d=h.getPrevPaintRect();d&&f(d)}}var y;
do{y=!1;for(var p=0;p<o.length;){if(o[p].isZero()){o.splice(p,1);continue}for(var _=p+1;_<o.length;)o[p].intersect(o[_])?(y=!0,o[p].union(o[_]),o.splice(_,1)):_++;
p++}}while(y);return this._paintRects=o,o},e.prototype.debugGetPaintRects=function(){return(this._paintRects||[]).slice()},e.prototype.resize=function(r,i){var n=this.
dpr,a=this.dom,o=a.style,s=this.domBack;o&&(o.width=r+"px",o.height=i+"px"),a.width=r*n,a.height=i*n,s&&(s.width=r*n,s.height=i*n,n!==1&&this.ctxBack.scale(n,n))},
e.prototype.clear=function(r,i,n){var a=this.dom,o=this.ctx,s=a.width,l=a.height;i=i||this.clearColor;var u=this.motionBlur&&!r,f=this.lastFrameAlpha,c=this.dpr,
p=this;u&&(this.domBack||this.createBackBuffer(),this.ctxBack.globalCompositeOperation="copy",this.ctxBack.drawImage(a,0,0,s/c,l/c));var h=this.domBack;function v(d,m,g,y){
if(o.clearRect(d,m,g,y),i&&i!=="transparent"){var _=void 0;if(Yi(i)){var x=i.global||i.__width===g&&i.__height===y;_=x&&i.__canvasGradient||su(o,i,{x:0,y:0,width:g,
height:y}),i.__canvasGradient=_,i.__width=g,i.__height=y}else P_(i)&&(i.scaleX=i.scaleX||c,i.scaleY=i.scaleY||c,_=Vp(o,i,{dirty:function(){p.setUnpainted(),p.painter.
refresh()}}));o.save(),o.fillStyle=_||i,o.fillRect(d,m,g,y),o.restore()}u&&(o.save(),o.globalAlpha=f,o.drawImage(h,d,m,g,y),o.restore())}!n||u?v(0,0,s,l):n.length&&
w(n,function(d){v(d.x*c,d.y*c,d.width*c,d.height*c)})},e})(mt),u_=SU;var gM=1e5,ja=314159,f_=void 0,bU=1,c_=2;function TU(t){return t?t.__builtin__?!0:!(typeof t.resize!="function"||typeof t.refresh!="function"):!1}function wU(t,e){
var r=document.createElement("div");return r.style.cssText=["position:relative","width:"+t+"px","height:"+e+"px","padding:0","margin:0","border-width:0"].join("\
;")+";",r}function yM(t,e,r,i){var n=new u_(t,e,e.dpr);return n.zlevel=r,n.zlevel2=i,n.__builtin__=!0,_M(n),n}function _M(t){t.__cursorStack=[],t.__cursors=Z()}
function CU(t){return t.startIdx=t.drawIdx=t.endIdx=t.endIdxNew=0,t.used=!1,t.first=t.last=NaN,t.notClearIdx=-1,t}function EU(t,e){var r=t.__cursors,i=+e;return r.
get(i)||(t.__cursorStack.push(i),r.set(i,CU({key:i})))}function Ch(t,e){for(var r=t.__cursorStack,i=0;i<r.length;i++)e(t.__cursors.get(r[i]))}function p_(t,e){var r=t.
layers;return r[e]||(r[e]=new Array(3))}function Ct(t,e,r){for(var i=t.layerStack,n=0;n<i.length;n++){var a=i[n].zl,o=i[n].zl2,s=t.layers[a][o];(!r||(!(r&wu)||s.
__builtin__)&&(!(r&h_)||!s.__builtin__)&&(!(r&xM)||s!==t.hoverlayer))&&e(s,a,o,n)}}var wu=1,h_=2,xM=4,Eh=wu|xM,AU=(function(){function t(e,r,i,n){this.type="can\
vas",this._prevDisplayList=[],this._layerConfig={},this._needsManuallyCompositing=!1,this.type="canvas",this._i={layerStack:[],layers:[]};var a=!e.nodeName||e.nodeName.
toUpperCase()==="CANVAS";this._opts=i=R({},i||{}),this.dpr=i.devicePixelRatio||jn,this._singleCanvas=a,this.root=e;var o=e.style;if(o&&(Ru(e),e.innerHTML=""),this.
storage=r,this._prevDisplayList=[],a){var l=e,u=l.width,f=l.height;i.width!=null&&(u=i.width),i.height!=null&&(f=i.height),this.dpr=i.devicePixelRatio||1,l.width=
u*this.dpr,l.height=f*this.dpr,this._width=u,this._height=f;var c=yM(l,this,ja,Bo);c.initContext(),this._insertLayer(c,ja,Bo,!0),this._domRoot=e}else{this._width=
An(e,0,i),this._height=An(e,1,i);var s=this._domRoot=wU(this._width,this._height);e.appendChild(s)}}return t.prototype.getType=function(){return"canvas"},t.prototype.
isSingleCanvas=function(){return this._singleCanvas},t.prototype.getViewportRoot=function(){return this._domRoot},t.prototype.getViewportRootOffset=function(){var e=this.
getViewportRoot();if(e)return{offsetLeft:e.offsetLeft||0,offsetTop:e.offsetTop||0}},t.prototype.refresh=function(e){var r;e&&!Y(e)?r={paintAll:!!e}:r=e||{};var i=G(
r.refresh,!0),n=G(r.refreshHover,!1);if(n&&(this._hoverLayerDirty=c_),!i)return n&&this._paintHoverList(this.storage.getDisplayList(!1)),this;var a=this.storage.
getDisplayList(!0);this._updateLayerStatus(a,r.paintAll),this._redrawId=Math.random();var o=this._prevDisplayList;this._paintList(a,o,this._redrawId);var s=this.
_backgroundColor;return Ct(this._i,function(l,u,f,c){l.refresh&&l.refresh(c===0?s:null)},h_),this._opts.useDirtyRect&&(this._prevDisplayList=a.slice()),this},t.
prototype._paintHoverList=function(e){var r=this._i.hoverlayer,i=this._hoverLayerDirty;if(this._hoverLayerDirty=f_,i!==f_&&(!r&&i===c_&&(r=this._i.hoverlayer=this.
_ensureLayer(gM)),!!r)){r.clear();for(var n={inHover:!0,viewWidth:this._width,viewHeight:this._height,beforeBrushParam:{}},a,o=0,s=e.length;o<s;o++){var l=e[o];
if(l.__inHover){a||(a=r.ctx,a.save());var u=l.__hoverStyle,f=void 0;u&&(f=l.style,l.style=u),Dn(a,l,n),u&&(l.style=f)}}a&&(Ya(a,n),a.restore())}},t.prototype.getHoverLayer=
function(){return this._ensureLayer(gM)},t.prototype.paintOne=function(e,r){Hp(e,r)},t.prototype._paintList=function(e,r,i){if(this._redrawId===i){var n=this._doPaintList(
e,r);if(this._needsManuallyCompositing&&this._compositeManually(),n)Ct(this._i,function(o){o.afterBrush&&o.afterBrush()},Eh),this._paintHoverList(e);else{var a=this;
Jl(function(){a._paintList(e,r,i)})}}},t.prototype._compositeManually=function(){var e=this._ensureLayer(ja).ctx,r=this._domRoot.width,i=this._domRoot.height;e.
clearRect(0,0,r,i),Ct(this._i,function(n){n.virtual&&e.drawImage(n.dom,0,0,r,i)},wu)},t.prototype._doPaintList=function(e,r){var i=this,n=!0;return Ct(this._i,function(a){
var o=!1;if(Ch(a,function(c){(c.drawIdx<c.endIdx||c.notClearIdx>=0)&&(o=!0)}),!(!o&&!a.__dirty)){var s=i._opts.useDirtyRect&&!wh(a)?a.createRepaintRects(e,r,i._width,
i._height):null,l=i._i.layerStack[0],u=!0;if(a.__dirty){u=!1,a.__dirty=!1;var f=a.zlevel===l.zl&&a.zlevel2===l.zl2?i._backgroundColor:null;a.clear(!1,f,s)}Ch(a,
function(c){var p=i._paintPerCursor(a,c,e,s,u);n=n&&p})}},Eh),se.wxa&&Ct(this._i,function(a){a&&a.ctx&&a.ctx.draw&&a.ctx.draw()}),n},t.prototype._paintPerCursor=
function(e,r,i,n,a){var o=e.ctx;if(n)if(!n.length)r.drawIdx=r.endIdx;else for(var s=this.dpr,l=0;l<n.length;++l){var u=n[l];o.save(),o.beginPath(),o.rect(u.x*s,
u.y*s,u.width*s,u.height*s),o.clip(),this._paintPerCursorInRect(e,r,i,u,a),o.restore()}else o.save(),this._paintPerCursorInRect(e,r,i,null,a),o.restore();return r.
drawIdx>=r.endIdx},t.prototype._paintPerCursorInRect=function(e,r,i,n,a){for(var o={inHover:!1,allClipped:!1,prevEl:null,viewWidth:this._width,viewHeight:this._height,
beforeBrushParam:{contentRetained:a}},s=e.ctx,l=wh(e),u=l&&Ze.getTime(),f=r.drawIdx,c=r.notClearIdx,p=c>=0?Math.min(c,f):f;p<r.endIdx;p++){var h=i[p];if(!(p<f&&
!h.notClear)){if(h.__inHover&&(this._hoverLayerDirty=c_),n!=null){var v=h.getPaintRect();v&&v.intersect(n)&&(Dn(s,h,o),h.setPrevPaintRect(v))}else Dn(s,h,o);if(l){
var d=Ze.getTime()-u;if(d>15){p++;break}}}}Ya(s,o),r.drawIdx=Math.max(p,f)},t.prototype.getLayer=function(e,r){return this._ensureLayer(e,0,r)},t.prototype._ensureLayer=
function(e,r,i){r=r||0;var n=this._singleCanvas;n&&!this._needsManuallyCompositing&&(e=ja,r=0);var a=p_(this._i,e)[r];return a||(a=yM("zr_"+e+"."+r,this,e,r),this.
_layerConfig[e]&&me(a,this._layerConfig[e],!0),(i||n&&e!==ja)&&(a.virtual=!0),this._insertLayer(a,e,r,!1),a.initContext()),a},t.prototype.insertLayer=function(e,r){
this._insertLayer(r,e,0,!1)},t.prototype._insertLayer=function(e,r,i,n){var a=this._i,o=a.layers,s=a.layerStack,l=this._domRoot,u=null;if(!(o[r]&&o[r][i])&&TU(e)){
for(var f=s.length,c=0;c<f&&(s[c].zl<r||s[c].zl===r&&s[c].zl2<i);)c++;if(c>0&&(u=p_(a,s[c-1].zl)[s[c-1].zl2]),s.splice(c,0,{zl:r,zl2:i}),p_(a,r)[i]=e,!n&&!e.virtual)
if(u){var p=u.dom;p.nextSibling?l.insertBefore(e.dom,p.nextSibling):l.appendChild(e.dom)}else l.firstChild?l.insertBefore(e.dom,l.firstChild):l.appendChild(e.dom);
e.painter||(e.painter=this)}},t.prototype.eachLayer=function(e,r){return Ct(this._i,function(i,n){e.call(r,i,n)})},t.prototype.eachBuiltinLayer=function(e,r){return Ct(
this._i,function(i,n){e.call(r,i,n)},wu)},t.prototype.eachOtherLayer=function(e,r){return Ct(this._i,function(i,n){e.call(r,i,n)},h_)},t.prototype.getLayers=function(){
var e={};return Ct(this._i,function(r,i,n){e[r.id]=r}),e},t.prototype._updateLayerStatus=function(e,r){var i=this;if(i._singleCanvas)for(var n=1;n<e.length;n++){
var a=e[n];if(a.zlevel!==e[n-1].zlevel||a.incremental){i._needsManuallyCompositing=!0;break}}Ct(i._i,function(m){m.__dirty=!1,Ch(m,function(g){g.used=!1,g.endIdxNew=
0,g.notClearIdx=-1})},Eh);for(var o,s=null,l=null,u=!1,f=0,c=e.length;f<c;f++){var a=e[f],p=a.zlevel,h=a.incremental,v=void 0;if(o!==p&&(o=p,u=!1),h?(u=!0,v=PS):
v=u?LS:Bo,(!s||p!==s.zlevel||v!==s.zlevel2)&&(s=i._ensureLayer(p,v),l=null,!s.__builtin__)){ro("ZLevel "+p+" has been used by unknown layer "+s.id);continue}if((!l||
h!==l.key)&&(l=EU(s,h),!l.used))if(l.used=!0,!r&&l.first===a.id){var d=f-l.startIdx;l.startIdx=f,l.drawIdx+=d,l.endIdx+=d}else s.__dirty=!0,l.first=a.id,l.startIdx=
l.drawIdx=f,l.endIdx=f+1;l.endIdxNew=f+1,a.__dirty&qe&&!a.__inHover&&((!h||!a.notClear&&f<l.drawIdx)&&(s.__dirty=!0),h&&a.notClear&&l.notClearIdx<0&&(l.notClearIdx=
f))}Ct(i._i,function(m){for(var g=m.__cursorStack,y=m.__cursors,_=g.length-1;_>=0;_--){var x=y.get(g[_]);if(!x.used)m.__dirty=!0,y.removeKey(g[_]),g.splice(_,1);else{
var S=x.endIdxNew;(wh(m)?S<x.drawIdx:S!==x.endIdx||!S||e[S-1].id!==x.last)&&(m.__dirty=!0),x.endIdx=x.endIdxNew,x.last=S?e[S-1].id:NaN}}m.__dirty&&(Ch(m,function(b){
b.drawIdx=b.startIdx}),i._hoverLayerDirty===f_&&(i._hoverLayerDirty=bU))},Eh)},t.prototype.clear=function(){return Ct(this._i,function(e){e.clear(),_M(e)},wu),this},
t.prototype.setBackgroundColor=function(e){this._backgroundColor=e,Ct(this._i,function(r){r.setUnpainted()})},t.prototype.configLayer=function(e,r){if(r){var i=this.
_layerConfig;i[e]?me(i[e],r,!0):i[e]=r,Ct(this._i,function(n,a){me(n,i[a],!0)})}},t.prototype.delLayer=function(e){for(var r=this._i.layerStack,i=this._i.layers,
n=r.length-1;n>=0;n--){var a=r[n];if(a.zl===e){var o=i[e][a.zl2];if(o.__builtin__)continue;if(r.splice(n,1),i[e][a.zl2]=void 0,!o.virtual){var s=o.dom.parentNode;
s&&s.removeChild(o.dom)}}}},t.prototype.resize=function(e,r){if(this._domRoot.style){var i=this._domRoot;i.style.display="none";var n=this._opts,a=this.root;e!=
null&&(n.width=e),r!=null&&(n.height=r),e=An(a,0,n),r=An(a,1,n),i.style.display="",(this._width!==e||r!==this._height)&&(i.style.width=e+"px",i.style.height=r+"\
px",Ct(this._i,function(o){o.resize(e,r)}),this.refresh({paintAll:!0})),this._width=e,this._height=r}else{if(e==null||r==null)return;this._width=e,this._height=
r,this._ensureLayer(ja).resize(e,r)}return this},t.prototype.clearLayer=function(e){w(this._i.layers[e],function(r){r&&!r.__builtin__&&r.clear()})},t.prototype.
dispose=function(){this.root.innerHTML="",this.root=this.storage=this._domRoot=this._i=null},t.prototype.getRenderedCanvas=function(e){if(e=e||{},this._singleCanvas&&
!this._compositeManually)return this._i.layers[ja][0].dom;var r=new u_("image",this,e.pixelRatio||this.dpr);r.initContext(),r.clear(!1,e.backgroundColor||this._backgroundColor);
var i=r.ctx;if(e.pixelRatio<=this.dpr){this.refresh();var n=r.dom.width,a=r.dom.height;Ct(this._i,function(c){c.__builtin__?i.drawImage(c.dom,0,0,n,a):c.renderToCanvas&&
(i.save(),c.renderToCanvas(i),i.restore())})}else{for(var o={inHover:!1,viewWidth:this._width,viewHeight:this._height,beforeBrushParam:{}},s=this.storage.getDisplayList(
!0),l=0,u=s.length;l<u;l++){var f=s[l];Dn(i,f,o)}Ya(i,o)}return r.dom},t.prototype.getWidth=function(){return this._width},t.prototype.getHeight=function(){return this.
_height},t})(),SM=AU;function v_(t){t.registerPainter("canvas",SM)}function DU(t,e,r){for(let[i,n]of Object.entries(e??{}))n==null||n===!1||(i.startsWith("on")?t.addEventListener(i.slice(2),n):i==="style"?Object.assign(t.style,
n):t.setAttribute(i,n===!0?"":String(n)));for(let i of r.flat(1/0))i==null||i===!1||t.append(i instanceof Node?i:document.createTextNode(String(i)));return t}function z(t,e,...r){
return DU(document.createElement(t),e,r)}function Ts(t){return z("span",{class:"swatch",style:{background:`var(--${t})`}})}function ws(t,e,{text:r=[],rowClass:i=()=>null,caption:n=null}={}){let a=s=>s===
0||r.includes(s),o=(s,l,u)=>z(s,{class:a(u)?null:"number",scope:s==="th"?"col":null},l);return z("div",{class:"scroll",tabindex:0,role:"region","aria-label":n??
"Table"},z("table",{},z("thead",{},z("tr",{},t.map((s,l)=>o("th",s,l)))),z("tbody",{},e.map((s,l)=>z("tr",{class:i(l)},s.map((u,f)=>o("td",u,f)))))))}var kt={compute:"Compute",tensor:"Tensor parallel",data:"Data parallel",pipeline:"Pipeline transfers",expert:"Expert parallel",context:"Context parallel",offload:"\
Offload",bubble:"Pipeline bubble",optimizer:"Optimizer",host:"Host",input:"Input"},MU={exposed_tensor_parallel:"tensor",tensor_parallel:"tensor",exposed_data_parallel:"\
data",data_parallel:"data",exposed_pipeline:"pipeline",exposed_expert:"expert",expert_parallel:"expert",exposed_context:"context",context_parallel:"context",exposed_offload:"\
offload",pipeline_bubble:"bubble"};function d_(t){return MU[t]??(t in kt?t:"host")}function Cu(t){let e={};for(let[r,i]of Object.entries(t??{}))e[d_(r)]=i;return e}
var Eu={parameters:"Parameters",gradients:"Gradients",optimizer:"Optimizer states",activations:"Activations",buffers:"Buffers and workspaces"},bM={forward:"Forw\
ard",backward:"Backward",weight:"Weight gradient",recompute:"Recompute",other:"Other"};function Oe(t){return getComputedStyle(document.documentElement).getPropertyValue(
`--${t}`).trim()}Ur([jm,v_,by,My,Om,Vy,Uy,zy,qg,l_,Iy]);var m_=new Set;function OU(){return{animation:!1,backgroundColor:"transparent",textStyle:{fontFamily:"inherit",fontSize:12,
color:Oe("ink-soft")},tooltip:{confine:!0,backgroundColor:Oe("raised"),borderColor:Oe("line"),textStyle:{color:Oe("ink"),fontSize:12},extraCssText:"box-shadow: \
0 4px 16px rgb(0 0 0 / 18%); border-radius: 8px; max-width: 320px;"}}}function Cs(t){let e={lineStyle:{color:Oe("line")}};return{nameTextStyle:{color:Oe("ink-so\
ft"),fontSize:12},axisLabel:{color:Oe("ink-soft"),hideOverlap:!0,...t.axisLabel},axisLine:{show:t.type==="category",...e},axisTick:{show:!1},splitLine:{show:t.type!==
"category",...e},...Object.fromEntries(Object.entries(t).filter(([r])=>r!=="axisLabel"))}}function g_(t,e){return{name:t,nameLocation:"middle",nameGap:e}}function Ah({
label:t,height:e,option:r,many:i=!1}){let n=z("div",{class:"chart",role:"img","aria-label":t}),a={host:n,height:e,option:r,instance:null,many:i,width:0};return m_.
add(a),new ResizeObserver(()=>TM(a)).observe(n),n}function TM(t,e=!1){let r=t.host.clientWidth;if(r===0||!e&&Math.abs(r-t.width)<1)return;t.width=r;let i=typeof t.
height=="function"?t.height(r):t.height;t.host.style.height=`${i}px`,t.instance===null?t.instance=UE(t.host,null,{renderer:t.many?"canvas":"svg"}):t.instance.resize(
{width:r,height:i});let n=t.option({width:r,narrow:r<520}),a=OU();t.instance.setOption({...a,...n,tooltip:{...a.tooltip,...n.tooltip}},{notMerge:!0})}function wM(){
for(let t of m_)TM(t,!0)}function CM(){return[...m_].map(t=>t.instance)}function Es(t){return z("ul",{class:"legend"},t.map(([e,r])=>z("li",{},Ts(e),r)))}function Dh(t,e){return z("div",
{class:"tip"},z("strong",{},t),e.filter(r=>r!==null).map(([r,i,n])=>z("div",{},z("span",{},n?Ts(n):null,r),z("b",{},i))))}function nt(t,e=3){if(t==null||!Number.isFinite(t))return"\u2013";if(t===0)return"0";let r=Math.floor(Math.log10(Math.abs(t)))+1,i=Math.min(Math.max(e-r,0),9);return t.
toLocaleString("en-US",{minimumFractionDigits:i,maximumFractionDigits:i})}var Mh=[[1,"s"],[.001,"ms"],[1e-6,"\xB5s"],[1e-9,"ns"]];function Re(t,e=4){if(t==null)
return"\u2013";if(t===0)return"0 s";let[r,i]=Mh.find(([n])=>Math.abs(t)>=n)??Mh.at(-1);return`${nt(t/r,e)} ${i}`}function EM(t){let[e,r]=Mh.find(([i])=>t>=i)??Mh.
at(-1);return{unit:e,name:r}}function li(t,e=2){if(t==null)return"\u2013";let r=t*100;if(r!==0&&Math.abs(r)<.1)return`${r<0?"\u2212":""}<0.1 %`;let i=Math.abs(r)<
10?Math.max(e-1,1):Math.abs(r)<100?1:0;return`${r.toFixed(i).replace("-","\u2212")} %`}function AM(t){if(t==null)return"\u2013";let e=li(t);return t>0?`+${e}`:e}
var As=2**30;function ui(t,e=3){return t==null?"\u2013":t!==0&&t<As/100?`${nt(t/2**20,e)} MiB`:`${nt(t/As,e)} GiB`}var LU=[[1e12,"trillion"],[1e9,"billion"],[1e6,
"million"]];function Et(t){if(t==null)return"\u2013";let[e,r]=LU.find(([i])=>t>=i)??[1,""];return e===1?t.toLocaleString("en-US"):`${nt(t/e,3)} ${r}`}function Oh(t){
return t==null?"\u2013":t>=1e9?`$${nt(t/1e9,3)} billion`:t>=1e6?`$${nt(t/1e6,3)} million`:t>=1e3?`$${nt(Math.round(t),3)}`:`$${nt(t,3)}`}function DM(t){return t==
null?"\u2013":t<1/60?Re(t*3600,3):t<1?`${nt(t*60,2)} minutes`:t<48?`${nt(t,3)} hours`:t<24*730?`${nt(t/24,3)} days`:`${nt(t/24/365.25,2)} years`}function Hi(t){
return String(t).replaceAll("_"," ").replaceAll("-"," ")}function Ds(t,e,r=`${e}s`){return`${Et(t)} ${t===1?e:r}`}function Qa(t,e,r,...i){return z("section",{id:t,"aria-labelledby":`${t}-title`},z("h2",{id:`${t}-title`},e),r&&z("p",{class:"explanation"},r),i)}function Ja(t,e,r,{
extra:i=null,tone:n=null}={}){return z("div",{class:n===null?"tile":`tile ${n}`},z("div",{class:"tile-label"},t),z("div",{class:"tile-value"},e),i,r&&z("div",{class:"\
tile-note"},r))}function OM(t,e){if(t?.p05_s===null||t?.p05_s===void 0)return null;let r=t.p05_s,i=t.p95_s-r;if(!(i>0))return null;let n=a=>`${Math.min(Math.max(
(a-r)/i,0),1)*100}%`;return z("div",{class:"interval","aria-hidden":"true"},z("div",{class:"interval-line"}),z("div",{class:"interval-dot",style:{left:n(e)}}))}
function LM(t){return t?.p05_s===null||t?.p05_s===void 0?"No interval: no calibration says how far forecasts like this one are off":`90 %: ${Re(t.p05_s)} to ${Re(
t.p95_s)}`}function PM(t,{label:e,unitNote:r="",barHeight:i=44}){let n=Object.keys(kt).filter(u=>t.some(f=>(f.times[u]??0)>0)),a=Math.max(...t.map(u=>n.reduce((f,c)=>f+
(u.times[c]??0),0))),{unit:o,name:s}=EM(a),l=Ah({label:e,height:t.length*i+58,option:({width:u,narrow:f})=>{let c=f?112:190;return{grid:{left:c,right:22,top:6,bottom:46},
xAxis:Cs({type:"value",max:a/o,name:`Time${r} (${s})`,nameLocation:"middle",nameGap:28,splitNumber:f?3:6,axisLabel:{showMaxLabel:!1,formatter:p=>nt(p,3)}}),yAxis:Cs(
{type:"category",inverse:!0,data:t.map(p=>p.label),axisLabel:{width:c-12,overflow:"truncate",interval:0,color:Oe("ink")}}),tooltip:{trigger:"axis",axisPointer:{
type:"shadow",shadowStyle:{color:Oe("shade")}},formatter:p=>{let h=t[p[0].dataIndex],v=n.reduce((d,m)=>d+(h.times[m]??0),0);return Dh(h.label,[...n.filter(d=>(h.
times[d]??0)>0).map(d=>[kt[d],`${Re(h.times[d])} \xB7 ${li(h.times[d]/v)}`,`time-${d}`]),["Sum",Re(v)]])}},series:n.map(p=>({type:"bar",name:kt[p],stack:"time",
barMaxWidth:i*.64,itemStyle:{color:Oe(`time-${p}`),borderColor:Oe("card"),borderWidth:1},data:t.map(h=>(h.times[p]??0)/o),label:{show:!0,color:Oe(p==="bubble"?"\
ink":"on-colour"),fontSize:11,formatter:({dataIndex:h,value:v})=>{if(v*o/a*(u-c-22)<46)return"";let m=t[h];return li(v*o/n.reduce((g,y)=>g+(m.times[y]??0),0))}}}))}}});
return z("div",{},Es(n.map(u=>[`time-${u}`,kt[u]])),l)}function IM(t){let e=t.map(n=>Cu(n.parts)),r=Object.keys(kt).filter(n=>e.some(a=>(a[n]??0)>0)),i=e.map(n=>Object.
values(n).reduce((a,o)=>a+o,0));return ws(["Category",...t.flatMap(n=>[n.label,"share"])],[...r.map(n=>[[Ts(`time-${n}`),kt[n]],...e.flatMap((a,o)=>[a[n]===void 0?
"":Re(a[n]),a[n]===void 0?"":li(a[n]/i[o])])]),["Step",...i.flatMap(n=>[Re(n),"100 %"])]],{rowClass:n=>n===r.length?"sum":null,caption:"Time by category"})}function NM(t){
let e=[["measured","Measured",t.measured_fraction],["interpolated","Interpolated between measurements",t.interpolated_fraction],["roofline","Roofline (a model)",
t.roofline_fraction]].filter(([,,r])=>r>0);return z("div",{},z("div",{class:"share-bar",role:"img","aria-label":"Shares of device time by provenance"},e.map(([r,
,i])=>z("div",{style:{flexGrow:i,background:`var(--from-${r})`}}))),z("ul",{class:"legend"},e.map(([r,i,n])=>z("li",{},Ts(`from-${r}`),`${i}: ${li(n)}`))))}function RM(t){
return z("dl",{class:"facts"},t.filter(([,e])=>e!=null&&e!=="").map(([e,r])=>z("div",{},z("dt",{},e),z("dd",{},r))))}function kM(t){return t?.length?z("ul",{class:"\
warnings"},t.map(e=>z("li",{},e))):null}function PU(t){let e=z("button",{class:"copy",type:"button"},"Copy");return e.addEventListener("click",async()=>{let r=!0;
try{await navigator.clipboard.writeText(t)}catch{let i=z("textarea",{class:"offscreen",readonly:!0});i.value=t,document.body.append(i),i.select(),r=document.execCommand(
"copy"),i.remove()}e.textContent=r?"Copied":"Not allowed here: select and copy",setTimeout(()=>e.textContent="Copy",2e3)}),e}function MM(t,e,r){let i=z("div",{class:"\
code"},PU(e),z("pre",{tabindex:0},e));return r?z("div",{},z("h3",{},t),i):z("details",{},z("summary",{},t),i)}function BM(t){return Qa("reproduce","To reproduce",
`Made by ${t.program}. The same command with the same files and version gives the same figures, byte for byte.`,MM("Command",t.command,!0),t.files.map((e,r)=>MM(
e.name,e.text,r===0&&e.text.length<6e3)))}function IU(t){let e=atob(t),r=new Uint8Array(e.length);for(let i=0;i<e.length;++i)r[i]=e.charCodeAt(i);return r}var y_=class{constructor(e){this.bytes=IU(e),this.
at=0}number(){let e=0;for(let r=1;;r*=128){let i=this.bytes[this.at++];if(e+=(i&127)*r,i<128)return e}}signed(){let e=this.number();return e%2===0?e/2:-(e+1)/2}};
function zM(t,e){let r=t.spans,i={n:r,start:new Float64Array(r),end:new Float64Array(r),label:new Uint32Array(r),layer:new Uint16Array(r),microBatch:new Uint16Array(
r),chunk:new Uint8Array(r),instructions:e?new Uint32Array(r):null,busy:e?new Float64Array(r):null},n=new y_(t.data),a=0,o=0,s=0,l=0,u=!0;for(let f=0;f<r;++f)i.start[f]=
a+n.signed(),a=i.end[f]=i.start[f]+n.number(),i.label[f]=n.number(),i.layer[f]=o+=n.signed(),i.microBatch[f]=s+=n.signed(),i.chunk[f]=l+=n.signed(),e&&(i.instructions[f]=
n.number(),i.busy[f]=n.number()),f>0&&i.start[f]<i.start[f-1]&&(u=!1);return u?i:NU(i)}function NU(t){let e=Uint32Array.from({length:t.n},(i,n)=>n);e.sort((i,n)=>t.
start[i]-t.start[n]||i-n);let r={n:t.n};for(let[i,n]of Object.entries(t))i!=="n"&&(r[i]=n===null?null:n.map((a,o)=>n[e[o]]));return r}function FM(t,e,r){let i=256;
for(;i<t.n/2&&i<16384;)i*=2;let n=e/i,a=new Float32Array(i*r);for(let s=0;s<t.n;++s){let l=Math.min(Math.floor(t.end[s]/n),i-1);for(let u=Math.min(Math.floor(t.
start[s]/n),i-1);u<=l;++u){let f=Math.max(t.start[s],u*n),c=Math.min(t.end[s],(u+1)*n);a[u*r+t.key[s]]+=Math.max(c-f,0)}}let o=[];for(let s=i;s>=128;s/=2){let l=e/
s,u={width:l,count:s,key:new Uint8Array(s),cover:new Uint8Array(s)};for(let c=0;c<s;++c){let p=0,h=0;for(let v=0;v<r;++v){let d=a[c*r+v];h+=d,d>a[c*r+p]&&(p=v)}
u.key[c]=p,u.cover[c]=Math.min(Math.round(h/l*255),255),h>0&&u.cover[c]===0&&(u.cover[c]=1)}o.push(u);let f=new Float32Array(s/2*r);for(let c=0;c<s;++c)for(let p=0;p<
r;++p)f[(c>>1)*r+p]+=a[c*r+p];a=f}return o}function eo(t,e){let r=0,i=t.n;for(;r<i;){let n=r+i>>1;t.end[n]>e?i=n:r=n+1}return r}var fr=24,RU=22,kU=4,__=new Set,Au=class{constructor({rows:e,end:r,colours:i,describe:n,text:a,label:o,rowHeight:s=18,most:l=520}){Object.assign(this,{rows:e,end:r,
colours:i,describe:n,text:a,rowHeight:s,most:l}),this.from=0,this.to=r,this.cursor=null,this.frame=0,this.frames=0,this.pointers=new Map;let u=0;for(let f of e)
f.top=u,f.height=f.header?RU:s,u+=f.height;this.content=u,this.build(o),__.add(this)}build(e){let r=(i,n,a)=>z("button",{type:"button",title:n,"aria-label":n,onclick:a},
i);this.range=z("output",{class:"range"}),this.canvas=z("canvas",{tabindex:0,role:"application","aria-label":e}),this.tooltip=z("div",{class:"timeline-tip",role:"\
status",hidden:!0}),this.spacer=z("div"),this.scroller=z("div",{class:"timeline-scroller"},this.canvas,this.spacer),this.element=z("div",{class:"timeline"},z("d\
iv",{class:"timeline-bar"},r("+","Zoom in",()=>this.zoom(.5)),r("\u2212","Zoom out",()=>this.zoom(2)),r("Fit","Show all",()=>this.show(0,this.end)),this.range),
this.scroller,this.tooltip,z("p",{class:"hint"},"Drag to pan, pinch or Ctrl + wheel to zoom; after a click the wheel alone zooms. Keys: ",z("kbd",{},"\u2190"),"\
 ",z("kbd",{},"\u2192")," pan, ",z("kbd",{},"+")," ",z("kbd",{},"\u2212")," zoom, ",z("kbd",{},"0")," all, ",z("kbd",{},"N")," ",z("kbd",{},"P")," next and prev\
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
from);this.show(r-n*i,r+(1-n)*i)}pan(e){this.show(this.from+e,this.to+e)}hit({x:e,y:r}){if(e<this.gutter||r<fr)return null;let i=r-fr+this.scroller.scrollTop,n=this.
rows.find(l=>i>=l.top&&i<l.top+l.height);if(n===void 0||n.header)return null;let a=this.timeAt(e),o=(this.to-this.from)/this.plot*kU,s=eo(n,a);return s<n.n&&n.start[s]<=
a?{row:n,i:s}:s<n.n&&n.start[s]-a<o?{row:n,i:s}:s>0&&a-n.end[s-1]<o?{row:n,i:s-1}:null}point(e){let r=this.hit(e);if(r===null)return this.unpoint();this.cursor=
r,this.tell(e.x,e.y),this.request()}tell(e,r){let{row:i,i:n}=this.cursor;this.tooltip.replaceChildren(this.describe(i,n)),this.tooltip.hidden=!1;let a=this.tooltip.
getBoundingClientRect(),o=Math.min(Math.max(e+14,4),this.width-a.width-4),s=r+18+a.height<this.height;this.tooltip.style.left=`${Math.max(o,4)}px`,this.tooltip.
style.top=`${this.scroller.offsetTop+(s?r+18:Math.max(r-a.height-12,0))}px`}unpoint(){this.cursor!==null&&(this.cursor=null,this.tooltip.hidden=!0,this.request())}step(e){
if(this.cursor===null){let o=this.rows.find(s=>!s.header&&s.n>0);if(o===void 0)return;this.cursor={row:o,i:Math.min(eo(o,this.from),o.n-1)}}else{let{row:o,i:s}=this.
cursor;this.cursor={row:o,i:Math.min(Math.max(s+e,0),o.n-1)}}let{row:r,i}=this.cursor,n=this.to-this.from;(r.start[i]<this.from||r.end[i]>this.to)&&this.show(r.
start[i]-n*.3,r.start[i]+n*.7),r.top<this.scroller.scrollTop&&(this.scroller.scrollTop=r.top);let a=r.top+r.height+fr-this.height;a>this.scroller.scrollTop&&(this.
scroller.scrollTop=a),this.tell(this.xOf(Math.max(r.start[i],this.from)),r.top+fr-this.scroller.scrollTop),this.request()}resize(){if(this.width=this.element.clientWidth,
this.width===0)return;this.gutter=this.width<520?92:176,this.height=Math.min(this.content+fr,this.most);let e=window.devicePixelRatio||1;this.canvas.width=Math.
round(this.width*e),this.canvas.height=Math.round(this.height*e),this.canvas.style.width=`${this.width}px`,this.canvas.style.height=`${this.height}px`,this.scroller.
style.height=`${this.height}px`,this.spacer.style.height=`${this.content+fr-this.height}px`,this.draw()}request(){this.frame===0&&(this.frame=requestAnimationFrame(
()=>{this.frame=0,this.draw()}))}draw(){if(!this.width)return;let e=this.canvas.getContext("2d"),r=window.devicePixelRatio||1;e.setTransform(r,0,0,r,0,0),this.paint=
{fills:this.colours.map(Oe),ink:Oe("ink"),soft:Oe("ink-soft"),line:Oe("line"),card:Oe("card"),shade:Oe("shade"),onColour:Oe("on-colour"),family:getComputedStyle(
this.element).fontFamily},e.fillStyle=this.paint.card,e.fillRect(0,0,this.width,this.height);let i=this.ticks();this.drawGrid(e,i);let n=this.scroller.scrollTop;
e.save(),e.beginPath(),e.rect(0,fr,this.width,this.height-fr),e.clip();for(let a of this.rows){let o=a.top-n+fr;o+a.height<fr||o>this.height||this.drawRow(e,a,o)}
e.restore(),this.drawAxis(e,i),this.range.textContent=`${Re((this.to-this.from)/1e9,3)} of ${Re(this.end/1e9,3)}, from ${Re(this.from/1e9,4)}`,++this.frames}ticks(){
let e=Math.max(Math.floor(this.plot/90),2),r=(this.to-this.from)/e,i=10**Math.floor(Math.log10(r)),n=[1,2,5,10].map(l=>l*i).find(l=>l>=r),a=[];for(let l=Math.ceil(
this.from/n);l*n<=this.to;++l)a.push(l*n);let o=this.to>=1e9?[1e9,"s"]:this.to>=1e6?[1e6,"ms"]:[1e3,"\xB5s"],s=Math.max(0,Math.ceil(-Math.log10(n/o[0])-1e-9));return{
times:a,text:l=>`${(l/o[0]).toFixed(s)} ${o[1]}`}}drawGrid(e,r){e.fillStyle=this.paint.line;for(let i of r.times)e.fillRect(Math.round(this.xOf(i)),fr-4,1,this.
height)}drawAxis(e,r){e.font=`11px ${this.paint.family}`,e.textBaseline="middle",e.fillStyle=this.paint.soft;let i=this.gutter-20;for(let n of r.times){let a=r.
text(n),o=e.measureText(a).width,s=Math.min(Math.max(this.xOf(n)-o/2,this.gutter),this.width-o-2);s<i||(e.fillText(a,s,fr/2-1),i=s+o+10)}e.fillStyle=this.paint.
line,e.fillRect(this.gutter-1,fr,1,this.height)}drawLabel(e,r,i,n,a,o,s){e.font=a,e.textBaseline="middle",e.fillStyle=o;let l=(s===0?this.width:this.gutter-6)-s,
u=r;for(;u.length>1&&e.measureText(u).width>l;)u=`${u.slice(0,u.endsWith("\u2026")?-2:-1)}\u2026`;e.fillText(u,s,i+n/2+.5)}drawRow(e,r,i){let{family:n,ink:a,soft:o,
shade:s}=this.paint;if(r.header){e.fillStyle=s,e.fillRect(0,i+1,this.width,r.height-2),this.drawLabel(e,r.label,i,r.height,`600 12px ${n}`,a,6);return}this.drawLabel(
e,r.label,i,r.height,`12px ${n}`,o,r.indent??14),e.save(),e.beginPath(),e.rect(this.gutter,i,this.plot,r.height),e.clip();let l=eo(r,this.from),u=eo(r,this.to);
u-l>this.plot*2?this.drawBins(e,r,i):this.drawSpans(e,r,i,l,Math.min(u+1,r.n)),e.restore()}drawBins(e,r,i){r.levels??=FM(r,this.end,this.colours.length);let n=(this.
to-this.from)/this.plot,a=r.levels[0];for(let l of r.levels)l.width<=n*1.01&&(a=l);if(a.width>n*2)return this.drawDense(e,r,i);let o=Math.max(Math.floor(this.from/
a.width),0),s=Math.min(Math.ceil(this.to/a.width),a.count);for(let l=o;l<s;){let u=a.key[l],f=a.cover[l]>>5,c=l+1;for(;c<s&&a.key[c]===u&&a.cover[c]>>5===f;)++c;
if(a.cover[l]>0){let p=this.xOf(l*a.width);e.globalAlpha=.3+.7*(f/7),e.fillStyle=this.paint.fills[u],e.fillRect(p,i+2,this.xOf(c*a.width)-p,r.height-4)}l=c}e.globalAlpha=
1}drawDense(e,r,i){let n=(this.to-this.from)/this.plot;for(let a=eo(r,this.from);a<r.n&&r.start[a]<this.to;){let o=this.xOf(r.start[a]),s=Math.max(r.end[a],r.start[a]+
n);e.fillStyle=this.paint.fills[r.key[a]],e.fillRect(o,i+2,Math.max(this.xOf(s)-o,1),r.height-4);let l=eo(r,s);a=l>a?l:a+1}}drawSpans(e,r,i,n,a){let{fills:o,card:s,
onColour:l,ink:u,family:f}=this.paint;e.font=`11px ${f}`,e.textBaseline="middle";for(let p=n;p<a&&!(r.start[p]>this.to);++p){let h=this.xOf(r.start[p]),v=Math.max(
this.xOf(r.end[p])-h,.75);if(e.fillStyle=o[r.key[p]],e.fillRect(h,i+2,v,r.height-4),v<4||(e.fillStyle=s,e.fillRect(h+v-.75,i+2,.75,r.height-4),v<14))continue;let d=Math.
max(h,this.gutter),m=Math.min(h+v,this.width)-d-6,g=this.text(r,p),y=e.measureText(g).width;y>m||(e.fillStyle=l,e.fillText(g,d+Math.max((m-y)/2,0)+3,i+r.height/
2+.5))}let{cursor:c}=this;if(c?.row===r&&c.i>=n&&c.i<a){let p=this.xOf(r.start[c.i]);e.strokeStyle=u,e.lineWidth=1.5,e.strokeRect(p,i+1.5,Math.max(this.xOf(r.end[c.
i])-p,1),r.height-3)}}};function UM(){for(let t of __)t.resize()}function VM(){return[...__]}function HM({report:t}){return`One training step of ${t.model.description??`a transformer of ${Et(t.model.parameters)} parameters`} on ${Et(t.gpus)} \xD7 ${t.device}\
 (cluster ${t.cluster}), ${t.framework}`}function BU(t){let e=t.samples_per_s_per_gpu!==void 0,r=e?t.samples_per_s_per_gpu:t.tokens_per_s_per_gpu,{memory:i,cost:n,
measured:a,interval:o}=t,s=o?.p05_s??null;return z("div",{class:"tiles"},Ja("Step time",Re(t.step_time_s),LM(o),{extra:OM(o,t.step_time_s),tone:"main"}),Ja(e?"S\
amples a second and GPU":"Tokens a second and GPU",nt(r,r>=1e3?5:4),s===null?null:`90 %: ${nt(r*t.step_time_s/o.p95_s,3)} to ${nt(r*t.step_time_s/s,3)}`),Ja("MF\
U",li(t.mfu,3),`${nt(t.model_tflop_per_s_per_gpu,4)} TFLOP/s a GPU; HFU ${li(t.hfu,3)}; of the ${t.peak_dtype} peak`),Ja(i.fits?"Memory at its peak":"Does not f\
it into memory",ui(i.peak_bytes),`of ${ui(i.capacity_bytes)} a GPU`,{tone:i.fits?null:"bad"}),n.usd_per_step!==null&&Ja(n.usd_total===null?"Cost of a step":"Cos\
t of the job",Oh(n.usd_total??n.usd_per_step),n.usd_total===null?`at ${Oh(n.usd_per_gpu_hour)} a GPU-hour`:`${DM(n.hours_total)}; ${Oh(n.usd_per_step)} a step`),
a.step_time_s!==null&&Ja("Measured by others",Re(a.step_time_s),`The forecast is ${AM(a.error_fraction)} from it`))}function zU(t){let e=Cu(t.breakdown),r=Object.
entries(e).filter(([a,o])=>a!=="compute"&&o>0).sort((a,o)=>o[1]-a[1])[0],i=r===void 0?"All of it is compute.":`The largest loss is ${kt[r[0]].toLowerCase()}: ${li(
r[1]/t.step_time_s)} of the step.`,n=t.memory.ranks.length>1?`, stage ${t.busiest_stage}`:"";return Qa("time","Where the time goes",`${i} Communication counts o\
nly where no compute hides it. The parts of the busiest rank${n}, and those of the critical path through all ranks, each add up to the step.`,PM([{label:"Busies\
t rank",times:e},{label:"Critical path",times:Cu(t.critical_path)}],{label:"Step time by category, of the busiest rank and along the critical path"}),IM([{label:"\
Busiest rank",parts:t.breakdown},{label:"Critical path",parts:t.critical_path}]))}function FU(t){let e=Object.keys(Eu),r=t.capacity_bytes/As,i=Math.max(...t.ranks.
map(a=>a.peak_bytes))/As,n=t.ranks;return Ah({label:"Memory of a GPU at its peak, by stage and content, against what the device has",height:300,option:({narrow:a})=>({
grid:{left:56,right:20,top:26,bottom:46},xAxis:Cs({type:"category",data:n.map(o=>String(o.stage)),...g_("Pipeline stage",28)}),yAxis:Cs({type:"value",max:Math.ceil(
Math.max(r,i)*1.1/10)*10,...g_("Memory (GiB)",40)}),tooltip:{trigger:"axis",axisPointer:{type:"shadow",shadowStyle:{color:Oe("shade")}},formatter:([{dataIndex:o}])=>{
let s=n[o];return Dh(`Stage ${s.stage}`,[...e.map(l=>[Eu[l],ui(s[`${l}_bytes`]),`memory-${l}`]),["Peak",ui(s.peak_bytes)],["Free",ui(t.capacity_bytes-s.peak_bytes)]])}},
series:e.map((o,s)=>({type:"bar",name:Eu[o],stack:"memory",barMaxWidth:64,itemStyle:{color:Oe(`memory-${o}`),borderColor:Oe("card"),borderWidth:.5},data:n.map(l=>l[`${o}\
_bytes`]/As),markLine:s>0?void 0:{silent:!0,symbol:"none",lineStyle:{color:Oe("bad"),type:"dashed",width:1.5},label:{position:"insideEndTop",color:Oe("bad"),formatter:`${a?
"":"The device has "}${nt(r,3)} GiB`},data:[{yAxis:r}]}}))})})}function UU(t){let e=t.out_of_memory;if(t.fits||e.needed_bytes===null)return null;let r=t.nearest_fit.
proposals??[];return z("div",{},z("p",{},`Stage ${e.stage} needs ${ui(e.needed_bytes)}, ${ui(e.excess_bytes)} more than the ${ui(e.available_bytes)} there are. \
Most of it is ${Hi(e.category)}.`),r.length>0&&z("h3",{},"Nearest configurations that fit"),r.length>0&&ws(["Change","GPUs","Peak","Step time"],r.map(i=>[i.set.
map(n=>z("code",{class:"block"},`--set ${n}`)),Et(i.gpus),ui(i.peak_bytes),Re(i.step_time_s)]),{caption:"Configurations that fit"}))}function VU({memory:t}){return Qa(
"memory","Memory by stage","What the fullest GPU of each pipeline stage holds at the moment of its peak. Buffers: the driver's context, workspaces of libraries,\
 communicators, and copies that the optimizer makes.",Es(Object.entries(Eu).map(([e,r])=>[`memory-${e}`,r])),FU(t),UU(t))}var HU={"pipeline send gradient":"send\
 gradient","pipeline receive gradient":"receive gradient","pipeline send":"send","pipeline receive":"receive"};function GU(t){let e=t.grain!=="operation",r=Object.
keys(kt).map(p=>`time-${p}`),i=t.labels.map(p=>Object.keys(kt).indexOf(d_(t.categories[p.category]))),n=[];t.classes.forEach((p,h)=>{let v=t.tracks.filter(d=>d.
class===h);if(v.length!==0){n.push({header:!0,label:`${p.name} \xB7 ${Ds(p.ranks,"rank")}`});for(let d of v){let m=zM(d,e),g=new Uint8Array(m.n);for(let _=0;_<m.
n;++_)g[_]=i[m.label[_]];let y=HU[d.stream]??d.stream;n.push({...m,spanLabel:m.label,label:y,key:g,of:p})}}});let a=new Set;for(let p of i)a.add(p);let o=p=>p.name===
void 0?Hi(t.phases[p.phase]):Hi(p.name),s=t.classes.some(p=>p.stage>0),l=n.some(p=>!p.header&&p.chunk.some(h=>h>0)),u=(p,h)=>{let v=t.labels[p.spanLabel[h]],d=t.
phases[v.phase],m=d==="input"||d==="optimizer";return z("div",{class:"tip"},z("strong",{},o(v)),[["Time",Re((p.end[h]-p.start[h])/1e9)],["From",Re(p.start[h]/1e9,
6)],["To",Re(p.end[h]/1e9,6)],["Category",kt[Object.keys(kt)[p.key[h]]],r[p.key[h]]],v.shape===void 0?null:["Operator",v.shape],v.name===void 0?null:["Phase",Hi(
d)],m||t.grain==="micro_batch"?null:["Layer",p.layer[h]],m?null:["Micro-batch",p.microBatch[h]],m||!l?null:["Chunk",p.chunk[h]],e?["Operations",Et(p.instructions[h])]:
null,e&&p.instructions[h]>1?["At work",Re(p.busy[h]/1e9)]:null,s?["Rank class",p.of.name]:null].filter(g=>g!==null).map(([g,y,_])=>z("div",{},z("span",{},_&&z("\
span",{class:"swatch",style:{background:`var(--${_})`}}),g),z("b",{},y))))},f=new Au({rows:n,end:t.end_ns,colours:r,describe:u,text:(p,h)=>o(t.labels[p.spanLabel[h]]),
label:`Timeline of one step with ${Et(t.spans)} spans. Arrow keys pan, plus and minus zoom.`}),c={operation:"Each span is one operation",layer:"Each span is a r\
un of operations of one layer and micro-batch",micro_batch:"Each span is a run of operations of one micro-batch"}[t.grain];return Qa("timeline","Timeline",`${c}\
, on the streams of each class of ranks that do the same work: ${Et(t.spans)} spans${e?` of ${Et(t.instructions)} operations; --trace writes each`:""}. Far out,\
 a pixel has the colour of what takes most of its time and is paler the less of it is busy.`,Es([...a].sort((p,h)=>p-h).map(p=>[r[p],Object.values(kt)[p]])),f.element)}
var YU=["forward","backward","backward","weight"],WU="FBIW";function XU(t){let e=Object.keys(bM),r=e.map(l=>`phase-${l}`),i=t.ranks.map(l=>{let u=l.actions.length+
l.updates.length,f={label:`rank ${l.rank}`,indent:6,n:u,start:new Float64Array(u),end:new Float64Array(u),key:new Uint8Array(u),actions:[...l.actions,...l.updates.
map(c=>[4,0,0,...c])]};return f.actions.forEach(([c,,,p,h],v)=>{f.start[v]=p,f.end[v]=h,f.key[v]=e.indexOf(YU[c]??"other")}),f}),n=t.ranks.some(l=>l.stages>1),a=[
"Forward","Backward","Backward for inputs","Backward for weights","Optimizer"],o=t.ranks.some(l=>l.actions.some(([u])=>u>1)),s=new Au({rows:i,end:t.end_ns,colours:r,
rowHeight:i.length>24?20:28,describe:(l,u)=>{let[f,c,p,h,v]=l.actions[u];return z("div",{class:"tip"},z("strong",{},f<4?`${a[f]}, micro-batch ${p}`:a[f]),[["Tim\
e",Re((v-h)/1e9)],["From",Re(h/1e9,6)],["To",Re(v/1e9,6)],f<4&&n?["Stage",c]:null].filter(d=>d!==null).map(([d,m])=>z("div",{},z("span",{},d),z("b",{},m))))},text:(l,u)=>{
let[f,,c]=l.actions[u];return f<4?`${WU[f]}${c}`:"O"},label:`Pipeline of ${i.length} ranks. Arrow keys pan, plus and minus zoom.`});return Qa("pipeline","Pipeli\
ne",`Which micro-batch each pipeline rank works on, and when: schedule ${Hi(t.schedule)}${n?", with several stages on a rank":""}. Gaps are the bubble and waiti\
ng for transfers. ${t.asynchronous?"The pipeline is never flushed; shown is its first batch, from an empty start.":""}`,Es([["phase-forward","Forward (F)"],["ph\
ase-backward",o?"Backward for inputs (I), or whole (B)":"Backward (B)"],o&&["phase-weight","Backward for weights (W)"],["phase-other","Optimizer (O)"]].filter(Boolean)),
s.element)}function KU(t,e){let{provenance:r,parallelism:i,model:n,interval:a}=t;return Qa("provenance","Assumptions and provenance","How far the prices of kern\
els and collectives rest on measurements, and what was simulated.",z("h3",{},"Device time by where its prices come from"),NM(r),kM(t.warnings),(t.passes??[]).length>
0&&[z("h3",{},"Passes that rewrote the step"),ws(["Pass","Moved","Replaced","Before","After","Notes"],t.passes.map(o=>[o.name,Et(o.moved),Et(o.replaced),Re(o.step_time_before_s),
Re(o.step_time_after_s),o.notes.join("; ")]),{text:[5],caption:"Passes"})],z("h3",{},"What was simulated"),RM([["Model",n.description??`${Et(n.parameters)} para\
meters, ${n.layers} layers`],["Hidden size",n.hidden_size],["Attention heads",n.attention_heads&&`${n.attention_heads} (${n.kv_heads} for keys and values)`],["V\
ocabulary",n.vocabulary_size&&Et(n.vocabulary_size)],["Machine",`${Et(t.gpus)} \xD7 ${t.device}, cluster ${t.cluster}`],["Software",`${t.framework}, ${i.precision}${i.
attention?`, ${Hi(i.attention)} attention`:""}`],["Layout",[["tensor",i.tensor_parallel_degree],["pipeline",i.pipeline_parallel_degree],["data",i.data_parallel_degree],
["context",i.context_parallel_degree],["expert",i.expert_parallel_degree]].filter(([o,s])=>s>1||o==="data").map(([o,s])=>`${o} ${s}`).join(" \xD7 ")],["Sharding",
i.zero_stage>0?`ZeRO-${i.zero_stage} over ${i.shard_degree}`:"none"],["Schedule",i.pipeline_parallel_degree>1?`${Hi(i.schedule)}${i.virtual_stages>1?`, ${i.virtual_stages}\
 chunks a rank`:""}`:null],["Recomputation",Hi(i.recompute)],["Batch",`${Et(i.global_batch_size)} samples${n.description===void 0?` of ${Et(i.sequence_length)} \
tokens`:""}; ${Ds(i.micro_batches,"micro-batch","micro-batches")} of ${i.micro_batch_size} on each data-parallel rank`],["Interval",a?.basis??"none: no calibrat\
ion covers this framework and device"],["Price",t.cost.price_source],["Measured",t.measured.source],["Simulation",`${Ds(t.instructions,"instruction")} on ${Ds(t.
rank_classes,"rank class","rank classes")}, as ${Ds(t.tasks,"task")}; timeline ${t.fingerprint}`]]),z("h3",{},"Sources"),e?.length>0?ws(["Source","Device","Soft\
ware","Licence"],e.map(o=>[o.source,o.device,o.software,o.licence]),{text:[1,2,3],caption:"Sources"}):z("ul",{class:"sources"},r.sources.map(o=>z("li",{},o))))}
function GM(t){let{report:e,timeline:r,pipeline:i}=t;return[BU(e),zU(e),VU(e),r&&GU(r),i&&XU(i),KU(e,t.sources)]}function YM(){return""}function WM(){return[]}function XM(){return""}function KM(){return[]}function ZM(){return""}function qM(){return[]}var ZU={forecast:{name:"Forecast",subtitle:HM,sections:GM},whatif:{name:"What if",subtitle:ZM,sections:qM},sweep:{name:"Sweep",subtitle:YM,sections:WM},validate:{
name:"Validation",subtitle:XM,sections:KM}},Gi=document.documentElement,x_=window.matchMedia("(prefers-color-scheme: dark)");function S_(t){try{if(t===void 0)return localStorage.
getItem("stepcast-theme");localStorage.setItem("stepcast-theme",t)}catch{}return null}function Lh(t){Gi.dataset.theme=t,wM(),UM()}function qU(){let t=z("button",
{type:"button",class:"theme"}),e=()=>{let r=Gi.dataset.theme==="dark";t.textContent=r?"Light":"Dark",t.setAttribute("aria-label",`Switch to the ${r?"light":"dar\
k"} theme`)};return t.addEventListener("click",()=>{Lh(Gi.dataset.theme==="dark"?"light":"dark"),S_(Gi.dataset.theme),e()}),x_.addEventListener("change",()=>{S_()===
null&&(Lh(x_.matches?"dark":"light"),e())}),e(),t}function $U(){let t=null;window.addEventListener("beforeprint",()=>{t=Gi.dataset.theme,Gi.classList.add("print\
ing");for(let e of document.querySelectorAll("details"))e.open=!0;Lh("light")}),window.addEventListener("afterprint",()=>{Gi.classList.remove("printing"),Lh(t)})}
function jU(){let t=JSON.parse(document.getElementById("data").textContent),e=ZU[t.kind];Gi.dataset.theme=S_()??(x_.matches?"dark":"light");let r=[...e.sections(
t),BM(t)].flat().filter(Boolean),i=r.filter(n=>n.tagName==="SECTION").map(n=>z("a",{href:`#${n.id}`},n.querySelector("h2").textContent));document.getElementById(
"page").append(z("header",{},z("div",{class:"brand"},z("span",{},`stepcast \xB7 ${e.name}`),qU()),z("h1",{},t.title),z("p",{class:"subtitle"},e.subtitle(t)),z("\
nav",{"aria-label":"Parts of the report"},i)),z("main",{},r),z("footer",{},`Made by ${t.program}. Forecasts are simulated; figures say what they rest on.`)),$U(),
window.stepcast={charts:CM,timelines:VM},requestAnimationFrame(()=>requestAnimationFrame(()=>{performance.mark("stepcast-interactive"),Gi.dataset.ready="yes"}))}
jU();})();
