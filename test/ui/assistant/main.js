/* global require, exports */
// A chat participant that calls the suggesting tool with the JSON it is sent, and the language model without which VS Code lets nobody chat.
const vscode = require('vscode');

const model = { id: 'none', name: 'No Model', family: 'none', version: '1', maxInputTokens: 1000, maxOutputTokens: 1000, isDefault: true, isUserSelectable: true, capabilities: { toolCalling: true } };

exports.activate = ({ subscriptions }) => {
  subscriptions.push(
    vscode.lm.registerLanguageModelChatProvider('tests', {
      provideLanguageModelChatInformation: () => [model],
      provideLanguageModelChatResponse: () => undefined,
      provideTokenCount: () => 1,
    }),
    vscode.chat.createChatParticipant('tests.assistant', async ({ prompt, toolInvocationToken }, _context, stream, token) => {
      const { content } = await vscode.lm.invokeTool('newsAnnotator_suggest', { input: JSON.parse(prompt), toolInvocationToken }, token);
      stream.markdown(`The tool said: ${content.map(({ value }) => value).join('')}`);
    }),
  );
};
