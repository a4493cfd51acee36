// Checks a running site: node looks.mjs http://127.0.0.1:PORT JAVA. Prints a table; exits with 1 where an aim is missed.
import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import * as chrome from 'chrome-launcher'
import lighthouse from 'lighthouse'

const [site, java] = process.argv.slice(2)
const vnu = join(import.meta.dirname, 'node_modules/vnu-jar/build/dist/vnu.jar')
const AIMS = { performance: 95, accessibility: 100, 'best-practices': 95, seo: 100 }
const MOST = { html: 60, style: 25, script: 15, font: 120 } // KB, gzip but for fonts
const misses = []

async function text(path) {
  const answer = await fetch(site + path)
  return { status: answer.status, type: answer.headers.get('content-type') ?? '', body: await answer.text() }
}

function first(html, pattern, what) {
  const match = pattern.exec(html)
  if (!match) throw new Error(`the page leads to no ${what}`)
  return match[1]
}

/** One page of each kind, by following links as a reader would. */
async function kinds() {
  const home = (await text('/')).body
  const section = first(home, /href="(\/(?!tim-kiem|rss|atom)[a-z-]+)"/, 'section')
  const listed = (await text(section)).body
  const paths = [...new Set([...listed.matchAll(/href="(\/[a-z0-9-]+\/[a-z0-9-]+-\d+\.html)"/g)].map((m) => m[1]))]
  const pages = { home: '/', section, search: '/tim-kiem?q=nuoc+noi', nothing: '/tim-kiem?q=qzxw', error: '/khong-co-trang-nay' }
  const found = { author: /href="(\/tac-gia\/[a-z0-9-]+)"/, tag: /href="(\/tu-khoa\/[a-z0-9-]+)"/ }
  for (const path of paths) {
    const { body } = await text(path)
    pages.article ??= path
    for (const [kind, link] of Object.entries(found)) pages[kind] ??= link.exec(body)?.[1]
  }
  pages.static = first(home, /href="(\/trang\/[a-z0-9-]+\.html)"/, 'static page')
  return Object.fromEntries(Object.entries(pages).filter(([, path]) => path))
}

/** What the HTML checker of the W3C's validator says; only errors count. */
function errors(html, folder) {
  const file = join(folder, 'page.html')
  writeFileSync(file, html)
  const told = execFileSync(java, ['-jar', vnu, '--format', 'json', '--exit-zero-always', '--stdout', file], { encoding: 'utf8' })
  return JSON.parse(told).messages.filter((message) => message.type === 'error')
}

async function bytes(html) {
  const kb = (n) => Math.round(n / 102.4) / 10
  const size = { html: kb(gzipSync(html).length), style: 0, script: 0, font: 0 }
  const fetched = async (address) => Buffer.from(await (await fetch(new URL(address, site))).arrayBuffer())
  for (const [, address] of html.matchAll(/<link rel="stylesheet" href="([^"]+)"/g)) {
    const style = await fetched(address)
    size.style += kb(gzipSync(style).length)
  }
  for (const [, address] of html.matchAll(/<script[^>]* src="([^"]+)"/g)) size.script += kb(gzipSync(await fetched(address)).length)
  return size
}

async function audited(url, port, form) {
  const desktop = {
    formFactor: 'desktop',
    screenEmulation: { mobile: false, width: 1440, height: 900, deviceScaleFactor: 1, disabled: false },
    throttling: { rttMs: 40, throughputKbps: 10240, cpuSlowdownMultiplier: 1 },
  }
  const result = await lighthouse(url, { port, logLevel: 'error', ...(form === 'desktop' ? desktop : {}) })
  return result.lhr
}

const folder = mkdtempSync(join(tmpdir(), 'toa-soan-looks-'))
const browser = await chrome.launch({
  chromePath: process.env.CHROME_PATH ?? '/usr/bin/chromium',
  chromeFlags: ['--headless=new', '--no-sandbox', '--disable-gpu', '--disable-background-networking'],
})
try {
  const pages = await kinds()
  console.log('| Page | HTML errors | HTML, KB | style, KB | script, KB |')
  console.log('| --- | --: | --: | --: | --: |')
  for (const [kind, path] of Object.entries(pages)) {
    const { body } = await text(path)
    const faults = errors(body, folder)
    const size = await bytes(body)
    console.log(`| ${kind} | ${faults.length} | ${size.html} | ${size.style} | ${size.script} |`)
    for (const fault of faults) misses.push(`${path} line ${fault.lastLine}: ${fault.message}`)
    for (const each of ['html', 'style', 'script']) if (size[each] > MOST[each]) misses.push(`${path}: ${each} ${size[each]} KB`)
  }
  console.log('\n| Lighthouse | form | performance | accessibility | best practices | SEO | CLS | fonts, KB |')
  console.log('| --- | --- | --: | --: | --: | --: | --: | --: |')
  for (const kind of ['home', 'section', 'article']) {
    for (const form of ['mobile', 'desktop']) {
      const lhr = await audited(site + pages[kind], browser.port, form)
      const score = (name) => Math.round(lhr.categories[name].score * 100)
      const cls = lhr.audits['cumulative-layout-shift'].numericValue
      const requests = lhr.audits['network-requests'].details.items
      const fonts = Math.round(requests.filter((r) => r.resourceType === 'Font').reduce((n, r) => n + r.resourceSize, 0) / 1024)
      console.log(`| ${kind} | ${form} | ${Object.keys(AIMS).map(score).join(' | ')} | ${cls.toFixed(3)} | ${fonts} |`)
      for (const [name, aim] of Object.entries(AIMS)) {
        if (score(name) >= aim) continue
        const why = lhr.categories[name].auditRefs
          .filter((ref) => ref.weight > 0 && lhr.audits[ref.id].score !== null && lhr.audits[ref.id].score < 1)
          .map((ref) => `${ref.id} ${lhr.audits[ref.id].displayValue ?? ''}`.trim())
        misses.push(`${kind} (${form}): ${name} ${score(name)} < ${aim}: ${why.join(', ')}`)
      }
      if (cls > 0) misses.push(`${kind} (${form}): CLS ${cls.toFixed(4)}`)
      if (fonts > MOST.font) misses.push(`${kind}: fonts ${fonts} KB`)
      const outside = requests.filter((r) => !r.url.startsWith(site) && !r.url.startsWith('data:'))
      for (const request of outside) misses.push(`${kind}: asks another host, ${request.url}`)
    }
  }
} finally {
  await browser.kill()
  rmSync(folder, { recursive: true, force: true })
}
console.log(misses.length === 0 ? '\nNothing missed.' : `\nMissed:\n${misses.map((miss) => `- ${miss}`).join('\n')}`)
process.exit(misses.length === 0 ? 0 : 1)
