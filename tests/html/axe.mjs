// Runs axe-core over pages: node axe.mjs BROWSER PAGE... Prints each violation; fails where there is one.
import fs from 'node:fs';
import path from 'node:path';
import puppeteer from 'puppeteer-core';

const [browserPath, ...pages] = process.argv.slice(2);
const axe = fs.readFileSync('node_modules/axe-core/axe.min.js', 'utf8');
const browser = await puppeteer.launch({ executablePath: browserPath, args: ['--no-sandbox'] });
let found = 0;

for (const file of pages) {
  for (const scheme of ['light', 'dark']) {
    for (const width of [320, 900]) {
      const page = await browser.newPage();
      await page.setViewport({ width, height: 900 });
      await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
      await page.goto('file://' + path.resolve(file));
      await page.evaluate(axe);
      const violations = await page.evaluate(async () => {
        const { violations } = await window.axe.run();
        const list = violations.map((one) => `${one.id}: ${one.nodes[0].html}`);
        const overflow = document.documentElement.scrollWidth - window.innerWidth;
        return overflow > 0 ? [...list, `wider than its window by ${overflow}px`] : list;
      });
      for (const violation of violations) console.log(`${file} (${scheme}, ${width}px): ${violation}`);
      found += violations.length;
      await page.close();
    }
  }
}
await browser.close();
process.exit(found > 0 ? 1 : 0);
