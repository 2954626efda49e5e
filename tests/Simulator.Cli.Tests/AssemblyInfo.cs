// The current directory belongs to the process, and so does Ctrl-C.
[assembly: CollectionBehavior(DisableTestParallelization = true)]
