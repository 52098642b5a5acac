import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Script } from 'node:vm';

interface ScriptFile {
  name: string;
  type: 'SERVER_JS' | 'HTML' | 'JSON';
  source: string;
}

interface Deployment {
  deploymentId: string;
  deploymentConfig: { versionNumber?: number; description?: string };
}

interface Answer {
  status: number;
  body: unknown;
}

const refusal = (status: number, state: string, message: string): Answer => ({
  status,
  body: { error: { code: status, status: state, message, errors: [{ message, reason: state }] } },
});

const extension = { SERVER_JS: '.js', HTML: '.html', JSON: '.json' };

/** One script project behind Google's Apps Script REST API, as far as a deployment uses it. */
export class FakeAppsScriptApi {
  readonly scriptId = 'made-up-script';
  files: ScriptFile[] = [{ name: 'appsscript', type: 'JSON', source: '{}' }];
  readonly versions: ScriptFile[][] = [];
  readonly deployments: Deployment[] = [];
  /** Method and address of every call that came in, the sign-in excepted. */
  readonly calls: string[] = [];
  /** Lets a test spoil what is stored, as a colleague in the editor might. */
  afterPush: () => void = () => undefined;

  private readonly server = createServer((request, response) => {
    void readBody(request).then((body) => {
      const { status, body: answer } = this.answer(request, body);
      response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(answer));
    });
  });

  async start(): Promise<number> {
    await new Promise<void>((resolve) => this.server.listen(0, '127.0.0.1', resolve));
    return (this.server.address() as AddressInfo).port;
  }

  async stop(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((resolve) => this.server.close(resolve));
  }

  /** What the web app answers with: the files of the version its deployment points at, by file name. */
  deployedFiles(deploymentId: string): Record<string, string> {
    const found = this.deployments.find((deployment) => deployment.deploymentId === deploymentId);
    const files = this.versions[(found?.deploymentConfig.versionNumber ?? 0) - 1] ?? [];
    return Object.fromEntries(files.map(({ name, type, source }) => [name + extension[type], source]));
  }

  private answer({ method, url = '', headers }: IncomingMessage, body: string): Answer {
    const [path = ''] = url.split('?');
    if (path === '/token')
      return { status: 200, body: { access_token: 'fresh', expires_in: 3599, token_type: 'Bearer' } };
    this.calls.push(`${method} ${path.replace(`/v1/projects/${this.scriptId}`, '')}`);
    if (headers.authorization !== 'Bearer fresh')
      return refusal(401, 'UNAUTHENTICATED', 'Invalid credentials.');
    const [, project, rest = ''] = /^\/v1\/projects\/([^/]+)\/(.*)$/.exec(path) ?? [];
    if (project !== this.scriptId) return refusal(404, 'NOT_FOUND', 'Requested entity was not found.');
    return this.answerAbout(`${method} ${rest}`, body === '' ? {} : JSON.parse(body));
  }

  private answerAbout(call: string, body: { files?: ScriptFile[] } & Record<string, unknown>): Answer {
    const [, deploymentId] = /^PUT deployments\/(.+)$/.exec(call) ?? [];
    if (deploymentId)
      return this.updateDeployment(deploymentId, body['deploymentConfig'] as Deployment['deploymentConfig']);
    switch (call) {
      case 'GET content':
        return { status: 200, body: { scriptId: this.scriptId, files: this.files } };
      case 'PUT content':
        return this.replaceContent(body.files ?? []);
      case 'POST versions':
        this.versions.push(this.files);
        return {
          status: 200,
          body: { scriptId: this.scriptId, versionNumber: this.versions.length, ...body },
        };
      case 'POST deployments': {
        const made = {
          deploymentId: `AKfycb-${this.deployments.length + 1}`,
          deploymentConfig: body as Deployment['deploymentConfig'],
        };
        this.deployments.push(made);
        return { status: 200, body: made };
      }
      default:
        return refusal(404, 'NOT_FOUND', `The fake knows no ${call}`);
    }
  }

  private updateDeployment(id: string, config: Deployment['deploymentConfig']): Answer {
    const found = this.deployments.find(({ deploymentId }) => deploymentId === id);
    if (!found)
      return refusal(400, 'INVALID_ARGUMENT', `Deployment ${id} is not in project ${this.scriptId}.`);
    found.deploymentConfig = config;
    return { status: 200, body: found };
  }

  private replaceContent(files: ScriptFile[]): Answer {
    if (files.filter(({ name, type }) => name === 'appsscript' && type === 'JSON').length !== 1) {
      return refusal(400, 'INVALID_ARGUMENT', 'The project must hold exactly one manifest.');
    }
    if (new Set(files.map(({ name }) => name)).size !== files.length) {
      return refusal(400, 'INVALID_ARGUMENT', 'File names must be unique.');
    }
    for (const { name, type, source } of files) {
      const error = type === 'SERVER_JS' && syntaxError(source);
      if (error) return refusal(400, 'INVALID_ARGUMENT', `Syntax error: ${error} line: 1 file: ${name}`);
    }
    this.files = files;
    this.afterPush();
    return { status: 200, body: { scriptId: this.scriptId, files } };
  }
}

function syntaxError(source: string): string | undefined {
  try {
    new Script(source);
    return undefined;
  } catch (error) {
    return (error as Error).message;
  }
}

async function readBody(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  return Buffer.concat(parts).toString('utf8');
}
