/** Where the local cloud serves the program: the mini program on glass-easel, the web build, and the desk of staff. */
export const builds = [
  { path: '/mini', dir: 'dist/client' },
  { path: '/desk', dir: 'dist/desk' },
  { path: '/', dir: 'dist/h5' },
]
