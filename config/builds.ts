/** Where the local cloud serves the program: the mini program on glass-easel, and the web build. */
export const builds = [
  { path: '/mini', dir: 'dist/client' },
  { path: '/', dir: 'dist/h5' },
]
