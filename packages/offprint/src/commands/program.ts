import { Command as Commander, CommanderError } from 'commander'
import type { Status } from '../terminal/exit-status.ts'
import type { Surroundings } from '../terminal/surroundings.ts'
import type { Options } from './options.ts'
import { type Command, commands, commonOptions } from './table.ts'
import { version } from './version.ts'

/**
 * Runs a command line.
 *
 * @param words The words after `offprint`.
 * @param around Where it runs: folder, environment, streams.
 * @returns The exit status. Never throws for what a user did.
 */
export async function run(words: readonly string[], around: Surroundings): Promise<Status> {
  let status: Status = 0
  const program = describeProgram(around)
  for (const command of commands) {
    describeCommand(program, command).action(async function act(this: Commander) {
      status = await call(command, this, around)
    })
  }
  try {
    await program.parseAsync(words, { from: 'user' })
    return status
  } catch (error) {
    if (error instanceof CommanderError) return wasAsked(error) ? 0 : 2
    throw error
  }
}

async function call(command: Command, parsed: Commander, around: Surroundings): Promise<Status> {
  const [{ openSession }, execute] = await Promise.all([import('./session.ts'), command.load()])
  const session = openSession(around, parsed.opts<Options>(), command.data)
  try {
    await execute(session, parsed.args)
  } catch (error) {
    session.reporter.crash(error)
  }
  session.reporter.summarise()
  return session.reporter.status()
}

function describeProgram(around: Surroundings): Commander {
  const program = new Commander('offprint')
  return program
    .description('One article in; a web page, a printed brochure and search-engine data out.')
    .usage('COMMAND [options] FILES')
    .version(version(), '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print this, with examples')
    .helpCommand('help [command]', 'print the help of a command')
    .exitOverride()
    .configureOutput({
      writeOut: (text) => void around.stdout.write(text),
      writeErr: (text) => void around.stderr.write(text),
      getOutHelpWidth: () => around.stdout.columns ?? 100,
      getErrHelpWidth: () => around.stderr.columns ?? 100,
      getOutHasColors: () => false,
      getErrHasColors: () => false,
    })
    .addHelpText('after', examples([['offprint build', 'every article of this folder into dist/']]))
    .addHelpText(
      'after',
      '\n`offprint COMMAND --help` tells more of each.\nExit status: 0 done; 1 an article has errors; 2 usage, configuration or files.',
    )
}

function describeCommand(program: Commander, command: Command): Commander {
  const { name, operands, summary, description } = command
  const described = program
    .command(`${name} ${operands}`)
    .summary(summary)
    .description(description)
    .version(version(), '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print this, with examples')
    .showHelpAfterError(`\`offprint ${name} --help\` tells what there is.`)
    .addHelpText('after', examples(command.examples))
  for (const option of [...command.options(), ...commonOptions()]) described.addOption(option)
  return described
}

function examples(lines: Command['examples']): string {
  return ['\nExamples:', ...lines.flatMap(([command, does]) => [`  ${command}`, `      ${does}`])].join('\n')
}

function wasAsked({ code }: CommanderError): boolean {
  return code === 'commander.helpDisplayed' || code === 'commander.version'
}
