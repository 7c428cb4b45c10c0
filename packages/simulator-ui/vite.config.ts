import { defineConfig } from 'vite'

/** Where the simulator runs while the page is worked on with `npm run dev`. */
const simulator = 'http://127.0.0.1:6420'

export default defineConfig({
  base: './',
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  build: {
    outDir: '../simulator/dist/ui',
    emptyOutDir: true,
    // The page is served with `default-src 'self'`, which forbids data: URLs and inline scripts.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
  },
  server: { proxy: { '/_sim': simulator } },
})
