// Generated from schemas/ by scripts/generateValidators.ts. Do not edit.
/* eslint-disable */
"use strict";
export const validateAnnotations = validate10;
const schema11 = {"$schema":"http://json-schema.org/draft-07/schema#","$id":"https://news-annotator.example/schemas/annotations.schema.json","title":"Annotations of a news article","description":"What was decided about the article whose name this file bears. Offsets are Unicode code points of the article's text without BOM, line ends as LF; ends are exclusive.","type":"object","required":["version"],"properties":{"version":{"const":1,"description":"Version of this format."},"article":{"description":"Metadata of the article that a person set or confirmed; other keys are fields of the coders' own.","type":"object","properties":{"title":{"type":"string","description":"Headline."},"date":{"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}$","description":"Day of the article, YYYY-MM-DD: what relative dates are counted from."},"source":{"type":"string","description":"Outlet or agency."},"byline":{"type":"array","items":{"type":"string"},"description":"Authors."},"url":{"type":"string","description":"Where the article was published."},"note":{"type":"string"}}},"text":{"description":"The state of the text that the offsets refer to.","type":"object","required":["sha256","length"],"properties":{"sha256":{"type":"string","pattern":"^[0-9a-f]{64}$","description":"SHA-256 of the text in UTF-8."},"length":{"type":"integer","minimum":0,"description":"Length in code points."},"sentences":{"type":"string","description":"Of each sentence a print of four digits and its length in code points, both in base 36: by these passages are found again when the text was changed. Not needed, and made anew with each save."}}},"entities":{"description":"Actors and issues that were named or confirmed.","type":"array","items":{"type":"object","required":["id","type","name"],"properties":{"id":{"type":"string","pattern":"^[^\\s:]+$","description":"The same for the same actor or issue in all articles."},"type":{"enum":["actor","issue"]},"kind":{"type":"string","description":"person, organisation, country, group or place for actors; issue for issues."},"name":{"type":"string","description":"The fullest or usual name."},"aliases":{"type":"array","items":{"type":"string"},"description":"Other wordings."},"roles":{"type":"array","description":"Titles and offices.","items":{"type":"object","required":["title"],"properties":{"title":{"type":"string"},"from":{"type":"string","description":"First day, YYYY-MM-DD."},"to":{"type":"string","description":"Last day, YYYY-MM-DD."}}}},"wikidata":{"type":"string","pattern":"^Q\\d+$","description":"Wikidata item."},"note":{"type":"string"}}}},"annotations":{"description":"Tagged passages, sorted by start, then end, then id.","type":"array","items":{"allOf":[{"$ref":"#/definitions/passage"}],"required":["id"],"properties":{"id":{"type":"string","pattern":"^[^\\s:]+$","description":"Short random id."},"entity":{"type":"string","description":"Id of the entity: actors and issues."},"value":{"type":"string","description":"TIMEX3 value: dates."},"mod":{"type":"string","description":"TIMEX3 modifier: START, MID, END, APPROX, …"},"endValue":{"type":"string","description":"TIMEX3 value of the end of a range."},"speaker":{"type":"string","description":"Id of the entity that speaks: quotes."},"speakerText":{"type":"string","description":"The words that name the speaker, where the speaker is no entity: quotes."},"cue":{"type":"string","description":"The words that report it, such as “said”: quotes."},"continues":{"type":"string","description":"Id of the annotation whose passage this one continues."},"note":{"type":"string"}}}},"dismissed":{"description":"Suggestions that were rejected.","type":"array","items":{"$ref":"#/definitions/passage"}}},"definitions":{"passage":{"type":"object","required":["type","start","end","quote"],"properties":{"type":{"type":"string","description":"actor, date, issue, quote, or the id of a code in the codebook."},"start":{"type":"integer","minimum":0,"description":"First code point."},"end":{"type":"integer","minimum":0,"description":"Code point after the last."},"quote":{"type":"string","description":"The words themselves."},"before":{"type":"string","description":"Up to 32 code points before."},"after":{"type":"string","description":"Up to 32 code points after."},"anchor":{"enum":["changed","ambiguous","orphaned"],"description":"Only where a person must say where the passage is: its words were changed, several places fit, or none does."},"by":{"type":"string","description":"Coder."},"at":{"type":"string","description":"When, ISO 8601."}}}}};
const schema12 = {"type":"object","required":["type","start","end","quote"],"properties":{"type":{"type":"string","description":"actor, date, issue, quote, or the id of a code in the codebook."},"start":{"type":"integer","minimum":0,"description":"First code point."},"end":{"type":"integer","minimum":0,"description":"Code point after the last."},"quote":{"type":"string","description":"The words themselves."},"before":{"type":"string","description":"Up to 32 code points before."},"after":{"type":"string","description":"Up to 32 code points after."},"anchor":{"enum":["changed","ambiguous","orphaned"],"description":"Only where a person must say where the passage is: its words were changed, several places fit, or none does."},"by":{"type":"string","description":"Coder."},"at":{"type":"string","description":"When, ISO 8601."}}};
const pattern0 = new RegExp("^\\d{4}-\\d{2}-\\d{2}$", "u");
const pattern1 = new RegExp("^[0-9a-f]{64}$", "u");
const pattern2 = new RegExp("^[^\\s:]+$", "u");
const pattern3 = new RegExp("^Q\\d+$", "u");

