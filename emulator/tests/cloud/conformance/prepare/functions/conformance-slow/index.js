/** Takes longer than the second its config.json allows; a real environment is told that limit in its console. */
exports.main = ({ wait = 0 }) => new Promise((resolve) => setTimeout(resolve, wait, 'done'))
