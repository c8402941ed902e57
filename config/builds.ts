import { existsSync } from 'node:fs'

export const deskIsBuilt = existsSync('dist/desk/index.html')
export const olderIsBuilt = existsSync('dist/client-older/index.html')

/** Where the local cloud serves the program: the mini program on glass-easel, the web build, and the desk of staff. */
export const builds = [
  { path: '/mini', dir: 'dist/client' },
  // The same on exparser, where it was built: by `npm run check:older`, and by `npm test`.
  ...(olderIsBuilt ? [{ path: '/mini-older', dir: 'dist/client-older' }] : []),
  // Where it was built: by `npm start -- --desk`, and by `npm test`.
  ...(deskIsBuilt ? [{ path: '/desk', dir: 'dist/desk' }] : []),
  { path: '/', dir: 'dist/h5' },
]