function validate10(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="https://news-annotator.example/schemas/annotations.schema.json" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.version === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "version"},message:"must have required property '"+"version"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.version !== undefined){
if(1 !== data.version){
const err1 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/const",keyword:"const",params:{allowedValue: 1},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.article !== undefined){
let data1 = data.article;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.title !== undefined){
if(typeof data1.title !== "string"){
const err2 = {instancePath:instancePath+"/article/title",schemaPath:"#/properties/article/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data1.date !== undefined){
let data3 = data1.date;
if(typeof data3 === "string"){
if(!pattern0.test(data3)){
const err3 = {instancePath:instancePath+"/article/date",schemaPath:"#/properties/article/properties/date/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}$"},message:"must match pattern \""+"^\\d{4}-\\d{2}-\\d{2}$"+"\""};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/article/date",schemaPath:"#/properties/article/properties/date/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data1.source !== undefined){
if(typeof data1.source !== "string"){
const err5 = {instancePath:instancePath+"/article/source",schemaPath:"#/properties/article/properties/source/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data1.byline !== undefined){
let data5 = data1.byline;
if(Array.isArray(data5)){
const len0 = data5.length;
for(let i0=0; i0<len0; i0++){
if(typeof data5[i0] !== "string"){
const err6 = {instancePath:instancePath+"/article/byline/" + i0,schemaPath:"#/properties/article/properties/byline/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
else {
const err7 = {instancePath:instancePath+"/article/byline",schemaPath:"#/properties/article/properties/byline/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data1.url !== undefined){
if(typeof data1.url !== "string"){
const err8 = {instancePath:instancePath+"/article/url",schemaPath:"#/properties/article/properties/url/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data1.note !== undefined){
if(typeof data1.note !== "string"){
const err9 = {instancePath:instancePath+"/article/note",schemaPath:"#/properties/article/properties/note/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
else {
const err10 = {instancePath:instancePath+"/article",schemaPath:"#/properties/article/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.text !== undefined){
let data9 = data.text;
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
if(data9.sha256 === undefined){
const err11 = {instancePath:instancePath+"/text",schemaPath:"#/properties/text/required",keyword:"required",params:{missingProperty: "sha256"},message:"must have required property '"+"sha256"+"'"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(data9.length === undefined){
const err12 = {instancePath:instancePath+"/text",schemaPath:"#/properties/text/required",keyword:"required",params:{missingProperty: "length"},message:"must have required property '"+"length"+"'"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(data9.sha256 !== undefined){
let data10 = data9.sha256;
if(typeof data10 === "string"){
if(!pattern1.test(data10)){
const err13 = {instancePath:instancePath+"/text/sha256",schemaPath:"#/properties/text/properties/sha256/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"},message:"must match pattern \""+"^[0-9a-f]{64}$"+"\""};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
else {
const err14 = {instancePath:instancePath+"/text/sha256",schemaPath:"#/properties/text/properties/sha256/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data9.length !== undefined){
let data11 = data9.length;
if(!((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11)))){
const err15 = {instancePath:instancePath+"/text/length",schemaPath:"#/properties/text/properties/length/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(typeof data11 == "number"){
if(data11 < 0 || isNaN(data11)){
const err16 = {instancePath:instancePath+"/text/length",schemaPath:"#/properties/text/properties/length/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
}
if(data9.sentences !== undefined){
if(typeof data9.sentences !== "string"){
const err17 = {instancePath:instancePath+"/text/sentences",schemaPath:"#/properties/text/properties/sentences/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
}
else {
const err18 = {instancePath:instancePath+"/text",schemaPath:"#/properties/text/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.entities !== undefined){
let data13 = data.entities;
if(Array.isArray(data13)){
const len1 = data13.length;
for(let i1=0; i1<len1; i1++){
let data14 = data13[i1];
if(data14 && typeof data14 == "object" && !Array.isArray(data14)){
if(data14.id === undefined){
const err19 = {instancePath:instancePath+"/entities/" + i1,schemaPath:"#/properties/entities/items/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(data14.type === undefined){
const err20 = {instancePath:instancePath+"/entities/" + i1,schemaPath:"#/properties/entities/items/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(data14.name === undefined){
const err21 = {instancePath:instancePath+"/entities/" + i1,schemaPath:"#/properties/entities/items/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(data14.id !== undefined){
let data15 = data14.id;
if(typeof data15 === "string"){
if(!pattern2.test(data15)){
const err22 = {instancePath:instancePath+"/entities/" + i1+"/id",schemaPath:"#/properties/entities/items/properties/id/pattern",keyword:"pattern",params:{pattern: "^[^\\s:]+$"},message:"must match pattern \""+"^[^\\s:]+$"+"\""};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
else {
const err23 = {instancePath:instancePath+"/entities/" + i1+"/id",schemaPath:"#/properties/entities/items/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data14.type !== undefined){
let data16 = data14.type;
if(!((data16 === "actor") || (data16 === "issue"))){
const err24 = {instancePath:instancePath+"/entities/" + i1+"/type",schemaPath:"#/properties/entities/items/properties/type/enum",keyword:"enum",params:{allowedValues: schema11.properties.entities.items.properties.type.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data14.kind !== undefined){
if(typeof data14.kind !== "string"){
const err25 = {instancePath:instancePath+"/entities/" + i1+"/kind",schemaPath:"#/properties/entities/items/properties/kind/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data14.name !== undefined){
if(typeof data14.name !== "string"){
const err26 = {instancePath:instancePath+"/entities/" + i1+"/name",schemaPath:"#/properties/entities/items/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data14.aliases !== undefined){
let data19 = data14.aliases;
if(Array.isArray(data19)){
const len2 = data19.length;
for(let i2=0; i2<len2; i2++){
if(typeof data19[i2] !== "string"){
const err27 = {instancePath:instancePath+"/entities/" + i1+"/aliases/" + i2,schemaPath:"#/properties/entities/items/properties/aliases/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
}
else {
const err28 = {instancePath:instancePath+"/entities/" + i1+"/aliases",schemaPath:"#/properties/entities/items/properties/aliases/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data14.roles !== undefined){
let data21 = data14.roles;
if(Array.isArray(data21)){
const len3 = data21.length;
for(let i3=0; i3<len3; i3++){
let data22 = data21[i3];
if(data22 && typeof data22 == "object" && !Array.isArray(data22)){
if(data22.title === undefined){
const err29 = {instancePath:instancePath+"/entities/" + i1+"/roles/" + i3,schemaPath:"#/properties/entities/items/properties/roles/items/required",keyword:"required",params:{missingProperty: "title"},message:"must have required property '"+"title"+"'"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
if(data22.title !== undefined){
if(typeof data22.title !== "string"){
const err30 = {instancePath:instancePath+"/entities/" + i1+"/roles/" + i3+"/title",schemaPath:"#/properties/entities/items/properties/roles/items/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data22.from !== undefined){
if(typeof data22.from !== "string"){
const err31 = {instancePath:instancePath+"/entities/" + i1+"/roles/" + i3+"/from",schemaPath:"#/properties/entities/items/properties/roles/items/properties/from/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data22.to !== undefined){
if(typeof data22.to !== "string"){
const err32 = {instancePath:instancePath+"/entities/" + i1+"/roles/" + i3+"/to",schemaPath:"#/properties/entities/items/properties/roles/items/properties/to/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
}
else {
const err33 = {instancePath:instancePath+"/entities/" + i1+"/roles/" + i3,schemaPath:"#/properties/entities/items/properties/roles/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
}
else {
const err34 = {instancePath:instancePath+"/entities/" + i1+"/roles",schemaPath:"#/properties/entities/items/properties/roles/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data14.wikidata !== undefined){
let data26 = data14.wikidata;
if(typeof data26 === "string"){
if(!pattern3.test(data26)){
const err35 = {instancePath:instancePath+"/entities/" + i1+"/wikidata",schemaPath:"#/properties/entities/items/properties/wikidata/pattern",keyword:"pattern",params:{pattern: "^Q\\d+$"},message:"must match pattern \""+"^Q\\d+$"+"\""};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
else {
const err36 = {instancePath:instancePath+"/entities/" + i1+"/wikidata",schemaPath:"#/properties/entities/items/properties/wikidata/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data14.note !== undefined){
if(typeof data14.note !== "string"){
const err37 = {instancePath:instancePath+"/entities/" + i1+"/note",schemaPath:"#/properties/entities/items/properties/note/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
}
else {
const err38 = {instancePath:instancePath+"/entities/" + i1,schemaPath:"#/properties/entities/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
}
else {
const err39 = {instancePath:instancePath+"/entities",schemaPath:"#/properties/entities/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
if(data.annotations !== undefined){
let data28 = data.annotations;
if(Array.isArray(data28)){
const len4 = data28.length;
for(let i4=0; i4<len4; i4++){
let data29 = data28[i4];
if(data29 && typeof data29 == "object" && !Array.isArray(data29)){
if(data29.type === undefined){
const err40 = {instancePath:instancePath+"/annotations/" + i4,schemaPath:"#/definitions/passage/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
if(data29.start === undefined){
const err41 = {instancePath:instancePath+"/annotations/" + i4,schemaPath:"#/definitions/passage/required",keyword:"required",params:{missingProperty: "start"},message:"must have required property '"+"start"+"'"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
if(data29.end === undefined){
const err42 = {instancePath:instancePath+"/annotations/" + i4,schemaPath:"#/definitions/passage/required",keyword:"required",params:{missingProperty: "end"},message:"must have required property '"+"end"+"'"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
if(data29.quote === undefined){
const err43 = {instancePath:instancePath+"/annotations/" + i4,schemaPath:"#/definitions/passage/required",keyword:"required",params:{missingProperty: "quote"},message:"must have required property '"+"quote"+"'"};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
if(data29.type !== undefined){
if(typeof data29.type !== "string"){
const err44 = {instancePath:instancePath+"/annotations/" + i4+"/type",schemaPath:"#/definitions/passage/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
if(data29.start !== undefined){
let data31 = data29.start;
if(!((typeof data31 == "number") && (!(data31 % 1) && !isNaN(data31)))){
const err45 = {instancePath:instancePath+"/annotations/" + i4+"/start",schemaPath:"#/definitions/passage/properties/start/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
if(typeof data31 == "number"){
if(data31 < 0 || isNaN(data31)){
const err46 = {instancePath:instancePath+"/annotations/" + i4+"/start",schemaPath:"#/definitions/passage/properties/start/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
}
if(data29.end !== undefined){
let data32 = data29.end;
if(!((typeof data32 == "number") && (!(data32 % 1) && !isNaN(data32)))){
const err47 = {instancePath:instancePath+"/annotations/" + i4+"/end",schemaPath:"#/definitions/passage/properties/end/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
if(typeof data32 == "number"){
if(data32 < 0 || isNaN(data32)){
const err48 = {instancePath:instancePath+"/annotations/" + i4+"/end",schemaPath:"#/definitions/passage/properties/end/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
}
if(data29.quote !== undefined){
if(typeof data29.quote !== "string"){
const err49 = {instancePath:instancePath+"/annotations/" + i4+"/quote",schemaPath:"#/definitions/passage/properties/quote/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
if(data29.before !== undefined){
if(typeof data29.before !== "string"){
const err50 = {instancePath:instancePath+"/annotations/" + i4+"/before",schemaPath:"#/definitions/passage/properties/before/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
if(data29.after !== undefined){
if(typeof data29.after !== "string"){
const err51 = {instancePath:instancePath+"/annotations/" + i4+"/after",schemaPath:"#/definitions/passage/properties/after/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
if(data29.anchor !== undefined){
let data36 = data29.anchor;
if(!(((data36 === "changed") || (data36 === "ambiguous")) || (data36 === "orphaned"))){
const err52 = {instancePath:instancePath+"/annotations/" + i4+"/anchor",schemaPath:"#/definitions/passage/properties/anchor/enum",keyword:"enum",params:{allowedValues: schema12.properties.anchor.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
if(data29.by !== undefined){
if(typeof data29.by !== "string"){
const err53 = {instancePath:instancePath+"/annotations/" + i4+"/by",schemaPath:"#/definitions/passage/properties/by/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
if(data29.at !== undefined){
if(typeof data29.at !== "string"){
const err54 = {instancePath:instancePath+"/annotations/" + i4+"/at",schemaPath:"#/definitions/passage/properties/at/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
}
else {
const err55 = {instancePath:instancePath+"/annotations/" + i4,schemaPath:"#/definitions/passage/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
if(data29 && typeof data29 == "object" && !Array.isArray(data29)){
if(data29.id === undefined){
const err56 = {instancePath:instancePath+"/annotations/" + i4,schemaPath:"#/properties/annotations/items/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
if(data29.id !== undefined){
let data39 = data29.id;
if(typeof data39 === "string"){
if(!pattern2.test(data39)){
const err57 = {instancePath:instancePath+"/annotations/" + i4+"/id",schemaPath:"#/properties/annotations/items/properties/id/pattern",keyword:"pattern",params:{pattern: "^[^\\s:]+$"},message:"must match pattern \""+"^[^\\s:]+$"+"\""};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
else {
const err58 = {instancePath:instancePath+"/annotations/" + i4+"/id",schemaPath:"#/properties/annotations/items/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
if(data29.entity !== undefined){
if(typeof data29.entity !== "string"){
const err59 = {instancePath:instancePath+"/annotations/" + i4+"/entity",schemaPath:"#/properties/annotations/items/properties/entity/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
if(data29.value !== undefined){
if(typeof data29.value !== "string"){
const err60 = {instancePath:instancePath+"/annotations/" + i4+"/value",schemaPath:"#/properties/annotations/items/properties/value/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
if(data29.mod !== undefined){
if(typeof data29.mod !== "string"){
const err61 = {instancePath:instancePath+"/annotations/" + i4+"/mod",schemaPath:"#/properties/annotations/items/properties/mod/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
if(data29.endValue !== undefined){
if(typeof data29.endValue !== "string"){
const err62 = {instancePath:instancePath+"/annotations/" + i4+"/endValue",schemaPath:"#/properties/annotations/items/properties/endValue/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
if(data29.speaker !== undefined){
if(typeof data29.speaker !== "string"){
const err63 = {instancePath:instancePath+"/annotations/" + i4+"/speaker",schemaPath:"#/properties/annotations/items/properties/speaker/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
}
if(data29.speakerText !== undefined){
if(typeof data29.speakerText !== "string"){
const err64 = {instancePath:instancePath+"/annotations/" + i4+"/speakerText",schemaPath:"#/properties/annotations/items/properties/speakerText/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
}
if(data29.cue !== undefined){
if(typeof data29.cue !== "string"){
const err65 = {instancePath:instancePath+"/annotations/" + i4+"/cue",schemaPath:"#/properties/annotations/items/properties/cue/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
}
if(data29.continues !== undefined){
if(typeof data29.continues !== "string"){
const err66 = {instancePath:instancePath+"/annotations/" + i4+"/continues",schemaPath:"#/properties/annotations/items/properties/continues/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
}
if(data29.note !== undefined){
if(typeof data29.note !== "string"){
const err67 = {instancePath:instancePath+"/annotations/" + i4+"/note",schemaPath:"#/properties/annotations/items/properties/note/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
}
}
}
}
else {
const err68 = {instancePath:instancePath+"/annotations",schemaPath:"#/properties/annotations/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
}
if(data.dismissed !== undefined){
let data49 = data.dismissed;
if(Array.isArray(data49)){
const len5 = data49.length;
for(let i5=0; i5<len5; i5++){
let data50 = data49[i5];
if(data50 && typeof data50 == "object" && !Array.isArray(data50)){
if(data50.type === undefined){
const err69 = {instancePath:instancePath+"/dismissed/" + i5,schemaPath:"#/definitions/passage/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
if(data50.start === undefined){
const err70 = {instancePath:instancePath+"/dismissed/" + i5,schemaPath:"#/definitions/passage/required",keyword:"required",params:{missingProperty: "start"},message:"must have required property '"+"start"+"'"};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
if(data50.end === undefined){
const err71 = {instancePath:instancePath+"/dismissed/" + i5,schemaPath:"#/definitions/passage/required",keyword:"required",params:{missingProperty: "end"},message:"must have required property '"+"end"+"'"};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
if(data50.quote === undefined){
const err72 = {instancePath:instancePath+"/dismissed/" + i5,schemaPath:"#/definitions/passage/required",keyword:"required",params:{missingProperty: "quote"},message:"must have required property '"+"quote"+"'"};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
if(data50.type !== undefined){
if(typeof data50.type !== "string"){
const err73 = {instancePath:instancePath+"/dismissed/" + i5+"/type",schemaPath:"#/definitions/passage/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
}
if(data50.start !== undefined){
let data52 = data50.start;
if(!((typeof data52 == "number") && (!(data52 % 1) && !isNaN(data52)))){
const err74 = {instancePath:instancePath+"/dismissed/" + i5+"/start",schemaPath:"#/definitions/passage/properties/start/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
if(typeof data52 == "number"){
if(data52 < 0 || isNaN(data52)){
const err75 = {instancePath:instancePath+"/dismissed/" + i5+"/start",schemaPath:"#/definitions/passage/properties/start/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
}
}
if(data50.end !== undefined){
let data53 = data50.end;
if(!((typeof data53 == "number") && (!(data53 % 1) && !isNaN(data53)))){
const err76 = {instancePath:instancePath+"/dismissed/" + i5+"/end",schemaPath:"#/definitions/passage/properties/end/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
if(typeof data53 == "number"){
if(data53 < 0 || isNaN(data53)){
const err77 = {instancePath:instancePath+"/dismissed/" + i5+"/end",schemaPath:"#/definitions/passage/properties/end/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
}
}
if(data50.quote !== undefined){
if(typeof data50.quote !== "string"){
const err78 = {instancePath:instancePath+"/dismissed/" + i5+"/quote",schemaPath:"#/definitions/passage/properties/quote/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
}
if(data50.before !== undefined){
if(typeof data50.before !== "string"){
const err79 = {instancePath:instancePath+"/dismissed/" + i5+"/before",schemaPath:"#/definitions/passage/properties/before/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
}
if(data50.after !== undefined){
if(typeof data50.after !== "string"){
const err80 = {instancePath:instancePath+"/dismissed/" + i5+"/after",schemaPath:"#/definitions/passage/properties/after/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
}
if(data50.anchor !== undefined){
let data57 = data50.anchor;
if(!(((data57 === "changed") || (data57 === "ambiguous")) || (data57 === "orphaned"))){
const err81 = {instancePath:instancePath+"/dismissed/" + i5+"/anchor",schemaPath:"#/definitions/passage/properties/anchor/enum",keyword:"enum",params:{allowedValues: schema12.properties.anchor.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
}
if(data50.by !== undefined){
if(typeof data50.by !== "string"){
const err82 = {instancePath:instancePath+"/dismissed/" + i5+"/by",schemaPath:"#/definitions/passage/properties/by/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
}
if(data50.at !== undefined){
if(typeof data50.at !== "string"){
const err83 = {instancePath:instancePath+"/dismissed/" + i5+"/at",schemaPath:"#/definitions/passage/properties/at/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
}
}
else {
const err84 = {instancePath:instancePath+"/dismissed/" + i5,schemaPath:"#/definitions/passage/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
}
}
else {
const err85 = {instancePath:instancePath+"/dismissed",schemaPath:"#/properties/dismissed/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
}
}
else {
const err86 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
validate10.errors = vErrors;
return errors === 0;
}

export const validateCodebook = validate11;
const schema14 = {"$schema":"http://json-schema.org/draft-07/schema#","$id":"https://news-annotator.example/schemas/codebook.schema.json","title":"Codebook","description":"Codes, actors and issues of this workspace.","type":"object","properties":{"codes":{"type":["array","null"],"description":"What passages can be tagged as, besides actor, date and issue.","items":{"$ref":"#/definitions/code"}},"actors":{"type":["array","null"],"description":"Actors that extend the shipped lexicon; one with the id of a shipped actor overrides it.","items":{"$ref":"#/definitions/actor"}},"issues":{"type":["array","null"],"description":"Issues that extend the shipped lexicon; one with the id of a shipped issue overrides it.","items":{"$ref":"#/definitions/issue"}}},"definitions":{"id":{"type":"string","pattern":"^[^\\s:]+$","maxLength":200},"name":{"type":"string","minLength":1,"maxLength":200},"code":{"type":"object","required":["id","name"],"properties":{"id":{"allOf":[{"$ref":"#/definitions/id"}],"not":{"enum":["actor","date","issue","quote"]},"description":"Stands in the sidecars as the annotation's type."},"name":{"allOf":[{"$ref":"#/definitions/name"}],"description":"What readers see."},"description":{"type":"string","description":"When to use it, and when not."},"examples":{"type":"array","items":{"type":"string"},"description":"Passages that it is for."},"color":{"type":"string","description":"A theme colour, e.g. charts.blue."},"key":{"type":"string","pattern":"^\\S$","description":"Key in coding mode: one character, of one code alone."},"children":{"type":"array","items":{"$ref":"#/definitions/code"},"description":"Codes below this one."}}},"actor":{"type":"object","required":["id","name"],"properties":{"id":{"allOf":[{"$ref":"#/definitions/id"}],"description":"The same for the same actor in all articles."},"name":{"allOf":[{"$ref":"#/definitions/name"}],"description":"The fullest or usual name."},"kind":{"enum":["person","organisation","country","group","place"]},"aliases":{"type":"array","items":{"type":"string"},"description":"Other names."},"roles":{"type":"array","description":"Titles and offices, with the days they were held.","items":{"type":"object","required":["title"],"properties":{"title":{"type":"string"},"from":{"$ref":"#/definitions/day","description":"First day, YYYY-MM-DD."},"to":{"$ref":"#/definitions/day","description":"Last day, YYYY-MM-DD."}}}},"wikidata":{"type":"string","pattern":"^Q\\d+$","description":"Wikidata item."},"not":{"$ref":"#/definitions/not"}}},"issue":{"type":"object","required":["id","name"],"properties":{"id":{"allOf":[{"$ref":"#/definitions/id"}],"description":"The same for the same issue in all articles."},"name":{"allOf":[{"$ref":"#/definitions/name"}],"description":"The usual wording."},"parent":{"type":"string","description":"Id of the issue above, of this codebook or of the shipped lexicon."},"aliases":{"type":"array","items":{"type":"string"},"description":"Other wordings."},"wikidata":{"type":"string","pattern":"^Q\\d+$","description":"Wikidata item."},"not":{"$ref":"#/definitions/not"}}},"day":{"type":"string","pattern":"^\\d{4}(?:-\\d{2}(?:-\\d{2})?)?$"},"not":{"type":"array","items":{"type":"string"},"description":"Words beside which it means something else."}}};
const schema15 = {"type":"object","required":["id","name"],"properties":{"id":{"allOf":[{"$ref":"#/definitions/id"}],"not":{"enum":["actor","date","issue","quote"]},"description":"Stands in the sidecars as the annotation's type."},"name":{"allOf":[{"$ref":"#/definitions/name"}],"description":"What readers see."},"description":{"type":"string","description":"When to use it, and when not."},"examples":{"type":"array","items":{"type":"string"},"description":"Passages that it is for."},"color":{"type":"string","description":"A theme colour, e.g. charts.blue."},"key":{"type":"string","pattern":"^\\S$","description":"Key in coding mode: one character, of one code alone."},"children":{"type":"array","items":{"$ref":"#/definitions/code"},"description":"Codes below this one."}}};
const schema16 = {"type":"string","pattern":"^[^\\s:]+$","maxLength":200};
const schema17 = {"type":"string","minLength":1,"maxLength":200};
const func2 = require("ajv/dist/runtime/ucs2length").default;
const pattern6 = new RegExp("^\\S$", "u");
const wrapper0 = {validate: validate12};

function validate12(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.name === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.id !== undefined){
let data0 = data.id;
const _errs2 = errors;
const _errs3 = errors;
if(!((((data0 === "actor") || (data0 === "date")) || (data0 === "issue")) || (data0 === "quote"))){
const err2 = {};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
var valid1 = _errs3 === errors;
if(valid1){
const err3 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/not",keyword:"not",params:{},message:"must NOT be valid"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
else {
errors = _errs2;
if(vErrors !== null){
if(_errs2){
vErrors.length = _errs2;
}
else {
vErrors = null;
}
}
}
if(typeof data0 === "string"){
if(func2(data0) > 200){
const err4 = {instancePath:instancePath+"/id",schemaPath:"#/definitions/id/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(!pattern2.test(data0)){
const err5 = {instancePath:instancePath+"/id",schemaPath:"#/definitions/id/pattern",keyword:"pattern",params:{pattern: "^[^\\s:]+$"},message:"must match pattern \""+"^[^\\s:]+$"+"\""};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/id",schemaPath:"#/definitions/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.name !== undefined){
let data1 = data.name;
if(typeof data1 === "string"){
if(func2(data1) > 200){
const err7 = {instancePath:instancePath+"/name",schemaPath:"#/definitions/name/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(func2(data1) < 1){
const err8 = {instancePath:instancePath+"/name",schemaPath:"#/definitions/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/name",schemaPath:"#/definitions/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.description !== undefined){
if(typeof data.description !== "string"){
const err10 = {instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.examples !== undefined){
let data3 = data.examples;
if(Array.isArray(data3)){
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
if(typeof data3[i0] !== "string"){
const err11 = {instancePath:instancePath+"/examples/" + i0,schemaPath:"#/properties/examples/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
else {
const err12 = {instancePath:instancePath+"/examples",schemaPath:"#/properties/examples/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.color !== undefined){
if(typeof data.color !== "string"){
const err13 = {instancePath:instancePath+"/color",schemaPath:"#/properties/color/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.key !== undefined){
let data6 = data.key;
if(typeof data6 === "string"){
if(!pattern6.test(data6)){
const err14 = {instancePath:instancePath+"/key",schemaPath:"#/properties/key/pattern",keyword:"pattern",params:{pattern: "^\\S$"},message:"must match pattern \""+"^\\S$"+"\""};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
else {
const err15 = {instancePath:instancePath+"/key",schemaPath:"#/properties/key/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.children !== undefined){
let data7 = data.children;
if(Array.isArray(data7)){
const len1 = data7.length;
for(let i1=0; i1<len1; i1++){
if(!(wrapper0.validate(data7[i1], {instancePath:instancePath+"/children/" + i1,parentData:data7,parentDataProperty:i1,rootData}))){
vErrors = vErrors === null ? wrapper0.validate.errors : vErrors.concat(wrapper0.validate.errors);
errors = vErrors.length;
}
}
}
else {
const err16 = {instancePath:instancePath+"/children",schemaPath:"#/properties/children/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
}
else {
const err17 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
validate12.errors = vErrors;
return errors === 0;
}

const schema18 = {"type":"object","required":["id","name"],"properties":{"id":{"allOf":[{"$ref":"#/definitions/id"}],"description":"The same for the same actor in all articles."},"name":{"allOf":[{"$ref":"#/definitions/name"}],"description":"The fullest or usual name."},"kind":{"enum":["person","organisation","country","group","place"]},"aliases":{"type":"array","items":{"type":"string"},"description":"Other names."},"roles":{"type":"array","description":"Titles and offices, with the days they were held.","items":{"type":"object","required":["title"],"properties":{"title":{"type":"string"},"from":{"$ref":"#/definitions/day","description":"First day, YYYY-MM-DD."},"to":{"$ref":"#/definitions/day","description":"Last day, YYYY-MM-DD."}}}},"wikidata":{"type":"string","pattern":"^Q\\d+$","description":"Wikidata item."},"not":{"$ref":"#/definitions/not"}}};
const schema21 = {"type":"string","pattern":"^\\d{4}(?:-\\d{2}(?:-\\d{2})?)?$"};
const schema23 = {"type":"array","items":{"type":"string"},"description":"Words beside which it means something else."};
const pattern8 = new RegExp("^\\d{4}(?:-\\d{2}(?:-\\d{2})?)?$", "u");

function validate14(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.name === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 === "string"){
if(func2(data0) > 200){
const err2 = {instancePath:instancePath+"/id",schemaPath:"#/definitions/id/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(!pattern2.test(data0)){
const err3 = {instancePath:instancePath+"/id",schemaPath:"#/definitions/id/pattern",keyword:"pattern",params:{pattern: "^[^\\s:]+$"},message:"must match pattern \""+"^[^\\s:]+$"+"\""};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/id",schemaPath:"#/definitions/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.name !== undefined){
let data1 = data.name;
if(typeof data1 === "string"){
if(func2(data1) > 200){
const err5 = {instancePath:instancePath+"/name",schemaPath:"#/definitions/name/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(func2(data1) < 1){
const err6 = {instancePath:instancePath+"/name",schemaPath:"#/definitions/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/name",schemaPath:"#/definitions/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.kind !== undefined){
let data2 = data.kind;
if(!(((((data2 === "person") || (data2 === "organisation")) || (data2 === "country")) || (data2 === "group")) || (data2 === "place"))){
const err8 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/enum",keyword:"enum",params:{allowedValues: schema18.properties.kind.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.aliases !== undefined){
let data3 = data.aliases;
if(Array.isArray(data3)){
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
if(typeof data3[i0] !== "string"){
const err9 = {instancePath:instancePath+"/aliases/" + i0,schemaPath:"#/properties/aliases/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
else {
const err10 = {instancePath:instancePath+"/aliases",schemaPath:"#/properties/aliases/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.roles !== undefined){
let data5 = data.roles;
if(Array.isArray(data5)){
const len1 = data5.length;
for(let i1=0; i1<len1; i1++){
let data6 = data5[i1];
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
if(data6.title === undefined){
const err11 = {instancePath:instancePath+"/roles/" + i1,schemaPath:"#/properties/roles/items/required",keyword:"required",params:{missingProperty: "title"},message:"must have required property '"+"title"+"'"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(data6.title !== undefined){
if(typeof data6.title !== "string"){
const err12 = {instancePath:instancePath+"/roles/" + i1+"/title",schemaPath:"#/properties/roles/items/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data6.from !== undefined){
let data8 = data6.from;
if(typeof data8 === "string"){
if(!pattern8.test(data8)){
const err13 = {instancePath:instancePath+"/roles/" + i1+"/from",schemaPath:"#/definitions/day/pattern",keyword:"pattern",params:{pattern: "^\\d{4}(?:-\\d{2}(?:-\\d{2})?)?$"},message:"must match pattern \""+"^\\d{4}(?:-\\d{2}(?:-\\d{2})?)?$"+"\""};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
else {
const err14 = {instancePath:instancePath+"/roles/" + i1+"/from",schemaPath:"#/definitions/day/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data6.to !== undefined){
let data9 = data6.to;
if(typeof data9 === "string"){
if(!pattern8.test(data9)){
const err15 = {instancePath:instancePath+"/roles/" + i1+"/to",schemaPath:"#/definitions/day/pattern",keyword:"pattern",params:{pattern: "^\\d{4}(?:-\\d{2}(?:-\\d{2})?)?$"},message:"must match pattern \""+"^\\d{4}(?:-\\d{2}(?:-\\d{2})?)?$"+"\""};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
else {
const err16 = {instancePath:instancePath+"/roles/" + i1+"/to",schemaPath:"#/definitions/day/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
}
else {
const err17 = {instancePath:instancePath+"/roles/" + i1,schemaPath:"#/properties/roles/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
}
else {
const err18 = {instancePath:instancePath+"/roles",schemaPath:"#/properties/roles/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.wikidata !== undefined){
let data10 = data.wikidata;
if(typeof data10 === "string"){
if(!pattern3.test(data10)){
const err19 = {instancePath:instancePath+"/wikidata",schemaPath:"#/properties/wikidata/pattern",keyword:"pattern",params:{pattern: "^Q\\d+$"},message:"must match pattern \""+"^Q\\d+$"+"\""};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
else {
const err20 = {instancePath:instancePath+"/wikidata",schemaPath:"#/properties/wikidata/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.not !== undefined){
let data11 = data.not;
if(Array.isArray(data11)){
const len2 = data11.length;
for(let i2=0; i2<len2; i2++){
if(typeof data11[i2] !== "string"){
const err21 = {instancePath:instancePath+"/not/" + i2,schemaPath:"#/definitions/not/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
}
else {
const err22 = {instancePath:instancePath+"/not",schemaPath:"#/definitions/not/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
}
else {
const err23 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
validate14.errors = vErrors;
return errors === 0;
}

const schema24 = {"type":"object","required":["id","name"],"properties":{"id":{"allOf":[{"$ref":"#/definitions/id"}],"description":"The same for the same issue in all articles."},"name":{"allOf":[{"$ref":"#/definitions/name"}],"description":"The usual wording."},"parent":{"type":"string","description":"Id of the issue above, of this codebook or of the shipped lexicon."},"aliases":{"type":"array","items":{"type":"string"},"description":"Other wordings."},"wikidata":{"type":"string","pattern":"^Q\\d+$","description":"Wikidata item."},"not":{"$ref":"#/definitions/not"}}};

function validate16(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.name === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 === "string"){
if(func2(data0) > 200){
const err2 = {instancePath:instancePath+"/id",schemaPath:"#/definitions/id/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(!pattern2.test(data0)){
const err3 = {instancePath:instancePath+"/id",schemaPath:"#/definitions/id/pattern",keyword:"pattern",params:{pattern: "^[^\\s:]+$"},message:"must match pattern \""+"^[^\\s:]+$"+"\""};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/id",schemaPath:"#/definitions/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.name !== undefined){
let data1 = data.name;
if(typeof data1 === "string"){
if(func2(data1) > 200){
const err5 = {instancePath:instancePath+"/name",schemaPath:"#/definitions/name/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(func2(data1) < 1){
const err6 = {instancePath:instancePath+"/name",schemaPath:"#/definitions/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/name",schemaPath:"#/definitions/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.parent !== undefined){
if(typeof data.parent !== "string"){
const err8 = {instancePath:instancePath+"/parent",schemaPath:"#/properties/parent/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.aliases !== undefined){
let data3 = data.aliases;
if(Array.isArray(data3)){
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
if(typeof data3[i0] !== "string"){
const err9 = {instancePath:instancePath+"/aliases/" + i0,schemaPath:"#/properties/aliases/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
else {
const err10 = {instancePath:instancePath+"/aliases",schemaPath:"#/properties/aliases/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.wikidata !== undefined){
let data5 = data.wikidata;
if(typeof data5 === "string"){
if(!pattern3.test(data5)){
const err11 = {instancePath:instancePath+"/wikidata",schemaPath:"#/properties/wikidata/pattern",keyword:"pattern",params:{pattern: "^Q\\d+$"},message:"must match pattern \""+"^Q\\d+$"+"\""};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
else {
const err12 = {instancePath:instancePath+"/wikidata",schemaPath:"#/properties/wikidata/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.not !== undefined){
let data6 = data.not;
if(Array.isArray(data6)){
const len1 = data6.length;
for(let i1=0; i1<len1; i1++){
if(typeof data6[i1] !== "string"){
const err13 = {instancePath:instancePath+"/not/" + i1,schemaPath:"#/definitions/not/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
}
else {
const err14 = {instancePath:instancePath+"/not",schemaPath:"#/definitions/not/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
}
else {
const err15 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
validate16.errors = vErrors;
return errors === 0;
}


function validate11(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="https://news-annotator.example/schemas/codebook.schema.json" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.codes !== undefined){
let data0 = data.codes;
if((!(Array.isArray(data0))) && (data0 !== null)){
const err0 = {instancePath:instancePath+"/codes",schemaPath:"#/properties/codes/type",keyword:"type",params:{type: schema14.properties.codes.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(!(validate12(data0[i0], {instancePath:instancePath+"/codes/" + i0,parentData:data0,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate12.errors : vErrors.concat(validate12.errors);
errors = vErrors.length;
}
}
}
}
if(data.actors !== undefined){
let data2 = data.actors;
if((!(Array.isArray(data2))) && (data2 !== null)){
const err1 = {instancePath:instancePath+"/actors",schemaPath:"#/properties/actors/type",keyword:"type",params:{type: schema14.properties.actors.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(Array.isArray(data2)){
const len1 = data2.length;
for(let i1=0; i1<len1; i1++){
if(!(validate14(data2[i1], {instancePath:instancePath+"/actors/" + i1,parentData:data2,parentDataProperty:i1,rootData}))){
vErrors = vErrors === null ? validate14.errors : vErrors.concat(validate14.errors);
errors = vErrors.length;
}
}
}
}
if(data.issues !== undefined){
let data4 = data.issues;
if((!(Array.isArray(data4))) && (data4 !== null)){
const err2 = {instancePath:instancePath+"/issues",schemaPath:"#/properties/issues/type",keyword:"type",params:{type: schema14.properties.issues.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(Array.isArray(data4)){
const len2 = data4.length;
for(let i2=0; i2<len2; i2++){
if(!(validate16(data4[i2], {instancePath:instancePath+"/issues/" + i2,parentData:data4,parentDataProperty:i2,rootData}))){
vErrors = vErrors === null ? validate16.errors : vErrors.concat(validate16.errors);
errors = vErrors.length;
}
}
}
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate11.errors = vErrors;
return errors === 0;
}

