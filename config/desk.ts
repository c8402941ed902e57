/** Where the desk's function answers HTTP; an operator sets the same path in the console. */
export const deskAccess = { path: '/desk-call', function: 'desk' }
