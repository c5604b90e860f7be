/**
 * Stops with a plain sentence on a Node that is too old. Every script imports it first, and pnpm reads it before
 * it installs (`.pnpmfile.cjs`), so it uses nothing that an old Node does not know.
 */
const { engines } = require('../../package.json')

const here = process.versions.node.split('.').map(Number)

const isSupported = engines.node.split('||').some((range) => {
  const [, sign, major, minor] = /(\^|>=)(\d+)\.(\d+)/.exec(range)
  const isSameMajor = here[0] === Number(major)
  return (isSameMajor && here[1] >= Number(minor)) || (sign === '>=' && here[0] > Number(major))
})

if (!isSupported) {
  process.stderr.write(
    `\nOffprint needs another Node: this is ${process.version}, and it runs on ${engines.node}.\n` +
      'Install the current long-term release from https://nodejs.org (or with your version manager:\n' +
      '`nvm install --lts`, `fnm install --lts`, `volta install node`), then run the same command again.\n\n',
  )
  process.exit(1)
}
