export const faults = { name: "faults", control: "GET faults", topics: ["faults"], load: async () => ({}), count: () => null, content: () => [], actions: {} };
