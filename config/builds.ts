import { existsSync } from 'node:fs'

/** Where the local cloud serves the program: the mini program on glass-easel, the web build, and the desk of staff. */
export const builds = [
  { path: '/mini', dir: 'dist/client' },
  // Where it was built: `npm start` does without, and `npm test` builds it.
  ...(existsSync('dist/desk/index.html') ? [{ path: '/desk', dir: 'dist/desk' }] : []),
  { path: '/', dir: 'dist/h5' },
]
