import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { fromHtml } from 'hast-util-from-html'
const r = createRequire(import.meta.resolve('hast-util-from-html'))
const { parse, defaultTreeAdapter } = await import(r.resolve('parse5'))
const { fromParse5 } = await import(r.resolve('hast-util-from-parse5'))
const { readPage } = await import('./dist/check/page/read-page.js')
const { checkPage } = await import('./dist/check/check-page.js')
const html = readFileSync('/tmp/page.html','utf8')
const adapter = {...defaultTreeAdapter, updateNodeSourceCodeLocation(n,e){Object.assign(n.sourceCodeLocation,e)}}
const adapter2 = {...defaultTreeAdapter, updateNodeSourceCodeLocation(n,{endTag,endLine,endCol,endOffset}){const l=n.sourceCodeLocation;if(endTag)l.endTag=endTag;l.endLine=endLine;l.endCol=endCol;l.endOffset=endOffset}}
const fns = {
  checkPage: () => checkPage(html),
  readPage: () => readPage(html),
  fromHtml: () => fromHtml(html),
  parseLoc: () => parse(html,{sourceCodeLocationInfo:true,scriptingEnabled:false}),
  parseLocAssign: () => parse(html,{sourceCodeLocationInfo:true,scriptingEnabled:false,treeAdapter:adapter}),
  parseLocSet: () => parse(html,{sourceCodeLocationInfo:true,scriptingEnabled:false,treeAdapter:adapter2}),
  parseNo: () => parse(html,{scriptingEnabled:false}),
  fromNo: () => fromParse5(parse(html,{scriptingEnabled:false})),
  fromLocSet: () => fromParse5(parse(html,{sourceCodeLocationInfo:true,scriptingEnabled:false,treeAdapter:adapter2}),{file:html}),
}
for (const f of Object.values(fns)) for (let i=0;i<15;i++) f()
const out = Object.fromEntries(Object.keys(fns).map(k=>[k,[]]))
const now=()=>{const c=process.cpuUsage();return (c.user+c.system)/1000}
for (let i=0;i<12;i++) for (const [k,f] of Object.entries(fns)) { const a=now(); for(let j=0;j<3;j++) f(); out[k].push((now()-a)/3) }
for (const [k,v] of Object.entries(out)) { v.sort((a,b)=>a-b); console.log(k.padEnd(16),'cpu median',v[6].toFixed(2),'min',v[0].toFixed(2)) }
